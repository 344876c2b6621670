"""Spanish: what milestones are told in."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "entrevista", "segunda entrevista",
    ),
    "WANTS": (
        "quiere conocer", "queremos conocer", "gustaría conocer", "quiere ver", "gustaría entrevistar",
        "quiere entrevistar",
    ),
    "CONFIRM": (
        "confirmada", "confirmado", "confirmo", "confirmamos", "queda fijada",
    ),
    "MOVE": (
        "aplazamos", "aplazada", "movemos", "cambiamos", "trasladamos",
    ),
    "CANCEL": (
        "cancel*", "no puedo", "anul*",
    ),
    "TALK": (
        "reunión", "llamada", "cita", "videollamada",
    ),
    "SUIT": (
        "me viene bien", "nos viene bien", "me va bien", "perfecto", "me parece bien", "me encaja",
    ),
    "SEE_YOU": (
        "nos vemos", "le llamo", "te llamo", "nuestra reunión",
    ),
    "CV": (
        "cv", "currículum", "currículums", "perfil", "perfiles", "candidaturas",
    ),
    "MY_CV": (
        "mi cv", "mi currículum", "mi candidatura", "mi perfil",
    ),
    "ATTACH": (
        "adjunto", "adjuntos", "le adjunto", "te adjunto", "adjuntamos",
    ),
    "SENT": (
        "enviado", "presentado", "remitido",
    ),
    "RECEIVED_CV": (
        "gracias por", "recibido",
    ),
    "WILL_SEND": (
        "enviaré", "envíenos", "mándame", "podría enviar",
    ),
    "OFFERS": (
        "hacer una oferta", "hacerle una oferta", "oferta a", "ofrecerle el puesto", "ofrecer el puesto",
        "quiere contratar*", "queremos contratar*", "recibido una oferta", "oferta de contrato",
    ),
    "ACCEPTS_JOB": (
        "aceptado la oferta", "acepto la oferta", "acepta la oferta", "aceptado el puesto", "firmado el contrato",
        "ha firmado", "he firmado", "contrato firmado", "ha empezado con nosotros",
    ),
    "REJECT": (
        "hemos descartado", "no seguiremos", "no vamos a seguir", "no encaja", "no continuar con", "ha sido descartad*",
        "no ha sido seleccionad*",
    ),
    "OTHER": (
        "otro candidato", "otra candidata", "otra persona", "puesto ya está cubierto", "vacante está cubierta",
    ),
    "WITHDRAW": (
        "retirar mi candidatura", "retiro mi candidatura", "se retira", "retirarme del proceso",
        "ha retirado su candidatura",
    ),
    "DECLINE": (
        "rechazado la oferta", "rechazo la oferta", "rechazar la oferta",
    ),
    "OTHER_JOB": (
        "contraoferta", "otro puesto", "otra oferta",
    ),
    "UNINTERESTED": (
        "no me interesa", "no estoy interesad*", "no busco cambiar", "no estoy buscando", "no tengo interés",
    ),
    "NO_NEED": (
        "no tenemos vacantes", "no contratamos", "no estamos contratando", "no necesitamos", "no tenemos necesidad*",
    ),
    "TRADE": (
        "factura", "descuento", "promoción", "newsletter", "impresora", "oferta especial", "presupuesto",
    ),
    "HOPE": (
        "espero", "esperamos", "ojalá",
    ),
    "UNSUITED": (
        "no me viene bien", "no puedo",
    ),
}  # fmt: skip
