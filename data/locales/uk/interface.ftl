# Texts of the pages in Ukrainian. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = Знайдіть потрібний пункт допомоги: відчинений зараз і вашою мовою
skip-to-content = Перейти до змісту
nav-label = Меню
nav-find = Знайти
nav-sheets = Практики
nav-data = Дані
nav-home = Головна
language-switch = Мова
# After a notice for some days.
notice-more = Читати більше
machine-note = Текст цією мовою переклала машина. У ньому можуть бути помилки.
footer-about = Bussola збирає пункти допомоги та служби з відкритих сторінок. Кожен факт має джерело й дату.
footer-privacy = Приватність
footer-accessibility = Доступність
footer-api = Для програмістів: API
footer-no-tracking = Без cookies. Без профілів. Без реклами.

emergency-title = Ви в небезпеці?
emergency-112 = екстрена допомога: поліція, швидка, пожежники
emergency-1522 = насильство над жінками, безкоштовно, цілодобово
emergency-call = Подзвонити: { $number }

## Home

home-title = Що вам потрібно?
home-lead = Виберіть тему. Ми покажемо найближчі пункти допомоги, коли вони відчинені й де говорять вашою мовою.
home-place-label = Де ви?
home-place-hint = вулиця, район або місто
home-doors = Теми
home-courses = Хочу на курси італійської
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = Або виберіть своє запитання
home-search-all = Усі пункти поруч
home-cities = Або виберіть місто
home-trust-title = Наскільки ми впевнені?
home-trust-text = Ми беремо факти з відкритих сторінок. Біля кожного пункту є дата, джерело і точність місця. Якщо ми чогось не знаємо, ми так і пишемо.
home-trust-open = Ми враховуємо свята й дні, коли зачинено.
home-trust-unknown = «Години роботи невідомі» не означає «зачинено»: спершу подзвоніть.
home-trust-call = Якщо можете, подзвоніть, перш ніж іти.
home-for-operators = Ви працюєте в пункті допомоги?
home-for-operators-text = Почитайте, як працюють інші: { $count ->
    [one] { $count } опис хороших практик можна завантажити.
    [few] { $count } описи хороших практик можна завантажити.
    [many] { $count } описів хороших практик можна завантажити.
   *[other] { $count } опису хороших практик можна завантажити.
 }
home-count = { $count ->
    [one] { $text } пункт допомоги у списку
    [few] { $text } пункти допомоги у списку
    [many] { $text } пунктів допомоги у списку
   *[other] { $text } пункту допомоги у списку
 }

## Position

use-my-position = Визначити, де я
position-private = Ваше місцезнаходження потрібне лише для цього пошуку. Ми його не зберігаємо.
position-wait = Шукаємо, де ви…
position-denied = Телефон не дозволяє визначити, де ви. Напишіть вулицю або місто.
position-failed = Не вдалося визначити, де ви. Напишіть вулицю або місто.
position-yours = ваше місцезнаходження
position-chosen = вибрана точка

## Finder: form

find-title = Знайти пункт допомоги
find-title-need = { $need } – пункти поруч
find-form = Пошук
find-need = Що вам потрібно
find-need-any = Усі теми
find-need-all-of = Усе: { $need }
find-place = Де
find-place-suggestions = Місця з такою назвою
find-language = Якою мовою говорять
find-language-any = Усі мови
find-language-any-of = Будь-яка мова
find-open = Коли
find-open-any = Будь-коли
find-open-now = Відчинено зараз
find-open-at = В інший час
find-open-then = Відчинено в цей час
find-at = День і година
find-more = Інші фільтри
find-audience = Для кого
find-audience-any = Для всіх
find-access = Як потрапити
find-free = Лише безкоштовно
find-walk-in = Без запису
find-step-free = Вхід без сходинок
find-with-sheets = Лише з описом роботи
find-confirmed-since = Підтверджено не раніше { $date }
find-submit = Шукати
find-change = Змінити пошук
find-clear = Прибрати всі фільтри
find-remove = Прибрати фільтр: { $label }
find-active = Вибрані фільтри
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] Жодного пункту
    [one] { $text } пункт
    [few] { $text } пункти
    [many] { $text } пунктів
   *[other] { $text } пункту
 }
find-near = поруч: { $place }
find-near-within = у радіусі { $distance }
find-first = Найближчий
find-first-open = Найближчий відчинений
find-then = Далі
find-farther = Ще далі
find-farther-note = До цих пунктів більше ніж { $distance }.
find-more-results = Показати ще пункти
find-no-more = Більше пунктів за цим пошуком немає.
find-without-pin = Без точного місця
find-without-pin-note = Ми знаємо лише місто, або вони відповідають телефоном чи онлайн. Подзвоніть, перш ніж іти.
find-remote = Відповідають телефоном або онлайн
find-as-list = Назад до списку
find-distance-from = Відстань рахуємо звідси: { $place }
find-moment-now = Зараз: { $moment }
find-moment-at = Прогноз: { $moment }

find-no-place-title = Де ви шукаєте?
find-no-place-text = Напишіть вулицю, район або місто. Або виберіть місто зі списку.
find-place-not-found = Не можемо знайти «{ $text }».
find-place-not-found-help = Перевірте, чи немає помилки, або напишіть лише місто.
find-place-fallback = Поки що показуємо пункти поруч: { $place }.
find-place-ambiguous = Є кілька місць із такою назвою. Ми взяли: { $place }. Вам потрібне інше?
find-place-perhaps = Ви шукали щось із цього?
find-place-unavailable = Зараз ми не можемо шукати адреси. Виберіть місто.
find-place-matched = Знайдено адресу: { $place }
find-place-approximate = Місце приблизне, точність до { $distance }.

find-see = Немає пункту саме для теми «{ $need }». Тут можуть допомогти:
find-see-zero = Ми не знаємо пункту саме для теми «{ $need }».

find-zero-title = За цим пошуком пунктів не знайдено
find-zero-text = Це не означає, що їх немає. Це означає, що ми про них не знаємо. Ось що можна зробити.
find-zero-remove = Прибрати фільтр
find-zero-remove-one = Без «{ $label }»: { $count ->
    [one] { $text } пункт
    [few] { $text } пункти
    [many] { $text } пунктів
   *[other] { $text } пункту
 }
find-zero-need-alone = Лише «{ $label }», без інших фільтрів: { $count ->
    [one] { $text } пункт
    [few] { $text } пункти
    [many] { $text } пунктів
   *[other] { $text } пункту
 }
find-zero-farther = Шукати далі: { $count ->
    [one] { $text } пункт
    [few] { $text } пункти
    [many] { $text } пунктів
   *[other] { $text } пункту
 }
find-zero-next = Відчиняться першими
find-zero-nearest = Найближчі, без фільтрів
find-zero-cities = Шукати в іншому місті
find-zero-city = { $label }: { $count ->
    [one] { $text } пункт
    [few] { $text } пункти
    [many] { $text } пунктів
   *[other] { $text } пункту
 }
find-zero-phone = Подзвоніть: тут відповідають телефоном
find-zero-start = Почати спочатку

find-not-open-more = Є ще пункти, про які ми точно не знаємо, чи вони зараз відчинені.
find-include-opens = Показати й ті, що відчиняться пізніше
find-include-unknown = Показати й ті, де години роботи невідомі або неточні
find-include-on = Показано й пункти, де години роботи неточні або невідомі

## Opening in words

state-open = Відчинено
state-opens = Зараз зачинено
state-closed = Зачинено
state-maybe = Можливо, відчинено
state-unknown = Години роботи невідомі

opening-always = Завжди відчинено
opening-open = Зараз відчинено
opening-open-until = Відчинено до { $time }
opening-open-until-day = Відчинено, зачиниться: { $day }, { $time }
opening-closes-soon = Скоро зачиниться: через { $minutes } хв ({ $time })
opening-opens = Зачинено, відчиниться: { $day }, { $time }
opening-opens-soon = Відчиниться через { $minutes } хв ({ $time })
opening-opens-maybe = Зачинено, можливо, відчиниться: { $day }, { $time }
opening-closed = Зачинено: не знаємо, коли відчиниться
opening-maybe = Можливо, відчинено: спершу подзвоніть
opening-maybe-by_appointment = Лише за записом, до { $time }
opening-maybe-by_phone = Можна дзвонити до { $time }
opening-maybe-by_referral = Лише з направленням від іншої служби, до { $time }
opening-maybe-patron_day = Можливо, зачинено: свято покровителя міста ({ $name })
opening-maybe-bridge_day = Можливо, зачинено: день між двома святами
opening-maybe-august = Можливо, відчинено: у серпні години роботи змінюються
opening-maybe-national_holiday = Можливо, зачинено: { $holiday }
opening-maybe-hours_unclear = Можливо, відчинено: години роботи незрозумілі
opening-maybe-unconfirmed = Можливо, відчинено: години роботи не підтверджено
opening-unknown = Години роботи невідомі: спершу подзвоніть
opening-unknown-no-phone = Години роботи невідомі
opening-unknown-text = Години роботи неточні: спершу подзвоніть
opening-unknown-text-no-phone = Години роботи неточні
opening-unknown-unconfirmed = Години роботи не підтверджено: спершу подзвоніть
opening-then = Потім відчиниться: { $day }, { $time }
opening-last-entry = Зайти можна до { $time }
opening-entry-over = Зайти можна було до { $time }: зараз уже не пускають

reason-regular_slot = Звичайні години роботи
reason-always_open = Відчинено цілодобово
reason-exception_closed = Тимчасово зачинено до { $date } включно
reason-exception_hours = Особливі години роботи до { $date } включно
reason-national_holiday = Державне свято: { $holiday }
reason-patron_day = Свято покровителя міста: { $name }
reason-bridge_day = День між святом і вихідними: можливо, зачинено
reason-august = У серпні години роботи можуть змінюватися
reason-by_appointment = Потрібен запис
reason-by_phone = Лише телефоном
reason-by_referral = Лише з направленням від іншої служби
reason-walk_in = Можна прийти без запису
reason-hours_unclear = У джерелі години роботи незрозумілі
reason-hours_not_known = У джерелі немає годин роботи
reason-hours_as_text = Години роботи написано лише словами
reason-unconfirmed = Стара або не дуже надійна інформація
reason-no_known_opening = Не знаємо, чи відчиниться в найближчі місяці
reason-too_late = Зачиниться через { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
 }. Пішки йти приблизно { $walk ->
    [one] { $walk } хвилину
    [few] { $walk } хвилини
    [many] { $walk } хвилин
   *[other] { $walk } хвилини
 }: ви не встигнете.
reason-too_late_to_enter = Зайти можна ще { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
 }. Пішки йти приблизно { $walk ->
    [one] { $walk } хвилину
    [few] { $walk } хвилини
    [many] { $walk } хвилин
   *[other] { $walk } хвилини
 }: ви не встигнете.

holiday-new_year = Новий рік
holiday-epiphany = Богоявлення (Epifania)
holiday-easter = Великдень (Pasqua)
holiday-easter_monday = Великодній понеділок (Pasquetta)
holiday-liberation = День визволення (25 квітня)
holiday-labour = День праці (1 травня)
holiday-republic = День Республіки (2 червня)
holiday-assumption = Успіння (Ferragosto)
holiday-saint_francis = День святого Франциска
holiday-all_saints = День усіх святих
holiday-immaculate_conception = Непорочне зачаття (Immacolata)
holiday-christmas = Різдво (Natale)
holiday-saint_stephen = День святого Стефана

## Days and numbers

day-today = сьогодні
day-tomorrow = завтра
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
date-long = { $day } { $month } { $year } року
date-day-month = { $weekday }, { $day } { $month }
moment = { $weekday }, { $day } { $month }, { $time }
decimal-separator = ,
thousands-separator = { "\u00A0" }
distance-m = { $value } м
distance-km = { $value } км
walk-minutes = { $minutes ->
    [one] { $minutes } хвилина пішки
    [few] { $minutes } хвилини пішки
    [many] { $minutes } хвилин пішки
   *[other] { $minutes } хвилини пішки
 }
list-middle = { $first }, { $next }
list-last = { $first } та { $next }

## Desk card

card-free = Безкоштовно
card-paid = Платно
card-phone = Подзвонити
card-call = Подзвонити: { $number }
card-details = Детальніше
card-directions = Маршрут
card-languages = Мови
card-languages-now = Мови зараз
card-languages-unknown = Мови не вказано
card-sheets = { $count ->
    [one] { $count } опис
    [few] { $count } описи
    [many] { $count } описів
   *[other] { $count } опису
 }
card-sheets-long = { $count ->
    [one] Є { $count } опис того, як тут працюють
    [few] Є { $count } описи того, як тут працюють
    [many] Є { $count } описів того, як тут працюють
   *[other] Є { $count } опису того, як тут працюють
 }
card-hours-source = У джерелі написано
card-hours-inferred = години роботи прочитано зі слів джерела
card-show-on-map = Показати на карті

access-walk_in = Без запису
access-appointment = За записом
access-with-or-without = За записом або без запису
access-phone = Спершу подзвоніть
access-referral = Потрібне направлення від іншої служби
access-unknown = Не знаємо, чи потрібен запис

precision-house = Точне місце
precision-street = Приблизне місце на вулиці, точність до { $distance }
precision-near = Приблизне місце, точність до { $distance }
precision-district = Приблизне місце: знаємо лише район, точність до { $distance }
precision-postcode = Приблизне місце: знаємо лише поштовий індекс, точність до { $distance }
precision-municipality = Знаємо лише місто
precision-short = приблизне місце, точність до { $distance }
precision-none = Місце невідоме
address-hidden = Адреса захищена. Подзвоніть.
address-area = Точну адресу не показуємо. Подзвоніть.
address-missing = Адресу не вказано
kind-fixed = Постійне місце
kind-mobile = Виїзна служба
kind-remote = Телефоном або онлайн

trust-fresh = Підтверджено менше року тому
trust-ageing = Інформації більше року
trust-stale = Стара інформація або без дати: спершу подзвоніть
trust-unconfirmed = Не підтверджено: подзвоніть, перш ніж іти
trust-short-fresh = Нова інформація
trust-short-ageing = Треба перевірити
trust-short-stale = Стара або без дати
trust-short-unconfirmed = Не підтверджено
freshness-dated = Інформація від { $date }, джерело: { $source }
freshness-dated-no-source = Інформація від { $date }
freshness-undated = Інформація без дати, джерело: { $source }
freshness-undated-no-source = Інформація без дати
confirmed-by-import = Прочитано на відкритій сторінці { $date }. Цього ще ніхто не підтвердив.
confirmed-by-operator = Пункт підтвердив це { $date }
confirmed-by-infopoint = Інфопункт підтвердив це { $date }
confirmed-never = Цю інформацію ще ніхто не підтвердив.

## Desk page

desk-tab-desk = Пункт
desk-tab-sheets = Як тут працюють
desk-opening = Години роботи
desk-hours-week = Найближчі сім днів
desk-hours-day = День
desk-hours-hours = Години
desk-hours-closed = Зачинено
desk-hours-no-hours = Невідомо
desk-hours-maybe = { $hours } (можливо)
desk-hours-last-entry = останній вхід за { $minutes } хв до закриття
desk-hours-source = Години роботи, як у джерелі
desk-hours-unknown = Ми не знаємо годин роботи. Це не означає, що зачинено.
desk-hours-languages = Мови в ці години
desk-where = Де
desk-directions = Як дістатися
desk-directions-osm = Відкрити в OpenStreetMap
desk-directions-walk = Маршрут пішки
desk-directions-app = Відкрити в застосунку з картами
desk-access = Як потрапити
desk-step-free-yes = Вхід без сходинок
desk-step-free-no = На вході є сходинки
desk-step-free-unknown = Не знаємо, чи є сходинки
desk-documents = Що взяти з собою
desk-documents-unknown = У джерелі не сказано, які документи потрібні. Спершу запитайте телефоном.
desk-documents-none = Документи не потрібні
desk-document-optional = якщо є
desk-for-whom = Для кого
desk-for-whom-unknown = У джерелі не сказано
desk-cost = Скільки коштує
desk-cost-free = Це безкоштовно
desk-cost-paid = Треба платити
desk-cost-unknown = У джерелі не сказано, чи треба платити
desk-needs = З чим допомагають
desk-languages = Якими мовами говорять
desk-languages-unknown = У джерелі не сказано, якими мовами говорять.
desk-contacts = Контакти
desk-contacts-none = У джерелі немає контактів.
desk-website = Сайт
desk-email = E-mail
desk-organization-kind = Тип організації
desk-notes = Примітки джерела
desk-notes-language = італійською
desk-source = Звідки ця інформація
desk-source-link = Читати на сторінці джерела
desk-source-none = У джерела немає відкритої адреси.
desk-inferred = Що ми визначили самі
desk-licence = Ліцензія
desk-share = Поділитися
desk-shared = Посилання скопійовано
desk-print = Друкувати
desk-back = Назад до результатів
desk-nearby = Інші пункти поруч
desk-open-nearby = Відчинено зараз поруч
desk-sheets-none = Ще немає опису того, як працює цей пункт.
desk-sheets-none-more = Усі описи
desk-zip = Завантажити всі описи цього пункту (zip)
desk-sheets-lead = Описи хороших практик цього пункту: для тих, хто хоче навчитися або повторити.

## Sheets

sheets-title = Описи хороших практик
sheets-lead = Як працюють пункти, офіси й мережі: щоб навчитися й повторити. У кожному описі є лише те, що кажуть його джерела.
sheets-theme = Тема
sheets-theme-any = Усі теми
sheets-city = Місто
sheets-city-any = Усі міста
sheets-filter = Показати
sheets-count = { $count ->
    [0] Жодного опису
    [one] { $count } опис
    [few] { $count } описи
    [many] { $count } описів
   *[other] { $count } опису
 }
sheets-zero = Описів із такими фільтрами немає.
sheets-download-all = Завантажити ці описи (zip)
sheet-read = Читати опис
sheet-kind-good_practice = Хороша практика
sheet-kind-micro_practice = Мікропрактика
sheet-part-problem = Проблема
sheet-part-context = Обставини
sheet-part-actors = Хто брав участь
sheet-part-steps = Що зробили
sheet-part-tools = Інструменти
sheet-part-cost = Скільки це коштувало
sheet-part-results = Результати
sheet-part-went_wrong = Що не вийшло
sheet-part-how_to_copy = Як це повторити
sheet-not-documented = Не описано
sheet-not-documented-note = У джерелах цього немає. Краще залишити порожнє місце.
sheet-audience = Для кого
sheet-promoter = Хто організував
sheet-place = Де
sheet-period = Коли
sheet-needs = Теми
sheet-sources = Джерела
sheet-desks = Пункти, які так працюють
sheet-desks-none = Жоден пункт точно не пов’язаний із цим описом.
sheet-pdf = Завантажити PDF
sheet-zip = Завантажити додатки (zip)
sheet-version = Версія { $version } від { $date }
sheet-licence = Ліцензія: { $licence }
sheet-other-language = Мова цього опису: { $language }.
sheet-back = Усі описи

## Map

map-show = Показати карту
map-hide = Сховати карту
map-label = Карта пунктів. У списку та сама інформація.
map-skip = Пропустити карту
map-loading = Карта завантажується…
map-failed = На цьому телефоні карта не працює. У списку та сама інформація.
map-no-streets = Тут на карті ще немає вулиць. Дивіться адресу у списку.
map-search-here = Шукати тут
map-only-sheets = Лише з описом роботи
map-legend = Кольори
map-zoom-in = Збільшити
map-zoom-out = Зменшити
map-close = Закрити
map-attribution = Звідки ця карта
map-desks-failed = Не вдалося показати пункти на карті. Дивіться список.
map-you = Ви тут
map-approximate = Коло показує, де це може бути
map-pile = У цьому місці
map-open-card = Відкрити
map-cluster = Пунктів: { $count }

## Data

data-title = Ці дані належать усім
data-lead = Завантажте пункти, описи та списки. Усе має джерело, дату й ліцензію.
data-what = Що тут є
data-desks = { $count ->
    [one] { $text } пункт допомоги
    [few] { $text } пункти допомоги
    [many] { $text } пунктів допомоги
   *[other] { $text } пункту допомоги
 }
data-sheets = { $count ->
    [one] { $text } опис
    [few] { $text } описи
    [many] { $text } описів
   *[other] { $text } опису
 }
data-cities = { $count ->
    [one] { $text } міська зона
    [few] { $text } міські зони
    [many] { $text } міських зон
   *[other] { $text } міської зони
 }
data-needs = { $count ->
    [one] { $text } потреба
    [few] { $text } потреби
    [many] { $text } потреб
   *[other] { $text } потреби
 }
data-version = Версія даних: { $version }
data-download = Завантажити пункти
data-download-filtered = У файлах лише ті пункти, які ви вибрали фільтрами.
data-download-all = У файлах усі пункти. Щоб завантажити частину, спершу зробіть пошук, а потім поверніться сюди.
data-filters = Фільтри: { $filters }
data-geojson = GeoJSON, для карт (QGIS, web)
data-csv = CSV, для таблиць
data-sheets-zip = Усі описи (zip)
data-quality = Якість даних
data-quality-state = Що
data-quality-count = Пункти
data-quality-hours = З годинами роботи, які може прочитати машина
data-quality-languages = З мовами, якими говорять
data-quality-pin = З місцем на карті
data-quality-phone = З номером телефону
data-quality-dated = З датою джерела
data-quality-sheets = Хоча б з одним описом
data-api = Для програмістів
data-api-text = Відкритий API відповідає у форматі JSON, без ключа.
data-api-docs = Документація API
data-licence = Ліцензія та цитування
data-licence-text = Ви можете користуватися даними, навіть для бізнесу, якщо вкажете, звідки вони. Кожен пункт називає своє джерело.
data-citation = Як цитувати
data-protected = Адрес захищених будинків у даних немає.

## Privacy and accessibility

privacy-title = Приватність
privacy-lead = Щоб шукати допомогу, не треба казати, хто ви.
privacy-position-title = Ваше місцезнаходження
privacy-position = Ми питаємо, де ви, лише коли ви натискаєте «Визначити, де я». Це для одного пошуку. Ми цього не зберігаємо й не записуємо в журнали.
privacy-query-title = Що ви шукаєте
privacy-query = Ми не зберігаємо, що і де ви шукаєте. Адреса сторінки містить ваш пошук. Якщо телефоном користуються й інші люди, видаліть історію.
privacy-third-title = Більше ніхто
privacy-third = Сторінки нічого не завантажують від інших компаній: ні карт, ні шрифтів, ні статистики.
privacy-cookies-title = Cookies
privacy-cookies = Ми не використовуємо cookies.
privacy-links-title = Посилання на інші сайти
privacy-links = Коли ви відкриваєте посилання (сайт пункту, OpenStreetMap), діють правила того сайту.
accessibility-title = Доступність
accessibility-lead = Ми хочемо, щоб цими сторінками могли користуватися всі.
accessibility-how-title = Як зроблено сторінки
accessibility-how = Сторінки працюють без скриптів, із клавіатурою та програмами, що читають з екрана. Текст можна збільшити. Кольори добре видно, навіть уночі. «Відчинено» чи «зачинено» завжди позначено словами й знаком, а не лише кольором.
accessibility-map-title = Карта
accessibility-map = Карта – це додаток: у списку та сама інформація.
accessibility-goal-title = Чого ми прагнемо
accessibility-goal = Ми дотримуємося WCAG 2.2, рівень AA. Якщо вам щось заважає, скажіть нам: для нас це несправність.

## When something is wrong

error-404-title = Такої сторінки тут немає
error-404-text = Можливо, цей пункт закрився або в адресі є помилка.
error-400-title = Ми не зрозуміли запит
error-400-text = В адресі сторінки є неправильне значення.
error-500-title = У нас щось зламалося
error-500-text = Це не ваша провина. Спробуйте ще раз за хвилину.
error-503-title = Зачекайте хвилину, будь ласка
error-503-text = Сервіс ще не готовий. Спробуйте ще раз за хвилину.
error-links = Що можна зробити
notice-ignored = Ми пропустили частину адреси: { $field }.

## Problems with a record (for operators)

issue-name_missing = Немає назви
issue-id_repeated = Той самий код двічі
issue-id_invalid = У коді є недозволені символи
issue-no_way_to_reach = Немає способу прийти чи подзвонити
issue-need_missing = Немає потреби
issue-need_unknown = Невідома потреба
issue-organization_missing = Немає організації
issue-organization_kind_unknown = Невідомий тип організації
issue-municipality_missing = Немає муніципалітету
issue-municipality_unknown = Невідомий муніципалітет
issue-postcode_invalid = Неправильний поштовий індекс
issue-phone_invalid = Неправильний номер телефону
issue-email_invalid = Неправильна адреса e-mail
issue-url_invalid = Неправильна веб-адреса
issue-language_unknown = Невідома мова
issue-audience_unknown = Невідомо, для кого
issue-hours_not_understood = Години роботи написано так, що ми не розуміємо
issue-hours_invalid = Неправильні години роботи
issue-hours_disagree = Різні години роботи в одному рядку
issue-date_invalid = Неправильна дата
issue-coordinates_invalid = Неправильні координати
issue-coordinates_outside_municipality = Точка лежить за межами муніципалітету
issue-precision_unknown = Невідома точність
issue-confidence_unknown = Невідомий рівень впевненості
issue-address_not_found = Адресу не знайдено
issue-address_ambiguous = Для адреси є кілька відповідей
issue-geocoders_disagree = Дві служби показують різні місця для адреси
issue-geocoder_silent = Служба пошуку адрес не відповіла
issue-text_too_long = Задовгий текст
issue-text_not_utf8 = Текст із пошкодженими символами
issue-column_missing = Немає стовпця
issue-row_unreadable = Рядок не вдається прочитати
issue-value_unknown = Такого значення ми не очікували.
issue-correction_of_unknown_desk = Виправлення називає пункт, якого немає
issue-correction_of_unknown_field = Виправлення називає поле, якого немає
issue-correction_invalid = У виправленні є значення, яке не можна використати

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = Прочитано з тексту про години роботи
inferred-hours_day_misspelt = День написано з помилкою
inferred-hours_days_unjoined = Дні поспіль, прочитано як список
inferred-hours_days_by_dashes = Дні через тире, прочитано як список
inferred-hours_ordinal_unmarked = Числа перед днем означають тижні місяця
inferred-hours_spans_by_dashes = Чотири часи поспіль, прочитано як ранок і день
inferred-hours_working_days = Робочі дні: щодо суботи не точно
inferred-hours_day_by_appointment = День точний, час ні: за записом
inferred-access_from_hours = Як потрапити, прочитано з тексту про години роботи
inferred-id_from_name = Код складено з назви та муніципалітету
inferred-phone_country = Номер без коду країни: прочитано як італійський
inferred-phone_from_text = Номер прочитано з тексту
inferred-email_unhidden = Адресу e-mail було написано у прихованому вигляді
inferred-email_from_text = Адресу e-mail прочитано з тексту
inferred-url_scheme = Веб-адреса без https: додано
inferred-url_trimmed = Прибрано знаки навколо веб-адреси
inferred-postcode_from_address = Поштовий індекс прочитано з адреси
inferred-municipality_by_postcode = Муніципалітет вибрано за індексом серед однакових назв
inferred-municipality_from_postcode = Муніципалітет знайдено за індексом
inferred-municipality_from_address = Муніципалітет прочитано з адреси
inferred-municipality_from_position = Муніципалітет знайдено за місцем на карті
inferred-municipality_by_other_name = Муніципалітет знайдено за іншою його назвою
inferred-municipality_from_quarter = Муніципалітет знайдено за назвою району
inferred-language_from_words = Мову прочитано з її назви
inferred-language_from_nationality = Мову прочитано з назви народу
inferred-need_from_kind = Потребу визначено за типом пункту
inferred-need_from_name = Потребу прочитано з назви
inferred-need_from_synonym = Потребу прочитано зі звичайного слова
inferred-date_first_day = Узято перший день місяця або року
inferred-coordinates_from_text = Координати написано в іншому вигляді

## Words typed by the visitor

find-words = Шукати слово
find-words-hint = наприклад: ISEE, дозвіл, лікар
find-words-letter = Можна переписати слово з листа, який ви отримали.
find-words-understood = За словом «{ $text }» показуємо: { $need }.
find-words-other = Ви мали на увазі інше?
find-words-desks = Пункти з такою назвою
find-words-none = Ми не знаємо слова «{ $text }». Спробуйте інше або виберіть тему.

# What was read: /data/runs
runs-title = Що було прочитано і коли
runs-lead = Список пунктів ми читаємо знову й знову. На цій сторінці записано, що було щоразу.
runs-none = Ще нічого не прочитано.
runs-took-back = Скасовано читання { $number }.
runs-summary = Прочитано: { $read }. Нові: { $new }, змінені: { $changed }, зниклі: { $gone }, очікують: { $waiting }.
run-title = Читання { $number }
run-json = Те саме у форматі JSON
run-outcome = Що з цього вийшло
run-read = Прочитано рядків
run-published = Опубліковано
run-waiting = Очікують: порушено правило
run-rejected = Порожні або точні копії
run-new = Нові пункти
run-changed = Змінені пункти
run-same = Як раніше
run-kept = Залишено так, як підтвердила людина
run-gone = Більше немає у списку
run-positions = Наскільки точні місця
run-precision-house = Будинок
run-precision-street = Вулиця
run-precision-near = Поруч
run-precision-district = Район
run-precision-postcode = Зона поштового індексу
run-precision-municipality = Лише місто
run-precision-none = Без місця
run-durations = Скільки часу це тривало
run-stage-normalise = Розпізнавання
run-stage-validate = Перевірка
run-stage-geocode = Пошук місць
run-stage-reconcile = Порівняння
run-issues = Що було не так
run-no-issues = Нічого.
run-quotes = У прикладах лише те, що може читати кожен.
run-waits = рядок очікує
run-example = Рядок { $line }, { $field }: { $value }
run-example-hidden = Рядок { $line }, { $field }
run-fields = Звідки взято значення
run-field = Поле
run-from-source = Зі списку
run-inferred = Визначено з інших слів
run-from-geocoder = Знайдено за адресою
run-missing = Немає
