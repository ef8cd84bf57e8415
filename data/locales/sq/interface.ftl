# Texts of the pages in Albanian. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = Gjeni sportelin e duhur, hapur tani, në gjuhën tuaj
skip-to-content = Kaloni te përmbajtja
nav-label = Menu
nav-find = Gjeni
nav-sheets = Skeda
nav-data = Të dhëna
nav-home = Faqja e parë
language-switch = Gjuha
# After a notice for some days.
notice-more = Lexoni më shumë
machine-note = Këtë gjuhë e ka përkthyer një kompjuter. Mund të ketë gabime.
footer-about = Bussola mbledh sportele dhe shërbime nga faqe publike. Çdo informacion ka një burim dhe një datë.
footer-privacy = Privatësia
footer-accessibility = Aksesueshmëria
footer-api = Për programuesit: API
footer-no-tracking = Pa cookie. Pa profile. Pa reklama.

emergency-title = Jeni në rrezik?
emergency-112 = urgjencë: polici, ambulancë, zjarrfikës
emergency-1522 = dhunë ndaj grave, falas, 24 orë në ditë
emergency-call = Telefononi { $number }

## Home

home-title = Çfarë ju duhet?
home-lead = Zgjidhni një temë. Ju tregojmë sportelet më të afërta, kur janë hapur dhe kush flet gjuhën tuaj.
home-place-label = Ku jeni?
home-place-hint = rruga, lagjja ose komuna
home-doors = Temat
home-courses = Dua një kurs italishteje
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = Ose zgjidhni pyetjen tuaj
home-search-all = Shihni të gjitha sportelet afër
home-cities = Ose zgjidhni qytetin
home-trust-title = Sa të sigurt jemi?
home-trust-text = Informacionet i lexojmë nga faqe publike. Pranë çdo sporteli gjeni datën, burimin dhe sa e saktë është vendndodhja. Kur nuk dimë diçka, e themi.
home-trust-open = Oraret marrin parasysh festat dhe mbylljet.
home-trust-unknown = “Orari nuk dihet” nuk do të thotë mbyllur: telefononi më parë.
home-trust-call = Para se të shkoni, telefononi nëse mundeni.
home-for-operators = Punoni në një sportel?
home-for-operators-text = Lexoni si punojnë të tjerët: { $count ->
    [one] një skedë e praktikave të mira për ta shkarkuar.
   *[other] { $count } skeda të praktikave të mira për t’i shkarkuar.
 }
home-count = { $count ->
    [one] { $text } sportel në listë
   *[other] { $text } sportele në listë
 }

## Position

use-my-position = Përdor vendndodhjen time
position-private = Vendndodhja juaj shërben vetëm për këtë kërkim. Nuk e ruajmë.
position-wait = Po kërkojmë vendndodhjen tuaj…
position-denied = Telefoni nuk e lejon përdorimin e vendndodhjes. Shkruani rrugën ose komunën.
position-failed = Nuk e gjejmë dot vendndodhjen tuaj. Shkruani rrugën ose komunën.
position-yours = vendndodhja juaj
position-chosen = pika e zgjedhur

## Finder: form

find-title = Gjeni një sportel
find-title-need = { $need } – sportele afër
find-form = Kërkoni
find-need = Çfarë ju duhet
find-need-any = Të gjitha temat
find-need-all-of = Gjithçka: { $need }
find-place = Ku
find-place-suggestions = Vende me këtë emër
find-language = Gjuha që flitet
find-language-any = Të gjitha gjuhët
find-language-any-of = Çdo gjuhë
find-open = Kur
find-open-any = Në çdo kohë
find-open-now = Hapur tani
find-open-at = Në një kohë tjetër
find-open-then = Hapur atëherë
find-at = Dita dhe ora
find-more = Filtra të tjerë
find-audience = Për kë
find-audience-any = Për të gjithë
find-access = Si hyhet
find-free = Vetëm falas
find-walk-in = Pa takim
find-step-free = Hyrje pa shkallë
find-with-sheets = Vetëm me skeda
find-confirmed-since = Konfirmuar nga data { $date } e këtej
find-submit = Kërkoni
find-change = Ndryshoni kërkimin
find-clear = Hiqni të gjithë filtrat
find-remove = Hiqni filtrin: { $label }
find-active = Filtrat e zgjedhur
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] Asnjë sportel
    [one] 1 sportel
   *[other] { $text } sportele
 }
find-near = afër: { $place }
find-near-within = brenda { $distance }
find-first = Më i afërti
find-first-open = Më i afërti i hapur
find-then = Pastaj
find-farther = Më larg
find-farther-note = Këto sportele janë më larg se { $distance }.
find-more-results = Shihni sportele të tjera
find-no-more = Nuk ka sportele të tjera për këtë kërkim.
find-without-pin = Pa vendndodhje të saktë
find-without-pin-note = Për këto dimë vetëm komunën, ose përgjigjen me telefon a në internet. Telefononi para se të shkoni.
find-remote = Përgjigjen me telefon ose në internet
find-as-list = Kthehuni te lista
find-distance-from = Largësitë nga: { $place }
find-moment-now = Tani: { $moment }
find-moment-at = Parashikim për: { $moment }

find-no-place-title = Ku kërkoni?
find-no-place-text = Shkruani një rrugë, një lagje ose një komunë. Ose zgjidhni një qytet.
find-place-not-found = Nuk e gjejmë “{ $text }”.
find-place-not-found-help = Shihni nëse është shkruar mirë, ose shkruani vetëm komunën.
find-place-fallback = Ndërkohë ju tregojmë sportele nga: { $place }.
find-place-ambiguous = Ka më shumë se një vend me këtë emër. Përdorim: { $place }. Kërkonit një tjetër?
find-place-perhaps = Kërkoje një nga këto?
find-place-unavailable = Tani nuk mund të kërkojmë adresa. Zgjidhni një qytet.
find-place-matched = Adresa u gjet: { $place }
find-place-approximate = Vend i përafërt, brenda { $distance }.

find-see = Asnjë sportel nuk merret pikërisht me “{ $need }”. Këto mund të ndihmojnë:
find-see-zero = Nuk njohim asnjë sportel që merret pikërisht me “{ $need }”.

find-zero-title = Asnjë sportel për këtë kërkim
find-zero-text = Kjo nuk do të thotë se nuk ka: do të thotë se ne nuk njohim asnjë. Ja çfarë mund të bëni.
find-zero-remove = Hiqni një filtër
find-zero-remove-one = Pa “{ $label }”: { $count ->
    [one] 1 sportel
   *[other] { $text } sportele
 }
find-zero-need-alone = Vetëm “{ $label }”, pa filtra të tjerë: { $count ->
    [one] 1 sportel
   *[other] { $text } sportele
 }
find-zero-farther = Kërkoni më larg: { $count ->
    [one] 1 sportel
   *[other] { $text } sportele
 }
find-zero-next = Të parat që hapen
find-zero-nearest = Më të afërtat, pa filtrat
find-zero-cities = Kërkoni në një qytet tjetër
find-zero-city = { $label }: { $count ->
    [one] 1 sportel
   *[other] { $text } sportele
 }
find-zero-phone = Telefononi: përgjigjen në telefon
find-zero-start = Filloni nga e para

find-not-open-more = Ka edhe sportele të tjera, por nuk është e sigurt që janë hapur tani.
find-include-opens = Shihni edhe ato që hapen më vonë
find-include-unknown = Shihni edhe oraret që nuk dihen ose nuk janë të sigurta
find-include-on = Janë përfshirë oraret që nuk janë të sigurta ose nuk dihen

## Opening in words

state-open = Hapur
state-opens = Mbyllur tani
state-closed = Mbyllur
state-maybe = Ndoshta hapur
state-unknown = Orari nuk dihet

opening-always = Gjithmonë hapur
opening-open = Hapur tani
opening-open-until = Hapur, mbyllet në orën { $time }
opening-open-until-day = Hapur, mbyllet: { $day }, ora { $time }
opening-closes-soon = Mbyllet së shpejti: pas { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutash
 }, në orën { $time }
opening-opens = Mbyllur, hapet: { $day }, ora { $time }
opening-opens-soon = Hapet pas { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutash
 }, në orën { $time }
opening-opens-maybe = Mbyllur, ndoshta hapet: { $day }, ora { $time }
opening-closed = Mbyllur: nuk dihet kur hapet
opening-maybe = Ndoshta hapur: telefononi më parë
opening-maybe-by_appointment = Vetëm me takim, deri në orën { $time }
opening-maybe-by_phone = Mund të telefononi deri në orën { $time }
opening-maybe-by_referral = Vetëm nëse ju dërgon një shërbim tjetër, deri në orën { $time }
opening-maybe-patron_day = Ndoshta mbyllur, festë: { $name }
opening-maybe-bridge_day = Ndoshta mbyllur: ditë mes dy festave
opening-maybe-august = Ndoshta hapur: në gusht oraret ndryshojnë
opening-maybe-national_holiday = Ndoshta mbyllur: { $holiday }
opening-maybe-hours_unclear = Ndoshta hapur: orari nuk është i qartë
opening-maybe-unconfirmed = Ndoshta hapur: orari nuk është konfirmuar
opening-unknown = Orari nuk dihet: telefononi më parë
opening-unknown-no-phone = Orari nuk dihet
opening-unknown-text = Orari nuk është i sigurt: telefononi më parë
opening-unknown-text-no-phone = Orari nuk është i sigurt
opening-unknown-unconfirmed = Orari nuk është konfirmuar: telefononi më parë
opening-then = Pastaj hapet: { $day }, ora { $time }
opening-last-entry = Hyrja e fundit në orën { $time }
opening-entry-over = Hyrja e fundit ishte në orën { $time }: tani nuk hyhet më

reason-regular_slot = Orari i zakonshëm
reason-always_open = Hapur 24 orë në ditë
reason-exception_closed = Mbyllje e veçantë deri më { $date }
reason-exception_hours = Orar i veçantë deri më { $date }
reason-national_holiday = Festë kombëtare: { $holiday }
reason-patron_day = Festa e shenjtit mbrojtës: { $name }
reason-bridge_day = Ditë mes një feste dhe fundjavës: ndoshta mbyllur
reason-august = Në gusht orari mund të ndryshojë
reason-by_appointment = Duhet të lini takim
reason-by_phone = Vetëm me telefon
reason-by_referral = Vetëm nëse ju dërgon një shërbim tjetër
reason-walk_in = Mund të shkoni pa takim
reason-hours_unclear = Burimi nuk është i qartë për orarin
reason-hours_not_known = Burimi nuk jep orar
reason-hours_as_text = Orari është shkruar vetëm me fjalë
reason-unconfirmed = Informacion i vjetër ose jo shumë i sigurt
reason-no_known_opening = Nuk dihet asnjë hapje në muajt e ardhshëm
reason-too_late = Mbyllet pas { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutash
 }. Rruga në këmbë zgjat rreth { $walk ->
    [one] 1 minutë
   *[other] { $walk } minuta
 }: do të arrinit tepër vonë.
reason-too_late_to_enter = Mund të hyhet edhe { $minutes ->
    [one] 1 minutë
   *[other] { $minutes } minuta
 }. Rruga në këmbë zgjat rreth { $walk ->
    [one] 1 minutë
   *[other] { $walk } minuta
 }: do të arrinit tepër vonë.

holiday-new_year = Viti i Ri
holiday-epiphany = Epifania
holiday-easter = Pashkët
holiday-easter_monday = E hëna e Pashkëve
holiday-liberation = Dita e Çlirimit
holiday-labour = Dita e Punëtorëve
holiday-republic = Dita e Republikës
holiday-assumption = Zoja e Gushtit (Ferragosto)
holiday-saint_francis = Shën Françesku
holiday-all_saints = Të gjithë Shenjtorët
holiday-immaculate_conception = Zoja e Papërlyer
holiday-christmas = Krishtlindja
holiday-saint_stephen = Shën Stefani

## Days and numbers

day-today = sot
day-tomorrow = nesër
weekday-1 = e hënë
weekday-2 = e martë
weekday-3 = e mërkurë
weekday-4 = e enjte
weekday-5 = e premte
weekday-6 = e shtunë
weekday-7 = e diel
month-1 = janar
month-2 = shkurt
month-3 = mars
month-4 = prill
month-5 = maj
month-6 = qershor
month-7 = korrik
month-8 = gusht
month-9 = shtator
month-10 = tetor
month-11 = nëntor
month-12 = dhjetor
date-long = { $day } { $month } { $year }
date-day-month = { $weekday } { $day } { $month }
moment = { $weekday } { $day } { $month }, ora { $time }
decimal-separator = ,
thousands-separator = { "\u00A0" }
distance-m = { $value } m
distance-km = { $value } km
walk-minutes = { $minutes ->
    [one] 1 minutë në këmbë
   *[other] { $minutes } minuta në këmbë
 }
list-middle = { $first }, { $next }
list-last = { $first } dhe { $next }

## Desk card

card-free = Falas
card-paid = Me pagesë
card-phone = Telefononi
card-call = Telefononi { $number }
card-details = Hapni kartelën
card-directions = Si të shkoni
card-languages = Gjuhët
card-languages-now = Fliten tani
card-languages-unknown = Gjuhët nuk janë shënuar
card-sheets = { $count ->
    [one] 1 skedë
   *[other] { $count } skeda
 }
card-sheets-long = { $count ->
    [one] Ka 1 skedë për mënyrën si punojnë
   *[other] Ka { $count } skeda për mënyrën si punojnë
 }
card-hours-source = Burimi shkruan
card-hours-inferred = orar i lexuar nga fjalët e burimit
card-show-on-map = Shihni në hartë

access-walk_in = Pa takim
access-appointment = Me takim
access-with-or-without = Me ose pa takim
access-phone = Telefononi më parë
access-referral = Duhet t’ju dërgojë një shërbim tjetër
access-unknown = Nuk e dimë nëse duhet takim

precision-house = Vendndodhje e saktë
precision-street = Vendndodhje e përafërt në rrugë, brenda { $distance }
precision-near = Vendndodhje e përafërt, brenda { $distance }
precision-district = Vendndodhje e përafërt: vetëm lagjja, brenda { $distance }
precision-postcode = Vendndodhje e përafërt: vetëm zona postare, brenda { $distance }
precision-municipality = Dimë vetëm komunën
precision-short = vendndodhje e përafërt, brenda { $distance }
precision-none = Vendndodhja nuk dihet
address-hidden = Adresa është e mbrojtur. Telefononi.
address-area = Adresa e saktë nuk tregohet. Telefononi.
address-missing = Adresa nuk është shënuar
kind-fixed = Vend i caktuar
kind-mobile = Shërbim lëvizës
kind-remote = Me telefon ose në internet

trust-fresh = Konfirmuar më pak se një vit më parë
trust-ageing = Informacion më i vjetër se një vit
trust-stale = Informacion i vjetër ose pa datë: telefononi më parë
trust-unconfirmed = I pakonfirmuar: telefononi para se të shkoni
trust-short-fresh = I ri
trust-short-ageing = Për t’u kontrolluar
trust-short-stale = I vjetër ose pa datë
trust-short-unconfirmed = I pakonfirmuar
freshness-dated = Informacion i datës { $date }, nga { $source }
freshness-dated-no-source = Informacion i datës { $date }
freshness-undated = Informacion pa datë, nga { $source }
freshness-undated-no-source = Informacion pa datë
confirmed-by-import = Lexuar nga një faqe publike më { $date }. Ende nuk e ka konfirmuar askush.
confirmed-by-operator = Konfirmuar nga sporteli më { $date }
confirmed-by-infopoint = Konfirmuar nga një pikë informimi (infopoint) më { $date }
confirmed-never = Këtë informacion ende nuk e ka konfirmuar askush.

## Desk page

desk-tab-desk = Sporteli
desk-tab-sheets = Si punojnë këtu
desk-opening = Orari
desk-hours-week = Shtatë ditët e ardhshme
desk-hours-day = Dita
desk-hours-hours = Orari
desk-hours-closed = Mbyllur
desk-hours-no-hours = Nuk dihet
desk-hours-maybe = { $hours } (ndoshta)
desk-hours-last-entry = hyrja e fundit { $minutes } minuta para mbylljes
desk-hours-source = Orari siç e shkruan burimi
desk-hours-unknown = Nuk e dimë orarin. Kjo nuk do të thotë se është mbyllur.
desk-hours-languages = Gjuhët në këtë orar
desk-where = Ku
desk-directions = Si të shkoni atje
desk-directions-osm = Hapni në OpenStreetMap
desk-directions-walk = Rruga në këmbë
desk-directions-app = Hapni në aplikacionin e hartave
desk-access = Si hyhet
desk-step-free-yes = Hyrje pa shkallë
desk-step-free-no = Hyrja ka shkallë
desk-step-free-unknown = Nuk e dimë nëse ka shkallë
desk-documents = Çfarë të merrni me vete
desk-documents-unknown = Burimi nuk thotë cilat dokumente duhen. Pyetni më parë me telefon.
desk-documents-none = Nuk duhen dokumente
desk-document-optional = nëse e keni
desk-for-whom = Për kë
desk-for-whom-unknown = Burimi nuk e thotë
desk-cost = Sa kushton
desk-cost-free = Është falas
desk-cost-paid = Duhet të paguani
desk-cost-unknown = Burimi nuk thotë nëse duhet të paguani
desk-needs = Për çfarë ndihmojnë
desk-languages = Cilat gjuhë flasin
desk-languages-unknown = Burimi nuk thotë cilat gjuhë flasin.
desk-contacts = Kontakte
desk-contacts-none = Burimi nuk jep kontakte.
desk-website = Faqja e internetit
desk-email = E-mail
desk-organization-kind = Lloji i organizatës
desk-notes = Shënime të burimit
desk-notes-language = në italisht
desk-source = Nga vjen ky informacion
desk-source-link = Lexoni faqen origjinale
desk-source-none = Burimi nuk ka adresë publike.
desk-inferred = Çfarë kemi nxjerrë ne vetë
desk-licence = Licenca
desk-share = Shpërndani
desk-shared = Linku u kopjua
desk-print = Printoni
desk-back = Kthehuni te rezultatet
desk-nearby = Sportele të tjera afër
desk-open-nearby = Hapur tani këtu afër
desk-sheets-none = Nuk ka ende skedë për mënyrën si punon ky sportel.
desk-sheets-none-more = Shihni të gjitha skedat
desk-zip = Shkarkoni të gjitha skedat e këtij sporteli (zip)
desk-sheets-lead = Skeda të praktikave të mira për këtë sportel, për ata që duan të mësojnë ose të kopjojnë.

## Sheets

sheets-title = Skeda të praktikave të mira
sheets-lead = Si punojnë sportelet, zyrat dhe rrjetet: për të mësuar dhe për të kopjuar. Çdo skedë thotë vetëm atë që thonë burimet e saj.
sheets-theme = Tema
sheets-theme-any = Të gjitha temat
sheets-city = Qyteti
sheets-city-any = Të gjitha qytetet
sheets-filter = Shihni
sheets-count = { $count ->
    [0] Asnjë skedë
    [one] 1 skedë
   *[other] { $count } skeda
 }
sheets-zero = Asnjë skedë me këta filtra.
sheets-download-all = Shkarkoni këto skeda (zip)
sheet-read = Lexoni skedën
sheet-kind-good_practice = Praktikë e mirë
sheet-kind-micro_practice = Mikropraktikë
sheet-part-problem = Problemi
sheet-part-context = Rrethanat
sheet-part-actors = Kush mori pjesë
sheet-part-steps = Çfarë bënë
sheet-part-tools = Mjetet
sheet-part-cost = Sa kushtoi
sheet-part-results = Rezultatet
sheet-part-went_wrong = Çfarë nuk funksionoi
sheet-part-how_to_copy = Si ta kopjoni
sheet-not-documented = Nuk është dokumentuar
sheet-not-documented-note = Burimet nuk e thonë. Më mirë e lëmë bosh.
sheet-audience = Për kë
sheet-promoter = Promovuar nga
sheet-place = Ku
sheet-period = Kur
sheet-needs = Temat
sheet-sources = Burimet
sheet-desks = Sportele që punojnë kështu
sheet-desks-none = Asnjë sportel nuk është lidhur me siguri.
sheet-pdf = Shkarkoni PDF
sheet-zip = Shkarkoni bashkëngjitjet (zip)
sheet-version = Versioni { $version } i datës { $date }
sheet-licence = Licenca: { $licence }
sheet-other-language = Gjuha e kësaj skede: { $language }.
sheet-back = Të gjitha skedat

## Map

map-show = Shfaqni hartën
map-hide = Fshihni hartën
map-label = Harta e sporteleve. Lista ka të njëjtin informacion.
map-skip = Kapërceni hartën
map-loading = Po hapet harta…
map-failed = Harta nuk punon në këtë telefon. Lista ka të njëjtin informacion.
map-no-streets = Këtu harta nuk i ka ende rrugët. Shihni adresën në listë.
map-search-here = Kërkoni në këtë zonë
map-only-sheets = Vetëm me skeda
map-legend = Ngjyrat
map-zoom-in = Zmadhoni
map-zoom-out = Zvogëloni
map-close = Mbyllni
map-attribution = Nga vjen harta
map-desks-failed = Sportelet nuk shfaqen dot në hartë. Shihni listën.
map-you = Ju jeni këtu
map-approximate = Rrethi tregon ku mund të jetë
map-pile = Në këtë vend
map-open-card = Hapni
map-cluster = { $count } sportele

## Data

data-title = Të dhënat janë të të gjithëve
data-lead = Shkarkoni sportele, skeda dhe lista. Gjithçka ka një burim, një datë dhe një licencë.
data-what = Çfarë ka
data-desks = { $count ->
    [one] { $text } sportel
   *[other] { $text } sportele
 }
data-sheets = { $count ->
    [one] { $text } skedë
   *[other] { $text } skeda
 }
data-cities = { $count ->
    [one] { $text } zonë qyteti
   *[other] { $text } zona qytetesh
 }
data-needs = { $count ->
    [one] { $text } nevojë
   *[other] { $text } nevoja
 }
data-version = Versioni i të dhënave: { $version }
data-download = Shkarkoni sportelet
data-download-filtered = Skedarët kanë vetëm sportelet që keni filtruar.
data-download-all = Skedarët kanë të gjitha sportelet. Për të shkarkuar një pjesë, bëni më parë kërkimin dhe pastaj kthehuni këtu.
data-filters = Filtrat: { $filters }
data-geojson = GeoJSON, për hartat (QGIS, web)
data-csv = CSV, për tabela në kompjuter
data-sheets-zip = Të gjitha skedat (zip)
data-quality = Sa të mira janë
data-quality-state = Çfarë
data-quality-count = Sportele
data-quality-hours = Me orar që mund ta lexojë një kompjuter
data-quality-languages = Me gjuhët që fliten
data-quality-pin = Me vendndodhje në hartë
data-quality-phone = Me numër telefoni
data-quality-dated = Me datën e burimit
data-quality-sheets = Me të paktën një skedë
data-api = Për programuesit
data-api-text = Një API e hapur përgjigjet në JSON, pa çelës.
data-api-docs = Dokumentimi i API-së
data-licence = Licenca dhe citimi
data-licence-text = Mund t’i përdorni të dhënat, edhe për biznes, nëse thoni nga vijnë. Çdo sportel tregon burimin e vet.
data-citation = Si të citoni
data-protected = Adresat e shtëpive të mbrojtura nuk janë në të dhëna.

## Privacy and accessibility

privacy-title = Privatësia
privacy-lead = Mund të kërkoni ndihmë pa thënë kush jeni.
privacy-position-title = Vendndodhja juaj
privacy-position = Vendndodhjen jua kërkojmë vetëm kur prekni “Përdor vendndodhjen time”. Shërben për një kërkim. Nuk e ruajmë dhe nuk e shkruajmë në regjistra.
privacy-query-title = Çfarë kërkoni
privacy-query = Nuk ruajmë çfarë kërkoni, as ku. Adresa e faqes përmban kërkimin: në një telefon që e përdorin edhe të tjerë, fshini historikun.
privacy-third-title = Askush tjetër
privacy-third = Faqet nuk marrin asgjë nga kompani të tjera: as harta, as shkronja, as statistika.
privacy-cookies-title = Cookie
privacy-cookies = Nuk përdorim cookie.
privacy-links-title = Linke për faqe të tjera
privacy-links = Kur hapni një link (faqja e një sporteli, OpenStreetMap), vlejnë rregullat e asaj faqeje.
accessibility-title = Aksesueshmëria
accessibility-lead = Duam që të gjithë të mund t’i përdorin këto faqe.
accessibility-how-title = Si janë bërë
accessibility-how = Faqet punojnë pa script, me tastierë dhe me lexues ekrani. Teksti mund të zmadhohet. Ngjyrat lexohen lehtë, edhe natën. Gjendja e hapjes ka gjithmonë fjalë dhe një shenjë, jo vetëm një ngjyrë.
accessibility-map-title = Harta
accessibility-map = Harta është diçka më shumë: lista ka të njëjtin informacion.
accessibility-goal-title = Çfarë synojmë
accessibility-goal = Ndjekim WCAG 2.2, niveli AA. Nëse gjeni një pengesë, na e thoni: e trajtojmë si defekt.

## When something is wrong

error-404-title = Kjo faqe nuk është këtu
error-404-text = Ndoshta sporteli është mbyllur, ose adresa ka një gabim.
error-400-title = Nuk e kuptuam kërkesën
error-400-text = Një vlerë në adresën e faqes nuk është e saktë.
error-500-title = Diçka u prish nga ana jonë
error-500-text = Nuk është faji juaj. Provoni përsëri pas pak.
error-503-title = Një moment, ju lutemi
error-503-text = Shërbimi nuk është ende gati. Provoni përsëri pas pak.
error-links = Mund të bëni kështu
notice-ignored = Nuk e morëm parasysh një pjesë të adresës: { $field }.

## Problems with a record (for operators)

issue-name_missing = Mungon emri
issue-id_repeated = I njëjti kod është dy herë
issue-id_invalid = Kodi ka shenja që nuk lejohen
issue-no_way_to_reach = Nuk ka mënyrë për të shkuar ose për të telefonuar
issue-need_missing = Mungon nevoja
issue-need_unknown = Nevojë e panjohur
issue-organization_missing = Mungon organizata
issue-organization_kind_unknown = Lloj i panjohur organizate
issue-municipality_missing = Mungon komuna
issue-municipality_unknown = Komunë e panjohur
issue-postcode_invalid = Kod postar i gabuar
issue-phone_invalid = Numër telefoni i gabuar
issue-email_invalid = Adresë e-maili e gabuar
issue-url_invalid = Adresë interneti e gabuar
issue-language_unknown = Gjuhë e panjohur
issue-audience_unknown = Grup i panjohur njerëzish
issue-hours_not_understood = Orar i shkruar në një mënyrë që nuk e kuptojmë
issue-hours_invalid = Orar i gabuar
issue-hours_disagree = Dy orare të ndryshme në të njëjtin rresht
issue-date_invalid = Datë e gabuar
issue-coordinates_invalid = Koordinata të gabuara
issue-coordinates_outside_municipality = Pika është jashtë komunës
issue-precision_unknown = Saktësi e panjohur
issue-confidence_unknown = Shkallë e panjohur sigurie
issue-address_not_found = Adresa nuk u gjet
issue-address_ambiguous = Adresë me më shumë se një përgjigje
issue-geocoders_disagree = Dy shërbime japin vende të ndryshme për adresën
issue-geocoder_silent = Një shërbim që kërkon adresat nuk u përgjigj
issue-text_too_long = Tekst tepër i gjatë
issue-text_not_utf8 = Tekst me shkronja të prishura
issue-column_missing = Mungon një kolonë
issue-row_unreadable = Një rresht që nuk lexohet
issue-value_unknown = Vlera nuk është nga ato që priten.
issue-correction_of_unknown_desk = Korrigjimi përmend një sportel që nuk ekziston
issue-correction_of_unknown_field = Korrigjimi përmend një fushë që nuk ekziston
issue-correction_invalid = Korrigjimi ka një vlerë që nuk mund të përdoret

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = Lexuar nga teksti i orarit
inferred-hours_day_misspelt = Një ditë është shkruar gabim
inferred-hours_days_unjoined = Ditë njëra pas tjetrës, të lexuara si listë
inferred-hours_days_by_dashes = Ditë të lidhura me vizë, të lexuara si listë
inferred-hours_ordinal_unmarked = Numrat para ditës numërojnë javët e muajit
inferred-hours_spans_by_dashes = Katër orë njëra pas tjetrës, të lexuara si mëngjes dhe pasdite
inferred-hours_working_days = Ditë pune: e shtuna nuk është e sigurt
inferred-hours_day_by_appointment = Dita është e sigurt, ora jo: me takim
inferred-access_from_hours = Mënyra si hyhet është lexuar nga teksti i orarit
inferred-id_from_name = Kod i bërë nga emri dhe komuna
inferred-phone_country = Numër pa prefiksin e vendit: lexuar si italian
inferred-phone_from_text = Numër i lexuar nga një tekst
inferred-email_unhidden = Adresë e-maili e shkruar në mënyrë të fshehur
inferred-email_from_text = Adresë e-maili e lexuar nga një tekst
inferred-url_scheme = Adresë interneti pa https: u shtua
inferred-url_trimmed = U hoqën shenjat rreth adresës së internetit
inferred-postcode_from_address = Kodi postar u lexua nga adresa
inferred-municipality_by_postcode = Komuna u zgjodh me kodin postar mes atyre me të njëjtin emër
inferred-municipality_from_postcode = Komuna u gjet me kodin postar
inferred-municipality_from_address = Komuna u lexua nga adresa
inferred-municipality_from_position = Komuna u gjet nga vendndodhja
inferred-municipality_by_other_name = Komuna u gjet me një emër tjetër të saj
inferred-municipality_from_quarter = Komuna u gjet me emrin e lagjes
inferred-language_from_words = Gjuha u lexua nga emri i saj
inferred-language_from_nationality = Gjuha u lexua nga një kombësi
inferred-need_from_kind = Nevoja u kuptua nga lloji i sportelit
inferred-need_from_name = Nevoja u lexua nga emri i saj
inferred-need_from_synonym = Nevoja u lexua nga një fjalë e zakonshme
inferred-date_first_day = Nga muaji ose viti merret dita e parë
inferred-coordinates_from_text = Koordinata të shkruara në një formë tjetër

## Words typed by the visitor

find-words = Kërkoni një fjalë
find-words-hint = për shembull: ISEE, leje, mjek
find-words-letter = Mund të kopjoni një fjalë nga letra që keni marrë.
find-words-understood = “{ $text }”: ju tregojmë { $need }.
find-words-other = Kërkonit diçka tjetër?
find-words-desks = Sportele me këtë emër
find-words-none = Nuk e njohim fjalën “{ $text }”. Provoni një tjetër, ose zgjidhni një temë.

# What was read: /data/runs
runs-title = Çfarë është lexuar, dhe kur
runs-lead = Një listë sportelesh lexohet vazhdimisht. Kjo faqe ruan çfarë ndodhi çdo herë.
runs-none = Ende nuk është lexuar asgjë.
runs-took-back = U anulua leximi { $number }.
runs-summary = { $read } të lexuara: { $new } të reja, { $changed } të ndryshuara, { $gone } të hequra, { $waiting } në pritje.
run-title = Leximi { $number }
run-json = E njëjta gjë në JSON
run-outcome = Çfarë u bë me to
run-read = Rreshta të lexuar
run-published = Të publikuar
run-waiting = Në pritje: një rregull nuk është respektuar
run-rejected = Bosh, ose kopje të njëjta
run-new = Sportele të reja
run-changed = Sportele të ndryshuara
run-same = Si më parë
run-kept = Të lëna siç i ka konfirmuar një person
run-gone = Nuk janë më në listë
run-positions = Sa të sakta janë vendndodhjet
run-precision-house = Shtëpia
run-precision-street = Rruga
run-precision-near = Afër
run-precision-district = Lagjja
run-precision-postcode = Zona postare
run-precision-municipality = Vetëm komuna
run-precision-none = Pa vendndodhje
run-durations = Sa kohë u desh
run-stage-normalise = Të kuptuarit
run-stage-validate = Kontrolli
run-stage-geocode = Gjetja e vendeve
run-stage-reconcile = Krahasimi
run-issues = Çfarë nuk shkonte
run-no-issues = Asgjë.
run-quotes = Shembujt tregojnë vetëm atë që mund ta lexojë kushdo.
run-waits = rreshti është në pritje
run-example = Rreshti { $line }, { $field }: { $value }
run-example-hidden = Rreshti { $line }, { $field }
run-fields = Nga vijnë vlerat
run-field = Fusha
run-from-source = Nga lista
run-inferred = Nxjerrë nga fjalë të tjera
run-from-geocoder = Gjetur nga adresa
run-missing = Mungon
