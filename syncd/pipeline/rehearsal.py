"""A made-up mail that is read before any real one, so that the first of those finds loaded what reading takes."""

from datetime import UTC, datetime, timedelta

from syncd.formats import documents
from syncd.model.agency import Agency
from syncd.model.event import Window
from syncd.model.items import ItemKind, Location, RawItem
from syncd.pipeline.findings import Finding, Reader
from syncd.pipeline.read import read

_MAIL = """\
From: Robin Hale <robin@acme.example>
To: alice@northbridge.example
Subject: Re: Thursday
Date: Mon, 4 May 2026 10:15:00 +0100
Message-ID: <rehearsal@acme.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=a

--a
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hi Alice,

Thursday at 10:00 works. My new mobile is +44 7911 123456.

Kind regards,
Robin Hale
Project Manager, Acme Ltd
Tel: 020 7946 0123 | London EC2A 4NE

On 3 May 2026 at 09:00, Alice Moreau <alice@northbridge.example> wrote:
> Shall we meet? Tel.: +49 30 23125 101
--a
Content-Type: text/html; charset=utf-8

<p>Hi Alice,</p><p>Thursday at 10:00 works.</p><a href="tel:+447911123456">Call me</a>
--a--
"""


_DAY = datetime(2026, 5, 4, tzinfo=UTC)
_LETTER = RawItem(Location("rehearsal", "", href="made-up"), ItemKind.MAIL, _MAIL.replace("\n", "\r\n").encode())


def rehearse(agency: Agency) -> Finding:
    """Load what reading takes: tables of numbers, patterns, and the process that reads documents."""
    documents.make_ready()
    return read_the_made_up_mail(agency)


def read_the_made_up_mail(agency: Agency) -> Finding:
    """The same without a process: for one that others are forked from."""
    return read(_LETTER, Reader(agency, None, Window(_DAY, _DAY + timedelta(days=1))))
