"""How networks word their notifications, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands behind a person's name in the subject.
BEHIND_NAME: Rows = {
    "en": (
        "messaged you", "just messaged you", "sent you a message", "sent you a new message", "sent you an inmail",
        "accepted your invitation", "has accepted your invitation", "wants to connect", "would like to connect",
        "invited you to connect", "replied to your message", "replied to your inmail", "is now a connection",
        "accepted your contact request", "wants to add you as a contact", "accepted your inmail",
        "started a new position", "has a new job", "has a new position", "is starting a new position",
    ),
    "de": (
        "hat dir eine nachricht gesendet", "hat ihnen eine nachricht gesendet", "hat dir eine nachricht geschrieben",
        "hat ihnen eine nachricht geschrieben", "hat deine einladung angenommen", "hat ihre einladung angenommen",
        "möchte sich mit dir vernetzen", "möchte sich mit ihnen vernetzen", "hat deine kontaktanfrage bestätigt",
        "hat ihre kontaktanfrage bestätigt", "hat deine kontaktanfrage angenommen", "hat einen neuen job",
        "hat ihre kontaktanfrage angenommen", "hat eine neue position",
    ),
    "fr": (
        "vous a envoyé un message", "vous a envoyé un nouveau message", "a accepté votre invitation",
        "souhaite rejoindre votre réseau", "souhaite se connecter", "a répondu à votre message",
    ),
    "es": (
        "te ha enviado un mensaje", "te envió un mensaje", "ha aceptado tu invitación", "aceptó tu invitación",
        "quiere conectar contigo", "ha respondido a tu mensaje",
    ),
    "nl": (
        "heeft je een bericht gestuurd", "heeft u een bericht gestuurd", "heeft je uitnodiging geaccepteerd",
        "heeft uw uitnodiging geaccepteerd", "wil een connectie met je maken", "wil een connectie met u maken",
        "wil connectie maken",
    ),
    "ru": (
        "отправил вам сообщение", "отправила вам сообщение", "принял ваше приглашение", "приняла ваше приглашение",
        "хочет установить с вами контакт", "хочет добавить вас в свою сеть", "приглашает вас установить контакт",
    ),
    "it": (
        "ti ha inviato un messaggio", "ha accettato il tuo invito", "vuole collegarsi con te",
        "desidera collegarsi con te",
    ),
    "pt": (
        "enviou uma mensagem", "enviou-lhe uma mensagem", "aceitou o seu convite", "aceitou seu convite",
        "quer se conectar", "quer conectar-se",
    ),
    "pl": (
        "wysłał ci wiadomość", "wysłała ci wiadomość", "zaakceptował twoje zaproszenie",
        "zaakceptowała twoje zaproszenie", "chce nawiązać kontakt", "przyjął twoje zaproszenie",
        "przyjęła twoje zaproszenie",
    ),
    "sv": (
        "har skickat ett meddelande", "skickade ett meddelande", "har accepterat din inbjudan",
        "accepterade din inbjudan", "vill skapa kontakt",
    ),
    "tr": (
        "size bir mesaj gönderdi", "size mesaj gönderdi", "davetinizi kabul etti", "bağlantı kurmak istiyor",
        "sizinle bağlantı kurmak istiyor",
    ),
}  # fmt: skip

# What stands before it.
BEFORE_NAME: Rows = {
    "en": (
        "new message from", "message from", "you have a new message from", "invitation from", "contact request from",
        "inmail from",
    ),
    "de": ("neue nachricht von", "nachricht von", "kontaktanfrage von", "einladung von"),
    "fr": ("nouveau message de", "message de", "invitation de"),
    "es": ("nuevo mensaje de", "mensaje de", "invitación de"),
    "nl": ("nieuw bericht van", "bericht van", "uitnodiging van"),
    "ru": ("новое сообщение от", "сообщение от", "приглашение от"),
    "it": ("nuovo messaggio da", "messaggio da", "invito da"),
    "pt": ("nova mensagem de", "mensagem de", "convite de"),
    "pl": ("nowa wiadomość od", "wiadomość od", "zaproszenie od"),
    "sv": ("nytt meddelande från", "meddelande från", "inbjudan från"),
    "tr": (),
}  # fmt: skip

# What stands before the name of somebody who has a new position, and what ends the name.
CONGRATULATE: Rows = {
    "en": ("congratulate",),
    "de": ("gratulieren sie", "gratuliere"),
    "fr": ("félicitez",),
    "es": ("felicita a", "felicite a"),
    "nl": ("feliciteer",),
    "ru": ("поздравьте",),
    "it": ("congratulati con", "fai i complimenti a"),
    "pt": ("parabenize", "felicite", "dê os parabéns a"),
    "pl": ("pogratuluj",),
    "sv": ("gratulera",),
    "tr": (),
}
FOR_IT = (
    "on", "for", "zur", "zum", "pour", "por", "met", "с", "per", "pelo", "pela", "till", "nowej", "nowego", "ny",
)  # fmt: skip
