"""Where a host name leads, as far as the name itself says it."""

from ipaddress import ip_address


def is_loopback(host: str) -> bool:
    """Whether it is this machine: what goes there crosses no network, and may go unencrypted."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"
