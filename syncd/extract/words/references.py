"""What stands above the people in a CV who speak for the candidate, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

HEADINGS: Rows = {
    "en": ("references", "referees", "reference", "professional references"),
    "de": ("referenzen", "referenz", "referenzgeber"),
    "fr": ("références", "références professionnelles", "personnes de référence"),
    "es": ("referencias", "referencias profesionales", "referencias laborales"),
    "nl": ("referenties", "referentie", "referenten"),
    "ru": ("рекомендации", "рекомендатели", "контакты рекомендателей"),
    "it": ("referenze", "referenti"),
    "pt": ("referências", "referências profissionais"),
    "pl": ("referencje", "osoby polecające"),
    "sv": ("referenser", "referenspersoner"),
    "da": ("referencer",),
    "no": ("referanser",),
    "fi": ("suosittelijat", "suositukset"),
    "cs": ("reference", "doporučení"),
    "uk": ("рекомендації",),
    "tr": ("referanslar", "referans"),
}
