# Leaving the site at once, in Spanish.

exit-label = Salir
exit-hint = Salga de este sitio enseguida. O pulse tres veces la tecla Esc.
# A page that nobody asks questions about.
exit-url = https://es.wikipedia.org/
privacy-exit-title = Salir enseguida
privacy-exit = “Salir”, arriba, abre otra página en lugar de esta. Con un teclado, pulse Esc tres veces. Las páginas que vio antes quedan en el historial: bórrelo si otras personas usan su teléfono.

# Reading aloud by the voice of the device.
listen = Escuchar
