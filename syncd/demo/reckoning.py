"""Reckon the truth from what happened: which activities there are, and what becomes of each location."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, timedelta

from syncd.demo.calendars import DAMAGED_FILE
from syncd.demo.happenings import Appointment, Happenings, Letter, Occurrence, PhoneCall, recruiters
from syncd.demo.mailboxes import copies
from syncd.demo.party import Party, Standing
from syncd.demo.settings_file import CALLS, calendar_source, mail_source
from syncd.demo.steps import Fate, Shape
from syncd.demo.strangers import LINKEDIN
from syncd.demo.truth import ExpectedActivity, ExpectedItem, NewNumber, UnknownPerson
from syncd.demo.wording import shown_numbers
from syncd.model.activity import ActivityKind, Direction, Disposition, SkipReason


def activities(happened: Happenings) -> Iterator[ExpectedActivity]:
    """Every interaction that must be on record, each once."""
    written = (letter for letter in happened.letters if not letter.folder and not letter.notice)
    yield from (_of_letter(letter) for letter in written if _kept(letter.fate))
    yield from (_of_call(call) for call in happened.calls if _kept(call.fate))
    for appointment in happened.appointments:
        if _kept(appointment.fate):
            yield from (_of_occurrence(appointment, occurrence) for occurrence in appointment.occurrences)


def items(happened: Happenings, damaged: Party) -> Iterator[ExpectedItem]:
    """Every location in scope; `damaged` is the recruiter whose calendar has the file that nobody can read."""
    for letter in happened.letters:
        yield from _copies_of(letter)
    for appointment in happened.appointments:
        yield from _entries_of(appointment)
    yield from (_record_of(call) for call in happened.calls)
    yield ExpectedItem(
        calendar_source(damaged), "", DAMAGED_FILE, DAMAGED_FILE, Disposition.FAILED, None, ()
    )  # fmt: skip


def ignored(happened: Happenings) -> int:
    """How many mails lie in folders that are never read."""
    return sum(not copy.in_scope for letter in happened.letters for copy in copies(letter))


def unknown_people(letters: Iterable[Letter]) -> tuple[UnknownPerson, ...]:
    """Who wrote or was written to without being in the directory, private mail and noise apart."""
    seen: dict[Party, list[str]] = defaultdict(list)
    for letter in letters:
        for party in letter.parties:
            if party.standing is Standing.STRANGER and letter.fate is Disposition.QUEUED:
                seen[party].append(letter.id)
    return tuple(UnknownPerson(party.name, party.email, tuple(ids)) for party, ids in seen.items())


def new_numbers(letters: Iterable[Letter]) -> tuple[NewNumber, ...]:
    """Numbers in the signatures of known people that are not on record."""
    seen: dict[tuple[str, str], list[str]] = defaultdict(list)
    for letter in letters:
        if letter.sender.known and not letter.folder:
            on_record = {number.e164 for number in letter.sender.numbers}
            for number in shown_numbers(letter):
                if number.e164 not in on_record:
                    seen[letter.sender.external_id, number.e164].append(letter.id)
    return tuple(NewNumber(person, number, tuple(ids)) for (person, number), ids in seen.items())


def rung_in_meetings(happened: Happenings) -> Iterator[NewNumber]:
    """Unknown numbers that rang a recruiter within a scheduled call with one known person: that person's number."""
    for call in _from_nobody_known(happened.calls):
        for appointment in happened.appointments:
            if _falls_within(call, appointment):
                guest = next(party for party in appointment.attendees if party.known)
                assert call.number
                yield NewNumber(guest.external_id, call.number.e164, (call.id, appointment.uid))


def unknown_callers(happened: Happenings) -> tuple[str, ...]:
    """Numbers that rang, are nobody's on record, and fell into no scheduled call."""
    explained = {rung.e164 for rung in rung_in_meetings(happened)}
    rang = {call.number.e164 for call in _from_nobody_known(happened.calls) if call.number}
    return tuple(sorted(rang - explained))


def dead_emails(letters: Iterable[Letter]) -> tuple[tuple[str, str], ...]:
    """(external id, address) of everybody whose mail came back."""
    bounced = (letter.answers for letter in letters if letter.shape is Shape.REPORT)
    return tuple((mail.to[0].external_id, mail.to[0].address) for mail in bounced if mail)


def _kept(fate: Fate) -> bool:
    return fate in (Disposition.LOGGED, Disposition.QUEUED)


def _status(fate: Fate) -> Disposition:
    return fate if isinstance(fate, Disposition) else Disposition.SKIPPED


def _reason(fate: Fate) -> SkipReason | None:
    return fate if isinstance(fate, SkipReason) else None


def _people(parties: Iterable[Party], fate: Fate) -> tuple[str, ...]:
    """Who is linked: nobody yet while the item waits for a person's word."""
    if fate is not Disposition.LOGGED:
        return ()
    return tuple(sorted({party.external_id for party in parties if party.known}))


def _addresses(parties: tuple[Party, ...]) -> tuple[str, ...]:
    return tuple(party.email for party in recruiters(parties))


def _letter_key(letter: Letter) -> str:
    return letter.id or next(copies(letter)).path


def _occurrence_key(appointment: Appointment, occurrence: Occurrence) -> str:
    if not occurrence.original:
        return appointment.uid
    return f"{appointment.uid}/{occurrence.original.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _of_letter(letter: Letter) -> ExpectedActivity:
    return ExpectedActivity(
        key=_letter_key(letter),
        kind=ActivityKind.SOCIAL if letter.sender.email == LINKEDIN else ActivityKind.EMAIL,
        direction=Direction.OUT if letter.sender.own else Direction.IN,
        at=letter.at.astimezone(UTC),
        subject=letter.subject,
        recruiters=_addresses(letter.parties),
        people=_people(letter.parties, letter.fate),
        status=_status(letter.fate),
        milestone=letter.says,
    )


def _of_occurrence(appointment: Appointment, occurrence: Occurrence) -> ExpectedActivity:
    guests = (*appointment.attendees, *([appointment.organizer] if appointment.organizer else []))
    return ExpectedActivity(
        key=_occurrence_key(appointment, occurrence),
        kind=appointment.kind,
        # Who plans a call means to make it.
        direction=Direction.OUT if appointment.kind is ActivityKind.CALL else None,
        at=occurrence.start.astimezone(UTC),
        subject=appointment.title,
        recruiters=_addresses(appointment.calendars),
        people=_people(guests, appointment.fate),
        status=_status(appointment.fate),
    )


def _of_call(call: PhoneCall) -> ExpectedActivity:
    others = [call.other] if call.other else []
    return ExpectedActivity(
        key=call.id,
        kind=ActivityKind.CALL,
        direction=call.direction,
        at=call.at.astimezone(UTC),
        subject="",
        recruiters=(call.recruiter.email,),
        people=_people(others, call.fate),
        status=_status(call.fate),
    )


def _copies_of(letter: Letter) -> Iterator[ExpectedItem]:
    if letter.notice:
        shown = tuple(_occurrence_key(letter.notice.appointment, o) for o in letter.notice.appointment.occurrences)
        keys = shown if _kept(letter.notice.appointment.fate) else ()
    else:
        keys = (_letter_key(letter),) if _kept(letter.fate) else ()
    for copy in copies(letter):
        if copy.in_scope:
            fate = letter.fate
            source = mail_source(copy.mailbox)
            yield ExpectedItem(source, copy.folder, letter.id, copy.path, _status(fate), _reason(fate), keys)


def _entries_of(appointment: Appointment) -> Iterator[ExpectedItem]:
    keys = tuple(_occurrence_key(appointment, o) for o in appointment.occurrences) if _kept(appointment.fate) else ()
    fate, path = appointment.fate, appointment.file_name
    for recruiter in appointment.calendars:
        source = calendar_source(recruiter)
        yield ExpectedItem(source, "", appointment.uid, path, _status(fate), _reason(fate), keys)


def _record_of(call: PhoneCall) -> ExpectedItem:
    keys = (call.id,) if _kept(call.fate) else ()
    return ExpectedItem(CALLS, "", call.id, "", _status(call.fate), _reason(call.fate), keys)


def _from_nobody_known(calls: Iterable[PhoneCall]) -> Iterator[PhoneCall]:
    return (call for call in calls if call.number and not call.other)


def _falls_within(call: PhoneCall, appointment: Appointment) -> bool:
    if appointment.kind is not ActivityKind.CALL or call.recruiter not in appointment.calendars:
        return False
    return appointment.start <= call.at < appointment.start + timedelta(minutes=appointment.minutes)
