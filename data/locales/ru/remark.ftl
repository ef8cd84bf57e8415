# "This is wrong": what a visitor may tell us, in Russian. Short sentences, everyday words (level A2).

remark-link = Здесь есть ошибка
remark-title = Что неправильно?
remark-what = Что неправильно
remark-field-hours = Часы работы
remark-field-gone = Этого пункта здесь больше нет
remark-field-phone = Номер телефона
remark-field-address = Адрес или место на карте
remark-field-languages = Языки, на которых говорят
remark-field-documents = Что взять с собой
remark-field-access = Как попасть
remark-field-cost = Сколько стоит
remark-field-needs = С чем помогают
remark-field-other = Что-то другое
remark-words = Как правильно? (если знаете)
remark-no-names = Не пишите своё имя или номер. Мы не знаем, кто вы.
remark-send = Отправить
remark-thanks = Спасибо. Мы получили ваше сообщение.
remark-thanks-then = Сначала его прочитает и проверит человек. Только потом мы что-то изменим.
remark-full = Спасибо. Об этом уже написало много людей. Мы проверяем.
remark-incomplete = Выберите, что неправильно. Если это «что-то другое», напишите несколько слов.
remark-back = Назад к пункту
remark-texts-title = Исправить перевод
remark-texts-words = Какое предложение неправильное? Как лучше?
remark-texts-link = Исправить
privacy-remark-title = Если вы сообщили об ошибке
privacy-remark = Мы храним только то, что вы написали, и день. Это читает человек. Самое позднее через шесть месяцев мы это удаляем.
