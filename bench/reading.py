"""What reading a mail costs on one core, stage by stage: bytes of text in, values out; and what loading that costs."""

import email
import email.policy
import multiprocessing
import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from email.message import EmailMessage
from multiprocessing.connection import Connection
from typing import TypeVar

from phonenumbers import PhoneNumberMatcher

from bench.mailbox import mails
from quality.rows import SHARED
from syncd import garbage
from syncd.extract import (
    automatic,
    bounces,
    forward,
    history,
    limits,
    mail,
    milestones,
    phones,
    social,
    statements,
    zones,
)
from syncd.extract.announcements import reader as announcements
from syncd.extract.announcements.letter import Letter
from syncd.extract.facts import reader as facts
from syncd.extract.people import reader as people
from syncd.extract.signatures import reader as signatures
from syncd.formats import mime
from syncd.model.extraction import Automatic, ZonedLine
from syncd.model.message import Message

REGION = "GB"
MAILS, SEED = 2_000, 7
BEFORE = 100
"""Mails that are read before any is timed: with the first of them comes all that reading takes."""
PARSE, ZONES, ALL = "MIME parse", "zones and quoted headers", "all but the parse"
FIRST = "the first mail of a process"

Value = TypeVar("Value")
Took = dict[str, list[float]]
"""Stage → microseconds of each mail, in their order."""


@dataclass(frozen=True, slots=True)
class Zoned:
    """A mail, its lines, and where others' mails begin in them: what the stages after the zones are given.

    `said` is what the stage "statements" makes of them, for those that need it.
    """

    message: Message
    lines: tuple[ZonedLine, ...]
    introduced: list[history.Introduction]
    said: statements.Statements = statements.NOTHING


# What is done with the lines of a mail. A new stage is one line here.
STAGES: Mapping[str, Callable[[Zoned], object]] = {
    "phones": lambda mail: _phones(mail),
    "contact": lambda mail: signatures.read(mail.lines, mail.message.sender),
    "forwarded": lambda mail: forward.original(mail.lines, mail.message.subject, found=mail.introduced),
    "participants": lambda mail: history.participants(mail.lines, mail.introduced),
    "automatic": lambda mail: _automatic(mail.message),
    "statements": lambda mail: statements.read(mail.lines),
    "announcements": lambda mail: _announcements(mail),
    "facts": lambda mail: facts.read(mail.lines, mail.said, today=_day(mail.message), region=REGION),
    "people": lambda mail: _people(mail),
    "milestones": lambda mail: milestones.read(mail.said),
    "social": lambda mail: social.notice(mail.message),
}

# What people would take instead of a stage, and what it is called.
PEERS: Mapping[str, tuple[str, Callable[[bytes, Message], object]]] = {
    PARSE: ("email.policy.default", lambda raw, _: _by_the_library(raw)),
    "phones": ("PhoneNumberMatcher", lambda _, message: list(PhoneNumberMatcher(message.text, REGION))),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """Microseconds that a stage takes for a mail of a corpus: on average, in the slowest 1 %, at most.

    `peer` took `beside` microseconds on average for the same mails, in the same run.
    """

    corpus: str
    stage: str
    mails: int
    mean: float
    p99: float
    slowest: float
    peer: str = ""
    beside: float = 0.0

    def told(self) -> str:
        ratio = f"{self.mean / self.beside:.2f} × {self.peer}" if self.beside else ""
        rate = f"{1e6 / self.mean:,.0f}" if self.mean else "-"
        return f"{self.stage:26}{self.mean:9.1f}{rate:>10}{self.p99:10.1f}{self.slowest:11.1f}  {ratio}".rstrip()


def readings(rounds: int) -> Iterator[Reading]:
    """What the first mail costs, and the stages on each corpus that is there."""
    yield _figures(FIRST, ALL, _apart(lambda: {ALL: _timed(_read, [mail.raw for mail in mails(1, SEED)])}))
    yield from of_corpus("bench", [mail.raw for mail in mails(MAILS, SEED)], rounds)
    if enron := list(_enron()):
        yield from of_corpus("Enron", enron, rounds)


def told(figures: Sequence[Reading]) -> Iterator[str]:
    """The figures as lines of a table for each corpus; with what to do where a corpus is absent."""
    corpora = dict.fromkeys(figure.corpus for figure in figures)
    for corpus in corpora:
        rows = [figure for figure in figures if figure.corpus == corpus]
        yield f"{f'{corpus}, {rows[0].mails} mails':26}{'µs/mail':>9}{'mails/s':>10}{'p99 µs':>10}{'slowest µs':>11}"
        yield from (row.told() for row in rows)
    if "Enron" not in corpora:
        yield f"no Enron mails at {SHARED}"


def of_corpus(corpus: str, raws: Sequence[bytes], rounds: int) -> list[Reading]:
    """Every stage on the mails, each mail once a round in a process of its own that has read none of them before."""
    for before in mails(BEFORE, SEED + 1):
        _read(before.raw)
    messages = [mime.parse(raw) for raw in raws]
    seen = [_round(raws, messages) for _ in range(rounds)]
    # What a busy machine adds to one round is no mail's own.
    took = {name: [min(each) for each in zip(*(one[name] for one in seen), strict=True)] for name in seen[0]}
    return [_figures(corpus, stage, took) for stage in (PARSE, ZONES, *STAGES, ALL)]


def _round(raws: Sequence[bytes], messages: Sequence[Message]) -> Took:
    return {
        **_apart(lambda: {PARSE: _timed(mime.parse, raws)}),
        **_apart(lambda: _staged(messages)),
        **_apart(lambda: {ALL: _timed(lambda message: mail.read(message, region=REGION), messages)}),
        **_apart(lambda: {f"{stage} by the peer": _besides(stage, raws, messages) for stage in PEERS}),
    }


def _staged(messages: Iterable[Message]) -> Took:
    """The stages one after the other on each mail, so that they share what they remember as they do in syncd."""
    took: Took = {name: [] for name in (ZONES, *STAGES)}
    for message in messages:
        zoned: list[Zoned] = []
        took[ZONES] += _timed(lambda one: zoned.append(_zoned(one)), [message])  # noqa: B023
        told = [replace(one, said=statements.read(one.lines)) for one in zoned]
        for name, stage in STAGES.items():
            took[name] += _timed(stage, told)
    return took


def _read(raw: bytes) -> None:
    mail.read(mime.parse(raw), region=REGION)


def _besides(stage: str, raws: Sequence[bytes], messages: Sequence[Message]) -> list[float]:
    peer = PEERS[stage][1]
    return _timed(lambda both: peer(*both), list(zip(raws, messages, strict=True)))


def _timed(work: Callable[[Value], object], values: Iterable[Value]) -> list[float]:
    """Microseconds of the processor that the work takes on each value."""
    took = []
    for value in values:
        begun = time.thread_time_ns()
        work(value)
        took.append((time.thread_time_ns() - begun) / 1000)
    return took


def _apart(work: Callable[[], Took]) -> Took:
    """Do the work in a forked process."""
    context = multiprocessing.get_context("fork")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(work, sending))
    child.start()
    sending.close()
    found: Took = receiving.recv()
    child.join()
    return found


def _answer(work: Callable[[], Took], sending: "Connection[Took, Took]") -> None:
    garbage.look_seldom()  # as workers do: looking through the corpus for garbage is no mail's cost
    sending.send(work())
    sending.close()


def _figures(corpus: str, stage: str, took: Took) -> Reading:
    ordered = sorted(took[stage])
    peer = PEERS[stage][0] if stage in PEERS else ""
    beside = statistics.mean(took[f"{stage} by the peer"]) if peer else 0.0
    p99 = ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
    return Reading(corpus, stage, len(ordered), statistics.mean(ordered), p99, ordered[-1], peer, beside)


def _zoned(message: Message) -> Zoned:
    lines = zones.split(limits.cut(message.text)[0], message.html)
    return Zoned(message, lines, history.introductions(lines))


def _phones(mail: Zoned) -> object:
    sender, html = mail.message.sender, mail.message.html
    return phones.read(mail.lines, sender, region=REGION, html=html, introduced=mail.introduced)


def _automatic(message: Message) -> object:
    return bounces.recipients(message) if automatic.classify(message) is Automatic.BOUNCE else ()


def _announcements(mail: Zoned) -> object:
    # Their own numbers were read before; here they are none, so that nothing is counted twice.
    return announcements.read(_letter(mail))


def _people(mail: Zoned) -> object:
    return people.read(_letter(mail), (), (), region=REGION)


def _letter(mail: Zoned) -> Letter:
    sender, today = mail.message.sender, _day(mail.message)
    return announcements.letter(mail.lines, mail.said, sender=sender, today=today, subject=mail.message.subject)


def _day(message: Message) -> date | None:
    return message.date.date() if message.date else None


def _by_the_library(raw: bytes) -> object:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    body = message.get_body(("plain", "html")) if isinstance(message, EmailMessage) else None
    return list(message.items()), body.get_content() if body else ""


def _enron() -> Iterator[bytes]:
    yield from (path.read_bytes() for path in sorted((SHARED / "zones_enron").glob("*.txt")))
