"""How people say that an employer sent them away, or that they go after long years; per language."""

from collections.abc import Mapping, Sequence

Rows = Mapping[str, tuple[str, ...]]

# An employer sends somebody away; the company stands before it, or behind an "at".
_SENDS: Rows = {
    "en": (
        "let", "lets", "letting", "laid", "laying", "sacked", "sacks", "fired", "dismissed", "axed", "binned", "booted",
        "kicked", "turfed", "ousted", "canned", "culled", "chopped", "retrenched", "bounced", "dumped", "chucked",
        "showed", "shown", "gave", "given", "made", "handed", "got rid of", "dispensed with", "released", "threw",
        "thrown", "terminated", "ended", "relieved",
    ),
    "de": ("mich", "mir", "uns", "uns alle", "die halbe belegschaft", "meinen vertrag", "den halben laden"),
    "fr": ("m'a", "m'ont", "nous a", "nous ont", "mon contrat"),
    "es": ("me ha", "me han", "me", "nos han", "nos", "mi contrato"),
    "nl": ("heeft me", "heeft mij", "hebben me", "hebben mij", "heeft ons", "hebben ons", "mijn contract"),
    "ru": ("меня", "нас", "мне", "весь отдел", "мой отдел"),
}  # fmt: skip
_AWAY: Rows = {
    "en": (
        "me go", "us go", "us all go", "me off", "us off", "me out", "us out", "me the door", "us the door",
        "me the boot", "us the boot", "me my cards", "me the push", "me the chop", "me the sack", "me the heave-ho",
        "me the bullet", "me my marching orders", "me my notice", "me my p45", "me redundant", "us redundant",
        "us all redundant", "my contract", "my services", "my employment", "of me", "of my duties",
    ),
    "de": (
        "entlassen", "gefeuert", "gekündigt", "rausgeworfen", "vor die tür gesetzt", "vor die tür", "freigestellt",
        "rausgeschmissen", "auf die straße gesetzt", "gehen lassen", "abgebaut", "nicht verlängert", "abserviert",
        "rausgesetzt", "verabschiedet", "die papiere gegeben", "den laufpass gegeben", "nach hause geschickt",
    ),
    "fr": (
        "remercié", "remerciée", "remerciés", "viré", "virée", "virés", "licencié", "licenciée", "licenciés", "jeté",
        "jetée", "mis à la porte", "mise à la porte", "foutu dehors", "foutue dehors", "mis dehors", "mise dehors",
        "congédié", "congédiée", "débarqué", "débarquée", "pas renouvelé", "montré la porte", "donné mon congé",
        "saqué", "saquée", "mis à pied", "limogé", "limogée", "poussé vers la sortie", "poussée vers la sortie",
    ),
    "es": (
        "despedido", "despedida", "despidió", "despidieron", "echado", "echada", "echó", "echaron", "botó", "botaron",
        "botado", "corrió", "corrieron", "largaron", "largado", "dieron la liquidación", "dado la liquidación",
        "dieron el finiquito", "dado el finiquito", "dio el finiquito", "en la calle", "de patitas en la calle",
        "dado boleto", "dieron boleto", "dado la patada", "dieron la patada", "invitado a irme", "invitaron a irme",
        "cesado", "cesaron", "liquidaron", "finiquitaron", "renovaron", "renovado", "puerta", "dieron de baja",
    ),
    "nl": (
        "ontslagen", "eruit gegooid", "eruit geknikkerd", "de laan uit gestuurd", "de laan uitgestuurd",
        "op straat gezet", "weggestuurd", "de deur gewezen", "buiten gezet", "buitengezet", "aan de deur gezet",
        "afgedankt", "laten gaan", "weggesaneerd", "wegbezuinigd", "de bons gegeven", "eruit gezet", "eruit gewerkt",
        "niet verlengd", "de zak gegeven",
    ),
    "ru": (
        "сократили", "сократил", "сократила", "уволили", "уволил", "уволила", "выгнали", "попросили", "выставили",
        "рассчитали", "погнали", "попёрли", "поперли", "выкинули", "турнули", "вытурили", "указали на дверь",
        "не продлили", "попросили на выход",
    ),
}  # fmt: skip
# Or is told where to go, by whoever had enough: "told me off" is a scolding.
_TELLS: Rows = {"en": ("told",)}
_WHERE_TO_GO: Rows = {
    "en": (
        "where to put it", "where to stick it", "where to shove it", "where to go", "to stuff it", "to shove it",
        "to stick it", "i was done", "i'm done", "i was off", "i'm off",
    ),
}  # fmt: skip
_RU_AWAY_FIRST: tuple[Rows, Rows] = ({"ru": _AWAY["ru"]}, {"ru": _SENDS["ru"]})
DISMISSALS: Sequence[tuple[Rows, Rows]] = ((_SENDS, _AWAY), (_TELLS, _WHERE_TO_GO), _RU_AWAY_FIRST)

# What follows where nobody is sent away after all: "let us go ahead", "kicked us off their list", "my notice period".
GO_WHERE: Rows = {
    "en": ("ahead", "first", "through", "over", "back to", "home", "into", "forward", "out", "to the"),
}
OFF_WHAT: Rows = {"en": ("the", "their", "its", "a")}
GOES_ON: Rows = {"en": ("period*", "negotiation*", "for signature", "for the interview*")}

# The company before it is done with.
BEHIND: Rows = {
    "en": (
        "is history", "are history", "is behind me", "is over for me", "is done for me", "and i are done",
        "and i have parted", "and i parted", "and me are done", "is in the past", "is in my past", "are in the past",
        "is in the rear-view mirror", "and i are finished", "and i are through", "has seen the back of me",
        "has seen the last of me", "have seen the last of me", "will have to do without me", "must do without me",
    ),
    "de": (
        "ist geschichte", "ist passé", "liegt hinter mir", "ist für mich geschichte", "ist vorbei",
        "ist für mich vorbei", "hat mich zum letzten mal gesehen", "muss ohne mich auskommen", "war gestern",
        "ist abgehakt", "ist vergangenheit",
    ),
    "fr": (
        "c'est fini", "c'est terminé", "est derrière moi", "c'est du passé", "de l'histoire ancienne", "c'est plié",
        "se passera de moi", "et moi c'est fini",
    ),
    "es": (
        "es historia", "ya es historia", "se acabó", "es pasado", "es cosa del pasado", "quedó atrás", "queda atrás",
        "es agua pasada", "ya fue",
    ),
    "nl": (
        "is verleden tijd", "is geschiedenis", "is voorbij", "ligt achter me", "ligt achter mij", "is klaar",
        "moet het zonder mij doen", "zit erop", "is passé",
    ),
    "ru": ("в прошлом", "позади", "пройденный этап", "закончился для меня", "закончилась для меня", "это в прошлом"),
}  # fmt: skip

# After how long somebody goes, and what he does who goes after so long.
LONG_WHILES: Rows = {
    "en": (
        "years", "winters", "seasons", "summers", "decades", "harvests", "half a lifetime", "half my life",
        "half a life", "a lifetime", "quarter of a century", "quarter century", "all these years", "months",
    ),
    "de": ("jahren", "wintern", "sommern", "jahrzehnten", "saisons", "einem halben leben", "vierteljahrhundert"),
    "fr": ("ans", "années", "hivers", "saisons", "décennies", "une vie", "demi-vie", "quart de siècle"),
    "es": (
        "años", "inviernos", "temporadas", "décadas", "media vida", "toda una vida", "una vida", "cuarto de siglo",
    ),
    "nl": ("jaar", "jaren", "winters", "seizoenen", "decennia", "een half leven", "kwarteeuw"),
    "ru": ("лет", "года", "зим", "сезонов", "полжизни", "десятилетий", "четверти века"),
}  # fmt: skip
AFTER: Rows = {
    "en": ("after",),
    "de": ("nach",),
    "fr": ("après", "au bout de"),
    "es": ("tras", "después de", "al cabo de"),
    "nl": ("na",),
    "ru": ("после", "спустя", "через"),
}
ENDINGS: Rows = {
    "en": (
        "hang up", "hanging up", "hung up", "hang my", "hung my", "shut the door", "shut up shop", "closed the door",
        "closing the door", "close the door", "say goodbye", "said goodbye", "saying goodbye", "call it a day",
        "calling it a day", "called it a day", "handed in", "handed back", "bow out", "bowed out", "bowing out",
        "clocked off", "clocked out", "finished", "finish", "finishing", "last time", "clear my desk",
        "cleared my desk", "clearing my desk", "packed it in", "packing it in", "retire", "retired", "retiring",
        "curtain", "curtains", "goodbye", "farewell", "that's me done", "i'm done", "i am done", "time to go",
        "gave me a clock", "gold watch", "leaving do", "sent me off", "bid",
    ),
    "de": (
        "abgegeben", "schluss", "feierabend", "adieu", "tschüss", "servus gesagt", "verabschiedet", "verabschiede",
        "aufgehört", "zugemacht", "zugesperrt", "abgeschlossen", "an den nagel", "ausgestempelt", "letzte mal",
        "letzten mal", "ruhestand", "rente", "niedergelegt", "geräumt", "zugezogen", "lebewohl",
    ),
    "fr": (
        "rendu", "raccroch*", "tiré ma révérence", "tire ma révérence", "fermé la porte", "ferme la porte", "claqué",
        "adieu", "baissé le rideau", "baisse le rideau", "tourné la page", "tourne la page", "dernière fois",
        "retraite", "fait mes adieux", "rangé mes", "posé mes outils", "au revoir",
    ),
    "es": (
        "cuelgo", "colgado", "colgué", "entregué", "entregado", "cierro", "cerré", "cerrado", "adiós", "me despido",
        "me despedí", "me voy", "me fui", "jubilo", "jubilado", "jubilada", "punto final", "última vez", "recogí",
        "apagué la luz",
    ),
    "nl": (
        "de deur", "dichtgetrokken", "dichtgedaan", "ingeleverd", "afscheid", "uitgezwaaid", "laatste keer",
        "aan de wilgen", "een punt achter", "met pensioen", "uitgeklokt", "zwaai", "vaarwel", "de sleutel",
    ),
    "ru": (
        "сдал", "сдала", "попрощал*", "простил*", "распрощал*", "закрыл дверь", "закрыла дверь", "последний раз",
        "на пенси*", "рассчитал*", "поставил точку", "поставила точку", "до свидания", "повесил", "повесила",
    ),
}  # fmt: skip
