"""What is on the live source against the ledger, where a folder may be seen and not read."""

from collections.abc import Iterator

from syncd.errors import SourceError
from syncd.model.items import Census
from syncd.sources.memory import MemorySource
from syncd.verify import SourceCoverage, cover
from tests.unit.pipeline.office import Office, mail


class Forbidden(MemorySource):
    """May read only its INBOX."""

    def census(self) -> Iterator[Census]:
        for one in super().census():
            yield (
                one
                if one.folder == "INBOX"
                else Census(one.folder, (), forbidden=f"no “{one.folder}” for you", advice="ask Tom")
            )


def test_a_folder_that_may_not_be_read_is_an_error_only_where_it_was_read_before(office: Office) -> None:
    alice = Forbidden("alice")
    office.sources["alice"] = (alice, None)
    office.deliver(mail())
    alice.put("Team", "1", mail(Message_ID="<team@client.example>"))
    never = cover(office.database, alice)
    assert never.error is None
    assert [folder.folder for folder in never.folders] == ["INBOX"]
    office.sync()
    before = cover(office.database, alice)
    assert before.error is not None
    assert before.error.reason == "no “Team” for you; all else is read"
    assert before.error.advice == "ask Tom"
    assert before.error.folders == {"Team"}
    assert [folder.folder for folder in before.folders] == ["INBOX"]


def test_what_may_not_be_read_any_more_is_told_with_what_cannot_be_read_for_another_reason(office: Office) -> None:
    class Broken(Forbidden):
        def census(self) -> Iterator[Census]:
            yield from super().census()
            raise SourceError(self.name, "Board: its index is damaged; all else is read", folders=["Board"])

    alice = Broken("alice")
    office.sources["alice"] = (alice, None)
    office.deliver(mail())
    alice.put("Team", "1", mail(Message_ID="<team@client.example>"))
    assert told(cover(office.database, alice)) == "Board: its index is damaged; all else is read"
    office.sync()
    assert told(cover(office.database, alice)) == "no “Team” for you, and 1 more cannot be read; all else is read"


def told(covered: SourceCoverage) -> str:
    return covered.error.reason if covered.error else ""
