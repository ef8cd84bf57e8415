# "Take it with you", in Arabic: slip, reminder, contact, message, saved desks, poster.

take-title = خذوا المعلومات معكم
take-slip = ورقة للطباعة
take-send = إرسال
take-calendar = تذكير
take-contact = حفظ في جهات الاتصال
take-may-change = أوقات العمل قد تتغير: اتصلوا قبل أن تذهبوا، إذا أمكن.
# From one day to another, both with their date.
take-week = أوقات العمل من { $from } إلى { $to }

take-calendar-at = اليوم والساعة
take-calendar-make = وضعه في التقويم
take-calendar-hint = يفتح الهاتف التقويم الخاص به ويذكّركم قبل يوم. نحن لا نحفظ شيئاً. هذا ليس موعداً مع المكتب.

take-send-text = النص الذي ترسلونه
take-send-hint = تخرج الرسالة من هاتفكم. نحن لا نرى لمن تكتبون.
take-copy = نسخ النص
take-copied = تم نسخ النص
take-copy-failed = لم ينجح النسخ. اضغطوا مطولاً على النص وانسخوه بأنفسكم.

## Desks saved on the phone

take-save = حفظ
take-saved = محفوظ
take-saved-title = المكاتب المحفوظة
take-saved-lead = هي محفوظة على هذا الهاتف فقط. كل من يستخدم هذا الهاتف يمكنه أن يراها.
take-saved-none = لم تحفظوا أي مكتب.
take-saved-remove = حذف
take-saved-remove-all = حذف الكل
take-saved-failed = الهاتف لا يسمح بالحفظ.
take-saved-full = حفظتم 100 مكتب. احذفوا واحداً أولاً.
take-saved-gone = هذا المكتب لم يعد موجوداً.
take-saved-unreachable = لا نستطيع قراءة هذا المكتب الآن. حاولوا مرة أخرى بعد قليل.
take-saved-script = هذه الصفحة تحتاج إلى JavaScript. أو اطبعوا ورقة المكتب.

## Slip of paper, in two languages

take-say-title = ماذا تقولون في المكتب
take-say = مرحباً، أحتاج إلى: { $need }.
take-say-language = أتكلم { $language }. هل هناك من يتكلم لغتي؟
take-made = هذه الورقة بتاريخ { $date }. أوقات العمل قد تتغير.
take-live = على الإنترنت، بمعلومات اليوم
take-live-alt = رمز QR: يفتح الصفحة { $url }

## Poster for a wall

take-poster-title = اصنعوا ملصقاً
take-poster-lead = المكاتب القريبة منكم على ورقة تعلّقونها، بلغتين. 12 مكتباً على الأكثر.
take-poster-heading = مكاتب قرب { $place }
take-poster-languages = اللغة الثانية
take-poster-size = حجم الورقة
take-poster-preview = عرض القائمة
take-poster-make = تحميل الملصق (PDF)
take-poster-none = لا يوجد هنا مكتب نعرضه. اكتبوا مكاناً آخر أو احذفوا الموضوع.

kiosk-title = مكاتب المساعدة في { $city }
kiosk-take = وجّهوا كاميرا الهاتف إلى الرمز وخذوا المعلومات معكم
kiosk-wipe = إذا لم يلمس أحد الشاشة، تُمسح هذه الصفحة بعد دقيقة.

## The search on other people's sites

embed-title = ضعوا البحث في صفحتكم على الإنترنت
embed-lead = بحث صغير لصفحتكم: أقرب مكاتب المساعدة وأوقات عملها، بلغة من يقرأ. هو مجاني.
embed-language = لغة البحث
embed-code = الأسطر التي تنسخونها
embed-code-text = انسخوا سطراً من هذه الأسطر في صفحتكم، حيث تريدون أن يظهر البحث.
embed-script = مع سكريبت: الارتفاع يتغير وحده
embed-plain = دون سكريبت: الارتفاع ثابت
embed-promise = دون ملفات كوكيز ودون تتبع. يصل إلينا موقع من يبحث فقط إذا ضغط على الزر، ونحن لا نحفظه. لا نعرف في أي صفحة وضعتم البحث.
embed-preview = هكذا يظهر
embed-nearest = الأقرب
embed-none = لا نعرف هنا أي مكتب لهذا البحث.
