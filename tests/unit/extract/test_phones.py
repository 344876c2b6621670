"""Which numbers a mail holds, of which kind, and whose they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.extract import phones, zones
from syncd.extract.phones import regions
from syncd.model.extraction import Phone, PhoneKind, PhoneRole, Zone, ZonedLine
from syncd.model.message import Address
from tests.unit.extract.build import PRIYA


def found(text: str, region: str = "GB", sender: Address = PRIYA) -> tuple[Phone, ...]:
    return phones.find(zones.split(text), (region,), sender)


def only(text: str, region: str = "GB") -> Phone:
    (phone,) = found(text, region)
    return phone


def read(text: str, region: str = "GB", sender: Address = PRIYA, html: str | None = None) -> dict[str, Phone]:
    """The numbers of a mail whose reader sits in `region`."""
    scan = phones.read(zones.split(text, html), sender, region=region, html=html)
    return {phone.e164: phone for phone in scan.phones}


def signed(line: str) -> str:
    return f"Hi Tom,\n\nThursday works.\n\nKind regards\n\nPriya Patel\n{line}\n"


def test_a_number_in_the_signature_is_the_senders() -> None:
    phone = only(signed("M: 07911 123456"))
    assert (phone.e164, phone.kind, phone.owner) == ("+447911123456", PhoneKind.MOBILE, PRIYA.email)


@pytest.mark.parametrize(
    "sentence",
    [
        "it broke, the case, the lot. For now and evermore: 07911 123456",
        "its kim, got a new num 07911 123456 coz of the ex",
        "mob's bust. use this 1 07911 123456 its the old sim",
    ],
)
def test_a_number_among_casual_words_is_one(sentence: str) -> None:
    assert only(sentence).e164 == "+447911123456"


@pytest.mark.parametrize("sentence", ["Order ref. Smith 07911 123456", "Case nr. Quote 07911 123456"])
def test_an_abbreviation_ends_no_sentence_that_speaks_of_another_number(sentence: str) -> None:
    assert not found(sentence)


@pytest.mark.parametrize(
    ("sentence", "region"),
    [
        ("My new mobile is 07911 123456.", "GB"),
        ("You can reach me on 07911 123456 any time.", "GB"),
        ("Meine neue Handynummer lautet 030 23125 123.", "DE"),
        ("Mon nouveau portable : 01 23 19 12 45", "FR"),
        ("Mi nuevo móvil es 612 323 526", "ES"),
        ("Mijn nieuwe mobiele nummer is 06 12778045", "NL"),
        ("Мой новый мобильный: 8 912 312-80-72, звоните.", "RU"),
    ],
)
def test_a_number_the_sender_calls_their_own_is_theirs(sentence: str, region: str) -> None:
    assert only(sentence, region).owner == PRIYA.email


@pytest.mark.parametrize(
    "sentence",
    [
        "Call my colleague Jane on 020 7946 0123.",
        "My colleague's mobile is 07911 123456.",
        "Jane's number is 020 7946 0123.",
        "My husband's is 07911 123456 in case you can't reach him.",
        "Call me when you are there, the porter's phone is 07911 123456.",
    ],
)
def test_a_third_persons_number_is_not_the_senders(sentence: str) -> None:
    assert only(sentence).owner == ""


def test_of_two_numbers_in_a_sentence_each_has_its_own_owner() -> None:
    numbers = read("My mobile is 07911 123456 and my husband's is 07911 123457.")
    assert {e164: phone.owner for e164, phone in numbers.items()} == {
        "+447911123456": PRIYA.email,
        "+447911123457": "",
    }


def test_a_number_in_a_quoted_block_is_its_authors() -> None:
    text = "Yes.\n\nOn 3 Mar 2026 at 10:15, Tom <tom@northbridge.example> wrote:\n> Ring me.\n> M: 07911 123456\n"
    assert only(text).owner == "tom@northbridge.example"


def test_a_number_below_an_authors_name_alone_is_that_names() -> None:
    text = (
        "Thanks.\n\n-----Original Message-----\nFrom: Tom Wright\nSent: 3 March 2026\nSubject: Hi\n\nM: 07911 123456\n"
    )
    assert only(text).owner == "Tom Wright"


def test_a_number_in_a_quoted_block_of_nobody_knows_whom_is_nobodys() -> None:
    assert only("Thanks.\n\n> M: 07911 123456\n").owner == ""


@pytest.mark.parametrize(
    "block",
    [
        "Join by phone\n+44 20 3443 5052,,747582191#   United Kingdom, London\nPhone Conference ID: 182 059 818#",
        "Dial by your location\n        +1 646 931 3860 US\n        +1 301 715 8592 US (Washington DC)\nMeeting ID: 9",
        "Oder telefonisch teilnehmen\n+49 69 3650571234,,12345678#   Germany, Frankfurt\nKonferenz-ID: 123 456 789#",
        "Or dial: +33 1 87 40 12 34 PIN: 123456789#",
        "One tap mobile: +442034815123,,91965709975#,,,,*123456# United Kingdom",
        "Join by phone: +1-415-655-0001 US Toll, Access code: 749 921 3557",
    ],
)
def test_a_dial_in_number_is_nobodys(block: str) -> None:
    numbers = found(f"Hi Tom,\n\nSee you then.\n\n{block}\n")
    assert numbers
    assert {(n.role, n.owner) for n in numbers} == {(PhoneRole.DIAL_IN, "")}


def test_the_senders_number_below_a_join_block_stays_theirs() -> None:
    text = f"See you.\n\nJoin by phone\n+44 20 3443 5052,,747582191#\n\n{signed('M: 07911 123456')}"
    roles = {number.e164: number.role for number in found(text)}
    assert roles == {"+442034435052": PhoneRole.DIAL_IN, "+447911123456": PhoneRole.PERSON}


def test_a_bare_number_right_below_a_join_block_and_a_closing_is_the_senders() -> None:
    text = "See you.\n\nJoin by phone\n+44 20 3443 5052,,747582191#\n\nKind regards\nPriya\n+44 7911 123456\n"
    assert {n.e164: n.owner for n in found(text)} == {"+442034435052": "", "+447911123456": PRIYA.email}


@pytest.mark.parametrize("label", ["Switchboard", "Zentrale", "Standard", "Centralita", "Head office"])
def test_a_switchboard_is_the_companys(label: str) -> None:
    phone = only(signed(f"{label}: +44 20 7946 0000"))
    assert (phone.role, phone.owner) == (PhoneRole.COMPANY, "")


@pytest.mark.parametrize(
    "line",
    [
        "Order no. 02079460123",
        "Invoice 5066/753208",
        "VAT GB 123 4567 89",
        "USt-IdNr.: DE123456789",
        "IBAN DE12 3456 7890 1234 5678 90",
        "Meeting ID: 991 0000 1234",
        "Passcode: 0207946",
        "05.06.2025 14:30",
        "2025-09-05 14:30",
        "EUR 85.000 - 95.000",
        "Candidate ID 02079460123",
        "Company number 02079460",
        "Sort code 20-79-46, account 01234567",
        "https://www.linkedin.com/jobs/view/02079460123/",
        "91965709975@zoomcrc.com",
        "Заказ № 84951234567",
        "Заявка, ИНН 7707083893",
    ],
)
def test_a_number_of_something_else_is_no_telephone_number(line: str) -> None:
    for region in ("GB", "US", "DE", "RU"):
        assert found(f"Hi Tom,\n\n{line}\n\nSee you.", region) == ()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Tel: 020 7946 0123", PhoneKind.OFFICE),
        ("Mobile: 020 7946 0123", PhoneKind.MOBILE),
        ("Home: 020 7946 0123", PhoneKind.HOME),
        ("Pager: 020 7946 0123", PhoneKind.PAGER),
        ("020 7946 0123 (fax)", PhoneKind.FAX),
        ("020 7946 0123 Office", PhoneKind.OFFICE),
        ("Telefax 020 7946 0123", PhoneKind.FAX),
        ("Handy: 020 7946 0123", PhoneKind.MOBILE),
        ("Tél. : 020 7946 0123", PhoneKind.OFFICE),
        ("Móvil: 020 7946 0123", PhoneKind.MOBILE),
        ("Mobiel: 020 7946 0123", PhoneKind.MOBILE),
        ("Моб. тел.: 020 7946 0123", PhoneKind.MOBILE),
        ("Факс: 020 7946 0123", PhoneKind.FAX),
        ("Tlf.: 020 7946 0123", PhoneKind.OFFICE),
        ("Faks: 020 7946 0123", PhoneKind.FAX),
        ("GSM: 020 7946 0123", PhoneKind.MOBILE),
        ("+44 7911 123456", PhoneKind.MOBILE),
        ("+1 212 555 0123", PhoneKind.UNKNOWN),
    ],
)
def test_the_label_tells_the_kind_and_else_the_numbering_plan(line: str, kind: PhoneKind) -> None:
    assert only(signed(line)).kind is kind


def test_each_number_of_a_line_has_its_own_label() -> None:
    kinds = {p.e164: p.kind for p in found(signed("T: 020 7946 0123 | M: 07911 123456 / Fax 0161 496 0123"))}
    assert kinds == {
        "+442079460123": PhoneKind.OFFICE,
        "+447911123456": PhoneKind.MOBILE,
        "+441614960123": PhoneKind.FAX,
    }


@pytest.mark.parametrize(
    "written", ["ext. 123", "x123", "extension 123", "доб. 123", "poste 123", "DW 123", "toestel 123"]
)
def test_the_extension_is_kept(written: str) -> None:
    assert only(signed(f"T: 020 7946 0123 {written}")).extension == "123"


@pytest.mark.parametrize("region", ["RU", "AU", "GB", "US"])
def test_two_zeros_are_a_plus_wherever_the_reader_sits(region: str) -> None:
    phone = only(signed("F: 0044 20 7946 0123"), region)
    assert (phone.e164, phone.kind) == ("+442079460123", PhoneKind.FAX)
    assert phones.normalise("0044 20 7946 0123", region) == "+442079460123"


@pytest.mark.parametrize(
    "link", ["wa.me/447911123456", "https://wa.me/447911123456", "tel:+447911123456", "<tel:+44-7911-123456>"]
)
def test_numbers_in_links_are_read(link: str) -> None:
    assert only(f"WhatsApp?\n{link}").e164 == "+447911123456"


def test_characters_without_width_hide_no_number() -> None:
    assert only(signed("M: \u202a07911\u200b 123456\u202c")).e164 == "+447911123456"


def test_a_number_repeated_by_its_owner_is_one_number() -> None:
    assert len(found(signed("M: 07911 123456\nMobile 07911 123456"))) == 1
    assert only(f"Ring 07911 123456.\n{signed('M: 07911 123456')}").owner == PRIYA.email


@pytest.mark.parametrize(
    ("email", "text", "ranked"),
    [
        ("priya@acme.co.uk", "", ("GB", "US")),
        ("priya@acme.example", "", ("US",)),
        ("priya@acme.de", "+44 20 7946 0123", ("GB", "DE", "US")),
        ("priya@acme.io", "T: 0033 1 23 19 12 45", ("FR", "US")),
    ],
)
def test_what_a_text_and_its_sender_tell_comes_before_the_agencys_own_country(
    email: str, text: str, ranked: tuple[str, ...]
) -> None:
    assert regions.rank(email, "US", [text]) == ranked


@pytest.mark.parametrize(
    ("raw", "e164"),
    [
        ("020 7946 0123", "+442079460123"),
        ("+44 (0)20 7946 0123", "+442079460123"),
        ("tel:+44-20-7946-0123", "+442079460123"),
        ("442079460123", "+442079460123"),
        ("+442079460123;phone-context=" + "+1" * 500, "+442079460123"),
        ("201", ""),
        ("anonymous", ""),
        ("", ""),
        ("+44 7700 900123", ""),
        ("1" * 5000, ""),
    ],
)
def test_numbers_are_normalised_or_refused(raw: str, e164: str) -> None:
    assert phones.normalise(raw, "GB") == e164


@given(st.text(alphabet=st.sampled_from("0123456789 +-()/.,#:\nmtTelFax\xa0"), max_size=300))
def test_whatever_stands_there_comes_out_as_e164(text: str) -> None:
    for phone in found(text):
        assert phone.e164.startswith("+")
        assert phone.e164[1:].isdecimal()
        assert 0 <= phone.confidence <= 1


@pytest.mark.parametrize(
    ("text", "sender", "e164"),
    [
        (signed("T: 030 23125 101\nHauptstr. 5, 10115 Berlin"), "priya@acme.example", "+4930231251"),
        (signed("T: 020 7946 0123\nLondon EC2A 4NE"), "priya@acme.de", "+442079460123"),
        (signed("T: 01 23 19 12 45\n75002 Paris"), "priya@acme.example", "+33123191245"),
        (signed("T: 030 23125 101"), "priya@acme.de", "+4930231251"),
        (signed("M: +49 1512 3456789\nT: 030 23125 101"), "priya@acme.example", "+4930231251"),
        (signed("Call (212) 555-0123"), "priya@acme.example", "+12125550123"),
    ],
)
def test_a_signature_tells_in_which_country_its_numbers_are(text: str, sender: str, e164: str) -> None:
    assert any(number.startswith(e164) for number in read(text, "AU", Address("Priya Patel", sender)))


def test_a_quoted_writers_country_is_that_writers_own() -> None:
    text = (
        "Thanks.\n\nPriya\n020 7946 0123\nLondon\n\n"
        "Am 04.05.2026 um 10:15 schrieb Uwe Krause <uwe@firma.example>:\n> Gruß\n> Uwe Krause\n"
        "> Tel.: 030 23125 101\n> Berlin\n"
    )
    assert set(read(text, "US")) == {"+442079460123", "+493023125101"}


def test_a_conference_in_many_countries_does_not_say_where_its_inviter_is() -> None:
    text = f"Hi,\n\nJoin by phone\n+49 69 36505 7123,,747582191#\n\n{signed('M: 07911 123456')}"
    assert "+447911123456" in read(text, "GB")


@pytest.mark.parametrize(
    "written",
    [
        "0044 20 7946 0123", "00 44 20 7946 0123", "+44 (0)20 7946 0123", "+44.20.7946.0123", "(+44) 20 7946 0123",
        "011 44 20 7946 0123", "8-10-44-20-7946-0123", "8 10 44 20 7946 0123", "020\u20097946\u20090123",
        "020\xa07946\xa00123", "０２０ ７９４６ ０１２３", "٠٢٠ ٧٩٤٦ ٠١٢٣", "\u202a020 7946 0123\u202c",
        "020/79460123", "020-7946-0123",
    ],
)  # fmt: skip
def test_a_number_is_the_same_however_it_is_written(written: str) -> None:
    assert list(read(signed(f"Tel: {written}"))) == ["+442079460123"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Tel: 020 7946\n0123", {"+442079460123"}),
        ("T: +44 20\n7946 0123", {"+442079460123"}),
        ("Tel: 020 7946 0123/4", {"+442079460123", "+442079460124"}),
        ("Tel: +49 30 23125-0 / -12", {"+4930231250", "+493023125 12".replace(" ", "")}),
        ("Tel: 020 7946 0123 / 0161 496 0123", {"+442079460123", "+441614960123"}),
        ("T +442079460123 M +447911123456", {"+442079460123", "+447911123456"}),
        ("p 020 7946 0123\nc 07911 123456", {"+442079460123", "+447911123456"}),
    ],
)
def test_numbers_broken_over_a_line_or_sharing_a_stem_are_all_read(text: str, numbers: set[str]) -> None:
    assert set(read(signed(text))) == numbers


def test_a_broken_number_in_a_quoted_block_is_read_past_the_marks() -> None:
    heading = "Yes.\n\nOn 3 Mar 2026 at 10:15, Tom <tom@northbridge.example> wrote:\n"
    text = f"{heading}> My mobile is 07911\n> 123456, ring me.\n"
    assert read(text)["+447911123456"].owner == "tom@northbridge.example"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Tel/Fax: 020 7946 0123", PhoneKind.OFFICE),
        ("тел./факс 020 7946 0123", PhoneKind.OFFICE),
        ("Tel. (priv.): 020 7946 0123", PhoneKind.HOME),
        ("tfn 020 7946 0123", PhoneKind.OFFICE),
        ("Cep: 020 7946 0123", PhoneKind.MOBILE),
        ("kom. 020 7946 0123", PhoneKind.MOBILE),
        ("Telm.: 020 7946 0123", PhoneKind.MOBILE),
        ("Telefaks: 020 7946 0123", PhoneKind.FAX),
        ("Mobile\n020 7946 0123", PhoneKind.MOBILE),
    ],
)
def test_labels_of_many_languages_are_known(line: str, kind: PhoneKind) -> None:
    assert [phone.kind for phone in read(signed(line)).values()] == [kind]


def test_p_is_a_mobile_beside_t_and_else_a_phone() -> None:
    both = read(signed("T. 020 7946 0123  P. 020 7946 0124"))
    assert [phone.kind for phone in both.values()] == [PhoneKind.OFFICE, PhoneKind.MOBILE]
    assert read(signed("P: 020 7946 0123"))["+442079460123"].kind is PhoneKind.OFFICE


@pytest.mark.parametrize(
    "line",
    [
        "NHS number 020 794 6012",
        "UTR: 2079460123",
        "Applicant no. 02079460123",
        "Candidato n.º 912345678",
        "Vacaturenummer 0207946012",
        "Sipariş no 02079460123",
        "VAT GB 207 9460 12",
        "Ticket [#02079460123] has been updated",
        "Acme Ltd, 2015 - 2019; Birch plc, 2019 - 2023",
        "Available 03/08/2026 - 17/08/2026, 09:00-17:30",
        "01.2020 - 06.2023 Bauleiter",
        "flight BA 0283, booking 12345678, 10:35 to 13:50",
    ],
)
def test_what_is_counted_dated_or_booked_is_no_number(line: str) -> None:
    for region in ("GB", "US", "DE", "ES", "TR"):
        assert read(f"Hi Tom,\n\n{line}\n\nSee you.", region) == {}


@pytest.mark.parametrize(
    "block",
    [
        "Dial by your location\n• +44 20 3443 5052 United Kingdom\n• +49 69 3650571 Germany\nMeeting ID: 812 3456 7890",
        "You can also dial in using your phone.\nUnited Kingdom: +44 20 3443 5052\n\nAccess Code: 123-456-789",
        "Zum Beitreten wählen\nDeutschland: +49 69 3650571\nZugangscode: 123-456-789",
        "Ou composer le numéro (audio uniquement)\n+33 1 87 40 12 34,,123456789#   France, Paris",
        "Para unirte por teléfono, marca el +34 810 12 34 56 e introduce este PIN: 123 456 789#",
        "Набор с учетом Вашего местоположения\n        +7 495 123 45 67 Россия\nИдентификатор: 812 3456 7890",
        "Lub zadzwoń (tylko dźwięk)\n+48 22 345 67 89,,123456789#",
        "Veya arayın (yalnızca ses)\n+90 212 345 67 89,,123456789#   Turkey, İstanbul",
        "(GB) +44 20 3443 5052 PIN: 123 456 789#",
        "Bridge: +44 20 3443 5052  Code: 1234567#",
        "+44 20 3443 5052\nParticipant code 123456",
    ],
)
@pytest.mark.parametrize("mark", ["", "> "], ids=["own", "quoted"])
def test_a_conferences_number_is_nobodys_in_any_language(block: str, mark: str) -> None:
    quoted = "\n".join(f"{mark}{line}" for line in block.split("\n"))
    heading = "On 3 Mar 2026 at 10:15, Tom <tom@northbridge.example> wrote:\n" if mark else ""
    numbers = read(f"Hi Tom,\n\nSee you then.\n\n{heading}{quoted}\n")
    assert numbers
    assert {(n.role, n.owner) for n in numbers.values()} == {(PhoneRole.DIAL_IN, "")}


def test_a_number_offered_beside_a_conference_is_still_the_writers() -> None:
    text = "If the dial-in fails, call me on my mobile 07911 123456.\n"
    assert read(text)["+447911123456"].owner == PRIYA.email


@pytest.mark.parametrize(
    ("href", "role"),
    [
        ("tel:+447911123456", PhoneRole.PERSON),
        ("https://wa.me/447911123456?text=Hi", PhoneRole.PERSON),
        ("https://api.whatsapp.com/send?phone=447911123456&amp;text=Hi", PhoneRole.PERSON),
        ("callto:00447911123456", PhoneRole.PERSON),
        ("skype:+447911123456?call", PhoneRole.PERSON),
        ("tel:+447911123456,,123456789#", PhoneRole.DIAL_IN),
    ],
)
def test_a_link_that_calls_somebody_holds_their_number(href: str, role: PhoneRole) -> None:
    html = f'<p>Kind regards</p><p>Priya Patel</p><p><a style="color:red" href="{href}"><b>Call me</b></a></p>'
    phone = read(signed("Call me"), html=html)["+447911123456"]
    assert (phone.role, phone.owner) == (role, PRIYA.email if role is PhoneRole.PERSON else "")


def test_links_beyond_the_cap_are_told() -> None:
    html = '<a href="tel:+447911123456">x</a>' * 60
    scan = phones.read(zones.split("x"), PRIYA, region="GB", html=html)
    assert scan.defects == ("links to numbers after the first 50 not read",)


def test_a_label_behind_the_last_number_of_a_line_is_its_own() -> None:
    lines = ["(206) 555-0142 ph.", "(206) 555-0143 fax", "(206) 555-0144 Fax (206) 555-0145"]
    told = phones.find([ZonedLine(line, Zone.SIGNATURE) for line in lines], ("US",), None)
    assert [phone.kind.value for phone in told] == ["office", "fax", "unknown", "fax"]


def test_a_label_set_off_by_many_blanks_or_behind_the_second_of_two_numbers_is_read() -> None:
    lines = ["Fax          - 206.555.0143", "(206) 555-0144/0145 (fax)"]
    told = phones.find([ZonedLine(line, Zone.SIGNATURE) for line in lines], ("US",), None)
    assert [(phone.raw, phone.kind.value) for phone in told] == [
        ("206.555.0143", "fax"),
        ("(206) 555-0144", "unknown"),
        ("0145", "fax"),
    ]
