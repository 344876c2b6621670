"""The words of a letter as its writer's program lays them out: greeting, closing, signature, and quoted history."""

import textwrap

from syncd.demo.happenings import Letter
from syncd.demo.party import Mailer, Number, Party, Standing
from syncd.demo.steps import Shape

_LABELS = {
    Mailer.OUTLOOK: {"mobile": "M:", "office": "T:", "home": "H:"},
    Mailer.GMAIL: {"mobile": "Mobile:", "office": "Tel:", "home": "Home:"},
    Mailer.PLAIN: {"mobile": "mob.", "office": "tel.", "home": "home"},
}
_WIDTH = 72


def plain(letter: Letter) -> str:
    """The text of a mail, quoted history included."""
    return "\n\n".join(part for part in (own_words(letter), history(letter)) if part)


def own_words(letter: Letter) -> str:
    """What the sender wrote, with greeting, closing and signature."""
    if letter.sender.mailer is Mailer.PLAIN and letter.sender.standing is not Standing.MACHINE:
        return "\n\n".join(_wrapped(paragraph) for paragraph in paragraphs(letter))
    return "\n\n".join(paragraphs(letter))


def paragraphs(letter: Letter) -> list[str]:
    """Greeting, text, closing and signature, in order; a paragraph may hold several lines."""
    words = [paragraph for paragraph in letter.words.split("\n\n") if paragraph]
    if letter.sender.standing is Standing.MACHINE or letter.shape is Shape.BARE:
        return [*words, letter.sender.first] if letter.sender.standing is not Standing.MACHINE else words
    opening = [attribution(letter.answers)] if letter.shape is Shape.INLINE and letter.answers else [_greeting(letter)]
    return [*opening, *words, _closing(letter.sender), *signature(letter)]


def signature(letter: Letter) -> list[str]:
    """The contact block below the closing: nothing, or one paragraph."""
    sender = letter.sender
    lines = [sender.name, " | ".join(filter(None, (sender.title, sender.company)))]
    if sender.standing is Standing.CANDIDATE:
        lines = [sender.name]
    if sender.standing is Standing.STRANGER and not letter.signs:
        return []
    numbers = [f"{_LABELS[sender.mailer][number.kind]} {number.shown}" for number in letter.signs]
    return ["\n".join(filter(None, (*lines, *numbers, sender.website)))]


def history(letter: Letter) -> str:
    """What stands below a reply or a forward, in the manner of the sender's program; "" where nothing does."""
    if letter.forwards:
        return f"{forward_header(letter)}\n\n{plain(letter.forwards)}"
    if not letter.answers or letter.shape is Shape.INLINE or letter.shape is Shape.REPORT:
        return ""
    if letter.sender.mailer is Mailer.OUTLOOK:
        return f"{'_' * 32}\n{header_block(letter.answers)}\n\n{plain(letter.answers)}"
    return f"{attribution(letter.answers)}\n\n{quoted(plain(letter.answers))}"


def forward_header(letter: Letter) -> str:
    """The lines by which a program announces a forwarded mail."""
    assert letter.forwards
    if letter.sender.mailer is Mailer.OUTLOOK:
        return header_block(letter.forwards)
    original = letter.forwards
    return "\n".join((
        "---------- Forwarded message ---------",
        f"From: {_named(original.sender)}",
        f"Date: {original.at:%a}, {original.at.day} {original.at:%b %Y} at {original.at:%H:%M}",
        f"Subject: {original.subject}",
        f"To: {_names(original.to)}",
    ))  # fmt: skip


def header_block(letter: Letter) -> str:
    """The header that Outlook puts above what it quotes."""
    lines = [f"From: {_named(letter.sender)}", f"Sent: {letter.at.day} {letter.at:%B %Y %H:%M}"]
    lines += [f"To: {_names(letter.to)}", *([f"Cc: {_names(letter.cc)}"] if letter.cc else [])]
    return "\n".join([*lines, f"Subject: {letter.subject}"])


def attribution(letter: Letter) -> str:
    """The line that Gmail and its kin put above what they quote."""
    return f"On {letter.at:%a}, {letter.at.day} {letter.at:%b %Y} at {letter.at:%H:%M}, {_named(letter.sender)} wrote:"


def quoted(text: str) -> str:
    """Every line behind a `>`."""
    return "\n".join(f"> {line}".rstrip() if not line.startswith(">") else f">{line}" for line in text.splitlines())


def shown_numbers(letter: Letter) -> tuple[Number, ...]:
    """The numbers that stand in the sender's own signature."""
    bare = letter.shape is Shape.BARE or letter.sender.standing is Standing.MACHINE
    return () if bare or letter.notice else letter.signs


def _greeting(letter: Letter) -> str:
    return f"Hi {' and '.join(party.first for party in letter.to)},"


def _closing(sender: Party) -> str:
    word = {Mailer.OUTLOOK: "Kind regards,", Mailer.GMAIL: "Best wishes,", Mailer.PLAIN: "Thanks,"}[sender.mailer]
    return f"{word}\n{sender.first}"


def _wrapped(paragraph: str) -> str:
    return "\n".join(textwrap.fill(line, _WIDTH) for line in paragraph.splitlines())


def _named(party: Party) -> str:
    return f"{party.name} <{party.address}>"


def _names(parties: tuple[Party, ...]) -> str:
    return "; ".join(_named(party) for party in parties)
