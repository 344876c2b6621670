"""Whose a number or an address is, and which one of two is given up; per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What makes the number or the address behind it the one that is given up.
OLD: Rows = {
    "en": (
        "old", "previous", "former", "instead of", "rather than", "used to be", "was", "replace", "swap", "from",
        "change", "not", "replaces", "replacing", "no longer", "no longer use", "and not", "delete", "ditch", "prior",
    ),
    "de": (
        "alte", "alten", "bisherige", "bisherigen", "statt", "anstatt", "anstelle von", "früher", "vorher", "war",
        "nicht mehr", "von", "ersetzt",
    ),
    "fr": (
        "ancien", "ancienne", "au lieu du", "au lieu de", "à la place du", "à la place de", "était", "remplace le",
        "remplace",
    ),
    "es": (
        "antiguo", "anterior", "viejo", "en lugar del", "en lugar de", "en vez del", "en vez de", "era", "sustituye al",
    ),
    "nl": ("oude", "in plaats van", "i.p.v.", "was", "vervangt", "vorige"),
    "ru": ("старый", "старого", "вместо", "прежний", "был"),
    "it": ("vecchio", "invece di", "al posto di", "era"),
    "pt": ("antigo", "em vez de", "era"),
    "pl": ("stary", "zamiast", "poprzedni"),
    "sv": ("gamla", "istället för"),
}  # fmt: skip

# What may stand between that and the number or the address.
BETWEEN: Rows = {
    "en": ("my", "the", "old", "number", "no", "mobile", "phone", "one", "address", "is", "use", "on", "work", "me"),
    "de": ("nummer", "adresse", "die", "den"),
    "fr": ("numéro", "adresse", "le"),
    "es": ("número", "el"),
    "ru": ("номер",),
}

# What does so standing behind it.
GIVEN_UP: Rows = {
    "en": (
        "no longer", "is dead", "will be switched off", "will be off", "is the old", "has been cut", "stops",
        "will stop", "is switched off", "(old)", "will be closed", "will cease", "won't work", "doesn't work",
        "off your", "off the", "goes dead", "is gone", "has gone", "bounces", "will bounce", "is closing",
        "is no longer",
    ),
    "de": ("ist nicht mehr", "funktioniert nicht mehr", "ist abgeschaltet", "wird abgeschaltet", "nicht mehr gültig"),
    "fr": ("ne fonctionne plus", "n'est plus", "ne sera plus"),
    "es": ("ya no", "no funciona", "no va", "está de baja"),
    "nl": ("werkt niet meer", "vervalt", "is niet meer"),
    "ru": ("больше не", "не работает", "не действует"),
}  # fmt: skip

# What stands behind the name of whoever has another number or address.
HOLDS: Rows = {
    "en": (
        "has a new", "has got a new", "got a new", "has changed", "changed", "has a different", "has moved to",
        "has another",
    ),
    "de": ("hat eine neue", "hat einen neuen", "hat ein neues", "hat ihre", "hat seine", "hat jetzt", "hat nun"),
    "fr": ("a changé de", "a un nouveau", "a une nouvelle", "a désormais"),
    "es": ("ha cambiado", "tiene un nuevo", "tiene una nueva", "tiene nuevo", "tiene nueva", "cambió"),
    "nl": ("heeft een nieuw", "heeft een nieuwe", "heeft een ander"),
    "ru": ("сменил", "сменила", "поменял", "поменяла"),
}  # fmt: skip
# What stands between a number or an address and whose it is; nothing does where names have cases.
OF: Rows = {
    "en": ("of ", "for "),
    "de": ("von ", "für ", "des ", "der "),
    "fr": ("de ", "d'", "du ", "pour "),
    "es": ("de ", "del ", "para "),
    "nl": ("van ", "voor "),
    "ru": ("", "у ", "для "),
    "it": ("di ", "del ", "della "),
    "pt": ("de ", "do ", "da "),
}  # fmt: skip
# What stands between an owner's name in its genitive and the number or the address, where no mark shows it.
NEW: Rows = {"de": ("neue", "neuer", "neues", "neuen", "aktuelle"), "nl": ("nieuwe", "nieuw")}
# How names end that stay as they are before what is theirs: "Hans neue Nummer".
SAME_IN_GENITIVE = ("s", "x", "z", "ß")
# How names end in their genitive, and by themselves.
GENITIVES = (("ы", "а"), ("и", "а"), ("и", "я"), ("и", "ь"), ("а", ""), ("я", "й"), ("я", "ь"))
# That a number or an address is the writer's, whoever had it before.
MINE: Rows = {
    "en": ("is mine", "is now mine", "now is mine", "is my own", "belongs to me", "now belongs to me"),
    "de": (
        "ist jetzt meine",
        "ist nun meine",
        "ist ab sofort meine",
        "ist meine",
        "gehört jetzt mir",
        "gehört nun mir",
    ),
    "fr": ("est maintenant le mien", "est désormais le mien", "est le mien", "est maintenant à moi", "est à moi"),
    "es": ("es mío", "es ahora mío", "ahora es mío", "es el mío", "ahora es el mío", "es ahora el mío"),
    "nl": ("is nu van mij", "is voortaan van mij", "is van mij", "is nu de mijne", "is de mijne"),
    "ru": ("теперь мой", "теперь моя", "теперь принадлежит мне"),
}
# What an "'s" shortens where nobody owns anything.
SHORTENED: Rows = {"en": ("here", "that", "it", "what", "there", "let", "who", "he", "she", "where", "this", "how")}
