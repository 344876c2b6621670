"""Why a server cannot be talked to, and what to look at: the same words for mail and for calendars."""

import socket
import ssl
from typing import NamedTuple


class Hindrance(NamedTuple):
    """What stands between here and a server, what to do, and the state the source is in by it."""

    reason: str
    advice: str
    state: str = "unreachable"


LOOK = "check host, port and network"
FOREIGN = ("is signed by an authority that is not trusted here", "name that authority in ca_file if it is yours")

# By the verify codes of OpenSSL (x509_vfy.h).
CERTIFICATES = {
    9: ("is not valid yet", "check the clock of this machine and the certificate's dates"),
    10: ("has expired", "renew it on the server"),
    18: ("is self-signed", "name it in ca_file if it is yours"),
    19: FOREIGN,
    20: FOREIGN,
    62: ("is for another host name", "use the host name that the certificate names"),
    64: ("is for another address", "use the host name that the certificate names"),
}


def hindrance(error: BaseException, host: str, port: int | None, *, no_tls: str) -> Hindrance | None:
    """None for an error of another kind than of the way there. `no_tls` is what to do where nobody speaks TLS there."""
    at = f"{host}:{port}"
    if isinstance(error, ssl.SSLCertVerificationError):
        return _untrusted(error, at)
    if isinstance(error, ConnectionRefusedError):
        return Hindrance(f"{at} refuses connections", LOOK)
    if isinstance(error, ssl.SSLEOFError | ConnectionError):
        return Hindrance(f"{at} closed the connection", LOOK)
    if isinstance(error, ssl.SSLError):
        cause = (error.reason or "unknown cause").replace("_", " ").lower()
        return Hindrance(f"no TLS with {at}: {cause}", no_tls, "failing")
    if isinstance(error, socket.gaierror):
        return Hindrance(f"the host {host} is not known", "check host and DNS")
    if isinstance(error, OSError):
        return Hindrance(f"{at}: {error.strerror or 'connection lost'}", LOOK)
    return None


def _untrusted(error: ssl.SSLCertVerificationError, at: str) -> Hindrance:
    unknown = (f"does not pass: {error.verify_message}", "see the server's certificate")
    fault, advice = CERTIFICATES.get(error.verify_code, unknown)
    return Hindrance(f"the certificate of {at} {fault}", advice, "failing")
