"""What telephones and mailboxes are called, and how one is reached by them; `*` stands for any ending."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Whose it is where it is the reader's, or somebody's whom the words do not name.
YOURS: Rows = {
    "en": ("your", "ur", "its", "the candidate's", "the client's", "your colleague's"),
    "de": ("deine", "deiner", "dein", "euer", "eure"),
    "fr": ("votre", "vos", "ton", "ta"),
    "es": ("tu", "vuestro", "vuestra", "vuestros", "tus"),
    "nl": ("je", "jouw", "uw", "jullie"),
    "ru": ("ваш", "ваша", "ваше", "твой", "твоя", "вашим", "вашему", "вами"),
    "it": ("tuo", "vostro"),
    "pt": ("teu", "vosso"),
}  # fmt: skip

# Whose it is where it is that of him or her of whom the words tell, if they name anybody.
THEIRS: Rows = {
    "en": ("his", "her", "their"),
    "de": ("ihre", "ihrer", "ihren", "ihr", "seine", "seiner", "seinen", "sein"),
    "fr": ("son", "sa", "leur"),
    "es": ("su", "sus"),
    "nl": ("zijn", "haar"),
    "ru": ("его", "её", "ее", "их"),
    "it": ("suo",),
    "pt": ("seu",),
}  # fmt: skip

# What telephones and mailboxes are called.
PHONE_NOUNS: Rows = {
    "en": (
        "number", "numbers", "mobile", "cell", "phone", "fone", "telephone", "tel", "landline", "extension", "line",
        "direct dial", "ddi", "handset", "sim", "phones", "one", "provider", "switchboard", "mob", "mobile number",
        "cellphone", "hone", "phone line", "desk phone", "office number", "work number", "personal number", "landlines",
        "direct number", "home number", "whatsapp number", "work phone", "ext", "contact number", "contact details",
        "telephone number", "phone number",
    ),
    "de": (
        "nummer", "nummern", "handynummer", "telefonnummer", "festnetznummer", "mobilnummer", "rufnummer", "durchwahl",
        "handy", "telefon", "tel", "nr", "anschluss", "telefonanlage", "anbieter", "nebenstelle", "mobiltelefon",
        "smartphone", "büronummer", "privatnummer", "dienstnummer", "diensthandy", "telefonnummern", "mobil",
        "direktwahl", "sim-karte",
    ),
    "fr": (
        "numéro", "numero", "num", "portable", "mobile", "ligne", "tél", "tel", "téléphone", "fixe", "standard",
        "opérateur", "d'opérateur", "d'operateur", "coordonnées", "portables", "numéros", "ligne directe", "poste",
        "numéro direct", "numéro de portable", "fixes", "gsm", "sim",
    ),
    "es": (
        "número", "numero", "num", "móvil", "movil", "teléfono", "telefono", "celular", "línea", "linea", "extensión",
        "tlf", "compañía", "fijo", "números", "móviles", "teléfonos", "extensiones", "teléfono fijo", "número directo",
        "whatsapp", "línea directa", "operador", "operadora",
    ),
    "nl": (
        "nummer", "telefoonnummer", "mobiel", "mobiele", "telefoon", "doorkiesnummer", "lijn", "nr", "telefooncentrale",
        "06", "06-nummer", "toestel", "gsm", "gsm-nummer", "telefoonnummers", "vaste nummer", "werknummer",
        "privénummer",
    ),
    "ru": (
        "номер", "телефон", "тел", "мобильный", "номера", "телефона", "телефоны", "мобильного", "сотовый", "симка",
        "симку", "мобильник", "трубк*", "телефоном", "телефону", "номером", "номеру", "сим-карт*", "оператор*",
    ),
    "it": ("numero", "cellulare", "telefono"),
    "pt": ("número", "telemóvel", "telefone", "celular"),
    "pl": ("numer", "telefon", "komórka", "telefonu"),
    "sv": ("nummer", "mobilnummer", "telefonnummer", "mobil", "telefon", "direktnummer"),
    "da": ("nummer", "mobilnummer", "telefonnummer", "mobil", "telefon"),
    "no": ("nummer", "mobilnummer", "telefonnummer", "mobil", "telefon"),
    "fi": ("numero", "numeroni", "puhelinnumero", "puhelinnumeroni", "puhelin"),
    "cs": ("číslo", "telefon", "mobil"),
    "uk": ("номер", "телефон"),
    "tr": ("numara", "numaram", "telefon", "telefonum"),
}  # fmt: skip

MAIL_NOUNS: Rows = {
    "en": (
        "email", "e-mail", "emails", "mail", "address", "addresses", "inbox", "mailbox", "account", "domain", "one",
        "e-mails", "mails", "accounts", "inboxes", "mail address", "gmail", "outlook", "e-mail address",
        "email address", "webmail",
    ),
    "de": (
        "e-mail", "email", "mail", "adresse", "adressen", "mailadresse", "e-mail-adresse", "e-mail-adressen",
        "postfach", "domain", "konto", "mailkonto", "account", "emailadresse", "mails", "postadresse", "e-mails",
        "nachrichten", "anschrift",
    ),
    "fr": (
        "adresse", "mail", "e-mail", "email", "courriel", "messagerie", "boîte", "nom de domaine", "adresses", "mails",
        "courriels", "compte", "boîte mail", "boîte aux lettres", "adresse mail", "adresses mail",
    ),
    "es": (
        "correo", "email", "e-mail", "mail", "dirección", "buzón", "cuenta", "dominio", "correos", "emails", "bandeja",
        "buzones", "mails", "direcciones", "casilla",
    ),
    "nl": (
        "e-mailadres", "mailadres", "adres", "mail", "e-mail", "email", "box", "domein", "mailbox", "inbox", "account",
        "mailtje", "berichten", "e-mails", "mailadressen", "postvak", "adressen",
    ),
    "ru": (
        "почт*", "адрес*", "e-mail", "email", "ящик", "имейл", "мейл", "домен", "ящика", "почтой", "почту", "адресом",
        "аккаунт", "письма",
    ),
    "it": ("email", "e-mail", "mail", "indirizzo", "casella"),
    "pt": ("email", "e-mail", "endereço", "correio"),
    "pl": ("email", "e-mail", "mail", "adres"),
    "sv": ("e-post", "e-postadress", "mejl", "adress", "mail", "mejladress"),
    "da": ("mail", "e-mail", "adresse", "mailadresse"),
    "no": ("e-post", "e-postadresse", "mail", "adresse"),
    "fi": ("sähköposti*", "osoite*"),
    "cs": ("e-mail", "email", "adresa", "adresu"),
    "uk": ("пошт*", "адрес*"),
    "tr": ("e-posta", "eposta", "adresim", "adresi"),
}  # fmt: skip

# How the writer can be reached by telephone, and by mail; short, as a number or an address stands beside it.
PHONES: Rows = {
    "en": (
        "number", "numbers", "mobile", "cell", "phone", "fone", "telephone", "tel", "landline", "extension", "line",
        "direct dial", "ddi", "handset", "sim", "no", "nr", "call", "calls", "ring", "reach", "reached", "contact",
        "contacted", "get me", "get hold of me", "text", "dial", "i'm on", "it's", "its", "use", "is", "phones",
        "office line", "mob", "cellphone", "give me a bell", "give me a ring", "give me a shout", "buzz", "shout",
        "ping me", "whatsapp", "get through", "speak to me", "hold of me", "calls to", "texts", "texting", "calling",
        "ringing", "phoning", "find me on", "catch me on", "try me on", "i can be", "reachable", "reaches me",
        "available on", "my details",
    ),
    "de": (
        "nummer", "nummern", "handynummer", "telefonnummer", "festnetznummer", "mobilnummer", "rufnummer", "durchwahl",
        "handy", "telefon", "tel", "nr", "erreichen", "erreichbar", "ruf", "rufen", "anrufen", "zu sprechen",
        "telefonanlage", "anschluss", "erreicht", "erreichst", "nebenstelle", "mobil", "mobiltelefon", "smartphone",
        "zu erreichen", "ans telefon", "erreicht ihr", "erreichen sie", "rufen sie", "ruft", "ruft an", "anrufe",
        "büronummer", "direktwahl", "diensthandy", "nehmt", "nehmen sie", "wählen sie", "wählt", "sprechen",
    ),
    "fr": (
        "numéro", "numero", "num", "portable", "mobile", "ligne", "tél", "tel", "téléphone", "joindre", "joindrez",
        "appeler", "appelez", "appelez-moi", "joignable", "contacter", "contactez", "fixe", "standard", "m'appeler",
        "rappeler", "rappelez", "appels", "joint", "joignez", "contactez-moi", "joignez-moi", "téléphoner",
        "téléphonez", "ligne directe", "gsm", "passer par", "composer", "composez", "me trouver", "trouverez",
    ),
    "es": (
        "número", "numero", "num", "móvil", "movil", "teléfono", "telefono", "celular", "línea", "linea", "llám*",
        "llamar*", "encontrar", "localizar*", "contact*", "apunta*", "extensión", "tlf", "fijo", "marcar", "marca",
        "marque", "localizad*", "localiza*", "encontr*", "hablar conmigo", "ponerse en contacto", "whatsapp",
        "disponible en", "me tienes en", "me tenéis en", "tengo el", "uso el", "usa el", "usad el", "mi contacto",
    ),
    "nl": (
        "nummer", "telefoonnummer", "mobiel", "telefoon", "bel", "bellen", "bereiken", "bereikbaar", "doorkiesnummer",
        "lijn", "nr", "mobiele", "06", "06-nummer", "toestel", "gsm", "bellen op", "bel me", "bel mij", "te bereiken",
        "bereik je", "bereikt u", "terecht op", "te spreken",
    ),
    "ru": (
        "номер", "телефон", "тел", "звоните", "звони", "мобильный", "на связи", "позвонить", "набирайте", "телефону",
        "номеру", "сотовый", "звонить", "набирать", "набирай", "связаться", "связь", "дозвон*", "доступ*", "whatsapp",
        "ватсап", "вотсап", "записывай*", "запишите",
    ),
    "it": ("numero", "cellulare", "telefono", "chiamami", "chiamatemi", "chiamare"),
    "pt": ("número", "telemóvel", "telefone", "celular", "ligar", "liga-me", "ligue"),
    "pl": ("numer", "telefon", "komórka", "dzwoń", "dzwonić", "telefonu"),
    "sv": ("nummer", "mobilnummer", "telefonnummer", "mobil", "telefon", "ring", "nå mig", "direktnummer"),
    "da": ("nummer", "mobilnummer", "telefonnummer", "mobil", "ring", "telefon"),
    "no": ("nummer", "mobilnummer", "telefonnummer", "mobil", "ring", "telefon"),
    "fi": ("numero", "numeroni", "puhelinnumero", "puhelinnumeroni", "puhelin", "soita"),
    "cs": ("číslo", "telefon", "mobil", "volejte"),
    "uk": ("номер", "телефон", "дзвоніть"),
    "tr": ("numara", "numaram", "telefon", "telefonum", "arayın"),
}  # fmt: skip

MAILS: Rows = {
    "en": (
        "email", "e-mail", "mail", "mails", "address", "addresses", "inbox", "mailbox", "write", "writing", "drop me",
        "send", "email me", "mine", "reach", "reached", "contact", "contacted", "found at", "account", "domain", "use",
        "future correspondence", "it's", "it is", "i'm", "i am", "message me", "ping me", "emails", "e-mails",
        "mailing", "emailing", "send me", "write me", "writing to", "correspond", "correspondence", "everything",
        "anything", "messages", "message", "catch me", "find me", "get me", "cc", "copy me", "address book", "replies",
        "reply to", "answers", "put", "save", "invites", "invitations",
    ),
    "de": (
        "e-mail", "email", "mail", "adresse", "adressen", "mailadresse", "e-mail-adresse", "e-mail-adressen",
        "postfach", "schreib", "schreiben", "nutzen", "erreichen", "erreichbar", "meine ist", "erreichst", "verwenden",
        "konto", "account", "mails", "e-mails", "schreibt", "schreibt mir", "schickt", "schicken", "senden", "sendet",
        "schreibt an", "richten", "post", "nachrichten", "emailadresse", "mailt", "mailen", "kontaktieren",
    ),
    "fr": (
        "adresse", "mail", "e-mail", "email", "courriel", "messagerie", "écri*", "joindre", "boîte", "m'écrire",
        "utilisez", "contacter", "électronique", "adressez", "envoyez", "envoyer", "m'envoyer", "répondre", "répondez",
        "contactez-moi", "correspondance", "messages", "compte", "courrier*", "m'adresser", "m'écrivez", "joignez",
        "passer par",
    ),
    "es": (
        "correo", "email", "e-mail", "mail", "dirección", "buzón", "escríb*", "escrib*", "el mío", "contact*", "cuenta",
        "mándame", "mandadme", "mándenme", "envía*", "envi*", "mensajes", "correos", "dirígete", "localiza*",
        "encontrar*", "responde a", "respondedme", "el bueno es", "casilla",
    ),
    "nl": (
        "e-mailadres", "mailadres", "adres", "mail", "e-mail", "email", "schrijf", "mailen", "bereikbaar", "box",
        "mailbox", "inbox", "account", "mail me", "mail mij", "stuur", "sturen", "berichten", "gebruik", "schrijven",
        "bereiken", "postvak", "terecht",
    ),
    "ru": (
        "почт*", "адрес", "e-mail", "email", "пишите", "пиши", "писать", "ящик", "имейл", "мейл", "письма", "письмо",
        "присылай*", "отправляй*", "шлите", "напиши*", "адресу", "аккаунт", "связь", "связаться", "свяж*",
    ),
    "it": ("email", "e-mail", "mail", "indirizzo", "casella", "scriv*"),
    "pt": ("email", "e-mail", "endereço", "correio", "escrev*"),
    "pl": ("email", "e-mail", "mail", "adres", "pisać", "pisz"),
    "sv": ("e-post", "e-postadress", "mejl", "mejla", "adress", "mail"),
    "da": ("mail", "e-mail", "adresse", "mailadresse", "skriv"),
    "no": ("e-post", "e-postadresse", "mail", "adresse", "skriv"),
    "fi": ("sähköposti*", "osoite"),
    "cs": ("e-mail", "email", "adresa", "pište"),
    "uk": ("пошт*", "адрес*", "пишіть"),
    "tr": ("e-posta", "eposta", "adresim", "yazın"),
}  # fmt: skip

# This very mail comes from the new one.
HERE: Rows = {
    "en": (
        "this is my",
        "hello from my",
        "writing from my",
        "writing to you from my",
        "from my new",
        "with my new",
        "using my new",
        "this address is",
        "this email is",
        "this is the address",
        "this is the email",
        "this one is",
        "the one i'm writing from",
        "the address i'm writing from",
        "the one i am writing from",
    ),
    "de": (
        "dies ist meine",
        "das ist meine",
        "von meiner neuen",
        "mit meiner neuen",
        "über meine neue",
        "aus meinem neuen",
        "von meinem neuen",
    ),
    "fr": ("voici ma", "c'est ma nouvelle", "depuis ma nouvelle", "de ma nouvelle", "avec ma nouvelle"),
    "es": ("esta es mi", "este es mi", "desde mi nueva", "desde mi nuevo", "desde la nueva"),
    "nl": ("dit is mijn", "vanaf mijn nieuwe", "van mijn nieuwe", "met mijn nieuwe"),
    "ru": ("это мой", "с нового", "с моего нового", "моя новая почта, с"),
}

# The writer is whom one reaches there.
ME: Rows = {
    "en": ("me", "my", "mine"),
    "de": ("mich", "mir", "mein", "meine", "meiner"),
    "fr": ("moi", "mon", "ma", "m'*"),
    "es": ("mi", "mí", "escríbeme", "escríbame", "escribidme", "envíame", "mándame", "contáctame", "llámame"),
    "nl": ("mij", "mijn"),
    "ru": ("мне", "мой", "меня"),
    "pt": ("mim", "meu"),
    "sv": ("mig",),
    "da": ("mig",),
    "no": ("meg",),
}

REACH_ME: Rows = {
    "en": (
        "reach me", "contact me", "email me", "e-mail me", "write to me", "find me", "get me", "ping me", "message me",
        "stay in touch", "keep in touch", "my personal", "my private", "reach me on", "catch me", "get hold of me",
        "write me", "me at", "me on", "to me at", "drop me a line", "hear from me at", "contact details", "mine is",
        "i'm at", "i can be reached", "i can be found", "can be found at", "be contacted",
    ),
    "de": (
        "mich unter", "mich auf", "erreichst du mich", "sie mich", "erreicht ihr mich", "erreichen sie mich",
        "erreichst mich", "schreibt mir", "schreiben sie mir", "schreib mir", "bin ich erreichbar", "mir an",
        "mir unter", "kontakt halten", "in kontakt bleiben",
    ),
    "fr": (
        "m'écrire", "m'écrivez", "me joindre", "me contacter", "écrivez-moi", "écris-moi", "joignez-moi",
        "contactez-moi", "restons en contact", "garder le contact", "rester en contact", "joignable à", "me trouver",
        "me retrouver", "me retrouverez",
    ),
    "es": (
        "escríbeme", "escribirme", "contactarme", "me encuentras en", "escribidme", "escríbanme", "escríbame",
        "localizarme", "encontrarme", "me encontrarás", "me encontraréis", "contactadme", "contácteme",
        "seguimos en contacto", "estamos en contacto", "mi correo personal", "me tenéis en", "me tienes en",
        "podéis encontrarme",
    ),
    "nl": (
        "mij op", "mij via", "me bereiken", "mij bereiken", "mail me", "mail mij", "schrijf mij", "schrijf me",
        "bereik je mij", "bereikt u mij", "contact houden", "in contact blijven", "me op", "vind je me", "vindt u mij",
        "mijn privé*",
    ),
    "ru": (
        "мне на", "пишите мне", "пиши мне", "мне можно", "меня можно", "связаться со мной", "найти меня", "на связи",
        "моя личная", "мой личный",
    ),
}  # fmt: skip

# Whom it is not for.
NOT_FOR_OTHERS: Rows = {
    "en": ("me", "my", "us", "future", "all", "any", "now", "your"),
}

# Where the number or the address stands that a sentence speaks of.
POINTING: Rows = {
    "en": ("below", "signature", "underneath", "at the bottom"),
    "de": ("unten", "signatur", "untenstehend*", "unterschrift"),
    "fr": ("ci-dessous", "signature", "plus bas"),
    "es": ("abajo", "firma", "a continuación"),
    "nl": ("hieronder", "onderaan", "ondertekening", "handtekening"),
    "ru": ("ниже", "в подписи", "внизу"),
}
