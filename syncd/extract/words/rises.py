"""How people say in two words apart that they have come to a post: what was done, and to or as what; per language."""

from collections.abc import Mapping, Sequence

Rows = Mapping[str, tuple[str, ...]]

# What is done to whoever rises, and what stands before the title.
_RAISED: Rows = {
    "en": (
        "promoted", "bumped", "elevated", "upgraded", "moved", "moving", "raised", "stepped", "stepping", "step",
        "kicked", "progressed", "risen", "rose", "graduated", "advanced", "climbed", "transitioned", "transitioning",
        "regraded", "worked my way", "made it", "moved me", "voted", "elected", "confirmed", "appointed", "named",
        "chosen", "picked", "brought in", "pushed", "nudged", "took over", "taken over", "redesignated", "designated",
        "reclassified", "installed", "crowned", "sworn in", "retitled", "taking over", "anointed", "upped", "made up",
        "stepped in", "given me a step up",
    ),
    "de": (
        "befördert", "ernannt", "aufgestiegen", "aufgerückt", "berufen", "bestellt", "hochgestuft", "gewählt", "steige",
        "rücke", "wechsle", "gewechselt", "gemacht", "bestimmt",
    ),
    "fr": (
        "promu", "promue", "nommé", "nommée", "évolué", "évolue", "passe", "passé", "passée", "accède", "monté",
        "montée", "confirmé", "confirmée", "élevé", "élevée", "désigné", "désignée", "propulsé", "propulsée",
        "titularisé", "titularisée", "intronisé", "intronisée",
    ),
    "es": (
        "ascendido", "ascendida", "ascendieron", "promovido", "promovida", "promocionado", "promocionada", "subido",
        "subida", "pasado", "paso", "confirmado", "confirmada", "nombrado", "nombrada", "elegido", "elegida",
        "designado", "designada", "elevado", "elevada", "puesto", "colocado",
    ),
    "nl": (
        "bevorderd", "gepromoveerd", "benoemd", "aangesteld", "doorgegroeid", "doorgestroomd", "opgeklommen", "gekozen",
        "gebombardeerd", "gemaakt", "verkozen", "groei", "stroom",
    ),
    "ru": (
        "повысили", "повышен", "повышена", "перевели", "переведён", "переведена", "назначили", "назначен", "назначена",
        "утвердили", "вырос", "выросла", "дорос", "доросла", "выбрали",
    ),
}  # fmt: skip
_UP_TO: Rows = {
    "en": (
        "to", "into", "as", "up to", "to become", "to be", "into the role of", "to the role of", "to the post of",
        "to the position of", "into the position of", "into the post of", "to the rank of", "into the job of",
    ),
    "de": ("zum", "zur", "in die position", "in die rolle", "auf die stelle", "in die funktion"),
    "fr": (
        "au poste de", "au rang de", "au titre de", "comme", "en tant que", "à la fonction de", "aux fonctions de",
        "vers le poste de", "à la direction de",
    ),
    "es": ("a", "al puesto de", "al cargo de", "como", "de", "al rango de", "para el puesto de", "para el cargo de"),
    "nl": ("tot", "naar", "als", "naar de functie van", "tot de functie van", "in de functie van", "in de rol van"),
    "ru": ("до", "на должность", "на позицию", "на пост", "в должности", "до должности", "на место"),
}  # fmt: skip

# What somebody takes up, and which post it is.
_TAKEN: Rows = {
    "en": (
        "given", "handed", "landed", "got", "taken", "took", "take", "taking", "accepted", "assumed", "assume",
        "assuming", "hold", "holding", "occupy", "filling", "fill", "bagged", "secured", "start", "started", "starting",
        "begin", "began", "beginning", "stepping into", "stepped into", "moved into", "moving into", "entrusted with",
    ),
    "de": (
        "übernehme", "übernommen", "angetreten", "trete", "bekleide", "bekommen", "erhalten", "habe", "antreten",
        "innehabe", "übernahm",
    ),
    "fr": (
        "porte", "pris", "prends", "prendre", "occupe", "obtenu", "décroché", "accepté", "assure", "assume", "confié",
        "hérite", "récupéré", "exerce",
    ),
    "es": (
        "asumo", "asumido", "asumí", "ocupo", "ocupado", "tomo", "tomado", "conseguido", "aceptado", "estreno",
        "desempeño", "ejerzo", "recibido",
    ),
    "nl": ("bekleed", "vervul", "gekregen", "aanvaard", "neem", "genomen", "oppak", "vervullen", "bekleden", "kreeg"),
    "ru": (
        "занял", "заняла", "занимаю", "получил", "получила", "принял", "приняла", "вступил", "вступила", "предложили",
        "исполняю",
    ),
}  # fmt: skip
_POST_OF: Rows = {
    "en": (
        "role of", "post of", "title of", "position of", "job of", "rank of", "mantle of", "seat of", "duties of",
        "role as", "position as", "job as", "reins as", "helm as", "title", "post as", "responsibilities of",
        "newly created role of", "newly created position of", "newly created post of",
    ),
    "de": (
        "position der", "position des", "position als", "stelle der", "stelle des", "stelle als", "rolle der",
        "rolle des", "rolle als", "funktion der", "funktion des", "funktion als", "amt der", "amt des", "posten der",
        "posten des", "aufgabe der", "aufgabe des", "titel",
    ),
    "fr": (
        "poste de", "fonction de", "fonctions de", "rôle de", "titre de", "responsabilités de", "casquette de",
        "place de", "charge de",
    ),
    "es": (
        "puesto de", "cargo de", "rol de", "función de", "funciones de", "posición de", "título de", "plaza de",
        "responsabilidad de",
    ),
    "nl": (
        "functie van", "rol van", "positie van", "titel van", "post van", "functie als", "rol als", "baan als",
        "taak van",
    ),
    "ru": ("должность", "пост", "позицию", "обязанности", "в должность"),
}  # fmt: skip

RISES: Sequence[tuple[Rows, Rows]] = ((_RAISED, _UP_TO), (_TAKEN, _POST_OF))

# What one has become; the title stands before it: "ich bin Leiterin geworden".
BECOME: Rows = {
    "de": ("geworden", "worden"),
    "nl": ("geworden",),
}  # fmt: skip
