# Paths step by step, in Bengali: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = ধাপে ধাপে
paths-lead = ধাপগুলো সহজ করে লেখা: কী হয়, কোন কাগজ লাগে আর কোন হেল্প ডেস্ক সাহায্য করে।
paths-describe = এখানে আমরা বলি কীভাবে কাজ হয়। আমরা পরামর্শ দিই না। নিয়ম বদলায়: হেল্প ডেস্কে জিজ্ঞেস করুন।
paths-home = ধাপে ধাপে: থাকার অনুমতি, ঠিকানা, ডাক্তার, স্কুল ও আরও কিছু
path-all = ধাপে ধাপে: সব বিষয়
path-steps = { $count ->
    [one] { $count }টি ধাপ
   *[other] { $count }টি ধাপ
 }
path-need = এই ধাপের জন্য সবচেয়ে কাছের হেল্প ডেস্ক
path-documents = কোন কোন কাগজ লাগে
path-cost = খরচ কত
path-time = সময়
path-next = পরের ধাপ
path-done = হয়ে গেছে
path-ticks = আপনার টিক চিহ্ন শুধু এই ফোনে থাকে।
path-clear = সব টিক চিহ্ন সরান
path-print = প্রিন্ট করুন
path-sources = এই তথ্য কোথা থেকে
path-reviewed = { $date } তারিখে উৎসের সঙ্গে মিলিয়ে দেখা হয়েছে

## Renew the residence permit

path-permit_renewal-title = থাকার অনুমতি নবায়ন (permesso di soggiorno)
path-permit_renewal-lead = যাদের থাকার অনুমতির (permesso di soggiorno) মেয়াদ শেষ হবে, তাদের জন্য: পোস্ট অফিসের কিট থেকে নতুন কার্ড পর্যন্ত।
path-permit_renewal-where-title = কোথায় নবায়নের আবেদন করতে হয়, জেনে নিন
path-permit_renewal-where-what = অনেক অনুমতি পোস্ট অফিসে কিট দিয়ে নবায়ন হয়। অন্যগুলো সরাসরি পুলিশ অফিসে (questura) নবায়ন হয়: কোনটি কোথায়, তা পরামর্শ অফিস (patronato) বা পৌরসভার (Comune) ইমিগ্রেশন ডেস্ক জানে। অনুমতির মেয়াদ 60 দিনের বেশি আগে শেষ হয়ে থাকলে, আগে বিনামূল্যের আইনি হেল্প ডেস্কে (sportello legale) জিজ্ঞেস করতে পারেন।
path-permit_renewal-where-time = আইন বলে, মেয়াদ শেষ হওয়ার অন্তত 60 দিন আগে আবেদন করতে হয়।
path-permit_renewal-papers-title = কাগজপত্র জোগাড় করুন
path-permit_renewal-papers-what = পাসপোর্ট, যে অনুমতির মেয়াদ শেষ হবে সেটি, আর ট্যাক্স কোড (codice fiscale) লাগে, ফটোকপিসহ। অন্য কাগজ নির্ভর করে অনুমতির কারণের ওপর: কাজ, পরিবার, পড়াশোনা। তালিকাটি হেল্প ডেস্কে চান।
path-permit_renewal-kit-title = কিট পূরণ করুন
path-permit_renewal-kit-what = হলুদ দাগের কিট (kit giallo) পোস্ট অফিসে পাওয়া যায়। patronato এবং কিছু Comune বিনামূল্যে কম্পিউটারে আবেদন পূরণ করে দেয়।
path-permit_renewal-kit-cost = সরকারি স্ট্যাম্পের (marca da bollo) দাম 16 ইউরো।
path-permit_renewal-post-title = পোস্ট অফিসে কিট জমা দিন
path-permit_renewal-post-what = যে পোস্ট অফিসে Sportello Amico আছে, সেখানে খোলা খামে কিট জমা দিতে হয়, সঙ্গে পাসপোর্ট। পোস্ট অফিস একটি রসিদ (ricevuta) দেয়, আর questura-তে অ্যাপয়েন্টমেন্টের তারিখ দেয়।
path-permit_renewal-post-cost = পোস্ট অফিসে 30 ইউরো। তারপর একটি টাকা জমার ফরম (bollettino): কার্ডের জন্য 30.46 ইউরো, তার সঙ্গে 40 ইউরো (এক বছর পর্যন্ত অনুমতি), 50 ইউরো (এক বছরের বেশি) অথবা 100 ইউরো (দীর্ঘমেয়াদি EU অনুমতি)। 18 বছরের কম বয়সী, আশ্রয় (asilo) ও সহায়ক সুরক্ষার (protezione sussidiaria) জন্য ফরমে 30.46 ইউরো।
path-permit_renewal-fingerprints-title = আঙুলের ছাপ দিতে questura-তে যান
path-permit_renewal-fingerprints-what = questura আপনার আঙুলের ছাপ (impronte) নেয় ও কাগজপত্র যাচাই করে। চারটি পাসপোর্ট সাইজের ছবি (fototessere) লাগে। কোনো কাগজ না থাকলে questura তা চায়।
path-permit_renewal-waiting-title = রসিদ নিয়ে অপেক্ষা করুন
path-permit_renewal-waiting-what = উত্তর আসা পর্যন্ত রসিদ দিয়ে আপনি ইতালিতে থাকতে পারেন। আগের অনুমতিতে কাজ করা গেলে কাজও চালিয়ে যেতে পারেন। কোনো চিঠিতে “preavviso di rigetto” বা “rigetto” (আবেদন বাতিল) লেখা থাকলে সময় কম: চিঠিটি বিনামূল্যের আইনি হেল্প ডেস্কে নিয়ে যেতে পারেন।
path-permit_renewal-waiting-time = কতদিন লাগবে, তা শহরভেদে আলাদা। হেল্প ডেস্কে জিজ্ঞেস করুন।
path-permit_renewal-collect-title = নতুন অনুমতির কার্ড নিন
path-permit_renewal-collect-what = অনুমতি তৈরি হয়েছে কি না, তা Polizia di Stato-র ওয়েবসাইটে দেখা যায়: রসিদের নম্বর লাগে। যাদের নিবন্ধিত ঠিকানা (residenza) আছে, তারা পরে নতুন অনুমতি নাগরিক নিবন্ধন অফিসে (anagrafe) দেখান।
path-permit_renewal-collect-time = নবায়নের পর 60 দিনের মধ্যে anagrafe অফিসে।

## Register your address (residenza)

path-residence_registration-title = ঠিকানা নিবন্ধন করা (residenza)
path-residence_registration-lead = যারা কোনো শহরে থাকেন এবং নাগরিক নিবন্ধন অফিসে (anagrafe) ঠিকানা লেখাতে চান, তাদের জন্য।
path-residence_registration-papers-title = কাগজপত্র জোগাড় করুন
path-residence_registration-papers-what = anagrafe পাসপোর্ট, থাকার অনুমতি বা নবায়নের রসিদ, আর বাসার একটি কাগজ চায়, যেমন নিবন্ধিত চুক্তি (contratto registrato)। প্রতিটি পৌরসভার (Comune) নিজের তালিকা আছে। অনুমতি না থাকলে আগে বিনামূল্যের আইনি হেল্প ডেস্কে (sportello legale) জিজ্ঞেস করতে পারেন।
path-residence_registration-declare-title = ঘোষণা দিন (dichiarazione di residenza)
path-residence_registration-declare-what = একটি ফরম পূরণ করতে হয়, পরিবারের সব প্রাপ্তবয়স্ক তাতে সই করেন। ফরমটি anagrafe অফিসে নিয়ে যাওয়া যায়, অথবা ডাকে বা ই-মেইলে পাঠানো যায়; যারা আগে থেকে নিবন্ধিত, তারা SPID বা CIE দিয়ে অনলাইনে (ANPR) করতে পারেন।
path-residence_registration-declare-cost = অনেক Comune-এ টাকা লাগে না। হেল্প ডেস্কে জিজ্ঞেস করুন।
path-residence_registration-declare-time = নতুন বাসায় থাকা শুরুর দিন থেকে 20 দিনের মধ্যে।
path-residence_registration-registered-title = Comune আপনার ঠিকানা লেখা পর্যন্ত অপেক্ষা করুন
path-residence_registration-registered-what = Comune আপনার ঠিকানা anagrafe-তে লেখে। ঘোষণা দেওয়ার দিন থেকে residenza ধরা হয়।
path-residence_registration-registered-time = Comune এটি দুটি কাজের দিনের মধ্যে করে।
path-residence_registration-check-title = বাসায় যাচাইয়ের জন্য অপেক্ষা করুন
path-residence_registration-check-what = Comune থেকে একজন বাসায় এসে দেখেন, আপনি সত্যিই সেখানে থাকেন কি না। কিছু বাকি আছে বলে Comune চিঠি দিলে, হেল্প ডেস্ক আপনার সঙ্গে চিঠিটি পড়তে পারে। Comune কিছু না লিখলে residenza নিশ্চিত হয়।
path-residence_registration-check-time = Comune 45 দিনের মধ্যে যাচাই করে।
path-residence_registration-renew-title = প্রতিবার অনুমতি নবায়নের পর ঘোষণা নবায়ন করুন
path-residence_registration-renew-what = anagrafe প্রতিটি নতুন অনুমতি দেখতে চায়: একে বলে rinnovo della dichiarazione di dimora abituale। নবায়নের অপেক্ষার সময় residenza থাকে। যারা অনুমতি নিয়ে যান না, তাদের নাম কাটা যেতে পারে।
path-residence_registration-renew-time = অনুমতি নবায়নের পর 60 দিনের মধ্যে।
path-residence_registration-no_home-title = ঘর না থাকলে: ঘর ছাড়া ঠিকানা (residenza fittizia) চান
path-residence_registration-no_home-what = যারা রাস্তায় বা রাতের আশ্রয়কেন্দ্রে (dormitorio) ঘুমান, তারা সাধারণত যে শহরে থাকেন সেখানে residenza চাইতে পারেন। অনেক Comune এমন একটি রাস্তার নাম লেখে যা আসলে নেই। প্রতিটি Comune-এর নিজের নিয়ম আছে; অনুমতি না থাকলে আগে বিনামূল্যের আইনি হেল্প ডেস্কে জিজ্ঞেস করতে পারেন।

## Get the health card and a doctor

path-health_card-title = স্বাস্থ্য কার্ড ও ডাক্তার পাওয়া
path-health_card-lead = যারা স্বাস্থ্য সেবায় নাম লেখাতে ও ডাক্তার পেতে চান, এবং যাদের অনুমতি নেই কিন্তু চিকিৎসা দরকার, তাদের জন্য।
path-health_card-who-title = আপনি কীভাবে নাম লেখাতে পারেন, জেনে নিন
path-health_card-who-what = অনেক অনুমতিতে (কাজ, পরিবার, আশ্রয়) স্বাস্থ্য অফিসে (ASL) নাম লেখানো আপনার অধিকার। অন্য কিছু অনুমতিতে নিজের ইচ্ছায় নাম লেখানো যায় (iscrizione volontaria) এবং প্রতি বছর টাকা দিতে হয়। হেল্প ডেস্ক অনুমতির কারণ দেখে নেয়।
path-health_card-who-cost = iscrizione volontaria-র টাকার পরিমাণ বদলায়। হেল্প ডেস্কে জিজ্ঞেস করুন।
path-health_card-register-title = ASL-এ নাম লেখান
path-health_card-register-what = অফিসটির নাম প্রায়ই “scelta e revoca”। অফিস একটি পরিচয়পত্র, থাকার অনুমতি বা নবায়নের রসিদ, ট্যাক্স কোড (codice fiscale) ও ঠিকানা চায়।
path-health_card-doctor-title = ডাক্তার বেছে নিন
path-health_card-doctor-what = কোন ডাক্তারের কাছে জায়গা আছে, অফিস তা দেখায়। বড়দের জন্য পারিবারিক ডাক্তার (medico di base), বাচ্চাদের জন্য শিশু ডাক্তার (pediatra)। যারা অন্য শহরে যান, তারা অন্য ডাক্তার বেছে নেন।
path-health_card-card-title = স্বাস্থ্য কার্ড (tessera sanitaria) পান
path-health_card-card-what = কার্ডটি ডাকে বাসায় আসে। তার আগে অফিস একটি সাময়িক কাগজ দিতে পারে। কার্ড না এলে বা হারিয়ে গেলে একটি কপি চাওয়া যায়।
path-health_card-card-time = কতদিন লাগবে, তা এলাকাভেদে আলাদা। হেল্প ডেস্কে জিজ্ঞেস করুন।
path-health_card-renew-title = অনুমতির সঙ্গে এই নিবন্ধনও নবায়ন করুন
path-health_card-renew-what = নিবন্ধন সাধারণত অনুমতির মেয়াদ পর্যন্ত থাকে। যারা অনুমতি নবায়ন করেন, তারা রসিদ নিয়ে আবার ASL-এ যান, পরে নতুন অনুমতি নিয়ে যান।
path-health_card-without_permit-title = অনুমতি না থাকলে: STP কোড চান
path-health_card-without_permit-what = যাদের অনুমতি নেই, STP কোড দিয়ে (ইউরোপীয় ইউনিয়নের নাগরিকদের জন্য ENI) জরুরি বা প্রয়োজনীয় চিকিৎসা পাওয়া তাদের অধিকার। কারও অনুমতি নেই বলে হাসপাতাল বা ক্লিনিকের কর্মীরা তার নামে রিপোর্ট করতে পারেন না। সন্দেহ থাকলে আগে বিনামূল্যের আইনি হেল্প ডেস্কে (sportello legale) জিজ্ঞেস করতে পারেন।
path-health_card-without_permit-cost = যাদের টাকা নেই, তারা একটি ঘোষণায় (dichiarazione di indigenza) সই করেন। তবু চিকিৎসার ফি (ticket) দিতে হতে পারে: হেল্প ডেস্কে জিজ্ঞেস করুন।
path-health_card-without_permit-time = কোডের মেয়াদ ছয় মাস, এবং নবায়ন করা যায়।

## Enrol a child at school

path-school_enrolment-title = বাচ্চাকে স্কুলে ভর্তি করা
path-school_enrolment-lead = যেসব মা-বাবা বাচ্চাকে স্কুলে পাঠাতে চান তাদের জন্য, নতুন এসে থাকলেও।
path-school_enrolment-right-title = স্কুলে বা হেল্প ডেস্কে জিজ্ঞেস করুন
path-school_enrolment-right-what = ইতালিয়ান বাচ্চাদের মতো বিদেশি বাচ্চাদেরও স্কুলে যাওয়ার অধিকার আছে, আর স্কুলে যাওয়া বাধ্যতামূলক। থাকার অনুমতি না থাকলেও।
path-school_enrolment-right-time = স্কুল বছরের যেকোনো সময় ভর্তি চাওয়া যায়।
path-school_enrolment-apply-title = ভর্তির আবেদন করুন
path-school_enrolment-apply-what = প্রাইমারি, মিডল ও হাই স্কুলের প্রথম ক্লাসের আবেদন অনলাইনে হয়, Unica ওয়েবসাইটে, SPID বা CIE দিয়ে। যাদের ট্যাক্স কোড (codice fiscale) নেই বা যারা নিজে পারেন না, তারা স্কুলের অফিসে (segreteria) যান। যারা বছরের মাঝখানে আসেন, তারাও segreteria-তে যান।
path-school_enrolment-apply-time = প্রথম ক্লাসের আবেদনের তারিখ প্রতি বছর বদলায়। স্কুলে জিজ্ঞেস করুন।
path-school_enrolment-papers-title = যেসব কাগজ আছে, নিয়ে আসুন
path-school_enrolment-papers-what = স্কুল বাচ্চার কাগজ ও আগের স্কুলের ফলাফল (pagelle) চায়। কাগজ না থাকলে বা পুরো না হলেও স্কুল ভর্তি নেয় (iscrizione con riserva)। শেষে বাচ্চা ডিপ্লোমা পেতে পারে।
path-school_enrolment-vaccines-title = টিকার কাগজ দেখান
path-school_enrolment-vaccines-what = 16 বছর বয়স পর্যন্ত স্কুল বাধ্যতামূলক টিকার একটি কাগজ চায়। স্বাস্থ্য অফিসে (ASL) অ্যাপয়েন্টমেন্টের আবেদন করলে সেটিও চলে; যে টিকা বাকি, ASL তা দেয়। এই কাগজ ছাড়া বাচ্চা কিন্ডারগার্টেনে (scuola dell’infanzia) যেতে পারে না।
path-school_enrolment-class-title = ক্লাস নিয়ে স্কুলের সঙ্গে কথা বলুন
path-school_enrolment-class-what = কোন ক্লাস, তা স্কুল ঠিক করে: সাধারণত বাচ্চার বয়সের ক্লাস। শিক্ষকরা অন্য ক্লাসও ঠিক করতে পারেন: তারা দেখেন, বাচ্চা আগে কোন স্কুলে পড়েছে আর কী কী জানে।
path-school_enrolment-costs-title = খরচের জন্য সাহায্য চান
path-school_enrolment-costs-what = স্কুলের খাবার (mensa), স্কুল বাস, বই ও বৃত্তির জন্য পৌরসভা (Comune) ও অঞ্চল (Regione) সাহায্য করতে পারে। তারা প্রায়ই ISEE দেখে। প্রতিটি শহরের নিজের নিয়ম আছে: হেল্প ডেস্কে জিজ্ঞেস করুন।

## Look for work

path-job_search-title = কাজ খোঁজা
path-job_search-lead = যারা কাজ খোঁজেন তাদের জন্য: চাকরির সরকারি অফিস, সিভি, কোর্স ও চুক্তি।
path-job_search-permit-title = অনুমতিতে কাজ করা যায় কি না, দেখে নিন
path-job_search-permit-what = সব অনুমতিতে কাজ করা যায় না: হেল্প ডেস্ক অনুমতিটি পড়ে দেখতে পারে। যারা নবায়নের অপেক্ষায় আছেন, আগের অনুমতিতে কাজ করা গেলে তারা রসিদ দিয়ে কাজ করতে পারেন। অনুমতি না থাকলে আগে বিনামূল্যের আইনি হেল্প ডেস্কে (sportello legale) জিজ্ঞেস করতে পারেন।
path-job_search-permit-time = যারা আশ্রয় চান, তারা আইনে ঠিক করা সময়ের পর কাজ করতে পারেন। হেল্প ডেস্কে জিজ্ঞেস করুন।
path-job_search-did-title = কাজ খুঁজছেন, তা জানান (DID)
path-job_search-did-what = যাদের কাজ নেই, তারা কাজের জন্য প্রস্তুত থাকার ঘোষণা (dichiarazione di immediata disponibilità, DID) দেন। এটি SPID বা CIE দিয়ে অনলাইনে করা যায়, অথবা চাকরির সরকারি অফিসের (centro per l’impiego) সাহায্যে। INPS-এ বেকার ভাতার (NASpI) আবেদন করলে DID-ও হয়ে যায়।
path-job_search-agreement-title = সেবার চুক্তিতে সই করুন (patto di servizio)
path-job_search-agreement-what = চাকরির সরকারি অফিসে (centro per l’impiego) একবার কথাবার্তা হয়। তারপর patto di servizio-তে সই করতে হয়: তাতে লেখা থাকে আপনি কী করবেন আর অফিস কী করবে। ভালো কারণ ছাড়া অ্যাপয়েন্টমেন্টে না গেলে কিছু অধিকার চলে যেতে পারে।
path-job_search-cv-title = সিভি তৈরি করুন
path-job_search-cv-what = সিভিতে (curriculum) লেখা থাকে আপনি কী পড়েছেন আর কী কী কাজ করেছেন, নিজের দেশেও। centro per l’impiego ও অনেক হেল্প ডেস্ক কাজের খবর দেখায়।
path-job_search-training-title = একটি কাজ শিখুন
path-job_search-training-what = patto di servizio-তে কোর্স ও কাজ শেখার সুযোগ (tirocini) থাকতে পারে। প্রতিটি অঞ্চলের (Regione) নিজের কোর্স আছে: কোনগুলো বিনামূল্যে আর ইতালিয়ান কতটা জানতে হয়, হেল্প ডেস্কে জিজ্ঞেস করুন।
path-job_search-contract-title = কাজের চুক্তি পড়ুন
path-job_search-contract-what = মালিক কর্মীকে চুক্তির (contratto) কপি, অথবা কাজে নেওয়ার খবরের (UNILAV) কপি দেন। যারা চুক্তি ছাড়া কাজ করেন বা বেতন পান না, তারা শ্রমিক ইউনিয়নে (sindacato) জিজ্ঞেস করতে পারেন; অনুমতি না থাকলে আগে বিনামূল্যের আইনি হেল্প ডেস্কে।
path-job_search-contract-time = কাজ শুরুর আগে কপিটি পাওয়া যায়।

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE ও বাচ্চার ভাতা (assegno unico)
path-family_benefits-lead = যেসব পরিবারে বাচ্চা আছে এবং যারা assegno unico ও অন্য সাহায্য চাইতে চান, তাদের জন্য।
path-family_benefits-papers-title = পরিবারের কাগজপত্র জোগাড় করুন
path-family_benefits-papers-what = ISEE-র জন্য পুরো পরিবারের তথ্য লাগে: ট্যাক্স কোড (codice fiscale), আয়, ব্যাংকের টাকা, বাসার চুক্তি। CAF অফিস পুরো তালিকা দেয়।
path-family_benefits-isee-title = ISEE করান
path-family_benefits-isee-what = CAF-এ ঘোষণার ফরম (DSU) পূরণ করা হয়। INPS হিসাব করে ISEE দেয়, তাতে লেখা থাকে পরিবারের আর্থিক অবস্থা কেমন। যাদের SPID বা CIE আছে, তারা INPS-এর ওয়েবসাইটেও করতে পারেন।
path-family_benefits-isee-time = 31 ডিসেম্বর পর্যন্ত চলে। তারপর আবার করতে হয়।
path-family_benefits-apply-title = assegno unico-র আবেদন করুন
path-family_benefits-apply-what = INPS প্রতিটি সন্তানের জন্য টাকা দেয়: 18 বছর পর্যন্ত, কিছু ক্ষেত্রে 21 বছর পর্যন্ত, সন্তানের প্রতিবন্ধিতা থাকলে বয়সের সীমা নেই। INPS অনুমতি, নিবন্ধিত ঠিকানা (residenza) ও কাজ দেখে: সব অনুমতিতে হয় না। আবেদন করা যায় পরামর্শ অফিসে (patronato), ফোনে বা INPS-এর ওয়েবসাইটে।
path-family_benefits-apply-time = 30 জুনের মধ্যে আবেদন করলে মার্চ থেকে টাকা পাওয়া যায়। পরে আবেদন করলে পরের মাস থেকে।
path-family_benefits-money-title = টাকা পান
path-family_benefits-money-what = টাকা প্রতি মাসে আসে। কত টাকা, তা ISEE-র ওপর নির্ভর করে। ISEE না থাকলে INPS সবচেয়ে কম টাকা দেয়; টাকার পরিমাণ প্রতি বছর বদলায়।
path-family_benefits-changes-title = কিছু বদলালে INPS-কে জানান
path-family_benefits-changes-what = আবেদন একবার মঞ্জুর হলে নিজে থেকেই চলে। বাচ্চা হলে, ব্যাংক অ্যাকাউন্ট বা পরিবার বদলালে INPS তা জানতে চায়।
path-family_benefits-changes-time = ISEE প্রতি বছর আবার করতে হয়।
path-family_benefits-more_help-title = অন্য সাহায্য আছে কি না, জিজ্ঞেস করুন
path-family_benefits-more_help-what = যেসব মা মাতৃত্বের জন্য অন্য টাকা পান না, তাদের মধ্যে কিছু মাকে পৌরসভা (Comune) মাতৃত্ব ভাতা (assegno di maternità) দেয়। নার্সারির (nido) জন্যও সাহায্য আছে। অনুমতি ও ISEE দেখা হয়: হেল্প ডেস্কে জিজ্ঞেস করুন।
path-family_benefits-more_help-time = Comune-এর assegno di maternità জন্মের পর ছয় মাসের মধ্যে চাইতে হয়।

## Learn Italian

path-italian_course-title = ইতালিয়ান শেখা
path-italian_course-lead = যারা ইতালিয়ান শিখতে, সনদ পেতে বা মিডল স্কুলের ডিপ্লোমা (licenza media) নিতে চান, তাদের জন্য।
path-italian_course-find-title = কোর্স খুঁজুন
path-italian_course-find-what = CPIA বড়দের জন্য সরকারি স্কুল। অনেক সমিতিও কোর্স করায়, প্রায়ই বিনামূল্যে।
path-italian_course-enrol-title = ভর্তি হন
path-italian_course-enrol-what = 16 বছর বয়স থেকে CPIA-তে ভর্তি হওয়া যায়। CPIA থাকার অনুমতি বা রসিদ চায় এবং তার একটি কপি করে। অনুমতি না থাকলে আগে বিনামূল্যের আইনি হেল্প ডেস্কে (sportello legale) বা কোনো সমিতির স্কুলে জিজ্ঞেস করতে পারেন।
path-italian_course-enrol-cost = CPIA-র কোর্সে টাকা কম লাগে বা লাগে না। স্কুলে জিজ্ঞেস করুন।
path-italian_course-enrol-time = কিছু CPIA-তে সারা বছর ভর্তি হওয়া যায়। স্কুলে জিজ্ঞেস করুন।
path-italian_course-level-title = শুরুর পরীক্ষা দিন (test di ingresso)
path-italian_course-level-what = একজন শিক্ষক আপনার সঙ্গে কথা বলেন, কখনও লিখিত পরীক্ষাও নেন। এই পরীক্ষা শুধু আপনার জন্য ঠিক দল খুঁজে পেতে।
path-italian_course-plan-title = পড়ার পরিকল্পনায় সই করুন (patto formativo)
path-italian_course-plan-what = patto formativo-তে লেখা থাকে আপনি কোন কোর্স করবেন আর কত ঘণ্টা। আপনি যা আগে থেকে জানেন, তার জন্য স্কুল কিছু ঘণ্টা কমাতে পারে।
path-italian_course-certificate-title = সনদ নিন
path-italian_course-certificate-what = কোর্স শেষে CPIA আপনাকে A2 স্তরের সনদ (attestato) দিতে পারে। এটি থাকলে দীর্ঘমেয়াদি EU অনুমতির জন্য prefettura-র পরীক্ষা লাগে না।
path-italian_course-exam-title = দরকার হলে prefettura-র পরীক্ষা দিন
path-italian_course-exam-what = A2 পরীক্ষা তাদের জন্য, যারা অনুমতি নিয়ে অন্তত পাঁচ বছর ইতালিতে আছেন এবং দীর্ঘমেয়াদি EU অনুমতি চান। আবেদন অনলাইনে হয়; পৌরসভা (Comune) ও পরামর্শ অফিস (patronato) সাহায্য করতে পারে।
path-italian_course-exam-time = prefettura 60 দিনের মধ্যে উত্তর দেয়। যারা পাস করেন না বা যান না, তারা 90 দিন পর আবার আবেদন করতে পারেন।
path-italian_course-diploma-title = পড়া চালিয়ে যান: licenza media
path-italian_course-diploma-what = যারা স্কুল শেষ করেননি, তারা CPIA-তে প্রথম স্তর (primo livello) পড়ে মিডল স্কুলের ডিপ্লোমা (licenza media) নিতে পারেন। তারপর সন্ধ্যার হাই স্কুল (scuole serali) আছে।

## Pregnancy and birth

path-pregnancy-title = গর্ভাবস্থা ও জন্ম
path-pregnancy-lead = যাদের বাচ্চা হবে, তাদের জন্য: থাকার অনুমতি থাকুক বা না থাকুক।
path-pregnancy-clinic-title = পারিবারিক ক্লিনিকে (consultorio) যান
path-pregnancy-clinic-what = পারিবারিক ক্লিনিকে (consultorio) ধাত্রী (ostetrica) ও মহিলা গাইনি ডাক্তার (ginecologa) থাকেন। তারা গর্ভাবস্থায় দেখাশোনা করেন ও একটি ছোট বই (libretto) দেন। যারা গর্ভ রাখতে চান না (IVG), তারাও সেখানে যেতে পারেন।
path-pregnancy-clinic-cost = গর্ভাবস্থার জন্য consultorio-র চেক-আপ বিনামূল্যে, অনুমতি না থাকলেও।
path-pregnancy-without_permit-title = অনুমতি না থাকলে: STP কোড চান
path-pregnancy-without_permit-what = অনুমতি না থাকলেও STP কোড দিয়ে ইতালিয়ান নারীদের মতো একই চিকিৎসা পাওয়া যায়। কারও অনুমতি নেই বলে হাসপাতাল বা consultorio-র কর্মীরা তার নামে রিপোর্ট করতে পারেন না।
path-pregnancy-checkups-title = চেক-আপ ও পরীক্ষা করান
path-pregnancy-checkups-what = ডাক্তার অনুরোধপত্রে (impegnativa) টাকা মাফের কোড (esenzione) ও গর্ভের কত সপ্তাহ তা লেখেন। এই কোডে অনেক চেক-আপ ও পরীক্ষায় ফি (ticket) লাগে না।
path-pregnancy-checkups-cost = সরকারি তালিকার চেক-আপ ও পরীক্ষা বিনামূল্যে। অন্যগুলোর জন্য আগে জিজ্ঞেস করুন।
path-pregnancy-permit-title = অনুমতি না থাকলে: চিকিৎসার জন্য অনুমতির কথা জেনে নিন
path-pregnancy-permit-what = পুলিশ অফিস (questura) চিকিৎসার জন্য অনুমতি (cure mediche) দিতে পারে। জনশৃঙ্খলা বা রাষ্ট্রের নিরাপত্তার কারণ ছাড়া, এই সময়ে আইন কাউকে দেশ থেকে বের করে দিতে দেয় না। questura আঙুলের ছাপ নেয়: আগে বিনামূল্যের আইনি হেল্প ডেস্কে (sportello legale) জিজ্ঞেস করতে পারেন।
path-pregnancy-permit-time = গর্ভাবস্থায় এবং বাচ্চার ছয় মাস বয়স পর্যন্ত।
path-pregnancy-register-title = জন্ম নিবন্ধন করুন
path-pregnancy-register-what = জন্মের কথা হাসপাতালে বা পৌরসভায় (Comune) জানাতে হয়, হাসপাতালের কাগজ দিয়ে। থাকার অনুমতি দেখাতে হয় না। মা চাইলে নিজের নাম না লেখার অনুরোধ করতে পারেন।
path-pregnancy-register-time = হাসপাতালে 3 দিনের মধ্যে, অথবা Comune-এ 10 দিনের মধ্যে।
path-pregnancy-after-title = জন্মের পরে: শিশু ডাক্তার ও সাহায্য
path-pregnancy-after-what = স্বাস্থ্য অফিসে (ASL) বাচ্চার ডাক্তার (pediatra) বেছে নিতে হয়। কী কী সাহায্য আছে, তা পরামর্শ অফিস (patronato) বলতে পারে, যেমন বাচ্চার ভাতা (assegno unico) ও Comune-এর মাতৃত্ব ভাতা (assegno di maternità)।
path-pregnancy-after-time = Comune-এর assegno di maternità জন্মের পর ছয় মাসের মধ্যে চাইতে হয়।

## Rent a home

path-home-title = বাসা ভাড়া নেওয়া
path-home-lead = যারা ভাড়া বাসা খোঁজেন তাদের জন্য: চুক্তি, কাগজপত্র ও সাহায্য।
path-home-search-title = বাসা খুঁজুন
path-home-search-what = যারা ভাড়া দেন, তারা প্রায়ই কাগজপত্র, বেতনের কাগজ (busta paga) ও কাজের চুক্তি চান। শুধু বিদেশি বলে কাউকে “না” বলা বৈষম্য (discriminazione)। কিছু পৌরসভায় (Comune) বাসার হেল্প ডেস্ক (sportello casa) আছে।
path-home-contract-title = লিখিত চুক্তিতে সই করুন
path-home-contract-what = ভাড়ার চুক্তি লিখিত হতে হবে। তাতে লেখা থাকে কত টাকা, কতদিনের জন্য আর কীভাবে বাসা ছাড়তে হয়। ভাড়াটিয়াদের ইউনিয়ন (sindacato inquilini) সই করার আগে চুক্তিটি পড়ে দেখতে পারে।
path-home-contract-cost = জামানত (cauzione) সর্বোচ্চ তিন মাসের ভাড়া হতে পারে।
path-home-registration-title = চুক্তি নিবন্ধনের প্রমাণ চান
path-home-registration-what = বাসার মালিক Agenzia delle Entrate-তে চুক্তি নিবন্ধন করেন এবং ভাড়াটিয়াকে প্রমাণ দেন। অনেক অফিস নিবন্ধিত চুক্তি (contratto registrato) চায়, যেমন ভাড়ায় সাহায্যের জন্য।
path-home-registration-time = মালিকের হাতে 30 দিন সময়, আর প্রমাণ দেওয়ার জন্য আরও 60 দিন।
path-home-notice-title = যিনি বাসা দেন, তিনি পুলিশকে জানান
path-home-notice-what = ইউরোপীয় ইউনিয়নের বাইরের দেশের কাউকে যিনি নিজের বাসায় থাকতে দেন বা বাসা ভাড়া দেন, তিনি পুলিশকে লিখে জানান (dichiarazione di ospitalità)। যিনি বাসা দেন তিনিই এটি করেন, অতিথি নয়। অনুমতি না থাকলে আগে বিনামূল্যের আইনি হেল্প ডেস্কে (sportello legale) জিজ্ঞেস করতে পারেন।
path-home-notice-time = 48 ঘণ্টার মধ্যে।
path-home-residence-title = ঠিকানা নিবন্ধনের (residenza) আবেদন করুন
path-home-residence-what = বাসা হলে নাগরিক নিবন্ধন অফিসে (anagrafe) residenza চাইতে হয়। anagrafe বাসার একটি কাগজ চায়, যেমন নিবন্ধিত চুক্তি। অনুমতি না থাকলে আগে বিনামূল্যের আইনি হেল্প ডেস্কে জিজ্ঞেস করতে পারেন।
path-home-residence-time = নতুন বাসায় থাকা শুরুর দিন থেকে 20 দিনের মধ্যে।
path-home-rent_help-title = ভাড়ার জন্য সাহায্য চান
path-home-rent_help-what = কিছু Comune ভাড়ার জন্য টাকা দেয় (contributo affitto)। সাধারণত তারা residenza, নিবন্ধিত চুক্তি ও ISEE চায়। শুধু বিজ্ঞপ্তি (bando) বের হলে আবেদন করা যায়।
path-home-rent_help-time = তারিখ প্রতি বছর বদলায়। হেল্প ডেস্কে জিজ্ঞেস করুন।
path-home-public_housing-title = সরকারি বাসার আবেদন করুন
path-home-public_housing-what = সরকারি বাসার (casa popolare, ERP) আবেদন করতে হয় যখন Comune বিজ্ঞপ্তি (bando) দেয়। কে আবেদন করতে পারে আর কোন অনুমতি চলে, তা bando-তে লেখা থাকে। তারপর একটি তালিকা (graduatoria) হয়।
path-home-public_housing-time = বিজ্ঞপ্তি ও অপেক্ষার সময় শহরভেদে আলাদা। হেল্প ডেস্কে জিজ্ঞেস করুন।

## Ask for asylum

path-asylum-title = আশ্রয় চাওয়া (asilo)
path-asylum-lead = যারা নিজের দেশে ফিরতে ভয় পান এবং ইতালিতে সুরক্ষা চাইতে চান, তাদের জন্য।
path-asylum-advice-title = বিনামূল্যের আইনি হেল্প ডেস্কের সঙ্গে কথা বলুন
path-asylum-advice-what = আইনি হেল্প ডেস্ক (sportello legale) বুঝিয়ে বলে কী হয় আর আপনার কী কী অধিকার আছে। জুন 2026 থেকে ইউরোপের নতুন নিয়ম চালু হয়েছে: সময় ও কাগজের নাম বদলে গিয়ে থাকতে পারে। যাদের বয়স 18-এর কম এবং যারা একা, তাদের বিশেষ সুরক্ষা ও একজন অভিভাবক (tutore) পাওয়ার অধিকার আছে।
path-asylum-ask-title = আশ্রয় চান, তা বলুন
path-asylum-ask-what = সীমান্ত পুলিশকে বা পুলিশ অফিসে (questura) বলতে হয়, মুখে বা লিখে, নিজের ভাষায়। প্রত্যেক প্রাপ্তবয়স্ক নিজে বলেন, সঙ্গে বাচ্চা থাকলে তাও বলেন। পুলিশ এই খবর আপনার দেশকে দেয় না।
path-asylum-form-title = আঙুলের ছাপ দিন ও ফরম করান
path-asylum-form-what = questura ছবি ও আঙুলের ছাপ নেয় এবং আবেদন (modello C3) লেখে। আপনি দোভাষী পেতে পারেন। আপনার পাসপোর্ট থাকলে questura সাধারণত তা রেখে দেয়।
path-asylum-form-time = অ্যাপয়েন্টমেন্টের সময় শহরভেদে আলাদা। হেল্প ডেস্কে জিজ্ঞেস করুন।
path-asylum-receipt-title = রসিদ ও আশ্রয়প্রার্থীর অনুমতি কাছে রাখুন
path-asylum-receipt-what = questura অ্যাপয়েন্টমেন্টের একটি কাগজ দেয়, পরে আশ্রয়প্রার্থীর অনুমতি (permesso per richiesta asilo) দেয়। এই কাগজ দিয়ে ডাক্তার ও অন্য সেবা চাইতে পারেন। আপনি যে ঠিকানা দিয়েছেন, চিঠি সেখানে আসে: ঠিকানা বদলালে questura-কে জানাতে হয়।
path-asylum-receipt-cost = অনুমতির জন্য questura সরকারি স্ট্যাম্প (marca da bollo) চাইতে পারে। হেল্প ডেস্কে জিজ্ঞেস করুন।
path-asylum-shelter-title = ঘর না থাকলে: থাকার জায়গা চান
path-asylum-shelter-what = যারা আশ্রয় চান এবং যাদের টাকা নেই, তারা আবেদনের সময় থাকার জায়গা (accoglienza) চাইতে পারেন। prefettura কোনো কেন্দ্রে (CAS বা অন্য) জায়গা খোঁজে।
path-asylum-shelter-time = সব সময় সঙ্গে সঙ্গে জায়গা পাওয়া যায় না। হেল্প ডেস্কে জিজ্ঞেস করুন।
path-asylum-interview-title = সাক্ষাৎকারে যান
path-asylum-interview-what = Commissione territoriale আপনাকে সাক্ষাৎকারে (audizione) ডাকে। কেন দেশ ছেড়েছেন, তা আপনি নিজের ভাষায় দোভাষীর সাহায্যে বলেন; সাক্ষাৎকার সবার সামনে হয় না। শেষে লেখাটি আপনার সঙ্গে পড়া হয় এবং আপনি একটি কপি পান।
path-asylum-interview-time = তারিখ চিঠিতে (convocazione) লেখা থাকে।
path-asylum-decision-title = সিদ্ধান্ত পান
path-asylum-decision-what = Commissione শরণার্থীর মর্যাদা (status di rifugiato), সহায়ক সুরক্ষা (protezione sussidiaria) বা বিশেষ সুরক্ষা (protezione speciale) দিতে পারে, অথবা “না” বলতে পারে। উত্তর “না” হলে তাতে ইতালি ছাড়ার আদেশ থাকতে পারে: উকিল নিয়ে আদালতে আপিল (ricorso) করা যায়। যাদের টাকা কম, তারা রাষ্ট্রের খরচে উকিল (gratuito patrocinio) চাইতে পারেন।
path-asylum-decision-time = আপিলের জন্য দিন কম, আর নিয়মগুলো নতুন। আইনি হেল্প ডেস্ক আপনার সঙ্গে চিঠিটি পড়ে।
