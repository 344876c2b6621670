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
        "since sat", "has me as", "have me as", "back to", "gone back to being", "goes by", "a", "now a", "made me",
        "signed", "love", "presenting",
    ),
    "de": (
        "bin", "ich bin", "heiße", "heisse", "als", "nun", "jetzt", "name ist", "namen", "lautet", "auf", "unter",
        "nenne mich", "geworden", "künftig", "fortan", "bin jetzt", "ich heiße", "in", "ist", "wieder", "rufen",
        "nennen", "heißt", "unterschrieben", "mit",
    ),
    "fr": (
        "suis", "je suis", "m'appelle", "appelez-moi", "désormais", "devenue", "devenu", "comme", "est", "signe",
        "nom de", "nommée", "maintenant", "redevenue", "redevenu", "c'est", "sous le nom de", "redeviens", "deviens",
        "on dit", "place à", "me voici",
    ),
    "es": (
        "soy", "me llamo", "llámame", "como", "ahora", "apellido", "llamarme", "es", "firmo", "firmaré", "a ser",
        "figuro como", "nombre de", "vuelvo a ser", "vuelvo a", "quedo como", "recupero", "pasé a ser", "firma",
    ),
    "nl": (
        "ben", "ik ben", "heet", "als", "nu", "voortaan", "noem me", "is", "naam", "weer", "teken als", "ik heet",
        "verder als", "door als", "heet nu", "gewoon",
    ),
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
        "registry office", "deed poll", "hubby", "husband", "wife", "the knot", "vows", "decree", "divorced",
        "said i do", "said yes", "eloped", "bride", "groom", "newlywed*", "nuptials", "honeymoon", "separated",
        "annulled", "annulment", "civil partnership", "altar", "hitched", "got wed", "wed", "spouse", "stepdad",
        "adopted", "passport", "name change", "new name", "we did it", "judge", "court", "the ring", "a ring",
        "church", "vicar", "rings", "mrs", "in-laws", "crete", "confetti", "bouquet", "aisle", "paperwork",
        "papers came through", "petition", "solemnised", "better half",
    ),
    "de": (
        "standesamt", "jawort", "ehemann", "ehefrau", "frisch verheiratet", "verheiratet", "getraut", "scheidung",
        "geschieden", "vermählt", "hochzeit", "namensänderung", "eheleute", "verpartnert", "neuer name", "urkunde",
        "kirche", "richter", "gericht", "den ring", "trauschein", "urteil",
    ),
    "fr": (
        "mairie", "mariage", "mariés", "jugement", "divorce", "divorcée", "époux", "épouse", "noces", "état civil",
        "pacs", "séparée", "changement de nom", "juge", "tribunal", "alliance", "alliances", "bague", "église",
        "prononcé", "oui",
    ),
    "es": (
        "registro", "boda", "casado", "casada", "casamos", "divorcio", "divorciada", "divorciado", "marido", "esposo",
        "esposa", "enlace", "sí quiero", "separado", "separada", "nombre nuevo", "juzgado", "juez", "sentencia",
        "anillo", "iglesia", "altar", "ayuntamiento", "registro civil",
    ),
    "nl": (
        "gemeentehuis", "stadhuis", "bruiloft", "getrouwd", "trouwerij", "scheiding", "gescheiden", "echtgenoot",
        "ja-woord", "naamswijziging", "gehuwd", "huwelijk", "partnerschap", "rechter", "de ring", "kerk", "jawoord",
        "ja gezegd", "akte",
    ),
    "ru": (
        "загс*", "свадьб*", "замуж*", "развод*", "развел*", "муж*", "жен*", "брак*", "паспорт*", "фамили*",
        "расписал*", "суд", "кольц*", "невест*",
    ),
}  # fmt: skip
NAMES: Rows = {
    "en": (
        "deed poll", "surname", "last name", "maiden name", "name change", "my name", "mum's name", "family name",
        "decree", "the name",
    ),
    "de": ("nachname", "nachnamen", "nachnamens", "mädchenname*", "geburtsname*", "familienname*", "namensänderung"),
    "fr": ("nom de naissance", "nom de jeune fille", "nom d'usage", "nom de famille", "mon nom", "patronyme"),
    "es": ("apellido", "apellidos", "me apellido"),
    "nl": ("achternaam", "meisjesnaam", "geboortenaam", "door het leven als"),
    "ru": ("фамили*", "девичь*"),
}  # fmt: skip

# The name before, and what is said behind it.
BEFORE_OLD: Rows = {
    "en": (
        "goodbye", "bye", "bye bye", "used to be", "no longer", "once", "ex", "née", "nee", "farewell", "so long",
        "instead of", "dropped", "shed", "retired", "no more", "know me as", "knew me as", "was", "not", "hitherto",
        "hitherto known to you as", "known to you as", "until now", "till now", "erstwhile", "as was",
        "previously known as",
    ),
    "de": (
        "vormals", "ehemals", "bisher", "geborene", "geb.", "statt", "nicht mehr", "kannten mich als", "bislang",
        "ehedem",
    ),
    "fr": (
        "anciennement", "ex", "plus", "adieu", "auparavant", "connue comme", "autrefois", "jusqu'ici", "ci-devant",
    ),
    "es": (
        "ya no figuro como", "ya no soy", "antes", "adiós", "dejo de ser", "ex", "hasta ahora", "otrora",
    ),
    "nl": (
        "vroeger", "geboren", "niet meer", "ex", "dag", "tot nu toe", "voorheen",
    ),
    "ru": (
        "бывшая", "бывший", "раньше", "урождённая", "была", "ранее", "в девичестве", "прежде",
    ),
}  # fmt: skip
GONE: Rows = {
    "en": ("gone", "no more", "retired", "history", "is dead", "has gone", "dead", "was"),
    "de": ("geschichte", "passé", "vergangenheit", "gibt es nicht mehr"),
    "fr": ("n'est plus", "n'existe plus", "c'est fini"),
    "es": ("ya no existe", "historia", "se acabó"),
    "nl": ("bestaat niet meer", "verleden tijd", "niet meer"),
    "ru": ("больше нет", "в прошлом"),
}  # fmt: skip

# Between the name before and the one that somebody bears now.
NOW_CALLED: Rows = {
    "en": ("is now called", "is now known as", "is now", "now goes by", "now calls herself", "now calls himself"),
    "de": ("heißt jetzt", "heißt nun", "heisst jetzt", "ist jetzt", "ist nun"),
    "fr": ("s'appelle maintenant", "s'appelle désormais", "est maintenant", "est désormais"),
    "es": ("se llama ahora", "ahora se llama", "ahora es", "es ahora"),
    "nl": ("heet nu", "heet voortaan", "is nu"),
    "ru": ("теперь зовут", "теперь"),
}

# That the name before is none any more, and how the one is written that there is.
NO_MORE: Rows = {
    "en": (
        "no more", "no longer", "is gone", "are gone", "any more", "anymore", "retired", "ceased", "strike", "forget",
    ),
    "de": ("nicht mehr", "kein", "keine", "gibt es damit", "gestrichen", "ade", "weg", "passé"),
    "fr": ("plus de", "n'existe plus", "n'y a plus", "fini", "oubliez", "rayez", "disparaît", "disparu"),
    "es": ("ya no", "no existe", "se acabó", "olvide", "olvida", "borre", "desaparece"),
    "nl": ("niet meer", "geen", "bestaat niet", "weg", "vergeet", "schrap"),
    "ru": ("больше нет", "больше не", "уже не", "нет больше", "забудьте", "вычеркните"),
}  # fmt: skip
WRITTEN: Rows = {
    "en": (
        "write", "sign", "signing", "signed", "become", "becomes", "became", "it's", "it is", "now", "put", "read",
        "make it", "answers to", "trading as", "calls herself", "calls himself", "hello",
    ),
    "de": (
        "unterschrieben", "unterschreibe", "heißt", "heiße", "schreiben", "fortan", "sondern", "jetzt", "wieder",
        "nun", "zeichne", "firmiert",
    ),
    "fr": ("écrire", "écrivez", "signe", "signer", "mettez", "mettre", "place à", "devient", "désormais", "bonjour"),
    "es": ("escriba", "escribe", "firmo", "firma", "ponga", "pon", "ahora", "sino", "hola"),
    "nl": ("schrijf", "teken", "tekent", "wordt", "heet", "voortaan", "maar", "zet", "hallo"),
    "ru": ("пишите", "подписываюсь", "теперь", "есть", "зовите", "стала", "стал"),
}  # fmt: skip

# Nouns with a capital that are no name.
NO_NAMES: Rows = {
    "de": (
        "mädchennamen", "mädchenname", "geburtsnamen", "geburtsname", "nachnamen", "nachname", "familiennamen",
        "familienname", "namen", "name", "ehenamen", "doppelnamen", "doppelname", "ledigennamen", "scheidung", "mann",
        "hochzeit", "heirat", "standesamt", "papiere", "unterlagen", "vertrag", "kartei", "ausweis", "pass",
    ),
}  # fmt: skip
