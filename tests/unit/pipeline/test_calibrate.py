"""What names and numbers are worth is learned from links that addresses prove; the admin says what is sure enough."""

from datetime import timedelta

from syncd.model.people import PersonId
from syncd.pipeline import calibrate
from syncd.review import actions
from syncd.store import terms
from tests.unit.pipeline.office import PRIYA, Office, mail

HEADER = "external_id,name,role,emails,phones,company\n"
SURNAMES = ("Quillfeather", "Osterhagen", "Polkinghorne", "Thistlewood", "Brockbank", "Ravenscroft")
GIVEN = ("Ann", "Bo", "Cyril", "Dora", "Edgar", "Flora", "Gwen", "Hugo", "Ines", "Jonas")
NAMES = [f"{given} {surname}" for given in GIVEN for surname in SURNAMES]


def correspond(office: Office) -> None:
    """Sixty people on record write from their addresses, and twenty strangers."""
    rows = [f"P-{n},{name},client,p{n}@client.example,,Client Ltd\n" for n, name in enumerate(NAMES)]
    office.knows(HEADER + "".join(rows))
    for n, name in enumerate(NAMES):
        office.deliver(mail(f"{name} <p{n}@client.example>", Message_ID=f"<{n}@client.example>"))
    for n in range(20):
        office.deliver(mail(f"Stranger{n} Unknown{n} <s{n}@other.example>", Message_ID=f"<{n}@other.example>"))
    office.sync()


def set_thresholds(office: Office, automatic: float, ask: float) -> None:
    with office.database.begin() as conn:
        terms.set_thresholds(conn, automatic, ask)


def test_what_a_name_is_worth_is_learned_from_those_whose_address_proves_them(office: Office) -> None:
    correspond(office)
    found = calibrate.renew(office.database, office.now)
    assert found is not None
    assert (found.proven, found.strangers) == (60, 0.25)
    name = found.kinds["name"]
    assert name.lessons == 60
    assert name.error < name.error_before
    with office.database.read() as conn:
        assert terms.load(conn).scales == found.scales
        assert calibrate.learn(conn, office.now) == found


def test_nothing_is_learned_anew_before_there_is_more_to_learn_from(office: Office) -> None:
    correspond(office)
    assert calibrate.renew(office.database, office.now) is not None
    assert calibrate.renew(office.database, office.now) is None


def test_what_was_learned_long_ago_is_learned_anew(office: Office) -> None:
    correspond(office)
    assert calibrate.renew(office.database, office.now) is not None
    assert calibrate.renew(office.database, office.now + timedelta(days=29)) is None
    assert calibrate.renew(office.database, office.now + timedelta(days=31)) is not None


def test_of_an_empty_database_nothing_is_learned(office: Office) -> None:
    found = calibrate.renew(office.database, office.now)
    assert found is not None
    assert found.scales == {}


def test_links_stay_whatever_is_learned_by_hand_and_by_address(office: Office) -> None:
    correspond(office)
    office.deliver(mail("Ann Quilfeather <ann@private.example>", Message_ID="<a@private.example>"))
    office.sync()
    [asked] = [one for one in office.questions() if "ann@private.example" in one.new]
    office.decide(actions.assign, asked.id, PersonId(1))
    before = {one.id: one.people for one in office.activities()}
    calibrate.renew(office.database, office.now)
    office.read_everything_again()
    assert {one.id: one.people for one in office.activities()} == before


def test_how_sure_is_sure_enough_is_what_the_admin_says(office: Office) -> None:
    office.knows()
    set_thresholds(office, 0.9999, 0.05)
    office.ring(id="1", **{"from": "07911 123456"})
    office.sync()
    assert office.the_activity().people == ()
    assert office.the_question().candidates[0].person.name == "Tom Wright"


def test_whom_it_is_hardly_likely_to_be_nobody_is_asked_about(office: Office) -> None:
    office.knows(HEADER + "".join(f"P-{n},John Smith,client,j{n}@client.example,,\n" for n in range(2)))
    set_thresholds(office, 0.995, 0.99)
    office.deliver(mail("John Smith <js@other.example>"))
    office.sync()
    assert office.the_question().candidates == ()


def test_an_address_is_proof_on_any_terms_but_impossible_ones(office: Office) -> None:
    office.knows()
    set_thresholds(office, 0.9999, 0.9)
    office.deliver(mail(f"Priya Patel <{PRIYA}>"))
    office.sync()
    assert [person.name for person in office.the_activity().people] == ["Priya Patel"]
