"""Mails by which a telephone system tells of a missed call or a voice message: who rang, when, and for how long."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta

from syncd.extract import dates, numerals
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.words import call_notices as wording
from syncd.extract.words import subjects
from syncd.model.extraction import CallNotice, CallNoticeKind
from syncd.model.message import Message

_SUBJECT = 200
_TOP = 3000
"""Characters of the text that are read; below them stand adverts and how to use the mailbox."""
_MAX_LINES = 60
_KINDS = Caseless(
    rf"(?<!\w)(?:(?P<voicemail>{any_of(words(wording.VOICEMAIL))})|(?P<missed>{any_of(words(wording.MISSED))}))"
)
_FORWARDED = re.compile(
    rf"\s{{0,3}}{any_of((*words(subjects.REPLY_PREFIXES), *words(subjects.FORWARD_PREFIXES)))}\s?:", re.IGNORECASE
)
_FIELD = when_asked(
    rf"[\s>*•|·-]{{0,8}}(?:(?P<called>{any_of(words(wording.CALLED))})|(?P<caller>{any_of(words(wording.CALLER))})"
    rf"|(?P<length>{any_of(words(wording.LENGTH))})|(?P<moment>{any_of(words(wording.MOMENT))}))"
    r"(?:\s?\([^)\n]{0,30}\))?\s?(?:[:=|]|\t|\s{3,}| - )\s{0,8}(?P<value>[^\n]{0,200})",
    re.IGNORECASE,
)
_LABEL_ALONE = when_asked(
    rf"[\s>*•|·-]{{0,8}}(?:(?P<called>{any_of(words(wording.CALLED))})|(?P<caller>{any_of(words(wording.CALLER))})"
    rf"|(?P<length>{any_of(words(wording.LENGTH))})|(?P<moment>{any_of(words(wording.MOMENT))}))\s?:?\s{{0,4}}",
    re.IGNORECASE,
)
_SENTENCE = when_asked(rf"(?<!\w){any_of(words(wording.FROM_CALLER))}\s{{1,2}}(?P<value>[^\n]{{1,120}})", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w@.:/-])(?:\+|00)?\(?\d[\d\s().\-/\u2010-\u2015]{4,22}\d(?![\w@:]|[./-]\d)")
_CLOCK = re.compile(r"(?<![\d:.])(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?![\d:.])(?!\s?[ap]\.?m)", re.IGNORECASE)
_CLOCK_LONG = re.compile(
    r"(?<![\d:.])(?:(\d{1,2}):)?(\d{1,3}):(\d{2})\s(?:long|lang|minuten|seconds|sec)", re.IGNORECASE
)
_LENGTH = when_asked(rf"(?<!\w){any_of(words(wording.LENGTH))}(?!\w)|:\d\d long", re.IGNORECASE)
_AT = re.compile(
    r"(?:\bat|\bum|à|\ba las|\bom|\bв|alle|\bore|às|\bo|\bkl\.?|\bklo|\bv|\bо|saat)\s\S{0,4}$", re.IGNORECASE
)
_AROUND = " \t:*-–—\"'.,!()<>[]|"
_SPOKEN = when_asked(
    rf"(?<![\d.:])(?:(?P<m>\d{{1,3}})\s?{any_of(wording.MINUTES)}(?!\w)\.?,?\s?"
    r"(?:(?:and|und|et|y|en|и|e|i|og|och|ja|a|ve)\s)?)?"
    rf"(?:(?P<s>\d{{1,4}})\s?(?:-\s?)?{any_of(wording.SECONDS)}(?!\w))?",
    re.IGNORECASE,
)
_BARE_SECONDS = re.compile(r"\s?(\d{1,4})\s{0,3}$")
_QUOTED_NAME = when_asked(r"[\"“„']([^\"”“'\n]{2,60})[\"”“']")
_NAME_END = re.compile(
    r"\s{0,2}[()<\[\],;|]|\s[-–]\s|\.\s|[.!]$|\d{3}|\+|\s(?:at|on|for|to|is|has|am|um|le|à|el|a las|op|om|в|il|alle|em"
    r"|às|w|o|den|kl|ext|via|in|an|auf|ha|left|called|tried|hat)\s",
    re.IGNORECASE,
)
_WITHHELD = frozenset(wording.WITHHELD)
_MACHINE_NAME = when_asked(
    r"voice.?mail|pbx|phone system|asterisk|unity|missed call|telefon|telephon|fritz|anruf|voicebox|teams|sipgate"
    r"|placetel|ringcentral|dialpad|aircall|3cx|zoom|unified messaging|call manager|vats|атс|звонк|телефон"
    r"|messagerie vocale|répondeur|standard télé|buz[oó]n de voz|centralita|segreteria telefonica|centralino"
    r"|poczta głosowa|centrala tel|correio de voz|röstbrevlåda|telefonsvar|vastaaja|hlasov|santral|голосов|phones?$",
    re.IGNORECASE,
)
_QUARTER = timedelta(minutes=15)


def kind(message: Message, headers: Mapping[str, str], *, robot: bool) -> CallNoticeKind | None:
    """Which sort of call a telephone system tells of; None for any other mail.

    `robot` says that nobody reads the mail sent to its sender.
    """
    if "x-callingtelephonenumber" in headers or "\nx-asterisk-" in "\n".join(("", *headers)):
        return _named(message) or CallNoticeKind.VOICEMAIL
    subject = message.subject[:_SUBJECT]
    if _FORWARDED.match(subject):
        return None
    named = _KINDS.search(subject)
    if named is None:
        return CallNoticeKind.VOICEMAIL if _is_recording(message) and _is_exchange(message) else None
    if robot or _is_exchange(message) or _is_recording(message) or _is_form(message.text):
        return CallNoticeKind(str(named.lastgroup))
    return None


def read(message: Message, sort: CallNoticeKind, regions: Sequence[str]) -> CallNotice:
    """Who rang, when and for how long. `regions` (ISO 3166-1) are tried in order for national numbers."""
    headers = dict(reversed(message.headers))
    lines = message.text[:_TOP].split("\n")[:_MAX_LINES]
    fields = list(_fields(lines))
    said = [*_in_headers(headers), *_in_subject(message.subject[:_SUBJECT])]
    said += [value for label, value in fields if label == "caller"]
    said += _in_sentences(lines)
    number = next((found for text in (*said, *_elsewhere(lines)) if (found := _number(text, regions))), "")
    name = next((found for text in said if (found := _name(text))), "")
    return CallNotice(
        sort, number, name, _at(message, fields, lines, regions[0] == "US"), _seconds(message, headers, fields, lines)
    )


def _named(message: Message) -> CallNoticeKind | None:
    match = _KINDS.search(message.subject, 0, _SUBJECT)
    return CallNoticeKind(str(match.lastgroup)) if match else None


def _is_exchange(message: Message) -> bool:
    """Whether the sender is a telephone system, by its address or its name."""
    sender = message.sender
    if sender is None:
        return False
    local, _, domain = sender.email.partition("@")
    if local.partition("+")[0].replace("-", "").replace("_", "").replace(".", "") in wording.SYSTEMS:
        return True
    if _MACHINE_NAME.search(sender.name, 0, 80):
        return True
    return not {*domain.split("."), domain.split(".")[0]}.isdisjoint(wording.EXCHANGES)


def _is_recording(message: Message) -> bool:
    return any(part.media_type.startswith("audio/") for part in message.attachments)


def _is_form(text: str) -> bool:
    """Whether the text is a filled-in form: at least two of caller, length and moment, a line each."""
    found = {label for label, _ in _fields(text[:_TOP].split("\n")[:_MAX_LINES])}
    return len(found) >= 2 and "caller" in found


def _fields(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What the lines of a form are about, and what they say; in some the value stands on the line below."""
    for at, line in enumerate(lines):
        line = line[:300]
        if match := _FIELD.match(line):
            value = match["value"].strip()
            yield _label(match), value or _below(lines, at)
        elif match := _LABEL_ALONE.fullmatch(line):
            yield _label(match), _below(lines, at)


def _label(match: re.Match[str]) -> str:
    return next(name for name in ("called", "caller", "length", "moment") if match[name])


def _below(lines: Sequence[str], at: int) -> str:
    return next((line[:200].strip() for line in lines[at + 1 : at + 3] if line.strip()), "")


def _in_headers(headers: Mapping[str, str]) -> Iterator[str]:
    for name in ("x-callingtelephonenumber", "x-voicemessagesendername", "x-asterisk-calleridname"):
        if name in headers:
            yield headers[name]
    if number := headers.get("x-asterisk-callerid") or headers.get("x-asterisk-calleridnum"):
        yield number


def _in_subject(subject: str) -> Iterator[str]:
    named = _KINDS.search(subject)
    behind = subject[named.end() :] if named else subject
    if sentence := _SENTENCE.search(behind):
        yield sentence["value"]
    elif behind.lstrip().startswith((":", "-", "–", "—", "(")):
        yield behind.strip(" :-–—")


def _in_sentences(lines: Sequence[str]) -> Iterator[str]:
    for line in lines[:20]:
        if _FIELD.match(line[:300]) is None and (match := _SENTENCE.search(line, 0, 300)):
            yield match["value"]


def _elsewhere(lines: Sequence[str]) -> Iterator[str]:
    """Lines that say nothing of the line that was rung."""
    for line in lines[:20]:
        field = _FIELD.match(line[:300])
        if field is None or field["caller"]:
            yield line[:200]


def _number(text: str, regions: Sequence[str]) -> str:
    for match in _NUMBER.finditer(text[:200]):
        raw = match[0].strip()
        for region in regions:
            if found := numerals.normalise(raw, region):
                return found
        if len(digits := re.sub(r"\D", "", raw)) >= 11 and (found := numerals.normalise(f"+{digits}", regions[0])):
            return found
    return ""


def _name(text: str) -> str:
    """The name in what is said about the caller, before or behind the number; "" where there is none."""
    text = text[:120]
    quoted = _QUOTED_NAME.search(text)
    name = quoted[1] if quoted else _NUMBER.sub(" ", text).strip(_AROUND)
    if not quoted and (end := _NAME_END.search(name)):
        name = name[: end.start()]
    name = " ".join(name.strip(_AROUND).split())
    if not name[:1].isupper() or len(name) > 60 or name.lower() in _WITHHELD or _KINDS.search(name):
        return ""
    return "" if any(character.isdigit() or character in "@:/" for character in name) else name


def _at(
    message: Message, fields: Sequence[tuple[str, str]], lines: Sequence[str], month_first: bool
) -> datetime | None:
    """When it rang: the mail's own date, made exact by the clock time the text gives in the system's zone."""
    sent = message.date
    if sent is None:
        return None
    moments = [(value, True) for label, value in fields if label == "moment"]
    elsewhere = [(line, False) for line in (message.subject, *lines[:15]) if not _LENGTH.search(line[:300])]
    for text, labelled in (*moments, *elsewhere):
        for when in dates.find(text[:200], sent.date(), month_first=month_first):
            surely = labelled or when.has_date or _AT.search(text[: when.start + 4])
            if when.time is not None and surely and (exact := _exact(when, sent)):
                return exact
    return sent


def _exact(when: dates.When, sent: datetime) -> datetime | None:
    """A local time as the moment it is, in whichever zone puts it just before the mail was sent."""
    day = when.date if when.has_date and when.date else sent.date()
    local = datetime.combine(day, when.time or time())
    apart = round((local - sent.replace(tzinfo=None)) / _QUARTER) * _QUARTER
    return (local - apart).replace(tzinfo=sent.tzinfo) if abs(apart) <= timedelta(hours=14) else None


def _seconds(
    message: Message, headers: Mapping[str, str], fields: Sequence[tuple[str, str]], lines: Sequence[str]
) -> int:
    for header in ("x-voicemessageduration", "x-asterisk-vm-duration", "x-asterisk-vm-message-duration"):
        if header in headers and (found := _length(headers[header], labelled=True)):
            return found
    for label, value in fields:
        if label == "length" and (found := _length(value, labelled=True)):
            return found
    return next((found for text in (message.subject[:_SUBJECT], *lines[:20]) if (found := _length(text[:300]))), 0)


def _length(text: str, *, labelled: bool = False) -> int:
    """Seconds; a clock, or a bare number, only where a label says that it is a length."""
    clock = (_CLOCK if labelled else _CLOCK_LONG).search(text)
    if clock:
        return int(clock[1] or 0) * 3600 + int(clock[2]) * 60 + int(clock[3])
    for match in _SPOKEN.finditer(text):
        if match["s"] or match["m"]:
            return int(match["m"] or 0) * 60 + int(match["s"] or 0)
    bare = _BARE_SECONDS.fullmatch(text) if labelled else None
    return int(bare[1]) if bare else 0
