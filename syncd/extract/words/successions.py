"""How people say in two words apart that they take somebody's place; per language."""

from collections.abc import Mapping, Sequence

Rows = Mapping[str, tuple[str, ...]]

_TAKE: Rows = {
    "en": (
        "taken over", "took over", "take over", "taking over", "taken on", "taking on", "took on", "inherited",
        "inheriting", "inherit", "picked up", "picking up", "pick up", "stepped in", "stepping in", "step in",
        "filling in", "following on", "follow on", "carrying on", "took the reins", "taken the reins",
        "taking the reins", "took up the post", "assumed",
    ),
    "de": (
        "übernehme", "übernommen", "übernahm", "trete", "angetreten", "folge", "löse", "abgelöst", "ersetze", "beerbe",
    ),
    "fr": ("reprends", "repris", "prends", "pris", "succède", "remplace", "hérite", "assure"),
    "es": ("asumo", "asumido", "tomo", "tomado", "recojo", "heredo", "heredado", "relevo", "sustituyo", "ocupo"),
    "nl": ("overgenomen", "neem", "genomen", "volg", "gevolgd", "nam"),
    "ru": (
        "принял", "приняла", "принимаю", "заменил", "заменила", "сменил", "сменила", "пришёл", "пришла", "занял",
        "заняла", "перенял", "переняла",
    ),
}  # fmt: skip
_FROM: Rows = {
    "en": ("from", "for", "on from"),
    "de": ("von", "von frau", "von herrn", "nachfolge von", "stelle von"),
    "fr": ("suite de", "relais de", "place de", "succession de", "dossiers de", "poste de", "à"),
    "es": ("de", "a", "relevo de", "puesto de", "lugar de", "testigo de"),
    "nl": ("van", "over van", "plaats van"),
    "ru": ("у", "место", "на место", "вместо", "дела", "на смену"),
}  # fmt: skip

TAKES_OVER: Sequence[tuple[Rows, Rows]] = ((_TAKE, _FROM),)

# From now on, and not as before.
HENCEFORTH: Rows = {
    "en": (
        "from now on", "henceforth", "going forward", "in future", "now", "hereafter", "as of", "from monday",
        "w.e.f", "with effect", "with immediate effect", "instead", "permanently", "for good", "in my place",
        "from here on", "effective", "from today", "from then", "thereafter", "after that", "for the future",
        "in my stead", "from june", "from july", "after september", "onwards", "onward", "from the 1st",
        "from the 16th", "next month",
    ),
    "de": (
        "künftig", "ab sofort", "jetzt", "nun", "zukünftig", "fortan", "ab jetzt", "von nun an", "in zukunft",
        "dauerhaft", "nunmehr", "ab dem", "ab montag", "statt meiner", "an meiner stelle",
    ),
    "fr": (
        "désormais", "dorénavant", "maintenant", "à partir", "à compter", "à l'avenir", "dès", "définitivement",
        "à ma place", "dès lundi",
    ),
    "es": (
        "ahora", "a partir", "en adelante", "desde", "de forma permanente", "en lo sucesivo", "definitivamente",
        "en mi lugar", "a futuro", "desde el lunes",
    ),
    "nl": (
        "voortaan", "vanaf nu", "nu", "vanaf", "in het vervolg", "definitief", "blijvend", "in mijn plaats", "per",
        "vanaf juni",
    ),
    "ru": (
        "теперь", "отныне", "впредь", "с понедельника", "с этого", "в дальнейшем", "вместо меня", "постоянно",
    ),
}  # fmt: skip

# What whoever follows does, or what is done with him.
DEALS: Rows = {
    "en": (
        "deal", "deal with", "dealing", "coordinate", "co-ordinate", "liaise", "contact", "write", "write to",
        "address", "direct", "turn to", "go to", "goes to", "handle", "handles", "run", "runs", "running", "manage",
        "manages", "charge", "in charge", "responsible", "reins", "shoes", "desk", "queries", "requests", "calls",
        "matters", "talk to", "speak to", "ask", "ring", "call", "mark all mails", "send", "forward", "point",
        "hiring", "keys", "helm", "baton", "torch", "mantle", "your man", "your woman", "your person", "looks after",
        "look after", "minding", "covers", "cover", "heads", "leads", "steps up", "steps in", "has my", "gets my",
        "inherits", "correspond", "apply to", "refer to", "bother", "pester", "email", "belongs to", "falls to",
        "sits with", "rests with", "lies with", "is with", "moves to", "go through", "goes through", "comes to",
        "come to", "boots", "seat", "chair", "badger", "chase", "nag", "want", "knows where", "steps into",
        "stepping into", "at the helm", "fields", "fielding", "minds", "holds", "holding", "owns",
        "your point of contact", "your port of call", "the one to", "the person to", "the woman to", "the man to",
        "has taken on", "wheel", "tiller", "sees to", "dealt with by", "run by", "yours to command",
        "take it up with", "report to", "answers for",
    ),
    "de": (
        "wenden", "richten", "anfragen", "anliegen", "führt", "leitet", "kümmert", "übernimmt", "übernommen",
        "betreut", "zuständig", "verantwortlich", "ansprechpartner*", "personalgeschäft", "ruder", "schreiben",
        "anrufen", "wenden sie", "steuer", "zügel", "geschicke", "sprechen", "kontaktieren", "hält", "macht",
        "landet", "landen", "geht an", "gehen an", "laufen über", "läuft über", "liegt bei", "liegen bei", "gehört",
        "zeichnet", "entscheidet", "regelt", "steuert", "bei frau", "bei herrn", "zepter", "stuhl", "posten",
        "erste adresse", "melden", "halten sie sich an", "sitzt", "nimmt", "empfängt", "hört", "alles zu", "alles an",
        "erledigt", "besorgt",
    ),
    "fr": (
        "adressez", "adresser", "écrivez", "écrire", "contactez", "contacter", "voyez", "dirige", "gère", "pilote",
        "reprend", "succède", "charge", "responsable", "rênes", "barre", "flambeau", "relais", "tient",
        "interlocuteur", "interlocuteurs", "interlocutrice", "interlocutrices",
        "recrutements", "occupe", "parlez", "passez", "revient à", "revient désormais", "passe par", "passent par",
        "relève de", "tient la barre", "prend les rênes", "prend les commandes", "prend la main", "aux commandes",
        "fauteuil", "décide", "tranche", "voyez avec", "voir avec", "traitez avec", "appelez", "appeler", "demandez",
        "joignez", "à la manœuvre", "hérite", "règle", "assure",
    ),
    "es": (
        "diríjase", "dirigirse", "escriba", "escríbale", "escribirle", "contacte", "hable", "a cargo", "cargo de",
        "lleva", "llevará", "dirige", "gestiona", "encarga", "responsable", "riendas", "timón", "funciones", "asume",
        "ocupa", "trate", "consultas", "mando", "testigo", "entiéndanse", "entiéndase", "entenderse", "toca a",
        "pasa a", "corresponde", "batuta", "bártulos", "pregunte", "preguntar", "pregunten", "llame", "llamen",
        "decide", "manda", "atiende", "despacha", "maneja", "queda con", "responde", "firma", "se las verán",
        "hablen",
    ),
    "nl": (
        "runt", "leidt", "regelt", "aanspreekpunt", "wenden", "terecht", "mailen", "bellen", "richten", "stuurt aan",
        "doet", "verantwoordelijk", "roer", "stokje", "touwtjes", "neemt", "beheert", "contactpersoon", "zwaait",
        "bij mevrouw", "bij meneer", "gaat naar", "ligt bij", "loopt via", "lopen via", "hoort bij", "beslist",
        "tekent", "zetel", "stoel", "zit aan", "draait", "houdt", "antwoordt", "afhandelt", "behandelt", "zorgt",
        "vraag", "vragen", "klopt aan",
    ),
    "ru": (
        "обращайтесь", "пишите", "звоните", "занимается", "ведёт", "ведет", "отвечает", "руководит", "дела",
        "полномочия", "штурвал", "бразды", "вопросам", "решает", "связывайтесь", "адресуйте", "направляйте",
        "заведует", "к", "всё к", "все к", "ложится на", "переходит к", "перешло к", "достаётся", "командует",
        "рулит", "распоряжается", "подписывает", "решать с", "говорите с", "пусть звонят", "спрашивайте", "звонить",
    ),
}  # fmt: skip

# The writer is where somebody was.
IN_THEIR_PLACE: Rows = {
    "en": (
        "filling her shoes", "filling his shoes", "filling their shoes", "in her shoes", "in his shoes",
        "into her shoes", "into his shoes", "her old desk", "his old desk", "at her desk", "at his desk", "her chair",
        "his chair", "taken charge", "took charge", "in her stead", "in his stead", "stepping in for",
        "inherited her", "inherited his", "her successor", "his successor", "picked up her", "picked up his",
        "desk is mine", "desk is now mine", "patch is mine", "job is mine", "chair is mine", "seat is mine",
    ),
    "de": (
        "auf dem stuhl von", "am schreibtisch von", "in die fußstapfen", "auf dem platz von", "an die stelle von",
        "das ressort von", "ihre nachfolgerin", "sein nachfolger", "ihr nachfolger", "seine nachfolgerin",
    ),
    "fr": (
        "la place de", "le bureau de", "le fauteuil de", "les dossiers de", "la succession de", "la suite de",
        "sa remplaçante", "son remplaçant", "lui succède",
    ),
    "es": (
        "la silla de", "el puesto de", "el lugar de", "el despacho de", "las riendas de", "su sustituta",
        "su sustituto", "su sucesora", "su sucesor",
    ),
    "nl": (
        "de stoel van", "het bureau van", "de plek van", "de plaats van", "de taken van", "zijn opvolger",
        "haar opvolger", "haar opvolgster", "zijn opvolgster",
    ),
    "ru": ("на смену", "кресло", "его преемник", "её преемник"),
}  # fmt: skip

# It is no longer the writer whom one is to ask.
NOT_ME: Rows = {
    "en": (
        "not me", "instead of me", "rather than me", "rather than to me", "and not me", "in my stead", "no longer me",
        "not to me", "not mine any more", "not mine anymore", "out of my hands", "no longer mine", "other than me",
    ),
    "de": ("nicht mehr ich", "statt mir", "statt meiner", "nicht ich", "nicht mehr an mich", "anstelle von mir"),
    "fr": ("pas moi", "plus moi", "au lieu de moi", "plutôt que moi", "et non plus à moi", "plus à moi"),
    "es": ("en vez de a mí", "en lugar de a mí", "no a mí", "ya no a mí", "ya no soy yo", "ya no yo", "y no conmigo"),
    "nl": ("niet meer bij mij", "niet ik", "in plaats van mij", "niet meer ik", "niet bij mij", "niet meer met mij"),
    "ru": ("не мне", "не ко мне", "уже не я", "а не я", "вместо меня", "больше не я", "не со мной"),
}  # fmt: skip

# One is sent to the writer, in whoever's place.
TO_ME: Rows = {
    "en": ("call me", "ring me", "phone me", "email me", "contact me", "ask me", "text me", "speak to me", "try me"),
    "de": ("rufen sie mich", "ruf mich", "schreiben sie mir", "schreib mir", "melden sie sich bei mir"),
    "fr": ("appelez-moi", "contactez-moi", "écrivez-moi", "appelle-moi", "écris-moi"),
    "es": ("llámame", "llámeme", "escríbeme", "escríbame", "contácteme"),
    "nl": ("bel mij", "bel me", "mail mij", "mail me"),
    "ru": ("звоните мне", "пишите мне", "обращайтесь ко мне"),
}
