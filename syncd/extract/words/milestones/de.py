"""German: what milestones are told in."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "vorstellungsgespräch", "zweitgespräch", "erstgespräch", "interview", "bewerbungsgespräch", "probearbeiten",
        "gespräch mit frau", "gespräch mit herrn",
    ),
    "WANTS": (
        "möchte … kennenlernen", "möchten … kennenlernen", "kennenlernen", "persönlich kennenlernen", "kennen lernen",
    ),
    "CONFIRM": (
        "bestätigt", "bestätigen", "bestätige", "findet statt", "fix", "steht", "gebucht",
    ),
    "MOVE": (
        "verschieben", "verschoben", "verlegen", "verlegt",
    ),
    "ARRANGE": (
        "laden sie", "lädt sie", "einladen", "eingeladen", "ein",
    ),
    "CANCEL": (
        "ausfallen", "absagen", "abgesagt", "fällt aus", "storniert", "kann ich leider nicht", "entfällt",
    ),
    "TALK": (
        "termin", "treffen", "telefonat", "besprechung",
    ),
    "SUIT": (
        "passt", "passt mir", "passt mir gut", "passt gut", "passt perfekt", "ist super", "geht klar", "ist perfekt",
        "passt uns",
    ),
    "SEE_YOU": (
        "sehen wir uns", "bis dann am", "ich rufe sie an", "unser treffen", "freue mich auf unser", "unser termin",
        "unser gespräch", "sehe sie",
    ),
    "CV": (
        "lebenslauf", "lebensläufe", "profil", "profile", "kandidatenprofil", "kandidatenprofile", "shortlist",
        "bewerbungsunterlagen",
    ),
    "MY_CV": (
        "meinen lebenslauf", "mein lebenslauf", "meine bewerbungsunterlagen", "meine unterlagen", "mein profil",
        "meine bewerbung",
    ),
    "ATTACH": (
        "anbei", "im anhang", "hiermit erhalten", "beigefügt", "angehängt",
    ),
    "SENT": (
        "vorgestellt", "übermittelt", "weitergeleitet", "geschickt", "gesendet", "geschickt habe",
    ),
    "RECEIVED_CV": (
        "danke für die", "danke für ihr", "vielen dank für die",
    ),
    "WILL_SEND": (
        "ich schicke ihnen morgen", "senden sie uns", "schicken sie mir", "schicken sie uns",
    ),
    "OFFERS": (
        "ein angebot machen", "ein vertragsangebot machen", "vertragsangebot … erhalten", "ein angebot unterbreiten",
        "anbei das vertragsangebot", "möchte sie einstellen", "gerne einstellen", "die stelle anbieten",
        "den job anbieten", "die position anbieten",
    ),
    "ACCEPTS_JOB": (
        "angebot angenommen", "nehme das angebot", "angebot gerne an", "vertrag unterschrieben", "hat unterschrieben",
        "habe unterschrieben", "unterschriebenen vertrag", "vertrag ist unterschrieben", "vertrag is unterschrieben",
        "sagt zu", "zugesagt", "bei uns angefangen",
    ),
    "REJECT": (
        "eine absage", "nicht berücksichtigen", "gegen herrn", "gegen frau", "nicht einladen", "nicht weiter verfolgen",
        "nicht weiterverfolgen",
    ),
    "OTHER": (
        "anderen bewerber", "andere bewerberin", "anderen kandidaten", "andere kandidatin", "jemand anderen",
        "stelle … besetzt", "intern besetzt",
    ),
    "UNFIT": (
        "passt nicht", "passt leider nicht",
    ),
    "WITHDRAW": (
        "bewerbung zurückziehen", "ziehe … zurück", "zurückgezogen", "aus dem prozess", "aus dem verfahren",
        "ziehe meine bewerbung",
    ),
    "DECLINE": (
        "angebot nicht annehmen", "angebot abgelehnt", "angebot ablehnen", "lehne das angebot",
    ),
    "OTHER_JOB": (
        "gegenangebot angenommen", "gegenangebot", "für eine andere stelle entschieden", "andere stelle angenommen",
    ),
    "UNINTERESTED": (
        "kein interesse", "nicht auf der suche", "wechsel kommt", "nicht interessiert", "nicht wechseln",
    ),
    "NO_NEED": (
        "keinen bedarf", "kein bedarf", "stellen … nicht ein", "keine vakanzen", "einstellungsstopp",
    ),
    "TRADE": (
        "sonderangebot", "rechnung", "newsletter", "druckerpapier", "rabatt", "anzeigenschaltung", "drucker",
    ),
    "HOPE": (
        "hoffen", "hoffe", "hoffentlich", "falls", "wenn",
    ),
    "UNSUITED": (
        "passt nicht", "passt leider nicht", "passt mir nicht", "kann ich nicht", "leider nicht",
    ),
}  # fmt: skip
