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
        "no longer working", "not work here", "i leave", "retire from", "retires from", "hang up my hat at",
        "hanging up my hat at", "hanging up my boots at", "hung up my hat at", "part company with",
        "parted company with", "parting company with", "parting ways with", "part ways with", "bowed out of",
        "bowing out of", "served my notice at", "served my notice with", "worked my notice at", "working my notice at",
        "serving my notice at", "serving notice at", "on the team at", "no longer on the", "gone our separate ways",
        "moved on", "moving on", "isn't with", "is not with",
        "isn't with us", "is not with us", "not with us", "isn't here", "isn't at",
        "last ever day at", "clocked off for the last time at", "said my goodbyes at", "wrapping up at",
        "wrapped up at", "checking out of", "walking away from", "walked away from", "stepping away from",
        "stepped away from", "bid farewell to", "bidding farewell to", "goodbye to", "exited", "exiting",
        "departed from", "departed", "departing from", "let go", "resigned", "resigned at", "handed in her notice",
        "handed in his notice", "handed in their notice", "gave notice at", "given notice at", "given my notice at",
        "have given notice", "retired", "no longer be working", "no longer be with", "no longer be at",
        "no longer a part of", "ceased to work", "ceased to be employed", "cease to be employed", "left the employ of",
        "left the employment of", "finishing up with", "finished up with", "finishing up at", "finish up with",
        "finish up at", "leaves",
    ),
    "de": (
        "verlassen", "verlasse", "verlässt", "gekündigt", "aufgehört", "ausgeschieden", "scheide", "letzter tag",
        "letzter arbeitstag", "nicht mehr bei", "nicht mehr für", "nicht mehr in", "lebewohl", "abschied von",
        "höre ich bei", "höre bei", "letzte arbeitstag", "nicht mehr", "beende meine tätigkeit", "adieu",
        "nicht länger bei", "nicht länger für", "scheidet", "ausgestiegen", "steige aus", "steige bei",
        "verabschiede mich", "verabschiedet sich", "letzten arbeitstag", "letzten tag", "kehre den rücken",
        "den rücken gekehrt", "zurückgetreten", "aufgegeben", "gehe in rente", "kündige", "weggegangen", "gegangen",
        "weitergezogen", "zeit bei", "zeit bei der", "gehe bei", "höre auf bei", "getrennt", "trennen sich unsere wege",
        "nicht mehr an bord", "ausgetreten", "trete aus",
    ),
    "fr": (
        "quitté", "quitte", "quitterai", "démissionné", "plus chez", "plus pour", "dernier jour", "travaille plus",
        "plus en poste", "plus partie", "parti de", "partie de chez", "licencié par", "licenciée par", "au revoir à",
        "mon départ de", "je pars de", "dernier jour de travail", "quitter", "quittés", "quitterons", "quittent",
        "plus au sein de", "plus salarié", "plus salariée", "plus employé", "plus employée",
        "m'en vais de", "fin de mon contrat chez",
        "dernière semaine chez", "dernière journée chez", "mes adieux à", "mes adieux chez", "fait mes adieux",
        "tourné la page", "tourne la page", "départ de", "je pars de chez", "parti de chez", "cessé mes fonctions",
        "cesse mes fonctions", "démissionne", "démissionné de", "en retraite", "à la retraite", "cessé de travailler",
        "travaillait chez", "ne serai plus",
    ),
    "es": (
        "he dejado", "dejo", "dejaré", "ya no trabajo", "ya no estoy", "ya no trabaja", "último día",
        "me despidieron de", "ya no pertenece", "me voy de", "me marcho de", "salió de", "salí de", "he salido de",
        "ya no formo parte", "renuncié a", "he renunciado", "ha dejado", "dimití de", "me fui de", "me he ido de",
        "ya no forma parte", "me despido de", "me he despedido de", "causo baja en", "causé baja en",
        "he causado baja en", "dejaré de trabajar", "dejo de trabajar", "dejado de trabajar", "abandono",
        "he abandonado", "abandoné", "último día en", "última semana en", "últimos días en", "mi salida de",
        "ya no está en", "ya no está con", "ya no sigo en", "me jubilo", "se ha jubilado", "se ha ido de", "se fue de",
        "se marchó de", "se ha marchado de", "me han despedido", "cierro etapa en", "cierro mi etapa en",
        "me desvinculo de", "se desvinculó de", "nos ha dejado", "nos dejó", "ya no se encuentra en",
    ),
    "nl": (
        "gestopt", "vertrokken", "verlaat", "verlaten", "niet meer bij", "niet langer bij", "laatste werkdag",
        "laatste dag", "niet meer werkzaam", "niet meer in dienst", "niet langer werkzaam", "weg bij", "afscheid van",
        "ontslag genomen bij", "stop bij", "niet langer in dienst", "vertrek", "vertrek ik", "neem afscheid van",
        "afscheid genomen van", "nam afscheid van", "laatste week bij", "stop met werken bij", "niet meer voor",
        "niet langer voor", "uit dienst bij", "uit dienst getreden", "uit dienst", "ontslag bij", "opgezegd bij",
        "opgezegd", "vaarwel", "gaat met pensioen", "met pensioen", "ging weg bij", "weggegaan bij",
        "heeft ons verlaten", "niet meer bij ons", "ga weg bij", "zwaai af bij", "zwaai ik af", "zit niet meer bij",
        "mijn tijd bij",
    ),
    "ru": (
        "уволил*", "увольня*", "ушёл из", "ушел из", "ушла из", "ухожу из", "покида*", "покинул*", "не работаю",
        "не работает", "последний день", "последний рабочий день", "уходит из", "больше не в", "ушёл от", "ушла от",
        "ушел от", "покину", "уйду из", "ухожу от", "покидает", "покидаем", "прощаюсь с", "больше не тружусь",
        "больше не числ*", "расста*", "вышел на пенсию", "вышла на пенсию", "выхожу на пенсию", "ушёл на пенсию",
        "ушла на пенсию", "последняя неделя", "последний раз", "заверша* работу", "закончил* работать",
        "закончил* работу",
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
        "my last day was", "laid off", "no longer employed here", "has moved on", "have moved on", "isn't with us",
        "is not with us", "has retired", "has departed", "moved on to", "let go", "no longer on the team",
        "left our team", "is no longer here", "i've been laid off", "my role has been made redundant",
        "no longer with us", "i have quit", "my last day is", "is my last day", "my last day will be",
        "will be my last day", "my last working day is", "is my last working day", "my final day is", "is my final day",
        "was made redundant", "handed in my notice", "handed my notice in", "given in my notice", "gave in my notice",
        "i retired", "i've retired", "i have retired", "gave notice today", "gave notice yesterday",
        "gave notice this morning", "gave notice last week",
    ),
    "de": (
        "ausgeschieden", "unser haus verlassen", "unser unternehmen verlassen", "nicht mehr in unserem",
        "nicht mehr bei uns", "nicht mehr für uns", "das unternehmen verlassen", "uns verlassen", "hat uns verlassen",
        "in rente gegangen", "in den ruhestand", "nicht mehr an bord", "ist weitergezogen", "in rente geht",
        "in pension",
    ),
    "fr": (
        "n'est plus en poste", "plus en poste chez nous", "j'ai démissionné", "quitté l'entreprise",
        "quitté la société", "quitté notre", "ne travaille plus chez nous", "ne fait plus partie", "nous a quittés",
        "nous a quitté", "parti à la retraite", "partie à la retraite", "n'est plus parmi nous",
        "n'est plus chez nous", "plus dans nos effectifs", "plus partie de nos effectifs", "plus dans l'entreprise",
        "prend sa retraite", "prends ma retraite",
    ),
    "es": (
        "ya no pertenece", "ya no trabaja aquí", "ya no trabaja con nosotros", "salió de la compañía",
        "salió de la empresa", "dejó la empresa", "ya no forma parte", "nos ha dejado", "nos dejó", "se ha jubilado",
        "ya no está con nosotros", "ya no está en la empresa", "ha causado baja", "ya no trabaja en la empresa",
        "se jubila", "se jubilará",
    ),
    "nl": (
        "niet langer bij ons", "niet meer bij ons", "niet meer in dienst", "uit dienst", "niet langer in dienst",
        "heeft ons verlaten", "werkt niet meer bij ons", "werkt hier niet meer", "niet langer werkzaam bij ons",
        "met pensioen gegaan", "is uit dienst",
    ),
    "ru": (
        "уволился", "уволилась", "больше не работает", "больше не работаю", "у нас больше не работает", "покинул нас",
        "покинула нас", "ушёл от нас", "ушла от нас", "ушёл на пенсию", "ушла на пенсию", "больше с нами не работает",
        "уходит от нас", "уходит из компании", "увольняется", "увольняюсь",
    ),
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

# What stands between such words and the company.
AT: Rows = {
    "en": ("at", "with", "for", "to", "of", "by", "from", "the", "over at", "the team at", "the team of"),
    "de": (
        "bei", "bei der", "bei dem", "beim", "für", "für die", "zu", "zur", "zum", "von", "von der", "aus", "aus der",
        "team der", "team von", "das team der", "das team von", "dem team der", "dem team von", "im team der",
        "im team von",
    ),
    "fr": (
        "chez", "pour", "la société", "le groupe", "l'entreprise", "par", "de chez", "l'équipe de", "les équipes de",
        "au sein de", "au sein du groupe", "l'équipe",
    ),
    "es": ("para", "la empresa", "en la empresa", "equipo de", "al equipo de", "del equipo de"),
    "nl": ("bij", "voor", "naar", "van", "het team van", "team van"),
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
    "ru": (
        "в", "из", "на", "с", "со",
    ),
    "it": ("in", "per", "da", "alla", "a"),
    "pt": ("na", "no", "em", "para", "da", "a", "à"),
    "pl": ("w", "z", "do", "we"),
    "sv": ("på", "i", "för"),
    "da": ("i", "på", "ved"),
    "no": ("i", "på", "ved"),
    "fi": ("uudessa työssä",),
    "cs": ("v", "ve", "z", "u", "do"),
    "uk": ("в", "у", "з", "до"),
}  # fmt: skip

# Behind verbs of others than moving from room to room: only where nothing else is meant.
AT_INSIDE: Rows = {"de": ("im", "in der", "in dem")}

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
        "quitting", "i'm out of", "joined", "joining", "moved to", "moving to", "gone to", "i leave", "exited",
        "exiting", "moved on", "moving on", "goodbye to", "moved on to", "moving on to",
    ),
    "de": ("verlasse", "verlässt"),
    "fr": ("quitté", "quitte", "quitter", "quitterai"),
    "es": ("dejo", "he dejado", "dejaré", "abandono", "he abandonado", "abandoné"),
    "nl": ("verlaat",),
    "it": ("lascio", "lasciato"),
}  # fmt: skip

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
    "pl": ("jestem", "przebywam", "będę"),
    "it": ("sono", "sarò"),
    "pt": ("estou", "estarei"),
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

# What stands for somebody beside "he" and "she".
WHO: Rows = {
    "en": ("he's", "she's", "they", "who"),
    "de": ("der", "die"),
    "fr": ("qui",),
    "es": ("quien",),
    "nl": ("die",),
    "ru": ("который", "которая"),
}

# What is said of much else: only a company that is beyond doubt makes it a leaving.
LOOSE: Rows = {
    "en": ("let go", "moved on", "moving on", "departing", "retired", "resigned", "goodbye to", "out of"),
    "de": ("nicht mehr", "gegangen", "aufgegeben", "getrennt", "abschied"),
    "fr": ("quittent", "travaillait chez"),
    "nl": ("weg", "opgezegd", "oude"),
}

HAVE: Rows = {
    "de": ("habe", "habe ich", "ich habe", "werde", "werde ich", "hat", "ich"),
    "nl": ("heb", "heb ik", "ik heb", "heeft", "zal ik", "ik zal", "ga ik", "ik ga"),
}

# Behind "won't be back": when somebody will be.
NOT_YET: Rows = {"en": ("before", "until", "till", "til", "for a", "for another", "today", "this week", "in time")}
# Behind "left": what people leave lying, and whom they leave something.
LEFT_THINGS: Rows = {
    "en": (
        "his", "her", "their", "my", "your", "a", "an", "some", "it", "you", "him", "them", "me", "word", "behind",
        "this", "that", "these",
    ),
    "es": ("la", "el", "mi", "los", "las", "mis", "un", "una", "unos", "unas", "tu", "su"),
}  # fmt: skip
# Who does so leaves a thing, where one of these stands behind it.
LEFT_SOMETHING: Rows = {"en": ("left",), "es": ("dejé", "he dejado")}
MOVES_ON: Rows = {"en": ("moved on", "moving on")}
# What one moves on to and leaves no employer for.
NEXT_THINGS: Rows = {
    "en": (
        "stage", "stages", "topic", "topics", "step", "steps", "subject", "question", "questions", "point", "points",
        "item", "items", "slide", "slides", "phase", "phases", "round", "rounds", "interview", "interviews", "issue",
        "part", "task", "tasks", "section", "version", "candidate", "candidates", "agenda", "applications", "profiles",
    ),
}  # fmt: skip
LEFT_POSTS: Rows = {
    "en": ("job", "post", "role", "position", "employer", "employment", "company", "firm", "current", "last", "old",
           "previous", "perm", "permanent", "place", "work"),
    "es": ("empresa", "trabajo", "puesto", "empleo", "cargo", "compañía"),
}  # fmt: skip
