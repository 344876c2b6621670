"""What news and facts of people are told in: notions, and the phrases for them in a text file per language.

A notion stands on a line of its own, the phrases for it indented below it, a comma between two. They are written as
those of milestones are: "…" for up to three words, "*" for any ending, "a|b" for either word; one under NOTHING
("left a message") keeps a shorter one ("left") from being read.
"""

from collections.abc import Iterator, Mapping, Sequence
from importlib import resources

LANGUAGES = frozenset({"en", "de", "fr", "es", "nl", "ru"})

NOTIONS: Mapping[str, str] = {
    # How somebody is reached.
    "PHONE": "a telephone, or its number",
    "REACH": "to reach somebody by it",
    "MAILBOX": "a mail address",
    "WRITE_TO": "to write to it",
    "NEW": "it is another one from now on",
    "OLD": "it is the one before",
    # Where somebody works, and as what.
    "LEAVES": "leaves an employer",
    "JOINS": "begins with one",
    "WORKS_AT": "is with one",
    "BECOMES": "is made something, has another title",
    "CALLED": "is called, was called",
    "WEDS": "a wedding, a divorce",
    "TAKES_OVER": "takes somebody's work over for good",
    "FOLLOWS": "a successor, in place of somebody",
    "HANDS_OVER": "hands work over",
    "TEMPORARY": "for a while: covers, stands in",
    "AWAY": "away, on leave",
    "BACK": "back again",
    # What somebody earns, where they live, and when they are free.
    "WANTS_PAY": "wants so much",
    "EARNS": "gets so much",
    "PAYS": "a job pays so much",
    "LIVES": "lives there",
    "PLACE_OF": "a thing is there",
    "NOTICE": "the notice that somebody has to give",
    "CONTRACT": "another contract, which has a notice, too",
    "FREE": "somebody can begin",
    "READY": "a thing is free, open, due",
    # Of whom or what.
    "PERSON": "somebody by what they do",
    "THING": "what else is new, moved, made, taken over",
    "VISIT": "is there for a while only",
    "APPLIES": "would like to work there",
    "UNSETTLED": "may be, is thought of",
    "LONG_AGO": "was so long ago",
}


def phrases(language: str) -> Mapping[str, Sequence[str]]:
    """The phrases of a language by their notions: none where there is no file of it.

    Each is read from its file when it is first asked for, as hardly any mail is written in more than one.
    """
    if language not in LANGUAGES:
        return {}
    text = resources.files(__name__).joinpath(f"{language}.txt").read_text(encoding="utf-8")
    return dict(_sections(text))


def _sections(text: str) -> Iterator[tuple[str, Sequence[str]]]:
    for section in text.strip().split("\n\n"):
        notion, _, listed = section.partition("\n")
        yield notion, [phrase.strip() for phrase in listed.replace("\n", " ").split(",")]
