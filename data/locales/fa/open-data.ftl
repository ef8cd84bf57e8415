# Taking the data away: formats, former days, changes and releases.

data-xlsx = صفحه گسترده (Excel، LibreOffice)
data-gpkg = GeoPackage، برای QGIS
data-fgb = FlatGeobuf، برای نقشه‌های وب
data-parquet = GeoParquet، برای Python و R
data-geojsons = دنباله GeoJSON، برای برنامه‌ها
data-tables = جدول‌های جدا (zip با CSV)
data-past = روزهای گذشته و تغییرها
data-past-text = یک روز به نشانی پرونده اضافه کنید تا داده‌ها را همان‌طور که در پایان آن روز بودند بگیرید. نشانی دوم می‌گوید بین دو روز چه چیزی تغییر کرده است.
data-feeds = تغییرهای یک شهر را دنبال کنید
data-feeds-text = خوراک‌خوان به شما خبر می‌دهد وقتی دفتری تازه است، جابه‌جا می‌شود، تغییر می‌کند یا بسته می‌شود.
feed-title = { $city }: چه چیزی تغییر کرد
feed-added = تازه: { $name }
feed-removed = دیگر نیست: { $name }
feed-moved = جابه‌جا شد: { $name }
feed-changed = تغییر کرد: { $name }
releases-title = نسخه‌های داده‌ها
releases-lead = هر نسخه رونوشتی از همه داده‌ها است که هرگز تغییر نمی‌کند. می‌توانید به آن استناد کنید و همه همان پرونده‌ها را می‌یابند.
releases-none = هنوز نسخه‌ای نیست.
release-title = نسخه { $month }
release-file = پرونده
release-size = اندازه
release-checksum = کد بررسی (SHA-256)
release-citation = چگونه به این نسخه استناد کنید
