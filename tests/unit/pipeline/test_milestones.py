"""What mails state was reached is on the activity, asked about where it is not sure, and as people say it is."""

from collections.abc import Callable

import pytest
from sqlalchemy import text

from syncd import directory
from syncd.model.activity import ActivityStatus
from syncd.model.milestones import MilestoneState
from syncd.model.people import PersonId
from syncd.model.review import ProposalKind
from syncd.model.statements import Milestone
from syncd.review import actions, forgetting, merging, reached, records, rules
from syncd.review.desk import NotPossibleError
from syncd.review.waiting import questions
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA, Office, event, mail

SURE = "We would like to see Tom Wright for an interview on Thursday 12 March at 10am."
UNSURE = "Tom is not for us."


def say(words: str, number: int = 1, **headers: str) -> bytes:
    return mail(
        body=f"Hi Alice,\n\n{words}\n\nKind regards\nPriya",
        **{"Message_ID": f"<{number}@client.example>", "Subject": f"Mail {number}", **headers},
    )


@pytest.fixture
def told(office: Office) -> Office:
    office.knows()
    office.deliver(say(SURE))
    office.sync()
    return office


@pytest.fixture
def asked(office: Office) -> Office:
    office.knows()
    office.deliver(say(UNSURE, Subject="Tom Wright"))
    office.sync()
    return office


def stated(office: Office) -> list[tuple[str, str, str]]:
    """Kind, state and person of the only activity's milestones."""
    return [
        (one.kind.value, one.state.value, one.person.name if one.person else "")
        for one in office.the_activity().milestones
    ]


def test_what_is_stated_for_sure_is_on_the_activity_with_whom_it_is_about(told: Office) -> None:
    assert stated(told) == [("interview_arranged", "logged", "Tom Wright")]
    assert told.the_activity().milestones[0].quote == SURE
    assert told.questions() == ()


def test_whom_it_is_about_is_found_once_they_are_on_record(office: Office) -> None:
    office.knows("external_id,name,role,emails\n" + f"P-1,Priya Patel,client,{PRIYA}\n")
    office.deliver(say(SURE))
    office.sync()
    assert stated(office) == [("interview_arranged", "logged", "")]
    office.knows()
    assert stated(office) == [("interview_arranged", "logged", "Tom Wright")]


def test_a_name_that_two_candidates_have_tells_of_neither(told: Office) -> None:
    told.knows("external_id,name,role,emails\nP-9,Tom Wright,candidate,other@wright.example\n")
    assert stated(told) == [("interview_arranged", "logged", "")]


def test_what_is_not_sure_is_asked_about_once_and_does_not_count_meanwhile(asked: Office) -> None:
    asked.deliver(say(UNSURE, Subject="Tom Wright"), to="bob")
    asked.sync()
    asked.read_everything_again()
    question = asked.the_question()
    assert (question.kind, question.new, question.name) == (ProposalKind.MILESTONE, "rejected", "Tom Wright")
    assert question.quote == UNSURE
    assert stated(asked) == [("rejected", "queued", "Tom Wright")]


@pytest.mark.parametrize(("answer", "state"), [(actions.accept, "logged"), (actions.reject, "rejected")])
def test_an_answer_holds_for_good_and_can_be_taken_back(asked: Office, answer: Callable[..., str], state: str) -> None:
    question = asked.the_question()
    said = asked.decide(answer, question.id)
    assert said in ("rejected of Tom Wright counts", "rejected of Tom Wright does not count")
    asked.read_everything_again()
    assert (stated(asked), asked.questions()) == ([("rejected", state, "Tom Wright")], ())
    asked.decide(actions.undo, question.id)
    assert (stated(asked), [one.id for one in asked.questions()]) == (
        [("rejected", "queued", "Tom Wright")],
        [question.id],
    )


def test_what_was_logged_by_itself_can_be_denied_and_the_denial_taken_back(told: Office) -> None:
    activity = told.the_activity().id
    said = told.decide(reached.deny, activity, Milestone.INTERVIEW_ARRANGED)
    assert said == f"decision 1: interview arranged does not count in activity {activity}"
    told.read_everything_again()
    assert stated(told) == [("interview_arranged", "rejected", "Tom Wright")]
    told.decide(rules.undo, 1)
    assert stated(told) == [("interview_arranged", "logged", "Tom Wright")]


def test_what_nothing_states_can_be_said_and_stays_when_the_mail_is_read_again(told: Office) -> None:
    activity = told.the_activity().id
    told.decide(reached.reach, activity, Milestone.OFFER)
    told.deliver(say(SURE), to="bob")
    told.read_everything_again()
    assert ("offer", "logged", "") in stated(told)
    told.decide(rules.undo, 1)
    assert stated(told) == [("interview_arranged", "logged", "Tom Wright")]


def test_a_person_can_say_whom_it_is_about(told: Office) -> None:
    told.knows("external_id,name,role,emails\nP-3,Tom Baker,candidate,tom@baker.example\n")
    activity = told.the_activity().id
    said = told.decide(reached.reach, activity, Milestone.INTERVIEW_ARRANGED, PersonId(3))
    assert said == f"decision 1: interview arranged of Tom Baker counts in activity {activity}"
    with pytest.raises(NotPossibleError, match="interview arranged counts already"):
        told.decide(reached.reach, activity, Milestone.INTERVIEW_ARRANGED, PersonId(3))
    told.read_everything_again()
    assert stated(told) == [("interview_arranged", "logged", "Tom Baker")]
    told.decide(merging.merge, PersonId(2), PersonId(3))
    assert stated(told) == [("interview_arranged", "logged", "Tom Wright")]
    assert told.decide(rules.undo, 1) == "decision 1 is taken back; what the activity says counts again"


def test_of_somebody_erased_it_still_counts_that_a_person_said_what_was_reached(told: Office) -> None:
    activity = told.the_activity().id
    told.decide(reached.reach, activity, Milestone.OFFER, PersonId(2))
    told.decide(forgetting.forget, PersonId(2))
    assert ("offer", "logged", "") in stated(told)


def waiting(office: Office) -> list[str]:
    with office.database.read() as conn:
        return [one.quote for one in questions(conn)]


def test_what_another_mail_tells_for_sure_is_not_asked_and_is_once_that_is_denied(asked: Office) -> None:
    assert waiting(asked) == [UNSURE]
    asked.deliver(say("Unfortunately we have decided not to go ahead with Tom Wright.", 2))
    asked.sync()
    (surely,) = (one.id for one in asked.activities() if one.milestones[0].state is MilestoneState.LOGGED)
    assert waiting(asked) == []
    asked.decide(reached.deny, surely, Milestone.REJECTED)
    assert waiting(asked) == [UNSURE]


def test_what_the_client_tells_for_sure_by_half_a_name_is_not_asked(office: Office) -> None:
    office.knows()
    office.deliver(say(UNSURE, 2, Subject="Tom Wright"))
    office.sync()
    assert waiting(office) == [UNSURE]
    office.deliver(
        say("Unfortunately we have decided not to go ahead with Tom.", 3, Date="Tue, 3 Mar 2026 09:00:00 +0000")
    )
    office.sync()
    assert waiting(office) == []


def test_of_two_mails_that_tell_the_same_one_is_asked_about_and_its_answer_is_for_both(asked: Office) -> None:
    asked.deliver(say(UNSURE, 2, Subject="Re: Tom Wright", Date="Tue, 3 Mar 2026 09:00:00 +0000"))
    asked.sync()
    assert len(asked.questions()) == 2
    assert waiting(asked) == [UNSURE]
    with asked.database.read() as conn:
        (question,) = questions(conn)
    asked.decide(actions.accept, question.id)
    assert waiting(asked) == []


def test_a_question_is_answered_once_the_mail_says_it_for_sure(asked: Office) -> None:
    with asked.database.begin() as conn:
        conn.execute(text("UPDATE milestones SET confidence = 0.99"))
    asked.decide(rules.link, asked.the_activity().id, PersonId(2))
    assert asked.questions() == ()


@pytest.mark.parametrize(
    ("sent", "whom"),
    [("Sun, 01 Mar 2026 09:30:00 +0000", "Tom Wright"), ("Tue, 03 Mar 2026 09:30:00 +0000", ""),
     ("Wed, 31 Dec 2025 09:30:00 +0000", "")],
    ids=["the day before", "the day after", "61 days before"],
)  # fmt: skip
def test_half_a_name_is_somebody_of_whom_the_client_was_told_before_and_not_long_ago(
    office: Office, sent: str, whom: str
) -> None:
    office.knows()
    words = "Hi Priya,\n\nplease find attached the CV of Tom Wright for the Naval Architect role.\n\nAlice"
    office.deliver(mail(ALICE, PRIYA, words, Message_ID="<cv@northbridge.example>", Date=sent))
    office.deliver(say("We liked Tom, but have decided not to take the application further.", Subject="Feedback"))
    office.sync()
    about = {one.kind.value: one.person.name if one.person else "" for a in office.activities() for one in a.milestones}
    assert about == {"cv_sent": "Tom Wright", "rejected": whom}


def test_a_word_on_what_is_asked_about_is_the_answer(asked: Office) -> None:
    asked.decide(reached.deny, asked.the_activity().id, Milestone.REJECTED)
    assert asked.questions() == ()
    with pytest.raises(NotPossibleError, match="rejected does not count"):
        asked.decide(reached.deny, asked.the_activity().id, Milestone.REJECTED)
    asked.decide(reached.reach, asked.the_activity().id, Milestone.REJECTED)
    assert stated(asked) == [("rejected", "logged", "Tom Wright")]
    with pytest.raises(NotPossibleError, match="rejected counts already"):
        asked.decide(reached.reach, asked.the_activity().id, Milestone.REJECTED)


@pytest.mark.parametrize("say_so", [reached.reach, reached.deny])
def test_of_an_activity_that_is_not_there_nothing_can_be_said(told: Office, say_so: Callable[..., str]) -> None:
    with pytest.raises(NotPossibleError, match="there is no activity 99"):
        told.decide(say_so, 99, Milestone.OFFER)


def test_of_a_sender_who_is_ignored_nothing_is_asked_until_that_is_taken_back(asked: Office) -> None:
    asked.decide(rules.ignore, ("email", PRIYA))
    assert (asked.the_activity().status, asked.questions()) == (ActivityStatus.REJECTED, ())
    asked.decide(rules.undo, 1)
    assert [one.kind for one in asked.questions()] == [ProposalKind.MILESTONE]


def test_a_question_names_whom_it_is_about_once_that_is_known(office: Office) -> None:
    office.knows("external_id,name,role,emails\nP-2,Tom Wright,client,tom@wright.example\n")
    office.deliver(say(UNSURE, sender=f"Priya Patel <{PRIYA}>"))
    office.sync()
    asked = [(one.kind.value, one.name) for one in office.questions() if one.kind is ProposalKind.MILESTONE]
    office.knows("external_id,name,role,emails\n" + f"P-1,Priya Patel,candidate,{PRIYA}\n")
    again = [(one.kind.value, one.name) for one in office.questions() if one.kind is ProposalKind.MILESTONE]
    assert (asked, again) == ([("milestone", "")], [("milestone", "Priya Patel")])


def test_a_newsletter_reaches_nothing(office: Office) -> None:
    office.knows()
    office.deliver(say(SURE, List_Unsubscribe="<https://client.example/leave>", Precedence="bulk"))
    office.sync()
    assert office.activities() == ()


def test_what_is_only_quoted_was_not_reached_again(told: Office) -> None:
    quoted = "\n".join(f"> {line}" for line in SURE.splitlines())
    told.deliver(
        mail(
            sender=ALICE, to=PRIYA, Message_ID="<re@northbridge.example>", Subject="Re: Mail 1",
            body=f"Hi Priya,\n\nthank you!\n\nOn Mon, 2 Mar 2026 Priya Patel wrote:\n{quoted}\n",
        )
    )  # fmt: skip
    told.sync()
    assert sorted(len(one.milestones) for one in told.activities()) == [0, 1]


def test_whoever_is_erased_is_named_by_no_milestone_and_what_was_reached_still_counts(told: Office) -> None:
    told.decide(forgetting.forget, PersonId(2))
    assert stated(told) == [("interview_arranged", "logged", "")]
    assert "tom wright" not in str(told.everything()).casefold()
    told.read_everything_again()
    assert "tom wright" not in str(told.everything()).casefold()


def test_a_candidate_who_is_renamed_or_merged_stays_whom_it_is_about(told: Office) -> None:
    told.decide(records.set_field, PersonId(2), "name", "Tom Wright-Shah")
    assert stated(told) == [("interview_arranged", "logged", "Tom Wright-Shah")]


def test_what_a_person_says_of_a_meeting_stays_when_its_time_is_changed(office: Office) -> None:
    office.knows()
    office.book(event(PRIYA, SEQUENCE="1"), href="one.ics")
    office.sync()
    office.decide(reached.reach, office.the_activity().id, Milestone.OFFER)
    office.book(event(PRIYA, SEQUENCE="2", DTSTART="20260304T100000Z", DTEND="20260304T104500Z"), href="one.ics")
    office.sync()
    assert office.the_activity().at.day == 4
    assert stated(office) == [("offer", "logged", "")]


def test_what_a_person_says_of_a_meeting_stays_when_a_fuller_copy_of_it_is_found(office: Office) -> None:
    office.knows()
    office.book(event(PRIYA))
    office.sync()
    office.decide(reached.reach, office.the_activity().id, Milestone.OFFER)
    office.book(event(PRIYA, SUMMARY="Catch-up with Priya"), calendar="bob")
    office.sync()
    assert stated(office) == [("offer", "logged", "")]


def put_forward(office: Office, to: str = PRIYA) -> None:
    """Priya is sent Tom's CV, and writes of Tom by half his name a day later."""
    sent = "Hi Priya,\n\nplease find attached the CV of Tom Wright for the Naval Architect role.\n\nAlice"
    before = {"Message_ID": "<cv@northbridge.example>", "Date": "Sun, 01 Mar 2026 09:30:00 +0000"}
    office.deliver(mail(ALICE, to, sent, **before))
    office.deliver(say("We liked Tom, but have decided not to take the application further.", Subject="Feedback"))
    office.sync()


def rejected(office: Office) -> str:
    [one] = [m for a in office.activities() for m in a.milestones if m.kind is Milestone.REJECTED]
    return one.person.name if one.person else ""


def test_a_client_who_was_sent_the_cv_on_another_record_that_was_merged_means_the_same_candidate(
    office: Office,
) -> None:
    office.knows(
        f"external_id,name,role,emails\nP-1,Priya Patel,client,{PRIYA}\n"
        "P-2,Tom Wright,candidate,tom@wright.example\nP-3,P Patel,client,pp@client.example\n"
    )
    put_forward(office, to="desk@client.example")
    [sent] = [one.id for one in office.activities() if one.subject == "Shortlist"]
    office.decide(rules.link, sent, PersonId(3))
    assert rejected(office) == ""
    office.decide(merging.merge, PersonId(1), PersonId(3))
    assert rejected(office) == "Tom Wright"
    office.decide(merging.unmerge, PersonId(3))
    assert rejected(office) == ""


def test_a_mail_that_is_not_with_a_client_put_nobody_forward_to_them(office: Office) -> None:
    office.knows()
    put_forward(office)
    assert rejected(office) == "Tom Wright"
    [sent] = [one.id for one in office.activities() if one.subject == "Shortlist"]
    office.decide(rules.unlink, sent, PersonId(1))
    assert rejected(office) == ""


def test_whoever_was_merged_with_a_candidate_is_one(told: Office) -> None:
    told.knows("external_id,name,role,emails\nP-8,Thomas Wright,client,thomas@wright.example\n")
    told.decide(merging.merge, PersonId(3), PersonId(2))
    assert [one[2] for one in stated(told)] == ["Thomas Wright"]


def test_of_whoever_is_erased_nothing_is_asked_and_nothing_waits(asked: Office) -> None:
    asked.decide(forgetting.forget, PersonId(2))
    assert (stated(asked), asked.questions()) == ([], ())
    asked.read_everything_again()
    assert (stated(asked), asked.questions()) == ([], ())


def test_what_a_person_said_was_reached_stays_when_somebody_is_erased(asked: Office) -> None:
    asked.decide(actions.accept, asked.the_question().id)
    asked.decide(forgetting.forget, PersonId(2))
    asked.read_everything_again()
    assert stated(asked) == [("rejected", "logged", "")]


def test_no_question_keeps_the_words_of_a_mail_that_somebody_erased_had(office: Office) -> None:
    office.knows()
    office.knows("external_id,name,role,emails\nP-7,Ruth Marsh,client,ruth@client.example\n")
    unsure = "Zoe is not for us."
    office.deliver(say(unsure, Cc="Ruth Marsh <ruth@client.example>"))
    office.sync()
    assert [one.quote for one in office.questions() if one.kind is ProposalKind.MILESTONE] == [unsure]
    office.decide(forgetting.forget, PersonId(3))
    assert "not quite what" not in str(office.everything())
    assert [one for one in office.questions() if one.kind is ProposalKind.MILESTONE] == []


def test_what_a_client_tells_of_somebody_who_is_not_on_record_is_not_about_the_client(office: Office) -> None:
    office.knows("external_id,name,role,emails\n" + f"P-1,Priya Patel,client,{PRIYA}\n")
    office.deliver(say(UNSURE))
    office.sync()
    assert stated(office) == [("rejected", "queued", "")]
    assert office.decide(actions.accept, office.the_question().id) == "rejected counts"


def test_whoever_asks_what_is_kept_of_them_sees_what_others_told_they_reached(told: Office) -> None:
    [one] = directory.export(told.database, PersonId(2))["activities"]
    assert [person["id"] for person in one["people"]] == [1]
    assert one["milestones"][0]["quote"] == SURE
