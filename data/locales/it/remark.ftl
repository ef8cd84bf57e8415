# "È sbagliato": che cosa può segnalare chi visita il sito, in italiano. Frasi brevi, parole di tutti i giorni (livello A2).

remark-link = Qui c’è un errore
remark-title = Che cosa è sbagliato?
remark-what = Che cosa è sbagliato
remark-field-hours = Gli orari
remark-field-gone = Lo sportello non c’è più
remark-field-phone = Il numero di telefono
remark-field-address = L’indirizzo o il punto sulla mappa
remark-field-languages = Le lingue parlate
remark-field-documents = Che cosa portare
remark-field-access = Come si entra
remark-field-cost = Quanto costa
remark-field-needs = In che cosa aiutano
remark-field-other = Un’altra cosa
remark-words = Che cosa è giusto? (se lo sai)
remark-no-names = Non scrivere il tuo nome o il tuo numero. Noi non sappiamo chi sei.
remark-send = Invia
remark-thanks = Grazie. Il tuo messaggio è arrivato.
remark-thanks-then = Una persona lo legge e controlla, prima di cambiare qualcosa.
remark-full = Grazie. Molte persone hanno già scritto su questo. Stiamo controllando.
remark-incomplete = Scegli che cosa è sbagliato. Per «un’altra cosa» scrivi qualche parola.
remark-back = Torna allo sportello
remark-texts-title = Correggi la traduzione
remark-texts-words = Quale frase è sbagliata? Come è meglio?
remark-texts-link = Correggi
privacy-remark-title = Se ci segnali un errore
privacy-remark = Conserviamo solo quello che scrivi e il giorno. Lo legge una persona. Dopo sei mesi al massimo lo cancelliamo.
