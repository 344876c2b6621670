"""What a call record says happened: a recruiter and a number spoke, or did not."""

import re

from syncd.activities import credit, identity
from syncd.activities.dates import plausible
from syncd.model.activity import ActivityKind, Interaction, Skip, SkipReason
from syncd.model.agency import Agency
from syncd.model.call import Call, Direction
from syncd.model.matching import Mention, MentionRole
from syncd.model.reading import CallReading

FEWEST_DIGITS = 7
"""Of somebody's number; "0", "unknown" and "anonymous" are a withheld one."""

_EXTENSION = re.compile(r"\d{1,5}")


def from_call(reading: CallReading, agency: Agency, owner: str | None) -> Interaction | Skip:
    """The interaction a call is. An unanswered one is logged, with no minutes, and does not count.

    ParseError for an impossible date.
    """
    call = reading.call
    incoming = call.direction is Direction.IN
    number, raw = (reading.caller, call.caller) if incoming else (reading.callee, call.callee)
    if _is_ours(number, agency) or _is_ours(raw, agency) or _EXTENSION.fullmatch(raw.strip()):
        return Skip(SkipReason.INTERNAL)
    number = number or _as_recorded(raw)
    if not number:
        return Skip(SkipReason.NOBODY, "the number is withheld")
    at = plausible(call.start)
    return Interaction(
        identity=identity.of_call(reading),
        kind=ActivityKind.CALL,
        direction=call.direction,
        at=at,
        minutes=-(-call.seconds // 60) if call.answered else 0,
        subject=_subject(call),
        snippet="",
        credits=credit.of_call(reading, agency, owner),
        mentions=(Mention(_role(call), phone=number, quote=_words(call, agency)),),
        counts=call.answered,
    )


def _as_recorded(raw: str) -> str:
    """A number that is none in any country's plan, by its digits: who rang is asked all the same."""
    digits = "".join(character for character in raw if character.isdecimal())
    if len(digits) < FEWEST_DIGITS:
        return ""
    return f"+{digits}" if raw.strip().startswith("+") else digits


def _is_ours(number: str, agency: Agency) -> bool:
    return bool(number) and agency.recruiter(number.strip()) is not None


def _role(call: Call) -> MentionRole:
    return MentionRole.CALLER if call.direction is Direction.IN else MentionRole.CALLEE


def _words(call: Call, agency: Agency) -> str:
    at = call.start.astimezone(agency.zone)
    return f"{'They rang us' if call.direction is Direction.IN else 'We rang them'} on {at:%Y-%m-%d} at {at:%H:%M}"


def _subject(call: Call) -> str:
    if call.answered:
        return ""
    return "Missed call" if call.direction is Direction.IN else "No answer"
