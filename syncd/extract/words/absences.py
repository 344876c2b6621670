"""How people say in two words apart that they are away, or back, per language."""

from collections.abc import Mapping, Sequence

Rows = Mapping[str, tuple[str, ...]]

# What is not done, and what it is: "won't be picking up messages".
_NOT: Rows = {
    "en": ("won't", "will not", "not", "cannot", "can't", "unable", "no", "without", "never", "shan't", "shall not"),
    "de": ("nicht", "kein", "keine", "keinen", "ohne", "kaum"),
    "fr": ("pas", "sans", "plus", "aucun", "ne"),
    "es": ("no", "sin", "ni"),
    "nl": ("niet", "geen", "zonder"),
    "ru": ("не", "без", "нет"),
}  # fmt: skip
_HANDLED: Rows = {
    "en": (
        "reachable", "picking up", "reading", "checking", "answering", "replying", "reply", "answer", "respond",
        "looking at", "online", "available", "contactable", "around", "working", "email", "emails", "signal", "access",
        "at my desk", "in the office", "in", "here", "at work", "about", "get to your", "be read",
    ),
    "de": (
        "erreichbar", "da", "im büro", "am platz", "im haus", "anwesend", "verfügbar", "zu sprechen", "zugriff",
        "lesen", "beantworten", "antworten", "ans telefon", "empfang", "online", "arbeiten", "am schreibtisch",
    ),
    "fr": (
        "joignable", "disponible", "là", "au bureau", "consulter", "répondre", "accès", "réseau", "lire", "connecté",
        "connectée", "présent", "présente", "en mesure",
    ),
    "es": (
        "disponible", "localizable", "contesto", "contestar", "contestaré", "responder", "leo", "leeré", "acceso",
        "cobertura", "en la oficina", "atender", "conexión", "vuelvo", "estaré", "trabajo",
    ),
    "nl": (
        "bereikbaar", "beschikbaar", "aanwezig", "op kantoor", "lezen", "beantwoorden", "bereik", "toegang", "werken",
        "thuis", "op de zaak", "te bereiken", "er",
    ),
    "ru": (
        "доступен", "доступна", "на связи", "на месте", "в офисе", "отвечать", "отвечу", "читать", "доступа", "связи",
        "на работе", "работать", "на рабочем месте",
    ),
}  # fmt: skip
# What one is or does again.
_AS_BEFORE: Rows = {
    "en": (
        "available", "reachable", "free", "open", "opens", "opening", "at my desk", "in the office", "at work", "here",
        "around", "online", "contactable", "on duty", "in post", "written to", "with you", "working", "in", "up",
        "behind the counter", "among you", "at it", "the door", "on deck", "at your disposal", "on call", "in town",
        "answering", "reading", "picking up", "on my feet", "in harness", "be found", "be had", "talk", "speak",
        "find me", "see me", "get me", "home", "reach me",
    ),
    "de": (
        "da", "hier", "erreichbar", "im büro", "am platz", "im dienst", "zurück", "vor ort", "ansprechbar", "im haus",
        "verfügbar", "am schreibtisch", "zu sprechen", "für sie da", "für euch da", "im laden", "geöffnet", "offen",
        "lese", "ran", "dran", "online", "zu haben", "retour",
    ),
    "fr": (
        "joignable", "disponible", "au bureau", "là", "ouvert", "ouverte", "présent", "présente", "à mon poste",
        "en poste", "parmi", "à vous", "des nôtres", "reparle", "répondrai", "lirai", "sur le pont",
    ),
    "es": (
        "disponible", "localizable", "en la oficina", "aquí", "operativo", "operativa", "abierto", "abierta",
        "en mi puesto", "con vosotros", "al pie del cañón", "conectado", "conectada", "abrimos", "atiendo", "hablamos",
    ),
    "nl": (
        "bereikbaar", "beschikbaar", "op kantoor", "aanwezig", "achter mijn bureau", "aan het werk", "present", "thuis",
        "op mijn plek", "open", "paraat", "aan", "lees", "op de zaak", "er",
    ),
    "ru": (
        "на связи", "на месте", "доступен", "доступна", "в офисе", "на работе", "в строю", "открыты", "отвечаю",
        "с вами", "у себя", "на рабочем месте",
    ),
}  # fmt: skip
_AGAIN: Rows = {
    "en": ("again", "from", "as of", "w.e.f", "after", "once more", "anew", "on"),
    "de": ("wieder", "erneut", "ab", "erst", "am"),
    "fr": ("à nouveau", "de nouveau", "à partir", "dès", "à compter", "le"),
    "es": ("de nuevo", "otra vez", "nuevamente", "a partir", "desde", "el"),
    "nl": ("weer", "opnieuw", "vanaf", "op", "per"),
    "ru": ("снова", "опять", "вновь", "с", "после"),
}  # fmt: skip

NOT_THERE: Sequence[tuple[Rows, Rows]] = ((_NOT, _HANDLED),)
THERE_AGAIN: Sequence[tuple[Rows, Rows]] = ((_AS_BEFORE, _AGAIN), (_AGAIN, _AS_BEFORE))

# More words for being away, and for coming back: only in a letter that is about being away, or with a day that ends it.
AWAY_FOR: Rows = {
    "en": (
        "leave", "holiday", "holidays", "vacation", "break", "sabbatical", "jury", "surgery", "operation", "op",
        "hospital", "honeymoon", "retreat", "pilgrimage", "trek", "cruise", "rehabilitation", "rehab", "recovering",
        "convalescence", "recuperating", "on the couch", "laid up", "signed off", "paternity", "maternity", "adoption",
        "bereavement", "furlough", "half-term", "half term", "half-day", "trip", "tour", "travelling", "traveling",
        "off to", "i'm off", "away", "out", "shut", "closes", "closed", "closing", "festival", "abroad", "overseas",
        "at sea", "conference", "summit", "offsite", "in leipzig", "knee done", "hip done", "silence", "hajj", "umrah",
        "diwali", "eid", "wedding", "funeral", "military", "reserve", "reservist", "study leave", "exam leave", "sick",
        "ill", "flu", "covid", "quarantine", "mountains", "beach", "hiking", "sailing", "skiing",
    ),
    "de": (
        "urlaub", "ferien", "auszeit", "kur", "reha", "elternzeit", "mutterschutz", "sabbatical", "krank", "op",
        "operation", "klinik", "krankenhaus", "spital", "dienstreise", "reise", "verreist", "unterwegs", "weg", "fort",
        "messe", "seminar", "lehrgang", "fortbildung", "pilgern", "wandern", "segeln", "hochzeitsreise",
        "flitterwochen", "betriebsruhe", "geschlossen", "verwaist", "weile", "abwesen*", "ferienhalber", "karenz",
        "wehrübung", "pause",
    ),
    "fr": (
        "congé", "congés", "vacances", "absence", "absent", "absente", "arrêt", "cure", "maternité", "paternité",
        "parental", "sabbatique", "hospitalisé", "hospitalisée", "opération", "opéré", "opérée", "voyage",
        "déplacement", "fermeture", "fermé", "fermée", "fermons", "séminaire", "formation", "randonnée", "croisière",
        "pars", "parti", "partie", "décroche", "repos", "convalescence", "noces", "pèlerinage", "ailleurs",
    ),
    "es": (
        "vacaciones", "baja", "permiso", "ausencia", "ausente", "fuera", "viaje", "operación", "operan", "operado",
        "operada", "reposo", "hospital", "excedencia", "maternidad", "paternidad", "luna de miel", "cerrado", "cerrada",
        "cerramos", "cierra", "congreso", "puente", "camino", "descanso", "recuperación", "sabático", "feria",
        "romería", "cuarentena", "convaleciente",
    ),
    "nl": (
        "vakantie", "verlof", "afwezig", "sabbatical", "ziek", "operatie", "geopereerd", "ziekenhuis", "reis",
        "op reis", "bevallingsverlof", "moederschapsrust", "ouderschapsverlof", "zwangerschapsverlof", "huwelijksreis",
        "gesloten", "dicht", "weg", "beurs", "cursus", "zeilen", "wandelen", "fietsen", "revalidatie", "herstel",
        "rust", "kuur", "trossen los", "gooien los", "buitenland", "vrij", "bouwvak",
    ),
    "ru": (
        "отпуск*", "отсутств*", "больничн*", "командировк*", "декрет*", "операци*", "больниц*", "санатори*", "лечени*",
        "лечусь", "уехал*", "уезжаю", "улетаю", "отъезд*", "отгул*", "каникул*", "реабилитац*", "роддом*", "меня нет",
        "меня не будет", "свадебн*", "закрыт*", "выставк*", "конференц*", "в горах", "на море", "поход*",
        "нет на месте",
    ),
}  # fmt: skip
BACK_ON: Rows = {
    "en": (
        "rejoin", "rejoining", "resume", "resuming", "resumes", "return", "returning", "returns", "back", "again",
        "next be", "home", "expects me", "expect me", "reopen", "reopens", "not before", "no sooner", "not sooner",
        "at the earliest", "not a day sooner", "not earlier", "until", "till", "til", "through", "get to it on",
        "reappear", "resurface", "surface", "land", "re-join", "report back", "pick it up", "up to and including",
    ),
    "de": (
        "zurück", "wieder", "retour", "rückkehr", "heim", "erst am", "erst ab", "nicht vor", "frühestens", "bis",
        "aufmachen", "öffnen", "nehme auf", "auf der matte", "bis einschließlich", "kehre",
    ),
    "fr": (
        "retour", "reprend*", "reprise", "rentr*", "revien*", "reparle", "pas avant", "jusqu'au", "rouvr*",
        "au plus tôt", "de nouveau", "à nouveau", "réapparai*", "retrouv*",
    ),
    "es": (
        "vuelvo", "vuelta", "regres*", "reincorpor*", "retom*", "hasta", "no antes", "reabr*", "de nuevo", "otra vez",
        "retorno", "volver*", "incorporo", "reanud*",
    ),
    "nl": (
        "terug", "weer", "hervat", "herneem", "tot", "tot en met", "niet eerder", "eerder niet", "terugkeer", "t/m",
        "keer terug", "heropen*", "opnieuw",
    ),
    "ru": (
        "вернусь", "верн*", "выхожу", "выйду", "приступаю", "приступлю", "снова", "возвращ*", "до", "не раньше", "буду",
        "появлюсь", "прилечу", "приеду", "опять", "по",
    ),
}  # fmt: skip
