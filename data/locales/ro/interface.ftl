# Texts of the pages in Romanian. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = Găsiți ghișeul potrivit, deschis acum, în limba dumneavoastră
skip-to-content = Mergeți la conținut
nav-label = Meniu
nav-find = Căutare
nav-sheets = Fișe
nav-data = Date
nav-home = Prima pagină
language-switch = Limba
# After a notice for some days.
notice-more = Citiți mai mult
machine-note = Această limbă este tradusă automat. Pot fi greșeli.
footer-about = Bussola adună ghișee și servicii din pagini publice. Fiecare informație are o sursă și o dată.
footer-privacy = Confidențialitate
footer-accessibility = Accesibilitate
footer-api = Pentru programatori: API
footer-no-tracking = Fără cookie-uri. Fără profiluri. Fără publicitate.

emergency-title = Sunteți în pericol?
emergency-112 = urgențe: poliție, ambulanță, pompieri
emergency-1522 = violență împotriva femeilor, gratuit, 24 de ore din 24
emergency-call = Sunați la { $number }

## Home

home-title = De ce aveți nevoie?
home-lead = Alegeți un subiect. Vă arătăm ghișeele cele mai apropiate, când sunt deschise și cine vorbește limba dumneavoastră.
home-place-label = Unde sunteți?
home-place-hint = stradă, cartier sau localitate
home-doors = Subiecte
home-courses = Vreau un curs de italiană
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = Sau alegeți întrebarea dumneavoastră
home-search-all = Vedeți toate ghișeele din apropiere
home-cities = Sau alegeți orașul
home-trust-title = Cât de siguri suntem?
home-trust-text = Citim informațiile din pagini publice. Lângă fiecare ghișeu găsiți data, sursa și cât de exactă este locația. Când nu știm un lucru, spunem asta.
home-trust-open = Orarul ține cont de sărbători și de zilele închise.
home-trust-unknown = „Orar necunoscut” nu înseamnă închis: sunați înainte.
home-trust-call = Înainte să plecați, sunați, dacă puteți.
home-for-operators = Lucrați la un ghișeu?
home-for-operators-text = Citiți cum lucrează alții: { $count ->
    [one] o fișă de bune practici de descărcat.
    [few] { $count } fișe de bune practici de descărcat.
   *[other] { $count } de fișe de bune practici de descărcat.
 }
home-count = { $count ->
    [one] { $text } ghișeu în listă
    [few] { $text } ghișee în listă
   *[other] { $text } de ghișee în listă
 }

## Position

use-my-position = Folosiți locația mea
position-private = Locația dumneavoastră este doar pentru această căutare. Nu o păstrăm.
position-wait = Căutăm locația dumneavoastră…
position-denied = Telefonul nu permite folosirea locației. Scrieți strada sau localitatea.
position-failed = Nu putem găsi locația dumneavoastră. Scrieți strada sau localitatea.
position-yours = locația dumneavoastră
position-chosen = punctul ales

## Finder: form

find-title = Căutați un ghișeu
find-title-need = { $need } – ghișee din apropiere
find-form = Căutare
find-need = De ce aveți nevoie
find-need-any = Toate subiectele
find-need-all-of = Tot: { $need }
find-place = Unde
find-place-suggestions = Locuri cu acest nume
find-language = Limba vorbită
find-language-any = Toate limbile
find-language-any-of = Orice limbă
find-open = Când
find-open-any = Oricând
find-open-now = Deschis acum
find-open-at = În alt moment
find-open-then = Deschis atunci
find-at = Ziua și ora
find-more = Mai multe filtre
find-audience = Pentru cine
find-audience-any = Pentru toți
find-access = Cum se intră
find-free = Doar gratuit
find-walk-in = Fără programare
find-step-free = Intrare fără trepte
find-with-sheets = Doar cu fișe
find-confirmed-since = Confirmate din { $date }
find-submit = Căutați
find-change = Schimbați căutarea
find-clear = Scoateți toate filtrele
find-remove = Scoateți filtrul: { $label }
find-active = Filtre alese
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] Niciun ghișeu
    [one] 1 ghișeu
    [few] { $text } ghișee
   *[other] { $text } de ghișee
 }
find-near = aproape de: { $place }
find-near-within = până la { $distance }
find-first = Cel mai apropiat
find-first-open = Cel mai apropiat deschis
find-then = Apoi
find-farther = Mai departe
find-farther-note = Aceste ghișee sunt la peste { $distance }.
find-more-results = Arătați mai multe ghișee
find-no-more = Nu mai sunt ghișee pentru această căutare.
find-without-pin = Fără locație exactă
find-without-pin-note = Despre acestea știm doar localitatea sau răspund la telefon ori online. Sunați înainte să mergeți.
find-remote = Răspund la telefon sau online
find-as-list = Înapoi la listă
find-distance-from = Distanțe de la: { $place }
find-moment-now = Acum: { $moment }
find-moment-at = Prevăzut pentru { $moment }

find-no-place-title = Unde căutați?
find-no-place-text = Scrieți o stradă, un cartier sau o localitate. Sau alegeți un oraș.
find-place-not-found = Nu găsim „{ $text }”.
find-place-not-found-help = Verificați cum ați scris sau scrieți doar localitatea.
find-place-fallback = Între timp arătăm ghișee pornind de la: { $place }.
find-place-ambiguous = Există mai multe locuri cu acest nume. Folosim: { $place }. Voiați altul?
find-place-perhaps = Căutați unul dintre acestea?
find-place-unavailable = Acum nu putem căuta adrese. Alegeți un oraș.
find-place-matched = Adresă găsită: { $place }
find-place-approximate = Loc aproximativ, până la { $distance }.

find-see = Niciun ghișeu nu se ocupă exact de „{ $need }”. Acestea ar putea să vă ajute:
find-see-zero = Nu știm niciun ghișeu care se ocupă exact de „{ $need }”.

find-zero-title = Niciun ghișeu pentru această căutare
find-zero-text = Nu înseamnă că nu există: înseamnă că noi nu știm de el. Iată ce puteți face.
find-zero-remove = Scoateți un filtru
find-zero-remove-one = Fără „{ $label }”: { $count ->
    [one] 1 ghișeu
    [few] { $text } ghișee
   *[other] { $text } de ghișee
 }
find-zero-need-alone = Doar „{ $label }”, fără alte filtre: { $count ->
    [one] 1 ghișeu
    [few] { $text } ghișee
   *[other] { $text } de ghișee
 }
find-zero-farther = Căutați mai departe: { $count ->
    [one] 1 ghișeu
    [few] { $text } ghișee
   *[other] { $text } de ghișee
 }
find-zero-next = Primele care se deschid
find-zero-nearest = Cele mai apropiate, fără filtre
find-zero-cities = Căutați în alt oraș
find-zero-city = { $label }: { $count ->
    [one] 1 ghișeu
    [few] { $text } ghișee
   *[other] { $text } de ghișee
 }
find-zero-phone = Sunați: răspund la telefon
find-zero-start = Începeți din nou

find-not-open-more = Sunt și ghișee despre care nu știm sigur dacă sunt deschise acum.
find-include-opens = Arătați și ghișeele care se deschid mai târziu
find-include-unknown = Arătați și orarele necunoscute sau nesigure
find-include-on = Sunt incluse și orarele nesigure sau necunoscute

## Opening in words

state-open = Deschis
state-opens = Închis acum
state-closed = Închis
state-maybe = Poate e deschis
state-unknown = Orar necunoscut

opening-always = Mereu deschis
opening-open = Deschis acum
opening-open-until = Deschis, se închide la { $time }
opening-open-until-day = Deschis, se închide { $day } la { $time }
opening-closes-soon = Se închide curând: în { $minutes ->
    [one] 1 minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 }, la { $time }
opening-opens = Închis, se deschide { $day } la { $time }
opening-opens-soon = Se deschide în { $minutes ->
    [one] 1 minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 }, la { $time }
opening-opens-maybe = Închis, poate se deschide { $day } la { $time }
opening-closed = Închis: nu știm când se deschide
opening-maybe = Poate e deschis: sunați înainte
opening-maybe-by_appointment = Doar cu programare, până la { $time }
opening-maybe-by_phone = Puteți suna până la { $time }
opening-maybe-by_referral = Doar dacă vă trimite alt serviciu, până la { $time }
opening-maybe-patron_day = Poate e închis: sărbătoarea { $name }
opening-maybe-bridge_day = Poate e închis: zi între două sărbători
opening-maybe-august = Poate e deschis: în august orarul se schimbă
opening-maybe-national_holiday = Poate e închis: { $holiday }
opening-maybe-hours_unclear = Poate e deschis: orar neclar
opening-maybe-unconfirmed = Poate e deschis: orar neconfirmat
opening-unknown = Orar necunoscut: sunați înainte
opening-unknown-no-phone = Orar necunoscut
opening-unknown-text = Orar nesigur: sunați înainte
opening-unknown-text-no-phone = Orar nesigur
opening-unknown-unconfirmed = Orar neconfirmat: sunați înainte
opening-then = Apoi se deschide { $day } la { $time }
opening-last-entry = Ultima intrare la { $time }
opening-entry-over = Ultima intrare a fost la { $time }: acum nu se mai poate intra

reason-regular_slot = Orar obișnuit
reason-always_open = Deschis 24 de ore din 24
reason-exception_closed = Închis excepțional până la { $date }
reason-exception_hours = Orar special până la { $date }
reason-national_holiday = Sărbătoare națională: { $holiday }
reason-patron_day = Sărbătoarea sfântului patron: { $name }
reason-bridge_day = Zi între o sărbătoare și weekend: poate e închis
reason-august = În august orarul se poate schimba
reason-by_appointment = Aveți nevoie de programare
reason-by_phone = Doar la telefon
reason-by_referral = Doar dacă vă trimite alt serviciu
reason-walk_in = Puteți merge fără programare
reason-hours_unclear = Sursa nu este clară în privința orarului
reason-hours_not_known = Sursa nu are un orar
reason-hours_as_text = Orar scris doar în cuvinte
reason-unconfirmed = Informație veche sau nu prea sigură
reason-no_known_opening = Nu știm când se mai deschide în lunile următoare
reason-too_late = Se închide în { $minutes ->
    [one] 1 minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 }. Pe jos faceți cam { $walk ->
    [one] 1 minut
    [few] { $walk } minute
   *[other] { $walk } de minute
 }: ați ajunge prea târziu.
reason-too_late_to_enter = Se mai poate intra { $minutes ->
    [one] 1 minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 }. Pe jos faceți cam { $walk ->
    [one] 1 minut
    [few] { $walk } minute
   *[other] { $walk } de minute
 }: ați ajunge prea târziu.

holiday-new_year = Anul Nou
holiday-epiphany = Boboteaza (Epifania)
holiday-easter = Paștele catolic
holiday-easter_monday = A doua zi de Paște catolic (Pasquetta)
holiday-liberation = Ziua Eliberării
holiday-labour = Ziua Muncii
holiday-republic = Ziua Republicii
holiday-assumption = Adormirea Maicii Domnului (Ferragosto)
holiday-saint_francis = Sfântul Francisc
holiday-all_saints = Toți Sfinții
holiday-immaculate_conception = Neprihănita Zămislire (Immacolata)
holiday-christmas = Crăciunul
holiday-saint_stephen = Sfântul Ștefan

## Days and numbers

day-today = azi
day-tomorrow = mâine
weekday-1 = luni
weekday-2 = marți
weekday-3 = miercuri
weekday-4 = joi
weekday-5 = vineri
weekday-6 = sâmbătă
weekday-7 = duminică
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie
date-long = { $day } { $month } { $year }
date-day-month = { $weekday }, { $day } { $month }
moment = { $weekday }, { $day } { $month }, ora { $time }
decimal-separator = ,
thousands-separator = .
distance-m = { $value } m
distance-km = { $value } km
walk-minutes = { $minutes ->
    [one] 1 minut pe jos
    [few] { $minutes } minute pe jos
   *[other] { $minutes } de minute pe jos
 }
list-middle = { $first }, { $next }
list-last = { $first } și { $next }

## Desk card

card-free = Gratuit
card-paid = Cu plată
card-phone = Sunați
card-call = Sunați: { $number }
card-details = Detalii
card-directions = Cum ajungeți
card-languages = Limbi
card-languages-now = Se vorbesc acum
card-languages-unknown = Limbi neprecizate
card-sheets = { $count ->
    [one] 1 fișă
    [few] { $count } fișe
   *[other] { $count } de fișe
 }
card-sheets-long = { $count ->
    [one] Există 1 fișă despre cum lucrează
    [few] Există { $count } fișe despre cum lucrează
   *[other] Există { $count } de fișe despre cum lucrează
 }
card-hours-source = Sursa scrie
card-hours-inferred = orar citit din textul sursei
card-show-on-map = Arătați pe hartă

access-walk_in = Fără programare
access-appointment = Cu programare
access-with-or-without = Cu sau fără programare
access-phone = Sunați înainte
access-referral = Trebuie să vă trimită alt serviciu
access-unknown = Nu știm dacă e nevoie de programare

precision-house = Locație exactă
precision-street = Locație aproximativă pe stradă, până la { $distance }
precision-near = Locație aproximativă, până la { $distance }
precision-district = Locație aproximativă: doar cartierul, până la { $distance }
precision-postcode = Locație aproximativă: doar zona codului poștal, până la { $distance }
precision-municipality = Știm doar localitatea
precision-short = locație aproximativă, până la { $distance }
precision-none = Locație necunoscută
address-hidden = Adresa este protejată. Sunați.
address-area = Adresa exactă nu se arată. Sunați.
address-missing = Adresă neprecizată
kind-fixed = Sediu
kind-mobile = Serviciu mobil
kind-remote = La telefon sau online

trust-fresh = Confirmat acum mai puțin de un an
trust-ageing = Informație mai veche de un an
trust-stale = Informație veche sau fără dată: sunați înainte
trust-unconfirmed = Neconfirmat: sunați înainte să mergeți
trust-short-fresh = Recent
trust-short-ageing = De verificat
trust-short-stale = Vechi sau fără dată
trust-short-unconfirmed = Neconfirmat
freshness-dated = Informație din { $date }, sursa: { $source }
freshness-dated-no-source = Informație din { $date }
freshness-undated = Informație fără dată, sursa: { $source }
freshness-undated-no-source = Informație fără dată
confirmed-by-import = Citit dintr-o pagină publică la { $date }. Încă nu a confirmat nimeni.
confirmed-by-operator = Confirmat de ghișeu la { $date }
confirmed-by-infopoint = Confirmat de un infopoint la { $date }
confirmed-never = Încă nu a confirmat nimeni aceste informații.

## Desk page

desk-tab-desk = Ghișeu
desk-tab-sheets = Cum se lucrează aici
desk-opening = Orar
desk-hours-week = Următoarele șapte zile
desk-hours-day = Ziua
desk-hours-hours = Orar
desk-hours-closed = Închis
desk-hours-no-hours = Necunoscut
desk-hours-maybe = { $hours } (poate)
desk-hours-last-entry = ultima intrare cu { $minutes } min înainte
desk-hours-source = Orarul așa cum îl scrie sursa
desk-hours-unknown = Nu știm orarul. Asta nu înseamnă că este închis.
desk-hours-languages = Limbi în acest orar
desk-where = Unde
desk-directions = Cum ajungeți
desk-directions-osm = Deschideți în OpenStreetMap
desk-directions-walk = Drumul pe jos
desk-directions-app = Deschideți în aplicația de hărți
desk-access = Cum se intră
desk-step-free-yes = Intrare fără trepte
desk-step-free-no = Intrarea are trepte
desk-step-free-unknown = Nu știm dacă sunt trepte
desk-documents = Ce acte să aduceți
desk-documents-unknown = Sursa nu spune ce acte sunt necesare. Întrebați întâi la telefon.
desk-documents-none = Nu sunt necesare acte
desk-document-optional = dacă aveți
desk-for-whom = Pentru cine
desk-for-whom-unknown = Sursa nu spune
desk-cost = Cât costă
desk-cost-free = Este gratuit
desk-cost-paid = Se plătește
desk-cost-unknown = Sursa nu spune dacă se plătește
desk-needs = Cu ce vă ajută
desk-languages = Ce limbi vorbesc
desk-languages-unknown = Sursa nu spune ce limbi vorbesc.
desk-contacts = Contacte
desk-contacts-none = Sursa nu dă contacte.
desk-website = Site
desk-email = E-mail
desk-organization-kind = Tip de organizație
desk-notes = Notele sursei
desk-notes-language = în italiană
desk-source = De unde vine informația
desk-source-link = Citiți pagina originală
desk-source-none = Sursa nu are o adresă publică.
desk-inferred = Ce am dedus noi
desk-licence = Licență
desk-share = Distribuiți
desk-shared = Link copiat
desk-print = Tipăriți
desk-back = Înapoi la rezultate
desk-nearby = Alte ghișee din apropiere
desk-open-nearby = Deschise acum în apropiere
desk-sheets-none = Încă nu există o fișă despre cum lucrează acest ghișeu.
desk-sheets-none-more = Vedeți toate fișele
desk-zip = Descărcați toate fișele acestui ghișeu (zip)
desk-sheets-lead = Fișe de bune practici despre acest ghișeu, pentru cine vrea să învețe sau să copieze.

## Sheets

sheets-title = Fișe de bune practici
sheets-lead = Cum lucrează ghișeele, birourile și rețelele: pentru a învăța și a copia. Fiecare fișă spune doar ce spun sursele ei.
sheets-theme = Subiect
sheets-theme-any = Toate subiectele
sheets-city = Oraș
sheets-city-any = Toate orașele
sheets-filter = Arătați
sheets-count = { $count ->
    [0] Nicio fișă
    [one] 1 fișă
    [few] { $count } fișe
   *[other] { $count } de fișe
 }
sheets-zero = Nicio fișă cu aceste filtre.
sheets-download-all = Descărcați aceste fișe (zip)
sheet-read = Citiți fișa
sheet-kind-good_practice = Bună practică
sheet-kind-micro_practice = Micropractică
sheet-part-problem = Problema
sheet-part-context = Contextul
sheet-part-actors = Cine a participat
sheet-part-steps = Ce au făcut
sheet-part-tools = Instrumente
sheet-part-cost = Cât a costat
sheet-part-results = Rezultate
sheet-part-went_wrong = Ce nu a mers
sheet-part-how_to_copy = Cum se copiază
sheet-not-documented = Nedocumentat
sheet-not-documented-note = Sursele nu spun. Preferăm să lăsăm gol.
sheet-audience = Pentru cine
sheet-promoter = Cine a promovat-o
sheet-place = Unde
sheet-period = Când
sheet-needs = Subiecte
sheet-sources = Surse
sheet-desks = Ghișee care lucrează așa
sheet-desks-none = Niciun ghișeu nu este legat cu siguranță.
sheet-pdf = Descărcați PDF
sheet-zip = Descărcați anexele (zip)
sheet-version = Versiunea { $version } din { $date }
sheet-licence = Licență: { $licence }
sheet-other-language = Această fișă este scrisă în: { $language }.
sheet-back = Toate fișele

## Map

map-show = Arătați harta
map-hide = Ascundeți harta
map-label = Harta ghișeelor. Lista are aceleași informații.
map-skip = Săriți peste hartă
map-loading = Se încarcă harta…
map-failed = Harta nu merge pe acest telefon. Lista are aceleași informații.
map-no-streets = Aici harta nu are încă străzi. Vedeți adresa în listă.
map-search-here = Căutați în această zonă
map-only-sheets = Doar cu fișe
map-legend = Culori
map-zoom-in = Măriți
map-zoom-out = Micșorați
map-close = Închideți
map-attribution = De unde vine harta
map-desks-failed = Ghișeele nu se pot arăta pe hartă. Vedeți lista.
map-you = Sunteți aici
map-approximate = Cercul arată unde ar putea fi
map-pile = În acest loc
map-open-card = Deschideți
map-cluster = Ghișee: { $count }

## Data

data-title = Datele sunt ale tuturor
data-lead = Descărcați ghișee, fișe și liste. Totul are o sursă, o dată și o licență.
data-what = Ce există
data-desks = { $count ->
    [one] { $text } ghișeu
    [few] { $text } ghișee
   *[other] { $text } de ghișee
 }
data-sheets = { $count ->
    [one] { $text } fișă
    [few] { $text } fișe
   *[other] { $text } de fișe
 }
data-cities = { $count ->
    [one] { $text } zonă urbană
    [few] { $text } zone urbane
   *[other] { $text } de zone urbane
 }
data-needs = { $count ->
    [one] { $text } nevoie
    [few] { $text } nevoi
   *[other] { $text } de nevoi
 }
data-version = Versiunea datelor: { $version }
data-download = Descărcați ghișeele
data-download-filtered = Fișierele conțin doar ghișeele pe care le-ați filtrat.
data-download-all = Fișierele conțin toate ghișeele. Ca să descărcați o parte, căutați întâi și apoi reveniți aici.
data-filters = Filtre: { $filters }
data-geojson = GeoJSON, pentru hărți (QGIS, web)
data-csv = CSV, pentru foi de calcul
data-sheets-zip = Toate fișele (zip)
data-quality = Cât de bune sunt
data-quality-state = Ce
data-quality-count = Ghișee
data-quality-hours = Cu un orar pe care îl poate citi un calculator
data-quality-languages = Cu limbile vorbite
data-quality-pin = Cu locație pe hartă
data-quality-phone = Cu număr de telefon
data-quality-dated = Cu data sursei
data-quality-sheets = Cu cel puțin o fișă
data-api = Pentru programatori
data-api-text = Un API deschis răspunde în JSON, fără cheie.
data-api-docs = Documentația API
data-licence = Licență și citare
data-licence-text = Puteți folosi datele, și pentru afaceri, dacă spuneți de unde vin. Fiecare ghișeu își arată sursa.
data-citation = Cum se citează
data-protected = Adresele caselor protejate nu sunt în date.

## Privacy and accessibility

privacy-title = Confidențialitate
privacy-lead = Puteți căuta ajutor fără să spuneți cine sunteți.
privacy-position-title = Locația dumneavoastră
privacy-position = Cerem locația doar când atingeți „Folosiți locația mea”. Este pentru o singură căutare. Nu o păstrăm și nu o scriem în jurnale.
privacy-query-title = Ce căutați
privacy-query = Nu păstrăm ce căutați, nici unde. Adresa paginii conține căutarea: pe un telefon pe care îl folosesc și alții, ștergeți istoricul.
privacy-third-title = Nimeni altcineva
privacy-third = Paginile nu încarcă nimic de la alte firme: nici hărți, nici fonturi, nici statistici.
privacy-cookies-title = Cookie-uri
privacy-cookies = Nu folosim cookie-uri.
privacy-links-title = Linkuri către alte site-uri
privacy-links = Când deschideți un link (site-ul unui ghișeu, OpenStreetMap), sunt valabile regulile acelui site.
accessibility-title = Accesibilitate
accessibility-lead = Vrem ca toată lumea să poată folosi aceste pagini.
accessibility-how-title = Cum sunt făcute
accessibility-how = Paginile merg fără script, cu tastatura și cu cititoare de ecran. Textul se poate mări. Culorile se citesc ușor, și noaptea. Dacă un ghișeu este deschis sau închis o spunem mereu în cuvinte și cu un semn, nu doar cu o culoare.
accessibility-map-title = Harta
accessibility-map = Harta este în plus: lista are aceleași informații.
accessibility-goal-title = Ce ne propunem
accessibility-goal = Urmăm WCAG 2.2, nivelul AA. Dacă găsiți un obstacol, spuneți-ne: pentru noi este o defecțiune.

## When something is wrong

error-404-title = Această pagină nu există
error-404-text = Poate că ghișeul s-a închis sau adresa are o greșeală.
error-400-title = Nu am înțeles cererea
error-400-text = O valoare din adresa paginii nu este bună.
error-500-title = Ceva s-a stricat la noi
error-500-text = Nu este vina dumneavoastră. Încercați din nou peste puțin timp.
error-503-title = Un moment, vă rugăm
error-503-text = Serviciul nu este gata încă. Încercați din nou peste puțin timp.
error-links = Puteți face așa
notice-ignored = Am ignorat o parte din adresă: { $field }.

## Problems with a record (for operators)

issue-name_missing = Lipsește numele
issue-id_repeated = Același cod apare de două ori
issue-id_invalid = Codul are caractere nepermise
issue-no_way_to_reach = Lipsește un mod de a ajunge sau de a suna
issue-need_missing = Lipsește nevoia
issue-need_unknown = Nevoie necunoscută
issue-organization_missing = Lipsește organizația
issue-organization_kind_unknown = Tip de organizație necunoscut
issue-municipality_missing = Lipsește localitatea
issue-municipality_unknown = Localitate necunoscută
issue-postcode_invalid = Cod poștal greșit
issue-phone_invalid = Număr de telefon greșit
issue-email_invalid = Adresă de e-mail greșită
issue-url_invalid = Adresă web greșită
issue-language_unknown = Limbă necunoscută
issue-audience_unknown = Tip de public necunoscut
issue-hours_not_understood = Orar scris într-un mod pe care nu îl înțelegem
issue-hours_invalid = Orar greșit
issue-hours_disagree = Două orare diferite în același rând
issue-date_invalid = Dată greșită
issue-coordinates_invalid = Coordonate greșite
issue-coordinates_outside_municipality = Punctul este în afara localității
issue-precision_unknown = Precizie necunoscută
issue-confidence_unknown = Grad de siguranță necunoscut
issue-address_not_found = Adresă negăsită
issue-address_ambiguous = Adresă cu mai multe răspunsuri
issue-geocoders_disagree = Două servicii dau locuri diferite pentru adresă
issue-geocoder_silent = Un serviciu care caută adrese nu a răspuns
issue-text_too_long = Text prea lung
issue-text_not_utf8 = Text cu caractere stricate
issue-column_missing = Lipsește o coloană
issue-row_unreadable = Un rând care nu se poate citi
issue-value_unknown = Valoarea nu este dintre cele așteptate.
issue-correction_of_unknown_desk = Corectura numește un ghișeu care nu există
issue-correction_of_unknown_field = Corectura numește un câmp care nu există
issue-correction_invalid = Corectura are o valoare care nu se poate folosi

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = Citit din textul despre orar
inferred-hours_day_misspelt = O zi este scrisă cu o greșeală
inferred-hours_days_unjoined = Zile una lângă alta, citite ca listă
inferred-hours_days_by_dashes = Zile unite cu liniuțe, citite ca listă
inferred-hours_ordinal_unmarked = Numerele dinaintea zilei numără săptămânile din lună
inferred-hours_spans_by_dashes = Patru ore la rând, citite ca dimineață și după-amiază
inferred-hours_working_days = Zile lucrătoare: sâmbăta nu este sigură
inferred-hours_day_by_appointment = Ziua este sigură, ora nu: cu programare
inferred-access_from_hours = Modul de intrare este citit din textul despre orar
inferred-id_from_name = Cod făcut din nume și localitate
inferred-phone_country = Număr fără prefixul țării: citit ca italian
inferred-phone_from_text = Număr citit dintr-un text
inferred-email_unhidden = Adresă de e-mail scrisă ascuns
inferred-email_from_text = Adresă de e-mail citită dintr-un text
inferred-url_scheme = Adresă web fără https: adăugat
inferred-url_trimmed = Semnele din jurul adresei web au fost scoase
inferred-postcode_from_address = Cod poștal citit din adresă
inferred-municipality_by_postcode = Localitate aleasă după codul poștal dintre cele cu același nume
inferred-municipality_from_postcode = Localitate găsită după codul poștal
inferred-municipality_from_address = Localitate citită din adresă
inferred-municipality_from_position = Localitate găsită după locație
inferred-municipality_by_other_name = Localitate găsită după alt nume al ei
inferred-municipality_from_quarter = Localitate găsită după numele unui cartier
inferred-language_from_words = Limbă citită din numele ei
inferred-language_from_nationality = Limbă citită dintr-o naționalitate
inferred-need_from_kind = Nevoie dedusă din tipul de ghișeu
inferred-need_from_name = Nevoie citită din numele ei
inferred-need_from_synonym = Nevoie citită dintr-un cuvânt obișnuit
inferred-date_first_day = Din lună sau din an se ia prima zi
inferred-coordinates_from_text = Coordonate scrise în altă formă

## Words typed by the visitor

find-words = Căutați un cuvânt
find-words-hint = de exemplu: ISEE, permis, doctor
find-words-letter = Puteți copia un cuvânt din scrisoarea pe care ați primit-o.
find-words-understood = „{ $text }”: arătăm { $need }.
find-words-other = Voiați altceva?
find-words-desks = Ghișee cu acest nume
find-words-none = Nu știm cuvântul „{ $text }”. Încercați altul sau alegeți un subiect.

# What was read: /data/runs
runs-title = Ce s-a citit și când
runs-lead = O listă de ghișee se citește de mai multe ori. Această pagină păstrează ce s-a întâmplat de fiecare dată.
runs-none = Încă nu s-a citit nimic.
runs-took-back = A anulat citirea { $number }.
runs-summary = { $read } citite: { $new } noi, { $changed } schimbate, { $gone } dispărute, { $waiting } în așteptare.
run-title = Citirea { $number }
run-json = Același lucru în JSON
run-outcome = Ce s-a ales din ele
run-read = Rânduri citite
run-published = Publicate
run-waiting = În așteptare: o regulă nu a fost respectată
run-rejected = Goale sau copii exacte
run-new = Ghișee noi
run-changed = Ghișee schimbate
run-same = Ca înainte
run-kept = Lăsate așa cum le-a confirmat o persoană
run-gone = Nu mai sunt în listă
run-positions = Cât de exacte sunt locațiile
run-precision-house = Numărul casei
run-precision-street = Strada
run-precision-near = Aproape
run-precision-district = Cartierul
run-precision-postcode = Zona codului poștal
run-precision-municipality = Doar localitatea
run-precision-none = Fără locație
run-durations = Cât timp a durat
run-stage-normalise = Înțelegere
run-stage-validate = Verificare
run-stage-geocode = Găsirea locurilor
run-stage-reconcile = Comparare
run-issues = Ce nu era bine
run-no-issues = Nimic.
run-quotes = Exemplele arată doar ce poate citi oricine.
run-waits = rândul este în așteptare
run-example = Rândul { $line }, { $field }: { $value }
run-example-hidden = Rândul { $line }, { $field }
run-fields = De unde vin valorile
run-field = Câmp
run-from-source = Din listă
run-inferred = Dedus din alte cuvinte
run-from-geocoder = Găsit după adresă
run-missing = Lipsește
