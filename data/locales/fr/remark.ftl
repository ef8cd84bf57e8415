# "This is wrong": what a visitor may tell us, in French. Short sentences, everyday words (level A2).

remark-link = Il y a une erreur ici
remark-title = Qu’est-ce qui est faux ?
remark-what = Ce qui est faux
remark-field-hours = Les horaires
remark-field-gone = Le guichet n’est plus là
remark-field-phone = Le numéro de téléphone
remark-field-address = L’adresse ou le point sur la carte
remark-field-languages = Les langues parlées
remark-field-documents = Quoi apporter
remark-field-access = Comment entrer
remark-field-cost = Le prix
remark-field-needs = L’aide qu’ils donnent
remark-field-other = Autre chose
remark-words = Qu’est-ce qui est juste ? (si vous le savez)
remark-no-names = N’écrivez pas votre nom ni votre numéro. Nous ne savons pas qui vous êtes.
remark-send = Envoyer
remark-thanks = Merci. Votre message est arrivé.
remark-thanks-then = Une personne le lit et vérifie avant de changer quelque chose.
remark-full = Merci. Beaucoup de personnes ont déjà écrit à ce sujet. Nous vérifions.
remark-incomplete = Choisissez ce qui est faux. Pour « autre chose », écrivez quelques mots.
remark-back = Retour au guichet
remark-texts-title = Corriger la traduction
remark-texts-words = Quelle phrase est fausse ? Comment l’écrire mieux ?
remark-texts-link = Corriger
privacy-remark-title = Si vous nous signalez une erreur
privacy-remark = Nous gardons seulement ce que vous écrivez, et le jour. Une personne le lit. Après six mois au plus, nous l’effaçons.
