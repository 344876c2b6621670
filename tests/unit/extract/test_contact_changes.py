"""How a sender's signature changed from one mail to a later one."""

import pytest

from syncd.extract import mail
from syncd.extract.signatures import changes as contact_changes
from syncd.model.changes import ChangedField, ChangeKind, ContactChange, SignedBlock
from syncd.model.extraction import Contact
from tests.unit.extract import build

FULL = """\
Priya Patel
Talent Partner | Acme Ltd
12 High Street, London SW1A 1AA
T: +44 20 7946 0123
M: +44 7911 123456
"""


def signed(signature: str) -> SignedBlock:
    text = f"Hi Tom,\n\nThursday works.\n\nKind regards\n\n-- \n{signature}"
    return contact_changes.block(mail.read(build.mail(text), region="GB"))


def changes(before: str, after: str) -> tuple[ContactChange, ...]:
    return contact_changes.compare(signed(before), signed(after))


def told(before: str, after: str) -> list[tuple[str, str, str, str]]:
    return [(c.field.value, c.kind.value, c.before, c.after) for c in changes(before, after)]


def test_the_same_signature_has_not_changed() -> None:
    assert changes(FULL, FULL) == ()


def test_a_new_mobile_replaces_the_old_one_and_both_lines_are_quoted() -> None:
    assert changes(FULL, FULL.replace("7911 123456", "7911 123457")) == (
        ContactChange(
            ChangedField.PHONE,
            ChangeKind.REPLACED,
            before="+447911123456",
            after="+447911123457",
            quote_before="M: +44 7911 123456",
            quote_after="M: +44 7911 123457",
        ),
    )


def test_a_number_of_another_kind_is_new() -> None:
    assert told(FULL, f"{FULL}Fax: +44 20 7946 0999\n") == [("phone", "new", "", "+442079460999")]


def test_a_number_that_a_complete_signature_leaves_out_is_gone() -> None:
    assert told(FULL, FULL.replace("T: +44 20 7946 0123\n", "")) == [("phone", "gone", "+442079460123", "")]


@pytest.mark.parametrize(
    "short",
    ["Sent from my iPhone\n", "Priya\n", "Priya Patel\n+44 7911 123456\n", "Priya Patel\nTalent Partner\n"],
    ids=["device", "first name", "name and mobile", "name and title"],
)
def test_a_shorter_signature_says_nothing(short: str) -> None:
    assert changes(FULL, short) == ()
    assert all(c.kind is ChangeKind.NEW for c in changes(short, FULL))


REWRITTEN = {
    "other order": "Priya Patel\nM +44 7911 123456 | T +44 20 7946 0123\nAcme Ltd\nTalent Partner\n"
    "12 High Street, London SW1A 1AA\n",
    "national numbers": FULL.replace("+44 20", "020").replace("+44 79", "079"),
    "short street": FULL.replace("High Street", "High St."),
    "no legal form": FULL.replace("Acme Ltd", "Acme"),
    "capitals": FULL.replace("Priya Patel", "PRIYA PATEL"),
    "country added": FULL.replace("SW1A 1AA", "SW1A 1AA, United Kingdom"),
}


@pytest.mark.parametrize("other", REWRITTEN.values(), ids=REWRITTEN.keys())
def test_spelling_order_and_short_forms_are_no_changes(other: str) -> None:
    assert changes(FULL, other) == ()


REPLACED = {
    "promotion": ("Talent Partner", "Senior Talent Partner", "title"),
    "other job": ("Talent Partner", "Account Manager", "title"),
    "other employer": ("Acme Ltd", "Blue Harbour Ltd", "company"),
    "other town": ("12 High Street, London SW1A 1AA", "5 Mill Lane, Leeds LS1 4AP", "address"),
    "next door": ("12 High Street", "14 High Street", "address"),
}


@pytest.mark.parametrize(("old", "new", "field"), REPLACED.values(), ids=REPLACED.keys())
def test_another_title_employer_or_address_is_a_change(old: str, new: str, field: str) -> None:
    found = changes(FULL, FULL.replace(old, new))
    assert [(c.field.value, c.kind) for c in found] == [(field, ChangeKind.REPLACED)]
    assert new.split(",")[0] in found[0].quote_after


SURNAMES = {
    "married": ("Priya Patel", "Priya Shah", [("Patel", "Shah")]),
    "hyphenated": ("Priya Patel", "Priya Patel-Shah", [("Patel", "Patel-Shah")]),
    "middle name": ("Priya Patel", "Priya Anjali Patel", []),
    "surname first": ("Priya Patel", "PATEL Priya", []),
    "first name alone": ("Priya Patel", "Priya", []),
    "another alphabet": ("Ivan Petrov", "Иван Петров", []),
    "umlaut": ("Jana Müller", "Jana Mueller", []),
    "somebody else": ("Priya Patel", "Tom Wright", []),
}


@pytest.mark.parametrize(("old", "new", "expected"), SURNAMES.values(), ids=SURNAMES.keys())
def test_a_surname_that_became_another_is_told(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    found = contact_changes.compare(SignedBlock(Contact(name=old)), SignedBlock(Contact(name=new)))
    assert [(c.before, c.after) for c in found] == expected


def test_the_signature_of_somebody_else_is_no_change_of_the_sender() -> None:
    assert changes(FULL, "Tom Wright\nConsultant\nNorthbridge Ltd\nT: +44 161 496 0123\n") == ()


SAME_TITLES = [
    ("Sr. Recruitment Mgr", "Senior Recruitment Manager"),
    ("VP, Human Resources", "Vice President HR"),
    ("Head of Talent", "Talent Head"),
    ("Talent Partner", "Talent Partner, EMEA"),
    ("Leiter Personal", "Leiterin Personal"),
]


@pytest.mark.parametrize(("one", "other"), SAME_TITLES, ids=[one for one, _ in SAME_TITLES])
def test_a_title_spelt_otherwise_is_the_same(one: str, other: str) -> None:
    blocks = (SignedBlock(Contact(title=one)), SignedBlock(Contact(title=other)))
    assert contact_changes.compare(*blocks) == ()


SAME_COMPANIES = [
    ("Acme GmbH & Co. KG", "ACME"),
    ("Blue Harbour Ltd", "Blue-Harbour Limited"),
    ("Blue Harbour Recruitment Ltd", "Blue Harbour"),
    ("Blue Harbour Talent", "BHT"),
    ("ООО «Ромашка»", "Ромашка"),
]


@pytest.mark.parametrize(("one", "other"), SAME_COMPANIES, ids=[one for one, _ in SAME_COMPANIES])
def test_a_company_spelt_otherwise_is_the_same(one: str, other: str) -> None:
    blocks = (SignedBlock(Contact(company=one)), SignedBlock(Contact(company=other)))
    assert contact_changes.compare(*blocks) == ()


def test_an_own_number_in_the_quoted_signature_below_is_not_the_present_one() -> None:
    new = FULL.replace("7911 123456", "7911 123457")
    quoted = "\n".join(f"> {line}" for line in FULL.splitlines())
    text = f"Yes.\n\n-- \n{new}\nOn 3 Mar 2026 Priya Patel <priya@acme.example> wrote:\n{quoted}\n"
    after = contact_changes.block(mail.read(build.mail(text), region="GB"))
    assert [phone.e164 for phone in after.phones] == ["+442079460123", "+447911123457"]


def test_what_a_short_signature_leaves_out_is_remembered() -> None:
    known = contact_changes.remember(signed(FULL), signed("Priya\nSent from my iPhone\n"))
    assert (known.contact.title, known.contact.name) == ("Talent Partner", "Priya Patel")
    assert [phone.e164 for phone in known.phones] == ["+442079460123", "+447911123456"]


def test_a_complete_signature_replaces_what_is_remembered() -> None:
    known = contact_changes.remember(signed(FULL), signed(FULL.replace("7911 123456", "7911 123457")))
    assert [phone.e164 for phone in known.phones] == ["+442079460123", "+447911123457"]


def test_the_signature_of_somebody_else_is_not_remembered() -> None:
    known = signed(FULL)
    assert contact_changes.remember(known, signed("Tom Wright\nConsultant\nNorthbridge Ltd\n")) == known
