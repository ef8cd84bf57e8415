# Texts of the pages in Spanish. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = Encuentre el punto de ayuda adecuado, abierto ahora, en su idioma
skip-to-content = Ir al contenido
nav-label = Menú
nav-find = Buscar
nav-sheets = Fichas
nav-data = Datos
nav-home = Página de inicio
language-switch = Idioma
# After a notice for some days.
notice-more = Leer más
machine-note = Este idioma está traducido por una máquina. Puede haber errores.
footer-about = Bussola reúne puntos de ayuda y servicios de páginas públicas. Cada información tiene una fuente y una fecha.
footer-privacy = Privacidad
footer-accessibility = Accesibilidad
footer-api = Para programadores: API
footer-no-tracking = Sin cookies. Sin perfiles. Sin publicidad.

emergency-title = ¿En peligro?
emergency-112 = emergencia: policía, ambulancia, bomberos
emergency-1522 = violencia contra las mujeres, gratis, 24 horas
emergency-call = Llamar al { $number }

## Home

home-title = ¿Qué necesita?
home-lead = Elija un tema. Le mostramos los puntos de ayuda más cercanos, cuándo están abiertos y quién habla su idioma.
home-place-label = ¿Dónde está?
home-place-hint = calle, barrio o municipio
home-doors = Temas
home-courses = Busco un curso de italiano
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = O elija su pregunta
home-search-all = Ver todos los puntos de ayuda cercanos
home-cities = O elija la ciudad
home-trust-title = ¿Qué tan segura es la información?
home-trust-text = Leemos la información en páginas públicas. Junto a cada punto de ayuda encuentra la fecha, la fuente y si la ubicación es exacta. Cuando no sabemos algo, lo decimos.
home-trust-open = Los horarios tienen en cuenta los días festivos y los cierres.
home-trust-unknown = “Horario no conocido” no quiere decir cerrado: llame antes.
home-trust-call = Antes de ir, llame si puede.
home-for-operators = ¿Trabaja en un punto de ayuda?
home-for-operators-text = Lea cómo trabajan otros: { $count ->
    [one] una ficha de buenas prácticas para descargar.
   *[other] { $count } fichas de buenas prácticas para descargar.
 }
home-count = { $count ->
    [one] { $text } punto de ayuda en la lista
   *[other] { $text } puntos de ayuda en la lista
 }

## Position

use-my-position = Usar mi ubicación
position-private = Su ubicación sirve solo para esta búsqueda. No la guardamos.
position-wait = Buscamos su ubicación…
position-denied = El teléfono no permite usar su ubicación. Escriba la calle o el municipio.
position-failed = No encontramos su ubicación. Escriba la calle o el municipio.
position-yours = su ubicación
position-chosen = el lugar elegido

## Finder: form

find-title = Buscar un punto de ayuda
find-title-need = { $need } – puntos de ayuda cercanos
find-form = Búsqueda
find-need = Qué necesita
find-need-any = Todos los temas
find-need-all-of = Todo: { $need }
find-place = Dónde
find-place-suggestions = Lugares con este nombre
find-language = Idioma hablado
find-language-any = Todos los idiomas
find-language-any-of = Cualquier idioma
find-open = Cuándo
find-open-any = A cualquier hora
find-open-now = Abierto ahora
find-open-at = En otro momento
find-open-then = Abierto en ese momento
find-at = Día y hora
find-more = Más filtros
find-audience = Para quién
find-audience-any = Para todas las personas
find-access = Cómo entrar
find-free = Solo gratis
find-walk-in = Sin cita
find-step-free = Entrada sin escalones
find-with-sheets = Solo con fichas
find-confirmed-since = Confirmados desde el { $date }
find-submit = Buscar
find-change = Cambiar la búsqueda
find-clear = Quitar todos los filtros
find-remove = Quitar el filtro: { $label }
find-active = Filtros elegidos
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] Ningún punto de ayuda
    [one] 1 punto de ayuda
   *[other] { $text } puntos de ayuda
 }
find-near = cerca de: { $place }
find-near-within = a menos de { $distance }
find-first = El más cercano
find-first-open = El más cercano abierto
find-then = Después
find-farther = Más lejos
find-farther-note = Estos puntos de ayuda están a más de { $distance }.
find-more-results = Ver más puntos de ayuda
find-no-more = No hay más puntos de ayuda para esta búsqueda.
find-without-pin = Sin ubicación exacta
find-without-pin-note = De estos conocemos solo el municipio, o atienden por teléfono o por internet. Llame antes de ir.
find-remote = Atienden por teléfono o por internet
find-as-list = Volver a la lista
find-distance-from = Distancias desde: { $place }
find-moment-now = Ahora: { $moment }
find-moment-at = Previsto para: { $moment }

find-no-place-title = ¿Dónde busca?
find-no-place-text = Escriba una calle, un barrio o un municipio. O elija una ciudad.
find-place-not-found = No encontramos “{ $text }”.
find-place-not-found-help = Revise cómo está escrito, o escriba solo el municipio.
find-place-fallback = Mientras tanto, mostramos puntos de ayuda cerca de: { $place }.
find-place-ambiguous = Hay más de un lugar con este nombre. Usamos: { $place }. ¿Buscaba otro?
find-place-perhaps = ¿Buscabas uno de estos?
find-place-unavailable = En este momento no podemos buscar direcciones. Elija una ciudad.
find-place-matched = Dirección encontrada: { $place }
find-place-approximate = Lugar aproximado, hasta { $distance } de diferencia.

find-see = Ningún punto de ayuda se ocupa exactamente de “{ $need }”. Estos pueden ayudar:
find-see-zero = No conocemos ningún punto de ayuda que se ocupe exactamente de “{ $need }”.

find-zero-title = Ningún punto de ayuda para esta búsqueda
find-zero-text = Esto no quiere decir que no haya: quiere decir que no conocemos ninguno. Esto es lo que puede hacer.
find-zero-remove = Quitar un filtro
find-zero-remove-one = Sin “{ $label }”: { $count ->
    [one] 1 punto de ayuda
   *[other] { $text } puntos de ayuda
 }
find-zero-need-alone = Solo “{ $label }”, sin otros filtros: { $count ->
    [one] 1 punto de ayuda
   *[other] { $text } puntos de ayuda
 }
find-zero-farther = Buscar más lejos: { $count ->
    [one] 1 punto de ayuda
   *[other] { $text } puntos de ayuda
 }
find-zero-next = Los primeros en abrir
find-zero-nearest = Los más cercanos, sin los filtros
find-zero-cities = Buscar en otra ciudad
find-zero-city = { $label }: { $count ->
    [one] 1 punto de ayuda
   *[other] { $text } puntos de ayuda
 }
find-zero-phone = Llame: atienden por teléfono
find-zero-start = Empezar de nuevo

find-not-open-more = También hay otros puntos de ayuda, pero no es seguro que estén abiertos ahora.
find-include-opens = Ver también los que abren más tarde
find-include-unknown = Ver también horarios no conocidos o inciertos
find-include-on = Están incluidos los horarios no conocidos o inciertos

## Opening in words

state-open = Abierto
state-opens = Cerrado ahora
state-closed = Cerrado
state-maybe = Quizás abierto
state-unknown = Horario no conocido

opening-always = Siempre abierto
opening-open = Abierto ahora
opening-open-until = Abierto, cierra a las { $time }
opening-open-until-day = Abierto. Cierra: { $day } a las { $time }
opening-closes-soon = Cierra pronto: en { $minutes } min, a las { $time }
opening-opens = Cerrado. Abre: { $day } a las { $time }
opening-opens-soon = Abre en { $minutes } min, a las { $time }
opening-opens-maybe = Cerrado. Quizás abre: { $day } a las { $time }
opening-closed = Cerrado: ninguna apertura conocida
opening-maybe = Quizás abierto: llame antes
opening-maybe-by_appointment = Solo con cita, hasta las { $time }
opening-maybe-by_phone = Puede llamar hasta las { $time }
opening-maybe-by_referral = Solo si otro servicio le envía, hasta las { $time }
opening-maybe-patron_day = Quizás cerrado: fiesta de { $name }
opening-maybe-bridge_day = Quizás cerrado: día entre dos festivos
opening-maybe-august = Quizás abierto: en agosto el horario cambia
opening-maybe-national_holiday = Quizás cerrado: { $holiday }
opening-maybe-hours_unclear = Quizás abierto: horario no claro
opening-maybe-unconfirmed = Quizás abierto: horario no confirmado
opening-unknown = Horario no conocido: llame antes
opening-unknown-no-phone = Horario no conocido
opening-unknown-text = Horario incierto: llame antes
opening-unknown-text-no-phone = Horario incierto
opening-unknown-unconfirmed = Horario no confirmado: llame antes
opening-then = Después abre: { $day } a las { $time }
opening-last-entry = Última entrada a las { $time }
opening-entry-over = La última entrada fue a las { $time }: ahora ya no se puede entrar

reason-regular_slot = Horario habitual
reason-always_open = Abierto las 24 horas
reason-exception_closed = Cierre especial hasta el { $date }
reason-exception_hours = Horario especial hasta el { $date }
reason-national_holiday = Fiesta nacional: { $holiday }
reason-patron_day = Fiesta del santo patrono: { $name }
reason-bridge_day = Día entre un festivo y el fin de semana: quizás cerrado
reason-august = En agosto el horario puede cambiar
reason-by_appointment = Necesita una cita
reason-by_phone = Solo por teléfono
reason-by_referral = Solo si otro servicio le envía
reason-walk_in = Puede ir sin cita
reason-hours_unclear = La fuente no es clara sobre el horario
reason-hours_not_known = No hay horario en la fuente
reason-hours_as_text = Horario escrito solo con palabras
reason-unconfirmed = Información antigua o poco segura
reason-no_known_opening = Ninguna apertura conocida en los próximos meses
reason-too_late = Cierra en { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
 }. A pie se tarda más o menos { $walk ->
    [one] 1 minuto
   *[other] { $walk } minutos
 }: llegaría tarde.
reason-too_late_to_enter = Todavía se puede entrar durante { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
 }. A pie se tarda más o menos { $walk ->
    [one] 1 minuto
   *[other] { $walk } minutos
 }: llegaría tarde.

holiday-new_year = Año Nuevo
holiday-epiphany = Epifanía (Reyes)
holiday-easter = Pascua
holiday-easter_monday = Lunes de Pascua
holiday-liberation = Día de la Liberación
holiday-labour = Día del Trabajo
holiday-republic = Día de la República
holiday-assumption = Asunción (Ferragosto)
holiday-saint_francis = San Francisco
holiday-all_saints = Todos los Santos
holiday-immaculate_conception = Inmaculada Concepción
holiday-christmas = Navidad
holiday-saint_stephen = San Esteban

## Days and numbers

day-today = hoy
day-tomorrow = mañana
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date-long = { $day } de { $month } de { $year }
date-day-month = { $weekday } { $day } de { $month }
moment = { $weekday } { $day } de { $month }, { $time }
decimal-separator = ,
thousands-separator = .
distance-m = { $value } m
distance-km = { $value } km
walk-minutes = { $minutes ->
    [one] 1 minuto a pie
   *[other] { $minutes } minutos a pie
 }
list-middle = { $first }, { $next }
list-last = { $first } y { $next }

## Desk card

card-free = Gratis
card-paid = Se paga
card-phone = Llamar
card-call = Llamar al { $number }
card-details = Ver detalles
card-directions = Cómo llegar
card-languages = Idiomas
card-languages-now = Se habla ahora
card-languages-unknown = Idiomas no indicados
card-sheets = { $count ->
    [one] 1 ficha
   *[other] { $count } fichas
 }
card-sheets-long = { $count ->
    [one] Hay 1 ficha sobre cómo trabajan
   *[other] Hay { $count } fichas sobre cómo trabajan
 }
card-hours-source = La fuente escribe
card-hours-inferred = horario sacado del texto de la fuente
card-show-on-map = Ver en el mapa

access-walk_in = Sin cita
access-appointment = Con cita
access-with-or-without = Con cita o sin cita
access-phone = Llame antes
access-referral = Otro servicio tiene que enviarle
access-unknown = No sabemos si necesita una cita

precision-house = Ubicación exacta
precision-street = Ubicación aproximada en la calle, hasta { $distance } de diferencia
precision-near = Ubicación aproximada, hasta { $distance } de diferencia
precision-district = Ubicación aproximada: solo el barrio, hasta { $distance } de diferencia
precision-postcode = Ubicación aproximada: solo la zona del código postal, hasta { $distance } de diferencia
precision-municipality = Conocemos solo el municipio
precision-short = ubicación aproximada, hasta { $distance } de diferencia
precision-none = Ubicación no conocida
address-hidden = La dirección está protegida. Llame.
address-area = La dirección exacta no se muestra. Llame.
address-missing = Dirección no indicada
kind-fixed = Lugar
kind-mobile = Servicio móvil
kind-remote = Por teléfono o por internet

trust-fresh = Confirmado hace menos de un año
trust-ageing = Información de hace más de un año
trust-stale = Información antigua o sin fecha: llame antes
trust-unconfirmed = No confirmado: llame antes de ir
trust-short-fresh = Reciente
trust-short-ageing = Por verificar
trust-short-stale = Antiguo o sin fecha
trust-short-unconfirmed = No confirmado
freshness-dated = Información del { $date }, fuente: { $source }
freshness-dated-no-source = Información del { $date }
freshness-undated = Información sin fecha, fuente: { $source }
freshness-undated-no-source = Información sin fecha
confirmed-by-import = Leído en una página pública el { $date }. Nadie lo ha confirmado todavía.
confirmed-by-operator = Confirmado por el punto de ayuda el { $date }
confirmed-by-infopoint = Confirmado por un punto de información el { $date }
confirmed-never = Nadie ha confirmado todavía esta información.

## Desk page

desk-tab-desk = Punto de ayuda
desk-tab-sheets = Cómo trabajan aquí
desk-opening = Horario
desk-hours-week = Los próximos siete días
desk-hours-day = Día
desk-hours-hours = Horario
desk-hours-closed = Cerrado
desk-hours-no-hours = No conocido
desk-hours-maybe = { $hours } (quizás)
desk-hours-last-entry = última entrada { $minutes } min antes
desk-hours-source = Horario como lo escribe la fuente
desk-hours-unknown = No conocemos el horario. Esto no quiere decir que esté cerrado.
desk-hours-languages = Idiomas en este horario
desk-where = Dónde
desk-directions = Cómo llegar
desk-directions-osm = Abrir en OpenStreetMap
desk-directions-walk = Ruta a pie
desk-directions-app = Abrir en la app de mapas
desk-access = Cómo entrar
desk-step-free-yes = Entrada sin escalones
desk-step-free-no = La entrada tiene escalones
desk-step-free-unknown = No sabemos si hay escalones
desk-documents = Qué llevar
desk-documents-unknown = La fuente no dice qué documentos necesita. Pregunte antes por teléfono.
desk-documents-none = No se necesitan documentos
desk-document-optional = si lo tiene
desk-for-whom = Para quién
desk-for-whom-unknown = La fuente no lo dice
desk-cost = Cuánto cuesta
desk-cost-free = Es gratis
desk-cost-paid = Hay que pagar
desk-cost-unknown = La fuente no dice si hay que pagar
desk-needs = En qué ayudan
desk-languages = Qué idiomas hablan
desk-languages-unknown = La fuente no dice qué idiomas hablan.
desk-contacts = Contactos
desk-contacts-none = La fuente no da contactos.
desk-website = Sitio web
desk-email = Correo electrónico
desk-organization-kind = Tipo de entidad
desk-notes = Notas de la fuente
desk-notes-language = en italiano
desk-source = De dónde viene esto
desk-source-link = Leer la página original
desk-source-none = La fuente no tiene dirección pública.
desk-inferred = Lo que hemos deducido
desk-licence = Licencia
desk-share = Compartir
desk-shared = Enlace copiado
desk-print = Imprimir
desk-back = Volver a los resultados
desk-nearby = Otros puntos de ayuda cercanos
desk-open-nearby = Abiertos ahora cerca de aquí
desk-sheets-none = Todavía no hay una ficha sobre cómo trabaja este punto de ayuda.
desk-sheets-none-more = Ver todas las fichas
desk-zip = Descargar todas las fichas de este punto de ayuda (zip)
desk-sheets-lead = Fichas de buenas prácticas sobre este punto de ayuda, para aprender o copiar.

## Sheets

sheets-title = Fichas de buenas prácticas
sheets-lead = Cómo trabajan puntos de ayuda, oficinas y redes: para aprender y para copiar. Cada ficha dice solo lo que dicen sus fuentes.
sheets-theme = Tema
sheets-theme-any = Todos los temas
sheets-city = Ciudad
sheets-city-any = Todas las ciudades
sheets-filter = Mostrar
sheets-count = { $count ->
    [0] Ninguna ficha
    [one] 1 ficha
   *[other] { $count } fichas
 }
sheets-zero = Ninguna ficha con estos filtros.
sheets-download-all = Descargar estas fichas (zip)
sheet-read = Leer la ficha
sheet-kind-good_practice = Buena práctica
sheet-kind-micro_practice = Micropráctica
sheet-part-problem = El problema
sheet-part-context = El contexto
sheet-part-actors = Quién participó
sheet-part-steps = Qué hicieron
sheet-part-tools = Herramientas
sheet-part-cost = Cuánto costó
sheet-part-results = Resultados
sheet-part-went_wrong = Qué no funcionó
sheet-part-how_to_copy = Cómo copiarla
sheet-not-documented = No documentado
sheet-not-documented-note = Las fuentes no lo dicen. Preferimos dejarlo vacío.
sheet-audience = Para quién
sheet-promoter = Promovida por
sheet-place = Dónde
sheet-period = Cuándo
sheet-needs = Temas
sheet-sources = Fuentes
sheet-desks = Puntos de ayuda que trabajan así
sheet-desks-none = Ningún punto de ayuda está vinculado con certeza.
sheet-pdf = Descargar PDF
sheet-zip = Descargar archivos adjuntos (zip)
sheet-version = Versión { $version } del { $date }
sheet-licence = Licencia: { $licence }
sheet-other-language = Esta ficha está escrita en: { $language }.
sheet-back = Todas las fichas

## Map

map-show = Ver el mapa
map-hide = Ocultar el mapa
map-label = Mapa de los puntos de ayuda. La lista tiene la misma información.
map-skip = Saltar el mapa
map-loading = Cargando el mapa…
map-failed = El mapa no funciona en este teléfono. La lista tiene la misma información.
map-no-streets = El mapa todavía no tiene calles aquí. Mire la dirección en la lista.
map-search-here = Buscar en esta zona
map-only-sheets = Solo con fichas
map-legend = Colores
map-zoom-in = Acercar
map-zoom-out = Alejar
map-close = Cerrar
map-attribution = De dónde viene el mapa
map-desks-failed = Los puntos de ayuda no se pueden mostrar en el mapa. Mire la lista.
map-you = Usted está aquí
map-approximate = El círculo muestra dónde puede estar
map-pile = En este lugar
map-open-card = Abrir
map-cluster = { $count } puntos de ayuda

## Data

data-title = Los datos son de todos
data-lead = Descargue los puntos de ayuda, las fichas y las listas. Todo tiene una fuente, una fecha y una licencia.
data-what = Qué hay
data-desks = { $count ->
    [one] { $text } punto de ayuda
   *[other] { $text } puntos de ayuda
 }
data-sheets = { $count ->
    [one] { $text } ficha
   *[other] { $text } fichas
 }
data-cities = { $count ->
    [one] { $text } área urbana
   *[other] { $text } áreas urbanas
 }
data-needs = { $count ->
    [one] { $text } necesidad
   *[other] { $text } necesidades
 }
data-version = Versión de los datos: { $version }
data-download = Descargar los puntos de ayuda
data-download-filtered = Los archivos contienen solo los puntos de ayuda que usted filtró.
data-download-all = Los archivos contienen todos los puntos de ayuda. Para descargar una parte, primero haga una búsqueda y luego vuelva aquí.
data-filters = Filtros: { $filters }
data-geojson = GeoJSON, para mapas (QGIS, web)
data-csv = CSV, para hojas de cálculo
data-sheets-zip = Todas las fichas (zip)
data-quality = Qué tan buenos son
data-quality-state = Qué
data-quality-count = Puntos de ayuda
data-quality-hours = Con horario que una máquina puede leer
data-quality-languages = Con los idiomas hablados
data-quality-pin = Con ubicación en el mapa
data-quality-phone = Con número de teléfono
data-quality-dated = Con la fecha de la fuente
data-quality-sheets = Con al menos una ficha
data-api = Para programadores
data-api-text = Una API abierta responde en JSON, sin clave.
data-api-docs = Documentación de la API
data-licence = Licencia y cita
data-licence-text = Puede usar los datos, también para negocios, si dice de dónde vienen. Cada punto de ayuda indica su fuente.
data-citation = Cómo citar
data-protected = Las direcciones de las casas protegidas no están en los datos.

## Privacy and accessibility

privacy-title = Privacidad
privacy-lead = Puede buscar ayuda sin decir quién es.
privacy-position-title = Su ubicación
privacy-position = Pedimos su ubicación solo cuando toca “Usar mi ubicación”. Sirve para una sola búsqueda. No la guardamos y no la escribimos en los registros.
privacy-query-title = Lo que busca
privacy-query = No guardamos qué busca ni dónde. La dirección de la página contiene la búsqueda: en un teléfono que usan otras personas, borre el historial.
privacy-third-title = Nadie más
privacy-third = Las páginas no cargan nada de otras empresas: ni mapas, ni tipos de letra, ni estadísticas.
privacy-cookies-title = Cookies
privacy-cookies = No usamos cookies.
privacy-links-title = Enlaces a otros sitios
privacy-links = Cuando abre un enlace (el sitio web de un punto de ayuda, OpenStreetMap), valen las reglas de ese sitio.
accessibility-title = Accesibilidad
accessibility-lead = Queremos que todas las personas puedan usar estas páginas.
accessibility-how-title = Cómo están hechas
accessibility-how = Las páginas funcionan sin script, con el teclado y con lectores de pantalla. El texto se puede agrandar. Los colores se leen bien, también de noche. El estado de apertura tiene siempre palabras y un signo, no solo un color.
accessibility-map-title = El mapa
accessibility-map = El mapa es un extra: la lista tiene la misma información.
accessibility-goal-title = Nuestro objetivo
accessibility-goal = Seguimos WCAG 2.2, nivel AA. Si encuentra un obstáculo, díganoslo: lo tratamos como una avería.

## When something is wrong

error-404-title = Esta página no está aquí
error-404-text = Quizás el punto de ayuda cerró, o la dirección tiene un error.
error-400-title = No entendimos la petición
error-400-text = Un valor en la dirección de la página no es correcto.
error-500-title = Algo falló de nuestro lado
error-500-text = No es culpa suya. Inténtelo otra vez en un momento.
error-503-title = Un momento, por favor
error-503-text = El servicio todavía no está listo. Inténtelo otra vez en un momento.
error-links = Puede hacer esto
notice-ignored = No tuvimos en cuenta una parte de la dirección: { $field }.

## Problems with a record (for operators)

issue-name_missing = Falta el nombre
issue-id_repeated = El mismo código está dos veces
issue-id_invalid = El código tiene caracteres no permitidos
issue-no_way_to_reach = No hay forma de ir ni de llamar
issue-need_missing = Falta la necesidad
issue-need_unknown = Necesidad no conocida
issue-organization_missing = Falta la entidad
issue-organization_kind_unknown = Tipo de entidad no conocido
issue-municipality_missing = Falta el municipio
issue-municipality_unknown = Municipio no conocido
issue-postcode_invalid = Código postal incorrecto
issue-phone_invalid = Número de teléfono incorrecto
issue-email_invalid = Correo electrónico incorrecto
issue-url_invalid = Dirección web incorrecta
issue-language_unknown = Idioma no conocido
issue-audience_unknown = Público no conocido
issue-hours_not_understood = Horario escrito de una forma que no entendemos
issue-hours_invalid = Horario incorrecto
issue-hours_disagree = Dos horarios diferentes en la misma fila
issue-date_invalid = Fecha incorrecta
issue-coordinates_invalid = Coordenadas incorrectas
issue-coordinates_outside_municipality = Las coordenadas están fuera del municipio
issue-precision_unknown = Precisión no conocida
issue-confidence_unknown = Grado de confianza no conocido
issue-address_not_found = Dirección no encontrada
issue-address_ambiguous = Dirección con más de una respuesta
issue-geocoders_disagree = Dos servicios dan lugares diferentes para la dirección
issue-geocoder_silent = Un servicio que busca direcciones no respondió
issue-text_too_long = Texto demasiado largo
issue-text_not_utf8 = Texto con caracteres dañados
issue-column_missing = Falta una columna
issue-row_unreadable = Una fila que no se puede leer
issue-value_unknown = El valor no es uno de los esperados.
issue-correction_of_unknown_desk = La corrección nombra un punto de ayuda que no existe
issue-correction_of_unknown_field = La corrección nombra un campo que no existe
issue-correction_invalid = La corrección tiene un valor que no se puede usar

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = Leído del texto sobre el horario
inferred-hours_day_misspelt = Un día está escrito con un error
inferred-hours_days_unjoined = Días uno al lado del otro, leídos como lista
inferred-hours_days_by_dashes = Días unidos con guiones, leídos como lista
inferred-hours_ordinal_unmarked = Los números antes del día cuentan las semanas del mes
inferred-hours_spans_by_dashes = Cuatro horas seguidas, leídas como mañana y tarde
inferred-hours_working_days = Días laborables: el sábado no es seguro
inferred-hours_day_by_appointment = El día es seguro, la hora no: con cita
inferred-access_from_hours = La forma de entrar se lee del texto sobre el horario
inferred-id_from_name = Código hecho con el nombre y el municipio
inferred-phone_country = Número sin código de país: leído como italiano
inferred-phone_from_text = Número leído de un texto
inferred-email_unhidden = Correo electrónico escrito de forma oculta
inferred-email_from_text = Correo electrónico leído de un texto
inferred-url_scheme = Faltaba https en la dirección web: añadido
inferred-url_trimmed = Signos quitados alrededor de la dirección web
inferred-postcode_from_address = Código postal leído de la dirección
inferred-municipality_by_postcode = Municipio elegido por el código postal entre los del mismo nombre
inferred-municipality_from_postcode = Municipio encontrado por el código postal
inferred-municipality_from_address = Municipio leído de la dirección
inferred-municipality_from_position = Municipio encontrado por la ubicación
inferred-municipality_by_other_name = Municipio encontrado por otro de sus nombres
inferred-municipality_from_quarter = Municipio encontrado por el nombre de un barrio
inferred-language_from_words = Idioma leído de su nombre
inferred-language_from_nationality = Idioma leído de una nacionalidad
inferred-need_from_kind = Necesidad deducida del tipo de punto de ayuda
inferred-need_from_name = Necesidad leída de su nombre
inferred-need_from_synonym = Necesidad leída de una palabra común
inferred-date_first_day = Del mes o del año se toma el primer día
inferred-coordinates_from_text = Coordenadas escritas de otra forma

## Words typed by the visitor

find-words = Buscar una palabra
find-words-hint = por ejemplo: ISEE, permiso, doctor
find-words-letter = Puede copiar una palabra de la carta que recibió.
find-words-understood = “{ $text }”: mostramos { $need }.
find-words-other = ¿Buscaba otra cosa?
find-words-desks = Puntos de ayuda con este nombre
find-words-none = No conocemos la palabra “{ $text }”. Pruebe con otra, o elija un tema.

# What was read: /data/runs
runs-title = Qué se leyó, y cuándo
runs-lead = Una lista de puntos de ayuda se lee una y otra vez. Esta página guarda lo que pasó cada vez.
runs-none = Todavía no se ha leído nada.
runs-took-back = Anuló la lectura { $number }.
runs-summary = { $read } leídos: { $new } nuevos, { $changed } cambiados, { $gone } desaparecidos, { $waiting } en espera.
run-title = Lectura { $number }
run-json = Lo mismo en JSON
run-outcome = Qué pasó con ello
run-read = Filas leídas
run-published = Publicadas
run-waiting = En espera: no se cumple una regla
run-rejected = Vacías, o copias exactas
run-new = Puntos de ayuda nuevos
run-changed = Puntos de ayuda cambiados
run-same = Como antes
run-kept = Se dejan como los confirmó una persona
run-gone = Ya no están en la lista
run-positions = Qué tan exactas son las ubicaciones
run-precision-house = El número de la calle
run-precision-street = La calle
run-precision-near = Cerca
run-precision-district = El barrio
run-precision-postcode = La zona del código postal
run-precision-municipality = Solo el municipio
run-precision-none = Sin ubicación
run-durations = Cuánto tiempo tardó
run-stage-normalise = Entender
run-stage-validate = Revisar
run-stage-geocode = Encontrar lugares
run-stage-reconcile = Comparar
run-issues = Qué estaba mal
run-no-issues = Nada.
run-quotes = Los ejemplos muestran solo lo que cualquiera puede leer.
run-waits = la fila está en espera
run-example = Fila { $line }, { $field }: { $value }
run-example-hidden = Fila { $line }, { $field }
run-fields = De dónde vienen los valores
run-field = Campo
run-from-source = De la lista
run-inferred = Deducido de otras palabras
run-from-geocoder = Encontrado por la dirección
run-missing = Falta
