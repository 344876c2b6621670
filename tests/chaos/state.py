"""What a database says in the end, by natural keys: two ways there can be compared although ids and times differ."""

from collections import Counter

from sqlalchemy import Connection, text

from syncd.store.database import Database

State = dict[str, Counter[tuple[object, ...]]]
"""What is said → rows, and how often each is there: a doubled row shows."""

# The second mail of a message id that is used again has another key than the first: which is which is the order's.
WHICH = "CASE WHEN a.message_id IS NULL THEN a.key ELSE a.message_id || ' ' || a.at || ' ' || a.subject END"
PLACE = "l.source, l.folder, l.uidvalidity, l.uid, l.href"
PRESENT = {
    "ledger": f"SELECT {PLACE}, l.disposition, l.reason, l.cause, l.message_id FROM ledger l WHERE NOT l.gone",
    "told": f"SELECT {PLACE}, {WHICH} FROM ledger_activities la JOIN ledger l ON l.id = la.ledger_id"
    " JOIN activities a ON a.id = la.activity_id WHERE NOT l.gone",
}
HISTORY = {
    "activities": f"SELECT {WHICH}, a.kind, a.direction, a.at, a.minutes, a.subject, a.snippet, a.counts, a.cancelled,"
    " a.status FROM activities a",
    "credits": f"SELECT {WHICH}, c.recruiter, c.role FROM credits c JOIN activities a ON a.id = c.activity_id",
    "links": f"SELECT {WHICH}, p.name, k.role, k.origin, k.confidence FROM links k"
    " JOIN activities a ON a.id = k.activity_id JOIN people p ON p.id = k.person_id",
    "mentions": f"SELECT {WHICH}, m.position, m.role, m.name, m.email, m.phone, p.name, m.ignored FROM mentions m"
    " JOIN activities a ON a.id = m.activity_id LEFT JOIN people p ON p.id = m.person_id",
    "milestones": f"SELECT {WHICH}, s.kind, s.quote, s.confidence FROM milestones s"
    " JOIN activities a ON a.id = s.activity_id",
    "people": "SELECT external_id, name, roles FROM people",
    "contact_points": "SELECT p.name, c.kind, c.value, c.valid FROM contact_points c"
    " JOIN people p ON p.id = c.person_id",
    "proposals": "SELECT key, kind, state, field, value, new FROM proposals",
    "decisions": "SELECT d.action, d.field, d.value, p.name FROM decisions d LEFT JOIN people p ON p.id = d.person_id",
}


def state(database: Database) -> State:
    """Everything that must not depend on the way there; of the ledger what is still on the server."""
    with database.read() as conn:
        return {name: _rows(conn, query) for name, query in (PRESENT | HISTORY).items()}


def everything(database: Database) -> State:
    """Every row of every table, but how the sources are: what a pass with nothing to do leaves as it is."""
    with database.read() as conn:
        tables = [str(row[0]) for row in conn.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))]
        return {table: _rows(conn, f"SELECT * FROM {table}") for table in tables if table != "source_states"}


def ids(database: Database) -> dict[str, int]:
    """Activity or location → id: one that was handed out never changes."""
    with database.read() as conn:
        return activity_ids(database) | _pairs(
            conn, "SELECT source || folder || ' ' || uidvalidity || ' ' || uid || href, id FROM ledger"
        )


def activity_ids(database: Database) -> dict[str, int]:
    with database.read() as conn:
        return _pairs(conn, "SELECT key, id FROM activities")


def differences(wanted: State, found: State) -> list[str]:
    """What is lost and what is too much, for a person to read; empty when both say the same."""
    return [
        f"{kind} {name}: {row}"
        for name in wanted
        for kind, rows in (("lost", wanted[name] - found[name]), ("too much", found[name] - wanted[name]))
        for row in rows.elements()
    ]


def _rows(conn: Connection, query: str) -> Counter[tuple[object, ...]]:
    return Counter(map(tuple, conn.execute(text(query))))


def _pairs(conn: Connection, query: str) -> dict[str, int]:
    return {str(row[0]): int(row[1]) for row in conn.execute(text(query))}
