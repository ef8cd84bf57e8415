# Words of printed sheets and of their zip files, in Russian. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = с { $from } по { $to } год
print-period-since = с { $year } года, продолжается
print-period-since-about = примерно с { $year } года, продолжается
print-period-open-end = с { $year } года; когда закончилось, не описано
print-licence = Лицензия
print-version = Версия
print-updated = Обновлено
print-live = Описание на сайте
print-live-alt = QR-код: ведёт к описанию на сайте, { $url }
print-page = Страница
print-organization = Организация

bundle-title = Описания хороших практик
bundle-lead = Каждое описание – это PDF. Его можно читать, печатать и повторять. Здесь написано только то, что есть в источниках.
bundle-sources = Список источников (CSV)
bundle-card = Пункт: где, когда, как (текст)
