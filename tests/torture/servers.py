"""The same year on real servers: mailboxes on Dovecot, a calendar on Radicale."""

import itertools
import os
from collections.abc import Callable
from typing import TypeVar

from tests.servers.calendars import Account
from tests.servers.dovecot import Dovecot
from tests.servers.radicale import Radicale
from tests.torture import post
from tests.torture.site import Scenario, Site
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA

MAILBOX = """type = "imap"
host = "127.0.0.1"
port = {port}
tls = "none"
username = "{user}"
password = {{ file = "password" }}
"""
CALENDAR = """type = "caldav"
url = "{url}"
username = "{user}"
password = {{ file = "password" }}
"""
Server = TypeVar("Server")
_numbers = itertools.count(1)


def user() -> str:
    """A name that nobody had before."""
    return f"torture-{os.getpid()}-{next(_numbers)}"


def mailbox(site: Site, dovecot: Dovecot, port: int = 0) -> str:
    """An agency with one mailbox that holds the letters; the user's name. `port` is another way to the server."""
    name = user()
    site.found(mail=MAILBOX.format(port=port or dovecot.port, user=name))
    (site.folder / "password").write_text(dovecot.password)
    site.knows()
    dovecot.create(name, "Clients", "Sent")
    for content in post.letters().values():
        dovecot.append(name, content)
    dovecot.append(name, post.letter(1), "Clients")
    return name


def _mail_incremental(site: Site, dovecot: Dovecot) -> None:
    """Mails that came, that were moved and that were expunged since the last run."""
    name = mailbox(site, dovecot)
    site.done("sync")
    for number in range(20, 24):
        dovecot.append(name, post.letter(number))
    dovecot.append(name, post.letter(25, sender=ALICE, to=PRIYA), "Sent")
    dovecot.append(name, post.letters()["2.signed"], "Clients")
    dovecot.expunge(name, "2")


def _uidvalidity(site: Site, dovecot: Dovecot) -> None:
    """The server made a folder anew: every mail in it has another UID under another UIDVALIDITY."""
    name = mailbox(site, dovecot)
    for number in range(30, 34):
        dovecot.append(name, post.letter(number), "Clients")
    site.done("sync")
    with dovecot.signed_in(name) as program:
        program.delete("Clients")
    dovecot.create(name, "Clients")
    for number in (33, 1, 30, 31, 32, 34):
        dovecot.append(name, post.letter(number), "Clients")


def _calendar(site: Site, radicale: Radicale) -> Account:
    account = radicale.account(user())
    account.make_calendar("work/", "Work")
    for number, meeting in enumerate(post.meetings()):
        if b"DTSTART" in meeting:  # Radicale takes no other
            account.put_text(f"work/{number}.ics", meeting.decode())
    site.found(calendar=CALENDAR.format(url=account.url, user=account.username))
    (site.folder / "password").write_text(account.password)
    site.knows()
    return account


def _calendar_first(site: Site, radicale: Radicale) -> None:
    """The first run over a calendar."""
    _calendar(site, radicale)


def _calendar_change(site: Site, radicale: Radicale) -> None:
    """Since the last run a meeting was moved, one was removed, one was added."""
    account = _calendar(site, radicale)
    site.done("sync")
    account.put_text("work/1.ics", post.meeting("pitch", 6, PRIYA, "omar@bidder.example", SEQUENCE="1").decode())
    account.put_text("work/9.ics", post.meeting("kick-off", 7, PRIYA).decode())
    account.delete("work/0.ics")


ON_DOVECOT: dict[str, Callable[[Site, Dovecot], object]] = {
    "imap first": mailbox,
    "imap incremental": _mail_incremental,
    "imap uidvalidity": _uidvalidity,
}
ON_RADICALE: dict[str, Callable[[Site, Radicale], object]] = {
    "caldav first": _calendar_first,
    "caldav change": _calendar_change,
}


def scenarios(dovecot: Dovecot, radicale: Radicale) -> dict[str, Scenario]:
    """By name. Folders are read in turns, and after an interruption in another order: ids follow it."""
    made = {name: Scenario(name, _on(prepare, dovecot), exact=False) for name, prepare in ON_DOVECOT.items()}
    return made | {name: Scenario(name, _on(prepare, radicale), exact=False) for name, prepare in ON_RADICALE.items()}


def _on(prepare: Callable[[Site, Server], object], server: Server) -> Callable[[Site], None]:
    def prepared(site: Site) -> None:
        prepare(site, server)

    return prepared
