"""What is left of an interaction once somebody in it was erased on request: that it took place, and with whom else."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import replace

from syncd.model.activity import Identity, Interaction
from syncd.model.matching import Mention
from syncd.model.milestones import SURE, Reached
from syncd.model.names import person_key
from syncd.model.people import Key

ERASED = "(erased on request)"
"""Stands where the subject stood."""

Mask = Callable[[Key], str]
"""What stands for a key that may not be read any more."""


def keys_of(interaction: Interaction) -> set[Key]:
    """Everything by which somebody in it may have been erased, and the interaction itself."""
    found = {("activity", interaction.identity.key)}
    for mention in interaction.mentions:
        found.update((("email", mention.email), ("phone", mention.phone), _name(mention)))
    return {key for key in found if key[1]}


def without(interaction: Interaction, gone: AbstractSet[Key], mask: Mask) -> Interaction:
    """The interaction without those who were erased and without anybody's words; as it is where none of them is in it.

    The same comes out of what is stored and of the item, read anew: so it stays one and the same.
    """
    kept = tuple(left for mention in interaction.mentions if (left := _left_of(mention, gone)))
    if len(kept) == len(interaction.mentions) and ("activity", interaction.identity.key) not in gone:
        return replace(interaction, mentions=kept)
    return replace(
        interaction,
        identity=_unsigned(interaction.identity, gone, mask),
        subject=ERASED,
        snippet="",
        mentions=tuple(replace(mention, quote="") for mention in kept),
        milestones=tuple(map(_wordless, interaction.milestones)),
    )


def _wordless(told: Reached) -> Reached:
    """A milestone without its words: nobody can be asked about one that was not sure, and only a person says it was."""
    return replace(told, quote="", named=(), confidence=told.confidence if told.confidence >= SURE else 0.0)


def _left_of(mention: Mention, gone: AbstractSet[Key]) -> Mention | None:
    """A mention without their number, None for one that is theirs.

    Others have a name, too: it tells where there is nothing surer, or beside their number. Whoever signs with that
    under another name, from another address, is another, to whom it was passed on.
    """
    if ("email", mention.email) in gone:
        return None
    has_their_number = ("phone", mention.phone) in gone
    if _name(mention) in gone and (has_their_number or not (mention.email or mention.phone)):
        return None
    if not has_their_number:
        return mention
    return replace(mention, phone="", quote="") if mention.email else None


def _name(mention: Mention) -> Key:
    return ("name", person_key(mention.name))


def _unsigned(identity: Identity, gone: AbstractSet[Key], mask: Mask) -> Identity:
    """The identity without the sender and subject that a mail's is checked by, or the number in a call's."""
    key = identity.key
    for field, value in gone:
        if field == "phone":
            key = key.replace(f"/{value}", f"/{mask((field, value))[:16]}")
    stamp = identity.stamp and replace(identity.stamp, from_="", subject="")
    return replace(identity, key=key, stamp=stamp)
