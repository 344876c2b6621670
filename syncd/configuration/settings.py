"""Every setting: its type, its default, and what makes it wrong on its own."""

import re
from datetime import timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Literal, get_args
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from syncd.configuration.secrets import SecretRef
from syncd.formats.cdr import PRESETS
from syncd.model import addresses
from syncd.model.filling import Fillable, FillPolicy
from syncd.model.hosts import is_loopback
from syncd.model.terms import Terms

UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
SQLITE, POSTGRES = "sqlite:///", "postgresql+psycopg"
TARGETS = (
    *("call", "email", "meeting", "social"),
    *("meeting_agreed", "cv_sent", "interview_arranged", "offer", "placement"),
)


def duration(text: str) -> timedelta:
    """`90s`, `15m`, `12h`, `365d` or `8w` as a timedelta. Raises ValueError."""
    match = re.fullmatch(r"(\d{1,6})([smhdw])", text)
    if not match or match[1].strip("0") == "":
        raise ValueError(f'"{text}" is no length of time; write for example "90s", "15m", "12h" or "365d"')
    return timedelta(**{UNITS[match[2]]: int(match[1])})


def _checked_duration(text: str) -> str:
    duration(text)
    return text


def _checked_email(text: str) -> str:
    normal = addresses.normalise(text)
    if not normal:
        raise ValueError(f'"{text}" is no e-mail address')
    return normal


def _checked_domain(text: str) -> str:
    normal = addresses.domain(text)
    if not normal:
        raise ValueError(f'"{text}" is no domain; write what stands behind the @ of your addresses')
    return normal


def _checked_path(text: str) -> str:
    try:
        Path(text).expanduser()
    except RuntimeError:
        raise ValueError(f'"{text}" is no path: there is no such user here') from None
    if "\0" in text:
        raise ValueError("is no path: a character of it cannot be in a file name")
    return text


def _checked_store(url: str) -> str:
    if url.startswith(SQLITE):
        _checked_path(url.removeprefix(SQLITE))
        return url
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        parsed = None
    if parsed is None or parsed.drivername != POSTGRES or not 0 < (parsed.port or 5432) < 65536:
        # The text may hold a password: it is not repeated.
        raise ValueError(f'is no database address; write "{SQLITE}/path/to/file" or "{POSTGRES}://user@host/database"')
    return url


def _checked_region(text: str) -> str:
    if text not in phonenumbers.SUPPORTED_REGIONS:
        raise ValueError(f'"{text}" is no region; write the two letters of the country, for example "GB"')
    return text


def _checked_zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f'"{text}" is no time zone; write for example "Europe/London"') from None
    return text


def _checked_listen(text: str) -> str:
    host, colon, port = text.rpartition(":")
    if not colon or not port.isdigit() or not 0 <= int(port) < 65536:
        raise ValueError(f'"{text}" is no address; write for example "127.0.0.1:8025"')
    if not is_loopback(host):
        raise ValueError(
            f'"{host}" is not this machine: the page shows people\'s details and has no sign-in; use 127.0.0.1'
        )
    return text


def _checked_format(text: str) -> str:
    if text not in PRESETS:
        raise ValueError(f'"{text}" is no known format; known are {", ".join(sorted(PRESETS))}; or map columns')
    return text


Duration = Annotated[str, AfterValidator(_checked_duration)]
Email = Annotated[str, AfterValidator(_checked_email)]
FilePath = Annotated[str, Field(min_length=1), AfterValidator(_checked_path)]


class Section(BaseModel):
    """A table of the file: unknown keys are mistakes, types are as written."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


@cache
def region_zones() -> dict[str, str]:
    """Region → its first time zone, as the tz database lists them (zone.tab: country, coordinates, zone)."""
    lines = files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    zones: dict[str, str] = {}
    for region, _, zone, *_ in rows:
        zones.setdefault(region, zone)
    return zones


class AgencySection(Section):
    name: str = Field(min_length=1)
    region: Annotated[str, AfterValidator(_checked_region)] = "GB"
    domains: tuple[Annotated[str, AfterValidator(_checked_domain)], ...] = Field(min_length=1)
    # Nothing hangs on it; configurations may name it all the same.
    languages: tuple[str, ...] = ("en",)
    timezone: Annotated[str, AfterValidator(_checked_zone)] | None = None

    @property
    def zone(self) -> ZoneInfo:
        """Where the agency's day begins and ends: as set, else the first zone of its region."""
        return ZoneInfo(self.timezone or region_zones().get(self.region, "UTC"))


class StoreSection(Section):
    url: Annotated[str, AfterValidator(_checked_store)] = "sqlite:////var/lib/syncd/syncd.db"


class WebSection(Section):
    listen: Annotated[str, AfterValidator(_checked_listen)] = "127.0.0.1:8025"

    @property
    def address(self) -> tuple[str, int]:
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)


class SyncSection(Section):
    every: Duration = "60s"
    per_host: int = Field(default=8, ge=1, le=1000)


class MatchingSection(Section):
    automatic: float = Field(default=Terms().automatic, gt=0.5, le=1)
    ask: float = Field(default=Terms().ask, ge=0, le=1)

    @model_validator(mode="after")
    def _ask_below_automatic(self) -> "MatchingSection":
        if self.ask > self.automatic:
            raise ValueError(f"ask = {self.ask} is above automatic = {self.automatic}; it may be as high at most")
        return self


class ProposalsSection(Section):
    fill: tuple[Fillable, ...] = FillPolicy().fields
    sure: float = Field(default=FillPolicy().sure, gt=0.5, le=1)

    @property
    def policy(self) -> FillPolicy:
        return FillPolicy(self.fill, self.sure)


class RecruiterSection(Section):
    name: str = Field(min_length=1)
    email: Email
    aliases: tuple[Email, ...] = ()
    extensions: tuple[str, ...] = ()
    # Nothing hangs on it, as long as the page has no sign-in.
    role: Literal["recruiter", "lead", "admin"] = "recruiter"
    targets: dict[str, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _known_targets(self) -> "RecruiterSection":
        unknown = sorted(set(self.targets) - set(TARGETS))
        if unknown:
            raise ValueError(f"targets: {', '.join(unknown)} cannot be counted; known are {', '.join(TARGETS)}")
        return self


class SourceSection(Section):
    name: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")
    owner: Email | None = None

    @property
    def secret(self) -> SecretRef | None:
        """Where the password of the source is found; None where it has none."""
        found: SecretRef | None = getattr(self, "password", None)
        return found


class ImapSection(SourceSection):
    type: Literal["imap"]
    host: str = Field(min_length=1)
    port: int = Field(default=993, gt=0, lt=65536)
    tls: Literal["implicit", "starttls", "none"] = "implicit"
    ca_file: FilePath | None = None
    username: str = Field(min_length=1)
    password: SecretRef
    folders: tuple[str, ...] = ()
    since: Duration | None = "365d"
    timeout: Duration = "60s"

    @model_validator(mode="after")
    def _plain_only_here(self) -> "ImapSection":
        if self.tls == "none" and not is_loopback(self.host):
            raise ValueError(
                f'tls = "none" would send the password of {self.host} in the clear; use "implicit" or "starttls"'
            )
        return self


class WebSourceSection(SourceSection):
    url: str
    ca_file: FilePath | None = None
    since: Duration | None = "365d"
    timeout: Duration = "60s"

    @model_validator(mode="after")
    def _plain_only_here(self) -> "WebSourceSection":
        parts = urlsplit(self.url)
        if parts.scheme not in ("https", "http") or not parts.hostname:
            raise ValueError(f'"{self.url}" is no address; write "https://…"')
        if parts.scheme == "http" and not is_loopback(parts.hostname):
            raise ValueError("plain http is only for this machine; use https")
        if parts.password:
            raise ValueError('a password does not belong in the url; write password = { file = "/path" }')
        return self


class CaldavSection(WebSourceSection):
    type: Literal["caldav"]
    username: str = Field(min_length=1)
    password: SecretRef


class FeedSection(WebSourceSection):
    type: Literal["feed"]
    username: str | None = None
    password: SecretRef | None = None

    @model_validator(mode="after")
    def _both_or_none(self) -> "FeedSection":
        if (self.username is None) != (self.password is None):
            raise ValueError("username and password go together")
        return self


class FolderSection(SourceSection):
    type: Literal["folder"]
    path: FilePath
    since: Duration | None = None


class CallsSection(SourceSection):
    type: Literal["calls"]
    path: FilePath
    format: Annotated[str, AfterValidator(_checked_format)] | None = None
    columns: dict[str, str] = Field(default_factory=dict)


AnySource = ImapSection | CaldavSection | FeedSection | FolderSection | CallsSection
SOURCES: tuple[type[SourceSection], ...] = get_args(AnySource)
SOURCE_TYPES = tuple(str(get_args(kind.model_fields["type"].annotation)[0]) for kind in SOURCES)
AnySourceSection = Annotated[AnySource, Field(discriminator="type")]


class Settings(Section):
    """Everything an admin can set; `base` is the folder that relative paths are relative to."""

    agency: AgencySection
    store: StoreSection = StoreSection()
    web: WebSection = WebSection()
    sync: SyncSection = SyncSection()
    matching: MatchingSection = MatchingSection()
    proposals: ProposalsSection = ProposalsSection()
    recruiters: tuple[RecruiterSection, ...] = ()
    sources: tuple[AnySourceSection, ...] = ()
    base: Path = Field(default=Path(), exclude=True, json_schema_extra={"readOnly": True})

    def path(self, text: str) -> Path:
        """A path of the file as an absolute one."""
        return (self.base / Path(text).expanduser()).absolute()

    def store_url(self) -> str:
        """The database's URL, a relative SQLite file made absolute."""
        if not self.store.url.startswith(SQLITE):
            return self.store.url
        return SQLITE + str(self.path(self.store.url.removeprefix(SQLITE)))
