# Texts of the pages in Urdu. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = صحیح ہیلپ ڈیسک تلاش کریں، جو ابھی کھلا ہو، اپنی زبان میں
skip-to-content = سیدھے معلومات پر جائیں
nav-label = مینو
nav-find = تلاش
nav-sheets = شیٹیں
nav-data = ڈیٹا
nav-home = پہلا صفحہ
language-switch = زبان
# After a notice for some days.
notice-more = مزید پڑھیں
machine-note = یہ ترجمہ مشین نے کیا ہے۔ اس میں غلطیاں ہو سکتی ہیں۔
footer-about = Bussola عوامی ویب صفحوں سے ہیلپ ڈیسک اور خدمات جمع کرتا ہے۔ ہر معلومات کے ساتھ ذریعہ اور تاریخ ہے۔
footer-privacy = رازداری
footer-accessibility = سب کے لیے آسان
footer-api = پروگرامرز کے لیے: API
footer-no-tracking = کوئی کوکیز نہیں۔ کوئی پروفائل نہیں۔ کوئی اشتہار نہیں۔

emergency-title = خطرہ ہے؟
emergency-112 = ایمرجنسی: پولیس، ایمبولینس، فائر بریگیڈ
emergency-1522 = تشدد کا شکار خواتین کی مدد، مفت، 24 گھنٹے
emergency-call = { $number } پر فون کریں

## Home

home-title = آپ کو کیا چاہیے؟
home-lead = ایک موضوع چنیں۔ ہم سب سے قریب کے ہیلپ ڈیسک دکھاتے ہیں، وہ کب کھلے ہیں اور وہاں آپ کی زبان کون بولتا ہے۔
home-place-label = آپ کہاں ہیں؟
home-place-hint = سڑک، محلہ یا شہر
home-doors = موضوعات
home-courses = مجھے اطالوی زبان کا کورس چاہیے
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = یا اپنا سوال چنیں
home-search-all = قریب کے سب ہیلپ ڈیسک دیکھیں
home-cities = یا شہر چنیں
home-trust-title = ہمیں کتنا یقین ہے؟
home-trust-text = ہم معلومات عوامی ویب صفحوں سے لیتے ہیں۔ ہر ہیلپ ڈیسک کے ساتھ تاریخ اور ذریعہ لکھا ہے، اور یہ بھی کہ لوکیشن کتنی درست ہے۔ جو ہمیں معلوم نہیں، ہم صاف بتا دیتے ہیں۔
home-trust-open = اوقات میں چھٹیوں اور بند ہونے کے دنوں کا خیال رکھا گیا ہے۔
home-trust-unknown = ”اوقات معلوم نہیں“ کا مطلب بند نہیں ہے: پہلے فون کریں۔
home-trust-call = جانے سے پہلے، ہو سکے تو فون کریں۔
home-for-operators = کیا آپ ہیلپ ڈیسک میں کام کرتے ہیں؟
home-for-operators-text = پڑھیں کہ دوسرے لوگ کیسے کام کرتے ہیں: { $count ->
    [one] اچھے طریقوں کی ایک شیٹ ڈاؤن لوڈ کے لیے ہے۔
   *[other] اچھے طریقوں کی { $count } شیٹیں ڈاؤن لوڈ کے لیے ہیں۔
 }
home-count = { $count ->
    [one] فہرست میں { $text } ہیلپ ڈیسک ہے
   *[other] فہرست میں { $text } ہیلپ ڈیسک ہیں
 }

## Position

use-my-position = میری لوکیشن استعمال کریں
position-private = آپ کی لوکیشن صرف اس تلاش کے لیے ہے۔ ہم اسے محفوظ نہیں کرتے۔
position-wait = آپ کی لوکیشن معلوم کی جا رہی ہے…
position-denied = فون لوکیشن استعمال کرنے کی اجازت نہیں دیتا۔ سڑک یا شہر کا نام لکھیں۔
position-failed = آپ کی لوکیشن نہیں مل رہی۔ سڑک یا شہر کا نام لکھیں۔
position-yours = آپ کی لوکیشن
position-chosen = چنی ہوئی جگہ

## Finder: form

find-title = ہیلپ ڈیسک تلاش کریں
find-title-need = { $need } – قریب کے ہیلپ ڈیسک
find-form = تلاش
find-need = آپ کو کیا چاہیے
find-need-any = سب موضوعات
find-need-all-of = سب کچھ: { $need }
find-place = کہاں
find-place-suggestions = اس نام کی جگہیں
find-language = بولی جانے والی زبان
find-language-any = سب زبانیں
find-language-any-of = کوئی بھی زبان
find-open = کب
find-open-any = کسی بھی وقت
find-open-now = ابھی کھلا
find-open-at = کسی اور وقت
find-open-then = اس وقت کھلا
find-at = دن اور وقت
find-more = مزید فلٹر
find-audience = کن کے لیے
find-audience-any = سب کے لیے
find-access = اندر کیسے جائیں
find-free = صرف مفت
find-walk-in = بغیر اپائنٹمنٹ
find-step-free = بغیر سیڑھی کا راستہ
find-with-sheets = صرف جن کی شیٹ ہے
find-confirmed-since = { $date } کے بعد تصدیق شدہ
find-submit = تلاش کریں
find-change = تلاش بدلیں
find-clear = سب فلٹر ہٹائیں
find-remove = یہ فلٹر ہٹائیں: { $label }
find-active = چنے ہوئے فلٹر
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] کوئی ہیلپ ڈیسک نہیں
    [one] 1 ہیلپ ڈیسک
   *[other] { $text } ہیلپ ڈیسک
 }
find-near = اس کے قریب: { $place }
find-near-within = { $distance } کے اندر
find-first = سب سے قریب
find-first-open = سب سے قریب جو کھلا ہے
find-then = اس کے بعد
find-farther = زیادہ دور
find-farther-note = یہ ہیلپ ڈیسک { $distance } سے زیادہ دور ہیں۔
find-more-results = مزید ہیلپ ڈیسک دکھائیں
find-no-more = اس تلاش کے لیے اور ہیلپ ڈیسک نہیں ہیں۔
find-without-pin = درست لوکیشن کے بغیر
find-without-pin-note = ان کا ہمیں صرف شہر معلوم ہے، یا یہ فون پر یا آن لائن جواب دیتے ہیں۔ جانے سے پہلے فون کریں۔
find-remote = یہ فون پر یا آن لائن جواب دیتے ہیں
find-as-list = فہرست پر واپس جائیں
find-distance-from = فاصلہ یہاں سے: { $place }
find-moment-now = ابھی: { $moment }
find-moment-at = اس وقت کا اندازہ: { $moment }

find-no-place-title = آپ کہاں تلاش کر رہے ہیں؟
find-no-place-text = سڑک، محلہ یا شہر لکھیں۔ یا کوئی شہر چنیں۔
find-place-not-found = ”{ $text }“ نہیں ملا۔
find-place-not-found-help = دیکھیں کہ نام صحیح لکھا ہے، یا صرف شہر لکھیں۔
find-place-fallback = فی الحال ہم یہاں سے ہیلپ ڈیسک دکھا رہے ہیں: { $place }۔
find-place-ambiguous = اس نام کی ایک سے زیادہ جگہیں ہیں۔ ہم نے یہ لی ہے: { $place }۔ کیا آپ کو دوسری چاہیے؟
find-place-perhaps = کیا آپ ان میں سے کوئی جگہ ڈھونڈ رہے تھے؟
find-place-unavailable = ابھی ہم پتے تلاش نہیں کر سکتے۔ کوئی شہر چنیں۔
find-place-matched = پتہ مل گیا: { $place }
find-place-approximate = جگہ تقریباً یہی ہے، { $distance } کے اندر۔

find-see = ”{ $need }“ کا الگ ہیلپ ڈیسک کوئی نہیں۔ شاید یہ مدد کر سکیں:
find-see-zero = ہمیں ”{ $need }“ کا کوئی الگ ہیلپ ڈیسک معلوم نہیں۔

find-zero-title = اس تلاش میں کوئی ہیلپ ڈیسک نہیں ملا
find-zero-text = اس کا مطلب یہ نہیں کہ کوئی ہے ہی نہیں: بس ہمیں معلوم نہیں۔ آپ یہ کر سکتے ہیں۔
find-zero-remove = ایک فلٹر ہٹائیں
find-zero-remove-one = ”{ $label }“ کے بغیر: { $count ->
    [one] 1 ہیلپ ڈیسک
   *[other] { $text } ہیلپ ڈیسک
 }
find-zero-need-alone = صرف ”{ $label }“، دوسرے فلٹروں کے بغیر: { $count ->
    [one] 1 ہیلپ ڈیسک
   *[other] { $text } ہیلپ ڈیسک
 }
find-zero-farther = زیادہ دور تلاش کریں: { $count ->
    [one] 1 ہیلپ ڈیسک
   *[other] { $text } ہیلپ ڈیسک
 }
find-zero-next = سب سے پہلے کھلنے والے
find-zero-nearest = سب سے قریب، فلٹروں کے بغیر
find-zero-cities = کسی اور شہر میں تلاش کریں
find-zero-city = { $label }: { $count ->
    [one] 1 ہیلپ ڈیسک
   *[other] { $text } ہیلپ ڈیسک
 }
find-zero-phone = فون کریں: یہ فون پر جواب دیتے ہیں
find-zero-start = نئے سرے سے شروع کریں

find-not-open-more = کچھ ہیلپ ڈیسک ایسے بھی ہیں جن کا ابھی کھلا ہونا یقینی نہیں۔
find-include-opens = بعد میں کھلنے والے بھی دکھائیں
find-include-unknown = وہ بھی دکھائیں جن کے اوقات معلوم یا یقینی نہیں
find-include-on = وہ بھی شامل ہیں جن کے اوقات یقینی یا معلوم نہیں

## Opening in words

state-open = کھلا ہے
state-opens = ابھی بند ہے
state-closed = بند ہے
state-maybe = شاید کھلا ہو
state-unknown = اوقات معلوم نہیں

opening-always = ہمیشہ کھلا ہے
opening-open = ابھی کھلا ہے
opening-open-until = کھلا ہے، { $time } بجے بند ہو گا
opening-open-until-day = کھلا ہے، { $day } { $time } بجے بند ہو گا
opening-closes-soon = جلد بند ہو گا: { $minutes } منٹ میں، { $time } بجے
opening-opens = بند ہے، { $day } { $time } بجے کھلے گا
opening-opens-soon = { $minutes } منٹ میں کھلے گا، { $time } بجے
opening-opens-maybe = بند ہے، شاید { $day } { $time } بجے کھلے
opening-closed = بند ہے: آگے کھلنے کا وقت معلوم نہیں
opening-maybe = شاید کھلا ہو: پہلے فون کریں
opening-maybe-by_appointment = صرف اپائنٹمنٹ کے ساتھ، { $time } بجے تک
opening-maybe-by_phone = آپ { $time } بجے تک فون کر سکتے ہیں
opening-maybe-by_referral = صرف اگر کوئی اور ادارہ بھیجے، { $time } بجے تک
opening-maybe-patron_day = شاید بند ہو: { $name } کا تہوار
opening-maybe-bridge_day = شاید بند ہو: دو چھٹیوں کے بیچ کا دن
opening-maybe-august = شاید کھلا ہو: اگست میں اوقات بدل جاتے ہیں
opening-maybe-national_holiday = شاید بند ہو: { $holiday }
opening-maybe-hours_unclear = شاید کھلا ہو: اوقات صاف نہیں
opening-maybe-unconfirmed = شاید کھلا ہو: اوقات کی تصدیق نہیں ہوئی
opening-unknown = اوقات معلوم نہیں: پہلے فون کریں
opening-unknown-no-phone = اوقات معلوم نہیں
opening-unknown-text = اوقات یقینی نہیں: پہلے فون کریں
opening-unknown-text-no-phone = اوقات یقینی نہیں
opening-unknown-unconfirmed = اوقات کی تصدیق نہیں ہوئی: پہلے فون کریں
opening-then = پھر { $day } { $time } بجے کھلے گا
opening-last-entry = اندر جانے کا آخری وقت { $time } بجے
opening-entry-over = اندر جانے کا آخری وقت { $time } بجے تھا: اب کوئی اندر نہیں جا سکتا

reason-regular_slot = عام اوقات
reason-always_open = 24 گھنٹے کھلا ہے
reason-exception_closed = { $date } تک خاص طور پر بند ہے
reason-exception_hours = { $date } تک خاص اوقات
reason-national_holiday = قومی چھٹی: { $holiday }
reason-patron_day = شہر کے ولی کا تہوار: { $name }
reason-bridge_day = چھٹی اور ویک اینڈ کے بیچ کا دن: شاید بند ہو
reason-august = اگست میں اوقات بدل سکتے ہیں
reason-by_appointment = اپائنٹمنٹ ضروری ہے
reason-by_phone = صرف فون پر
reason-by_referral = صرف اگر کوئی اور ادارہ آپ کو بھیجے
reason-walk_in = آپ بغیر اپائنٹمنٹ جا سکتے ہیں
reason-hours_unclear = ذریعے میں اوقات صاف نہیں لکھے
reason-hours_not_known = ذریعے میں اوقات نہیں لکھے
reason-hours_as_text = اوقات صرف لفظوں میں لکھے ہیں
reason-unconfirmed = معلومات پرانی ہیں یا زیادہ یقینی نہیں
reason-no_known_opening = اگلے مہینوں میں کھلنے کا وقت معلوم نہیں
reason-too_late = بند ہونے میں { $minutes ->
    [one] 1 منٹ باقی ہے
   *[other] { $minutes } منٹ باقی ہیں
 }۔ پیدل تقریباً { $walk ->
    [one] 1 منٹ لگتا ہے
   *[other] { $walk } منٹ لگتے ہیں
 }: آپ دیر سے پہنچیں گے۔
reason-too_late_to_enter = اندر جانے کے لیے { $minutes ->
    [one] 1 منٹ باقی ہے
   *[other] { $minutes } منٹ باقی ہیں
 }۔ پیدل تقریباً { $walk ->
    [one] 1 منٹ لگتا ہے
   *[other] { $walk } منٹ لگتے ہیں
 }: آپ دیر سے پہنچیں گے۔

holiday-new_year = نیا سال
holiday-epiphany = ایپیفنی (Epifania)
holiday-easter = ایسٹر (Pasqua)
holiday-easter_monday = ایسٹر کا پیر (Pasquetta)
holiday-liberation = اٹلی کی آزادی کا دن
holiday-labour = مزدوروں کا دن
holiday-republic = اٹلی کا یومِ جمہوریہ
holiday-assumption = 15 اگست کی چھٹی (Ferragosto)
holiday-saint_francis = سینٹ فرانسس کا دن (San Francesco)
holiday-all_saints = سب ولیوں کا دن (Ognissanti)
holiday-immaculate_conception = حضرت مریم کا تہوار (Immacolata)
holiday-christmas = کرسمس
holiday-saint_stephen = سینٹ اسٹیفن کا دن (Santo Stefano)

## Days and numbers

day-today = آج
day-tomorrow = کل
weekday-1 = پیر
weekday-2 = منگل
weekday-3 = بدھ
weekday-4 = جمعرات
weekday-5 = جمعہ
weekday-6 = ہفتہ
weekday-7 = اتوار
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
date-long = {"\u200F"}{ $day } { $month } { $year }
date-day-month = {"\u200F"}{ $weekday }، { $day } { $month }
moment = { $weekday }، { $day } { $month }، { $time } بجے
decimal-separator = .
thousands-separator = ,
distance-m = { $value } میٹر
distance-km = { $value } کلومیٹر
walk-minutes = { $minutes ->
    [one] پیدل 1 منٹ
   *[other] پیدل { $minutes } منٹ
 }
list-middle = { $first }، { $next }
list-last = { $first } اور { $next }

## Desk card

card-free = مفت
card-paid = پیسے لگتے ہیں
card-phone = فون کریں
card-call = { $number } پر فون کریں
card-details = تفصیل دیکھیں
card-directions = راستہ
card-languages = زبانیں
card-languages-now = ابھی بولی جاتی ہے
card-languages-unknown = زبانیں نہیں بتائی گئیں
card-sheets = { $count ->
    [one] 1 شیٹ
   *[other] { $count } شیٹیں
 }
card-sheets-long = { $count ->
    [one] ان کے کام کے بارے میں 1 شیٹ ہے
   *[other] ان کے کام کے بارے میں { $count } شیٹیں ہیں
 }
card-hours-source = ذریعے میں لکھا ہے
card-hours-inferred = اوقات ذریعے کے لفظوں سے پڑھے گئے
card-show-on-map = نقشے پر دکھائیں

access-walk_in = بغیر اپائنٹمنٹ
access-appointment = اپائنٹمنٹ کے ساتھ
access-with-or-without = اپائنٹمنٹ کے ساتھ یا بغیر
access-phone = پہلے فون کریں
access-referral = ضروری ہے کہ کوئی اور ادارہ آپ کو بھیجے
access-unknown = ہمیں معلوم نہیں کہ اپائنٹمنٹ چاہیے یا نہیں

precision-house = بالکل درست لوکیشن
precision-street = سڑک پر تقریبی لوکیشن، { $distance } کے اندر
precision-near = تقریبی لوکیشن، { $distance } کے اندر
precision-district = تقریبی لوکیشن: صرف محلہ، { $distance } کے اندر
precision-postcode = تقریبی لوکیشن: صرف پوسٹ کوڈ کا علاقہ، { $distance } کے اندر
precision-municipality = ہمیں صرف شہر معلوم ہے
precision-short = تقریبی لوکیشن، { $distance } کے اندر
precision-none = لوکیشن معلوم نہیں
address-hidden = پتہ خفیہ رکھا گیا ہے۔ فون کریں۔
address-area = پورا پتہ نہیں دکھایا جاتا۔ فون کریں۔
address-missing = پتہ نہیں بتایا گیا
kind-fixed = مقررہ جگہ
kind-mobile = چلتی پھرتی سروس
kind-remote = فون پر یا آن لائن

trust-fresh = تصدیق کو ایک سال سے کم ہوا ہے
trust-ageing = معلومات ایک سال سے زیادہ پرانی ہیں
trust-stale = معلومات پرانی ہیں یا تاریخ نہیں: پہلے فون کریں
trust-unconfirmed = تصدیق نہیں ہوئی: جانے سے پہلے فون کریں
trust-short-fresh = تازہ
trust-short-ageing = دوبارہ دیکھنا ہے
trust-short-stale = پرانی یا بغیر تاریخ
trust-short-unconfirmed = تصدیق نہیں ہوئی
freshness-dated = { $date } کی معلومات، { $source } سے
freshness-dated-no-source = { $date } کی معلومات
freshness-undated = بغیر تاریخ کی معلومات، { $source } سے
freshness-undated-no-source = بغیر تاریخ کی معلومات
confirmed-by-import = { $date } کو عوامی ویب صفحے سے پڑھا گیا۔ ابھی تک کسی نے تصدیق نہیں کی۔
confirmed-by-operator = ہیلپ ڈیسک نے { $date } کو تصدیق کی
confirmed-by-infopoint = ایک انفو پوائنٹ (infopoint) نے { $date } کو تصدیق کی
confirmed-never = ابھی تک کسی نے ان معلومات کی تصدیق نہیں کی۔

## Desk page

desk-tab-desk = ہیلپ ڈیسک
desk-tab-sheets = یہاں کام کیسے ہوتا ہے
desk-opening = کھلنے کے اوقات
desk-hours-week = اگلے سات دن
desk-hours-day = دن
desk-hours-hours = اوقات
desk-hours-closed = بند
desk-hours-no-hours = معلوم نہیں
desk-hours-maybe = { $hours } (شاید)
desk-hours-last-entry = اندر جانے کا آخری وقت { $minutes } منٹ پہلے
desk-hours-source = اوقات جیسے ذریعے میں لکھے ہیں
desk-hours-unknown = ہمیں اوقات معلوم نہیں۔ اس کا مطلب یہ نہیں کہ بند ہے۔
desk-hours-languages = ان اوقات میں زبانیں
desk-where = کہاں
desk-directions = وہاں کیسے پہنچیں
desk-directions-osm = OpenStreetMap میں کھولیں
desk-directions-walk = پیدل راستہ
desk-directions-app = نقشے کی ایپ میں کھولیں
desk-access = اندر کیسے جائیں
desk-step-free-yes = راستے میں سیڑھی نہیں
desk-step-free-no = راستے میں سیڑھی ہے
desk-step-free-unknown = ہمیں معلوم نہیں کہ سیڑھی ہے یا نہیں
desk-documents = ساتھ کیا لائیں
desk-documents-unknown = ذریعے میں نہیں لکھا کہ کون سے کاغذ چاہییں۔ پہلے فون پر پوچھیں۔
desk-documents-none = کسی کاغذ کی ضرورت نہیں
desk-document-optional = اگر آپ کے پاس ہو
desk-for-whom = کن کے لیے
desk-for-whom-unknown = ذریعے میں نہیں لکھا
desk-cost = کتنے پیسے لگتے ہیں
desk-cost-free = مفت ہے
desk-cost-paid = پیسے دینے ہوتے ہیں
desk-cost-unknown = ذریعے میں نہیں لکھا کہ پیسے لگتے ہیں یا نہیں
desk-needs = کس کام میں مدد کرتے ہیں
desk-languages = کون سی زبانیں بولتے ہیں
desk-languages-unknown = ذریعے میں نہیں لکھا کہ کون سی زبانیں بولتے ہیں۔
desk-contacts = رابطہ
desk-contacts-none = ذریعے میں رابطہ نہیں لکھا۔
desk-website = ویب سائٹ
desk-email = ای میل
desk-organization-kind = ادارے کی قسم
desk-notes = ذریعے کے نوٹ
desk-notes-language = اطالوی میں
desk-source = یہ معلومات کہاں سے لی گئیں
desk-source-link = اصل صفحہ پڑھیں
desk-source-none = ذریعے کا کوئی عوامی ویب پتہ نہیں۔
desk-inferred = جو ہم نے خود نکالا
desk-licence = لائسنس
desk-share = شیئر کریں
desk-shared = لنک کاپی ہو گیا
desk-print = پرنٹ کریں
desk-back = نتیجوں پر واپس جائیں
desk-nearby = قریب کے دوسرے ہیلپ ڈیسک
desk-open-nearby = قریب میں ابھی کھلے ہیں
desk-sheets-none = اس ہیلپ ڈیسک کے کام کے بارے میں ابھی کوئی شیٹ نہیں۔
desk-sheets-none-more = سب شیٹیں دیکھیں
desk-zip = اس ہیلپ ڈیسک کی سب شیٹیں ڈاؤن لوڈ کریں (zip)
desk-sheets-lead = اس ہیلپ ڈیسک کے اچھے طریقوں کی شیٹیں، ان کے لیے جو سیکھنا یا اپنانا چاہیں۔

## Sheets

sheets-title = اچھے طریقوں کی شیٹیں
sheets-lead = ہیلپ ڈیسک، دفتر اور نیٹ ورک کیسے کام کرتے ہیں: سیکھنے اور اپنانے کے لیے۔ ہر شیٹ میں صرف وہی ہے جو اس کے ذریعوں میں لکھا ہے۔
sheets-theme = موضوع
sheets-theme-any = سب موضوعات
sheets-city = شہر
sheets-city-any = سب شہر
sheets-filter = دکھائیں
sheets-count = { $count ->
    [0] کوئی شیٹ نہیں
    [one] 1 شیٹ
   *[other] { $count } شیٹیں
 }
sheets-zero = ان فلٹروں کے ساتھ کوئی شیٹ نہیں۔
sheets-download-all = یہ شیٹیں ڈاؤن لوڈ کریں (zip)
sheet-read = شیٹ پڑھیں
sheet-kind-good_practice = اچھا طریقہ
sheet-kind-micro_practice = چھوٹا اچھا طریقہ
sheet-part-problem = مسئلہ
sheet-part-context = حالات
sheet-part-actors = کس نے حصہ لیا
sheet-part-steps = کیا کیا گیا
sheet-part-tools = کیا استعمال ہوا
sheet-part-cost = کتنا خرچ آیا
sheet-part-results = نتیجے
sheet-part-went_wrong = کیا ٹھیک نہیں چلا
sheet-part-how_to_copy = اسے کیسے اپنائیں
sheet-not-documented = کہیں لکھا نہیں
sheet-not-documented-note = ذریعوں میں نہیں لکھا۔ ہم اسے خالی چھوڑنا بہتر سمجھتے ہیں۔
sheet-audience = کن کے لیے
sheet-promoter = کس نے شروع کیا
sheet-place = کہاں
sheet-period = کب
sheet-needs = موضوعات
sheet-sources = ذریعے
sheet-desks = اس طریقے سے کام کرنے والے ہیلپ ڈیسک
sheet-desks-none = کسی ہیلپ ڈیسک کا تعلق یقینی نہیں۔
sheet-pdf = PDF ڈاؤن لوڈ کریں
sheet-zip = ساتھ کی فائلیں ڈاؤن لوڈ کریں (zip)
sheet-version = ورژن { $version }، تاریخ { $date }
sheet-licence = لائسنس: { $licence }
sheet-other-language = یہ شیٹ اس زبان میں ہے: { $language }۔
sheet-back = سب شیٹیں

## Map

map-show = نقشہ دکھائیں
map-hide = نقشہ چھپائیں
map-label = ہیلپ ڈیسک کا نقشہ۔ فہرست میں بھی یہی معلومات ہیں۔
map-skip = نقشہ چھوڑ کر آگے جائیں
map-loading = نقشہ کھل رہا ہے…
map-failed = اس فون پر نقشہ نہیں چلتا۔ فہرست میں بھی یہی معلومات ہیں۔
map-no-streets = یہاں نقشے میں ابھی سڑکیں نہیں ہیں۔ پتہ فہرست میں دیکھیں۔
map-search-here = اس علاقے میں تلاش کریں
map-only-sheets = صرف جن کی شیٹ ہے
map-legend = رنگ
map-zoom-in = بڑا کریں
map-zoom-out = چھوٹا کریں
map-close = بند کریں
map-attribution = نقشہ کہاں سے ہے
map-desks-failed = ہیلپ ڈیسک نقشے پر نہیں دکھائے جا سکتے۔ فہرست دیکھیں۔
map-you = آپ یہاں ہیں
map-approximate = دائرہ دکھاتا ہے کہ جگہ کہاں ہو سکتی ہے
map-pile = اس جگہ پر
map-open-card = کھولیں
map-cluster = { $count } ہیلپ ڈیسک

## Data

data-title = ڈیٹا سب کا ہے
data-lead = ہیلپ ڈیسک، شیٹیں اور فہرستیں ڈاؤن لوڈ کریں۔ ہر چیز کے ساتھ ذریعہ، تاریخ اور لائسنس ہے۔
data-what = یہاں کیا کیا ہے
data-desks = { $count ->
    [one] { $text } ہیلپ ڈیسک
   *[other] { $text } ہیلپ ڈیسک
 }
data-sheets = { $count ->
    [one] { $text } شیٹ
   *[other] { $text } شیٹیں
 }
data-cities = { $count ->
    [one] { $text } شہری علاقہ
   *[other] { $text } شہری علاقے
 }
data-needs = { $count ->
    [one] { $text } ضرورت
   *[other] { $text } ضرورتیں
 }
data-version = ڈیٹا کا ورژن: { $version }
data-download = ہیلپ ڈیسک ڈاؤن لوڈ کریں
data-download-filtered = فائلوں میں صرف آپ کے چنے ہوئے فلٹروں کے ہیلپ ڈیسک ہیں۔
data-download-all = فائلوں میں سب ہیلپ ڈیسک ہیں۔ کچھ حصہ ڈاؤن لوڈ کرنا ہو تو پہلے تلاش کریں، پھر یہاں واپس آئیں۔
data-filters = فلٹر: { $filters }
data-geojson = GeoJSON، نقشوں کے لیے (QGIS، ویب)
data-csv = CSV، اسپریڈ شیٹ کے لیے
data-sheets-zip = سب شیٹیں (zip)
data-quality = ڈیٹا کتنا اچھا ہے
data-quality-state = کیا
data-quality-count = ہیلپ ڈیسک
data-quality-hours = اوقات کے ساتھ جو مشین پڑھ سکے
data-quality-languages = بولی جانے والی زبانوں کے ساتھ
data-quality-pin = نقشے پر لوکیشن کے ساتھ
data-quality-phone = فون نمبر کے ساتھ
data-quality-dated = ذریعے کی تاریخ کے ساتھ
data-quality-sheets = کم از کم ایک شیٹ کے ساتھ
data-api = پروگرامرز کے لیے
data-api-text = کھلا API، جواب JSON میں، کوئی key نہیں چاہیے۔
data-api-docs = API کی دستاویزات
data-licence = لائسنس اور حوالہ
data-licence-text = آپ یہ ڈیٹا کاروبار کے لیے بھی استعمال کر سکتے ہیں، بس بتائیں کہ کہاں سے لیا۔ ہر ہیلپ ڈیسک کے ساتھ اس کا ذریعہ لکھا ہے۔
data-citation = حوالہ کیسے دیں
data-protected = محفوظ گھروں کے پتے ڈیٹا میں نہیں ہیں۔

## Privacy and accessibility

privacy-title = رازداری
privacy-lead = یہ بتائے بغیر کہ آپ کون ہیں، آپ مدد تلاش کر سکتے ہیں۔
privacy-position-title = آپ کی لوکیشن
privacy-position = ہم لوکیشن صرف تب پوچھتے ہیں جب آپ ”میری لوکیشن استعمال کریں“ دبائیں۔ یہ ایک تلاش کے لیے ہے۔ ہم اسے محفوظ نہیں کرتے اور کسی لاگ میں نہیں لکھتے۔
privacy-query-title = آپ کیا تلاش کرتے ہیں
privacy-query = آپ کیا تلاش کرتے ہیں اور کہاں، ہم محفوظ نہیں کرتے۔ صفحے کے ویب پتے میں تلاش لکھی ہوتی ہے: اگر فون دوسرے لوگ بھی استعمال کرتے ہیں تو ہسٹری مٹا دیں۔
privacy-third-title = اور کوئی نہیں
privacy-third = صفحے دوسری کمپنیوں سے کچھ نہیں لیتے: نہ نقشے، نہ فونٹ، نہ اعداد و شمار۔
privacy-cookies-title = کوکیز
privacy-cookies = ہم کوکیز استعمال نہیں کرتے۔
privacy-links-title = دوسری سائٹوں کے لنک
privacy-links = جب آپ کوئی لنک کھولتے ہیں (ہیلپ ڈیسک کی ویب سائٹ، OpenStreetMap) تو اس سائٹ کے اصول چلتے ہیں۔
accessibility-title = سب کے لیے آسان
accessibility-lead = ہم چاہتے ہیں کہ سب لوگ یہ صفحے استعمال کر سکیں۔
accessibility-how-title = یہ کیسے بنے ہیں
accessibility-how = صفحے اسکرپٹ کے بغیر، کی بورڈ سے اور اسکرین ریڈر کے ساتھ چلتے ہیں۔ لکھائی بڑی کی جا سکتی ہے۔ رنگ آسانی سے پڑھے جاتے ہیں، رات کو بھی۔ کھلا یا بند ہمیشہ لفظوں اور نشان سے بھی بتایا جاتا ہے، صرف رنگ سے نہیں۔
accessibility-map-title = نقشہ
accessibility-map = نقشہ صرف اضافی ہے: فہرست میں بھی یہی معلومات ہیں۔
accessibility-goal-title = ہمارا مقصد
accessibility-goal = ہم WCAG 2.2، لیول AA پر چلتے ہیں۔ کوئی رکاوٹ ملے تو ہمیں بتائیں: ہم اسے خرابی سمجھتے ہیں۔

## When something is wrong

error-404-title = یہ صفحہ یہاں نہیں ہے
error-404-text = شاید ہیلپ ڈیسک بند ہو گیا ہے، یا ویب پتے میں غلطی ہے۔
error-400-title = ہمیں درخواست سمجھ نہیں آئی
error-400-text = صفحے کے ویب پتے میں ایک چیز ٹھیک نہیں ہے۔
error-500-title = ہماری طرف کچھ خراب ہو گیا
error-500-text = آپ کی غلطی نہیں ہے۔ تھوڑی دیر میں دوبارہ کوشش کریں۔
error-503-title = ذرا انتظار کریں
error-503-text = سروس ابھی تیار نہیں ہے۔ تھوڑی دیر میں دوبارہ کوشش کریں۔
error-links = آپ یہ کر سکتے ہیں
notice-ignored = ویب پتے کا ایک حصہ چھوڑ دیا گیا: { $field }۔

## Problems with a record (for operators)

issue-name_missing = نام نہیں ہے
issue-id_repeated = ایک ہی کوڈ دو بار ہے
issue-id_invalid = کوڈ میں ایسے حروف ہیں جن کی اجازت نہیں
issue-no_way_to_reach = وہاں جانے یا فون کرنے کا کوئی طریقہ نہیں
issue-need_missing = ضرورت نہیں لکھی
issue-need_unknown = ضرورت پہچانی نہیں گئی
issue-organization_missing = ادارہ نہیں لکھا
issue-organization_kind_unknown = ادارے کی قسم پہچانی نہیں گئی
issue-municipality_missing = بلدیہ (comune) نہیں لکھی
issue-municipality_unknown = بلدیہ (comune) پہچانی نہیں گئی
issue-postcode_invalid = پوسٹ کوڈ غلط ہے
issue-phone_invalid = فون نمبر غلط ہے
issue-email_invalid = ای میل کا پتہ غلط ہے
issue-url_invalid = ویب پتہ غلط ہے
issue-language_unknown = زبان پہچانی نہیں گئی
issue-audience_unknown = کن کے لیے ہے، پہچانا نہیں گیا
issue-hours_not_understood = اوقات ایسے لکھے ہیں کہ ہم سمجھ نہیں سکے
issue-hours_invalid = اوقات غلط ہیں
issue-hours_disagree = ایک ہی سطر میں دو الگ اوقات
issue-date_invalid = تاریخ غلط ہے
issue-coordinates_invalid = کوآرڈینیٹس غلط ہیں
issue-coordinates_outside_municipality = نقطہ بلدیہ (comune) سے باہر ہے
issue-precision_unknown = درستی کا درجہ پہچانا نہیں گیا
issue-confidence_unknown = یقین کا درجہ پہچانا نہیں گیا
issue-address_not_found = پتہ نہیں ملا
issue-address_ambiguous = پتے کے ایک سے زیادہ جواب ہیں
issue-geocoders_disagree = دو سروسیں پتے کی الگ الگ جگہ بتاتی ہیں
issue-geocoder_silent = پتے تلاش کرنے والی ایک سروس نے جواب نہیں دیا
issue-text_too_long = لکھائی بہت لمبی ہے
issue-text_not_utf8 = لکھائی میں خراب حروف ہیں
issue-column_missing = ایک کالم نہیں ہے
issue-row_unreadable = ایک سطر پڑھی نہیں جا سکتی
issue-value_unknown = یہ قدر متوقع قدروں میں سے نہیں ہے۔
issue-correction_of_unknown_desk = اصلاح میں ایسا ہیلپ ڈیسک ہے جو موجود نہیں
issue-correction_of_unknown_field = اصلاح میں ایسا خانہ ہے جو موجود نہیں
issue-correction_invalid = اصلاح میں ایسی قدر ہے جو استعمال نہیں ہو سکتی

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = اوقات کی تحریر سے پڑھا گیا
inferred-hours_day_misspelt = ایک دن کا نام غلط لکھا ہے
inferred-hours_days_unjoined = ساتھ ساتھ لکھے دن، فہرست سمجھے گئے
inferred-hours_days_by_dashes = ڈیش سے جڑے دن، فہرست سمجھے گئے
inferred-hours_ordinal_unmarked = دن سے پہلے کے نمبر مہینے کے ہفتے بتاتے ہیں
inferred-hours_spans_by_dashes = ایک ساتھ چار وقت، صبح اور دوپہر کے بعد سمجھے گئے
inferred-hours_working_days = کام کے دن: ہفتے کا دن یقینی نہیں
inferred-hours_day_by_appointment = دن یقینی ہے، وقت نہیں: اپائنٹمنٹ کے ساتھ
inferred-access_from_hours = اندر جانے کا طریقہ اوقات کی تحریر سے پڑھا گیا
inferred-id_from_name = کوڈ نام اور بلدیہ (comune) سے بنا
inferred-phone_country = نمبر میں ملک کا کوڈ نہیں: اٹلی کا سمجھا گیا
inferred-phone_from_text = نمبر ایک تحریر سے پڑھا گیا
inferred-email_unhidden = ای میل کا پتہ چھپا کر لکھا تھا
inferred-email_from_text = ای میل کا پتہ ایک تحریر سے پڑھا گیا
inferred-url_scheme = ویب پتے میں https: نہیں تھا، لگا دیا گیا
inferred-url_trimmed = ویب پتے کے گرد کے نشان ہٹائے گئے
inferred-postcode_from_address = پوسٹ کوڈ پتے سے پڑھا گیا
inferred-municipality_by_postcode = ایک ہی نام کی بلدیات (comuni) میں سے پوسٹ کوڈ سے چنی گئی
inferred-municipality_from_postcode = بلدیہ (comune) پوسٹ کوڈ سے ملی
inferred-municipality_from_address = بلدیہ (comune) پتے سے پڑھی گئی
inferred-municipality_from_position = بلدیہ (comune) لوکیشن سے ملی
inferred-municipality_by_other_name = بلدیہ (comune) اپنے دوسرے نام سے ملی
inferred-municipality_from_quarter = بلدیہ (comune) محلے کے نام سے ملی
inferred-language_from_words = زبان اس کے نام سے پڑھی گئی
inferred-language_from_nationality = زبان قومیت سے پڑھی گئی
inferred-need_from_kind = ضرورت ہیلپ ڈیسک کی قسم سے معلوم ہوئی
inferred-need_from_name = ضرورت اس کے نام سے پڑھی گئی
inferred-need_from_synonym = ضرورت ایک عام لفظ سے پڑھی گئی
inferred-date_first_day = مہینے یا سال کا پہلا دن لیا گیا
inferred-coordinates_from_text = کوآرڈینیٹس دوسری شکل میں لکھے ہیں

## Words typed by the visitor

find-words = کوئی لفظ تلاش کریں
find-words-hint = مثلاً: ISEE، پرمٹ، ڈاکٹر
find-words-letter = آپ کو جو خط ملا ہے، اس سے کوئی لفظ نقل کر سکتے ہیں۔
find-words-understood = ”{ $text }“: ہم یہ دکھا رہے ہیں: { $need }۔
find-words-other = کیا آپ کو کچھ اور چاہیے؟
find-words-desks = اس نام کے ہیلپ ڈیسک
find-words-none = ہمیں ”{ $text }“ کا لفظ معلوم نہیں۔ کوئی اور لفظ لکھیں، یا موضوع چنیں۔

# What was read: /data/runs
runs-title = کیا پڑھا گیا، اور کب
runs-lead = ہیلپ ڈیسک کی فہرست بار بار پڑھی جاتی ہے۔ اس صفحے پر لکھا ہے کہ ہر بار کیا ہوا۔
runs-none = ابھی تک کچھ نہیں پڑھا گیا۔
runs-took-back = دور { $number } واپس لیا گیا۔
runs-summary = پڑھے گئے { $read }: نئے { $new }، بدلے { $changed }، ہٹ گئے { $gone }، انتظار میں { $waiting }۔
run-title = دور { $number }
run-json = یہی JSON میں
run-outcome = اس کا کیا ہوا
run-read = پڑھی گئی سطریں
run-published = شائع ہوئیں
run-waiting = انتظار میں: ایک اصول پورا نہیں ہوا
run-rejected = خالی، یا بالکل وہی نقل
run-new = نئے ہیلپ ڈیسک
run-changed = بدلے ہوئے ہیلپ ڈیسک
run-same = پہلے جیسے
run-kept = ویسے ہی رکھے گئے جیسے کسی شخص نے تصدیق کی تھی
run-gone = اب فہرست میں نہیں
run-positions = لوکیشن کتنی درست ہے
run-precision-house = مکان
run-precision-street = سڑک
run-precision-near = قریب
run-precision-district = محلہ
run-precision-postcode = پوسٹ کوڈ کا علاقہ
run-precision-municipality = صرف شہر
run-precision-none = لوکیشن نہیں
run-durations = کتنا وقت لگا
run-stage-normalise = سمجھنا
run-stage-validate = جانچنا
run-stage-geocode = جگہیں ڈھونڈنا
run-stage-reconcile = موازنہ کرنا
run-issues = کیا ٹھیک نہیں تھا
run-no-issues = کچھ نہیں۔
run-quotes = مثالوں میں صرف وہ ہے جو سب پڑھ سکتے ہیں۔
run-waits = سطر انتظار میں ہے
run-example = سطر { $line }، { $field }: { $value }
run-example-hidden = سطر { $line }، { $field }
run-fields = قدریں کہاں سے ہیں
run-field = خانہ
run-from-source = فہرست سے
run-inferred = دوسرے لفظوں سے نکالا گیا
run-from-geocoder = پتے سے ملا
run-missing = نہیں ہے
