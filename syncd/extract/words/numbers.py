"""What stands before and behind numbers, per language: labels, look-alikes, extensions."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Labels of telephone numbers, by kind. Single letters count only with a colon, a stop or a number right behind them.
LABELS: Mapping[str, Rows] = {
    "mobile": {
        "en": (
            "mobile", "mob", "cell", "cellphone", "cellular", "cell phone", "whatsapp", "wireless", "m", "c", "signal",
        ),
        "de": ("mobil", "handy", "mobiltelefon", "handynummer", "mobilnummer", "mobilfunk"),
        "fr": ("portable", "port", "gsm", "mob", "tél. portable", "tél portable"),
        "es": ("móvil", "movil", "móv", "celular", "cel"),
        "nl": ("mobiel", "mobiele", "gsm", "mob"),
        "ru": ("мобильный", "моб", "моб. тел", "сот", "сотовый", "м", "вотсап", "телеграм"),
        "it": ("cellulare", "cell", "mobile"),
        "pt": ("telemóvel", "telm", "tlm", "celular"),
        "pl": ("kom", "komórka", "tel. kom", "komórkowy"),
        "sv": ("mobil", "mobilnummer"),
        "da": ("mobil", "mobilnr"),
        "no": ("mobil", "mob"),
        "fi": ("gsm", "matkapuhelin", "puh. matkapuhelin", "kännykkä"),
        "cs": ("mobil", "mob"),
        "uk": ("мобільний", "моб", "моб. тел"),
        "tr": ("gsm", "cep", "cep tel", "mobil"),
    },
    "office": {
        "en": (
            "tel", "telephone", "phone", "ph", "office", "direct", "ddi", "direct line", "direct dial", "landline",
            "work", "desk", "t", "p", "d", "o", "b", "business", "voice", "land line", "dd", "main", "off", "bus",
            "work phone",
        ),
        "de": ("telefon", "fon", "durchwahl", "büro", "festnetz", "tel", "geschäftlich", "telefonnummer"),
        "fr": ("tél", "téléphone", "ligne directe", "fixe", "bureau", "tel", "ligne fixe"),
        "es": ("teléfono", "tfno", "tlf", "tel", "fijo", "oficina", "telf"),
        "nl": ("telefoon", "kantoor", "tel", "doorkiesnummer", "vast"),
        "ru": ("тел", "телефон", "раб", "рабочий", "офис", "тел./офис", "т", "городской", "раб. тел"),
        "it": ("telefono", "tel", "ufficio", "fisso"),
        "pt": ("telefone", "tel", "tlf", "escritório", "fixo"),
        "pl": ("tel", "telefon", "biuro", "stacjonarny"),
        "sv": ("telefon", "tel", "direkt", "växel", "kontor"),
        "da": ("telefon", "tlf", "direkte", "kontor"),
        "no": ("telefon", "tlf", "direkte", "kontor"),
        "fi": ("puh", "puhelin", "toimisto"),
        "cs": ("tel", "telefon", "kancelář", "pevná linka"),
        "uk": ("тел", "телефон", "роб", "офіс", "робочий"),
        "tr": ("tel", "telefon", "ofis", "iş"),
    },
    "home": {
        "en": ("home", "home phone", "h", "res", "residence"),
        "de": ("privat", "zuhause", "zu hause"),
        "fr": ("domicile", "perso", "maison"),
        "es": ("casa", "particular"),
        "nl": ("thuis", "privé"),
        "ru": ("дом", "домашний", "дом. тел"),
        "it": ("casa", "abitazione"),
        "pt": ("casa", "residência"),
        "pl": ("dom", "domowy"),
        "sv": ("hem", "hemma"),
        "da": ("hjem", "privat"),
        "no": ("hjem", "privat"),
        "fi": ("koti",),
        "cs": ("domů", "domácí"),
        "uk": ("дом", "домашній"),
        "tr": ("ev",),
    },
    "fax": {
        "en": ("fax", "facsimile", "f", "fx", "efax"),
        "de": ("telefax", "fax"),
        "fr": ("télécopie", "télécopieur", "fax"),
        "es": ("fax",),
        "nl": ("fax",),
        "ru": ("факс", "ф"),
        "it": ("fax",),
        "pt": ("fax",),
        "pl": ("faks", "fax"),
        "sv": ("fax",),
        "da": ("fax",),
        "no": ("faks", "fax"),
        "fi": ("faksi", "fax"),
        "cs": ("fax",),
        "uk": ("факс",),
        "tr": ("faks", "belgegeçer"),
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
        "general enquiries",
    ),
    "de": ("zentrale", "empfang", "hauptsitz", "sekretariat", "vermittlung"),
    "fr": ("standard", "accueil", "siège"),
    "es": ("centralita", "recepción"),
    "nl": ("receptie", "hoofdkantoor", "algemeen nummer"),
    "ru": ("коммутатор", "ресепшн", "приёмная", "приемная", "секретарь"),
    "it": ("centralino", "reception", "sede"),
    "pt": ("central telefónica", "receção", "recepção", "geral"),
    "pl": ("centrala", "recepcja", "sekretariat"),
    "sv": ("växel", "växeln", "reception"),
    "da": ("hovednummer", "omstilling", "reception"),
    "no": ("sentralbord", "resepsjon"),
    "fi": ("vaihde", "keskus"),
    "cs": ("ústředna", "recepce"),
    "uk": ("комутатор", "приймальня", "рецепція"),
    "tr": ("santral", "resepsiyon"),
}  # fmt: skip

# Words before a number that is no telephone number.
LOOKALIKES: Rows = {
    "en": (
        "order", "purchase order", "po", "invoice", "vat", "vat reg", "tax", "tin", "ein", "iban", "bic", "swift",
        "sort code", "account", "acct", "account no", "bank details", "bank", "routing", "meeting id", "conference id",
        "webinar id", "passcode", "password", "access code", "pin", "code", "id", "reference", "ref", "job ref", "req",
        "requisition", "vacancy", "candidate id", "ticket", "case", "tracking", "dhl", "ups", "fedex", "parcel",
        "shipment", "isbn", "issn", "doi", "ip", "version", "build", "serial", "license", "licence",
        "registered in england", "registration", "company number", "company no", "reg no", "crn", "ein", "abn", "acn",
        "siret", "siren", "kvk", "hrb", "ni number", "nino", "passport", "ssn", "aadhaar", "dni", "bsn", "employment",
        "salary", "lat", "long", "gpa", "room", "message-id", "number of", "case no", "policy", "customer no", "dob",
        "card", "visa", "mastercard", "credit card", "charity", "job number", "project", "part", "item", "sku",
        "quote", "claim", "eur", "usd", "gbp", "chf", "€", "£", "$", "#",
    ),
    "de": (
        "bestellnummer", "bestellung", "auftrag", "auftragsnummer", "rechnung", "rechnungsnummer", "ust-id",
        "ust-idnr", "ustid", "umsatzsteuer", "umsatzsteuer-id", "steuernummer", "steuer-nr", "kontonummer", "konto",
        "blz", "konferenz-id", "besprechungs-id", "kenncode", "kennung", "passwort", "kundennummer", "kunden-nr",
        "stellen-nr", "referenz", "aktenzeichen", "az", "ausweis", "personalnummer", "sendungsnummer", "gehalt",
        "angebot", "vertragsnummer", "amtsgericht",
    ),
    "fr": (
        "commande", "n° de commande", "facture", "tva", "compte", "id de réunion", "code", "mot de passe",
        "code secret", "référence", "réf", "numéro client", "dossier", "rcs", "salaire", "code d'accès", "colis",
        "ape", "naf",
    ),
    "es": (
        "pedido", "factura", "cif", "nif", "nie", "iva", "cuenta", "id de reunión", "código", "contraseña",
        "referencia", "expediente", "salario", "cliente", "número de pedido",
    ),
    "nl": (
        "bestelnummer", "bestelling", "factuur", "factuurnummer", "btw", "rekening", "vergader-id", "wachtwoord",
        "toegangscode", "klantnummer", "referentie", "kenmerk", "salaris", "dossier",
    ),
    "ru": (
        "заказ", "заказ №", "счёт", "счет", "инн", "кпп", "огрн", "огрнип", "р/с", "к/с", "бик", "снилс", "паспорт",
        "идентификатор", "идентификатор конференции", "код доступа", "код", "пароль", "договор", "номер заявки",
        "оклад", "артикул", "окпо", "№", "руб",
    ),
    "it": (
        "ordine", "fattura", "partita iva", "p. iva", "p.iva", "c.f.", "codice fiscale", "conto", "id riunione",
        "codice", "rif", "protocollo", "rea",
    ),
    "pt": (
        "encomenda", "pedido", "fatura", "nif", "nipc", "cnpj", "cpf", "conta", "id da reunião", "código", "senha",
        "referência",
    ),
    "pl": (
        "zamówienie", "zamówienia", "faktura", "nip", "regon", "krs", "pesel", "konto", "rachunek", "identyfikator",
        "hasło", "kod", "nr ref",
    ),
    "sv": (
        "order", "ordernummer", "faktura", "org.nr", "orgnr", "organisationsnummer", "bankgiro", "plusgiro",
        "mötes-id", "lösenord", "kod", "personnummer",
    ),
    "da": ("ordre", "ordrenummer", "faktura", "cvr", "cvr-nr", "konto", "møde-id", "adgangskode", "kode", "cpr"),
    "no": (
        "ordre", "ordrenummer", "faktura", "org.nr", "orgnr", "kontonummer", "møte-id", "passord", "kode",
        "fødselsnummer",
    ),
    "fi": (
        "tilaus", "tilausnumero", "lasku", "y-tunnus", "tilinumero", "kokoustunnus", "salasana", "koodi", "viite",
        "alv",
    ),
    "cs": ("objednávka", "faktura", "ičo", "ič", "dič", "účet", "č. ú.", "id schůzky", "heslo", "kód", "rodné číslo"),
    "uk": ("замовлення", "рахунок", "інн", "єдрпоу", "іпн", "код", "пароль", "ідентифікатор", "договір", "паспорт"),
    "tr": ("sipariş", "fatura", "vergi no", "tckn", "hesap", "toplantı kimliği", "şifre", "parola", "kod", "referans"),
}  # fmt: skip

# What stands between a number and its extension.
EXTENSIONS: Rows = {
    "en": ("ext", "extension", "extn", "x"),
    "de": ("dw", "durchwahl", "nst", "app"),
    "fr": ("poste",),
    "es": ("ext", "extensión", "int", "anexo"),
    "nl": ("toestel", "tst"),
    "ru": ("доб", "добавочный", "внутр"),
    "it": ("int", "interno"),
    "pt": ("ramal", "extensão"),
    "pl": ("wew", "wewn"),
    "sv": ("ankn", "anknytning"),
    "da": ("lokal",),
    "no": ("linje",),
    "fi": ("alanumero",),
    "cs": ("linka", "kl", "klapka"),
    "uk": ("дод",),
    "tr": ("dahili",),
}  # fmt: skip


def label_words() -> tuple[str, ...]:
    """Every label a number may have, of any kind and language."""
    by_kind = (row for rows in LABELS.values() for row in rows.values())
    return tuple(dict.fromkeys(word for row in (*by_kind, *SWITCHBOARDS.values()) for word in row))
