"""Whether two ways to put somebody's pay, or when they can begin, say the same."""

# Whoever stores what was read elsewhere compares hardly ever, and need not load what finds pay in a text till then.


def is_same_salary(one: str, other: str) -> bool:
    """The same figures for the same time; a currency that is not told, or another way to write them, is no change."""
    ours, theirs = _value(one, ""), _value(other, "")
    if not (ours and theirs):
        return is_same_text(one, other)
    return _value(one, _currency(theirs)) == _value(other, _currency(ours))


def is_same_notice(one: str, other: str) -> bool:
    """The same span, in whatever words: "3 months" is "three months' notice"."""
    from syncd.extract.facts import terms

    return is_same_text(terms.span(one) or one, terms.span(other) or other)


def is_same_text(one: str, other: str) -> bool:
    """The same words, whatever their case and space."""
    return one.casefold().split() == other.casefold().split()


def _value(text: str, usual: str) -> str:
    """The first amount, in the `usual` currency where it names none; "" where there is none."""
    from syncd.extract.facts import pay

    return next((amount.value for amount in pay.amounts(text, usual, bare=True)), "")


def _currency(value: str) -> str:
    return value.partition(" ")[2].partition("/")[0]
