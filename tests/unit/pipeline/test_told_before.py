"""What mails told of people before they were on record: the same is asked as if they had been."""

from collections.abc import Mapping, Sequence
from email import message_from_bytes
from email.policy import default

import pytest

from syncd import directory
from syncd.model.items import ItemKind
from syncd.model.people import Person, PersonId
from syncd.review import actions, forgetting, records, rules
from syncd.store import people, tellings
from syncd.store.people import PointKind
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA, Office, mail

PEOPLE = (
    "external_id,name,role,emails,phones,company,title\n"
    f"P-1,Priya Patel,client,{PRIYA},020 7946 0123,Kestrel Ltd,Talent Partner\n"
    "P-2,Tom Wright,candidate,tom@wright.example,07911 123456,,\n"
)
SIGNED = "Priya Patel\nTalent Partner\nKestrel Ltd\nT: 020 7946 0123\n"
BOUNCED = (
    "This message was created automatically by mail delivery software.\n\n"
    f"A message that you sent could not be delivered to one or more of its recipients:\n\n  {PRIYA}\n"
    "    550 5.1.1 User unknown\n"
)


def say(words: str, day: int = 2, **headers: str) -> bytes:
    return mail(
        body=f"Hi Alice,\n\n{words}",
        **{
            "Message_ID": f"<{day}@client.example>",
            "Subject": f"Mail {day}",
            "Date": f"Mon, {day:02} Feb 2026 09:30:00 +0000",
            **headers,
        },
    )


def news(words: str, **headers: str) -> list[bytes]:
    return [say(f"{words}\n\nKind regards\nPriya\n", 2, **headers)]


def signatures(*signed: str) -> list[bytes]:
    return [say(f"that works.\n\nKind regards\n\n-- \n{one}", day) for day, one in enumerate(signed, 2)]


FROM_TOM = {"sender": "Tom Wright <tom@wright.example>"}
TOLD = {
    "a number": (news("My new mobile number is 07911 123499."), {("phone", "+447911123499")}),
    "a number of one's own": (news("Ring me on my mobile, 07911 123499."), {("phone", "+447911123499")}),
    "a number in a signature": (
        signatures(SIGNED.replace("T: 020 7946 0123", "07911 123499")),
        {("phone", "+447911123499")},
    ),
    "an address": (news("My new email address is priya@newhome.example."), {("email", "priya@newhome.example")}),
    "a title": (news("I have been promoted to Head of HR."), {("title", "Head of HR")}),
    "a title in signatures": (
        signatures(SIGNED, SIGNED, *[SIGNED.replace("Talent Partner", "Head of HR")] * 2),
        {("title", "Head of HR")},
    ),
    "an employer": (news("I have joined Blue Harbour Ltd."), {("company", "Blue Harbour Ltd")}),
    "an employer left": (news("I have left Kestrel Ltd."), {("company", "")}),
    "a surname": (news("I got married, and my surname is now Shah."), {("name", "Priya Shah")}),
    "somebody else's": (
        news("Priya Patel has left Kestrel Ltd.", sender="Ann Lee <ann@kestrel.example>", Cc=PRIYA),
        {("company", "")},
    ),
    "pay and home": (
        news("I live in Leeds and my salary expectation is £62,000.", **FROM_TOM),
        {("location", "Leeds"), ("salary", "62000 GBP/year")},
    ),
    "a number to ring no more": (
        news("Please do not use 07911 123456 any more, that number is dead.", **FROM_TOM),
        {("phone", "")},
    ),
    "a bounce": (
        [say(BOUNCED, sender="Mail Delivery System <mailer-daemon@mx.example>", Subject="Undelivered Mail")],
        {("email", "")},
    ),
    "nothing": (news("See you on Monday."), set()),
}


CARD = (
    "BEGIN:VCARD", "VERSION:3.0", "FN:Priya Patel", f"EMAIL:{PRIYA}", "EMAIL:priya@newhome.example",
    "TEL;TYPE=CELL:07911 123499", "ORG:Blue Harbour Ltd", "END:VCARD", "",
)  # fmt: skip
WITHOUT_ADDRESS = ("TEL:020 7946 0123" if line.startswith("EMAIL") else line for line in CARD)
CARDS = {
    "hers": (CARD, {("email", "priya@newhome.example"), ("phone", "+447911123499"), ("company", "Blue Harbour Ltd")}),
    "hers by number and name": (tuple(WITHOUT_ADDRESS), {("phone", "+447911123499"), ("company", "Blue Harbour Ltd")}),
    "another's": (tuple(line.replace("client.", "other.").replace("Patel", "Shah") for line in CARD), set()),
    "a colleague's": (tuple(line.replace("priya@newhome.example", ALICE) for line in CARD), set()),
}


FROM_ANN = {"sender": "Ann Lee <ann@kestrel.example>"}


def hand_over(
    office: Office, card: Sequence[str], *, attached: bool = False, headers: Mapping[str, str] = FROM_ANN
) -> None:
    if attached:
        office.deliver(with_card(say("a card is attached.", 2, **headers), card))
    else:
        lines = "\r\n".join(card).encode()
        office.sources["alice"][0].put("cards", f"{len(lines)}.vcf", lines, ItemKind.CARD)


def with_card(text: bytes, card: Sequence[str]) -> bytes:
    message = message_from_bytes(text, policy=default)
    message.add_attachment("\r\n".join(card).encode(), maintype="text", subtype="x-vcard", filename="priya.vcf")
    return message.as_bytes()


def asked(office: Office) -> set[tuple[str, str, str, str, str, float]]:
    """What is asked about people on record."""
    return {(q.kind.value, q.field, q.old, q.new, q.quote, q.confidence) for q in office.questions() if q.person}


def people_on_record(office: Office) -> list[Person]:
    with office.database.read() as conn:
        return list(people.list_people(conn))


def are_asked_about(office: Office, expected: set[tuple[str, str]], *, late: bool) -> None:
    """Read what was delivered, `late` before anybody is on record: these fields are asked about, and only once."""
    office.knows(PEOPLE if not late else "name\n")
    office.sync()
    if late:
        assert asked(office) == set()
        office.knows(PEOPLE)
    assert {(field, new) for _, field, _, new, *_ in asked(office)} == expected
    before = asked(office)
    office.read_everything_again()
    office.knows(PEOPLE.replace("Talent Partner", "Talent Partner "))
    assert asked(office) == before


@pytest.mark.parametrize(("mails", "expected"), TOLD.values(), ids=TOLD.keys())
@pytest.mark.parametrize("late", [False, True], ids=["on record before", "on record after"])
def test_what_was_told_is_asked_about_whenever_somebody_comes_on_record(
    office: Office, mails: list[bytes], expected: set[tuple[str, str]], late: bool
) -> None:
    for one in mails:
        office.deliver(one)
    are_asked_about(office, expected, late=late)


@pytest.mark.parametrize(("card", "expected"), CARDS.values(), ids=CARDS.keys())
@pytest.mark.parametrize("attached", [False, True], ids=["by itself", "with a mail"])
@pytest.mark.parametrize("late", [False, True], ids=["on record before", "on record after"])
def test_what_stands_on_a_card_is_asked_about_whenever_its_owner_comes_on_record(
    office: Office, card: Sequence[str], expected: set[tuple[str, str]], attached: bool, late: bool
) -> None:
    hand_over(office, card, attached=attached)
    are_asked_about(office, expected, late=late)


def test_nothing_that_stood_on_the_card_of_who_is_erased_is_kept_or_comes_back(office: Office) -> None:
    for card in (CARD, CARDS["hers by number and name"][0]):
        hand_over(office, card)
        office.sync()
    office.knows(PEOPLE)
    [priya] = [one.id for one in people_on_record(office) if one.record.name == "Priya Patel"]
    office.decide(forgetting.forget, priya)
    office.read_everything_again()
    for table in ("tellings", "telling_keys", "proposals"):
        assert not [row for row in office.everything()[table] if "priya" in str(row).casefold()]


@pytest.mark.parametrize("late", [False, True], ids=["sent before", "sent after"])
def test_who_is_erased_does_not_come_back_with_the_card_of_somebody_else(office: Office, late: bool) -> None:
    card = [line.replace(PRIYA, "bob@field.example").replace("Priya Patel", "Bob Field") for line in CARD]
    headers = {"sender": f"Priya Patel <{PRIYA}>", "Cc": "Ann Lee <ann@kestrel.example>"}
    office.knows(PEOPLE)
    if not late:
        hand_over(office, card, attached=True, headers=headers)
        office.sync()
    [priya] = [one.id for one in people_on_record(office) if one.record.name == "Priya Patel"]
    office.decide(forgetting.forget, priya)
    if late:
        hand_over(office, card, attached=True, headers=headers)
    office.read_everything_again()
    [(_, said)] = office.everything()["tellings"]
    assert "Bob Field" in str(said)
    for table in ("tellings", "telling_keys", "proposals"):
        assert not [row for row in office.everything()[table] if "patel" in str(row).casefold() or PRIYA in str(row)]


NUMBER, OTHER = "020 7946 0123", "07911 123499"
AFTER_HER = {
    "with her address": (("Priya Patel", [PRIYA], [OTHER]), None),
    "with her number and name": (("Priya Patel", ["pp@new.example"], [NUMBER, OTHER]), None),
    "with her number by itself": (("Priya", [], [NUMBER, OTHER]), None),
    "with her name by itself": (("Priya Patel", [], []), None),
    "of a namesake": (("Priya Patel", ["pp@other.example"], [OTHER]), (["pp@other.example"], 1)),
    "of a namesake without an address": (("Priya Patel", [], [OTHER]), ([], 1)),
    "of who has her number by now": (("Bob Field", ["bob@field.example"], [NUMBER, OTHER]), (["bob@field.example"], 1)),
    "of who has nothing but her number": (("Bob Field", [], [NUMBER]), ([], 0)),
}


@pytest.mark.parametrize(("written", "left"), AFTER_HER.values(), ids=AFTER_HER.keys())
def test_of_a_card_stays_what_is_not_of_who_was_erased(
    office: Office, written: tuple[str, list[str], list[str]], left: tuple[list[str], int] | None
) -> None:
    name, emails, numbers = written
    office.knows(PEOPLE)
    [priya] = [one.id for one in people_on_record(office) if one.record.name == "Priya Patel"]
    office.decide(forgetting.forget, priya)
    points = (*(f"EMAIL:{one}" for one in emails), *(f"TEL:{one}" for one in numbers))
    hand_over(office, ("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *points, "ORG:Field Ltd", "END:VCARD", ""))
    office.sync()
    with office.database.read() as conn:
        cards = [card for _, said in tellings.everything(conn) for card in said["cards"]]
    assert [(one.get("emails", []), len(one.get("phones", []))) for one in cards] == ([left] if left else [])
    assert not [row for rows in office.everything().values() for row in rows if "442079460123" in str(row)]


def test_a_card_with_an_address_that_is_nobodys_says_nothing(office: Office) -> None:
    hand_over(office, CARD)
    office.sync()
    office.decide(rules.ignore, ("email", "priya@newhome.example"))
    office.knows(PEOPLE)
    assert asked(office) == set()


def test_what_stood_on_a_card_is_theirs_to_have(office: Office) -> None:
    hand_over(office, CARD)
    office.sync()
    office.knows(PEOPLE)
    [priya] = [one.id for one in people_on_record(office) if one.record.name == "Priya Patel"]
    [told] = directory.export(office.database, priya)["told"]
    assert [one["value"] for one in told["said"] if one["kind"] == "card"] == [
        PRIYA, "priya@newhome.example", "+447911123499", "Blue Harbour Ltd",
    ]  # fmt: skip


@pytest.fixture
def toms(office: Office) -> tuple[PersonId, PersonId]:
    """Tom tells of his pay in a mail with Priya's card; Tom and Priya."""
    office.knows(PEOPLE)
    office.deliver(with_card(news("My salary expectation is £62,000.", **FROM_TOM)[0], CARD))
    office.sync()
    ids = {one.record.name: one.id for one in people_on_record(office)}
    return ids["Tom Wright"], ids["Priya Patel"]


def test_the_words_of_a_mail_are_not_told_to_whom_a_card_with_it_is_of(
    office: Office, toms: tuple[PersonId, PersonId]
) -> None:
    kept = [directory.export(office.database, one)["told"] for one in toms]
    assert [[{one["kind"] for one in told["said"]} for told in each] for each in kept] == [[{"salary"}], [{"card"}]]
    assert [told["from"] for each in kept for told in each] == ["tom@wright.example", None]


@pytest.mark.parametrize(("gone", "left"), [(0, {"cards"}), (1, {"facts"})], ids=["the writer", "whose card it is"])
def test_erasing_one_of_them_leaves_what_is_told_of_the_other(
    office: Office, toms: tuple[PersonId, PersonId], gone: int, left: set[str]
) -> None:
    office.decide(forgetting.forget, toms[gone])
    with office.database.read() as conn:
        before = tellings.everything(conn)
        assert [said.keys() & {"cards", "facts"} for _, said in before] == [left]
    office.read_everything_again()
    with office.database.read() as conn:
        assert tellings.everything(conn) == before


def test_an_answer_holds_whatever_is_decided_again_later(office: Office) -> None:
    office.knows("name\n")
    office.deliver(news("My new mobile number is 07911 123499.")[0])
    office.sync()
    office.knows(PEOPLE)
    [question] = [one for one in office.questions() if one.person]
    office.decide(actions.reject, question.id)
    office.knows(PEOPLE.replace("Kestrel", "Kestrel Group"))
    assert asked(office) == set()


def test_what_a_person_has_said_since_is_not_asked_about(office: Office) -> None:
    office.knows("name\n")
    office.deliver(news("I have been promoted to Head of HR.")[0])
    office.sync()
    office.knows(PEOPLE.replace(PRIYA, "priya@elsewhere.example"))
    [person] = [one.id for one in people_on_record(office) if one.record.name == "Priya Patel"]
    office.decide(records.set_field, person, "title", "Chief of Staff")
    office.decide(records.add_point, person, PointKind.EMAIL, PRIYA)
    assert asked(office) == set()


def test_nothing_is_kept_of_colleagues(office: Office) -> None:
    office.deliver(news("My new mobile number is 07911 123499. I live in Leeds.", sender=ALICE, to=PRIYA)[0])
    office.sync()
    assert office.everything()["tellings"] == []


def test_nothing_that_mails_told_of_who_is_erased_is_kept(office: Office) -> None:
    office.knows(PEOPLE)
    for mails, _ in TOLD.values():
        office.deliver(mails[0])
    office.sync()
    [priya] = [one for one in office.everything()["people"] if "Priya Patel" in one]
    office.decide(forgetting.forget, priya[0])
    office.read_everything_again()
    for table in ("tellings", "telling_keys", "signatures"):
        assert not [row for row in office.everything()[table] if "priya" in str(row).casefold()]


def test_what_mails_told_is_theirs_to_have(office: Office) -> None:
    office.knows(PEOPLE)
    for one in (*news("My new mobile number is 07911 123499."), *signatures(SIGNED)):
        office.deliver(one)
    office.sync()
    kept = directory.export(office.database, PersonId(1))
    [told], [signed] = kept["told"], kept["signatures"]
    assert (told["from"], told["at"]) == (PRIYA, "2026-02-02T09:30:00Z")
    assert ("new_number", "+447911123499") in [(one["kind"], one["value"]) for one in told["said"]]
    assert signed["email"] == PRIYA
    assert signed["text"].endswith(SIGNED.strip())


@pytest.mark.parametrize("told", ["a number of one's own", "a number in a signature", "a number"])
def test_a_number_that_a_person_took_off_the_record_is_not_asked_about_again(office: Office, told: str) -> None:
    office.deliver(TOLD[told][0][0])
    office.sync()
    office.knows(PEOPLE)
    assert {(field, new) for _, field, _, new, *_ in asked(office)} == {("phone", "+447911123499")}
    [priya] = [one.id for one in people_on_record(office) if one.record.name == "Priya Patel"]
    office.decide(records.add_point, priya, PointKind.PHONE, "+447911123499")
    office.decide(records.remove_point, priya, PointKind.PHONE, "+447911123499")
    office.knows(PEOPLE.replace("Kestrel", "Kestrel Group"))
    assert asked(office) == set()
