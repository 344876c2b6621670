"""News and facts that no rule reads, told by the words around a number, a day, a sum or a name."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quality import people as quality
from syncd.extract import mail
from syncd.extract.people import candidates, reader, together, weighing
from syncd.extract.people.candidates import KINDS, Kind, Sort
from syncd.extract.people.together import Judged
from syncd.model.message import Address, Message
from syncd.model.reading import MailReading
from syncd.model.statements import AnnouncementKind, FactField
from training import people as training

WRITTEN = datetime(2026, 5, 12, 9, tzinfo=UTC)


def read(text: str, *, region: str = "GB", headers: tuple[tuple[str, str], ...] = ()) -> MailReading:
    sender = Address("Priya Patel", "priya.patel@acme.example")
    return mail.read(Message(None, WRITTEN, (sender,), (), (), (), (), "", text, headers=headers), region=region)


def told(text: str, *, region: str = "GB") -> set[str]:
    reading = read(text, region=region)
    news = {f"{one.kind.value}={one.value}" for one in reading.announcements}
    return news | {f"{one.field.value}={one.value}" for one in reading.facts}


@pytest.mark.parametrize(
    ("text", "region", "expected"),
    [
        (
            "The phone went down the well with my spectacles; 07911 123456 is what rings in my pocket these days.",
            "GB",
            {"new_number=+447911123456"},
        ),
        ("Hollister Pumps and I have parted company, on good terms.", "GB", {"left_company=Hollister Pumps"}),
        ("It's goodbye to the depot: I clock off at Acme Foods for the last time.", "GB", {"left_company=Acme Foods"}),
        ("Ask for Marta Kowal from now on, she sits at my desk.", "GB", {"successor=Marta Kowal"}),
        (
            "I'd not get out of bed for less than 48k and I'm out in Selby.",
            "GB",
            {"salary=48000 GBP/year", "location=Selby"},
        ),
        ("Four weeks is what I owe them, then I'm all yours.", "GB", {"notice_period=4 weeks"}),
        ("Beim Lohn denke ich an 52.000 Euro, vorher rühre ich mich nicht.", "DE", {"salary=52000 EUR/year"}),
        (
            "Je touche 38 000 euros pour l'instant et j'ai posé mes valises à Dijon.",
            "FR",
            {"salary=38000 EUR/year", "location=Dijon"},
        ),
        ("Cobro 31.000 euros y tengo mi casa en Vigo.", "ES", {"salary=31000 EUR/year", "location=Vigo"}),
        (
            "Ik zit nu op 3.400 bruto per maand en heb mijn huis in Tiel.",
            "NL",
            {"salary=3400 EUR/month", "location=Tiel"},
        ),
        (
            "Сейчас платят 120 000 рублей в месяц, и меньше мне не надо.",
            "RU",
            {"salary=120000 RUB/month"},
        ),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) and len(value) > 2 else "",
)
def test_what_no_table_says_is_told_by_the_words_around_it(text: str, region: str, expected: set[str]) -> None:
    assert told(text, region=region) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The job pays 48k and is based in Selby.",
        "My dentist's number is 07911 123456.",
        "If I ever leave Hollister Pumps, you will be the first to know.",
        "Who sits at Marta Kowal's desk these days?",
        "Maps of the harbour will be handed out after the session on Friday.",
        "They've put the kettle on at Acme Foods.",
    ],
)
def test_the_same_things_in_other_words_are_nobodys_news(text: str) -> None:
    assert told(text) == set()


def test_the_quote_is_the_sentence_and_the_chance_is_the_confidence() -> None:
    reading = read("All good here. Ask for Marta Kowal from now on, she sits at my desk. Speak soon.")
    assert [one.quote for one in reading.announcements] == ["Ask for Marta Kowal from now on, she sits at my desk."]
    assert 0.6 <= reading.announcements[0].confidence < 1


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("It's goodbye to the depot: I clock off at Acme Foods for the last time.", {("left_company", "")}),
        ("Karen Dunn clocked off at Acme Foods for the last time on Friday.", {("left_company", "Karen Dunn")}),
        ("It's goodbye to my boss: she clocks off at Acme Foods for the last time.", set()),
        ("I met Lisa Varney. She's gone over to Blue Heron Staffing.", {("joined_company", "Lisa Varney")}),
        ("She's gone over to Blue Heron Staffing.", set()),
        ("I met Lisa Varney and Anna. She's gone over to Blue Heron Staffing.", set()),
        ("I met Lisa Varney. He's gone over to Blue Heron Staffing.", set()),
        ("Lisa Varney told me of Tom. He's gone over to Blue Heron Staffing.", {("joined_company", "Tom")}),
        (
            "I met Lisa Varney and Tom. She's gone over to Blue Heron Staffing.",
            {("joined_company", "Lisa Varney")},
        ),
        (
            "Card going round for Imran, he's been bumped up to Principal Consultant. Sign it before lunch please.",
            {("new_title", "Imran")},
        ),
        ("Imran, he's been bumped up to Principal Consultant.", set()),
        (
            "Our colleague Ms Oyelaran has received a new mailbox, f.oyelaran@plessnerwerk.example.",
            {("new_email", "Oyelaran")},
        ),
        ("Our colleague has received a new mailbox, f.oyelaran@plessnerwerk.example.", set()),
        ("Onze collega Femke Stam is sinds kort hoofd productie.", {("new_title", "Femke Stam")}),
        ("Hi Lisa Varney,\n\nshe's gone over to Blue Heron Staffing.", set()),
        (
            "The payslips for Yusuf Demir bounced. His new address is y.demir@letterbarn.example.",
            {("new_email", "Yusuf Demir")},
        ),
        ("The payslips for Yusuf Demir bounced. Your new address is y.demir@letterbarn.example.", set()),
    ],
)
def test_news_of_somebody_else_is_not_the_writers(text: str, about: set[tuple[str, str]]) -> None:
    assert {(one.kind.value, one.about) for one in read(text).announcements} == about


def test_a_name_that_is_given_up_is_not_the_one_that_somebody_bears_now() -> None:
    assert "surname_change=Katz" not in told("Got married in September, so I'm Pemberton now and no longer Katz.")


def test_nobody_lives_in_a_given_name() -> None:
    message = Message(None, WRITTEN, (Address("Tom Wright", "tom@wright.example"),), (), (), (), (), "Pay", PAY)
    assert [one.value for one in mail.read(message, region="GB").facts] == ["62000 GBP/year"]


PAY = "My salary expectation is £62,000.\n\nKind regards\nPriya\n"


def test_nobody_joins_what_they_leave() -> None:
    text = "Dear Tom,\nAfter eleven years I'm saying goodbye to Staverton Care; today is my last day here.\n"
    text += "It's been a pleasure working with you and the team.\nWith kind regards,\nPauline"
    sender = Address("Pauline Greer", "pauline.greer@stavertoncare.example")
    message = Message(None, WRITTEN, (sender,), (), (), (), (), "Goodbye and thank you", text)
    reading = mail.read(message, region="GB")
    assert [(one.kind.value, one.value) for one in reading.announcements] == [("left_company", "Staverton Care")]


def test_whoever_takes_over_has_not_left() -> None:
    text = "Timesheets used to go to Howard but he's on the new build now. "
    text += "Mina Farrow has picked up his work so please send them to her."
    assert told(text) == {"successor=Mina Farrow"}


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Hi Alice,\n\nI have left the company.\n\nPriya", "GB"),
        ("I've resigned.", "GB"),
        ("Ich habe die Firma verlassen.", "DE"),
        ("Ik heb het bedrijf verlaten.", "NL"),
        ("Я уволилась.", "RU"),
    ],
)
def test_whoever_has_left_need_not_say_which_company(text: str, region: str) -> None:
    assert told(text, region=region) == {"left_company="}


def test_what_a_rule_reads_is_told_once() -> None:
    assert told("I've left Acme. My new number is 07911 123456.") == {
        "left_company=Acme",
        "new_number=+447911123456",
    }


def test_an_automatic_answer_tells_no_facts() -> None:
    headers = (("auto-submitted", "auto-replied"),)
    text = "I'd not get out of bed for less than 48k and I'm out in Selby."
    assert read(text).facts
    assert read(text, headers=headers).facts == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I can start in the first week of June.", {"availability=2026-06-01"}),
        ("I could begin with you in two weeks.", {"availability=2026-05-26"}),
        ("I am out of the office and will be back in early June.", {"away_until=2026-06-01"}),
        ("I'd want R62k a month.", {"salary=62000 ZAR/month"}),
    ],
)
def test_days_are_told_as_people_name_them(text: str, expected: set[str]) -> None:
    assert told(text) == expected


def test_a_sentence_is_cut_into_all_that_may_be_told() -> None:
    text = "Head of Logistics at Kessler & Roth from 1 June, 54k, two months: kate@roth.example, Priya"
    sender = Address("Priya Patel", "p@acme.example")
    letter, _ = training.letter_of(Message(None, WRITTEN, (sender,), (), (), (), (), "", text), "GB")
    found = {(one.sort, one.text) for one in candidates.of(letter, 0, currency="GBP")}
    assert {
        (Sort.TITLE, "Head of Logistics"),
        (Sort.NAME, "Kessler & Roth"),
        (Sort.DAY, "1 June"),
        (Sort.PAY, " 54k"),
        (Sort.SPAN, "two months"),
        (Sort.ADDRESS, "kate@roth.example"),
    } <= found


def test_letters_that_are_measured_are_not_learned_from() -> None:
    measured = {case.text for case in quality.letters(quality.CASES)}
    assert measured.isdisjoint(case.text for case in quality.letters(training.LETTERS))


CHANCES = st.dictionaries(
    st.sampled_from([FactField.SALARY, FactField.LOCATION, AnnouncementKind.NEW_NUMBER]),
    st.sampled_from([0.0, 0.1, 0.3, 0.6, 0.9]),
    min_size=1,
)


@given(st.lists(st.tuples(st.integers(0, 3), CHANCES), min_size=1, max_size=8))
def test_a_candidate_is_weighed_by_the_likeliest_beside_it_and_elsewhere(found: list[tuple[int, Any]]) -> None:
    judged = [Judged(at, (), (), chances) for at, chances in found]
    for number, (one, told) in enumerate(zip(judged, together.features(judged), strict=True)):
        others = [other for n, other in enumerate(judged) if n != number]
        assert told.keys() == one.chances.keys()
        for kind, features in told.items():
            for where, near in (("beside", True), ("elsewhere", False)):
                likely = max((o.chances.get(kind, 0.0) for o in others if (o.at == one.at) is near), default=0.0)
                step = sum(likely >= bound for bound in (0.05, 0.2, 0.5, 0.8))
                assert features[f"{where} {step}"] == features[f"{kind} {where} {step}"] == 1.0


def test_nothing_is_the_likeliest_where_another_is_likelier() -> None:
    sure, unsure = Judged(0, (), (), {FactField.SALARY: 0.9}), Judged(1, (), (), {FactField.SALARY: 0.4})
    told = [each[FactField.SALARY] for each in together.features([sure, unsure])]
    assert ["first" in each for each in told] == [True, False]


@pytest.mark.parametrize("kind", sorted({kind for kinds in KINDS.values() for kind in kinds}))
def test_nothing_is_said_of_what_nothing_in_a_letter_makes_likely(kind: Kind) -> None:
    for chance in (0.0, *(10 ** (-n / 8) for n in range(11, 40))):
        one, other = Judged(0, (), (), {kind: chance}), Judged(1, (), (), {kind: chance})
        assert not together.is_seen(one)
        for told in together.features([one, one, other]):
            assert weighing.again(told[kind]) < reader.least(kind) / 4
