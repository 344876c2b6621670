"""What somebody earns or asks for: each amount of a sentence, by the words that stand nearest to it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from syncd.extract.caseless import Caseless
from syncd.extract.facts import counts, pay
from syncd.extract.facts.tellers import Told
from syncd.extract.patterns import when_asked
from syncd.extract.wordings import heard, turn
from syncd.extract.words import pay as wording
from syncd.extract.words import unlike
from syncd.model.statements import Fact, FactField

WANTED, ASKED, EARNED, BARE = 0.95, 0.9, 0.8, 0.7
"""How sure it is that an amount is the pay somebody wants: by the words at it. BARE has none."""
_WANTED = heard(wording.WANTED)
_EARNED = heard(wording.EARNED)
_PAY = heard(wording.PAY)
_TOO_LITTLE = when_asked(rf"[^.,;!?]{{0,20}}{turn(wording.TOO_LITTLE)}", re.IGNORECASE)
_OTHER = heard(wording.OTHER_MONEY)
_OWED = heard(unlike.OWED)
_AGES = when_asked(rf"{turn(wording.AGES)}\s\Z", re.IGNORECASE)
_YEARS = re.compile(r"\d\d(?![\d.,]*\d|\s?[k€£$])", re.IGNORECASE)
_NEAR = 70
_BEHIND = 30
_QUOTED = 300


def read(told: Told, currency: str) -> Iterator[Fact]:
    """The amounts of a sentence that are somebody's pay; in that currency (ISO 4217) where they name none."""
    if is_of_other_money(told.text) or is_owed(told.text) or told.supposed:
        return
    quote = told.text[:_QUOTED]
    told = replace(told, text=counts.in_digits(told.text))
    before = 0
    wanted = _WANTED.search(told.text) is not None
    for amount in pay.amounts(told.text, currency, bare=wanted or _PAY.search(told.text) is not None):
        sure = _sureness(told.text, before, amount)
        if sure == BARE and amount.rated and told.writer and not told.job:
            sure = EARNED
        before = amount.end
        if is_too_little(told.text, amount.end):
            continue
        if told.is_of_a_person(amount.start, amount.end) and not told.is_of_a_boss(amount.start, amount.end):
            yield replace(told.fact(FactField.SALARY, amount.value, sure, amount.start, amount.end), quote=quote)


def is_of_other_money(text: str) -> bool:
    """Whether a sentence speaks of rents, fees and the like, and not of pay."""
    return _OTHER.search(text) is not None


def is_owed(text: str) -> bool:
    """Whether a sentence speaks of money that somebody owes or gives back."""
    return _OWED.search(text) is not None


def is_age(text: str, start: int) -> bool:
    """Whether a figure that begins there is how old the writer is: "I'm 45 and based in Leeds"."""
    return _YEARS.match(text, start) is not None and _AGES.search(text, 0, start) is not None


def is_too_little(text: str, end: int) -> bool:
    """Whether an amount that ends there is said to be too little: an offer, and nobody's pay."""
    return _TOO_LITTLE.match(text, end) is not None


def _sureness(text: str, before: int, amount: pay.Amount) -> float:
    """By the last words before the amount, else by those right behind it."""
    start = max(before, amount.start - _NEAR)
    nearest = {
        sure: last.start()
        for sure, cue in ((EARNED, _EARNED), (ASKED, _PAY), (WANTED, _WANTED))
        if (last := _last(cue, text, start, amount.start)) is not None
    }
    if WANTED in nearest and EARNED in nearest:
        return max((WANTED, EARNED), key=lambda sure: nearest[sure])
    if nearest:
        return max(nearest)
    behind = text[amount.end : amount.end + _BEHIND]
    if _WANTED.search(behind):
        return WANTED
    return ASKED if _PAY.search(behind) else EARNED if _EARNED.search(behind) else BARE


def _last(cue: Caseless, text: str, start: int, end: int) -> re.Match[str] | None:
    found = None
    for match in cue.finditer(text, start, end):
        found = match
    return found
