"""What can go wrong, as values: errors carry data, the sentences are written at the edge."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta


class SyncdError(Exception):
    """The root of every error that syncd raises on purpose."""


@dataclass(frozen=True, slots=True)
class ConfigProblem:
    """One thing wrong in the configuration: where it stands, what is wrong, what to do."""

    key: str
    text: str


class ConfigError(SyncdError):
    """The configuration cannot be used; `problems` lists everything that is wrong with it."""

    def __init__(self, file: str, problems: Sequence[ConfigProblem]) -> None:
        self.file = file
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{file}: {p.key}: {p.text}" if p.key else f"{file}: {p.text}" for p in problems))


class SourceError(SyncdError):
    """A source could not be read.

    `state` is what a person must know: `needs_login`, `unreachable`, `throttled` or `failing`.
    `permanent` says that trying again without a person's help is pointless. `folders` are those that alone could not
    be read, where all others were; () where nothing more could be read. `wait` is for how long the server asked to be
    left in peace; zero where it did not say.
    """

    def __init__(
        self,
        source: str,
        reason: str,
        *,
        state: str = "failing",
        permanent: bool = False,
        advice: str = "",
        folders: Collection[str] = (),
        wait: timedelta = timedelta(),
    ) -> None:
        self.source = source
        self.reason = reason
        self.state = state
        self.permanent = permanent
        self.advice = advice
        self.folders = frozenset(folders)
        self.wait = wait
        super().__init__(f"{source}: {reason}" + (f" ({advice})" if advice else ""))


class ParseError(SyncdError):
    """One item cannot be read; it becomes a `failed` ledger row and its folder goes on."""

    def __init__(self, cause: str) -> None:
        self.cause = cause
        super().__init__(cause)


class StoreError(SyncdError):
    """The database cannot be used. `busy` says that trying again later may help."""

    def __init__(self, reason: str, *, advice: str = "", busy: bool = False) -> None:
        self.reason = reason
        self.advice = advice
        self.busy = busy
        super().__init__(reason + (f" ({advice})" if advice else ""))
