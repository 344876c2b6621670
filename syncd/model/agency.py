"""The agency itself: its recruiters and which addresses are its own."""

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Recruiter:
    """A user of the agency. `addresses` and `extensions` are every way a mail or call names this recruiter."""

    name: str
    email: str
    aliases: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    targets: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Agency:
    """Who we are. `zone` is where its day begins and ends; `region` is the default for phone numbers."""

    name: str
    region: str
    domains: frozenset[str]
    recruiters: tuple[Recruiter, ...]
    zone: ZoneInfo
    _by_address: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        named = {
            address: recruiter.email
            for recruiter in self.recruiters
            for address in (recruiter.email, *recruiter.aliases, *recruiter.extensions)
        }
        object.__setattr__(self, "_by_address", named)

    def recruiter(self, address: str) -> str | None:
        """The recruiter's own e-mail for an address, alias or extension; None for anybody else."""
        return self._by_address.get(address)

    def is_own(self, email: str) -> bool:
        """Whether an address is ours: a recruiter's, or at one of our domains."""
        return email in self._by_address or email.rpartition("@")[2] in self.domains
