"""What stands about a name and is none: titles, ranks, letters behind it, particles, generations."""

from syncd.model.folding import fold

PARTICLES = frozenset(
    (
        "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "les", "el",
        "al", "bin", "ibn", "ten", "ter", "te", "zu", "zum", "zur", "af", "op", "e", "y", "i", "ni", "nic", "ui",
        "mhic", "ap", "ab", "ferch", "verch", "binti", "binte", "bint", "ould", "ag", "degli", "dei", "dalla", "dal",
        "vom", "aan", "het", "dello", "delle", "delli", "dalle", "los", "las", "des", "dem", "auf", "aus", "und", "ver",
        "vande", "vander", "vanden", "vant", "uit", "thoe", "zoe", "abu", "bou", "banu", "mint",
    )
)  # fmt: skip
_MARKED_PARTICLES = frozenset(("ni", "ui"))
"""Particles that have a mark where they are at home, in Ireland."""
_CLIPPED = frozenset(("'t", "’t", "ʼt", "`t", "d'", "d’"))
"""Articles before a name of which one letter is left, as the Dutch and the French write them."""
# "Son of", "daughter of", "wife of", before a father's name or behind it.
_CHILD_OF = frozenset(
    ("s o", "d o", "w o", "a l", "a p", "oglu", "oglou", "ogly", "qizi", "gizi", "kyzy", "kizi", "uly", "ugli", "qyzy")
)
_BEFORE_A_FATHER = frozenset(("bin", "binti", "binte", "bint", "ibn", "ben", "a l", "a p", "s o", "d o"))

_HONOURS = frozenset(
    (
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "lord", "rev", "revd",
        "reverend", "herr", "frau", "hr", "fr", "dipl", "ing", "mag", "monsieur", "madame", "mme", "mlle", "m",
        "signor", "signora", "signorina", "sigra", "senor", "senora", "senorita", "sra", "sr", "srta", "dott",
        "dottssa", "dottore", "dottoressa", "profssa", "avv", "geom", "drs", "ir", "univ", "lic", "inz", "mgr", "pani",
        "dra", "drd", "profa", "profra", "dna", "lda", "ldo", "lcda", "lcdo", "abg", "arq", "mtro", "mtra",
        "mstro", "engr", "enga", "engo", "exmo", "exma", "smt", "shrimati", "mudr", "judr", "phdr",
        "rndr", "paeddr", "mvdr", "thdr", "bca", "hab", "adw", "drhab", "jhr", "jkvr", "priv", "doz", "pd",
        "assoc", "asst", "emeritus", "capt", "captain", "cpt", "lt", "ltcol", "lieutenant", "colonel", "sgt", "cdr",
        "cmdr", "sqn", "ldr", "cllr", "councillor", "amb", "ambassador", "senator", "alhaji", "alhaja", "hajia",
        "datuk", "datin", "encik", "ustaz", "uzm", "docdr", "yrd", "dhr", "mevr", "mw", "meneer",
        "mevrouw", "kfm", "kffr", "jur",
    )
)  # fmt: skip
_HONOURS_ELSEWHERE = frozenset(
    ("κ", "κος", "κα", "κυρία", "κύριος", "κύριοσ", "гн", "гжа", "госпожа", "господин", "пан", "пані")
)
_MAYBE_HONOURS = frozenset(
    (
        "don", "dona", "d", "earl", "major", "baron", "baroness", "baronin", "graf", "grafin", "count", "countess",
        "freiherr", "freifrau", "frhr", "ritter", "prinz", "prinzessin", "prince", "princess", "furst", "conte",
        "contessa", "conde", "condesa", "comte", "comtesse", "marquis", "sheikh", "shaikh", "sheik", "chief", "judge",
        "justice", "general", "gen", "bishop", "rabbi", "rav", "imam", "brother", "sister", "father", "pastor", "pr",
        "me", "sig", "maj", "hon", "maitre", "coach", "eng", "sri", "kum", "haji", "hajji", "hajjah", "pak", "bapak",
        "ibu", "khun", "bay", "bey", "lek", "pan", "arch", "rag", "col", "puan", "cik", "adj", "ds", "bc", "doc",
        "doctor", "doktor", "madam", "mister", "syed", "hafiz", "av", "mons", "bayan", "dato", "dame", "lady", "shri",
        "shree", "hanim",
    )
)  # fmt: skip
"""Titles that are somebody's name as well."""
_RANKS = frozenset(
    (
        "graf", "grafin", "freiherr", "freifrau", "freiin", "frhr", "ritter", "edler", "edle", "prinz", "prinzessin",
        "baron", "baronin", "furst", "furstin", "herzog",
    )
)  # fmt: skip
"""What Germans put before the "von"."""
_FACULTIES = frozenset(("med", "habil", "rer", "nat", "jur", "phil", "hc", "h", "c", "pol", "oec", "ing", "dent"))
"""What stands behind a doctor's title; by itself it may be a name."""
_LETTERS = frozenset(
    (
        "esq", "phd", "dphil", "msc", "bsc", "mba", "md", "meng", "beng", "llm", "llb", "cpa", "cfa", "acca", "aca",
        "cipd", "fcipd", "mcipd", "acipd", "obe", "mbe", "cbe", "pmp", "rn", "dds", "mrics", "frics", "ceng", "fca",
        "cima", "cissp", "prince2", "shrm", "rec", "mrec", "frec", "bs", "ms", "pe", "ra", "mp", "qc", "kc", "jp",
        "csc", "ret", "retd", "mcips", "fcips", "fcca", "acma", "cgma", "mieee", "ieng", "mimeche", "frsa", "frs",
        "mph", "mfa", "edd", "psyd", "jd", "dba", "emba", "cma", "cia", "cisa", "itil", "csm", "pspo", "phr", "sphr",
        "gphr", "rgn", "mrcp", "frcs", "mbbs", "mbchb", "bds", "dvm", "csci", "cchem", "drsc", "mbcs", "fbcs", "aat",
        "mcicm", "kcb", "kbe", "dbe", "cmg", "emeritus",
    )
)  # fmt: skip
_DEGREES = frozenset(("ba", "ma", "bed", "med", "bcom", "mcom", "sc", "hons", "cert", "dip", "rca", "ca", "fia"))
"""Letters that are names as well, and are none in capitals behind a comma."""
_GENERATIONS = {"jr": "jr", "junior": "jr", "jnr": "jr", "sr": "sr", "senior": "sr", "snr": "sr", "ii": "ii",
                "iii": "iii", "iv": "iv", "2nd": "ii", "3rd": "iii", "4th": "iv",
                "filho": "jr", "neto": "iii", "sobrinho": "sobrinho"}  # fmt: skip
_GENERATIONS_BESIDE = dict.fromkeys(
    ("father", "padre", "vater", "père", "pai", "otec", "ojciec", "отец", "батько", "elder", "sen", "st", "id", "idősb",
     "d ä", "старший", "ст"), "sr",
) | dict.fromkeys(
    ("son", "hijo", "sohn", "fils", "figlio", "filho", "syn", "сын", "син", "younger", "jun", "ml", "ifj", "ifjabb",
     "d j", "младший", "молодший", "мл"), "jr",
)  # fmt: skip
_ALSO_SURNAMES = frozenset(("junior", "senior", "filho", "neto", "sobrinho", "rec", "ret", "edd", "cia", "aca", "mba"))
"""What says which of a family this is, or what somebody learned, and is a surname where no other stands."""

_ALSO_GIVEN_NAMES = frozenset(("meng", "beng"))
"""Degrees that many Chinese of Malaysia and Singapore are called."""
_HIS = frozenset(("mr", "herr", "monsieur", "senor", "signor", "sir", "dhr", "meneer", "lord", "sr"))
_HERS = frozenset((
    "mrs", "ms", "miss", "frau", "madame", "mme", "mlle", "senora", "senorita", "sra", "srta", "signora", "signorina",
    "lady", "dame", "smt", "shrimati", "mevr", "mevrouw", "pani",
))  # fmt: skip


def sex(title: str) -> str:
    """ "m" or "f" where a folded title says that it is a man or a woman, "" where it says neither."""
    return "f" if title in _HERS else "m" if title in _HIS else ""


def generation(token: str) -> str:
    """ "jr", "sr", "ii" … where a token says which of a family this is, else ""."""
    return _GENERATIONS.get(fold(token.replace(".", "")), "")


def generation_beside(token: str) -> str:
    """As `generation`, of what stands beside a name in brackets or as its country has it: "(padre)", "d. J."."""
    return generation(token) or _GENERATIONS_BESIDE.get(" ".join(token.lower().replace(".", " ").split()), "")


def may_be_surname(token: str) -> bool:
    return fold(token.replace(".", "")) in _ALSO_SURNAMES


def may_be_given_name(folded: str) -> bool:
    return folded in _ALSO_GIVEN_NAMES


def is_particle(token: str, folded: str) -> bool:
    """Whether a token may stand before a surname; a capital letter alone is an initial, and "Văn" is a name."""
    if not (token.isascii() or folded in _MARKED_PARTICLES):
        return token in _CLIPPED
    return token in _CLIPPED or (folded in PARTICLES and (len(folded) > 1 or token.islower()))


def is_child_of(folded: str) -> bool:
    return folded in _CHILD_OF


def tells_whose_child(text: str) -> bool:
    """Whether "son of" or its like stands between two names, so that the one behind is the father's."""
    return any(fold(token) in _BEFORE_A_FATHER for token in text.split()[1:-1])


def is_faculty(folded: str) -> bool:
    return folded in _FACULTIES


def is_rank(folded: str) -> bool:
    return folded in _RANKS


def may_be_title(folded: str) -> bool:
    return folded in _MAYBE_HONOURS


def is_title(token: str, folded: str) -> bool:
    """Whether a token before any name is a title, or several in one: "Dipl.-Ing."."""
    if token.lower().strip(".").replace("-", "") in _HONOURS_ELSEWHERE and (len(folded) > 1 or token.islower()):
        return True
    parts = fold(token.replace(".", " ")).split()
    if are_initials(token):
        return False
    return len(folded) > 1 and (folded in _HONOURS or (_HONOURS.issuperset(parts) and len(max(parts, key=len)) > 1))


def are_initials(token: str) -> bool:
    """Whether a token is letters with a dot behind each: "M.S. Rahmani" is no "Ms"."""
    letters = token.split(".")
    return len(letters) > 2 and all(len(letter) <= 1 for letter in letters)


def is_letters(token: str, folded: str, *, last: bool) -> bool:
    """Whether a token behind a name is a degree or an office: "MBA", "Ph.D."."""
    return folded in _LETTERS and (last or token.isupper() or "." in token)


def is_degree(token: str, folded: str) -> bool:
    return folded in _DEGREES and (token.isupper() or "." in token)
