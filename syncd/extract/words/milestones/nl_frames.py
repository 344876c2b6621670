"""Dutch: frames of who does what to whom."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "proefdraaien|meelopen|meedraaien|proefdag|babbel|kennismaking*|proefles|sollicitat*|gesprek*",
        "tweede|laatste|eerste gesprek|ronde|kennismaking", "me|zich|je voorstellen|presenteren",
    ),
    "WANTS": (
        "<THIRD> … mag|kan|moet|zien|willen … komen|langs|langskomen|spreken|zien",
        "zien|ontvangen|verwachten|spreken wij|we … meneer|mevrouw|hem|haar|op|graag",
        "laat|stuur|vraag hem|haar|ze … komen|langs|door|maar",
        "wil|willen … zien|spreken|ontmoeten|leren|uitnodigen", "nodig|nodigen hem|haar|ze|we … uit",
    ),
    "GOES": (
        "ik mag|ga|moet … komen|langs|langskomen|gesprek|babbel",
        "mij|me gevraagd|uitgenodigd|gebeld … om|voor|te", "hebben|heeft mij|me … gevraagd|gebeld|uitgenodigd",
    ),
    "YOU_SEEN": (
        "je|u mag|bent … langskomen|komen|uitgenodigd|welkom|verwacht",
        "ze|zij willen|wil je|jou|u … zien|spreken|ontmoeten",
    ),
    "SEE_YOU": (
        "kom|kom je … naar|langs|maar|hier|even", "gaarne|graag ontvang|verwacht|zie ik|wij|we u|je",
        "ik zie|bel|spreek|tref je|u", "zie|spreek|bel ik je|u", "staat|zet … agenda|genoteerd|vast|gereserveerd",
        "afgesproken|geregeld|top|akkoord",
        "half negen|tien|elf|twee|drie is|aan|bij",
    ),
    "CV": (
        "cv*|vita|dossier*|profiel*|gegevens|kandidatuur",
        "twee|drie|vier man|mensen|kandidaten|profielen voor|in",
    ),
    "HERE": (
        "zie|bekijk pdf|bijlage|bestand|onder|hieronder", "voor je|jullie|u , zie|in",
        "hierbij|bijgaand|bijgevoegd|hier|ziehier|alsjeblieft",
    ),
    "ATTACH": (
        "hangt|hangen|zit|zitten eraan|bij|hierbij|bijgesloten|erbij", "in bijlage|de bijlage|pdf|zip",
        "als bijlage|pdf", "stel|stellen|bezorg|stuur|draag ik|wij … voor|je|u",
    ),
    "PUT_FORWARD": (
        "je|jouw|uw|zijn|haar cv|dossier … ligt|is|staat|zijn … bij|naar|op|doorgestuurd",
        "je|jouw|uw|zijn|haar profiel|gegevens|kandidatuur … ligt|is|staat|zijn … bij|naar|op|doorgestuurd",
        "heb|hebben je|jou|u|hem|haar … voorgesteld|voorgedragen|doorgestuurd|ingediend|aanbevolen",
        "doorgestuurd|ingediend|voorgedragen",
    ),
    "OFFERS": (
        "hebben|heeft mij|me|hem|haar|je … voorgesteld|aangeboden|contract|voorstel|aanbod",
        "biedt|bieden … per|euro|je|hem|haar|u|mij|aan|en",
        "voorstel|arbeidsvoorstel|contract|aanbod … doen toekomen|gestuurd|gedaan|gemaakt|verstuurd|ligt",
        "in het vooruitzicht", "willen|wil je|jou|hem|haar|mij … hebben|aannemen|contract|dienst",
        "zich achter … geschaard",
    ),
    "HIRE": (
        "nemen|neem we|ik … aan", "is het|de geworden|ware|onze", "gaan voor|we voor", "kiezen|gekozen voor",
    ),
    "ACCEPTS_JOB": (
        "ja|akkoord gezegd|gegaan", "ik doe|neem het|aan|de", "zeg|zegt ja|toe",
        "heeft|heb|is … toegezegd|aanvaard|aangenomen|geaccepteerd|akkoord", "ik ga|teken ervoor|akkoord|bij",
    ),
    "SIGN": (
        "getekend|ondertekend|handtekening|tekent|teken|tekende|krabbel",
        "contract … binnen|terug|getekend|retour|rond",
    ),
    "STARTED": (
        "begonnen|gestart|aangevangen|in dienst", "eerste dag|week|werkdag|dienst", "is|zit … sinds|nu bij|aan",
        "ontslag … ingediend|genomen|gegeven", "begint|start … op|bij|maandag",
    ),
    "REJECT": (
        "doe|doen|nemen ik|we|wij niet",
        "niet … geworden|passend|verder|geschikt|overtuigd|door|aan|gekozen|wat|goed",
        "moeten|moet … teleurstellen|afwijzen|afvallen", "valt|vallen|viel … af|tegen",
        "te ver|jong|duur|licht|zwaar|junior|senior",
        "helaas|jammer … niet|geen|andere|ander", "afgewezen|afgevallen|afwijzing",
        "gaat|gaan … niet door|verder", "andere kandidaat|iemand|persoon", "wordt|worden het niet",
    ),
    "WITHDRAW": (
        "trek|trekt|trekken … terug", "haakt|haak|gehaakt af", "zie|ziet … van af|ervan|vanaf", "toch niet|maar",
        "bij nader inzien", "haal|schrap mij|me … uit|van", "bedacht|bedenk|veranderd … mening|gedachten|me",
        "blijf|blijft toch|waar|bij|zitten",
        "zegt|zeg … af", "niet … verder|doorgaan|meer|beschikbaar",
    ),
    "OTHER_JOB": (
        "iets|wat anders|dichterbij|beters gevonden|gekregen|aangenomen", "andere baan|job|werk|functie",
    ),
    "UNINTERESTED": (
        "niet … zoek|interesse|geïnteresseerd|beschikbaar|overstappen|weg|veranderen|voor mij",
        "geen interesse|behoefte|zin|plannen|haast",
        "zit|ben|heb … goed|prima|tevreden|gelukkig|naar mijn zin|best",
        "niks|niets voor mij", "laat|laten me|mij … met rust", "blijf|blijven waar|hier|zitten",
        "schrap|verwijder mijn|me|mij",
    ),
    "NO_NEED": (
        "geen … bureau*|recruiter*|tussenpersonen|vacature*|behoefte|budget|intermediair*|zaken",
        "niet … bureau*|tussenpersonen|intermediair*|recruiter*",
        "zelf|intern … werven|invullen|regelen|zoeken|doen|lossen",
        "werven|zoeken|doen|regelen|vullen … zelf|intern|eigen", "vacaturestop|personeelsstop|volledig bezet",
        "werken met vaste|eigen",
    ),
}  # fmt: skip
