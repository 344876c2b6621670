"""Which folders on disk are left out for their name: junk, trash, drafts and all mail, in many languages."""

from collections.abc import Iterator

from syncd.sources import special_use, utf7

_SUFFIXES = (".mbox", ".sbd", ".ics", ".vcf")


def why_left_out(name: str) -> str:
    """`junk`, `trash`, `drafts` or `all mail` for a folder of that path or inside one; "" for one that is read."""
    roles = (special_use.ROLES.get(special_use.key(part)) for part in _parts(name))
    return next((role for role in roles if role), "")


def _parts(name: str) -> Iterator[str]:
    """The single names in a path; in `.Clients.Deleted Items` (Maildir++) the dots stand between them."""
    for step in name.split("/"):
        if step.startswith("."):
            yield from (_decoded(part) for part in step.split("."))
        else:
            suffix = next((suffix for suffix in _SUFFIXES if step.lower().endswith(suffix)), "")
            yield step.removesuffix(suffix) if suffix else step


def _decoded(part: str) -> str:
    return utf7.decode(part.encode("utf-8", "replace"))
