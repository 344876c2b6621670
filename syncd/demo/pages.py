"""The HTML that mail programs make of a letter."""

from html import escape

from syncd.demo.happenings import Letter
from syncd.demo.party import Mailer, Standing
from syncd.demo.steps import Shape
from syncd.demo.wording import attribution, forward_header, header_block, paragraphs

_OUTLOOK_HEAD = (
    "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">"
    "<style>p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:\"Calibri\",sans-serif}</style></head>"
    "<body lang=\"EN-GB\"><div class=\"WordSection1\">\n"
)  # fmt: skip
_OUTLOOK_RULE = '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'


def page(letter: Letter) -> str:
    """The whole HTML body, quoted history included."""
    if letter.sender.standing is Standing.MACHINE:
        return _bulletin(letter)
    if letter.sender.mailer is Mailer.OUTLOOK:
        return f"{_OUTLOOK_HEAD}{_content(letter)}\n</div></body></html>\n"
    return f"{_content(letter)}\n"


def _content(letter: Letter) -> str:
    own = letter.sender.mailer is Mailer.OUTLOOK
    return (_outlook(letter) if own else _gmail(letter)) + _history(letter)


def _outlook(letter: Letter) -> str:
    spaced = '\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n'.join(_outlook_lines(p) for p in paragraphs(letter))
    return f"{spaced}\n"


def _outlook_lines(paragraph: str) -> str:
    return "\n".join(f'<p class="MsoNormal">{escape(line)}<o:p></o:p></p>' for line in paragraph.splitlines())


def _gmail(letter: Letter) -> str:
    blocks = "<div><br></div>\n".join(f"<div>{_broken(paragraph)}</div>\n" for paragraph in paragraphs(letter))
    return f'<div dir="ltr">{blocks}</div>'


def _history(letter: Letter) -> str:
    if letter.forwards:
        return _framed(letter, forward_header(letter), letter.forwards)
    if not letter.answers or letter.shape is Shape.INLINE:
        return ""
    outlook = letter.sender.mailer is Mailer.OUTLOOK
    return _framed(letter, header_block(letter.answers) if outlook else attribution(letter.answers), letter.answers)


def _framed(letter: Letter, announced: str, original: Letter) -> str:
    if letter.sender.mailer is Mailer.OUTLOOK:
        return f'{_OUTLOOK_RULE}<p class="MsoNormal">{_broken(announced)}</p></div>\n{_content(original)}'
    inner = _content(original)
    if letter.forwards:
        head = f'<div dir="ltr" class="gmail_attr">{_broken(announced)}</div>'
        return f'<br><div class="gmail_quote">{head}<br>{inner}</div>'
    return (
        f'<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{_broken(announced)}<br></div>\n'
        f'<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid #ccc;padding-left:1ex">'
        f"{inner}</blockquote></div>"
    )


def _bulletin(letter: Letter) -> str:
    sender = letter.sender
    unsubscribe = '<p><small><a href="https://news.example/unsubscribe">Unsubscribe</a></small></p>'
    return (
        f'<html><body><table width="600"><tr><td><h1>{escape(sender.name)}</h1>\n<p>{_broken(letter.words)}</p>\n'
        f'<img src="https://news.example/open.gif" width="1" height="1">{unsubscribe}</td></tr></table></body></html>\n'
    )


def _broken(text: str) -> str:
    return "<br>\n".join(escape(line) for line in text.splitlines())
