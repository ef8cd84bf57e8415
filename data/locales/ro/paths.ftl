# Paths step by step, in Romanian: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = Pas cu pas
paths-lead = Ghiduri simple: ce se întâmplă, ce acte sunt necesare și ce ghișeu vă ajută.
paths-describe = Aici spunem cum funcționează. Nu dăm sfaturi. Regulile se schimbă: întrebați la ghișeu.
paths-home = Pas cu pas: permis, adresă, medic, școală și altele
path-all = Toate ghidurile
path-steps = { $count ->
    [one] 1 pas
    [few] { $count } pași
   *[other] { $count } de pași
 }
path-need = Cel mai apropiat ghișeu pentru acest pas
path-documents = Ce acte sunt necesare
path-cost = Cât costă
path-time = Termene și timp
path-next = Pasul următor
path-done = Făcut
path-ticks = Semnele dumneavoastră rămân doar pe acest telefon.
path-clear = Scoateți toate semnele
path-print = Tipăriți
path-sources = De unde vine informația
path-reviewed = Comparat cu sursele la { $date }

## Renew the residence permit

path-permit_renewal-title = Reînnoirea permisului de ședere
path-permit_renewal-lead = Pentru cine are un permis de ședere (permesso di soggiorno) care expiră: de la kitul de la poștă până la noul card.
path-permit_renewal-where-title = Aflați unde se cere reînnoirea
path-permit_renewal-where-what = Multe permise se reînnoiesc la poștă, cu un kit. Altele se reînnoiesc direct la poliție (questura): un patronato sau ghișeul pentru imigrație de la primărie (Comune) știe care. Dacă permisul a expirat de mai mult de 60 de zile, puteți întreba întâi la un ghișeu juridic gratuit (sportello legale).
path-permit_renewal-where-time = Legea cere să faceți cererea cu cel puțin 60 de zile înainte să expire permisul.
path-permit_renewal-papers-title = Pregătiți actele
path-permit_renewal-papers-what = Se cer pașaportul, permisul care expiră și codul fiscal (codice fiscale), cu copii. Celelalte acte depind de motivul permisului: muncă, familie, studii. Cereți lista la ghișeu.
path-permit_renewal-kit-title = Completați kitul
path-permit_renewal-kit-what = Kitul cu dungă galbenă (kit giallo) se ia de la poștă. Un patronato și unele primării completează cererea gratuit, pe calculator.
path-permit_renewal-kit-cost = Timbrul fiscal (marca da bollo) costă 16 euro.
path-permit_renewal-post-title = Predați kitul la poștă
path-permit_renewal-post-what = Kitul se predă la o poștă cu Sportello Amico, cu plicul deschis și cu pașaportul. Poșta vă dă o recipisă (ricevuta) și data programării la questura.
path-permit_renewal-post-cost = 30 de euro la poștă. Apoi un formular de plată (bollettino): 30,46 euro pentru card, plus 40 de euro (permis de cel mult un an), 50 de euro (mai mult de un an) sau 100 de euro (permis UE pe termen lung). Pentru minori sub 18 ani, azil și protecție subsidiară, formularul de plată este de 30,46 euro.
path-permit_renewal-fingerprints-title = Mergeți la questura pentru amprente
path-permit_renewal-fingerprints-what = La questura vi se iau amprentele (impronte) și se verifică actele. Se cer patru fotografii tip pașaport (fototessere). Dacă lipsește un act, questura îl cere.
path-permit_renewal-waiting-title = Așteptați cu recipisa
path-permit_renewal-waiting-what = Cu recipisa puteți sta în Italia până la răspuns și puteți lucra mai departe, dacă permisul vă dădea voie. Dacă vine o scrisoare cu „preavviso di rigetto” sau „rigetto” (refuz), este puțin timp: o puteți duce la un ghișeu juridic gratuit.
path-permit_renewal-waiting-time = Așteptarea diferă de la oraș la oraș. Întrebați la ghișeu.
path-permit_renewal-collect-title = Ridicați noul permis
path-permit_renewal-collect-what = Site-ul Polizia di Stato spune dacă permisul este gata: aveți nevoie de numărul de pe recipisă. Cine are adresa înregistrată (residenza) arată apoi noul permis la evidența populației (anagrafe).
path-permit_renewal-collect-time = La anagrafe, în cel mult 60 de zile de la reînnoire.

## Register your address (residenza)

path-residence_registration-title = Înregistrarea adresei (residenza)
path-residence_registration-lead = Pentru cine locuiește într-o localitate și vrea să își înregistreze adresa la evidența populației (anagrafe).
path-residence_registration-papers-title = Pregătiți actele
path-residence_registration-papers-what = La anagrafe se cer pașaportul, permisul de ședere sau recipisa de reînnoire și un act despre locuință, de exemplu contractul înregistrat. Fiecare primărie (Comune) are lista ei. Fără permis, puteți întreba întâi la un ghișeu juridic gratuit (sportello legale).
path-residence_registration-declare-title = Faceți declarația (dichiarazione di residenza)
path-residence_registration-declare-what = Se completează formularul și îl semnează toți adulții din familie. Se duce la anagrafe sau se trimite prin poștă ori e-mail; cine este deja în evidență o poate face online (ANPR) cu SPID sau CIE.
path-residence_registration-declare-cost = La multe primării nu se plătește. Întrebați la ghișeu.
path-residence_registration-declare-time = În cel mult 20 de zile de când locuiți în noua casă.
path-residence_registration-registered-title = Așteptați ca primăria să vă înregistreze
path-residence_registration-registered-what = Primăria scrie adresa dumneavoastră la anagrafe. Residenza este valabilă din ziua declarației.
path-residence_registration-registered-time = Primăria face asta în cel mult două zile lucrătoare.
path-residence_registration-check-title = Așteptați controlul acasă
path-residence_registration-check-what = O persoană de la primărie vine acasă și vede dacă locuiți cu adevărat acolo. Dacă primăria scrie că lipsește ceva, ghișeul poate citi scrisoarea cu dumneavoastră. Dacă nu scrie nimic, residenza este confirmată.
path-residence_registration-check-time = Primăria verifică în cel mult 45 de zile.
path-residence_registration-renew-title = Reînnoiți declarația după fiecare permis nou
path-residence_registration-renew-what = La anagrafe se cere să arătați fiecare permis nou: se numește rinnovo della dichiarazione di dimora abituale. Cât timp așteptați reînnoirea, residenza rămâne. Cine nu aduce permisul poate fi scos din evidență.
path-residence_registration-renew-time = În cel mult 60 de zile de la reînnoirea permisului.
path-residence_registration-no_home-title = Dacă nu aveți casă: cereți residenza fittizia
path-residence_registration-no_home-what = Cine doarme pe stradă sau într-un adăpost de noapte poate cere residenza în localitatea unde trăiește de obicei. Multe primării scriu o stradă care nu există. Fiecare primărie are regulile ei; fără permis, puteți întreba întâi la un ghișeu juridic gratuit.

## Get the health card and a doctor

path-health_card-title = Cardul de sănătate și medicul
path-health_card-lead = Pentru cine vrea să se înscrie la serviciul de sănătate și să aibă medic, și pentru cine nu are permis și are nevoie de îngrijire.
path-health_card-who-title = Aflați cum vă puteți înscrie
path-health_card-who-what = Cu multe permise (muncă, familie, azil) aveți dreptul să vă înscrieți la ASL, biroul de sănătate. Cu alte câteva permise, înscrierea este voluntară (iscrizione volontaria) și se plătește în fiecare an. Ghișeul se uită la motivul permisului.
path-health_card-who-cost = Suma pentru iscrizione volontaria se schimbă. Întrebați la ghișeu.
path-health_card-register-title = Înscrieți-vă la ASL
path-health_card-register-what = Biroul se numește adesea „scelta e revoca”. Se cer un act de identitate, permisul sau recipisa de reînnoire, codul fiscal (codice fiscale) și adresa.
path-health_card-doctor-title = Alegeți medicul
path-health_card-doctor-what = Biroul vă arată ce medici au loc. Adulții au medic de familie (medico di base), copiii au pediatru (pediatra). Cine se mută în altă localitate alege alt medic.
path-health_card-card-title = Primiți cardul de sănătate (tessera sanitaria)
path-health_card-card-what = Cardul vine acasă prin poștă. Până atunci, biroul vă poate da o hârtie provizorie. Dacă nu vine sau se pierde, puteți cere o copie.
path-health_card-card-time = Așteptarea diferă de la zonă la zonă. Întrebați la ghișeu.
path-health_card-renew-title = Reînnoiți înscrierea odată cu permisul
path-health_card-renew-what = De obicei, înscrierea ține cât permisul. Cine reînnoiește permisul merge din nou la ASL cu recipisa și apoi cu noul permis.
path-health_card-without_permit-title = Dacă nu aveți permis: cereți codul STP
path-health_card-without_permit-what = Cine nu are permis are dreptul la îngrijiri urgente sau esențiale, cu codul STP (ENI pentru cetățenii Uniunii Europene). Cine lucrează în spital sau în cabinet nu are voie să raporteze o persoană pentru că nu are permis. Dacă aveți îndoieli, puteți întreba întâi la un ghișeu juridic gratuit (sportello legale).
path-health_card-without_permit-cost = Cine nu are bani semnează o declarație (dichiarazione di indigenza). Se poate să rămână de plătit coplata (ticket): întrebați la ghișeu.
path-health_card-without_permit-time = Codul ține șase luni și se poate reînnoi.

## Enrol a child at school

path-school_enrolment-title = Înscrierea copilului la școală
path-school_enrolment-lead = Pentru părinții care vor să trimită un copil la școală, chiar dacă abia au venit.
path-school_enrolment-right-title = Întrebați la școală sau la ghișeu
path-school_enrolment-right-what = Copiii străini au dreptul și datoria să meargă la școală ca toți copiii italieni, chiar și fără permis de ședere.
path-school_enrolment-right-time = Puteți cere înscrierea oricând în timpul anului școlar.
path-school_enrolment-apply-title = Faceți cererea de înscriere
path-school_enrolment-apply-what = Pentru prima clasă de școală primară (elementari), gimnaziu (medie) și liceu (superiori), cererea se face online, pe site-ul Unica, cu SPID sau CIE. Cine nu are cod fiscal sau nu reușește merge la secretariatul școlii (segreteria). Cine vine în timpul anului merge tot la segreteria.
path-school_enrolment-apply-time = Datele pentru primele clase se schimbă în fiecare an. Întrebați la școală.
path-school_enrolment-papers-title = Aduceți actele pe care le aveți
path-school_enrolment-papers-what = Școala cere actele copilului și carnetele de note (pagelle). Dacă lipsesc acte sau nu sunt complete, școala înscrie copilul oricum (iscrizione con riserva). La sfârșit, copilul poate primi diploma.
path-school_enrolment-vaccines-title = Arătați vaccinurile
path-school_enrolment-vaccines-what = Până la 16 ani, școala cere o hârtie despre vaccinurile obligatorii. Este bună și cererea de programare la ASL, care face vaccinurile ce lipsesc. Fără această hârtie, copilul nu poate intra la grădiniță (scuola dell’infanzia).
path-school_enrolment-class-title = Vorbiți cu școala despre clasă
path-school_enrolment-class-what = Școala hotărăște clasa: de obicei este cea pentru vârsta copilului. Profesorii pot hotărî altă clasă: se uită la școala făcută înainte și la ce știe deja copilul.
path-school_enrolment-costs-title = Cereți ajutor pentru cheltuieli
path-school_enrolment-costs-what = Primăria (Comune) și regiunea (Regione) pot ajuta cu masa la școală (mensa), autobuzul școlar, cărțile și bursele. Se uită adesea la ISEE. Fiecare oraș are regulile lui: întrebați la ghișeu.

## Look for work

path-job_search-title = Căutarea unui loc de muncă
path-job_search-lead = Pentru cine caută de lucru: biroul pentru locuri de muncă, CV-ul, cursurile și contractul.
path-job_search-permit-title = Verificați dacă permisul vă dă voie să lucrați
path-job_search-permit-what = Nu toate permisele dau voie să lucrați: ghișeul poate citi permisul. Cine așteaptă reînnoirea poate lucra cu recipisa, dacă permisul de dinainte îi dădea voie. Fără permis, puteți întreba întâi la un ghișeu juridic gratuit (sportello legale).
path-job_search-permit-time = Cine cere azil poate lucra după un timp pe care îl spune legea. Întrebați la ghișeu.
path-job_search-did-title = Spuneți că vă căutați de lucru (DID)
path-job_search-did-what = Cine nu are loc de muncă face o declarație: dichiarazione di immediata disponibilità (DID). Se face online cu SPID sau CIE, sau cu ajutorul biroului pentru locuri de muncă (centro per l’impiego). Cine cere NASpI la INPS a făcut-o deja.
path-job_search-agreement-title = Semnați înțelegerea (patto di servizio)
path-job_search-agreement-what = La centro per l’impiego este o discuție. Apoi se semnează patto di servizio: spune ce faceți dumneavoastră și ce face biroul. Cine nu vine la o programare fără un motiv bun poate pierde drepturi.
path-job_search-cv-title = Pregătiți CV-ul
path-job_search-cv-what = CV-ul (curriculum) spune ce ați studiat și ce munci ați făcut, și în țara dumneavoastră. Centro per l’impiego și multe ghișee vă arată oferte de muncă.
path-job_search-training-title = Învățați o meserie
path-job_search-training-what = Patto di servizio poate cuprinde cursuri și stagii de practică (tirocini). Fiecare regiune are cursurile ei: întrebați la ghișeu care sunt gratuite și ce nivel de italiană se cere.
path-job_search-contract-title = Citiți contractul
path-job_search-contract-what = Angajatorul dă lucrătorului o copie a contractului sau a anunțului de angajare (UNILAV). Cine lucrează fără contract sau nu primește salariul poate întreba la un sindicat (sindacato); fără permis, întâi la un ghișeu juridic gratuit.
path-job_search-contract-time = Primiți copia înainte să începeți lucrul.

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE și alocația pentru copii (assegno unico)
path-family_benefits-lead = Pentru familiile cu copii care vor să ceară assegno unico și alte ajutoare.
path-family_benefits-papers-title = Pregătiți actele familiei
path-family_benefits-papers-what = Pentru ISEE sunt necesare datele întregii familii: coduri fiscale, venituri, bani la bancă, contractul de chirie. Biroul CAF vă dă lista completă.
path-family_benefits-isee-title = Faceți ISEE
path-family_benefits-isee-what = La CAF se completează declarația (DSU). INPS face calculul și dă ISEE, care spune cât are familia. Cine are SPID sau CIE îl poate face și pe site-ul INPS.
path-family_benefits-isee-time = Este valabil până la 31 decembrie. Apoi se face din nou.
path-family_benefits-apply-title = Cereți assegno unico
path-family_benefits-apply-what = INPS îl plătește pentru fiecare copil până la 18 ani, până la 21 de ani în unele cazuri și fără limită dacă are o dizabilitate. INPS se uită la permis, la adresa înregistrată (residenza) și la muncă: nu toate permisele sunt bune. Cererea se face cu un patronato, la telefon sau pe site-ul INPS.
path-family_benefits-apply-time = Cine cere până la 30 iunie primește banii din martie. Cine cere mai târziu, din luna următoare.
path-family_benefits-money-title = Primiți banii
path-family_benefits-money-what = Banii vin în fiecare lună. Suma depinde de ISEE. Fără ISEE, INPS plătește suma cea mai mică; sumele se schimbă în fiecare an.
path-family_benefits-changes-title = Spuneți la INPS ce se schimbă
path-family_benefits-changes-what = Cererea acceptată continuă singură. INPS vrea să știe când se naște un copil, când se schimbă contul sau familia.
path-family_benefits-changes-time = ISEE se face din nou în fiecare an.
path-family_benefits-more_help-title = Întrebați dacă sunt alte ajutoare
path-family_benefits-more_help-what = Primăria (Comune) dă assegno di maternità unor mame care nu au alți bani pentru maternitate. Sunt și ajutoare pentru creșă (nido). Contează permisul și ISEE: întrebați la ghișeu.
path-family_benefits-more_help-time = Assegno di maternità de la primărie se cere în cel mult șase luni de la naștere.

## Learn Italian

path-italian_course-title = Învățarea limbii italiene
path-italian_course-lead = Pentru cine vrea să învețe italiana, să aibă un certificat sau să ia diploma de gimnaziu (licenza media).
path-italian_course-find-title = Găsiți un curs
path-italian_course-find-what = CPIA este școala statului pentru adulți. Și multe asociații fac cursuri, adesea gratuite.
path-italian_course-enrol-title = Înscrieți-vă
path-italian_course-enrol-what = La CPIA vă puteți înscrie de la 16 ani. CPIA cere permisul de ședere sau recipisa și face o copie. Fără permis, puteți întreba întâi la un ghișeu juridic gratuit (sportello legale) sau la școala unei asociații.
path-italian_course-enrol-cost = Cursurile CPIA costă puțin sau nimic. Întrebați la școală.
path-italian_course-enrol-time = La unele CPIA vă puteți înscrie tot anul. Întrebați la școală.
path-italian_course-level-title = Dați testul de intrare
path-italian_course-level-what = Un profesor vorbește cu dumneavoastră și uneori vă dă un test scris. Testul ajută doar la găsirea grupei potrivite.
path-italian_course-plan-title = Semnați planul de studiu (patto formativo)
path-italian_course-plan-what = Patto formativo spune ce curs faceți și câte ore. Școala poate scoate ore pentru ce știți deja.
path-italian_course-certificate-title = Luați certificatul (attestato)
path-italian_course-certificate-what = La sfârșitul cursului, CPIA vă poate da un certificat (attestato) de nivel A2. Cu el nu aveți nevoie de testul de la prefettura pentru permisul UE pe termen lung.
path-italian_course-exam-title = Dacă este nevoie, dați testul la prefettura
path-italian_course-exam-what = Testul A2 este pentru cine trăiește în Italia de cel puțin cinci ani cu permis și cere permisul UE pe termen lung. Cererea se face online; primăriile (Comuni) și patronatele (patronati) pot ajuta.
path-italian_course-exam-time = Prefettura răspunde în cel mult 60 de zile. Cine nu trece sau nu merge poate cere din nou după 90 de zile.
path-italian_course-diploma-title = Continuați: licenza media
path-italian_course-diploma-what = Cine nu a terminat școala poate face la CPIA primul nivel (primo livello) și poate lua licenza media. După aceea sunt liceele serale (scuole serali).

## Pregnancy and birth

path-pregnancy-title = Sarcina și nașterea
path-pregnancy-lead = Pentru cine așteaptă un copil, cu sau fără permis de ședere.
path-pregnancy-clinic-title = Mergeți la consultorio
path-pregnancy-clinic-what = În cabinetul de familie (consultorio) sunt o moașă (ostetrica) și o doctoriță ginecolog (ginecologa). Ele urmăresc sarcina și dau carnetul (libretto). Poate merge acolo și cine nu vrea să continue sarcina (IVG).
path-pregnancy-clinic-cost = Vizitele la consultorio pentru sarcină sunt gratuite, și fără permis.
path-pregnancy-without_permit-title = Dacă nu aveți permis: cereți codul STP
path-pregnancy-without_permit-what = Femeile fără permis sunt îngrijite la fel ca femeile italiene, cu codul STP. Cine lucrează în spital sau la consultorio nu are voie să raporteze o persoană pentru că nu are permis.
path-pregnancy-checkups-title = Faceți controalele și analizele
path-pregnancy-checkups-what = Medicul scrie pe biletul de trimitere (impegnativa) codul de scutire (esenzione) și săptămâna de sarcină. Cu acest cod, multe controale și analize sunt fără coplată (ticket).
path-pregnancy-checkups-cost = Gratuit pentru controalele și analizele din lista publică. Pentru altele, întrebați înainte.
path-pregnancy-permit-title = Fără permis: întrebați despre permisul pentru îngrijiri medicale
path-pregnancy-permit-what = Poliția (questura) poate da un permis pentru îngrijiri medicale (cure mediche). Legea nu permite expulzarea în acest timp, în afară de motive de ordine publică sau de siguranță a statului. Questura ia amprentele: puteți întreba întâi la un ghișeu juridic gratuit (sportello legale).
path-pregnancy-permit-time = În timpul sarcinii și până când copilul are șase luni.
path-pregnancy-register-title = Înregistrați nașterea
path-pregnancy-register-what = Nașterea se declară la spital sau la primărie (Comune), cu hârtia de la spital. Nu este nevoie să arătați permisul de ședere. O mamă poate cere să nu fie numită.
path-pregnancy-register-time = În cel mult 3 zile la spital sau în cel mult 10 zile la primărie.
path-pregnancy-after-title = După naștere: pediatru și ajutoare
path-pregnancy-after-what = La ASL se alege medicul copilului (pediatra). Un patronato vă poate spune ce ajutoare sunt, de exemplu assegno unico și assegno di maternità de la primărie.
path-pregnancy-after-time = Assegno di maternità de la primărie se cere în cel mult șase luni de la naștere.

## Rent a home

path-home-title = Casă cu chirie
path-home-lead = Pentru cine caută o casă cu chirie: contractul, actele și ajutoarele.
path-home-search-title = Căutați casa
path-home-search-what = Proprietarii cer adesea acte, fluturași de salariu (buste paga) și contractul de muncă. A refuza pe cineva doar pentru că vine din altă țară este discriminare (discriminazione). Unele primării au un ghișeu pentru locuințe (sportello casa).
path-home-contract-title = Semnați contractul scris
path-home-contract-what = Contractul de chirie trebuie să fie scris. Spune cât se plătește, cât timp și cum se pleacă. Un sindicat al chiriașilor (sindacato inquilini) îl poate citi înainte să semnați.
path-home-contract-cost = Garanția (cauzione) poate fi de cel mult trei luni de chirie.
path-home-registration-title = Cereți dovada că este înregistrat contractul
path-home-registration-what = Proprietarul înregistrează contractul la Agenzia delle Entrate și dă dovada chiriașului. Multe birouri cer contractul înregistrat, de exemplu pentru ajutorul pentru chirie.
path-home-registration-time = Proprietarul are 30 de zile și încă 60 de zile ca să dea dovada.
path-home-notice-title = Cine dă casa anunță poliția
path-home-notice-what = Cine găzduiește o persoană dintr-o țară din afara Uniunii Europene sau îi închiriază o casă scrie asta la poliție (dichiarazione di ospitalità). O face cine dă casa, nu cine este oaspete. Fără permis, puteți întreba întâi la un ghișeu juridic gratuit (sportello legale).
path-home-notice-time = În cel mult 48 de ore.
path-home-residence-title = Cereți înregistrarea adresei (residenza)
path-home-residence-what = Cu locuința, cereți residenza la evidența populației (anagrafe). La anagrafe se cere un act despre locuință, de exemplu contractul înregistrat. Fără permis, puteți întreba întâi la un ghișeu juridic gratuit.
path-home-residence-time = În cel mult 20 de zile de când locuiți în noua casă.
path-home-rent_help-title = Cereți ajutor pentru chirie
path-home-rent_help-what = Unele primării dau bani pentru chirie (contributo affitto). De obicei cer residenza, contractul înregistrat și ISEE. Puteți cere doar când este un anunț public (bando).
path-home-rent_help-time = Datele se schimbă în fiecare an. Întrebați la ghișeu.
path-home-public_housing-title = Faceți cerere pentru locuință publică
path-home-public_housing-what = Locuința publică (casa popolare, ERP) se cere când primăria (Comune) publică un anunț (bando). Acolo scrie cine poate cere și ce permise sunt bune. Apoi este o listă (graduatoria).
path-home-public_housing-time = Anunțurile și așteptarea diferă de la oraș la oraș. Întrebați la ghișeu.

## Ask for asylum

path-asylum-title = Cererea de azil
path-asylum-lead = Pentru cine se teme să se întoarcă în țara sa și vrea să ceară protecție în Italia.
path-asylum-advice-title = Vorbiți cu un ghișeu juridic gratuit
path-asylum-advice-what = Ghișeul juridic (sportello legale) explică ce se întâmplă și ce drepturi aveți. Din iunie 2026 sunt reguli europene noi: termenele și numele actelor se poate să se fi schimbat. Tinerii singuri, sub 18 ani, au dreptul la o protecție specială și la un tutore (tutore).
path-asylum-ask-title = Spuneți că vreți să cereți azil
path-asylum-ask-what = Se spune la poliția de frontieră sau la poliție (questura), cu voce tare sau în scris, în limba dumneavoastră. Fiecare adult spune pentru sine și spune dacă are copii cu el. Poliția nu dă aceste informații țării dumneavoastră.
path-asylum-form-title = Dați amprentele și faceți formularul
path-asylum-form-what = Questura face fotografii, ia amprentele (impronte) și scrie cererea (modello C3). Puteți avea un interpret. Dacă aveți pașaport, de obicei questura îl păstrează.
path-asylum-form-time = Programările diferă de la oraș la oraș. Întrebați la ghișeu.
path-asylum-receipt-title = Păstrați recipisa și permisul pentru cerere de azil
path-asylum-receipt-what = Questura vă dă o hârtie cu programările și apoi un permis pentru cerere de azil (permesso per richiesta asilo). Cu aceste acte puteți cere un medic și alte servicii. Scrisorile vin la adresa pe care ați dat-o: dacă se schimbă, questura trebuie să știe.
path-asylum-receipt-cost = Pentru permis, questura poate cere un timbru fiscal (marca da bollo). Întrebați la ghișeu.
path-asylum-shelter-title = Dacă nu aveți casă: cereți un loc (accoglienza)
path-asylum-shelter-what = Cine cere azil și nu are bani poate cere un loc de cazare (accoglienza) când face cererea. Prefettura caută un loc într-un centru (CAS sau altele).
path-asylum-shelter-time = Nu este mereu un loc imediat. Întrebați la ghișeu.
path-asylum-interview-title = Mergeți la interviu
path-asylum-interview-what = Commissione territoriale vă cheamă la un interviu (audizione). Povestiți de ce ați plecat din țara dumneavoastră, în limba dumneavoastră, cu un interpret; interviul nu este public. La sfârșit, textul se citește cu dumneavoastră și primiți o copie.
path-asylum-interview-time = Data este în scrisoare (convocazione).
path-asylum-decision-title = Primiți decizia
path-asylum-decision-what = Commissione poate da statutul de refugiat, protecție subsidiară (protezione sussidiaria) sau protecție specială (protezione speciale), sau poate spune nu. Refuzul poate conține ordinul de a pleca din Italia: puteți face contestație (ricorso) la tribunal, cu un avocat. Cine are bani puțini poate cere avocat plătit de stat (gratuito patrocinio).
path-asylum-decision-time = Zilele pentru contestație sunt puține și regulile sunt noi. Ghișeul juridic citește scrisoarea cu dumneavoastră.
