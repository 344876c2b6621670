"""Who a mail is from and to, however the list is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.formats import addresses
from syncd.model.message import Address


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("jane@acme.example", [("", "jane@acme.example")]),
        ("Jane Doe <JANE@Acme.Example>", [("Jane Doe", "jane@acme.example")]),
        ('"Doe, Jane" <jane@acme.example>, b@c.example', [("Doe, Jane", "jane@acme.example"), ("", "b@c.example")]),
        ("bob@acme.example (Bob Brown)", [("Bob Brown", "bob@acme.example")]),
        (r'"Jane \"JD\" Doe" <jane@acme.example>', [('Jane "JD" Doe', "jane@acme.example")]),
        ("=?utf-8?q?M=C3=BCller=2C_J?= <jm@acme.example>", [("Müller, J", "jm@acme.example")]),
        ("=?utf-8?q?Jane_=3Cjane=40acme=2Eexample=3E?=", [("Jane", "jane@acme.example")]),
        ("Team: Jane <jane@acme.example>, b@c.example;", [("Jane", "jane@acme.example"), ("", "b@c.example")]),
        ("undisclosed-recipients:;", []),
        ("jane@acme.example; bob@acme.example", [("", "jane@acme.example"), ("", "bob@acme.example")]),
        ("jane@acme.example bob@acme.example", [("", "jane@acme.example"), ("", "bob@acme.example")]),
        ("'jane@acme.example' <jane@acme.example>", [("", "jane@acme.example")]),
        ("<mailto:jane@acme.example>", [("", "jane@acme.example")]),
        ("@relay.example:jane@acme.example", [("", "jane@acme.example")]),
        ('"john.doe"@acme.example', [("", "john.doe@acme.example")]),
        ('"two words"@acme.example', []),
        ("Jane Doe", [("Jane Doe", "")]),
        ('"Jane <jane@acme.example>', [("Jane", "jane@acme.example")]),
        ("Jane <jane@acme.example", [("Jane", "jane@acme.example")]),
        ("((jane@acme.example", [("", "jane@acme.example")]),
        ("jane@münchen.example", [("", "jane@xn--mnchen-3ya.example")]),
        ("jane@straße.example", [("", "jane@xn--strae-oqa.example")]),
        ("jane@acme.example.", [("", "jane@acme.example")]),
        ("jane.doe+cv@gmail.example", [("", "jane.doe+cv@gmail.example")]),
        ("(c):", []),
        ('"', []),
        ("<>", []),
        (",,;:", []),
    ],
)  # fmt: skip
def test_everybody_in_a_list_is_found(written: str, found: list[tuple[str, str]]) -> None:
    read, cut = addresses.parse(written)
    assert list(read) == [Address(name, email) for name, email in found]
    assert not cut


@given(st.text(st.sampled_from("a@.<>\"\\(),:; \n=?ü'")) | st.text())
def test_any_list_is_read_and_can_be_stored(written: str) -> None:
    for entry in addresses.parse(written)[0]:
        f"{entry.name} {entry.email}".encode()
        assert entry.name or entry.email
        assert entry.email == addresses.normalise(entry.email)
        assert "\n" not in entry.name


def test_a_list_without_end_is_cut_and_says_so() -> None:
    read, cut = addresses.parse(", ".join(f"p{n}@acme.example" for n in range(3_000)))
    assert (len(read), cut) == (addresses.MAX_ADDRESSES, True)


@pytest.mark.parametrize("piece", ['"', "(", "<", "a@", "a,", '"\\', "x", "@", '"@', '"a"@', "=?", "=?utf-8?q?a"])
def test_no_list_takes_for_ever(piece: str) -> None:
    # Quadratic work on 200,000 characters would take minutes: the run's own limit ends it.
    addresses.parse(piece * (200_000 // len(piece)))
