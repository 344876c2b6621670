"""Who signs a mail for its sender: "Ann Lee / p.p. Bob Ray", "Bob Ray on behalf of Ann Lee"."""

import re
from collections.abc import Iterable, Sequence

from syncd.extract.patterns import any_of, words
from syncd.extract.signatures import appearance, names
from syncd.extract.signatures.names import Sender
from syncd.extract.words import honours
from syncd.model.folding import fold

_ON_BEHALF = frozenset(words(honours.ON_BEHALF))
_SIGNS = {*honours.PER_PRO, *honours.BY_ORDER} - _ON_BEHALF
_EDGES = " ,;:/()–—-"
_START = r"(?:\A|(?<=[\s,;/(–—-]))"
_FOR = re.compile(rf"{_START}{any_of(_ON_BEHALF)}(?=[\s:])", re.IGNORECASE)
_BY = re.compile(rf"{_START}{any_of(_SIGNS)}(?=[\s:])", re.IGNORECASE)


def by_whose_hand(lines: Iterable[str], who: Sender) -> Sequence[str]:
    """The lines of a signature, with the name of whoever signs for the sender in the place of the sender's."""
    rows = list(lines)
    for at, row in enumerate(rows):
        mark = _FOR.search(row) or _BY.search(row)
        if mark is None:
            continue
        behind = row[mark.end() :]
        rest = [*rows[:at], row[: mark.start()].strip(_EDGES), *rows[at + 1 :]]
        if mark.re is _FOR and _is_senders(behind, who):
            return rest
        hand = _name(behind) if mark.re is _BY else ""
        signed = [n for n, other in enumerate(rest) if _is_senders(other, who)]
        if hand and signed and not names.likeness(hand, who):
            return [hand if n == signed[0] else other for n, other in enumerate(rest)]
    return rows


def _name(text: str) -> str:
    looks = appearance.of(text.strip(_EDGES))
    told = looks.title or looks.company or looks.legal or looks.place or looks.department or looks.unit
    return "" if told else names.plain(text.strip(_EDGES))


def _is_senders(text: str, who: Sender) -> bool:
    """Whether a text is the sender's name alone, be it with an initial."""
    name = names.plain(text.strip(_EDGES))
    whole = [word for word in fold(name).split() if len(word) > 1]
    return bool(whole) and names.likeness(name, who) == len(whole)
