"""Whose words each line of a mail is."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quality import mail_programs
from syncd.extract import history, zones
from syncd.model.extraction import Zone
from syncd.model.message import Address
from tests.unit.extract.build import TOM

# How mail programs introduce the original of an answer, in many languages.
ATTRIBUTIONS = {
    "en gmail": "On Tue, 3 Mar 2026 at 10:15, Tom Wright <tom@northbridge.example> wrote:",
    "en apple": "On 3 Mar 2026, at 10:15, Tom Wright <tom@northbridge.example> wrote:",
    "en wrapped": "On Tue, 3 Mar 2026 at 10:15, Tom Wright\n<tom@northbridge.example> wrote:",
    "en verb alone": "On Tue, 3 Mar 2026 at 10:15, Tom Wright <tom@northbridge.example>\nwrote:",
    "de": "Am Di., 3. März 2026 um 10:15 Uhr schrieb Tom Wright <tom@northbridge.example>:",
    "fr": "Le mar. 3 mars 2026 à 10:15, Tom Wright <tom@northbridge.example> a écrit :",
    "es": "El mar, 3 mar 2026 a las 10:15, Tom Wright (<tom@northbridge.example>) escribió:",
    "nl": "Op di 3 mrt 2026 om 10:15 schreef Tom Wright <tom@northbridge.example>:",
    "ru": "вт, 3 мар. 2026 г. в 10:15, Tom Wright <tom@northbridge.example>:",
    "ru verb": "3 марта 2026 г., 10:15, Tom Wright <tom@northbridge.example> написал(а):",
    "it": "Il giorno mar 3 mar 2026 alle ore 10:15 Tom Wright <tom@northbridge.example> ha scritto:",
    "pt": "Em ter., 3 de mar. de 2026 às 10:15, Tom Wright <tom@northbridge.example> escreveu:",
    "pl": "wt., 3 mar 2026 o 10:15 Tom Wright <tom@northbridge.example> napisał(a):",
    "sv": "Den tis 3 mars 2026 kl 10:15 skrev Tom Wright <tom@northbridge.example>:",
    "da": "Den tirs. 3. mar. 2026 kl. 10.15 skrev Tom Wright <tom@northbridge.example>:",
    "no": "tir. 3. mars 2026 kl. 10:15 skrev Tom Wright <tom@northbridge.example>:",
    "fi": "ti 3. maalisk. 2026 klo 10.15 Tom Wright (tom@northbridge.example) kirjoitti:",
    "cs": "út 3. 3. 2026 v 10:15 odesílatel Tom Wright <tom@northbridge.example> napsal:",
    "uk": "вт, 3 бер. 2026 р. о 10:15 Tom Wright <tom@northbridge.example> пише:",
    "tr": "Tom Wright <tom@northbridge.example>, 3 Mar 2026 Sal, 10:15 tarihinde şunu yazdı:",
}

# The four lines Outlook puts there.
HEADER_BLOCKS = {
    "en": ("From", "Sent", "To", "Subject"),
    "de": ("Von", "Gesendet", "An", "Betreff"),
    "fr": ("De", "Envoyé", "À", "Objet"),
    "es": ("De", "Enviado el", "Para", "Asunto"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
    "ru": ("От", "Отправлено", "Кому", "Тема"),
    "it": ("Da", "Inviato", "A", "Oggetto"),
    "pt": ("De", "Enviada em", "Para", "Assunto"),
    "pl": ("Od", "Wysłano", "Do", "Temat"),
    "sv": ("Från", "Skickat", "Till", "Ämne"),
    "da": ("Fra", "Sendt", "Til", "Emne"),
    "no": ("Fra", "Sendt", "Til", "Emne"),
    "fi": ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"),
    "cs": ("Od", "Odesláno", "Komu", "Předmět"),
    "uk": ("Від", "Надіслано", "Кому", "Тема"),
    "tr": ("Kimden", "Gönderildi", "Kime", "Konu"),
}

CLOSINGS = {
    "en": "Kind regards",
    "de": "Mit freundlichen Grüßen",
    "fr": "Cordialement,",
    "es": "Un saludo",
    "nl": "Met vriendelijke groet,",
    "ru": "С уважением,",
    "it": "Cordiali saluti",
    "pt": "Com os melhores cumprimentos,",
    "pl": "Pozdrawiam",
    "sv": "Med vänlig hälsning",
    "da": "Venlig hilsen",
    "no": "Med vennlig hilsen",
    "fi": "Ystävällisin terveisin",
    "cs": "S pozdravem",
    "uk": "З повагою,",
    "tr": "Saygılarımla,",
}


def own(text: str) -> str:
    return zones.reply(zones.split(text))


@pytest.mark.parametrize("attribution", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS.keys())
@pytest.mark.parametrize("mark", ["> ", ""], ids=["marked", "unmarked"])
def test_the_original_below_an_attribution_is_not_the_senders(attribution: str, mark: str) -> None:
    assert own(f"Thursday works.\n\n{attribution}\n\n{mark}Could we speak?\n") == "Thursday works."


@pytest.mark.parametrize("attribution", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS.keys())
def test_an_attribution_names_who_wrote_the_original(attribution: str) -> None:
    (introduction,) = history.introductions(zones.split(f"Thursday works.\n\n{attribution}\n\n> Could we speak?\n"))
    assert introduction.author == TOM


@pytest.mark.parametrize("labels", HEADER_BLOCKS.values(), ids=HEADER_BLOCKS.keys())
@pytest.mark.parametrize("style", ["{}: {}", "*{}:* {}", "{} : {}"])
def test_the_original_below_outlooks_header_lines_is_not_the_senders(labels: tuple[str, ...], style: str) -> None:
    values = ("Tom Wright <tom@northbridge.example>", "3.3.2026 10:15", "Priya Patel", "Our talk")
    block = "\n".join(style.format(label, value) for label, value in zip(labels, values, strict=True))
    lines = zones.split(f"Thursday works.\n\n________________________________\n{block}\n\nCould we speak?\n")
    assert zones.reply(lines) == "Thursday works."
    assert [line.zone for line in lines[2:7]] == [Zone.HEADER] * 5


@pytest.mark.parametrize(
    "separator",
    [
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "----- Mensaje original -----",
        "-----Oprindelig meddelelse-----",
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "Anfang der weitergeleiteten Nachricht:",
        "-------- Пересылаемое сообщение --------",
        "----- Forwarded by Tom Wright/NB on 03/03/2026 10:15 AM -----",
    ],
)
def test_what_follows_a_separator_is_not_the_senders(separator: str) -> None:
    assert own(f"Thursday works.\n\n{separator}\nCould we speak?\n") == "Thursday works."


@pytest.mark.parametrize(
    "text",
    [
        "On Thursday I wrote to the client:\nno answer yet.",
        "From: 9:00\nTo: 17:00\nis when I can talk.",
        "She wrote: never again.",
        "Date: to be agreed.\n\nWhat do you think?",
        "-----\nThree candidates below the line.",
    ],
)
def test_own_text_that_only_looks_like_history_is_kept(text: str) -> None:
    assert own(text) == text


def test_answers_between_quoted_lines_are_all_kept() -> None:
    text = "Hi Tom,\n\n> When can she start?\nIn April.\n> And the salary?\n60k.\n"
    assert own(text) == "Hi Tom,\n\nIn April.\n60k."


def test_each_answer_above_another_lies_one_deeper() -> None:
    lines = zones.split(
        "Yes.\n\nOn 3 Mar 2026, at 10:15, Tom <tom@northbridge.example> wrote:\n\nSure?\n\n"
        "On 2 Mar 2026, at 9:00, Priya <priya@acme.example> wrote:\n\nI take it.\n"
    )
    assert [(line.text, line.depth) for line in lines if line.zone is Zone.BODY and line.text] == [
        ("Yes.", 0),
        ("Sure?", 1),
        ("I take it.", 2),
    ]


def test_a_line_that_the_mailbox_format_escaped_is_no_quote() -> None:
    assert own("Two dates.\n>From Monday on I am free.") == "Two dates.\n>From Monday on I am free."


def test_marks_count_as_depth_and_an_attribution_has_the_depth_of_what_follows() -> None:
    lines = zones.split("On 3 Mar 2026 Tom <tom@northbridge.example> wrote:\n> Sure?\n>> I take it.\n")
    assert [line.depth for line in lines[:3]] == [1, 1, 2]


@pytest.mark.parametrize("closing", CLOSINGS.values(), ids=CLOSINGS.keys())
def test_greeting_closing_and_signature_are_told_apart(closing: str) -> None:
    lines = zones.split(f"Hi Tom,\n\nThursday works.\n\n{closing}\n\nPriya Patel\nAcme Ltd\nT: 020 7946 0123\n")
    found = [line.zone for line in lines if line.text]
    assert found == [Zone.GREETING, Zone.BODY, Zone.CLOSING, Zone.SIGNATURE, Zone.SIGNATURE, Zone.SIGNATURE]


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Tom,", "Hallo Tom,", "Sehr geehrter Herr Wright,", "Bonjour Tom,", "Hola Tom:", "Beste Tom,", "Tom,",
        "Добрый день, Том!", "Olá Tom,", "Dzień dobry,", "Hej Tom!", "Kære Tom", "Hei Tom,", "Dobrý den,",
        "Merhaba Tom,", "Добрий день!", "Ciao Tom,",
    ],
)  # fmt: skip
def test_a_salutation_is_a_greeting(greeting: str) -> None:
    assert zones.split(f"{greeting}\n\nThursday works for me and for her.")[0].zone is Zone.GREETING


def test_a_signature_below_its_delimiter_is_cut_off() -> None:
    lines = zones.split("Thursday works.\n-- \nPriya Patel\nAcme Ltd\n")
    assert zones.reply(lines) == "Thursday works."
    assert zones.signature(lines) == "-- \nPriya Patel\nAcme Ltd"


def test_a_signature_without_any_closing_is_found_by_its_details() -> None:
    lines = zones.split("Thursday works for me.\n\nPriya Patel\nTalent Partner\n020 7946 0123\n")
    assert zones.signature(lines) == "Priya Patel\nTalent Partner\n020 7946 0123"


@pytest.mark.parametrize(
    "line", ["Sent from my iPhone", "Von meinem iPhone gesendet", "Envoyé de mon iPhone", "Get Outlook for iOS"]
)
def test_what_a_telephone_adds_is_not_the_senders_words(line: str) -> None:
    assert own(f"Thursday works.\n\n{line}") == "Thursday works."


@pytest.mark.parametrize(
    "text",
    [
        "New email: priya@beta.example", "Новая почта: priya@beta.example", "My number: 020 7946 0123",
        "Mobile: 07911 123456", "Neue Nummer: +49 30 23125 111\nNeue Mail: priya@beta.example",
        "www.beta.example/jobs/12", "priya@beta.example\n\n020 7946 0123",
    ],
)  # fmt: skip
def test_details_without_a_name_are_all_that_a_mail_tells(text: str) -> None:
    assert own(text) == text


@pytest.mark.parametrize(
    "text", ["Priya Patel\nAcme Ltd\n020 7946 0123", "Sent from my iPhone", "-- \nPriya\nAcme Ltd"]
)
def test_a_mail_may_be_a_signature_alone(text: str) -> None:
    assert own(text) == ""


def test_a_disclaimer_is_not_the_senders_words_but_a_remark_on_a_message_is() -> None:
    disclaimer = "This e-mail is confidential and for the intended recipient only.\nDelete it if that is not you."
    assert own(f"Thursday works.\n\n{disclaimer}") == "Thursday works."
    remark = "Thursday works.\n\nThis message is just to let you know."
    assert own(remark) == remark


SMALL_PRINT = [
    "Confidentiality note: this mail and what is attached to it are for the addressee only.\nDelete other copies.",
    "Privileged/Confidential information is in this message.\nOthers than the addressee may not copy it.",
    "The preceding message contains information that is confidential.\nAny use by others is prohibited.",
    "Die in dieser E-Mail enthaltenen Angaben sind vertraulich.\nWer nicht der Adressat ist, möge sie löschen.",
    "Les informations contenues dans ce mail sont confidentielles\net réservées à leurs destinataires.",
    "Esta comunicación es confidencial y se dirige solo a su destinatario.\nSi no lo es usted, bórrela.",
    "De inhoud van dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.",
]


@pytest.mark.parametrize("printed", SMALL_PRINT, ids=lambda printed: printed[:20])
def test_small_print_is_not_the_senders_words(printed: str) -> None:
    said = "Thursday at ten works for all of us.\n\nKind regards\nPriya"
    assert own(f"{said}\n\n{printed}") == said


@pytest.mark.parametrize("blank", ["", "\n"], ids=["at once", "behind a blank line"])
@pytest.mark.parametrize("printed", SMALL_PRINT, ids=lambda printed: printed[:20])
def test_small_print_that_marks_quote_is_in_nobodys_signature(printed: str, blank: str) -> None:
    said = f"{ATTRIBUTIONS['en gmail']}\n{blank}> Shall we say ten?\n>\n> Tom\n>\n> " + printed.replace("\n", "\n> ")
    told = zones.split(f"Ten works.\n\n{said}")
    assert [line.zone for line in told[-1 - printed.count("\n") :]] == [Zone.BODY] * (1 + printed.count("\n"))


def test_thanks_in_the_middle_of_a_letter_ends_nothing() -> None:
    text = (
        "Thanks\n\nI read all three profiles over the weekend and would like to meet two of them before April ends.\n"
        "Could you ask whether they are free in the week of the ninth, and what they earn at the moment, please?"
    )
    assert own(text) == text


def test_a_postscript_below_the_name_is_kept() -> None:
    assert own("Thursday works.\n\nRegards\nPriya\n\nP.S. Bring the contract.").endswith("P.S. Bring the contract.")


def test_history_that_only_the_html_shows_is_cut() -> None:
    text = "Thursday works.\n\nTom Wright, Tuesday\nCould we speak this week?\n"
    html = '<div>Thursday works.</div><div class="gmail_quote">Tom Wright, Tuesday<br>Could we speak this week?</div>'
    assert zones.reply(zones.split(text, html)) == "Thursday works."


def test_html_without_any_quoting_cuts_nothing() -> None:
    assert zones.reply(zones.split("Thursday works.", "<p>Thursday works.</p>")) == "Thursday works."


@given(st.text(alphabet=st.sampled_from("On >:wrote\n -_@1/FTSubject.,|\xa0\u200b"), max_size=400))
def test_every_line_gets_one_zone_and_is_handed_on_as_it_stands(text: str) -> None:
    lines = zones.split(text)
    assert "\n".join(line.text for line in lines) == text
    assert all(line.depth >= 0 for line in lines)


@given(st.text(max_size=300))
def test_without_any_quoting_nothing_but_the_signature_is_lost(text: str) -> None:
    lines = zones.split(text.replace(">", "").replace(":", ""))
    kept = [line.text for line in lines if line.zone is not Zone.SIGNATURE]
    if not any(line.depth for line in lines):
        assert zones.reply(lines).split() == "\n".join(kept).split()


SAID = [(tongue.lang, said) for tongue in mail_programs.tongues() for said in tongue.said]


@pytest.mark.parametrize(("lang", "said"), SAID, ids=[f"{lang} {n}" for n, (lang, _) in enumerate(SAID)])
def test_an_attribution_in_the_words_of_any_program_names_the_author_and_the_day(lang: str, said: str) -> None:
    text = f"Thanks!\n\n{said.format(n=TOM.name, e=TOM.email)}\n\nCould we speak?\n"
    (introduction,) = history.introductions(zones.split(text))
    assert introduction.author == (TOM if "{e}" in said else Address(TOM.name, ""))
    assert "11" in introduction.heading.date
    assert own(text) == "Thanks!"


@pytest.mark.parametrize("said", [said for _, said in SAID if " <{e}" in said])
def test_an_attribution_that_was_wrapped_before_the_address_is_whole(said: str) -> None:
    broken = said.format(n=TOM.name, e=TOM.email).replace(" <", "\n<")
    text = f"Thanks!\n\n{broken}\n\n> Could we speak?\n"
    (introduction,) = history.introductions(zones.split(text))
    assert introduction.author == TOM
    assert own(text) == "Thanks!"


OWN = [json.loads(line) for line in Path("quality/cases/own_words.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("case", OWN, ids=lambda case: f"{case['lang']} {case['text'][:30]}")
def test_words_that_look_like_an_introduction_stay_the_senders(case: dict[str, str]) -> None:
    assert [line.text for line in zones.split(case["text"]) if line.depth and line.text.strip()] == []
