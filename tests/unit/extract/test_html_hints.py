"""What the HTML of each mail program tells: its text alone, here, gives nobody away."""

import pytest

from syncd.extract import mail, zones
from syncd.formats import mime

OWN = "Thursday suits me"
SIGNED = "Blue Door"
# In no language of the tables, so that only the element can tell.
SAID = "Zyxwv ut 3 srq ponm Lkji Hgfe"
QUOTED = "Might we meet on Thursday then"
FIELD = "<b>From:</b> Jane Doe &lt;jane@acme.example&gt;<br><b>Sent:</b> Tuesday<br><b>To:</b> Tom"

# Program → what it writes around the sender's words, the signature and what it quotes.
PROGRAMS = {
    "gmail": f"""<div dir="ltr"><div>{OWN}</div><br clear="all"><div><br></div>
        <span class="gmail_signature_prefix">-- </span>
        <br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">
        <div dir="ltr">{SIGNED}<br>2nd</div></div>
        </div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{SAID}<br></div>
        <div class="gmail_quote" style="margin:0px">{QUOTED}</div></div>""",
    "outlook": f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
        <style>p.MsoNormal {{margin:0cm}}</style></head>
        <body><div class="WordSection1"><p class="MsoNormal">{OWN}<o:p></o:p></p><p class="MsoNormal">
        <o:p>&nbsp;</o:p></p>
        <div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
        <p class="MsoNormal">{FIELD}
        </p></div></div><p class="MsoNormal">{QUOTED}</p></div></body></html>""",
    "new outlook": f"""<div class="elementToProof">{OWN}</div><div id="Signature" class="elementToProof"><p>{SIGNED}
        </p><p>2nd</p>
        </div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">
        <div id="divRplyFwdMsg" dir="ltr"><font>{SAID}</font></div><div>{QUOTED}</div>""",
    "outlook, quoting gmail": f"""<div>{OWN}</div><div id="x_Signature">{SIGNED}<br>2nd</div>
        <div id="divRplyFwdMsg">{SAID}</div><div class="x_gmail_quote"><div>{QUOTED}</div></div>""",
    "outlook for mac": f"""<div>{OWN}</div><div id="mail-editor-reference-message-container" name="x"><div>
        <div style="border-right:none;border-top: solid #B5C4DF 1.0pt;padding:3pt"><p>{FIELD}</p></div>
        <p>{QUOTED}</p></div></div>""",
    "outlook mobile": f"""<div dir="ltr">{OWN}</div><div id="ms-outlook-mobile-signature" dir="ltr">{SIGNED}<br>2nd
        </div>
        <hr><div id="divRplyFwdMsg"><font>{SAID}</font></div><div>{QUOTED}</div>""",
    "apple mail": f"""<body><div>{OWN}</div><br id="lineBreakAtBeginningOfSignature">
        <div class="AppleMailSignature">{SIGNED}<br>2nd
        </div><div><br><blockquote type="cite"><div>{SAID}</div><br><div>{QUOTED}</div></blockquote></div></body>""",
    "ios": f"""<div dir="ltr">{OWN}</div><div id="AppleMailSignature" dir="ltr">{SIGNED}<br>2nd</div>
        <div dir="ltr"><br><blockquote type="cite">{SAID}<br><br></blockquote></div>
        <blockquote type="cite"><div>{QUOTED}</div></blockquote>""",
    "yahoo": f"""<div class="ydp1a2b3c4dyahoo-style-wrap"><div>{OWN}</div>
        <div class="ydp1a2b3c4dsignature">{SIGNED}<br>2nd</div></div>
        <div id="ydp5e6f7a8byahoo_quoted_123" class="ydp5e6f7a8byahoo_quoted"><div>{SAID}</div><div>{QUOTED}</div>
        </div>""",
    "yahoo for android": f"""<div>{OWN}</div><div id="ymail_android_signature">{SIGNED}<br>2nd</div>
        <div class="yahoo_quoted"><p>{SAID}</p><div>{QUOTED}</div></div>""",
    "proton": f"""<div style="font-family: Arial">{OWN}</div><div class="protonmail_signature_block">
        <div class="protonmail_signature_block-user">{SIGNED}<br>2nd</div>
        <div class="protonmail_signature_block-proton"></div></div>
        <div class="protonmail_quote">{SAID}<br><div>{QUOTED}</div></div>""",
    "zoho": f"""<div>{OWN}</div><div data-zbluepencil-ignore="true" id="Zm-_Id_-Sgn1">{SIGNED}<br>2nd</div>
        <div class="zmail_extra_hr"></div><div class="zmail_extra"><div>{SAID}</div><div>{QUOTED}</div></div>""",
    "qq": f"""<div>{OWN}</div><div class="xmail-signature-none"></div><div id="signature">{SIGNED}<br>2nd</div>
        <div class="xm_compose_origin_mail_container"><div>{SAID}</div><div>{QUOTED}</div></div>""",
    "netease": f"""<div>{OWN}</div><div id="divNeteaseMailCard"><table><tr><td>{SIGNED}</td></tr><tr><td>2nd</td>
        </tr></table></div>
        <div id="isReplyContent">{SAID}<br><div>{QUOTED}</div></div>""",
    "thunderbird": f"""<p>{OWN}</p><div class="moz-signature">{SIGNED}<br>2nd</div>
        <div class="moz-cite-prefix">{SAID}<br></div>
        <div>{QUOTED}</div>""",
    "thunderbird forward": f"""<p>{OWN}</p><pre class="moz-signature" cols="72">{SIGNED}
2nd</pre><div class="moz-forward-container"><br>{SAID}<p>{QUOTED}</p></div>""",
    "yandex": f"""<div>{OWN}</div><div class="signature">{SIGNED}<br>2nd</div><blockquote type="cite">
        <div>{SAID}</div>
        <div>{QUOTED}</div></blockquote>""",
    "mail.ru": f"""<div>{OWN}</div><div data-signature-widget="container">
        <div data-signature-widget="content">{SIGNED}<br>2nd</div>
        </div><div class="js-readmsg-msg"><div>{SAID}</div><div>{QUOTED}</div></div>""",
    "gmx": f"""<div style="font-family: Verdana"><div>{OWN}</div><div class="signature">{SIGNED}<br>2nd</div>
        <div name="quote" style="margin:10px 5px"><div>{SAID}</div><div name="quoted-content">{QUOTED}</div></div>
        </div>""",
    "samsung": f"""<div>{OWN}</div><div id="composer_signature"><div>{SIGNED}</div><div>2nd</div></div>
        <div>-------- Original message --------</div><div>{FIELD}</div><div>{QUOTED}</div>""",
    "spark": f"""<div name="messageBodySection">{OWN}</div><div name="messageSignatureSection">{SIGNED}<br>2nd</div>
        <div name="messageReplySection">{SAID}<br><div>{QUOTED}</div></div>""",
    "superhuman": f"""<div>{OWN}</div><div class="sh-signature"><div>{SIGNED}</div><div>2nd</div></div>
        <div class="gmail_quote"><div>{SAID}</div><div>{QUOTED}</div></div>""",
    "roundcube": f"""<p>{OWN}</p><div id="_rc_sig"><p>{SIGNED}</p><p>2nd</p></div><p id="reply-intro">{SAID}</p>
        <div>{QUOTED}</div>""",
    "zimbra": f"""<div>{OWN}</div><div data-marker="__SIG_PRE__"><div>{SIGNED}</div><div>2nd</div></div>
        <hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">{SAID}</div>
        <div data-marker="__QUOTED_TEXT__">{QUOTED}</div>""",
    "notes": f"""<div>{OWN}</div><div class="iNotesHistory" style="padding-left:5px;">{SAID}<br>{QUOTED}</div>""",
}
UNSIGNED = {"outlook", "outlook for mac", "notes"}


def html_only(html: str) -> bytes:
    return b"From: priya@acme.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html.encode()


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_html_tells_whose_each_line_is(program: str) -> None:
    reading = mail.read(mime.parse(html_only(PROGRAMS[program])), region="GB")
    assert reading.reply.removesuffix("--").strip() == OWN
    signature = [line for line in reading.signature.split("\n") if line.strip() and line != "--"]
    assert signature == ([] if program in UNSIGNED else [SIGNED, "2nd"])
    assert QUOTED in " ".join(line.text for line in reading.lines if line.depth)


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_plain_alternative_is_told_by_the_html_too(program: str) -> None:
    said = "From: Jane Doe <jane@acme.example>\nSent: Tuesday\nTo: Tom" if FIELD in PROGRAMS[program] else SAID
    signed = "" if program in UNSIGNED else f"{SIGNED}\n2nd\n\n"
    text = f"{OWN}\n\n{signed}{said}\n\n{QUOTED}\n"
    lines = zones.split(text, PROGRAMS[program])
    assert zones.reply(lines) == OWN
    assert zones.signature(lines) == signed.strip()
