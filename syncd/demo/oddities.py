"""What makes records go wrong: strangers, new numbers, moved and cancelled meetings, one mail in three mailboxes."""

from syncd.demo import strangers
from syncd.demo.steps import Invitation, Mail, Meeting, Ring, Shape, Step, Story
from syncd.model.activity import ActivityKind, Direction, Disposition, SkipReason

IN, OUT = Direction.IN, Direction.OUT
_QUEUED = Disposition.QUEUED
_VIDEO = ActivityKind.VIDEO_MEETING

_STRANGERS: tuple[Step, ...] = (
    Mail("writes_in", 3, "12:15", "gwendolen", "jobs", "Instrumentation work in the North West", """
        I found you through a former colleague. I am an instrumentation engineer with nine years in process
        plant and would like to be considered for anything suitable. My CV is attached.
    """, attach=(("cv", "gwendolen"),), fate=_QUEUED),
    Mail("answers_her", 3, "15:40", "alice", "gwendolen", "", """
        Thank you for writing in. You are exactly the kind of person my clients ask for. When may I ring
        you?
    """, answers="writes_in", cc="jobs", fate=_QUEUED),
    Mail("any_evening", 4, "18:20", "gwendolen", "alice", "", "Any evening after half past five. My number is below.",
         answers="answers_her", fate=_QUEUED),
    Mail("credit", 8, "09:20", "matteo", "carys", "Credit control vacancies", """
        Do you handle credit control positions in Birmingham? I finish my present contract in two months.
    """, fate=_QUEUED),
    Mail("credit_answer", 8, "10:40", "carys", "matteo", "", """
        We do now and then. Please send me a CV and I will keep it in mind.
    """, answers="credit", fate=_QUEUED),
    Mail("foundry", 13, "11:10", "ruth", "alice ben", "Two vacancies at our foundry", """
        Edmund Fairfax mentioned your firm. We need a works engineer and somebody to look after our data.
        What are your terms?
    """, fate=_QUEUED),
    Ring(13, "08:40", IN, "alice", "", 5, number="0114 496 0122", fate=_QUEUED),
    Ring(17, "17:50", IN, "ben", "", 2, number=strangers.UNKNOWN_CALLER.shown, fate=_QUEUED),
    Ring(16, "17:45", IN, "carys", "", 1, number="", fate=SkipReason.NOBODY),
    Ring(19, "17:40", IN, "carys", "grace", 3, fate=_QUEUED),
)  # fmt: skip

_NEW_NUMBERS: tuple[Step, ...] = (
    Mail("lost_phone", 12, "08:55", "priya", "alice", "New phone", """
        I lost my telephone on the train, so I have a new mobile number as of today. It is in my signature.
    """, signs=strangers.PRIYA_NEW_MOBILE),
    Mail("noted", 12, "09:35", "alice-other", "priya", "", "Noted, thank you. I am sorry about the old one!",
         answers="lost_phone"),
    Mail("first_sign", 9, "12:25", "imogen", "alice", "Systems roles", """
        I would be glad to hear of systems roles around Sheffield. You can reach me on the number below.
    """, signs=strangers.IMOGEN_MOBILE),
    Meeting("tomasz_call", 15, "11:00", 30, "Call with Tomasz Zieliński", "alice", "tomasz", kind=ActivityKind.CALL),
    Ring(15, "11:04", IN, "alice", "", 17, number=strangers.TOMASZ_NEW_MOBILE.shown, fate=_QUEUED),
    Meeting("nameless", 18, "15:00", 20, "Call with Siân Llewellyn", "carys", kind=ActivityKind.CALL, fate=_QUEUED),
)  # fmt: skip

_DIARY: tuple[Step, ...] = (
    Meeting("weekly", 1, "09:30", 30, "Weekly catch-up Kestrel Analytics / Northbridge", "ben alice", "rebecca jonas",
            place="teams", organizer="rebecca", kind=_VIDEO, weekly=8, skips=(2,), moves=((4, 1, "15:00"),)),
    Meeting("standup", 0, "08:45", 15, "Northbridge Monday meeting", "alice ben carys", weekly=8,
            fate=SkipReason.INTERNAL),
    Mail("moves_ask", 10, "10:20", "dawn", "carys-other", "Planner vacancy: shall we meet?", """
        Could we sit down about the transport planner next week? I will send an invitation.
    """, attach=(("card", "dawn"),)),
    Meeting("moved", 16, "10:00", 60, "Transport planner: next steps", "carys alice", "dawn", organizer="dawn",
            sequence=1, place="Ashgrove Logistics, Unit 4, Birmingham"),
    Invitation(10, "10:30", "dawn", "carys alice", "moved", shows=(14, "10:00"), text="Looking forward to it."),
    Invitation(12, "16:05", "dawn", "carys alice", "moved", sequence=1, text="Sorry, I have to move this by two days."),
    Meeting("called_off", 21, "13:00", 45, "Lunch with Tristan Penrose", "carys ben", "tristan", organizer="tristan",
            place="The Gallery, Cardiff", sequence=1, cancelled=True, fate=SkipReason.CANCELLED),
    Invitation(17, "09:45", "tristan", "carys ben", "called_off", text="Lunch is on me."),
    Invitation(20, "17:25", "tristan", "carys ben", "called_off", method="cancel", sequence=1,
               text="I am so sorry, something has come up."),
    Meeting("dentist", 11, "12:00", 60, "Dentist", "ben", private=True, fate=SkipReason.PRIVATE),
    Meeting("school", 23, "15:30", 60, "School play", "carys", private=True, fate=SkipReason.PRIVATE),
    Meeting("leave", 24, "00:00", 1440, "Annual leave", "ben", all_day=True, fate=SkipReason.NOBODY),
)  # fmt: skip

_AHEAD: tuple[Step, ...] = (
    Meeting("ahead1", 32, "10:00", 60, "Quarterly review Harcourt Engineering", "alice", "claire martin", place="teams",
            kind=_VIDEO),
    Meeting("ahead2", 34, "11:00", 45, "Meeting Nadia Benali", "ben", "nadia", place="Tamar Biotech, London"),
    Meeting("ahead3", 36, "14:00", 60, "Interview preparation: Elif Şahin", "carys", "elif", place="zoom", kind=_VIDEO),
    Meeting("ahead4", 38, "09:30", 30, "Call with Kwame Mensah", "ben", "kwame", kind=ActivityKind.CALL),
    Meeting("ahead5", 39, "15:00", 60, "Site visit Orbis Marine", "alice ben", "ingrid", place="Orbis Marine, Bristol"),
)  # fmt: skip

_MAILS: tuple[Step, ...] = (
    Mail("all_three", 14, "10:15", "iain", "alice-other ben", "Three teams, one plan", """
        I am writing to all three of you because our plan for next year touches each of your desks:
        signalling, data and finance. Who will be my main contact?
    """, cc="carys"),
    Mail("all_answer", 14, "11:05", "alice", "iain", "", "I will be, and I will keep the other two in step.",
         answers="all_three", cc="ben carys"),
    Mail("no_id", 9, "14:45", "tristan", "carys", "Rooms for your candidates", """
        If your people come to us for interviews, we put them up for the night. Just tell the front desk.
    """, shape=Shape.NO_ID),
    Mail("zoom_block", 22, "09:25", "maya", "ben", "Joining details for our talk", """
        I would rather talk than write about the machine learning search. Use this room whenever we have
        agreed a time.

        {zoom}
    """),
    Mail("zoom_ok", 22, "13:15", "ben", "maya", "", "Thank you, I have saved the link.", answers="zoom_block"),
    Mail("introduces", 20, "10:50", "alice", "ingrid soren", "Ingrid, meet Søren", """
        You two should know each other: Ingrid runs the technical side at Orbis Marine, Søren has drawn half
        the ferries in the Kattegat.
    """),
    Mail("pleased", 20, "12:35", "ingrid", "soren", "", "Takk, Alice. Søren, a pleasure.", answers="introduces",
         cc="alice", shape=Shape.HTML_ONLY),
    Mail("spanish", 25, "17:35", "jose", "ben", "¿Novedades?", """
        Just asking whether there is any news about the laboratory role. ¡Muchas gracias!
    """, shape=Shape.HTML_ONLY),
    Mail("dead", 6, "11:35", "carys", "harriet-other", "Legal secretaries wanted", """
        Two firms have asked me for experienced legal secretaries this week. Are you still interested?
    """),
    Mail("bounce", 6, "11:36", "daemon", "carys", "Undelivered Mail Returned to Sender", """
        This is the mail system at host mx.northbridge.example.

        Your message could not be delivered to one or more recipients.
    """, answers="dead", shape=Shape.REPORT, fate=SkipReason.BOUNCE, headers=(("Auto-Submitted", "auto-replied"),)),
)  # fmt: skip

ODDITIES = (
    Story("strangers", _STRANGERS),
    Story("new_numbers", _NEW_NUMBERS),
    Story("diary", _DIARY),
    Story("ahead", _AHEAD),
    Story("odd_mails", _MAILS),
)
