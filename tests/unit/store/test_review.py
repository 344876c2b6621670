"""What recruiters are asked, and what they said: asked once, answered once, undoable."""

import pytest

from syncd.model.people import KnownPerson, PersonId, Provenance
from syncd.model.review import Proposal, ProposalDraft, ProposalKey, ProposalKind, ProposalState
from syncd.store import decisions, people, proposals
from syncd.store.database import Database
from syncd.store.decisions import Decision

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


class TestProposals:
    def test_a_question_is_shown_with_all_that_proves_it(
        self, database: Database, jane: PersonId, items: tuple[int, ...]
    ) -> None:
        with database.begin() as conn:
            omar = people.create(conn, OMAR, origin=Provenance.IMPORT, at=MONDAY)
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
            person=KnownPerson(jane, "Jane Doe", "C-1", "Acme Ltd", ("+442079460123", "+447911123456")),
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
            undo = {"point": ["phone", "+442079460777"]}
            first = decisions.record(conn, Decision(MONDAY, ALICE, "accept", id_, person_id=PersonId(1), undo=undo))
            second = decisions.record(conn, Decision(later(hours=1), ALICE, "reject", id_))
            decisions.mark_undone(conn, second, later(hours=2))
            assert decisions.last_of(conn, id_) == Decision(
                MONDAY, ALICE, "accept", id_, "", "", PersonId(1), undo, first, None
            )
            decisions.mark_undone(conn, first, later(hours=3))
            assert decisions.last_of(conn, id_) is None

    def test_the_latest_word_on_who_somebody_is_stands(self, database: Database, jane: PersonId) -> None:
        keys = [("email", "x@acme.example"), ("email", "y@acme.example"), ("name", "x@acme.example")]

        def decided(person: PersonId | None, value: str = "x@acme.example") -> int:
            return decisions.record(conn, Decision(MONDAY, ALICE, "assign", None, "email", value, person))

        with database.begin() as conn:
            assert decisions.standing(conn, keys) == {}
            decided(jane)
            decided(jane, "y@acme.example")
            last = decided(None)
            assert decisions.standing(conn, keys) == {keys[0]: None, keys[1]: jane}
            decisions.mark_undone(conn, last, MONDAY)
            assert decisions.standing(conn, keys) == {keys[0]: jane, keys[1]: jane}
