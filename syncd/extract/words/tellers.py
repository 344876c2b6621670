"""Who tells of himself, and who speaks of a job, its pay and its place, per language.

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands behind an "I'm" without its mark: to Germans, "im" is "in the".
_BEHIND_IM = (
    "in", "on", "at", "after", "looking", "now", "with", "joining", "leaving", "moving", "starting", "away", "off",
    "out", "back", "not", "going", "available", "free", "happy", "based", "living", "working", "a", "the", "still",
    "also", "just", "getting", "earning", "currently",
)  # fmt: skip

# Who tells of himself.
SELF: Rows = {
    "en": (
        "i", "i'm", "i'd", "i've", "i'll", "id", "ive", "my", "me", "mine", "myself", "we've a cottage", "we live",
        "mam", "mum's", *(f"im {word}" for word in _BEHIND_IM),
    ),
    "de": (
        "ich", "mein", "meine", "meiner", "meinem", "meinen", "mir", "mich", "komm", "komme", "wohn", "wohne", "such",
        "suche", "verdiene", "nehme", "hätt", "brauch", "kann",
    ),
    "fr": (
        "je", "j'*", "mon", "ma", "mes", "moi", "me", "m'*", "bosse", "suis", "veux", "cherche",
    ),
    "es": (
        "mi", "mis", "yo", "me", "vivo", "pido", "busco", "gano", "cobro", "tengo", "resido", "radico", "estoy",
        "puedo", "podría empezar", "trabajo desde", "quiero", "soy", "necesito", "domicilio", "acepto", "arranco",
        "ando", "trabajo", "alquilo", "firmo", "aquí me", "estaré", "querría",
    ),
    "nl": (
        "ik", "mijn", "m'n", "mij", "kan", "woon", "zit", "vraag", "zoek",
    ),
    "ru": (
        "я", "мой", "моя", "мои", "мне", "меня", "хочу", "хотел бы", "хотела бы", "живу", "проживаю", "готов",
        "готова", "рассчитываю", "ожидаю", "получаю", "могу", "беру", "прошу", "работаю", "пойду", "не пойду",
        "выйду", "соглашусь", "сижу", "снимаю", "обитаю", "берите", "хотелось",
    ),
    "it": ("io", "mio", "mia", "miei", "mi", "vivo", "abito", "chiedo", "cerco"),
    "pt": ("eu", "meu", "minha", "moro", "vivo", "pretendo", "tenho", "estou", "posso"),
    "pl": ("ja", "mój", "moje", "moja", "mieszkam", "oczekuję", "zarabiam", "mogę", "jestem"),
    "sv": ("jag", "mitt"),
    "da": ("jeg",),
    "no": ("jeg", "mitt"),
    "fi": ("minä", "asun", "olen", "voin", "toivon"),
    "cs": ("bydlím", "jsem", "můj", "moje", "mohu", "můžu", "požaduji"),
    "uk": ("я", "мій", "моя", "живу", "готовий", "готова", "хочу"),
    "tr": ("benim", "oturuyorum", "yaşıyorum", "istiyorum", "beklentim"),
}  # fmt: skip

# Those of them that stand in what is told of somebody else as well: whom it is told to, and forms of verbs.
ALSO_OF_OTHERS: Rows = {"en": ("me", "myself"), "de": ("mir", "mich"), "nl": ("kan", "zit")}

HE: Rows = {"en": ("he",), "de": ("er",), "fr": ("il",), "es": ("él",), "nl": ("hij",), "ru": ("он",)}
SHE: Rows = {"en": ("she",), "de": ("sie",), "fr": ("elle",), "es": ("ella",), "nl": ("zij", "ze"), "ru": ("она",)}
HE_OR_SHE: Rows = {language: (*row, *SHE[language]) for language, row in HE.items()}

# What he or she does, where nobody is named that does it: "Lives in Leeds, wants 40k"; no form of the writer's.
DOES: Rows = {
    "en": ("lives", "wants", "earns", "expects", "commutes", "rents", "asks for", "hopes for"),
    "de": ("wohnt", "lebt", "verdient", "sucht", "kommt aus", "erwartet", "bekommt", "verlangt"),
    "fr": ("vit", "veut", "doit", "peut"),
    "es": (
        "vive", "quiere", "pide", "reside", "gana", "cobra", "busca", "está disponible",
    ),
    "nl": ("woont", "vraagt", "zoekt", "verdient", "komt uit"),
    "ru": (
        "живёт", "живет", "проживает", "просит", "хочет", "получает", "ищет", "рассчитывает", "зарабатывает",
        "ожидает", "снимает",
    ),
}  # fmt: skip

# What stands before a "he" inside of a sentence.
BEFORE_HE: Rows = {
    "en": ("and", "but", "because", "as", "since", "that", "so", "says", "said", "thinks"),
    "de": ("und", "aber", "weil", "dass", "da", "denn", "doch"),
    "fr": ("et", "mais", "car", "parce qu'", "qu'", "comme"),
    "es": ("y", "pero", "porque", "que", "aunque"),
    "nl": ("en", "maar", "omdat", "dat", "want"),
    "ru": ("и", "а", "но", "потому что", "что", "так как"),
}

# What is a man's, and a woman's, in languages whose words for it tell.
HIS: Rows = {"en": ("his",), "de": ("sein", "seine", "seiner", "seinen"), "nl": ("zijn",), "ru": ("его",)}
HER: Rows = {"en": ("her",), "de": ("ihr", "ihre", "ihrer", "ihren"), "nl": ("haar",), "ru": ("её", "ее")}

# What is theirs who have been named before; no word that is the reader's as well.
HIS_OR_HER: Rows = {
    "en": ("his", "her"),
    "de": ("seine", "seiner", "sein"),
    "fr": ("son", "sa"),
    "nl": ("haar",),
    "ru": ("его", "её", "ее"),
}

# Words of a sentence that speaks of a job, its budget or somebody else's offer.
JOBS: Rows = {
    "en": (
        "role", "roles", "position", "post", "pays", "an offer", "the offer", "offer letter", "offered", "offering",
        "budget", "client", "range", "advert*", "job", "vacancy", "company", "firm", "someone", "somebody", "anyone",
        "applicant*", "the successful", "contract has", "desks", "must have", "must be", "must live", "he must", "cap",
        "band", "right person", "office", "clinic", "perm", "up to", "closing date", "people", "operators", "hiring",
        "interested", "labour law", "associate we", "the team", "the home", "placement", "job spec*", "live-in",
        "for the associate", "shall be", "immediate start", "to start asap", "must start asap", "starting asap",
        "your candidate", "the pay they", "the salary they", "the rate they", "they're offering", "they are offering",
        "they're paying", "they are paying", "rebate*", "we need", "need five", "need two", "need three", "need four",
        "jobs", "the job at", "reply about",
    ),
    "de": (
        "die stelle", "der stelle", "diese stelle", "dieser stelle", "position", "bieten", "kunde", "kunden", "rolle",
        "budget*", "jemand", "jemanden", "gesucht", "standort", "dienstsitz", "arbeitsort", "eingruppiert", "dotiert",
        "zahlen", "bewerber*", "angebot", "suchen", "projekt", "büro", "eintritt", "beginn", "m/w/d",
    ),
    "fr": (
        "poste", "proposons", "offrons", "client", "propose", "budget", "recherchons", "recherche un*", "chantier",
        "souhaitée", "l'ancien", "annonce", "offre", "bureaux", "cdi à", "nous payons", "il me le faut",
    ),
    "es": (
        "puesto", "ofrecemos", "cliente", "buscamos", "presupuesto", "cargo", "obra", "faena", "pagan", "pagamos",
        "urge", "urge gente", "gente", "se busca", "tabulador", "plaza", "facturamos", "anterior", "oferta", "vacante",
        "incorporación", "jornada", "perfil de", "perfil para", "alguien", "le pagaba", "empresa", "necesito una",
        "necesito un", "necesito dos",
        "necesito tres", "necesito gente",
    ),
    "nl": (
        "functie", "klant", "bieden", "betaal", "betalen", "betaalt", "vorige man", "vacature", "werkplaats",
        "standplaats", "gezocht", "zoeken", "kantoor", "aanbod", "iemand",
    ),
    "ru": (
        "позици*", "ваканси*", "предлага*", "клиент*", "оклад", "объект", "бюджет*", "офис*", "платим", "платят",
        "выход срочно", "ищем", "требу*", "должност*",
    ),
    "it": ("posizione", "offriamo", "cliente", "cerchiamo", "sede", "offerta", "azienda"),
    "pt": ("vaga", "oferecemos", "cliente", "procuramos", "empresa", "cargo"),
    "pl": ("stanowisko", "oferujemy", "klient", "szukamy", "firma", "oferta"),
    "sv": ("tjänsten", "erbjuder", "kund", "söker vi", "företaget", "rollen"),
    "da": ("stillingen", "tilbyder", "kunde", "vi søger"),
    "no": ("stillingen", "tilbyr", "kunde", "vi søker"),
    "fi": ("tarjoamme", "asiakas", "haemme"),
    "cs": ("pozice", "nabízíme", "klient", "hledáme"),
    "uk": ("посад*", "вакансі*", "пропону*", "шукаємо", "офіс*"),
    "tr": ("pozisyon", "müşteri", "arıyoruz", "teklif"),
}  # fmt: skip

# The job that somebody has, had, lost or would take up: no job to be filled.
OWN_JOB: Rows = {
    "en": (
        "my job", "out of a job", "between jobs", "lost my job", "day job", "current job", "present job", "last job",
        "my role", "current role", "present role", "my position", "my post", "current post", "my company",
        "current company", "present company", "earlier company", "previous company", "the company insists",
        "company requires", "company insists", "present employer", "my firm", "current firm", "present firm",
        "be in post", "on the job", "new job", "full range", "my range", "people person", "people skills",
        "firm i am with", "firm i'm with", "must have eight", "at band", "company will", "company would",
        "company holds", "company will hold", "firm will", "patron must have", "they must have",
    ),
    "de": ("stelle antreten", "antreten kann ich die stelle", "meine stelle", "jetzige stelle", "aktuelle stelle"),
    "fr": ("prise de poste", "prendre le poste", "mon poste", "poste actuel", "libérer mon poste", "en poste"),
    "es": ("mi empresa", "mi puesto", "puesto actual", "empresa actual"),
    "nl": ("mijn functie", "huidige functie", "mijn kantoor", "standplaats"),
    "ru": ("моя должность", "текущая должность", "мой оклад"),
}  # fmt: skip

# Who speaks for an employer, and who is spoken to: not of himself.
EMPLOYERS: Rows = {
    "en": ("we", "we're", "we'd", "we'll", "we've", "our", "us", "you", "your", "yours", "candidates"),
    "de": ("wir", "unser", "unsere", "unserer", "uns", "sie", "ihre", "ihren", "ihr", "ihnen", "deine", "man"),
    "fr": ("nous", "notre", "nos", "vous", "votre", "vos"),
    "es": ("nosotros", "nuestro", "nuestra", "tu", "su", "usted", "ustedes", "hay que"),
    "nl": ("wij", "we", "ons", "onze", "je", "jij", "jouw", "u", "uw"),
    "ru": ("мы", "наш", "наша", "нас", "вы", "вас", "ваш", "ваши", "вам"),
    "it": ("noi", "nostro", "nostra", "voi", "suo", "tuo"),
    "pt": ("nós", "nosso", "nossa", "você"),
    "pl": ("nasz", "nasza", "pan", "pani"),
    "sv": ("vi", "vår", "ni", "er"),
}  # fmt: skip

# Others, of whom only the part of a sentence speaks in which they are named.
OTHERS: Rows = {
    "en": ("they", "they're", "their", "them"),
    "fr": ("ils", "eux"),
    "es": ("ellos",),
    "nl": ("zij", "ze"),
    "ru": ("они", "их", "им"),
}

# An "if" that supposes nothing.
NO_IF: Rows = {
    "en": (
        "if i'm honest", "if i am honest", "if you like", "if you want", "if possible", "if poss", "if ever",
        "if need be", "if needed", "if necessary", "if that helps", "if it helps", "if you ask me", "if anyone",
        "if anything", "forgive me if", "if that's ok", "if that is ok", "if i may", "if asked", "as if",
        "if not sooner", "if not earlier",
    ),
    "de": ("wenn überhaupt", "wenn möglich", "wenn ihr wollt", "wenn sie möchten", "wenn sie wollen", "wenn es geht"),
    "fr": ("si jamais", "si possible", "si besoin", "si vous voulez", "si nécessaire"),
    "es": ("si es posible", "si puede ser", "si hace falta", "si le parece", "si os parece"),
    "nl": ("als het kan", "als het moet", "als ik eerlijk ben"),
    "ru": ("если честно", "если что", "если можно", "если нужно"),
}  # fmt: skip

# What only supposes: what is behind it.
SUPPOSED: Rows = {
    "en": ("if", "suppose", "were the", "provided"),
    "de": ("wenn", "falls", "angenommen"),
    "fr": ("s'il", "si"),
    "es": ("si",),
    "nl": ("stel", "als ik", "als het"),
    "ru": ("если",),
}

# What is said to be only thought, or still to be checked.
DOUBTED: Rows = {
    "en": (
        "i think", "i believe", "i guess", "i suppose", "i reckon", "i assume", "i imagine", "i'm guessing", "afaik",
        "as far as i know", "as far as i can tell", "as far as i remember", "to my knowledge", "from memory", "iirc",
        "need to check", "have to check", "must check", "will check", "i'll check", "let me check", "should check",
        "want to check", "double-check", "double check", "need to confirm", "have to confirm", "to be confirmed",
        "to be checked", "to be agreed", "need to ask", "have to ask", "don't quote me", "should be", "ought to be",
        "not certain", "can't remember", "don't remember", "in theory", "tba", "seem to",
    ),
    "de": (
        "ich glaube", "glaube ich", "ich denke", "denke ich", "ich nehme an", "nehme ich an", "ich schätze",
        "schätze ich", "ich vermute", "vermute ich", "soweit ich weiß", "soviel ich weiß", "soweit mir bekannt",
        "meines wissens", "aus dem kopf", "muss prüfen", "prüfen", "nachsehen", "nachschauen", "nachfragen",
        "noch klären", "zu klären", "müsste", "nicht sicher", "ohne gewähr", "theoretisch",
    ),
    "fr": (
        "je crois", "je pense", "je suppose", "j'imagine", "il me semble", "me semble-t-il", "à ma connaissance",
        "sauf erreur", "de mémoire", "vérifier", "vérifierai", "à confirmer", "dois confirmer", "pas sûr", "pas sûre",
        "pas certain", "pas certaine", "devrait", "en théorie",
    ),
    "es": (
        "creo", "me parece", "supongo", "imagino", "que yo sepa", "me equivoco", "mal no recuerdo", "de memoria",
        "comprobar*", "mirarlo", "revisar*", "por confirmar", "a confirmar", "tengo que confirmar*", "lo compruebo",
        "lo confirmo", "no estoy segur*", "debería", "en teoría",
    ),
    "nl": (
        "ik denk", "denk ik", "ik geloof", "geloof ik", "ik meen", "meen ik", "volgens mij", "ik vermoed",
        "vermoed ik", "voor zover ik weet", "bij mijn weten", "uit mijn hoofd", "nakijken", "checken", "navragen",
        "nog bevestigen", "niet zeker", "zou moeten", "in theorie",
    ),
    "ru": (
        "думаю", "кажется", "вроде", "полагаю", "по-моему", "насколько я знаю", "насколько знаю", "насколько помню",
        "не ошибаюсь", "уточню", "уточнить", "проверю", "проверить", "не уверен", "не уверена", "должно быть",
    ),
}  # fmt: skip

# Behind what holds for others: it is otherwise for the writer.
INSTEAD: Rows = {
    "en": ("mine", "my own", "but my", "but i", "for me", "in my case"),
    "de": ("meine ist", "meine beträgt", "meiner ist", "bei mir", "für mich", "in meinem fall"),
    "fr": ("le mien", "la mienne", "chez moi", "pour moi", "dans mon cas"),
    "es": ("el mío", "la mía", "en mi caso", "para mí"),
    "nl": ("de mijne", "die van mij", "bij mij", "voor mij", "in mijn geval"),
    "ru": ("у меня", "для меня", "в моём случае"),
}

# What is wished for, and what is long over.
OVER: Rows = {
    "en": (
        "may be", "might be", "would like to live", "used to", "back then", "in those days", "in an ideal world",
        "like to live", "years ago", "grew up", "at the time",
    ),
    "de": ("damals", "früher", "aufgewachsen", "seinerzeit"),
    "fr": ("à l'époque", "autrefois", "j'ai grandi"),
    "es": ("entonces", "antes", "en aquella época", "me crié"),
    "nl": ("destijds", "vroeger", "andere tijden", "opgegroeid"),
    "ru": ("раньше", "тогда", "когда-то", "получала", "получал", "отрабатывала", "отрабатывал"),
}  # fmt: skip

# Negations that turn the meaning of a fact.
DENIED: Rows = {
    "en": (
        "not on", "isn't on", "not based", "not looking for", "don't live", "can't start", "cannot start",
        "not available", "not be available", "isn't available", "confidential", "no more than", "on average", "average",
        "averages", "typically", "usually", "most people", "one in five", "in general", "starting salary for",
        "the going rate", "salary survey", "compare your", "averaging", "becoming common", "market rate",
        "market rates", "salary guide", "not living in", "no longer living", "no longer live", "no longer based",
    ),
    "de": (
        "nicht verfügbar", "wohne nicht", "kann nicht", "im schnitt", "durchschnittlich", "im durchschnitt",
        "in der regel", "üblicherweise", "vergleichen sie", "laut studie",
    ),
    "fr": (
        "pas disponible", "n'habite pas", "en moyenne", "moyenne", "d'habitude", "en général", "comparez",
        "selon une étude",
    ),
    "es": (
        "no disponible", "no vivo", "de media", "en promedio", "promedio", "por lo general", "compare su",
        "según un estudio",
    ),
    "nl": (
        "niet beschikbaar", "woon niet", "gemiddeld", "doorgaans", "over het algemeen", "vergelijk uw",
        "volgens onderzoek",
    ),
    "ru": (
        "не живу", "не могу", "не готов", "в среднем", "обычно", "как правило", "сравните", "по данным",
    ),
}  # fmt: skip

# People of the writer who are no candidates.
RELATIVES: Rows = {
    "en": (
        "my partner", "my wife", "my husband", "my sister", "my brother", "my landlord", "my mum", "my son",
        "my team", "my client", "my father", "my mother", "my dad", "my daughter", "my cousin", "my friend",
        "a friend of mine", "my colleague", "my ex", "my lad", "my mate", "my neighbour", "my uncle", "my boyfriend",
        "my girlfriend", "my nephew", "my niece", "my daughter's", "my son's", "our lad", "my flatmate",
        "my housemate", "my lodger", "my parents", "my grandparents", "my in-laws", "my folks",
    ),
    "de": (
        "mein partner", "meine frau", "mein mann", "mein team", "mein bruder", "meine schwester", "mein vater",
        "meine mutter", "mein sohn", "meine tochter", "ein freund von mir", "meine freundin", "mein freund",
        "mein ex", "meine ex", "mein nachbar", "meine nachbarin", "mein neffe", "meine nichte", "mein schwager",
        "meine schwägerin", "mein mitbewohner", "meine mitbewohnerin",
    ),
    "fr": (
        "mon mari", "ma femme", "mon équipe", "ma sœur", "mon frère", "mon père", "ma mère", "mon fils", "ma fille",
        "un ami", "mon ami", "mon amie", "mon ex", "mon copain", "ma copine", "mon voisin", "ma voisine", "mon neveu",
        "ma nièce", "mon cousin", "ma cousine", "mon beau-frère", "mon coloc", "ma coloc",
    ),
    "es": (
        "mi mujer", "mi marido", "mi equipo", "mi hermano", "mi hermana", "mi padre", "mi madre", "mi hijo",
        "mi hija", "un amigo", "mi amigo", "mi amiga", "mi ex", "mi novio", "mi novia", "mi vecino", "mi primo",
        "mi prima", "mi cuñado", "mi suegra", "mi sobrino", "mi sobrina",
    ),
    "nl": (
        "mijn vrouw", "mijn man", "mijn team", "mijn broer", "mijn zus", "mijn vader", "mijn moeder", "mijn zoon",
        "mijn dochter", "een vriend", "mijn vriend", "mijn vriendin", "mijn ex", "mijn buurman", "mijn buurvrouw",
        "mijn neef", "mijn nicht", "mijn zwager",
    ),
    "ru": (
        "мой муж", "моя жена", "мой брат", "моя сестра", "мой отец", "моя мать", "мой сын", "моя дочь", "мой друг",
        "моя подруга", "мой бывший", "моя бывшая", "мой сосед", "моя соседка", "мой племянник", "моя племянница",
    ),
}  # fmt: skip

# Who has a home and pay of his own, and asks notice of the writer.
BOSSES: Rows = {
    "en": ("my boss",),
    "de": ("mein chef",),
    "fr": ("mon patron",),
    "es": ("mi jefe",),
    "nl": ("mijn baas",),
    "ru": ("мой начальник",),
}

# How the papers of a job begin, and how those of a person do.
JOB_PAPERS: Rows = {
    "en": (
        "job description", "job specification", "job spec", "vacancy", "reports to", "reporting to", "role profile",
        "person specification", "company profile", "about the role", "the role", "job title", "responsibilities",
        "closing date", "we are looking for", "your profile", "what we offer",
    ),
    "de": (
        "stellenbeschreibung", "stellenanzeige", "stellenausschreibung", "wir suchen", "ihr profil", "ihre aufgaben",
        "wir bieten",
    ),
    "fr": ("fiche de poste", "offre d'emploi", "descriptif du poste", "profil recherché", "nous recherchons"),
    "es": ("descripción del puesto", "oferta de empleo", "perfil buscado", "buscamos", "ofrecemos"),
    "nl": ("functieomschrijving", "vacature", "functieprofiel", "wij zoeken", "wij bieden"),
    "ru": ("вакансия", "описание вакансии", "требования", "обязанности", "мы предлагаем", "условия"),
    "it": ("descrizione della posizione", "offerta di lavoro", "cerchiamo"),
    "pt": ("descrição da vaga", "oferta de emprego", "procuramos"),
    "pl": ("opis stanowiska", "oferta pracy", "oferujemy"),
    "sv": ("platsannons", "arbetsbeskrivning", "vi söker"),
}  # fmt: skip
