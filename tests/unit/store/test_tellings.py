"""What mails told, as rows: it comes back as it was kept, by any of those it tells of."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import event

from syncd.model.extraction import Automatic, BouncedRecipient, Participant, Phone, PhoneKind, PhoneRole
from syncd.model.message import Address
from syncd.model.people import Key
from syncd.model.reading import MailReading
from syncd.model.statements import Announcement, AnnouncementKind, DeadNumber, Fact, FactField
from syncd.store import tellings
from syncd.store.database import Database

JANE, OMAR = ("email", "jane@acme.example"), ("name", "omar haddad")
NOTHING = MailReading(
    message_id=None, date=None, from_=(), to=(), cc=(), bcc=(), subject="", reply="", signature="", body_digest=""
)
TOLD = replace(
    NOTHING,
    date=datetime(2026, 3, 2, 9, 30, tzinfo=UTC),
    from_=(Address("Jane Roe", "jane@acme.example"),),
    to=(Address("", "alice@northbridge.example"),),
    subject="Undelivered",
    automatic=Automatic.AUTO_REPLY,
    phones=(
        Phone("+442079460123", PhoneKind.OFFICE, raw="020 7946 0123", role=PhoneRole.COMPANY, confidence=0.7),
        Phone("+447911123499", owner="jane@acme.example", quote="Mobile: 07911 123499"),
    ),
    quoted=(Participant(Address("Omar Haddad", "omar@acme.example")),),
    announcements=(Announcement(AnnouncementKind.LEFT_COMPANY, "Acme Ltd", "Omar left.", "Omar Haddad", 0.8),),
    facts=(Fact(FactField.SALARY, "60000 GBP/year", "I want 60k."),),
    dead_numbers=(DeadNumber("", "Ring the old number no more."),),
    bounced=(BouncedRecipient("gone@acme.example", permanent=True, status="5.1.1"),),
)


def keep(database: Database, told: dict[int, tuple[MailReading, set[Key]]], read: range = range(1, 9)) -> None:
    with database.begin() as conn:
        tellings.keep(conn, read, told)


def of(database: Database, *keys: Key) -> dict[int, MailReading]:
    with database.read() as conn:
        return tellings.of(conn, keys)


class TestTellings:
    def test_what_is_kept_comes_back_by_whomever_it_tells_of(self, database: Database) -> None:
        keep(database, {3: (TOLD, {JANE, OMAR}), 2: (NOTHING, {JANE})})
        assert of(database, JANE) == {2: NOTHING, 3: TOLD}
        assert of(database, OMAR, ("name", "nobody")) == {3: TOLD}
        assert of(database) == {}

    def test_a_mail_that_is_read_anew_tells_what_it_tells_by_now(self, database: Database) -> None:
        keep(database, {3: (TOLD, {JANE, OMAR}), 4: (TOLD, {OMAR})})
        keep(database, {3: (replace(TOLD, facts=()), {JANE})})
        assert of(database, OMAR) == {}
        assert of(database, JANE) == {3: replace(TOLD, facts=())}

    def test_what_is_told_once_more_is_not_written_again(self, database: Database) -> None:
        keep(database, {3: (TOLD, {JANE, OMAR}), 4: (NOTHING, {JANE})})
        with database.begin() as conn:
            heard: list[str] = []
            event.listen(conn, "before_cursor_execute", lambda _1, _2, said, *_: heard.append(said))
            tellings.keep(conn, range(1, 9), {3: (TOLD, {JANE, OMAR}), 4: (NOTHING, {JANE})})
        assert [said.split()[0] for said in heard] == ["SELECT"]

    def test_mails_that_are_not_read_anew_stay(self, database: Database) -> None:
        keep(database, {3: (TOLD, {JANE})})
        keep(database, {9: (TOLD, {OMAR})}, range(9, 10))
        assert set(of(database, JANE, OMAR)) == {3, 9}

    def test_what_is_forgotten_is_gone(self, database: Database) -> None:
        keep(database, {3: (TOLD, {JANE}), 4: (TOLD, {JANE})})
        with database.begin() as conn:
            tellings.forget(conn, [3])
            assert [item for item, _ in tellings.everything(conn)] == [4]
        assert set(of(database, JANE)) == {4}
