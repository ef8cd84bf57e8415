# Texts of the pages in Tigrinya. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = ዝሰማምዓኩም ማእከል ሓገዝ ርኸቡ: ሕጂ ክፉት፣ ብቋንቋኹም
skip-to-content = ናብ ትሕዝቶ ኪዱ
nav-label = ዝርዝር
nav-find = ድለዩ
nav-sheets = ወረቓቕቲ ሓበሬታ
nav-data = ዳታ
nav-home = ቀዳማይ ገጽ
language-switch = ቋንቋ
# After a notice for some days.
notice-more = ተወሳኺ ኣንብቡ
machine-note = እዚ ቋንቋ ብማሽን ዝተተርጎመ እዩ። ጌጋታት ክህሉ ይኽእል እዩ።
footer-about = Bussola ካብ ንኹሉ ክፉት ዝኾነ ገጻት ኢንተርነት ሓበሬታ ብዛዕባ ማእከላት ሓገዝን ኣገልግሎታትን ይእክብ። ነፍሲ ወከፍ ሓበሬታ ምንጭን ዕለትን ኣለዎ።
footer-privacy = ብሕትውና
footer-accessibility = ንኹሉ ዝጥዕም ኣጠቓቕማ
footer-api = ንፕሮግራመራት: API
footer-no-tracking = ኩኪስ የለን። ፕሮፋይል የለን። ረክላም የለን።

emergency-title = ኣብ ሓደጋ ዲኹም?
emergency-112 = ህጹጽ: ፖሊስ፣ ኣምቡላንስ፣ መጥፋእቲ ሓዊ
emergency-1522 = ዓመጽ ኣብ ልዕሊ ደቂ ኣንስትዮ፣ ብናጻ፣ 24 ሰዓት
emergency-call = ናብ { $number } ደውሉ

## Home

home-title = እንታይ የድልየኩም?
home-lead = ሓደ ዛዕባ ምረጹ። ኣብ ቀረባኹም ዝርከቡ ማእከላት ሓገዝ፣ መዓስ ከም ዝኽፈቱን መን ብቋንቋኹም ከም ዝዛረብን ነርእየኩም።
home-place-label = ኣበይ ኣለኹም?
home-place-hint = ጎደና፣ ከባቢ ወይ ከተማ
home-doors = ዛዕባታት
home-courses = ኮርስ ጣልያንኛ እደሊ
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = ወይ ሕቶኹም ምረጹ
home-search-all = ኣብ ቀረባ ዘለዉ ኩሎም ማእከላት ሓገዝ ርኣዩ
home-cities = ወይ ከተማ ምረጹ
home-trust-title = ክንደይ ርግጸኛታት ኢና?
home-trust-text = ሓበሬታ ካብ ንኹሉ ክፉት ዝኾነ ገጻት ኢንተርነት ነንብብ። ኣብ ጎኒ ነፍሲ ወከፍ ማእከል ሓገዝ ዕለት፣ ምንጭን ቦታኡ ክንደይ ልክዕ ምዃኑን ትረኽቡ። ሓደ ነገር ምስ ዘይንፈልጥ፣ ከም ዘይንፈልጦ ንነግረኩም።
home-trust-open = ሰዓታት ስራሕ ንበዓላትን ዝዕጸወሉ መዓልታትን ኣብ ግምት የእቱ።
home-trust-unknown = “ሰዓታት ስራሕ ኣይፍለጥን” ማለት ዕጹው ማለት ኣይኮነን: ቅድም ደውሉ።
home-trust-call = ቅድሚ ምኻድኩም፣ ምስ ዝከኣለኩም ደውሉ።
home-for-operators = ኣብ ማእከል ሓገዝ ትሰርሑ ዲኹም?
home-for-operators-text = ካልኦት ብኸመይ ከም ዝሰርሑ ኣንብቡ: { $count ->
    [one] { $count } ወረቐት ሓበሬታ ብዛዕባ ጽቡቕ ኣሰራርሓ ከተውርዱ ትኽእሉ።
   *[other] { $count } ወረቓቕቲ ሓበሬታ ብዛዕባ ጽቡቕ ኣሰራርሓ ከተውርዱ ትኽእሉ።
 }
home-count = { $count ->
    [one] { $text } ማእከል ሓገዝ ኣብ ዝርዝር ኣሎ
   *[other] { $text } ማእከላት ሓገዝ ኣብ ዝርዝር ኣለዉ
 }

## Position

use-my-position = ዘለኹዎ ቦታ ተጠቐሙ
position-private = ቦታኹም ንዚ ምድላይ ጥራይ ይጠቅም። ኣይንዕቅቦን ኢና።
position-wait = ቦታኹም ይድለ ኣሎ…
position-denied = እቲ ተሌፎን ቦታኹም ክንጥቀመሉ ኣይፈቐደን። ስም ጎደና ወይ ከተማ ጽሓፉ።
position-failed = ቦታኹም ክንረክብ ኣይከኣልናን። ስም ጎደና ወይ ከተማ ጽሓፉ።
position-yours = ቦታኹም
position-chosen = ዝተመርጸ ቦታ

## Finder: form

find-title = ማእከል ሓገዝ ድለዩ
find-title-need = { $need } – ኣብ ቀረባ ዘለዉ ማእከላት ሓገዝ
find-form = ድለዩ
find-need = ዘድልየኩም ነገር
find-need-any = ኩሎም ዛዕባታት
find-need-all-of = ኩሉ: { $need }
find-place = ኣበይ
find-place-suggestions = ከምዚ ዝስሞም ቦታታት
find-language = ዝዛረብዎ ቋንቋ
find-language-any = ኩሎም ቋንቋታት
find-language-any-of = ዝኾነ ቋንቋ
find-open = መዓስ
find-open-any = ኣብ ዝኾነ ግዜ
find-open-now = ሕጂ ክፉት
find-open-at = ኣብ ካልእ ግዜ
find-open-then = ሽዑ ክፉት
find-at = መዓልትን ሰዓትን
find-more = ተወሳኺ መጻረዪ
find-audience = ንመን
find-audience-any = ንኹሉ ሰብ
find-access = ብኸመይ ይእቶ
find-free = ብናጻ ጥራይ
find-walk-in = ብዘይ ቆጸራ
find-step-free = መደያይቦ ዘይብሉ መእተዊ
find-with-sheets = ወረቓቕቲ ሓበሬታ ዘለዎም ጥራይ
find-confirmed-since = ካብ { $date } ንደሓር ዝተረጋገጸ
find-submit = ድለዩ
find-change = ምድላይ ቀይሩ
find-clear = ኩሉ መጻረዪ ኣልግሱ
find-remove = መጻረዪ ኣልግሱ: { $label }
find-active = ዝተመርጸ መጻረዪ
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] ማእከል ሓገዝ የለን
    [one] { $text } ማእከል ሓገዝ
   *[other] { $text } ማእከላት ሓገዝ
 }
find-near = ኣብ ቀረባ: { $place }
find-near-within = ኣብ ውሽጢ { $distance }
find-first = ዝቐረበ
find-first-open = ዝቐረበ ክፉት
find-then = ቀጺሉ
find-farther = ዝረሓቐ
find-farther-note = እዞም ማእከላት ሓገዝ ልዕሊ { $distance } ይርሕቁ።
find-more-results = ተወሳኺ ማእከላት ሓገዝ ኣርእዩ
find-no-more = ንዚ ምድላይ ካልእ ማእከል ሓገዝ የለን።
find-without-pin = ልክዕ ቦታ ዘይብሎም
find-without-pin-note = ናይዞም ከተማ ጥራይ ኢና ንፈልጥ፣ ወይ ድማ ብተሌፎን ወይ ብኢንተርነት እዮም ዝምልሱ። ቅድሚ ምኻድኩም ደውሉ።
find-remote = ብተሌፎን ወይ ብኢንተርነት ይምልሱ
find-as-list = ናብ ዝርዝር ተመለሱ
find-distance-from = ርሕቀት ካብ: { $place }
find-moment-now = ሕጂ: { $moment }
find-moment-at = ሽዑ ክኸውን ትጽቢት ዝግበረሉ: { $moment }

find-no-place-title = ኣበይ ትደልዩ ኣለኹም?
find-no-place-text = ጎደና፣ ከባቢ ወይ ከተማ ጽሓፉ። ወይ ሓንቲ ከተማ ምረጹ።
find-place-not-found = “{ $text }” ክንረክብ ኣይከኣልናን።
find-place-not-found-help = ኣጽሕፋኡ ርኣዩ፣ ወይ ስም ከተማ ጥራይ ጽሓፉ።
find-place-fallback = ንግዜኡ ናይዚ ቦታ ማእከላት ሓገዝ ነርኢ: { $place }።
find-place-ambiguous = ከምዚ ዝስሙ ካብ ሓደ ንላዕሊ ቦታ ኣሎ። ነዚ ንጥቀም: { $place }። ካልእ ዲኹም ደሊኹም?
find-place-perhaps = ካብዚኦም ሓደ ዲኹም ትደልዩ ነይርኩም?
find-place-unavailable = ሕጂ ኣድራሻታት ክንደሊ ኣይንኽእልን ኢና። ሓንቲ ከተማ ምረጹ።
find-place-matched = ዝተረኽበ ኣድራሻ: { $place }
find-place-approximate = ዳርጋ ቦታኡ፣ ኣብ ውሽጢ { $distance }።

find-see = ብልክዕ ንጉዳይ “{ $need }” ዝሰርሕ ማእከል ሓገዝ የለን። እዚኦም ክሕግዙ ይኽእሉ ይኾኑ:
find-see-zero = ብልክዕ ንጉዳይ “{ $need }” ዝሰርሕ ማእከል ሓገዝ ኣይንፈልጥን ኢና።

find-zero-title = ንዚ ምድላይ ማእከል ሓገዝ የለን
find-zero-text = እዚ ማለት ፈጺሙ የለን ማለት ኣይኮነን: ንሕና ኣይንፈልጦን ማለት እዩ። ክትገብርዎ እትኽእሉ እንሆ።
find-zero-remove = ሓደ መጻረዪ ኣልግሱ
find-zero-remove-one = ብዘይ “{ $label }”: { $count ->
    [one] { $text } ማእከል ሓገዝ
   *[other] { $text } ማእከላት ሓገዝ
 }
find-zero-need-alone = “{ $label }” ጥራይ፣ ብዘይ ካልእ መጻረዪ: { $count ->
    [one] { $text } ማእከል ሓገዝ
   *[other] { $text } ማእከላት ሓገዝ
 }
find-zero-farther = ኣብ ዝረሓቐ ቦታ ድለዩ: { $count ->
    [one] { $text } ማእከል ሓገዝ
   *[other] { $text } ማእከላት ሓገዝ
 }
find-zero-next = ቀዲሞም ዝኽፈቱ
find-zero-nearest = ዝቐረቡ፣ ብዘይ መጻረዪ
find-zero-cities = ኣብ ካልእ ከተማ ድለዩ
find-zero-city = { $label }: { $count ->
    [one] { $text } ማእከል ሓገዝ
   *[other] { $text } ማእከላት ሓገዝ
 }
find-zero-phone = ደውሉ: ብተሌፎን ይምልሱ
find-zero-start = ካብ መጀመርታ ጀምሩ

find-not-open-more = ሕጂ ክፉታት ምዃኖም ርግጽ ዘይኮነ ካልኦት ማእከላት ሓገዝ እውን ኣለዉ።
find-include-opens = ደሓር ዝኽፈቱ እውን ኣርእዩ
find-include-unknown = ሰዓታቶም ዘይፍለጥ ወይ ርግጽ ዘይኮነ እውን ኣርእዩ
find-include-on = ሰዓታቶም ርግጽ ዘይኮነ ወይ ዘይፍለጥ እውን ተሓዊሶም ኣለዉ

## Opening in words

state-open = ክፉት
state-opens = ሕጂ ዕጹው
state-closed = ዕጹው
state-maybe = ምናልባት ክፉት
state-unknown = ሰዓታት ስራሕ ኣይፍለጥን

opening-always = ኩሉ ግዜ ክፉት
opening-open = ሕጂ ክፉት
opening-open-until = ክፉት፣ ሰዓት { $time } ይዕጾ
opening-open-until-day = ክፉት፣ { $day } ሰዓት { $time } ይዕጾ
opening-closes-soon = ቀልጢፉ ክዕጾ እዩ: ድሕሪ { $minutes } ደቒቕ፣ ሰዓት { $time }
opening-opens = ዕጹው፣ { $day } ሰዓት { $time } ይኽፈት
opening-opens-soon = ድሕሪ { $minutes } ደቒቕ ይኽፈት፣ ሰዓት { $time }
opening-opens-maybe = ዕጹው፣ ምናልባት { $day } ሰዓት { $time } ይኽፈት
opening-closed = ዕጹው: መዓስ ከም ዝኽፈት ኣይፍለጥን
opening-maybe = ምናልባት ክፉት: ቅድም ደውሉ
opening-maybe-by_appointment = ብቖጸራ ጥራይ፣ ክሳብ ሰዓት { $time }
opening-maybe-by_phone = ክሳብ ሰዓት { $time } ክትድውሉ ትኽእሉ
opening-maybe-by_referral = ካልእ ትካል እንተ ሰዲዱኩም ጥራይ፣ ክሳብ ሰዓት { $time }
opening-maybe-patron_day = ምናልባት ዕጹው: በዓል { $name }
opening-maybe-bridge_day = ምናልባት ዕጹው: ኣብ መንጎ ክልተ በዓላት ዘላ መዓልቲ
opening-maybe-august = ምናልባት ክፉት: ኣብ ነሓሰ ሰዓታት ስራሕ ይቕየር
opening-maybe-national_holiday = ምናልባት ዕጹው: { $holiday }
opening-maybe-hours_unclear = ምናልባት ክፉት: ሰዓታት ስራሕ ንጹር ኣይኮነን
opening-maybe-unconfirmed = ምናልባት ክፉት: ሰዓታት ስራሕ ኣይተረጋገጸን
opening-unknown = ሰዓታት ስራሕ ኣይፍለጥን: ቅድም ደውሉ
opening-unknown-no-phone = ሰዓታት ስራሕ ኣይፍለጥን
opening-unknown-text = ሰዓታት ስራሕ ርግጽ ኣይኮነን: ቅድም ደውሉ
opening-unknown-text-no-phone = ሰዓታት ስራሕ ርግጽ ኣይኮነን
opening-unknown-unconfirmed = ሰዓታት ስራሕ ኣይተረጋገጸን: ቅድም ደውሉ
opening-then = ደሓር { $day } ሰዓት { $time } ይኽፈት
opening-last-entry = ናይ መወዳእታ መእተዊ ሰዓት { $time }
opening-entry-over = ናይ መወዳእታ መእተዊ ሰዓት { $time } ነይሩ: ሕጂ ምእታው ኣይከኣልን

reason-regular_slot = ልሙድ ሰዓታት ስራሕ
reason-always_open = መዓልትን ለይትን 24 ሰዓት ክፉት
reason-exception_closed = ብፍሉይ ምኽንያት ክሳብ { $date } ዕጹው
reason-exception_hours = ክሳብ { $date } ፍሉይ ሰዓታት ስራሕ
reason-national_holiday = ሃገራዊ በዓል: { $holiday }
reason-patron_day = በዓል ቅዱስ ናይታ ከተማ: { $name }
reason-bridge_day = ኣብ መንጎ በዓልን መወዳእታ ሰሙንን ዘላ መዓልቲ: ምናልባት ዕጹው
reason-august = ኣብ ነሓሰ ሰዓታት ስራሕ ክቕየር ይኽእል
reason-by_appointment = ቆጸራ የድሊ
reason-by_phone = ብተሌፎን ጥራይ
reason-by_referral = ካልእ ትካል እንተ ሰዲዱኩም ጥራይ
reason-walk_in = ብዘይ ቆጸራ ክትከዱ ትኽእሉ
reason-hours_unclear = ምንጪ ብዛዕባ ሰዓታት ስራሕ ንጹር ኣይኮነን
reason-hours_not_known = ኣብ ምንጪ ሰዓታት ስራሕ የለን
reason-hours_as_text = ሰዓታት ስራሕ ብቓላት ጥራይ ተጻሒፉ ኣሎ
reason-unconfirmed = ኣረጊት ወይ ብዙሕ ርግጽ ዘይኮነ ሓበሬታ
reason-no_known_opening = ኣብ ዝመጽእ ኣዋርሕ መዓስ ከም ዝኽፈት ኣይፍለጥን
reason-too_late = ድሕሪ { $minutes ->
    [one] { $minutes } ደቒቕ
   *[other] { $minutes } ደቒቕ
 } ይዕጾ። ብእግሪ ዳርጋ { $walk ->
    [one] { $walk } ደቒቕ
   *[other] { $walk } ደቒቕ
 } ይወስድ: ክትድንጉዩ ኢኹም።
reason-too_late_to_enter = ንምእታው { $minutes ->
    [one] { $minutes } ደቒቕ ተሪፉ ኣሎ
   *[other] { $minutes } ደቒቕ ተሪፉ ኣሎ
 }። ብእግሪ ዳርጋ { $walk ->
    [one] { $walk } ደቒቕ
   *[other] { $walk } ደቒቕ
 } ይወስድ: ክትድንጉዩ ኢኹም።

holiday-new_year = ሓድሽ ዓመት (1 ጥሪ)
holiday-epiphany = ኤጲፋንያ (Epifania)
holiday-easter = ፋሲካ (Pasqua)
holiday-easter_monday = ሰኑይ ድሕሪ ፋሲካ (Pasquetta)
holiday-liberation = መዓልቲ ሓርነት (Liberazione)
holiday-labour = መዓልቲ ሰራሕተኛታት
holiday-republic = መዓልቲ ሪፓብሊክ
holiday-assumption = ፍልሰታ (Ferragosto)
holiday-saint_francis = ቅዱስ ፍራንቸስኮ (San Francesco)
holiday-all_saints = በዓል ኩሎም ቅዱሳን (Ognissanti)
holiday-immaculate_conception = ኢማኮላታ (Immacolata)
holiday-christmas = ልደት (Natale)
holiday-saint_stephen = ቅዱስ እስጢፋኖስ (Santo Stefano)

## Days and numbers

day-today = ሎሚ
day-tomorrow = ጽባሕ
weekday-1 = ሰኑይ
weekday-2 = ሰሉስ
weekday-3 = ረቡዕ
weekday-4 = ሓሙስ
weekday-5 = ዓርቢ
weekday-6 = ቀዳም
weekday-7 = ሰንበት
month-1 = ጥሪ
month-2 = ለካቲት
month-3 = መጋቢት
month-4 = ሚያዝያ
month-5 = ግንቦት
month-6 = ሰነ
month-7 = ሓምለ
month-8 = ነሓሰ
month-9 = መስከረም
month-10 = ጥቅምቲ
month-11 = ሕዳር
month-12 = ታሕሳስ
date-long = { $day } { $month } { $year }
date-day-month = { $weekday } { $day } { $month }
moment = { $weekday } { $day } { $month }፣ ሰዓት { $time }
decimal-separator = .
thousands-separator = ,
distance-m = { $value } ሜትር
distance-km = { $value } ኪሜ
walk-minutes = { $minutes ->
    [one] ብእግሪ { $minutes } ደቒቕ
   *[other] ብእግሪ { $minutes } ደቒቕ
 }
list-middle = { $first }፣ { $next }
list-last = { $first }ን { $next }ን

## Desk card

card-free = ብናጻ
card-paid = ብኽፍሊት
card-phone = ደውሉ
card-call = ደውሉ: { $number }
card-details = ዝርዝር ርኣዩ
card-directions = መገዲ
card-languages = ቋንቋታት
card-languages-now = ሕጂ ዝዝረቡ ቋንቋታት
card-languages-unknown = ቋንቋታት ኣይተገልጸን
card-sheets = { $count ->
    [one] { $count } ወረቐት ሓበሬታ
   *[other] { $count } ወረቓቕቲ ሓበሬታ
 }
card-sheets-long = { $count ->
    [one] ብዛዕባ ኣሰራርሓኦም { $count } ወረቐት ሓበሬታ ኣሎ
   *[other] ብዛዕባ ኣሰራርሓኦም { $count } ወረቓቕቲ ሓበሬታ ኣሎ
 }
card-hours-source = ምንጪ ከምዚ ይጽሕፍ
card-hours-inferred = ሰዓታት ስራሕ ካብ ጽሑፍ ናይቲ ምንጪ ዝተነበበ
card-show-on-map = ኣብ ካርታ ኣርእዩ

access-walk_in = ቆጸራ ኣየድልን
access-appointment = ብቖጸራ
access-with-or-without = ብቖጸራ ወይ ብዘይ ቆጸራ
access-phone = ቅድም ደውሉ
access-referral = ካልእ ትካል ክሰደኩም ኣለዎ
access-unknown = ቆጸራ የድሊ ድዩ ኣየድልን ኣይንፈልጥን ኢና

precision-house = ልክዕ ቦታ
precision-street = ኣብታ ጎደና ዳርጋ ቦታኡ፣ ኣብ ውሽጢ { $distance }
precision-near = ዳርጋ ቦታኡ፣ ኣብ ውሽጢ { $distance }
precision-district = ዳርጋ ቦታኡ: ከባቢ ጥራይ ይፍለጥ፣ ኣብ ውሽጢ { $distance }
precision-postcode = ዳርጋ ቦታኡ: ከባቢ ፖስታ ኮድ ጥራይ ይፍለጥ፣ ኣብ ውሽጢ { $distance }
precision-municipality = ከተማ ጥራይ ኢና ንፈልጥ
precision-short = ዳርጋ ቦታኡ፣ ኣብ ውሽጢ { $distance }
precision-none = ቦታ ኣይፍለጥን
address-hidden = እቲ ኣድራሻ ንውሕስነት ተሓቢኡ ኣሎ። ደውሉ።
address-area = ልክዕ ኣድራሻ ኣይረአን። ደውሉ።
address-missing = ኣድራሻ ኣይተገልጸን
kind-fixed = ቀዋሚ ቦታ
kind-mobile = ተንቀሳቓሲ ኣገልግሎት
kind-remote = ብተሌፎን ወይ ብኢንተርነት

trust-fresh = ቅድሚ ትሕቲ ሓደ ዓመት ዝተረጋገጸ
trust-ageing = ልዕሊ ሓደ ዓመት ዝገበረ ሓበሬታ
trust-stale = ኣረጊት ወይ ዕለት ዘይብሉ ሓበሬታ: ቅድም ደውሉ
trust-unconfirmed = ኣይተረጋገጸን: ቅድሚ ምኻድኩም ደውሉ
trust-short-fresh = ናይ ቀረባ ግዜ
trust-short-ageing = ክረጋገጽ ኣለዎ
trust-short-stale = ኣረጊት ወይ ዕለት ዘይብሉ
trust-short-unconfirmed = ኣይተረጋገጸን
freshness-dated = ሓበሬታ ናይ { $date }፣ ምንጪ: { $source }
freshness-dated-no-source = ሓበሬታ ናይ { $date }
freshness-undated = ዕለት ዘይብሉ ሓበሬታ፣ ምንጪ: { $source }
freshness-undated-no-source = ዕለት ዘይብሉ ሓበሬታ
confirmed-by-import = ብዕለት { $date } ካብ ንኹሉ ክፉት ዝኾነ ገጽ ኢንተርነት ዝተነበበ። ክሳብ ሕጂ ዘረጋገጾ ሰብ የለን።
confirmed-by-operator = ብዕለት { $date } እቲ ማእከል ሓገዝ ኣረጋጊጹዎ
confirmed-by-infopoint = ብዕለት { $date } ሓደ ኢንፎፖይንት ኣረጋጊጹዎ
confirmed-never = ነዚ ሓበሬታ ክሳብ ሕጂ ዘረጋገጾ ሰብ የለን።

## Desk page

desk-tab-desk = ማእከል ሓገዝ
desk-tab-sheets = ኣብዚ ብኸመይ ይሰርሑ
desk-opening = ሰዓታት ስራሕ
desk-hours-week = ዝመጽእ ሸውዓተ መዓልታት
desk-hours-day = መዓልቲ
desk-hours-hours = ሰዓታት
desk-hours-closed = ዕጹው
desk-hours-no-hours = ኣይፍለጥን
desk-hours-maybe = { $hours } (ምናልባት)
desk-hours-last-entry = ናይ መወዳእታ መእተዊ ቅድሚ ምዕጻዉ { $minutes } ደቒቕ
desk-hours-source = ሰዓታት ስራሕ ከምቲ ምንጪ ዝጽሕፎ
desk-hours-unknown = ሰዓታት ስራሕ ኣይንፈልጥን ኢና። እዚ ማለት ዕጹው እዩ ማለት ኣይኮነን።
desk-hours-languages = ኣብዚ ሰዓታት ዝዝረቡ ቋንቋታት
desk-where = ኣበይ
desk-directions = ብኸመይ ይብጻሕ
desk-directions-osm = ኣብ OpenStreetMap ክፈቱ
desk-directions-walk = መገዲ ብእግሪ
desk-directions-app = ኣብ ኣፕ ካርታ ክፈቱ
desk-access = ብኸመይ ይእቶ
desk-step-free-yes = መእተዊ መደያይቦ የብሉን
desk-step-free-no = መእተዊ መደያይቦ ኣለዎ
desk-step-free-unknown = መደያይቦ እንተሎን እንተዘየሎን ኣይንፈልጥን ኢና
desk-documents = እንታይ ተማልኡ
desk-documents-unknown = እቲ ምንጪ ኣየናይ ሰነዳት ከም ዘድሊ ኣይብልን። ቅድም ብተሌፎን ሕተቱ።
desk-documents-none = ሰነድ ኣየድልን
desk-document-optional = እንተሃልዩኩም
desk-for-whom = ንመን
desk-for-whom-unknown = እቲ ምንጪ ኣይብልን
desk-cost = ዋግኡ ክንደይ እዩ
desk-cost-free = ብናጻ እዩ
desk-cost-paid = ክኽፈል ኣለዎ
desk-cost-unknown = እቲ ምንጪ ክፍሊት እንተሎን እንተዘየሎን ኣይብልን
desk-needs = ኣብ ምንታይ ይሕግዙ
desk-languages = ኣየኖት ቋንቋታት ይዛረቡ
desk-languages-unknown = እቲ ምንጪ ኣየኖት ቋንቋታት ከም ዝዛረቡ ኣይብልን።
desk-contacts = መራኸቢ
desk-contacts-none = እቲ ምንጪ መራኸቢ ኣይሃበን።
desk-website = መርበብ ሓበሬታ
desk-email = ኢ-መይል
desk-organization-kind = ዓይነት ትካል
desk-notes = መዘኻኸሪ ናይቲ ምንጪ
desk-notes-language = ብጣልያንኛ
desk-source = እዚ ካበይ መጺኡ
desk-source-link = ነቲ መበቆላዊ ገጽ ኣንብቡ
desk-source-none = እቲ ምንጪ ንኹሉ ክፉት ዝኾነ ኣድራሻ የብሉን።
desk-inferred = ባዕልና ዝተረዳእናዮ
desk-licence = ፍቓድ ኣጠቓቕማ
desk-share = ኣካፍሉ
desk-shared = ሊንክ ተቐዲሑ
desk-print = ሕተሙ
desk-back = ናብ ውጽኢት ተመለሱ
desk-nearby = ካልኦት ኣብ ቀረባ ዘለዉ ማእከላት ሓገዝ
desk-open-nearby = ኣብ ቀረባ ሕጂ ክፉት
desk-sheets-none = ብዛዕባ ኣሰራርሓ ናይዚ ማእከል ሓገዝ ክሳብ ሕጂ ወረቐት ሓበሬታ የለን።
desk-sheets-none-more = ኩሎም ወረቓቕቲ ሓበሬታ ርኣዩ
desk-zip = ኩሎም ወረቓቕቲ ሓበሬታ ናይዚ ማእከል ሓገዝ ኣውርዱ (zip)
desk-sheets-lead = ወረቓቕቲ ሓበሬታ ብዛዕባ ጽቡቕ ኣሰራርሓ ናይዚ ማእከል ሓገዝ፣ ክመሃሩ ወይ ከምኡ ክሰርሑ ንዝደልዩ።

## Sheets

sheets-title = ወረቓቕቲ ሓበሬታ ብዛዕባ ጽቡቕ ኣሰራርሓ
sheets-lead = ማእከላት ሓገዝ፣ ቤት ጽሕፈታትን መርበባትን ብኸመይ ከም ዝሰርሑ: ንምምሃርን ከምኡ ንምስራሕን። ነፍሲ ወከፍ ወረቐት ሓበሬታ ምንጭታቱ ዝብልዎ ጥራይ ይብል።
sheets-theme = ዛዕባ
sheets-theme-any = ኩሎም ዛዕባታት
sheets-city = ከተማ
sheets-city-any = ኩለን ከተማታት
sheets-filter = ኣርእዩ
sheets-count = { $count ->
    [0] ወረቐት ሓበሬታ የለን
    [one] { $count } ወረቐት ሓበሬታ
   *[other] { $count } ወረቓቕቲ ሓበሬታ
 }
sheets-zero = ምስዚ መጻረዪ ዝሰማማዕ ወረቐት ሓበሬታ የለን።
sheets-download-all = እዞም ወረቓቕቲ ሓበሬታ ኣውርዱ (zip)
sheet-read = ወረቐት ሓበሬታ ኣንብቡ
sheet-kind-good_practice = ጽቡቕ ኣሰራርሓ
sheet-kind-micro_practice = ንእሽቶ ጽቡቕ ኣሰራርሓ
sheet-part-problem = እቲ ጸገም
sheet-part-context = ኩነታት
sheet-part-actors = መን ተሳቲፉ
sheet-part-steps = እንታይ ገይሮም
sheet-part-tools = መሳርሒታት
sheet-part-cost = ክንደይ ወጺኡ
sheet-part-results = ውጽኢት
sheet-part-went_wrong = ዘይሰርሐ ነገር
sheet-part-how_to_copy = ከምኡ ብኸመይ ትሰርሑ
sheet-not-documented = ኣይተጻሕፈን
sheet-not-documented-note = እቶም ምንጭታት ኣይብሉን። ባዶ ክንገድፎ ንመርጽ።
sheet-audience = ንመን
sheet-promoter = መን ጀሚሩዎ
sheet-place = ኣበይ
sheet-period = መዓስ
sheet-needs = ዛዕባታት
sheet-sources = ምንጭታት
sheet-desks = ከምዚ ዝሰርሑ ማእከላት ሓገዝ
sheet-desks-none = ብርግጽ ዝተኣሳሰር ማእከል ሓገዝ የለን።
sheet-pdf = PDF ኣውርዱ
sheet-zip = መተሓሓዚታት ኣውርዱ (zip)
sheet-version = ሕታም { $version }፣ ዕለት { $date }
sheet-licence = ፍቓድ ኣጠቓቕማ: { $licence }
sheet-other-language = ቋንቋ ናይዚ ወረቐት ሓበሬታ: { $language }።
sheet-back = ኩሎም ወረቓቕቲ ሓበሬታ

## Map

map-show = ካርታ ኣርእዩ
map-hide = ካርታ ሕብኡ
map-label = ካርታ ማእከላት ሓገዝ። እዚ ሓበሬታ ኣብ ዝርዝር እውን ኣሎ።
map-skip = ካርታ ዝለሉ
map-loading = ካርታ ይመጽእ ኣሎ…
map-failed = ኣብዚ ተሌፎን ካርታ ኣይሰርሕን። እዚ ሓበሬታ ኣብ ዝርዝር እውን ኣሎ።
map-no-streets = ኣብዚ ካርታ ክሳብ ሕጂ ጎደናታት የብሉን። ኣብ ዝርዝር ዘሎ ኣድራሻ ርኣዩ።
map-search-here = ኣብዚ ከባቢ ድለዩ
map-only-sheets = ወረቓቕቲ ሓበሬታ ዘለዎም ጥራይ
map-legend = ሕብርታት
map-zoom-in = ኣዕብዩ
map-zoom-out = ኣንእሱ
map-close = ዕጸዉ
map-attribution = እዚ ካርታ ካበይ መጺኡ
map-desks-failed = ማእከላት ሓገዝ ኣብ ካርታ ክረኣዩ ኣይከኣሉን። ዝርዝር ርኣዩ።
map-you = ኣብዚ ኣለኹም
map-approximate = እቲ ዓንኬል ክህሉ ዝኽእለሉ ቦታ የርኢ
map-pile = ኣብዚ ቦታ
map-open-card = ክፈቱ
map-cluster = { $count } ማእከላት ሓገዝ

## Data

data-title = እዚ ዳታ ናይ ኩሉ ሰብ እዩ
data-lead = ማእከላት ሓገዝ፣ ወረቓቕቲ ሓበሬታን ዝርዝራትን ኣውርዱ። ኩሉ ምንጪ፣ ዕለትን ፍቓድ ኣጠቓቕማን ኣለዎ።
data-what = እንታይ ኣሎ
data-desks = { $count ->
    [one] { $text } ማእከል ሓገዝ
   *[other] { $text } ማእከላት ሓገዝ
 }
data-sheets = { $count ->
    [one] { $text } ወረቐት ሓበሬታ
   *[other] { $text } ወረቓቕቲ ሓበሬታ
 }
data-cities = { $count ->
    [one] { $text } ከባቢ ከተማ
   *[other] { $text } ከባቢታት ከተማ
 }
data-needs = { $count ->
    [one] { $text } ድሌት
   *[other] { $text } ድሌታት
 }
data-version = ሕታም ናይቲ ዳታ: { $version }
data-download = ማእከላት ሓገዝ ኣውርዱ
data-download-filtered = ኣብቶም ፋይላት ብመጻረዪ ዝመረጽኩምዎም ማእከላት ሓገዝ ጥራይ ኣለዉ።
data-download-all = ኣብቶም ፋይላት ኩሎም ማእከላት ሓገዝ ኣለዉ። ክፋሉ ንምውራድ፣ መጀመርታ ድለዩ፣ ካብኡ ናብዚ ተመለሱ።
data-filters = መጻረዪ: { $filters }
data-geojson = GeoJSON፣ ንካርታታት (QGIS፣ ዌብ)
data-csv = CSV፣ ንሰንጠረዥ (Excel)
data-sheets-zip = ኩሎም ወረቓቕቲ ሓበሬታ (zip)
data-quality = ክንደይ ጽቡቕ እዩ
data-quality-state = እንታይ
data-quality-count = ማእከላት ሓገዝ
data-quality-hours = ማሽን ከንብቦ ዝኽእል ሰዓታት ስራሕ ዘለዎም
data-quality-languages = ዝዛረብዎ ቋንቋታት ዝፍለጥ
data-quality-pin = ኣብ ካርታ ቦታ ዘለዎም
data-quality-phone = ቁጽሪ ተሌፎን ዘለዎም
data-quality-dated = ዕለት ናይቲ ምንጪ ዘለዎም
data-quality-sheets = እንተወሓደ ሓደ ወረቐት ሓበሬታ ዘለዎም
data-api = ንፕሮግራመራት
data-api-text = ሓደ ክፉት API ብ JSON ይምልስ፣ መፍትሕ (key) ኣየድልን።
data-api-docs = መምርሒ API
data-licence = ፍቓድ ኣጠቓቕማን ምጥቃስን
data-licence-text = ነዚ ዳታ ክትጥቀሙሉ ትኽእሉ፣ ንንግዲ እውን፣ ካበይ ከም ዝመጸ እንተ ጠቒስኩም። ነፍሲ ወከፍ ማእከል ሓገዝ ምንጩ ይገልጽ።
data-citation = ብኸመይ ትጠቕሱ
data-protected = ኣድራሻታት ናይ ሕቡእ መዕቆቢ ገዛውቲ ኣብዚ ዳታ የለን።

## Privacy and accessibility

privacy-title = ብሕትውና
privacy-lead = መን ምዃንኩም ከይተዛረብኩም ሓገዝ ክትደልዩ ትኽእሉ።
privacy-position-title = ቦታኹም
privacy-position = ቦታኹም እንሓትት “ዘለኹዎ ቦታ ተጠቐሙ” ምስ እትጥውቑ ጥራይ እዩ። ንሓደ ምድላይ ጥራይ እዩ። ኣይንዕቅቦን፣ ኣብ መዝገብ እውን ኣይንጽሕፎን ኢና።
privacy-query-title = እትደልይዎ ነገር
privacy-query = እንታይን ኣበይን ከም እትደልዩ ኣይንዕቅብን ኢና። ኣድራሻ ናይቲ ገጽ ነቲ ዝደለኹምዎ ይሕዝ: እቲ ተሌፎን ካልኦት ሰባት እውን ዝጥቀሙሉ እንተኾይኑ፣ ታሪኽ (history) ደምስሱ።
privacy-third-title = ካልእ ሰብ የለን
privacy-third = እዞም ገጻት ካብ ካልእ ኩባንያታት ዋላ ሓንቲ ኣየምጽኡን: ካርታ፣ ፎንት ወይ ስታቲስቲክስ የለን።
privacy-cookies-title = ኩኪስ
privacy-cookies = ኩኪስ ኣይንጥቀምን ኢና።
privacy-links-title = ናብ ካልእ መርበብ ዝወስድ ሊንክ
privacy-links = ሊንክ ምስ እትኸፍቱ (መርበብ ሓበሬታ ናይ ማእከል ሓገዝ፣ OpenStreetMap)፣ ሕግታት ናይቲ መርበብ እዩ ዝሰርሕ።
accessibility-title = ንኹሉ ዝጥዕም ኣጠቓቕማ
accessibility-lead = ኩሉ ሰብ ነዞም ገጻት ክጥቀመሎም ንደሊ።
accessibility-how-title = ብኸመይ ተሰሪሖም
accessibility-how = እዞም ገጻት ብዘይ ስክሪፕት፣ ብኪቦርድን ብኣንባቢ ስክሪንን ይሰርሑ። ጽሑፍ ክዓቢ ይኽእል። ሕብርታት ብቐሊሉ ይንበብ፣ ብለይቲ እውን። ክፉት ወይ ዕጹው ምዃኑ ኩሉ ግዜ ብቓላትን ብምልክትን ይግለጽ፣ ብሕብሪ ጥራይ ኣይኮነን።
accessibility-map-title = እቲ ካርታ
accessibility-map = እቲ ካርታ ተወሳኺ እዩ: እዚ ሓበሬታ ኣብ ዝርዝር እውን ኣሎ።
accessibility-goal-title = ዕላማና
accessibility-goal = WCAG 2.2፣ ደረጃ AA ንኽተል። ዕንቅፋት እንተ ረኺብኩም ንገሩና: ከም ብልሽት ንቖጽሮ።

## When something is wrong

error-404-title = እዚ ገጽ ኣብዚ የለን
error-404-text = ምናልባት እቲ ማእከል ሓገዝ ተዓጽዩ፣ ወይ ኣብቲ ኣድራሻ ጌጋ ኣሎ።
error-400-title = ነቲ ሕቶ ኣይተረዳእናዮን
error-400-text = ኣብ ኣድራሻ ናይቲ ገጽ ሓደ ነገር ልክዕ ኣይኮነን።
error-500-title = ኣብ ወገንና ሓደ ነገር ተበላሽዩ
error-500-text = ናታትኩም ጌጋ ኣይኮነን። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
error-503-title = ቁሩብ ተጸበዩ በጃኹም
error-503-text = እቲ ኣገልግሎት ገና ድሉው ኣይኮነን። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
error-links = እዚ ክትገብሩ ትኽእሉ
notice-ignored = ሓደ ክፋል ናይቲ ኣድራሻ ገዲፍናዮ: { $field }።

## Problems with a record (for operators)

issue-name_missing = ስም የለን
issue-id_repeated = እቲ ሓደ ኮድ ክልተ ግዜ ኣሎ
issue-id_invalid = እቲ ኮድ ዘይፍቀድ ፊደላት ኣለዎ
issue-no_way_to_reach = ንምኻድ ወይ ንምድዋል መንገዲ የለን
issue-need_missing = ድሌት ኣይተጻሕፈን
issue-need_unknown = ዘይፍለጥ ድሌት
issue-organization_missing = ትካል ኣይተጻሕፈን
issue-organization_kind_unknown = ዘይፍለጥ ዓይነት ትካል
issue-municipality_missing = ምምሕዳር ከተማ (comune) ኣይተጻሕፈን
issue-municipality_unknown = ዘይፍለጥ ምምሕዳር ከተማ (comune)
issue-postcode_invalid = ጌጋ ፖስታ ኮድ
issue-phone_invalid = ጌጋ ቁጽሪ ተሌፎን
issue-email_invalid = ጌጋ ኣድራሻ ኢ-መይል
issue-url_invalid = ጌጋ ኣድራሻ መርበብ
issue-language_unknown = ዘይፍለጥ ቋንቋ
issue-audience_unknown = ንመን ምዃኑ ኣይፍለጥን
issue-hours_not_understood = ሰዓታት ስራሕ ብዘይንርድኦ ኣገባብ ተጻሒፉ
issue-hours_invalid = ጌጋ ሰዓታት ስራሕ
issue-hours_disagree = ኣብ ሓደ መስመር ክልተ ዝተፈላለየ ሰዓታት ስራሕ
issue-date_invalid = ጌጋ ዕለት
issue-coordinates_invalid = ጌጋ ኮኦርዲናት
issue-coordinates_outside_municipality = እቲ ነጥቢ ካብቲ ምምሕዳር ከተማ (comune) ወጻኢ እዩ
issue-precision_unknown = ቦታ ክንደይ ልክዕ ምዃኑ ኣይፍለጥን
issue-confidence_unknown = ክንደይ ርግጽ ምዃኑ ኣይፍለጥን
issue-address_not_found = ኣድራሻ ኣይተረኽበን
issue-address_ambiguous = ካብ ሓደ ንላዕሊ መልሲ ዘለዎ ኣድራሻ
issue-geocoders_disagree = ክልተ ኣገልግሎታት ነቲ ኣድራሻ ዝተፈላለየ ቦታ ይህቡ
issue-geocoder_silent = ኣድራሻታት ዝደሊ ሓደ ኣገልግሎት ኣይመለሰን
issue-text_too_long = ጽሑፍ ኣዝዩ ነዊሕ እዩ
issue-text_not_utf8 = ዝተበላሸወ ፊደላት ዘለዎ ጽሑፍ
issue-column_missing = ሓደ ዓምዲ የለን
issue-row_unreadable = ክንበብ ዘይክእል መስመር
issue-value_unknown = እዚ ጽሑፍ ካብቶም ትጽቢት ዝግበረሎም ኣይኮነን።
issue-correction_of_unknown_desk = እቲ እርማት ዘየለ ማእከል ሓገዝ ይጠቅስ
issue-correction_of_unknown_field = እቲ እርማት ዘየለ ቦታ ጽሑፍ ይጠቅስ
issue-correction_invalid = እቲ እርማት ክንጥቀመሉ ዘይንኽእል ሓበሬታ ኣለዎ

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = ካብ ጽሑፍ ብዛዕባ ሰዓታት ስራሕ ዝተነበበ
inferred-hours_day_misspelt = ሓንቲ መዓልቲ ብጌጋ ተጻሒፋ
inferred-hours_days_unjoined = ጎኒ ንጎኒ ዝተጻሕፉ መዓልታት፣ ከም ዝርዝር ዝተነበቡ
inferred-hours_days_by_dashes = ብሕንጻጽ ዝተኣሳሰሩ መዓልታት፣ ከም ዝርዝር ዝተነበቡ
inferred-hours_ordinal_unmarked = ቅድሚ መዓልቲ ዘሎ ቁጽሪ ሰሙናት ናይቲ ወርሒ ይቖጽር
inferred-hours_spans_by_dashes = ኣርባዕተ ሰዓታት ብተርታ፣ ከም ንግሆን ድሕሪ ቀትርን ዝተነበቡ
inferred-hours_working_days = መዓልታት ስራሕ: ቀዳም ርግጽ ኣይኮነን
inferred-hours_day_by_appointment = እታ መዓልቲ ርግጽ እያ፣ እቲ ሰዓት ግን ኣይኮነን: ብቖጸራ
inferred-access_from_hours = ብኸመይ ከም ዝእቶ ካብ ጽሑፍ ሰዓታት ስራሕ ዝተነበበ
inferred-id_from_name = ካብ ስምን ምምሕዳር ከተማን (comune) ዝተሰርሐ ኮድ
inferred-phone_country = ኮድ ሃገር ዘይብሉ ቁጽሪ: ከም ናይ ጣልያን ዝተወስደ
inferred-phone_from_text = ካብ ጽሑፍ ዝተነበበ ቁጽሪ
inferred-email_unhidden = ብሕቡእ ኣገባብ ዝተጻሕፈ ኣድራሻ ኢ-መይል
inferred-email_from_text = ካብ ጽሑፍ ዝተነበበ ኣድራሻ ኢ-መይል
inferred-url_scheme = https ዘይነበሮ ኣድራሻ መርበብ: ተወሲኹ
inferred-url_trimmed = ኣብ ጎኒ ኣድራሻ መርበብ ዝነበረ ምልክታት ተኣልዩ
inferred-postcode_from_address = ካብ ኣድራሻ ዝተነበበ ፖስታ ኮድ
inferred-municipality_by_postcode = ካብ ሓደ ዓይነት ስም ዘለዎም ምምሕዳራት ከተማ (comune) ብፖስታ ኮድ ዝተመርጸ
inferred-municipality_from_postcode = ምምሕዳር ከተማ (comune) ብፖስታ ኮድ ዝተረኽበ
inferred-municipality_from_address = ምምሕዳር ከተማ (comune) ካብ ኣድራሻ ዝተነበበ
inferred-municipality_from_position = ምምሕዳር ከተማ (comune) ብቦታ ዝተረኽበ
inferred-municipality_by_other_name = ምምሕዳር ከተማ (comune) ብካልእ ስሙ ዝተረኽበ
inferred-municipality_from_quarter = ምምሕዳር ከተማ (comune) ብስም ከባቢ ዝተረኽበ
inferred-language_from_words = ቋንቋ ካብ ስሙ ዝተነበበ
inferred-language_from_nationality = ቋንቋ ካብ ዜግነት ዝተነበበ
inferred-need_from_kind = ድሌት ካብ ዓይነት ማእከል ሓገዝ ዝተፈልጠ
inferred-need_from_name = ድሌት ካብ ስሙ ዝተነበበ
inferred-need_from_synonym = ድሌት ካብ ልሙድ ቃል ዝተነበበ
inferred-date_first_day = ናይቲ ወርሒ ወይ ዓመት ቀዳማይ መዓልቲ ተወሲዱ
inferred-coordinates_from_text = ብካልእ ኣገባብ ዝተጻሕፈ ኮኦርዲናት

## Words typed by the visitor

find-words = ሓደ ቃል ድለዩ
find-words-hint = ንኣብነት: ISEE፣ permesso፣ ሓኪም
find-words-letter = ካብ ዝመጸትኩም ደብዳበ ሓደ ቃል ክትቀድሑ ትኽእሉ።
find-words-understood = “{ $text }”: { $need } ነርኢ ኣለና።
find-words-other = ካልእ ዲኹም ደሊኹም?
find-words-desks = ከምዚ ዝስሞም ማእከላት ሓገዝ
find-words-none = “{ $text }” ዝብል ቃል ኣይንፈልጦን ኢና። ካልእ ቃል ፈትኑ፣ ወይ ሓደ ዛዕባ ምረጹ።

# What was read: /data/runs
runs-title = እንታይ ተነቢቡ፣ መዓስን
runs-lead = ዝርዝር ማእከላት ሓገዝ ብተደጋጋሚ ይንበብ። እዚ ገጽ ኣብ ነፍሲ ወከፍ ግዜ እንታይ ከም ዝኾነ ይዕቅብ።
runs-none = ክሳብ ሕጂ ዝተነበበ የለን።
runs-took-back = ንባብ ቁጽሪ { $number } ተሰሪዙ።
runs-summary = { $read } ተነቢቦም: { $new } ሓደስቲ፣ { $changed } ዝተቐየሩ፣ { $gone } ዘየለዉ፣ { $waiting } ዝጽበዩ ዘለዉ።
run-title = ንባብ ቁጽሪ { $number }
run-json = እዚ ባዕሉ ብ JSON
run-outcome = እንታይ ኮይኑ
run-read = ዝተነበቡ መስመራት
run-published = ዝተዘርግሑ
run-waiting = ዝጽበዩ ዘለዉ: ሓደ ሕጊ ተጣሒሱ
run-rejected = ባዶ፣ ወይ ልክዕ ቅዳሕ
run-new = ሓደስቲ ማእከላት ሓገዝ
run-changed = ዝተቐየሩ ማእከላት ሓገዝ
run-same = ከም ቀደሞም
run-kept = ሰብ ከም ዘረጋገጾም ዝተዓቀቡ
run-gone = ኣብ ዝርዝር ዘየለዉ
run-positions = ቦታታት ክንደይ ልክዕ ምዃኖም
run-precision-house = ገዛ
run-precision-street = ጎደና
run-precision-near = ኣብ ቀረባ
run-precision-district = ከባቢ
run-precision-postcode = ከባቢ ፖስታ ኮድ
run-precision-municipality = ከተማ ጥራይ
run-precision-none = ቦታ የለን
run-durations = ክንደይ ግዜ ወሲዱ
run-stage-normalise = ምርዳእ
run-stage-validate = ምፍታሽ
run-stage-geocode = ቦታታት ምርካብ
run-stage-reconcile = ምንጽጻር
run-issues = እንታይ ጌጋ ነይሩ
run-no-issues = ዋላ ሓንቲ።
run-quotes = እቶም ኣብነታት ኩሉ ሰብ ከንብቦ ዝኽእል ጥራይ የርእዩ።
run-waits = እቲ መስመር ይጽበ ኣሎ
run-example = መስመር { $line }፣ { $field }: { $value }
run-example-hidden = መስመር { $line }፣ { $field }
run-fields = እቲ ሓበሬታ ካበይ ይመጽእ
run-field = ቦታ ጽሑፍ
run-from-source = ካብ ዝርዝር
run-inferred = ካብ ካልእ ቃላት ዝተረድአ
run-from-geocoder = ካብ ኣድራሻ ዝተረኽበ
run-missing = የለን
