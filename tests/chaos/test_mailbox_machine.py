"""A year of two mailboxes on a real server in any order, against a model: the ledger balances after every pass."""

import itertools
import os
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from sqlalchemy import text

from syncd.model.people import PersonId
from syncd.review import actions
from syncd.review.desk import Desk
from syncd.store import proposals
from tests.chaos.effort import EVERYTHING
from tests.chaos.killing import killed_at
from tests.chaos.letters import CLIENTS, letter
from tests.chaos.mailroom import Mailroom, assert_proven, imap
from tests.chaos.postbox import Postbox
from tests.servers.dovecot import Dovecot
from tests.unit.activities.agency import AGENCY

OWNERS = ("alice", "bob")
NAMES = ("Clients", "Archive/2026", CLIENTS, "Shortlists")
SPOKEN = {CLIENTS: "Kunden & Müller"}
STRANGERS = ("quinn@elsewhere.example", "robin@elsewhere.example", "sam@elsewhere.example")
BECOMES: dict[str, tuple[str | None, ...]] = {
    "": ("queued", None, None),
    "assigned": ("logged", "manual", "Tom Wright"),
    "rejected": ("rejected", None, None),
}
"""What Alice said of a stranger → an activity's status, its link's origin, and whose it is."""
_runs = itertools.count(1)

owners = st.sampled_from(OWNERS)
names = st.sampled_from(NAMES)
picks = st.integers(0, 99)

Place = tuple[str, str, int, int]
"""Source, folder, UIDVALIDITY, UID."""


class MailboxMachine(RuleBasedStateMachine):
    """`known` are the Message-IDs that a pass saw: each is an activity for ever. `said` is what Alice decided."""

    dovecot: ClassVar[Dovecot]
    template: ClassVar[Path]

    @initialize()
    def begin(self) -> None:
        run = f"{next(_runs)}-{os.getpid()}"
        self.boxes = {owner: Postbox(self.dovecot, f"{owner}-machine-{run}") for owner in OWNERS}
        makes = [imap(self.dovecot.port, b.user, self.dovecot.password, f"{o}-mail") for o, b in self.boxes.items()]
        self.folder = TemporaryDirectory(prefix="machine-")
        self.room = Mailroom(Path(self.folder.name), self.template, makes)
        self.contents: dict[str, bytes] = {}
        self.sender: dict[str, str] = {}
        self.known: set[str] = set()
        self.said: dict[str, str] = {}
        self.deliver("alice", None, "INBOX")

    def teardown(self) -> None:
        if hasattr(self, "room"):
            self.settled()
            self.room.database.dispose()
            self.folder.cleanup()

    @rule(owner=owners, stranger=st.sampled_from(STRANGERS) | st.none(), folder=names | st.just("INBOX"))
    def deliver(self, owner: str, stranger: str | None, folder: str) -> None:
        number = len(self.contents)
        identity = f"letter-{number}@client.example"
        self.contents[identity] = letter(number, **({"sender": f"Some One <{stranger}>"} if stranger else {}))
        self.sender[identity] = stranger or ""
        self._put(owner, identity, folder)

    @rule(owner=owners, pick=picks, folder=names | st.just("INBOX"))
    def deliver_again(self, owner: str, pick: int, folder: str) -> None:
        """The same mail to another mailbox, or once more to the same."""
        self._put(owner, sorted(self.contents)[pick % len(self.contents)], folder)

    @rule(owner=owners, pick=picks, verb=st.sampled_from(["MOVE", "COPY"]), to=names | st.just("INBOX"))
    def transfer(self, owner: str, pick: int, verb: str, to: str) -> None:
        box = self.boxes[owner]
        if (found := self._mail(box, pick)) and to in box.folders() and to != found[0]:
            box.transfer(verb, found[1], found[0], to)

    @rule(owner=owners, pick=picks)
    def expunge(self, owner: str, pick: int) -> None:
        if found := self._mail(self.boxes[owner], pick):
            self.boxes[owner].expunge(found[1], found[0])

    @rule(owner=owners, pick=picks)
    def flag(self, owner: str, pick: int) -> None:
        if found := self._mail(self.boxes[owner], pick):
            self.boxes[owner].flag(found[1], found[0])

    @rule(owner=owners, folder=names)
    def create(self, owner: str, folder: str) -> None:
        self._made(owner, folder)

    @rule(owner=owners, folder=names, to=names)
    def rename(self, owner: str, folder: str, to: str) -> None:
        there = self.boxes[owner].folders()
        if folder in there and to not in there:
            self.boxes[owner].rename(folder, to)

    @rule(owner=owners, folder=names)
    def delete(self, owner: str, folder: str) -> None:
        if folder in self.boxes[owner].folders():
            self.boxes[owner].delete(folder)

    @rule(owner=owners, folder=names | st.just("INBOX"))
    def reset_uidvalidity(self, owner: str, folder: str) -> None:
        if folder in self.boxes[owner].folders():
            self.boxes[owner].reset(folder)

    @rule(statement=st.integers(0, 120))
    def killed(self, statement: int) -> None:
        with killed_at(self.room.database, statement):
            self.room.sync_all()
        self.room.reopen()
        self._balances(self._seen())

    @rule()
    def sync(self) -> None:
        there = self._on_the_servers()
        reports = self.room.sync_all()
        assert not any(report.error for report in reports), reports
        self.known |= set(there.values())
        self._balances(self.known)
        assert there.keys() <= self._rows(), "lost"
        assert_proven(self.room)

    @rule()
    def settled(self) -> None:
        self.sync()
        self.room.settle()
        self._balances(self.known)
        assert self._rows() == self._on_the_servers().keys(), "what is not gone is what is there"

    @rule(assigned=st.booleans())
    def decide(self, assigned: bool) -> None:
        # What waits depends on how far a killed pass came, so it must not decide which rules there are.
        if not (questions := sorted(self._questions().items())):
            return
        value, question = questions[0]
        with self.room.database.begin() as conn:
            desk = Desk(conn, AGENCY, "alice", self.room.now)
            if assigned:
                actions.assign(desk, question, PersonId(2))
            else:
                actions.reject(desk, question)
        self.said[value] = "assigned" if assigned else "rejected"

    def _put(self, owner: str, identity: str, folder: str) -> None:
        self._made(owner, folder)
        self.dovecot.append(self.boxes[owner].user, self.contents[identity], folder)

    def _made(self, owner: str, folder: str) -> None:
        if folder not in self.boxes[owner].folders():
            if folder == "INBOX":
                return
            self.boxes[owner].create(folder)

    def _mail(self, box: Postbox, pick: int) -> tuple[str, int] | None:
        mails = [(folder, uid) for folder in sorted(box.folders()) for uid in sorted(box.held(folder)[1])]
        return mails[pick % len(mails)] if mails else None

    def _on_the_servers(self) -> dict[Place, str]:
        there: dict[Place, str] = {}
        for owner, box in self.boxes.items():
            for folder in box.folders():
                uidvalidity, mails = box.held(folder)
                named = SPOKEN.get(folder, folder)
                there |= {(f"{owner}-mail", named, uidvalidity, uid): identity for uid, identity in mails.items()}
        return there

    def _rows(self) -> set[Place]:
        with self.room.database.read() as conn:
            rows = conn.execute(text("SELECT source, folder, uidvalidity, uid FROM ledger WHERE NOT gone"))
            return {tuple(row) for row in rows}

    def _questions(self) -> dict[str, int]:
        with self.room.database.read() as conn:
            return {question.value: question.id for question in proposals.open_proposals(conn)}

    def _seen(self) -> set[str]:
        """Of the mails that may have been read by a pass that was killed: those that it committed."""
        with self.room.database.read() as conn:
            found = {row[0] for row in conn.execute(text("SELECT message_id FROM activities"))}
        assert self.known <= found <= self.contents.keys()
        self.known |= found
        return self.known

    def _balances(self, known: set[str]) -> None:
        """One activity for every mail that was ever seen, and what Alice decided holds for it."""
        with self.room.database.read() as conn:
            query = (
                "SELECT a.message_id, a.status, k.origin, p.name FROM activities a"
                " LEFT JOIN links k ON k.activity_id = a.id LEFT JOIN people p ON p.id = k.person_id"
            )
            rows = [tuple(row) for row in conn.execute(text(query))]
        assert Counter(row[0] for row in rows) == Counter(known)
        for identity, *become in rows:
            sender = self.sender[identity]
            assert become == self._expected(sender), (identity, sender, become)

    def _expected(self, sender: str) -> list[str | None]:
        if not sender:
            return ["logged", "auto", "Priya Patel"]
        return list(BECOMES[self.said.get(sender, "")])


def test_whatever_happens_to_two_mailboxes_the_ledger_balances(dovecot: Dovecot, known_database: Path) -> None:
    MailboxMachine.dovecot, MailboxMachine.template = dovecot, known_database
    how = settings(
        max_examples=400 if EVERYTHING else 8,
        stateful_step_count=60 if EVERYTHING else 25,
        deadline=None,
        derandomize=not EVERYTHING,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=list(Phase) if EVERYTHING else [Phase.generate, Phase.shrink],
    )
    run_state_machine_as_test(MailboxMachine, settings=how)
