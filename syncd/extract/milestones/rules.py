"""What must stand together for a milestone to be said, in any language: notions × mood."""

from collections.abc import Sequence
from dataclasses import dataclass

from syncd.extract.milestones.direction import ANYBODY, Writer
from syncd.extract.milestones.lexicon import BITS, TIMES, Notions
from syncd.extract.statements.moods import Mood
from syncd.model.statements import Milestone

_NO = Mood.NEGATION
UNREAL = Mood.QUESTION | Mood.CONDITION | Mood.NEGATION
"""What keeps a plain statement from being one."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A milestone is said where every set of `needs` is met in one clause, and every set of `around` in its sentence.

    Nothing of `never` may stand in the sentence, nor of `beside` in the clause. The clause may not be meant in a mood
    of `bars`, nor, unless a phrase in it holds the denial itself, of `turned`; it must be meant in each of `moods`.
    `by` are those who can say it so; with `sure` the writer must be known to be one of them. `confidence` is how much
    evidence that is.
    """

    kind: Milestone
    needs: Sequence[Notions]
    around: Sequence[Notions]
    never: Notions
    beside: Notions
    confidence: float
    bars: Mood
    turned: Mood
    moods: Mood
    by: Writer
    sure: bool


def _rule(
    kind: Milestone,
    words: str,
    confidence: float,
    *,
    bars: Mood = UNREAL,
    moods: Mood = Mood.PLAIN,
    by: Writer | None = None,
    sure: bool = False,
) -> Rule:
    """`words`: notions that must be there; "A|B" either, "~A" anywhere in the sentence, "-A" nowhere in it."""
    terms = words.split()
    return Rule(
        kind,
        tuple(_set(term) for term in terms if term[0] not in "~-"),
        tuple(_set(term[1:]) for term in terms if term[0] == "~"),
        sum(_set(term[1:]) for term in terms if term[0] == "-"),
        _BESIDE.get(kind, 0),
        confidence,
        bars,
        _NO & ~moods,
        moods,
        by if by is not None else _BY.get(kind, ANYBODY | Writer.COLLEAGUE),
        sure,
    )


_GROUPS = {"TIME": TIMES, "GONE": BITS["OTHER_JOB"] | BITS["NEW_JOB"]}


def _set(names: str) -> Notions:
    return sum(_GROUPS.get(name) or BITS[name] for name in names.split("|"))


_M, _C, _I, _O, _P, _R, _W, _N = Milestone
_RECRUITER, _CLIENT, _CANDIDATE, _COLLEAGUE = Writer
_AGENCY = _RECRUITER | _COLLEAGUE
_OUTSIDE = _CLIENT | _CANDIDATE
_EMPLOYING = _AGENCY | _CLIENT
"""Who says no to a candidate, or passes it on."""
_ASKED = Mood.CONDITION | Mood.NEGATION

_FIRM = UNREAL | Mood.REQUEST
_DONE = UNREAL | Mood.PAST
"""A time that was is no appointment."""
_SOBER = _FIRM | Mood.WISH
_OPEN = Mood.QUESTION | Mood.CONDITION

_BY = {_M: ANYBODY}
_ANOTHER = _set("THING|KIN|ANYONE|AGO")
_BESIDE = {
    _I: _set("PRESS"),
    _M: _set("PRESS"),
    _O: _ANOTHER | _set("HELP"),
    _P: _ANOTHER,
    _R: _ANOTHER,
    _W: _ANOTHER,
    _N: _ANOTHER,
}

RULES: Sequence[Rule] = (
    # A definite interview, or the client's word for one at a named time.
    _rule(_I, "INTERVIEW CONFIRM ~TIME -CANCEL -HOPE -TRADE -OTHERS -UNSUITED -PRESS", 0.9),
    _rule(_I, "INTERVIEW MOVE ~TIME -CANCEL -HOPE -TRADE -OTHERS -UNSUITED -PRESS", 0.85, bars=_ASKED),
    _rule(_I, "INTERVIEW ARRANGE ~TIME -CANCEL -HOPE -TRADE -OTHERS -UNSUITED -PRESS", 0.8, bars=_ASKED),
    _rule(_I, "INTERVIEW ~TIME -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -UNSUITED -PRESS", 0.7, bars=_DONE),
    _rule(_I, "WANTS ~TIME -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -UNSUITED -PRESS", 0.75),
    _rule(_I, "WANTS ARRANGE ~TIME -CANCEL -HOPE -TRADE -OTHERS -PRESS", 0.75, bars=_ASKED),
    _rule(_I, "ARRANGE ~TIME ~WANTS|HIM|INTERVIEW -CANCEL -HOPE -TRADE -OTHERS -PRESS", 0.7, bars=_ASKED),
    _rule(_I, "HIM ~TIME -CANCEL -HOPE -TRADE -PRESS", 0.65, bars=_NO),
    _rule(_I, "CHOSEN -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -PRESS", 0.75),
    _rule(_I, "INTERVIEW CONFIRM -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -PRESS", 0.65, bars=_FIRM),
    _rule(_I, "GOES ~TIME -TALK -SEE_YOU -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -UNSUITED -PRESS", 0.7, bars=_DONE),
    _rule(_I, "YOU_SEEN ~TIME -CANCEL -HOPE -TRADE -OTHERS -UNSUITED -PRESS", 0.75, by=_RECRUITER, sure=True),
    # A meeting agreed for a named time.
    _rule(_M, "SUIT ~TIME -INTERVIEW -HIM -WANTS -CANCEL -UNSUITED -OTHERS -TRADE -START -HOPE", 0.7,
          bars=Mood.PAST | _FIRM),
    _rule(_M, "WOULD_SUIT ~TIME -INTERVIEW -HIM -WANTS -CANCEL -UNSUITED -OTHERS",
          0.65, bars=Mood.PAST | Mood.QUESTION | _NO),
    _rule(_M, "SEE_YOU ~TIME -PROMISE -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE", 0.75, bars=_DONE),
    _rule(_M, "SEE_YOU ~CLOCK -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE", 0.75, bars=_DONE),
    _rule(_M, "TALK CONFIRM ~TIME -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE", 0.75, bars=_DONE),
    _rule(_M, "TALK MOVE ~TIME -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE", 0.65, bars=_DONE),
    _rule(_M, "INVITED ~TIME|TALK -INTERVIEW -CANCEL -OTHERS", 0.65, bars=_DONE),
    _rule(_M, "YES ~DAY ~CLOCK -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE -HOPE -START", 0.6, bars=_DONE),
    _rule(_M, "CONFIRM ~DAY ~CLOCK -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE -HOPE -START", 0.6, bars=_DONE),
    _rule(_M, "YOU_SEEN ~TIME -INTERVIEW -CANCEL -UNSUITED -OTHERS -TRADE", 0.7, bars=_DONE, by=_CLIENT, sure=True),
    # Our CVs on their way to a client.
    _rule(_C, "HERE ~FILE -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", 0.7, by=_AGENCY, sure=True),
    _rule(_C, "CV ATTACH -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", 0.8, by=_AGENCY),
    _rule(_C, "CV SENDING|SENT -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", 0.8, bars=_FIRM, by=_AGENCY),
    _rule(_C, "CANDIDATE ATTACH|SENDING -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", 0.65, bars=_FIRM, by=_AGENCY),
    _rule(_C, "CANDIDATE SENT -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", 0.6, bars=_FIRM, by=_AGENCY),
    _rule(_C, "CV ~ATTACH|SENDING|SENT -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", 0.6, bars=_FIRM, by=_AGENCY),
    _rule(_C, "PUT_FORWARD -WILL_SEND -HOPE -WITHDRAW", 0.75, bars=_FIRM, by=_AGENCY),
    # An offer made or relayed.
    _rule(_O, "OFFERS -HOPE -TRADE -OTHER -DECLINE -ELSEWHERE -PENDING -SIGN", 0.85),
    _rule(_O, "HAS_OFFER -THING -HOPE -TRADE -OTHER -DECLINE -ELSEWHERE -PENDING", 0.75),
    _rule(_O, "OFFER ATTACH|SENT|MONEY|CONFIRM -HOPE -TRADE -OTHER -DECLINE -ELSEWHERE -PENDING", 0.7),
    _rule(_O, "HIRE -HOPE -TRADE -OTHER -ELSEWHERE", 0.75),
    _rule(_O, "ASSENT -HOPE -TRADE -OTHER -ELSEWHERE", 0.65, by=_CLIENT, sure=True),
    # Accepted, signed, started.
    _rule(_P, "ASSENT -HOPE -TRADE -DECLINE -INVITED -TALK -INTERVIEW", 0.65, by=_CANDIDATE, sure=True),
    _rule(_P, "ACCEPTS_JOB -HOPE -TRADE -DECLINE -GONE -WITHDRAW -INVITED -ELSEWHERE -INTERVIEW",
          0.85, bars=_FIRM),
    _rule(_P, "ACCEPT JOB|OFFER -HOPE -TRADE -DECLINE -GONE -WITHDRAW -INVITED", 0.8, bars=_FIRM),
    _rule(_P, "ACCEPT -HOPE -TRADE -DECLINE -GONE -WITHDRAW -INVITED -TALK -INTERVIEW -OTHER -ELSEWHERE", 0.6,
          bars=_FIRM),
    _rule(_P, "SIGN CONTRACT -HOPE -TRADE -DECLINE -GONE -WITHDRAW", 0.8, bars=_FIRM),
    _rule(_P, "SIGN -HOPE -TRADE -DECLINE -GONE -WITHDRAW", 0.65, bars=_FIRM, by=_CANDIDATE, sure=True),
    _rule(_P, "STARTED -HOPE -TRADE -DECLINE -GONE -WITHDRAW", 0.75, bars=_FIRM),
    _rule(_P, "START ~TIME|EDGE -HOPE -TRADE -DECLINE -GONE -WITHDRAW -INTERVIEW -TALK -OTHERS -OFFER|OFFERS", 0.6,
          bars=_SOBER),
    # No from the client.
    _rule(_R, "REJECT -TRADE -DECLINE -I -OFFERS -ELSEWHERE -NO_NEED", 0.8, bars=_OPEN, by=_EMPLOYING),
    _rule(_R, "REJECT -TRADE -DECLINE -WITHDRAW -ELSEWHERE -NO_NEED", 0.7, bars=_OPEN, by=_EMPLOYING),
    _rule(_R, "OTHER -TRADE -WITHDRAW -GONE", 0.75, bars=_OPEN, by=_EMPLOYING),
    _rule(_R, "UNFIT -TRADE -WITHDRAW -GONE -DECLINE", 0.7, bars=_OPEN, by=_EMPLOYING),
    _rule(_R, "PROGRESS -TRADE -WITHDRAW -DECLINE -I", 0.75, bars=_OPEN, moods=_NO, by=_EMPLOYING),
    _rule(_R, "FIT -TRADE -WITHDRAW -DECLINE", 0.75, bars=_OPEN, moods=_NO, by=_EMPLOYING),
    # Out, by the candidate.
    _rule(_W, "WITHDRAW -TRADE -HOPE", 0.85, bars=_OPEN),
    _rule(_W, "DECLINE -TRADE -HOPE -ELSEWHERE", 0.75, bars=_OPEN),
    _rule(_W, "OTHER_JOB -TRADE -HOPE -UNINTERESTED -APPROACH", 0.7, bars=_OPEN),
    _rule(_W, "NEW_JOB TAKES|ACCEPT|ACCEPTS_JOB|SIGN|STARTED -TRADE -HOPE -UNINTERESTED", 0.7, bars=_OPEN | _NO),
    # Not interested, before anything has begun.
    _rule(_N, "UNINTERESTED -HOPE -TRADE -WITHDRAW -DECLINE -REJECT", 0.8, bars=_OPEN, by=_OUTSIDE),
    _rule(_N, "OTHER_JOB ~APPROACH -HOPE -TRADE -WITHDRAW -DECLINE -REJECT", 0.7, bars=_OPEN, by=_OUTSIDE),
    _rule(_N, "INTEREST -HOPE -TRADE -WITHDRAW -DECLINE -REJECT", 0.7, bars=_OPEN, moods=_NO, by=_OUTSIDE),
    _rule(_N, "NO_NEED -WITHDRAW -DECLINE", 0.8, bars=_OPEN, by=_OUTSIDE),
    _rule(_N, "HIRING -TRADE -WITHDRAW", 0.7, bars=_OPEN, moods=_NO, by=_OUTSIDE),
)  # fmt: skip
