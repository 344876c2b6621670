"""How people say that they bear another name, and why, per language; `*` stands for any ending."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# The surname is another one; the name stands close by.
RENAMED: Rows = {
    "en": (
        "i'm now", "i am now", "am now", "i'm", "i am", "my surname", "surname is", "maiden name", "my name is now",
        "now called", "known as", "last name", "married name", "my name", "contract out to", "made out to", "call me",
        "family name", "take my husband's name", "taken my husband's name", "name is", "changed to", "changing to",
        "go by", "going by", "goes by", "surname is now", "changed my name", "changed my surname",
        "changed my last name", "name changed", "name is now", "be known as", "surname has changed",
        "last name has changed", "my new surname", "my new last name", "back to", "reverted to", "gone back to",
        "taken the name", "took the name", "changed it to", "update my name to", "amend my name to", "changed over to",
        "name to", "surname to", "new name", "now go as", "now a", "now mrs", "now ms", "became", "become",
        "double-barrelled", "under the name", "am now called", "called", "using", "use the name", "known now as",
        "it's now", "it is now",
    ),
    "de": (
        "heiße", "mädchennamen", "nachname", "familienname", "geworden", "namen", "trage", "mein name", "bin jetzt",
        "lautet", "nachname ist", "name ist", "geändert", "den namen", "nehme ich", "angenommen", "namens", "ich führe",
        "führe", "wieder", "geburtsnamen", "unter dem namen", "jetzt", "bin nun", "nenne mich", "nun",
    ),
    "fr": (
        "m'appelle", "appelez-moi", "nom", "je suis désormais", "nom d'épouse", "nom de jeune fille", "nom de",
        "le nom", "redeviens", "reprends", "porte", "devenu", "devenue", "devient", "appelle", "désormais", "mon nom",
        "nommez-moi", "sous le nom",
    ),
    "es": (
        "me llamo", "apellido", "ahora soy", "apellidos", "me apellido", "he recuperado", "recupero", "vuelvo a",
        "vuelvo a ser", "pasado a llamarme", "paso a llamarme", "llamarme", "mi nombre", "adoptado el apellido",
        "ahora me", "nombre de casada", "nombre de soltera", "el apellido",
    ),
    "nl": (
        "heet", "achternaam", "naam", "heet ik", "de naam", "noem me", "noem ik", "draag", "meisjesnaam", "voortaan",
        "naam van", "achternaam van", "ben nu", "ik ben nu", "gebruik",
    ),
    "ru": (
        "фамили*", "теперь я", "я теперь", "взяла", "взял", "ношу", "вернула", "вернул", "сменила фамилию",
        "сменил фамилию", "поменяла фамилию", "поменял фамилию", "стала", "меня зовут", "теперь", "зовут", "на фамилию",
        "я —",
    ),
    "it": ("mi chiamo", "cognome"),
    "pt": ("apelido", "sobrenome", "me chamo"),
    "pl": ("nazwisko", "nazywam się"),
    "sv": ("heter", "efternamn"),
    "da": ("hedder", "efternavn"),
    "no": ("heter", "etternavn"),
    "fi": ("sukunimi*",),
    "cs": ("jmenuji se", "příjmení"),
    "uk": ("прізвищ*",),
    "tr": ("soyadım",),
}  # fmt: skip

# Why it is another one.
WEDDINGS: Rows = {
    "en": (
        "married", "wedding", "marriage", "tied the knot", "maiden name", "divorce*", "husband's name", "got hitched",
        "not smith", "change of name", "name change", "changed my name", "married name", "wed", "newlywed", "newly wed",
        "honeymoon", "my husband", "my wife", "separated", "separation", "civil partnership", "double-barrelled",
        "taken my husband*", "taken my wife*", "nuptials", "tying the knot", "deed poll", "wedding day", "name after",
    ),
    "de": (
        "geheiratet", "heirat", "hochzeit", "verheiratet", "scheidung", "mädchennamen", "namensänderung",
        "geheiratet habe", "trauung", "vermählung", "geschieden", "ehename", "ehenamen", "geburtsnamen", "getraut",
        "eheschließung", "mein mann", "getrennt", "hochzeitsreise", "flitterwochen", "ja gesagt",
    ),
    "fr": (
        "marié", "mariée", "mariage", "épous*", "divorce", "nom de jeune fille", "noces", "divorcé*", "nom d'épouse",
        "nom d'usage", "nom marital", "pacs", "pacsé*", "séparation", "mon mari", "dit oui", "me suis mari*",
    ),
    "es": (
        "casado", "casada", "casé", "casarme", "boda", "matrimonio", "divorci*", "me casé", "recién casad*", "divorcié",
        "divorciad*", "separación", "enlace", "nupcias", "mi marido", "mi esposo", "nombre de casada",
        "apellido de soltera", "apellido de casada", "sí quiero",
    ),
    "nl": (
        "getrouwd", "huwelijk", "trouwen", "scheiding", "meisjesnaam", "trouwde", "trouwerij", "bruiloft", "gescheiden",
        "gehuwd", "partnerschap", "mijn man", "in het huwelijk", "jawoord",
    ),
    "ru": (
        "замуж", "женил*", "свадьб*", "развод*", "девичь*", "сменила фамилию", "сменил фамилию", "брак*", "поженил*",
        "супруг*", "муж*", "развел*", "развёл*", "замужем", "свадебн*", "женат*",
    ),
    "it": ("sposat*", "matrimonio", "divorzi*"),
    "pt": ("casei", "casad*", "casamento", "divorci*"),
    "pl": ("ślub*", "wyszłam za mąż", "rozwod*"),
    "sv": ("gift", "bröllop", "skilsmässa"),
    "da": ("gift", "bryllup", "skilsmisse"),
    "no": ("gift", "bryllup", "skilsmisse"),
    "fi": ("naimisiin", "häät"),
    "cs": ("vdala", "oženil", "svatb*"),
    "uk": ("заміж", "весілл*", "одружи*"),
    "tr": ("evlendim", "düğün"),
}  # fmt: skip

# What takes back a change of name, or puts it off.
KEPT: Rows = {
    "en": (
        "keeping my name", "keep my name", "not changing my name", "keeping my own", "wasn't married",
        "was not married", "weren't married", "unmarried then", "spelt my", "spelled my", "misspelt", "misspelled",
        "mis-spelt", "typo",
    ),
    "de": (
        "namen behalte", "behalte meinen namen", "behalten", "nicht verheiratet", "falsch geschrieben", "schreibfehler",
    ),
    "fr": ("garderai", "garde mon nom", "pas encore", "pas mariée", "pas marié", "mal orthographié", "mal écrit"),
    "es": ("no se cambia", "mantengo mi apellido", "conservo", "no estaba casada", "no estaba casado", "mal escrito"),
    "nl": ("behoud mijn naam", "houd mijn naam", "niet getrouwd", "verkeerd gespeld", "verkeerd geschreven"),
    "ru": ("оставляю", "думает", "не меняю", "не была замужем", "не был женат", "с ошибкой"),
}  # fmt: skip

# What stands before the name that somebody had.
BEFORE_OLD: Rows = {
    "en": ("not", "rather than", "was", "formerly", "previously", "instead of", "i was", "from"),
    "de": ("nicht", "statt", "früher", "aus", "war ich", "von"),
    "fr": ("et non plus", "non plus", "née"),
    "es": ("antes", "no"),
    "nl": ("niet", "voorheen"),
    "ru": ("а не", "не", "раньше"),
}

# The name is said to be another one, whatever the reason.
NEW_NAME: Rows = {
    "en": (
        "new surname", "new last name", "new married name", "new family name", "surname has changed", "surname is now",
        "last name has changed", "last name is now", "family name has changed", "now go by", "now be known as",
        "now known as", "surname changed", "last name changed", "my name is now", "my name has changed", "new name is",
        "my married name", "surname will be", "last name will be", "formerly", "née", "changed my name",
        "changed my surname", "changed my last name", "name changed",
    ),
    "de": (
        "neuer nachname", "neuer name", "neuer familienname", "neuen nachnamen", "neuen namen", "heiße jetzt",
        "heiße nun", "heiße ich jetzt", "heiße ich nun", "nachname lautet jetzt", "nachname ist jetzt",
        "nachname hat sich", "nachname lautet nun", "heiße ab sofort", "heiße künftig", "heiße ich künftig",
    ),
    "fr": (
        "nouveau nom", "m'appelle désormais", "m'appelle maintenant", "m'appelle dorénavant", "nom a changé",
        "nom devient", "nom est désormais", "nouveau nom de famille", "porte désormais le nom",
    ),
    "es": (
        "nuevo apellido", "ahora me llamo", "apellido es ahora", "apellido ahora es", "cambiado mi apellido",
        "apellido ha cambiado", "cambiado de apellido",
    ),
    "nl": (
        "nieuwe achternaam", "heet voortaan", "heet nu", "heet ik voortaan", "heet ik nu", "nieuwe naam",
        "achternaam is gewijzigd", "achternaam is nu", "achternaam is voortaan", "achternaam is veranderd",
    ),
    "ru": (
        "новая фамилия", "новую фамилию", "фамилия изменилась", "фамилия теперь", "теперь моя фамилия",
        "сменил* фамилию", "поменял* фамилию", "фамилия сменилась",
    ),
    "it": ("nuovo cognome", "ora mi chiamo"),
    "pt": ("novo apelido", "novo sobrenome", "agora me chamo", "agora chamo-me"),
    "pl": ("nowe nazwisko", "teraz nazywam się"),
    "sv": ("nya efternamn", "heter numera", "heter nu"),
}  # fmt: skip
# "From Patel to Hartley".
FROM: Rows = {
    "en": ("from",), "de": ("von",), "fr": ("de",), "es": ("de",), "nl": ("van",), "ru": ("с",), "it": ("da",),
}  # fmt: skip
TO: Rows = {
    "en": ("to", "and am now"), "de": ("in", "auf", "zu"), "fr": ("à", "en"), "es": ("a", "por"),
    "nl": ("in", "naar"), "ru": ("на",), "it": ("a",),
}  # fmt: skip
