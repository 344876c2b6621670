"""What a mailbox holds besides work: newsletters, robots, absence notes, notices, mail among colleagues."""

from syncd.demo.steps import Mail, Ring, Shape, Story
from syncd.model.activity import Direction, Disposition, SkipReason

_AUTOMATIC = (("Auto-Submitted", "auto-generated"),)
_AWAY = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"), ("Precedence", "bulk"))


def _list(name: str) -> tuple[tuple[str, str], ...]:
    return (
        ("List-Id", f"{name} <list.{name}.example>"),
        ("List-Unsubscribe", f"<https://{name}.example/unsubscribe>"),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
        ("Precedence", "bulk"),
    )


def _newsletter(day: int, at: str, sender: str, to: str, subject: str, text: str) -> Mail:
    return Mail(
        f"{sender}-{to}", day, at, sender, to, subject, text,
        shape=Shape.HTML_ONLY, fate=SkipReason.BULK, headers=_list(sender),
    )  # fmt: skip


_HR = """
    Hiring slows, salaries do not
    /
    What the new notice rules mean for agencies
    /
    Five interview questions to retire
"""
_PULSE = """
    Your Thursday read: sourcing without spam
    /
    Your Thursday read: references that tell the truth
"""

NEWSLETTERS = Story("newsletters", (
    *(_newsletter(1, "07:05", "hrweekly", to, "HR Weekly", _HR) for to in ("alice", "ben", "carys")),
    *(_newsletter(3, "06:40", "talentpulse", to, "Talent Pulse", _PULSE) for to in ("ben", "carys")),
    _newsletter(4, "12:00", "trainhouse", "alice", "Last places: interviewing skills in a day", "Book by Friday."),
))  # fmt: skip

ROBOTS = Story("robots", (
    Mail("parcel", 2, "13:05", "parcels", "alice", "Your parcel has been delivered", """
        Your parcel 4410 9921 0077 was left at reception. Please do not reply to this mail.
    """, fate=SkipReason.ROBOT),
    Mail("timesheet", 4, "16:30", "payroll", "carys", "3 timesheets await approval", """
        You have 3 timesheets to approve before Monday. This mailbox is not monitored.
    """, headers=_AUTOMATIC, fate=SkipReason.NOTIFICATION),
))  # fmt: skip

_NETWORKS = (("List-Unsubscribe", "<https://www.linkedin.com/e/v2?unsubscribe>"),)
NETWORK = Story("network", (
    Mail("zoe", 4, "19:10", "linkedin-zoe", "ben", "Zoë sent you a message", """
        Zoë Fairbairn sent you a message on LinkedIn: Hi Ben, is the platform role still open?
    """, shape=Shape.HTML_ONLY, fate=Disposition.QUEUED, headers=_NETWORKS),
    Mail("ngozi", 12, "20:15", "linkedin-ngozi", "alice", "Ngozi sent you a message", """
        Ngozi Okafor sent you a message on LinkedIn: Thanks for the article, Alice!
    """, shape=Shape.HTML_ONLY, fate=Disposition.QUEUED, headers=_NETWORKS),
    Mail("jamal", 21, "08:05", "linkedin-jamal", "carys", "Jamal sent you a message", """
        Jamal Abdi sent you a message on LinkedIn: Could we speak about the analyst post?
    """, shape=Shape.HTML_ONLY, fate=Disposition.QUEUED, headers=_NETWORKS),
))  # fmt: skip

AWAY = Story("away", (
    Mail("question", 0, "10:35", "recruiter", "client", "A quick question on {job.reference}", """
        Is a driving licence essential for the {job.title}, or only welcome?
    """),
    Mail("away", 0, "10:36", "client", "recruiter", "Automatic reply: A quick question on {job.reference}", """
        Thank you for your mail. I am out of the office and back in three working days. My colleagues on the
        main line will help with anything urgent.
    """, shape=Shape.BARE, headers=_AWAY, fate=SkipReason.AUTO_REPLY),
    Mail("back", 4, "09:10", "client", "recruiter", "", """
        Back at my desk. Only welcome; two of the team come by bicycle.
    """, answers="question"),
    Ring(4, "14:20", Direction.OUT, "recruiter", "client", 4),
))  # fmt: skip

AMONG_US = Story("among_us", (
    Mail("figures", 0, "17:10", "alice", "ben carys", "Figures for the week", """
        Please have your figures in by noon tomorrow. Interviews count on the day they take place.
        /
        Good week, both of you. Can we beat it? Figures by noon, as always.
    """, fate=SkipReason.INTERNAL),
    Mail("mine", 1, "11:20", "ben", "alice", "", """
        Mine are in. Two interviews, one more to be confirmed.
        /
        In the sheet. I am two calls short and will catch up today.
    """, answers="figures", cc="carys", fate=SkipReason.INTERNAL),
    Mail("desk", 3, "09:00", "carys", "ben", "Could you cover my desk?", """
        I am out at a client until two. Would you take my calls?
    """, fate=SkipReason.INTERNAL),
))  # fmt: skip

PERSONAL = Story("personal", (
    Mail("reminder", 9, "08:00", "dentist", "ben", "Your appointment", """
        We look forward to seeing you at noon in two days' time. Please bring your card.
    """, headers=(("Sensitivity", "Private"),), fate=SkipReason.PRIVATE),
))  # fmt: skip

OUT_OF_SCOPE = Story("out_of_scope", (
    Mail("prize1", 2, "03:10", "prize", "alice", "You have WON", "Claim your voucher now.", folder="Junk"),
    Mail("prize2", 9, "03:50", "prize", "ben", "Final notice: voucher", "Your voucher expires tonight.", folder="Junk"),
    Mail("old", 6, "16:50", "priya", "alice", "Never mind", "Ignore my earlier mail, I found the page.",
         folder="Trash"),
    Mail("draft", 19, "18:05", "carys", "sunita", "Idea for the autumn", "Sunita, what if we", folder="Drafts",
         shape=Shape.BARE),
))  # fmt: skip

NOISE = (NEWSLETTERS, ROBOTS, NETWORK, AWAY, AMONG_US, PERSONAL, OUT_OF_SCOPE)
