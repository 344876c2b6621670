"""Companies and jobs kept by hand: what a person set stays, and everything has a history."""

import pytest

from syncd import directory
from syncd.model.register import CompanyRecord, JobRecord
from syncd.review import records, register
from syncd.review.desk import NotPossibleError
from syncd.store import companies, jobs, register_changes
from syncd.store.register_changes import RegisterKind
from tests.unit.pipeline.office import NOW, Office, mail

COMPANIES = "external_id,name,domains\nK-1,Acme Ltd,acme.example;acme.test\nK-2,Globex,globex.example\n"
JOBS = "reference,title,company,location,status,owner\nJB-1204,Head of Talent,Acme Ltd,Leeds,open,\n"


@pytest.fixture
def kept(office: Office) -> Office:
    directory.import_companies(office.database, COMPANIES.encode(), NOW)
    directory.import_jobs(office.database, JOBS.encode(), NOW)
    return office


def told(office: Office, kind: RegisterKind, id_: int = 1) -> list[tuple[str, str, str, str, str]]:
    with office.database.read() as conn:
        changes = register_changes.history(conn, kind, id_)
    return [(one.field, one.old, one.new, one.origin.value, one.by) for one in changes]


def test_a_company_set_by_hand_stays_so_and_a_domain_taken_away_stays_away(kept: Office) -> None:
    said = kept.decide(register.set_company, 1, "name", "Acme Group")
    assert said.startswith('the name of Acme Ltd is "Acme Group", it was "Acme Ltd"; ')
    kept.decide(register.remove_domain, 1, "acme.test")
    kept.decide(register.add_domain, 1, "acme.invalid")
    [first, second] = directory.import_companies(kept.database, COMPANIES.encode(), NOW)
    assert (first.entered.moves, second.entered.left) == ((), ())
    assert first.entered.left == (("name", "Acme Group", "Acme Ltd"), ("domain", "", "acme.test"))
    with kept.database.read() as conn:
        [acme] = companies.load(conn, [1])
    assert (acme.record.name, acme.record.domains) == ("Acme Group", ("acme.example", "acme.invalid"))
    assert told(kept, RegisterKind.COMPANY) == [
        ("created", "", "Acme Ltd", "import", ""),
        ("external_id", "", "K-1", "import", ""),
        ("domain", "", "acme.example", "import", ""),
        ("domain", "", "acme.test", "import", ""),
        ("name", "Acme Ltd", "Acme Group", "manual", "alice"),
        ("domain", "acme.test", "", "manual", "alice"),
        ("domain", "", "acme.invalid", "manual", "alice"),
    ]


def test_a_job_set_by_hand_stays_so_and_the_rest_follows_the_file(kept: Office) -> None:
    kept.decide(register.set_job, 1, "status", "on hold")
    changed = JOBS.replace("Head of Talent", "Talent Lead").replace("Acme Ltd", "Globex")
    [row] = directory.import_jobs(kept.database, changed.encode(), NOW)
    assert row.entered.left == (("status", "on hold", "open"),)
    with kept.database.read() as conn:
        job = jobs.get(conn, 1)
    assert job is not None
    assert (job.record.title, job.record.company, job.record.status) == ("Talent Lead", "Globex", "on hold")
    assert told(kept, RegisterKind.JOB)[-3:] == [
        ("status", "open", "on hold", "manual", "alice"),
        ("title", "Head of Talent", "Talent Lead", "import", ""),
        ("company", "Acme Ltd", "Globex", "import", ""),
    ]


def test_what_is_right_already_stays_right_once_a_person_said_so(kept: Office) -> None:
    assert (
        kept.decide(register.set_job, 1, "location", "Leeds") == 'the location of JB-1204 is "Leeds" already, and stays'
    )
    [row] = directory.import_jobs(kept.database, JOBS.replace("Leeds", "York").encode(), NOW)
    assert (row.entered.moves, row.entered.left) == ((), (("location", "Leeds", "York"),))


def test_what_a_person_says_again_is_in_the_history_once(kept: Office) -> None:
    for _ in range(3):
        kept.decide(register.set_job, 1, "location", "Leeds")
        kept.decide(register.set_company, 1, "name", "Acme Ltd")
    assert [one[0] for one in told(kept, RegisterKind.JOB)] == ["created", "location"]
    assert [one[0] for one in told(kept, RegisterKind.COMPANY)].count("name") == 1


def test_a_company_and_a_job_added_by_hand_stay_as_they_were_said(kept: Office) -> None:
    orbis = CompanyRecord("Orbis", "K-3", ("orbis.example",))
    assert kept.decide(register.add_company, orbis) == "added Orbis as company 3; 0 activities decided again"
    kept.decide(register.add_job, JobRecord("JB-9", "Cook", "Orbis"))
    file = b"external_id,name,domains\nK-3,Orbis Holding,orbis.test\n"
    [row] = directory.import_companies(kept.database, file, NOW)
    assert row.entered.moves == (("domain", "", "orbis.test"),)
    assert row.entered.left == (("name", "Orbis", "Orbis Holding"),)
    assert [one[0] for one in told(kept, RegisterKind.COMPANY, 3)] == [
        *("created", "name", "external_id", "domain"),
        "domain",
    ]
    [row] = directory.import_jobs(kept.database, b"reference,title,company,status\njb-9,Chef,Globex,open\n", NOW)
    assert (row.entered.moves, len(row.entered.left)) == ((("status", "", "open"),), 2)
    assert told(kept, RegisterKind.JOB, 2)[:3] == [
        ("created", "", "JB-9", "manual", "alice"),
        ("title", "", "Cook", "manual", "alice"),
        ("company", "", "Orbis", "manual", "alice"),
    ]


def test_a_job_that_is_taken_away_is_named_by_no_subject(kept: Office) -> None:
    kept.deliver(mail(Subject="Re: jb-1204"))
    kept.sync()
    assert kept.the_activity().job == "JB-1204"
    assert kept.decide(register.remove_job, 1).startswith("JB-1204 is no job any more; ")
    assert kept.the_activity().job == ""
    directory.import_jobs(kept.database, JOBS.encode(), NOW)
    assert kept.the_activity().job == "JB-1204"
    assert [one[0] for one in told(kept, RegisterKind.JOB)] == ["created", "removed"]


def test_an_id_on_two_lines_that_contradict_each_other_is_told(kept: Office) -> None:
    twice = "external_id,name,domains\nK-1,Acme Ltd,\nK-1,Acme Limited,acme.invalid\nK-1,Globex,\n"
    rows = directory.import_companies(kept.database, twice.encode(), NOW)
    told = 'has the external_id of line 2, which says otherwise: company "Acme Ltd", not "Globex"'
    assert [(len(row.entered.moves), row.problem) for row in rows] == [(1, ""), (0, ""), (0, told)]
    jobs_twice = (
        "reference,title,status\nJB-1204,Head of Talent,\n#jb-1204,Head of Talent,filled\nJB-1204,Cook,filled\n"
        "JB-1204,Head of Talent,open\n"
    )
    *_, last, _ = rows = directory.import_jobs(kept.database, jobs_twice.encode(), NOW)
    assert not any(row.problem for row in rows if row is not last)
    assert last.problem == 'has the reference of line 2, which says otherwise: title "Head of Talent", not "Cook"'


def test_what_is_said_of_a_company_names_it_as_it_is_kept(kept: Office) -> None:
    kept.knows("external_id,name,company\nC-1,Jane Doe,Globex\n")
    said = kept.decide(records.set_field, 1, "company", "ACME, limited")
    assert said.startswith('the company of Jane Doe is "Acme Ltd", it was "Globex"; ')
    assert (
        kept.decide(register.set_job, 1, "company", "ACME ltd")
        == 'the company of JB-1204 is "Acme Ltd" already, and stays'
    )


def test_a_dry_run_leaves_no_history(kept: Office) -> None:
    before = kept.everything()
    directory.import_jobs(kept.database, JOBS.replace("Leeds", "York").encode(), NOW, dry_run=True)
    assert kept.everything() == before


@pytest.mark.parametrize(
    ("act", "words", "why"),
    [
        (register.set_company, (1, "name", "globex"), "company 2 has the name globex already"),
        (
            register.set_company,
            (2, "name", "ACME Limited"),
            (
                "company 1 has the name ACME Limited already, as Acme Ltd; if both are one company: "
                "syncd companies merge 2 1"
            ),
        ),
        (register.set_company, (1, "name", ""), "a company needs a name"),
        (
            register.set_company,
            (1, "domains", "x.example"),
            "domains is no field of a company; known are name, external_id",
        ),
        (register.set_company, (9, "name", "X"), "there is no company 9; `syncd companies find` looks for one"),
        (register.add_domain, (1, "gmail.com"), "anybody may have a mailbox at gmail.com: it is no company's"),
        (register.add_domain, (1, "acme.test"), "acme.test is a domain of Acme Ltd already"),
        (
            register.remove_domain,
            (1, "x.example"),
            "x.example is no domain of Acme Ltd; `syncd companies show 1` lists them",
        ),
        (
            register.set_job,
            (1, "reference", "JB-1"),
            "reference is no field of a job to set; known are title, company, location, status, owner",
        ),
        (register.add_company, (CompanyRecord("ACME  ltd"),), "company 1 has the name ACME  ltd already"),
        (
            register.add_company,
            (CompanyRecord("Acme, Limited"),),
            "company 1 has the name Acme, Limited already, as Acme Ltd",
        ),
        (register.add_company, (CompanyRecord("X", "K-2"),), "company 2 has the external_id K-2 already"),
        (register.add_company, (CompanyRecord("X", "", ("gmail.com",)),), "anybody may have a mailbox at gmail.com"),
        (register.add_job, (JobRecord("jb-1204"),), "job 1 has the reference JB-1204 already"),
        (register.add_job, (JobRecord("Cook"),), '"Cook" has no digit and would be found in any subject'),
        (register.remove_job, (9,), "there is no job 9; `syncd jobs find` looks for one"),
        (register.set_job, (9, "title", "X"), "there is no job 9; `syncd jobs find` looks for one"),
    ],
)
def test_what_cannot_be_said_names_what_can(kept: Office, act: object, words: tuple[object, ...], why: str) -> None:
    with pytest.raises(NotPossibleError) as refused:
        kept.decide(act, *words)  # type: ignore[arg-type]
    assert str(refused.value).startswith(why)
