"""Companies with their domains, and jobs with their references."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, event

from syncd.model.people import PersonId
from syncd.model.register import CompanyRecord, JobRecord, reference_key
from syncd.store import companies, company_names, jobs, work_index
from syncd.store.database import Database

JOB = JobRecord("JB-1204", "Head of Talent", "Acme Ltd", "Leeds", "open", "alice@northbridge.example")


@pytest.mark.parametrize(
    "look",
    [
        lambda conn: list(company_names.renamed(conn)),
        lambda conn: list(company_names.renamed(conn, by_hand=True)),
        lambda conn: work_index.people_with(conn, ["Acme"], (), 9),
    ],
    ids=["all", "by hand", "in a search"],
)
def test_names_that_companies_had_are_found_without_reading_all_that_became_of_companies(
    database: Database, look: Callable[[Connection], object]
) -> None:
    heard: list[tuple[str, Any]] = []
    with database.read() as conn:
        event.listen(conn, "before_cursor_execute", lambda _1, _2, said, given, *_: heard.append((said, given)))
        look(conn)
        plans = [conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}", given).all() for said, given in list(heard)]
    [read] = [row.detail for plan in plans for row in plan if "register_changes" in row.detail]
    assert "USING INDEX ix_register_changes_renamed" in read


class TestCompanies:
    def test_a_company_that_people_work_at_gets_its_domains_and_its_id(
        self, database: Database, jane: PersonId
    ) -> None:
        record = CompanyRecord("ACME  ltd", "K-1", ("acme.example", "acme.test"))
        with database.begin() as conn:
            done = companies.enter(conn, record)
            again = companies.enter(conn, record)
            [acme] = companies.load(conn, [done.id])
            assert companies.names_at(conn, ["acme.test", "other.example"]) == {"acme.test": ("Acme Ltd",)}
        assert (done.created, again.created, again.moves) == (False, False, ())
        assert (acme.people, acme.record) == (1, CompanyRecord("Acme Ltd", "K-1", record.domains))

    def test_the_external_id_outlasts_a_new_name(self, database: Database) -> None:
        with database.begin() as conn:
            first = companies.enter(conn, CompanyRecord("Acme", "K-1", ("acme.example",)))
            renamed = companies.enter(conn, CompanyRecord("Globex", "K-1"))
            [found] = companies.find(conn, "globex", 9)
        assert (first.created, renamed.id, renamed.moves) == (True, first.id, (("name", "Acme", "Globex"),))
        assert found.record == CompanyRecord("Globex", "K-1", ("acme.example",))

    @pytest.mark.parametrize("record", [CompanyRecord("Globex", "K-1"), CompanyRecord("Acme", "K-9")])
    def test_a_row_that_contradicts_the_directory_says_so_and_changes_nothing(
        self, database: Database, record: CompanyRecord
    ) -> None:
        with database.begin() as conn:
            companies.enter(conn, CompanyRecord("Acme", "K-1"))
            companies.enter(conn, CompanyRecord("Globex", "K-2"))
            before = companies.list_companies(conn)
            assert "has the name of company" in companies.enter(conn, record).problem
            assert companies.list_companies(conn) == before

    def test_a_company_is_found_by_an_address_at_it(self, database: Database) -> None:
        with database.begin() as conn:
            companies.enter(conn, CompanyRecord("Acme", "", ("acme.example",)))
            for text in ("acm", "x@acme.example", "ACME.example"):
                assert [one.record.name for one in companies.find(conn, text, 9)] == ["Acme"]
            assert companies.find(conn, "globex", 9) == []


class TestJobs:
    def test_a_job_is_one_however_its_reference_is_written(self, database: Database) -> None:
        with database.begin() as conn:
            made = jobs.enter(conn, JOB)
            again = jobs.enter(conn, JobRecord("jb 1204", status="filled"))
            found = jobs.by_reference(conn, [reference_key("#JB-1204"), "nothing 1"])
        assert (made.created, again.created, again.moves) == (True, False, (("status", "open", "filled"),))
        [job] = found.values()
        assert (job.id, job.record.title, job.record.status, job.record.company) == (
            made.id,
            "Head of Talent",
            "filled",
            "Acme Ltd",
        )

    def test_the_same_row_again_changes_nothing(self, database: Database) -> None:
        with database.begin() as conn:
            jobs.enter(conn, JOB)
            before = jobs.list_jobs(conn)
            again = jobs.enter(conn, JobRecord("JB-1204", company="ACME LTD"))
            assert (again.created, again.moves, jobs.list_jobs(conn)) == (False, (), before)

    def test_a_job_is_found_by_reference_title_or_company(self, database: Database) -> None:
        with database.begin() as conn:
            made = jobs.enter(conn, JOB)
            other = jobs.enter(conn, JobRecord("NT-7", "Ökonom", "Öl AG"))
            for text in ("1204", "jb 1204", "talent", "acme"):
                assert [one.id for one in jobs.find(conn, text, 9)] == [made.id]
            for text in ("Ökonom", "ÖL AG"):
                assert [one.id for one in jobs.find(conn, text, 9)] == [other.id]
            assert jobs.find(conn, "chef", 9) == []
            assert jobs.get(conn, made.id)
            assert jobs.get(conn, 77) is None
