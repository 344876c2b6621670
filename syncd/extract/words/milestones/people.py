"""How agencies and candidates' files are named, and what programs set before an accepted invitation."""

# Parts of the names that recruitment agencies go by.
AGENCY_NAMES = (
    "talent", "recruit", "staffing", "headhunt", "personnel", "personalberat", "personalvermitt", "personaldienst",
    "resourcing", r"executive.?search", r"\bsearch\b", "recrutement", "selecci[oó]n", "werving", "uitzend", "рекрут",
    "подбор персонал", "кадров", "arbeitsvermitt", "jobs?vermitt", "trabajo temporal", "placements?$",
)  # fmt: skip

# In which names of files a CV or a candidate's profile can be told.
CV_FILES = (
    r"(?<![a-z])cvs?(?![a-z])", r"r[eé]sum[eé]", "curricul", "lebensl", "profi[el]", "perfil", "shortlist", "longlist",
    "short-list", "candidate", "kandidat", "candidat", "bewerb", "expos[eé]", "резюме", "анкет", "кандидат", "rezume",
    "dossier",
)  # fmt: skip

# What calendar programs set before the subject of an invitation that is accepted.
ACCEPTED = (
    "accepted:", "zugesagt:", "angenommen:", "accepté:", "accepté :", "acceptée :", "aceptado:", "aceptada:",
    "geaccepteerd:", "принято:",
)  # fmt: skip

# What stands before the name of a place or a firm, rather than of a person.
BEFORE_PLACES = frozenset((
    "in", "at", "from", "near", "the", "via", "our", "your", "of", "on", "à", "chez", "dans", "en", "la", "le", "les",
    "a", "de", "el", "los", "las", "du", "aan", "te", "bij", "op", "van", "het", "в", "на", "из", "у", "по", "der",
))  # fmt: skip

# Names by which calls are held.
CHANNELS = frozenset(("zoom", "teams", "skype", "google", "meet", "whatsapp", "webex", "facetime", "hangouts"))
