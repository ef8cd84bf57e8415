# "This is wrong": what a visitor may tell us, in Arabic. Short sentences, everyday words (level A2).

remark-link = هنا يوجد خطأ
remark-title = ما هو الخطأ؟
remark-what = ما هو الخطأ
remark-field-hours = أوقات العمل
remark-field-gone = المكتب لم يعد موجوداً
remark-field-phone = رقم الهاتف
remark-field-address = العنوان أو المكان على الخريطة
remark-field-languages = اللغات التي يتكلمونها
remark-field-documents = ماذا تحضرون معكم
remark-field-access = كيف تدخلون
remark-field-cost = كم يكلف
remark-field-needs = في ماذا يساعدون
remark-field-other = شيء آخر
remark-words = ما هو الصحيح؟ (إذا كنتم تعرفون)
remark-no-names = لا تكتبوا اسمكم أو رقمكم. نحن لا نعرف من أنتم.
remark-send = إرسال
remark-thanks = شكراً. وصلت رسالتكم.
remark-thanks-then = يقرؤها شخص ويتأكد منها قبل تغيير أي شيء.
remark-full = شكراً. كتب لنا كثيرون عن هذا. نحن نتأكد منه الآن.
remark-incomplete = اختاروا ما هو الخطأ. إذا اخترتم «شيء آخر»، اكتبوا بعض الكلمات.
remark-back = العودة إلى المكتب
remark-texts-title = تصحيح الترجمة
remark-texts-words = أي جملة فيها خطأ؟ كيف تكون أفضل؟
remark-texts-link = تصحيح
privacy-remark-title = إذا أخبرتمونا بخطأ
privacy-remark = نحفظ فقط ما تكتبونه، واليوم. يقرؤه شخص. ونحذفه بعد ستة أشهر على الأكثر.
