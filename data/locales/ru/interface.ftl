# Texts of the pages in Russian. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = Найдите нужный пункт помощи: открытый сейчас и на вашем языке
skip-to-content = Перейти к содержанию
nav-label = Меню
nav-find = Найти
nav-sheets = Практики
nav-data = Данные
nav-home = Главная
language-switch = Язык
# After a notice for some days.
notice-more = Подробнее
machine-note = Текст на этом языке перевела машина. В нём могут быть ошибки.
footer-about = Bussola собирает пункты помощи и службы с открытых страниц. У каждого факта есть источник и дата.
footer-privacy = Конфиденциальность
footer-accessibility = Доступность
footer-api = Для программистов: API
footer-no-tracking = Без cookies. Без профилей. Без рекламы.

emergency-title = Вы в опасности?
emergency-112 = экстренная помощь: полиция, скорая, пожарные
emergency-1522 = насилие над женщинами, бесплатно, круглосуточно
emergency-call = Позвонить: { $number }

## Home

home-title = Что вам нужно?
home-lead = Выберите тему. Мы покажем ближайшие пункты помощи, когда они открыты и где говорят на вашем языке.
home-place-label = Где вы?
home-place-hint = улица, район или город
home-doors = Темы
home-courses = Хочу на курсы итальянского
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = Или выберите свой вопрос
home-search-all = Все пункты рядом
home-cities = Или выберите город
home-trust-title = Насколько мы уверены?
home-trust-text = Мы берём факты с открытых страниц. У каждого пункта указаны дата, источник и точность места. Если мы чего-то не знаем, мы так и пишем.
home-trust-open = Мы учитываем праздники и дни, когда закрыто.
home-trust-unknown = «Часы работы неизвестны» не значит «закрыто»: сначала позвоните.
home-trust-call = Если можете, позвоните, прежде чем идти.
home-for-operators = Вы работаете в пункте помощи?
home-for-operators-text = Почитайте, как работают другие: { $count ->
    [one] { $count } описание хороших практик можно скачать.
    [few] { $count } описания хороших практик можно скачать.
    [many] { $count } описаний хороших практик можно скачать.
   *[other] { $count } описания хороших практик можно скачать.
 }
home-count = { $count ->
    [one] { $text } пункт помощи в списке
    [few] { $text } пункта помощи в списке
    [many] { $text } пунктов помощи в списке
   *[other] { $text } пункта помощи в списке
 }

## Position

use-my-position = Определить, где я
position-private = Ваше местоположение нужно только для этого поиска. Мы его не храним.
position-wait = Ищем, где вы…
position-denied = Телефон не разрешает определить, где вы. Напишите улицу или город.
position-failed = Не удалось определить, где вы. Напишите улицу или город.
position-yours = ваше местоположение
position-chosen = выбранная точка

## Finder: form

find-title = Найти пункт помощи
find-title-need = { $need } – пункты рядом
find-form = Поиск
find-need = Что вам нужно
find-need-any = Все темы
find-need-all-of = Всё: { $need }
find-place = Где
find-place-suggestions = Места с таким названием
find-language = На каком языке говорят
find-language-any = Все языки
find-language-any-of = Любой язык
find-open = Когда
find-open-any = Любое время
find-open-now = Открыто сейчас
find-open-at = В другое время
find-open-then = Открыто в это время
find-at = День и час
find-more = Другие фильтры
find-audience = Для кого
find-audience-any = Для всех
find-access = Как попасть
find-free = Только бесплатно
find-walk-in = Без записи
find-step-free = Вход без ступенек
find-with-sheets = Только с описанием работы
find-confirmed-since = Подтверждено не раньше { $date }
find-submit = Искать
find-change = Изменить поиск
find-clear = Убрать все фильтры
find-remove = Убрать фильтр: { $label }
find-active = Выбранные фильтры
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] Ни одного пункта
    [one] { $text } пункт
    [few] { $text } пункта
    [many] { $text } пунктов
   *[other] { $text } пункта
 }
find-near = рядом: { $place }
find-near-within = в радиусе { $distance }
find-first = Ближайший
find-first-open = Ближайший открытый
find-then = Далее
find-farther = Ещё дальше
find-farther-note = До этих пунктов больше чем { $distance }.
find-more-results = Показать ещё пункты
find-no-more = Больше пунктов по этому поиску нет.
find-without-pin = Без точного места
find-without-pin-note = Мы знаем только город, или они отвечают по телефону либо онлайн. Позвоните, прежде чем идти.
find-remote = Отвечают по телефону или онлайн
find-as-list = Назад к списку
find-distance-from = Расстояние считаем отсюда: { $place }
find-moment-now = Сейчас: { $moment }
find-moment-at = Прогноз: { $moment }

find-no-place-title = Где вы ищете?
find-no-place-text = Напишите улицу, район или город. Или выберите город из списка.
find-place-not-found = Не можем найти «{ $text }».
find-place-not-found-help = Проверьте, нет ли ошибки, или напишите только город.
find-place-fallback = Пока показываем пункты рядом: { $place }.
find-place-ambiguous = Есть несколько мест с таким названием. Мы взяли: { $place }. Вам нужно другое?
find-place-perhaps = Вы искали что-то из этого?
find-place-unavailable = Сейчас мы не можем искать адреса. Выберите город.
find-place-matched = Найден адрес: { $place }
find-place-approximate = Место примерное, точность до { $distance }.

find-see = Нет пункта именно по теме «{ $need }». Здесь могут помочь:
find-see-zero = Мы не знаем пункта именно по теме «{ $need }».

find-zero-title = По этому поиску пунктов не найдено
find-zero-text = Это не значит, что их нет. Это значит, что мы о них не знаем. Вот что можно сделать.
find-zero-remove = Убрать фильтр
find-zero-remove-one = Без «{ $label }»: { $count ->
    [one] { $text } пункт
    [few] { $text } пункта
    [many] { $text } пунктов
   *[other] { $text } пункта
 }
find-zero-need-alone = Только «{ $label }», без других фильтров: { $count ->
    [one] { $text } пункт
    [few] { $text } пункта
    [many] { $text } пунктов
   *[other] { $text } пункта
 }
find-zero-farther = Искать дальше: { $count ->
    [one] { $text } пункт
    [few] { $text } пункта
    [many] { $text } пунктов
   *[other] { $text } пункта
 }
find-zero-next = Откроются первыми
find-zero-nearest = Ближайшие, без фильтров
find-zero-cities = Искать в другом городе
find-zero-city = { $label }: { $count ->
    [one] { $text } пункт
    [few] { $text } пункта
    [many] { $text } пунктов
   *[other] { $text } пункта
 }
find-zero-phone = Позвоните: здесь отвечают по телефону
find-zero-start = Начать сначала

find-not-open-more = Есть ещё пункты, про которые мы точно не знаем, открыты ли они сейчас.
find-include-opens = Показать и те, что откроются позже
find-include-unknown = Показать и те, где часы работы неизвестны или неточны
find-include-on = Показаны и пункты, где часы работы неточны или неизвестны

## Opening in words

state-open = Открыто
state-opens = Сейчас закрыто
state-closed = Закрыто
state-maybe = Возможно, открыто
state-unknown = Часы работы неизвестны

opening-always = Всегда открыто
opening-open = Сейчас открыто
opening-open-until = Открыто до { $time }
opening-open-until-day = Открыто, закроется: { $day }, { $time }
opening-closes-soon = Скоро закроется: через { $minutes } мин ({ $time })
opening-opens = Закрыто, откроется: { $day }, { $time }
opening-opens-soon = Откроется через { $minutes } мин ({ $time })
opening-opens-maybe = Закрыто, возможно, откроется: { $day }, { $time }
opening-closed = Закрыто: не знаем, когда откроется
opening-maybe = Возможно, открыто: сначала позвоните
opening-maybe-by_appointment = Только по записи, до { $time }
opening-maybe-by_phone = Можно звонить до { $time }
opening-maybe-by_referral = Только с направлением от другой службы, до { $time }
opening-maybe-patron_day = Возможно, закрыто: праздник покровителя города ({ $name })
opening-maybe-bridge_day = Возможно, закрыто: день между двумя праздниками
opening-maybe-august = Возможно, открыто: в августе часы работы меняются
opening-maybe-national_holiday = Возможно, закрыто: { $holiday }
opening-maybe-hours_unclear = Возможно, открыто: часы работы непонятны
opening-maybe-unconfirmed = Возможно, открыто: часы работы не подтверждены
opening-unknown = Часы работы неизвестны: сначала позвоните
opening-unknown-no-phone = Часы работы неизвестны
opening-unknown-text = Часы работы неточны: сначала позвоните
opening-unknown-text-no-phone = Часы работы неточны
opening-unknown-unconfirmed = Часы работы не подтверждены: сначала позвоните
opening-then = Потом откроется: { $day }, { $time }
opening-last-entry = Войти можно до { $time }
opening-entry-over = Войти можно было до { $time }: сейчас уже не пускают

reason-regular_slot = Обычные часы работы
reason-always_open = Открыто круглосуточно
reason-exception_closed = Временно закрыто до { $date } включительно
reason-exception_hours = Особые часы работы до { $date } включительно
reason-national_holiday = Государственный праздник: { $holiday }
reason-patron_day = Праздник покровителя города: { $name }
reason-bridge_day = День между праздником и выходными: возможно, закрыто
reason-august = В августе часы работы могут меняться
reason-by_appointment = Нужна запись
reason-by_phone = Только по телефону
reason-by_referral = Только с направлением от другой службы
reason-walk_in = Можно прийти без записи
reason-hours_unclear = В источнике часы работы непонятны
reason-hours_not_known = В источнике нет часов работы
reason-hours_as_text = Часы работы написаны только словами
reason-unconfirmed = Старая или не очень надёжная информация
reason-no_known_opening = Не знаем, откроется ли в ближайшие месяцы
reason-too_late = Закроется через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
 }. Пешком идти примерно { $walk ->
    [one] { $walk } минуту
    [few] { $walk } минуты
    [many] { $walk } минут
   *[other] { $walk } минуты
 }: вы не успеете.
reason-too_late_to_enter = Войти можно ещё { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
 }. Пешком идти примерно { $walk ->
    [one] { $walk } минуту
    [few] { $walk } минуты
    [many] { $walk } минут
   *[other] { $walk } минуты
 }: вы не успеете.

holiday-new_year = Новый год
holiday-epiphany = Богоявление (Epifania)
holiday-easter = Пасха (Pasqua)
holiday-easter_monday = Пасхальный понедельник (Pasquetta)
holiday-liberation = День освобождения (25 апреля)
holiday-labour = День труда (1 мая)
holiday-republic = День Республики (2 июня)
holiday-assumption = Успение (Ferragosto)
holiday-saint_francis = День святого Франциска
holiday-all_saints = День всех святых
holiday-immaculate_conception = Непорочное зачатие (Immacolata)
holiday-christmas = Рождество (Natale)
holiday-saint_stephen = День святого Стефана

## Days and numbers

day-today = сегодня
day-tomorrow = завтра
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
date-long = { $day } { $month } { $year } года
date-day-month = { $weekday }, { $day } { $month }
moment = { $weekday }, { $day } { $month }, { $time }
decimal-separator = ,
thousands-separator = { "\u00A0" }
distance-m = { $value } м
distance-km = { $value } км
walk-minutes = { $minutes ->
    [one] { $minutes } минута пешком
    [few] { $minutes } минуты пешком
    [many] { $minutes } минут пешком
   *[other] { $minutes } минуты пешком
 }
list-middle = { $first }, { $next }
list-last = { $first } и { $next }

## Desk card

card-free = Бесплатно
card-paid = Платно
card-phone = Позвонить
card-call = Позвонить: { $number }
card-details = Подробнее
card-directions = Маршрут
card-languages = Языки
card-languages-now = Языки сейчас
card-languages-unknown = Языки не указаны
card-sheets = { $count ->
    [one] { $count } описание
    [few] { $count } описания
    [many] { $count } описаний
   *[other] { $count } описания
 }
card-sheets-long = { $count ->
    [one] Есть { $count } описание того, как здесь работают
    [few] Есть { $count } описания того, как здесь работают
    [many] Есть { $count } описаний того, как здесь работают
   *[other] Есть { $count } описания того, как здесь работают
 }
card-hours-source = В источнике написано
card-hours-inferred = часы работы прочитаны со слов источника
card-show-on-map = Показать на карте

access-walk_in = Без записи
access-appointment = По записи
access-with-or-without = По записи или без записи
access-phone = Сначала позвоните
access-referral = Нужно направление от другой службы
access-unknown = Не знаем, нужна ли запись

precision-house = Точное место
precision-street = Примерное место на улице, точность до { $distance }
precision-near = Примерное место, точность до { $distance }
precision-district = Примерное место: знаем только район, точность до { $distance }
precision-postcode = Примерное место: знаем только почтовый индекс, точность до { $distance }
precision-municipality = Знаем только город
precision-short = примерное место, точность до { $distance }
precision-none = Место неизвестно
address-hidden = Адрес защищён. Позвоните.
address-area = Точный адрес не показываем. Позвоните.
address-missing = Адрес не указан
kind-fixed = Постоянное место
kind-mobile = Выездная служба
kind-remote = По телефону или онлайн

trust-fresh = Подтверждено меньше года назад
trust-ageing = Информации больше года
trust-stale = Информация старая или без даты: сначала позвоните
trust-unconfirmed = Не подтверждено: позвоните, прежде чем идти
trust-short-fresh = Новая информация
trust-short-ageing = Нужно проверить
trust-short-stale = Старая или без даты
trust-short-unconfirmed = Не подтверждено
freshness-dated = Информация от { $date }, источник: { $source }
freshness-dated-no-source = Информация от { $date }
freshness-undated = Информация без даты, источник: { $source }
freshness-undated-no-source = Информация без даты
confirmed-by-import = Прочитано на открытой странице { $date }. Этого ещё никто не подтвердил.
confirmed-by-operator = Пункт подтвердил это { $date }
confirmed-by-infopoint = Инфопункт подтвердил это { $date }
confirmed-never = Эту информацию ещё никто не подтвердил.

## Desk page

desk-tab-desk = Пункт
desk-tab-sheets = Как здесь работают
desk-opening = Часы работы
desk-hours-week = Ближайшие семь дней
desk-hours-day = День
desk-hours-hours = Часы
desk-hours-closed = Закрыто
desk-hours-no-hours = Неизвестно
desk-hours-maybe = { $hours } (возможно)
desk-hours-last-entry = последний вход за { $minutes } мин до закрытия
desk-hours-source = Часы работы, как в источнике
desk-hours-unknown = Мы не знаем часов работы. Это не значит, что закрыто.
desk-hours-languages = Языки в эти часы
desk-where = Где
desk-directions = Как добраться
desk-directions-osm = Открыть в OpenStreetMap
desk-directions-walk = Маршрут пешком
desk-directions-app = Открыть в приложении с картами
desk-access = Как попасть
desk-step-free-yes = Вход без ступенек
desk-step-free-no = На входе есть ступеньки
desk-step-free-unknown = Не знаем, есть ли ступеньки
desk-documents = Что взять с собой
desk-documents-unknown = В источнике не сказано, какие документы нужны. Сначала спросите по телефону.
desk-documents-none = Документы не нужны
desk-document-optional = если есть
desk-for-whom = Для кого
desk-for-whom-unknown = В источнике не сказано
desk-cost = Сколько стоит
desk-cost-free = Это бесплатно
desk-cost-paid = Нужно платить
desk-cost-unknown = В источнике не сказано, нужно ли платить
desk-needs = С чем помогают
desk-languages = На каких языках говорят
desk-languages-unknown = В источнике не сказано, на каких языках говорят.
desk-contacts = Контакты
desk-contacts-none = В источнике нет контактов.
desk-website = Сайт
desk-email = E-mail
desk-organization-kind = Вид организации
desk-notes = Примечания источника
desk-notes-language = на итальянском
desk-source = Откуда эта информация
desk-source-link = Читать на странице источника
desk-source-none = У источника нет открытого адреса.
desk-inferred = Что мы определили сами
desk-licence = Лицензия
desk-share = Поделиться
desk-shared = Ссылка скопирована
desk-print = Печать
desk-back = Назад к результатам
desk-nearby = Другие пункты рядом
desk-open-nearby = Открыто сейчас рядом
desk-sheets-none = Ещё нет описания того, как работает этот пункт.
desk-sheets-none-more = Все описания
desk-zip = Скачать все описания этого пункта (zip)
desk-sheets-lead = Описания хороших практик этого пункта: для тех, кто хочет научиться или повторить.

## Sheets

sheets-title = Описания хороших практик
sheets-lead = Как работают пункты, офисы и сети: чтобы научиться и повторить. В каждом описании есть только то, что говорят его источники.
sheets-theme = Тема
sheets-theme-any = Все темы
sheets-city = Город
sheets-city-any = Все города
sheets-filter = Показать
sheets-count = { $count ->
    [0] Ни одного описания
    [one] { $count } описание
    [few] { $count } описания
    [many] { $count } описаний
   *[other] { $count } описания
 }
sheets-zero = Описаний с такими фильтрами нет.
sheets-download-all = Скачать эти описания (zip)
sheet-read = Читать описание
sheet-kind-good_practice = Хорошая практика
sheet-kind-micro_practice = Микропрактика
sheet-part-problem = Проблема
sheet-part-context = Обстоятельства
sheet-part-actors = Кто участвовал
sheet-part-steps = Что сделали
sheet-part-tools = Инструменты
sheet-part-cost = Сколько это стоило
sheet-part-results = Результаты
sheet-part-went_wrong = Что не получилось
sheet-part-how_to_copy = Как это повторить
sheet-not-documented = Не описано
sheet-not-documented-note = В источниках этого нет. Лучше оставить пустое место.
sheet-audience = Для кого
sheet-promoter = Кто организовал
sheet-place = Где
sheet-period = Когда
sheet-needs = Темы
sheet-sources = Источники
sheet-desks = Пункты, которые так работают
sheet-desks-none = Ни один пункт точно не связан с этим описанием.
sheet-pdf = Скачать PDF
sheet-zip = Скачать приложения (zip)
sheet-version = Версия { $version } от { $date }
sheet-licence = Лицензия: { $licence }
sheet-other-language = Язык этого описания: { $language }.
sheet-back = Все описания

## Map

map-show = Показать карту
map-hide = Скрыть карту
map-label = Карта пунктов. В списке та же информация.
map-skip = Пропустить карту
map-loading = Карта загружается…
map-failed = На этом телефоне карта не работает. В списке та же информация.
map-no-streets = Здесь на карте ещё нет улиц. Смотрите адрес в списке.
map-search-here = Искать здесь
map-only-sheets = Только с описанием работы
map-legend = Цвета
map-zoom-in = Увеличить
map-zoom-out = Уменьшить
map-close = Закрыть
map-attribution = Откуда эта карта
map-desks-failed = Не удалось показать пункты на карте. Смотрите список.
map-you = Вы здесь
map-approximate = Круг показывает, где это может быть
map-pile = В этом месте
map-open-card = Открыть
map-cluster = Пунктов: { $count }

## Data

data-title = Эти данные принадлежат всем
data-lead = Скачайте пункты, описания и списки. У всего есть источник, дата и лицензия.
data-what = Что здесь есть
data-desks = { $count ->
    [one] { $text } пункт помощи
    [few] { $text } пункта помощи
    [many] { $text } пунктов помощи
   *[other] { $text } пункта помощи
 }
data-sheets = { $count ->
    [one] { $text } описание
    [few] { $text } описания
    [many] { $text } описаний
   *[other] { $text } описания
 }
data-cities = { $count ->
    [one] { $text } городская зона
    [few] { $text } городские зоны
    [many] { $text } городских зон
   *[other] { $text } городской зоны
 }
data-needs = { $count ->
    [one] { $text } потребность
    [few] { $text } потребности
    [many] { $text } потребностей
   *[other] { $text } потребности
 }
data-version = Версия данных: { $version }
data-download = Скачать пункты
data-download-filtered = В файлах только те пункты, которые вы выбрали фильтрами.
data-download-all = В файлах все пункты. Чтобы скачать часть, сначала сделайте поиск, а потом вернитесь сюда.
data-filters = Фильтры: { $filters }
data-geojson = GeoJSON, для карт (QGIS, web)
data-csv = CSV, для таблиц
data-sheets-zip = Все описания (zip)
data-quality = Качество данных
data-quality-state = Что
data-quality-count = Пункты
data-quality-hours = С часами работы, которые может прочитать машина
data-quality-languages = С языками, на которых говорят
data-quality-pin = С местом на карте
data-quality-phone = С номером телефона
data-quality-dated = С датой источника
data-quality-sheets = Хотя бы с одним описанием
data-api = Для программистов
data-api-text = Открытый API отвечает в формате JSON, без ключа.
data-api-docs = Документация API
data-licence = Лицензия и цитирование
data-licence-text = Данными можно пользоваться, даже для бизнеса, если указать, откуда они. Каждый пункт называет свой источник.
data-citation = Как цитировать
data-protected = Адресов защищённых домов в данных нет.

## Privacy and accessibility

privacy-title = Конфиденциальность
privacy-lead = Чтобы искать помощь, не нужно говорить, кто вы.
privacy-position-title = Ваше местоположение
privacy-position = Мы спрашиваем, где вы, только когда вы нажимаете «Определить, где я». Это для одного поиска. Мы этого не храним и не записываем в журналы.
privacy-query-title = Что вы ищете
privacy-query = Мы не храним, что и где вы ищете. Адрес страницы содержит ваш поиск. Если телефоном пользуются и другие люди, удалите историю.
privacy-third-title = Больше никто
privacy-third = Страницы ничего не загружают от других компаний: ни карт, ни шрифтов, ни статистики.
privacy-cookies-title = Cookies
privacy-cookies = Мы не используем cookies.
privacy-links-title = Ссылки на другие сайты
privacy-links = Когда вы открываете ссылку (сайт пункта, OpenStreetMap), действуют правила того сайта.
accessibility-title = Доступность
accessibility-lead = Мы хотим, чтобы этими страницами могли пользоваться все.
accessibility-how-title = Как сделаны страницы
accessibility-how = Страницы работают без скриптов, с клавиатурой и с программами, которые читают с экрана. Текст можно увеличить. Цвета хорошо видно, даже ночью. «Открыто» или «закрыто» всегда обозначено словами и знаком, а не только цветом.
accessibility-map-title = Карта
accessibility-map = Карта – это дополнение: в списке та же информация.
accessibility-goal-title = К чему мы стремимся
accessibility-goal = Мы следуем WCAG 2.2, уровень AA. Если вам что-то мешает, скажите нам: для нас это неисправность.

## When something is wrong

error-404-title = Такой страницы здесь нет
error-404-text = Возможно, этот пункт закрылся или в адресе есть ошибка.
error-400-title = Мы не поняли запрос
error-400-text = В адресе страницы есть неправильное значение.
error-500-title = У нас что-то сломалось
error-500-text = Это не ваша вина. Попробуйте ещё раз через минуту.
error-503-title = Подождите минуту, пожалуйста
error-503-text = Сервис ещё не готов. Попробуйте ещё раз через минуту.
error-links = Что можно сделать
notice-ignored = Мы пропустили часть адреса: { $field }.

## Problems with a record (for operators)

issue-name_missing = Нет названия
issue-id_repeated = Один и тот же код дважды
issue-id_invalid = В коде есть недопустимые символы
issue-no_way_to_reach = Нет способа прийти или позвонить
issue-need_missing = Нет потребности
issue-need_unknown = Неизвестная потребность
issue-organization_missing = Нет организации
issue-organization_kind_unknown = Неизвестный вид организации
issue-municipality_missing = Нет муниципалитета
issue-municipality_unknown = Неизвестный муниципалитет
issue-postcode_invalid = Неправильный почтовый индекс
issue-phone_invalid = Неправильный номер телефона
issue-email_invalid = Неправильный адрес e-mail
issue-url_invalid = Неправильный веб-адрес
issue-language_unknown = Неизвестный язык
issue-audience_unknown = Неизвестно, для кого
issue-hours_not_understood = Часы работы написаны так, что мы не понимаем
issue-hours_invalid = Неправильные часы работы
issue-hours_disagree = Разные часы работы в одной строке
issue-date_invalid = Неправильная дата
issue-coordinates_invalid = Неправильные координаты
issue-coordinates_outside_municipality = Точка лежит за пределами муниципалитета
issue-precision_unknown = Неизвестная точность
issue-confidence_unknown = Неизвестный уровень уверенности
issue-address_not_found = Адрес не найден
issue-address_ambiguous = Для адреса есть несколько ответов
issue-geocoders_disagree = Две службы показывают разные места для адреса
issue-geocoder_silent = Служба поиска адресов не ответила
issue-text_too_long = Слишком длинный текст
issue-text_not_utf8 = Текст с испорченными символами
issue-column_missing = Нет столбца
issue-row_unreadable = Строку не удаётся прочитать
issue-value_unknown = Такого значения мы не ожидали.
issue-correction_of_unknown_desk = Исправление называет пункт, которого нет
issue-correction_of_unknown_field = Исправление называет поле, которого нет
issue-correction_invalid = В исправлении есть значение, которое нельзя использовать

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = Прочитано из текста о часах работы
inferred-hours_day_misspelt = День написан с ошибкой
inferred-hours_days_unjoined = Дни подряд, прочитано как список
inferred-hours_days_by_dashes = Дни через тире, прочитано как список
inferred-hours_ordinal_unmarked = Числа перед днём означают недели месяца
inferred-hours_spans_by_dashes = Четыре времени подряд, прочитано как утро и день
inferred-hours_working_days = Рабочие дни: насчёт субботы не точно
inferred-hours_day_by_appointment = День точный, время нет: по записи
inferred-access_from_hours = Как попасть, прочитано из текста о часах работы
inferred-id_from_name = Код составлен из названия и муниципалитета
inferred-phone_country = Номер без кода страны: прочитан как итальянский
inferred-phone_from_text = Номер прочитан из текста
inferred-email_unhidden = Адрес e-mail был написан в скрытом виде
inferred-email_from_text = Адрес e-mail прочитан из текста
inferred-url_scheme = Веб-адрес без https: добавлено
inferred-url_trimmed = Убраны знаки вокруг веб-адреса
inferred-postcode_from_address = Почтовый индекс прочитан из адреса
inferred-municipality_by_postcode = Муниципалитет выбран по индексу среди одинаковых названий
inferred-municipality_from_postcode = Муниципалитет найден по индексу
inferred-municipality_from_address = Муниципалитет прочитан из адреса
inferred-municipality_from_position = Муниципалитет найден по месту на карте
inferred-municipality_by_other_name = Муниципалитет найден по другому его названию
inferred-municipality_from_quarter = Муниципалитет найден по названию района
inferred-language_from_words = Язык прочитан из его названия
inferred-language_from_nationality = Язык прочитан из названия народа
inferred-need_from_kind = Потребность определена по виду пункта
inferred-need_from_name = Потребность прочитана из названия
inferred-need_from_synonym = Потребность прочитана из обычного слова
inferred-date_first_day = Взят первый день месяца или года
inferred-coordinates_from_text = Координаты написаны в другом виде

## Words typed by the visitor

find-words = Искать слово
find-words-hint = например: ISEE, ВНЖ, врач
find-words-letter = Можно переписать слово из письма, которое вы получили.
find-words-understood = По слову «{ $text }» показываем: { $need }.
find-words-other = Вы имели в виду другое?
find-words-desks = Пункты с таким названием
find-words-none = Мы не знаем слова «{ $text }». Попробуйте другое или выберите тему.

# What was read: /data/runs
runs-title = Что было прочитано и когда
runs-lead = Список пунктов мы читаем снова и снова. На этой странице записано, что было каждый раз.
runs-none = Ещё ничего не прочитано.
runs-took-back = Отменено чтение { $number }.
runs-summary = Прочитано: { $read }. Новые: { $new }, изменённые: { $changed }, исчезли: { $gone }, ожидают: { $waiting }.
run-title = Чтение { $number }
run-json = То же самое в формате JSON
run-outcome = Что из этого вышло
run-read = Прочитано строк
run-published = Опубликовано
run-waiting = Ожидают: нарушено правило
run-rejected = Пустые или точные копии
run-new = Новые пункты
run-changed = Изменённые пункты
run-same = Как раньше
run-kept = Оставлено так, как подтвердил человек
run-gone = Больше нет в списке
run-positions = Насколько точны места
run-precision-house = Дом
run-precision-street = Улица
run-precision-near = Рядом
run-precision-district = Район
run-precision-postcode = Зона почтового индекса
run-precision-municipality = Только город
run-precision-none = Без места
run-durations = Сколько времени это заняло
run-stage-normalise = Распознавание
run-stage-validate = Проверка
run-stage-geocode = Поиск мест
run-stage-reconcile = Сравнение
run-issues = Что было не так
run-no-issues = Ничего.
run-quotes = В примерах только то, что может читать каждый.
run-waits = строка ожидает
run-example = Строка { $line }, { $field }: { $value }
run-example-hidden = Строка { $line }, { $field }
run-fields = Откуда взяты значения
run-field = Поле
run-from-source = Из списка
run-inferred = Определено из других слов
run-from-geocoder = Найдено по адресу
run-missing = Нет
