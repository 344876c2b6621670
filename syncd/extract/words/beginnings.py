"""How people say in two words apart that they begin with an employer, or were taken in by one; per language."""

from collections.abc import Mapping, Sequence

Rows = Mapping[str, tuple[str, ...]]

# What somebody does who begins, and what stands before the company.
_BEGIN: Rows = {
    "en": (
        "start", "starting", "started", "begin", "beginning", "began", "begun", "commence", "commencing", "commenced",
        "gone to work", "going to work", "went to work", "go to work", "moved", "moving", "switched", "switching",
        "jumped", "jumping", "hopped", "crossed", "transferred", "transferring", "gone across", "gone over", "gone",
        "defected", "ended up", "wound up", "landed", "settled", "settling", "set up shop", "hung my hat",
        "hanging my hat", "found a berth", "found a home", "found work", "found a job", "got in", "got a place",
        "got a start", "earning my crust", "plying my trade", "reporting", "onboarding", "clocking on", "turning up",
        "now work", "now working", "new boy", "new girl", "newbie", "on the books", "on the payroll", "signed on",
        "signed up", "signed", "hired on",
    ),
    "de": (
        "fange", "angefangen", "anfange", "beginne", "begonnen", "starte", "gestartet", "gelandet", "untergekommen",
        "eingestiegen", "gewechselt", "wechsle", "steige", "unterschrieben", "angeheuert", "heuere", "verdinge", "neu",
        "unter vertrag", "im einsatz", "gehöre", "schaffe", "jobbe", "arbeite", "eingestellt", "zugesagt",
    ),
    "fr": (
        "commence", "commencé", "démarre", "démarré", "débute", "débuté", "attaque", "attaqué", "entre", "entré",
        "entrée", "passe", "passé", "passée", "atterri", "pris mes fonctions", "prends mes fonctions", "embarqué",
        "embarquée", "signé", "trouvé", "bosse", "travaille désormais", "travaille maintenant", "posé mes valises",
        "pose mes valises", "recasé", "recasée", "arrivé", "arrivée", "employé", "employée",
    ),
    "es": (
        "empiezo", "empecé", "empezado", "comienzo", "comencé", "comenzado", "entro", "entré", "entrado", "arranco",
        "arrancado", "aterrizado", "aterrizo", "aterricé", "firmado", "fichado", "paso", "pasado", "incorporo",
        "incorporado", "incorporada", "estreno", "encontrado", "colocado", "colocada", "recalado", "trabajo ahora",
        "curro", "metido", "metida",
    ),
    "nl": (
        "begin", "begonnen", "start", "gestart", "beland", "aangeland", "getekend", "overgestapt", "gegaan", "stap",
        "aangenomen", "terechtgekomen", "ingestapt", "gevonden", "werk", "aangevangen", "zit", "neergestreken",
    ),
    "ru": (
        "начал", "начала", "начинаю", "вышел", "вышла", "выхожу", "перешёл", "перешел", "перешла", "перехожу",
        "устроился", "устроилась", "пришёл", "пришел", "пришла", "попал", "попала", "поступил", "поступила",
        "перебрался", "перебралась", "влился", "влилась", "тружусь", "подался", "подалась", "осел", "осела",
    ),
}  # fmt: skip
_AT: Rows = {
    "en": ("at", "with", "for", "to", "over at", "over to", "across to", "in with", "on with", "on at"),
    "de": ("bei", "bei der", "bei dem", "beim", "für", "zu", "zur", "zum", "für die"),
    "fr": ("chez", "à", "au sein de", "pour", "auprès de", "avec", "dans", "à la", "au"),
    "es": ("en", "con", "para", "a", "por"),
    "nl": ("bij", "naar", "voor"),
    "ru": ("в", "к", "на работу в", "из"),
}  # fmt: skip

# What an employer does with whom it takes in: the company stands before it, the writer is its object.
_TAKE: Rows = {
    "en": (
        "took", "taken", "takes", "hired", "snapped", "poached", "recruited", "signed", "employed", "engaged",
        "brought", "given", "gave", "headhunted", "adopted", "picked", "welcomed", "accepted", "lured", "nabbed",
        "grabbed", "pinched", "hire", "hires", "bagged", "snaffled", "scooped", "put", "sign", "sorted", "found",
        "offered",
    ),
    "de": (
        "hat mich", "haben mich", "nimmt mich", "nehmen mich", "hatte mich", "hat man mich", "hat's mich",
        "wurde ich von", "wurde von", "bin ich von", "ich wurde von", "ich wurde bei",
    ),
    "fr": (
        "m'a", "m'ont", "me prend", "m'embauche", "m'accueille", "on m'a", "vient de m'", "a bien voulu de moi",
        "j'ai été", "je suis",
    ),
    "es": (
        "me ha", "me han", "me contrató", "me contrataron", "me fichó", "me cogieron", "me acogió", "me", "han", "ha",
    ),
    "nl": (
        "heeft mij", "heeft me", "hebben mij", "hebben me", "nam me", "neemt me", "ze hebben mij", "ze hebben me",
        "ben ik", "ben door",
    ),
    "ru": (
        "взял", "взяла", "взяли", "принял", "приняла", "приняли", "нанял", "наняла", "наняли", "позвали", "переманил",
        "переманила", "переманили",
    ),
}  # fmt: skip
_ME: Rows = {
    "en": (
        "me in", "me on", "me up", "me aboard", "me on board", "me over", "me a job", "me a contract", "me a start",
        "me work", "me on the payroll", "me on the books", "me a place", "me away", "me now", "me as",
        "me straight away", "me on a contract", "me permanently",
    ),
    "de": (
        "eingestellt", "genommen", "übernommen", "abgeworben", "angeheuert", "engagiert", "geholt", "verpflichtet",
        "aufgenommen", "angestellt", "einen vertrag gegeben", "unter vertrag genommen", "ins boot geholt",
        "an bord geholt", "in die mannschaft geholt", "fest angestellt",
    ),
    "fr": (
        "embauché", "embauchée", "recruté", "recrutée", "pris", "prise", "débauché", "débauchée", "engagé", "engagée",
        "accueilli", "accueillie", "ouvert ses portes", "récupéré", "récupérée", "embaucher", "recruter", "prendre",
        "signé en cdi", "titularisé", "pris à l'essai", "ouvert la porte", "accepté", "acceptée", "enrôlé", "enrôlée",
    ),
    "es": (
        "contratado", "contratada", "fichado", "fichada", "cogido", "cogida", "acogido", "acogida", "llevado",
        "dado trabajo", "hecho fijo", "hecho fija", "dado un puesto", "fichó", "ficharon", "contrató", "contrataron",
        "cogieron", "agarraron", "tomaron", "aceptaron", "dieron trabajo", "dieron un puesto", "dieron curro",
        "llamaron a filas", "hicieron fijo", "incorporaron",
    ),
    "nl": (
        "aangenomen", "ingelijfd", "weggekaapt", "binnengehaald", "gestrikt", "in dienst genomen", "geworven",
        "een contract gegeven", "een baan gegeven", "vast aangenomen", "aan boord gehaald", "ingehuurd", "weggekocht",
    ),
    "ru": ("меня", "меня к себе", "меня на работу", "меня в штат"),
}  # fmt: skip

# Those of which nothing but the employer's taking somebody on is said.
_HIRES: Rows = {
    "en": (
        "hired", "hires", "employed", "employs", "recruited", "poached", "headhunted", "engaged", "snaffled", "bagged",
        "nabbed", "lured", "adopted",
    ),
}  # fmt: skip
_WHOM: Rows = {"en": ("me",)}

# Of a contract in somebody's hands: "I handed the signed contract to Jane" begins nothing.
PASSED_ON: Rows = {
    "en": ("handed", "gave", "passed", "sent", "forwarded", "emailed", "posted", "dropped", "took", "returned"),
    "fr": ("remis", "transmis", "envoyé", "donné", "déposé", "renvoyé"),
    "es": ("entregué", "envié", "mandé", "pasé", "di", "dejé", "devolví"),
    "ru": ("отдал", "отдала", "передал", "передала", "отправил", "отправила", "выслал", "выслала"),
}

# What somebody says yes to, and of whom.
_ACCEPT: Rows = {
    "fr": ("j'ai accepté", "ai accepté", "accepte"),
    "es": ("he aceptado", "acepté", "acepto"),
    "nl": ("geaccepteerd", "accepteer"),
}
_OFFER: Rows = {
    "fr": (
        "l'offre de",
        "offre de",
        "offre d'emploi de",
        "la proposition de",
        "proposition de",
        "poste chez",
        "contrat chez",
    ),
    "es": ("oferta de", "oferta en", "propuesta de", "puesto en", "plaza en", "contrato con", "contrato en"),
    "nl": ("aanbod van", "baan bij", "functie bij"),
}

# From which day on, and where one is then.
_FROM: Rows = {"en": ("from", "as of", "as from", "starting"), "de": ("ab",), "nl": ("vanaf", "per")}
_THERE: Rows = {
    "en": ("i'll be with", "i'll be at", "i will be with", "i will be at"),
    "de": ("bin ich bei", "bin ich dann bei"),
    "nl": ("ben ik bij", "zit ik bij"),
}
BEGINNINGS: Sequence[tuple[Rows, Rows]] = ((_BEGIN, _AT), (_ACCEPT, _OFFER), (_FROM, _THERE))
TAKEN_IN: Sequence[tuple[Rows, Rows]] = ((_TAKE, _ME), (_HIRES, _WHOM))
