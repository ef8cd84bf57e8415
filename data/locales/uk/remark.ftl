# "This is wrong": what a visitor may tell us, in Ukrainian. Short sentences, everyday words (level A2).

remark-link = Тут є помилка
remark-title = Що неправильно?
remark-what = Що неправильно
remark-field-hours = Години роботи
remark-field-gone = Цього пункту тут більше немає
remark-field-phone = Номер телефону
remark-field-address = Адреса або місце на карті
remark-field-languages = Мови, якими говорять
remark-field-documents = Що взяти з собою
remark-field-access = Як потрапити
remark-field-cost = Скільки коштує
remark-field-needs = З чим допомагають
remark-field-other = Щось інше
remark-words = Як правильно? (якщо знаєте)
remark-no-names = Не пишіть свого імені чи номера. Ми не знаємо, хто ви.
remark-send = Надіслати
remark-thanks = Дякуємо. Ми отримали ваше повідомлення.
remark-thanks-then = Спершу його прочитає і перевірить людина. Лише потім ми щось змінимо.
remark-full = Дякуємо. Про це вже написало багато людей. Ми перевіряємо.
remark-incomplete = Виберіть, що неправильно. Якщо це «щось інше», напишіть кілька слів.
remark-back = Назад до пункту
remark-texts-title = Виправити переклад
remark-texts-words = Яке речення неправильне? Як краще?
remark-texts-link = Виправити
privacy-remark-title = Якщо ви повідомили про помилку
privacy-remark = Ми зберігаємо лише те, що ви написали, і день. Це читає людина. Щонайбільше за шість місяців ми це видаляємо.
