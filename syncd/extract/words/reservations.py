"""Words that say a piece of news is old, and those behind which it is none for all its look; per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

LONG_AGO: Rows = {
    "en": (
        "years ago", "year ago", "last year", "decades ago", "back then", "in those days", "originally", "used to",
        "at university", "earlier in my career", "during my studies", "while studying", "as a student", "internship",
        "in my first job", "years back", "years earlier", "since i was", "since leaving school", "since i left school",
        "since school", "straight from school",
    ),
    "de": (
        "vor jahren", "vor zwei jahren", "vor drei jahren", "vor fünf jahren", "vor vielen jahren",
        "vor einigen jahren", "vor einem jahr", "letztes jahr", "damals", "früher", "ursprünglich",
        "während des studiums", "im studium", "praktikum", "während meines studiums", "in der ausbildung",
    ),
    "fr": (
        "il y a des années", "l'année dernière", "l'an dernier", "à l'époque", "autrefois", "pendant mes études",
        "durant mes études", "en stage", "l'an passé", "l'année passée",
    ),
    "es": (
        "hace años", "el año pasado", "en aquel entonces", "antes trabajaba", "durante mis estudios",
        "durante la carrera", "en prácticas",
    ),
    "nl": ("jaar geleden", "vorig jaar", "destijds", "vroeger", "tijdens mijn studie", "stage", "tijdens de studie"),
    "ru": (
        "лет назад", "год назад", "в прошлом году", "тогда", "раньше", "во время учёбы", "во время учебы", "стажировк*",
        "на практике",
    ),
}  # fmt: skip

# Words that often make a thing uncertain, but not where they stand beside news.
HARMLESS: Rows = {
    "en": (
        "as you may have heard", "as you may know", "you may have heard", "you may know", "you might have heard",
        "wanted to tell you", "would like to introduce", "wanted you to", "wanted to let you know", "wanted to say",
        "may have seen", "might like to know", "you'd like to know", "until further notice", "until then", "until now",
        "please", "don't hesitate", "do not hesitate", "if you need", "no longer", "not working", "no access",
        "any longer",
        "not be able", "not be checking", "not checking", "without access", "would be great", "would be lovely",
        "would be good", "would appreciate", "would be happy", "would be delighted", "would be grateful",
        "would be nice", "i would like to let you know", "would like to inform", "would like to tell", "hope you",
        "hope we", "hope this", "hope all", "in case you need", "in case you want", "just in case", "in case it",
        "in case anything", "in case anyone", "if you want to reach me", "if you'd like to reach me", "if you need me",
        "if you want to save it", "would love a", "would love to hear", "would love to catch", "would love to meet",
        "would love to see", "would love to talk", "would love to stay", "would love to work with you",
        "would love it if", "i'd love a", "i'd love to hear", "i'd love to catch", "i'd love to meet",
        "i'd love to see", "i'd love to talk", "i'd love to stay", "i'd love to work with you", "i'd love it if",
        "we'd love a", "we'd love to hear", "we'd love to catch", "we'd love to meet", "we'd love to see",
        "we'd love to talk", "we'd love to stay", "we'd love to work with you", "we'd love it if", "happy to share",
        "happy to announce", "glad to say", "glad to share", "thrilled to share", "proud to announce", "won't be back",
        "will not be back", "won't be coming back", "hope to be back", "hoping to be back", "hope to return",
        "hoping to return", "aim to be back", "aiming to be back", "hope our paths", "hope that our paths",
        "hope to stay in touch", "hope to see you", "hope to work with you",
    ),
    "de": (
        "bis auf weiteres", "bitte", "nicht mehr", "möchte mich", "würde mich freuen", "würde ich mich freuen",
        "ich hoffe",
    ),
    "fr": (
        "jusqu'à nouvel ordre", "plus", "n'hésitez pas", "serais ravi", "serais ravie", "j'espère", "voulais vous dire",
    ),
    "es": (
        "hasta nuevo aviso", "quisiera presentarme", "no dude", "no dudes", "me gustaría informar*", "quería contarte",
        "quería informarle", "espero",
    ),
    "nl": ("tot nader order", "niet meer", "zou leuk zijn", "zou fijn zijn", "hoop ik", "ik hoop"),
    "ru": ("до дальнейшего уведомления", "больше не"),
}  # fmt: skip
# What follows a Dutch "als" that means "if".
SUBJECTS = (
    "ik", "je", "jij", "u", "we", "wij", "hij", "zij", "ze", "er", "het", "de", "dat", "die", "mijn", "uw", "dit",
    "iemand", "jullie", "een",
)  # fmt: skip
