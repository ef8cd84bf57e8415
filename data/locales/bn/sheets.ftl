# Words of printed sheets and of their zip files, in Bengali. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = { $from } থেকে { $to } পর্যন্ত
print-period-since = { $year } থেকে, এখনও চলছে
print-period-since-about = আনুমানিক { $year } থেকে, এখনও চলছে
print-period-open-end = { $year } থেকে; কবে শেষ তা লেখা নেই
print-licence = লাইসেন্স
print-version = সংস্করণ
print-updated = হালনাগাদের তারিখ
print-live = ওয়েবসাইটে এই তথ্যপত্র
print-live-alt = QR কোড: ওয়েবসাইটে এই তথ্যপত্রে নিয়ে যায়, { $url }
print-page = পৃষ্ঠা
print-organization = সংস্থা

bundle-title = ভালো কাজের তথ্যপত্র
bundle-lead = প্রতিটি তথ্যপত্র একটি PDF: পড়া, প্রিন্ট ও কপি করা যায়। উৎস যা বলে, এতে শুধু সেটুকুই লেখা আছে।
bundle-sources = উৎসের তালিকা (CSV)
bundle-card = হেল্প ডেস্ক: কোথায়, কখন, কীভাবে (লেখা)
