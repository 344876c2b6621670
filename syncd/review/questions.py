"""What a proposal asks, in words."""

from syncd.model.people import PersonRecord
from syncd.model.review import IDENTITY, Proposal, ProposalKind
from syncd.model.statements import in_words

SENTENCES = {
    ProposalKind.WHO_IS_THIS: "Who is this?",
    ProposalKind.WHICH_PERSON: "Which of them is it?",
    ProposalKind.NEW_PERSON: "Add to the directory?",
    ProposalKind.CHANGE: "New {field} for {whom}?",
    ProposalKind.DEAD_EMAIL: "Is {old} dead?",
    ProposalKind.DEAD_PHONE: "Is {old} dead?",
    ProposalKind.LEFT_COMPANY: "Has {whom} left {old}?",
    ProposalKind.SPELLING: "Is {old} spelt {new}?",
    ProposalKind.DUPLICATE_PEOPLE: "Are these one person?",
    ProposalKind.MILESTONE: "Was this reached: {new}?",
    ProposalKind.FOLLOW_UP: "Follow up on {new}?",
}


_WITHOUT = {*IDENTITY, ProposalKind.CHANGE, ProposalKind.DUPLICATE_PEOPLE}


def question(asked: Proposal) -> str:
    """The sentence that a person answers."""
    whom = asked.person.name if asked.person else asked.name
    new = in_words(asked.new) if asked.kind is ProposalKind.MILESTONE else asked.new
    return SENTENCES[asked.kind].format(field=asked.field.replace("_", " "), whom=whom, old=asked.old, new=new)


def whole_question(asked: Proposal) -> str:
    """The sentence with what it is about, where that is not in it."""
    said = question(asked)
    return f"{said} {asked.new}" if asked.kind in _WITHOUT else said


def known(record: PersonRecord) -> list[str]:
    """What is known of somebody who may be added, besides name, addresses and numbers."""
    notice = record.notice_period and f"notice {record.notice_period}"
    free = record.availability and f"available {record.availability}"
    return [text for text in (record.title, record.company, record.location, record.salary, notice, free) if text]
