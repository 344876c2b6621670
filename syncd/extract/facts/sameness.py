"""Whether two ways to put somebody's pay say the same."""

from syncd.extract.facts import pay


def is_same_salary(one: str, other: str) -> bool:
    """The same figures for the same time; a currency that is not told, or another way to write them, is no change."""
    ours, theirs = _figures(one), _figures(other)
    return ours == theirs if ours and theirs else " ".join(one.split()) == " ".join(other.split())


def _figures(text: str) -> tuple[str, str] | None:
    """The first amount without its currency: how much, for how long."""
    amount = next(pay.amounts(text, "", bare=True), None)
    if amount is None:
        return None
    much, _, unit = amount.value.partition(" ")
    return much, unit.partition("/")[2]
