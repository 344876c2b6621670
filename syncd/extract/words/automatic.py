"""How machines word their mails, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# How the subject of an automatic answer begins.
AUTO_REPLIES: Rows = {
    "en": (
        "automatic reply", "auto reply", "auto-reply", "autoreply", "auto response", "autoresponse", "out of office",
        "out of the office", "out-of-office", "ooo:", "away from the office", "on annual leave", "on leave:",
        "vacation reply",
    ),
    "de": ("automatische antwort", "abwesenheitsnotiz", "abwesenheit", "automatische rückantwort", "nicht im büro"),
    "fr": ("réponse automatique", "absence du bureau", "absent du bureau", "message d'absence", "absence :"),
    "es": ("respuesta automática", "fuera de la oficina", "fuera de oficina", "ausente de la oficina"),
    "nl": ("automatisch antwoord", "automatische reactie", "afwezigheidsbericht", "afwezig", "niet aanwezig"),
    "ru": ("автоматический ответ", "автоответ", "отсутствие на рабочем месте", "вне офиса"),
    "it": ("risposta automatica", "fuori ufficio", "fuori sede"),
    "pt": ("resposta automática", "fora do escritório", "ausência temporária"),
    "pl": ("odpowiedź automatyczna", "automatyczna odpowiedź", "poza biurem", "nieobecność"),
    "sv": ("autosvar", "automatiskt svar", "frånvaro", "frånvaromeddelande"),
    "da": ("automatisk svar", "autosvar", "ikke til stede", "fravær"),
    "no": ("automatisk svar", "autosvar", "fraværende", "fravær"),
    "fi": ("automaattinen vastaus", "poissaoloviesti", "poissa toimistolta", "poissaolo"),
    "cs": ("automatická odpověď", "mimo kancelář", "nepřítomnost"),
    "uk": ("автоматична відповідь", "автовідповідь", "поза офісом"),
    "tr": ("otomatik yanıt", "otomatik cevap", "ofis dışında", "ofis dışındayım"),
}  # fmt: skip

# How the subject of a bounce begins or what it contains.
BOUNCES: Rows = {
    "en": (
        "undeliverable", "undelivered mail", "delivery status notification", "mail delivery failed",
        "mail delivery failure", "delivery failure", "delivery failed", "returned mail", "failure notice",
        "returned to sender", "message not delivered", "mail delivery problem", "delivery has failed",
        "could not be delivered", "delivery notification", "nondeliverable", "non-deliverable", "undelivered",
        "delivery problem", "mail could not be delivered", "mail system error", "delivery delayed", "warning: message",
        "delayed mail", "mail delivery warning", "message status - undeliverable", "delivery report", "nondelivery",
        "address not found", "permanent delivery failure", "mail failed", "failure delivery", "mail not delivered",
        "failed mail", "non-delivery", "email delivery failure", "mail failure", "user unknown", "rejected mail",
    ),
    "de": (
        "unzustellbar", "zustellung fehlgeschlagen", "nicht zustellbar", "unzustellbare nachricht",
        "fehler bei der zustellung",
    ),
    "fr": (
        "non remis", "échec de remise", "non distribuable", "échec de la remise", "message non délivré",
        "echec de la remise",
    ),
    "es": (
        "no se puede entregar", "no entregado", "error de entrega", "fallo en la entrega", "no se ha podido entregar",
    ),
    "nl": ("onbestelbaar", "niet bezorgd", "bezorging mislukt", "kan niet worden bezorgd"),
    "ru": ("не доставлено", "недоставленное сообщение", "ошибка доставки", "не удалось доставить"),
    "it": ("non recapitabile", "mancata consegna", "errore di consegna", "consegna non riuscita"),
    "pt": ("não entregue", "falha na entrega", "não foi possível entregar", "não é possível entregar"),
    "pl": ("niedostarczona", "niedostarczone", "nie można dostarczyć", "błąd dostarczania"),
    "sv": ("kunde inte levereras", "kan inte levereras", "olevererbart"),
    "da": ("kan ikke leveres", "ikke leveret", "kunne ikke leveres"),
    "no": ("kan ikke leveres", "ikke levert", "kunne ikke leveres"),
    "fi": ("ei voida toimittaa", "toimitus epäonnistui", "ei voitu toimittaa"),
    "cs": ("nelze doručit", "nedoručitelné", "nedoručená zpráva"),
    "uk": ("не доставлено", "помилка доставки", "не вдалося доставити"),
    "tr": ("teslim edilemedi", "iletilemedi", "teslim edilemez"),
}  # fmt: skip

# How the subject of a calendar program's mail begins.
CALENDAR: Rows = {
    "en": (
        "invitation:", "updated invitation:", "accepted:", "declined:", "tentative:", "tentatively accepted:",
        "canceled:", "cancelled:", "canceled event:", "cancelled event:", "new time proposed:",
        "meeting forward notification:",
    ),
    "de": ("einladung:", "zugesagt:", "abgelehnt:", "abgesagt:", "mit vorbehalt:", "aktualisierte einladung:"),
    "fr": ("invitation :", "accepté :", "refusé :", "annulé :", "provisoire :"),
    "es": ("invitación:", "aceptado:", "aceptada:", "rechazado:", "cancelado:", "provisional:"),
    "nl": ("uitnodiging:", "geaccepteerd:", "afgewezen:", "geannuleerd:", "voorlopig:"),
    "ru": ("приглашение:", "принято:", "отклонено:", "отменено:", "под вопросом:"),
    "it": ("invito:", "accettato:", "rifiutato:", "annullato:"),
    "pt": ("convite:", "aceito:", "aceite:", "recusado:", "cancelado:"),
    "pl": ("zaproszenie:", "zaakceptowano:", "odrzucono:", "odwołano:"),
    "sv": ("inbjudan:", "accepterat:", "avböjt:", "inställt:"),
    "da": ("invitation:", "accepteret:", "afvist:", "aflyst:"),
    "no": ("invitasjon:", "godtatt:", "avslått:", "avlyst:"),
    "fi": ("kutsu:", "hyväksytty:", "hylätty:", "peruutettu:"),
    "cs": ("pozvánka:", "přijato:", "odmítnuto:", "zrušeno:"),
    "uk": ("запрошення:", "прийнято:", "відхилено:", "скасовано:"),
    "tr": ("davet:", "kabul edildi:", "reddedildi:", "iptal edildi:"),
}  # fmt: skip

# What a telephone system says in the subject when somebody called in vain or left a message.
CALL_NOTICES: Rows = {
    "en": ("missed call", "voicemail", "voice mail", "new voice message", "voice message"),
    "de": ("verpasster anruf", "entgangener anruf", "verpasste anrufe", "sprachnachricht", "neue sprachnachricht"),
    "fr": ("appel manqué", "message vocal", "messagerie vocale"),
    "es": ("llamada perdida", "mensaje de voz", "correo de voz"),
    "nl": ("gemiste oproep", "voicemailbericht", "gemist gesprek"),
    "ru": ("пропущенный вызов", "пропущенный звонок", "голосовое сообщение", "голосовая почта"),
    "it": ("chiamata persa", "messaggio vocale"),
    "pt": ("chamada perdida", "chamada não atendida", "mensagem de voz"),
    "pl": ("nieodebrane połączenie", "wiadomość głosowa", "poczta głosowa"),
    "sv": ("missat samtal", "röstmeddelande"),
    "da": ("mistet opkald", "ubesvaret opkald", "talebesked"),
    "no": ("tapt anrop", "ubesvart anrop", "talemelding"),
    "fi": ("vastaamaton puhelu", "ääniviesti"),
    "cs": ("zmeškaný hovor", "hlasová zpráva"),
    "uk": ("пропущений дзвінок", "голосове повідомлення"),
    "tr": ("cevapsız arama", "cevapsız çağrı", "sesli mesaj"),
}  # fmt: skip

# Local parts of addresses that nobody reads; compared without dots, hyphens and underscores.
ROBOTS = (
    "noreply", "donotreply", "dontreply", "neverreply", "mailerdaemon", "postmaster", "notification",
    "notifications", "notify", "alert", "alerts", "autoconfirm", "automailer", "bounce", "bounces", "daemon",
    "robot", "mailbot", "automated", "newsletter", "nichtantworten", "keineantwort", "nepasrepondre", "noresponder",
    "nietbeantwoorden", "nonrispondere", "naoresponda", "nieodpowiadaj", "ikkesvar", "svarikke", "systemmessage",
    "messagerobot", "eventinvites", "mailer", "maildeliverysystem", "mdaemon",
)  # fmt: skip

# What robots' local parts contain in whatever company ("jobs-noreply").
SILENT = ("noreply", "donotreply", "dontreply")
