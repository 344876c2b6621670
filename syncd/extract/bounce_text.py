"""Which addresses the words of a bounce say could not be reached, whichever server wrote them."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from syncd.extract import addresses, limits
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.words import bounces as wording

ADDRESS = r"[\w.+\-=/'&]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,8}"
FAILED = when_asked(any_of(words(wording.FAILED)), re.IGNORECASE)

_ADDRESS = re.compile(rf"(?<![\w.+\-=/'&@])(?:[^\s@]{{0,80}}SMTP[=:])?({ADDRESS})", re.IGNORECASE)
# Below these lines stands the mail that came back, with addresses of its own.
_COPY = r"(?<!receive )(?<!received )a copy of (?:the|your) (?:original )?(?:message|mail)"
_ORIGINAL = when_asked(
    r"^[ \t>*]{0,8}[-=_*#]{2,40}[^\n]{0,60}(?:original|copy of|returned|unsent|header|rejected message"
    r"|message (?:header|follows|body)|ursprüngliche)"
    r"|^[ \t]{0,4}(?:received|return-path|x-original-to|delivered-to|dkim-signature|mime-version): "
    rf"|^[^\n]{{0,60}}(?:original message (?:follows|headers?|below|details|was(?! received))"
    rf"|headers of the original|{_COPY}"
    r"|message (?:header )?follows|text of (?:the|your) (?:original )?message)"
    r"|^[ \t]{0,4}(?:old|original) message:?$|^[ \t]{0,4}original message headers"
    rf"|^[^\n]{{0,60}}{any_of(wording.ORIGINALS)}"
    r"|^[ \t]{0,4}-{2,3} (?:below this line|enclosed)[^\n]{0,40}",
    re.IGNORECASE | re.MULTILINE,
)
_NUDGES = r"[\s:\"'<\[(=*-]{0,8}"
_LABEL = when_asked(
    rf"^[ \t>*•-]{{0,12}}{any_of(wording.LABELS)}\s?:?\s{{0,8}}(?:rfc822;\s?)?[<\[\"'(]{{0,3}}$", re.IGNORECASE
)
# The mail's own header told again: its addressees are all of them, not those who were missed.
_TO = rf"[ \t>*•-]{{0,8}}(?:to|{any_of(wording.TO_LABELS)})\s?:[^\n]{{0,100}}"
_BESIDE = rf"[ \t>*•-]{{0,8}}{any_of(wording.ECHOED)}\s?:"
_ECHO = when_asked(
    rf"^{_TO}\n(?:[ \t]{{0,8}}cc\s?:[^\n]{{0,100}}\n)?{_BESIDE}|^{_BESIDE}[^\n]{{0,100}}\n{_TO}",
    re.IGNORECASE | re.MULTILINE,
)
_BULLET = re.compile(r"[\s>*•·\d.)\"'<\[(:|=-]{0,24}")
_NAME = re.compile(r"[\s>*•-]{0,12}[\"'“]?[^\W\d_][^@:<>\n\"]{0,50}[\"'”]?\s?[<(\[]\s?(?:mailto:|smtp:)?")
_BEFORE = when_asked(rf"(?<!\w){any_of(wording.BEFORE_ADDRESS)}{_NUDGES}$", re.IGNORECASE)
_BEHIND = when_asked(
    rf"[>\]\)\"']{{0,3}}[\s:,]{{0,3}}(?:\([^)\n]{{0,60}}\)\s?)?{any_of(wording.BEHIND_ADDRESS)}", re.IGNORECASE
)
_NOT_FAILED = when_asked(rf"(?<!\w){any_of(wording.NOT_FAILED)}(?:\s(?:the|your|our|at|to))?{_NUDGES}$", re.IGNORECASE)
# What may follow an address that has its line for itself: a reason in brackets, a colon, three dots, a date.
_ALONE = re.compile(
    r"[>\]\)\"',;.]{0,4}(?:\s{0,2}[<(\[](?:mailto:)?[^)>\]\n]{0,200}[)>\]]{1,2})?[:;,.]{0,3}\s{0,8}$"
    r"|[>\]\)\"']{0,3}\s?(?::|\.\.\.|-{1,2})\s|[>\]\)\"';]{0,3} (?:on \w{1,3},? ?\d|on \d|\()|\s{2,}\S"
)
_ROLES = frozenset({"postmaster", "abuse", "support", "helpdesk", "hostmaster", "webmaster", "admin", "mailerdaemon"})
_CONTEXT = 60


class Weight(IntEnum):
    """How sure it is that a mention is one of those who were not reached."""

    NONE = 0
    THERE = 1
    SAID = 2
    LISTED = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """An address in the report, and the words that are about it: up to the next one."""

    email: str
    start: int
    end: int
    weight: Weight


def report(text: str) -> str:
    """The part of the text above the mail that came back."""
    text = text[: limits.BOUNCE_CHARS.most]
    original = _ORIGINAL.search(text)
    return text[: original.start()] if original else text


def failing(text: str, own: Collection[str]) -> tuple[tuple[str, str], ...]:
    """The addresses that the report names as failing, each with the words about it; `own` are those of the sender.

    Addresses listed one a line are believed before those in sentences, these before one that just stands there.
    """
    mentions = [mention for mention in _mentions(text) if mention.weight is not Weight.NONE]
    strangers = [mention for mention in mentions if mention.email not in own]
    chosen = _best(strangers) or [m for m in _best(mentions) if m.weight is not Weight.THERE]
    emails = {mention.email for mention in chosen}
    firm = [mention for mention in chosen if _local(mention.email) not in _ROLES] if len(emails) > 1 else chosen
    return tuple(_with_words(text, firm or chosen))


def _best(mentions: Sequence[Mention]) -> list[Mention]:
    weight = max((mention.weight for mention in mentions), default=Weight.NONE)
    best = [mention for mention in mentions if mention.weight is weight]
    alone = weight is not Weight.THERE or len({mention.email for mention in best}) == 1
    return best if alone else []


def _with_words(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Each address once, with all between it and the next one; the last one's words end with the report."""
    firsts = list({mention.email: mention for mention in reversed(mentions)}.values())[::-1]
    for n, mention in enumerate(firsts):
        end = firsts[n + 1].start if n + 1 < len(firsts) else len(text)
        before = text[: mention.start] if n == 0 and len(firsts) == 1 else ""
        yield mention.email, before + text[mention.end : end]


def _mentions(text: str) -> Iterator[Mention]:
    for count, match in enumerate(_ADDRESS.finditer(text)):
        if count >= limits.BOUNCE_MENTIONS.most:
            return
        if (email := addresses.normalise(match[1])) and ".." not in email:
            yield Mention(email, match.start(), match.end(), _weight(text, match.start(), match.end()))


def _weight(text: str, start: int, end: int) -> Weight:
    line = text.rfind("\n", max(0, start - 200), start) + 1
    before = text[max(line, start - 200) : start]
    behind = text[end : end + _CONTEXT + 200].partition("\n")[0]
    if _LABEL.match(before):
        return Weight.NONE if _ECHO.search(text, max(0, line - 120), end + 120) else Weight.LISTED
    if (_BULLET.fullmatch(before) or _NAME.fullmatch(before)) and _ALONE.match(behind):
        return Weight.LISTED
    sentence = " ".join(text[max(0, start - _CONTEXT) : start].split("\n")[-2:])
    if _BEFORE.search(sentence) or _BEHIND.match(f"{behind} {text[end + len(behind) + 1 : end + len(behind) + 60]}"):
        return Weight.SAID
    return Weight.NONE if _NOT_FAILED.search(sentence) else Weight.THERE


def _local(email: str) -> str:
    return email.partition("@")[0].replace("-", "").replace("_", "").replace(".", "")
