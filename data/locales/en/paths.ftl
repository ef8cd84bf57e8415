# Paths step by step, in English: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = Step by step
paths-lead = Simple paths: what happens, which papers are needed and which desk helps.
paths-describe = Here we say how it works. We do not advise. Rules change: ask at the desk.
paths-home = Step by step: permit, address, doctor, school and more
path-all = All paths
path-steps = { $count ->
    [one] 1 step
   *[other] { $count } steps
 }
path-need = The nearest desk for this step
path-documents = Which papers are needed
path-cost = What it costs
path-time = Times
path-next = Next step
path-done = Done
path-ticks = Your ticks stay only on this phone.
path-clear = Remove all ticks
path-print = Print
path-sources = Where this comes from
path-reviewed = Compared with the sources on { $date }

## Renew the residence permit

path-permit_renewal-title = Renew the residence permit
path-permit_renewal-lead = For people whose permit (permesso di soggiorno) will end: from the post office kit to the new card.
path-permit_renewal-where-title = Find out where to ask for the renewal
path-permit_renewal-where-what = Many permits are renewed at the post office, with a kit. Others are renewed directly at the police office (questura): a patronato or the immigration desk of the Comune knows which. If the permit ended more than 60 days ago, you can first ask a free legal help desk (sportello legale).
path-permit_renewal-where-time = The law asks you to apply at least 60 days before the permit ends.
path-permit_renewal-papers-title = Collect the papers
path-permit_renewal-papers-what = The office asks for the passport, the permit that will end and the tax code (codice fiscale), with copies. The other papers depend on the reason of the permit: work, family, study. Ask for the list at the desk.
path-permit_renewal-kit-title = Fill in the kit
path-permit_renewal-kit-what = The kit with the yellow stripe (kit giallo) is at the post office. A patronato and some Comuni fill in the application free of charge, on the computer.
path-permit_renewal-kit-cost = The revenue stamp (marca da bollo) costs 16 euros.
path-permit_renewal-post-title = Hand in the kit at the post office
path-permit_renewal-post-what = You hand in the kit at a post office with a Sportello Amico, with the envelope open and the passport. The post office gives you a receipt (ricevuta) and the date of the appointment at the questura.
path-permit_renewal-post-cost = 30 euros to the post office. Then a payment slip (bollettino): 30.46 euros for the card, plus 40 euros (permit up to one year), 50 euros (more than one year) or 100 euros (long-term EU permit). For children under 18, asylum and subsidiary protection the slip is 30.46 euros.
path-permit_renewal-fingerprints-title = Go to the questura for the fingerprints
path-permit_renewal-fingerprints-what = The questura takes your fingerprints (impronte) and checks the papers. It asks for four passport photos (fototessere). If a paper is missing, the questura asks for it.
path-permit_renewal-waiting-title = Wait with the receipt
path-permit_renewal-waiting-what = With the receipt you may stay in Italy until the answer, and go on working if the permit allowed it. If a letter says “preavviso di rigetto” or “rigetto” (refusal), there is little time: you can take it to a free legal help desk.
path-permit_renewal-waiting-time = The wait differs from city to city. Ask at the desk.
path-permit_renewal-collect-title = Collect the new permit
path-permit_renewal-collect-what = The website of the Polizia di Stato says whether the permit is ready: you need the number on the receipt. People with a registered address then show the new permit at the registry office (anagrafe).
path-permit_renewal-collect-time = At the anagrafe within 60 days after the renewal.

## Register your address (residenza)

path-residence_registration-title = Register your address (residenza)
path-residence_registration-lead = For people who live in a town and want to register their address at the registry office (anagrafe).
path-residence_registration-papers-title = Collect the papers
path-residence_registration-papers-what = The anagrafe asks for the passport, the residence permit or the receipt of the renewal, and a paper about the home, for example the registered contract. Each Comune has its own list. Without a permit, you can first ask a free legal help desk.
path-residence_registration-declare-title = Make the declaration (dichiarazione di residenza)
path-residence_registration-declare-what = You fill in the form; all adults of the family sign it. You take it to the anagrafe or send it by post or e-mail; people who are already registered can do it online (ANPR) with SPID or CIE.
path-residence_registration-declare-cost = In many Comuni you do not pay. Ask at the desk.
path-residence_registration-declare-time = Within 20 days from when you live in the new home.
path-residence_registration-registered-title = Wait until the Comune registers you
path-residence_registration-registered-what = The Comune writes your address in the registry. The residenza counts from the day of the declaration.
path-residence_registration-registered-time = The Comune does it within two working days.
path-residence_registration-check-title = Wait for the check at home
path-residence_registration-check-what = A person from the Comune comes to the home and looks whether you really live there. If the Comune writes that something is missing, the desk can read the letter with you. If it writes nothing, the residenza is confirmed.
path-residence_registration-check-time = The Comune checks within 45 days.
path-residence_registration-renew-title = Renew the declaration after each new permit
path-residence_registration-renew-what = The anagrafe asks to see each new permit: this is called rinnovo della dichiarazione di dimora abituale. While you wait for the renewal, the residenza stays. People who do not bring the permit can be taken off the list.
path-residence_registration-renew-time = Within 60 days after the permit is renewed.
path-residence_registration-no_home-title = If you have no home: ask for the residenza fittizia
path-residence_registration-no_home-what = People who sleep in the street or in a night shelter can ask for the residenza in the town where they usually live. Many Comuni write a street that does not exist. Each Comune has its own rules; without a permit, you can first ask a free legal help desk.

## Get the health card and a doctor

path-health_card-title = Get the health card and a doctor
path-health_card-lead = For people who want to register with the health service and have a doctor, and for people without a permit who need care.
path-health_card-who-title = Find out how you can register
path-health_card-who-what = With many permits (work, family, asylum) you have the right to register with the health office (ASL). With some other permits you can register by choice (iscrizione volontaria) and pay each year. The desk looks at the reason of the permit.
path-health_card-who-cost = The sum for the iscrizione volontaria changes. Ask at the desk.
path-health_card-register-title = Register at the ASL
path-health_card-register-what = The office is often called “scelta e revoca”. It asks for an identity paper, the permit or the receipt of the renewal, the tax code and the address.
path-health_card-doctor-title = Choose the doctor
path-health_card-doctor-what = The office shows which doctors have a place. Adults have a family doctor (medico di base), children a pediatra. People who move to another town choose another doctor.
path-health_card-card-title = Receive the health card (tessera sanitaria)
path-health_card-card-what = The card comes home by post. Before that, the office can give you a temporary paper. If the card does not come or is lost, you can ask for a copy.
path-health_card-card-time = The wait differs from area to area. Ask at the desk.
path-health_card-renew-title = Renew the registration with the permit
path-health_card-renew-what = The registration usually lasts as long as the permit. People who renew the permit go back to the ASL with the receipt, and then with the new permit.
path-health_card-without_permit-title = If you have no permit: ask for the STP code
path-health_card-without_permit-what = People without a permit have the right to urgent or essential care, with the STP code (ENI for citizens of the European Union). People who work in hospitals and clinics may not report somebody for not having a permit. If you have doubts, you can first ask a free legal help desk.
path-health_card-without_permit-cost = People without money sign a declaration (dichiarazione di indigenza). The ticket may still have to be paid: ask at the desk.
path-health_card-without_permit-time = The code lasts six months and can be renewed.

## Enrol a child at school

path-school_enrolment-title = Enrol a child at school
path-school_enrolment-lead = For parents who want to send a child to school, also when they have just arrived.
path-school_enrolment-right-title = Ask at the school or at the desk
path-school_enrolment-right-what = Foreign children have the right and the duty to go to school like Italian children, also without a residence permit.
path-school_enrolment-right-time = You can ask for enrolment at any time of the school year.
path-school_enrolment-apply-title = Make the application
path-school_enrolment-apply-what = For the first class of primary, middle and high school the application is online, on the website Unica, with SPID or CIE. People who have no tax code, or need help, go to the school office (segreteria). People who arrive during the year go to the segreteria too.
path-school_enrolment-apply-time = The dates for first classes change each year. Ask at the school.
path-school_enrolment-papers-title = Bring the papers that you have
path-school_enrolment-papers-what = The school asks for the papers of the child and for the school reports (pagelle). If papers are missing or not complete, the school enrols the child all the same (iscrizione con riserva). At the end the child can get the diploma.
path-school_enrolment-vaccines-title = Show the vaccines
path-school_enrolment-vaccines-what = Up to the age of 16 the school asks for a paper about the compulsory vaccines. The request for an appointment at the ASL counts too; the ASL gives the vaccines that are missing. Without this paper, the child cannot go to nursery school (scuola dell’infanzia).
path-school_enrolment-class-title = Talk with the school about the class
path-school_enrolment-class-what = The school decides the class: usually it is that of the child’s age. The teachers may decide on another class: they look at the school that the child went to before, and at what the child already knows.
path-school_enrolment-costs-title = Ask for help with the costs
path-school_enrolment-costs-what = Comune and Region may help with school meals (mensa), the school bus, books and grants. They often look at the ISEE. Each city has its own rules: ask at the desk.

## Look for work

path-job_search-title = Look for work
path-job_search-lead = For people who look for work: the job centre, the CV, courses and the contract.
path-job_search-permit-title = Check whether the permit allows work
path-job_search-permit-what = Not all permits allow work: the desk can read it. People who wait for the renewal may work with the receipt, if the permit before allowed it. Without a permit, you can first ask a free legal help desk.
path-job_search-permit-time = People who ask for asylum may work after a time that the law sets. Ask at the desk.
path-job_search-did-title = Say that you look for work (DID)
path-job_search-did-what = People without work make the dichiarazione di immediata disponibilità (DID). You make it online with SPID or CIE, or with the help of the job centre (centro per l’impiego). Asking INPS for the NASpI counts as DID.
path-job_search-agreement-title = Sign the agreement (patto di servizio)
path-job_search-agreement-what = At the job centre there is a talk. Then you sign the patto di servizio: it says what you do and what the centre does. People who miss an appointment without a good reason can lose rights.
path-job_search-cv-title = Prepare the CV
path-job_search-cv-what = The CV (curriculum) says what you studied and which jobs you did, also in your country. The job centre and many desks show job offers.
path-job_search-training-title = Learn a trade
path-job_search-training-what = The patto di servizio may contain courses and traineeships (tirocini). Each Region has its own courses: ask at the desk which are free and which level of Italian is needed.
path-job_search-contract-title = Read the contract
path-job_search-contract-what = The employer gives the worker a copy of the contract or of the notice of hiring (UNILAV). People who work without a contract or are not paid can ask a trade union (sindacato); without a permit, first a free legal help desk.
path-job_search-contract-time = You get the copy before you start to work.

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE and child benefit (assegno unico)
path-family_benefits-lead = For families with children that want to ask for the assegno unico and other help.
path-family_benefits-papers-title = Collect the papers of the family
path-family_benefits-papers-what = The ISEE needs the facts of the whole family: tax codes, incomes, money in the bank, rent contract. The tax help office (CAF) gives the full list.
path-family_benefits-isee-title = Make the ISEE
path-family_benefits-isee-what = At the CAF you fill in the declaration (DSU). INPS does the sum and gives the ISEE, which says how much the family has. People with SPID or CIE can also do it on the website of INPS.
path-family_benefits-isee-time = It counts until 31 December. Then it is done again.
path-family_benefits-apply-title = Ask for the assegno unico
path-family_benefits-apply-what = INPS pays it for each child up to 18, up to 21 in some cases, and without limit if the child has a disability. INPS looks at the permit, the registered address and the work: not all permits count. You apply with a patronato, by phone or on the website of INPS.
path-family_benefits-apply-time = People who apply by 30 June get the money from March. People who apply later, from the next month.
path-family_benefits-money-title = Receive the money
path-family_benefits-money-what = The money comes each month. How much depends on the ISEE. Without ISEE, INPS pays the lowest sum; the sums change each year.
path-family_benefits-changes-title = Tell INPS what changes
path-family_benefits-changes-what = An accepted application goes on by itself. INPS wants to know when a child is born, or when the bank account or the family changes.
path-family_benefits-changes-time = The ISEE is done again each year.
path-family_benefits-more_help-title = Ask about other help
path-family_benefits-more_help-what = The Comune gives the assegno di maternità to some mothers who get no other maternity money. There is also help with the nursery (nido). The permit and the ISEE count: ask at the desk.
path-family_benefits-more_help-time = You ask for the assegno di maternità of the Comune within six months after the birth.

## Learn Italian

path-italian_course-title = Learn Italian
path-italian_course-lead = For people who want to learn Italian, get a certificate or the middle-school diploma (licenza media).
path-italian_course-find-title = Find a course
path-italian_course-find-what = The CPIA is the State school for adults. Many associations run courses too, often free of charge.
path-italian_course-enrol-title = Enrol
path-italian_course-enrol-what = At the CPIA you can enrol from the age of 16. The CPIA asks for the residence permit or the receipt and makes a copy. Without a permit, you can first ask a free legal help desk or the school of an association.
path-italian_course-enrol-cost = CPIA courses cost little or nothing. Ask at the school.
path-italian_course-enrol-time = At some CPIA you can enrol all year. Ask at the school.
path-italian_course-level-title = Do the entry test
path-italian_course-level-what = A teacher talks with you and sometimes gives you a written test. It only serves to find the right group.
path-italian_course-plan-title = Sign the study plan (patto formativo)
path-italian_course-plan-what = The patto formativo says which course you do and how many hours. The school may take off hours for what you already know.
path-italian_course-certificate-title = Get the certificate
path-italian_course-certificate-what = At the end of the course the CPIA can give you a certificate (attestato) of level A2. With it you do not need the test of the prefettura for the long-term EU permit.
path-italian_course-exam-title = If needed, do the test of the prefettura
path-italian_course-exam-what = The A2 test is for people who have lived in Italy with a permit for at least five years and ask for the long-term EU permit. You apply online; Comuni and patronati can help.
path-italian_course-exam-time = The prefettura answers within 60 days. People who do not pass or do not go can ask again after 90 days.
path-italian_course-diploma-title = Go on: the licenza media
path-italian_course-diploma-what = People who have not finished school can do the first level (primo livello) at the CPIA and get the licenza media. After that there are evening high schools (scuole serali).

## Pregnancy and birth

path-pregnancy-title = Pregnancy and birth
path-pregnancy-lead = For people who are expecting a child, with or without a residence permit.
path-pregnancy-clinic-title = Go to the consultorio
path-pregnancy-clinic-what = In the family clinic (consultorio) there are a midwife (ostetrica) and a woman doctor (ginecologa). They follow the pregnancy and give you the booklet (libretto). People who do not want to go on with the pregnancy (IVG) can go there too.
path-pregnancy-clinic-cost = Visits to the consultorio for the pregnancy are free, also without a permit.
path-pregnancy-without_permit-title = If you have no permit: ask for the STP code
path-pregnancy-without_permit-what = Women without a permit get the same care as Italian women, with the STP code. People who work in the hospital or the consultorio may not report somebody for not having a permit.
path-pregnancy-checkups-title = Do the check-ups and tests
path-pregnancy-checkups-what = The doctor writes the exemption code (esenzione) and the week of pregnancy on the request (impegnativa). With the code, many check-ups and tests are without ticket.
path-pregnancy-checkups-cost = Free for the check-ups and tests of the public list. For others, ask first.
path-pregnancy-permit-title = Without a permit: ask about the permit for medical care
path-pregnancy-permit-what = The questura can give a permit for medical care (cure mediche). The law does not allow expulsion during this time, except for public order or the security of the State. The questura takes fingerprints: you can first ask a free legal help desk.
path-pregnancy-permit-time = During the pregnancy and until the child is six months old.
path-pregnancy-register-title = Register the birth
path-pregnancy-register-what = You declare the birth at the hospital or at the Comune, with the paper of the hospital. You do not have to show the residence permit. A mother can ask not to be named.
path-pregnancy-register-time = Within 3 days at the hospital, or within 10 days at the Comune.
path-pregnancy-after-title = After the birth: pediatra and help
path-pregnancy-after-what = At the ASL you choose the doctor of the child (pediatra). A patronato can say which help there is, such as the assegno unico and the assegno di maternità of the Comune.
path-pregnancy-after-time = You ask for the assegno di maternità of the Comune within six months after the birth.

## Rent a home

path-home-title = Rent a home
path-home-lead = For people who look for a home to rent: the contract, the papers and the help.
path-home-search-title = Look for the home
path-home-search-what = Owners often ask for papers, payslips and the work contract. To say no to somebody only because they are foreign is discrimination (discriminazione). Some Comuni have a housing desk (sportello casa).
path-home-contract-title = Sign the written contract
path-home-contract-what = The rent contract must be in writing. It says how much you pay, for how long and how you leave. A tenants’ union (sindacato inquilini) can read it before you sign.
path-home-contract-cost = The deposit (cauzione) can be three months’ rent at most.
path-home-registration-title = Ask for the proof that the contract is registered
path-home-registration-what = The owner registers the contract at the Agenzia delle Entrate and gives the proof to the tenant. Many offices ask for the registered contract, for example for help with the rent.
path-home-registration-time = The owner has 30 days, and another 60 days to give the proof.
path-home-notice-title = The person who gives the home tells the police
path-home-notice-what = Whoever hosts a person from a country outside the European Union, or rents a home to them, writes it to the police (dichiarazione di ospitalità). The person who gives the home does it, not the guest. Without a permit, you can first ask a free legal help desk.
path-home-notice-time = Within 48 hours.
path-home-residence-title = Ask for the residenza
path-home-residence-what = With the home you ask for the residenza at the anagrafe. The anagrafe asks for a paper about the home, for example the registered contract. Without a permit, you can first ask a free legal help desk.
path-home-residence-time = Within 20 days from when you live in the new home.
path-home-rent_help-title = Ask for help with the rent
path-home-rent_help-what = Some Comuni give money for the rent (contributo affitto). They usually ask for the residenza, the registered contract and the ISEE. You can ask only when there is a call (bando).
path-home-rent_help-time = The dates change each year. Ask at the desk.
path-home-public_housing-title = Apply for public housing
path-home-public_housing-what = You apply for public housing (casa popolare, ERP) when the Comune publishes a call (bando). The bando says who may apply and which permits count. Then there is a list (graduatoria).
path-home-public_housing-time = Calls and waits differ from city to city. Ask at the desk.

## Ask for asylum

path-asylum-title = Ask for asylum
path-asylum-lead = For people who are afraid to go back to their country and want to ask for protection in Italy.
path-asylum-advice-title = Talk to a free legal help desk
path-asylum-advice-what = The legal help desk explains what happens and which rights you have. Since June 2026 there are new European rules: times and names of papers may have changed. People under 18 who are alone have the right to special protection and to a guardian (tutore).
path-asylum-ask-title = Say that you want to ask for asylum
path-asylum-ask-what = You say it to the border police or at the questura, by voice or in writing, in your own language. Each adult says it in person, and says if there are children. The police do not give this information to your country.
path-asylum-form-title = Give fingerprints and make the form
path-asylum-form-what = The questura takes photos and fingerprints and writes the application (modello C3). You can have an interpreter. If you have a passport, the questura usually keeps it.
path-asylum-form-time = Appointments differ from city to city. Ask at the desk.
path-asylum-receipt-title = Keep the receipt and the asylum permit
path-asylum-receipt-what = The questura gives you a paper with the appointments and then a permit for asylum seekers (permesso per richiesta asilo). With these papers you can ask for a doctor and other services. Letters come to the address that you gave: if it changes, the questura must know.
path-asylum-receipt-cost = For the permit the questura may ask for a revenue stamp (marca da bollo). Ask at the desk.
path-asylum-shelter-title = If you have no home: ask for a place
path-asylum-shelter-what = People who ask for asylum and have no money can ask for a place to stay (accoglienza) when they apply. The prefettura looks for a place in a centre (CAS or others).
path-asylum-shelter-time = There is not always a place at once. Ask at the desk.
path-asylum-interview-title = Go to the interview
path-asylum-interview-what = The Commissione territoriale calls you for an interview (audizione). You tell why you left your country, in your language, with an interpreter; the interview is not public. At the end the text is read with you and you get a copy.
path-asylum-interview-time = The date is in the letter (convocazione).
path-asylum-decision-title = Receive the decision
path-asylum-decision-what = The Commissione can give refugee status, subsidiary protection (protezione sussidiaria) or special protection (protezione speciale), or say no. The no may contain the order to leave Italy: you can appeal (ricorso) to the court, with a lawyer. People with little money can ask for a lawyer paid by the State (gratuito patrocinio).
path-asylum-decision-time = The days for the appeal are few and the rules are new. The legal help desk reads the letter with you.
