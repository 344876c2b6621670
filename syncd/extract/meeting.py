"""What a calendar entry says: meeting, video meeting or call, the join link, the people in its text."""

import re

from syncd.extract import left_out, limits, phones, shapes
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.phones import regions
from syncd.extract.words import meetings as wording
from syncd.model.event import Calendar, Event
from syncd.model.extraction import MeetingKind, Phone, PhoneRole, Zone, ZonedLine
from syncd.model.reading import CalendarReading, EventReading

# Where the links lead by which one joins a conference: host, then what a join link has in its path ("" is anything).
_CONFERENCES = (
    (r"(?:[\w-]{1,40}\.){0,2}zoom(?:gov)?\.(?:us|com)", r"(?:j|my|w|s|wc)/"),
    (r"teams\.(?:microsoft|live)\.(?:com|us)", r"(?:l/meetup-join|meet|l/meeting|dl/launcher)"),
    (r"meet\.google\.com", r"[\w-]"),
    (r"hangouts\.google\.com", r""),
    (r"(?:[\w-]{1,40}\.){0,2}webex\.com", r"[^\s]"),
    (r"(?:[\w-]{1,40}\.)?(?:gotomeeting|gotomeet|goto)\.(?:com|me)", r"[^\s]"),
    (r"(?:[\w-]{1,40}\.)?whereby\.com", r"[\w-]"),
    (r"(?:meet\.jit\.si|8x8\.vc|[\w-]{0,40}jitsi[\w.-]{1,60})", r"[\w-]"),
    (r"(?:[\w-]{1,40}\.)?bluejeans\.com", r"[\w-]"),
    (r"join\.skype\.com", r""),
    (r"meet\.lync\.com", r""),
    (r"(?:[\w-]{1,40}\.)?chime\.aws", r""),
    (
        r"(?:[\w-]{1,40}\.)?(?:ringcentral|livestorm|around|lifesize|pexip|starleaf|daily|dialpad|demodesk)\.(?:com|co|me)",
        r"[\w-]",
    ),
    (r"meet\.[\w.-]{1,60}", r"[\w-]{3}"),
)
_JOIN = when_asked(
    "https?://(?:" + "|".join(rf"{host}/{path}" for host, path in _CONFERENCES) + r")[^\s<>\"'\\)\]]{0,1500}",
    re.IGNORECASE,
)
_JOIN_BLOCK = when_asked(
    rf"^[^\n]{{0,80}}(?:{_JOIN.pattern}|is inviting you to a scheduled)|^[ \t]{{0,8}}[_~.*-]{{8,200}}[ \t]{{0,8}}$"
    r"|^[ \t]{0,8}(?:microsoft teams|join (?:the |zoom |on |by |with )|meeting id\b|passcode\b)",
    re.IGNORECASE | re.MULTILINE,
)
_ANY_URL = re.compile(r"https?://[^\s<>\"']{3,1500}", re.IGNORECASE)
_CALL = when_asked(rf"(?<!\w){any_of(words(wording.CALLS))}(?!\w)", re.IGNORECASE)
_VIDEO_WORD = re.compile(r"(?<!\w)(?:video|teams|zoom|webex|google meet|skype)(?!\w)", re.IGNORECASE)

_PERSON = r"([^\W\d_][\w.'’\-]{0,30}(?: [^\W\d_][\w.'’\-]{0,30}){1,3})"
_OCCASION = rf"(?<!\w){any_of(words(wording.OCCASIONS))}"
_WITH_NAME = when_asked(
    rf"{_OCCASION}(?:\s{{1,3}}{any_of(words(wording.WITH))}\s{{1,3}}|\s{{0,3}}[:–—-]\s{{1,3}}){_PERSON}", re.IGNORECASE
)
_WITH_ANYBODY = when_asked(rf"(?<!\w){any_of(words(wording.WITH))}\s{{1,3}}{_PERSON}", re.IGNORECASE)
_NAME_FIRST = when_asked(rf"^\s{{0,3}}{_PERSON}\s{{0,3}}(?:[:–—/|-]|<>)\s{{0,3}}.{{0,60}}{_OCCASION}", re.IGNORECASE)
_CONFERENCE_LINE = re.compile(
    r"[:/|–—(,]|\s-\s|\s(?:at|from|@|bei|von|re|about|for|für|and|und|&|on|regarding)\s", re.IGNORECASE
)

TITLE_CHARS = 300
"""As much of a title as is read."""


def read(calendar: Calendar, *, region: str) -> CalendarReading:
    """The readings of a calendar object's events; `region` (ISO 3166-1) is for numbers without a country code."""
    return CalendarReading(calendar, tuple(read_event(event, region=region) for event in calendar.events))


def read_event(event: Event, *, region: str) -> EventReading:
    """One occurrence: its kind, join link, people's numbers, and whom its title names."""
    url = conference_url(event)
    return EventReading(
        event=event,
        kind=_kind(event, url, region),
        conference_url=url,
        phones=_phones(event, region),
        with_name=named_in(event.summary),
        words=_words(event.description[: limits.EVENT_CHARS.most]),
        defects=left_out.of_event(event),
    )


def _words(description: str) -> str:
    """What stands above the join block, which every calendar puts below what people wrote."""
    block = _JOIN_BLOCK.search(description)
    return (description[: block.start()] if block else description).strip()


def conference_url(event: Event) -> str:
    """The link by which one joins, "" for none; what the calendar itself calls a conference is one."""
    if match := _ANY_URL.search(event.conference[: limits.EVENT_CHARS.most]):
        return match[0].rstrip(".,;>")
    for text in (event.location, event.url, event.description):
        if match := _JOIN.search(text[: limits.EVENT_CHARS.most]):
            return match[0].rstrip(".,;>")
    return ""


def named_in(title: str) -> str:
    """The person a title such as "Call with Priya Patel" or "Interview: Tom Wright / Acme" names, "" for nobody."""
    title = title[:TITLE_CHARS]
    for pattern in (_WITH_NAME, _WITH_ANYBODY, _NAME_FIRST):
        for match in pattern.finditer(title):
            name = _CONFERENCE_LINE.split(match[1] + " ", maxsplit=1)[0].strip()
            if _is_person(name):
                return name
    return ""


def _is_person(name: str) -> bool:
    capitalised = [token for token in name.split() if token[:1].isupper()]
    return len(capitalised) >= 2 and shapes.is_name(name) and not (shapes.is_title(name) or shapes.is_company(name))


def _title(event: Event) -> str:
    return event.summary[:TITLE_CHARS]


def _kind(event: Event, url: str, region: str) -> MeetingKind:
    if url:
        return MeetingKind.VIDEO_MEETING
    if phones.normalise(event.location, region):
        return MeetingKind.CALL
    summary = _title(event)
    if _CALL.search(summary):
        return MeetingKind.VIDEO_MEETING if _VIDEO_WORD.search(summary) else MeetingKind.CALL
    return MeetingKind.MEETING


def _phones(event: Event, region: str) -> tuple[Phone, ...]:
    """The numbers of people; dial-in lines are nobody's, and an event's text does not tell whose a number is."""
    text = f"{event.location}\n{event.description}"[: limits.EVENT_CHARS.most]
    # Who notes a call writes "Call Sam 07911 123456" and nothing else.
    said = (" ".join(_title(event).split()), *text.split("\n")[: limits.EVENT_LINES.most])
    found = phones.find([ZonedLine(line, Zone.BODY) for line in said], regions.rank("", region, [text]), None)
    return tuple(phone for phone in found if phone.role is not PhoneRole.DIAL_IN)
