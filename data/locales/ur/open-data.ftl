# Taking the data away: formats, former days, changes and releases.

data-xlsx = اسپریڈ شیٹ (Excel، LibreOffice)
data-gpkg = GeoPackage، QGIS کے لیے
data-fgb = FlatGeobuf، ویب کے نقشوں کے لیے
data-parquet = GeoParquet، Python اور R کے لیے
data-geojsons = GeoJSON سلسلہ، پروگراموں کے لیے
data-tables = الگ الگ جدول (CSV والی zip)
data-past = پچھلے دن اور تبدیلیاں
data-past-text = فائل کے پتے میں ایک دن لکھیں تو آپ کو ڈیٹا ویسا ملے گا جیسا اس دن کے آخر میں تھا۔ دوسرا پتہ بتاتا ہے کہ دو دنوں کے درمیان کیا بدلا۔
data-feeds = کسی شہر کی تبدیلیوں پر نظر رکھیں
data-feeds-text = فیڈ ریڈر آپ کو بتاتا ہے جب کوئی دفتر نیا ہو، جگہ بدلے، تبدیل ہو یا بند ہو۔
feed-title = { $city }: کیا بدلا
feed-added = نیا: { $name }
feed-removed = اب نہیں ہے: { $name }
feed-moved = جگہ بدلی: { $name }
feed-changed = بدلا: { $name }
releases-title = ڈیٹا کے شمارے
releases-lead = شمارہ سارے ڈیٹا کی ایک نقل ہے جو کبھی نہیں بدلتی۔ آپ اس کا حوالہ دے سکتے ہیں، اور سب کو وہی فائلیں ملتی ہیں۔
releases-none = ابھی کوئی شمارہ نہیں ہے۔
release-title = شمارہ { $month }
release-file = فائل
release-size = حجم
release-checksum = جانچ کا کوڈ (SHA-256)
release-citation = اس شمارے کا حوالہ کیسے دیں
