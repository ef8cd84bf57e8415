# Leaving the site at once, in Russian.

exit-label = Выйти
exit-hint = Сразу выйти с этого сайта. Или трижды нажмите клавишу Esc.
# A page that nobody asks questions about.
exit-url = https://ru.wikipedia.org/
privacy-exit-title = Выйти сразу
privacy-exit = Кнопка «Выйти» вверху открывает другую страницу вместо этой. На клавиатуре трижды нажмите Esc. Страницы, которые вы видели раньше, остаются в истории: удалите её, если вашим телефоном пользуются и другие.

# Reading aloud by the voice of the device.
listen = Слушать
