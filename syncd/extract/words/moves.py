"""What people do who change employers, per language; `*` stands for any ending."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# The writer, or whoever is named before it, goes or has gone; a company stands beside it.
LEAVES: Rows = {
    "en": (
        "left", "i'm leaving", "am leaving", "be leaving", "and leaving", "leaving", "decided to leave",
        "resigned from", "have resigned", "i resigned", "quit", "i've quit", "quitting", "retiring from",
        "retired from", "finished at", "finish at", "finishing at", "finished up at", "said goodbye to",
        "saying goodbye to", "parted ways with", "moved on from", "moving on from", "redundant", "made me redundant",
        "handed in my notice at", "handed my notice in and finished at", "last day", "last working day", "last week at",
        "final day", "last shift at", "i'm out of", "no longer with", "no longer at", "no longer work*",
        "no longer employed", "no longer part of", "i'm not at", "i am not at", "i'm not with", "i am not with",
        "gone from", "departing", "stepped down from", "stepping down from", "let go by", "let go from", "my time at",
        "my time with", "not work for", "waved goodbye to", "done with", "farewell to", "last day with", "last day at",
        "walked out of", "laid off by", "laid off from", "doesn't work", "does not work", "no longer works",
        "no longer working", "not work here",
    ),
    "de": (
        "verlassen", "verlasse", "verlässt", "gekündigt", "aufgehört", "ausgeschieden", "scheide", "letzter tag",
        "letzter arbeitstag", "nicht mehr bei", "nicht mehr für", "nicht mehr in", "lebewohl", "abschied von",
        "höre ich bei", "höre bei", "letzte arbeitstag", "nicht mehr", "beende meine tätigkeit", "adieu",
    ),
    "fr": (
        "quitté", "quitte", "quitterai", "démissionné", "plus chez", "plus pour", "dernier jour", "travaille plus",
        "plus en poste", "plus partie", "parti de", "partie de chez", "licencié par", "licenciée par", "au revoir à",
        "mon départ de", "je pars de", "dernier jour de travail",
    ),
    "es": (
        "he dejado", "dejo", "dejaré", "ya no trabajo", "ya no estoy", "ya no trabaja", "último día",
        "me despidieron de", "ya no pertenece", "me voy de", "me marcho de", "salió de", "salí de", "he salido de",
        "ya no formo parte", "renuncié a", "he renunciado", "ha dejado", "dimití de", "me fui de", "me he ido de",
        "ya no forma parte",
    ),
    "nl": (
        "gestopt", "vertrokken", "verlaat", "verlaten", "niet meer bij", "niet langer bij", "laatste werkdag",
        "laatste dag", "niet meer werkzaam", "niet meer in dienst", "niet langer werkzaam", "weg bij", "afscheid van",
        "ontslag genomen bij", "stop bij", "niet langer in dienst", "vertrek", "vertrek ik",
    ),
    "ru": (
        "уволил*", "увольня*", "ушёл из", "ушел из", "ушла из", "ухожу из", "покида*", "покинул*", "не работаю",
        "не работает", "последний день", "последний рабочий день", "уходит из", "больше не в",
    ),
    "it": ("lasciato", "lascio", "ultimo giorno", "non lavoro più", "dimesso da", "dimessa da", "non lavora più"),
    "pt": ("saí", "deixei", "deixo", "último dia", "já não trabalho", "não trabalho mais", "despedi-me"),
    "pl": ("odszedłem z", "odeszłam z", "odchodzę z", "ostatni dzień w", "nie pracuję już", "nie pracuje już"),
    "sv": ("slutat", "slutar", "sista dag", "lämnat", "lämnar", "jobbar inte längre", "arbetar inte längre"),
    "da": ("stoppet", "stopper", "sidste dag", "forladt", "arbejder ikke længere", "fratrådt"),
    "no": ("sluttet", "slutter", "siste dag", "forlatt", "jobber ikke lenger"),
    "fi": ("lopetin", "viimeinen päiväni", "en työskentele enää"),
    "cs": ("odešel z", "odešla z", "odcházím z", "poslední den", "nepracuji již", "už nepracuji"),
    "uk": ("звільнил*", "звільня*", "пішов з", "пішла з", "більше не працюю", "останній день"),
    "tr": ("ayrıldım", "ayrılıyorum", "son günüm", "artık çalışmıyorum"),
}  # fmt: skip

# Those that need no company beside them to be understood.
LEAVES_ALONE: Rows = {
    "en": (
        "made me redundant", "been made redundant", "i've quit", "i have resigned", "i've resigned", "i resigned",
        "doesn't work here", "does not work here", "no longer works here", "no longer work here", "i've been let go",
        "my last day was", "laid off", "no longer employed here",
    ),
    "de": (
        "ausgeschieden", "unser haus verlassen", "unser unternehmen verlassen", "nicht mehr in unserem",
        "nicht mehr bei uns", "nicht mehr für uns", "das unternehmen verlassen", "uns verlassen",
    ),
    "fr": (
        "n'est plus en poste", "plus en poste chez nous", "j'ai démissionné", "quitté l'entreprise",
        "quitté la société", "quitté notre", "ne travaille plus chez nous", "ne fait plus partie",
    ),
    "es": (
        "ya no pertenece", "ya no trabaja aquí", "ya no trabaja con nosotros", "salió de la compañía",
        "salió de la empresa", "dejó la empresa", "ya no forma parte",
    ),
    "nl": ("niet langer bij ons", "niet meer bij ons", "niet meer in dienst", "uit dienst", "niet langer in dienst"),
    "ru": ("уволился", "уволилась", "больше не работает", "больше не работаю"),
    "it": ("non lavora più con noi", "ha lasciato l'azienda"),
    "pt": ("já não trabalha connosco", "deixou a empresa"),
    "pl": ("nie pracuje już", "już nie pracuje"),
    "sv": ("har slutat", "arbetar inte längre hos oss"),
    "da": ("er fratrådt", "ikke længere ansat"),
    "no": ("har sluttet", "ikke lenger ansatt"),
    "fi": ("ei ole enää",),
    "cs": ("již nepracuje", "už nepracuje"),
    "uk": ("більше не працює", "звільнився", "звільнилась"),
    "tr": ("ayrılmıştır", "artık çalışmamaktadır"),
}  # fmt: skip

# The writer begins, or has begun, with the company that follows; said as it stands.
JOINS: Rows = {
    "en": (
        "joined", "joining", "started at", "started with", "started working for", "started working at", "start at",
        "start with", "starting at", "starting with", "taken on by", "taken on at", "hired by", "recruited by",
        "taken up a post with", "taken up a role with", "taken up a position with", "taken a job at",
        "taken a job with", "taken a role at", "took a job at", "took a job with", "taken a new job with",
        "switched to", "moved to", "moving to", "moved across to", "signed with", "signed for", "new job at",
        "new job with", "new role at", "new role with", "new post at", "first week at", "first day at",
        "become part of", "new employer is", "accepted a job at", "accepted a role at", "accepted a position at",
        "landed a job at", "landed at", "gone to", "begun at", "begin at", "started monday at", "started last week at",
        "gone over to", "got a job at", "got a job with", "employed by", "employed at", "started in", "jumped ship to",
        "found a home at", "settled at", "settled in at", "new company is", "new company is called", "new firm is",
        "new employer is called", "been hired by", "signed up with", "on board at", "onboard at", "new home is",
    ),
    "de": (
        "gewechselt", "angefangen", "begonnen", "neuer arbeitgeber heißt", "neuer arbeitgeber ist", "gestartet",
        "untergekommen", "angeheuert", "eingestiegen", "wechsle", "unterschrieben", "neuer arbeitgeber", "neue stelle",
        "neuen job", "neue arbeit", "beginne", "fange ich",
    ),
    "fr": (
        "rejoint", "rejoins", "rejoindrai", "intégré", "intègre", "embauché par", "embauchée par", "embauché chez",
        "embauchée chez", "recruté par", "recrutée par", "commencé chez", "nouvel employeur est", "été embauché chez",
        "arrivé chez", "arrivée chez", "entré chez", "entrée chez", "nouveau poste chez",
    ),
    "es": (
        "me he incorporado", "me incorporé", "me incorporo", "me han fichado", "he fichado", "empecé", "he empezado",
        "empiezo", "me he unido", "me uní", "me han contratado", "contratado", "entré", "he entrado",
        "nuevo trabajo en",
    ),
    "nl": (
        "begonnen", "overgestapt", "gestart", "aangenomen", "in dienst getreden", "aan de slag", "nieuwe baan",
        "begin ik", "getekend",
    ),
    "ru": (
        "устроил*", "перешёл", "перешел", "перешла", "вышел на работу", "вышла на работу", "начал работать",
        "начала работать", "приняли", "взяли", "присоединил*",
    ),
    "it": (
        "iniziato a lavorare", "ho iniziato", "assunto da", "assunta da", "passato a", "passata a", "entrato in",
        "entrata in",
    ),
    "pt": ("comecei a trabalhar", "comecei", "entrei", "juntei-me", "contratado", "contratada"),
    "pl": (
        "zacząłem pracę", "zaczęłam pracę", "dołączyłem do", "dołączyłam do", "rozpocząłem pracę", "pracuję w",
        "pracuję dla",
    ),
    "sv": ("börjat", "börjar", "nytt jobb på", "anställd"),
    "da": ("startet", "begyndt", "nyt job hos", "ansat hos"),
    "no": ("begynt", "startet", "ny jobb i", "ny jobb hos"),
    "fi": ("aloitin",),
    "cs": ("nastoupil", "nastoupila", "pracuji"),
    "uk": ("влаштував*", "працюю", "перейшов", "перейшла", "почав працювати"),
    "tr": ("katıldım", "başladım", "çalışıyorum"),
}  # fmt: skip

# The writer is with the company that follows: news only beside a word that says since when.
IS_WITH: Rows = {
    "en": ("i'm", "i am", "am", "work", "working"),
    "de": ("bin", "arbeite", "tätig", "arbeiten", "beschäftigt", "angestellt"),
    "fr": ("travaille", "exerce"),
    "es": ("trabajo",),
    "nl": ("ik werk", "werk ik", "ben", "werkzaam"),
    "ru": ("работаю", "тружусь"),
    "it": ("lavoro",),
    "pt": ("trabalho",),
    "pl": ("pracuję",),
    "sv": ("jobbar", "arbetar", "är"),
    "da": ("arbejder", "er"),
    "no": ("jobber", "arbeider", "er"),
    "cs": ("pracuji", "pracuju"),
    "uk": ("працюю",),
}  # fmt: skip

SINCE: Rows = {
    "en": (
        "now", "since", "as of", "as from", "from", "these days", "currently", "nowadays", "last week", "last month",
        "first week", "recently", "newly", "on 1 june", "starting",
    ),
    "de": ("jetzt", "nun", "seit", "ab", "inzwischen", "neuerdings", "mittlerweile", "ab sofort", "seit kurzem", "zum"),
    "fr": ("désormais", "maintenant", "depuis", "dorénavant", "à présent", "dès", "à partir"),
    "es": ("ahora", "desde", "a partir de", "actualmente"),
    "nl": ("nu", "sinds", "vanaf", "sinds kort", "tegenwoordig", "per", "inmiddels"),
    "ru": ("теперь", "с", "сейчас", "уже"),
    "it": ("ora", "adesso", "da", "dal"),
    "pt": ("agora", "desde"),
    "pl": ("teraz", "od"),
    "sv": ("nu", "sedan", "numera", "från"),
    "da": ("nu", "siden", "fra"),
    "no": ("nå", "siden", "fra"),
    "cs": ("nyní", "od", "teď"),
    "uk": ("тепер", "з", "від"),
}  # fmt: skip

# What stands between such words and the company.
AT: Rows = {
    "en": ("at", "with", "for", "to", "of", "by", "from", "the", "over at"),
    "de": (
        "bei", "bei der", "bei dem", "beim", "für", "für die", "zu", "zur", "zum", "von", "von der", "aus", "aus der",
    ),
    "fr": ("chez", "pour", "la société", "le groupe", "l'entreprise", "par", "de chez"),
    "es": ("para", "la empresa", "en la empresa"),
    "nl": ("bij", "voor", "naar", "van"),
    "ru": ("в компанию", "в компании", "из компании"),
    "it": ("presso",),
    "pl": ("dla", "w firmie"),
    "sv": ("hos",),
    "da": ("hos",),
    "no": ("hos",),
    "cs": ("ve firmě",),
}  # fmt: skip

# The same in languages whose words for it mean other things in others: only beside words of these languages.
AT_THERE: Rows = {
    "fr": ("à", "de", "dans"),
    "es": ("en", "con", "de", "por", "a", "al"),
    "ru": ("в", "из", "на"),
    "it": ("in", "per", "da", "alla", "a"),
    "pt": ("na", "no", "em", "para", "da", "a", "à"),
    "pl": ("w", "z", "do", "we"),
    "sv": ("på", "i", "för"),
    "da": ("i", "på", "ved"),
    "no": ("i", "på", "ved"),
    "fi": ("uudessa työssä",),
    "cs": ("v", "ve", "z", "u", "do"),
    "uk": ("в", "у", "з", "до"),
}

# What makes "not at" a leaving.
ANY_MORE: Rows = {"en": ("any more", "anymore", "any longer", "now", "these days")}
# When it was, which tells a plain "left" of a company from other things that are left.
RECENTLY: Rows = {
    "en": (
        "ago", "last", "yesterday", "this", "on", "since", "at the end", "recently", "after", "friday", "today", "now",
        "in january", "in february", "in march", "in april", "in may", "in june", "in july", "in august",
        "in september", "in october", "in november", "in december",
    ),
}  # fmt: skip
# What is left and joined so often that only a company right behind it makes it news.
NEARBY: Rows = {
    "en": (
        "left", "leaving", "i'm leaving", "decided to leave", "am leaving", "be leaving", "and leaving", "quit",
        "quitting", "i'm out of", "joined", "joining", "moved to", "moving to", "gone to",
    ),
    "de": ("verlasse", "verlässt"),
    "fr": ("quitté", "quitte"),
    "es": ("dejo", "he dejado", "dejaré"),
    "nl": ("verlaat",),
    "it": ("lascio", "lasciato"),
}  # fmt: skip
# Verbs before which their company stands.
BEHIND_THEIRS: Rows = {
    "de": ("arbeite", "tätig", "arbeiten", "beschäftigt", "angestellt"),
    "nl": ("ik werk", "werk ik", "werkzaam"),
}
# What stands at a sentence's beginning before a verb of which nobody is said to do it: the writer does.
UNSAID: Rows = {
    "en": (
        "just", "recently", "finally", "now", "also", "sadly", "got", "been", "am", "have", "yesterday", "will", "i'll",
        "back",
    ),
    "de": ("bin", "hab", "habe", "wurde", "gestern"),
    "fr": ("ai", "suis", "hier", "de"),
    "es": ("he", "recién", "ayer", "estaré", "estoy", "volveré", "seré"),
    "nl": ("ben", "heb", "gisteren"),
    "ru": ("уже", "недавно", "вчера"),
}  # fmt: skip
MINE: Rows = {
    "en": ("my", "our"),
    "de": ("mein",),
    "fr": ("mon",),
    "es": ("mi",),
    "nl": ("mijn",),
    "ru": ("мой",),
    "it": ("mio",),
    "pt": ("meu",),
    "pl": ("mój",),
    "sv": ("min", "mitt"),
    "da": ("min",),
    "no": ("min",),
    "cs": ("můj",),
    "uk": ("мій",),
}
# The words of denial that are part of saying that somebody has gone.
DENIALS: Rows = {
    "en": ("no", "not", "doesn't"),
    "de": ("nicht",),
    "fr": ("plus",),
    "es": ("ya no",),
    "nl": ("niet",),
    "ru": ("не", "больше"),
    "it": ("non",),
    "pt": ("já não", "não"),
    "pl": ("nie",),
    "sv": ("inte",),
    "da": ("ikke",),
    "fi": ("en", "ei"),
    "cs": ("už", "již"),
    "uk": ("більше",),
    "tr": ("artık",),
}

# What stands for the company where it is clear which one is meant.
THE_COMPANY: Rows = {
    "en": (
        "the company", "the business", "the firm", "the organisation", "the organization", "the agency", "the team",
        "the group", "here", "us", "our company", "our team", "our organisation", "the practice", "the school",
    ),
    "de": (
        "das unternehmen", "dem unternehmen", "im unternehmen", "unser unternehmen", "unserem unternehmen",
        "unser haus", "unserem haus", "im haus", "unseres hauses", "die firma", "der firma", "unsere firma",
        "unserer firma", "den betrieb", "dem betrieb", "im betrieb", "unserem betrieb", "uns",
    ),
    "fr": (
        "la société", "l'entreprise", "notre société", "notre entreprise", "cette société", "l'équipe", "notre équipe",
        "l'agence", "la maison", "notre agence", "la structure", "chez nous", "nos effectifs",
    ),
    "es": (
        "la empresa", "nuestra empresa", "esta empresa", "la compañía", "nuestra compañía", "la organización",
        "la firma", "con nosotros", "aquí", "esta casa",
    ),
    "nl": (
        "het bedrijf", "ons bedrijf", "dit bedrijf", "de organisatie", "onze organisatie", "de firma", "de zaak", "ons",
    ),
    "ru": ("компании", "компанию", "у нас", "здесь", "нашу компанию", "нашей компании", "организации"),
    "it": ("l'azienda", "in azienda", "dall'azienda", "la società", "con noi"),
    "pt": ("a empresa", "na empresa", "da empresa"),
    "pl": ("firmy", "firmie", "firmę"),
    "sv": ("företaget", "bolaget", "hos oss"),
}  # fmt: skip
# What may stand between somebody and what he does.
SMALL_VERBS: Rows = {
    "en": (
        "has", "is", "was", "will", "be", "will be", "have", "had", "now", "just", "since", "recently", "sadly", "also",
        "does", "no", "longer", "currently", "finally", "who", "has been", "all", "out",
    ),
    "de": (
        "hat", "ist", "wird", "wurde", "nun", "jetzt", "leider", "bereits", "seit", "derzeit", "arbeitet", "aktuell",
    ),
    "fr": ("a", "est", "n'est", "ne", "sera", "nous", "vient", "de", "fait", "ne fait", "n'a"),
    "es": ("ha", "ya", "está", "se", "nos", "estará", "es"),
    "nl": ("heeft", "is", "werkt", "gaat", "inmiddels", "nu"),
    "ru": ("больше", "уже", "у", "нас", "теперь", "сейчас"),
    "it": ("ha", "è", "non"),
}  # fmt: skip
# Behind which a clause begins that says who does something.
THAT: Rows = {
    "en": ("that", "know", "and", "as", "but", "because", "since"),
    "de": ("dass", "und", "da", "weil"),
    "fr": ("que", "et", "car"),
    "es": ("que", "y"),
    "nl": ("dat", "en"),
    "ru": ("что", "и"),
}
THIRD: Rows = {
    "en": ("he", "she", "he's", "she's", "they", "who"),
    "de": ("er", "sie", "der", "die"),
    "fr": ("il", "elle", "qui"),
    "es": ("él", "ella", "quien"),
    "nl": ("hij", "zij", "ze", "die"),
    "ru": ("он", "она", "который", "которая"),
}
POST_AT: Rows = {
    "en": ("at", "with"),
    "de": ("bei", "bei der", "bei dem", "beim"),
    "fr": ("chez", "au sein de", "dans la société"),
    "es": ("en",),
    "nl": ("bij",),
    "ru": ("в", "от"),
    "it": ("presso", "in"),
    "pt": ("na", "no"),
}
# Beginning, or agreeing to begin, a job with the company that follows.
TAKES: Rows = {
    "en": (
        "started", "starting", "start", "begun", "beginning", "accepted", "taken", "taken on", "taken up", "took",
        "got", "landed", "secured", "found", "been offered", "been given", "moved into", "stepped into", "accept",
    ),
    "de": ("trete", "angetreten", "angenommen", "nehme", "übernehme", "gefunden", "habe"),
    "fr": ("prends", "pris", "accepté", "commencé", "trouvé", "décroché", "occupe", "signé", "prendrai"),
    "es": ("aceptado", "conseguido", "encontrado", "empezado", "comenzado", "acepté", "conseguí", "tengo"),
    "nl": ("aangenomen", "gevonden", "geaccepteerd", "aanvaard", "begonnen", "heb"),
    "ru": ("получил", "получила", "принял", "приняла", "занял", "заняла", "нашёл", "нашла"),
}  # fmt: skip
POSTS: Rows = {
    "en": ("role", "job", "position", "post", "offer", "opportunity", "contract"),
    "de": ("stelle", "position", "job", "posten", "arbeit", "anstellung"),
    "fr": ("poste", "fonctions", "emploi", "cdi", "job"),
    "es": ("puesto", "trabajo", "empleo", "cargo"),
    "nl": ("baan", "functie", "job"),
    "ru": ("работу", "предложение", "должность", "место"),
}
