"""Spanish: frames of who does what to whom."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "se|me|te presente|presentarse|presentarme|presentarte", "prueba*|plática|entrevist*|charla",
        "segunda|última|primera ronda|entrevista|vuelta|charla",
    ),
    "WANTS": (
        "que <THIRD> … venga|se|pase|vengan|acuda",
        "la|lo|los|las esperamos|recibimos|recibo|entrevisto|veo|vemos|queremos|citamos",
        "a la|al|a … esperamos|recibimos|queremos|veremos",
        "venga|vengan|pase|acuda el|la|a|mañana", "mándame|mándanos|tráeme|envíame lo|la|los|a",
        "quiero|queremos … ver|conocer|hablar|entrevistar|recibir",
    ),
    "GOES": (
        "voy|iré|tengo … entrevista|prueba|verles|verlos|cita",
        "me han|ha|van llamado|citado|convocado|invitado|pedido",
        "<THIRD> está|queda|irá|va avisad*|citad*|confirmad*|enterad*|convocad*",
    ),
    "YOU_SEEN": (
        "te|le|os reciben|recibe|recibirán|esperan|espera|verán|citan|quieren|entrevistan",
        "quieren verte|conocerte|verle|conocerle|hablar",
    ),
    "SEE_YOU": (
        "quedo|quedamos|queda agendad*|contigo|confirmad*|anotad*|para|en|así", "tú y yo",
        "con gusto lo|la|le|te recibo|espero|veo", "te|le|lo|la|os espero|esperamos|recibo|veo|llamo",
        "nos vemos|juntamos|reunimos|sentamos|conectamos", "apuntad*|agendad*|reservad*|cerrad*|hecho",
        "pásate|pase|ven|vente|venga por|a|el|y",
    ),
    "CV": (
        "historial*|hoja* de vida|trayectoria|ficha*|expediente*|candidatura|perfil*|currícul*|lo tuyo",
        "tres|dos|cuatro candidatos|perfiles|nombres",
    ),
    "HERE": (
        "ahí|aquí te|va|van|tienes|os|le", "me permito presentar*",
        "te|le|os presento|paso|mando|dejo|adjunto|acompaño|envío|remito|traslado",
    ),
    "ATTACH": (
        "en el zip|adjunto|archivo|pdf|fichero|documento", "cuy* … acompaño|adjunto|envío",
        "acompaño|adjunto|anexo|incluyo|remito", "en este|al pie correo|mensaje",
    ),
    "PUT_FORWARD": (
        "he|hemos mandado|enviado|pasado … tuyo|tu|su|candidatura|cv|perfil",
        "he|hemos presentado|movido|trasladado|entregado … tuyo|tu|su|candidatura|cv|perfil",
        "tu|su cv|perfil|candidatura|historial … está|tiene|en|ya", "ya|tienen tu|su",
        "te|le he propuesto|presentado|recomendado",
    ),
    "OFFERS": (
        "le|les|te|me he|hemos|han|ha ofrecido|propuesto|puesto|hecho|mandado|dado",
        "puesto delante|sobre la mesa|encima", "le|te|me|les ofrecemos|ofrece|ofrecen|ofrezco|proponen|dan|damos",
        "te|me|la|lo quieren|quiere … ellos|contratar|fichar|ya|para",
        "carta|propuesta|contrato de|para|enviad*|firmad*", "netos|brutos|sueldo y|más|al",
    ),
    "HIRE": (
        "lo|la|los|te contratamos|fichamos|queremos|cogemos|quedamos|elegimos", "nos|se quedamos|quedan con",
        "es|será la|el elegid*|nuestr*|indicad*",
    ),
    "ACCEPTS_JOB": (
        "digo|dice|dijo|ha dicho|he dicho que|sí", "acepto|acepta|aceptó|aceptado",
        "me|se incorpora|incorporo|sumo|voy con", "trato hecho|cuenta conmigo|contad",
    ),
    "SIGN": ("rubri*|firm*", "contrato … firmad*|devuelto|vuelta|rubricad*", "estampado|puesto … firma"),
    "STARTED": (
        "dad* de alta", "empezó|empezado|incorporado|arrancado|comenzado|tomado … con|en|el|ayer|hoy|posesión",
        "está … desde el|ya con|trabajando|dentro", "primer|primera día|semana|turno",
    ),
    "REJECT": (
        "no … cumple|encaja|sirve|convence|da|vale|gustó|seguimos|avanza|pasa|pasó|superó|cuadra|llega",
        "sigue|siguen|seguimos buscando|con otro|con otra", "otro tipo|perfil de|más", "no va a ser|poder",
        "lamentablemente|lo siento|desgraciadamente|toca … no|otra|otro|mala|descart*",
        "descart*|rechaz*|desestim*", "han|ha|hemos elegido|cogido|optado|preferido … otr*",
        "se han|ha decantado|decidido|quedado … otr*",
    ),
    "WITHDRAW": (
        "borr*|quita*|saca*|retir* … lista|proceso|candidatura|de|mi", "me sale|salió|surgió … otr*|cosa",
        "no … voy|seguir|sigo|continuar|presento|iré … a|con|adelante|más|finalmente", "al final no|me quedo",
        "se|me ha|he echado|bajado|caído|retirado|descolgado|rajado", "cambiado de|idea|opinión",
        "renunci*|declin*|desist*", "me quedo|quedo donde|aquí",
    ),
    "OTHER_JOB": (
        "encontrado|aceptado|salido|surgido … otr*|algo|trabajo", "otra cosa|oferta|empresa en|de|más|mejor",
    ),
    "UNINTERESTED": (
        "ni loco|loca|hablar|muerto",
        "no … busco|buscando|interesa|cambio|cambiar … ahora|trabajo|nada|otro|momento",
        "no … moverme|planteo|estoy|quiero|necesito … ahora|trabajo|nada|otro|momento",
        "estoy|soy … bien|contento|contenta|feliz|a gusto|encantad*|comod*",
        "no es para mí|lo mío", "gracias igual|pero no", "borr*|quit*|dad* mis|me|de baja|datos",
        "de noche|fuera ni|no",
    ),
    "NO_NEED": (
        "no … trabajamos|usamos|recurrimos|necesitamos … agencia*|consultor*|intermediari*|nadie|externos|ett",
        "no … precisamos|contratamos|contamos|colaboramos … agencia*|consultor*|intermediari*|nadie|externos|ett",
        "lo|todo hacemos|llevamos|lleva … nosotros|internamente|casa|equipo|rrhh",
        "plantilla|equipo complet*|cerrad*|cubiert*", "no hay|tenemos vacantes|presupuesto|necesidad|plazas",
        "congelad*|parad* … contrataciones|contratación",
    ),
}  # fmt: skip
