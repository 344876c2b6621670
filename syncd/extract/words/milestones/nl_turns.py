"""Dutch: turns of phrase, put together of words that may stand for each other."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "CLOCK": (
        "om een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf",
        "half een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|1|2|3|4|5|9|10|11",
        "om 8|9|10|11|12|13|14|15|16|17", "zelfde tijd",
    ),
    "INTERVIEW": (
        "op|het|een|tweede|eerste|je|uw gesprek",
        "proefdag|meeloopdag|meelopen|kennismaking|kennismakingsgesprek|sollicitatiegesprek",
        "tweede|eerste gesprek|ronde",
    ),
    "WANTS": (
        "wil|willen|wilde|zou|zouden|zie|zien … ik|we|hem|haar … zien|spreken|ontmoeten|uitnodigen",
        "wil|willen … wel|graag … zien|spreken|ontmoeten", "laat|stuur hem|haar … langskomen|komen|langs",
        "langskomen|langs", "inplannen|uitnodigen|inroosteren", "nodig|nodigen … uit|graag",
        "kan|mag hij|ze|zij … komen|langskomen", "doe mij", "zou ik|we … willen|graag spreken|zien", "spreekt dan",
    ),
    "GOES": (
        "ik mag|moet|kan|ga … komen|langskomen|meelopen|op gesprek", "staat vast", "is er",
        "ze hebben gebeld|uitgenodigd", "ben|is uitgenodigd", "staat dus vast", "hij|ze|zij komt|meldt",
        "heb … gesprek|sollicitatiegesprek",
    ),
    "YOU_SEEN": (
        "wil|willen je|jou|u … ontmoeten|spreken|zien|uitnodigen", "ontvangt|ontvangen|ontvang u|je",
        "nodigt|nodigen je|u … uit", "je|uw|jouw tweede|eerste|gesprek", "verwacht|verwachten je|u",
    ),
    "SUIT": (
        "is|prima|lijkt goed|prima|oké|ok|akkoord|top|fijn|me", "kan|lukt|past|schikt",
        "geblokt|genoteerd|vrijgehouden|ingepland|gereserveerd", "dan ben ik", "past mij|ons|me|prima",
        "is prima|goed|akkoord",
    ),
    "SEE_YOU": (
        "dan bel|spreek|zie|kom", "schuiven|verzetten|verplaatsen we|ons|onze", "ons overleg|gesprek|afspraak",
        "onze afspraak|meeting|call", "meld je|u", "tot dan|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen",
        "ik reserveer|bel|kom", "ontvangt u",
    ),
    "CV": (
        "profiel|profielen|cv|cv's|cvs|kandidaatprofiel*", "je|uw gegevens|profiel|cv", "kandidatenvoorstel*",
    ),
    "HERE": (
        "hierbij", "bijgaand|bijgevoegd|ingesloten", "in de bijlage", "hier is|heb|zijn", "zit|zitten erbij|bij",
        "zoals afgesproken|beloofd|besproken", "treft|vind u|je", "nog een kandidaat", "mag ik je|u … voorstellen",
    ),
    "PUT_FORWARD": (
        "je|jou|u … voorgedragen|voorgesteld|ingestuurd|aangeboden", "voorgedragen|voorgesteld bij",
        "heb|hebben … cv|profiel|gegevens … gestuurd|doorgestuurd|verstuurd",
        "heeft|hebben je|jouw|uw cv|profiel|gegevens",
        "cv's|cv|profielen|gegevens … gegaan|verstuurd|gestuurd|liggen|doorgestuurd", "gegevens liggen",
    ),
    "WILL_SEND": (
        "voor ik je|u|jouw", "voordat", "kun|kunt|kan|wil je|u … sturen|mailen", "ontvangen", "kijk uit naar",
        "sturen van",
    ),
    "OFFERS": (
        "doe|doen|doet|deed|deden|gedaan … aanbod|voorstel",
        "aanbod|contractvoorstel|contract … gedaan|gestuurd|verstuurd|binnen|gekregen|ontvangen|klaar",
        "bied|bieden|biedt|aangeboden|aanbieden … functie|baan|contract|je|hem|haar|u",
        "functie|baan|contract|rol … aangeboden|aanbieden|aan te bieden", "ons aanbod|contractvoorstel|voorstel",
        "biedt je|u|hem|haar", "contract kwam|ligt", "contractvoorstel",
    ),
    "HIRE": (
        "we|ze nemen|willen|namen … hem|haar|je|me|hebben", "nemen|neem we|hem|haar", "ze willen me|je|hem|haar",
        "willen … aannemen|in dienst nemen", "aannemen", "je|hij|ze bent|is het geworden",
        "baan is van|voor jou|hem|haar",
    ),
    "ACCEPTS_JOB": (
        "heeft|heb|zegt|gezegd ja", "ja gezegd", "accepteert|accepteer|geaccepteerd|aangenomen", "neemt|neem … aan",
        "zegt|zeg ja", "akkoord met het aanbod|contract", "heeft geaccepteerd",
    ),
    "SIGN": (
        "getekend|ondertekend|getekende|ondertekende",
    ),
    "STARTED": (
        "ontslag … ingediend|genomen", "is|ben maandag|gisteren|vandaag|vorige … begonnen|gestart", "begonnen|gestart",
        "begin ik", "eerste werkdag|dag", "stuur de|je|uw factuur", "mijn ontslag", "opgezegd", "doet het goed|prima",
    ),
    "REJECT": (
        "gaat het niet worden", "wordt het niet", "niet , dank|bedankt", "geen van de|beide|allen", "valt|vallen … af",
        "gaan|ga niet verder|door", "niet verder|door met|gaan", "past|passen niet bij|in", "wijzen|wijs … af",
        "afgewezen", "sprak|spreekt ons niet|aan", "niet geworden", "niets|niks voor ons", "is een nee",
        "geen match|klik", "nee tegen",
    ),
    "OTHER": (
        "functie|vacature|plek|positie … ingevuld|vervuld|vergeven|gesloten", "intern ingevuld|opgelost|vervuld",
        "iemand|een anders|ander|andere … gekozen|kandidaat", "voor iemand anders", "andere kandidaat", "ander gekozen",
    ),
    "UNFIT": (
        "te weinig|duur|junior|senior|jong|licht|ver", "te duur", "mist|missen", "onvoldoende", "niet genoeg",
        "past niet", "niet de juiste", "boven budget",
    ),
    "WITHDRAW": (
        "trek|trekt|trekken … terug", "teruggetrokken|afgehaakt", "haal|haalt|schrap me|mij … uit|van",
        "haak|haakt … af", "zie|ziet … ervan|er … af", "uit de procedure", "niet meer … verder|mee", "toch niet",
        "van gedachten", "stop|stoppen met de|het",
    ),
    "DECLINE": (
        "aanbod … afslaan|afgeslagen|afwijzen|weigeren|niet", "sla|slaat … af", "niet aannemen|accepteren",
        "niet … aan", "wijs|wijst … af", "bedank|bedankt voor het aanbod",
    ),
    "OTHER_JOB": (
        "blijf|blijft … zitten|waar|bij|hier", "iets anders|andere gevonden|aangenomen|geaccepteerd", "blijf toch",
    ),
    "UNINTERESTED": (
        "geen interesse|belangstelling|behoefte", "niet geïnteresseerd|op zoek|aan de orde|beschikbaar",
        "niet aan de orde", "niet op zoek", "naar mijn zin", "zit goed|prima",
        "niet meer bellen|mailen|benaderen|contacten", "tevreden|gelukkig", "niets|niks voor mij",
        "wil niet overstappen|wisselen|weg", "geen overstap",
    ),
    "NO_NEED": (
        "geen hulp|behoefte|vacatures|bureaus|vraag|plek", "werven|werf zelf|rechtstreeks|intern",
        "vacaturestop|personeelsstop|wervingsstop", "niet met bureaus|intermediairs", "werken niet",
        "doen alles zelf|intern", "zelf … werven|doen", "niemand|niets nodig", "hebben … niet|geen … nodig",
    ),
    "TRADE": (
        "factuur|facturen", "raamovereenkomst|raamcontract", "webinar|cursus", "pakket|bestelling",
        "speciale aanbieding", "korting", "administratie , inkoopnummer", "de functie :", "twee gesprekken",
        "vast contract",
    ),
    "ELSEWHERE": (
        "vorige|vorig|afgelopen maand|jaar", "bij postnl", "ander bureau|bedrijf",
    ),
}  # fmt: skip
