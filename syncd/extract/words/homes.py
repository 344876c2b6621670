"""How people say where they live, per language.

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Where somebody lives; the place follows.
LIVES: Rows = {
    "en": (
        "based in", "based near", "based at", "based out of", "live in", "live near", "lives in", "lives near",
        "living in", "living near", "i have moved to", "i've moved to", "i've relocated to", "i have relocated to",
        "have relocated to", "i'm located in", "currently located in", "i am located in", "reside in", "resides in",
        "residing in", "home is", "i commute from", "bought a house in", "bought a flat in", "where i live:",
        "moved back to", "settled in", "i work from home in", "remote from", "commutable from", "live just outside",
        "live outside", "live close to", "live around", "live by", "live not far from", "lives just outside",
        "lives outside", "lives close to", "based just outside", "based around", "based close to",
        "based on the outskirts of", "on the outskirts of", "moved up to", "moved down to", "moved over to",
        "moved out to", "moved back up to", "i moved to", "relocated to", "i relocated to", "we relocated to",
        "living just outside", "living close to", "living around", "my home is in", "home is in", "house is in",
        "my base is", "my base is in", "domiciled in", "commute from", "commuting from", "commute in from",
        "resident in", "settled near", "settling in", "living out in", "live up in", "live down in", "live over in",
        "live out in", "made my home in", "call home:", "i live", "home base is", "base is", "home for me is",
        "just outside", "i'm near", "home town is", "hometown is", "just bought in", "bought in", "we bought in",
        "a stone's throw from", "walking distance of", "from my home in", "my home town is", "my town is", "my city is",
        "nearest town is", "nearest station is",
    ),
    "de": (
        "wohne in", "wohnhaft in", "wohnt in", "lebe in", "lebt in", "wohne derzeit in", "wohne seit kurzem in",
        "wohnsitz ist", "wohnsitz in", "wohnsitz", "remote aus", "ansässig in", "lebe mit meiner familie in",
        "ich komme aus", "wohnort ist", "wohnort", "raum", "großraum", "umgezogen nach", "wohne bei", "wohne nahe",
        "wohne im raum", "wohne jetzt in", "wohne zurzeit in", "wohne aktuell in", "wohne mittlerweile in",
        "wohne nun in", "wohne seit jahren in", "wohne außerhalb von", "wohnhaft bin ich in", "wohnhaft bei",
        "mein zuhause ist", "zu hause in", "zuhause in", "lebe bei", "lebe nahe", "lebe derzeit in",
        "lebe seit jahren in", "lebe aktuell in", "lebe jetzt in", "gezogen nach", "beheimatet in", "sesshaft in",
        "wohnort ist derzeit", "mein wohnort ist", "wohnsitz liegt in", "lebensmittelpunkt ist", "lebensmittelpunkt in",
        "wohne unweit von", "wohne in der nähe von", "lebe in der nähe von", "pendle aus", "pendle von",
        "bin in den raum", "mein standort ist",
    ),
    "fr": (
        "habite à", "habite", "basée à", "basé à", "basé sur", "basée sur", "vis à", "vit à", "réside à", "réside en",
        "domicilié à", "domiciliée à", "installé à", "installée à", "région de", "région", "habite en", "emménagé à",
        "habite près de", "habite à côté de", "habite dans", "habite sur", "vis près de", "vis en", "vis sur",
        "vis à côté de", "vit près de", "demeure à", "demeurant à", "loge à", "réside près de", "réside dans",
        "réside sur", "résidant à", "habitant à", "déménagé à", "ai déménagé à", "installé près de",
        "installée près de", "basé près de", "basée près de", "domicile est à", "domicile à", "mon domicile est à",
        "résidence à", "habitons à", "vivons à", "établi à", "établie à", "installés à", "ma ville est",
        "aux environs de", "aux alentours de", "proche de",
    ),
    "es": (
        "vivo en", "resido en", "reside en", "vive en", "radico en", "afincado en", "afincada en", "trabajo desde",
        "instalado en", "instalada en", "residente en", "zona de", "me he mudado a", "vivo cerca de",
        "vivo a las afueras de", "vivo por", "resido cerca de", "residencia está en", "residencia en",
        "mi residencia está en", "domicilio en", "domicilio está en", "domiciliado en", "domiciliada en", "vivimos en",
        "me mudé a", "me he trasladado a", "me trasladé a", "ubicado en", "ubicada en", "radicado en", "radicada en",
        "viviendo en", "mi ciudad es", "establecido en", "establecida en", "residiendo en", "vivo actualmente en",
        "vivo ahora en", "a las afueras de", "cerca de",
    ),
    "nl": (
        "woon in", "woont in", "wonend in", "woonachtig in", "woon tegenwoordig in", "verhuisd naar", "regio",
        "woonplaats", "woonplaats is", "mijn woonplaats is", "woon in de buurt van", "woon nabij", "woon vlakbij",
        "woon net buiten", "woon te", "wonende te", "wonend te", "woonachtig te", "thuisbasis is", "woon momenteel in",
        "woon nu in", "woon sinds kort in", "wonen in", "verhuisd ben naar", "ben verhuisd naar", "in de buurt van",
        "omgeving", "gevestigd in", "woon rond",
    ),
    "ru": (
        "живу в", "проживаю в", "живёт в", "живет в", "проживает в", "переехал в", "переехала в", "живу под",
        "мой город", "город проживания", "живу рядом с", "живу недалеко от", "живу около", "живём в", "живем в",
        "проживаю под", "живу на", "базируюсь в", "место жительства", "сейчас живу в", "живу сейчас в",
        "нахожусь в городе", "живу в городе", "проживаю в городе", "обосновался в", "обосновалась в", "переехали в",
    ),
    "it": ("vivo a", "abito a", "vive a", "abita a", "residente a", "risiedo a", "vivo in"),
    "pt": ("vivo em", "moro em", "vive em", "mora em", "resido em", "vivo no", "moro no"),
    "pl": ("mieszkam w", "mieszkam we", "mieszka w"),
    "sv": ("bor i", "bosatt i"),
    "da": ("bor i", "bosat i"),
    "no": ("bor i", "bosatt i"),
    "fi": ("asun",),
    "cs": ("bydlím v", "bydlím ve", "žiji v"),
    "uk": ("живу в", "живу у", "мешкаю в", "мешкаю у", "проживаю в"),
    "tr": ("yaşadığım yer",),
}  # fmt: skip

# Words of living, with a few others before the word for where: "I live with my sister in Leeds".
LIVING: Rows = {
    "en": (
        "live", "lives", "living", "i've lived", "have lived", "has lived", "dwell", "dwelling", "reside", "resides",
        "residing", "resident", "resident still", "domiciled", "bide", "settled", "i'm based", "home", "my flat",
        "my house", "our house", "our flat", "little flat", "a flat", "a house", "a cottage", "my place", "lodging",
        "rent", "renting", "raised and living",
    ),
    "de": (
        "wohn", "wohne", "wohnt", "wohnen", "wohnhaft", "lebe", "lebt", "leben", "zu hause", "zuhause", "daheim",
        "ansässig", "bett steht", "haus steht", "wohnung", "haus", "hause", "gemeldet", "sesshaft", "niedergelassen",
    ),
    "fr": (
        "habite", "habitons", "habitant", "vis", "vit", "vivons", "réside", "résidons", "résidant", "loge", "demeure",
        "demeurant", "domicilié", "domiciliée", "installé", "installée", "installés", "chez moi", "maison",
        "appartement", "suis basé", "suis basée", "chez mes parents",
    ),
    "es": (
        "vivo", "vive", "vivimos", "viviendo", "resido", "reside", "residiendo", "radico", "habito", "instalado",
        "instalada", "empadronado", "empadronada", "mi casa", "mi piso", "afincado", "afincada", "me tienes",
    ),
    "nl": (
        "woon", "woont", "wonen", "wonend", "wonende", "woonachtig", "gehuisvest", "huis staat", "bed staat", "thuis",
        "mijn huis", "mijn appartement",
    ),
    "ru": (
        "живу", "живёт", "живет", "живём", "живем", "проживаю", "проживает", "обитаю", "прописан", "прописана",
        "квартира", "дом", "поселился", "поселилась",
    ),
    "it": ("vivo", "abito", "vive", "abita", "risiedo", "residente"),
    "pt": ("vivo", "moro", "vive", "mora", "resido"),
    "pl": ("mieszkam", "mieszka"),
    "sv": ("bor",),
    "da": ("bor",),
    "no": ("bor",),
    "cs": ("bydlím", "žiji"),
    "uk": ("живу", "мешкаю", "проживаю"),
}  # fmt: skip
WHERE: Rows = {
    "en": ("in", "at", "near", "by", "outside", "around", "just outside", "close to"),
    "de": ("in", "bei", "nahe", "nähe", "am"),
    "fr": ("à", "en", "sur", "près de", "dans", "au"),
    "es": ("en", "cerca de", "por"),
    "nl": ("in", "te", "bij", "nabij"),
    "ru": ("в", "во", "под", "около", "на"),
    "it": ("a", "in"),
    "pt": ("em", "no"),
    "pl": ("w", "we"),
    "sv": ("i",),
    "cs": ("v", "ve"),
    "uk": ("в", "у"),
}  # fmt: skip

# A family that lives somewhere.
WE_LIVE: Rows = {
    "en": ("we live", "we're living", "we have settled", "we've settled", "we've moved", "we moved", "we have moved"),
    "de": ("wir wohnen", "wir leben", "wohnen wir", "leben wir"),
    "fr": ("nous vivons", "nous habitons", "on habite", "on vit", "nous résidons"),
    "es": ("vivimos", "nos mudamos", "nos hemos mudado"),
    "nl": ("wij wonen", "we wonen", "wonen wij", "wonen we"),
    "ru": ("мы живём", "мы живем", "живём мы", "живем мы"),
}

# What stands behind the place: "Leeds is my home", "in Leeds ansässig".
BEHIND: Rows = {
    "en": (
        "is home", "is my home", "is our home", "'s home", "'s my home", "is where i live", "is where i'm based",
        "where i live", "where i'm based", "is my base", "which is home", "which is now our home", "born and resident",
        "born and bred", "has been home", "remains home", "resident", "is now home",
    ),
    "de": ("ansässig", "wohnhaft", "zuhause", "zu hause", "daheim", "beheimatet", "ist mein zuhause", "wohne ich"),
    "fr": ("est chez moi", "où j'habite", "où je vis", "où je réside"),
    "es": ("es mi casa", "donde vivo", "donde resido", "es donde vivo"),
    "nl": ("blijft mijn thuis", "is mijn thuis", "is mijn thuisbasis", "waar ik woon", "woon ik"),
    "ru": ("живу", "живём", "живем", "проживаю", "мой дом"),
}  # fmt: skip

# Where somebody is, of whom the mail tells other facts as well.
STAYS: Rows = {
    "en": (
        "still in", "still at", "over in", "out in", "down in", "up in", "back in", "stay in", "i stay in",
        "i am in", "currently in", "presently in", "present location",
        "my address is still", "my address is", "my town is", "my city is", "address still", "abode is",
        "current abode is", "abode",
    ),
    "de": ("sitze in", "bin aus", "weiterhin in", "noch in", "immer noch in", "raum"),
    "fr": ("toujours à", "reste à", "je reste à", "chu de", "suis de", "je suis de", "depuis"),
    "es": ("sigo en", "soy de", "estoy en", "ubicado"),
    "nl": ("zit in", "blijf in", "kom uit", "nog in", "vanuit"),
    "ru": ("сижу в", "я из", "сам из", "сама из", "город"),
}  # fmt: skip

FROM: Rows = {
    "en": ("from", "out of"),
    "de": ("aus", "von"),
    "fr": ("de", "depuis"),
    "es": ("desde", "de"),
    "nl": ("uit", "vanuit"),
    "ru": ("из",),
}

# What makes "in Leeds" a home: being there, and no day on which.
IS_IN: Rows = {
    "en": ("i'm in", "i am in", "im in", "we're in", "i'm over in", "i'm down in", "i'm up in", "i'm near"),
    "de": ("ich bin in", "bin in", "sitze in"),
    "fr": ("je suis à", "je suis sur"),
    "es": ("estoy en",),
    "nl": ("ik zit in",),
}

# What stands before a place on a line of its own, or in a list.
PLACE_LABELS: Rows = {
    "en": (
        "location", "current location", "based", "address", "home address", "where i live", "residence", "city", "town",
        "home", "home town", "lives", "place of residence", "present location", "where", "home base", "base",
        "current city", "preferred location", "my location",
    ),
    "de": ("wohnort", "wohnsitz", "anschrift", "adresse", "standort", "ort", "wo", "zuhause"),
    "fr": ("localisation", "adresse", "domicile", "ville", "lieu de résidence", "résidence", "lieu", "où"),
    "es": ("domicilio", "residencia", "ciudad", "ubicación", "localidad", "dirección", "lugar de residencia", "dónde"),
    "nl": ("woonplaats", "adres", "regio", "locatie", "standplaats", "waar"),
    "ru": ("город", "место жительства", "адрес", "проживание"),
    "it": ("residenza", "domicilio", "indirizzo", "città"),
    "pt": ("morada", "residência", "localidade", "cidade", "endereço"),
    "pl": ("miejsce zamieszkania", "adres", "miasto"),
    "sv": ("bostadsort", "adress", "ort"),
    "da": ("bopæl", "adresse"),
    "no": ("bosted", "adresse"),
    "fi": ("asuinpaikka", "osoite", "kotipaikka"),
    "cs": ("bydliště", "adresa", "město"),
    "uk": ("місто", "адреса", "місце проживання"),
    "tr": ("şehir", "adres", "ikamet"),
}  # fmt: skip

# Words that make being in a place a visit.
PASSING: Rows = {
    "en": (
        "on", "until", "till", "tomorrow", "today", "next", "this", "tonight", "for", "from", "at the", "office",
        "to visit", "visiting",
    ),
    "de": ("am", "bis", "morgen", "heute", "zu besuch", "dienstlich", "nächste woche"),
    "fr": ("mardi", "lundi", "jeudi", "mercredi", "vendredi", "demain", "jusqu'*", "en déplacement", "aujourd'hui"),
    "es": ("hasta", "mañana", "hoy", "lunes", "martes", "miércoles", "jueves", "viernes"),
    "nl": ("tot", "vandaag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"),
}  # fmt: skip
# What follows "I live in" and is no place.
NO_PLACES: Rows = {
    "en": (
        "hope", "process", "a", "an", "the", "my", "our", "your", "between", "hospital", "person", "case", "touch",
        "time", "general", "it", "which", "there", "meetings", "rented", "digs", "fear", "sin", "peace", "limbo",
        "home", "office", "field", "need", "london-wide",
    ),
    "de": ("der", "einer", "einem", "untermiete", "scheidung"),
    "fr": ("ici", "chez", "mes", "une", "un"),
    "es": ("casa", "una", "un"),
}  # fmt: skip
