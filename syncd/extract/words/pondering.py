"""How people say what they only think of, wish for, or tell of the past, per language; `*` stands for any ending."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

_DONE = (
    "left", "joined", "took", "accepted", "resigned", "quit", "moved", "signed", "made", "became", "got", "handed",
    "gave", "changed",
)  # fmt: skip
"""What was not done where it almost was."""
# Only thought of, wished for, or told of the past.
PONDERED: Rows = {
    "en": (
        "was a joke", "congratulations on", "congrats on", "well done on", "you'd", "you'll be taking over",
        "you will be taking over", "in my last job", "in my previous job", "in my old job", "in my last role",
        "thinking of", "thinking about", "might", "would", "could", "if i", "if they", "if you", "if we", "if he",
        "if she", "whether", "hope to", "hoping to", "i'd like to", "would like to", "love to", "considering",
        "want to", "why", "reason for", "reasons for", "because of", "unless", "should i", "in five years",
        "looking for somebody", "looking for someone", "looking for a", "looking for our", "advert", "the person who",
        "not decided", "has not been found", "who is", "we'll see", "they say i'd", "rumour*", "may be", "may have to",
        "may not", "may leave", "may well", "may join", "i wonder", "when i leave", "when you leave", "before i left",
        "after i left", "interview and", "for the interview", "candidate", "the day i", "please change the title",
        "title for the ad", "the title on", "job title going", "recruiting his", "recruiting her",
        *(f"{almost} {did}" for almost in ("almost", "nearly") for did in _DONE),
    ),
    "de": (
        "war ein scherz", "war ein witz", "gratuliere", "gratulieren", "glückwunsch zu*", "glückwünsche zu*",
        "in meinem letzten job", "auf meiner letzten stelle",
        "wenn", "falls", "würde", "könnte", "vielleicht", "denke darüber nach", "überlege", "ob", "warum", "suchen",
        "sucht", "gesucht", "bevor", "nachdem", "sollte ich", "sobald", "angeblich", "in aussicht gestellt",
        "ändern sie den titel", "im zeugnis", "eventuell", "fast hätte", "hätte fast", "hätte beinahe", "wäre fast",
        "wäre beinahe", "beinahe wäre", "beinahe hätte", "fast wäre",
    ),
    "fr": (
        "une blague", "félicitations pour", "bravo pour", "vous félicite", "te félicite", "dans mon dernier poste",
        "dans mon ancien poste", "si", "s'il", "pense quitter", "peut-être", "aimerais", "voudrais", "envisage",
        "cherchons", "recherchons", "pourquoi", "quand", "lorsque", "intitulé", "mettez plutôt", "éventuellement",
        "failli", "avais parlé", "avions parlé",
    ),
    "es": (
        "era broma", "es broma", "enhorabuena por", "felicidades por", "te felicito", "le felicito",
        "en mi último trabajo", "en mi anterior trabajo",
        "si", "pensando en", "quizás", "quizá", "gustaría", "buscamos", "cuando", "por qué", "tal vez", "igual me",
        "dicen que", "pon en el anuncio", "en el aviso", "casi dejo", "casi me voy", "casi acepto", "casi firmo",
        "por poco",
    ),
    "nl": (
        "was een grap", "gefeliciteerd met", "proficiat met", "feliciteer", "in mijn vorige baan",
        "in mijn laatste baan",
        "als ik", "stel dat", "misschien", "zou", "zoeken", "overweeg", "waarom", "wanneer", "graag bij", "ze zeggen",
        "twijfel", "ben bijna", "was bijna", "had bijna", "heb bijna",
    ),
    "ru": (
        "шутка", "поздравляю с", "поздравляем с", "поздравляю вас", "на прошлой работе", "на предыдущем месте",
        "если", "думаю", "может", "возможно", "хочу", "хотел*", "ищем", "почему", "когда", "планиру*",
           "чуть было", "едва не", "чуть не"),
    "it": ("forse", "vorrei", "cerchiamo", "penso di"),
    "pt": ("talvez", "gostaria", "procuramos"),
    "pl": ("jeśli", "może", "chciał*", "szukamy"),
    "sv": ("om jag", "kanske", "söker", "funderar"),
    "da": ("hvis", "måske", "søger", "overvejer"),
    "no": ("hvis", "kanskje", "søker", "vurderer"),
    "fi": ("jos", "ehkä"),
    "cs": ("pokud", "možná", "hledáme"),
    "uk": ("якщо", "можливо", "шукаємо", "думаю"),
    "tr": ("eğer", "belki"),
}  # fmt: skip

# Those of them that say so of their own clause only: "I've left Acme, if you wonder".
OF_A_CLAUSE: Rows = {
    "en": ("might", "would", "could", "if i", "if they", "if you", "if we", "if he", "if she", "want to", "why"),
    "de": ("wenn", "falls", "würde", "könnte", "ob", "sobald"),
    "fr": ("si", "s'il", "quand", "lorsque", "aimerais", "voudrais"),
    "es": ("si", "cuando", "gustaría"),
    "nl": ("als ik", "zou", "wanneer"),
    "ru": ("если", "может", "когда", "хочу"),
}
