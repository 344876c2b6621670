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
        "new role as", "first day as", "promotion to", "upgraded to",
    ),
    "de": (
        "befördert", "ernannt", "zur", "zum", "position der", "position des", "position als", "die leitung", "als",
        "bin ich", "funktion als", "funktion der", "rolle als", "rolle der", "aufgestiegen zur", "aufgestiegen zum",
        "neue position", "neue funktion", "berufen",
    ),
    "fr": (
        "nommé", "nommée", "promu", "promue", "le poste de", "les fonctions de", "en tant que", "devenu", "devenue",
        "je suis", "la fonction de", "au poste de", "je deviens",
    ),
    "es": (
        "ascendido a", "ascendida a", "nombrado", "nombrada", "el cargo de", "el puesto de", "me han ascendido a",
        "me han nombrado", "soy", "promovido a", "promovida a", "paso a ser",
    ),
    "nl": (
        "bevorderd tot", "gepromoveerd tot", "benoemd tot", "ben ik", "functie van", "functie is", "als",
        "aangesteld als",
    ),
    "ru": ("повысили до", "назначили", "назначен", "назначена", "должность", "я", "стал", "стала", "теперь"),
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
        "upgraded to",
    ),
    "de": ("befördert", "ernannt", "position der", "position des", "berufen"),
    "fr": ("nommé", "nommée", "promu", "promue", "devenu", "devenue", "j'occupe le poste de"),
    "es": ("ascendido a", "ascendida a", "nombrado", "nombrada", "promovido a", "promovida a"),
    "nl": ("bevorderd tot", "gepromoveerd tot", "benoemd tot", "aangesteld als"),
    "ru": ("повысили до", "назначили", "назначен", "назначена"),
    "it": ("promosso a", "promossa a", "nominato", "nominata"),
    "pt": ("promovido a", "promovida a", "nomeado", "nomeada"),
    "pl": ("awansowałem na", "awansowałam na"),
    "sv": ("befordrad till", "utsedd till", "utnämnd till"),
    "da": ("forfremmet til", "udnævnt til"),
    "no": ("forfremmet til", "utnevnt til"),
    "cs": ("povýšen na", "povýšena na", "jmenován", "jmenována"),
    "uk": ("підвищили до", "призначили"),
}  # fmt: skip

# Who follows somebody else, and who looks after what was his; the name stands before or behind.
FOLLOWS: Rows = {
    "en": (
        "taking over from", "take over from", "takes over from", "taken over from", "covering for me", "cover for me",
        "standing in for me", "be done by", "pick up", "picks up", "picking up", "inheriting my", "inherits my",
        "deal with", "deals with", "dealing with agencies", "looks after", "looking after", "will look after",
        "handed over to", "hand over to", "handing over to", "handed to", "passed to", "in the hands of", "replaces me",
        "replacing me", "my successor", "my replacement", "her replacement", "his replacement", "their replacement",
        "her successor", "his successor", "their successor", "stepping into my shoes", "your contact", "new contact",
        "point of contact", "takes my place", "taking my place", "fill my shoes", "be your contact", "succeeds me",
        "succeed me", "run my desk", "running my desk", "taking on my", "in my place", "addressed to", "take my place",
        "takes over", "will be taking over", "will take over", "looked after by", "handled by", "taken over my",
        "taking over my", "takes over my", "take over my", "takes on my", "taken on my", "taken over his",
        "taken over her", "is your new", "be your new", "takes care of", "will take care of", "taking care of",
        "will be handling", "is handling", "covers my", "covering my", "responsible for", "stepping in for",
        "steps in for", "looks after my", "new point of contact", "will succeed me", "succeeding me", "fills my shoes",
        "filling my shoes", "will replace me", "has replaced", "looking after your", "run my", "running my",
        "picks up my", "replaced by", "inherited my", "is replacing",
    ),
    "de": (
        "nachfolger*", "nachfolge", "kümmert sich", "zuständig", "übernimmt", "ansprechpartner*", "ansprechperson",
        "beantwortet", "vertritt mich", "folgt mir", "tritt an meine stelle", "betreut", "übergebe ich an",
        "künftig an",
    ),
    "fr": (
        "interlocut*", "votre contact", "nouveau contact", "prend la suite", "prend le relais", "prendra la suite",
        "reprend", "me remplace", "successeur", "remplaçant*", "voyez désormais avec", "adressez-vous à",
        "en charge de", "prendra le relais", "prend ma suite", "prendra ma suite", "prend ma place", "me succède",
        "me succédera", "reprend mes", "assure la suite", "me remplacera", "prendra ma place", "s'occupera de",
        "s'occupe désormais", "récupère mes", "hérite de",
    ),
    "es": (
        "sucesor*", "sustitut*", "se hará cargo", "su contacto", "nuevo contacto", "tu contacto", "me sustituye",
        "me reemplaza", "se encarga", "asume mi", "diríjase a", "reemplaz*", "tomará el relevo", "mi relevo",
    ),
    "nl": (
        "opvolger", "opvolgster", "vervang*", "gaat over naar", "over naar", "neemt mijn", "contactpersoon",
        "neemt het over", "kunt u stellen aan", "draag ik over aan",
    ),
    "ru": ("преемни*", "вместо меня", "принимает", "заменит", "меня сменит", "мои дела", "передаю", "обращайтесь к"),
    "it": ("successore", "sostitu*", "referente", "prenderà il mio posto", "subentr*", "nuovo contatto"),
    "pt": ("sucessor*", "substitut*", "ficará com", "novo contacto", "assume o meu"),
    "pl": ("następc*", "następczyn*", "przejmuje", "zastąpi", "przejmie"),
    "sv": ("efterträd*", "tar över", "kontaktperson", "ersätter mig"),
    "da": ("efterfølger", "overtager", "kontaktperson", "afløser"),
    "no": ("etterfølger", "overtar", "kontaktperson", "etterkommer"),
    "fi": ("seuraaja*", "yhteyshenkilö*"),
    "cs": ("nástupce", "nástupkyně", "přebírá", "kontaktní osob*"),
    "uk": ("наступни*", "замість мене", "приймає", "замінить"),
    "tr": ("yerime", "halefim", "devralacak", "görevimi"),
}  # fmt: skip

# Where one is sent who asks for somebody who is gone.
SENT_TO: Rows = {
    "en": (
        "please contact", "kindly contact", "can contact", "should contact", "please direct", "direct your",
        "should go to", "enquiries to", "addressed to", "write to", "reach out to", "please email", "please speak to",
        "get in touch with", "please refer to", "deals with", "deal with", "matters should", "please use",
        "please forward", "questions to", "requests to", "please ask for", "please send", "please call",
        "address everything", "please address", "direct everything", "kindly direct", "send everything",
        "all enquiries", "any queries", "any questions", "speak to", "talk to", "liaise with", "write instead to",
        "ask for",
    ),
    "de": (
        "wenden sie sich", "wenden", "kontaktieren", "ansprechpartner*", "beantwortet", "schreiben sie", "anfragen",
        "richten sie", "zuständig",
    ),
    "fr": ("adresser", "contacter", "voyez", "écrire à", "adressez", "vous pouvez joindre", "merci de contacter"),
    "es": ("diríjase", "contacte", "contactar", "escriba a", "dirigirse", "póngase en contacto"),
    "nl": ("contact opnemen", "vragen kunt", "neem contact", "richten aan", "mailen naar", "terecht bij", "wenden tot"),
    "ru": ("обращайтесь", "пишите", "по всем вопросам", "направляйте", "связ*"),
    "it": ("contattare", "rivolgersi", "scrivere a"),
    "pt": ("contactar", "contacte", "dirija-se"),
    "pl": ("kontakt", "proszę pisać", "kontaktować"),
    "sv": ("kontakta",),
    "da": ("kontakt", "kontakte"),
    "no": ("kontakt", "kontakte"),
    "fi": ("ota yhteyttä", "yhteys"),
    "cs": ("kontaktujte", "obraťte"),
    "uk": ("звертайтеся", "пишіть"),
    "tr": ("iletişime", "başvurun"),
}  # fmt: skip

# The writer himself follows somebody.
I_FOLLOW: Rows = {
    "en": (
        "i'm taking over from", "i am taking over from", "i've taken over from", "i have taken over from",
        "i've succeeded", "i have succeeded", "i'm replacing", "i am replacing", "i've replaced", "i replace",
        "in place of", "i'll be your contact", "i will be your contact", "i am your new contact",
        "i'm your new contact", "i took over from", "i've inherited", "i'm the new", "i am the new",
        "stepped into the shoes of", "i now look after", "i'm now your", "i've picked up", "your new contact at",
        "i'll be taking over from", "i will be taking over from", "i'll take over from", "i will take over from",
        "i am now your contact", "i'm your new", "i am your new", "i will be your new", "i'll be your new",
        "i'm stepping in for", "i've stepped in for", "i'm covering for", "i have replaced", "i'm picking up from",
        "taking over the desk from", "i'm now looking after", "i succeed",
    ),
    "de": (
        "nachfolge von", "nachfolgerin von", "nachfolger von", "bin ich ihr ansprechpartner", "ich bin ihr neuer",
        "ich bin ihre neue", "ich folge", "bin ihre neue", "bin ihr neuer", "ich übernehme die aufgaben von",
        "ich vertrete", "ihre neue ansprechpartnerin", "als ihre ansprechpartnerin", "als ihr ansprechpartner",
    ),
    "fr": (
        "je prends la suite de", "je succède à", "je remplace", "je prends le relais de", "je reprends le poste de",
        "serai votre nouveau contact", "je suis votre nouvel", "je suis votre nouvelle", "je suis le remplaçant de",
        "je suis la remplaçante de",
    ),
    "es": (
        "sustituyo a", "he asumido el cargo de", "yo la reemplazo", "yo lo reemplazo", "reemplazo a",
        "soy el sustituto de", "soy la sustituta de", "he sustituido a", "relevo a", "soy su nuevo contacto",
        "soy la sucesora de", "soy el sucesor de",
    ),
    "nl": (
        "ik volg", "ik vervang", "ik ben de opvolger van", "ik ben de opvolgster van", "ik ben je nieuwe contact*",
        "ik ben uw nieuwe contact*", "ik neem het over van",
    ),
    "ru": (
        "пришла на место", "пришёл на место", "пришел на место", "я вместо", "я заменяю", "я сменил", "я сменила",
        "принял дела", "приняла дела",
    ),
    "it": ("sostituisco", "subentro a", "sono il successore di"),
    "pt": ("substituo", "sucedi a"),
    "pl": ("zastępuję", "przejąłem obowiązki", "przejęłam obowiązki"),
    "sv": ("jag efterträder", "jag tar över efter"),
    "da": ("jeg afløser", "jeg overtager efter"),
    "no": ("jeg overtar etter", "jeg etterfølger"),
}  # fmt: skip

# The writer is something: news only beside a word that says since when; the title follows.
I_AM: Rows = {
    "en": (
        "i am", "i'm", "i will be", "i'll be", "am", "my title is", "my title will be", "my job title is",
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
    "en": ("out", "off", "away", "back", "not", "free", "in", "on", "at", "with", "available", "based"),
}
# What stands before the name that somebody had, or the one whom somebody follows.
WRITER_IS: Rows = {
    "en": ("i am", "i'm", "i'll be", "i will be"),
    "de": ("ich bin", "bin ich"),
    "fr": ("je suis", "serai"),
    "es": ("soy", "seré"),
    "nl": ("ik ben", "ben ik"),
    "ru": ("я",),
}
# That whoever was there has gone.
HAS_GONE: Rows = {
    "en": ("moved on", "has left", "has gone", "retired", "gone travelling", "is leaving", "left us", "left the"),
    "de": ("verlassen hat", "ausgeschieden ist", "in rente", "in pension"),
    "fr": ("est parti", "est partie", "a quitté"),
    "es": ("se ha ido", "se jubila", "se fue"),
    "nl": ("is vertrokken", "met pensioen"),
    "ru": ("ушёл", "ушла", "ушел"),
}

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

# Work that goes from the writer to somebody: "handing my accounts over to …".
HANDED: Rows = {
    "en": (
        "hand", "handing", "handed", "hand over", "handing over", "handed over", "pass", "passing", "passed",
        "passing over", "transfer", "transferring", "transferred", "leave", "leaving", "entrusted", "give", "giving",
    ),
    "de": ("übergebe", "übergeben", "gebe", "überlasse", "übertrage"),
    "fr": ("transmets", "transmis", "confie", "confié", "passe", "laisse", "cède"),
    "es": ("traspaso", "traspasado", "cedo", "dejo", "paso", "entrego"),
    "nl": ("draag", "geef"),
    "ru": ("передаю", "передал", "передала"),
}  # fmt: skip
WORK: Rows = {
    "en": (
        "accounts", "clients", "desk", "role", "work", "workload", "responsibilities", "duties", "projects",
        "portfolio", "caseload", "files", "vacancies", "everything", "team", "reins", "baton", "customers",
    ),
    "de": ("aufgaben", "kunden", "projekte", "arbeit", "mandate", "stab", "bereich", "mandanten", "stelle"),
    "fr": ("dossiers", "clients", "relais", "place", "main", "missions", "portefeuille", "flambeau"),
    "es": ("clientes", "testigo", "cuentas", "asuntos", "cartera", "funciones", "tareas"),
    "nl": ("taken", "klanten", "werkzaamheden", "stokje", "dossiers", "projecten", "portefeuille"),
    "ru": ("дела", "клиентов", "проекты", "обязанности"),
}  # fmt: skip
HANDED_TO: Rows = {
    "en": ("to", "over to", "on to", "across to"),
    "de": ("an", "an meine kollegin", "an meinen kollegen", "an frau", "an herrn"),
    "fr": ("à",),
    "es": ("a",),
    "nl": ("aan", "over aan"),
    "ru": ("коллеге",),
}  # fmt: skip
