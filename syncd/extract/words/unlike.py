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
    "en": (
        "at the", "in the", "at our", "in our", "at your", "at today's", "at tomorrow's", "during the",
        "at monday's", "at tuesday's", "at wednesday's", "at thursday's", "at friday's",
    ),
    "de": ("bei der", "beim", "bei dem", "in der", "im", "auf der", "während der"),
    "fr": ("à la", "au", "lors de la", "lors du"),
    "es": ("en la", "en el", "durante la"),
    "nl": ("bij de", "bij het", "op de", "tijdens de", "tijdens het"),
    "ru": ("на", "во время"),
}  # fmt: skip
STANDS_IN: Rows = {
    "en": ("substitute", "substitutes", "substituting", "stand-in", "stands in", "standing in", "deputise",
           "deputises", "deputising", "fills in", "filling in", "covers for", "covering for", "replaces",
           "replacing"),
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
    "en": (
        "on the hook", "repay*", "reimburse*", "have saved", "i saved", "savings", "refund*", "seek repayment",
        "bonuses paid", "owe", "owes", "owed",
    ),
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

# What is done with a thing or a person that comes "back": "I'll call you back on Friday".
BROUGHT: Rows = {
    "en": (
        "call you", "call him", "call her", "call them", "call it", "i'll call", "will call", "ring you", "ring him",
        "ring her", "ring them", "i'll ring", "will ring", "phone you", "phone him", "phone her", "phone them",
        "text you", "write you", "email you", "mail you", "mail it", "email it", "send", "sending", "bring",
        "bringing", "give", "giving", "put", "putting", "hand", "ship", "pay", "paying", "report", "move", "moved",
        "push", "pushed", "look", "think", "check", "want", "buy", "refer", "change", "switch", "fax", "forward",
        "drop", "post", "get it", "get this", "get that", "get them", "get you", "get the", "get your", "get my",
        "have it", "have this", "have that", "have them", "have the", "have your", "have an", "need it", "need the",
        "take it", "take this", "take them", "take the", "see you", "see him", "see her", "see them",
    ),
    "de": (
        "rufe", "ruf", "rufen", "schicke", "schick", "sende", "bringe", "bring", "gebe", "zahle", "überweise",
        "schreibe", "stelle", "nehme", "reiche", "lege", "komme ich darauf", "darauf",
    ),
    "nl": ("bel", "bellen", "stuur", "sturen", "breng", "geef", "betaal", "mail", "zend", "leg", "haal", "schrijf"),
}  # fmt: skip
BACK: Rows = {"en": ("back",), "de": ("zurück",), "nl": ("terug",)}
# Words behind which somebody comes back after all: "call me when I'm back".
NOT_BROUGHT: Rows = {
    "en": ("and", "then", "but", "be", "am", "is", "are", "i'm", "i'll", "i", "we", "when", "once", "off", "out",
           "leave", "holiday", "vacation", "break", "till", "until", "after"),
    "de": ("und", "aber", "bin", "ist", "sind", "ich", "wenn", "sobald", "ab", "urlaub", "bis", "nach"),
    "nl": ("en", "maar", "ben", "is", "zijn", "ik", "als", "zodra", "vrij", "vakantie", "tot", "na"),
}  # fmt: skip

# Of having come back long since.
CAME_BACK: Rows = {
    "en": ("did not get back", "didn't get back", "got back", "did not return", "didn't return", "came back",
           "did not come back", "didn't come back"),
    "de": ("kam zurück", "kamen zurück", "bin zurückgekommen"),
    "fr": ("suis revenu", "suis revenue", "suis rentré", "suis rentrée"),
    "es": ("volví", "regresé"),
    "nl": ("kwam terug", "kwamen terug", "ben teruggekomen"),
    "ru": ("вернулся", "вернулась", "вернулись"),
}  # fmt: skip

# Before a home that nobody has: "I'd be embarrassed to live in Leeds".
IMAGINED: Rows = {
    "en": ("would hate", "i'd hate", "embarrassed", "ashamed"),
    "de": ("wäre peinlich", "würde ungern", "würde nie"),
    "fr": ("aurais honte", "détesterais"),
    "es": ("me daría vergüenza", "odiaría"),
    "nl": ("zou niet", "zou me schamen"),
    "ru": ("было бы стыдно", "не хотел бы", "не хотела бы"),
}  # fmt: skip
STAYING: Rows = {
    "en": ("staying in", "stay in", "staying at"),
    "de": ("übernachte in", "bleibe in"),
    "fr": ("dors à", "loge à", "séjourne à"),
    "es": ("me alojo en", "me quedo en"),
    "nl": ("verblijf in", "logeer in"),
    "ru": ("остановлюсь в", "ночую в"),
}  # fmt: skip
# Before a place where somebody is for a while.
WHENEVER: Rows = {
    "en": ("when", "while", "once", "whenever", "next time", "if"),
    "de": ("wenn", "während", "sobald", "falls"),
    "fr": ("quand", "lorsque", "pendant que", "dès que"),
    "es": ("cuando", "mientras", "si"),
    "nl": ("wanneer", "als", "terwijl", "zodra"),
    "ru": ("когда", "пока", "если"),
}  # fmt: skip

# Of a thing that is given or taken up again; and what says that one comes back only where somebody is said to be away.
RETURNED: Rows = {
    "en": (
        "returning your", "return your", "returning it", "return it", "returning them", "return them", "returning his",
        "returning her", "returning our", "returning the form", "return the form", "returning the signed",
        "return the signed", "returning the contract", "return the contract", "returning the keys", "return the keys",
        "returning the call", "return the call", "returning the laptop", "return the laptop", "returning to this",
        "return to this", "returning to that", "return to that", "returning to the topic", "returning to the subject",
    ),
}  # fmt: skip
PICKED_UP: Rows = {
    "en": ("pick it up", "pick this up on", "pick things up", "pick up again", "see you again", "get to it on",
           "in touch again", "reply when", "respond when"),
}  # fmt: skip
# What one is out of who is away: "out of ideas" is nobody.
OUT_OF: Rows = {
    "en": ("the", "office", "town", "action", "contact", "reach", "pocket", "touch", "country", "hours", "area",
           "signal", "range", "state", "my", "our", "hospital", "circulation", "season", "commission"),
}  # fmt: skip

# Behind an employer's name, what is left with them or done for an hour.
LEFT_THERE: Rows = {
    "en": ("a voicemail", "a voice mail", "a message", "a note", "a card", "a review", "a copy", "a letter", "a parcel",
           "the keys", "two messages", "messages", "some papers", "for lunch", "for the day", "for dinner", "for home",
           "for the airport", "for the weekend", "for the station", "for a meeting", "for an hour", "every day",
           "each day", "every evening"),
}  # fmt: skip

# Whom one joins, and not for work: "I'll join you at Acme".
JOINED_BY: Rows = {"en": ("you", "him", "her", "them", "us", "everyone", "everybody")}

# A contact for an hour is nobody's successor.
ON_THE_DAY: Rows = {
    "en": ("on site", "on the day", "on arrival", "on the night", "at the gate", "at reception", "on the door"),
    "de": ("vor ort", "am empfang"),
    "fr": ("sur place", "à l'accueil"),
    "es": ("in situ", "en recepción"),
    "nl": ("ter plaatse", "bij de receptie"),
    "ru": ("на месте", "на проходной"),
}  # fmt: skip
