"""How people say in two words apart that they take somebody's place; per language."""

from collections.abc import Mapping, Sequence

Rows = Mapping[str, tuple[str, ...]]

_TAKE: Rows = {
    "en": (
        "taken over", "took over", "take over", "taking over", "taken on", "taking on", "took on", "inherited",
        "inheriting", "inherit", "picked up", "picking up", "pick up", "stepped in", "stepping in", "step in",
        "filling in", "following on", "follow on", "carrying on", "took the reins", "taken the reins",
        "taking the reins", "took up the post", "assumed",
    ),
    "de": (
        "übernehme", "übernommen", "übernahm", "trete", "angetreten", "folge", "löse", "abgelöst", "ersetze", "beerbe",
    ),
    "fr": ("reprends", "repris", "prends", "pris", "succède", "remplace", "hérite", "assure"),
    "es": ("asumo", "asumido", "tomo", "tomado", "recojo", "heredo", "heredado", "relevo", "sustituyo", "ocupo"),
    "nl": ("overgenomen", "neem", "genomen", "volg", "gevolgd", "nam"),
    "ru": (
        "принял", "приняла", "принимаю", "заменил", "заменила", "сменил", "сменила", "пришёл", "пришла", "занял",
        "заняла", "перенял", "переняла",
    ),
}  # fmt: skip
_FROM: Rows = {
    "en": ("from", "for", "on from"),
    "de": ("von", "von frau", "von herrn", "nachfolge von", "stelle von"),
    "fr": ("suite de", "relais de", "place de", "succession de", "dossiers de", "poste de", "à"),
    "es": ("de", "a", "relevo de", "puesto de", "lugar de", "testigo de"),
    "nl": ("van", "over van", "plaats van"),
    "ru": ("у", "место", "на место", "вместо", "дела", "на смену"),
}  # fmt: skip

TAKES_OVER: Sequence[tuple[Rows, Rows]] = ((_TAKE, _FROM),)
