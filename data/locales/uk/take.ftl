# "Take it with you": slip, reminder, contact, message, saved desks, poster.

take-title = Візьміть із собою
take-slip = Аркуш для друку
take-send = Надіслати
take-calendar = Нагадування
take-contact = Зберегти контакт
take-may-change = Години роботи можуть змінитися: якщо можете, подзвоніть, перш ніж іти.
# From one day to another, both with their date.
take-week = Години роботи: { $from } – { $to }

take-calendar-at = День і година
take-calendar-make = Додати в календар
take-calendar-hint = Телефон відкриє свій календар і нагадає вам за день. Ми нічого не зберігаємо. Це не запис на прийом у пункті.

take-send-text = Текст, який можна надіслати
take-send-hint = Повідомлення надсилає ваш телефон. Ми не бачимо, кому ви пишете.
take-copy = Скопіювати текст
take-copied = Текст скопійовано
take-copy-failed = Не вдалося скопіювати. Натисніть на текст, потримайте і скопіюйте його самі.

## Desks saved on the phone

take-save = Зберегти
take-saved = Збережено
take-saved-title = Збережені пункти
take-saved-lead = Їх збережено лише на цьому телефоні. Хто користується цим телефоном, може їх побачити.
take-saved-none = У вас немає збережених пунктів.
take-saved-remove = Прибрати
take-saved-remove-all = Прибрати всі
take-saved-failed = Телефон не дозволяє зберігати.
take-saved-full = У вас уже збережено 100 пунктів. Спершу приберіть один.
take-saved-gone = Цього пункту більше немає.
take-saved-unreachable = Зараз не вдається прочитати цей пункт. Спробуйте ще раз за хвилину.
take-saved-script = Для цієї сторінки потрібен JavaScript. Або надрукуйте аркуш пункту.

## Slip of paper, in two languages

take-say-title = Що сказати в пункті
take-say = Добрий день, мені потрібно: { $need }.
take-say-language = Моя мова: { $language }. Тут хтось говорить моєю мовою?
take-made = Аркуш зроблено { $date }. Години роботи можуть змінитися.
take-live = На сайті, із сьогоднішньою інформацією
take-live-alt = QR-код: веде на сторінку { $url }

## Poster for a wall

take-poster-title = Зробити плакат
take-poster-lead = Пункти поруч із вами на аркуші, який можна повісити на стіну, двома мовами. Щонайбільше 12 пунктів.
take-poster-heading = Пункти поруч: { $place }
take-poster-languages = Друга мова
take-poster-size = Формат
take-poster-preview = Показати список
take-poster-make = Завантажити плакат (PDF)
take-poster-none = Тут немає пунктів, які можна показати. Напишіть інше місце або приберіть тему.

kiosk-title = Пункти допомоги в місті { $city }
kiosk-take = Відскануйте телефоном і візьміть із собою
kiosk-wipe = Якщо ніхто не торкається екрана, через хвилину ця сторінка очиститься.

## The search on other people's sites

embed-title = Додати пошук на свій сайт
embed-lead = Невеликий пошук для вашої сторінки: найближчі пункти допомоги та їхні години роботи, мовою читача. Це безкоштовно.
embed-language = Мова пошуку
embed-code = Рядки, які треба скопіювати
embed-code-text = Скопіюйте один із цих рядків на свою сторінку, туди, де має бути пошук.
embed-script = Зі скриптом: висота змінюється сама
embed-plain = Без скриптів: висота не змінюється
embed-promise = Без cookies і без профілів. Місцезнаходження надходить на цей сайт, лише якщо людина натискає кнопку. Ми його не зберігаємо. Ми не знаємо, на яку сторінку ви додали пошук.
embed-preview = Пошук має такий вигляд
embed-nearest = Найближчі
embed-none = Тут ми не знаємо жодного пункту за цим пошуком.
