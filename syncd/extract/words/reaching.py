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

# What does so standing behind it.
GIVEN_UP: Rows = {
    "en": (
        "no longer", "is dead", "will be switched off", "will be off", "is the old", "has been cut", "stops",
        "will stop", "is switched off", "(old)", "will be closed", "will cease", "won't work", "doesn't work",
        "off your", "off the", "goes dead", "is gone", "has gone", "bounces", "will bounce", "is closing",
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
# Behind a name, what makes it a place's or a firm's.
OF_PLACES: Rows = {
    "en": ("office", "branch", "site", "store", "shop", "desk", "team", "department", "reception", "hotel", "depot"),
    "de": ("büro", "filiale", "niederlassung", "standort"),
    "fr": ("agence", "bureau"),
    "es": ("oficina", "sucursal"),
    "nl": ("kantoor", "vestiging", "filiaal"),
}
# What stands between an owner's name in its genitive and the number or the address, where no mark shows it.
NEW: Rows = {"de": ("neue", "neuer", "neues", "neuen", "aktuelle")}
# What an "'s" shortens where nobody owns anything.
SHORTENED: Rows = {"en": ("here", "that", "it", "what", "there", "let", "who", "he", "she", "where", "this", "how")}
