# Leaving the site at once, in Persian.

exit-label = خروج
exit-hint = فوراً از این سایت بیرون بروید. یا سه بار کلید Esc را بزنید.
# A page that nobody asks questions about.
exit-url = https://fa.wikipedia.org/
privacy-exit-title = خروج فوری
privacy-exit = «خروج» در بالا، صفحه دیگری به جای این صفحه باز می‌کند. با کیبورد، سه بار Esc را بزنید. صفحه‌هایی که پیش از آن دیده‌اید در تاریخچه مرورگر می‌ماند: اگر دیگران هم از موبایل شما استفاده می‌کنند، آن را پاک کنید.

# Reading aloud by the voice of the device.
listen = گوش کنید
