# Paths step by step, in Portuguese: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = Passo a passo
paths-lead = Guias simples: o que acontece, quais documentos são necessários e qual posto ajuda.
paths-describe = Aqui contamos como funciona. Não damos conselhos. As regras mudam: pergunte no posto.
paths-home = Passo a passo: residência, endereço, médico, escola e mais
path-all = Todos os guias
path-steps = { $count ->
    [one] { $count } passo
   *[other] { $count } passos
 }
path-need = O posto mais perto para este passo
path-documents = Quais documentos são necessários
path-cost = Quanto custa
path-time = Prazos
path-next = Próximo passo
path-done = Feito
path-ticks = As suas marcas ficam só neste telefone.
path-clear = Tirar todas as marcas
path-print = Imprimir
path-sources = De onde vem a informação
path-reviewed = Comparado com as fontes em { $date }

## Renew the residence permit

path-permit_renewal-title = Renovar a autorização de residência
path-permit_renewal-lead = Para quem tem uma autorização de residência (permesso di soggiorno) que vai vencer: do kit dos correios até o cartão novo.
path-permit_renewal-where-title = Descubra onde se pede a renovação
path-permit_renewal-where-what = Muitas autorizações se renovam nos correios, com um kit. Outras se renovam diretamente na polícia (questura): o patronato (escritório de ajuda) ou o posto de imigração do município (Comune) sabem. Se a autorização venceu há mais de 60 dias, você pode primeiro perguntar em um posto de ajuda jurídica grátis (sportello legale).
path-permit_renewal-where-time = A lei pede para fazer o pedido pelo menos 60 dias antes de vencer.
path-permit_renewal-papers-title = Prepare os documentos
path-permit_renewal-papers-what = É preciso ter o passaporte, a autorização que vai vencer e o código fiscal (codice fiscale), com as cópias. Os outros documentos dependem do motivo da autorização: trabalho, família, estudo. A lista se pede no posto.
path-permit_renewal-kit-title = Preencha o kit
path-permit_renewal-kit-what = O kit com a faixa amarela (kit giallo) se pega nos correios. O patronato e alguns Comuni preenchem o pedido de graça, no computador.
path-permit_renewal-kit-cost = O selo fiscal (marca da bollo) custa 16 euros.
path-permit_renewal-post-title = Entregue o kit nos correios
path-permit_renewal-post-what = O kit se entrega em uma agência dos correios com “Sportello Amico”, com o envelope aberto e o passaporte. Os correios dão um recibo (ricevuta) e o dia e a hora marcada (appuntamento) na questura.
path-permit_renewal-post-cost = 30 euros para os correios. Depois um boleto (bollettino): 30,46 euros para o cartão, mais 40 euros (autorização de até um ano), 50 euros (mais de um ano) ou 100 euros (autorização UE de longo período). Para menores de 18 anos, asilo e proteção subsidiária, o bollettino é de 30,46 euros.
path-permit_renewal-fingerprints-title = Vá à questura para as impressões digitais
path-permit_renewal-fingerprints-what = A questura tira as impressões dos dedos (impronte) e verifica os documentos. São necessárias quatro fotos (fototessere). Se falta um documento, a questura pede.
path-permit_renewal-waiting-title = Espere com o recibo
path-permit_renewal-waiting-what = Com o recibo você pode ficar na Itália até a resposta, e continuar a trabalhar se a autorização permitia. Se chega uma carta com “preavviso di rigetto” ou “rigetto” (recusa), há pouco tempo: você pode levar a carta a um posto de ajuda jurídica grátis.
path-permit_renewal-waiting-time = A espera muda de cidade para cidade. Pergunte no posto.
path-permit_renewal-collect-title = Pegue a nova autorização
path-permit_renewal-collect-what = O site da Polizia di Stato diz se a autorização está pronta: é preciso ter o número do recibo. Quem tem a residenza (endereço registrado) mostra depois a nova autorização no registro civil (anagrafe).
path-permit_renewal-collect-time = Na anagrafe, até 60 dias depois da renovação.

## Register your address (residenza)

path-residence_registration-title = Registrar o endereço (residenza)
path-residence_registration-lead = Para quem mora em uma cidade e quer registrar o seu endereço no registro civil (anagrafe).
path-residence_registration-papers-title = Prepare os documentos
path-residence_registration-papers-what = A anagrafe pede o passaporte, a autorização de residência (permesso di soggiorno) ou o recibo da renovação (ricevuta), e um papel sobre a casa, por exemplo o contrato registrado (contratto registrato). Cada município (Comune) tem a sua lista. Sem autorização, você pode primeiro perguntar em um posto de ajuda jurídica grátis (sportello legale).
path-residence_registration-declare-title = Faça a declaração (dichiarazione di residenza)
path-residence_registration-declare-what = É preciso preencher o formulário; todos os adultos da família assinam. O formulário vai para a anagrafe: você leva, ou manda pelos correios ou por e-mail; quem já está registrado pode fazer pela internet (ANPR) com SPID ou CIE.
path-residence_registration-declare-cost = Em muitos Comuni não se paga. Pergunte no posto.
path-residence_registration-declare-time = Até 20 dias depois que você começa a morar na casa nova.
path-residence_registration-registered-title = Espere o Comune registrar você
path-residence_registration-registered-what = O Comune escreve o seu endereço no registro. A residenza vale a partir do dia da declaração.
path-residence_registration-registered-time = O Comune faz isso em até dois dias úteis.
path-residence_registration-check-title = Espere o controle em casa
path-residence_registration-check-what = Uma pessoa do Comune vem à casa e vê se você mora ali de verdade. Se o Comune escreve que falta alguma coisa, o posto pode ler a carta com você. Se não escreve nada, a residenza fica confirmada.
path-residence_registration-check-time = O Comune faz o controle em até 45 dias.
path-residence_registration-renew-title = Renove a declaração depois de cada renovação da autorização
path-residence_registration-renew-what = A anagrafe pede para ver cada nova autorização: isto se chama “rinnovo della dichiarazione di dimora abituale”. Enquanto você espera a renovação, a residenza continua. Quem não leva a autorização pode ser tirado do registro.
path-residence_registration-renew-time = Até 60 dias depois da renovação da autorização.
path-residence_registration-no_home-title = Se você não tem casa: peça a residenza fittizia
path-residence_registration-no_home-what = Quem dorme na rua ou em um abrigo (dormitorio) pode pedir a residenza na cidade onde vive normalmente. Muitos Comuni escrevem uma rua que não existe. Cada Comune tem as suas regras; sem autorização, você pode primeiro perguntar em um posto de ajuda jurídica grátis.

## Get the health card and a doctor

path-health_card-title = Ter o cartão de saúde e um médico
path-health_card-lead = Para quem quer se inscrever no serviço de saúde e ter um médico, e para quem não tem autorização de residência e precisa de tratamento.
path-health_card-who-title = Descubra como você pode se inscrever
path-health_card-who-what = Com muitas autorizações de residência (trabalho, família, asilo), a inscrição no serviço de saúde (ASL) é um direito. Com algumas outras autorizações, a inscrição é voluntária (iscrizione volontaria) e se paga todo ano. O posto vê o motivo da autorização.
path-health_card-who-cost = O preço da iscrizione volontaria muda. Pergunte no posto.
path-health_card-register-title = Faça a inscrição na ASL
path-health_card-register-what = O escritório muitas vezes se chama “scelta e revoca”. Pede um documento de identidade, a autorização de residência (permesso di soggiorno) ou o recibo da renovação (ricevuta), o código fiscal (codice fiscale) e o endereço.
path-health_card-doctor-title = Escolha o médico
path-health_card-doctor-what = O escritório mostra quais médicos têm vaga. Os adultos têm um médico de família (medico di base), as crianças um pediatra. Quem muda de cidade escolhe outro médico.
path-health_card-card-title = Receba o cartão de saúde (tessera sanitaria)
path-health_card-card-what = O cartão chega em casa pelos correios. Antes, o escritório pode dar um papel provisório. Se o cartão não chega ou se perde, você pode pedir uma cópia.
path-health_card-card-time = A espera muda de zona para zona. Pergunte no posto.
path-health_card-renew-title = Renove a inscrição com a autorização
path-health_card-renew-what = A inscrição dura normalmente como a autorização. Quem renova a autorização volta à ASL com o recibo, e depois com a nova autorização.
path-health_card-without_permit-title = Se você não tem autorização: peça o código STP
path-health_card-without_permit-what = Quem não tem autorização tem direito a tratamento urgente ou essencial, com o código STP (ENI para cidadãos da União Europeia). Quem trabalha em hospital ou em clínica (ambulatorio) não pode denunciar uma pessoa porque ela não tem autorização. Se tem dúvidas, você pode primeiro perguntar em um posto de ajuda jurídica grátis (sportello legale).
path-health_card-without_permit-cost = Quem não tem dinheiro assina uma declaração (dichiarazione di indigenza). Pode ficar uma parte para pagar (ticket): pergunte no posto.
path-health_card-without_permit-time = O código dura seis meses e pode ser renovado.

## Enrol a child at school

path-school_enrolment-title = Matricular um filho ou uma filha na escola
path-school_enrolment-lead = Para mães e pais que querem mandar uma criança ou um jovem para a escola, também se acabaram de chegar.
path-school_enrolment-right-title = Pergunte na escola ou no posto
path-school_enrolment-right-what = As crianças e os jovens estrangeiros têm o direito e o dever de ir à escola como os italianos, também sem autorização de residência.
path-school_enrolment-right-time = A matrícula pode ser pedida em qualquer momento do ano escolar.
path-school_enrolment-apply-title = Faça o pedido de matrícula (iscrizione)
path-school_enrolment-apply-what = Para a primeira classe do primário (elementari), da escola média (medie) e da secundária (superiori), o pedido se faz pela internet, no site Unica, com SPID ou CIE. Quem não tem o código fiscal (codice fiscale) ou não consegue vai à secretaria da escola (segreteria). Quem chega durante o ano também vai à segreteria.
path-school_enrolment-apply-time = As datas para as primeiras classes mudam todo ano. Pergunte na escola.
path-school_enrolment-papers-title = Leve os documentos que você tem
path-school_enrolment-papers-what = A escola pede os documentos da criança e os boletins (pagelle). Se os documentos faltam ou não estão completos, a escola faz a matrícula mesmo assim (iscrizione con riserva). No fim a criança pode ter o diploma.
path-school_enrolment-vaccines-title = Mostre as vacinas
path-school_enrolment-vaccines-what = Até os 16 anos a escola pede um papel sobre as vacinas obrigatórias. Também vale o pedido de hora marcada (appuntamento) na ASL, que dá as vacinas que faltam. Sem este papel, a criança não pode entrar na escola infantil (scuola dell’infanzia).
path-school_enrolment-class-title = Fale com a escola sobre a classe
path-school_enrolment-class-what = A escola decide a classe: normalmente é a da idade. Os professores podem decidir outra classe: eles veem a escola feita antes e o que a criança já sabe.
path-school_enrolment-costs-title = Peça ajuda para as despesas
path-school_enrolment-costs-what = O município (Comune) e a região (Regione) podem ajudar com a cantina (mensa), o ônibus escolar (scuolabus), os livros e as bolsas de estudo. Muitas vezes olham o ISEE. Cada cidade tem as suas regras: pergunte no posto.

## Look for work

path-job_search-title = Procurar trabalho
path-job_search-lead = Para quem procura trabalho: o centro de emprego, o currículo, os cursos e o contrato.
path-job_search-permit-title = Veja se a autorização permite trabalhar
path-job_search-permit-what = Nem todas as autorizações de residência permitem trabalhar: o posto pode ler a sua. Quem espera a renovação pode trabalhar com o recibo (ricevuta), se a autorização de antes permitia. Sem autorização, você pode primeiro perguntar em um posto de ajuda jurídica grátis (sportello legale).
path-job_search-permit-time = Quem pede asilo pode trabalhar depois de um tempo que a lei diz. Pergunte no posto.
path-job_search-did-title = Diga que você procura trabalho (DID)
path-job_search-did-what = Quem não tem trabalho faz a “dichiarazione di immediata disponibilità” (DID). A DID se faz pela internet com SPID ou CIE, ou com a ajuda do centro de emprego (centro per l’impiego). Quem pede a NASpI ao INPS já fez a DID.
path-job_search-agreement-title = Assine o acordo (patto di servizio)
path-job_search-agreement-what = No centro de emprego há uma entrevista (colloquio). Depois se assina o patto di servizio: diz o que você faz e o que o centro faz. Quem falta à hora marcada sem um bom motivo pode perder direitos.
path-job_search-cv-title = Prepare o currículo
path-job_search-cv-what = O currículo (curriculum, CV) diz o que você estudou e que trabalhos fez, também no seu país. O centro de emprego e muitos postos mostram as ofertas de trabalho.
path-job_search-training-title = Aprenda uma profissão
path-job_search-training-what = O patto di servizio pode ter cursos e estágios (tirocini). Cada região tem os seus cursos: pergunte no posto quais são grátis e que nível de italiano é preciso.
path-job_search-contract-title = Leia o contrato
path-job_search-contract-what = Quem dá o trabalho entrega a quem trabalha uma cópia do contrato ou da comunicação de contratação (UNILAV). Quem trabalha sem contrato ou não recebe o pagamento pode perguntar em um sindicato (sindacato); sem autorização, primeiro em um posto de ajuda jurídica grátis.
path-job_search-contract-time = A cópia se recebe antes de começar a trabalhar.

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE e abono para filhos (assegno unico)
path-family_benefits-lead = Para famílias com filhos que querem pedir o assegno unico e outros auxílios.
path-family_benefits-papers-title = Prepare os documentos da família
path-family_benefits-papers-what = Para o ISEE são necessários os dados de toda a família: códigos fiscais, renda, dinheiro no banco, contrato da casa. O CAF (escritório de impostos e ajuda) dá a lista completa.
path-family_benefits-isee-title = Faça o ISEE
path-family_benefits-isee-what = No CAF se preenche a declaração (DSU). O INPS faz a conta e dá o ISEE, que diz quanto a família tem. Quem tem SPID ou CIE pode fazer também no site do INPS.
path-family_benefits-isee-time = Vale até 31 de dezembro. Depois se faz de novo.
path-family_benefits-apply-title = Peça o assegno unico
path-family_benefits-apply-what = O INPS paga para cada filho até 18 anos, até 21 em alguns casos, e sem limite se tem uma deficiência. O INPS olha a autorização de residência, o endereço registrado (residenza) e o trabalho: nem todas as autorizações valem. O pedido se faz com um patronato (escritório de ajuda), por telefone ou no site do INPS.
path-family_benefits-apply-time = Quem pede até 30 de junho recebe o dinheiro desde março. Quem pede depois, a partir do mês seguinte.
path-family_benefits-money-title = Receba o dinheiro
path-family_benefits-money-what = O dinheiro chega todo mês. Quanto, depende do ISEE. Sem ISEE, o INPS paga o valor mais baixo; os valores mudam todo ano.
path-family_benefits-changes-title = Diga ao INPS o que muda
path-family_benefits-changes-what = O pedido aceito continua sozinho. O INPS quer saber se nasce um filho, se muda a conta do banco ou a família.
path-family_benefits-changes-time = O ISEE se faz de novo todo ano.
path-family_benefits-more_help-title = Pergunte se há outros auxílios
path-family_benefits-more_help-what = O município (Comune) dá o auxílio-maternidade (assegno di maternità) a algumas mães que não têm outro dinheiro para a maternidade. Há também ajuda para a creche (nido). Contam a autorização de residência e o ISEE: pergunte no posto.
path-family_benefits-more_help-time = O assegno di maternità do Comune se pede até seis meses depois do nascimento.

## Learn Italian

path-italian_course-title = Aprender italiano
path-italian_course-lead = Para quem quer aprender italiano, ter um certificado ou o diploma da escola média (licenza media).
path-italian_course-find-title = Encontre um curso
path-italian_course-find-what = O CPIA é a escola do Estado para adultos. Muitas associações também dão cursos, muitas vezes grátis.
path-italian_course-enrol-title = Faça a inscrição
path-italian_course-enrol-what = No CPIA a inscrição é a partir dos 16 anos. O CPIA pede a autorização de residência (permesso di soggiorno) ou o recibo (ricevuta) e faz uma cópia. Sem autorização, você pode primeiro perguntar em um posto de ajuda jurídica grátis (sportello legale) ou na escola de uma associação.
path-italian_course-enrol-cost = Os cursos do CPIA custam pouco ou nada. Pergunte na escola.
path-italian_course-enrol-time = Em alguns CPIA você pode se inscrever o ano todo. Pergunte na escola.
path-italian_course-level-title = Faça o teste de entrada
path-italian_course-level-what = Um professor ou uma professora fala com você e às vezes dá uma prova escrita. Serve só para encontrar o grupo certo.
path-italian_course-plan-title = Assine o plano de estudo (patto formativo)
path-italian_course-plan-what = O patto formativo diz qual curso você faz e quantas horas. A escola pode tirar horas por aquilo que você já sabe.
path-italian_course-certificate-title = Receba o certificado (attestato)
path-italian_course-certificate-what = No fim do curso o CPIA pode dar um certificado (attestato) de nível A2. Com o attestato não é preciso fazer o teste da prefettura (escritório do governo) para a autorização UE de longo período.
path-italian_course-exam-title = Se for preciso, faça o teste da prefettura
path-italian_course-exam-what = O teste de nível A2 é para quem vive na Itália há pelo menos cinco anos com autorização e pede a autorização UE de longo período. O pedido se faz pela internet; municípios (Comuni) e patronati podem ajudar.
path-italian_course-exam-time = A prefettura responde em até 60 dias. Quem não passa ou não vai pode pedir de novo depois de 90 dias.
path-italian_course-diploma-title = Continue: a licenza media
path-italian_course-diploma-what = Quem não terminou a escola pode fazer o primeiro nível (primo livello) no CPIA e ter a licenza media. Depois, há as escolas secundárias à noite (scuole serali).

## Pregnancy and birth

path-pregnancy-title = Gravidez e nascimento
path-pregnancy-lead = Para quem espera um bebê, com ou sem autorização de residência.
path-pregnancy-clinic-title = Vá ao consultorio
path-pregnancy-clinic-what = Na clínica da mulher (consultorio) há uma parteira (ostetrica) e uma ginecologista (ginecologa). Elas acompanham a gravidez e dão a caderneta (libretto). Quem não quer continuar a gravidez (IVG) também pode ir ao consultorio.
path-pregnancy-clinic-cost = As consultas no consultorio para a gravidez são grátis, também sem autorização.
path-pregnancy-without_permit-title = Se você não tem autorização: peça o código STP
path-pregnancy-without_permit-what = As mulheres sem autorização têm o mesmo tratamento que as italianas, com o código STP. Quem trabalha no hospital ou no consultorio não pode denunciar uma pessoa porque ela não tem autorização.
path-pregnancy-checkups-title = Faça as consultas e os exames
path-pregnancy-checkups-what = O médico escreve no pedido (impegnativa) o código de isenção (esenzione) e a semana de gravidez. Com o código, em muitas consultas e exames não se paga o ticket.
path-pregnancy-checkups-cost = Grátis para as consultas e os exames da lista pública. Para os outros, pergunte antes.
path-pregnancy-permit-title = Sem autorização: informe-se sobre a autorização por motivo de saúde
path-pregnancy-permit-what = A questura (polícia) pode dar uma autorização por motivo de saúde (cure mediche). A lei não permite a expulsão neste tempo, salvo por ordem pública ou segurança do Estado. A questura tira as impressões digitais: você pode primeiro perguntar em um posto de ajuda jurídica grátis (sportello legale).
path-pregnancy-permit-time = Durante a gravidez e até os seis meses do bebê.
path-pregnancy-register-title = Registre o nascimento
path-pregnancy-register-what = O nascimento se declara no hospital ou no município (Comune), com o papel do hospital. Não é preciso mostrar a autorização de residência. Uma mãe pode pedir para não ser nomeada.
path-pregnancy-register-time = Até 3 dias no hospital, ou até 10 dias no Comune.
path-pregnancy-after-title = Depois do nascimento: pediatra e auxílios
path-pregnancy-after-what = Na ASL se escolhe o pediatra da criança. Um patronato (escritório de ajuda) pode dizer quais auxílios há, como o assegno unico e o assegno di maternità do Comune.
path-pregnancy-after-time = O assegno di maternità do Comune se pede até seis meses depois do nascimento.

## Rent a home

path-home-title = Alugar uma casa
path-home-lead = Para quem procura uma casa para alugar: o contrato, os papéis e os auxílios.
path-home-search-title = Procure a casa
path-home-search-what = Quem aluga pede muitas vezes documentos, recibos de salário (buste paga) e contrato de trabalho. Dizer não a uma pessoa só porque é estrangeira é discriminação (discriminazione). Alguns municípios (Comuni) têm um posto para a casa (sportello casa).
path-home-contract-title = Assine o contrato escrito
path-home-contract-what = O contrato de aluguel tem que ser escrito. Diz quanto se paga, por quanto tempo e como se sai da casa. Um sindicato dos inquilinos (sindacato inquilini) pode ler antes da assinatura.
path-home-contract-cost = O depósito (cauzione) pode ser no máximo de três meses de aluguel.
path-home-registration-title = Peça o comprovante de que o contrato está registrado
path-home-registration-what = O dono da casa registra o contrato na Agenzia delle Entrate e dá o comprovante ao inquilino. Muitos escritórios pedem o contrato registrado (contratto registrato), por exemplo para os auxílios do aluguel.
path-home-registration-time = O dono da casa tem 30 dias, e outros 60 dias para dar o comprovante.
path-home-notice-title = Quem dá a casa avisa a polícia
path-home-notice-what = Quem hospeda uma pessoa de um país de fora da União Europeia, ou aluga uma casa para ela, escreve à polícia (dichiarazione di ospitalità). Quem faz isso é quem dá a casa, não a pessoa hospedada. Sem autorização de residência, você pode primeiro perguntar em um posto de ajuda jurídica grátis (sportello legale).
path-home-notice-time = Até 48 horas.
path-home-residence-title = Peça a residenza
path-home-residence-what = Com a casa se pede a residenza (registro do endereço) no registro civil (anagrafe). A anagrafe pede um papel sobre a casa, por exemplo o contrato registrado. Sem autorização, você pode primeiro perguntar em um posto de ajuda jurídica grátis.
path-home-residence-time = Até 20 dias depois que você começa a morar na casa nova.
path-home-rent_help-title = Peça ajuda para o aluguel
path-home-rent_help-what = Alguns Comuni dão dinheiro para o aluguel (contributo affitto). Normalmente pedem a residenza, o contrato registrado e o ISEE. Só se pode pedir quando há um edital (bando).
path-home-rent_help-time = As datas mudam todo ano. Pergunte no posto.
path-home-public_housing-title = Faça o pedido da casa pública (casa popolare)
path-home-public_housing-what = A casa pública (casa popolare, ERP) se pede quando o Comune publica um edital (bando). O bando diz quem pode pedir e quais autorizações valem. Depois há uma lista (graduatoria).
path-home-public_housing-time = Os editais e a espera mudam de cidade para cidade. Pergunte no posto.

## Ask for asylum

path-asylum-title = Pedir asilo
path-asylum-lead = Para quem tem medo de voltar ao seu país e quer pedir proteção na Itália.
path-asylum-advice-title = Fale com um posto de ajuda jurídica grátis
path-asylum-advice-what = O posto de ajuda jurídica (sportello legale) explica o que acontece e quais direitos você tem. Desde junho de 2026 há novas regras europeias: os prazos e os nomes dos papéis podem ter mudado. As pessoas com menos de 18 anos que estão sozinhas têm direito a uma proteção especial e a um tutor (tutore).
path-asylum-ask-title = Diga que você quer pedir asilo
path-asylum-ask-what = Você diz isso à polícia de fronteira ou na polícia (questura), falando ou por escrito, na sua língua. Cada adulto diz por si e diz se tem filhos consigo. A polícia não dá estas informações ao seu país.
path-asylum-form-title = Dê as impressões digitais e faça o formulário
path-asylum-form-what = A questura faz as fotos, tira as impressões digitais (impronte) e escreve o pedido (modello C3). Você pode ter um intérprete. Se você tem um passaporte, normalmente a questura fica com ele.
path-asylum-form-time = Os dias e as horas marcadas (appuntamenti) mudam de cidade para cidade. Pergunte no posto.
path-asylum-receipt-title = Guarde o recibo e a autorização por pedido de asilo
path-asylum-receipt-what = A questura dá um papel com as horas marcadas (appuntamenti) e depois uma autorização por pedido de asilo (permesso per richiesta asilo). Com estes papéis você pode pedir o médico e outros serviços. As cartas chegam ao endereço que você deu: se ele muda, a questura tem que saber.
path-asylum-receipt-cost = Para a autorização, a questura pode pedir um selo fiscal (marca da bollo). Pergunte no posto.
path-asylum-shelter-title = Se você não tem casa: peça um lugar para ficar (accoglienza)
path-asylum-shelter-what = Quem pede asilo e não tem dinheiro pode pedir um lugar para ficar (accoglienza) quando faz o pedido. A prefettura (escritório do governo) procura uma vaga em um centro (CAS ou outros).
path-asylum-shelter-time = Nem sempre há logo uma vaga. Pergunte no posto.
path-asylum-interview-title = Vá à entrevista
path-asylum-interview-what = A Commissione territoriale chama você para uma entrevista (audizione). Você conta por que deixou o seu país, na sua língua, com um intérprete; a entrevista não é pública. No fim o texto é lido com você e você recebe uma cópia.
path-asylum-interview-time = A data está na carta (convocazione).
path-asylum-decision-title = Receba a decisão
path-asylum-decision-what = A Commissione pode dar o estatuto de refugiado (status di rifugiato), a proteção subsidiária (protezione sussidiaria) ou a proteção especial (protezione speciale), ou dizer não. O não pode conter a ordem de deixar a Itália: é possível fazer um recurso (ricorso) no tribunal, com um advogado. Quem tem pouco dinheiro pode pedir um advogado pago pelo Estado (gratuito patrocinio).
path-asylum-decision-time = Os dias para o recurso são poucos e as regras são novas. O posto de ajuda jurídica lê a carta com você.
