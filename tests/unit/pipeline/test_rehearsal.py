"""The first real mail finds loaded what reading takes."""

from syncd.formats import documents
from syncd.pipeline import rehearsal
from tests.unit.activities.agency import AGENCY


def test_a_rehearsal_starts_what_reads_documents_and_reads_every_part_of_a_mail() -> None:
    documents._process.close()
    found = rehearsal.rehearse(AGENCY)
    assert documents._process._running is not None
    assert found.mail is not None
    assert {phone.e164 for phone in found.mail.phones} == {"+447911123456", "+442079460123", "+493023125101"}
