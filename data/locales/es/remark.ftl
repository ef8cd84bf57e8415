# "This is wrong": what a visitor may tell us, in Spanish. Short sentences, everyday words (level A2).

remark-link = Aquí hay un error
remark-title = ¿Qué está mal?
remark-what = Qué está mal
remark-field-hours = El horario
remark-field-gone = El punto de ayuda ya no está
remark-field-phone = El número de teléfono
remark-field-address = La dirección o el lugar en el mapa
remark-field-languages = Los idiomas que hablan
remark-field-documents = Qué llevar
remark-field-access = Cómo entrar
remark-field-cost = Cuánto cuesta
remark-field-needs = En qué ayudan
remark-field-other = Otra cosa
remark-words = ¿Qué es lo correcto? (si lo sabe)
remark-no-names = No escriba su nombre ni su número. No sabemos quién es usted.
remark-send = Enviar
remark-thanks = Gracias. Su mensaje ha llegado.
remark-thanks-then = Una persona lo lee y lo revisa antes de cambiar algo.
remark-full = Gracias. Muchas personas ya han escrito sobre esto. Lo estamos revisando.
remark-incomplete = Elija qué está mal. Para “otra cosa”, escriba algunas palabras.
remark-back = Volver al punto de ayuda
remark-texts-title = Corregir la traducción
remark-texts-words = ¿Qué frase está mal? ¿Cómo es mejor?
remark-texts-link = Corregir
privacy-remark-title = Si nos avisa de un error
privacy-remark = Guardamos solo lo que escribe y el día. Lo lee una persona. Como máximo después de seis meses, lo borramos.
