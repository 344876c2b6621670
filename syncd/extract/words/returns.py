"""How people say that they are away and when they are back, in loose words, per language; `*` stands for any ending."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

AWAYS: Rows = {
    "en": (
        "away", "off", "on holiday", "on leave", "on annual leave", "out of office", "out of the office", "ooo",
        "out of the country", "on vacation", "not working", "travelling", "on paternity leave", "on maternity leave",
        "abroad", "not be in", "closed", "in hospital", "on sick leave", "unavailable", "not available", "off sick",
        "annual leave", "parental leave", "study leave", "family leave", "compassionate leave", "extended leave",
        "medical leave", "on sabbatical", "on secondment", "on honeymoon", "on my honeymoon", "on a business trip",
        "on jury duty", "on my holiday", "on my holidays", "not in the office", "not at work", "out until", "out from",
        "won't be in", "will not be in", "be around", "not around", "hols", "jollies", "ooto",
        "not in", "afk", "be out", "i'm out", "am out", "taking leave", "taking time off", "time off", "taking some",
        "my leave", "we're closed", "we are closed", "on the road", "overseas", "without access", "limited access",
        "no access", "not checking", "not reading", "signed off", "convalescing", "on jury service", "on training",
        "on a course", "furlough", "on parental", "on maternity", "on paternity", "unreachable", "offline",
        "out of contact", "no email access", "on sick", "on my way to", "unable to reply", "not be checking",
        "not be reading", "out of town",
    ),
    "de": (
        "urlaub", "abwesend", "nicht im büro", "nicht da", "verreist", "krankenstand", "elternzeit", "ferien",
        "nicht erreichbar", "dienstreise", "krankgeschrieben", "im krankenhaus", "auf reisen", "sind wir in",
        "nicht im haus", "außer haus", "nicht am platz", "nicht anwesend", "mutterschutz", "geschäftsreise",
        "unterwegs", "nicht zu erreichen", "habe ich frei", "nicht am arbeitsplatz", "nicht verfügbar",
        "nicht im dienst", "nicht im betrieb", "betriebsferien", "im krankenstand", "dienstreisen", "auf dienstreise",
        "fortbildung", "reha", "sabbatical", "auszeit", "außerhalb", "außer büro", "vaterschaftsurlaub",
        "bildungsurlaub", "nicht zu sprechen", "offline", "keinen zugriff", "ohne zugriff", "in den ferien",
        "verhindert", "abwesenheit", "resturlaub", "zwangsurlaub", "brückentag", "frei genommen", "mir frei",
        "habe frei", "bin weg", "wir geschlossen", "krank",
    ),
    "fr": (
        "absent", "absente", "congés", "congé", "vacances", "en déplacement", "indisponible", "arrêt", "fermeture",
        "en formation", "en repos", "hors du bureau", "hors bureau", "pas au bureau", "pas disponible", "injoignable",
        "en arrêt", "rtt", "congé maternité", "congé paternité", "congé parental", "congé sabbatique", "pas joignable",
        "absence", "absences", "en voyage", "en séminaire", "déplacements", "ne serai pas", "ne suis pas",
        "je m'absente", "m'absente", "m'absenterai", "serai hors", "éloigné*",
    ),
    "es": (
        "vacaciones", "ausente", "fuera de la oficina", "estaré fuera", "de baja", "de viaje", "permiso", "vacacion*",
        "de permiso", "permiso de", "baja médica", "baja maternal", "baja paternal", "de licencia",
        "estaremos cerrados", "de descanso", "no estaré", "no estoy", "no disponible", "no estaré disponible",
        "desconectado", "desconectada", "sin acceso", "de congreso", "en un congreso", "en un viaje", "ingresado",
        "ingresada", "me ausento", "me ausentaré", "de puente", "estoy fuera", "fuera del",
    ),
    "nl": (
        "afwezig", "vakantie", "ik ben er niet", "met verlof", "niet aanwezig", "niet bereikbaar", "weg", "vrij",
        "niet op kantoor", "niet op mijn werk", "niet beschikbaar", "ziek", "zwangerschapsverlof", "ouderschapsverlof",
        "verlof", "buiten kantoor", "op reis", "zakenreis", "afwezigheid", "vakanties", "met vakantie", "op vakantie",
        "er niet", "geen toegang", "niet te bereiken", "in het buitenland", "op zakenreis", "onbereikbaar",
        "vaderschapsverlof", "sabbatical",
    ),
    "ru": (
        "в отпуске", "отсутств*", "не будет", "недоступ*", "в командировке", "на больничном", "уезжаю", "отпуск",
        "отпуска", "отпуске", "командировк*", "больничн*", "не на работе", "не в офисе", "вне офиса", "в отъезде",
        "уехал*", "отъезд*", "без связи", "без доступа", "в декрете", "декрет*", "в отгуле", "отгул*", "на конференции",
        "на обучении", "не работаем", "не смогу отвечать", "буду отсутствовать", "на выезде", "лечусь", "на лечении",
        "не доступ*",
    ),
    "it": ("in ferie", "assente", "fuori ufficio", "in vacanza", "in trasferta"),
    "pt": ("de férias", "ausente", "fora do escritório", "de licença"),
    "pl": ("na urlopie", "nieobecn*", "poza biurem", "na zwolnieniu"),
    "sv": ("på semester", "ledig", "frånvarande", "inte på kontoret", "föräldraledig"),
    "da": ("ferie", "fraværende", "ikke på kontoret", "på barsel"),
    "no": ("ferie", "fraværende", "ikke på kontoret", "permisjon"),
    "fi": ("lomalla", "poissa"),
    "cs": ("na dovolené", "nepřítom*", "mimo kancelář"),
    "uk": ("у відпустці", "відсутн*", "у відрядженні"),
    "tr": ("izindeyim", "izinde", "ofis dışında*", "tatildeyim", "izinli"),
}  # fmt: skip
BACKS: Rows = {
    "en": (
        "back", "returning", "return", "expect me", "pick up messages", "pick up emails", "in again", "available again",
        "back at work", "back online", "back in", "at my desk again", "see you again", "resume", "resumes", "resuming",
        "in the office again", "office again", "around again", "reachable again", "contactable again", "online again",
        "reply when", "respond when", "get to it on", "pick this up on", "pick things up", "pick it up",
        "pick up again", "at work again", "on duty again", "here again", "reopen", "reopens", "re-open",
        "in touch again", "hope to be back", "hoping to be back", "should be back",
    ),
    "de": (
        "wieder", "zurück", "einsatzbereit", "erreichbar ab", "rückkehr", "im dienst", "persönlich erreichbar",
        "erneut", "lese ich", "kehre ich", "erst wieder",
    ),
    "fr": (
        "retour", "reprendrai", "reprends", "à nouveau", "de nouveau", "reviens", "rentre", "serai là",
        "reprends le travail", "reprends mon poste", "rentrerai", "reviendrai", "serai de", "reprise", "rouvr*",
        "mon retour", "de nouveau joignable", "joignable à nouveau", "joignable à partir",
    ),
    "es": (
        "vuelvo", "volveré", "regreso", "reincorpor*", "de vuelta", "de regreso", "regresaré", "no vuelvo",
        "me reincorpor*", "estaré de", "vuelta", "retomo", "retomaré", "otra vez", "nuevamente", "volvemos",
        "volveremos", "abrimos", "reabr*",
    ),
    "nl": (
        "weer", "terug", "er weer", "terugkeer", "keer terug", "hervat", "lees ik", "kom ik terug", "weer bereikbaar",
        "weer op kantoor", "aan het werk",
    ),
    "ru": (
        "вернусь", "снова", "возвраща*", "выйду", "на связи", "буду на месте", "возвращение", "буду на работе",
        "буду в офисе", "буду доступ*", "вернёмся", "вернемся", "появлюсь", "смогу ответить", "выхожу из отпуска",
        "выйду из отпуска", "выхожу с больничного", "выхожу с отпуска", "снова на связи", "вернулась из",
    ),
    "it": ("rientro", "torno", "rientrerò", "tornerò", "di nuovo"),
    "pt": ("regresso", "volto", "de volta", "retorno", "regressarei"),
    "pl": ("wracam", "wrócę", "z powrotem", "ponownie"),
    "sv": ("tillbaka", "åter"),
    "da": ("tilbage",),
    "no": ("tilbake",),
    "fi": ("palaan", "takaisin"),
    "cs": ("zpět", "vrátím"),
    "uk": ("повернусь", "повернуся", "знову"),
    "tr": ("döneceğim", "dönüyorum", "ofiste olacağım"),
}  # fmt: skip
# Being away with the right to come back.
ON_LEAVE: Rows = {
    "en": ("maternity leave", "paternity leave", "parental leave", "sick leave", "annual leave", "study leave"),
    "de": ("elternzeit", "mutterschutz", "urlaub", "krankgeschrieben"),
    "fr": ("congé maternité", "congé parental", "congé paternité", "congés", "arrêt maladie"),
    "es": ("baja maternal", "baja médica", "baja por maternidad", "vacaciones"),
    "nl": ("zwangerschapsverlof", "ouderschapsverlof", "ziekteverlof", "vakantie"),
    "ru": ("декрет*", "в отпуске", "больничн*"),
}  # fmt: skip
# Of an offer or a price, which holds until a day.
VALID: Rows = {
    "en": ("valid until", "valid till", "valid through", "good until", "holds until", "option until"),
    "de": ("gültig bis", "gilt bis", "option bis", "gültig ist"),
    "fr": ("valable jusqu*", "valables jusqu*", "valide jusqu*", "option jusqu*"),
    "es": ("válido hasta", "válida hasta", "válidos hasta", "válidas hasta", "vigente hasta"),
    "nl": ("geldig tot", "geldt tot", "optie tot"),
    "ru": ("действительно до", "действителен до", "действительна до", "действует до"),
}  # fmt: skip
# What is said of houses and shops only: nobody is closed.
OF_PLACES: Rows = {
    "en": ("closed", "we're closed", "we are closed", "reopen", "reopens", "re-open", "shut", "shuts", "closes"),
    "de": ("wir geschlossen", "betriebsferien", "geschlossen"),
    "fr": ("fermeture", "rouvr*", "fermé", "fermée", "ferme"),
    "es": ("estaremos cerrados", "reabr*", "cierra", "cerrado", "cerrada"),
    "nl": ("dicht", "gesloten"),
    "ru": ("закрыт*",),
}
# What stands before a thing with which a sentence begins: "the lift", "die Telefonanlage".
BEFORE_THINGS: Rows = {
    "en": ("the", "this"),
    "de": ("der", "die", "das", "dieser", "diese"),
    "fr": ("le", "la", "les"),
    "es": ("el", "la", "los", "las"),
    "nl": ("de", "het"),
}

# What is not the writer's coming back.
NOT_BACK: Rows = {
    "en": (
        "get back to", "call back", "call me back", "come back to", "back to me", "be back with", "send back",
        "hear back", "was away", "was on", "were away", "deadline", "applications", "back then", "feedback",
        "back and forth", "the candidate", "our receptionist", "free until", "available until", "contract runs",
        "on hold", "get it back", "back from", "cover for the", "return the", "temp", "notice period", "salary",
        "day rate", "start date", "the role", "vacancy", "trading hours", "from here on", "from now on",
        "tied the knot", "married", "hitched", "back on days", "back on nights", "depart", "departs", "departing",
        "outbound", "return flight", "return journey", "return ticket", "go back to", "going back to", "give me until",
        "updated resume", "my resume", "the resume", "your resume", "a resume", "an updated resume", "her resume",
        "his resume", "resume and", "resume as", "back to normal", "they say", "they reckon",
    ),
    "de": (
        "rückruf", "zurückrufen", "rufen", "vertrag", "war", "melde mich zurück", "kandidat", "verfügbar bis",
        "im termin", "angebot", "tagessatz", "stundensatz", "wohnsitz", "projekt", "gehalt", "kündigungsfrist",
        "einsteigen", "stehe ich wieder zur verfügung", "die stelle", "der platz",
    ),
    "fr": (
        "votre retour", "était", "étais", "notre cariste", "le candidat", "avez-vous", "offre", "faire un retour",
        "préavis", "prétentions", "taux journalier", "le poste",
    ),
    "es": ("plazo", "estuve", "el candidato", "ya volví", "devolv*", "preaviso", "salario", "el puesto"),
    "nl": (
        "uitzendkracht", "bel me terug", "was", "de kandidaat", "terugbellen", "opzegtermijn", "uurtarief", "salaris",
        "de functie",
    ),
    "ru": ("был", "была", "кандидат", "ждём", "срок", "договор", "оффер", "выйти на работу", "приступить"),
}  # fmt: skip

# Whoever comes back to the reader with an answer has not been away; what is said, and to whom.
COMES_BACK: Rows = {
    "en": ("be back", "i'm back", "back"),
    "de": ("melde mich", "melden uns", "komme ich", "melde ich mich"),
    "fr": ("reviens", "reviendrai", "revenons"),
    "es": ("vuelvo", "volveré"),
    "nl": ("kom", "kom ik", "komen we"),
    "ru": ("вернусь", "вернёмся", "вернемся"),
}
TO_THE_READER: Rows = {
    "en": ("in touch", "to you"),
    "de": ("wieder bei ihnen", "wieder bei dir", "wieder bei euch", "auf sie zu", "darauf zurück"),
    "fr": ("vers vous", "vers toi"),
    "es": ("a llamarte", "a llamarle", "a escribirte", "a escribirle", "a contactar"),
    "nl": ("op terug", "bij u terug", "bij je terug"),
    "ru": ("к вам", "с ответом", "с новостями", "к этому"),
}
