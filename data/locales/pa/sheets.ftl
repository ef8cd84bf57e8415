# Words of printed sheets and of their zip files, in Punjabi. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = { $from } ਤੋਂ { $to } ਤੱਕ
print-period-since = { $year } ਤੋਂ, ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ
print-period-since-about = ਲਗਭਗ { $year } ਤੋਂ, ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ
print-period-open-end = { $year } ਤੋਂ; ਖ਼ਤਮ ਹੋਣ ਦਾ ਸਮਾਂ ਕਿਤੇ ਲਿਖਿਆ ਨਹੀਂ
print-licence = ਲਾਇਸੰਸ
print-version = ਵਰਜ਼ਨ
print-updated = ਤਾਜ਼ਾ ਕਰਨ ਦੀ ਤਾਰੀਖ
print-live = ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਇਹ ਸ਼ੀਟ
print-live-alt = QR ਕੋਡ: ਵੈੱਬਸਾਈਟ ਉੱਤੇ ਇਸ ਸ਼ੀਟ ਦਾ ਲਿੰਕ, { $url }
print-page = ਪੰਨਾ
print-organization = ਅਦਾਰਾ

bundle-title = ਚੰਗੇ ਤਰੀਕਿਆਂ ਦੀਆਂ ਸ਼ੀਟਾਂ
bundle-lead = ਹਰ ਸ਼ੀਟ ਇੱਕ PDF ਹੈ, ਪੜ੍ਹਨ, ਪ੍ਰਿੰਟ ਕਰਨ ਅਤੇ ਅਪਣਾਉਣ ਲਈ। ਇਸ ਵਿੱਚ ਸਿਰਫ਼ ਉਹੀ ਹੈ ਜੋ ਉਸ ਦੇ ਸਰੋਤਾਂ ਵਿੱਚ ਲਿਖਿਆ ਹੈ।
bundle-sources = ਸਰੋਤਾਂ ਦੀ ਸੂਚੀ (CSV)
bundle-card = ਹੈਲਪ ਡੈਸਕ: ਕਿੱਥੇ, ਕਦੋਂ, ਕਿਵੇਂ (ਲਿਖਤ)
