"""In which ways two words of names fit: the same, spelt alike, by a slip, or not at all."""

from dataclasses import dataclass

from syncd.matchers.naming.spelling import Slip


@dataclass(frozen=True, slots=True)
class Fit:
    """`kind` is "same" or how the words differ; `slips` how many letters do, `made` which slips those are.

    A Latin and a Cyrillic word (`crossed`) have slips only by how well the letters stand for each other. Of a
    `syllable`, as Chinese and Korean names are made of, little is left when a letter is another.
    `like_names` says that what no list has is spelt as names are, and may well be one.
    """

    kind: str
    slips: float = 0.0
    made: tuple[Slip, ...] = ()
    crossed: bool = False
    short: bool = False
    syllable: bool = False
    like_names: bool = False


IN_THE_FAR_EAST, BEGUN_OTHERWISE = "spelt alike in the Far East", "begun otherwise in the Far East"
BY_ITS_CONSONANTS = "alike by its consonants"
SPELT_ALIKE = (
    "spelt alike", "spelt alike in the East", "spelt alike in the South", IN_THE_FAR_EAST, BEGUN_OTHERWISE,
    BY_ITS_CONSONANTS,
)  # fmt: skip
SAME = Fit("same")
STRANGER = Fit("strange")
