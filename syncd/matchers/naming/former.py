"""The surname that somebody had before, or has beside, as a written name tells it: "née Dole", "geb. Motz"."""

import re

from syncd.matchers.naming import order

_FORMER = re.compile(
    r"[\s(,]{0,3}\b(?:née|nee|né|geb\.?|geborene?|formerly|previously|ex|ehem\.?|ehemals|rođ\.?|rođena|z domu"
    r"|урожд[её]нная|урожд\.?|nata|ép\.?"
    r"|épouse|rozen[áa]|roz\.|szül\.?|född|født|fødd|o\.s\.|de soltera|nascida|voorheen|vormals|früher|prev\.|fka|aka"
    r"|maiden name|f\.k\.a\.|a\.k\.a\.|n[ăa]scut[ăa]|z d\.|kızlık soyadı|(?<=\()(?:f\.|sz\.|ur\.|r\.|born|was|урожд))"
    r"\s{1,3}([^\s(),]{2,40}(?: [^\s(),]{2,40})?)\)?",
    re.IGNORECASE,
)


def without(text: str) -> tuple[str, str]:
    """A name without the surname before, or the other one, that it tells; and that."""
    found = _FORMER.search(text)
    if not found or not text[: found.start()].strip():
        return text, ""
    first, _, second = found[1].partition(" ")
    if not (second and order.is_shouted(first) and not order.is_shouted(second)):
        return f"{text[: found.start()]} {text[found.end() :]}", found[1]
    # "LEROUX épouse MARTINET Sylvie": a surname in capitals ends with them.
    return f"{text[: found.start()]} {second} {text[found.end() :]}", first
