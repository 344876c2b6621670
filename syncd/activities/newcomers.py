"""What is known of somebody who may be added to the directory: what their own mail says of them."""

from dataclasses import replace
from typing import Any

from syncd.activities import facts
from syncd.activities.new_numbers import is_own, is_to_call
from syncd.model.agency import Agency
from syncd.model.matching import Mention
from syncd.model.name_forms import written
from syncd.model.people import PersonRecord, PhonePoint
from syncd.model.reading import MailReading
from syncd.model.review import ProposalDraft


def filled_in(draft: ProposalDraft, sender: Mention, reading: MailReading, agency: Agency) -> ProposalDraft:
    """The question about a mail's sender, with all that the mail says of them; any other question as it is."""
    if draft.key.person_id is not None or (draft.key.field, draft.key.value) != sender.key or draft.candidates:
        return draft
    said: dict[str, Any] = {name: fact.value for name, fact in facts.by_field(reading).items()}
    emails = (sender.email,) if sender.email else ()
    record = PersonRecord(
        name=written(draft.name, emails),
        emails=emails,
        phones=_numbers(sender, reading, agency),
        company=reading.contact.company,
        title=reading.contact.title,
        location=reading.contact.address,
    )
    return replace(draft, record=replace(record, **said))


def _numbers(sender: Mention, reading: MailReading, agency: Agency) -> tuple[PhonePoint, ...]:
    own = (phone for phone in reading.phones if is_own(phone, sender) and is_to_call(phone))
    kinds = {phone.e164: phone.kind for phone in own if agency.recruiter(phone.e164) is None}
    return tuple(PhonePoint(number, kind) for number, kind in kinds.items())
