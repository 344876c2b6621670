"""`python -m quality [TASK…]`: one table, and `quality.json`."""

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from quality import (
    announcements,
    automatic,
    calls,
    examination,
    facts,
    forwarded,
    linkage,
    milestones,
    names,
    people,
    phones,
    questions,
    replies,
    search,
    signatures,
    zones,
)
from quality.rows import Row, table

TASKS: dict[str, Callable[[], list[Row]]] = {
    "announcements": announcements.measure,
    "automatic": automatic.measure,
    "calls": calls.measure,
    "examination": examination.measure,
    "facts": facts.measure,
    "forwarded": forwarded.measure,
    "linkage": linkage.measure,
    "milestones": milestones.measure,
    "names": names.measure,
    "people": people.measure,
    "phones": phones.measure,
    "questions": questions.measure,
    "replies": replies.measure,
    "search": search.measure,
    "signatures": signatures.measure,
    "zones": zones.measure,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="quality", description=__doc__)
    parser.add_argument("task", nargs="*", metavar="TASK", help=f"of: {', '.join(TASKS)}; all, if none is named")
    parser.add_argument("--json", type=Path, default=Path("quality.json"), help="where the figures go (%(default)s)")
    options = parser.parse_args()
    if unknown := set(options.task) - set(TASKS):
        parser.error(f"no such task: {', '.join(sorted(unknown))}")
    rows = [row for task, measure in TASKS.items() if task in options.task or not options.task for row in measure()]
    print(table(rows))
    options.json.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
