"""What must stand together for a milestone to be said, in any language: notions × mood."""

from collections.abc import Sequence
from dataclasses import dataclass

from syncd.extract.milestones.direction import ANYBODY, OUTSIDE, Writer
from syncd.extract.milestones.lexicon import BITS, TIMES
from syncd.extract.milestones.phrase_tree import Notions
from syncd.extract.statements.moods import Mood
from syncd.model.statements import Milestone

_NO = Mood.NEGATION
UNREAL = Mood.QUESTION | Mood.CONDITION | Mood.NEGATION
"""What keeps a plain statement from being one."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A milestone is said where every set of `needs` is met in one clause, and every set of `around` in its sentence.

    Nothing of `never` may stand in the sentence, nor of `beside` in the clause. The clause may not be meant in a mood
    of `bars`, nor, unless a phrase in it holds the denial itself, of `turned`; it must be meant in each of `moods`.
    `by` are those who can say it so; with `sure` the writer must be known to be one of them. A rule that holds is an
    argument, which `weighing` sets against others.
    """

    name: str
    kind: Milestone
    needs: Sequence[Notions]
    around: Sequence[Notions]
    never: Notions
    beside: Notions
    bars: Mood
    turned: Mood
    moods: Mood
    by: Writer
    sure: bool


def _rule(
    kind: Milestone,
    words: str,
    *,
    bars: Mood = UNREAL,
    moods: Mood = Mood.PLAIN,
    by: Writer | None = None,
    sure: bool = False,
) -> Rule:
    """`words`: notions that must be there; "A|B" either, "~A" anywhere in the sentence, "-A" nowhere in it."""
    terms = words.split()
    name = f"{kind.value}: {words}"
    return Rule(
        name,
        kind,
        tuple(_set(term) for term in terms if term[0] not in "~-"),
        tuple(_set(term[1:]) for term in terms if term[0] == "~"),
        sum(_set(term[1:]) for term in terms if term[0] == "-"),
        _BESIDE.get(kind, 0),
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
    _rule(_I, "INTERVIEW CONFIRM ~TIME -CANCEL -HOPE -TRADE -OTHERS -UNSUITED -PRESS"),
    _rule(_I, "INTERVIEW MOVE ~TIME -CANCEL -HOPE -TRADE -OTHERS -UNSUITED -PRESS", bars=_ASKED),
    _rule(_I, "INTERVIEW ARRANGE ~TIME -CANCEL -HOPE -TRADE -OTHERS -UNSUITED -PRESS", bars=_ASKED),
    _rule(_I, "INTERVIEW ~TIME -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -UNSUITED -PRESS", bars=_DONE | Mood.WISH),
    _rule(_I, "WANTS ~TIME -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -UNSUITED -PRESS"),
    _rule(_I, "WANTS ARRANGE ~TIME -CANCEL -HOPE -TRADE -OTHERS -PRESS", bars=_ASKED),
    _rule(_I, "ARRANGE ~TIME ~WANTS|HIM|INTERVIEW -CANCEL -HOPE -TRADE -OTHERS -PRESS", bars=_ASKED),
    _rule(_I, "HIM ~TIME -CANCEL -HOPE -TRADE -PRESS", bars=_NO),
    _rule(_I, "CHOSEN -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -PRESS"),
    _rule(_I, "INTERVIEW CONFIRM -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -PRESS", bars=_FIRM),
    _rule(_I, "GOES ~TIME -TALK -SEE_YOU -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -UNSUITED -PRESS", bars=_DONE),
    _rule(_I, "YOU_SEEN ~TIME -CANCEL -HOPE -TRADE -OTHERS -UNSUITED -PRESS", by=_RECRUITER, sure=True),
    # Told by who writes of whom, and when, in whatever words.
    _rule(_I, "TIME ~DAY ~CLOCK ~THIRD -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -UNSUITED -PRESS -CHOICE -ABSENT"
          " -TALK -INVITED -SEE_YOU -PROMISE", bars=_DONE, by=_CLIENT, sure=True),
    _rule(_I, "TIME ~DAY ~CLOCK ~THIRD -ME -SEE_YOU -CANCEL -HOPE -TRADE -OTHERS -ELSEWHERE -UNSUITED -PRESS -CHOICE"
          " -ABSENT", bars=_DONE, by=_RECRUITER, sure=True),
    _rule(_M, "TIME ~DAY ~CLOCK -THIRD -INTERVIEW -WANTS -CHOSEN -GOES -HIM -ARRANGE -YOU_SEEN -START -CANCEL -HOPE"
          " -TRADE -OTHERS -ELSEWHERE -UNSUITED -PRESS -CHOICE -ABSENT -CANDIDATE", bars=_FIRM | _DONE | Mood.WISH,
          by=ANYBODY, sure=True),
    # A meeting agreed for a named time.
    _rule(_M, "SUIT ~TIME -INTERVIEW -HIM -WANTS -CANCEL -UNSUITED -OTHERS -TRADE -START -HOPE",
          bars=Mood.PAST | _FIRM),
    _rule(_M, "WOULD_SUIT ~TIME -INTERVIEW -HIM -WANTS -CANCEL -UNSUITED -OTHERS",
          bars=Mood.PAST | Mood.QUESTION | _NO),
    _rule(_M, "SEE_YOU ~TIME -PROMISE -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE", bars=_DONE),
    _rule(_M, "SEE_YOU ~CLOCK -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE", bars=_DONE),
    _rule(_M, "TALK CONFIRM ~TIME -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE", bars=_DONE),
    _rule(_M, "TALK MOVE ~TIME -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE", bars=_DONE),
    _rule(_M, "INVITED ~TIME|TALK -INTERVIEW -CANCEL -OTHERS", bars=_DONE),
    _rule(_M, "YES ~DAY ~CLOCK -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE -HOPE -START", bars=_DONE),
    _rule(_M, "CONFIRM ~DAY ~CLOCK -INTERVIEW -WANTS -CANCEL -UNSUITED -OTHERS -TRADE -HOPE -START", bars=_DONE),
    _rule(_M, "YOU_SEEN ~TIME -INTERVIEW -CANCEL -UNSUITED -OTHERS -TRADE", bars=_DONE, by=_CLIENT, sure=True),
    # Our CVs on their way to a client.
    _rule(_C, "HERE ~FILE -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", by=_AGENCY, sure=True),
    _rule(_C, "THIRD|CV|CANDIDATE|SENDING ~FILE -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", by=_AGENCY, sure=True),
    _rule(_C, "CV ATTACH -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", by=_AGENCY),
    _rule(_C, "CV SENDING|SENT -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", bars=_FIRM, by=_AGENCY),
    _rule(_C, "CANDIDATE ATTACH|SENDING -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", bars=_FIRM, by=_AGENCY),
    _rule(_C, "CANDIDATE SENT -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", bars=_FIRM, by=_AGENCY),
    _rule(_C, "CV ~ATTACH|SENDING|SENT -MY_CV -RECEIVED_CV -WILL_SEND -TRADE", bars=_FIRM, by=_AGENCY),
    _rule(_C, "PUT_FORWARD -WILL_SEND -HOPE -WITHDRAW", bars=_FIRM, by=_AGENCY),
    # An offer made or relayed.
    _rule(_O, "OFFERS -ACCEPT -HOPE -TRADE -OTHER -DECLINE -ELSEWHERE -PENDING -SIGN"),
    _rule(_O, "HAS_OFFER -ACCEPT -THING -HOPE -TRADE -OTHER -DECLINE -ELSEWHERE -PENDING"),
    _rule(_O, "OFFER ATTACH|SENT|MONEY|CONFIRM -HOPE -TRADE -OTHER -DECLINE -ELSEWHERE -PENDING"),
    _rule(_O, "HIRE -HOPE -TRADE -OTHER -ELSEWHERE"),
    _rule(_O, "PAY ~THIRD|OFFER|OFFERS -HOPE -TRADE -OTHER -ELSEWHERE -ACCEPT -SIGN -RANGE",
          bars=_FIRM | Mood.PAST, by=ANYBODY, sure=True),
    _rule(_O, "ASSENT -HOPE -TRADE -OTHER -ELSEWHERE", by=_CLIENT, sure=True),
    # Accepted, signed, started.
    _rule(_P, "ASSENT -HOPE -TRADE -DECLINE -INVITED -TALK -INTERVIEW", by=_CANDIDATE, sure=True),
    _rule(_P, "ACCEPTS_JOB -HOPE -TRADE -DECLINE -GONE -WITHDRAW -INVITED -ELSEWHERE -INTERVIEW", bars=_FIRM),
    _rule(_P, "ACCEPT JOB|OFFER|OFFERS|HAS_OFFER -THING -HOPE -TRADE -DECLINE -GONE -WITHDRAW -INVITED", bars=_FIRM),
    _rule(_P, "ACCEPT -HOPE -TRADE -DECLINE -GONE -WITHDRAW -INVITED -TALK -INTERVIEW -OTHER -ELSEWHERE",
          bars=_FIRM),
    _rule(_P, "SIGN CONTRACT -HOPE -TRADE -DECLINE -GONE -WITHDRAW", bars=_FIRM),
    _rule(_P, "SIGN -HOPE -TRADE -DECLINE -GONE -WITHDRAW", bars=_FIRM, by=_CANDIDATE, sure=True),
    _rule(_P, "STARTED -HOPE -TRADE -DECLINE -GONE -WITHDRAW", bars=_FIRM),
    _rule(_P, "START ~TIME|EDGE -HOPE -TRADE -DECLINE -GONE -WITHDRAW -INTERVIEW -TALK -OTHERS -OFFER|OFFERS",
          bars=_SOBER),
    # No from the client.
    _rule(_R, "REJECT -TRADE -DECLINE -I -OFFERS -ELSEWHERE -NO_NEED", bars=_OPEN, by=_EMPLOYING),
    _rule(_R, "REJECT -TRADE -DECLINE -WITHDRAW -ELSEWHERE -NO_NEED", bars=_OPEN, by=_EMPLOYING),
    _rule(_R, "OTHER -TRADE -WITHDRAW -GONE", bars=_OPEN, by=_EMPLOYING),
    _rule(_R, "UNFIT -TRADE -WITHDRAW -GONE -DECLINE", bars=_OPEN, by=_EMPLOYING),
    _rule(_R, "PROGRESS -TRADE -WITHDRAW -DECLINE -I", bars=_OPEN, moods=_NO, by=_EMPLOYING),
    _rule(_R, "FIT -TRADE -WITHDRAW -DECLINE", bars=_OPEN, moods=_NO, by=_EMPLOYING),
    # Out, by the candidate.
    _rule(_W, "WITHDRAW -TRADE -HOPE", bars=_OPEN),
    _rule(_W, "DECLINE -TRADE -HOPE -ELSEWHERE", bars=_OPEN),
    _rule(_W, "OTHER_JOB -TRADE -HOPE -UNINTERESTED -APPROACH", bars=_OPEN),
    _rule(_W, "NEW_JOB TAKES|ACCEPT|ACCEPTS_JOB|SIGN|STARTED -TRADE -HOPE -UNINTERESTED", bars=_OPEN | _NO),
    # Not interested, before anything has begun.
    _rule(_N, "UNINTERESTED -HOPE -TRADE -WITHDRAW -DECLINE -REJECT", bars=_OPEN, by=OUTSIDE),
    _rule(_N, "OTHER_JOB ~APPROACH -HOPE -TRADE -WITHDRAW -DECLINE -REJECT", bars=_OPEN, by=OUTSIDE),
    _rule(_N, "INTEREST -HOPE -TRADE -WITHDRAW -DECLINE -REJECT", bars=_OPEN, moods=_NO, by=OUTSIDE),
    _rule(_N, "NO_NEED -WITHDRAW -DECLINE", bars=_OPEN, by=OUTSIDE),
    _rule(_N, "HIRING -TRADE -WITHDRAW", bars=_OPEN, moods=_NO, by=OUTSIDE),
)  # fmt: skip
