"""A company that is none is taken away, whoever hangs on it is decided again, and it comes back as it was."""

from collections.abc import Callable

import pytest
from sqlalchemy import event

from syncd import directory
from syncd.model.register import CompanyRecord
from syncd.review import actions, company_merging, company_removing, forgetting, records, register, rules
from syncd.review.desk import NotPossibleError
from syncd.store import decisions, people, register_changes
from syncd.store.register_changes import RegisterKind
from tests.unit.pipeline.clients import COMPANIES, JOBS, PEOPLE, clients, employers, have_clients, standing
from tests.unit.pipeline.office import NOW, Office, mail


@pytest.fixture
def kept(office: Office) -> Office:
    have_clients(office)
    return office


def told_of_person(office: Office, id_: int = 1) -> list[tuple[str, str, str, str, str]]:
    with office.database.read() as conn:
        changes = people.whole_history(conn, id_)
    return [(one.field, one.old, one.new, one.origin.value, one.by) for one in changes if one.field != "created"]


def test_a_company_that_is_taken_away_is_nobodys_employer_and_no_jobs_client(kept: Office) -> None:
    said = kept.decide(company_removing.remove, 1)
    assert said.startswith("decision 1: Acme Ltd is no company any more, and 1 person, 1 job have none; ")
    assert said.endswith("If that was wrong: syncd decisions undo 1")
    assert standing(kept) == [(2, "Globex", ("globex.example", "globex.test"), 1)]
    assert (employers(kept), clients(kept)) == (["", "Globex"], ["", "Globex"])


def test_who_took_a_company_away_stands_in_every_history(kept: Office) -> None:
    kept.decide(company_removing.remove, 1)
    assert told_of_person(kept) == [("company", "Acme Ltd", "", "consequence", "alice")]
    with kept.database.read() as conn:
        of_company = register_changes.history(conn, RegisterKind.COMPANY, 1)
        of_job = register_changes.history(conn, RegisterKind.JOB, 1)
    assert [(one.field, one.old, one.origin.value, one.by) for one in (of_company[-1], of_job[-1])] == [
        ("removed", "Acme Ltd", "manual", "alice"),
        ("company", "Acme Ltd", "consequence", "alice"),
    ]


def test_people_are_still_found_by_the_employer_that_was_taken_away(kept: Office) -> None:
    kept.decide(company_removing.remove, 1)
    assert [one["external_id"] for one in directory.found(kept.database, "ann acme")] == ["P-1"]


def test_what_was_weighed_by_the_company_is_weighed_again_at_once(kept: Office) -> None:
    kept.knows("external_id,name,role,company\nP-4,Dan Ray,client,Acme Ltd\nP-5,Dan Ray,client,Other Ltd\n")
    kept.deliver(mail(sender="Dan Ray <dan@acme.example>"))
    kept.sync()
    before = kept.the_question().candidates
    assert [one.person.external_id for one in before] == ["P-4", "P-5"]
    kept.decide(company_removing.remove, 1)
    assert kept.the_question().candidates[0].confidence < before[0].confidence
    kept.decide(rules.undo, 1)
    assert kept.the_question().candidates == before


def test_a_job_whose_client_was_taken_away_speaks_for_nobody(kept: Office) -> None:
    kept.knows("external_id,name,role,company\nP-4,Dan Ray,client,Acme Ltd\nP-5,Dan Ray,client,Other Ltd\n")
    kept.deliver(mail(sender="Dan Ray <dan@mail.example>", Subject="Re: JB-1"))
    kept.sync()
    before = kept.the_question().candidates
    kept.decide(company_removing.remove, 1)
    assert kept.the_question().candidates[0].confidence < before[0].confidence


def test_a_removal_that_is_taken_back_leaves_everything_as_it_was(kept: Office) -> None:
    kept.decide(records.set_field, 1, "company", "Acme Ltd")
    kept.decide(company_merging.merge, 1, 2)
    before = kept.everything()
    kept.decide(company_removing.remove, 1)
    assert (standing(kept), employers(kept)) == ([], ["", ""])
    assert kept.decide(rules.undo, 2).startswith("Acme Ltd (1) is a company again; ")
    after = kept.everything()
    changed = {name for name in after if after[name] != before[name]}
    assert changed <= {"decisions", "person_changes", "register_changes"}
    assert kept.knows(PEOPLE.replace("Acme Ltd", "Initech")).rows[0].imported.left == (
        ("company", "Acme Ltd", "Initech"),
    )
    kept.decide(company_merging.unmerge, 2)
    assert employers(kept) == ["Acme Ltd", "Globex"]


def test_a_file_that_names_it_brings_the_company_back_as_another(kept: Office) -> None:
    kept.decide(register.set_job, 1, "company", "Acme Ltd")
    kept.decide(company_removing.remove, 1)
    directory.import_companies(kept.database, COMPANIES.encode(), NOW)
    directory.import_jobs(kept.database, JOBS.encode(), NOW)
    kept.knows(PEOPLE)
    assert standing(kept)[0] == (3, "Acme Ltd", ("acme.example",), 1)
    assert (employers(kept), clients(kept)) == (["Acme Ltd", "Globex"], ["Acme Ltd", "Globex"])


def test_the_id_of_the_latest_company_is_not_given_to_the_next(kept: Office) -> None:
    kept.decide(company_removing.remove, 2)
    kept.decide(register.add_company, CompanyRecord("Initech"))
    assert [one[0] for one in standing(kept)] == [1, 3]


def test_who_has_another_employer_by_now_keeps_it(kept: Office) -> None:
    directory.import_jobs(kept.database, JOBS.replace("Globex", "Acme Ltd").encode(), NOW)
    kept.knows(PEOPLE.replace("Globex", "Acme Ltd"))
    kept.decide(company_removing.remove, 1)
    kept.knows("external_id,name,company\nP-2,Ben Roe,Initech\n")
    kept.decide(register.set_job, 2, "company", "")
    kept.decide(rules.undo, 1)
    assert (employers(kept), clients(kept)) == (["Acme Ltd", "Initech"], ["Acme Ltd", ""])


def moved(kept: Office) -> None:
    """Ann says that she works at Beta Ltd from now on, and review accepts it."""
    kept.deliver(mail("Ann Lee <ann@acme.example>", body="Hi Alice,\n\nI have joined Beta Ltd.\n\nBest\nAnn\n"))
    kept.sync()
    kept.decide(actions.accept, kept.the_question().id)
    assert employers(kept) == ["Beta Ltd", "Globex"]


def test_undoing_another_decision_does_not_bring_a_removed_company_back(kept: Office) -> None:
    moved(kept)
    kept.decide(company_removing.remove, 1)
    said = kept.decide(rules.undo, 1)
    assert said.endswith("; there is no company Acme Ltd any more, and the company stays Beta Ltd")
    assert ([name for _, name, *_ in standing(kept)], employers(kept)) == (
        ["Beta Ltd", "Globex"],
        ["Beta Ltd", "Globex"],
    )
    kept.decide(rules.undo, 2)
    assert standing(kept)[0] == (1, "Acme Ltd", ("acme.example",), 0)


def test_undoing_a_move_away_from_a_company_that_was_renamed_says_what_it_is_called(kept: Office) -> None:
    moved(kept)
    kept.decide(register.set_company, 1, "name", "Acme Group")
    kept.decide(register.set_company, 1, "name", "Acme Holding")
    assert kept.decide(rules.undo, 1).endswith(
        "; Acme Ltd is called Acme Holding (1) by now, and the company stays Beta Ltd: "
        'if Ann Lee works there again, syncd people set 1 company "Acme Holding"'
    )
    assert employers(kept) == ["Beta Ltd", "Globex"]


def test_undoing_a_move_away_from_a_company_that_was_renamed_and_removed_says_that_it_is_gone(kept: Office) -> None:
    moved(kept)
    kept.decide(register.set_company, 1, "name", "Acme Holding")
    kept.decide(company_removing.remove, 1)
    assert kept.decide(rules.undo, 1).endswith(
        "; there is no company Acme Ltd any more, and the company stays Beta Ltd"
    )


def test_a_person_whom_review_added_goes_with_the_undo_though_the_company_was_removed(office: Office) -> None:
    office.deliver(mail("Ann Lee <ann@acme.example>", body="Hi,\n\nyes.\n\nKind regards\n\nAnn Lee\nBuyer\nAcme Ltd\n"))
    office.sync()
    office.decide(actions.accept, office.the_question().id)
    assert employers(office) == ["Acme Ltd"]
    office.decide(company_removing.remove, 1)
    office.decide(rules.undo, 1)
    assert employers(office) == []
    office.decide(rules.undo, 2)
    assert standing(office) == [(1, "Acme Ltd", (), 0)]


def test_a_removed_company_whose_name_is_taken_comes_back_as_the_refusal_says(kept: Office) -> None:
    kept.decide(company_removing.remove, 1)
    directory.import_companies(kept.database, COMPANIES.encode(), NOW)
    kept.knows(PEOPLE)
    for field, value, other in (("name", "Acme Ltd", "Acme Ltd (3)"), ("external_id", "K-1", "")):
        with pytest.raises(NotPossibleError) as why:
            kept.decide(rules.undo, 1)
        assert str(why.value) == (
            f"company 3 has the {field} {value} already: first give it another (syncd companies set 3 {field} …); "
            "after the undo, syncd companies merge 1 3 makes one of both"
        )
        kept.decide(register.set_company, 3, field, other)
    kept.decide(rules.undo, 1)
    kept.decide(company_merging.merge, 1, 3)
    assert standing(kept)[0] == (1, "Acme Ltd", ("acme.example",), 1)
    assert (employers(kept), clients(kept)) == (["Acme Ltd", "Globex"], ["Acme Ltd", "Globex"])


def asked_of(office: Office, act: Callable[..., str], *words: int) -> int:
    """How many statements the database gets for this."""
    statements: list[str] = []

    def hear(_1: object, _2: object, said: str, *_: object) -> None:
        statements.append(said)

    event.listen(office.database.engine, "before_cursor_execute", hear)
    office.decide(act, *words)
    event.remove(office.database.engine, "before_cursor_execute", hear)
    return len(statements)


def test_many_jobs_cost_no_more_statements_than_one(kept: Office) -> None:
    few = asked_of(kept, company_removing.remove, 2), asked_of(kept, rules.undo, 1)
    more = "".join(f"JB-{n},Buyer,Globex\n" for n in range(10, 60))
    directory.import_jobs(kept.database, f"reference,title,company\n{more}".encode(), NOW)
    assert (asked_of(kept, company_removing.remove, 2), asked_of(kept, rules.undo, 2)) == few
    assert clients(kept).count("Globex") == 51


def test_who_was_erased_since_does_not_come_back_with_the_company(kept: Office) -> None:
    kept.decide(company_removing.remove, 1)
    kept.decide(forgetting.forget, 1)
    with kept.database.read() as conn:
        assert [one.undo["company"]["people"] for one in decisions.made(conn) if one.undo] == [[]]
    kept.decide(rules.undo, 1)
    assert standing(kept)[0] == (1, "Acme Ltd", ("acme.example",), 0)


def test_what_cannot_be_taken_away_or_brought_back_says_why(kept: Office) -> None:
    def refused(act: object, *words: object) -> str:
        with pytest.raises(NotPossibleError) as why:
            kept.decide(act, *words)  # type: ignore[arg-type]
        return str(why.value)

    assert refused(company_removing.remove, 9) == "there is no company 9; `syncd companies find` looks for one"
    kept.decide(company_merging.merge, 1, 2)
    assert refused(company_removing.remove, 2).startswith("2 was merged into Acme Ltd (1) already")
    kept.decide(company_removing.remove, 1)
    gone = "company 2, Globex, was removed; `syncd decisions undo 2` brings it back"
    assert refused(company_merging.unmerge, 2) == gone
    assert refused(register.add_domain, 2, "globex.invalid") == gone
    directory.import_companies(kept.database, b"external_id,name,domains\nK-2,Globex,\n", NOW)
    assert refused(rules.undo, 2).startswith("company 3 has the name Globex already: ")
