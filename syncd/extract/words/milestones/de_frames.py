"""German: frames of who does what to whom."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "zur|zum|die vorstellung|schnuppern|probearbeiten|probetag|hospitation|gespräch",
        "probe*|schnupper*|hospit*",
        "sich|mich|dich vorstellen|vorzustellen|präsentieren",
        "zweite|zweiten|dritte|letzte runde|termin|gespräch",
    ),
    "WANTS": (
        "herrn|frau|ihn|sie|beide … sehen|sehn|treffen|sprechen|einladen|kennenlernen|her|reinschauen",
        "bitten|erwarten|empfangen|nehmen wir … für|am|um",
        "<THIRD> … soll|möge|kann|darf|kommt … kommen|vorbei|um|am|zu",
        "soll|möge|darf er|sie|herr|frau", "schicken|schick|schickt ihn|sie|mir|uns|den|die",
        "kommt|kommen herr|frau|er",
    ),
    "GOES": (
        "ich darf|soll|gehe|fahre|stelle mich|hin|zu|vor|am",
        "haben|hat mich … angerufen|eingeladen|gebeten|bestellt",
        "bin … eingeladen|bestellt|dort|dabei", "stellt|stelle|stellen sich|mich … vor",
    ),
    "YOU_SEEN": (
        "sie|die|man wollen|möchten|will|wollte dich|sie|ihnen … sehen|kennenlernen|sprechen",
        "sind|bist … eingeladen|dran|dabei",
        "du|sie hast|haben … überzeugt|termin|gespräch", "freuen sich auf sie|dich",
    ),
    "SEE_YOU": (
        "wähl|wähle|klinke|schalte ich|mich … ein|dazu", "bleibt|bleiben … bei|beim|dabei", "bei mir|uns im|in",
        "wir zwei|beide treffen|sehen|sprechen", "hol|hole|holen ich|wir sie|dich",
        "abgemacht|geht klar|eingetragen|vorgemerkt",
        "liegt|käme|kommt mir|uns gut|gelegen|entgegen", "komm|kommen|schau|schauen sie|vorbei|doch|einfach|rein",
    ),
    "CV": (
        "vita|werdegang|mappe|bewerbungsmappe|unterlagen|dossier|steckbrief|kurzprofil*|zeugnisse|profil*",
        "c.v.",
    ),
    "HERE": (
        "der|die|das nächste|nächster", "hab|habe|hätte ich … für|ihnen|dir",
        "leute|kandidaten|kräfte für sie|dich|euch",
        "schau|schauen … rein|datei|anhang|an",
    ),
    "ATTACH": (
        "dranhängt|dranhängen|angehängt|beigelegt|beiliegt|anliegend|dabei|anbei",
        "geht|gehen|kommt ihnen|dir … zu|mit",
        "mit dieser|diesem mail|nachricht", "reiche|reichen … nach", "ins postfach|fach gelegt", "als pdf|datei",
    ),
    "PUT_FORWARD": (
        "unterlagen|mappe|bewerbung … liegt|liegen|ist|sind … bei|beim|vor|raus",
        "bewerbungsmappe|profil|lebenslauf|cv … liegt|liegen|ist|sind … bei|beim|vor|raus",
        "liegt|liegen … auf dem tisch", "habe|hab sie|dich|ihn … vorgestellt|vorgeschlagen|eingereicht|empfohlen",
        "gelegt|geschickt|gemailt|übermittelt|weitergereicht|hingeschickt",
    ),
    "OFFERS": (
        "kriegt|bekommt|erhält|kriegen|bekommen … angeboten|geboten|angebot|vertrag|zusage",
        "bietet|bieten|biete … an|euro|ihm|ihr|ihnen|dir|mir",
        "haben|habe|hat mir|ihm|ihr … angeboten|geboten|vertrag|angebot",
        "schreiben|vertrag … unterwegs|raus|zugeschickt",
        "wollen|will|möchten|nehmen dich|mich|sie|ihn|den|die|herrn|frau … haben|nehmen|einstellen|gern",
    ),
    "HIRE": (
        "nehmen|nehme wir|ich|den|ihn|sie|frau|herrn", "entschieden|entscheidung für|zugunsten",
        "ist es geworden",
    ),
    "ACCEPTS_JOB": (
        "ja|zu gesagt|zugesagt", "sage|sag|sagt … zu|ja", "bin dabei|an bord", "nehme|nimmt … an",
        "drüber geschlafen und",
    ),
    "SIGN": (
        "vertrag … zurück|unterschrieben|unterzeichnet|hiergelassen|da|retour|kürzel|tinte",
        "mit unterschrift|tinte|kürzel",
        "unterschrift … drunter|drauf|da|gesetzt", "unterschreibt|unterschrieb|unterzeichne",
    ),
    "STARTED": (
        "angefangen|gestartet|begonnen|eingestiegen|angetreten", "fängt|fing|tritt|trat … an",
        "erster|ersten|erste tag|woche|schicht",
        "ist|sind … seit|jetzt bei uns|an bord|dabei", "habe|hab gekündigt",
    ),
    "REJECT": (
        "nix|nichts|niemand|keiner|keine für uns|geworden|dabei", "sehen|sehe wir|ich … ab",
        "passt|passen … nicht|net",
        "bekommt|kriegt|bekommen|kriegen … absage|korb",
        "nicht … überzeugt|weiter|nehmen|einladen|gereicht|geklappt",
        "wird|werden … nichts|nix|nicht|leider", "leider|bedauerlich* … nicht|nein|absage|kein|keine",
        "besetzt|besetzen die stelle … anders|intern|anderweitig", "sind|ist raus|nix|durchgefallen",
    ),
    "WITHDRAW": (
        "muss|möchte … passen|absagen|aussteigen|zurückziehen", "anders überlegt|entschieden",
        "ziehe|zieht|zog … zurück",
        "abgesprungen|ausgestiegen|raus|springt ab", "steht nicht mehr|länger zur verfügung",
        "nehm|nehme … nicht|nich … mit|wahr",
        "doch nicht", "steige|steigt … aus", "bleib|bleibe|bleibt … wo|bei|hier|doch",
    ),
    "OTHER_JOB": ("was|etwas|job|stelle … gefunden|näher|anderes|dran", "hab|habe … was|etwas gefunden|anderes"),
    "UNINTERESTED": (
        "kein interesse|bedarf|wechsel",
        "nicht … wechseln|interessiert|suche|auf der suche|interesse|weg|infrage|frage",
        "bin … zufrieden|glücklich|versorgt|gut aufgehoben", "nichts|nix für mich",
        "bleibe|bleib … wo|hier|da|treu", "lasst|lassen mich|sie mich in ruhe",
    ),
    "NO_NEED": (
        "kein|keine|keinen bedarf|vermittler|agenturen|personalvermittlung|budget|stellen|vakanzen",
        "nicht … personalvermitt*|vermittler*|agentur*|headhunter*|dienstleister*",
        "selbst|selber|intern|eigenregie … besetzen|suchen|rekrutieren",
        "besetzen|suchen|rekrutieren … selbst|selber|intern|eigenregie", "einstellungsstopp|voll besetzt",
        "von weiteren|anfragen … abzusehen|absehen",
    ),
}  # fmt: skip
