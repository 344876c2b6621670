"""The contact block of a mail's sender: what their own signature says of them."""

import re
from collections.abc import Iterator, Sequence

from syncd.extract import addresses, shapes
from syncd.extract.dial_in import is_gateway
from syncd.extract.quoting import unmarked
from syncd.model.extraction import Contact, Zone, ZonedLine
from syncd.model.message import Address

_MAX_LINES = 30
_PIECES = re.compile(r"[ \xa0]?[|·•\t¦‖]\s{0,10}|[ \xa0]{3,40}")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'|]{3,300}|(?:[\w-]{1,30}\.)?(?:linkedin|xing)\.com/[^\s<>\"'|]{2,200}", re.IGNORECASE
)
_AT_COMPANY = re.compile(r"\s{0,3}(?:,| at | @ | bei | chez | bij | в | - | – )\s{0,3}")
_LABELLED = re.compile(r"^[^:]{1,20}:\s{0,5}")


def read(lines: Sequence[ZonedLine], sender: Address | None) -> Contact:
    """What the sender's own signature says; disclaimers and quoted signatures are left out."""
    own = list(_own_lines(lines))
    pieces = [piece for line in own for piece in _split(line)]
    spoken = [piece for piece in pieces if _is_plain(piece)]
    name = _name(spoken, sender)
    titled = next((piece for piece in spoken if piece != name and shapes.is_title(piece)), "")
    title, company = _title_and_company(titled)
    text = "\n".join(own)
    return Contact(
        name=name,
        title=title,
        company=company or _company([p for p in spoken if p not in (name, titled)], sender),
        address=_address(pieces),
        emails=tuple(email for email in addresses.emails(text) if not is_gateway(email)),
        urls=_urls(text),
    )


def _own_lines(lines: Sequence[ZonedLine]) -> Iterator[str]:
    """The closing and the signature at depth 0, up to the small print."""
    own = [line for line in lines if line.depth == 0 and line.zone in (Zone.CLOSING, Zone.SIGNATURE)]
    for line in own[:_MAX_LINES]:
        text = unmarked(line.text)[1].strip()
        if shapes.is_small_print(text):
            return
        if text and not (shapes.is_closing(text) or shapes.is_device_line(text) or shapes.is_delimiter(text)):
            yield text


def _split(line: str) -> list[str]:
    return [piece.strip(" *_,") for piece in _PIECES.split(line) if piece.strip(" *_,")]


def _is_plain(piece: str) -> bool:
    return not (shapes.is_contact_line(piece) or shapes.is_postal(piece))


def _name(pieces: Sequence[str], sender: Address | None) -> str:
    known = {token for token in (sender.name if sender else "").lower().split() if len(token) > 1}
    named = (piece for piece in pieces if shapes.is_name(piece))
    candidates = [piece for piece in named if not (shapes.is_title(piece) or shapes.is_company(piece))]
    shared = (piece for piece in candidates if known & set(piece.lower().strip(",.").split()))
    longest = max(shared, key=lambda piece: len(piece.split()), default="")
    return longest or next((piece for piece in candidates[:1]), "")


def _title_and_company(piece: str) -> tuple[str, str]:
    """A title line may name the company too: "Talent Partner, Acme Ltd"."""
    parts = [part for part in _AT_COMPANY.split(piece) if part]
    if len(parts) == 2 and shapes.is_company(parts[1]) and not shapes.is_title(parts[1]):
        return parts[0], parts[1]
    return piece, ""


def _company(pieces: Sequence[str], sender: Address | None) -> str:
    """The piece that is written like a company, or like the sender's mail domain."""
    domain = sender.email.rpartition("@")[2].split(".")[0] if sender else ""
    by_domain = (piece for piece in pieces if len(domain) > 2 and domain.replace("-", "") in _letters(piece))
    return next((piece for piece in pieces if shapes.is_company(piece)), "") or next(by_domain, "")


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def _address(pieces: Sequence[str]) -> str:
    postal = [piece for piece in pieces if shapes.is_postal(piece) and "@" not in piece and "://" not in piece]
    return ", ".join(_LABELLED.sub("", piece) for piece in postal[:4] if not shapes.is_phone_line(piece))


def _urls(text: str) -> tuple[str, ...]:
    found = (match[0].rstrip(".,;)>") for match in _URL.finditer(text))
    return tuple(dict.fromkeys(found))[:10]
