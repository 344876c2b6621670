"""The words around names of people, companies and titles in sentences, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

HONORIFICS = (
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "herr", "herrn", "frau", "m.", "mme",
    "mme.", "mlle", "monsieur", "madame", "señor", "señora", "sr.", "sra.", "sr", "sra", "don", "doña", "dhr.", "dhr",
    "mevrouw", "mw.", "meneer", "de heer", "г-н", "г-жа", "г-ну", "г-же", "господин", "госпожа", "sig.", "sig.ra",
    "pan", "pani", "signora", "signor",
)  # fmt: skip

# Articles and class words before a company's name.
COMPANY_ARTICLES = (
    "the", "der", "die", "das", "dem", "den", "la", "le", "les", "el", "los", "las", "het", "de", "il", "firma",
    "company", "société", "groupe", "empresa", "compañía", "компании", "компанию", "компания", "фирмы", "фирму", "ооо",
    "azienda", "ditta", "bedrijf", "bij", "agency", "cabinet", "consultora", "a", "o", "na", "firmie", "firmy",
    "l'entreprise", "entreprise", "group", "à la",
)  # fmt: skip

# What companies are, before their names.
SORTS_OF_COMPANIES = (
    "депо", "завод", "завода", "заводе", "банк", "банка", "банке", "бюро", "фирме", "фирмы", "фирму", "больницу",
    "больнице", "школу", "школе", "институт", "институте", "клинику", "клинике", "магазин", "магазине", "ресторан",
    "ресторане", "отель", "отеле", "порт", "порту", "фабрику", "фабрике", "комбинат", "комбинате", "театр", "театре",
    "студию", "студии", "агентство", "агентстве", "группу", "группе", "издательство", "издательстве", "холдинг",
)  # fmt: skip

# Words that show that what they stand in is a company's name, besides the legal forms.
COMPANY_WORDS: Rows = {
    "en": (
        "foods", "logistics", "engineering", "energy", "media", "capital", "labs", "studios", "digital", "networks",
        "industries", "pharma", "health", "healthcare", "insurance", "motors", "airlines", "brothers", "bros", "sons",
        "works", "agency", "ventures", "electronics", "chemicals", "financial", "tech", "technology", "recruiting",
        "staff", "retail", "trading", "construction", "security", "hotels", "council", "nhs", "trust", "college",
        "school", "brewery", "cranes", "meats", "textiles", "containers", "terminals", "signalling", "drilling",
        "bakery", "dairy", "farms", "rail", "railways", "couriers", "scaffolding", "roofing", "joinery", "interiors",
        "kitchens", "brewing",
    ),
    "de": ("werke", "bau", "technik", "versicherung", "sparkasse", "verlag", "klinik", "kliniken", "klinikum",
           "krankenhaus", "gruppe", "stiftung", "beratung"),
    "fr": ("conseil", "banque", "groupe", "assurances", "industrie", "ingénierie"),
    "es": (
        "consultores", "energía", "banco", "grupo", "seguros", "industrias", "hoteles", "edificios", "talleres",
        "construcciones", "transportes", "bodegas", "viñedos", "muebles", "astilleros", "ingeniería",
    ),
    "nl": ("techniek", "groep", "bouw", "verzekeringen", "adviseurs"),
    "ru": ("банк", "групп", "консалтинг"),
}  # fmt: skip

# Where a title that is told in running text ends.
TITLE_ENDS: Rows = {
    "en": (
        "at", "in", "with", "from", "since", "starting", "on", "effective", "last", "next", "this", "and", "but", "so",
        "where", "which", "who", "as", "after", "before", "until", "here", "there", "now", "today", "tomorrow", "soon",
        "yesterday", "based", "reporting", "because", "when", "while", "to", "by", "within", "then", "again", "too",
        "for", "already", "i", "if", "that", "under", "via", "is", "was", "were", "has", "had", "says", "said",
    ),
    "de": (
        "bei", "in", "im", "am", "an", "ab", "seit", "zum", "zur", "mit", "und", "bin", "ist", "tätig", "aber", "nun",
        "befördert", "ernannt", "worden", "übernommen", "angefangen", "beschäftigt", "deshalb", "für", "bis", "ich",
        "hier", "dort", "heute", "weil", "arbeite", "zu", "auf", "angestellt", "anfangen", "war", "hat", "sagt",
    ),
    "fr": (
        "chez", "à", "depuis", "et", "au", "dans", "en", "où", "mais", "pour", "avec", "après", "je", "ici", "qui",
        "aujourd'hui", "sur", "dès", "le", "est", "était", "a", "dit",
    ),
    "es": (
        "en", "desde", "y", "para", "con", "a", "pero", "donde", "ahora", "aquí", "hoy", "el", "que", "tras", "por",
        "es", "era", "fue", "está", "ha", "dice", "me", "se",
    ),
    "nl": (
        "bij", "in", "vanaf", "sinds", "en", "per", "met", "aan", "maar", "voor", "op", "hier", "nu", "waar", "ik",
        "is", "was", "heeft", "zegt",
    ),
    "ru": ("в", "с", "и", "на", "со", "но", "где", "у", "для", "к", "теперь", "сейчас", "здесь", "а", "компании"),
    "it": ("in", "presso", "da", "dal", "e", "a", "per", "ma", "con"),
    "pt": ("na", "no", "em", "desde", "e", "para", "mas", "com"),
    "pl": ("w", "od", "i", "na", "ale", "dla"),
    "sv": ("på", "hos", "från", "och", "i", "men", "med"),
}  # fmt: skip

# Small words inside titles and companies' names.
TITLE_JOINS: Rows = {
    "en": ("of", "for", "&", "/", "-", "–", "the", "in"),
    "de": ("für", "der", "des", "im", "von"),
    "fr": ("de", "du", "des", "la", "le", "d'", "en"),
    "es": ("de", "del", "la", "las", "los"),
    "nl": ("van", "de", "het", "voor"),
    "ru": ("по",),
    "it": ("di", "del", "della"),
    "pt": ("do", "da"),
    "pl": ("ds.", "ds"),
    "sv": ("för",),
}  # fmt: skip

ANDS: Rows = {
    "en": ("and",),
    "de": ("und",),
    "fr": ("et",),
    "es": ("y",),
    "nl": ("en",),
    "ru": ("и",),
    "it": ("e",),
    "pl": ("i",),
    "sv": ("och",),
}  # fmt: skip

# Words before a title that are none of it.
ARTICLES: Rows = {
    "en": ("a", "an", "the", "their", "its", "our", "your", "new", "his", "her", "my", "to", "be", "as", "now"),
    "de": ("ein", "eine", "einen", "der", "die", "den", "dem", "das", "neue", "neuer", "neuen", "als", "dort", "jetzt"),
    "fr": ("un", "une", "le", "la", "l'", "leur", "nouveau", "nouvelle", "de", "du"),
    "es": ("un", "una", "el", "la", "su", "nuevo", "nueva", "de", "como"),
    "nl": ("een", "de", "het", "hun", "nieuwe", "als"),
    "ru": ("новый", "новая", "нового", "—", "-"),
    "it": ("un", "una", "il", "la", "nuovo", "nuova"),
    "pt": ("um", "uma", "o", "novo", "nova"),
    "sv": ("en", "ett", "ny", "den"),
}  # fmt: skip

# Days and months, and other words with a capital letter that begin no name but follow one.
CALENDAR: Rows = {
    "en": (
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar",
        "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs",
        "fri", "sat", "sun", "i", "easter", "christmas", "q1", "q2", "q3", "q4",
    ),
    "de": (
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "januar", "februar", "märz",
        "mai", "juni", "juli", "oktober", "dezember", "ende", "anfang", "mitte", "ostern", "weihnachten",
    ),
}  # fmt: skip

# Words that begin sentences and are nobody.
NO_NAMES: Rows = {
    "en": (
        "i", "he", "she", "we", "they", "it", "you", "the", "my", "your", "our", "his", "her", "their", "this", "that",
        "please", "who", "if", "when", "everyone", "everybody", "nobody", "someone", "somebody", "all", "hr", "hi",
        "hello", "dear", "thanks", "thank", "and", "but", "so", "as", "one", "there", "what", "which", "each", "no",
        "candidate", "client", "in", "on", "at", "for", "from", "re", "fwd", "fw", "ps", "fyi", "also", "just", "since",
        "until", "after", "before", "yes", "sorry", "today", "tomorrow", "both", "neither", "any", "some", "these",
        "those", "its", "to", "not", "now", "reception", "me", "us", "it's", "i'm", "i've", "i'll", "management",
        "security", "support", "recruitment", "finance", "sales", "accounts", "payroll", "regards", "best", "kind",
        "yesterday", "unfortunately", "sadly", "apparently", "finally", "recently", "currently", "effective",
        "starting", "following", "due", "given", "having", "being", "though", "although", "while", "once", "soon",
        "later", "then", "here", "everything", "nothing", "anything", "something", "work", "business", "life", "news",
        "update", "good", "great", "happy", "delighted", "pleased", "proud", "excited", "thrilled", "whoever", "anyone",
        "team", "folks", "guys", "friends", "colleagues", "holiday", "annual", "maternity", "parental", "sick", "out",
        "away", "back", "off", "new", "old", "is", "are", "was", "were", "will", "would", "could", "can", "do", "does",
        "did", "have", "has", "had", "ask", "call", "ring", "write", "contact", "email", "try", "send", "see", "speak",
        "tell", "meet", "say", "give", "take", "talk", "mail", "phone", "text", "use", "note", "forget", "delete",
        "swap", "congratulate", "welcome", "find", "pass", "let", "put", "first", "second", "third", "last", "next",
    ),
    "de": (
        "ich", "er", "sie", "wir", "ihr", "der", "die", "das", "ein", "eine", "mein", "meine", "bitte", "wer", "es",
        "dieser", "diese", "niemand", "jemand", "kandidat", "kunde", "unser", "unsere", "hallo", "danke", "leider",
        "jetzt", "nun", "am", "im", "ab", "zum", "personalabteilung", "zentrale", "herr", "frau", "übrigens", "heute",
        "gestern", "morgen", "endlich", "aktuell", "derzeit", "seit", "nach", "vor", "mit", "von", "bis", "auf", "in",
        "an", "aus", "bei", "für", "ihre", "sein", "seine", "urlaub", "ferien", "künftig", "zukünftig", "inzwischen",
        "mittlerweile", "alle", "viele", "kollegen", "kolleginnen", "dann", "dort", "hier", "so", "wie", "was",
        "wann", "wo", "warum", "wenn", "falls", "dass", "liebe", "lieber", "guten", "schöne", "neu", "neue", "neuer",
        "alte", "alter", "nächste", "letzte", "kommende", "tagessatz", "stundensatz", "wohnsitz", "gehalt", "frag",
        "fragen", "ruf", "rufen", "schreib", "schreiben", "schick", "schicken", "melde", "melden", "sag", "sagen",
        "nimm", "gib",
    ),
    "fr": (
        "je", "il", "elle", "nous", "vous", "ils", "elles", "le", "la", "les", "un", "une", "mon", "ma", "notre",
        "merci", "bonjour", "qui", "ce", "cette", "on", "monsieur", "madame", "si", "votre", "actuellement",
        "aujourd'hui", "demain", "hier", "désormais", "dorénavant", "depuis", "après", "avant", "pendant", "suite",
        "dès", "pour", "avec", "en", "dans", "sur", "chers", "chère", "cher", "tous", "toutes", "enfin",
        "malheureusement", "absent", "absente", "retour", "vacances", "congés", "ceci", "cela", "quand", "lorsque",
        "comme", "voici", "voilà", "au", "aux", "du", "des", "de", "appelez", "appelle", "écrivez", "écris", "demandez",
        "demande", "voyez", "envoyez", "dites", "contactez", "adressez", "c'est",
    ),
    "es": (
        "yo", "él", "ella", "nosotros", "el", "los", "mi", "tu", "su", "hola", "gracias", "quien", "este", "esta",
        "si", "nadie", "hoy", "ayer", "mañana", "ahora", "desde", "tras", "después", "antes", "para", "con", "en",
        "por", "estoy", "estaré", "soy", "seré", "tengo", "he", "ha", "ya", "también", "lamentablemente",
        "finalmente", "queridos", "querida", "querido", "estimado", "estimada", "todos", "vacaciones", "ausente",
        "vuelvo", "regreso", "cuando", "como", "una", "un", "la", "las", "lo", "del", "al", "nuestra", "nuestro",
        "nuestros", "vuestra", "sus", "llame", "llama", "escriba", "escribe", "pregunte", "pregunta", "hable",
        "habla", "mande", "manda", "contacte", "guarda",
    ),
    "nl": (
        "ik", "hij", "zij", "wij", "het", "een", "mijn", "uw", "wie", "als", "dank", "deze", "iemand", "niemand",
        "vandaag", "gisteren", "morgen", "nu", "sinds", "vanaf", "na", "voor", "met", "van", "tot", "op", "in", "aan",
        "bij", "helaas", "inmiddels", "overigens", "beste", "allemaal", "jullie", "onze", "ons", "je", "jij", "u",
        "de", "dit", "dat", "die", "er", "per", "tijdens", "vakantie", "afwezig", "terug", "wanneer", "waarom", "hoe",
        "wat", "bel", "vraag", "schrijf", "mail", "stuur", "neem", "zeg", "geef",
    ),
    "ru": (
        "я", "он", "она", "мы", "вы", "они", "мой", "моя", "наш", "кто", "это", "если", "кандидат", "клиент", "новый",
        "теперь", "сейчас", "ваш", "никто", "коллеги", "сегодня", "вчера", "завтра", "кстати", "увы", "после", "до",
        "с", "в", "на", "по", "для", "из", "от", "при", "уже", "ещё", "еще", "скоро", "наконец", "здравствуйте",
        "добрый", "привет", "уважаемые", "дорогие", "всем", "все", "вашего", "вашему", "вашей", "вас", "вам", "мои",
        "моё", "мое", "наша", "наши", "ваша", "ваши", "старый", "старая", "прошлый", "пишите", "звоните", "отпуск",
        "буду", "вернусь", "нахожусь", "что", "как", "когда", "почему", "вместо", "спросите", "спроси", "напишите",
        "напиши", "позвоните", "позвони", "скажите", "отправьте",
    ),
}  # fmt: skip

# What is joined and left every day and is no company.
NO_COMPANIES: Rows = {
    "en": (
        "linkedin", "zoom", "teams", "microsoft teams", "slack", "whatsapp", "facebook", "twitter", "instagram",
        "skype", "webex", "google meet", "meet", "xing", "telegram", "signal", "google", "outlook", "office", "hr",
        "home", "work", "ms teams", "team", "it", "sales", "finance", "marketing", "i", "uk", "us", "usa", "eu",
        "monday", "easter", "christmas", "board", "head office", "hq", "maternity", "paternity", "annual leave",
        "discord", "the call", "mr", "mrs", "ms", "dr", "bst", "gmt", "pm", "am", "cv", "cvs", "phd", "mba", "msc",
        "bsc", "uni", "university", "school", "brexit", "covid", "interview", "offer", "excel", "python", "java",
        "javascript", "sql", "powerpoint", "linux", "windows", "kubernetes", "jira",
    ),
    "de": (
        "monatsende", "jahresende", "quartalsende", "monatsanfang", "ruhestand", "rente", "pension", "elternzeit",
        "quartal", "urlaub", "homeoffice", "büro", "ende", "montag", "abschied", "zukunft", "stelle", "firma",
        "unternehmen", "betrieb", "haus", "team", "kollegen", "jahr", "monat", "woche", "sommer", "winter", "herbst",
        "frühjahr", "ostern", "weihnachten", "zug", "ziel", "einsatz", "kunden", "kunde", "gespräch", "thema",
        "vorstellungsgespräch", "interview", "stuttgart", "termin", "vorstellungstermin", "schlüssel", "badge",
        "ausweis", "laptop", "spind", "hut", "dienst", "vertrag", "job", "chef", "kündigung", "schreibtisch", "nagel",
        "alten", "handy", "tür", "rücken", "rest", "geschäftsführung", "vorstand", "beirat", "mannschaft",
        "abteilung", "werkstatt", "leitung", "kantine", "schicht", "nachtschicht", "anfang", "mai", "juni", "juli",
        "karte", "liste", "kartei", "probezeit", "tagen", "wochen", "monaten", "jahren", "wintern", "herrn", "herr",
        "frau", "silvester", "neujahr", "pfingsten", "fasching", "karneval", "feierabend", "mittag", "abend",
        "vormittag", "nachmittag", "samstag", "sonntag", "dienstag", "mittwoch", "donnerstag", "freitag",
    ),
}  # fmt: skip

# Places that people move to, leave and live in, for telling them from companies.
PLACES: Rows = {
    "en": (
        "london", "manchester", "leeds", "birmingham", "bristol", "liverpool", "sheffield", "glasgow", "edinburgh",
        "cardiff", "belfast", "newcastle", "nottingham", "leicester", "reading", "oxford", "cambridge", "brighton",
        "southampton", "portsmouth", "york", "bath", "hull", "coventry", "dublin", "cork", "galway", "aberdeen",
        "swansea", "milton keynes", "norwich", "exeter", "plymouth", "derby", "england", "scotland", "wales", "ireland",
        "new york", "boston", "chicago", "austin", "dallas", "houston", "seattle", "san francisco", "los angeles",
        "denver", "atlanta", "miami", "toronto", "vancouver", "montreal", "sydney", "melbourne", "singapore",
        "hong kong", "dubai", "tokyo", "texas", "california", "florida", "canada", "australia", "india", "mumbai",
        "bangalore", "delhi", "america", "europe", "asia", "africa", "china", "japan", "surrey", "kent", "essex",
        "sussex", "yorkshire", "devon", "cornwall", "lancashire", "cheshire", "washington", "philadelphia", "phoenix",
    ),
    "de": (
        "berlin", "hamburg", "münchen", "munich", "köln", "cologne", "frankfurt", "stuttgart", "düsseldorf", "leipzig",
        "dresden", "hannover", "nürnberg", "bremen", "essen", "dortmund", "bonn", "mannheim", "wien", "vienna",
        "zürich", "zurich", "basel", "bern", "genf", "geneva", "deutschland", "germany", "österreich", "austria",
        "schweiz", "switzerland", "bayern", "salzburg", "graz",
    ),
    "fr": (
        "paris", "lyon", "marseille", "toulouse", "nice", "nantes", "bordeaux", "lille", "strasbourg", "rennes",
        "montpellier", "grenoble", "bruxelles", "brussels", "genève", "lausanne", "france", "belgique", "belgium",
        "suisse", "luxembourg",
    ),
    "es": (
        "madrid", "barcelona", "valencia", "sevilla", "bilbao", "málaga", "zaragoza", "españa", "spain", "méxico",
        "mexico", "bogotá", "lima", "santiago", "buenos aires", "lisboa", "lisbon", "porto", "portugal",
    ),
    "nl": (
        "amsterdam", "rotterdam", "utrecht", "den haag", "the hague", "eindhoven", "groningen", "breda", "antwerpen",
        "antwerp", "gent", "ghent", "nederland", "netherlands", "holland", "belgië",
    ),
    "ru": (
        "москва", "москву", "москве", "москвы", "санкт-петербург", "петербург", "питер", "казань", "екатеринбург",
        "новосибирск", "самара", "moscow", "россия", "россию", "россии", "киев", "минск",
    ),
    "it": ("roma", "rome", "milano", "milan", "torino", "turin", "napoli", "naples", "italia", "italy", "firenze"),
    "pl": ("warszawa", "warsaw", "kraków", "krakow", "wrocław", "gdańsk", "polska", "poland", "prague", "praha"),
    "sv": (
        "stockholm", "göteborg", "gothenburg", "malmö", "oslo", "københavn", "copenhagen", "helsinki", "sweden",
        "sverige", "norway", "denmark", "finland",
    ),
}  # fmt: skip

# Words that show a title in a sentence, besides those by which a signature's line is known as one.
TITLE_WORDS: Rows = {
    "en": (
        "leader", "chair", "chairwoman", "cmo", "ciso", "cpo", "cro", "svp", "evp", "avp", "hrbp", "generalist",
        "officer", "head", "md", "managing director", "nurse", "teacher", "lecturer", "chef", "clerk", "bookkeeper",
        "auditor", "actuary", "underwriter", "broker", "governor", "treasurer", "team lead", "tech lead",
        "product manager", "marketer", "writer", "tester", "surveyor", "receptionist", "estimator", "solicitor", "pa",
    ),
    "de": ("leitung", "chef", "chefin", "vorständin", "bereichsleitung", "einkäufer", "einkäuferin", "meister"),
    "fr": ("présidente", "cheffe de", "acheteur", "acheteuse", "comptable", "juriste", "drh", "daf"),
    "es": ("comprador", "compradora", "contable", "coordinador", "coordinadora", "presidente", "directivo"),
    "nl": ("inkoper", "hoofd", "beheerder", "accountmanager", "voorzitter", "manager"),
    "ru": ("главный", "ведущий", "старший", "аналитик", "юрист", "экономист", "заведующ", "президент"),
}  # fmt: skip

# How the names of trades and offices end, and what ends so and is none.
TRADE_ENDINGS: Rows = {
    "en": (
        "ist", "ician", "eer", "er", "or", "man", "woman", "master", "wright", "smith", "hand", "keeper", "steward",
        "warden", "chief", "clerk", "nurse", "cook", "chef", "lead", "head", "grapher", "monger", "ward",
    ),
    "de": (
        "leiter", "leiterin", "vorsitzender", "vorsitzende", "meister", "meisterin", "sprecher", "sprecherin", "führer",
        "führerin", "chef", "chefin", "verwalter", "verwalterin", "beauftragte", "beauftragter", "betreuer",
        "betreuerin", "techniker", "technikerin", "polier", "lead", "vorstand", "pfleger", "pflegerin", "bauer",
    ),
    "fr": ("teur", "trice", "ier", "ière", "eur", "euse", "logue", "aire", "ien", "ienne", "iste", "cheffe", "ente"),
    "es": (
        "dor", "dora", "ista", "ero", "era", "ente", "enta", "ario", "aria", "ólogo", "óloga", "jefe", "jefa", "ico",
    ),
    "nl": ("leider", "leidster", "meester", "aris", "ier", "eur", "euse", "man", "vrouw", "hoofd", "kundige", "chef"),
    "ru": ("ом", "ником", "тор", "тором", "ист", "истом", "ник", "щик", "щиком", "лог", "логом", "арь", "арем", "ёр"),
}  # fmt: skip
NO_TRADES: Rows = {
    "en": (
        "other", "never", "number", "summer", "winter", "better", "later", "after", "over", "under", "together",
        "matter", "order", "offer", "career", "paper", "computer", "customer", "letter", "weather", "manner",
        "quarter", "centre", "center", "floor", "door", "whatever", "however", "further", "rather", "another",
        "either", "former", "newer", "bigger", "higher", "lower", "greener", "forward", "afterward", "toward",
        "reward", "list", "twist", "ahead", "forehead", "human", "german", "minor", "major", "error", "mirror",
        "favor", "labor", "answer", "power", "tower", "river", "sector", "factor", "chapter", "corner", "border",
        "member", "september", "october", "november", "december", "dinner", "supper", "user", "server", "folder",
        "shorter", "longer", "easier", "woman", "man", "person", "easter", "mother", "father", "brother", "sister",
        "daughter", "cover", "ever", "newsletter", "water", "shoulder", "finger", "prior", "poor", "sailor-suit",
        "first", "best", "last", "interest", "honest", "latest", "trust", "test", "rest", "west", "east", "request",
    ),
    "fr": (
        "premier", "dernier", "métier", "chantier", "papier", "dossier", "quartier", "courrier", "meilleur", "heure",
        "ailleurs", "leur", "faire", "affaire", "bien", "ancien", "première", "dernière", "manière", "salaire",
    ),
    "es": (
        "primero", "primera", "dinero", "enero", "febrero", "manera", "fuera", "público", "único", "trabajo", "rico",
        "verdadero", "horario", "presente", "siguiente", "gente", "cliente", "oficina", "carrera",
    ),
    "nl": ("manier", "papier", "hier", "plezier", "kwartier"),
    "ru": ("дом", "том", "потом", "этом", "городом", "домом", "утром"),
}  # fmt: skip

# What firms call those who own them with the first of them: "Hellwig & Partner".
PARTNERS: Rows = {
    "en": ("partners", "sons", "daughters", "brothers", "associates", "co", "company"),
    "de": ("partner", "söhne", "sohn", "töchter", "kollegen"),
    "fr": ("associés", "fils", "cie"),
    "es": ("asociados", "hijos", "cía"),
    "nl": ("zonen", "zoon", "dochters"),
}
