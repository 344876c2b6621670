"""Build the working objects out of the settings: the agency, its sources, and how their items are read."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from syncd.configuration.settings import (
    AnySource,
    CaldavSection,
    CallsSection,
    FeedSection,
    FolderSection,
    ImapSection,
    Settings,
    SourceSection,
    WebSourceSection,
    duration,
)
from syncd.formats import cdr, parts
from syncd.model.agency import Agency, Recruiter
from syncd.model.event import Window
from syncd.pipeline.findings import Reader
from syncd.running.passes import Pull
from syncd.running.slots import Limits
from syncd.sources.base import Cutters, Piece, Scope, Source
from syncd.sources.locked import LockedSource

if TYPE_CHECKING:
    from syncd.sources.http import Access

PAST = timedelta(days=365)
"""How far back the occurrences of a recurring event are logged when its source sets no `since`."""
AHEAD = timedelta(days=60)
"""How far ahead occurrences are expanded; each pass moves this on (`pipeline.horizon`)."""


# What only some sources need is loaded with the first of those: a mailbox is asked for news without any of it.


def _calendar(data: bytes) -> tuple[Piece, ...]:
    from syncd.formats import ical

    return tuple(Piece(uid, content) for uid, content in ical.split(data))


def _cards(data: bytes) -> tuple[Piece, ...]:
    from syncd.formats import vcard

    return tuple(Piece(uid, content) for uid, content in vcard.split(data))


CUTTERS = Cutters(parts=parts.wanted, calendar=_calendar, cards=_cards)


def agency(settings: Settings) -> Agency:
    return Agency(
        name=settings.agency.name,
        region=settings.agency.region,
        domains=frozenset(settings.agency.domains),
        recruiters=tuple(
            Recruiter(r.name, r.email, r.aliases, r.extensions, tuple(sorted(r.targets.items())))
            for r in settings.recruiters
        ),
        zone=settings.agency.zone,
    )


def pulls(
    settings: Settings, secrets: Mapping[str, str], now: datetime, names: Collection[str] | None = None
) -> tuple[Pull, ...]:
    """The configured sources of these names (all of them if None), ready to be pulled from."""
    return readers(settings, sources(settings, secrets, now, names), now)


def sources(
    settings: Settings, secrets: Mapping[str, str], now: datetime, names: Collection[str] | None = None
) -> tuple[Source, ...]:
    """The configured sources of these names (all of them if None)."""
    return tuple(
        _source(section, settings, secrets, now)
        for section in settings.sources
        if names is None or section.name in names
    )


def readers(settings: Settings, built: Sequence[Source], now: datetime) -> tuple[Pull, ...]:
    """Sources with the way their items are read: the window of recurring events moves with time."""
    us = agency(settings)
    sections = {section.name: section for section in settings.sources}
    return tuple(_pull(source, sections[source.name], us, now) for source in built)


Reread = Callable[[], tuple[Settings, Mapping[str, str]]]
"""Read the configuration and those of its secrets that can be read. Raises ConfigError."""
Passwords = Callable[[Settings, Collection[str]], Mapping[str, str]]
"""Those of the sources of these names that can be read."""


class Roster:
    """The configured sources as the daemon keeps them; a source that stays as it is keeps its connection."""

    def __init__(
        self,
        settings: Settings,
        secrets: Mapping[str, str],
        now: datetime,
        reread: Reread,
        passwords: Passwords,
        before: "Roster | None" = None,
    ) -> None:
        self.settings = settings
        self._secrets = secrets
        self._reread = reread
        self._passwords = passwords
        self._tried: frozenset[str] = frozenset()
        self._agency = agency(settings)
        self._sections = {section.name: section for section in settings.sources}
        self.sources: Mapping[str, Source] = {
            name: before.sources[name]
            if before and before._has(section, secrets)
            else _source(section, settings, secrets, now)
            for name, section in self._sections.items()
        }

    @property
    def every(self) -> timedelta:
        return duration(self.settings.sync.every)

    @property
    def limits(self) -> Limits:
        return Limits(per_host=self.settings.sync.per_host)

    def pull(self, name: str, now: datetime) -> Pull:
        return _pull(self.sources[name], self._sections[name], self._agency, now)

    def renewed(self, now: datetime) -> "Roster":
        settings, found = self._reread()
        # One that cannot be read just then is as before, where its source is: a vault that is down ends no mailbox.
        same = {section.name for section in settings.sources if self._sections.get(section.name) == section}
        kept = {name: secret for name, secret in self._secrets.items() if name in same}
        return Roster(settings, {**kept, **found}, now, self._reread, self._passwords, self)

    def with_passwords_anew(self, names: Collection[str], now: datetime) -> "Roster | None":
        """The same with the passwords that these sources have by now; None where none has changed.

        They are all that cannot sign in. What a command gives is tried once until its source is not among them: one
        that says something else each time would have the server lock the account.
        """
        self._tried = self._tried.intersection(names)
        found = self._passwords(self.settings, set(names) - self._tried)
        changed = {name for name, secret in found.items() if self._secrets.get(name) != secret}
        if not changed:
            return None
        after = Roster(self.settings, {**self._secrets, **found}, now, self._reread, self._passwords, self)
        after._tried = self._tried.union(name for name in changed if _is_by_command(self._sections[name]))
        return after

    def _has(self, section: AnySource, secrets: Mapping[str, str]) -> bool:
        """Whether it has a source that was built out of the same."""
        name = section.name
        return self._sections.get(name) == section and self._secrets.get(name) == secrets.get(name)


def _source(section: AnySource, settings: Settings, secrets: Mapping[str, str], now: datetime) -> Source:
    if section.secret is not None and section.name not in secrets:
        return LockedSource(section.name)
    return _KINDS[type(section)](section, settings, secrets.get(section.name, ""), Scope(since=_since(section, now)))


def _is_by_command(section: AnySource) -> bool:
    return section.secret is not None and section.secret.command is not None


def _pull(source: Source, section: AnySource, us: Agency, now: datetime) -> Pull:
    return Pull(source, _reader(section, us, now), _host(section))


def _host(section: AnySource) -> str:
    """Where a source connects to; "" for one on this machine."""
    if isinstance(section, WebSourceSection):
        return urlsplit(section.url).hostname or ""
    return section.host.lower() if isinstance(section, ImapSection) else ""


def _reader(section: AnySource, us: Agency, now: datetime) -> Reader:
    since = _since(section, now)
    window = Window(since or now - PAST, now + AHEAD)
    layout = _layout(section) if isinstance(section, CallsSection) else cdr.Layout()
    return Reader(us, section.owner, window, since, layout)


def _layout(section: CallsSection) -> cdr.Layout:
    """How the file's records are read: the preset's columns, else ours, but for those that are mapped."""
    preset = cdr.PRESETS[section.format] if section.format else cdr.Layout()
    return replace(preset, columns={**preset.columns, **section.columns})


def _since(section: SourceSection, now: datetime) -> datetime | None:
    since = getattr(section, "since", None)
    return now - duration(since) if since else None


def _imap(section: ImapSection, settings: Settings, secret: str, scope: Scope) -> Source:
    from syncd.sources.imap import ImapSettings, ImapSource

    how = ImapSettings(
        host=section.host,
        port=section.port,
        tls=section.tls,
        username=section.username,
        password=secret,
        ca_file=_file(section.ca_file, settings),
        timeout=duration(section.timeout).total_seconds(),
    )
    return ImapSource(section.name, how, CUTTERS, Scope(scope.since, section.folders))


def _caldav(section: CaldavSection, settings: Settings, secret: str, scope: Scope) -> Source:
    from syncd.sources.caldav import CaldavSource

    return CaldavSource(section.name, _access(section, settings, secret), CUTTERS, scope)


def _feed(section: FeedSection, settings: Settings, secret: str, scope: Scope) -> Source:
    from syncd.sources.feed import FeedSource

    return FeedSource(section.name, _access(section, settings, secret), CUTTERS, scope)


def _access(section: CaldavSection | FeedSection, settings: Settings, secret: str) -> "Access":
    from syncd.sources.http import Access

    return Access(
        url=section.url,
        username=section.username or "",
        password=secret,
        ca_file=_file(section.ca_file, settings),
        timeout=duration(section.timeout).total_seconds(),
    )


def _folder(section: FolderSection, settings: Settings, _secret: str, scope: Scope) -> Source:
    from syncd.sources.folder import FolderSettings, FolderSource

    return FolderSource(section.name, FolderSettings(settings.path(section.path)), CUTTERS, scope)


def _calls(section: CallsSection, settings: Settings, _secret: str, scope: Scope) -> Source:
    from syncd.sources.calls import CallsSettings, CallsSource

    return CallsSource(section.name, CallsSettings(settings.path(section.path), _layout(section).columns), scope)


def _file(path: str | None, settings: Settings) -> Path | None:
    return settings.path(path) if path else None


# Adding a source: its section in configuration/settings.py, its builder here.
_KINDS: dict[type[SourceSection], Callable[..., Source]] = {
    ImapSection: _imap,
    CaldavSection: _caldav,
    FeedSection: _feed,
    FolderSection: _folder,
    CallsSection: _calls,
}
