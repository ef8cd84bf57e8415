# Prendere i dati: formati, giorni passati, cambiamenti ed edizioni.

data-xlsx = Foglio di calcolo (Excel, LibreOffice)
data-gpkg = GeoPackage, per QGIS
data-fgb = FlatGeobuf, per mappe sul web
data-parquet = GeoParquet, per Python e R
data-geojsons = Sequenza GeoJSON, per programmi
data-tables = Tabelle separate (zip con CSV)
data-past = Giorni passati e cambiamenti
data-past-text = Aggiungi un giorno all’indirizzo di un file e ricevi i dati com’erano alla fine di quel giorno. Un secondo indirizzo dice che cosa è cambiato tra due giorni.
data-feeds = Segui i cambiamenti di una città
data-feeds-text = Un lettore di feed ti avvisa quando uno sportello è nuovo, si sposta, cambia o chiude.
feed-title = { $city }: che cosa è cambiato
feed-added = Nuovo: { $name }
feed-removed = Non c’è più: { $name }
feed-moved = Spostato: { $name }
feed-changed = Cambiato: { $name }
releases-title = Edizioni dei dati
releases-lead = Un’edizione è una copia di tutti i dati che non cambia mai. Puoi citarla, e tutti trovano gli stessi file.
releases-none = Non c’è ancora nessuna edizione.
release-title = Edizione { $month }
release-file = File
release-size = Dimensione
release-checksum = Codice di controllo (SHA-256)
release-citation = Come citare questa edizione
