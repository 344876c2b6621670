"""HTML mail as a recruiter would have typed it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.formats.html import MAX_CHARACTERS, to_text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<div>Hi Jane,</div><div><br></div><div>Bye</div>", "Hi Jane,\n\nBye"),
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<p class=MsoNormal>One</p><p class=MsoNormal>Two</p>", "One\nTwo"),
        ("<p class=MsoNormal>One</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Two</p>", "One\n\nTwo"),
        ("One<br>\n  Two<br><br>Three", "One\nTwo\n\nThree"),
        ("a\n  b\t c", "a b c"),
        ("<ul><li>One</li><li>Two</li></ul>", "- One\n- Two"),
        ("<table><tr><td>Mobile</td><td>07911</td></tr><tr><td>Web</td></tr></table>", "Mobile\t07911\nWeb"),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("x<script>evil()</script><style>p{}</style><span style='display:none'>unseen</span>y", "xy"),
        ("<title>No</title>Yes", "Yes"),
        ("<a href='https://acme.example/cv'>my CV</a>", "my CV <https://acme.example/cv>"),
        ("<a href='https://acme.example/'>acme.example</a>", "acme.example"),
        ("<a href='mailto:jane@acme.example'>jane@acme.example</a>", "jane@acme.example"),
        ("<a href='mailto:jane@acme.example'>Jane</a>", "Jane <mailto:jane@acme.example>"),
        ("<a href='javascript:evil()'>click</a>", "click"),
        ("New<blockquote>old<blockquote>older</blockquote></blockquote>", "New\n\n> old\n\n> > older"),
        ("a<hr>b", f"a\n{'_' * 32}\nb"),
        ("a \u200b \u00adb", "a b"),
        ("&lt;b&gt; &amp; &#x1F600;", "<b> & 😀"),
        ("&#xD800;&#0;\x07x", "��x"),
        ("", ""),
        ("no tags at all", "no tags at all"),
    ],
)  # fmt: skip
def test_html_reads_like_plain_text(source: str, text: str) -> None:
    assert to_text(source) == (text, "")


def test_too_much_html_is_cut_and_says_so() -> None:
    assert to_text("a" * (MAX_CHARACTERS + 1))[1] == f"HTML cut at {MAX_CHARACTERS} characters"


@pytest.mark.parametrize(
    "tag", ["<div>", "<blockquote>", "<p><b>", "<pre>", "<table><tr><td>", "<a href=tel:1>", "<li>"]
)
def test_no_nesting_takes_for_ever(tag: str) -> None:
    # The parser's time grows with the square of the depth: minutes for this much, if it were let.
    to_text(f"{tag}word" * 60_000)


def test_what_is_nested_too_deep_still_gives_its_words() -> None:
    text, undone = to_text("<div>" * 2_000 + "Call 07911 123456 &amp; ask")
    assert text == "Call 07911 123456 & ask"
    assert "nested deeper" in undone


@given(st.text(st.sampled_from("<>/&;#x\"'= abdivpretblockquote\n\0\ud800\x01")))
def test_any_html_gives_storable_text(source: str) -> None:
    text = to_text(source)[0]
    text.encode("utf-8")
    assert not any(ord(character) < 32 and character not in "\t\n" for character in text)
