"""Cutters that are just good enough for what these tests write: sources are handed the real ones by the program."""

import re

from syncd.errors import ParseError
from syncd.sources.base import Cutters, Piece

CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n{}END:VCALENDAR\r\n"
EVENT = (
    "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260301T080000Z\r\nDTSTART:20260302T090000Z\r\nDTEND:20260302T093000Z\r\n"
    "SUMMARY:{summary}\r\nEND:VEVENT\r\n"
)
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{name}\r\nEND:VCARD\r\n"


def event(uid: str, summary: str) -> str:
    return EVENT.format(uid=uid, summary=summary)


def calendar(*events: str) -> str:
    return CALENDAR.format("".join(events))


def card(uid: str, name: str) -> str:
    return CARD.format(uid=uid, name=name)


def cut_calendar(data: bytes) -> tuple[Piece, ...]:
    if not data.startswith(b"BEGIN:VCALENDAR") or not data.rstrip().endswith(b"END:VCALENDAR"):
        raise ParseError("no whole calendar")
    return tuple(
        Piece(_uid(found[0]), CALENDAR.format(found[0].decode()).encode())
        for found in re.finditer(rb"BEGIN:VEVENT\r?\n.*?END:VEVENT\r?\n", data, re.DOTALL)
    )


def cut_cards(data: bytes) -> tuple[Piece, ...]:
    if not data.rstrip().endswith(b"END:VCARD"):
        raise ParseError("no whole card")
    return tuple(
        Piece(_uid(found[0]), found[0]) for found in re.finditer(rb"BEGIN:VCARD\r?\n.*?END:VCARD", data, re.DOTALL)
    )


def _uid(data: bytes) -> str:
    found = re.search(rb"^UID:(.*?)\r?$", data, re.MULTILINE)
    return found[1].decode() if found else ""


CUTTERS = Cutters(parts=lambda _: (), calendar=cut_calendar, cards=cut_cards)
