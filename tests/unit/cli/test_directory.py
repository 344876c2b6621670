"""The directory from the command line, as an admin keeps it."""

import getpass
import re
from pathlib import Path

import pytest

from syncd.cli import review
from tests.unit.cli.conftest import Run
from tests.unit.pipeline.office import mail


def test_a_number_of_a_file_tells_who_confirmed_it_and_how(synced: Run) -> None:
    said = synced("people", "add-point", "1", "020 7946 0123", "--label", "office", "--why", "it is on her card")
    assert " is on the record of Priya Patel already, and stays" in said.out
    [line] = [line for line in synced("people", "points", "1").out.splitlines() if "+442079460123" in line]
    assert "office" in line
    assert line.endswith(': "it is on her card"')
    assert re.search(r"an import, \d{4}-\d\d-\d\d; confirmed by \w", line)


def test_a_record_is_kept_by_hand_and_tells_how_it_came_to_be(synced: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUDO_USER", "alice")
    assert synced("people", "set", "1", "title", "Director").out == 'the title of Priya Patel is "Director"\n'
    assert synced("people", "add-point", "1", "07911 123 499", "--label", "mobile", "--why", "she said so").code == 0
    [item] = [row["id"] for row in synced("ledger", "--json").json if row["message_id"]]
    dead = synced(
        "people", "mark-dead", "1", "P.Patel@client.example", "--why", "550 no such user", "--item", str(item)
    )
    assert dead.out == "p.patel@client.example of Priya Patel is marked dead\n"
    points = {point["value"]: point for point in synced("people", "points", "1", "--json").json}
    assert points["+447911123499"]["quote"] == "she said so"
    assert points["p.patel@client.example"]["valid"] is False
    assert points["p.patel@client.example"]["dead"]["item"] == item
    shown = synced("people", "show", "1")
    assert f'(item {item}): "550 no such user"' in shown.out
    assert synced("people", "show", "1", "--json").json["emails"] == ["priya@client.example"]
    fields = [change["field"] for change in synced("people", "history", "1", "--json").json]
    assert fields == ["created", "title", "phone", "email"]
    assert synced("people", "mark-alive", "1", "p.patel@client.example").code == 0
    assert synced("people", "remove-point", "1", "020 7946 0123").code == 0
    assert {change["by"] for change in synced("people", "history", "1", "--json").json} == {None, "alice"}
    assert review.who() == "alice"
    monkeypatch.delenv("SUDO_USER")
    assert review.who() == getpass.getuser()


def test_a_person_is_added_by_hand_and_no_import_changes_what_was_said(synced: Run, agency: Path) -> None:
    waiting = [one["id"] for one in synced("activities", "--json").json if not one["people"]]
    words = ("--role", "client", "--email", "U.Hill@hill.example", "--phone", "07911 123499", "--title", "Buyer")
    added = synced("people", "add", "HILL, Una", *words, "--external-id", "P-9")
    assert added.out == f"added Una Hill as person 3; {len(waiting)} activity decided again\n"
    again = synced("people", "add", "Una Hill")
    told = (
        "of this name, address or number on record already: Una Hill (3). If it is one person: syncd people merge 3 4"
    )
    assert again.out.endswith(f"; {told}\n")
    synced("forget", "4", "--yes")
    (agency / "more.csv").write_text("external_id,name,title,company\nP-9,Una Hall,Cook,Hill Ltd\n")
    assert synced("people", "import", "more.csv").code == 0
    una = synced("people", "show", "3", "--json").json
    assert (una["name"], una["title"], una["company"]) == ("Una Hill", "Buyer", "Hill Ltd")
    assert (una["roles"], una["emails"], una["phones"]) == (["client"], ["u.hill@hill.example"], ["+447911123499"])
    for other, told in (
        (("add", " "), "a person needs a name"),
        (("add", "''"), "a person needs a name"),
        (("add", "Bo Li", "--email", "nothing"), '"nothing" is no address'),
        (("add", "Bo Li", "--external-id", "P-9"), "somebody else has the external id P-9"),
    ):
        refused = synced("people", *other)
        assert (refused.code, told in refused.err) == (2, True), refused.err
    synced("forget", "3", "--yes")
    refused = synced("people", "add", "Una Hill", "--email", "u.hill@hill.example")
    assert "`syncd decisions allow u.hill@hill.example` lets it come back" in " ".join(refused.err.split())


def test_what_cannot_be_is_a_usage_error_that_says_what_can(synced: Run) -> None:
    for words, told in (
        (("set", "1", "shoe", "9"), "shoe is no field of a person"),
        (("set", "1", "phones", "020 7946 0999"), 'syncd people add-point 1 "020 7946 0999" adds one'),
        (("add-point", "1", "call me"), "is no address, number or page"),
        (("mark-dead", "1", "x@y.example"), "`syncd people points 1` shows what is"),
        (("mark-dead", "1", "priya@client.example", "--item", "99"), "there is no item 99"),
        (("history", "77"), "there is no person 77"),
    ):
        refused = synced("people", *words)
        assert (refused.code, told in refused.err) == (2, True), refused.err


def test_companies_and_jobs_are_imported_listed_shown_and_found(synced: Run, agency: Path) -> None:
    (agency / "companies.csv").write_text(
        "external_id,name,domains\nK-1,Client Ltd,client.example;www.client.test\nK-2,,\nK-3,Bad,nodomain\n"
    )
    (agency / "jobs.csv").write_text("reference,title,company\nSH-77,Head of Talent,Client Ltd\nnone,Chef,\n")
    tried = synced("companies", "import", "companies.csv", "--dry-run")
    assert (tried.code, "line 2: change Client Ltd" in tried.out) == (1, True)
    assert synced("companies", "find", "client.test", "--json").json == []
    done = synced("companies", "import", "companies.csv")
    assert done.out == "0 added, 1 updated, 0 unchanged\n"
    assert "line 3 has no name" in done.err
    assert 'line 4 has "nodomain" among its domains' in done.err
    [client] = synced("companies", "find", "client.test", "--json").json
    assert client == {
        "id": 1,
        "external_id": "K-1",
        "name": "Client Ltd",
        "domains": ["client.example", "client.test"],
        "people": 1,
    }
    assert "client.test" in synced("companies", "show", "1").out
    assert 'the reference "none"' in synced("jobs", "import", "jobs.csv").err
    again = synced("jobs", "import", "jobs.csv", "--json").json
    assert (again["created"], again["unchanged"], len(again["problems"])) == (0, 1, 1)
    assert synced("jobs", "list", "--json").json == [synced("jobs", "show", "1", "--json").json]
    assert "Head of Talent" in synced("jobs", "find", "sh-77").out
    assert synced("jobs", "show", "9").code == synced("companies", "show", "9").code == 2
    (agency / "people2.csv").write_text("surname\nx\n")
    assert "people2.csv has no column `reference`" in synced("jobs", "import", "people2.csv").err


def test_an_activity_says_which_job_its_subject_names(synced: Run, agency: Path) -> None:
    (agency / "alice" / "two.eml").write_bytes(mail(Message_ID="<two@x.example>", Subject="CVs for SH-77"))
    synced("sync", "alice")
    (agency / "jobs.csv").write_text("reference,title\nSH-77,Head of Talent\n")
    synced("jobs", "import", "jobs.csv")
    told = {row["subject"]: (row["company"], row["job"]) for row in synced("activities", "--json").json}
    assert told["CVs for SH-77"] == ("Client Ltd", "SH-77")
    assert told["Shortlist"] == ("Client Ltd", None)


def test_people_are_merged_and_parted_by_hand(synced: Run) -> None:
    assert "syncd people unmerge 2" in synced("people", "merge", "1", "2").out
    assert synced("people", "show", "2", "--json").json["id"] == 1
    assert "Tom Wright (2) was merged into it" in synced("people", "show", "2").out
    assert [row["id"] for row in synced("people", "list", "--json").json] == [1]
    assert {row["people"][0]["id"] for row in synced("activities", "--json", "--person", "2").json} == {1}
    assert "Tom Wright (2)" in synced("people", "history", "1").out
    assert synced("people", "merge", "1", "2").code == 2
    assert synced("people", "unmerge", "2").code == 0
    assert synced("people", "show", "2", "--json").json["id"] == 2
    assert synced("people", "unmerge", "2").code == 2


def test_companies_and_jobs_are_kept_by_hand_with_a_history(synced: Run, agency: Path) -> None:
    (agency / "companies.csv").write_text("external_id,name,domains\nK-7,Acme Ltd,acme.example\n")
    (agency / "jobs.csv").write_text("reference,title,company\nJB-7,Chef,Acme Ltd\n")
    synced("companies", "import", "companies.csv")
    synced("jobs", "import", "jobs.csv")
    [acme] = synced("companies", "find", "acme", "--json").json
    number = str(acme["id"])
    assert "is a domain of Acme Ltd" in synced("companies", "add-domain", number, "@acme.test").out
    assert "is no domain of Acme Ltd" in synced("companies", "remove-domain", number, "acme.example").out
    assert synced("companies", "add-domain", number, "nonsense").code == 2
    synced("companies", "set", number, "name", "Acme Group")
    synced("jobs", "set", "1", "status", "filled")
    assert synced("companies", "history", number, "--json").json[-1]["new"] == "Acme Group"
    assert "filled" in synced("jobs", "history", "1").out
    again = synced("companies", "import", "companies.csv", "--dry-run")
    assert 'name: "Acme Group" stays, a person set it; the file says "Acme Ltd"' in again.out
    assert 'domain: "acme.example" stays away' in again.out


def test_a_company_is_taken_in_without_the_domain_of_a_mail_service(synced: Run, agency: Path) -> None:
    (agency / "companies.csv").write_text("external_id,name,domains\nK-9,Halden AG,halden.example;gmail.com\n")
    told = "line 2: is imported without gmail.com, where anybody may have a mailbox\nline 2: add Halden AG\n"
    assert synced("companies", "import", "companies.csv", "--dry-run").out.startswith(told)
    done = synced("companies", "import", "companies.csv")
    assert (done.code, done.out) == (1, "1 added, 0 updated, 0 unchanged\n")
    assert "line 2 is imported without gmail.com" in done.err
    assert [one["domains"] for one in synced("companies", "find", "Halden", "--json").json] == [["halden.example"]]
    assert synced("companies", "import", "companies.csv").out == "0 added, 0 updated, 1 unchanged\n"


def test_companies_and_jobs_are_added_by_hand_and_a_job_is_taken_away(synced: Run) -> None:
    assert synced("companies", "add", "Orbis", "--domain", "@orbis.example").out.startswith(
        "added Orbis as company 2; "
    )
    assert synced("companies", "add", " ").code == 2
    assert synced("jobs", "add", "JB-9", "--company", "Orbis", "--owner", "Bob@Northbridge.example").code == 0
    [job] = synced("jobs", "find", "jb-9", "--json").json
    assert (job["company"], job["owner"]) == ("Orbis", "bob@northbridge.example")
    assert synced("jobs", "remove", "JB-9").out == "JB-9 is no job any more; 0 activities decided again\n"
    assert synced("jobs", "list", "--json").json == []


def test_what_was_removed_still_has_a_history(synced: Run) -> None:
    synced("companies", "add", "Orbis")
    synced("jobs", "add", "JB-9", "--company", "Orbis")
    assert synced("companies", "remove", "2").out.startswith(
        "decision 1: Orbis is no company any more, and 0 people, 1 job have none"
    )
    for command in ("remove", "show"):
        refused = synced("companies", command, "2")
        assert (refused.code, "`syncd decisions undo 1` brings it back" in " ".join(refused.err.split())) == (2, True)
    assert [one["field"] for one in synced("companies", "history", "2", "--json").json][-1] == "removed"
    synced("jobs", "remove", "JB-9")
    synced("jobs", "add", "JB-9")
    moves = ["created", "company", "company", "removed", "created"]
    assert [one["field"] for one in synced("jobs", "history", "jb-9", "--json").json] == moves
    assert [one["field"] for one in synced("jobs", "history", "1", "--json").json] == moves[:4]
    assert (synced("jobs", "history", "JB-10").code, synced("companies", "history", "9").code) == (2, 2)
    assert synced("decisions", "undo", "1").out.startswith("Orbis (2) is a company again; ")


def test_a_number_that_is_a_jobs_reference_is_not_taken_for_the_id_of_another(synced: Run) -> None:
    for reference in ("2", "JB-9"):
        synced("jobs", "add", reference)
    assert synced("jobs", "remove", "2").out == "2 is no job any more; 0 activities decided again\n"
    assert synced("jobs", "show", "2", "--json").json["reference"] == "JB-9"


def test_companies_are_merged_and_parted_by_hand(synced: Run, agency: Path) -> None:
    (agency / "companies.csv").write_text("external_id,name,domains\nK-7,Acme Ltd,\nK-8,Globex,\n")
    synced("companies", "import", "companies.csv")
    numbers = [str(synced("companies", "find", name, "--json").json[0]["id"]) for name in ("acme", "globex")]
    assert "Globex" in synced("companies", "merge", *numbers).out
    assert synced("companies", "show", numbers[1], "--json").json["name"] == "Acme Ltd"
    assert synced("companies", "merge", *numbers).code == 2
    assert "stands alone again" in synced("companies", "unmerge", numbers[1]).out
    assert synced("companies", "show", numbers[1], "--json").json["name"] == "Globex"


def test_a_dry_run_tells_of_a_broken_row_once(synced: Run, agency: Path) -> None:
    (agency / "companies.csv").write_text("name,domains\nHalden AG,halden\n")
    tried = synced("companies", "import", "companies.csv", "--dry-run")
    assert (tried.code, tried.err) == (1, "")
    assert tried.out.startswith('line 2: has "halden" among its domains, which is no domain\n')
    assert 'companies.csv: line 2 has "halden"' in synced("companies", "import", "companies.csv").err


def test_a_document_that_cannot_be_read_is_named_once(syncd: Run, agency: Path) -> None:
    (agency / "cv.pdf").write_bytes(b"no document")
    assert syncd("extract", "cv.pdf").err == "syncd: cv.pdf: neither PDF nor DOCX\n"


def test_what_was_done_about_a_job_is_listed_by_its_reference(synced: Run, agency: Path) -> None:
    (agency / "jobs.csv").write_text("reference,title,company\nJB-1204,Buyer,Client Ltd\nJB-7,Chef,Client Ltd\n")
    subject = "CVs for JB-1204, not JB-7"
    (agency / "alice" / "job.eml").write_bytes(mail(Subject=subject, Message_ID="<job@client.example>"))
    assert synced("jobs", "import", "jobs.csv").code == 0
    assert synced("sync").code == 0
    assert [row["job"] for row in synced("activities", "--job", "jb-1204", "--json").json] == ["JB-1204"]
    assert synced("activities", "--job", "JB-7", "--json").json == []
    unknown = synced("activities", "--job", "JB-9")
    assert (unknown.code, "there is no job JB-9" in unknown.err) == (2, True)


def test_a_job_is_named_by_its_id_or_by_its_reference(synced: Run, agency: Path) -> None:
    (agency / "jobs.csv").write_text("reference,title,company\nJB-1204,Buyer,Client Ltd\n")
    assert synced("jobs", "import", "jobs.csv").code == 0
    assert synced("jobs", "set", "jb-1204", "status", "filled").code == 0
    shown = synced("jobs", "show", "JB-1204", "--json").json
    assert (shown["status"], shown) == ("filled", synced("jobs", "show", "1", "--json").json)
    assert "filled" in synced("jobs", "history", "JB-1204").out
    for words in (("show", "JB-9"), ("show", "9"), ("history", "9"), ("set", "JB-9", "status", "open")):
        told = synced("jobs", *words)
        assert (told.code, "there is no job" in told.err) == (2, True)
    assert synced("companies", "history", "9").code == 2


def test_a_search_for_a_company_or_a_job_that_is_not_there_says_so(synced: Run) -> None:
    assert synced("companies", "find", "Nowhere Ltd").err == "syncd: no company on record fits Nowhere Ltd\n"
    assert synced("jobs", "find", "JB-77").err == "syncd: no job on record fits JB-77\n"
    assert synced("companies", "find", "Nowhere Ltd", "--json").err == ""


def test_a_dry_run_says_what_would_be_left_out(synced: Run, agency: Path) -> None:
    (agency / "people.csv").write_text("external_id,name,phones\nP-9,Bo Li,call me\n")
    tried = synced("people", "import", "people.csv", "--dry-run")
    assert 'line 2: is imported without "call me", which is no number' in tried.out


def test_a_person_is_shown_with_the_other_columns_of_the_file(synced: Run, agency: Path) -> None:
    (agency / "people.csv").write_text("external_id,name,Vacancy\nP-9,Bo Li,JB-1 Cook\nP-9,Bo Li,JB-2 Baker\n")
    synced("people", "import", "people.csv")
    [found] = synced("people", "find", "bo li", "--json").json
    assert "vacancy:       JB-1 Cook; JB-2 Baker\n" in synced("people", "show", str(found["id"])).out
    assert synced("people", "show", str(found["id"]), "--json").json["extra"] == {"vacancy": "JB-1 Cook; JB-2 Baker"}


def test_a_company_and_a_person_are_renamed_and_found_by_the_name_before(synced: Run) -> None:
    synced("companies", "add", "Quarl Ltd")
    synced("people", "add", "Ottilie Quist", "--company", "Quarl Limited")
    [company] = synced("companies", "find", "quarl", "--json").json
    [person] = synced("people", "find", "ottilie quarl", "--json").json
    assert 'the name of Quarl Ltd is "Corvia"' in synced("companies", "rename", str(company["id"]), "Corvia").out
    assert (
        'the name of Ottilie Quist is "Ottilie Brand"'
        in synced("people", "rename", str(person["id"]), "Ottilie  Brand").out
    )
    assert "; company 1, Corvia, was called so before: if both are one: syncd companies merge " in synced(
        "companies", "add", "Quarl Limited"
    ).out.replace(f"company {company['id']},", "company 1,")
    [found] = synced("people", "find", "quist quarl", "--json").json
    assert (found["name"], found["company"]) == ("Ottilie Brand", "Corvia")
