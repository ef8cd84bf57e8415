# "Take it with you": slip, reminder, contact, message, saved desks, poster. In Spanish.

take-title = Lleve esto con usted
take-slip = Hoja para imprimir
take-send = Enviar
take-calendar = Recordatorio
take-contact = Guardar contacto
take-may-change = El horario puede cambiar: antes de ir, llame si puede.
# From one day to another, both with their date.
take-week = Horario del { $from } al { $to }

take-calendar-at = Día y hora
take-calendar-make = Poner en el calendario
take-calendar-hint = El teléfono abre su calendario y le avisa el día antes. Nosotros no guardamos nada. No es una cita con el punto de ayuda.

take-send-text = El texto para enviar
take-send-hint = El mensaje sale de su teléfono. No vemos a quién escribe.
take-copy = Copiar el texto
take-copied = Texto copiado
take-copy-failed = No se pudo copiar. Mantenga el dedo sobre el texto y cópielo usted.

## Desks saved on the phone

take-save = Guardar
take-saved = Guardado
take-saved-title = Puntos de ayuda guardados
take-saved-lead = Están guardados solo en este teléfono. Las personas que usan este teléfono los pueden ver.
take-saved-none = No ha guardado ningún punto de ayuda.
take-saved-remove = Quitar
take-saved-remove-all = Quitar todos
take-saved-failed = El teléfono no permite guardar.
take-saved-full = Ya guardó 100 puntos de ayuda. Primero quite uno.
take-saved-gone = Este punto de ayuda ya no está en nuestra lista.
take-saved-unreachable = En este momento no podemos leer este punto de ayuda. Inténtelo otra vez en un momento.
take-saved-script = Esta página necesita JavaScript. O imprima la hoja de un punto de ayuda.

## Slip of paper, in two languages

take-say-title = Qué decir en el punto de ayuda
take-say = Buenos días, necesito: { $need }.
take-say-language = Hablo { $language }. ¿Hay alguien que hable mi idioma?
take-made = Hoja hecha el { $date }. El horario puede cambiar.
take-live = En el sitio web, con la información de hoy
take-live-alt = Código QR: lleva a la página { $url }

## Poster for a wall

take-poster-title = Hacer un cartel
take-poster-lead = Los puntos de ayuda cerca de usted en una hoja para colgar, en dos idiomas. Máximo 12 puntos de ayuda.
take-poster-heading = Puntos de ayuda cerca de: { $place }
take-poster-languages = Segundo idioma
take-poster-size = Tamaño
take-poster-preview = Ver la lista
take-poster-make = Descargar el cartel (PDF)
take-poster-none = Ningún punto de ayuda para mostrar aquí. Escriba otro lugar o quite el tema.

kiosk-title = Puntos de ayuda en { $city }
kiosk-take = Escanee con su teléfono y llévelo con usted
kiosk-wipe = Si nadie toca la pantalla, esta página se borra después de un minuto.

## The search on other people's sites

embed-title = Poner la búsqueda en su sitio web
embed-lead = Una pequeña búsqueda para su página: los puntos de ayuda más cercanos y su horario, en el idioma de quien lee. Es gratis.
embed-language = Idioma de la búsqueda
embed-code = Líneas para copiar
embed-code-text = Copie una de estas líneas en su página, en el lugar donde quiere ver la búsqueda.
embed-script = Con un script: la altura se adapta sola
embed-plain = Sin script: la altura es fija
embed-promise = Sin cookies y sin perfiles. La ubicación llega a este sitio solo si la persona que busca toca el botón, y no la guardamos. No sabemos en qué página puso usted la búsqueda.
embed-preview = Se ve así
embed-nearest = Los más cercanos
embed-none = Aquí no conocemos ningún punto de ayuda para esta búsqueda.
