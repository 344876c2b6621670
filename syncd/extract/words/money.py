"""How money is written: currencies, thousands and ranges, in the languages of mails."""

from collections.abc import Mapping

# Written beside a figure, in lower case → ISO 4217.
CURRENCIES: Mapping[str, str] = {
    "£": "GBP", "gbp": "GBP", "pounds": "GBP", "quid": "GBP", "$": "USD", "usd": "USD", "us$": "USD", "dollars": "USD",
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "евро": "EUR", "teur": "EUR", "t€": "EUR", "k€": "EUR",
    "tsd. euro": "EUR", "eura": "EUR", "chf": "CHF", "sfr": "CHF", "fr.": "CHF", "franken": "CHF",
    "руб": "RUB", "рублей": "RUB", "рубля": "RUB", "руб.": "RUB", "₽": "RUB", "rub": "RUB", "тенге": "KZT",
    "₸": "KZT", "kzt": "KZT", "грн": "UAH", "гривень": "UAH", "uah": "UAH", "pln": "PLN", "zł": "PLN", "zl": "PLN",
    "złotych": "PLN", "czk": "CZK", "kč": "CZK", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "aed": "AED", "inr": "INR",
    "try": "TRY", "tl": "TRY", "aud": "AUD", "cad": "CAD", "mxn": "MXN", "clp": "CLP", "cop": "COP", "ars": "ARS",
    "pesos mexicanos": "MXN", "pesos chilenos": "CLP", "pesos colombianos": "COP", "pesos argentinos": "ARS",
    "dólares estadounidenses": "USD", "dólares": "USD", "dólares americanos": "USD", "dollar": "USD", "доллар": "USD",
    "доллара": "USD", "долларов": "USD", "pound": "GBP", "pounds sterling": "GBP", "sterling": "GBP", "libras": "GBP",
    "фунтов": "GBP", "ponden": "GBP", "pfund": "GBP", "livres": "GBP", "$ ca": "CAD", "ca$": "CAD", "c$": "CAD",
    "$ cad": "CAD", "dollars canadiens": "CAD", "a$": "AUD", "au$": "AUD", "₹": "INR", "rs": "INR", "rs.": "INR",
    "rupees": "INR", "₦": "NGN", "naira": "NGN", "ngn": "NGN", "pesos mexicano": "MXN", "mx$": "MXN", "ron": "RON",
    "huf": "HUF", "рублём": "RUB", "тг": "KZT", "nzd": "NZD", "nz$": "NZD", "rand": "ZAR", "dirhams": "AED",
    "soles": "PEN", "s/": "PEN", "zar": "ZAR", "sgd": "SGD", "hkd": "HKD",
    "sar": "SAR", "php": "PHP", "kes": "KES", "ksh": "KES", "ghs": "GHS", "myr": "MYR", "thb": "THB", "ils": "ILS",
    "n": "NGN", "r": "ZAR",
}  # fmt: skip
# Written alike in several countries: the region tells.
OF_REGIONS: Mapping[str, str] = {
    "GB": "GBP", "US": "USD", "RU": "RUB", "CH": "CHF", "PL": "PLN", "SE": "SEK", "NO": "NOK", "DK": "DKK", "CZ": "CZK",
    "KZ": "KZT", "UA": "UAH", "TR": "TRY", "MX": "MXN", "CL": "CLP", "CO": "COP", "AR": "ARS", "AU": "AUD",
    "CA": "CAD", "IN": "INR", "NG": "NGN", "PE": "PEN", "NZ": "NZD", "AE": "AED", "ZA": "ZAR", "SG": "SGD", "HK": "HKD",
}  # fmt: skip
# "N" and "R" stand right before their figure only.
COINS = (*(coin for coin in CURRENCIES if len(coin) > 1), "kr", "pesos")
# Who writes in a language that nobody speaks in the region is paid in the money of where it is spoken.
OF_LANGUAGES: Mapping[str, str] = {
    "de": "EUR", "fr": "EUR", "es": "EUR", "nl": "EUR", "it": "EUR", "pt": "EUR", "ru": "RUB",
}  # fmt: skip
ENGLISH_SPEAKING = frozenset({"GB", "US", "IE", "AU", "NZ", "IN", "NG", "ZA", "SG", "HK", "AE"})
# A hundred thousand rupees, by the year.
LAKHS = ("lpa", "lakh", "lakhs", "lac", "lacs", "l p.a.")
IN_THOUSANDS = frozenset({"teur", "t€", "k€"})
WRITTEN_THOUSANDS = (
    "thousand", "grand", "k", "tausend", "mille", "mil", "duizend", "тысяч", "тысячи", "тысячу", "тыс", "тыщ",
)  # fmt: skip
THOUSANDS = (*WRITTEN_THOUSANDS, "тыс.", "тыщи", "tsd", "mila", "tys", "tkr")
RANGES = ("to", "and", "bis", "und", "y", "a", "à", "et", "до", "tot", "e", "do", "till", "til", "or")

# From how much on an amount is paid for a year, where it is not for twelve thousand.
YEARLY_FROM: Mapping[str, int] = {
    "RUB": 10_000_000, "KZT": 100_000_000, "CLP": 100_000_000, "MXN": 300_000, "COP": 100_000_000, "ARS": 50_000_000,
    "UAH": 1_000_000, "PLN": 45_000, "SEK": 150_000, "NOK": 150_000, "DKK": 150_000, "CZK": 200_000, "TRY": 500_000,
    "INR": 200_000, "NGN": 5_000_000, "AED": 60_000, "PEN": 40_000,
}  # fmt: skip
