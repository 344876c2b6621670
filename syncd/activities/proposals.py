"""What an item suggests to a recruiter: who somebody is, a person to add, a number to put on a record."""

from syncd.activities import new_numbers, unknown
from syncd.activities.cards import from_card
from syncd.activities.new_numbers import within_scheduled_call
from syncd.model.activity import Conclusion
from syncd.model.agency import Agency
from syncd.model.matching import MentionRole
from syncd.model.reading import MailReading
from syncd.model.review import ProposalDraft


def from_activity(conclusion: Conclusion) -> tuple[ProposalDraft, ...]:
    """Questions about everybody in an interaction who is not known for certain."""
    return tuple(unknown.questions(conclusion))


def from_mail(conclusion: Conclusion, reading: MailReading, agency: Agency) -> tuple[ProposalDraft, ...]:
    """The numbers a known sender gives as his own that are not on his record."""
    senders = [match for match in conclusion.matches if match.mention.role is MentionRole.FROM]
    return tuple(new_numbers.owned(senders, reading.phones, agency))


__all__ = ["from_activity", "from_card", "from_mail", "within_scheduled_call"]
