"""How hours are named, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands before an hour given as a bare number, and what may stand behind it.
BEFORE_HOUR: Rows = {
    "en": ("at", "@"),
    "de": ("um", "gegen"),
    "fr": ("à", "vers"),
    "es": ("a las", "a la", "sobre las"),
    "nl": ("om", "rond"),
    "ru": (),
    "it": ("alle ore", "alle", "ore"),
    "pt": ("às", "as"),
    "pl": ("o godz.", "o godzinie", "godz.", "godzinie"),
    "sv": ("kl.", "kl", "klockan"),
    "da": ("kl.", "kl", "klokken"),
    "no": ("kl.", "kl", "klokka", "klokken"),
    "fi": ("klo", "kello"),
    "cs": (),
    "uk": (),
    "tr": ("saat",),
}
# Where minutes must follow, for the word alone stands before much else.
BEFORE_FULL_HOUR: Rows = {
    "ru": ("в", "на", "к"),
    "pl": ("o",),
    "cs": ("v", "ve"),
    "uk": ("о", "об"),
    "it": ("alle",),
    "fi": ("klo",),
    "tr": ("saat",),
}
BEHIND_HOUR: Rows = {
    "en": ("o'clock", "o’clock"),
    "de": ("uhr",),
    "fr": ("heures", "heure"),
    "es": ("horas", "hrs", "h"),
    "nl": ("uur",),
    "ru": ("часов", "часа", "час", "ч."),
    "pt": ("horas",),
    "cs": ("hodin", "hod."),
    "uk": ("годині", "годині", "год."),
}

# One to twelve, said in words.
HOURS: Rows = {
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    "de": ("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
    "nl": ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
    "fr": ("une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
    "es": ("una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
    "ru": ("час", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать",
           "двенадцать"),
}  # fmt: skip
HALF_PAST = ("half past", "half-past")
HALF_TO = ("halb", "half")
"""German and Dutch count the half hour towards the next hour: "halb drei" is half past two."""
QUARTER_PAST = ("quarter past", "viertel nach", "kwart over")
QUARTER_TO = ("quarter to", "viertel vor", "kwart voor")
NOON = ("noon", "midday", "midi", "mediodía", "mezzogiorno", "meio-dia", "полдень", "południe", "poledne")

# Written to a day of the week: "Montagvormittag", "maandagochtend".
TIMES_OF_DAY = (
    "morgen", "vormittag", "mittag", "nachmittag", "abend", "früh", "ochtend", "middag", "avond", "morgon",
    "eftermiddag", "formiddag", "kväll", "aften", "ettermiddag", "kveld",
)  # fmt: skip
