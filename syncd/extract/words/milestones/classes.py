"""Words that may stand for each other in a phrase, in a class per meaning.

"Name" in a class is any word with a capital that is no other, "Timely" what may be part of a time, "Thousands" a sum
like 45k.
"""

from collections.abc import Mapping

Classes = Mapping[str, tuple[str, ...]]

_ANY: Classes = {
    "TIMELY": ("Timely",),
    "NAMED": ("Name",),
}

CLASSES: Mapping[str, Classes] = {
    "en": {
        **_ANY,
        "THIRD": (
            "he", "him", "his", "she", "her", "hers", "they", "them", "their", "both", "mr", "mrs", "ms", "miss",
            "lad", "lads", "girl", "guy", "guys", "fella", "bloke", "chap", "chaps", "lady", "gent", "candidate",
            "candidates", "em",
        ),
        "YOU": ("you", "your", "yours", "u", "ur", "ya", "yous"),
        "ME": ("i", "me", "my", "im", "ive", "mine"),
        "PAY": ("£", "€", "$", "Thousands", "grand", "quid", "salary", "ote", "gross"),
        "CHOICE": ("or", "either"),
        "send": (
            "send", "sent", "sends", "sending", "submit", "submits", "submitted", "submitting", "forward", "forwarded",
            "forwarding", "fwd", "email", "emailed", "e-mailed", "emailing", "mailed", "mailing", "passed", "passing",
            "share", "shared", "sharing", "shot", "fired", "firing", "pinged", "pinging", "dropped", "dropping",
            "whizzed", "popped", "popping", "put", "putting", "uploaded", "uploading", "released", "slung", "bunged",
            "lodged", "entered", "winged", "dispatched", "despatched", "delivered", "got", "gave", "given", "filed",
            "presented", "presenting", "proposed", "recommended", "pitched", "supplied", "tabled", "attached",
            "introduced", "introducing", "included", "enclosed",
        ),
        "gone": ("went", "gone", "goes", "landed", "reached", "sits", "sitting", "left", "lies", "is", "are", "now"),
        "cv": (
            "cv", "cvs", "resume", "resumes", "résumé", "résumés", "profile", "profiles", "details",
            "particulars", "papers", "application", "applications", "dossier", "dossiers", "bio", "bios", "write-up",
            "write-ups", "candidature", "shortlist", "portfolio", "one-pager", "one-pagers",
        ),
        "over": ("over", "across", "along", "on", "through", "up", "round", "off", "out", "in", "forward", "down"),
        "come": ("come", "pop", "drop", "swing", "nip", "head", "go", "appear", "attend", "report", "present"),
        "in": ("in", "along", "over", "down", "up", "by", "round", "across", "here", "to", "for", "at", "on"),
        "see": ("see", "meet", "interview", "grill", "assess", "trial", "eyeball", "quiz", "receive"),
        "job": (
            "job", "role", "position", "post", "gig", "contract", "spot", "place", "seat", "vacancy", "appointment",
            "slot", "chair", "desk", "work", "employment",
        ),
        "not": ("not", "'t", "never", "neither", "cannot", "cant", "wont", "dont", "didnt", "isnt", "wasnt", "doesnt"),
        "fit": (
            "fit", "right", "suitable", "suited", "match", "enough", "level", "standard", "mark", "bill", "calibre",
            "cut", "scratch", "convinced", "sold", "persuaded", "flourish", "thrive", "settle", "gel", "ready",
            "cleared", "passed", "selected", "successful", "grade", "ticket",
        ),
        "firm": (
            "they", "client", "company", "firm", "panel", "board", "team", "trust", "school", "hospital", "bank",
            "committee", "partners", "manager", "managers", "director", "directors", "boss", "owner", "practice",
            "council", "head", "we", "Name", "ceo", "cto", "cfo", "hr",
        ),
        "who": (
            "him", "her", "them", "both", "mr", "mrs", "ms", "miss", "dr", "Name", "lad", "lads", "girl", "guy",
            "fella", "bloke", "chap", "lady", "gent", "candidate", "candidates", "em", "number", "numbers", "nos",
        ),
        "he": (
            "he", "she", "they", "both", "Name", "lad", "girl", "guy", "fella", "bloke", "chap", "lady", "who",
            "candidate",
        ),
        "taken": (
            "take", "takes", "took", "taken", "taking", "accept", "accepts", "accepted", "accepting", "grabbed",
            "snapped",
        ),
        "signed": ("signed", "countersigned", "counter-signed", "signs", "inked", "executed"),
        "starts": (
            "start", "starts", "started", "starting", "begin", "begins", "began", "commence", "commences",
            "commenced", "join", "joins", "joined", "joining",
        ),
        "agencies": (
            "agency", "agencies", "recruiter", "recruiters", "recruitment", "headhunter", "headhunters",
            "consultants", "third-party", "third-parties",
        ),
    },
    "de": {
        **_ANY,
        "THIRD": (
            "er", "ihn", "ihm", "herr", "herrn", "frau", "hr", "fr", "beide", "beiden", "kandidat", "kandidaten",
            "kandidatin", "bewerber", "bewerberin", "dame", "kollege", "kollegin", "junge", "mann",
        ),
        "YOU": ("sie", "ihnen", "ihr", "ihre", "ihrem", "ihren", "du", "dich", "dir", "dein", "deine", "euch"),
        "ME": ("ich", "mich", "mir", "mein", "meine", "meinen", "meiner"),
        "PAY": ("€", "euro", "eur", "Thousands", "brutto", "fixum", "chf", "netto", "jahresgehalt"),
        "CHOICE": ("oder", "entweder"),
    },
    "fr": {
        **_ANY,
        "THIRD": (
            "il", "elle", "lui", "ils", "elles", "leur", "m", "mme", "mlle", "monsieur", "madame", "candidat",
            "candidate", "candidats", "candidates", "eux",
        ),
        "YOU": ("vous", "votre", "vos", "tu", "te", "t'", "ton", "ta", "tes", "toi"),
        "ME": ("je", "j'", "moi", "mon", "ma", "mes", "me", "m'"),
        "PAY": ("€", "euros", "Thousands", "brut", "eur", "bruts", "chf"),
        "CHOICE": ("ou",),
    },
    "es": {
        **_ANY,
        "THIRD": (
            "él", "ella", "ellos", "ellas", "le", "les", "lo", "sr", "sra", "srta", "señor", "señora", "candidato",
            "candidata", "candidatos", "chico", "chica", "ambos",
        ),
        "YOU": ("tú", "tu", "te", "ti", "usted", "ustedes", "os", "vuestra", "vuestro", "vuestras", "contigo"),
        "ME": ("yo", "me", "mi", "mí", "mis", "conmigo"),
        "PAY": ("€", "euros", "Thousands", "brutos", "pesos", "$", "eur"),
        "CHOICE": ("o", "u"),
    },
    "nl": {
        **_ANY,
        "THIRD": (
            "hij", "hem", "zij", "haar", "hen", "hun", "meneer", "mevrouw", "dhr", "mevr", "mw", "kandidaat",
            "kandidaten", "beiden", "allebei",
        ),
        "YOU": ("je", "jij", "jou", "jouw", "u", "uw", "jullie"),
        "ME": ("ik", "mij", "me", "mijn", "m'n"),
        "PAY": ("€", "euro", "eur", "Thousands", "bruto"),
        "CHOICE": ("of",),
    },
    "ru": {
        **_ANY,
        "THIRD": (
            "он", "его", "ему", "она", "её", "ее", "ей", "они", "их", "им", "обоих", "обе", "оба", "кандидат",
            "кандидата", "кандидатку", "кандидаты", "кандидату",
        ),
        "YOU": ("вы", "вас", "вам", "ваш", "ваша", "ваше", "вами", "ты", "тебя", "тебе"),
        "ME": ("я", "меня", "мне", "мой", "моя", "моё", "мою"),
        "PAY": ("₽", "руб", "рублей", "тысяч", "тыс", "Thousands", "оклад", "€", "$"),
        "CHOICE": ("или", "либо"),
    },
}  # fmt: skip
