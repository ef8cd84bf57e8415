# Paths step by step, in Ukrainian: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = Крок за кроком
paths-lead = Прості пояснення: що відбувається, які документи потрібні і який пункт допомагає.
paths-describe = Тут ми розповідаємо, як це працює. Ми не даємо порад. Правила змінюються: запитайте в пункті допомоги.
paths-home = Крок за кроком: дозвіл, прописка, лікар, школа та інше
path-all = Усі пояснення
path-steps = { $count ->
    [one] { $count } крок
    [few] { $count } кроки
    [many] { $count } кроків
   *[other] { $count } кроку
 }
path-need = Найближчий пункт для цього кроку
path-documents = Які документи потрібні
path-cost = Скільки коштує
path-time = Терміни
path-next = Наступний крок
path-done = Зроблено
path-ticks = Ваші позначки залишаються лише на цьому телефоні.
path-clear = Прибрати всі позначки
path-print = Друкувати
path-sources = Звідки ця інформація
path-reviewed = Порівняно з джерелами { $date }

## Renew the residence permit

path-permit_renewal-title = Продовжити дозвіл на проживання
path-permit_renewal-lead = Для тих, у кого закінчується дозвіл на проживання (permesso di soggiorno): від конверта з пошти (kit) до нової картки.
path-permit_renewal-where-title = Дізнайтеся, де продовжують ваш дозвіл
path-permit_renewal-where-what = Багато дозволів продовжують на пошті: там беруть конверт із бланками (kit). Інші продовжують прямо в квестурі (questura). Де саме, знають у патронаті (patronato) або в пункті для мігрантів у мерії (sportello immigrazione). Якщо дозвіл закінчився понад 60 днів тому, можна спершу запитати в безкоштовному пункті правової допомоги (sportello legale).
path-permit_renewal-where-time = За законом заяву треба подати щонайменше за 60 днів до кінця дозволу.
path-permit_renewal-papers-title = Зберіть документи
path-permit_renewal-papers-what = Потрібні паспорт, дозвіл, який закінчується, і податковий код (codice fiscale), а також їхні копії. Інші документи залежать від того, для чого дозвіл: робота, сім’я, навчання. Список дають у пункті допомоги.
path-permit_renewal-kit-title = Заповніть бланки (kit)
path-permit_renewal-kit-what = Конверт із жовтою смугою (kit giallo) беруть на пошті. У патронаті та в деяких меріях заяву безкоштовно заповнюють на комп’ютері.
path-permit_renewal-kit-cost = Гербова марка (marca da bollo) коштує 16 євро.
path-permit_renewal-post-title = Здайте конверт (kit) на пошту
path-permit_renewal-post-what = Конверт здають на пошті, де є Sportello Amico. Конверт має бути відкритий, і потрібен паспорт. На пошті вам дають квитанцію (ricevuta) і дату запису (appuntamento) у квестуру.
path-permit_renewal-post-cost = 30 євро на пошті. І ще платіжний бланк (bollettino): 30,46 євро за картку, а також 40 євро (дозвіл до одного року), 50 євро (понад один рік) або 100 євро (довгостроковий дозвіл ЄС). Для дітей до 18 років, для притулку й додаткового захисту цей платіж – 30,46 євро.
path-permit_renewal-fingerprints-title = Ідіть у квестуру здати відбитки пальців
path-permit_renewal-fingerprints-what = У квестурі беруть відбитки пальців (impronte) і перевіряють документи. Потрібні чотири фото на документи (fototessere). Якщо якогось документа немає, квестура його попросить.
path-permit_renewal-waiting-title = Чекайте з квитанцією
path-permit_renewal-waiting-what = З квитанцією ви можете бути в Італії до відповіді. Можна й далі працювати, якщо з вашим дозволом можна було працювати. Якщо прийшов лист зі словами «preavviso di rigetto» (попередження про відмову) або «rigetto» (відмова), часу мало: цей лист можна віднести в безкоштовний пункт правової допомоги.
path-permit_renewal-waiting-time = У різних містах чекають по-різному. Запитайте в пункті допомоги.
path-permit_renewal-collect-title = Заберіть новий дозвіл
path-permit_renewal-collect-what = На сайті Polizia di Stato видно, чи готовий дозвіл: потрібен номер із квитанції. Хто має прописку (residenza), потім показує новий дозвіл у реєстрі мешканців (anagrafe).
path-permit_renewal-collect-time = В anagrafe – протягом 60 днів після продовження.

## Register your address (residenza)

path-residence_registration-title = Зареєструвати адресу (residenza)
path-residence_registration-lead = Для тих, хто живе в місті й хоче записати свою адресу в реєстр мешканців (anagrafe).
path-residence_registration-papers-title = Зберіть документи
path-residence_registration-papers-what = В anagrafe просять паспорт, дозвіл на проживання або квитанцію про його продовження і документ на житло, наприклад зареєстрований договір. Кожна мерія (Comune) має свій список. Якщо у вас немає дозволу, можна спершу запитати в безкоштовному пункті правової допомоги (sportello legale).
path-residence_registration-declare-title = Подайте заяву про адресу (dichiarazione di residenza)
path-residence_registration-declare-what = Ви заповнюєте бланк, і його підписують усі дорослі в сім’ї. Бланк несуть в anagrafe або надсилають поштою чи на e-mail. Хто вже зареєстрований, може зробити це онлайн (ANPR) зі SPID або CIE.
path-residence_registration-declare-cost = У багатьох меріях це безкоштовно. Запитайте в пункті допомоги.
path-residence_registration-declare-time = Протягом 20 днів відтоді, як ви живете в новому житлі.
path-residence_registration-registered-title = Зачекайте, поки мерія вас запише
path-residence_registration-registered-what = Мерія записує вашу адресу в реєстр. Прописка (residenza) діє з дня заяви.
path-residence_registration-registered-time = Мерія робить це протягом двох робочих днів.
path-residence_registration-check-title = Зачекайте на перевірку вдома
path-residence_registration-check-what = Людина з мерії приходить додому й дивиться, чи ви справді там живете. Якщо мерія пише, що чогось не вистачає, у пункті допомоги можуть прочитати цей лист разом із вами. Якщо мерія нічого не пише, прописку підтверджено.
path-residence_registration-check-time = Мерія перевіряє протягом 45 днів.
path-residence_registration-renew-title = Оновлюйте заяву після кожного продовження дозволу
path-residence_registration-renew-what = В anagrafe просять показати кожен новий дозвіл. Це називається rinnovo della dichiarazione di dimora abituale. Поки ви чекаєте на продовження, прописка залишається. Людей, які не приносять дозвіл, можуть викреслити з реєстру.
path-residence_registration-renew-time = Протягом 60 днів після продовження дозволу.
path-residence_registration-no_home-title = Якщо у вас немає житла: попросіть адресу без житла (residenza fittizia)
path-residence_registration-no_home-what = Люди, які сплять на вулиці або в нічліжці (dormitorio), можуть попросити прописку в місті, де вони зазвичай живуть. Багато мерій записують вулицю, якої насправді немає. Кожна мерія має свої правила. Якщо у вас немає дозволу, можна спершу запитати в безкоштовному пункті правової допомоги.

## Get the health card and a doctor

path-health_card-title = Отримати медичну картку й лікаря
path-health_card-lead = Для тих, хто хоче записатися до державної медицини й мати лікаря. І для тих, хто не має дозволу, але потребує лікування.
path-health_card-who-title = Дізнайтеся, як ви можете записатися
path-health_card-who-what = З багатьма дозволами (робота, сім’я, притулок) ви маєте право записатися до служби здоров’я (ASL). З деякими іншими дозволами запис добровільний (iscrizione volontaria), і за нього платять щороку. У пункті допомоги подивляться, для чого ваш дозвіл.
path-health_card-who-cost = Ціна добровільного запису змінюється. Запитайте в пункті допомоги.
path-health_card-register-title = Запишіться в ASL
path-health_card-register-what = Цей відділ часто називається «scelta e revoca». Там просять документ, дозвіл або квитанцію про його продовження, податковий код (codice fiscale) і адресу.
path-health_card-doctor-title = Виберіть лікаря
path-health_card-doctor-what = Вам покажуть, у яких лікарів є місця. У дорослих сімейний лікар (medico di base), у дітей педіатр (pediatra). Хто переїжджає в інше місто, вибирає іншого лікаря.
path-health_card-card-title = Отримайте медичну картку (tessera sanitaria)
path-health_card-card-what = Картка приходить додому поштою. До того можуть дати тимчасовий папір. Якщо картка не прийшла або загубилася, можна попросити копію.
path-health_card-card-time = У різних районах чекають по-різному. Запитайте в пункті допомоги.
path-health_card-renew-title = Продовжуйте запис разом із дозволом
path-health_card-renew-what = Запис зазвичай діє стільки, скільки й дозвіл. Хто продовжує дозвіл, іде в ASL із квитанцією, а потім із новим дозволом.
path-health_card-without_permit-title = Якщо у вас немає дозволу: попросіть код STP
path-health_card-without_permit-what = Люди без дозволу мають право на термінове або найнеобхідніше лікування з кодом STP (ENI для громадян Європейського Союзу). Люди, які працюють у лікарні чи поліклініці, не мають права повідомляти про когось через те, що в нього немає дозволу. Якщо ви сумніваєтеся, можна спершу запитати в безкоштовному пункті правової допомоги (sportello legale).
path-health_card-without_permit-cost = Хто не має грошей, підписує про це заяву (dichiarazione di indigenza). Можливо, треба буде заплатити доплату (ticket): запитайте в пункті допомоги.
path-health_card-without_permit-time = Код діє шість місяців, і його можна продовжити.

## Enrol a child at school

path-school_enrolment-title = Записати дитину до школи
path-school_enrolment-lead = Для батьків, які хочуть віддати дитину або підлітка до школи, навіть якщо щойно приїхали.
path-school_enrolment-right-title = Запитайте в школі або в пункті допомоги
path-school_enrolment-right-what = Діти й підлітки з інших країн мають право й обов’язок ходити до школи, як італійські діти. Також без дозволу на проживання.
path-school_enrolment-right-time = Попросити про запис можна будь-коли протягом навчального року.
path-school_enrolment-apply-title = Подайте заяву на запис
path-school_enrolment-apply-what = До першого класу початкової (elementari), середньої (medie) і старшої школи (superiori) заяву подають онлайн, на сайті Unica, зі SPID або CIE. Якщо немає податкового коду (codice fiscale) або не виходить, ідуть у канцелярію школи (segreteria). Хто приїхав посеред року, теж іде в канцелярію.
path-school_enrolment-apply-time = Дати для перших класів щороку інші. Запитайте в школі.
path-school_enrolment-papers-title = Принесіть документи, які маєте
path-school_enrolment-papers-what = Школа просить документи дитини й табелі (pagelle). Якщо документів немає або вони неповні, школа все одно записує дитину (iscrizione con riserva). Наприкінці дитина може отримати диплом.
path-school_enrolment-vaccines-title = Покажіть щеплення
path-school_enrolment-vaccines-what = До 16 років школа просить довідку про обов’язкові щеплення. Підходить і прохання про запис в ASL: там роблять щеплення, яких бракує. Без цієї довідки дитину не пускають до дитячого садка (scuola dell’infanzia).
path-school_enrolment-class-title = Поговоріть зі школою про клас
path-school_enrolment-class-what = Клас вибирає школа: зазвичай за віком дитини. Учителі можуть вибрати інший клас: вони дивляться, де дитина вчилася раніше і що вже знає.
path-school_enrolment-costs-title = Попросіть допомогу з витратами
path-school_enrolment-costs-what = Мерія (Comune) і регіон (Regione) можуть допомогти з обідами (mensa), шкільним автобусом, підручниками та стипендіями. Часто вони дивляться на ISEE. У кожному місті свої правила: запитайте в пункті допомоги.

## Look for work

path-job_search-title = Шукати роботу
path-job_search-lead = Для тих, хто шукає роботу: центр зайнятості, резюме, курси й договір.
path-job_search-permit-title = Перевірте, чи можна працювати з вашим дозволом
path-job_search-permit-what = Не з кожним дозволом можна працювати: у пункті допомоги можуть його прочитати. Хто чекає на продовження, може працювати з квитанцією, якщо з попереднім дозволом можна було працювати. Якщо у вас немає дозволу, можна спершу запитати в безкоштовному пункті правової допомоги (sportello legale).
path-job_search-permit-time = Люди, які просять притулку, можуть працювати через певний час: його визначає закон. Запитайте в пункті допомоги.
path-job_search-did-title = Заявіть, що шукаєте роботу (DID)
path-job_search-did-what = Люди без роботи подають заяву про готовність працювати (dichiarazione di immediata disponibilità, DID). Її подають онлайн зі SPID або CIE чи з допомогою центру зайнятості (centro per l’impiego). Хто просить в INPS допомогу з безробіття (NASpI), тим самим уже подає цю заяву.
path-job_search-agreement-title = Підпишіть угоду (patto di servizio)
path-job_search-agreement-what = У центрі зайнятості з вами розмовляють. Потім підписують patto di servizio: там написано, що робите ви і що робить центр. Хто не приходить на зустріч без поважної причини, може втратити деякі права.
path-job_search-cv-title = Підготуйте резюме
path-job_search-cv-what = У резюме (curriculum, CV) написано, де ви вчилися і ким працювали, також у своїй країні. Центр зайнятості й багато пунктів допомоги показують вакансії.
path-job_search-training-title = Навчіться професії
path-job_search-training-what = У patto di servizio можуть бути курси й стажування (tirocini). Кожен регіон має свої курси. Запитайте в пункті допомоги, які з них безкоштовні і який рівень італійської потрібен.
path-job_search-contract-title = Прочитайте договір
path-job_search-contract-what = Роботодавець дає працівникові копію договору або повідомлення про прийняття на роботу (UNILAV). Хто працює без договору або кому не платять, може звернутися до профспілки (sindacato). Якщо немає дозволу, спершу до безкоштовного пункту правової допомоги.
path-job_search-contract-time = Копію дають до початку роботи.

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE і допомога на дітей (assegno unico)
path-family_benefits-lead = Для сімей із дітьми, які хочуть попросити допомогу на дітей (assegno unico) та іншу допомогу.
path-family_benefits-papers-title = Зберіть документи сім’ї
path-family_benefits-papers-what = Для ISEE потрібні дані всієї сім’ї: податкові коди, доходи, гроші в банку, договір на житло. Повний список дають у CAF.
path-family_benefits-isee-title = Зробіть ISEE
path-family_benefits-isee-what = У CAF заповнюють заяву (DSU). INPS робить розрахунок і видає ISEE: там видно, скільки має сім’я. Хто має SPID або CIE, може зробити це й на сайті INPS.
path-family_benefits-isee-time = Діє до 31 грудня. Потім його роблять знову.
path-family_benefits-apply-title = Попросіть допомогу на дітей
path-family_benefits-apply-what = Її платить INPS на кожну дитину до 18 років, у деяких випадках до 21 року, а якщо в дитини інвалідність – без обмеження віку. INPS дивиться на дозвіл, прописку (residenza) і роботу: не кожен дозвіл підходить. Заяву подають через патронат (patronato), телефоном або на сайті INPS.
path-family_benefits-apply-time = Хто подає заяву до 30 червня включно, отримує гроші з березня. Хто подає пізніше – з наступного місяця.
path-family_benefits-money-title = Отримуйте гроші
path-family_benefits-money-what = Гроші приходять щомісяця. Скільки, залежить від ISEE. Якщо ISEE немає, INPS платить найменшу суму. Суми щороку змінюються.
path-family_benefits-changes-title = Повідомляйте INPS про зміни
path-family_benefits-changes-what = Прийнята заява діє далі сама. INPS хоче знати, якщо народилася дитина, змінився рахунок у банку або змінилася сім’я.
path-family_benefits-changes-time = ISEE роблять знову щороку.
path-family_benefits-more_help-title = Запитайте про іншу допомогу
path-family_benefits-more_help-what = Мерія (Comune) дає допомогу при народженні (assegno di maternità) деяким матерям, які не отримують інших грошей у зв’язку з народженням дитини. Є також допомога на ясла (nido). Важливі дозвіл та ISEE: запитайте в пункті допомоги.
path-family_benefits-more_help-time = Assegno di maternità від мерії просять протягом шести місяців після народження.

## Learn Italian

path-italian_course-title = Вивчити італійську
path-italian_course-lead = Для тих, хто хоче вивчити італійську, отримати сертифікат або шкільний диплом (licenza media).
path-italian_course-find-title = Знайдіть курс
path-italian_course-find-what = CPIA – це державна школа для дорослих. Багато асоціацій теж мають курси, часто безкоштовні.
path-italian_course-enrol-title = Запишіться
path-italian_course-enrol-what = У CPIA можна записатися з 16 років. У CPIA просять дозвіл на проживання або квитанцію й роблять копію. Якщо у вас немає дозволу, можна спершу запитати в безкоштовному пункті правової допомоги (sportello legale) або в школі, яку веде асоціація.
path-italian_course-enrol-cost = Курси в CPIA коштують мало або нічого. Запитайте в школі.
path-italian_course-enrol-time = У деяких CPIA можна записатися будь-коли протягом року. Запитайте в школі.
path-italian_course-level-title = Пройдіть вступний тест
path-italian_course-level-what = Викладач розмовляє з вами й іноді дає письмове завдання. Це потрібно лише для того, щоб знайти вам групу.
path-italian_course-plan-title = Підпишіть план навчання (patto formativo)
path-italian_course-plan-what = У patto formativo написано, який у вас курс і скільки годин. Школа може зменшити години за те, що ви вже знаєте.
path-italian_course-certificate-title = Отримайте сертифікат (attestato)
path-italian_course-certificate-what = Наприкінці курсу CPIA може видати сертифікат рівня A2 (attestato). З ним не потрібен тест у префектурі (prefettura) для довгострокового дозволу ЄС (permesso UE di lungo periodo).
path-italian_course-exam-title = Якщо треба, складіть тест у префектурі
path-italian_course-exam-what = Тест рівня A2 – для тих, хто живе в Італії з дозволом щонайменше п’ять років і просить довгостроковий дозвіл ЄС. Заяву подають онлайн. Мерії (Comune) та патронати (patronato) можуть допомогти.
path-italian_course-exam-time = Префектура відповідає протягом 60 днів. Хто не склав тест або не прийшов, може подати заяву знову через 90 днів.
path-italian_course-diploma-title = Учіться далі: шкільний диплом (licenza media)
path-italian_course-diploma-what = Хто не закінчив школу, може пройти в CPIA перший рівень (primo livello) й отримати licenza media. Після цього є вечірні старші школи (scuole serali).

## Pregnancy and birth

path-pregnancy-title = Вагітність і народження
path-pregnancy-lead = Для тих, хто чекає на дитину, з дозволом на проживання або без нього.
path-pregnancy-clinic-title = Ідіть до жіночої консультації (consultorio)
path-pregnancy-clinic-what = У жіночій консультації (consultorio) є акушерка (ostetrica) і лікарка-гінеколог (ginecologa). Вони ведуть вагітність і дають книжку вагітності (libretto). Сюди може прийти й жінка, яка не хоче продовжувати вагітність (IVG).
path-pregnancy-clinic-cost = Прийоми в consultorio щодо вагітності безкоштовні, також без дозволу.
path-pregnancy-without_permit-title = Якщо у вас немає дозволу: попросіть код STP
path-pregnancy-without_permit-what = Жінок без дозволу лікують так само, як італійських жінок, з кодом STP. Люди, які працюють у лікарні чи в consultorio, не мають права повідомляти про когось через те, що в нього немає дозволу.
path-pregnancy-checkups-title = Пройдіть огляди й аналізи
path-pregnancy-checkups-what = Лікар пише на направленні (impegnativa) код пільги (esenzione) і тиждень вагітності. З цим кодом багато оглядів та аналізів – без доплати (ticket).
path-pregnancy-checkups-cost = Безкоштовно для оглядів та аналізів із державного списку. Про інші спершу запитайте.
path-pregnancy-permit-title = Без дозволу: запитайте про дозвіл для лікування
path-pregnancy-permit-what = Квестура (questura) може дати дозвіл на проживання для лікування (cure mediche). Закон не дозволяє видворення (espulsione) в цей час, крім причин громадського порядку або безпеки держави. Квестура бере відбитки пальців (impronte): можна спершу запитати в безкоштовному пункті правової допомоги (sportello legale).
path-pregnancy-permit-time = Під час вагітності й до шести місяців дитини.
path-pregnancy-register-title = Зареєструйте народження
path-pregnancy-register-what = Про народження заявляють у лікарні або в мерії (Comune), з довідкою з лікарні. Показувати дозвіл на проживання не треба. Мати може попросити, щоб її імені не називали.
path-pregnancy-register-time = Протягом 3 днів у лікарні або протягом 10 днів у мерії.
path-pregnancy-after-title = Після народження: педіатр і допомога
path-pregnancy-after-what = В ASL вибирають педіатра (pediatra) для дитини. У патронаті (patronato) можуть сказати, яка є допомога, наприклад допомога на дітей (assegno unico) і допомога при народженні від мерії (assegno di maternità).
path-pregnancy-after-time = Assegno di maternità від мерії просять протягом шести місяців після народження.

## Rent a home

path-home-title = Орендувати житло
path-home-lead = Для тих, хто шукає житло в оренду: договір, папери й допомога.
path-home-search-title = Шукайте житло
path-home-search-what = Власники часто просять документи, розрахункові листи (busta paga) і трудовий договір (contratto di lavoro). Відмовити людині лише тому, що вона іноземка, – це дискримінація (discriminazione). У деяких меріях (Comune) є пункт допомоги з житлом (sportello casa).
path-home-contract-title = Підпишіть письмовий договір
path-home-contract-what = Договір оренди має бути письмовий. У ньому написано, скільки ви платите, на який час і як можна виїхати. Спілка орендарів (sindacato inquilini) може прочитати його до підпису.
path-home-contract-cost = Застава (cauzione) може бути щонайбільше за три місяці оренди.
path-home-registration-title = Попросіть доказ, що договір зареєстровано
path-home-registration-what = Власник реєструє договір у податковій службі (Agenzia delle Entrate) і дає доказ орендареві. Зареєстрований договір просять у багатьох установах, наприклад для допомоги з орендою.
path-home-registration-time = Власник має 30 днів і ще 60 днів, щоб дати доказ.
path-home-notice-title = Хто дає житло, повідомляє про це поліції
path-home-notice-what = Хто приймає людину з країни поза Європейським Союзом або здає їй житло, пише про це поліції (dichiarazione di ospitalità). Це робить той, хто дає житло, а не гість. Якщо у вас немає дозволу, можна спершу запитати в безкоштовному пункті правової допомоги (sportello legale).
path-home-notice-time = Протягом 48 годин.
path-home-residence-title = Попросіть прописку (residenza)
path-home-residence-what = Коли є житло, прописку просять у реєстрі мешканців (anagrafe). Там просять документ на житло, наприклад зареєстрований договір. Якщо у вас немає дозволу, можна спершу запитати в безкоштовному пункті правової допомоги.
path-home-residence-time = Протягом 20 днів відтоді, як ви живете в новому житлі.
path-home-rent_help-title = Попросіть допомогу з орендою
path-home-rent_help-what = Деякі мерії дають гроші на оренду (contributo affitto). Зазвичай просять прописку, зареєстрований договір та ISEE. Подати заяву можна, лише коли є оголошення мерії (bando).
path-home-rent_help-time = Дати щороку інші. Запитайте в пункті допомоги.
path-home-public_housing-title = Подайте заяву на соціальне житло
path-home-public_housing-what = Заяву на соціальне житло (casa popolare, ERP) подають, коли мерія публікує оголошення (bando). Там написано, хто може подати заяву і які дозволи підходять. Потім складають список (graduatoria).
path-home-public_housing-time = У різних містах оголошення і час очікування різні. Запитайте в пункті допомоги.

## Ask for asylum

path-asylum-title = Попросити притулку
path-asylum-lead = Для тих, хто боїться повертатися у свою країну й хоче просити захисту в Італії.
path-asylum-advice-title = Поговоріть у безкоштовному пункті правової допомоги (sportello legale)
path-asylum-advice-what = У пункті правової допомоги пояснять, що відбувається і які у вас права. Із червня 2026 року є нові європейські правила: терміни й назви паперів могли змінитися. Діти й підлітки до 18 років, які тут самі, мають право на особливий захист і на опікуна (tutore).
path-asylum-ask-title = Скажіть, що хочете просити притулку
path-asylum-ask-what = Про це кажуть прикордонній поліції або у квестурі (questura), усно або письмово, своєю мовою. Кожна доросла людина каже це за себе і каже, чи є з нею діти. Поліція не передає цю інформацію вашій країні.
path-asylum-form-title = Здайте відбитки пальців і заповніть бланк
path-asylum-form-what = Квестура робить фото, бере відбитки пальців (impronte) і пише заяву (modello C3). Ви можете мати перекладача. Якщо у вас є паспорт, квестура зазвичай залишає його в себе.
path-asylum-form-time = У різних містах записують по-різному. Запитайте в пункті допомоги.
path-asylum-receipt-title = Збережіть квитанцію і дозвіл для прохача притулку
path-asylum-receipt-what = Квестура дає папір із датами записів, а потім дозвіл для тих, хто просить притулку (permesso per richiesta asilo). З цими паперами можна попросити лікаря та інші послуги. Листи приходять на адресу, яку ви назвали: якщо вона змінилася, квестура має про це знати.
path-asylum-receipt-cost = Для дозволу квестура може попросити гербову марку (marca da bollo). Запитайте в пункті допомоги.
path-asylum-shelter-title = Якщо у вас немає житла: попросіть місце (accoglienza)
path-asylum-shelter-what = Хто просить притулку й не має грошей, може попросити місце для проживання (accoglienza), коли подає заяву. Префектура (prefettura) шукає місце в центрі (CAS або інші).
path-asylum-shelter-time = Місце є не завжди одразу. Запитайте в пункті допомоги.
path-asylum-interview-title = Ідіть на співбесіду
path-asylum-interview-what = Комісія (Commissione territoriale) викликає вас на співбесіду (audizione). Ви розповідаєте, чому поїхали зі своєї країни, своєю мовою, з перекладачем. Співбесіда не публічна. Наприкінці текст читають разом із вами, і ви отримуєте копію.
path-asylum-interview-time = Дата є в листі (convocazione).
path-asylum-decision-title = Отримайте рішення
path-asylum-decision-what = Комісія може дати статус біженця, додатковий захист (protezione sussidiaria) чи спеціальний захист (protezione speciale) або відмовити. У відмові може бути наказ виїхати з Італії: відмову можна оскаржити в суді (ricorso), з адвокатом. Люди, у яких мало грошей, можуть попросити адвоката, якому платить держава (gratuito patrocinio).
path-asylum-decision-time = Днів на оскарження мало, а правила нові. У пункті правової допомоги прочитають лист разом із вами.
