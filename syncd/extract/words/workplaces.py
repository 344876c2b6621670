"""How people say where they work since some day, whatever it is that they do there; per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands before the company whatever the work is: "digging for Acme", "baue ich für die Acme".
AT: Rows = {
    "en": ("at", "for", "over at", "in at"),
    "de": ("bei", "bei der", "bei den", "beim", "für", "für die", "für den", "in der", "im", "am"),
    "fr": ("chez", "pour", "au sein de", "à la", "au", "à l'", "pour la", "pour le"),
    "es": ("en", "para", "en la", "en el", "para la", "para el"),
    "nl": ("bij", "bij de", "bij het", "voor", "voor de"),
    "ru": ("в", "на", "у", "во"),
}

# What passes since somebody has begun.
WHILES: Rows = {
    "en": ("week", "weeks", "fortnight", "days", "day", "morning", "yesterday", "easter", "christmas", "month", "1st"),
    "de": ("woche", "wochen", "tagen", "gestern", "kurzem", "monat", "ostern", "monatsanfang", "heute", "kurzer zeit"),
    "fr": ("semaine", "semaines", "jours", "hier", "peu", "mois", "quinzaine", "rentrée", "1er"),
    "es": ("semana", "semanas", "días", "ayer", "poco", "mes", "quincena", "hoy"),
    "nl": ("week", "weken", "dagen", "gisteren", "kort", "maand", "vandaag", "pasen"),
    "ru": ("недели", "недель", "дней", "вчерашнего", "недавнего", "недавних", "числа", "месяца", "дня"),
}  # fmt: skip

# Who works together, before the company they work at.
CREWS: Rows = {
    "en": (
        "team", "crew", "staff", "payroll", "books", "roster", "family", "gang", "lot", "ranks", "squad", "outfit",
        "employee", "employ", "workforce", "colours", "apron", "uniform", "badge", "lanyard",
    ),
    "de": (
        "mannschaft", "team", "belegschaft", "crew", "truppe", "familie", "besatzung", "gehaltsliste", "lohnliste",
        "diensten", "brot", "uniform", "kollegium", "reihen",
    ),
    "fr": ("équipe", "équipes", "effectifs", "rangs", "famille", "troupe", "brigade", "salarié", "salariée"),
    "es": ("equipo", "plantilla", "nómina", "familia", "cuadrilla", "filas", "tropa", "uniforme", "planilla"),
    "nl": ("team", "ploeg", "loonlijst", "familie", "crew", "personeel", "gelederen", "dienst", "payroll"),
    "ru": ("команде", "штате", "коллективе", "команду", "штат", "коллектив", "рядах", "бригаде"),
}  # fmt: skip
OF: Rows = {
    "en": ("of", "at", "with"),
    "de": ("der", "des", "von", "bei", "bei der", "vom"),
    "fr": ("de", "du", "de la", "chez", "des"),
    "es": ("de", "del", "de la", "en"),
    "nl": ("van", "bij", "van de", "van het"),
    "ru": ("в", "у"),
}

# That the writer does something, or is somewhere.
AT_WORK: Rows = {"en": ("i'm", "im", "i’m", "am", "been", "be", "work", "works", "worked")}
# Words that end as what is done does, and say nothing of it.
NO_DOING: Rows = {
    "en": ("during", "nothing", "anything", "something", "everything", "morning", "evening", "following"),
}

# Whose it is that is not the writer's: "your first day", "her card".
THEIRS: Rows = {
    "en": ("your", "his", "her", "their"),
    "de": (
        "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "dein", "deine", "deinen", "deinem", "deiner", "deines",
        "sein", "seine", "seinen", "seinem", "seiner", "seines",
    ),
    "fr": ("votre", "ton", "ta", "son", "sa", "leur"),
    "es": ("tu", "su"),
    "nl": ("jouw", "je", "uw", "zijn", "haar", "hun"),
    "ru": (
        "ваш", "ваша", "ваше", "вашу", "ваши", "вашей", "твой", "твоя", "твоё", "твое", "твою", "твои", "твоей",
        "его", "её", "ее", "их",
    ),
}  # fmt: skip

# What may be anybody's as well: "the first run".
OF_OTHERS: Rows = {**THEIRS, "en": (*THEIRS["en"], "our", "the")}

# The first of what one works, with an employer.
FIRST: Rows = {
    "en": ("first", "second", "third", "fourth"),
    "de": ("erste", "ersten", "erster", "zweite", "zweiten"),
    "fr": ("premier", "première", "deuxième", "premiers"),
    "es": ("primer", "primera", "segunda", "primeros", "segundo"),
    "nl": ("eerste", "tweede"),
    "ru": ("первый", "первая", "первую", "первой", "первые", "вторая", "второй"),
}
STINTS: Rows = {
    "en": ("day", "week", "shift", "month", "fortnight", "sailing", "term", "night", "payslip", "wage", "run", "days"),
    "de": ("tag", "arbeitstag", "woche", "schicht", "arbeitswoche", "monat", "lohn", "gehalt", "wochen", "tage"),
    "fr": ("jour", "jours", "semaine", "journée", "paie", "mois", "service", "garde"),
    "es": ("día", "días", "semana", "turno", "mes", "nómina", "jornada", "quincena"),
    "nl": ("dag", "werkdag", "week", "dienst", "werkweek", "maand", "loon"),
    "ru": ("день", "дня", "неделя", "неделю", "смена", "смену", "рабочий день", "рабочая неделя", "зарплата"),
}  # fmt: skip

# What somebody does since a day at a company that is none of his employer's.
NO_WORK: Rows = {
    "en": (
        "waiting", "wait", "trying", "chasing", "looking", "searching", "hospital", "ward", "stuck", "staying",
        "conference", "fair", "summit", "expo", "training", "course", "visit", "visiting", "client", "meeting",
        "holiday", "leave", "away", "interview*", "applied", "candidate", "invoice", "due", "deliver*",
        "order*", "open", "available", "free", "contractor*", "vacanc*", "role for", "hiring", "we need",
        "recruit*", "sourc*", "headhunt*", "known", "you have", "you've", "talking", "speaking", "negotiating",
        "in touch", "application", "apply*",
    ),
    "de": (
        "warte", "suche", "krankenhaus", "klinik", "messe", "schulung", "seminar", "kunde", "kunden", "termin",
        "urlaub", "vorstellungsgespräch", "beworben", "bewerb*", "kandidat*", "rechnung", "lieferung", "bestellung",
        "verfügbar", "frei", "erreichbar", "gesucht", "suchen", "telefonier*", "verhandl*", "spreche", "rede",
    ),
    "fr": (
        "attends", "cherche", "hôpital", "salon", "formation", "client", "réunion", "vacances", "congés", "entretien",
        "postulé", "candidat*", "facture", "livraison", "commande", "disponible", "libre", "joignable", "cherchons",
    ),
    "es": (
        "espero", "esperando", "busco", "ingresado", "ingresada", "feria", "curso", "cliente", "reunión", "vacaciones",
        "entrevista", "candidat*", "factura", "pedido", "disponible", "libre", "buscamos", "vivo", "viviendo",
    ),
    "nl": (
        "wacht", "zoek", "ziekenhuis", "beurs", "cursus", "klant", "afspraak", "vakantie", "sollicit*", "kandidaat",
        "factuur", "levering", "bestelling", "beschikbaar", "vrij", "bereikbaar", "zoeken",
    ),
    "ru": (
        "жду", "ищу", "больниц*", "выставк*", "курс*", "клиент*", "встреч*", "отпуск*", "собеседован*", "кандидат*",
        "счёт", "счет", "поставк*", "заказ*", "свободен", "свободна", "ищем", "живу",
    ),
}  # fmt: skip
