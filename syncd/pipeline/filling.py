"""Fill empty fields with what is proposed for them, where the agency's policy lets that be done without an answer."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import Connection

from syncd.activities import filling
from syncd.activities.filling import PHONE
from syncd.model.people import Grounds, Key, Person, PersonId, Provenance
from syncd.model.review import Proposal, ProposalState
from syncd.pipeline import duplicates, looked_up, signatures
from syncd.store import decisions, people, proposals
from syncd.store import filling as policies
from syncd.store.decisions import Action, Decision
from syncd.store.people import PointKind


def fill(conn: Connection, asked: Iterable[int], at: datetime) -> tuple[int, set[Key]]:
    """Look at these proposals; returns how many filled something, and what mentions that touches are looked up by."""
    ids = set(asked)
    policy = policies.policy(conn) if ids else None
    if policy is None or not policy.fields:
        return 0, set()
    of = defaultdict[tuple[PersonId, str], list[Proposal]](list)
    for one in proposals.changes_beside(conn, ids, policy.fields):
        if one.person is not None:
            of[one.person.id, one.field].append(one)
    whose = {person for person, _ in of}
    records = people.load(conn, whose, with_dead=True)
    histories = people.whole_histories(conn, whose)
    numbers = sorted({one.value for (_, field), several in of.items() for one in several if field == PHONE})
    held = people.holders_of(conn, PointKind.PHONE, numbers).keys() | proposals.asked_of_several(conn, PHONE, numbers)
    refused = proposals.rejected_changes(conn, whose)
    plain = _plain_numbers(conn, [records[person] for person, field in of if field == PHONE and person in records])
    done = [
        (person, one)
        for (person, field), several in of.items()
        if person in records and (person, field) not in refused and not people.ever_merged(histories[person])
        for one in filling.fills(several, records[person], histories[person], held, policy)
        if field != PHONE or (person, one.value) in plain
    ]
    for person, one in done:
        _fill(conn, person, one, at)
    weighed = {person for person, one in done if one.field in looked_up.WEIGHED}
    duplicates.ask(conn, sorted(weighed), at)
    touched = {(PHONE, one.value) for _, one in done if one.field == PHONE}
    return len(done), touched | looked_up.hanging_on(conn, weighed, {one.field for _, one in done})


def _plain_numbers(conn: Connection, records: Collection[Person]) -> set[tuple[PersonId, str]]:
    """The mobiles that these people sign with, plainly as their own."""
    addresses = {email for person in records for email in person.record.emails}
    return signatures.plain_numbers(conn, addresses) if addresses else set()


def _fill(conn: Connection, person: PersonId, proposed: Proposal, at: datetime) -> None:
    """Put it on the record, with a decision by which it can be taken back.

    To the question it is an answer that no person gave: it is open again where the record says otherwise later.
    """
    grounds = Grounds(Provenance.AUTO, at, item=proposed.item, quote=proposed.quote, proposal=proposed.id)
    if proposed.field == PHONE:
        people.add_point(conn, person, PointKind.PHONE, proposed.value, grounds, proposed.label)
        undo: dict[str, object] = {"points": [[PHONE, proposed.value]]}
    else:
        undo = {"field": [proposed.field, people.set_field(conn, person, proposed.field, proposed.new, grounds)]}
    decisions.record(conn, Decision(at, "", Action.FILL, proposed.id, person_id=person, undo=undo))
    proposals.set_state(conn, proposed.id, ProposalState.ANSWERED)
