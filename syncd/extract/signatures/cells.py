"""The pieces of a signature: what each says without its label, and what its label calls it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from syncd.extract import addresses, shapes
from syncd.extract.limits import PAGES, SIGNATURE_LINE_CHARS, SIGNATURE_LINES
from syncd.extract.patterns import any_of, lookup, small, when_asked, words
from syncd.extract.phones.dial_in import is_gateway
from syncd.extract.signatures import appearance
from syncd.extract.words import fields, honours, numbers
from syncd.extract.words.places import BASED_IN

_EMAIL = re.compile(r"[<(\[]?(?:mailto:)?[\w.+\-']{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,8}[>)\]]?", re.IGNORECASE)
_URL = when_asked(
    r"(?:https?://|www\.)[^\s<>\"'|\])]{3,300}"
    r"|(?<![\w.@/-])(?:[a-z\d][a-z\d-]{1,40}\.){1,3}(?:[a-z]{2,12}/[^\s<>\"'|\])]{1,200}"
    r"|(?:com|org|net|co|io|ai|eu|uk|de|fr|es|nl|be|ch|at|ru|it|pt|pl|se|dk|no|fi|cz|sk|ua|tr|ie|us|ca|au|info|biz"
    r"|jobs|agency|group|tech|dev|careers|example|test|invalid))(?![\w.@-])",
    re.IGNORECASE,
)
# Pages of networks where a company shows itself, and pages that are no person's.
_SOCIAL = when_asked(
    r"(?:facebook|instagram|twitter|youtube|youtu|tiktok|pinterest|snapchat|threads|vk|glassdoor|kununu|trustpilot)\.\w"
    r"|(?:^|//|www\.)x\.com/|linkedin\.com/(?:company|showcase|school|jobs|groups)|xing\.com/(?:companies|pages)"
    r"|(?:zoom\.us|teams\.microsoft|meet\.google|webex)|aka\.ms|unsubscribe|//maps?\.|goo\.gl/maps|/maps[/?]",
    re.IGNORECASE,
)
# Not the postcodes of Portugal and Brazil, nor a house's number and a postcode: "Corso Francia 110 - 10143 Torino".
_NUMBER = re.compile(
    r"(?<!\w)(?<!\d/)(?!\d{5}-\d{3,4}(?!\d)|\d{4}-\d{3}(?!\d) [^\W\d_]|\d{1,4} ?[-–—] ?\d{4,6} [^\W\d_])"
    r"[+(]{0,2}\d(?:[\s.()/\-–—\xa0]{0,3}\d){6,18}(?!\w)"
)
_EXTENSION = when_asked(
    rf"\x00[\s,;.(/\-]{{0,4}}{any_of(words(numbers.EXTENSIONS))}[.:\s#]{{0,3}}\d{{1,6}}\)?", re.IGNORECASE
)
_PICTURE = re.compile(
    r"\[(?:cid|image|logo|http|img|bild|icon)[^\]]{0,300}\]|<(?:cid|image)[^>]{0,300}>", re.IGNORECASE
)
# What mail programs write where a picture stood that has a text of its own: "[image: Acme]", "[Acme logo]".
_LOGO = re.compile(
    r"\[(?:(?:image|img|picture|bild|imagen|immagine|imagem|afbeelding|изображение):|logo(?:type|tipo)?\s|логотип\s)"
    r"\s{0,3}([^\]\[:/@]{2,60})\]|\[([^\]\[:/@]{2,60}) logo(?:type|tipo)?\]",
    re.IGNORECASE,
)
_LOGO_WORDS = re.compile(r"\s{0,3}(?:company\s)?\blogo(?:type|tipo)?\b\s{0,3}", re.IGNORECASE)
_SEPARATOR = re.compile(
    # What closes a quotation, as in «Acme», separates nothing.
    r"[|·•\t¦‖∙●▪■◆♦★☆►~\x00]|(?<![\w.!?])»|(?<![:.])\s{3,60}(?=[^\W\d_(]|\d{1,4} \w)|\s(?://|::|\*)\s|[<(\[]\s{0,3}[>)\]]"
)
_GAP = r"[\s.:：,)(\[\]/&+*#_–\-]"
_NUMBER_LABELS = (*numbers.label_words(), *words(numbers.EXTENSIONS))
_DETAIL_LABELS = (*_NUMBER_LABELS, *words(fields.LABELS["email"]), *words(fields.LABELS["url"]))
_ONLY_LABELS = when_asked(rf"{_GAP}{{0,5}}(?:{any_of(_DETAIL_LABELS)}(?!\w){_GAP}{{0,5}}){{1,5}}$", re.IGNORECASE)
_TAIL_LABEL = when_asked(rf"(?<!\w){any_of(_DETAIL_LABELS)}[\s.:)–-]{{0,4}}$", re.IGNORECASE)
_FIELD_OF = lookup({**fields.LABELS, "none": fields.NO_FIELDS})
_FIELD_OF |= {word: "number" for word in _NUMBER_LABELS if word not in _FIELD_OF}
_LABEL = when_asked(rf"[\s*(\[]{{0,4}}({any_of(_FIELD_OF)})[\s*)\]]{{0,3}}[:：]\s{{0,10}}", re.IGNORECASE)
# "London: 020 7946 0123": which of its offices the number rings in.
_OFFICE = re.compile(r"(?<![\w.])([^\W\d_][\w .'’-]{1,24}):\s{0,4}\x00")
_BASED_IN = when_asked(
    rf"{any_of(word for word in words(BASED_IN) if ' ' in word)}[:\s]{{1,3}}(?=[^\W\d_])", re.IGNORECASE
)
# "Acme Rail, a division of Beta Group plc" is signed for Acme Rail.
_PART_OF = re.compile(
    r"([^\W\d_a-z][^,;:]{1,40}), an? (?:[a-z-]{2,12} )?(?:division|subsidiary|part|member|company) of "
)
_ON_BEHALF = when_asked(
    rf"{any_of([*words(honours.ON_BEHALF), *words(honours.OF_A_FIRM)])}(?!\w)[\s:,]{{0,5}}", re.IGNORECASE
)
_CLAMPS = " \t\xa0*_,;-–—~=<>#^\u200b\ufeff"
_HELD = frozenset({"name", "title", "company", "unit", "address"})


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of a line; `field` is what its label calls it, "" for a piece without one.

    `open` says that the line ends with a comma, as one does that goes on in the next.
    """

    text: str
    field: str = ""
    line: int = 0
    open: bool = False


@dataclass(slots=True)
class Block:
    """A signature taken apart; `registrations` are the lines on where the company is registered.

    `logos` are the texts of its pictures.
    """

    cells: list[Cell] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    registrations: list[str] = field(default_factory=list)
    logos: list[str] = field(default_factory=list)


def take_apart(lines: Iterable[str]) -> Block:
    """The lines of one signature, in order, up to the small print."""
    block, pending, registered = Block(), "", False
    for number, line in zip(range(SIGNATURE_LINES.most), lines, strict=False):
        text = line[: SIGNATURE_LINE_CHARS.most].strip(_CLAMPS)
        if is_small_print(text):
            break
        if not text or shapes.is_delimiter(line) or shapes.is_device_line(text):
            continue
        rest = _without_details(text, block)
        if registered:
            block.registrations.append(rest)
            registered = line.rstrip().endswith(",")
            continue
        known, told = len(block.cells), len(block.registrations)
        for piece in _pieces(rest):
            pending = _take(piece, number, pending, block)
        if len(block.cells) > known and line.rstrip().endswith(","):
            block.cells[-1] = replace(block.cells[-1], open=True)
        registered = len(block.registrations) > told and line.rstrip().endswith(",")
    return block


def is_small_print(text: str) -> bool:
    """Whether a line begins a disclaimer: nothing below it is the sender's."""
    return (
        shapes.is_small_print(text[:200])
        and not appearance.of(text[:100]).registration
        and (len(text) > 60 or shapes.is_small_print(text[:25]))
    )


def _without_details(text: str, block: Block) -> str:
    """The line with a mark where a number, an address or a page stood."""
    if "[" in text or "<" in text:
        block.logos.extend(_LOGO_WORDS.sub("", match[1] or match[2]).strip() for match in _LOGO.finditer(text))
        text = _PICTURE.sub(" ", _LOGO.sub(" ", text))
    if "@" in text:
        text = _EMAIL.sub(lambda match: _keep_email(match[0], block), text)
    if "." in text:
        crowded = len(text.split()) > 12 and "|" not in text
        text = _URL.sub(lambda match: _keep_url(match[0], block, crowded), text)
    if any(c.isdigit() for c in text):
        text = _NUMBER.sub("\x00", text)
        if "\x00" in text:
            text = _EXTENSION.sub("\x00", text)
    return text


def _keep_email(written: str, block: Block) -> str:
    email = addresses.normalise(written.strip("<>()[]").removeprefix("mailto:"))
    if email and email not in block.emails and not is_gateway(email):
        block.emails.append(email)
    return "\x00"


def _keep_url(written: str, block: Block, crowded: bool) -> str:
    url = written.rstrip(".,;:)>]")
    known = {_bare(kept) for kept in block.urls}
    if not crowded and len(block.urls) < PAGES.most and _bare(url) not in known and not _SOCIAL.search(url):
        block.urls.append(url)
    return "\x00"


def _bare(url: str) -> str:
    return url.lower().removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def _pieces(text: str) -> Iterator[str]:
    """The pieces of a line between its separators; those that only label a number or a page are left out."""
    detailed = "\x00" in text
    if detailed and ":" in text:
        text = _OFFICE.sub(lambda match: "\x00" if appearance.of(match[1].strip()).place else match[0], text)
    for part in _SEPARATOR.split(text):
        piece = part.strip(_CLAMPS)
        if len(piece) < 2 or (detailed and _ONLY_LABELS.match(piece)):
            continue
        if detailed:
            piece = _TAIL_LABEL.sub("", piece).strip(_CLAMPS + "(")
        if len(piece) > 1:
            yield piece


def _take(piece: str, line: int, pending: str, block: Block) -> str:
    """Put a piece where it belongs; a label that stands alone is answered, for it goes with the next piece."""
    named, value = _labelled(_ON_BEHALF.sub("", piece))
    if not value:
        return named if named in _HELD else ""
    if appearance.of(piece).registration and named not in _HELD:
        if match := _PART_OF.match(piece):
            block.cells.append(Cell(match[1], "", line))
        block.registrations.append(piece)
    elif named in _HELD or named == "":
        block.cells.append(Cell(value, named or pending, line))
    elif named == "number" and len(value) > 3 and not (value[0].isdigit() or value[0] == "@"):
        block.cells.append(Cell(value, "", line))
    return ""


def _labelled(piece: str) -> tuple[str, str]:
    """What a piece's label calls it, and the rest of it; both may be ""."""
    if ":" in piece or "：" in piece:
        if match := _LABEL.match(piece):
            return _FIELD_OF[_known(match[1])], piece[match.end() :].strip(_CLAMPS)
    elif (based := _BASED_IN.match(piece)) and piece[based.end()].isupper() and len(piece) < 60:
        return "address", piece[based.end() :].strip(_CLAMPS + ".")
    elif (name := _FIELD_OF.get(_known(piece), "")) in _HELD and len(piece) > 2:
        return name, ""
    return "", piece.strip(_CLAMPS + ":")


def _known(label: str) -> str:
    return " ".join(small(label).split())
