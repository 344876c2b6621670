"""The original inside a forwarded mail."""

import re
from collections.abc import Collection, Sequence

from syncd.extract import addresses, history, limits, quote_bars, zones
from syncd.extract.introductions import is_separator
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.quoting import unmarked
from syncd.extract.words import subjects
from syncd.model.extraction import Forwarded, ZonedLine
from syncd.model.message import Message

_EDGE = r"[\s\[\u200e\u200f\u202a-\u202e]{0,8}"
_FORWARD = when_asked(rf"{_EDGE}{any_of(words(subjects.FORWARD_PREFIXES))}\.?\s?[:：]", re.IGNORECASE)
_REPLY = when_asked(rf"{_EDGE}{any_of(words(subjects.REPLY_PREFIXES))}\.?(?:\[\d{{1,3}}\])?\s?[:：]", re.IGNORECASE)
_PREFIX = re.compile(rf"{_EDGE}[^\W\d_]{{1,14}}\.?\s?[:：]\s{{0,4}}")
# Finnish answers begin with what begins Danish and Norwegian forwards.
_FINNISH = re.compile(r"lähet", re.IGNORECASE)


def original(
    lines: Sequence[ZonedLine],
    subject: str,
    *,
    recipients: Collection[str] = (),
    found: Sequence[history.Introduction] | None = None,
) -> Forwarded | None:
    """The outermost forwarded mail; None for a mail that forwards nothing.

    A mail forwards what a separator calls forwarded, or, with a subject such as "Fwd:", the first mail it quotes.
    Where neither tells, header lines without an answer's subject do: they name a mail that none of the `recipients`
    wrote. `found` are the introductions, where the caller has them.
    """
    found = history.introductions(lines) if found is None else found
    named = [n for n, intro in enumerate(found) if intro.heading.author]
    if not named:
        return None
    intro = found[named[0]]
    if not _forwards(lines, intro, subject, recipients):
        return None
    return _forwarded(lines, found, named[0], _PREFIX.sub("", subject, count=1).strip(), limits.FORWARDS.most)


def attached(embedded: Sequence[Message]) -> Forwarded | None:
    """The first of the messages attached to a mail, with what it forwards itself, in its text or attached to it."""
    if not embedded:
        return None
    message = embedded[0]
    lines = zones.split(limits.cut(message.text)[0], message.html)
    return Forwarded(
        from_=message.sender,
        to=message.to,
        cc=message.cc,
        date=(message.header("date") or "").strip(),
        subject=message.subject,
        body=message.text.strip("\n\r\t \xa0"),
        inner=original(lines, message.subject, recipients={to.email for to in message.to})
        or attached(message.embedded),
    )


def _forwards(
    lines: Sequence[ZonedLine], intro: history.Introduction, subject: str, recipients: Collection[str]
) -> bool:
    heading = intro.heading
    if heading.forwarded:
        return True
    answers = _REPLY.match(subject) is not None
    if _FORWARD.match(subject):
        return not answers or not any(_FINNISH.search(line.text[:40]) for line in lines[intro.start : intro.end])
    if answers or heading.author is None or not (heading.fields.keys() & {"from"}):
        return False
    if _is_subject_with_prefix(subject.strip(), heading.fields.get("subject", "")):
        return True
    above = any(line.text.strip() for line in lines[: intro.start])
    return not above or heading.author.email not in recipients


def _is_subject_with_prefix(subject: str, original: str) -> bool:
    """Whether it is "XY: Offer" where the original says "Offer": with a prefix that no table knows."""
    prefix = subject.removesuffix(original) if original else ""
    return 0 < len(prefix) < len(subject) and _PREFIX.fullmatch(prefix) is not None


def _forwarded(
    lines: Sequence[ZonedLine], found: Sequence[history.Introduction], n: int, subject: str, deepest: int
) -> Forwarded:
    intro = found[n]
    fields = intro.heading.fields
    stop = _stop(lines, intro)
    return Forwarded(
        from_=intro.heading.author,
        to=addresses.parse(fields.get("to", "")),
        cc=addresses.parse(fields.get("cc", "")),
        date=intro.heading.date,
        subject=fields.get("subject", subject),
        body=_body(lines, intro, stop),
        inner=_inner(lines, found, n, stop, deepest - 1),
    )


def _inner(
    lines: Sequence[ZonedLine], found: Sequence[history.Introduction], n: int, stop: int, deepest: int
) -> Forwarded | None:
    """What the forwarded mail forwards, itself."""
    subject = found[n].heading.fields.get("subject", "")
    for m in range(n + 1, len(found) if deepest else 0):
        intro = found[m]
        if intro.start >= stop:
            return None
        if intro.heading.author:
            known = intro.heading.forwarded or _FORWARD.match(subject)
            return _forwarded(lines, found, m, _PREFIX.sub("", subject, count=1), deepest) if known else None
    return None


def _stop(lines: Sequence[ZonedLine], intro: history.Introduction) -> int:
    """The line that the forwarded mail ends before."""
    for at in range(intro.end, len(lines)):
        if lines[at].depth < intro.depth and lines[at].text.strip():
            return at
    return len(lines)


def _body(lines: Sequence[ZonedLine], intro: history.Introduction, stop: int) -> str:
    marks = unmarked(lines[intro.end - 1].text)[0]
    kept = [_without(line.text, marks) for line in lines[intro.end : stop]]
    if lines[intro.end - 1].text.lstrip().startswith("|"):
        kept = [quote_bars.without(line) for line in kept]
    while kept and (not kept[-1].strip() or is_separator(kept[-1])):
        kept.pop()
    return "\n".join(kept).strip("\n\r\t \xa0")


def _without(line: str, marks: int) -> str:
    """The line without so many of its quote marks."""
    for _ in range(marks):
        stripped = line.lstrip(" \t")
        if not stripped.startswith(">"):
            break
        line = stripped[1:].removeprefix(" ")
    return line
