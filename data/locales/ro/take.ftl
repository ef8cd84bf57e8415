# "Take it with you": slip, reminder, contact, message, saved desks, poster. In Romanian.

take-title = Luați cu dumneavoastră
take-slip = Foaie de tipărit
take-send = Trimiteți
take-calendar = Reamintire
take-contact = Salvați contactul
take-may-change = Orarul se poate schimba: înainte să mergeți, sunați, dacă puteți.
# From one day to another, both with their date.
take-week = Orar de la { $from } până la { $to }

take-calendar-at = Ziua și ora
take-calendar-make = Puneți în calendar
take-calendar-hint = Telefonul își deschide calendarul și vă anunță cu o zi înainte. Noi nu păstrăm nimic. Nu este o programare la ghișeu.

take-send-text = Textul de trimis
take-send-hint = Mesajul pleacă de pe telefonul dumneavoastră. Noi nu vedem cui scrieți.
take-copy = Copiați textul
take-copied = Text copiat
take-copy-failed = Nu s-a putut copia. Țineți degetul pe text și copiați-l dumneavoastră.

## Desks saved on the phone

take-save = Salvați
take-saved = Salvat
take-saved-title = Ghișee salvate
take-saved-lead = Sunt salvate doar pe acest telefon. Cine folosește acest telefon le poate vedea.
take-saved-none = Nu ați salvat niciun ghișeu.
take-saved-remove = Scoateți
take-saved-remove-all = Scoateți toate
take-saved-failed = Telefonul nu permite salvarea.
take-saved-full = Ați salvat deja 100 de ghișee. Scoateți întâi unul.
take-saved-gone = Acest ghișeu nu mai este în lista noastră.
take-saved-unreachable = Acum nu putem citi acest ghișeu. Încercați din nou peste puțin timp.
take-saved-script = Această pagină are nevoie de JavaScript. Sau tipăriți foaia unui ghișeu.

## Slip of paper, in two languages

take-say-title = Ce să spuneți la ghișeu
take-say = Bună ziua, am nevoie de: { $need }.
take-say-language = Vorbesc { $language }. Este cineva care vorbește limba mea?
take-made = Foaie făcută la { $date }. Orarul se poate schimba.
take-live = Pe site, cu informațiile de azi
take-live-alt = Cod QR: duce la pagina { $url }

## Poster for a wall

take-poster-title = Faceți un afiș
take-poster-lead = Ghișeele din jurul dumneavoastră pe o foaie de pus pe perete, în două limbi. Cel mult 12 ghișee.
take-poster-heading = Ghișee aproape de: { $place }
take-poster-languages = A doua limbă
take-poster-size = Mărime
take-poster-preview = Arătați lista
take-poster-make = Descărcați afișul (PDF)
take-poster-none = Niciun ghișeu de arătat aici. Scrieți alt loc sau scoateți subiectul.

kiosk-title = Ghișee în { $city }
kiosk-take = Scanați cu telefonul și luați informațiile cu dumneavoastră
kiosk-wipe = Dacă nimeni nu atinge ecranul, această pagină se șterge după un minut.

## The search on other people's sites

embed-title = Puneți căutarea pe site-ul dumneavoastră
embed-lead = O mică căutare pentru pagina dumneavoastră: ghișeele cele mai apropiate și orarul lor, în limba persoanei care citește. Este gratuit.
embed-language = Limba căutării
embed-code = Rânduri de copiat
embed-code-text = Copiați unul dintre aceste rânduri în pagina dumneavoastră, în locul unde vreți să apară căutarea.
embed-script = Cu un script: înălțimea se adaptează singură
embed-plain = Fără script: înălțimea este fixă
embed-promise = Fără cookie-uri și fără profiluri. Locația ajunge la acest site doar dacă persoana care caută atinge butonul, iar noi nu o păstrăm. Nu știm în ce pagină ați pus căutarea.
embed-preview = Așa se vede
embed-nearest = Cele mai apropiate
embed-none = Aici nu știm niciun ghișeu pentru această căutare.
