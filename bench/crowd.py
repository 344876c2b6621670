"""A directory as large as one may ask for, made up: how often a name is borne falls off as it does among people."""

import random
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from itertools import accumulate, product

SURNAMES = 200_000
_TONGUES = """
ash black brad brook burn cal cart chat clay cole cran crook dal dun east elm fair farn field gar glad gran had hal
ham har hart hat haw hazel hill hol hunt kim king lang lind lock man mar mer mill mor nor oak old pem pen raw red
rich rock ros row sand shel smith south stan strat sut swan tal thorn wal war wat west whit wil win wood wright /
ford ton ley man son wood by ham worth field ing more well er s bury combe den dale ridge shaw stone well

acker alten bach bau berg böhm brand braun breit buch dorn eben eich eisen feld fisch frei gold grün haus heid hof
holz hübn jäg kais keller kirch klein koch könig krau krüg lang lehm lind löw maur mey mühl neu ober pfeif reich
rich rosen roth sand schäf schmid schnei schön schrö schul schwar sommer stein vog wagn wald weber weiss wein wern
wint wolf zimmer / er mann berger bauer meier stein hoff bach feld ner le ke ig t ert ler hart ing brecht

adam alex andr baran bel bog bor chern dan dav dem dub fed fil gol gor grab grig grom ign ivan jabl jan kal kam karp
kos kov kowal koz kras krav krup kuz lap leb lis luk mak marc mat mazur mel mikh mor nov orl ostr pavl petr pol pop
rom rud sav sem shev sid sok sor star step tar tkach vas vin vlas vor wisn yak zakh zel zim zub / ov ova ev eva in
ina sky ska ski enko chuk czyk ic ak iak uk ek icz ewicz yan insky

alv ant bar ben blanc bon cal camp car cast cort del dom esp est fab fern fer fuent gal garc gil gom gonz guer hern
ibar jim lop lor mac mant mar mart med mend mont mor mun nav orteg pal pas ped per pin ram rey riv rod rom ros ruiz
sal san serr sot tor val var veg vill / ez es o a ano ado era ero ini etti elli one ucci ato illo ena ina ardi al as
eira

and arn berg bjorn blom carl dahl ed ek eng erik ek fors gran gust hag hall ham hans hed henr hol iv jac jens johan
jön karl kjel knud lar lind lund lög mad mag mart mik mol nil nord ol öst pet ras sand sjö ström sund svend thor vik
/ sen sson berg ström qvist lund gren man dahl vall stad gaard by ing ersen strand

ade ako bal ban bha cha che dal des dev dhar eze gho gup hal has ibe ije iyer jai jha kap khan kri kum lak mah mal
meh men mis muk nai nak obi oka oko olu pat pil raj ram rao red sah ser sha shar sin sub tan tri ven yad zah / eyemi
wal ta ji ya rjee rma gh ri pta nan raj an kar ari ddin for nkwo chukwu mi kan ra
"""
"""A part of the world each: how surnames begin / how they end."""
_MIDDLES = ("", "a", "an", "ar", "e", "el", "en", "er", "i", "il", "in", "o", "ol", "or", "u", "ul")
_FIRMS = ("Alder", "Birch", "Cor", "Dun", "East", "Fern", "Gallo", "Harri", "Inver", "Juni", "Kest", "Lark", "Mere",
          "North", "Oak", "Pen", "Quar", "Raven", "Stan", "Tarn", "Ulver", "Vale", "Whin", "Yew")  # fmt: skip
_TRADES = ("Foods", "Energy", "Bank", "Software", "Motors", "Health", "Logistics", "Media", "Partners", "Steel")
_RANKS = ("", "Senior", "Head of", "Deputy", "Lead")
_JOBS = ("Accountant", "Buyer", "Chemist", "Data Engineer", "Electrician", "Finance Manager", "Geologist", "Nurse",
         "Legal Counsel", "Project Manager", "Quantity Surveyor", "Recruiter", "Site Manager", "Welder")  # fmt: skip
_CYRILLIC = (
    ("shch", "щ"), ("sh", "ш"), ("ch", "ч"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ya", "я"), ("yu", "ю"),
    ("cz", "ч"), ("x", "кс"), ("a", "а"), ("b", "б"), ("v", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"),
    ("i", "и"), ("y", "и"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"),
    ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"), ("h", "х"), ("c", "к"), ("j", "я"), ("w", "в"), ("q", "к"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Somebody:
    name: str
    company: str
    title: str
    phone: str


def crowd(count: int, seed: int = 5) -> Iterator[Somebody]:
    """So many people; the same ones for the same seed."""
    rng = random.Random(seed)
    given, family = _Borne(given_names(), 10), _Borne(surnames(), 30)
    firms = _Borne([f"{a}{b} {trade}" for a, b, trade in product(_FIRMS, ("bridge", "mere", "ton", "well", "wood"),
                                                                  _TRADES)], 20)  # fmt: skip
    for number in range(count):
        name = f"{given.one(rng)} {family.one(rng)}"
        kind = rng.random()
        if kind < 0.12:
            name = f"{given.one(rng)} {name}"
        elif kind < 0.16:
            name = f"{name}-{family.one(rng)}"
        elif kind < 0.20:
            name = _in_cyrillic(name)
        title = f"{rng.choice(_RANKS)} {rng.choice(_JOBS)}".strip()
        yield Somebody(name, firms.one(rng), title, f"+4420{number % 10**8:08}")


def given_names() -> list[str]:
    """The given names that ship, the ones of the first letters no more frequent than the others."""
    text = resources.files("syncd.model").joinpath("given_names.txt").read_text(encoding="utf-8")
    names = sorted(set(text.split()))
    random.Random(1).shuffle(names)
    return [name.title() for name in names]


def surnames() -> list[str]:
    """Words made of how surnames begin and end in one part of the world or another, the frequent ones first."""
    rng = random.Random(2)
    made: dict[str, None] = {}
    for middle in _MIDDLES:
        own = [
            f"{start}{middle}{end}"
            for starts, _, ends in (tongue.partition("/") for tongue in _TONGUES.split("\n\n"))
            for start, end in product(starts.split(), ends.split())
            if not (middle and middle[-1] in "aeiou" and end[0] in "aeiou")
        ]
        rng.shuffle(own)
        made |= dict.fromkeys(word.title() for word in own)
    plain = list(made)
    while len(made) < SURNAMES:
        made[f"{rng.choice(plain)[: rng.randrange(3, 6)]}{rng.choice(plain)[-rng.randrange(3, 6) :]}".title()] = None
    return list(made)[:SURNAMES]


class _Borne:
    """Words, of which the one of rank n is borne by a share of 1 / (n + flat)."""

    def __init__(self, words: Sequence[str], flat: int) -> None:
        self._words = words
        self._sums = list(accumulate(1 / (rank + flat) for rank in range(1, len(words) + 1)))

    def one(self, rng: random.Random) -> str:
        return self._words[bisect(self._sums, rng.random() * self._sums[-1])]


def _in_cyrillic(name: str) -> str:
    written = name.lower()
    for latin, cyrillic in _CYRILLIC:
        written = written.replace(latin, cyrillic)
    return written.title()
