"""Given names that are borne somewhere, and by whom."""

from collections.abc import Mapping
from functools import cache
from importlib import resources


@cache
def borne() -> Mapping[str, str]:
    """Folded names → borne by men ("m"), women ("f") or both ("mf"), "rare" behind it where few countries know them."""
    found: dict[str, str] = {}
    kind = ""
    text = resources.files("syncd.model").joinpath("given_names.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.removesuffix(" rare") in ("m", "f", "mf"):
            kind = line
        else:
            found.update(dict.fromkeys(line.split(), kind))
    return found


def is_common(name: str) -> bool:
    """Whether this folded name is listed, and known in more than a few countries."""
    return not borne().get(name, "rare").endswith("rare")
