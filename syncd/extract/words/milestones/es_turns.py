"""Spanish: turns of phrase, put together of words that may stand for each other."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "CLOCK": (
        "a las una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce", "a las 7|8|9|10|11|12|13|16|17|18",
        "mediodía", "misma hora",
    ),
    "INTERVIEW": (
        "entrevista|entrevistas|entrevistar|entrevistamos", "la prueba", "prueba con|de",
        "segunda|primera|última entrevista|ronda",
    ),
    "WANTS": (
        "que venga|vengan|pase|esté|se", "queremos|quiero|quisiera|querríamos … ver|verlo|verla|verle|conocer",
        "queremos|quiero|quisiera|querríamos … conocerlo|conocerla|entrevistar|entrevistarlo|entrevistarla",
        "lo|la|le|los vería|veo|vemos|veré|veremos|queremos|recibo|cito", "sí lo|la vería|veo",
        "cita|citad|cítalo|cítala|citado|convoca|envíamelo|mándamelo|mándame", "tiene que estar|venir",
        "por favor cita", "la|lo verá", "que … venga", "puede|podría venir|pasarse",
    ),
    "GOES": (
        "hago la|una|mi prueba|entrevista", "confirmado|confirmada para|con|el",
        "me han|ha llamado|citado|convocado|confirmado", "voy a la entrevista", "tengo … entrevista|prueba",
        "preguntará por", "me citaron|llamaron",
    ),
    "YOU_SEEN": (
        "te|le|la|lo recibirá|espera|recibe|verá|entrevistará|cita|citan", "tu|su segunda|entrevista|primera",
        "quiere conocer|ver a|te",
    ),
    "SUIT": (
        "vale|perfecto|ok|de|listo acuerdo|el|entonces", "me|nos va|viene|parece|encaja bien|perfecto|genial",
        "me va bien", "de acuerdo", "perfecto , el", "queda|quedamos|apuntado|confirmado", "pregunta por mí",
    ),
    "SEE_YOU": (
        "te|le|os espero|llamo|veo|llamaré|recibo|marco", "nos vemos|hablamos|llamamos|reunimos",
        "movemos|pasamos|cambiamos nuestra|la|el reunión|llamada|videollamada",
        "nuestra reunión|llamada|videollamada|cita", "confirmo la|nuestra|mi", "la recibirá", "quedamos",
    ),
    "CV": (
        "perfil|perfiles|candidatura|candidaturas|cv|cvs|currículum|currículums|curriculum",
        "tu|su currículum|cv|perfil", "historial",
    ),
    "HERE": (
        "aquí tienes|va|van|tiene|está|te", "adjunto|adjunta|adjuntamos|adjuntos|anexo",
        "te|le|os presento|paso|mando|envío|remito|propongo|adjunto", "me complace", "otra candidatura",
        "tal como|según hablamos|acordamos", "como te prometí", "remitirle|presentarle",
    ),
    "PUT_FORWARD": (
        "te|le|lo|la|os he|hemos presentado|propuesto|postulado|enviado",
        "pasé|envié|mandé|pasado|enviado|mandado|remitido … cv|perfil|currículum|candidatura|tu", "ya tienen tu|su",
        "perfiles|cv … salieron|enviados|han", "le pasé tu", "tu cv|perfil|currículum … enviado|está|ya",
    ),
    "WILL_SEND": (
        "antes de mandar|enviar|pasar", "me puedes|podrías|podéis … mandar|enviar|pasar", "recibidos|recibido",
        "deseando|ganas", "ya enviaste|mandaste", "envío|mando mi|mí", "necesito",
    ),
    "OFFERS": (
        "hacerle|hacer|hemos|hicimos|hacemos|haremos … oferta|propuesta",
        "oferta|propuesta … enviada|hecha|formal|contratación|lista|llegó",
        "te|le|me|nos ofrece|ofrecen|ofrecemos|ofreció|ofrecieron|ofrecido",
        "ofrecer|ofrecido|ofrecido|ofrecemos … puesto|plaza|contrato|trabajo|empleo|vacante",
        "me acaba|acaban de ofrecer", "carta oferta", "propuesta de contratación",
        "llegó|recibí|recibido … oferta|contrato|propuesta", "nuestra oferta|propuesta",
    ),
    "HIRE": (
        "nos quedamos con", "me|te|la|lo quieren|cogen|contratan|quiere",
        "queremos contratar|contratarlo|contratarla|incorporar|incorporarlo|ficharlo|ficharla",
        "lo|la contratamos|fichamos|cogemos|contratan", "contratamos|fichamos|elegimos a", "es el elegido|la elegida",
        "el puesto es tuyo|suyo",
    ),
    "ACCEPTS_JOB": (
        "ha|he|han dicho|aceptado|confirmado … sí", "dicho que sí", "acepta|acepto|aceptó|aceptado|aceptamos",
        "dice|dijo|digo que sí", "sí , acepto", "acepta la|el oferta|puesto",
    ),
    "SIGN": (
        "firmado|firmada|firmados|firmé|firmó|firma", "ha|he firmado", "contrato firmado",
    ),
    "STARTED": (
        "baja voluntaria", "mi|su renuncia", "empecé|empezó|comencé|comenzó|ingresó",
        "se|me incorporó|incorporé|incorporado|ha", "empiezo|empieza el|en", "primer día",
        "puedes|pueden|podéis facturar", "presenté mi", "ya puedes facturar",
    ),
    "REJECT": (
        "va a ser que no", "no … encaja|convence|convencen|sirve|da|seguimos|seguiremos|continuamos|avanzamos|interesa",
        "ninguno|ninguna de|nos", "lo|la|los descartamos|descarto|descartado|desestimamos",
        "descartamos|descartar|descartado", "no , gracias", "no nos", "es un no", "no seguir|continuar|avanzar",
        "no ha|has|fue sido|pasado|superado|seleccionado*", "queda fuera", "no pasa",
    ),
    "OTHER": (
        "vacante|puesto|plaza … cubierto|cubierta|ocupado|cancelado", "cubierto|cubierta",
        "decantado|optado|elegido|decidido|seleccionado por|a|otra|otro", "otra persona|candidata",
        "otro candidato|perfil", "internamente … cubierto", "promoción interna",
    ),
    "UNFIT": (
        "le|les falta|faltan", "demasiado caro|cara|junior|senior|joven|verde", "se nos va", "fuera de presupuesto",
        "no da el|la", "poca|poco experiencia|obra|recorrido", "sobrecualificad*", "no tiene suficiente",
    ),
    "WITHDRAW": (
        "retira|retirar|retiro|retírame|retirado|retirarme … candidatura|proceso",
        "se ha|me caído|bajado|retirado|retiro", "no quiero|voy|deseo … seguir|continuar",
        "me bajo|retiro|salgo|descuelgo|echo", "caído del proceso", "prefiero no|quedarme",
        "ya no … interesa|disponible", "se retira|baja|descuelga|ha retirado", "cambiado de opinión",
        "sácame|quítame|bórrame",
    ),
    "DECLINE": (
        "rechazar|rechazo|rechazado|rechaza|declino|declinar … oferta|propuesta|puesto", "no voy|puedo|va a aceptar",
        "no acepto|acepta|aceptaré|aceptará", "decir que no|dicho que no",
    ),
    "OTHER_JOB": (
        "me quedo|quedaré donde|en|con|aquí", "encontrado|aceptado|conseguido otra|otro|algo", "subido|igualado el|la",
    ),
    "UNINTERESTED": (
        "no … interesa|interesado|interesada|planteo|busco|buscando|contemplo", "no me planteo|interesa|llaméis|llames",
        "no estoy buscando|interesad*", "estoy bien|contento|contenta|a gusto|feliz", "no más por favor",
        "no … cambio|cambiar", "no me llames|llaméis|contactéis|escribáis",
    ),
    "NO_NEED": (
        "no … necesitamos|trabajamos|contratamos|colaboramos|contamos",
        "contrataciones|contratación … congelad*|parada*|congelación", "congelación de",
        "selección internamente|interna", "lo llevamos|hacemos todo|internamente|nosotros", "no trabajamos con",
        "no … vacantes|vacante|consultoras|agencias|etts", "sin vacantes", "directamente nosotros",
    ),
    "TRADE": (
        "factura|facturas", "contrato marco", "webinar|curso|inscríbete", "paquete|pedido", "oferta especial|! oferta",
        "descuento", "administración ha", "el puesto :", "dos entrevistas", "anuncios",
    ),
    "ELSEWHERE": (
        "el mes|año pasado", "en correos", "otra empresa|agencia",
    ),
}  # fmt: skip
