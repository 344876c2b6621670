"""What the sender's own signature says of them."""

import pytest

from syncd.extract import zones
from syncd.extract.signatures import reader as signatures
from syncd.model.extraction import Contact, Zone, ZonedLine
from syncd.model.message import Address
from tests.unit.extract.build import PRIYA

SIGNATURE = """\
Priya Patel
Talent Acquisition Manager | Acme Engineering Ltd
12 High Street, London SW1A 1AA
T: +44 20 7946 0123 | M: 07911 123456
E: priya@acme.example | www.acme.example | linkedin.com/in/priyapatel

This e-mail is confidential and intended only for the named recipient. Contact legal@acme.example.
"""


def read(text: str) -> Contact:
    return signatures.read(zones.split(text), PRIYA)


def said(block: str, name: str, email: str) -> tuple[str, str, str, str]:
    found = signatures.block(block.splitlines(), Address(name, email))
    return (found.name, found.title, found.company, found.address)


def test_a_signature_block_is_read_field_by_field() -> None:
    assert read(f"Hi Tom,\n\nThursday works.\n\nKind regards,\n\n{SIGNATURE}") == Contact(
        name="Priya Patel",
        title="Talent Acquisition Manager",
        company="Acme Engineering Ltd",
        address="12 High Street, London SW1A 1AA",
        emails=("priya@acme.example",),
        urls=("www.acme.example", "linkedin.com/in/priyapatel"),
    )


def test_a_german_signature_is_read() -> None:
    block = "Priya Patel\nPersonalreferentin\nAcme GmbH\nHauptstraße 5\n10115 Berlin\nTel.: 030 23125 123\n"
    found = read(f"Hallo Tom,\n\nDonnerstag passt.\n\nMit freundlichen Grüßen\n\n{block}")
    assert (found.title, found.company, found.address) == (
        "Personalreferentin",
        "Acme GmbH",
        "Hauptstraße 5, 10115 Berlin",
    )


def test_a_title_line_may_name_the_company() -> None:
    found = read("Thursday works.\n\nRegards\nPriya Patel\nTalent Partner, Acme Ltd\n020 7946 0123\n")
    assert (found.title, found.company) == ("Talent Partner", "Acme Ltd")


def test_a_quoted_signature_says_nothing_of_the_sender() -> None:
    quoted = "> Regards\n>\n> Tom Wright\n> Consultant\n> 020 7946 0123\n"
    text = f"Yes.\n\nOn 3 Mar 2026 Tom <tom@northbridge.example> wrote:\n{quoted}"
    assert read(text) == Contact()


def test_conference_rooms_are_no_addresses_of_the_sender() -> None:
    assert read("See you.\n-- \nPriya Patel\n91965709975@zoomcrc.com\n").emails == ()


ONE_LINE = {
    "bars": "Jane Doe | Talent Partner | Acme Ltd | +44 20 7946 0123 | London",
    "commas": "Jane Doe, Talent Partner, Acme Ltd, London",
    "dashes": "Jane Doe – Talent Partner – Acme Ltd – London",
    "bullets": "Jane Doe • Talent Partner • Acme Ltd • London • jane@acme.example",
}


@pytest.mark.parametrize("line", ONE_LINE.values(), ids=ONE_LINE.keys())
def test_a_signature_may_be_a_single_line(line: str) -> None:
    assert said(line, "Jane Doe", "jane@acme.example") == ("Jane Doe", "Talent Partner", "Acme Ltd", "London")


NAMES = {
    "Dr. Jane Doe, MBA": "Jane Doe",
    "Dipl.-Ing. Jane Doe": "Jane Doe",
    "i.A. Jane Doe": "Jane Doe",
    "p.p. Jane Doe": "Jane Doe",
    "JANE DOE": "Jane Doe",
    "Jane (Janie) Doe": "Jane Doe",
    "Jane Doe (she/her)": "Jane Doe",
    "Jane Doe PhD": "Jane Doe",
    "Doe, Jane": "Jane Doe",
    "Jane van der Doe": "Jane van der Doe",
    "Mgr. Jane Doe, Ph.D.": "Jane Doe",
    "Prof. Dr. Jane Doe": "Jane Doe",
    "Jane Doe BSc (Hons), XCIPS, FXILT": "Jane Doe",
    "Kind regards, Jane Doe": "Jane Doe",
    "Mvh Jane Doe": "Jane Doe",
    "LG Jane Doe": "Jane Doe",
    "Terv. Jane Doe": "Jane Doe",
    "T. Doe": "T. Doe",
    "Dr. med. dent. Jane Doe": "Jane Doe",
    "Jane Doe RGN": "Jane Doe",
    "Phil Doe": "Phil Doe",
    "Nat Doe": "Nat Doe",
    "Dr. phil. Jane Doe": "Jane Doe",
    "VAN DOE, JANE": "Jane Van Doe",
    "Med venlig hilsen / Best regards Jane Doe": "Jane Doe",
}


@pytest.mark.parametrize(("written", "name"), NAMES.items(), ids=NAMES.keys())
def test_a_name_is_read_without_what_is_written_around_it(written: str, name: str) -> None:
    assert said(f"{written}\nRecruiter\nAcme Ltd", "", "info@acme.example")[0] == name


FOR_JANE = {
    "per procurationem": "Jane Doe\np.p. Tom Reed\nRecruiter\nAcme Ltd",
    "last": "Jane Doe\nRecruiter\nAcme Ltd\npp Tom Reed",
    "first": "i.A. Tom Reed\nJane Doe\nAcme Ltd",
    "one line": "Jane Doe / p.p. Tom Reed\nAcme Ltd",
    "an aside": "Jane Doe (i. V. Tom Reed)\nAcme Ltd",
    "in full": "Jane M. Doe\nim Auftrag Tom Reed\nAcme GmbH",
    "por orden": "Jane Doe\nP.O. Tom Reed\nAcme SL",
    "on behalf": "Tom Reed\non behalf of Jane Doe\nAcme Ltd",
    "on behalf first": "On behalf of Jane Doe\nTom Reed\nAcme Ltd",
    "on behalf in one line": "Tom Reed im Auftrag von Jane Doe\nAcme GmbH",
    "namens": "Tom Reed\nnamens Jane Doe\nAcme BV",
}


@pytest.mark.parametrize("signature", FOR_JANE.values(), ids=FOR_JANE.keys())
def test_the_name_is_that_of_the_hand_that_signs_for_the_sender(signature: str) -> None:
    assert said(signature, "Jane Doe", "jane@acme.example")[0] == "Tom Reed"


@pytest.mark.parametrize(
    "signature",
    [
        "i.A. Jane Doe\nAcme GmbH",
        "For and on behalf of\nAcme Ltd\nJane Doe",
        "Jane Doe\non behalf of Acme Ltd",
        "Jane Doe\nim Auftrag der Acme GmbH",
        "Jane Doe\nim Auftrag von Tom Reed",
        "Jane Doe\nRecruiter, i.V.\nAcme GmbH",
        "Jane Doe\np.p. Acme Ltd",
        "Acme Bau\nInh. Jane Doe",
        "Jane Doe\nP.O. Box 12\nLondon",
    ],
)
def test_whoever_signs_for_a_company_or_for_others_signs_with_the_own_name(signature: str) -> None:
    assert said(signature, "Jane Doe", "jane@acme.example")[0] == "Jane Doe"


HELD_AT = {
    "Head of People at Acme": ("Head of People", "Acme"),
    "Talent Partner, Acme": ("Talent Partner", "Acme"),
    "Leiterin Personal bei Acme": ("Leiterin Personal", "Acme"),
    "Responsable RH chez Acme": ("Responsable RH", "Acme"),
    "Director, People & Culture": ("Director, People & Culture", ""),
    "Vice President, Marketing": ("Vice President, Marketing", ""),
    "Managing Director of Acme": ("Managing Director", "Acme"),
    "Directora del Colegio Acme": ("Directora", "Colegio Acme"),
    "TradeGrid": ("", "TradeGrid"),
    "DevOps": ("DevOps", ""),
    "Doe & Finch\nAttorneys at Law": ("Attorneys at Law", "Doe & Finch"),
    "Geologist\nAcme Basin, a division of Beta Oil Company": ("Geologist", "Acme Basin"),
    "For and on behalf of\nAcme Ltd": ("", "Acme Ltd"),
    "For and on behalf of Acme Ltd": ("", "Acme Ltd"),
    "Principal Consultant, Acme Executive Search": ("Principal Consultant", "Acme Executive Search"),
    "Infirmière, Clinique des Tilleuls": ("Infirmière", "Clinique des Tilleuls"),
    "Enfermeira | Hospital de Santa Clara, E.P.E.": ("Enfermeira", "Hospital de Santa Clara, E.P.E."),
}


@pytest.mark.parametrize(("line", "both"), HELD_AT.items(), ids=HELD_AT.keys())
def test_title_and_company_may_share_a_line(line: str, both: tuple[str, str]) -> None:
    assert said(f"Jane Doe\n{line}", "Jane Doe", "jane@acme.example")[1:3] == both


PLACES = {
    "London, UK": "London, UK",
    "Based in Berlin": "Berlin",
    "Austin, TX": "Austin, TX",
    "1400 Main Street, Suite 300\nHouston, TX 77002": "1400 Main Street, Suite 300, Houston, TX 77002",
    "Acme House\n12 High Street\nReading\nRG12 1AA": "Acme House, 12 High Street, Reading, RG12 1AA",
    "12 High Street\nLittle Hampden\nBerkshire\nRG12 1AA": "12 High Street, Little Hampden, Berkshire, RG12 1AA",
    "12, rue de la Paix\n75002 Paris\nFrance": "12, rue de la Paix, 75002 Paris, France",
    "Keizersgracht 12\n1015 CJ Amsterdam": "Keizersgracht 12, 1015 CJ Amsterdam",
    "ул. Ленина, д. 5, оф. 12\n101000 Москва": "ул. Ленина, д. 5, оф. 12, 101000 Москва",
    "ul. Prosta 5/7\n00-950 Warszawa": "ul. Prosta 5/7, 00-950 Warszawa",
    "Storgatan 5\n111 22 Stockholm": "Storgatan 5, 111 22 Stockholm",
    "Mannerheimintie 5 A\n00100 Helsinki": "Mannerheimintie 5 A, 00100 Helsinki",
    "Anschrift: Hauptstraße 5, 10115 Berlin": "Hauptstraße 5, 10115 Berlin",
    "Otley Road\nLeeds LS6 1AA": "Otley Road, Leeds LS6 1AA",
    "Strandvejen 60\n2900 Hellerup": "Strandvejen 60, 2900 Hellerup",
    "Corso Francia 110 - 10143 Torino (TO)": "Corso Francia 110 - 10143 Torino (TO)",
    "Via Roma, 22 – Parma": "Via Roma, 22 – Parma",
    "The Workshop, Back Lane\nHebden Bridge\nHX7 8AB": "The Workshop, Back Lane, Hebden Bridge, HX7 8AB",
    "Сызрань": "Сызрань",
    "г. Казань": "Казань",
    "Bremen – Oldenburg": "Bremen – Oldenburg",
    "Halle 4 / Tor 7\nSpeicherstraße 20\n26721 Emden": "Halle 4 / Tor 7, Speicherstraße 20, 26721 Emden",
    "10 Anson Road #12-05 | Singapore 079903": "10 Anson Road #12-05, Singapore 079903",
    "Av. Constitución 1500\nMonterrey, N.L., C.P. 64000": "Av. Constitución 1500, Monterrey, N.L., C.P. 64000",
}


@pytest.mark.parametrize(("written", "address"), PLACES.items(), ids=[place.split("\n")[0] for place in PLACES])
def test_an_address_is_read_in_the_way_of_its_country(written: str, address: str) -> None:
    assert said(f"Jane Doe\nRecruiter\nAcme Ltd\n{written}", "Jane Doe", "jane@acme.example")[3] == address


LABELLED = {
    "en": "Name: Jane Doe\nPosition: Nurse\nCompany: Acme\nAddress: Bath",
    "de": "Name: Jane Doe\nFunktion: Nurse\nFirma: Acme\nStandort: Bath",
    "fr": "Nom : Jane Doe\nPoste : Nurse\nSociété : Acme\nAdresse : Bath",
    "es": "Nombre: Jane Doe\nPuesto: Nurse\nEmpresa: Acme\nDirección: Bath",
    "nl": "Naam: Jane Doe\nFunctie: Nurse\nBedrijf: Acme\nAdres: Bath",
    "ru": "ФИО: Jane Doe\nДолжность: Nurse\nКомпания: Acme\nАдрес: Bath",
    "it": "Nome: Jane Doe\nRuolo: Nurse\nAzienda: Acme\nIndirizzo: Bath",
    "pt": "Nome: Jane Doe\nCargo: Nurse\nEmpresa: Acme\nMorada: Bath",
    "pl": "Imię i nazwisko: Jane Doe\nStanowisko: Nurse\nFirma: Acme\nAdres: Bath",
    "sv": "Namn: Jane Doe\nTitel: Nurse\nFöretag: Acme\nAdress: Bath",
    "da": "Navn: Jane Doe\nStilling: Nurse\nVirksomhed: Acme\nAdresse: Bath",
    "no": "Navn: Jane Doe\nTittel: Nurse\nSelskap: Acme\nAdresse: Bath",
    "fi": "Nimi: Jane Doe\nTehtävä: Nurse\nYritys: Acme\nOsoite: Bath",
    "cs": "Jméno: Jane Doe\nPozice: Nurse\nSpolečnost: Acme\nAdresa: Bath",
    "uk": "ПІБ: Jane Doe\nПосада: Nurse\nКомпанія: Acme\nАдреса: Bath",
    "tr": "Ad Soyad: Jane Doe\nUnvan: Nurse\nŞirket: Acme\nAdres: Bath",
}


@pytest.mark.parametrize("block", LABELLED.values(), ids=LABELLED.keys())
def test_labels_say_what_a_field_is(block: str) -> None:
    assert said(block, "", "info@acme.example") == ("Jane Doe", "Nurse", "Acme", "Bath")


NO_FIELDS = {
    "register": "Sitz der Gesellschaft: Berlin, Amtsgericht Charlottenburg HRB 12345 B\nGeschäftsführer: Max Muster",
    "registered address": "Registered in the UK at: 12 Timber Wharf, 33 Worsley Street, Manchester,\nM15 4LD.",
    "slogan": "“Hiring is an art”",
    "award": "Winner – Best Employer 2024",
    "social": "Follow us on LinkedIn | Facebook | Twitter",
    "disclaimer": "This email is confidential. If you are not the recipient, tell Bob Green, Lawyer, Other Ltd.",
    "environment": "Please consider the environment before printing this e-mail.",
}


@pytest.mark.parametrize("noise", NO_FIELDS.values(), ids=NO_FIELDS.keys())
def test_small_print_and_banners_are_no_fields(noise: str) -> None:
    assert said(f"Jane Doe\nRecruiter\n{noise}", "Jane Doe", "jane@acme.example") == ("Jane Doe", "Recruiter", "", "")


def test_a_registration_line_may_name_the_company() -> None:
    block = "Jane Doe\nRecruiter\nAcme Talent Ltd is registered in England no. 01234567"
    assert said(block, "Jane Doe", "jane@mail.example")[2] == "Acme Talent Ltd"


def test_two_columns_are_read_as_two() -> None:
    rows = ("Jane Doe                 Acme Ltd", "Talent Partner           12 High Street")
    block = "\n".join((*rows, "T: 020 7946 0123         London SW1A 1AA"))
    found = said(block, "Jane Doe", "jane@acme.example")
    assert found == ("Jane Doe", "Talent Partner", "Acme Ltd", "12 High Street, London SW1A 1AA")


def test_a_company_is_known_by_the_mail_domain() -> None:
    block = "Jane Doe\nRecruiter\nBlue Harbour\nLondon"
    assert said(block, "Jane Doe", "jane@blueharbour.example")[2] == "Blue Harbour"


def test_pages_of_companies_on_social_networks_are_no_urls_of_the_sender() -> None:
    block = "Jane Doe\nRecruiter\nfacebook.com/acme | linkedin.com/company/acme | linkedin.com/in/janedoe"
    assert signatures.block(block.splitlines()).urls == ("linkedin.com/in/janedoe",)


def test_a_wall_of_digits_in_a_signature_is_looked_at_up_to_a_limit() -> None:
    assert signatures.block(["1 2 3 4 5 " * 100_000] * 5000) == Contact()


@pytest.mark.parametrize(
    ("block", "title", "company"),
    [
        ("Jane Doe\nMatron, Theatres\nCalder Health NHS Trust", "Matron, Theatres", "Calder Health NHS Trust"),
        ("Jane Doe\nSubgerente de Personas\nMinera Andina SpA", "Subgerente de Personas", "Minera Andina SpA"),
        ("Jane Doe\nTakläggare", "Takläggare", ""),
        ("Jane Doe\nпереводчик", "переводчик", ""),
        ("Jane Doe\nDirector of Curriculum\nand Assessment\nAcorn Trust Ltd", "Director of Curriculum and Assessment",
         "Acorn Trust Ltd"),
        ("Jane Doe\nDiretor de Obra\nMatias Obras, Lda.", "Diretor de Obra", "Matias Obras, Lda."),
        ("*Jane Doe*\n*Talent Lead*, Monsoon Software Ltd", "Talent Lead", "Monsoon Software Ltd"),
        ("Jane Doe\nMoss Partners", "", "Moss Partners"),
        ("Jane Doe\nГлавный врач\nКлиника «Исток»", "Главный врач", "Клиника «Исток»"),
    ],
)  # fmt: skip
def test_a_title_that_no_table_knows_is_told_by_its_place(block: str, title: str, company: str) -> None:
    assert said(block, "Jane Doe", "jane@web.example")[1:3] == (title, company)


def test_where_somebody_is_based_is_a_place_and_no_company() -> None:
    assert said("Jane Doe\nUX designer\nBased in Glasgow", "Jane Doe", "jane@web.example")[2:] == ("", "Glasgow")


def test_the_offices_that_numbers_ring_in_are_no_address() -> None:
    block = "Jane Doe\nPartner\nOrr Gray LLP\nLondon: +44 20 7946 0311 | Dublin: +353 1 555 0123"
    assert said(block, "Jane Doe", "jane@orrgray.example")[3] == ""


def test_a_postcode_of_portugal_is_no_number() -> None:
    block = "Jane Doe\nRua do Farol, 30, 8000-001 Faro"
    assert said(block, "Jane Doe", "jane@web.example")[3] == "Rua do Farol, 30, 8000-001 Faro"


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        ("that's fine, see you then\n\npriya x", "priya", ""),
        ("passt, danke\npriya", "priya", ""),
        ("The keys are at the desk.\nPriya Patel | Buyer | Acme Ltd", "Priya Patel", "Acme Ltd"),
        ("I saw Priya\nand Tom", "", ""),
        ("Please ask\nTom", "", ""),
    ],
)
def test_who_signs_in_passing_is_named_by_the_last_line(text: str, name: str, company: str) -> None:
    found = signatures.read([ZonedLine(line, Zone.BODY) for line in text.splitlines()], PRIYA)
    assert (found.name, found.company) == (name, company)
