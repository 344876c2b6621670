"""What changed for good among all the signatures of one sender, in whatever order they came to be known."""

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce

from syncd.extract.signatures import changes, sameness
from syncd.model.changes import ChangedField, ChangeKind, ContactChange, Signed, SignedBlock
from syncd.model.folding import fold


def settled(signed: Sequence[Signed]) -> Iterator[tuple[Signed, ContactChange]]:
    """What one signature replaced of the earlier ones and no later one says otherwise, with that signature.

    It stands below two mails at least, and what it replaced below none since: people have one signature at the desk and
    another one on the way.
    """
    in_time = sorted(signed, key=lambda one: (one.last_at, one.first_at))
    latest = _together(one.block for one in in_time)
    for one in in_time:
        before = [other.block for other in in_time if other.last_at < one.first_at]
        if not before or one.first_at == one.last_at:
            continue
        since = [other.block for other in in_time if other is not one and other.last_at >= one.first_at]
        for change in changes.compare(_together(before), one.block):
            if change.kind is ChangeKind.REPLACED and _stands(change, latest) and not _is_denied(change, one, since):
                yield one, change


def _is_denied(change: ContactChange, by: Signed, since: Iterable[SignedBlock]) -> bool:
    """Whether a signature seen since says something else there."""
    found = (other for block in since for other in changes.compare(by.block, block))
    return any(other.field is change.field and other.kind is ChangeKind.REPLACED for other in found)


def _together(blocks: Iterable[SignedBlock]) -> SignedBlock:
    return reduce(changes.remember, blocks)


def _stands(change: ContactChange, latest: SignedBlock) -> bool:
    """Whether the latest that is known of a sender says so, too."""
    said = latest.contact
    if change.field is ChangedField.TITLE:
        return sameness.is_same_title(said.title, change.after)
    if change.field is ChangedField.COMPANY:
        return sameness.is_same_company(said.company, change.after)
    if change.field is ChangedField.SURNAME:
        return set(fold(change.after).split()) <= set(fold(said.name).split())
    return False
