"""German: turns of phrase, put together of words that may stand for each other."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "CLOCK": (
        "um|gegen ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf",
        "um|gegen 7|8|9|10|11|12|13|14|15|16|17|18",
        "halb eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf", "mittags",
    ),
    "INTERVIEW": (
        "zum|im|das|ein|unser gespräch", "probe*", "schnuppertag", "assessment*", "gesprächstermin", "bewerbergespräch",
        "zweitgespräch", "gespräch mit herrn|frau|mir",
        "dein|ihr|das zweites|zweite|erstes|nächstes|nächste gespräch|runde",
    ),
    "WANTS": (
        "will|wollen|möchte|möchten|würde|würden … ihn|sie|herrn|frau … sehen|sprechen|treffen|kennenlernen",
        "will|wollen|möchten|möchte … sehen|kennenlernen|sprechen", "schicken|schick … sie|ihn|mir|uns",
        "soll|möge|kann|darf er|sie|bitte … kommen", "laden|lade … ein", "soll … kommen|vorbeikommen|vorstellen",
        "erwarten|erwarte|erwartet wir|ich|sie|ihn|herrn|frau", "vorbei|vorbeikommen|vorstellen|vorbeischicken",
        "gern|gerne … sehen|sprechen|kennenlernen|einladen|treffen", "bitte … einplanen|einladen|einbestellen",
        "einplanen", "ihn|sie … einladen",
    ),
    "GOES": (
        "ich soll|darf|muss|kann … kommen|vorstellen", "soll ich … kommen|vorstellen", "termin steht", "kann am|um",
        "er|sie kommt|kann|meldet", "eingeladen", "ich bin … eingeladen", "habe … gespräch|vorstellungsgespräch|termin",
        "ist dabei|bestätigt|eingeladen", "einladung habe|erhalten|bekommen|angenommen",
    ),
    "YOU_SEEN": (
        "lädt|laden sie|dich|euch", "möchte|möchten|will|wollen|würde|würden sie|dich … sehen|sprechen|treffen",
        "möchte|möchten|will|wollen|würde|würden sie|dich … kennenlernen|empfangen|einladen",
        "empfängt|empfange|empfangen sie|dich", "freut sich|uns auf sie|dich",
        "ihr|dein gespräch|interview|zweitgespräch|vorstellungsgespräch", "erwartet|erwarten sie|dich",
    ),
    "SUIT": (
        "passt|klappt|geht … mir|uns|gut|bei", "freigehalten|vorgemerkt|geblockt|eingetragen|notiert",
        "geht bei mir|uns", "ist gebongt|geritzt|perfekt|gut|prima|recht|fein", "bin ich|bin da|frei|raus", "kann ich",
    ),
    "SEE_YOU": (
        "telefonieren|sprechen|treffen|sehen|hören wir|uns", "ich wähle|rufe … an", "kommen sie|komm", "melden … am|an",
        "verlegen|verschieben wir|unser*", "unser* kennenlernen|termin|gespräch|treffen", "ich erwarte|bin sie|dich|da",
        "sie mich|uns|finden", "reserviere|reserviert",
    ),
    "CV": (
        "kurzprofil*", "unterlagen|lebenslauf|lebensläufe|profil|profile|dossier*", "bewerbung von", "cvs|cv",
        "kandidatenprofil*",
    ),
    "HERE": (
        "hier ist|der|die|das|sind|kommt|ein|mein|noch", "anbei|beigefügt|beiliegend|anliegend|angehängt", "im anhang",
        "in der anlage", "wie besprochen|versprochen|vereinbart|gewünscht", "darf ich ihnen|dir … vorstellen",
        "versprochene*", "noch ein*",
    ),
    "PUT_FORWARD": (
        "unterlagen|profil|lebenslauf|cv|bewerbung … raus|weitergeleitet|eingereicht|verschickt",
        "unterlagen|profil|lebenslauf|cv|bewerbung … geschickt|gesendet|übermittelt|weitergegeben|vorgelegt",
        "sie|dich|ihn … vorgeschlagen|vorgestellt|eingereicht|empfohlen",
        "profil|unterlagen … liegt|liegen|hat|haben … kunden|firma|dort|vor", "sind|ist … gegangen|raus",
        "an ihre|eure|die … gegangen|geschickt|weitergeleitet|gesendet", "habe … sie|dich … vorgeschlagen",
    ),
    "WILL_SEND": (
        "bevor ich|wir", "könnten|können|kannst sie|du … schicken|senden|zusenden", "ohne das|den|die", "noch nicht",
        "schicken sie mir|uns", "ich freue mich auf", "haben|hast sie|du … schon",
    ),
    "OFFERS": (
        "angebot|vertrag|zusage … gemacht|unterbreitet|geschickt|verschickt|raus|unterwegs|da|erhalten|bekommen",
        "mache|machen|macht|unterbreite|unterbreiten|unterbreitet … angebot",
        "biete|bieten|bietet … stelle|position|job|vertrag|brutto|an|euro|€",
        "stelle|position|job|vertrag … angeboten|anbieten|anzubieten", "vertrag liegt|ist|kam",
        "freuen uns … anzubieten|anbieten",
        "biete|bieten|bietet ihnen|dir|ihm|ihr|herrn|frau", "angebot ist da|raus|unterwegs",
        "vertragsangebot|arbeitsvertrag für",
    ),
    "HIRE": (
        "nehmen|nehme|wollen|will|stellen wir|ich|sie|ihn|dich|mich|herrn|frau",
        "sie|die|er wollen|will|nehmen|nimmt mich|dich|sie|ihn", "wollen|nehmen dich|mich|sie|ihn",
        "für herrn|frau … entschieden", "einstellen", "hat|haben uns überzeugt … und", "wir nehmen",
    ),
    "ACCEPTS_JOB": (
        "sagt|sage|sagen|hat|habe zu|zugesagt", "sagt|hat|gesagt ja … gesagt|gesagt",
        "angebot|stelle|vertrag|job … angenommen|akzeptiert|nehme|nimmt", "nehme|nimmt … angebot|stelle|job … an",
        "sagt zu", "ich nehme|bin an|dabei", "angebot angenommen", "bin ich dabei",
    ),
    "SIGN": (
        "unterschrieben*|unterzeichnet*|gegengezeichnet",
    ),
    "STARTED": (
        "habe|hab|hat heute|gestern|gekündigt|kündigung", "gekündigt",
        "seit montag|dienstag|mittwoch|donnerstag|freitag|gestern|letzter … bei|an",
        "angefangen|begonnen|gestartet|eingestiegen", "geht 's|es los", "erster|ersten arbeitstag|tag",
        "fange|fängt … an", "ist|sind … an bord", "stellen sie|bitte ihre|die rechnung", "ihre rechnung",
    ),
    "REJECT": (
        "müssen|muss wir|ich … passen|absagen|ablehnen", "leider|müssen passen",
        "nicht weiter|weiterverfolgen|berücksichtigen|einladen", "gegen sie|ihn|dich|herrn|frau … entschieden",
        "keiner|keine|niemand von|der|überzeugt", "überzeugt uns|mich nicht", "eher nicht",
        "passt|passen|kommt|kommen … nicht … uns|team|frage|profil", "nicht … zum zug", "absage|absagen",
        "aus dem rennen", "nicht in frage|infrage", "sagt uns|mir nicht zu", "nein zu", "kein* treffer",
        "fällt|fallen … raus|weg", "lehnen|lehne wir|ich|ihn|sie|beide",
    ),
    "OTHER": (
        "position|stelle … besetzt|vergeben|gestrichen", "intern besetzt|vergeben|entschieden", "aus dem haus besetzt",
        "anderen|andere|anderer bewerber*|kandidat*", "jemand* mit mehr|ander*", "besetzt|vergeben",
        "aus dem eigenen haus",
    ),
    "UNFIT": (
        "zu wenig|teuer|jung|alt|unerfahren|schwach|weit|junior|senior", "fehlt|fehlen … erfahrung|kenntnisse|praxis",
        "nicht das richtige|passende", "passt nicht zu|ins|in", "überqualifiziert", "uns zu teuer",
        "nicht genug|genügend", "dünn",
    ),
    "WITHDRAW": (
        "ziehe|zieht|ziehen … zurück", "zurückziehen|zurückgezogen|abgesprungen|ausgestiegen",
        "nehmen|streichen|nimm sie|mich … aus|raus|von", "steige|steigt|springe|springt … aus|ab",
        "ich sage|muss ab|absagen", "nicht mehr … zur verfügung|verfahren|weiter", "anders entschieden|überlegt",
        "möchte|will nicht|doch … weiter*", "doch nicht", "bin|ist raus", "kein interesse mehr",
    ),
    "DECLINE": (
        "lehne|lehnt|schlage|schlägt … ab|aus", "nicht annehmen|angenommen|an", "muss … ablehnen|absagen", "abgelehnt",
    ),
    "OTHER_JOB": (
        "bleibe|bleibt … bei|hier|wo|doch", "etwas|was ander*|anderes gefunden|angenommen",
        "ander* stelle|job|angebot … gefunden|angenommen|zugesagt",
    ),
    "UNINTERESTED": (
        "kein* interesse", "nicht interessiert|wechseln|interessant", "wechsel kommt|ist … nicht",
        "nicht … wechsel*|infrage|frage|suche", "zufrieden|glücklich|wohl", "nicht auf der suche",
        "nicht mehr anrufen|anschreiben|kontaktieren", "bitte nicht mehr", "fühle mich … wohl", "nichts für mich",
        "bin … versorgt|vergeben|gebunden",
    ),
    "NO_NEED": (
        "kein* bedarf|unterstützung|agentur*|personalberat*|vermittler*|hilfe", "einstellungsstopp|einstellungsstop",
        "besetzen … selbst|intern|eigen*", "brauchen|benötigen|wollen|nutzen keine|niemand*|nicht*",
        "nicht mit agentur*|personalberat*|vermittler*|dienstleister*", "suchen|rekrutieren selbst|nicht|niemand*",
        "stellen … nicht|niemand* ein", "dieses jahr … nichts", "derzeit|momentan|aktuell nichts|keine|niemand*",
        "ausschließlich mit",
    ),
    "TRADE": (
        "rahmenvertrag*", "agb", "rechnung*|honorar*", "webinar|seminar", "paket|lieferung", "sonderangebot",
        "die stelle :", "unbefristet*", "zwei gespräche", "rabatt|günstiger",
    ),
    "ELSEWHERE": (
        "letzten|letztes|vorigen monat|jahr", "bei der stadt", "andere* firma|firmen|agentur*",
    ),
}  # fmt: skip
