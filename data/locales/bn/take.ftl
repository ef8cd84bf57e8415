# "Take it with you": slip, reminder, contact, message, saved desks, poster, in Bengali.

take-title = সঙ্গে নিন
take-slip = প্রিন্ট করার স্লিপ
take-send = পাঠান
take-calendar = রিমাইন্ডার
take-contact = কন্টাক্ট সেভ করুন
take-may-change = খোলার সময় বদলাতে পারে: পারলে যাওয়ার আগে ফোন করুন।
# From one day to another, both with their date.
take-week = { $from } থেকে { $to } পর্যন্ত খোলার সময়

take-calendar-at = দিন ও সময়
take-calendar-make = ক্যালেন্ডারে রাখুন
take-calendar-hint = ফোন নিজের ক্যালেন্ডার খোলে আর আগের দিন আপনাকে জানায়। আমরা কিছু রাখি না। এটি হেল্প ডেস্কের সঙ্গে অ্যাপয়েন্টমেন্ট নয়।

take-send-text = যে লেখা পাঠাবেন
take-send-hint = বার্তা আপনার ফোন থেকে যায়। কাকে লিখছেন, আমরা দেখি না।
take-copy = লেখা কপি করুন
take-copied = লেখা কপি হয়েছে
take-copy-failed = কপি করা যায়নি। লেখাটি চেপে ধরে নিজে কপি করুন।

## Desks saved on the phone

take-save = সেভ করুন
take-saved = সেভ হয়েছে
take-saved-title = সেভ করা হেল্প ডেস্ক
take-saved-lead = এগুলো শুধু এই ফোনে সেভ করা আছে। যে এই ফোন ব্যবহার করে, সে এগুলো দেখতে পারে।
take-saved-none = আপনি কোনো হেল্প ডেস্ক সেভ করেননি।
take-saved-remove = সরান
take-saved-remove-all = সব সরান
take-saved-failed = ফোন সেভ করতে দিচ্ছে না।
take-saved-full = আপনি আগেই 100টি হেল্প ডেস্ক সেভ করেছেন। আগে একটি সরান।
take-saved-gone = এই হেল্প ডেস্কটি আর নেই।
take-saved-unreachable = এই মুহূর্তে হেল্প ডেস্কটির তথ্য পড়া যাচ্ছে না। একটু পরে আবার চেষ্টা করুন।
take-saved-script = এই পাতার জন্য JavaScript লাগে। অথবা হেল্প ডেস্কের স্লিপ প্রিন্ট করুন।

## Slip of paper, in two languages

take-say-title = হেল্প ডেস্কে যা বলবেন
take-say = শুভ দিন, আমার দরকার: { $need }।
take-say-language = আমি { $language } বলি। এখানে কেউ কি আমার ভাষায় কথা বলেন?
take-made = { $date } তারিখে তৈরি। খোলার সময় বদলাতে পারে।
take-live = ওয়েবসাইটে, আজকের তথ্যসহ
take-live-alt = QR কোড: এই পাতায় নিয়ে যায়, { $url }

## Poster for a wall

take-poster-title = পোস্টার বানান
take-poster-lead = আপনার কাছের হেল্প ডেস্কগুলো টাঙানোর একটি কাগজে, দুই ভাষায়। সর্বোচ্চ 12টি হেল্প ডেস্ক।
take-poster-heading = কাছের হেল্প ডেস্ক: { $place }
take-poster-languages = দ্বিতীয় ভাষা
take-poster-size = কাগজের মাপ
take-poster-preview = তালিকা দেখুন
take-poster-make = পোস্টার ডাউনলোড করুন (PDF)
take-poster-none = এখানে দেখানোর মতো কোনো হেল্প ডেস্ক নেই। অন্য জায়গা লিখুন বা বিষয়টি সরান।

kiosk-title = { $city } এলাকার হেল্প ডেস্ক
kiosk-take = ফোন দিয়ে স্ক্যান করুন আর সঙ্গে নিন
kiosk-wipe = কেউ স্ক্রিন না ছুঁলে এক মিনিট পরে এই পাতা মুছে যায়।

## The search on other people's sites

embed-title = আপনার ওয়েবসাইটে খোঁজার ব্যবস্থা রাখুন
embed-lead = আপনার পাতার জন্য খোঁজার ছোট একটি ব্যবস্থা: সবচেয়ে কাছের হেল্প ডেস্ক ও তাদের খোলার সময়, যে পড়ে তার ভাষায়। টাকা লাগে না।
embed-language = খোঁজার ভাষা
embed-code = কপি করার লাইন
embed-code-text = একটি লাইন কপি করুন। আপনার পাতায় যেখানে খোঁজার ব্যবস্থা দেখতে চান, সেখানে রাখুন।
embed-script = স্ক্রিপ্টসহ: উচ্চতা নিজে থেকে বদলায়
embed-plain = স্ক্রিপ্ট ছাড়া: উচ্চতা একই থাকে
embed-promise = কুকি নেই, প্রোফাইলও নেই। যে খোঁজে, সে বোতাম চাপলে তবেই অবস্থান এই সাইটে আসে। আমরা তা রাখি না। আপনি কোন পাতায় খোঁজার ব্যবস্থা রেখেছেন, আমরা জানি না।
embed-preview = এটি এমন দেখায়
embed-nearest = সবচেয়ে কাছের
embed-none = এখানে এই খোঁজায় কোনো হেল্প ডেস্ক আমাদের জানা নেই।
