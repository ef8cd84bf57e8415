# Words of printed sheets and of their zip files, in Albanian. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = nga viti { $from } deri në vitin { $to }
print-period-since = që nga viti { $year }, vazhdon
print-period-since-about = që rreth vitit { $year }, vazhdon
print-period-open-end = që nga viti { $year }; mbarimi nuk është i dokumentuar
print-licence = Licenca
print-version = Versioni
print-updated = Përditësuar më
print-live = Skeda në faqen e internetit
print-live-alt = Kod QR: ju çon te skeda në faqen e internetit, { $url }
print-page = Faqja
print-organization = Organizata

bundle-title = Skeda të praktikave të mira
bundle-lead = Çdo skedë është një PDF për ta lexuar, printuar dhe kopjuar. Thotë vetëm atë që thonë burimet e saj.
bundle-sources = Lista e burimeve (CSV)
bundle-card = Sporteli: ku, kur, si (tekst)
