"""Decide again who stored activities are with, after the directory or a decision changed; downloads nothing."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection

from syncd.activities import new_addresses, proposals
from syncd.activities.conclude import conclude
from syncd.model.activity import Link
from syncd.model.matching import Match
from syncd.model.people import Key, PersonId
from syncd.model.review import ProposalKey
from syncd.pipeline import filling, looked_up, milestones, news, signatures, spellings, standing
from syncd.pipeline.alike import mentions_like
from syncd.pipeline.deciding import matches
from syncd.pipeline.noting_calls import note_calls
from syncd.pipeline.who import known_to
from syncd.store import activities, decisions, people, places, threads
from syncd.store import proposals as questions
from syncd.store.people import PointKind


def rematch(conn: Connection, keys: Iterable[Key], at: datetime) -> tuple[int, ...]:
    """Re-decide every activity that depends on one of these; returns the ids of those that changed.

    What a person decided stays. Questions that the directory answers now are settled, those it no longer answers
    are asked again, and so is what mails told of people before they were on record.
    """
    touched = list(keys)
    changed = decide_again(conn, depending(conn, touched), at)
    asked = questions.offer(conn, told_before(conn, touched), at)
    return tuple(dict.fromkeys((*changed, *fill(conn, asked, at))))


def told_before(conn: Connection, keys: Collection[Key]) -> list[questions.Offer]:
    """The questions that everything read so far raises of the records of those who go by one of these keys."""
    return [*news.told_before(conn, keys), *signatures.told_before(conn, keys)]


def fill(conn: Connection, asked: Mapping[ProposalKey, int], at: datetime) -> tuple[int, ...]:
    """Have these questions, by id, fill what they may, and re-decide what depends on that, as `rematch` does."""
    _, touched = filling.fill(conn, (id_ for key, id_ in asked.items() if key.person_id is not None), at)
    return rematch(conn, touched, at) if touched else ()


def decide_again(conn: Connection, ids: Iterable[int], at: datetime) -> tuple[int, ...]:
    """Re-decide these activities, in the same way."""
    stored = activities.interactions(conn, ids)
    if not stored:
        return ()
    before = activities.decided(conn, stored)
    mentions = (mention for interaction in stored.values() for mention in interaction.mentions)
    known = known_to(conn, mentions, subjects=(interaction.subject for interaction in stored.values()))
    said = decisions.on_activities(conn, (interaction.identity.key for interaction in stored.values()))
    decided = {
        id_: conclude(
            interaction,
            matches(interaction, known),
            said.get(interaction.identity.key, ()),
        )
        for id_, interaction in stored.items()
    }
    changed = {id_: done for id_, done in decided.items() if (done.matches, frozenset(done.links)) != before.get(id_)}
    activities.relink(conn, changed)
    note_calls(conn, changed.items())
    settled = (match for done in decided.values() for match in done.matches if match.person or match.ignored)
    questions.answer(conn, (match.mention.key for match in settled))
    was = {key for id_ in changed for key in _proven(*before[id_])}
    proven = (_proven(done.matches, done.links) for done in decided.values())
    questions.withdraw(conn, _unproven(conn, was.difference(*proven)))
    first = places.first_of(conn, changed)
    exchanged = activities.traffic(conn, {key for done in changed.values() for key in proposals.asked_about(done)})
    drafts = [
        (draft, first.get(id_)) for id_, done in changed.items() for draft in proposals.from_activity(done, exchanged)
    ]
    spelt = [(first.get(id_), done) for id_, done in changed.items()]
    reached = milestones.offers(conn, ((id_, first.get(id_), done) for id_, done in changed.items()))
    asked = questions.offer(conn, [*drafts, *spellings.offers(conn, spelt), *reached], at)
    standing.renew(conn, changed)
    return tuple(dict.fromkeys((*changed, *fill(conn, asked, at))))


def _unproven(conn: Connection, lost: set[tuple[PersonId, str, str]]) -> set[tuple[PersonId, str, str]]:
    """Those of them that no stored activity proves."""
    ids = activities.ids_mentioning(conn, emails={email for *_, email in lost}) if lost else ()
    return lost.difference(*(_proven(*found) for found in activities.decided(conn, ids).values()))


def _proven(matches: Iterable[Match], links: Iterable[Link]) -> set[tuple[PersonId, str, str]]:
    """The (person, field, value) of addresses that are found to be somebody's, and are on no record."""
    found = ((one.person, one.mention.email) for one in new_addresses.proven(matches, links))
    return {(person.person.id, "email", email) for person, email in found if person}


def depending(conn: Connection, keys: Iterable[Key]) -> tuple[int, ...]:
    """The ids of every activity whose people depend on one of these keys.

    It mentions them, is itself named, mentions somebody whom nobody knows yet by a name like one of them, or an
    address that nobody has and that is in a thread with them.
    ("near", address) is about addresses that nobody has and that are in a thread with this one,
    ("person", id) about those that are with this person, or were taken for this one; ("called", name key),
    ("employer", domain) and ("job", reference key) about those that mention somebody whom no address proves, by a name
    like this, from an address there, or under a subject that names the job.
    """
    by_field: defaultdict[str, list[str]] = defaultdict(list)
    for field, value in keys:
        by_field[field].append(value)
    taken_for = [int(id_) for id_ in by_field["person"]]
    among = activities.ids_mentioning(conn, emails=by_field["email"], people=taken_for)
    others = activities.ids_mentioning(
        conn,
        emails=threads.strangers_near(conn, {*among, *activities.ids_mentioning(conn, emails=by_field["near"])}),
        phones=by_field["phone"],
        name_keys={*by_field["name"], *mentions_like(conn, by_field["name"])},
        domains=by_field["domain"],
        keys=by_field["activity"],
    )
    called = {*by_field["called"], *_holders_names(conn, by_field["email"])}.difference(by_field["name"])
    weighed = activities.ids_weighing(
        conn,
        name_keys=called | mentions_like(conn, called),
        domains=by_field["employer"],
        references=by_field["job"],
    )
    return tuple(sorted({*among, *others, *weighed}))


def _holders_names(conn: Connection, emails: Iterable[str]) -> set[str]:
    """What those are called who have these addresses: who is called like them may write from the same domain."""
    holders = people.holders_of(conn, PointKind.EMAIL, sorted(set(emails)))
    return {key for _, key in looked_up.names(conn, {id_ for ids in holders.values() for id_ in ids})}
