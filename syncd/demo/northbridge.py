"""Northbridge Talent itself: three recruiters, the shared mailbox, and the vacancies they work on."""

from dataclasses import dataclass

from syncd.demo.party import Job, Mailer, Number, Party, Standing

NAME = "Northbridge Talent"
DOMAIN = "northbridge.example"


def _recruiter(key: str, name: str, alias: str, number: str, title: str, mailer: Mailer) -> Party:
    line = (Number("office", number),)
    emails = (f"{key}@{DOMAIN}", f"{alias}@{DOMAIN}")
    return Party(
        key, name, emails, Standing.RECRUITER, signs=line, company=NAME, title=title, mailer=mailer,
        website="www.northbridge.example",
    )  # fmt: skip


RECRUITERS = (
    _recruiter(
        "alice", "Alice Moreau", "a.moreau", "020 7946 0501", "Principal Consultant, Engineering", Mailer.OUTLOOK
    ),
    _recruiter("ben", "Ben Okonkwo", "b.okonkwo", "020 7946 0502", "Senior Consultant, Technology", Mailer.GMAIL),
    _recruiter(
        "carys", "Carys Hughes", "c.hughes", "020 7946 0503", "Consultant, Finance & Operations", Mailer.OUTLOOK
    ),
)
JOBS_MAILBOX = Party("jobs", "Northbridge Jobs", (f"jobs@{DOMAIN}",), Standing.AGENCY, company=NAME)


@dataclass(frozen=True, slots=True)
class Desk:
    """How a recruiter works here: role, weekly targets, telephone extension, and the clients whose mail is filed."""

    role: str
    targets: tuple[tuple[str, int], ...]
    extension: str
    files: tuple[str, ...] = ()


DESKS = {
    "alice": Desk(
        "lead",
        (("call", 20), ("email", 40), ("meeting", 4), ("interview_arranged", 2)),
        "201",
        ("Harcourt Engineering", "Calder Rail Systems"),
    ),
    "ben": Desk(
        "recruiter",
        (("call", 25), ("email", 45), ("meeting", 3), ("cv_sent", 5), ("interview_arranged", 2)),
        "202",
        ("Kestrel Analytics",),
    ),
    "carys": Desk(
        "recruiter", (("call", 30), ("email", 35), ("meeting", 3), ("cv_sent", 4)), "203", ("Fenwick & Rowe LLP",)
    ),
}

JOBS = (
    Job("controls", "Controls Engineer", "NT-2031", "Harcourt Engineering", "Manchester", "£52,000"),
    Job("design", "Senior Mechanical Design Engineer", "NT-2034", "Harcourt Engineering", "Manchester", "£58,000"),
    Job("signalling", "Signalling Project Manager", "NT-2037", "Calder Rail Systems", "Leeds", "£64,000"),
    Job("marine", "Naval Architect", "NT-2040", "Orbis Marine", "Bristol", "£61,000"),
    Job("platform", "Data Platform Engineer", "NT-2052", "Kestrel Analytics", "London", "£78,000"),
    Job("ml", "Machine Learning Lead", "NT-2055", "Kestrel Analytics", "London", "£98,000"),
    Job("lab", "Laboratory Systems Analyst", "NT-2058", "Tamar Biotech", "London", "£49,000"),
    Job("finance", "Finance Business Partner", "NT-2063", "Larkfield Housing", "Birmingham", "£55,000"),
    Job("legal", "Commercial Paralegal", "NT-2066", "Fenwick & Rowe LLP", "London", "£38,000"),
    Job("plant", "Plant Operations Manager", "NT-2069", "Brightwell Foods", "Leeds", "£60,000"),
    Job("transport", "Transport Planner", "NT-2071", "Ashgrove Logistics", "Birmingham", "£41,000"),
    Job("hotel", "Hotel General Manager", "NT-2074", "Penhallow Hotels", "Cardiff", "£53,000"),
)
