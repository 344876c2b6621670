"""What a calendar entry says."""

import pytest

from syncd.extract import meeting
from syncd.model.event import Calendar
from syncd.model.extraction import MeetingKind
from tests.unit.extract.build import event


@pytest.mark.parametrize(
    "link",
    [
        "https://us02web.zoom.us/j/12345678901?pwd=abc",
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d",
        "https://teams.live.com/meet/9312345678901",
        "https://meet.google.com/abc-defg-hij",
        "https://acme.webex.com/acme/j.php?MTID=m1",
        "https://global.gotomeeting.com/join/123456789",
        "https://whereby.com/acme-room",
        "https://meet.jit.si/AcmeInterview",
    ],
)
@pytest.mark.parametrize("place", ["location", "description", "url", "conference"])
def test_a_join_link_anywhere_makes_a_video_meeting(link: str, place: str) -> None:
    where = {place: f"Join: <{link}>" if place == "description" else link}
    reading = meeting.read_event(event("Call with Priya Patel", **where), region="GB")
    assert (reading.kind, reading.conference_url) == (MeetingKind.VIDEO_MEETING, link)


@pytest.mark.parametrize(
    "title",
    [
        "Call with Priya", "Phone screen: Sam", "Telefonat mit Priya", "Anruf Priya", "Appel avec Priya",
        "Llamada con Priya", "Bellen met Priya", "Звонок Прие", "Chiamata con Priya", "Chamada com Priya",
        "Rozmowa telefoniczna", "Telefonsamtal", "Telefonmøde", "Puhelu Priyan kanssa", "Telefonický pohovor",
        "Дзвінок", "Telefon görüşmesi",
    ],
)  # fmt: skip
def test_a_title_that_says_so_makes_a_call(title: str) -> None:
    assert meeting.read_event(event(title), region="GB").kind is MeetingKind.CALL


def test_a_place_that_is_a_number_makes_a_call() -> None:
    reading = meeting.read_event(event("Sam", location="020 7946 0123"), region="GB")
    assert reading.kind is MeetingKind.CALL
    assert [p.e164 for p in reading.phones] == ["+442079460123"]


@pytest.mark.parametrize(
    ("title", "place"), [("Interview Sam", "12 High Street"), ("Recall campaign", ""), ("Coffee", "")]
)
def test_anything_else_is_a_meeting(title: str, place: str) -> None:
    assert meeting.read_event(event(title, location=place), region="GB").kind is MeetingKind.MEETING


def test_a_link_to_a_web_page_is_no_conference() -> None:
    description = "Role: https://acme.example/jobs/42 and https://zoom.us/about"
    assert meeting.conference_url(event("Interview", description=description)) == ""


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Call Sam 07911 123456", "+447911123456"),
        ("Call with Priya Patel (+44 20 7946 0123)", "+442079460123"),
        ("Ring back 020 7946 0123 re JB-1204", "+442079460123"),
        ("Anruf +49 30 23125 123", "+493023125123"),
        ("Call Sam:\n07911 123456", "+447911123456"),
        ("Order 02079460123", ""),
        ("Interview 2026-03-04 10:00-11:00", ""),
        ("Zoom, meeting ID 912 3456 7890", ""),
        ("Quarter 2 2026 / room 12", ""),
    ],
)
def test_a_number_in_the_title_is_read(title: str, number: str) -> None:
    reading = meeting.read_event(event(title), region="GB")
    assert [p.e164 for p in reading.phones] == ([number] if number else [])


def test_peoples_numbers_are_read_and_dial_in_lines_are_not() -> None:
    description = "Join by phone\n+44 20 3443 5052,,747582191#\n\nSam's mobile: 07911 123456\n"
    reading = meeting.read_event(event("Interview", description=description), region="GB")
    assert [p.e164 for p in reading.phones] == ["+447911123456"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Call with Priya Patel", "Priya Patel"),
        ("Interview: Tom Wright / Acme", "Tom Wright"),
        ("Coffee with Élodie Lefèvre at the station", "Élodie Lefèvre"),
        ("Telefonat mit Jürgen Müller", "Jürgen Müller"),
        ("Entretien avec Jean-Pierre Roux", "Jean-Pierre Roux"),
        ("Phone screen: Sam O'Neill (Acme)", "Sam O'Neill"),
        ("Priya Patel <> Tom Wright catch-up", "Priya Patel"),
        ("Интервью: Иван Петров", "Иван Петров"),
        ("Weekly call with the team", ""),
        ("Meeting with Acme Ltd", ""),
        ("Lunch", ""),
        ("", ""),
    ],
)
def test_a_title_may_name_the_person(title: str, name: str) -> None:
    assert meeting.named_in(title) == name


def test_every_event_of_a_calendar_object_is_read() -> None:
    calendar = Calendar("request", (event("Coffee"), event("Call")))
    reading = meeting.read(calendar, region="GB")
    assert reading.calendar is calendar
    assert [r.kind for r in reading.events] == [MeetingKind.MEETING, MeetingKind.CALL]
