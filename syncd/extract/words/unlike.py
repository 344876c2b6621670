"""Turns of ordinary mail that hold the words of news or facts and tell none; per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What one does "out" without leaving: "throw out some ideas".
DONE_OUT: Rows = {
    "en": (
        "throw", "throwing", "threw", "point", "pointing", "pointed", "find", "finding", "found", "figure", "figuring",
        "figured", "check", "checking", "checked", "work", "worked", "turn", "turns", "turned", "send", "sending",
        "sent", "carry", "carrying", "carried", "set", "setting", "fill", "filling", "filled", "hand", "handing",
        "handed", "help", "helping", "helped", "reach", "reaching", "reached", "sort", "sorting", "sorted", "rule",
        "ruled", "spell", "spelled", "print", "printed", "roll", "rolled", "run", "running", "ran", "lay", "laid",
        "leave", "left", "call", "called", "try", "trying", "tried", "sell", "sold", "start", "started", "get",
        "got", "go", "goes", "went", "come", "comes", "came", "take", "took", "bring", "brought", "put", "mail",
        "mailed", "read", "speak", "lose", "buy", "bought", "iron", "hear", "watch", "look",
    ),
}  # fmt: skip

# What somebody fills in for once, and follows nobody.
OCCASIONS: Rows = {
    "en": (
        "meeting", "meetings", "call", "calls", "conference", "session", "sessions", "panel", "presentation",
        "interview", "interviews", "visit", "trip", "dinner", "lunch", "hearing", "hearings", "workshop", "event",
        "match", "game", "talk", "briefing", "seminar", "trade fair",
    ),
    "de": (
        "besprechung", "sitzung", "termin", "gespräch", "vorstellungsgespräch", "veranstaltung", "konferenz", "messe",
        "präsentation", "seminar", "vortrag",
    ),
    "fr": (
        "réunion", "entretien", "séance", "conférence", "présentation", "visite", "salon", "déjeuner", "dîner",
        "séminaire",
    ),
    "es": ("reunión", "entrevista", "sesión", "conferencia", "presentación", "visita", "feria", "comida", "cena"),
    "nl": ("vergadering", "bespreking", "gesprek", "bijeenkomst", "sessie", "presentatie", "bezoek", "beurs", "lunch"),
    "ru": ("встречу", "встрече", "совещание", "совещании", "собеседование", "собеседовании", "презентацию", "выставку"),
}  # fmt: skip
FOR_AN: Rows = {
    "en": ("for the", "for this", "for that", "for our", "for your", "for today's", "for tomorrow's", "for a"),
    "de": ("für die", "für das", "für den", "für eine", "für ein"),
    "fr": ("pour la", "pour le", "pour une", "pour un"),
    "es": ("para la", "para el", "para una", "para un"),
    "nl": ("voor de", "voor het", "voor een"),
    "ru": ("на", "для"),
}  # fmt: skip
AT_AN: Rows = {
    "en": ("at the", "in the", "at our", "in our", "at your", "at today's", "at tomorrow's", "during the"),
    "de": ("bei der", "beim", "bei dem", "in der", "im", "auf der", "während der"),
    "fr": ("à la", "au", "lors de la", "lors du"),
    "es": ("en la", "en el", "durante la"),
    "nl": ("bij de", "bij het", "op de", "tijdens de", "tijdens het"),
    "ru": ("на", "во время"),
}  # fmt: skip
STANDS_IN: Rows = {
    "en": ("substitute", "substitutes", "substituting", "stand-in", "stands in", "standing in", "deputise",
           "deputises", "deputising", "fills in", "filling in", "covers for", "covering for"),
    "de": ("vertritt", "vertreten", "vertretung", "springt ein", "einspringen"),
    "fr": ("remplace", "remplacer", "remplacera", "représente", "représentera"),
    "es": ("sustituye", "sustituirá", "reemplaza", "reemplazará", "representa"),
    "nl": ("vervangt", "vervangen", "vervanger", "invallen", "valt in"),
    "ru": ("заменит", "заменяет", "подменит", "замещает"),
}  # fmt: skip

# How one says that a post is over, right before it: "my last as Chairman".
LAST_AS: Rows = {
    "en": ("last as", "last one as", "last meeting as", "last day as", "last week as", "last time as", "final as",
           "last act as", "last month as", "last year as"),
    "de": ("letzter als", "letzte als", "letztes als", "letzten als", "letzter tag als", "letzte sitzung als"),
    "fr": ("dernier comme", "dernière comme", "dernier en tant que", "dernière en tant que",
           "dernier jour comme", "dernière réunion comme", "dernière réunion en tant que"),
    "es": ("último como", "última como", "último día como", "última reunión como"),
    "nl": ("laatste als", "laatste dag als", "laatste vergadering als"),
    "ru": ("последнее в качестве", "последний в качестве", "последний день в должности", "последнее в должности"),
}  # fmt: skip

# What stands inside of headings and no names of people: "Requests For Information".
NOT_IN_NAMES: Rows = {
    "en": ("for", "of", "and", "or", "to", "in", "on", "at", "with", "from", "by"),
    "de": ("für", "und", "oder", "mit", "aus"),
    "fr": ("pour", "et", "ou", "avec"),
    "es": ("para", "con", "por"),
    "nl": ("voor", "en", "met"),
}  # fmt: skip

# Of money that is owed or given back, and nobody's pay.
OWED: Rows = {
    "en": ("on the hook", "repay*", "reimburse*", "refund*", "seek repayment", "bonuses paid", "owe", "owes", "owed"),
    "de": ("schulde", "schuldet", "schulden", "zurückzahl*", "erstatt*", "rückzahlung"),
    "fr": ("dois encore", "doit encore", "rembours*"),
    "es": ("debo aún", "reembols*", "devolver*", "devolución"),
    "nl": ("terugbetal*", "schuldig", "vergoed"),
    "ru": ("долг", "должен вернуть", "должна вернуть", "возмещ*", "возврат*"),
}  # fmt: skip

# How one works with somebody at something, and not for them: "working with Ed Marlow on the sale".
WITH: Rows = {"en": ("with",), "de": ("mit",), "fr": ("avec",), "es": ("con",), "nl": ("met",), "ru": ("с", "со")}
ON: Rows = {"en": ("on", "to", "about"), "de": ("an", "am"), "fr": ("sur", "à"), "es": ("en", "sobre"), "nl": ("aan",),
            "ru": ("над", "по")}  # fmt: skip
