"""The legal forms of companies, which stand behind or before their names."""

from collections.abc import Mapping

# Per language, without their dots. Those of up to three letters count where a name ends or begins, in capitals or dots.
LEGAL_FORMS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "ltd", "limited", "llc", "llp", "lp", "inc", "incorporated", "corp", "corporation", "plc", "pty ltd", "pty",
        "pvt ltd", "pte ltd", "pte", "l l c", "co", "company", "cic", "dac", "ulc", "& co", "p c", "pllc", "n a",
        "pbc", "fzco", "fze", "fz-llc", "pa",
    ),
    "de": (
        "gmbh", "mbh", "ggmbh", "ag", "kg", "ohg", "ug", "gmbh & co kg", "kgaa", "ev", "e v", "se", "gbr", "eg",
        "e k", "ek", "partg", "partgmbb", "gesmbh", "ges m b h", "aktiengesellschaft", "haftungsbeschränkt",
    ),
    "fr": ("sas", "sarl", "sa", "eurl", "sasu", "snc", "sci", "scop", "selarl", "sàrl", "sprl", "srl", "asbl"),
    "es": ("sl", "sa", "slu", "sau", "slp", "s l", "s a", "sa de cv", "s de rl", "srl", "sas", "ltda", "spa", "eirl",
           "s coop", "scoop", "sca", "sccl", "aie"),
    "nl": ("bv", "nv", "vof", "b v", "n v", "bvba", "cvba", "u a"),
    "ru": ("ооо", "оао", "зао", "пао", "ао", "ип", "нко", "ано", "гк", "фгуп", "гуп", "нао", "тоо", "гбоу", "фгбоу"),
    "it": ("srl", "spa", "sas", "snc", "srls", "s r l", "s p a", "soc coop", "scarl", "sapa"),
    "pt": ("lda", "ltda", "sa", "s a", "unipessoal lda", "sgps", "eireli", "epp"),
    "pl": ("sp z oo", "spzoo", "sp z o o", "sa", "sp k", "sp j", "spółka akcyjna", "spółka z oo", "sp p", "psa"),
    "sv": ("ab", "aktiebolag", "hb", "kb", "publ"),
    "da": ("a/s", "aps", "i/s", "k/s", "ivs", "p/s", "amba"),
    "no": ("as", "asa", "ans", "nuf"),
    "fi": ("oy", "oyj", "ab", "ky", "osk", "oy ab", "tmi"),
    "cs": ("sro", "s r o", "as", "a s", "vos", "spol s ro", "spol s r o", "z s", "ops"),
    "uk": ("тов", "тзов", "пат", "прат", "ат", "фоп", "пп", "дп", "тдв", "кп"),
    "tr": ("aş", "a ş", "ltd şti", "limited şirketi", "anonim şirketi", "san tic", "tic ltd şti", "san ve tic"),
}  # fmt: skip

_ALSO_WORDS = frozenset({"company", "corporation", "co", "as", "pa", "se", "publ"})
SINGLE: frozenset[str] = frozenset(form for row in LEGAL_FORMS.values() for form in row if form.isalpha())
"""Those of one word."""
ENDING = SINGLE - _ALSO_WORDS
"""Those with which a name ends that is a company's: "the company" is none."""
PLAIN = frozenset(
    {
        "ltd", "llc", "inc", "plc", "llp", "gmbh", "ggmbh", "gesmbh", "kgaa", "corp", "sarl", "sàrl", "srl", "ltda",
        "lda", "spzoo", "sro", "aps", "oyj", "ооо", "оао", "зао", "пао", "тов", "aş",
    }
)  # fmt: skip
"""Those that are nothing else, wherever they stand."""
