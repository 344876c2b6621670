"""Companies with their mail domains."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, func, or_, select, update

from syncd.model import firms
from syncd.model.people import PersonId
from syncd.model.register import Company, CompanyRecord
from syncd.store import company_merges, company_names, register_changes, work_index
from syncd.store.company_names import STANDING
from syncd.store.entered import Entered, Move
from syncd.store.register_changes import DOMAIN, ByHand, RegisterKind
from syncd.store.statements import AnyRow, add, among, among_given, batches
from syncd.store.tables import companies, company_domains, people


def enter_all(conn: Connection, records: Iterable[CompanyRecord]) -> Iterator[Entered]:
    """Take companies in: the one with the external id, else the one of that name, or of that name with its legal form
    otherwise written, or until a person named it otherwise. What is not said stays.

    A row about a company that was merged into another adds its domains to that one.
    """
    before = {firms.plainest(old): id_ for old, id_ in reversed([*company_names.renamed(conn, by_hand=True)])}
    for record in records:
        yield _enter(conn, record, before.get(firms.plainest(record.name)))


def enter(conn: Connection, record: CompanyRecord) -> Entered:
    """Take a company in that has no name which another one had before."""
    return _enter(conn, record, None)


def _enter(conn: Connection, record: CompanyRecord, called_so_before: int | None) -> Entered:
    by_id = row_of(conn, "external_id", record.external_id) if record.external_id else None
    by_name = row_of(conn, "name", record.name)
    if by_id and by_name and by_id.standing != by_name.standing:
        problem = f"has the name of company {by_name.standing}, and the id of company {by_id.standing}"
        return Entered(by_id.standing, record.name, problem=problem)
    row = by_id or by_name or _renamed(conn, record, called_so_before)
    id_ = row.standing if row else next(iter(company_names.make(conn, [record.name]).values()))
    known = row.external_id if row else None
    if known and record.external_id and known != record.external_id:
        return Entered(id_, record.name, problem=f"has the name of company {id_}, whose id is {known}")
    before = load(conn, [id_])[0].record
    if row and row.standing != row.id:
        write(conn, row.id, _moves(CompanyRecord(before.name, known or ""), replace(record, name="", domains=())))
        record = CompanyRecord("", domains=record.domains)
    moves = _moves(before, replace(record, name="") if by_name else record)
    said = _by_hand(conn, id_)
    left = tuple(move for move in moves if move[0] in said.kept or (move[0] == DOMAIN and move[2] in said.gone))
    done = tuple(move for move in moves if move not in left)
    write(conn, id_, done)
    return Entered(id_, record.name or before.name, row is None, done, left=left)


def _renamed(conn: Connection, record: CompanyRecord, id_: int | None) -> AnyRow | None:
    """The row of a company that had this name before, unless it has another external id."""
    row = None if id_ is None else conn.execute(_rows().where(companies.c.id == id_)).first()
    return row if row and not (row.external_id and record.external_id) else None


def _by_hand(conn: Connection, id_: int) -> ByHand:
    """What a person said of a company; of those merged into it, what was taken away."""
    said = register_changes.by_hand(conn, RegisterKind.COMPANY, id_)
    merged = (register_changes.by_hand(conn, RegisterKind.COMPANY, one) for one in company_merges.into(conn, id_))
    return replace(said, gone=said.gone.union(*(one.gone for one in merged)))


def write(conn: Connection, id_: int, moves: Sequence[Move]) -> None:
    """Carry changes out: of the name, of the external id, of domains that come and go."""
    changed: dict[str, Any] = {field: new or None for field, _, new in moves if field != DOMAIN}
    if name := changed.get("name"):
        changed["name_key"] = firms.key(name)
        work_index.enter(conn, [name])
    if changed:
        conn.execute(update(companies).where(companies.c.id == id_).values(changed))
    domains = [(old, new) for field, old, new in moves if field == DOMAIN]
    add(conn, company_domains, ({"domain": new, "company_id": id_} for _, new in domains if new))
    for old in (old for old, new in domains if not new):
        merged = select(companies.c.id).where(or_(companies.c.id == id_, companies.c.into_id == id_))
        of_it = (company_domains.c.company_id.in_(merged), company_domains.c.domain == old)
        conn.execute(delete(company_domains).where(*of_it))


def load(conn: Connection, ids: Iterable[int]) -> list[Company]:
    """These companies, in order of id; an id that is not there is left out.

    The id of a company that was merged leads to the one that stands for it.
    """
    found: dict[int, Company] = {}
    for batch in batches(sorted(set(ids))):
        found |= {one.id: one for one in _standing_for(conn, among(companies.c.id, batch))}
    return [found[id_] for id_ in sorted(found)]


def list_companies(conn: Connection) -> list[Company]:
    """All that stand for themselves, by name."""
    return _load(conn, _chosen().where(companies.c.into_id.is_(None)).order_by(companies.c.name_key))


def find(conn: Connection, text: str, limit: int) -> list[Company]:
    """Companies with this in the name, an address or a domain of theirs, or the external id, by name.

    Also in the name or external id of one that was merged into them, and in the names that they had before.
    """
    key = firms.key(text).rpartition("@")[2]
    owners = select(company_domains.c.company_id).where(company_domains.c.domain.contains(key, autoescape=True))
    named = (
        companies.c.name_key.contains(key, autoescape=True),
        among(companies.c.name_key, firms.ways_to_write(text)),
        among(companies.c.id, [id_ for old, id_ in company_names.renamed(conn) if _is_called(old, key, text)]),
    )
    return _standing_for(conn, or_(*named, companies.c.id.in_(owners), companies.c.external_id == text), limit)


def _is_called(name: str, key: str, text: str) -> bool:
    return key in firms.key(name) or firms.is_same(name, text)


def names_at(conn: Connection, domains: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Domain → the names of the companies it belongs to, in order of id."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for batch in batches(sorted(set(domains))):
        for row in conn.execute(_NAMES_AT, {"domains": batch}):
            found[row.domain].append(row.name)
    return {domain: tuple(names) for domain, names in found.items()}


_owner = companies.alias("owner")
_NAMES_AT = (
    select(company_domains.c.domain, companies.c.name, companies.c.id)
    .join(_owner, _owner.c.id == company_domains.c.company_id)
    .join(companies, companies.c.id == func.coalesce(_owner.c.into_id, _owner.c.id))
    .where(among_given(company_domains.c.domain, "domains"))
    .distinct()
    .order_by(company_domains.c.domain, companies.c.id)
)


def people_at(conn: Connection, id_: int) -> list[PersonId]:
    """Everybody who works there."""
    return [PersonId(one) for one in conn.execute(select(people.c.id).where(people.c.company_id == id_)).scalars()]


def row_of(conn: Connection, field: str, value: str) -> AnyRow | None:
    """The row that has this external id, or this name, or else its legal form otherwise written.

    `standing` is who stands for it.
    """
    key = firms.key(value)
    ways = (key, *firms.ways_to_write(value))
    own = among(companies.c.name_key, ways) if field == "name" else companies.c.external_id == value
    rows = conn.execute(_rows().where(own).order_by(companies.c.id)).all()
    return next((row for row in rows if row.name_key == key), rows[0] if rows else None)


def _rows() -> Select[Any]:
    return select(companies, STANDING.label("standing"))


def called_before(conn: Connection, name: str) -> Company | None:
    """The company that bore this name, however it is written, before it was given another; None for none.

    A company that was merged since is the one that stands for it, one that was removed is none.
    """
    bore = [id_ for old, id_ in company_names.renamed(conn) if firms.is_same(old, name)]
    return next((one for id_ in bore for one in load(conn, [id_])), None)


def _moves(before: CompanyRecord, said: CompanyRecord) -> list[Move]:
    new = [domain for domain in said.domains if domain not in before.domains]
    moves = [
        ("name", before.name, said.name or before.name),
        ("external_id", before.external_id, said.external_id or before.external_id),
        *((DOMAIN, "", domain) for domain in new),
    ]
    return [move for move in moves if move[1] != move[2]]


def _standing_for(conn: Connection, own: ColumnElement[bool], limit: int | None = None) -> list[Company]:
    """Those that stand for companies of which this is so, by name."""
    ids = list(conn.execute(select(STANDING).where(own).distinct()).scalars())
    return _load(conn, _chosen().where(among(companies.c.id, ids)).order_by(companies.c.name_key).limit(limit))


def _chosen() -> Select[Any]:
    employed = select(func.count()).where(people.c.company_id == companies.c.id).scalar_subquery()
    return select(companies, employed.label("people"))


_DOMAINS_OF = (
    select(company_domains.c.domain, STANDING.label("standing"))
    .join(companies, companies.c.id == company_domains.c.company_id)
    .where(or_(among_given(companies.c.id, "companies"), among_given(companies.c.into_id, "companies")))
    .distinct()
    .order_by(company_domains.c.domain)
)


def _load(conn: Connection, chosen: Select[Any]) -> list[Company]:
    rows = conn.execute(chosen).all()
    domains: defaultdict[int, list[str]] = defaultdict(list)
    for batch in batches([row.id for row in rows]):
        for row in conn.execute(_DOMAINS_OF, {"companies": batch}):
            domains[row.standing].append(row.domain)
    return [
        Company(row.id, CompanyRecord(row.name, row.external_id or "", tuple(domains[row.id])), row.people)
        for row in rows
    ]
