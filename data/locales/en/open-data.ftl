# Taking the data away: formats, former days, changes and releases.

data-xlsx = Spreadsheet (Excel, LibreOffice)
data-gpkg = GeoPackage, for QGIS
data-fgb = FlatGeobuf, for maps on the web
data-parquet = GeoParquet, for Python and R
data-geojsons = GeoJSON sequence, for programs
data-tables = Separate tables (zip with CSV)
data-past = Former days and changes
data-past-text = Add a day to the address of a file, and you get the data as they were at the end of that day. A second address tells what changed between two days.
data-feeds = Follow the changes of a city
data-feeds-text = A feed reader tells you when a desk is new, moves, changes or closes.
feed-title = { $city }: what changed
feed-added = New: { $name }
feed-removed = No longer there: { $name }
feed-moved = Moved: { $name }
feed-changed = Changed: { $name }
releases-title = Releases of the data
releases-lead = A release is a copy of all data that never changes. You can cite it, and everybody finds the same files.
releases-none = There is no release yet.
release-title = Release { $month }
release-file = File
release-size = Size
release-checksum = Checksum (SHA-256)
release-citation = How to cite this release
