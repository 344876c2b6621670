"""What stands behind the semicolons of a header field: a file's name, a charset, a boundary."""

import pytest

from syncd.formats import parameters


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("attachment; filename=cv.pdf", "cv.pdf"),
        ('attachment; FILENAME="CV; final.pdf"', "CV; final.pdf"),
        (r'attachment; filename="a \"b\".pdf"', 'a "b".pdf'),
        ("attachment; filename*=utf-8''J%C3%BCrgen.pdf", "Jürgen.pdf"),
        ("attachment; filename*=iso-8859-1'de'J%FCrgen.pdf", "Jürgen.pdf"),
        ("attachment; filename*1*=rgen.pdf; filename*0*=utf-8''J%C3%BC", "Jürgen.pdf"),
        ("attachment; filename*0*=utf-8''J%C3; filename*1*=%BCrgen.pdf", "Jürgen.pdf"),
        ("attachment; filename=plain.pdf; filename*=utf-8''J%C3%BCrgen.pdf", "Jürgen.pdf"),
        ('attachment; filename="=?utf-8?q?J=C3=BCrgen=2Epdf?="', "Jürgen.pdf"),
        ('attachment; filename="unfinished.pdf', "unfinished.pdf"),
        ("attachment; filename*; filename*=; =x", ""),
        ("attachment", None),
    ],
)
def test_the_name_of_a_file_is_read_however_it_is_written(written: str, name: str | None) -> None:
    value, given = parameters.parse(written)
    assert (value, given.get("filename")) == ("attachment", name)
