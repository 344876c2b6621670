"""Signatures that leave more to the reader: titles over two lines, logos, trades, names in small letters."""

import pytest

from syncd.extract.signatures import reader as signatures
from syncd.model.message import Address


def said(block: str, name: str, email: str) -> tuple[str, str, str, str]:
    found = signatures.block(block.splitlines(), Address(name, email))
    return (found.name, found.title, found.company, found.address)


TWO_LINES = {
    "a comma": (
        "Senior Vice President,\nGlobal Talent Acquisition",
        "Senior Vice President, Global Talent Acquisition",
    ),
    "small letters": (
        "Заместитель директора департамента\nкредитования",
        "Заместитель директора департамента кредитования",
    ),
    "an and": ("Director of Learning &\nDevelopment", "Director of Learning & Development"),
}


@pytest.mark.parametrize(("written", "title"), TWO_LINES.values(), ids=TWO_LINES.keys())
def test_a_title_may_go_on_in_the_next_line(written: str, title: str) -> None:
    assert said(f"Jane Doe\n{written}\nAcme Ltd", "Jane Doe", "jane@acme.example")[1:3] == (title, "Acme Ltd")


def test_a_company_below_a_title_that_ends_with_a_comma_is_no_part_of_it() -> None:
    assert said("Jane Doe\nTalent Partner,\nAcme", "Jane Doe", "jane@acme.example")[1:3] == ("Talent Partner", "Acme")


@pytest.mark.parametrize("unit", ["Dpto. de Administración", "Ufficio Acquisti", "Legal Department"])
def test_a_department_is_no_title(unit: str) -> None:
    assert said(f"Jane Doe\n{unit}\nAcme Ltd", "Jane Doe", "jane@acme.example")[1:3] == ("", "Acme Ltd")


@pytest.mark.parametrize("picture", ["[Acme logo]", "[image: Acme]", "[Logo Acme]"])
def test_the_text_of_a_logo_names_the_company(picture: str) -> None:
    assert said(f"{picture}\nJane Doe\nTalent Partner", "Jane Doe", "jane@acme.example")[:3] == (
        "Jane Doe",
        "Talent Partner",
        "Acme",
    )


@pytest.mark.parametrize("picture", ["[image: Twitter]", "[cid:image001.png@01D9A3B2.5C6D7E80]", "[image: Jane]"])
def test_other_pictures_name_no_company(picture: str) -> None:
    assert said(f"{picture}\nJane Doe\nTalent Partner", "Jane Doe", "jane@acme.example")[2] == ""


def test_a_name_in_small_letters_is_known_by_the_headers() -> None:
    assert said("jane doe\nstudio manager, acme", "Jane Doe", "jane@acme.example")[:3] == (
        "Jane Doe",
        "studio manager",
        "acme",
    )


def test_a_legal_form_in_dots_stays_with_its_company() -> None:
    assert (
        said("Jane Doe\nController\nAcme Partners, L.P.", "Jane Doe", "jane@acme.example")[2] == "Acme Partners, L.P."
    )


TRADES = {
    "en": ("Jane Doe\nSite Electrician\nHalewood Cabling", "Site Electrician", "Halewood Cabling"),
    "no": ("Jane Doe\nFagsykepleier, Fjordheim", "Fagsykepleier", "Fjordheim"),
    "tr": ("Jane Doe\nMarangoz ustası\nTunç Mobilya", "Marangoz ustası", "Tunç Mobilya"),
    "unknown to every table": (
        "Jane Doe\nZwirbler Feinguss\nHalewood Feinguss",
        "Zwirbler Feinguss",
        "Halewood Feinguss",
    ),
    "the surname in the firm's": ("Jane Doe\nDoe Dakwerken", "", "Doe Dakwerken"),
}


@pytest.mark.parametrize(("block", "title", "company"), TRADES.values(), ids=TRADES.keys())
def test_trades_sign_with_their_trade_and_their_firm(block: str, title: str, company: str) -> None:
    assert said(block, "Jane Doe", "jane.doe@post.example")[1:3] == (title, company)


def test_a_company_is_known_by_the_mail_domain_without_its_accents() -> None:
    assert said("Jane Doe\nTunç Mobilya", "Jane Doe", "jane@tuncmobilya.example")[2] == "Tunç Mobilya"


def test_what_a_title_is_held_of_is_no_company_where_another_stands_below() -> None:
    block = "Jane Doe\nChefärztin der Klinik für Innere Medizin\nKlinik am See"
    assert said(block, "Jane Doe", "doe@klinik-am-see.example")[1:3] == (
        "Chefärztin der Klinik für Innere Medizin",
        "Klinik am See",
    )


def test_a_street_called_after_what_the_mail_domain_is_stays_an_address() -> None:
    block = "Jane Doe\nИнженер\nЗавод «Прогресс»\nул. Заводская, 1"
    assert said(block, "Jane Doe", "doe@zavod.example")[2:] == ("Завод «Прогресс»", "ул. Заводская, 1")


AMERICAN = {
    "a degree that is a state too": (
        "Alan B. Reed, PE\nPlanner\nAcme Corp.",
        ("Alan B. Reed", "Planner", "Acme Corp.", ""),
    ),
    "a given name that is an honour elsewhere": ("Don Reed\nPlanner", ("Don Reed", "Planner", "", "")),
    "the time of a mail": ("Alan Reed\n05/29/2001 02:50 PM", ("Alan Reed", "", "", "")),
    "a university with its article": (
        "Alan Reed\nAdvisor\nThe University of Dalton at Tyler",
        ("Alan Reed", "Advisor", "The University of Dalton at Tyler", ""),
    ),
    "a professional association": ("Alan Reed\nReed & Stokes, P.A.", ("Alan Reed", "", "Reed & Stokes, P.A.", "")),
    "a firm of three": (
        "Alan Reed\nPartner\nBaker, Doyle & Finch LLP",
        ("Alan Reed", "Partner", "Baker, Doyle & Finch LLP", ""),
    ),
    "who heads a whole company": (
        "Alan Reed\nManaging Director of CALPA",
        ("Alan Reed", "Managing Director", "CALPA", ""),
    ),
    "who heads a department": ("Alan Reed\nHead of SEO", ("Alan Reed", "Head of SEO", "", "")),
    "a firm's arm": ("Alan Reed\nCounsel\nTallgrass Europe", ("Alan Reed", "Counsel", "Tallgrass Europe", "")),
    "a department below the title": (
        "Alan Reed\nTallgrass Pipeline Services\nDirector\nOperations Support Services",
        ("Alan Reed", "Director", "Tallgrass Pipeline Services", ""),
    ),
    "a post behind the name": ("Alan (Recruiter)", ("Alan", "Recruiter", "", "")),
    "an office block": (
        "Alan Reed\nThree Brook Centre\n500 Clay Street\nHouston, Texas 77002",
        ("Alan Reed", "", "", "Three Brook Centre, 500 Clay Street, Houston, Texas 77002"),
    ),
    "the capital": (
        "Alan Reed\n1330 Maple Avenue, NW\nWashington, D.C. 20036-1795",
        ("Alan Reed", "", "", "1330 Maple Avenue, NW, Washington, D.C. 20036-1795"),
    ),
    "labels with a slash": ("Alan Reed\nOffice/212-555-0123\nCell/212-555-0145", ("Alan Reed", "", "", "")),
    "a name on a network": ("Alan Reed\nt: @acmecorp", ("Alan Reed", "", "", "")),
    "the name once more": ("Alan Reed\nPlanner\n--\nAlan Reed", ("Alan Reed", "Planner", "", "")),
}


@pytest.mark.parametrize(("block", "fields"), AMERICAN.values(), ids=AMERICAN.keys())
def test_american_signatures_are_read_without_a_sender(block: str, fields: tuple[str, str, str, str]) -> None:
    found = signatures.block(block.splitlines())
    assert (found.name, found.title, found.company, found.address) == fields
