"""How people come to posts, and who follows whom in them, per language; `*` stands for any ending."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# How a post comes: the title follows, or stands close by.
PROMOTED: Rows = {
    "en": (
        "promoted to", "got promoted to", "been promoted", "bumped up to", "appointed me", "appointed", "made me",
        "named me", "been named", "been made", "stepped into the role of", "stepped up to", "taking over as",
        "taken over as", "took over as", "job title has been", "title has been", "job title is", "new title is",
        "my title is", "new role is", "my role is now", "elevated to", "elected", "got promoted", "stepping up to",
        "moving up to", "moved up to", "moved into the role of", "move into the role of", "step up to",
        "taken up the post of", "taken on the role of", "my new position is", "becoming", "become", "new position as",
        "new role as", "first day as", "promotion to", "upgraded to", "title of", "made up to", "seat of",
        "given me the title of", "asked me to be", "asked me to become", "asked me to step up as",
        "took on the role of", "take on the role of", "taking on the role of", "taking up the role of",
        "take up the role of", "assumed the role of", "assume the role of", "assuming the role of",
        "took up the post of", "take up the post of", "moving into the", "move into the", "stepping into the",
        "step into the", "step up as", "stepping up as", "stepped up as", "moved up as", "moving up as", "confirmed as",
        "installed as", "to me as", "take over as", "progressed to", "rose to", "risen to", "advanced to", "role of",
        "position of", "post of", "title to", "newly appointed", "appointed as", "elected as", "chosen as",
        "i've become", "i have become", "i became", "now become", "got made", "title is now", "designation is",
    ),
    "de": (
        "befördert", "ernannt", "zur", "zum", "position der", "position des", "position als", "die leitung", "als",
        "bin ich", "funktion als", "funktion der", "rolle als", "rolle der", "aufgestiegen zur", "aufgestiegen zum",
        "neue position", "neue funktion", "berufen", "die position", "die stelle", "die rolle", "die leitung der",
        "die leitung des", "leitung der", "leitung des", "rolle des", "titel", "übernehme ich die", "übernommen",
        "aufgerückt zum", "aufgerückt zur", "bestellt", "bestellt zum", "bestellt zur", "gewählt zum", "gewählt zur",
        "aufstieg zum", "aufstieg zur", "beförderung zum", "beförderung zur",
    ),
    "fr": (
        "nommé", "nommée", "promu", "promue", "le poste de", "les fonctions de", "en tant que", "devenu", "devenue",
        "je suis", "la fonction de", "au poste de", "je deviens", "poste de", "fonction de", "fonctions de",
        "passe au poste de", "passé au poste de", "nommer", "promouvoir", "prends la direction", "accède au poste de",
        "titre de", "confié le poste de", "prends le poste de", "passé", "passée", "élu", "élue",
        "évolué vers le poste de", "désigné", "désignée", "nomination comme", "nomination en tant que",
        "nomination au poste de",
    ),
    "es": (
        "ascendido a", "ascendida a", "nombrado", "nombrada", "el cargo de", "el puesto de", "me han ascendido a",
        "me han nombrado", "soy", "promovido a", "promovida a", "paso a ser", "cargo de", "puesto de",
        "paso a ocupar el puesto de", "paso a ocupar el cargo de", "asumo el cargo de", "asumo el puesto de",
        "asumido el cargo de", "asumo la dirección", "me nombraron", "me ascendieron a", "he pasado a ser", "designado",
        "designada", "elegido", "elegida", "promocionado a", "promocionada a", "título de", "función de",
        "funciones de", "me han hecho", "me han promocionado a", "me convierto en", "soy la nueva", "soy el nuevo",
        "pasé a ser", "he ascendido a", "ocupo el cargo de", "ocupo el puesto de",
    ),
    "nl": (
        "bevorderd tot", "gepromoveerd tot", "benoemd tot", "ben ik", "functie van", "functie is", "als",
        "aangesteld als", "de functie van", "de rol van", "doorgegroeid naar", "doorgegroeid tot", "functie als",
        "rol als", "mag ik mezelf", "mag ik me", "noemen", "gekozen tot", "aangesteld tot", "opgeklommen tot",
        "promotie naar", "promotie tot", "titel van", "word ik", "gemaakt tot", "geworden",
    ),
    "ru": (
        "повысили до", "назначили", "назначен", "назначена", "должность", "я", "стал", "стала", "теперь", "должности",
        "на должность", "до должности", "меня сделали", "утвердили", "перевели на должность", "перевели на позицию",
        "занял должность", "заняла должность", "занимаю должность", "избран", "избрана", "повысили", "повышен до",
        "повышена до", "утверждён", "утверждена", "возглавил*", "возглавля*", "вступил* в должность",
        "получил* должность", "меня поставили",
    ),
    "it": ("promosso a", "promossa a", "nominato", "nominata", "il ruolo di", "sono"),
    "pt": ("promovido a", "promovida a", "nomeado", "nomeada", "o cargo de", "sou"),
    "pl": ("awansowałem na", "awansowałam na", "mianowany", "stanowisko"),
    "sv": ("befordrad till", "utsedd till", "utnämnd till"),
    "da": ("forfremmet til", "udnævnt til"),
    "no": ("forfremmet til", "utnevnt til"),
    "fi": ("ylennetty",),
    "cs": ("povýšen na", "povýšena na", "jmenován", "jmenována"),
    "uk": ("підвищили до", "призначили", "призначено"),
}  # fmt: skip

# Those that are news without another word.
PROMOTED_ALONE: Rows = {
    "en": (
        "promoted to", "got promoted to", "been promoted", "bumped up to", "appointed me", "been appointed", "made me",
        "named me", "been named", "been made", "stepped into the role of", "stepped up to", "taking over as",
        "taken over as", "took over as", "new title is", "new role is", "elevated to", "got promoted", "new role as",
        "moved into the role of", "taken up the post of", "taken on the role of", "moved up to", "new position as",
        "upgraded to", "made up to", "asked me to be", "asked me to become", "asked me to step up as",
        "took on the role of", "taking on the role of", "take on the role of", "taking up the role of",
        "take up the role of", "assumed the role of", "assume the role of", "assuming the role of", "moving into the",
        "stepping into the", "step up as", "stepping up as", "stepped up as", "confirmed as", "installed as",
        "to me as", "take over as", "progressed to", "risen to", "advanced to", "appointed as", "elected as",
        "i've become", "i have become", "i became", "newly appointed", "moved up as", "promotion to",
        "given me the title", "the title of", "i am appointed", "i'm appointed", "got made", "own title is now",
    ),
    "de": (
        "befördert", "ernannt", "position der", "position des", "berufen", "rolle des", "rolle der", "rolle als",
        "funktion als", "funktion der", "position als", "aufgerückt", "bestellt", "aufgestiegen", "beförderung zum",
        "beförderung zur", "zum vorstand", "neue position", "neue funktion", "neue rolle",
    ),
    "fr": (
        "nommé", "nommée", "promu", "promue", "devenu", "devenue", "j'occupe le poste de",
        "j'occupe désormais le poste de", "j'occupe maintenant le poste de", "prends le poste de", "pris le poste de",
        "prends les fonctions de", "prendre le poste de", "occupe désormais le poste de", "accède au poste de",
        "nommer", "promouvoir", "confié le poste de", "confie le poste de", "désigné", "désignée", "évolue au poste de",
        "évolué au poste de", "passe au poste de", "passé au poste de", "occuperai le poste de", "je deviens",
        "occupe le poste de", "élu", "élue", "ma nomination comme", "ma nomination en tant que",
        "ma nomination au poste de",
    ),
    "es": (
        "ascendido a", "ascendida a", "nombrado", "nombrada", "promovido a", "promovida a", "paso a ser", "pasé a ser",
        "he pasado a ser", "asumo el cargo de", "asumo el puesto de", "asumido el cargo de", "he asumido el puesto de",
        "me nombraron", "me ascendieron a", "designado", "designada", "ocupo el cargo de", "ocupo el puesto de",
        "paso a ocupar", "promocionado a", "promocionada a", "me convierto en", "me han hecho", "me han promocionado a",
        "soy la nueva", "soy el nuevo", "ascendid*",
    ),
    "nl": (
        "bevorderd tot", "gepromoveerd tot", "benoemd tot", "aangesteld als", "doorgegroeid naar", "doorgegroeid tot",
        "mag ik mezelf", "mag ik me", "gekozen tot", "aangesteld tot", "opgeklommen tot", "promotie naar",
        "promotie tot", "bekleed", "geworden",
    ),
    "ru": (
        "повысили до", "назначили", "назначен", "назначена", "утвердили", "меня сделали", "перевели на должность",
        "перевели на позицию", "занял* должность", "занимаю должность", "стал", "стала", "избран", "избрана",
        "повысили", "повышен*", "утверждён", "утверждена", "вступил* в должность", "получил* должность",
        "новая должность",
    ),
    "it": ("promosso a", "promossa a", "nominato", "nominata"),
    "pt": ("promovido a", "promovida a", "nomeado", "nomeada"),
    "pl": ("awansowałem na", "awansowałam na"),
    "sv": ("befordrad till", "utsedd till", "utnämnd till"),
    "da": ("forfremmet til", "udnævnt til"),
    "no": ("forfremmet til", "utnevnt til"),
    "cs": ("povýšen na", "povýšena na", "jmenován", "jmenována"),
    "uk": ("підвищили до", "призначили"),
}  # fmt: skip

# The writer is something: news only beside a word that says since when; the title follows.
I_AM: Rows = {
    "en": (
        "i am", "i'm", "im", "i will be", "i'll be", "am", "my title is", "my title will be", "my job title is",
        "my job title has been", "my role is", "my position is", "my new role is", "my new title is", "i am now",
        "i'm now", "my title has been",
    ),
    "de": (
        "bin ich", "ich bin", "werde ich", "bin ich jetzt", "ich bin jetzt", "ich bin nun", "bin dort", "bin da",
        "bin hier",
    ),
    "fr": ("je suis", "je serai", "je suis désormais", "je suis maintenant"),
    "es": ("soy", "seré", "soy ahora"),
    "nl": ("ben ik", "ik ben", "word ik", "ik ben nu"),
    "ru": ("я", "я теперь", "теперь я"),
    "it": ("sono", "sono ora"),
    "pt": ("sou", "sou agora"),
    "pl": ("jestem",),
    "sv": ("jag är", "jag är nu"),
}  # fmt: skip

# How a sentence begins that tells of the writer's rise without saying "I".
RISEN: Rows = {
    "en": ("been made", "got promoted", "just promoted", "been promoted", "been appointed", "promoted to"),
    "fr": ("promu", "promue"),
    "es": (
        "ascendido a",
        "ascendida a",
        "he sido ascendid*",
        "he sido nombrad*",
        "he sido promovid*",
        "fui ascendid*",
        "fui nombrad*",
    ),
    "nl": ("bevorderd tot", "gepromoveerd tot"),
}

# What the writer does who leads; the title stands behind an "as".
LEADS: Rows = {
    "en": ("i lead", "i now lead", "i'm leading", "i head up", "i run", "i look after"),
    "de": ("leite ich", "ich leite", "verantworte ich", "ich verantworte"),
    "fr": ("je dirige", "je pilote"),
    "es": ("dirijo", "lidero"),
    "nl": ("leid ik", "ik leid"),
    "ru": ("руковожу", "возглавляю"),
}

# What a post is called, and how it is said what it is.
POST_NOUNS: Rows = {
    "en": ("job title", "title", "role", "position", "job", "post"),
    "de": ("position", "funktion", "rolle", "stelle", "stellenbezeichnung", "titel", "aufgabe", "jobtitel"),
    "fr": ("poste", "fonction", "titre", "intitulé de poste", "rôle"),
    "es": ("cargo", "puesto", "título", "rol"),
    "nl": ("functie", "functietitel", "rol", "titel", "positie"),
    "ru": ("должность", "позиция", "роль"),
    "it": ("ruolo", "posizione", "incarico"),
    "pt": ("cargo", "função"),
    "pl": ("stanowisko",),
    "sv": ("titel", "roll", "tjänst"),
}

MINE: Rows = {"en": ("my", "my current"), "sv": ("min",)}

BECOMES: Rows = {
    "en": (
        "is", "is now", "will be", "will now be", "has changed to", "changed to", "has been changed to", "as",
        "has become", "will become", "becomes", "is that of", "now reads", "has been", "has now been", "has now become",
        "my new", "my official", "my job",
    ),
    "de": ("ist", "lautet", "ist jetzt", "ist nun", "lautet nun", "lautet jetzt", "als", "ist die", "ist der"),
    "fr": ("est", "sera", "est désormais", "est celui de", "devient", "est maintenant"),
    "es": ("es", "será", "ahora es", "es ahora", "es el de", "pasa a ser"),
    "nl": ("is", "wordt", "is nu", "luidt", "is die van"),
    "ru": ("теперь", "это"),
    "it": ("è", "sarà"),
    "pt": ("é", "será"),
    "pl": ("to",),
    "sv": ("är",),
}  # fmt: skip

# Words of days, besides the names of days and months.
DAY_WORDS = (
    "the", "this", "last", "dem", "diesem", "diesen", "letztem", "ce", "cette", "le", "el", "este", "esta", "deze",
    "de", "dit", "vorige", "начала", "этого",
)  # fmt: skip

DAYS = (
    "today", "tomorrow", "heute", "morgen", "monat", "woche", "jahr", "kurzem", "hier", "lundi", "mardi", "mercredi",
    "jeudi", "vendredi", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
    "septiembre", "octubre", "noviembre", "diciembre", "hoy", "ayer", "lunes", "martes", "mes", "semana", "mois",
    "semaine", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "januari", "februari", "maart", "mei", "juni",
    "juli", "augustus", "oktober", "vandaag", "gisteren", "kort", "maand", "week", "января", "февраля", "марта",
    "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря", "понедельника", "недели",
    "месяца", "month", "year", "года",
)  # fmt: skip

# What begins no title.
NO_TITLES: Rows = {
    "en": (
        "out", "off", "away", "back", "not", "free", "in", "on", "at", "with", "available", "based", "copy", "copies",
        "call", "cup", "list", "offer", "offers", "counter-offer", "counteroffer", "promise",
    ),
    "de": ("bei", "beim", "im", "am"),
}  # fmt: skip

# What stands before the title under which somebody joins or leads.
AS: Rows = {
    "en": ("as",),
    "de": ("als",),
    "fr": ("en tant que", "comme", "en qualité de", "au poste de", "en tant qu'"),
    "es": ("como", "en calidad de", "de"),
    "nl": ("als",),
    "ru": ("на должность", "на позицию", "в должности", "на должности", "в качестве"),
    "it": ("come", "in qualità di"),
    "pt": ("como",),
    "pl": ("jako", "na stanowisko"),
    "sv": ("som",),
}  # fmt: skip

# Languages in whose cases a title needs no "as".
INSTRUMENTAL = ("ru", "uk", "pl", "cs")

# Verbs whose ending says that it is the writer.
I_DO: Rows = {
    "es": ("ocupo", "paso a", "asumo", "he ascendido", "he pasado a", "he asumido", "seré", "fui", "he sido"),
    "it": ("occupo", "divento", "sarò"),
    "pt": ("ocupo", "assumo", "serei", "fui"),
    "pl": ("zostałem", "zostałam", "obejmuję"),
    "ru": ("занимаю", "возглавляю", "становлюсь"),
}
