"""The first real mail finds loaded what reading takes."""

from syncd.extract import mail
from syncd.formats import documents, mime
from syncd.pipeline import rehearsal


def test_a_rehearsal_starts_what_reads_documents_and_reads_every_part_of_a_mail() -> None:
    documents._process.close()
    rehearsal.rehearse("GB")
    assert documents._process._running is not None
    reading = mail.read(mime.parse(rehearsal._MAIL.encode()), region="GB")
    assert {phone.e164 for phone in reading.phones} == {"+447911123456", "+442079460123", "+493023125101"}
