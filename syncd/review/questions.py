"""What a proposal asks, in a sentence."""

from syncd.model.review import Proposal, ProposalKind

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


def question(asked: Proposal) -> str:
    """The sentence that a person answers."""
    whom = asked.person.name if asked.person else asked.name
    return SENTENCES[asked.kind].format(field=asked.field.replace("_", " "), whom=whom, old=asked.old, new=asked.new)
