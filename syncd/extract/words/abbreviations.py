"""Short forms that signatures use, and the long form each is compared as; all in lower case and without dots."""

# Of titles. The long form may be several words.
TITLES = {
    "sr": "senior", "snr": "senior", "jr": "junior", "jnr": "junior", "mgr": "manager", "mngr": "manager",
    "dir": "director", "vp": "vice president", "svp": "senior vice president", "evp": "executive vice president",
    "avp": "assistant vice president", "hr": "human resources", "asst": "assistant", "ass": "assistant",
    "assoc": "associate", "exec": "executive", "eng": "engineer", "engr": "engineer", "dev": "developer",
    "md": "managing director", "ceo": "chief executive officer", "cfo": "chief financial officer",
    "cto": "chief technology officer", "coo": "chief operating officer", "cmo": "chief marketing officer",
    "cio": "chief information officer", "cpo": "chief people officer", "gm": "general manager", "pm": "project manager",
    "pa": "personal assistant", "ea": "executive assistant", "it": "information technology", "ta": "talent acquisition",
    "admin": "administrator", "coord": "coordinator", "rep": "representative", "acct": "account", "dept": "department",
    "gf": "geschäftsführer", "pdg": "président directeur général", "drh": "directeur ressources humaines",
    "dg": "directeur général", "rh": "ressources humaines", "rrhh": "recursos humanos", "зам": "заместитель",
    "гл": "главный", "ген": "генеральный", "ст": "старший", "intl": "international", "ops": "operations",
    "bd": "business development", "mktg": "marketing", "r&d": "research development",
}  # fmt: skip

# Of addresses.
ADDRESSES = {
    "st": "street", "str": "straße", "strasse": "straße", "rd": "road", "ave": "avenue", "av": "avenue",
    "blvd": "boulevard", "bd": "boulevard", "ln": "lane", "dr": "drive", "sq": "square", "ste": "suite", "fl": "floor",
    "flr": "floor", "bldg": "building", "pkwy": "parkway", "hwy": "highway", "ct": "court", "pl": "place",
    "apt": "apartment", "n": "north", "s": "south", "e": "east", "w": "west", "ul": "ulica", "ул": "улица",
    "пр": "проспект", "просп": "проспект", "вул": "вулиця", "cad": "caddesi", "sok": "sokak", "mah": "mahallesi",
    "c": "calle", "avda": "avenida", "pza": "plaza", "bât": "bâtiment", "д": "дом", "оф": "офис",
}  # fmt: skip

# Words that change nothing between two spellings of a title, a company or an address.
SMALL = frozenset(
    {
        "the", "of", "and", "for", "at", "in", "&", "a", "an", "und", "für", "der", "die", "das", "im", "de", "des",
        "du", "la", "le", "les", "l", "d", "et", "en", "y", "e", "del", "di", "da", "do", "dos", "van", "voor", "het",
        "i", "og", "och", "av", "af", "ja", "w", "z", "по", "и", "та", "з", "ve", "no", "nr", "g",
    }
)  # fmt: skip

# Words whose coming or going makes a title another one, beside those of job titles.
RANKS = frozenset(
    {
        "senior", "junior", "lead", "head", "chief", "principal", "deputy", "vice", "assistant", "associate", "interim",
        "acting", "executive", "managing", "group", "global", "regional", "general", "stellvertretender",
        "stellvertretende", "leitender", "leitende", "adjoint", "adjointe", "главный", "старший", "ведущий",
        "заместитель", "старша", "головний", "провідний", "заступник", "kıdemli", "baş", "vedoucí", "hlavní", "starszy",
        "główny", "młodszy", "ledande", "ledende", "johtava", "vanhempi",
    }
)  # fmt: skip
