# Leaving the site at once, in Romanian.

exit-label = Ieșiți
exit-hint = Ieșiți imediat de pe acest site. Sau apăsați de trei ori tasta Esc.
# A page that nobody asks questions about.
exit-url = https://ro.wikipedia.org/
privacy-exit-title = Ieșire imediată
privacy-exit = „Ieșiți”, sus, deschide altă pagină în locul acesteia. Cu tastatura, apăsați de trei ori Esc. Paginile pe care le-ați văzut înainte rămân în istoric: ștergeți-l dacă și alții folosesc telefonul dumneavoastră.

# Reading aloud by the voice of the device.
listen = Ascultați
