"""The tables: every word of the design that is kept, one table each."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from syncd.store.columns import BY_KEY, NEVER_REUSED, Id, OrderedText, UtcDateTime, list_column, text_column
from syncd.store.columns import metadata as metadata
from syncd.store.forgotten_tables import forgotten as forgotten
from syncd.store.mail_tables import answers as answers
from syncd.store.mail_tables import milestone_names as milestone_names
from syncd.store.mail_tables import milestones as milestones
from syncd.store.mail_tables import subject_references as subject_references
from syncd.store.mail_tables import telling_keys as telling_keys
from syncd.store.mail_tables import tellings as tellings
from syncd.store.register_tables import RENAMED as RENAMED
from syncd.store.register_tables import companies as companies
from syncd.store.register_tables import company_domains as company_domains
from syncd.store.register_tables import jobs as jobs
from syncd.store.register_tables import register_changes as register_changes
from syncd.store.review_tables import decisions as decisions
from syncd.store.review_tables import filling as filling
from syncd.store.review_tables import proposal_items as proposal_items
from syncd.store.review_tables import proposals as proposals
from syncd.store.signature_tables import signatures as signatures


def _filed(name: str, key: str, under: Column[str]) -> Table:
    """What is looked up by a key that many rows may have."""
    column = Column(key, OrderedText, nullable=False)
    return Table(name, metadata, column, under, PrimaryKeyConstraint(key, under.name), **BY_KEY)


people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True),
    Column("external_id", Text, nullable=True, unique=True),
    text_column("name"),
    Column("name_key", Text, nullable=False, index=True),
    text_column("roles"),
    Column("company_id", Id, ForeignKey(companies.c.id), nullable=True, index=True),
    Column("title", Text, nullable=False, index=True),
    Column("location", Text, nullable=False, index=True),
    text_column("salary"),
    text_column("notice_period"),
    text_column("availability"),
    text_column("status"),
    text_column("owner"),
    list_column("extra"),
    **NEVER_REUSED,
)

ledger = Table(
    "ledger",
    metadata,
    Column("id", Id, primary_key=True),
    text_column("source"),
    text_column("folder"),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
    text_column("href"),
    text_column("message_id"),
    text_column("disposition"),
    text_column("reason"),
    text_column("cause"),
    Column("seen_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_try", UtcDateTime, nullable=True),
    Column("gone", Boolean, nullable=False),
    # Of how many activities: what another hand takes out of the database takes its rows in ledger_activities with it.
    Column("tells", Integer, nullable=False),
    UniqueConstraint("source", "folder", "uidvalidity", "uid", "href"),
    # All that it takes to count what became of everything.
    Index("ix_ledger_ends", "disposition", "reason", "source", "folder", "gone", "next_try"),
    **NEVER_REUSED,
)
Index(
    "ix_ledger_next_try",
    ledger.c.source,
    ledger.c.next_try,
    sqlite_where=ledger.c.next_try.is_not(None),
)

cursors = Table(
    "cursors",
    metadata,
    text_column("source"),
    text_column("folder"),
    text_column("cursor"),
    PrimaryKeyConstraint("source", "folder"),
    **BY_KEY,
)

suspicions = Table(
    "suspicions",
    metadata,
    text_column("source"),
    text_column("folder"),
    Column("items", JSON, nullable=False),
    Column("present", Integer, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("source", "folder"),
    **BY_KEY,
)

source_states = Table(
    "source_states",
    metadata,
    Column("source", Text, primary_key=True),
    text_column("status"),
    text_column("stage"),
    Column("stage_since", UtcDateTime, nullable=True),
    Column("last_success", UtcDateTime, nullable=True),
    text_column("last_error"),
    Column("error_count", Integer, nullable=False),
    Column("next_due", UtcDateTime, nullable=True),
    **BY_KEY,
)

heartbeat = Table(
    "heartbeat",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("beat_at", UtcDateTime, nullable=False),
)

# The terms on which people are matched: one row, as set in the configuration and as learned from proven links.
matching = Table(
    "matching",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("automatic", Float, nullable=False),
    Column("ask", Float, nullable=False),
    Column("scales", JSON, nullable=False),
    Column("calibration", JSON, nullable=True),
    Column("fitted_at", UtcDateTime, nullable=True),
    # Of activities: up to which one all were decided again since these terms hold; none where all were.
    Column("decided_again", Id, nullable=True),
)

horizons = Table(
    "horizons",
    metadata,
    Column("ledger_id", Id, ForeignKey(ledger.c.id, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
    Column("expanded_until", UtcDateTime, nullable=False, index=True),
)

activities = Table(
    "activities",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("message_id", Text, nullable=True),
    Column("stamp_date", UtcDateTime, nullable=True),
    Column("stamp_from", Text, nullable=True),
    Column("stamp_subject", Text, nullable=True),
    text_column("kind"),
    Column("direction", Text, nullable=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("minutes", BigInteger, nullable=False),
    text_column("subject"),
    text_column("snippet"),
    Column("counts", Boolean, nullable=False),
    Column("cancelled", Boolean, nullable=False),
    Column("sequence", BigInteger, nullable=True),
    Column("dtstamp", Text, nullable=True),
    text_column("status"),
    **NEVER_REUSED,
)
Index(
    "ix_activities_message_id",
    activities.c.message_id,
    sqlite_where=activities.c.message_id.is_not(None),
)

ledger_activities = Table(
    "ledger_activities",
    metadata,
    Column("ledger_id", Id, ForeignKey(ledger.c.id, ondelete="CASCADE"), nullable=False),
    Column("activity_id", Id, ForeignKey(activities.c.id, ondelete="CASCADE"), nullable=False, index=True),
    PrimaryKeyConstraint("ledger_id", "activity_id"),
    **BY_KEY,
)

unsettled = Table(
    "unsettled",
    metadata,
    Column("activity_id", Id, ForeignKey(activities.c.id, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    **BY_KEY,
)

credits_ = Table(
    "credits",
    metadata,
    Column("activity_id", Id, ForeignKey(activities.c.id, ondelete="CASCADE"), nullable=False),
    text_column("recruiter"),
    text_column("role"),
    PrimaryKeyConstraint("activity_id", "recruiter", "role"),
    **BY_KEY,
)
Index("ix_credits_recruiter", credits_.c.recruiter, credits_.c.activity_id)

links = Table(
    "links",
    metadata,
    Column("activity_id", Id, ForeignKey(activities.c.id, ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey(people.c.id), nullable=False),
    text_column("role"),
    text_column("origin"),
    Column("confidence", Float, nullable=False),
    list_column("reasons"),
    PrimaryKeyConstraint("activity_id", "person_id"),
    **BY_KEY,
)
Index("ix_links_person_id", links.c.person_id, links.c.activity_id)

mentions = Table(
    "mentions",
    metadata,
    Column("activity_id", Id, ForeignKey(activities.c.id, ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    text_column("role"),
    text_column("name"),
    Column("name_key", Text, nullable=True),
    Column("email", Text, nullable=True),
    # Of the address, its labels turned round: everybody at a domain and below it stands together.
    Column("domain_key", OrderedText, nullable=True),
    Column("phone", Text, nullable=True),
    Column("company", Text, nullable=True),
    Column("location", Text, nullable=True),
    Column("zone", Text, nullable=True),
    text_column("quote"),
    Column("person_id", Id, ForeignKey(people.c.id), nullable=True),
    list_column("candidates"),
    Column("ignored", Boolean, nullable=False),
    text_column("origin"),
    PrimaryKeyConstraint("activity_id", "position"),
    **BY_KEY,
)
for _column in (
    mentions.c.email,
    mentions.c.domain_key,
    mentions.c.phone,
    mentions.c.name_key,
    mentions.c.person_id,
):
    Index(
        f"ix_mentions_{_column.name}",
        _column,
        sqlite_where=_column.is_not(None),
    )

# Names that records had before: misspelt, or from before a marriage. People are still found by them.
former_names = Table(
    "former_names",
    metadata,
    Column("person_id", Id, ForeignKey(people.c.id, ondelete="CASCADE"), nullable=False),
    Column("name_key", Text, nullable=False, index=True),
    text_column("name"),
    PrimaryKeyConstraint("person_id", "name_key"),
    **BY_KEY,
)

# Every word that people are looked up by, under all the ways to come upon it: of names, those of mentions that are
# nobody's included, of employers and of titles.
word_spellings = _filed("word_spellings", "spelling", Column("word", OrderedText, nullable=False))

# Every two words of a name, either first, and the key of people and of mentions that have both.
name_pairs = _filed("name_pairs", "pair", Column("name_key", Text, nullable=False))

work_words = _filed("work_words", "word", Column("text", Text, nullable=False))

place_words = _filed("place_words", "word", Column("text", Text, nullable=False))

contact_points = Table(
    "contact_points",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey(people.c.id, ondelete="CASCADE"), nullable=False),
    text_column("kind"),
    text_column("value"),
    text_column("label"),
    text_column("origin"),
    Column("item_id", Id, ForeignKey(ledger.c.id, ondelete="SET NULL"), nullable=True),
    text_column("quote"),
    text_column("confirmed_by"),
    Column("at", UtcDateTime, nullable=False),
    Column("valid", Boolean, nullable=False),
    # Who found it dead, when, and by what: a bounce, a call to a number that is somebody else's.
    Column("dead_at", UtcDateTime, nullable=True),
    Column("dead_by", Text, nullable=True),
    Column("dead_item_id", Id, nullable=True),
    Column("dead_quote", Text, nullable=True),
    UniqueConstraint("person_id", "kind", "value"),
    Index(None, "kind", "value"),
    **NEVER_REUSED,
)

person_changes = Table(
    "person_changes",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey(people.c.id, ondelete="CASCADE"), nullable=False, index=True),
    Column("at", UtcDateTime, nullable=False),
    text_column("field"),
    text_column("old"),
    text_column("new"),
    text_column("origin"),
    text_column("by"),
    # No foreign key: the words of a proposal may be erased, and that something was changed is still so.
    Column("proposal_id", Id, nullable=True),
)

WORK_BEFORE = "person_changes.field IN ('company', 'title') AND person_changes.old <> ''"
"""Where somebody worked, or as what, before."""
Index(
    "ix_person_changes_old",
    person_changes.c.old,
    sqlite_where=text(WORK_BEFORE.replace("person_changes.", "")),
)

merges = Table(
    "merges",
    metadata,
    Column("person_id", Id, ForeignKey(people.c.id), primary_key=True, autoincrement=False),
    Column("into_id", Id, ForeignKey(people.c.id), nullable=False),
    # Who stands for it at the end, when that one was merged, too.
    Column("survivor_id", Id, ForeignKey(people.c.id), nullable=False, index=True),
    Column("change_id", Id, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    text_column("by"),
    list_column("answered"),
    **BY_KEY,
)
