# Words of printed sheets and of their zip files, in Ukrainian. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = з { $from } до { $to } року
print-period-since = з { $year } року, триває
print-period-since-about = приблизно з { $year } року, триває
print-period-open-end = з { $year } року; коли закінчилося, не описано
print-licence = Ліцензія
print-version = Версія
print-updated = Оновлено
print-live = Опис на сайті
print-live-alt = QR-код: веде до опису на сайті, { $url }
print-page = Сторінка
print-organization = Організація

bundle-title = Описи хороших практик
bundle-lead = Кожен опис – це PDF. Його можна читати, друкувати й повторювати. Тут написано лише те, що є в джерелах.
bundle-sources = Список джерел (CSV)
bundle-card = Пункт: де, коли, як (текст)
