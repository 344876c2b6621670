"""How people say what notice they must give, per language.

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

LABELS: Rows = {
    "en": (
        "salary", "salary expectation", "salary expectations", "notice", "notice period", "availability", "rate",
        "day rate", "where", "how much", "how soon", "money", "expected ctc", "exp ctc", "exp. ctc", "current ctc",
        "ctc", "expected salary", "desired salary", "when", "start", "start date", "available", "available from",
        "relocation", "mobility", "experience", "total experience",
    ),
    "de": (
        "gehaltswunsch", "gehaltsvorstellung", "gehalt", "kündigungsfrist", "verfügbarkeit", "verfügbar ab",
        "gehaltsvorstellungen", "eintrittstermin", "lohn", "start",
    ),
    "fr": (
        "prétentions", "prétentions salariales", "préavis", "disponibilité", "mobilité", "prise de poste possible",
        "prise de poste", "salaire",
    ),
    "es": (
        "salario", "salario deseado", "pretensión salarial", "preaviso", "disponibilidad", "pretensión",
        "expectativa salarial", "movilidad", "incorporación",
    ),
    "nl": ("salaris", "salariswens", "opzegtermijn", "beschikbaarheid", "tarief", "uurtarief", "beschikbaar"),
    "ru": (
        "зарплата", "зарплатные ожидания", "желаемая зарплата", "отработка", "срок уведомления", "выход", "готовность",
    ),
}  # fmt: skip

NOTICE: Rows = {
    "en": ("notice", "notice period", "notice periods"),
    "de": ("kündigungsfrist*", "frist", "kündigungszeit", "kündigungsfristen", "frist von", "kündigung", "kündigen"),
    "fr": ("préavis", "prévenir", "délai de préavis", "délai-congé"),
    "es": ("preaviso", "avisar con", "aviso de", "aviso", "antelación", "preavisar", "avisar", "preavisar con"),
    "nl": ("opzegtermijn", "opzegtijd", "opzegperiode", "opzegging", "opzeg", "opzeggen"),
    "ru": (
        "отработк*",
        "отрабат*",
        "отработ*",
        "отработать",
        "отработаю",
        "срок уведомления",
        "срок предупреждения",
        "увольняться",
        "предупредить за",
        "уведомить за",
    ),
    "it": ("preavviso",),
    "pt": ("aviso prévio", "pré-aviso"),
    "pl": ("wypowiedzenia", "wypowiedzenie"),
    "sv": ("uppsägningstid",),
    "da": ("opsigelse*",),
    "no": ("oppsigelsestid",),
    "fi": ("irtisanomisaika*",),
    "cs": ("výpovědní", "výpověď"),
    "uk": ("відпрацюван*",),
    "tr": ("ihbar",),
}

BOUND: Rows = {
    "en": (
        "hold me", "i have to give", "i can give", "i must give", "i'd have to give", "i need to give", "i'm tied to",
        "contracted to", "i am contracted to", "i'd need to give", "i have to work", "have to give", "must give",
        "need to give", "would have to give", "owe my employer", "tied in for", "obliged to give", "i have to serve",
        "i need to serve", "i'd have to serve", "have to serve", "have to work out", "need to work out", "i give",
        "after i hand it in", "after i hand in", "after resignation", "after resigning", "after i resign",
        "once i resign", "from resignation", "hold us for", "hold me for", "hold me to", "holds me to", "serve out",
        "serving out", "hand my notice", "obliged to my present firm", "owe my", "owe them", "hold him", "hold her",
        "holds me", "require me to give", "need to see out", "must serve", "tie me in for", "contracted for",
        "bound to give", "require", "requires",
    ),
    "de": (
        "kündigen", "gebunden", "binden", "kündbar", "kündigen kann ich", "herauskommen", "binden mich",
        "bindet mich", "gebunden bin ich", "einhalten muss", "einhalten", "muss ich einhalten", "vertraglich",
    ),
    "nl": (
        "opzeggen", "houdt mij aan", "houden mij aan", "zit vast aan", "moet uitdienen", "uitdienen", "gun ik",
        "moet ik aanhouden", "aanhouden", "gebonden aan", "ben gebonden", "contractueel",
    ),
    "fr": (
        "dois donner", "dois encore faire", "dois respecter", "faut que je donne", "dois prévenir", "tenu de",
        "mon contrat prévoit", "contrat prévoit", "doit à son employeur", "dois à mon employeur", "je dois à",
    ),
    "es": (
        "debo avisar", "tengo que avisar", "debo dar", "debo preavisar", "tengo que dar", "hay que avisar",
        "me piden", "me exigen", "debe avisar", "he de avisar", "contrato exige", "contrato pide",
    ),
    "ru": (
        "отпустят через", "отпускают через", "отпустит через", "отпустит только через", "отпустят только через",
        "отрабатывать", "надо отработать", "придётся отработать", "попросят отработать", "отпустят",
    ),
}  # fmt: skip

HELD: Rows = {
    "en": (
        "tied for", "tied to", "bound by", "bound for", "owe them", "tied in", "give the school", "give them",
        "to give", "work out", "see out", "they need", "they want", "they'd want", "they would want", "they expect",
        "they'd expect", "they get", "they require", "boss needs", "boss wants", "employer requires",
        "employer needs", "employer wants", "company insists", "company requires", "company wants", "company needs",
        "contract says", "contract has me", "contract requires", "contract is", "my contract", "hr says", "of me",
        "from me", "out of me", "off me", "i owe", "hand it in", "hand in", "resign", "resignation", "they hold",
        "patron must have", "must have", "insists on", "would want", "wants", "policy is", "hospital policy",
        "company policy", "hold him to", "hold her to", "his people", "her people", "my people", "present people",
        "current people", "contract say", "for a period of", "present firm", "current mob", "current clinic",
        "current lot", "for my current", "im out of here", "i'm out of here", "to replace me", "to find another",
        "get out of", "warning", "my lot", "this lot", "the boss", "the gaffer", "gaffer", "the school", "the trust",
        "the hospital", "the yard", "they're owed", "owed", "leaving here takes", "to extricate myself",
        "to be released", "release me", "let me go", "before i can go", "before i'm free", "obliged to my",
        "tied up for", "on the hook for", "locked in for",
    ),
    "de": (
        "lässt mich", "lassen mich", "komme ich raus", "rauskommen", "mein vertrag", "vertraglich", "mein chef",
        "mein arbeitgeber", "kündige", "raus in", "aus dem vertrag", "brauch ich", "rauszukommen", "gebunden",
        "muss ich bleiben", "schulde ich", "bindet mich", "hält mich", "halten mich", "meister", "verlangt",
        "verlangen", "bis ich weg kann", "bis ich raus bin", "entlassen mich", "einhalten", "zum quartal",
        "zum quartalsende", "zum monatsende", "lässt man mich", "aushalten",
    ),
    "fr": (
        "mon contrat", "mon patron", "avant de partir", "mon employeur", "me libérer", "faut que je", "à mon boss",
        "me retient", "me retiennent", "me demande", "me demandent", "exige", "exigent", "le temps qu'on me remplace",
        "la patronne", "ma patronne", "chez mon employeur", "doit à son employeur", "la boîte", "ma boîte",
        "me garde", "me gardent", "dois encore", "me tient", "à respecter", "pour me remplacer", "pour partir",
    ),
    "es": (
        "mi contrato", "mi jefe", "mi empresa", "le quedan", "me quedan", "contrato vigente", "para irme", "me pide",
        "me piden", "me exigen", "me exige", "tengo que cumplir", "debe cumplir", "me obliga", "me obligan",
        "para buscar", "señora", "aquí me piden", "debe avisar", "para soltarme", "me sueltan", "me retienen",
        "quieren que", "la casa", "avisando", "con preaviso",
    ),
    "nl": (
        "mijn contract", "mijn baas", "mijn werkgever", "nog lopen", "voor ik weg kan", "gun ik", "laat me gaan",
        "laat mij gaan", "laat mij", "overeengekomen", "een termijn van", "termijn van", "mijn zijde", "vastzitten",
        "zit ik vast", "de baas", "baas", "werkgever eist", "werkgever wil", "moet ik blijven", "voor ze me",
        "voordat ik", "mag ik weg", "heeft nog",
    ),
    "ru": (
        "отпуст*", "отпускают", "мой договор", "начальство", "увольн*", "попросят", "просят", "держат", "не отпустят",
        "отработать", "отработк*", "положено", "по договору", "начальник", "начальница", "на прежнем месте",
        "дорабатываю", "доработать", "передать дела", "на передачу дел",
    ),
}  # fmt: skip

NONE: Rows = {
    "en": (
        "no notice",
        "no notice period",
        "notice: none",
        "notice period: none",
        "without notice",
        "don't have a notice",
        "no need to give notice",
        "notice period is zero",
        "zero notice",
        "no notice to",
        "notice not required",
        "notice isn't needed",
        "no notice needed",
        "no notice required",
        "don't need to give notice",
        "don't have to give notice",
        "nothing to serve",
        "garden leave",
        "there's no notice",
        "there is no notice",
        "without any notice",
        "notice is nil",
        "notice: nil",
        "no notice left",
        "nobody to give notice to",
        "no one to give notice to",
        "notice served",
        "notice already served",
        "no notice whatsoever",
        "nil notice",
        "notice nil",
        "notice period nil",
        "period: nil",
        "no period of notice",
        "not under any notice",
        "no any notice",
        "can leave same day",
        "can leave the same day",
    ),
    "de": (
        "kündigungsfrist: keine",
        "keine kündigungsfrist",
        "kündigungsfrist habe ich nicht",
        "ohne kündigungsfrist",
        "kündigungsfrist entfällt",
        "keine frist",
        "keinerlei kündigungsfrist",
        "an keine frist",
        "keine kündigungsfristen",
        "ohne frist",
    ),
    "fr": (
        "plus de préavis",
        "pas de préavis",
        "sans préavis",
        "aucun préavis",
        "préavis : aucun",
        "préavis: aucun",
        "dispensé de préavis",
        "dispensée de préavis",
        "préavis effectué",
        "préavis déjà effectué",
        "zéro préavis",
        "zero preavis",
        "sans preavis",
        "pas de preavis",
        "rien à donner comme préavis",
    ),
    "es": (
        "sin preaviso",
        "no tengo preaviso",
        "preaviso: ninguno",
        "no tengo que avisar",
        "ningún preaviso",
        "no tengo que dar preaviso",
        "no necesito preaviso",
        "preaviso cero",
        "cero preaviso",
        "cero días de preaviso",
        "nada de preaviso",
        "preaviso, ninguno",
        "preaviso ninguno",
    ),
    "nl": (
        "geen opzegtermijn",
        "opzegtermijn: geen",
        "zonder opzegtermijn",
        "niet aan een opzegtermijn",
        "nul dagen opzeg*",
    ),
    "ru": (
        "без отработки",
        "отработка не нужна",
        "отработка: нет",
        "отработки нет",
        "отрабатывать не нужно",
        "отработка не требуется",
        "отработку мне не",
        "отрабатывать не",
        "отрабатывать ничего не",
        "предупреждать никого не",
    ),
    "it": ("nessun preavviso", "senza preavviso"),
    "pt": ("sem aviso prévio",),
    "pl": ("bez okresu wypowiedzenia",),
    "sv": ("ingen uppsägningstid",),
}

# What may stand between a number and its weeks or months.
WHOLE = (
    "calendar", "full", "working", "whole", "clear", "solid", "volle", "vollen", "ganze", "ganzen", "hele", "werk",
    "календарных", "календарный", "календ.", "рабочих", "рабочие", "полных", "полные", "полный",
)  # fmt: skip

OTHER_NOTICE: Rows = {
    "en": (
        "flat", "house hunting", "landlord", "tenan*", "agreement", "terminat*", "cancel*", "site visit", "lease",
        "payable", "meeting", "contract has", "any site", "clause", "clauses", "before you visit", "before you come",
    ),
    "de": ("vermieter", "miete", "mietvertrag", "wohnung", "im vertrag steht", "zu lang", "rahmenvereinbarung"),
    "fr": ("appartement", "loyer", "bail", "attendre un préavis", "s'il le faut"),
    "es": ("piso", "alquiler", "renovar", "póliza", "renovación"),
    "nl": ("huur", "huurcontract", "flat", "opzeggen kan"),
    "ru": ("квартир*", "аренд*"),
}  # fmt: skip

NUMBERS: Mapping[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10,
    "twelve": 12, "ein": 1, "einen": 1, "eine": 1, "einem": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "acht": 8, "zwölf": 12, "un": 1, "une": 1, "d'un": 1, "deux": 2, "trois": 3, "quatre": 4, "quinze": 15, "uno": 1,
    "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "quince": 15, "een": 1, "één": 1, "twee": 2, "drie": 3, "vijf": 5,
    "zes": 6, "две": 2, "два": 2, "двух": 2, "три": 3, "один": 1, "один календарный": 1, "due": 2, "tre": 3, "um": 1,
    "dois": 2, "três": 3, "dwa": 2, "dwa tygodnie": 2, "trzy": 3, "jeden": 1, "en": 1, "två": 2, "tre månaders": 3,
    "ett": 1, "to": 2, "yksi": 1, "kaksi": 2, "kolme": 3, "jeden měsíc": 1, "dva": 2, "tři": 3, "дві": 2, "bir": 1,
    "iki": 2, "üç": 3, "single": 1, "d'une": 1,
}  # fmt: skip

SPANS: Mapping[str, tuple[str, ...]] = {
    "day": (
        "days", "day", "tage", "tagen", "días", "jours", "dagen", "дней", "дня", "день", "giorni", "dias", "dni",
        "dagar",
    ),
    "week": ("weeks", "week", "wks", "wochen", "woche", "semaines", "semaine", "semanas", "semana", "weken", "недели",
             "неделя", "неделю", "недель", "settimane", "tygodnie", "tygodni", "veckor", "uger", "uker", "viikkoa",
             "týdny", "тижні", "hafta"),
    "month": ("months", "month", "kalendermonat", "kalendermonate", "kalendermaand", "kalendermaanden", "monate",
              "monaten", "monat", "monats", "mois", "meses", "mes", "maanden", "maand",
              "месяца", "месяц", "месяцев", "mesi", "mese", "mês", "miesiące", "miesiąc", "månader", "månad",
              "måneders", "måneder", "måned", "kuukautta", "kuukausi", "měsíce", "měsíc", "місяці", "місяць", "ay",
              "mth", "mths", "mnd", "mon."),
}  # fmt: skip

ALONE: Mapping[str, str] = {
    "месяц": "1 month", "неделю": "1 week", "fortnight": "2 weeks", "fortnight's": "2 weeks", "half a year": "6 months",
    "half a year's": "6 months", "half year": "6 months", "halbes jahr": "6 months", "halben jahr": "6 months",
    "halbjährig": "6 months", "halbjährige": "6 months", "halbjähriger": "6 months", "medio año": "6 months",
    "half jaar": "6 months", "полгода": "6 months", "quarter": "3 months", "quartal": "3 months",
    "trimestre": "3 months", "kwartaal": "3 months", "quincena": "15 days", "quinzaine": "2 weeks",
    "volle maand": "1 month", "hele maand": "1 month", "semanita": "1 week", "24 hours": "1 day", "24 stunden": "1 day",
    "24 heures": "1 day", "24 horas": "1 day", "24 uur": "1 day", "48 hours": "2 days", "48 stunden": "2 days",
    "48 heures": "2 days", "48 horas": "2 days", "48 uur": "2 days", "48 часов": "2 days", "72 hours": "3 days",
}  # fmt: skip
