# "Take it with you", in Urdu: slip, reminder, contact, message, saved desks, poster.

take-title = ساتھ لے جائیں
take-slip = پرنٹ کے لیے پرچی
take-send = بھیجیں
take-calendar = یاد دہانی
take-contact = رابطوں میں محفوظ کریں
take-may-change = اوقات بدل سکتے ہیں: جانے سے پہلے، ہو سکے تو فون کریں۔
# From one day to another, both with their date.
take-week = اوقات: { $from } سے { $to } تک

take-calendar-at = دن اور وقت
take-calendar-make = کیلنڈر میں ڈالیں
take-calendar-hint = فون اپنا کیلنڈر کھولتا ہے اور ایک دن پہلے آپ کو بتاتا ہے۔ ہم کچھ محفوظ نہیں کرتے۔ یہ ہیلپ ڈیسک کی اپائنٹمنٹ نہیں ہے۔

take-send-text = بھیجنے کا پیغام
take-send-hint = پیغام آپ کے فون سے جاتا ہے۔ ہم نہیں دیکھتے کہ آپ کسے لکھتے ہیں۔
take-copy = پیغام کاپی کریں
take-copied = پیغام کاپی ہو گیا
take-copy-failed = کاپی نہیں ہو سکا۔ پیغام کو دبا کر رکھیں اور خود کاپی کریں۔

## Desks saved on the phone

take-save = محفوظ کریں
take-saved = محفوظ ہے
take-saved-title = محفوظ ہیلپ ڈیسک
take-saved-lead = یہ صرف اس فون پر محفوظ ہیں۔ جو بھی یہ فون استعمال کرے، انہیں دیکھ سکتا ہے۔
take-saved-none = آپ نے کوئی ہیلپ ڈیسک محفوظ نہیں کیا۔
take-saved-remove = ہٹائیں
take-saved-remove-all = سب ہٹائیں
take-saved-failed = فون محفوظ کرنے کی اجازت نہیں دیتا۔
take-saved-full = آپ 100 ہیلپ ڈیسک محفوظ کر چکے ہیں۔ پہلے ایک ہٹائیں۔
take-saved-gone = یہ ہیلپ ڈیسک اب نہیں ہے۔
take-saved-unreachable = یہ ہیلپ ڈیسک ابھی پڑھا نہیں جا سکتا۔ تھوڑی دیر میں دوبارہ کوشش کریں۔
take-saved-script = اس صفحے کے لیے JavaScript چاہیے۔ یا ہیلپ ڈیسک کی پرچی پرنٹ کریں۔

## Slip of paper, in two languages

take-say-title = ہیلپ ڈیسک پر کیا کہیں
take-say = سلام، مجھے اس کی ضرورت ہے: { $need }۔
take-say-language = مجھے { $language } آتی ہے۔ کیا یہاں کوئی میری زبان بولتا ہے؟
take-made = یہ پرچی { $date } کو بنی۔ اوقات بدل سکتے ہیں۔
take-live = ویب سائٹ پر، آج کی معلومات کے ساتھ
take-live-alt = QR کوڈ: اس صفحے کا لنک، { $url }

## Poster for a wall

take-poster-title = پوسٹر بنائیں
take-poster-lead = آپ کے قریب کے ہیلپ ڈیسک ایک کاغذ پر، دیوار پر لگانے کے لیے، دو زبانوں میں۔ زیادہ سے زیادہ 12 ہیلپ ڈیسک۔
take-poster-heading = قریب کے ہیلپ ڈیسک: { $place }
take-poster-languages = دوسری زبان
take-poster-size = کاغذ کا سائز
take-poster-preview = فہرست دکھائیں
take-poster-make = پوسٹر ڈاؤن لوڈ کریں (PDF)
take-poster-none = یہاں دکھانے کے لیے کوئی ہیلپ ڈیسک نہیں۔ کوئی اور جگہ لکھیں یا موضوع ہٹائیں۔

kiosk-title = { $city } میں ہیلپ ڈیسک
kiosk-take = اپنے فون سے اسکین کریں اور ساتھ لے جائیں
kiosk-wipe = اگر کوئی اسکرین کو نہ چھوئے تو ایک منٹ بعد یہ صفحہ مٹ جاتا ہے۔

## The search on other people's sites

embed-title = تلاش اپنی ویب سائٹ پر لگائیں
embed-lead = آپ کے صفحے کے لیے ایک چھوٹی سی تلاش: سب سے قریب کے ہیلپ ڈیسک اور ان کے اوقات، پڑھنے والے کی زبان میں۔ مفت ہے۔
embed-language = تلاش کی زبان
embed-code = کاپی کرنے کی لائنیں
embed-code-text = ان میں سے ایک لائن اپنے صفحے میں کاپی کریں، جہاں آپ تلاش دکھانا چاہتے ہیں۔
embed-script = اسکرپٹ کے ساتھ: اونچائی خود بدلتی ہے
embed-plain = اسکرپٹ کے بغیر: اونچائی ایک ہی رہتی ہے
embed-promise = کوئی کوکیز نہیں اور کوئی پروفائل نہیں۔ لوکیشن اس سائٹ تک صرف تب آتی ہے جب تلاش کرنے والا بٹن دبائے، اور ہم اسے محفوظ نہیں کرتے۔ ہمیں معلوم نہیں کہ آپ نے تلاش کس صفحے پر لگائی ہے۔
embed-preview = یہ ایسے نظر آتی ہے
embed-nearest = سب سے قریب
embed-none = یہاں اس تلاش کے لیے ہمیں کوئی ہیلپ ڈیسک معلوم نہیں۔
