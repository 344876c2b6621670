"""What milestones are told in: notions, and the phrases for them in a file per language.

A phrase may hold "…" for up to three words, and end in "*" for any ending. The longest phrase at a place counts, so
that one under NOTHING ("interview tips") keeps a shorter one ("interview") from being read. "a|b" is either word.
"""

from collections.abc import Mapping, Sequence

from syncd.extract.words.milestones import (
    aside,
    beside,
    classes,
    de,
    de_turns,
    en,
    en_endings,
    en_turns,
    es,
    es_turns,
    fr,
    fr_turns,
    nl,
    nl_turns,
    ru,
    ru_turns,
)

NOTIONS: Mapping[str, str] = {
    # Meetings and interviews.
    "INTERVIEW": "an interview, or a stage of interviews",
    "TALK": "a meeting, call, lunch: of whom with whom is open",
    "WANTS": "somebody is to be seen or met: the client wants to see her",
    "HIM": "the time suits a third person: can she do four?",
    "ARRANGE": "arrange it, ask him, let her know: a client's word to the recruiter",
    "CHOSEN": "selected for interview",
    "CONFIRM": "it is confirmed, booked, set",
    "MOVE": "it is moved to another time",
    "CANCEL": "it is called off",
    "SUIT": "the time suits, plainly",
    "WOULD_SUIT": "the time would suit",
    "YES": "a word of assent",
    "SEE_YOU": "see you, I'll ring you, let's meet",
    "CLOCK": "an hour, said in words",
    "INVITED": "an invitation that was accepted or sent",
    "UNSUITED": "the time does not suit",
    # CVs.
    "CV": "a CV, profile, shortlist",
    "MY_CV": "the writer's own CV or application",
    "CANDIDATE": "a candidate",
    "ATTACH": "attached, here is",
    "SENT": "sent, submitted, forwarded",
    "SENDING": "I send, I present",
    "PUT_FORWARD": "somebody was put forward",
    "RECEIVED_CV": "the CV that came before: thanks for it, any feedback on it",
    "WILL_SEND": "it will be sent",
    # Offers and what becomes of them.
    "OFFER": "an offer",
    "OFFERS": "somebody is offered the job, or an offer is made",
    "HAS_OFFER": "an offer is there",
    "MONEY": "a salary",
    "HERE": "here is, meet, as promised: what introduces an attachment",
    "FILE": "a CV or profile is attached",
    "GOES": "a candidate is to go and be seen",
    "YOU_SEEN": "somebody wants to see you: the candidate in a recruiter's mail, the recruiter in a client's",
    "HIRE": "somebody is to be hired, has got the job",
    "ASSENT": "it's a yes: an offer in a client's mail, an acceptance in a candidate's",
    "ACCEPT": "accepts, accepted",
    "ACCEPTS_JOB": "accepts the job, beyond doubt",
    "SIGN": "signed",
    "CONTRACT": "the contract of employment",
    "STARTED": "started in the job, has resigned for it",
    "START": "starts, joins",
    "JOB": "the job, role, post",
    # Endings.
    "REJECT": "the client says no to a candidate",
    "OTHER": "the client took somebody else, or nobody",
    "UNFIT": "a candidate does not fit",
    "PROGRESS": "goes on, takes forward; with a denial it is a no",
    "FIT": "fits, meets the need; with a denial it is a no",
    "WITHDRAW": "the candidate leaves the process",
    "DECLINE": "an offer is turned down",
    "OTHER_JOB": "the candidate stays, or has another job: beyond doubt",
    "NEW_JOB": "another job or offer, which is none of ours until it is taken",
    "TAKES": "took, accepted, found, went for",
    "UNINTERESTED": "a candidate or client is not interested",
    "INTEREST": "interested, looking; with a denial it is a no",
    "NO_NEED": "a client needs nobody, or no agency",
    # What counts against.
    "HOPE": "hoped for, expected, tried",
    "ELSEWHERE": "with another firm",
    "PENDING": "not decided, waiting",
    "TRADE": "goods, fees, suppliers, newsletters: not about people",
    "OTHERS": "the subject of a talk with nobody of ours",
    "THING": "something else that is accepted, rejected, offered, signed, needed: an invoice, a flat, a discount",
    "PROMISE": "I'll ring, let's talk: agreed where an hour is named",
    "APPROACH": "thanks for thinking of me: nothing has begun yet",
    "HELP": "help, advice: offered, but no job",
    "KIN": "somebody else: a relative of the writer's, a competitor of the client's",
    "ANYONE": "whoever it may be: candidates who withdraw",
    "AGO": "another time: last year, during my studies",
    "ABSENT": "a holiday, a train, a conference: what else has a time",
    "RANGE": "what is asked, earned elsewhere, or paid at most: no offer",
    "PRESS": "radio, newspapers, stages: an interview of another sort",
    "I": "I, me",
    # What single words name, wherever they stand in a sentence.
    "THIRD": "somebody who is spoken of: him, her, a name",
    "YOU": "the reader",
    "ME": "the writer",
    "PAY": "a sum of money",
    "CHOICE": "or",
    "TIMELY": "what may be part of a time",
    "NAMED": "a word with a capital",
    "NOTHING": "reads like one of the others, and is none",
}

Phrases = Mapping[str, tuple[str, ...]]

LANGUAGES: Mapping[str, Sequence[Phrases]] = {
    "en": (en.PHRASES, en_endings.PHRASES, en_turns.PHRASES, beside.PHRASES["en"], aside.PHRASES["en"]),
    "de": (de.PHRASES, de_turns.PHRASES, beside.PHRASES["de"]),
    "fr": (fr.PHRASES, fr_turns.PHRASES, beside.PHRASES["fr"]),
    "es": (es.PHRASES, es_turns.PHRASES, beside.PHRASES["es"]),
    "nl": (nl.PHRASES, nl_turns.PHRASES, beside.PHRASES["nl"]),
    "ru": (ru.PHRASES, ru_turns.PHRASES, beside.PHRASES["ru"]),
}

CLASSES: Mapping[str, Phrases] = classes.CLASSES
"""Per language, what single words name; "<PAY>" in a phrase is any word of that class."""
