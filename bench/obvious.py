"""The obvious program: IMAPClient, the standard parser, PhoneNumberMatcher on whole texts, an ORM."""

import csv
import email
import email.policy
import sys
from datetime import datetime
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path

from imapclient import IMAPClient  # type: ignore[import-untyped]
from phonenumbers import PhoneNumberFormat, PhoneNumberMatcher, format_number
from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship

AT_ONCE = 100


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    email: Mapped[str] = mapped_column(index=True)


class Activity(Base):
    __tablename__ = "activities"

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[str] = mapped_column(index=True)
    at: Mapped[datetime]
    subject: Mapped[str]
    text: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    person: Mapped[Person | None] = relationship()
    numbers: Mapped[list["Number"]] = relationship()


class Number(Base):
    __tablename__ = "numbers"

    id: Mapped[int] = mapped_column(primary_key=True)
    activity_id: Mapped[int] = mapped_column(ForeignKey("activities.id"))
    e164: Mapped[str]


def main(port: str, user: str, password: str, people: str, database: str) -> None:
    engine = create_engine(f"sqlite:///{database}")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        rows = csv.DictReader(Path(people).read_text(encoding="utf-8").splitlines())
        session.add_all(Person(name=row["name"], email=row["emails"]) for row in rows)
        session.commit()
        with IMAPClient("localhost", int(port), ssl=False) as client:
            client.login(user, password)
            client.select_folder("INBOX", readonly=True)
            uids = client.search("ALL")
            for start in range(0, len(uids), AT_ONCE):
                for answer in client.fetch(uids[start : start + AT_ONCE], ["BODY.PEEK[]"]).values():
                    session.add(_logged(session, answer[b"BODY[]"]))
                session.commit()


def _logged(session: Session, raw: bytes) -> Activity:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain", "html"))
    text = body.get_content() if body else ""
    found = {format_number(match.number, PhoneNumberFormat.E164) for match in PhoneNumberMatcher(text, "GB")}
    address = parseaddr(str(message["From"]))[1]
    return Activity(
        message_id=str(message["Message-ID"]),
        at=parsedate_to_datetime(str(message["Date"])),
        subject=str(message["Subject"]),
        text=text,
        person=session.scalar(select(Person).where(Person.email == address)),
        numbers=[Number(e164=number) for number in sorted(found)],
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
