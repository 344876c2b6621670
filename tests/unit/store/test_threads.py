"""Who is in the threads of an address, as they are read."""

from dataclasses import replace

import pytest

from syncd.model.activity import Interaction
from syncd.store import activities, threads
from syncd.store.database import Database

from .northbridge import concluded, mail, mention

HOME, JANE, PAT = "jd@home.test", "jane@acme.example", "pat@acme.example"


def to(key: str, *emails: str, answers: tuple[str, ...] = ()) -> Interaction:
    told = mail(key, *map(mention, emails))
    return replace(told, answers=tuple(f"<{one}@acme.example>" for one in answers))


def told(database: Database, *mails: Interaction) -> list[tuple[str, bool, tuple[str, ...]]]:
    """What the private address is told to be beside: the mail, whether it is answered, and who is in it."""
    with database.begin() as conn:
        activities.save(conn, map(concluded, mails))
        return sorted((one.key, one.answered, one.emails) for one in threads.beside(conn, [HOME]))


class TestThreads:
    def test_what_an_address_answers_and_what_follows_tell_of_those_in_it(self, database: Database) -> None:
        said = to("said", HOME, answers=("asked",))
        later = to("later", PAT, HOME, answers=("said",))
        assert told(database, to("asked", JANE), said, later) == [
            ("asked", True, (JANE,)),
            ("later", False, (PAT, HOME)),
        ]

    @pytest.mark.parametrize("others", [(), (HOME,)], ids=["of nobody", "of their own"])
    def test_mails_that_nobody_else_is_in_are_not_told(self, database: Database, others: tuple[str, ...]) -> None:
        assert told(database, to("asked", *others), to("said", HOME, answers=("asked",))) == []
