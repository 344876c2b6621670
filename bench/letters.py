"""The words of the bench's mails, and what mail programs make of them: plain text, markup, signatures, quotes."""

import random
from datetime import datetime
from html import escape

from bench.people import Person

_SAID = {
    "GB": ("Thanks for the call this morning.", "Could we speak on Thursday about the shortlist?",
           "The hiring manager liked both profiles and asks about notice periods.", "Please find the details below.",
           "We have moved the second round to next week.", "I am between meetings; ring me after four.",
           "The budget for the role was signed off, so we can go ahead as discussed.",
           "Order no. 4471 8820 from last year is still open on our side."),
    "DE": ("vielen Dank für das Gespräch heute.", "Können wir am Donnerstag über die Kandidaten sprechen?",
           "Der Fachbereich war mit beiden Profilen sehr zufrieden.", "Anbei die Unterlagen wie besprochen.",
           "Das zweite Gespräch müssen wir leider verschieben."),
    "FR": ("Merci pour votre appel de ce matin.", "Pouvons-nous en parler jeudi après-midi ?",
           "Le responsable a beaucoup apprécié les deux profils.", "Vous trouverez les détails ci-dessous."),
}  # fmt: skip
_GREETING = {"GB": "Hi Alice,", "DE": "Hallo Frau Moreau,", "FR": "Bonjour Alice,"}
_CLOSING = {"GB": "Kind regards", "DE": "Mit freundlichen Grüßen", "FR": "Cordialement"}
_STYLE = (
    "<style><!-- @font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;} p.MsoNormal, li.MsoNormal, "
    "div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:'Calibri',sans-serif; mso-fareast-language:EN-US;} "
    "a:link, span.MsoHyperlink {mso-style-priority:99; color:#0563C1; text-decoration:underline;} "
    "@page WordSection1 {size:612.0pt 792.0pt; margin:72.0pt 72.0pt 72.0pt 72.0pt;} --></style>"
)
_PARAGRAPH = {
    "outlook": '<p class="MsoNormal"><span lang="EN-GB" style="mso-fareast-language:EN-US">{}<o:p></o:p></span></p>',
    "gmail": '<div dir="ltr" class="gmail_default">{}</div>',
    "apple": '<div style="caret-color: rgb(0, 0, 0); color: rgb(0, 0, 0);">{}</div>',
}


def letter(rng: random.Random, writer: Person) -> list[str]:
    """The new text, greeting to signature, a line each."""
    tongue = writer.country if writer.country in _SAID else "GB"
    said = [line for _ in range(rng.randint(2, 5)) for line in (" ".join(rng.choices(_SAID[tongue], k=2)), "")]
    signature = ["-- ", writer.name, writer.title, writer.company, f"T: {writer.number}", writer.email]
    return [_GREETING[tongue], "", *said, _CLOSING[tongue], writer.name.split()[0], "", *signature]


def quoted(writer: Person, earlier: list[str], author: Person, at: datetime) -> list[str]:
    """What the writer's program puts below the new text."""
    if writer.client == "outlook":
        sent = f"Sent: {at:%d %B %Y %H:%M}"
        return ["", f"From: {author.name} <{author.email}>", sent, "To: Alice Moreau", "Subject: RE: Shortlist", "",
                *earlier]  # fmt: skip
    if writer.country == "DE":
        opening = f"Am {at:%d.%m.%Y} um {at:%H:%M} schrieb {author.name} <{author.email}>:"
    else:
        opening = f"On {at:%d %b %Y}, at {at:%H:%M}, {author.name} <{author.email}> wrote:"
    return ["", opening, "", *(f"> {line}" for line in earlier)]


def html(client: str, new: list[str], below: list[str]) -> str:
    """The same as the writer's program marks it up."""
    shape = _PARAGRAPH[client]
    shown = "\n".join(shape.format(escape(line) or "&nbsp;") for line in new)
    old = "\n".join(f"<div>{escape(line.removeprefix('> ')) or '<br>'}</div>" for line in below)
    fence = {
        "outlook": '<div style="border:none;border-top:solid #E1E1E1 1.0pt">',
        "gmail": '<div class="gmail_quote">',
    }
    opening = fence.get(client, '<blockquote type="cite">')
    closing = "</blockquote>" if client == "apple" else "</div>"
    style = _STYLE if client == "outlook" else ""
    return f"<html><head>{style}</head><body>\n{shown}\n{opening}{old}{closing}\n</body></html>\n"
