"""The client contacts of the sample agency, at ten invented companies."""

from syncd.demo.party import Mailer, Number, Party, Standing

_SITES = {
    "Harcourt Engineering": ("harcourt-eng.example", "Manchester"),
    "Brightwell Foods": ("brightwellfoods.example", "Leeds"),
    "Kestrel Analytics": ("kestrel-analytics.example", "London"),
    "Fenwick & Rowe LLP": ("fenwickrowe.example", "London"),
    "Larkfield Housing": ("larkfield.example", "Birmingham"),
    "Orbis Marine": ("orbis-marine.example", "Bristol"),
    "Tamar Biotech": ("tamarbiotech.example", "London"),
    "Penhallow Hotels": ("penhallow.example", "Cardiff"),
    "Ashgrove Logistics": ("ashgrove.example", "Birmingham"),
    "Calder Rail Systems": ("calder-rail.example", "Leeds"),
}


def _client(
    number: int,
    name: str,
    mailbox: str,
    company: str,
    title: str,
    phones: tuple[tuple[str, str], ...],
    owner: str,
    mailer: Mailer = Mailer.OUTLOOK,
    roles: tuple[str, ...] = ("client",),
) -> Party:
    domain, town = _SITES[company]
    numbers = tuple(Number(kind, shown) for kind, shown in phones)
    return Party(
        key=mailbox.partition(".")[0],
        name=name,
        emails=(f"{mailbox}@{domain}",),
        standing=Standing.CLIENT,
        roles=roles,
        numbers=numbers,
        signs=numbers,
        company=company,
        title=title,
        location=town,
        status="active",
        owner=owner,
        external_id=f"K-{number}",
        mailer=mailer,
        website=f"www.{domain}",
    )


_OFFICE, _MOBILE = "office", "mobile"
SWITCHBOARD = Number(_OFFICE, "0121 496 0100")
"""Two people at Larkfield Housing have nothing else on record, so a call from it is from either of them."""

CLIENTS = (
    _client(2001, "Claire Ashdown", "claire.ashdown", "Harcourt Engineering", "Head of Talent",
            ((_OFFICE, "0161 496 0112"), (_MOBILE, "07911 123401")), "alice"),
    _client(2002, "Martin Oyelaran", "martin.oyelaran", "Harcourt Engineering", "Engineering Director",
            ((_OFFICE, "0161 496 0118"), (_MOBILE, "07911 123407")), "alice"),
    _client(2003, "Sunita Desai", "sunita.desai", "Brightwell Foods", "HR Director",
            ((_OFFICE, "0113 496 0140"), (_MOBILE, "07911 123402")), "carys"),
    _client(2004, "Jonas Feldmann", "jonas.feldmann", "Kestrel Analytics", "Chief Technology Officer",
            ((_OFFICE, "+49 30 23125 114"), (_MOBILE, "+44 7911 123408")), "ben", Mailer.GMAIL),
    _client(2005, "Rebecca Thorne", "rebecca.thorne", "Kestrel Analytics", "People Partner",
            ((_OFFICE, "020 7946 0231"), (_MOBILE, "07911 123403")), "ben", Mailer.GMAIL),
    _client(2006, "Maya Rosenthal", "maya.rosenthal", "Kestrel Analytics", "VP People, Americas",
            ((_OFFICE, "+1 212 555 0123"), (_MOBILE, "+44 7911 123409")), "ben", Mailer.GMAIL),
    _client(2007, "Edmund Fairfax", "edmund.fairfax", "Fenwick & Rowe LLP", "Partner",
            ((_OFFICE, "020 7946 0340"), (_MOBILE, "07911 123410")), "carys"),
    _client(2008, "Grace Adeyemi", "grace.adeyemi", "Larkfield Housing", "Head of Finance",
            ((_OFFICE, SWITCHBOARD.shown),), "carys"),
    _client(2009, "Paul Stannard", "paul.stannard", "Larkfield Housing", "Operations Manager",
            ((_OFFICE, SWITCHBOARD.shown),), "carys", roles=("candidate", "client")),
    _client(2010, "Ingrid Sæther", "ingrid.saether", "Orbis Marine", "Technical Director",
            ((_OFFICE, "0117 496 0155"), (_MOBILE, "07911 123404")), "alice"),
    _client(2011, "Nadia Benali", "nadia.benali", "Tamar Biotech", "Operations Lead",
            ((_MOBILE, "07911 123405"),), "ben", Mailer.GMAIL),
    _client(2012, "Tristan Penrose", "tristan.penrose", "Penhallow Hotels", "Managing Director",
            ((_OFFICE, "029 2018 0162"), (_MOBILE, "07911 123411")), "carys", Mailer.PLAIN),
    _client(2013, "Dawn Kettering", "dawn.kettering", "Ashgrove Logistics", "Recruitment Manager",
            ((_OFFICE, "0121 496 0177"), (_MOBILE, "07911 123406")), "carys"),
    _client(2014, "Iain Drummond", "iain.drummond", "Calder Rail Systems", "Head of Delivery",
            ((_OFFICE, "0113 496 0188"), (_MOBILE, "07911 123412")), "alice"),
)  # fmt: skip
