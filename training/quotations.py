"""How mail programs put the mail that is answered or forwarded below the answer, for made-up mails."""

import random

Lines = list[tuple[str, str]]

SMALL_PRINT = "small print"
"""What becomes a part of the signature, unless it is quoted with marks."""

_ATTRIBUTIONS = (
    "On Tue, 3 Mar 2026 at 10:15, {name} <{mailbox}> wrote:",
    "On 3 Mar 2026, at 10:15, {name} <{mailbox}> wrote:",
    "Am Di., 3. März 2026 um 10:15 Uhr schrieb {name} <{mailbox}>:",
    "Le mar. 3 mars 2026 à 10:15, {name} <{mailbox}> a écrit :",
    "El mar, 3 mar 2026 a las 10:15, {name} (<{mailbox}>) escribió:",
    "Op di 3 mrt 2026 om 10:15 schreef {name} <{mailbox}>:",
    "вт, 3 мар. 2026 г. в 10:15, {name} <{mailbox}>:",
)
_BLOCKS = (
    ("From", "Sent", "To", "Subject"),
    ("Von", "Gesendet", "An", "Betreff"),
    ("De", "Envoyé", "À", "Objet"),
    ("Van", "Verzonden", "Aan", "Onderwerp"),
    ("От", "Отправлено", "Кому", "Тема"),
)
_SEPARATORS = (
    "-----Original Message-----", "________________________________", "---------- Forwarded message ---------",
    "-----Ursprüngliche Nachricht-----", "Begin forwarded message:", "",
)  # fmt: skip


def below(rng: random.Random, own: Lines, original: Lines, author: str) -> Lines:
    """`own` above the original, or its answers between the lines of it."""
    draw = rng.random()
    mailbox = "someone@northbridge.example"
    if draw < 0.45:
        header: Lines = [(rng.choice(_ATTRIBUTIONS).format(name=author, mailbox=mailbox), "header")]
        return [*own, ("", "body"), *header, *_marked(original)]
    if draw < 0.55:
        return _answered(rng, own, original)
    labels = rng.choice(_BLOCKS)
    values = (f"{author} <{mailbox}>", "3.3.2026 10:15", "Priya Patel", "Our talk")
    separator = rng.choice(_SEPARATORS)
    block = [f"{label}: {value}" for label, value in zip(labels, values, strict=True)]
    header = [(line, "header") for line in ([separator] if separator else []) + block]
    quoted = _marked(original) if rng.random() < 0.2 else original
    return [*own, ("", "body"), *header, ("", "body"), *quoted]


def _marked(lines: Lines) -> Lines:
    """Quoted with marks: there small print is no part of a signature, and a line of marks alone is body."""
    quoted = [(line, "body" if zone == SMALL_PRINT else zone) for line, zone in lines]
    return [(f"> {line}" if not line.startswith(">") else f">{line}", zone) for line, zone in quoted]


def _answered(rng: random.Random, own: Lines, original: Lines) -> Lines:
    """Quoted lines with the answer's body between them, and its greeting and closing around them."""
    head = [line for line in own if line[1] == "greeting"]
    body = [line for line in own if line[1] == "body"]
    tail = [line for line in own if line[1] not in ("greeting", "body")]
    cut = rng.randint(1, max(1, len(original) - 1))
    middle: Lines = [("", "body"), *body, ("", "body")] if rng.random() < 0.5 else body
    return [*head, *_marked(original[:cut]), *middle, *_marked(original[cut:]), *body[:1], *tail]
