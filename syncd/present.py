"""Values as the JSON of the contract that scripts rely on: the command line and the page's API say the same."""

from collections.abc import Iterable
from typing import Any

from syncd.model import explaining
from syncd.model.activity import Activity
from syncd.model.changes import Signed
from syncd.model.items import Location
from syncd.model.ledger import LedgerRow, Tally
from syncd.model.matching import Candidate, Match, Origin
from syncd.model.milestones import LoggedMilestone
from syncd.model.moments import rfc3339
from syncd.model.name_forms import parts
from syncd.model.people import Person, PersonRecord
from syncd.model.presence import Suspicion
from syncd.model.reading import MailReading
from syncd.model.register import Company, Job
from syncd.model.review import IDENTITY, Proposal, ProposalKind
from syncd.model.terms import Calibration
from syncd.store.decisions import Decision
from syncd.store.filling import Filled
from syncd.store.people import ContactPoint, PersonChange
from syncd.store.register_changes import RegisterChange

Json = dict[str, Any]


def tally(counts: Tally) -> Json:
    return {
        "seen": counts.seen,
        "logged": counts.logged,
        "skipped": counts.skipped,
        "queued": counts.queued,
        "failed": counts.failed,
        "activities": counts.activities,
    }


def location(place: Location) -> Json:
    return {
        "source": place.source,
        "folder": place.folder,
        "uidvalidity": place.uidvalidity,
        "uid": place.uid,
        "href": place.href,
    }


def suspicion(held: Suspicion) -> Json:
    return {
        "folder": held.folder,
        "vanished": len(held.items),
        "present": held.present,
        "since": rfc3339(held.since),
    }


def ledger_row(row: LedgerRow) -> Json:
    return {
        "id": row.id,
        **location(row.location),
        "message_id": row.message_id or None,
        "disposition": row.verdict.disposition.value,
        "reason": row.verdict.reason or None,
        "cause": row.verdict.cause or None,
        "activity": row.activity_id,
        "seen_at": rfc3339(row.seen_at),
    }


def activity(logged: Activity) -> Json:
    return {
        "id": logged.id,
        "key": logged.key,
        "kind": logged.kind.value,
        "direction": logged.direction.value if logged.direction else None,
        "at": rfc3339(logged.at),
        "minutes": logged.minutes,
        "subject": logged.subject,
        "snippet": logged.snippet,
        "recruiters": list(dict.fromkeys(credit.recruiter for credit in logged.credits if credit.recruiter)),
        "people": [
            {
                "id": linked.id,
                "external_id": linked.external_id,
                "name": linked.name,
                "role": linked.role,
                "origin": linked.origin.value,
                "confidence": round(linked.confidence, 3),
                "reasons": list(linked.reasons),
            }
            for linked in logged.people
        ],
        "company": logged.company or None,
        "job": logged.job or None,
        "milestones": [_milestone(one) for one in logged.milestones],
        "counts": logged.counts,
        "status": logged.status.value,
    }


def _milestone(one: LoggedMilestone) -> Json:
    whom = one.person
    return {
        "kind": one.kind.value,
        "person": whom and {"id": whom.id, "external_id": whom.external_id, "name": whom.name},
        "state": one.state.value,
        "quote": one.quote or None,
        "confidence": round(one.confidence, 3),
    }


def person(known: Person) -> Json:
    record = known.record
    return {
        "id": known.id,
        "external_id": record.external_id,
        "name": record.name,
        "roles": [role.value for role in record.roles],
        "emails": list(record.emails),
        "phones": [point.e164 for point in record.phones],
        "company": record.company or None,
        "title": record.title or None,
        "location": record.location or None,
        "salary": record.salary or None,
        "status": record.status or None,
        "owner": record.owner or None,
        "completeness": round(known.completeness, 2),
    }


def terms(known: Person) -> Json:
    """When somebody can begin, as far as it is known."""
    told = {"notice_period": known.record.notice_period, "availability": known.record.availability}
    return {field: value for field, value in told.items() if value}


def other_columns(known: Person) -> Json:
    """What stands in other columns of an import, where there is anything."""
    return {"extra": dict(known.record.extra)} if known.record.extra else {}


def contact_point(point: ContactPoint) -> Json:
    return {
        "kind": point.kind.value,
        "value": point.value,
        "label": point.label or None,
        "origin": point.origin.value,
        "item": point.item,
        "quote": point.quote or None,
        "confirmed_by": point.confirmed_by or None,
        "at": rfc3339(point.at),
        "valid": point.valid,
        "dead": point.death
        and {
            "at": rfc3339(point.death.at),
            "by": point.death.by or None,
            "item": point.death.item,
            "quote": point.death.quote or None,
        },
    }


def signature(one: Signed) -> Json:
    return {
        "email": one.email,
        "first_at": rfc3339(one.first_at),
        "last_at": rfc3339(one.last_at),
        "item": one.item,
        "text": one.block.text,
    }


def telling(item: int, mail: MailReading) -> Json:
    """What is kept of what a mail or a contact card tells of people."""
    said = [(one.kind.value, one.value, one.quote) for one in mail.announcements]
    said += [(one.field.value, one.value, one.quote) for one in mail.facts]
    said += [("dead_number", one.value, one.quote) for one in mail.dead_numbers]
    said += [("number", one.e164, one.quote or one.raw) for one in mail.phones]
    said += [("bounced", one.email, mail.subject) for one in mail.bounced]
    for card in mail.cards:
        told = (*card.card.emails, *(one.e164 for one in card.phones), card.card.company)
        said += [("card", value, card.card.name) for value in told if value]
    return {
        "item": item,
        "at": mail.date and rfc3339(mail.date),
        "from": mail.sender.email if mail.sender else None,
        "said": [{"kind": kind, "value": value or None, "quote": quote} for kind, value, quote in said],
    }


def change(made: PersonChange) -> Json:
    return {
        "person": made.person_id,
        "field": made.field,
        "old": made.old or None,
        "new": made.new or None,
        "origin": made.origin.value,
        "by": made.by or None,
        "at": rfc3339(made.at),
        "item": made.item,
        "quote": made.quote or None,
    }


def register_change(made: RegisterChange) -> Json:
    return {
        "field": made.field,
        "old": made.old or None,
        "new": made.new or None,
        "origin": made.origin.value,
        "by": made.by or None,
        "at": rfc3339(made.at),
    }


def left_alone(left: Iterable[tuple[str, str, str]]) -> list[Json]:
    """What an import would have changed, had a person not said otherwise."""
    return [{"field": field, "stays": stays or None, "file_says": said} for field, stays, said in left]


def moves(made: Iterable[tuple[str, str, str]]) -> list[Json]:
    return [{"field": field, "old": old or None, "new": new or None} for field, old, new in made]


def company(known: Company) -> Json:
    record = known.record
    return {
        "id": known.id,
        "external_id": record.external_id or None,
        "name": record.name,
        "domains": list(record.domains),
        "people": known.people,
    }


def job(known: Job) -> Json:
    record = known.record
    texts = ("title", "company", "location", "status", "owner")
    return {"id": known.id, "reference": record.reference, **{name: getattr(record, name) or None for name in texts}}


def candidates(found: Iterable[Candidate]) -> list[Json]:
    return [
        {
            "id": one.person.id,
            "external_id": one.person.external_id,
            "name": one.person.name,
            "confidence": round(one.confidence, 3),
            "reasons": list(one.reasons),
            "evidence": _evidence(one),
        }
        for one in found
    ]


def _evidence(one: Candidate) -> list[Json]:
    scores = one.scores or (None,) * len(one.kinds)
    return [
        {"kind": kind.value, "words": words, "score": score}
        for kind, words, score in zip(one.kinds, one.reasons, scores, strict=True)
    ]


def match(found: Match, automatic: float) -> list[Json]:
    """The candidates of a match, with whether the first was linked, and why or why not."""
    everybody = candidates(found.everybody)
    for n, one in enumerate(everybody):
        one["automatic"] = n == 0 and found.person is not None and found.origin is Origin.AUTO
        one["why"] = explaining.why(found, automatic) if n == 0 else None
    return everybody


def mention(found: Match, automatic: float) -> Json:
    """Somebody an item names: what it says, who that is taken for, and why."""
    said = found.mention
    texts = ("name", "email", "phone", "company", "location", "quote")
    return {
        "role": said.role.value,
        **{field: getattr(said, field) or None for field in texts},
        "person": found.person.person.id if found.person else None,
        "why": "a person said that this is nobody to keep" if found.ignored else explaining.why(found, automatic),
        "candidates": candidates(found.everybody),
    }


def proposal(asked: Proposal, automatic: float) -> Json:
    """A question; one of who somebody is with why it is asked, where links are made without from `automatic` on."""
    return {
        "id": asked.id,
        "kind": asked.kind.value,
        "person": (
            {"id": asked.person.id, "external_id": asked.person.external_id, "name": asked.person.name}
            if asked.person
            else {"id": None, "external_id": None, "name": asked.name or None}
        ),
        "field": asked.field,
        "old": asked.old or None,
        "new": asked.new,
        "quote": asked.quote or None,
        "item": asked.item,
        "confidence": round(asked.confidence, 3),
        "candidates": candidates(asked.candidates),
        "why": explaining.asked(asked.candidates, automatic) if asked.kind in IDENTITY else None,
        **_beside(asked),
    }


def _beside(asked: Proposal) -> Json:
    """What goes with the answer: everything known of somebody new, or the addresses that die with a job."""
    if asked.record is None or asked.kind is ProposalKind.CHANGE:
        return {}
    if asked.kind is ProposalKind.LEFT_COMPANY:
        return {"dead": list(asked.record.emails)}
    return {"record": newcomer(asked.record)}


def newcomer(record: PersonRecord) -> Json:
    """What is known of somebody who may be added."""
    given, surname = parts(record.name)
    return {
        "name": record.name or None,
        "given": given or None,
        "surname": surname or None,
        "emails": list(record.emails),
        "phones": [{"e164": point.e164, "kind": point.kind.value} for point in record.phones],
        "company": record.company or None,
        "title": record.title or None,
        "location": record.location or None,
        "salary": record.salary or None,
        "notice_period": record.notice_period or None,
        "availability": record.availability or None,
    }


def asked(question: Proposal, automatic: float) -> Json:
    """A proposal with what became of it."""
    return {**proposal(question, automatic), "state": question.state.value}


def decision(made: Decision) -> Json:
    return {
        "id": made.id,
        "at": rfc3339(made.at),
        "by": made.by or None,
        "action": made.action.value,
        "proposal": made.proposal_id,
        "field": made.field or None,
        "value": made.value or None,
        "person": made.person_id,
        "until": rfc3339(made.until) if made.until else None,
        "undone_at": rfc3339(made.undone_at) if made.undone_at else None,
    }


def filled(made: Filled) -> Json:
    """What a proposal filled by itself; the id is that of the decision by which it is taken back."""
    told = made.proposal
    return {
        "id": made.decision.id,
        "at": rfc3339(made.decision.at),
        "proposal": told.id,
        "person": {
            "id": made.decision.person_id,
            "external_id": told.person.external_id if told.person else None,
            "name": told.name,
        },
        "field": told.field,
        "new": told.new,
        "quote": told.quote or None,
        "item": told.item,
        "confidence": round(told.confidence, 3),
        "undone_at": rfc3339(made.decision.undone_at) if made.decision.undone_at else None,
    }


def calibration(found: Calibration) -> Json:
    """Errors are expected calibration errors: by how much, 0 to 1, stated probabilities miss what came true."""
    return {
        "at": rfc3339(found.at),
        "proven": found.proven,
        "strangers": found.strangers,
        "kinds": {
            kind: {
                "people": one.lessons,
                "error_as_shipped": round(one.error_before, 4),
                "error": round(one.error, 4),
                "shift": one.scale.shift,
                "slope": one.scale.slope,
            }
            for kind, one in found.kinds.items()
        },
    }
