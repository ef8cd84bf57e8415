# Paths step by step, in Tigrinya: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = ስጉምቲ ብስጉምቲ
paths-lead = ቀለልቲ መገድታት: እንታይ ከም ዝኸውን፣ ኣየኖት ሰነዳት ከም ዘድልዩን ኣየናይ ማእከል ሓገዝ ከም ዝሕግዝን።
paths-describe = ኣብዚ ብኸመይ ከም ዝሰርሕ ንነግር። ምኽሪ ኣይንህብን ኢና። ሕግታት ይቕየሩ እዮም: ኣብ ማእከል ሓገዝ ሕተቱ።
paths-home = ስጉምቲ ብስጉምቲ: መንበሪ ፍቓድ፣ ኣድራሻ፣ ሓኪም፣ ቤት ትምህርትን ካልእን
path-all = ኩሎም መገድታት
path-steps = { $count ->
    [one] { $count } ስጉምቲ
   *[other] { $count } ስጉምትታት
 }
path-need = ንዚ ስጉምቲ ዝቐረበ ማእከል ሓገዝ
path-documents = ኣየኖት ሰነዳት የድልዩ
path-cost = ዋግኡ ክንደይ እዩ
path-time = ግዜ
path-next = ዝቕጽል ስጉምቲ
path-done = ተወዲኡ
path-ticks = ምልክታትኩም ኣብዚ ተሌፎን ጥራይ ይተርፉ።
path-clear = ኩሎም ምልክታት ኣልግሱ
path-print = ሕተሙ
path-sources = እዚ ካበይ መጺኡ
path-reviewed = ብዕለት { $date } ምስ ምንጭታት ተነጻጺሩ

## Renew the residence permit

path-permit_renewal-title = መንበሪ ፍቓድ ምሕዳስ (permesso di soggiorno)
path-permit_renewal-lead = መንበሪ ፍቓዶም (permesso di soggiorno) ክውዳእ ንዝቐረበ ሰባት: ካብ ኪት ናይ ፖስታ ክሳብ ሓድሽ ካርድ።
path-permit_renewal-where-title = ምሕዳስ ኣበይ ከም ዝሕተት ፍለጡ
path-permit_renewal-where-what = ብዙሓት ፍቓዳት ኣብ ፖስታ፣ ብኪት ይሕደሱ። ካልኦት ብቐጥታ ኣብ ቤት ጽሕፈት ፖሊስ (questura) ይሕደሱ: patronato ወይ ናይ Comune ቤት ጽሕፈት ኢምግሬሽን ኣየናይ ኣበይ ከም ዝሕደስ ይፈልጡ። ፍቓድኩም ካብ ዝውዳእ ልዕሊ 60 መዓልታት ሓሊፉ እንተኾይኑ፣ ቅድም ኣብ ናይ ብናጻ ማእከል ሓገዝ ሕጊ (sportello legale) ክትሓቱ ትኽእሉ።
path-permit_renewal-where-time = ሕጊ፣ ፍቓድ ቅድሚ ምውድኡ እንተወሓደ 60 መዓልታት ኣቐዲምካ ክምልከት ይሓትት።
path-permit_renewal-papers-title = ሰነዳት ኣዳልዉ
path-permit_renewal-papers-what = ፓስፖርት፣ ዝውዳእ ዘሎ ፍቓድን ኮድ ግብርን (codice fiscale) ምስ ቅዳሖም የድልዩ። ካልኦት ሰነዳት ብምኽንያት ናይቲ ፍቓድ ይፈላለዩ: ስራሕ፣ ስድራቤት፣ ትምህርቲ። ዝርዝር ኣብ ማእከል ሓገዝ ሕተቱ።
path-permit_renewal-kit-title = ነቲ ኪት ምልእዎ
path-permit_renewal-kit-what = እቲ ብጫ መስመር ዘለዎ ኪት (kit giallo) ኣብ ፖስታ ይርከብ። patronatoን ገለ Comuneን ነቲ ምልክታ ብናጻ፣ ብኮምፒተር ይመልእዎ።
path-permit_renewal-kit-cost = ቴምብር (marca da bollo) 16 ዩሮ እዩ።
path-permit_renewal-post-title = ነቲ ኪት ኣብ ፖስታ ኣረክቡ
path-permit_renewal-post-what = እቲ ኪት Sportello Amico ኣብ ዘለዎ ቤት ጽሕፈት ፖስታ፣ ብዘይተዓሸገ ቡስጣን ምስ ፓስፖርትን ይውሃብ። ፖስታ ቅብሊት (ricevuta)ን ኣብ questura ናይ ቆጸራ ዕለትን ይህብ።
path-permit_renewal-post-cost = 30 ዩሮ ንፖስታ። ካብኡ ወረቐት ክፍሊት (bollettino): 30.46 ዩሮ ንካርድ፣ ኣብ ልዕሊኡ 40 ዩሮ (ክሳብ ሓደ ዓመት ፍቓድ)፣ 50 ዩሮ (ልዕሊ ሓደ ዓመት) ወይ 100 ዩሮ (ናይ EU ነዊሕ ፍቓድ)። ንትሕቲ 18 ዓመት፣ ንዑቕባ (asilo)ን protezione sussidiariaን እቲ bollettino 30.46 ዩሮ እዩ።
path-permit_renewal-fingerprints-title = ንኣሻራ ናብ questura ኪዱ
path-permit_renewal-fingerprints-what = questura ኣሻራ ኣጻብዕቲ (impronte) ይወስድ፣ ሰነዳት እውን ይፍትሽ። ኣርባዕተ ስእሊ ፓስፖርት (fototessere) የድልዩ። ሓደ ሰነድ እንተ ጎዲሉ፣ questura ይሓትቶ።
path-permit_renewal-waiting-title = ምስ ቅብሊት ተጸበዩ
path-permit_renewal-waiting-what = ብቕብሊት ክሳብ መልሲ ዝመጽእ ኣብ ጣልያን ክትጸንሑ ትኽእሉ። እቲ ዝነበረ ፍቓድ ስራሕ ዝፈቅድ እንተነይሩ፣ ስራሕ ክትቅጽሉ ትኽእሉ። “preavviso di rigetto” ወይ “rigetto” (ነጋቲቮ) ዝብል ደብዳበ እንተ መጺኡ፣ ሓጺር ግዜ ጥራይ ኣሎ: ናብ ናይ ብናጻ ማእከል ሓገዝ ሕጊ ክትወስድዎ ትኽእሉ።
path-permit_renewal-waiting-time = ንኽንደይ ግዜ ከም ትጽበዩ፣ ካብ ከተማ ናብ ከተማ ይፈላለ። ኣብ ማእከል ሓገዝ ሕተቱ።
path-permit_renewal-collect-title = ሓድሽ ፍቓድ ውሰዱ
path-permit_renewal-collect-what = መርበብ ሓበሬታ ናይ Polizia di Stato፣ እቲ ፍቓድ ድሉው ድዩ ኣይኮነን ይነግር: ቁጽሪ ናይቲ ቅብሊት የድሊ። ዝተመዝገበ ኣድራሻ (residenza) ዘለዎም፣ ደሓር ነቲ ሓድሽ ፍቓድ ኣብ መዝገብ ነበርቲ (anagrafe) የርእዩ።
path-permit_renewal-collect-time = ኣብ anagrafe፣ ካብ ዝሕደሰሉ ኣብ ውሽጢ 60 መዓልታት።

## Register your address (residenza)

path-residence_registration-title = ኣድራሻ ምምዝጋብ (residenza)
path-residence_registration-lead = ኣብ ሓንቲ ከተማ ዝነብሩ፣ ኣድራሻኦም ኣብ መዝገብ ነበርቲ (anagrafe) ከመዝግቡ ንዝደልዩ።
path-residence_registration-papers-title = ሰነዳት ኣዳልዉ
path-residence_registration-papers-what = anagrafe ፓስፖርት፣ መንበሪ ፍቓድ ወይ ናይ ምሕዳስ ቅብሊት፣ ከምኡ እውን ብዛዕባ ገዛ ወረቐት ይሓትት፣ ንኣብነት ዝተመዝገበ ውዕል (contratto registrato)። ነፍሲ ወከፍ Comune ናይ ገዛእ ርእሱ ዝርዝር ኣለዎ። ፍቓድ እንተዘይብልኩም፣ ቅድም ኣብ ናይ ብናጻ ማእከል ሓገዝ ሕጊ (sportello legale) ክትሓቱ ትኽእሉ።
path-residence_registration-declare-title = ምግላጽ ግበሩ (dichiarazione di residenza)
path-residence_registration-declare-what = ቅጥዒ ይምላእ፣ ኩሎም ዓበይቲ ናይታ ስድራቤት ይፍርሙዎ። ናብ anagrafe ይውሰድ፣ ወይ ብፖስታ ወይ ብኢ-መይል ይለኣኽ፤ ድሮ ዝተመዝገቡ ሰባት ብ SPID ወይ CIE ብኢንተርነት (ANPR) ክገብርዎ ይኽእሉ።
path-residence_registration-declare-cost = ኣብ ብዙሓት Comune ክፍሊት የለን። ኣብ ማእከል ሓገዝ ሕተቱ።
path-residence_registration-declare-time = ኣብ ሓድሽ ገዛ ምንባር ካብ ዝጀመርኩምሉ ኣብ ውሽጢ 20 መዓልታት።
path-residence_registration-registered-title = Comune ክሳብ ዝምዝግበኩም ተጸበዩ
path-residence_registration-registered-what = Comune ኣድራሻኹም ኣብ መዝገብ ይጽሕፍ። residenza ካብታ ምግላጽ ዝገበርኩምላ መዓልቲ ይጽብጸብ።
path-residence_registration-registered-time = Comune ኣብ ውሽጢ ክልተ መዓልታት ስራሕ ይገብሮ።
path-residence_registration-check-title = ኣብ ገዛ ንዝግበር ምርግጋጽ ተጸበዩ
path-residence_registration-check-what = ካብ Comune ሰብ ናብ ገዛኹም ይመጽእ፣ ብሓቂ ኣብኡ ትነብሩ እንተ ኣሊኹም ይርኢ። Comune ዝጎደለ ነገር ኣሎ ኢሉ እንተ ጽሒፉ፣ ማእከል ሓገዝ ነቲ ደብዳበ ምሳኹም ከንብቦ ይኽእል። ዋላ ሓንቲ እንተዘይጽሒፉ፣ residenza ይጸድቕ።
path-residence_registration-check-time = Comune ኣብ ውሽጢ 45 መዓልታት የረጋግጽ።
path-residence_registration-renew-title = ድሕሪ ነፍሲ ወከፍ ሓድሽ ፍቓድ፣ ነቲ ምግላጽ ኣሐድሱ
path-residence_registration-renew-what = anagrafe ነፍሲ ወከፍ ሓድሽ ፍቓድ ክርኢ ይሓትት: እዚ rinnovo della dichiarazione di dimora abituale ይበሃል። ምሕዳስ ክትጽበዩ ከለኹም፣ residenza ይተርፍ። ፍቓዶም ዘየርእዩ ሰባት ካብ መዝገብ ክስረዙ ይኽእሉ።
path-residence_registration-renew-time = ፍቓድ ካብ ዝሕደሰሉ ኣብ ውሽጢ 60 መዓልታት።
path-residence_registration-no_home-title = ገዛ እንተዘይብልኩም: residenza fittizia ሕተቱ
path-residence_registration-no_home-what = ኣብ ጎደና ወይ ኣብ ናይ ለይቲ መደቀሲ (dormitorio) ዝድቅሱ ሰባት፣ መብዛሕትኡ ግዜ ኣብ ዝነብሩላ ከተማ residenza ክሓቱ ይኽእሉ። ብዙሓት Comune ብሓቂ ዘየላ ጎደና ይጽሕፉ። ነፍሲ ወከፍ Comune ናይ ገዛእ ርእሱ ሕግታት ኣለዎ፤ ፍቓድ እንተዘይብልኩም፣ ቅድም ኣብ ናይ ብናጻ ማእከል ሓገዝ ሕጊ ክትሓቱ ትኽእሉ።

## Get the health card and a doctor

path-health_card-title = ካርድ ጥዕናን ሓኪምን ምርካብ
path-health_card-lead = ኣብ ኣገልግሎት ጥዕና ክምዝገቡን ሓኪም ክረኽቡን ንዝደልዩ፣ ከምኡ እውን ፍቓድ ዘይብሎም ሕክምና ንዘድልዮም ሰባት።
path-health_card-who-title = ብኸመይ ክትምዝገቡ ከም እትኽእሉ ፍለጡ
path-health_card-who-what = ብብዙሓት ፍቓዳት (ስራሕ፣ ስድራቤት፣ ዑቕባ) ኣብ ቤት ጽሕፈት ጥዕና (ASL) ምምዝጋብ መሰልኩም እዩ። ብገለ ካልኦት ፍቓዳት ብድሌትኩም (iscrizione volontaria) ክትምዝገቡ ትኽእሉ፣ ዓመት ዓመት ድማ ይኽፈል። ማእከል ሓገዝ ምኽንያት ናይቲ ፍቓድ ይርኢ።
path-health_card-who-cost = ክፍሊት ናይ iscrizione volontaria ይቀያየር። ኣብ ማእከል ሓገዝ ሕተቱ።
path-health_card-register-title = ኣብ ASL ተመዝገቡ
path-health_card-register-what = እቲ ቤት ጽሕፈት መብዛሕትኡ ግዜ “scelta e revoca” ይበሃል። ሰነድ መንነት፣ ፍቓድ ወይ ናይ ምሕዳስ ቅብሊት፣ ኮድ ግብሪ (codice fiscale)ን ኣድራሻን ይሓትት።
path-health_card-doctor-title = ሓኪም ምረጹ
path-health_card-doctor-what = እቲ ቤት ጽሕፈት ኣየኖት ሓካይም ቦታ ከም ዘለዎም የርኢ። ዓበይቲ ሓኪም ስድራቤት (medico di base)፣ ቆልዑ ድማ ሓኪም ቆልዑ (pediatra) ኣለዎም። ናብ ካልእ ከተማ ዝግዕዝ ሰብ፣ ካልእ ሓኪም ይመርጽ።
path-health_card-card-title = ካርድ ጥዕና (tessera sanitaria) ተቐበሉ
path-health_card-card-what = እቲ ካርድ ብፖስታ ናብ ገዛ ይመጽእ። ቅድሚኡ እቲ ቤት ጽሕፈት ግዝያዊ ወረቐት ክህብ ይኽእል። እቲ ካርድ እንተዘይመጺኡ ወይ እንተ ጠፊኡ፣ ቅዳሕ ክሕተት ይከኣል።
path-health_card-card-time = ንኽንደይ ግዜ ከም ትጽበዩ፣ ካብ ቦታ ናብ ቦታ ይፈላለ። ኣብ ማእከል ሓገዝ ሕተቱ።
path-health_card-renew-title = ምስ ፍቓድኩም ነቲ ምዝገባ ኣሐድሱ
path-health_card-renew-what = እቲ ምዝገባ መብዛሕትኡ ግዜ ክንዲ ፍቓድ ይጸንሕ። ፍቓዶም ዘሐድሱ ሰባት፣ ምስ ቅብሊት ናብ ASL ይምለሱ፣ ደሓር ድማ ምስ ሓድሽ ፍቓድ።
path-health_card-without_permit-title = ፍቓድ እንተዘይብልኩም: ኮድ STP ሕተቱ
path-health_card-without_permit-what = ፍቓድ ዘይብሎም ሰባት ብኮድ STP ህጹጽ ወይ ኣድላዪ ሕክምና ናይ ምርካብ መሰል ኣለዎም (ንዜጋታት ኤውሮጳዊ ሕብረት ENI)። ኣብ ሆስፒታልን ክሊኒክን ዝሰርሑ፣ ሓደ ሰብ ፍቓድ ስለ ዘይብሉ፣ ብዛዕባኡ ንበዓል ስልጣን ክሕብሩ ኣይፍቀዶምን እዩ። ጥርጥር እንተሃልዩኩም፣ ቅድም ኣብ ናይ ብናጻ ማእከል ሓገዝ ሕጊ (sportello legale) ክትሓቱ ትኽእሉ።
path-health_card-without_permit-cost = ገንዘብ ዘይብሎም ሰባት ሓደ ምግላጽ (dichiarazione di indigenza) ይፍርሙ። ticket ግን ክኽፈል ይከኣል እዩ: ኣብ ማእከል ሓገዝ ሕተቱ።
path-health_card-without_permit-time = እቲ ኮድ ንሽዱሽተ ወርሒ ይሰርሕ፣ ክሕደስ እውን ይከኣል።

## Enrol a child at school

path-school_enrolment-title = ውላድ ኣብ ቤት ትምህርቲ ምምዝጋብ
path-school_enrolment-lead = ደቆም ናብ ቤት ትምህርቲ ክሰዱ ንዝደልዩ ወለዲ፣ ሕጂ ዝመጹ እውን እንተኾኑ።
path-school_enrolment-right-title = ኣብ ቤት ትምህርቲ ወይ ኣብ ማእከል ሓገዝ ሕተቱ
path-school_enrolment-right-what = ካብ ወጻኢ ዝመጹ ቆልዑ፣ ከም ጣልያናውያን ቆልዑ ቤት ትምህርቲ ናይ ምኻድ መሰልን ግዴታን ኣለዎም፣ መንበሪ ፍቓድ ዘይብሎም እውን።
path-school_enrolment-right-time = ምዝገባ ኣብ ዝኾነ ግዜ ናይቲ ዓመተ ትምህርቲ ክሕተት ይከኣል።
path-school_enrolment-apply-title = ምልክታ ግበሩ
path-school_enrolment-apply-what = ንቐዳማይ ክፍሊ ናይ መባእታ፣ ማእከላይን ካልኣይን ደረጃ፣ ምልክታ ብኢንተርነት፣ ኣብ መርበብ Unica፣ ብ SPID ወይ CIE ይግበር። ኮድ ግብሪ (codice fiscale) ዘይብሎም ወይ ሓገዝ ዘድልዮም፣ ናብ ቤት ጽሕፈት ናይቲ ቤት ትምህርቲ (segreteria) ይኸዱ። ኣብ መንጎ ዓመት ዝመጹ እውን ናብ segreteria ይኸዱ።
path-school_enrolment-apply-time = ንቐዳማይ ክፍሊ ዝኸውን ዕለታት ዓመት ዓመት ይቕየር። ኣብ ቤት ትምህርቲ ሕተቱ።
path-school_enrolment-papers-title = ዘለዉኹም ሰነዳት ኣምጽኡ
path-school_enrolment-papers-what = ቤት ትምህርቲ ሰነዳት ናይቲ ቆልዓን ወረቐት ውጽኢት ትምህርትን (pagelle) ይሓትት። ሰነዳት እንተ ጎዲሎም ወይ ምሉኣት እንተዘይኮይኖም፣ ቤት ትምህርቲ ከምኡ ኮይኑ እውን ይምዝግቦ (iscrizione con riserva)። ኣብ መወዳእታ እቲ ቆልዓ ዲፕሎማ ክረክብ ይኽእል።
path-school_enrolment-vaccines-title = ክታበት ኣርእዩ
path-school_enrolment-vaccines-what = ክሳብ 16 ዓመት፣ ቤት ትምህርቲ ብዛዕባ ግዴታ ዝኾነ ክታበት ወረቐት ይሓትት። ኣብ ASL ቆጸራ ዝሓተትኩምሉ ወረቐት እውን ይሰርሕ፤ ዝጎደለ ክታበት ASL ይህብ። ብዘይ እዚ ወረቐት፣ እቲ ቆልዓ ናብ መዋእለ ህጻናት (scuola dell’infanzia) ክኣቱ ኣይክእልን።
path-school_enrolment-class-title = ብዛዕባ ክፍሊ ምስ ቤት ትምህርቲ ተዘራረቡ
path-school_enrolment-class-what = ክፍሊ ቤት ትምህርቲ ይውስን: መብዛሕትኡ ግዜ ብዕድመ ናይቲ ቆልዓ። መምህራን ካልእ ክፍሊ ክውስኑ ይኽእሉ: ቅድሚ ሕጂ ዝተማህሮን ድሮ ዝፈልጦን ይርእዩ።
path-school_enrolment-costs-title = ንወጻኢታት ሓገዝ ሕተቱ
path-school_enrolment-costs-what = Comuneን Regioneን ንመግቢ ቤት ትምህርቲ (mensa)፣ ኣውቶቡስ ቤት ትምህርቲ፣ መጻሕፍትን ስኮላርሺፕን ክሕግዙ ይኽእሉ። መብዛሕትኡ ግዜ ISEE ይርእዩ። ነፍሲ ወከፍ ከተማ ናይ ገዛእ ርእሳ ሕግታት ኣለዋ: ኣብ ማእከል ሓገዝ ሕተቱ።

## Look for work

path-job_search-title = ስራሕ ምድላይ
path-job_search-lead = ስራሕ ንዝደልዩ ሰባት: ቤት ጽሕፈት ስራሕ፣ ሲቪ፣ ኮርሳትን ውዕልን።
path-job_search-permit-title = እቲ ፍቓድ ስራሕ ዝፈቅድ እንተኾይኑ ርኣዩ
path-job_search-permit-what = ኩሎም ፍቓዳት ስራሕ ኣይፈቅዱን: ማእከል ሓገዝ ከንብቦ ይኽእል። ምሕዳስ ዝጽበዩ ዘለዉ ሰባት፣ እቲ ቅድሚኡ ዝነበረ ፍቓድ ስራሕ ዝፈቅድ እንተነይሩ፣ ብቕብሊት ክሰርሑ ይኽእሉ። ፍቓድ እንተዘይብልኩም፣ ቅድም ኣብ ናይ ብናጻ ማእከል ሓገዝ ሕጊ (sportello legale) ክትሓቱ ትኽእሉ።
path-job_search-permit-time = ዑቕባ ዝሓቱ ሰባት፣ ሕጊ ድሕሪ ዝወሰኖ ግዜ ክሰርሑ ይኽእሉ። ኣብ ማእከል ሓገዝ ሕተቱ።
path-job_search-did-title = ስራሕ ትደልዩ ከም ዘለኹም ንገሩ (DID)
path-job_search-did-what = ስራሕ ዘይብሎም ሰባት dichiarazione di immediata disponibilità (DID) ይገብሩ። ብ SPID ወይ CIE ብኢንተርነት፣ ወይ ብሓገዝ ቤት ጽሕፈት ስራሕ (centro per l’impiego) ይግበር። ካብ INPS NASpI ምሕታት ከም DID ይቑጸር።
path-job_search-agreement-title = ስምምዕ ፈርሙ (patto di servizio)
path-job_search-agreement-what = ኣብ centro per l’impiego ዝርርብ ኣሎ። ካብኡ patto di servizio ይፍረም: ንስኹም እንታይ ከም እትገብሩ፣ እቲ ቤት ጽሕፈት እንታይ ከም ዝገብር ይብል። ብዘይ ጽቡቕ ምኽንያት ካብ ቆጸራ ዝተርፍ ሰብ መሰላት ከጥፍእ ይኽእል።
path-job_search-cv-title = ሲቪ ኣዳልዉ
path-job_search-cv-what = ሲቪ (curriculum) እንታይ ከም ዝተማህርኩምን እንታይ ስራሕ ከም ዝሰራሕኩምን ይብል፣ ኣብ ሃገርኩም እውን። centro per l’impiegoን ብዙሓት ማእከላት ሓገዝን ክፉት ስራሕ የርእዩ።
path-job_search-training-title = ሞያ ተማሃሩ
path-job_search-training-what = ኣብ patto di servizio ኮርሳትን ልምምድ ስራሕን (tirocini) ክህሉ ይኽእል። ነፍሲ ወከፍ Regione ናይ ገዛእ ርእሱ ኮርሳት ኣለዎ: ኣየኖት ብናጻ ምዃኖምን ክንደይ ጣልያንኛ ከም ዘድልን ኣብ ማእከል ሓገዝ ሕተቱ።
path-job_search-contract-title = ውዕል ኣንብቡ
path-job_search-contract-what = ኣስራሒ ንሰራሕተኛ ቅዳሕ ናይቲ ውዕል (contratto) ወይ ናይቲ መፍለጢ ቁጻር (UNILAV) ይህብ። ብዘይ ውዕል ዝሰርሑ ወይ ዘይክፈሉ ሰባት፣ ኣብ ማሕበር ሰራሕተኛታት (sindacato) ክሓቱ ይኽእሉ፤ ፍቓድ ዘይብሎም፣ ቅድም ኣብ ናይ ብናጻ ማእከል ሓገዝ ሕጊ።
path-job_search-contract-time = እቲ ቅዳሕ ስራሕ ቅድሚ ምጅማር ይውሃብ።

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEEን ገንዘብ ንቖልዑን (assegno unico)
path-family_benefits-lead = assegno unicoን ካልእ ሓገዝን ክሓትታ ንዝደልያ ውሉድ ዘለወን ስድራቤታት።
path-family_benefits-papers-title = ሰነዳት ናይታ ስድራቤት ኣዳልዉ
path-family_benefits-papers-what = ንISEE ሓበሬታ ናይ ምሉእ ስድራቤት የድሊ: ኮድ ግብሪ (codice fiscale)፣ ኣታዊ፣ ኣብ ባንኪ ዘሎ ገንዘብ፣ ውዕል ክራይ። CAF ምሉእ ዝርዝር ይህብ።
path-family_benefits-isee-title = ISEE ግበሩ
path-family_benefits-isee-what = ኣብ CAF እቲ ምግላጽ (DSU) ይምላእ። INPS ጸብጺቡ ISEE ይህብ፣ እዚ ስድራቤት ክንደይ ከም ዘለዋ ይብል። SPID ወይ CIE ዘለዎም፣ ኣብ መርበብ INPS እውን ክገብርዎ ይኽእሉ።
path-family_benefits-isee-time = ክሳብ 31 ታሕሳስ ይሰርሕ። ካብኡ ከም ብሓድሽ ይግበር።
path-family_benefits-apply-title = assegno unico ሕተቱ
path-family_benefits-apply-what = INPS ንነፍሲ ወከፍ ውላድ ይኸፍል: ክሳብ 18 ዓመት፣ ኣብ ገለ ኩነታት ክሳብ 21 ዓመት፣ ስንክልና ዘለዎ ውላድ እንተኾይኑ ድማ ብዘይ ደረት። INPS ፍቓድ፣ residenzaን ስራሕን ይርኢ: ኩሎም ፍቓዳት ኣይሰርሑን። ምልክታ ምስ patronato፣ ብተሌፎን ወይ ኣብ መርበብ INPS ይግበር።
path-family_benefits-apply-time = ክሳብ 30 ሰነ ዝሓቱ፣ ገንዘብ ካብ መጋቢት ይረኽቡ። ደሓር ዝሓቱ፣ ካብ ዝቕጽል ወርሒ።
path-family_benefits-money-title = ገንዘብ ተቐበሉ
path-family_benefits-money-what = እቲ ገንዘብ ወርሒ ወርሒ ይመጽእ። ክንደይ ምዃኑ ብISEE ይውሰን። ISEE እንተዘየሎ፣ INPS ዝተሓተ ገንዘብ ይኸፍል፤ እቲ መጠን ዓመት ዓመት ይቕየር።
path-family_benefits-changes-title = ዝተቐየረ ነገር ንINPS ንገሩ
path-family_benefits-changes-what = ተቐባልነት ዝረኸበ ምልክታ ባዕሉ ይቕጽል። ውላድ እንተ ተወሊዱ፣ ወይ ሕሳብ ባንኪ ወይ ስድራቤት እንተ ተቐይሩ፣ INPS ክፈልጥ ይደሊ።
path-family_benefits-changes-time = ISEE ዓመት ዓመት ከም ብሓድሽ ይግበር።
path-family_benefits-more_help-title = ካልእ ሓገዝ እንተሎ ሕተቱ
path-family_benefits-more_help-what = ካልእ ናይ ሕርሲ ገንዘብ ንዘይረኽባ ገለ ኣዴታት፣ Comune ናይ ሕርሲ ገንዘብ (assegno di maternità) ይህብ። ንመውዓሊ ህጻናት (nido) እውን ሓገዝ ኣሎ። ፍቓድን ISEEን ይርአ: ኣብ ማእከል ሓገዝ ሕተቱ።
path-family_benefits-more_help-time = assegno di maternità ናይ Comune፣ ድሕሪ ልደት ኣብ ውሽጢ ሽዱሽተ ወርሒ ይሕተት።

## Learn Italian

path-italian_course-title = ጣልያንኛ ምምሃር
path-italian_course-lead = ጣልያንኛ ክመሃሩ፣ ምስክር ወረቐት ወይ ናይ ማእከላይ ደረጃ ዲፕሎማ (licenza media) ክረኽቡ ንዝደልዩ።
path-italian_course-find-title = ኮርስ ርኸቡ
path-italian_course-find-what = CPIA ናይ መንግስቲ ቤት ትምህርቲ ንዓበይቲ እዩ። ብዙሓት ማሕበራት እውን ኮርስ ይህቡ፣ መብዛሕትኡ ግዜ ብናጻ።
path-italian_course-enrol-title = ተመዝገቡ
path-italian_course-enrol-what = ኣብ CPIA ካብ 16 ዓመት ጀሚርካ ምምዝጋብ ይከኣል። CPIA መንበሪ ፍቓድ ወይ ቅብሊት ይሓትት፣ ቅዳሕ እውን ይገብር። ፍቓድ እንተዘይብልኩም፣ ቅድም ኣብ ናይ ብናጻ ማእከል ሓገዝ ሕጊ (sportello legale) ወይ ኣብ ቤት ትምህርቲ ናይ ሓደ ማሕበር ክትሓቱ ትኽእሉ።
path-italian_course-enrol-cost = ኮርሳት CPIA ሒደት ክፍሊት ኣለዎም ወይ ብናጻ እዮም። ኣብ ቤት ትምህርቲ ሕተቱ።
path-italian_course-enrol-time = ኣብ ገለ CPIA ምሉእ ዓመት ክትምዝገቡ ትኽእሉ። ኣብ ቤት ትምህርቲ ሕተቱ።
path-italian_course-level-title = ናይ መእተዊ ፈተና ውሰዱ
path-italian_course-level-what = መምህር ምሳኹም ይዛረብ፣ ሓድሓደ ግዜ ናይ ጽሑፍ ፈተና ይህብ። ነቲ ዝሰማምዓኩም ጉጅለ ንምርካብ ጥራይ እዩ ዝጠቅም።
path-italian_course-plan-title = መደብ ትምህርቲ ፈርሙ (patto formativo)
path-italian_course-plan-what = patto formativo ኣየናይ ኮርስን ክንደይ ሰዓታትን ከም እትወስዱ ይብል። ድሮ ንእትፈልጥዎ፣ ቤት ትምህርቲ ገለ ሰዓታት ከጉድል ይኽእል።
path-italian_course-certificate-title = ምስክር ወረቐት ውሰዱ
path-italian_course-certificate-what = ኣብ መወዳእታ ኮርስ፣ CPIA ምስክር ወረቐት (attestato) ናይ ደረጃ A2 ክህበኩም ይኽእል። ምስኡ፣ ንናይ EU ነዊሕ ፍቓድ ናይ prefettura ፈተና ኣየድልየኩምን።
path-italian_course-exam-title = እንተ ኣድልዩ፣ ናይ prefettura ፈተና ውሰዱ
path-italian_course-exam-what = ፈተና A2፣ ብፍቓድ እንተወሓደ ሓሙሽተ ዓመት ኣብ ጣልያን ዝነበሩ፣ ናይ EU ነዊሕ ፍቓድ ንዝሓቱ ሰባት እዩ። ምልክታ ብኢንተርነት ይግበር፤ Comuneን patronatoን ክሕግዙ ይኽእሉ።
path-italian_course-exam-time = prefettura ኣብ ውሽጢ 60 መዓልታት ይምልስ። ዘይሓለፉ ወይ ዘይከዱ ሰባት፣ ድሕሪ 90 መዓልታት ከም ብሓድሽ ክሓቱ ይኽእሉ።
path-italian_course-diploma-title = ቀጽሉ: licenza media
path-italian_course-diploma-what = ትምህርቲ ዘይወድኡ ሰባት፣ ኣብ CPIA ቀዳማይ ደረጃ (primo livello) ተማሂሮም licenza media ክረኽቡ ይኽእሉ። ድሕሪኡ ናይ ምሸት ካልኣይ ደረጃ (scuole serali) ኣሎ።

## Pregnancy and birth

path-pregnancy-title = ጥንስን ልደትን
path-pregnancy-lead = ውላድ ንዝጽበያ ዘለዋ፣ መንበሪ ፍቓድ ዘለወን ወይ ዘይብለን።
path-pregnancy-clinic-title = ናብ consultorio ኪዳ
path-pregnancy-clinic-what = ኣብ ክሊኒክ ስድራቤት (consultorio) መሕረሲት (ostetrica)ን ሓኪም ደቂ ኣንስትዮን (ginecologa) ኣለዋ። ነቲ ጥንሲ ይከታተላ፣ ደብተር (libretto) እውን ይህባ። ጥንሲ ክቕጽላ ዘይደልያ (IVG) እውን ናብኡ ክኸዳ ይኽእላ።
path-pregnancy-clinic-cost = ኣብ consultorio ንጥንሲ ዝግበር ምርመራ ብናጻ እዩ፣ ፍቓድ ንዘይብለን እውን።
path-pregnancy-without_permit-title = ፍቓድ እንተዘይብልክን: ኮድ STP ሕተታ
path-pregnancy-without_permit-what = ፍቓድ ዘይብለን ደቂ ኣንስትዮ፣ ብኮድ STP ከም ጣልያናውያን ደቂ ኣንስትዮ ሓደ ዓይነት ሕክምና ይረኽባ። ኣብ ሆስፒታል ወይ consultorio ዝሰርሑ፣ ሓደ ሰብ ፍቓድ ስለ ዘይብሉ፣ ብዛዕባኡ ንበዓል ስልጣን ክሕብሩ ኣይፍቀዶምን እዩ።
path-pregnancy-checkups-title = ምርመራታት ግበራ
path-pregnancy-checkups-what = ሓኪም ኣብቲ ናይ ሓኪም ወረቐት (impegnativa) ናይ ምሕረት ክፍሊት ኮድ (esenzione)ን ሰሙን ጥንስን ይጽሕፍ። ብእቲ ኮድ፣ ብዙሕ ምርመራታት ብዘይ ticket እዩ።
path-pregnancy-checkups-cost = ኣብ ናይ መንግስቲ ዝርዝር ዘሎ ምርመራታት ብናጻ እዩ። ንካልእ፣ ቅድም ሕተታ።
path-pregnancy-permit-title = ብዘይ ፍቓድ: ብዛዕባ ፍቓድ ንሕክምና ሕተታ
path-pregnancy-permit-what = questura ፍቓድ ንሕክምና (cure mediche) ክህብ ይኽእል። ኣብዚ ግዜ ሕጊ ምስጓግ ኣይፈቅድን፣ ብዘይካ ብምኽንያት ህዝባዊ ስርዓት ወይ ድሕነት መንግስቲ። questura ኣሻራ ይወስድ: ቅድም ኣብ ናይ ብናጻ ማእከል ሓገዝ ሕጊ (sportello legale) ክትሓታ ትኽእላ።
path-pregnancy-permit-time = ኣብ ግዜ ጥንስን ክሳብ ውላድ ሽዱሽተ ወርሒ ዝመልእን።
path-pregnancy-register-title = ልደት ኣመዝግባ
path-pregnancy-register-what = ልደት ኣብ ሆስፒታል ወይ ኣብ Comune ይግለጽ፣ ምስ ወረቐት ሆስፒታል። መንበሪ ፍቓድ ምርኣይ ግዴታ ኣይኮነን። ኣደ ስማ ከይጽሓፍ ክትሓትት ትኽእል።
path-pregnancy-register-time = ኣብ ሆስፒታል ኣብ ውሽጢ 3 መዓልታት፣ ወይ ኣብ Comune ኣብ ውሽጢ 10 መዓልታት።
path-pregnancy-after-title = ድሕሪ ልደት: ሓኪም ቆልዑን ሓገዝን
path-pregnancy-after-what = ኣብ ASL ሓኪም ናይቲ ቆልዓ (pediatra) ይምረጽ። እንታይ ሓገዝ ከም ዘሎ patronato ክነግር ይኽእል፣ ከም assegno unicoን assegno di maternità ናይ Comuneን።
path-pregnancy-after-time = assegno di maternità ናይ Comune፣ ድሕሪ ልደት ኣብ ውሽጢ ሽዱሽተ ወርሒ ይሕተት።

## Rent a home

path-home-title = ገዛ ምክራይ
path-home-lead = ዝካረ ገዛ ንዝደልዩ: ውዕል፣ ሰነዳትን ሓገዝን።
path-home-search-title = ገዛ ድለዩ
path-home-search-what = ዘካርዩ ሰባት መብዛሕትኡ ግዜ ሰነዳት፣ ወረቐት ደሞዝ (busta paga)ን ውዕል ስራሕን ይሓቱ። ንሓደ ሰብ ወጻእተኛ ስለ ዝኾነ ጥራይ ኣይፋል ምባል ኣድልዎ (discriminazione) እዩ። ገለ Comune ናይ ገዛ ማእከል ሓገዝ (sportello casa) ኣለዎም።
path-home-contract-title = ብጽሑፍ ዝኾነ ውዕል ፈርሙ
path-home-contract-what = ውዕል ክራይ ብጽሑፍ ክኸውን ኣለዎ። ክንደይ ከም ዝኽፈል፣ ንኽንደይ ግዜን ብኸመይ ከም ዝወጽእን ይብል። ማሕበር ተኻረይቲ (sindacato inquilini) ቅድሚ ምፍራምኩም ከንብቦ ይኽእል።
path-home-contract-cost = መትሓዚ ገንዘብ (cauzione) እንተ በዝሐ ናይ ሰለስተ ወርሒ ክራይ ክኸውን ይኽእል።
path-home-registration-title = እቲ ውዕል ዝተመዝገበ ምዃኑ መረጋገጺ ሕተቱ
path-home-registration-what = ዋና ገዛ ነቲ ውዕል ኣብ Agenzia delle Entrate የመዝግብ፣ ንተኻራዪ ድማ መረጋገጺ ይህብ። ብዙሕ ቤት ጽሕፈታት ዝተመዝገበ ውዕል ይሓትት፣ ንኣብነት ንሓገዝ ክራይ።
path-home-registration-time = ዋና ገዛ 30 መዓልታት ኣለዎ፣ መረጋገጺ ንምሃብ ድማ ካልእ 60 መዓልታት።
path-home-notice-title = ገዛ ዝህብ ሰብ ንፖሊስ ይነግር
path-home-notice-what = ካብ ኤውሮጳዊ ሕብረት ወጻኢ ዝመጸ ሰብ ዘእንግድ ወይ ገዛ ዘካርዮ ሰብ፣ ንፖሊስ ይጽሕፍ (dichiarazione di ospitalità)። እዚ ዝገብሮ እቲ ገዛ ዝህብ እዩ፣ እቲ ጋሻ ኣይኮነን። ፍቓድ እንተዘይብልኩም፣ ቅድም ኣብ ናይ ብናጻ ማእከል ሓገዝ ሕጊ (sportello legale) ክትሓቱ ትኽእሉ።
path-home-notice-time = ኣብ ውሽጢ 48 ሰዓታት።
path-home-residence-title = residenza ሕተቱ
path-home-residence-what = ገዛ ምስ ረኸብኩም ኣብ anagrafe residenza ትሓቱ። anagrafe ብዛዕባ ገዛ ወረቐት ይሓትት፣ ንኣብነት ዝተመዝገበ ውዕል። ፍቓድ እንተዘይብልኩም፣ ቅድም ኣብ ናይ ብናጻ ማእከል ሓገዝ ሕጊ ክትሓቱ ትኽእሉ።
path-home-residence-time = ኣብ ሓድሽ ገዛ ምንባር ካብ ዝጀመርኩምሉ ኣብ ውሽጢ 20 መዓልታት።
path-home-rent_help-title = ንኽራይ ሓገዝ ሕተቱ
path-home-rent_help-what = ገለ Comune ገንዘብ ንኽራይ (contributo affitto) ይህቡ። መብዛሕትኡ ግዜ residenza፣ ዝተመዝገበ ውዕልን ISEEን ይሓቱ። ክሕተት ዝከኣል፣ ህዝባዊ መግለጺ (bando) ምስ ዝወጽእ ጥራይ እዩ።
path-home-rent_help-time = እቲ ዕለታት ዓመት ዓመት ይቕየር። ኣብ ማእከል ሓገዝ ሕተቱ።
path-home-public_housing-title = ንናይ መንግስቲ ገዛ ኣመልክቱ
path-home-public_housing-what = ናይ መንግስቲ ገዛ (casa popolare, ERP)፣ Comune ህዝባዊ መግለጺ (bando) ምስ ዘውጽእ ይሕተት። እቲ bando መን ከመልክት ከም ዝኽእልን ኣየኖት ፍቓዳት ከም ዝሰርሑን ይብል። ካብኡ ዝርዝር (graduatoria) ኣሎ።
path-home-public_housing-time = bandoን ግዜ ምጽባይን ካብ ከተማ ናብ ከተማ ይፈላለ። ኣብ ማእከል ሓገዝ ሕተቱ።

## Ask for asylum

path-asylum-title = ዑቕባ ምሕታት (asilo)
path-asylum-lead = ናብ ሃገሮም ምምላስ ንዝፈርሁ፣ ኣብ ጣልያን ሓለዋ ክሓቱ ንዝደልዩ ሰባት።
path-asylum-advice-title = ምስ ናይ ብናጻ ማእከል ሓገዝ ሕጊ ተዘራረቡ
path-asylum-advice-what = ማእከል ሓገዝ ሕጊ (sportello legale) እንታይ ከም ዝኸውንን እንታይ መሰላት ከም ዘለኩምን የረድእ። ካብ ሰነ 2026 ጀሚሩ ሓደስቲ ሕግታት ኤውሮጳ ኣለዉ: ግዜታትን ኣስማት ወረቓቕትን ተቐይሮም ክኾኑ ይኽእሉ። ትሕቲ 18 ዓመት ዝኾኑ በይኖም ዘለዉ፣ ፍሉይ ሓለዋን ኣላዪን (tutore) ናይ ምርካብ መሰል ኣለዎም።
path-asylum-ask-title = ዑቕባ ክትሓቱ ከም እትደልዩ ንገሩ
path-asylum-ask-what = ንፖሊስ ዶብ ወይ ኣብ questura ይንገር፣ ብዘረባ ወይ ብጽሑፍ፣ ብቋንቋኹም። ነፍሲ ወከፍ ዓቢ ሰብ ባዕሉ ይነግር፣ ምስኡ ቆልዑ እንተለዉ እውን ይነግር። ፖሊስ ነዚ ሓበሬታ ንሃገርኩም ኣይህብን።
path-asylum-form-title = ኣሻራ ሃቡን ቅጥዒ ምልኡን
path-asylum-form-what = questura ስእልን ኣሻራን ይወስድ፣ ነቲ ምልክታ (modello C3) ይጽሕፍ። ኣተርጓሚ ክህልወኩም ይኽእል። ፓስፖርት እንተሃልዩኩም፣ questura መብዛሕትኡ ግዜ ይሕዞ።
path-asylum-form-time = ቆጸራታት ካብ ከተማ ናብ ከተማ ይፈላለ። ኣብ ማእከል ሓገዝ ሕተቱ።
path-asylum-receipt-title = ቅብሊትን ፍቓድ ሓታቲ ዑቕባን ዓቅቡ
path-asylum-receipt-what = questura ቆጸራታት ዘለዎ ወረቐት ይህብ፣ ደሓር ፍቓድ ሓታቲ ዑቕባ (permesso per richiesta asilo) ይህብ። በዞም ወረቓቕቲ ሓኪምን ካልእ ኣገልግሎትን ክትሓቱ ትኽእሉ። ደብዳበታት ናብቲ ዝሃብኩምዎ ኣድራሻ ይመጽእ: እንተ ተቐይሩ፣ questura ክፈልጥ ኣለዎ።
path-asylum-receipt-cost = ንፍቓድ questura ቴምብር (marca da bollo) ክሓትት ይኽእል። ኣብ ማእከል ሓገዝ ሕተቱ።
path-asylum-shelter-title = ገዛ እንተዘይብልኩም: መንበሪ ቦታ ሕተቱ
path-asylum-shelter-what = ዑቕባ ዝሓቱን ገንዘብ ዘይብሎምን፣ ክምልከቱ ከለዉ መንበሪ ቦታ (accoglienza) ክሓቱ ይኽእሉ። prefettura ኣብ ሓደ ማእከል (CAS ወይ ካልእ) ቦታ ይደሊ።
path-asylum-shelter-time = ኩሉ ግዜ ብኡንብኡ ቦታ ኣይርከብን። ኣብ ማእከል ሓገዝ ሕተቱ።
path-asylum-interview-title = ናብ ቃለ መሕትት ኪዱ
path-asylum-interview-what = Commissione territoriale ናብ ቃለ መሕትት (audizione) ይጽውዓኩም። ሃገርኩም ንምንታይ ከም ዝገደፍኩም ብቋንቋኹም፣ ምስ ኣተርጓሚ ትነግሩ፤ እቲ ቃለ መሕትት ንህዝቢ ክፉት ኣይኮነን። ኣብ መወዳእታ እቲ ጽሑፍ ምሳኹም ይንበብ፣ ቅዳሕ እውን ትወስዱ።
path-asylum-interview-time = ዕለት ኣብቲ ደብዳበ (convocazione) ኣሎ።
path-asylum-decision-title = ውሳነ ተቐበሉ
path-asylum-decision-what = Commissione ናይ ስደተኛ ደረጃ (status di rifugiato)፣ protezione sussidiaria ወይ protezione speciale ክህብ፣ ወይ ኣይፋል ክብል ይኽእል። እቲ ኣይፋል ካብ ጣልያን ንምውጻእ ትእዛዝ ክህልዎ ይኽእል: ምስ ጠበቓ ናብ ቤት ፍርዲ ይግባይ (ricorso) ክበሃል ይከኣል። ሒደት ገንዘብ ዘለዎም፣ መንግስቲ ዝኸፍሎ ጠበቓ (gratuito patrocinio) ክሓቱ ይኽእሉ።
path-asylum-decision-time = ንይግባይ ዘሎ መዓልታት ሒደት እዩ፣ ሕግታት ድማ ሓደስቲ እዮም። ማእከል ሓገዝ ሕጊ ነቲ ደብዳበ ምሳኹም የንብቦ።
