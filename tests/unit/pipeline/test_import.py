"""An agency's list of people becomes the directory."""

import pytest

from syncd import directory
from syncd.directory import Query
from syncd.errors import ParseError
from syncd.model.matching import Candidate
from syncd.model.people import PersonId
from syncd.model.terms import Terms
from syncd.review import records, register
from syncd.store import companies, people
from tests.unit.pipeline.office import PEOPLE, PRIYA, Office, mail


def whom(office: Office, query: Query) -> tuple[Candidate, ...]:
    """Whom the pipeline would take this for."""
    found = directory.match(office.database, query, "GB", office.now)
    assert found
    return found.everybody


def test_importing_the_same_list_again_changes_nothing(office: Office) -> None:
    first, second = office.knows(), office.knows()
    assert (first.created, second.created, second.unchanged) == (2, 0, 2)


def test_numbers_are_known_in_one_form(office: Office) -> None:
    office.knows()
    with office.database.read() as conn:
        assert [p.e164 for person in people.list_people(conn) for p in person.record.phones] == [
            "+442079460123",
            "+447911123456",
        ]


def test_a_broken_row_is_named_and_the_others_are_imported(office: Office) -> None:
    report = office.knows(
        PEOPLE + "P-3,,client,x@client.example,,\nP-4,Ana Ruiz,boss,,,\nP-5,Li Wei,,li@wei.example,,\n"
    )
    assert report.created == 3
    assert [(row.line, row.problem) for row in report.problems] == [
        (4, "has no name"),
        (5, 'has the role "boss", and known are candidate and client'),
    ]


def test_all_that_is_wrong_with_a_row_is_said_at_once(office: Office) -> None:
    report = office.knows("name,role,emails,phones\n,boss,a at b;c at d,\nAna Ruiz,,,call me;ring me\n")
    told = [row.problem for row in report.problems]
    assert all(word in told[0] for word in ("no name", '"boss"', '"a at b"', '"c at d"'))
    assert all(word in told[1] for word in ('"call me"', '"ring me"'))


def test_a_number_that_is_none_does_not_cost_the_person(office: Office) -> None:
    report = office.knows("name,phones\nAna Ruiz,call me\n")
    assert report.created == 1
    assert "call me" in report.problems[0].problem


def test_semicolons_and_old_encodings_are_read(office: Office) -> None:
    rows = directory.rows("name;emails\nJürgen Müller;jm@client.example\n".encode("cp1252"), ".csv", "GB")
    assert directory.import_people(office.database, rows, office.now).created == 1
    with office.database.read() as conn:
        assert [person.record.name for person in people.list_people(conn)] == ["Jürgen Müller"]


def test_names_in_capitals_or_surname_first_are_written_as_usual(office: Office) -> None:
    first = office.knows('external_id,name,emails\nP-9,"MCDONALD, FIONA",f@client.example\n')
    again = office.knows('external_id,name,emails\nP-9,"MCDONALD, FIONA",f@client.example\n')
    with office.database.read() as conn:
        [fiona] = people.list_people(conn)
    assert (first.created, again.unchanged, fiona.record.name) == (1, 1, "Fiona McDonald")


def test_an_address_tells_which_word_of_a_name_in_capitals_is_the_given_name(office: Office) -> None:
    for _ in range(2):
        told = office.knows("external_id,name,emails\nP-9,SCHMIDT PETER,peter.schmidt@client.example\n")
    with office.database.read() as conn:
        [peter] = people.list_people(conn)
    assert (told.unchanged, peter.record.name) == (1, "Peter Schmidt")


def test_a_list_without_names_is_refused() -> None:
    with pytest.raises(ParseError, match="no column `name`"):
        list(directory.rows(b"surname,email\nx,y\n", ".csv", "GB"))


@pytest.mark.parametrize(
    ("cards", "why"),
    [
        ("BEGIN:VCARD\r\nFN:Ana Ruiz\r\n", "contact cards are truncated: the last one does not end"),
        ("name,emails\r\n", "no contact card: no BEGIN:VCARD"),
    ],
)
def test_a_file_of_cards_that_cannot_be_read_says_so_and_what_to_do(cards: str, why: str) -> None:
    with pytest.raises(ParseError, match=f"^cannot be read, and nothing was imported: {why}; export it again$"):
        list(directory.rows(cards.encode(), ".vcf", "GB"))


def test_contact_cards_are_imported_with_their_numbers(office: Office) -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:c-1\r\nFN:Ana Ruiz\r\nEMAIL:ana@ruiz.example\r\n"
        "TEL;TYPE=CELL:+44 7911 123456\r\nEND:VCARD\r\n"
    )
    rows = directory.rows(card.encode(), ".vcf", "GB")
    assert directory.import_people(office.database, rows, office.now).created == 1
    [found] = whom(office, Query(phone="07911 123456"))
    assert found.person.name == "Ana Ruiz"


def test_a_number_on_a_card_that_is_none_is_told_and_the_person_kept(office: Office) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nTEL:ask Bob\r\nTEL:07911 123456\r\nEND:VCARD\r\n"
    report = directory.import_people(office.database, directory.rows(card.encode(), ".vcf", "GB"), office.now)
    assert [row.problem for row in report.problems] == ['is imported without "ask Bob", which is no number']
    assert whom(office, Query(phone="07911 123456"))


SHORT = 'is imported without "07911 12345", which seems to lack a digit'


def test_a_number_that_lacks_a_digit_is_told_and_the_person_kept(office: Office) -> None:
    numbers = "07911 12345;020 7946 0123;07700 900123"
    report = office.knows(f"name,emails,phones\nAna Ruiz,ana@ruiz.example,{numbers}\n")
    assert [(row.line, row.problem) for row in report.problems] == [(2, SHORT)]
    with office.database.read() as conn:
        [ana] = people.list_people(conn)
    assert [phone.e164 for phone in ana.record.phones] == ["+442079460123", "+447700900123"]


def test_an_address_or_a_number_of_a_card_that_is_broken_is_told_and_the_person_kept(office: Office) -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nEMAIL:ana(at)ruiz.example\r\nEMAIL:ana@ruiz.example\r\n"
        "TEL:07911 12345\r\nEND:VCARD\r\n"
    )
    report = directory.import_people(office.database, directory.rows(card.encode(), ".vcf", "GB"), office.now)
    broken = 'is imported without "ana(at)ruiz.example", which is no address'
    assert [row.problem for row in report.problems] == [f"{SHORT}; {broken}"]
    assert whom(office, Query(email="ana@ruiz.example"))


def test_a_match_by_hand_is_the_match_of_the_pipeline(office: Office) -> None:
    office.knows()
    [best] = whom(office, Query(email=PRIYA.upper()))
    assert best.person.name == "Priya Patel"
    assert best.confidence > 0.95


def test_a_name_alone_is_only_a_candidate(office: Office) -> None:
    office.knows()
    [only] = whom(office, Query(name="Patel, Priya"))
    assert only.confidence < Terms().automatic


def test_everything_kept_about_a_person_can_be_handed_over(office: Office) -> None:
    office.knows()
    with office.database.read() as conn:
        [priya, _] = people.list_people(conn)
    told = directory.export(office.database, priya.id)
    assert [point["value"] for point in told["contact_points"]] == [PRIYA, "p.patel@client.example", "+442079460123"]


def test_when_somebody_can_begin_is_handed_over_too(office: Office) -> None:
    office.knows("name,emails,notice_period,availability\nAna Ruiz,ana@home.example,4 weeks,2026-09-01\n")
    with office.database.read() as conn:
        [ana] = people.list_people(conn)
    told = directory.export(office.database, ana.id)["person"]
    assert (told["notice_period"], told["availability"]) == ("4 weeks", "2026-09-01")


def test_a_column_under_nearly_the_right_name_is_pointed_out(office: Office) -> None:
    report = office.knows("External_ID,Name,E-Mail,Phone,Shoe size\n7,Bob Jones,bob@client.example,020 7946 0123,9\n")
    assert [row.problem.partition(";")[0] for row in report.problems] == [
        'calls a column "e-mail", which is not read',
        'calls a column "phone", which is not read',
    ]


def test_a_column_under_another_word_for_it_is_pointed_out(office: Office) -> None:
    report = office.knows("ID,Name,Emails,Mobile,Job title,Employer,Shoe size\n7,Bob Jones,b@x.example,,,,9\n")
    assert [row.problem for row in report.problems] == [
        f'calls a column "{name}", which is not read; did you mean "{meant}"?'
        for name, meant in (
            ("id", "external_id"),
            ("mobile", "phones"),
            ("job title", "title"),
            ("employer", "company"),
        )
    ]


def test_a_file_whose_addresses_would_not_be_read_adds_nobody_whom_the_mended_file_would_add_again(
    office: Office,
) -> None:
    rows = "P-1,Bob Jones,bob@client.example\nP-2,Ana Ruiz,ana@home.example\n"
    with pytest.raises(
        ParseError, match='calls "id" and "e-mail" what is `external_id` and `emails` here, and nothing'
    ):
        office.knows("ID,Name,E-Mail\n" + rows)
    assert office.knows("External_ID,Name,Emails\n" + rows).created == 2
    with office.database.read() as conn:
        assert len(list(people.list_people(conn))) == 2


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        (
            "First Name,Last Name,Emails",
            'no column `name`: put what stands under "first name" and "last name" into one;',
        ),
        ("Full name,Emails", 'no column `name`, and "full name", which is not read: call that `name`;'),
        ("Emails,Phones", "no column `name`; the first line must name the columns: external_id,name"),
    ],
)
def test_a_file_without_names_says_what_may_stand_for_them(office: Office, columns: str, told: str) -> None:
    with pytest.raises(ParseError, match=told):
        office.knows(f"{columns}\nAna,Ruiz,ana@home.example\n")


@pytest.mark.parametrize("known_before", [True, False], ids=["before the mail", "after the mail"])
def test_a_stranger_of_a_misspelt_name_may_be_somebody_we_know(office: Office, known_before: bool) -> None:
    if known_before:
        office.knows()
    office.deliver(mail(sender="Pryia Patel <pp@home.example>"))
    office.sync()
    office.knows()
    [candidate] = office.the_question().candidates
    assert (candidate.person.name, candidate.reasons) == (
        "Priya Patel",
        ("the name Pryia Patel is like Priya Patel",),
    )


def test_whom_an_import_renames_is_weighed_again_under_the_name_of_before(office: Office) -> None:
    office.knows("external_id,name\nP-1,Priya Patel\n")
    office.deliver(mail(sender="Priya Patel <pp@elsewhere.example>"))
    office.sync()
    office.knows("external_id,name\nP-1,Ada Fox\n")
    [candidate] = office.the_question().candidates
    assert candidate.reasons == ("the name Priya Patel is the same that Ada Fox had before",)


THREE_WAYS = """external_id,name,emails,company
C-1,Jane Doe,jane@acme.example,Acme Ltd
C-2,Ann Fox,ann@acme.example,ACME LTD.
C-3,Tom Roe,tom@acme.example,"Acme, Limited"
"""


def employers(office: Office) -> list[str]:
    with office.database.read() as conn:
        return [one.record.company for one in people.list_people(conn)]


@pytest.mark.parametrize("known_before", ["", "Acme Limited"])
def test_one_company_is_one_however_its_legal_form_is_written(office: Office, known_before: str) -> None:
    if known_before:
        office.knows(f"external_id,name,company\nC-9,Bo Li,{known_before}\n")
    office.knows(THREE_WAYS)
    assert set(employers(office)) == {known_before or "Acme Ltd"}
    for query in ("jane acme ltd", "jane acme limited"):
        assert [one["name"] for one in directory.found(office.database, query)] == ["Jane Doe"]
    before = office.everything()
    office.knows(THREE_WAYS)
    assert office.everything() == before


def test_two_legal_forms_are_two_companies(office: Office) -> None:
    office.knows("external_id,name,company\nC-1,Jane Doe,Acme Ltd\nC-2,Ann Fox,Acme GmbH\n")
    assert employers(office) == ["Acme Ltd", "Acme GmbH"]


def test_files_that_go_on_calling_a_company_as_before_are_about_the_one_that_was_renamed_by_hand(
    office: Office,
) -> None:
    companies_before = b"name,domains\nAcme Ltd,acme.example\n"
    directory.import_companies(office.database, companies_before, office.now)
    office.knows(THREE_WAYS)
    office.decide(register.set_company, 1, "name", "Corvia")
    office.knows(THREE_WAYS.replace("C-3,Tom Roe,tom", "C-4,Kim Ray,kim"))
    [row] = directory.import_companies(office.database, companies_before, office.now)
    assert employers(office) == ["Corvia"] * 4
    assert row.entered.left == (("name", "Corvia", "Acme Ltd"),)
    assert [one["name"] for one in directory.found(office.database, "kim acme limited")] == ["Kim Ray"]
    with office.database.read() as conn:
        for text in ("acme", "acme limited", "Acme, Ltd."):
            assert [one.record.name for one in companies.find(conn, text, 9)] == ["Corvia"]
    directory.import_companies(office.database, b"external_id,name\nK-1,Acme Ltd\nK-2,Acme Limited\n", office.now)
    with office.database.read() as conn:
        assert [(one.record.name, one.record.external_id) for one in companies.list_companies(conn)] == [
            ("Acme Limited", "K-2"),
            ("Corvia", "K-1"),
        ]


TWICE = """external_id,name,role,emails,company
C-1,Jane Doe,client,jane@acme.example,Acme Ltd
C-1,John Roe,client,john@acme.example,Globex
C-2,Tom Hill,,tom@hill.example,Globex
C-2,Tom Hill,candidate,tom@work.example,GLOBEX
"""


def test_one_id_on_two_lines_is_one_person_and_where_they_contradict_the_second_is_told(office: Office) -> None:
    report = office.knows(TWICE)
    assert [(row.line, row.problem) for row in report.problems] == [
        (3, 'has the external_id of line 2, which says otherwise: name "Jane Doe", not "John Roe"')
    ]
    with office.database.read() as conn:
        jane, tom = (one.record for one in people.list_people(conn))
    assert (jane.name, jane.emails) == ("Jane Doe", ("jane@acme.example",))
    assert (tom.emails, len(tom.roles)) == (("tom@hill.example", "tom@work.example"), 1)
    before = office.everything()
    office.knows(TWICE)
    assert office.everything() == before


APPLICATIONS = """external_id,name,role,emails,phones,status,title,vacancy,applied
C-1,Jane Doe,candidate,jane@doe.example,,rejected,Cook,JB-1 Chef,2026-01-05
C-2,Tom Hill,candidate,tom@hill.example,,new,,JB-1 Chef,2026-01-07
C-1,"Doe, Jane",candidate;client,jane@work.example,020 7946 0123,interviewing,Head Cook,JB-7 Cook,2026-03-02
C-1,Jane Doe,candidate,jane@doe.example,,new,,JB-9 Baker,2026-03-02
"""


def test_a_list_of_applications_has_everybody_once_with_all_that_they_applied_for(office: Office) -> None:
    report = office.knows(APPLICATIONS)
    assert (report.created, report.updated, report.unchanged, report.problems) == (2, 0, 2, ())
    with office.database.read() as conn:
        jane, tom = (one.record for one in people.list_people(conn))
    assert (jane.name, jane.status, jane.title, len(jane.roles)) == ("Jane Doe", "rejected", "Cook", 2)
    assert jane.emails == ("jane@doe.example", "jane@work.example")
    assert [phone.e164 for phone in jane.phones] == ["+442079460123"]
    assert dict(jane.extra) == {"vacancy": "JB-1 Chef; JB-7 Cook; JB-9 Baker", "applied": "2026-01-05; 2026-03-02"}
    assert dict(tom.extra) == {"vacancy": "JB-1 Chef", "applied": "2026-01-07"}
    before = office.everything()
    assert office.knows(APPLICATIONS).unchanged == 4
    assert office.everything() == before


def test_a_file_that_goes_on_calling_somebody_as_before_is_about_whoever_was_renamed_by_hand(office: Office) -> None:
    file = "name,emails,company\nTom Wright,tom@acme.example,Acme Ltd\nAnn Wright,ann@acme.example,Acme Ltd\n"
    office.knows(file)
    office.decide(records.set_field, PersonId(1), "name", "Tom Hill")
    office.decide(records.set_field, PersonId(1), "name", "Thomas Wright-Hill")
    report = office.knows(file)
    with office.database.read() as conn:
        assert [one.record.name for one in people.list_people(conn)] == ["Thomas Wright-Hill", "Ann Wright"]
    assert report.created == 0


def test_a_file_of_names_alone_is_about_whoever_was_renamed_by_hand(office: Office) -> None:
    file = "name,company,title\nTom Wright,Acme Ltd,\nAnn Fox,Acme Ltd,\n"
    office.knows(file)
    office.decide(records.set_field, PersonId(1), "name", "Tom Hill")
    report = office.knows(file.replace("Acme Ltd,\nAnn", "Acme Ltd,Cook\nAnn"))
    with office.database.read() as conn:
        kept = [(one.record.name, one.record.title) for one in people.list_people(conn)]
    assert (report.created, kept) == (0, [("Tom Hill", "Cook"), ("Ann Fox", "")])


@pytest.mark.parametrize("known", ["external_id,name\nP-9,Tom Wright\n", "name,emails\nTom Wright,tom@acme.example\n"])
def test_a_name_alone_is_nobodys_of_whom_more_is_known_whatever_they_were_called(office: Office, known: str) -> None:
    office.knows(known)
    office.decide(records.set_field, PersonId(1), "name", "Tom Hill")
    assert office.knows("name\nTom Wright\n").created == 1


@pytest.mark.parametrize("employer", ["", "ACME Limited"])
def test_a_former_name_alone_is_theirs_where_the_employer_is_the_same_or_not_told(
    office: Office, employer: str
) -> None:
    office.knows("name,company\nAnna Lowe,Acme Ltd\n")
    office.decide(records.set_field, PersonId(1), "name", "Anna Carter")
    assert office.knows(f"name,company,title\nAnna Lowe,{employer},Cook\n").updated == 1


def test_a_former_name_alone_is_somebody_elses_who_works_elsewhere(office: Office) -> None:
    office.knows("name,company\nAnna Lowe,Acme Ltd\n")
    office.decide(records.set_field, PersonId(1), "name", "Anna Carter")
    file = "name,company\nAnna Lowe,Globex\n"
    assert [office.knows(file).created, office.knows(file).unchanged] == [1, 1]
    with office.database.read() as conn:
        kept = [(one.record.name, one.record.company) for one in people.list_people(conn)]
    assert kept == [("Anna Carter", "Acme Ltd"), ("Anna Lowe", "Globex")]


@pytest.mark.parametrize("first", ["Kim Ray,Umbra,Chef", "Kim Rayner,Umbra,Cook"])
def test_a_file_with_the_present_name_and_the_one_before_is_about_two_people(office: Office, first: str) -> None:
    office.knows("name,company\nKim Ray,Umbra\n")
    office.decide(records.set_field, PersonId(1), "name", "Kim Rayner")
    lines = ["Kim Rayner,Umbra,Cook", "Kim Ray,Umbra,Chef"]
    file = "\n".join(["name,company,title", *sorted(lines, key=lambda line: line != first)]) + "\n"
    office.knows(file)
    with office.database.read() as conn:
        kept = [(one.record.name, one.record.title) for one in people.list_people(conn)]
    assert (kept, office.knows(file).unchanged) == ([("Kim Rayner", "Cook"), ("Kim Ray", "Chef")], 2)


def test_whoever_is_called_so_comes_before_whoever_was(office: Office) -> None:
    office.knows("name,emails\nTom Wright,desk@acme.example\nAnn Fox,desk@acme.example\n")
    office.decide(records.set_field, PersonId(1), "name", "Max Hill")
    office.decide(records.set_field, PersonId(2), "name", "Tom Wright")
    report = office.knows("name,emails,title\nTom Wright,desk@acme.example,Cook\n")
    with office.database.read() as conn:
        assert [one.record.title for one in people.list_people(conn)] == ["", "Cook"]
    assert report.created == 0
