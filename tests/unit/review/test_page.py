"""The page that a recruiter opens."""

import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
import sqlalchemy

from syncd.activities.kpis import KPIS
from syncd.errors import SourceError, StoreError
from syncd.model.filling import FillPolicy
from syncd.model.people import PersonId
from syncd.review import kpis, records, server
from syncd.store import filling
from syncd.store.people import PointKind
from tests.daemons import PATIENCE
from tests.unit.activities.agency import AGENCY, ALICE
from tests.unit.pipeline.conftest import office
from tests.unit.pipeline.office import PRIYA, Office, event, mail

__all__ = ["office"]

NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""For clients that meet no certificate: each would read all that the world trusts, which takes longer than its page."""


@pytest.fixture
def page(office: Office) -> Iterator[httpx2.Client]:
    office.knows()
    office.deliver(mail(body="Hello <b>Alice</b>,\n\nyes.\n", Subject="<script>alert(1)</script>"))
    office.book(event(ALICE, PRIYA))
    office.deliver(mail(sender="Nadia Okafor <nadia@okafor.example>", Message_ID="<n@okafor.example>"))
    office.sync()
    with (
        server.serving(office.database, AGENCY, lambda: office.now, ("127.0.0.1", 0)) as url,
        httpx2.Client(base_url=url, trust_env=False, verify=NO_CERTIFICATES) as client,
    ):
        yield client


def test_activities_are_shown_with_who_and_why(page: httpx2.Client) -> None:
    shown = page.get("/").text
    assert "Priya Patel" in shown
    assert f"address {PRIYA}" in shown
    assert "Alice Moreau" in shown
    assert "waiting for review" in shown


def test_who_waits_for_an_answer_is_named_in_the_list(page: httpx2.Client, office: Office) -> None:
    office.ring(**{"from": "07911 123499"})
    office.sync()
    shown = page.get("/").text
    assert "<bdi>Nadia Okafor</bdi>" in shown
    assert "<bdi>+447911123499</bdi>" in shown


def test_a_whole_day_has_no_time_of_the_day(page: httpx2.Client, office: Office) -> None:
    words = {"DTSTART;VALUE=DATE": "20260303", "DTEND;VALUE=DATE": "20260304", "DTSTART": "", "DTEND": ""}
    office.book(event(ALICE, PRIYA, uid="u-2@northbridge.example", **words))
    office.sync()
    assert ">Tue 03 Mar 2026, whole day</time>" in page.get("/").text


def test_whoever_looks_at_one_person_may_choose_a_recruiter_and_keeps_the_person(page: httpx2.Client) -> None:
    assert '<input type="hidden" name="person" value="1">' in page.get("/", params={"person": 1}).text
    assert 'name="person"' not in page.get("/").text


def test_names_in_any_script_keep_what_stands_beside_them_in_its_place(page: httpx2.Client, office: Office) -> None:
    """A name from right to left would turn the numbers and commas behind it around."""
    office.knows("external_id,name,emails\nC-2,שרה כהן,sara@mailbox.example\n")
    office.deliver(mail("שרה כהן <sara@mailbox.example>", Message_ID="<s@mailbox.example>", Subject="שלום"))
    office.sync()
    shown = page.get("/").text
    assert "<bdi>שרה כהן</bdi>" in shown
    assert "<bdi>שלום</bdi>" in shown


def test_a_call_that_is_planned_was_not_made_yet(page: httpx2.Client, office: Office) -> None:
    words = {"DTSTART": "20260401T100000Z", "DTEND": "20260401T103000Z", "SUMMARY": "Call with Priya Patel"}
    office.book(event(ALICE, PRIYA, uid="u-2@northbridge.example", **words))
    office.sync()
    row = page.get("/").text.split("<time")[1]
    assert "Call <span" in row
    assert "planned" in row
    assert "30 min" in row
    assert "made" not in row


def test_what_became_of_everything_adds_up_on_the_page(page: httpx2.Client) -> None:
    words = " ".join(page.get("/").text.replace("<strong>", "").replace("</strong>", "").split())
    assert "3 items seen = 2 logged + 0 skipped + 1 waiting for review + 0 failed" in words


def test_a_source_that_cannot_be_read_is_said_on_the_page(page: httpx2.Client, office: Office) -> None:
    office.sources["bob"][0].put("INBOX", "x", mail())
    office.sources["bob"][0].fail("pull", SourceError("bob", "the password was refused", state="needs_login"))
    office.sync()
    assert "bob cannot be read: the password was refused" in page.get("/").text


def test_a_strangers_words_are_text_and_never_markup(page: httpx2.Client) -> None:
    shown = page.get("/")
    assert "<script>" not in shown.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown.text
    assert "default-src 'none'" in shown.headers["content-security-policy"]


def test_one_recruiters_and_one_persons_activities_can_be_shown(page: httpx2.Client) -> None:
    assert "Nothing was logged here" in page.get("/", params={"recruiter": "bob@northbridge.example"}).text
    assert "Activities with Priya Patel" in page.get("/", params={"person": 1}).text


def test_what_waits_is_listed_with_how_to_answer(page: httpx2.Client) -> None:
    shown = page.get("/waiting").text
    assert "nadia@okafor.example" in shown
    assert "syncd review accept" in shown


def test_whom_a_question_is_about_and_whom_it_may_mean_leads_to_their_record(
    page: httpx2.Client, office: Office
) -> None:
    told = "Hi Alice,\n\nMy notice period is one month.\n\nTom\n"
    office.deliver(mail(body=told, sender="Tom Wright <tom@wright.example>", Message_ID="<n@wright.example>"))
    office.deliver(mail(sender="Pryia Patel <pp@home.example>", Message_ID="<pp@home.example>"))
    office.sync()
    shown = page.get("/waiting").text
    assert '<a href="/?person=2"><bdi>Tom Wright</bdi></a>' in shown
    assert '<a href="/?person=1"' in shown
    assert "<bdi>Pryia Patel</bdi>" in shown


def test_who_left_and_who_is_twice_in_the_directory_are_asked_in_their_own_words(
    page: httpx2.Client, office: Office
) -> None:
    office.knows("external_id,name,emails,company\nP-7,Jane Smith,jane@acme.example,Acme\n,Jane Smyth,,Acme\n")
    office.knows(f"external_id,name,emails,company\nP-1,Priya Patel,{PRIYA},Kestrel Ltd\n")
    office.deliver(mail(body="Hi Alice,\n\nI have left Kestrel Ltd.\n\nPriya\n", Message_ID="<left@client.example>"))
    office.sync()
    shown = page.get("/waiting").text
    assert "Are these one person?" in shown
    assert "Has Priya Patel left Kestrel Ltd?" in shown


def test_a_change_is_asked_with_what_stands_on_the_record(page: httpx2.Client, office: Office) -> None:
    office.knows("external_id,name,role,emails,salary\nP-9,Omar Said,candidate,omar@said.example,48000\n")
    told = "Hi Alice,\n\nI now earn 52k. My notice period is one month.\n\nOmar\n"
    office.deliver(mail(body=told, sender="Omar Said <omar@said.example>", Message_ID="<pay@said.example>"))
    office.sync()
    shown = page.get("/waiting").text
    assert "New salary for Omar Said?" in shown
    assert "so far 48000" in shown
    assert "New notice period for Omar Said?" in shown


@pytest.mark.parametrize("path", ["/", "/waiting"])
def test_a_page_behind_the_last_one_leads_back(page: httpx2.Client, path: str) -> None:
    shown = page.get(path, params={"page": 99}).text
    assert "There is no page 99." in shown
    assert "syncd check" not in shown, "whoever reads that believes that nothing was ever read"


def test_many_questions_are_shown_a_page_at_a_time(
    page: httpx2.Client, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("syncd.review.app.PAGE", 2)
    for name in ("Rosa Lind", "Omar Said", "Ines Roy", "Karl Voss"):
        office.deliver(mail(sender=f"{name} <{name[0]}@{name[-1]}.example>".lower(), Message_ID=f"<{name[0]}@x>"))
    office.sync()
    pages = [page.get("/waiting", params={"page": number}).text for number in (1, 2, 3)]
    assert [shown.count("Who is this?") for shown in pages] == [2, 2, 1]
    assert [("Less certain" in shown, "More certain" in shown) for shown in pages] == [
        (True, False),
        (True, True),
        (False, True),
    ]


def test_the_page_that_is_open_is_marked_among_the_links(page: httpx2.Client) -> None:
    assert '<a href="/waiting" aria-current="page">' in page.get("/waiting").text
    assert page.get("/").text.count("aria-current") == 1


def test_a_page_looks_at_every_item_once_and_not_twice(page: httpx2.Client, office: Office) -> None:
    """Of half a million items that takes the better part of a second."""
    looks: list[str] = []

    def looked(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
        looks.extend(["a look"] if "FROM ledger" in statement and "GROUP BY" in statement else [])

    sqlalchemy.event.listen(office.database.engine, "before_cursor_execute", looked)
    assert page.get("/").status_code == 200
    assert len(looks) == 1


def test_what_failed_is_said_with_how_to_learn_why(page: httpx2.Client, office: Office) -> None:
    assert "--disposition failed" not in page.get("/").text
    office.book(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n")
    office.sync()
    assert "syncd ledger --disposition failed" in page.get("/").text


def test_another_web_site_cannot_read_the_page_through_a_name_of_its_own(page: httpx2.Client) -> None:
    assert page.get("/", headers={"Host": "evil.example"}).status_code == 400


def test_a_bad_address_is_no_traceback(page: httpx2.Client) -> None:
    assert page.get("/", params={"page": "x"}).status_code == 422
    assert page.get("/nothing").status_code == 404
    assert page.get("/", params={"page": 99}).status_code == 200


@pytest.mark.parametrize("person", ["99999999999999999999", "0", "-1", "nobody"])
def test_a_person_that_cannot_be_is_a_page_of_ours(page: httpx2.Client, person: str) -> None:
    shown = page.get("/", params={"person": person})
    assert shown.status_code == 422
    assert "<h1>" in shown.text
    assert "default-src 'none'" in shown.headers["content-security-policy"]


def test_a_page_that_is_not_there_leads_back(page: httpx2.Client) -> None:
    shown = page.get("/nothing")
    assert shown.status_code == 404
    assert "<title>This page is not there · " in shown.text
    assert 'href="/"' in shown.text


def test_a_form_of_the_page_sends_nothing_elsewhere(page: httpx2.Client) -> None:
    assert "form-action 'self'" in page.get("/").headers["content-security-policy"]


def test_a_port_that_is_taken_says_what_to_change(office: Office) -> None:
    with server.serving(office.database, AGENCY, lambda: office.now, ("127.0.0.1", 0)) as url:
        port = int(url.rstrip("/").rpartition(":")[2])
        with (
            pytest.raises(StoreError, match="cannot serve the page") as caught,
            server.serving(office.database, AGENCY, lambda: office.now, ("127.0.0.1", port)),
        ):
            pass
        assert "web.listen" in caught.value.advice


class Monitored:
    """A daemon that is as well as a test says."""

    def __init__(self, *problems: str) -> None:
        self._problems = problems

    def problems(self) -> tuple[str, ...]:
        return self._problems

    def metrics(self) -> tuple[bytes, str]:
        return b"syncd_up 1.0\n", "text/plain; version=1.0.0"


@pytest.mark.parametrize("problems", [(), ("the database has not answered for 31 seconds",)])
def test_a_monitor_learns_whether_the_daemon_can_be_relied_on(office: Office, problems: tuple[str, ...]) -> None:
    daemon = Monitored(*problems)
    with (
        server.serving(office.database, AGENCY, lambda: office.now, ("127.0.0.1", 0), daemon) as url,
        httpx2.Client(base_url=url, trust_env=False, verify=NO_CERTIFICATES) as client,
    ):
        ready = client.get("/readyz")
        assert ready.status_code == (503 if problems else 200)
        assert ready.json() == {"ready": not problems, "problems": list(problems)}
        assert client.get("/healthz").status_code == 200
        assert client.get("/metrics").text == "syncd_up 1.0\n"


def test_a_page_without_a_daemon_has_no_numbers(page: httpx2.Client) -> None:
    assert page.get("/healthz").json() == {"status": "ok"}
    assert page.get("/readyz").status_code == 404


def test_a_socket_that_others_can_reach_is_refused(office: Office) -> None:
    everywhere = socket.create_server(("0.0.0.0", 0))
    with (
        pytest.raises(StoreError, match="not on the loopback address"),
        server.serving(office.database, AGENCY, lambda: office.now, everywhere),
    ):
        pass


def test_nobody_who_visits_no_page_pays_for_it(office: Office) -> None:
    program = """if True:
        import sys, urllib.request
        from datetime import UTC, datetime
        from syncd.review import server
        from syncd.store.database import open_database
        from tests.unit.activities.agency import AGENCY
        database = open_database(sys.argv[1], create=True)
        with server.serving(database, AGENCY, lambda: datetime.now(UTC), ("127.0.0.1", 0)) as url:
            before = "fastapi" in sys.modules
            print(before, urllib.request.urlopen(url + "healthz").status, "fastapi" in sys.modules)
    """
    url = office.database.engine.url.render_as_string(hide_password=False)
    done = subprocess.run([sys.executable, "-c", program, url], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "200", "True"]


def test_a_page_that_nobody_visited_ends_at_once(office: Office) -> None:
    with server.serving(office.database, AGENCY, lambda: office.now, ("127.0.0.1", 0)):
        pass
    assert [thread.name for thread in threading.enumerate() if thread.name == "web"] == []


def test_nobody_waits_for_a_page_that_cannot_be_loaded(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a module is missing")

    monkeypatch.setattr(server, "_application", broken)
    with server.serving(office.database, AGENCY, lambda: office.now, ("127.0.0.1", 0)) as url:
        for _ in range(2):
            # Whether the system ends or resets a connection that nobody took depends on when it came.
            with pytest.raises((httpx2.NetworkError, httpx2.RemoteProtocolError)):
                httpx2.get(url, trust_env=False, timeout=PATIENCE, verify=NO_CERTIFICATES)


def test_a_socket_that_listens_already_is_used(office: Office) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    with server.serving(office.database, AGENCY, lambda: office.now, listener) as url:
        assert url == f"http://127.0.0.1:{listener.getsockname()[1]}/"
        assert httpx2.get(f"{url}healthz", trust_env=False, verify=NO_CERTIFICATES).status_code == 200


INTERVIEW = "We would like to see Tom Wright for an interview on Thursday 12 March at 10am."


@pytest.fixture
def reached(office: Office, page: httpx2.Client) -> httpx2.Client:
    said = {"Message_ID": "<i@client.example>", "Subject": "Thursday"}
    office.deliver(mail(body=f"Hi Alice,\n\n{INTERVIEW}\n\nKind regards\nPriya", **said))
    office.deliver(mail(body="Hi Alice,\n\nTom is not for us.\n", Message_ID="<no@c.example>"))
    office.sync()
    return page


def test_a_week_shows_what_was_done_and_reached_beside_what_was_to_be(reached: httpx2.Client) -> None:
    shown = reached.get("/kpis", params={"day": "2026-03-04"}).text
    assert "<h1>KPIs and milestones, Mon 02 Mar 2026 to Sun 08 Mar 2026</h1>" in shown
    assert '<strong class="mark">0</strong> <span class="quiet">of 40</span>' in shown
    assert '<td data-name="Interview arranged">1</td>' in shown
    assert f"<bdi>{INTERVIEW}</bdi>" in shown
    assert '<a href="/?person=2"><bdi>Tom Wright</bdi></a>' in shown
    took = shown.partition("What each milestone took")[2]
    assert '<td data-name="For one">interview arranged</td>' in took
    assert '<td data-name="E-mails received">3</td><td data-name="Calls made">0</td>' in took
    assert [*kpis.KPI_HEADINGS] == [*KPIS]


def test_what_is_only_asked_about_is_not_among_what_was_reached(reached: httpx2.Client) -> None:
    assert "but it is a no" not in reached.get("/kpis", params={"day": "2026-03-04"}).text
    shown = reached.get("/").text
    assert ">interview arranged</strong>" in shown
    assert ">rejected?</strong>" in shown
    asked = reached.get("/waiting").text
    assert "Was this reached: rejected?" in asked
    assert "<bdi>rejected</bdi>" not in asked


def test_of_a_long_period_the_latest_milestones_are_listed_and_how_many_there_are(
    office: Office, reached: httpx2.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kpis, "MOST_REACHED", 1)
    offer = "We would like to offer Tom Wright the job, starting on 6 April at 60k."
    office.deliver(mail(body=f"Hi Alice,\n\n{offer}\n", Message_ID="<offer@client.example>", Subject="Offer"))
    office.sync()
    shown = reached.get("/kpis", params={"day": "2026-03-04"}).text
    assert f"<bdi>{offer}</bdi>" in shown
    assert f"<bdi>{INTERVIEW}</bdi>" not in shown
    assert "These are the latest 1 of 2: a shorter period shows the others." in shown


def test_without_a_day_it_is_this_week_and_nothing_is_later_than_that(page: httpx2.Client, office: Office) -> None:
    shown = page.get("/kpis").text
    assert "Mon 09 Mar 2026 to Sun 15 Mar 2026" in shown
    assert "Nothing was logged in these days that counts by now." in shown
    assert ('href="/kpis?by=week&amp;day=2026-03-08">Earlier' in shown, ">Later<" in shown) == (True, False)
    assert ">Later<" in page.get("/kpis", params={"day": "2026-03-08"}).text


def test_an_emptied_day_is_today(page: httpx2.Client) -> None:
    assert "Mon 09 Mar 2026 to Sun 15 Mar 2026" in page.get("/kpis", params={"by": "week", "day": ""}).text


@pytest.mark.parametrize("asked", [{"day": "tomorrow"}, {"day": "0001-01-01"}, {"day": "9999-12-31"}, {"by": "year"}])
def test_a_period_that_is_none_is_told_to_be_so(page: httpx2.Client, asked: dict[str, str]) -> None:
    answer = page.get("/kpis", params=asked)
    assert (answer.status_code, "cannot be understood" in answer.text) == (422, True)


@pytest.mark.parametrize("by", ["day", "week", "month", "quarter"])
@pytest.mark.parametrize("day", ["1900-01-01", "2199-12-31"])
def test_the_first_and_the_last_period_can_be_looked_at(page: httpx2.Client, by: str, day: str) -> None:
    assert page.get("/kpis", params={"by": by, "day": day}).status_code == 200


def test_what_was_filled_by_itself_is_shown_with_its_words(page: httpx2.Client, office: Office) -> None:
    assert "Filled in by itself" not in page.get("/waiting").text
    with office.database.begin() as conn:
        filling.set_policy(conn, FillPolicy(("notice_period",)))
    told = "Hi Alice,\n\nMy notice period is one month.\n\nTom\n"
    office.deliver(mail(body=told, sender="Tom Wright <tom@wright.example>", Message_ID="<n@wright.example>"))
    office.sync()
    shown = page.get("/waiting").text
    assert "Filled in by itself" in shown
    assert '<a href="/?person=2"><bdi>Tom Wright</bdi></a>' in shown
    assert "My notice period is one month." in shown


def test_a_persons_page_shows_what_other_columns_a_file_had(page: httpx2.Client, office: Office) -> None:
    office.knows("external_id,name,vacancy\nP-1,Priya Patel,JB-1 Cook\nP-1,Priya Patel,JB-2 <Baker>\n")
    shown = page.get("/", params={"person": 1}).text
    assert '<span class="quiet">vacancy</span> <bdi>JB-1 Cook; JB-2 &lt;Baker&gt;</bdi>' in shown


def test_a_persons_page_shows_the_record_what_waits_and_how_it_came_to_be(page: httpx2.Client, office: Office) -> None:
    office.knows(f"external_id,name,role,emails,title\nP-1,Priya Patel,client,{PRIYA},Head of HR\n")
    with office.desk() as desk:
        records.mark_point(desk, PersonId(1), PointKind.EMAIL, "p.patel@client.example", alive=False, why="550 gone")
    signed = "Yes.\n\nKind regards\nPriya Patel\nMobile: 07911 123499\n"
    office.deliver(mail(body=signed, Message_ID="<s@client.example>", Subject="Signed"))
    office.sync()
    shown = page.get("/", params={"person": 1}).text
    assert "client, Head of HR, Client Ltd" in shown
    assert 'class="dead" title="an import, 2026-03-09; dead since' in shown
    assert "New phone for Priya Patel?" in shown
    assert "How the record came to be" in shown
    assert "items seen" not in shown
    assert "items seen" in page.get("/").text
