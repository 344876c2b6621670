"""Cards as people hand them over, from Outlook's to a telephone's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.errors import ParseError
from syncd.formats import vcard

CARD = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:c-1\r\nFN:Ana Ruiz\r\nN:Ruiz;Ana;;;\r\nORG:Acme Ltd;Sales\r\nTITLE:Buyer\r\n"
    'TEL;VALUE=uri;TYPE="voice,cell":tel:+44-7911-123456;phone-context=example.test\r\n'
    "TEL;TYPE=WORK,VOICE:020 7946 0123\r\nEMAIL:Ana@Acme.example\r\nURL:https://acme.example/ana\r\n"
    "ADR;TYPE=work:;;1 High St;London;;N1;UK\r\nEND:VCARD\r\n"
)
OUTLOOK = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen\r\n"
    "TEL;CELL;VOICE:+49 30 23125 123\r\nEMAIL;PREF;INTERNET:jm@acme.example\r\nEND:VCARD\r\n"
)


def test_a_card_says_who_it_is_and_how_to_reach_them() -> None:
    [card] = vcard.parse(CARD.encode())
    assert (card.uid, card.name, card.company, card.title) == ("c-1", "Ana Ruiz", "Acme Ltd", "Buyer")
    assert card.emails == ("ana@acme.example",)
    assert card.phones == (("+44-7911-123456", ("voice", "cell")), ("020 7946 0123", ("work", "voice")))
    assert card.address == "1 High St, London, N1, UK"
    assert card.urls == ("https://acme.example/ana",)


def test_outlooks_old_card_without_a_formatted_name_is_read() -> None:
    [card] = vcard.parse(OUTLOOK.encode())
    assert card.name == "Jürgen Müller"
    assert card.phones == (("+49 30 23125 123", ("cell", "voice")),)


def test_a_broken_card_does_not_cost_its_neighbours() -> None:
    broken = "BEGIN:VCARD\r\nVERSION:3.0\r\nno property at all\r\nEND:VCARD\r\n"
    assert [card.name for card in vcard.parse((broken + CARD).encode())] == ["Ana Ruiz"]


def test_a_broken_photograph_does_not_cost_the_card() -> None:
    photo = "PHOTO;ENCODING=b;TYPE=JPEG:!!!! no base64\r\n  more of it\r\nEND:VCARD"
    assert vcard.parse(CARD.replace("END:VCARD", photo).encode())[0].name == "Ana Ruiz"


@pytest.mark.parametrize(("text", "cause"), [("", "no BEGIN:VCARD"), ("<html>", "no BEGIN"), (CARD[:80], "truncated")])
def test_what_is_no_card_is_refused(text: str, cause: str) -> None:
    with pytest.raises(ParseError, match=cause):
        vcard.split(text.encode())


def test_two_cards_under_one_uid_are_both_kept() -> None:
    pieces = vcard.split((CARD + CARD.replace("Ana", "Eva")).encode())
    assert len({uid for uid, _ in pieces}) == 2


@given(st.data())
def test_a_mutilated_card_is_read_or_refused_and_can_be_stored(data: st.DataObject) -> None:
    octets = bytearray(data.draw(st.sampled_from([CARD, OUTLOOK])).encode())
    for _ in range(data.draw(st.integers(1, 6))):
        octets[data.draw(st.integers(0, len(octets) - 1))] = data.draw(st.integers(0, 255))
    try:
        cards = vcard.parse(bytes(octets))
    except ParseError:
        return
    for card in cards:
        repr(card).encode("utf-8")
        assert "\0" not in card.name
