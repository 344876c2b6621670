"""`python -m training.known_names`: names that are borne, from three libraries that make people up.

Faker and mimesis (both MIT) bring lists of names for some eighty countries, and names (MIT) the surnames that the
census of the United States counted, the most frequent first. They are needed for this script alone: `pip install
faker==40.63.0 mimesis==22.2.0 names==0.3.0` first. What is written are folded words, each a fact: that a name is borne,
and by men, by women or by both.
"""

import argparse
import importlib
import json
import pkgutil
import textwrap
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from syncd.matchers.naming import at_home, japan, lines, spelling
from syncd.model.folding import fold

SYNCD = Path(__file__).parents[1] / "syncd"
NAMING = SYNCD / "matchers" / "naming"
GIVEN, SURNAMES = SYNCD / "model" / "given_names.txt", NAMING / "surnames.txt"
AT_HOME = NAMING / "two_names.txt"
SEX = {"male": "m", "female": "f"}
SURNAME = "surnames"
_MANY = 4
"""A name that stands in so many lists is common somewhere."""
_SHORT = 3
"""Letters of a Japanese surname that may as well be another country's word."""
_MOSTLY = 4
"""A name that so many times more lists give to one sex is that sex's."""
# Lists that hold what is common in a country only: one of them is enough.
_COMMON_GIVEN = frozenset(("en_GB", "de_DE", "fr_FR", "en_US", "nl_NL", "it_IT", "es_ES"))
_COUNTED = 10_000
"""How many surnames of the census are taken: the last are borne by one in a hundred thousand there."""
_COMMON_SURNAMES = frozenset(
    (
        "en_GB", "en_US", "de_DE", "fr_FR", "es_ES", "nl_NL", "pl_PL", "pt_PT", "sv_SE", "da_DK", "no_NO", "ru_RU",
        "cs_CZ", "en_IN",
    )
)  # fmt: skip
BESIDES = Path(__file__).parent / "names_besides.txt"
IN_NO_LIST = Path(__file__).parent / "names_in_no_list.txt"
_SHORTEST_IN_NO_LIST, _ONE_IN_GIVEN, _ONE_IN_SURNAMES = 4, 5, 6
"""Letters of a name that is kept to learn from, and how many are left out for each."""

Bearers = defaultdict[str, defaultdict[str, set[str]]]


def main() -> None:
    argparse.ArgumentParser(prog="training.known_names", description=__doc__).parse_args()
    given, surnames = _listed()
    AT_HOME.write_text(_pairs_at_home(given), "utf-8")
    for kind, name in (*_besides(), *((SURNAME, name) for name in _japanese_surnames())):
        if kind == SURNAME:
            surnames[name] |= {"here", "there"}
        else:
            given[name][kind] |= {"here", "there", "and", "elsewhere"}
    GIVEN.write_text("\n".join(f"{kind}\n{_lines(names)}" for kind, names in _by_kind(given).items()) + "\n", "utf-8")
    kept: dict[str, list[str]] = {"common": [], "rare": []}
    for name, lists in surnames.items():
        if len(lists) > 1 or lists & _COMMON_SURNAMES:
            kept["common" if len(lists) >= _MANY else "rare"].append(name)
    kept["counted"] = sorted(set(_counted()) - {name for names in kept.values() for name in names})
    SURNAMES.write_text("\n".join(f"{kind}\n{_lines(names)}" for kind, names in kept.items()) + "\n", "utf-8")
    IN_NO_LIST.write_text(_in_no_list(given, surnames), "utf-8")


def _in_no_list(given: Bearers, surnames: Mapping[str, set[str]]) -> str:
    """Some of the names that are real and stand in none of the lists that ship: what a slip may be taken for."""
    shipped = set(GIVEN.read_text("utf-8").split()) | set(SURNAMES.read_text("utf-8").split())
    shipped |= set(lines.text("one_name.txt").split()) | set(lines.text("one_surname.txt").split())
    kinds = (("given", given, _ONE_IN_GIVEN), (SURNAME, surnames, _ONE_IN_SURNAMES))
    return "".join(
        f"{kind}\n{_lines(name for name in set(names) - shipped if _is_drawn(name, one_in))}\n"
        for kind, names, one_in in kinds
    )


def _is_drawn(name: str, one_in: int) -> bool:
    return len(name) >= _SHORTEST_IN_NO_LIST and zlib.crc32(name.encode()) % one_in == 0


# Lists in which stand the names of everybody who came to live there, too.
_OF_MANY = ("de", "en")
_LISTS_AGREE = 2


def _pairs_at_home(given: Bearers) -> str:
    """Names on one line of `one_name.txt` of which a country has both, so that there they are two people's."""
    forms = lines.shipped("one_name.txt")
    where = {name: _own_lists(given[name]) for name in forms.names if name in given}
    pairs = (
        f"{name} {other}"
        for name in sorted(where)
        for other in sorted(forms.forms(name))
        if name < other and other in where and len(where[name] & where[other]) >= _LISTS_AGREE
        if not spelling.is_spoken_alike(name, other)
    )
    return "\n".join(pairs) + "\n"


def _own_lists(by_sex: Mapping[str, set[str]]) -> set[str]:
    found = {where for lists in by_sex.values() for where in lists}
    return {where for where in found if not where.removeprefix("mimesis ").startswith(_OF_MANY)}


def _besides() -> Iterator[tuple[str, str]]:
    """(sex, or that it is a surname; name) of those that are borne in many places and stand in none of the lists."""
    kind = ""
    for line in BESIDES.read_text(encoding="utf-8").splitlines():
        if line in (*SEX.values(), SURNAME):
            kind = line
        elif not line.startswith("#"):
            yield from ((kind, name) for name in line.split())


def _japanese_surnames() -> Iterator[str]:
    for reading in map(str.split, lines.text("japanese_surnames.txt").splitlines()):
        name = japan.plain(at_home.kana(reading[0])[-1])
        if len(name) > _SHORT:
            yield name


def _counted() -> Iterator[str]:
    """Surnames of a country where people of all others live."""
    folder = Path(str(importlib.import_module("names").__file__)).parent
    for line in (folder / "dist.all.last").read_text(encoding="ascii").splitlines()[:_COUNTED]:
        yield line.split()[0].lower()


def _by_kind(given: Bearers) -> dict[str, list[str]]:
    """ "m", "f", "mf", and the same with "rare" behind, → names."""
    found: dict[str, list[str]] = {f"{sex}{often}": [] for often in ("", " rare") for sex in ("m", "f", "mf")}
    for name, by_sex in given.items():
        lists = set[str]().union(*by_sex.values())
        if (len(lists) > 1 or lists & _COMMON_GIVEN) and (len(name) > 2 or len(lists) > 2):
            men, women = len(by_sex["m"]), len(by_sex["f"])
            sex = "m" if men >= _MOSTLY * women else "f" if women >= _MOSTLY * men else "mf"
            found[sex if len(lists) >= _MANY else f"{sex} rare"].append(name)
    return found


def _lines(names: Iterable[str]) -> str:
    return textwrap.fill(" ".join(sorted(names)), 120)


def _listed() -> tuple[Bearers, defaultdict[str, set[str]]]:
    """Given name → sex → the lists it stands in, and surname → the lists it stands in."""
    given: Bearers = defaultdict(lambda: defaultdict(set))
    surnames: defaultdict[str, set[str]] = defaultdict(set)
    for where, sex, name in (*_faker(), *_mimesis()):
        for word in fold(name).split():
            if word.isascii() and word.isalpha() and 2 <= len(word) <= (14 if sex else 16):
                (given[word][sex] if sex else surnames[word]).add(where)
    return given, surnames


def _faker() -> Iterator[tuple[str, str, str]]:
    """(list, "m", "f" or "" for a surname, name)."""
    package = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(package.__path__):
        provider = importlib.import_module(f"{package.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            names = getattr(provider, attribute)
            if not isinstance(names, list | tuple | dict):
                continue
            sex = "f" if "female" in attribute else "m" if "male" in attribute else ""
            if (attribute.startswith("first_") and sex) or attribute.startswith(("last_names", "last_romanized")):
                told = sex if attribute.startswith("first_") else ""
                yield from ((module.name, told, name) for name in names if isinstance(name, str))


def _mimesis() -> Iterator[tuple[str, str, str]]:
    folder = Path(str(importlib.import_module("mimesis").__file__)).parent / "datasets"
    for file in sorted(folder.glob("*/person.json")):
        told = json.loads(file.read_text(encoding="utf-8"))
        where = f"mimesis {file.parent.name}"
        for sex, letter in SEX.items():
            yield from ((where, letter, name) for name in (told.get("names") or {}).get(sex, ()))
        surnames = told.get("surnames") or []
        lists = [surnames] if isinstance(surnames, list) else surnames.values()
        yield from ((where, "", name) for names in lists for name in names)


if __name__ == "__main__":
    main()
