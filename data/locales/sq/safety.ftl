# Leaving the site at once, in Albanian.

exit-label = Dilni
exit-hint = Dilni menjëherë nga kjo faqe. Ose shtypni tri herë tastin Esc.
# A page that nobody asks questions about.
exit-url = https://sq.wikipedia.org/
privacy-exit-title = Të dilni menjëherë
privacy-exit = “Dilni”, lart, hap një faqe tjetër në vend të kësaj. Me tastierë, shtypni tri herë Esc. Faqet që keni parë më parë mbeten në historik: fshijeni nëse telefonin tuaj e përdorin edhe të tjerë.

# Reading aloud by the voice of the device.
listen = Dëgjoni
