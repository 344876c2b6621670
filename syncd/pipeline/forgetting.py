"""Erase a person on request: out of every table, and out of whatever comes to tell of them again."""

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from datetime import datetime

from sqlalchemy import Connection

from syncd.activities import forgotten as erased
from syncd.activities import milestones, telling
from syncd.activities.conclude import conclude
from syncd.formats import ical_unfolded
from syncd.model.activity import Interaction
from syncd.model.names import is_full_name
from syncd.model.people import Key, Person, PersonId
from syncd.pipeline import standing
from syncd.pipeline.deciding import matches
from syncd.pipeline.forgotten import name_keys
from syncd.pipeline.who import known_to
from syncd.store import (
    activities,
    decisions,
    erasure,
    forgotten,
    merges,
    name_index,
    people,
    place_index,
    signatures,
    tellings,
    work_index,
)


def forget(conn: Connection, person: PersonId, at: datetime) -> int:
    """Erase a person with all records merged into one; returns how many activities stay without them.

    Those stay in number, with their kinds, times and recruiters, so that counts and the ledger are as they were.
    """
    family = merges.families(conn, [person]).all(person)
    records = people.own(conn, family)
    names = _names(conn, records.values(), family)
    own = (
        {proof for one in records.values() for proof in one.record.proofs}
        | erasure.mentioned_by(conn, family)
        | erasure.decided_for(conn, family)
    )
    keys = own - erasure.shared(conn, own, family) | name_keys(names)
    texts = {*names, *(value for _, value in keys - name_keys(names))}
    called_so = erasure.naming(conn, (key for _, key in name_keys(names)))
    theirs = {one.key for one in activities.find(conn, person=person)}
    spoken_of = erasure.linked_to(conn, family) | erasure.speaking_of(conn, texts) | called_so | theirs
    gone = keys | {("activity", key) for key in spoken_of}
    past = people.remembered(conn, family).values()
    titles = {text for one in past for text in (one.title, *one.former) if text}
    ids = _touched(conn, keys, spoken_of, family)
    stored = activities.interactions(conn, ids)
    places = _places(conn, person, records.values())
    erasure.erase(conn, family, keys, texts, at)
    _tell_less(conn, texts)
    left = _write_anew(conn, stored, gone, at)
    emails = {value for kind, value in keys if kind == "email"}
    signatures.forget(conn, emails)
    for place, content in erasure.calendars(conn):
        if (plain := ical_unfolded.without(content, emails)) != content:
            erasure.rewrite_calendar(conn, place, plain)
    called = {mention.name for one in stored.values() for mention in one.mentions}
    name_index.leave(conn, [*(person.record.name for person in records.values()), *names, *called])
    work_index.leave(conn, titles)
    place_index.leave(conn, places)
    return left


def _tell_less(conn: Connection, texts: Collection[str]) -> None:
    """Forget of what mails tell the words, and the cards that came with them, in which one of these stands."""
    named = erasure.telling_of(conn, texts).items()
    left = {item: telling.left_where(mail, lambda part: not erasure.tells_of(part, texts)) for item, mail in named}
    kept = {item: (mail, telling.keys(mail)) for item, mail in left.items() if mail is not None}
    tellings.keep(conn, left, kept)


def _places(conn: Connection, person: PersonId, records: Iterable[Person]) -> set[str]:
    """Where they live, and where they lived before."""
    moves = [one for one in people.whole_history(conn, person) if one.field == "location"]
    return {one.record.location for one in records}.union(*((one.old, one.new) for one in moves))


def _names(conn: Connection, records: Iterable[Person], family: Collection[PersonId]) -> set[str]:
    """What they are and were called in full, but for names that somebody else in the directory has."""
    past = people.remembered(conn, family).values()
    names = {name for name in (*(one.record.name for one in records), *(n for p in past for n in p.names)) if name}
    full = {name for name in names if is_full_name(name)}
    borne = people.namesakes(conn, {key for _, key in name_keys(full)})
    return {name for name in full if all(set(borne.get(key, ())) <= set(family) for _, key in name_keys([name]))}


def _touched(
    conn: Connection, keys: Collection[Key], spoken_of: Collection[str], family: Collection[PersonId]
) -> tuple[int, ...]:
    by_kind = {kind: [value for one, value in keys if one == kind] for kind in ("email", "phone", "name")}
    return activities.ids_mentioning(
        conn,
        emails=by_kind["email"],
        phones=by_kind["phone"],
        name_keys=by_kind["name"],
        keys=spoken_of,
        people=list(family),
    )


def _write_anew(conn: Connection, stored: dict[int, Interaction], gone: AbstractSet[Key], at: datetime) -> int:
    """Store what is left of these, and say anew who it is with."""
    stones = forgotten.bury(conn, gone, at)
    left = {id_: erased.without(one, gone, stones.mask) for id_, one in stored.items()}
    changed = {id_: one for id_, one in left.items() if one != stored[id_]}
    wordless = [stored[id_] for id_, one in changed.items() if one.milestones != stored[id_].milestones]
    erasure.erase_questions(conn, [key for one in wordless for key in milestones.asked_of(one)])
    for id_, one in changed.items():
        erasure.rename(conn, id_, one.identity)
    known = known_to(conn, (mention for one in changed.values() for mention in one.mentions))
    said = decisions.on_activities(conn, (one.identity.key for one in changed.values()))
    done = [conclude(one, matches(one, known), said.get(one.identity.key, ())) for one in changed.values()]
    activities.save(conn, done)
    standing.renew(conn, changed)
    return len(changed)
