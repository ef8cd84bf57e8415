# Taking the data away: formats, former days, changes and releases.

data-xlsx = Таблиця (Excel, LibreOffice)
data-gpkg = GeoPackage, для QGIS
data-fgb = FlatGeobuf, для карт в інтернеті
data-parquet = GeoParquet, для Python і R
data-geojsons = Послідовність GeoJSON, для програм
data-tables = Окремі таблиці (zip із CSV)
data-past = Минулі дні та зміни
data-past-text = Додайте день до адреси файлу, і ви отримаєте дані, якими вони були наприкінці цього дня. Друга адреса каже, що змінилося між двома днями.
data-feeds = Стежити за змінами в місті
data-feeds-text = Програма для читання стрічок повідомить вам, коли пункт новий, переїжджає, змінюється або закривається.
feed-title = { $city }: що змінилося
feed-added = Нове: { $name }
feed-removed = Більше немає: { $name }
feed-moved = Переїхало: { $name }
feed-changed = Змінилося: { $name }
releases-title = Випуски даних
releases-lead = Випуск — це копія всіх даних, яка ніколи не змінюється. На нього можна посилатися, і всі знайдуть ті самі файли.
releases-none = Випусків ще немає.
release-title = Випуск { $month }
release-file = Файл
release-size = Розмір
release-checksum = Контрольна сума (SHA-256)
release-citation = Як послатися на цей випуск
