"""Loaded by the process that those who read are forked from: what reading takes is there before, and shared."""

import gc

# What is loaded stays for good: looking through it for garbage costs time here, and copies of shared pages later.
gc.disable()

from zoneinfo import ZoneInfo  # noqa: E402

import syncd.formats.ical  # noqa: E402
import syncd.formats.vcard  # noqa: E402, F401
from syncd.model.agency import Agency  # noqa: E402
from syncd.pipeline.rehearsal import read_the_made_up_mail  # noqa: E402

read_the_made_up_mail(Agency("", "GB", frozenset(), (), ZoneInfo("UTC")))
gc.freeze()
gc.enable()
