# Words of printed sheets and of their zip files, in French. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = de { $from } à { $to }
print-period-since = depuis { $year }, en cours
print-period-since-about = depuis { $year } environ, en cours
print-period-open-end = depuis { $year } ; la fin n’est pas documentée
print-licence = Licence
print-version = Version
print-updated = Mise à jour le
print-live = La fiche sur le site
print-live-alt = Code QR : mène à la fiche sur le site, { $url }
print-page = Page
print-organization = Organisme

bundle-title = Fiches de bonnes pratiques
bundle-lead = Chaque fiche est un PDF à lire, à imprimer et à copier. Elle dit seulement ce que disent ses sources.
bundle-sources = Liste des sources (CSV)
bundle-card = Le guichet : où, quand, comment (texte)
