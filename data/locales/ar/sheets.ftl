# Words of printed sheets and of their zip files, in Arabic. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = من { $from } إلى { $to }
print-period-since = منذ { $year }، ما زال مستمراً
print-period-since-about = منذ حوالي { $year }، ما زال مستمراً
print-period-open-end = منذ { $year }؛ تاريخ النهاية غير موثق
print-licence = الرخصة
print-version = النسخة
print-updated = آخر تحديث
print-live = النشرة على الإنترنت
print-live-alt = رمز QR: يفتح النشرة على الإنترنت، { $url }
print-page = صفحة
print-organization = المؤسسة

bundle-title = نشرات الممارسات الجيدة
bundle-lead = كل نشرة هي ملف PDF للقراءة والطباعة والنسخ. تقول فقط ما تقوله مصادرها.
bundle-sources = قائمة المصادر (CSV)
bundle-card = المكتب: أين، متى، كيف (نص)
