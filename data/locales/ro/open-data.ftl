# Taking the data away: formats, former days, changes and releases.

data-xlsx = Foaie de calcul (Excel, LibreOffice)
data-gpkg = GeoPackage, pentru QGIS
data-fgb = FlatGeobuf, pentru hărți pe web
data-parquet = GeoParquet, pentru Python și R
data-geojsons = Secvență GeoJSON, pentru programe
data-tables = Tabele separate (zip cu CSV)
data-past = Zile trecute și schimbări
data-past-text = Adaugă o zi la adresa unui fișier și primești datele așa cum erau la sfârșitul acelei zile. O a doua adresă spune ce s-a schimbat între două zile.
data-feeds = Urmărește schimbările unui oraș
data-feeds-text = Un cititor de fluxuri te anunță când un ghișeu este nou, se mută, se schimbă sau se închide.
feed-title = { $city }: ce s-a schimbat
feed-added = Nou: { $name }
feed-removed = Nu mai există: { $name }
feed-moved = S-a mutat: { $name }
feed-changed = S-a schimbat: { $name }
releases-title = Ediții ale datelor
releases-lead = O ediție este o copie a tuturor datelor care nu se schimbă niciodată. O poți cita, și toți găsesc aceleași fișiere.
releases-none = Încă nu există nicio ediție.
release-title = Ediția { $month }
release-file = Fișier
release-size = Mărime
release-checksum = Sumă de control (SHA-256)
release-citation = Cum citezi această ediție
