# Words of printed sheets and of their zip files, in Persian. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = از { $from } تا { $to }
print-period-since = از { $year }، ادامه دارد
print-period-since-about = از حدود { $year }، ادامه دارد
print-period-open-end = از { $year }؛ تاریخ پایان ثبت نشده است
print-licence = مجوز
print-version = نسخه
print-updated = به‌روز شده در
print-live = این برگه در سایت
print-live-alt = کد QR: شما را به برگه در سایت می‌برد، { $url }
print-page = صفحه
print-organization = سازمان

bundle-title = برگه‌های تجربه‌های خوب
bundle-lead = هر برگه یک PDF است برای خواندن، چاپ و کپی. فقط چیزی را می‌گوید که منبع‌هایش می‌گویند.
bundle-sources = فهرست منبع‌ها (CSV)
bundle-card = دفتر: کجا، چه وقت، چطور (متن)
