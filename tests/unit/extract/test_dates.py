"""Days and hours named in running text."""

from datetime import date, time

import pytest

from syncd.extract import dates
from syncd.extract.dates import Bound, When

TODAY = date(2026, 5, 20)
"""A Wednesday."""


def only(text: str, *, month_first: bool = False) -> When:
    found = dates.find(text, TODAY, month_first=month_first)
    assert len(found) == 1, [text[when.start : when.end] for when in found]
    return found[0]


UNTIL = {
    "en": ("I am away until 3 June.", "2026-06-03"),
    "en-us": ("I will be out until June 3rd, 2026", "2026-06-03"),
    "de": ("Ich bin bis zum 3. Juni nicht im Büro", "2026-06-03"),
    "fr": ("Je suis absente jusqu'au 3 juin", "2026-06-03"),
    "es": ("Estaré fuera hasta el 5 de enero", "2027-01-05"),
    "nl": ("Ik ben afwezig tot 9 juni", "2026-06-09"),
    "ru": ("Я в отпуске до 15 января", "2027-01-15"),
    "it": ("Sono assente fino al 12 agosto", "2026-08-12"),
    "pt": ("Estarei ausente até 5 de agosto", "2026-08-05"),
    "pl": ("Jestem nieobecna do 5 czerwca", "2026-06-05"),
    "sv": ("Jag är ledig till den 8 juni", "2026-06-08"),
    "da": ("Jeg holder ferie indtil den 8. juni", "2026-06-08"),
    "no": ("Jeg er borte til 8. juni", "2026-06-08"),
    "fi": ("Olen lomalla 5. kesäkuuta saakka", "2026-06-05"),
    "cs": ("Jsem mimo kancelář do 8. června", "2026-06-08"),
    "uk": ("Я у відпустці до 8 червня", "2026-06-08"),
    "tr": ("3 Haziran'a kadar ofis dışındayım", "2026-06-03"),
}


@pytest.mark.parametrize(("text", "day"), UNTIL.values(), ids=UNTIL.keys())
def test_until_when_somebody_is_away(text: str, day: str) -> None:
    when = only(text)
    assert (str(when.date), when.bound, when.has_date, when.has_time) == (day, Bound.UNTIL, True, False)


THROUGH = {
    "en": "through 12 August",
    "en up to": "up to and including 12 August",
    "en incl": "until 12 August inclusive",
    "de": "bis einschließlich 12.08.2026",
    "de behind": "bis 12.08. einschließlich",
    "fr": "jusqu'au 12 août inclus",
    "nl": "tot en met 12 augustus",
    "nl short": "t/m 12-08-2026",
    "ru": "до 12 августа включительно",
    "pl": "do 12 sierpnia włącznie",
    "sv": "till och med 12 augusti",
    "da": "til og med den 12. august",
}


@pytest.mark.parametrize("text", THROUGH.values(), ids=THROUGH.keys())
def test_a_last_day_that_still_counts(text: str) -> None:
    when = only(text)
    assert (when.last, when.bound) == (date(2026, 8, 12), Bound.THROUGH)


FROM = {
    "en": "back from 2 September",
    "de": "ab dem 2. September wieder",
    "fr": "à partir du 2 septembre",
    "es": "a partir del 2 de septiembre",
    "nl": "vanaf 2 september",
    "ru": "со 2 сентября",
    "it": "dal 2 settembre",
    "pt": "a partir de 2 de setembro",
    "pl": "od 2 września",
    "sv": "från den 2 september",
    "da": "fra den 2. september",
    "no": "fra 2. september",
    "fi": "2. syyskuuta alkaen",
    "cs": "od 2. září",
    "uk": "з 2 вересня",
    "tr": "2 Eylül'den itibaren",
}


@pytest.mark.parametrize("text", FROM.values(), ids=FROM.keys())
def test_from_when_somebody_is_back(text: str) -> None:
    when = only(text)
    assert (when.date, when.bound) == (date(2026, 9, 2), Bound.FROM)


RANGES = {
    "en": "from 3 to 17 July",
    "en both": "3 July until 17 July 2026",
    "en-us": "July 3-17",
    "en dash": "3–17 July",
    "de": "vom 3. bis 17. Juli",
    "de figures": "vom 03.07. bis zum 17.07.2026",
    "fr": "du 3 au 17 juillet",
    "es": "del 3 al 17 de julio",
    "nl": "van 3 tot en met 17 juli",
    "ru": "с 3 по 17 июля",
    "ru figures": "с 03.07.2026 по 17.07.2026",
    "it": "dal 3 al 17 luglio",
    "pt": "de 3 a 17 de julho",
    "pl": "od 3 do 17 lipca",
    "sv": "3 juli till 17 juli",
    "fi": "3.–17.7.",
}


@pytest.mark.parametrize("text", RANGES.values(), ids=RANGES.keys())
def test_a_range_of_days(text: str) -> None:
    when = only(text)
    assert (when.date, when.end_date) == (date(2026, 7, 3), date(2026, 7, 17))


MONDAY = {
    "en": "back on Monday",
    "en next": "next Monday works",
    "de": "am Montag",
    "fr": "de retour lundi",
    "es": "el lunes",
    "nl": "maandag weer terug",
    "ru": "в понедельник",
    "it": "lunedì",
    "pt": "na segunda-feira",
    "pl": "w poniedziałek",
    "sv": "på måndag",
    "da": "på mandag",
    "no": "på mandag",
    "fi": "maanantaina",
    "cs": "v pondělí",
    "uk": "у понеділок",
    "tr": "Pazartesi görüşelim",
}


@pytest.mark.parametrize("text", ["sali günü", "Salı", "SALI", "am Sali"])
def test_an_i_with_or_without_its_dot_makes_no_other_day(text: str) -> None:
    assert only(text).date == date(2026, 5, 26)


@pytest.mark.parametrize("text", ["5 kasim 2026", "5 Kasım 2026", "5 KASIM 2026", "5 KASİM 2026"])
def test_an_i_with_or_without_its_dot_makes_no_other_month(text: str) -> None:
    assert only(text).date == date(2026, 11, 5)


@pytest.mark.parametrize("text", MONDAY.values(), ids=MONDAY.keys())
def test_a_day_of_the_week_is_the_next_one(text: str) -> None:
    assert only(text).date == date(2026, 5, 25)


TOMORROW = {
    "en": "tomorrow", "de": "bis morgen", "fr": "demain", "es": "nos vemos mañana", "nl": "morgen", "ru": "завтра",
    "it": "domani", "pt": "amanhã", "pl": "jutro", "sv": "i morgon", "da": "i morgen", "fi": "huomenna",
    "cs": "zítra", "uk": "завтра", "tr": "yarın",
}  # fmt: skip


@pytest.mark.parametrize("text", TOMORROW.values(), ids=TOMORROW.keys())
def test_tomorrow(text: str) -> None:
    assert only(text).date == date(2026, 5, 21)


DAYS = {
    "iso": ("on 2026-08-12 then", date(2026, 8, 12)),
    "day first": ("12/08/2026", date(2026, 8, 12)),
    "two figures of a year": ("12/08/26", date(2026, 8, 12)),
    "no year": ("on 3/8", date(2026, 8, 3)),
    "weekday and day": ("back on Monday 14th", date(2026, 9, 14)),
    "weekday and date": ("Monday, 8 June", date(2026, 6, 8)),
    "a wrong weekday": ("Monday, 9 June", date(2026, 6, 9)),
    "day of the month": ("Let's meet on the 14th.", date(2026, 6, 14)),
    "german day of the month": ("passt am 14. um zehn?", date(2026, 6, 14)),
    "month first word": ("June 3, 2026", date(2026, 6, 3)),
    "of": ("the 3rd of June", date(2026, 6, 3)),
    "in the week after": ("Friday next week", date(2026, 5, 29)),
    "last month": ("since 1 May", date(2026, 5, 1)),
    "last week": ("we met last Friday", date(2026, 5, 15)),
    "abbreviated": ("Tue 26 May", date(2026, 5, 26)),
}


@pytest.mark.parametrize(("text", "day"), DAYS.values(), ids=DAYS.keys())
def test_a_day(text: str, day: date) -> None:
    when = dates.find(text, TODAY)[0]
    assert (when.date, when.has_date) == (day, True)


def test_americans_write_the_month_first() -> None:
    assert only("12/08/2026", month_first=True).date == date(2026, 12, 8)
    assert only("25/12/2026", month_first=True).date == date(2026, 12, 25)


HOURS = {
    "at 2pm": time(14), "at 2": time(14), "at 10:30 am": time(10, 30), "2.30pm": time(14, 30), "um 14 Uhr": time(14),
    "um 14.30 Uhr": time(14, 30), "à 14h30": time(14, 30), "à 14h": time(14), "a las 10": time(10),
    "om 14 uur": time(14), "в 10:00": time(10), "в 14.30": time(14, 30), "alle 15": time(15),
    "às 14h30": time(14, 30),
    "o 14.30": time(14, 30), "kl. 14.30": time(14, 30), "klo 14.30": time(14, 30), "v 14 hodin": time(14),
    "saat 14.00": time(14), "half past two": time(14, 30), "halb drei": time(14, 30),
    "quarter to three": time(14, 45),
    "noon": time(12), "10-11am": time(10), "2 o'clock": time(2), "12am": time(0),
}  # fmt: skip


@pytest.mark.parametrize(("text", "hour"), HOURS.items(), ids=HOURS.keys())
def test_an_hour(text: str, hour: time) -> None:
    when = only(f"See you {text}, Tom")
    assert (when.time, when.has_time, when.has_date) == (hour, True, False)


BOTH = {
    "en": "Wednesday 3 June at 2pm",
    "en hour first": "2pm on Wednesday, 3rd June",
    "de": "Mittwoch, den 3. Juni um 14 Uhr",
    "fr": "mercredi 3 juin à 14h",
    "es": "miércoles 3 de junio a las 14:00",
    "nl": "woensdag 3 juni om 14 uur",
    "ru": "3 июня в 14:00",
    "it": "mercoledì 3 giugno alle ore 14",
    "pt": "3 de junho às 14h",
    "da": "onsdag den 3. juni kl. 14.00",
    "iso": "2026-06-03T14:00",
}


@pytest.mark.parametrize("text", BOTH.values(), ids=BOTH.keys())
def test_a_day_with_its_hour_is_one(text: str) -> None:
    when = only(text)
    assert (when.date, when.time) == (date(2026, 6, 3), time(14))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("in June", 1), ("at the end of June", 30), ("mid June", 15), ("Ende Juni", 30), ("fin juin", 30),
        ("early June", 1), ("in the first week of June", 1), ("Anfang Juni", 1), ("début juin", 1),
        ("a principios de junio", 1), ("begin juni", 1), ("в начале июня", 1),
    ],
)  # fmt: skip
def test_a_month_is_no_certain_day(text: str, day: int) -> None:
    when = only(text)
    assert (when.date, when.vague, when.has_date) == (date(2026, 6, day), True, False)


NONE = [
    "You may 5 times decline", "we march on", "version 3.5. Then", "24/7 support", "1/2 of them", "3 of 5 candidates",
    "+44 20 7946 0123", "0161 496 0123", "ref 12-34-56", "2nd interview and 1st round", "every Monday", "on Mondays",
    "at 3 companies", "Guten Morgen Tom", "por la mañana", "£60,000 to 65,000", "50% of 30 people",
    "at 10 Downing Street",
    "Sun and sea", "mon CV", "192.168.10.12", "order 2026-0812", "10 years ago", "31/02/2026",
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_what_names_neither_day_nor_hour(text: str) -> None:
    assert [text[when.start : when.end] for when in dates.find(text, TODAY)] == []


@pytest.mark.parametrize("text", ["home 28th", "Выйду 28-го."])
def test_a_number_that_ends_like_a_day_is_one_for_those_who_ask(text: str) -> None:
    assert dates.find(text, TODAY) == []
    assert [when.date for when in dates.find(text, TODAY, bare=True)] == [date(2026, 5, 28)]


def test_a_range_over_new_year_ends_in_the_next() -> None:
    when = only("20 December to 3 January")
    assert (when.date, when.end_date) == (date(2026, 12, 20), date(2027, 1, 3))


def test_a_holiday_that_has_begun_did_not_begin_next_year() -> None:
    when = dates.find("I am away from 20 December until 3 January", date(2026, 12, 27))[0]
    assert (when.date, when.end_date) == (date(2026, 12, 20), date(2027, 1, 3))


def test_monday_said_on_a_monday_is_the_next_one() -> None:
    assert dates.find("See you on Monday", date(2026, 5, 18))[0].date == date(2026, 5, 25)


NAMED = [
    ("I'd begin after Easter", "2027-03-30"), ("nach Ostern", "2027-03-30"), ("после Пасхи", "2027-05-03"),
    ("na Pinksteren", "2026-05-26"), ("na de kerstvakantie", "2026-12-27"), ("in the new year", "2027-01-02"),
    ("a partir de Reyes", "2027-01-07"), ("after Thanksgiving", "2026-11-27"), ("after Labor Day", "2026-09-08"),
    ("free from the first of the month", "2026-06-01"), ("zum Monatsersten", "2026-06-01"),
    ("until the end of the month", "2026-05-31"), ("до конца месяца", "2026-05-31"), ("fin de año", "2026-12-31"),
    ("after the weekend", "2026-05-25"), ("vanaf week 23 kun je me plannen", "2026-06-01"), ("ab KW 7", "2027-02-15"),
    ("de 9e sta ik weer beneden", "2026-06-09"), ("away until the 3rd so", "2026-06-03"),
    ("Не раньше 22-го меня увидите", "2026-05-22"), ("до 12 числа меня нет", "2026-06-12"),
    ("пятого декабря снова на месте", "2026-12-05"), ("am siebzehnten sitz ich wieder hier", "2026-06-17"),
    ("donc juillet c'est bon", "2026-07-01"), ("februari op zijn vroegst", "2027-02-01"), ("free mid-month",
    "2026-06-15"),
    ("can start next month", "2026-06-01"), ("on the tenth of December", "2026-12-10"),
    ("in the second half of August", "2026-08-15"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), NAMED)
def test_a_day_that_is_named_without_a_date_is_one_for_those_who_ask(text: str, day: str) -> None:
    assert [str(when.date) for when in dates.find(text, TODAY, bare=True)] == [day]


@pytest.mark.parametrize("text", ["give me a second", "in the first week", "week 60", "the first of many"])
def test_what_only_sounds_like_a_named_day_is_none(text: str) -> None:
    assert dates.find(text, TODAY, bare=True) == []


WEEKS = {
    "back a week on Monday": "2026-06-01",
    "a week from Friday": "2026-05-29",
    "Thursday week": "2026-05-28",
    "Montag in einer Woche": "2026-06-01",
    "lundi en huit": "2026-06-01",
    "maandag over een week": "2026-06-01",
    "this week on Friday": "2026-05-22",
    "4 days a week from Monday": "2026-05-25",
    "Monday week 23": "2026-05-25",
    "the second week of September": "2026-09-08",
    "the third week in June": "2026-06-15",
    "last week of August": "2026-08-31",
    "fin d'octobre": "2026-10-31",
}


@pytest.mark.parametrize(("text", "day"), WEEKS.items(), ids=WEEKS.keys())
def test_a_day_is_told_by_its_week(text: str, day: str) -> None:
    assert str(only(text).date) == day
