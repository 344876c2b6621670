"""Words by which an agency presents somebody it does not name, per language: "I have a planner from Leeds for you".

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands before whoever is presented.
PRESENTS: Rows = {
    "en": (
        "cv of", "cv for", "cv from", "resume of", "resume for", "profile of", "profile for", "introduce",
        "introducing", "present", "presenting", "propose", "proposing", "recommend", "represent", "representing",
        "sharing",
    ),
    "de": ("lebenslauf", "profil", "empfehle", "empfehlen", "vorstellen", "stelle ihnen", "stelle dir", "stelle euch"),
    "fr": (
        "propose", "proposons", "présente", "présentons", "recommande", "cv de", "cv d'", "profil de", "profil d'",
    ),
    "es": (
        "propongo", "proponemos", "presento", "presentamos", "recomiendo", "cv de", "currículum de", "perfil de",
        "envío a",
    ),
    "nl": ("cv van", "profiel van", "stel ik je", "stel ik u", "stel je", "stel u", "beveel"),
    "ru": (
        "предлагаю", "предлагаем", "представляю", "представляем", "рекомендую", "рекомендуем", "резюме",
    ),
}  # fmt: skip

# Before some of these: nobody is presented by "my CV of a planner".
MINE: Rows = {
    "en": ("my",),
    "de": ("mein", "meinen"),
    "fr": ("mon",),
    "es": ("mi",),
    "nl": ("mijn",),
    "ru": ("мой",),
}

# What does so where it is said for whom: a candidate has "a manager" as well.
HAS: Rows = {
    "en": ("i have", "i've got", "i've", "we have", "we've", "we've got", "working with"),
    "de": ("habe ich", "haben wir", "ich habe", "wir haben", "hätte ich", "hätten wir", "biete", "bieten"),
    "fr": ("j'ai", "nous avons", "dispose d'", "disposons d'"),
    "es": ("tengo", "tenemos"),
    "nl": ("heb ik", "ik heb", "hebben we", "hebben wij", "we hebben", "wij hebben", "heb"),
    "ru": ("есть", "имеется", "появился", "появилась"),
}  # fmt: skip
FOR_YOU: Rows = {
    "en": ("for you",),
    "de": ("für sie", "für dich", "für euch"),
    "fr": ("pour vous", "pour toi"),
    "es": ("para ti", "para usted", "para ustedes", "para vosotros"),
    "nl": ("voor je", "voor jou", "voor u", "voor jullie"),
    "ru": ("для вас", "для тебя"),
}

# What tells that it is somebody who has not been named; Russian has no such words.
ONE: Rows = {
    "en": ("a", "an", "another", "one", "our"),
    "de": ("ein", "eine", "einen", "einem", "einer", "eines", "unseren", "unsere"),
    "fr": ("un", "une", "notre"),
    "es": ("un", "una", "a un", "a una", "otro", "otra"),
    "nl": ("een", "nog een", "onze"),
}  # fmt: skip

# Of whom it is told as of a candidate.
CANDIDATES: Rows = {
    "en": (
        "candidate", "applicant", "contractor", "lad", "lady", "guy", "chap", "gentleman", "girl", "woman", "bloke",
    ),
    "de": ("kandidat*", "bewerber*", "herr", "dame", "junge mann", "junge frau"),
    "fr": ("candidat*", "monsieur", "dame", "jeune homme", "jeune femme", "jeune fille"),
    "es": ("candidat*", "chico", "chica", "señor", "señora", "muchacho", "muchacha"),
    "nl": ("kandida*", "meneer", "mevrouw", "jongen", "dame"),
    "ru": ("кандидат*", "соискател*", "девушка", "парень", "женщина", "мужчина"),
}  # fmt: skip
