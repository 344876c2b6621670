"""What is remembered is made once while it is asked for, and never more than so much of it is kept."""

from syncd.extract.memory import Remembered, of_short, remembered


class Maker:
    """Makes squares, and keeps which."""

    def __init__(self) -> None:
        self.made: list[int] = []

    def __call__(self, number: int) -> int:
        self.made.append(number)
        return number * number


def test_a_value_is_made_once() -> None:
    make = Maker()
    squares = Remembered(make, 4)
    assert [squares[3], squares[3], squares[2], squares[3]] == [9, 9, 4, 9]
    assert make.made == [3, 2]


def test_what_is_asked_for_now_and_then_outlives_what_is_not() -> None:
    make = Maker()
    squares = Remembered(make, 4)
    for number in range(1, 100):
        assert squares[0] == 0
        assert squares[number] == number * number
    assert make.made.count(0) == 1
    assert squares[1] == 1
    assert make.made.count(1) == 2


def test_only_so_many_values_are_kept() -> None:
    squares = Remembered(Maker(), 10)
    assert sum(squares[number] for number in range(1000)) == 332833500
    assert len(squares) + len(squares._former) <= 20


def test_what_is_made_of_a_long_text_is_not_kept() -> None:
    asked: list[str] = []

    def count(text: str) -> int:
        asked.append(text)
        return len(text)

    counted = of_short(count, 3, 4)
    assert [counted("abc"), counted("abcd"), counted("abc"), counted("abcd")] == [3, 4, 3, 4]
    assert asked == ["abc", "abcd", "abcd"]


def test_what_is_made_of_a_short_text_is_kept_with_what_else_was_given() -> None:
    asked: list[tuple[str, int]] = []

    @remembered(3, 4)
    def repeated(text: str, times: int) -> str:
        asked.append((text, times))
        return text * times

    assert [repeated(*given) for given in (("ab", 2), ("ab", 1), ("ab", 2), ("abcd", 1), ("abcd", 1))] == [
        "abab", "ab", "abab", "abcd", "abcd",
    ]  # fmt: skip
    assert asked == [("ab", 2), ("ab", 1), ("abcd", 1), ("abcd", 1)]
