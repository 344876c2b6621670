"""Those whom no directory knows: people who write or ring for the first time, and machines."""

from syncd.demo.candidates import CANDIDATES
from syncd.demo.party import Mailer, Number, Party, Standing


def _stranger(key: str, name: str, email: str, shown: str, title: str, mailer: Mailer) -> Party:
    numbers = (Number("mobile", shown),) if shown else ()
    return Party(key, name, (email,), Standing.STRANGER, signs=numbers, title=title, mailer=mailer)


def _machine(key: str, name: str, email: str) -> Party:
    return Party(key, name, (email,), Standing.MACHINE)


STRANGERS = (
    _stranger("gwendolen", "Gwendolen Achebe", "gwendolen.achebe@mailbox.example", "07911 123481",
              "Instrumentation Engineer", Mailer.GMAIL),
    _stranger("matteo", "Matteo Ferrante", "matteo.ferrante@post.example", "", "Credit Controller", Mailer.PLAIN),
    _stranger("ruth", "Ruth Ellingham", "ruth.ellingham@ellingham-foundry.example", "0114 496 0122",
              "Works Director, Ellingham Foundry", Mailer.OUTLOOK),
    _stranger("dentist", "Marlowe Dental Practice", "reception@marlowe-dental.example", "", "", Mailer.PLAIN),
)  # fmt: skip

LINKEDIN = "messages-noreply@linkedin.com"
"""The one real address of the sample: a network's notices are known by it."""


def _notice(about: str) -> Party:
    name = next(c.name for c in CANDIDATES if c.key == about)
    return _machine(f"linkedin-{about}", f"{name} via LinkedIn", LINKEDIN)


MACHINES = (
    _machine("hrweekly", "HR Weekly", "newsletter@hrweekly.example"),
    _machine("talentpulse", "Talent Pulse", "hello@talentpulse.example"),
    _machine("trainhouse", "Trainhouse Courses", "offers@trainhouse.example"),
    _machine("parcels", "Swiftway Parcels", "no-reply@swiftway.example"),
    _machine("payroll", "Timesheet Portal", "noreply@timesheets.example"),
    _machine("daemon", "Mail Delivery System", "MAILER-DAEMON@mx.northbridge.example"),
    _machine("prize", "Rewards Desk", "winner@prizes.invalid"),
    _notice("zoe"),
    _notice("ngozi"),
    _notice("jamal"),
)

TOMASZ_NEW_MOBILE = Number("mobile", "07911 123462")
PRIYA_NEW_MOBILE = Number("mobile", "07911 123461")
IMOGEN_MOBILE = Number("mobile", "07911 123463")
UNKNOWN_CALLER = Number("mobile", "07911 123491")
