# Taking the data away: formats, former days, changes and releases.

data-xlsx = স্প্রেডশিট (Excel, LibreOffice)
data-gpkg = GeoPackage, QGIS-এর জন্য
data-fgb = FlatGeobuf, ওয়েব মানচিত্রের জন্য
data-parquet = GeoParquet, Python ও R-এর জন্য
data-geojsons = GeoJSON ক্রম, প্রোগ্রামের জন্য
data-tables = আলাদা টেবিল (CSV-সহ zip)
data-past = আগের দিন ও পরিবর্তন
data-past-text = ফাইলের ঠিকানায় একটি দিন যোগ করুন, তাহলে সেই দিনের শেষে তথ্য যেমন ছিল তেমন পাবেন। আরেকটি ঠিকানা বলে দুই দিনের মধ্যে কী বদলেছে।
data-feeds = একটি শহরের পরিবর্তন অনুসরণ করুন
data-feeds-text = কোনো অফিস নতুন হলে, সরলে, বদলালে বা বন্ধ হলে ফিড রিডার আপনাকে জানায়।
feed-title = { $city }: কী বদলেছে
feed-added = নতুন: { $name }
feed-removed = আর নেই: { $name }
feed-moved = সরে গেছে: { $name }
feed-changed = বদলেছে: { $name }
releases-title = তথ্যের সংস্করণ
releases-lead = সংস্করণ হলো সব তথ্যের একটি কপি যা কখনও বদলায় না। আপনি এটি উদ্ধৃত করতে পারেন, এবং সবাই একই ফাইল পায়।
releases-none = এখনও কোনো সংস্করণ নেই।
release-title = সংস্করণ { $month }
release-file = ফাইল
release-size = আকার
release-checksum = চেকসাম (SHA-256)
release-citation = এই সংস্করণ কীভাবে উদ্ধৃত করবেন
