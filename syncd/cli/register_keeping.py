"""Keep companies and jobs by hand: set fields, add or take away domains, merge, and see how they came to be."""

from collections.abc import Callable
from typing import Annotated

import typer
from sqlalchemy import Connection

from syncd import present
from syncd.cli import ids
from syncd.cli.desk import desk
from syncd.cli.output import AsJson, show_json, table
from syncd.cli.review import decide
from syncd.formats.spreadsheets import one_line
from syncd.model import addresses
from syncd.model.register import Company as KnownCompany
from syncd.model.register import CompanyRecord, JobRecord
from syncd.review import company_merging, company_removing, register
from syncd.review.companies import absent
from syncd.store import companies as stored
from syncd.store import register_changes
from syncd.store.register_changes import RegisterKind

Company = Annotated[int, typer.Argument(metavar="ID", help="The company; `syncd companies find` looks for one.")]
Job = Annotated[str, typer.Argument(metavar="ID", help="The job, by reference or id; `syncd jobs find` looks for one.")]
Value = Annotated[str, typer.Argument(metavar="VALUE", help='"" empties the field.')]
Domain = Annotated[str, typer.Argument(metavar="DOMAIN", help="As behind the @ of an address: acme.example.")]
_CHANGE = ("at", "field", "old", "new", "origin", "by")


def add_to_companies(companies: typer.Typer) -> None:
    companies.command("add")(add_company)
    companies.command("set")(set_company)
    companies.command("rename")(rename_company)
    companies.command("add-domain")(add_domain)
    companies.command("remove-domain")(remove_domain)
    companies.command("merge")(merge)
    companies.command("unmerge")(unmerge)
    companies.command("remove")(remove_company)
    companies.command("history")(company_history)


def add_to_jobs(jobs: typer.Typer) -> None:
    jobs.command("add")(add_job)
    jobs.command("remove")(remove_job)
    jobs.command("set")(set_job)
    jobs.command("history")(job_history)


def add_company(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME")],
    domain: Annotated[list[str] | None, typer.Option(help="Of its addresses; as often as there are.")] = None,
    external_id: Annotated[str, typer.Option(help="The id in the CRM, by which imports know it.")] = "",
) -> None:
    """Add a company. No import changes what you say here."""
    if not name.strip():
        raise typer.BadParameter("a company needs a name")
    domains = tuple(dict.fromkeys(map(_domain, domain or ())))
    record = CompanyRecord(one_line(name), external_id.strip(), domains)
    decide(context, lambda at: register.add_company(at, record))


def add_job(
    context: typer.Context,
    reference: Annotated[str, typer.Argument(metavar="REFERENCE", help="As subjects name it: JB-1204.")],
    title: Annotated[str, typer.Option(help="What is to be filled.")] = "",
    company: Annotated[str, typer.Option(help="The client.")] = "",
    location: Annotated[str, typer.Option(help="Where the work is.")] = "",
    status: Annotated[str, typer.Option(help="As you call it.")] = "",
    owner: Annotated[str, typer.Option(help="Whose job it is, by e-mail.")] = "",
) -> None:
    """Add a job. No import changes what you say here."""
    said = (title, company, location, status, addresses.normalise(owner) or owner)
    record = JobRecord(reference.strip(), *map(one_line, said))
    decide(context, lambda at: register.add_job(at, record))


def remove_company(context: typer.Context, id_: Company) -> None:
    """Take a company away; its people and jobs have none. A file that names it brings it back."""
    decide(context, lambda at: company_removing.remove(at, ids.existing(id_)))


def remove_job(context: typer.Context, id_: Job) -> None:
    """Take a job away; a file that names it brings it back."""
    decide(context, lambda at: register.remove_job(at, ids.job(at.conn, id_).id))


def set_company(
    context: typer.Context,
    id_: Company,
    field: Annotated[str, typer.Argument(metavar="FIELD", help=", ".join(register.COMPANY_FIELDS) + ".")],
    value: Value,
) -> None:
    """Set the name or the external id. It stays as you set it, whatever an import says."""
    decide(context, lambda at: register.set_company(at, ids.existing(id_), field, " ".join(value.split())))


def rename_company(context: typer.Context, id_: Company, name: Annotated[str, typer.Argument(metavar="NAME")]) -> None:
    """Name a company otherwise, as `set ID name NAME` does. Files that go on calling it as before are about it."""
    decide(context, lambda at: register.set_company(at, ids.existing(id_), "name", " ".join(name.split())))


def set_job(
    context: typer.Context,
    id_: Job,
    field: Annotated[str, typer.Argument(metavar="FIELD", help=", ".join(register.JOB_FIELDS) + ".")],
    value: Value,
) -> None:
    """Set a field of a job. It stays as you set it, whatever an import says."""
    said = addresses.normalise(value) or value if field == "owner" else " ".join(value.split())
    decide(context, lambda at: register.set_job(at, ids.job(at.conn, id_).id, field, said))


def add_domain(context: typer.Context, id_: Company, domain: Domain) -> None:
    """Say that people with an address at this domain work there."""
    decide(context, lambda at: register.add_domain(at, ids.existing(id_), _domain(domain)))


def remove_domain(context: typer.Context, id_: Company, domain: Domain) -> None:
    """Take away a domain that is not the company's; no import brings it back."""
    decide(context, lambda at: register.remove_domain(at, ids.existing(id_), _domain(domain)))


def merge(
    context: typer.Context,
    survivor: Annotated[int, typer.Argument(metavar="SURVIVOR", help="The company that stays, by id.")],
    other: Annotated[int, typer.Argument(metavar="OTHER", help="The same company once more, by id.")],
) -> None:
    """Say that two companies are one. People, jobs and domains of the other are the survivor's; all can be undone."""
    decide(context, lambda at: company_merging.merge(at, ids.existing(survivor), ids.existing(other)))


def unmerge(
    context: typer.Context,
    id_: Annotated[int, typer.Argument(metavar="ID", help="The company that was merged into another.")],
) -> None:
    """Take a merge back: what went with the company and is still there comes back to it."""
    decide(context, lambda at: company_merging.unmerge(at, ids.existing(id_)))


def company_history(context: typer.Context, id_: Company, as_json: AsJson = False) -> None:
    """List every change of a company, oldest first: what, on whose word, when; also of one that was removed."""

    def own(connection: Connection) -> list[int]:
        # What was changed on a record that was merged stays its own.
        if not register_changes.history(connection, RegisterKind.COMPANY, ids.existing(id_)):
            existing(connection, id_)
        return [id_]

    _history(context, RegisterKind.COMPANY, own, as_json)


def existing(connection: Connection, id_: int) -> KnownCompany:
    """The company of this id. Raises a usage error where there is none."""
    found = stored.load(connection, [ids.existing(id_)])
    if not found:
        raise typer.BadParameter(absent(connection, id_))
    return found[0]


def job_history(context: typer.Context, id_: Job, as_json: AsJson = False) -> None:
    """List every change of a job, oldest first: what, on whose word, when; also of one that was removed."""
    _history(context, RegisterKind.JOB, lambda on: ids.jobs_of_history(on, id_), as_json)


def _history(
    context: typer.Context, kind: RegisterKind, named: Callable[[Connection], list[int]], as_json: bool
) -> None:
    with desk(context).database() as database, database.read() as connection:
        changes = [change for id_ in named(connection) for change in register_changes.history(connection, kind, id_)]
    shown = [present.register_change(change) for change in changes]
    if as_json:
        show_json(shown)
    else:
        table(_CHANGE, [tuple(row[name] for name in _CHANGE) for row in shown])


def _domain(written: str) -> str:
    """A domain as typed. Raises a usage error for what is none."""
    domain = addresses.domain(written.strip().removeprefix("@"))
    if "." not in domain:
        raise typer.BadParameter(f'"{written}" is no domain; write acme.example')
    return domain
