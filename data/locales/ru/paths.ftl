# Paths step by step, in Russian: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = Шаг за шагом
paths-lead = Простые объяснения: что происходит, какие документы нужны и какой пункт помогает.
paths-describe = Здесь мы рассказываем, как это работает. Мы не даём советов. Правила меняются: спросите в пункте помощи.
paths-home = Шаг за шагом: ВНЖ, прописка, врач, школа и другое
path-all = Все объяснения
path-steps = { $count ->
    [one] { $count } шаг
    [few] { $count } шага
    [many] { $count } шагов
   *[other] { $count } шага
 }
path-need = Ближайший пункт для этого шага
path-documents = Какие документы нужны
path-cost = Сколько стоит
path-time = Сроки
path-next = Следующий шаг
path-done = Сделано
path-ticks = Ваши отметки остаются только на этом телефоне.
path-clear = Убрать все отметки
path-print = Печать
path-sources = Откуда эта информация
path-reviewed = Сверено с источниками { $date }

## Renew the residence permit

path-permit_renewal-title = Продлить вид на жительство (ВНЖ)
path-permit_renewal-lead = Для тех, у кого заканчивается ВНЖ (permesso di soggiorno): от конверта с почты (kit) до новой карточки.
path-permit_renewal-where-title = Узнайте, где продлевают ваш ВНЖ
path-permit_renewal-where-what = Многие ВНЖ продлевают на почте: там берут конверт с бланками (kit). Другие продлевают прямо в квестуре (questura). Где именно, знают в патронате (patronato) или в пункте для мигрантов в мэрии (sportello immigrazione). Если ВНЖ закончился больше 60 дней назад, можно сначала спросить в бесплатном пункте правовой помощи (sportello legale).
path-permit_renewal-where-time = По закону заявление нужно подать не меньше чем за 60 дней до конца ВНЖ.
path-permit_renewal-papers-title = Соберите документы
path-permit_renewal-papers-what = Нужны паспорт, ВНЖ, который заканчивается, и налоговый код (codice fiscale), а также их копии. Другие документы зависят от того, для чего ВНЖ: работа, семья, учёба. Список дают в пункте помощи.
path-permit_renewal-kit-title = Заполните бланки (kit)
path-permit_renewal-kit-what = Конверт с жёлтой полосой (kit giallo) берут на почте. В патронате и в некоторых мэриях заявление бесплатно заполняют на компьютере.
path-permit_renewal-kit-cost = Гербовая марка (marca da bollo) стоит 16 евро.
path-permit_renewal-post-title = Сдайте конверт (kit) на почту
path-permit_renewal-post-what = Конверт сдают на почте, где есть Sportello Amico. Конверт должен быть открыт, и нужен паспорт. На почте вам дают квитанцию (ricevuta) и дату записи (appuntamento) в квестуру.
path-permit_renewal-post-cost = 30 евро на почте. И ещё платёжный бланк (bollettino): 30,46 евро за карточку, а также 40 евро (ВНЖ до одного года), 50 евро (больше одного года) или 100 евро (долгосрочный ВНЖ ЕС). Для детей до 18 лет, для убежища и дополнительной защиты этот платёж – 30,46 евро.
path-permit_renewal-fingerprints-title = Идите в квестуру сдать отпечатки пальцев
path-permit_renewal-fingerprints-what = В квестуре берут отпечатки пальцев (impronte) и проверяют документы. Нужны четыре фото на документы (fototessere). Если какого-то документа нет, квестура его попросит.
path-permit_renewal-waiting-title = Ждите с квитанцией
path-permit_renewal-waiting-what = С квитанцией вы можете быть в Италии до ответа. Можно и дальше работать, если с вашим ВНЖ можно было работать. Если пришло письмо со словами «preavviso di rigetto» (предупреждение об отказе) или «rigetto» (отказ), времени мало: это письмо можно отнести в бесплатный пункт правовой помощи.
path-permit_renewal-waiting-time = В разных городах ждут по-разному. Спросите в пункте помощи.
path-permit_renewal-collect-title = Заберите новый ВНЖ
path-permit_renewal-collect-what = На сайте Polizia di Stato видно, готов ли ВНЖ: нужен номер с квитанции. Люди с пропиской (residenza) потом показывают новый ВНЖ в службе учёта жителей (anagrafe).
path-permit_renewal-collect-time = В anagrafe – в течение 60 дней после продления.

## Register your address (residenza)

path-residence_registration-title = Зарегистрировать адрес (residenza)
path-residence_registration-lead = Для тех, кто живёт в городе и хочет записать свой адрес в службе учёта жителей (anagrafe).
path-residence_registration-papers-title = Соберите документы
path-residence_registration-papers-what = В anagrafe просят паспорт, ВНЖ или квитанцию о его продлении и документ на жильё, например зарегистрированный договор. У каждой мэрии (Comune) свой список. Если у вас нет ВНЖ, можно сначала спросить в бесплатном пункте правовой помощи (sportello legale).
path-residence_registration-declare-title = Подайте заявление об адресе (dichiarazione di residenza)
path-residence_registration-declare-what = Вы заполняете бланк, и его подписывают все взрослые в семье. Бланк несут в anagrafe или отправляют по почте либо на e-mail. Кто уже зарегистрирован, может сделать это онлайн (ANPR) со SPID или CIE.
path-residence_registration-declare-cost = Во многих мэриях это бесплатно. Спросите в пункте помощи.
path-residence_registration-declare-time = В течение 20 дней с того дня, как вы живёте в новом жилье.
path-residence_registration-registered-title = Подождите, пока мэрия вас запишет
path-residence_registration-registered-what = Мэрия записывает ваш адрес. Прописка (residenza) действует со дня заявления.
path-residence_registration-registered-time = Мэрия делает это в течение двух рабочих дней.
path-residence_registration-check-title = Подождите проверки дома
path-residence_registration-check-what = Человек из мэрии приходит домой и смотрит, правда ли вы там живёте. Если мэрия пишет, что чего-то не хватает, в пункте помощи могут прочитать это письмо вместе с вами. Если мэрия ничего не пишет, прописка подтверждена.
path-residence_registration-check-time = Мэрия проверяет в течение 45 дней.
path-residence_registration-renew-title = Обновляйте заявление после каждого продления ВНЖ
path-residence_registration-renew-what = В anagrafe просят показать каждый новый ВНЖ. Это называется rinnovo della dichiarazione di dimora abituale. Пока вы ждёте продления, прописка остаётся. Людей, которые не приносят ВНЖ, могут вычеркнуть из списка жителей.
path-residence_registration-renew-time = В течение 60 дней после продления ВНЖ.
path-residence_registration-no_home-title = Если у вас нет жилья: попросите адрес без жилья (residenza fittizia)
path-residence_registration-no_home-what = Люди, которые спят на улице или в ночлежке (dormitorio), могут попросить прописку в городе, где они обычно живут. Многие мэрии записывают улицу, которой на самом деле нет. У каждой мэрии свои правила. Если у вас нет ВНЖ, можно сначала спросить в бесплатном пункте правовой помощи.

## Get the health card and a doctor

path-health_card-title = Получить медицинский полис и врача
path-health_card-lead = Для тех, кто хочет записаться в государственную медицину и иметь врача. И для тех, у кого нет ВНЖ, но кому нужно лечение.
path-health_card-who-title = Узнайте, как вы можете записаться
path-health_card-who-what = Со многими ВНЖ (работа, семья, убежище) у вас есть право записаться в службу здоровья (ASL). С некоторыми другими ВНЖ запись добровольная (iscrizione volontaria), и за неё платят каждый год. В пункте помощи посмотрят, для чего ваш ВНЖ.
path-health_card-who-cost = Цена добровольной записи меняется. Спросите в пункте помощи.
path-health_card-register-title = Запишитесь в ASL
path-health_card-register-what = Этот отдел часто называется «scelta e revoca». Там просят документ, ВНЖ или квитанцию о его продлении, налоговый код (codice fiscale) и адрес.
path-health_card-doctor-title = Выберите врача
path-health_card-doctor-what = Вам покажут, у каких врачей есть места. У взрослых семейный врач (medico di base), у детей педиатр (pediatra). Кто переезжает в другой город, выбирает другого врача.
path-health_card-card-title = Получите медицинский полис (tessera sanitaria)
path-health_card-card-what = Карточка приходит домой по почте. До этого могут дать временную бумагу. Если карточка не пришла или потерялась, можно попросить копию.
path-health_card-card-time = В разных районах ждут по-разному. Спросите в пункте помощи.
path-health_card-renew-title = Продлевайте запись вместе с ВНЖ
path-health_card-renew-what = Запись обычно действует столько же, сколько ВНЖ. Кто продлевает ВНЖ, идёт в ASL с квитанцией, а потом с новым ВНЖ.
path-health_card-without_permit-title = Если у вас нет ВНЖ: попросите код STP
path-health_card-without_permit-what = Люди без ВНЖ имеют право на срочное или самое необходимое лечение с кодом STP (ENI для граждан Европейского союза). Люди, которые работают в больнице или поликлинике, не имеют права сообщать о ком-то из-за того, что у него нет ВНЖ. Если вы сомневаетесь, можно сначала спросить в бесплатном пункте правовой помощи (sportello legale).
path-health_card-without_permit-cost = Люди без денег подписывают об этом заявление (dichiarazione di indigenza). Возможно, нужно будет заплатить доплату (ticket): спросите в пункте помощи.
path-health_card-without_permit-time = Код действует шесть месяцев, и его можно продлить.

## Enrol a child at school

path-school_enrolment-title = Записать ребёнка в школу
path-school_enrolment-lead = Для родителей, которые хотят отдать ребёнка или подростка в школу, даже если только что приехали.
path-school_enrolment-right-title = Спросите в школе или в пункте помощи
path-school_enrolment-right-what = Дети и подростки из других стран имеют право и обязанность ходить в школу, как итальянские дети. Также без вида на жительство (ВНЖ).
path-school_enrolment-right-time = Попросить о записи можно в любое время учебного года.
path-school_enrolment-apply-title = Подайте заявление на запись
path-school_enrolment-apply-what = В первый класс начальной (elementari), средней (medie) и старшей школы (superiori) заявление подают онлайн, на сайте Unica, со SPID или CIE. Если нет налогового кода (codice fiscale) или не получается, идут в канцелярию школы (segreteria). Кто приехал посреди года, тоже идёт в канцелярию.
path-school_enrolment-apply-time = Даты для первых классов каждый год другие. Спросите в школе.
path-school_enrolment-papers-title = Принесите документы, которые у вас есть
path-school_enrolment-papers-what = Школа просит документы ребёнка и табели (pagelle). Если документов нет или они неполные, школа всё равно записывает ребёнка (iscrizione con riserva). В конце ребёнок может получить диплом.
path-school_enrolment-vaccines-title = Покажите прививки
path-school_enrolment-vaccines-what = До 16 лет школа просит справку об обязательных прививках. Подходит и просьба о записи в ASL: там делают прививки, которых не хватает. Без этой справки ребёнка не пускают в детский сад (scuola dell’infanzia).
path-school_enrolment-class-title = Поговорите со школой о классе
path-school_enrolment-class-what = Класс выбирает школа: обычно по возрасту ребёнка. Учителя могут выбрать другой класс: они смотрят, где ребёнок учился раньше и что уже знает.
path-school_enrolment-costs-title = Попросите помощь с расходами
path-school_enrolment-costs-what = Мэрия (Comune) и регион (Regione) могут помочь с обедами (mensa), школьным автобусом, учебниками и стипендиями. Часто они смотрят на ISEE. В каждом городе свои правила: спросите в пункте помощи.

## Look for work

path-job_search-title = Искать работу
path-job_search-lead = Для тех, кто ищет работу: центр занятости, резюме, курсы и договор.
path-job_search-permit-title = Проверьте, можно ли работать с вашим ВНЖ
path-job_search-permit-what = Не с каждым ВНЖ можно работать: в пункте помощи могут его прочитать. Кто ждёт продления, может работать с квитанцией, если с прежним ВНЖ можно было работать. Если у вас нет ВНЖ, можно сначала спросить в бесплатном пункте правовой помощи (sportello legale).
path-job_search-permit-time = Люди, которые просят убежища, могут работать через некоторое время: его определяет закон. Спросите в пункте помощи.
path-job_search-did-title = Заявите, что ищете работу (DID)
path-job_search-did-what = Люди без работы подают заявление о готовности работать (dichiarazione di immediata disponibilità, DID). Его подают онлайн со SPID или CIE либо с помощью центра занятости (centro per l’impiego). Кто просит в INPS пособие по безработице (NASpI), тем самым уже подаёт это заявление.
path-job_search-agreement-title = Подпишите соглашение (patto di servizio)
path-job_search-agreement-what = В центре занятости с вами беседуют. Потом подписывают patto di servizio: там написано, что делаете вы и что делает центр. Кто не приходит на встречу без уважительной причины, может потерять некоторые права.
path-job_search-cv-title = Подготовьте резюме
path-job_search-cv-what = В резюме (curriculum, CV) написано, где вы учились и кем работали, также в своей стране. Центр занятости и многие пункты помощи показывают вакансии.
path-job_search-training-title = Научитесь профессии
path-job_search-training-what = В patto di servizio могут быть курсы и стажировки (tirocini). У каждого региона свои курсы. Спросите в пункте помощи, какие из них бесплатные и какой уровень итальянского нужен.
path-job_search-contract-title = Прочитайте договор
path-job_search-contract-what = Работодатель даёт работнику копию договора или сообщения о приёме на работу (UNILAV). Кто работает без договора или кому не платят, может обратиться в профсоюз (sindacato). Если нет ВНЖ, сначала в бесплатный пункт правовой помощи.
path-job_search-contract-time = Копию дают до начала работы.

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE и пособие на детей (assegno unico)
path-family_benefits-lead = Для семей с детьми, которые хотят попросить пособие на детей (assegno unico) и другую помощь.
path-family_benefits-papers-title = Соберите документы семьи
path-family_benefits-papers-what = Для ISEE нужны данные всей семьи: налоговые коды, доходы, деньги в банке, договор на жильё. Полный список дают в CAF.
path-family_benefits-isee-title = Сделайте ISEE
path-family_benefits-isee-what = В CAF заполняют заявление (DSU). INPS делает расчёт и выдаёт ISEE: там видно, сколько есть у семьи. Люди со SPID или CIE могут сделать это и на сайте INPS.
path-family_benefits-isee-time = Действует до 31 декабря. Потом его делают снова.
path-family_benefits-apply-title = Попросите пособие на детей
path-family_benefits-apply-what = Его платит INPS на каждого ребёнка до 18 лет, в некоторых случаях до 21 года, а если у ребёнка инвалидность – без ограничения возраста. INPS смотрит на ВНЖ, прописку (residenza) и работу: не каждый ВНЖ подходит. Заявление подают через патронат (patronato), по телефону или на сайте INPS.
path-family_benefits-apply-time = Кто подаёт заявление до 30 июня включительно, получает деньги с марта. Кто подаёт позже – со следующего месяца.
path-family_benefits-money-title = Получайте деньги
path-family_benefits-money-what = Деньги приходят каждый месяц. Сколько, зависит от ISEE. Если ISEE нет, INPS платит самую маленькую сумму. Суммы меняются каждый год.
path-family_benefits-changes-title = Сообщайте INPS об изменениях
path-family_benefits-changes-what = Принятое заявление действует дальше само. INPS хочет знать, если родился ребёнок, изменился счёт в банке или изменилась семья.
path-family_benefits-changes-time = ISEE делают снова каждый год.
path-family_benefits-more_help-title = Спросите о другой помощи
path-family_benefits-more_help-what = Мэрия (Comune) даёт пособие при рождении (assegno di maternità) некоторым матерям, которые не получают других денег в связи с рождением ребёнка. Есть также помощь на ясли (nido). Важны ВНЖ и ISEE: спросите в пункте помощи.
path-family_benefits-more_help-time = Assegno di maternità от мэрии просят в течение шести месяцев после рождения.

## Learn Italian

path-italian_course-title = Выучить итальянский
path-italian_course-lead = Для тех, кто хочет выучить итальянский, получить сертификат или школьный диплом (licenza media).
path-italian_course-find-title = Найдите курс
path-italian_course-find-what = CPIA – это государственная школа для взрослых. У многих ассоциаций тоже есть курсы, часто бесплатные.
path-italian_course-enrol-title = Запишитесь
path-italian_course-enrol-what = В CPIA можно записаться с 16 лет. В CPIA просят ВНЖ или квитанцию и делают копию. Если у вас нет ВНЖ, можно сначала спросить в бесплатном пункте правовой помощи (sportello legale) или в школе, которую ведёт ассоциация.
path-italian_course-enrol-cost = Курсы в CPIA стоят мало или ничего. Спросите в школе.
path-italian_course-enrol-time = В некоторых CPIA можно записаться в любое время года. Спросите в школе.
path-italian_course-level-title = Пройдите вступительный тест
path-italian_course-level-what = Преподаватель разговаривает с вами и иногда даёт письменное задание. Это нужно только для того, чтобы найти вам группу.
path-italian_course-plan-title = Подпишите план обучения (patto formativo)
path-italian_course-plan-what = В patto formativo написано, какой у вас курс и сколько часов. Школа может уменьшить часы за то, что вы уже знаете.
path-italian_course-certificate-title = Получите сертификат (attestato)
path-italian_course-certificate-what = В конце курса CPIA может выдать сертификат уровня A2 (attestato). С ним не нужен тест в префектуре (prefettura) для долгосрочного ВНЖ ЕС (permesso UE di lungo periodo).
path-italian_course-exam-title = Если нужно, сдайте тест в префектуре
path-italian_course-exam-what = Тест уровня A2 – для тех, кто живёт в Италии с ВНЖ не меньше пяти лет и просит долгосрочный ВНЖ ЕС. Заявление подают онлайн. Мэрии (Comune) и патронаты (patronato) могут помочь.
path-italian_course-exam-time = Префектура отвечает в течение 60 дней. Кто не сдал тест или не пришёл, может подать заявление снова через 90 дней.
path-italian_course-diploma-title = Учитесь дальше: школьный диплом (licenza media)
path-italian_course-diploma-what = Кто не закончил школу, может пройти в CPIA первый уровень (primo livello) и получить licenza media. После этого есть вечерние старшие школы (scuole serali).

## Pregnancy and birth

path-pregnancy-title = Беременность и рождение
path-pregnancy-lead = Для тех, кто ждёт ребёнка, с видом на жительство (ВНЖ) или без него.
path-pregnancy-clinic-title = Идите в женскую консультацию (consultorio)
path-pregnancy-clinic-what = В женской консультации (consultorio) есть акушерка (ostetrica) и женщина-гинеколог (ginecologa). Они ведут беременность и дают книжку беременности (libretto). Сюда может прийти и женщина, которая не хочет продолжать беременность (IVG).
path-pregnancy-clinic-cost = Приёмы в consultorio по беременности бесплатные, также без ВНЖ.
path-pregnancy-without_permit-title = Если у вас нет ВНЖ: попросите код STP
path-pregnancy-without_permit-what = Женщин без ВНЖ лечат так же, как итальянских женщин, с кодом STP. Люди, которые работают в больнице или в consultorio, не имеют права сообщать о ком-то из-за того, что у него нет ВНЖ.
path-pregnancy-checkups-title = Пройдите осмотры и анализы
path-pregnancy-checkups-what = Врач пишет на направлении (impegnativa) код льготы (esenzione) и неделю беременности. С этим кодом многие осмотры и анализы – без доплаты (ticket).
path-pregnancy-checkups-cost = Бесплатно для осмотров и анализов из государственного списка. О других сначала спросите.
path-pregnancy-permit-title = Без ВНЖ: спросите о ВНЖ для лечения
path-pregnancy-permit-what = Квестура (questura) может дать ВНЖ для лечения (cure mediche). Закон не разрешает высылку (espulsione) в это время, кроме причин общественного порядка или безопасности государства. Квестура берёт отпечатки пальцев (impronte): можно сначала спросить в бесплатном пункте правовой помощи (sportello legale).
path-pregnancy-permit-time = Во время беременности и до шести месяцев ребёнка.
path-pregnancy-register-title = Зарегистрируйте рождение
path-pregnancy-register-what = О рождении заявляют в больнице или в мэрии (Comune), со справкой из больницы. Показывать ВНЖ не нужно. Мать может попросить, чтобы её имя не называли.
path-pregnancy-register-time = В течение 3 дней в больнице или в течение 10 дней в мэрии.
path-pregnancy-after-title = После рождения: педиатр и помощь
path-pregnancy-after-what = В ASL выбирают педиатра (pediatra) для ребёнка. В патронате (patronato) могут сказать, какая есть помощь, например пособие на детей (assegno unico) и пособие при рождении от мэрии (assegno di maternità).
path-pregnancy-after-time = Assegno di maternità от мэрии просят в течение шести месяцев после рождения.

## Rent a home

path-home-title = Снять жильё
path-home-lead = Для тех, кто ищет жильё в аренду: договор, бумаги и помощь.
path-home-search-title = Ищите жильё
path-home-search-what = Хозяева часто просят документы, расчётные листы (busta paga) и трудовой договор (contratto di lavoro). Отказать человеку только потому, что он из другой страны, – это дискриминация (discriminazione). В некоторых мэриях (Comune) есть пункт помощи с жильём (sportello casa).
path-home-contract-title = Подпишите письменный договор
path-home-contract-what = Договор аренды должен быть письменным. В нём написано, сколько вы платите, на какое время и как можно съехать. Союз арендаторов (sindacato inquilini) может прочитать его до подписи.
path-home-contract-cost = Залог (cauzione) может быть не больше чем за три месяца аренды.
path-home-registration-title = Попросите доказательство, что договор зарегистрирован
path-home-registration-what = Хозяин регистрирует договор в налоговой службе (Agenzia delle Entrate) и даёт доказательство тому, кто снимает жильё. Зарегистрированный договор просят во многих учреждениях, например для помощи с арендой.
path-home-registration-time = У хозяина есть 30 дней и ещё 60 дней, чтобы дать доказательство.
path-home-notice-title = Кто даёт жильё, сообщает об этом полиции
path-home-notice-what = Кто принимает человека из страны вне Европейского союза или сдаёт ему жильё, пишет об этом полиции (dichiarazione di ospitalità). Это делает тот, кто даёт жильё, а не гость. Если у вас нет ВНЖ, можно сначала спросить в бесплатном пункте правовой помощи (sportello legale).
path-home-notice-time = В течение 48 часов.
path-home-residence-title = Попросите прописку (residenza)
path-home-residence-what = Когда есть жильё, прописку просят в службе учёта жителей (anagrafe). Там просят документ на жильё, например зарегистрированный договор. Если у вас нет ВНЖ, можно сначала спросить в бесплатном пункте правовой помощи.
path-home-residence-time = В течение 20 дней с того дня, как вы живёте в новом жилье.
path-home-rent_help-title = Попросите помощь с арендой
path-home-rent_help-what = Некоторые мэрии дают деньги на аренду (contributo affitto). Обычно просят прописку, зарегистрированный договор и ISEE. Подать заявление можно, только когда есть объявление мэрии (bando).
path-home-rent_help-time = Даты каждый год другие. Спросите в пункте помощи.
path-home-public_housing-title = Подайте заявление на социальное жильё
path-home-public_housing-what = Заявление на социальное жильё (casa popolare, ERP) подают, когда мэрия публикует объявление (bando). Там написано, кто может подать заявление и какие ВНЖ подходят. Потом составляют список (graduatoria).
path-home-public_housing-time = В разных городах объявления и время ожидания разные. Спросите в пункте помощи.

## Ask for asylum

path-asylum-title = Попросить убежища
path-asylum-lead = Для тех, кто боится возвращаться в свою страну и хочет просить защиты в Италии.
path-asylum-advice-title = Поговорите в бесплатном пункте правовой помощи (sportello legale)
path-asylum-advice-what = В пункте правовой помощи объяснят, что происходит и какие у вас права. С июня 2026 года есть новые европейские правила: сроки и названия бумаг могли измениться. Дети и подростки до 18 лет, которые здесь одни, имеют право на особую защиту и на опекуна (tutore).
path-asylum-ask-title = Скажите, что хотите просить убежища
path-asylum-ask-what = Об этом говорят пограничной полиции или в квестуре (questura), устно или письменно, на своём языке. Каждый взрослый человек говорит это за себя и говорит, есть ли с ним дети. Полиция не передаёт эту информацию вашей стране.
path-asylum-form-title = Сдайте отпечатки пальцев и заполните бланк
path-asylum-form-what = Квестура делает фото, берёт отпечатки пальцев (impronte) и пишет заявление (modello C3). У вас может быть переводчик. Если у вас есть паспорт, квестура обычно оставляет его у себя.
path-asylum-form-time = В разных городах записывают по-разному. Спросите в пункте помощи.
path-asylum-receipt-title = Сохраните квитанцию и ВНЖ просителя убежища
path-asylum-receipt-what = Квестура даёт бумагу с датами записей, а потом ВНЖ для тех, кто просит убежища (permesso per richiesta asilo). С этими бумагами можно попросить врача и другие услуги. Письма приходят на адрес, который вы назвали: если он изменился, квестура должна об этом знать.
path-asylum-receipt-cost = Для ВНЖ квестура может попросить гербовую марку (marca da bollo). Спросите в пункте помощи.
path-asylum-shelter-title = Если у вас нет жилья: попросите место (accoglienza)
path-asylum-shelter-what = Люди без денег, которые просят убежища, могут попросить место для проживания (accoglienza), когда подают заявление. Префектура (prefettura) ищет место в центре (CAS или другие).
path-asylum-shelter-time = Место есть не всегда сразу. Спросите в пункте помощи.
path-asylum-interview-title = Идите на собеседование
path-asylum-interview-what = Комиссия (Commissione territoriale) вызывает вас на собеседование (audizione). Вы рассказываете, почему уехали из своей страны, на своём языке, с переводчиком. Собеседование не публичное. В конце текст читают вместе с вами, и вы получаете копию.
path-asylum-interview-time = Дата есть в письме (convocazione).
path-asylum-decision-title = Получите решение
path-asylum-decision-what = Комиссия может дать статус беженца, дополнительную защиту (protezione sussidiaria) или специальную защиту (protezione speciale) либо отказать. В отказе может быть приказ уехать из Италии: отказ можно обжаловать в суде (ricorso), с адвокатом. Люди, у которых мало денег, могут попросить адвоката, которому платит государство (gratuito patrocinio).
path-asylum-decision-time = Дней на обжалование мало, а правила новые. В пункте правовой помощи прочитают письмо вместе с вами.
