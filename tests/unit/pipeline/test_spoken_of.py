"""Whom on record somebody may mean who writes a name."""

from sqlalchemy import event

from syncd.model.people import Grounds, PersonRecord, Provenance
from syncd.pipeline import spoken_of
from syncd.store import people
from tests.unit.pipeline.office import Office
from tests.unit.store.northbridge import MONDAY


def test_a_name_may_be_any_that_has_all_its_words_or_only_words_of_it(office: Office) -> None:
    with office.database.begin() as conn:
        for name in ("Tom Wright", "Tom Henry Wright", "Tom Wrigley", "Ann Lee"):
            people.create(conn, PersonRecord(name), Grounds(Provenance.IMPORT, MONDAY))
        asked = spoken_of.called(conn, ["Tom Wright", "Ann Mary Lee", "Wright", "Ben Wright", ""])
    assert {name: sorted(keys) for name, keys in asked.items()} == {
        "Tom Wright": ["henry tom wright", "tom wright"],
        "Ann Mary Lee": ["ann lee"],
        "Wright": ["henry tom wright", "tom wright"],
        "Ben Wright": [],
    }


def test_all_full_names_are_asked_for_at_once(office: Office) -> None:
    asked: list[str] = []
    with office.database.read() as conn:
        event.listen(conn, "before_cursor_execute", lambda _1, _2, said, *_: asked.append(said))
        spoken_of.called(conn, ["Tom Wright", "Ann Lee", "Ines Kraus"])
    assert len(asked) == 1
