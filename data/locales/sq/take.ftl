# "Take it with you": slip, reminder, contact, message, saved desks, poster.

take-title = Merreni me vete
take-slip = Fletë për printim
take-send = Dërgoni
take-calendar = Kujtues
take-contact = Ruani kontaktin
take-may-change = Orari mund të ndryshojë: nëse mundeni, telefononi para se të shkoni.
# From one day to another, both with their date.
take-week = Orari: nga { $from } deri { $to }

take-calendar-at = Dita dhe ora
take-calendar-make = Vendoseni në kalendar
take-calendar-hint = Telefoni hap kalendarin e vet dhe ju njofton një ditë më parë. Ne nuk ruajmë asgjë. Nuk është takim me sportelin.

take-send-text = Teksti për t’u dërguar
take-send-hint = Mesazhi niset nga telefoni juaj. Ne nuk e shohim kujt i shkruani.
take-copy = Kopjoni tekstin
take-copied = Teksti u kopjua
take-copy-failed = Teksti nuk u kopjua. Mbajeni shtypur tekstin dhe kopjojeni vetë.

## Desks saved on the phone

take-save = Ruani
take-saved = U ruajt
take-saved-title = Sportele të ruajtura
take-saved-lead = Janë ruajtur vetëm në këtë telefon. Kush e përdor këtë telefon mund t’i shohë.
take-saved-none = Nuk keni ruajtur asnjë sportel.
take-saved-remove = Hiqni
take-saved-remove-all = Hiqni të gjitha
take-saved-failed = Telefoni nuk e lejon ruajtjen.
take-saved-full = Keni ruajtur tashmë 100 sportele. Hiqni një më parë.
take-saved-gone = Ky sportel nuk është më këtu.
take-saved-unreachable = Tani nuk e lexojmë dot këtë sportel. Provoni përsëri pas pak.
take-saved-script = Për këtë faqe duhet JavaScript. Ose printoni fletën e sportelit.

## Slip of paper, in two languages

take-say-title = Çfarë të thoni te sporteli
take-say = Mirëdita, më duhet: { $need }.
take-say-language = Unë flas { $language }. A ka dikë që flet gjuhën time?
take-made = Fletë e bërë më { $date }. Orari mund të ndryshojë.
take-live = Në faqen e internetit, me informacionin e sotëm
take-live-alt = Kod QR: ju çon te faqja { $url }

## Poster for a wall

take-poster-title = Bëni një poster
take-poster-lead = Sportelet rreth jush në një fletë për ta varur në mur, në dy gjuhë. Më së shumti 12 sportele.
take-poster-heading = Sportele afër: { $place }
take-poster-languages = Gjuha e dytë
take-poster-size = Formati
take-poster-preview = Shihni listën
take-poster-make = Shkarkoni posterin (PDF)
take-poster-none = Këtu nuk ka sportele për t’u shfaqur. Shkruani një vend tjetër ose hiqni temën.

kiosk-title = Sportele në { $city }
kiosk-take = Skanojeni me telefon dhe merreni me vete
kiosk-wipe = Nëse askush nuk e prek ekranin, kjo faqe fshihet pas një minute.

## The search on other people's sites

embed-title = Vendosni kërkimin në faqen tuaj të internetit
embed-lead = Një kërkim i vogël për faqen tuaj: sportelet më të afërta dhe oraret e tyre, në gjuhën e lexuesit. Është falas.
embed-language = Gjuha e kërkimit
embed-code = Rreshtat për t’u kopjuar
embed-code-text = Kopjoni një nga këta rreshta në faqen tuaj, atje ku doni ta shihni kërkimin.
embed-script = Me script: lartësia përshtatet vetë
embed-plain = Pa script: lartësia nuk ndryshon
embed-promise = Pa cookie dhe pa profile. Vendndodhja vjen te faqja jonë vetëm nëse personi që kërkon prek butonin, dhe ne nuk e ruajmë. Nuk e dimë në cilën faqe e keni vendosur kërkimin.
embed-preview = Kështu duket
embed-nearest = Më të afërtat
embed-none = Këtu nuk njohim asnjë sportel për këtë kërkim.
