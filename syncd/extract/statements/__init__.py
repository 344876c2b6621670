"""What a sender states: the own new text as sentences, and in which mood each clause is meant.

`passages.own(lines)` gives the text, `language.guess(texts)` its language, `sentences.split(text, language)`
its sentences, and `moods.clauses(sentence, language)` what is asked, doubted, denied, wished, past, reported or
requested in one of them. `read(lines)` does the first three.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from syncd.extract.statements import language, passages, sentences
from syncd.model.extraction import ZonedLine


@dataclass(frozen=True, slots=True)
class Statements:
    """The sender's own sentences in order, as written, and the language they are in (ISO 639-1)."""

    language: str
    sentences: tuple[str, ...]


NOTHING = Statements("", ())


def read(lines: Sequence[ZonedLine]) -> Statements:
    """The sentences of the sender's own new text: nothing that is quoted, and no signature."""
    texts = passages.own(lines)
    spoken = language.guess(texts)
    return Statements(spoken, tuple(sentence for text in texts for sentence in sentences.split(text, spoken)))
