# Texts of the pages in French. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = Trouvez le bon guichet d’aide, ouvert maintenant, dans votre langue
skip-to-content = Aller au contenu
nav-label = Menu
nav-find = Chercher
nav-sheets = Fiches
nav-data = Données
nav-home = Page d’accueil
language-switch = Langue
# After a notice for some days.
notice-more = En savoir plus
machine-note = Cette langue est traduite par une machine. Il peut y avoir des erreurs.
footer-about = Bussola rassemble des guichets d’aide et des services trouvés sur des pages publiques. Chaque information a une source et une date.
footer-privacy = Vie privée
footer-accessibility = Accessibilité
footer-api = Pour les programmeurs : API
footer-no-tracking = Pas de cookies. Pas de profils. Pas de publicité.

emergency-title = En danger ?
emergency-112 = urgence : police, ambulance, pompiers
emergency-1522 = violence contre les femmes, gratuit, 24 heures sur 24
emergency-call = Appeler le { $number }

## Home

home-title = De quoi avez-vous besoin ?
home-lead = Choisissez un thème. Nous vous montrons les guichets les plus proches, quand ils sont ouverts et qui parle votre langue.
home-place-label = Où êtes-vous ?
home-place-hint = rue, quartier ou commune
home-doors = Thèmes
home-courses = Je cherche un cours d’italien
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = Ou choisissez votre question
home-search-all = Voir tous les guichets proches
home-cities = Ou choisissez la ville
home-trust-title = Est-ce que nous sommes sûrs ?
home-trust-text = Nous lisons les informations sur des pages publiques. À côté de chaque guichet, vous trouvez la date, la source et si la position est exacte. Quand nous ne savons pas quelque chose, nous le disons.
home-trust-open = Les horaires tiennent compte des jours fériés et des fermetures.
home-trust-unknown = « Horaires inconnus » ne veut pas dire fermé : appelez d’abord.
home-trust-call = Avant de partir, appelez si vous pouvez.
home-for-operators = Vous travaillez dans un guichet ?
home-for-operators-text = Lisez comment les autres travaillent : { $count ->
    [one] { $count } fiche de bonne pratique à télécharger.
   *[other] { $count } fiches de bonnes pratiques à télécharger.
 }
home-count = { $count ->
    [one] { $text } guichet dans la liste
   *[other] { $text } guichets dans la liste
 }

## Position

use-my-position = Utiliser ma position
position-private = Votre position sert seulement pour cette recherche. Nous ne la gardons pas.
position-wait = Nous cherchons votre position…
position-denied = Le téléphone ne permet pas d’utiliser votre position. Écrivez la rue ou la commune.
position-failed = Nous ne trouvons pas votre position. Écrivez la rue ou la commune.
position-yours = votre position
position-chosen = le point choisi

## Finder: form

find-title = Chercher un guichet
find-title-need = { $need } – guichets proches
find-form = Recherche
find-need = Votre besoin
find-need-any = Tous les thèmes
find-need-all-of = Tout : { $need }
find-place = Où
find-place-suggestions = Lieux avec ce nom
find-language = Langue parlée
find-language-any = Toutes les langues
find-language-any-of = N’importe quelle langue
find-open = Quand
find-open-any = À toute heure
find-open-now = Ouvert maintenant
find-open-at = À un autre moment
find-open-then = Ouvert à ce moment
find-at = Jour et heure
find-more = Plus de filtres
find-audience = Pour qui
find-audience-any = Pour tout le monde
find-access = Comment entrer
find-free = Gratuit seulement
find-walk-in = Sans rendez-vous
find-step-free = Entrée sans marches
find-with-sheets = Avec des fiches seulement
find-confirmed-since = Confirmés depuis le { $date }
find-submit = Chercher
find-change = Changer la recherche
find-clear = Enlever tous les filtres
find-remove = Enlever le filtre : { $label }
find-active = Filtres choisis
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] Aucun guichet
    [one] { $text } guichet
   *[other] { $text } guichets
 }
find-near = près de : { $place }
find-near-within = à moins de { $distance }
find-first = Le plus proche
find-first-open = Le plus proche ouvert
find-then = Ensuite
find-farther = Plus loin
find-farther-note = Ces guichets sont à plus de { $distance }.
find-more-results = Voir plus de guichets
find-no-more = Il n’y a pas d’autres guichets pour cette recherche.
find-without-pin = Sans position exacte
find-without-pin-note = Pour ceux-ci, nous connaissons seulement la commune, ou ils répondent par téléphone ou en ligne. Appelez avant d’y aller.
find-remote = Ils répondent par téléphone ou en ligne
find-as-list = Retour à la liste
find-distance-from = Distances depuis : { $place }
find-moment-now = Maintenant : { $moment }
find-moment-at = Prévu pour : { $moment }

find-no-place-title = Où cherchez-vous ?
find-no-place-text = Écrivez une rue, un quartier ou une commune. Ou choisissez une ville.
find-place-not-found = Nous ne trouvons pas « { $text } ».
find-place-not-found-help = Vérifiez comment c’est écrit, ou écrivez seulement la commune.
find-place-fallback = En attendant, voici les guichets autour de : { $place }.
find-place-ambiguous = Plusieurs lieux ont ce nom. Nous utilisons : { $place }. Vous vouliez un autre lieu ?
find-place-perhaps = Cherchiez-vous un de ces lieux ?
find-place-unavailable = Nous ne pouvons pas chercher les adresses en ce moment. Choisissez une ville.
find-place-matched = Adresse trouvée : { $place }
find-place-approximate = Lieu approximatif, à { $distance } près.

find-see = Aucun guichet ne s’occupe exactement de « { $need } ». Ceux-ci peuvent aider :
find-see-zero = Nous ne connaissons aucun guichet qui s’occupe exactement de « { $need } ».

find-zero-title = Aucun guichet pour cette recherche
find-zero-text = Cela ne veut pas dire qu’il n’y en a pas : cela veut dire que nous n’en connaissons pas. Voici ce que vous pouvez faire.
find-zero-remove = Enlever un filtre
find-zero-remove-one = Sans « { $label } » : { $count ->
    [one] { $text } guichet
   *[other] { $text } guichets
 }
find-zero-need-alone = Seulement « { $label } », sans autres filtres : { $count ->
    [one] { $text } guichet
   *[other] { $text } guichets
 }
find-zero-farther = Chercher plus loin : { $count ->
    [one] { $text } guichet
   *[other] { $text } guichets
 }
find-zero-next = Les premiers à ouvrir
find-zero-nearest = Les plus proches, sans les filtres
find-zero-cities = Chercher dans une autre ville
find-zero-city = { $label } : { $count ->
    [one] { $text } guichet
   *[other] { $text } guichets
 }
find-zero-phone = Appelez : ils répondent par téléphone
find-zero-start = Recommencer

find-not-open-more = Il y a aussi d’autres guichets, mais il n’est pas sûr qu’ils soient ouverts maintenant.
find-include-opens = Voir aussi ceux qui ouvrent plus tard
find-include-unknown = Voir aussi les horaires inconnus ou incertains
find-include-on = Les horaires inconnus ou incertains sont inclus

## Opening in words

state-open = Ouvert
state-opens = Fermé maintenant
state-closed = Fermé
state-maybe = Peut-être ouvert
state-unknown = Horaires inconnus

opening-always = Toujours ouvert
opening-open = Ouvert maintenant
opening-open-until = Ouvert, ferme à { $time }
opening-open-until-day = Ouvert, ferme { $day } à { $time }
opening-closes-soon = Ferme bientôt : dans { $minutes } min, à { $time }
opening-opens = Fermé, ouvre { $day } à { $time }
opening-opens-soon = Ouvre dans { $minutes } min, à { $time }
opening-opens-maybe = Fermé, ouvre peut-être { $day } à { $time }
opening-closed = Fermé : aucune ouverture connue
opening-maybe = Peut-être ouvert : appelez d’abord
opening-maybe-by_appointment = Sur rendez-vous seulement, jusqu’à { $time }
opening-maybe-by_phone = Vous pouvez appeler jusqu’à { $time }
opening-maybe-by_referral = Seulement si un autre service vous envoie, jusqu’à { $time }
opening-maybe-patron_day = Peut-être fermé : fête locale ({ $name })
opening-maybe-bridge_day = Peut-être fermé : jour entre deux jours fériés
opening-maybe-august = Peut-être ouvert : les horaires changent en août
opening-maybe-national_holiday = Peut-être fermé : { $holiday }
opening-maybe-hours_unclear = Peut-être ouvert : horaires pas clairs
opening-maybe-unconfirmed = Peut-être ouvert : horaires non confirmés
opening-unknown = Horaires inconnus : appelez d’abord
opening-unknown-no-phone = Horaires inconnus
opening-unknown-text = Horaires incertains : appelez d’abord
opening-unknown-text-no-phone = Horaires incertains
opening-unknown-unconfirmed = Horaires non confirmés : appelez d’abord
opening-then = Ensuite, ouvre { $day } à { $time }
opening-last-entry = Dernière entrée à { $time }
opening-entry-over = Dernière entrée à { $time } : maintenant on ne peut plus entrer

reason-regular_slot = Horaires habituels
reason-always_open = Ouvert 24 heures sur 24
reason-exception_closed = Fermeture spéciale jusqu’au { $date }
reason-exception_hours = Horaires spéciaux jusqu’au { $date }
reason-national_holiday = Jour férié national : { $holiday }
reason-patron_day = Fête du saint patron : { $name }
reason-bridge_day = Jour entre un jour férié et le week-end : peut-être fermé
reason-august = En août, les horaires peuvent changer
reason-by_appointment = Il faut un rendez-vous
reason-by_phone = Par téléphone seulement
reason-by_referral = Seulement si un autre service vous envoie
reason-walk_in = Vous pouvez venir sans rendez-vous
reason-hours_unclear = La source n’est pas claire sur les horaires
reason-hours_not_known = Pas d’horaires dans la source
reason-hours_as_text = Horaires écrits seulement avec des mots
reason-unconfirmed = Information ancienne ou pas très sûre
reason-no_known_opening = Aucune ouverture connue dans les prochains mois
reason-too_late = Ferme dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }. À pied, il faut environ { $walk ->
    [one] { $walk } minute
   *[other] { $walk } minutes
 } : vous arriveriez trop tard.
reason-too_late_to_enter = On peut entrer encore pendant { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }. À pied, il faut environ { $walk ->
    [one] { $walk } minute
   *[other] { $walk } minutes
 } : vous arriveriez trop tard.

holiday-new_year = Jour de l’An
holiday-epiphany = Épiphanie
holiday-easter = Pâques
holiday-easter_monday = Lundi de Pâques
holiday-liberation = Fête de la Libération
holiday-labour = Fête du Travail
holiday-republic = Fête de la République
holiday-assumption = Assomption (Ferragosto)
holiday-saint_francis = Saint-François
holiday-all_saints = Toussaint
holiday-immaculate_conception = Immaculée Conception
holiday-christmas = Noël
holiday-saint_stephen = Saint-Étienne

## Days and numbers

day-today = aujourd’hui
day-tomorrow = demain
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-long = { $day } { $month } { $year }
date-day-month = { $weekday } { $day } { $month }
moment = { $weekday } { $day } { $month }, { $time }
decimal-separator = ,
thousands-separator = { "\u00A0" }
distance-m = { $value } m
distance-km = { $value } km
walk-minutes = { $minutes ->
    [one] { $minutes } minute à pied
   *[other] { $minutes } minutes à pied
 }
list-middle = { $first }, { $next }
list-last = { $first } et { $next }

## Desk card

card-free = Gratuit
card-paid = Payant
card-phone = Appeler
card-call = Appeler le { $number }
card-details = Voir les détails
card-directions = Itinéraire
card-languages = Langues
card-languages-now = Langues parlées maintenant
card-languages-unknown = Langues non indiquées
card-sheets = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
 }
card-sheets-long = { $count ->
    [one] Il y a { $count } fiche sur leur façon de travailler
   *[other] Il y a { $count } fiches sur leur façon de travailler
 }
card-hours-source = La source écrit
card-hours-inferred = horaires tirés du texte de la source
card-show-on-map = Voir sur la carte

access-walk_in = Sans rendez-vous
access-appointment = Sur rendez-vous
access-with-or-without = Avec ou sans rendez-vous
access-phone = Appelez d’abord
access-referral = Un autre service doit vous envoyer
access-unknown = Nous ne savons pas s’il faut un rendez-vous

precision-house = Position exacte
precision-street = Position approximative dans la rue, à { $distance } près
precision-near = Position approximative, à { $distance } près
precision-district = Position approximative : seulement le quartier, à { $distance } près
precision-postcode = Position approximative : seulement la zone du code postal, à { $distance } près
precision-municipality = Nous connaissons seulement la commune
precision-short = position approximative, à { $distance } près
precision-none = Position inconnue
address-hidden = L’adresse est protégée. Appelez.
address-area = L’adresse exacte n’est pas affichée. Appelez.
address-missing = Adresse non indiquée
kind-fixed = Lieu
kind-mobile = Service mobile
kind-remote = Par téléphone ou en ligne

trust-fresh = Confirmé il y a moins d’un an
trust-ageing = Information de plus d’un an
trust-stale = Information ancienne ou sans date : appelez d’abord
trust-unconfirmed = Non confirmé : appelez avant d’y aller
trust-short-fresh = Récent
trust-short-ageing = À vérifier
trust-short-stale = Ancien ou sans date
trust-short-unconfirmed = Non confirmé
freshness-dated = Information du { $date }, source : { $source }
freshness-dated-no-source = Information du { $date }
freshness-undated = Information sans date, source : { $source }
freshness-undated-no-source = Information sans date
confirmed-by-import = Lu sur une page publique le { $date }. Personne ne l’a encore confirmé.
confirmed-by-operator = Confirmé par le guichet le { $date }
confirmed-by-infopoint = Confirmé par un point d’information le { $date }
confirmed-never = Personne n’a encore confirmé cette information.

## Desk page

desk-tab-desk = Guichet
desk-tab-sheets = Comment ils travaillent
desk-opening = Horaires
desk-hours-week = Les sept prochains jours
desk-hours-day = Jour
desk-hours-hours = Horaires
desk-hours-closed = Fermé
desk-hours-no-hours = Inconnu
desk-hours-maybe = { $hours } (peut-être)
desk-hours-last-entry = dernière entrée { $minutes } min avant
desk-hours-source = Horaires comme la source les écrit
desk-hours-unknown = Nous ne connaissons pas les horaires. Cela ne veut pas dire que c’est fermé.
desk-hours-languages = Langues pendant ces horaires
desk-where = Où
desk-directions = Comment y aller
desk-directions-osm = Ouvrir dans OpenStreetMap
desk-directions-walk = Itinéraire à pied
desk-directions-app = Ouvrir dans l’appli de cartes
desk-access = Comment entrer
desk-step-free-yes = Entrée sans marches
desk-step-free-no = L’entrée a des marches
desk-step-free-unknown = Nous ne savons pas s’il y a des marches
desk-documents = Quoi apporter
desk-documents-unknown = La source ne dit pas quels documents il faut. Demandez d’abord par téléphone.
desk-documents-none = Aucun document nécessaire
desk-document-optional = si vous l’avez
desk-for-whom = Pour qui
desk-for-whom-unknown = La source ne le dit pas
desk-cost = Prix
desk-cost-free = C’est gratuit
desk-cost-paid = Il faut payer
desk-cost-unknown = La source ne dit pas s’il faut payer
desk-needs = Ils vous aident pour
desk-languages = Langues parlées
desk-languages-unknown = La source ne dit pas quelles langues ils parlent.
desk-contacts = Contacts
desk-contacts-none = La source ne donne pas de contacts.
desk-website = Site web
desk-email = E-mail
desk-organization-kind = Type d’organisme
desk-notes = Notes de la source
desk-notes-language = en italien
desk-source = D’où vient l’information
desk-source-link = Lire la page d’origine
desk-source-none = La source n’a pas d’adresse publique.
desk-inferred = Ce que nous avons déduit nous-mêmes
desk-licence = Licence
desk-share = Partager
desk-shared = Lien copié
desk-print = Imprimer
desk-back = Retour aux résultats
desk-nearby = Autres guichets proches
desk-open-nearby = Ouverts maintenant près d’ici
desk-sheets-none = Il n’y a pas encore de fiche sur le travail de ce guichet.
desk-sheets-none-more = Voir toutes les fiches
desk-zip = Télécharger toutes les fiches de ce guichet (zip)
desk-sheets-lead = Fiches de bonnes pratiques sur ce guichet, pour apprendre ou pour copier.

## Sheets

sheets-title = Fiches de bonnes pratiques
sheets-lead = Comment travaillent des guichets, des bureaux et des réseaux : pour apprendre et pour copier. Chaque fiche dit seulement ce que disent ses sources.
sheets-theme = Thème
sheets-theme-any = Tous les thèmes
sheets-city = Ville
sheets-city-any = Toutes les villes
sheets-filter = Afficher
sheets-count = { $count ->
    [0] Aucune fiche
    [one] { $count } fiche
   *[other] { $count } fiches
 }
sheets-zero = Aucune fiche avec ces filtres.
sheets-download-all = Télécharger ces fiches (zip)
sheet-read = Lire la fiche
sheet-kind-good_practice = Bonne pratique
sheet-kind-micro_practice = Micro-pratique
sheet-part-problem = Le problème
sheet-part-context = Le contexte
sheet-part-actors = Qui a participé
sheet-part-steps = Ce qu’ils ont fait
sheet-part-tools = Outils
sheet-part-cost = Combien cela a coûté
sheet-part-results = Résultats
sheet-part-went_wrong = Ce qui n’a pas marché
sheet-part-how_to_copy = Comment faire pareil
sheet-not-documented = Non documenté
sheet-not-documented-note = Les sources ne le disent pas. Nous préférons laisser vide.
sheet-audience = Pour qui
sheet-promoter = Organisé par
sheet-place = Où
sheet-period = Quand
sheet-needs = Thèmes
sheet-sources = Sources
sheet-desks = Guichets qui travaillent ainsi
sheet-desks-none = Aucun guichet n’est relié avec certitude.
sheet-pdf = Télécharger le PDF
sheet-zip = Télécharger les annexes (zip)
sheet-version = Version { $version } du { $date }
sheet-licence = Licence : { $licence }
sheet-other-language = Cette fiche est écrite en : { $language }.
sheet-back = Toutes les fiches

## Map

map-show = Voir la carte
map-hide = Cacher la carte
map-label = Carte des guichets. La liste a les mêmes informations.
map-skip = Passer la carte
map-loading = La carte se charge…
map-failed = La carte ne marche pas sur ce téléphone. La liste a les mêmes informations.
map-no-streets = La carte n’a pas encore les rues ici. Regardez l’adresse dans la liste.
map-search-here = Chercher dans cette zone
map-only-sheets = Avec des fiches seulement
map-legend = Couleurs
map-zoom-in = Agrandir
map-zoom-out = Réduire
map-close = Fermer
map-attribution = D’où vient la carte
map-desks-failed = Les guichets ne s’affichent pas sur la carte. Regardez la liste.
map-you = Vous êtes ici
map-approximate = Le cercle montre où il peut être
map-pile = À cet endroit
map-open-card = Ouvrir
map-cluster = { $count } guichets

## Data

data-title = Les données sont à tout le monde
data-lead = Téléchargez les guichets, les fiches et les listes. Tout a une source, une date et une licence.
data-what = Ce qu’il y a
data-desks = { $count ->
    [one] { $text } guichet
   *[other] { $text } guichets
 }
data-sheets = { $count ->
    [one] { $text } fiche
   *[other] { $text } fiches
 }
data-cities = { $count ->
    [one] { $text } zone urbaine
   *[other] { $text } zones urbaines
 }
data-needs = { $count ->
    [one] { $text } besoin
   *[other] { $text } besoins
 }
data-version = Version des données : { $version }
data-download = Télécharger les guichets
data-download-filtered = Les fichiers contiennent seulement les guichets que vous avez filtrés.
data-download-all = Les fichiers contiennent tous les guichets. Pour en télécharger une partie, faites d’abord une recherche, puis revenez ici.
data-filters = Filtres : { $filters }
data-geojson = GeoJSON, pour les cartes (QGIS, web)
data-csv = CSV, pour les tableurs
data-sheets-zip = Toutes les fiches (zip)
data-quality = Leur qualité
data-quality-state = Quoi
data-quality-count = Guichets
data-quality-hours = Avec des horaires qu’une machine peut lire
data-quality-languages = Avec les langues parlées
data-quality-pin = Avec une position sur la carte
data-quality-phone = Avec un numéro de téléphone
data-quality-dated = Avec la date de la source
data-quality-sheets = Avec au moins une fiche
data-api = Pour les programmeurs
data-api-text = Une API ouverte répond en JSON, sans clé.
data-api-docs = Documentation de l’API
data-licence = Licence et citation
data-licence-text = Vous pouvez utiliser les données, même pour une activité commerciale, si vous dites d’où elles viennent. Chaque guichet indique sa source.
data-citation = Comment citer
data-protected = Les adresses des maisons protégées ne sont pas dans les données.

## Privacy and accessibility

privacy-title = Vie privée
privacy-lead = Vous pouvez chercher de l’aide sans dire qui vous êtes.
privacy-position-title = Votre position
privacy-position = Nous demandons votre position seulement quand vous touchez « Utiliser ma position ». Elle sert pour une seule recherche. Nous ne la gardons pas et ne l’écrivons dans aucun registre.
privacy-query-title = Ce que vous cherchez
privacy-query = Nous ne gardons ni ce que vous cherchez, ni où. L’adresse de la page contient la recherche : sur un téléphone que d’autres utilisent, effacez l’historique.
privacy-third-title = Personne d’autre
privacy-third = Les pages ne chargent rien d’autres entreprises : ni cartes, ni polices de caractères, ni statistiques.
privacy-cookies-title = Cookies
privacy-cookies = Nous n’utilisons pas de cookies.
privacy-links-title = Liens vers d’autres sites
privacy-links = Quand vous ouvrez un lien (le site d’un guichet, OpenStreetMap), ce sont les règles de ce site qui comptent.
accessibility-title = Accessibilité
accessibility-lead = Nous voulons que tout le monde puisse utiliser ces pages.
accessibility-how-title = Comment elles sont faites
accessibility-how = Les pages marchent sans script, avec le clavier et avec les lecteurs d’écran. On peut agrandir le texte. Les couleurs sont faciles à lire, même la nuit. L’état d’ouverture a toujours des mots et un signe, pas seulement une couleur.
accessibility-map-title = La carte
accessibility-map = La carte est en plus : la liste a les mêmes informations.
accessibility-goal-title = Notre objectif
accessibility-goal = Nous suivons WCAG 2.2, niveau AA. Si vous trouvez un obstacle, dites-le-nous : pour nous, c’est une panne à réparer.

## When something is wrong

error-404-title = Cette page n’est pas ici
error-404-text = Peut-être que le guichet a fermé, ou que l’adresse a une erreur.
error-400-title = Nous n’avons pas compris la demande
error-400-text = Une valeur dans l’adresse de la page n’est pas correcte.
error-500-title = Il y a une panne de notre côté
error-500-text = Ce n’est pas votre faute. Réessayez dans un moment.
error-503-title = Un moment, s’il vous plaît
error-503-text = Le service n’est pas encore prêt. Réessayez dans un moment.
error-links = Vous pouvez faire ceci
notice-ignored = Nous avons ignoré une partie de l’adresse : { $field }.

## Problems with a record (for operators)

issue-name_missing = Il manque le nom
issue-id_repeated = Le même code est là deux fois
issue-id_invalid = Le code a des caractères non permis
issue-no_way_to_reach = Aucun moyen d’y aller ou d’appeler
issue-need_missing = Il manque le besoin
issue-need_unknown = Besoin inconnu
issue-organization_missing = Il manque l’organisme
issue-organization_kind_unknown = Type d’organisme inconnu
issue-municipality_missing = Il manque la commune
issue-municipality_unknown = Commune inconnue
issue-postcode_invalid = Code postal incorrect
issue-phone_invalid = Numéro de téléphone incorrect
issue-email_invalid = Adresse e-mail incorrecte
issue-url_invalid = Adresse web incorrecte
issue-language_unknown = Langue inconnue
issue-audience_unknown = Public inconnu
issue-hours_not_understood = Horaires écrits d’une façon que nous ne comprenons pas
issue-hours_invalid = Horaires incorrects
issue-hours_disagree = Deux horaires différents dans la même ligne
issue-date_invalid = Date incorrecte
issue-coordinates_invalid = Coordonnées incorrectes
issue-coordinates_outside_municipality = Le point est hors de la commune
issue-precision_unknown = Précision inconnue
issue-confidence_unknown = Degré de confiance inconnu
issue-address_not_found = Adresse introuvable
issue-address_ambiguous = Adresse avec plusieurs réponses
issue-geocoders_disagree = Deux services donnent des lieux différents pour l’adresse
issue-geocoder_silent = Un service qui cherche les adresses n’a pas répondu
issue-text_too_long = Texte trop long
issue-text_not_utf8 = Texte avec des caractères abîmés
issue-column_missing = Il manque une colonne
issue-row_unreadable = Une ligne qu’on ne peut pas lire
issue-value_unknown = La valeur n’est pas une de celles attendues.
issue-correction_of_unknown_desk = La correction nomme un guichet qui n’existe pas
issue-correction_of_unknown_field = La correction nomme un champ qui n’existe pas
issue-correction_invalid = La correction a une valeur qu’on ne peut pas utiliser

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = Lu dans le texte sur les horaires
inferred-hours_day_misspelt = Un jour est écrit avec une erreur
inferred-hours_days_unjoined = Jours côte à côte, lus comme une liste
inferred-hours_days_by_dashes = Jours reliés par des tirets, lus comme une liste
inferred-hours_ordinal_unmarked = Les nombres avant le jour comptent les semaines du mois
inferred-hours_spans_by_dashes = Quatre heures à la suite, lues comme matin et après-midi
inferred-hours_working_days = Jours ouvrables : le samedi n’est pas sûr
inferred-hours_day_by_appointment = Le jour est sûr, l’heure non : sur rendez-vous
inferred-access_from_hours = La façon d’entrer est lue dans le texte sur les horaires
inferred-id_from_name = Code fait avec le nom et la commune
inferred-phone_country = Numéro sans indicatif du pays : lu comme italien
inferred-phone_from_text = Numéro lu dans un texte
inferred-email_unhidden = Adresse e-mail écrite de façon cachée
inferred-email_from_text = Adresse e-mail lue dans un texte
inferred-url_scheme = Il manquait https dans l’adresse web : ajouté
inferred-url_trimmed = Signes enlevés autour de l’adresse web
inferred-postcode_from_address = Code postal lu dans l’adresse
inferred-municipality_by_postcode = Commune choisie par le code postal parmi celles du même nom
inferred-municipality_from_postcode = Commune trouvée par le code postal
inferred-municipality_from_address = Commune lue dans l’adresse
inferred-municipality_from_position = Commune trouvée par la position
inferred-municipality_by_other_name = Commune trouvée par un autre de ses noms
inferred-municipality_from_quarter = Commune trouvée par le nom d’un quartier
inferred-language_from_words = Langue lue dans son nom
inferred-language_from_nationality = Langue déduite d’une nationalité
inferred-need_from_kind = Besoin déduit du type de guichet
inferred-need_from_name = Besoin lu dans son nom
inferred-need_from_synonym = Besoin lu dans un mot courant
inferred-date_first_day = Du mois ou de l’année, on prend le premier jour
inferred-coordinates_from_text = Coordonnées écrites sous une autre forme

## Words typed by the visitor

find-words = Chercher un mot
find-words-hint = par exemple : ISEE, permis, docteur
find-words-letter = Vous pouvez copier un mot de la lettre que vous avez reçue.
find-words-understood = « { $text } » : nous montrons { $need }.
find-words-other = Vous vouliez autre chose ?
find-words-desks = Guichets avec ce nom
find-words-none = Nous ne connaissons pas le mot « { $text } ». Essayez un autre mot, ou choisissez un thème.

# What was read: /data/runs
runs-title = Ce qui a été lu, et quand
runs-lead = Une liste de guichets est lue encore et encore. Cette page garde ce qui s’est passé chaque fois.
runs-none = Rien n’a encore été lu.
runs-took-back = A annulé la lecture { $number }.
runs-summary = { $read } lus : { $new } nouveaux, { $changed } changés, { $gone } disparus, { $waiting } en attente.
run-title = Lecture { $number }
run-json = La même chose en JSON
run-outcome = Ce que c’est devenu
run-read = Lignes lues
run-published = Publiées
run-waiting = En attente : une règle n’est pas respectée
run-rejected = Vides, ou copies exactes
run-new = Nouveaux guichets
run-changed = Guichets changés
run-same = Comme avant
run-kept = Laissés comme une personne les a confirmés
run-gone = Plus dans la liste
run-positions = Si les positions sont exactes
run-precision-house = Le numéro de la rue
run-precision-street = La rue
run-precision-near = À côté
run-precision-district = Le quartier
run-precision-postcode = La zone du code postal
run-precision-municipality = Seulement la commune
run-precision-none = Pas de position
run-durations = Combien de temps il a fallu
run-stage-normalise = Comprendre
run-stage-validate = Vérifier
run-stage-geocode = Trouver les lieux
run-stage-reconcile = Comparer
run-issues = Ce qui n’allait pas
run-no-issues = Rien.
run-quotes = Les exemples montrent seulement ce que tout le monde peut lire.
run-waits = la ligne est en attente
run-example = Ligne { $line }, { $field } : { $value }
run-example-hidden = Ligne { $line }, { $field }
run-fields = D’où viennent les valeurs
run-field = Champ
run-from-source = De la liste
run-inferred = Déduit d’autres mots
run-from-geocoder = Trouvé grâce à l’adresse
run-missing = Manque
