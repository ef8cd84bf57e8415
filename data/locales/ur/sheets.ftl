# Words of printed sheets and of their zip files, in Urdu. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = { $from } سے { $to } تک
print-period-since = { $year } سے، اب تک جاری
print-period-since-about = تقریباً { $year } سے، اب تک جاری
print-period-open-end = { $year } سے؛ ختم ہونے کا وقت کہیں لکھا نہیں
print-licence = لائسنس
print-version = ورژن
print-updated = تازہ کرنے کی تاریخ
print-live = ویب سائٹ پر یہ شیٹ
print-live-alt = QR کوڈ: ویب سائٹ پر اس شیٹ کا لنک، { $url }
print-page = صفحہ
print-organization = ادارہ

bundle-title = اچھے طریقوں کی شیٹیں
bundle-lead = ہر شیٹ ایک PDF ہے، پڑھنے، پرنٹ کرنے اور اپنانے کے لیے۔ اس میں صرف وہی ہے جو اس کے ذریعوں میں لکھا ہے۔
bundle-sources = ذریعوں کی فہرست (CSV)
bundle-card = ہیلپ ڈیسک: کہاں، کب، کیسے (تحریر)
