# Paths step by step, in Italian: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = Passo per passo
paths-lead = Percorsi semplici: che cosa succede, che documenti servono e quale sportello aiuta.
paths-describe = Qui raccontiamo come funziona. Non diamo consigli. Le regole cambiano: chiedi allo sportello.
paths-home = Passo per passo: permesso, residenza, medico, scuola e altro
path-all = Tutti i percorsi
path-steps = { $count ->
    [one] 1 passo
   *[other] { $count } passi
 }
path-need = Lo sportello più vicino per questo passo
path-documents = Che documenti servono
path-cost = Quanto costa
path-time = Tempi
path-next = Il passo seguente
path-done = Fatto
path-ticks = I tuoi segni restano solo su questo telefono.
path-clear = Togli tutti i segni
path-print = Stampa
path-sources = Da dove viene
path-reviewed = Confrontato con le fonti il { $date }

## Renew the residence permit

path-permit_renewal-title = Rinnovare il permesso di soggiorno
path-permit_renewal-lead = Per chi ha un permesso di soggiorno che scade: dal kit della posta alla nuova tessera.
path-permit_renewal-where-title = Scopri dove si chiede il rinnovo
path-permit_renewal-where-what = Molti permessi si rinnovano alla posta, con un kit. Altri si rinnovano direttamente in questura: lo sanno il patronato o lo sportello immigrazione del Comune. Se il permesso è scaduto da più di 60 giorni, puoi prima chiedere a uno sportello legale gratuito.
path-permit_renewal-where-time = La legge chiede di fare domanda almeno 60 giorni prima della scadenza.
path-permit_renewal-papers-title = Prepara i documenti
path-permit_renewal-papers-what = Servono il passaporto, il permesso che scade e il codice fiscale, con le fotocopie. Gli altri documenti dipendono dal motivo del permesso: lavoro, famiglia, studio. La lista si chiede allo sportello.
path-permit_renewal-kit-title = Compila il kit
path-permit_renewal-kit-what = Il kit con la striscia gialla si prende alla posta. Il patronato e alcuni Comuni compilano la domanda gratis, al computer.
path-permit_renewal-kit-cost = La marca da bollo costa 16 euro.
path-permit_renewal-post-title = Consegna il kit alla posta
path-permit_renewal-post-what = Il kit si consegna in una posta con lo Sportello Amico, con la busta aperta e il passaporto. La posta dà una ricevuta e la data dell’appuntamento in questura.
path-permit_renewal-post-cost = 30 euro alla posta. Poi un bollettino: 30,46 euro per la tessera, più 40 euro (permesso fino a un anno), 50 euro (più di un anno) o 100 euro (permesso UE di lungo periodo). Per minori di 18 anni, asilo e protezione sussidiaria il bollettino è di 30,46 euro.
path-permit_renewal-fingerprints-title = Vai in questura per le impronte
path-permit_renewal-fingerprints-what = La questura prende le impronte delle dita e controlla i documenti. Servono quattro fototessere. Se manca un documento, la questura lo chiede.
path-permit_renewal-waiting-title = Aspetta con la ricevuta
path-permit_renewal-waiting-what = Con la ricevuta puoi stare in Italia fino alla risposta, e continuare a lavorare se il permesso lo permetteva. Se arriva una lettera con “preavviso di rigetto” o “rigetto”, c’è poco tempo: puoi portarla a uno sportello legale gratuito.
path-permit_renewal-waiting-time = L’attesa cambia da città a città. Chiedi allo sportello.
path-permit_renewal-collect-title = Ritira il nuovo permesso
path-permit_renewal-collect-what = Il sito della Polizia di Stato dice se il permesso è pronto: serve il numero della ricevuta. Chi ha la residenza mostra poi il nuovo permesso all’anagrafe.
path-permit_renewal-collect-time = All’anagrafe entro 60 giorni dal rinnovo.

## Register your address (residenza)

path-residence_registration-title = Prendere la residenza
path-residence_registration-lead = Per chi abita in un Comune e vuole iscrivere il suo indirizzo all’anagrafe.
path-residence_registration-papers-title = Prepara i documenti
path-residence_registration-papers-what = L’anagrafe chiede il passaporto, il permesso di soggiorno o la ricevuta del rinnovo, e un foglio sulla casa, per esempio il contratto registrato. Ogni Comune ha la sua lista. Senza permesso, puoi prima chiedere a uno sportello legale gratuito.
path-residence_registration-declare-title = Fai la dichiarazione di residenza
path-residence_registration-declare-what = Si compila il modulo e lo firmano tutti gli adulti della famiglia. Si porta all’anagrafe o si manda per posta o e-mail; chi è già registrato può farlo in rete (ANPR) con SPID o CIE.
path-residence_registration-declare-cost = In molti Comuni non si paga. Chiedi allo sportello.
path-residence_registration-declare-time = Entro 20 giorni da quando abiti nella nuova casa.
path-residence_registration-registered-title = Aspetta che il Comune ti iscriva
path-residence_registration-registered-what = Il Comune scrive il tuo indirizzo nell’anagrafe. La residenza vale dal giorno della dichiarazione.
path-residence_registration-registered-time = Il Comune lo fa entro due giorni lavorativi.
path-residence_registration-check-title = Aspetta il controllo a casa
path-residence_registration-check-what = Una persona del Comune viene a casa e guarda se ci abiti davvero. Se il Comune scrive che manca qualcosa, lo sportello può leggere la lettera con te. Se non scrive niente, la residenza è confermata.
path-residence_registration-check-time = Il Comune controlla entro 45 giorni.
path-residence_registration-renew-title = Rinnova la dichiarazione dopo ogni rinnovo del permesso
path-residence_registration-renew-what = L’anagrafe chiede di vedere ogni nuovo permesso: si chiama rinnovo della dichiarazione di dimora abituale. Mentre aspetti il rinnovo la residenza resta. Chi non porta il permesso può essere cancellato.
path-residence_registration-renew-time = Entro 60 giorni dal rinnovo del permesso.
path-residence_registration-no_home-title = Se non hai una casa: chiedi la residenza fittizia
path-residence_registration-no_home-what = Chi dorme in strada o in un dormitorio può chiedere la residenza nel Comune dove vive di solito. Molti Comuni scrivono una via che non esiste. Ogni Comune ha le sue regole; senza permesso, puoi prima chiedere a uno sportello legale gratuito.

## Get the health card and a doctor

path-health_card-title = Avere la tessera sanitaria e il medico
path-health_card-lead = Per chi vuole iscriversi al Servizio sanitario e avere un medico, e per chi non ha il permesso e ha bisogno di cure.
path-health_card-who-title = Scopri come puoi iscriverti
path-health_card-who-what = Con molti permessi (lavoro, famiglia, asilo) l’iscrizione all’ASL è un diritto. Con alcuni altri permessi l’iscrizione è volontaria e si paga ogni anno. Lo sportello guarda il motivo del permesso.
path-health_card-who-cost = L’iscrizione volontaria ha un costo che cambia. Chiedi allo sportello.
path-health_card-register-title = Iscriviti all’ASL
path-health_card-register-what = L’ufficio si chiama spesso “scelta e revoca”. Chiede un documento, il permesso o la ricevuta del rinnovo, il codice fiscale e l’indirizzo.
path-health_card-doctor-title = Scegli il medico
path-health_card-doctor-what = L’ufficio mostra quali medici hanno posto. Gli adulti hanno il medico di base, i bambini il pediatra. Chi cambia città sceglie un altro medico.
path-health_card-card-title = Ricevi la tessera sanitaria
path-health_card-card-what = La tessera arriva per posta a casa. Prima l’ufficio può dare un foglio provvisorio. Se la tessera non arriva o si perde, si chiede una copia.
path-health_card-card-time = L’attesa cambia da zona a zona. Chiedi allo sportello.
path-health_card-renew-title = Rinnova l’iscrizione con il permesso
path-health_card-renew-what = L’iscrizione dura di solito come il permesso. Chi rinnova il permesso torna all’ASL con la ricevuta, e poi con il nuovo permesso.
path-health_card-without_permit-title = Se non hai il permesso: chiedi il codice STP
path-health_card-without_permit-what = Chi non ha il permesso ha diritto alle cure urgenti o essenziali, con il codice STP (ENI per cittadini dell’Unione europea). Chi lavora in ospedale o in ambulatorio non può segnalare una persona perché non ha il permesso. Se hai dubbi, puoi prima chiedere a uno sportello legale gratuito.
path-health_card-without_permit-cost = Chi non ha soldi firma una dichiarazione di indigenza. Può restare da pagare il ticket: chiedi allo sportello.
path-health_card-without_permit-time = Il codice dura sei mesi e si può rinnovare.

## Enrol a child at school

path-school_enrolment-title = Iscrivere un figlio a scuola
path-school_enrolment-lead = Per i genitori che vogliono mandare a scuola un bambino o un ragazzo, anche se sono appena arrivati.
path-school_enrolment-right-title = Chiedi alla scuola o allo sportello
path-school_enrolment-right-what = I bambini e i ragazzi stranieri hanno il diritto e il dovere di andare a scuola come gli italiani, anche senza permesso di soggiorno.
path-school_enrolment-right-time = L’iscrizione si può chiedere in ogni momento dell’anno scolastico.
path-school_enrolment-apply-title = Fai la domanda di iscrizione
path-school_enrolment-apply-what = Per la prima classe di elementari, medie e superiori la domanda si fa in rete, sul sito Unica, con SPID o CIE. Chi non ha il codice fiscale o non riesce va alla segreteria della scuola. Anche chi arriva durante l’anno va alla segreteria.
path-school_enrolment-apply-time = Le date per le prime classi cambiano ogni anno. Chiedi alla scuola.
path-school_enrolment-papers-title = Porta i documenti che hai
path-school_enrolment-papers-what = La scuola chiede i documenti del bambino e le pagelle. Se i documenti mancano o non sono completi, la scuola iscrive lo stesso (iscrizione con riserva). Alla fine il bambino può avere il diploma.
path-school_enrolment-vaccines-title = Mostra i vaccini
path-school_enrolment-vaccines-what = Fino a 16 anni la scuola chiede un foglio sui vaccini obbligatori. Vale anche la richiesta di appuntamento all’ASL, che fa i vaccini che mancano. Senza questo foglio, alla scuola dell’infanzia il bambino non può entrare.
path-school_enrolment-class-title = Parla con la scuola della classe
path-school_enrolment-class-what = La scuola decide la classe: di solito è quella dell’età. Gli insegnanti possono decidere un’altra classe: guardano la scuola fatta prima e che cosa il bambino sa già.
path-school_enrolment-costs-title = Chiedi gli aiuti per le spese
path-school_enrolment-costs-what = Comune e Regione possono aiutare per mensa, scuolabus, libri e borse di studio. Spesso guardano l’ISEE. Ogni città ha le sue regole: chiedi allo sportello.

## Look for work

path-job_search-title = Cercare lavoro
path-job_search-lead = Per chi cerca lavoro: il centro per l’impiego, il curriculum, i corsi e il contratto.
path-job_search-permit-title = Controlla se il permesso permette di lavorare
path-job_search-permit-what = Non tutti i permessi permettono di lavorare: lo sportello lo può leggere. Chi aspetta il rinnovo può lavorare con la ricevuta, se il permesso di prima lo permetteva. Senza permesso, puoi prima chiedere a uno sportello legale gratuito.
path-job_search-permit-time = Chi chiede asilo può lavorare dopo un tempo che dice la legge. Chiedi allo sportello.
path-job_search-did-title = Di’ che cerchi lavoro (DID)
path-job_search-did-what = Chi non ha lavoro fa la dichiarazione di immediata disponibilità (DID). Si fa in rete con SPID o CIE, o con l’aiuto del centro per l’impiego. Chi chiede la NASpI all’INPS l’ha già fatta.
path-job_search-agreement-title = Firma il patto di servizio
path-job_search-agreement-what = Al centro per l’impiego c’è un colloquio. Poi si firma il patto di servizio: dice che cosa fai tu e che cosa fa il centro. Chi non va a un appuntamento senza un buon motivo può perdere dei diritti.
path-job_search-cv-title = Prepara il curriculum
path-job_search-cv-what = Il curriculum (CV) dice che cosa hai studiato e che lavori hai fatto, anche nel tuo Paese. Il centro per l’impiego e molti sportelli mostrano le offerte di lavoro.
path-job_search-training-title = Impara un mestiere
path-job_search-training-what = Il patto di servizio può contenere corsi e tirocini. Ogni Regione ha i suoi corsi: chiedi allo sportello quali sono gratis e che livello di italiano serve.
path-job_search-contract-title = Leggi il contratto
path-job_search-contract-what = Il datore di lavoro dà al lavoratore una copia del contratto o della comunicazione di assunzione (UNILAV). Chi lavora senza contratto o non è pagato può chiedere a un sindacato; senza permesso, prima a uno sportello legale gratuito.
path-job_search-contract-time = La copia si riceve prima di cominciare a lavorare.

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE e assegno unico
path-family_benefits-lead = Per le famiglie con figli che vogliono chiedere l’assegno unico e altri aiuti.
path-family_benefits-papers-title = Prepara i documenti della famiglia
path-family_benefits-papers-what = Per l’ISEE servono i dati di tutta la famiglia: codici fiscali, redditi, soldi in banca, contratto di casa. Il CAF dà la lista completa.
path-family_benefits-isee-title = Fai l’ISEE
path-family_benefits-isee-what = Al CAF si compila la dichiarazione (DSU). L’INPS fa il conto e dà l’ISEE, che dice quanto ha la famiglia. Chi ha SPID o CIE può farlo anche sul sito dell’INPS.
path-family_benefits-isee-time = Vale fino al 31 dicembre. Poi si rifà.
path-family_benefits-apply-title = Chiedi l’assegno unico
path-family_benefits-apply-what = Lo paga l’INPS per ogni figlio fino a 18 anni, fino a 21 in alcuni casi, e senza limite se ha una disabilità. L’INPS guarda il permesso, la residenza e il lavoro: non tutti i permessi valgono. La domanda si fa con un patronato, al telefono o sul sito dell’INPS.
path-family_benefits-apply-time = Chi chiede entro il 30 giugno riceve i soldi da marzo. Chi chiede dopo, dal mese seguente.
path-family_benefits-money-title = Ricevi i soldi
path-family_benefits-money-what = I soldi arrivano ogni mese. Quanto, dipende dall’ISEE. Senza ISEE l’INPS paga la somma più bassa; le somme cambiano ogni anno.
path-family_benefits-changes-title = Di’ all’INPS che cosa cambia
path-family_benefits-changes-what = La domanda accettata continua da sola. L’INPS vuole sapere se nasce un figlio, se cambia il conto o la famiglia.
path-family_benefits-changes-time = L’ISEE si rifà ogni anno.
path-family_benefits-more_help-title = Chiedi se ci sono altri aiuti
path-family_benefits-more_help-what = Il Comune dà l’assegno di maternità ad alcune madri che non hanno altri soldi per la maternità. Ci sono anche aiuti per il nido. Contano il permesso e l’ISEE: chiedi allo sportello.
path-family_benefits-more_help-time = L’assegno di maternità del Comune si chiede entro sei mesi dalla nascita.

## Learn Italian

path-italian_course-title = Imparare l’italiano
path-italian_course-lead = Per chi vuole imparare l’italiano, avere un certificato o prendere la licenza media.
path-italian_course-find-title = Trova un corso
path-italian_course-find-what = Il CPIA è la scuola dello Stato per gli adulti. Anche molte associazioni fanno corsi, spesso gratis.
path-italian_course-enrol-title = Iscriviti
path-italian_course-enrol-what = Al CPIA ci si iscrive da 16 anni. Il CPIA chiede il permesso di soggiorno o la ricevuta e ne fa una copia. Senza permesso, puoi prima chiedere a uno sportello legale gratuito o a una scuola di associazione.
path-italian_course-enrol-cost = I corsi del CPIA costano poco o niente. Chiedi alla scuola.
path-italian_course-enrol-time = In alcuni CPIA ci si può iscrivere tutto l’anno. Chiedi alla scuola.
path-italian_course-level-title = Fai il test di ingresso
path-italian_course-level-what = Un insegnante parla con te e a volte dà una prova scritta. Serve solo a trovare il gruppo giusto.
path-italian_course-plan-title = Firma il patto formativo
path-italian_course-plan-what = Il patto formativo dice quale corso fai e quante ore. La scuola può togliere delle ore per quello che sai già.
path-italian_course-certificate-title = Prendi l’attestato
path-italian_course-certificate-what = Alla fine del corso il CPIA può dare un attestato di livello A2. Con l’attestato non serve il test della prefettura per il permesso UE di lungo periodo.
path-italian_course-exam-title = Se serve, fai il test della prefettura
path-italian_course-exam-what = Il test di livello A2 è per chi vive in Italia da almeno cinque anni con il permesso e chiede il permesso UE di lungo periodo. La domanda si fa in rete; Comuni e patronati possono aiutare.
path-italian_course-exam-time = La prefettura risponde entro 60 giorni. Chi non passa o non va può chiedere di nuovo dopo 90 giorni.
path-italian_course-diploma-title = Continua: la licenza media
path-italian_course-diploma-what = Chi non ha finito la scuola può fare al CPIA il primo livello e prendere la licenza media. Dopo, ci sono le scuole superiori serali.

## Pregnancy and birth

path-pregnancy-title = Gravidanza e nascita
path-pregnancy-lead = Per chi aspetta un bambino, con o senza permesso di soggiorno.
path-pregnancy-clinic-title = Vai al consultorio
path-pregnancy-clinic-what = Nel consultorio ci sono l’ostetrica e la ginecologa. Seguono la gravidanza e danno il libretto. Anche chi non vuole continuare la gravidanza (IVG) può andare al consultorio.
path-pregnancy-clinic-cost = Le visite in consultorio per la gravidanza sono gratis, anche senza permesso.
path-pregnancy-without_permit-title = Se non hai il permesso: chiedi il codice STP
path-pregnancy-without_permit-what = Chi non ha il permesso è curata come le donne italiane, con il codice STP. Chi lavora in ospedale o nel consultorio non può segnalare una persona perché non ha il permesso.
path-pregnancy-checkups-title = Fai le visite e gli esami
path-pregnancy-checkups-what = Il medico scrive sull’impegnativa il codice di esenzione e la settimana di gravidanza. Con il codice molte visite ed esami sono senza ticket.
path-pregnancy-checkups-cost = Gratis per le visite e gli esami della lista pubblica. Per gli altri, chiedi prima.
path-pregnancy-permit-title = Senza permesso: informati sul permesso per cure mediche
path-pregnancy-permit-what = La questura può dare un permesso per cure mediche. La legge non permette l’espulsione in questo tempo, salvo motivi di ordine pubblico o sicurezza dello Stato. La questura prende le impronte: puoi prima chiedere a uno sportello legale gratuito.
path-pregnancy-permit-time = Durante la gravidanza e fino ai sei mesi del bambino.
path-pregnancy-register-title = Registra la nascita
path-pregnancy-register-what = La nascita si dichiara in ospedale o in Comune, con il foglio dell’ospedale. Non si deve mostrare il permesso di soggiorno. Una madre può chiedere di non essere nominata.
path-pregnancy-register-time = Entro 3 giorni in ospedale, o entro 10 giorni in Comune.
path-pregnancy-after-title = Dopo la nascita: pediatra e aiuti
path-pregnancy-after-what = All’ASL si sceglie il pediatra del bambino. Un patronato può dire quali aiuti ci sono, come l’assegno unico e l’assegno di maternità del Comune.
path-pregnancy-after-time = L’assegno di maternità del Comune si chiede entro sei mesi dalla nascita.

## Rent a home

path-home-title = Affittare una casa
path-home-lead = Per chi cerca una casa in affitto: il contratto, le carte e gli aiuti.
path-home-search-title = Cerca la casa
path-home-search-what = Chi affitta chiede spesso documenti, buste paga e contratto di lavoro. Dire no a una persona solo perché è straniera è discriminazione. Alcuni Comuni hanno uno sportello casa.
path-home-contract-title = Firma il contratto scritto
path-home-contract-what = Il contratto di affitto deve essere scritto. Dice quanto si paga, per quanto tempo e come si va via. Un sindacato inquilini può leggerlo prima della firma.
path-home-contract-cost = La cauzione può essere al massimo di tre mesi di affitto.
path-home-registration-title = Chiedi la prova che il contratto è registrato
path-home-registration-what = Il padrone di casa registra il contratto all’Agenzia delle Entrate e dà la prova all’inquilino. Molti uffici chiedono il contratto registrato, per esempio per gli aiuti all’affitto.
path-home-registration-time = Il padrone di casa ha 30 giorni, e altri 60 giorni per dare la prova.
path-home-notice-title = Chi dà la casa lo comunica alla polizia
path-home-notice-what = Chi ospita una persona di un Paese fuori dall’Unione europea, o le affitta una casa, lo scrive alla polizia (dichiarazione di ospitalità). Lo fa chi dà la casa, non chi è ospite. Senza permesso, puoi prima chiedere a uno sportello legale gratuito.
path-home-notice-time = Entro 48 ore.
path-home-residence-title = Chiedi la residenza
path-home-residence-what = Con la casa si chiede la residenza all’anagrafe. L’anagrafe chiede un foglio sulla casa, per esempio il contratto registrato. Senza permesso, puoi prima chiedere a uno sportello legale gratuito.
path-home-residence-time = Entro 20 giorni da quando abiti nella nuova casa.
path-home-rent_help-title = Chiedi aiuto per l’affitto
path-home-rent_help-what = Alcuni Comuni danno un contributo per l’affitto. Di solito chiedono residenza, contratto registrato e ISEE. Si chiede solo quando c’è un bando.
path-home-rent_help-time = Le date cambiano ogni anno. Chiedi allo sportello.
path-home-public_housing-title = Fai domanda per la casa popolare
path-home-public_housing-what = La casa popolare (ERP) si chiede quando il Comune pubblica un bando. Il bando dice chi può chiedere e quali permessi valgono. Poi c’è una lista (graduatoria).
path-home-public_housing-time = Bandi e attese cambiano da città a città. Chiedi allo sportello.

## Ask for asylum

path-asylum-title = Chiedere asilo
path-asylum-lead = Per chi ha paura di tornare nel suo Paese e vuole chiedere protezione in Italia.
path-asylum-advice-title = Parla con uno sportello legale gratuito
path-asylum-advice-what = Lo sportello legale spiega che cosa succede e quali diritti hai. Da giugno 2026 ci sono nuove regole europee: tempi e nomi dei fogli possono essere cambiati. Chi ha meno di 18 anni ed è solo ha diritto a una protezione speciale e a un tutore.
path-asylum-ask-title = Di’ che vuoi chiedere asilo
path-asylum-ask-what = Si dice alla polizia di frontiera o in questura, a voce o per scritto, nella propria lingua. Ogni adulto lo dice per sé e dice se ha figli con sé. La polizia non dà queste notizie al tuo Paese.
path-asylum-form-title = Dai le impronte e fai il modulo
path-asylum-form-what = La questura fa le foto, prende le impronte e scrive la domanda (modello C3). Puoi avere un interprete. Se hai un passaporto, di solito la questura lo tiene.
path-asylum-form-time = Gli appuntamenti cambiano da città a città. Chiedi allo sportello.
path-asylum-receipt-title = Tieni la ricevuta e il permesso per richiesta asilo
path-asylum-receipt-what = La questura dà un foglio con gli appuntamenti e poi un permesso per richiesta asilo. Con questi fogli puoi chiedere il medico e altri servizi. Le lettere arrivano all’indirizzo che hai dato: se cambia, la questura lo deve sapere.
path-asylum-receipt-cost = Per il permesso la questura può chiedere una marca da bollo. Chiedi allo sportello.
path-asylum-shelter-title = Se non hai una casa: chiedi l’accoglienza
path-asylum-shelter-what = Chi chiede asilo e non ha soldi può chiedere l’accoglienza, quando fa la domanda. La prefettura cerca un posto in un centro (CAS o altri).
path-asylum-shelter-time = Non c’è sempre subito un posto. Chiedi allo sportello.
path-asylum-interview-title = Vai al colloquio
path-asylum-interview-what = La Commissione territoriale ti chiama per un colloquio (audizione). Racconti perché hai lasciato il tuo Paese, nella tua lingua, con un interprete; il colloquio non è pubblico. Alla fine il testo è letto con te e ne ricevi una copia.
path-asylum-interview-time = La data è nella lettera (convocazione).
path-asylum-decision-title = Ricevi la decisione
path-asylum-decision-what = La Commissione può dare lo status di rifugiato, la protezione sussidiaria o la protezione speciale, o dire no. Il no può contenere l’ordine di lasciare l’Italia: si può fare ricorso al tribunale, con un avvocato. Chi ha pochi soldi può chiedere l’avvocato pagato dallo Stato (gratuito patrocinio).
path-asylum-decision-time = I giorni per il ricorso sono pochi e le regole sono nuove. Lo sportello legale legge la lettera con te.
