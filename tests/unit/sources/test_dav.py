"""What a calendar server answers is read with suspicion."""

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.errors import SourceError
from syncd.sources.caldav import dav
from syncd.sources.http import Answer

EVENT = """<response><href>{href}</href><propstat><prop><getetag>"1"</getetag></prop>
<status>HTTP/1.1 {status}</status></propstat></response>"""


def read(body: str | bytes) -> dav.Multistatus:
    data = body.encode() if isinstance(body, str) else body
    return dav.multistatus("cal", Answer("https://calendar.example/", 207, {}, data))


def multistatus(*responses: str) -> str:
    return f'<?xml version="1.0"?><multistatus xmlns="DAV:">{"".join(responses)}</multistatus>'


def test_one_forbidden_event_hides_no_other() -> None:
    found = read(
        multistatus(EVENT.format(href="/a.ics", status="403 Forbidden"), EVENT.format(href="/b.ics", status="200 OK"))
    )
    assert [(reply.path, reply.status) for reply in found.replies] == [("/a.ics", 403), ("/b.ics", 200)]
    assert found.replies[0].text("{DAV:}getetag") == ""
    assert found.replies[1].text("{DAV:}getetag") == '"1"'


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<html><body>Sign in</body></html>",
        "<html>",
        '<error xmlns="DAV:"/>',
        "<multistatus/>",
        '<?xml version="1.0" encoding="no-such"?><multistatus xmlns="DAV:"/>',
        multistatus("<response><href>/a</href><status>fine</status></response>"),
        multistatus("<response><href>http://[</href></response>"),
        multistatus(EVENT.format(href="/a.ics", status="200 OK"))[:-30],
    ],
)
def test_what_is_no_multistatus_is_an_error_and_not_an_empty_calendar(body: str) -> None:
    with pytest.raises(SourceError, match="no calendar data"):
        read(body)


def test_entities_are_not_expanded() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(9))
    with pytest.raises(SourceError, match="a document of type multistatus"):
        read(f'<!DOCTYPE multistatus [{laughs}]><multistatus xmlns="DAV:">&l8;</multistatus>')


def test_a_deep_answer_is_refused() -> None:
    with pytest.raises(SourceError, match="unreasonable"):
        read(multistatus("<a>" * 100_000))


def test_an_answer_of_very_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dav, "MAX_ELEMENTS", 100)
    with pytest.raises(SourceError, match="unreasonable"):
        read(multistatus("<a/>" * 101))


@pytest.mark.parametrize(
    ("href", "path"),
    [
        ("/alice/work/1.ics", "/alice/work/1.ics"),
        ("https://calendar.example/alice/1.ics", "/alice/1.ics"),
        ("/alice%40client.example/1.ics", "/alice@client.example/1.ics"),
        ("/a%2fb.ics", "/a%2Fb.ics"),
        ("/a b.ics", "/a%20b.ics"),
        ("/Büro.ics", "/B%C3%BCro.ics"),
        ("/100%25.ics", "/100%25.ics"),
    ],
)
def test_an_event_has_one_path_however_it_is_spelt(href: str, path: str) -> None:
    assert dav.path_of(href) == path
    assert dav.path_of(path) == path


@given(st.text())
def test_a_path_that_is_canonical_stays_as_it_is(text: str) -> None:
    href = "/" + quote(text, safe="")
    assert dav.path_of(dav.path_of(href)) == dav.path_of(href)


@given(st.binary(max_size=300))
def test_no_octets_raise_anything_but_a_source_error(data: bytes) -> None:
    for body in (data, multistatus().encode()[:-14] + data, multistatus(EVENT).encode() + data):
        try:
            read(body)
        except SourceError:
            continue
