# Leaving the site at once, in French.

exit-label = Quitter
exit-hint = Quitter ce site tout de suite. Ou appuyez trois fois sur la touche Échap (Esc).
# A page that nobody asks questions about.
exit-url = https://fr.wikipedia.org/
privacy-exit-title = Quitter tout de suite
privacy-exit = « Quitter », en haut, ouvre une autre page à la place de celle-ci. Avec un clavier, appuyez trois fois sur Échap (Esc). Les pages que vous avez vues avant restent dans l’historique : effacez-le si d’autres personnes utilisent votre téléphone.

# Reading aloud by the voice of the device.
listen = Écouter
