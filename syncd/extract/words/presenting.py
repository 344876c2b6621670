"""Words by which an agency presents somebody it does not name, per language: "I have a planner from Leeds for you".

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands before whoever is presented.
PRESENTS: Rows = {
    "en": (
        "cv of", "cv for", "cv from", "resume of", "resume for", "profile of", "profile for", "introduce",
        "introducing", "present", "presenting", "propose", "proposing", "recommend", "i have", "i've got", "i've",
        "we have", "we've", "we've got", "represent", "representing", "sharing", "working with",
    ),
    "de": (
        "lebenslauf", "profil", "habe ich", "haben wir", "ich habe", "wir haben", "hätte ich", "hätten wir", "empfehle",
        "empfehlen", "biete", "bieten", "vorstellen", "stelle ihnen", "stelle dir", "stelle euch",
    ),
    "fr": (
        "propose", "proposons", "présente", "présentons", "recommande", "cv de", "cv d'", "profil de", "profil d'",
        "j'ai", "nous avons", "dispose d'", "disposons d'",
    ),
    "es": (
        "propongo", "proponemos", "presento", "presentamos", "recomiendo", "cv de", "currículum de", "perfil de",
        "tengo", "tenemos", "envío a",
    ),
    "nl": (
        "heb ik", "ik heb", "hebben we", "hebben wij", "we hebben", "wij hebben", "heb", "cv van", "profiel van",
        "stel ik je", "stel ik u", "stel je", "stel u", "beveel",
    ),
    "ru": (
        "есть", "предлагаю", "предлагаем", "представляю", "представляем", "рекомендую", "рекомендуем", "резюме",
        "имеется", "появился", "появилась",
    ),
}  # fmt: skip

# What tells that it is somebody who has not been named; Russian has no such words.
ONE: Rows = {
    "en": ("a", "an", "another", "one", "our"),
    "de": ("ein", "eine", "einen", "einem", "einer", "eines", "unseren", "unsere"),
    "fr": ("un", "une", "notre"),
    "es": ("un", "una", "a un", "a una", "otro", "otra"),
    "nl": ("een", "nog een", "onze"),
}  # fmt: skip

CANDIDATES: Rows = {
    "en": ("candidate", "applicant", "contractor"),
    "de": ("kandidat*", "bewerber*"),
    "fr": ("candidat*",),
    "es": ("candidat*",),
    "nl": ("kandida*",),
    "ru": ("кандидат*", "соискател*"),
}
