# "This is wrong": what a visitor may tell us, in Albanian. Short sentences, everyday words (level A2).

remark-link = Këtu ka një gabim
remark-title = Çfarë është gabim?
remark-what = Çfarë është gabim
remark-field-hours = Orari
remark-field-gone = Sporteli nuk është më këtu
remark-field-phone = Numri i telefonit
remark-field-address = Adresa ose vendi në hartë
remark-field-languages = Gjuhët që fliten
remark-field-documents = Çfarë të merrni me vete
remark-field-access = Si hyhet
remark-field-cost = Sa kushton
remark-field-needs = Për çfarë ndihmojnë
remark-field-other = Diçka tjetër
remark-words = Si është e saktë? (nëse e dini)
remark-no-names = Mos shkruani emrin ose numrin tuaj. Ne nuk e dimë kush jeni.
remark-send = Dërgoni
remark-thanks = Faleminderit. Mesazhi juaj mbërriti.
remark-thanks-then = Një person e lexon dhe e kontrollon, para se të ndryshojë diçka.
remark-full = Faleminderit. Shumë njerëz kanë shkruar tashmë për këtë. Po e kontrollojmë.
remark-incomplete = Zgjidhni çfarë është gabim. Për “Diçka tjetër”, shkruani disa fjalë.
remark-back = Kthehuni te sporteli
remark-texts-title = Korrigjoni përkthimin
remark-texts-words = Cila fjali është gabim? Si është më mirë?
remark-texts-link = Korrigjoni
privacy-remark-title = Nëse na tregoni një gabim
privacy-remark = Ruajmë vetëm atë që shkruani dhe ditën. E lexon një person. E fshijmë më së shumti pas gjashtë muajsh.
