"""Who is somebody of the writer's or answers another telephone, and what says that it is the writer; per language."""

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
        "granddaughter", "parents", "grandparents", "in-laws", "folks", "kids", "children",
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
# Russian leaves out whose: "Муж устроился".
_ALONE: Rows = {
    "ru": ("муж", "жена", "брат", "сестра", "сын", "дочь", "мама", "папа", "шеф", "начальник", "начальница", "подруга"),
}
SOMEBODYS: Rows = {
    language: (*(" ".join(pair) for pair in product(_OWN[language], row)), *_ALONE.get(language, ()))
    for language, row in _RELATIONS.items()
}

ONESELF: Rows = {
    "en": ("i", "i'm", "i've", "i'll", "im", "me", "we", "we're", "we've"),
    "de": ("ich", "mich", "mir", "wir"),
    "fr": ("je", "j'*", "moi", "nous", "m'*", "me"),
    "es": ("yo", "me", "estoy", "soy", "he", "nos"),
    "nl": ("ik", "mij", "me", "wij", "we"),
    "ru": ("я", "меня", "мне", "мы", "нас"),
}

# Before a noun of `DESKS`; "our switchboard" is the writer's as well.
ARTICLES: Rows = {
    "en": ("the", "your", "their", "a", "an"),
    "de": ("der", "die", "das", "den", "dem", "ihr", "ihre", "beim", "vom", "zum", "zur"),
    "fr": ("le", "la", "les", "l'", "du", "de la", "de l'", "au", "à la", "votre"),
    "es": ("el", "la", "los", "las", "del", "al", "su"),
    "nl": ("de", "het", "een", "jullie"),
}
# Who and what answers a telephone that is not the writer's.
DESKS: Rows = {
    "en": (
        "reception", "receptionist", "switchboard", "helpdesk", "help desk", "helpline", "hotline", "payroll",
        "accounts department", "accounts team", "warehouse", "site hut", "hut", "gatehouse", "gate", "porter",
        "porters", "security", "surgery", "doctor", "dentist", "hospital", "school", "nursery", "care home", "garage",
        "workshop", "landlord", "agency", "client", "candidate", "customer", "hotel", "courier", "supplier", "people",
        "council", "bank", "insurer", "insurers", "union", "clinic", "foreman", "builder", "builders", "plumber",
        "driver", "caretaker", "vet", "lads", "depot", "canteen", "venue", "airline", "call centre",
    ),
    "de": (
        "zentrale", "empfang", "pforte", "pförtner", "hotline", "baustelle", "polier", "vermieter", "vermieterin",
        "werkstatt", "praxis", "arzt", "ärztin", "schule", "kita", "kunde", "kunden", "kundin", "agentur", "lager",
        "buchhaltung", "personalabteilung", "hausmeister", "hotel", "spedition", "lieferant", "bank", "versicherung",
        "krankenhaus", "amt", "kandidat", "kandidatin", "leitstelle", "störungsstelle", "wache", "handwerker",
    ),
    "fr": (
        "gardien", "gardienne", "accueil", "standard", "agence", "garage", "école", "médecin", "cabinet", "chantier",
        "client", "cliente", "hôtel", "mairie", "banque", "propriétaire", "chauffeur", "fournisseur", "dépôt",
        "crèche", "concierge", "service client", "candidat", "candidate", "clinique", "hôpital", "plombier",
    ),
    "es": (
        "taller", "recepción", "centralita", "agencia", "escuela", "colegio", "médico", "obra", "cliente", "hotel",
        "banco", "casero", "portero", "almacén", "proveedor", "gestoría", "clínica", "garaje", "candidato",
        "candidata", "hospital", "guardería", "fontanero", "encargado de obra",
    ),
    "nl": (
        "receptie", "huisarts", "garage", "school", "bouwplaats", "uitvoerder", "klant", "hotel", "bank", "huisbaas",
        "portier", "magazijn", "leverancier", "crèche", "tandarts", "opvang", "kandidaat", "ziekenhuis", "werkplaats",
        "loodgieter", "helpdesk",
    ),
}  # fmt: skip
# The same in a language without articles.
BARE_DESKS: Rows = {
    "ru": (
        "прораб*", "проходн*", "ресепшн*", "охран*", "школ*", "садик*", "врач*", "клиник*", "клиент*", "склад*",
        "гостиниц*", "банк*", "бухгалтери*", "диспетчер*", "вахт*", "завод*", "магазин*", "кандидат*", "больниц*",
    ),
}  # fmt: skip
# What makes a number the writer's own again behind all these, beside `ONESELF`.
OWN: Rows = {
    "en": ("my", "mine"),
    "de": ("mein", "meine", "meiner", "meinem", "meinen"),
    "fr": ("mon", "ma", "mes"),
    "es": ("mi", "mis"),
    "nl": ("mijn", "m'n"),
    "ru": ("мой", "моя", "моего", "моему", "свой", "свою"),
}
