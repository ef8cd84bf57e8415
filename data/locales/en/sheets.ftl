# Words of printed sheets and of their zip files, in English. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = from { $from } to { $to }
print-period-since = since { $year }, ongoing
print-period-since-about = since about { $year }, ongoing
print-period-open-end = since { $year }; the end is not documented
print-licence = Licence
print-version = Version
print-updated = Updated on
print-live = The sheet on the site
print-live-alt = QR code: leads to the sheet on the site, { $url }
print-page = Page
print-organization = Organization

bundle-title = Good-practice sheets
bundle-lead = Each sheet is a PDF to read, print and copy. It says only what its sources say.
bundle-sources = List of sources (CSV)
bundle-card = The desk: where, when, how (text)
