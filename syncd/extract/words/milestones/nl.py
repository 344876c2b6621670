"""Dutch: what milestones are told in."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "gesprek bij", "je gesprek", "het gesprek", "uw gesprek", "gesprek met", "sollicitatiegesprek",
        "tweede gesprek", "eerste gesprek", "interview", "kennismakingsgesprek",
    ),
    "WANTS": (
        "wil … ontmoeten", "willen … ontmoeten", "graag ontmoeten", "graag spreken", "wil … spreken",
        "graag kennismaken",
    ),
    "CONFIRM": (
        "bevestigd", "bevestig", "bevestigen", "staat vast", "ingepland",
    ),
    "MOVE": (
        "verplaatst", "verplaatsen", "verzet", "verzetten",
    ),
    "CANCEL": (
        "geannuleerd", "annuleren", "gaat niet door", "kan ik niet", "vervalt",
    ),
    "TALK": (
        "afspraak", "overleg",
    ),
    "SUIT": (
        "past mij", "past me", "komt mij goed uit", "komt goed uit", "is prima", "schikt", "is goed", "past goed",
        "is akkoord",
    ),
    "SEE_YOU": (
        "tot dan", "ik bel je", "ik bel u", "zien we elkaar", "onze afspraak", "ons gesprek",
    ),
    "CV": (
        "cv", "cv's", "profiel", "profielen", "shortlist",
    ),
    "MY_CV": (
        "mijn cv", "mijn sollicitatie", "mijn profiel",
    ),
    "ATTACH": (
        "bijgevoegd", "in de bijlage", "hierbij", "bijgaand",
    ),
    "SENT": (
        "voorgesteld", "doorgestuurd", "gestuurd", "verstuurd",
    ),
    "RECEIVED_CV": (
        "bedankt voor", "dank voor",
    ),
    "WILL_SEND": (
        "zal ik", "stuur ik morgen", "kunt u", "kun je", "stuur ons",
    ),
    "OFFERS": (
        "een aanbod doen", "aanbod doen", "aanbod gekregen", "een aanbod ontvangen", "contractvoorstel",
        "graag aannemen", "de baan aanbieden", "de functie aanbieden",
    ),
    "ACCEPTS_JOB": (
        "aanbod geaccepteerd", "aanbod aangenomen", "accepteer het aanbod", "contract getekend", "heeft getekend",
        "heb getekend", "getekende contract", "is bij ons begonnen", "neem het aanbod",
    ),
    "REJECT": (
        "afgewezen", "wijzen … af", "niet verder met", "gaan niet verder", "een afwijzing",
    ),
    "OTHER": (
        "een andere kandidaat", "iemand anders gekozen", "functie is ingevuld", "vacature is vervuld",
        "vacature is ingevuld",
    ),
    "UNFIT": (
        "past niet in", "past niet bij",
    ),
    "WITHDRAW": (
        "sollicitatie intrekken", "trek … terug", "trekt zich terug", "teruggetrokken", "trek me terug",
        "trek mijn sollicitatie",
    ),
    "DECLINE": (
        "aanbod afgewezen", "aanbod afgeslagen", "aanbod niet aan", "aanbod afslaan",
    ),
    "OTHER_JOB": (
        "tegenbod", "andere baan",
    ),
    "UNINTERESTED": (
        "niet op zoek naar een andere baan", "geen interesse", "niet geïnteresseerd", "niet op zoek",
    ),
    "NO_NEED": (
        "geen behoefte", "geen vacatures", "vacaturestop", "nemen niemand aan",
    ),
    "TRADE": (
        "factuur", "korting", "nieuwsbrief", "printer", "aanbieding", "offerte",
    ),
    "HOPE": (
        "hopelijk", "hopen", "ik hoop",
    ),
    "UNSUITED": (
        "past niet", "komt niet uit",
    ),
}  # fmt: skip
