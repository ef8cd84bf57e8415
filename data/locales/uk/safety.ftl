# Leaving the site at once, in Ukrainian.

exit-label = Вийти
exit-hint = Одразу вийти з цього сайту. Або тричі натисніть клавішу Esc.
# A page that nobody asks questions about.
exit-url = https://uk.wikipedia.org/
privacy-exit-title = Вийти одразу
privacy-exit = Кнопка «Вийти» вгорі відкриває іншу сторінку замість цієї. На клавіатурі тричі натисніть Esc. Сторінки, які ви бачили раніше, залишаються в історії: видаліть її, якщо вашим телефоном користуються й інші.

# Reading aloud by the voice of the device.
listen = Слухати
