# Lasciare subito il sito, in italiano.

exit-label = Esci
exit-hint = Esci subito da questo sito. Oppure premi tre volte il tasto Esc.
# Una pagina su cui nessuno fa domande.
exit-url = https://it.wikipedia.org/
privacy-exit-title = Uscire subito
privacy-exit = «Esci», in alto, apre un’altra pagina al posto di questa. Con la tastiera premi tre volte Esc. Le pagine che hai visto prima restano nella cronologia: cancellala se altri usano il tuo telefono.

# Reading aloud by the voice of the device.
listen = Ascolta
