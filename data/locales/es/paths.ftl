# Paths step by step, in Spanish: they describe and do not advise. Short sentences, everyday words (level A2).
# The facts of each step (papers, desk, sources) are in data/paths.

## General words

paths-title = Paso a paso
paths-lead = Guías sencillas: qué pasa, qué documentos necesita y qué punto de ayuda le atiende.
paths-describe = Aquí contamos cómo funciona. No damos consejos. Las reglas cambian: pregunte en el punto de ayuda.
paths-home = Paso a paso: permiso, dirección, médico, escuela y más
path-all = Todas las guías
path-steps = { $count ->
    [one] 1 paso
   *[other] { $count } pasos
 }
path-need = El punto de ayuda más cercano para este paso
path-documents = Qué documentos necesita
path-cost = Cuánto cuesta
path-time = Plazos
path-next = Paso siguiente
path-done = Hecho
path-ticks = Sus marcas quedan solo en este teléfono.
path-clear = Quitar todas las marcas
path-print = Imprimir
path-sources = De dónde viene esto
path-reviewed = Comparado con las fuentes el { $date }

## Renew the residence permit

path-permit_renewal-title = Renovar el permiso de residencia
path-permit_renewal-lead = Para quien tiene un permiso de residencia (permesso di soggiorno) que va a vencer: del kit del correo a la tarjeta nueva.
path-permit_renewal-where-title = Averigüe dónde se pide la renovación
path-permit_renewal-where-what = Muchos permisos se renuevan en el correo, con un kit. Otros se renuevan directamente en la policía (questura): lo saben en la oficina de ayuda (patronato) o en el punto de ayuda para inmigrantes de la municipalidad (Comune). Si el permiso venció hace más de 60 días, puede preguntar antes en un punto de ayuda legal gratis (sportello legale).
path-permit_renewal-where-time = La ley pide hacer la solicitud al menos 60 días antes de que venza el permiso.
path-permit_renewal-papers-title = Prepare los documentos
path-permit_renewal-papers-what = Se necesitan el pasaporte, el permiso que va a vencer y el código fiscal (codice fiscale), con las fotocopias. Los otros documentos dependen del motivo del permiso: trabajo, familia, estudio. La lista se pide en el punto de ayuda.
path-permit_renewal-kit-title = Llene el kit
path-permit_renewal-kit-what = El kit con la franja amarilla (kit giallo) se recoge en el correo. El patronato y algunas municipalidades llenan la solicitud gratis, en la computadora.
path-permit_renewal-kit-cost = El timbre fiscal (marca da bollo) cuesta 16 euros.
path-permit_renewal-post-title = Entregue el kit en el correo
path-permit_renewal-post-what = El kit se entrega en una oficina de correo con “Sportello Amico”, con el sobre abierto y el pasaporte. El correo da un recibo (ricevuta) y la fecha de la cita en la questura.
path-permit_renewal-post-cost = 30 euros al correo. Después, una boleta de pago (bollettino): 30,46 euros por la tarjeta, más 40 euros (permiso de hasta un año), 50 euros (más de un año) o 100 euros (permiso UE de larga duración). Para menores de 18 años, asilo y protección subsidiaria, el bollettino es de 30,46 euros.
path-permit_renewal-fingerprints-title = Vaya a la questura para las huellas
path-permit_renewal-fingerprints-what = La questura toma las huellas de los dedos (impronte) y revisa los documentos. Se necesitan cuatro fotos carné (fototessere). Si falta un documento, la questura lo pide.
path-permit_renewal-waiting-title = Espere con el recibo
path-permit_renewal-waiting-what = Con el recibo puede estar en Italia hasta la respuesta, y seguir trabajando si el permiso lo permitía. Si llega una carta que dice “preavviso di rigetto” o “rigetto” (rechazo), hay poco tiempo: puede llevarla a un punto de ayuda legal gratis.
path-permit_renewal-waiting-time = La espera cambia de una ciudad a otra. Pregunte en el punto de ayuda.
path-permit_renewal-collect-title = Recoja el permiso nuevo
path-permit_renewal-collect-what = El sitio web de la Polizia di Stato dice si el permiso está listo: se necesita el número del recibo. Quien tiene la residenza (dirección registrada) muestra después el permiso nuevo en el registro civil (anagrafe).
path-permit_renewal-collect-time = En el anagrafe, dentro de los 60 días después de la renovación.

## Register your address (residenza)

path-residence_registration-title = Registrar la dirección (residenza)
path-residence_registration-lead = Para quien vive en un municipio y quiere registrar su dirección en el registro civil (anagrafe).
path-residence_registration-papers-title = Prepare los documentos
path-residence_registration-papers-what = El anagrafe pide el pasaporte, el permiso de residencia o el recibo de la renovación, y un papel sobre la casa, por ejemplo el contrato registrado (contratto registrato). Cada municipalidad (Comune) tiene su lista. Sin permiso, puede preguntar antes en un punto de ayuda legal gratis (sportello legale).
path-residence_registration-declare-title = Haga la declaración (dichiarazione di residenza)
path-residence_registration-declare-what = Se llena el formulario y lo firman todos los adultos de la familia. Se lleva al anagrafe o se envía por correo o por correo electrónico; quien ya está registrado puede hacerlo por internet (ANPR) con SPID o CIE.
path-residence_registration-declare-cost = En muchos municipios no se paga. Pregunte en el punto de ayuda.
path-residence_registration-declare-time = Dentro de los 20 días desde que vive en la casa nueva.
path-residence_registration-registered-title = Espere el registro en la municipalidad
path-residence_registration-registered-what = La municipalidad escribe su dirección en el registro. La residenza vale desde el día de la declaración.
path-residence_registration-registered-time = La municipalidad lo hace en dos días laborables como máximo.
path-residence_registration-check-title = Espere el control en casa
path-residence_registration-check-what = Una persona de la municipalidad va a su casa y mira si usted vive allí de verdad. Si la municipalidad escribe que falta algo, en el punto de ayuda pueden leer la carta con usted. Si no escribe nada, la residenza queda confirmada.
path-residence_registration-check-time = La municipalidad hace el control en 45 días como máximo.
path-residence_registration-renew-title = Renueve la declaración después de cada renovación del permiso
path-residence_registration-renew-what = El anagrafe pide ver cada permiso nuevo: se llama “rinnovo della dichiarazione di dimora abituale”. Mientras espera la renovación, la residenza se mantiene. A quien no lleva el permiso lo pueden borrar del registro.
path-residence_registration-renew-time = Dentro de los 60 días después de la renovación del permiso.
path-residence_registration-no_home-title = Si no tiene casa: pida la residenza fittizia
path-residence_registration-no_home-what = Quien duerme en la calle o en un dormitorio público (dormitorio) puede pedir la residenza en el municipio donde vive normalmente. Muchos municipios escriben una calle que no existe. Cada municipio tiene sus reglas; sin permiso, puede preguntar antes en un punto de ayuda legal gratis.

## Get the health card and a doctor

path-health_card-title = Tener la tarjeta sanitaria y un médico
path-health_card-lead = Para quien quiere inscribirse en el servicio de salud y tener un médico, y para quien no tiene permiso y necesita atención médica.
path-health_card-who-title = Averigüe cómo puede inscribirse
path-health_card-who-what = Con muchos permisos (trabajo, familia, asilo), la inscripción en el servicio de salud (ASL) es un derecho. Con algunos otros permisos, la inscripción es voluntaria (iscrizione volontaria) y se paga cada año. En el punto de ayuda miran el motivo del permiso.
path-health_card-who-cost = El precio de la iscrizione volontaria cambia. Pregunte en el punto de ayuda.
path-health_card-register-title = Inscríbase en la ASL
path-health_card-register-what = La oficina muchas veces se llama “scelta e revoca”. Pide un documento de identidad, el permiso o el recibo (ricevuta) de la renovación, el código fiscal (codice fiscale) y la dirección.
path-health_card-doctor-title = Elija el médico
path-health_card-doctor-what = La oficina muestra qué médicos tienen lugar. Los adultos tienen un médico de familia (medico di base); los niños, un pediatra. Quien se va a otra ciudad elige otro médico.
path-health_card-card-title = Reciba la tarjeta sanitaria (tessera sanitaria)
path-health_card-card-what = La tarjeta llega a casa por correo. Antes, la oficina puede dar un papel provisional. Si la tarjeta no llega o se pierde, se pide una copia.
path-health_card-card-time = La espera cambia de una zona a otra. Pregunte en el punto de ayuda.
path-health_card-renew-title = Renueve la inscripción con el permiso
path-health_card-renew-what = La inscripción dura normalmente como el permiso. Quien renueva el permiso vuelve a la ASL con el recibo, y después con el permiso nuevo.
path-health_card-without_permit-title = Si no tiene permiso: pida el código STP
path-health_card-without_permit-what = Quien no tiene permiso tiene derecho a la atención médica urgente o esencial, con el código STP (ENI para ciudadanos de la Unión Europea). Las personas que trabajan en hospitales y centros médicos (ambulatorio) no pueden denunciar a alguien por no tener permiso. Si tiene dudas, puede preguntar antes en un punto de ayuda legal gratis (sportello legale).
path-health_card-without_permit-cost = Quien no tiene dinero firma una declaración (dichiarazione di indigenza). Puede quedar una parte por pagar (ticket): pregunte en el punto de ayuda.
path-health_card-without_permit-time = El código dura seis meses y se puede renovar.

## Enrol a child at school

path-school_enrolment-title = Inscribir a un hijo o una hija en la escuela
path-school_enrolment-lead = Para madres y padres que quieren enviar a la escuela a un niño o joven, también si acaban de llegar.
path-school_enrolment-right-title = Pregunte en la escuela o en el punto de ayuda
path-school_enrolment-right-what = Los niños y jóvenes extranjeros tienen el derecho y la obligación de ir a la escuela como los italianos, también sin permiso de residencia.
path-school_enrolment-right-time = La inscripción se puede pedir en cualquier momento del año escolar.
path-school_enrolment-apply-title = Haga la solicitud de inscripción
path-school_enrolment-apply-what = Para el primer año de primaria (elementari), escuela media (medie) y secundaria superior (superiori), la solicitud se hace por internet, en el sitio Unica, con SPID o CIE. Quien no tiene código fiscal (codice fiscale) o no puede hacerla va a la secretaría de la escuela (segreteria). Quien llega durante el año también va a la segreteria.
path-school_enrolment-apply-time = Las fechas para los primeros años cambian cada año. Pregunte en la escuela.
path-school_enrolment-papers-title = Lleve los documentos que tiene
path-school_enrolment-papers-what = La escuela pide los documentos del niño o la niña y las libretas de notas (pagelle). Si faltan documentos o no están completos, la escuela hace la inscripción de todas formas (iscrizione con riserva). Al final se puede tener el diploma.
path-school_enrolment-vaccines-title = Muestre las vacunas
path-school_enrolment-vaccines-what = Hasta los 16 años la escuela pide un papel sobre las vacunas obligatorias. También vale la solicitud de cita en la ASL, que pone las vacunas que faltan. Sin este papel, no se puede entrar en la escuela infantil (scuola dell’infanzia).
path-school_enrolment-class-title = Hable con la escuela sobre la clase
path-school_enrolment-class-what = La escuela decide la clase: normalmente es la de la edad. Los maestros pueden decidir otra clase: miran la escuela que hizo antes y lo que ya sabe.
path-school_enrolment-costs-title = Pida ayuda para los gastos
path-school_enrolment-costs-what = La municipalidad (Comune) y la región (Regione) pueden ayudar con el comedor (mensa), el autobús escolar (scuolabus), los libros y las becas. Muchas veces miran el ISEE. Cada ciudad tiene sus reglas: pregunte en el punto de ayuda.

## Look for work

path-job_search-title = Buscar trabajo
path-job_search-lead = Para quien busca trabajo: el centro de empleo, el currículum, los cursos y el contrato.
path-job_search-permit-title = Revise si el permiso permite trabajar
path-job_search-permit-what = No todos los permisos permiten trabajar: en el punto de ayuda lo pueden leer. Quien espera la renovación puede trabajar con el recibo (ricevuta), si el permiso de antes lo permitía. Sin permiso, puede preguntar antes en un punto de ayuda legal gratis (sportello legale).
path-job_search-permit-time = Quien pide asilo puede trabajar después de un tiempo que dice la ley. Pregunte en el punto de ayuda.
path-job_search-did-title = Diga que busca trabajo (DID)
path-job_search-did-what = Quien no tiene trabajo hace la “dichiarazione di immediata disponibilità” (DID). Se hace por internet con SPID o CIE, o con la ayuda del centro de empleo (centro per l’impiego). Quien pide la NASpI al INPS ya la ha hecho.
path-job_search-agreement-title = Firme el acuerdo (patto di servizio)
path-job_search-agreement-what = En el centro de empleo hay una entrevista (colloquio). Después se firma el patto di servizio: dice qué hace usted y qué hace el centro. Quien no va a una cita sin un buen motivo puede perder derechos.
path-job_search-cv-title = Prepare el currículum
path-job_search-cv-what = El currículum (curriculum, CV) dice qué estudió y qué trabajos hizo, también en su país. El centro de empleo y muchos puntos de ayuda muestran las ofertas de trabajo.
path-job_search-training-title = Aprenda un oficio
path-job_search-training-what = En el patto di servizio puede haber cursos y prácticas (tirocini). Cada región tiene sus cursos: pregunte en el punto de ayuda cuáles son gratis y qué nivel de italiano se necesita.
path-job_search-contract-title = Lea el contrato
path-job_search-contract-what = La persona que da el trabajo entrega al trabajador una copia del contrato o de la comunicación de contratación (UNILAV). Quien trabaja sin contrato o no recibe su pago puede preguntar en un sindicato (sindacato); sin permiso, antes en un punto de ayuda legal gratis.
path-job_search-contract-time = La copia se recibe antes de empezar a trabajar.

## ISEE and child benefit (assegno unico)

path-family_benefits-title = ISEE y ayuda por hijos (assegno unico)
path-family_benefits-lead = Para familias con hijos que quieren pedir el assegno unico y otras ayudas.
path-family_benefits-papers-title = Prepare los documentos de la familia
path-family_benefits-papers-what = Para el ISEE se necesitan los datos de toda la familia: códigos fiscales, ingresos, dinero en el banco, contrato de la casa. La oficina de ayuda para impuestos (CAF) da la lista completa.
path-family_benefits-isee-title = Haga el ISEE
path-family_benefits-isee-what = En el CAF se llena la declaración (DSU). El INPS hace el cálculo y da el ISEE, que dice cuánto tiene la familia. Quien tiene SPID o CIE puede hacerlo también en el sitio del INPS.
path-family_benefits-isee-time = Vale hasta el 31 de diciembre. Después se hace otra vez.
path-family_benefits-apply-title = Pida el assegno unico
path-family_benefits-apply-what = Lo paga el INPS por cada hijo o hija hasta los 18 años, hasta los 21 en algunos casos, y sin límite si tiene una discapacidad. El INPS mira el permiso, la dirección registrada (residenza) y el trabajo: no todos los permisos valen. La solicitud se hace con una oficina de ayuda (patronato), por teléfono o en el sitio del INPS.
path-family_benefits-apply-time = Quien pide hasta el 30 de junio recibe el dinero desde marzo. Quien pide después, desde el mes siguiente.
path-family_benefits-money-title = Reciba el dinero
path-family_benefits-money-what = El dinero llega cada mes. Cuánto, depende del ISEE. Sin ISEE, el INPS paga la suma más baja; las sumas cambian cada año.
path-family_benefits-changes-title = Diga al INPS qué cambia
path-family_benefits-changes-what = La solicitud aceptada sigue sola. El INPS quiere saber si nace un hijo o una hija, si cambia la cuenta del banco o la familia.
path-family_benefits-changes-time = El ISEE se hace otra vez cada año.
path-family_benefits-more_help-title = Pregunte si hay otras ayudas
path-family_benefits-more_help-what = La municipalidad (Comune) da la ayuda por maternidad (assegno di maternità) a algunas madres que no tienen otro dinero para la maternidad. También hay ayudas para la guardería (nido). Cuentan el permiso y el ISEE: pregunte en el punto de ayuda.
path-family_benefits-more_help-time = El assegno di maternità de la municipalidad se pide dentro de los seis meses después del nacimiento.

## Learn Italian

path-italian_course-title = Aprender italiano
path-italian_course-lead = Para quien quiere aprender italiano, tener un certificado o sacar el diploma de la escuela media (licenza media).
path-italian_course-find-title = Encuentre un curso
path-italian_course-find-what = El CPIA es la escuela del Estado para adultos. También muchas asociaciones dan cursos, muchas veces gratis.
path-italian_course-enrol-title = Inscríbase
path-italian_course-enrol-what = En el CPIA puede inscribirse desde los 16 años. El CPIA pide el permiso de residencia o el recibo (ricevuta) y hace una copia. Sin permiso, puede preguntar antes en un punto de ayuda legal gratis (sportello legale) o en la escuela de una asociación.
path-italian_course-enrol-cost = Los cursos del CPIA cuestan poco o nada. Pregunte en la escuela.
path-italian_course-enrol-time = En algunos CPIA es posible inscribirse todo el año. Pregunte en la escuela.
path-italian_course-level-title = Haga la prueba de entrada
path-italian_course-level-what = Un profesor o una profesora habla con usted y a veces da una prueba escrita. Sirve solo para encontrar el grupo correcto.
path-italian_course-plan-title = Firme el plan de estudio (patto formativo)
path-italian_course-plan-what = El patto formativo dice qué curso hace y cuántas horas. La escuela puede quitar horas por lo que usted ya sabe.
path-italian_course-certificate-title = Reciba el certificado (attestato)
path-italian_course-certificate-what = Al final del curso, el CPIA puede dar un certificado (attestato) de nivel A2. Con el attestato no se necesita el examen de la oficina del Gobierno (prefettura) para el permiso UE de larga duración.
path-italian_course-exam-title = Si lo necesita, haga el examen de la prefettura
path-italian_course-exam-what = El examen de nivel A2 es para quien vive en Italia con permiso desde hace al menos cinco años y pide el permiso UE de larga duración. La solicitud se hace por internet; las municipalidades (Comuni) y las oficinas de ayuda (patronati) pueden ayudar.
path-italian_course-exam-time = La prefettura responde en 60 días como máximo. Quien no aprueba o no va puede pedirlo otra vez después de 90 días.
path-italian_course-diploma-title = Continúe: la licenza media
path-italian_course-diploma-what = Quien no terminó la escuela puede hacer el primer nivel (primo livello) en el CPIA y sacar la licenza media. Después hay escuelas secundarias de noche (scuole serali).

## Pregnancy and birth

path-pregnancy-title = Embarazo y nacimiento
path-pregnancy-lead = Para quien espera un bebé, con o sin permiso de residencia.
path-pregnancy-clinic-title = Vaya al consultorio
path-pregnancy-clinic-what = En el centro de salud para la mujer y la familia (consultorio) hay una partera (ostetrica) y una ginecóloga (ginecologa). Siguen el embarazo y dan la libreta (libretto). También puede ir quien no quiere continuar el embarazo (IVG).
path-pregnancy-clinic-cost = Las visitas en el consultorio por el embarazo son gratis, también sin permiso.
path-pregnancy-without_permit-title = Si no tiene permiso: pida el código STP
path-pregnancy-without_permit-what = Las mujeres sin permiso reciben la misma atención médica que las italianas, con el código STP. Las personas que trabajan en el hospital o en el consultorio no pueden denunciar a alguien por no tener permiso.
path-pregnancy-checkups-title = Haga los controles y los exámenes
path-pregnancy-checkups-what = El médico escribe en la orden (impegnativa) el código de exención (esenzione) y la semana de embarazo. Con el código, en muchos controles y exámenes no se paga el ticket.
path-pregnancy-checkups-cost = Gratis para los controles y exámenes de la lista pública. Para los otros, pregunte antes.
path-pregnancy-permit-title = Sin permiso: infórmese sobre el permiso por atención médica
path-pregnancy-permit-what = La questura (policía) puede dar un permiso por atención médica (cure mediche). La ley no permite la expulsión en este tiempo, salvo por orden público o seguridad del Estado. La questura toma las huellas: puede preguntar antes en un punto de ayuda legal gratis (sportello legale).
path-pregnancy-permit-time = Durante el embarazo y hasta los seis meses del bebé.
path-pregnancy-register-title = Registre el nacimiento
path-pregnancy-register-what = El nacimiento se declara en el hospital o en la municipalidad (Comune), con el papel del hospital. No es necesario mostrar el permiso de residencia. Una madre puede pedir que no se escriba su nombre.
path-pregnancy-register-time = Dentro de 3 días en el hospital, o dentro de 10 días en la municipalidad.
path-pregnancy-after-title = Después del nacimiento: pediatra y ayudas
path-pregnancy-after-what = En la ASL se elige el pediatra del bebé. Una oficina de ayuda (patronato) puede decir qué ayudas hay, como el assegno unico y el assegno di maternità de la municipalidad.
path-pregnancy-after-time = El assegno di maternità de la municipalidad se pide dentro de los seis meses después del nacimiento.

## Rent a home

path-home-title = Alquilar una casa
path-home-lead = Para quien busca una casa en alquiler: el contrato, los papeles y las ayudas.
path-home-search-title = Busque la casa
path-home-search-what = Los dueños piden muchas veces documentos, boletas de pago (buste paga) y contrato de trabajo. Decir no a una persona solo porque es extranjera es discriminación (discriminazione). Algunas municipalidades (Comuni) tienen un punto de ayuda para la casa (sportello casa).
path-home-contract-title = Firme el contrato escrito
path-home-contract-what = El contrato de alquiler tiene que ser escrito. Dice cuánto se paga, por cuánto tiempo y cómo se deja la casa. Un sindicato de inquilinos (sindacato inquilini) puede leerlo antes de la firma.
path-home-contract-cost = La garantía (cauzione) puede ser como máximo de tres meses de alquiler.
path-home-registration-title = Pida la prueba de que el contrato está registrado
path-home-registration-what = El dueño registra el contrato en la Agenzia delle Entrate y da la prueba al inquilino. Muchas oficinas piden el contrato registrado (contratto registrato), por ejemplo para las ayudas al alquiler.
path-home-registration-time = El dueño tiene 30 días, y otros 60 días para dar la prueba.
path-home-notice-title = Quien da la casa lo comunica a la policía
path-home-notice-what = Quien hospeda a una persona de un país fuera de la Unión Europea, o le alquila una casa, lo escribe a la policía (dichiarazione di ospitalità). Lo hace quien da la casa, no la persona hospedada. Sin permiso, puede preguntar antes en un punto de ayuda legal gratis (sportello legale).
path-home-notice-time = Dentro de 48 horas.
path-home-residence-title = Pida la residenza
path-home-residence-what = Con la casa se pide la residenza (registro de la dirección) en el registro civil (anagrafe). El anagrafe pide un papel sobre la casa, por ejemplo el contrato registrado. Sin permiso, puede preguntar antes en un punto de ayuda legal gratis.
path-home-residence-time = Dentro de los 20 días desde que vive en la casa nueva.
path-home-rent_help-title = Pida ayuda para el alquiler
path-home-rent_help-what = Algunas municipalidades dan dinero para el alquiler (contributo affitto). Normalmente piden la residenza, el contrato registrado y el ISEE. Se pide solo cuando hay una convocatoria (bando).
path-home-rent_help-time = Las fechas cambian cada año. Pregunte en el punto de ayuda.
path-home-public_housing-title = Haga la solicitud de vivienda pública (casa popolare)
path-home-public_housing-what = La vivienda pública (casa popolare, ERP) se pide cuando la municipalidad publica una convocatoria (bando). El bando dice quién puede pedir y qué permisos valen. Después hay una lista (graduatoria).
path-home-public_housing-time = Las convocatorias y la espera cambian de una ciudad a otra. Pregunte en el punto de ayuda.

## Ask for asylum

path-asylum-title = Pedir asilo
path-asylum-lead = Para quien tiene miedo de volver a su país y quiere pedir protección en Italia.
path-asylum-advice-title = Hable con un punto de ayuda legal gratis
path-asylum-advice-what = En el punto de ayuda legal (sportello legale) explican qué pasa y qué derechos tiene. Desde junio de 2026 hay nuevas reglas europeas: los plazos y los nombres de los papeles pueden haber cambiado. Las personas de menos de 18 años que están solas tienen derecho a una protección especial y a un tutor (tutore).
path-asylum-ask-title = Diga que quiere pedir asilo
path-asylum-ask-what = Se dice a la policía de frontera o en la questura (policía), hablando o por escrito, en el propio idioma. Cada persona adulta lo dice por sí misma y dice si tiene hijos con ella. La policía no da esta información a su país.
path-asylum-form-title = Dé las huellas y haga el formulario
path-asylum-form-what = La questura hace las fotos, toma las huellas (impronte) y escribe la solicitud (modello C3). Puede tener un intérprete. Si tiene un pasaporte, normalmente la questura se queda con él.
path-asylum-form-time = Las citas cambian de una ciudad a otra. Pregunte en el punto de ayuda.
path-asylum-receipt-title = Guarde el recibo y el permiso por solicitud de asilo
path-asylum-receipt-what = La questura da un papel con las citas y después un permiso por solicitud de asilo (permesso per richiesta asilo). Con estos papeles puede pedir médico y otros servicios. Las cartas llegan a la dirección que dio: si cambia, la questura lo tiene que saber.
path-asylum-receipt-cost = Para el permiso, la questura puede pedir un timbre fiscal (marca da bollo). Pregunte en el punto de ayuda.
path-asylum-shelter-title = Si no tiene casa: pida alojamiento (accoglienza)
path-asylum-shelter-what = Quien pide asilo y no tiene dinero puede pedir alojamiento (accoglienza) cuando hace la solicitud. La oficina del Gobierno (prefettura) busca un lugar en un centro (CAS u otros).
path-asylum-shelter-time = No siempre hay un lugar enseguida. Pregunte en el punto de ayuda.
path-asylum-interview-title = Vaya a la entrevista
path-asylum-interview-what = La Commissione territoriale le llama para una entrevista (audizione). Usted cuenta por qué dejó su país, en su idioma, con un intérprete; la entrevista no es pública. Al final le leen el texto y recibe una copia.
path-asylum-interview-time = La fecha está en la carta (convocazione).
path-asylum-decision-title = Reciba la decisión
path-asylum-decision-what = La Commissione puede dar el estatuto de refugiado (status di rifugiato), la protección subsidiaria (protezione sussidiaria) o la protección especial (protezione speciale), o decir no. El no puede contener la orden de dejar Italia: se puede hacer un recurso (ricorso) ante el tribunal, con un abogado. Quien tiene poco dinero puede pedir un abogado pagado por el Estado (gratuito patrocinio).
path-asylum-decision-time = Los días para el recurso son pocos y las reglas son nuevas. En el punto de ayuda legal leen la carta con usted.
