"""What activities state was reached, kept and shown with whom it is about."""

from dataclasses import replace

from syncd.model.activity import ActivityStatus
from syncd.model.milestones import FIELD, MilestoneState, Reached, key
from syncd.model.people import Grounds, KnownPerson, PersonId, PersonRecord, PersonRole, Provenance
from syncd.model.statements import Milestone
from syncd.store import activities, decisions, people
from syncd.store.activities import concerning
from syncd.store.database import Database
from syncd.store.decisions import Action, Decision

from .northbridge import MONDAY, concluded, later, link, mail

TOM = PersonRecord(name="Tom Wright", external_id="C-9", roles=(PersonRole.CANDIDATE,))


class TestMilestones:
    def test_a_client_who_read_a_name_means_it_by_half_of_it(self, database: Database, jane: PersonId) -> None:
        sent = Reached(Milestone.CV_SENT, "The CV of Tom Wright is attached.", 0.99, ("Tom Wright",))
        liked = Reached(Milestone.REJECTED, "We liked Tom, but no.", 0.9)
        told = [
            concluded(replace(mail("sent"), milestones=(sent,)), link(jane)),
            concluded(replace(mail("liked", at=later(days=1)), milestones=(liked,)), link(jane)),
        ]
        with database.begin() as conn:
            people.create(conn, TOM, Grounds(Provenance.IMPORT, MONDAY))
            ids = activities.save(conn, told)
            shown = [
                (a.key, one.state, one.person and one.person.name)
                for a in activities.find(conn, stating=True)
                for one in a.milestones
            ]
            kept = activities.interactions(conn, ids.values())
        assert shown == [("liked", MilestoneState.QUEUED, "Tom Wright"), ("sent", MilestoneState.LOGGED, "Tom Wright")]
        assert [one.milestones for one in kept.values()] == [(sent,), (liked,)]

    def test_what_others_tell_of_a_candidate_is_found_with_the_candidate(
        self, database: Database, jane: PersonId
    ) -> None:
        sent = Reached(Milestone.CV_SENT, "The CV of Tom Wright is attached.", 0.99, ("Tom Wright",))
        liked = Reached(Milestone.REJECTED, "We liked Tom, but no.", 0.99)
        of_another = Reached(Milestone.OFFER, "We offer it to Ann Lee.", 0.99, ("Ann Lee",))
        met = Reached(Milestone.MEETING_AGREED, "Tuesday at two it is.", 0.99, ("Tom Wright",))
        told = [
            concluded(replace(mail("sent"), milestones=(sent,)), link(jane)),
            concluded(replace(mail("liked", at=later(days=1)), milestones=(liked,)), link(jane)),
            concluded(replace(mail("late", at=later(days=90)), milestones=(liked,)), link(jane)),
            concluded(replace(mail("another"), milestones=(of_another,)), link(jane)),
            concluded(replace(mail("met"), milestones=(met,)), link(jane)),
            concluded(mail("nothing"), link(jane)),
        ]
        with database.begin() as conn:
            tom = people.create(conn, TOM, Grounds(Provenance.IMPORT, MONDAY))
            activities.save(conn, told)
            assert {a.key for a in activities.find(conn, person=tom)} == {"sent", "liked"}
            people.set_field(conn, tom, "name", "Tom Wright-Hale", Grounds(Provenance.MANUAL, MONDAY, "nell"))
            assert {a.key for a in activities.find(conn, person=tom)} == {"sent", "liked"}  # called so before
            activities.save(conn, told[1:2])
            assert [a.key for a in activities.find(conn, person=tom, limit=1)] == ["liked"]

    def test_only_what_may_be_about_a_candidate_is_looked_at(self, database: Database, jane: PersonId) -> None:
        sent = Reached(Milestone.CV_SENT, "The CV of Tom Wright is attached.", 0.99, ("Tom Wright", "Jane Doe"))
        liked = Reached(Milestone.REJECTED, "We liked Tom, but no.", 0.99)
        of_another = Reached(Milestone.OFFER, "We offer it to Ann.", 0.99)
        told = [
            concluded(replace(mail("sent"), milestones=(sent,)), link(jane)),
            concluded(replace(mail("again", at=later(days=200)), milestones=(sent,)), link(jane)),
            concluded(replace(mail("between", at=later(days=100)), milestones=(liked,)), link(jane)),
            concluded(replace(mail("liked", at=later(days=201)), milestones=(liked,)), link(jane)),
            concluded(replace(mail("another", at=later(days=202)), milestones=(of_another,)), link(jane)),
        ]
        with database.begin() as conn:
            tom = people.create(conn, TOM, Grounds(Provenance.IMPORT, MONDAY))
            own = Reached(Milestone.PLACEMENT, "I accept.", 0.99, ("Tom Wright",))
            ids = activities.save(conn, [*told, concluded(replace(mail("own"), milestones=(own,)), link(tom))])
            assert concerning.possible(conn, tom) == sorted(ids[one] for one in ("sent", "again", "liked"))
            assert concerning.possible(conn, jane) == []  # who is no candidate has no milestones of others' telling

    def test_an_activity_that_was_taken_off_everybody_is_not_with_the_candidate(
        self, database: Database, jane: PersonId
    ) -> None:
        offer = Reached(Milestone.OFFER, "We offer it to Tom Wright.", 0.99, ("Tom Wright",))
        rejected = replace(concluded(replace(mail("offer"), milestones=(offer,))), status=ActivityStatus.REJECTED)
        with database.begin() as conn:
            tom = people.create(conn, TOM, Grounds(Provenance.IMPORT, MONDAY))
            activities.save(conn, [rejected])
            assert activities.find(conn, person=tom) == ()

    def test_what_a_person_says_is_about_a_candidate_is_found_with_the_candidate(
        self, database: Database, jane: PersonId
    ) -> None:
        offer = Reached(Milestone.OFFER, "We offer it to him.", 0.9)
        with database.begin() as conn:
            tom = people.create(conn, TOM, Grounds(Provenance.IMPORT, MONDAY))
            activities.save(conn, [concluded(replace(mail("offer"), milestones=(offer,)), link(jane))])
            assert activities.find(conn, person=tom) == ()
            filed = key(Milestone.OFFER, "offer")
            decisions.record(conn, Decision(MONDAY, "nell", Action.ACCEPT, None, FIELD, filed, tom))
            assert [a.key for a in activities.find(conn, person=tom)] == ["offer"]

    def test_who_else_tells_of_a_candidate_about_that_time_is_with_them_or_names_them(
        self, database: Database, jane: PersonId
    ) -> None:
        named = Reached(Milestone.OFFER, "We offer it to Tom Wright.", 0.99, ("Tom Wright",))
        offer, other = (
            Reached(Milestone.OFFER, "The job is yours.", 0.99),
            Reached(Milestone.CV_SENT, "Here is it.", 0.99),
        )
        with database.begin() as conn:
            tom = people.create(conn, TOM, Grounds(Provenance.IMPORT, MONDAY))
            told = [
                concluded(replace(mail("named", at=later(days=59)), milestones=(named,)), link(jane)),
                concluded(replace(mail("with", at=later(days=1)), milestones=(offer,)), link(tom)),
                concluded(replace(mail("late", at=later(days=61)), milestones=(named,)), link(jane)),
                concluded(replace(mail("other"), milestones=(other,)), link(tom)),
                concluded(replace(mail("nobody"), milestones=(offer,)), link(jane)),
            ]
            ids = activities.save(conn, told)
            known = KnownPerson(tom, TOM.name, TOM.external_id)
            found = activities.telling_near(conn, [(known, MONDAY)], [Milestone.OFFER])
            assert found == {ids["named"], ids["with"]}
            assert activities.telling_near(conn, [], []) == set()

    def test_room_for_a_persons_word_says_nothing_and_keeps_what_is_stated(self, database: Database) -> None:
        offer = Reached(Milestone.OFFER, "We offer it.", 0.99)
        with database.begin() as conn:
            (id_,) = activities.save(conn, [concluded(replace(mail("offer"), milestones=(offer,)))]).values()
            for kind in (Milestone.OFFER, Milestone.PLACEMENT):
                activities.enter_milestone(conn, id_, kind)
            (shown,) = activities.find(conn, milestone=Milestone.OFFER)
        assert [(one.kind, one.quote) for one in shown.milestones] == [(Milestone.OFFER, "We offer it.")]
