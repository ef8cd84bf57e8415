# "Take it with you": slip, reminder, contact, message, saved desks, poster. In French.

take-title = Emportez ces informations
take-slip = Feuille à imprimer
take-send = Envoyer
take-calendar = Rappel
take-contact = Enregistrer le contact
take-may-change = Les horaires peuvent changer : avant d’y aller, appelez si vous pouvez.
# From one day to another, both with their date.
take-week = Horaires du { $from } au { $to }

take-calendar-at = Jour et heure
take-calendar-make = Mettre dans le calendrier
take-calendar-hint = Le téléphone ouvre son calendrier et vous prévient le jour avant. Nous ne gardons rien. Ce n’est pas un rendez-vous avec le guichet.

take-send-text = Le texte à envoyer
take-send-hint = Le message part de votre téléphone. Nous ne voyons pas à qui vous écrivez.
take-copy = Copier le texte
take-copied = Texte copié
take-copy-failed = La copie n’a pas marché. Appuyez longtemps sur le texte et copiez-le vous-même.

## Desks saved on the phone

take-save = Enregistrer
take-saved = Enregistré
take-saved-title = Guichets enregistrés
take-saved-lead = Ils sont enregistrés seulement sur ce téléphone. Les personnes qui utilisent ce téléphone peuvent les voir.
take-saved-none = Vous n’avez enregistré aucun guichet.
take-saved-remove = Enlever
take-saved-remove-all = Tout enlever
take-saved-failed = Le téléphone ne permet pas d’enregistrer.
take-saved-full = Vous avez déjà enregistré 100 guichets. Enlevez-en un d’abord.
take-saved-gone = Ce guichet n’est plus dans notre liste.
take-saved-unreachable = Nous ne pouvons pas lire ce guichet en ce moment. Réessayez dans un moment.
take-saved-script = Cette page a besoin de JavaScript. Ou imprimez la feuille d’un guichet.

## Slip of paper, in two languages

take-say-title = À dire au guichet
take-say = Bonjour, j’ai besoin de : { $need }.
take-say-language = Je parle { $language }. Est-ce que quelqu’un parle ma langue ?
take-made = Feuille faite le { $date }. Les horaires peuvent changer.
take-live = Sur le site, avec les informations d’aujourd’hui
take-live-alt = Code QR : mène à la page { $url }

## Poster for a wall

take-poster-title = Faire une affiche
take-poster-lead = Les guichets autour de vous sur une feuille à accrocher, en deux langues. 12 guichets au maximum.
take-poster-heading = Guichets près de : { $place }
take-poster-languages = Deuxième langue
take-poster-size = Format
take-poster-preview = Voir la liste
take-poster-make = Télécharger l’affiche (PDF)
take-poster-none = Aucun guichet à montrer ici. Écrivez un autre lieu ou enlevez le thème.

kiosk-title = Guichets à { $city }
kiosk-take = Scannez avec votre téléphone et emportez ces informations
kiosk-wipe = Si personne ne touche l’écran, cette page s’efface après une minute.

## The search on other people's sites

embed-title = Mettre la recherche sur votre site
embed-lead = Une petite recherche pour votre page : les guichets les plus proches et leurs horaires, dans la langue de la personne qui lit. C’est gratuit.
embed-language = Langue de la recherche
embed-code = Lignes à copier
embed-code-text = Copiez une de ces lignes dans votre page, à l’endroit où vous voulez voir la recherche.
embed-script = Avec un script : la hauteur s’adapte toute seule
embed-plain = Sans script : la hauteur est fixe
embed-promise = Pas de cookies et pas de profils. La position arrive à ce site seulement si la personne qui cherche touche le bouton, et nous ne la gardons pas. Nous ne savons pas dans quelle page vous avez mis la recherche.
embed-preview = Voici comment elle s’affiche
embed-nearest = Les plus proches
embed-none = Ici, nous ne connaissons aucun guichet pour cette recherche.
