"""E-mail addresses as they are compared: however one is written, its normal form is the same."""

import re
import unicodedata
from functools import lru_cache

import idna

MAX_EMAIL = 320
"""Characters: 64 before the @, 255 behind it (RFC 5321 §4.5.3.1). What is longer is no address."""

_EMAIL = re.compile(r"[^\s@<>,;:()\"\\]+@[^\s@<>,;:()\"\\\[\]]+")
_UNSTORABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_WRAPPING = "'\" "


def normalise(email: str) -> str:
    """An address trimmed, in lower case, its domain in ASCII (IDNA 2008, UTS 46); "" for what is none.

    Dots and `+tags` before the @ stay: to some servers they tell two people apart.
    """
    text = _plain(email[: 2 * MAX_EMAIL]).strip(_WRAPPING).lower().removeprefix("mailto:")
    local, _, host = text.rpartition("@")
    normal = f"{unicodedata.normalize('NFC', local.strip(_WRAPPING))}@{_in_ascii(host)}"
    return normal if _EMAIL.fullmatch(normal) and len(normal) <= MAX_EMAIL else ""


def domain(text: str) -> str:
    """A domain as it stands in a normalised address; "" for what is none."""
    return normalise(f"x@{text}").removeprefix("x@")


def domains_of(email: str) -> tuple[str, ...]:
    """The domain of a normalised address and those above it: mail.acme.example, acme.example; no bare top-level one."""
    return _with_those_above(email.rpartition("@")[2])


# The same few companies and mail services stand behind most addresses.
@lru_cache(maxsize=4096)
def _with_those_above(domain: str) -> tuple[str, ...]:
    labels = domain.split(".")
    return tuple(".".join(labels[n:]) for n in range(len(labels) - 1))


def domain_key(domain: str) -> str:
    """A domain with its labels turned round: what is below another begins with it; "" for none."""
    return ".".join(reversed(domain.split(".")))


def _plain(text: str) -> str:
    return _UNSTORABLE.sub("", " ".join(text.split()))


def _in_ascii(host: str) -> str:
    host = host.strip(f".{_WRAPPING}")
    if host.isascii():
        return host
    try:
        return idna.encode(host, uts46=True).decode("ascii").strip(".")
    except (idna.IDNAError, UnicodeError):
        # What no server would resolve is still the same word every time it is written.
        return unicodedata.normalize("NFC", host)
