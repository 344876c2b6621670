"""A recruiter's mail is an activity as soon as the server tells of it, without anybody asking."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.daemons import daemon_at, follow
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Proxy
from tests.unit.pipeline.office import Office, mail, open_office


@pytest.fixture
def office(tmp_path: Path, empty_database: Path) -> Iterator[Office]:
    office = open_office(tmp_path, empty_database)
    yield office
    office.database.dispose()


@pytest.mark.parametrize("folder", ["INBOX", "Sent"])
def test_a_mail_is_an_activity_when_the_server_tells_of_it(dovecot: Dovecot, office: Office, folder: str) -> None:
    user = f"alice-{uuid.uuid4().hex[:12]}"
    dovecot.create(user, "Sent")
    office.knows()
    with daemon_at(office, dovecot.port, user, dovecot.password) as (daemon, rests):

        def story() -> None:
            rests.wait_for(lambda: rests.count == 1)
            for number in (1, 2):
                dovecot.append(
                    user, mail(Message_ID=f"<{number}@client.example>", Subject=f"Shortlist {number}"), folder
                )
                rests.wait_for(lambda number=number: len(office.activities()) == number)  # type: ignore[misc]

        follow(daemon, story)


def test_a_connection_that_is_cut_while_it_listens_is_made_anew(dovecot: Dovecot, office: Office) -> None:
    user = f"alice-{uuid.uuid4().hex[:12]}"
    dovecot.create(user, "Sent")
    office.knows()
    with Proxy(dovecot.port) as proxy, daemon_at(office, proxy.port, user, dovecot.password) as (daemon, rests):

        def story() -> None:
            rests.wait_for(lambda: rests.count == 1)
            proxy.drop()
            rests.wait_for(lambda: proxy.connections == 2 and rests.count >= 2)
            dovecot.append(user, mail())
            rests.wait_for(lambda: len(office.activities()) == 1)

        follow(daemon, story)
