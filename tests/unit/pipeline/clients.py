"""Two client companies with a contact and a job each, and what the directory says of them."""

from syncd import directory
from syncd.store import companies, jobs, people
from tests.unit.pipeline.office import NOW, Office

COMPANIES = "external_id,name,domains\nK-1,Acme Ltd,acme.example\nK-2,Globex,globex.example;globex.test\n"
JOBS = "reference,title,company\nJB-1,Buyer,Acme Ltd\nJB-2,Seller,Globex\n"
PEOPLE = (
    "external_id,name,role,emails,phones,company\n"
    "P-1,Ann Lee,client,ann@acme.example,,Acme Ltd\n"
    "P-2,Ben Roe,client,ben@globex.example,,Globex\n"
)


def have_clients(office: Office) -> None:
    """Put them on record."""
    directory.import_companies(office.database, COMPANIES.encode(), NOW)
    directory.import_jobs(office.database, JOBS.encode(), NOW)
    office.knows(PEOPLE)


def employers(office: Office) -> list[str]:
    """Where each of the people works."""
    with office.database.read() as conn:
        return [one.record.company for one in people.list_people(conn)]


def clients(office: Office) -> list[str]:
    """Whose each of the jobs is."""
    with office.database.read() as conn:
        return [job.record.company for job in jobs.list_jobs(conn)]


def standing(office: Office) -> list[tuple[int, str, tuple[str, ...], int]]:
    """The companies by name: id, name, domains, and how many people work there."""
    with office.database.read() as conn:
        found = companies.list_companies(conn)
    return [(one.id, one.record.name, one.record.domains, one.people) for one in found]
