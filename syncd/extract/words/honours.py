"""What stands around a name and is no part of it: honours, degrees, pronouns, and marks of signing for somebody."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Before a name. Dots are left out; "Dipl.-Ing." and the like have their parts here.
BEFORE: Rows = {
    "en": ("dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "rev", "hon",
           "capt", "col", "eng", "engr"),
    "de": ("herr", "frau", "hr", "fr", "dipl", "ing", "kfm", "kffr", "dipl-ing", "dipl-kfm", "dipl-kffr", "dipl-inf",
           "dipl-wirt-ing", "dipl-betriebsw", "dipl-psych", "dipl-oec", "dipl-phys", "dipl-math", "mag", "mmag", "di",
           "dr-ing", "drs", "dres", "pd", "rer", "nat", "pol", "oec", "med", "dent", "vet", "jur",
           "phil", "hc", "h", "c", "habil",
           "ra", "rain", "stb", "wp", "ass", "jur"),
    "fr": ("m", "mme", "mlle", "monsieur", "madame", "me", "maître", "pr"),
    "es": ("sr", "sra", "srta", "don", "doña", "d", "dª", "ing", "lic", "dra", "abg"),
    "nl": ("dhr", "mevr", "mw", "ir", "ing", "drs", "mr", "dr", "bc"),
    "ru": ("г-н", "г-жа", "д-р", "проф", "к.т.н", "д.т.н", "к.э.н"),
    "it": ("sig", "sigra", "dott", "dottssa", "avv", "ing", "arch", "geom", "rag", "profssa", "ssa"),
    "pt": ("sr", "sra", "dr", "dra", "eng", "engª", "engº", "arq", "exmo"),
    "pl": ("pan", "pani", "mgr", "inż", "hab", "lek", "adw", "r.pr"),
    "sv": ("herr", "fru", "docent"),
    "da": ("hr", "fru", "cand", "merc", "scient", "jur"),
    "no": ("hr", "fru", "siv", "siving"),
    "fi": ("tri", "tohtori", "prof"),
    "cs": ("pan", "paní", "ing", "mgr", "bc", "mudr", "judr", "phdr", "rndr", "doc", "csc", "pharmdr", "mvdr"),
    "uk": ("пан", "пані", "к.т.н", "проф"),
    "tr": ("sayın", "bay", "bayan", "av", "doç", "öğr", "yrd"),
}  # fmt: skip

# Behind a name, without their dots.
BEHIND = frozenset(
    {
        "mba", "emba", "phd", "dphil", "md", "msc", "bsc", "ma", "ba", "meng", "beng", "llm", "llb", "jd", "cpa", "cfa",
        "acca", "fcca", "aca", "fca", "acma", "cima", "cgma", "cipd", "mcipd", "fcipd", "assoc", "acipd", "pmp",
        "prince2", "csm", "cspo", "itil", "cissp", "cisa", "cism", "phr", "sphr", "shrm-cp", "shrm-scp", "esq",
        "jr", "sr", "ii", "iii", "iv", "obe", "mbe", "cbe", "qc", "frsa", "frec", "mrec", "certrp", "mirp", "rn",
        "pe", "ceng", "miet", "fiet", "mice", "frics", "mrics", "riba", "bcom", "mcom", "bcs", "mbcs", "fbcs", "dip",
        "pgdip", "med", "mphil", "mpa", "mph", "mfa", "bfa", "edd", "dds", "dvm",  "lcsw", "cmgr", "mcmi",
        "fcmi", "fcim", "mcim", "fcips", "mcips", "chpc", "csc", "drsc", "mbl", "llm.eur", "fh", "(fh)", "bed", "ii.",
        "bpharm", "bba", "mim", "ll.m", "ph.d", "dea", "dess",
        "ccie", "ccna", "aws", "gphr", "ciir", "assoc.cipd", "hons",
    }
)  # fmt: skip

# "On behalf of": what a deputy writes before the own name.
PER_PRO = (
    "i.a.", "i. a.", "i.v.", "i. v.", "ppa.", "ppa", "p.p.", "p. p.", "pp", "p.o.", "p/o", "per pro", "i.o.", "namens",
    "по поручению",
)  # fmt: skip
BY_ORDER = ("im auftrag", "in vertretung")

# What stands before the company, or whoever it is, that somebody signs for.
ON_BEHALF: Rows = {
    "en": ("for and on behalf of", "on behalf of", "signed for and on behalf of"),
    "de": ("im auftrag von", "im auftrag der", "im namen der", "für die firma"),
    "fr": ("pour le compte de", "pour et au nom de", "au nom de"),
    "es": ("en nombre de", "en representación de", "por cuenta de"),
    "nl": ("namens", "in opdracht van"),
    "ru": ("от имени", "по поручению"),
    "it": ("per conto di", "a nome di"),
    "pt": ("em nome de", "em representação de"),
    "pl": ("w imieniu",),
}  # fmt: skip

# What stands before the owner of a firm, or before its name.
OF_A_FIRM: Rows = {"de": ("inh.", "fa.")}

PRONOUNS: Rows = {
    "en": ("he", "him", "his", "she", "her", "hers", "they", "them", "theirs", "ze", "zir", "xe", "xem", "pronouns"),
    "de": ("er", "ihm", "ihn", "sie", "ihr", "pronomen"),
    "fr": ("il", "lui", "elle", "iel", "pronoms"),
    "es": ("él", "ella", "elle", "pronombres"),
    "nl": ("hij", "hem", "zij", "haar", "die", "hen"),
    "ru": ("он", "она", "его", "её"),
    "it": ("lui", "lei"),
    "pt": ("ele", "dele", "ela", "dela"),
    "pl": ("on", "jego", "ona", "jej"),
    "sv": ("han", "honom", "hon", "henne", "hen"),
    "da": ("han", "ham", "hun", "hende"),
    "no": ("han", "ham", "hun", "henne"),
    "fi": ("hän",),
    "cs": ("on", "jeho", "ona", "její"),
    "uk": ("він", "вона", "його", "її"),
    "tr": ("o",),
}  # fmt: skip
