"""Whoever adds a table says whether it tells of people: then erasing somebody has to reach it."""

import pytest

from syncd.store.tables import metadata

REACHED = {
    "people", "contact_points", "former_names", "person_changes", "merges",
    "activities", "links", "mentions", "proposals", "proposal_items", "decisions",
    "horizons", "milestones", "milestone_names", "signatures", "tellings", "telling_keys",
    "forgotten", "word_spellings", "name_pairs", "work_words", "place_words",
}  # fmt: skip
"""`store/erasure.py`, `pipeline/forgetting.py`, or a foreign key that cascades, takes people out of these."""

ABOUT_NOBODY = {
    "companies", "company_domains", "jobs", "register_changes", "matching", "answers", "subject_references", "filling",
    "ledger", "ledger_activities", "cursors", "credits", "unsettled", "source_states", "suspicions", "heartbeat",
}  # fmt: skip
"""The ledger keeps Message-IDs, and credits are our own: README says so."""


def test_every_table_is_reached_by_an_erasure_or_tells_of_nobody() -> None:
    assert REACHED.isdisjoint(ABOUT_NOBODY)
    assert set(metadata.tables) == REACHED | ABOUT_NOBODY


@pytest.mark.parametrize("name", sorted(REACHED - {"merges", "links", "mentions"}))
def test_what_hangs_on_a_person_by_a_key_goes_with_the_person(name: str) -> None:
    keys = [key for key in metadata.tables[name].foreign_keys if key.column.table.name == "people"]
    assert all(key.ondelete == "CASCADE" for key in keys)
