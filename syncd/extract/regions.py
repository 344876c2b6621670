"""Which countries' ways of writing numbers to try, the likeliest first."""

import re
from collections import Counter
from collections.abc import Iterable

import phonenumbers

_PREFIX = re.compile(r"(?<!\w)(?:\+|(?<!\d[ \xa0.\-/)])00)[ (]?([1-9]\d{0,2})")
_MAX_REGIONS = 3
# Country codes of the web that say nothing of a country, and those that differ from the region's code.
_GENERIC_TLDS = frozenset({"io", "ai", "co", "me", "tv", "cc", "ly", "fm", "gg", "to", "ws"})
_TLD_REGIONS = {"uk": "GB", "su": "RU"}
_SUPPORTED = phonenumbers.SUPPORTED_REGIONS


def rank(sender_email: str, default: str, texts: Iterable[str] = ()) -> tuple[str, ...]:
    """At most three regions (ISO 3166-1): the sender's domain, the prefixes in the texts, the agency's own."""
    ranked = [of_domain(sender_email), *prefixes(texts), default]
    return tuple(dict.fromkeys(region for region in ranked if region))[:_MAX_REGIONS]


def of_domain(email: str) -> str:
    """The country that an address's domain names, "" for none."""
    tld = email.rpartition(".")[2].lower()
    if len(tld) != 2 or tld in _GENERIC_TLDS:
        return ""
    region = _TLD_REGIONS.get(tld, tld.upper())
    return region if region in _SUPPORTED else ""


def prefixes(texts: Iterable[str]) -> list[str]:
    """The countries whose prefixes the texts show, the most frequent first."""
    counted = Counter(code for text in texts for match in _PREFIX.finditer(text) if (code := _country_code(match[1])))
    return [phonenumbers.region_code_for_country_code(code) for code, _ in counted.most_common()]


def _country_code(digits: str) -> int:
    """The country code that the digits begin with, 0 for none."""
    for length in (1, 2, 3):
        code = int(digits[:length])
        if phonenumbers.region_code_for_country_code(code) not in ("ZZ", "001"):
            return code
    return 0
