"""Stand-ins for the formats that sources are handed."""

from collections.abc import Sequence

from syncd.model.items import PartInfo
from syncd.sources.base import Cutters, Piece


def text_parts(parts: Sequence[PartInfo]) -> tuple[str, ...]:
    """The sections with text in them."""
    return tuple(info.number for info in parts if info.media_type.startswith("text/"))


def nothing(_: bytes) -> tuple[Piece, ...]:
    return ()


TEXT_PARTS = Cutters(parts=text_parts, calendar=nothing, cards=nothing)
