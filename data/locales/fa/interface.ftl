# Texts of the pages in Persian. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = دفتر کمک مناسب را پیدا کنید: همین حالا باز، به زبان شما
skip-to-content = رفتن به متن صفحه
nav-label = منو
nav-find = جستجو
nav-sheets = برگه‌ها
nav-data = داده‌ها
nav-home = صفحه اول
language-switch = زبان
# After a notice for some days.
notice-more = بیشتر بخوانید
machine-note = این زبان را ماشین ترجمه کرده است. شاید اشتباه داشته باشد.
footer-about = Bussola دفترهای کمک و خدمات را از صفحه‌های عمومی جمع می‌کند. هر اطلاع یک منبع و یک تاریخ دارد.
footer-privacy = حریم خصوصی
footer-accessibility = استفاده آسان برای همه
footer-api = برای برنامه‌نویسان: API
footer-no-tracking = بدون کوکی. بدون ردیابی. بدون تبلیغ.

emergency-title = در خطر هستید؟
emergency-112 = اضطراری: پلیس، آمبولانس، آتش‌نشانی
emergency-1522 = خشونت علیه زنان، رایگان، 24 ساعته
emergency-call = زنگ به { $number }

## Home

home-title = چه لازم دارید؟
home-lead = یک موضوع را انتخاب کنید. نزدیک‌ترین دفترهای کمک را نشان می‌دهیم: چه وقت باز هستند و کجا به زبان شما حرف می‌زنند.
home-place-label = کجا هستید؟
home-place-hint = خیابان، محله یا شهر
home-doors = موضوع‌ها
home-courses = کلاس زبان ایتالیایی می‌خواهم
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = یا سؤال خود را انتخاب کنید
home-search-all = همه دفترهای نزدیک
home-cities = یا شهر را انتخاب کنید
home-trust-title = چقدر مطمئن هستیم؟
home-trust-text = ما اطلاعات را از صفحه‌های عمومی می‌خوانیم. کنار هر دفتر می‌بینید: تاریخ، منبع و این که موقعیت چقدر دقیق است. وقتی چیزی را نمی‌دانیم، همین را می‌گوییم.
home-trust-open = در ساعت کار، روزهای تعطیل هم حساب شده است.
home-trust-unknown = «ساعت کار معلوم نیست» به این معنا نیست که بسته است: اول زنگ بزنید.
home-trust-call = پیش از رفتن، اگر می‌توانید زنگ بزنید.
home-for-operators = در یک دفتر کمک کار می‌کنید؟
home-for-operators-text = بخوانید دیگران چطور کار می‌کنند: { $count ->
    [one] { $count } برگه تجربه خوب برای دانلود.
   *[other] { $count } برگه تجربه خوب برای دانلود.
 }
home-count = { $count ->
    [one] { $text } دفتر کمک در فهرست
   *[other] { $text } دفتر کمک در فهرست
 }

## Position

use-my-position = استفاده از موقعیت من
position-private = موقعیت شما فقط برای همین جستجو است. آن را نگه نمی‌داریم.
position-wait = دنبال موقعیت شما می‌گردیم…
position-denied = موبایل اجازه نمی‌دهد موقعیت شما را ببینیم. خیابان یا شهر را بنویسید.
position-failed = نمی‌توانیم موقعیت شما را پیدا کنیم. خیابان یا شهر را بنویسید.
position-yours = موقعیت شما
position-chosen = نقطه انتخاب‌شده

## Finder: form

find-title = پیدا کردن دفتر کمک
find-title-need = { $need } – دفترهای نزدیک
find-form = جستجو
find-need = چه لازم دارید
find-need-any = همه موضوع‌ها
find-need-all-of = همه: { $need }
find-place = کجا
find-place-suggestions = جاهایی با این نام
find-language = به چه زبانی
find-language-any = همه زبان‌ها
find-language-any-of = هر زبانی
find-open = چه وقت
find-open-any = هر وقت
find-open-now = همین حالا باز
find-open-at = وقت دیگر
find-open-then = در آن وقت باز
find-at = روز و ساعت
find-more = فیلترهای بیشتر
find-audience = برای چه کسی
find-audience-any = برای همه
find-access = چطور وارد می‌شوید
find-free = فقط رایگان
find-walk-in = بدون وقت قبلی
find-step-free = ورودی بدون پله
find-with-sheets = فقط دفترهای دارای برگه
find-confirmed-since = تأیید شده از تاریخ { $date }
find-submit = جستجو
find-change = تغییر جستجو
find-clear = حذف همه فیلترها
find-remove = حذف فیلتر: { $label }
find-active = فیلترهای انتخاب‌شده
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] دفتری پیدا نشد
    [one] { $text } دفتر
   *[other] { $text } دفتر
 }
find-near = نزدیک: { $place }
find-near-within = تا فاصله { $distance }
find-first = نزدیک‌ترین
find-first-open = نزدیک‌ترین دفتر باز
find-then = بعد
find-farther = دورتر
find-farther-note = این دفترها بیشتر از { $distance } دور هستند.
find-more-results = نشان دادن دفترهای بیشتر
find-no-more = برای این جستجو دفتر دیگری نیست.
find-without-pin = بدون موقعیت دقیق
find-without-pin-note = از این دفترها فقط شهر را می‌دانیم، یا با تلفن یا اینترنت جواب می‌دهند. پیش از رفتن زنگ بزنید.
find-remote = با تلفن یا اینترنت جواب می‌دهند
find-as-list = بازگشت به فهرست
find-distance-from = فاصله از: { $place }
find-moment-now = حالا: { $moment }
find-moment-at = پیش‌بینی برای { $moment }

find-no-place-title = کجا جستجو می‌کنید؟
find-no-place-text = خیابان، محله یا شهر را بنویسید. یا یک شهر را انتخاب کنید.
find-place-not-found = «{ $text }» را پیدا نکردیم.
find-place-not-found-help = ببینید درست نوشته شده است، یا فقط شهر را بنویسید.
find-place-fallback = فعلاً دفترها را از اینجا نشان می‌دهیم: { $place }.
find-place-ambiguous = چند جا این نام را دارند. ما این را گرفتیم: { $place }. جای دیگری را می‌خواستید؟
find-place-perhaps = منظورتان یکی از این‌ها بود؟
find-place-unavailable = حالا نمی‌توانیم آدرس‌ها را جستجو کنیم. یک شهر را انتخاب کنید.
find-place-matched = آدرس پیدا شد: { $place }
find-place-approximate = جای تقریبی، تا { $distance }.

find-see = هیچ دفتری نیست که کارش دقیقاً «{ $need }» باشد. شاید این‌ها کمک کنند:
find-see-zero = دفتری نمی‌شناسیم که کارش دقیقاً «{ $need }» باشد.

find-zero-title = برای این جستجو دفتری پیدا نشد
find-zero-text = این به آن معنا نیست که دفتری نیست: یعنی ما نمی‌شناسیم. این کارها را می‌توانید بکنید.
find-zero-remove = یک فیلتر را حذف کنید
find-zero-remove-one = بدون «{ $label }»: { $count ->
    [one] { $text } دفتر
   *[other] { $text } دفتر
 }
find-zero-need-alone = فقط «{ $label }»، بدون فیلترهای دیگر: { $count ->
    [one] { $text } دفتر
   *[other] { $text } دفتر
 }
find-zero-farther = جستجو در جای دورتر: { $count ->
    [one] { $text } دفتر
   *[other] { $text } دفتر
 }
find-zero-next = اولین دفترهایی که باز می‌شوند
find-zero-nearest = نزدیک‌ترین‌ها، بدون فیلتر
find-zero-cities = جستجو در شهر دیگر
find-zero-city = { $label }: { $count ->
    [one] { $text } دفتر
   *[other] { $text } دفتر
 }
find-zero-phone = زنگ بزنید: با تلفن جواب می‌دهند
find-zero-start = شروع از اول

find-not-open-more = دفترهایی هم هست که مطمئن نیستیم حالا باز باشند.
find-include-opens = نشان دادن دفترهایی که دیرتر باز می‌شوند
find-include-unknown = نشان دادن ساعت‌های نامعلوم یا نامطمئن
find-include-on = ساعت‌های نامطمئن یا نامعلوم هم در فهرست هستند

## Opening in words

state-open = باز
state-opens = حالا بسته
state-closed = بسته
state-maybe = شاید باز
state-unknown = ساعت کار معلوم نیست

opening-always = همیشه باز است
opening-open = حالا باز است
opening-open-until = باز، ساعت { $time } بسته می‌شود
opening-open-until-day = باز، { $day } ساعت { $time } بسته می‌شود
opening-closes-soon = به زودی بسته می‌شود: { $minutes } دقیقه دیگر، ساعت { $time }
opening-opens = بسته، { $day } ساعت { $time } باز می‌شود
opening-opens-soon = { $minutes } دقیقه دیگر باز می‌شود، ساعت { $time }
opening-opens-maybe = بسته، شاید { $day } ساعت { $time } باز شود
opening-closed = بسته: نمی‌دانیم چه وقت باز می‌شود
opening-maybe = شاید باز: اول زنگ بزنید
opening-maybe-by_appointment = فقط با وقت قبلی، تا ساعت { $time }
opening-maybe-by_phone = تا ساعت { $time } می‌توانید زنگ بزنید
opening-maybe-by_referral = فقط اگر مرکز دیگری شما را بفرستد، تا ساعت { $time }
opening-maybe-patron_day = شاید بسته: جشن { $name }
opening-maybe-bridge_day = شاید بسته: روز بین دو تعطیلی
opening-maybe-august = شاید باز: در ماه اوت ساعت کار تغییر می‌کند
opening-maybe-national_holiday = شاید بسته: { $holiday }
opening-maybe-hours_unclear = شاید باز: ساعت کار روشن نیست
opening-maybe-unconfirmed = شاید باز: ساعت کار تأیید نشده است
opening-unknown = ساعت کار معلوم نیست: اول زنگ بزنید
opening-unknown-no-phone = ساعت کار معلوم نیست
opening-unknown-text = ساعت کار قطعی نیست: اول زنگ بزنید
opening-unknown-text-no-phone = ساعت کار قطعی نیست
opening-unknown-unconfirmed = ساعت کار تأیید نشده است: اول زنگ بزنید
opening-then = بعد { $day } ساعت { $time } باز می‌شود
opening-last-entry = آخرین ورود ساعت { $time }
opening-entry-over = آخرین ورود ساعت { $time } بود: حالا کسی نمی‌تواند وارد شود

reason-regular_slot = ساعت کار عادی
reason-always_open = 24 ساعته باز
reason-exception_closed = تعطیلی ویژه تا { $date }
reason-exception_hours = ساعت کار ویژه تا { $date }
reason-national_holiday = تعطیل رسمی: { $holiday }
reason-patron_day = جشن قدیس شهر: { $name }
reason-bridge_day = روز بین تعطیلی و آخر هفته: شاید بسته
reason-august = در ماه اوت شاید ساعت کار تغییر کند
reason-by_appointment = باید از قبل وقت بگیرید
reason-by_phone = فقط با تلفن
reason-by_referral = فقط اگر مرکز دیگری شما را بفرستد
reason-walk_in = بدون وقت قبلی می‌توانید بروید
reason-hours_unclear = منبع درباره ساعت کار روشن نیست
reason-hours_not_known = در منبع ساعت کار نیست
reason-hours_as_text = ساعت کار فقط با کلمه نوشته شده
reason-unconfirmed = اطلاعات کهنه یا نامطمئن
reason-no_known_opening = در ماه‌های آینده روز بازی نمی‌شناسیم
reason-too_late = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
 } دیگر بسته می‌شود. پیاده حدود { $walk ->
    [one] { $walk } دقیقه
   *[other] { $walk } دقیقه
 } راه است: دیر می‌رسید.
reason-too_late_to_enter = فقط تا { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
 } دیگر می‌توان وارد شد. پیاده حدود { $walk ->
    [one] { $walk } دقیقه
   *[other] { $walk } دقیقه
 } راه است: دیر می‌رسید.

holiday-new_year = سال نو میلادی
holiday-epiphany = عید اپیفانی
holiday-easter = عید پاک
holiday-easter_monday = دوشنبه عید پاک
holiday-liberation = روز آزادی ایتالیا
holiday-labour = روز کارگر
holiday-republic = روز جمهوری
holiday-assumption = عروج مریم (Ferragosto)
holiday-saint_francis = فرانچسکوی قدیس
holiday-all_saints = روز همه قدیسان
holiday-immaculate_conception = عید مریم پاک
holiday-christmas = کریسمس
holiday-saint_stephen = استفان قدیس

## Days and numbers

day-today = امروز
day-tomorrow = فردا
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
date-long = {"\u200F"}{ $day } { $month } { $year }
date-day-month = {"\u200F"}{ $weekday } { $day } { $month }
moment = { $weekday } { $day } { $month }، ساعت { $time }
decimal-separator = .
thousands-separator = ,
distance-m = { $value } متر
distance-km = { $value } کیلومتر
walk-minutes = { $minutes ->
    [one] { $minutes } دقیقه پیاده
   *[other] { $minutes } دقیقه پیاده
 }
list-middle = { $first }، { $next }
list-last = { $first } و { $next }

## Desk card

card-free = رایگان
card-paid = پولی
card-phone = تلفن
card-call = زنگ به { $number }
card-details = باز کردن جزئیات
card-directions = مسیر
card-languages = زبان‌ها
card-languages-now = حالا به این زبان‌ها
card-languages-unknown = زبان‌ها نوشته نشده
card-sheets = { $count ->
    [one] { $count } برگه
   *[other] { $count } برگه
 }
card-sheets-long = { $count ->
    [one] { $count } برگه درباره کارشان هست
   *[other] { $count } برگه درباره کارشان هست
 }
card-hours-source = منبع می‌نویسد
card-hours-inferred = ساعت کار از نوشته منبع خوانده شده
card-show-on-map = نشان دادن روی نقشه

access-walk_in = بدون وقت قبلی
access-appointment = با وقت قبلی
access-with-or-without = با وقت قبلی یا بدون آن
access-phone = اول زنگ بزنید
access-referral = باید مرکز دیگری شما را بفرستد
access-unknown = نمی‌دانیم وقت قبلی لازم است یا نه

precision-house = موقعیت دقیق
precision-street = موقعیت تقریبی در خیابان، تا { $distance }
precision-near = موقعیت تقریبی، تا { $distance }
precision-district = موقعیت تقریبی: فقط محله، تا { $distance }
precision-postcode = موقعیت تقریبی: فقط منطقه کد پستی، تا { $distance }
precision-municipality = فقط شهر را می‌دانیم
precision-short = موقعیت تقریبی، تا { $distance }
precision-none = موقعیت معلوم نیست
address-hidden = آدرس محافظت‌شده است. زنگ بزنید.
address-area = آدرس دقیق نشان داده نمی‌شود. زنگ بزنید.
address-missing = آدرس نوشته نشده
kind-fixed = محل ثابت
kind-mobile = خدمات سیار
kind-remote = با تلفن یا اینترنت

trust-fresh = کمتر از یک سال پیش تأیید شده
trust-ageing = اطلاعات بیشتر از یک سال پیش
trust-stale = اطلاعات کهنه یا بدون تاریخ: اول زنگ بزنید
trust-unconfirmed = تأیید نشده: پیش از رفتن زنگ بزنید
trust-short-fresh = تازه
trust-short-ageing = باید بررسی شود
trust-short-stale = کهنه یا بدون تاریخ
trust-short-unconfirmed = تأیید نشده
freshness-dated = اطلاعات به تاریخ { $date }، از { $source }
freshness-dated-no-source = اطلاعات به تاریخ { $date }
freshness-undated = اطلاعات بدون تاریخ، از { $source }
freshness-undated-no-source = اطلاعات بدون تاریخ
confirmed-by-import = در { $date } از یک صفحه عمومی خوانده شد. هنوز کسی آن را تأیید نکرده است.
confirmed-by-operator = دفتر در { $date } تأیید کرد
confirmed-by-infopoint = یک مرکز اطلاعات (infopoint) در { $date } تأیید کرد
confirmed-never = هنوز کسی این اطلاعات را تأیید نکرده است.

## Desk page

desk-tab-desk = دفتر
desk-tab-sheets = اینجا چطور کار می‌کنند
desk-opening = ساعت کار
desk-hours-week = هفت روز آینده
desk-hours-day = روز
desk-hours-hours = ساعت
desk-hours-closed = بسته
desk-hours-no-hours = معلوم نیست
desk-hours-maybe = { $hours } (شاید)
desk-hours-last-entry = آخرین ورود { $minutes } دقیقه پیش از بسته شدن
desk-hours-source = ساعت کار همان‌طور که منبع نوشته
desk-hours-unknown = ساعت کار را نمی‌دانیم. معنایش این نیست که بسته است.
desk-hours-languages = زبان‌ها در این ساعت
desk-where = کجا
desk-directions = چطور برسید
desk-directions-osm = باز کردن در OpenStreetMap
desk-directions-walk = مسیر پیاده
desk-directions-app = باز کردن در برنامه نقشه
desk-access = چطور وارد می‌شوید
desk-step-free-yes = ورودی بدون پله
desk-step-free-no = ورودی پله دارد
desk-step-free-unknown = نمی‌دانیم پله دارد یا نه
desk-documents = چه همراه بیاورید
desk-documents-unknown = منبع نمی‌گوید چه مدارکی لازم است. اول با تلفن بپرسید.
desk-documents-none = مدرک لازم نیست
desk-document-optional = اگر دارید
desk-for-whom = برای چه کسی
desk-for-whom-unknown = منبع نمی‌گوید
desk-cost = قیمت
desk-cost-free = رایگان است
desk-cost-paid = باید پول بدهید
desk-cost-unknown = منبع نمی‌گوید باید پول بدهید یا نه
desk-needs = در چه چیزی کمک می‌کنند
desk-languages = به چه زبان‌هایی حرف می‌زنند
desk-languages-unknown = منبع نمی‌گوید به چه زبان‌هایی حرف می‌زنند.
desk-contacts = تماس
desk-contacts-none = منبع راه تماس نمی‌دهد.
desk-website = سایت
desk-email = ایمیل
desk-organization-kind = نوع سازمان
desk-notes = یادداشت‌های منبع
desk-notes-language = به ایتالیایی
desk-source = این اطلاعات از کجاست
desk-source-link = خواندن صفحه اصلی
desk-source-none = منبع لینک عمومی ندارد.
desk-inferred = آنچه خودمان فهمیدیم
desk-licence = مجوز
desk-share = اشتراک‌گذاری
desk-shared = لینک کپی شد
desk-print = چاپ
desk-back = بازگشت به نتیجه‌ها
desk-nearby = دفترهای نزدیک دیگر
desk-open-nearby = الان باز در همین نزدیکی
desk-sheets-none = هنوز برگه‌ای درباره کار این دفتر نیست.
desk-sheets-none-more = دیدن همه برگه‌ها
desk-zip = دانلود همه برگه‌های این دفتر (zip)
desk-sheets-lead = برگه‌های تجربه‌های خوب درباره این دفتر، برای کسانی که می‌خواهند یاد بگیرند یا همین کار را بکنند.

## Sheets

sheets-title = برگه‌های تجربه‌های خوب
sheets-lead = دفترها، اداره‌ها و شبکه‌ها چطور کار می‌کنند: برای یاد گرفتن و انجام همین کار. هر برگه فقط چیزی را می‌گوید که منبع‌هایش می‌گویند.
sheets-theme = زمینه
sheets-theme-any = همه زمینه‌ها
sheets-city = شهر
sheets-city-any = همه شهرها
sheets-filter = نشان بده
sheets-count = { $count ->
    [0] برگه‌ای نیست
    [one] { $count } برگه
   *[other] { $count } برگه
 }
sheets-zero = با این فیلترها برگه‌ای نیست.
sheets-download-all = دانلود این برگه‌ها (zip)
sheet-read = خواندن برگه
sheet-kind-good_practice = تجربه خوب
sheet-kind-micro_practice = تجربه کوچک
sheet-part-problem = مشکل
sheet-part-context = شرایط
sheet-part-actors = چه کسانی شرکت کردند
sheet-part-steps = چه کار کردند
sheet-part-tools = ابزارها
sheet-part-cost = چقدر هزینه داشت
sheet-part-results = نتیجه‌ها
sheet-part-went_wrong = چه چیزی خوب پیش نرفت
sheet-part-how_to_copy = چطور همین کار را بکنید
sheet-not-documented = ثبت نشده
sheet-not-documented-note = منبع‌ها نمی‌گویند. ترجیح می‌دهیم خالی بگذاریم.
sheet-audience = برای چه کسی
sheet-promoter = به ابتکار
sheet-place = کجا
sheet-period = چه وقت
sheet-needs = موضوع‌ها
sheet-sources = منبع‌ها
sheet-desks = دفترهایی که این‌طور کار می‌کنند
sheet-desks-none = هیچ دفتری با اطمینان به آن وصل نیست.
sheet-pdf = دانلود PDF
sheet-zip = دانلود پیوست‌ها (zip)
sheet-version = نسخه { $version } از { $date }
sheet-licence = مجوز: { $licence }
sheet-other-language = زبان این برگه: { $language }.
sheet-back = همه برگه‌ها

## Map

map-show = نشان دادن نقشه
map-hide = پنهان کردن نقشه
map-label = نقشه دفترها. در فهرست همین اطلاعات هست.
map-skip = رد شدن از نقشه
map-loading = نقشه بار می‌شود…
map-failed = نقشه در این موبایل کار نمی‌کند. در فهرست همین اطلاعات هست.
map-no-streets = اینجا نقشه هنوز خیابان ندارد. آدرس را در فهرست ببینید.
map-search-here = جستجو در همین منطقه
map-only-sheets = فقط دفترهای دارای برگه
map-legend = رنگ‌ها
map-zoom-in = بزرگ‌تر
map-zoom-out = کوچک‌تر
map-close = بستن
map-attribution = نقشه از کجاست
map-desks-failed = نمی‌توانیم دفترها را روی نقشه نشان دهیم. فهرست را ببینید.
map-you = شما اینجا هستید
map-approximate = دایره نشان می‌دهد کجا می‌تواند باشد
map-pile = در این مکان
map-open-card = باز کردن
map-cluster = { $count } دفتر

## Data

data-title = داده‌ها مال همه است
data-lead = دفترها، برگه‌ها و فهرست‌ها را دانلود کنید. هر چیز منبع، تاریخ و مجوز دارد.
data-what = چه چیزهایی هست
data-desks = { $count ->
    [one] { $text } دفتر کمک
   *[other] { $text } دفتر کمک
 }
data-sheets = { $count ->
    [one] { $text } برگه
   *[other] { $text } برگه
 }
data-cities = { $count ->
    [one] { $text } منطقه شهری
   *[other] { $text } منطقه شهری
 }
data-needs = { $count ->
    [one] { $text } نیاز
   *[other] { $text } نیاز
 }
data-version = نسخه داده‌ها: { $version }
data-download = دانلود دفترها
data-download-filtered = در فایل‌ها فقط دفترهایی هست که فیلتر کردید.
data-download-all = در فایل‌ها همه دفترها هست. برای دانلود یک بخش، اول جستجو کنید و بعد به اینجا برگردید.
data-filters = فیلترها: { $filters }
data-geojson = GeoJSON، برای نقشه (QGIS، وب)
data-csv = CSV، برای جدول (مثل Excel)
data-sheets-zip = همه برگه‌ها (zip)
data-quality = داده‌ها چقدر خوب هستند
data-quality-state = چه چیزی
data-quality-count = دفترها
data-quality-hours = با ساعت کاری که کامپیوتر می‌تواند بخواند
data-quality-languages = با زبان‌هایی که حرف می‌زنند
data-quality-pin = با موقعیت روی نقشه
data-quality-phone = با شماره تلفن
data-quality-dated = با تاریخ منبع
data-quality-sheets = با دست‌کم یک برگه
data-api = برای برنامه‌نویسان
data-api-text = یک API باز به JSON جواب می‌دهد، بدون کلید.
data-api-docs = راهنمای API
data-licence = مجوز و نام بردن از منبع
data-licence-text = می‌توانید از داده‌ها استفاده کنید، برای تجارت هم، اگر بگویید از کجا آمده‌اند. هر دفتر منبعش را می‌گوید.
data-citation = چطور منبع را نام ببرید
data-protected = آدرس خانه‌های محافظت‌شده در داده‌ها نیست.

## Privacy and accessibility

privacy-title = حریم خصوصی
privacy-lead = می‌توانید کمک پیدا کنید، بدون این که بگویید چه کسی هستید.
privacy-position-title = موقعیت شما
privacy-position = موقعیت شما را فقط وقتی می‌پرسیم که روی «استفاده از موقعیت من» بزنید. برای یک جستجو است. آن را نگه نمی‌داریم و در سوابق سیستم نمی‌نویسیم.
privacy-query-title = چه جستجو می‌کنید
privacy-query = نگه نمی‌داریم که چه چیزی را و کجا جستجو می‌کنید. جستجو در لینک صفحه دیده می‌شود: در موبایلی که دیگران هم استفاده می‌کنند، تاریخچه مرورگر را پاک کنید.
privacy-third-title = هیچ کس دیگر
privacy-third = صفحه‌ها چیزی از شرکت‌های دیگر نمی‌گیرند: نه نقشه، نه فونت، نه آمار.
privacy-cookies-title = کوکی
privacy-cookies = ما از کوکی استفاده نمی‌کنیم.
privacy-links-title = لینک به سایت‌های دیگر
privacy-links = وقتی لینکی را باز می‌کنید (سایت یک دفتر، OpenStreetMap)، قوانین همان سایت را دارد.
accessibility-title = استفاده آسان برای همه
accessibility-lead = می‌خواهیم همه بتوانند از این صفحه‌ها استفاده کنند.
accessibility-how-title = این صفحه‌ها چطور ساخته شده
accessibility-how = صفحه‌ها بدون اسکریپت، با کیبورد و با صفحه‌خوان کار می‌کنند. متن را می‌توان بزرگ کرد. رنگ‌ها خوب خوانده می‌شوند، شب هم. باز یا بسته بودن همیشه با کلمه و نشانه است، نه فقط با رنگ.
accessibility-map-title = نقشه
accessibility-map = نقشه اضافی است: در فهرست همین اطلاعات هست.
accessibility-goal-title = هدف ما
accessibility-goal = ما از WCAG 2.2، سطح AA پیروی می‌کنیم. اگر مانعی دیدید، به ما بگویید: آن را خرابی حساب می‌کنیم.

## When something is wrong

error-404-title = این صفحه اینجا نیست
error-404-text = شاید دفتر بسته شده، یا لینک اشتباه دارد.
error-400-title = درخواست را نفهمیدیم
error-400-text = چیزی در لینک صفحه درست نیست.
error-500-title = چیزی پیش ما خراب شد
error-500-text = تقصیر شما نیست. کمی بعد دوباره امتحان کنید.
error-503-title = لطفاً یک لحظه صبر کنید
error-503-text = سایت هنوز آماده نیست. کمی بعد دوباره امتحان کنید.
error-links = این کارها را می‌توانید بکنید
notice-ignored = بخشی از لینک را نادیده گرفتیم: { $field }.

## Problems with a record (for operators)

issue-name_missing = نام نیست
issue-id_repeated = همین کد دو بار هست
issue-id_invalid = کد حرف‌های غیرمجاز دارد
issue-no_way_to_reach = راهی برای رفتن یا زنگ زدن نیست
issue-need_missing = نیاز نیست
issue-need_unknown = نیاز ناشناخته
issue-organization_missing = سازمان نیست
issue-organization_kind_unknown = نوع سازمان ناشناخته
issue-municipality_missing = شهرداری (comune) نیست
issue-municipality_unknown = شهرداری (comune) ناشناخته
issue-postcode_invalid = کد پستی اشتباه
issue-phone_invalid = شماره تلفن اشتباه
issue-email_invalid = آدرس ایمیل اشتباه
issue-url_invalid = لینک سایت اشتباه
issue-language_unknown = زبان ناشناخته
issue-audience_unknown = گروه مخاطب ناشناخته
issue-hours_not_understood = ساعت کار طوری نوشته شده که نمی‌فهمیم
issue-hours_invalid = ساعت کار اشتباه
issue-hours_disagree = دو ساعت کار متفاوت در یک سطر
issue-date_invalid = تاریخ اشتباه
issue-coordinates_invalid = مختصات اشتباه
issue-coordinates_outside_municipality = نقطه بیرون از شهرداری (comune) است
issue-precision_unknown = دقت ناشناخته
issue-confidence_unknown = درجه اطمینان ناشناخته
issue-address_not_found = آدرس پیدا نشد
issue-address_ambiguous = آدرس بیش از یک جواب دارد
issue-geocoders_disagree = دو سرویس برای این آدرس جاهای متفاوت می‌دهند
issue-geocoder_silent = یک سرویس جستجوی آدرس جواب نداد
issue-text_too_long = متن خیلی دراز است
issue-text_not_utf8 = متن حرف‌های خراب دارد
issue-column_missing = یک ستون نیست
issue-row_unreadable = سطری که خوانده نمی‌شود
issue-value_unknown = این مقدار جزو مقدارهای انتظار نیست.
issue-correction_of_unknown_desk = اصلاح نام دفتری را دارد که وجود ندارد
issue-correction_of_unknown_field = اصلاح نام فیلدی را دارد که وجود ندارد
issue-correction_invalid = اصلاح مقداری دارد که قابل استفاده نیست

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = از متن ساعت کار خوانده شده
inferred-hours_day_misspelt = یک روز با اشتباه نوشته شده
inferred-hours_days_unjoined = روزهای پشت سر هم، مثل فهرست خوانده شده
inferred-hours_days_by_dashes = روزها با خط به هم وصل است، مثل فهرست خوانده شده
inferred-hours_ordinal_unmarked = عددهای پیش از روز، هفته‌های ماه را می‌شمارند
inferred-hours_spans_by_dashes = چهار ساعت پشت سر هم، صبح و بعد از ظهر خوانده شده
inferred-hours_working_days = روزهای کاری: شنبه مطمئن نیست
inferred-hours_day_by_appointment = روز مطمئن است، ساعت نه: با وقت قبلی
inferred-access_from_hours = راه ورود از متن ساعت کار خوانده شده
inferred-id_from_name = کد از نام و شهرداری ساخته شده
inferred-phone_country = شماره بدون کد کشور: ایتالیایی خوانده شده
inferred-phone_from_text = شماره از یک متن خوانده شده
inferred-email_unhidden = ایمیل به شکل پنهان نوشته شده
inferred-email_from_text = ایمیل از یک متن خوانده شده
inferred-url_scheme = لینک سایت بدون https: اضافه شد
inferred-url_trimmed = نشانه‌های دور لینک سایت حذف شد
inferred-postcode_from_address = کد پستی از آدرس خوانده شده
inferred-municipality_by_postcode = شهرداری با کد پستی از میان هم‌نام‌ها انتخاب شده
inferred-municipality_from_postcode = شهرداری با کد پستی پیدا شده
inferred-municipality_from_address = شهرداری از آدرس خوانده شده
inferred-municipality_from_position = شهرداری با موقعیت پیدا شده
inferred-municipality_by_other_name = شهرداری با نام دیگرش پیدا شده
inferred-municipality_from_quarter = شهرداری با نام محله پیدا شده
inferred-language_from_words = زبان از نامش خوانده شده
inferred-language_from_nationality = زبان از ملیت خوانده شده
inferred-need_from_kind = نیاز از نوع دفتر معلوم شده
inferred-need_from_name = نیاز از نامش خوانده شده
inferred-need_from_synonym = نیاز از یک کلمه معمولی خوانده شده
inferred-date_first_day = از ماه یا سال، روز اول گرفته شده
inferred-coordinates_from_text = مختصات به شکل دیگری نوشته شده

## Words typed by the visitor

find-words = جستجوی یک کلمه
find-words-hint = مثلاً: ISEE، اقامت، دکتر
find-words-letter = می‌توانید یک کلمه را از نامه‌ای که گرفته‌اید بنویسید.
find-words-understood = «{ $text }»: این را نشان می‌دهیم: { $need }.
find-words-other = چیز دیگری را می‌خواستید؟
find-words-desks = دفترهایی با این نام
find-words-none = کلمه «{ $text }» را نمی‌شناسیم. کلمه دیگری را امتحان کنید، یا یک موضوع را انتخاب کنید.

# What was read: /data/runs
runs-title = چه خوانده شد و چه وقت
runs-lead = فهرست دفترها بارها خوانده می‌شود. این صفحه نگه می‌دارد که هر بار چه شد.
runs-none = هنوز چیزی خوانده نشده است.
runs-took-back = خوانش { $number } را برگرداند.
runs-summary = { $read } خوانده‌شده: { $new } تازه، { $changed } تغییر کرده، { $gone } رفته، { $waiting } در انتظار.
run-title = خوانش { $number }
run-json = همین به شکل JSON
run-outcome = نتیجه چه شد
run-read = سطرهای خوانده‌شده
run-published = منتشر شده
run-waiting = در انتظار: یک قاعده رعایت نشده
run-rejected = خالی، یا کپی کاملاً یکسان
run-new = دفترهای تازه
run-changed = دفترهای تغییر کرده
run-same = مثل پیش
run-kept = همان‌طور که یک نفر تأیید کرده بود، ماند
run-gone = دیگر در فهرست نیست
run-positions = موقعیت‌ها چقدر دقیق هستند
run-precision-house = خانه
run-precision-street = خیابان
run-precision-near = نزدیک
run-precision-district = محله
run-precision-postcode = منطقه کد پستی
run-precision-municipality = فقط شهر
run-precision-none = بدون موقعیت
run-durations = چقدر وقت گرفت
run-stage-normalise = فهمیدن
run-stage-validate = بررسی
run-stage-geocode = پیدا کردن جاها
run-stage-reconcile = مقایسه
run-issues = چه چیزی درست نبود
run-no-issues = هیچ چیز.
run-quotes = نمونه‌ها فقط چیزی را نشان می‌دهند که همه می‌توانند بخوانند.
run-waits = سطر در انتظار است
run-example = سطر { $line }، { $field }: { $value }
run-example-hidden = سطر { $line }، { $field }
run-fields = مقدارها از کجا آمده
run-field = فیلد
run-from-source = فهرست
run-inferred = از کلمه‌های دیگر فهمیده شده
run-from-geocoder = از آدرس پیدا شده
run-missing = نیست
