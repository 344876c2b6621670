"""Words of one language that writers of others use as well: they tell nothing of who writes what."""

# Words and abbreviations of English mails, particles of names, and common surnames.
ALSO_ELSEWHERE = frozenset(
    {
        "alte", "alternant", "an der", "artisan", "arts", "assessore", "association", "baan", "baker", "bau", "bonde",
        "bureau", "cad", "cap", "centre", "clinica", "commercial", "communication", "conductor", "cours", "daf", "damm",
        "danke", "dona", "ebe", "editorial", "elev", "epp", "finances", "formation", "gate", "god", "grazie", "haven",
        "hof", "industrie", "kai", "kaj", "kaufmann", "kellner", "klempner", "kock", "laan", "lege", "lehrer", "lider",
        "mah", "maire", "maler", "merci", "monter", "ober", "ops", "passage", "piazza", "pilota", "plac", "plan",
        "polier", "port", "postfach", "preside", "psa", "publ", "quadro", "quai", "rector", "region", "reporter",
        "rezeption", "richter", "rondo", "schilder", "schlosser", "sci", "smed", "sok", "statik", "strada", "tack",
        "tak", "tie", "tischler", "tori", "torv", "vali", "via", "vigile", "villa", "visa", "weg", "zum", "zur",
    }
)  # fmt: skip

# Words that writers of English borrow, and whose they are.
BORROWED = {"cordialement": "fr", "ciao": "it"}
