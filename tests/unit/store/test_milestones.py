"""What activities state was reached, kept and shown with whom it is about."""

from dataclasses import replace

from syncd.model.milestones import MilestoneState, Reached
from syncd.model.people import PersonId, PersonRecord, PersonRole, Provenance
from syncd.model.statements import Milestone
from syncd.store import activities, people
from syncd.store.database import Database

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
            people.create(conn, TOM, origin=Provenance.IMPORT, at=MONDAY)
            ids = activities.save(conn, told)
            shown = [
                (a.key, one.state, one.person and one.person.name)
                for a in activities.find(conn, stating=True)
                for one in a.milestones
            ]
            kept = activities.interactions(conn, ids.values())
        assert shown == [("liked", MilestoneState.QUEUED, "Tom Wright"), ("sent", MilestoneState.LOGGED, "Tom Wright")]
        assert [one.milestones for one in kept.values()] == [(sent,), (liked,)]

    def test_room_for_a_persons_word_says_nothing_and_keeps_what_is_stated(self, database: Database) -> None:
        offer = Reached(Milestone.OFFER, "We offer it.", 0.99)
        with database.begin() as conn:
            (id_,) = activities.save(conn, [concluded(replace(mail("offer"), milestones=(offer,)))]).values()
            for kind in (Milestone.OFFER, Milestone.PLACEMENT):
                activities.enter_milestone(conn, id_, kind)
            (shown,) = activities.find(conn, milestone=Milestone.OFFER)
        assert [(one.kind, one.quote) for one in shown.milestones] == [(Milestone.OFFER, "We offer it.")]
