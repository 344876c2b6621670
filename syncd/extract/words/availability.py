"""How people say when they can begin, per language.

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

FREE: Rows = {
    "en": (
        "available", "availability", "avail", "free", "be with you", "join you", "good to go", "ready to go",
        "ready to start", "earliest start", "on board", "be on board", "come on board", "in a position to start",
        "can be there", "be there", "could be there", "i'm off the market", "at your disposal", "between jobs",
        "out of contract", "ready when you are", "ready whenever", "whenever you are", "can make a start",
        "earliest i can", "i am yours from", "be at work", "on site", "immediate joiner", "i'm yours", "i am yours",
        "i'm around", "i am around", "i'm all yours", "be yours", "i'm loose", "nothing on", "go to work",
        "get to work", "crack on", "at liberty", "unattached", "off contract", "you can have me", "have me from",
        "count on me from", "count on me", "all yours", "yours from", "i'm ready", "ready from", "at a loose end",
        "i'm game", "unemployed", "out of work", "whenever suits", "any day", "no ties", "nothing holding me",
        "nothing ties me", "between projects",
        "release him", "release her", "we'd release",
        "could fly", "can fly", "up for grabs", "on the market", "at your service", "yours for the asking",
        "out of a job", "sat at home", "sitting at home", "kicking my heels", "off the books", "bench",
        "on the bench",
    ),
    "de": (
        "verfügbar*", "frei", "zur verfügung", "los geht's", "einsetzbar", "eintrittstermin", "frühester eintritt",
        "frühestens", "eintritt möglich", "einsatzbereit", "startklar", "eintrittsdatum", "startbereit", "abkömmlich",
        "loslegen", "bereit", "zu haben", "ist zu haben", "bin zu haben", "bin ich zu haben", "frei ab", "ohne job",
        "arbeitslos", "hätte ich luft", "zur stelle", "parat", "wäre ich da", "bin ich da", "ist er frei",
        "ist sie frei", "freigestellt", "ohne arbeit", "einsatzfähig", "stehe bereit",
        "sofort kommen", "kein vertrag",
    ),
    "fr": (
        "disponible", "disponibilité", "dispo", "libre", "dispos", "opérationnel", "opérationnelle",
        "prêt à commencer", "prête à commencer", "prêt à démarrer", "prête à démarrer", "à votre disposition",
        "joignable et libre", "en poste dès", "comptez sur moi", "je suis à vous", "au chômage",
        "sans emploi", "sans attache", "rien ne me retient", "à pied d'œuvre", "sera libre",
        "serai libre", "libérable", "sur le marché", "quand vous voulez", "à l'œuvre",
    ),
    "es": (
        "disponible", "disponibilidad", "libre", "libre desde", "a disposición", "a su disposición",
        "incorporación posible", "incorporación inmediata", "hueco", "me tenéis", "me tienen", "soy suyo", "soy suya",
        "en paro", "parado", "parada", "sin trabajo", "cuando diga", "cuando digan", "cuando quiera", "listo",
        "lista", "a tope desde", "libre de", "desocupado", "desocupada", "sin compromisos", "puedo ya", "pa arrancar",
        "para lo que sea",
    ),
    "nl": (
        "beschikbaar", "beschikbaarheid", "vrij", "inzetbaar", "per direct beschikbaar", "agenda leeg", "vrij om te",
        "startklaar", "oproepbaar", "ben ik er", "zonder werk", "werkloos", "tot je dienst",
        "tot uw dienst", "paraat", "los van", "klaar om", "beschikbaar vanaf", "niks om handen", "thuis op de bank",
        "in de startblokken",
    ),
    "ru": (
        "освобожусь", "освобождаюсь", "доступен", "доступна", "свободен", "свободна", "дата выхода", "готов выйти",
        "готова выйти", "могу выйти", "готов приступить", "готова приступить", "готов начать", "готова начать",
        "свободен с", "свободна с", "берите", "могу хоть", "отпускаем", "отпускаем его", "отпускаем её", "без работы",
        "в поиске", "сижу без дела", "выйду", "хоть завтра", "в любой день", "ничего не держит", "буду свободен",
        "буду свободна", "на рынке", "можно работать", "рассчитался", "рассчиталась",
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

BEGINS: Rows = {
    "en": (
        "start", "begin", "commence", "starting", "join", "make a start", "get going", "get started", "be in post",
        "come over", "come across", "switch", "begin work", "start work", "transfer", "work elsewhere", "be behind",
        "clock on", "clock in", "mobilise", "mobilize", "turn up",
        "get stuck in", "pitch up", "hit the ground", "get on site", "be at a desk",
    ),
    "de": (
        "anfangen", "beginnen", "starten", "antreten", "loslegen", "einsteigen", "wechseln", "eintreten",
        "den dienst antreten", "zur verfügung stehen", "dazustoßen", "anheuern",
        "zupacken", "eintritt", "einspringen", "woanders anfangen", "auf der matte stehen",
    ),
    "fr": (
        "commencer", "démarrer", "débuter", "prise de poste", "rejoindre", "prendre le poste", "intégrer",
        "prendre mes fonctions", "être opérationnel", "être opérationnelle", "vous rejoindre", "prendre service",
        "prendre du service", "attaquer", "embaucher", "embarquer", "m'y mettre",
        "entrer en fonction",
    ),
    "es": (
        "empezar", "empezaría", "iniciaría", "comenzaría", "incorporar*", "comenzar", "arrancar", "unirme", "entrar",
        "iniciar", "incorporación", "ponerme", "engancharme", "currar",
        "tomar posesión", "hacer falta",
    ),
    "nl": (
        "beginnen", "starten", "aan de slag", "starten bij", "aan de slag gaan", "instappen", "overstappen",
        "in dienst treden", "aanvangen", "elders beginnen", "aanschuiven", "aantreden",
        "aanpakken", "knippen", "invallen", "ergens anders", "loslegen", "van start",
    ),
    "ru": (
        "выйти", "начать", "приступить", "приступлю", "выйду", "начну", "выйти на работу", "стартовать", "включиться",
        "устроиться", "освобожусь", "освобождаюсь", "к работе", "работать", "выходить", "подключиться",
        "заступить", "приступать", "впрягаться",
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
        "can", "could", "able", "i'd", "i'll", "happy to", "ready to", "would be able", "should be able",
        "will be able", "earliest", "ready", "happy", "in a position", "would be", "i would", "may start", "might",
        "would", "we'd", "works for me", "suits me", "works", "that's when", "from",
    ),
    "de": (
        "kann", "könnte", "könnten", "wäre", "möglich", "frühestens", "bereit", "darf", "würde gern", "kann ich",
        "ab", "will", "würde", "ginge", "geht", "klappt", "passt", "hätte", "möchte", "dann",
    ),
    "fr": (
        "peux", "peut", "pourrais", "pourrai", "pourrait", "suis en mesure", "serais", "serai", "possible", "prêt",
        "prête", "au plus tôt", "dès", "à partir du", "veux", "suis",
    ),
    "es": (
        "puedo", "puede", "podría", "podré", "podrá", "podríamos", "posible", "iniciaría", "comenzaría", "empezaría",
        "me incorporaría", "listo", "lista", "dispuesto", "dispuesta", "como pronto", "ya", "ya mismo", "cuando",
        "hoy mismo", "desde",
    ),
    "nl": (
        "kan", "zou kunnen", "zou", "kunnen", "kunt", "mogelijk", "klaar", "bereid", "op zijn vroegst", "mag", "wil",
        "dan", "dus",
    ),
    "ru": (
        "могу", "может", "готов", "готова", "смогу", "сможет", "могла бы", "мог бы", "можно", "приступлю", "выйду",
        "начну", "раньше всего", "не раньше", "буду", "хоть",
    ),
    "it": ("posso", "può", "potrei"),
    "pt": ("posso", "pode"),
    "pl": ("mogę", "może"),
    "sv": ("kan",),
    "fi": ("voin",),
    "cs": ("mohu", "můžu"),
    "uk": ("можу", "готовий", "готова"),
    "tr": ("başlayabilirim",),
}  # fmt: skip

AT_ONCE: Rows = {
    "en": (
        "immediately", "immediate", "straight away", "straightaway", "right away", "at once", "asap", "right now",
        "with immediate effect", "as soon as you need", "as soon as you want", "whenever", "from today",
        "as of today", "as of right now", "immediate joiner", "the morn", "as soon as you like", "as of now",
        "from now", "whenever you like", "whenever you want", "whenever you are ready", "whenever you are",
        "at the drop of a hat", "no delay", "without delay", "straight off", "instantly", "on the spot", "day one",
        "whenever suits", "whenever you need me", "tomorrow", "this minute", "the same day", "same day",
        "this very day", "any day you like", "yesterday if",
    ),
    "de": (
        "sofort", "ab sofort", "umgehend", "unverzüglich", "jederzeit", "ab jetzt", "ab heute", "auf der stelle",
        "von heute auf morgen", "umgehende", "sofortig*", "unmittelbar", "schnellstmöglich", "noch heute",
        "gestern schon", "von jetzt auf gleich", "gleich morgen", "ab gleich", "jetzt gleich",
    ),
    "fr": (
        "immédiatement", "immédiate", "immédiat", "tout de suite", "dès maintenant", "dès à présent", "sans délai",
        "à tout moment", "de suite", "dès aujourd'hui", "dès que possible", "sur-le-champ", "du jour au lendemain",
        "aussitôt", "aujourd'hui même", "demain matin", "dès demain", "quand vous voulez", "illico",
    ),
    "es": (
        "inmediata", "inmediato", "inmediatamente", "ya", "ahora mismo", "enseguida", "ya mismo", "desde ya",
        "en cualquier momento", "cuanto antes", "hoy mismo", "de inmediato", "al instante", "cuando queráis",
        "cuando quieran", "sin demora", "cuando diga", "cuando digan", "cuando quiera", "mañana mismo", "al toque",
        "ahorita", "en el acto",
    ),
    "nl": (
        "gelijk", "direct", "per direct", "meteen", "onmiddellijk", "per omgaande", "nu meteen", "vandaag nog",
        "op elk moment", "vanaf vandaag", "zo snel mogelijk", "terstond", "elk moment", "vanaf nu", "morgen al", "zo",
        "ogenblikkelijk",
    ),
    "ru": (
        "сразу", "немедленно", "хоть завтра", "хоть сейчас", "прямо сейчас", "сейчас же", "в любой момент",
        "в любое время", "уже сейчас", "срочно", "моментально", "в любой день", "незамедлительно", "хоть сегодня",
        "сегодня же",
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

NOW: Rows = {
    "en": (
        "now",
        "anytime",
        "any time",
        "any day",
        "tonight",
        "today",
        "this week",
        "forthwith",
        "tomoz",
        "tmrw",
        "this morning",
        "this afternoon",
        "first thing",
        "yesterday",
    ),
    "de": ("jetzt", "morgen", "ab morgen", "heute", "diese woche", "sogleich", "gleich", "direkt"),
    "fr": (
        "maintenant",
        "n'importe quand",
        "aujourd'hui",
        "demain",
        "cette semaine",
        "ce soir",
        "tt de suite",
        "quand tu veux",
    ),
    "es": ("ahora", "hoy", "mañana", "esta semana", "cuando quieras", "cuando sea", "ayer", "al tiro", "cualquier día"),
    "nl": ("nu", "morgen", "vandaag", "deze week", "altijd", "wanneer je wilt", "wanneer u wilt"),
    "ru": (
        "сейчас",
        "завтра",
        "сегодня",
        "на этой неделе",
        "когда угодно",
        "когда скажете",
        "хоть когда",
        "хоть вчера",
        "с завтрашнего дня",
        "любой день",
    ),
}
"""What says "at once" of somebody who can begin, and something else in most sentences."""

PASSING = frozenset(
    {"now", "ya", "jetzt", "direct", "tomorrow", "morgen", "demain", "mañana", "today", "right now", "сразу"}
)

MEETS: Rows = {
    "en": (
        "call", "meet*", "chat", "coffee", "lunch", "dinner", "interview*", "speak", "talk", "phone", "desks",
        "catch up", "viewing",
        "download*", "website", "office tomorrow", "come over", "come round", "come by", "and help",
    ),
    "de": ("gespräch", "telefonat", "treffen", "anruf", "interview", "uhr"),
    "fr": ("entretien", "appel", "échange", "rendez-vous", "échanger"),
    "es": ("llamada", "reunión", "charla", "entrevista*"),
    "nl": ("gesprek", "afspraak", "gesprekken", "bellen"),
    "ru": ("звонк*", "встреч*", "собеседован*", "созвон*", "интервью"),
}  # fmt: skip

# Before how long it takes until somebody can begin: "in two weeks".
IN_SO_LONG: Rows = {
    "en": ("in", "within", "in about", "in around"),
    "de": ("in", "binnen", "innerhalb von", "in etwa", "in ca."),
    "fr": ("dans", "d'ici", "sous"),
    "es": ("en", "dentro de", "en unas", "en unos"),
    "nl": ("over", "binnen", "over ongeveer"),
    "ru": ("через",),
}
# Before a month of which the first days are meant.
FIRST_WEEK: Rows = {
    "en": ("the first week of", "first week of", "first week in"),
    "de": ("der ersten woche im", "die erste woche im", "ersten woche im"),
    "fr": ("la première semaine de", "première semaine de", "la première semaine d'"),
    "es": ("la primera semana de", "primera semana de"),
    "nl": ("de eerste week van", "eerste week van"),
    "ru": ("первой недели", "первой неделе", "первую неделю"),
}

# Behind a day: somebody has time then, for a talk.
PARTS_OF_DAYS: Rows = {
    "en": ("morning", "afternoon", "evening", "lunchtime"),
    "de": ("früh", "vormittag", "mittag", "nachmittag", "abend"),
    "fr": ("matin", "midi", "après-midi", "soir"),
    "es": ("por la mañana", "por la tarde", "a mediodía"),
    "nl": ("ochtend", "middag", "avond"),
    "ru": ("утром", "днём", "днем", "вечером"),
}
