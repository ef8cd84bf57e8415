# Leaving the site at once, in Arabic.

exit-label = خروج
exit-hint = اخرجوا من هذه الصفحات فوراً. أو اضغطوا ثلاث مرات على مفتاح Esc.
# A page that nobody asks questions about.
exit-url = https://ar.wikipedia.org/
privacy-exit-title = الخروج فوراً
privacy-exit = «خروج» في الأعلى يفتح صفحة أخرى مكان هذه الصفحة. مع لوحة المفاتيح، اضغطوا ثلاث مرات على Esc. الصفحات التي رأيتموها قبل ذلك تبقى في سجل التصفح: احذفوه إذا كان آخرون يستخدمون هاتفكم.

# Reading aloud by the voice of the device.
listen = استماع
