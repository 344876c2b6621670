"""What stands between a name and the one that it was before, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

FORMERLY: Rows = {
    "en": ("née", "nee", "formerly", "previously", "formerly known as", "prev.", "previously known as"),
    "de": ("geb.", "geborene", "geborener", "vormals", "ehemals", "früher"),
    "fr": ("née", "né", "anciennement", "ex"),
    "es": ("antes", "anteriormente", "de soltera"),
    "nl": ("geboren", "voorheen", "geb."),
    "ru": ("урожд.", "урождённая", "урожденная", "ранее", "бывш.", "в девичестве"),
    "it": ("nata", "già"),
    "pt": ("antes", "nascida"),
    "pl": ("z domu", "dawniej", "d."),
    "sv": ("född", "f.d.", "tidigare"),
}  # fmt: skip
