"""How invitations tell people to join a conference by telephone, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What says that dial-in numbers of a conference follow or stand on the line.
DIAL_IN: Rows = {
    "en": (
        "join by phone", "dial by your location", "one tap mobile", "one-tap mobile", "or dial", "dial in", "dial-in",
        "join zoom meeting", "join microsoft teams meeting", "microsoft teams meeting", "conference id",
        "phone conference id", "find your local number", "find a local number", "more phone numbers",
        "join by telephone", "us toll", "toll free", "toll-free", "toll number", "meeting id", "call in number",
        "call-in", "access code", "join by video system", "participant code", "audio conference", "dial in by phone",
        "find local number", "join from a video", "conference call number", "passcode", "global call-in",
        "join by h.323", "join by skype", "dial one of", "tap to call",
    ),
    "de": (
        "telefonisch teilnehmen", "per telefon teilnehmen", "konferenz-id", "einwahl", "einwahlnummer", "einwählen",
        "telefoneinwahl", "telefonkonferenz", "schnelleinwahl mobil", "einwahl nach aktuellem standort", "meeting-id",
        "lokale nummer", "ortseinwahl", "telefonkonferenz-id", "microsoft teams-besprechung",
    ),
    "fr": (
        "rejoindre par téléphone", "participer par téléphone", "numéro d'appel", "id de conférence", "id de réunion",
        "composer en fonction", "trouver votre numéro local", "numéro local", "code confidentiel",
        "réunion microsoft teams",
    ),
    "es": (
        "unirse por teléfono", "marcar según su ubicación", "id de reunión", "id de conferencia", "código de acceso",
        "buscar un número local", "llamar por teléfono", "reunión de microsoft teams", "encuentre su número local",
    ),
    "nl": (
        "deelnemen per telefoon", "inbellen", "inbelnummer", "vergader-id", "telefonische vergadering",
        "lokaal nummer zoeken",
    ),
    "ru": (
        "присоединиться по телефону", "набор по местоположению", "идентификатор конференции",
        "найдите свой местный номер", "подключиться по телефону", "номер для подключения", "код конференции",
    ),
    "it": (
        "partecipa per telefono", "componi in base", "id riunione", "id conferenza", "trova un numero locale",
        "numero verde",
    ),
    "pt": (
        "ingressar por telefone", "participar por telefone", "id da reunião", "id da conferência",
        "discar pelo seu local",
    ),
    "pl": ("dołącz przez telefon", "identyfikator spotkania", "identyfikator konferencji", "znajdź numer lokalny"),
    "sv": ("anslut via telefon", "mötes-id", "konferens-id", "hitta ett lokalt nummer"),
    "da": ("deltag via telefon", "møde-id", "konference-id", "find et lokalt nummer"),
    "no": ("delta via telefon", "møte-id", "konferanse-id", "finn et lokalt nummer"),
    "fi": ("liity puhelimitse", "kokoustunnus", "etsi paikallinen numero"),
    "cs": ("připojit se telefonicky", "id schůzky", "id konference", "najít místní číslo"),
    "uk": ("приєднатися по телефону", "ідентифікатор конференції", "знайти місцевий номер"),
    "tr": ("telefonla katıl", "toplantı kimliği", "konferans kimliği", "yerel numara bul"),
}  # fmt: skip
