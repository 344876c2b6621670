from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from syncd.activities import proposals
from syncd.activities.conclude import conclude
from syncd.activities.interactions import from_call, from_event, from_mail
from syncd.activities.unknown import ASKED
from syncd.model.activity import Activity, ActivityKind, ActivityStatus, Credit, CreditRole, LinkedPerson
from syncd.model.call import Direction
from syncd.model.card import Card
from syncd.model.extraction import Contact, MeetingKind, Phone, PhoneKind, PhoneRole, SocialNotice, Zone
from syncd.model.matching import Candidate, EvidenceKind, Mention, MentionRole, Origin
from syncd.model.message import Address
from syncd.model.people import Known, KnownPerson, PersonId, PersonRecord, PhonePoint, Word
from syncd.model.reading import CardReading, MailReading
from syncd.model.review import ProposalDraft, ProposalKey, ProposalKind
from syncd.model.traffic import Traffic
from tests.unit.activities.agency import (
    AGENCY,
    ALICE,
    BOB,
    MONDAY,
    NUMBER,
    PRIYA,
    RECORD,
    TOM,
    activity,
    call,
    event,
    ignored,
    interaction,
    linked,
    mail,
    strangers,
    unknown,
)

TOM_RECORD = KnownPerson(PersonId(2), "Tom Hill", company="Client Ltd")
SIGNED = Phone(NUMBER, owner=PRIYA, zone=Zone.SIGNATURE, confidence=0.9, quote="M: 07911 123456")


def outgoing(name: str, email: str) -> MailReading:
    return replace(mail(ALICE), to=(Address(name, email),))


ANSWERED = Traffic(received=1, sent=1)


def asked(reading: MailReading, *candidates: Candidate, exchanged: Traffic = Traffic()) -> ProposalDraft:  # noqa: B008
    one = interaction(from_mail(reading, AGENCY, ALICE))
    conclusion = conclude(one, [unknown(mention, *candidates) for mention in one.mentions])
    traffic = dict.fromkeys(proposals.asked_about(conclusion), exchanged)
    [draft] = proposals.from_mail(conclusion, reading, AGENCY, traffic)
    return draft


def test_somebody_unknown_who_writes_to_us_is_asked_about() -> None:
    draft = asked(replace(mail(), from_=(Address("Priya Patel", PRIYA),)))
    assert draft.kind is ProposalKind.WHO_IS_THIS
    assert draft.key == ProposalKey(None, "email", PRIYA)
    assert (draft.name, draft.new, draft.quote) == ("Priya Patel", PRIYA, "Shortlist")


@pytest.mark.parametrize("exchanged", [Traffic(sent=3), Traffic(received=3)], ids=["sent", "received"])
def test_somebody_who_never_answered_and_whom_nobody_answered_is_only_asked_about(exchanged: Traffic) -> None:
    assert asked(outgoing("Priya Patel", PRIYA), exchanged=exchanged).kind is ProposalKind.WHO_IS_THIS


def test_somebody_unknown_with_a_full_name_is_a_new_person_once_both_sides_wrote() -> None:
    draft = asked(outgoing("Priya Patel", PRIYA), exchanged=ANSWERED)
    assert draft.kind is ProposalKind.NEW_PERSON
    assert (draft.name, draft.key.value) == ("Priya Patel", PRIYA)


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Priya", PRIYA),
        ("Client Services", "priya@client.example"),
        ("Priya Patel", "info@client.example"),
        ("Priya Patel", "jobs-uk@client.example"),
        ("Meeting Room 4", "mr4@client.example"),
        ("Anna Meeting Room", "mr5@client.example"),
        ("Berlin Mitte", "room4@client.example"),
        ("Salle de réunion Lyon", "lyon@client.example"),
        ("Berlin Mitte", "room.berlin@client.example"),
        ("Xerox Floor Two", "scanner2@client.example"),
    ],
)
def test_half_a_name_a_room_or_a_functions_address_makes_no_new_person(name: str, email: str) -> None:
    assert asked(outgoing(name, email), exchanged=ANSWERED).kind is ProposalKind.WHO_IS_THIS


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Anna Room", "anna.room@client.example"),
        ("Peter Scan", "peter.scan2@client.example"),
        ("Anna Hill", "mail4anna@client.example"),
    ],
)
def test_who_is_called_like_a_room_or_a_machine_is_a_person_all_the_same(name: str, email: str) -> None:
    assert asked(outgoing(name, email), exchanged=ANSWERED).kind is ProposalKind.NEW_PERSON


def test_a_name_that_stood_elsewhere_makes_half_a_name_whole() -> None:
    draft = asked(outgoing("", PRIYA), exchanged=replace(ANSWERED, names=("Priya", "Priya Patel")))
    assert (draft.kind, draft.name) == (ProposalKind.NEW_PERSON, "Priya Patel")


def test_a_new_person_comes_with_all_that_their_mail_says_of_them() -> None:
    contact = Contact("Priya Patel", "Head of Legal", "Client Ltd", "Leeds LS1 4AP")
    fax = replace(SIGNED, e164="+442079460199", kind=PhoneKind.FAX)
    reading = replace(mail(), from_=(Address("PATEL, PRIYA", PRIYA),), contact=contact, phones=(SIGNED, fax))
    draft = asked(reading, exchanged=ANSWERED)
    assert draft.record == PersonRecord(
        "Priya Patel",
        emails=(PRIYA,),
        phones=(PhonePoint(NUMBER, SIGNED.kind),),
        company="Client Ltd",
        title="Head of Legal",
        location="Leeds LS1 4AP",
    )


def test_what_a_mail_says_of_its_sender_is_not_said_of_its_readers() -> None:
    reading = replace(mail(to=(ALICE, TOM)), contact=Contact(title="Head of Legal"))
    one = interaction(from_mail(reading, AGENCY, ALICE))
    conclusion = conclude(one, [unknown(mention) for mention in one.mentions])
    drafts = proposals.from_mail(conclusion, reading, AGENCY, {})
    assert [draft.record and draft.record.title for draft in drafts] == ["Head of Legal", None]


@pytest.mark.parametrize(
    ("header", "signed", "mentioned"),
    [
        ("", "Priya Patel", ["", "Priya Patel"]),
        ("Priya", "Priya Patel", ["Priya", "Priya Patel"]),
        ("PATEL, PRIYA", "Priya Patel", ["PATEL, PRIYA"]),
        ("Priya", "Priya", ["Priya"]),
    ],
)
def test_a_sender_is_named_below_the_mail_too_where_that_says_more(
    header: str, signed: str, mentioned: list[str]
) -> None:
    reading = replace(mail(), from_=(Address(header, PRIYA),), contact=Contact(signed))
    one = interaction(from_mail(reading, AGENCY, ALICE))
    assert [mention.name for mention in one.mentions] == mentioned
    assert {mention.key for mention in one.mentions} == {("email", PRIYA)}


def test_a_stranger_we_met_is_a_new_person() -> None:
    met = event(organizer=Address("Priya Patel", PRIYA), kind=MeetingKind.VIDEO_MEETING)
    [draft] = proposals.from_activity(strangers(from_event(met, AGENCY, ALICE)), {("email", PRIYA): Traffic(met=1)})
    assert (draft.kind, draft.quote) == (ProposalKind.NEW_PERSON, "Catch-up")


def test_a_namesake_on_record_is_offered_before_anybody_is_added_twice() -> None:
    namesake = Candidate(RECORD, 0.8, ("the same name",), (EvidenceKind.NAME,))
    draft = asked(outgoing("Priya Patel", "priya@new.example"), namesake, exchanged=ANSWERED)
    assert draft.kind is ProposalKind.WHO_IS_THIS
    assert draft.candidates == (namesake,)
    assert draft.confidence == 0.8


def test_an_address_on_two_records_asks_which_of_them_it_is() -> None:
    both = [Candidate(p, 0.45, ("shared",), (EvidenceKind.EMAIL,)) for p in (RECORD, TOM_RECORD)]
    draft = asked(mail(), *both)
    assert draft.kind is ProposalKind.WHICH_PERSON
    assert draft.candidates == tuple(both)


def test_two_namesakes_of_a_stranger_are_no_choice_between_the_two() -> None:
    both = [Candidate(p, 0.35, ("name",), (EvidenceKind.NAME,)) for p in (RECORD, TOM_RECORD)]
    assert asked(mail(), *both).kind is ProposalKind.WHO_IS_THIS


def test_an_unknown_number_is_asked_about_with_when_it_rang() -> None:
    [draft] = proposals.from_activity(strangers(from_call(call(Direction.IN), AGENCY, None)), {})
    assert draft.key == ProposalKey(None, "phone", NUMBER)
    assert draft.quote == "They rang us on 2026-03-02 at 09:30"


def test_a_name_alone_is_asked_about_however_it_is_written() -> None:
    notices = [mail(social=SocialNotice("LinkedIn", name)) for name in ("Priya Patel", "PATEL, Priya")]
    assert {asked(notice).key for notice in notices} == {ProposalKey(None, "name", "patel priya")}


def test_nobody_known_ignored_or_in_a_cancelled_meeting_is_asked_about() -> None:
    one = interaction(from_mail(mail(cc=(TOM,)), AGENCY, ALICE))
    known, ignored_ = one.mentions
    assert proposals.from_activity(conclude(one, [linked(known), ignored(ignored_)]), {}) == ()
    assert proposals.from_activity(strangers(replace(one, cancelled=True)), {}) == ()


def test_a_mail_to_hundreds_of_strangers_asks_about_the_first_few() -> None:
    reading = mail(ALICE, to=tuple(f"guest{n}@client.example" for n in range(300)))
    drafts = proposals.from_activity(strangers(from_mail(reading, AGENCY, ALICE)), {})
    assert [draft.key.value for draft in drafts] == [f"guest{n}@client.example" for n in range(ASKED)]


def changes(*phones: Phone, person: KnownPerson = RECORD) -> tuple[ProposalDraft, ...]:
    reading = mail(phones=phones)
    one = interaction(from_mail(reading, AGENCY, ALICE))
    return proposals.from_mail(conclude(one, [linked(one.mentions[0], person)]), reading, AGENCY, {})


def test_a_new_number_in_a_known_senders_signature_is_proposed_with_its_line() -> None:
    [draft] = changes(SIGNED)
    assert draft.kind is ProposalKind.CHANGE
    assert draft.key == ProposalKey(RECORD.id, "phone", NUMBER)
    assert (draft.old, draft.new) == ("+442079460123", NUMBER)
    assert (draft.quote, draft.confidence) == ("M: 07911 123456", 0.9)


def test_a_number_on_record_is_no_news() -> None:
    assert changes(SIGNED, person=replace(RECORD, phones=(NUMBER,))) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"owner": TOM},
        {"owner": ""},
        {"role": PhoneRole.COMPANY},
        {"role": PhoneRole.DIAL_IN},
        {"kind": PhoneKind.FAX},
        {"e164": ""},
        {"e164": "+442079460111"},
    ],
)
def test_others_numbers_our_own_switchboards_and_faxes_are_not_proposed(change: dict[str, Any]) -> None:
    assert changes(replace(SIGNED, **change)) == ()


def test_a_number_owned_by_name_is_the_senders_of_that_name() -> None:
    reading = mail(from_=(Address("Priya Patel", PRIYA),), phones=(replace(SIGNED, owner="Patel, Priya"),))
    one = interaction(from_mail(reading, AGENCY, ALICE))
    [draft] = proposals.from_mail(conclude(one, [linked(one.mentions[0])]), reading, AGENCY, {})
    assert draft.new == NUMBER


def test_nothing_is_proposed_for_a_sender_who_is_not_known_or_only_copied() -> None:
    reading = mail(phones=(SIGNED, replace(SIGNED, owner=TOM)), cc=(TOM,))
    one = interaction(from_mail(reading, AGENCY, ALICE))
    sender, copied = one.mentions
    drafts = proposals.from_mail(conclude(one, [unknown(sender), linked(copied)]), reading, AGENCY, {})
    assert {draft.kind for draft in drafts} == {ProposalKind.WHO_IS_THIS}


def planned(*persons: KnownPerson, **changed: Any) -> Activity:
    linked_people = tuple(
        LinkedPerson(person.id, person.external_id, person.name, "attendee", Origin.AUTO, 1.0, ()) for person in persons
    )
    values: dict[str, Any] = {"key": "meeting:u/", "subject": "Call with Priya", "people": linked_people}
    return activity(ActivityKind.CALL, Direction.OUT, Credit(ALICE, CreditRole.ORGANIZER), **values | changed)


def rang(after: timedelta) -> Any:
    return interaction(from_call(call(Direction.IN, start=MONDAY + after), AGENCY, None))


@pytest.mark.parametrize("minutes", [-15, 0, 45])
def test_an_unknown_number_that_rings_within_a_scheduled_call_is_proposed_as_that_persons(minutes: int) -> None:
    [draft] = proposals.within_scheduled_call(
        rang(timedelta(minutes=minutes)), [planned(RECORD), planned(RECORD, id=2)]
    )
    assert draft.kind is ProposalKind.CHANGE
    assert draft.key == ProposalKey(RECORD.id, "phone", NUMBER)
    assert (draft.name, draft.quote) == ("Priya Patel", "Call with Priya")


@pytest.mark.parametrize(
    ("minutes", "scheduled"),
    [
        (-16, [planned(RECORD)]),
        (46, [planned(RECORD)]),
        (0, [planned(RECORD, TOM_RECORD)]),
        (0, [planned(RECORD), planned(TOM_RECORD)]),
        (0, [planned()]),
        (0, [planned(RECORD, credits=(Credit(BOB, CreditRole.ORGANIZER),))]),
        (0, [planned(RECORD, kind=ActivityKind.MEETING)]),
        (0, [planned(RECORD, key="call:1")]),
        (0, [planned(RECORD, status=ActivityStatus.CANCELLED)]),
        (0, []),
    ],
)
def test_a_number_that_may_be_somebody_elses_is_not_proposed(minutes: int, scheduled: list[Activity]) -> None:
    assert proposals.within_scheduled_call(rang(timedelta(minutes=minutes)), scheduled) == ()


CARD = Card("c-1", "Priya Patel", (PRIYA,), company="Client Ltd")
NOBODY_KNOWN = Known({}, {}, {})


def carded(card: Card, known: Known, *phones: Phone) -> tuple[ProposalDraft, ...]:
    return proposals.from_card(CardReading(card, phones), known, AGENCY, MONDAY)


def test_the_card_of_a_stranger_is_a_new_person() -> None:
    [draft] = carded(CARD, NOBODY_KNOWN, Phone(NUMBER))
    assert (draft.kind, draft.key, draft.name) == (
        ProposalKind.NEW_PERSON,
        ProposalKey(None, "email", PRIYA),
        "Priya Patel",
    )


def test_the_card_of_somebody_known_changes_what_the_record_lacks() -> None:
    known = Known({PRIYA: (RECORD,)}, {}, {})
    card = replace(CARD, emails=(PRIYA, "p@home.example"), company="Client Group")
    drafts = carded(card, known, Phone(NUMBER), Phone(RECORD.phones[0]))
    assert [(d.key.field, d.old, d.new) for d in drafts] == [
        ("email", "", "p@home.example"),
        ("phone", "+442079460123", NUMBER),
        ("company", "Client Ltd", "Client Group"),
    ]
    assert carded(replace(CARD, company="CLIENT  LTD"), known) == ()


def test_a_card_with_a_known_number_and_name_is_that_persons() -> None:
    known = Known({}, {RECORD.phones[0]: (RECORD, TOM_RECORD)}, {})
    drafts = carded(replace(CARD, emails=("p@home.example",)), known, Phone(RECORD.phones[0]))
    assert [(d.key.person_id, d.new) for d in drafts] == [(RECORD.id, "p@home.example")]


def test_a_card_that_fits_several_asks_which_and_a_namesake_asks_who() -> None:
    [which] = carded(CARD, Known({PRIYA: (RECORD, TOM_RECORD)}, {}, {}))
    assert (which.kind, len(which.candidates)) == (ProposalKind.WHICH_PERSON, 2)
    [who] = carded(CARD, Known({}, {}, {"patel priya": (RECORD,)}))
    assert (who.kind, [c.person for c in who.candidates]) == (ProposalKind.WHO_IS_THIS, [RECORD])


def test_what_review_said_of_a_cards_address_holds() -> None:
    assert carded(CARD, Known({}, {}, {}, {("email", PRIYA): (Word(None, 1),)})) == ()
    [change] = carded(CARD, Known({}, {}, {}, {("email", PRIYA): (Word(RECORD, 1),)}))
    assert (change.kind, change.key.person_id) == (ProposalKind.CHANGE, RECORD.id)


def test_our_own_card_and_an_empty_one_suggest_nothing() -> None:
    assert carded(replace(CARD, emails=(BOB,)), NOBODY_KNOWN) == ()
    assert carded(Card("c", ""), NOBODY_KNOWN) == ()


def test_one_question_is_asked_about_one_number_named_twice() -> None:
    one = interaction(from_call(call(), AGENCY, None))
    twice = replace(one, mentions=(*one.mentions, Mention(MentionRole.BODY, phone=NUMBER)))
    assert len(proposals.from_activity(strangers(twice), {})) == 1
