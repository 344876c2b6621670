"""Which countries' ways of writing numbers to try, the likeliest first."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

import phonenumbers

from syncd.extract.patterns import exactly_any_of, when_asked
from syncd.extract.words.countries import HOMES, PLACES, POSTCODES

_PREFIX = re.compile(r"(?<!\w)(?:\+|(?<!\d[ \xa0.\-/)])00)[ (]{0,2}([1-9]\d{0,2})")
_MAX_REGIONS = 4
_HOMES = 2
"""Countries of a language that are tried."""
# Country codes of the web that say nothing of a country, and those that differ from the region's code.
_GENERIC_TLDS = frozenset({"io", "ai", "co", "me", "tv", "cc", "ly", "fm", "gg", "to", "ws"})
_TLD_REGIONS = {"uk": "GB", "su": "RU"}
_SUPPORTED = phonenumbers.SUPPORTED_REGIONS
_REGION_OF_PLACE = {name: region for region, names in PLACES.items() for name in names}
# Only capitals begin a place, and a pattern that begins with them is searched for at the speed of a scan.
_SPELLINGS = {spelt for name in _REGION_OF_PLACE for spelt in (name.title(), name.upper(), name[:1].upper() + name[1:])}
_PLACE = when_asked(rf"{exactly_any_of(_SPELLINGS)}(?!\w)")
# Where a company is registered is not where its people telephone.
_REGISTERED = ("regist", "Regist", "Amtsgericht", "RCS ")
_DIGIT = re.compile("[0-9]")
# Hardly a line gets past this one to the dozen patterns of postcodes.
_CODE_LIKE = re.compile(r"[A-Z](?:-|,? )?[0-9]|[0-9] [A-Z]")
_CODES = "|".join(f"(?P<{region}>{code})" for region, code in POSTCODES.items())
# Each begins with a capital or a digit: at any other place, none of them is tried.
_POSTCODE = when_asked(rf"\b(?=[A-Z\d])(?:{_CODES})\b")
_ADDRESS_LINE = 120
"""Characters; nobody's address takes a longer line, and prose about other places does."""


def rank(sender_email: str, default: str, texts: Iterable[str] = ()) -> tuple[str, ...]:
    """At most five regions (ISO 3166-1): the prefixes in the texts, the sender's domain, the agency's own."""
    return _first(*prefixes(texts), of_domain(sender_email), default)


def told(own: Sequence[Sequence[str]], emails: Sequence[str], everybody: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The regions of one writer's numbers, by what the lines of the writer and of everybody let guess.

    What the writer's own lines tell comes before the domains of `emails` (the writer's, the sender's). What others in
    the thread tell counts where there is nothing else.
    """
    known = (*_most_frequent(own), *(region for email in emails if (region := of_domain(email))))
    return known or tuple(_most_frequent(everybody)[:2])


def ranked(known: Sequence[str], default: str, languages: Iterable[str] = ()) -> tuple[str, ...]:
    """At most four regions to try: those known, those where the writer's `languages` are at home, the agency's own."""
    return _first(*known, *_of_language(languages, default), default)


def _of_language(languages: Iterable[str], default: str) -> tuple[str, ...]:
    """Where the language is at home that is heard most; nothing, if the agency's own region is among those places."""
    heard = tuple(languages)
    homes = HOMES.get(max(dict.fromkeys(heard), key=heard.count), ()) if heard else ()
    return () if default in homes else homes[:_HOMES]


def _most_frequent(told: Sequence[Sequence[str]]) -> list[str]:
    regions = list(chain.from_iterable(told)) if told else []
    return sorted(dict.fromkeys(regions), key=regions.count, reverse=True)[:_MAX_REGIONS]


def _first(*ranked: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(region for region in ranked if region))[:_MAX_REGIONS]


def of_domain(email: str) -> str:
    """The country that an address's domain names, "" for none."""
    tld = email.rpartition(".")[2].lower()
    if len(tld) != 2 or tld in _GENERIC_TLDS:
        return ""
    region = _TLD_REGIONS.get(tld, tld.upper())
    return region if region in _SUPPORTED else ""


def of_number(e164: str) -> str:
    """The country of a number."""
    return phonenumbers.region_code_for_country_code(_country_code(e164[1:4])) if e164[1:2].isdigit() else ""


def prefixes(texts: Iterable[str]) -> list[str]:
    """The countries whose prefixes the texts show, the most frequent first."""
    counted = Counter(code for text in texts for match in _PREFIX.finditer(text) if (code := _country_code(match[1])))
    return [phonenumbers.region_code_for_country_code(code) for code, _ in counted.most_common()]


def of_address(line: str) -> list[str]:
    """The countries that a line names, as the lines of an address do: by a postcode, a town, the country itself."""
    if len(line) > _ADDRESS_LINE:
        return []
    numbered = _DIGIT.search(line) and _CODE_LIKE.search(line)
    coded = [match.lastgroup or "" for match in _POSTCODE.finditer(line)] if numbered else []
    named = [_REGION_OF_PLACE.get(_plain(match[0]), "") for match in _PLACE.finditer(line) if _is_apart(match)]
    found = [region for region in (*coded, *named) if region]
    return [] if found and any(word in line for word in _REGISTERED) else found


def _is_apart(place: re.Match[str]) -> bool:
    return place.start() == 0 or not place.string[place.start() - 1].isalnum()


def _plain(name: str) -> str:
    # A dotted capital I becomes two characters in lower case.
    return " ".join(name.lower().replace("\u0307", "").split())


@lru_cache(maxsize=1024)
def _country_code(digits: str) -> int:
    """The country code that the digits begin with, 0 for none."""
    for length in (1, 2, 3):
        code = int(digits[:length])
        if phonenumbers.region_code_for_country_code(code) not in ("ZZ", "001"):
            return code
    return 0
