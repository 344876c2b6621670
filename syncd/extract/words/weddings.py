"""How people say that they bear another name, and why, per language; `*` stands for any ending."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# The surname is another one; the name stands close by.
RENAMED: Rows = {
    "en": (
        "i'm now", "i am now", "am now", "i'm", "i am", "my surname", "surname is", "maiden name", "my name is now",
        "now called", "known as", "last name", "married name", "my name", "contract out to", "made out to", "call me",
        "family name", "take my husband's name", "taken my husband's name", "name is",
    ),
    "de": ("heiße", "mädchennamen", "nachname", "familienname", "geworden", "namen", "trage", "mein name", "bin jetzt"),
    "fr": ("m'appelle", "appelez-moi", "nom", "je suis désormais", "nom d'épouse", "nom de jeune fille"),
    "es": ("me llamo", "apellido", "ahora soy", "apellidos"),
    "nl": ("heet", "achternaam", "naam"),
    "ru": ("фамили*", "теперь я", "я теперь"),
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
        "not smith", "change of name", "name change", "changed my name", "married name",
    ),
    "de": ("geheiratet", "heirat", "hochzeit", "verheiratet", "scheidung", "mädchennamen", "namensänderung"),
    "fr": ("marié", "mariée", "mariage", "épous*", "divorce", "nom de jeune fille"),
    "es": ("casado", "casada", "casé", "casarme", "boda", "matrimonio", "divorci*"),
    "nl": ("getrouwd", "huwelijk", "trouwen", "scheiding", "meisjesnaam"),
    "ru": ("замуж", "женил*", "свадьб*", "развод*", "девичь*", "сменила фамилию", "сменил фамилию"),
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
    "en": ("keeping my name", "keep my name", "not changing my name", "keeping my own"),
    "de": ("namen behalte", "behalte meinen namen", "behalten"),
    "fr": ("garderai", "garde mon nom", "pas encore"),
    "es": ("no se cambia", "mantengo mi apellido", "conservo"),
    "nl": ("behoud mijn naam", "houd mijn naam"),
    "ru": ("оставляю", "думает", "не меняю"),
}

# What stands before the name that somebody had.
BEFORE_OLD: Rows = {
    "en": ("not", "rather than", "was", "formerly", "previously", "instead of", "i was", "from"),
    "de": ("nicht", "statt", "früher", "aus", "war ich", "von"),
    "fr": ("et non plus", "non plus", "née"),
    "es": ("antes", "no"),
    "nl": ("niet", "voorheen"),
    "ru": ("а не", "не", "раньше"),
}
