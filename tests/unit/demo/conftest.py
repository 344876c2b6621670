from datetime import date

import pytest

from syncd.demo.agency import write
from syncd.demo.truth import DemoAgency
from tests.unit.demo.disk import Found, found, mail_files


@pytest.fixture(scope="package")
def agency(tmp_path_factory: pytest.TempPathFactory) -> DemoAgency:
    # The six weeks before contain the end of summer time.
    return write(tmp_path_factory.mktemp("agency"), today=date(2026, 11, 20))


@pytest.fixture(scope="package")
def every_mail(agency: DemoAgency) -> list[Found]:
    return [found(path) for path in mail_files(agency)]


@pytest.fixture(scope="package")
def mails(every_mail: list[Found]) -> list[Found]:
    return [mail for mail in every_mail if mail.in_scope]
