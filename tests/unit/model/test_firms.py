"""One company however its name is written, and two that are two."""

import pytest

from syncd.model import firms


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Acme Ltd", "ACME  LTD."),
        ("Acme Ltd", "Acme, Limited"),
        ("Acme Co. Ltd", "Acme Company Limited"),
        ("Smith & Jones LLP", "Smith and Jones L.L.P."),
        ("Hale & Company", "Hale and Co."),
        ("Hale Co. Ltd.", "Hale Company Ltd."),
        ("Halden AG", "Halden Aktiengesellschaft"),
        ("Bär GmbH & Co. KG", "Bär GmbH und Co. KG"),
        ("Orlit B.V.", "Orlit BV"),
        ("Kowal Sp. z o.o.", "KOWAL SP Z OO"),
        ("Globex", "GLOBEX"),
    ],
)
def test_a_legal_form_may_be_written_in_short_or_in_full(name: str, other: str) -> None:
    assert firms.is_same(name, other)
    assert firms.key(name) in firms.ways_to_write(other)
    assert firms.key(other) in firms.ways_to_write(name)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Acme Ltd", "Acme GmbH"),
        ("Acme Ltd", "Acme Ltd Holding"),
        ("Acme Ltd", "Acme Pty Ltd"),
        ("Acme", "Acme Ltd"),
        ("Limited", "Ltd"),
        ("Bär GmbH", "Bär GmbH & Co. KG"),
    ],
)
def test_another_legal_form_is_another_company(name: str, other: str) -> None:
    assert not firms.is_same(name, other)
