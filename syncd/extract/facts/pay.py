"""Amounts of pay in running text: which figures, in what currency, for how long; in one form for all languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from syncd.extract import limits
from syncd.extract.patterns import Rows, any_of, when_asked
from syncd.extract.wordings import heard
from syncd.extract.words import money
from syncd.extract.words import pay as wording

_COIN = rf"(?:(?:{any_of(money.COINS)})(?!\w)|[£$€₽₸₹₦]|N(?=\d{{3}},\d{{3}})|R(?=\d{{1,3}}(?:[ ,]?\d{{3}}|k)(?!\w)))"
_GROUPED = r"\d{1,2}(?:,\d{2}){1,2},\d{3}(?!\d)|\d{1,3}(?:[., '’\u00a0]\d{3}){1,2}(?:[.,]\d{2})?(?!\d)"
_FIGURE = rf"{_GROUPED}|\d{{1,7}}(?:[.,]\d{{1,2}})?(?!\d)"
_THOUSAND = rf"(?:{any_of(money.THOUSANDS)})(?![^\W_€])\.?"
_AMOUNT = when_asked(
    rf"(?P<coin>{_COIN})?\s?(?:(?<![\w.,/-])|(?<=(?<!\w)[NR]))(?P<low>{_FIGURE})\s?(?P<low_k>{_THOUSAND})?"
    rf"(?:\s?(?P<mid>{_COIN}))?(?:\s?(?:{any_of(money.RANGES)}|[-–—])\s?{_COIN}?\s?(?P<high>{_FIGURE}))?"
    rf"\s?(?:(?P<k>{_THOUSAND})|(?P<lakhs>(?:{any_of(money.LAKHS)})(?!\w)))?\s?(?P<behind>{_COIN})?",
    re.IGNORECASE,
)
_NO_PAY = re.compile(
    r"\s?(?:%|m(?!\w)|mio|mln|million|millones|milli|bn(?!\w)|млн|млрд|stunden pro|people)", re.IGNORECASE
)
_BEFORE = rf"[\s/,.]{{0,3}}(?:{any_of(wording.BEFORE_PERIODS)}[\s/]{{1,2}}){{0,3}}"
_PERIODS = {
    name: when_asked(rf"{_BEFORE}{any_of(said)}(?!\w)", re.IGNORECASE) for name, said in wording.PERIODS.items()
}
_RATES = {name: when_asked(rf"(?<!\w){any_of(said)}(?!\w)", re.IGNORECASE) for name, said in wording.RATES.items()}
_YEARS = when_asked(rf"\s?{any_of(wording.YEARS)}(?!\w)", re.IGNORECASE)
_SPENT = heard(wording.SPENT)
# "I want 33 a year": thousands, if anything.
_GRAND, _GRAND_TO = 10, 300
_TIMES_BELOW = 100
_SIGN = re.compile(r"[£$€₽₸₹₦]")
# "Tsd" and "руб" are letters of currencies and thousands; "k" stands right behind its figure, and is no word.
NAMES: Rows = {
    "": tuple(
        {
            word
            for said in (*money.COINS, *money.THOUSANDS, *money.LAKHS)
            for word in re.findall(r"[^\W\d_]{2,}|\bk\b", said)
        }
    )
}
PERIODS: Rows = {"": tuple({word for said in wording.PERIODS.values() for word in said if len(word) > 2})}


@dataclass(frozen=True, slots=True)
class Amount:
    """Pay that a sentence names at `start` to `end`; `value` is it in the form of a fact."""

    start: int
    end: int
    value: str
    rated: bool = False
    """Whether it is said for how long it is paid, and that is no month: a rent is paid by the month as well."""


def shows(sentence: str) -> bool:
    """Whether a sentence holds the sign of a currency."""
    return _SIGN.search(sentence) is not None


def currency_of(region: str, language: str) -> str:
    """What an amount is paid in that names no currency."""
    foreign = money.OF_LANGUAGES.get(language) if region in money.ENGLISH_SPEAKING else None
    return foreign or money.OF_REGIONS.get(region, "EUR")


def amounts(sentence: str, usual: str, *, bare: bool = False) -> Iterator[Amount]:
    """Every amount that may be somebody's pay; `bare` also takes one that names neither currency nor period.

    What names no currency is in the `usual` one (ISO 4217).
    """
    for match in islice(_AMOUNT.finditer(sentence), limits.FACT_AMOUNTS.most):
        if not is_no_pay(sentence, match.end()) and (value := _value(sentence, match, usual, bare)):
            rated = _period(sentence, match.end()) not in ("", "month")
            yield Amount(match.start(), match.end(), value, rated)


def is_no_pay(sentence: str, end: int) -> bool:
    """Whether what stands behind a figure makes it no pay: "30 million"."""
    return _NO_PAY.match(sentence, end) is not None


def named_in(value: str) -> bool:
    """Whether what is taken for something else names an amount of pay."""
    return next(amounts(value, "EUR"), None) is not None


def named(sentence: str) -> int:
    """How many amounts a sentence names, 0 where they are no more than are looked at."""
    if sum(map(str.isdigit, sentence)) <= limits.FACT_AMOUNTS.most:
        return 0
    return sum(1 for _ in _AMOUNT.finditer(sentence))


def _value(sentence: str, match: re.Match[str], usual: str, bare: bool) -> str:
    coin = " ".join((match["coin"] or match["behind"] or match["mid"] or "").lower().rstrip(".").split())
    thousands = 100_000 if match["lakhs"] else 1000 if match["low_k"] or match["k"] or coin in money.IN_THOUSANDS else 1
    low = _number(match["low"]) * thousands
    high = _number(match["high"]) * thousands if match["high"] else 0.0
    low = low * 1000 if high >= 1000 > low else low
    period = _period(sentence, match.end())
    if low < 5 or (low < 1000 and not period) or not (coin or thousands > 1 or period or (bare and low >= 1000)):
        return ""
    if not coin and thousands == 1 and low < 100_000 and match["low"].isdigit() and 1950 < low < 2100:
        return ""
    if not coin and thousands == 1 and low < _TIMES_BELOW and _YEARS.match(sentence, match.end()):
        return ""
    currency = money.CURRENCIES.get(coin) or ("INR" if match["lakhs"] else usual)
    if period == "year" and thousands == 1 and _GRAND <= low < _GRAND_TO and currency != "INR":
        if _SPENT.search(sentence):
            return ""
        low, high = low * 1000, high * 1000
    period = period or ("year" if match["lakhs"] else _usual(low, currency))
    return f"{_told(low)}-{_told(high)} {currency}/{period}" if high > low else f"{_told(low)} {currency}/{period}"


def _usual(low: float, currency: str) -> str:
    return "month" if low < money.YEARLY_FROM.get(currency, 12_000) else "year"


def _period(sentence: str, end: int) -> str:
    """What the words behind an amount say it is paid for, else a word for such a rate anywhere before it."""
    behind = next((name for name, said in _PERIODS.items() if said.match(sentence, end)), "")
    return behind or next((name for name, said in _RATES.items() if said.search(sentence)), "")


def _number(text: str) -> float:
    digits = re.sub(r"[ .,'’\u00a0](?=(?:\d{2},)?\d{3}(?!\d))", "", text)
    return float(digits.replace(",", "."))


def _told(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:.2f}"
