"""Forwarded mails as the programs people use write them, in many languages: the generator of held-out cases.

What each program writes is told by what is known of it, not by the tables that `syncd.extract` reads with.
"""

import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from syncd.model.message import Address

_TONGUES = Path(__file__).parent / "cases" / "mail_programs.jsonl"
_PEOPLE = (
    Address("John Doe", "john.doe@acme.example"),
    Address("Doe, Jane", "jane@acme.example"),
    Address("Bessie Berry", "bessie.berry@client.example"),
    Address("", "nicholas@client.example"),
    Address("Walter Sheltan", "walter.sheltan@talent.test"),
    Address("Zoë Müller-Lüdenscheidt", "zoe@mueller.test"),
    Address("Иван Петров", "ivan@petrov.test"),
    Address("Tom O'Neil (Acme)", "tom_oneil+jobs@acme.example"),
    Address("Van der Berg, Anna Maria", "anna.maria@acme.example"),
)
_SUBJECTS = ("Offer for Sam", "Re: Offer: terms, dates & fees", "Q3 — budget (v2)", "Interview: Tuesday 10:00", "CV")


@dataclass(frozen=True, slots=True)
class Tongue:
    """What programs say in one language: labels in the order in which the program writes them, and separators."""

    lang: str
    outlook: Sequence[str]  # from, sent, to, cc, subject
    thunderbird: Sequence[str]  # subject, date, from, to, cc, separator
    apple: Sequence[str]  # separator, from, subject, date, to, cc
    web: Sequence[str]
    notes: str
    prefix: Sequence[str]
    answer: Sequence[str]
    dates: Sequence[str]  # Outlook's, Gmail's, Apple's, a short one
    own: Sequence[str]
    body: Sequence[str]
    device: str
    said: Sequence[str]  # attributions, of {n} with the address {e}


@dataclass(frozen=True, slots=True)
class Original:
    """What the forwarded mail says of itself."""

    author: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    date: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Case:
    """A mail that forwards `original`."""

    program: str
    lang: str
    subject: str
    text: str
    original: Original


def tongues() -> Iterator[Tongue]:
    """Every language there are words of."""
    for line in _TONGUES.read_text(encoding="utf-8").splitlines():
        yield Tongue(**json.loads(line))


def cases(seed: int, rounds: int = 1) -> Iterator[Case]:
    """Every program in every language, `rounds` times, with other people and habits each time."""
    rng = random.Random(seed)
    for tongue in tongues():
        for program, (write, date) in PROGRAMS.items():
            for _ in range(rounds):
                yield _case(program, tongue, write, date, rng)


def _case(program: str, tongue: Tongue, write: "Writer", date: int, rng: random.Random) -> Case:
    people = rng.sample(_PEOPLE, 6)
    author = next(person for person in people if person.name)
    others = tuple(person for person in people if person != author)
    cut = rng.randint(1, 3)
    body = rng.choice([tongue.body[0], f"{tongue.body[0]}\n\n{_cited(tongue)}", f"{tongue.body[0]}\n-- \nJohn Doe\n"])
    original = Original(
        author,
        others[:cut],
        others[cut : cut + rng.randint(0, 2)],
        tongue.dates[date],
        rng.choice(_SUBJECTS),
        body.strip(),
    )
    original, header_and_body = write(original, tongue, rng)
    own = rng.choice(["", *tongue.own])
    device = f"\n\n{tongue.device}" if own and "mobile" in program else ""
    subject = f"{rng.choice(tongue.prefix)}: {original.subject}"
    text = f"{own}{device}\n\n{header_and_body}\n" if own else f"{header_and_body}\n"
    return Case(program, tongue.lang, subject, text, original)


def _cited(tongue: Tongue) -> str:
    return f"> {tongue.own[0]}\n> 12/10"


Writer = Callable[[Original, Tongue, random.Random], tuple[Original, str]]


def _named(person: Address, style: str = "{0} <{1}>") -> str:
    return style.format(person.name, person.email) if person.name else person.email


def _list(people: Sequence[Address], separator: str = ", ", style: str = "{0} <{1}>") -> str:
    """Recipients; a name that holds what separates them is put between quotation marks."""
    quoted = [
        Address(
            f'"{person.name}"' if "," in person.name and ";" not in separator and '"' not in style else person.name,
            person.email,
        )
        for person in people
    ]
    return separator.join(_named(person, style) for person in quoted)


def _block(rows: Sequence[tuple[str, str]], gap: str = ": ") -> str:
    return "\n".join(f"{label}{gap}{value}".rstrip(" ") for label, value in rows if value)


def _apart(label: str, tongue: Tongue) -> str:
    """French puts a space that does not break before the colon."""
    return f"{label}\xa0" if tongue.lang == "fr" else label


def _gmail(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    said = rng.choice(["Forwarded message", *tongue.web])
    rows = [
        (
            _apart(rng.choice([tongue.outlook[0], "From"]), tongue),
            _named(original.author, rng.choice(("{0} <{1}>", "*{0}* <{1}>"))),
        ),
        (rng.choice(["Date", tongue.apple[3]]), original.date),
        (rng.choice(["Subject", tongue.outlook[4]]), original.subject),
        (rng.choice(["To", tongue.outlook[2]]), _list(original.to)),
        ("Cc", _list(original.cc)),
    ]
    return original, f"---------- {said} {'-' * rng.choice((9, 10))}\n{_block(rows)}\n\n\n{original.body}"


def _outlook(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    style = rng.choice(("{0} <{1}>", "{0} [mailto:{1}]", "{0} <mailto:{1}>", "{0} <{1}<mailto:{1}>>"))
    sender, sent, to, cc, subject = (_apart(label, tongue) for label in tongue.outlook)
    bold = rng.choice(("{}", "{}", "*{}"))
    gap = ":* " if bold == "*{}" else ": "
    rows = [(sender, _named(original.author, style)), (sent, original.date), (to, _list(original.to, "; ", style))]
    rows += [(cc, _list(original.cc, "; ", style)), (subject, original.subject)]
    rule = rng.choice(("", "_" * 32 + "\n", "-" * 5 + "Original Message" + "-" * 5 + "\n"))
    return original, f"{rule}{_block([(bold.format(label), value) for label, value in rows], gap)}\n\n{original.body}"


def _outlook_names(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    """Within one company it gives names only."""
    bare = [
        Address(p.name or p.email, "" if p.name else p.email) for p in (original.author, *original.to, *original.cc)
    ]
    told = [Address("" if p.email else p.name, p.email) for p in bare]
    n = 1 + len(original.to)
    known = Original(told[0], tuple(told[1:n]), tuple(told[n:]), original.date, original.subject, original.body)
    names = [person.name or person.email for person in told]
    sender, sent, to, cc, subject = (_apart(label, tongue) for label in tongue.outlook)
    rows = [(sender, names[0]), (sent, original.date), (to, "; ".join(names[1:n])), (cc, "; ".join(names[n:]))]
    return known, f"{_block([*rows, (subject, original.subject)])}\n\n{original.body}"


def _outlook_mac(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    sender, sent, to, cc, subject = (_apart(label, tongue) for label in tongue.outlook)
    rows = [(sender, _named(original.author)), (rng.choice((sent, tongue.apple[3])), original.date)]
    rows += [(to, _list(original.to)), (cc, _list(original.cc)), (subject, original.subject)]
    decorated = [(f"{label}: ", value) for label, value in rows if value]
    mark = rng.choice(("", "*", "**"))
    return original, "\n".join(f"{mark}{label}{mark}{value}" for label, value in decorated) + f"\n\n{original.body}"


def _outlook_mobile(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    known, text = _outlook(original, tongue, rng)
    return known, f"Get Outlook for Android<https://aka.example/o0ukef>\n{'_' * 32}\n{text}"


def _apple(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    said, sender, subject, date, to, cc = tongue.apple
    rows = [(sender, _named(original.author)), (subject, original.subject), (date, original.date)]
    rows += [(to, _list(original.to)), (cc, _list(original.cc))]
    return original, _marked(said, [(_apart(label, tongue), value) for label, value in rows], original.body, rng)


def _apple_mobile(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    said, sender, subject, date, to, cc = tongue.apple
    rows = [(sender, _named(original.author)), (date, original.date), (to, _list(original.to))]
    rows += [(cc, _list(original.cc)), (subject, original.subject)]
    return original, _marked(said, [(_apart(label, tongue), value) for label, value in rows], original.body, rng)


def _marked(said: str, rows: Sequence[tuple[str, str]], body: str, rng: random.Random) -> str:
    block = _block(rows, rng.choice((": ", ":\t", ": ")))
    if rng.random() < 0.3:
        return f"{said}\n\n{block}\n\n{body}"
    marked = "\n".join(
        (f"> {line}" if line else ">") if line[:1] != ">" else f">{line}" for line in f"{block}\n\n{body}".split("\n")
    )
    return f"{said}\n\n{marked}"


def _thunderbird(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    subject, date, sender, to, cc, said = tongue.thunderbird
    rows = [(subject, original.subject), (date, original.date), (sender, _named(original.author))]
    rows += [(to, _list(original.to)), (cc, _list(original.cc))]
    block = _block(rows, rng.choice((": ", ": \t", ":\t")))
    return original, f"-------- {said} --------\n{block}\n\n\n\n{original.body}"


def _webmail(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    """Yahoo and Zimbra."""
    sender, sent, to, cc, subject = (_apart(label, tongue) for label in tongue.outlook)
    style = rng.choice(("{0} <{1}>", '"{0}" <{1}>'))
    rows = [(sender, _named(original.author, style)), (to, _list(original.to, ", ", style))]
    rows += [(cc, _list(original.cc, ", ", style)), (sent, original.date), (subject, original.subject)]
    return original, f"----- {rng.choice(tongue.web)} -----\n{_block(rows)}\n\n{original.body}"


def _gmx(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    sender, sent, to, cc, subject = (_apart(label, tongue) for label in tongue.outlook)
    style = '"{0}" <{1}>'
    rows = [(sent, original.date), (sender, _named(original.author, style)), (to, _list(original.to, ", ", style))]
    rows += [(cc, _list(original.cc, ", ", style)), (subject, original.subject)]
    return original, f"{_block(rows, rng.choice((': ', ':  ')))}\n\n{original.body}"


def _notes(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    sender, _, to, cc, subject = tongue.outlook
    rows = [(sender, _named(original.author)), (to, _list(original.to)), (cc, _list(original.cc))]
    rows += [(tongue.apple[3], original.date), (subject, original.subject)]
    said = f"----- {tongue.notes} Tom Wright/ACME {'am' if tongue.lang == 'de' else 'on'} 25.10.2021 12:00 -----"
    block = _block(rows, ":\t")
    return original, f"{said}\n\n{block}\n\n\n\n{original.body}"


def _proton(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    dash = rng.choice("-‐")
    rows = [("From", _named(original.author)), ("Date", original.date), ("Subject", original.subject)]
    rows += [("To", _list(original.to)), ("CC", _list(original.cc))]
    return original, f"{dash * 7} Forwarded Message {dash * 7}\n{_block(rows)}\n\n\n{original.body}"


def _zoho(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    said = f"{'=' * 12} Forwarded message {'=' * 12}"
    rows = [
        ("From", _named(original.author, rng.choice(("{0}<{1}>", '"{0}"<{1}>')))),
        ("To", _list(original.to, ",", '"{0}"<{1}>')),
    ]
    rows += [("Cc", _list(original.cc, ",", '"{0}"<{1}>')), ("Date", original.date), ("Subject", original.subject)]
    return original, f"{said}\n{_block(rows, rng.choice((': ', ' : ')))}\n{said}\n\n{original.body}"


def _em_client(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    style = '"{0}" <{1}>'
    sender, sent, to, cc, subject = tongue.outlook
    rows = [(sender, _named(original.author, style)), (to, _list(original.to, "; ", style))]
    rows += [
        (cc, _list(original.cc, "; ", style)),
        (rng.choice((sent, tongue.apple[3])), original.date),
        (subject, original.subject),
    ]
    return (
        original,
        f"------ {rng.choice(tongue.web)} ------\n{_block(rows, rng.choice((' ', ': ')))}\n\n{original.body}",
    )


def _android(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    """Samsung and K-9, on telephones."""
    sender, _, to, cc, subject = (_apart(label, tongue) for label in tongue.outlook)
    rows = [(sender, _named(original.author)), (tongue.apple[3], original.date), (to, _list(original.to))]
    rows += [(cc, _list(original.cc)), (subject, original.subject)]
    said = rng.choice(["Original message", "Forwarded message", *tongue.web])
    return original, f"-------- {said} --------\n{_block(rows)}\n\n{original.body}"


def _right_to_left(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    """Gmail as it writes for those who also read from right to left."""
    known, text = _gmail(original, tongue, rng)
    header, _, body = text.partition("\n\n\n")
    marked = header.replace("<", "\u200f<\u202a").replace(">", "\u202c\u200e>").replace("\nDate:", "\n\u200eDate:")
    return known, f"{marked}\n\n\n{body}"


def _wrapped(original: Original, tongue: Tongue, rng: random.Random) -> tuple[Original, str]:
    """A relay broke the long header lines."""
    known, text = _thunderbird(original, tongue, rng)
    header, _, body = text.partition("\n\n\n\n")
    broken = header.replace(">, ", ">,\n" + rng.choice((" ", "\t", "")))
    return known, f"{broken}\n\n\n\n{body}"


# The program, and which of a language's dates it writes.
PROGRAMS: dict[str, tuple[Writer, int]] = {
    "gmail": (_gmail, 1),
    "outlook": (_outlook, 0),
    "outlook, names": (_outlook_names, 0),
    "outlook for mac": (_outlook_mac, 0),
    "outlook mobile": (_outlook_mobile, 0),
    "apple mail": (_apple, 2),
    "apple mobile": (_apple_mobile, 2),
    "thunderbird": (_thunderbird, 3),
    "yahoo, zimbra": (_webmail, 0),
    "gmx": (_gmx, 0),
    "notes": (_notes, 3),
    "proton": (_proton, 0),
    "zoho": (_zoho, 1),
    "em client": (_em_client, 3),
    "android mobile": (_android, 3),
    "right to left": (_right_to_left, 1),
    "wrapped": (_wrapped, 3),
}


def differences(found: Any, original: Original) -> list[str]:
    """The fields of a forwarded mail that were not read exactly."""
    if found is None:
        return ["none"]
    pairs = {
        "from": (found.from_, original.author),
        "to": (found.to, original.to),
        "cc": (found.cc, original.cc),
        "date": (found.date, original.date),
        "subject": (found.subject, original.subject),
        "body": (found.body, original.body),
    }
    return [name for name, (said, true) in pairs.items() if said != true]
