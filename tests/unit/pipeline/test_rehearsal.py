"""The first real mail finds loaded what reading takes."""

import subprocess
import sys

from syncd.formats import documents
from syncd.pipeline import rehearsal
from tests.unit.activities.agency import AGENCY


def test_a_rehearsal_starts_what_reads_documents_and_reads_every_part_of_a_mail() -> None:
    documents._process.close()
    found, *others = rehearsal.rehearse(AGENCY)
    assert documents._process._running is not None
    assert found.mail is not None
    assert {phone.e164 for phone in found.mail.phones} == {"+447911123456", "+442079460123", "+493023125101"}
    assert not any(one.failure for one in (found, *others))
    assert any(one.mail and one.mail.announcements for one in others)


_NEWS = """\
I married in May: my new surname is Marlowe. I am out of the office and will be back on 11 May.
I left Acme and joined Globex as Finance Director. The candidate accepted the offer: 95,000 pounds.
"""
_GERMAN = """\
Ich komme leider nicht, aber am 11. Mai wieder.

Viele Grüße
Jo Prentice
Tel. 040 23125 102
"""
_USUAL = """\
Hi Alice,

Our second round is next week. Our order no. 4471 8820 from last year is still open.
It has 12 lines. I am back after four.

Kind regards
Jo
"""
_AFTERWARDS = """
import re, sys
from zoneinfo import ZoneInfo
from syncd.model.agency import Agency
from syncd.pipeline import rehearsal

agency = Agency("", "GB", frozenset({"northbridge.example"}), (), ZoneInfo("UTC"))
rehearsal.rehearse(agency)
compiled, made = re._compiler.compile, []
re._compiler.compile = lambda pattern, flags=0: made.append(pattern) or compiled(pattern, flags)
for said in sys.argv[1:]:
    mail = "From: Jo Prentice <jo@globex.example>\\nDate: Tue, 5 May 2026 10:15:00 +0100\\n\\n" + said
    place = rehearsal.Location("a", "", href="b")
    rehearsal._read(rehearsal.RawItem(place, rehearsal.ItemKind.MAIL, mail.encode()), agency)
print(*(pattern for pattern in made if len(pattern) > 1000), sep="\\n")
"""


def test_the_first_mails_wait_for_no_table_of_words() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _AFTERWARDS, _NEWS, _GERMAN, _USUAL], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == ""


_INVITED = """
import sys
from zoneinfo import ZoneInfo
from syncd.model.agency import Agency
from syncd.pipeline import rehearsal

agency = Agency("", "GB", frozenset({"northbridge.example"}), (), ZoneInfo("UTC"))
rehearsal.rehearse(agency)
loaded = set(sys.modules)
item = rehearsal.RawItem(rehearsal.Location("a", "", href="b"), rehearsal.ItemKind.MAIL, sys.argv[1].encode())
rehearsal._read(item, agency)
print(*sorted(sys.modules.keys() - loaded))
"""
_MONTHLY = (
    "From: Jo Prentice <jo@globex.example>\r\nDate: Tue, 5 May 2026 10:15:00 +0100\r\n"
    "MIME-Version: 1.0\r\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\r\n\r\n"
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260505T091500Z\r\n"
    "DTSTART;TZID=Europe/Berlin:20260504T100000\r\nRRULE:FREQ=MONTHLY\r\nSUMMARY:Review\r\n"
    "ORGANIZER:mailto:jo@globex.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_the_first_invitation_waits_for_no_calendar_library() -> None:
    told = subprocess.run([sys.executable, "-c", _INVITED, _MONTHLY], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == ""
