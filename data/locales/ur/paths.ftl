# Paths step by step, in Urdu: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = قدم بہ قدم
paths-lead = آسان گائیڈ: کیا ہوتا ہے، کون سے کاغذ چاہییں اور کون سا ہیلپ ڈیسک مدد کرتا ہے۔
paths-describe = یہاں ہم بتاتے ہیں کہ کام کیسے ہوتا ہے۔ ہم مشورہ نہیں دیتے۔ اصول بدلتے رہتے ہیں: ہیلپ ڈیسک سے پوچھیں۔
paths-home = قدم بہ قدم: پرمٹ، پتہ، ڈاکٹر، اسکول اور بہت کچھ
path-all = سب گائیڈ
path-steps = { $count ->
    [one] 1 قدم
   *[other] { $count } قدم
 }
path-need = اس قدم کے لیے سب سے قریب کا ہیلپ ڈیسک
path-documents = کون سے کاغذ چاہییں
path-cost = کتنے پیسے لگتے ہیں
path-time = کتنا وقت
path-next = اگلا قدم
path-done = ہو گیا
path-ticks = آپ کے لگائے ہوئے نشان صرف اس فون پر رہتے ہیں۔
path-clear = سب نشان ہٹائیں
path-print = پرنٹ کریں
path-sources = یہ معلومات کہاں سے لی گئیں
path-reviewed = { $date } کو ذریعوں سے ملا کر دیکھا گیا

## Renew the residence permit

path-permit_renewal-title = رہائشی پرمٹ رینیو کرانا
path-permit_renewal-lead = ان کے لیے جن کا رہائشی پرمٹ (permesso di soggiorno) ختم ہونے والا ہے: ڈاک خانے کی کٹ سے نئے کارڈ تک۔
path-permit_renewal-where-title = معلوم کریں کہ پرمٹ کہاں رینیو ہوتا ہے
path-permit_renewal-where-what = بہت سے پرمٹ ڈاک خانے میں ایک کٹ (kit) سے رینیو ہوتے ہیں۔ کچھ پرمٹ سیدھے پولیس دفتر (questura) میں رینیو ہوتے ہیں: کون سا کہاں، یہ مشورے کے دفتر (patronato) یا بلدیہ (comune) کے امیگریشن ہیلپ ڈیسک کو معلوم ہے۔ اگر پرمٹ ختم ہوئے 60 دن سے زیادہ ہو گئے ہیں تو آپ پہلے مفت قانونی ہیلپ ڈیسک (sportello legale) سے پوچھ سکتے ہیں۔
path-permit_renewal-where-time = قانون کے مطابق درخواست پرمٹ ختم ہونے سے کم از کم 60 دن پہلے دینی ہوتی ہے۔
path-permit_renewal-papers-title = کاغذ جمع کریں
path-permit_renewal-papers-what = پاسپورٹ، ختم ہونے والا پرمٹ اور ٹیکس کوڈ (codice fiscale) چاہیے، فوٹو کاپیوں کے ساتھ۔ باقی کاغذ اس پر ہیں کہ پرمٹ کس وجہ کا ہے: کام، خاندان، پڑھائی۔ فہرست ہیلپ ڈیسک سے مانگیں۔
path-permit_renewal-kit-title = کٹ بھریں
path-permit_renewal-kit-what = پیلی پٹی والی کٹ (kit giallo) ڈاک خانے سے ملتی ہے۔ مشورے کا دفتر (patronato) اور کچھ بلدیات (comuni) درخواست کمپیوٹر پر مفت بھر دیتے ہیں۔
path-permit_renewal-kit-cost = ٹیکس ٹکٹ (marca da bollo) 16 یورو کا ہے۔
path-permit_renewal-post-title = کٹ ڈاک خانے میں دیں
path-permit_renewal-post-what = کٹ ایسے ڈاک خانے میں دی جاتی ہے جہاں Sportello Amico ہو۔ لفافہ کھلا ہو اور پاسپورٹ ساتھ ہو۔ ڈاک خانہ رسید (ricevuta) اور پولیس دفتر (questura) کی اپائنٹمنٹ کی تاریخ دیتا ہے۔
path-permit_renewal-post-cost = ڈاک خانے کو 30 یورو۔ پھر ایک ادائیگی کی پرچی (bollettino): کارڈ کے 30.46 یورو، اور ان کے علاوہ 40 یورو (ایک سال تک کا پرمٹ)، 50 یورو (ایک سال سے زیادہ) یا 100 یورو (یورپی یونین کا لمبا پرمٹ)۔ 18 سال سے کم عمر بچوں، پناہ اور ضمنی تحفظ (protezione sussidiaria) کے لیے پرچی 30.46 یورو کی ہے۔
path-permit_renewal-fingerprints-title = انگلیوں کے نشان دینے پولیس دفتر جائیں
path-permit_renewal-fingerprints-what = پولیس دفتر (questura) آپ کی انگلیوں کے نشان (impronte) لیتا ہے اور کاغذ دیکھتا ہے۔ چار پاسپورٹ سائز تصویریں (fototessere) چاہییں۔ اگر کوئی کاغذ کم ہو تو پولیس دفتر وہ مانگتا ہے۔
path-permit_renewal-waiting-title = رسید کے ساتھ انتظار کریں
path-permit_renewal-waiting-what = رسید (ricevuta) کے ساتھ آپ جواب آنے تک اٹلی میں رہ سکتے ہیں، اور اگر پرمٹ میں کام کی اجازت تھی تو کام جاری رکھ سکتے ہیں۔ اگر خط میں ”preavviso di rigetto“ یا ”rigetto“ (انکار) لکھا ہو تو وقت کم ہے: آپ خط مفت قانونی ہیلپ ڈیسک (sportello legale) میں لے جا سکتے ہیں۔
path-permit_renewal-waiting-time = ہر شہر میں انتظار الگ ہے۔ ہیلپ ڈیسک سے پوچھیں۔
path-permit_renewal-collect-title = نیا پرمٹ لیں
path-permit_renewal-collect-what = پولیس کی ویب سائٹ (Polizia di Stato) بتاتی ہے کہ پرمٹ تیار ہے یا نہیں: اس کے لیے رسید کا نمبر چاہیے۔ جن کا پتہ درج ہے (residenza)، وہ پھر نیا پرمٹ رجسٹری دفتر (anagrafe) میں دکھاتے ہیں۔
path-permit_renewal-collect-time = رجسٹری دفتر (anagrafe) میں: رینیو ہونے کے 60 دن کے اندر۔

## Register your address (residenza)

path-residence_registration-title = پتے کا اندراج (residenza)
path-residence_registration-lead = ان کے لیے جو کسی شہر میں رہتے ہیں اور رجسٹری دفتر (anagrafe) میں اپنا پتہ درج کرانا چاہتے ہیں۔
path-residence_registration-papers-title = کاغذ جمع کریں
path-residence_registration-papers-what = رجسٹری دفتر (anagrafe) پاسپورٹ، رہائشی پرمٹ یا رینیو کی رسید (ricevuta)، اور گھر کا کوئی کاغذ مانگتا ہے، مثلاً رجسٹرڈ کنٹریکٹ (contratto registrato)۔ ہر بلدیہ (comune) کی اپنی فہرست ہے۔ پرمٹ نہ ہو تو آپ پہلے مفت قانونی ہیلپ ڈیسک (sportello legale) سے پوچھ سکتے ہیں۔
path-residence_registration-declare-title = پتے کا بیان دیں (dichiarazione di residenza)
path-residence_registration-declare-what = ایک فارم بھرا جاتا ہے اور خاندان کے سب بالغ اس پر دستخط کرتے ہیں۔ فارم رجسٹری دفتر (anagrafe) میں دیا جاتا ہے، یا ڈاک یا ای میل سے بھیجا جاتا ہے۔ جن کا اندراج پہلے سے ہے، وہ SPID یا CIE کے ساتھ آن لائن (ANPR) بھی کر سکتے ہیں۔
path-residence_registration-declare-cost = بہت سی بلدیات (comuni) میں پیسے نہیں لگتے۔ ہیلپ ڈیسک سے پوچھیں۔
path-residence_registration-declare-time = نئے گھر میں رہنا شروع کرنے کے 20 دن کے اندر۔
path-residence_registration-registered-title = انتظار کریں کہ بلدیہ آپ کا اندراج کرے
path-residence_registration-registered-what = بلدیہ (comune) آپ کا پتہ رجسٹر میں لکھتی ہے۔ پتے کا اندراج (residenza) بیان کے دن سے مانا جاتا ہے۔
path-residence_registration-registered-time = بلدیہ یہ کام کے دو دنوں کے اندر کرتی ہے۔
path-residence_registration-check-title = گھر پر جانچ کا انتظار کریں
path-residence_registration-check-what = بلدیہ (comune) کا ایک شخص گھر آتا ہے اور دیکھتا ہے کہ آپ واقعی وہاں رہتے ہیں۔ اگر بلدیہ لکھے کہ کوئی چیز کم ہے تو ہیلپ ڈیسک آپ کے ساتھ خط پڑھ سکتا ہے۔ اگر وہ کچھ نہ لکھے تو پتے کا اندراج (residenza) پکا ہو جاتا ہے۔
path-residence_registration-check-time = بلدیہ 45 دن کے اندر جانچ کرتی ہے۔
path-residence_registration-renew-title = ہر نئے پرمٹ کے بعد بیان دوبارہ دیں
path-residence_registration-renew-what = رجسٹری دفتر (anagrafe) ہر نیا پرمٹ دیکھنا چاہتا ہے: اسے rinnovo della dichiarazione di dimora abituale کہتے ہیں۔ جب تک آپ پرمٹ رینیو ہونے کا انتظار کرتے ہیں، پتے کا اندراج (residenza) باقی رہتا ہے۔ جو پرمٹ نہیں لاتے، ان کا نام کاٹا جا سکتا ہے۔
path-residence_registration-renew-time = پرمٹ رینیو ہونے کے 60 دن کے اندر۔
path-residence_registration-no_home-title = گھر نہ ہو تو: پتہ (residenza fittizia) مانگیں
path-residence_registration-no_home-what = سڑک پر یا رات کی پناہ گاہ (dormitorio) میں سونے والے لوگ اس بلدیہ (comune) میں پتے کا اندراج (residenza) مانگ سکتے ہیں جہاں وہ عام طور پر رہتے ہیں۔ بہت سی بلدیات ایسی سڑک کا نام لکھتی ہیں جو اصل میں نہیں ہوتی۔ ہر بلدیہ کے اپنے اصول ہیں؛ پرمٹ نہ ہو تو آپ پہلے مفت قانونی ہیلپ ڈیسک (sportello legale) سے پوچھ سکتے ہیں۔

## Get the health card and a doctor

path-health_card-title = ہیلتھ کارڈ اور ڈاکٹر لینا
path-health_card-lead = ان کے لیے جو صحت کی سرکاری سروس میں اندراج اور ڈاکٹر چاہتے ہیں، اور ان کے لیے جن کے پاس پرمٹ نہیں اور علاج چاہیے۔
path-health_card-who-title = معلوم کریں کہ آپ کا اندراج کیسے ہو سکتا ہے
path-health_card-who-what = بہت سے پرمٹ (کام، خاندان، پناہ) کے ساتھ صحت کے دفتر (ASL) میں اندراج آپ کا حق ہے۔ کچھ دوسرے پرمٹ کے ساتھ اندراج اپنی مرضی سے ہوتا ہے (iscrizione volontaria) اور ہر سال پیسے دینے ہوتے ہیں۔ ہیلپ ڈیسک دیکھتا ہے کہ پرمٹ کس وجہ کا ہے۔
path-health_card-who-cost = مرضی کے اندراج (iscrizione volontaria) کی رقم بدلتی رہتی ہے۔ ہیلپ ڈیسک سے پوچھیں۔
path-health_card-register-title = صحت کے دفتر (ASL) میں اندراج کرائیں
path-health_card-register-what = اس دفتر کو اکثر ”scelta e revoca“ کہتے ہیں۔ یہ شناخت کا کاغذ، پرمٹ یا رینیو کی رسید (ricevuta)، ٹیکس کوڈ (codice fiscale) اور پتہ مانگتا ہے۔
path-health_card-doctor-title = ڈاکٹر چنیں
path-health_card-doctor-what = دفتر دکھاتا ہے کہ کن ڈاکٹروں کے پاس جگہ ہے۔ بالغوں کے لیے فیملی ڈاکٹر (medico di base) ہے، بچوں کے لیے بچوں کا ڈاکٹر (pediatra)۔ جو دوسرے شہر چلے جائیں، وہ دوسرا ڈاکٹر چنتے ہیں۔
path-health_card-card-title = ہیلتھ کارڈ (tessera sanitaria) وصول کریں
path-health_card-card-what = کارڈ ڈاک سے گھر آتا ہے۔ اس سے پہلے دفتر ایک عارضی کاغذ دے سکتا ہے۔ اگر کارڈ نہ آئے یا گم ہو جائے تو اس کی کاپی مانگی جا سکتی ہے۔
path-health_card-card-time = ہر علاقے میں انتظار الگ ہے۔ ہیلپ ڈیسک سے پوچھیں۔
path-health_card-renew-title = پرمٹ کے ساتھ اندراج بھی رینیو کرائیں
path-health_card-renew-what = اندراج عام طور پر اتنا ہی چلتا ہے جتنا پرمٹ۔ جو پرمٹ رینیو کراتے ہیں، وہ صحت کے دفتر (ASL) میں پہلے رسید لے کر جاتے ہیں، پھر نیا پرمٹ لے کر۔
path-health_card-without_permit-title = پرمٹ نہ ہو تو: STP کوڈ مانگیں
path-health_card-without_permit-what = جن کے پاس پرمٹ نہیں، انہیں STP کوڈ کے ساتھ فوری یا ضروری علاج کا حق ہے (یورپی یونین کے شہریوں کے لیے ENI)۔ پرمٹ نہ ہونے کی وجہ سے حکام کو کسی شخص کی اطلاع دینا ہسپتال اور کلینک میں کام کرنے والوں کے لیے منع ہے۔ اگر آپ کو شک ہو تو پہلے مفت قانونی ہیلپ ڈیسک (sportello legale) سے پوچھ سکتے ہیں۔
path-health_card-without_permit-cost = جن کے پاس پیسے نہیں، وہ ایک بیان (dichiarazione di indigenza) پر دستخط کرتے ہیں۔ ہو سکتا ہے کہ علاج کی فیس (ticket) پھر بھی دینی پڑے: ہیلپ ڈیسک سے پوچھیں۔
path-health_card-without_permit-time = کوڈ چھ مہینے چلتا ہے اور رینیو ہو سکتا ہے۔

## Enrol a child at school

path-school_enrolment-title = بچے کو اسکول میں داخل کرانا
path-school_enrolment-lead = ان والدین کے لیے جو بچے کو اسکول بھیجنا چاہتے ہیں، چاہے وہ ابھی ابھی آئے ہوں۔
path-school_enrolment-right-title = اسکول یا ہیلپ ڈیسک سے پوچھیں
path-school_enrolment-right-what = غیر ملکی بچوں کا اسکول جانا ان کا حق بھی ہے اور فرض بھی، اطالوی بچوں کی طرح، رہائشی پرمٹ کے بغیر بھی۔
path-school_enrolment-right-time = داخلہ تعلیمی سال میں کسی بھی وقت مانگا جا سکتا ہے۔
path-school_enrolment-apply-title = داخلے کی درخواست دیں
path-school_enrolment-apply-what = پرائمری، مڈل اور ہائی اسکول کی پہلی جماعت کے لیے درخواست آن لائن ہوتی ہے، Unica کی ویب سائٹ پر، SPID یا CIE کے ساتھ۔ جن کے پاس ٹیکس کوڈ (codice fiscale) نہیں یا جن سے یہ نہیں ہوتا، وہ اسکول کے دفتر (segreteria) جاتے ہیں۔ جو سال کے بیچ میں آئیں، وہ بھی اسکول کے دفتر جاتے ہیں۔
path-school_enrolment-apply-time = پہلی جماعتوں کی تاریخیں ہر سال بدلتی ہیں۔ اسکول سے پوچھیں۔
path-school_enrolment-papers-title = جو کاغذ آپ کے پاس ہوں، لے جائیں
path-school_enrolment-papers-what = اسکول بچے کے کاغذ اور پچھلے رزلٹ کارڈ (pagelle) مانگتا ہے۔ اگر کاغذ نہ ہوں یا پورے نہ ہوں، تب بھی اسکول داخلہ دیتا ہے (iscrizione con riserva)۔ آخر میں بچے کو ڈپلومہ مل سکتا ہے۔
path-school_enrolment-vaccines-title = ٹیکوں کا کاغذ دکھائیں
path-school_enrolment-vaccines-what = 16 سال کی عمر تک اسکول لازمی ٹیکوں کا کاغذ مانگتا ہے۔ صحت کے دفتر (ASL) سے اپائنٹمنٹ کی درخواست بھی مانی جاتی ہے؛ جو ٹیکے نہیں لگے، وہ وہاں لگتے ہیں۔ اس کاغذ کے بغیر بچہ نرسری اسکول (scuola dell’infanzia) میں نہیں جا سکتا۔
path-school_enrolment-class-title = اسکول سے جماعت کی بات کریں
path-school_enrolment-class-what = جماعت اسکول طے کرتا ہے: عام طور پر وہی جو بچے کی عمر کی ہے۔ استاد کوئی اور جماعت بھی طے کر سکتے ہیں: وہ دیکھتے ہیں کہ بچہ پہلے کس اسکول میں پڑھا اور اسے پہلے سے کیا آتا ہے۔
path-school_enrolment-costs-title = خرچے میں مدد مانگیں
path-school_enrolment-costs-what = بلدیہ (comune) اور علاقائی حکومت (Regione) اسکول کے کھانے (mensa)، اسکول بس، کتابوں اور وظیفوں میں مدد کر سکتی ہیں۔ وہ اکثر ISEE دیکھتی ہیں۔ ہر شہر کے اپنے اصول ہیں: ہیلپ ڈیسک سے پوچھیں۔

## Look for work

path-job_search-title = کام کی تلاش
path-job_search-lead = ان کے لیے جنہیں کام کی تلاش ہے: روزگار دفتر، سی وی، کورس اور کنٹریکٹ۔
path-job_search-permit-title = دیکھیں کہ پرمٹ میں کام کی اجازت ہے یا نہیں
path-job_search-permit-what = ہر پرمٹ میں کام کی اجازت نہیں ہوتی: ہیلپ ڈیسک پرمٹ پڑھ سکتا ہے۔ جو پرمٹ رینیو ہونے کا انتظار کر رہے ہیں، وہ رسید (ricevuta) کے ساتھ کام کر سکتے ہیں، اگر پہلے پرمٹ میں اجازت تھی۔ پرمٹ نہ ہو تو آپ پہلے مفت قانونی ہیلپ ڈیسک (sportello legale) سے پوچھ سکتے ہیں۔
path-job_search-permit-time = پناہ مانگنے والے لوگ اس وقت کے بعد کام کر سکتے ہیں جو قانون میں لکھا ہے۔ ہیلپ ڈیسک سے پوچھیں۔
path-job_search-did-title = بتائیں کہ آپ کو کام کی تلاش ہے (DID)
path-job_search-did-what = جن کے پاس کام نہیں، وہ ایک بیان دیتے ہیں: dichiarazione di immediata disponibilità (DID)۔ یہ SPID یا CIE کے ساتھ آن لائن ہوتا ہے، یا روزگار دفتر (centro per l’impiego) کی مدد سے۔ جو INPS سے NASpI مانگتے ہیں، ان کی DID اسی سے ہو جاتی ہے۔
path-job_search-agreement-title = معاہدے (patto di servizio) پر دستخط کریں
path-job_search-agreement-what = روزگار دفتر (centro per l’impiego) میں آپ سے بات ہوتی ہے۔ پھر معاہدے (patto di servizio) پر دستخط ہوتے ہیں: اس میں لکھا ہوتا ہے کہ آپ کیا کریں گے اور دفتر کیا کرے گا۔ جو کسی ٹھیک وجہ کے بغیر اپائنٹمنٹ پر نہ جائیں، ان کے کچھ حق ختم ہو سکتے ہیں۔
path-job_search-cv-title = سی وی تیار کریں
path-job_search-cv-what = سی وی (curriculum) میں لکھا ہوتا ہے کہ آپ نے کیا پڑھا اور کیا کیا کام کیے، اپنے ملک میں بھی۔ روزگار دفتر اور بہت سے ہیلپ ڈیسک خالی نوکریاں (offerte di lavoro) دکھاتے ہیں۔
path-job_search-training-title = کوئی ہنر سیکھیں
path-job_search-training-what = معاہدے (patto di servizio) میں کورس اور انٹرن شپ (tirocini) ہو سکتے ہیں۔ ہر علاقے (Regione) کے اپنے کورس ہیں: ہیلپ ڈیسک سے پوچھیں کہ کون سے مفت ہیں اور اطالوی زبان کتنی آنی چاہیے۔
path-job_search-contract-title = کنٹریکٹ پڑھیں
path-job_search-contract-what = مالک (datore di lavoro) کام کرنے والے کو کنٹریکٹ یا ملازمت کی اطلاع (UNILAV) کی کاپی دیتا ہے۔ جن کا کنٹریکٹ نہیں یا جنہیں پیسے نہیں ملتے، وہ مزدور یونین (sindacato) سے پوچھ سکتے ہیں؛ پرمٹ نہ ہو تو پہلے مفت قانونی ہیلپ ڈیسک (sportello legale) سے۔
path-job_search-contract-time = کاپی کام شروع کرنے سے پہلے ملتی ہے۔

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE اور بچوں کا وظیفہ (assegno unico)
path-family_benefits-lead = بچوں والے خاندانوں کے لیے جو بچوں کا وظیفہ (assegno unico) اور دوسری مدد مانگنا چاہتے ہیں۔
path-family_benefits-papers-title = خاندان کے کاغذ جمع کریں
path-family_benefits-papers-what = ISEE کے لیے پورے خاندان کی معلومات چاہییں: ٹیکس کوڈ (codice fiscale)، آمدنی، بینک میں پیسے، گھر کا کنٹریکٹ۔ ٹیکس مدد دفتر (CAF) پوری فہرست دیتا ہے۔
path-family_benefits-isee-title = ISEE بنوائیں
path-family_benefits-isee-what = ٹیکس مدد دفتر (CAF) میں ایک بیان (DSU) بھرا جاتا ہے۔ INPS حساب کر کے ISEE دیتا ہے، جو بتاتا ہے کہ خاندان کے پاس کتنا ہے۔ جن کے پاس SPID یا CIE ہے، وہ یہ INPS کی ویب سائٹ پر بھی کر سکتے ہیں۔
path-family_benefits-isee-time = یہ 31 دسمبر تک چلتا ہے۔ پھر دوبارہ بنتا ہے۔
path-family_benefits-apply-title = بچوں کا وظیفہ (assegno unico) مانگیں
path-family_benefits-apply-what = یہ INPS دیتا ہے، ہر بچے کے لیے 18 سال کی عمر تک، کچھ صورتوں میں 21 سال تک، اور بچے کو معذوری ہو تو عمر کی حد کے بغیر۔ INPS پرمٹ، پتے کا اندراج (residenza) اور کام دیکھتا ہے: ہر پرمٹ نہیں مانا جاتا۔ درخواست مشورے کے دفتر (patronato) کی مدد سے، فون پر یا INPS کی ویب سائٹ پر دی جاتی ہے۔
path-family_benefits-apply-time = جو 30 جون تک درخواست دیں، انہیں پیسے مارچ سے ملتے ہیں۔ جو بعد میں دیں، انہیں اگلے مہینے سے۔
path-family_benefits-money-title = پیسے وصول کریں
path-family_benefits-money-what = پیسے ہر مہینے آتے ہیں۔ کتنے، یہ ISEE پر ہے۔ ISEE کے بغیر INPS سب سے کم رقم دیتا ہے؛ رقمیں ہر سال بدلتی ہیں۔
path-family_benefits-changes-title = کچھ بدلے تو INPS کو بتائیں
path-family_benefits-changes-what = منظور شدہ درخواست خود چلتی رہتی ہے۔ INPS جاننا چاہتا ہے کہ بچہ پیدا ہوا، یا بینک اکاؤنٹ یا خاندان میں کچھ بدلا۔
path-family_benefits-changes-time = ISEE ہر سال دوبارہ بنتا ہے۔
path-family_benefits-more_help-title = پوچھیں کہ کوئی اور مدد ہے یا نہیں
path-family_benefits-more_help-what = بلدیہ (comune) کچھ ماؤں کو زچگی کا وظیفہ (assegno di maternità) دیتی ہے، جنہیں زچگی کے کوئی اور پیسے نہیں ملتے۔ نرسری (nido) کے لیے بھی مدد ہے۔ پرمٹ اور ISEE دیکھے جاتے ہیں: ہیلپ ڈیسک سے پوچھیں۔
path-family_benefits-more_help-time = بلدیہ کا زچگی کا وظیفہ (assegno di maternità) پیدائش کے چھ مہینے کے اندر مانگا جاتا ہے۔

## Learn Italian

path-italian_course-title = اطالوی زبان سیکھنا
path-italian_course-lead = ان کے لیے جو اطالوی زبان سیکھنا، سرٹیفکیٹ لینا یا مڈل اسکول کا ڈپلومہ (licenza media) لینا چاہتے ہیں۔
path-italian_course-find-title = کورس ڈھونڈیں
path-italian_course-find-what = CPIA بالغوں کا سرکاری اسکول ہے۔ بہت سی تنظیمیں (associazioni) بھی کورس کراتی ہیں، اکثر مفت۔
path-italian_course-enrol-title = داخلہ لیں
path-italian_course-enrol-what = CPIA میں 16 سال کی عمر سے داخلہ ہو سکتا ہے۔ CPIA رہائشی پرمٹ یا رسید (ricevuta) مانگتا ہے اور اس کی کاپی لیتا ہے۔ پرمٹ نہ ہو تو آپ پہلے مفت قانونی ہیلپ ڈیسک (sportello legale) یا کسی تنظیم کے اسکول سے پوچھ سکتے ہیں۔
path-italian_course-enrol-cost = CPIA کے کورس سستے یا مفت ہیں۔ اسکول سے پوچھیں۔
path-italian_course-enrol-time = کچھ CPIA میں پورا سال داخلہ ہو سکتا ہے۔ اسکول سے پوچھیں۔
path-italian_course-level-title = داخلے کا ٹیسٹ دیں
path-italian_course-level-what = ایک استاد آپ سے بات کرتا ہے اور کبھی لکھنے کا ٹیسٹ بھی دیتا ہے۔ یہ صرف صحیح گروپ چننے کے لیے ہے۔
path-italian_course-plan-title = پڑھائی کے معاہدے (patto formativo) پر دستخط کریں
path-italian_course-plan-what = معاہدے (patto formativo) میں لکھا ہوتا ہے کہ آپ کون سا کورس کریں گے اور کتنے گھنٹے۔ جو آپ کو پہلے سے آتا ہے، اس کے گھنٹے اسکول کم کر سکتا ہے۔
path-italian_course-certificate-title = سرٹیفکیٹ لیں
path-italian_course-certificate-what = کورس کے آخر میں CPIA لیول A2 کا سرٹیفکیٹ (attestato) دے سکتا ہے۔ اس کے ساتھ یورپی یونین کے لمبے پرمٹ (permesso UE di lungo periodo) کے لیے پریفیتورا (prefettura) کے ٹیسٹ کی ضرورت نہیں۔
path-italian_course-exam-title = ضرورت ہو تو پریفیتورا کا ٹیسٹ دیں
path-italian_course-exam-what = لیول A2 کا ٹیسٹ ان کے لیے ہے جو کم از کم پانچ سال سے پرمٹ کے ساتھ اٹلی میں رہتے ہیں اور یورپی یونین کا لمبا پرمٹ (permesso UE di lungo periodo) مانگتے ہیں۔ درخواست آن لائن دی جاتی ہے؛ بلدیات (comuni) اور مشورے کے دفتر (patronati) مدد کر سکتے ہیں۔
path-italian_course-exam-time = پریفیتورا (prefettura) 60 دن کے اندر جواب دیتی ہے۔ جو پاس نہ ہوں یا نہ جائیں، وہ 90 دن بعد دوبارہ درخواست دے سکتے ہیں۔
path-italian_course-diploma-title = آگے پڑھیں: مڈل کا ڈپلومہ (licenza media)
path-italian_course-diploma-what = جن کا اسکول پورا نہیں ہوا، وہ CPIA میں پہلا درجہ (primo livello) کر کے مڈل اسکول کا ڈپلومہ (licenza media) لے سکتے ہیں۔ اس کے بعد شام کے ہائی اسکول (scuole serali) ہیں۔

## Pregnancy and birth

path-pregnancy-title = حمل اور پیدائش
path-pregnancy-lead = ان کے لیے جن کا بچہ ہونے والا ہے، رہائشی پرمٹ کے ساتھ یا اس کے بغیر۔
path-pregnancy-clinic-title = خواتین کے کلینک (consultorio) جائیں
path-pregnancy-clinic-what = خواتین کے کلینک (consultorio) میں دائی (ostetrica) اور لیڈی ڈاکٹر (ginecologa) ہوتی ہیں۔ وہ حمل میں دیکھ بھال کرتی ہیں اور حمل کی کتاب (libretto) دیتی ہیں۔ جو حمل جاری نہیں رکھنا چاہتیں (IVG)، وہ بھی وہاں جا سکتی ہیں۔
path-pregnancy-clinic-cost = حمل کے لیے خواتین کے کلینک (consultorio) میں معائنے مفت ہیں، پرمٹ کے بغیر بھی۔
path-pregnancy-without_permit-title = پرمٹ نہ ہو تو: STP کوڈ مانگیں
path-pregnancy-without_permit-what = جن کے پاس پرمٹ نہیں، ان کا علاج STP کوڈ کے ساتھ اطالوی خواتین کی طرح ہوتا ہے۔ پرمٹ نہ ہونے کی وجہ سے حکام کو کسی شخص کی اطلاع دینا ہسپتال اور خواتین کے کلینک (consultorio) میں کام کرنے والوں کے لیے منع ہے۔
path-pregnancy-checkups-title = معائنے اور ٹیسٹ کرائیں
path-pregnancy-checkups-what = ڈاکٹر پرچی (impegnativa) پر چھوٹ کا کوڈ (esenzione) اور حمل کا ہفتہ لکھتا ہے۔ اس کوڈ کے ساتھ بہت سے معائنوں اور ٹیسٹوں کی فیس (ticket) نہیں ہوتی۔
path-pregnancy-checkups-cost = سرکاری فہرست کے معائنے اور ٹیسٹ مفت ہیں۔ دوسروں کے لیے پہلے پوچھیں۔
path-pregnancy-permit-title = پرمٹ نہ ہو تو: علاج کے پرمٹ کا پوچھیں
path-pregnancy-permit-what = پولیس دفتر (questura) علاج کا پرمٹ (permesso per cure mediche) دے سکتا ہے۔ اس عرصے میں قانون ملک سے نکالنے (espulsione) کی اجازت نہیں دیتا، سوائے اس کے کہ وجہ عوامی امن (ordine pubblico) یا ریاست کی سلامتی ہو۔ پولیس دفتر انگلیوں کے نشان (impronte) لیتا ہے: آپ پہلے مفت قانونی ہیلپ ڈیسک (sportello legale) سے پوچھ سکتی ہیں۔
path-pregnancy-permit-time = حمل کے دوران، اور بچے کے چھ مہینے کا ہونے تک۔
path-pregnancy-register-title = پیدائش کا اندراج کرائیں
path-pregnancy-register-what = پیدائش کا اندراج ہسپتال میں ہوتا ہے، یا بلدیہ (comune) میں ہسپتال کے کاغذ کے ساتھ۔ رہائشی پرمٹ دکھانا ضروری نہیں۔ ماں کہہ سکتی ہے کہ اس کا نام نہ لکھا جائے۔
path-pregnancy-register-time = ہسپتال میں 3 دن کے اندر، یا بلدیہ (comune) میں 10 دن کے اندر۔
path-pregnancy-after-title = پیدائش کے بعد: بچے کا ڈاکٹر اور مدد
path-pregnancy-after-what = صحت کے دفتر (ASL) میں بچے کا ڈاکٹر (pediatra) چنا جاتا ہے۔ مشورے کا دفتر (patronato) بتا سکتا ہے کہ کون سی مدد ہے، جیسے بچوں کا وظیفہ (assegno unico) اور بلدیہ کا زچگی کا وظیفہ (assegno di maternità)۔
path-pregnancy-after-time = بلدیہ کا زچگی کا وظیفہ (assegno di maternità) پیدائش کے چھ مہینے کے اندر مانگا جاتا ہے۔

## Rent a home

path-home-title = گھر کرایے پر لینا
path-home-lead = ان کے لیے جو کرایے کا گھر ڈھونڈتے ہیں: کنٹریکٹ، کاغذ اور مدد۔
path-home-search-title = گھر ڈھونڈیں
path-home-search-what = کرایے پر گھر دینے والے اکثر شناخت کے کاغذ، تنخواہ کی پرچیاں (buste paga) اور کام کا کنٹریکٹ مانگتے ہیں۔ کسی کو صرف اس وجہ سے انکار کرنا کہ وہ غیر ملکی ہے، امتیازی سلوک (discriminazione) ہے۔ کچھ بلدیات (comuni) میں گھر کا ہیلپ ڈیسک (sportello casa) ہے۔
path-home-contract-title = لکھے ہوئے کنٹریکٹ پر دستخط کریں
path-home-contract-what = کرایے کا کنٹریکٹ لکھا ہوا ہونا ضروری ہے۔ اس میں لکھا ہوتا ہے کہ کتنے پیسے دینے ہیں، کتنے عرصے کے لیے اور گھر کیسے چھوڑنا ہے۔ کرایے داروں کی یونین (sindacato inquilini) دستخط سے پہلے اسے پڑھ سکتی ہے۔
path-home-contract-cost = ڈپازٹ (cauzione) زیادہ سے زیادہ تین مہینے کا کرایہ ہو سکتا ہے۔
path-home-registration-title = کنٹریکٹ رجسٹر ہونے کا ثبوت مانگیں
path-home-registration-what = مالک مکان کنٹریکٹ Agenzia delle Entrate میں رجسٹر کراتا ہے اور ثبوت کرایے دار کو دیتا ہے۔ بہت سے دفتر رجسٹرڈ کنٹریکٹ (contratto registrato) مانگتے ہیں، مثلاً کرایے میں مدد کے لیے۔
path-home-registration-time = مالک مکان کے پاس 30 دن ہیں، اور ثبوت دینے کے لیے مزید 60 دن۔
path-home-notice-title = گھر دینے والا پولیس کو بتاتا ہے
path-home-notice-what = جو یورپی یونین سے باہر کے ملک کے کسی شخص کو اپنے ہاں رکھے یا اسے گھر کرایے پر دے، وہ یہ پولیس کو لکھ کر بتاتا ہے (dichiarazione di ospitalità)۔ یہ کام گھر دینے والے کا ہے، مہمان کا نہیں۔ پرمٹ نہ ہو تو آپ پہلے مفت قانونی ہیلپ ڈیسک (sportello legale) سے پوچھ سکتے ہیں۔
path-home-notice-time = 48 گھنٹے کے اندر۔
path-home-residence-title = پتے کا اندراج (residenza) مانگیں
path-home-residence-what = گھر مل جائے تو رجسٹری دفتر (anagrafe) سے پتے کا اندراج (residenza) مانگا جاتا ہے۔ رجسٹری دفتر گھر کا کوئی کاغذ مانگتا ہے، مثلاً رجسٹرڈ کنٹریکٹ (contratto registrato)۔ پرمٹ نہ ہو تو آپ پہلے مفت قانونی ہیلپ ڈیسک (sportello legale) سے پوچھ سکتے ہیں۔
path-home-residence-time = نئے گھر میں رہنا شروع کرنے کے 20 دن کے اندر۔
path-home-rent_help-title = کرایے میں مدد مانگیں
path-home-rent_help-what = کچھ بلدیات (comuni) کرایے کے لیے پیسے دیتی ہیں (contributo affitto)۔ وہ عام طور پر پتے کا اندراج (residenza)، رجسٹرڈ کنٹریکٹ (contratto registrato) اور ISEE مانگتی ہیں۔ درخواست صرف تب دی جا سکتی ہے جب اعلان (bando) نکلا ہو۔
path-home-rent_help-time = تاریخیں ہر سال بدلتی ہیں۔ ہیلپ ڈیسک سے پوچھیں۔
path-home-public_housing-title = سرکاری گھر کی درخواست دیں
path-home-public_housing-what = سرکاری گھر (casa popolare, ERP) تب مانگا جاتا ہے جب بلدیہ (comune) اعلان (bando) نکالے۔ اعلان میں لکھا ہوتا ہے کہ کون درخواست دے سکتا ہے اور کون سے پرمٹ مانے جاتے ہیں۔ پھر ایک فہرست (graduatoria) بنتی ہے۔
path-home-public_housing-time = ہر شہر میں اعلان (bandi) اور انتظار الگ ہیں۔ ہیلپ ڈیسک سے پوچھیں۔

## Ask for asylum

path-asylum-title = پناہ مانگنا (asilo)
path-asylum-lead = ان کے لیے جنہیں اپنے ملک واپس جانے سے ڈر لگتا ہے اور جو اٹلی میں تحفظ مانگنا چاہتے ہیں۔
path-asylum-advice-title = مفت قانونی ہیلپ ڈیسک سے بات کریں
path-asylum-advice-what = قانونی ہیلپ ڈیسک (sportello legale) بتاتا ہے کہ کیا ہوتا ہے اور آپ کے کیا حق ہیں۔ جون 2026 سے نئے یورپی اصول ہیں: وقت اور کاغذوں کے نام شاید بدل گئے ہوں۔ جن کی عمر 18 سال سے کم ہے اور جو اکیلے ہیں، انہیں خاص حفاظت اور سرپرست (tutore) کا حق ہے۔
path-asylum-ask-title = کہیں کہ آپ پناہ مانگنا چاہتے ہیں
path-asylum-ask-what = یہ بات سرحد کی پولیس (polizia di frontiera) کو یا پولیس دفتر (questura) میں کہی جاتی ہے، زبانی یا لکھ کر، اپنی زبان میں۔ ہر بالغ اپنے لیے خود کہتا ہے، اور بتاتا ہے کہ ساتھ بچے ہیں یا نہیں۔ پولیس یہ باتیں آپ کے ملک کو نہیں بتاتی۔
path-asylum-form-title = انگلیوں کے نشان دیں اور فارم بنوائیں
path-asylum-form-what = پولیس دفتر (questura) تصویریں اور انگلیوں کے نشان (impronte) لیتا ہے اور درخواست (modello C3) لکھتا ہے۔ آپ کو ترجمان (interprete) مل سکتا ہے۔ اگر آپ کے پاس پاسپورٹ ہے تو پولیس دفتر عام طور پر اسے رکھ لیتا ہے۔
path-asylum-form-time = ہر شہر میں اپائنٹمنٹ کا وقت الگ ہے۔ ہیلپ ڈیسک سے پوچھیں۔
path-asylum-receipt-title = رسید اور پناہ کا پرمٹ سنبھال کر رکھیں
path-asylum-receipt-what = پولیس دفتر (questura) ایک کاغذ دیتا ہے جس پر اپائنٹمنٹ لکھی ہوتی ہیں، اور پھر پناہ مانگنے والوں کا پرمٹ (permesso per richiesta asilo)۔ ان کاغذوں کے ساتھ آپ ڈاکٹر اور دوسری خدمات مانگ سکتے ہیں۔ خط اس پتے پر آتے ہیں جو آپ نے دیا: پتہ بدلے تو پولیس دفتر کو معلوم ہونا ضروری ہے۔
path-asylum-receipt-cost = پرمٹ کے لیے پولیس دفتر (questura) ٹیکس ٹکٹ (marca da bollo) مانگ سکتا ہے۔ ہیلپ ڈیسک سے پوچھیں۔
path-asylum-shelter-title = گھر نہ ہو تو: رہنے کی جگہ مانگیں
path-asylum-shelter-what = پناہ مانگنے والے لوگ، جن کے پاس پیسے نہیں، درخواست دیتے وقت رہنے کی جگہ (accoglienza) مانگ سکتے ہیں۔ پریفیتورا (prefettura) کسی مرکز (CAS یا دوسرے) میں جگہ ڈھونڈتی ہے۔
path-asylum-shelter-time = جگہ ہمیشہ فوراً نہیں ملتی۔ ہیلپ ڈیسک سے پوچھیں۔
path-asylum-interview-title = انٹرویو کے لیے جائیں
path-asylum-interview-what = کمیشن (Commissione territoriale) آپ کو انٹرویو (audizione) کے لیے بلاتا ہے۔ آپ اپنی زبان میں، ترجمان (interprete) کے ساتھ، بتاتے ہیں کہ اپنا ملک کیوں چھوڑا؛ انٹرویو سب کے سامنے نہیں ہوتا۔ آخر میں تحریر آپ کے ساتھ پڑھی جاتی ہے اور آپ کو اس کی کاپی ملتی ہے۔
path-asylum-interview-time = تاریخ خط (convocazione) میں لکھی ہے۔
path-asylum-decision-title = فیصلہ وصول کریں
path-asylum-decision-what = کمیشن (Commissione) پناہ گزین کا درجہ (status di rifugiato)، ضمنی تحفظ (protezione sussidiaria) یا خصوصی تحفظ (protezione speciale) دے سکتا ہے، یا انکار کر سکتا ہے۔ انکار میں اٹلی چھوڑنے کا حکم ہو سکتا ہے: وکیل کے ساتھ عدالت میں اپیل (ricorso) کی جا سکتی ہے۔ جن کے پاس پیسے کم ہیں، وہ ایسا وکیل مانگ سکتے ہیں جس کے پیسے ریاست دے (gratuito patrocinio)۔
path-asylum-decision-time = اپیل (ricorso) کے دن کم ہیں اور اصول نئے ہیں۔ قانونی ہیلپ ڈیسک (sportello legale) آپ کے ساتھ خط پڑھتا ہے۔
