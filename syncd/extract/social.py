"""Mails by which a network says that a person wrote, accepted or asked to connect."""

import re

from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.words import social as wording
from syncd.model.extraction import SocialNotice
from syncd.model.message import Address, Message

# The mail domains of each network.
_NETWORKS = {"linkedin.com": "linkedin", "xing.com": "xing", "xing.de": "xing"}

_LIKE_A_NETWORK = re.compile(r"(?<![a-z])(?:linkedin|xing)(?![a-z])", re.IGNORECASE)

_NAME = r"([^\W\d_][^\n:,!?<>@]{1,60}?)"
_SUBJECT = when_asked(
    rf"^(?:[^:\n]{{0,20}}: )?{_NAME} {any_of(words(wording.BEHIND_NAME))}(?!\w)"
    rf"|(?<!\w){any_of(words(wording.BEFORE_NAME))} {_NAME}$"
    rf"|^{any_of(words(wording.CONGRATULATE))} {_NAME}(?: {any_of(wording.FOR_IT)}(?!\w)|$)",
    re.IGNORECASE,
)
_VIA = re.compile(r"\s(?:via|über|through|auf|on)\s(?:linkedin|xing)$", re.IGNORECASE)
# Whom LinkedIn lets invitations and messages come from.
_PERSONAL = frozenset({"invitations", "hit-reply", "inmail-hit-reply", "messages-noreply", "member"})
_OWN_NAMES = re.compile(r"linkedin|xing|inmail|messages|notifications|invitations|team|jobs", re.IGNORECASE)


def notice(message: Message) -> SocialNotice | None:
    """The network and the person's name; None for any other mail, a network's digests and adverts included."""
    sender = message.sender
    network = _network(sender.email) if sender else ""
    if not sender or not network:
        return None
    told, sent = _by_subject(message.subject[:300]), _by_sender(sender)
    # "Priya sent you a message", from "Priya Patel via LinkedIn".
    name = sent if sent.startswith(told) else told
    return SocialNotice(network, name) if name else None


def resembles(message: Message) -> bool:
    """Whether a mail words itself as a network's notification and comes from under its name, though not its domain.

    It is nobody's words; whether the person it names did anything is not proven.
    """
    sender = message.sender
    if sender is None or not _LIKE_A_NETWORK.search(sender.email.rpartition("@")[2]):
        return False
    return bool(_by_subject(message.subject[:300]) or _by_sender(sender))


def _network(email: str) -> str:
    domain = email.rpartition("@")[2]
    return next((name for own, name in _NETWORKS.items() if domain == own or domain.endswith("." + own)), "")


def _by_subject(subject: str) -> str:
    match = _SUBJECT.search(subject)
    return (match[1] or match[2] or match[3]).strip() if match else ""


def _by_sender(sender: Address) -> str:
    """LinkedIn puts the writer's name into From: "Priya Patel via LinkedIn", or just "Priya Patel"."""
    person = _VIA.sub("", sender.name).strip()
    personal = person != sender.name.strip() or sender.email.partition("@")[0] in _PERSONAL
    return person if personal and " " in person and not _OWN_NAMES.search(person) else ""
