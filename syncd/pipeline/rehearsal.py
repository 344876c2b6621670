"""Made-up mails that are read before any real one, so that the first of those finds loaded what reading takes."""

from datetime import UTC, datetime, timedelta

from syncd.formats import documents
from syncd.model.agency import Agency
from syncd.model.event import Window
from syncd.model.items import ItemKind, Location, RawItem
from syncd.pipeline.findings import Finding, Reader
from syncd.pipeline.read import read

_MAIL = """\
From: Robin Hale <robin@acme.example>
To: Alice Moreau <alice@northbridge.example>
Received: from mx.acme.example by in.northbridge.example; Mon, 4 May 2026 10:15:00 +0100
Subject: =?utf-8?q?Re=3A_Thursday?=
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

<html><head><style>p {margin:0cm;}</style></head><body><p>Hi Alice,</p><p>Thursday at 10:00 works.</p>
<a href="tel:+447911123456">Call me</a></body></html>
--a--
"""

# What few mails hold, and the first that holds it would wait for: invitations, news of its writer, jobs, other
# languages, and what comes back.
_INVITATION = """\
From: Robin Hale <robin@acme.example>
To: alice@northbridge.example
Date: Mon, 4 May 2026 10:15:00 +0100
MIME-Version: 1.0
Content-Type: text/calendar; charset=utf-8; method=REQUEST

BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:rehearsal
DTSTAMP:20260504T091500Z
DTSTART;TZID=Europe/London:20260504T100000
DTEND;TZID=Europe/London:20260504T103000
RRULE:FREQ=WEEKLY;COUNT=2
SUMMARY:Call
ORGANIZER:mailto:robin@acme.example
ATTENDEE:mailto:alice@northbridge.example
END:VEVENT
END:VCALENDAR
"""
_NEWS = """\
I left Globex and joined Acme as Project Manager; as a student I worked elsewhere.
Jo Prentice has left Globex as well and joined Acme; Sam nearly joined us, too, but was at Acme before.
I have swapped Globex for Acme, and moved from Leeds to York; from now on my old address is no longer in use.
The hiring manager liked both profiles. Order no. 4471 8820 from last year is still open on our side.
After our wedding my surname is Quill, please change my name. I am away on holiday and back on 8 June.
Order no. 4471 is open on our side; my new mobile number is (212) 555-0123.
The candidate can start in June, and the client made an offer for the job: 80,000 pounds.
"""
_USUAL = """\
Dear Alice,

Thank you very much for your call this morning and for sending me the CV of the candidate. I have read it, and we would
like to see her for an interview next week. Could you please let me know which day would suit her best? I am free on
Tuesday at 2 pm or on Wednesday, 13 May, at 10.30 am, in our office or by video, whatever is easier.

Just a few words about the other two profiles that you have sent us so far:

- We spoke to Sam on Monday. The team liked him a lot, but his experience with large projects was not quite enough.
- Jo has another offer, so we should be quick: if all goes well, I can get back to you with a contract by the end of
  the month. Her notice period is three months and she is looking for about 65k.

Unfortunately, our client has decided not to go ahead with the third role at the moment. It has been put on hold until
the new budget is there, and they will keep us informed. There will be more news after their board has met; I hope to
hear from them before long, and will ring you as soon as I do. Did you manage to reach the people at Globex yet?

As agreed, I have attached the job description, and our terms again. Any questions, just give me a call or drop me a
line. Looking forward to hearing from you!

Best regards

Robin

--
Robin Hale | Senior Project Manager
Acme Ltd, 12 High Street, London EC2A 4NE, United Kingdom
T: +44 (0)20 7946 0123 | M: 07911 123456 | robin@acme.example | www.acme.example

This email and any attachments are confidential and intended only for the person they are addressed to. If you have
received it in error, please notify the sender and delete it. Please consider the environment before printing this.

-----Original Message-----
From: Alice Moreau
Sent: 03 May 2026 09:00
To: Robin Hale
Subject: Two more profiles

Hi Robin, here are the two people I told you about. When do you have time to talk about them?

Many thanks
Alice
"""
_MARKED = """\
From: Robin Hale <robin@acme.example>
To: Alice Moreau <alice@northbridge.example>
Subject: Re: Shortlist
Date: Mon, 4 May 2026 10:15:00 +0100
Message-ID: <rehearsal-marked@acme.example>
In-Reply-To: <rehearsal@acme.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=a

--a
Content-Type: text/plain; charset=utf-8

Hi Alice,

The budget for the role was signed off, so we can go ahead as discussed. I am between meetings; ring me after four.
Order no. 4471 8820 from last year is still open on our side. Goodbye Globex, hello Acme.

Kind regards
Robin

--
Robin Hale
Head of Engineering at Acme
T: +1 (212) 555-0123

From: Alice Moreau <alice@northbridge.example>
Sent: 3 May 2026 09:00
To: Robin Hale
Subject: Shortlist

Shall we meet?
--a
Content-Type: text/html; charset=utf-8

<p>Hi Alice,</p><div class="gmail_signature">Robin Hale</div>
<div class="gmail_quote">On 3 May 2026 at 09:00, Alice Moreau wrote:</div><blockquote type="cite">Hi Robin,</blockquote>
<div style="border:none;border-top:solid #E1E1E1 1.0pt">From: Alice Moreau<p>Shall we meet?</p></div>
--a--
"""
_RETURNED = """\
From: Mail Delivery System <mailer-daemon@acme.example>
To: alice@northbridge.example
Subject: Undelivered Mail Returned to Sender
Date: Mon, 4 May 2026 10:15:00 +0100
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=a

--a
Content-Type: text/plain; charset=utf-8

Your message to robin@acme.example was not delivered: no such user.
--a
Content-Type: message/delivery-status

Reporting-MTA: dns; acme.example

Final-Recipient: rfc822; robin@acme.example
Action: failed
Status: 5.1.1
--a--
"""
_GERMAN = """\
Ich habe das Angebot angenommen, aber ich kann erst im Juni anfangen. Ich bin bald nicht da, aber am 8. Juni wieder.

Mit freundlichen Grüßen
Robin Hale
Tel. 030 23125 101
"""
_FRENCH = "J'ai accepté votre offre, mais je ne peux pas commencer avant le mois de juin.\n"
_SPANISH = "He aceptado la oferta, pero no puedo empezar antes del mes de junio.\n"

_DAY = datetime(2026, 5, 4, tzinfo=UTC)
_ROBIN, _JO = "Robin Hale <robin@acme.example>", "Jo Prentice <jo@globex.example>"
_PLAIN = """\
From: {writer}
To: alice@northbridge.example
Date: Mon, 4 May 2026 10:15:00 +0100
Message-ID: <rehearsal-{number}@acme.example>
In-Reply-To: <rehearsal@acme.example>

{said}"""
_SAID = ((_ROBIN, _USUAL), (_JO, _USUAL), (_ROBIN, _NEWS), (_ROBIN, _GERMAN), (_ROBIN, _FRENCH), (_ROBIN, _SPANISH))
_WRITTEN = (_PLAIN.format(writer=writer, number=number, said=said) for number, (writer, said) in enumerate(_SAID))
_LETTERS = tuple(
    RawItem(Location("rehearsal", "", href=f"made-up-{number}"), ItemKind.MAIL, text.replace("\n", "\r\n").encode())
    for number, text in enumerate((_MAIL, *_WRITTEN, _INVITATION, _MARKED, _RETURNED))
)


def rehearse(agency: Agency) -> tuple[Finding, ...]:
    """Load what reading takes: tables of numbers, patterns, and the process that reads documents."""
    documents.make_ready()
    return tuple(_read(letter, agency) for letter in _LETTERS)


def read_the_made_up_mail(agency: Agency) -> Finding:
    """What every mail takes, without a process: for one that others are forked from, once it has read a first chunk."""
    return _read(_LETTERS[0], agency)


def _read(letter: RawItem, agency: Agency) -> Finding:
    return read(letter, Reader(agency, None, Window(_DAY, _DAY + timedelta(days=1))))
