"""Who writes to whom: the same words are another milestone in a recruiter's, a client's or a candidate's mail."""

import re
from collections.abc import Collection, Sequence
from enum import IntFlag, auto

from syncd.extract.memory import of_short
from syncd.extract.milestones.vocabulary import BITS
from syncd.extract.phrase_tree import Notions
from syncd.extract.words.milestones import people as wording
from syncd.model.free_mail import chosen_label, may_be_free_mail
from syncd.model.message import Address
from syncd.model.statements import Milestone


class Writer(IntFlag):
    """Who the writer may be; several are possible where nothing tells."""

    AGENCY = auto()
    CLIENT = auto()
    CANDIDATE = auto()
    COLLEAGUE = auto()
    """A recruiter who writes to recruiters only."""


ANYBODY = Writer.AGENCY | Writer.CLIENT | Writer.CANDIDATE
# Each of them, since the arithmetic of flags is dear, and this is asked of every milestone that may be stated.
_RECRUITERS = (Writer(0), Writer.AGENCY, Writer.COLLEAGUE, Writer.AGENCY | Writer.COLLEAGUE)

_AGENCY_NAME = re.compile("|".join(wording.AGENCY_NAMES))
# A person's signature comes again in every mail they write.
_names_agency = of_short(_AGENCY_NAME.search, 300, 512)


def may_state(writer: Writer, kind: Milestone, named: Notions) -> bool:
    """Whether it may be a milestone in this writer's mail where a sentence names that.

    What recruiters say of themselves is none: that they are not interested, or see each other at ten.
    """
    if writer not in _RECRUITERS:
        return True
    if kind is Milestone.NOT_INTERESTED:
        return not named & BITS["ME"] or bool(named & (BITS["THIRD"] | BITS["YOU"]))
    return kind is not Milestone.MEETING_AGREED or writer is not Writer.COLLEAGUE or bool(named & BITS["THIRD"])


def of(
    sender: Address | None,
    recipients: Sequence[Address],
    signature: str,
    *,
    own_domains: Collection[str] = (),
) -> Writer:
    """Who the writer may be, by addresses and signature.

    Where `own_domains` names the agency's, nobody else's address is a recruiter's; else its name has to tell.
    """
    if sender is None or not sender.email:
        return ANYBODY
    domain = sender.email.rpartition("@")[2]
    if own_domains:
        if domain not in own_domains:
            return _outside(domain)
        inside = bool(recipients) and all(one.email.rpartition("@")[2] in own_domains for one in recipients)
        return Writer.COLLEAGUE if inside else Writer.AGENCY
    if may_be_free_mail(domain):
        return Writer.CANDIDATE
    if _names_agency(chosen_label(domain)) or _names_agency(signature.lower()):
        return Writer.AGENCY
    if any(_names_agency(chosen_label(one.email.rpartition("@")[2])) for one in recipients):
        return _outside(domain)
    return ANYBODY


def _outside(domain: str) -> Writer:
    """A candidate writes from a private address, a client hardly ever does."""
    if may_be_free_mail(domain):
        return Writer.CANDIDATE
    return Writer.CLIENT
