"""How people tell what they earn, where they live, and when they can begin, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands before the pay somebody has; what is asked for goes first.
WANTED: Rows = {
    "en": (
        "looking for", "salary expectation", "salary expectations", "expectations are", "my expectation is",
        "expecting",
        "wants", "want", "asking for", "minimum of", "desired salary", "salary requirements", "salary requirement",
        "day rate", "my rate is", "i charge", "is my rate", "daily rate", "hourly rate", "want at least",
    ),
    "de": (
        "gehaltsvorstellung", "gehaltsvorstellungen", "gehaltswunsch", "stelle mir", "tagessatz", "stundensatz",
        "verdienen", "wunschgehalt",
    ),
    "fr": ("prétentions", "prétentions salariales", "tjm", "brut annuel", "souhaite", "rémunération souhaitée"),
    "es": ("expectativas salariales", "busco entre", "pide", "expectativa salarial"),
    "nl": ("salariswens", "salarisindicatie", "uurtarief", "dagtarief", "wil "),
    "ru": ("зарплатные ожидания", "рассчитываю на", "рассчитывает на", "ожидаю", "ожидания"),
}  # fmt: skip
EARNED: Rows = {
    "en": ("current salary", "currently earn", "earning", "i am on", "i'm on", "is on", "he's on", "she's on"),
    "de": ("aktuelles gehalt", "verdiene"),
    "fr": ("salaire actuel",),
    "es": ("salario actual", "gano"),
    "nl": ("huidige salaris", "verdien"),
    "ru": ("текущая зарплата",),
}

# Words of a sentence that speaks of a job, its budget or somebody else's offer.
JOBS: Rows = {
    "en": (
        "role", "position", "pays", "pay", "offer", "offering", "offers", "budget", "client", "range", "we", "we're",
        "they", "advert", "job", "company", "our", "someone", "somebody", "invoice", "successful candidate", "contract",
        "desks", "you", "your", "must have", "cancel", "site visit",
    ),
    "de": (
        "die stelle", "der stelle", "diese stelle", "position", "bieten", "wir", "kunde", "budget", "projekt", "ihre",
        "sie", "jemanden",
    ),
    "fr": ("poste", "proposons", "client", "propose", "nous", "votre", "vous", "budget"),
    "es": ("puesto", "ofrecemos", "cliente", "buscamos", "tu", "presupuesto", "entrevistas"),
    "nl": ("functie", "klant", "wij", "bieden", "je", "uw"),
    "ru": ("позиции", "вакансии", "предлагаем", "мы", "клиент", "вас", "ваши", "вы"),
}  # fmt: skip

LIVES: Rows = {
    "en": (
        "i am based in",
        "i'm based in",
        "i am currently based in",
        "i live in",
        "i'm living in",
        "i have moved to",
        "i've moved to",
        "i've relocated to",
        "i have relocated to",
        "lives in",
        "is based in",
        "is currently based in",
        "i'm located in",
        "i'm currently located in",
        "i am located in",
        "location:",
    ),
    "de": ("ich wohne in", "wohnhaft in", "wohnort:", "wohnt in", "ich lebe in"),
    "fr": ("j'habite à", "je suis basée à", "je suis basé à", "est basée à", "est basé à", "je vis à"),
    "es": ("vivo en", "resido en", "reside en", "vive en"),
    "nl": ("ik woon in", "woont in", "woonplaats:"),
    "ru": ("живу в", "проживаю в", "живёт в"),
}

NOTICE: Rows = {
    "en": ("notice",),
    "de": ("kündigungsfrist",),
    "fr": ("préavis",),
    "es": ("preaviso",),
    "nl": ("opzegtermijn",),
    "ru": ("отработка",),
}
NONE: Rows = {
    "en": ("no notice",),
    "de": ("kündigungsfrist: keine", "keine kündigungsfrist"),
    "fr": ("pas de préavis",),
}

AT_ONCE: Rows = {
    "en": (
        "available immediately",
        "immediately available",
        "can start immediately",
        "availability: immediate",
        "begin straight away",
        "start straight away",
    ),
    "de": ("ab sofort verfügbar", "verfügbarkeit: ab sofort", "sofort verfügbar"),
    "fr": ("disponible immédiatement", "immédiatement disponible"),
    "es": ("disponibilidad inmediata", "incorporarse de inmediato", "incorporarme de inmediato"),
    "nl": ("direct beschikbaar", "per direct beschikbaar"),
    "ru": ("готов выйти сразу", "приступить к работе сразу", "готова выйти сразу"),
}
STARTS: Rows = {
    "en": (
        "can start on",
        "can start from",
        "able to start from",
        "able to start on",
        "free to start from",
        "available from",
    ),
    "de": ("kann am", "könnte zum", "verfügbar ab", "kann zum"),
    "fr": ("peux commencer le", "disponible à partir du"),
    "es": ("puedo empezar el", "disponible a partir del"),
    "nl": ("beschikbaar vanaf", "kan beginnen op"),
    "ru": ("готов выйти с", "могу выйти с"),
}

NUMBERS: Mapping[str, int] = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "eight": 8, "ein": 1, "einen": 1, "eine": 1, "zwei": 2,
    "drei": 3, "vier": 4, "sechs": 6, "un": 1, "d'un": 1, "deux": 2, "trois": 3, "dos": 2, "tres": 3, "een": 1,
    "één": 1, "twee": 2, "drie": 3, "две": 2, "два": 2, "три": 3, "month's": 1,
}  # fmt: skip
SPANS: Mapping[str, tuple[str, ...]] = {
    "day": ("days", "day", "tage", "días", "jours", "dagen", "дней"),
    "week": ("weeks", "week", "wochen", "semaines", "semanas", "weken", "week", "недели", "недель"),
    "month": ("months", "month", "monate", "monat", "mois", "meses", "mes", "maanden", "maand", "месяца", "месяц"),
}
PERIODS: Mapping[str, tuple[str, ...]] = {
    "day": ("day", "daily", "tag", "tjm", "jour", "día", "dag"),
    "hour": ("hour", "stunde", "heure", "uur", "hr"),
    "month": ("month", "monat", "mois", "mes", "maand", "месяц"),
    "year": ("year", "annum", "pa", "p.a.", "jahr", "an", "annuel", "anuales", "jaar", "yr"),
}
BEFORE_PERIODS = (
    "per", "a", "an", "pro", "im", "par", "al", "por", "brutto", "brutos", "brut", "bruto", "gross", "base", "в", "p",
)  # fmt: skip
RATES: Mapping[str, tuple[str, ...]] = {
    "day": ("day rate", "daily rate", "tagessatz", "tjm", "dagtarief"),
    "hour": ("hourly rate", "stundensatz", "uurtarief"),
}
