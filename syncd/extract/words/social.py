"""How networks word their notifications, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands behind a person's name in the subject.
BEHIND_NAME: Rows = {
    "en": (
        "messaged you", "just messaged you", "sent you a message", "sent you a new message", "sent you an inmail",
        "accepted your invitation", "has accepted your invitation", "wants to connect", "would like to connect",
        "invited you to connect", "replied to your message", "is now a connection", "accepted your contact request",
        "wants to add you as a contact",
    ),
    "de": (
        "hat dir eine nachricht gesendet", "hat ihnen eine nachricht gesendet", "hat deine einladung angenommen",
        "hat ihre einladung angenommen", "möchte sich mit dir vernetzen", "möchte sich mit ihnen vernetzen",
        "hat deine kontaktanfrage bestätigt", "hat ihre kontaktanfrage bestätigt",
        "hat deine kontaktanfrage angenommen", "hat ihre kontaktanfrage angenommen",
    ),
    "fr": ("vous a envoyé un message", "a accepté votre invitation", "souhaite rejoindre votre réseau"),
    "es": ("te ha enviado un mensaje", "ha aceptado tu invitación", "quiere conectar contigo"),
    "nl": ("heeft je een bericht gestuurd", "heeft je uitnodiging geaccepteerd", "wil een connectie met je maken"),
    "it": ("ti ha inviato un messaggio", "ha accettato il tuo invito"),
    "pt": ("enviou uma mensagem", "aceitou o seu convite", "aceitou seu convite"),
}  # fmt: skip

# What stands before it.
BEFORE_NAME: Rows = {
    "en": (
        "new message from",
        "message from",
        "you have a new message from",
        "invitation from",
        "contact request from",
    ),
    "de": ("neue nachricht von", "nachricht von", "kontaktanfrage von", "einladung von"),
    "fr": ("nouveau message de", "message de", "invitation de"),
    "es": ("nuevo mensaje de", "mensaje de", "invitación de"),
    "nl": ("nieuw bericht van", "bericht van", "uitnodiging van"),
}
