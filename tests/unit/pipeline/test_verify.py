"""What is on the live source against the ledger, where a folder may be seen and not read."""

from collections.abc import Iterator

from syncd.model.items import Census
from syncd.sources.memory import MemorySource
from syncd.verify import cover
from tests.unit.pipeline.office import Office, mail


class Forbidden(MemorySource):
    """May read only its INBOX."""

    def census(self) -> Iterator[Census]:
        for one in super().census():
            yield one if one.folder == "INBOX" else Census(one.folder, (), forbidden=f"no “{one.folder}” for you")


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
    assert "have whoever shares it let this account read it" in before.error.advice
    assert before.error.folders == {"Team"}
    assert [folder.folder for folder in before.folders] == ["INBOX"]
