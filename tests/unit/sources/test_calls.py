"""What a telephone exchange writes, well or badly, becomes call records or says why not."""

import json
import os
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.errors import SourceError
from syncd.model.items import Batch, Cursor
from syncd.sources import call_lines
from syncd.sources.base import Scope
from syncd.sources.calls import CallsSettings, CallsSource

HEADER = "id,start,direction,from,to,duration_seconds,answered,recruiter\n"
ROW = "{id},2026-03-02T09:00:00Z,in,+442079460101,+442079460102,61,true,201\n"


def source(path: Path, columns: dict[str, str] | None = None) -> CallsSource:
    return CallsSource("calls", CallsSettings(path, columns or {}), Scope())


def written(path: Path, text: str | bytes) -> CallsSource:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return source(path)


def pull(source: CallsSource, cursor: Cursor | None = None) -> list[Batch]:
    return list(source.pull({"calls.csv": cursor} if cursor else {}))


def rows(batches: list[Batch]) -> list[dict[str, str]]:
    return [json.loads(bytes(item.content)) for batch in batches for item in batch.items]  # type: ignore[arg-type]


def hrefs(batches: list[Batch]) -> list[str]:
    return [str(item.location.href) for batch in batches for item in batch.items]


def causes(batches: list[Batch]) -> list[str]:
    return [one.cause for batch in batches for one in batch.unreadable]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.csv"


def test_a_row_is_a_json_object_of_its_columns(path: Path) -> None:
    found = rows(pull(written(path, HEADER + ROW.format(id="c1"))))
    assert found[0]["id"] == "c1"
    assert found[0]["from"] == "+442079460101"
    assert set(found[0]) == set(HEADER.strip().split(","))


def test_a_broken_row_says_its_line_and_harms_no_other(path: Path) -> None:
    text = HEADER + ROW.format(id="c1") + "c2,too,few\n" + '"c3,2026\n' + ROW.format(id="c4")
    batches = pull(written(path, text))
    assert hrefs(batches) == ["c1", "c4"]
    assert causes(batches) == [
        "line 3: 3 fields where there should be 8",
        "line 4: unexpected end of data",
    ]


def test_a_broken_row_is_counted_and_can_be_asked_for_again(path: Path) -> None:
    calls_ = written(path, HEADER + "c2,too,few\n")
    location = pull(calls_)[0].unreadable[0].location
    assert next(calls_.census()).locations == (location,)
    assert calls_.refetch([location]).unreadable[0].cause.startswith("line 2")
    written(path, HEADER + ROW.format(id="c2"))
    assert calls_.refetch([location]).gone == (location,)


@pytest.mark.parametrize(
    "text",
    [
        (HEADER + ROW.format(id="Zoë")).encode("utf-8-sig"),
        (HEADER + ROW.format(id="Zoë")).encode("cp1252"),
        (HEADER + ROW.format(id="Zoë")).replace(",", ";").encode(),
        (HEADER + ROW.format(id="Zoë")).replace(",", "\t").encode(),
        (HEADER + ROW.format(id="Zoë")).replace("\n", "\r\n").encode(),
        (HEADER + ROW.format(id='"Zoë"')).encode(),
        (HEADER + ROW.format(id="Zoë")).rstrip("\n").encode(),
        (HEADER + "\n,,,,,,,\n" + ROW.format(id="Zoë")).encode(),
        (HEADER + ROW.format(id="Zoë").rstrip("\n") + ",,\n").encode(),
    ],
)
def test_however_a_spreadsheet_saves_it_the_row_is_the_same(path: Path, text: bytes) -> None:
    batches = pull(written(path, text))
    assert rows(batches)[0] == dict(
        zip(HEADER.strip().split(","), ROW.format(id="Zoë").strip().split(","), strict=True)
    )
    assert causes(batches) == []


def test_a_file_in_utf_16_is_refused_with_advice(path: Path) -> None:
    with pytest.raises(SourceError, match="no CSV in UTF-8") as caught:
        pull(written(path, (HEADER + ROW).encode("utf-16")))
    assert "export" in caught.value.advice


def test_a_missing_column_is_named_beside_those_that_are_there(path: Path) -> None:
    with pytest.raises(SourceError, match="lacks the column to, recruiter; it has id, start") as caught:
        pull(written(path, HEADER.replace("to,", "callee,").replace("recruiter", "agent")))
    assert caught.value.permanent


def test_an_empty_file_is_an_error_and_no_day_without_calls(path: Path) -> None:
    with pytest.raises(SourceError, match="it has none"):
        pull(written(path, ""))


def test_columns_may_have_the_names_that_the_exchange_gives_them(path: Path) -> None:
    path.write_text("Call ID;When;Caller;Called\nx-1;2026-03-02T09:00:00Z;+442079460101;+442079460102\n")
    columns = {"id": "Call ID", "start": "When", "from": "Caller", "to": "Called"}
    assert hrefs(pull(source(path, columns))) == ["x-1"]
    with pytest.raises(SourceError, match="lacks the column Seconds"):
        pull(source(path, columns | {"duration_seconds": "Seconds"}))


def test_a_row_without_an_id_is_known_by_what_it_says(path: Path) -> None:
    text = HEADER.removeprefix("id,") + ROW.removeprefix("{id},")
    first = hrefs(pull(written(path, text)))
    assert first[0].startswith("row-")
    assert hrefs(pull(written(path, text + ROW.removeprefix("{id},").replace("61", "62"))))[0] == first[0]


def test_a_call_that_stands_twice_is_one_item_as_last_written(path: Path) -> None:
    batches = pull(written(path, HEADER + ROW.format(id="c1") + ROW.format(id="c1").replace("61", "75")))
    assert [row["duration_seconds"] for row in rows(batches)] == ["75"]


def test_only_appended_rows_are_read_and_nothing_when_there_are_none(path: Path) -> None:
    calls_ = written(path, HEADER + ROW.format(id="c1"))
    cursor = pull(calls_)[-1].cursor
    assert pull(calls_, cursor) == []
    with path.open("a") as file:
        file.write(ROW.format(id="c2") + "broken\n")
    batches = pull(calls_, cursor)
    assert hrefs(batches) == ["c2"]
    assert causes(batches) == ["line 4: 1 fields where there should be 8"]


def test_a_file_that_was_rotated_is_read_anew(path: Path) -> None:
    calls_ = written(path, HEADER + "".join(ROW.format(id=f"a{number}") for number in range(5)))
    cursor = pull(calls_)[-1].cursor
    written(path, HEADER + "".join(ROW.format(id=f"b{number}") for number in range(7)))
    assert hrefs(pull(calls_, cursor)) == [f"b{number}" for number in range(7)]


def test_a_row_whose_end_was_not_written_yet_is_read_again_when_it_was(path: Path) -> None:
    row = ROW.format(id="c1")
    calls_ = written(path, HEADER + row[:-6])
    cursor = pull(calls_)[-1].cursor
    written(path, HEADER + row)
    assert rows(pull(calls_, cursor))[0]["recruiter"] == "201"


def test_a_rewritten_row_of_the_same_length_is_noticed(path: Path) -> None:
    calls_ = written(path, HEADER + ROW.format(id="c1"))
    cursor = pull(calls_)[-1].cursor
    before = path.stat()
    written(path, HEADER + ROW.format(id="c1").replace("61", "75"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert rows(pull(calls_, cursor))[0]["duration_seconds"] == "75"


def test_a_line_of_megabytes_is_one_broken_row(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_lines, "MAX_LINE", 1000)
    batches = pull(written(path, HEADER + "x" * 5000 + "\n" + ROW.format(id="c1")))
    assert causes(batches) == ["line 2: this is no call record"]
    assert hrefs(batches) == ["c1"]
    assert pull(source(path), batches[-1].cursor) == []


def test_a_directory_or_nothing_where_the_file_should_be_is_an_error(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.csv"):
        with pytest.raises(SourceError, match=r"(?i)no such file") as caught:
            list(source(path).pull({}))
        assert caught.value.state == "unreachable"


@given(st.binary(max_size=400))
def test_no_octets_raise_anything_but_a_source_error(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        calls_ = written(Path(folder) / "calls.csv", HEADER.encode() + data)
        batches = pull(calls_)
        pulled = {item.location for batch in batches for item in batch.items}
        pulled |= {one.location for batch in batches for one in batch.unreadable}
        assert pulled == set(next(calls_.census()).locations)
        with suppress(SourceError):
            pull(written(Path(folder) / "calls.csv", data))
