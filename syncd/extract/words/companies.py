"""How companies are named, per language: legal forms and the words of trades."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Legal forms without their dots. Those of up to three letters count where a name ends or begins, in capitals or dots.
LEGAL_FORMS: Rows = {
    "en": (
        "ltd", "limited", "llc", "llp", "lp", "inc", "incorporated", "corp", "corporation", "plc", "pty ltd", "pty",
        "pvt ltd", "pte ltd", "pte", "l l c", "co", "company", "cic", "dac", "ulc", "& co", "p c", "pllc", "n a",
        "pbc", "fzco", "fze", "fz-llc",
    ),
    "de": (
        "gmbh", "mbh", "ggmbh", "ag", "kg", "ohg", "ug", "gmbh & co kg", "kgaa", "ev", "e v", "se", "gbr", "eg",
        "e k", "ek", "partg", "partgmbb", "gesmbh", "ges m b h", "aktiengesellschaft", "haftungsbeschränkt",
    ),
    "fr": ("sas", "sarl", "sa", "eurl", "sasu", "snc", "sci", "scop", "selarl", "sàrl", "sprl", "srl", "asbl"),
    "es": ("sl", "sa", "slu", "sau", "slp", "s l", "s a", "sa de cv", "s de rl", "srl", "sas", "ltda", "spa", "eirl"),
    "nl": ("bv", "nv", "vof", "b v", "n v", "bvba", "cvba", "u a"),
    "ru": ("ооо", "оао", "зао", "пао", "ао", "ип", "нко", "ано", "гк", "фгуп", "гуп", "нао", "тоо", "гбоу", "фгбоу"),
    "it": ("srl", "spa", "sas", "snc", "srls", "s r l", "s p a", "soc coop", "scarl", "sapa"),
    "pt": ("lda", "ltda", "sa", "s a", "unipessoal lda", "sgps", "eireli", "epp"),
    "pl": ("sp z oo", "spzoo", "sp z o o", "sa", "sp k", "sp j", "spółka akcyjna", "spółka z oo", "sp p", "psa"),
    "sv": ("ab", "aktiebolag", "hb", "kb", "publ"),
    "da": ("a/s", "aps", "i/s", "k/s", "ivs", "p/s", "amba"),
    "no": ("as", "asa", "ans", "nuf"),
    "fi": ("oy", "oyj", "ab", "ky", "osk", "oy ab", "tmi"),
    "cs": ("sro", "s r o", "as", "a s", "vos", "spol s ro", "spol s r o", "z s", "ops"),
    "uk": ("тов", "тзов", "пат", "прат", "ат", "фоп", "пп", "дп", "тдв", "кп"),
    "tr": ("aş", "a ş", "ltd şti", "limited şirketi", "anonim şirketi", "san tic", "tic ltd şti", "san ve tic"),
}  # fmt: skip

# Words that companies and institutions call themselves by.
TRADES: Rows = {
    "en": (
        "group", "holding", "holdings", "recruitment", "recruiting", "recruiters", "solutions", "consulting",
        "consultants", "consultancy", "technologies", "technology", "tech", "university", "college", "school",
        "academy", "foundation", "services", "partners", "associates", "staffing", "resourcing", "software",
        "systems", "bank", "institute", "international", "worldwide", "industries", "enterprises", "ventures",
        "capital", "investments", "insurance", "advisors", "advisers", "advisory", "laboratories", "labs",
        "pharmaceuticals", "pharma", "therapeutics", "biotech", "healthcare", "hospital", "clinic", "nhs", "trust",
        "energy", "power", "petroleum", "oil", "gas", "pipeline", "resources", "networks", "network", "media",
        "studio", "studios", "agency", "press", "publishing", "hotels", "airlines", "motors", "foods", "logistics",
        "shipping", "freight", "transport", "construction", "builders", "properties", "estates", "realty",
        "engineering", "electronics", "semiconductors", "robotics", "instruments", "chemicals", "steel", "mining",
        "council", "ministry", "authority", "commission", "federation", "society", "charity", "church", "club",
        "bros", "brothers", "& sons", "sons", "people", "talent", "search", "executive search", "design", "digital",
        "interactive", "analytics", "dynamics", "works", "corporate", "america", "europe", "law", "chambers",
        "corporation", "wholesale", "trading", "manufacturing", "supply", "communications", "telecom", "co-op",
    ),
    "de": ("gruppe", "bank", "sparkasse", "universität", "hochschule", "fachhochschule", "klinikum", "krankenhaus",
           "verlag", "versicherung", "versicherungen", "werke", "stadtwerke", "kanzlei", "rechtsanwälte", "ministerium",
           "institut", "stiftung", "verein", "verband", "unternehmensberatung", "personalberatung",
           "personaldienstleistungen", "steuerberatungsgesellschaft", "akademie", "bau", "technik", "maschinenbau",
           "ingenieurbüro", "architekten", "landeshauptstadt", "bundesamt", "landesamt"),
    "fr": ("groupe", "banque", "université", "école", "société", "cabinet", "conseil", "assurances", "hôpital",
           "institut", "fondation", "ministère", "mairie", "association", "éditions", "laboratoires", "industries",
           "recrutement", "agence", "centre", "chu", "lycée"),
    "es": ("grupo", "banco", "universidad", "escuela", "instituto", "fundación", "ayuntamiento", "ministerio",
           "seguros", "consultores", "consultoría", "asociados", "laboratorios", "industrias", "construcciones",
           "soluciones", "servicios", "clínica", "colegio", "editorial", "sistemas", "hermanos"),
    "nl": ("groep", "universiteit", "hogeschool", "gemeente", "ministerie", "stichting", "vereniging", "bank",
           "verzekeringen", "ziekenhuis", "adviesgroep", "uitzendbureau", "bureau", "advocaten", "accountants",
           "bedrijven"),
    "ru": ("группа", "компания", "банк", "университет", "институт", "завод", "холдинг", "агентство", "центр", "фонд",
           "корпорация", "концерн", "министерство", "больница", "клиника", "издательство", "объединение", "групп"),
    "it": ("gruppo", "banca", "università", "istituto", "fondazione", "comune", "ministero", "assicurazioni",
           "studio", "società", "azienda", "ospedale", "clinica", "fratelli", "edizioni", "industrie", "cooperativa",
           "politecnico", "consulenza"),
    "pt": ("grupo", "banco", "universidade", "escola", "instituto", "fundação", "câmara municipal", "ministério",
           "seguros", "consultores", "consultoria", "associados", "laboratórios", "indústrias", "soluções",
           "serviços", "clínica", "hospital", "irmãos"),
    "pl": ("grupa", "bank", "uniwersytet", "politechnika", "szkoła", "instytut", "fundacja", "urząd", "ministerstwo",
           "kancelaria", "szpital", "wydawnictwo", "zakłady", "stowarzyszenie", "spółka", "przedsiębiorstwo", "firma"),
    "sv": ("gruppen", "koncernen", "universitet", "högskola", "kommun", "region", "banken", "försäkring", "sjukhus",
           "stiftelsen", "förbundet", "bolaget", "myndigheten"),
    "da": ("gruppen", "universitet", "kommune", "banken", "forsikring", "hospital", "fonden", "forening", "styrelsen",
           "ministeriet"),
    "no": ("gruppen", "universitetet", "kommune", "fylkeskommune", "banken", "forsikring", "sykehus", "stiftelsen",
           "forbundet", "direktoratet", "konsernet"),
    "fi": ("yliopisto", "ammattikorkeakoulu", "kaupunki", "pankki", "vakuutus", "sairaala", "säätiö", "liitto",
           "ministeriö", "konserni", "yhtiöt", "palvelut", "ryhmä"),
    "cs": ("skupina", "banka", "univerzita", "škola", "ústav", "nadace", "úřad", "ministerstvo", "pojišťovna",
           "nemocnice", "nakladatelství", "závody", "společnost", "kancelář"),
    "uk": ("група", "компанія", "банк", "університет", "інститут", "завод", "холдинг", "агентство", "центр", "фонд",
           "корпорація", "міністерство", "лікарня", "клініка", "видавництво"),
    "tr": ("grubu", "grup", "holding", "bankası", "banka", "üniversitesi", "enstitüsü", "vakfı", "belediyesi",
           "bakanlığı", "sigorta", "hastanesi", "sanayi", "ticaret", "danışmanlık", "yazılım", "inşaat", "teknoloji",
           "hizmetleri"),
}  # fmt: skip

# How compound names of institutions end.
TRADE_ENDINGS: Rows = {
    "de": ("werke", "bank", "verlag", "klinik", "klinikum", "versicherung", "beratung", "gesellschaft", "gruppe",
           "amt", "ministerium", "verband", "verein", "technik", "sparkasse", "kanzlei", "hochschule", "universität"),
    "nl": ("groep", "bank", "bureau", "bedrijf"),
    "sv": ("bolaget", "verket", "banken", "gruppen", "myndigheten", "konsult ab"),
    "fi": ("pankki", "yhtiö", "yhtiöt", "virasto", "palvelut"),
}  # fmt: skip

# Between a title and the company it is held at.
AT: Rows = {
    "en": ("at", "@"),
    "de": ("bei", "bei der", "beim"),
    "fr": ("chez",),
    "es": ("en",),
    "nl": ("bij",),
    "ru": ("в",),
    "it": ("presso",),
    "pt": ("na", "no", "em"),
    "pl": ("w",),
    "sv": ("på", "hos"),
    "da": ("hos", "ved"),
    "no": ("hos", "ved"),
    "fi": ("@",),
    "cs": ("ve", "v"),
    "uk": ("у", "в"),
    "tr": ("@",),
}  # fmt: skip
