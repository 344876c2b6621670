"""Which pieces of a signature are the name, the title and the company: every piece is weighed by looks and place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.signatures import appearance, names
from syncd.extract.signatures.appearance import Looks
from syncd.extract.signatures.cells import Cell
from syncd.extract.signatures.names import Sender
from syncd.extract.words.companies import AT
from syncd.extract.words.places import HOW_MANY
from syncd.extract.words.positions import HEADS
from syncd.model.folding import fold
from syncd.model.legal_forms import LEGAL_FORMS

_MAX_CELLS = 16
"""Pieces that are weighed: names, titles and companies stand at the top."""
# A comma before a legal form parts nothing: "Acme, Inc."
_FORM = rf"(?:{any_of(words(LEGAL_FORMS))}\.?\s{{0,3}}(?:$|[,;)])|[^\W\d_]\.\s?[^\W\d_]\.|s\.)"
_JOINT = when_asked(
    rf"\s{{0,5}}[,;]\s{{1,5}}(?!{_FORM})|\s{{1,5}}[-–—/]\s{{1,5}}|\s{{0,5}}\((?=.{{3,60}}\)$)", re.IGNORECASE
)
_EDGES = " ,;-–—/()*_"
_AT = re.compile(
    rf"\s(?:{any_of(words(AT))}|(of|for|de|del|de la|du|des|für|der|di|della|dello|dell|do|da|van|van de))\s",
    re.IGNORECASE,
)
# "Baker, Doyle & Finch LLP" is one firm.
_PARTNERSHIP = when_asked(
    r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)?(?:, [^\W\d_][\w.'’-]*){1,3},? (?:&|and|und|et|y|e|en|och|og|i) "
)
_HEADS = when_asked(rf"{any_of(words(HEADS))}(?: (?:&|and|und|et|y) {any_of(words(HEADS))})?", re.IGNORECASE)
_ACRONYMS = re.compile(r"[A-Z]{3,8}(?: (?:and|&|und|et) [A-Z]{3,8})?")
_GOES_ON = re.compile(r"(?:[,&+/]|\b(?:and|of|for|und|für|de|et|y|e|en|van|i|och|og|ja|a|и|та|ve))$", re.IGNORECASE)
_SMALL_BELOW = 8
"""Words of a line that goes on with a title in lower case: "Заместитель директора департамента", "кредитования"."""
_GOES_ON_BELOW = re.compile(r"(?:&|and|und|et|y|e|en|i|och|og|ja|и|та|ve)\s[^\W\d_]")
# "DevOps" is what somebody does.
_BRAND = re.compile(r"(?!\w*Ops\b|LinkedIn|WhatsApp|YouTube|TikTok|GitHub|GitLab)[A-Z][a-z]{2,}(?:[A-Z][a-z]+)+")
_NAME_ENOUGH, _TITLE_ENOUGH, _COMPANY_ENOUGH = 2.0, 2.0, 1.5
_NAMED_AFTER = 1.5
_MOST_UNKNOWN = 6
_ENDS = ".!?…"
_HOW_MANY = words(HOW_MANY)
_ECHOED = 2
"""What a piece echoes of the mail domain, from which on it is the company's name."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the pieces say; `rest` are those that say none of it."""

    name: str
    title: str
    company: str
    rest: tuple[Cell, ...]


def choose(cells: Sequence[Cell], who: Sender) -> Chosen:
    divided = [part for cell in cells[:_MAX_CELLS] for part in _divided(cell, who)]
    texts = [cell for cell in divided if not names.is_pronouns(cell.text)]
    name = _labelled(texts, "name") or _best_name(texts, who)
    titled = _labelled(texts, "title") or _best_title(texts, who, name)
    company = _labelled(texts, "company") or _best_company(texts, who, name, titled) or _brand(texts, who, name)
    if titled is None:
        titled = _title_by_place(texts, who, name, company)
        company = company or (_best_company(texts, who, name, titled) if titled else None)
    title, employer = titled.text if titled else "", company.text if company else ""
    if titled and not titled.field:
        title, employer = _apart(_joined(titled, texts, (name, company)), employer, who)
    used = {id(cell) for cell in (name, titled, company) if cell}
    rest = (*(cell for cell in texts if id(cell) not in used), *cells[_MAX_CELLS:])
    return Chosen(_called(name, who), title, employer, rest)


def _called(name: Cell | None, who: Sender) -> str:
    if name is None:
        return ""
    return names.plain(name.text) or names.in_small_letters(name.text, who) or name.text


def pictured(logos: Sequence[str], who: Sender) -> str:
    """The company whose logo a signature shows, by the text that stands for the picture."""
    for text in logos:
        looks = appearance.of(text)
        if not looks.banner and (looks.legal or looks.trade or _echoes(text, looks, who) >= _ECHOED):
            return text
    return ""


def _labelled(cells: Sequence[Cell], field: str) -> Cell | None:
    return next((cell for cell in cells if cell.field == field), None)


def _divided(cell: Cell, who: Sender) -> list[Cell]:
    """A piece that names several things, as several: "Jane Doe, Talent Partner, Acme Ltd"."""
    whole = appearance.of(cell.text)
    if cell.field or not _JOINT.search(cell.text) or whole.place:
        return [cell]
    if whole.legal and _PARTNERSHIP.match(cell.text):
        return [cell]
    parts = [part for part in (piece.strip(_EDGES) for piece in _JOINT.split(cell.text)) if part]
    looks = [appearance.of(part) for part in parts]
    told = any(look.title or look.company or (look.place and not whole.address) for look in looks[1:])
    aside = len(parts) == 2 and cell.text.endswith(")") and names.plain(parts[0]) and looks[1].title
    if (told and _is_somebody(parts[0], looks[0], who)) or (aside and not looks[0].title and not looks[0].company):
        first, *others = parts
        rest = cell.text[cell.text.index(first) + len(first) :].strip(_EDGES)
        return [replace(cell, text=first), *(_divided(replace(cell, text=rest), who) if others else ())]
    known = ((part, looks[n]) for n, part in enumerate(parts))
    # A street may be called after what the domain is: "ул. Заводская, 1".
    named = [_is_firm(part, look, who) and not (whole.address and look.street) for part, look in known]
    firm = named.index(True) if any(named) else None
    if firm is None or whole.prose:
        return _without_place(cell, parts, looks)
    at = cell.text.index(parts[firm])
    before, after = cell.text[:at].strip(_EDGES), cell.text[at + len(parts[firm]) :].strip(_EDGES)
    if before and appearance.of(before).address:
        return [cell]
    return [replace(cell, text=text) for text in (before, parts[firm], after) if text]


def _without_place(cell: Cell, parts: list[str], looks: list[Looks]) -> list[Cell]:
    """A title or a company with its place behind it: "Recruiter, London"."""
    if len(parts) == 2 and (looks[0].title or looks[0].trade) and looks[1].place and not looks[1].department:
        return [replace(cell, text=parts[0]), replace(cell, text=parts[1])]
    return [cell]


def _is_somebody(text: str, looks: Looks, who: Sender) -> bool:
    name = names.plain(text)
    if not name or " " not in name:
        return False
    foreign = looks.title or looks.company or looks.place or looks.department or looks.unit
    return (names.likeness(name, who) > 0 and not looks.legal) or not foreign


def _is_firm(text: str, looks: Looks, who: Sender) -> bool:
    return looks.legal or ((looks.trade or not looks.title) and _echoes(text, looks, who) >= _ECHOED)


def _echoes(text: str, looks: Looks, who: Sender) -> float:
    """How far a piece is what the sender's mail domain is called after."""
    if len(who.domain) < 2 or len(text) > 60:
        return 0
    domain = who.domain.replace("-", "")
    letters = "".join(c for c in (text.lower() if text.isascii() else fold(text)) if c.isalnum())
    if len(domain) > 2 and domain in letters:
        return 3
    if looks.tokens and len(looks.tokens[0]) > 3 and domain.startswith(looks.tokens[0]):
        return 2.5
    initials = "".join(token[0] for token in looks.tokens)
    return 2 if len(initials) > 2 and domain == initials else 0


def _best_name(cells: Sequence[Cell], who: Sender) -> Cell | None:
    weighed = [
        (_as_name(cell, at, cells, who), -at)
        for at, cell in enumerate(cells)
        if not cell.field and not appearance.of(cell.text).address
    ]
    best = max(weighed, default=(0.0, 0))
    return cells[-best[1]] if best[0] >= _NAME_ENOUGH else None


def _as_name(cell: Cell, at: int, cells: Sequence[Cell], who: Sender) -> float:
    name = names.plain(cell.text) or names.in_small_letters(cell.text, who)
    if not name:
        return 0
    looks, count = appearance.of(cell.text), len(name.split())
    shared = names.likeness(name, who)
    weight = 3.0 * min(shared, 2) + (2 if at == 0 else 0) + (0.5 if count > 2 and shared > 1 else 0)
    weight += 1 if 2 <= count <= 4 else -1 if count == 1 and not shared else 0
    if at + 1 < len(cells) and appearance.of(cells[at + 1].text).title:
        weight += 1
    if who.words and not shared and count == 1 and at > 0:
        weight -= 1
    foreign = 4 * looks.title + 5 * looks.legal + 2 * looks.trade + 2 * looks.department + 3 * looks.unit
    # On top, what stands behind a name is a degree rather than a state: "Alan B. Reed, PE".
    place = looks.place and (at > 0 or "," not in cell.text or appearance.of(name).place)
    return weight - foreign - 3 * place - 5 * looks.banner


def _best_title(cells: Sequence[Cell], who: Sender, name: Cell | None) -> Cell | None:
    best, weight = None, _TITLE_ENOUGH
    follows = _index(cells, name) + 1
    for at, cell in enumerate(cells):
        if cell is name or cell.field:
            continue
        looks = appearance.of(cell.text)
        as_title = _as_title(cell, looks, who, at - follows)
        if as_title > weight - (best is None) * 0.001 and as_title >= _as_company(cell, looks, who, False):
            best, weight = cell, as_title
    return best


def _title_by_place(cells: Sequence[Cell], who: Sender, name: Cell | None, company: Cell | None) -> Cell | None:
    """A title that no table knows, by its place: below the name, and above the company where there is one."""
    at = _index(cells, name) + 1
    if not name or at >= len(cells) or cells[at].field or cells[at] is company or _index(cells, company) < at > 1:
        return None
    cell, looks = cells[at], appearance.of(cells[at].text)
    if not _is_unknown(cell, looks, who):
        return None
    if company is None and (looks.trade or looks.unit or _echoes(cell.text, looks, who)):
        return None
    if company or len(looks.tokens) == 1 or cell.text[:1].islower():
        return cell
    return cell if _is_name_of_a_firm(cells[at + 1 : at + 2], who) else None


def _brand(cells: Sequence[Cell], who: Sender, name: Cell | None) -> Cell | None:
    """A company that no table knows, by its spelling, where nothing else stands below the name: "TradeGrid"."""
    if name is None or len(cells) != 2 or cells[1] is name:
        return None
    looks = appearance.of(cells[1].text)
    told = looks.title or looks.department or not _is_unknown(cells[1], looks, who)
    return cells[1] if not told and _BRAND.fullmatch(cells[1].text) else None


def _is_unknown(cell: Cell, looks: Looks, who: Sender) -> bool:
    """Whether a piece may be anything, as far as its words tell."""
    told = looks.address or looks.place or looks.legal or looks.banner or looks.registration or looks.prose
    if cell.field or told or (looks.unit and not looks.title) or len(looks.tokens) > _MOST_UNKNOWN:
        return False
    return not any(c.isdigit() for c in cell.text) and not names.likeness(cell.text, who)


def _is_name_of_a_firm(cells: Sequence[Cell], who: Sender) -> bool:
    """Whether what stands below two lines, of which the first is the name, may name the firm."""
    for cell in cells:
        looks = appearance.of(cell.text)
        plain = not (looks.department or looks.title) and cell.text[-1:] not in _ENDS and len(looks.tokens) <= 4
        return plain and cell.text[:1].isupper() and _is_unknown(cell, looks, who)
    return False


def _as_title(cell: Cell, looks: Looks, who: Sender, distance: int) -> float:
    if looks.address or looks.banner or looks.registration or (looks.prose and not looks.title):
        return 0
    weight = 3.0 * looks.title + 1.5 * looks.department + (1 if distance == 0 else 0) - 0.1 * max(distance, 0)
    if distance < 0:
        weight -= 1
    if not looks.title:
        weight -= 2 * looks.trade + 2 * looks.unit + 4 * looks.place
        weight -= _echoes(cell.text, looks, who)
    return weight - 3 * looks.legal - looks.prose


def _best_company(cells: Sequence[Cell], who: Sender, name: Cell | None, title: Cell | None) -> Cell | None:
    best, weight = None, _COMPANY_ENOUGH
    called = name.text if name else ""
    surname = names.surname(called)
    after = cells[_index(cells, title) + 1 :][:1] if title else ()
    for cell in cells:
        if cell in (name, title) or cell.field or cell.text == called:
            continue
        looks = appearance.of(cell.text)
        as_company = _as_company(cell, looks, who, cell in after)
        as_company += _NAMED_AFTER if surname and _is_named_after(cell, looks, surname) else 0
        if as_company > weight - (best is None) * 0.001:
            best, weight = cell, as_company
    return best


def _is_named_after(cell: Cell, looks: Looks, surname: str) -> bool:
    """Whether a piece is a name with the writer's surname in it, as small firms have: "Juhl Byg", "Bergs Snickeri"."""
    told = looks.title or looks.place or looks.address or looks.banner or looks.prose or looks.registration
    if told or not 2 <= len(looks.tokens) <= _MOST_UNKNOWN:
        return False
    return any(word.startswith(surname) and len(word) <= len(surname) + 2 for word in fold(cell.text).split())


def _as_company(cell: Cell, looks: Looks, who: Sender, after_title: bool) -> float:
    if looks.banner or looks.registration or looks.prose or (looks.address and not looks.legal):
        return 0
    if looks.premises and looks.tokens[0] in _HOW_MANY and not looks.legal:
        return 0
    capital = cell.text[:1].isupper() or cell.text[:1] in '«"„' or cell.text[:1].isdigit()
    echoes = _echoes(cell.text, looks, who)
    weight = 4.0 * looks.legal + 2 * looks.trade + echoes
    weight += (0.5 if capital and len(looks.tokens) <= 6 else 0) + (1 if after_title else 0)
    if not looks.legal:
        weight -= 2 * looks.title + 2 * looks.unit + 4 * looks.place + (looks.department and not echoes)
    return weight - 1.5 * (looks.premises and not looks.company and not echoes)


def _index(cells: Sequence[Cell], wanted: Cell | None) -> int:
    return next((at for at, cell in enumerate(cells) if cell is wanted), -1)


def _joined(title: Cell, cells: Sequence[Cell], others: tuple[Cell | None, ...]) -> str:
    """A title of two lines: "Director of Talent Acquisition &" and "Learning"; `others` are no part of it."""
    at = _index(cells, title)
    above, below = cells[at - 1 : at] if at else (), cells[at + 1 : at + 2]
    for first, second in ((title, each) for each in below if each not in others):
        if _is_one(first, second):
            return f"{_comma(first)} {second.text}"
    for first, second in ((each, title) for each in above if each not in others):
        if appearance.of(first.text).title and _is_one(first, second):
            return f"{_comma(first)} {second.text}"
    return title.text.rstrip(" ,&-")


def _comma(cell: Cell) -> str:
    return f"{cell.text}," if cell.open else cell.text


def _is_one(first: Cell, second: Cell) -> bool:
    """Whether a title of one line goes on in the next."""
    looks = appearance.of(second.text)
    if second.line != first.line + 1 or second.field or looks.legal or looks.address or looks.place or looks.banner:
        return False
    if _GOES_ON.search(first.text) or _GOES_ON_BELOW.match(second.text):
        return True
    if first.open:
        return looks.title or looks.department
    small = second.text[:1].islower() and first.text[:1].isupper()
    return small and len(looks.tokens) <= _SMALL_BELOW and not any(c.isdigit() for c in second.text)


def _apart(title: str, company: str, who: Sender) -> tuple[str, str]:
    """The title and the company of "Head of People at Acme" and, where nothing else names it, of "Counsel, Acme"."""
    for match in sorted(_AT.finditer(title), key=lambda match: match[1] is not None):
        held, place = title[: match.start()].strip(_EDGES), title[match.end() :].strip(_EDGES)
        heads = _HEADS.fullmatch(held) is not None
        if _is_employer(place, company, who, match[1] is None, heads) and appearance.of(held).title:
            return held, company or place
    parts = [part for part in _JOINT.split(title) if part]
    if not company and len(parts) == 2 and appearance.of(parts[0]).title:
        looks = appearance.of(parts[1])
        common = (looks.title and not looks.trade) or looks.department or looks.unit or looks.place
        if not common and parts[1][:1].isupper() and len(looks.tokens) <= 4:
            return parts[0], parts[1]
    return title, company


def _begins(place: str, company: str) -> bool:
    """Whether a company is called by a longer name elsewhere: "Acme" and "Acme Rail Ltd"."""
    return bool(company) and f"{company} ".startswith(f"{place} ")


def _is_employer(place: str, company: str, who: Sender, plainly: bool, heads: bool) -> bool:
    """Whether what a title is said to be held at is a company.

    `plainly` is "at", not "of"; `heads` that the title is of somebody who heads a whole company.
    """
    looks = appearance.of(place)
    if not place[:1].isupper() or looks.title:
        return False
    if heads and not company and _ACRONYMS.fullmatch(place) and not (looks.department or looks.place):
        return True
    if looks.legal or _begins(place, company) or (not company and _echoes(place, looks, who) >= _ECHOED):
        return True
    return plainly and not company and not looks.department and not looks.place
