"""How people say that a number of theirs is to be rung no more, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What a number is, or was, to the one who writes.
MINE: Rows = {
    "en": ("my", "mine", "the old", "this number", "that number"),
    "de": ("mein*", "die alte", "der alte", "diese nummer", "unter der nummer"),
    "fr": ("mon", "ma", "mes", "l'ancien", "l’ancien", "ce numéro"),
    "es": ("mi", "mis", "el antiguo", "el viejo", "ese número", "este número"),
    "nl": ("mijn", "m'n", "het oude", "dit nummer", "dat nummer"),
    "ru": ("мой", "моя", "моему", "моего", "старый", "старому", "этот номер", "этому номеру"),
}

# That it works no more, or is to be forgotten.
GONE: Rows = {
    "en": (
        "no longer work*", "no longer in use", "no longer in service", "no longer active", "no longer valid",
        "no longer mine", "no longer reachable", "no longer have", "no longer use", "no longer using",
        "not in use any more", "not in use anymore", "not work any more", "not work anymore", "out of service",
        "out of use", "doesn't work any*", "does not work any*", "doesn't work now", "stopped working",
        "has been disconnected", "is disconnected", "was disconnected", "been cancelled", "been deactivated",
        "been switched off", "been cut off", "is dead", "is defunct", "is obsolete", "has expired", "don't use my",
        "don't use that", "do not use my", "do not use that", "don't call my", "don't call that", "don't ring my",
        "do not call my", "stop using", "delete", "remove", "scrap", "bin",
        "forget", "ignore", "won't reach me", "will not reach me", "given up", "gave up", "handed back", "discard",
    ),
    "de": (
        "nicht mehr erreichbar", "nicht mehr gültig", "nicht mehr aktuell", "nicht mehr aktiv", "nicht mehr in betrieb",
        "nicht mehr vergeben", "nicht mehr zu erreichen", "funktioniert nicht mehr", "geht nicht mehr",
        "gilt nicht mehr", "gibt es nicht mehr", "existiert nicht mehr", "habe ich nicht mehr", "nutze ich nicht mehr",
        "ist abgeschaltet", "wurde abgeschaltet", "ist gekündigt", "wurde gekündigt", "abgemeldet", "stillgelegt",
        "außer betrieb", "ist tot", "bitte löschen", "bitte streichen", "löschen sie", "lösch bitte", "aufgegeben",
        "nicht mehr verwenden", "nicht mehr nutzen", "nicht mehr anrufen",
    ),
    "fr": (
        "ne fonctionne plus", "ne marche plus", "n'est plus valable", "n'est plus valide", "n'est plus en service",
        "n'est plus actif", "n'est plus attribué", "n'est plus joignable", "n'existe plus", "n'utilise plus",
        "plus joignable", "hors service", "a été résilié", "est résilié", "a été désactivé", "a été coupé",
        "ne plus utiliser", "supprimer", "supprimez", "oubliez", "ne m'appelez plus", "n'est plus le mien",
    ),
    "es": (
        "ya no funciona", "ya no está activo", "ya no está en servicio", "ya no está operativo", "ya no es válido",
        "ya no sirve", "ya no existe", "ya no lo uso", "ya no uso", "ya no tengo", "dejó de funcionar",
        "ha dejado de funcionar", "fuera de servicio", "dado de baja", "dio de baja", "cancelado", "no llames más",
        "borra", "borren", "elimina", "eliminen", "no uses", "no usen",
    ),
    "nl": (
        "werkt niet meer", "niet meer in gebruik", "niet meer bereikbaar", "niet meer geldig", "niet meer actief",
        "bestaat niet meer", "gebruik ik niet meer", "heb ik niet meer", "is afgesloten", "is opgezegd",
        "buiten gebruik", "buiten werking", "niet meer gebruiken", "niet meer bellen", "verwijder*", "vervallen",
    ),
    "ru": (
        "больше не работает", "не работает больше", "уже не работает", "больше не действует", "больше не действителен",
        "больше не используется", "не использую", "больше не мой", "больше не обслуживается", "отключен*", "отключён*",
        "заблокирован*", "недоступен", "не актуален", "неактуален", "удалите", "не звоните", "не пользуюсь",
    ),
}  # fmt: skip

# What may be, or is asked, or befell somebody else.
UNSURE: Rows = {
    "en": ("if", "in case", "unless", "whether", "would", "might", "when", "once", "his", "her", "their"),
    "de": ("wenn", "falls", "ob", "sollte", "sobald", "seine*", "ihre alte"),
    "fr": ("si", "au cas où", "lorsque", "dès que"),
    "es": ("si", "en caso de", "cuando", "en cuanto"),
    "nl": ("als", "indien", "zodra", "wanneer"),
    "ru": ("если", "ли", "когда", "его", "её", "их"),
}
