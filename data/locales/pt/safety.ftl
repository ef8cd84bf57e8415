# Leaving the site at once, in Portuguese.

exit-label = Sair
exit-hint = Saia deste site já. Ou aperte três vezes a tecla Esc.
# A page that nobody asks questions about.
exit-url = https://pt.wikipedia.org/
privacy-exit-title = Sair já
privacy-exit = “Sair”, no alto, abre outra página no lugar desta. Com um teclado, aperte Esc três vezes. As páginas que você viu antes ficam no histórico: apague o histórico se outras pessoas usam o seu telefone.

# Reading aloud by the voice of the device.
listen = Ouvir
