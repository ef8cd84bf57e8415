# "Take it with you": slip, reminder, contact, message, saved desks, poster.

take-title = Возьмите с собой
take-slip = Листок для печати
take-send = Отправить
take-calendar = Напоминание
take-contact = Сохранить контакт
take-may-change = Часы работы могут измениться: если можете, позвоните, прежде чем идти.
# From one day to another, both with their date.
take-week = Часы работы: { $from } – { $to }

take-calendar-at = День и час
take-calendar-make = Добавить в календарь
take-calendar-hint = Телефон откроет свой календарь и напомнит вам за день. Мы ничего не храним. Это не запись на приём в пункте.

take-send-text = Текст, который можно отправить
take-send-hint = Сообщение отправляет ваш телефон. Мы не видим, кому вы пишете.
take-copy = Скопировать текст
take-copied = Текст скопирован
take-copy-failed = Не удалось скопировать. Нажмите на текст, подержите и скопируйте его сами.

## Desks saved on the phone

take-save = Сохранить
take-saved = Сохранено
take-saved-title = Сохранённые пункты
take-saved-lead = Они сохранены только на этом телефоне. Кто пользуется этим телефоном, может их увидеть.
take-saved-none = У вас нет сохранённых пунктов.
take-saved-remove = Убрать
take-saved-remove-all = Убрать все
take-saved-failed = Телефон не разрешает сохранять.
take-saved-full = У вас уже сохранено 100 пунктов. Сначала уберите один.
take-saved-gone = Этого пункта больше нет.
take-saved-unreachable = Сейчас не удаётся прочитать этот пункт. Попробуйте ещё раз через минуту.
take-saved-script = Для этой страницы нужен JavaScript. Или напечатайте листок пункта.

## Slip of paper, in two languages

take-say-title = Что сказать в пункте
take-say = Здравствуйте, мне нужно: { $need }.
take-say-language = Мой язык: { $language }. Здесь кто-нибудь говорит на моём языке?
take-made = Листок сделан { $date }. Часы работы могут измениться.
take-live = На сайте, с сегодняшней информацией
take-live-alt = QR-код: ведёт на страницу { $url }

## Poster for a wall

take-poster-title = Сделать плакат
take-poster-lead = Пункты рядом с вами на листе, который можно повесить на стену, на двух языках. Не больше 12 пунктов.
take-poster-heading = Пункты рядом: { $place }
take-poster-languages = Второй язык
take-poster-size = Формат
take-poster-preview = Показать список
take-poster-make = Скачать плакат (PDF)
take-poster-none = Здесь нет пунктов, которые можно показать. Напишите другое место или уберите тему.

kiosk-title = Пункты помощи в городе { $city }
kiosk-take = Отсканируйте телефоном и возьмите с собой
kiosk-wipe = Если никто не трогает экран, через минуту эта страница очистится.

## The search on other people's sites

embed-title = Добавить поиск на свой сайт
embed-lead = Небольшой поиск для вашей страницы: ближайшие пункты помощи и их часы работы, на языке читателя. Это бесплатно.
embed-language = Язык поиска
embed-code = Строки, которые нужно скопировать
embed-code-text = Скопируйте одну из этих строк на свою страницу, туда, где должен быть поиск.
embed-script = Со скриптом: высота меняется сама
embed-plain = Без скриптов: высота не меняется
embed-promise = Без cookies и без профилей. Местоположение попадает на этот сайт, только если человек нажимает кнопку. Мы его не храним. Мы не знаем, на какую страницу вы добавили поиск.
embed-preview = Поиск выглядит так
embed-nearest = Ближайшие
embed-none = Здесь мы не знаем ни одного пункта по этому поиску.
