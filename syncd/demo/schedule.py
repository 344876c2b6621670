"""Which stories are told at the sample agency, when they begin, and who plays in them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import chain
from random import Random

from syncd.demo.candidates import CANDIDATES
from syncd.demo.clients import CLIENTS
from syncd.demo.conversations import CONVERSATIONS
from syncd.demo.days import Days
from syncd.demo.happenings import Happenings
from syncd.demo.noise import NOISE
from syncd.demo.northbridge import JOBS, JOBS_MAILBOX, RECRUITERS
from syncd.demo.oddities import ODDITIES
from syncd.demo.party import Job, Party
from syncd.demo.searches import SEARCHES
from syncd.demo.staging import Performance, Stage, perform
from syncd.demo.strangers import MACHINES, STRANGERS

DIRECTORY = CANDIDATES + CLIENTS
"""Everybody the agency has on record."""


_TWO_ADDRESSES = ("alice", "carys", "harriet")


def _everybody() -> dict[str, Party]:
    parties = {p.key: p for p in (*RECRUITERS, JOBS_MAILBOX, *DIRECTORY, *STRANGERS, *MACHINES)}
    # Some go by another address now and then; two recruiters have an alias, Harriet an address that no longer works.
    return parties | {f"{key}-other": replace(parties[key], goes_by=parties[key].emails[1]) for key in _TWO_ADDRESSES}


@dataclass(frozen=True, slots=True)
class Booking:
    """A story, its first working day and its cast: recruiter, colleague, client, job and the candidates."""

    story: str
    day: int
    recruiter: str = "alice"
    colleague: str = "ben"
    client: str = "claire"
    job: str = "controls"
    candidates: str = "priya"

    def cast(self, everybody: Mapping[str, Party]) -> dict[str, Party]:
        roles = {"recruiter": self.recruiter, "colleague": self.colleague, "client": self.client}
        roles |= dict(zip(("candidate", "second", "third", "fourth"), self.candidates.split(), strict=False))
        return {**everybody, **{role: everybody[key] for role, key in roles.items()}}


_SEARCHES = (
    Booking("search_placed", 0, "alice", "carys", "claire", "controls", "tomasz"),
    Booking("search_rejected", 1, "ben", "alice", "rebecca", "platform", "zoe"),
    Booking("search_placed", 2, "carys", "ben", "dawn", "transport", "bartosz"),
    Booking("search_withdrawn", 5, "alice", "ben", "iain", "signalling", "ngozi"),
    Booking("search_rejected", 7, "carys", "alice", "edmund", "legal", "beatriz"),
    Booking("search_placed", 9, "ben", "carys", "nadia", "lab", "weiling"),
    Booking("search_withdrawn", 12, "carys", "ben", "sunita", "plant", "elif"),
    Booking("search_placed", 15, "alice", "ben", "martin", "design", "oliver"),
    Booking("search_open", 21, "ben", "alice", "jonas", "ml", "yuki"),
    Booking("search_placed", 24, "carys", "ben", "tristan", "hotel", "rhys"),
    Booking("search_open", 27, "alice", "carys", "ingrid", "marine", "soren"),
    Booking("second_candidate", 6, "ben", "alice", "rebecca", "platform", "lukasz"),
    Booking("second_candidate", 11, "carys", "ben", "edmund", "legal", "harriet"),
    Booking("second_candidate", 17, "alice", "ben", "iain", "signalling", "sian"),
    Booking("second_candidate", 22, "ben", "carys", "nadia", "lab", "jose"),
    Booking("second_candidate", 26, "carys", "ben", "sunita", "plant", "geraint"),
)
_CONVERSATIONS = (
    Booking("shortlist", 3, "carys", "ben", "grace", "finance", "hannah jamal"),
    Booking("shortlist", 8, "alice", "ben", "martin", "design", "mehmet oliver"),
    Booking("shortlist", 13, "ben", "alice", "jonas", "ml", "dmitri yuki"),
    Booking("shortlist", 19, "carys", "alice", "tristan", "hotel", "chloe rhys"),
    Booking("shortlist", 25, "ben", "carys", "maya", "ml", "fatima kwame"),
    Booking("visit", 4, "alice", "ben", "ingrid", "marine"),
    Booking("visit", 10, "carys", "alice", "sunita", "plant"),
    Booking("visit", 14, "ben", "alice", "nadia", "lab"),
    Booking("visit", 20, "carys", "ben", "paul", "finance"),
    Booking("visit", 28, "alice", "carys", "iain", "signalling"),
    *(
        Booking("check_in", day, recruiter, candidates=candidate)
        for day, recruiter, candidate in (
            (1, "alice", "mehmet"), (2, "ben", "kwame"), (4, "carys", "chloe"), (7, "alice", "callum"),
            (9, "ben", "fatima"), (12, "carys", "jamal"), (16, "alice", "sian"), (18, "ben", "dmitri"),
            (20, "carys", "geraint"), (23, "alice", "oliver"), (26, "ben", "jose"), (28, "carys", "hannah"),
        )
    ),
    *(
        Booking("cold", day, recruiter, job=job, candidates=candidate)
        for day, recruiter, job, candidate in (
            (0, "ben", "platform", "aoife"), (3, "alice", "marine", "callum"), (5, "carys", "hotel", "chloe"),
            (6, "alice", "controls", "imogen"), (11, "ben", "ml", "fatima"), (14, "carys", "finance", "jamal"),
            (17, "ben", "platform", "kwame"), (21, "alice", "design", "mehmet"), (24, "carys", "legal", "harriet"),
        )
    ),
    Booking("terms", 2, "alice", client="claire", job="controls"),
    Booking("terms", 10, "ben", client="nadia", job="lab"),
    Booking("terms", 16, "carys", client="tristan", job="hotel"),
    Booking("terms", 23, "carys", client="dawn", job="transport"),
    Booking("starter", 18, "alice", client="claire", candidates="tomasz"),
    Booking("starter", 22, "carys", client="dawn", candidates="bartosz"),
    Booking("starter", 27, "ben", client="nadia", candidates="weiling"),
    Booking("morning_on_the_phone", 3, "alice", client="iain", candidates="callum mehmet ngozi oliver"),
    Booking("morning_on_the_phone", 8, "ben", client="rebecca", candidates="kwame zoe dmitri fatima"),
    Booking("morning_on_the_phone", 13, "carys", client="edmund", candidates="jamal hannah chloe rhys"),
    Booking("morning_on_the_phone", 19, "alice", client="ingrid", candidates="soren sian priya callum"),
    Booking("morning_on_the_phone", 25, "ben", client="jonas", candidates="yuki lukasz jose kwame"),
    Booking("reference", 5, "alice", client="martin", candidates="mehmet"),
    Booking("reference", 15, "carys", client="paul", candidates="bartosz"),
    Booking("reference", 24, "ben", client="nadia", candidates="lukasz"),
    Booking("coffee", 2, "ben", candidates="dmitri"),
    Booking("coffee", 9, "carys", candidates="geraint"),
    Booking("coffee", 17, "alice", candidates="imogen"),
    Booking("coffee", 22, "carys", candidates="chloe"),
    Booking("coffee", 26, "alice", candidates="callum"),
    Booking("coffee", 28, "ben", candidates="kwame"),
)  # fmt: skip
_NOISE = (
    *(Booking(story, day) for day in range(0, 35, 5) for story in ("newsletters", "among_us")),
    *(Booking("robots", day) for day in (0, 10, 20)),
    Booking("network", 0),
    Booking("away", 5, "alice", client="claire"),
    Booking("away", 13, "carys", client="grace", job="finance"),
    Booking("away", 21, "ben", client="rebecca", job="platform"),
    Booking("personal", 0),
    Booking("out_of_scope", 0),
    *(Booking(story.name, 0) for story in ODDITIES),
)
BOOKINGS = _SEARCHES + _CONVERSATIONS + _NOISE


def live(days: Days, rng: Random) -> Happenings:
    """Let every story happen, up to this morning."""
    stories = {story.name: story for story in (*SEARCHES, *CONVERSATIONS, *NOISE, *ODDITIES)}
    jobs, everybody = {job.key: job for job in JOBS}, _everybody()
    stage = Stage(days, rng, _shared_numbers())
    performances = [_opening(booking, stage, everybody, jobs) for booking in BOOKINGS]
    for booking, performance in zip(BOOKINGS, performances, strict=True):
        perform(stories[booking.story], performance)
    return _collected(performances)


def _opening(booking: Booking, stage: Stage, everybody: Mapping[str, Party], jobs: Mapping[str, Job]) -> Performance:
    delay = timedelta(minutes=stage.rng.randrange(10))
    return Performance(stage, booking.day, booking.cast(everybody), jobs[booking.job], delay)


def _collected(performances: list[Performance]) -> Happenings:
    letters = chain.from_iterable(p.letters.values() for p in performances)
    appointments = chain.from_iterable(p.appointments.values() for p in performances)
    calls = chain.from_iterable(p.calls for p in performances)
    return Happenings(
        tuple(sorted(letters, key=lambda letter: (letter.at, letter.serial))),
        tuple(sorted(appointments, key=lambda appointment: (appointment.start, appointment.uid))),
        tuple(sorted(calls, key=lambda call: (call.at, call.id))),
    )


def _shared_numbers() -> frozenset[str]:
    numbers = [number.e164 for party in DIRECTORY for number in party.numbers]
    return frozenset(number for number in numbers if numbers.count(number) > 1)
