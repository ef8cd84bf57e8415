# Words of printed sheets and of their zip files, in Spanish. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = de { $from } a { $to }
print-period-since = desde { $year }, en curso
print-period-since-about = desde { $year } más o menos, en curso
print-period-open-end = desde { $year }; el final no está documentado
print-licence = Licencia
print-version = Versión
print-updated = Actualizada el
print-live = La ficha en el sitio web
print-live-alt = Código QR: lleva a la ficha en el sitio web, { $url }
print-page = Página
print-organization = Entidad

bundle-title = Fichas de buenas prácticas
bundle-lead = Cada ficha es un PDF para leer, imprimir y copiar. Dice solo lo que dicen sus fuentes.
bundle-sources = Lista de fuentes (CSV)
bundle-card = El punto de ayuda: dónde, cuándo, cómo (texto)
