# "Porta con te": foglio, promemoria, contatto, messaggio, sportelli salvati, locandina.

take-title = Porta con te
take-slip = Foglio da stampare
take-send = Manda
take-calendar = Promemoria
take-contact = Salva in rubrica
take-may-change = Gli orari possono cambiare: prima di andare, se puoi, telefona.
# From one day to another, both with their date.
take-week = Orari da { $from } a { $to }

take-calendar-at = Giorno e ora
take-calendar-make = Metti nel calendario
take-calendar-hint = Il telefono apre il suo calendario e ti avvisa il giorno prima. Noi non salviamo niente. Non è un appuntamento con lo sportello.

take-send-text = Il testo da mandare
take-send-hint = Il messaggio parte dal tuo telefono. Noi non vediamo a chi scrivi.
take-copy = Copia il testo
take-copied = Testo copiato
take-copy-failed = Non riesco a copiare. Tieni premuto il testo e copialo tu.

## Desks saved on the phone

take-save = Salva
take-saved = Salvato
take-saved-title = Sportelli salvati
take-saved-lead = Sono salvati solo su questo telefono. Chi usa questo telefono li può vedere.
take-saved-none = Non hai salvato nessuno sportello.
take-saved-remove = Togli
take-saved-remove-all = Togli tutti
take-saved-failed = Il telefono non permette di salvare.
take-saved-full = Hai già salvato 100 sportelli. Prima togline uno.
take-saved-gone = Questo sportello non c’è più.
take-saved-unreachable = Adesso non riesco a leggere questo sportello. Riprova tra poco.
take-saved-script = Per questa pagina serve JavaScript. Oppure stampa il foglio dello sportello.

## Slip of paper, in two languages

take-say-title = Da dire allo sportello
take-say = Buongiorno, ho bisogno di: { $need }.
take-say-language = Parlo { $language }. C’è qualcuno che parla la mia lingua?
take-made = Foglio fatto il { $date }. Gli orari possono cambiare.
take-live = Sul sito, con le informazioni di oggi
take-live-alt = Codice QR: porta alla pagina { $url }

## Poster for a wall

take-poster-title = Fai una locandina
take-poster-lead = Gli sportelli intorno a te su un foglio da appendere, in due lingue. Al massimo 12 sportelli.
take-poster-heading = Sportelli vicino a { $place }
take-poster-languages = Seconda lingua
take-poster-size = Formato
take-poster-preview = Mostra l’elenco
take-poster-make = Scarica la locandina (PDF)
take-poster-none = Nessuno sportello da mostrare qui. Scrivi un altro posto o togli il tema.

kiosk-title = Sportelli a { $city }
kiosk-take = Inquadra con il telefono e portalo con te
kiosk-wipe = Se nessuno tocca lo schermo, dopo un minuto questa pagina si cancella.

## The search on other people's sites

embed-title = Metti la ricerca nel tuo sito
embed-lead = Una piccola ricerca per la tua pagina: gli sportelli più vicini e i loro orari, nella lingua di chi legge. È gratis.
embed-language = Lingua della ricerca
embed-code = Le righe da copiare
embed-code-text = Copia una di queste righe nella tua pagina, dove vuoi vedere la ricerca.
embed-script = Con uno script: l’altezza si adatta da sola
embed-plain = Senza script: l’altezza è fissa
embed-promise = Nessun cookie e nessun profilo. La posizione arriva a questo sito solo se chi cerca tocca il pulsante, e non la salviamo. Non sappiamo in quale pagina hai messo la ricerca.
embed-preview = Si vede così
embed-nearest = I più vicini
embed-none = Qui non conosciamo nessuno sportello per questa ricerca.
