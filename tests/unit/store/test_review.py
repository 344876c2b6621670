"""What recruiters are asked, and what they said: asked once, answered once, undoable."""

from dataclasses import replace

import pytest
from sqlalchemy import Connection, event

from syncd.model.people import Grounds, Key, PersonId, Provenance
from syncd.model.review import Proposal, ProposalDraft, ProposalKey, ProposalKind, ProposalState
from syncd.store import decisions, people, proposals
from syncd.store.database import Database
from syncd.store.decisions import Action, Decision

from .northbridge import ALICE, JANE, MONDAY, OMAR, candidate, later

NEW_NUMBER = ProposalDraft(
    ProposalKind.CHANGE,
    ProposalKey(PersonId(1), "phone", "+442079460777"),
    new="+442079460777",
    old="+442079460123",
    name="Jane Doe",
    quote="My new number is 020 7946 0777",
    confidence=0.8,
)
WHO = ProposalDraft(ProposalKind.WHO_IS_THIS, ProposalKey(None, "email", "x@acme.example"), new="x@acme.example")
NEW_PERSON = ProposalDraft(
    ProposalKind.NEW_PERSON, WHO.key, new="x@acme.example", name="Xenia Ames", quote="Kind regards, Xenia Ames"
)


def which(*people_: PersonId) -> ProposalDraft:
    """Xenia may be one of these."""
    records = {1: JANE, 2: OMAR}
    found = tuple(candidate(person, records[person], 0.7 - person / 10) for person in people_)
    kind = ProposalKind.WHICH_PERSON if len(found) > 1 else ProposalKind.WHO_IS_THIS
    return replace(WHO, kind=kind, candidates=found, confidence=found[0].confidence)


class TestProposals:
    def test_a_question_is_shown_with_all_that_proves_it(
        self, database: Database, jane: PersonId, items: tuple[int, ...]
    ) -> None:
        with database.begin() as conn:
            omar = people.create(conn, OMAR, Grounds(Provenance.IMPORT, MONDAY))
            which = ProposalDraft(
                ProposalKind.WHICH_PERSON,
                ProposalKey(None, "name", "doe jane"),
                new="Jane Doe",
                candidates=(candidate(jane, JANE, 0.6), candidate(omar, OMAR, 0.5)),
            )
            ids = proposals.offer(conn, [(NEW_NUMBER, items[0]), (which, items[1])], MONDAY)
            first, second = proposals.open_proposals(conn)
            assert proposals.open_proposals(conn, ProposalKind.WHICH_PERSON) == (second,)
            assert proposals.get(conn, first.id) == first
            assert proposals.get(conn, 999) is None
        assert first == Proposal(
            id=ids[NEW_NUMBER.key],
            kind=ProposalKind.CHANGE,
            state=ProposalState.OPEN,
            person=candidate(jane, JANE).person,
            field="phone",
            value="+442079460777",
            old="+442079460123",
            new="+442079460777",
            name="Jane Doe",
            quote="My new number is 020 7946 0777",
            item=items[0],
            confidence=0.8,
            candidates=(),
            seen=1,
        )
        assert second.candidates == which.candidates
        assert second.person is None

    def test_the_same_question_again_is_evidence_and_no_second_question(
        self, database: Database, items: tuple[int, ...]
    ) -> None:
        with database.begin() as conn:
            for _ in range(2):
                proposals.offer(conn, [(NEW_NUMBER, item) for item in items[:2]], MONDAY)
            (asked,) = proposals.open_proposals(conn)
            assert proposals.items(conn, asked.id) == items[:2]
        assert (asked.seen, asked.item) == (2, items[0])

    def test_whose_a_number_is_is_asked_once(self, database: Database, items: tuple[int, ...]) -> None:
        who = replace(WHO, key=ProposalKey(None, "phone", "+442079460777"), new="+442079460777")
        other = replace(WHO, key=ProposalKey(None, "phone", "+442079460778"), new="+442079460778")
        with database.begin() as conn:
            ids = proposals.offer(conn, [(who, items[0]), (other, items[0]), (NEW_NUMBER, items[1])], MONDAY)
            assert {asked.id for asked in proposals.open_proposals(conn)} == {ids[other.key], ids[NEW_NUMBER.key]}
            proposals.set_state(conn, ids[NEW_NUMBER.key], ProposalState.REJECTED)
            assert {asked.id for asked in proposals.open_proposals(conn)} == {ids[who.key], ids[other.key]}

    @pytest.mark.parametrize("answer", [ProposalState.ACCEPTED, ProposalState.REJECTED])
    def test_what_a_person_answered_is_not_asked_again(
        self, database: Database, items: tuple[int, ...], answer: ProposalState
    ) -> None:
        with database.begin() as conn:
            (id_,) = proposals.offer(conn, [(WHO, items[0])], MONDAY).values()
            proposals.set_state(conn, id_, answer)
            proposals.answer(conn, [("email", "x@acme.example")])
            proposals.offer(conn, [(WHO, items[1]), (NEW_PERSON, items[2])], MONDAY)
            assert proposals.open_proposals(conn) == ()
            found = proposals.get(conn, id_)
        assert found
        assert (found.state, found.kind, found.seen) == (answer, ProposalKind.WHO_IS_THIS, 3)

    def test_what_the_directory_answers_is_settled_until_it_no_longer_does(
        self, database: Database, items: tuple[int, ...]
    ) -> None:
        with database.begin() as conn:
            proposals.offer(conn, [(WHO, items[0]), (NEW_NUMBER, items[0])], MONDAY)
            proposals.answer(conn, [("email", "x@acme.example"), ("phone", "+442079460777")])
            assert [asked.field for asked in proposals.open_proposals(conn)] == ["phone"]
            proposals.offer(conn, [(WHO, items[0])], MONDAY)
            assert [asked.field for asked in proposals.open_proposals(conn)] == ["email", "phone"]

    def test_who_is_this_becomes_a_new_person_once_an_item_says_enough(
        self, database: Database, items: tuple[int, ...]
    ) -> None:
        with database.begin() as conn:
            proposals.offer(conn, [(WHO, items[0])], MONDAY)
            proposals.offer(conn, [(NEW_PERSON, items[1])], MONDAY)
            proposals.offer(conn, [(WHO, items[2])], MONDAY)
            (asked,) = proposals.open_proposals(conn)
        assert (asked.kind, asked.name, asked.quote) == (
            ProposalKind.NEW_PERSON,
            "Xenia Ames",
            "Kind regards, Xenia Ames",
        )
        assert asked.seen == 3

    def test_both_questions_in_one_batch_are_one(self, database: Database, items: tuple[int, ...]) -> None:
        with database.begin() as conn:
            proposals.offer(conn, [(WHO, items[0]), (NEW_PERSON, items[0]), (WHO, items[0])], MONDAY)
            (asked,) = proposals.open_proposals(conn)
        assert (asked.kind, asked.seen) == (ProposalKind.NEW_PERSON, 1)

    def test_a_question_that_no_item_shows_is_asked_all_the_same(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            for _ in range(2):
                (id_,) = proposals.offer(conn, [(WHO, None)], MONDAY).values()
            (asked,) = proposals.open_proposals(conn)
            assert proposals.items(conn, id_) == ()
        assert (asked.item, asked.seen) == (None, 0)

    def test_an_open_question_follows_what_the_directory_knows_now(
        self, database: Database, jane: PersonId, omar: PersonId, items: tuple[int, ...]
    ) -> None:
        either, one, nobody = which(jane, omar), which(jane), replace(WHO, confidence=0.5)
        with database.begin() as conn:
            for draft in (nobody, either, one, NEW_PERSON, nobody, one, nobody):
                proposals.offer(conn, [(draft, items[0])], later(hours=1))
                (asked,) = proposals.open_proposals(conn)
                now = NEW_PERSON if draft is nobody and asked.kind is ProposalKind.NEW_PERSON else draft
                assert (asked.kind, asked.candidates, asked.confidence) == (now.kind, now.candidates, now.confidence)
        assert asked.name == "Xenia Ames"

    def test_a_new_person_stays_one_until_somebody_may_be_meant(
        self, database: Database, jane: PersonId, items: tuple[int, ...]
    ) -> None:
        kinds = []
        with database.begin() as conn:
            for draft in (NEW_PERSON, WHO, which(jane)):
                proposals.offer(conn, [(draft, items[0])], MONDAY)
                kinds += [asked.kind for asked in proposals.open_proposals(conn)]
        assert kinds == [ProposalKind.NEW_PERSON, ProposalKind.NEW_PERSON, ProposalKind.WHO_IS_THIS]

    def test_asking_the_same_again_writes_nothing(
        self, database: Database, jane: PersonId, omar: PersonId, items: tuple[int, ...]
    ) -> None:
        drafts = [(draft, item) for draft in (NEW_NUMBER, WHO, NEW_PERSON, which(jane, omar)) for item in items]
        with database.begin() as conn:
            proposals.offer(conn, drafts, MONDAY)
            sent: list[str] = []
            event.listen(conn, "before_cursor_execute", lambda *args: sent.append(args[2].split()[0]))
            proposals.offer(conn, drafts, later(hours=1))
        assert set(sent) == {"SELECT"}

    def test_a_change_that_the_record_shows_meanwhile_is_settled(
        self, database: Database, jane: PersonId, items: tuple[int, ...]
    ) -> None:
        number = "+442079460777"
        new_title = replace(NEW_NUMBER, key=ProposalKey(jane, "title", "chef"))
        stranger = replace(WHO, key=ProposalKey(None, "phone", number))
        with database.begin() as conn:
            drafts = [(draft, items[0]) for draft in (NEW_NUMBER, new_title, stranger)]
            ids = proposals.offer(conn, drafts, MONDAY)
            proposals.answer_changes(conn, [(PersonId(jane + 1), "phone", number), (jane, "email", number)])
            assert len(proposals.open_proposals(conn)) == 2
            proposals.answer_changes(conn, [(jane, "phone", number)])
            assert [asked.field for asked in proposals.open_proposals(conn)] == ["title", "phone"]
            settled = proposals.get(conn, ids[NEW_NUMBER.key])
            assert settled
            assert settled.state is ProposalState.ANSWERED
            proposals.set_state(conn, settled.id, ProposalState.REJECTED)
            proposals.answer_changes(conn, [(jane, "phone", number)])
            assert proposals.get(conn, settled.id) == replace(settled, state=ProposalState.REJECTED)

    def test_questions_about_a_person_go_with_them(
        self, database: Database, jane: PersonId, items: tuple[int, ...]
    ) -> None:
        with database.begin() as conn:
            proposals.offer(conn, [(NEW_NUMBER, items[0])], MONDAY)
            assert people.delete_person(conn, jane)
            assert proposals.open_proposals(conn) == ()


class TestDecisions:
    def test_the_last_decision_on_a_question_can_be_undone(self, database: Database, items: tuple[int, ...]) -> None:
        with database.begin() as conn:
            (id_,) = proposals.offer(conn, [(NEW_NUMBER, items[0])], MONDAY).values()
            undo = {"points": [["phone", "+442079460777"]]}
            first = decisions.record(
                conn, Decision(MONDAY, ALICE, Action.ACCEPT, id_, person_id=PersonId(1), undo=undo)
            )
            second = decisions.record(conn, Decision(later(hours=1), ALICE, Action.REJECT, id_))
            decisions.mark_undone(conn, second, later(hours=2))
            assert decisions.last_of(conn, id_) == Decision(
                MONDAY, ALICE, Action.ACCEPT, id_, "", "", PersonId(1), undo, first
            )
            decisions.mark_undone(conn, first, later(hours=3))
            assert decisions.last_of(conn, id_) is None

    def test_the_latest_word_on_who_somebody_is_stands(self, database: Database, jane: PersonId) -> None:
        keys = [("email", "x@acme.example"), ("email", "y@acme.example"), ("name", "x@acme.example")]

        def decided(person: PersonId | None, value: str = "x@acme.example") -> int:
            return decisions.record(conn, Decision(MONDAY, ALICE, Action.ASSIGN, None, "email", value, person))

        def latest(conn: Connection) -> dict[Key, PersonId | None]:
            return {key: words[0].person_id for key, words in decisions.standing(conn, keys).items()}

        with database.begin() as conn:
            assert latest(conn) == {}
            decided(jane)
            decided(jane, "y@acme.example")
            last = decided(None)
            assert latest(conn) == {keys[0]: None, keys[1]: jane}
            decisions.mark_undone(conn, last, MONDAY)
            assert latest(conn) == {keys[0]: jane, keys[1]: jane}
