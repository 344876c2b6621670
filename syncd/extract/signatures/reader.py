"""The contact block of a mail's sender: what their own signature says of them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from syncd.extract import shapes
from syncd.extract.limits import SIGNATURE_LINE_CHARS, SIGNATURE_LINES
from syncd.extract.quoting import unmarked
from syncd.extract.signatures import address, appearance, choice, deputies, names
from syncd.extract.signatures.cells import Block, take_apart
from syncd.model.extraction import Contact, Zone, ZonedLine
from syncd.model.folding import fold
from syncd.model.message import Address

_NOBODY = Contact()
_SIGNED = (Zone.CLOSING, Zone.SIGNATURE)
_REMEMBERED = 1500
"""Characters of the longest signature that is kept in memory."""
_LONGEST_NAME = 60
_KISSES = re.compile(r"\s[xX]{1,4}\s{0,3}$")
_CLAUSE = re.compile(r"[,;|:]\s|\s(?:is|ist|est|registered|reg\.|–|-|•|trading as|company|a)\s", re.IGNORECASE)


def read(lines: Sequence[ZonedLine], sender: Address | None) -> Contact:
    """What the sender's own closing and signature say; disclaimers and quoted signatures are left out."""
    own = [unmarked(text)[1] for text, zone, depth in lines if not depth and zone in _SIGNED and text.strip()]
    signed = block(own, sender) if own else _NOBODY
    if signed.name or sender is None:
        return signed
    last = _signed_in_passing(lines, sender)
    return block([last, *own], sender) if last else signed


def _signed_in_passing(lines: Sequence[ZonedLine], sender: Address) -> str:
    """The last line of the mail's own words, if it is the sender's name alone or begins a signature on one line."""
    body = (line.text for line in reversed(lines) if line.depth == 0 and line.zone is Zone.BODY)
    last = next((text for text in body if text.strip()), "")[: SIGNATURE_LINE_CHARS.most]
    last = _KISSES.sub("", last).strip(" -–—*,.!\t")
    name, separator, _ = last.partition("|")
    if len(name) > _LONGEST_NAME or not 0 < len(name.split()) <= (5 if separator else 3):
        return ""
    known = names.of(sender).words
    return last if all(word in known for word in fold(name).split()) else ""


def block(lines: Sequence[str], sender: Address | None = None) -> Contact:
    """What one signature says of the person below whose words it stands.

    `sender` is who that is as far as the headers tell; an address in the signature stands in for it.
    """
    kept = tuple(line[: SIGNATURE_LINE_CHARS.most] for line in lines[: SIGNATURE_LINES.most])
    return _known(kept, sender) if sum(map(len, kept)) <= _REMEMBERED else _read(kept, sender)


def _read(lines: Sequence[str], sender: Address | None) -> Contact:
    who = names.of(sender)
    taken = take_apart(deputies.by_whose_hand(_without_closings(lines), who))
    if not who.words and taken.emails:
        who = names.sender("", taken.emails[0])
    chosen = choice.choose(taken.cells, who)
    return Contact(
        name=chosen.name,
        title=chosen.title,
        company=chosen.company or choice.pictured(taken.logos, who) or _registered(taken),
        address=address.read(chosen.rest),
        emails=tuple(taken.emails),
        urls=tuple(taken.urls),
    )


# A person's signature comes again in every mail they write.
_known = lru_cache(maxsize=2048)(_read)


def _without_closings(lines: Sequence[str]) -> Iterator[str]:
    """The lines, with the name alone of a closing that has it on its own line: "Many thanks, Tom"."""
    for line in lines:
        text = line.strip()
        if not text:
            continue
        if (name := shapes.signed_off(text)) is None:
            yield line
        elif name:
            yield name


def _registered(taken: Block) -> str:
    """The company that a registration line names, where nothing else does."""
    parts = (part.strip(" .") for line in taken.registrations for part in _CLAUSE.split(line))
    return next((part for part in parts if appearance.of(part).legal), "")
