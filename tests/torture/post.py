"""The post of the scenarios: mails, meetings and calls of a few days, some of them such as nobody can read."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA, event, invitation, mail

TODAY = datetime.now(UTC).replace(microsecond=0)
"""All post is dated from here: what is too old or too far away is not logged."""

SIGNED = "Hello,\n\nplease find my new number below.\n\nBest regards\nPriya Patel\nHead of Finance\n+44 161 496 0456\n"
STATED = "Hello,\n\nwe would like to see Tom Wright for an interview on Thursday at 10am.\n\nPriya\n"
HINTED = "Hello,\n\nTom is not for us.\n\nAlice\n"
BROKEN = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:broken@client.example\r\nSUMMARY:No start\r\nEND:VEVENT\r\n"


def letter(number: int, **changes: str) -> bytes:
    """The `number`th mail of a correspondence, an hour after the one before."""
    at = TODAY - timedelta(days=9) + timedelta(hours=number)
    said = {
        "Message_ID": f"<letter-{number}@client.example>",
        "Subject": f"Shortlist, part {number}",
        "Date": format_datetime(at),
        **changes,
    }
    return mail(**said)


def letters() -> dict[str, bytes]:
    """A mailbox by file name: known and unknown senders, noise, an invitation, one that fails, one without an id."""
    broken = invitation(BROKEN.encode(), Message_ID="<broken@client.example>", From=PRIYA, To=ALICE)
    return {
        "1.known": letter(1, body=STATED),
        "2.signed": letter(2, body=SIGNED),
        "3.stranger": letter(3, sender="Lena Vogt <lena@bidder.example>"),
        "4.noise": letter(4, sender="News <news@paper.example>", List_Unsubscribe="<mailto:off@paper.example>"),
        "5.meeting": invitation(meeting("lunch", 3, PRIYA), To=ALICE, From=PRIYA),
        "6.broken": broken,
        "7.nameless": letter(7, Message_ID=""),
        "8.answer": letter(8, sender=ALICE, to=PRIYA, body=HINTED, In_Reply_To="<letter-2@client.example>"),
    }


def meeting(uid: str, days: int, *guests: str, **lines: str) -> bytes:
    """An iCalendar object of a meeting in `days` days."""
    at = TODAY + timedelta(days=days)
    times = {"DTSTART": _utc(at), "DTEND": _utc(at + timedelta(minutes=45)), "DTSTAMP": _utc(TODAY)}
    return event(*guests, uid=f"{uid}@northbridge.example", **{**times, "SUMMARY": uid, **lines})


def calendar(*meetings: bytes) -> bytes:
    """One file of several events."""
    inner = [one.split(b"BEGIN:VEVENT", 1)[1].rsplit(b"END:VEVENT", 1)[0] for one in meetings]
    events = b"".join(b"BEGIN:VEVENT" + body + b"END:VEVENT\r\n" for body in inner)
    return b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//test//EN\r\n" + events + b"END:VCALENDAR\r\n"


def meetings() -> tuple[bytes, ...]:
    """A week: a meeting of the past and one to come, a series, one that fails, a private one."""
    return (
        meeting("review", -4, PRIYA),
        meeting("pitch", 5, PRIYA, "omar@bidder.example"),
        meeting("weekly", -15, PRIYA, RRULE="FREQ=WEEKLY;COUNT=4"),
        meeting("standing", -3, PRIYA, RRULE="FREQ=WEEKLY"),
        meeting("nowhen", 2, PRIYA, DTSTART="", DTEND=""),
        meeting("dentist", 1, CLASS="PRIVATE"),
    )


def calls() -> str:
    """A telephone system's record: a known number, a stranger's, one that nobody can read."""
    at = TODAY - timedelta(days=2)
    return "\n".join(
        (
            "id,start,direction,from,to,duration_seconds,answered,recruiter",
            f"c-1,{at.isoformat()},in,020 7946 0123,101,120,yes,{ALICE}",
            f"c-2,{(at + timedelta(hours=1)).isoformat()},in,020 7946 0999,101,60,yes,{ALICE}",
            f"c-3,yesterday,in,020 7946 0123,101,60,yes,{ALICE}",
            f"c-4,{(at + timedelta(hours=2)).isoformat()},out,101,020 7946 0123,30,no,{ALICE}",
            "",
        )
    )


def card(name: str, email: str, phone: str) -> str:
    """A contact card."""
    lines = ("BEGIN:VCARD", "VERSION:3.0", f"UID:{email}", f"FN:{name}", f"EMAIL:{email}", f"TEL:{phone}", "END:VCARD")
    return "\r\n".join((*lines, ""))


def put(maildir: Path, mails: dict[str, bytes]) -> None:
    """Deliver into a Maildir."""
    for name in ("new", "cur", "tmp"):
        (maildir / name).mkdir(parents=True, exist_ok=True)
    for name, content in mails.items():
        (maildir / "new" / name).write_bytes(content)


def _utc(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%SZ}"
