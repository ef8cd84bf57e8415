# Words of printed sheets and of their zip files, in Italian. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = dal { $from } al { $to }
print-period-since = dal { $year }, in corso
print-period-since-about = dal { $year } circa, in corso
print-period-open-end = dal { $year }; la fine non è documentata
print-licence = Licenza
print-version = Versione
print-updated = Aggiornata il
print-live = La scheda sul sito
print-live-alt = Codice QR: porta alla scheda sul sito, { $url }
print-page = Pagina
print-organization = Ente

bundle-title = Schede di buone pratiche
bundle-lead = Ogni scheda è un PDF da leggere, stampare e copiare. Dice solo quello che dicono le fonti.
bundle-sources = Elenco delle fonti (CSV)
bundle-card = Lo sportello: dove, quando, come (testo)
