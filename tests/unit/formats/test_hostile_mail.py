"""Whatever a stranger sends, a mail is read or refused, and what was read can be stored."""

import random
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syncd.errors import ParseError
from syncd.formats import mime
from syncd.model.message import Message
from tests.unit.formats import mails

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"

SPLINTERS = (
    *(b"\0", b"\xff", b"\r", b"\n", b"\r\n", b"\r\n\r\n", b":", b";", b'"', b"(", b"<", b"=?", b"?=", b"--"),
    *(b"%", b"\\"),
    *(b"=?utf-8?b?", b"=?utf-7?q?+2AA-?=", b"=?idna?q?x?=", b"=?x?b?=?=", b"=0D=0A", b"=\n", b"*0*=", b"name*", b"''"),
    *(b"boundary=", b"charset=utf-16", b"charset=punycode", b"multipart/", b"message/rfc822", b"base64", b"&#xD800;"),
    *(b"To: (c):\r\n", b'To: "\r\n', b"Date: 31 Dec 9999 23:59:59 -2359\r\n", b"Content-Type: text/html\r\n"),
    *(b"Content-Type: multipart/mixed; boundary=\r\n", b"Content-Transfer-Encoding: x-uuencode\r\n"),
    *(b"<div>", b"\xed\xa0\x80"),
)  # fmt: skip


def texts(value: object) -> Iterator[str]:
    """Every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for entry in value:
            yield from texts(entry)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def check_storable(mail: Message) -> None:
    for text in texts(mail):
        text.encode("utf-8")
        assert not any(ord(character) < 32 and character not in "\t\n" for character in text)
    for name, value in mail.headers:
        assert "\n" not in name + value
    assert "\n" not in mail.subject


def read(raw: bytes) -> None:
    try:
        mail = mime.parse(raw)
    except ParseError:
        return
    check_storable(mail)


def mutilated(raw: bytes, chance: random.Random) -> bytes:
    octets = bytearray(raw)
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(octets) + 1)
        match chance.randrange(5):
            case 0:
                octets[place:place] = chance.choice(SPLINTERS)
            case 1:
                del octets[place : place + chance.randint(1, 40)]
            case 2:
                octets[place : place + 1] = bytes([chance.randrange(256)])
            case 3:
                octets[place:place] = octets[place : place + 200]
            case _:
                del octets[place:]
    return bytes(octets)


@pytest.mark.parametrize("seed", range(8))
def test_a_mutilated_mail_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    for raw in mails.ALL:
        for _ in range(30):
            read(mutilated(raw, chance))


@given(st.binary(max_size=500) | st.lists(st.sampled_from(SPLINTERS), max_size=40).map(b"".join))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    read(raw)


@settings(max_examples=30)
@given(st.sampled_from(mails.ALL), st.randoms(use_true_random=False))
def test_a_mutilated_mail_in_parts_is_read_or_refused(raw: bytes, chance: random.Random) -> None:
    whole = mails.as_parts(raw)
    parts = tuple(type(part)(part.info, mutilated(part.body, chance)) for part in whole.parts)
    check_storable(mime.parse(type(whole)(mutilated(whole.headers, chance) + b"\r\nX-A: b", parts)))


@pytest.mark.parametrize(
    "raw",
    [
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n" * 200_000,
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b" * 300_000,
        b"Subject: " + b"=?utf-8?q?=" * 100_000,
        b"Subject: " + b"=?utf-8?q?a?= " * 60_000,
        b"Content-Type: text/plain" + b";a*0*=b" * 50_000 + b"\r\n\r\nx",
        b"Content-Type: " + b'x="' * 200_000,
        b"X: y\r\n" * 200_000,
        b"X: y\r\n " + b"\r\n " * 300_000,
        b"To: " + b"(" * 500_000,
        b"Subject: x\r\n\r\n" + b"\r" * 1_000_000,
        b"Subject: x\r\n\r\n" + b">" * 1_000_000,
        b"Content-Type: text/plain; format=flowed\r\n\r\n" + b"a \r\n" * 300_000,
        b"Content-Type: text/html\r\n\r\n" + b"<a href=http://x>" * 100_000,
        b"Content-Transfer-Encoding: base64\r\n\r\n" + b"=" * 1_000_000,
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=\n" * 500_000,
        b"Content-Transfer-Encoding: x-uuencode\r\n\r\n" + b"begin 644 \n" * 50_000,
        b"References: " + b"<" * 60_000,
    ],
    ids=range(17),
)
def test_no_mail_takes_for_ever(raw: bytes) -> None:
    # Quadratic work on a megabyte would take minutes: the run's own limit ends it.
    read(raw)


@pytest.mark.parametrize("folder", ["bounces_flufl/mails", "replies", "zones_asf", "zones_enron"])
def test_the_mails_of_real_life_are_read(folder: str) -> None:
    if not (SHARED / folder).is_dir():
        pytest.skip(f"the labelled data ({folder}) is not on this machine")
    found = [path for path in (SHARED / folder).rglob("*") if path.is_file() and path.suffix != ".ann"]
    for path in found[:400]:
        read(path.read_bytes())
