"""Messages over a socket between processes of ours: a length, then so many bytes."""

import socket
import struct

_LENGTH = struct.Struct("!Q")


def send(channel: socket.socket, message: bytes) -> None:
    """Blocks until the other end has taken it in. Raises OSError."""
    channel.sendall(_LENGTH.pack(len(message)))
    channel.sendall(message)


def receive(channel: socket.socket) -> bytearray | None:
    """The next message; None once the other end is gone."""
    head = _octets(channel, _LENGTH.size)
    return head if head is None else _octets(channel, _LENGTH.unpack(head)[0])


def _octets(channel: socket.socket, count: int) -> bytearray | None:
    octets = bytearray(count)
    left = memoryview(octets)
    try:
        while left:
            taken = channel.recv_into(left)
            if not taken:
                return None
            left = left[taken:]
    except OSError:
        return None
    return octets
