# Paths step by step, in Arabic: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = خطوة بخطوة
paths-lead = مسارات بسيطة: ماذا يحدث، وما هي الأوراق المطلوبة، وأي مكتب يساعدكم.
paths-describe = هنا نشرح كيف تسير الأمور. نحن لا نقدم نصائح. القواعد تتغير: اسألوا مكتب المساعدة.
paths-home = خطوة بخطوة: الإقامة، العنوان، الطبيب، المدرسة وغيرها
path-all = كل المسارات
path-steps = { $count ->
    [zero] لا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
 }
path-need = أقرب مكتب لهذه الخطوة
path-documents = ما هي الأوراق المطلوبة
path-cost = كم يكلف
path-time = الوقت
path-next = الخطوة التالية
path-done = تمّ
path-ticks = علاماتكم تبقى على هذا الهاتف فقط.
path-clear = حذف كل العلامات
path-print = طباعة
path-sources = من أين هذه المعلومات
path-reviewed = قارنّاها مع المصادر بتاريخ { $date }

## Renew the residence permit

path-permit_renewal-title = تجديد تصريح الإقامة
path-permit_renewal-lead = لمن سينتهي تصريح إقامته (permesso di soggiorno): من ظرف البريد إلى البطاقة الجديدة.
path-permit_renewal-where-title = اعرفوا أين تطلبون التجديد
path-permit_renewal-where-what = كثير من التصاريح تُجدد في مكتب البريد، مع ظرف خاص (kit). وتصاريح أخرى تُجدد مباشرة في مركز الشرطة (questura): مكتب patronato أو مكتب الهجرة في البلدية (Comune) يعرف ذلك. إذا انتهى التصريح منذ أكثر من 60 يوماً، يمكنكم أولاً أن تسألوا مكتب مساعدة قانونية مجانية (sportello legale).
path-permit_renewal-where-time = يطلب القانون تقديم الطلب قبل 60 يوماً على الأقل من انتهاء التصريح.
path-permit_renewal-papers-title = حضّروا الأوراق
path-permit_renewal-papers-what = المطلوب: جواز السفر، والتصريح الذي سينتهي، والرقم الضريبي (codice fiscale)، مع نسخ مصورة. الأوراق الأخرى تتعلق بسبب التصريح: العمل أو الأسرة أو الدراسة. اطلبوا القائمة من مكتب المساعدة.
path-permit_renewal-kit-title = املؤوا طلب التجديد (kit)
path-permit_renewal-kit-what = الظرف ذو الشريط الأصفر (kit giallo) تأخذونه من مكتب البريد. مكتب patronato وبعض البلديات يملؤون الطلب مجاناً على الكمبيوتر.
path-permit_renewal-kit-cost = الطابع الضريبي (marca da bollo) يكلف 16 يورو.
path-permit_renewal-post-title = سلّموا الظرف (kit) في البريد
path-permit_renewal-post-what = تسلّمون الظرف في مكتب بريد فيه شباك Sportello Amico. يكون الظرف مفتوحاً، ومعكم جواز السفر. يعطيكم البريد وصلاً (ricevuta) وتاريخ الموعد في مركز الشرطة (questura).
path-permit_renewal-post-cost = 30 يورو للبريد. ثم قسيمة دفع (bollettino): 30,46 يورو للبطاقة، زائد 40 يورو (تصريح حتى سنة واحدة) أو 50 يورو (أكثر من سنة) أو 100 يورو (الإقامة الأوروبية طويلة الأمد). لمن عمره أقل من 18 سنة، وللجوء وللحماية الثانوية (protezione sussidiaria)، القسيمة 30,46 يورو.
path-permit_renewal-fingerprints-title = اذهبوا إلى مركز الشرطة (questura) للبصمات
path-permit_renewal-fingerprints-what = تأخذ الشرطة (questura) بصمات أصابعكم (impronte) وتراجع الأوراق. تلزم أربع صور شخصية (fototessere). إذا نقصت ورقة، تطلبها منكم الشرطة.
path-permit_renewal-waiting-title = انتظروا ومعكم الوصل (ricevuta)
path-permit_renewal-waiting-what = مع الوصل يمكنكم البقاء في إيطاليا حتى الجواب، ومواصلة العمل إذا كان التصريح يسمح به. إذا وصلت رسالة فيها «preavviso di rigetto» أو «rigetto» (رفض)، فالوقت قصير: يمكنكم أخذها إلى مكتب مساعدة قانونية مجانية (sportello legale).
path-permit_renewal-waiting-time = مدة الانتظار تختلف من مدينة إلى مدينة. اسألوا مكتب المساعدة.
path-permit_renewal-collect-title = استلموا التصريح الجديد
path-permit_renewal-collect-what = صفحة الشرطة (Polizia di Stato) على الإنترنت تقول هل التصريح جاهز: يلزم رقم الوصل. ومن عنده عنوان مسجل (residenza) يُظهر بعد ذلك التصريح الجديد في السجل المدني (anagrafe).
path-permit_renewal-collect-time = في السجل المدني (anagrafe) خلال 60 يوماً من التجديد.

## Register your address (residenza)

path-residence_registration-title = تسجيل العنوان (residenza)
path-residence_registration-lead = لمن يسكن في بلدية ويريد تسجيل عنوانه في السجل المدني (anagrafe).
path-residence_registration-papers-title = حضّروا الأوراق
path-residence_registration-papers-what = يطلب السجل المدني (anagrafe) جواز السفر، وتصريح الإقامة أو وصل التجديد (ricevuta)، وورقة عن السكن، مثلاً العقد المسجل (contratto registrato). لكل بلدية قائمتها. دون تصريح إقامة، يمكنكم أولاً أن تسألوا مكتب مساعدة قانونية مجانية (sportello legale).
path-residence_registration-declare-title = قدّموا إقرار السكن (dichiarazione di residenza)
path-residence_registration-declare-what = تملؤون الاستمارة ويوقعها كل الكبار في الأسرة. تأخذونها إلى السجل المدني (anagrafe) أو ترسلونها بالبريد أو بالبريد الإلكتروني. من هو مسجل من قبل يمكنه فعل ذلك على الإنترنت (ANPR) مع SPID أو CIE.
path-residence_registration-declare-cost = في كثير من البلديات لا تدفعون. اسألوا مكتب المساعدة.
path-residence_registration-declare-time = خلال 20 يوماً من بدء السكن في البيت الجديد.
path-residence_registration-registered-title = انتظروا أن تسجلكم البلدية (Comune)
path-residence_registration-registered-what = تكتب البلدية عنوانكم في السجل. تسجيل العنوان (residenza) صالح من يوم تقديم الإقرار.
path-residence_registration-registered-time = تفعل البلدية ذلك خلال يومي عمل.
path-residence_registration-check-title = انتظروا الزيارة في البيت
path-residence_registration-check-what = يأتي شخص من البلدية إلى البيت ويرى هل تسكنون فيه حقاً. إذا كتبت لكم البلدية أن شيئاً ينقص، يمكن لمكتب المساعدة أن يقرأ الرسالة معكم. وإذا لم تكتب شيئاً، يكون تسجيل العنوان (residenza) مؤكداً.
path-residence_registration-check-time = تقوم البلدية بالزيارة خلال 45 يوماً.
path-residence_registration-renew-title = جددوا الإقرار بعد كل تجديد للتصريح
path-residence_registration-renew-what = يطلب السجل المدني (anagrafe) أن يرى كل تصريح جديد: هذا اسمه rinnovo della dichiarazione di dimora abituale. وأنتم تنتظرون التجديد، يبقى تسجيل العنوان (residenza). من لا يُحضر التصريح يمكن أن يُحذف من السجل.
path-residence_registration-renew-time = خلال 60 يوماً من تجديد التصريح.
path-residence_registration-no_home-title = إذا لم يكن عندكم سكن: اطلبوا عنواناً لمن بلا سكن (residenza fittizia)
path-residence_registration-no_home-what = من ينام في الشارع أو في مركز مبيت (dormitorio) يمكنه طلب تسجيل العنوان (residenza) في البلدية التي يعيش فيها عادة. كثير من البلديات تكتب شارعاً غير موجود. لكل بلدية قواعدها. دون تصريح إقامة، يمكنكم أولاً أن تسألوا مكتب مساعدة قانونية مجانية (sportello legale).

## Get the health card and a doctor

path-health_card-title = البطاقة الصحية وطبيب العائلة
path-health_card-lead = لمن يريد التسجيل في الخدمة الصحية والحصول على طبيب، ولمن ليس عنده تصريح إقامة ويحتاج إلى علاج.
path-health_card-who-title = اعرفوا كيف يمكنكم التسجيل
path-health_card-who-what = مع كثير من التصاريح (عمل، أسرة، لجوء) التسجيل في مكتب الصحة (ASL) حق لكم. ومع بعض التصاريح الأخرى يكون التسجيل اختيارياً (iscrizione volontaria) وتدفعون كل سنة. ينظر المكتب إلى سبب التصريح.
path-health_card-who-cost = التسجيل الاختياري (iscrizione volontaria) له ثمن يتغير. اسألوا مكتب المساعدة.
path-health_card-register-title = سجّلوا في مكتب الصحة (ASL)
path-health_card-register-what = القسم اسمه في كثير من الأحيان «scelta e revoca». يطلب وثيقة هوية، والتصريح أو وصل التجديد (ricevuta)، والرقم الضريبي (codice fiscale)، والعنوان.
path-health_card-doctor-title = اختاروا الطبيب
path-health_card-doctor-what = يعرض القسم أي أطباء عندهم مكان. للكبار طبيب العائلة (medico di base)، وللأطفال طبيب الأطفال (pediatra). من ينتقل إلى مدينة أخرى يختار طبيباً آخر.
path-health_card-card-title = استلموا البطاقة الصحية (tessera sanitaria)
path-health_card-card-what = تصل البطاقة بالبريد إلى البيت. قبل ذلك يمكن أن يعطيكم القسم ورقة مؤقتة. إذا لم تصل البطاقة أو ضاعت، يمكنكم طلب نسخة.
path-health_card-card-time = مدة الانتظار تختلف من منطقة إلى منطقة. اسألوا مكتب المساعدة.
path-health_card-renew-title = جددوا التسجيل مع تجديد التصريح
path-health_card-renew-what = يبقى التسجيل عادة صالحاً مثل التصريح. من يجدد التصريح يعود إلى مكتب الصحة (ASL) مع الوصل (ricevuta)، ثم مع التصريح الجديد.
path-health_card-without_permit-title = إذا لم يكن عندكم تصريح: اطلبوا رمز STP
path-health_card-without_permit-what = من ليس عنده تصريح له الحق في العلاج العاجل أو الأساسي، مع رمز STP (رمز ENI لمواطني الاتحاد الأوروبي). من يعمل في المستشفى أو العيادة لا يجوز له أن يبلّغ عن شخص لأنه دون تصريح. إذا كان عندكم شك، يمكنكم أولاً أن تسألوا مكتب مساعدة قانونية مجانية (sportello legale).
path-health_card-without_permit-cost = من ليس عنده مال يوقع إقراراً بذلك (dichiarazione di indigenza). قد يبقى عليكم دفع الرسم (ticket): اسألوا مكتب المساعدة.
path-health_card-without_permit-time = الرمز صالح ستة أشهر ويمكن تجديده.

## Enrol a child at school

path-school_enrolment-title = تسجيل طفل في المدرسة
path-school_enrolment-lead = للآباء والأمهات الذين يريدون إرسال طفل أو شاب صغير إلى المدرسة، حتى إذا وصلوا منذ وقت قصير.
path-school_enrolment-right-title = اسألوا المدرسة أو مكتب المساعدة
path-school_enrolment-right-what = للأطفال والشباب الأجانب الحق في المدرسة، وهي واجب عليهم، مثل الإيطاليين، حتى دون تصريح إقامة.
path-school_enrolment-right-time = يمكن طلب التسجيل في أي وقت من السنة الدراسية.
path-school_enrolment-apply-title = قدّموا طلب التسجيل
path-school_enrolment-apply-what = للصف الأول من الابتدائية (elementari) والإعدادية (medie) والثانوية (superiori) يكون الطلب على الإنترنت، في صفحة Unica، مع SPID أو CIE. من ليس عنده رقم ضريبي (codice fiscale)، أو لا يستطيع ذلك، يذهب إلى مكتب المدرسة (segreteria). ومن يصل أثناء السنة يذهب أيضاً إلى مكتب المدرسة.
path-school_enrolment-apply-time = التواريخ للصفوف الأولى تتغير كل سنة. اسألوا المدرسة.
path-school_enrolment-papers-title = أحضروا الأوراق التي عندكم
path-school_enrolment-papers-what = تطلب المدرسة أوراق الطفل وكشف النقط (pagelle). إذا كانت الأوراق ناقصة أو غير كاملة، تسجل المدرسة الطفل رغم ذلك (iscrizione con riserva). وفي النهاية يمكن أن يحصل الطفل على الشهادة (diploma).
path-school_enrolment-vaccines-title = أظهروا اللقاحات
path-school_enrolment-vaccines-what = حتى سن 16 سنة تطلب المدرسة ورقة عن اللقاحات الإلزامية. طلب موعد في مكتب الصحة (ASL) مقبول أيضاً، وهناك يأخذ الطفل اللقاحات الناقصة. دون هذه الورقة لا يمكن للطفل أن يدخل الروضة (scuola dell’infanzia).
path-school_enrolment-class-title = تكلموا مع المدرسة عن الصف
path-school_enrolment-class-what = المدرسة تقرر الصف: عادة هو صف عمر الطفل. يمكن للمعلمين أن يقرروا صفاً آخر: ينظرون إلى دراسته قبل ذلك وإلى ما يعرفه.
path-school_enrolment-costs-title = اطلبوا مساعدة في المصاريف
path-school_enrolment-costs-what = البلدية (Comune) والإقليم (Regione) يمكن أن يساعدا في طعام المدرسة (mensa) والحافلة المدرسية والكتب والمنح الدراسية. كثيراً ما ينظران إلى ISEE. لكل مدينة قواعدها: اسألوا مكتب المساعدة.

## Look for work

path-job_search-title = البحث عن عمل
path-job_search-lead = لمن يبحث عن عمل: مركز التشغيل، والسيرة الذاتية (CV)، والدورات، والعقد.
path-job_search-permit-title = تأكدوا هل يسمح التصريح بالعمل
path-job_search-permit-what = ليست كل التصاريح تسمح بالعمل: يمكن لمكتب المساعدة أن يقرأ تصريحكم. من ينتظر التجديد يمكنه العمل مع الوصل (ricevuta)، إذا كان التصريح السابق يسمح بذلك. دون تصريح، يمكنكم أولاً أن تسألوا مكتب مساعدة قانونية مجانية (sportello legale).
path-job_search-permit-time = من يطلب اللجوء يمكنه العمل بعد مدة يحددها القانون. اسألوا مكتب المساعدة.
path-job_search-did-title = قولوا إنكم تبحثون عن عمل (DID)
path-job_search-did-what = من ليس عنده عمل يقدم إقراراً بأنه مستعد للعمل فوراً (dichiarazione di immediata disponibilità, DID). يكون ذلك على الإنترنت مع SPID أو CIE، أو بمساعدة مركز التشغيل (centro per l’impiego). من يطلب NASpI من INPS فقد قدّم بذلك DID.
path-job_search-agreement-title = وقّعوا الاتفاق (patto di servizio)
path-job_search-agreement-what = في مركز التشغيل (centro per l’impiego) هناك مقابلة. ثم توقعون الاتفاق (patto di servizio): يقول ماذا تفعلون أنتم وماذا يفعل المركز. من لا يذهب إلى موعد دون سبب مقبول يمكن أن يفقد حقوقاً.
path-job_search-cv-title = حضّروا السيرة الذاتية (CV)
path-job_search-cv-what = السيرة الذاتية (curriculum, CV) تقول ماذا درستم وأي أعمال عملتم، في بلدكم أيضاً. مركز التشغيل وكثير من مكاتب المساعدة يعرضون فرص العمل.
path-job_search-training-title = تعلموا مهنة
path-job_search-training-what = قد تكون في الاتفاق (patto di servizio) دورات وتدريبات عملية (tirocini). لكل إقليم (Regione) دوراته: اسألوا مكتب المساعدة أي دورات مجانية وأي مستوى في الإيطالية يلزم.
path-job_search-contract-title = اقرؤوا العقد
path-job_search-contract-what = صاحب العمل يعطي العامل نسخة من العقد أو من إشعار التوظيف (UNILAV). من يعمل دون عقد أو لا يأخذ أجره يمكنه أن يسأل نقابة (sindacato). ومن ليس عنده تصريح، يسأل أولاً مكتب مساعدة قانونية مجانية (sportello legale).
path-job_search-contract-time = تأخذون النسخة قبل بدء العمل.

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE وإعانة الأطفال (assegno unico)
path-family_benefits-lead = للعائلات التي عندها أطفال وتريد طلب إعانة الأطفال (assegno unico) ومساعدات أخرى.
path-family_benefits-papers-title = حضّروا أوراق الأسرة
path-family_benefits-papers-what = يحتاج ISEE إلى معلومات عن كل الأسرة: الأرقام الضريبية (codice fiscale)، والدخل، والمال في البنك، وعقد السكن. مكتب المساعدة الضريبية (CAF) يعطيكم القائمة الكاملة.
path-family_benefits-isee-title = احصلوا على ISEE
path-family_benefits-isee-what = في مكتب CAF تملؤون الإقرار (DSU). يحسب INPS ويعطيكم ISEE، الذي يقول كم تملك الأسرة. من عنده SPID أو CIE يمكنه فعل ذلك أيضاً في صفحة INPS على الإنترنت.
path-family_benefits-isee-time = صالح حتى 31 ديسمبر. ثم تطلبونه من جديد.
path-family_benefits-apply-title = اطلبوا إعانة الأطفال (assegno unico)
path-family_benefits-apply-what = يدفعها INPS عن كل ابن أو بنت حتى سن 18 سنة، وحتى 21 سنة في بعض الحالات، ودون حد للعمر إذا كانت هناك إعاقة. ينظر INPS إلى التصريح وتسجيل العنوان (residenza) والعمل: ليست كل التصاريح مقبولة. يكون الطلب مع مكتب patronato، أو بالهاتف، أو في صفحة INPS على الإنترنت.
path-family_benefits-apply-time = من يقدم الطلب حتى 30 يونيو يأخذ المال من شهر مارس. ومن يقدمه بعد ذلك، من الشهر التالي.
path-family_benefits-money-title = استلموا المال
path-family_benefits-money-what = يصل المال كل شهر. كم هو؟ هذا يتعلق بـ ISEE. دون ISEE يدفع INPS أقل مبلغ. والمبالغ تتغير كل سنة.
path-family_benefits-changes-title = أخبروا INPS بما يتغير
path-family_benefits-changes-what = الطلب المقبول يستمر وحده. يريد INPS أن يعرف إذا وُلد طفل، أو إذا تغير الحساب البنكي أو تغيرت الأسرة.
path-family_benefits-changes-time = تطلبون ISEE من جديد كل سنة.
path-family_benefits-more_help-title = اسألوا عن مساعدات أخرى
path-family_benefits-more_help-what = تعطي البلدية (Comune) إعانة الأمومة (assegno di maternità) لبعض الأمهات اللواتي ليس عندهن مال آخر للأمومة. هناك أيضاً مساعدات للحضانة (nido). التصريح و ISEE مهمان: اسألوا مكتب المساعدة.
path-family_benefits-more_help-time = تطلبون إعانة الأمومة من البلدية (assegno di maternità) خلال ستة أشهر من الولادة.

## Learn Italian

path-italian_course-title = تعلم اللغة الإيطالية
path-italian_course-lead = لمن يريد تعلم الإيطالية، أو الحصول على شهادة لغة أو على الشهادة الإعدادية (licenza media).
path-italian_course-find-title = ابحثوا عن دروس
path-italian_course-find-what = مدرسة CPIA هي مدرسة الدولة للكبار. وجمعيات كثيرة تقدم دروساً أيضاً، وفي كثير من الأحيان مجاناً.
path-italian_course-enrol-title = سجّلوا
path-italian_course-enrol-what = في CPIA يمكن التسجيل من عمر 16 سنة. تطلب المدرسة تصريح الإقامة أو الوصل (ricevuta) وتأخذ نسخة منه. دون تصريح، يمكنكم أولاً أن تسألوا مكتب مساعدة قانونية مجانية (sportello legale) أو مدرسة تابعة لجمعية.
path-italian_course-enrol-cost = دروس CPIA تكلف القليل أو لا تكلف شيئاً. اسألوا المدرسة.
path-italian_course-enrol-time = في بعض مدارس CPIA يمكن التسجيل طوال السنة. اسألوا المدرسة.
path-italian_course-level-title = قوموا باختبار الدخول
path-italian_course-level-what = يتكلم معكم معلم أو معلمة، وأحياناً هناك اختبار مكتوب. هو فقط لإيجاد المجموعة المناسبة.
path-italian_course-plan-title = وقّعوا خطة الدراسة (patto formativo)
path-italian_course-plan-what = خطة الدراسة (patto formativo) تقول أي دروس تأخذون وكم ساعة. يمكن للمدرسة أن تنقص ساعات مما تعرفونه من قبل.
path-italian_course-certificate-title = خذوا الشهادة (attestato)
path-italian_course-certificate-what = في نهاية الدروس يمكن أن تعطيكم CPIA شهادة (attestato) بمستوى A2. مع هذه الشهادة لا يلزم امتحان المحافظة (prefettura) للإقامة الأوروبية طويلة الأمد (permesso UE di lungo periodo).
path-italian_course-exam-title = إذا لزم، قوموا بامتحان المحافظة (prefettura)
path-italian_course-exam-what = امتحان A2 هو لمن يعيش في إيطاليا مع تصريح منذ خمس سنوات على الأقل ويطلب الإقامة الأوروبية طويلة الأمد. يكون الطلب على الإنترنت. يمكن للبلديات ومكاتب patronato أن تساعدكم.
path-italian_course-exam-time = تجيب المحافظة (prefettura) خلال 60 يوماً. من لا ينجح أو لا يذهب يمكنه أن يطلب مرة أخرى بعد 90 يوماً.
path-italian_course-diploma-title = واصلوا: الشهادة الإعدادية (licenza media)
path-italian_course-diploma-what = من لم يكمل المدرسة يمكنه أن يدرس المستوى الأول (primo livello) في CPIA ويأخذ الشهادة الإعدادية (licenza media). بعد ذلك هناك مدارس ثانوية مسائية (scuole serali).

## Pregnancy and birth

path-pregnancy-title = الحمل والولادة
path-pregnancy-lead = لمن تنتظر طفلاً، مع تصريح إقامة أو دونه.
path-pregnancy-clinic-title = اذهبوا إلى عيادة الأسرة (consultorio)
path-pregnancy-clinic-what = في عيادة الأسرة (consultorio) هناك قابلة (ostetrica) وطبيبة نساء (ginecologa). تتابعان الحمل وتعطيانكم دفتر الحمل (libretto). ومن لا تريد أن تستمر في الحمل (IVG) يمكنها أيضاً الذهاب إلى هناك.
path-pregnancy-clinic-cost = زيارات عيادة الأسرة (consultorio) للحمل مجانية، حتى دون تصريح.
path-pregnancy-without_permit-title = إذا لم يكن عندكم تصريح: اطلبوا رمز STP
path-pregnancy-without_permit-what = من ليس عندها تصريح تتلقى العلاج مثل النساء الإيطاليات، مع رمز STP. من يعمل في المستشفى أو في عيادة الأسرة (consultorio) لا يجوز له أن يبلّغ عن شخص لأنه دون تصريح.
path-pregnancy-checkups-title = قوموا بالفحوص والتحاليل
path-pregnancy-checkups-what = يكتب الطبيب على الطلب (impegnativa) رمز الإعفاء (esenzione) وأسبوع الحمل. مع الرمز كثير من الفحوص والتحاليل دون رسم (ticket).
path-pregnancy-checkups-cost = مجاناً للفحوص والتحاليل في القائمة العامة. للأخرى، اسألوا أولاً.
path-pregnancy-permit-title = دون تصريح: اسألوا عن تصريح العلاج الطبي (cure mediche)
path-pregnancy-permit-what = يمكن للشرطة (questura) أن تعطي تصريحاً للعلاج الطبي (cure mediche). القانون لا يسمح بالطرد في هذا الوقت، إلا لأسباب النظام العام أو أمن الدولة. تأخذ الشرطة (questura) البصمات: يمكنكم أولاً أن تسألوا مكتب مساعدة قانونية مجانية (sportello legale).
path-pregnancy-permit-time = أثناء الحمل وحتى يصبح عمر الطفل ستة أشهر.
path-pregnancy-register-title = سجّلوا الولادة
path-pregnancy-register-what = تعلنون الولادة في المستشفى أو في البلدية (Comune)، مع ورقة المستشفى. لا يجب أن تُظهروا تصريح الإقامة. يمكن للأم أن تطلب عدم ذكر اسمها.
path-pregnancy-register-time = خلال 3 أيام في المستشفى، أو خلال 10 أيام في البلدية.
path-pregnancy-after-title = بعد الولادة: طبيب الأطفال والمساعدات
path-pregnancy-after-what = في مكتب الصحة (ASL) تختارون طبيب الطفل (pediatra). يمكن لمكتب patronato أن يقول أي مساعدات توجد، مثل إعانة الأطفال (assegno unico) وإعانة الأمومة من البلدية (assegno di maternità).
path-pregnancy-after-time = تطلبون إعانة الأمومة من البلدية (assegno di maternità) خلال ستة أشهر من الولادة.

## Rent a home

path-home-title = استئجار سكن
path-home-lead = لمن يبحث عن سكن للإيجار: العقد والأوراق والمساعدات.
path-home-search-title = ابحثوا عن السكن
path-home-search-what = أصحاب السكن يطلبون كثيراً وثائق، وأوراق الأجر (busta paga)، وعقد العمل. رفض شخص فقط لأنه أجنبي هو تمييز (discriminazione). في بعض البلديات مكتب للسكن (sportello casa).
path-home-contract-title = وقّعوا عقداً مكتوباً
path-home-contract-what = يجب أن يكون عقد الإيجار مكتوباً. يقول كم تدفعون، ولأي مدة، وكيف تتركون السكن. يمكن لنقابة المستأجرين (sindacato inquilini) أن تقرأه قبل التوقيع.
path-home-contract-cost = مبلغ التأمين (cauzione) يمكن أن يكون إيجار ثلاثة أشهر على الأكثر.
path-home-registration-title = اطلبوا ما يثبت تسجيل العقد
path-home-registration-what = صاحب السكن يسجل العقد في Agenzia delle Entrate ويعطي المستأجر ما يثبت ذلك. كثير من المكاتب تطلب العقد المسجل (contratto registrato)، مثلاً للمساعدة في الإيجار.
path-home-registration-time = لصاحب السكن 30 يوماً، ثم 60 يوماً أخرى ليعطيكم ما يثبت ذلك.
path-home-notice-title = من يعطي السكن يخبر الشرطة
path-home-notice-what = من يستضيف شخصاً من بلد خارج الاتحاد الأوروبي، أو يؤجر له سكناً، يكتب ذلك للشرطة (dichiarazione di ospitalità). يفعل ذلك من يعطي السكن، وليس الضيف. دون تصريح، يمكنكم أولاً أن تسألوا مكتب مساعدة قانونية مجانية (sportello legale).
path-home-notice-time = خلال 48 ساعة.
path-home-residence-title = اطلبوا تسجيل العنوان (residenza)
path-home-residence-what = عندما يكون عندكم سكن، تطلبون تسجيل العنوان (residenza) في السجل المدني (anagrafe). يطلب السجل المدني ورقة عن السكن، مثلاً العقد المسجل (contratto registrato). دون تصريح، يمكنكم أولاً أن تسألوا مكتب مساعدة قانونية مجانية (sportello legale).
path-home-residence-time = خلال 20 يوماً من بدء السكن في البيت الجديد.
path-home-rent_help-title = اطلبوا مساعدة في الإيجار
path-home-rent_help-what = بعض البلديات تعطي مالاً للإيجار (contributo affitto). عادة تطلب تسجيل العنوان (residenza) والعقد المسجل و ISEE. يمكن الطلب فقط عندما يكون هناك إعلان (bando).
path-home-rent_help-time = التواريخ تتغير كل سنة. اسألوا مكتب المساعدة.
path-home-public_housing-title = قدّموا طلب السكن الشعبي (casa popolare)
path-home-public_housing-what = تطلبون السكن الشعبي (casa popolare, ERP) عندما تنشر البلدية إعلاناً (bando). الإعلان يقول من يمكنه الطلب وأي تصاريح مقبولة. ثم تكون هناك قائمة (graduatoria).
path-home-public_housing-time = الإعلانات ومدة الانتظار تختلف من مدينة إلى مدينة. اسألوا مكتب المساعدة.

## Ask for asylum

path-asylum-title = طلب اللجوء
path-asylum-lead = لمن يخاف من العودة إلى بلده ويريد طلب الحماية في إيطاليا.
path-asylum-advice-title = تكلموا مع مكتب مساعدة قانونية مجانية (sportello legale)
path-asylum-advice-what = يشرح مكتب المساعدة القانونية ماذا يحدث وما هي حقوقكم. منذ يونيو 2026 هناك قواعد أوروبية جديدة: ربما تغيرت المدد وأسماء الأوراق. من عمره أقل من 18 سنة وهو وحده له الحق في حماية خاصة به وفي وصي (tutore).
path-asylum-ask-title = قولوا إنكم تريدون طلب اللجوء
path-asylum-ask-what = تقولون ذلك لشرطة الحدود أو في مركز الشرطة (questura)، بالكلام أو بالكتابة، بلغتكم. كل شخص كبير يقوله عن نفسه، ويقول هل معه أطفال. لا تعطي الشرطة هذه المعلومات لبلدكم.
path-asylum-form-title = أعطوا البصمات واملؤوا الاستمارة
path-asylum-form-what = تأخذ الشرطة (questura) صوراً وبصمات وتكتب الطلب (modello C3). يمكن أن يكون معكم مترجم. إذا كان عندكم جواز سفر، تحتفظ به الشرطة عادة.
path-asylum-form-time = المواعيد تختلف من مدينة إلى مدينة. اسألوا مكتب المساعدة.
path-asylum-receipt-title = احتفظوا بالوصل (ricevuta) وتصريح طلب اللجوء
path-asylum-receipt-what = تعطيكم الشرطة (questura) ورقة فيها المواعيد، ثم تصريحاً لطلب اللجوء (permesso per richiesta asilo). مع هذه الأوراق يمكنكم طلب طبيب وخدمات أخرى. تصل الرسائل إلى العنوان الذي أعطيتموه: إذا تغير، يجب أن تعرف الشرطة ذلك.
path-asylum-receipt-cost = قد تطلب الشرطة (questura) طابعاً ضريبياً (marca da bollo) للتصريح. اسألوا مكتب المساعدة.
path-asylum-shelter-title = إذا لم يكن عندكم سكن: اطلبوا الاستقبال (accoglienza)
path-asylum-shelter-what = من يطلب اللجوء وليس عنده مال يمكنه طلب مكان للسكن (accoglienza) عند تقديم الطلب. تبحث المحافظة (prefettura) عن مكان في مركز (CAS أو غيره).
path-asylum-shelter-time = لا يوجد دائماً مكان فوراً. اسألوا مكتب المساعدة.
path-asylum-interview-title = اذهبوا إلى المقابلة
path-asylum-interview-what = تدعوكم اللجنة (Commissione territoriale) إلى مقابلة (audizione). تحكون لماذا تركتم بلدكم، بلغتكم، مع مترجم. المقابلة ليست علنية. في النهاية يُقرأ النص معكم وتأخذون نسخة منه.
path-asylum-interview-time = التاريخ مكتوب في الرسالة (convocazione).
path-asylum-decision-title = استلموا القرار
path-asylum-decision-what = يمكن للجنة (Commissione) أن تعطي صفة لاجئ (status di rifugiato)، أو الحماية الثانوية (protezione sussidiaria)، أو الحماية الخاصة (protezione speciale)، أو أن تقول لا. قد يكون في الرفض أمر بمغادرة إيطاليا: يمكن تقديم طعن (ricorso) إلى المحكمة، مع محامٍ. من عنده مال قليل يمكنه طلب محامٍ تدفع له الدولة (gratuito patrocinio).
path-asylum-decision-time = أيام الطعن (ricorso) قليلة والقواعد جديدة. يقرأ مكتب المساعدة القانونية الرسالة معكم.
