"""The words of a name in Latin letters, for an index that has them in those, where it is written in letters of Asia."""

from syncd.matchers.naming import abjads, at_home, southern
from syncd.model.folding import fold


def words(text: str) -> tuple[str, ...]:
    """Folded words, with the vowels left out that nobody wrote; none where a word is in other letters than those."""
    if text.isascii():
        return ()
    read = at_home.read(text.strip())
    if read:
        return tuple(forms[0] for _, forms in read)
    own = text.split()
    spelt = tuple(_latin(word) for word in own)
    return spelt if own and all(spelt) else ()


def _latin(word: str) -> str:
    told = at_home.kana(word) or southern.spellings(word)
    if told:
        return told[0]
    return fold(abjads.spelt(word)) if abjads.is_written_in(word) else ""
