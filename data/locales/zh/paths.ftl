# Paths step by step, in Chinese (simplified): they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = 办事步骤
paths-lead = 简单的办事流程：会发生什么，需要哪些证件，哪个服务点能帮忙。
paths-describe = 这里只说明怎么办，不提供建议。规定会变：请到服务点询问。
paths-home = 办事步骤：居留、住址、医生、上学等
path-all = 所有流程
path-steps = { $count } 个步骤
path-need = 这一步最近的服务点
path-documents = 需要哪些证件
path-cost = 多少钱
path-time = 时间
path-next = 下一步
path-done = 已完成
path-ticks = 您打的勾只留在这部手机里。
path-clear = 去掉所有的勾
path-print = 打印
path-sources = 信息从哪里来
path-reviewed = { $date }和来源核对过

## Renew the residence permit

path-permit_renewal-title = 换居留
path-permit_renewal-lead = 给居留许可 (permesso di soggiorno) 快到期的人：从邮局的申请袋到新的居留卡。
path-permit_renewal-where-title = 弄清楚在哪里申请换新
path-permit_renewal-where-what = 很多居留在邮局换，用申请袋 (kit)。有些居留直接在警察局 (questura) 换：咨询处 (patronato) 或市政府 (Comune) 的移民服务点知道是哪一种。如果居留已经过期超过 60 天，可以先问免费法律服务点 (sportello legale)。
path-permit_renewal-where-time = 法律要求至少在居留到期前 60 天申请。
path-permit_renewal-papers-title = 准备证件
path-permit_renewal-papers-what = 需要护照、快到期的居留和税号 (codice fiscale)，还要复印件。其他材料看居留的类型：工作、家庭、学习。请向服务点要清单。
path-permit_renewal-kit-title = 填写申请袋里的表格
path-permit_renewal-kit-what = 有黄色条纹的申请袋 (kit giallo) 在邮局拿。咨询处 (patronato) 和一些市政府可以用电脑免费帮您填表。
path-permit_renewal-kit-cost = 印花税票 (marca da bollo) 16 欧元。
path-permit_renewal-post-title = 把申请袋交到邮局
path-permit_renewal-post-what = 到有 Sportello Amico 的邮局交申请袋。信封不要封口，要带护照。邮局给您收据 (ricevuta)，还有去警察局的预约日期。
path-permit_renewal-post-cost = 交给邮局 30 欧元。另外还有一张付款单 (bollettino)：居留卡 30.46 欧元，再加 40 欧元（一年以内的居留）、50 欧元（一年以上）或 100 欧元（欧盟长期居留）。未满 18 岁的人、庇护和辅助保护 (protezione sussidiaria)，付款单是 30.46 欧元。
path-permit_renewal-fingerprints-title = 去警察局按指纹
path-permit_renewal-fingerprints-what = 警察局 (questura) 采集指纹 (impronte)，检查证件。需要四张证件照 (fototessere)。如果缺材料，警察局会要求补交。
path-permit_renewal-waiting-title = 拿着收据等待
path-permit_renewal-waiting-what = 有收据 (ricevuta)，在得到答复以前可以留在意大利。如果原来的居留允许工作，也可以继续工作。如果收到信，上面写着“preavviso di rigetto”或“rigetto”（拒绝），时间就很少：可以把信拿到免费法律服务点。
path-permit_renewal-waiting-time = 每个城市等待的时间不同。请到服务点询问。
path-permit_renewal-collect-title = 领取新居留
path-permit_renewal-collect-what = 意大利警察 (Polizia di Stato) 的网站上可以查居留是否办好：需要收据上的号码。有登记住址 (residenza) 的人，接着要把新居留给户籍处 (anagrafe) 看。
path-permit_renewal-collect-time = 换新后 60 天内去户籍处。

## Register your address (residenza)

path-residence_registration-title = 登记住址 (residenza)
path-residence_registration-lead = 给住在一个市镇、想在户籍处 (anagrafe) 登记住址的人。
path-residence_registration-papers-title = 准备证件
path-residence_registration-papers-what = 户籍处要看护照、居留或换居留的收据，还有一份关于房子的文件，例如登记过的租房合同。每个市政府 (Comune) 有自己的清单。没有居留的人，可以先问免费法律服务点 (sportello legale)。
path-residence_registration-declare-title = 提交住址声明 (dichiarazione di residenza)
path-residence_registration-declare-what = 填写表格，家里所有成年人都要签名。可以交到户籍处，也可以寄信或发电子邮件；已经登记过的人，可以用 SPID 或 CIE 在网上办 (ANPR)。
path-residence_registration-declare-cost = 很多市政府不收费。请到服务点询问。
path-residence_registration-declare-time = 从住进新家起 20 天内。
path-residence_registration-registered-title = 等市政府登记
path-residence_registration-registered-what = 市政府把您的住址写进户籍登记。住址登记从声明那天起有效。
path-residence_registration-registered-time = 市政府在两个工作日内登记。
path-residence_registration-check-title = 等待上门检查
path-residence_registration-check-what = 市政府的人会到家里来，看您是不是真的住在那里。如果市政府来信说缺少什么，服务点可以和您一起看信。如果没有来信，住址登记就确认了。
path-residence_registration-check-time = 市政府在 45 天内检查。
path-residence_registration-renew-title = 每次居留换新后，更新声明
path-residence_registration-renew-what = 户籍处要求看每一张新居留：这叫 rinnovo della dichiarazione di dimora abituale。等待换居留的时候，住址登记继续有效。不拿新居留去的人，可能会被取消登记。
path-residence_registration-renew-time = 居留换新后 60 天内。
path-residence_registration-no_home-title = 如果没有房子：申请 residenza fittizia
path-residence_registration-no_home-what = 睡在街上或夜间收容所的人，可以在平常生活的市镇申请住址登记。很多市政府会写一条不存在的街。每个市政府有自己的规定；没有居留的人，可以先问免费法律服务点。

## Get the health card and a doctor

path-health_card-title = 办医疗卡，选医生
path-health_card-lead = 给想登记加入公共医疗、选医生的人，也给没有居留但需要看病的人。
path-health_card-who-title = 弄清楚您可以怎么登记
path-health_card-who-what = 很多种居留（工作、家庭、庇护）都有权在卫生局 (ASL) 登记。有些其他居留是自愿登记 (iscrizione volontaria)，每年要付费。服务点会看居留的类型。
path-health_card-who-cost = 自愿登记 (iscrizione volontaria) 的费用会变。请到服务点询问。
path-health_card-register-title = 在卫生局 (ASL) 登记
path-health_card-register-what = 这个办公室常叫“scelta e revoca”。需要身份证件、居留或换居留的收据、税号 (codice fiscale) 和住址。
path-health_card-doctor-title = 选择医生
path-health_card-doctor-what = 办公室会告诉您哪些医生还有名额。成年人有家庭医生 (medico di base)，孩子有儿科医生 (pediatra)。搬到别的城市的人，要另选医生。
path-health_card-card-title = 收到医疗卡 (tessera sanitaria)
path-health_card-card-what = 卡会寄到家里。收到以前，办公室可以给一张临时证明。如果卡没有寄到或丢了，可以申请补一张。
path-health_card-card-time = 每个地区等待的时间不同。请到服务点询问。
path-health_card-renew-title = 居留换新时，也要更新医疗登记
path-health_card-renew-what = 医疗登记通常和居留一样长。换居留的人要拿收据再去卫生局 (ASL)，拿到新居留后再去一次。
path-health_card-without_permit-title = 如果没有居留：申请 STP 号码
path-health_card-without_permit-what = 没有居留的人，有权用 STP 号码得到紧急的或必要的治疗（欧盟公民用 ENI）。医院和诊所的工作人员，不可以因为一个人没有居留就去举报。如果您有疑问，可以先问免费法律服务点 (sportello legale)。
path-health_card-without_permit-cost = 没有钱的人签一份声明 (dichiarazione di indigenza)。可能还要付自付费 (ticket)：请到服务点询问。
path-health_card-without_permit-time = 号码有效期六个月，可以延长。

## Enrol a child at school

path-school_enrolment-title = 给孩子报名上学
path-school_enrolment-lead = 给想让孩子上学的父母，刚到意大利也可以。
path-school_enrolment-right-title = 到学校或服务点询问
path-school_enrolment-right-what = 外国孩子和意大利孩子一样，有上学的权利和义务，没有居留也一样。
path-school_enrolment-right-time = 学年中的任何时候都可以申请报名。
path-school_enrolment-apply-title = 提交报名申请
path-school_enrolment-apply-what = 小学 (elementari)、初中 (medie)、高中 (superiori) 一年级在网上报名，用 Unica 网站，需要 SPID 或 CIE。没有税号或不会办的人，去学校办公室 (segreteria)。学年中间到的人，也去学校办公室。
path-school_enrolment-apply-time = 一年级的报名日期每年不同。请问学校。
path-school_enrolment-papers-title = 带上您有的证件
path-school_enrolment-papers-what = 学校要孩子的证件和成绩单 (pagelle)。如果证件没有或不全，学校照样给孩子报名 (iscrizione con riserva)。最后孩子可以拿到文凭。
path-school_enrolment-vaccines-title = 出示疫苗证明
path-school_enrolment-vaccines-what = 孩子 16 岁以前，学校要一张必打疫苗的证明。向卫生局 (ASL) 申请预约的单子也有效，卫生局会补打缺的疫苗。没有这张证明，孩子不能上幼儿园 (scuola dell’infanzia)。
path-school_enrolment-class-title = 和学校谈谈上哪个班
path-school_enrolment-class-what = 由学校决定年级：通常按孩子的年龄。老师也可能决定另一个年级：他们会看孩子以前上的学，还有孩子已经会什么。
path-school_enrolment-costs-title = 申请费用帮助
path-school_enrolment-costs-what = 市政府 (Comune) 和大区 (Regione) 可能帮助付学校午餐 (mensa)、校车、书本，也可能给助学金。他们常常看 ISEE。每个城市有自己的规定：请到服务点询问。

## Look for work

path-job_search-title = 找工作
path-job_search-lead = 给找工作的人：就业中心、简历、课程和合同。
path-job_search-permit-title = 看看居留是否允许工作
path-job_search-permit-what = 不是所有居留都允许工作：服务点可以帮您看。等待换居留的人，如果以前的居留允许工作，就可以凭收据工作。没有居留的人，可以先问免费法律服务点 (sportello legale)。
path-job_search-permit-time = 申请庇护的人，过了法律规定的时间可以工作。请到服务点询问。
path-job_search-did-title = 声明您在找工作 (DID)
path-job_search-did-what = 没有工作的人要做一份声明 (dichiarazione di immediata disponibilità, DID)。可以用 SPID 或 CIE 在网上做，也可以请就业中心 (centro per l’impiego) 帮忙。向 INPS 申请了失业金 (NASpI) 的人，就已经做了这份声明。
path-job_search-agreement-title = 签服务协议 (patto di servizio)
path-job_search-agreement-what = 先在就业中心谈话，然后签 patto di servizio：上面写着您做什么、就业中心做什么。没有正当理由不去预约的人，可能会失去一些权利。
path-job_search-cv-title = 准备简历
path-job_search-cv-what = 简历 (curriculum, CV) 写您学过什么、做过什么工作，在自己国家的也写。就业中心和很多服务点有招工信息。
path-job_search-training-title = 学一门手艺
path-job_search-training-what = patto di servizio 里可能有课程和实习 (tirocini)。每个大区有自己的课程：请问服务点哪些免费，需要什么意大利语水平。
path-job_search-contract-title = 看合同
path-job_search-contract-what = 老板要给工人一份合同或雇用通知 (UNILAV) 的复印件。没有合同或拿不到工资的人，可以问工会 (sindacato)；没有居留的人，可以先问免费法律服务点。
path-job_search-contract-time = 开始工作以前拿到复印件。

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE 和儿童津贴 (assegno unico)
path-family_benefits-lead = 给有孩子、想申请儿童津贴和其他补贴的家庭。
path-family_benefits-papers-title = 准备全家的材料
path-family_benefits-papers-what = 办 ISEE 需要全家的资料：税号、收入、银行存款、租房合同。税务帮助中心 (CAF) 会给完整的清单。
path-family_benefits-isee-title = 办 ISEE
path-family_benefits-isee-what = 在 CAF 填写声明 (DSU)。INPS 计算后给出 ISEE，说明家里的经济情况。有 SPID 或 CIE 的人，也可以在 INPS 网站上办。
path-family_benefits-isee-time = 有效到12月31日。以后要重新办。
path-family_benefits-apply-title = 申请儿童津贴 (assegno unico)
path-family_benefits-apply-what = INPS 给每个孩子发到 18 岁，有些情况到 21 岁，残疾孩子没有年龄限制。INPS 会看居留、登记住址 (residenza) 和工作：不是所有居留都可以。可以通过咨询处 (patronato)、打电话或在 INPS 网站上申请。
path-family_benefits-apply-time = 6月30日以前（包括当天）申请的人，从3月算起发钱。以后申请的，从下个月算起。
path-family_benefits-money-title = 领钱
path-family_benefits-money-what = 每个月发钱。发多少看 ISEE。没有 ISEE，INPS 发最低金额；金额每年不同。
path-family_benefits-changes-title = 有变化，告诉 INPS
path-family_benefits-changes-what = 申请通过后会自动延续。孩子出生、银行账户或家庭有变化，INPS 需要知道。
path-family_benefits-changes-time = ISEE 每年要重新办。
path-family_benefits-more_help-title = 问问还有没有其他补贴
path-family_benefits-more_help-what = 有些母亲没有别的生育补贴，市政府 (Comune) 会发生育补贴 (assegno di maternità)。托儿所 (nido) 也有补贴。要看居留和 ISEE：请到服务点询问。
path-family_benefits-more_help-time = 市政府的生育补贴 (assegno di maternità)，孩子出生后六个月内申请。

## Learn Italian

path-italian_course-title = 学意大利语
path-italian_course-lead = 给想学意大利语、拿证书或拿初中文凭 (licenza media) 的人。
path-italian_course-find-title = 找课程
path-italian_course-find-what = CPIA 是国家办的成人学校。很多协会也开课，常常免费。
path-italian_course-enrol-title = 报名
path-italian_course-enrol-what = 年满 16 岁可以在 CPIA 报名。CPIA 要居留或收据，并且复印一份。没有居留的人，可以先问免费法律服务点 (sportello legale) 或协会办的学校。
path-italian_course-enrol-cost = CPIA 的课程很便宜或免费。请问学校。
path-italian_course-enrol-time = 有些 CPIA 全年都可以报名。请问学校。
path-italian_course-level-title = 参加入学测试
path-italian_course-level-what = 老师和您谈话，有时还有笔试。这只是为了找到合适的班。
path-italian_course-plan-title = 签学习计划 (patto formativo)
path-italian_course-plan-what = patto formativo 写着您上什么课、多少小时。您已经会的内容，学校可以减少课时。
path-italian_course-certificate-title = 拿证书 (attestato)
path-italian_course-certificate-what = 课程结束时，CPIA 可以发 A2 水平的证书 (attestato)。有了它，申请欧盟长期居留就不用参加省督府 (prefettura) 的考试。
path-italian_course-exam-title = 如果需要，参加省督府的考试
path-italian_course-exam-what = A2 考试是给有居留、在意大利住了至少五年、申请欧盟长期居留的人。在网上申请；市政府 (Comuni) 和咨询处 (patronati) 可以帮忙。
path-italian_course-exam-time = 省督府 (prefettura) 在 60 天内答复。没有通过或没有去的人，90 天后可以再申请。
path-italian_course-diploma-title = 继续学习：初中文凭 (licenza media)
path-italian_course-diploma-what = 没有读完书的人，可以在 CPIA 读第一阶段 (primo livello)，拿 licenza media。以后还有夜间高中 (scuole serali)。

## Pregnancy and birth

path-pregnancy-title = 怀孕和生孩子
path-pregnancy-lead = 给怀孕的人，有没有居留都可以。
path-pregnancy-clinic-title = 去妇科咨询所 (consultorio)
path-pregnancy-clinic-what = 妇科咨询所 (consultorio) 里有助产士 (ostetrica) 和女妇科医生 (ginecologa)。她们做孕期检查，给您孕期手册 (libretto)。不想继续怀孕的人 (IVG) 也可以去。
path-pregnancy-clinic-cost = 在 consultorio 做的孕期检查免费，没有居留也免费。
path-pregnancy-without_permit-title = 如果没有居留：申请 STP 号码
path-pregnancy-without_permit-what = 没有居留的女性，用 STP 号码可以得到和意大利女性一样的治疗。医院和 consultorio 的工作人员，不可以因为一个人没有居留就去举报。
path-pregnancy-checkups-title = 做检查和化验
path-pregnancy-checkups-what = 医生在单子 (impegnativa) 上写免费代码 (esenzione) 和怀孕周数。有这个代码，很多检查和化验不用付自付费 (ticket)。
path-pregnancy-checkups-cost = 公共清单上的检查和化验免费。其他的请先问清楚。
path-pregnancy-permit-title = 没有居留：了解医疗居留
path-pregnancy-permit-what = 警察局 (questura) 可以给医疗居留 (cure mediche)。法律不允许在这段时间驱逐，除非因为公共秩序或国家安全。警察局会采集指纹：可以先问免费法律服务点 (sportello legale)。
path-pregnancy-permit-time = 怀孕期间，直到孩子满六个月。
path-pregnancy-register-title = 登记出生
path-pregnancy-register-what = 拿医院的证明，在医院或市政府 (Comune) 登记出生。不用出示居留。母亲可以要求不写自己的名字。
path-pregnancy-register-time = 在医院 3 天内，或在市政府 10 天内。
path-pregnancy-after-title = 出生以后：儿科医生和补贴
path-pregnancy-after-what = 在卫生局 (ASL) 给孩子选儿科医生 (pediatra)。咨询处 (patronato) 可以告诉您有哪些补贴，例如儿童津贴 (assegno unico) 和市政府的生育补贴 (assegno di maternità)。
path-pregnancy-after-time = 市政府的生育补贴 (assegno di maternità)，孩子出生后六个月内申请。

## Rent a home

path-home-title = 租房子
path-home-lead = 给想租房子的人：合同、材料和补贴。
path-home-search-title = 找房子
path-home-search-what = 房东常常要证件、工资单 (buste paga) 和工作合同。只因为是外国人就拒绝，是歧视 (discriminazione)。有些市政府有住房服务点 (sportello casa)。
path-home-contract-title = 签书面合同
path-home-contract-what = 租房合同必须是书面的。上面写着付多少钱、租多长时间、怎么退租。租客工会 (sindacato inquilini) 可以在您签字前看合同。
path-home-contract-cost = 押金 (cauzione) 最多三个月房租。
path-home-registration-title = 要合同已登记的证明
path-home-registration-what = 房东在税务局 (Agenzia delle Entrate) 登记合同，把证明给租客。很多办公室要登记过的合同，例如申请房租补贴时。
path-home-registration-time = 房东有 30 天时间登记，再有 60 天时间给证明。
path-home-notice-title = 提供住房的人要通知警察
path-home-notice-what = 让欧盟以外国家的人住在自己家，或者把房子租给他们，要书面告诉警察 (dichiarazione di ospitalità)。这由提供住房的人做，不是由住的人做。没有居留的人，可以先问免费法律服务点 (sportello legale)。
path-home-notice-time = 48 小时内。
path-home-residence-title = 申请住址登记 (residenza)
path-home-residence-what = 有了房子，就在户籍处 (anagrafe) 申请住址登记。户籍处要一份关于房子的文件，例如登记过的合同。没有居留的人，可以先问免费法律服务点。
path-home-residence-time = 从住进新家起 20 天内。
path-home-rent_help-title = 申请房租帮助
path-home-rent_help-what = 有些市政府发房租补贴 (contributo affitto)。通常要住址登记 (residenza)、登记过的合同和 ISEE。只有出申请公告 (bando) 的时候才能申请。
path-home-rent_help-time = 日期每年不同。请到服务点询问。
path-home-public_housing-title = 申请公共住房
path-home-public_housing-what = 市政府 (Comune) 出申请公告 (bando) 的时候，可以申请公共住房 (casa popolare, ERP)。公告写着谁可以申请、哪些居留有效。然后有一份排名名单 (graduatoria)。
path-home-public_housing-time = 每个城市的公告和等待时间不同。请到服务点询问。

## Ask for asylum

path-asylum-title = 申请庇护
path-asylum-lead = 给害怕回自己国家、想在意大利请求保护的人。
path-asylum-advice-title = 和免费法律服务点谈谈
path-asylum-advice-what = 法律服务点 (sportello legale) 会说明会发生什么、您有什么权利。2026年6月起有新的欧洲规定：时间和文件名称可能已经改变。未满 18 岁、独自一人的人，有权得到特别保护和一位监护人 (tutore)。
path-asylum-ask-title = 说您想申请庇护
path-asylum-ask-what = 可以向边境警察或在警察局 (questura) 说，口头或书面都可以，用您自己的语言。每个成年人自己说，并且说明有没有带孩子。警察不会把这些信息告诉您的国家。
path-asylum-form-title = 按指纹，填表
path-asylum-form-what = 警察局拍照、采集指纹 (impronte)，写申请表 (modello C3)。您可以有翻译。如果您有护照，警察局通常会收走保管。
path-asylum-form-time = 每个城市的预约时间不同。请到服务点询问。
path-asylum-receipt-title = 保管好收据和庇护居留
path-asylum-receipt-what = 警察局先给一张写着预约的纸，然后给申请庇护的居留 (permesso per richiesta asilo)。有这些证件，可以申请医生和其他服务。信会寄到您给的地址：如果地址变了，必须让警察局知道。
path-asylum-receipt-cost = 办这个居留，警察局可能要印花税票 (marca da bollo)。请到服务点询问。
path-asylum-shelter-title = 如果没有房子：申请住处 (accoglienza)
path-asylum-shelter-what = 申请庇护又没有钱的人，可以在申请庇护时要求住处 (accoglienza)。省督府 (prefettura) 会在接待中心（CAS 或其他）找位置。
path-asylum-shelter-time = 不一定马上有位置。请到服务点询问。
path-asylum-interview-title = 去面谈
path-asylum-interview-what = 审查委员会 (Commissione territoriale) 叫您去面谈 (audizione)。您用自己的语言说为什么离开自己的国家，有翻译；面谈不公开。最后会和您一起读记录，并且给您一份。
path-asylum-interview-time = 日期写在信 (convocazione) 上。
path-asylum-decision-title = 收到决定
path-asylum-decision-what = 审查委员会 (Commissione) 可以给难民身份、辅助保护 (protezione sussidiaria) 或特殊保护 (protezione speciale)，也可以拒绝。拒绝的决定里可能有离开意大利的命令：可以请律师向法院上诉 (ricorso)。钱少的人可以申请国家付费的律师 (gratuito patrocinio)。
path-asylum-decision-time = 上诉的期限很短，规定也是新的。法律服务点会和您一起看信。
