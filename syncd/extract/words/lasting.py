"""How long people say they are away, where they name no day of coming back, per language."""

from syncd.extract.patterns import Rows

# Being away for good while: what is said of hours and of shops as well is none of it.
AWAYS: Rows = {
    "en": (
        "i'm off", "i am off", "i'll be off", "i will be off", "be off", "am off", "we're off", "i'm away", "i am away",
        "i'll be away", "be away", "am away", "i'm out", "i am out", "be out", "on holiday", "on my holidays",
        "on holidays", "on leave", "on annual leave", "on vacation", "on sick leave", "out of the office",
        "out of office", "ooo", "abroad", "not in", "not be in", "won't be in", "off sick", "signed off",
    ),
    "de": (
        "im urlaub", "in urlaub", "in den ferien", "verreist", "krankgeschrieben", "nicht da", "nicht im büro",
        "nicht im haus", "auf dienstreise", "auf reisen", "habe frei", "abwesend",
    ),
    "fr": (
        "en congé", "en congés", "en vacances", "absent", "absente", "en déplacement", "en arrêt", "pas là",
        "pas au bureau", "hors du bureau",
    ),
    "es": ("de vacaciones", "estoy fuera", "estaré fuera", "de baja", "de permiso", "de viaje", "ausente"),
    "nl": ("op vakantie", "met vakantie", "vrij", "afwezig", "met verlof", "niet op kantoor", "er niet"),
    "ru": ("в отпуске", "в отпуск", "в командировке", "на больничном", "буду отсутствовать", "меня не будет"),
}  # fmt: skip

# The whole of this week: one is back on the next Monday.
THIS_WEEK: Rows = {
    "en": ("all week", "this week", "the rest of the week", "rest of the week", "the rest of this week"),
    "de": ("diese woche", "den rest der woche", "die ganze woche", "diese ganze woche"),
    "fr": ("cette semaine", "toute la semaine", "le reste de la semaine"),
    "es": ("esta semana", "toda la semana", "el resto de la semana"),
    "nl": ("deze week", "de rest van de week", "heel deze week"),
    "ru": ("эту неделю", "всю неделю", "на этой неделе", "до конца недели"),
}

# Of what such a time is told.
UNITS: Rows = {
    "en": ("week", "weeks", "fortnight", "days", "month"),
    "de": ("woche", "wochen", "tage", "monat"),
    "fr": ("semaine", "semaines", "jours", "quinzaine", "mois"),
    "es": ("semana", "semanas", "días", "quincena", "mes"),
    "nl": ("week", "weken", "dagen", "maand"),
    "ru": ("неделю", "недели", "неделе", "дней", "дня", "месяц"),
}

# What says that it is over, or comes only now and then.
OVER: Rows = {
    "en": (
        "was", "were", "been", "had", "last week", "ago", "days a week", "per week", "every", "each",
        "a day off", "day off", "one day", "half a day", "mornings", "afternoons", "half",
    ),
    "de": ("war", "waren", "hatte", "gewesen", "letzte woche", "jede", "pro woche", "einen tag", "tag frei", "übrig",
           "im jahr"),
    "fr": ("étais", "était", "été", "dernière", "chaque", "par semaine", "un jour", "une journée"),
    "es": ("estuve", "estaba", "estuvo", "pasada", "cada", "por semana", "un día"),
    "nl": ("was", "waren", "geweest", "vorige", "elke", "per week", "een dag", "te besteden", "te goed", "over"),
    "ru": ("был", "была", "были", "прошлой", "каждую", "один день", "положено", "осталось"),
}  # fmt: skip
