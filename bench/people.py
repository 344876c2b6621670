"""The people who write to the agency of the bench, made up: their names, numbers and the languages they write."""

import random
from dataclasses import dataclass

_GIVEN = ("Anna", "Bertil", "Chiara", "David", "Elif", "Farid", "Greta", "Hugo", "Ingrid", "Jonas", "Katya", "Liam",
          "Maja", "Noor", "Owen", "Petra", "Quentin", "Rosa", "Sven", "Tamsin")  # fmt: skip
_FAMILY = ("Adeyemi", "Brandt", "Castell", "Dunmore", "Eklund", "Fournier", "Grünwald", "Hartley", "Iversen", "Jansen",
           "Kowalczyk", "Lindqvist", "Moreau", "Novak", "Okafor", "Pettersson", "Quayle", "Rossi", "Schäfer", "Thorne",
           "Ulrich", "Varga", "Whitlock", "Yildiz", "Zeller")  # fmt: skip
_TITLES = ("Head of Engineering", "Finance Director", "HR Business Partner", "Project Manager", "Site Lead")
_FIRMS = (
    "Alder",
    "Birchwood",
    "Corvane",
    "Dunlin",
    "Eastmere",
    "Fernhill",
    "Galloway",
    "Harrier",
    "Inverley",
    "Juniper",
)


@dataclass(frozen=True, slots=True)
class Person:
    """`number` is as a signature shows it, in the national form of `country`."""

    name: str
    email: str
    number: str
    title: str
    company: str
    country: str
    client: str
    """The mail program: gmail, outlook or apple."""


def people(rng: random.Random, count: int) -> tuple[Person, ...]:
    return tuple(_person(rng, index) for index in range(count))


def _person(rng: random.Random, index: int) -> Person:
    given, family, firm = rng.choice(_GIVEN), rng.choice(_FAMILY), rng.choice(_FIRMS)
    country = rng.choices(("GB", "DE", "US", "FR"), (6, 2, 1, 1))[0]
    local = f"{given}.{family}{index}".lower().translate({ord("ä"): "ae", ord("ü"): "ue"})
    email = f"{local}@{firm.lower()}.example"
    client = rng.choices(("outlook", "gmail", "apple"), (5, 3, 2))[0]
    return Person(
        f"{given} {family}", email, _number(rng, country), rng.choice(_TITLES), f"{firm} Ltd", country, client
    )


def _number(rng: random.Random, country: str) -> str:
    """A number set aside for fiction that validates all the same."""
    match country:
        case "DE":
            return f"+49 30 23125 {rng.randrange(1000):03}"
        case "US":
            return f"+1 (212) 555-01{rng.randrange(100):02}"
        case _:
            return f"{rng.choice(('020 7946 0', '0161 496 0'))}{rng.randrange(1000):03}"


def directory(known: tuple[Person, ...]) -> str:
    """The CSV that `syncd people import` takes."""
    lines = ["external_id,name,role,emails,phones,company,title"]
    lines += [f"p{n},{p.name},client,{p.email},{p.number},{p.company},{p.title}" for n, p in enumerate(known)]
    return "\n".join([*lines, ""])
