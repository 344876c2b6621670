"""By which words of a signature somebody else writes or answers there too, and labels of a mobile; per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Somebody writes for the owner, or answers a telephone that is not one person's.
ANOTHER_WRITES: Rows = {
    "en": (
        "assistant", "assistants", "pa", "ea", "secretary", "for", "on behalf", "sent by", "sent from the", "office of",
        "family", "shared", "pp", "p.p", "p. p",
    ),
    "de": (
        "assistenz", "assistent", "assistentin", "sekretariat", "sekretär", "sekretärin", "für", "im auftrag", "i.a",
        "i. a", "gesendet von", "büro", "familie",
    ),
    "fr": ("assistant", "assistante", "secrétaire", "secrétariat", "pour", "envoyé par", "bureau de", "famille"),
    "es": ("asistente", "secretario", "secretaria", "para", "familia"),
    "it": ("famiglia",),
}  # fmt: skip

# Between the names of two who sign.
AND: Rows = {"en": ("and",), "de": ("und",), "fr": ("et",), "es": ("y",)}

# What stands before a number and says that it is a mobile, with what may stand before and behind that word.
MOBILE: Rows = {
    "en": ("mobile", "mob", "m", "cell", "cellphone"),
    "de": ("mobil", "handy", "mobiltelefon", "natel"),
    "fr": ("portable", "port", "cellulaire"),
    "es": ("móvil", "movil", "celular"),
    "nl": ("mobiel",),
    "it": ("cellulare",),
    "pt": ("telemóvel",),
}
BEFORE_MOBILE: Rows = {"en": ("tel", "phone", "my"), "de": ("telefon",), "fr": ("tél", "téléphone")}
BEHIND_MOBILE: Rows = {"en": ("phone", "number", "no"), "de": ("nr", "nummer")}
