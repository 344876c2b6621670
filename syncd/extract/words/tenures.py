"""How people say that what they had at a company has come to an end; per language, `*` stands for any ending."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What somebody has at a company that ends: a leaving only beside a word that says that it does.
TENURES: Rows = {
    "en": (
        "time at", "time with", "employment with", "employment at", "contract with", "contract at", "assignment at",
        "assignment with", "stint at", "stint with", "tenure at", "journey with", "journey at", "chapter at",
        "chapter with", "career at", "career with", "adventure at", "adventure with", "engagement with", "years at",
        "years with", "secondment at", "service with", "run at", "months at", "months with", "winters at",
        "seasons at", "seasons with", "decades at", "shifts at", "nights at", "days at",
    ),
    "de": (
        "arbeitsverhältnis mit", "arbeitsverhältnis bei", "tätigkeit bei", "tätigkeit für", "vertrag mit",
        "vertrag bei", "zeit bei", "zeit in der", "anstellung bei", "reise bei", "engagement bei", "laufbahn bei",
        "jahre bei", "jahre in", "jahre im", "monate bei", "jahren bei", "jahre bei der",
    ),
    "fr": (
        "contrat avec", "contrat chez", "aventure chez", "mission chez", "parcours chez", "collaboration avec",
        "expérience chez", "chapitre chez", "années chez", "temps chez", "cdd chez", "ans chez", "ans à", "mois chez",
        "saisons chez",
    ),
    "es": (
        "etapa en", "contrato con", "contrato en", "relación laboral con", "andadura en", "aventura en", "camino en",
        "ciclo en", "trayectoria en", "periodo en", "años en", "meses en", "años de", "temporadas en", "trabajo en",
    ),
    "nl": (
        "contract bij", "contract met", "dienstverband bij", "tijd bij", "avontuur bij", "periode bij",
        "loopbaan bij", "opdracht bij", "jaar bij", "jaren bij", "maanden bij", "baan bij",
    ),
    "ru": (
        "контракт с", "договор с", "работа в", "работу в", "карьера в", "этап в", "лет в", "года в", "год в",
        "месяцев в", "лет на", "трудовые дни в",
    ),
}  # fmt: skip

TENURE_ENDS: Rows = {
    "en": (
        "ends", "ended", "has ended", "is ending", "will end", "coming to an end", "comes to an end",
        "came to an end", "come to an end", "is over", "draws to a close", "drawing to a close", "comes to a close",
        "came to a close", "has come to a close", "finishes", "finished", "is up", "concludes", "concluded",
        "expires", "ran out", "runs out", "was terminated", "wraps up", "is done", "close the chapter",
        "closing the chapter", "are over", "are done", "is behind me", "are behind me", "were enough", "was enough",
        "is enough", "are enough", "ended yesterday", "have ended", "that's it", "all done",
    ),
    "de": (
        "endet", "endete", "beendet", "zu ende", "läuft aus", "ausgelaufen", "vorbei", "gekündigt", "ende",
        "sind vorbei", "sind genug", "reichen", "genügen", "sind um", "vorüber", "rum",
    ),
    "fr": (
        "s'achève", "s'est achevé*", "prend fin", "a pris fin", "se termine", "s'est terminé*", "touche à sa fin",
        "terminé*", "arrive à son terme", "finit", "est fini*", "expire", "ça suffit", "suffisent", "suffit",
        "c'est fini", "sont finis", "s'arrête",
    ),
    "es": (
        "termina", "terminó", "ha terminado", "termino", "finaliza", "finalizó", "ha finalizado", "llega a su fin",
        "acaba", "acabó", "concluye", "se acaba", "cierro", "ha concluido", "vence", "me parecen suficientes",
        "son suficientes", "bastan", "se acabaron", "terminaron", "acabaron",
    ),
    "nl": (
        "eindigt", "eindigde", "loopt af", "afgelopen", "zit erop", "stopt", "beëindigd", "voorbij", "ten einde",
        "is genoeg", "zijn genoeg", "zit er op", "is mooi geweest", "volbracht",
    ),
    "ru": (
        "законч*", "заканчива*", "истек*", "истёк", "заверш*", "подош*", "расторг*", "позади", "хватит", "достаточно",
        "всё", "окончен*",
    ),
}  # fmt: skip
