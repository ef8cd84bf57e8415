# "This is wrong": what a visitor may tell us, in Urdu. Short sentences, everyday words (level A2).

remark-link = یہاں کچھ غلط ہے
remark-title = کیا غلط ہے؟
remark-what = کیا غلط ہے
remark-field-hours = کھلنے کے اوقات
remark-field-gone = ہیلپ ڈیسک اب وہاں نہیں ہے
remark-field-phone = فون نمبر
remark-field-address = پتہ یا نقشے پر جگہ
remark-field-languages = بولی جانے والی زبانیں
remark-field-documents = ساتھ کیا لائیں
remark-field-access = اندر کیسے جائیں
remark-field-cost = کتنے پیسے لگتے ہیں
remark-field-needs = کس کام میں مدد کرتے ہیں
remark-field-other = کوئی اور بات
remark-words = صحیح کیا ہے؟ (اگر آپ کو معلوم ہو)
remark-no-names = اپنا نام یا نمبر نہ لکھیں۔ ہمیں معلوم نہیں کہ آپ کون ہیں۔
remark-send = بھیجیں
remark-thanks = شکریہ۔ آپ کا پیغام مل گیا۔
remark-thanks-then = کچھ بدلنے سے پہلے ایک شخص اسے پڑھتا اور جانچتا ہے۔
remark-full = شکریہ۔ اس بارے میں بہت سے لوگ پہلے لکھ چکے ہیں۔ ہم دیکھ رہے ہیں۔
remark-incomplete = چنیں کہ کیا غلط ہے۔ ”کوئی اور بات“ کے لیے کچھ لفظ لکھیں۔
remark-back = ہیلپ ڈیسک پر واپس جائیں
remark-texts-title = ترجمہ ٹھیک کریں
remark-texts-words = کون سا جملہ غلط ہے؟ بہتر کیسے ہو گا؟
remark-texts-link = ٹھیک کریں
privacy-remark-title = اگر آپ ہمیں کوئی غلطی بتائیں
privacy-remark = ہم صرف وہ محفوظ رکھتے ہیں جو آپ لکھتے ہیں، اور اس کی تاریخ۔ ایک شخص اسے پڑھتا ہے۔ زیادہ سے زیادہ چھ مہینے بعد ہم اسے مٹا دیتے ہیں۔
