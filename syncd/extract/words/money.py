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
    "soles": "PEN", "zar": "ZAR", "sgd": "SGD", "hkd": "HKD",
}  # fmt: skip
# Written alike in several countries: the region tells.
OF_REGIONS: Mapping[str, str] = {
    "GB": "GBP", "US": "USD", "RU": "RUB", "CH": "CHF", "PL": "PLN", "SE": "SEK", "NO": "NOK", "DK": "DKK", "CZ": "CZK",
    "KZ": "KZT", "UA": "UAH", "TR": "TRY", "MX": "MXN", "CL": "CLP", "CO": "COP", "AR": "ARS", "AU": "AUD",
    "CA": "CAD", "IN": "INR", "AE": "AED", "ZA": "ZAR", "SG": "SGD", "HK": "HKD",
}  # fmt: skip
COINS = (*(coin for coin in CURRENCIES if len(coin) > 1), "kr", "pesos")
IN_THOUSANDS = frozenset({"teur", "t€", "k€"})
THOUSANDS = ("k", "тыс", "тысяч", "тысячи", "тыс.", "tsd", "tausend", "mil", "mila", "tys", "tkr", "grand")
RANGES = ("to", "and", "bis", "und", "y", "a", "à", "et", "до", "tot", "e", "do", "till", "til", "or")

# From how much on an amount is paid for a year, where it is not for twelve thousand.
YEARLY_FROM: Mapping[str, int] = {
    "RUB": 10_000_000, "KZT": 100_000_000, "CLP": 100_000_000, "MXN": 300_000, "COP": 100_000_000, "ARS": 50_000_000,
    "UAH": 1_000_000, "PLN": 45_000, "SEK": 150_000, "NOK": 150_000, "DKK": 150_000, "CZK": 200_000, "TRY": 500_000,
    "INR": 200_000, "AED": 60_000, "PEN": 40_000,
}  # fmt: skip
