"""Match on where somebody works: it speaks for or against whom a name, a number or a thread already suggests."""

from collections.abc import Iterable, Iterator, Sequence

from syncd.model import legal_forms
from syncd.model.addresses import domains_of
from syncd.model.folding import fold
from syncd.model.free_mail import is_free_mail
from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.people import Known, KnownPerson
from syncd.model.register import JobRecord, references_in

SAME_DOMAIN = 0.9
SAME_EMPLOYER, OTHER_EMPLOYER = 0.88, 0.35
"""People change jobs, and a client employs namesakes."""
JOBS_EMPLOYER = 0.75
"""Those who write of a job are its client's people and candidates alike."""

_NO_NAMES = frozenset(map(fold, legal_forms.SINGLE)) | {"uk", "the", "and", "group"}
"""Words by which no company differs from another."""


def evidence(mention: Mention, people: Iterable[KnownPerson], known: Known, subject: str = "") -> Iterator[Evidence]:
    """What the address, the signature and the job in the subject say of where each of these works.

    An address on record says whose it is: only of another one it counts where it is. What a mail is about counts also
    where several have the address.
    """
    is_strange = mention.email not in known.by_email
    domain = mention.email.rpartition("@")[2] if is_strange else ""
    owners = known.employers.get(domain, ())
    told = [*owners, *([mention.company] if mention.company else [])]
    proves_nobody = known.jobs and len(known.by_email.get(mention.email, ())) != 1
    jobs = [job for key in references_in(subject) if (job := known.jobs.get(key))] if proves_nobody else []
    shared = "" if is_free_mail(domain) else domain
    for person in people:
        if shared and (email := _address_at(person, shared)):
            words = f"writes from {shared}, as {email} on the record does"
            yield Evidence(EvidenceKind.COMPANY, person, SAME_DOMAIN, words)
        elif told and person.company:
            yield _employer(person, told, owners)
        else:
            yield from _at_the_jobs_client(person, jobs)


def _address_at(person: KnownPerson, domain: str) -> str:
    return next((email for email in person.emails if email.endswith(f"@{domain}")), "")


def _employer(person: KnownPerson, told: Sequence[str], owners: Sequence[str]) -> Evidence:
    """By all that is told of where the sender works, and by the companies whose domain the address is at."""
    for name in (person.company, *person.formerly):
        if any(is_same_firm(one, name) for one in told):
            how = ", whose domain the address is at" if any(is_same_firm(one, name) for one in owners) else ""
            how = how if name == person.company else f", which was {name}{how}"
            return Evidence(EvidenceKind.COMPANY, person, SAME_EMPLOYER, f"works at {person.company}{how}")
    return Evidence(EvidenceKind.COMPANY, person, OTHER_EMPLOYER, f"works at {person.company}, not at {told[0]}")


def _at_the_jobs_client(person: KnownPerson, jobs: Iterable[JobRecord]) -> Iterator[Evidence]:
    for job in jobs:
        if job.company and is_same_firm(job.company, person.company):
            words = f"works at {person.company}, where the job {job.reference} in the subject is"
            yield Evidence(EvidenceKind.JOB, person, JOBS_EMPLOYER, words)
            return


def is_same_firm(one: str, other: str) -> bool:
    """Whether two names are one company's, legal forms aside: "Halden" is "Halden AG"."""
    words, others = _words(one), _words(other)
    return bool(words and others) and (words <= others or others <= words)


def _words(name: str) -> frozenset[str]:
    words = frozenset(fold(name).split())
    return words - _NO_NAMES or words


def domains_known(email: str) -> tuple[str, ...]:
    """The domains that a company may have by which this address is at it; none for a mail service."""
    return tuple(domain for domain in domains_of(email) if not is_free_mail(domain))
