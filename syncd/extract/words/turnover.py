"""Words that say that one thing takes the place of another, by themselves no news of anything; per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# A number beside one of these is another one than before; `*` stands for any ending.
TURNED_OVER: Rows = {
    "en": (
        "new", "newer", "newest", "brand-new", "latest", "different", "another", "other", "instead", "replace*",
        "replacing", "replacement", "change", "changed", "changes", "changing", "switch", "switched", "switching",
        "swap", "swapped", "swapping", "lost", "stolen", "nicked", "pinched", "robbed", "thieves", "thief", "mugged",
        "gone", "dead", "died", "broke", "broken", "drowned", "smashed", "cracked", "cut off", "disconnected", "old",
        "former", "previous", "prior", "erstwhile", "defunct", "henceforth", "from now on", "from here on",
        "these days", "nowadays", "hereafter", "henceforward", "permanently", "for good", "going forward", "update",
        "updated", "amend", "amended", "correct", "ported", "retired", "no longer", "any more", "anymore", "ditched",
        "binned", "abandoned", "adopted", "scrapped", "given up", "gave up", "forget", "ignore", "delete", "erase",
        "bin", "scratch", "strike", "cross out", "moved", "migrated", "upgraded", "sim", "network", "networks",
        "carrier", "provider", "operator", "contract ended", "from today", "from monday", "as of", "w.e.f",
        "with effect", "effective", "has become", "is now", "now reach", "done away", "gave me a", "given me a",
        "issued", "kaput", "conked out", "packed up", "bust", "knackered", "reassigned", "renumbered", "belongs to",
        "rewired", "landline's", "switchboard's", "the other number", "the other one", "other one", "given me my own",
        "my own", "allotted", "assigned", "off eircom", "from here on out", "back on my own", "let me go", "lose the",
        "wef", "withdrawn", "stays with him", "stays with her", "no call there", "at last my own", "put in", "port*",
    ),
    "de": (
        "neu", "neue", "neuer", "neues", "neuen", "neuem", "neueste", "ander*", "statt", "stattdessen", "anstatt",
        "ersetz*", "ersatz", "änder*", "geändert*", "gewechselt", "wechsel*", "getauscht", "verloren", "gestohlen",
        "geklaut", "weg", "tot", "kaputt", "defekt", "abgeschaltet", "abgemeldet", "gekündigt", "alt", "alte",
        "alten", "altes", "bisherige*", "frühere*", "vormalige*", "künftig", "fortan", "ab sofort", "ab jetzt",
        "ab heute", "ab nun", "von nun an", "inzwischen", "mittlerweile", "nicht mehr", "vergessen", "vergiss",
        "lösch*", "streich*", "umgestellt", "umgezogen", "umzug", "karte", "sim", "anbieter", "vertrag", "zukünftig",
        "in zukunft", "seit gestern", "seit heute", "seit montag", "aktualisier*", "berichtig*", "korrigier*",
        "neuerdings", "eigene", "eigenes", "zuwachs", "zugeteilt", "bekommen", "die andere", "das andere",
        "schreib dir auf", "notier*", "gilt",
    ),
    "fr": (
        "nouveau", "nouvelle", "nouvel", "nouveaux", "autre", "remplac*", "chang*", "modifi*", "perdu", "volé",
        "volée", "cassé", "mort", "coupé*", "résilié*", "ancien*", "désormais", "dorénavant", "à partir", "à compter",
        "à l'avenir", "plus valable", "n'est plus", "ne marche plus", "ne fonctionne plus", "plutôt", "oubliez",
        "oublie", "effac*", "supprim*", "déménag*", "opérateur", "forfait", "carte sim", "puce", "mis à jour",
        "mettre à jour", "mettez à jour", "rectifi*", "corrig*", "dès maintenant", "maintenant", "noyé", "à la place",
        "attribué", "l'autre", "enfin une", "ma propre", "à moi", "m'ont donné", "personnel", "personnelle",
        "inscrire",
    ),
    "es": (
        "nuevo", "nueva", "otro", "otra", "reemplaz*", "sustitu*", "cambi*", "perdí", "perdido", "robaron", "robado",
        "roto", "rota", "murió", "muerto", "cortad*", "cancelad*", "antiguo", "antigua", "anterior", "viejo", "vieja",
        "en adelante", "a partir", "desde ahora", "desde hoy", "ya no", "en lugar", "en vez", "olvid*", "borr*",
        "elimin*", "actualiz*", "corrig*", "corrij*", "mud*", "compañía", "operador*", "chip", "tarjeta sim", "ahora",
        "de baja", "apunt*", "anot*", "guárdate este", "guarda este", "guárdalo", "apúntate", "al otro", "el otro",
        "comprado", "me han dado", "propio", "para mí",
    ),
    "nl": (
        "nieuw", "nieuwe", "ander", "andere", "vervang*", "gewijzigd", "wijzig*", "verander*", "gewisseld", "kwijt",
        "gestolen", "gejat", "stuk", "kapot", "dood", "opgezegd", "afgesloten", "oud", "oude", "vorige", "voortaan",
        "vanaf nu", "vanaf vandaag", "niet meer", "vergeet", "verwijder*", "in plaats", "wis", "provider", "sim",
        "simkaart", "verhuisd", "in het vervolg", "tegenwoordig", "bijgewerkt", "pas aan", "weg", "corrigeer",
        "mijn eigen", "eigen nummer", "de andere", "het andere", "gekregen", "zet maar", "noteer", "sla op",
    ),
    "ru": (
        "новый", "новая", "новое", "новым", "новому", "новую", "другой", "другая", "другую", "друго*", "смен*",
        "измен*", "поменя*", "меня*", "потеря*", "утеря*", "украл*", "утопил*", "разби*", "сломал*", "умер", "сдох*",
        "отключ*", "стар*", "прежн*", "бывш*", "теперь", "отныне", "впредь", "больше не", "вместо", "забудьте",
        "забудь", "удали*", "сотри*", "вычеркн*", "переехал*", "переезд*", "симк*", "оператор*", "исправ*", "обнов*",
        "правку", "запиши*", "купил*", "дали", "выдали", "свой", "другой номер", "тот номер", "на тот", "сюда",
        "отдельный", "подключил*",
    ),
}  # fmt: skip

# What a subject line is about that is about being reached.
REACHED_BY: Rows = {
    "en": (
        "number", "numbers", "phone", "telephone", "mobile", "cell", "mob", "line", "direct line", "direct dial",
        "ddi", "landline", "contact details", "my details", "new details", "change of details", "contact info", "sim",
        "tel", "nr", "handset", "switch", "blower", "exchange", "extension", "ring", "bell", "phone line", "fone",
        "digits",
    ),
    "de": (
        "nummer", "handy", "handynummer", "telefon", "telefonnummer", "durchwahl", "rufnummer", "kontaktdaten", "nr",
        "mobil", "festnetz", "erreichbarkeit", "mobilnummer",
    ),
    "fr": ("numéro", "numero", "num", "téléphone", "portable", "ligne directe", "coordonnées", "tél", "tel", "mobile"),
    "es": (
        "número", "numero", "teléfono", "telefono", "móvil", "movil", "celular", "datos de contacto", "tel",
        "mis datos", "tlf",
    ),
    "nl": ("nummer", "telefoon", "telefoonnummer", "mobiel", "nr", "contactgegevens", "gegevens", "06", "toestel"),
    "ru": ("номер", "телефон", "контакты", "контактных данных", "контактные данные", "тел", "связь", "мобильный"),
}  # fmt: skip

# What makes a number good for one occasion only.
OCCASIONS: Rows = {
    "en": (
        "when you", "when you're", "if i don't", "if i'm not", "in case", "tomorrow", "while i'm", "for now",
        "for the moment", "temporarily", "temporary", "in the meantime", "meanwhile", "this week", "next week",
        "before noon", "at lunch", "tonight", "this evening", "between", "for the interview", "for the call",
        "on arrival", "once you", "at the gate", "if you get lost", "in an emergency", "emergencies", "if you can't",
        "usual", "as ever", "as always", "just for", "only for", "for the day", "borrowed", "in the car",
        "for the time being", "other information", "more information", "further information", "other questions",
        "any questions", "other details", "more details", "further details", "other enquiries", "other inquiries",
        "reservations", "tickets", "directions", "to register", "to rsvp", "to book",
    ),
    "de": (
        "wenn sie", "wenn du", "falls", "morgen", "vorübergehend", "diese woche", "nächste woche", "heute", "zwischen",
        "im notfall", "wie immer", "wie gehabt", "solange", "für den termin", "ausnahmsweise", "leihweise",
    ),
    "fr": (
        "quand vous", "quand tu", "si je ne", "demain", "temporaire*", "provisoire*", "cette semaine", "en attendant",
        "en cas d'urgence", "comme d'habitude", "pour l'entretien", "entre", "aujourd'hui", "prêté",
    ),
    "es": (
        "cuando llegues", "cuando llegue", "si no", "mañana", "temporal*", "provisional*", "esta semana", "mientras",
        "en caso de emergencia", "como siempre", "hoy", "entre", "prestado",
    ),
    "nl": (
        "als je", "als u", "morgen", "tijdelijk*", "deze week", "volgende week", "zolang", "in geval van nood",
        "zoals altijd", "vandaag", "tussen", "geleend",
    ),
    "ru": (
        "когда будете", "если не", "завтра", "временн*", "на этой неделе", "пока", "как обычно", "сегодня", "рядом",
        "на время", "одолж*",
    ),
}  # fmt: skip

# Until the own one is back.
FOR_A_WHILE: Rows = {
    "en": (
        "in the meantime", "meanwhile", "for the time being", "for the moment", "being repaired", "being fixed",
        "during the", "while the",
    ),
    "de": ("in der zwischenzeit", "vorübergehend", "bis es repariert ist", "während der", "während des", "während die"),
    "fr": ("en attendant", "provisoirement", "temporairement", "pendant les", "pendant la", "durant les"),
    "es": ("mientras tanto", "entretanto", "temporalmente", "durante"),
    "nl": ("in de tussentijd", "tijdelijk", "zolang", "tijdens"),
    "ru": ("тем временем", "временно"),
}  # fmt: skip

# What became of the telephone that was.
LOST: Rows = {
    "en": (
        "lost", "stolen", "nicked", "pinched", "robbed", "thieves", "thief", "mugged", "dead", "died", "broke",
        "broken", "drowned", "smashed", "cut off", "disconnected", "defunct", "done away", "bust", "conked out",
        "kaput", "packed up", "no longer works", "switched networks", "changed networks", "switched providers",
        "in the sea", "in the river", "in the loo", "down the toilet", "through the wash", "replaced", "given up",
        "burned", "burnt", "sat on", "ran over", "dropped", "forgot", "left behind", "left it on", "stays with",
        "stay with", "belongs to", "took off me", "took it off me", "taken off me", "handed back", "gave back",
        "went back to", "company's", "was the company's", "my ex", "barred", "blocked", "expired", "being withdrawn",
        "withdrawn", "switched off", "wiped", "cracked", "fell in", "fell into", "swallowed", "ate", "run over",
        "off eircom", "let me go", "cut me off",
    ),
    "de": (
        "verloren", "gestohlen", "geklaut", "tot", "kaputt", "abgeschaltet", "abgemeldet", "ins wasser", "ins klo",
        "den geist aufgegeben", "hinüber", "gewechselt", "in der schublade", "ersetzt", "verbrannt", "ersoffen",
        "zertreten", "liegengelassen", "vergessen", "verschluckt", "gefressen", "abgegeben", "zurückgegeben",
        "gesperrt", "bleibt bei", "gehört der firma", "gehörte der firma", "ausgelaufen", "schrott", "zerlegt",
        "runtergefallen", "geflutet", "in der elbe", "geschrottet",
    ),
    "fr": (
        "perdu", "volé", "volée", "cassé", "rendu l'âme", "coupé*", "résilié*", "tombé dans", "noyé", "mort",
        "changé de", "remplacé", "fini dans", "brûlé", "oublié", "écrasé", "bloqué", "rendu", "mangé", "à mon ex",
        "était à", "grillé", "explosé", "foutu", "dans l'eau", "dans la soupe", "piqué", "tiré", "chouré",
    ),
    "es": (
        "perdí", "perdido", "robaron", "robado", "roto", "murió", "pasó a mejor vida", "cortaron", "se cayó al",
        "se ahogó", "cambiado de", "reemplazado", "quemado", "quemó", "olvidé", "dejé en", "aplastado", "bloqueado",
        "devuelto", "devolví", "se quedó", "se lo quedó", "me lo quitaron", "quitaron", "comió", "explotó", "se cayó",
        "se me cayó", "mojó", "era de la empresa", "capado",
    ),
    "nl": (
        "kwijt", "gestolen", "gejat", "stuk", "kapot", "overleden", "in het water", "opgezegd", "afgesloten",
        "de geest gegeven", "gewisseld", "vervangen", "verbrand", "vergeten", "vertrapt", "geblokkeerd",
        "teruggegeven", "ingeleverd", "verzopen", "opgegeten", "gevallen", "kapot gegaan", "blijft bij", "gaan staan",
        "op mijn telefoon", "van de zaak",
    ),
    "ru": (
        "потеря*", "утеря*", "украл*", "утопил*", "разби*", "сломал*", "умер", "сдох*", "отключ*", "утонул*",
        "сменил*", "поменя*", "сгорел*", "забыл*", "раздав*", "заблокир*", "сдал*", "остал*", "отобрал*", "упал*",
        "съел*", "не работает", "закончил*", "недоступ*", "потонул*", "посеял*",
    ),
}  # fmt: skip

# That it is the one it was.
SAME: Rows = {
    "en": ("still", "same", "as before", "usual", "hasn't", "unchanged", "remains"),
    "de": ("noch", "immer noch", "gleiche", "dieselbe", "unverändert", "bleibt", "nach wie vor"),
    "fr": ("toujours", "même", "encore", "inchangé*", "reste"),
    "es": ("sigue", "mismo", "misma", "todavía", "aún", "como siempre"),
    "nl": ("nog steeds", "nog", "zelfde", "ongewijzigd", "blijft"),
    "ru": ("тот же", "прежний", "всё ещё", "по-прежнему", "остаётся", "остался"),
}  # fmt: skip
