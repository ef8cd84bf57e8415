# Taking the data away: formats, former days, changes and releases.

data-xlsx = Feuille de calcul (Excel, LibreOffice)
data-gpkg = GeoPackage, pour QGIS
data-fgb = FlatGeobuf, pour les cartes sur le web
data-parquet = GeoParquet, pour Python et R
data-geojsons = Séquence GeoJSON, pour les programmes
data-tables = Tables séparées (zip avec CSV)
data-past = Jours passés et changements
data-past-text = Ajoutez un jour à l’adresse d’un fichier et vous recevez les données comme elles étaient à la fin de ce jour. Une deuxième adresse dit ce qui a changé entre deux jours.
data-feeds = Suivre les changements d’une ville
data-feeds-text = Un lecteur de flux vous prévient quand un guichet est nouveau, déménage, change ou ferme.
feed-title = { $city } : ce qui a changé
feed-added = Nouveau : { $name }
feed-removed = N’existe plus : { $name }
feed-moved = Déplacé : { $name }
feed-changed = Changé : { $name }
releases-title = Éditions des données
releases-lead = Une édition est une copie de toutes les données qui ne change jamais. Vous pouvez la citer, et tout le monde trouve les mêmes fichiers.
releases-none = Il n’y a pas encore d’édition.
release-title = Édition { $month }
release-file = Fichier
release-size = Taille
release-checksum = Somme de contrôle (SHA-256)
release-citation = Comment citer cette édition
