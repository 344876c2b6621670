"""German: what milestones are told in."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "vorstellungsgespräch*", "vorstellungstermin*", "bewerbungsgespräch*", "interview", "interviews",
        "interviewtermin*", "zweitgespräch*", "erstgespräch*", "zweites gespräch", "zweiten gespräch",
        "erstes gespräch", "zweite runde", "zweiten runde", "zweite gespräch", "finale runde", "finalen runde",
        "probetag", "probearbeiten", "telefoninterview*", "videointerview*", "abschlussgespräch",
        "persönlichen gespräch", "persönliches gespräch", "gespräch mit frau", "gespräch mit herrn",
        "gespräch mit dem bewerber", "gespräch mit der bewerberin", "gespräch mit dem kandidaten",
        "gespräch mit der kandidatin", "2. gespräch", "1. gespräch", "2. runde", "kennenlerngespräch",
        "kennenlerntermin",
    ),
    "TALK": (
        "termin", "termine", "treffen", "gespräch", "telefonat", "call", "anruf", "meeting", "besprechung", "kaffee",
        "mittagessen", "telefontermin", "austausch", "telko", "besuch", "abstimmung", "jour fixe", "videocall",
        "briefing", "briefingtermin", "zoom", "teams",
    ),
    "WANTS": (
        "kennenlernen", "kennen lernen", "kennenzulernen", "persönlich sprechen", "zum gespräch einladen",
        "zu einem gespräch einladen", "zu einem persönlichen gespräch einladen", "lädt sie", "lädt dich", "laden sie",
        "würden … gern einladen", "würden … gerne einladen", "möchten … einladen", "möchte … einladen",
        "möchte sie sehen", "möchte ihn sprechen", "möchte sie sprechen", "möchten ihn sprechen", "gern … sprechen",
        "gerne … sprechen", "möchte dich sehen", "gerne … treffen", "gern … treffen", "möchten … treffen",
        "möchte … treffen", "zum interview einladen", "einladen zum", "will ihn sehen", "will sie sehen",
    ),
    "HIM": (
        "passt ihm", "passt ihr", "kann er um", "kann sie um", "kann er am", "kann sie am", "könnte er", "könnte sie",
        "passt das ihm", "würde ihm passen", "würde ihr passen", "hätte er zeit", "hätte sie zeit", "hat er zeit",
        "hat sie zeit",
    ),
    "ARRANGE": (
        "vereinbaren", "vereinbaren sie", "laden sie", "bitte laden", "einladen", "geben sie ihr", "geben sie ihm",
        "sagen sie ihr", "sagen sie ihm", "richten sie", "organisieren", "ausmachen", "bescheid", "teilen sie ihm",
        "teilen sie ihr", "bestellen sie",
    ),
    "CHOSEN": (
        "zum vorstellungsgespräch eingeladen", "zum gespräch eingeladen", "zum interview eingeladen",
        "einladung zum vorstellungsgespräch", "einladung zum gespräch", "einladung zum interview",
        "zur zweiten runde eingeladen", "in der zweiten runde", "zum kennenlernen eingeladen", "eine runde weiter",
    ),
    "CONFIRM": (
        "bestätigen", "bestätige", "bestätigt", "steht", "steht fest", "vereinbart", "gebucht", "festgelegt", "fixiert",
        "ist am", "findet statt", "findet", "zugesagt", "eingetragen", "ausgemacht", "terminiert", "fix", "passt",
        "abgemacht", "organisiert", "erinnerung", "angesetzt",
    ),
    "MOVE": (
        "verschieben", "verschiebt", "verschoben", "verlegt", "verlegen", "vorverlegt", "umgelegt", "geändert",
        "neuer termin ist", "nun am", "jetzt am", "statt", "stattdessen", "vorziehen", "vorgezogen",
    ),
    "CANCEL": (
        "absagen", "abgesagt", "abzusagen", "fällt aus", "ausfallen", "entfällt", "storniert", "findet nicht statt",
        "nicht stattfinden", "gecancelt", "nicht wahrnehmen", "verhindert", "nicht erscheinen", "sagen wir ab",
        "fällt leider aus", "muss leider ausfallen", "absage", "neuer termin folgt",
    ),
    "SUIT": (
        "passt", "passt mir", "passt uns", "passt gut", "passt prima", "passt perfekt", "passt super", "passt mir gut",
        "ist super", "ist gut", "ist perfekt", "ist prima", "geht klar", "geht in ordnung", "ist ok", "ist okay",
        "klappt", "klappt gut", "in ordnung", "geht bei mir", "geht bei uns", "geht gut", "bin ich frei",
        "habe ich zeit", "haben wir zeit", "einverstanden", "wunderbar", "passt hervorragend", "funktioniert",
        "ist mir recht", "ist notiert",
    ),
    "WOULD_SUIT": (
        "würde passen", "würde mir passen", "würde gut passen", "wäre gut", "wäre super", "wäre perfekt", "wäre prima",
        "würde uns passen", "wäre ideal", "würde mir gut passen", "wäre mir recht",
    ),
    "YES": (
        "ja", "gerne", "gern", "alles klar", "perfekt", "super", "prima", "einverstanden", "ok", "okay", "sehr gut",
        "wunderbar", "in ordnung", "bestens", "abgemacht", "klar", "passt", "klasse", "gut", "notiert", "hervorragend",
    ),
    "SEE_YOU": (
        "sehen wir uns", "wir sehen uns", "wir hören uns", "hören wir uns", "treffen wir uns", "wir treffen uns",
        "sprechen wir", "wir sprechen uns", "telefonieren wir", "wir telefonieren", "ich rufe sie an",
        "ich rufe dich an", "rufe ich sie", "rufe ich dich", "rufe sie an", "rufe dich an", "unser treffen",
        "unseren termin", "unser termin", "unser gespräch", "unser telefonat", "unser meeting", "ich komme zu ihnen",
        "komme ich zu ihnen", "erwarte sie", "erwarten sie", "freue mich auf das treffen",
        "freue mich auf das gespräch", "freue mich auf unser", "rufen sie mich", "ruf mich", "bin ich da", "ich bin da",
        "dann am", "also dann", "dann bis", "kommen sie", "erwarte ihren anruf", "unseren call", "unserem termin",
        "unserem gespräch", "lade ich sie ein", "auf unser treffen", "ich melde mich um", "sehen uns", "hören uns",
        "unser nächstes treffen",
    ),
    "INVITED": (
        "ihre einladung angenommen", "einladung angenommen", "termineinladung", "kalendereinladung",
        "einladung geschickt", "einladung verschickt", "einladung gesendet", "einladung versendet",
        "termin eingestellt", "termineinladung angenommen", "einladung ist raus",
    ),
    "UNSUITED": (
        "passt nicht", "passt leider nicht", "passt mir nicht", "passt mir leider nicht", "kann ich nicht", "nicht da",
        "kann ich leider nicht", "geht nicht", "geht leider nicht", "nicht möglich", "klappt nicht",
        "klappt leider nicht", "keine zeit", "verhindert", "ausgebucht", "im urlaub", "unterwegs", "außer haus",
    ),
    "CV": (
        "lebenslauf", "lebensläufe", "cv", "cvs", "profil", "profile", "profilen", "kandidatenprofil*",
        "bewerberprofil*", "shortlist", "kurzliste", "ihre unterlagen an", "bewerbungsunterlagen", "exposé",
        "kandidatenexposé", "vorauswahl", "bewerbermappe", "longlist", "ihr profil", "ihren lebenslauf",
        "ihre unterlagen", "ihre bewerbungsunterlagen", "kandidatenvorschläge", "kandidatenvorschlag",
    ),
    "MY_CV": (
        "mein lebenslauf", "meinen lebenslauf", "meinem lebenslauf", "meine unterlagen", "meine bewerbung",
        "meine bewerbungsunterlagen", "mein cv", "meinen cv", "mein profil", "meiner bewerbung", "bewerbe mich",
        "ich suche eine stelle", "ich suche", "meine vollständigen unterlagen", "meines lebenslaufs",
    ),
    "CANDIDATE": (
        "kandidat", "kandidaten", "kandidatin", "kandidatinnen", "bewerber", "bewerberin", "bewerbern", "fachkräfte",
    ),
    "ATTACH": (
        "anbei", "beigefügt", "im anhang", "anhängend", "als anhang", "in der anlage", "hiermit", "hier ist",
        "hier sind", "beiliegend", "angehängt", "anliegend", "füge ich bei", "beigefügten", "hänge ich an",
        "anbei finden", "im anhang finden", "wie besprochen", "wie versprochen", "wie telefonisch besprochen",
    ),
    "SENT": (
        "gesendet", "geschickt", "weitergeleitet", "übermittelt", "zugesandt", "zugeschickt", "eingereicht",
        "versendet", "verschickt", "weitergegeben", "vorgelegt", "hochgeladen", "gemailt", "übersandt",
        "liegt dem kunden", "liegen dem kunden",
    ),
    "SENDING": (
        "sende ich", "schicke ich", "übersende ich", "ich sende", "ich übersende", "erhalten sie", "finden sie",
        "stelle ich ihnen", "leite ich", "präsentiere ich", "senden wir", "übersenden wir", "möchte ich ihnen",
        "darf ich ihnen", "sende dir", "schicke dir", "lasse ich ihnen", "empfehle ich", "ich stelle ihnen",
        "bekommen sie", "erhältst du", "lasse ihnen", "finden sie unsere", "ich schicke ihnen heute",
    ),
    "PUT_FORWARD": (
        "dem kunden vorgestellt", "beim kunden vorgestellt", "profil vorgestellt", "kunden vorgestellt",
        "sie vorgestellt", "dich vorgestellt", "beim kunden eingereicht", "profil … vorgestellt", "vor und füge",
        "gerne stelle ich ihnen", "hiermit stelle ich ihnen", "möchte ich ihnen … vorstellen", "ihnen … vorstellen",
    ),
    "RECEIVED_CV": (
        "danke für die", "danke für das profil", "dank für die", "dank für das", "profile erhalten",
        "unterlagen erhalten", "rückmeldung zu", "feedback zu", "haben sie", "durchsicht", "durchgesehen", "geprüft",
        "schaue sie mir an", "die sie uns", "die sie mir", "nachfassen", "schaue mir", "sehe ich mir", "angeschaut",
        "angesehen", "sichten", "gesichtet", "liegt mir vor",
    ),
    "WILL_SEND": (
        "schicke ihnen morgen", "sende ihnen morgen", "morgen die", "werde ich ihnen", "werde ihnen", "schicken sie",
        "senden sie", "zusenden sie", "bräuchte", "brauchen wir", "benötigen", "werde ich", "folgt", "folgen",
        "schicken könnten", "zukommen zu lassen", "schick mir", "schicken mir", "in kürze", "demnächst", "bitte senden",
        "nachreichen", "reiche ich nach", "weiterleiten darf", "darf ich ihre", "darf ich ihren", "darf ich ihr profil",
    ),
    "OFFER": (
        "angebot", "vertragsangebot", "jobangebot", "stellenangebot", "angebotsschreiben", "arbeitsvertrag",
        "vertragsentwurf", "zusage", "arbeitsvertragsangebot", "offer",
    ),
    "OFFERS": (
        "ein angebot machen", "ein angebot unterbreiten", "ein vertragsangebot machen",
        "ein vertragsangebot unterbreiten", "gerne ein angebot", "ein angebot gemacht", "ein angebot unterbreitet",
        "die stelle anbieten", "die stelle anzubieten", "die position anbieten", "die position anzubieten",
        "den job anbieten", "einen vertrag anbieten", "einen vertrag anzubieten", "macht ihnen ein angebot",
        "macht dir ein angebot", "machen ihnen ein angebot", "machen … ein angebot", "mache … ein angebot",
        "macht … ein angebot", "unterbreiten … ein angebot", "bieten … die stelle an", "bieten … die position an",
        "bieten … den job", "bietet ihnen die", "bietet dir die", "ein angebot machen zu", "gerne anbieten",
        "vertragsangebot machen", "die zusage geben", "stelle angeboten", "position angeboten", "job angeboten",
        "vertrag angeboten", "bieten wir ihm", "bieten wir ihr", "bieten wir herrn", "bieten wir frau",
    ),
    "HAS_OFFER": (
        "angebot erhalten", "angebot bekommen", "vertragsangebot erhalten", "vertragsangebot bekommen",
        "vertragsangebot von", "angebot von der", "angebot vom", "angebot für frau", "angebot für herrn",
        "angebot erhöht", "angebot nachgebessert", "angebot liegt vor", "angebot liegt bei", "vertragsangebot für",
        "jobangebot erhalten", "neues angebot", "verbessertes angebot", "angebot ist da", "zusage erhalten",
        "zusage bekommen", "schriftliches angebot", "eine zusage für sie", "vertragsentwurf für",
    ),
    "MONEY": (
        "€*", "euro", "jahresgehalt", "gehalt", "brutto", "jahresbrutto", "fixum",
    ),
    "HIRE": (
        "gerne einstellen", "gern einstellen", "würden … gerne einstellen", "würden … gern einstellen", "einstellen zu",
        "möchte sie einstellen", "möchte ihn einstellen", "möchte dich einstellen", "möchten einstellen",
        "wollen ihn einstellen", "wollen sie einstellen", "hat sich für sie entschieden", "haben uns für herrn",
        "haben uns für frau", "sich für dich entschieden", "den job bekommen", "die stelle bekommen", "haben den job",
        "hast den job", "haben die stelle", "hast die stelle", "uns entschieden … einzustellen", "würden … einstellen",
        "möchten … einstellen", "für sie entschieden",
    ),
    "ACCEPT": (
        "zugesagt", "angenommen", "nehme … an", "akzeptiert", "nimmt … an", "annehmen", "sagt zu", "sage zu",
    ),
    "ACCEPTS_JOB": (
        "angebot angenommen", "angebot akzeptiert", "nehme das angebot", "nehme ihr angebot", "nehme die stelle",
        "nehme den job", "nimmt das angebot", "nimmt die stelle", "hat zugesagt", "haben zugesagt",
        "das angebot gerne an", "stelle angenommen", "vertrag angenommen", "angebot gern an", "sage ich gerne zu",
        "sage gerne zu", "zusage von frau", "zusage von herrn", "hat mündlich zugesagt", "hat ja gesagt", "ich sage zu",
    ),
    "SIGN": (
        "unterschrieben", "unterschriebenen", "unterschriebene", "unterzeichnet", "unterzeichneten", "unterzeichnete",
        "gegengezeichnet", "unterschriebener",
    ),
    "CONTRACT": (
        "vertrag", "arbeitsvertrag", "vertrags", "vertragsunterlagen", "arbeitsvertrags", "hat", "habe",
    ),
    "STARTED": (
        "angefangen", "hat begonnen", "gestartet", "erster tag", "ersten tag", "ersten arbeitstag", "erster arbeitstag",
        "ist heute gestartet", "eingestiegen", "meine kündigung eingereicht", "gekündigt und",
        "seine kündigung eingereicht", "ihre kündigung eingereicht", "kündigung eingereicht", "an bord",
    ),
    "START": (
        "startet am", "startet zum", "beginnt am", "beginnt zum", "fängt am", "fängt … an", "fange am", "fange … an",
        "starte am", "beginne am", "arbeitsbeginn", "eintrittsdatum", "eintritt am", "eintritt zum", "geht es los",
        "geht's los", "startet", "tritt … an", "start ist der", "start am", "erster arbeitstag ist",
        "werde ich anfangen",
    ),
    "JOB": (
        "stelle", "position", "job", "rolle", "posten",
    ),
    "REJECT": (
        "absage", "absagen", "eine absage", "nicht berücksichtigen", "gegen sie entschieden", "gegen ihn entschieden",
        "uns gegen", "gegen … entschieden", "leider abgelehnt", "lehnen wir", "nicht weiter berücksichtigt",
        "nicht berücksichtigt", "nicht eingeladen", "nicht einladen", "kommt für uns nicht in frage", "nicht in frage",
        "nicht in betracht", "nein von uns", "wird es leider nicht", "nicht in die engere", "abgelehnt",
        "keine zusage geben", "nicht einstellen", "nicht überzeugt", "nicht überzeugen", "leider nicht geworden",
        "raus", "nicht geklappt", "kein match",
    ),
    "OTHER": (
        "anderen bewerber", "andere bewerberin", "anderen kandidaten", "andere kandidatin", "jemand anderen",
        "jemand anders", "jemand anderes", "anderweitig besetzt", "stelle ist besetzt", "inzwischen besetzt",
        "bereits besetzt", "intern besetzt", "position ist besetzt", "interne lösung", "internen bewerber",
        "internen kandidaten", "mitbewerber entschieden", "einen anderen", "eine andere bewerberin", "auf eis gelegt",
        "auf eis", "wurde besetzt", "nicht mehr offen", "stelle besetzt", "stelle gestrichen", "intern vergeben",
        "ist vergeben", "schon vergeben",
    ),
    "UNFIT": (
        "passt nicht", "passt leider nicht", "passt fachlich", "passt menschlich", "passt nicht ins team", "zu junior",
        "zu senior", "zu teuer", "zu wenig erfahrung", "überqualifiziert", "unterqualifiziert", "nicht geeignet",
        "nicht der richtige", "nicht die richtige", "nicht passend", "nicht ganz das", "fehlt ihm", "fehlt ihr",
        "nicht das, was", "entspricht nicht", "erfüllt nicht", "nicht genug erfahrung", "zu unerfahren",
        "fehlt die erfahrung", "fehlt uns", "fehlen", "zu wenig", "nicht ausreichend",
    ),
    "PROGRESS": (
        "weiterverfolgen", "weiter verfolgen", "weitermachen", "fortsetzen", "fortfahren", "in den prozess",
        "weiter im prozess", "weiterkommen", "einstellen", "einladen", "in die nächste runde", "weiter mit",
    ),
    "FIT": (
        "passt zu uns", "passt fachlich", "passen zu uns", "passt ins team", "passt zu", "entspricht", "geeignet",
        "passt", "überzeugt",
    ),
    "WITHDRAW": (
        "ziehe … zurück", "zurückziehen", "zurückgezogen", "bewerbung zurück", "ziehe ich meine", "springt ab",
        "abgesprungen", "aus dem prozess", "steige aus", "ausgestiegen", "zurückzuziehen", "nicht mehr zur verfügung",
        "zieht … zurück", "aus dem verfahren", "aus dem bewerbungsprozess", "nicht weiter am", "kein interesse mehr",
        "kandidatin abgesprungen", "kandidat abgesprungen", "hat leider abgesagt", "hat abgesagt", "mir abgesagt",
        "uns abgesagt",
    ),
    "DECLINE": (
        "angebot abgelehnt", "angebot nicht annehmen", "angebot nicht angenommen", "angebot leider nicht annehmen",
        "angebot leider abgelehnt", "lehne das angebot", "lehne ihr angebot", "lehnt das angebot",
        "angebot ausgeschlagen", "nicht annehmen", "angebot ablehnen", "stelle abgelehnt",
        "vertrag nicht unterschreiben", "nehme … nicht an", "angebot ab", "das angebot nicht", "schlage … aus",
    ),
    "OTHER_JOB": (
        "eine andere stelle entschieden", "bleibe bei meinem", "bleibt bei ihrem", "bleibt bei seinem",
        "bleibe ich bei", "bleibt bei", "etwas anderes gefunden", "anderweitig entschieden", "anderweitig zugesagt",
        "zu bleiben", "ich bleibe",
    ),
    "UNINTERESTED": (
        "kein interesse", "nicht interessiert", "nicht auf der suche", "nicht auf jobsuche", "bin sehr zufrieden",
        "nicht wechseln", "nicht wechselwillig", "kein wechsel", "nicht an einem wechsel", "wechsel kommt",
        "nicht offen", "fühle mich wohl", "fühle mich sehr wohl", "derzeit nicht", "momentan nicht auf",
        "nicht in frage", "keine veränderung", "nicht verändern", "glücklich in meinem", "zufrieden in meiner",
        "nicht mehr kontaktieren", "nicht mehr anschreiben", "keinen wechsel", "bin zufrieden", "aus ihrer datenbank",
        "aus dem verteiler", "kommt für mich nicht", "nichts für mich", "erst angefangen", "kein thema für mich",
    ),
    "INTEREST": (
        "interessiert", "interesse", "auf der suche", "wechsel", "wechseln",
    ),
    "NO_NEED": (
        "keinen bedarf", "kein bedarf", "keinen personalbedarf", "einstellungsstopp", "nicht mit personalvermittlern",
        "nicht mit personaldienstleistern", "nicht mit personalberatern", "nicht mit headhuntern",
        "nicht mit agenturen", "stellen … nicht ein", "stellen zurzeit nicht ein", "stellen derzeit nicht ein",
        "stellen aktuell nicht ein", "keine offenen stellen", "keine vakanzen", "keine offene stelle",
        "stellen niemanden ein", "keine zusammenarbeit mit", "ohne personalvermittler", "ohne agenturen",
        "personalvermittler zusammen", "rekrutieren selbst", "rekrutieren intern", "suchen aktuell niemanden",
        "suchen derzeit niemanden", "keine neuen stellen", "personaldienstleistern zusammen",
        "personalberatungen zusammen", "agenturen zusammen", "headhuntern zusammen",
    ),
    "HOPE": (
        "hoffe", "hoffen", "hoffentlich", "erwarten ein", "versuchen", "vielleicht", "warten auf", "warte auf",
        "überlege", "überlegen", "denke über", "hoffnung", "bevor", "noch nicht", "noch kein", "noch keine",
        "noch keinen",
    ),
    "ELSEWHERE": (
        "anderen firma", "letztes jahr", "letzte woche", "letzten monat", "zeitung", "artikel", "journalist",
        "bei einem anderen unternehmen",
    ),
    "PENDING": (
        "noch keine entscheidung", "noch nicht entschieden", "entscheiden noch",
    ),
    "TRADE": (
        "sonderangebot", "rabatt", "angebote der woche", "newsletter", "abmelden", "rechnung", "rechnungen",
        "lieferant", "lieferanten", "druckerpapier", "anzeigenschaltung", "honorar", "provision", "agb",
        "rahmenvertrag", "software", "gutschein", "bestellnummer", "stellenanzeigen", "webinar", "prozent", "steuer",
        "lieferung", "stellenanzeige", "mietvertrag", "wartungsvertrag", "geheimhaltungs*", "kostenvoranschlag",
        "seminar", "schulung",
    ),
    "OTHERS": (
        "teammeeting", "betriebsversammlung", "teamsitzung", "internes meeting", "schulung", "team-meeting",
        "abteilungsmeeting", "weiterbildung", "urlaub", "abwesend",
    ),
    "I": (
        "ich", "mich", "mir", "mein", "meine",
    ),
    "NOTHING": (
        "angebot der woche", "wir bieten", "bieten ein attraktives", "stelle fest", "stelle mir", "stellt sich",
        "passt auf", "unterlagen zum projekt", "vertrag mit dem lieferanten", "wie lief das vorstellungsgespräch",
        "wie war das interview", "gesprächsleitfaden", "interviewfragen", "interviewtipps", "guten appetit",
        "angenommen werden", "vielen dank für ihr angebot", "angebot für druckerpapier", "angebot für die",
        "zum gespräch", "rückmeldung zum gespräch",
    ),
    "NEW_JOB": (
        "andere|anderen|anderes|anderer|neue|neuen stelle|angebot|job|unternehmen|arbeitgeber|position|firma|zusage",
        "gegenangebot*", "woanders|anderswo", "etwas|was anderes", "näher* stelle|job",
    ),
    "TAKES": (
        "angenommen|gefunden|entschieden|zugesagt|unterschrieben|bekommen|nehme|nimmt|gewählt|an",
    ),
}  # fmt: skip
