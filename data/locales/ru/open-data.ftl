# Taking the data away: formats, former days, changes and releases.

data-xlsx = Таблица (Excel, LibreOffice)
data-gpkg = GeoPackage, для QGIS
data-fgb = FlatGeobuf, для карт в интернете
data-parquet = GeoParquet, для Python и R
data-geojsons = Последовательность GeoJSON, для программ
data-tables = Отдельные таблицы (zip с CSV)
data-past = Прошлые дни и изменения
data-past-text = Добавьте день к адресу файла, и вы получите данные, какими они были в конце этого дня. Второй адрес говорит, что изменилось между двумя днями.
data-feeds = Следить за изменениями в городе
data-feeds-text = Программа для чтения лент сообщит вам, когда пункт новый, переезжает, меняется или закрывается.
feed-title = { $city }: что изменилось
feed-added = Новое: { $name }
feed-removed = Больше нет: { $name }
feed-moved = Переехало: { $name }
feed-changed = Изменилось: { $name }
releases-title = Выпуски данных
releases-lead = Выпуск — это копия всех данных, которая никогда не меняется. На него можно ссылаться, и все найдут те же файлы.
releases-none = Выпусков пока нет.
release-title = Выпуск { $month }
release-file = Файл
release-size = Размер
release-checksum = Контрольная сумма (SHA-256)
release-citation = Как сослаться на этот выпуск
