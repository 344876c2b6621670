"""Who is somebody of the writer's, and what says that it is the writer after all; per language."""

from collections.abc import Mapping
from itertools import product

Rows = Mapping[str, tuple[str, ...]]

_OWN: Rows = {
    "en": ("my", "our"),
    "de": ("mein", "meine", "unser", "unsere"),
    "fr": ("mon", "ma", "notre"),
    "es": ("mi", "nuestro", "nuestra"),
    "nl": ("mijn", "m'n", "onze"),
    "ru": ("мой", "моя", "наш", "наша"),
}
_RELATIONS: Rows = {
    "en": (
        "husband", "wife", "partner", "boss", "manager", "brother", "sister", "mother", "father", "mum", "mam", "mom",
        "dad", "son", "daughter", "lad", "colleague", "team-mate", "flatmate", "neighbour", "friend", "mate", "uncle",
        "aunt", "nephew", "niece", "cousin", "girlfriend", "boyfriend", "missus", "hubby", "landlord", "director",
        "supervisor", "assistant", "secretary", "gaffer", "lodger", "tenant", "predecessor", "grandson",
        "granddaughter",
    ),
    "de": (
        "mann", "frau", "chef", "chefin", "bruder", "schwester", "mutter", "vater", "sohn", "tochter", "kollege",
        "kollegin", "nachbar", "nachbarin", "freund", "freundin", "onkel", "tante", "neffe", "nichte", "vermieter",
        "vorgesetzter", "vorgesetzte", "assistentin", "sekretärin", "partner", "partnerin", "lebensgefährte", "enkel",
        "vorgänger", "vorgängerin", "cousin", "schwager",
    ),
    "fr": (
        "mari", "femme", "patron", "patronne", "chef", "cheffe", "frère", "sœur", "soeur", "mère", "père", "fils",
        "fille", "collègue", "voisin", "voisine", "ami", "amie", "copain", "copine", "oncle", "tante", "neveu",
        "nièce", "conjoint", "compagnon", "compagne", "propriétaire", "assistante", "secrétaire", "directeur",
        "directrice", "locataire", "boss", "prédécesseur", "beau-frère",
    ),
    "es": (
        "marido", "esposo", "esposa", "mujer", "jefe", "jefa", "hermano", "hermana", "madre", "padre", "hijo", "hija",
        "compañero", "compañera", "vecino", "vecina", "amigo", "amiga", "tío", "tía", "sobrino", "sobrina", "novio",
        "novia", "casero", "casera", "secretaria", "directora", "director", "cuñado", "cuñada", "primo", "prima",
        "ex",
    ),
    "nl": (
        "man", "vrouw", "baas", "chef", "broer", "zus", "moeder", "vader", "zoon", "dochter", "collega", "buurman",
        "buurvrouw", "vriend", "vriendin", "oom", "tante", "neef", "nicht", "huisbaas", "assistente", "secretaresse",
        "partner", "leidinggevende", "voorganger", "zwager",
    ),
    "ru": (
        "муж", "жена", "начальник", "начальница", "брат", "сестра", "мать", "отец", "сын", "дочь", "коллега", "сосед",
        "соседка", "друг", "подруга", "дядя", "тётя", "племянник", "племянница", "шеф", "директор", "мама", "папа",
    ),
}  # fmt: skip
SOMEBODYS: Rows = {
    language: tuple(" ".join(pair) for pair in product(_OWN[language], row)) for language, row in _RELATIONS.items()
}

ONESELF: Rows = {
    "en": ("i", "i'm", "i've", "i'll", "im", "me", "we", "we're", "we've"),
    "de": ("ich", "mich", "mir", "wir"),
    "fr": ("je", "j'*", "moi", "nous", "m'*", "me"),
    "es": ("yo", "me", "estoy", "soy", "he", "nos"),
    "nl": ("ik", "mij", "me", "wij", "we"),
    "ru": ("я", "меня", "мне", "мы", "нас"),
}
