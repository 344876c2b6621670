"""Words of addresses that tell a country: its names, its large towns, its postcodes, by region (ISO 3166-1)."""

from collections.abc import Mapping

PLACES: Mapping[str, tuple[str, ...]] = {
    "GB": (
        "united kingdom", "great britain", "england", "scotland", "wales", "northern ireland", "großbritannien",
        "royaume-uni", "reino unido", "verenigd koninkrijk", "великобритания", "regno unito", "wielka brytania",
        "storbritannien", "london", "londres", "manchester", "birmingham", "leeds", "glasgow", "edinburgh", "bristol",
        "liverpool", "sheffield", "cardiff", "belfast", "newcastle", "nottingham", "southampton", "uk",
    ),
    "IE": ("ireland", "éire", "irland", "irlande", "irlanda", "dublin", "cork", "galway", "limerick"),
    "US": (
        "usa", "united states", "vereinigte staaten", "états-unis", "estados unidos", "verenigde staten", "сша",
        "stati uniti", "stany zjednoczone", "new york", "houston", "chicago", "los angeles", "san francisco", "boston",
        "austin", "dallas", "seattle", "atlanta", "denver", "miami", "philadelphia", "phoenix", "san diego",
        "portland", "minneapolis", "washington dc", "texas", "california", "florida",
    ),
    "CA": (
        "canada", "kanada", "toronto", "vancouver", "montréal", "montreal", "calgary", "ottawa", "québec", "edmonton",
        "ontario",
    ),
    "AU": (
        "australia", "australien", "australie", "sydney", "melbourne", "brisbane", "perth wa", "adelaide", "canberra",
    ),
    "NZ": ("new zealand", "neuseeland", "auckland", "wellington", "christchurch"),
    "ZA": ("south africa", "südafrika", "johannesburg", "cape town", "durban", "pretoria"),
    "IN": (
        "india", "indien", "inde", "mumbai", "bengaluru", "bangalore", "delhi", "new delhi", "hyderabad", "chennai",
        "pune", "kolkata", "gurgaon", "gurugram", "noida",
    ),
    "SG": ("singapore", "singapur", "singapour"),
    "AE": ("uae", "united arab emirates", "dubai", "abu dhabi"),
    "DE": (
        "germany", "deutschland", "allemagne", "alemania", "duitsland", "германия", "germania", "alemanha", "niemcy",
        "tyskland", "almanya", "berlin", "münchen", "munich", "hamburg", "köln", "cologne", "frankfurt", "stuttgart",
        "düsseldorf", "leipzig", "dresden", "hannover", "nürnberg", "bremen", "dortmund", "karlsruhe",
        "mannheim", "bonn", "münster", "augsburg",
    ),
    "AT": (
        "austria", "österreich", "autriche", "oostenrijk", "австрия", "wien", "vienna", "graz", "linz", "salzburg",
        "innsbruck",
    ),
    "CH": (
        "switzerland", "schweiz", "suisse", "suiza", "zwitserland", "швейцария", "svizzera", "zürich", "zurich",
        "genève", "geneva", "basel", "bern", "lausanne", "luzern", "winterthur", "zug", "lugano",
    ),
    "LI": ("liechtenstein", "vaduz"),
    "FR": (
        "france", "frankreich", "francia", "frankrijk", "франция", "frança", "francja", "frankrike", "paris", "lyon",
        "marseille", "toulouse", "nantes", "bordeaux", "lille", "strasbourg", "rennes", "montpellier",
        "grenoble", "la défense",
    ),
    "BE": (
        "belgium", "belgien", "belgique", "belgië", "бельгия", "bélgica", "bruxelles", "brussel", "brussels",
        "antwerpen", "antwerp", "anvers", "gent", "liège", "leuven", "namur", "brugge", "mechelen",
    ),
    "LU": ("luxembourg", "luxemburg"),
    "ES": (
        "spain", "spanien", "espagne", "españa", "spanje", "испания", "spagna", "espanha", "hiszpania", "madrid",
        "barcelona", "valencia", "sevilla", "zaragoza", "málaga", "bilbao", "alicante",
    ),
    "MX": ("mexico", "méxico", "ciudad de méxico", "cdmx", "guadalajara", "monterrey"),
    "AR": ("argentina", "buenos aires", "rosario"),
    "CL": ("chile", "santiago de chile"),
    "CO": ("colombia", "bogotá", "medellín"),
    "PE": ("perú", "lima"),
    "NL": (
        "netherlands", "the netherlands", "niederlande", "pays-bas", "países bajos", "nederland", "нидерланды",
        "holandia", "nederländerna", "amsterdam", "rotterdam", "den haag", "the hague", "utrecht", "eindhoven",
        "groningen", "tilburg", "breda", "nijmegen", "arnhem", "amersfoort",
    ),
    "RU": (
        "russia", "russland", "russie", "rusia", "rusland", "россия", "российская федерация", "рф", "москва", "moscow",
        "moskau", "санкт-петербург", "петербург", "екатеринбург", "новосибирск", "казань", "нижний новгород",
        "самара", "краснодар",
    ),
    "KZ": ("kazakhstan", "казахстан", "алматы", "астана", "almaty", "astana"),
    "BY": ("belarus", "беларусь", "минск", "minsk"),
    "UA": ("ukraine", "україна", "украина", "київ", "киев", "kyiv", "львів", "lviv", "одеса", "харків"),
    "IT": (
        "italy", "italien", "italie", "italia", "italië", "италия", "itália", "włochy", "milano", "milan", "roma",
        "rome", "torino", "napoli", "bologna", "firenze", "verona", "genova", "padova",
    ),
    "PT": ("portugal", "португалия", "portogallo", "lisboa", "lisbon", "porto", "braga", "coimbra"),
    "BR": (
        "brazil", "brasil", "brasilien", "brésil", "são paulo", "rio de janeiro", "belo horizonte", "curitiba",
        "porto alegre", "brasília",
    ),
    "PL": (
        "poland", "polen", "pologne", "polonia", "польша", "polska", "warszawa", "warsaw", "warschau", "kraków",
        "krakow", "wrocław", "gdańsk", "poznań", "łódź", "katowice", "lublin",
    ),
    "SE": ("sweden", "schweden", "suède", "sverige", "zweden", "stockholm", "göteborg", "malmö", "uppsala"),
    "DK": ("denmark", "dänemark", "danmark", "københavn", "copenhagen", "aarhus", "odense"),
    "NO": ("norway", "norwegen", "norge", "oslo", "bergen", "trondheim", "stavanger"),
    "FI": ("finland", "finnland", "suomi", "helsinki", "espoo", "tampere", "turku"),
    "CZ": ("czech republic", "czechia", "česko", "česká republika", "tschechien", "praha", "prague", "brno"),
    "HU": ("hungary", "magyarország", "ungarn", "budapest"),
    "RO": ("romania", "românia", "rumänien", "bucurești", "bucharest"),
    "TR": (
        "turkey", "türkiye", "türkei", "turquie", "turquía", "турция", "istanbul", "ankara", "izmir",
    ),
    "GR": ("greece", "griechenland", "athens", "αθήνα", "ελλάδα"),
    "IL": ("israel", "tel aviv"),
    "JP": ("japan", "tokyo"),
    "CN": ("china", "beijing", "shanghai", "shenzhen"),
    "HK": ("hong kong",),
    "PH": ("philippines", "manila", "makati"),
    "NG": ("nigeria", "lagos"),
    "KE": ("kenya", "nairobi"),
}  # fmt: skip

# Where most of those telephone who write a language, the likeliest first.
HOMES: Mapping[str, tuple[str, ...]] = {
    "de": ("DE", "AT", "CH", "LI"), "fr": ("FR", "BE", "CH", "LU", "CA"), "es": ("ES", "MX", "AR", "CL", "CO", "PE"),
    "nl": ("NL", "BE"), "ru": ("RU", "KZ", "BY"), "it": ("IT", "CH"), "pt": ("PT", "BR"), "pl": ("PL",),
    "sv": ("SE", "FI"), "da": ("DK",), "no": ("NO",), "fi": ("FI",), "cs": ("CZ",), "uk": ("UA",), "tr": ("TR",),
}  # fmt: skip

# Postcodes that no other country writes in the same way.
POSTCODES: Mapping[str, str] = {
    "GB": r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}",
    "NL": r"\d{4} [A-Z]{2} [A-Z][a-z]{2}",
    "US": r"(?:A[KLRZ]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|"
    r"V[AT]|W[AIVY]),? \d{5}",
    "CA": r"[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d",
    "AU": r"(?:NSW|VIC|QLD|TAS|ACT) \d{4}",
    "DE": r"D-\d{5}",
    "AT": r"A-\d{4}",
    "CH": r"CH-\d{4}",
    "BE": r"B-\d{4}",
    "FR": r"F-\d{5}|\d{5} Cedex",
    "LU": r"L-\d{4}",
    "PT": r"\d{4}-\d{3} [A-Z]",
    "PL": r"\d{2}-\d{3} [A-ZŁŚŻ]",
    "SE": r"S(?:E-)?\d{3} \d{2}",
}


def country_names() -> tuple[str, ...]:
    """Every word for a place; conferences put such words before and behind their numbers."""
    return tuple(dict.fromkeys(name for names in PLACES.values() for name in names))
