# "This is wrong": what a visitor may tell us, in Persian. Short sentences, everyday words (level A2).

remark-link = اینجا اشتباهی هست
remark-title = چه چیزی اشتباه است؟
remark-what = چه چیزی اشتباه است
remark-field-hours = ساعت کار
remark-field-gone = دفتر دیگر آنجا نیست
remark-field-phone = شماره تلفن
remark-field-address = آدرس یا جای آن روی نقشه
remark-field-languages = زبان‌هایی که حرف می‌زنند
remark-field-documents = چه همراه بیاورید
remark-field-access = چطور وارد می‌شوید
remark-field-cost = قیمت
remark-field-needs = در چه چیزی کمک می‌کنند
remark-field-other = چیز دیگر
remark-words = درستش چیست؟ (اگر می‌دانید)
remark-no-names = نام یا شماره خود را ننویسید. ما نمی‌دانیم شما چه کسی هستید.
remark-send = فرستادن
remark-thanks = تشکر. پیام شما رسید.
remark-thanks-then = یک نفر آن را می‌خواند و بررسی می‌کند، پیش از آن که چیزی عوض شود.
remark-full = تشکر. افراد زیادی درباره این نوشته‌اند. داریم بررسی می‌کنیم.
remark-incomplete = انتخاب کنید چه چیزی اشتباه است. برای «چیز دیگر» چند کلمه بنویسید.
remark-back = بازگشت به دفتر
remark-texts-title = ترجمه را درست کنید
remark-texts-words = کدام جمله اشتباه است؟ چطور بهتر است؟
remark-texts-link = درست کردن
privacy-remark-title = اگر اشتباهی را به ما بگویید
privacy-remark = فقط چیزی را که می‌نویسید و تاریخ آن روز را نگه می‌داریم. یک نفر آن را می‌خواند. حداکثر بعد از شش ماه پاکش می‌کنیم.
