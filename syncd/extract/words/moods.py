"""In which words people ask, doubt, deny, wish, tell the past, repeat others and request; per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# How a question begins.
ASKS: Rows = {
    "en": (
        "are", "is", "am", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could", "will", "would",
        "shall", "should", "may", "might", "what", "when", "where", "which", "who", "whom", "whose", "why", "how",
        "any", "whether", "isn't", "aren't", "don't", "didn't", "haven't", "hasn't", "can't", "couldn't", "won't",
        "wouldn't", "wondering", "i was wondering", "i wonder", "do you know", "not sure whether", "not sure if",
    ),
    "de": (
        "ist", "sind", "war", "hat", "haben", "habt", "hast", "hatte", "kann", "können", "könnten", "könntest", "könnt",
        "wird", "werden", "wurde", "würde", "würden", "darf", "soll", "sollen", "will", "wollen", "möchten", "möchte",
        "gibt", "gab", "was", "wann", "wo", "wer", "wen", "wem", "wie", "warum", "wieso", "welche", "welcher",
        "welches", "passt", "bist", "seid", "ob", "wissen", "weißt", "lässt",
    ),
    "fr": (
        "est-ce", "avez-vous", "as-tu", "pouvez-vous", "pourriez-vous", "peux-tu", "pourrais-tu", "êtes-vous", "es-tu",
        "a-t-il", "a-t-elle", "ont-ils", "y a-t-il", "seriez-vous", "serait-il", "souhaitez-vous", "savez-vous",
        "quand", "où", "qui", "que", "quel", "quelle", "quels", "quelles", "comment", "combien", "pourquoi", "quoi",
        "voulez-vous", "faut-il", "des nouvelles",
    ),
    "es": (
        "qué", "cuándo", "dónde", "quién", "quiénes", "cuál", "cuáles", "cómo", "cuánto", "por qué", "has", "ha",
        "habéis", "han", "puedes", "puede", "podrías", "podría", "podéis", "podemos", "tienes", "tiene", "hay", "sabes",
        "sabe", "te", "le", "os", "es", "está", "estás", "alguna", "algún",
    ),
    "nl": (
        "is", "zijn", "was", "heeft", "hebben", "heb", "hebt", "had", "kan", "kun", "kunt", "kunnen", "kunt u", "zou",
        "zouden", "wil", "wilt", "wordt", "worden", "wie", "wat", "waar", "wanneer", "welke", "welk", "waarom", "hoe",
        "gaat", "ben", "bent", "mag", "of", "komt", "past", "schikt", "lukt",
    ),
    "ru": (
        "есть ли", "можно ли", "можете", "можешь", "могли бы", "не могли бы", "когда", "где", "кто", "кого", "что",
        "какой", "какая", "какие", "какое", "как", "почему", "зачем", "сколько", "готов ли", "готовы ли", "удобно ли",
        "интересно ли", "будет ли", "был ли", "была ли", "не подскажете", "подскажите", "ли", "куда", "чем",
    ),
    "it": ("hai", "avete", "ha", "può", "puoi", "potete", "potrebbe", "quando", "dove", "chi", "che", "quale", "come",
           "perché", "ci sono", "è", "sono"),
    "pt": ("tem", "têm", "pode", "podes", "podem", "poderia", "quando", "onde", "quem", "que", "qual", "como", "há"),
    "pl": ("czy", "kiedy", "gdzie", "kto", "co", "jak", "jaki", "jaka", "dlaczego", "ile", "może"),
    "sv": ("har", "kan", "skulle", "är", "när", "var", "vem", "vad", "vilken", "hur", "finns", "vill", "passar"),
    "da": ("har", "kan", "kunne", "er", "hvornår", "hvor", "hvem", "hvad", "hvilken", "hvordan", "vil", "passer"),
    "no": ("har", "kan", "kunne", "er", "når", "hvor", "hvem", "hva", "hvilken", "hvordan", "vil", "passer"),
    "fi": ("onko", "oletko", "voiko", "voitko", "voisitko", "milloin", "missä", "kuka", "mitä", "miten", "sopiiko"),
    "cs": ("máte", "můžete", "mohl", "mohli", "kdy", "kde", "kdo", "co", "jak", "jaký", "proč", "je", "byl"),
    "uk": ("чи", "коли", "де", "хто", "що", "як", "який", "чому", "можете", "скільки"),
    "tr": ("ne zaman", "nerede", "kim", "ne", "nasıl", "hangi", "kaç", "neden"),
}  # fmt: skip

# Words that make what they stand with uncertain: it depends, or it may be.
CONDITIONS: Rows = {
    "en": (
        "if", "unless", "in case", "provided", "providing", "subject to", "depending on", "dependent on", "assuming",
        "should you", "should they", "should he", "should she", "should we", "were to", "once", "as soon as", "would",
        "wouldn't", "may", "might", "could", "maybe", "perhaps", "possibly", "potentially", "probably", "likely",
        "in the event", "whether", "supposed to", "in principle", "tentatively", "provisionally", "pencilled", "tbc",
        "otherwise", "when and if", "or else", "conditional on", "theoretically", "hypothetically", "seems", "not sure",
        "unsure", "potential", "i wish", "we wish", "if only", "when", "before i", "before we", "before you",
        "before they", "before he", "before she",
    ),
    "de": (
        "falls", "wenn", "sofern", "sollte", "sollten", "sollten sie", "vorausgesetzt", "würde", "würden", "könnte",
        "könnten", "vielleicht", "eventuell", "evtl", "möglicherweise", "wahrscheinlich", "vermutlich", "ob", "sobald",
        "vorbehaltlich", "unter vorbehalt", "abhängig von", "wäre", "wären", "hätte", "hätten", "ggf", "dürfte", "bis",
        "bevor", "ehe",
    ),
    "fr": (
        "si", "s'il", "s'ils", "au cas où", "sous réserve", "à condition", "pourrait", "pourrions", "pourraient",
        "peut-être", "éventuellement", "probablement", "serait", "seraient", "aurait", "dès que", "une fois que",
        "en fonction de", "selon", "ferait", "ferions", "accepterais", "accepterait", "éventuelle", "éventuel",
        "avant que", "avant de", "lorsque", "lorsqu'il", "lorsqu'elle", "quand",
    ),
    "es": (
        "si", "en caso de", "siempre que", "a menos que", "podría", "podríamos", "podrían", "quizás", "quizá",
        "tal vez", "probablemente", "posiblemente", "sería", "seríamos", "haría", "haríamos", "habría", "cuando tengan",
        "en cuanto", "sujeto a", "dependiendo", "aceptaría", "a lo mejor", "posible", "cuando", "antes de que",
        "antes de",
    ),
    "nl": (
        "als", "indien", "mocht", "mochten", "tenzij", "mits", "zou", "zouden", "misschien", "wellicht", "eventueel",
        "mogelijk", "waarschijnlijk", "zodra", "onder voorbehoud", "afhankelijk van", "of", "in het geval", "wanneer",
        "voordat",
    ),
    "ru": (
        "если", "в случае", "при условии", "бы", "возможно", "может быть", "наверное", "вероятно", "скорее всего",
        "как только", "могут", "может", "пока", "ли", "вдруг", "предположительно", "когда", "зависит от", "прежде чем",
    ),
    "it": ("se", "qualora", "purché", "forse", "probabilmente", "potrebbe", "sarebbe", "appena", "eventuale"),
    "pt": ("se", "caso", "desde que", "talvez", "provavelmente", "poderia", "seria", "assim que", "eventual"),
    "pl": ("jeśli", "jeżeli", "gdyby", "o ile", "może", "prawdopodobnie", "byłby", "ewentualnie"),
    "sv": ("om", "ifall", "kanske", "eventuellt", "möjligen", "skulle", "troligen", "så snart"),
    "da": ("hvis", "såfremt", "måske", "eventuelt", "muligvis", "ville", "formentlig", "så snart"),
    "no": ("hvis", "dersom", "kanskje", "eventuelt", "muligens", "ville", "trolig", "så snart"),
    "fi": ("jos", "mikäli", "ehkä", "mahdollisesti", "voisi", "olisi", "kunhan", "todennäköisesti"),
    "cs": ("pokud", "kdyby", "jestli", "možná", "pravděpodobně", "případně", "mohl by", "jakmile"),
    "uk": ("якщо", "можливо", "мабуть", "ймовірно", "би", "щойно", "може"),
    "tr": ("eğer", "belki", "muhtemelen", "olursa", "olası"),
}  # fmt: skip

NEGATIONS: Rows = {
    "en": (
        "not", "no", "never", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "haven't", "hasn't",
        "hadn't", "can't", "cannot", "couldn't", "won't", "wouldn't", "shouldn't", "dont", "doesnt", "didnt", "isnt",
        "havent", "hasnt", "cant", "wont", "nothing", "none", "neither", "nor", "nobody", "without", "unable", "yet to",
        "fail to", "failed to", "ain't", "any longer", "cancelled", "canceled",
    ),
    "de": ("nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "nichts", "weder",
           "ohne", "noch nicht", "abgesagt", "nee", "nein"),
    "fr": ("pas", "ne", "n'a", "n'ai", "n'avons", "n'est", "n'ont", "jamais", "aucun", "aucune", "rien", "sans", "ni",
           "non", "annulé", "annulée"),
    "es": ("no", "nunca", "jamás", "nada", "ningún", "ninguna", "ninguno", "tampoco", "sin", "cancelado", "cancelada"),
    "nl": ("niet", "geen", "nooit", "niets", "noch", "zonder", "nog niet", "geannuleerd", "afgezegd", "nee"),
    "ru": ("не", "нет", "никогда", "ни", "без", "ничего", "отменяется", "отменили", "отменено", "отменён", "отменена"),
    "it": ("non", "mai", "nessun", "nessuno", "nessuna", "niente", "nulla", "senza", "annullato"),
    "pt": ("não", "nunca", "nenhum", "nenhuma", "nada", "sem", "cancelado", "cancelada"),
    "pl": ("nie", "nigdy", "żaden", "żadna", "bez", "nic", "odwołane", "odwołana"),
    "sv": ("inte", "aldrig", "ingen", "inget", "inga", "utan", "ej", "inställt"),
    "da": ("ikke", "aldrig", "ingen", "intet", "uden", "aflyst"),
    "no": ("ikke", "aldri", "ingen", "intet", "uten", "avlyst"),
    "fi": ("ei", "en", "emme", "eivät", "eikä", "ilman", "koskaan", "peruttu", "peruutettu"),
    "cs": ("ne", "není", "nemá", "nikdy", "žádný", "žádná", "bez", "zrušeno", "nebude"),
    "uk": ("не", "немає", "ніколи", "ні", "без", "нічого", "скасовано"),
    "tr": ("değil", "yok", "hiç", "asla", "iptal"),
}  # fmt: skip

# What somebody hopes for, wants or plans: it has not happened.
WISHES: Rows = {
    "en": (
        "hope", "hopes", "hoping", "hopefully", "wish", "would like", "would love", "'d like", "'d love", "want",
        "wants", "wanted", "plan", "plans", "planning", "intend", "intends", "aim", "aiming", "expect", "expecting",
        "looking to", "keen to", "going to", "about to", "trying to", "try to", "fingers crossed", "considering",
        "thinking of", "thinking about", "prepared to", "ready to", "need to", "needs to", "will try", "happy to",
        "waiting for", "awaiting", "waiting on", "working on", "ideally", "let's try", "in the process of",
    ),
    "de": (
        "hoffe", "hoffen", "hoffentlich", "möchte", "möchten", "will", "wollen", "würde gerne", "würden gerne",
        "planen", "plane", "geplant", "beabsichtigen", "wünsche", "wünschen", "erwarten", "erwarte", "gerne würden",
        "versuchen", "versuche", "überlegen", "überlege", "warten auf", "warte auf", "vorhaben",
    ),
    "fr": (
        "espère", "espérons", "espérant", "souhaite", "souhaitons", "souhaiterait", "souhaiterais", "souhaiterions",
        "voudrais", "voudrait", "voudrions", "veut", "veux", "voulons", "aimerais", "aimerait", "aimerions",
        "prévoyons", "prévoit", "compte", "comptons", "envisage", "envisageons", "en attente", "attendons", "attends",
        "pense", "pensons",
    ),
    "es": (
        "espero", "esperamos", "ojalá", "quiero", "quiere", "queremos", "quieren", "quisiera", "quisiéramos",
        "me gustaría", "nos gustaría", "le gustaría", "desea", "deseamos", "pensamos", "pienso", "prevemos",
        "confiamos", "a la espera", "estamos pensando", "intentaré", "intentaremos", "vamos a", "voy a",
    ),
    "nl": (
        "hoop", "hopen", "hopelijk", "wil", "willen", "zou graag", "zouden graag", "van plan", "verwacht", "verwachten",
        "wens", "wensen", "overweeg", "overwegen", "probeer", "proberen", "wacht op", "wachten op", "gaan proberen",
    ),
    "ru": (
        "надеюсь", "надеемся", "хочу", "хотим", "хочет", "хотят", "хотел", "хотела", "хотели", "планирую", "планируем",
        "планирует", "собираюсь", "собираемся", "ожидаю", "ожидаем", "жду ответа", "ждём", "ждем", "думаю", "думаем",
        "постараюсь", "постараемся", "желаем", "мечтаю",
    ),
    "it": ("spero", "speriamo", "vorrei", "vorremmo", "vuole", "vogliamo", "desidera", "pensiamo", "attendiamo"),
    "pt": ("espero", "esperamos", "quero", "quer", "queremos", "gostaria", "gostaríamos", "pretende", "pretendemos"),
    "pl": ("mam nadzieję", "chcę", "chce", "chcemy", "chciałbym", "chciałabym", "chcielibyśmy", "planujemy", "czekamy"),
    "sv": ("hoppas", "vill", "skulle vilja", "planerar", "tänker", "väntar på", "önskar"),
    "da": ("håber", "vil gerne", "planlægger", "tænker", "venter på", "ønsker"),
    "no": ("håper", "ønsker", "vil gjerne", "planlegger", "tenker", "venter på"),
    "fi": ("toivon", "toivomme", "haluan", "haluaa", "haluamme", "haluaisin", "suunnittelemme", "odotamme"),
    "cs": ("doufám", "doufáme", "chci", "chce", "chceme", "chtěl", "chtěli", "plánujeme", "čekáme"),
    "uk": ("сподіваюся", "сподіваємося", "хочу", "хочемо", "хоче", "планую", "плануємо", "чекаємо"),
    "tr": ("umarım", "umuyoruz", "istiyorum", "istiyoruz", "planlıyoruz", "bekliyoruz"),
}  # fmt: skip

# What is over, or belongs to another time.
PASTS: Rows = {
    "en": (
        "was", "were", "did", "yesterday", "ago", "last week", "last month", "last year", "previously", "used to",
        "back in", "back then", "earlier this year", "in the past", "formerly", "at the time",
    ),
    "de": ("war", "waren", "hatte", "hatten", "wurde", "wurden", "gestern", "letzte woche", "letzten monat",
           "letztes jahr", "damals", "früher", "vor kurzem", "seinerzeit"),
    "fr": ("était", "étaient", "avait", "avaient", "hier", "d'hier", "la semaine dernière", "le mois dernier",
           "l'année dernière", "l'an dernier", "auparavant", "à l'époque"),
    "es": ("era", "eran", "estaba", "había", "ayer", "la semana pasada", "el mes pasado", "el año pasado",
           "anteriormente", "entonces", "hace un año"),
    "nl": ("was", "waren", "had", "hadden", "gisteren", "vorige week", "vorige maand", "vorig jaar", "destijds",
           "eerder", "geleden"),
    "ru": ("был", "была", "было", "были", "вчера", "на прошлой неделе", "в прошлом месяце", "в прошлом году",
           "раньше", "ранее", "тогда"),
    "it": ("era", "erano", "aveva", "ieri", "la settimana scorsa", "l'anno scorso", "fa"),
    "pt": ("era", "eram", "tinha", "ontem", "na semana passada", "no ano passado"),
    "pl": ("był", "była", "było", "byli", "wczoraj", "w zeszłym tygodniu", "w zeszłym roku"),
    "sv": ("var", "hade", "igår", "i går", "förra veckan", "förra året"),
    "da": ("var", "havde", "i går", "sidste uge", "sidste år"),
    "no": ("var", "hadde", "i går", "forrige uke", "i fjor"),
    "fi": ("oli", "olivat", "eilen", "viime viikolla", "viime vuonna"),
    "cs": ("byl", "byla", "bylo", "byli", "včera", "minulý týden", "loni"),
    "uk": ("був", "була", "було", "були", "вчора", "минулого тижня", "торік"),
    "tr": ("dün", "geçen hafta", "geçen yıl", "önce"),
}  # fmt: skip

# What others are said to have said.
REPORTS: Rows = {
    "en": (
        "he said", "she said", "they said", "says", "told me", "tells me", "i heard", "i hear", "heard that",
        "apparently", "according to", "mentioned", "rumour", "rumours", "rumor", "reportedly", "allegedly",
        "i understand", "they say", "claims", "i gather", "word is",
    ),
    "de": ("sagt", "sagte", "laut", "angeblich", "habe gehört", "erzählte", "meinte", "berichtet", "soll", "offenbar"),
    "fr": ("a dit", "m'a dit", "dit que", "d'après", "apparemment", "il paraît", "j'ai entendu", "selon"),
    "es": ("dice", "dijo", "me dijo", "según", "al parecer", "por lo visto", "he oído", "me han dicho"),
    "nl": ("zei", "zegt", "volgens", "naar verluidt", "blijkbaar", "gehoord dat", "vertelde", "schijnt"),
    "ru": ("сказал", "сказала", "говорит", "по словам", "якобы", "слышал", "слышала", "говорят", "сообщил"),
    "it": ("ha detto", "secondo", "pare che", "a quanto pare"),
    "pt": ("disse", "segundo", "parece que", "ao que parece"),
    "pl": ("powiedział", "powiedziała", "podobno", "według"),
    "sv": ("sa", "enligt", "tydligen", "hörde"),
    "da": ("sagde", "ifølge", "åbenbart", "hørte"),
    "no": ("sa", "ifølge", "visstnok", "hørte"),
    "fi": ("sanoi", "mukaan", "ilmeisesti", "kuulin"),
    "cs": ("řekl", "řekla", "podle", "prý"),
    "uk": ("сказав", "сказала", "за словами", "нібито", "кажуть"),
    "tr": ("söyledi", "göre", "galiba", "duydum"),
}  # fmt: skip

# Words by which the writer asks the reader to do it.
REQUESTS: Rows = {
    "en": (
        "please", "pls", "plz", "kindly", "can you", "could you", "would you", "will you", "can i", "could i", "may i",
        "can we", "could we", "shall we", "let me know", "send me", "send us", "i need", "we need", "remember to",
        "don't forget", "make sure", "feel free", "would you mind", "remind",
    ),
    "de": ("bitte", "könnten sie", "können sie", "kannst du", "könntest du", "könnt ihr", "schicken sie",
           "senden sie", "wären sie so", "lassen sie mich wissen", "geben sie mir"),
    "fr": ("merci de", "pouvez-vous", "pourriez-vous", "peux-tu", "pourrais-tu", "veuillez", "s'il vous plaît",
           "s'il te plaît", "n'hésitez pas", "je vous prie de", "envoyez-moi", "dites-moi"),
    "es": ("por favor", "puedes", "podrías", "podría usted", "puede", "podéis", "envíame", "envíeme", "mándame",
           "ruego", "rogamos", "dime", "avísame", "necesito", "necesitamos"),
    "nl": ("kun je", "kunt u", "zou je", "zou u", "wil je", "wilt u", "alsjeblieft", "alstublieft", "graag ontvang",
           "laat me weten", "laat het me weten", "stuur me", "kunnen jullie"),
    "ru": ("пожалуйста", "прошу", "можете", "могли бы", "пришлите", "скажите", "дайте знать", "просьба", "сообщите",
           "нужно", "необходимо"),
    "it": ("per favore", "può", "puoi", "potreste", "potrebbe", "mi mandi", "fammi sapere", "mi faccia sapere"),
    "pt": ("por favor", "pode", "podes", "poderia", "envie-me", "diga-me", "agradeço que"),
    "pl": ("proszę o", "czy może", "czy mógłby", "czy mogłaby", "daj znać", "proszę przesłać"),
    "sv": ("kan du", "kan ni", "skulle du", "vänligen", "snälla", "hör av dig", "skicka"),
    "da": ("kan du", "kan i", "vil du", "venligst", "giv besked", "send mig"),
    "no": ("kan du", "kan dere", "vil du", "vennligst", "gi beskjed", "send meg"),
    "fi": ("voitko", "voisitko", "voitteko", "ole hyvä ja", "pyydän", "kerro"),
    "cs": ("prosím", "můžete", "mohl byste", "mohla byste", "pošlete", "dejte vědět"),
    "uk": ("будь ласка", "прошу", "можете", "надішліть", "дайте знати"),
    "tr": ("lütfen", "rica ederim", "gönderir misiniz", "haber verin"),
}  # fmt: skip

# Turns of phrase with such a word that change nothing.
HARMLESS: Rows = {
    "en": (
        "please find", "please see attached", "please see the attached", "please note", "please be advised",
        "no problem", "no worries", "no later than", "not only", "if any", "if anything", "would like to confirm",
        "please accept", "'d like to confirm", "pleased", "happy to confirm", "happy to say", "happy to report",
        "glad to confirm", "looking forward", "want to confirm", "wanted to confirm", "no doubt", "you may recall",
        "as you may know", "wanted to let you know", "would like to let you know", "would like to inform",
        "just wanted to say", "if you recall", "please see below", "would like to invite", "may i introduce",
        "please join me in", "please see",
    ),
    "de": ("bitte finden sie", "nicht nur", "kein problem", "möchte ich ihnen mitteilen", "möchte bestätigen",
           "möchten wir bestätigen", "im anhang finden sie bitte", "kein thema", "bis zum", "bis dann", "bis dahin",
           "bis dienstag", "bis montag", "bis mittwoch", "bis donnerstag", "bis freitag", "bis morgen", "bis bald"),
    "fr": ("veuillez trouver", "pas de problème", "pas de souci", "s'il vous plaît trouver", "n'hésitez pas",
           "sans problème", "au plus tard"),
    "es": ("no hay problema", "sin problema", "no solo", "no dude en", "no dudes en", "no te preocupes"),
    "nl": ("geen probleem", "niet alleen", "als bijlage", "geen punt", "als afgesproken", "als volgt", "als nieuwe"),
    "ru": ("не только", "нет проблем", "без проблем", "не позднее", "как и было", "не возражаю", "пока что"),
}  # fmt: skip

# Words that join a clause to what governs it: what is hoped, asked or said stands behind them.
COMPLEMENTS: Rows = {
    "en": ("that", "whether", "if", "to"),
    "de": ("dass", "daß", "ob"),
    "fr": ("que", "qu'il", "qu'elle", "qu'ils", "si"),
    "es": ("que", "si"),
    "nl": ("dat", "of"),
    "ru": ("что", "чтобы", "ли"),
    "it": ("che", "se"),
    "pt": ("que", "se"),
    "pl": ("że", "żeby", "czy"),
    "sv": ("att", "om"),
    "da": ("at", "om"),
    "no": ("at", "om"),
    "fi": ("että",),
    "cs": ("že", "aby", "zda"),
    "uk": ("що", "щоб", "чи"),
}  # fmt: skip

# Words that begin a condition on which the next clause hangs.
IFS: Rows = {
    "en": ("if", "unless", "in case", "should you", "should they", "should he", "should she", "were", "once",
           "as soon as", "assuming", "provided", "subject to", "depending on", "until"),
    "de": ("falls", "wenn", "sofern", "sollte", "sollten", "sobald", "vorausgesetzt", "vorbehaltlich"),
    "fr": ("si", "s'il", "s'ils", "au cas où", "dès que", "à condition", "sous réserve"),
    "es": ("si", "en caso de", "siempre que", "en cuanto", "cuando"),
    "nl": ("als", "indien", "mocht", "mochten", "zodra", "mits"),
    "ru": ("если", "в случае", "при условии", "как только", "когда"),
    "it": ("se", "qualora", "appena"),
    "pt": ("se", "caso", "assim que"),
    "pl": ("jeśli", "jeżeli", "gdyby"),
    "sv": ("om", "ifall"),
    "da": ("hvis", "såfremt"),
    "no": ("hvis", "dersom"),
    "fi": ("jos", "mikäli"),
    "cs": ("pokud", "kdyby", "jakmile"),
    "uk": ("якщо", "щойно"),
    "tr": ("eğer",),
}  # fmt: skip

# Words with which a new clause begins although no comma stands before them.
JOINTS: Rows = {
    "en": ("but", "although", "though", "however", "because", "so", "whereas", "please let", "let me know", "then",
           "when", "before i", "before we", "before you", "before they", "before he", "before she"),
    "de": ("aber", "sondern", "denn", "jedoch", "allerdings", "und ich", "und wir", "und bitte", "und er"),
    "fr": ("mais", "car", "cependant", "donc", "et je", "et nous", "et il", "et elle", "merci de"),
    "es": ("pero", "aunque", "porque", "sino", "así que"),
    "nl": ("maar", "want", "echter", "dus", "en ik", "en we"),
    "ru": ("но", "однако", "поэтому", "зато", "и я", "и мы"),
    "it": ("ma", "però", "quindi"),
    "pt": ("mas", "porém", "portanto"),
    "pl": ("ale", "jednak", "więc"),
    "sv": ("men", "dock", "så"),
    "da": ("men", "dog", "så"),
    "no": ("men", "så"),
    "fi": ("mutta", "joten"),
    "cs": ("ale", "však", "takže"),
    "uk": ("але", "однак", "тому"),
    "tr": ("ama", "fakat", "ancak"),
}  # fmt: skip

# Words that take back what the clause before them wished for, if theirs denies it or waits: "we'd love to, but".
BUTS: Rows = {
    "en": ("but", "however", "although", "though", "only"),
    "de": ("aber", "jedoch", "allerdings", "doch", "nur"),
    "fr": ("mais", "cependant", "toutefois", "or"),
    "es": ("pero", "aunque", "sin embargo"),
    "nl": ("maar", "echter", "alleen"),
    "ru": ("но", "однако", "только"),
}  # fmt: skip
