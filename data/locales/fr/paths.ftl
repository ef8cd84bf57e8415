# Paths step by step, in French: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = Étape par étape
paths-lead = Des parcours simples : ce qui se passe, quels papiers il faut et quel guichet aide.
paths-describe = Ici, nous disons comment ça marche. Nous ne donnons pas de conseils. Les règles changent : demandez au guichet.
paths-home = Étape par étape : permis de séjour, adresse, médecin, école et plus
path-all = Tous les parcours
path-steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
 }
path-need = Le guichet le plus proche pour cette étape
path-documents = Quels papiers il faut
path-cost = Combien ça coûte
path-time = Délais
path-next = Étape suivante
path-done = Fait
path-ticks = Ce que vous cochez reste seulement sur ce téléphone.
path-clear = Tout décocher
path-print = Imprimer
path-sources = D’où vient l’information
path-reviewed = Comparé avec les sources le { $date }

## Renew the residence permit

path-permit_renewal-title = Renouveler le permis de séjour
path-permit_renewal-lead = Pour les personnes qui ont un permis de séjour (permesso di soggiorno) qui va expirer : du kit de la poste à la nouvelle carte.
path-permit_renewal-where-title = Trouvez où demander le renouvellement
path-permit_renewal-where-what = On renouvelle beaucoup de permis à la poste, avec un kit. On renouvelle les autres directement à la police (questura) : le bureau d’aide (patronato) ou le guichet immigration de la mairie (Comune) le sait. Si le permis a expiré depuis plus de 60 jours, vous pouvez d’abord demander à un guichet d’aide juridique gratuit (sportello legale).
path-permit_renewal-where-time = La loi demande de faire la demande au moins 60 jours avant la fin du permis.
path-permit_renewal-papers-title = Préparez les papiers
path-permit_renewal-papers-what = Il faut le passeport, le permis qui va expirer et le code fiscal (codice fiscale), avec les photocopies. Les autres papiers dépendent du motif du permis : travail, famille, études. On demande la liste au guichet.
path-permit_renewal-kit-title = Remplissez le kit
path-permit_renewal-kit-what = Le kit avec la bande jaune (kit giallo) se prend à la poste. Le patronato et quelques mairies remplissent la demande gratuitement, à l’ordinateur.
path-permit_renewal-kit-cost = Le timbre fiscal (marca da bollo) coûte 16 euros.
path-permit_renewal-post-title = Donnez le kit à la poste
path-permit_renewal-post-what = On donne le kit dans une poste qui a un « Sportello Amico », avec l’enveloppe ouverte et le passeport. La poste donne un reçu (ricevuta) et la date du rendez-vous à la questura.
path-permit_renewal-post-cost = 30 euros à la poste. Puis un bulletin de paiement (bollettino) : 30,46 euros pour la carte, plus 40 euros (permis jusqu’à un an), 50 euros (plus d’un an) ou 100 euros (permis UE de longue durée). Pour les moins de 18 ans, l’asile et la protection subsidiaire, le bollettino est de 30,46 euros.
path-permit_renewal-fingerprints-title = Allez à la questura pour les empreintes
path-permit_renewal-fingerprints-what = La questura prend les empreintes des doigts (impronte) et vérifie les papiers. Il faut quatre photos d’identité (fototessere). S’il manque un papier, la questura le demande.
path-permit_renewal-waiting-title = Attendez avec le reçu
path-permit_renewal-waiting-what = Avec le reçu, vous pouvez rester en Italie jusqu’à la réponse, et continuer à travailler si le permis le permettait. Si une lettre dit « preavviso di rigetto » ou « rigetto » (refus), il y a peu de temps : vous pouvez l’apporter à un guichet d’aide juridique gratuit.
path-permit_renewal-waiting-time = L’attente change d’une ville à l’autre. Demandez au guichet.
path-permit_renewal-collect-title = Allez chercher le nouveau permis
path-permit_renewal-collect-what = Le site de la Polizia di Stato dit si le permis est prêt : il faut le numéro du reçu. Ensuite, les personnes qui ont la residenza (adresse inscrite) montrent le nouveau permis à l’état civil (anagrafe).
path-permit_renewal-collect-time = À l’anagrafe, dans les 60 jours après le renouvellement.

## Register your address (residenza)

path-residence_registration-title = Inscrire son adresse (residenza)
path-residence_registration-lead = Pour les personnes qui habitent dans une commune et veulent inscrire leur adresse à l’état civil (anagrafe).
path-residence_registration-papers-title = Préparez les papiers
path-residence_registration-papers-what = L’anagrafe demande le passeport, le permis de séjour ou le reçu du renouvellement, et un papier sur le logement, par exemple le contrat enregistré (contratto registrato). Chaque mairie (Comune) a sa liste. Sans permis, vous pouvez d’abord demander à un guichet d’aide juridique gratuit (sportello legale).
path-residence_registration-declare-title = Faites la déclaration (dichiarazione di residenza)
path-residence_registration-declare-what = On remplit le formulaire et tous les adultes de la famille le signent. On l’apporte à l’anagrafe ou on l’envoie par la poste ou par e-mail. Les personnes déjà inscrites peuvent le faire en ligne (ANPR) avec SPID ou CIE.
path-residence_registration-declare-cost = Dans beaucoup de communes, on ne paie pas. Demandez au guichet.
path-residence_registration-declare-time = Dans les 20 jours à partir du moment où vous habitez dans le nouveau logement.
path-residence_registration-registered-title = Attendez que la mairie vous inscrive
path-residence_registration-registered-what = La mairie écrit votre adresse dans le registre. La residenza compte à partir du jour de la déclaration.
path-residence_registration-registered-time = La mairie le fait dans les deux jours ouvrables.
path-residence_registration-check-title = Attendez le contrôle chez vous
path-residence_registration-check-what = Une personne de la mairie vient chez vous et regarde si vous y habitez vraiment. Si la mairie écrit qu’il manque quelque chose, le guichet peut lire la lettre avec vous. Si elle n’écrit rien, la residenza est confirmée.
path-residence_registration-check-time = La mairie contrôle dans les 45 jours.
path-residence_registration-renew-title = Renouvelez la déclaration après chaque renouvellement du permis
path-residence_registration-renew-what = L’anagrafe demande à voir chaque nouveau permis : cela s’appelle « rinnovo della dichiarazione di dimora abituale ». Pendant que vous attendez le renouvellement, la residenza reste. Si une personne n’apporte pas le permis, elle peut être enlevée du registre.
path-residence_registration-renew-time = Dans les 60 jours après le renouvellement du permis.
path-residence_registration-no_home-title = Sans logement : demandez la residenza fittizia
path-residence_registration-no_home-what = Les personnes qui dorment dans la rue ou dans un dortoir (dormitorio) peuvent demander la residenza dans la commune où elles vivent d’habitude. Beaucoup de communes écrivent une rue qui n’existe pas. Chaque commune a ses règles ; sans permis, vous pouvez d’abord demander à un guichet d’aide juridique gratuit.

## Get the health card and a doctor

path-health_card-title = Avoir la carte de santé et un médecin
path-health_card-lead = Pour les personnes qui veulent s’inscrire au service de santé et avoir un médecin, et pour celles qui n’ont pas de permis et ont besoin de soins.
path-health_card-who-title = Voyez comment vous pouvez vous inscrire
path-health_card-who-what = Avec beaucoup de permis (travail, famille, asile), l’inscription au service de santé (ASL) est un droit. Avec quelques autres permis, l’inscription est volontaire (iscrizione volontaria) et on paie chaque année. Le guichet regarde le motif du permis.
path-health_card-who-cost = Le prix de l’iscrizione volontaria change. Demandez au guichet.
path-health_card-register-title = Inscrivez-vous à l’ASL
path-health_card-register-what = Le bureau s’appelle souvent « scelta e revoca ». Il demande un document d’identité, le permis ou le reçu (ricevuta) du renouvellement, le code fiscal (codice fiscale) et l’adresse.
path-health_card-doctor-title = Choisissez le médecin
path-health_card-doctor-what = Le bureau montre quels médecins ont de la place. Les adultes ont un médecin de famille (medico di base), les enfants un pédiatre (pediatra). Si vous changez de ville, vous choisissez un autre médecin.
path-health_card-card-title = Recevez la carte de santé (tessera sanitaria)
path-health_card-card-what = La carte arrive chez vous par la poste. Avant, le bureau peut donner un papier provisoire. Si la carte n’arrive pas ou si elle est perdue, on demande une copie.
path-health_card-card-time = L’attente change d’une zone à l’autre. Demandez au guichet.
path-health_card-renew-title = Renouvelez l’inscription avec le permis
path-health_card-renew-what = D’habitude, l’inscription dure autant que le permis. Quand on renouvelle le permis, on retourne à l’ASL avec le reçu, puis avec le nouveau permis.
path-health_card-without_permit-title = Sans permis : demandez le code STP
path-health_card-without_permit-what = Les personnes sans permis ont droit aux soins urgents ou essentiels, avec le code STP (ENI pour les citoyens de l’Union européenne). Les personnes qui travaillent à l’hôpital ou dans un centre de soins (ambulatorio) n’ont pas le droit de signaler quelqu’un parce qu’il n’a pas de permis. Si vous avez des doutes, vous pouvez d’abord demander à un guichet d’aide juridique gratuit (sportello legale).
path-health_card-without_permit-cost = Les personnes sans argent signent une déclaration (dichiarazione di indigenza). Il peut rester une partie à payer (ticket) : demandez au guichet.
path-health_card-without_permit-time = Le code dure six mois et peut être renouvelé.

## Enrol a child at school

path-school_enrolment-title = Inscrire un enfant à l’école
path-school_enrolment-lead = Pour les parents qui veulent envoyer un enfant ou un jeune à l’école, même s’ils viennent d’arriver.
path-school_enrolment-right-title = Demandez à l’école ou au guichet
path-school_enrolment-right-what = Les enfants et les jeunes étrangers ont le droit et le devoir d’aller à l’école comme les Italiens, même sans permis de séjour.
path-school_enrolment-right-time = On peut demander l’inscription à tout moment de l’année scolaire.
path-school_enrolment-apply-title = Faites la demande d’inscription
path-school_enrolment-apply-what = Pour la première classe de l’école primaire (elementari), du collège (medie) et du lycée (superiori), la demande se fait en ligne, sur le site Unica, avec SPID ou CIE. Si vous n’avez pas de code fiscal (codice fiscale) ou n’y arrivez pas, allez au secrétariat de l’école (segreteria). Les personnes qui arrivent pendant l’année vont aussi à la segreteria.
path-school_enrolment-apply-time = Les dates pour les premières classes changent chaque année. Demandez à l’école.
path-school_enrolment-papers-title = Apportez les papiers que vous avez
path-school_enrolment-papers-what = L’école demande les papiers de l’enfant et les bulletins (pagelle). Si des papiers manquent ou ne sont pas complets, l’école inscrit l’enfant quand même (iscrizione con riserva). À la fin, l’enfant peut avoir le diplôme.
path-school_enrolment-vaccines-title = Montrez les vaccins
path-school_enrolment-vaccines-what = Jusqu’à 16 ans, l’école demande un papier sur les vaccins obligatoires. La demande de rendez-vous à l’ASL compte aussi ; l’ASL fait les vaccins qui manquent. Sans ce papier, l’enfant ne peut pas entrer à l’école maternelle (scuola dell’infanzia).
path-school_enrolment-class-title = Parlez de la classe avec l’école
path-school_enrolment-class-what = L’école décide la classe : d’habitude, c’est celle de l’âge de l’enfant. Les enseignants peuvent décider une autre classe : ils regardent l’école faite avant et ce que l’enfant sait déjà.
path-school_enrolment-costs-title = Demandez de l’aide pour les frais
path-school_enrolment-costs-what = La mairie (Comune) et la région (Regione) peuvent aider pour la cantine (mensa), le bus scolaire (scuolabus), les livres et les bourses. Souvent, elles regardent l’ISEE. Chaque ville a ses règles : demandez au guichet.

## Look for work

path-job_search-title = Chercher du travail
path-job_search-lead = Pour les personnes qui cherchent du travail : le centre pour l’emploi, le CV, les cours et le contrat.
path-job_search-permit-title = Vérifiez si le permis permet de travailler
path-job_search-permit-what = Certains permis ne permettent pas de travailler : le guichet peut le lire. En attendant le renouvellement, on peut travailler avec le reçu (ricevuta), si le permis d’avant le permettait. Sans permis, vous pouvez d’abord demander à un guichet d’aide juridique gratuit (sportello legale).
path-job_search-permit-time = Les personnes qui demandent l’asile peuvent travailler après un temps que dit la loi. Demandez au guichet.
path-job_search-did-title = Dites que vous cherchez du travail (DID)
path-job_search-did-what = Les personnes sans travail font la « dichiarazione di immediata disponibilità » (DID). On la fait en ligne avec SPID ou CIE, ou avec l’aide du centre pour l’emploi (centro per l’impiego). Si vous demandez la NASpI à l’INPS, la DID est déjà faite.
path-job_search-agreement-title = Signez l’accord (patto di servizio)
path-job_search-agreement-what = Au centre pour l’emploi, il y a un entretien (colloquio). Ensuite, on signe le patto di servizio : il dit ce que vous faites et ce que fait le centre. Si une personne ne va pas à un rendez-vous sans bonne raison, elle peut perdre des droits.
path-job_search-cv-title = Préparez le CV
path-job_search-cv-what = Le CV (curriculum) dit ce que vous avez étudié et quels travaux vous avez faits, aussi dans votre pays. Le centre pour l’emploi et beaucoup de guichets montrent les offres de travail.
path-job_search-training-title = Apprenez un métier
path-job_search-training-what = Dans le patto di servizio, il peut y avoir des cours et des stages (tirocini). Chaque région a ses cours : demandez au guichet lesquels sont gratuits et quel niveau d’italien il faut.
path-job_search-contract-title = Lisez le contrat
path-job_search-contract-what = Le patron donne à la personne qui travaille une copie du contrat ou de la déclaration d’embauche (UNILAV). Si vous travaillez sans contrat ou si on ne vous paie pas, vous pouvez demander à un syndicat (sindacato) ; sans permis, d’abord à un guichet d’aide juridique gratuit.
path-job_search-contract-time = On reçoit la copie avant de commencer à travailler.

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE et allocation enfants (assegno unico)
path-family_benefits-lead = Pour les familles avec enfants qui veulent demander l’assegno unico et d’autres aides.
path-family_benefits-papers-title = Préparez les papiers de la famille
path-family_benefits-papers-what = Pour l’ISEE, il faut les informations de toute la famille : codes fiscaux, revenus, argent à la banque, contrat du logement. Le bureau d’aide pour les impôts (CAF) donne la liste complète.
path-family_benefits-isee-title = Faites l’ISEE
path-family_benefits-isee-what = Au CAF, on remplit la déclaration (DSU). L’INPS fait le calcul et donne l’ISEE, qui dit combien la famille a. Avec SPID ou CIE, on peut aussi le faire sur le site de l’INPS.
path-family_benefits-isee-time = Il est valable jusqu’au 31 décembre. Ensuite, on le refait.
path-family_benefits-apply-title = Demandez l’assegno unico
path-family_benefits-apply-what = L’INPS le paie pour chaque enfant jusqu’à 18 ans, jusqu’à 21 ans dans certains cas, et sans limite si l’enfant a un handicap. L’INPS regarde le permis, l’adresse inscrite (residenza) et le travail : certains permis ne comptent pas. On fait la demande avec un bureau d’aide (patronato), par téléphone ou sur le site de l’INPS.
path-family_benefits-apply-time = Si on demande jusqu’au 30 juin, on reçoit l’argent à partir de mars. Si on demande après, à partir du mois suivant.
path-family_benefits-money-title = Recevez l’argent
path-family_benefits-money-what = L’argent arrive chaque mois. Combien ? Cela dépend de l’ISEE. Sans ISEE, l’INPS paie la somme la plus basse ; les sommes changent chaque année.
path-family_benefits-changes-title = Dites à l’INPS ce qui change
path-family_benefits-changes-what = Une demande acceptée continue toute seule. L’INPS veut savoir si un enfant naît, si le compte bancaire ou la famille change.
path-family_benefits-changes-time = On refait l’ISEE chaque année.
path-family_benefits-more_help-title = Demandez s’il y a d’autres aides
path-family_benefits-more_help-what = La mairie (Comune) donne l’aide de maternité (assegno di maternità) à certaines mères qui n’ont pas d’autre argent pour la maternité. Il y a aussi des aides pour la crèche (nido). Le permis et l’ISEE comptent : demandez au guichet.
path-family_benefits-more_help-time = L’assegno di maternità de la mairie se demande dans les six mois après la naissance.

## Learn Italian

path-italian_course-title = Apprendre l’italien
path-italian_course-lead = Pour les personnes qui veulent apprendre l’italien, avoir un certificat ou le diplôme du collège (licenza media).
path-italian_course-find-title = Trouvez un cours
path-italian_course-find-what = Le CPIA est l’école de l’État pour les adultes. Beaucoup d’associations font aussi des cours, souvent gratuits.
path-italian_course-enrol-title = Inscrivez-vous
path-italian_course-enrol-what = Au CPIA, on s’inscrit à partir de 16 ans. Le CPIA demande le permis de séjour ou le reçu (ricevuta) et en fait une copie. Sans permis, vous pouvez d’abord demander à un guichet d’aide juridique gratuit (sportello legale) ou à l’école d’une association.
path-italian_course-enrol-cost = Les cours du CPIA coûtent peu ou rien. Demandez à l’école.
path-italian_course-enrol-time = Dans certains CPIA, on peut s’inscrire toute l’année. Demandez à l’école.
path-italian_course-level-title = Faites le test d’entrée
path-italian_course-level-what = Un enseignant parle avec vous et donne parfois un test écrit. Il sert seulement à trouver le bon groupe.
path-italian_course-plan-title = Signez le plan d’études (patto formativo)
path-italian_course-plan-what = Le patto formativo dit quel cours vous faites et combien d’heures. L’école peut enlever des heures pour ce que vous savez déjà.
path-italian_course-certificate-title = Prenez le certificat
path-italian_course-certificate-what = À la fin du cours, le CPIA peut donner un certificat (attestato) de niveau A2. Avec l’attestato, vous n’avez pas besoin du test de la préfecture (prefettura) pour le permis UE de longue durée.
path-italian_course-exam-title = Si nécessaire, faites le test de la prefettura
path-italian_course-exam-what = Le test de niveau A2 est pour les personnes qui vivent en Italie depuis au moins cinq ans avec un permis et demandent le permis UE de longue durée. La demande se fait en ligne ; des mairies (Comuni) et des bureaux d’aide (patronati) peuvent aider.
path-italian_course-exam-time = La prefettura répond dans les 60 jours. Si on ne réussit pas ou si on n’y va pas, on peut demander de nouveau après 90 jours.
path-italian_course-diploma-title = Continuez : la licenza media
path-italian_course-diploma-what = Les personnes qui n’ont pas fini l’école peuvent faire le premier niveau (primo livello) au CPIA et avoir la licenza media. Après, il y a les lycées du soir (scuole serali).

## Pregnancy and birth

path-pregnancy-title = Grossesse et naissance
path-pregnancy-lead = Pour les personnes qui attendent un enfant, avec ou sans permis de séjour.
path-pregnancy-clinic-title = Allez au consultorio
path-pregnancy-clinic-what = Au centre de santé de la femme et de la famille (consultorio), il y a une sage-femme (ostetrica) et une gynécologue (ginecologa). Elles suivent la grossesse et donnent le carnet (libretto). Les femmes qui ne veulent pas continuer la grossesse (IVG) peuvent aussi y aller.
path-pregnancy-clinic-cost = Les visites au consultorio pour la grossesse sont gratuites, même sans permis.
path-pregnancy-without_permit-title = Sans permis : demandez le code STP
path-pregnancy-without_permit-what = Les femmes sans permis reçoivent les mêmes soins que les femmes italiennes, avec le code STP. Les personnes qui travaillent à l’hôpital ou au consultorio n’ont pas le droit de signaler quelqu’un parce qu’il n’a pas de permis.
path-pregnancy-checkups-title = Faites les visites et les examens
path-pregnancy-checkups-what = Le médecin écrit sur l’ordonnance (impegnativa) le code d’exemption (esenzione) et la semaine de grossesse. Avec ce code, pour beaucoup de visites et d’examens, on ne paie pas le ticket.
path-pregnancy-checkups-cost = Gratuit pour les visites et les examens de la liste publique. Pour les autres, demandez d’abord.
path-pregnancy-permit-title = Sans permis : informez-vous sur le permis pour soins médicaux
path-pregnancy-permit-what = La questura (police) peut donner un permis pour soins médicaux (cure mediche). La loi ne permet pas l’expulsion pendant ce temps, sauf pour l’ordre public ou la sécurité de l’État. La questura prend les empreintes : vous pouvez d’abord demander à un guichet d’aide juridique gratuit (sportello legale).
path-pregnancy-permit-time = Pendant la grossesse et jusqu’aux six mois de l’enfant.
path-pregnancy-register-title = Déclarez la naissance
path-pregnancy-register-what = On déclare la naissance à l’hôpital ou à la mairie (Comune), avec le papier de l’hôpital. On n’est pas obligé de montrer le permis de séjour. Une mère peut demander que son nom ne soit pas écrit.
path-pregnancy-register-time = Dans les 3 jours à l’hôpital, ou dans les 10 jours à la mairie.
path-pregnancy-after-title = Après la naissance : pédiatre et aides
path-pregnancy-after-what = À l’ASL, on choisit le pédiatre de l’enfant (pediatra). Un bureau d’aide (patronato) peut dire quelles aides il y a, comme l’assegno unico et l’assegno di maternità de la mairie.
path-pregnancy-after-time = L’assegno di maternità de la mairie se demande dans les six mois après la naissance.

## Rent a home

path-home-title = Louer un logement
path-home-lead = Pour les personnes qui cherchent un logement à louer : le contrat, les papiers et les aides.
path-home-search-title = Cherchez le logement
path-home-search-what = Les propriétaires demandent souvent des papiers, des fiches de paie (buste paga) et le contrat de travail. Dire non à une personne seulement parce qu’elle est étrangère, c’est une discrimination (discriminazione). Certaines mairies (Comuni) ont un guichet logement (sportello casa).
path-home-contract-title = Signez le contrat écrit
path-home-contract-what = Le contrat de location doit être écrit. Il dit combien on paie, pour combien de temps et comment on part. Un syndicat de locataires (sindacato inquilini) peut le lire avant la signature.
path-home-contract-cost = La caution (cauzione) peut être de trois mois de loyer au maximum.
path-home-registration-title = Demandez la preuve que le contrat est enregistré
path-home-registration-what = Le propriétaire enregistre le contrat à l’Agenzia delle Entrate et donne la preuve au locataire. Beaucoup de bureaux demandent le contrat enregistré (contratto registrato), par exemple pour les aides au loyer.
path-home-registration-time = Le propriétaire a 30 jours, et encore 60 jours pour donner la preuve.
path-home-notice-title = La personne qui donne le logement le dit à la police
path-home-notice-what = La personne qui héberge quelqu’un d’un pays hors de l’Union européenne, ou lui loue un logement, l’écrit à la police (dichiarazione di ospitalità). C’est la personne qui donne le logement qui le fait, pas la personne hébergée. Sans permis, vous pouvez d’abord demander à un guichet d’aide juridique gratuit (sportello legale).
path-home-notice-time = Dans les 48 heures.
path-home-residence-title = Demandez la residenza
path-home-residence-what = Avec le logement, on demande la residenza (inscription de l’adresse) à l’état civil (anagrafe). L’anagrafe demande un papier sur le logement, par exemple le contrat enregistré. Sans permis, vous pouvez d’abord demander à un guichet d’aide juridique gratuit.
path-home-residence-time = Dans les 20 jours à partir du moment où vous habitez dans le nouveau logement.
path-home-rent_help-title = Demandez de l’aide pour le loyer
path-home-rent_help-what = Certaines mairies donnent de l’argent pour le loyer (contributo affitto). D’habitude, elles demandent la residenza, le contrat enregistré et l’ISEE. On peut demander seulement quand il y a un appel (bando).
path-home-rent_help-time = Les dates changent chaque année. Demandez au guichet.
path-home-public_housing-title = Faites la demande de logement social (casa popolare)
path-home-public_housing-what = On demande un logement social (casa popolare, ERP) quand la mairie publie un appel (bando). Le bando dit qui peut demander et quels permis comptent. Ensuite, il y a une liste (graduatoria).
path-home-public_housing-time = Les appels et l’attente changent d’une ville à l’autre. Demandez au guichet.

## Ask for asylum

path-asylum-title = Demander l’asile
path-asylum-lead = Pour les personnes qui ont peur de retourner dans leur pays et veulent demander une protection en Italie.
path-asylum-advice-title = Parlez avec un guichet d’aide juridique gratuit
path-asylum-advice-what = Le guichet d’aide juridique (sportello legale) explique ce qui se passe et quels droits vous avez. Depuis juin 2026, il y a de nouvelles règles européennes : les délais et les noms des papiers peuvent avoir changé. Les personnes de moins de 18 ans qui sont seules ont droit à une protection spéciale et à un tuteur (tutore).
path-asylum-ask-title = Dites que vous voulez demander l’asile
path-asylum-ask-what = On le dit à la police à la frontière ou à la police (questura), en parlant ou par écrit, dans sa langue. Chaque adulte le dit pour lui-même et dit s’il a des enfants avec lui. La police ne donne pas ces informations à votre pays.
path-asylum-form-title = Donnez les empreintes et faites le formulaire
path-asylum-form-what = La questura fait les photos, prend les empreintes (impronte) et écrit la demande (modello C3). Vous pouvez avoir un interprète. Si vous avez un passeport, d’habitude la questura le garde.
path-asylum-form-time = Les rendez-vous changent d’une ville à l’autre. Demandez au guichet.
path-asylum-receipt-title = Gardez le reçu et le permis de demande d’asile
path-asylum-receipt-what = La questura donne un papier avec les rendez-vous, puis un permis de demande d’asile (permesso per richiesta asilo). Avec ces papiers, vous pouvez demander un médecin et d’autres services. Les lettres arrivent à l’adresse que vous avez donnée : si elle change, la questura doit le savoir.
path-asylum-receipt-cost = Pour le permis, la questura peut demander un timbre fiscal (marca da bollo). Demandez au guichet.
path-asylum-shelter-title = Sans logement : demandez un hébergement (accoglienza)
path-asylum-shelter-what = Les personnes qui demandent l’asile et n’ont pas d’argent peuvent demander un hébergement (accoglienza) quand elles font la demande. La préfecture (prefettura) cherche une place dans un centre (CAS ou autres).
path-asylum-shelter-time = Il n’y a pas toujours une place tout de suite. Demandez au guichet.
path-asylum-interview-title = Allez à l’entretien
path-asylum-interview-what = La Commissione territoriale vous appelle pour un entretien (audizione). Vous racontez pourquoi vous avez quitté votre pays, dans votre langue, avec un interprète ; l’entretien n’est pas public. À la fin, on lit le texte avec vous et vous en recevez une copie.
path-asylum-interview-time = La date est dans la lettre (convocazione).
path-asylum-decision-title = Recevez la décision
path-asylum-decision-what = La Commissione peut donner le statut de réfugié (status di rifugiato), la protection subsidiaire (protezione sussidiaria) ou la protection spéciale (protezione speciale), ou dire non. Le non peut contenir l’ordre de quitter l’Italie : on peut faire un recours (ricorso) au tribunal, avec un avocat. Les personnes qui ont peu d’argent peuvent demander un avocat payé par l’État (gratuito patrocinio).
path-asylum-decision-time = Les jours pour le recours sont peu nombreux et les règles sont nouvelles. Le guichet d’aide juridique lit la lettre avec vous.
