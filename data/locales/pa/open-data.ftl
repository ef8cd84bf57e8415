# Taking the data away: formats, former days, changes and releases.

data-xlsx = ਸਪ੍ਰੈਡਸ਼ੀਟ (Excel, LibreOffice)
data-gpkg = GeoPackage, QGIS ਲਈ
data-fgb = FlatGeobuf, ਵੈੱਬ ਨਕਸ਼ਿਆਂ ਲਈ
data-parquet = GeoParquet, Python ਅਤੇ R ਲਈ
data-geojsons = GeoJSON ਲੜੀ, ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ
data-tables = ਵੱਖਰੀਆਂ ਸਾਰਣੀਆਂ (CSV ਵਾਲੀ zip)
data-past = ਪਿਛਲੇ ਦਿਨ ਅਤੇ ਬਦਲਾਅ
data-past-text = ਫਾਈਲ ਦੇ ਪਤੇ ਵਿੱਚ ਇੱਕ ਦਿਨ ਜੋੜੋ, ਤਾਂ ਤੁਹਾਨੂੰ ਡਾਟਾ ਉਸ ਦਿਨ ਦੇ ਅੰਤ ਵਰਗਾ ਮਿਲਦਾ ਹੈ। ਦੂਜਾ ਪਤਾ ਦੱਸਦਾ ਹੈ ਕਿ ਦੋ ਦਿਨਾਂ ਵਿੱਚ ਕੀ ਬਦਲਿਆ।
data-feeds = ਕਿਸੇ ਸ਼ਹਿਰ ਦੇ ਬਦਲਾਅ ਵੇਖਦੇ ਰਹੋ
data-feeds-text = ਜਦੋਂ ਕੋਈ ਦਫ਼ਤਰ ਨਵਾਂ ਹੁੰਦਾ, ਥਾਂ ਬਦਲਦਾ, ਬਦਲਦਾ ਜਾਂ ਬੰਦ ਹੁੰਦਾ ਹੈ ਤਾਂ ਫੀਡ ਰੀਡਰ ਤੁਹਾਨੂੰ ਦੱਸਦਾ ਹੈ।
feed-title = { $city }: ਕੀ ਬਦਲਿਆ
feed-added = ਨਵਾਂ: { $name }
feed-removed = ਹੁਣ ਨਹੀਂ ਹੈ: { $name }
feed-moved = ਥਾਂ ਬਦਲੀ: { $name }
feed-changed = ਬਦਲਿਆ: { $name }
releases-title = ਡਾਟਾ ਦੇ ਸੰਸਕਰਣ
releases-lead = ਸੰਸਕਰਣ ਸਾਰੇ ਡਾਟਾ ਦੀ ਨਕਲ ਹੈ ਜੋ ਕਦੇ ਨਹੀਂ ਬਦਲਦੀ। ਤੁਸੀਂ ਇਸ ਦਾ ਹਵਾਲਾ ਦੇ ਸਕਦੇ ਹੋ, ਅਤੇ ਸਭ ਨੂੰ ਉਹੀ ਫਾਈਲਾਂ ਮਿਲਦੀਆਂ ਹਨ।
releases-none = ਅਜੇ ਕੋਈ ਸੰਸਕਰਣ ਨਹੀਂ ਹੈ।
release-title = ਸੰਸਕਰਣ { $month }
release-file = ਫਾਈਲ
release-size = ਆਕਾਰ
release-checksum = ਜਾਂਚ ਕੋਡ (SHA-256)
release-citation = ਇਸ ਸੰਸਕਰਣ ਦਾ ਹਵਾਲਾ ਕਿਵੇਂ ਦੇਣਾ ਹੈ
