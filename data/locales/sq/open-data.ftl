# Taking the data away: formats, former days, changes and releases.

data-xlsx = Fletë llogaritëse (Excel, LibreOffice)
data-gpkg = GeoPackage, për QGIS
data-fgb = FlatGeobuf, për harta në ueb
data-parquet = GeoParquet, për Python dhe R
data-geojsons = Varg GeoJSON, për programe
data-tables = Tabela të ndara (zip me CSV)
data-past = Ditë të kaluara dhe ndryshime
data-past-text = Shto një ditë te adresa e një skedari dhe merr të dhënat siç ishin në fund të asaj dite. Një adresë tjetër tregon çfarë ndryshoi mes dy ditëve.
data-feeds = Ndiq ndryshimet e një qyteti
data-feeds-text = Një lexues feed-esh të njofton kur një sportel është i ri, zhvendoset, ndryshon ose mbyllet.
feed-title = { $city }: çfarë ndryshoi
feed-added = I ri: { $name }
feed-removed = Nuk është më: { $name }
feed-moved = U zhvendos: { $name }
feed-changed = Ndryshoi: { $name }
releases-title = Botime të të dhënave
releases-lead = Një botim është një kopje e të gjitha të dhënave që nuk ndryshon kurrë. Mund ta citosh, dhe të gjithë gjejnë të njëjtët skedarë.
releases-none = Ende nuk ka asnjë botim.
release-title = Botimi { $month }
release-file = Skedari
release-size = Madhësia
release-checksum = Shuma e kontrollit (SHA-256)
release-citation = Si ta citosh këtë botim
