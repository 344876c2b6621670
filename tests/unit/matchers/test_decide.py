from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.matchers import by_email, by_name, by_phone
from syncd.matchers import decide as deciding
from syncd.matchers.decide import KEPT, decide
from syncd.model.commonness import Commonness
from syncd.model.matching import Evidence, EvidenceKind, Match, Mention, MentionRole, Origin
from syncd.model.people import Known, KnownPerson, PersonId, Word
from syncd.model.terms import Scale, Terms
from tests.unit.matchers.directory import EVERYBODY, IVAN, PRIYA, SWITCHBOARD, TOM, UMA, known

ADDRESS = "priya@client.example"
FROM_PRIYA = Mention(MentionRole.FROM, "Priya Patel", ADDRESS)
MONDAY = datetime(2026, 3, 2, tzinfo=UTC)


def match(mention: Mention, known: Known, at: datetime = MONDAY) -> Match:
    return deciding.match(mention, known, at)


def test_a_mail_from_an_address_on_record_is_linked_by_itself() -> None:
    result = match(FROM_PRIYA, known({ADDRESS: (PRIYA,)}))
    assert result.person is not None
    assert result.person.person == PRIYA
    assert result.person.confidence >= 0.999
    assert result.person.reasons[0] == "address priya@client.example is on the record"
    assert result.candidates == ()
    assert result.origin is Origin.AUTO


def test_the_address_stands_whatever_name_is_written_beside_it() -> None:
    result = match(replace(FROM_PRIYA, name="Office of the Director"), known({ADDRESS: (PRIYA,)}))
    assert result.person is not None
    assert result.person.person == PRIYA


def test_an_address_on_record_stands_however_many_are_called_so() -> None:
    smiths = tuple(KnownPerson(PersonId(n), "John Smith", emails=(f"js{n}@x.example",)) for n in range(300))
    directory = known({"js7@x.example": (smiths[7],)}, people=smiths)
    result = match(
        Mention(MentionRole.FROM, "John Smith", "js7@x.example"),
        replace(directory, common=Commonness(people=300, names={"john": 300, "smith": 300})),
    )
    assert result.person is not None
    assert result.person.person == smiths[7]


@pytest.mark.parametrize(("writer", "owner"), [("Dina Lee", "Tina Lee"), ("Emma Brink", "Emmanuel Brink")])
def test_a_relation_whose_name_looks_alike_is_asked_about_who_writes_from_an_address(writer: str, owner: str) -> None:
    holder = KnownPerson(PersonId(1), owner, emails=("home@lee.example",))
    directory = known({"home@lee.example": (holder,)}, people=(holder,))
    evidence = by_email.evidence(Mention(MentionRole.FROM, writer, "home@lee.example"), directory)
    assert [found.score for found in evidence] == [by_email.DISPUTED]
    assert match(Mention(MentionRole.FROM, writer, "home@lee.example"), directory).person is None


def test_an_address_that_a_couple_shares_is_asked_about() -> None:
    result = match(Mention(MentionRole.FROM, email="hills@home.example"), known({"hills@home.example": (TOM, UMA)}))
    assert result.person is None
    assert [c.person for c in result.candidates] == [TOM, UMA]
    assert result.candidates[0].reasons == ("address hills@home.example is on 2 records",)
    assert all(c.confidence <= 0.5 for c in result.candidates)


def test_a_shared_address_is_asked_about_though_the_name_fits_one_of_them_who_then_comes_first() -> None:
    result = match(
        Mention(MentionRole.FROM, "Uma Rao", "hills@home.example"), known({"hills@home.example": (TOM, UMA)})
    )
    assert result.person is None
    assert [c.person for c in result.candidates] == [UMA, TOM]


def test_a_call_from_a_number_on_record_is_linked_by_itself() -> None:
    result = match(Mention(MentionRole.CALLER, phone="+447911123456"), known())
    assert result.person is not None
    assert result.person.person == PRIYA
    assert result.person.reasons == ("number +447911123456 is on the record",)


def test_a_call_from_the_switchboard_proves_little() -> None:
    result = match(Mention(MentionRole.CALLER, phone=SWITCHBOARD), known())
    assert result.person is None
    assert [c.person for c in result.candidates] == [TOM, UMA]
    assert all(c.confidence <= 0.5 for c in result.candidates)


def test_a_call_planned_with_tom_on_the_switchboards_number_is_likely_toms() -> None:
    result = match(Mention(MentionRole.SUBJECT, "Tom", phone=SWITCHBOARD), known())
    assert result.person is None
    assert [c.person for c in result.candidates] == [TOM, UMA]
    assert result.candidates[0].confidence > 0.99


@pytest.mark.parametrize(
    ("number", "own", "is_linked"),
    [
        pytest.param("+447911123456", (), True, id="a mobile, as the country numbers them"),
        pytest.param("+442079460123", (), False, id="a line on which colleagues call, too"),
        pytest.param("+442079460123", ("+442079460123",), True, id="a line that a person confirmed"),
        pytest.param("+12125550123", (), False, id="what may be either, as in North America"),
        pytest.param("+12125550123", ("+12125550123",), True, id="a mobile, as it is labelled"),
    ],
)
def test_a_call_is_linked_by_a_number_that_is_personal_and_else_asked_about(
    number: str, own: tuple[str, ...], is_linked: bool
) -> None:
    ann = KnownPerson(PersonId(1), "Ann Lee", phones=(number,))
    result = match(
        Mention(MentionRole.CALLER, phone=number), Known({}, {number: (ann,)}, {}, own_numbers=frozenset(own))
    )
    assert [c.person for c in ([result.person] if is_linked and result.person else result.candidates)] == [ann]
    assert (result.person is not None) == is_linked


LIFTING = Terms(scales={"phone": Scale(0.138, 1.632)})
"""As learned where many hundreds sign with mobiles of their own, and nobody with another's."""


@pytest.mark.parametrize(
    ("mention", "owners"),
    [
        pytest.param(Mention(MentionRole.CALLER, phone="+442079460123"), (PRIYA,), id="a line"),
        pytest.param(Mention(MentionRole.CALLER, phone="+12125550123"), (PRIYA,), id="what may be a mobile or a line"),
        pytest.param(Mention(MentionRole.CALLER, "Priya", phone="+442079460123"), (PRIYA, TOM), id="a switchboard"),
    ],
)
def test_what_mobiles_teach_of_numbers_makes_no_other_number_surer(
    mention: Mention, owners: tuple[KnownPerson, ...]
) -> None:
    people = tuple(replace(one, phones=(mention.phone,)) for one in owners)
    found = match(mention, Known({}, {mention.phone: people}, {}, terms=LIFTING))
    assert found.person is None
    assert found.candidates[0].person == people[0]


def test_a_number_on_record_under_another_name_is_asked_about() -> None:
    result = match(Mention(MentionRole.SUBJECT, "Boris Becker", phone="+447911123456"), known())
    assert result.person is None
    assert result.candidates[0].person == PRIYA
    assert "but the name here is Boris Becker" in result.candidates[0].reasons[0]


def test_two_people_who_share_number_and_name_are_asked_about() -> None:
    junior = replace(TOM, id=PersonId(9), name="Tom Hill Jr")
    mention = Mention(MentionRole.SUBJECT, "Tom Hill", phone=SWITCHBOARD)
    result = match(mention, known(people=(TOM, junior)))
    assert result.person is None
    assert not any("only this one" in reason for c in result.candidates for reason in c.reasons)


def test_a_name_alone_is_only_ever_a_candidate() -> None:
    result = match(Mention(MentionRole.FROM, "PATEL, Priya", "priya@new.example"), known())
    assert result.person is None
    assert [c.person for c in result.candidates] == [PRIYA]
    assert result.candidates[0].kinds == (EvidenceKind.NAME,)


def test_a_name_in_cyrillic_finds_the_candidate_who_is_on_record_in_latin() -> None:
    result = match(Mention(MentionRole.FROM, "Иван Сергеев"), known())
    assert [c.person for c in result.candidates] == [IVAN]


def test_a_misspelt_name_finds_whom_it_is_like_and_not_who_merely_looks_like_it() -> None:
    sibling = KnownPerson(PersonId(9), "Pritam Patel")
    result = match(Mention(MentionRole.FROM, "Pryia Patel"), known(by_likeness={"Pryia Patel": (PRIYA, sibling, TOM)}))
    assert result.person is None
    assert [c.person for c in result.candidates] == [PRIYA]
    assert result.candidates[0].reasons == ("the name Pryia Patel is like Priya Patel",)


def test_somebody_found_by_the_same_name_is_not_found_once_more_by_a_like_one() -> None:
    result = match(Mention(MentionRole.FROM, "Priya Patel"), known(by_likeness={"Priya Patel": (PRIYA,)}))
    assert [c.reasons for c in result.candidates] == [("the name Priya Patel is the same",)]


def test_where_address_and_number_disagree_the_address_wins_and_the_other_stays_in_sight() -> None:
    mention = Mention(MentionRole.FROM, email=ADDRESS, phone=IVAN.phones[0])
    result = match(mention, known({ADDRESS: (PRIYA,)}))
    assert result.person is not None
    assert result.person.person == PRIYA
    assert [c.person for c in result.candidates] == [IVAN]


def test_a_stranger_is_nobody() -> None:
    result = match(Mention(MentionRole.FROM, "Max Power", "max@power.example"), known())
    assert result.person is None
    assert result.candidates == ()
    assert not result.ignored


def test_what_review_said_wins_over_everything() -> None:
    result = match(FROM_PRIYA, known({ADDRESS: (PRIYA,)}, {("email", ADDRESS): TOM}))
    assert result.person is not None
    assert result.person.person == TOM
    assert result.person.confidence == 1.0
    assert result.origin is Origin.MANUAL
    assert [c.person for c in result.candidates] == [PRIYA]


def test_whom_review_called_nobody_is_never_asked_about_again() -> None:
    result = match(FROM_PRIYA, known({ADDRESS: (PRIYA,)}, {("email", ADDRESS): None}))
    assert result.ignored
    assert result.person is None
    assert result.candidates == ()


def test_a_decision_on_a_bare_name_says_nothing_of_a_namesake_with_an_address() -> None:
    decided = {("name", "patel priya"): None}
    assert match(Mention(MentionRole.FROM, "Priya Patel"), known(decided=decided)).ignored
    assert not match(FROM_PRIYA, known(decided=decided)).ignored


def test_a_word_on_a_domain_is_of_strangers_there_and_of_what_lies_below_it() -> None:
    decided = {("domain", "client.example"): None}
    directory = known({ADDRESS: (PRIYA,)}, decided)
    stranger = Mention(MentionRole.FROM, "Max Power", "max@mail.client.example")
    assert match(stranger, directory).ignored
    assert not match(replace(stranger, email="max@otherclient.example"), directory).ignored
    assert match(FROM_PRIYA, directory).person is not None


def test_a_word_on_an_address_outweighs_one_on_its_domain() -> None:
    decided = {("domain", "client.example"): None, ("email", "max@client.example"): TOM}
    result = match(Mention(MentionRole.FROM, email="max@client.example"), known(decided=decided))
    assert result.person is not None
    assert result.person.person == TOM


def test_a_word_that_ended_holds_for_what_came_before_and_the_one_before_it_after() -> None:
    words = (Word(None, 2, until=MONDAY), Word(TOM, 1))
    directory = replace(known(), decided={("email", "max@client.example"): words})
    stranger = Mention(MentionRole.FROM, email="max@client.example")
    assert match(stranger, directory, MONDAY - timedelta(seconds=1)).ignored
    after = match(stranger, directory, MONDAY)
    assert after.person is not None
    assert after.person.person == TOM


def test_a_word_on_the_number_below_a_mail_counts_till_it_ends() -> None:
    signed = Mention(MentionRole.FROM, "Priya Patel", "pp@home.example", "+447911123456")
    directory = replace(known(), decided={("phone", signed.phone): (Word(None, 1, until=MONDAY),)})
    before = match(signed, directory, MONDAY - timedelta(seconds=1))
    assert [one.kinds for one in before.everybody] == [(EvidenceKind.NAME,)]
    after = match(signed, directory, MONDAY).person
    assert after is not None
    assert after.kinds == (EvidenceKind.PHONE, EvidenceKind.NAME)


def test_a_thousand_namesakes_are_shown_ten_at_a_time() -> None:
    people = tuple(KnownPerson(PersonId(n), "John Smith") for n in range(1000))
    result = match(Mention(MentionRole.FROM, "John Smith"), known(people=people))
    assert len(result.candidates) == KEPT
    assert [c.person.id for c in result.candidates] == list(range(KEPT))
    found = match(Mention(MentionRole.FROM, "John Smith", ADDRESS), known({ADDRESS: (PRIYA,)}, people=people))
    assert len(found.candidates) == KEPT


def test_where_somebody_lives_and_works_tells_two_namesakes_apart_but_never_links_by_itself() -> None:
    here = KnownPerson(PersonId(11), "Ann Lee", company="Orbis Ltd", location="Leeds")
    there = KnownPerson(PersonId(12), "Ann Lee", company="Halden AG", location="Bern, Switzerland")
    asked = Mention(MentionRole.BODY, "Ann Lee", company="Halden", location="Bern")
    result = match(asked, known(people=(here, there)))
    assert result.person is None
    assert [c.person for c in result.candidates] == [there, here]
    assert result.candidates[0].confidence > 0.8 > 0.2 > result.candidates[1].confidence
    assert "works at Halden AG" in result.candidates[0].reasons
    assert "lives in Leeds, not in Bern" in result.candidates[1].reasons


def test_two_contacts_of_one_name_at_one_client_are_never_linked_by_name_and_employer() -> None:
    both = tuple(KnownPerson(PersonId(n), "Ann Lee", company="Orbis Ltd") for n in (11, 12))
    result = match(Mention(MentionRole.FROM, "Ann Lee", company="Orbis"), known(people=both))
    assert result.person is None
    assert all(c.confidence < 0.5 for c in result.candidates)


def test_a_relation_who_writes_from_an_address_on_record_is_asked_about() -> None:
    result = match(replace(FROM_PRIYA, name="Nikhil Patel"), known({ADDRESS: (PRIYA,)}))
    assert result.person is None
    assert result.candidates[0].person == PRIYA
    assert "but the name here is Nikhil Patel" in result.candidates[0].reasons[0]


def test_two_people_about_as_likely_are_asked_about_however_likely() -> None:
    both = [Evidence(EvidenceKind.PHONE, PRIYA, 0.97, "a number"), Evidence(EvidenceKind.PHONE, IVAN, 0.96, "another")]
    result = decide(FROM_PRIYA, both)
    assert result.person is None
    assert [c.person for c in result.candidates] == [PRIYA, IVAN]


def test_no_evidence_comes_of_what_a_mention_does_not_say() -> None:
    empty = known({"": (PRIYA,)})
    assert by_email.evidence(Mention(MentionRole.BODY, "Priya"), known()) == ()
    assert by_phone.evidence(Mention(MentionRole.BODY, "Priya"), empty) == ()
    assert by_name.evidence(Mention(MentionRole.BODY, "Priya"), empty) == ()


evidence = st.builds(
    Evidence,
    st.sampled_from([EvidenceKind.NAME, EvidenceKind.COMPANY]),
    st.sampled_from(EVERYBODY),
    st.floats(0, 0.94),
    st.just("words"),
)


@given(st.lists(evidence, max_size=12))
def test_without_address_number_or_decision_nothing_is_automatic(found: list[Evidence]) -> None:
    result = decide(FROM_PRIYA, found, Terms(ask=0))
    assert result.person is None
    assert {c.person for c in result.candidates} == {e.person for e in found}
    assert all(0 <= c.confidence <= 1 for c in result.candidates)
