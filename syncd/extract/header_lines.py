"""The lines "From: … Sent: … To: … Subject: …" above a quoted mail, in every language programs write them."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from syncd.extract import limits
from syncd.extract.patterns import any_of, lookup, small, when_asked
from syncd.extract.words.headers import FIELDS

HEAD = 200
"""Characters of a line that patterns look at: what introduces a mail begins at the margin."""
_LABEL = 60
"""Characters a label and its decoration take at the most."""
_BLOCK_FIELDS = 12
_BLANK_LINES = 3
"""Blank lines that may stand between two lines of one header block."""
_USUAL = 120
_FULL = 60
"""Characters from which on a line may have been broken."""

# Programs that write from right to left, or mind those that do, put marks without width around labels and addresses.
UNSEEN = "\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_EDGES = re.compile(rf"^[\s{UNSEEN}]{{1,40}}|[\s{UNSEEN}]{{1,40}}$")
_GAP = rf"[ \t\xa0\u202f\u3000{UNSEEN}]"

_FIELD_OF = lookup(FIELDS)
_NAMED = any_of(_FIELD_OF)
_FIELD = when_asked(
    rf"(?:[|]{_GAP}?)?{_GAP}{{0,12}}(?P<bold>[*_]{{0,2}}){_GAP}{{0,2}}(?P<label>{_NAMED})(?:{_GAP}?\((?:b?cc)\))?"
    rf"(?P<closed>[*_]{{0,2}}){_GAP}{{0,3}}[:：](?P<after>[*_]{{0,2}}){_GAP}{{0,20}}[|]?{_GAP}{{0,3}}",
    re.IGNORECASE,
)
# eM Client and others set their labels apart by nothing but a blank or a tab.
_BARE_FIELD = when_asked(rf"{_GAP}{{0,4}}(?P<label>{_NAMED})(?:{_GAP}{{1,8}}|$)", re.IGNORECASE)
_SOME_LABEL = when_asked(rf"{_GAP}{{0,8}}[*_]{{0,2}}[^\W\d_][^\d:：@<>]{{0,28}}[:：][*_]{{0,2}}(?:{_GAP}{{1,20}}|$)")
_DATED = re.compile(r"\d{1,2}[:.h時点]\s?\d\d|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:19|20)\d\d")
_DIGIT = re.compile(r"\d")
# What servers and programs add to a mail on its way (RFC 5322 §3.6.8), where somebody pastes all of its header.
_TRANSPORTED = re.compile(r"(?:X|[A-Z][a-z]{1,20})(?:-[A-Za-z0-9]{1,30}){1,5}: ")


def field(line: str) -> tuple[str, str] | None:
    """The (field, value) of a header line such as "*Von:* Jane Doe", None for any other line."""
    if line.find(":", 0, _LABEL) < 0 and line.find("：", 0, _LABEL) < 0:
        return None
    return _remembered(line) if len(line) <= _USUAL else _field(line)


def _field(line: str) -> tuple[str, str] | None:
    match = _FIELD.match(line, 0, HEAD)
    if match is None:
        return None
    value = trimmed(line[match.end() :])
    bold = match["bold"]
    if bold and not match["closed"] and not match["after"]:
        # "*From: *Jane Doe" and "*From: Jane Doe*"
        value = value.removeprefix(bold).removesuffix(bold).strip()
    return _FIELD_OF[" ".join(small(match["label"]).split())], value


_remembered = lru_cache(maxsize=4096)(_field)


def trimmed(text: str) -> str:
    """The text without white space, and without marks that take no room, at either end."""
    text = text.strip()
    return _EDGES.sub("", text) if text and (text[0] > "\u1fff" or text[-1] > "\u1fff") else text


def block_end(lines: Sequence[str], marks: Sequence[int], start: int, *, separated: bool = False) -> int:
    """The line after a block of header lines that begins here, 0 where none begins.

    `separated` says that a line such as "---- Forwarded message ----" stands above it: then less has to be proven, and
    labels that no table knows are told by what stands beside them.
    """
    if start and not separated and marks[start - 1] == marks[start] and field(lines[start - 1]) is not None:
        return 0  # the rest of lines that are no block
    end = _labelled_end(lines, marks, start, separated=separated)
    if separated and end <= start + 1:
        end = _bare_end(lines, marks, start) or _unknown_end(lines, marks, start) or end
    return end


def fields(contents: Sequence[str], *, separated: bool = False) -> tuple[dict[str, str], list[str]]:
    """The values of header lines, the first of each field, and the lines that have no label."""
    found, loose = _by_label(contents)
    if separated and len(found) < 2:
        bare = {named[0]: named[1] for line in contents if (named := _bare(line))}
        if len(bare) < 3:
            bare = _by_shape(contents)
        if len(bare) > len(found):
            return bare, []
    return found, loose


def _by_label(contents: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    found: dict[str, str] = {}
    loose: list[str] = []
    current = ""
    for at, content in enumerate(contents):
        named = field(content)
        if named is not None:
            current = named[0] if named[0] not in found else ""
            if current:
                found[current] = named[1]
        elif guessed := _guessed(content, found, contents[at + 1] if at + 1 < len(contents) else ""):
            current = guessed[0]
            found.setdefault(*guessed)
        elif content.strip() and current:
            found[current] = f"{found[current]} {trimmed(content)}".strip()
        elif content.strip():
            loose.append(trimmed(content))
    return found, loose


def _bare(line: str) -> tuple[str, str] | None:
    match = _BARE_FIELD.match(line, 0, HEAD)
    if match is None:
        return None
    return _FIELD_OF[" ".join(small(match["label"]).split())], trimmed(line[match.end() :])


def _by_shape(contents: Sequence[str]) -> dict[str, str]:
    """Fields told by their values: the first with an address is the author, the next the recipients; a date; the rest.

    Every program names the author before the recipients.
    """
    found: dict[str, str] = {}
    for content in contents:
        match = _SOME_LABEL.match(content, 0, HEAD)
        if match is None:
            continue
        known, value = field(content), trimmed(content[match.end() :])
        if known is not None:
            kind, value = known
        elif "@" in value:
            kind = next((kind for kind in ("from", "to", "cc") if kind not in found), "other")
        else:
            kind = "date" if "date" not in found and _DATED.search(value, 0, HEAD) else "subject"
        found.setdefault(kind, value)
    return found


def _labelled_end(lines: Sequence[str], marks: Sequence[int], start: int, *, separated: bool) -> int:
    kinds: dict[str, str] = {}
    last = ""
    end = at = start
    stop = min(len(lines), start + limits.HEADER_LINES.most)
    while at < stop and marks[at] == marks[start]:
        line = lines[at]
        named = field(line)
        if named is not None:
            last, value = named
            if (last == "from" and "from" in kinds) or len(kinds) == _BLOCK_FIELDS:
                break
            kinds.setdefault(last, value)
            at += 1
            end = at
        elif not kinds:
            return 0
        elif _TRANSPORTED.match(line):
            last = "other"
            kinds.setdefault(last, "")
            at += 1
            end = at
        elif not line.strip():
            following = _next_filled(lines, at, min(stop, at + _BLANK_LINES + 1))
            if following is None or not _another_field(lines[following], kinds):
                break
            at = following
        elif _continues(lines, at, last, kinds[last]):
            kinds[last] = f"{kinds[last]} {line[:HEAD]}"
            at += 1
            end = at
        elif guessed := _guessed(line, kinds, lines[at + 1] if at + 1 < len(lines) else ""):
            last = guessed[0]
            kinds.setdefault(*guessed)
            at += 1
            end = at
        else:
            break
    return end if _is_block(kinds, separated=separated) else 0


def _bare_end(lines: Sequence[str], marks: Sequence[int], start: int) -> int:
    kinds: set[str] = set()
    at = start
    while at < min(len(lines), start + 8) and marks[at] == marks[start] and (named := _bare(lines[at])):
        kinds.add(named[0])
        at += 1
    return at if len(kinds) >= 3 and "from" in kinds else 0


def _unknown_end(lines: Sequence[str], marks: Sequence[int], start: int) -> int:
    at = start
    while at < min(len(lines), start + 8) and marks[at] == marks[start] and _SOME_LABEL.match(lines[at], 0, HEAD):
        at += 1
    block = [line[:HEAD] for line in lines[start:at]]
    told = sum("@" in line for line in block) + any(_DATED.search(line) for line in block)
    return at if len(block) >= 3 and told >= 2 else 0


def _next_filled(lines: Sequence[str], at: int, stop: int) -> int | None:
    return next((i for i in range(at, stop) if lines[i].strip()), None)


def _guessed(line: str, kinds: Mapping[str, str], below: str) -> tuple[str, str] | None:
    """The field and value of a line whose label no table knows, among lines with labels that one does."""
    if "from" not in kinds or _SOME_LABEL.match(line, 0, HEAD) is None:
        return None
    value = trimmed(re.split("[:：]", line, maxsplit=1)[1].lstrip("*_"))
    goes_on = field(below) is not None or _SOME_LABEL.match(below, 0, HEAD) is not None
    if goes_on and "@" in value:
        return next((kind for kind in ("to", "cc") if kind not in kinds), "other"), value
    if goes_on and "date" not in kinds and "@" in kinds["from"] and _DATED.search(value, 0, HEAD):
        return "date", value
    if "subject" not in kinds and {"date", "to"} <= kinds.keys() and "@" in kinds["from"] and not below.strip():
        return "subject", value
    return None


def _another_field(line: str, kinds: Mapping[str, str]) -> bool:
    named = field(line)
    return named is not None and named[0] not in kinds


def _continues(lines: Sequence[str], at: int, kind: str, value: str) -> bool:
    """Whether a line without a label goes on with the header line above it."""
    line, above = lines[at], lines[at - 1].rstrip()
    follows = at + 1 < len(lines) and field(lines[at + 1]) is not None
    if not value and (follows or (at > 2 and _is_label_alone(lines[at - 3]))):
        return True  # each label and each value has a line of its own
    if kind in ("to", "cc", "other"):
        return (
            above.endswith((",", ";", "；", "、"))
            or "@" in line[:HEAD]
            or line.startswith((" ", "\t", "<"))
            or ";" in line[:HEAD]
            or (follows and len(above) > _FULL)
        )
    if kind == "from" and follows:
        return "@" in line[:HEAD] and "@" not in above
    ends_here = at + 1 == len(lines) or not lines[at + 1].strip()
    return (ends_here or follows) and (line.startswith((" ", "\t")) or len(above) > _FULL)


def _is_label_alone(line: str) -> bool:
    named = field(line)
    return named is not None and not named[1]


def _is_no_name(text: str) -> bool:
    """Whether it begins something other than a mail: "From: 9:00", "From: Monday on"."""
    return _DIGIT.search(text) is not None or (text.islower() and not text.startswith(_LOWER_NAMES))


_LOWER_NAMES = ("van ", "von ", "de ")


def _is_block(kinds: Mapping[str, str], *, separated: bool) -> bool:
    """Whether these fields stand above a mail, and not in a timetable: "From: London", "To: Paris", "Date: Friday"."""
    main = kinds.keys() - {"other"}
    addressed = any("@" in value for value in kinds.values())
    if separated:
        return len(main) >= 2 or bool(main & {"from", "subject"})
    if not addressed and _is_no_name(kinds.get("from", "")[:HEAD]):
        return False
    if "from" in main:
        return len(main) >= 2 and ("subject" in main or addressed)
    return len(main) >= 3 or (main == {"to", "subject"}) or (main == {"date", "subject"} and "other" in kinds)
