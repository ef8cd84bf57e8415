# Texts of the pages in Italian. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = Trova lo sportello giusto, aperto adesso, nella tua lingua
skip-to-content = Vai al contenuto
nav-label = Menu
nav-find = Trova
nav-sheets = Schede
nav-data = Dati
nav-home = Pagina iniziale
language-switch = Lingua
# After a notice for some days.
notice-more = Leggi di più
machine-note = Questa lingua è tradotta da una macchina. Ci possono essere errori.
footer-about = Bussola raccoglie sportelli e servizi letti da pagine pubbliche. Ogni informazione ha una fonte e una data.
footer-privacy = Privacy
footer-accessibility = Accessibilità
footer-api = Per chi programma: API
footer-no-tracking = Nessun cookie. Nessun profilo. Nessuna pubblicità.

emergency-title = In pericolo?
emergency-112 = emergenza: polizia, ambulanza, pompieri
emergency-1522 = violenza contro le donne, gratis, 24 ore su 24
emergency-call = Chiama il { $number }

## Home

home-title = Di cosa hai bisogno?
home-lead = Scegli un tema. Ti mostriamo gli sportelli più vicini, quando sono aperti e chi parla la tua lingua.
home-place-label = Dove sei?
home-place-hint = via, quartiere o comune
home-doors = Temi
home-courses = Cerco un corso di italiano
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = O scegli la tua domanda
home-search-all = Vedi tutti gli sportelli vicini
home-cities = Oppure scegli la città
home-trust-title = Quanto siamo sicuri?
home-trust-text = Leggiamo le informazioni da pagine pubbliche. Accanto a ogni sportello trovi la data, la fonte e quanto è precisa la posizione. Se non sappiamo una cosa, lo diciamo.
home-trust-open = Gli orari tengono conto di feste e chiusure.
home-trust-unknown = “Orari non noti” non vuol dire chiuso: chiama prima.
home-trust-call = Prima di partire, se puoi, telefona.
home-for-operators = Lavori in uno sportello?
home-for-operators-text = Leggi come lavorano gli altri: { $count ->
    [one] una scheda di buona pratica da scaricare.
   *[other] { $count } schede di buone pratiche da scaricare.
 }
home-count = { $count ->
    [one] { $text } sportello in elenco
   *[other] { $text } sportelli in elenco
 }

## Position

use-my-position = Usa la mia posizione
position-private = La posizione serve solo per questa ricerca. Non la salviamo.
position-wait = Cerco la tua posizione…
position-denied = Il telefono non permette di usare la posizione. Scrivi la via o il comune.
position-failed = Non riesco a trovare la posizione. Scrivi la via o il comune.
position-yours = la tua posizione
position-chosen = il punto scelto

## Finder: form

find-title = Trova uno sportello
find-title-need = { $need } – sportelli vicini
find-form = Cerca
find-need = Di cosa hai bisogno
find-need-any = Tutti i temi
find-need-all-of = Tutto: { $need }
find-place = Dove
find-place-suggestions = Posti con questo nome
find-language = Lingua parlata
find-language-any = Tutte le lingue
find-language-any-of = Qualsiasi lingua
find-open = Quando
find-open-any = Tutti gli orari
find-open-now = Aperto adesso
find-open-at = In un altro momento
find-open-then = Aperto allora
find-at = Giorno e ora
find-more = Altri filtri
find-audience = Per chi
find-audience-any = Per tutti
find-access = Come si entra
find-free = Solo gratis
find-walk-in = Senza appuntamento
find-step-free = Entrata senza gradini
find-with-sheets = Solo con schede
find-confirmed-since = Confermati dal { $date }
find-submit = Cerca
find-change = Cambia la ricerca
find-clear = Togli tutti i filtri
find-remove = Togli il filtro: { $label }
find-active = Filtri scelti
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] Nessuno sportello
    [one] 1 sportello
   *[other] { $text } sportelli
 }
find-near = vicino a: { $place }
find-near-within = nel raggio di { $distance }
find-first = Il più vicino
find-first-open = Il più vicino aperto
find-then = Poi
find-farther = Più lontano
find-farther-note = Questi sportelli sono lontani più di { $distance }.
find-more-results = Mostra altri sportelli
find-no-more = Non ci sono altri sportelli per questa ricerca.
find-without-pin = Senza posizione precisa
find-without-pin-note = Di questi sappiamo solo il comune, oppure rispondono al telefono o in rete. Chiama prima di andare.
find-remote = Rispondono al telefono o in rete
find-as-list = Torna all’elenco
find-distance-from = Distanze da: { $place }
find-moment-now = Adesso: { $moment }
find-moment-at = Previsione per { $moment }

find-no-place-title = Dove cerchi?
find-no-place-text = Scrivi una via, un quartiere o un comune. Oppure scegli una città.
find-place-not-found = Non troviamo “{ $text }”.
find-place-not-found-help = Controlla come è scritto, oppure scrivi solo il comune.
find-place-fallback = Intanto mostriamo gli sportelli da: { $place }.
find-place-ambiguous = Ci sono più posti con questo nome. Usiamo: { $place }. Volevi un’altra cosa?
find-place-perhaps = Cercavi forse uno di questi?
find-place-unavailable = Adesso non riusciamo a cercare gli indirizzi. Scegli una città.
find-place-matched = Indirizzo trovato: { $place }
find-place-approximate = Posto approssimativo, entro { $distance }.

find-see = Nessuno sportello si occupa proprio di “{ $need }”. Questi possono aiutare:
find-see-zero = Non conosciamo uno sportello che si occupa proprio di “{ $need }”.

find-zero-title = Nessuno sportello per questa ricerca
find-zero-text = Non vuol dire che non esiste: vuol dire che noi non lo conosciamo. Ecco cosa puoi fare.
find-zero-remove = Togli un filtro
find-zero-remove-one = Senza “{ $label }”: { $count ->
    [one] 1 sportello
   *[other] { $text } sportelli
 }
find-zero-need-alone = Solo “{ $label }”, senza altri filtri: { $count ->
    [one] 1 sportello
   *[other] { $text } sportelli
 }
find-zero-farther = Cerca più lontano: { $count ->
    [one] 1 sportello
   *[other] { $text } sportelli
 }
find-zero-next = I primi ad aprire
find-zero-nearest = I più vicini, senza i filtri
find-zero-cities = Cerca in un’altra città
find-zero-city = { $label }: { $count ->
    [one] 1 sportello
   *[other] { $text } sportelli
 }
find-zero-phone = Chiama: rispondono al telefono
find-zero-start = Ricomincia da capo

find-not-open-more = Ci sono anche sportelli che adesso non sono aperti di sicuro.
find-include-opens = Mostra anche chi apre più tardi
find-include-unknown = Mostra anche orari non noti o incerti
find-include-on = Sono compresi anche gli orari incerti o non noti

## Opening in words

state-open = Aperto
state-opens = Chiuso adesso
state-closed = Chiuso
state-maybe = Forse aperto
state-unknown = Orari non noti

opening-always = Sempre aperto
opening-open = Aperto adesso
opening-open-until = Aperto, chiude alle { $time }
opening-open-until-day = Aperto, chiude { $day } alle { $time }
opening-closes-soon = Chiude presto: tra { $minutes } minuti, alle { $time }
opening-opens = Chiuso, apre { $day } alle { $time }
opening-opens-soon = Apre tra { $minutes } minuti, alle { $time }
opening-opens-maybe = Chiuso, forse apre { $day } alle { $time }
opening-closed = Chiuso: nessuna apertura nota
opening-maybe = Forse aperto: chiama prima
opening-maybe-by_appointment = Solo su appuntamento, fino alle { $time }
opening-maybe-by_phone = Si può telefonare fino alle { $time }
opening-maybe-by_referral = Solo se ti manda un altro servizio, fino alle { $time }
opening-maybe-patron_day = Forse chiuso: festa di { $name }
opening-maybe-bridge_day = Forse chiuso: giorno tra due feste
opening-maybe-august = Forse aperto: in agosto gli orari cambiano
opening-maybe-national_holiday = Forse chiuso: { $holiday }
opening-maybe-hours_unclear = Forse aperto: orario incerto
opening-maybe-unconfirmed = Forse aperto: orari non confermati
opening-unknown = Orari non noti: chiama prima
opening-unknown-no-phone = Orari non noti
opening-unknown-text = Orari incerti: chiama prima
opening-unknown-text-no-phone = Orari incerti
opening-unknown-unconfirmed = Orari non confermati: chiama prima
opening-then = Poi apre { $day } alle { $time }
opening-last-entry = Ultima entrata alle { $time }
opening-entry-over = Ultima entrata alle { $time }: adesso non si entra più

reason-regular_slot = Orario normale
reason-always_open = Aperto 24 ore su 24
reason-exception_closed = Chiusura straordinaria fino al { $date }
reason-exception_hours = Orario straordinario fino al { $date }
reason-national_holiday = Festa nazionale: { $holiday }
reason-patron_day = Festa del patrono: { $name }
reason-bridge_day = Giorno tra una festa e il fine settimana: forse chiuso
reason-august = In agosto gli orari possono cambiare
reason-by_appointment = Serve un appuntamento
reason-by_phone = Solo al telefono
reason-by_referral = Solo se ti manda un altro servizio
reason-walk_in = Si entra senza appuntamento
reason-hours_unclear = La fonte non è chiara sugli orari
reason-hours_not_known = Nessun orario nella fonte
reason-hours_as_text = Orari scritti solo a parole
reason-unconfirmed = Informazione vecchia o poco sicura
reason-no_known_opening = Nessuna apertura nota nei prossimi mesi
reason-too_late = Chiude tra { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minuti
 }. A piedi ci vogliono circa { $walk ->
    [one] 1 minuto
   *[other] { $walk } minuti
 }: arrivi tardi.
reason-too_late_to_enter = Si entra ancora per { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minuti
 }. A piedi ci vogliono circa { $walk ->
    [one] 1 minuto
   *[other] { $walk } minuti
 }: arrivi tardi.

holiday-new_year = Capodanno
holiday-epiphany = Epifania
holiday-easter = Pasqua
holiday-easter_monday = Lunedì dell’Angelo (Pasquetta)
holiday-liberation = Festa della Liberazione
holiday-labour = Festa dei lavoratori
holiday-republic = Festa della Repubblica
holiday-assumption = Ferragosto
holiday-saint_francis = San Francesco
holiday-all_saints = Tutti i santi
holiday-immaculate_conception = Immacolata
holiday-christmas = Natale
holiday-saint_stephen = Santo Stefano

## Days and numbers

day-today = oggi
day-tomorrow = domani
weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
date-long = { $day } { $month } { $year }
date-day-month = { $weekday } { $day } { $month }
moment = { $weekday } { $day } { $month }, ore { $time }
decimal-separator = ,
thousands-separator = .
distance-m = { $value } m
distance-km = { $value } km
walk-minutes = { $minutes ->
    [one] 1 minuto a piedi
   *[other] { $minutes } minuti a piedi
 }
list-middle = { $first }, { $next }
list-last = { $first } e { $next }

## Desk card

card-free = Gratis
card-paid = A pagamento
card-phone = Telefona
card-call = Telefona: { $number }
card-details = Apri la scheda
card-directions = Indicazioni
card-languages = Lingue
card-languages-now = Si parla adesso
card-languages-unknown = Lingue non indicate
card-sheets = { $count ->
    [one] 1 scheda
   *[other] { $count } schede
 }
card-sheets-long = { $count ->
    [one] C’è 1 scheda su come lavorano
   *[other] Ci sono { $count } schede su come lavorano
 }
card-hours-source = La fonte scrive
card-hours-inferred = orari letti dal testo della fonte
card-show-on-map = Mostra sulla mappa

access-walk_in = Senza appuntamento
access-appointment = Su appuntamento
access-with-or-without = Con o senza appuntamento
access-phone = Telefona prima
access-referral = Serve l’invio di un altro servizio
access-unknown = Non sappiamo se serve l’appuntamento

precision-house = Posizione esatta
precision-street = Posizione approssimativa sulla via, entro { $distance }
precision-near = Posizione approssimativa, entro { $distance }
precision-district = Posizione approssimativa: solo il quartiere, entro { $distance }
precision-postcode = Posizione approssimativa: solo la zona postale, entro { $distance }
precision-municipality = Sappiamo solo il comune
precision-short = posizione approssimativa, entro { $distance }
precision-none = Posizione non nota
address-hidden = L’indirizzo è protetto. Telefona.
address-area = L’indirizzo preciso non si mostra. Telefona.
address-missing = Indirizzo non indicato
kind-fixed = Sede
kind-mobile = Servizio mobile
kind-remote = Al telefono o in rete

trust-fresh = Informazioni confermate da meno di un anno
trust-ageing = Informazioni di più di un anno fa
trust-stale = Informazioni vecchie o senza data: chiama prima
trust-unconfirmed = Non confermato: chiama prima di andare
trust-short-fresh = Recente
trust-short-ageing = Da verificare
trust-short-stale = Vecchio o senza data
trust-short-unconfirmed = Non confermato
freshness-dated = Informazioni del { $date }, da { $source }
freshness-dated-no-source = Informazioni del { $date }
freshness-undated = Informazioni senza data, da { $source }
freshness-undated-no-source = Informazioni senza data
confirmed-by-import = Letto da una pagina pubblica il { $date }. Nessuno l’ha ancora confermato.
confirmed-by-operator = Confermato dallo sportello il { $date }
confirmed-by-infopoint = Confermato da un infopoint il { $date }
confirmed-never = Nessuno ha ancora confermato queste informazioni.

## Desk page

desk-tab-desk = Sportello
desk-tab-sheets = Come lavorano qui
desk-opening = Orari
desk-hours-week = I prossimi sette giorni
desk-hours-day = Giorno
desk-hours-hours = Orario
desk-hours-closed = Chiuso
desk-hours-no-hours = Non noto
desk-hours-maybe = { $hours } (forse)
desk-hours-last-entry = ultima entrata { $minutes } minuti prima
desk-hours-source = Orari come scritti dalla fonte
desk-hours-unknown = Non conosciamo gli orari. Non vuol dire che è chiuso.
desk-hours-languages = Lingue in questo orario
desk-where = Dove
desk-directions = Come arrivare
desk-directions-osm = Apri in OpenStreetMap
desk-directions-walk = Percorso a piedi
desk-directions-app = Apri nell’app delle mappe
desk-access = Come si entra
desk-step-free-yes = Entrata senza gradini
desk-step-free-no = L’entrata ha gradini
desk-step-free-unknown = Non sappiamo se ci sono gradini
desk-documents = Cosa portare
desk-documents-unknown = La fonte non dice quali documenti servono. Chiedi prima per telefono.
desk-documents-none = Non servono documenti
desk-document-optional = se ce l’hai
desk-for-whom = Per chi
desk-for-whom-unknown = La fonte non lo dice
desk-cost = Quanto costa
desk-cost-free = È gratis
desk-cost-paid = Si paga
desk-cost-unknown = La fonte non dice se si paga
desk-needs = Di cosa si occupa
desk-languages = Che lingue si parlano
desk-languages-unknown = La fonte non dice quali lingue si parlano.
desk-contacts = Contatti
desk-contacts-none = La fonte non indica contatti.
desk-website = Sito
desk-email = E-mail
desk-organization-kind = Tipo di ente
desk-notes = Note della fonte
desk-notes-language = in italiano
desk-source = Da dove viene
desk-source-link = Leggi la pagina di origine
desk-source-none = La fonte non ha un indirizzo pubblico.
desk-inferred = Che cosa abbiamo ricavato noi
desk-licence = Licenza
desk-share = Condividi
desk-shared = Link copiato
desk-print = Stampa
desk-back = Torna ai risultati
desk-nearby = Altri sportelli vicini
desk-open-nearby = Aperti ora qui vicino
desk-sheets-none = Non c’è ancora una scheda su come lavora questo sportello.
desk-sheets-none-more = Guarda tutte le schede
desk-zip = Scarica tutte le schede di questo sportello (zip)
desk-sheets-lead = Schede di buone pratiche su questo sportello, per chi vuole imparare o copiare.

## Sheets

sheets-title = Schede di buone pratiche
sheets-lead = Come lavorano sportelli, uffici e reti: per imparare e per copiare. Ogni scheda dice solo quello che dicono le fonti.
sheets-theme = Tema
sheets-theme-any = Tutti i temi
sheets-city = Città
sheets-city-any = Tutte le città
sheets-filter = Mostra
sheets-count = { $count ->
    [0] Nessuna scheda
    [one] 1 scheda
   *[other] { $count } schede
 }
sheets-zero = Nessuna scheda con questi filtri.
sheets-download-all = Scarica queste schede (zip)
sheet-read = Leggi la scheda
sheet-kind-good_practice = Buona pratica
sheet-kind-micro_practice = Micro pratica
sheet-part-problem = Il problema
sheet-part-context = Il contesto
sheet-part-actors = Chi ha partecipato
sheet-part-steps = Cosa hanno fatto
sheet-part-tools = Strumenti
sheet-part-cost = Quanto è costato
sheet-part-results = Risultati
sheet-part-went_wrong = Cosa non ha funzionato
sheet-part-how_to_copy = Come copiarla
sheet-not-documented = Non documentato
sheet-not-documented-note = Le fonti non lo dicono. Preferiamo lasciare vuoto.
sheet-audience = Per chi
sheet-promoter = Chi l’ha promossa
sheet-place = Dove
sheet-period = Quando
sheet-needs = Temi
sheet-sources = Fonti
sheet-desks = Sportelli che lavorano così
sheet-desks-none = Nessuno sportello è collegato con certezza.
sheet-pdf = Scarica PDF
sheet-zip = Scarica allegati (zip)
sheet-version = Versione { $version } del { $date }
sheet-licence = Licenza: { $licence }
sheet-other-language = Questa scheda è scritta in: { $language }.
sheet-back = Tutte le schede

## Map

map-show = Mostra la mappa
map-hide = Nascondi la mappa
map-label = Mappa degli sportelli. L’elenco ha le stesse informazioni.
map-skip = Salta la mappa
map-loading = Carico la mappa…
map-failed = La mappa non funziona su questo telefono. L’elenco ha le stesse informazioni.
map-no-streets = Qui la mappa non ha ancora le strade. Guarda l’indirizzo nell’elenco.
map-search-here = Cerca in questa zona
map-only-sheets = Solo con schede
map-legend = Colori
map-zoom-in = Ingrandisci
map-zoom-out = Rimpicciolisci
map-close = Chiudi
map-attribution = Da dove viene la mappa
map-desks-failed = Gli sportelli non si vedono sulla mappa. Guarda l’elenco.
map-you = Tu sei qui
map-approximate = Il cerchio mostra dove può essere
map-pile = In questo punto
map-open-card = Apri
map-cluster = { $count } sportelli

## Data

data-title = I dati sono di tutti
data-lead = Scarica gli sportelli, le schede e gli elenchi. Tutto ha una fonte, una data e una licenza.
data-what = Cosa c’è
data-desks = { $count ->
    [one] { $text } sportello
   *[other] { $text } sportelli
 }
data-sheets = { $count ->
    [one] { $text } scheda
   *[other] { $text } schede
 }
data-cities = { $count ->
    [one] { $text } area urbana
   *[other] { $text } aree urbane
 }
data-needs = { $count ->
    [one] { $text } bisogno
   *[other] { $text } bisogni
 }
data-version = Versione dei dati: { $version }
data-download = Scarica gli sportelli
data-download-filtered = I file contengono solo gli sportelli che hai filtrato.
data-download-all = I file contengono tutti gli sportelli. Per scaricarne una parte, cerca e poi torna qui.
data-filters = Filtri: { $filters }
data-geojson = GeoJSON, per le mappe (QGIS, web)
data-csv = CSV, per i fogli di calcolo
data-sheets-zip = Tutte le schede (zip)
data-quality = Quanto sono buoni
data-quality-state = Cosa
data-quality-count = Sportelli
data-quality-hours = Con orari letti dalla macchina
data-quality-languages = Con le lingue parlate
data-quality-pin = Con posizione sulla mappa
data-quality-phone = Con un telefono
data-quality-dated = Con la data della fonte
data-quality-sheets = Con almeno una scheda
data-api = Per chi programma
data-api-text = Un’API aperta risponde in JSON, senza chiave.
data-api-docs = Documentazione dell’API
data-licence = Licenza e citazione
data-licence-text = Puoi usare i dati anche per lavoro, se dici da dove vengono. Ogni sportello indica la sua fonte.
data-citation = Come citare
data-protected = Gli indirizzi delle case protette non sono nei dati.

## Privacy and accessibility

privacy-title = Privacy
privacy-lead = Per cercare aiuto non serve dire chi sei.
privacy-position-title = La tua posizione
privacy-position = Chiediamo la posizione solo se tocchi “Usa la mia posizione”. Serve per una ricerca. Non la salviamo e non la scriviamo nei registri.
privacy-query-title = Cosa cerchi
privacy-query = Non salviamo cosa cerchi né dove. L’indirizzo della pagina contiene la ricerca: su un telefono che usano altri, cancella la cronologia.
privacy-third-title = Nessun altro
privacy-third = Le pagine non caricano nulla da altre aziende: né mappe, né caratteri, né statistiche.
privacy-cookies-title = Cookie
privacy-cookies = Non usiamo cookie.
privacy-links-title = Link verso fuori
privacy-links = Se apri un link (sito di uno sportello, OpenStreetMap), valgono le regole di quel sito.
accessibility-title = Accessibilità
accessibility-lead = Vogliamo che tutti possano usare queste pagine.
accessibility-how-title = Come sono fatte
accessibility-how = Le pagine funzionano senza script, con la tastiera e con i lettori di schermo. Il testo si può ingrandire. I colori si leggono bene, anche di notte. Lo stato di apertura ha sempre parole e un segno, non solo un colore.
accessibility-map-title = La mappa
accessibility-map = La mappa è in più: l’elenco ha le stesse informazioni.
accessibility-goal-title = A cosa puntiamo
accessibility-goal = Seguiamo WCAG 2.2, livello AA. Se trovi un ostacolo, diccelo: lo trattiamo come un guasto.

## When something is wrong

error-404-title = Questa pagina non c’è
error-404-text = Forse lo sportello ha chiuso o l’indirizzo è scritto male.
error-400-title = Non abbiamo capito la richiesta
error-400-text = Un valore nell’indirizzo della pagina non va bene.
error-500-title = Qualcosa si è rotto da noi
error-500-text = Non è colpa tua. Riprova tra poco.
error-503-title = Un attimo di pazienza
error-503-text = Il servizio non è ancora pronto. Riprova tra poco.
error-links = Puoi fare così
notice-ignored = Abbiamo ignorato una parte dell’indirizzo: { $field }.

## Problems with a record (for operators)

issue-name_missing = Manca il nome
issue-id_repeated = Lo stesso codice c’è due volte
issue-id_invalid = Il codice ha caratteri non permessi
issue-no_way_to_reach = Manca un modo per arrivare o per chiamare
issue-need_missing = Manca il bisogno
issue-need_unknown = Bisogno non conosciuto
issue-organization_missing = Manca l’ente
issue-organization_kind_unknown = Tipo di ente non conosciuto
issue-municipality_missing = Manca il comune
issue-municipality_unknown = Comune non conosciuto
issue-postcode_invalid = Codice postale sbagliato
issue-phone_invalid = Numero di telefono sbagliato
issue-email_invalid = Indirizzo e-mail sbagliato
issue-url_invalid = Indirizzo web sbagliato
issue-language_unknown = Lingua non conosciuta
issue-audience_unknown = Tipo di pubblico non conosciuto
issue-hours_not_understood = Orario scritto in modo che non capiamo
issue-hours_invalid = Orario sbagliato
issue-hours_disagree = Due orari diversi nella stessa riga
issue-date_invalid = Data sbagliata
issue-coordinates_invalid = Coordinate sbagliate
issue-coordinates_outside_municipality = Il punto è fuori dal comune
issue-precision_unknown = Precisione non conosciuta
issue-confidence_unknown = Grado di sicurezza non conosciuto
issue-address_not_found = Indirizzo non trovato
issue-address_ambiguous = Indirizzo con più risposte
issue-geocoders_disagree = Due servizi danno luoghi diversi per l'indirizzo
issue-geocoder_silent = Un servizio che cerca gli indirizzi non ha risposto
issue-text_too_long = Testo troppo lungo
issue-text_not_utf8 = Testo con caratteri rotti
issue-column_missing = Manca una colonna
issue-row_unreadable = Riga che non si legge
issue-value_unknown = Il valore non è tra quelli previsti.
issue-correction_of_unknown_desk = La correzione nomina uno sportello che non c'è
issue-correction_of_unknown_field = La correzione nomina un campo che non c'è
issue-correction_invalid = La correzione ha un valore che non si può usare

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = Letto dal testo degli orari
inferred-hours_day_misspelt = Un giorno è scritto con un errore
inferred-hours_days_unjoined = Giorni in fila, letti come elenco
inferred-hours_days_by_dashes = Giorni uniti da trattini, letti come elenco
inferred-hours_ordinal_unmarked = I numeri prima del giorno contano le settimane del mese
inferred-hours_spans_by_dashes = Quattro ore in fila, lette come mattina e pomeriggio
inferred-hours_working_days = Giorni feriali: il sabato non è sicuro
inferred-hours_day_by_appointment = Il giorno è sicuro, l'ora no: su appuntamento
inferred-access_from_hours = Il modo di entrare è letto dal testo degli orari
inferred-id_from_name = Codice fatto da nome e comune
inferred-phone_country = Numero senza prefisso del Paese: letto come italiano
inferred-phone_from_text = Numero letto da un testo
inferred-email_unhidden = Indirizzo e-mail scritto in modo nascosto
inferred-email_from_text = Indirizzo e-mail letto da un testo
inferred-url_scheme = Indirizzo web senza https: aggiunto
inferred-url_trimmed = Tolti i segni intorno all'indirizzo web
inferred-postcode_from_address = CAP letto dall'indirizzo
inferred-municipality_by_postcode = Comune scelto con il CAP tra quelli con lo stesso nome
inferred-municipality_from_postcode = Comune trovato con il CAP
inferred-municipality_from_address = Comune letto dall'indirizzo
inferred-municipality_from_position = Comune trovato con la posizione
inferred-municipality_by_other_name = Comune trovato con un altro suo nome
inferred-municipality_from_quarter = Comune trovato con il nome del quartiere
inferred-language_from_words = Lingua letta dal suo nome
inferred-language_from_nationality = Lingua letta da una nazionalità
inferred-need_from_kind = Bisogno dedotto dal tipo di sportello
inferred-need_from_name = Bisogno letto dal suo nome
inferred-need_from_synonym = Bisogno letto da una parola comune
inferred-date_first_day = Del mese o dell'anno si prende il primo giorno
inferred-coordinates_from_text = Coordinate scritte in un'altra forma

## Words typed by the visitor

find-words = Cerca una parola
find-words-hint = per esempio: ISEE, permesso, dottore
find-words-letter = Puoi copiare una parola dalla lettera che hai ricevuto.
find-words-understood = “{ $text }”: mostriamo { $need }.
find-words-other = Volevi un’altra cosa?
find-words-desks = Sportelli con questo nome
find-words-none = Non conosciamo la parola “{ $text }”. Prova con un’altra, o scegli un tema.

# Che cosa è stato letto: /data/runs
runs-title = Che cosa è stato letto, e quando
runs-lead = Un elenco di sportelli si legge più volte. Questa pagina conserva che cosa è successo ogni volta.
runs-none = Non è stato letto ancora niente.
runs-took-back = Ha annullato la lettura { $number }.
runs-summary = { $read } letti: { $new } nuovi, { $changed } cambiati, { $gone } spariti, { $waiting } in attesa.
run-title = Lettura { $number }
run-json = Lo stesso in JSON
run-outcome = Che cosa ne è stato
run-read = Righe lette
run-published = Pubblicate
run-waiting = In attesa: una regola non è rispettata
run-rejected = Vuote, o copie esatte
run-new = Sportelli nuovi
run-changed = Sportelli cambiati
run-same = Come prima
run-kept = Lasciati come una persona li ha confermati
run-gone = Non più nell'elenco
run-positions = Quanto sono esatte le posizioni
run-precision-house = Il numero civico
run-precision-street = La via
run-precision-near = Vicino
run-precision-district = Il quartiere
run-precision-postcode = La zona del CAP
run-precision-municipality = Solo il comune
run-precision-none = Nessuna posizione
run-durations = Quanto tempo è servito
run-stage-normalise = Capire
run-stage-validate = Controllare
run-stage-geocode = Trovare i luoghi
run-stage-reconcile = Confrontare
run-issues = Che cosa non andava
run-no-issues = Niente.
run-quotes = Gli esempi mostrano solo quello che tutti possono leggere.
run-waits = la riga è in attesa
run-example = Riga { $line }, { $field }: { $value }
run-example-hidden = Riga { $line }, { $field }
run-fields = Da dove vengono i valori
run-field = Campo
run-from-source = Dall'elenco
run-inferred = Ricavato da altre parole
run-from-geocoder = Trovato dall'indirizzo
run-missing = Manca
