# Taking the data away: formats, former days, changes and releases.

data-xlsx = Folha de cálculo (Excel, LibreOffice)
data-gpkg = GeoPackage, para QGIS
data-fgb = FlatGeobuf, para mapas na web
data-parquet = GeoParquet, para Python e R
data-geojsons = Sequência GeoJSON, para programas
data-tables = Tabelas separadas (zip com CSV)
data-past = Dias passados e mudanças
data-past-text = Junte um dia ao endereço de um ficheiro e recebe os dados como eram no fim desse dia. Um segundo endereço diz o que mudou entre dois dias.
data-feeds = Seguir as mudanças de uma cidade
data-feeds-text = Um leitor de feeds avisa quando um balcão é novo, muda de lugar, muda ou fecha.
feed-title = { $city }: o que mudou
feed-added = Novo: { $name }
feed-removed = Já não existe: { $name }
feed-moved = Mudou de lugar: { $name }
feed-changed = Mudou: { $name }
releases-title = Edições dos dados
releases-lead = Uma edição é uma cópia de todos os dados que nunca muda. Pode citá-la, e todos encontram os mesmos ficheiros.
releases-none = Ainda não há nenhuma edição.
release-title = Edição { $month }
release-file = Ficheiro
release-size = Tamanho
release-checksum = Código de controlo (SHA-256)
release-citation = Como citar esta edição
