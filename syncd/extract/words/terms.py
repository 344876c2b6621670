"""How people say when they can begin and what notice they must give, per language.

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands before the other facts on lines of their own.
LABELS: Rows = {
    "en": (
        "salary", "salary expectation", "salary expectations", "notice", "notice period", "availability", "rate",
        "day rate",
    ),
    "de": ("gehaltswunsch", "gehaltsvorstellung", "gehalt", "kündigungsfrist", "verfügbarkeit", "verfügbar ab"),
    "fr": ("prétentions", "prétentions salariales", "préavis", "disponibilité"),
    "es": ("salario", "salario deseado", "pretensión salarial", "preaviso", "disponibilidad"),
    "nl": ("salaris", "salariswens", "opzegtermijn", "beschikbaarheid"),
    "ru": ("зарплата", "зарплатные ожидания", "желаемая зарплата", "отработка"),
}  # fmt: skip

NOTICE: Rows = {
    "en": ("notice", "notice period", "notice periods"),
    "de": ("kündigungsfrist*", "frist", "kündigungszeit", "kündigungsfristen", "frist von"),
    "fr": ("préavis", "prévenir"),
    "es": ("preaviso", "avisar con", "aviso de", "aviso", "antelación", "preavisar", "avisar"),
    "nl": ("opzegtermijn", "opzegtijd", "opzegperiode"),
    "ru": ("отработк*", "отрабат*", "отработ*", "отработать", "отработаю"),
    "it": ("preavviso",),
    "pt": ("aviso prévio", "pré-aviso"),
    "pl": ("wypowiedzenia", "wypowiedzenie"),
    "sv": ("uppsägningstid",),
    "da": ("opsigelse*",),
    "no": ("oppsigelsestid",),
    "fi": ("irtisanomisaika*",),
    "cs": ("výpovědní", "výpověď"),
    "uk": ("відпрацюван*",),
    "tr": ("ihbar",),
}

# What binds somebody for as long as follows, without the word itself.
BOUND: Rows = {
    "en": (
        "i have to give", "i can give", "i must give", "i'd have to give", "i need to give", "i'm tied to",
        "contracted to", "i am contracted to", "i'd need to give", "i have to work", "have to give", "must give",
        "need to give", "would have to give", "owe my employer", "tied in for", "obliged to give", "i have to serve",
        "i need to serve", "i'd have to serve", "have to serve", "have to work out", "need to work out", "i give",
    ),
    "de": ("kündigen", "gebunden", "binden", "kündbar", "kündigen kann ich", "herauskommen"),
    "nl": ("opzeggen",),
    "fr": ("dois donner", "dois encore faire", "dois respecter"),
    "es": ("debo avisar", "tengo que avisar", "debo dar"),
}  # fmt: skip

NONE: Rows = {
    "en": (
        "no notice",
        "no notice period",
        "notice: none",
        "notice period: none",
        "without notice",
        "don't have a notice",
        "no need to give notice",
        "notice period is zero",
        "zero notice",
        "no notice to",
        "notice not required",
        "notice isn't needed",
        "no notice needed",
        "no notice required",
        "don't need to give notice",
        "don't have to give notice",
        "nothing to serve",
        "garden leave",
        "there's no notice",
        "there is no notice",
        "without any notice",
        "no notice whatsoever",
    ),
    "de": (
        "kündigungsfrist: keine",
        "keine kündigungsfrist",
        "kündigungsfrist habe ich nicht",
        "ohne kündigungsfrist",
        "kündigungsfrist entfällt",
        "keine frist",
        "keinerlei kündigungsfrist",
        "an keine frist",
        "keine kündigungsfristen",
    ),
    "fr": (
        "pas de préavis",
        "sans préavis",
        "aucun préavis",
        "préavis : aucun",
        "préavis: aucun",
        "dispensé de préavis",
        "dispensée de préavis",
        "préavis effectué",
        "préavis déjà effectué",
    ),
    "es": (
        "sin preaviso",
        "no tengo preaviso",
        "preaviso: ninguno",
        "no tengo que avisar",
        "ningún preaviso",
        "no tengo que dar preaviso",
        "no necesito preaviso",
    ),
    "nl": ("geen opzegtermijn", "opzegtermijn: geen", "zonder opzegtermijn", "niet aan een opzegtermijn"),
    "ru": (
        "без отработки",
        "отработка не нужна",
        "отработка: нет",
        "отработки нет",
        "отрабатывать не нужно",
        "отработка не требуется",
    ),
    "it": ("nessun preavviso", "senza preavviso"),
    "pt": ("sem aviso prévio",),
    "pl": ("bez okresu wypowiedzenia",),
    "sv": ("ingen uppsägningstid",),
}

# Notice that is given of something else than a job.
OTHER_NOTICE: Rows = {
    "en": (
        "flat", "house hunting", "landlord", "tenan*", "agreement", "terminat*", "cancel*", "site visit", "lease",
        "payable", "meeting", "contract has", "any site",
    ),
    "de": ("vermieter", "miete", "mietvertrag", "wohnung"),
    "fr": ("appartement", "loyer", "bail"),
    "es": ("piso", "alquiler"),
    "nl": ("huur", "huurcontract", "flat"),
    "ru": ("квартир*", "аренд*"),
}  # fmt: skip

# That somebody is free; with a day, or with one of the words for at once.
FREE: Rows = {
    "en": (
        "available", "availability", "avail", "free", "be with you", "join you", "good to go", "ready to go",
        "ready to start", "earliest start", "on board", "be on board", "come on board", "in a position to start",
        "can be there", "be there", "could be there", "i'm off the market", "at your disposal", "between jobs",
        "out of contract", "ready when you are", "ready whenever", "whenever you are", "can make a start",
        "earliest i can",
    ),
    "de": (
        "verfügbar*", "frei", "zur verfügung", "los geht's", "einsetzbar", "eintrittstermin", "frühester eintritt",
        "frühestens", "eintritt möglich", "einsatzbereit", "startklar", "eintrittsdatum", "startbereit", "abkömmlich",
        "loslegen", "bereit",
    ),
    "fr": (
        "disponible", "disponibilité", "dispo", "libre", "dispos", "opérationnel", "opérationnelle", "prêt à commencer",
        "prête à commencer", "prêt à démarrer", "prête à démarrer", "à votre disposition", "joignable et libre",
        "en poste dès",
    ),
    "es": (
        "disponible", "disponibilidad", "libre", "libre desde", "a disposición", "a su disposición",
        "incorporación posible", "incorporación inmediata",
    ),
    "nl": (
        "beschikbaar", "beschikbaarheid", "vrij", "inzetbaar", "per direct beschikbaar", "vrij om te", "startklaar",
        "oproepbaar",
    ),
    "ru": (
        "доступен", "доступна", "свободен", "свободна", "дата выхода", "готов выйти", "готова выйти", "могу выйти",
        "готов приступить", "готова приступить", "готов начать", "готова начать", "свободен с", "свободна с",
    ),
    "it": ("disponibil*",),
    "pt": ("disponível", "disponibilidade"),
    "pl": ("dostępn*", "dyspozycyjn*"),
    "sv": ("tillgänglig",),
    "da": ("ledig",),
    "no": ("ledig", "tilgjengelig"),
    "fi": ("käytettävissä",),
    "cs": ("k dispozici",),
    "uk": ("вільний", "вільна"),
    "tr": ("müsaitim",),
}  # fmt: skip

# That somebody begins: said of a person only with one of the words below.
BEGINS: Rows = {
    "en": (
        "start", "begin", "commence", "starting", "join", "make a start", "get going", "get started", "be in post",
        "come over", "come across", "switch", "begin work", "start work", "transfer",
    ),
    "de": (
        "anfangen", "beginnen", "starten", "antreten", "loslegen", "einsteigen", "wechseln", "eintreten",
        "den dienst antreten", "zur verfügung stehen", "dazustoßen",
    ),
    "fr": (
        "commencer", "démarrer", "débuter", "rejoindre", "prendre le poste", "intégrer", "prendre mes fonctions",
        "être opérationnel", "être opérationnelle", "vous rejoindre",
    ),
    "es": ("empezar", "incorporar*", "comenzar", "arrancar", "unirme", "entrar", "iniciar", "incorporación", "ponerme"),
    "nl": (
        "beginnen", "starten", "aan de slag", "starten bij", "aan de slag gaan", "instappen", "overstappen",
        "in dienst treden", "aanvangen",
    ),
    "ru": (
        "выйти", "начать", "приступить", "приступлю", "выйду", "начну", "выйти на работу", "стартовать", "включиться",
        "устроиться",
    ),
    "it": ("iniziare", "cominciare"),
    "pt": ("começar", "iniciar"),
    "pl": ("zacząć", "rozpocząć"),
    "sv": ("börja",),
    "da": ("begynde", "starte"),
    "no": ("begynne", "starte"),
    "fi": ("aloittaa",),
    "cs": ("nastoupit", "začít"),
    "uk": ("вийти", "почати", "приступити"),
    "tr": ("başlayabilirim",),
}  # fmt: skip

ABLE: Rows = {
    "en": (
        "can",
        "could",
        "able",
        "i'd",
        "i'll",
        "happy to",
        "ready to",
        "would be able",
        "should be able",
        "will be able",
        "earliest",
        "ready",
        "happy",
        "in a position",
        "would be",
        "i would",
        "may start",
        "might",
    ),
    "de": ("kann", "könnte", "könnten", "wäre", "möglich", "frühestens", "bereit", "darf", "würde gern", "kann ich"),
    "fr": (
        "peux",
        "peut",
        "pourrais",
        "pourrai",
        "pourrait",
        "suis en mesure",
        "serais",
        "serai",
        "possible",
        "prêt",
        "prête",
        "au plus tôt",
    ),
    "es": (
        "puedo",
        "puede",
        "podría",
        "podré",
        "podrá",
        "podríamos",
        "posible",
        "listo",
        "lista",
        "dispuesto",
        "dispuesta",
        "como pronto",
    ),
    "nl": ("kan", "zou kunnen", "zou", "kunnen", "kunt", "mogelijk", "klaar", "bereid", "op zijn vroegst"),
    "ru": (
        "могу",
        "может",
        "готов",
        "готова",
        "смогу",
        "сможет",
        "могла бы",
        "мог бы",
        "можно",
        "приступлю",
        "выйду",
        "начну",
        "раньше всего",
        "не раньше",
    ),
    "it": ("posso", "può", "potrei"),
    "pt": ("posso", "pode"),
    "pl": ("mogę", "może"),
    "sv": ("kan",),
    "fi": ("voin",),
    "cs": ("mohu", "můžu"),
    "uk": ("можу", "готовий", "готова"),
    "tr": ("başlayabilirim",),
}

AT_ONCE: Rows = {
    "en": (
        "immediately", "immediate", "straight away", "straightaway", "right away", "at once", "asap", "right now",
        "with immediate effect", "as soon as you like", "now", "as of now", "from now", "whenever you like",
        "whenever you want", "whenever you are ready", "whenever you are", "at the drop of a hat", "no delay",
        "without delay", "straight off", "instantly", "on the spot", "day one", "whenever suits",
        "whenever you need me",
    ),
    "de": (
        "sofort", "ab sofort", "umgehend", "unverzüglich", "jederzeit", "ab jetzt", "ab heute", "auf der stelle",
        "von heute auf morgen", "umgehende", "sofortig*", "unmittelbar", "schnellstmöglich",
    ),
    "fr": (
        "immédiatement", "immédiate", "immédiat", "tout de suite", "dès maintenant", "dès à présent", "sans délai",
        "à tout moment", "de suite", "dès aujourd'hui", "dès que possible", "sur-le-champ", "du jour au lendemain",
        "aussitôt",
    ),
    "es": (
        "inmediata", "inmediato", "inmediatamente", "ya", "ahora mismo", "enseguida", "ya mismo", "desde ya",
        "en cualquier momento", "cuanto antes", "hoy mismo", "de inmediato", "al instante", "cuando queráis",
        "cuando quieran", "sin demora",
    ),
    "nl": (
        "direct", "per direct", "meteen", "onmiddellijk", "per omgaande", "nu meteen", "vandaag nog", "op elk moment",
        "vanaf vandaag", "zo snel mogelijk", "terstond", "elk moment", "vanaf nu",
    ),
    "ru": (
        "сразу", "немедленно", "хоть завтра", "хоть сейчас", "прямо сейчас", "сейчас же", "в любой момент",
        "в любое время", "уже сейчас", "срочно", "моментально", "в любой день", "незамедлительно",
    ),
    "it": ("subito", "immediata", "immediatamente", "immediato"),
    "pt": ("imediata", "imediatamente", "imediato", "já"),
    "pl": ("od zaraz", "natychmiast"),
    "sv": ("omgående", "genast"),
    "da": ("straks", "med det samme"),
    "no": ("straks", "umiddelbart"),
    "fi": ("heti", "välittömästi"),
    "cs": ("ihned", "okamžitě"),
    "uk": ("одразу", "негайно"),
    "tr": ("hemen",),
}  # fmt: skip

# What somebody is free for that is no job.
MEETS: Rows = {
    "en": ("call", "meet*", "chat", "coffee", "interview*", "speak", "talk", "phone", "desks", "catch up"),
    "de": ("gespräch", "telefonat", "treffen", "anruf", "interview", "uhr"),
    "fr": ("entretien", "appel", "échange", "rendez-vous", "échanger"),
    "es": ("llamada", "reunión", "charla"),
    "nl": ("gesprek", "afspraak", "bellen"),
    "ru": ("звонк*", "встреч*", "собеседован*", "созвон*"),
}

NUMBERS: Mapping[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10,
    "twelve": 12, "ein": 1, "einen": 1, "eine": 1, "einem": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "acht": 8, "zwölf": 12, "un": 1, "une": 1, "d'un": 1, "deux": 2, "trois": 3, "quatre": 4, "quinze": 15, "uno": 1,
    "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "quince": 15, "een": 1, "één": 1, "twee": 2, "drie": 3, "vijf": 5,
    "zes": 6, "две": 2, "два": 2, "двух": 2, "три": 3, "один": 1, "один календарный": 1, "due": 2, "tre": 3, "um": 1,
    "dois": 2, "três": 3, "dwa": 2, "dwa tygodnie": 2, "trzy": 3, "jeden": 1, "en": 1, "två": 2, "tre månaders": 3,
    "ett": 1, "to": 2, "yksi": 1, "kaksi": 2, "kolme": 3, "jeden měsíc": 1, "dva": 2, "tři": 3, "дві": 2, "bir": 1,
    "iki": 2, "üç": 3, "single": 1,
}  # fmt: skip

SPANS: Mapping[str, tuple[str, ...]] = {
    "day": ("days", "day", "tage", "tagen", "días", "jours", "dagen", "дней", "giorni", "dias", "dni", "dagar"),
    "week": ("weeks", "week", "wks", "wochen", "woche", "semaines", "semaine", "semanas", "semana", "weken", "недели",
             "неделя", "неделю", "недель", "settimane", "tygodnie", "tygodni", "veckor", "uger", "uker", "viikkoa",
             "týdny", "тижні", "hafta"),
    "month": ("months", "month", "monate", "monaten", "monat", "monats", "mois", "meses", "mes", "maanden", "maand",
              "месяца", "месяц", "месяцев", "mesi", "mese", "mês", "miesiące", "miesiąc", "månader", "månad",
              "måneders", "måneder", "måned", "kuukautta", "kuukausi", "měsíce", "měsíc", "місяці", "місяць", "ay",
              "mth", "mths"),
}  # fmt: skip

# Spans that stand without a number: "has to work a month", "отрабатывать месяц".
ALONE: Mapping[str, str] = {"месяц": "1 month", "неделю": "1 week"}
