"""The sample's mails: sound, fictitious, and as odd as real ones."""

import email
import io
import re
from email.message import Message
from email.policy import default
from itertools import chain

import docx
import phonenumbers
import pypdfium2  # type: ignore[import-untyped]
import vobject  # type: ignore[import-untyped]

from syncd.demo.truth import DemoAgency
from syncd.model.activity import SkipReason
from tests.unit.demo.disk import Found

_FICTION = re.compile(
    r"\+44(207946|161496|113496|114496|117496|121496)0\d{3}|\+442920180\d{3}|\+447911123\d{3}"
    r"|\+121255501\d{2}|\+493023125\d{3}"
)
_NUMBER = re.compile(r"(?<![\w/.])(?:\+\d|00[1-9]|0[1-9])[\d ]{7,13}\d")
_ADDRESS = re.compile(r"[\w.+'-]+@[\w.-]+\.\w+")


def _of_reason(agency: DemoAgency, mails: list[Found], reason: SkipReason) -> list[Found]:
    ids = {item.id for item in agency.items if item.reason is reason}
    return [mail for mail in mails if mail.id in ids]


def test_every_mail_parses_without_a_defect(every_mail: list[Found]) -> None:
    for mail in every_mail:
        assert not list(chain.from_iterable(part.defects for part in mail.message.walk())), mail.path
        assert mail.date.tzinfo
        assert all(text.strip() for text in mail.texts), mail.path


def test_the_strictest_reader_finds_no_fault_with_anybody_s_headers(every_mail: list[Found]) -> None:
    one_of_each = {(mail.message["From"], mail.message.get_content_type()): mail.path for mail in every_mail}
    for path in one_of_each.values():
        message = email.message_from_bytes(path.read_bytes(), policy=default)
        assert message["From"].addresses[0].display_name
        assert not [defect for value in message.values() for defect in value.defects], path


def test_no_address_is_anybody_s(mails: list[Found]) -> None:
    written = {address for mail in mails for text in mail.texts for address in _ADDRESS.findall(text)}
    addressed = {address for mail in mails for address in mail.emails("From", "To", "Cc")}
    real = {address for address in written | addressed if not address.endswith(".example")}
    assert real == {"messages-noreply@linkedin.com"}


def test_every_number_is_valid_and_fiction(agency: DemoAgency, mails: list[Found]) -> None:
    tables = (agency.people_csv, agency.directory / "calls.csv")
    diaries = (path.read_text(encoding="utf-8").replace("\n ", "") for path in agency.directory.glob("*-calendar/*"))
    texts = chain((path.read_text(encoding="utf-8") for path in tables), diaries, *(mail.texts for mail in mails))
    numbers = {number for text in texts for number in _NUMBER.findall(text)}
    assert len(numbers) > 100
    for number in numbers:
        parsed = phonenumbers.parse(re.sub("^00", "+", number), "GB")
        assert phonenumbers.is_valid_number(parsed), number
        assert _FICTION.fullmatch(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)), number


def test_a_reply_is_later_than_what_it_answers(mails: list[Found]) -> None:
    sent = {mail.id: mail.date for mail in mails}
    replies = [mail for mail in mails if mail.answers]
    assert len(replies) > 150
    assert all(sent[mail.id] > sent[mail.answers] for mail in replies)


def test_one_mail_to_three_recruiters_lies_in_three_mailboxes(mails: list[Found]) -> None:
    copies = [mail for mail in mails if mail.message["Subject"] == "Three teams, one plan"]
    assert len({copy.path.relative_to(copies[0].path.parents[4]).parts[0] for copy in copies}) == len(copies) == 3
    assert len({copy.path.read_bytes() for copy in copies}) == 1
    assert "a.moreau@northbridge.example" in copies[0].emails("To"), "an alias is a recruiter as well"


def test_one_mail_has_no_message_id(mails: list[Found]) -> None:
    assert [mail.message["Subject"] for mail in mails if not mail.id] == ["Rooms for your candidates"]


def test_noise_bears_the_marks_of_noise(agency: DemoAgency, mails: list[Found]) -> None:
    def headers(reason: SkipReason, name: str) -> set[str]:
        return {str(mail.message[name]) for mail in _of_reason(agency, mails, reason)}

    assert all("unsubscribe" in value for value in headers(SkipReason.BULK, "List-Unsubscribe"))
    assert headers(SkipReason.AUTO_REPLY, "Auto-Submitted") == {"auto-replied"}
    assert headers(SkipReason.NOTIFICATION, "Auto-Submitted") == {"auto-generated"}
    assert all("no-reply@" in value for value in headers(SkipReason.ROBOT, "From"))
    assert headers(SkipReason.PRIVATE, "Sensitivity") == {"Private"}
    internal = _of_reason(agency, mails, SkipReason.INTERNAL)
    assert {email.partition("@")[2] for mail in internal for email in mail.emails("From", "To", "Cc")} == {
        "northbridge.example"
    }


def test_a_bounce_names_the_dead_address(agency: DemoAgency, mails: list[Found]) -> None:
    (bounce,) = _of_reason(agency, mails, SkipReason.BOUNCE)
    assert bounce.message.get_content_type() == "multipart/report"
    assert bounce.message.get_param("report-type") == "delivery-status"
    status = next(part for part in bounce.message.walk() if part.get_content_type() == "message/delivery-status")
    blocks = status.get_payload()
    assert isinstance(blocks, list)
    recipient = blocks[1]
    assert isinstance(recipient, Message)
    assert recipient["Final-Recipient"] == f"rfc822; {agency.dead_emails[0][1]}"


def test_calendar_notices_carry_their_method(mails: list[Found]) -> None:
    notices = [mail for mail in mails if mail.calendars]
    assert {str(calendar["METHOD"]) for notice in notices for calendar in notice.calendars} == {
        "REQUEST", "REPLY", "CANCEL",
    }  # fmt: skip
    for notice in notices:
        (part,) = (part for part in notice.message.walk() if part.get_content_type() == "text/calendar")
        assert part.get_param("method") == notice.calendars[0]["METHOD"]


def test_an_inline_answer_quotes_lines_that_were_written(mails: list[Found]) -> None:
    written = {mail.id: mail.texts[0] for mail in mails}
    inline = [mail for mail in mails if mail.texts[0].startswith("On ") and "\n> " in mail.texts[0]]
    assert len(inline) >= 5
    for mail in inline:
        quoted = [line[2:] for line in mail.texts[0].splitlines() if line.startswith("> ")]
        assert len(quoted) == 3
        assert set(quoted) <= set(written[mail.answers].splitlines())


def test_a_top_posted_answer_carries_every_line_of_what_it_answers(mails: list[Found]) -> None:
    written = {mail.id: mail.texts[0] for mail in mails}
    answers = [
        mail for mail in mails if mail.answers and "\n\nOn " in mail.texts[0] and "wrote:\n\n> " in mail.texts[0]
    ]
    behind = [(mail, mail.texts[0].partition("wrote:\n\n")[2]) for mail in answers if "Outlook" not in mail.texts[0]]
    whole = [mail for mail, quoted in behind if _unquoted(quoted) == written[mail.answers].splitlines()]
    assert len(whole) > 40
    nested = [mail for mail in whole if ">> " in mail.texts[0]]
    assert nested


def _unquoted(text: str) -> list[str]:
    return [line[1:].removeprefix(" ") for line in text.splitlines()]


def test_mails_quote_and_forward_in_the_manner_of_several_programs(mails: list[Found]) -> None:
    marks = ("_" * 32 + "\nFrom: ", "wrote:\n\n> ", "---------- Forwarded message ---------", 'class="gmail_quote"',
             'class="MsoNormal"')  # fmt: skip
    assert all(sum(mark in text for mail in mails for text in mail.texts) >= 3 for mark in marks)
    assert sum(mail.message.get_content_type() == "text/html" for mail in mails) > 20


def test_a_new_number_stands_in_the_sender_s_own_words(agency: DemoAgency, mails: list[Found]) -> None:
    own = {mail.id: re.split(r"\nOn |_{32}", mail.texts[0])[0] for mail in mails}
    for new in agency.new_numbers:
        for shown_by in new.shown_by:
            shown = {f"+44{number.replace(' ', '')[1:]}" for number in _NUMBER.findall(own[shown_by])}
            assert new.e164 in shown


def test_the_mailed_join_block_is_full_of_dial_in_numbers(agency: DemoAgency, mails: list[Found]) -> None:
    (block,) = (mail.texts[0] for mail in mails if mail.message["Subject"] == "Joining details for our talk")
    numbers = {number.replace(" ", "") for number in _NUMBER.findall(block.split("Kind regards")[0])}
    assert len(numbers) >= 5
    assert numbers - {"+12125550123", "+447911123409"} <= agency.dial_ins, "Maya signs with her own numbers"
    assert "https://zoom.us/j/" in block


def test_attachments_open_in_the_programs_they_are_for(mails: list[Found]) -> None:
    parts = (part for mail in mails for part in mail.message.walk() if part.get_content_disposition() == "attachment")
    attached = {str(part.get_filename()): _content(part) for part in parts}
    cv = docx.Document(io.BytesIO(attached["CV Tomasz Zieliński.docx"]))
    assert cv.paragraphs[0].text == "Tomasz Zieliński"
    with pypdfium2.PdfDocument(attached["NT-2031 Controls Engineer.pdf"]) as specification:
        text = specification[0].get_textpage().get_text_range()
    assert "£52,000" in text
    assert vobject.readOne(attached["dawn.vcf"].decode()).fn.value == "Dawn Kettering"


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content
