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
        "contact", "primary", "main", "work", "home", "business", "temporary", "local", "german", "french", "irish",
        "american", "spanish", "alternative", "second", "other", "updated", "phone number", "details", "is", "are",
    ),
    "de": (
        "neue", "neuer", "neuen", "direkte", "private", "persönliche", "aktuelle", "nummer", "neues", "neuem",
        "geänderte", "geschäftliche", "geschäftlichen", "dienstliche", "privaten", "direkten", "zweite", "lautet",
        "ist",
    ),
    "fr": (
        "nouveau", "nouvelle", "numéro", "numéro de", "direct", "personnel", "nouveau numéro", "perso",
        "professionnel", "direct est le", "fixe", "fixe est", "numéro de portable", "est", "est le", "est désormais",
        "mobile",
    ),
    "es": (
        "nuevo", "número", "número de", "directo", "personal", "nuevo número", "nuevo número de", "número nuevo",
        "profesional", "es", "es el", "actual", "contacto", "teléfono de",
    ),
    "nl": (
        "nieuwe", "nieuw", "nummer", "directe", "eigen", "nieuw nummer", "nieuwe nummer", "rechtstreekse", "privé",
        "zakelijke", "is", "vaste",
    ),
    "ru": (
        "новый", "новому", "номер", "номеру", "личный", "прямой", "новый номер", "рабочий", "мобильный",
        "номер телефона", "прямой номер", "контактный", "изменился", "текущий", "старый",
    ),
    "it": (
        "nuovo", "numero", "numero di", "diretto", "personale", "nuovo numero", "nuovo numero di", "numero diretto",
        "aziendale", "è", "è il", "interno",
    ),
    "pt": (
        "novo", "número", "número de", "directo", "pessoal", "novo número", "novo número de", "número novo", "direto",
        "é", "é o", "contacto", "contato", "novo contacto",
    ),
    "pl": (
        "nowy", "nowego", "numer", "numeru", "prywatny", "nowy numer", "nowego numeru", "numer telefonu",
        "numer telefonu to", "bezpośredni", "służbowy", "aktualny", "to", "kontaktowy",
    ),
    "sv": ("nya", "nytt", "nummer", "direkta", "nya nummer", "direkt", "privata", "är", "direkta nummer", "egna"),
    "da": ("nye", "nyt", "nummer", "direkte", "nye nummer", "direkte nummer", "private", "er"),
    "no": ("nye", "nytt", "nummer", "direkte", "nye nummer", "direkte nummer", "private", "er"),
    "fi": ("uusi", "numeroni", "numero", "uusi numeroni", "suora", "on"),
    "cs": ("nové", "nový", "číslo", "soukromé", "nové číslo", "je", "přímé"),
    "uk": ("новий", "номер", "номеру", "особистий", "новий номер", "робочий", "прямий", "контактний"),
    "tr": ("yeni", "numaram", "numara", "yeni numaram", "kişisel", "doğrudan", "iş", "özel"),
}  # fmt: skip

# Phrases by which writers offer their own number.
REACH_ME: Rows = {
    "en": (
        "call me", "ring me", "reach me", "phone me", "text me", "whatsapp me", "contact me", "get me", "message me",
        "give me a call", "give me a ring", "i am on", "i'm on", "sms me", "try me", "i have a new mobile",
        "i have a new number", "i have a new phone", "i've a new mobile", "new mobile is", "my number", "my cell",
        "my mobile", "my phone", "best number", "catch me on", "catch me at", "find me on", "contactable on",
        "reachable on", "reachable at", "available on", "get hold of me", "speak to me on", "drop me a line on",
        "my new details", "save my number", "save my new number", "updated number", "new number",
        "number has changed to", "you have me on", "i'm reachable", "i can be reached", "i can be contacted",
        "can be reached on", "text or call", "ping me", "try my mobile",
    ),
    "de": (
        "erreichen sie mich", "erreichst du mich", "mich erreichen", "rufen sie mich", "ruf mich",
        "bin ich erreichbar", "mich unter", "erreichen mich", "erreichbar unter", "mich gern", "mich gerne",
        "mich zurück", "rückruf unter", "rückruf", "bin unter", "bin ich unter", "erreicht mich", "meine nummer",
        "neue nummer", "neue handynummer", "neue mobilnummer", "habe eine neue", "unter meiner", "mich an",
        "mich jederzeit", "mich auf", "mich am besten",
    ),
    "fr": (
        "appelez-moi", "appelle-moi", "m'appeler", "me joindre", "joignable au", "me contacter", "me joindre au",
        "joindre au", "joignable", "rappelez-moi", "rappeler au", "contacter au", "mon numéro", "nouveau numéro",
        "me contacter au", "m'appeler au", "me rappeler",
    ),
    "es": (
        "llámame", "llámeme", "llamarme", "contactarme", "mi whatsapp", "llamarme al", "llámame al", "localizarme",
        "localizable", "localizable en", "contáctame", "escríbeme", "te dejo mi", "le dejo mi", "mi número",
        "mi nuevo", "mi teléfono", "mi móvil", "puede llamarme", "puedes llamarme", "disponible en", "encontrarme",
    ),
    "nl": (
        "bel me", "bel mij", "bereik me", "bereikbaar op", "mij bereiken", "me bereiken", "bel me gerust",
        "bel gerust", "bel mij gerust", "te bereiken op", "bereikbaar", "mijn nummer", "nieuw nummer", "mij bellen",
        "me bellen", "bellen op", "ik ben te bereiken", "app me",
    ),
    "ru": (
        "позвоните мне", "звоните мне", "мне можно позвонить", "набери меня", "со мной по", "пишите мне", "звоните",
        "со мной можно связаться", "связаться со мной", "свяжитесь со мной", "мой номер", "мой телефон",
        "мой мобильный", "мой рабочий", "мой новый", "пишите в", "пишите на", "мне по", "мне на", "набирайте",
        "доступен по", "доступна по", "на связи по", "можно позвонить",
    ),
    "it": (
        "chiamami", "mi chiami", "chiamarmi", "contattarmi", "mi trova al", "mi trovi al", "mi trova",
        "raggiungibile", "mi può chiamare", "può chiamarmi", "puoi chiamarmi", "mi contatti", "contattarmi al",
        "il mio numero", "il mio nuovo", "il mio", "reperibile", "mi chiami al", "mi scriva",
    ),
    "pt": (
        "ligue-me", "liga-me", "me ligue", "contacte-me", "me ligar", "ligar-me", "pode ligar-me", "contactável",
        "contactar-me", "falar comigo", "me encontra", "me encontrar", "meu número", "o meu número", "meu celular",
        "meu telefone", "meu telemóvel", "meu novo", "me chamar", "disponível no", "me contatar", "estou no",
    ),
    "pl": (
        "zadzwoń do mnie", "proszę dzwonić do mnie", "do mnie", "ze mną", "mój numer", "mój nowy", "pod numerem",
        "dostępny pod", "dostępna pod", "kontakt pod", "do mnie pod", "dzwonić na", "proszę o kontakt",
        "proszę dzwonić", "można mnie", "złapać mnie", "napisz do mnie",
    ),
    "sv": (
        "ring mig", "nå mig", "nås på", "når mig", "du når mig", "ni når mig", "nås jag", "kan nå mig",
        "ring mig gärna", "nås jag på", "mitt nummer", "mitt nya", "mitt direktnummer", "mitt direkta", "min mobil",
        "mitt mobilnummer", "sms:a mig",
    ),
    "da": (
        "ring til mig", "træffes på", "fange mig på", "du kan ringe", "kontakte mig", "fange mig", "mit nummer",
        "mit nye", "min mobil", "træffe mig", "kan træffes",
    ),
    "no": (
        "ring meg", "nå meg", "treffes på", "nås på", "du når meg", "kontakte meg", "mitt nummer", "mitt nye",
        "min mobil", "treffe meg", "kan nås",
    ),
    "fi": (
        "soita minulle", "minut tavoittaa", "tavoitat minut", "minut saa kiinni", "numeroni on", "uusi numeroni",
        "voit soittaa",
    ),
    "cs": (
        "zavolejte mi", "volejte mi", "zavolej mi", "mě zastihnete", "kontaktujte mě", "mé číslo", "moje číslo",
        "nové číslo", "spojte se se mnou",
    ),
    "uk": (
        "дзвоніть мені", "зателефонуйте мені", "подзвоніть мені", "мій номер", "мій новий", "мій телефон", "зі мною",
        "звертайтеся", "пишіть мені", "телефонуйте мені",
    ),
    "tr": (
        "beni arayın", "beni ara", "bana ulaşabilirsiniz", "bana", "numaram", "yeni numaram", "cep numaram",
        "telefonum", "iş telefonum", "cep telefonum", "beni", "bana ulaşın", "yeni cep numaram", "telefon numaram",
    ),
}  # fmt: skip

# Words that make the number in a sentence a telephone number.
CALLING: Rows = {
    "en": (
        "call", "ring", "phone", "reach", "text", "dial", "number", "whatsapp", "contact", "mobile", "cell", "sms",
        "tel", "on", "calls", "called", "phoned", "telephone", "landline", "line", "speak", "details", "hotline",
    ),
    "de": (
        "anrufen", "erreichen", "erreichbar", "nummer", "handynummer", "telefonnummer", "unter", "rufen", "anruf",
        "lautet", "handy", "mobil", "mobilnummer", "telefon", "telefonisch", "durchwahl", "zurück", "rückruf",
        "rufnummer",
    ),
    "fr": (
        "appeler", "appelez", "joindre", "numéro", "joignable", "portable", "rappeler", "téléphone", "tél", "mobile",
        "contacter", "contactez", "rappelez", "fixe", "ligne",
    ),
    "es": (
        "llamar", "llame", "llámame", "número", "móvil", "contactar", "teléfono", "tel", "llámenos", "contacto",
        "celular", "localizable", "whatsapp", "hable",
    ),
    "nl": (
        "bellen", "bel", "bereikbaar", "nummer", "bereiken", "telefoonnummer", "mobiel", "telefoon", "tel", "contact",
    ),
    "ru": (
        "звоните", "позвонить", "позвоните", "номер", "телефон", "набрать", "связаться", "мобильный", "пишите",
        "телефону", "телефона", "номеру", "моб", "whatsapp", "тел", "обратитесь",
    ),
    "it": (
        "chiamare", "chiamami", "numero", "contattare", "telefono", "chiami", "cellulare", "tel", "contatti",
        "contattarmi", "trova",
    ),
    "pt": (
        "ligar", "ligue", "número", "contactar", "telemóvel", "contato", "telefone", "celular", "contacto",
        "contactável", "tel", "liga",
    ),
    "pl": (
        "zadzwonić", "dzwonić", "numer", "telefon", "kontakt", "numerem", "telefonu", "numeru", "komórka", "komórkę",
        "dzwoń", "tel",
    ),
    "sv": ("ringa", "ring", "nummer", "nå", "telefonnummer", "telefon", "mobil", "direktnummer", "når", "kontakta"),
    "da": ("ringe", "ring", "nummer", "træffes", "telefon", "mobil", "kontakt", "fat"),
    "no": ("ringe", "ring", "nummer", "nås", "telefon", "mobil", "kontakt"),
    "fi": ("soittaa", "soita", "numero", "tavoittaa", "puhelin", "puh", "numeroon"),
    "cs": ("volat", "zavolat", "zavolejte", "číslo", "čísle", "telefon", "mobil", "kontaktujte"),
    "uk": (
        "дзвоніть", "зателефонувати", "номер", "телефонуйте", "телефон", "телефону", "моб", "номером", "зв'язатися",
    ),
    "tr": (
        "arayın", "aramak", "numara", "ulaşabilirsiniz", "telefon", "telefonum", "numaram", "cep", "numarası",
        "numarasından", "numaralı", "arayabilirsiniz",
    ),
}  # fmt: skip

# Words that speak of a telephone and of nothing else.
TELEPHONING: Rows = {
    "en": ("call", "calls", "called", "ring", "phone", "dial", "text me", "whatsapp", "mobile", "cell", "reach me",
           "reached", "new num", "new no", "my num", "my no"),
    "de": ("anrufen", "anruf", "telefon", "telefonisch", "handy", "handynummer", "mobilnummer", "rufen", "erreichen",
           "erreichbar", "durchwahl", "rückruf", "neue nr", "meine nr"),
    "fr": ("appeler", "appelez", "rappeler", "joindre", "joignable", "portable", "téléphone"),
    "es": ("llamar", "llame", "llámame", "llamarme", "móvil", "teléfono", "localizable"),
    "nl": ("bellen", "bel", "bereikbaar", "bereiken", "telefoon", "mobiel", "nieuwe nr", "mijn nr"),
    "ru": ("звоните", "позвонить", "позвоните", "телефон", "телефону", "набрать", "мобильный", "связаться"),
    "it": ("chiamare", "chiamarmi", "chiami", "telefono", "cellulare", "trova al"),
    "pt": ("ligar", "ligue", "telemóvel", "telefone", "celular", "contactável"),
    "pl": ("zadzwonić", "dzwonić", "telefon", "telefonu", "komórka", "komórkę", "kontakt"),
    "sv": ("ringa", "ring", "mobil", "telefon", "når mig"),
    "da": ("ringe", "ring", "mobil", "telefon", "træffes"),
    "no": ("ringe", "ring", "mobil", "telefon"),
    "fi": ("soittaa", "soita", "puhelin", "puhelimitse", "tavoittaa"),
    "cs": ("volat", "zavolat", "zavolejte", "telefon", "mobil"),
    "uk": ("дзвоніть", "зателефонувати", "телефон", "телефонуйте", "мобільний"),
    "tr": ("arayın", "aramak", "telefon", "telefonum", "cep", "ulaşabilirsiniz", "arayabilirsiniz"),
}  # fmt: skip

# Phrases right behind a number by which writers make it their own.
OFFERED: Rows = {
    "en": ("is my", "is the best number for me", "is best for me", "(my", "that's my", "to reach me"),
    "de": ("ist meine", "zu erreichen", "erreichbar", "erreichen sie mich", "erreichst du mich"),
    "fr": ("est mon", "est le mien", "pour me joindre"),
    "es": ("es mi",),
    "nl": ("is mijn", "bereikbaar", "te bereiken"),
    "ru": ("мой", "это мой"),
    "it": ("è il mio",),
    "pt": ("é o meu", "é meu"),
    "pl": ("to mój",),
    "sv": ("är mitt",),
    "da": ("er mit",),
    "no": ("er mitt",),
    "fi": ("on numeroni",),
    "cs": ("je moje",),
    "uk": ("мій", "це мій"),
    "tr": ("numarasından ulaşabilirsiniz", "arayabilirsiniz", "olarak değişti", "benim"),
}  # fmt: skip
