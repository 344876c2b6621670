"""What stands before and behind numbers, per language: labels, look-alikes, extensions."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Labels that say telephone and no more: what rings there, its number tells.
TELEPHONES = frozenset(
    {
        "tel", "telephone", "phone", "ph", "t", "p", "tele", "teleph", "tel no", "tel nr", "telephone no", "phone no",
        "telephone number", "phone number", "ph no", "contact no", "contact number", "contact tel", "telefon", "fon",
        "telefonnummer", "telefon-nr", "tel.-nr", "tel-nr", "rufnummer", "ruf", "fernsprecher", "tél", "téléphone",
        "tph", "n° de téléphone", "numéro de téléphone", "teléfono", "tfno", "tlf", "telf", "tlfno", "tfn", "telefono",
        "número de teléfono", "telefoon", "telefoonnummer", "tel.nr", "telnr", "tel. nr", "telefoonnr", "тел",
        "телефон", "т", "конт. тел", "контактный телефон", "номер телефона", "numero di telefono",
        "recapito telefonico", "telefone", "telef", "fone", "número de telefone", "numer telefonu", "nr telefonu",
        "nr tel", "telefonu", "telefonnr", "puh", "puhelin", "puhelinnumero", "puh.nro", "telefonní číslo", "tel. č",
        "tel. číslo", "контактний телефон", "номер телефону", "telefon no", "iletişim no",
        "telefon numarası", "telefon numaram",
    }
)  # fmt: skip

# Labels of telephone numbers, by kind. Single letters count only with a colon, a stop or a number right behind them.
LABELS: Mapping[str, Rows] = {
    "mobile": {
        "en": (
            "mobile", "mob", "cell", "cellphone", "cellular", "cell phone", "whatsapp", "wireless", "m", "c",
            "signal", "mobile number", "mobile phone", "mobile no", "mob no", "cell no", "cell number", "cel", "mbl",
            "text", "imessage", "viber", "telegram", "wechat", "whats app", "iphone", "handphone", "hp", "mobile tel",
        ),
        "de": (
            "mobil", "handy", "mobiltelefon", "handynummer", "mobilnummer", "mobilfunk", "handynr", "handy-nr",
            "mobilnr", "mobil-nr", "mobiltel", "mobilruf", "natel", "diensthandy", "privathandy", "mobilfunknummer",
            "tel. mobil",
        ),
        "fr": (
            "portable", "port", "gsm", "mob", "tél. portable", "tél portable", "mobile", "tél. mobile", "tél. port",
            "n° de portable", "numéro de portable", "téléphone portable", "téléphone mobile", "natel",
        ),
        "es": (
            "móvil", "movil", "móv", "celular", "cel", "tel. móvil", "teléfono móvil", "móviles", "celu",
            "tel. celular", "teléfono celular", "cel/whatsapp",
        ),
        "nl": (
            "mobiel", "mobiele", "gsm", "mob", "mobiel nummer", "mobielnr", "06-nummer", "mobiele telefoon",
            "tel. mobiel",
        ),
        "ru": (
            "мобильный", "моб", "моб. тел", "сот", "сотовый", "м", "вотсап", "телеграм", "мобильный телефон",
            "мобильного", "моб.тел", "сотовый телефон", "сот. тел", "тел. моб", "вацап", "ватсап", "viber", "вайбер",
            "моб. телефон",
        ),
        "it": (
            "cellulare", "cell", "mobile", "tel. cell", "tel. cellulare", "mob", "cel", "tel. mobile",
            "telefono cellulare", "cellulari",
        ),
        "pt": (
            "telemóvel", "telm", "tlm", "celular", "telemovel", "tlmv", "telem", "cel", "móvel", "telefone celular",
            "tel. móvel", "telefone móvel",
        ),
        "pl": (
            "kom", "komórka", "tel. kom", "komórkowy", "telefon komórkowy", "tel. komórkowy", "tel. mob", "mob",
            "komorka", "tel.kom", "nr kom", "mobile", "komórkę",
        ),
        "sv": ("mobil", "mobilnummer", "mobiltelefon", "mob", "mobilnr", "mobiltel"),
        "da": ("mobil", "mobilnr", "mobiltelefon", "mob", "mobilnummer"),
        "no": ("mobil", "mob", "mobiltelefon", "mobilnr", "mobilnummer"),
        "fi": ("gsm", "matkapuhelin", "puh. matkapuhelin", "kännykkä", "matkapuh", "mob", "gsm-puhelin", "mobiili"),
        "cs": ("mobil", "mob", "mobilní", "mobilní telefon", "mobilní tel", "mobilu"),
        "uk": ("мобільний", "моб", "моб. тел", "мобільний телефон", "моб.тел", "вайбер"),
        "tr": (
            "gsm", "cep", "cep tel", "mobil", "cep telefonu", "cep no", "mobil telefon", "gsm no", "cep telefonum",
            "cep numaram", "mobil no", "cep numarası",
        ),
    },
    "office": {
        "en": (
            "tel", "telephone", "phone", "ph", "office", "direct", "ddi", "direct line", "direct dial", "landline",
            "work", "desk", "t", "p", "d", "o", "b", "business", "voice", "land line", "dd", "main", "off", "bus",
            "work phone", "tel no", "tel nr", "telephone no", "telephone number", "phone no", "phone number", "ph no",
            "office phone", "office tel", "office number", "direct tel", "direct no", "direct number", "work tel",
            "work number", "tele", "main phone", "did", "dir", "ofc", "dl", "desk phone", "desk line", "landline no",
            "office line", "contact no", "contact number", "contact tel", "switch", "teleph",
        ),
        "de": (
            "telefon", "fon", "durchwahl", "büro", "festnetz", "tel", "geschäftlich", "telefonnummer", "telefon-nr",
            "tel.-nr", "tel-nr", "rufnummer", "ruf", "telefon geschäftlich", "gesch", "dienstlich", "büronummer",
            "festnetznummer", "direktwahl", "direkt", "fernsprecher", "tel. dienstl", "tel. geschäftlich",
            "tel. büro", "telefon büro", "direktnummer", "durchwahlnummer",
        ),
        "fr": (
            "tél", "téléphone", "ligne directe", "fixe", "bureau", "tel", "ligne fixe", "tél. fixe", "tél. pro",
            "tél. bureau", "tél. direct", "n° direct", "numéro direct", "ligne", "téléphone fixe", "direct",
            "tél.direct", "tph", "tél. ligne directe", "téléphone bureau", "n° de téléphone", "numéro de téléphone",
        ),
        "es": (
            "teléfono", "tfno", "tlf", "tel", "fijo", "oficina", "telf", "tlfno", "tfn", "teléfonos", "tel. directo",
            "teléfono directo", "directo", "teléfono fijo", "tel. oficina", "tel. fijo", "línea directa", "telefono",
            "número de teléfono",
        ),
        "nl": (
            "telefoon", "kantoor", "tel", "doorkiesnummer", "vast", "telefoonnummer", "tel.nr", "telnr", "tel. nr",
            "direct nummer", "doorkies", "vaste lijn", "vast nummer", "werk", "direct", "telefoonnr",
            "vaste telefoon",
        ),
        "ru": (
            "тел", "телефон", "раб", "рабочий", "офис", "тел./офис", "т", "городской", "раб. тел", "рабочий телефон",
            "городской телефон", "телефоны", "раб.тел", "прямой", "прямой телефон", "гор. тел", "конт. тел",
            "контактный телефон", "номер телефона", "телефона", "телефону", "гор",
        ),
        "it": (
            "telefono", "tel", "ufficio", "fisso", "telefono ufficio", "tel. ufficio", "tel. diretto", "diretto",
            "linea diretta", "telefono fisso", "tel. fisso", "numero diretto", "numero di telefono",
            "recapito telefonico",
        ),
        "pt": (
            "telefone", "tel", "tlf", "escritório", "fixo", "telef", "tels", "telefone fixo", "fone", "tel. direto",
            "direto", "comercial", "escritorio", "linha direta", "telefone direto", "número de telefone",
        ),
        "pl": (
            "tel", "telefon", "biuro", "stacjonarny", "telefon stacjonarny", "tel. stacjonarny", "tel. służbowy",
            "służbowy", "bezpośredni", "tel. bezp", "telefony", "tel. biuro", "numer telefonu", "nr telefonu",
            "nr tel", "telefonu",
        ),
        "sv": (
            "telefon", "tel", "direkt", "växel", "kontor", "tfn", "tel. direkt", "direktnummer", "direktnr", "telnr",
            "arbete", "direkttelefon", "jobb", "telefonnr", "tel.nr", "telefonnummer", "direktnumret",
        ),
        "da": (
            "telefon", "tlf", "direkte", "kontor", "dir", "tel", "arbejde", "telefonnummer", "direkte nr",
            "direkte tlf", "telefon direkte",
        ),
        "no": ("telefon", "tlf", "direkte", "kontor", "tel", "telefonnummer", "dir", "arbeid", "direkte tlf"),
        "fi": ("puh", "puhelin", "toimisto", "puhelinnumero", "työ", "tel", "puh.nro", "suora"),
        "cs": (
            "tel", "telefon", "kancelář", "pevná linka", "telefonní číslo", "pevná", "tel. č", "přímá linka",
            "tel. číslo",
        ),
        "uk": (
            "тел", "телефон", "роб", "офіс", "робочий", "робочий телефон", "роб. тел", "телефони",
            "контактний телефон", "номер телефону",
        ),
        "tr": (
            "tel", "telefon", "ofis", "iş", "iş tel", "iş telefonu", "telefon no", "tel no", "ofis tel", "sabit",
            "direkt", "direkt hat", "iş telefonum", "sabit hat", "ofis telefonu", "iletişim no", "telefon numarası",
            "telefon numaram",
        ),
    },
    "home": {
        "en": (
            "home", "home phone", "h", "res", "residence", "home tel", "home no", "home number", "residential", "hm",
            "home telephone",
        ),
        "de": (
            "privat", "zuhause", "zu hause", "priv", "privattelefon", "telefon privat", "tel. privat", "privatnummer",
        ),
        "fr": ("domicile", "perso", "maison", "tél. personnel", "tél. domicile", "personnel", "dom"),
        "es": ("casa", "particular", "domicilio", "tel. particular", "teléfono particular"),
        "nl": ("thuis", "privé", "thuisnummer", "prive", "privénummer"),
        "ru": ("дом", "домашний", "дом. тел", "домашний телефон", "тел. дом"),
        "it": ("casa", "abitazione", "tel. casa", "privato"),
        "pt": ("casa", "residência", "residencial"),
        "pl": ("dom", "domowy", "telefon domowy", "tel. domowy", "prywatny"),
        "sv": ("hem", "hemma", "hemtelefon", "bostad", "hemnummer"),
        "da": ("hjem", "privat", "privat tlf"),
        "no": ("hjem", "privat"),
        "fi": ("koti", "kotipuhelin"),
        "cs": ("domů", "domácí", "telefon domů"),
        "uk": ("дом", "домашній"),
        "tr": ("ev", "ev tel", "ev telefonu"),
    },
    "fax": {
        "en": ("fax", "facsimile", "f", "fx", "efax", "fax no", "fax number", "fax nr", "telefax", "telecopier"),
        "de": ("telefax", "fax", "faxnummer", "fax-nr", "telefaxnummer", "telefax-nr"),
        "fr": ("télécopie", "télécopieur", "fax", "téléc", "n° de fax", "tél. fax"),
        "es": ("fax", "número de fax", "telefax", "fax nº"),
        "nl": ("fax", "faxnummer", "telefax"),
        "ru": ("факс", "ф", "факс.", "ф."),
        "it": ("fax", "telefax", "n. fax"),
        "pt": ("fax", "telefax", "fac-símile"),
        "pl": ("faks", "fax", "telefaks", "nr faksu"),
        "sv": ("fax", "telefax", "faxnr"),
        "da": ("fax", "telefax", "faxnr"),
        "no": ("faks", "fax", "telefaks"),
        "fi": ("faksi", "fax", "telefaksi"),
        "cs": ("fax", "faxové číslo"),
        "uk": ("факс",),
        "tr": ("faks", "belgegeçer", "fax", "faks no"),
    },
    "pager": {
        "en": ("pager", "beeper"),
        "de": ("pager", "funkruf"),
        "ru": ("пейджер",),
    },
}  # fmt: skip

# Labels of a number that reaches a company, not a person.
SWITCHBOARDS: Rows = {
    "en": (
        "switchboard", "reception", "front desk", "main line", "main number", "head office", "hq", "main office",
        "general enquiries", "main switchboard", "company switchboard", "main reception", "central line",
        "company number", "office switchboard", "general number", "board line", "central number",
        "operator",
    ),
    "de": (
        "zentrale", "empfang", "hauptsitz", "sekretariat", "vermittlung", "telefonzentrale", "zentralnummer",
        "zentralruf", "hauptnummer", "sammelnummer", "pforte",
    ),
    "fr": (
        "standard", "accueil", "siège", "standard téléphonique", "secrétariat", "n° standard", "numéro du standard",
        "ligne générale",
    ),
    "es": (
        "centralita", "recepción", "centralita telefónica", "teléfono central", "conmutador", "secretaría",
        "sede central",
    ),
    "nl": (
        "receptie", "hoofdkantoor", "algemeen nummer", "centrale", "receptie nummer", "telefooncentrale",
        "centraal nummer", "algemeen tel",
    ),
    "ru": (
        "коммутатор", "ресепшн", "приёмная", "приемная", "секретарь", "многоканальный", "общий телефон",
        "секретариат", "единый номер",
    ),
    "it": ("centralino", "reception", "sede", "segreteria", "numero generale", "reception sede"),
    "pt": (
        "central telefónica", "receção", "recepção", "geral", "central", "central telefônica", "secretaria", "pabx",
        "recepcao",
    ),
    "pl": ("centrala", "recepcja", "sekretariat", "sekretariatu", "centrala tel", "recepcji", "infolinia"),
    "sv": ("växel", "växeln", "reception", "växelnummer", "huvudnummer", "receptionen"),
    "da": ("hovednummer", "omstilling", "reception", "omstillingen", "hovedtelefon", "receptionen"),
    "no": ("sentralbord", "resepsjon", "sentralbordet", "hovednummer"),
    "fi": ("vaihde", "keskus", "puhelinvaihde", "asiakaspalvelu"),
    "cs": ("ústředna", "recepce", "spojovatelka", "ústředna tel"),
    "uk": ("комутатор", "приймальня", "рецепція", "багатоканальний", "секретаріат"),
    "tr": ("santral", "resepsiyon", "resepsiyon no", "şirket santrali", "sekreterlik"),
}  # fmt: skip

# What stands between a number and its extension.
EXTENSIONS: Rows = {
    "en": ("ext", "extension", "extn", "x", "xtn", "ex", "ext no", "ext nr"),
    "de": ("dw", "durchwahl", "nst", "app", "nebenstelle", "apparat", "klappe", "kl", "dw."),
    "fr": ("poste", "int", "poste n°", "extension"),
    "es": ("ext", "extensión", "int", "anexo", "extens", "interno"),
    "nl": ("toestel", "tst", "doorkies", "toestelnr", "ext"),
    "ru": ("доб", "добавочный", "внутр", "вн", "внутренний", "внутр. тел"),
    "it": ("int", "interno", "est", "interno n"),
    "pt": ("ramal", "extensão", "ram", "ext"),
    "pl": ("wew", "wewn", "wewnętrzny", "nr wew"),
    "sv": ("ankn", "anknytning", "anknytningsnr", "anknyt"),
    "da": ("lokal", "lokalnr"),
    "no": ("linje", "internnr"),
    "fi": ("alanumero", "alanro", "ank"),
    "cs": ("linka", "kl", "klapka", "linka č"),
    "uk": ("дод", "внутр", "внутрішній"),
    "tr": ("dahili", "dahili no", "dah", "ic hat", "iç hat"),
}  # fmt: skip


def label_words() -> tuple[str, ...]:
    """Every label a number may have, of any kind and language."""
    by_kind = (row for rows in LABELS.values() for row in rows.values())
    return tuple(dict.fromkeys(word for row in (*by_kind, *SWITCHBOARDS.values()) for word in row))
