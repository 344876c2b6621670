"""How people say that they begin, or are, with a company, per language; `*` stands for any ending."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# The writer begins, or has begun, with the company that follows; said as it stands.
JOINS: Rows = {
    "en": (
        "joined", "joining", "started at", "started with", "started working for", "started working at", "start at",
        "start with", "starting at", "starting with", "taken on by", "taken on at", "hired by", "recruited by",
        "taken up a post with", "taken up a role with", "taken up a position with", "taken a job at",
        "taken a job with", "taken a role at", "took a job at", "took a job with", "taken a new job with",
        "switched to", "moved to", "moving to", "moved across to", "signed with", "signed for", "new job at",
        "new job with", "new role at", "new role with", "new post at", "first week at", "first day at",
        "become part of", "new employer is", "accepted a job at", "accepted a role at", "accepted a position at",
        "landed a job at", "landed at", "gone to", "begun at", "begin at", "started monday at", "started last week at",
        "gone over to", "got a job at", "got a job with", "employed by", "employed at", "started in", "jumped ship to",
        "found a home at", "settled at", "settled in at", "new company is", "new company is called", "new firm is",
        "new employer is called", "been hired by", "signed up with", "on board at", "onboard at", "new home is",
        "find me at", "see me at", "signed a contract with", "signed on with", "signed up to", "accepted an offer from",
        "accepted a position with", "accepted a job with", "accepted a role with", "accepted an offer with",
        "moved over to", "move to", "moved across", "crossed over to", "come on board at", "come aboard at",
        "coming aboard at", "onboarding at", "on the team at", "part of the team at", "teamed up with",
        "new chapter at", "new chapter with", "new adventure at", "new adventure with", "new challenge at",
        "new challenge with", "next chapter at", "first month at", "second week at", "working over at", "poached by",
        "snapped up by", "brought in by", "brought on board by", "engaged by", "appointed by", "join", "be joining",
        "will join", "start work at", "started work at", "began at", "begun with", "began with", "starting work at",
        "starting work with", "on the payroll at", "back at work with", "absorbed into", "inducted into",
        "welcomed into", "taken into", "taken on as of", "drafted into", "enlisted with", "enrolled with",
        "sworn in at", "started up at", "hired out to", "hooked up with", "got my start at", "walking the floor at",
        "on the strength at", "on the strength of", "got in at", "got in with", "resumed at", "resumed work at",
        "resumed duty at", "moved on to", "moving on to",
    ),
    "de": (
        "gewechselt", "angefangen", "begonnen", "neuer arbeitgeber heißt", "neuer arbeitgeber ist", "gestartet",
        "untergekommen", "angeheuert", "eingestiegen", "wechsle", "unterschrieben", "neuer arbeitgeber",
        "neue stelle", "neuen job", "neue arbeit", "beginne", "fange ich", "verstärke", "unterstütze", "an bord bei",
        "an bord", "anfangen", "anfange", "fange an", "fange", "starte", "trete", "stoße zu", "gehöre zum team",
        "gehöre jetzt zu", "dienst bei", "arbeitsbeginn bei", "mein neuer job", "neues kapitel bei",
        "neue herausforderung bei", "eingestellt", "übernommen von", "arbeitgeber ist", "gelandet", "heuere",
        "heuert", "dazugestoßen", "im team bei", "teil des teams", "vertrag bei", "vertrag mit", "wechsel zu",
        "mein wechsel zur", "zu sehen", "gehe zu", "gehe zur", "neue aufgabe bei", "gehts los bei", "geht's los bei",
        "geht es los bei", "los bei", "los bei der", "heimat bei", "gefunden bei", "unterschlupf bei",
        "anschluss bei", "mitglied bei", "lohn und brot bei", "dienst in der", "dienst im", "gelandet in",
    ),
    "fr": (
        "rejoint", "rejoins", "rejoindrai", "intégré", "intègre", "embauché par", "embauchée par", "embauché chez",
        "embauchée chez", "recruté par", "recrutée par", "commencé chez", "nouvel employeur est", "été embauché chez",
        "arrivé chez", "arrivée chez", "entré chez", "entrée chez", "nouveau poste chez", "signé chez", "intégrerai",
        "intégré les équipes", "intègre les équipes", "arrive chez", "débute chez", "débuté chez", "commence chez",
        "démarre chez", "démarré chez", "prise de poste chez", "mon arrivée chez", "rejoindre", "embarque chez",
        "recruté chez", "recrutée chez", "nouvelle aventure chez", "nouveau défi chez", "nouveau chapitre chez",
        "nouvel employeur", "nouvelle entreprise", "passé chez", "passée chez", "à bord de", "engagé par",
        "engagée par", "ai pris mes fonctions chez", "accueilli chez", "posé chez", "atterri chez", "casé chez",
        "casée chez", "trouvé chez", "en poste chez", "l'aventure commence chez", "en cdi chez", "à l'essai chez",
        "tout nouveau chez", "toute nouvelle chez", "signer chez", "signe chez", "signerai chez",
    ),
    "es": (
        "me he incorporado", "me incorporé", "me incorporo", "me han fichado", "he fichado", "empecé", "he empezado",
        "empiezo", "me he unido", "me uní", "me han contratado", "contratado", "entré", "he entrado",
        "nuevo trabajo en", "me sumo a", "me he sumado a", "me integro en", "me he integrado en", "comienzo", "comencé",
        "he comenzado", "arranco en", "fichado por", "incorporación a", "nueva etapa en", "nuevo reto en",
        "nueva aventura en", "nuevo puesto en", "nuevo empleo en", "aceptado la oferta de", "acepté la oferta de",
        "firmado con", "firmado por", "he firmado", "entro en", "entro a trabajar", "paso a trabajar", "he pasado a",
        "me cambio a", "me he cambiado a", "estrenando puesto en", "contratada", "formar parte de", "formo parte de",
        "ya trabajo", "incorporar*", "colocado en", "colocada en", "currando en", "metido en", "trabajando ya en",
        "aterricé en", "me llamaron de", "me cogieron de", "me tomaron en", "me quedé en", "fijo en", "fija en",
        "de prueba en", "plaza en", "firmar con", "firmar por",
    ),
    "nl": (
        "begonnen", "overgestapt", "gestart", "aangenomen", "in dienst getreden", "aan de slag", "nieuwe baan",
        "begin ik", "getekend", "gestart bij", "begin bij", "start bij", "start ik", "ga ik werken", "ga werken",
        "in dienst bij", "in dienst van", "in dienst", "aangesteld bij", "aan de slag bij", "aan boord bij",
        "overstap naar", "stap over naar", "stap ik over", "nieuwe uitdaging bij", "nieuwe werkgever",
        "nieuwe werkgever is", "nieuwe functie bij", "getekend bij", "contract getekend", "team van", "versterk",
        "gevonden bij", "gekomen bij", "terechtgekomen bij", "eerste werkdag bij", "eerste dag bij",
        "eerste week bij", "verbonden aan", "binnen bij", "geland bij", "onderdak bij", "plekje bij", "plek bij",
        "vast contract bij", "proeftijd bij", "kost verdien ik bij", "aan de bak bij", "ingelijfd bij",
    ),
    "ru": (
        "устроил*", "перешёл", "перешел", "перешла", "вышел на работу", "вышла на работу", "начал работать",
        "начала работать", "приняли", "взяли", "присоединил*", "выхожу на работу", "выйду на работу",
        "начинаю работать", "начинаю работу", "начну работать", "приступаю к работе", "приступил* к работе", "перехожу",
        "перейду", "пришла в", "пришёл в", "пришел в", "присоединяюсь", "вливаюсь", "нашёл работу", "нашла работу",
        "новое место работы", "новый работодатель", "новая работа", "теперь в команде", "в команде", "меня взяли",
        "меня приняли", "принял* предложение", "принят на работу", "принята на работу", "вышла в", "вышел в",
        "подписал* контракт", "тружусь", "зачислен*", "зачислили", "оформил*", "оформился", "оформилась",
        "вышел на смену", "вышла на смену", "осел в", "прибился", "попал в", "попала в", "теперь в", "числюсь",
        "пристроил*", "подписал договор с", "подписала договор с", "подписал контракт с", "подписала контракт с",
    ),
    "it": (
        "iniziato a lavorare", "ho iniziato", "assunto da", "assunta da", "passato a", "passata a", "entrato in",
        "entrata in",
    ),
    "pt": ("comecei a trabalhar", "comecei", "entrei", "juntei-me", "contratado", "contratada"),
    "pl": (
        "zacząłem pracę", "zaczęłam pracę", "dołączyłem do", "dołączyłam do", "rozpocząłem pracę", "pracuję w",
        "pracuję dla",
    ),
    "sv": ("börjat", "börjar", "nytt jobb på", "anställd"),
    "da": ("startet", "begyndt", "nyt job hos", "ansat hos"),
    "no": ("begynt", "startet", "ny jobb i", "ny jobb hos"),
    "fi": ("aloitin",),
    "cs": ("nastoupil", "nastoupila", "pracuji"),
    "uk": ("влаштував*", "працюю", "перейшов", "перейшла", "почав працювати"),
    "tr": ("katıldım", "başladım", "çalışıyorum"),
}  # fmt: skip

# What goes on behind the company where somebody works.
BEHIND_COMPANIES: Rows = {
    "en": ("as", "since", "in", "and"),
    "de": ("als", "seit", "in", "und"),
    "fr": ("comme", "depuis", "à", "et", "en tant que"),
    "es": ("como", "desde", "en", "y"),
    "nl": ("als", "sinds", "in", "en"),
    "ru": ("с", "и", "на"),
}

# Between whoever is named and the company where they work now.
NOW_WITH: Rows = {
    "en": ("now works for", "now works at", "is now working for", "is now working at", "is now employed by"),
    "de": ("arbeitet jetzt bei", "arbeitet nun bei", "ist jetzt bei", "ist nun bei", "arbeitet jetzt für"),
    "fr": ("est maintenant chez", "est désormais chez", "travaille maintenant chez", "travaille désormais chez"),
    "es": ("trabaja ahora en", "ahora trabaja en", "trabaja ahora para", "ahora trabaja para"),
    "nl": ("werkt nu bij", "is nu bij", "zit nu bij", "werkt tegenwoordig bij", "werkt nu voor"),
    "ru": ("теперь работает в", "сейчас работает в"),
}  # fmt: skip

# The writer is with the company that follows: news only beside a word that says since when.
IS_WITH: Rows = {
    "en": ("i'm", "i am", "am", "work", "working", "im"),
    "de": ("bin", "arbeite", "tätig", "arbeiten", "beschäftigt", "angestellt"),
    "fr": ("travaille", "exerce", "suis chez", "suis"),
    "es": ("trabajo", "estoy"),
    "nl": ("ik werk", "werk ik", "ben", "werkzaam", "zit", "ik zit"),
    "ru": ("работаю", "тружусь"),
    "it": ("lavoro",),
    "pt": ("trabalho",),
    "pl": ("pracuję",),
    "sv": ("jobbar", "arbetar", "är"),
    "da": ("arbejder", "er"),
    "no": ("jobber", "arbeider", "er"),
    "cs": ("pracuji", "pracuju"),
    "uk": ("працюю",),
}  # fmt: skip

# The same of what has begun already; the company stands right behind.
BEEN_WITH: Rows = {
    "en": (
        "been at", "been with", "been working for", "been working at", "been employed by", "been employed at",
        "been part of", "been on board at", "been on the team at", "been over at",
    ),
}  # fmt: skip

SINCE: Rows = {
    "en": (
        "now", "since", "as of", "as from", "from", "these days", "currently", "nowadays", "last week", "last month",
        "first week", "recently", "newly", "on 1 june", "starting", "officially", "as of yesterday", "this week",
        "today",
    ),
    "de": (
        "jetzt", "nun", "seit", "ab", "inzwischen", "neuerdings", "mittlerweile", "ab sofort", "seit kurzem", "zum",
        "nunmehr", "seither", "fortan", "künftig",
    ),
    "fr": ("désormais", "maintenant", "depuis", "dorénavant", "à présent", "dès", "à partir"),
    "es": ("ahora", "desde", "a partir de", "actualmente", "desde hace", "ya", "desde el lunes"),
    "nl": ("nu", "sinds", "vanaf", "sinds kort", "tegenwoordig", "per", "inmiddels"),
    "ru": ("теперь", "с", "сейчас", "уже"),
    "it": ("ora", "adesso", "da", "dal"),
    "pt": ("agora", "desde"),
    "pl": ("teraz", "od"),
    "sv": ("nu", "sedan", "numera", "från"),
    "da": ("nu", "siden", "fra"),
    "no": ("nå", "siden", "fra"),
    "cs": ("nyní", "od", "teď"),
    "uk": ("тепер", "з", "від"),
}  # fmt: skip

# Verbs before which their company stands.
BEHIND_THEIRS: Rows = {
    "de": ("arbeite", "tätig", "arbeiten", "beschäftigt", "angestellt"),
    "nl": ("ik werk", "werk ik", "werkzaam"),
}

POST_AT: Rows = {
    "en": ("at", "with"),
    "de": ("bei", "bei der", "bei dem", "beim"),
    "fr": ("chez", "au sein de", "dans la société"),
    "es": ("en",),
    "nl": ("bij",),
    "ru": ("в", "от"),
    "it": ("presso", "in"),
    "pt": ("na", "no"),
}

# Beginning, or agreeing to begin, a job with the company that follows.
TAKES: Rows = {
    "en": (
        "started", "starting", "start", "begun", "beginning", "accepted", "taken", "taken on", "taken up", "took",
        "got", "landed", "secured", "found", "been offered", "been given", "moved into", "stepped into", "accept",
    ),
    "de": ("trete", "angetreten", "angenommen", "nehme", "übernehme", "gefunden", "habe"),
    "fr": ("prends", "pris", "accepté", "commencé", "trouvé", "décroché", "occupe", "signé", "prendrai"),
    "es": ("aceptado", "conseguido", "encontrado", "empezado", "comenzado", "acepté", "conseguí", "tengo"),
    "nl": ("aangenomen", "gevonden", "geaccepteerd", "aanvaard", "begonnen", "heb"),
    "ru": ("получил", "получила", "принял", "приняла", "занял", "заняла", "нашёл", "нашла"),
}  # fmt: skip

POSTS: Rows = {
    "en": ("role", "job", "position", "post", "offer", "opportunity", "contract"),
    "de": ("stelle", "position", "job", "posten", "arbeit", "anstellung"),
    "fr": ("poste", "fonctions", "emploi", "cdi", "job"),
    "es": ("puesto", "trabajo", "empleo", "cargo"),
    "nl": ("baan", "functie", "job"),
    "ru": ("работу", "предложение", "должность", "место"),
}

# Verbs that call upon others where they begin a sentence: "Join us".
BARE: Rows = {
    "en": ("join", "move to", "find me at", "see me at", "start work at"),
    "de": ("starte", "trete", "wechsle", "beginne", "unterstütze", "verstärke"),
    "fr": ("rejoins", "intègre", "commence chez", "débute chez"),
    "nl": ("begin bij", "start bij", "versterk"),
}

# For what somebody leaves: "leaving Acme to work for Beta".
TO_WORK: Rows = {
    "en": ("to work for", "to work at", "to work with", "to go and work for", "to go to"),
    "fr": ("pour travailler chez", "pour rejoindre"),
    "es": ("para trabajar en", "para trabajar con", "para irme a"),
    "nl": ("om te werken bij", "om te gaan werken bij"),
    "ru": ("чтобы работать в",),
}  # fmt: skip

# What a company holds: who joins it, or begins it, works there no more than before.
EVENTS: Rows = {
    "en": (
        "webinar", "call", "meeting", "assessment", "interview", "training", "course", "test", "portal", "app",
        "session", "workshop", "event", "waiting list", "mailing list", "chat", "process", "application", "office",
        "branch", "depot",
    ),
}  # fmt: skip
