"""What docs/extract.md says of the keys of `syncd extract --json` holds for what it prints."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.unit.cli.conftest import Run

PAGE = Path(__file__).parents[3] / "docs" / "extract.md"
FORWARD = (
    "---------- Forwarded message ---------\nFrom: {}@acme.example\nDate: 3 Mar 2026\nSubject: Fwd: x\n"
    "To: t@b.example\n\n"
)
MAILS = {
    "people": (
        "From: Priya Patel <priya@acme.example>\nTo: tom@northbridge.example\nCc: bob@northbridge.example\n"
        "Date: Tue, 3 Mar 2026 10:15:00 +0000\nSubject: News\n\n"
        "Hi Tom,\n\nI've left Acme. I am looking for around 60k.\n\n"
        "Kind regards,\nPriya Patel\nHead of Sales\nM: 07911 123456\n"
    ),
    "interview": "From: jane@acme.example\n\nHi Tom,\n\nThe interview is confirmed for Friday at 10:00.\n",
    "forward": f"From: tom@b.example\nSubject: Fwd: x\n\n{FORWARD.format('jane')}{FORWARD.format('sam')}Hello.\n",
    "bounce": (
        "From: mailer-daemon@mx.example\nSubject: Undelivered Mail\n\n<jane@client.example>: 550 5.1.1 user unknown\n"
    ),
    "call": (
        "From: voicemail@pbx.example\nSubject: Missed call from 020 7946 0123\nX-Asterisk-CallerID: 02079460123\n\nx\n"
    ),
    "long": "From: jane@acme.example\n\n" + "Thank you for it.\n\n" * 250,
}
EVENT = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260303T100000Z\r\nORGANIZER:mailto:a@b.example\r\n"
    "ATTENDEE:mailto:c@d.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nTEL:020 7946 0123\r\nEND:VCARD\r\n"


def documented() -> dict[str, set[str]]:
    """Key → its own keys, as the page's table has them."""
    rows = re.findall(r"^\| `(\w+)` \| ([^|]*)\|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    return {key: set(re.findall(r"`(\w+)`", own)) for key, own in rows}


def keys(value: Any) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        yield from one if isinstance(one, dict) else ()


def test_every_key_is_documented_and_every_documented_key_is_printed(syncd: Run, agency: Path) -> None:
    files = {f"{name}.eml": text for name, text in MAILS.items()} | {"e.ics": EVENT, "c.vcf": CARD}
    for name, text in files.items():
        (agency / name).write_text(text, newline="")
    printed: dict[str, set[str]] = {}
    for shown in syncd("extract", *files, "none.eml", "--json", "--zones").lines:
        for key, value in shown.items():
            printed.setdefault(key, set()).update(keys(value))
    assert printed == documented()


def test_every_key_of_an_address_that_bounced_is_documented(syncd: Run, agency: Path) -> None:
    (agency / "bounce.eml").write_text(MAILS["bounce"])
    [shown] = syncd("extract", "bounce.eml", "--json").lines
    [row] = re.findall(r"^\| `bounce` \| `recipients` \| (.*) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", row)) == set(keys(shown["bounce"]["recipients"]))
