# "This is wrong": what a visitor may tell us, in Bengali. Short sentences, everyday words (level A2).

remark-link = এখানে কিছু ভুল আছে
remark-title = কী ভুল আছে?
remark-what = কী ভুল
remark-field-hours = খোলার সময়
remark-field-gone = হেল্প ডেস্কটি আর নেই
remark-field-phone = ফোন নম্বর
remark-field-address = ঠিকানা বা মানচিত্রের জায়গা
remark-field-languages = যেসব ভাষায় কথা বলে
remark-field-documents = কী সঙ্গে আনতে হবে
remark-field-access = ঢোকার নিয়ম
remark-field-cost = খরচ কত
remark-field-needs = কী কাজে সাহায্য করে
remark-field-other = অন্য কিছু
remark-words = ঠিকটা কী? (যদি জানেন)
remark-no-names = আপনার নাম বা নম্বর লিখবেন না। আপনি কে, আমরা জানি না।
remark-send = পাঠান
remark-thanks = ধন্যবাদ। আপনার বার্তা এসেছে।
remark-thanks-then = কিছু বদলানোর আগে একজন মানুষ এটি পড়ে যাচাই করেন।
remark-full = ধন্যবাদ। এ বিষয়ে আগেই অনেকে লিখেছেন। আমরা যাচাই করছি।
remark-incomplete = কী ভুল, বেছে নিন। “অন্য কিছু” হলে কয়েকটি কথা লিখুন।
remark-back = হেল্প ডেস্কে ফিরে যান
remark-texts-title = অনুবাদ ঠিক করুন
remark-texts-words = কোন বাক্যটি ভুল? কীভাবে লিখলে ভালো হয়?
remark-texts-link = ঠিক করুন
privacy-remark-title = আপনি কোনো ভুল জানালে
privacy-remark = আপনি যা লেখেন আর দিনটি, আমরা শুধু সেটুকুই রাখি। একজন মানুষ তা পড়েন। সর্বোচ্চ ছয় মাস পরে আমরা তা মুছে ফেলি।
