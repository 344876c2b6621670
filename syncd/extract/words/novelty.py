"""What makes a number, an address or a post the one that counts from today, per language.

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

NEW: Rows = {
    "en": ("new", "newer", "replacement", "different", "shiny new"),
    "de": ("neue", "neuer", "neues", "neuen", "neu"),
    "fr": ("nouveau", "nouvelle", "nouvel", "nouveaux", "nouvelles"),
    "es": ("nuevo", "nueva", "nuevos", "nuevas"),
    "nl": ("nieuw", "nieuwe", "ander"),
    "ru": ("новый", "новая", "новое", "новые", "новым", "новой", "новому"),
    "it": ("nuovo", "nuova"),
    "pt": ("novo", "nova"),
    "pl": ("nowy", "nowa", "nowe"),
    "sv": ("ny", "nytt", "nya"),
    "da": ("ny", "nyt", "nye"),
    "no": ("ny", "nytt", "nye"),
    "fi": ("uusi", "uuden"),
    "cs": ("nový", "nová", "nové"),
    "uk": ("новий", "нова", "нове"),
    "tr": ("yeni",),
}
CHANGED: Rows = {
    "en": (
        "changed", "has changed", "have changed", "change of", "changes to", "switched", "swapped", "got a new",
        "moved to", "moving to", "replaced", "ported", "rebranded", "becomes", "amend", "update your", "update ur",
        "replace the", "correct the", "updated", "set up my own", "had to get", "we're all", "replace", "swap",
    ),
    "de": (
        "geändert", "gewechselt", "getauscht", "umgestellt", "umgezogen", "wechsel", "änderung", "ersetzen sie",
        "aktualisieren", "fusion", "umfirmierung", "umstellung", "gekriegt",
    ),
    "fr": (
        "changé", "change", "changeons", "changement", "devient", "modifié*", "change de", "remplacez", "mettre à jour",
    ),
    "es": ("cambiado", "cambió", "cambié", "cambie", "cambio de", "cambiamos", "pasa a ser", "estrenamos", "actuali*"),
    "nl": ("gewijzigd", "veranderd", "wijziging", "gewisseld", "wordt", "overgestapt", "vervang"),
    "ru": ("сменил*", "изменил*", "поменял*", "смена", "обновите", "изменён", "поправьте"),
    "it": ("cambiato", "cambiata", "cambio di", "cambia"),
    "pt": ("mudei de", "mudou", "passou a ser", "mudança de", "alterado", "alterou"),
    "pl": ("zmieni*", "zmiana"),
    "sv": ("bytt", "ändrat*", "ändrats", "byter"),
    "da": ("skiftet", "ændret"),
    "no": ("byttet", "endret"),
    "fi": ("vaihtu*", "muuttu*", "vaihdoin"),
    "cs": ("změni*", "změna"),
    "uk": ("змінив*", "змінил*", "зміна"),
    "tr": ("değişti", "değiştirdim"),
}  # fmt: skip
# From today on, and no more the way it was.
FROM_NOW: Rows = {
    "en": (
        "now", "from now on", "from here on", "these days", "going forward", "in future", "for future", "any future",
        "from then", "as of", "as from", "from today", "from monday", "from then", "with effect from",
        "with immediate effect", "henceforth", "instead", "rather than", "at present", "nowadays", "as of this morning",
        "the one to use", "best to use", "all future", "only on", "current number", "can be found", "replace the",
    ),
    "de": (
        "jetzt", "nun", "ab sofort", "ab heute", "künftig", "zukünftig", "ab jetzt", "von nun an", "stattdessen",
        "ab morgen", "seit heute", "seit kurzem", "inzwischen", "mit sofortiger wirkung", "neuerdings", "statt",
        "ab dem", "nur noch", "ab dann", "in zukunft", "mittlerweile", "seit neuestem",
    ),
    "fr": (
        "désormais", "dorénavant", "maintenant", "à compter du", "à compter de", "à présent", "plutôt",
        "à partir de maintenant", "à partir d'aujourd'hui", "dès maintenant", "à partir du", "à l'avenir",
    ),
    "es": (
        "ahora", "a partir de ahora", "a partir de hoy", "desde ahora", "desde hoy", "en adelante", "a partir del",
        "de ahora en adelante", "en lugar de", "mejor",
    ),
    "nl": (
        "nu", "voortaan", "vanaf nu", "vanaf vandaag", "in het vervolg", "met ingang van", "per direct", "vanaf",
        "alleen nog", "in plaats van", "voortaan op",
    ),
    "ru": ("теперь", "отныне", "с сегодняшнего дня", "впредь", "вместо", "на новый", "уже"),
    "it": ("d'ora in poi", "ora", "adesso", "da oggi", "da adesso", "in futuro"),
    "pt": ("agora", "a partir de agora", "doravante", "a partir de hoje", "passa a ser"),
    "pl": ("teraz", "od teraz", "od dziś", "od dzisiaj", "odtąd"),
    "sv": ("nu", "från idag", "från och med", "numera", "framöver", "i fortsättningen", "hädanefter"),
    "da": ("nu", "fra i dag", "fremover", "fra nu af"),
    "no": ("nå", "fra i dag", "fremover", "heretter"),
    "fi": ("nyt", "tästä lähtien", "jatkossa"),
    "cs": ("nyní", "teď", "odteď", "nově"),
    "uk": ("тепер", "відтепер", "відсьогодні"),
    "tr": ("artık", "bundan sonra", "bundan böyle"),
}  # fmt: skip
# What was used before is gone.
GONE: Rows = {
    "en": (
        "lost my phone", "lost my mobile", "is dead", "ones bust", "one's bust", "no longer have", "no longer in use",
        "no longer works", "no longer use", "cut off", "switched off", "bin the", "scrap the", "delete the",
        "discard the", "forget the", "ignore the old", "don't use", "nicked my", "stole my", "stolen", "my old",
        "the old", "our old", "old one", "old number", "has gone", "is gone", "wouldn't port", "closing it",
        "being closed", "closing it down", "closing that", "i'm closing", "giving up", "bounces", "gets deleted",
        "deleted", "losing access", "lose access", "hacked", "full of spam", "ditching", "won't have got through",
        "goes back to my employer", "retiring our", "dropped my phone", "broke my phone", "left my phone",
        "smashed my phone", "not on my", "has been disconnected", "will be switched off", "shut down", "expires",
        "won't work after", "stops working", "is no more", "fell in", "gone through the wash",
    ),
    "de": (
        "altes handy", "alte handy", "alte nummer", "bisherige", "alte ist", "alten nummer", "die andere ist",
        "gestohlen", "geklaut", "verloren", "abgeschaltet", "lösche ich", "lösche das", "gilt nicht mehr",
        "funktioniert nicht mehr", "nicht mehr gültig", "nicht mehr erreichbar", "kaputt", "altes postfach",
        "alte postfach", "die alte", "alte adresse", "entfällt", "löschen",
    ),
    "fr": (
        "ancien*", "volé mon", "perdu mon", "ne marche plus", "marche plus", "n'utilise plus", "ne fonctionne plus",
        "je ferme", "résiliée", "n'est plus valable", "cassé mon", "sera supprimée", "n'existe plus",
    ),
    "es": (
        "anterior", "el otro", "la otra", "robado", "perdí", "perdido", "ya no funciona", "se me rompió", "lo cierro",
        "no uses más", "antigua", "antiguo", "dejará de funcionar", "dejo de usar", "viejo", "vieja",
    ),
    "nl": (
        "oude", "gestolen", "kwijt", "gaat dicht", "werkt niet meer", "geen vaste lijn", "vervalt", "gebruik ik niet",
        "stuk", "sluit ik",
    ),
    "ru": (
        "стар*", "потерял*", "украли", "взломали", "больше не пользу*", "не работает", "утопил*", "недоступен",
        "прежн*", "отключ*",
    ),
    "it": ("perso il telefono", "vecchi*", "rubato", "non uso più"),
    "pt": ("antig*", "perdi o", "roubaram", "já não uso"),
    "pl": ("stary", "stare", "zgubi*", "skradzi*", "nie używam"),
    "sv": ("gamla", "tappat", "stulen"),
    "da": ("gamle", "mistet"),
    "no": ("gamle", "mistet"),
    "fi": ("vanha*",),
    "cs": ("star*", "ztratil*"),
    "uk": ("стар*", "загуби*"),
    "tr": ("eski",),
}  # fmt: skip
# What undoes all that: it has not changed, or is for a while only.
UNCHANGED: Rows = {
    "en": (
        "hasn't changed", "has not changed", "haven't changed", "not changed", "same number", "still the same",
        "as before", "didn't change", "have not changed", "no new", "don't have a new", "the same as ever",
        "never changed", "is unchanged", "remain the same", "on silent", "will get a new", "will create a new",
        "did not change",
    ),
    "de": ("nicht geändert", "keine neue", "dieselbe nummer", "unverändert", "bleibt gleich", "die gleiche nummer"),
    "fr": ("n'a pas changé", "pas changé", "le même numéro", "le meme numero", "restent les mêmes", "inchangé*"),
    "es": ("no ha cambiado", "el mismo número", "mismo número", "no he cambiado", "sigue siendo"),
    "nl": ("niet veranderd", "niet gewijzigd", "hetzelfde nummer", "zelfde nummer"),
    "ru": ("не изменился", "не менял*", "тот же номер", "не сменился", "не изменилась", "прежний номер"),
    "it": ("non è cambiato", "stesso numero"),
    "pt": ("não mudou", "mesmo número"),
    "pl": ("nie zmieni*", "ten sam numer"),
    "sv": ("samma nummer",),
}  # fmt: skip
# Only for today.
FOR_TODAY: Rows = {
    "en": (
        "tonight", "this afternoon", "this morning", "until", "till", "today", "later", "call me now", "for the call",
        "for today", "now please", "right now", "straight away", "when you get",
    ),
    "de": ("heute noch", "heute nachmittag", "bis heute", "gerade", "später", "vor 16 uhr"),
    "fr": ("ce soir", "cet après-midi", "vers midi", "jusqu'à", "tout à l'heure"),
    "es": ("esta tarde", "hasta", "luego", "cuando puedas"),
    "nl": ("vanavond", "vanmiddag", "tot vanavond", "straks", "ff"),
    "ru": ("сегодня вечером", "до вечера", "после обеда", "перезвоните"),
}  # fmt: skip
# Numbers and addresses that are nobody's telephone or mailbox.
OF_THINGS: Rows = {
    "en": (
        "account number*", "sort code", "vacancy number", "job number", "invoice*", "policy number", "order number",
        "reference number", "advert", "supplier number", "vacancy", "number of", "candidates dial", "conference",
        "dial-in", "voicemail from", "phone interview", "contract: call", "to upgrade", "applications to",
        "all applications", "send the cv", "candidate's number", "asked for a new", "receptionist", "starter", "bank",
        "did not change your", "confirm your", "by clicking",
    ),
    "de": ("auftrag*", "rechnung*", "bestellnummer", "kundennummer", "bestätigen sie ihre", "unterlagen", "iban"),
    "fr": ("commande", "fournisseur", "rib", "facture*", "dossier", "confirmer votre"),
    "es": ("pedido*", "factura*", "los cv", "cuenta bancaria", "expediente"),
    "nl": ("bestelling", "ordernummer", "factuur*", "stukken"),
    "ru": ("заказ*", "счёт*", "счет*", "резюме на", "договор*"),
}  # fmt: skip
# Whose it is where it is somebody else's.
YOURS: Rows = {
    "en": ("your", "ur", "his", "her", "their", "its", "the candidate's", "the client's", "your colleague's"),
    "de": ("ihre", "ihrer", "ihren", "deine", "deiner", "seine", "seiner", "ihr", "dein", "euer", "eure"),
    "fr": ("votre", "vos", "ton", "ta", "son", "sa", "leur"),
    "es": ("tu", "su", "vuestro", "vuestra", "vuestros", "tus", "sus"),
    "nl": ("je", "jouw", "uw", "zijn", "haar", "jullie"),
    "ru": ("ваш", "ваша", "ваше", "твой", "твоя", "его", "её", "ее", "их", "вашим", "вашему", "вами"),
    "it": ("tuo", "suo", "vostro"),
    "pt": ("seu", "teu", "vosso"),
}  # fmt: skip

# What telephones and mailboxes are called.
PHONE_NOUNS: Rows = {
    "en": (
        "number", "numbers", "mobile", "cell", "phone", "fone", "telephone", "tel", "landline", "extension", "line",
        "direct dial", "ddi", "handset", "sim", "phones", "one", "provider", "switchboard", "mob", "mobile number",
        "cellphone",
    ),
    "de": (
        "nummer", "nummern", "handynummer", "telefonnummer", "festnetznummer", "mobilnummer", "rufnummer", "durchwahl",
        "handy", "telefon", "tel", "nr", "anschluss", "telefonanlage", "anbieter",
    ),
    "fr": (
        "numéro", "numero", "num", "portable", "mobile", "ligne", "tél", "tel", "téléphone", "fixe", "standard",
        "opérateur", "d'opérateur", "d'operateur", "coordonnées",
    ),
    "es": (
        "número", "numero", "num", "móvil", "movil", "teléfono", "telefono", "celular", "línea", "linea", "extensión",
        "tlf", "compañía",
    ),
    "nl": (
        "nummer", "telefoonnummer", "mobiel", "mobiele", "telefoon", "doorkiesnummer", "lijn", "nr", "telefooncentrale",
    ),
    "ru": ("номер", "телефон", "тел", "мобильный"),
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
    "en": ("email", "e-mail", "emails", "mail", "address", "addresses", "inbox", "mailbox", "account", "domain", "one"),
    "de": (
        "e-mail", "email", "mail", "adresse", "adressen", "mailadresse", "e-mail-adresse", "e-mail-adressen",
        "postfach", "domain",
    ),
    "fr": ("adresse", "mail", "e-mail", "email", "courriel", "messagerie", "boîte", "nom de domaine"),
    "es": ("correo", "email", "e-mail", "mail", "dirección", "buzón", "cuenta", "dominio"),
    "nl": ("e-mailadres", "mailadres", "adres", "mail", "e-mail", "email", "box", "domein"),
    "ru": ("почт*", "адрес*", "e-mail", "email", "ящик", "имейл", "мейл", "домен"),
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
        "office line", "mob", "cellphone",
    ),
    "de": (
        "nummer", "nummern", "handynummer", "telefonnummer", "festnetznummer", "mobilnummer", "rufnummer", "durchwahl",
        "handy", "telefon", "tel", "nr", "erreichen", "erreichbar", "ruf", "rufen", "anrufen", "zu sprechen",
        "telefonanlage", "anschluss", "erreicht", "erreichst",
    ),
    "fr": (
        "numéro", "numero", "num", "portable", "mobile", "ligne", "tél", "tel", "téléphone", "joindre", "joindrez",
        "appeler", "appelez", "appelez-moi", "joignable", "contacter", "contactez", "fixe", "standard",
    ),
    "es": (
        "número", "numero", "num", "móvil", "movil", "teléfono", "telefono", "celular", "línea", "linea", "llám*",
        "llamar*", "encontrar", "localizar*", "contact*", "apunta*", "extensión", "tlf",
    ),
    "nl": (
        "nummer", "telefoonnummer", "mobiel", "telefoon", "bel", "bellen", "bereiken", "bereikbaar", "doorkiesnummer",
        "lijn", "nr", "mobiele",
    ),
    "ru": ("номер", "телефон", "тел", "звоните", "звони", "мобильный", "на связи", "позвонить", "набирайте"),
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
        "future correspondence", "it's", "it is", "i'm", "i am", "message me", "ping me",
    ),
    "de": (
        "e-mail", "email", "mail", "adresse", "adressen", "mailadresse", "e-mail-adresse", "e-mail-adressen",
        "postfach", "schreib", "schreiben", "nutzen", "erreichen", "erreichbar", "meine ist", "erreichst", "verwenden",
    ),
    "fr": (
        "adresse", "mail", "e-mail", "email", "courriel", "messagerie", "écri*", "joindre", "boîte", "m'écrire",
        "utilisez", "contacter", "électronique",
    ),
    "es": (
        "correo", "email", "e-mail", "mail", "dirección", "buzón", "escríb*", "escrib*", "el mío", "contact*", "cuenta",
    ),
    "nl": ("e-mailadres", "mailadres", "adres", "mail", "e-mail", "email", "schrijf", "mailen", "bereikbaar", "box"),
    "ru": ("почт*", "адрес", "e-mail", "email", "пишите", "пиши", "писать", "ящик", "имейл", "мейл"),
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
    "en": ("this is my", "hello from my", "writing from my", "writing to you from my"),
    "de": ("dies ist meine", "das ist meine", "von meiner neuen"),
    "fr": ("voici ma", "c'est ma nouvelle"),
    "es": ("esta es mi", "este es mi"),
    "nl": ("dit is mijn",),
    "ru": ("это мой",),
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
        "stay in touch", "keep in touch", "my personal", "my private", "reach me on", "catch me",
    ),
    "de": ("mich unter", "mich auf", "erreichst du mich", "sie mich"),
    "fr": ("m'écrire", "m'écrivez", "me joindre", "me contacter"),
    "es": ("escríbeme", "escribirme", "contactarme", "me encuentras en"),
    "nl": ("mij op", "mij via", "me bereiken"),
    "ru": ("мне на",),
}  # fmt: skip
# A question that asks to use it, and not what it is.
ASKING: Rows = {
    "en": ("would you mind", "could you", "can you", "please"),
    "de": ("könnten sie", "könntest du"),
    "fr": ("pourriez-vous", "peux-tu"),
    "es": ("podrías", "podría"),
    "nl": ("kunt u", "kun je"),
}
# Whom it is not for.
NOT_FOR_OTHERS: Rows = {
    "en": ("me", "my", "us", "future", "all", "any", "now", "your"),
}
# For good, whatever else is said of today.
FOR_GOOD: Rows = {
    "en": ("for good", "forever", "permanently", "until further notice", "from now on", "keeping this"),
    "de": ("dauerhaft", "für immer", "bis auf weiteres"),
    "fr": ("définitivement", "pour de bon"),
    "es": ("definitivamente", "para siempre"),
    "nl": ("definitief", "voorgoed", "blijvend"),
    "ru": ("насовсем", "навсегда", "постоянно"),
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
