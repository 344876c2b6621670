"""Take a number off a record that filled it by itself, once somebody else signs with it for its owner."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection

from syncd.model.people import Grounds, KnownPerson, Provenance
from syncd.model.review import ProposalDraft
from syncd.pipeline import signatures
from syncd.pipeline.findings import Finding
from syncd.store import decisions, merges, people
from syncd.store import filling as policies
from syncd.store.filling import FilledNumber
from syncd.store.people import PointKind
from syncd.store.proposals import Offer

Writers = Mapping[int, tuple[Finding, Iterable[KnownPerson]]]
"""Mails by ledger id, and whom on record they are from."""


def doubted(conn: Connection, signed_with: Iterable[Offer], writers: Writers, at: datetime) -> list[Offer]:
    """Take off what filled a record, where a later mail has it that another hand signed; returns what is to be asked.

    `signed_with` are the numbers on record with which mails are signed. What a person or an import has confirmed stays.
    """
    of = [(draft.key.person_id, draft, item) for draft, item in signed_with if draft.key.person_id is not None]
    families = merges.families(conn, {person for person, *_ in of})
    filled = policies.numbers(conn, {one for person, *_ in of for one in families.all(person)})
    asked: list[Offer] = []
    for person, draft, item in of if filled else ():
        made = [filled[one, draft.key.value] for one in families.all(person) if (one, draft.key.value) in filled]
        if any(_is_told_later(draft, one) for one in made) and _is_signed_by_another(draft, item, writers):
            gone = [_take_off(conn, one, draft, item, at) for one in made]
            asked += [(draft, item)] if any(gone) else []
    return asked


def _is_told_later(draft: ProposalDraft, made: FilledNumber) -> bool:
    return draft.told_at is not None and (made.told_at is None or made.told_at < draft.told_at)


def _is_signed_by_another(draft: ProposalDraft, item: int | None, writers: Writers) -> bool:
    finding, whom = writers[item or 0]
    return any(
        signatures.is_signed_by_another(person.name, finding) for person in whom if person.id == draft.key.person_id
    )


def _take_off(conn: Connection, made: FilledNumber, draft: ProposalDraft, item: int | None, at: datetime) -> bool:
    """Take it back, unless a person or an import has said it since."""
    number = draft.key.value
    if not people.is_only_filled(conn, made.person, PointKind.PHONE, number):
        return False
    grounds = Grounds(Provenance.UNDO, at, item=item, quote=draft.quote, proposal=made.proposal)
    people.remove_point(conn, made.person, PointKind.PHONE, number, grounds)
    decisions.mark_undone(conn, made.decision, at)
    return True
