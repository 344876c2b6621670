"""A process that reads: the first of them loads what reading takes, forks the others, and reads like them."""

import faulthandler
import gc
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence

from syncd import events, garbage
from syncd.model.items import RawItem
from syncd.pipeline.findings import Finding, Reader
from syncd.pipeline.in_time import ITEM_SECONDS, read_in_time
from syncd.reading import frames, handover
from syncd.reading.whereabouts import Teller

CHUNK_SECONDS = 20
"""After so long a process hands back what it has read of a chunk; the rest is begun anew."""
GRACE_SECONDS = 5
"""How long beyond its deadline an item may keep a process before that is taken to hang."""


def main(channels: Sequence[int], told: Sequence[int], lifeline: int, form: Mapping[str, bool]) -> None:
    """Read what comes over these sockets, a process for each of them, as long as somebody holds the other end.

    Each says where it is over a pipe of its own, of `told`. `lifeline` is a pipe that nobody writes to: its end is the
    end of whoever started us. `form` is how events are written there.
    """
    if form:
        events.configure(**form)
    # A Ctrl-C or SIGTERM may go to all processes of a service: it is the parent that ends us, once it has stored.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    # Before anything is forked: all of it is shared, and found loaded by the first item.
    from syncd.formats import documents
    from syncd.pipeline import rehearsed  # noqa: F401

    lines = documents.lines(len(channels))
    documents.use(lines, 0)
    first = socket.socket(fileno=channels[0])
    # What reading mails for the first time takes is shared as well, if it is done before the others are there.
    teller = Teller(told[0])
    if len(channels) > 1 and not _answered(first, teller):
        return
    gc.collect()
    garbage.look_seldom()
    number = _forked(len(channels))
    documents.use_only(lines, number)
    if number:
        first.close()
        os.close(told[0])
        teller = Teller(told[number])
    for ends in (channels, told):
        for other in (*ends[1:number], *ends[number + 1 :]):
            os.close(other)
    threading.Thread(target=_end_with_the_parent, args=(lifeline,), daemon=True).start()
    with socket.socket(fileno=channels[number]) if number else first as channel:
        while _answered(channel, teller):
            pass


def _forked(count: int) -> int:
    """Fork until there are so many processes; which of them this is."""
    return next((number for number in range(1, count) if not os.fork()), 0)


def _end_with_the_parent(lifeline: int) -> None:
    os.read(lifeline, 1)
    os._exit(1)


def _answered(channel: socket.socket, teller: Teller) -> bool:
    """Read the next chunk; False once nobody wants any."""
    request = frames.receive(channel)
    if request is None:
        return False
    items, reader = handover.unpacked(request)
    del request
    teller.begin()

    def begin(item: int) -> None:
        teller.at(item, ITEM_SECONDS)
        # It may hang in code that no alarm interrupts: then the process ends.
        faulthandler.dump_traceback_later(ITEM_SECONDS + GRACE_SECONDS, exit=True)

    try:
        found = read_all(items, reader, begin)
    finally:
        faulthandler.cancel_dump_traceback_later()
    frames.send(channel, handover.packed(found))
    return True


def read_all(
    items: Sequence[RawItem], reader: Reader, begin: Callable[[int], object] = lambda _: None
) -> list[Finding]:
    """Read items one after the other, none for longer than ITEM_SECONDS; those not begun in CHUNK_SECONDS are left."""
    found: list[Finding] = []
    begun = time.monotonic()
    while len(found) < len(items) and (not found or time.monotonic() - begun < CHUNK_SECONDS):
        begin(len(found))
        found.append(read_in_time(items[len(found)], reader))
    return found
