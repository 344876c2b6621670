"""How people say who follows whom in a post, and who is sent where; `*` stands for any ending."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Written out: what begins as they do is "interested" as well.
_INTERLOCUTORS = ("interlocuteur", "interlocuteurs", "interlocutrice", "interlocutrices")

# Between the names of who follows and whom.
REPLACES: Rows = {
    "en": ("replaces", "has replaced", "will replace", "is replacing", "succeeds", "has succeeded", "will succeed"),
    "de": ("folgt auf", "ersetzt", "wird nachfolger von", "wird nachfolgerin von"),
    "fr": ("succède à", "succédera à", "remplace", "a remplacé", "remplacera"),
    "es": ("sucede a", "sucederá a", "sustituye a", "sustituirá a", "ha sustituido a", "reemplaza a"),
    "nl": ("vervangt", "is de opvolger van", "wordt de opvolger van"),
    "ru": ("сменяет", "сменит", "сменил", "сменила", "заменит", "заменил", "заменила"),
}  # fmt: skip

# Who follows somebody, as he is called; and what stands before him, and behind, before whom he follows.
HEIRS: Rows = {
    "en": ("successor",),
    "de": ("nachfolger", "nachfolgerin"),
    "fr": ("successeur", "successeure"),
    "es": ("sucesor", "sucesora"),
    "nl": ("opvolger", "opvolgster"),
    "ru": ("преемник", "преемница"),
}
THE: Rows = {"en": ("the ",), "de": ("der ", "die "), "fr": ("le ", "la "), "es": ("el ", "la "), "nl": ("de ",)}
OF: Rows = {
    "en": ("of ", "to ", "for "),
    "de": ("von ",),
    "fr": ("de ", "d'"),
    "es": ("de ",),
    "nl": ("van ", "voor "),
    "ru": ("",),
}

# What stands between whom somebody follows and who that is.
IS: Rows = {
    "en": ("is", "will be"),
    "de": ("ist", "wird"),
    "fr": ("est", "sera"),
    "es": ("es", "será"),
    "nl": ("is", "wordt"),
    "ru": ("стал", "стала", "станет", "—", "–"),
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
        "will be handling", "covers my", "covering my", "stepping in for", "steps in for", "looks after my",
        "new point of contact", "will succeed me", "succeeding me", "fills my shoes", "filling my shoes",
        "will replace me", "has replaced", "looking after your", "run my", "running my", "picks up my", "replaced by",
        "inherited my", "takes the reins", "take the reins", "taking the reins", "passes to", "passing to",
        "going to be your", "stepped into my role", "stepping into my role", "steps into my role", "step into my role",
        "into my role", "in my stead", "in my role", "took over from me", "my work to", "my desk to",
        "be looking after", "now handles", "handles my", "will handle", "takes on all", "take on my", "will take on",
        "is the person to", "are the people to", "is the one to", "the person to contact", "main contact",
        "contact person", "first port of call", "your go-to", "go-to person", "steps into",
        "filling in for me permanently", "follows me", "following me", "assumes my", "will assume", "assume my",
        "assuming my", "inherit my", "running the desk", "manage my", "manages my", "managing my", "will manage",
        "now manages", "will be managing", "will be running", "be the person", "will be your", "is now your",
        "your account manager", "taken on by", "picked up by", "taken over by", "steps up to replace me",
        "stepping up to replace me", "in my shoes", "my desk passes to", "my desk goes to", "my work goes to",
        "my work passes to", "my clients go to", "my accounts go to", "will be replacing", "is replacing me",
        "is covering my", "new account manager", "new consultant", "new liaison", "new representative",
        "your new recruiter", "new hiring manager", "new contact person", "new main contact",
    ),
    "de": (
        "nachfolger*", "nachfolge", "kümmert sich", "zuständig", "übernimmt", "ansprechpartner*", "ansprechperson",
        "beantwortet", "vertritt mich", "folgt mir", "tritt an meine stelle", "betreut", "übergebe ich an",
        "künftig an", "für sie da", "für euch da", "übernehmen", "übernommen von", "betreut sie", "betreut euch",
        "kümmert", "meine stelle", "meinem platz", "meinen platz", "meine position", "ist nun ihr", "ist jetzt ihr",
        "ist künftig ihr", "neuer kontakt", "neue kontakt*", "kontaktperson", "löst mich ab", "rückt nach",
        "geht über an", "gehen über an", "weitergeführt von", "führt fort", "führt weiter", "in die hände von",
        "in den händen von", "verantwortet", "an meiner stelle", "steht ihnen", "tritt die nachfolge", "ersetzt mich",
        "wird mich ersetzen", "ab sofort an", "zuständige*", "statt meiner", "anstelle von mir", "neue betreuer*",
        "neuer betreuer", "neuer berater", "neue beraterin", "neue kundenbetreuer*",
    ),
    "fr": (
        *_INTERLOCUTORS, "votre contact", "nouveau contact", "prend la suite", "prend le relais", "prendra la suite",
        "reprend", "me remplace", "successeur", "remplaçant*", "voyez désormais avec", "adressez-vous à",
        "en charge de", "prendra le relais", "prend ma suite", "prendra ma suite", "prend ma place", "me succède",
        "me succédera", "reprend mes", "assure la suite", "me remplacera", "prendra ma place", "s'occupera de",
        "s'occupe désormais", "récupère mes", "hérite de", "à ma place", "reprise par", "repris par", "reprises par",
        "repris mes", "gérera", "gère désormais", "sera votre", "est désormais votre", "est votre nouveau",
        "est votre nouvelle", "votre référent*", "suivra vos", "suivra mes", "suit désormais", "assurera",
        "me remplacer", "me succéder", "hérite", "prend en charge", "prendra en charge", "occupera mon poste",
        "occupe mon poste", "reprendra", "confiés à", "vous accompagnera", "vous accompagne désormais", "gérés par",
        "gérée par", "suivis par", "mes dossiers à", "vos demandes à", "nouveau responsable de compte",
        "nouveau référent", "nouvelle référente", "nouveau conseiller", "nouvelle conseillère",
        "nouvelle interlocutrice", "nouveau gestionnaire",
    ),
    "es": (
        "sucesor*", "sustitut*", "se hará cargo", "su contacto", "nuevo contacto", "tu contacto", "me sustituye",
        "me reemplaza", "se encarga", "asume mi", "diríjase a", "reemplaz*", "tomará el relevo", "mi relevo", "asumirá",
        "asume", "asumirán", "ocupará mi puesto", "ocupa mi puesto", "ocupará mi lugar", "ocupa mi lugar",
        "en mi lugar", "toma el relevo", "tomará mi relevo", "se ocupará", "se ocupa", "le atenderá", "os atenderá",
        "te atenderá", "será su", "será tu", "será vuestro", "será vuestra", "persona de contacto", "interlocutor*",
        "me releva", "me relevará", "heredará", "hereda", "gestionará", "llevará mis", "llevará mi", "mis tareas",
        "mis asuntos", "mis cuentas", "mis clientes", "continuará", "quedan en manos de", "queda en manos de",
        "en manos de", "me suple", "me suplirá", "nuevo interlocutor", "nueva interlocutora", "nuevo gestor",
        "nueva gestora", "nuevo responsable", "nueva responsable", "nueva persona de contacto",
    ),
    "nl": (
        "opvolger", "opvolgster", "vervang*", "gaat over naar", "neemt mijn", "contactpersoon", "neemt het over",
        "kunt u stellen aan", "draag ik over aan", "aanspreekpunt", "overgenomen door", "neemt over", "nemen over",
        "neemt het van mij over", "neemt het stokje", "stokje", "volgt mij op", "volgt me op", "mijn plek",
        "mijn plaats", "mijn taken", "mijn werk", "in mijn plaats", "zal overnemen", "overnemen", "gaat mijn",
        "vanaf nu uw", "wordt uw", "wordt je", "wordt jouw", "wordt jullie", "staat u te woord", "verder bij",
        "behartigt", "in handen van", "draag over", "overgedragen aan", "treedt in mijn", "gaan over naar",
        "nieuwe contactpersoon", "nieuwe accountmanager", "nieuwe adviseur", "nieuw aanspreekpunt",
    ),
    "ru": (
        "преемни*", "вместо меня", "принимает", "заменит", "меня сменит", "мои дела", "передаю", "обращайтесь к",
        "на моё место", "на мое место", "моё место", "мое место", "займётся", "займется", "будет вести", "будет вашим",
        "будет заниматься", "ваш новый", "ваша новая", "ваше новое", "контактное лицо", "будет отвечать", "передал*",
        "перейдут к", "переходят к", "сменщи*", "меня заменяет", "меня сменяет", "моими клиентами", "моими делами",
        "мои обязанности", "моих клиентов", "моим преемником", "к моей коллеге", "к моему коллеге", "по моим вопросам",
        "новым менеджером", "новый менеджер", "новым контактом", "новым куратором", "новый куратор", "ваш менеджер",
        "вашим менеджером", "вашим контактом", "новое контактное", "новым контактным", "новый контакт",
    ),
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
        "je suis la remplaçante de", "je suis le successeur de",
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

# What stands before the name that somebody had, or the one whom somebody follows.
WRITER_IS: Rows = {
    "en": ("i am", "i'm", "i'll be", "i will be"),
    "de": ("ich bin", "bin ich"),
    "fr": ("je suis", "serai"),
    "es": ("soy", "seré"),
    "nl": ("ik ben", "ben ik"),
    "ru": ("я",),
}  # fmt: skip

# That whoever was there has gone.
HAS_GONE: Rows = {
    "en": (
        "stepped down", "moves to", "moved to", "walked out", "has quit", "moved on", "has left", "has gone", "retired",
        "gone travelling", "is leaving", "left us", "left the",
    ),
    "de": ("rente", "verlassen hat", "ausgeschieden ist", "in rente", "in pension"),
    "fr": ("est parti", "est partie", "a quitté"),
    "es": ("se ha ido", "se jubila", "se fue"),
    "nl": ("is vertrokken", "met pensioen"),
    "ru": ("ушёл", "ушла", "ушел"),
}  # fmt: skip

# Work that goes from the writer to somebody: "handing my accounts over to …".
HANDED: Rows = {
    "en": (
        "hand", "handing", "handed", "hand over", "handing over", "handed over", "pass", "passing", "passed",
        "passing over", "transfer", "transferring", "transferred", "leave", "leaving", "entrusted", "give", "giving",
        "pass on", "passing on", "bequeath", "bequeathed", "surrender", "surrendering", "relinquish", "relinquished",
        "turned", "turning", "delegated",
    ),
    "de": (
        "übergebe", "übergeben", "gebe", "überlasse", "übertrage", "reiche", "gereicht", "lege", "vererbe",
        "vertraue", "abgebe", "abgegeben", "weiterreiche", "weitergegeben", "weitergereicht",
    ),
    "fr": (
        "transmets", "transmis", "confie", "confié", "passe", "laisse", "cède", "remets", "remis", "lègue", "légué",
        "abandonne", "délègue", "délégué", "rends",
    ),
    "es": (
        "traspaso", "traspasado", "cedo", "dejo", "paso", "entrego", "dejé", "pasé", "pasado", "entregué",
        "entregado", "lego", "cedido", "delego", "delegado", "confío",
    ),
    "nl": (
        "draag", "geef", "gaf", "gegeven", "overgedragen", "laat", "vertrouw", "doorgegeven", "reik",
    ),
    "ru": (
        "передаю", "передал", "передала", "сдаю", "сдал", "сдала", "отдаю", "отдал", "отдала", "оставляю", "оставил",
        "оставила", "вручаю",
    ),
}  # fmt: skip

WORK: Rows = {
    "en": (
        "accounts", "clients", "desk", "role", "work", "workload", "responsibilities", "duties", "projects",
        "portfolio", "caseload", "files", "vacancies", "everything", "team", "reins", "baton", "customers", "keys",
        "business", "hiring", "patch", "book", "ledger", "helm", "chair", "seat", "contracts", "suppliers", "vendors",
        "rota", "timesheets", "staffing", "recruiting", "recruitment", "agencies", "orders", "bookings", "purchasing",
        "payroll", "the lot", "keys of the office", "ward", "class", "round", "route", "patients", "cases", "list",
        "budget",
    ),
    "de": (
        "aufgaben", "kunden", "projekte", "arbeit", "mandate", "stab", "bereich", "mandanten", "stelle", "zepter",
        "staffelstab", "ruder", "geschäft", "geschäfte", "schlüssel", "leitung", "verantwortung", "einkauf",
        "personal", "personalfragen", "bestellungen", "aufträge", "akten", "fälle", "zügel", "steuer", "betreuung",
        "patienten",
    ),
    "fr": (
        "dossiers", "clients", "relais", "place", "main", "missions", "portefeuille", "flambeau", "rênes", "clés",
        "affaires", "barre", "manche", "commandes", "achats", "recrutement", "recrutements", "boutique", "gestion",
        "direction", "responsabilité", "patients", "budget", "volant", "tablier",
    ),
    "es": (
        "clientes", "testigo", "cuentas", "asuntos", "cartera", "funciones", "tareas", "bártulos", "riendas",
        "llaves", "timón", "mando", "batuta", "negocio", "pedidos", "compras", "contratación", "personal", "gestión",
        "dirección", "pacientes", "casos", "expedientes", "agenda", "pluma",
    ),
    "nl": (
        "taken", "klanten", "werkzaamheden", "stokje", "dossiers", "projecten", "portefeuille", "sleutels", "roer",
        "zaak", "winkel", "leiding", "inkoop", "personeel", "bestellingen", "agenda", "teugels", "scepter", "fakkel",
        "patiënten", "budget", "beheer",
    ),
    "ru": (
        "дела", "клиентов", "проекты", "обязанности", "ключи", "бразды", "руль", "хозяйство", "договоры", "закупки",
        "персонал", "заявки", "участок", "пациентов", "бюджет", "вожжи", "бразды правления", "штурвал", "смену",
    ),
}  # fmt: skip

HANDED_TO: Rows = {
    "en": ("to", "over to", "on to", "across to"),
    "de": ("an", "an meine kollegin", "an meinen kollegen", "an frau", "an herrn"),
    "fr": ("à",),
    "es": ("a",),
    "nl": ("aan", "over aan"),
    "ru": ("коллеге",),
}  # fmt: skip

# Words by which whoever follows is made known to the reader.
TO_YOU: Rows = {
    "en": ("your", "you", "our"),
    "de": ("ihr", "ihre", "ihren", "ihnen", "ihrem", "dein", "deine", "euch", "eure", "euer"),
    "fr": ("votre", "vos", "vous", "ton", "tes"),
    "es": ("su", "sus", "tu", "tus", "le", "os", "te", "vuestro", "vuestra"),
    "nl": ("uw", "u", "je", "jouw", "jullie"),
    "ru": ("вам", "вас", "ваш", "ваша", "ваше", "вашим", "вашего", "вашей", "вами"),
    "it": ("suo", "tuo", "vostro", "vostra"),
    "pt": ("seu", "sua", "vosso"),
    "pl": ("państwa",),
    "sv": ("din", "er"),
    "da": ("din", "jeres"),
    "no": ("din",),
}  # fmt: skip

# From some day on, and not as before.
AFRESH: Rows = {
    "en": (
        "from now on", "going forward", "now", "from monday", "in future", "as of", "as from", "with effect",
        "with immediate effect", "henceforth", "effective", "will be",
    ),
    "de": ("künftig", "ab sofort", "jetzt", "nun", "zukünftig", "fortan", "ab jetzt", "ab", "ab dann", "wird"),
    "fr": ("désormais", "dorénavant", "maintenant", "dès", "à partir", "à compter", "sera"),
    "es": ("ahora", "a partir de ahora", "en adelante", "a partir", "desde", "será"),
    "nl": ("voortaan", "vanaf nu", "nu", "vanaf", "per", "wordt"),
    "ru": ("теперь", "отныне", "с", "будет"),
    "it": ("ora", "sarà"),
    "pt": ("agora", "será"),
    "pl": ("teraz", "będzie"),
    "sv": ("nu", "blir"),
    "da": ("nu", "bliver"),
    "no": ("nå", "blir"),
}  # fmt: skip

# What somebody has had of whoever went: "I've been given Dawn's desk".
INHERITED: Rows = {"en": ("'s portfolio", "'s desk", "'s accounts", "'s clients", "'s patch", "'s caseload")}
# For a while only.
MEANWHILE: Rows = {
    "en": ("while", "whilst", "until", "till", "during", "on leave", "holiday", "holidays"),
    "de": ("während", "bis", "urlaub", "elternzeit", "vorübergehend", "übergangsweise"),
    "fr": ("pendant", "durant", "jusqu'à", "jusqu'au", "congé", "congés", "vacances", "absence"),
    "es": ("mientras", "durante", "hasta", "vacaciones", "baja", "permiso"),
    "nl": ("tijdens", "tijdelijk", "tot", "vakantie", "verlof"),
    "ru": ("пока", "во время", "на время", "отпуск", "отпуска"),
}  # fmt: skip

# Whom one speaks to, be it for a talk only: somebody who follows where that is another one than before.
CONTACTS: Rows = {
    "en": ("your contact", "point of contact", "contact person", "main contact", "first port of call", "your go-to"),
    "de": ("ansprechpartner*", "ansprechperson", "kontaktperson", "zuständig", "zuständige*", "betreut"),
    "fr": (*_INTERLOCUTORS, "votre contact", "en charge de"),
    "es": ("su contacto", "tu contacto", "persona de contacto", "interlocutor*", "se encarga"),
    "nl": ("contactpersoon", "aanspreekpunt"),
    "ru": ("контактное лицо",),
    "it": ("referente",),
    "sv": ("kontaktperson",),
    "da": ("kontaktperson",),
    "no": ("kontaktperson",),
}  # fmt: skip

YOU: Rows = {
    "en": ("you", "your", "you'll", "yours", "ya"),
    "de": ("sie", "ihr", "ihre", "ihnen", "ihren", "du", "dir", "dich", "euch"),
    "fr": ("vous", "votre", "vos", "toi", "te", "tes"),
    "es": ("usted", "ustedes", "su", "sus", "te", "os", "le"),
    "nl": ("u", "uw", "je", "jullie", "jou"),
    "ru": ("вы", "вам", "вас", "ваши", "тебе", "тебя"),
}

# What somebody changes who follows nobody.
OWN_THINGS: Rows = {
    "en": ("my", "it", "the battery", "the screen", "the phone", "the laptop", "the car", "the van", "the file"),
    "ru": ("фамили*", "номер*", "телефон*", "имя", "почт*", "адрес*", "работ*", "место", "команд*", "сферу", "город*"),
}
