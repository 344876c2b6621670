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
    ),
    "de": (
        "urlaub", "abwesend", "nicht im büro", "nicht da", "verreist", "krankenstand", "elternzeit", "ferien",
        "nicht erreichbar", "dienstreise", "krankgeschrieben", "im krankenhaus", "auf reisen", "sind wir in",
        "nicht im haus", "außer haus", "nicht am platz", "nicht anwesend", "mutterschutz", "geschäftsreise",
        "unterwegs", "nicht zu erreichen",
    ),
    "fr": ("absent", "absente", "congés", "congé", "vacances", "en déplacement", "indisponible", "arrêt"),
    "es": ("vacaciones", "ausente", "fuera de la oficina", "estaré fuera", "de baja", "de viaje", "permiso"),
    "nl": ("afwezig", "vakantie", "ik ben er niet", "met verlof", "niet aanwezig", "niet bereikbaar", "weg"),
    "ru": ("в отпуске", "отсутств*", "не будет", "недоступ*", "в командировке", "на больничном", "уезжаю"),
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
        "back at work", "back online", "back in", "at my desk again", "see you again",
    ),
    "de": ("wieder", "zurück", "einsatzbereit"),
    "fr": ("retour", "reprendrai", "reprends", "à nouveau", "de nouveau", "reviens", "rentre", "serai là"),
    "es": ("vuelvo", "volveré", "regreso", "reincorpor*", "de vuelta", "de regreso", "regresaré", "no vuelvo"),
    "nl": ("weer", "terug", "er weer"),
    "ru": ("вернусь", "снова", "возвраща*", "выйду", "на связи", "буду на месте"),
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
# What is not the writer's coming back.
NOT_BACK: Rows = {
    "en": (
        "get back to", "call back", "call me back", "come back to", "back to me", "be back with", "send back",
        "hear back", "was away", "was on", "were away", "deadline", "applications", "back then", "feedback",
        "back and forth", "the candidate", "our receptionist", "free until", "available until", "contract runs",
        "on hold", "get it back", "back from", "cover for the", "return the", "temp",
    ),
    "de": (
        "rückruf", "zurückrufen", "rufen", "vertrag", "war", "melde mich zurück", "kandidat", "verfügbar bis",
        "im termin", "angebot",
    ),
    "fr": ("votre retour", "était", "étais", "notre cariste", "le candidat", "avez-vous", "offre", "faire un retour"),
    "es": ("plazo", "estuve", "el candidato", "ya volví", "devolv*"),
    "nl": ("uitzendkracht", "bel me terug", "was", "de kandidaat", "terugbellen"),
    "ru": ("был", "была", "кандидат", "ждём", "срок"),
}  # fmt: skip
