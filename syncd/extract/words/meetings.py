"""How calendar entries are titled, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Words of a title that say the meeting is a telephone call.
CALLS: Rows = {
    "en": (
        "call", "phone call", "phone", "telephone", "tel", "telcon", "phone interview", "phone screen", "ring",
        "phone chat", "call back",
    ),
    "de": (
        "anruf", "telefonat", "telefon", "telefongespräch", "telefoninterview", "rückruf", "telko", "telefonkonferenz",
        "anrufen",
    ),
    "fr": ("appel", "téléphone", "appel téléphonique", "entretien téléphonique", "appeler", "tél"),
    "es": ("llamada", "teléfono", "llamada telefónica", "entrevista telefónica", "llamar"),
    "nl": ("bellen", "telefoon", "telefoongesprek", "telefonisch", "telefonisch gesprek", "belafspraak"),
    "ru": ("звонок", "созвон", "телефон", "телефонный разговор", "телефонное интервью", "позвонить"),
    "it": ("chiamata", "telefonata", "telefono", "colloquio telefonico", "chiamare"),
    "pt": ("chamada", "telefonema", "ligação", "telefone", "entrevista telefónica", "ligar"),
    "pl": ("telefon", "rozmowa telefoniczna", "telefoniczna", "zadzwonić", "rozmowa tel"),
    "sv": ("samtal", "telefonsamtal", "telefon", "telefonintervju", "ringa", "telefonmöte"),
    "da": ("opkald", "telefonsamtale", "telefon", "telefoninterview", "ringe", "telefonmøde"),
    "no": ("telefonsamtale", "telefon", "telefonintervju", "ringe", "telefonmøte", "samtale på telefon"),
    "fi": ("puhelu", "puhelin", "puhelinhaastattelu", "soittaa", "puhelinpalaveri"),
    "cs": ("hovor", "telefonát", "telefon", "telefonický pohovor", "zavolat"),
    "uk": ("дзвінок", "телефон", "телефонна розмова", "зателефонувати"),
    "tr": ("arama", "telefon", "telefon görüşmesi", "telefon mülakatı", "çağrı"),
}  # fmt: skip

# Words of a title after which, joined by "with", a dash or a colon, the person stands.
OCCASIONS: Rows = {
    "en": (
        "call", "phone call", "interview", "meeting", "catch up", "catch-up", "catchup", "coffee", "lunch", "chat",
        "1:1", "screen", "screening", "intro", "introduction", "phone interview", "video interview", "zoom",
        "teams call", "video call", "debrief", "prep", "interview prep", "phone screen", "registration",
        "first interview", "second interview", "final interview", "meet", "zoom call", "review", "discussion",
        "conversation", "follow up", "follow-up", "dinner", "breakfast", "drinks",
    ),
    "de": (
        "anruf", "telefonat", "gespräch", "interview", "termin", "meeting", "treffen", "vorstellungsgespräch",
        "kaffee", "mittagessen", "telefoninterview", "erstgespräch", "zweitgespräch", "call", "kennenlernen",
    ),
    "fr": (
        "appel", "entretien", "réunion", "rendez-vous", "rdv", "rencontre", "café", "déjeuner", "point",
        "entretien téléphonique",
    ),
    "es": ("llamada", "entrevista", "reunión", "café", "comida", "cita", "entrevista telefónica"),
    "nl": (
        "bellen", "gesprek", "sollicitatiegesprek", "afspraak", "overleg", "koffie", "lunch", "kennismaking",
        "interview",
    ),
    "ru": ("звонок", "созвон", "встреча", "интервью", "собеседование", "обед", "кофе", "разговор"),
    "it": ("chiamata", "colloquio", "riunione", "incontro", "caffè", "pranzo", "telefonata"),
    "pt": ("chamada", "entrevista", "reunião", "café", "almoço", "encontro"),
    "pl": ("rozmowa", "spotkanie", "telefon", "rozmowa kwalifikacyjna", "kawa", "lunch"),
    "sv": ("samtal", "möte", "intervju", "lunch", "fika", "avstämning"),
    "da": ("opkald", "møde", "samtale", "interview", "frokost", "kaffe"),
    "no": ("samtale", "møte", "intervju", "lunsj", "kaffe"),
    "fi": ("puhelu", "tapaaminen", "haastattelu", "palaveri", "lounas", "kahvi"),
    "cs": ("hovor", "schůzka", "pohovor", "oběd", "káva", "telefonát"),
    "uk": ("дзвінок", "зустріч", "співбесіда", "обід", "розмова"),
    "tr": ("görüşme", "toplantı", "mülakat", "arama", "kahve", "öğle yemeği"),
}  # fmt: skip

# The word that joins the occasion and the person.
WITH: Rows = {
    "en": ("with", "w/"),
    "de": ("mit",),
    "fr": ("avec",),
    "es": ("con",),
    "nl": ("met",),
    "ru": ("с", "со"),
    "it": ("con",),
    "pt": ("com",),
    "pl": ("z", "ze"),
    "sv": ("med",),
    "da": ("med",),
    "no": ("med",),
    "cs": ("s", "se"),
    "uk": ("з", "із", "зі"),
    "tr": ("ile",),
}
