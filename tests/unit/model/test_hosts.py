"""What may go unencrypted goes to this machine and to no other."""

import pytest

from syncd.model.hosts import is_loopback


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "[::1]", "localhost", "LocalHost"])
def test_this_machine_is_known_however_it_is_written(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["127.0.0.1.example", "10.0.0.1", "localhost.example", "", "::2"])
def test_no_other_machine_is_taken_for_it(host: str) -> None:
    assert not is_loopback(host)
