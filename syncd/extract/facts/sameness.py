"""Whether two ways to put somebody's pay say the same."""

from syncd.extract.facts import pay


def is_same_salary(one: str, other: str) -> bool:
    """The same figures for the same time; a currency that is not told, or another way to write them, is no change."""
    ours, theirs = _value(one, ""), _value(other, "")
    if not (ours and theirs):
        return " ".join(one.split()) == " ".join(other.split())
    return _value(one, _currency(theirs)) == _value(other, _currency(ours))


def _value(text: str, usual: str) -> str:
    """The first amount, in the `usual` currency where it names none; "" where there is none."""
    return next((amount.value for amount in pay.amounts(text, usual, bare=True)), "")


def _currency(value: str) -> str:
    return value.partition(" ")[2].partition("/")[0]
