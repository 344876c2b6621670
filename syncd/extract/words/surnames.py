"""How people say that their surname is a new one, per language.

A row's entries are turns of phrase; `syncd/extract/announcements/turns.py` says how they are written.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# `{surname}` is the new name, `{old}` the one before.
RENAMED: Rows = {
    "en": (
        ("my [new |married |][surname|last name|family name] [is now|has [now |]changed to|will be|is going to be|"
         "changed to] {surname}"),
        "my [new|married] [surname|last name|family name|name] is [now |]{surname}",
        "my [surname|last name|family name|name] [has changed|changed|is changing] from {old} to {surname}",
        "my name [is now|has changed to|will be] {surname}",
        ("i[ have|'ve|] [just |recently |]changed my [surname|last name|name|family name] [from {old} |][to|and am "
         "now] {surname}"),
        "i[ am|'m| will be|'ll be] [now |henceforth |]known as {surname}",
        "i[ will| am|'ll|] [be |]now [go|going] by [the name |the name of |]{surname}", "i now go by {surname}",
        "[married|wedding|marriage] …… [am|i'm|i am|be] now [called |named |]{surname}",
        "[known as|call me] {surname} \\([formerly|née|nee|previously|was|prev] {old}",
        "my (?:new )?name is {surname} \\([formerly|née|nee|previously|was|prev] {old}",
    ),
    "de": (
        "ich heiße (?:jetzt|nun|ab sofort|seit …|künftig) {surname}",
        "heiße ich (?:jetzt |nun |ab sofort |künftig |… )?{surname}",
        "und heiße (?:jetzt|nun|ab sofort|künftig) {surname}",
        "mein neuer (?:nachname|name|familienname) (?:ist|lautet) {surname}",
        "mein (?:nachname|familienname) (?:ist jetzt|lautet jetzt|hat sich in|lautet nun|ist nun) {surname}",
    ),
    "fr": (
        "mon nouveau nom (?:de famille )?(?:est|:) {surname}",
        "je m'appelle (?:désormais|maintenant|dorénavant) {surname}",
        "mon nom (?:de famille |d'épouse )?(?:est désormais|est maintenant|devient) {surname}",
        "je porte (?:désormais|maintenant) le nom de {surname}",
    ),
    "es": (
        "mi nuevo apellido es {surname}", "ahora me llamo {surname}",
        "mi apellido (?:ahora es|es ahora|ha cambiado a) {surname}", "he cambiado mi apellido a {surname}",
    ),
    "nl": (
        "mijn nieuwe (?:achternaam|naam) is {surname}", "ik heet (?:nu|voortaan|vanaf nu) {surname}",
        "mijn achternaam is (?:nu|voortaan|gewijzigd in|veranderd in) {surname}",
        "heet ik (?:nu |voortaan |… )?{surname}",
    ),
    "ru": (
        "моя новая фамилия(?::| —| -)? {surname}", "(?:теперь )?моя фамилия (?:теперь |изменилась на ){surname}",
        "теперь моя фамилия(?: —| -)? {surname}",
        "(?:сменила|сменил|поменяла|поменял) фамилию (?:с {old} )?на {surname}", "теперь я {surname}",
    ),
    "it": ("il mio nuovo cognome è {surname}", "ora mi chiamo {surname}"),
    "pt": ("(?:o )?meu novo (?:apelido|sobrenome) é {surname}", "agora me chamo {surname}"),
    "pl": ("moje nowe nazwisko to {surname}", "teraz nazywam się {surname}"),
    "sv": ("mitt nya efternamn är {surname}", "jag heter (?:nu|numera) {surname}"),
}  # fmt: skip

# What stands between a name and the one it was before.
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

# Words of weddings, beside which a new address shows a new surname.
MARRIED: Rows = {
    "en": ("married", "wedding", "marriage", "wed"),
    "de": ("geheiratet", "heirat", "hochzeit", "verheiratet"),
    "fr": ("marié", "mariée", "mariage"),
    "es": ("casado", "casada", "boda", "matrimonio"),
    "nl": ("getrouwd", "huwelijk", "trouwen"),
    "ru": ("замуж", "замужества", "женился", "свадьбы"),
}  # fmt: skip
