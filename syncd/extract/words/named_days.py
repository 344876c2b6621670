"""Days that people name without a date: by a feast, by the end of a month, by a number in words."""

from syncd.extract.patterns import Rows

# A feast, or the days around it.
EASTER: Rows = {
    "en": ("easter", "easter break", "easter holidays"),
    "de": ("ostern", "osterferien", "osterfeiertagen"),
    "fr": ("pâques", "paques", "vacances de pâques"),
    "es": ("semana santa", "pascua"),
    "nl": ("pasen", "paasvakantie", "paasdagen"),
}
ORTHODOX_EASTER: Rows = {"ru": ("пасхи", "пасху", "пасхе", "пасха")}
WHITSUN: Rows = {
    "en": ("whitsun", "pentecost"),
    "de": ("pfingsten", "pfingstferien"),
    "fr": ("pentecôte",),
    "es": ("pentecostés",),
    "nl": ("pinksteren",),
}
CHRISTMAS: Rows = {
    "en": ("christmas", "xmas", "boxing day"),
    "de": ("weihnachten", "den feiertagen"),
    "fr": ("noël", "noel"),
    "es": ("navidad", "navidades"),
    "nl": ("kerst", "kerstmis", "kerstvakantie"),
}
NEW_YEAR: Rows = {
    "en": ("new year", "new year's", "new years"),
    "de": ("neujahr", "neuen jahr", "jahreswechsel", "jahresanfang"),
    "fr": ("nouvel an", "début d'année", "nouvelle année"),
    "es": ("año nuevo",),
    "nl": ("nieuwjaar", "nieuwe jaar"),
    "ru": ("нового года", "новом году", "новому году"),
}
EPIPHANY: Rows = {"es": ("reyes",)}
ORTHODOX_CHRISTMAS: Rows = {
    "ru": ("рождества", "новогодних праздников", "новогодних каникул", "январских праздников"),
}
MAY_HOLIDAYS: Rows = {"ru": ("майских праздников", "майских")}
THANKSGIVING: Rows = {"en": ("thanksgiving",)}
LABOR_DAY: Rows = {"en": ("labor day",)}

# The last day of this month, the first one of the next, and the last one of the year.
END_OF_MONTH: Rows = {
    "en": ("end of the month", "end of this month", "month end", "month's end", "last day of the month"),
    "de": ("monatsende", "ende des monats", "ende dieses monats", "monatsletzten", "letzten des monats"),
    "fr": ("fin du mois", "fin de mois"),
    "es": ("fin de mes", "final de mes", "finales de mes", "fin del mes"),
    "nl": (
        "einde van de maand", "eind van de maand", "einde deze maand", "eind deze maand", "maandeinde", "einde maand",
        "eind maand",
    ),
    "ru": ("конца месяца", "конце месяца", "концу месяца", "конец месяца"),
}  # fmt: skip
FIRST_OF_MONTH: Rows = {
    "en": (
        "first of the month", "1st of the month", "first of next month", "1st of next month",
        "first of the coming month", "beginning of next month", "start of next month", "early next month", "next month",
    ),
    "de": (
        "ersten des monats", "monatsersten", "ersten des nächsten monats", "anfang nächsten monats",
        "nächsten monat",
    ),
    "fr": (
        "premier du mois", "1er du mois", "début du mois", "début du mois prochain", "premier du mois prochain",
        "mois prochain",
    ),
    "es": (
        "primero de mes", "principios de mes", "primeros de mes", "principios del próximo mes", "próximo mes",
        "mes que viene",
    ),
    "nl": (
        "eerste van de maand", "1e van de maand", "begin volgende maand", "eerste van de volgende maand",
        "volgende maand",
    ),
    "ru": ("первого числа", "начала месяца", "начале месяца", "начала следующего месяца", "начале следующего месяца",
        "следующего месяца", "следующем месяце"),
}  # fmt: skip
END_OF_YEAR: Rows = {
    "en": ("end of the year", "end of this year", "year end"),
    "de": ("jahresende", "ende des jahres"),
    "fr": ("fin de l'année", "fin d'année"),
    "es": ("fin de año", "final de año", "finales de año"),
    "nl": ("einde van het jaar", "eind van het jaar", "einde jaar", "eind dit jaar", "jaareinde"),
    "ru": ("конца года", "конце года", "концу года", "конец года"),
}

MIDDLE_OF_MONTH: Rows = {
    "en": ("mid-month", "mid month", "middle of the month"),
    "de": ("monatsmitte", "mitte des monats"),
    "fr": ("mi-mois", "milieu du mois"),
    "es": ("mediados de mes",),
    "nl": ("halverwege de maand", "medio deze maand"),
    "ru": ("середины месяца", "середине месяца"),
}

# The working day behind a weekend.
AFTER_WEEKEND: Rows = {
    "en": ("after the weekend", "after weekend"),
    "de": ("nach dem wochenende",),
    "fr": ("après le week-end", "après le weekend", "après ce week-end"),
    "es": ("después del fin de semana", "tras el fin de semana", "pasado el fin de semana"),
    "nl": ("na het weekend", "na weekend", "na 't weekend"),
    "ru": ("после выходных",),
}

# What stands before the number of a week.
WEEK: Rows = {
    "en": ("week", "wk"),
    "de": ("kw", "kalenderwoche", "woche"),
    "fr": ("semaine",),
    "es": ("semana",),
    "nl": ("week", "wk"),
}

# First to thirty-first, as one says the day of a month.
ORDINALS: Rows = {
    "en": (
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth", "twenty-first|twenty first", "twenty-second|twenty second", "twenty-third|twenty third",
        "twenty-fourth|twenty fourth", "twenty-fifth|twenty fifth", "twenty-sixth|twenty sixth",
        "twenty-seventh|twenty seventh", "twenty-eighth|twenty eighth", "twenty-ninth|twenty ninth", "thirtieth",
        "thirty-first|thirty first",
    ),
    "de": (
        "ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten|siebenten", "achten", "neunten",
        "zehnten", "elften", "zwölften", "dreizehnten", "vierzehnten", "fünfzehnten", "sechzehnten", "siebzehnten",
        "achtzehnten", "neunzehnten", "zwanzigsten", "einundzwanzigsten", "zweiundzwanzigsten", "dreiundzwanzigsten",
        "vierundzwanzigsten", "fünfundzwanzigsten", "sechsundzwanzigsten", "siebenundzwanzigsten",
        "achtundzwanzigsten", "neunundzwanzigsten", "dreißigsten|dreissigsten", "einunddreißigsten|einunddreissigsten",
    ),
    "ru": (
        "первого", "второго", "третьего", "четвёртого|четвертого", "пятого", "шестого", "седьмого", "восьмого",
        "девятого", "десятого", "одиннадцатого", "двенадцатого", "тринадцатого", "четырнадцатого", "пятнадцатого",
        "шестнадцатого", "семнадцатого", "восемнадцатого", "девятнадцатого", "двадцатого", "двадцать первого",
        "двадцать второго", "двадцать третьего", "двадцать четвёртого|двадцать четвертого", "двадцать пятого",
        "двадцать шестого", "двадцать седьмого", "двадцать восьмого", "двадцать девятого", "тридцатого",
        "тридцать первого",
    ),
}  # fmt: skip

# What must stand before a number, in words or with the ending of one, for it to be a day whatever follows it.
BEFORE_ORDINAL: Rows = {
    "en": ("the",),
    "de": ("am", "zum", "vom", "dem", "den", "der"),
    "fr": ("le", "au", "du"),
    "nl": ("de", "den"),
}
BEFORE_NUMBER: Rows = {"ru": ("с", "до", "к", "после", "не раньше", "только")}
