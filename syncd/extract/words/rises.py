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

# What is done with the writer who rises: the title stands behind "me", or is all that stands between.
MAKES: Rows = {
    "en": (
        "made", "make", "makes", "making", "named", "name", "appointed", "appoint", "elevated", "bumped", "promoted",
        "promote", "upped", "raised", "elected", "elect", "designated", "crowned", "anointed", "voted", "given",
        "gave", "moved", "installed", "pushed", "kicked", "stuck", "confirmed", "redesignated",
        "retitled", "upgraded", "calling", "dubbed", "christened", "chosen", "chose",
        "picked", "landed", "saddled", "lumbered", "handed", "granted", "awarded",
        "conferred", "bestowed",
    ),
    "de": (
        "gemacht", "ernannt", "befördert", "bestellt", "berufen", "gewählt", "hochgestuft", "erhoben", "nennen",
        "schimpfen", "bestimmt", "gekürt", "geadelt", "betitelt", "macht", "machte", "ernannte", "machten",
        "verpasst", "verliehen", "aufgebrummt", "gegeben", "befördern", "hochgelobt", "betraut", "übertragen",
    ),
    "fr": (
        "bombardé", "bombardée", "nommé", "nommée", "promu", "promue", "fait", "élu", "élue", "élevé", "élevée",
        "désigné", "désignée", "propulsé", "propulsée", "confié", "hissé", "hissée", "sacré", "sacrée", "intronisé",
        "intronisée", "appelle", "passée", "passé", "bombardent", "nomme", "nomment", "collé", "refilé", "mis",
        "mise", "donné", "filé", "octroyé", "décerné", "attribué",
    ),
    "es": (
        "hicieron", "hizo", "hecho", "nombraron", "nombró", "nombrado", "nombrada", "subieron", "subió", "subido",
        "ascendieron", "ascendió", "ascendido", "ascendida", "designado", "designada", "designó", "designaron",
        "pusieron", "puesto", "eligieron", "elegido", "elegida", "promovieron", "promovió", "llaman", "endilgado",
        "endilgaron", "dado", "dieron", "encasquetado", "otorgado", "otorgaron", "confiado",
    ),
    "nl": (
        "gemaakt", "benoemd", "bevorderd", "gepromoveerd", "gebombardeerd", "aangesteld", "verkozen", "gekozen",
        "noemen", "gekroond", "uitgeroepen", "noem", "noemt", "noemde", "gegeven", "toegekend", "opgezadeld",
        "verheven",
    ),
    "ru": (
        "сделал", "сделала", "сделали", "назначил", "назначила", "назначили", "поставил", "поставила", "поставили",
        "повысил", "повысила", "повысили", "выбрали", "утвердили", "перевели", "избрали", "произвели", "дали",
        "присвоили", "доверили", "вручили",
    ),
}  # fmt: skip
ME: Rows = {
    "en": ("me", "yours truly", "myself"),
    "de": ("mich", "mir"),
    "fr": ("m'a", "m'ont", "me", "m'avoir", "m'avait"),
    "es": ("me", "me han", "me ha"),
    "nl": ("mij", "me", "mezelf"),
    "ru": ("меня",),
}

# Somebody else is, or it is a post or a person that the writer is to find.
NOT_ME: Rows = {"en": ("not me", "another", "instead of me")}
TO_FILL: Rows = {
    "en": (
        "vacancy", "vacancies", "cv", "cvs", "brief", "interview*", "candidate", "candidates", "offer", "to fill",
        "to find", "to call", "to meet", "to interview",
    ),
}  # fmt: skip
# Whom a paper speaks of that is not whose it is: "my contract says the Site Manager signs".
OTHERS_POST: Rows = {"en": ("the", "that the", "that our", "that my")}

# On what it stands who somebody is, and that it does.
PLATES: Rows = {
    "en": (
        "badge", "card", "cards", "business card", "door", "nameplate", "name plate", "signature", "desk plate",
        "contract", "email footer", "footer", "payslip", "lanyard", "name badge", "org chart", "hard hat", "hi-vis",
        "jacket", "mug", "letterhead", "paperwork",
    ),
    "de": (
        "türschild", "visitenkarte", "visitenkarten", "namensschild", "schild", "tür", "signatur", "vertrag",
        "lohnzettel", "ausweis", "organigramm", "briefkopf", "helm", "karte",
    ),
    "fr": (
        "carte", "carte de visite", "porte", "badge", "plaque", "signature", "contrat", "fiche de paie",
        "bulletin de paie", "organigramme", "étiquette", "en-tête",
    ),
    "es": (
        "tarjeta", "tarjetas", "puerta", "placa", "firma", "contrato", "nómina", "organigrama", "chapa", "credencial",
        "membrete", "tarjeta de visita",
    ),
    "nl": (
        "kaartje", "visitekaartje", "naamkaartje", "naambordje", "deur", "badge", "handtekening", "contract",
        "loonstrook", "organigram", "bordje", "loonbriefje",
    ),
    "ru": (
        "визитке", "визитка", "визитках", "бейдже", "бейджике", "табличке", "двери", "подписи", "договоре",
        "пропуске", "трудовой", "расчётке",
    ),
}  # fmt: skip
READS: Rows = {
    "en": (
        "says",
        "reads",
        "say",
        "read",
        "has me as",
        "have me as",
        "has",
        "now says",
        "now reads",
        "carries",
        "bears",
    ),
    "de": ("steht", "prangt", "sagt", "heißt es", "lautet", "trägt", "verkündet", "liest man"),
    "fr": ("dit", "indique", "porte", "affiche", "marqué", "écrit", "lit", "mentionne", "figure"),
    "es": ("pone", "pongo", "dice", "figura", "reza", "escrito", "aparece", "aparezco", "consta"),
    "nl": ("staat", "vermeldt", "zegt", "prijkt", "leest", "luidt"),
    "ru": ("написано", "значится", "стоит", "красуется", "указано", "теперь"),
}

# Somebody shows who he is: "guess who's leading hand", "you are looking at the new …".
SHOWS: Rows = {
    "en": (
        "guess who's", "guess who is", "guess who got", "you're looking at", "you are looking at", "you're talking to",
        "you are talking to", "say hello to", "meet", "for the first time as", "writing to you as", "write to you as",
        "signing off as", "you may call me", "you can call me", "call me", "answer to", "i answer to", "that's",
        "look who's", "introducing", "go by the title of", "under the title of", "in my capacity as",
        "in my new capacity as", "no longer a", "not just a", "step up to", "a step up to",
    ),
    "de": (
        "darf mich", "nenne mich", "erstmals als", "zum ersten mal als", "schreibe ihnen als", "schreibe dir als",
        "vor ihnen steht", "vor dir steht", "begrüße die neue", "begrüße den neuen", "nunmehr", "sondern",
    ),
    "fr": (
        "vous parlez à", "tu parles à", "pour la première fois en tant que", "pour la première fois comme",
        "appelez-moi", "appelle-moi", "dites bonjour à", "devinez qui est", "devine qui est", "j'écris en tant que",
        "ne suis plus que", "non plus", "mais",
    ),
    "es": (
        "le hablas a", "hablas con", "por primera vez como", "llámame", "llámeme", "saluda a", "adivina quién es",
        "aquí la nueva", "aquí el nuevo", "le escribo como", "te escribo como", "sino",
    ),
    "nl": (
        "noem me", "noem mij", "voor het eerst als", "je praat met", "raad eens wie", "ik schrijf u als", "mag ik me",
        "mag me", "mag mezelf", "maar", "noem me nu", "noem mezelf",
    ),
    "ru": (
        "пишу вам как", "впервые как", "впервые в качестве", "перед вами", "зовите меня", "угадай кто",
        "угадайте, кто", "а не просто",
    ),
}  # fmt: skip
FIRST_TIME: Rows = {
    "en": ("first time", "new capacity", "say hello to", "guess who's", "guess who is", "look who's"),
    "de": ("ersten mal", "erstmals", "begrüße die neue", "begrüße den neuen", "darf mich"),
    "fr": ("première fois", "dites bonjour à", "devinez qui est", "devine qui est"),
    "es": ("primera vez", "saluda a", "adivina quién es"),
    "nl": ("eerste keer", "voor het eerst", "raad eens wie", "mag ik me"),
    "ru": ("впервые", "первый раз", "угадай кто", "угадайте, кто"),
}
