# Paths step by step, in Albanian: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = Hap pas hapi
paths-lead = Udhëzues të thjeshtë: çfarë ndodh, cilat dokumente duhen dhe cili sportel ndihmon.
paths-describe = Këtu tregojmë si funksionon. Nuk japim këshilla. Rregullat ndryshojnë: pyesni në sportel.
paths-home = Hap pas hapi: leja, adresa, mjeku, shkolla e të tjera
path-all = Të gjithë udhëzuesit
path-steps = { $count ->
    [one] 1 hap
   *[other] { $count } hapa
 }
path-need = Sporteli më i afërt për këtë hap
path-documents = Cilat dokumente duhen
path-cost = Sa kushton
path-time = Afatet dhe koha
path-next = Hapi tjetër
path-done = U bë
path-ticks = Shenjat tuaja mbeten vetëm në këtë telefon.
path-clear = Hiqni të gjitha shenjat
path-print = Printoni
path-sources = Nga vjen ky informacion
path-reviewed = Krahasuar me burimet më { $date }

## Renew the residence permit

path-permit_renewal-title = Rinovimi i lejes së qëndrimit
path-permit_renewal-lead = Për kë ka një leje qëndrimi (permesso di soggiorno) që mbaron: nga kiti i postës deri te karta e re.
path-permit_renewal-where-title = Mësoni ku kërkohet rinovimi
path-permit_renewal-where-what = Shumë leje rinovohen në postë, me një kit. Të tjera rinovohen drejtpërdrejt në kuesturë (questura): e dinë një patronato ose sporteli i imigracionit i komunës (Comune). Nëse leja ka mbaruar prej më shumë se 60 ditësh, mund të pyesni më parë një sportel ligjor falas (sportello legale).
path-permit_renewal-where-time = Ligji kërkon që kërkesa të bëhet të paktën 60 ditë para se të mbarojë leja.
path-permit_renewal-papers-title = Mblidhni dokumentet
path-permit_renewal-papers-what = Duhen pasaporta, leja që mbaron dhe kodi fiskal (codice fiscale), me fotokopje. Dokumentet e tjera varen nga arsyeja e lejes: punë, familje, studim. Listën e kërkoni në sportel.
path-permit_renewal-kit-title = Plotësoni kitin
path-permit_renewal-kit-what = Kiti me shirit të verdhë (kit giallo) merret në postë. Një patronato dhe disa komuna e plotësojnë kërkesën falas, në kompjuter.
path-permit_renewal-kit-cost = Pulla e taksave (marca da bollo) kushton 16 euro.
path-permit_renewal-post-title = Dorëzoni kitin në postë
path-permit_renewal-post-what = Kiti dorëzohet në një postë me Sportello Amico, me zarfin hapur dhe me pasaportën. Posta jep një dëftesë (ricevuta) dhe datën e takimit në kuesturë.
path-permit_renewal-post-cost = 30 euro në postë. Pastaj një mandat pagese (bollettino): 30,46 euro për kartën, plus 40 euro (leje deri në një vit), 50 euro (më shumë se një vit) ose 100 euro (leje afatgjatë e BE-së). Për fëmijë nën 18 vjeç, azil dhe mbrojtje plotësuese (protezione sussidiaria) mandati është 30,46 euro.
path-permit_renewal-fingerprints-title = Shkoni në kuesturë për gjurmët e gishtave
path-permit_renewal-fingerprints-what = Kuestura merr gjurmët e gishtave (impronte) dhe kontrollon dokumentet. Duhen katër fotografi për dokumente (fototessere). Nëse mungon një dokument, kuestura e kërkon.
path-permit_renewal-waiting-title = Prisni me dëftesën
path-permit_renewal-waiting-what = Me dëftesën mund të qëndroni në Itali deri në përgjigje, dhe të vazhdoni të punoni nëse leja e lejonte. Nëse vjen një letër me “preavviso di rigetto” ose “rigetto” (refuzim), ka pak kohë: mund ta çoni te një sportel ligjor falas.
path-permit_renewal-waiting-time = Pritja ndryshon nga qyteti në qytet. Pyesni në sportel.
path-permit_renewal-collect-title = Merrni lejen e re
path-permit_renewal-collect-what = Faqja e internetit e Polizia di Stato thotë nëse leja është gati: duhet numri i dëftesës. Kush ka adresë të regjistruar (residenza), e tregon pastaj lejen e re në gjendjen civile (anagrafe).
path-permit_renewal-collect-time = Në gjendjen civile brenda 60 ditëve nga rinovimi.

## Register your address (residenza)

path-residence_registration-title = Regjistrimi i adresës (residenza)
path-residence_registration-lead = Për kë jeton në një komunë dhe do ta regjistrojë adresën në gjendjen civile (anagrafe).
path-residence_registration-papers-title = Mblidhni dokumentet
path-residence_registration-papers-what = Gjendja civile kërkon pasaportën, lejen e qëndrimit ose dëftesën e rinovimit, dhe një letër për shtëpinë, për shembull kontratën e regjistruar. Çdo komunë (Comune) ka listën e vet. Pa leje, mund të pyesni më parë një sportel ligjor falas (sportello legale).
path-residence_registration-declare-title = Bëni deklaratën (dichiarazione di residenza)
path-residence_registration-declare-what = Plotësohet formulari dhe e nënshkruajnë të gjithë të rriturit e familjes. Çohet në gjendjen civile ose dërgohet me postë a me e-mail; kush është i regjistruar tashmë, mund ta bëjë në internet (ANPR) me SPID ose CIE.
path-residence_registration-declare-cost = Në shumë komuna nuk paguhet. Pyesni në sportel.
path-residence_registration-declare-time = Brenda 20 ditëve nga koha kur jetoni në shtëpinë e re.
path-residence_registration-registered-title = Prisni që komuna t’ju regjistrojë
path-residence_registration-registered-what = Komuna e shkruan adresën tuaj në regjistër. Residenza vlen nga dita e deklaratës.
path-residence_registration-registered-time = Komuna e bën brenda dy ditëve të punës.
path-residence_registration-check-title = Prisni kontrollin në shtëpi
path-residence_registration-check-what = Një person i komunës vjen në shtëpi dhe sheh nëse jetoni vërtet aty. Nëse komuna shkruan se mungon diçka, sporteli mund ta lexojë letrën bashkë me ju. Nëse nuk shkruan asgjë, residenza konfirmohet.
path-residence_registration-check-time = Komuna kontrollon brenda 45 ditëve.
path-residence_registration-renew-title = Rinovoni deklaratën pas çdo rinovimi të lejes
path-residence_registration-renew-what = Gjendja civile kërkon të shohë çdo leje të re: kjo quhet rinnovo della dichiarazione di dimora abituale. Ndërsa prisni rinovimin, residenza mbetet. Kush nuk e çon lejen, mund të hiqet nga regjistri.
path-residence_registration-renew-time = Brenda 60 ditëve nga rinovimi i lejes.
path-residence_registration-no_home-title = Nëse nuk keni shtëpi: kërkoni residenza fittizia
path-residence_registration-no_home-what = Kush fle në rrugë ose në një bujtinë nate (dormitorio), mund ta kërkojë regjistrimin (residenza) në komunën ku jeton zakonisht. Shumë komuna shkruajnë një rrugë që nuk ekziston. Çdo komunë ka rregullat e veta; pa leje, mund të pyesni më parë një sportel ligjor falas.

## Get the health card and a doctor

path-health_card-title = Karta shëndetësore dhe mjeku
path-health_card-lead = Për kë do të regjistrohet në shërbimin shëndetësor dhe të ketë mjek, dhe për kë nuk ka leje dhe ka nevojë për mjekim.
path-health_card-who-title = Mësoni si mund të regjistroheni
path-health_card-who-what = Me shumë leje (punë, familje, azil) keni të drejtë të regjistroheni në ASL, zyra e shëndetësisë. Me disa leje të tjera regjistrimi bëhet me dëshirë (iscrizione volontaria) dhe paguhet çdo vit. Sporteli sheh arsyen e lejes.
path-health_card-who-cost = Shuma për iscrizione volontaria ndryshon. Pyesni në sportel.
path-health_card-register-title = Regjistrohuni në ASL
path-health_card-register-what = Zyra quhet shpesh “scelta e revoca”. Kërkon një dokument identiteti, lejen ose dëftesën e rinovimit, kodin fiskal (codice fiscale) dhe adresën.
path-health_card-doctor-title = Zgjidhni mjekun
path-health_card-doctor-what = Zyra tregon cilët mjekë kanë vend. Të rriturit kanë mjekun e familjes (medico di base), fëmijët kanë pediatrin (pediatra). Kush ndërron qytet, zgjedh një mjek tjetër.
path-health_card-card-title = Merrni kartën shëndetësore (tessera sanitaria)
path-health_card-card-what = Karta vjen në shtëpi me postë. Para saj, zyra mund të japë një letër të përkohshme. Nëse karta nuk vjen ose humbet, kërkohet një kopje.
path-health_card-card-time = Pritja ndryshon nga zona në zonë. Pyesni në sportel.
path-health_card-renew-title = Rinovoni regjistrimin bashkë me lejen
path-health_card-renew-what = Regjistrimi zakonisht zgjat sa leja. Kush rinovon lejen, kthehet në ASL me dëftesën, dhe pastaj me lejen e re.
path-health_card-without_permit-title = Nëse nuk keni leje: kërkoni kodin STP
path-health_card-without_permit-what = Kush nuk ka leje, ka të drejtë për mjekim urgjent ose të domosdoshëm, me kodin STP (ENI për qytetarët e Bashkimit Evropian). Kush punon në spital ose në ambulancë, nuk lejohet të denoncojë një person sepse nuk ka leje. Nëse keni dyshime, mund të pyesni më parë një sportel ligjor falas (sportello legale).
path-health_card-without_permit-cost = Kush nuk ka para, nënshkruan një deklaratë (dichiarazione di indigenza). Ndoshta mbetet për të paguar një pagesë (ticket): pyesni në sportel.
path-health_card-without_permit-time = Kodi vlen gjashtë muaj dhe mund të rinovohet.

## Enrol a child at school

path-school_enrolment-title = Regjistrimi i fëmijës në shkollë
path-school_enrolment-lead = Për prindërit që duan ta çojnë fëmijën në shkollë, edhe nëse sapo kanë ardhur.
path-school_enrolment-right-title = Pyesni në shkollë ose në sportel
path-school_enrolment-right-what = Fëmijët dhe të rinjtë e huaj kanë të drejtën dhe detyrën të shkojnë në shkollë njësoj si italianët, edhe pa leje qëndrimi.
path-school_enrolment-right-time = Regjistrimi mund të kërkohet në çdo kohë të vitit shkollor.
path-school_enrolment-apply-title = Bëni kërkesën e regjistrimit
path-school_enrolment-apply-what = Për klasën e parë të fillores (elementari), të shkollës së mesme të ulët (medie) dhe të shkollës së mesme të lartë (superiori), kërkesa bëhet në internet, në faqen Unica, me SPID ose CIE. Kush nuk ka kod fiskal ose nuk e bën dot, shkon në sekretarinë e shkollës (segreteria). Edhe kush vjen gjatë vitit, shkon në sekretari.
path-school_enrolment-apply-time = Datat për klasat e para ndryshojnë çdo vit. Pyesni në shkollë.
path-school_enrolment-papers-title = Çoni dokumentet që keni
path-school_enrolment-papers-what = Shkolla kërkon dokumentet e fëmijës dhe dëftesat e notave (pagelle). Nëse dokumentet mungojnë ose nuk janë të plota, shkolla e regjistron njësoj (iscrizione con riserva). Në fund fëmija mund ta marrë diplomën.
path-school_enrolment-vaccines-title = Tregoni vaksinat
path-school_enrolment-vaccines-what = Deri në moshën 16 vjeç, shkolla kërkon një letër për vaksinat e detyrueshme. Vlen edhe kërkesa për takim në ASL, që bën vaksinat që mungojnë. Pa këtë letër, fëmija nuk mund të hyjë në kopsht (scuola dell’infanzia).
path-school_enrolment-class-title = Flisni me shkollën për klasën
path-school_enrolment-class-what = Shkolla vendos klasën: zakonisht është ajo e moshës. Mësuesit mund të vendosin një klasë tjetër: shohin shkollën e bërë më parë dhe çfarë di fëmija tashmë.
path-school_enrolment-costs-title = Kërkoni ndihmë për shpenzimet
path-school_enrolment-costs-what = Komuna (Comune) dhe rajoni (Regione) mund të ndihmojnë për mensën (mensa), autobusin e shkollës, librat dhe bursat. Shpesh shohin ISEE-n. Çdo qytet ka rregullat e veta: pyesni në sportel.

## Look for work

path-job_search-title = Kërkimi i punës
path-job_search-lead = Për kë kërkon punë: zyra e punës, CV-ja, kurset dhe kontrata.
path-job_search-permit-title = Shihni nëse leja ju lejon të punoni
path-job_search-permit-what = Jo të gjitha lejet e lejojnë punën: sporteli mund ta lexojë lejen. Kush pret rinovimin, mund të punojë me dëftesën, nëse leja e mëparshme e lejonte. Pa leje, mund të pyesni më parë një sportel ligjor falas (sportello legale).
path-job_search-permit-time = Kush kërkon azil, mund të punojë pas një kohe që e thotë ligji. Pyesni në sportel.
path-job_search-did-title = Thoni se kërkoni punë (DID)
path-job_search-did-what = Kush nuk ka punë, bën një deklaratë: dichiarazione di immediata disponibilità (DID). Bëhet në internet me SPID ose CIE, ose me ndihmën e zyrës së punës (centro per l’impiego). Kush kërkon NASpI në INPS, e ka bërë tashmë.
path-job_search-agreement-title = Nënshkruani marrëveshjen (patto di servizio)
path-job_search-agreement-what = Në zyrën e punës bëhet një bisedë. Pastaj nënshkruhet patto di servizio: thotë çfarë bëni ju dhe çfarë bën zyra. Kush nuk shkon në një takim pa arsye të mirë, mund të humbë të drejta.
path-job_search-cv-title = Përgatitni CV-në
path-job_search-cv-what = CV-ja (curriculum) thotë çfarë keni studiuar dhe cilat punë keni bërë, edhe në vendin tuaj. Zyra e punës dhe shumë sportele tregojnë oferta pune.
path-job_search-training-title = Mësoni një zanat
path-job_search-training-what = Patto di servizio mund të ketë kurse dhe praktika pune (tirocini). Çdo rajon ka kurset e veta: pyesni në sportel cilat janë falas dhe çfarë niveli italishteje duhet.
path-job_search-contract-title = Lexoni kontratën
path-job_search-contract-what = Punëdhënësi i jep punëtorit një kopje të kontratës ose të njoftimit të punësimit (UNILAV). Kush punon pa kontratë ose nuk paguhet, mund të pyesë një sindikatë (sindacato); pa leje, më parë një sportel ligjor falas.
path-job_search-contract-time = Kopja merret para se të filloni punën.

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE dhe ndihma për fëmijët (assegno unico)
path-family_benefits-lead = Për familjet me fëmijë që duan të kërkojnë assegno unico dhe ndihma të tjera.
path-family_benefits-papers-title = Mblidhni dokumentet e familjes
path-family_benefits-papers-what = Për ISEE-n duhen të dhënat e gjithë familjes: kodet fiskale, të ardhurat, paratë në bankë, kontrata e shtëpisë. Zyra CAF jep listën e plotë.
path-family_benefits-isee-title = Bëni ISEE-n
path-family_benefits-isee-what = Në CAF plotësohet deklarata (DSU). INPS bën llogarinë dhe jep ISEE-n, që thotë sa ka familja. Kush ka SPID ose CIE, mund ta bëjë edhe në faqen e INPS.
path-family_benefits-isee-time = Vlen deri më 31 dhjetor. Pastaj bëhet përsëri.
path-family_benefits-apply-title = Kërkoni assegno unico
path-family_benefits-apply-what = E paguan INPS për çdo fëmijë deri në 18 vjeç, deri në 21 në disa raste, dhe pa kufi nëse ka aftësi të kufizuar. INPS sheh lejen, adresën e regjistruar (residenza) dhe punën: jo të gjitha lejet vlejnë. Kërkesa bëhet me një patronato, me telefon ose në faqen e INPS.
path-family_benefits-apply-time = Kush kërkon deri më 30 qershor, i merr paratë nga marsi. Kush kërkon më vonë, nga muaji tjetër.
path-family_benefits-money-title = Merrni paratë
path-family_benefits-money-what = Paratë vijnë çdo muaj. Sa janë, varet nga ISEE. Pa ISEE, INPS paguan shumën më të vogël; shumat ndryshojnë çdo vit.
path-family_benefits-changes-title = Tregoni në INPS çfarë ndryshon
path-family_benefits-changes-what = Kërkesa e pranuar vazhdon vetë. INPS do të dijë nëse lind një fëmijë, nëse ndryshon llogaria e bankës ose familja.
path-family_benefits-changes-time = ISEE bëhet përsëri çdo vit.
path-family_benefits-more_help-title = Pyesni për ndihma të tjera
path-family_benefits-more_help-what = Komuna (Comune) u jep assegno di maternità disa nënave që nuk kanë para të tjera për lindjen. Ka edhe ndihma për çerdhen (nido). Kanë rëndësi leja dhe ISEE: pyesni në sportel.
path-family_benefits-more_help-time = Assegno di maternità e komunës kërkohet brenda gjashtë muajve nga lindja.

## Learn Italian

path-italian_course-title = Të mësoni italisht
path-italian_course-lead = Për kë do të mësojë italisht, të ketë një certifikatë ose të marrë diplomën e shkollës së mesme të ulët (licenza media).
path-italian_course-find-title = Gjeni një kurs
path-italian_course-find-what = CPIA është shkolla e shtetit për të rriturit. Edhe shumë shoqata bëjnë kurse, shpesh falas.
path-italian_course-enrol-title = Regjistrohuni
path-italian_course-enrol-what = Në CPIA regjistroheni nga mosha 16 vjeç. CPIA kërkon lejen e qëndrimit ose dëftesën dhe i bën një kopje. Pa leje, mund të pyesni më parë një sportel ligjor falas (sportello legale) ose shkollën e një shoqate.
path-italian_course-enrol-cost = Kurset e CPIA kushtojnë pak ose aspak. Pyesni në shkollë.
path-italian_course-enrol-time = Në disa CPIA mund të regjistroheni gjatë gjithë vitit. Pyesni në shkollë.
path-italian_course-level-title = Bëni testin e hyrjes
path-italian_course-level-what = Një mësues flet me ju dhe ndonjëherë ju jep një test me shkrim. Shërben vetëm për të gjetur grupin e duhur.
path-italian_course-plan-title = Nënshkruani planin e studimit (patto formativo)
path-italian_course-plan-what = Patto formativo thotë cilin kurs bëni dhe sa orë. Shkolla mund të heqë orë për ato që i dini tashmë.
path-italian_course-certificate-title = Merrni certifikatën (attestato)
path-italian_course-certificate-what = Në fund të kursit, CPIA mund të japë një certifikatë (attestato) të nivelit A2. Me të nuk duhet testi i prefekturës (prefettura) për lejen afatgjatë të BE-së.
path-italian_course-exam-title = Nëse duhet, bëni testin e prefekturës
path-italian_course-exam-what = Testi A2 është për kë jeton në Itali prej të paktën pesë vjetësh me leje dhe kërkon lejen afatgjatë të BE-së. Kërkesa bëhet në internet; komunat (Comuni) dhe patronati mund të ndihmojnë.
path-italian_course-exam-time = Prefektura përgjigjet brenda 60 ditëve. Kush nuk e kalon ose nuk shkon, mund të kërkojë përsëri pas 90 ditësh.
path-italian_course-diploma-title = Vazhdoni: licenza media
path-italian_course-diploma-what = Kush nuk e ka mbaruar shkollën, mund të bëjë në CPIA nivelin e parë (primo livello) dhe të marrë licenza media. Pas saj ka shkolla të mesme të mbrëmjes (scuole serali).

## Pregnancy and birth

path-pregnancy-title = Shtatzënia dhe lindja
path-pregnancy-lead = Për kë pret një fëmijë, me ose pa leje qëndrimi.
path-pregnancy-clinic-title = Shkoni në consultorio
path-pregnancy-clinic-what = Në klinikën e familjes (consultorio) ka një mami (ostetrica) dhe një mjeke gjinekologe (ginecologa). Ato e ndjekin shtatzëninë dhe japin librezën (libretto). Edhe kush nuk do ta vazhdojë shtatzëninë (IVG), mund të shkojë atje.
path-pregnancy-clinic-cost = Vizitat në consultorio për shtatzëninë janë falas, edhe pa leje.
path-pregnancy-without_permit-title = Nëse nuk keni leje: kërkoni kodin STP
path-pregnancy-without_permit-what = Gratë pa leje mjekohen njësoj si gratë italiane, me kodin STP. Kush punon në spital ose në consultorio, nuk lejohet të denoncojë një person sepse nuk ka leje.
path-pregnancy-checkups-title = Bëni vizitat dhe analizat
path-pregnancy-checkups-what = Mjeku shkruan në kërkesë (impegnativa) kodin e përjashtimit nga pagesa (esenzione) dhe javën e shtatzënisë. Me këtë kod, shumë vizita dhe analiza janë pa ticket.
path-pregnancy-checkups-cost = Falas për vizitat dhe analizat e listës publike. Për të tjerat, pyesni më parë.
path-pregnancy-permit-title = Pa leje: pyesni për lejen për mjekim
path-pregnancy-permit-what = Kuestura (questura) mund të japë një leje për mjekim (cure mediche). Ligji nuk e lejon dëbimin gjatë kësaj kohe, përveç për arsye të rendit publik ose të sigurisë së shtetit. Kuestura merr gjurmët e gishtave: mund të pyesni më parë një sportel ligjor falas (sportello legale).
path-pregnancy-permit-time = Gjatë shtatzënisë dhe derisa fëmija të bëhet gjashtë muajsh.
path-pregnancy-register-title = Regjistroni lindjen
path-pregnancy-register-what = Lindja deklarohet në spital ose në komunë (Comune), me letrën e spitalit. Nuk është e nevojshme të tregoni lejen e qëndrimit. Një nënë mund të kërkojë që të mos përmendet emri i saj.
path-pregnancy-register-time = Brenda 3 ditëve në spital, ose brenda 10 ditëve në komunë.
path-pregnancy-after-title = Pas lindjes: pediatri dhe ndihmat
path-pregnancy-after-what = Në ASL zgjidhet mjeku i fëmijës (pediatra). Një patronato mund të thotë cilat ndihma ka, si assegno unico dhe assegno di maternità e komunës.
path-pregnancy-after-time = Assegno di maternità e komunës kërkohet brenda gjashtë muajve nga lindja.

## Rent a home

path-home-title = Shtëpi me qira
path-home-lead = Për kë kërkon një shtëpi me qira: kontrata, dokumentet dhe ndihmat.
path-home-search-title = Kërkoni shtëpinë
path-home-search-what = Kush jep shtëpi me qira, kërkon shpesh dokumente, fletëpagesa (buste paga) dhe kontratën e punës. Refuzimi i një personi vetëm sepse është i huaj është diskriminim (discriminazione). Disa komuna kanë një sportel për shtëpitë (sportello casa).
path-home-contract-title = Nënshkruani kontratën me shkrim
path-home-contract-what = Kontrata e qirasë duhet të jetë me shkrim. Ajo thotë sa paguhet, për sa kohë dhe si largoheni. Një sindikatë e qiramarrësve (sindacato inquilini) mund ta lexojë para nënshkrimit.
path-home-contract-cost = Garancia (cauzione) mund të jetë më së shumti tre muaj qira.
path-home-registration-title = Kërkoni provën që kontrata është regjistruar
path-home-registration-what = Pronari e regjistron kontratën në Agenzia delle Entrate dhe ia jep provën qiramarrësit. Shumë zyra e kërkojnë kontratën e regjistruar, për shembull për ndihmën për qiranë.
path-home-registration-time = Pronari ka 30 ditë, dhe 60 ditë të tjera për të dhënë provën.
path-home-notice-title = Kush jep shtëpinë, njofton policinë
path-home-notice-what = Kush mban në shtëpi një person nga një vend jashtë Bashkimit Evropian, ose i jep një shtëpi me qira, ia shkruan policisë (dichiarazione di ospitalità). E bën kush jep shtëpinë, jo mysafiri. Pa leje, mund të pyesni më parë një sportel ligjor falas (sportello legale).
path-home-notice-time = Brenda 48 orëve.
path-home-residence-title = Kërkoni regjistrimin e adresës (residenza)
path-home-residence-what = Me shtëpinë, kërkoni regjistrimin e adresës në gjendjen civile (anagrafe). Gjendja civile kërkon një letër për shtëpinë, për shembull kontratën e regjistruar. Pa leje, mund të pyesni më parë një sportel ligjor falas.
path-home-residence-time = Brenda 20 ditëve nga koha kur jetoni në shtëpinë e re.
path-home-rent_help-title = Kërkoni ndihmë për qiranë
path-home-rent_help-what = Disa komuna japin para për qiranë (contributo affitto). Zakonisht kërkojnë adresën e regjistruar (residenza), kontratën e regjistruar dhe ISEE-n. Kërkohet vetëm kur ka një thirrje (bando).
path-home-rent_help-time = Datat ndryshojnë çdo vit. Pyesni në sportel.
path-home-public_housing-title = Bëni kërkesë për banesë publike
path-home-public_housing-what = Banesa publike (casa popolare, ERP) kërkohet kur komuna (Comune) publikon një thirrje (bando). Aty shkruhet kush mund të kërkojë dhe cilat leje vlejnë. Pastaj ka një listë (graduatoria).
path-home-public_housing-time = Thirrjet dhe pritja ndryshojnë nga qyteti në qytet. Pyesni në sportel.

## Ask for asylum

path-asylum-title = Kërkesa për azil
path-asylum-lead = Për kë ka frikë të kthehet në vendin e vet dhe do të kërkojë mbrojtje në Itali.
path-asylum-advice-title = Flisni me një sportel ligjor falas
path-asylum-advice-what = Sporteli ligjor (sportello legale) shpjegon çfarë ndodh dhe cilat të drejta keni. Që nga qershori 2026 ka rregulla të reja evropiane: afatet dhe emrat e dokumenteve mund të kenë ndryshuar. Të rinjtë e vetëm nën 18 vjeç kanë të drejtë për një mbrojtje të veçantë dhe për një kujdestar ligjor (tutore).
path-asylum-ask-title = Thoni se doni të kërkoni azil
path-asylum-ask-what = Thuhet te policia e kufirit ose në kuesturë (questura), me zë ose me shkrim, në gjuhën tuaj. Çdo i rritur e thotë për vete dhe thotë nëse ka fëmijë me vete. Policia nuk ia jep këtë informacion vendit tuaj.
path-asylum-form-title = Jepni gjurmët e gishtave dhe bëni formularin
path-asylum-form-what = Kuestura bën fotografitë, merr gjurmët e gishtave (impronte) dhe shkruan kërkesën (modello C3). Mund të keni një përkthyes. Nëse keni pasaportë, zakonisht kuestura e mban.
path-asylum-form-time = Takimet ndryshojnë nga qyteti në qytet. Pyesni në sportel.
path-asylum-receipt-title = Ruani dëftesën dhe lejen për kërkesë azili
path-asylum-receipt-what = Kuestura jep një letër me takimet dhe pastaj një leje për kërkesë azili (permesso per richiesta asilo). Me këto dokumente mund të kërkoni mjek dhe shërbime të tjera. Letrat vijnë në adresën që keni dhënë: nëse ndryshon, kuestura duhet ta dijë.
path-asylum-receipt-cost = Për lejen, kuestura mund të kërkojë një pullë taksash (marca da bollo). Pyesni në sportel.
path-asylum-shelter-title = Nëse nuk keni shtëpi: kërkoni një vend (accoglienza)
path-asylum-shelter-what = Kush kërkon azil dhe nuk ka para, mund të kërkojë një vend për të qëndruar (accoglienza) kur bën kërkesën. Prefektura (prefettura) kërkon një vend në një qendër (CAS ose të tjera).
path-asylum-shelter-time = Nuk ka gjithmonë vend menjëherë. Pyesni në sportel.
path-asylum-interview-title = Shkoni në intervistë
path-asylum-interview-what = Commissione territoriale ju thërret për një intervistë (audizione). Tregoni pse u larguat nga vendi juaj, në gjuhën tuaj, me një përkthyes; intervista nuk është publike. Në fund teksti lexohet bashkë me ju dhe merrni një kopje.
path-asylum-interview-time = Data është në letër (convocazione).
path-asylum-decision-title = Merrni vendimin
path-asylum-decision-what = Commissione mund të japë statusin e refugjatit, mbrojtjen plotësuese (protezione sussidiaria) ose mbrojtjen e veçantë (protezione speciale), ose të thotë jo. Refuzimi mund të përmbajë urdhrin për t’u larguar nga Italia: mund të ankoheni (ricorso) në gjykatë, me një avokat. Kush ka pak para, mund të kërkojë një avokat të paguar nga shteti (gratuito patrocinio).
path-asylum-decision-time = Ditët për ankesën (ricorso) janë pak dhe rregullat janë të reja. Sporteli ligjor e lexon letrën bashkë me ju.
