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

# Nothing is to be expected before a day.
_NOTHING: Rows = {
    "en": (
        "not", "don't", "no use", "nothing", "never", "won't", "no", "can't", "shan't", "useless", "don't expect",
        "do not expect", "incommunicado", "silent", "mute",
    ),
    "de": ("nicht", "nichts", "kein", "keine", "keinen", "nie", "niemand", "kaum"),
    "fr": ("pas", "rien", "plus", "jamais", "aucune", "aucun", "inutile"),
    "es": ("no", "nada", "nunca", "ni", "imposible"),
    "nl": ("niet", "niets", "geen", "nooit", "niks"),
    "ru": ("не", "ничего", "нет", "никак"),
}  # fmt: skip
_BEFORE: Rows = {
    "en": ("before", "any sooner than", "earlier than", "sooner than"),
    "de": ("vor", "vor dem", "früher als"),
    "fr": ("avant", "avant le", "d'ici le"),
    "es": ("antes del", "antes de"),
    "nl": ("voor", "vóór", "eerder dan"),
    "ru": ("раньше", "ранее"),
}
# Behind a plain "not" these end what is denied: "not away until June".
_UNTIL: Rows = {
    "en": ("till", "until", "til"),
    "de": ("bis", "bis zum"),
    "fr": ("jusqu'au",),
    "es": ("hasta", "hasta el"),
    "nl": ("tot",),
    "ru": ("до",),
}
_SILENCE: Rows = {
    "en": ("nothing from me", "no use", "never", "silent", "mute", "incommunicado", "useless", "no word from me"),
    "de": ("nichts von mir", "niemand", "funkstille", "nichts zu hören"),
    "fr": ("rien de moi", "plus rien", "silence", "inutile"),
    "es": ("nada de mí", "nada de mi", "imposible", "silencio"),
    "nl": ("niets van mij", "niks van mij", "radiostilte", "niks"),
    "ru": ("ничего от меня", "тишина", "никак"),
}
NOT_BEFORE: Sequence[tuple[Rows, Rows]] = ((_NOTHING, _BEFORE), (_SILENCE, _UNTIL))
NOT_THERE: Sequence[tuple[Rows, Rows]] = ((_NOT, _HANDLED),)
THERE_AGAIN: Sequence[tuple[Rows, Rows]] = ((_AS_BEFORE, _AGAIN), (_AGAIN, _AS_BEFORE))

# More words for being away, and for coming back: only in a letter that is about being away, or with a day that ends it.
AWAY_FOR: Rows = {
    "en": (
        "leave", "holiday", "holidays", "vacation", "break", "sabbatical", "jury", "surgery", "operation", "op",
        "hospital", "honeymoon", "retreat", "pilgrimage", "trek", "cruise", "rehabilitation", "rehab", "recovering",
        "convalescence", "recuperating", "on the couch", "laid up", "signed off", "paternity", "maternity",
        "adoption", "bereavement", "furlough", "half-term", "half term", "half-day", "trip", "tour", "travelling",
        "traveling", "off to", "i'm off", "away", "out", "shut", "closes", "closed", "closing", "festival", "abroad",
        "overseas", "at sea", "conference", "summit", "offsite", "in leipzig", "knee done", "hip done", "silence",
        "hajj", "umrah", "diwali", "eid", "wedding", "funeral", "military", "reserve", "reservist", "study leave",
        "exam leave", "sick", "ill", "flu", "covid", "quarantine", "mountains", "beach", "hiking", "sailing",
        "skiing", "feet up", "on the sofa", "in plaster", "in bed", "under the knife", "hip", "knee", "cataract",
        "shoulder", "operating", "physio", "baby", "grandchild", "jury service", "convalescing", "poorly", "bug",
        "flat on my back", "in traction", "doctor's orders", "christening", "baptism", "camp", "ashram", "monastery",
        "caravan", "cottage", "lake", "boat", "cruise ship", "sun", "week off", "fortnight off", "time off",
        "day off", "days off", "hols", "vacay", "grounded", "off grid", "off-grid", "unplugged", "shutdown",
        "shut down", "dock", "harvest", "lambing", "paternity break", "study", "marathon", "walking", "camino",
        "safari", "field", "fieldwork", "expedition", "mission", "deployed", "deployment", "doing my", "laying low",
        "mainland", "kimberley", "highlands",
    ),
    "de": (
        "urlaub", "ferien", "auszeit", "kur", "reha", "elternzeit", "mutterschutz", "sabbatical", "krank", "op",
        "operation", "klinik", "krankenhaus", "spital", "dienstreise", "reise", "verreist", "unterwegs", "weg",
        "fort", "messe", "seminar", "lehrgang", "fortbildung", "pilgern", "wandern", "segeln", "hochzeitsreise",
        "flitterwochen", "betriebsruhe", "geschlossen", "verwaist", "weile", "abwesen*", "ferienhalber", "karenz",
        "wehrübung", "pause", "gips", "beine hoch", "hüfte", "knie", "bandscheibe", "kurlaub", "montage", "hütte",
        "am see", "an die see", "an der see", "berge", "strand", "camping",
        "babypause", "pflege", "trauerfall", "taufe", "hochzeit", "kreuzfahrt",
        "lazarett", "ausser haus", "außer haus", "liege flach", "flachliegen", "im bett", "grippe", "oma", "geburt",
        "entbindung", "narkose", "schicht in", "ausflug", "rad", "radtour", "alm", "baustelle", "ausland",
        "dienstlich", "freigestellt", "frei",
    ),
    "fr": (
        "congé", "congés", "vacances", "absence", "absent", "absente", "arrêt", "cure", "maternité", "paternité",
        "parental", "sabbatique", "hospitalisé", "hospitalisée", "opération", "opéré", "opérée", "voyage",
        "déplacement", "fermeture", "fermé", "fermée", "fermons", "séminaire", "formation", "randonnée", "croisière",
        "pars", "parti", "partie", "décroche", "repos", "convalescence", "noces", "pèlerinage", "ailleurs", "plâtre",
        "genou", "hanche", "bloc", "clinique", "hôpital", "chirurgien", "opère", "naissance", "bébé", "camping",
        "montagne", "plage", "mer", "dort", "mariage", "deuil", "obsèques", "grippe", "alité", "alitée", "chantier à",
        "mission à", "stage", "voilier", "off", "coupe", "débranche", "trêve", "pause", "cure thermale", "thermes",
        "rotules",
    ),
    "es": (
        "vacaciones", "baja", "permiso", "ausencia", "ausente", "fuera", "viaje", "operación", "operan", "operado",
        "operada", "reposo", "hospital", "excedencia", "maternidad", "paternidad", "luna de miel", "cerrado",
        "cerrada", "cerramos", "cierra", "congreso", "puente", "camino", "descanso", "recuperación", "sabático",
        "feria", "romería", "cuarentena", "convaleciente", "escayola", "escayolad*", "rodilla", "cadera", "quirófano",
        "clínica", "fracturé", "muñeca", "playa", "pueblo", "montaña", "boda", "luto", "gripe", "cama", "parto",
        "bebé", "crucero", "caravana", "retiro", "obra en", "comisión", "piro", "desconecto", "desconexión",
        "navidades", "feriado", "licencia", "balneario",
    ),
    "nl": (
        "vakantie", "verlof", "afwezig", "sabbatical", "ziek", "operatie", "geopereerd", "ziekenhuis", "reis",
        "op reis", "bevallingsverlof", "moederschapsrust", "ouderschapsverlof", "zwangerschapsverlof",
        "huwelijksreis", "gesloten", "dicht", "weg", "beurs", "cursus", "zeilen", "wandelen", "fietsen",
        "revalidatie", "herstel", "rust", "kuur", "trossen los", "gooien los", "buitenland", "vrij", "bouwvak",
        "gips", "knie", "heup", "dokter", "chirurg", "griep", "bed", "baby", "bevalling", "camping", "strand",
        "bergen", "boot", "bruiloft", "begrafenis", "rouw", "retraite", "kamp", "hut", "zon", "even niet",
        "tussenuit", "ertussenuit", "weekje", "vakantiehuis", "opname",
    ),
    "ru": (
        "отпуск*", "отсутств*", "больничн*", "командировк*", "декрет*", "операци*", "больниц*", "санатори*",
        "лечени*", "лечусь", "уехал*", "уезжаю", "улетаю", "отъезд*", "отгул*", "каникул*", "реабилитац*", "роддом*",
        "меня нет", "меня не будет", "свадебн*", "закрыт*", "выставк*", "конференц*", "в горах", "на море", "поход*",
        "нет на месте", "гипс*", "колено", "хирург*", "роды", "дача", "даче", "море", "горы", "лечу", "лежу",
        "грипп*", "постельн*", "похорон*", "юбиле*", "грязи", "доктор*", "врач*", "процедур*", "экспедици*", "рейс*",
        "вахт*", "сессия", "сессию", "съёмк*", "гастрол*",
    ),
}  # fmt: skip
BACK_ON: Rows = {
    "en": (
        "rejoin", "rejoining", "resume", "resuming", "resumes", "return", "returning", "returns", "back", "again",
        "next be", "home", "expects me", "expect me", "reopen", "reopens", "not before", "no sooner", "not sooner",
        "at the earliest", "not a day sooner", "not earlier", "until", "till", "til", "through", "get to it on",
        "reappear", "resurface", "surface", "land", "re-join", "report back", "pick it up", "up to and including",
        "at my bench", "at my post", "in harness", "brings me", "in the saddle", "on deck", "surfacing",
        "report for duty", "clock on", "clock in", "on my feet", "among the living", "up and about", "in circulation",
        "lands", "landing", "docking", "sail in", "normal service", "returns me", "set me free", "discharge",
        "let me out", "release me", "awake", "wake up", "open up",
    ),
    "de": (
        "zurück", "wieder", "retour", "rückkehr", "heim", "erst am", "erst ab", "nicht vor", "frühestens", "bis",
        "aufmachen", "öffnen", "nehme auf", "auf der matte", "bis einschließlich", "kehre", "greifbar", "ansprechbar",
        "an deck", "am start", "auf den beinen", "wach", "aufstehe", "entlassen", "wieder da", "im geschirr",
        "im sattel", "am platz", "melde mich", "vorher nicht", "vorher nichts",
    ),
    "fr": (
        "retour", "reprend*", "reprise", "rentr*", "revien*", "reparle", "pas avant", "jusqu'au", "rouvr*",
        "au plus tôt", "de nouveau", "à nouveau", "réapparai*", "retrouv*", "réveil", "debout", "sur pied", "remets",
        "d'attaque", "relirai", "relis", "en selle", "de service", "sort*", "libérer", "redébarque", "rallume",
        "reconnect*",
    ),
    "es": (
        "vuelvo", "vuelta", "regres*", "reincorpor*", "retom*", "hasta", "no antes", "reabr*", "de nuevo", "otra vez",
        "retorno", "volver*", "incorporo", "reanud*", "al pie del cañón", "al tajo", "en pie", "despierto",
        "reaparezco", "me sueltan", "alta", "operativo", "reengancho", "piso la oficina", "aterrizo", "en mi mesa",
        "antes del", "antes de",
    ),
    "nl": (
        "terug", "weer", "hervat", "herneem", "tot", "tot en met", "niet eerder", "eerder niet", "terugkeer", "t/m",
        "keer terug", "heropen*", "opnieuw", "achter mijn bureau", "achter m'n bureau", "paraat", "op de been",
        "wakker", "present", "boven water", "aan dek", "in het zadel", "aanspreekbaar", "meld me",
    ),
    "ru": (
        "вернусь", "верн*", "выхожу", "выйду", "приступаю", "приступлю", "снова", "возвращ*", "до", "не раньше",
        "буду", "появлюсь", "прилечу", "приеду", "опять", "по", "в строю", "на ногах", "выпишут", "выпис*", "оживу",
        "объявлюсь", "вынырну", "за столом", "на рабочем месте", "к работе",
    ),
}  # fmt: skip
