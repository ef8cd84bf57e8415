# Texts of the pages in Arabic. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = مكتب المساعدة المناسب، مفتوح الآن، بلغتكم
skip-to-content = الانتقال إلى المحتوى
nav-label = القائمة
nav-find = بحث
nav-sheets = النشرات
nav-data = البيانات
nav-home = الصفحة الأولى
language-switch = اللغة
# After a notice for some days.
notice-more = اقرؤوا المزيد
machine-note = هذه الترجمة آلية. قد تكون فيها أخطاء.
footer-about = تجمع Bussola مكاتب المساعدة والخدمات من صفحات عامة. لكل معلومة مصدر وتاريخ.
footer-privacy = الخصوصية
footer-accessibility = سهولة الاستخدام للجميع
footer-api = للمبرمجين: API
footer-no-tracking = دون ملفات كوكيز. دون تتبع. دون إعلانات.

emergency-title = في خطر؟
emergency-112 = الطوارئ: الشرطة، الإسعاف، الإطفاء
emergency-1522 = العنف ضد النساء، مجاني، 24 ساعة في اليوم
emergency-call = اتصلوا بالرقم { $number }

## Home

home-title = ماذا تحتاجون؟
home-lead = اختاروا موضوعاً. نعرض لكم أقرب مكاتب المساعدة، ومتى تفتح، ومن يتكلم لغتكم.
home-place-label = أين أنتم؟
home-place-hint = الشارع أو الحي أو المدينة
home-doors = المواضيع
home-courses = أبحث عن دروس إيطالية
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = أو اختاروا سؤالكم
home-search-all = كل المكاتب القريبة
home-cities = أو اختاروا المدينة
home-trust-title = ما مدى تأكدنا؟
home-trust-text = نقرأ المعلومات من صفحات عامة. بجانب كل مكتب تجدون التاريخ والمصدر ومدى دقة الموقع. وعندما لا نعرف شيئاً، نقول ذلك.
home-trust-open = أوقات العمل تراعي أيام العطل والإغلاق.
home-trust-unknown = «أوقات العمل غير معروفة» لا تعني أن المكتب مغلق: اتصلوا أولاً.
home-trust-call = قبل أن تذهبوا، اتصلوا إذا أمكن.
home-for-operators = هل تعملون في مكتب مساعدة؟
home-for-operators-text = اقرؤوا كيف يعمل الآخرون: { $count ->
    [zero] لا توجد نشرات ممارسات جيدة للتحميل بعد.
    [one] نشرة ممارسة جيدة واحدة للتحميل.
    [two] نشرتا ممارسات جيدة للتحميل.
    [few] { $count } نشرات ممارسات جيدة للتحميل.
    [many] { $count } نشرة ممارسات جيدة للتحميل.
   *[other] { $count } نشرة ممارسات جيدة للتحميل.
 }
home-count = { $count ->
    [zero] لا مكاتب مساعدة في القائمة
    [one] مكتب مساعدة واحد في القائمة
    [two] مكتبا مساعدة في القائمة
    [few] { $text } مكاتب مساعدة في القائمة
    [many] { $text } مكتب مساعدة في القائمة
   *[other] { $text } مكتب مساعدة في القائمة
 }

## Position

use-my-position = استخدام موقعي
position-private = نستخدم موقعكم لهذا البحث فقط. لا نحفظه.
position-wait = نبحث عن موقعكم…
position-denied = الهاتف لا يسمح باستخدام موقعكم. اكتبوا الشارع أو المدينة.
position-failed = لا نستطيع إيجاد موقعكم. اكتبوا الشارع أو المدينة.
position-yours = موقعكم
position-chosen = النقطة المختارة

## Finder: form

find-title = البحث عن مكتب مساعدة
find-title-need = { $need } – مكاتب قريبة
find-form = بحث
find-need = ماذا تحتاجون
find-need-any = كل المواضيع
find-need-all-of = الكل: { $need }
find-place = أين
find-place-suggestions = أماكن بهذا الاسم
find-language = بأي لغة
find-language-any = كل اللغات
find-language-any-of = أي لغة
find-open = متى
find-open-any = أي وقت
find-open-now = مفتوح الآن
find-open-at = في وقت آخر
find-open-then = مفتوح في ذلك الوقت
find-at = اليوم والساعة
find-more = خيارات أخرى
find-audience = لمن
find-audience-any = للجميع
find-access = كيف تدخلون
find-free = المجاني فقط
find-walk-in = دون موعد
find-step-free = مدخل دون درج
find-with-sheets = مع نشرات فقط
find-confirmed-since = مؤكد منذ { $date }
find-submit = بحث
find-change = تغيير البحث
find-clear = حذف كل الخيارات
find-remove = حذف الخيار: { $label }
find-active = الخيارات المحددة
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $text } مكاتب
    [many] { $text } مكتباً
   *[other] { $text } مكتب
 }
find-near = قرب: { $place }
find-near-within = في حدود { $distance }
find-first = الأقرب
find-first-open = الأقرب المفتوح
find-then = ثم
find-farther = أبعد
find-farther-note = هذه المكاتب على بعد أكثر من { $distance }.
find-more-results = عرض مكاتب أخرى
find-no-more = لا توجد مكاتب أخرى لهذا البحث.
find-without-pin = دون موقع دقيق
find-without-pin-note = نعرف مدينة هذه المكاتب فقط، أو هي تجيب بالهاتف أو عبر الإنترنت. اتصلوا قبل أن تذهبوا.
find-remote = تجيب بالهاتف أو عبر الإنترنت
find-as-list = العودة إلى القائمة
find-distance-from = المسافات من: { $place }
find-moment-now = الآن: { $moment }
find-moment-at = المتوقع يوم { $moment }

find-no-place-title = أين تبحثون؟
find-no-place-text = اكتبوا شارعاً أو حياً أو بلدة. أو اختاروا مدينة.
find-place-not-found = لم نجد «{ $text }».
find-place-not-found-help = تأكدوا من طريقة الكتابة، أو اكتبوا المدينة فقط.
find-place-fallback = الآن نعرض المكاتب من: { $place }.
find-place-ambiguous = هناك أكثر من مكان بهذا الاسم. نستخدم: { $place }. هل تقصدون مكاناً آخر؟
find-place-perhaps = هل تقصد واحدًا من هذه؟
find-place-unavailable = لا نستطيع البحث عن العناوين الآن. اختاروا مدينة.
find-place-matched = وجدنا العنوان: { $place }
find-place-approximate = مكان تقريبي، في حدود { $distance }.

find-see = لا يوجد مكتب متخصص في «{ $need }». قد تساعدكم هذه المكاتب:
find-see-zero = لا نعرف مكتباً متخصصاً في «{ $need }».

find-zero-title = لا مكاتب لهذا البحث
find-zero-text = هذا لا يعني أنه لا يوجد مكتب: يعني أننا لا نعرفه. هذا ما يمكنكم فعله.
find-zero-remove = حذف خيار
find-zero-remove-one = دون «{ $label }»: { $count ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $text } مكاتب
    [many] { $text } مكتباً
   *[other] { $text } مكتب
 }
find-zero-need-alone = فقط «{ $label }»، دون خيارات أخرى: { $count ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $text } مكاتب
    [many] { $text } مكتباً
   *[other] { $text } مكتب
 }
find-zero-farther = البحث أبعد: { $count ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $text } مكاتب
    [many] { $text } مكتباً
   *[other] { $text } مكتب
 }
find-zero-next = أول من يفتح
find-zero-nearest = الأقرب، دون الخيارات
find-zero-cities = البحث في مدينة أخرى
find-zero-city = { $label }: { $count ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $text } مكاتب
    [many] { $text } مكتباً
   *[other] { $text } مكتب
 }
find-zero-phone = اتصلوا: هذه المكاتب تجيب بالهاتف
find-zero-start = البدء من جديد

find-not-open-more = هناك أيضاً مكاتب لسنا متأكدين أنها مفتوحة الآن.
find-include-opens = عرض المكاتب التي تفتح لاحقاً أيضاً
find-include-unknown = عرض أوقات العمل غير المعروفة أو غير الأكيدة أيضاً
find-include-on = تظهر أيضاً أوقات العمل غير الأكيدة أو غير المعروفة

## Opening in words

state-open = مفتوح
state-opens = مغلق الآن
state-closed = مغلق
state-maybe = ربما مفتوح
state-unknown = أوقات العمل غير معروفة

opening-always = مفتوح دائماً
opening-open = مفتوح الآن
opening-open-until = مفتوح، يغلق الساعة { $time }
opening-open-until-day = مفتوح، يغلق { $day } الساعة { $time }
opening-closes-soon = يغلق قريباً: بعد { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }، الساعة { $time }
opening-opens = مغلق، يفتح { $day } الساعة { $time }
opening-opens-soon = يفتح بعد { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }، الساعة { $time }
opening-opens-maybe = مغلق، ربما يفتح { $day } الساعة { $time }
opening-closed = مغلق: لا نعرف متى يفتح
opening-maybe = ربما مفتوح: اتصلوا أولاً
opening-maybe-by_appointment = بموعد فقط، حتى الساعة { $time }
opening-maybe-by_phone = يمكنكم الاتصال حتى الساعة { $time }
opening-maybe-by_referral = فقط إذا أرسلتكم جهة أخرى، حتى الساعة { $time }
opening-maybe-patron_day = ربما مغلق: عيد { $name }
opening-maybe-bridge_day = ربما مغلق: يوم بين عطلتين
opening-maybe-august = ربما مفتوح: أوقات العمل تتغير في أغسطس
opening-maybe-national_holiday = ربما مغلق: { $holiday }
opening-maybe-hours_unclear = ربما مفتوح: أوقات العمل غير واضحة
opening-maybe-unconfirmed = ربما مفتوح: أوقات العمل غير مؤكدة
opening-unknown = أوقات العمل غير معروفة: اتصلوا أولاً
opening-unknown-no-phone = أوقات العمل غير معروفة
opening-unknown-text = أوقات العمل غير أكيدة: اتصلوا أولاً
opening-unknown-text-no-phone = أوقات العمل غير أكيدة
opening-unknown-unconfirmed = أوقات العمل غير مؤكدة: اتصلوا أولاً
opening-then = ثم يفتح { $day } الساعة { $time }
opening-last-entry = آخر دخول الساعة { $time }
opening-entry-over = كان آخر دخول الساعة { $time }: لا يمكن الدخول الآن

reason-regular_slot = أوقات العمل العادية
reason-always_open = مفتوح 24 ساعة في اليوم
reason-exception_closed = إغلاق استثنائي حتى { $date }
reason-exception_hours = أوقات عمل استثنائية حتى { $date }
reason-national_holiday = عيد وطني: { $holiday }
reason-patron_day = عيد قديس المدينة: { $name }
reason-bridge_day = يوم بين العيد ونهاية الأسبوع: ربما مغلق
reason-august = أوقات العمل قد تتغير في أغسطس
reason-by_appointment = يلزم موعد
reason-by_phone = بالهاتف فقط
reason-by_referral = فقط إذا أرسلتكم جهة أخرى
reason-walk_in = يمكنكم الذهاب دون موعد
reason-hours_unclear = المصدر غير واضح في أوقات العمل
reason-hours_not_known = لا توجد أوقات عمل في المصدر
reason-hours_as_text = أوقات العمل مكتوبة بالكلمات فقط
reason-unconfirmed = معلومة قديمة أو غير أكيدة
reason-no_known_opening = لا نعرف يوم فتح في الشهور القادمة
reason-too_late = يغلق بعد { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }. الطريق مشياً يأخذ حوالي { $walk ->
    [zero] دقيقة واحدة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $walk } دقائق
    [many] { $walk } دقيقة
   *[other] { $walk } دقيقة
 }: ستصلون متأخرين.
reason-too_late_to_enter = بقي على آخر دخول { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }. الطريق مشياً يأخذ حوالي { $walk ->
    [zero] دقيقة واحدة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $walk } دقائق
    [many] { $walk } دقيقة
   *[other] { $walk } دقيقة
 }: ستصلون متأخرين.

holiday-new_year = رأس السنة
holiday-epiphany = عيد الغطاس
holiday-easter = عيد الفصح
holiday-easter_monday = اثنين الفصح
holiday-liberation = عيد التحرير
holiday-labour = عيد العمال
holiday-republic = عيد الجمهورية
holiday-assumption = عيد انتقال العذراء (Ferragosto)
holiday-saint_francis = عيد القديس فرنسيس
holiday-all_saints = عيد جميع القديسين
holiday-immaculate_conception = عيد الحبل بلا دنس
holiday-christmas = عيد الميلاد
holiday-saint_stephen = عيد القديس إسطفانوس

## Days and numbers

day-today = اليوم
day-tomorrow = غداً
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
date-long = {"\u200F"}{ $day } { $month } { $year }
date-day-month = {"\u200F"}{ $weekday } { $day } { $month }
moment = { $weekday } { $day } { $month }، الساعة { $time }
decimal-separator = ,
thousands-separator = .
distance-m = { $value } م
distance-km = { $value } كم
walk-minutes = { $minutes ->
    [zero] أقل من دقيقة مشياً
    [one] دقيقة واحدة مشياً
    [two] دقيقتان مشياً
    [few] { $minutes } دقائق مشياً
    [many] { $minutes } دقيقة مشياً
   *[other] { $minutes } دقيقة مشياً
 }
list-middle = { $first }، { $next }
list-last = { $first } و{ $next }

## Desk card

card-free = مجاني
card-paid = ليس مجانياً
card-phone = اتصال
card-call = اتصلوا بالرقم { $number }
card-details = فتح التفاصيل
card-directions = الطريق
card-languages = اللغات
card-languages-now = يتكلمون الآن
card-languages-unknown = اللغات غير مذكورة
card-sheets = { $count ->
    [zero] لا نشرات
    [one] نشرة واحدة
    [two] نشرتان
    [few] { $count } نشرات
    [many] { $count } نشرة
   *[other] { $count } نشرة
 }
card-sheets-long = { $count ->
    [zero] لا توجد نشرات عن طريقة عملهم
    [one] توجد نشرة واحدة عن طريقة عملهم
    [two] توجد نشرتان عن طريقة عملهم
    [few] توجد { $count } نشرات عن طريقة عملهم
    [many] توجد { $count } نشرة عن طريقة عملهم
   *[other] توجد { $count } نشرة عن طريقة عملهم
 }
card-hours-source = كما في المصدر
card-hours-inferred = أوقات العمل مقروءة من كلام المصدر
card-show-on-map = عرض على الخريطة

access-walk_in = دون موعد
access-appointment = بموعد
access-with-or-without = بموعد أو دون موعد
access-phone = اتصلوا أولاً
access-referral = يجب أن ترسلكم جهة أخرى
access-unknown = لا نعرف هل يلزم موعد

precision-house = موقع دقيق
precision-street = موقع تقريبي في الشارع، في حدود { $distance }
precision-near = موقع تقريبي، في حدود { $distance }
precision-district = موقع تقريبي: الحي فقط، في حدود { $distance }
precision-postcode = موقع تقريبي: منطقة الرمز البريدي فقط، في حدود { $distance }
precision-municipality = نعرف المدينة فقط
precision-short = موقع تقريبي، في حدود { $distance }
precision-none = الموقع غير معروف
address-hidden = العنوان محمي. اتصلوا.
address-area = لا نعرض العنوان الدقيق. اتصلوا.
address-missing = العنوان غير مذكور
kind-fixed = مقر
kind-mobile = خدمة متنقلة
kind-remote = بالهاتف أو عبر الإنترنت

trust-fresh = معلومات مؤكدة منذ أقل من سنة
trust-ageing = معلومات عمرها أكثر من سنة
trust-stale = معلومات قديمة أو دون تاريخ: اتصلوا أولاً
trust-unconfirmed = غير مؤكد: اتصلوا قبل أن تذهبوا
trust-short-fresh = حديث
trust-short-ageing = يحتاج إلى مراجعة
trust-short-stale = قديم أو دون تاريخ
trust-short-unconfirmed = غير مؤكد
freshness-dated = معلومات بتاريخ { $date }، من { $source }
freshness-dated-no-source = معلومات بتاريخ { $date }
freshness-undated = معلومات دون تاريخ، من { $source }
freshness-undated-no-source = معلومات دون تاريخ
confirmed-by-import = مقروء من صفحة عامة بتاريخ { $date }. لم يؤكده أحد بعد.
confirmed-by-operator = أكده المكتب بتاريخ { $date }
confirmed-by-infopoint = أكدته نقطة معلومات (infopoint) بتاريخ { $date }
confirmed-never = لم يؤكد أحد هذه المعلومات بعد.

## Desk page

desk-tab-desk = المكتب
desk-tab-sheets = كيف يعملون هنا
desk-opening = أوقات العمل
desk-hours-week = الأيام السبعة القادمة
desk-hours-day = اليوم
desk-hours-hours = الوقت
desk-hours-closed = مغلق
desk-hours-no-hours = غير معروف
desk-hours-maybe = { $hours } (ربما)
desk-hours-last-entry = آخر دخول قبل الإغلاق بـ { $minutes } دقيقة
desk-hours-source = أوقات العمل كما كتبها المصدر
desk-hours-unknown = لا نعرف أوقات العمل. هذا لا يعني أنه مغلق.
desk-hours-languages = اللغات في هذا الوقت
desk-where = أين
desk-directions = كيف تصلون
desk-directions-osm = فتح في OpenStreetMap
desk-directions-walk = الطريق مشياً
desk-directions-app = فتح في تطبيق الخرائط
desk-access = كيف تدخلون
desk-step-free-yes = مدخل دون درج
desk-step-free-no = في المدخل درج
desk-step-free-unknown = لا نعرف هل يوجد درج
desk-documents = ماذا تحضرون معكم
desk-documents-unknown = المصدر لا يقول ما هي الأوراق المطلوبة. اسألوا بالهاتف أولاً.
desk-documents-none = لا تلزم أوراق
desk-document-optional = إذا كان عندكم
desk-for-whom = لمن
desk-for-whom-unknown = المصدر لا يقول ذلك
desk-cost = كم يكلف
desk-cost-free = مجاني
desk-cost-paid = يجب الدفع
desk-cost-unknown = المصدر لا يقول هل يجب الدفع
desk-needs = في ماذا يساعدون
desk-languages = أي لغات يتكلمون
desk-languages-unknown = المصدر لا يقول أي لغات يتكلمون.
desk-contacts = الاتصال
desk-contacts-none = المصدر لا يذكر طريقة للاتصال.
desk-website = صفحة الإنترنت
desk-email = البريد الإلكتروني
desk-organization-kind = نوع المؤسسة
desk-notes = ملاحظات المصدر
desk-notes-language = بالإيطالية
desk-source = من أين هذه المعلومات
desk-source-link = قراءة الصفحة الأصلية
desk-source-none = ليس للمصدر رابط عام.
desk-inferred = ما استنتجناه نحن
desk-licence = الرخصة
desk-share = مشاركة
desk-shared = تم نسخ الرابط
desk-print = طباعة
desk-back = العودة إلى النتائج
desk-nearby = مكاتب أخرى قريبة
desk-open-nearby = مفتوح الآن بالقرب من هنا
desk-sheets-none = لا توجد بعد نشرة عن طريقة عمل هذا المكتب.
desk-sheets-none-more = عرض كل النشرات
desk-zip = تحميل كل نشرات هذا المكتب (zip)
desk-sheets-lead = نشرات الممارسات الجيدة عن هذا المكتب، لمن يريد أن يتعلم أو يعمل مثله.

## Sheets

sheets-title = نشرات الممارسات الجيدة
sheets-lead = كيف تعمل مكاتب المساعدة والإدارات والشبكات: للتعلم وللعمل مثلها. كل نشرة تقول فقط ما تقوله مصادرها.
sheets-theme = المجال
sheets-theme-any = كل المجالات
sheets-city = المدينة
sheets-city-any = كل المدن
sheets-filter = عرض
sheets-count = { $count ->
    [0] لا نشرات
    [one] نشرة واحدة
    [two] نشرتان
    [few] { $count } نشرات
    [many] { $count } نشرة
   *[other] { $count } نشرة
 }
sheets-zero = لا نشرات بهذه الخيارات.
sheets-download-all = تحميل هذه النشرات (zip)
sheet-read = قراءة النشرة
sheet-kind-good_practice = ممارسة جيدة
sheet-kind-micro_practice = ممارسة صغيرة
sheet-part-problem = المشكلة
sheet-part-context = الظروف
sheet-part-actors = من شارك
sheet-part-steps = ماذا فعلوا
sheet-part-tools = الأدوات
sheet-part-cost = كم كلّفت
sheet-part-results = النتائج
sheet-part-went_wrong = ما لم ينجح
sheet-part-how_to_copy = كيف تعملون مثلها
sheet-not-documented = غير موثق
sheet-not-documented-note = المصادر لا تقول ذلك. نفضل ترك المكان فارغاً.
sheet-audience = لمن
sheet-promoter = صاحب المبادرة
sheet-place = أين
sheet-period = متى
sheet-needs = المواضيع
sheet-sources = المصادر
sheet-desks = مكاتب تعمل بهذه الطريقة
sheet-desks-none = لا يوجد مكتب مرتبط بها بشكل أكيد.
sheet-pdf = تحميل PDF
sheet-zip = تحميل المرفقات (zip)
sheet-version = النسخة { $version } بتاريخ { $date }
sheet-licence = الرخصة: { $licence }
sheet-other-language = هذه النشرة مكتوبة باللغة: { $language }.
sheet-back = كل النشرات

## Map

map-show = عرض الخريطة
map-hide = إخفاء الخريطة
map-label = خريطة المكاتب. في القائمة نفس المعلومات.
map-skip = تخطي الخريطة
map-loading = نحمّل الخريطة…
map-failed = الخريطة لا تعمل على هذا الهاتف. في القائمة نفس المعلومات.
map-no-streets = لا توجد شوارع في الخريطة هنا بعد. انظروا العنوان في القائمة.
map-search-here = البحث في هذه المنطقة
map-only-sheets = مع نشرات فقط
map-legend = الألوان
map-zoom-in = تكبير
map-zoom-out = تصغير
map-close = إغلاق
map-attribution = من أين هذه الخريطة
map-desks-failed = لا نستطيع عرض المكاتب على الخريطة. انظروا القائمة.
map-you = أنتم هنا
map-approximate = الدائرة تبين أين يمكن أن يكون
map-pile = في هذا المكان
map-open-card = فتح
map-cluster = المكاتب: { $count }

## Data

data-title = البيانات للجميع
data-lead = يمكنكم تحميل المكاتب والنشرات والقوائم. لكل شيء مصدر وتاريخ ورخصة.
data-what = ماذا يوجد
data-desks = { $count ->
    [zero] لا مكاتب مساعدة
    [one] مكتب مساعدة واحد
    [two] مكتبا مساعدة
    [few] { $text } مكاتب مساعدة
    [many] { $text } مكتب مساعدة
   *[other] { $text } مكتب مساعدة
 }
data-sheets = { $count ->
    [zero] لا نشرات
    [one] نشرة واحدة
    [two] نشرتان
    [few] { $text } نشرات
    [many] { $text } نشرة
   *[other] { $text } نشرة
 }
data-cities = { $count ->
    [zero] لا مناطق حضرية
    [one] منطقة حضرية واحدة
    [two] منطقتان حضريتان
    [few] { $text } مناطق حضرية
    [many] { $text } منطقة حضرية
   *[other] { $text } منطقة حضرية
 }
data-needs = { $count ->
    [zero] لا احتياجات
    [one] احتياج واحد
    [two] احتياجان
    [few] { $text } احتياجات
    [many] { $text } احتياجاً
   *[other] { $text } احتياج
 }
data-version = نسخة البيانات: { $version }
data-download = تحميل المكاتب
data-download-filtered = في الملفات فقط المكاتب حسب الخيارات المحددة.
data-download-all = في الملفات كل المكاتب. لتحميل جزء منها، ابحثوا أولاً ثم عودوا إلى هنا.
data-filters = الخيارات: { $filters }
data-geojson = GeoJSON، للخرائط (QGIS، الويب)
data-csv = CSV، لجداول الحساب (مثل Excel)
data-sheets-zip = كل النشرات (zip)
data-quality = ما مدى جودتها
data-quality-state = المعلومة
data-quality-count = المكاتب
data-quality-hours = مع أوقات عمل يمكن أن يقرأها الكمبيوتر
data-quality-languages = مع اللغات التي يتكلمونها
data-quality-pin = مع موقع على الخريطة
data-quality-phone = مع رقم هاتف
data-quality-dated = مع تاريخ المصدر
data-quality-sheets = مع نشرة واحدة على الأقل
data-api = للمبرمجين
data-api-text = واجهة API مفتوحة تجيب بصيغة JSON، دون مفتاح.
data-api-docs = شرح API
data-licence = الرخصة وذكر المصدر
data-licence-text = يمكنكم استخدام البيانات، حتى للأعمال التجارية، إذا ذكرتم من أين هي. كل مكتب يذكر مصدره.
data-citation = كيف تذكرون المصدر
data-protected = عناوين البيوت المحمية ليست في البيانات.

## Privacy and accessibility

privacy-title = الخصوصية
privacy-lead = يمكنكم البحث عن المساعدة دون أن تقولوا من أنتم.
privacy-position-title = موقعكم
privacy-position = نطلب موقعكم فقط عندما تضغطون على «استخدام موقعي». هو لبحث واحد. لا نحفظه ولا نكتبه في السجلات.
privacy-query-title = عن ماذا تبحثون
privacy-query = لا نحفظ عن ماذا تبحثون ولا أين. رابط الصفحة فيه البحث: على هاتف يستخدمه آخرون، احذفوا سجل التصفح.
privacy-third-title = لا أحد غيرنا
privacy-third = الصفحات لا تحمّل شيئاً من شركات أخرى: لا خرائط ولا خطوط ولا إحصاءات.
privacy-cookies-title = الكوكيز
privacy-cookies = لا نستخدم ملفات كوكيز.
privacy-links-title = روابط إلى صفحات أخرى
privacy-links = عندما تفتحون رابطاً (صفحة مكتب، OpenStreetMap)، تسري قواعد تلك الصفحة.
accessibility-title = سهولة الاستخدام للجميع
accessibility-lead = نريد أن يستطيع كل الناس استخدام هذه الصفحات.
accessibility-how-title = كيف صُنعت
accessibility-how = الصفحات تعمل دون سكريبت، وبلوحة المفاتيح، وببرامج قراءة الشاشة. يمكن تكبير النص. الألوان سهلة القراءة، في الليل أيضاً. حالة الفتح مكتوبة دائماً بكلمات وعلامة، وليس بلون فقط.
accessibility-map-title = الخريطة
accessibility-map = الخريطة إضافة: في القائمة نفس المعلومات.
accessibility-goal-title = ما هو هدفنا
accessibility-goal = نتبع معيار WCAG 2.2، المستوى AA. إذا وجدتم صعوبة، أخبرونا: نعتبرها عطلاً.

## When something is wrong

error-404-title = هذه الصفحة غير موجودة
error-404-text = ربما أغلق المكتب، أو في الرابط خطأ.
error-400-title = لم نفهم الطلب
error-400-text = في رابط الصفحة قيمة غير صحيحة.
error-500-title = حدث عطل عندنا
error-500-text = ليس خطأكم. حاولوا مرة أخرى بعد قليل.
error-503-title = لحظة من فضلكم
error-503-text = الخدمة ليست جاهزة بعد. حاولوا مرة أخرى بعد قليل.
error-links = يمكنكم فعل هذا
notice-ignored = تجاهلنا جزءاً من الرابط: { $field }.

## Problems with a record (for operators)

issue-name_missing = الاسم ناقص
issue-id_repeated = نفس الرمز موجود مرتين
issue-id_invalid = في الرمز حروف غير مسموح بها
issue-no_way_to_reach = لا توجد طريقة للذهاب أو الاتصال
issue-need_missing = الاحتياج ناقص
issue-need_unknown = احتياج غير معروف
issue-organization_missing = المؤسسة ناقصة
issue-organization_kind_unknown = نوع المؤسسة غير معروف
issue-municipality_missing = البلدية ناقصة
issue-municipality_unknown = بلدية غير معروفة
issue-postcode_invalid = رمز بريدي خاطئ
issue-phone_invalid = رقم هاتف خاطئ
issue-email_invalid = بريد إلكتروني خاطئ
issue-url_invalid = رابط خاطئ
issue-language_unknown = لغة غير معروفة
issue-audience_unknown = فئة ناس غير معروفة
issue-hours_not_understood = أوقات العمل مكتوبة بطريقة لا نفهمها
issue-hours_invalid = أوقات عمل خاطئة
issue-hours_disagree = وقتان مختلفان في نفس السطر
issue-date_invalid = تاريخ خاطئ
issue-coordinates_invalid = إحداثيات خاطئة
issue-coordinates_outside_municipality = النقطة خارج البلدية
issue-precision_unknown = الدقة غير معروفة
issue-confidence_unknown = درجة الثقة غير معروفة
issue-address_not_found = لم نجد العنوان
issue-address_ambiguous = للعنوان أكثر من جواب
issue-geocoders_disagree = خدمتان تعطيان مكانين مختلفين للعنوان
issue-geocoder_silent = خدمة بحث عن العناوين لم تجب
issue-text_too_long = النص طويل جداً
issue-text_not_utf8 = في النص حروف مكسورة
issue-column_missing = عمود ناقص
issue-row_unreadable = سطر لا يمكن قراءته
issue-value_unknown = القيمة ليست من القيم المتوقعة.
issue-correction_of_unknown_desk = التصحيح يذكر مكتباً غير موجود
issue-correction_of_unknown_field = التصحيح يذكر خانة غير موجودة
issue-correction_invalid = في التصحيح قيمة لا يمكن استخدامها

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = مقروء من نص أوقات العمل
inferred-hours_day_misspelt = يوم مكتوب بخطأ
inferred-hours_days_unjoined = أيام متتالية، مقروءة كقائمة
inferred-hours_days_by_dashes = أيام بينها خطوط، مقروءة كقائمة
inferred-hours_ordinal_unmarked = الأرقام قبل اليوم تعدّ أسابيع الشهر
inferred-hours_spans_by_dashes = أربع ساعات متتالية، مقروءة كصباح وبعد الظهر
inferred-hours_working_days = أيام العمل: السبت غير أكيد
inferred-hours_day_by_appointment = اليوم أكيد، الساعة غير أكيدة: بموعد
inferred-access_from_hours = طريقة الدخول مقروءة من نص أوقات العمل
inferred-id_from_name = رمز مكون من الاسم والبلدية
inferred-phone_country = رقم دون رمز البلد: مقروء كرقم إيطالي
inferred-phone_from_text = رقم مقروء من نص
inferred-email_unhidden = بريد إلكتروني مكتوب بطريقة مخفية
inferred-email_from_text = بريد إلكتروني مقروء من نص
inferred-url_scheme = رابط دون https: أضفناه
inferred-url_trimmed = حذفنا العلامات حول الرابط
inferred-postcode_from_address = الرمز البريدي مقروء من العنوان
inferred-municipality_by_postcode = اخترنا البلدية بالرمز البريدي من بين بلديات بنفس الاسم
inferred-municipality_from_postcode = وجدنا البلدية بالرمز البريدي
inferred-municipality_from_address = البلدية مقروءة من العنوان
inferred-municipality_from_position = وجدنا البلدية بالموقع
inferred-municipality_by_other_name = وجدنا البلدية باسم آخر لها
inferred-municipality_from_quarter = وجدنا البلدية باسم الحي
inferred-language_from_words = اللغة مقروءة من اسمها
inferred-language_from_nationality = اللغة مقروءة من جنسية
inferred-need_from_kind = عرفنا الاحتياج من نوع المكتب
inferred-need_from_name = الاحتياج مقروء من اسمه
inferred-need_from_synonym = الاحتياج مقروء من كلمة عادية
inferred-date_first_day = أخذنا اليوم الأول من الشهر أو السنة
inferred-coordinates_from_text = إحداثيات مكتوبة بشكل آخر

## Words typed by the visitor

find-words = البحث عن كلمة
find-words-hint = مثلاً: ISEE، إقامة، طبيب
find-words-letter = يمكنكم نسخ كلمة من الرسالة التي وصلتكم.
find-words-understood = «{ $text }»: نعرض { $need }.
find-words-other = هل تقصدون شيئاً آخر؟
find-words-desks = مكاتب بهذا الاسم
find-words-none = لا نعرف كلمة «{ $text }». جربوا كلمة أخرى، أو اختاروا موضوعاً.

# What was read: /data/runs
runs-title = ماذا قُرئ ومتى
runs-lead = قائمة المكاتب تُقرأ مرات كثيرة. هذه الصفحة تحفظ ما حدث كل مرة.
runs-none = لم يُقرأ شيء بعد.
runs-took-back = ألغت القراءة { $number }.
runs-summary = مقروءة: { $read }. جديدة: { $new }، متغيرة: { $changed }، لم تعد موجودة: { $gone }، في الانتظار: { $waiting }.
run-title = القراءة { $number }
run-json = نفس الشيء بصيغة JSON
run-outcome = ماذا حدث لها
run-read = السطور المقروءة
run-published = منشورة
run-waiting = في الانتظار: قاعدة غير محترمة
run-rejected = فارغة، أو نسخ متطابقة
run-new = مكاتب جديدة
run-changed = مكاتب متغيرة
run-same = كما كانت
run-kept = تركناها كما أكدها شخص
run-gone = لم تعد في القائمة
run-positions = ما مدى دقة المواقع
run-precision-house = رقم البيت
run-precision-street = الشارع
run-precision-near = قريب
run-precision-district = الحي
run-precision-postcode = منطقة الرمز البريدي
run-precision-municipality = المدينة فقط
run-precision-none = دون موقع
run-durations = كم أخذ من الوقت
run-stage-normalise = الفهم
run-stage-validate = الفحص
run-stage-geocode = إيجاد الأماكن
run-stage-reconcile = المقارنة
run-issues = ما كان خطأ
run-no-issues = لا شيء.
run-quotes = الأمثلة تعرض فقط ما يمكن أن يقرأه الجميع.
run-waits = السطر في الانتظار
run-example = السطر { $line }، { $field }: { $value }
run-example-hidden = السطر { $line }، { $field }
run-fields = من أين القيم
run-field = الخانة
run-from-source = القائمة
run-inferred = مستنتج من كلمات أخرى
run-from-geocoder = موجود من العنوان
run-missing = ناقص
