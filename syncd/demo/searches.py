"""A search from the client's brief to its end, told in phases: placed, turned down by either side, or still open."""

from syncd.demo.steps import Invitation, Mail, Meeting, Ring, Shape, Step, Story
from syncd.model.activity import ActivityKind, Direction

IN, OUT = Direction.IN, Direction.OUT

BRIEF: tuple[Step, ...] = (
    Mail("brief", 0, "09:05", "client", "recruiter", "New role: {job.title}, {job.location}", """
        We have had sign-off for a {job.title} in {job.location}. The band tops out at {job.salary} and we
        would like somebody in the seat before the end of the quarter.

        The specification is attached. Could you let me know how you would approach the market?
        /
        Following our conversation last week, we are now ready to go out for the {job.title} in
        {job.location} (up to {job.salary}, hybrid, three days on site).

        Specification attached. Whom do you know?
    """, attach=(("spec", "job"),)),
    Mail("thanks", 0, "09:50", "recruiter", "client", "", """
        Thank you for this. I have filed it as {job.reference} and will come back to you with names this
        week.

        May I ring you later this morning with three questions about the team?
        /
        Leave it with me. Our reference is {job.reference}; please quote it in mails so that nothing goes
        astray.

        I will ring you before lunch to go through the essentials.
    """, answers="brief"),
    Ring(0, "11:40", OUT, "recruiter", "client", 14),
)  # fmt: skip

SCREEN: tuple[Step, ...] = (
    Mail("approach", 1, "10:10", "recruiter", "candidate", "{job.title} in {job.location} ({job.reference})", """
        I am working on a search that made me think of you: a {job.title} for a client of ours in
        {job.location}.

        Would you be open to hearing more? A quarter of an hour on the telephone is all I ask.
        /
        When we last spoke you said you would move for the right team. I may have it: {job.title},
        {job.location}, with a manager who stays out of the way.

        Are you free for a short call this week?
    """),
    Mail("interest", 1, "13:20", "candidate", "recruiter", "", """
        Good to hear from you. Yes, I would like to hear more. I can talk on most days after four.
        /
        Thanks for thinking of me! I am not looking hard, but I am curious. Tomorrow afternoon suits me.
    """, answers="approach"),
    Ring(1, "16:20", OUT, "recruiter", "candidate", 0),
    Meeting("screen", 2, "16:00", 30, "Call with {candidate.name}", "recruiter", "candidate", kind=ActivityKind.CALL),
    Ring(2, "16:01", OUT, "recruiter", "candidate", 26),
    Mail("ask_cv", 2, "16:50", "recruiter", "candidate", "", """
        I enjoyed our conversation. Could you send me an up-to-date CV? I will not pass it on without your
        word.
        /
        As promised, the specification in outline: {job.title}, {job.location}. If it still appeals, send me
        your current CV and I will tell you whom it is for.
    """, answers="interest"),
    Mail("own_cv", 3, "08:40", "candidate", "recruiter", "", """
        Here is my CV. My notice period is one month. Happy for you to use it for this role.
        /
        CV attached, brought up to date last night. Any questions, just ring.
    """, answers="ask_cv", attach=(("cv", "candidate"),)),
)  # fmt: skip

SUBMISSION: tuple[Step, ...] = (
    Mail("submission", 3, "11:15", "recruiter", "client", "{job.reference} {job.title}: {candidate.name}", """
        Please find attached the CV of {candidate.name} for the {job.title} role.

        {candidate.first} is currently {candidate.title} at a firm you will know, has a month's notice, and
        lives within reach of {job.location}.
        /
        I am sending you {candidate.name}'s CV for {job.reference}. I have interviewed {candidate.first}
        myself and would put this profile at the top of my list.
    """, attach=(("cv", "candidate"),), says="cv_sent"),
    Ring(3, "15:30", OUT, "recruiter", "client", 0),
    Mail("told", 3, "16:05", "recruiter", "candidate", "", """
        A quick note to say that your CV went to {client.company} this morning. I will be in touch as soon
        as I hear.
    """, answers="own_cv", says="cv_sent"),
)  # fmt: skip

INTERVIEW: tuple[Step, ...] = (
    Mail("wanted", 4, "10:30", "client", "recruiter", "", """
        Strong CV. We would like to interview {candidate.first} on {when[interview]}. Can you arrange that,
        please?
        /
        Yes please to {candidate.first}. Please book the interview for {when[interview]}; I will have two
        colleagues join me.
    """, answers="submission", says="interview_arranged"),
    Mail("offered_slot", 4, "11:00", "recruiter", "candidate", "Interview with {client.company}", """
        Good news: {client.company} want to meet you. Your interview is on {when[interview]}. {client.name}
        will lead it.
        /
        {client.first} liked your CV. The interview with {client.company} is set for {when[interview]}. An
        invitation follows.
    """, says="interview_arranged"),
    Mail("accepts_slot", 4, "12:35", "candidate", "recruiter", "", """
        That works for me, I will be there. Is there anything I should prepare?
        /
        Brilliant, thank you. I have moved my shift, so the time is fine.
    """, answers="offered_slot"),
    Meeting("interview", 7, "14:00", 60, "Interview: {candidate.name} / {job.title}", "recruiter colleague",
            "candidate client", place="zoom", kind=ActivityKind.VIDEO_MEETING),
    Invitation(4, "13:00", "recruiter", "candidate client colleague", "interview",
               text="Please find the invitation for the interview below. The joining details are in it."),
    Invitation(4, "13:40", "candidate", "recruiter", "interview", method="reply"),
    Ring(6, "17:10", OUT, "recruiter", "candidate", 11),
    Mail("prepare", 6, "17:35", "recruiter", "candidate", "", """
        As discussed: expect questions on your last two projects, and have one for them about the first
        ninety days. Good luck!
        /
        Three things for tomorrow: know their products, bring figures, ask who had the post before. You will
        be fine.
    """, answers="accepts_slot"),
    Ring(7, "15:20", IN, "recruiter", "candidate", 7),
    Mail("impression", 7, "16:15", "candidate", "recruiter", "", """
        That went well, I think. They asked a lot about process and little about tools. I would be glad to
        go further.
    """, answers="prepare"),
)  # fmt: skip

PLACED: tuple[Step, ...] = (
    Mail("offer", 9, "10:20", "client", "recruiter", "", """
        We were impressed with {candidate.first} and are pleased to offer the position at {job.salary}. The
        letter goes out today.
        /
        The panel was unanimous: we are offering {candidate.first} the job, at {job.salary} plus pension.
        Please pass it on.
    """, answers="wanted", says="offer"),
    Ring(9, "10:45", OUT, "recruiter", "candidate", 9),
    Mail("relay", 9, "11:10", "recruiter", "candidate", "Offer from {client.company}", """
        Congratulations! As I said on the telephone, {client.company} are offering you the post of
        {job.title} at {job.salary}. The written offer is on its way.
    """, says="offer"),
    Mail("accept", 10, "09:15", "candidate", "recruiter", "", """
        I am delighted to accept. I have signed the contract and sent it back this morning.
        /
        Signed and returned! I accept, and I will hand in my notice today. Thank you for everything.
    """, answers="relay", says="placement"),
    Mail("closed", 10, "09:45", "recruiter", "client", "", """
        {candidate.first} has accepted and signed. The first day will be the first of the month after next.
    """, answers="offer", says="placement"),
    Mail("glad", 10, "10:25", "client", "recruiter", "", """
        Excellent news. Thank you for a painless search. I will tell the team.
    """, answers="closed", shape=Shape.BARE),
    Ring(10, "11:30", IN, "recruiter", "client", 6),
)  # fmt: skip

REJECTED: tuple[Step, ...] = (
    Mail("no", 9, "14:10", "client", "recruiter", "", """
        We liked {candidate.first}, but have decided not to take the application further. Another profile
        was closer to what we need on the commercial side.
        /
        On balance it is a no for {candidate.first}: too much of a step up for this post. Please keep
        looking.
    """, answers="wanted", says="rejected"),
    Ring(9, "14:50", OUT, "recruiter", "candidate", 8),
    Mail("sorry", 9, "15:30", "recruiter", "candidate", "", """
        I am sorry that it was not this one. You left a good impression, and I will ring you as soon as the
        next suitable role comes in.
    """, answers="impression"),
    Mail("no_matter", 10, "08:50", "candidate", "recruiter", "", """
        Thanks for letting me know so quickly. Do keep me in mind.
    """, answers="sorry", shape=Shape.BARE),
)  # fmt: skip

WITHDRAWN: tuple[Step, ...] = (
    Mail("offer", 9, "11:25", "client", "recruiter", "", """
        We would like to offer {candidate.first} the role at {job.salary}. Please let us have an answer this
        week.
    """, answers="wanted", says="offer"),
    Ring(9, "12:00", OUT, "recruiter", "candidate", 12),
    Mail("declines", 10, "17:05", "candidate", "recruiter", "Your offer", """
        I have thought about it over two evenings and I am going to turn the offer down. My present employer
        has matched the salary, and I do not want to move for the same money. I am sorry for the trouble.
    """, says="withdrawn"),
    Ring(11, "09:20", OUT, "recruiter", "client", 10),
    Mail("bad_news", 11, "09:40", "recruiter", "client", "", """
        As just discussed, {candidate.first} has turned the offer down. I am back on the search today.
    """, answers="offer", says="withdrawn"),
)  # fmt: skip

SEARCHES = (
    Story("search_open", BRIEF + SCREEN + SUBMISSION + INTERVIEW),
    Story("search_placed", BRIEF + SCREEN + SUBMISSION + INTERVIEW + PLACED),
    Story("search_rejected", BRIEF + SCREEN + SUBMISSION + INTERVIEW + REJECTED),
    Story("search_withdrawn", BRIEF + SCREEN + SUBMISSION + INTERVIEW + WITHDRAWN),
    Story("second_candidate", SCREEN + SUBMISSION + INTERVIEW + REJECTED),
)
