"""Forwarded mails: author, recipients, date, subject and text of the original, all of them exact."""

from collections.abc import Sequence

from quality import mail_programs
from quality.rows import Row
from syncd.extract import forward, zones

TASK = "forwarded mail"
_SEED = 20_211
_ROUNDS = 2
_COMPLETE = ("en", "de", "fr", "es", "nl", "ru")


def measure() -> list[Row]:
    exact = [(case.lang, not _differences(case)) for case in mail_programs.cases(_SEED, _ROUNDS)]
    complete = [right for lang, right in exact if lang in _COMPLETE]
    return [
        Row(TASK, "all fields exact", _share([right for _, right in exact]), 0.345, 0.97, len(exact)),
        Row(TASK, f"all fields exact, {' '.join(_COMPLETE)}", _share(complete), None, 1.0, len(complete)),
    ]


def _differences(case: mail_programs.Case) -> list[str]:
    found = forward.original(zones.split(case.text), case.subject)
    return mail_programs.differences(found, case.original)


def _share(right: Sequence[bool]) -> float:
    return sum(right) / len(right)
