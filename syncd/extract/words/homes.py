"""How people say where they live, per language.

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Whom a firm writes to that has moved.
CUSTOMERS: Rows = {
    "en": ("dear customers", "dear customer", "dear clients", "dear guests", "dear suppliers", "dear patients"),
    "de": ("liebe kunden", "liebe kundinnen", "sehr geehrte kunden", "liebe gäste", "liebe patienten"),
    "fr": ("chers clients", "chère clientèle", "cher client"),
    "es": ("estimados clientes", "queridos clientes", "estimado cliente"),
    "nl": ("beste klanten", "geachte klanten", "beste klant", "geachte klant"),
    "ru": ("уважаемые клиенты", "дорогие клиенты", "уважаемые покупатели"),
}  # fmt: skip
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
        "nearest town is", "nearest station is", "just moved to", "we've moved to", "we have moved to",
        "we've now moved to", "moved house to",
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
        "rent", "renting", "raised and living", "rents", "lodge", "lodges", "lodging with", "kip", "kipping", "crash",
        "crashing", "staying", "put up", "my bed", "my room", "digs", "flatshare", "house share", "family is settled",
        "we're settled", "remain", "remaining", "hang my hat", "roots", "nest", "doorstep", "front door",
        "a mortgage", "a garden", "our place", "her place", "his place", "my gaff", "work from my flat",
        "work from my house", "i work from", "lives with", "lives out", "out by", "my parents", "mum's", "a bungalow",
        "bungalow", "semi", "terrace", "allotment", "farmhouse", "croft", "barge", "houseboat", "holed up",
        "i've landed", "ended up", "born and raised", "grew up and stayed", "we've a cottage", "we have a house",
        "we have a flat", "hearth", "pad", "my boat", "my caravan",
    ),
    "de": (
        "wohn", "wohne", "wohnt", "wohnen", "wohnhaft", "lebe", "lebt", "leben", "zu hause", "zuhause", "daheim",
        "ansässig", "bett steht", "haus steht", "haus", "hause", "gemeldet", "sesshaft", "niedergelassen", "haust",
        "bett ist", "mein bett", "wg", "bude", "dachgeschoss", "rübergemacht", "hingezogen", "zugezogen", "gezogen",
        "umgezogen", "heimat", "nest", "hausboot", "eigenheim", "wurzeln", "familie lebt", "familie wohnt",
        "zur miete", "eigentumswohnung", "hof", "hocke", "residiere", "residiert", "untergekommen",
        "wohnung habe ich", "hausen", "penne", "logiere", "untermiete", "meine wohnung", "mein zimmer",
        "meine wohnung ist", "habe eine wohnung",
    ),
    "fr": (
        "habite", "habitons", "habitant", "vis", "vit", "vivons", "réside", "résidons", "résidant", "loge", "demeure",
        "demeurant", "domicilié", "domiciliée", "installé", "installée", "installés", "chez moi", "maison",
        "appartement", "suis basé", "suis basée", "chez mes parents", "hébergé", "hébergée", "niche", "bosse depuis",
        "télétravaille depuis", "travaille depuis", "crèche", "perche", "appart", "studio", "coloc", "colocation",
        "foyer", "pied-à-terre", "pénates", "mes valises", "chez mon oncle", "chez ma mère", "ma famille vit",
        "fermette", "péniche", "demeurons", "logeons", "reste", "restons", "retourné vivre", "rentré vivre",
        "ma chambre", "je loue", "nous louons un",
    ),
    "es": (
        "vivo", "vive", "vivimos", "viviendo", "resido", "reside", "residiendo", "radico", "habito", "instalado",
        "instalada", "empadronado", "empadronada", "mi casa", "mi piso", "afincado", "afincada", "me tienes", "ando",
        "paro", "alquilo", "rento", "tengo casa", "tengo piso", "tengo mi casa", "me muevo por", "ubico", "radica",
        "radican", "estoy viviendo", "me quedo", "me he instalado", "instalados", "tenemos casa", "hogar", "cortijo",
        "domicilio", "tenéis", "aposentado", "aposentada", "arraigado", "arraigada", "para en", "mi familia vive",
        "mi cuarto", "mi habitación", "mi vivienda",
    ),
    "nl": (
        "woon", "woont", "wonen", "wonend", "wonende", "woonachtig", "gehuisvest", "huis staat", "bed staat", "thuis",
        "mijn huis", "mijn appartement", "mijn stek", "huur", "huurt", "hok", "bivakkeer", "bivakkeert", "huisje",
        "hoeve", "woonboot", "resideer", "resideert", "thuisbasis", "neergestreken", "honkvast", "geworteld",
        "mijn bed", "opgegroeid en gebleven", "verhuisd", "ons huis", "onderdak", "appartementje", "mijn boot",
        "mijn kamer", "zit nu",
    ),
    "ru": (
        "живу", "живёт", "живет", "живём", "живем", "проживаю", "проживает", "обитаю", "прописан", "прописана",
        "квартира", "дом", "поселился", "поселилась", "сижу", "снимаю", "снимаем", "общага", "общежитие",
        "живу город", "базируюсь", "осел", "осела", "переехали", "переехал", "переехала", "работаю из", "обитает",
        "квартирую", "обосновался", "обосновалась", "поселились", "семья живёт", "прижился", "прижилась",
        "моя комната",
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
    "en": (
        "in", "at", "near", "by", "outside", "around", "just outside", "close to", "above", "beyond", "up by",
        "over in", "down in", "up in", "out in",
    ),
    "de": (
        "in", "bei", "nahe", "nähe", "am", "nach", "im", "an der", "auf",
    ),
    "fr": (
        "à", "en", "sur", "près de", "dans", "au", "depuis", "vers", "aux", "chez",
    ),
    "es": (
        "en", "cerca de", "por", "desde", "a",
    ),
    "nl": (
        "in", "te", "bij", "nabij", "uit", "vanuit", "op",
    ),
    "ru": (
        "в", "во", "под", "около", "на", "из", "к", "город", "городе",
    ),
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
        "where i live", "where i'm based", "is my base", "which is home", "which is now our home",
        "born and resident", "born and bred", "has been home", "remains home", "resident", "is now home",
        "is where i hang my hat", "is where she lives", "is where he lives", "is where they live", "is home now",
        "is my patch", "is where my bed is", "is where we live", "when i'm not", "has me", "is where i am",
        "is my manor", "is where you'll find me", "born and raised", "is home to me", "is my postcode",
        "is my doorstep", "is where i rent",
    ),
    "de": (
        "ansässig", "wohnhaft", "zuhause", "zu hause", "daheim", "beheimatet", "ist mein zuhause", "wohne ich",
        "ist meine heimat", "bin ich zuhause", "bin ich daheim", "ist zuhause", "ist mein wohnort",
        "nenne ich zuhause", "ist meine adresse", "ist mein revier", "wohnt sie", "wohnt er",
    ),
    "fr": (
        "est chez moi", "où j'habite", "où je vis", "où je réside", "c'est chez moi", "est mon port d'attache",
        "est ma ville", "où je loge", "où elle vit", "où il vit", "est mon chez-moi", "reste mon chez-moi",
    ),
    "es": (
        "es mi casa", "donde vivo", "donde resido", "es donde vivo", "es mi ciudad", "es mi pueblo", "es mi hogar",
        "es donde tengo", "donde vive", "donde paro", "donde tengo",
    ),
    "nl": (
        "blijft mijn thuis", "is mijn thuis", "is mijn thuisbasis", "waar ik woon", "woon ik", "is mijn stek",
        "is thuis", "is mijn honk", "waar ik slaap", "daar woon ik", "waar hij woont", "waar ze woont",
    ),
    "ru": (
        "живу", "живём", "живем", "проживаю", "мой дом", "мой город", "моя база", "мой адрес", "тут и живу",
        "там и живу",
    ),
}  # fmt: skip

# Where somebody is, of whom the mail tells other facts as well.
STAYS: Rows = {
    "en": (
        "still in", "still at", "over in", "out in", "down in", "up in", "back in", "stay in", "i stay in", "i am in",
        "currently in", "presently in", "present location", "my address is still", "my address is", "my town is",
        "my city is", "address still", "abode is", "current abode is", "abode", "i'm from", "i come from", "out of",
        "outside", "near", "somewhere around", "in and around", "he's in", "she's in", "he is in", "she is in",
    ),
    "de": (
        "sitze in", "bin aus", "weiterhin in", "noch in", "immer noch in", "raum", "komme aus", "komm aus",
        "komme von", "bei", "nähe", "stamme aus", "käme aus", "kommt aus",
    ),
    "fr": (
        "toujours à", "reste à", "je reste à", "chu de", "suis de", "je suis de", "depuis", "viens de", "vers",
        "près de", "du côté de", "je bosse depuis", "mon chez-moi reste",
    ),
    "es": (
        "sigo en", "soy de", "estoy en", "ubicado", "ando por", "ando en", "por", "paro en", "soy de la zona de",
        "radica en", "radico en", "me tenéis en", "me tienen en",
    ),
    "nl": (
        "zit in", "blijf in", "kom uit", "nog in", "vanuit", "komt uit", "ik zit in", "zit nu in",
        "nabij",
    ),
    "ru": (
        "сижу в", "я из", "сам из", "сама из", "город", "из", "живу", "под",
    ),
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
    "en": (
        "i'm in", "i am in", "im in", "we're in", "i'm over in", "i'm down in", "i'm up in", "i'm near",
        "i'm in sunny", "i'm out in", "i'm living in", "i'm back in", "i'm still in", "i'm now in",
    ),
    "de": (
        "ich bin in", "bin in", "sitze in", "komme aus", "komm aus", "käme aus", "kommt aus", "stamme aus",
    ),
    "fr": (
        "je suis à", "je suis sur", "je bosse depuis", "je travaille depuis", "suis basé vers",
    ),
    "es": (
        "estoy en", "ando por", "ando en", "estoy por", "paro en",
    ),
    "nl": (
        "ik zit in", "ik zit nu in", "zit in", "zit nu in", "ik zit tegenwoordig in",
    ),
    "ru": (
        "работаю из", "сижу в", "сижу в своей", "сижу в своём",
    ),
}  # fmt: skip

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

# What stands before a postal address in a sentence.
MY_ADDRESS: Rows = {
    "en": ("my new address", "my new home address", "my home address", "our new home address", "my postal address"),
    "de": ("meine neue adresse", "meine neue anschrift", "meine anschrift"),
    "fr": ("ma nouvelle adresse", "mon adresse postale"),
    "es": ("mi nueva dirección", "mi dirección postal"),
    "nl": ("mijn nieuwe adres", "mijn adres"),
    "ru": ("мой новый адрес",),
}

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
        "station", "airport", "river", "park", "coast", "border", "centre", "center", "beach", "motorway",
        "hope", "process", "a", "an", "the", "my", "our", "your", "between", "hospital", "person", "case", "touch",
        "time", "general", "it", "which", "there", "meetings", "rented", "digs", "fear", "sin", "peace", "limbo",
        "home", "office", "field", "need", "london-wide", "july", "june", "love", "work", "writing", "full", "fact",
        "advance", "total", "gross", "net", "place", "mind", "favour", "contract", "post", "notice", "sight", "reach",
        "uniform", "pounds", "thousand", "cash", "spring", "summer", "autumn", "winter", "bed", "retail", "sales",
        "logistics", "finance", "marketing", "healthcare", "education", "hospitality", "with", "for", "alone", "on",
        "at", "by", "near", "here", "close", "in", "out", "from", "next", "opposite", "together", "locally", "nearby",
    ),
    "de": (
        "der", "einer", "einem", "untermiete", "scheidung", "betracht", "frage", "aussicht", "ordnung", "vollzeit",
        "teilzeit", "elternzeit", "rente", "zukunft", "ruhe", "not", "arbeit", "urlaub", "kurzarbeit", "probezeit",
        "summe", "ausbildung", "anstellung", "festanstellung", "gleitzeit", "abstimmung", "absprache", "form", "höhe",
        "gefahr", "kürze", "sicht", "bewegung", "verbindung", "betrieb", "euro", "brutto", "netto", "jahr", "monat",
        "woche", "tag", "firma", "kündigung", "haus", "bonus", "büro", "dienstwagen", "firmenwagen", "homeoffice",
        "zimmer",
    ),
    "fr": (
        "ici", "chez", "mes", "une", "un", "temps", "poste", "contrat", "cdi", "cdd", "effet", "vacances", "partie",
        "main", "août", "juin", "juillet", "janvier", "mai", "votre", "vos", "mon", "ma", "nos", "notre",
    ),
    "es": (
        "casa", "una", "un", "junio", "julio", "mayo", "agosto", "paro", "activo", "contacto", "general", "mente",
        "septiembre", "forma", "breve", "bruto", "neto",
    ),
    "nl": (
        "dienst", "loondienst", "overleg", "principe", "juni", "juli", "mei", "vaste", "bezit", "augustus",
        "verhuizing",
    ),
    "ru": (
        "месяц", "отпуске", "июня", "июле", "мае", "день", "час", "руки", "течение", "общем", "среднем", "наличии",
        "командировках", "штат",
    ),
}  # fmt: skip
