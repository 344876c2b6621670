"""How sentences end, and which small words tell the language; per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Small words that are common in one language and rare in the others: they tell which one a mail is written in.
COMMON: Rows = {
    "en": (
        "the", "and", "to", "of", "you", "for", "is", "we", "your", "with", "have", "be", "will", "that", "this",
        "it", "at", "are", "please", "thanks", "thank", "hi", "my", "our", "would", "been", "has", "from", "an", "him",
        "she", "they", "not", "but", "if", "good", "monday", "tuesday", "wednesday", "thursday", "friday", "see",
        "attached", "works", "confirmed", "interview", "accepted", "tomorrow", "don't", "her", "his", "start",
        "i", "a", "i'm", "it's", "i've", "no", "me", "where", "am", "very", "too", "was", "on", "by", "us", "any", "as",
        "all", "so", "can", "do", "did", "what", "when", "had", "were", "their", "them", "he", "offer", "role", "job",
    ),
    "de": (
        "der", "die", "das", "und", "ich", "wir", "sie", "ist", "nicht", "ein", "eine", "einen", "mit", "für", "auf",
        "zu", "von", "dem", "den", "im", "am", "bei", "uhr", "haben", "hat", "wird", "ihnen", "ihr", "ihre", "bitte",
        "danke", "hallo", "uns", "mich", "mir", "auch", "noch", "anbei", "vielen", "dank", "herr", "herrn", "frau",
        "leider", "kein", "keine", "um", "zum", "zur", "wie", "aber", "gerne", "montag", "dienstag", "mittwoch",
        "donnerstag", "freitag", "termin", "viele", "grüße",
    ),
    "fr": (
        "le", "la", "les", "et", "je", "de", "un", "que", "en", "à", "client", "nous", "vous", "est", "pas", "une",
        "pour", "avec", "sur", "du", "des", "au",
        "aux", "dans", "ce", "cette", "votre", "notre", "bonjour", "merci", "ci-joint", "mais", "qui", "sont", "suis",
        "son", "sa", "ses", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "cordialement", "mon", "ne", "été",
        "chez", "bien", "accepte", "accepté", "l'offre", "j'accepte", "convient", "a", "poste", "c'est", "j'ai", "il",
        "elle",
    ),
    "es": (
        "el", "los", "las", "y", "que", "la", "de", "un", "a", "se", "quiere", "cliente", "si", "en", "una", "por",
        "para", "con", "su", "es", "del", "al", "lo", "hola",
        "gracias", "le", "te", "ha", "he", "hemos", "pero", "este", "esta", "muy", "usted", "nos", "lunes", "martes",
        "miércoles", "jueves", "viernes", "saludos", "adjunto", "mi", "ya", "como", "más", "está", "puesto", "no",
        "ahora", "estoy", "estamos", "vamos", "queremos", "oferta", "acepto", "vuestra",
        "contrato", "firmado", "entonces", "quedamos", "he", "aceptado", "decidido", "entrevista", "perfil",
    ),
    "nl": (
        "het", "een", "en", "ik", "je", "wij", "we", "van", "voor", "met", "niet", "is", "op", "te", "dat", "de", "u",
        "uw", "bij", "zijn", "heeft", "hebben", "graag", "bedankt", "beste", "hij", "zij", "ze", "naar", "ook", "maar",
        "geen", "uur", "bijlage", "groet", "groeten", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "wel",
        "dank", "om", "aan", "hem", "haar", "jullie", "ons", "mijn", "helaas",
    ),
    "ru": (
        "и", "в", "не", "на", "что", "я", "мы", "вы", "он", "она", "с", "по", "для", "к", "за", "это", "как", "у",
        "из", "вам", "нам", "вас", "но", "от", "добрый", "день", "спасибо", "здравствуйте", "пожалуйста", "уже",
        "его", "её", "ее", "наш", "или", "будет", "мне", "до",
    ),
    "it": (
        "il", "di", "che", "è", "un", "le", "in", "a", "si", "se", "vuole", "cliente", "i", "e", "per", "con", "non",
        "una", "sono", "della", "del", "la", "ho", "grazie", "ciao",
        "gli", "ha", "al", "alle", "ci", "vi", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "buongiorno",
        "nostro", "anche", "abbiamo", "dalla", "questo",
    ),
    "pt": (
        "o", "os", "que", "em", "de", "a", "e", "se", "cliente", "uma", "para", "com", "não", "do", "da", "ao", "um",
        "é", "obrigado", "obrigada",
        "olá", "no", "na", "por", "mas", "nossa", "nosso", "temos", "segunda", "terça", "quarta", "quinta", "sexta",
        "está", "você", "às", "muito", "foi",
    ),
    "pl": (
        "i", "w", "nie", "na", "się", "z", "do", "że", "jest", "to", "dla", "pan", "pani", "dzień", "dobry", "dziękuję",
        "oraz", "w", "mam", "za", "o", "ale", "proszę", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "od",
    ),
    "sv": (
        "och", "att", "det", "som", "på", "är", "för", "med", "vi", "jag", "inte", "har", "till", "av", "en", "ett",
        "tack", "hej", "men", "du", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "mvh", "också", "eller",
    ),
    "da": (
        "og", "at", "det", "på", "er", "for", "med", "vi", "jeg", "ikke", "har", "til", "af", "en", "et", "tak", "hej",
        "men", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "også", "eller", "mvh", "hilsen", "vil",
    ),
    "no": (
        "og", "å", "det", "på", "er", "for", "med", "vi", "jeg", "ikke", "har", "til", "av", "en", "et", "takk", "hei",
        "men", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "også", "eller", "hilsen", "vil",
    ),
    "fi": (
        "ja", "on", "ei", "että", "se", "hei", "kiitos", "ole", "olen", "olemme", "mutta", "tai", "kun", "klo",
        "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "terveisin", "myös", "hän",
    ),
    "cs": (
        "a", "se", "v", "je", "na", "že", "s", "z", "do", "dobrý", "den", "děkuji", "ale", "jsem", "jsme", "pro", "by",
        "prosím", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "pozdravem", "také", "nebo", "k", "o",
    ),
    "uk": (
        "і", "в", "не", "на", "що", "я", "ми", "ви", "він", "вона", "з", "по", "для", "до", "за", "це", "як", "у",
        "та", "вам", "нам", "але", "від", "добрий", "день", "дякую", "вітаю", "будь", "ласка", "вже", "його", "її",
    ),
    "tr": (
        "ve", "bir", "bu", "için", "ile", "de", "da", "merhaba", "teşekkürler", "teşekkür", "ederim", "ama", "var",
        "olarak", "değil", "saat", "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "saygılarımla", "sayın",
    ),
}  # fmt: skip

# Letters that few languages have.
LETTERS: Mapping[str, str] = {
    "de": "äöüß", "fr": "çœêèàùâîôûëé", "es": "ñ¿¡áíóú", "nl": "ëïé", "ru": "ыэъё", "it": "àèìòù", "pt": "ãõç",
    "pl": "ąęłńśźż", "sv": "åäö", "da": "æøå", "no": "æøå", "fi": "äö", "cs": "ěřůčšž", "uk": "іїєґ", "tr": "ğışç",
}  # fmt: skip

# Shortened words after which the sentence always goes on, without their last full stop.
ABBREVIATIONS: Rows = {
    "en": (
        "mr", "mrs", "ms", "dr", "prof", "st", "approx", "nos", "tel", "mob", "eg", "e.g", "ie", "i.e", "vs", "dept",
        "incl", "excl", "jan", "feb", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec", "fig", "avg", "hon",
        "messrs", "cf", "ca", "pp", "attn", "asst", "mgr",
    ),
    "de": (
        "z.b", "z. b", "d.h", "d. h", "u.a", "bzw", "ca", "evtl", "ggf", "hr", "hrn", "fr", "nr", "str", "tel", "inkl",
        "exkl", "zzgl", "abzgl", "mio", "mrd", "dr", "prof", "dipl", "ing", "geb", "bspw", "vgl", "sog", "i.d.r", "st",
        "o.g", "u.u", "z.zt", "zt", "std", "gem", "betr", "allg", "max", "min",
    ),
    "fr": ("mm", "mme", "mlle", "dr", "env", "p.ex", "cf", "tél", "av", "bd", "janv", "févr", "juil", "st", "ste"),
    "es": ("sr", "sra", "srta", "dr", "dra", "dña", "ud", "uds", "aprox", "p.ej", "ej", "núm", "tfno", "tel", "avda",
           "dpto"),
    "nl": ("dhr", "mevr", "mw", "dr", "mr", "drs", "ir", "ing", "bijv", "bv", "ca", "nr", "tel", "incl", "excl",
           "t.a.v", "m.b.t", "a.u.b", "o.a", "i.v.m", "d.w.z", "evt", "resp", "st"),
    "ru": ("ул", "тел", "им", "руб", "тыс", "млн", "см", "стр", "напр", "ок", "т.е", "т.к", "пл", "просп", "янв",
           "февр", "апр", "авг", "сент", "окт", "нояб", "дек"),
    "it": ("sig", "sigg", "sig.ra", "dott", "dr", "ing", "avv", "ca", "tel", "spett", "gent", "egr", "p.es"),
    "pt": ("sr", "sra", "dr", "dra", "exmo", "exma", "aprox", "tel", "av", "p.ex"),
    "pl": ("np", "ul", "tel", "mgr", "inż", "dr", "godz", "nr", "tj", "tzn", "m.in"),
    "sv": ("t.ex", "bl.a", "ca", "tel", "kl", "nr", "d.v.s", "fr.o.m", "t.o.m", "ang"),
    "da": ("f.eks", "bl.a", "ca", "tlf", "kl", "nr", "dvs", "hr", "pga"),
    "no": ("f.eks", "bl.a", "ca", "tlf", "kl", "nr", "dvs", "pga", "ang"),
    "fi": ("esim", "klo", "puh", "ks", "ns"),
    "cs": ("např", "tj", "tzn", "tel", "ul", "ing", "mgr", "bc", "cca", "hod", "tzv", "resp", "dr"),
    "uk": ("вул", "тел", "ім", "грн", "тис", "млн", "див", "напр"),
    "tr": ("örn", "vb", "tel", "sn", "dr", "cad", "sok"),
}  # fmt: skip

# Shortened words that may also end a sentence: it goes on where no capital follows.
CLOSING_ABBREVIATIONS: Rows = {
    "en": (
        "a.m", "p.m", "am", "pm", "etc", "ltd", "inc", "co", "corp", "plc", "llc", "u.s", "u.k", "b.sc", "ph.d", "no",
        "ref", "ext", "min", "mins", "max", "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat",
        "sun", "mar", "sep", "est", "incl",
    ),
    "de": ("usw", "etc", "gmbh", "h", "e.v", "mo", "di", "mi", "do", "sa", "so", "jan", "feb", "okt", "nov", "dez"),
    "fr": ("etc", "s.a", "s.a.s", "h", "ex", "lun", "mar", "mer", "jeu", "ven"),
    "es": ("etc", "s.a", "s.l", "h", "a.m", "p.m", "d"),
    "nl": ("enz", "etc", "b.v", "n.v", "u", "min", "max", "ma", "wo", "vr", "jan", "feb"),
    "ru": ("др", "пр", "т.д", "т.п", "гг", "ч", "мин", "д", "т"),
}  # fmt: skip

# Words that follow a numbered day, round or quarter where numbers take a full stop.
NUMBERED: Rows = {
    "de": (
        "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
        "november", "dezember", "runde", "gespräch", "quartal", "stock", "etage", "og", "platz", "jahr", "woche",
        "monat", "klasse", "interview", "termin",
    ),
    "da": ("januar", "februar", "marts", "maj", "juni", "juli", "oktober", "december", "runde", "samtale", "sal"),
    "no": ("januar", "februar", "mars", "juni", "juli", "oktober", "desember", "runde", "intervju", "etasje"),
    "fi": ("tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta",
           "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta"),
    "cs": ("ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu",
           "prosince", "kolo", "patro"),
}  # fmt: skip
