"""Mails made up for training, in many languages and programs' styles: lines with their zones, the same for a seed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from training.corpora import Labelled
from training.quotations import SMALL_PRINT, below
from training.tongues import TONGUES, Tongue

Lines = list[tuple[str, str]]

_ADS = (
    ("_______________________________________________", "Jobs mailing list", "https://lists.northbridge.example/jobs"),
    ("Virus-free. www.scanner.example",),
    ("Follow us on LinkedIn | www.northbridge.example",),
    ("Please consider the environment before printing this e-mail.",),
)
_RULES = ("-- ", "--", "—", "__", "____________________", "----------------------------------------", "***")


@dataclass(frozen=True, slots=True)
class Writer:
    first: str
    last: str
    title: str
    company: str

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


def mails(count: int, seed: int) -> Iterator[Labelled]:
    """Made-up mails, every language as often as the others but English, which is half as frequent again."""
    rng = random.Random(seed)
    languages = [*TONGUES, *["en"] * (len(TONGUES) // 2)]
    for number in range(count):
        language = languages[number % len(languages)]
        yield Labelled("made up", f"{language} {number}", tuple(mail(rng, TONGUES[language])))


def mail(rng: random.Random, tongue: Tongue) -> Lines:
    """A letter, perhaps with what it answers or forwards."""
    lines = letter(rng, tongue)
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        lines = below(rng, lines, letter(rng, tongue), writer(rng, tongue).name)
    return [(line, "signature" if zone == SMALL_PRINT else zone) for line, zone in lines]


def writer(rng: random.Random, tongue: Tongue) -> Writer:
    last = rng.choice(tongue.lasts)
    return Writer(rng.choice(tongue.firsts), last, rng.choice(tongue.titles), tongue.company.format(l=last))


def letter(rng: random.Random, tongue: Tongue) -> Lines:
    """One writer's lines: greeting, body, closing, signature, each of them often missing."""
    who = writer(rng, tongue)
    gap: Lines = [("", "body")] if rng.random() < 0.85 else []
    lines: Lines = []
    if rng.random() < 0.7:
        lines += [(_filled(rng, rng.choice(tongue.greetings), tongue), "greeting"), *gap]
    lines += _body(rng, tongue, bool(gap))
    closed = rng.random() < 0.65
    if closed:
        lines += [*gap, (_closing(rng, tongue), "closing")]
    lines += _signed(rng, tongue, who, closed=closed)
    if rng.random() < 0.05:
        lines += [("", "body"), (tongue.postscript, "body")]
    if rng.random() < 0.12:
        lines += [("", "body"), (rng.choice(tongue.sent_from), "signature")]
    if rng.random() < 0.12:
        lines += _small_print(rng, tongue)
    if rng.random() < 0.04:
        lines += [
            ("", "body"),
            (rng.choice((" - CV.pdf", "<<Profile.docx>>", "(See attached file: Offer.doc)")), "body"),
        ]
    return lines


def _filled(rng: random.Random, text: str, tongue: Tongue) -> str:
    return text.format(f=rng.choice(tongue.firsts), l=rng.choice(tongue.lasts), n=rng.randint(2, 6))


def _closing(rng: random.Random, tongue: Tongue) -> str:
    closing = rng.choice(tongue.closings)
    if rng.random() < 0.1:
        return f"{closing.rstrip(',!.')}, {rng.choice(tongue.firsts)}"
    return closing.upper() if rng.random() < 0.03 else closing


def _signed(rng: random.Random, tongue: Tongue, who: Writer, *, closed: bool) -> Lines:
    """The name, which belongs to the closing where nothing but names follows, and the block of details."""
    draw = rng.random()
    first = _name(rng, who.first)
    if draw < 0.1:
        return []
    if draw < 0.4:
        apart: Lines = [("", "body")] if rng.random() < (0.3 if closed else 0.8) else []
        return [*apart, (first if rng.random() < 0.7 else _name(rng, who.name), "closing")]
    lines: Lines = []
    if draw < 0.55:
        lines += [(first, "closing")]
    if rng.random() < 0.25:
        return [*lines, ("", "body"), (rng.choice(_RULES), "signature"), *_block(rng, tongue, who)]
    return [*lines, *([("", "body")] if rng.random() < 0.75 or not closed else []), *_block(rng, tongue, who)]


def _name(rng: random.Random, name: str) -> str:
    return rng.choice(
        (name, name, name, name, f"- {name}", f"/{name}", f"{name}.", name.lower(), name.upper(), name[0])
    )


def _block(rng: random.Random, tongue: Tongue, who: Writer) -> Lines:
    """Details, in an order and of a number that nobody can foresee."""
    domain = rng.choice(("northbridge.example", "acme.example", "mail.test"))
    mailbox = f"{who.first[0].lower()}.contact@{domain}"
    details = [
        *rng.sample(_numbers(rng, tongue), rng.randint(0, 2)),
        *([rng.choice((mailbox, f"E: {mailbox}", f"E-mail: {mailbox}"))] if rng.random() < 0.5 else []),
        *([rng.choice((f"www.{domain}", f"https://www.{domain}", f"Web: {domain}"))] if rng.random() < 0.4 else []),
        *([rng.choice(tongue.address)] if rng.random() < 0.4 else []),
    ]
    head = [who.name.upper() if rng.random() < 0.08 else who.name]
    if rng.random() < 0.75:
        head += [f"{who.title}, {who.company}"] if rng.random() < 0.3 else [who.title]
    if rng.random() < 0.6:
        head += [who.company]
    if rng.random() < 0.15:
        rng.shuffle(details)
    if details and rng.random() < 0.15:
        details = [rng.choice((" | ", " · ", ", ", "   ")).join(details)]
    spaced = rng.random() < 0.12
    lines = [*head, *([""] if spaced else []), *details]
    return [(line, "signature" if line else "body") for line in lines]


def _numbers(rng: random.Random, tongue: Tongue) -> list[str]:
    office, mobile = tongue.phone
    landline = f"{rng.choice(('020 7946', '+44 20 7946', '0161 496', '(212) 555'))} {rng.randint(100, 999):04}"
    handset = f"{rng.choice(('07911', '+44 7911', '+49 30 23125'))} {rng.randint(100, 999)} {rng.randint(100, 999)}"
    return [
        f"{office}: {landline}", f"{mobile}: {handset}", f"{office} {landline}", handset,
        f"{office}: {landline} | {mobile}: {handset}", f"Fax: {landline}", f"{mobile}.: {handset}",
    ]  # fmt: skip


def _body(rng: random.Random, tongue: Tongue, spaced: bool) -> Lines:
    draw = rng.random()
    if draw < 0.25:
        return [(rng.choice(tongue.short), "body")]
    width = rng.choice((65, 72, 78, 2000, 2000))
    lines: list[str] = []
    for _ in range(rng.randint(1, 3)):
        some = " ".join(_filled(rng, rng.choice(tongue.sentences), tongue) for _ in range(rng.randint(1, 3)))
        lines += [*([""] if lines and spaced else []), *wrap(some, width)]
    if rng.random() < 0.25:
        lines += ["", *_inset(rng, tongue)]
    if rng.random() < 0.1:
        lines += ["", rng.choice(tongue.short)]
    return [(line, "body") for line in lines]


def _inset(rng: random.Random, tongue: Tongue) -> list[str]:
    """What stands in a body and looks like none: lists, tables, other people's details, code, verse."""
    other = writer(rng, tongue)
    listed = [_filled(rng, rng.choice(tongue.sentences + tongue.short), tongue)[:60] for _ in range(rng.randint(2, 5))]
    mark = rng.choice(("- ", "* ", "• ", "", "1) "))
    return rng.choice(
        (
            [f"{mark}{item}" for item in listed],
            [f"{n}. {item}" for n, item in enumerate(listed, 1)],
            [f"{other.name} - {other.title}" for other in (writer(rng, tongue) for _ in listed)],
            [
                other.name, other.title, *rng.sample(_numbers(rng, tongue), 1), "",
                rng.choice(tongue.sentences).format(n=3),
            ],
            [f"{rng.choice(tongue.titles)}\t{rng.randint(30, 90)},000\t{rng.randint(1, 12)}" for _ in listed],
            ["def total(items):", "    return sum(items)", "", rng.choice(tongue.sentences).format(n=3)],
            ["https://www.northbridge.example/jobs/12345", "", rng.choice(tongue.sentences).format(n=2)],
            [f"{rng.choice(('Date', 'Place', 'Salary', 'Ref'))}: {rng.choice(('3 March', 'London', '45k', 'NB-204'))}"
             for _ in listed] + ["", rng.choice(tongue.sentences).format(n=2)],
            [item.upper() for item in listed[:2]] + [rng.choice(tongue.sentences).format(n=2)],
        )
    )  # fmt: skip


def _small_print(rng: random.Random, tongue: Tongue) -> Lines:
    lines: list[str] = [""]
    if rng.random() < 0.3:
        lines += [rng.choice(_RULES[4:]), ""] if rng.random() < 0.3 else [rng.choice(_RULES[4:])]
    text = list(rng.choice((*_ADS, tongue.disclaimer, tongue.disclaimer, tongue.disclaimer)))
    if text[0] == tongue.disclaimer[0] and rng.random() < 0.6:
        text = wrap(" ".join(text), rng.choice((72, 100)))
    return [(line, SMALL_PRINT if line else "body") for line in lines + text]
