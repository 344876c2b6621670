"""How people say when they can begin and what notice they must give, per language.

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands before the other facts on lines of their own.
LABELS: Rows = {
    "en": (
        "salary", "salary expectation", "salary expectations", "notice", "notice period", "availability", "rate",
        "day rate",
    ),
    "de": ("gehaltswunsch", "gehaltsvorstellung", "gehalt", "kündigungsfrist", "verfügbarkeit", "verfügbar ab"),
    "fr": ("prétentions", "prétentions salariales", "préavis", "disponibilité"),
    "es": ("salario", "salario deseado", "pretensión salarial", "preaviso", "disponibilidad"),
    "nl": ("salaris", "salariswens", "opzegtermijn", "beschikbaarheid"),
    "ru": ("зарплата", "зарплатные ожидания", "желаемая зарплата", "отработка"),
}  # fmt: skip

NOTICE: Rows = {
    "en": ("notice",),
    "de": ("kündigungsfrist*", "frist", "kündigungszeit"),
    "fr": ("préavis",),
    "es": ("preaviso", "avisar con", "aviso de", "aviso"),
    "nl": ("opzegtermijn",),
    "ru": ("отработк*", "отрабат*", "отработ*"),
    "it": ("preavviso",),
    "pt": ("aviso prévio", "pré-aviso"),
    "pl": ("wypowiedzenia", "wypowiedzenie"),
    "sv": ("uppsägningstid",),
    "da": ("opsigelse*",),
    "no": ("oppsigelsestid",),
    "fi": ("irtisanomisaika*",),
    "cs": ("výpovědní", "výpověď"),
    "uk": ("відпрацюван*",),
    "tr": ("ihbar",),
}

# What binds somebody for as long as follows, without the word itself.
BOUND: Rows = {
    "en": ("i have to give", "i can give", "i must give", "i'd have to give", "i need to give", "i'm tied to",
           "contracted to", "i am contracted to", "i'd need to give", "i have to work"),
    "de": ("kündigen",),
    "nl": ("opzeggen",),
}  # fmt: skip

NONE: Rows = {
    "en": (
        "no notice",
        "no notice period",
        "notice: none",
        "notice period: none",
        "without notice",
        "don't have a notice",
        "no need to give notice",
        "notice period is zero",
        "zero notice",
    ),
    "de": (
        "kündigungsfrist: keine",
        "keine kündigungsfrist",
        "kündigungsfrist habe ich nicht",
        "ohne kündigungsfrist",
        "kündigungsfrist entfällt",
        "keine frist",
    ),
    "fr": ("pas de préavis", "sans préavis", "aucun préavis", "préavis : aucun", "préavis: aucun"),
    "es": ("sin preaviso", "no tengo preaviso", "preaviso: ninguno", "no tengo que avisar"),
    "nl": ("geen opzegtermijn", "opzegtermijn: geen"),
    "ru": ("без отработки", "отработка не нужна", "отработка: нет"),
    "it": ("nessun preavviso", "senza preavviso"),
    "pt": ("sem aviso prévio",),
    "pl": ("bez okresu wypowiedzenia",),
    "sv": ("ingen uppsägningstid",),
}

# Notice that is given of something else than a job.
OTHER_NOTICE: Rows = {
    "en": ("flat", "house hunting", "landlord", "tenan*", "agreement", "terminat*", "cancel*", "site visit", "lease",
           "payable", "meeting", "contract has", "any site"),
    "de": ("vermieter", "miete", "mietvertrag", "wohnung"),
    "fr": ("appartement", "loyer", "bail"),
    "es": ("piso", "alquiler"),
    "nl": ("huur", "huurcontract", "flat"),
    "ru": ("квартир*", "аренд*"),
}  # fmt: skip

# That somebody is free; with a day, or with one of the words for at once.
FREE: Rows = {
    "en": ("available", "availability", "avail", "free", "be with you", "join you", "good to go", "ready to go",
           "ready to start", "earliest start"),
    "de": ("verfügbar*", "frei", "zur verfügung", "los geht's", "einsetzbar", "eintrittstermin",
           "frühester eintritt"),
    "fr": ("disponible", "disponibilité", "dispo", "libre"),
    "es": ("disponible", "disponibilidad", "libre"),
    "nl": ("beschikbaar", "beschikbaarheid", "vrij"),
    "ru": ("доступен", "доступна", "свободен", "свободна", "дата выхода"),
    "it": ("disponibil*",),
    "pt": ("disponível", "disponibilidade"),
    "pl": ("dostępn*", "dyspozycyjn*"),
    "sv": ("tillgänglig",),
    "da": ("ledig",),
    "no": ("ledig", "tilgjengelig"),
    "fi": ("käytettävissä",),
    "cs": ("k dispozici",),
    "uk": ("вільний", "вільна"),
    "tr": ("müsaitim",),
}  # fmt: skip

# That somebody begins: said of a person only with one of the words below.
BEGINS: Rows = {
    "en": ("start", "begin", "commence", "starting"),
    "de": ("anfangen", "beginnen", "starten", "antreten"),
    "fr": ("commencer", "démarrer", "débuter"),
    "es": ("empezar", "incorporar*", "comenzar"),
    "nl": ("beginnen", "starten", "aan de slag"),
    "ru": ("выйти", "начать", "приступить"),
    "it": ("iniziare", "cominciare"),
    "pt": ("começar", "iniciar"),
    "pl": ("zacząć", "rozpocząć"),
    "sv": ("börja",),
    "da": ("begynde", "starte"),
    "no": ("begynne", "starte"),
    "fi": ("aloittaa",),
    "cs": ("nastoupit", "začít"),
    "uk": ("вийти", "почати", "приступити"),
    "tr": ("başlayabilirim",),
}  # fmt: skip

ABLE: Rows = {
    "en": ("can", "could", "able", "i'd", "i'll", "happy to", "ready to"),
    "de": ("kann", "könnte"),
    "fr": ("peux", "peut", "pourrais"),
    "es": ("puedo", "puede", "podría"),
    "nl": ("kan", "zou kunnen"),
    "ru": ("могу", "может", "готов", "готова"),
    "it": ("posso", "può", "potrei"),
    "pt": ("posso", "pode"),
    "pl": ("mogę", "może"),
    "sv": ("kan",),
    "fi": ("voin",),
    "cs": ("mohu", "můžu"),
    "uk": ("можу", "готовий", "готова"),
    "tr": ("başlayabilirim",),
}

AT_ONCE: Rows = {
    "en": ("immediately", "immediate", "straight away", "straightaway", "right away", "at once", "asap", "right now",
           "with immediate effect", "as soon as you like", "now"),
    "de": ("sofort", "ab sofort", "umgehend", "unverzüglich"),
    "fr": ("immédiatement", "immédiate", "immédiat", "tout de suite", "dès maintenant", "dès à présent"),
    "es": ("inmediata", "inmediato", "inmediatamente", "ya", "ahora mismo", "enseguida"),
    "nl": ("direct", "per direct", "meteen", "onmiddellijk"),
    "ru": ("сразу", "немедленно", "хоть завтра", "хоть сейчас"),
    "it": ("subito", "immediata", "immediatamente", "immediato"),
    "pt": ("imediata", "imediatamente", "imediato", "já"),
    "pl": ("od zaraz", "natychmiast"),
    "sv": ("omgående", "genast"),
    "da": ("straks", "med det samme"),
    "no": ("straks", "umiddelbart"),
    "fi": ("heti", "välittömästi"),
    "cs": ("ihned", "okamžitě"),
    "uk": ("одразу", "негайно"),
    "tr": ("hemen",),
}  # fmt: skip

# What somebody is free for that is no job.
MEETS: Rows = {
    "en": ("call", "meet*", "chat", "coffee", "interview*", "speak", "talk", "phone", "desks", "catch up"),
    "de": ("gespräch", "telefonat", "treffen", "anruf", "interview", "uhr"),
    "fr": ("entretien", "appel", "échange", "rendez-vous", "échanger"),
    "es": ("llamada", "reunión", "charla"),
    "nl": ("gesprek", "afspraak", "bellen"),
    "ru": ("звонк*", "встреч*", "собеседован*", "созвон*"),
}

NUMBERS: Mapping[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10,
    "twelve": 12, "ein": 1, "einen": 1, "eine": 1, "einem": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "acht": 8, "zwölf": 12, "un": 1, "une": 1, "d'un": 1, "deux": 2, "trois": 3, "quatre": 4, "quinze": 15, "uno": 1,
    "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "quince": 15, "een": 1, "één": 1, "twee": 2, "drie": 3, "vijf": 5,
    "zes": 6, "две": 2, "два": 2, "двух": 2, "три": 3, "один": 1, "один календарный": 1, "due": 2, "tre": 3, "um": 1,
    "dois": 2, "três": 3, "dwa": 2, "dwa tygodnie": 2, "trzy": 3, "jeden": 1, "en": 1, "två": 2, "tre månaders": 3,
    "ett": 1, "to": 2, "yksi": 1, "kaksi": 2, "kolme": 3, "jeden měsíc": 1, "dva": 2, "tři": 3, "дві": 2, "bir": 1,
    "iki": 2, "üç": 3, "single": 1,
}  # fmt: skip

SPANS: Mapping[str, tuple[str, ...]] = {
    "day": ("days", "day", "tage", "tagen", "días", "jours", "dagen", "дней", "giorni", "dias", "dni", "dagar"),
    "week": ("weeks", "week", "wks", "wochen", "woche", "semaines", "semaine", "semanas", "semana", "weken", "недели",
             "неделя", "неделю", "недель", "settimane", "tygodnie", "tygodni", "veckor", "uger", "uker", "viikkoa",
             "týdny", "тижні", "hafta"),
    "month": ("months", "month", "monate", "monaten", "monat", "monats", "mois", "meses", "mes", "maanden", "maand",
              "месяца", "месяц", "месяцев", "mesi", "mese", "mês", "miesiące", "miesiąc", "månader", "månad",
              "måneders", "måneder", "måned", "kuukautta", "kuukausi", "měsíce", "měsíc", "місяці", "місяць", "ay",
              "mth", "mths"),
}  # fmt: skip

# Spans that stand without a number: "has to work a month", "отрабатывать месяц".
ALONE: Mapping[str, str] = {"месяц": "1 month", "неделю": "1 week"}
