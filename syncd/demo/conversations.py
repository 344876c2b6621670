"""The short stories of a recruiter's week: shortlists, visits, check-ins, terms, mornings on the telephone."""

from syncd.demo.steps import Mail, Meeting, Ring, Shape, Story
from syncd.model.activity import Direction, SkipReason

IN, OUT = Direction.IN, Direction.OUT

SHORTLIST = Story("shortlist", (
    Mail("list", 0, "11:45", "recruiter", "client", "{job.reference}: shortlist for the {job.title}", """
        Attached is the shortlist for the {job.title}: {candidate.name} and {second.name}. Both have been
        interviewed and know whom they are being put forward to.

        Which of them would you like to see first?

        Is the salary fixed at {job.salary}?

        Who else sits on the panel?
    """, attach=(("cv", "candidate"), ("cv", "second")), says="cv_sent"),
    Mail("inline", 0, "15:10", "client", "recruiter", "", """
        > Which of them would you like to see first?

        {candidate.first}, but I want to read both over the weekend.

        > Is the salary fixed at {job.salary}?

        There is a little room for the right person.

        > Who else sits on the panel?

        Only my deputy and I.
    """, answers="list", shape=Shape.INLINE),
    Mail("passes_on", 1, "09:25", "recruiter", "colleague", "", """
        For your information, where we stand with {client.company}. Tell me if {second.first} has said
        anything to you.
    """, forwards="inline", fate=SkipReason.INTERNAL),
    Mail("still_reading", 2, "16:40", "client", "recruiter", "", """
        Still reading, sorry. You will have an answer by the end of the week.
    """, answers="inline", shape=Shape.BARE),
    Ring(3, "10:30", OUT, "recruiter", "client", 5),
))  # fmt: skip

VISIT = Story("visit", (
    Mail("ask", 0, "10:05", "recruiter", "client", "Seeing the site at {client.location}", """
        I would like to understand your teams better than a specification lets me. May I come to you next
        week? Any afternoon suits me.
        /
        It has been half a year since I last saw you all. Could I visit, perhaps next week?
    """),
    Mail("yes", 1, "09:15", "client", "recruiter colleague", "", """
        Do come. I have put {when[visit]} in the diary for the two of you, ask for me at reception.
        /
        With pleasure: {when[visit]} is agreed. Bring {colleague.first}, I have heard so much.
    """, answers="ask", says="meeting_agreed"),
    Ring(3, "09:35", IN, "recruiter", "client", 4),
    Meeting("visit", 4, "14:30", 75, "Site visit {client.company}", "recruiter colleague", "client",
            place="Reception, {client.company}, {client.location}"),
    Mail("thank_you", 5, "09:10", "recruiter", "client", "Thank you for yesterday", """
        Thank you for the time and for the tour. I now see why the last two people did not stay, and whom to
        look for.
        /
        That was most useful. I will send you two names by Friday that fit what we saw.
    """, cc="colleague"),
    Mail("welcome", 5, "11:30", "client", "recruiter", "", "You are welcome. The team enjoyed the questions.",
         answers="thank_you", cc="colleague", shape=Shape.BARE),
))  # fmt: skip

CHECK_IN = Story("check_in", (
    Ring(0, "09:45", OUT, "recruiter", "candidate", 0),
    Mail("hello", 0, "10:00", "recruiter", "candidate", "Just checking in", """
        I tried to ring you just now. How are things? I would like to know whether you are still looking.
        /
        It has been a while. Has anything changed on your side since we last spoke?
    """),
    Mail("answer", 1, "12:50", "candidate", "recruiter", "", """
        All well here. I would still consider a move, but only for something closer to home.
        /
        Busy, but fine! Nothing to report. Ask me again in the summer.
        /
        Still open to ideas. Four days a week would be ideal.
    """, answers="hello"),
    Ring(1, "16:45", OUT, "recruiter", "candidate", 8),
))  # fmt: skip

COLD = Story("cold", (
    Mail("approach", 0, "14:15", "recruiter", "candidate", "A {job.title} role in {job.location}", """
        Your background is close to what a client of mine is looking for in {job.location}. Shall we talk?
    """),
    Mail("no", 1, "08:35", "candidate", "recruiter", "", """
        Thank you, but I am not interested in changing jobs at the moment.
        /
        Kind of you to ask. I am settled where I am and not looking.
    """, answers="approach", says="not_interested"),
    Mail("understood", 1, "09:55", "recruiter", "candidate", "", """
        Understood, and thank you for the straight answer. I will leave you in peace until the autumn.
    """, answers="no"),
))  # fmt: skip

TERMS = Story("terms", (
    Mail("terms", 0, "12:10", "recruiter", "client", "Terms of business for {client.company}", """
        As requested, our terms for this year in short: fee on start, rebate over twelve weeks, thirty days
        to pay.

        Could you confirm by reply that they are agreed?
    """, shape=Shape.HTML_ONLY),
    Mail("agreed", 2, "10:45", "client", "recruiter", "", """
        Our side has read them and they are agreed. Please send the signed copy to me.
    """, answers="terms", shape=Shape.HTML_ONLY),
    Mail("copy", 2, "11:20", "recruiter", "client", "", "Signed copy attached, thank you.", answers="agreed",
         attach=(("spec", "job"),)),
))  # fmt: skip

STARTER = Story("starter", (
    Mail("first_week", 0, "16:00", "recruiter", "candidate", "Your first week", """
        How was your first week at {client.company}? Tell me the good and the bad.
    """),
    Mail("fine", 1, "18:10", "candidate", "recruiter", "", """
        Surprisingly good. My desk was ready, my laptop was not. The people are lovely.
    """, answers="first_week"),
    Ring(2, "10:20", OUT, "recruiter", "client", 7),
    Mail("to_client", 2, "10:40", "recruiter", "client", "{candidate.first}'s first week", """
        I hear from {candidate.first} that the first week went well. Is that how you see it?
    """),
    Mail("client_view", 2, "13:30", "client", "recruiter", "", """
        Very much so. A quick learner, and already asking the awkward questions.
    """, answers="to_client"),
))  # fmt: skip

MORNING_ON_THE_PHONE = Story("morning_on_the_phone", (
    Ring(0, "09:10", OUT, "recruiter", "candidate", 0),
    Ring(0, "09:15", OUT, "recruiter", "second", 6),
    Ring(0, "09:30", OUT, "recruiter", "third", 0),
    Ring(0, "09:35", OUT, "recruiter", "fourth", 11),
    Ring(0, "09:55", IN, "recruiter", "candidate", 9),
    Ring(0, "10:25", OUT, "recruiter", "client", 3),
    Ring(1, "09:05", OUT, "recruiter", "third", 4),
))  # fmt: skip

REFERENCE = Story("reference", (
    Mail("ask", 0, "11:05", "recruiter", "client", "A reference for {candidate.name}", """
        {candidate.name} has named you as a referee from a former post. Would you say a few words about that
        time?
    """),
    Mail("praise", 1, "15:45", "client", "recruiter", "", """
        Gladly. Thorough, calm, never late; I would take {candidate.first} back tomorrow.
    """, answers="ask"),
    Mail("pass_on", 1, "16:30", "recruiter", "candidate", "", """
        I thought you would like to read this before the weekend.
    """, forwards="praise"),
    Mail("blush", 1, "18:20", "candidate", "recruiter", "", "I am blushing. Thank you for forwarding it.",
         answers="pass_on"),
))  # fmt: skip

COFFEE = Story("coffee", (
    Mail("invite", 0, "15:20", "recruiter", "candidate", "A coffee in {candidate.location}?", """
        I am in {candidate.location} later this week. May I buy you a coffee? {when[coffee]} would be ideal.
    """),
    Mail("yes", 1, "08:20", "candidate", "recruiter", "", """
        Yes, {when[coffee]} it is. The place by the station is good.
    """, answers="invite", says="meeting_agreed"),
    Meeting("coffee", 2, "10:30", 45, "Coffee: {candidate.name}", "recruiter", "candidate",
            place="Station café, {candidate.location}"),
    Mail("nice", 2, "13:15", "recruiter", "candidate", "", """
        It was good to put a face to the voice. I will be in touch when the right thing comes along.
    """, answers="yes"),
))  # fmt: skip

CONVERSATIONS = (
    SHORTLIST, VISIT, CHECK_IN, COLD, TERMS, STARTER, MORNING_ON_THE_PHONE, REFERENCE, COFFEE,
)  # fmt: skip
