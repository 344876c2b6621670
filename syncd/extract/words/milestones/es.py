"""Spanish: what milestones are told in."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "entrevista", "entrevistas", "segunda entrevista", "primera entrevista", "entrevista final",
        "última entrevista", "tercera entrevista", "entrevista telefónica", "segunda ronda", "ronda final",
        "día de prueba", "prueba técnica",
    ),
    "TALK": (
        "reunión", "llamada", "cita", "café", "comida", "almuerzo", "videollamada", "charla", "encuentro", "visita",
        "desayuno", "teams", "zoom", "briefing", "quedada",
    ),
    "WANTS": (
        "entrevistar", "conocer a", "conocerle", "conocerla", "conocerlo", "conocerte", "verte", "verle", "verla",
        "verlo", "ver a", "recibir a", "hablar con ella", "hablar con él", "entrevistarle", "entrevistarla",
        "entrevistarlo", "entrevistarte", "citar a", "invitar a", "os espera", "te espera", "le espera",
        "quiere conocer", "queremos conocer", "invitarte", "invitarle", "invitarla",
    ),
    "HIM": (
        "le viene bien", "le vendría bien", "le va bien", "puede él", "puede ella", "podría venir", "puede venir",
        "puede pasarse", "está disponible él", "está libre él",
    ),
    "ARRANGE": (
        "cita a", "citar a", "cite a", "convoca a", "convoque a", "convocar a", "organiza", "organizar", "organice",
        "avísale", "avísele", "avisar a", "dile", "dígale", "puedes decirle", "puede decirle", "concertar", "concierta",
        "agenda", "agendar", "programar", "programa", "invita a", "pídele", "puedes avisar", "coméntale",
    ),
    "CHOSEN": (
        "seleccionado para una entrevista", "seleccionada para una entrevista", "invitado a una entrevista",
        "invitada a una entrevista", "citado para", "citada para", "convocado a", "convocada a", "pasas a la",
        "pasa a la siguiente", "te invita a una", "le invita a una", "te invitan a", "le invitan a", "has pasado a la",
    ),
    "CONFIRM": (
        "confirmo", "confirmada", "confirmado", "confirmamos", "fijada", "fijado", "agendada", "agendado", "programada",
        "programado", "cerrada", "cerrado", "reservado", "reservada", "queda para", "será el", "es el", "tendrá lugar",
        "concertada", "concertado", "acordado", "recordatorio", "confirma", "convocada", "prevista", "previsto",
        "queda fijada",
    ),
    "MOVE": (
        "aplaza", "aplazada", "aplazado", "aplazar", "aplazamos", "cambiamos", "cambiar", "cambiada", "cambia",
        "movemos", "movida", "mover", "pasamos", "pasa al", "adelanta", "adelantada", "retrasa", "retrasada",
        "en lugar de", "en vez de", "reprogramada", "reprogramar", "reprogramamos", "se mueve",
    ),
    "CANCEL": (
        "cancelada", "cancelado", "cancelar", "cancelamos", "se cancela", "anulada", "anular", "anulado", "suspendida",
        "no habrá", "no podrá asistir", "no va a poder", "suspender", "no se hará",
    ),
    "SUIT": (
        "me va bien", "me viene bien", "nos va bien", "nos viene bien", "me va perfecto", "me viene perfecto",
        "está bien", "de acuerdo", "perfecto", "puedo", "podemos", "me encaja", "nos encaja", "me parece bien", "vale",
        "sin problema", "me va genial", "me viene genial", "ok para", "me cuadra", "nos cuadra", "encantado",
        "estupendo", "genial",
    ),
    "WOULD_SUIT": (
        "me vendría bien", "sería perfecto", "estaría bien", "me iría bien", "sería ideal", "nos vendría bien",
        "sería estupendo",
    ),
    "YES": (
        "sí", "si", "perfecto", "de acuerdo", "vale", "ok", "muy bien", "genial", "estupendo", "claro", "encantado",
        "encantada", "por supuesto", "hecho", "anotado", "apuntado", "fenomenal", "excelente", "conforme",
    ),
    "SEE_YOU": (
        "nos vemos", "hasta el lunes", "hasta el martes", "hasta el miércoles", "hasta el jueves", "hasta el viernes",
        "hasta mañana", "quedamos", "hablamos", "te llamo", "le llamo", "te llamaré", "le llamaré", "os llamo",
        "nuestra reunión", "nuestra llamada", "nuestra cita", "nuestro encuentro", "nuestra comida", "llámame",
        "llámeme", "espero tu llamada", "espero su llamada", "te espero", "le espero", "os espero", "allí estaré",
        "ahí estaré", "me paso", "pasaré por", "me acerco", "en vuestra oficina", "en nuestra oficina",
        "en sus oficinas", "en vuestras oficinas", "nos reunimos", "nos encontramos", "le esperamos", "te esperamos",
        "en la obra", "nos juntamos", "nuestro café",
    ),
    "INVITED": (
        "aceptado tu invitación", "aceptado su invitación", "aceptado la invitación", "invitación enviada",
        "enviado una invitación", "enviado la invitación", "te mando invitación", "convocatoria enviada",
        "enviado la convocatoria", "mando la convocatoria", "aceptado la convocatoria", "invitación de calendario",
    ),
    "UNSUITED": (
        "no puedo", "no podemos", "no me va bien", "no me viene bien", "imposible", "no estoy disponible", "no me va",
        "no me viene", "estoy fuera", "de vacaciones", "estoy de viaje", "no va a ser posible",
    ),
    "CV": (
        "cv", "currículum", "curriculum", "currículo", "currículums", "candidatura", "candidaturas", "perfil",
        "perfiles", "terna", "shortlist", "finalistas", "lista de finalistas", "lista corta", "preselección",
        "currículos", "candidatos finalistas", "tu cv", "su cv", "tu candidatura", "su candidatura", "tu perfil",
        "su perfil", "cvs", "curriculums", "hoja de vida",
    ),
    "MY_CV": (
        "mi cv", "mi currículum", "mi curriculum", "mi perfil", "mi candidatura", "mi solicitud", "busco trabajo",
        "estoy buscando trabajo", "mi currículo", "mi hoja de vida", "busco empleo", "me postulo",
    ),
    "CANDIDATE": (
        "candidato", "candidata", "candidatos", "candidatas",
    ),
    "ATTACH": (
        "adjunto", "adjunta", "adjuntos", "adjuntas", "te adjunto", "le adjunto", "os adjunto", "aquí tienes",
        "aquí tiene", "aquí está", "aquí van", "aquí tenéis", "en adjunto", "adjuntamos", "archivo adjunto",
        "encontrarás", "encontrará", "como hablamos", "como acordamos", "como quedamos", "anexo", "ahí va", "ahí van",
        "adjunto encontrarás",
    ),
    "SENT": (
        "enviado", "enviada", "mandado", "mandada", "remitido", "presentado", "presentada", "trasladado", "reenviado",
        "compartido", "pasado", "envié", "mandé", "pasé", "subido",
    ),
    "SENDING": (
        "te envío", "le envío", "os envío", "te paso", "le paso", "os paso", "te mando", "le mando", "os mando",
        "os presento", "te presento", "le presento", "le remito", "te remito", "te propongo", "le propongo",
        "os propongo", "enviamos", "le enviamos", "presentamos", "te hago llegar", "le hago llegar", "os hago llegar",
        "adjunto te envío", "remitimos", "te comparto", "le comparto",
    ),
    "PUT_FORWARD": (
        "presentado tu candidatura", "presentado su candidatura", "enviado tu candidatura", "propuesto tu candidatura",
        "te he presentado", "le he presentado", "propuesto tu perfil", "presentado tu perfil", "enviado tu perfil",
        "propuesto su candidatura", "te he propuesto",
    ),
    "RECEIVED_CV": (
        "gracias por los cv", "gracias por el cv", "gracias por los perfiles", "gracias por el perfil",
        "recibido los cv", "recibido el cv", "feedback sobre", "sobre los perfiles", "los miro", "lo miro",
        "tras revisar", "revisado", "he visto", "que me mandaste", "que me enviaste", "que nos enviaste",
        "que enviaste", "gracias por enviar", "gracias por mandar", "los cv que", "revisaré", "los reviso",
        "gracias por tu cv", "gracias por tu currículum", "gracias por tu candidatura", "gracias por tus",
    ),
    "WILL_SEND": (
        "enviaré", "mandaré", "te mandaré", "te enviaré", "envíame", "envíanos", "mándame", "mándanos",
        "me puedes mandar", "me puedes enviar", "me mandas", "nos mandas", "me envías", "mañana te mando",
        "mañana te envío", "mañana te paso", "necesito", "necesitamos", "puedo enviar", "puedo mandar", "envíenos",
        "envíeme", "voy a enviar", "pasaré unos", "me puede enviar", "nos puedes", "puedes mandar", "puedes enviar",
        "en breve", "por si surge",
    ),
    "OFFER": (
        "oferta", "una oferta", "la oferta", "oferta formal", "carta de oferta", "carta oferta", "propuesta",
        "oferta en firme", "propuesta económica", "oferta económica", "precontrato", "propuesta de contrato",
        "oferta verbal",
    ),
    "OFFERS": (
        "hacerle una oferta", "hacer una oferta", "hecho una oferta", "hace una oferta", "hacen una oferta",
        "hacerte una oferta", "haciendo una oferta", "hacemos una oferta", "hacerles una oferta", "ofrecerle el puesto",
        "ofrecer el puesto", "ofrecerte el puesto", "ofrecemos el puesto", "ofrecen el puesto", "ofrece el puesto",
        "ofrecerle un contrato", "ofrecer un contrato", "ofrecerle el trabajo", "ofrecerte el trabajo",
        "ofrecido el puesto", "ofrecido un contrato", "una oferta de trabajo para", "te ofrecen el", "le ofrecemos el",
        "ofrecido el trabajo", "ofrecerle la", "ofrecerle la posición", "ofrecer la posición", "hizo una oferta",
        "hicieron una oferta",
    ),
    "HAS_OFFER": (
        "recibido una oferta", "recibido la oferta", "recibido oferta", "tienes una oferta", "tiene una oferta",
        "tengo una oferta", "oferta de la empresa", "carta de oferta para", "oferta para", "han subido la oferta",
        "mejorado la oferta", "oferta mejorada", "nueva oferta", "subido la oferta", "la oferta es de",
        "nuestra oferta es", "llegado la oferta", "ha llegado una oferta", "oferta por escrito", "oferta firme",
    ),
    "MONEY": (
        "€*", "euros", "salario", "brutos", "fijo", "sueldo", "bruto",
    ),
    "HIRE": (
        "contratar a", "contratarte", "contratarle", "contratarla", "contratarlo", "incorporar a",
        "has conseguido el puesto", "ha conseguido el puesto", "has sido seleccionado para el puesto",
        "has sido seleccionada para el puesto", "el puesto es tuyo", "quieren contratarte", "quiere contratarte",
        "te han elegido", "hemos elegido a maría", "el trabajo es tuyo", "eres la persona elegida", "eres el elegido",
        "eres la elegida",
    ),
    "ACCEPT": (
        "acepto", "acepta", "aceptado", "aceptó", "aceptan", "aceptación",
    ),
    "ACCEPTS_JOB": (
        "acepto la oferta", "acepto vuestra oferta", "acepto su oferta", "acepto tu oferta", "acepta la oferta",
        "aceptado la oferta", "aceptó la oferta", "acepto el puesto", "acepta el puesto", "aceptado el puesto",
        "ha dicho que sí", "dice que sí", "ha aceptado", "aceptado vuestra oferta", "acepta encantada",
        "acepta encantado", "aceptado verbalmente", "dijo que sí", "acepto encantado", "acepto encantada",
    ),
    "SIGN": (
        "contrato firmado", "ha firmado", "firmó ayer", "ya ha firmado", "firmado el contrato", "firmado ya",
        "firmó el contrato", "ya firmó", "firmado", "firmada", "firmó", "firma", "firmados", "he firmado", "firmé",
    ),
    "CONTRACT": (
        "contrato", "contratos", "contrato firmado", "ha firmado", "firmó ayer", "ya ha firmado", "oferta firmada",
        "firmado el contrato", "firmado ya", "precontrato firmado", "firmó el contrato", "ya firmó",
    ),
    "STARTED": (
        "ha empezado", "empezó", "ha comenzado", "comenzó", "se ha incorporado", "se incorporó", "primer día",
        "ha entregado su preaviso", "he presentado mi renuncia", "he dado el preaviso", "mi baja voluntaria",
        "ya está con nosotros", "presentado su renuncia", "se ha adaptado",
    ),
    "START": (
        "empieza el", "empieza", "empiezo", "empezará", "empezaré", "comienza el", "comienza", "comienzo", "comenzará",
        "se incorpora", "se incorporará", "me incorporo", "me incorporaré", "incorporación", "fecha de inicio",
        "inicio el", "fecha de incorporación",
    ),
    "JOB": (
        "puesto", "trabajo", "posición", "vacante", "plaza",
    ),
    "REJECT": (
        "descartamos", "descartado", "descartada", "descartar", "rechazamos", "no vamos a seguir", "no seguiremos",
        "no continuar", "no vamos a continuar", "no vamos a contar", "no contaremos", "no ha sido seleccionad*",
        "no has sido seleccionad*", "no ha sido elegid*", "no has sido elegid*", "no le vemos", "no la vemos",
        "no lo vemos", "un no por nuestra parte", "es un no", "no pasa a la siguiente", "no pasas a la siguiente",
        "no sigue en", "no sigues en", "no avanza", "no ha superado", "desestimad*", "no nos ha convencido",
        "no nos convence", "hemos decidido no", "han decidido no", "no encaja", "no nos encaja", "no continuará",
        "no continuarás",
    ),
    "OTHER": (
        "otro candidato", "otra candidata", "otra persona", "otro perfil", "ya está cubierto", "está cubierto",
        "está cubierta", "puesto cubierto", "cubierto internamente", "candidato interno", "promoción interna",
        "se ha cubierto", "se ha congelado", "queda en suspenso", "vacante está cerrada", "vacante cerrada",
        "ha sido cubierto", "ha sido cubierta", "proceso cerrado", "se ha cerrado el proceso", "por otro", "por otra",
        "hemos optado por", "ha optado por otr*", "cubierta internamente", "en pausa", "paralizado",
    ),
    "UNFIT": (
        "no se ajusta", "no encaja", "no encajan", "no se ajustan", "demasiado junior", "demasiado senior",
        "muy junior", "muy senior", "demasiado caro", "demasiado cara", "sobrecualificad*", "no cumple", "no cumplen",
        "le falta", "falta de experiencia", "poca experiencia", "no es lo que", "no es el perfil",
        "no tiene suficiente", "no tiene la experiencia", "no es adecuad*", "no es la persona", "no da el perfil",
    ),
    "PROGRESS": (
        "seguir adelante", "continuar con", "avanzar con", "seguir con",
    ),
    "FIT": (
        "encaja", "se ajusta", "cumple", "adecuado", "adecuada",
    ),
    "WITHDRAW": (
        "retirar mi candidatura", "retiro mi candidatura", "retirado su candidatura", "se ha retirado", "retirarme",
        "me retiro", "se retira", "retirada del proceso", "abandona el proceso", "abandono el proceso", "ha abandonado",
        "dejar el proceso", "no quiero continuar", "no deseo continuar", "no desea continuar", "no quiere continuar",
        "no quiero seguir", "ya no me interesa", "ya no está interesad*", "ya no estoy interesad*", "se ha bajado",
        "me bajo del", "se cae del", "se ha caído del", "desisto", "desiste", "salir del proceso",
        "retirar su candidatura", "renuncio al", "renuncia al", "ha desistido", "ya no sigue",
    ),
    "DECLINE": (
        "rechazado la oferta", "rechaza la oferta", "rechazo la oferta", "rechazar la oferta", "declinar la oferta",
        "declino la oferta", "declinado la oferta", "no aceptar la oferta", "no voy a aceptar", "no acepto la oferta",
        "no acepta la oferta", "no ha aceptado la oferta", "rechazó la oferta", "ha dicho que no", "declina la oferta",
        "rechazar vuestra oferta", "rechazar su oferta", "rechazar tu oferta", "declinar vuestra", "declinar su",
        "no aceptaré", "no aceptar", "rechazado el puesto", "rechaza el puesto",
    ),
    "OTHER_JOB": (
        "quedarme en", "quedarme donde", "se queda donde", "se queda en", "me quedo en", "me quedo donde",
        "aceptado otro", "aceptado otra", "permanecer en", "quedarse en", "seguir en mi", "seguir donde", "sigo en mi",
    ),
    "UNINTERESTED": (
        "no estoy interesad*", "no me interesa", "no estoy buscando", "no busco", "no busco un cambio",
        "muy contento en", "muy contenta en", "contento donde", "contenta donde", "no quiero cambiar",
        "no tengo intención", "no es el momento", "no es buen momento", "a gusto en", "a gusto donde", "no me planteo",
        "no contemplo", "feliz en mi", "no pienso cambiar", "dejad de", "no me contactéis", "no me interesa cambiar",
        "no estoy en búsqueda", "no gracias", "no estoy abiert*", "no es para mí", "acabo de empezar en", "muy a gusto",
        "darme de baja", "estoy bien donde", "no tengo interés",
    ),
    "INTEREST": (
        "interesado", "interesada", "interesa", "interesados",
    ),
    "NO_NEED": (
        "no estamos contratando", "no contratamos", "no necesitamos", "no tenemos vacantes",
        "no tenemos ninguna vacante", "no trabajamos con agencias", "no trabajamos con consultoras",
        "no trabajamos con empresas de selección", "no colaboramos con", "no hay vacantes",
        "congelación de contrataciones", "contrataciones congeladas", "no tenemos necesidades", "no tenemos necesidad",
        "seleccionamos directamente", "selección interna", "no estamos buscando", "no tenemos posiciones",
        "no tenemos procesos", "contratación está congelada", "no usamos agencias", "no necesitamos a nadie",
        "sin procesos abiertos", "no tenemos nada abierto",
    ),
    "HOPE": (
        "espero que", "esperamos una", "esperamos", "esperando", "ojalá", "confío en", "estoy pensando",
        "lo estoy pensando", "a la espera", "antes de", "todavía no", "aún no", "tal vez", "quizás", "quizá",
        "intentar", "espero recibir",
    ),
    "ELSEWHERE": (
        "otra consultora", "el año pasado", "la semana pasada", "el mes pasado", "periódico", "periodista", "revista",
        "artículo",
    ),
    "PENDING": (
        "no hemos decidido", "no han decidido", "sin decidir", "pendiente de decisión",
    ),
    "TRADE": (
        "oferta especial", "oferta del día", "descuento", "2x1", "anuncios", "newsletter", "factura", "facturas",
        "proveedor", "proveedores", "honorarios", "tarifa", "tarifas", "condiciones generales", "presupuesto",
        "promoción especial", "rebajas", "suscripción", "webinar", "pedido", "prácticas", "becario", "alquiler",
        "software", "curso",
    ),
    "OTHERS": (
        "reunión de equipo", "reunión interna", "formación", "comité", "fuera de la oficina",
    ),
    "I": (
        "yo", "me", "mi", "he",
    ),
    "NOTHING": (
        "ofrecemos un", "ofertas de empleo", "oferta de empleo", "oferta de formación", "algo de la entrevista",
        "qué tal la entrevista", "cómo fue la entrevista", "preguntas de entrevista", "consejos para la entrevista",
        "entrevista en el periódico", "firma electrónica", "firma del correo", "todavía no me han hecho ninguna oferta",
        "ninguna oferta", "aceptamos las condiciones", "acepto las condiciones", "te paso con", "perfil de empresa",
        "cita previa", "perfil de linkedin",
    ),
    "NEW_JOB": (
        "otro|otra|otras|otros trabajo|oferta|puesto|empresa|proyecto|oportunidad|empleo|compañía", "contraoferta",
        "otra cosa", "algo mejor|distinto",
    ),
    "TAKES": (
        "acepto|aceptado|aceptó|encontrado|firmado|cogido|elegido|conseguido|voy|va|ido|decidido",
    ),
}  # fmt: skip
