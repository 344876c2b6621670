"""Two companies are one, and two again: people, jobs, domains and imports follow, and links are decided again."""

import pytest

from syncd import directory
from syncd.model.activity import ActivityStatus
from syncd.model.register import CompanyRecord
from syncd.review import company_merging, forgetting, register, rules
from syncd.review.desk import NotPossibleError
from syncd.store import companies, decisions, people, register_changes
from syncd.store.register_changes import RegisterKind
from tests.unit.pipeline.clients import COMPANIES, JOBS, PEOPLE, clients, employers, have_clients, standing
from tests.unit.pipeline.office import NOW, Office, mail


@pytest.fixture
def kept(office: Office) -> Office:
    have_clients(office)
    return office


BEFORE = [(1, "Acme Ltd", ("acme.example",), 1), (2, "Globex", ("globex.example", "globex.test"), 1)]
MERGED = [(1, "Acme Ltd", ("acme.example", "globex.example", "globex.test"), 2)]


def test_merged_companies_are_one_and_come_back_as_they_were(kept: Office) -> None:
    said = kept.decide(company_merging.merge, 1, 2)
    assert said.startswith("Globex (2) is Acme Ltd (1) from now on, with 1 person, 1 job; ")
    assert (standing(kept), employers(kept)) == (MERGED, ["Acme Ltd", "Acme Ltd"])
    assert clients(kept) == ["Acme Ltd", "Acme Ltd"]
    with kept.database.read() as conn:
        assert [one.id for one in companies.find(conn, "globex", 9)] == [1]
        assert [one.id for one in companies.load(conn, [2])] == [1]
    assert kept.decide(company_merging.unmerge, 2).startswith("Globex (2) stands alone again; ")
    assert (standing(kept), employers(kept)) == (BEFORE, ["Acme Ltd", "Globex"])
    assert clients(kept) == ["Acme Ltd", "Globex"]


def test_files_that_name_the_one_that_is_gone_land_on_the_one_that_stays(kept: Office) -> None:
    kept.decide(company_merging.merge, 1, 2)
    again = COMPANIES.replace("globex.test", "globex.test;globex.invalid")
    rows = directory.import_companies(kept.database, again.encode(), NOW)
    assert [(one.entered.id, one.entered.problem, one.entered.moves) for one in rows] == [
        (1, "", ()),
        (1, "", (("domain", "", "globex.invalid"),)),
    ]
    assert not any(one.entered.moves for one in directory.import_companies(kept.database, again.encode(), NOW))
    assert not any(one.entered.moves for one in directory.import_jobs(kept.database, JOBS.encode(), NOW))
    report = kept.knows(PEOPLE + "P-3,Cid Moe,client,cid@globex.example,,GLOBEX\n")
    assert (report.created, report.updated) == (1, 0)
    assert employers(kept) == ["Acme Ltd"] * 3


def test_a_row_that_gives_the_one_that_is_gone_an_id_lands_by_that_later(office: Office) -> None:
    directory.import_companies(office.database, b"external_id,name,domains\nK-1,Acme Ltd,\n,Globex,\n", NOW)
    office.decide(company_merging.merge, 1, 2)
    directory.import_companies(office.database, b"external_id,name,domains\nK-2,Globex,\n", NOW)
    renamed = b"external_id,name,domains\nK-2,Globex International,globex.example\n"
    [row] = directory.import_companies(office.database, renamed, NOW)
    assert (row.entered.id, row.entered.problem) == (1, "")
    with office.database.read() as conn:
        assert [one.record for one in companies.list_companies(conn)] == [
            CompanyRecord("Acme Ltd", "K-1", ("globex.example",))
        ]


def test_what_was_taken_away_from_the_one_that_is_gone_stays_away(kept: Office) -> None:
    kept.decide(register.remove_domain, 2, "globex.test")
    kept.decide(company_merging.merge, 1, 2)
    directory.import_companies(kept.database, COMPANIES.encode(), NOW)
    assert standing(kept) == [(1, "Acme Ltd", ("acme.example", "globex.example"), 2)]


def test_where_somebody_writes_from_weighs_for_the_company_that_stays(kept: Office) -> None:
    kept.knows("external_id,name,role,company\nP-4,Dan Ray,client,Acme Ltd\nP-5,Dan Ray,client,Other Ltd\n")
    kept.deliver(mail(sender="Dan Ray <dan@globex.test>"))
    kept.sync()
    before = kept.the_question().candidates
    kept.decide(company_merging.merge, 1, 2)
    first = kept.the_question().candidates[0]
    assert (first.person.external_id, kept.the_activity().status) == ("P-4", ActivityStatus.QUEUED)
    assert first.confidence > before[0].confidence
    kept.decide(company_merging.unmerge, 2)
    assert kept.the_question().candidates == before


def test_a_merge_of_merged_ones_is_taken_back_in_any_order(kept: Office) -> None:
    directory.import_companies(kept.database, b"external_id,name,domains\nK-3,Initech,\n", NOW)
    for first, second in ((2, 3), (3, 2)):
        kept.decide(company_merging.merge, 2, 1)
        kept.decide(company_merging.merge, 3, 2)
        assert employers(kept) == ["Initech", "Initech"]
        for id_ in {2: (2, 1), 3: (1, 2)}[first]:
            kept.decide(company_merging.unmerge, id_)
        assert (standing(kept), employers(kept)) == ([*BEFORE, (3, "Initech", (), 0)], ["Acme Ltd", "Globex"]), second


def test_what_has_moved_on_since_does_not_come_back(kept: Office) -> None:
    kept.decide(company_merging.merge, 1, 2)
    kept.knows("external_id,name,company\nP-2,Ben Roe,Initech\n")
    kept.decide(company_merging.unmerge, 2)
    assert employers(kept) == ["Acme Ltd", "Initech"]


def test_a_merge_stands_in_history_and_decisions_and_is_undone_there(kept: Office) -> None:
    kept.decide(company_merging.merge, 1, 2)
    kept.decide(rules.undo, 1)
    assert standing(kept) == BEFORE
    with kept.database.read() as conn:
        told = [register_changes.history(conn, RegisterKind.COMPANY, id_) for id_ in (1, 2)]
    assert [[(c.field, c.old, c.new, c.origin.value) for c in own[-2:]] for own in told] == [
        [("merged", "", "Globex (2)", "manual"), ("merged", "Globex (2)", "", "undo")],
        [("merged_into", "", "Acme Ltd (1)", "manual"), ("merged_into", "Acme Ltd (1)", "", "undo")],
    ]


def test_people_are_found_by_the_employer_that_is_gone(kept: Office) -> None:
    kept.decide(company_merging.merge, 1, 2)
    assert [one["external_id"] for one in directory.found(kept.database, "ben globex")] == ["P-2"]


@pytest.mark.parametrize(
    ("act", "words", "why"),
    [
        (company_merging.merge, (1, 1), "1 is one company already; name another one to merge into it"),
        (company_merging.merge, (1, 9), "there is no company 9; `syncd companies find` looks for one"),
        (
            company_merging.merge,
            (3, 2),
            "2 was merged into Acme Ltd (1) already; say 1, or first: syncd companies unmerge 2",
        ),
        (company_merging.unmerge, (1,), "into 1 was merged 2: syncd companies unmerge 2"),
        (company_merging.unmerge, (3,), "3 was not merged into any company"),
        (register.add_domain, (2, "x.example"), "2 was merged into Acme Ltd (1) already"),
        (
            register.set_company,
            (3, "name", "globex"),
            "company 2 has the name globex already, which was merged into 1",
        ),
    ],
)
def test_what_cannot_be_merged_names_what_can(kept: Office, act: object, words: tuple[object, ...], why: str) -> None:
    directory.import_companies(kept.database, b"external_id,name,domains\nK-3,Initech,\n", NOW)
    kept.decide(company_merging.merge, 1, 2)
    with pytest.raises(NotPossibleError) as refused:
        kept.decide(act, *words)  # type: ignore[arg-type]
    assert str(refused.value).startswith(why)


def test_who_is_erased_is_not_named_by_a_merge_of_companies(kept: Office) -> None:
    kept.decide(company_merging.merge, 1, 2)
    with kept.database.read() as conn:
        ben = next(one.id for one in people.list_people(conn) if one.record.name == "Ben Roe")
    kept.decide(forgetting.forget, ben)
    with kept.database.read() as conn:
        [merged] = [one for one in decisions.made(conn) if one.undo.get("company")]
    assert merged.undo["company"]["people"] == []
    kept.decide(company_merging.unmerge, 2)
    assert standing(kept) == [BEFORE[0], (2, "Globex", ("globex.example", "globex.test"), 0)]


SHARED = "external_id,name,domains\nK-1,Acme Ltd,\nK-2,Globex,shared.example\nK-3,Delta,shared.example\n"


@pytest.mark.parametrize(
    ("merges", "partings"),
    [(((1, 2), (1, 3)), (2, 3)), (((1, 2), (3, 1)), (2, 1)), (((1, 2), (3, 1)), (1, 2))],
    ids=["two into one", "a chain, from within", "a chain, from without"],
)
def test_a_domain_that_companies_share_is_both_of_theirs_again(
    office: Office, merges: tuple[tuple[int, int], ...], partings: tuple[int, ...]
) -> None:
    directory.import_companies(office.database, SHARED.encode(), NOW)
    before = standing(office)
    for survivor, other in merges:
        office.decide(company_merging.merge, survivor, other)
    for other in partings:
        office.decide(company_merging.unmerge, other)
    assert standing(office) == before
