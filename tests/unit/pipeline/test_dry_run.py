"""An import that only says what it would do, and what an import leaves alone."""

import pytest

from syncd import directory
from syncd.directory import ImportReport
from syncd.model.people import Grounds, PersonId, Provenance
from syncd.store import people
from syncd.store.people import Outcome, PointKind
from tests.unit.activities.agency import AGENCY, ALICE
from tests.unit.pipeline.office import PEOPLE, PRIYA, Office, mail

FIELDS = {
    "name": ("Priya Kaur", "Priya Patel-Shah"),
    "role": ("candidate", "client"),
    "company": ("Globex", "Initech"),
    "title": ("Director", "Chef"),
    "location": ("Leeds", "York"),
    "salary": ("£80k", "£70k"),
    "status": ("placed", "active"),
    "owner": ("bob@northbridge.example", ALICE),
}
CARD = "BEGIN:VCARD\r\nVERSION:{}\r\n{}\r\nEND:VCARD\r\n"


def dry_run(office: Office, csv: str) -> ImportReport:
    return directory.import_people(
        office.database, directory.rows(csv.encode(), ".csv", AGENCY.region), office.now, dry_run=True
    )


def by_hand(office: Office, field: str, value: str) -> None:
    with office.database.begin() as conn:
        people.set_field(conn, PersonId(1), field, value, Grounds(Provenance.MANUAL, office.now, ALICE))


def test_a_dry_run_writes_nothing_and_says_the_same_as_the_import(office: Office) -> None:
    office.deliver(mail())
    office.sync()
    before = office.everything()
    rehearsed = dry_run(office, PEOPLE)
    assert office.everything() == before
    done = office.knows()
    assert (rehearsed.created, rehearsed.problems) == (done.created, done.problems) == (2, ())
    assert rehearsed.decided_again == done.decided_again == 1
    assert [row.imported.outcome for row in rehearsed.rows] == [Outcome.CREATED, Outcome.CREATED]


def test_a_dry_run_says_row_by_row_what_changes(office: Office) -> None:
    office.knows()
    by_hand(office, "title", "Director")
    report = dry_run(
        office,
        "external_id,name,title,company,emails\n"
        f"P-1,Priya Patel,Chef,Initech,{PRIYA};new@client.example\n"
        "P-2,Tom Wright,,,\n"
        "P-3,,,,\n",
    )
    [row] = report.rows
    assert (row.line, row.imported.id) == (2, 1)
    assert row.imported.moves == (("company", "Client Ltd", "Initech"), ("email", "", "new@client.example"))
    assert row.imported.left == (("title", "Director", "Chef"),)
    assert report.unchanged == 1
    assert [(row.line, row.problem) for row in report.problems] == [(4, "has no name")]


def test_a_dry_run_knows_the_rows_before_also_over_several_batches(office: Office) -> None:
    rows = [f"P{n} Fox,p{n}@fox.example\n" for n in range(600)]
    again = "P0 Fox,p0@fox.example\nP0 Fox,p0@fox.example;other@fox.example\n"
    report = dry_run(office, "name,emails\n" + "".join(rows) + again)
    assert (report.created, report.unchanged, report.updated) == (600, 1, 1)


@pytest.mark.parametrize("column", FIELDS)
def test_no_import_overwrites_what_a_person_set(office: Office, column: str) -> None:
    field = "roles" if column == "role" else column
    set_, said = FIELDS[column]
    office.knows(PEOPLE)
    by_hand(office, field, set_)
    names = "" if column == "name" else ",Priya Patel"
    csv = f"external_id,{column}{',name' if names else ''}\nP-1,{said}{names}\n"
    report = office.knows(csv)
    with office.database.read() as conn:
        person = people.get(conn, PersonId(1))
    assert person
    assert people.as_text(person.record, field) == set_
    assert (field, set_, said) in [move for row in report.rows for move in row.imported.left]
    assert report.unchanged == 1


@pytest.mark.parametrize(
    ("kind", "value", "column", "written"),
    [
        (PointKind.EMAIL, "p.patel@client.example", "emails", "p.patel@client.example"),
        (PointKind.PHONE, "+442079460123", "phones", "020 7946 0123"),
    ],
)
def test_no_import_brings_back_what_a_person_took_off_the_record(
    office: Office, kind: PointKind, value: str, column: str, written: str
) -> None:
    office.knows()
    with office.database.begin() as conn:
        people.remove_point(conn, PersonId(1), kind, value, Grounds(Provenance.MANUAL, office.now, ALICE))
    report = office.knows(f"external_id,name,{column}\nP-1,Priya Patel,{written}\n")
    with office.database.read() as conn:
        assert value not in [point.value for point in people.contact_points(conn, 1)]
    assert [row.imported.left for row in report.rows] == [((kind.value, "", value),)]


def test_no_import_revives_an_address_that_is_dead(office: Office) -> None:
    office.knows()
    with office.database.begin() as conn:
        said = Grounds(Provenance.MANUAL, office.now, ALICE)
        people.mark_point(conn, PersonId(1), PointKind.EMAIL, PRIYA, said, valid=False)
    assert office.knows().unchanged == 2
    with office.database.read() as conn:
        assert {point.value: point.valid for point in people.contact_points(conn, 1)}[PRIYA] is False


def test_a_number_that_a_spreadsheet_shortened_says_what_to_do(office: Office) -> None:
    [problem] = office.knows("name,phones\nAna Ruiz,4.47911E+11\n").problems
    assert "make the column text there" in problem.problem


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_cards_without_a_uid_are_the_same_people_when_they_come_again_changed(office: Office, version: str) -> None:
    def imported(title: str) -> ImportReport:
        card = CARD.format(version, f"FN:Ana Ruiz\r\nEMAIL:ana@ruiz.example\r\nTITLE:{title}")
        rows = directory.rows(card.encode(), ".vcf", AGENCY.region)
        return directory.import_people(office.database, rows, office.now)

    assert imported("Chef").created == 1
    assert imported("Chef").unchanged == 1
    assert imported("Head Chef").updated == 1


def test_two_people_under_one_uid_are_two(office: Office) -> None:
    cards = "".join(
        CARD.format("3.0", f"UID:1\r\nFN:{name}\r\nEMAIL:{name[:3].lower()}@x.example")
        for name in ("Ana Ruiz", "Eva Sol")
    )
    report = directory.import_people(office.database, directory.rows(cards.encode(), ".vcf", AGENCY.region), office.now)
    assert report.created == 2
