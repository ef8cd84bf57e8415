# "This is wrong": what a visitor may tell us, in Romanian. Short sentences, everyday words (level A2).

remark-link = Ceva este greșit aici
remark-title = Ce este greșit?
remark-what = Ce este greșit
remark-field-hours = Orarul
remark-field-gone = Ghișeul nu mai există
remark-field-phone = Numărul de telefon
remark-field-address = Adresa sau locul de pe hartă
remark-field-languages = Limbile vorbite
remark-field-documents = Ce acte să aduceți
remark-field-access = Cum se intră
remark-field-cost = Cât costă
remark-field-needs = Cu ce vă ajută
remark-field-other = Altceva
remark-words = Ce este corect? (dacă știți)
remark-no-names = Nu scrieți numele sau numărul dumneavoastră. Noi nu știm cine sunteți.
remark-send = Trimiteți
remark-thanks = Vă mulțumim. Mesajul dumneavoastră a ajuns.
remark-thanks-then = O persoană îl citește și verifică înainte să schimbăm ceva.
remark-full = Vă mulțumim. Multe persoane au scris deja despre asta. Verificăm.
remark-incomplete = Alegeți ce este greșit. Pentru „Altceva”, scrieți câteva cuvinte.
remark-back = Înapoi la ghișeu
remark-texts-title = Corectați traducerea
remark-texts-words = Ce propoziție este greșită? Cum este mai bine?
remark-texts-link = Corectați
privacy-remark-title = Dacă ne spuneți că ceva este greșit
privacy-remark = Păstrăm doar ce scrieți și ziua. O persoană citește mesajul. După cel mult șase luni îl ștergem.
