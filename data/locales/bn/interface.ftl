# Texts of the pages in Bengali. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = সঠিক হেল্প ডেস্ক খুঁজুন: এখন খোলা, আপনার ভাষায়
skip-to-content = মূল লেখায় যান
nav-label = মেনু
nav-find = খুঁজুন
nav-sheets = তথ্যপত্র
nav-data = ডেটা
nav-home = প্রথম পাতা
language-switch = ভাষা
# After a notice for some days.
notice-more = আরও পড়ুন
machine-note = এই ভাষার অনুবাদ মেশিন দিয়ে করা। ভুল থাকতে পারে।
footer-about = Bussola সবার জন্য খোলা ওয়েব পাতা থেকে হেল্প ডেস্ক ও সেবার তথ্য এক জায়গায় আনে। প্রতিটি তথ্যের উৎস ও তারিখ আছে।
footer-privacy = গোপনীয়তা
footer-accessibility = সবার ব্যবহারের সুবিধা
footer-api = প্রোগ্রামারদের জন্য: API
footer-no-tracking = কুকি নেই। প্রোফাইল নেই। বিজ্ঞাপন নেই।

emergency-title = বিপদে আছেন?
emergency-112 = জরুরি: পুলিশ, অ্যাম্বুলেন্স, ফায়ার সার্ভিস
emergency-1522 = নারী নির্যাতন, বিনামূল্যে, 24 ঘণ্টা
emergency-call = { $number } নম্বরে ফোন করুন

## Home

home-title = আপনার কী দরকার?
home-lead = একটি বিষয় বেছে নিন। সবচেয়ে কাছের হেল্প ডেস্ক কোথায়, কখন খোলা এবং কে আপনার ভাষায় কথা বলে, আমরা তা দেখাই।
home-place-label = আপনি কোথায়?
home-place-hint = রাস্তা, এলাকা বা শহর
home-doors = বিষয়
home-courses = ইতালিয়ান ভাষার কোর্স চাই
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = অথবা আপনার প্রশ্ন বেছে নিন
home-search-all = কাছের সব হেল্প ডেস্ক দেখুন
home-cities = অথবা শহর বেছে নিন
home-trust-title = আমরা কতটা নিশ্চিত?
home-trust-text = আমরা সবার জন্য খোলা ওয়েব পাতা থেকে তথ্য নিই। প্রতিটি হেল্প ডেস্কের পাশে তারিখ, উৎস এবং অবস্থান কতটা সঠিক তা লেখা আছে। কিছু না জানলে আমরা সেটাও বলি।
home-trust-open = খোলার সময়ে ছুটি ও বন্ধের দিনও ধরা আছে।
home-trust-unknown = “খোলার সময় জানা নেই” মানে বন্ধ নয়: আগে ফোন করুন।
home-trust-call = পারলে যাওয়ার আগে ফোন করুন।
home-for-operators = আপনি কি হেল্প ডেস্কে কাজ করেন?
home-for-operators-text = অন্যরা কীভাবে কাজ করে পড়ুন: { $count ->
    [one] ভালো কাজের { $count }টি তথ্যপত্র ডাউনলোড করা যায়।
   *[other] ভালো কাজের { $count }টি তথ্যপত্র ডাউনলোড করা যায়।
 }
home-count = { $count ->
    [one] তালিকায় { $text }টি হেল্প ডেস্ক
   *[other] তালিকায় { $text }টি হেল্প ডেস্ক
 }

## Position

use-my-position = আমার অবস্থান ব্যবহার করুন
position-private = আপনার অবস্থান শুধু এই খোঁজার জন্য। আমরা তা রাখি না।
position-wait = আপনার অবস্থান খোঁজা হচ্ছে…
position-denied = ফোন আপনার অবস্থান ব্যবহার করতে দিচ্ছে না। রাস্তা বা শহরের নাম লিখুন।
position-failed = আপনার অবস্থান পাওয়া যাচ্ছে না। রাস্তা বা শহরের নাম লিখুন।
position-yours = আপনার অবস্থান
position-chosen = বেছে নেওয়া জায়গা

## Finder: form

find-title = হেল্প ডেস্ক খুঁজুন
find-title-need = { $need } – কাছের হেল্প ডেস্ক
find-form = খোঁজা
find-need = আপনার কী দরকার
find-need-any = সব বিষয়
find-need-all-of = সব: { $need }
find-place = কোথায়
find-place-suggestions = এই নামের জায়গা
find-language = কোন ভাষায় কথা বলে
find-language-any = সব ভাষা
find-language-any-of = যেকোনো ভাষা
find-open = কখন
find-open-any = যেকোনো সময়
find-open-now = এখন খোলা
find-open-at = অন্য সময়ে
find-open-then = তখন খোলা
find-at = দিন ও সময়
find-more = আরও ফিল্টার
find-audience = কার জন্য
find-audience-any = সবার জন্য
find-access = ঢোকার নিয়ম
find-free = শুধু বিনামূল্যে
find-walk-in = অ্যাপয়েন্টমেন্ট ছাড়া
find-step-free = সিঁড়ি ছাড়া ঢোকার পথ
find-with-sheets = শুধু তথ্যপত্র আছে এমন
find-confirmed-since = { $date } থেকে নিশ্চিত করা
find-submit = খুঁজুন
find-change = খোঁজা বদলান
find-clear = সব ফিল্টার সরান
find-remove = ফিল্টার সরান: { $label }
find-active = বেছে নেওয়া ফিল্টার
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] কোনো হেল্প ডেস্ক নেই
    [one] { $text }টি হেল্প ডেস্ক
   *[other] { $text }টি হেল্প ডেস্ক
 }
find-near = কাছাকাছি: { $place }
find-near-within = { $distance }-এর মধ্যে
find-first = সবচেয়ে কাছে
find-first-open = সবচেয়ে কাছে, খোলা আছে
find-then = তারপর
find-farther = আরও দূরে
find-farther-note = এই হেল্প ডেস্কগুলো { $distance }-এর বেশি দূরে।
find-more-results = আরও হেল্প ডেস্ক দেখুন
find-no-more = এই খোঁজায় আর কোনো হেল্প ডেস্ক নেই।
find-without-pin = সঠিক অবস্থান নেই
find-without-pin-note = এগুলোর শুধু শহর জানা আছে, অথবা এরা ফোনে বা ইন্টারনেটে উত্তর দেয়। যাওয়ার আগে ফোন করুন।
find-remote = এরা ফোনে বা ইন্টারনেটে উত্তর দেয়
find-as-list = তালিকায় ফিরে যান
find-distance-from = এখান থেকে দূরত্ব: { $place }
find-moment-now = এখন: { $moment }
find-moment-at = তখন যা হওয়ার কথা: { $moment }

find-no-place-title = কোথায় খুঁজছেন?
find-no-place-text = রাস্তা, এলাকা বা শহরের নাম লিখুন। অথবা একটি শহর বেছে নিন।
find-place-not-found = “{ $text }” খুঁজে পাওয়া যায়নি।
find-place-not-found-help = বানান দেখুন, অথবা শুধু শহরের নাম লিখুন।
find-place-fallback = আপাতত এখানকার হেল্প ডেস্ক দেখাচ্ছি: { $place }।
find-place-ambiguous = এই নামে একাধিক জায়গা আছে। আমরা এটি নিয়েছি: { $place }। আপনি কি অন্যটি চেয়েছিলেন?
find-place-perhaps = আপনি কি এগুলোর একটি খুঁজছিলেন?
find-place-unavailable = এই মুহূর্তে ঠিকানা খোঁজা যাচ্ছে না। একটি শহর বেছে নিন।
find-place-matched = ঠিকানা পাওয়া গেছে: { $place }
find-place-approximate = আনুমানিক জায়গা, { $distance }-এর মধ্যে।

find-see = ঠিক “{ $need }” নিয়ে কাজ করে, এমন হেল্প ডেস্ক নেই। এগুলো হয়তো সাহায্য করতে পারে:
find-see-zero = ঠিক “{ $need }” নিয়ে কাজ করে, এমন কোনো হেল্প ডেস্ক আমাদের জানা নেই।

find-zero-title = এই খোঁজায় কোনো হেল্প ডেস্ক নেই
find-zero-text = এর মানে এই নয় যে একটিও নেই: শুধু আমাদের জানা নেই। আপনি এগুলো করতে পারেন।
find-zero-remove = একটি ফিল্টার সরান
find-zero-remove-one = “{ $label }” ছাড়া: { $count ->
    [one] { $text }টি হেল্প ডেস্ক
   *[other] { $text }টি হেল্প ডেস্ক
 }
find-zero-need-alone = শুধু “{ $label }”, অন্য ফিল্টার ছাড়া: { $count ->
    [one] { $text }টি হেল্প ডেস্ক
   *[other] { $text }টি হেল্প ডেস্ক
 }
find-zero-farther = আরও দূরে খুঁজুন: { $count ->
    [one] { $text }টি হেল্প ডেস্ক
   *[other] { $text }টি হেল্প ডেস্ক
 }
find-zero-next = সবার আগে যেগুলো খুলবে
find-zero-nearest = সবচেয়ে কাছের, ফিল্টার ছাড়া
find-zero-cities = অন্য শহরে খুঁজুন
find-zero-city = { $label }: { $count ->
    [one] { $text }টি হেল্প ডেস্ক
   *[other] { $text }টি হেল্প ডেস্ক
 }
find-zero-phone = ফোন করুন: এরা ফোনে উত্তর দেয়
find-zero-start = আবার শুরু করুন

find-not-open-more = আরও কিছু হেল্প ডেস্ক আছে, সেগুলো এখন খোলা কি না নিশ্চিত নয়।
find-include-opens = যেগুলো পরে খুলবে সেগুলোও দেখুন
find-include-unknown = যেগুলোর সময় জানা নেই বা নিশ্চিত নয় সেগুলোও দেখুন
find-include-on = খোলার সময় জানা নেই বা নিশ্চিত নয়, সেগুলোও দেখানো হচ্ছে

## Opening in words

state-open = খোলা
state-opens = এখন বন্ধ
state-closed = বন্ধ
state-maybe = হয়তো খোলা
state-unknown = খোলার সময় জানা নেই

opening-always = সব সময় খোলা
opening-open = এখন খোলা
opening-open-until = খোলা, { $time }-এ বন্ধ হবে
opening-open-until-day = খোলা, { $day } { $time }-এ বন্ধ হবে
opening-closes-soon = একটু পরে বন্ধ হবে: { $minutes } মিনিট পরে, { $time }-এ
opening-opens = বন্ধ, { $day } { $time }-এ খুলবে
opening-opens-soon = { $minutes } মিনিট পরে খুলবে, { $time }-এ
opening-opens-maybe = বন্ধ, হয়তো { $day } { $time }-এ খুলবে
opening-closed = বন্ধ: কবে খুলবে জানা নেই
opening-maybe = হয়তো খোলা: আগে ফোন করুন
opening-maybe-by_appointment = শুধু অ্যাপয়েন্টমেন্ট নিয়ে, { $time } পর্যন্ত
opening-maybe-by_phone = { $time } পর্যন্ত ফোন করা যায়
opening-maybe-by_referral = শুধু অন্য সংস্থা পাঠালে, { $time } পর্যন্ত
opening-maybe-patron_day = হয়তো বন্ধ: { $name } উৎসব
opening-maybe-bridge_day = হয়তো বন্ধ: দুই ছুটির মাঝের দিন
opening-maybe-august = হয়তো খোলা: আগস্টে খোলার সময় বদলায়
opening-maybe-national_holiday = হয়তো বন্ধ: { $holiday }
opening-maybe-hours_unclear = হয়তো খোলা: খোলার সময় স্পষ্ট নয়
opening-maybe-unconfirmed = হয়তো খোলা: খোলার সময় নিশ্চিত করা হয়নি
opening-unknown = খোলার সময় জানা নেই: আগে ফোন করুন
opening-unknown-no-phone = খোলার সময় জানা নেই
opening-unknown-text = খোলার সময় নিশ্চিত নয়: আগে ফোন করুন
opening-unknown-text-no-phone = খোলার সময় নিশ্চিত নয়
opening-unknown-unconfirmed = খোলার সময় নিশ্চিত করা হয়নি: আগে ফোন করুন
opening-then = তারপর { $day } { $time }-এ খুলবে
opening-last-entry = শেষ ঢোকার সময় { $time }
opening-entry-over = শেষ ঢোকার সময় ছিল { $time }: এখন আর ঢোকা যায় না

reason-regular_slot = সাধারণ খোলার সময়
reason-always_open = দিনরাত 24 ঘণ্টা খোলা
reason-exception_closed = বিশেষ কারণে বন্ধ, { $date } পর্যন্ত
reason-exception_hours = বিশেষ সময়সূচি, { $date } পর্যন্ত
reason-national_holiday = জাতীয় ছুটি: { $holiday }
reason-patron_day = শহরের সাধুর উৎসব: { $name }
reason-bridge_day = ছুটি আর সপ্তাহের শেষের মাঝের দিন: হয়তো বন্ধ
reason-august = আগস্টে খোলার সময় বদলাতে পারে
reason-by_appointment = অ্যাপয়েন্টমেন্ট লাগে
reason-by_phone = শুধু ফোনে
reason-by_referral = শুধু অন্য সংস্থা পাঠালে
reason-walk_in = অ্যাপয়েন্টমেন্ট ছাড়া যাওয়া যায়
reason-hours_unclear = উৎসে খোলার সময় স্পষ্ট নয়
reason-hours_not_known = উৎসে খোলার সময় নেই
reason-hours_as_text = খোলার সময় শুধু কথায় লেখা
reason-unconfirmed = তথ্য পুরোনো বা খুব নিশ্চিত নয়
reason-no_known_opening = আগামী কয়েক মাসে কবে খুলবে জানা নেই
reason-too_late = { $minutes ->
    [one] { $minutes } মিনিট
   *[other] { $minutes } মিনিট
 } পরে বন্ধ হবে। হেঁটে যেতে প্রায় { $walk ->
    [one] { $walk } মিনিট
   *[other] { $walk } মিনিট
 } লাগে: আপনার পৌঁছাতে দেরি হয়ে যাবে।
reason-too_late_to_enter = আর { $minutes ->
    [one] { $minutes } মিনিট
   *[other] { $minutes } মিনিট
 } ঢোকা যাবে। হেঁটে যেতে প্রায় { $walk ->
    [one] { $walk } মিনিট
   *[other] { $walk } মিনিট
 } লাগে: আপনার পৌঁছাতে দেরি হয়ে যাবে।

holiday-new_year = ইংরেজি নববর্ষ
holiday-epiphany = এপিফানি (Epifania)
holiday-easter = ইস্টার (Pasqua)
holiday-easter_monday = ইস্টারের পরের সোমবার (Pasquetta)
holiday-liberation = মুক্তি দিবস (Liberazione)
holiday-labour = মে দিবস
holiday-republic = প্রজাতন্ত্র দিবস
holiday-assumption = মারিয়ার স্বর্গারোহণ (Ferragosto)
holiday-saint_francis = সাধু ফ্রান্সিস (San Francesco)
holiday-all_saints = সব সাধুর দিন (Ognissanti)
holiday-immaculate_conception = নিষ্কলঙ্ক মারিয়া (Immacolata)
holiday-christmas = বড়দিন
holiday-saint_stephen = সাধু স্তেফানো (Santo Stefano)

## Days and numbers

day-today = আজ
day-tomorrow = আগামীকাল
weekday-1 = সোমবার
weekday-2 = মঙ্গলবার
weekday-3 = বুধবার
weekday-4 = বৃহস্পতিবার
weekday-5 = শুক্রবার
weekday-6 = শনিবার
weekday-7 = রবিবার
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর
date-long = { $day } { $month } { $year }
date-day-month = { $weekday } { $day } { $month }
moment = { $weekday } { $day } { $month }, { $time }
decimal-separator = .
thousands-separator = ,
distance-m = { $value } মিটার
distance-km = { $value } কিমি
walk-minutes = { $minutes ->
    [one] হেঁটে { $minutes } মিনিট
   *[other] হেঁটে { $minutes } মিনিট
 }
list-middle = { $first }, { $next }
list-last = { $first } ও { $next }

## Desk card

card-free = বিনামূল্যে
card-paid = টাকা লাগে
card-phone = ফোন করুন
card-call = ফোন করুন: { $number }
card-details = বিস্তারিত দেখুন
card-directions = যাওয়ার পথ
card-languages = ভাষা
card-languages-now = এখন যে ভাষা বলে
card-languages-unknown = ভাষা লেখা নেই
card-sheets = { $count ->
    [one] { $count }টি তথ্যপত্র
   *[other] { $count }টি তথ্যপত্র
 }
card-sheets-long = { $count ->
    [one] কীভাবে কাজ করে, তা নিয়ে { $count }টি তথ্যপত্র আছে
   *[other] কীভাবে কাজ করে, তা নিয়ে { $count }টি তথ্যপত্র আছে
 }
card-hours-source = উৎসে লেখা আছে
card-hours-inferred = খোলার সময় উৎসের লেখা থেকে নেওয়া
card-show-on-map = মানচিত্রে দেখুন

access-walk_in = অ্যাপয়েন্টমেন্ট লাগে না
access-appointment = অ্যাপয়েন্টমেন্ট নিয়ে
access-with-or-without = অ্যাপয়েন্টমেন্ট নিয়ে বা ছাড়া
access-phone = আগে ফোন করুন
access-referral = অন্য কোনো সংস্থা পাঠালে তবেই
access-unknown = অ্যাপয়েন্টমেন্ট লাগে কি না, আমাদের জানা নেই

precision-house = সঠিক অবস্থান
precision-street = রাস্তায় আনুমানিক অবস্থান, { $distance }-এর মধ্যে
precision-near = আনুমানিক অবস্থান, { $distance }-এর মধ্যে
precision-district = আনুমানিক অবস্থান: শুধু এলাকা জানা, { $distance }-এর মধ্যে
precision-postcode = আনুমানিক অবস্থান: শুধু পোস্টকোড এলাকা জানা, { $distance }-এর মধ্যে
precision-municipality = শুধু শহর জানা আছে
precision-short = আনুমানিক অবস্থান, { $distance }-এর মধ্যে
precision-none = অবস্থান জানা নেই
address-hidden = ঠিকানা গোপন রাখা হয়েছে। ফোন করুন।
address-area = সঠিক ঠিকানা দেখানো হয় না। ফোন করুন।
address-missing = ঠিকানা লেখা নেই
kind-fixed = নির্দিষ্ট জায়গা
kind-mobile = ভ্রাম্যমাণ সেবা
kind-remote = ফোনে বা ইন্টারনেটে

trust-fresh = এক বছরের কম সময় আগে নিশ্চিত করা
trust-ageing = এক বছরের বেশি পুরোনো তথ্য
trust-stale = তথ্য পুরোনো বা তারিখ ছাড়া: আগে ফোন করুন
trust-unconfirmed = নিশ্চিত করা হয়নি: যাওয়ার আগে ফোন করুন
trust-short-fresh = নতুন
trust-short-ageing = যাচাই করা দরকার
trust-short-stale = পুরোনো বা তারিখ ছাড়া
trust-short-unconfirmed = নিশ্চিত করা হয়নি
freshness-dated = { $date } তারিখের তথ্য, উৎস: { $source }
freshness-dated-no-source = { $date } তারিখের তথ্য
freshness-undated = তারিখ ছাড়া তথ্য, উৎস: { $source }
freshness-undated-no-source = তারিখ ছাড়া তথ্য
confirmed-by-import = { $date } তারিখে একটি খোলা ওয়েব পাতা থেকে নেওয়া। এখনও কেউ নিশ্চিত করেনি।
confirmed-by-operator = { $date } তারিখে হেল্প ডেস্ক নিশ্চিত করেছে
confirmed-by-infopoint = { $date } তারিখে একটি ইনফোপয়েন্ট নিশ্চিত করেছে
confirmed-never = এই তথ্য এখনও কেউ নিশ্চিত করেনি।

## Desk page

desk-tab-desk = হেল্প ডেস্ক
desk-tab-sheets = এখানে কীভাবে কাজ করে
desk-opening = খোলার সময়
desk-hours-week = আগামী সাত দিন
desk-hours-day = দিন
desk-hours-hours = সময়
desk-hours-closed = বন্ধ
desk-hours-no-hours = জানা নেই
desk-hours-maybe = { $hours } (হয়তো)
desk-hours-last-entry = শেষ ঢোকার সময়: বন্ধের { $minutes } মিনিট আগে
desk-hours-source = উৎসে যেভাবে খোলার সময় লেখা আছে
desk-hours-unknown = খোলার সময় আমাদের জানা নেই। এর মানে এই নয় যে বন্ধ।
desk-hours-languages = এই সময়ে যে ভাষা বলা হয়
desk-where = কোথায়
desk-directions = কীভাবে পৌঁছাবেন
desk-directions-osm = OpenStreetMap-এ খুলুন
desk-directions-walk = হাঁটার পথ
desk-directions-app = মানচিত্রের অ্যাপে খুলুন
desk-access = ঢোকার নিয়ম
desk-step-free-yes = ঢোকার পথে সিঁড়ি নেই
desk-step-free-no = ঢোকার পথে সিঁড়ি আছে
desk-step-free-unknown = সিঁড়ি আছে কি না, আমাদের জানা নেই
desk-documents = কী সঙ্গে আনবেন
desk-documents-unknown = কী কী কাগজ লাগে, উৎসে লেখা নেই। আগে ফোনে জিজ্ঞেস করুন।
desk-documents-none = কোনো কাগজ লাগে না
desk-document-optional = যদি থাকে
desk-for-whom = কার জন্য
desk-for-whom-unknown = উৎসে লেখা নেই
desk-cost = খরচ কত
desk-cost-free = টাকা লাগে না
desk-cost-paid = টাকা দিতে হয়
desk-cost-unknown = টাকা দিতে হয় কি না, উৎসে লেখা নেই
desk-needs = কী কাজে সাহায্য করে
desk-languages = কোন কোন ভাষায় কথা বলে
desk-languages-unknown = কোন ভাষায় কথা বলে, উৎসে লেখা নেই।
desk-contacts = যোগাযোগ
desk-contacts-none = উৎসে যোগাযোগের তথ্য নেই।
desk-website = ওয়েবসাইট
desk-email = ই-মেইল
desk-organization-kind = কী ধরনের সংস্থা
desk-notes = উৎসে আরও যা লেখা আছে
desk-notes-language = ইতালিয়ান ভাষায়
desk-source = এই তথ্য কোথা থেকে
desk-source-link = মূল পাতা পড়ুন
desk-source-none = এই উৎসের কোনো খোলা ওয়েব ঠিকানা নেই।
desk-inferred = আমরা নিজেরা যা বুঝে নিয়েছি
desk-licence = লাইসেন্স
desk-share = শেয়ার করুন
desk-shared = লিংক কপি হয়েছে
desk-print = প্রিন্ট করুন
desk-back = ফলাফলে ফিরে যান
desk-nearby = কাছের অন্য হেল্প ডেস্ক
desk-open-nearby = কাছেই এখন খোলা
desk-sheets-none = এই হেল্প ডেস্ক কীভাবে কাজ করে, তা নিয়ে এখনও কোনো তথ্যপত্র নেই।
desk-sheets-none-more = সব তথ্যপত্র দেখুন
desk-zip = এই হেল্প ডেস্কের সব তথ্যপত্র ডাউনলোড করুন (zip)
desk-sheets-lead = এই হেল্প ডেস্কের ভালো কাজের তথ্যপত্র, যারা শিখতে বা একইভাবে কাজ করতে চান তাদের জন্য।

## Sheets

sheets-title = ভালো কাজের তথ্যপত্র
sheets-lead = হেল্প ডেস্ক, অফিস ও নেটওয়ার্ক কীভাবে কাজ করে: শেখার জন্য, একইভাবে কাজ করার জন্য। উৎস যা বলে, তথ্যপত্রে শুধু সেটুকুই লেখা আছে।
sheets-theme = বিষয়
sheets-theme-any = সব বিষয়
sheets-city = শহর
sheets-city-any = সব শহর
sheets-filter = দেখুন
sheets-count = { $count ->
    [0] কোনো তথ্যপত্র নেই
    [one] { $count }টি তথ্যপত্র
   *[other] { $count }টি তথ্যপত্র
 }
sheets-zero = এই ফিল্টারে কোনো তথ্যপত্র নেই।
sheets-download-all = এই তথ্যপত্রগুলো ডাউনলোড করুন (zip)
sheet-read = তথ্যপত্র পড়ুন
sheet-kind-good_practice = ভালো কাজ
sheet-kind-micro_practice = ছোট ভালো কাজ
sheet-part-problem = সমস্যা
sheet-part-context = পরিস্থিতি
sheet-part-actors = কারা অংশ নিয়েছে
sheet-part-steps = তারা কী করেছে
sheet-part-tools = কী কী ব্যবহার করেছে
sheet-part-cost = কত খরচ হয়েছে
sheet-part-results = ফলাফল
sheet-part-went_wrong = কী কাজে আসেনি
sheet-part-how_to_copy = একইভাবে কীভাবে করবেন
sheet-not-documented = লেখা নেই
sheet-not-documented-note = উৎসে এটি লেখা নেই। আমরা বরং খালি রাখি।
sheet-audience = কার জন্য
sheet-promoter = কার উদ্যোগে
sheet-place = কোথায়
sheet-period = কখন
sheet-needs = বিষয়
sheet-sources = উৎস
sheet-desks = যেসব হেল্প ডেস্ক এভাবে কাজ করে
sheet-desks-none = নিশ্চিতভাবে যুক্ত কোনো হেল্প ডেস্ক নেই।
sheet-pdf = PDF ডাউনলোড করুন
sheet-zip = সঙ্গের ফাইল ডাউনলোড করুন (zip)
sheet-version = সংস্করণ { $version }, তারিখ { $date }
sheet-licence = লাইসেন্স: { $licence }
sheet-other-language = এই তথ্যপত্রের ভাষা: { $language }।
sheet-back = সব তথ্যপত্র

## Map

map-show = মানচিত্র দেখুন
map-hide = মানচিত্র লুকান
map-label = হেল্প ডেস্কের মানচিত্র। তালিকায় একই তথ্য আছে।
map-skip = মানচিত্র বাদ দিয়ে এগিয়ে যান
map-loading = মানচিত্র আসছে…
map-failed = এই ফোনে মানচিত্র কাজ করছে না। তালিকায় একই তথ্য আছে।
map-no-streets = এখানে মানচিত্রে এখনও রাস্তা নেই। তালিকায় ঠিকানা দেখুন।
map-search-here = এই এলাকায় খুঁজুন
map-only-sheets = শুধু তথ্যপত্র আছে এমন
map-legend = রঙের মানে
map-zoom-in = বড় করুন
map-zoom-out = ছোট করুন
map-close = বন্ধ করুন
map-attribution = মানচিত্র কোথা থেকে
map-desks-failed = মানচিত্রে হেল্প ডেস্ক দেখানো যাচ্ছে না। তালিকা দেখুন।
map-you = আপনি এখানে
map-approximate = গোল দাগের ভেতরে কোথাও হতে পারে
map-pile = এই জায়গায়
map-open-card = খুলুন
map-cluster = { $count }টি হেল্প ডেস্ক

## Data

data-title = এই ডেটা সবার
data-lead = হেল্প ডেস্ক, তথ্যপত্র ও তালিকা ডাউনলোড করুন। সবকিছুর উৎস, তারিখ ও লাইসেন্স আছে।
data-what = কী কী আছে
data-desks = { $count ->
    [one] { $text }টি হেল্প ডেস্ক
   *[other] { $text }টি হেল্প ডেস্ক
 }
data-sheets = { $count ->
    [one] { $text }টি তথ্যপত্র
   *[other] { $text }টি তথ্যপত্র
 }
data-cities = { $count ->
    [one] { $text }টি শহর এলাকা
   *[other] { $text }টি শহর এলাকা
 }
data-needs = { $count ->
    [one] { $text }টি প্রয়োজন
   *[other] { $text }টি প্রয়োজন
 }
data-version = ডেটার সংস্করণ: { $version }
data-download = হেল্প ডেস্কের তালিকা ডাউনলোড করুন
data-download-filtered = ফাইলে শুধু আপনার ফিল্টার করা হেল্প ডেস্ক আছে।
data-download-all = ফাইলে সব হেল্প ডেস্ক আছে। কিছু অংশ নিতে চাইলে আগে খুঁজুন, তারপর এখানে ফিরে আসুন।
data-filters = ফিল্টার: { $filters }
data-geojson = GeoJSON, মানচিত্রের জন্য (QGIS, ওয়েব)
data-csv = CSV, স্প্রেডশিটের জন্য
data-sheets-zip = সব তথ্যপত্র (zip)
data-quality = ডেটা কতটা ভালো
data-quality-state = কী
data-quality-count = হেল্প ডেস্ক
data-quality-hours = খোলার সময় মেশিন পড়তে পারে
data-quality-languages = কোন ভাষা বলে জানা আছে
data-quality-pin = মানচিত্রে অবস্থান আছে
data-quality-phone = ফোন নম্বর আছে
data-quality-dated = উৎসের তারিখ আছে
data-quality-sheets = অন্তত একটি তথ্যপত্র আছে
data-api = প্রোগ্রামারদের জন্য
data-api-text = একটি খোলা API আছে, JSON-এ উত্তর দেয়, চাবি (key) লাগে না।
data-api-docs = API-এর নির্দেশিকা
data-licence = লাইসেন্স ও উৎস উল্লেখ
data-licence-text = এই ডেটা ব্যবহার করতে পারেন, ব্যবসার জন্যও, যদি কোথা থেকে নেওয়া তা লেখেন। প্রতিটি হেল্প ডেস্কের পাশে তার উৎসের নাম আছে।
data-citation = কীভাবে উল্লেখ করবেন
data-protected = গোপন আশ্রয়ের ঠিকানা এই ডেটায় নেই।

## Privacy and accessibility

privacy-title = গোপনীয়তা
privacy-lead = আপনি কে, তা না জানিয়েই সাহায্য খুঁজতে পারেন।
privacy-position-title = আপনার অবস্থান
privacy-position = আপনি “আমার অবস্থান ব্যবহার করুন” চাপলে তবেই আমরা অবস্থান জানতে চাই। তা শুধু একবার খোঁজার জন্য। আমরা তা রাখি না, কোনো লগেও লিখি না।
privacy-query-title = আপনি যা খোঁজেন
privacy-query = আপনি কী খোঁজেন বা কোথায় খোঁজেন, আমরা তা রাখি না। পাতার ঠিকানায় আপনার খোঁজা লেখা থাকে: ফোনটি অন্যরাও ব্যবহার করলে হিস্টরি মুছে দিন।
privacy-third-title = আর কেউ নেই
privacy-third = এই পাতাগুলো অন্য কোম্পানি থেকে কিছু আনে না: মানচিত্র, ফন্ট বা পরিসংখ্যান কিছুই না।
privacy-cookies-title = কুকি
privacy-cookies = আমরা কুকি ব্যবহার করি না।
privacy-links-title = অন্য সাইটের লিংক
privacy-links = আপনি কোনো লিংক খুললে (হেল্প ডেস্কের ওয়েবসাইট, OpenStreetMap), সেখানে ওই সাইটের নিয়ম চলে।
accessibility-title = সবার ব্যবহারের সুবিধা
accessibility-lead = আমরা চাই, সবাই এই পাতাগুলো ব্যবহার করতে পারুক।
accessibility-how-title = পাতাগুলো কীভাবে তৈরি
accessibility-how = এই পাতাগুলো স্ক্রিপ্ট ছাড়া, কিবোর্ড দিয়ে ও স্ক্রিন রিডার দিয়ে চলে। লেখা বড় করা যায়। রং সহজে পড়া যায়, রাতেও। খোলা না বন্ধ, তা সব সময় কথা ও চিহ্ন দিয়ে লেখা থাকে, শুধু রং দিয়ে নয়।
accessibility-map-title = মানচিত্র
accessibility-map = মানচিত্র না দেখলেও চলে: তালিকায় একই তথ্য আছে।
accessibility-goal-title = আমাদের লক্ষ্য
accessibility-goal = আমরা WCAG 2.2, AA স্তর মেনে চলি। কোনো বাধা পেলে আমাদের জানান: আমরা তা ত্রুটি হিসেবে ধরি।

## When something is wrong

error-404-title = এই পাতাটি এখানে নেই
error-404-text = হয়তো হেল্প ডেস্কটি বন্ধ হয়ে গেছে, অথবা ঠিকানায় ভুল আছে।
error-400-title = আমরা অনুরোধটি বুঝতে পারিনি
error-400-text = পাতার ঠিকানায় একটি মান ঠিক নেই।
error-500-title = আমাদের এখানে কিছু নষ্ট হয়েছে
error-500-text = আপনার দোষ নয়। একটু পরে আবার চেষ্টা করুন।
error-503-title = একটু অপেক্ষা করুন
error-503-text = সেবাটি এখনও তৈরি নয়। একটু পরে আবার চেষ্টা করুন।
error-links = আপনি এগুলো করতে পারেন
notice-ignored = ঠিকানার একটি অংশ আমরা বাদ দিয়েছি: { $field }।

## Problems with a record (for operators)

issue-name_missing = নাম নেই
issue-id_repeated = একই কোড দুইবার আছে
issue-id_invalid = কোডে এমন অক্ষর আছে যা চলে না
issue-no_way_to_reach = যাওয়ার বা ফোন করার কোনো উপায় নেই
issue-need_missing = প্রয়োজন লেখা নেই
issue-need_unknown = প্রয়োজনটি অজানা
issue-organization_missing = সংস্থার নাম নেই
issue-organization_kind_unknown = সংস্থার ধরন অজানা
issue-municipality_missing = পৌর এলাকা (comune) লেখা নেই
issue-municipality_unknown = পৌর এলাকা (comune) অজানা
issue-postcode_invalid = পোস্টকোড ভুল
issue-phone_invalid = ফোন নম্বর ভুল
issue-email_invalid = ই-মেইল ঠিকানা ভুল
issue-url_invalid = ওয়েব ঠিকানা ভুল
issue-language_unknown = ভাষাটি অজানা
issue-audience_unknown = কার জন্য, তা অজানা
issue-hours_not_understood = খোলার সময় যেভাবে লেখা, আমরা বুঝি না
issue-hours_invalid = খোলার সময় ভুল
issue-hours_disagree = একই সারিতে দুই রকম খোলার সময়
issue-date_invalid = তারিখ ভুল
issue-coordinates_invalid = স্থানাঙ্ক ভুল
issue-coordinates_outside_municipality = জায়গাটি পৌর এলাকার (comune) বাইরে
issue-precision_unknown = অবস্থান কতটা সঠিক, অজানা
issue-confidence_unknown = তথ্য কতটা নিশ্চিত, অজানা
issue-address_not_found = ঠিকানা পাওয়া যায়নি
issue-address_ambiguous = ঠিকানার একাধিক উত্তর আছে
issue-geocoders_disagree = দুটি সেবা এই ঠিকানার আলাদা জায়গা দেখায়
issue-geocoder_silent = ঠিকানা খোঁজার একটি সেবা উত্তর দেয়নি
issue-text_too_long = লেখা খুব লম্বা
issue-text_not_utf8 = লেখায় নষ্ট অক্ষর আছে
issue-column_missing = একটি কলাম নেই
issue-row_unreadable = একটি সারি পড়া যায় না
issue-value_unknown = মানটি যেসব মান আশা করা হয় তার মধ্যে নেই।
issue-correction_of_unknown_desk = সংশোধনে এমন হেল্প ডেস্কের নাম আছে যা নেই
issue-correction_of_unknown_field = সংশোধনে এমন ঘরের নাম আছে যা নেই
issue-correction_invalid = সংশোধনে এমন মান আছে যা ব্যবহার করা যায় না

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = খোলার সময়ের লেখা থেকে নেওয়া
inferred-hours_day_misspelt = একটি দিনের বানান ভুল লেখা আছে
inferred-hours_days_unjoined = পাশাপাশি লেখা দিন, তালিকা হিসেবে পড়া
inferred-hours_days_by_dashes = ড্যাশ দিয়ে জোড়া দিন, তালিকা হিসেবে পড়া
inferred-hours_ordinal_unmarked = দিনের আগের সংখ্যা মাসের কোন সপ্তাহ তা বোঝায়
inferred-hours_spans_by_dashes = পরপর চারটি সময়, সকাল ও বিকাল হিসেবে পড়া
inferred-hours_working_days = কাজের দিন: শনিবার নিশ্চিত নয়
inferred-hours_day_by_appointment = দিন নিশ্চিত, সময় নিশ্চিত নয়: অ্যাপয়েন্টমেন্ট নিয়ে
inferred-access_from_hours = ঢোকার নিয়ম খোলার সময়ের লেখা থেকে নেওয়া
inferred-id_from_name = নাম ও পৌর এলাকা (comune) দিয়ে কোড তৈরি
inferred-phone_country = নম্বরে দেশের কোড নেই: ইতালির নম্বর ধরা হয়েছে
inferred-phone_from_text = নম্বরটি একটি লেখা থেকে নেওয়া
inferred-email_unhidden = ই-মেইল ঠিকানা আড়াল করে লেখা ছিল
inferred-email_from_text = ই-মেইল ঠিকানা একটি লেখা থেকে নেওয়া
inferred-url_scheme = ওয়েব ঠিকানায় https ছিল না: যোগ করা হয়েছে
inferred-url_trimmed = ওয়েব ঠিকানার পাশের চিহ্ন বাদ দেওয়া হয়েছে
inferred-postcode_from_address = পোস্টকোড ঠিকানা থেকে নেওয়া
inferred-municipality_by_postcode = একই নামের পৌর এলাকার (comune) মধ্যে পোস্টকোড দেখে বাছা
inferred-municipality_from_postcode = পোস্টকোড দেখে পৌর এলাকা (comune) পাওয়া
inferred-municipality_from_address = পৌর এলাকা (comune) ঠিকানা থেকে নেওয়া
inferred-municipality_from_position = অবস্থান দেখে পৌর এলাকা (comune) পাওয়া
inferred-municipality_by_other_name = অন্য নাম দেখে পৌর এলাকা (comune) পাওয়া
inferred-municipality_from_quarter = পাড়ার নাম দেখে পৌর এলাকা (comune) পাওয়া
inferred-language_from_words = ভাষা তার নাম থেকে নেওয়া
inferred-language_from_nationality = ভাষা জাতীয়তা থেকে নেওয়া
inferred-need_from_kind = প্রয়োজন হেল্প ডেস্কের ধরন থেকে বোঝা
inferred-need_from_name = প্রয়োজন তার নাম থেকে নেওয়া
inferred-need_from_synonym = প্রয়োজন একটি সাধারণ শব্দ থেকে নেওয়া
inferred-date_first_day = মাস বা বছরের প্রথম দিন ধরা হয়েছে
inferred-coordinates_from_text = স্থানাঙ্ক অন্যভাবে লেখা ছিল

## Words typed by the visitor

find-words = একটি শব্দ লিখে খুঁজুন
find-words-hint = যেমন: ISEE, permesso, ডাক্তার
find-words-letter = আপনি যে চিঠি পেয়েছেন, তা থেকে একটি শব্দ লিখতে পারেন।
find-words-understood = “{ $text }”: আমরা দেখাচ্ছি { $need }।
find-words-other = আপনি কি অন্যটি চেয়েছিলেন?
find-words-desks = এই নামের হেল্প ডেস্ক
find-words-none = “{ $text }” শব্দটি আমাদের জানা নেই। অন্য শব্দ লিখুন, অথবা একটি বিষয় বেছে নিন।

# What was read: /data/runs
runs-title = কী পড়া হয়েছে, কখন
runs-lead = হেল্প ডেস্কের একটি তালিকা বারবার পড়া হয়। প্রতিবার কী হয়েছে, তা এই পাতায় থাকে।
runs-none = এখনও কিছু পড়া হয়নি।
runs-took-back = { $number } নম্বর পড়া বাতিল করা হয়েছে।
runs-summary = { $read }টি পড়া হয়েছে: { $new }টি নতুন, { $changed }টি বদলেছে, { $gone }টি আর নেই, { $waiting }টি অপেক্ষায়।
run-title = পড়া নম্বর { $number }
run-json = একই তথ্য JSON-এ
run-outcome = কী ফল হলো
run-read = পড়া রেকর্ড
run-published = প্রকাশিত
run-waiting = অপেক্ষায়: একটি নিয়ম মানা হয়নি
run-rejected = খালি, বা হুবহু কপি
run-new = নতুন হেল্প ডেস্ক
run-changed = বদলানো হেল্প ডেস্ক
run-same = আগের মতো
run-kept = একজন মানুষ যেমন নিশ্চিত করেছেন, তেমনই রাখা
run-gone = তালিকায় আর নেই
run-positions = অবস্থান কতটা সঠিক
run-precision-house = বাড়ি
run-precision-street = রাস্তা
run-precision-near = কাছাকাছি
run-precision-district = এলাকা
run-precision-postcode = পোস্টকোড এলাকা
run-precision-municipality = শুধু শহর
run-precision-none = অবস্থান নেই
run-durations = কত সময় লেগেছে
run-stage-normalise = লেখা বোঝা
run-stage-validate = যাচাই করা
run-stage-geocode = জায়গা খোঁজা
run-stage-reconcile = মিলিয়ে দেখা
run-issues = কী ভুল ছিল
run-no-issues = কিছু না।
run-quotes = উদাহরণে শুধু তা-ই দেখানো হয় যা সবাই পড়তে পারে।
run-waits = রেকর্ডটি অপেক্ষায় আছে
run-example = লাইন { $line }, { $field }: { $value }
run-example-hidden = লাইন { $line }, { $field }
run-fields = মানগুলো কোথা থেকে আসে
run-field = ঘর
run-from-source = তালিকা থেকে
run-inferred = অন্য কথা থেকে বোঝা
run-from-geocoder = ঠিকানা থেকে পাওয়া
run-missing = নেই
