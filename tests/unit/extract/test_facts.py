"""What people earn, where they live and when they can begin; and what only a job pays."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from syncd.extract import mail, statements
from syncd.extract.facts import pay, reader, salaries, sameness
from syncd.model.extraction import Automatic, Zone, ZonedLine
from syncd.model.message import Message
from syncd.model.statements import Fact
from tests.unit.extract import build

_SAID = Path(__file__).parent / "said" / "facts.tsv"
_REGIONS = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES", "nl": "NL", "ru": "RU"}
_ROWS = [line.split("\t") for line in _SAID.read_text(encoding="utf-8").splitlines()]
_WRITTEN = datetime(2026, 5, 12, 9, tzinfo=UTC)


@pytest.mark.parametrize(("language", "text", "expected"), _ROWS, ids=[row[1][:60] for row in _ROWS])
def test_a_sentence_tells_what_it_says_of_a_person_and_nothing_of_a_job(
    language: str, text: str, expected: str
) -> None:
    made = Message(None, _WRITTEN, (build.PRIYA,), (), (), (), (), "", text)
    found = mail.read(made, region=_REGIONS[language]).facts
    told = sorted(f"{fact.field.value}={fact.value}" for fact in found)
    assert told == ([] if expected == "-" else sorted(expected.split("; ")))


def test_years_of_experience_are_no_pay() -> None:
    said = "Profiel: 5 jaar ervaring, salaris 3.500 tot 4.200 euro bruto per maand."
    made = Message(None, _WRITTEN, (build.PRIYA,), (), (), (), (), "", said)
    assert [fact.value for fact in mail.read(made, region="NL").facts] == ["3500-4200 EUR/month"]


def test_an_age_is_told_from_pay_and_a_sum_from_a_place() -> None:
    assert salaries.is_age("I'm 45 and based in Leeds.", 4)
    assert not salaries.is_age("I'm 45k and based in Leeds.", 4)
    assert not salaries.is_age("I'm on 45 at the moment.", 7)
    assert pay.named_in("R62k")
    assert not pay.named_in("Leeds LS1")


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("My notice period is three months.", [""]),
        ("Notice period: three months", [""]),
        ("I am Priya Patel and I live in Leeds.", [""]),
        ("Priya Patel lives in Leeds.", [""]),
        ("Tom Wright has a notice period of three months.", ["Tom Wright"]),
        ("Sarah's notice period is two months.", ["Sarah"]),
        ("Jane Miller is based in Leeds and looking for £70,000.", ["Jane Miller", "Jane Miller"]),
        ("Tom told me that his notice period is two months.", ["Tom"]),
        ("I spoke to Tom Wright. He lives in Leeds.", ["Tom Wright"]),
        ("Hi Tom Wright! She lives in Leeds.", ["she"]),
        ("She is immediately available.", ["she"]),
        ("I spoke to Tom Wright. His notice period is three months.", ["Tom Wright"]),
        ("His notice period is three months.", ["his"]),
        ("Mevrouw Bakir zit op 2800, woont in Hoorn en moet twee maanden opzeggen.", ["Bakir", "Bakir", "Bakir"]),
        ("The candidate lives in Leeds.", ["the candidate"]),
        ("As a candidate I live in Leeds.", [""]),
        ("I spoke to Imran today. He lives in Leeds.", ["Imran"]),
        ("Frau Timm hat drei Monate Kündigungsfrist.", ["Timm"]),
        ("Elle habite à Lyon.", ["elle"]),
        ("We liked him a lot, but he wants £75k.", ["he"]),
        ("We liked Tom Wright a lot but he wants £75k.", ["Tom Wright"]),
        ("Lives in Harrogate, wants £42,000.", ["lives", "lives"]),
        ("The lad lives in Leeds.", ["the lad"]),
        ("Der Herr hat drei Monate Kündigungsfrist.", ["der herr"]),
        ("La chica vive en Lugo.", ["la chica"]),
        ("Quiere 28.000 euros, vive en Girona.", ["quiere", "quiere"]),
        ("Просит 120 000 рублей, живёт в Подольске.", ["просит", "просит"]),
        ("I live in Leeds and he wants £75k.", ["he", ""]),
        ("I met Tom Wright, he lives in York.", ["Tom Wright"]),
        ("He asked, so my notice period is three months.", [""]),
        ("He asked, so I told him that I want £40k.", [""]),
        ("Wil graag 3.000 euro, woon in Hoorn.", ["", ""]),
        ("J'habite à Lyon, et il faut compter 3 mois de préavis.", ["", ""]),
        ("Mein Vertrag läuft aus, da er befristet ist, also verfügbar ab 1. Dezember.", [""]),
        ("Il reste un mois de préavis.", [""]),
        ("Notice: 4 weeks\nLives: Leeds", ["", ""]),
        ("Puede ser el lunes, vivo en Getafe.", ["", ""]),
        ("Sie bekommen mich für 60.000 Euro im Jahr.", [""]),
        ("Spoke to Jane Doe today. Based in Bristol, earns £52k.", ["Jane Doe", "Jane Doe"]),
        ("Jane Doe: based in Leeds, notice 4 weeks.", ["Jane Doe", "Jane Doe"]),
        ("Il me reste un mois de préavis.", [""]),
        ("Tagessatz 720 EUR, Raum Stuttgart, verfügbar ab 1. Juni.", ["", "", ""]),
    ],
)
def test_a_fact_says_whose_it_is_where_it_is_not_the_writers(text: str, about: list[str]) -> None:
    made = Message(None, _WRITTEN, (build.PRIYA,), (), (), (), (), "", text)
    assert [fact.about for fact in mail.read(made, region="GB").facts] == about


@pytest.mark.parametrize(
    ("text", "about"),
    [
        (
            "Attached is the CV of a qualified accountant living in Leeds. Notice: one month.",
            {"a qualified accountant"},
        ),
        ("I have a planner from Leeds for you. His notice period is three months. He lives in York.", {"a planner"}),
        ("I have a planner, Tom Reed, for you. His notice period is three months. He lives in York.", {"Tom Reed"}),
        ("Je vous propose un comptable, domicilié à Lyon, prétentions 38 000 euros.", {"un comptable"}),
        ("Ik heb een planner voor je, opzegtermijn twee maanden.", {"een planner"}),
        ("Ich habe einen Buchhalter für Sie, Kündigungsfrist drei Monate.", {"einen Buchhalter"}),
        ("Tengo un contable para ti, vive en Valencia.", {"un contable"}),
        ("I've got a new manager. Notice period: three months.", {""}),
        ("I'm working with a recruiter from Hays. Notice period: three months.", {""}),
        ("I have an engineer degree. Notice period: three months.", {""}),
        ("My CV of a planner is attached. Notice period: three months.", {""}),
        ("I have a planner for you. I'm free too. Notice period: three months.", {""}),
        ("The candidate lives in Leeds and my notice period is three months.", {"the candidate", ""}),
        ("The lad's notice is 4 weeks, and I live in York.", {"the lad", ""}),
        ("Candidates like me live in Leeds.", {""}),
        ("I have a planner who waits for me, so my notice period is three months.", {""}),
        ("I have a notice period of three months.", {""}),
        ("I was an accountant for years. Notice period: three months.", {""}),
    ],
)
def test_what_is_said_of_somebody_presented_is_not_the_writers(text: str, about: set[str]) -> None:
    made = Message(None, _WRITTEN, (build.PRIYA,), (), (), (), (), "", text)
    facts = mail.read(made, region="GB").facts
    assert {fact.about for fact in facts} == about


@pytest.mark.parametrize(
    "text",
    [
        "My notice period is three months.",
        "I live in Leeds and my salary expectation is £62,000.",
        "In answer to your question, my notice period is one month.",
        "I live in Leeds, notice one month.",
        "I am at Acme and have a month's notice, so I can start on 1 July.",
        "Meine Kündigungsfrist beträgt drei Monate.",
        "J'habite à Lyon.",
    ],
)
def test_what_writers_say_plainly_of_themselves_is_certain(text: str) -> None:
    assert all(fact.certain for fact in _facts(text))


@pytest.mark.parametrize(
    "text",
    [
        "I think my notice is one month, but I have to check.",
        "My notice period is one month, as far as I know.",
        "My notice is three months, I'd need to double-check that.",
        "My notice period: one month (tbc).",
        "My notice period is probably one month.",
        "My manager says that my notice period is one month.",
        "At Acme the notice is three months, mine is shorter.",
        "As you ask me: the notice period at Acme is three months, but mine is shorter.",
        "Notice at Acme is three months, I have less.",
        "Notice period: three months",
        "Jane Miller has a notice period of three months.",
        "Meine Kündigungsfrist beträgt, glaube ich, drei Monate.",
        "Bei Acme beträgt die Kündigungsfrist drei Monate, meine ist kürzer.",
        "Je crois que mon préavis est de trois mois.",
        "Creo que mi preaviso es de un mes.",
        "Mijn opzegtermijn is volgens mij een maand.",
        "Кажется, мой срок отработки две недели.",
    ],
)
def test_what_is_only_thought_or_is_the_rule_of_others_is_not_certain(text: str) -> None:
    assert [fact.certain for fact in _facts(text)] == [False]


def _facts(text: str) -> tuple[Fact, ...]:
    made = Message(None, _WRITTEN, (build.PRIYA,), (), (), (), (), "", text)
    found = mail.read(made, region="GB").facts
    assert found
    return found


@pytest.mark.parametrize(
    ("text", "region", "value"),
    [
        ("Ik wil 54k verdienen en ik zit in Haarlem.", "GB", "54000 EUR/year"),
        ("Хочу 130 тысяч в месяц, живу в Твери.", "GB", "130000 RUB/month"),
        ("Ich hätte gern 90k und wohne in Chur.", "CH", "90000 CHF/year"),
        ("I'd like 54k and I live in Haarlem.", "GB", "54000 GBP/year"),
    ],
    ids=["Dutch in Britain", "Russian in Britain", "German in Switzerland", "English in Britain"],
)
def test_pay_without_a_currency_is_in_that_of_the_language_where_the_region_speaks_another(
    text: str, region: str, value: str
) -> None:
    made = Message(None, _WRITTEN, (build.PRIYA,), (), (), (), (), "", text)
    assert value in {fact.value for fact in mail.read(made, region=region).facts}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I live in Exeter\nAnna", "Exeter"),
        ("I now live in Exeter\n\nAnna Dahl", "Exeter"),
        ("I'm based in Exeter.\nAnna", "Exeter"),
        ("Location: Exeter\nAnna", "Exeter"),
        ("I live in Newcastle upon Tyne\nAnna", "Newcastle upon Tyne"),
        ("As for where I am these days and how far I would go, I live in San\nFrancisco", "San Francisco"),
    ],
)
def test_a_place_ends_with_its_line(text: str, place: str) -> None:
    made = Message(None, _WRITTEN, (build.PRIYA,), (), (), (), (), "", text)
    assert [fact.value for fact in mail.read(made, region="GB").facts] == [place]


def test_a_cv_tells_what_its_first_lines_say() -> None:
    text = "Priya Patel\nLocation: Leeds\nNotice period: 1 month\nSalary expectation: £55,000\n\nGrew sales to 450k\n"
    found = reader.of_document(text, region="GB")
    assert [fact.value for fact in found] == ["Leeds", "1 month", "55000 GBP/year"]


def test_a_job_description_tells_nothing_of_people() -> None:
    assert reader.of_document("Job description\nLocation: Leeds\nNotice period: 1 month\n", region="GB") == ()


@pytest.mark.parametrize(
    ("text", "region", "values"),
    [
        ("Lebenslauf\nWohnort: Celle\nGehaltsvorstellung: 51.000 €\nKündigungsfrist: 2 Monate\n", "DE",
         ["Celle", "51000 EUR/year", "2 months"]),
        ("Curriculum vitae\nAdresse : 4 rue des Lilas, 21000 Dijon\nPréavis : 1 mois\n", "FR", ["Dijon", "1 month"]),
        ("Currículum\nResidencia: Vigo\nDisponibilidad: inmediata\n", "ES", ["Vigo", "immediate"]),
        ("Woonplaats: Tiel\nBeschikbaar vanaf 1 juni 2026\n", "NL", ["Tiel", "2026-06-01"]),
        ("Резюме\nГород: Пермь\nЖелаемая зарплата: 120 000 руб.\n", "RU", ["Пермь", "120000 RUB/month"]),
    ],
    ids=["German", "French", "Spanish", "Dutch", "Russian"],
)  # fmt: skip
def test_a_cv_is_read_in_its_own_language(text: str, region: str, values: list[str]) -> None:
    found = reader.of_document(text, region=region, today=_WRITTEN.date())
    assert [fact.value for fact in found] == values


@pytest.mark.parametrize("title", ["Fiche de poste", "Stellenbeschreibung", "Vacancy: Payroll Clerk"])
def test_the_papers_of_a_job_tell_nothing_in_any_language(title: str) -> None:
    text = f"{title}\nLocation: Leeds\nWohnort: Leeds\nSalary: £40,000\n"
    assert reader.of_document(text, region="GB", today=_WRITTEN.date()) == ()


def test_a_cv_in_a_mail_that_reads_as_a_signature_still_tells() -> None:
    text = "NIA REES, nurse\nAddress: 14 Mill Lane, Derby\nDesired salary: £39,000\nAvailability: immediate"
    made = Message(None, _WRITTEN, (build.PRIYA,), (), (), (), (), "", text)
    told = {fact.value for fact in mail.read(made, region="GB").facts}
    assert told == {"Derby", "39000 GBP/year", "immediate"}


def test_machines_and_quoted_people_tell_no_facts() -> None:
    lines = [ZonedLine("I live in Leeds.", Zone.BODY)]
    quoted = [ZonedLine("Thanks!", Zone.BODY), ZonedLine("I live in Leeds.", Zone.BODY, 1)]
    today = date(2026, 5, 12)
    said = statements.read(lines)
    assert reader.read(lines, said, today=today, region="GB") != ()
    assert reader.read(lines, said, today=today, region="GB", automatic=Automatic.BULK) == ()
    assert reader.read(quoted, statements.read(quoted), today=today, region="GB") == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("55000 GBP/year", "£55k", True),
        ("55000", "55000 EUR/year", True),
        ("55000 GBP/year", "55000 EUR/year", False),
        ("8000 PLN/month", "8000 EUR/month", False),
        ("negotiable", " negotiable ", True),
    ],
)
def test_pay_is_the_same_in_one_currency_or_where_none_is_told(one: str, other: str, same: bool) -> None:
    assert sameness.is_same_salary(one, other) is same
