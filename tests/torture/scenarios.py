"""What a daemon does in a year, each once, on sources that lie on the disk."""

from collections.abc import Sequence
from functools import partial

from tests.torture import ageing, post
from tests.torture.site import Grounds, Scenario, Site
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PEOPLE, PRIYA

MAIL = 'type = "folder"\npath = "sources/mail"\n'
CALENDAR = 'type = "folder"\npath = "sources/calendar"\n'
ARCHIVE = 'type = "folder"\npath = "sources/archive"\n'
CALLS = 'type = "calls"\npath = "sources/calls.csv"\n'
MORE_PEOPLE = PEOPLE + "P-3,Lena Vogt,client,lena@bidder.example,020 7946 0999,Bidder Ltd\n"


def _fill_mail(site: Grounds) -> None:
    post.put(site.sources / "mail", post.letters())
    post.put(site.sources / "mail" / ".Sent", {"9.copy": post.letter(1)})


def _fill_calendar(site: Grounds) -> None:
    folder = site.sources / "calendar"
    folder.mkdir()
    (folder / "work.ics").write_bytes(post.calendar(*post.meetings()))


def _fill_archive(site: Grounds) -> None:
    folder = site.sources / "archive"
    folder.mkdir()
    (folder / "2019").write_bytes(
        b"".join(b"From somebody Mon Mar  2 09:30:00 2026\n" + post.letter(number) + b"\n" for number in range(40, 44))
    )
    (folder / "loose.eml").write_bytes(post.letter(44))
    (folder / "people.vcf").write_text(post.card("Priya Patel", PRIYA, "+44 161 496 0789"))


def _birth(site: Site) -> None:
    """The very first run: there is no database yet, and nobody is known."""
    site.found(mail=MAIL)
    _fill_mail(site)


def found_all(site: Grounds) -> None:
    """An agency with one source of each kind that lies on the disk."""
    site.found(mail=MAIL, archive=ARCHIVE, calendar=CALENDAR, calls=CALLS)
    _fill_mail(site)
    _fill_calendar(site)
    _fill_archive(site)
    (site.sources / "calls.csv").write_text(post.calls())


def _first(site: Site) -> None:
    """The first run with everything."""
    found_all(site)
    site.knows()


def _incremental(site: Site) -> None:
    """New mail, a mail that was moved and one that was flagged since the last run."""
    site.found(mail=MAIL)
    site.knows()
    _fill_mail(site)
    site.done("sync")
    mail = site.sources / "mail"
    (mail / "new" / "1.known").rename(mail / ".Sent" / "cur" / "1.known:2,S")
    (mail / "new" / "3.stranger").rename(mail / "cur" / "3.stranger:2,F")
    post.put(mail, {f"{number}.later": post.letter(number) for number in range(20, 25)})
    post.put(mail / ".Sent", {"25.sent": post.letter(25, sender=ALICE, to=PRIYA)})


def _calendar_change(site: Site) -> None:
    """Since the last run meetings were moved, called off, removed, mended and added."""
    site.found(calendar=CALENDAR)
    site.knows()
    _fill_calendar(site)
    site.done("sync")
    review, pitch, weekly, standing, _, dentist = post.meetings()
    changed = (
        review,
        post.meeting("pitch", 6, PRIYA, "omar@bidder.example", SEQUENCE="1"),
        post.meeting("weekly", -15, PRIYA, RRULE="FREQ=WEEKLY;COUNT=2", SEQUENCE="1"),
        post.meeting("standing", -3, PRIYA, RRULE="FREQ=WEEKLY", STATUS="CANCELLED", SEQUENCE="2"),
        post.meeting("nowhen", 2, PRIYA),
        post.meeting("kick-off", 7, PRIYA),
    )
    assert {review, pitch, weekly, standing, dentist}.isdisjoint(changed[1:])
    (site.sources / "calendar" / "work.ics").write_bytes(post.calendar(*changed))


def _retry(site: Site, more: int = 0) -> None:
    """Items that could not be read are due again: one of them was mended, the others were not."""
    site.found(mail=MAIL)
    site.knows()
    _fill_mail(site)
    broken = post.letters()["6.broken"]
    for name in ("still", *(f"still-{number}" for number in range(more))):
        post.put(site.sources / "mail", {f"6.{name}": broken.replace(b"broken@client", f"{name}@client".encode())})
    site.done("sync")
    (site.sources / "mail" / "new" / "6.broken").write_bytes(post.letter(6))
    site.execute("UPDATE ledger SET next_try = seen_at WHERE next_try IS NOT NULL")


def _migration(site: Site) -> None:
    """The database is as the oldest version left it, and this one is installed."""
    _incremental(site)
    site.done("sync")
    ageing.make_old(site.database)


def _introduced(site: Site) -> None:
    """A stranger is entered in the directory: everything from and to them is matched anew."""
    _incremental(site)
    site.done("sync")
    (site.folder / "people.csv").write_text(MORE_PEOPLE)


SCENARIOS: Sequence[Scenario] = (
    Scenario("birth", _birth),
    Scenario("first", _first, exact=False),
    Scenario("incremental", _incremental),
    Scenario("calendar", _calendar_change),
    Scenario("retry", _retry),
    Scenario("migration", _migration, words=("db", "upgrade"), after=(("sync",),)),
    Scenario("import", _introduced, words=("people", "import", "people.csv"), after=(("sync",),)),
)

RETRY_OF_MANY = Scenario("retry of many", partial(_retry, more=3))
"""So much is due again that nobody believes at once that all of it is gone."""
