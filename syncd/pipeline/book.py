"""Which activity each interaction of a batch is: one that is stored, or a new one."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from syncd.activities import identity
from syncd.activities.merge import merged
from syncd.model.activity import ActivityStatus, Interaction, MailStamp
from syncd.model.items import Location
from syncd.store import activities, places


@dataclass(slots=True)
class Book:
    """The interactions of a batch by key: `stored` as they are in the database, `told` as they are to be.

    `tellers` are the items that tell of each meeting.
    """

    stored: dict[str, Interaction] = field(default_factory=dict)
    statuses: dict[str, ActivityStatus] = field(default_factory=dict)
    ids: dict[str, int] = field(default_factory=dict)
    told: dict[str, Interaction] = field(default_factory=dict)
    tellers: defaultdict[str, set[Location]] = field(default_factory=lambda: defaultdict(set))
    _stamps: dict[str, list[tuple[str, MailStamp]]] = field(default_factory=lambda: defaultdict(list))

    def key(self, interaction: Interaction) -> str:
        """The key it has in this batch; two mails under one Message-ID get two."""
        return identity.resolve(interaction.identity, self._stamps[interaction.identity.message_id]).key

    def enter(self, interaction: Interaction, at: Location) -> tuple[str, ...]:
        """Take in one more sighting and return the keys of the activities that it is about."""
        occurrences = self._series(interaction) if interaction.cancelled else ()
        return tuple(self._enter(one, at) for one in occurrences or (interaction,))

    def _series(self, interaction: Interaction) -> tuple[Interaction, ...]:
        """Every known occurrence of a series that is called off as a whole (RFC 5546 §3.2.5)."""
        prefix = interaction.identity.key
        known = {**self.stored, **self.told} if identity.is_series(prefix) else {}
        return tuple(
            replace(one, cancelled=True, revision=interaction.revision)
            for key, one in sorted(known.items())
            if key != prefix and key.startswith(prefix)
        )

    def _enter(self, interaction: Interaction, at: Location) -> str:
        key = self.key(interaction)
        known = self.told.get(key) or self.stored.get(key)
        named = interaction if key == interaction.identity.key else _named(interaction, key)
        self.told[key] = merged(known, named, alone=self.tellers[key] == {at}) if known else named
        self.tellers[key].add(at)
        stamp = interaction.identity.stamp
        if stamp is not None and not known:
            self._stamps[interaction.identity.message_id].append((key, stamp))
        return key

    def changed(self) -> dict[str, Interaction]:
        """What is to be written: a sighting that adds nothing is not."""
        return {key: told for key, told in self.told.items() if told != self.stored.get(key)}


def _named(interaction: Interaction, key: str) -> Interaction:
    return replace(interaction, identity=replace(interaction.identity, key=key))


def open_book(conn: Connection, interactions: Iterable[Interaction]) -> Book:
    """A book that knows every stored activity these interactions may be."""
    found = tuple(interactions)
    book = Book()
    for message_id, stamps in activities.by_message_id(conn, {i.identity.message_id for i in found} - {""}).items():
        book._stamps[message_id].extend((key, stamp) for _, key, stamp in stamps)
    keys = {key for i in found for key in (book.key(i), i.identity.fallback) if key}
    called_off = {i.identity.key for i in found if i.cancelled and identity.is_series(i.identity.key)}
    stored = activities.by_key(conn, keys | set(activities.keys_below(conn, called_off)))
    book.ids = {key: one.id for key, one in stored.items()}
    book.statuses = {key: one.status for key, one in stored.items()}
    values = activities.interactions(conn, book.ids.values())
    book.stored = {key: values[id_] for key, id_ in book.ids.items()}
    meetings = {book.ids[key]: key for key, one in book.stored.items() if one.revision is not None}
    for id_, at in places.telling(conn, meetings):
        book.tellers[meetings[id_]].add(at)
    return book
