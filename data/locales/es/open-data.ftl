# Taking the data away: formats, former days, changes and releases.

data-xlsx = Hoja de cálculo (Excel, LibreOffice)
data-gpkg = GeoPackage, para QGIS
data-fgb = FlatGeobuf, para mapas en la web
data-parquet = GeoParquet, para Python y R
data-geojsons = Secuencia GeoJSON, para programas
data-tables = Tablas separadas (zip con CSV)
data-past = Días pasados y cambios
data-past-text = Añada un día a la dirección de un archivo y recibe los datos como eran al final de ese día. Una segunda dirección dice qué cambió entre dos días.
data-feeds = Siga los cambios de una ciudad
data-feeds-text = Un lector de feeds le avisa cuando una oficina es nueva, se muda, cambia o cierra.
feed-title = { $city }: qué ha cambiado
feed-added = Nuevo: { $name }
feed-removed = Ya no está: { $name }
feed-moved = Se ha mudado: { $name }
feed-changed = Ha cambiado: { $name }
releases-title = Ediciones de los datos
releases-lead = Una edición es una copia de todos los datos que no cambia nunca. Puede citarla, y todos encuentran los mismos archivos.
releases-none = Todavía no hay ninguna edición.
release-title = Edición { $month }
release-file = Archivo
release-size = Tamaño
release-checksum = Código de control (SHA-256)
release-citation = Cómo citar esta edición
