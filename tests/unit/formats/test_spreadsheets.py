"""CSV as people have it: from Excel, from a CRM, from 2003."""

import pytest

from syncd.formats import people, spreadsheets

ANA = "name,location,emails\r\nAna Ruiz,Málaga,ana@ruiz.example\r\n"


def told(data: bytes) -> list[tuple[int, str, str]]:
    """(line, name, problem) of every row."""
    return [(row.line, row.record.name if row.record else "", row.problem) for row in people.parse(data)]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(ANA.encode(), id="UTF-8"),
        pytest.param(ANA.encode("utf-8-sig"), id="UTF-8 with the mark that Excel sets"),
        pytest.param(ANA.encode("cp1252"), id="Windows-1252"),
        pytest.param(ANA.replace(",", "\t").encode("utf-16"), id="what Excel calls Unicode text"),
        pytest.param(ANA.replace(",", ";").encode("cp1252"), id="semicolons where the comma is for decimals"),
        pytest.param(("sep=;\r\n" + ANA.replace(",", ";")).encode(), id="a first line for Excel"),
        pytest.param(ANA.replace(",", "|").encode(), id="bars"),
        pytest.param(ANA.replace("\r\n", "\r").encode(), id="line ends of an old Macintosh"),
        pytest.param(("\r\n,,\r\n" + ANA + ",,\r\n\r\n").encode(), id="empty rows around"),
        pytest.param(ANA.replace("example\r", "example,,\r").encode(), id="empty cells behind"),
        pytest.param(ANA.replace("name,location", '"Name"," LOCATION "').encode(), id="quoted columns"),
    ],
)
def test_a_list_is_read_whatever_wrote_it(data: bytes) -> None:
    [record] = [row.record for row in people.parse(data)]
    assert record is not None
    assert (record.name, record.location, record.emails) == ("Ana Ruiz", "Málaga", ("ana@ruiz.example",))


def test_the_line_of_a_row_is_where_it_begins_also_after_cells_of_several_lines() -> None:
    data = b'name,location,emails\nAna,"1 High St\n\nLeeds",a@x.example\nBo,,b at x\n'
    assert told(data) == [(2, "Ana", ""), (5, "", 'has "b at x" among its emails, which is no address')]


def test_an_address_on_several_lines_becomes_one_line() -> None:
    [row] = people.parse(b'name,location\nAna,"1 High St,\r\nLeeds\r\n"\n')
    assert row.record
    assert row.record.location == "1 High St, Leeds"


def test_several_addresses_may_stand_below_each_other_or_between_commas() -> None:
    [row] = people.parse(b'name,emails\nAna,"a@x.example\nb@x.example, c@x.example;A@x.example"\n')
    assert row.record
    assert row.record.emails == ("a@x.example", "b@x.example", "c@x.example")


def test_a_quote_that_is_never_closed_costs_its_own_row_alone() -> None:
    data = b'name,title\nAna,"Chef\nBo,Cook\nCy,Baker\n'
    assert told(data) == [(2, "", "opens a quote that is never closed"), (3, "Bo", ""), (4, "Cy", "")]


def test_a_quote_inside_a_cell_costs_its_own_row_alone() -> None:
    data = b'name,title\nAna,"Chef" of all\nBo,Cook\n'
    [broken, fine] = told(data)
    assert broken[0] == 2
    assert "a quote inside a cell is written twice" in broken[2]
    assert fine == (3, "Bo", "")


def test_rows_with_too_many_or_too_few_cells_are_named() -> None:
    data = b"name,title,status\nAna,Chef, London,active\nBo\nCy,,\n"
    assert [(line, problem.partition(";")[0]) for line, _, problem in told(data)] == [
        (2, "has more cells than the header"),
        (3, "has fewer cells than the header"),
        (4, ""),
    ]


def test_nothing_that_cannot_be_stored_comes_out() -> None:
    [row] = people.parse(b"name,title\nAna\x00,Ch\x07ef\n")
    assert row.record
    assert (row.record.name, row.record.title) == ("Ana", "Chef")


def test_an_empty_file_has_no_columns() -> None:
    assert spreadsheets.read(b"").columns == ()


def test_a_file_full_of_open_quotes_takes_no_longer_than_it_is_long() -> None:
    lines = 20_000
    data = b"name,title\n" + b'Ana,"Chef" x\n' * lines + b'Bo,"\n'
    assert len(told(data)) == lines + 1
