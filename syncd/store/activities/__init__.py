"""Activities, with everybody who is on them."""

from syncd.store.activities.concerning import telling_near
from syncd.store.activities.counting import counted
from syncd.store.activities.depending import ids_mentioning, ids_unproven, ids_weighing
from syncd.store.activities.exchanged import names_used, traffic
from syncd.store.activities.identities import KnownMail, StoredIdentity, by_key, by_message_id, keys_below
from syncd.store.activities.interactions import decided, interactions, matches
from syncd.store.activities.milestones import enter as enter_milestone
from syncd.store.activities.orphans import cancel, untold
from syncd.store.activities.proven import Addressed, addressed
from syncd.store.activities.reading import find, load, strangers
from syncd.store.activities.saving import relink, save

__all__ = [
    "Addressed",
    "KnownMail",
    "StoredIdentity",
    "addressed",
    "by_key",
    "by_message_id",
    "cancel",
    "counted",
    "decided",
    "enter_milestone",
    "find",
    "ids_mentioning",
    "ids_unproven",
    "ids_weighing",
    "interactions",
    "keys_below",
    "load",
    "matches",
    "names_used",
    "relink",
    "save",
    "strangers",
    "telling_near",
    "traffic",
    "untold",
]
