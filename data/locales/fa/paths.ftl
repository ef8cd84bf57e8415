# Paths step by step, in Persian: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = قدم به قدم
paths-lead = راهنماهای ساده: چه می‌شود، چه مدارکی لازم است و کدام دفتر کمک می‌کند.
paths-describe = اینجا می‌گوییم کارها چطور است. ما توصیه نمی‌کنیم. قانون‌ها عوض می‌شود: از دفتر بپرسید.
paths-home = قدم به قدم: اقامت، آدرس، دکتر، مدرسه و چیزهای دیگر
path-all = همه راهنماها
path-steps = { $count ->
    [one] { $count } قدم
   *[other] { $count } قدم
 }
path-need = نزدیک‌ترین دفتر برای این قدم
path-documents = چه مدارکی لازم است
path-cost = قیمت
path-time = زمان
path-next = قدم بعدی
path-done = انجام شد
path-ticks = علامت‌های شما فقط روی همین موبایل می‌ماند.
path-clear = حذف همه علامت‌ها
path-print = چاپ
path-sources = این اطلاعات از کجاست
path-reviewed = در تاریخ { $date } با منبع‌ها مقایسه شد

## Renew the residence permit

path-permit_renewal-title = تمدید اجازه اقامت
path-permit_renewal-lead = برای کسانی که اجازه اقامتشان (permesso di soggiorno) تمام می‌شود: از پاکت پست تا کارت تازه.
path-permit_renewal-where-title = ببینید کجا باید تمدید بخواهید
path-permit_renewal-where-what = بسیاری از اقامت‌ها در پست تمدید می‌شود، با یک پاکت (kit). بعضی دیگر مستقیم در اداره پلیس (questura) تمدید می‌شود: دفتر patronato یا دفتر مهاجرت شهرداری (Comune) این را می‌داند. اگر بیشتر از 60 روز است که اقامت تمام شده، می‌توانید اول از یک دفتر کمک حقوقی رایگان (sportello legale) بپرسید.
path-permit_renewal-where-time = قانون می‌خواهد دست‌کم 60 روز پیش از پایان اقامت درخواست بدهید.
path-permit_renewal-papers-title = مدارک را آماده کنید
path-permit_renewal-papers-what = این‌ها لازم است: پاسپورت، اجازه اقامتی که تمام می‌شود و کد مالیاتی (codice fiscale)، با کپی. مدارک دیگر به دلیل اقامت بستگی دارد: کار، خانواده، تحصیل. فهرست را از دفتر بپرسید.
path-permit_renewal-kit-title = فرم‌های پاکت (kit) را پر کنید
path-permit_renewal-kit-what = پاکت با نوار زرد (kit giallo) را از پست می‌گیرید. دفتر patronato و بعضی شهرداری‌ها درخواست را رایگان با کامپیوتر پر می‌کنند.
path-permit_renewal-kit-cost = تمبر مالیاتی (marca da bollo) 16 یورو است.
path-permit_renewal-post-title = پاکت (kit) را به پست بدهید
path-permit_renewal-post-what = پاکت را در پستی می‌دهید که Sportello Amico دارد. پاکت باید باز باشد و پاسپورت همراه شما. پست به شما رسید (ricevuta) و تاریخ وقت اداره پلیس (questura) را می‌دهد.
path-permit_renewal-post-cost = 30 یورو برای پست. بعد یک قبض پرداخت (bollettino): 30.46 یورو برای کارت، به اضافه 40 یورو (اقامت تا یک سال)، 50 یورو (بیشتر از یک سال) یا 100 یورو (اقامت بلندمدت اروپایی). برای کسانی که کمتر از 18 سال دارند، برای پناهندگی و حمایت فرعی (protezione sussidiaria)، قبض 30.46 یورو است.
path-permit_renewal-fingerprints-title = برای اثر انگشت به اداره پلیس (questura) بروید
path-permit_renewal-fingerprints-what = پلیس (questura) اثر انگشت شما (impronte) را می‌گیرد و مدارک را بررسی می‌کند. چهار عکس پاسپورتی (fototessere) لازم است. اگر مدرکی کم باشد، پلیس آن را از شما می‌خواهد.
path-permit_renewal-waiting-title = با رسید (ricevuta) منتظر بمانید
path-permit_renewal-waiting-what = با رسید می‌توانید تا رسیدن جواب در ایتالیا بمانید، و اگر اقامتتان اجازه کار داشت، به کار ادامه دهید. اگر نامه‌ای بیاید که در آن «preavviso di rigetto» یا «rigetto» (رد) نوشته شده، وقت کم است: می‌توانید آن را به یک دفتر کمک حقوقی رایگان (sportello legale) ببرید.
path-permit_renewal-waiting-time = زمان انتظار در هر شهر فرق دارد. از دفتر بپرسید.
path-permit_renewal-collect-title = اجازه اقامت تازه را بگیرید
path-permit_renewal-collect-what = سایت پلیس (Polizia di Stato) می‌گوید اقامت آماده است یا نه: شماره رسید لازم است. کسی که آدرس ثبت‌شده (residenza) دارد، بعد اقامت تازه را به ثبت احوال (anagrafe) نشان می‌دهد.
path-permit_renewal-collect-time = در ثبت احوال (anagrafe) تا 60 روز بعد از تمدید.

## Register your address (residenza)

path-residence_registration-title = ثبت آدرس خانه (residenza)
path-residence_registration-lead = برای کسانی که در یک شهر زندگی می‌کنند و می‌خواهند آدرسشان را در ثبت احوال (anagrafe) ثبت کنند.
path-residence_registration-papers-title = مدارک را آماده کنید
path-residence_registration-papers-what = ثبت احوال (anagrafe) این‌ها را می‌خواهد: پاسپورت، اجازه اقامت یا رسید تمدید (ricevuta)، و یک مدرک درباره خانه، مثلاً قرارداد ثبت‌شده (contratto registrato). هر شهرداری فهرست خودش را دارد. بدون اجازه اقامت، می‌توانید اول از یک دفتر کمک حقوقی رایگان (sportello legale) بپرسید.
path-residence_registration-declare-title = سکونت خود را اعلام کنید (dichiarazione di residenza)
path-residence_registration-declare-what = فرم را پر می‌کنید و همه بزرگسالان خانواده آن را امضا می‌کنند. آن را به ثبت احوال (anagrafe) می‌برید یا با پست یا ایمیل می‌فرستید. کسی که از پیش ثبت شده، می‌تواند این کار را آنلاین (ANPR) با SPID یا CIE بکند.
path-residence_registration-declare-cost = در بسیاری از شهرداری‌ها پولی نیست. از دفتر بپرسید.
path-residence_registration-declare-time = تا 20 روز از وقتی که در خانه تازه زندگی می‌کنید.
path-residence_registration-registered-title = منتظر بمانید تا شهرداری (Comune) شما را ثبت کند
path-residence_registration-registered-what = شهرداری آدرس شما را در ثبت احوال می‌نویسد. ثبت آدرس (residenza) از روز اعلام حساب می‌شود.
path-residence_registration-registered-time = شهرداری این کار را تا دو روز کاری می‌کند.
path-residence_registration-check-title = منتظر بازدید از خانه بمانید
path-residence_registration-check-what = یک نفر از شهرداری به خانه می‌آید و می‌بیند که واقعاً آنجا زندگی می‌کنید یا نه. اگر شهرداری بنویسد که چیزی کم است، دفتر می‌تواند نامه را با شما بخواند. اگر چیزی ننویسد، ثبت آدرس (residenza) تأیید شده است.
path-residence_registration-check-time = شهرداری تا 45 روز بازدید می‌کند.
path-residence_registration-renew-title = بعد از هر تمدید اقامت، اعلام را تازه کنید
path-residence_registration-renew-what = ثبت احوال (anagrafe) می‌خواهد هر اجازه اقامت تازه را ببیند: نامش rinnovo della dichiarazione di dimora abituale است. وقتی منتظر تمدید هستید، ثبت آدرس (residenza) می‌ماند. کسی که اقامت را نیاورد، ممکن است از فهرست حذف شود.
path-residence_registration-renew-time = تا 60 روز بعد از تمدید اقامت.
path-residence_registration-no_home-title = اگر خانه ندارید: آدرس برای بی‌خانه‌ها (residenza fittizia) بخواهید
path-residence_registration-no_home-what = کسی که در خیابان یا در خوابگاه شبانه (dormitorio) می‌خوابد، می‌تواند در شهری که معمولاً زندگی می‌کند، ثبت آدرس (residenza) بخواهد. بسیاری از شهرداری‌ها خیابانی را می‌نویسند که وجود ندارد. هر شهرداری قاعده خودش را دارد. بدون اجازه اقامت، می‌توانید اول از یک دفتر کمک حقوقی رایگان (sportello legale) بپرسید.

## Get the health card and a doctor

path-health_card-title = گرفتن کارت سلامت و دکتر خانواده
path-health_card-lead = برای کسانی که می‌خواهند در خدمات درمانی ثبت‌نام کنند و دکتر داشته باشند، و برای کسانی که اجازه اقامت ندارند و درمان لازم دارند.
path-health_card-who-title = ببینید چطور می‌توانید ثبت‌نام کنید
path-health_card-who-what = با بسیاری از اقامت‌ها (کار، خانواده، پناهندگی) ثبت‌نام در اداره سلامت (ASL) حق شماست. با بعضی اقامت‌های دیگر ثبت‌نام اختیاری است (iscrizione volontaria) و هر سال باید پول بدهید. دفتر به دلیل اقامت نگاه می‌کند.
path-health_card-who-cost = ثبت‌نام اختیاری (iscrizione volontaria) قیمتی دارد که عوض می‌شود. از دفتر بپرسید.
path-health_card-register-title = در اداره سلامت (ASL) ثبت‌نام کنید
path-health_card-register-what = نام این بخش بیشتر وقت‌ها «scelta e revoca» است. یک مدرک شناسایی، اجازه اقامت یا رسید تمدید (ricevuta)، کد مالیاتی (codice fiscale) و آدرس را می‌خواهد.
path-health_card-doctor-title = دکتر را انتخاب کنید
path-health_card-doctor-what = این بخش نشان می‌دهد کدام دکترها جا دارند. بزرگسالان دکتر خانواده (medico di base) دارند و بچه‌ها دکتر اطفال (pediatra). کسی که به شهر دیگری می‌رود، دکتر دیگری انتخاب می‌کند.
path-health_card-card-title = کارت سلامت (tessera sanitaria) را بگیرید
path-health_card-card-what = کارت با پست به خانه می‌آید. پیش از آن، این بخش می‌تواند یک کاغذ موقت بدهد. اگر کارت نیاید یا گم شود، می‌توانید کپی بخواهید.
path-health_card-card-time = زمان انتظار در هر منطقه فرق دارد. از دفتر بپرسید.
path-health_card-renew-title = با تمدید اقامت، ثبت‌نام را هم تمدید کنید
path-health_card-renew-what = ثبت‌نام معمولاً تا پایان اقامت اعتبار دارد. کسی که اقامت را تمدید می‌کند، با رسید (ricevuta) و بعد با اقامت تازه دوباره به اداره سلامت (ASL) می‌رود.
path-health_card-without_permit-title = اگر اجازه اقامت ندارید: کد STP بخواهید
path-health_card-without_permit-what = کسی که اجازه اقامت ندارد، با کد STP حق درمان فوری یا ضروری دارد (کد ENI برای شهروندان اتحادیه اروپا). کارکنان بیمارستان و درمانگاه حق ندارند کسی را برای نداشتن اقامت گزارش کنند. اگر شک دارید، می‌توانید اول از یک دفتر کمک حقوقی رایگان (sportello legale) بپرسید.
path-health_card-without_permit-cost = کسی که پول ندارد، یک اعلام (dichiarazione di indigenza) را امضا می‌کند. شاید باز هم باید ticket (سهم بیمار) را بدهید: از دفتر بپرسید.
path-health_card-without_permit-time = کد شش ماه اعتبار دارد و می‌توان آن را تمدید کرد.

## Enrol a child at school

path-school_enrolment-title = ثبت‌نام بچه در مدرسه
path-school_enrolment-lead = برای پدر و مادرهایی که می‌خواهند بچه یا نوجوانشان به مدرسه برود، حتی اگر تازه رسیده‌اند.
path-school_enrolment-right-title = از مدرسه یا دفتر بپرسید
path-school_enrolment-right-what = کودکان و نوجوانان خارجی مثل ایتالیایی‌ها حق دارند و باید به مدرسه بروند، حتی بدون اجازه اقامت.
path-school_enrolment-right-time = در هر وقت سال تحصیلی می‌توان ثبت‌نام خواست.
path-school_enrolment-apply-title = درخواست ثبت‌نام بدهید
path-school_enrolment-apply-what = برای کلاس اول ابتدایی (elementari)، متوسطه اول (medie) و دبیرستان (superiori) درخواست آنلاین است، در سایت Unica، با SPID یا CIE. کسی که کد مالیاتی (codice fiscale) ندارد یا نمی‌تواند، به دفتر مدرسه (segreteria) می‌رود. کسی که در میان سال می‌رسد هم به دفتر مدرسه می‌رود.
path-school_enrolment-apply-time = تاریخ‌های کلاس اول هر سال عوض می‌شود. از مدرسه بپرسید.
path-school_enrolment-papers-title = مدارکی را که دارید بیاورید
path-school_enrolment-papers-what = مدرسه مدارک بچه و کارنامه‌ها (pagelle) را می‌خواهد. اگر مدارک نباشد یا کامل نباشد، مدرسه باز هم بچه را ثبت‌نام می‌کند (iscrizione con riserva). در پایان، بچه می‌تواند مدرک (diploma) بگیرد.
path-school_enrolment-vaccines-title = واکسن‌ها را نشان دهید
path-school_enrolment-vaccines-what = تا 16 سالگی مدرسه مدرکی درباره واکسن‌های اجباری می‌خواهد. درخواست وقت از اداره سلامت (ASL) هم قبول است؛ آنجا واکسن‌هایی را که مانده می‌زنند. بدون این مدرک، بچه نمی‌تواند به کودکستان (scuola dell’infanzia) برود.
path-school_enrolment-class-title = با مدرسه درباره کلاس حرف بزنید
path-school_enrolment-class-what = مدرسه کلاس را تعیین می‌کند: معمولاً کلاسی که به سن بچه می‌خورد. معلم‌ها می‌توانند کلاس دیگری را تعیین کنند: نگاه می‌کنند که بچه پیش از این چه درسی خوانده و چه می‌داند.
path-school_enrolment-costs-title = برای هزینه‌ها کمک بخواهید
path-school_enrolment-costs-what = شهرداری (Comune) و منطقه (Regione) شاید برای غذای مدرسه (mensa)، سرویس مدرسه، کتاب و کمک‌هزینه تحصیلی کمک کنند. بیشتر وقت‌ها به ISEE نگاه می‌کنند. هر شهر قاعده خودش را دارد: از دفتر بپرسید.

## Look for work

path-job_search-title = پیدا کردن کار
path-job_search-lead = برای کسانی که دنبال کار می‌گردند: مرکز کاریابی، رزومه (CV)، دوره‌ها و قرارداد.
path-job_search-permit-title = ببینید اقامت شما اجازه کار دارد یا نه
path-job_search-permit-what = همه اقامت‌ها اجازه کار ندارند: دفتر می‌تواند آن را بخواند. کسی که منتظر تمدید است، می‌تواند با رسید (ricevuta) کار کند، اگر اقامت قبلی اجازه کار داشت. بدون اجازه اقامت، می‌توانید اول از یک دفتر کمک حقوقی رایگان (sportello legale) بپرسید.
path-job_search-permit-time = کسی که پناهندگی می‌خواهد، بعد از مدتی که قانون می‌گوید می‌تواند کار کند. از دفتر بپرسید.
path-job_search-did-title = بگویید که دنبال کار هستید (DID)
path-job_search-did-what = کسی که کار ندارد، اعلام می‌کند که برای کار آماده است (dichiarazione di immediata disponibilità, DID). این کار آنلاین است با SPID یا CIE، یا با کمک مرکز کاریابی (centro per l’impiego). کسی که از INPS درخواست NASpI می‌کند، با همان DID را هم داده است.
path-job_search-agreement-title = توافق‌نامه (patto di servizio) را امضا کنید
path-job_search-agreement-what = در مرکز کاریابی (centro per l’impiego) با شما گفتگو می‌کنند. بعد توافق‌نامه (patto di servizio) را امضا می‌کنید: می‌گوید شما چه می‌کنید و مرکز چه می‌کند. کسی که بدون دلیل خوب سر وقتش نرود، ممکن است حق‌هایی را از دست بدهد.
path-job_search-cv-title = رزومه (CV) را آماده کنید
path-job_search-cv-what = رزومه (curriculum, CV) می‌گوید چه درسی خوانده‌اید و چه کارهایی کرده‌اید، در کشور خودتان هم. مرکز کاریابی و بسیاری از دفترها آگهی‌های کار را نشان می‌دهند.
path-job_search-training-title = یک حرفه یاد بگیرید
path-job_search-training-what = در توافق‌نامه (patto di servizio) می‌تواند دوره‌ها و کارآموزی (tirocini) باشد. هر منطقه (Regione) دوره‌های خودش را دارد: از دفتر بپرسید کدام رایگان است و چه سطحی از ایتالیایی لازم است.
path-job_search-contract-title = قرارداد را بخوانید
path-job_search-contract-what = کارفرما یک کپی از قرارداد یا از اعلام استخدام (UNILAV) به کارگر می‌دهد. کسی که بدون قرارداد کار می‌کند یا پولش را نمی‌دهند، می‌تواند از اتحادیه کارگری (sindacato) بپرسد؛ بدون اجازه اقامت، اول از یک دفتر کمک حقوقی رایگان (sportello legale).
path-job_search-contract-time = کپی را پیش از شروع کار می‌گیرید.

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE و پول بچه (assegno unico)
path-family_benefits-lead = برای خانواده‌هایی که بچه دارند و می‌خواهند پول بچه (assegno unico) و کمک‌های دیگر بگیرند.
path-family_benefits-papers-title = مدارک خانواده را آماده کنید
path-family_benefits-papers-what = برای ISEE اطلاعات همه خانواده لازم است: کدهای مالیاتی (codice fiscale)، درآمدها، پول در بانک، قرارداد خانه. دفتر کمک مالیاتی (CAF) فهرست کامل را می‌دهد.
path-family_benefits-isee-title = ISEE بگیرید
path-family_benefits-isee-what = در CAF فرم اعلام (DSU) را پر می‌کنید. INPS حساب می‌کند و ISEE را می‌دهد که می‌گوید خانواده چقدر دارد. کسی که SPID یا CIE دارد، می‌تواند این کار را در سایت INPS هم بکند.
path-family_benefits-isee-time = تا 31 دسامبر اعتبار دارد. بعد باید دوباره گرفت.
path-family_benefits-apply-title = پول بچه (assegno unico) بخواهید
path-family_benefits-apply-what = آن را INPS برای هر بچه می‌دهد: تا 18 سال، در بعضی موارد تا 21 سال، و اگر بچه معلولیت دارد بدون حد سن. INPS به اقامت، ثبت آدرس (residenza) و کار نگاه می‌کند: همه اقامت‌ها قبول نیست. درخواست را با یک دفتر patronato، با تلفن یا در سایت INPS می‌دهید.
path-family_benefits-apply-time = کسی که تا 30 ژوئن درخواست بدهد، پول را از ماه مارس می‌گیرد. کسی که بعد از آن درخواست بدهد، از ماه بعد.
path-family_benefits-money-title = پول را بگیرید
path-family_benefits-money-what = پول هر ماه می‌آید. مقدارش به ISEE بستگی دارد. بدون ISEE، سازمان INPS کمترین مبلغ را می‌دهد؛ مبلغ‌ها هر سال عوض می‌شود.
path-family_benefits-changes-title = به INPS بگویید چه چیزی عوض شده
path-family_benefits-changes-what = درخواستی که قبول شده، خودش ادامه دارد. INPS می‌خواهد بداند که بچه‌ای به دنیا آمده، یا حساب بانکی یا خانواده عوض شده است.
path-family_benefits-changes-time = ISEE را هر سال دوباره می‌گیرید.
path-family_benefits-more_help-title = از کمک‌های دیگر بپرسید
path-family_benefits-more_help-what = شهرداری (Comune) به بعضی مادرانی که پول دیگری برای زایمان ندارند، کمک زایمان (assegno di maternità) می‌دهد. برای مهدکودک (nido) هم کمک هست. اقامت و ISEE مهم است: از دفتر بپرسید.
path-family_benefits-more_help-time = کمک زایمان شهرداری (assegno di maternità) را تا شش ماه بعد از تولد می‌خواهید.

## Learn Italian

path-italian_course-title = یاد گرفتن ایتالیایی
path-italian_course-lead = برای کسانی که می‌خواهند ایتالیایی یاد بگیرند، مدرک زبان بگیرند یا مدرک متوسطه اول (licenza media) بگیرند.
path-italian_course-find-title = یک کلاس پیدا کنید
path-italian_course-find-what = CPIA مدرسه دولتی بزرگسالان است. بسیاری از انجمن‌ها هم کلاس دارند، بیشتر وقت‌ها رایگان.
path-italian_course-enrol-title = ثبت‌نام کنید
path-italian_course-enrol-what = در CPIA از 16 سالگی می‌توان ثبت‌نام کرد. CPIA اجازه اقامت یا رسید (ricevuta) را می‌خواهد و از آن کپی می‌گیرد. بدون اجازه اقامت، می‌توانید اول از یک دفتر کمک حقوقی رایگان (sportello legale) یا از مدرسه یک انجمن بپرسید.
path-italian_course-enrol-cost = کلاس‌های CPIA کم‌هزینه یا رایگان است. از مدرسه بپرسید.
path-italian_course-enrol-time = در بعضی مدرسه‌های CPIA همه سال می‌توان ثبت‌نام کرد. از مدرسه بپرسید.
path-italian_course-level-title = امتحان ورودی بدهید
path-italian_course-level-what = یک معلم با شما حرف می‌زند و گاهی یک امتحان کتبی می‌دهد. فقط برای پیدا کردن گروه مناسب است.
path-italian_course-plan-title = برنامه درسی (patto formativo) را امضا کنید
path-italian_course-plan-what = برنامه درسی (patto formativo) می‌گوید چه کلاسی می‌روید و چند ساعت. مدرسه می‌تواند برای چیزهایی که از پیش می‌دانید، ساعت‌ها را کم کند.
path-italian_course-certificate-title = گواهی (attestato) را بگیرید
path-italian_course-certificate-what = در پایان دوره، CPIA می‌تواند گواهی (attestato) سطح A2 بدهد. با این گواهی، برای اقامت بلندمدت اروپایی (permesso UE di lungo periodo) امتحان استانداری (prefettura) لازم نیست.
path-italian_course-exam-title = اگر لازم است، امتحان استانداری (prefettura) را بدهید
path-italian_course-exam-what = امتحان A2 برای کسانی است که دست‌کم پنج سال با اجازه اقامت در ایتالیا زندگی می‌کنند و اقامت بلندمدت اروپایی می‌خواهند. درخواست آنلاین است؛ شهرداری‌ها و دفترهای patronato می‌توانند کمک کنند.
path-italian_course-exam-time = استانداری (prefettura) تا 60 روز جواب می‌دهد. کسی که قبول نشود یا نرود، بعد از 90 روز می‌تواند دوباره درخواست بدهد.
path-italian_course-diploma-title = ادامه دهید: مدرک متوسطه اول (licenza media)
path-italian_course-diploma-what = کسی که مدرسه را تمام نکرده، می‌تواند در CPIA سطح اول (primo livello) را بخواند و مدرک متوسطه اول (licenza media) بگیرد. بعد از آن، دبیرستان‌های شبانه (scuole serali) هست.

## Pregnancy and birth

path-pregnancy-title = بارداری و تولد
path-pregnancy-lead = برای کسانی که منتظر بچه هستند، با اجازه اقامت یا بدون آن.
path-pregnancy-clinic-title = به درمانگاه زنان (consultorio) بروید
path-pregnancy-clinic-what = در درمانگاه زنان (consultorio) یک ماما (ostetrica) و یک دکتر زنان (ginecologa) هست. آنها از بارداری مراقبت می‌کنند و دفترچه بارداری (libretto) را می‌دهند. کسی که نمی‌خواهد بارداری را ادامه دهد (IVG) هم می‌تواند آنجا برود.
path-pregnancy-clinic-cost = ویزیت‌های بارداری در درمانگاه زنان (consultorio) رایگان است، حتی بدون اجازه اقامت.
path-pregnancy-without_permit-title = اگر اجازه اقامت ندارید: کد STP بخواهید
path-pregnancy-without_permit-what = زنانی که اجازه اقامت ندارند، با کد STP مثل زنان ایتالیایی درمان می‌شوند. کارکنان بیمارستان یا درمانگاه زنان (consultorio) حق ندارند کسی را برای نداشتن اقامت گزارش کنند.
path-pregnancy-checkups-title = به ویزیت‌ها و آزمایش‌ها بروید
path-pregnancy-checkups-what = دکتر روی برگه درخواست (impegnativa) کد معافیت (esenzione) و هفته بارداری را می‌نویسد. با این کد، بسیاری از ویزیت‌ها و آزمایش‌ها بدون ticket (سهم بیمار) است.
path-pregnancy-checkups-cost = ویزیت‌ها و آزمایش‌های فهرست دولتی رایگان است. برای بقیه، اول بپرسید.
path-pregnancy-permit-title = بدون اجازه اقامت: از اقامت برای درمان (cure mediche) بپرسید
path-pregnancy-permit-what = پلیس (questura) می‌تواند اجازه اقامت برای درمان (cure mediche) بدهد. قانون در این مدت اخراج را اجازه نمی‌دهد، مگر به دلیل نظم عمومی یا امنیت کشور. پلیس (questura) اثر انگشت می‌گیرد: می‌توانید اول از یک دفتر کمک حقوقی رایگان (sportello legale) بپرسید.
path-pregnancy-permit-time = در زمان بارداری و تا شش ماهگی بچه.
path-pregnancy-register-title = تولد را ثبت کنید
path-pregnancy-register-what = تولد را در بیمارستان یا شهرداری (Comune) اعلام می‌کنید، با کاغذ بیمارستان. لازم نیست اجازه اقامت را نشان دهید. مادر می‌تواند بخواهد که نامش نوشته نشود.
path-pregnancy-register-time = تا 3 روز در بیمارستان، یا تا 10 روز در شهرداری.
path-pregnancy-after-title = بعد از تولد: دکتر اطفال و کمک‌ها
path-pregnancy-after-what = در اداره سلامت (ASL) دکتر بچه (pediatra) را انتخاب می‌کنید. یک دفتر patronato می‌تواند بگوید چه کمک‌هایی هست، مثل پول بچه (assegno unico) و کمک زایمان شهرداری (assegno di maternità).
path-pregnancy-after-time = کمک زایمان شهرداری (assegno di maternità) را تا شش ماه بعد از تولد می‌خواهید.

## Rent a home

path-home-title = کرایه کردن خانه
path-home-lead = برای کسانی که دنبال خانه کرایه‌ای می‌گردند: قرارداد، مدارک و کمک‌ها.
path-home-search-title = دنبال خانه بگردید
path-home-search-what = صاحب‌خانه‌ها بیشتر وقت‌ها مدارک شناسایی، فیش حقوقی (busta paga) و قرارداد کار می‌خواهند. رد کردن کسی فقط چون خارجی است، تبعیض (discriminazione) است. بعضی شهرداری‌ها دفتر خانه (sportello casa) دارند.
path-home-contract-title = قرارداد کتبی را امضا کنید
path-home-contract-what = قرارداد کرایه باید کتبی باشد. می‌گوید چقدر پول می‌دهید، برای چه مدت و چطور از خانه می‌روید. اتحادیه مستأجران (sindacato inquilini) می‌تواند پیش از امضا آن را بخواند.
path-home-contract-cost = پول پیش (cauzione) می‌تواند حداکثر به اندازه سه ماه کرایه باشد.
path-home-registration-title = مدرک ثبت قرارداد را بخواهید
path-home-registration-what = صاحب‌خانه قرارداد را در Agenzia delle Entrate ثبت می‌کند و مدرک آن را به مستأجر می‌دهد. بسیاری از اداره‌ها قرارداد ثبت‌شده (contratto registrato) را می‌خواهند، مثلاً برای کمک کرایه.
path-home-registration-time = صاحب‌خانه 30 روز وقت دارد، و 60 روز دیگر برای دادن مدرک.
path-home-notice-title = کسی که خانه را می‌دهد، به پلیس خبر می‌دهد
path-home-notice-what = کسی که به فردی از کشوری بیرون از اتحادیه اروپا جا می‌دهد یا خانه کرایه می‌دهد، این را به پلیس می‌نویسد (dichiarazione di ospitalità). این کار را کسی می‌کند که خانه را می‌دهد، نه مهمان. بدون اجازه اقامت، می‌توانید اول از یک دفتر کمک حقوقی رایگان (sportello legale) بپرسید.
path-home-notice-time = تا 48 ساعت.
path-home-residence-title = ثبت آدرس (residenza) بخواهید
path-home-residence-what = وقتی خانه دارید، از ثبت احوال (anagrafe) ثبت آدرس (residenza) می‌خواهید. ثبت احوال یک مدرک درباره خانه می‌خواهد، مثلاً قرارداد ثبت‌شده (contratto registrato). بدون اجازه اقامت، می‌توانید اول از یک دفتر کمک حقوقی رایگان (sportello legale) بپرسید.
path-home-residence-time = تا 20 روز از وقتی که در خانه تازه زندگی می‌کنید.
path-home-rent_help-title = برای کرایه کمک بخواهید
path-home-rent_help-what = بعضی شهرداری‌ها برای کرایه پول می‌دهند (contributo affitto). معمولاً ثبت آدرس (residenza)، قرارداد ثبت‌شده و ISEE می‌خواهند. فقط وقتی اعلان (bando) هست، می‌توان درخواست داد.
path-home-rent_help-time = تاریخ‌ها هر سال عوض می‌شود. از دفتر بپرسید.
path-home-public_housing-title = برای خانه دولتی (casa popolare) درخواست بدهید
path-home-public_housing-what = خانه دولتی (casa popolare, ERP) را وقتی می‌خواهید که شهرداری یک اعلان (bando) منتشر کند. اعلان می‌گوید چه کسی می‌تواند درخواست بدهد و کدام اقامت‌ها قبول است. بعد یک فهرست (graduatoria) هست.
path-home-public_housing-time = اعلان‌ها و زمان انتظار در هر شهر فرق دارد. از دفتر بپرسید.

## Ask for asylum

path-asylum-title = درخواست پناهندگی
path-asylum-lead = برای کسانی که می‌ترسند به کشورشان برگردند و می‌خواهند در ایتالیا حمایت بخواهند.
path-asylum-advice-title = با یک دفتر کمک حقوقی رایگان (sportello legale) حرف بزنید
path-asylum-advice-what = دفتر کمک حقوقی توضیح می‌دهد که چه می‌شود و چه حقوقی دارید. از ژوئن 2026 قانون‌های تازه اروپایی هست: شاید زمان‌ها و نام مدارک عوض شده باشد. کسی که کمتر از 18 سال دارد و تنهاست، حق دارد که از او به طور خاص حمایت شود و سرپرست قانونی (tutore) داشته باشد.
path-asylum-ask-title = بگویید که پناهندگی می‌خواهید
path-asylum-ask-what = این را به پلیس مرز یا در اداره پلیس (questura) می‌گویید، با حرف یا نوشته، به زبان خودتان. هر بزرگسال خودش می‌گوید، و می‌گوید بچه همراه دارد یا نه. پلیس این اطلاعات را به کشور شما نمی‌دهد.
path-asylum-form-title = اثر انگشت بدهید و فرم را پر کنید
path-asylum-form-what = پلیس (questura) عکس و اثر انگشت می‌گیرد و درخواست (modello C3) را می‌نویسد. می‌توانید مترجم داشته باشید. اگر پاسپورت دارید، معمولاً پلیس آن را نگه می‌دارد.
path-asylum-form-time = وقت‌ها در هر شهر فرق دارد. از دفتر بپرسید.
path-asylum-receipt-title = رسید (ricevuta) و اقامت پناهجویی را نگه دارید
path-asylum-receipt-what = پلیس (questura) یک کاغذ با وقت‌ها می‌دهد و بعد اقامت برای پناهجویان (permesso per richiesta asilo). با این مدارک می‌توانید دکتر و خدمات دیگر بخواهید. نامه‌ها به آدرسی می‌آید که داده‌اید: اگر عوض شود، پلیس باید بداند.
path-asylum-receipt-cost = برای این اقامت، شاید پلیس (questura) تمبر مالیاتی (marca da bollo) بخواهد. از دفتر بپرسید.
path-asylum-shelter-title = اگر خانه ندارید: جا (accoglienza) بخواهید
path-asylum-shelter-what = کسی که پناهندگی می‌خواهد و پول ندارد، وقت درخواست می‌تواند جای زندگی (accoglienza) بخواهد. استانداری (prefettura) دنبال جا در یک مرکز (CAS یا مرکزهای دیگر) می‌گردد.
path-asylum-shelter-time = همیشه فوراً جا نیست. از دفتر بپرسید.
path-asylum-interview-title = به مصاحبه بروید
path-asylum-interview-what = کمیسیون (Commissione territoriale) شما را برای مصاحبه (audizione) صدا می‌کند. می‌گویید چرا از کشورتان رفتید، به زبان خودتان، با مترجم؛ مصاحبه علنی نیست. در پایان، متن را با شما می‌خوانند و یک کپی می‌گیرید.
path-asylum-interview-time = تاریخ در نامه (convocazione) نوشته شده است.
path-asylum-decision-title = تصمیم را بگیرید
path-asylum-decision-what = کمیسیون (Commissione) می‌تواند وضعیت پناهندگی (status di rifugiato)، حمایت فرعی (protezione sussidiaria) یا حمایت ویژه (protezione speciale) بدهد، یا بگوید نه. جواب نه شاید دستور ترک ایتالیا هم داشته باشد: می‌توان با وکیل به دادگاه اعتراض (ricorso) کرد. کسی که پول کم دارد، می‌تواند وکیلی بخواهد که دولت پولش را می‌دهد (gratuito patrocinio).
path-asylum-decision-time = روزهای اعتراض (ricorso) کم است و قانون‌ها تازه است. دفتر کمک حقوقی نامه را با شما می‌خواند.
