"""Who rang, as telephone systems tell it by mail."""

from datetime import UTC, datetime

import pytest

from syncd.extract import automatic, call_notice
from syncd.model.extraction import CallNotice, CallNoticeKind
from syncd.model.message import Address, Message

SENT = datetime(2026, 5, 20, 13, 5, tzinfo=UTC)


def notice(
    subject: str, text: str = "", *, sender: str = "noreply@pbx.example", region: str = "GB"
) -> CallNotice | None:
    message = Message(None, SENT, (Address("", sender),), (), (), (), (), subject, text)
    sort = automatic.called(message)
    return call_notice.read(message, sort, (region,)) if sort else None


def test_a_missed_call_says_who_rang_and_when() -> None:
    text = "Caller: Jane Smith\nNumber: 020 7946 0123\nTime: 20/05/2026 14:04:10\nTo: 020 7946 0999"
    assert notice("Missed call from Jane Smith", text) == CallNotice(
        CallNoticeKind.MISSED, "+442079460123", "Jane Smith", datetime(2026, 5, 20, 13, 4, 10, tzinfo=UTC)
    )


@pytest.mark.parametrize(
    ("subject", "text", "seconds"),
    [
        ("New voicemail from 020 7946 0123", "Duration: 00:35", 35),
        ("New voicemail from 020 7946 0123", "Duration: 1 min 12 sec", 72),
        ("Neue Sprachnachricht von 020 7946 0123", "Dauer: 25 Sekunden", 25),
        ("Nouveau message vocal de 020 7946 0123", "Durée : 22 secondes", 22),
        ("Nieuw voicemailbericht van 020 7946 0123", "Duur: 16 seconden", 16),
        ("Голосовое сообщение от 020 7946 0123", "Длительность: 00:27", 27),
    ],
)
def test_a_voice_message_has_a_length(subject: str, text: str, seconds: int) -> None:
    found = notice(subject, text)
    assert found is not None
    assert (found.kind, found.number, found.seconds) == (CallNoticeKind.VOICEMAIL, "+442079460123", seconds)


def test_a_withheld_number_is_nobodys() -> None:
    assert notice("Missed call from Anonymous") == CallNotice(CallNoticeKind.MISSED, "", "", SENT)


def test_a_person_who_missed_a_call_sends_no_notice() -> None:
    text = "Hi Tom,\n\nI missed your call, try 020 7946 0123.\n\nJane"
    assert notice("Missed call", text, sender="jane@acme.example") is None
    for mark in ("FW", "AW", "Vidarebefordrat"):
        assert notice(f"{mark}: Voicemail from 020 7946 0123", "Please ring her.", sender="bob@acme.example") is None
