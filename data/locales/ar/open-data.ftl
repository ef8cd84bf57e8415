# Taking the data away: formats, former days, changes and releases.

data-xlsx = جدول بيانات (Excel و LibreOffice)
data-gpkg = GeoPackage لبرنامج QGIS
data-fgb = FlatGeobuf لخرائط الويب
data-parquet = GeoParquet للغتي Python و R
data-geojsons = تسلسل GeoJSON للبرامج
data-tables = جداول منفصلة (ملف zip فيه CSV)
data-past = الأيام السابقة والتغييرات
data-past-text = أضف يومًا إلى عنوان الملف فتحصل على البيانات كما كانت في نهاية ذلك اليوم. وهناك عنوان ثانٍ يخبرك بما تغيّر بين يومين.
data-feeds = تابع التغييرات في مدينة
data-feeds-text = يخبرك قارئ الخلاصات عندما يكون هناك مكتب جديد أو ينتقل أو يتغيّر أو يُغلق.
feed-title = { $city }: ما الذي تغيّر
feed-added = جديد: { $name }
feed-removed = لم يعد موجودًا: { $name }
feed-moved = انتقل: { $name }
feed-changed = تغيّر: { $name }
releases-title = إصدارات البيانات
releases-lead = الإصدار نسخة من كل البيانات لا تتغيّر أبدًا. يمكنك ذكره كمصدر، ويجد الجميع الملفات نفسها.
releases-none = لا يوجد أي إصدار بعد.
release-title = الإصدار { $month }
release-file = الملف
release-size = الحجم
release-checksum = رمز التحقق (SHA-256)
release-citation = كيف تذكر هذا الإصدار كمصدر
