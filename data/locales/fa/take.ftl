# "Take it with you", in Persian: slip, reminder, contact, message, saved desks, poster.

take-title = با خود ببرید
take-slip = کاغذ برای چاپ
take-send = فرستادن
take-calendar = یادآوری
take-contact = ذخیره در مخاطبین
take-may-change = شاید ساعت کار تغییر کند: پیش از رفتن، اگر می‌توانید زنگ بزنید.
# From one day to another, both with their date.
take-week = ساعت کار از { $from } تا { $to }

take-calendar-at = روز و ساعت
take-calendar-make = گذاشتن در تقویم
take-calendar-hint = موبایل تقویم خودش را باز می‌کند و یک روز پیش به شما خبر می‌دهد. ما چیزی را نگه نمی‌داریم. با این کار از دفتر وقت نگرفته‌اید.

take-send-text = متنی که می‌فرستید
take-send-hint = پیام از موبایل خودتان می‌رود. ما نمی‌بینیم به چه کسی می‌نویسید.
take-copy = کپی متن
take-copied = متن کپی شد
take-copy-failed = کپی نشد. انگشت را روی متن نگه دارید و خودتان کپی کنید.

## Desks saved on the phone

take-save = ذخیره
take-saved = ذخیره شد
take-saved-title = دفترهای ذخیره‌شده
take-saved-lead = فقط در همین موبایل ذخیره هستند. هر کس از این موبایل استفاده کند، می‌تواند آن‌ها را ببیند.
take-saved-none = هنوز دفتری ذخیره نکرده‌اید.
take-saved-remove = حذف
take-saved-remove-all = حذف همه
take-saved-failed = موبایل اجازه ذخیره نمی‌دهد.
take-saved-full = 100 دفتر ذخیره کرده‌اید. اول یکی را حذف کنید.
take-saved-gone = این دفتر دیگر نیست.
take-saved-unreachable = حالا نمی‌توانیم این دفتر را بخوانیم. کمی بعد دوباره امتحان کنید.
take-saved-script = این صفحه JavaScript لازم دارد. یا کاغذ یک دفتر را چاپ کنید.

## Slip of paper, in two languages

take-say-title = در دفتر چه بگویید
take-say = سلام، من این را لازم دارم: { $need }.
take-say-language = من { $language } حرف می‌زنم. کسی هست که به زبان من حرف بزند؟
take-made = تاریخ این کاغذ: { $date }. شاید ساعت کار تغییر کند.
take-live = در سایت، با اطلاعات امروز
take-live-alt = کد QR: شما را به این صفحه می‌برد، { $url }

## Poster for a wall

take-poster-title = پوستر بسازید
take-poster-lead = دفترهای نزدیک شما روی یک کاغذ برای دیوار، به دو زبان. حداکثر 12 دفتر.
take-poster-heading = دفترهای نزدیک { $place }
take-poster-languages = زبان دوم
take-poster-size = اندازه کاغذ
take-poster-preview = نشان دادن فهرست
take-poster-make = دانلود پوستر (PDF)
take-poster-none = اینجا دفتری برای نشان دادن نیست. جای دیگری بنویسید یا موضوع را حذف کنید.

kiosk-title = دفترهای کمک در { $city }
kiosk-take = با موبایل اسکن کنید و با خود ببرید
kiosk-wipe = اگر کسی به صفحه‌نمایش دست نزند، این صفحه بعد از یک دقیقه پاک می‌شود.

## The search on other people's sites

embed-title = جستجو را در سایت خود بگذارید
embed-lead = یک جستجوی کوچک برای صفحه شما: نزدیک‌ترین دفترهای کمک و ساعت کار آن‌ها، به زبان کسی که می‌خواند. رایگان است.
embed-language = زبان جستجو
embed-code = خط‌هایی که کپی می‌کنید
embed-code-text = یکی از این خط‌ها را در صفحه خود کپی کنید، همان جا که می‌خواهید جستجو دیده شود.
embed-script = با اسکریپت: ارتفاع خودش تنظیم می‌شود
embed-plain = بدون اسکریپت: ارتفاع ثابت است
embed-promise = بدون کوکی و بدون ردیابی. موقعیت فقط وقتی به این سایت می‌رسد که جستجوکننده روی دکمه بزند، و ما آن را نگه نمی‌داریم. نمی‌دانیم جستجو را در کدام صفحه گذاشته‌اید.
embed-preview = این طور دیده می‌شود
embed-nearest = نزدیک‌ترین‌ها
embed-none = اینجا برای این جستجو دفتری نمی‌شناسیم.
