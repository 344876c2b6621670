"""The directory: people, their companies, the ways to reach them, and how all that came to be known."""

from syncd.store.people.changes import PersonChange, history
from syncd.store.people.fields import FIELDS, as_text
from syncd.store.people.finding import (
    colleagues,
    employers_of_people_without_id,
    reached_by,
    remembered,
    with_external_id,
)
from syncd.store.people.imports import Imported, Outcome, upsert_imported
from syncd.store.people.known import by_ids, holders_of, how_many, known, namesakes
from syncd.store.people.merging import ever_merged, merge, part, whole_histories, whole_history
from syncd.store.people.points import (
    ContactPoint,
    Death,
    PointKind,
    add_point,
    confirm_point,
    contact_points,
    dead,
    mark_point,
    remove_point,
)
from syncd.store.people.records import get, list_people, load, own, pages
from syncd.store.people.writing import (
    as_kept,
    create,
    delete_person,
    is_only_filled,
    is_set_by_hand,
    name_again,
    name_nobody,
    set_field,
)

__all__ = [
    "FIELDS",
    "ContactPoint",
    "Death",
    "Imported",
    "Outcome",
    "PersonChange",
    "PointKind",
    "add_point",
    "as_kept",
    "as_text",
    "by_ids",
    "colleagues",
    "confirm_point",
    "contact_points",
    "create",
    "dead",
    "delete_person",
    "employers_of_people_without_id",
    "ever_merged",
    "get",
    "history",
    "holders_of",
    "how_many",
    "is_only_filled",
    "is_set_by_hand",
    "known",
    "list_people",
    "load",
    "mark_point",
    "merge",
    "name_again",
    "name_nobody",
    "namesakes",
    "own",
    "pages",
    "part",
    "reached_by",
    "remembered",
    "remove_point",
    "set_field",
    "upsert_imported",
    "whole_histories",
    "whole_history",
    "with_external_id",
]
