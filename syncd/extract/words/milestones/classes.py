"""Words that name something wherever they stand: somebody spoken of, the reader, the writer, a sum, a choice.

"Name" is any word with a capital that is no other, "Timely" what may be part of a time, "Thousands" a sum like 45k.
"""

from collections.abc import Mapping

Classes = Mapping[str, tuple[str, ...]]

_ANY: Classes = {
    "TIMELY": ("Timely",),
    "NAMED": ("Name",),
}

CLASSES: Mapping[str, Classes] = {
    "en": {
        **_ANY,
        "THIRD": (
            "he", "him", "his", "she", "her", "hers", "they", "them", "their", "both", "mr", "mrs", "ms", "miss", "lad",
            "lads", "girl", "guy", "guys", "fella", "bloke", "chap", "chaps", "lady", "gent", "candidate", "candidates",
            "em",
        ),
        "YOU": ("you", "your", "yours", "u", "ur", "ya", "yous"),
        "ME": ("i", "me", "my", "im", "ive", "mine"),
        "PAY": ("£", "€", "$", "Thousands", "grand", "quid", "salary", "ote", "gross"),
        "CHOICE": ("or", "either"),
    },
    "de": {
        **_ANY,
        "THIRD": (
            "er", "ihn", "ihm", "herr", "herrn", "frau", "hr", "fr", "beide", "beiden", "kandidat", "kandidaten",
            "kandidatin", "bewerber", "bewerberin", "dame", "kollege", "kollegin", "junge", "mann",
        ),
        "YOU": ("sie", "ihnen", "ihr", "ihre", "ihrem", "ihren", "du", "dich", "dir", "dein", "deine", "euch"),
        "ME": ("ich", "mich", "mir", "mein", "meine", "meinen", "meiner"),
        "PAY": ("€", "euro", "eur", "Thousands", "brutto", "fixum", "chf", "netto", "jahresgehalt"),
        "CHOICE": ("oder", "entweder"),
    },
    "fr": {
        **_ANY,
        "THIRD": (
            "il", "elle", "lui", "ils", "elles", "leur", "m", "mme", "mlle", "monsieur", "madame", "candidat",
            "candidate", "candidats", "candidates", "eux",
        ),
        "YOU": ("vous", "votre", "vos", "tu", "te", "t'", "ton", "ta", "tes", "toi"),
        "ME": ("je", "j'", "moi", "mon", "ma", "mes", "me", "m'"),
        "PAY": ("€", "euros", "Thousands", "brut", "eur", "bruts", "chf"),
        "CHOICE": ("ou",),
    },
    "es": {
        **_ANY,
        "THIRD": (
            "él", "ella", "ellos", "ellas", "le", "les", "lo", "sr", "sra", "srta", "señor", "señora", "candidato",
            "candidata", "candidatos", "chico", "chica", "ambos",
        ),
        "YOU": ("tú", "tu", "te", "ti", "usted", "ustedes", "os", "vuestra", "vuestro", "vuestras", "contigo"),
        "ME": ("yo", "me", "mi", "mí", "mis", "conmigo"),
        "PAY": ("€", "euros", "Thousands", "brutos", "pesos", "$", "eur"),
        "CHOICE": ("o", "u"),
    },
    "nl": {
        **_ANY,
        "THIRD": (
            "hij", "hem", "zij", "haar", "hen", "hun", "meneer", "mevrouw", "dhr", "mevr", "mw", "kandidaat",
            "kandidaten", "beiden", "allebei",
        ),
        "YOU": ("je", "jij", "jou", "jouw", "u", "uw", "jullie"),
        "ME": ("ik", "mij", "me", "mijn", "m'n"),
        "PAY": ("€", "euro", "eur", "Thousands", "bruto"),
        "CHOICE": ("of",),
    },
    "ru": {
        **_ANY,
        "THIRD": (
            "он", "его", "ему", "она", "её", "ее", "ей", "они", "их", "им", "обоих", "обе", "оба", "кандидат",
            "кандидата", "кандидатку", "кандидаты", "кандидату",
        ),
        "YOU": ("вы", "вас", "вам", "ваш", "ваша", "ваше", "вами", "ты", "тебя", "тебе"),
        "ME": ("я", "меня", "мне", "мой", "моя", "моё", "мою"),
        "PAY": ("₽", "руб", "рублей", "тысяч", "тыс", "Thousands", "оклад", "€", "$"),
        "CHOICE": ("или", "либо"),
    },
}  # fmt: skip
