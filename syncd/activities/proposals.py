"""What an item suggests to a recruiter: who somebody is, a person to add, a number to put on a record."""

from collections.abc import Mapping

from syncd.activities import new_addresses, new_numbers, newcomers, unknown
from syncd.activities.cards import from_card
from syncd.activities.new_numbers import within_scheduled_call
from syncd.model.activity import Conclusion
from syncd.model.agency import Agency
from syncd.model.matching import MentionRole
from syncd.model.people import Key
from syncd.model.reading import MailReading
from syncd.model.review import ProposalDraft
from syncd.model.traffic import Traffic


def from_activity(conclusion: Conclusion, exchanged: Mapping[Key, Traffic]) -> tuple[ProposalDraft, ...]:
    """Questions about everybody in an interaction who is not known for certain, and addresses that records lack.

    `exchanged` is what went to and fro with each of `asked_about`.
    """
    return (*unknown.questions(conclusion, exchanged), *new_addresses.lacking(conclusion))


def asked_about(conclusion: Conclusion) -> tuple[Key, ...]:
    """Whom in an interaction there is a question about."""
    return unknown.keys(conclusion)


def from_mail(
    conclusion: Conclusion, reading: MailReading, agency: Agency, exchanged: Mapping[Key, Traffic]
) -> tuple[ProposalDraft, ...]:
    """The questions about a mail's people, and the numbers a known sender gives as his own that are not on record."""
    senders = [match for match in conclusion.matches if match.mention.role is MentionRole.FROM]
    questions = from_activity(conclusion, exchanged)
    for sender in senders:
        questions = tuple(newcomers.filled_in(draft, sender.mention, reading, agency) for draft in questions)
    return (*questions, *new_numbers.owned(senders, reading, agency))


__all__ = ["asked_about", "from_activity", "from_card", "from_mail", "within_scheduled_call"]
