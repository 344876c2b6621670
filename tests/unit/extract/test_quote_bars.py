"""Bars and initials as quote marks, and what only looks like them."""

import pytest

from syncd.extract import forward, zones

QUOTED = [
    ("On 3 Mar 2026, at 10:15, Jane <jane@acme.example> wrote:\n| Could we meet?\n| On Friday?\n\nYes.\n", "Yes."),
    ("Jane <jane@acme.example> wrote at 10:15:\nJD> Could we meet?\nJD> On Friday?\n\nYes.\n", "Yes."),
    ("My notes:\n\n| Miss Pole, Bath\nThe first choice.\n| Mrs Cole, Torquay\nToo far.\n",
     "My notes:\n\nThe first choice.\nToo far."),
    ("JD> Could we meet?\nYes.\nJD> On Friday?\nAt ten.\n", "Yes.\nAt ten."),
]  # fmt: skip
OWN = [
    "| Name | Day |\n|------|-----|\n| Jane | Fri |\n| Tom | Mon |\n",
    "It fits:\n| one\n| two\n",
    "SQL> select 1\n1\nSQL> select 2\n2\n",
    "I compared A> B once.\n",
    "PS> dir\nnothing\nPS> exit\n",
]


@pytest.mark.parametrize(("text", "reply"), QUOTED)
def test_what_is_marked_with_bars_or_initials_is_quoted(text: str, reply: str) -> None:
    assert "\n".join(line for line in zones.reply(zones.split(text)).split("\n")).replace("\n\n\n", "\n\n") == reply


@pytest.mark.parametrize("text", OWN)
def test_tables_and_prompts_are_the_senders_own(text: str) -> None:
    assert not any(line.depth for line in zones.split(text))


def test_a_forward_with_bars_is_read_without_them() -> None:
    text = "FYI\n\n---------- Forwarded message ---------\n| From: Jane <jane@acme.example>\n| Date: 3 Mar 2026\n"
    found = forward.original(zones.split(f"{text}| Subject: CV\n|\n| Hello,\n|\n| Jane\n"), "Fwd: CV")
    assert found is not None
    assert (found.subject, found.body) == ("CV", "Hello,\n\nJane")


def test_a_mail_that_says_nothing_but_forwards_another_is_a_forward_with_one_inside() -> None:
    heading = (
        "---------- Forwarded message ---------\nFrom: {0} <{0}@acme.example>\nDate: 3 Mar 2026\nSubject: Fwd: CV\n\n"
    )
    found = forward.original(zones.split(f"{heading.format('jane')}{heading.format('sam')}Hello.\n"), "Fwd: CV")
    assert found is not None
    assert found.inner is not None
    assert (found.inner.from_.email if found.inner.from_ else "", found.inner.body) == ("sam@acme.example", "Hello.")
