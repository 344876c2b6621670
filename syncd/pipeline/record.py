"""Record what a batch came to: match, conclude, and store it all in the caller's transaction."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from syncd import backoff
from syncd.activities import new_numbers, proposals, verdicts
from syncd.model.activity import ActivityStatus, Conclusion, Interaction, Skip
from syncd.model.agency import Agency
from syncd.model.items import Location
from syncd.model.ledger import Tally, Verdict
from syncd.model.matching import Match, MentionRole
from syncd.model.people import Key, Known, KnownPerson
from syncd.model.review import ProposalDraft
from syncd.model.traffic import Traffic
from syncd.pipeline import forgotten, milestones, news, signatures, spellings, standing, unfilling
from syncd.pipeline.book import open_book
from syncd.pipeline.deciding import decided
from syncd.pipeline.findings import Finding
from syncd.pipeline.noting_calls import note_calls
from syncd.pipeline.rematch import decide_again, fill, rematch
from syncd.pipeline.who import known_to
from syncd.store import activities, horizons, ledger
from syncd.store import proposals as questions
from syncd.store.ledger import LedgerEntry


@dataclass(frozen=True, slots=True)
class _Settled:
    """One item with the activities it tells of, by key, and the verdict on it."""

    finding: Finding
    keys: tuple[str, ...]
    verdict: Verdict


def record(conn: Connection, agency: Agency, findings: Sequence[Finding], until: datetime, at: datetime) -> Tally:
    """Store what the items of a batch came to. `until` is how far recurring events were expanded.

    Recording the same findings again changes nothing.
    """
    erased = forgotten.among(conn, findings)
    findings = erased.left_of(findings)
    told = [outcome for finding in findings for outcome in finding.outcomes if isinstance(outcome, Interaction)]
    cards = [card for finding in findings for card in finding.cards]
    book = open_book(conn, told)
    keys = [
        tuple(k for o in f.outcomes if isinstance(o, Interaction) for k in book.enter(o, f.location)) for f in findings
    ]
    mentions = (mention for one in book.told.values() for mention in one.mentions)
    known = known_to(conn, mentions, cards, subjects=(one.subject for one in book.told.values()))
    done = decided(conn, book, known)
    conclusions, changed, ids = done.conclusions, done.changed, done.ids
    before = [book.stored[key] for key in sorted(changed) if key in book.stored]
    note_calls(conn, [(ids[key], conclusions[key]) for key in changed], before)
    statuses = book.statuses | {key: conclusions[key].status for key in changed}
    settled = [_settle(finding, own, statuses) for finding, own in zip(findings, keys, strict=True)]
    places = ledger.record(conn, _entries(conn, settled, ids, until, at), at)
    standing.renew(conn, [ids[key] for key in changed if key in book.stored])
    standing.renew_items(conn, [places[s.finding.location] for s in settled if s.finding.mail is None and not s.keys])
    exchanged = activities.traffic(conn, {key for one in conclusions.values() for key in proposals.asked_about(one)})
    drafts = [
        (draft, places[one.finding.location])
        for one in settled
        for draft in _drafts(one, conclusions, exchanged, known, agency, at)
    ]
    told_in = [(k, places[one.finding.location], conclusions[k]) for one in settled for k in one.keys if k in changed]
    spelt = [(item, done) for _, item, done in told_in]
    reached = milestones.offers(conn, ((ids[key], item, done) for key, item, done in told_in))
    read = [(places[finding.location], finding) for finding in findings]
    told_by = [*news.offers(conn, news.keep(conn, agency, read)), *signatures.offers(conn, known, read)]
    writers = {places[s.finding.location]: (s.finding, _writers(s, conclusions)) for s in settled if s.finding.mail}
    signed_with = [
        (draft, places[s.finding.location])
        for s in settled
        if s.finding.mail
        for draft in new_numbers.on_record(_senders(s, conclusions), s.finding.mail, agency)
    ]
    taken_off = unfilling.doubted(conn, signed_with, writers, at)
    offered = signatures.doubted([*drafts, *spellings.offers(conn, spelt), *told_by, *reached, *taken_off], writers)
    asked = questions.offer(conn, [offer for offer in offered if not erased.about(offer[0])], at)
    fill(conn, asked, at)
    rematch(conn, {("phone", draft.key.value) for draft, _ in taken_off}, at)
    _remember_series(conn, settled, places, until)
    decide_again(conn, done.elsewhere, at)
    return _tally(settled, len(conclusions.keys() - book.stored.keys()))


def _remember_series(
    conn: Connection, settled: Sequence[_Settled], places: Mapping[Location, int], until: datetime
) -> None:
    """Keep what recurs to be read again, and forget what does so no more: an old copy would bring it back to life."""
    over = []
    for finding in (one.finding for one in settled):
        if finding.recurring is not None:
            horizons.save(conn, places[finding.location], finding.recurring, until)
        elif not finding.failure and finding.mail is None:
            over.append(places[finding.location])
    horizons.drop(conn, over)


def _settle(finding: Finding, keys: tuple[str, ...], statuses: Mapping[str, ActivityStatus]) -> _Settled:
    skips = [outcome for outcome in finding.outcomes if isinstance(outcome, Skip)]
    return _Settled(finding, keys, verdicts.of_item([statuses[key] for key in keys], skips, finding.failure))


def _entries(
    conn: Connection, settled: Sequence[_Settled], ids: Mapping[str, int], until: datetime, at: datetime
) -> list[LedgerEntry]:
    failed = [one.finding.location for one in settled if one.finding.failure]
    attempts = ledger.attempts(conn, failed)
    return [
        LedgerEntry(
            location=one.finding.location,
            verdict=one.verdict,
            message_id=one.finding.message_id,
            activity_ids=tuple(ids[key] for key in one.keys),
            next_try=backoff.item_due(attempts.get(one.finding.location, 0) + 1, at) if one.finding.failure else None,
            until=until if one.finding.recurring is not None else None,
        )
        for one in settled
    ]


def _drafts(
    settled: _Settled,
    conclusions: Mapping[str, Conclusion],
    exchanged: Mapping[Key, Traffic],
    known: Known,
    agency: Agency,
    at: datetime,
) -> tuple[ProposalDraft, ...]:
    """What to ask about an item: who its people are, and what its own words change about those we know."""
    found: list[ProposalDraft] = []
    told = settled.finding.mail
    for n, key in enumerate(settled.keys):
        if told is not None and n == 0:
            found += proposals.from_mail(conclusions[key], told, agency, exchanged)
        else:
            found += proposals.from_activity(conclusions[key], exchanged)
    for card in settled.finding.cards:
        found += proposals.from_card(card, known, agency, told.date if told and told.date else at)
    return tuple(found)


def _writers(settled: _Settled, conclusions: Mapping[str, Conclusion]) -> list[KnownPerson]:
    """Those on record whom a mail is from."""
    return [sender.person.person for sender in _senders(settled, conclusions) if sender.person is not None]


def _senders(settled: _Settled, conclusions: Mapping[str, Conclusion]) -> list[Match]:
    return [m for key in settled.keys for m in conclusions[key].matches if m.mention.role is MentionRole.FROM]


def _tally(settled: Sequence[_Settled], new: int) -> Tally:
    counts = Counter(one.verdict.disposition.value for one in settled)
    return Tally(counts["logged"], counts["skipped"], counts["queued"], counts["failed"], activities=new)
