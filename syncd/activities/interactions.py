"""What an item says happened, whatever kind of item it is: an interaction, or why it is none."""

from syncd.activities.calls import from_call
from syncd.activities.events import from_event
from syncd.activities.mails import from_mail

__all__ = ["from_call", "from_event", "from_mail"]
