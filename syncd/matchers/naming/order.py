"""Which end of a written name the surname stands on, by a comma or by capitals, and what a title says of who it is."""

from syncd.matchers.naming import far_east, given, honours
from syncd.model.folding import fold

_MONSIEUR, _WITH_A_TITLE = "M.", 3
_INITIALS_AT_MOST = 2
"""Letters that may be somebody's initials, or a short surname."""


def is_monsieur(tokens: list[str]) -> bool:
    """Whether a name begins with the title that may as well be an initial: before a man's name, or a surname in
    capitals, as the French write it."""
    if len(tokens) < _WITH_A_TITLE or tokens[0] != _MONSIEUR:
        return False
    if any(map(is_shouted, tokens[1:])) and any(token.istitle() for token in tokens[1:]):
        return True
    first = fold(tokens[1])
    return given.is_known(first) and given.sex(first) != "f"


def given_names_first(text: str) -> tuple[str, bool]:
    """A name as a list has it, "Doe, Jane", turned round; and whether it was."""
    surname, *behind = (part.strip() for part in text.split(","))
    whole = " " in surname
    named = [part for part in behind if part and not _are_honours(part, behind_a_whole_name=whole)]
    generations = [part for part in named if honours.generation(part)]
    first = next((part for part in named if part not in generations), "")
    return " ".join(filter(None, (first, surname, *generations))), bool(first)


def _are_honours(text: str, *, behind_a_whole_name: bool) -> bool:
    """Whether all that stands behind a comma is letters of honour, some of which are names where no other stands."""
    for token in text.split():
        folded = fold(token.replace(".", ""))
        long = len(folded) > _INITIALS_AT_MOST
        letters = honours.is_letters(token, folded, last=long) and (long or behind_a_whole_name)
        if not letters and not (behind_a_whole_name and honours.is_degree(token, folded)):
            return False
    return True


def capitals_turned(text: str) -> tuple[str, bool]:
    """A name whose surname alone stands in capitals, as the French write it, and whether one does."""
    tokens = text.split()
    while len(tokens) > 1 and (
        honours.is_title(tokens[0], fold(tokens[0].replace(".", ""))) or (len(tokens) > 2 and tokens[0] == _MONSIEUR)
    ):
        del tokens[0]
    shouted = [is_shouted(token) for token in tokens]
    if at := _particles_in_capitals(tokens):
        # "DE LA FONTAINE Hugues", "VAN DEN BERG Piet".
        surname = " ".join((*map(str.lower, tokens[:at]), tokens[at]))
        return " ".join((*tokens[at + 1 :], surname)), True
    if len(tokens) < 2 or not any(token.istitle() for token in tokens) or sum(shouted) != 1:
        return text, False
    if shouted[0]:
        return " ".join((*tokens[1:], tokens[0])), True
    return text, shouted[-1] and not honours.is_letters(tokens[-1], fold(tokens[-1]), last=True)


def _particles_in_capitals(tokens: list[str]) -> int:
    """How many particles in capitals a name begins with, before a surname that alone is in capitals, too."""
    at = next((n for n, token in enumerate(tokens) if not (token.isupper() and fold(token) in honours.PARTICLES)), 0)
    rest = tokens[at + 1 :]
    return at if at and rest and is_shouted(tokens[at]) and not any(map(str.isupper, rest)) else 0


def is_shouted(token: str) -> bool:
    """Whether it stands in capitals, and is neither initials nor says which of a family somebody is."""
    return len(token) > _INITIALS_AT_MOST and token.isalpha() and token.isupper() and not honours.generation(token)


def sex(text: str) -> str:
    """Whether a title says that it is a man ("m") or a woman ("f"), or a Vietnamese middle name does; "" if neither."""
    tokens = [fold(token.replace(".", "")) for token in text.split()]
    if not tokens:
        return ""
    if not honours.are_initials(text.split()[0]) and (told := honours.sex(tokens[0])):
        return told
    if is_monsieur(text.split()):
        return "m"
    if far_east.is_surname(tokens[0]) or far_east.is_surname(tokens[-1]):
        return "f" if "thi" in tokens[1:-1] else "m" if "van" in tokens[1:-1] else ""
    return ""
