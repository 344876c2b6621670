"""How people speak of telephoning and of their own numbers, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Words by which writers say that what follows is their own.
POSSESSIVES: Rows = {
    "en": ("my", "our"),
    "de": ("mein", "meine", "meiner", "meinem", "meinen", "unsere", "unserer"),
    "fr": ("mon", "ma", "notre"),
    "es": ("mi", "nuestro"),
    "nl": ("mijn", "ons"),
    "ru": ("мой", "моего", "моему", "моём", "наш"),
    "it": ("mio", "il mio", "nostro"),
    "pt": ("meu", "o meu", "nosso"),
    "pl": ("mój", "mojego", "moim", "nasz"),
    "sv": ("mitt", "min", "vårt"),
    "da": ("mit", "min", "vores"),
    "no": ("mitt", "min", "vårt"),
    "fi": ("minun", "meidän"),
    "cs": ("můj", "moje", "mém", "náš"),
    "uk": ("мій", "мого", "моєму", "наш"),
    "tr": ("benim", "bizim"),
}

# Words that may stand between "my" and the telephone.
ADJECTIVES: Rows = {
    "en": (
        "new", "direct", "personal", "private", "own", "current", "uk", "us", "old", "usual", "number", "no", "best",
        "contact",
    ),
    "de": ("neue", "neuer", "neuen", "direkte", "private", "persönliche", "aktuelle", "nummer"),
    "fr": ("nouveau", "nouvelle", "numéro", "numéro de", "direct", "personnel"),
    "es": ("nuevo", "número", "número de", "directo", "personal"),
    "nl": ("nieuwe", "nieuw", "nummer", "directe", "eigen"),
    "ru": ("новый", "новому", "номер", "номеру", "личный", "прямой"),
    "it": ("nuovo", "numero", "numero di", "diretto", "personale"),
    "pt": ("novo", "número", "número de", "directo", "pessoal"),
    "pl": ("nowy", "nowego", "numer", "numeru", "prywatny"),
    "sv": ("nya", "nytt", "nummer", "direkta"),
    "da": ("nye", "nyt", "nummer", "direkte"),
    "no": ("nye", "nytt", "nummer", "direkte"),
    "fi": ("uusi", "numeroni", "numero"),
    "cs": ("nové", "nový", "číslo", "soukromé"),
    "uk": ("новий", "номер", "номеру", "особистий"),
    "tr": ("yeni", "numaram", "numara"),
}  # fmt: skip

# Phrases by which writers offer their own number.
REACH_ME: Rows = {
    "en": (
        "call me", "ring me", "reach me", "phone me", "text me", "whatsapp me", "contact me", "get me", "message me",
        "give me a call", "give me a ring", "i am on", "i'm on", "sms me", "try me",
    ),
    "de": (
        "erreichen sie mich", "erreichst du mich", "mich erreichen", "rufen sie mich", "ruf mich",
        "bin ich erreichbar", "mich unter",
    ),
    "fr": ("appelez-moi", "appelle-moi", "m'appeler", "me joindre", "joignable au", "me contacter"),
    "es": ("llámame", "llámeme", "llamarme", "contactarme", "mi whatsapp"),
    "nl": ("bel me", "bel mij", "bereik me", "bereikbaar op", "mij bereiken", "me bereiken"),
    "ru": ("позвоните мне", "звоните мне", "мне можно позвонить", "набери меня", "со мной по", "пишите мне", "звоните"),
    "it": ("chiamami", "mi chiami", "chiamarmi", "contattarmi"),
    "pt": ("ligue-me", "liga-me", "me ligue", "contacte-me", "me ligar"),
    "pl": ("zadzwoń do mnie", "proszę dzwonić do mnie", "do mnie", "ze mną"),
    "sv": ("ring mig", "nå mig", "nås på", "når mig"),
    "da": ("ring til mig", "træffes på", "fange mig på"),
    "no": ("ring meg", "nå meg", "treffes på", "nås på"),
    "fi": ("soita minulle", "minut tavoittaa", "tavoitat minut"),
    "cs": ("zavolejte mi", "volejte mi", "zavolej mi", "mě zastihnete"),
    "uk": ("дзвоніть мені", "зателефонуйте мені", "подзвоніть мені"),
    "tr": ("beni arayın", "beni ara", "bana ulaşabilirsiniz"),
}  # fmt: skip

# Words that make the number in a sentence a telephone number.
CALLING: Rows = {
    "en": (
        "call", "ring", "phone", "reach", "text", "dial", "number", "whatsapp", "contact", "mobile", "cell", "sms",
        "tel", "on",
    ),
    "de": (
        "anrufen", "erreichen", "erreichbar", "nummer", "handynummer", "telefonnummer", "unter", "rufen", "anruf",
        "lautet",
    ),
    "fr": ("appeler", "appelez", "joindre", "numéro", "joignable", "portable", "rappeler"),
    "es": ("llamar", "llame", "llámame", "número", "móvil", "contactar", "teléfono"),
    "nl": ("bellen", "bel", "bereikbaar", "nummer", "bereiken", "telefoonnummer"),
    "ru": ("звоните", "позвонить", "позвоните", "номер", "телефон", "набрать", "связаться", "мобильный", "пишите"),
    "it": ("chiamare", "chiamami", "numero", "contattare", "telefono"),
    "pt": ("ligar", "ligue", "número", "contactar", "telemóvel", "contato"),
    "pl": ("zadzwonić", "dzwonić", "numer", "telefon", "kontakt", "numerem"),
    "sv": ("ringa", "ring", "nummer", "nå", "telefonnummer"),
    "da": ("ringe", "ring", "nummer", "træffes"),
    "no": ("ringe", "ring", "nummer", "nås"),
    "fi": ("soittaa", "soita", "numero", "tavoittaa"),
    "cs": ("volat", "zavolat", "zavolejte", "číslo", "čísle"),
    "uk": ("дзвоніть", "зателефонувати", "номер", "телефонуйте"),
    "tr": ("arayın", "aramak", "numara", "ulaşabilirsiniz"),
}  # fmt: skip
