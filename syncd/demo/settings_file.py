"""The sample agency's syncd.toml."""

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b

from syncd.demo.northbridge import DESKS, DOMAIN, JOBS_MAILBOX, NAME, RECRUITERS
from syncd.demo.party import Party

CALLS = "calls"


def mail_source(mailbox: Party) -> str:
    return f"{mailbox.key}-mail"


def calendar_source(recruiter: Party) -> str:
    return f"{recruiter.key}-calendar"


def text() -> str:
    """The whole file; every path in it is from its own folder on, which may be moved."""
    settings = _settings()
    return f"{settings}\n{_seal(settings)}\n"


def is_unchanged(told: str) -> bool:
    """Whether a file is as some syncd wrote it, and nobody has changed it since."""
    settings, _, seal = told.removesuffix("\n").rpartition("\n")
    return seal == _seal(settings) or told == _settings()


def _seal(settings: str) -> str:
    """A last line that tells an unchanged file, though a later syncd writes another."""
    return f"# written by syncd demo, {blake2b(settings.encode(), digest_size=8).hexdigest()}"


def _settings() -> str:
    tables = [_agency(), _table("store", {"url": "sqlite:///syncd.db"})]
    tables += [_table("web", {"listen": "127.0.0.1:8025"})]
    tables += [_table("proposals", {"fill": ["notice_period", "availability"]})]
    tables += [_recruiter(recruiter) for recruiter in RECRUITERS]
    tables += [_source(mail_source(r), r) for r in RECRUITERS]
    tables += [_source(mail_source(JOBS_MAILBOX), None)]
    tables += [_source(calendar_source(r), r) for r in RECRUITERS]
    tables += [_table("[sources]", {"name": CALLS, "type": "calls", "path": "calls.csv"})]
    return "\n".join(tables)


def _agency() -> str:
    return _table("agency", {"name": NAME, "region": "GB", "domains": [DOMAIN], "languages": ["en"]})


def _recruiter(recruiter: Party) -> str:
    desk = DESKS[recruiter.key]
    values = {
        "name": recruiter.name,
        "email": recruiter.email,
        "aliases": list(recruiter.emails[1:]),
        "role": desk.role,
    }
    return _table("[recruiters]", values) + f"targets = {_inline(desk.targets)}\n"


def _source(name: str, owner: Party | None) -> str:
    """A folder beside the file, called as the source is."""
    owned = {"owner": owner.email} if owner else {}
    return _table("[sources]", {"name": name, "type": "folder", **owned, "path": name})


def _table(name: str, values: Mapping[str, Sequence[str]]) -> str:
    # What JSON makes of a string or an array of strings is TOML too.
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join([f"[{name}]", *lines, ""])


def _inline(pairs: Iterable[tuple[str, int]]) -> str:
    return f"{{ {', '.join(f'{key} = {value}' for key, value in pairs)} }}"
