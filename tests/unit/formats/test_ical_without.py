"""A calendar object is kept without somebody who was erased, and without anybody's words."""

from syncd.formats.ical_unfolded import without

SERIES = (
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u-1@northbridge.example\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:Ann and Jo\r\n"
    b"ATTENDEE;CN=Ann:mailto:ann@cli\r\n ent.example\r\nATTENDEE:mailto:jo.ann@client.example\r\n"
    b"DESCRIPTION:Ann said\r\nso herself\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_a_folded_address_goes_and_one_that_ends_like_it_stays() -> None:
    left = without(SERIES, ["ann@client.example"]).decode().split("\r\n")
    assert left == [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "UID:u-1@northbridge.example",
        "RRULE:FREQ=WEEKLY",
        "ATTENDEE:mailto:jo.ann@client.example",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_where_nobody_of_them_is_nothing_is_changed() -> None:
    assert without(SERIES, ["bob@client.example"]) == SERIES
    assert without(SERIES, []) == SERIES


def test_a_calendar_in_utf_16_is_read_as_well() -> None:
    assert b"mailto:ann@" not in without(SERIES.decode().encode("utf-16"), ["ann@client.example"])
