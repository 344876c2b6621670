"""How people say in two words apart that they leave an employer: what they do, and to what; per language."""

from collections.abc import Mapping, Sequence

Rows = Mapping[str, tuple[str, ...]]

# What is given in, and which word of leaving it is.
_GIVING: Rows = {
    "en": (
        "hand in", "handed in", "handing in", "hand", "handed", "give", "given", "gave", "giving", "put in",
        "putting in", "tender", "tendered", "tendering", "submit", "submitted", "submitting", "serve", "served",
        "serving", "work", "worked", "working", "work out", "working out", "sent in", "chucked in", "turned in",
        "give back", "gave back", "given back", "hand back", "handed back", "return", "returned", "surrendered",
        "cleared", "clearing", "clear out", "emptied", "surrendering", "hang up", "put down", "putting down",
    ),
    "de": (
        "eingereicht", "abgegeben", "unterschrieben", "einreichen", "reiche", "ausgemacht", "ausgeräumt",
        "zurückgegeben", "hingelegt", "hingeworfen", "eingelöst", "ausgehändigt", "niedergelegt", "quittiert",
        "quittiere", "gepackt",
    ),
    "fr": (
        "posé", "donné", "remis", "présenté", "déposé", "envoyé", "pose", "donne", "remets", "rendu", "rends",
        "restitué", "vidé", "vide", "laissé", "quitté", "raccroché",
    ),
    "es": (
        "presentado", "presenté", "entregado", "entregué", "presento", "entrego", "firmado", "dejo", "dejé",
        "devuelvo", "devolví", "devuelto", "suelto", "solté",
    ),
    "nl": (
        "ingediend", "ingeleverd", "genomen", "gekregen", "neem", "nam", "dien", "leverde", "teruggegeven",
        "uitgetrokken", "leeggeruimd", "uitgeruimd", "neergelegd",
    ),
    "ru": (
        "подал", "подала", "написал", "написала", "подаю", "пишу", "положил", "положила", "сдал", "сдала", "сдаю",
        "вернул", "вернула", "забрал", "забрала", "получил", "получила", "отдал",
    ),
}  # fmt: skip
_NOTICE: Rows = {
    "en": (
        "notice", "resignation", "cards", "badge", "my keys", "the keys", "my pass", "my lanyard", "my laptop",
        "my uniform", "my apron", "my hat", "my tools", "my locker", "the lanyard", "lanyard", "my gown", "my boots",
        "my overalls", "my hi-vis", "company car", "the van", "my swipe card", "my fob", "security pass", "my id",
        "warrant card", "my kit", "my gear", "my whites", "my desk", "my badge", "my p45", "my papers", "my two weeks",
    ),
    "de": (
        "kündigung", "aufhebungsvertrag", "schlüssel", "laptop", "dienstausweis", "dienstwagen", "ausweis", "badge",
        "schlüsselbund", "spind", "arbeitskleidung", "chipkarte", "zugangskarte", "zutrittskarte", "diensthandy",
        "werkzeug", "uniform", "papiere", "licht", "brille", "kittel", "hammer", "werkbank", "koffer", "kisten",
        "dienst", "handtuch", "pforte", "helm",
    ),
    "fr": (
        "démission", "préavis", "lettre de démission", "mon badge", "mes clés", "les clés", "mon tablier",
        "mon ordinateur", "mon bureau", "mon casier", "les clefs", "mes clefs", "ma blouse", "mon pass",
        "ma carte d'accès", "ma tenue", "mon gilet", "mon solde de tout compte", "le badge", "ma démission",
        "mon vestiaire", "mes affaires",
    ),
    "es": (
        "dimisión", "renuncia", "baja voluntaria", "finiquito", "las llaves", "mis llaves", "la tarjeta",
        "el portátil", "el uniforme", "mi taquilla", "la taquilla", "el casco", "la bata", "mi placa", "la placa",
        "las llaves del camión", "la acreditación", "el carné", "la carta de renuncia", "mi carta", "la llave",
        "el móvil de empresa", "el coche", "el despacho", "mis cosas", "la mesa",
    ),
    "nl": (
        "ontslag", "ontslagbrief", "sleutels", "laptop", "pasje", "badge", "leaseauto", "mijn kluisje", "pas",
        "toegangspas", "werkkleding", "telefoon", "sleutelbos", "uniform", "lease-auto", "mijn spullen", "sleutel",
        "de sleutel", "kluisje", "hamer", "jas", "bureau", "licht",
    ),
    "ru": (
        "заявление", "увольнение", "по собственному", "об увольнении", "пропуск", "ключи", "ноутбук", "трудовая",
        "трудовую", "каску", "форму", "бейдж", "инструмент", "шкафчик", "обходной", "обходной лист",
    ),
}  # fmt: skip

# What is left somewhere is given in, unless it is what anybody leaves lying about.
_LEAVING: Rows = {"en": ("left", "leave", "dropped off", "dropping off")}
_LYING_ABOUT = frozenset({"my keys", "the keys", "my laptop"})
_LEFT_FOR_GOOD: Rows = {"en": tuple(one for one in _NOTICE["en"] if one not in _LYING_ABOUT)}

# What a notice is spoken of for that nobody gives in with it: "gave me my notice period as one month".
OF_A_NOTICE: Rows = {"en": ("period*",)}

# What has a last day that is nobody's at work: "the last day to apply at Acme", "último día de plazo en Acme".
LAST_OF: Rows = {
    "en": ("for applications", "for entries", "to apply", "to register", "to order", "of the sale", "of the offer"),
    "de": ("der bewerbungsfrist", "der frist", "um sich", "zur anmeldung", "für bewerbungen", "der anmeldung"),
    "fr": ("pour postuler", "pour candidater", "pour s'inscrire", "pour répondre", "des inscriptions", "de dépôt",
           "de l'offre", "de candidature"),
    "es": ("de plazo", "del plazo", "para inscribir*", "para postular*", "para apuntar*", "de inscripción",
           "de la oferta", "para presentar", "para responder"),
    "nl": ("om te", "van de inschrijving", "voor reacties", "voor sollicitaties", "van de actie"),
    "ru": ("приёма", "приема", "подачи", "акции", "регистрации", "отклика"),
}  # fmt: skip

# Of what a day is the last with which nobody leaves: "Friday is my last day in Spain".
LAST_DAY_OF: Rows = {
    "en": ("in", "off", "at school", "at university", "at college", "on holiday", "of leave", "of holiday",
           "of my holiday", "of annual leave", "of term", "of my course", "before my holiday", "before the holidays"),
}  # fmt: skip

# The last of what somebody has at work: a last day speaks for itself, "last week" does not.
_LAST: Rows = {
    "en": ("last", "final"),
    "de": ("letzter", "letzte", "letzten"),
    "fr": ("dernier", "dernière"),
    "es": ("último", "última"),
    "nl": ("laatste",),
    "ru": ("последний", "крайний"),
}  # fmt: skip
_DAYS: Rows = {
    "en": ("day", "shift", "time you see", "time you'll see", "day in the office"),
    "de": ("arbeitstag", "tag", "schicht"),
    "fr": ("jour", "journée"),
    "es": ("día", "jornada"),
    "nl": ("werkdag", "dag"),
    "ru": ("день", "рабочий день"),
}  # fmt: skip
_MY_LAST: Rows = {
    "en": ("my last", "my final", "my very last"),
    "de": ("meine letzte", "meine letzten", "mein letzter", "meiner letzten"),
    "fr": ("ma dernière", "mes derniers", "mes dernières", "mon dernier"),
    "es": ("mi última", "mis últimos", "mis últimas", "mi último"),
    "nl": ("mijn laatste",),
    "ru": ("моя последняя", "мои последние", "мой последний", "мою последнюю"),
}  # fmt: skip
_WHILES: Rows = {
    "en": ("week", "weeks", "month", "days", "hours", "fortnight", "term", "stint", "morning", "friday", "monday"),
    "de": ("woche", "wochen", "tage", "stunden", "monat", "dienst", "einsatz"),
    "fr": ("semaine", "semaines", "jours", "heures", "mois"),
    "es": ("semana", "semanas", "días", "mes", "horas", "turno"),
    "nl": ("week", "weken", "dagen", "maand", "uren"),
    "ru": ("неделя", "недели", "дни", "смена", "смену", "месяц", "неделю"),
}  # fmt: skip

# What is hung on a nail for good.
_HANGS: Rows = {
    "en": ("hang", "hangs", "hung", "hanging"),
    "de": ("hänge", "hängt", "hab", "habe", "hing"),
    "fr": ("raccroche", "raccroché", "remise", "remisé", "range", "rangé"),
    "es": ("cuelgo", "colgué", "colgado", "cuelga"),
    "nl": ("hang", "hing", "gehangen", "heb", "hangt"),
    "ru": ("вешаю", "повесил", "повесила"),
}
_ON_A_NAIL: Rows = {
    "en": ("up my", "up the", "up her", "up his", "apron up", "boots up", "hat up", "coat up", "gloves up"),
    "de": ("an den nagel", "an den nagel gehängt"),
    "fr": (
        "mon tablier", "ma blouse", "mes gants", "les gants", "mes crampons", "les crampons", "ma robe", "mes outils",
        "mon casque", "ma toque", "mon uniforme",
    ),
    "es": (
        "la bata", "los guantes", "las botas", "el delantal", "el casco", "el uniforme", "la toga", "el mandil",
        "la gorra", "el mono", "los hábitos",
    ),
    "nl": ("aan de wilgen", "aan de kapstok", "aan de wilgen gehangen"),
    "ru": ("на гвоздь", "халат", "фартук", "каску", "мантию"),
}  # fmt: skip

# Which way somebody goes.
_GOING: Rows = {
    "en": (
        "step", "stepping", "stepped", "walk", "walking", "walked", "move", "moving", "moved", "break", "breaking",
        "go", "going", "gone", "bow", "bowing", "bowed", "check", "checked", "checking", "transition",
        "transitioning", "part", "parting", "parted", "let", "clock", "clocked", "sign", "signing", "signed",
        "saying", "said", "say", "wave", "waved", "waving", "bid", "bidding", "turn", "turning", "turned", "shut",
        "close", "closing", "closed", "hung up", "hanging up", "hang up", "clear", "clearing", "cleared", "pack",
        "packing", "packed", "finished", "worked", "locked up", "drove", "served", "taught", "sailed", "poured",
        "did", "stacked", "signed off", "finishing", "nursed",
    ),
    "de": ("kehre", "gekehrt", "bin", "gehe", "sage", "gesagt", "nehme", "genommen", "räume", "geräumt", "war"),
    "fr": ("tourne", "tourné", "dis", "dit", "fais", "fait", "tire", "tiré", "mets", "mis", "claque", "claqué"),
    "es": ("digo", "dicho", "dije", "pongo", "puesto", "puse", "cierro", "cerrado", "cerré", "doy", "dado", "hago"),
    "nl": ("zeg", "gezegd", "stap", "gestapt", "zwaai", "gezwaaid", "sluit", "afgesloten", "hang", "ben", "neem"),
    "ru": ("говорю", "сказал", "сказала", "ставлю", "поставил", "поставила", "ухожу", "ушёл", "ушел", "ушла"),
}  # fmt: skip
_WHITHER: Rows = {
    "en": (
        "away from", "off from", "out of", "out from", "on from", "down from", "down at", "down as", "aside from",
        "back from", "ways with", "company with", "goodbye to", "farewell to", "adieu to", "my back on",
        "the page on", "the door on", "the chapter on", "my chapter at", "my chapter with", "a chapter at",
        "the book on", "my boots at", "my hat at", "my coat at", "my desk at", "my bags at", "for the last time",
        "go by", "go from", "for the very last time", "for good", "for the final time",
    ),
    "de": (
        "den rücken", "raus bei", "raus aus", "weg von", "weg bei", "aus dem hause", "von bord", "servus", "tschüss",
        "meinen hut", "den hut", "abschied", "lebewohl", "zuletzt bei", "ade", "meinen schreibtisch",
    ),
    "fr": (
        "la page", "au revoir à", "adieu à", "mes adieux", "ma révérence", "mes cartons", "les voiles", "la porte",
        "un terme à mon", "fin à mon",
    ),
    "es": (
        "adiós a", "punto final", "fin a mi", "mi etapa", "un ciclo", "un capítulo", "una etapa", "las maletas",
        "portazo",
    ),
    "nl": (
        "vaarwel", "gedag", "op bij", "uit bij", "af bij", "mijn periode", "afscheid", "de deur", "weg van",
        "mijn hoofdstuk", "een hoofdstuk",
    ),
    "ru": ("прощай", "до свидания", "точку", "в свободное плавание", "с поста"),
}  # fmt: skip

# That it is so no more, and what somebody was.
_NO_MORE: Rows = {
    "en": ("no longer", "ceased", "cease", "stopped", "stop", "stopping"),
    "de": ("nicht mehr", "nicht länger", "kein", "keine", "aufgehört"),
    "fr": ("plus", "cessé", "cesse", "cesserai", "cessera", "arrêté"),
    "es": ("ya no", "dejé de", "dejado de", "dejo de", "deja de", "dejará de"),
    "nl": ("niet meer", "niet langer", "geen", "gestopt"),
    "ru": ("больше не", "уже не", "перестал", "перестала"),
}  # fmt: skip
_BEING: Rows = {
    "en": (
        "employed", "employee of", "associated with", "affiliated with", "connected with", "connected to",
        "attached to", "a member of", "on the payroll", "on the books", "on staff", "on the staff", "in the employ",
        "a part of", "part of", "representing", "represents", "represent", "engaged by", "active at", "active with",
        "to be found at", "based at", "working at", "working for", "working with", "works for", "works at", "works in",
        "works with", "work for", "work at", "in post", "in post at", "in the role", "staff at", "an employee",
    ),
    "de": (
        "tätig", "beschäftigt", "angestellt", "im dienst", "in diensten", "an bord", "mitarbeiter", "mitarbeiterin",
        "im unternehmen", "im team", "teil des", "teil von", "teil der", "im hause", "im haus", "zu erreichen bei",
        "bei uns", "da bei", "unter vertrag", "aktiv",
    ),
    "fr": (
        "collaborateur", "collaboratrice", "salarié", "salariée", "employé", "employée", "en fonction", "en poste",
        "dans l'entreprise", "dans la société", "dans nos murs", "parmi nous", "des nôtres", "membre", "de travailler",
        "mes fonctions", "ses fonctions", "chez nous", "rattaché à", "rattachée à", "partie de", "partie des",
        "partie du",
    ),
    "es": (
        "trabaja en", "trabaja para", "trabajo en", "trabajo para", "presta servicios", "presto servicios", "vinculado",
        "vinculada", "en plantilla", "empleado", "empleada", "parte de", "parte del", "en nómina", "con nosotros",
        "entre nosotros", "en la empresa", "en la casa", "pertenece", "pertenezco", "trabajar en", "trabajar para",
        "labora en", "ligado a", "ligada a",
    ),
    "nl": (
        "werkzaam", "in dienst", "verbonden aan", "aan boord", "actief bij", "actief voor", "medewerker", "lid van",
        "deel uit", "onderdeel van", "op de loonlijst", "met werken", "onder contract", "bij ons",
    ),
    "ru": (
        "работает", "работаю", "сотрудник", "сотрудником", "сотрудница", "сотрудницей", "сотрудничает", "в штате",
        "в команде", "числится", "трудится", "служит", "работать", "связан с", "связана с", "с нами", "у нас",
    ),
}  # fmt: skip

# Where the participle stands behind what is given in: "den Schlüssel abgegeben".
_VERB_BEHIND = ("de", "nl", "ru")
# What a German verb leaves for the end of its clause: "höre Ende Mai bei der Acme GmbH auf".
ENDS_WORK: Rows = {"de": ("höre", "hört", "hörte", "hören wir")}
ENDS_IT: Rows = {"de": ("auf",)}
PARTINGS: Sequence[tuple[Rows, Rows]] = (
    (_GIVING, _NOTICE),
    (_LEAVING, _LEFT_FOR_GOOD),
    (_LAST, _DAYS),
    (_MY_LAST, _WHILES),
    (_GOING, _WHITHER),
    (_NO_MORE, _BEING),
    (_HANGS, _ON_A_NAIL),
    *(({language: _NOTICE[language]}, {language: _GIVING[language]}) for language in _VERB_BEHIND),
)

# What needs no company beside it: "geht Ende Juni in Rente", "verlasse ich zum Monatsende das Unternehmen".
PARTINGS_ALONE: Sequence[tuple[Rows, Rows]] = (
    (
        {
            "de": ("geht", "gehe", "gehen"),
            "fr": ("part", "pars", "partira", "partirai"),
            "nl": ("gaat", "ga", "gaan"),
            "ru": ("выходит", "уходит", "выхожу", "ухожу"),
        },
        {
            "de": ("in rente", "in pension", "in den ruhestand", "in den vorruhestand"),
            "fr": ("à la retraite", "en retraite"),
            "nl": ("met pensioen",),
            "ru": ("на пенсию",),
        },
    ),
    (
        {"de": ("verlässt", "verlasse"), "nl": ("verlaat",)},
        {
            "de": ("das unternehmen", "die firma", "unser haus", "unser unternehmen", "uns"),
            "nl": ("het bedrijf", "de organisatie", "ons"),
        },
    ),
)

# What needs no company beside it either, but that what is left or retired may stand behind it: "will leave us a note".
LEAVES_US: Rows = {
    "en": (
        "retires at the end", "retires in", "retires on", "retires next", "retires this", "is retiring",
        "will be retiring", "will retire", "i'm retiring", "i am retiring", "is leaving us",
        "will be leaving us", "will leave us", "is leaving the company", "will be leaving the company",
        "will leave the company", "leaves the company",
    ),
    "fr": ("nous quitte", "nous quittera", "quitte l'entreprise", "quitte la société"),
    "es": ("nos deja", "deja la empresa", "dejo la empresa"),
}  # fmt: skip

# Behind them, what is left, or for how long: "will leave us a message", "verlässt uns kurz".
LEAVES_WHAT: Rows = {
    "en": ("a", "an", "the", "our", "his", "her", "their", "your", "its", "some", "all", "two", "no"),
    "de": ("ein", "eine", "einen", "der", "den", "das", "die", "seine", "seinen", "ihre", "ihren"),
    "fr": ("un", "une", "le", "la", "les", "des", "son", "sa", "ses"),
    "es": ("un", "una", "el", "la", "los", "las", "su", "sus", "unos", "unas"),
    "nl": ("een", "de", "het", "zijn", "haar"),
}  # fmt: skip
LEAVES_THERE: Rows = {
    "en": ("car", "van", "phone", "laptop", "card", "keys", "early", "briefly", "for a moment", "for a minute"),
    "de": ("kurz", "für heute", "für einen moment", "auf sie", "auf dich", "auf euch"),
    "fr": ("à midi", "ce soir", "un moment", "tôt"),
    "es": ("un momento", "un rato"),
    "nl": ("even", "vroeg"),
}  # fmt: skip
LEAVES_WHEN: Rows = {
    "en": ("other", "end", "first", "last", "next", "beginning", "middle"),
    "de": ("nächste*", "letzte*", "erste*", "kommende*"),
    "fr": (
        "mois", "semaine", "fin", "premier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ),
    "es": (
        "próximo", "próxima", "mes", "semana", "primero", "fin", "lunes", "martes", "miércoles", "jueves", "viernes",
        "sábado", "domingo",
    ),
    "nl": ("laatste", "eerste", "volgende", "komende"),
}  # fmt: skip

# More of what is said of those who have gone, or were sent away; a company stands beside it.
GONE: Rows = {
    "en": (
        "has quit", "quit us", "walked out", "gone from", "is gone since", "sacked by", "sacked from", "fired by",
        "fired from", "booted out of", "kicked out of", "laid off at", "bailed on", "jacked in", "packed in",
        "chucked in", "finished with", "through with", "shown the door at", "has upped sticks from", "is history",
        "got himself sacked", "got herself sacked", "been poached from", "poached from", "poached away from",
        "left the service of", "jumped ship from", "walked off", "walked from", "run out on", "resigned her post at",
        "resigned his post at", "clocks off at", "clocks off for good at", "clocking off at", "clocked off at",
    ),
    "de": (
        "nicht länger an", "nicht mehr an", "rausgeflogen bei", "gefeuert", "rausgeschmissen bei", "ist geschichte",
        "hingeschmissen bei", "geschmissen bei", "fertig mit", "schluss bei", "schluss mit", "abgang bei",
        "gehört nicht mehr", "verlassen", "weg von", "fort von", "ausgeschieden bei",
    ),
    "fr": (
        "viré de", "virée de", "viré par", "virée par", "claqué la porte", "lâché", "remercié par", "remerciée par",
        "c'est fini chez", "fini chez", "plaqué", "parti de", "partie de", "en ai fini avec",
    ),
    "es": (
        "me han echado de", "me echaron de", "me largaron de", "me han largado de", "me piré de", "plantado en",
        "me han tirado de", "se acabó en", "terminé en", "terminé con", "dejé", "he colgado los guantes en",
        "me salí de", "me he salido de", "se largó de", "cesé en", "ceso en",
    ),
    "nl": (
        "nu ook weg", "nu weg", "ben ik weg", "ben weg", "ontslagen bij", "ontslagen door", "eruit gegooid bij",
        "klaar bij", "klaar met", "gekapt bij", "gekapt met", "eruit bij", "er weg", "verleden tijd",
    ),
    "ru": (
        "рассчитался", "рассчиталась", "распрощал*", "попрощал*", "выгнали из", "попросили из", "сократили из",
        "сократили в", "ушёл с", "ушла с", "ушел с", "свалил из", "слинял из", "в прошлом", "расквитал*", "ушёл",
        "ушла", "ушел", "уволен", "уволена", "отработал", "отработала", "покинул", "покинула", "расстался",
        "рассталась",
    ),
}  # fmt: skip
GONE_ALONE: Rows = {
    "en": ("quit us", "has quit", "walked out", "is gone since", "gone from the", "won't be back"),
    "de": ("uns nicht mehr an", "ist nicht länger hier"),
    "fr": ("nous a lâchés", "nous a plaqués"),
    "es": ("nos ha dejado tirados", "se ha largado"),
    "nl": ("is ervandoor", "is hier weg"),
    "ru": ("ушёл насовсем", "ушла насовсем"),
}  # fmt: skip
