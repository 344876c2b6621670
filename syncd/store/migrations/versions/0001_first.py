"""Everything syncd keeps, from the first day."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "activities",
        sa.Column("id", Id, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("stamp_date", Moment, nullable=True),
        sa.Column("stamp_from", sa.Text(), nullable=True),
        sa.Column("stamp_subject", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("at", Moment, nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("snippet", sa.Text(), nullable=False),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=True),
        sa.Column("dtstamp", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_activities"),
        sa.UniqueConstraint("key", name="uq_activities_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_activities_at", "activities", ["at"])
    op.create_index(
        "ix_activities_message_id",
        "activities",
        ["message_id"],
        sqlite_where=sa.text("message_id IS NOT NULL"),
        postgresql_where=sa.text("message_id IS NOT NULL"),
    )
    op.create_table(
        "companies",
        sa.Column("id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_companies"),
        sa.UniqueConstraint("name_key", name="uq_companies_name_key"),
    )
    op.create_table(
        "cursors",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("cursor", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("source", "folder", name="pk_cursors"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "ledger",
        sa.Column("id", Id, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("href", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("disposition", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("seen_at", Moment, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try", Moment, nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ledger"),
        sa.UniqueConstraint(
            "source", "folder", "uidvalidity", "uid", "href", name="uq_ledger_source_folder_uidvalidity_uid_href"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_ledger_next_try",
        "ledger",
        ["source", "next_try"],
        sqlite_where=sa.text("next_try IS NOT NULL"),
        postgresql_where=sa.text("next_try IS NOT NULL"),
    )
    op.create_table(
        "source_states",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("last_success", Moment, nullable=True),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.Column("error_count", sa.Integer(), nullable=False),
        sa.Column("next_due", Moment, nullable=True),
        sa.PrimaryKeyConstraint("source", name="pk_source_states"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "credits",
        sa.Column("activity_id", Id, nullable=False),
        sa.Column("recruiter", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activities.id"], name="fk_credits_activity_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("activity_id", "recruiter", "role", name="pk_credits"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_credits_recruiter", "credits", ["recruiter", "activity_id"])
    op.create_table(
        "horizons",
        sa.Column("ledger_id", Id, autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("expanded_until", Moment, nullable=False),
        sa.ForeignKeyConstraint(["ledger_id"], ["ledger.id"], name="fk_horizons_ledger_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("ledger_id", name="pk_horizons"),
    )
    op.create_index("ix_horizons_expanded_until", "horizons", ["expanded_until"])
    op.create_table(
        "ledger_activities",
        sa.Column("ledger_id", Id, nullable=False),
        sa.Column("activity_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name="fk_ledger_activities_activity_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["ledger_id"], ["ledger.id"], name="fk_ledger_activities_ledger_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("ledger_id", "activity_id", name="pk_ledger_activities"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_ledger_activities_activity_id", "ledger_activities", ["activity_id"])
    op.create_table(
        "people",
        sa.Column("id", Id, nullable=False),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("company_id", Id, nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("salary", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("extra", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["company_id"], ["companies.id"], name="fk_people_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("external_id", name="uq_people_external_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_people_company_id", "people", ["company_id"])
    op.create_index("ix_people_name_key", "people", ["name_key"])
    op.create_table(
        "contact_points",
        sa.Column("id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("item_id", Id, nullable=True),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("confirmed_by", sa.Text(), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("valid", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["ledger.id"], name="fk_contact_points_item_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_contact_points_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_contact_points"),
        sa.UniqueConstraint("person_id", "kind", "value", name="uq_contact_points_person_id_kind_value"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contact_points_kind_value", "contact_points", ["kind", "value"])
    op.create_table(
        "links",
        sa.Column("activity_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["activity_id"], ["activities.id"], name="fk_links_activity_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_links_person_id"),
        sa.PrimaryKeyConstraint("activity_id", "person_id", name="pk_links"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_links_person_id", "links", ["person_id", "activity_id"])
    op.create_table(
        "mentions",
        sa.Column("activity_id", Id, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=True),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("candidates", sa.JSON(), nullable=True),
        sa.Column("ignored", sa.Boolean(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activities.id"], name="fk_mentions_activity_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_mentions_person_id"),
        sa.PrimaryKeyConstraint("activity_id", "position", name="pk_mentions"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_mentions_email",
        "mentions",
        ["email"],
        sqlite_where=sa.text("email IS NOT NULL"),
        postgresql_where=sa.text("email IS NOT NULL"),
    )
    op.create_index(
        "ix_mentions_name_key",
        "mentions",
        ["name_key"],
        sqlite_where=sa.text("name_key IS NOT NULL"),
        postgresql_where=sa.text("name_key IS NOT NULL"),
    )
    op.create_index(
        "ix_mentions_person_id",
        "mentions",
        ["person_id"],
        sqlite_where=sa.text("person_id IS NOT NULL"),
        postgresql_where=sa.text("person_id IS NOT NULL"),
    )
    op.create_index(
        "ix_mentions_phone",
        "mentions",
        ["phone"],
        sqlite_where=sa.text("phone IS NOT NULL"),
        postgresql_where=sa.text("phone IS NOT NULL"),
    )
    op.create_table(
        "person_changes",
        sa.Column("id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_person_changes_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_person_changes"),
    )
    op.create_index("ix_person_changes_person_id", "person_changes", ["person_id"])
    op.create_table(
        "proposals",
        sa.Column("id", Id, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("item_id", Id, nullable=True),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("candidates", sa.JSON(), nullable=True),
        sa.Column("offered_at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["ledger.id"], name="fk_proposals_item_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_proposals_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_proposals"),
        sa.UniqueConstraint("key", name="uq_proposals_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_proposals_person_id", "proposals", ["person_id"])
    op.create_index("ix_proposals_state", "proposals", ["state"])
    op.create_table(
        "decisions",
        sa.Column("id", Id, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("proposal_id", Id, nullable=True),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("undo", sa.JSON(), nullable=False),
        sa.Column("undone_at", Moment, nullable=True),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"], name="fk_decisions_proposal_id", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_decisions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_decisions_field_value", "decisions", ["field", "value"])
    op.create_index("ix_decisions_proposal_id", "decisions", ["proposal_id"])
    op.create_table(
        "proposal_items",
        sa.Column("proposal_id", Id, nullable=False),
        sa.Column("ledger_id", Id, nullable=False),
        sa.ForeignKeyConstraint(["ledger_id"], ["ledger.id"], name="fk_proposal_items_ledger_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"], name="fk_proposal_items_proposal_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("proposal_id", "ledger_id", name="pk_proposal_items"),
        sqlite_with_rowid=False,
    )
