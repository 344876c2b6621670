"""Made-up recruiters' mails with the numbers in them known: pieces of `cases/phone_pieces.tsv`, put together by chance.

Each half of the pieces makes mails of its own, so that rules tried on the one half say nothing of the other.
"""

import hashlib
import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from html import escape
from pathlib import Path

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType

_PIECES = Path(__file__).with_name("cases") / "phone_pieces.tsv"
_APART = frozenset({"own", "third", "sig", "stem", "link", "anchor", "not", "room", "cv"})
"""Kinds of pieces of which each half of the mails has its own."""

# Region → languages written there, ending of its domains.
_REGIONS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "GB": (("en",), "co.uk"), "IE": (("en",), "ie"), "US": (("en",), "com"), "CA": (("en", "fr"), "ca"),
    "AU": (("en",), "au"), "NZ": (("en",), "nz"), "ZA": (("en",), "za"), "IN": (("en",), "in"), "SG": (("en",), "sg"),
    "AE": (("en",), "ae"), "DE": (("de",), "de"), "AT": (("de",), "at"), "CH": (("de", "fr"), "ch"),
    "FR": (("fr",), "fr"), "BE": (("fr", "nl"), "be"), "LU": (("fr",), "lu"), "ES": (("es",), "es"),
    "MX": (("es",), "mx"), "AR": (("es",), "ar"), "CL": (("es",), "cl"), "NL": (("nl",), "nl"), "RU": (("ru",), "ru"),
    "KZ": (("ru",), "kz"), "IT": (("it",), "it"), "PT": (("pt",), "pt"), "BR": (("pt",), "br"), "PL": (("pl",), "pl"),
    "SE": (("sv",), "se"), "TR": (("tr",), "tr"),
}  # fmt: skip
_NAMES = {"ru": ("Ольга Литвинова", "Пётр Громов"), "de": ("Jana Weber", "Uwe Krause"),
          "tr": ("Elif Kaya", "Can Demir"),
          "pl": ("Anna Nowak", "Jan Zieliński"), "fr": ("Chloé Martin", "Luc Girard")}  # fmt: skip
_KINDS = {"m": "mobile", "o": "office", "h": "home", "f": "fax", "p": "pager", "s": "office", "u": ""}
_SLOT = re.compile(r"\{(t?[mohfpsu]|d)(?::([a-z/+]+))?\}|\{o2([/-])\}|\{(e|name|email|city)\}|\\(#)|(#)")
_LINKED = re.compile(r"\|(?:https?|tel|callto):")
_TYPES = {"mobile": PhoneNumberType.MOBILE, "office": PhoneNumberType.FIXED_LINE}


@dataclass(frozen=True, slots=True)
class Gold:
    """A number that stands in a mail. `kind` is "" where no label tells it, `owner` where nobody can know."""

    e164: str
    kind: str
    role: str
    owner: str
    extension: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A mail as its reader at an agency in `region` gets it."""

    language: str
    sender: str
    name: str
    region: str
    text: str
    html: str | None
    gold: tuple[Gold, ...]


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    email: str


@dataclass(slots=True)
class _Mail:
    """What is being written: by whom, where, and how the reader may know the country."""

    rng: random.Random
    language: str
    region: str
    pieces: Mapping[tuple[str, str], tuple[str, ...]]
    hint: str
    lines: list[str] = field(default_factory=list)
    anchors: dict[str, str] = field(default_factory=dict)
    gold: list[Gold] = field(default_factory=list)

    def has(self, kind: str) -> bool:
        return (self.language, kind) in self.pieces

    def pick(self, kind: str, language: str = "") -> str:
        return self.rng.choice(self.pieces[language or self.language, kind])


def cases(count: int, seed: int, half: int) -> Iterator[Case]:
    """Mails from the half 0 or 1 of the pieces; the same for the same seed."""
    rng = random.Random(f"{seed} {half}")
    pieces = _pieces(half)
    places = [(region, language) for region, (languages, _) in _REGIONS.items() for language in languages]
    for number in range(count):
        region, language = places[number % len(places)]
        hint = rng.choices(("tld", "agency", "city", "prefix"), (45, 25, 15, 15))[0]
        yield _case(_Mail(rng, language, region, pieces, hint), number)


@cache
def _pieces(half: int) -> Mapping[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], list[str]] = {}
    for line in _PIECES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        language, kind, text = line.split("\t")
        if kind not in _APART or hashlib.sha256(text.encode()).digest()[0] % 2 == half:
            found.setdefault((language, kind), []).append(text.replace("\\n", "\n").replace("\\t", "\t"))
    return {key: tuple(texts) for key, texts in found.items()}


def _case(mail: _Mail, number: int) -> Case:
    tld = _REGIONS[mail.region][1] if mail.hint == "tld" else "example"
    name, other = _NAMES.get(mail.language, ("Robin Hale", "Kim Archer"))
    writer = _Person(name, f"robin{number}@acme.{tld}" if tld != "example" else f"robin{number}@acme.example")
    agency = mail.region if mail.hint == "agency" else "GB" if mail.region != "GB" else "DE"
    if mail.has("cv") and mail.rng.random() < 0.08:
        _write(mail, mail.pick("cv"), writer)
    else:
        _letter(mail, writer)
        if mail.rng.random() < 0.25:
            _quote(mail, _Person(other, f"kim{number}@birch.example"))
    text = "\n".join(mail.lines)
    return Case(mail.language, writer.email, name, agency, text, _html(mail), tuple(mail.gold))


def _letter(mail: _Mail, writer: _Person) -> None:
    chance = mail.rng.random
    mail.lines += [mail.pick("greet"), "", mail.pick("fill")]
    for kind, share in (("own", 0.35), ("third", 0.2), ("not", 0.5), ("not", 0.4), ("room", 0.2)):
        if mail.has(kind) and chance() < share:
            language = "en" if kind == "room" and chance() < 0.3 else mail.language
            mail.lines.append("")
            _write(mail, mail.pick(kind, language), writer)
    _signature(mail, writer)


def _signature(mail: _Mail, writer: _Person) -> None:
    mail.lines += ["", mail.pick("close"), "", writer.name, "Acme Ltd"]
    if mail.hint == "city" or mail.rng.random() < 0.3:
        mail.lines.append(mail.pick("city", mail.region))
    if mail.hint == "prefix":
        _write(mail, "{u:i}", writer)
    if mail.has("sig"):
        _write(mail, mail.pick("sig"), writer)
    if mail.has("stem") and mail.rng.random() < 0.15 and mail.region in ("GB", "DE"):
        _write(mail, mail.pick("stem"), writer)
    for kind in ("link", "anchor"):
        if mail.rng.random() < 0.08:
            language = mail.language if mail.has(kind) else "en"
            _write(mail, mail.pick(kind, language), writer)
    mail.lines.append(writer.email)
    if mail.has("not") and mail.rng.random() < 0.25:
        _write(mail, mail.pick("not"), writer)


def _quote(mail: _Mail, author: _Person) -> None:
    mail.lines += ["", mail.pick("wrote").format(name=author.name, email=author.email), ""]
    start = len(mail.lines)
    mail.lines += [mail.pick("greet"), "", mail.pick("fill"), ""]
    if mail.has("room") and mail.rng.random() < 0.3:
        _write(mail, mail.pick("room"), author)
    mail.lines += ["", mail.pick("close"), author.name]
    if mail.has("sig"):
        _write(mail, mail.pick("sig"), author)
    mail.lines[start:] = [f"> {line}" for text in mail.lines[start:] for line in text.split("\n")]


def _write(mail: _Mail, piece: str, writer: _Person) -> None:
    """Put numbers into the slots of a piece, and the piece into the mail."""
    words, bar, link = piece.partition("|") if _LINKED.search(piece) else (piece, "", "")
    text = _SLOT.sub(lambda slot: _filled(mail, slot, writer), words)
    if bar:
        mail.anchors[text] = _SLOT.sub(lambda slot: _filled(mail, slot, writer), link)
    mail.lines.append(text)


def _filled(mail: _Mail, slot: re.Match[str], writer: _Person) -> str:
    kind, form, stem, word, literal, digit = slot.groups()
    if digit:
        return str(mail.rng.randrange(10))
    if literal:
        return "#"
    if stem:
        return _stem(mail, stem, writer)
    if word == "e":
        extension = str(mail.rng.randrange(10, 999))
        last = mail.gold[-1]
        mail.gold[-1] = Gold(last.e164, last.kind, last.role, last.owner, extension)
        return extension
    if word:
        return {"name": writer.name, "email": writer.email}.get(word) or mail.pick("city", mail.region)
    return _telephone(mail, kind, form or "", writer)


def _telephone(mail: _Mail, kind: str, form: str, writer: _Person) -> str:
    if kind == "d":
        region = mail.rng.choice((mail.region, "GB", "US", "DE"))
        number = _number(mail.rng, region, "office")
        mail.gold.append(Gold(_e164(number), "", "dial_in", ""))
        return _e164(number) if form else phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    called = _KINDS[kind[-1]]
    plan = called if called in _TYPES else "office" if called else mail.rng.choice(("mobile", "mobile", "office"))
    number = _number(mail.rng, mail.region, plan)
    role, owner = ("company", "") if kind == "s" else ("person", "" if kind[0] == "t" else writer.email)
    mail.gold.append(Gold(_e164(number), called, role, owner))
    return _written(mail, number, form)


def _stem(mail: _Mail, stem: str, writer: _Person) -> str:
    """Two numbers that share their beginning."""
    if stem == "/":
        number = _number(mail.rng, mail.region, "office")
        e164, last = _e164(number), int(_e164(number)[-1])
        ends = [str(last), str((last + 1) % 10)]
        shown = f"{phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)}/{ends[1]}"
        found = [e164[:-1] + end for end in ends]
    else:
        base = f"{mail.rng.choice(('30', '89', '69'))}{mail.rng.randrange(23000, 23999)}"
        shown = f"+49 {base[:2]} {base[2:]}-0 / -12"
        found = [f"+49{base}0", f"+49{base}12"]
    mail.gold += [Gold(each, "office", "person", writer.email) for each in found]
    return shown


def _e164(number: PhoneNumber) -> str:
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _number(rng: random.Random, region: str, plan: str) -> PhoneNumber:
    """A valid number of the region."""
    example = phonenumbers.example_number_for_type(region, _TYPES[plan])
    if example is None:
        raise ValueError(f"{region} has no numbers of type {plan}")
    digits = phonenumbers.national_significant_number(example)
    while True:
        last = rng.randrange(10**5)
        number = phonenumbers.parse(f"+{example.country_code}{digits[:-5]}{last:05}", None)
        if phonenumbers.is_valid_number(number) and phonenumbers.region_code_for_number(number) == region:
            return number


def _written(mail: _Mail, number: PhoneNumber, form: str) -> str:
    if "l" in form:
        return _e164(number)[1:]
    national = "i" not in form and ("n" in form or mail.rng.random() < 0.5)
    text = _national(mail, number) if national else _international(mail, number)
    match form:
        case "/":
            return text.replace(" ", "\n", 1) if text.count(" ") == 1 else "\n".join(text.rsplit(" ", 1))
        case "w":
            return text.translate({ord("0") + n: 0xFF10 + n for n in range(10)})
        case "a":
            return text.translate({ord("0") + n: 0x0660 + n for n in range(10)})
        case "b":
            return f"\u202a{text}\u202c"
        case _:
            return mail.rng.choice((text, text, text, text.replace(" ", "\xa0"), text.replace(" ", "\u2009")))


def _national(mail: _Mail, number: PhoneNumber) -> str:
    text = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    first = re.sub(r"^(0\d+)[ -]", r"\1/", text)
    return mail.rng.choice((text, text, text.replace(" ", "-"), text.replace(" ", "."), first))


def _international(mail: _Mail, number: PhoneNumber) -> str:
    text = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    code, _, rest = text.partition(" ")
    trunk = phonenumbers.ndd_prefix_for_region(mail.region, True)
    forms = [text, text, f"{code} {rest.replace(' ', '.')}", f"{code}-{rest.replace(' ', '-')}", _e164(number)]
    forms += [f"00{code[1:]} {rest}", f"00 {code[1:]} {rest}"]
    if trunk == "0" and mail.region != "IT":
        forms += [f"{code} (0){rest}", f"{code} (0) {rest}", f"{code}(0){rest.replace(' ', '')}"]
    if mail.region == "RU":
        forms += [f"8 ({rest[:3]}){rest[3:]}", f"8-{rest.replace(' ', '-')}"]
    return mail.rng.choice(forms)


def _html(mail: _Mail) -> str | None:
    """The mail as HTML where it has links of which the text shows the words only."""
    if not mail.anchors:
        return None
    shown = (
        f'<a href="{escape(mail.anchors[line])}">{escape(line)}</a>' if line in mail.anchors else escape(line)
        for line in mail.lines
    )
    return "<html><body>" + "\n".join(f"<div>{line or '<br>'}</div>" for line in shown) + "</body></html>"
