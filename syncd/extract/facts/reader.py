"""What a sender or a candidate earns, where they live, when they can begin; never what a job pays or where it is."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

from syncd.extract import dates, limits
from syncd.extract.announcements.hits import normal
from syncd.extract.patterns import any_of, words
from syncd.extract.statements import Statements, moods
from syncd.extract.statements.moods import Mood
from syncd.extract.words import facts as wording
from syncd.model.extraction import Automatic, ZonedLine
from syncd.model.statements import Fact, FactField

_REGIONS = {"GB": "GBP", "US": "USD", "RU": "RUB", "CH": "CHF", "PL": "PLN", "SE": "SEK"}
_CURRENCIES = {"£": "GBP", "$": "USD", "€": "EUR", "gbp": "GBP", "usd": "USD", "eur": "EUR", "euro": "EUR",
               "euros": "EUR", "chf": "CHF", "руб": "RUB", "рублей": "RUB", "teur": "EUR", "pln": "PLN"}  # fmt: skip
_COIN = r"(?:£|\$|€|(?:gbp|usd|teur|euros?|eur|chf|pln|руб(?:лей)?)(?!\w))"
_FIGURE = r"\d{1,3}(?:[., '’]\d{3}){1,2}(?!\d)|\d{1,6}(?:[.,]\d{1,2})?(?!\d)"
_AMOUNT = re.compile(
    rf"(?P<coin>{_COIN})? ?(?<![\d.,])(?P<low>{_FIGURE}) ?(?P<low_k>k\b|тыс)?"
    rf"(?: ?(?:-|–|to|and|bis|y|a|до) ?{_COIN}? ?(?P<high>{_FIGURE}))? ?(?P<k>k\b|тыс)?\.? ?(?P<behind>{_COIN})?",
    re.IGNORECASE,
)


def _table(rows: wording.Rows) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(words(rows))}(?!\w)", re.IGNORECASE)


_WANTED, _EARNED, _LIVES, _NOTICE, _NONE, _AT_ONCE, _STARTS = map(
    _table,
    (wording.WANTED, wording.EARNED, wording.LIVES, wording.NOTICE, wording.NONE, wording.AT_ONCE, wording.STARTS),
)
_KEYS = tuple(
    dict.fromkeys(
        word
        for table in (
            wording.WANTED, wording.EARNED, wording.LIVES, wording.NOTICE, wording.AT_ONCE, wording.STARTS
        )
        for word in words(table)
    )
)  # fmt: skip
_PERIOD = {
    name: re.compile(
        rf"[\s/,]{{0,3}}(?:{any_of(wording.BEFORE_PERIODS)}[\s/]{{1,2}}){{0,3}}{any_of(said)}(?!\w)", re.IGNORECASE
    )
    for name, said in wording.PERIODS.items()
}
_RATES = {name: re.compile(rf"(?<!\w){any_of(said)}(?!\w)", re.IGNORECASE) for name, said in wording.RATES.items()}
_UNLESS = re.compile(r"(?<!\w)(?:if|used to|would|wenn|si|als|если|like to)(?!\w)", re.IGNORECASE)
_SPAN_OF = {word: span for span, said in wording.SPANS.items() for word in said}
_SPAN = re.compile(
    rf"(?<![\w']){any_of([*wording.NUMBERS, *map(str, range(1, 61))])}[ -]{any_of(_SPAN_OF)}(?!\w)", re.IGNORECASE
)
_PLACE = re.compile(r" ?((?:[A-ZÀ-ÖØ-ÞА-ЯЁ][\w'’-]{1,30})(?:(?:,? | upon | am )[A-ZÀ-ÖØ-ÞА-ЯЁ][\w'’-]{0,30}){0,3})")
_NOT_MEANT = Mood.QUESTION | Mood.NEGATION


def read(
    lines: Sequence[ZonedLine],
    said: Statements,
    *,
    today: date | None,
    region: str,
    automatic: Automatic | None = None,
) -> tuple[Fact, ...]:
    """The facts in the sender's own new text, each once; `said` is what the same lines state."""
    if automatic is not None:
        return ()
    own = "\n".join(line.text for line in lines if line.depth == 0)[: limits.FACT_CHARS.most].lower().replace("’", "'")
    if not _may_tell(own):
        return ()
    return _told(said.sentences[: limits.FACT_SENTENCES.most], said.language, today, region)


def _may_tell(own: str) -> bool:
    """Whether a text holds words by which any fact is told: most hold none, and need not be cut into sentences."""
    if not any(key in own for key in _KEYS):
        return False
    own = own.replace("\n", " ")
    told = any(table.search(own) for table in (_LIVES, _NOTICE, _AT_ONCE, _STARTS))
    return told or any(table.search(own) for table in (_WANTED, _EARNED))


def of_document(text: str, *, region: str, today: date | None = None) -> tuple[Fact, ...]:
    """The facts in a CV; what speaks of a job to be filled holds none."""
    lines = [normal(line) for line in text.splitlines()[: limits.DOCUMENT_LINES.most] if line.strip()]
    if any(re.match(r"job description|vacancy|stellenbeschreibung|reports to", line, re.IGNORECASE) for line in lines):
        return ()
    return _told(lines, "en", today, region)


def _told(sentences: Iterable[str], language: str, today: date | None, region: str) -> tuple[Fact, ...]:
    found = [fact for sentence in sentences for fact in _in(normal(sentence), language, today, region)]
    wanted = any(fact.field is FactField.SALARY and fact.confidence >= 0.9 for fact in found)
    kept = [fact for fact in found if not (wanted and fact.field is FactField.SALARY and fact.confidence < 0.9)]
    once = {(fact.field, fact.value): fact for fact in reversed(kept)}
    return tuple(fact for fact in kept if once[fact.field, fact.value] is fact)


@lru_cache(maxsize=32)
def _jobs(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(wording.JOBS.get(language) or wording.JOBS['en'])}(?!\w)", re.IGNORECASE)


def _in(sentence: str, language: str, today: date | None, region: str) -> Iterator[Fact]:
    low = sentence.lower()
    if not any(key in low for key in _KEYS) or sentence.endswith("?") or _jobs(language).search(sentence):
        return
    clauses = moods.clauses(sentence, language)

    def plain(match: re.Match[str]) -> bool:
        return not moods.at(clauses, match.start(), match.end()) & _NOT_MEANT

    for table, sure in ((_WANTED, 0.95), (_EARNED, 0.8)):
        if (match := table.search(sentence)) and plain(match) and (value := _salary(sentence, match.start(), region)):
            yield Fact(FactField.SALARY, value, sentence[:300], sure)
            break
    if match := _LIVES.search(sentence):
        place = _PLACE.match(sentence, match.end())
        if place and plain(match) and not _UNLESS.search(sentence, 0, match.start()):
            yield Fact(FactField.LOCATION, place[1].strip(" ,."), sentence[:300], 0.9)
    if match := _NOTICE.search(sentence):
        value = "none" if _NONE.search(sentence) else _span(sentence) if plain(match) else ""
        if value:
            yield Fact(FactField.NOTICE_PERIOD, value, sentence[:300], 0.9)
    yield from _availability(sentence, plain, today)


def _availability(sentence: str, plain: Callable[[re.Match[str]], bool], today: date | None) -> Iterator[Fact]:
    if _AT_ONCE.search(sentence) and not re.search(r"\bnot\b|\bcan't\b|\bnicht\b", sentence):
        yield Fact(FactField.AVAILABILITY, "immediate", sentence[:300], 0.9)
    elif (
        (match := _STARTS.search(sentence))
        and today
        and plain(match)
        and not re.search(r"(?<!\w)(?:call|meet|chat)", sentence)
    ):
        days = [when for when in dates.find(sentence, today) if when.has_date and when.end > match.end()]
        if days and days[0].date and days[0].start - match.end() <= 12 and re.search(r"[^\W\d]{3}|\.", sentence):
            yield Fact(FactField.AVAILABILITY, days[0].date.isoformat(), sentence[:300], 0.85)


def _span(sentence: str) -> str:
    if match := _SPAN.search(sentence):
        count, _, unit = match[0].lower().replace("-", " ").partition(" ")
        number = wording.NUMBERS.get(count) or int(count)
        span = _SPAN_OF[unit]
        return f"{number} {span}{'s' * (number != 1)}"
    return ""


def _salary(sentence: str, start: int, region: str) -> str:
    """The first amount behind the words that announce it, else the first one at all."""
    amounts = [*_AMOUNT.finditer(sentence, start), *_AMOUNT.finditer(sentence, 0, start)]
    return next((pay for match in amounts if (pay := _pay(sentence, match, region))), "")


def _pay(sentence: str, match: re.Match[str], region: str) -> str:
    behind = (match["behind"] or "").lower()
    coin = (match["coin"] or behind).lower()
    thousands = 1000 if match["k"] or match["low_k"] or behind == "teur" else 1
    low = _number(match["low"]) * thousands
    high = _number(match["high"]) * thousands if match["high"] else 0
    low = low * 1000 if high >= 1000 > low else low
    period = next((name for name, said in _PERIOD.items() if said.match(sentence, match.end())), "") or _rate(sentence)
    if low < 10 or (low < 1000 and not period) or not (coin or thousands > 1 or period):
        return ""
    currency = _CURRENCIES.get(coin) or _REGIONS.get(region, "EUR")
    period = period or ("month" if currency == "RUB" or low < 12_000 else "year")
    return f"{low}-{high} {currency}/{period}" if high > low else f"{low} {currency}/{period}"


def _rate(sentence: str) -> str:
    return next((name for name, said in _RATES.items() if said.search(sentence)), "")


def _number(text: str) -> int:
    digits = re.sub(r"[ .,'’](?=\d{3}(?!\d))", "", text)
    return int(float(digits.replace(",", ".")))
