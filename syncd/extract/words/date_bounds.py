"""The small words around dates, per language: what bounds a time, what joins the parts of a date."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands before the last day, not saying whether one is back on it.
UNTIL: Rows = {
    "en": ("until", "till", "til", "up until", "up to", "not before"),
    "de": ("bis", "bis zum", "bis zu dem", "nicht vor dem"),
    "fr": ("jusqu'au", "jusqu'à", "jusqu’au", "jusqu’à", "jusque", "avant le"),
    "es": ("hasta el", "hasta", "hasta el día", "hasta el próximo"),
    "nl": ("tot", "tot en op"),
    "ru": ("до",),
    "it": ("fino al", "fino a", "sino al", "fino all'", "al"),
    "pt": ("até", "até ao", "até o", "até dia", "até ao dia", "até o dia", "até à"),
    "pl": ("do", "do dnia"),
    "sv": ("till", "tills", "fram till"),
    "da": ("til", "indtil", "frem til"),
    "no": ("til", "inntil", "fram til", "frem til"),
    "fi": ("asti", "saakka"),
    "cs": ("do", "až do"),
    "uk": ("до",),
    "tr": (),
}

# What stands before the last day that is still counted.
THROUGH: Rows = {
    "en": ("through", "thru", "until and including", "up to and including", "through to"),
    "de": ("bis einschließlich", "bis einschl.", "bis inklusive", "bis inkl.", "bis und mit", "bis einschliesslich",
           "bis zum einschließlich"),
    "fr": (),
    "es": (),
    "nl": ("tot en met", "t/m", "t.e.m.", "tem"),
    "ru": ("по",),
    "it": (),
    "pt": (),
    "pl": ("do dnia włącznie",),
    "sv": ("till och med", "t.o.m.", "t o m", "tom"),
    "da": ("til og med", "t.o.m.", "tom"),
    "no": ("til og med", "t.o.m.", "tom"),
    "fi": (),
    "cs": ("až do včetně",),
    "uk": ("по",),
    "tr": (),
}  # fmt: skip

# What stands behind a date and says that the day itself still counts.
INCLUDED = (
    "inclusive", "included", "incl.", "einschließlich", "einschl.", "inklusive", "inkl.", "inclus", "compris",
    "incluido", "inclusief", "включительно", "compreso", "incluso", "włącznie", "inkluderat", "inkluderet",
    "inkludert", "mukaan lukien", "včetně", "включно", "dahil",
)  # fmt: skip

# What stands behind a date and makes it the last one, in languages without prepositions.
UNTIL_BEHIND = (
    "asti", "saakka", "tarihine kadar", "'a kadar", "'e kadar", "'ya kadar", "'ye kadar", "kadar",
    "gününe kadar", "’a kadar", "’e kadar", "’ya kadar", "’ye kadar",
)  # fmt: skip
FROM_BEHIND = (
    "alkaen", "lähtien", "tarihinden itibaren", "'dan itibaren", "'den itibaren", "'tan itibaren", "'ten itibaren",
    "itibaren", "onwards", "an wieder",
)  # fmt: skip

# What stands before the first day.
FROM: Rows = {
    "en": ("from", "as of", "as from", "starting", "starting on", "since", "effective", "beginning", "after"),
    "de": ("ab", "ab dem", "vom", "von", "seit", "seit dem", "nach dem"),
    "fr": ("à partir du", "a partir du", "à compter du", "dès le", "du", "depuis le", "dès"),
    "es": ("desde el", "desde", "a partir del", "a partir de", "del"),
    "nl": ("vanaf", "van", "sinds", "per"),
    "ru": ("с", "со", "начиная с"),
    "it": ("dal", "a partire dal", "dall'", "da"),
    "pt": ("a partir de", "desde", "de", "a partir do dia", "do dia", "desde o dia"),
    "pl": ("od", "od dnia", "począwszy od"),
    "sv": ("från", "från och med", "fr.o.m.", "från den", "fr o m"),
    "da": ("fra", "fra og med", "fra den", "fra d."),
    "no": ("fra", "fra og med", "fra den", "f.o.m."),
    "fi": (),
    "cs": ("od", "ode"),
    "uk": ("з", "із", "від", "починаючи з"),
    "tr": (),
}

# What stands before a day of which no more is said than the day.
ON: Rows = {
    "en": ("on", "by", "this", "next", "coming", "for", "before"),
    "de": ("am", "kommenden", "nächsten", "den", "zum", "der", "diesen", "vor dem"),
    "fr": ("le", "au", "ce", "pour le"),
    "es": ("el", "el día", "el próximo", "este", "al", "para el"),
    "nl": ("op", "aanstaande", "komende", "voor"),
    "ru": ("в", "во", "на", "к"),
    "it": ("il", "l'", "per il", "questo"),
    "pt": ("em", "no dia", "dia", "na", "no", "para"),
    "pl": ("w", "we", "na", "dnia"),
    "sv": ("på", "den", "kommande"),
    "da": ("på", "den", "d.", "kommende"),
    "no": ("på", "den", "kommende"),
    "fi": ("ensi",),
    "cs": ("v", "ve", "na", "dne"),
    "uk": ("в", "у", "на"),
    "tr": (),
}

# What joins the first and the last day of a range.
RANGE = (
    "-", "–", "—", "to", "until", "till", "through", "thru", "bis", "bis zum", "bis einschließlich", "au",
    "jusqu'au", "al", "hasta el",
    "t/m", "tot", "tot en met", "по", "до", "al", "fino al", "a", "até", "até ao", "ao", "do", "til", "til og med",
    "till", "till och med", "až do", "až", "und", "and",
)  # fmt: skip

# What may stand between the parts of one date: "Monday, the 3rd of June at 2 pm".
WITHIN = (
    "the", "on", "at", "of", "from", "dem", "den", "der", "um", "am", "ab", "gegen", "von", "le", "à", "a", "de",
    "les", "dès",
    "el", "día", "a las", "a la", "las", "op", "om", "vanaf", "в", "с", "к", "на", "il", "alle", "alle ore", "ore",
    "dia", "às", "as", "o", "o godz.", "o godzinie", "godz.", "kl.", "kl",
    "klockan", "klokken", "d.", "klo", "v", "ve", "dne", "в", "у", "о", "об", "saat", "günü", "tarihinde", "next",
    "uhr", "@",
    "г.", "года", "р.", "року", "r.", "w",
)  # fmt: skip

# What stands between a day and its month.
OF = ("of", "of the", "de", "d'", "del", "day of", "-")

# Articles between a preposition and a date.
ARTICLES = (
    "the", "den", "dem", "der", "zum", "le", "la", "el", "día", "el día", "il", "de", "dia", "d.", "dnia", "dne",
    "and including",
    "next", "this", "coming", "kommenden", "nächsten", "einschließlich", "incluido",
)  # fmt: skip

# What must stand before a bare number for it to be a day of the month.
BEFORE_DAY = (
    "on the", "until the", "till the", "by the", "from the", "before the", "am", "zum", "vom", "ab dem", "bis zum",
    "seit dem",
    "bis zum", "le", "jusqu'au", "du", "au", "dès le", "el", "el día", "hasta el", "il", "fino al", "dal", "dia",
    "no dia",
    "até dia", "op de", "tot de", "vanaf de", "d.", "den", "the",
)  # fmt: skip

# What may follow a bare day or hour.
BEHIND_NUMBER = (
    "at", "and", "or", "if", "for", "with", "works", "would", "is", "it", "in the", "on", "to", "please", "thanks",
    "then", "instead",
    "um", "und", "oder", "wieder", "bis", "zurück", "à", "et", "ou", "a las", "y", "o", "alle", "e", "om", "en",
    "of", "terug",
    "через", "и", "в", "tomorrow", "today", "morgen", "next", "monday", "tuesday", "wednesday", "thursday", "friday",
    "am", "pm", "cet", "gmt", "bst", "utc", "est", "pst", "sharp", "uk time", "inclus", "al", "au",
)  # fmt: skip
