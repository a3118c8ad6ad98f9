"""Richer client facts, earlier episodes, the directory of agencies, cover, more about the service itself."""

import re
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TEXTS = (
    ("birth_date_in_part", ""),
    ("correspondence_postcode", ""),
    ("referral_agency", ""),
    ("index_period", ""),
    ("relationship_class", ""),
    ("case_holder", ""),
    ("investigation_checked_by", ""),
    ("nhs_number_status", "not known"),
    ("address_kind", "Home"),
    ("text_is_safe", "not asked"),
    ("interpreter", "not asked"),
    ("alert_state", "not recorded"),
    ("similarity", ""),
    ("plain_names", ""),
    ("sounds", ""),
)
_LISTS = ("past_addresses", "correspondence_address", "other_phones", "communication_needs", "index_behaviours")
_SOUNDS = {char: str(at) for at, group in enumerate(("bfpv", "cgjkqsxz", "dt", "l", "mn", "r"), 1) for char in group}


def upgrade() -> None:
    """Files of earlier versions keep every fact; what they could not say stays unsaid."""
    for name, default in _TEXTS:
        op.add_column("clients", sa.Column(name, sa.Text(), nullable=False, server_default=default))
    for name in _LISTS:
        op.add_column("clients", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    for name in ("case_holder_agreed_on", "investigation_checked_on"):
        op.add_column("clients", sa.Column(name, sa.Text(), nullable=True))
    op.add_column("clients", sa.Column("episode", sa.Integer(), nullable=False, server_default="1"))
    op.execute("ALTER TABLE clients ADD COLUMN merged_into TEXT REFERENCES clients (id)")
    op.execute("UPDATE clients SET alert_state = 'known' WHERE staff_safety != ''")
    for name in ("similarity", "lead_id", "merged_into"):
        op.create_index(f"ix_clients_{name}", "clients", [name])
    _find_similar_names()
    for name in ("partners", "areas", "programmes"):
        op.add_column("service_identities", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    op.add_column(
        "service_identities", sa.Column("logo", sa.LargeBinary(), nullable=False, server_default=sa.text("x''"))
    )
    _make_tables()
    for table, what in (
        ("episodes", "UPDATE"),
        ("episodes", "DELETE"),
        ("agencies", "DELETE"),
        ("covers", "DELETE"),
        ("service_identities", "UPDATE"),
    ):
        why = "it is written once" if what == "UPDATE" else "the record keeps it"
        op.execute(
            f"CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table}: {why}'); END"
        )
    for table in ("episodes", "agencies", "covers"):
        op.execute(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id) "
            f"BEGIN SELECT RAISE(ABORT, '{table}: a row is never replaced'); END"
        )


def _find_similar_names() -> None:
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT id, family_name, given_names, preferred_name FROM clients")).all()
    for key, family, given, preferred in rows:
        names = _plain(f"{family} {given} {preferred}")
        connection.execute(
            sa.text("UPDATE clients SET similarity = :similar, plain_names = :plain, sounds = :sounds WHERE id = :id"),
            {
                "similar": f"{_sound(family)}|{given[:2].lower()}",
                "plain": " ".join(names),
                "sounds": f" {' '.join(_sound(name) for name in names if name[0].isalpha())} ",
                "id": key,
            },
        )


def _plain(text: str) -> list[str]:
    """Without accents, apostrophes and hyphens, as it was when this step was written."""
    spread = unicodedata.normalize("NFKD", text)
    text = "".join(char for char in spread if not unicodedata.combining(char))
    return re.findall(r"\w+", text.lower().replace("'", "").replace("-", " "))


def _sound(name: str) -> str:
    """The American Soundex of 1918, as it was when this step was written."""
    letters = [char for char in name.lower() if char.isalpha()]
    if not letters:
        return ""
    key, last = letters[0].upper(), _SOUNDS.get(letters[0], "")
    for char in letters[1:]:
        code = _SOUNDS.get(char, "")
        if code and code != last:
            key += code
        if char not in "hw":
            last = code
    return (key + "000")[:4]


def _make_tables() -> None:
    op.create_table(
        "episodes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in (
                "referral_source", "referral_agency", "referrer", "referral_reason", "legal_status", "ended_because",
            )
        ),
        sa.Column("index_behaviours", sa.JSON(), nullable=False),
        sa.Column("referred_on", sa.Text(), nullable=True),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.Column("lead_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_episodes_client_id_clients")),
        sa.ForeignKeyConstraint(["lead_id"], ["staff.id"], name=op.f("fk_episodes_lead_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_episodes")),
    )  # fmt: skip
    op.create_index(op.f("ix_episodes_client_id"), "episodes", ["client_id"])
    op.create_table(
        "agencies",
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("id", "kind", "organisation", "person", "role", "postcode", "phone", "email", "notes")
        ),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("is_offered", sa.Boolean(), nullable=False),
        sa.Column("merged_into", sa.Text(), nullable=True),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agencies")),
    )
    op.create_table(
        "covers",
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("id", "absent_id", "covered_by", "first_day", "last_day", "reason")
        ),
        sa.ForeignKeyConstraint(["absent_id"], ["staff.id"], name=op.f("fk_covers_absent_id_staff")),
        sa.ForeignKeyConstraint(["covered_by"], ["staff.id"], name=op.f("fk_covers_covered_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_covers")),
    )
