"""More of how people say that they bear another name, and why; per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# The writer is called as follows.
I_AM: Rows = {
    "en": (
        "i'm", "im", "i am", "i'm now", "it's", "its", "it is", "become", "became", "as", "now", "name is", "name's",
        "call me", "called", "sign", "signing", "signing off as", "known as", "answer to", "answering to", "go by",
        "to", "be", "am", "reads", "read", "says", "for", "under", "i'll be", "not", "make that", "that's",
        "hello from", "love from", "new me:", "yours,", "officially", "legally", "henceforth", "she has become",
    ),
    "de": (
        "bin", "ich bin", "heiße", "heisse", "als", "nun", "jetzt", "name ist", "namen", "lautet", "auf", "unter",
        "nenne mich", "geworden", "künftig", "fortan", "bin jetzt", "ich heiße", "in", "ist",
    ),
    "fr": (
        "suis", "je suis", "m'appelle", "appelez-moi", "désormais", "devenue", "devenu", "comme", "est", "signe",
        "nom de", "nommée", "maintenant", "redevenue", "redevenu", "c'est", "sous le nom de",
    ),
    "es": (
        "soy", "me llamo", "llámame", "como", "ahora", "apellido", "llamarme", "es", "firmo", "firmaré", "a ser",
        "figuro como", "nombre de", "vuelvo a ser",
    ),
    "nl": ("ben", "ik ben", "heet", "als", "nu", "voortaan", "noem me", "is", "naam", "weer", "teken als", "ik heet"),
    "ru": (
        "я", "теперь", "зовут", "стала", "стал", "теперь я", "это", "подписываюсь", "фамилия", "снова", "вновь",
        "называйте меня", "как", "на",
    ),
}  # fmt: skip

RENAMED: Rows = {
    "en": (
        "surname", "payslip", "take on", "adopted", "took my", "taken my", "reclaimed", "back to being", "now i'm",
        "dropped", "shed", "swapped", "retired", "sign as", "signing off as", "answer to", "it's", "officially",
        "legally", "be addressed as", "read", "reads", "mum's name", "mother's name", "hyphen*",
    ),
    "de": (
        "führe", "mädchenname", "geburtsname", "ledigennamen", "zurück zu", "angenommen", "abgelegt", "nachnamen",
        "nachname", "doppelname", "namen", "nunmehr", "umbenannt", "umgeschrieben",
    ),
    "fr": (
        "nom de naissance", "repris", "reprends", "retrouve", "retrouvé", "nom", "accolé", "rebaptisé*", "signe",
        "signerai", "patronyme",
    ),
    "es": ("apellido", "apellidos", "recuperado", "invertido", "figuro", "firmaré", "registro", "llamo", "nombre"),
    "nl": ("meisjesnaam", "achternaam", "terug naar", "door het leven", "geboortenaam", "heten", "aangenomen", "naam"),
    "ru": ("фамили*", "девичь*", "вернула", "взяла", "подписываюсь", "переименовал*", "отныне", "паспорт*", "стала"),
}  # fmt: skip

# Why a name is another one.
BECAUSE: Rows = {
    "en": (
        "registry office", "deed poll", "hubby", "husband", "wife", "the knot", "vows", "decree", "divorced", "i do",
        "said yes", "eloped", "bride", "groom", "newlywed*", "nuptials", "honeymoon", "separated", "annul*",
        "civil partnership", "altar", "hitched", "got wed", "wed", "spouse", "stepdad", "adopted", "passport",
        "name change", "new name", "we did it",
    ),
    "de": (
        "standesamt", "jawort", "ehemann", "ehefrau", "frisch verheiratet", "verheiratet", "getraut", "scheidung",
        "geschieden", "vermählt", "hochzeit", "namensänderung", "eheleute", "verpartnert", "neuer name", "urkunde",
    ),
    "fr": (
        "mairie", "mariage", "mariés", "jugement", "divorce", "divorcée", "époux", "épouse", "noces", "état civil",
        "pacs", "séparée", "changement de nom",
    ),
    "es": (
        "registro", "boda", "casado", "casada", "casamos", "divorcio", "divorciada", "divorciado", "marido", "esposo",
        "esposa", "enlace", "sí quiero", "separado", "separada", "nombre nuevo", "juzgado",
    ),
    "nl": (
        "gemeentehuis", "stadhuis", "bruiloft", "getrouwd", "trouwerij", "scheiding", "gescheiden", "echtgenoot",
        "ja-woord", "naamswijziging", "gehuwd", "huwelijk", "partnerschap",
    ),
    "ru": (
        "загс*", "свадьб*", "замуж*", "развод*", "развел*", "муж*", "жен*", "брак*", "паспорт*", "фамили*", "расписал*",
    ),
}  # fmt: skip
NAMES: Rows = {
    "en": (
        "deed poll", "surname", "last name", "maiden name", "name change", "my name", "mum's name", "family name",
        "decree", "the name",
    ),
    "de": ("nachname*", "mädchenname*", "geburtsname*", "familienname*", "namensänderung"),
    "fr": ("nom de naissance", "nom de jeune fille", "nom d'usage", "nom de famille", "mon nom", "patronyme"),
    "es": ("apellido", "apellidos", "me apellido"),
    "nl": ("achternaam", "meisjesnaam", "geboortenaam", "door het leven als"),
    "ru": ("фамили*", "девичь*"),
}  # fmt: skip

# The name before, and what is said behind it.
BEFORE_OLD: Rows = {
    "en": (
        "goodbye", "bye", "bye bye", "used to be", "no longer", "once", "ex", "née", "nee", "farewell", "so long",
        "instead of", "dropped", "shed", "retired", "no more", "know me as", "knew me as", "was", "not",
    ),
    "de": ("vormals", "ehemals", "bisher", "geborene", "geb.", "statt", "nicht mehr", "kannten mich als"),
    "fr": ("anciennement", "ex", "plus", "adieu", "auparavant", "connue comme"),
    "es": ("ya no figuro como", "ya no soy", "antes", "adiós", "dejo de ser", "ex"),
    "nl": ("vroeger", "geboren", "niet meer", "ex", "dag"),
    "ru": ("бывшая", "бывший", "раньше", "урождённая", "была", "ранее", "в девичестве"),
}  # fmt: skip
GONE: Rows = {
    "en": ("gone", "no more", "retired", "history", "is dead", "has gone", "dead", "was"),
    "de": ("geschichte", "passé", "vergangenheit", "gibt es nicht mehr"),
    "fr": ("n'est plus", "n'existe plus", "c'est fini"),
    "es": ("ya no existe", "historia", "se acabó"),
    "nl": ("bestaat niet meer", "verleden tijd", "niet meer"),
    "ru": ("больше нет", "в прошлом"),
}  # fmt: skip
