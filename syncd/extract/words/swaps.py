"""How people say in one breath which employer they left and to which they went; per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What is called after a company one leaves, and to the one that one comes to.
BYES: Rows = {
    "en": ("bye", "goodbye", "bye bye", "so long", "farewell", "cheerio", "adieu", "ciao", "ta-ra", "out of"),
    "de": ("tschüss", "adieu", "servus", "ade", "lebewohl", "ciao", "baba"),
    "fr": ("adieu", "au revoir", "ciao", "bye bye"),
    "es": ("adiós", "hasta luego", "chao", "hasta siempre"),
    "nl": ("vaarwel", "dag", "doei", "adieu"),
    "ru": ("прощай", "прощайте", "пока", "до свидания"),
}  # fmt: skip
HELLOS: Rows = {
    "en": ("hello", "hi", "hey", "into", "welcome"),
    "de": ("hallo", "servus", "willkommen", "grüß gott"),
    "fr": ("bonjour", "salut", "bienvenue"),
    "es": ("hola", "bienvenido", "bienvenida"),
    "nl": ("hallo", "welkom", "hoi"),
    "ru": ("здравствуй", "здравствуйте", "привет"),
}  # fmt: skip

# One is given for the other: "swapped Acme for Beta", "Acme gegen Beta getauscht".
SWAPPED: Rows = {
    "en": (
        "swapped", "swapping", "swap", "exchanged", "exchanging", "traded", "trading", "ditched", "ditching", "dropped",
        "left", "leaving", "leave", "quit", "dumped", "switched", "forsaken", "forsook", "abandoned", "given up",
        "gave up", "chucked",
    ),
    "de": ("getauscht", "eingetauscht", "tausche", "ausgetauscht", "vertauscht", "verlassen", "aufgegeben"),
    "fr": (
        "troqué", "troque", "échangé", "échange", "quitté", "quitte", "lâché", "lâche", "laissé", "laisse",
        "abandonné", "délaissé", "plaqué",
    ),
    "es": (
        "cambié", "cambiado", "cambio", "dejé", "dejado", "dejo", "abandoné", "abandonado", "troqué", "trocado",
    ),
    "nl": ("ingeruild", "verruild", "verruil", "geruild", "ruil", "verlaten", "ingewisseld", "inruil"),
    "ru": (
        "сменил", "сменила", "променял", "променяла", "поменял", "поменяла", "меняю", "сменяю", "обменял", "обменяла",
    ),
}  # fmt: skip
FOR: Rows = {
    "en": ("for", "in favour of", "in favor of"),
    "de": ("gegen", "für", "zugunsten von"),
    "fr": ("contre", "pour", "au profit de"),
    "es": ("por", "para"),
    "nl": ("voor", "tegen"),
    "ru": ("на", "ради"),
}

# From the one to the other.
MOVED: Rows = {
    "en": (
        "moved", "moving", "move", "gone", "went", "going", "switched", "switching", "transferred", "transferring",
        "crossed", "jumped", "jumping", "hopped", "hopping", "defected", "migrated", "changed", "came", "come",
        "stepped", "passed", "relocated", "over",
    ),
    "de": ("gewechselt", "wechsle", "wechsel", "gegangen", "gehe", "gesprungen", "gezogen", "übergelaufen", "bin"),
    "fr": ("passé", "passée", "passe", "allé", "allée", "parti", "partie", "pars", "muté", "mutée", "transféré"),
    "es": (
        "pasé", "pasado", "paso", "cambié", "cambiado", "cambio", "fui", "ido", "salté", "saltado", "mudé", "voy",
    ),
    "nl": ("overgestapt", "gegaan", "stap", "gestapt", "verkast", "gewisseld", "overgegaan", "verhuisd", "ga"),
    "ru": (
        "перешёл", "перешел", "перешла", "перебрался", "перебралась", "ушёл", "ушел", "ушла", "перехожу", "ухожу",
        "сбежал", "сбежала", "подался", "подалась", "переметнулся", "переметнулась",
    ),
}  # fmt: skip
FROM: Rows = {
    "en": ("from",),
    "de": ("von", "vom", "von der", "aus", "aus der", "weg von"),
    "fr": ("de", "du", "de chez", "de la"),
    "es": ("de", "del"),
    "nl": ("van", "bij"),
    "ru": ("из", "с", "от"),
}
TO: Rows = {
    "en": ("to", "over to", "across to", "into"),
    "de": ("zu", "zur", "zum", "zu der", "nach", "in die"),
    "fr": ("à", "chez", "pour", "au", "à la"),
    "es": ("a", "al", "para"),
    "nl": ("naar",),
    "ru": ("в", "во", "к", "на"),
}
