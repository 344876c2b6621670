"""What a subject line says that its sender has written for this very mail: no answer, no forward, no machine."""

import re

from syncd.extract.memory import of_short
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.words import away
from syncd.extract.words import subjects as wording

_OLDER = re.compile(
    rf"\s{{0,3}}{any_of((*words(wording.REPLY_PREFIXES), *words(wording.FORWARD_PREFIXES)))}\s?:", re.IGNORECASE
)
_MACHINE = when_asked(rf"\s{{0,3}}{any_of(words(away.AUTO_REPLIES))}\s{{0,2}}[:–-]?\s{{0,3}}(?:re:\s?)?", re.IGNORECASE)
_LONGEST = 200


def _own(said: str) -> str:
    said = said.strip()
    if _OLDER.match(said):
        return ""
    # What stands behind a machine's prefix is the subject of the mail it answers.
    return "" if _MACHINE.match(said) else said


_known = of_short(_own, _LONGEST, 512)


def topic(subject: str) -> str:
    """The subject as the sender's own words, "" where it may be older than the mail."""
    return _known(subject[:_LONGEST])
