"""People's names: one key for every way to write one, and what is a full name at all."""

import re
from functools import lru_cache

from syncd.model.folding import fold

LONGEST = 200
"""Characters of a name that are looked at."""

_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|<[^>]*>")
_COMPANY_FOLLOWS = re.compile(r"\s(?:via|@|\||/)\s", re.IGNORECASE)
_TITLES = re.compile(
    r"(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|hon|herr|frau|hr|fr|dipl|ing|mag"
    r"|monsieur|madame|mme|mlle|signor|signora|sig|senor|senora|sra|srta|dott|drs)\b ?)+"
)
# Letters after a name. BA and MA are left alone: they are surnames, too.
_SUFFIXES = re.compile(
    r"(?: (?:jr|sr|junior|senior|ii|iii|iv|esq|ph ?d|d ?phil|m ?sc|b ?sc|m ?b ?a|m ?d|m ?eng|b ?eng|ll ?m|ll ?b"
    r"|cpa|cfa|acca|aca|cipd|fcipd|mcipd|obe|mbe|cbe|pmp))+$"
)
_NO_PERSON = {
    "account", "accounts", "admin", "administrator", "billing", "career", "careers", "contact", "customer",
    "department", "desk", "enquiries", "feedback", "gmbh", "group", "helpdesk", "hr", "inc", "info", "jobs",
    "limited", "llc", "llp", "ltd", "mail", "mailer", "marketing", "newsletter", "noreply", "notification",
    "notifications", "office", "plc", "payroll", "postmaster", "reception", "recruiting", "recruitment", "reply",
    "sales", "security", "service", "services", "solutions", "staff", "support", "system", "talent", "team",
    "update", "updates", "webmaster",
}  # fmt: skip

# What has a letter for its name beside it. Hall, Park, Block and Ward are left alone: they are surnames, too.
_LETTERED = {
    "abteilung", "ag", "bank", "building", "category", "clase", "class", "classe", "club", "company", "corp",
    "corporation", "digital", "energy", "films", "floor", "fm", "gate", "grade", "groupe", "grupo", "gruppe", "gruppo",
    "halle", "haus", "hotel", "hotels", "klasse", "lab", "labs", "level", "ligne", "line", "magazine", "media",
    "mobile", "model", "networks", "option", "phase", "plan", "platform", "project", "radio", "raum", "records", "room",
    "salle", "section", "serie", "series", "site", "software", "studio", "studios", "suite", "systems", "technologies",
    "telecom", "telekom", "terminal", "tier", "tor", "tv", "typ", "type", "unit", "vitamin", "zone",
}  # fmt: skip


# The same few people stand in mail after mail, and a key costs more than the rest of storing a mention.
@lru_cache(maxsize=8192)
def name_key(name: str) -> str:
    """The same for "Jane Doe", "DOE, Jane" and "Dr. Jane  M. Doe"; "" for half a name or an address.

    Words are folded and sorted; titles, letters after the name, initials and asides in brackets are dropped.
    """
    words = name_words(name)
    if len(words) < 2:
        return ""
    key = " ".join(sorted(words))
    # Sorting may bring to the end what then reads as letters after the name: a key stays the same when keyed again.
    shorter = _SUFFIXES.sub("", f" {key}").strip()
    return shorter if " " in shorter else key


def person_key(name: str) -> str:
    """What a mention by name is filed under: the `name_key`, and for a single word the word, folded; "" for none."""
    return name_key(name) or fold(name)


def has_initials(name: str) -> bool:
    """Whether a given name, or more of them, is cut down to a letter beside a surname: "J. Smith", "Smith, J. R."."""
    words = name_words(name)
    return (
        2 <= len(words) <= 4
        and sum(len(word) > 1 for word in words) == 1
        and all(word.isalpha() for word in words)
        and _NO_PERSON.isdisjoint(words)
        and _LETTERED.isdisjoint(words)
    )


def is_full_name(name: str) -> bool:
    """Whether this is a person's given name and surname: two to six words of letters, and no "Accounts Team"."""
    words = name_words(name)
    return (
        2 <= len(words) <= 6
        and sum(len(word) > 1 for word in words) > 1
        and all(word.isalpha() for word in words)
        and _NO_PERSON.isdisjoint(words)
    )


@lru_cache(maxsize=8192)
def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name in order, without titles, letters after it and, if enough is left, initials."""
    said = _COMPANY_FOLLOWS.split(_ASIDE.sub(" ", name[:LONGEST]))[0]
    if "@" in said:
        return ()
    words = tuple(word for part in said.split(",") for word in _without_honours(fold(part)).split())
    long = tuple(word for word in words if len(word) > 1)
    return long if len(long) > 1 else words


def _without_honours(folded: str) -> str:
    untitled = folded[match.end() :] if (match := _TITLES.match(folded)) else folded
    return _SUFFIXES.sub("", f" {untitled}").strip()
