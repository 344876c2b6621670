"""The ways to write one company's name: "Acme Ltd", "ACME LTD." and "Acme, Limited" are one, "Acme GmbH" is another."""

from functools import lru_cache

_FORMS = (
    ("ltd", "ltd.", "limited"),
    (
        "co ltd", "co. ltd", "co. ltd.", "co., ltd", "co., ltd.", "co.,ltd.", "company limited", "company ltd",
        "company ltd.",
    ),
    ("pty ltd", "pty. ltd.", "pty. ltd", "pty ltd.", "pty limited", "pty. limited", "proprietary limited"),
    ("pvt ltd", "pvt. ltd.", "pvt. ltd", "pvt ltd.", "pvt limited", "private limited", "private ltd", "private ltd."),
    ("pte ltd", "pte. ltd.", "pte. ltd", "pte ltd.", "pte limited", "pte. limited"),
    ("inc", "inc.", "incorporated"),
    ("corp", "corp.", "corporation"),
    ("co", "co.", "company"),
    ("llc", "llc.", "l.l.c.", "l.l.c", "limited liability company"),
    ("llp", "llp.", "l.l.p.", "limited liability partnership"),
    ("lp", "l.p.", "limited partnership"),
    ("plc", "plc.", "p.l.c.", "public limited company"),
    ("cic", "c.i.c.", "community interest company"),
    ("gmbh", "g.m.b.h.", "gesellschaft mit beschränkter haftung"),
    ("gmbh & co kg", "gmbh & co. kg", "gmbh & co.kg", "gmbh und co. kg", "gmbh und co kg", "gmbh+co. kg"),
    ("ag", "a.g.", "aktiengesellschaft"),
    ("kg", "k.g.", "kommanditgesellschaft"),
    ("ohg", "o.h.g.", "offene handelsgesellschaft"),
    ("ug", "ug (haftungsbeschränkt)", "ug haftungsbeschränkt"),
    ("ev", "e.v.", "e. v."),
    ("sa", "s.a.", "s. a.", "s.a"),
    ("sas", "s.a.s.", "s.a.s"),
    ("sarl", "s.a.r.l.", "s.a.r.l", "sàrl", "s.à.r.l.", "s.à r.l."),
    ("srl", "s.r.l.", "s.r.l", "s. r. l."),
    ("spa", "s.p.a.", "s.p.a", "s. p. a."),
    ("sl", "s.l.", "s.l", "s. l."),
    ("slu", "s.l.u.", "s.l.u"),
    ("bv", "b.v.", "b.v", "b. v."),
    ("nv", "n.v.", "n.v", "n. v."),
    ("ab", "aktiebolag"),
    ("lda", "lda."),
    ("ltda", "ltda."),
    ("sp z oo", "sp. z o.o.", "sp. z oo", "sp z o.o.", "sp.z o.o.", "sp. z o. o.", "spzoo"),
    ("sro", "s.r.o.", "s.r.o", "s. r. o."),
)  # fmt: skip
"""Legal forms in short and in full, with dots and without: no register takes two companies for two by these."""
_BETWEEN = (" ", ", ")
_AND, _SIGN = " and ", " & "
_FORM_OF = {written: forms for forms in _FORMS for written in forms}
_WORDS = {word: tuple(one for one in forms if one != word and one.isalpha()) for word, forms in _FORM_OF.items()}
_MOST_WORDS = max(len(written.split()) for written in _FORM_OF)


def key(name: str) -> str:
    """The same for "ACME  Ltd" and "Acme Ltd"."""
    return " ".join(name.casefold().split())


def is_same(name: str, other: str) -> bool:
    """Whether two names are ways to write one."""
    return name == other or plainest(name) == plainest(other)


def plainest(name: str) -> str:
    """The key of the plainest way to write this name, the same for all ways."""
    return ways_to_write(name)[0]


@lru_cache(maxsize=4096)
def ways_to_write(name: str) -> tuple[str, ...]:
    """The keys of the ways to write this name, the plainest first."""
    said, forms = _cut(key(name))
    # Of "Bain & Company" only "Bain &" stands before the form.
    bodies = tuple(f"{said} ".replace(one, other).rstrip() for one, other in ((_SIGN, _AND), (_AND, _SIGN)))
    endings = [f"{between}{form}" for form in forms for between in _BETWEEN] or [""]
    return tuple(dict.fromkeys(f"{body}{ending}" for ending in endings for body in bodies))


def words_for(word: str) -> tuple[str, ...]:
    """The words that are the same legal form as this one: "ltd" for "limited"; none for most words."""
    return _WORDS.get(word, ())


def _cut(written: str) -> tuple[str, tuple[str, ...]]:
    """What a company is called before its legal form, and the ways to write that; () for none."""
    words = written.split()
    for most in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        if forms := _FORM_OF.get(" ".join(words[-most:])):
            return " ".join(words[:-most]).rstrip(", "), forms
    return written, ()
