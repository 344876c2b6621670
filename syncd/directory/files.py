"""The people of a file that an agency keeps: a .csv or .vcf, row by row."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from syncd.errors import ParseError
from syncd.extract.numerals import given, normalise
from syncd.formats import people, repeated, vcard
from syncd.formats.people import Row
from syncd.formats.repeated import Identity
from syncd.model.card import Card
from syncd.model.name_forms import written
from syncd.model.names import name_key
from syncd.model.people import PersonRecord, PhonePoint
from syncd.store.people import FIELDS

_SHORTENED = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)
NAMELESS = "is a card without a name"


def rows(data: bytes, suffix: str, region: str) -> Iterable[Row]:
    """The people of a .csv or .vcf file, numbers in E.164. Raises ParseError for a file that holds none."""
    if suffix == ".vcf":
        return _from_cards(data, region)
    if suffix != ".csv":
        raise ParseError("is neither a .csv nor a .vcf file")
    read = (_with_e164(row, region) for row in people.parse(data))
    return repeated.agreeing(read, _BY_ID, Row)


def _both(one: PersonRecord, other: PersonRecord) -> PersonRecord:
    """What two lines about one person say, as a list of applications does that has a line for each.

    Of what there can be but one of, the first stays; of a column that is only kept, all that stands in it.
    """
    kept: defaultdict[str, list[str]] = defaultdict(list)
    for name, value in (*one.extra, *other.extra):
        kept[name] += [part for part in value.split(_DIVIDED) if part not in kept[name]]
    said: dict[str, Any] = {field: getattr(one, field) or getattr(other, field) for field in FIELDS}
    for field in ("roles", "emails", "phones"):
        said[field] = tuple(dict.fromkeys((*getattr(one, field), *getattr(other, field))))
    return replace(one, **said, extra=tuple((name, _DIVIDED.join(values)) for name, values in kept.items()))


def _is_called_the_same(one: str, other: str) -> bool:
    return one == other or name_key(one) == name_key(other) != ""


_DIVIDED = "; "
_BY_ID: Identity[PersonRecord] = Identity(
    "external_id",
    lambda record: record.external_id or "",
    lambda record: {"name": record.name},
    _is_called_the_same,
    _both,
)


def _with_e164(row: Row, region: str) -> Row:
    """The row with its numbers normalised; one that is no number is left out and told, the person is kept."""
    if row.record is None:
        return row
    numbers = {point.e164: given(point.e164, region) for point in row.record.phones}
    wrong = _wrong(numbers.items(), region)
    phones = tuple(
        PhonePoint(e164) for e164 in dict.fromkeys(e164 for raw, e164 in numbers.items() if raw not in wrong)
    )
    record = replace(row.record, name=written(row.record.name, row.record.emails), phones=phones)
    return Row(row.line, record, _without(wrong) or row.problem)


def _wrong(numbers: Collection[tuple[str, str]], region: str) -> Mapping[str, str]:
    """The numbers, as written and in E.164, that are to be mended first, and why."""
    wrong = {raw: _why(raw) for raw, e164 in numbers if not e164}
    return wrong | {raw: "seems to lack a digit" for raw, e164 in numbers if e164 and _is_short(e164, region)}


def _is_short(e164: str, region: str) -> bool:
    """Whether nobody has this number, of a length that there is, and somebody may have one with a digit more."""
    return not normalise(e164, region) and any(normalise(f"{e164}{digit}", region) for digit in range(10))


def _without(wrong: Mapping[str, str]) -> str:
    """What is told of what is none, and why; "" where there is nothing."""
    return "; ".join(f'is imported without "{one}", which {why}' for one, why in wrong.items())


def _why(written: str) -> str:
    if _SHORTENED.fullmatch(written):
        return "a spreadsheet has shortened: make the column text there, and type the number again"
    return "is no number"


def _from_cards(data: bytes, region: str) -> Iterator[Row]:
    uids: set[str] = set()
    try:
        pieces = vcard.split(data)
    except ParseError as error:
        raise ParseError(f"cannot be read, and nothing was imported: {error.cause}; export it again") from error
    for number, (_, piece) in enumerate(pieces, 1):
        try:
            for card in vcard.parse(piece):
                own = "" if card.uid.startswith(vcard.NO_UID) or card.uid in uids else card.uid
                uids.add(card.uid)
                yield _of_card(number, card, own, region) if card.name else Row(number, problem=NAMELESS)
        except ParseError as error:
            yield Row(number, problem=f"is no card that can be read: {error.cause}")


def _of_card(number: int, card: Card, uid: str, region: str) -> Row:
    # Most imports are of CSV, and most questions to the directory are no imports.
    from syncd.extract import card as cards

    reading = cards.read(card, region=region)
    read = {phone.raw: phone.e164 for phone in reading.phones}
    wrong = _wrong([(raw, read.get(raw, "")) for raw, _ in card.phones], region)
    record = PersonRecord(
        name=written(card.name, card.emails),
        external_id=uid or None,
        emails=card.emails,
        phones=tuple(PhonePoint(phone.e164, phone.kind) for phone in reading.phones if phone.raw not in wrong),
        company=card.company,
        title=card.title,
        location=card.address,
    )
    return Row(number, record, _without({**wrong, **dict.fromkeys(card.no_emails, "is no address")}))
