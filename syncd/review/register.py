"""What a person changes on a company or a job by hand."""

from dataclasses import replace

from syncd import directory
from syncd.model import firms
from syncd.model.free_mail import is_free_mail
from syncd.model.register import CompanyRecord, Job, JobRecord, reference_key
from syncd.review.companies import standing_alone
from syncd.review.desk import Desk, NotPossibleError, decided_again
from syncd.store import companies, jobs, register_changes
from syncd.store.entered import Entered, Move
from syncd.store.people import as_kept
from syncd.store.people.changes import CREATED
from syncd.store.register_changes import DOMAIN, REMOVED, RegisterKind

COMPANY_FIELDS = ("name", "external_id")
JOB_FIELDS = tuple(field for field in jobs.FIELDS if field != "reference")


def add_company(desk: Desk, record: CompanyRecord) -> str:
    """Add a company: no import changes what is said of it here."""
    for field, value in (("name", record.name), ("external_id", record.external_id)):
        refuse_if_taken(desk, field, value)
    for domain in filter(is_free_mail, record.domains):
        raise _nobodys(domain)
    before = companies.called_before(desk.conn, record.name)
    entered = companies.enter(desk.conn, record)
    # By its name alone a row of a file makes it: that a person gave the name has to be known.
    said = _added(desk, RegisterKind.COMPANY, replace(entered, moves=(("name", "", record.name), *entered.moves)))
    if before is None:
        return said
    return (
        f"{said}; company {before.id}, {before.record.name}, was called so before: "
        f"if both are one: syncd companies merge {entered.id} {before.id}"
    )


def add_job(desk: Desk, record: JobRecord) -> str:
    """Add a job: no import changes what is said of it here."""
    key = reference_key(record.reference)
    if not key:
        raise NotPossibleError(f'"{record.reference}" has no digit and would be found in any subject')
    if (known := jobs.by_reference(desk.conn, [key]).get(key)) is not None:
        raise NotPossibleError(f"job {known.id} has the reference {known.record.reference} already")
    entered = jobs.enter(desk.conn, record)
    moves = ((field, "", value) for field in JOB_FIELDS if (value := getattr(record, field)))
    return _added(desk, RegisterKind.JOB, replace(entered, moves=tuple(moves)))


def remove_job(desk: Desk, id_: int) -> str:
    """Take a job away that is none; a file that names it brings it back."""
    reference = _job(desk, id_).record.reference
    jobs.remove(desk.conn, id_)
    register_changes.note(desk.conn, RegisterKind.JOB, id_, [(REMOVED, reference, "")], desk.by_hand)
    return f"{reference} is no job any more; {decided_again(desk, [('job', reference_key(reference))])}"


def set_company(desk: Desk, id_: int, field: str, value: str) -> str:
    """Set the name or the external id: no import changes it from then on."""
    known = standing_alone(desk, id_)
    if field not in COMPANY_FIELDS:
        raise NotPossibleError(f"{field} is no field of a company; known are {', '.join(COMPANY_FIELDS)}")
    if field == "name" and not value:
        raise NotPossibleError("a company needs a name")
    old = getattr(known.record, field)
    refuse_if_taken(desk, field, value, id_)
    return _carry_out(desk, RegisterKind.COMPANY, id_, known.record.name, (field, old, value))


def add_domain(desk: Desk, id_: int, domain: str) -> str:
    """Say that people with an address at this domain work there."""
    known = standing_alone(desk, id_)
    if is_free_mail(domain):
        raise _nobodys(domain)
    if domain in known.record.domains:
        raise NotPossibleError(f"{domain} is a domain of {known.record.name} already")
    return _carry_out(desk, RegisterKind.COMPANY, id_, known.record.name, (DOMAIN, "", domain))


def remove_domain(desk: Desk, id_: int, domain: str) -> str:
    """Say that a domain is not this company's; no import brings it back."""
    known = standing_alone(desk, id_)
    if domain not in known.record.domains:
        raise NotPossibleError(f"{domain} is no domain of {known.record.name}; `syncd companies show {id_}` lists them")
    return _carry_out(desk, RegisterKind.COMPANY, id_, known.record.name, (DOMAIN, domain, ""))


def set_job(desk: Desk, id_: int, field: str, value: str) -> str:
    """Set a field of a job, or empty it with "": no import changes it from then on."""
    known = _job(desk, id_)
    if field not in JOB_FIELDS:
        raise NotPossibleError(f"{field} is no field of a job to set; known are {', '.join(JOB_FIELDS)}")
    move = (field, getattr(known.record, field), as_kept(desk.conn, field, value))
    return _carry_out(desk, RegisterKind.JOB, id_, known.record.reference, move)


def _carry_out(desk: Desk, kind: RegisterKind, id_: int, name: str, move: Move) -> str:
    field, old, new = move
    if old == new:
        # That a person said so has to be known all the same: it stays.
        if field not in register_changes.by_hand(desk.conn, kind, id_).kept:
            register_changes.note(desk.conn, kind, id_, [move], desk.by_hand)
        return f'the {field} of {name} is "{new}" already, and stays'
    before = set(directory.depending(desk.conn, kind, Entered(id_, name, moves=(move,))))
    {RegisterKind.COMPANY: companies.write, RegisterKind.JOB: jobs.write}[kind](desk.conn, id_, [move])
    register_changes.note(desk.conn, kind, id_, [move], desk.by_hand)
    again = decided_again(desk, before | set(directory.depending(desk.conn, kind, Entered(id_, name, moves=(move,)))))
    if field == DOMAIN:
        return f"{new or old} is {'a' if new else 'no'} domain of {name}; {again}"
    return f'the {field} of {name} is "{new}"' + (f', it was "{old}"' if old else "") + f"; {again}"


def _added(desk: Desk, kind: RegisterKind, entered: Entered) -> str:
    moves = [(CREATED, "", entered.name), *entered.moves]
    register_changes.note(desk.conn, kind, entered.id, moves, desk.by_hand)
    again = decided_again(desk, directory.depending(desk.conn, kind, entered))
    return f"added {entered.name} as {kind} {entered.id}; {again}"


def refuse_if_taken(desk: Desk, field: str, value: str, by: int | None = None) -> None:
    """Raise NotPossibleError where a company other than `by` has this name or external id."""
    other = companies.row_of(desk.conn, field, value) if value else None
    if other is None or other.id == by:
        return
    otherwise = field == "name" and firms.key(other.name) != firms.key(value)
    told = f"company {other.id} has the {field} {value} already" + (f", as {other.name}" if otherwise else "")
    told += f", which was merged into {other.standing}" if other.standing != other.id else ""
    if by not in (None, other.standing):
        told += f"; if both are one company: syncd companies merge {by} {other.standing}"
    raise NotPossibleError(told)


def _nobodys(domain: str) -> NotPossibleError:
    return NotPossibleError(f"anybody may have a mailbox at {domain}: it is no company's")


def _job(desk: Desk, id_: int) -> Job:
    found = jobs.get(desk.conn, id_)
    if found is None:
        raise NotPossibleError(f"there is no job {id_}; `syncd jobs find` looks for one")
    return found
