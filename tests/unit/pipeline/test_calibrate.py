"""What names and numbers are worth is learned from links that addresses prove; the admin says what is sure enough."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from syncd.model.people import PersonId
from syncd.model.terms import Calibration, Measured, Scale
from syncd.pipeline import calibrate, catching_up
from syncd.pipeline.catching_up import catch_up
from syncd.review import actions
from syncd.store import terms
from syncd.store.database import Database
from tests.unit.pipeline.office import PRIYA, Office, mail

pytestmark = pytest.mark.usefixtures("_read_here")

HEADER = "external_id,name,role,emails,phones,company\n"
SURNAMES = ("Quillfeather", "Osterhagen", "Polkinghorne", "Thistlewood", "Brockbank", "Ravenscroft")
GIVEN = ("Ann", "Bo", "Cyril", "Dora", "Edgar", "Flora", "Gwen", "Hugo", "Ines", "Jonas")
NAMES = [f"{given} {surname}" for given in GIVEN for surname in SURNAMES]


def correspond(office: Office) -> None:
    """Sixty people on record write from their addresses, and twenty strangers."""
    rows = [f"P-{n},{name},client,p{n}@client.example,,Client Ltd\n" for n, name in enumerate(NAMES)]
    office.knows(HEADER + "".join(rows))
    for n, name in enumerate(NAMES):
        office.deliver(mail(f"{name} <p{n}@client.example>", Message_ID=f"<{n}@client.example>"))
    for n in range(20):
        office.deliver(mail(f"Stranger{n} Unknown{n} <s{n}@other.example>", Message_ID=f"<{n}@other.example>"))
    office.sync()


def set_thresholds(office: Office, automatic: float, ask: float) -> None:
    with office.database.begin() as conn:
        terms.set_thresholds(conn, automatic, ask)


def test_what_a_name_is_worth_is_learned_from_those_whose_address_proves_them(office: Office) -> None:
    correspond(office)
    found = calibrate.renew(office.database, office.now)
    assert found is not None
    assert (found.proven, found.strangers) == (60, 0.25)
    name = found.kinds["name"]
    assert name.lessons == 60
    assert name.error < name.error_before
    with office.database.read() as conn:
        assert terms.load(conn).scales == found.scales
        assert calibrate.learn(conn, office.now) == found


def test_nothing_is_learned_anew_before_there_is_more_to_learn_from(office: Office) -> None:
    correspond(office)
    assert calibrate.renew(office.database, office.now) is not None
    assert calibrate.renew(office.database, office.now) is None


def test_what_was_learned_long_ago_is_learned_anew(office: Office) -> None:
    correspond(office)
    assert calibrate.renew(office.database, office.now) is not None
    assert calibrate.renew(office.database, office.now + timedelta(days=29)) is None
    assert calibrate.renew(office.database, office.now + timedelta(days=31)) is not None


def test_of_an_empty_database_nothing_is_learned(office: Office) -> None:
    found = calibrate.renew(office.database, office.now)
    assert found is not None
    assert found.scales == {}


def test_links_stay_whatever_is_learned_by_hand_and_by_address(office: Office) -> None:
    correspond(office)
    office.deliver(mail("Ann Quilfeather <ann@private.example>", Message_ID="<a@private.example>"))
    office.sync()
    [asked] = [one for one in office.questions() if "ann@private.example" in one.new]
    office.decide(actions.assign, asked.id, PersonId(1))
    before = {one.id: one.people for one in office.activities()}
    calibrate.renew(office.database, office.now)
    office.read_everything_again()
    assert {one.id: one.people for one in office.activities()} == before


def test_how_sure_is_sure_enough_is_what_the_admin_says(office: Office) -> None:
    office.knows()
    set_thresholds(office, 0.9999, 0.05)
    office.ring(id="1", **{"from": "07911 123456"})
    office.sync()
    assert office.the_activity().people == ()
    assert office.the_question().candidates[0].person.name == "Tom Wright"


def test_what_is_stored_is_decided_again_once_another_threshold_is_set(office: Office) -> None:
    office.knows()
    for n in range(3):
        office.ring(id=str(n), start=f"2026-03-02T1{n}:00:00Z", **{"from": "07911 123456"})
    office.ring(id="4", **{"from": "07911 123499"})
    office.sync()
    linked = office.activities()
    assert sum(bool(one.people) for one in linked) == 3
    set_thresholds(office, 0.9999, 0.05)
    assert catch_up(office.database, office.now) == 3
    assert not any(one.people for one in office.activities())
    assert [one.name for q in office.questions() for one in (c.person for c in q.candidates)] == ["Tom Wright"]
    set_thresholds(office, 0.995, 0.05)
    assert catch_up(office.database, office.now) == 3
    assert office.activities() == linked
    assert catch_up(office.database, office.now) == 0


def five_to_decide_again(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Five calls, two to a batch, that were decided on other terms than those in force."""
    monkeypatch.setattr(catching_up, "BATCH", 2)
    office.knows()
    for n in range(5):
        office.ring(id=str(n), start=f"2026-03-02T1{n}:00:00Z", **{"from": "07911 123456"})
    office.sync()
    set_thresholds(office, 0.9999, 0.05)


def test_deciding_again_goes_on_where_it_was_killed_and_lets_others_write_between(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    five_to_decide_again(office, monkeypatch)

    def killed() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        catch_up(office.database, office.now, killed)
    assert sum(bool(one.people) for one in office.activities()) == 3
    rests: list[int] = []
    assert catch_up(office.database, office.now, lambda: rests.append(1)) == 3
    assert (sum(bool(one.people) for one in office.activities()), len(rests)) == (0, 3)


@dataclass(frozen=True)
class Overtaken(Database):
    """Somebody else's transactions come between the read ones and each write one, in front of it."""

    others: list[Callable[[], None]] = field(default_factory=list)

    def begin(self) -> AbstractContextManager[Connection]:
        if self.others:
            self.others.pop(0)()
        return super().begin()


def set_back(office: Office) -> None:
    set_thresholds(office, 0.995, 0.05)


def learn(office: Office) -> None:
    """That a number alone is worth as much as an address."""
    kinds = {"phone": Measured(99, 0.2, 0.1, Scale(20))}
    with office.database.begin() as conn:
        terms.keep(conn, Calibration(office.now, 99, 0.2, kinds))


@pytest.mark.parametrize("change", [set_back, learn])
def test_terms_that_change_while_a_batch_begins_hold_for_all_that_is_stored(
    office: Office, monkeypatch: pytest.MonkeyPatch, change: Callable[[Office], None]
) -> None:
    five_to_decide_again(office, monkeypatch)
    others = [lambda: None, lambda: change(office)]
    overtaken = Overtaken(office.database.engine, office.database.place, others=others)
    catch_up(overtaken, office.now)
    assert [len(one.people) for one in office.activities()] == [1] * 5


def test_what_a_person_decided_stays_on_any_terms(office: Office) -> None:
    office.knows()
    office.ring(id="1", **{"from": "07911 123499"})
    office.sync()
    office.decide(actions.assign, office.the_question().id, PersonId(1))
    before = office.activities()
    set_thresholds(office, 1.0, 0.9)
    assert catch_up(office.database, office.now) == 0
    assert office.activities() == before


def test_more_that_was_learned_is_applied_to_what_is_stored(office: Office) -> None:
    correspond(office)
    office.deliver(mail("Ann Quillfeather <aq@private.example>", Message_ID="<aq@private.example>"))
    office.sync()

    def sure() -> float:
        return next(one for one in office.questions() if one.value == "aq@private.example").confidence

    before = sure()
    learned = calibrate.renew(office.database, office.now)
    assert learned is not None
    assert learned.scales
    assert sure() == before
    catch_up(office.database, office.now)
    assert sure() != before


def test_whom_it_is_hardly_likely_to_be_nobody_is_asked_about(office: Office) -> None:
    office.knows(HEADER + "".join(f"P-{n},John Smith,client,j{n}@client.example,,\n" for n in range(2)))
    set_thresholds(office, 0.995, 0.99)
    office.deliver(mail("John Smith <js@other.example>"))
    office.sync()
    assert office.the_question().candidates == ()


def test_an_address_is_proof_on_any_terms_but_impossible_ones(office: Office) -> None:
    office.knows()
    set_thresholds(office, 0.9999, 0.9)
    office.deliver(mail(f"Priya Patel <{PRIYA}>"))
    office.sync()
    assert [person.name for person in office.the_activity().people] == ["Priya Patel"]
