"""How letters begin and end, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# The first word or words of a salutation.
GREETINGS: Rows = {
    "en": (
        "hi", "hello", "hey", "dear", "good morning", "good afternoon", "good evening", "good day", "greetings",
        "morning", "afternoon", "to whom it may concern", "hiya", "all", "team", "folks", "guys",
    ),
    "de": (
        "hallo", "liebe", "lieber", "sehr geehrte", "sehr geehrter", "guten tag", "guten morgen", "guten abend",
        "moin", "servus", "grüß gott", "grüezi",
    ),
    "fr": ("bonjour", "bonsoir", "salut", "cher", "chère", "chers", "madame", "monsieur", "coucou"),
    "es": ("hola", "buenos días", "buenas tardes", "buenas", "estimado", "estimada", "estimados", "querido", "querida"),
    "nl": ("beste", "geachte", "hoi", "dag", "goedemorgen", "goedemiddag", "goedenavond", "goedendag", "lieve"),
    "ru": (
        "здравствуйте", "здравствуй", "добрый день", "доброе утро", "добрый вечер", "привет", "уважаемый", "уважаемая",
        "уважаемые", "приветствую", "доброго дня",
    ),
    "it": (
        "ciao", "buongiorno", "buonasera", "salve", "gentile", "gentilissimo", "gentilissima", "egregio", "caro",
        "cara",
    ),
    "pt": ("olá", "oi", "bom dia", "boa tarde", "boa noite", "caro", "cara", "prezado", "prezada", "exmo", "exma"),
    "pl": ("cześć", "dzień dobry", "witam", "szanowny", "szanowna", "szanowni", "drogi", "droga", "hej"),
    "sv": ("hej", "hejsan", "god morgon", "bästa", "kära", "tjena"),
    "da": ("hej", "kære", "godmorgen", "goddag"),
    "no": ("hei", "kjære", "god morgen", "god dag", "heisann"),
    "fi": ("hei", "moi", "terve", "hyvä", "hyvää päivää", "hyvää huomenta", "arvoisa"),
    "cs": ("dobrý den", "ahoj", "vážený", "vážená", "vážení", "milý", "milá", "zdravím", "dobré ráno"),
    "uk": ("добрий день", "доброго дня", "вітаю", "привіт", "шановний", "шановна", "шановні", "доброго ранку"),
    "tr": ("merhaba", "merhabalar", "sayın", "sevgili", "selam", "selamlar", "günaydın", "iyi günler"),
}  # fmt: skip

# The phrase a letter closes with.
CLOSINGS: Rows = {
    "en": (
        "thanks", "thank you", "many thanks", "thanks again", "thank you again", "thanks so much",
        "thank you very much", "thanks in advance", "thank you in advance", "thanks a lot", "thanks and regards",
        "thanks & regards", "thx", "tks", "thanks very much", "thank you so much", "thanks for your help",
        "thank you for your help", "cheers", "thank you for your time", "regards", "kind regards", "best regards",
        "warm regards", "warmest regards", "kindest regards", "with kind regards", "with best regards", "many regards",
        "best", "best wishes", "all the best", "all best", "very best", "sincerely", "sincerely yours",
        "yours sincerely", "yours truly", "yours faithfully", "yours", "respectfully", "respectfully yours",
        "very truly yours", "cordially", "love", "take care", "have a great day", "have a nice day", "have a good day",
        "have a great weekend", "have a good weekend", "have a nice weekend", "talk soon", "speak soon",
        "talk to you soon", "see you", "see you soon", "see you then", "see ya", "later", "bye", "kr", "br", "rgds",
        "regds", "looking forward to hearing from you", "looking forward to hearing back from you",
        "look forward to hearing from you", "looking forward", "have fun", "good luck", "ciao", "ta", "warmly",
        "hope this helps", "hth", "gratefully", "xoxo", "take it easy", "kindly", "hugs", "cordialement",
        "thanking you",
    ),
    "de": (
        "mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichem gruß", "mit freundlichem gruss",
        "freundliche grüße", "freundliche grüsse", "viele grüße", "viele grüsse", "beste grüße", "beste grüsse",
        "liebe grüße", "liebe grüsse", "herzliche grüße", "herzliche grüsse", "schöne grüße", "schöne grüsse", "vg",
        "lg", "mfg", "bg", "gruß", "gruss", "grüße", "grüsse", "mit besten grüßen", "mit besten grüssen",
        "mit herzlichen grüßen", "hochachtungsvoll", "danke", "vielen dank", "besten dank", "herzlichen dank",
        "vielen dank und viele grüße", "bis bald", "bis dann", "schönes wochenende", "einen schönen tag",
        "danke und gruß",
    ),
    "fr": (
        "cordialement", "bien cordialement", "très cordialement", "bien à vous", "bien à toi", "sincères salutations",
        "salutations", "meilleures salutations", "salutations distinguées", "merci", "merci d'avance",
        "merci beaucoup", "bonne journée", "bonne soirée", "belle journée", "amicalement", "à bientôt", "bises",
        "cdlt", "bàv", "respectueusement", "avec mes remerciements", "bon week-end",
    ),
    "es": (
        "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "cordialmente", "atentamente",
        "muchas gracias", "gracias", "mil gracias", "un abrazo", "abrazos", "quedo a la espera", "muy atentamente",
        "saludos y gracias", "hasta pronto", "gracias de antemano", "reciba un cordial saludo",
        "recibe un cordial saludo",
    ),
    "nl": (
        "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten", "groet",
        "groeten", "groetjes", "hartelijke groet", "hartelijke groeten", "mvg", "met hartelijke groet", "bedankt",
        "alvast bedankt", "dank je wel", "dank u wel", "met groet", "hoogachtend", "fijne dag", "fijn weekend",
        "tot snel", "vr gr", "gr",
    ),
    "ru": (
        "с уважением", "с наилучшими пожеланиями", "спасибо", "заранее спасибо", "большое спасибо", "всего доброго",
        "всего хорошего", "всего наилучшего", "хорошего дня", "до свидания", "с благодарностью", "искренне ваш",
        "с приветом", "благодарю", "спасибо большое", "до связи", "хороших выходных",
    ),
    "it": (
        "cordiali saluti", "distinti saluti", "un saluto", "saluti", "grazie", "grazie mille", "a presto",
        "cordialmente", "un cordiale saluto", "buona giornata", "buona serata", "i migliori saluti", "migliori saluti",
        "in attesa", "grazie in anticipo", "un caro saluto", "buon weekend",
    ),
    "pt": (
        "atenciosamente", "cumprimentos", "melhores cumprimentos", "com os melhores cumprimentos", "obrigado",
        "obrigada", "muito obrigado", "muito obrigada", "abraço", "abraços", "um abraço", "att", "cordialmente",
        "saudações", "com os meus cumprimentos", "bom fim de semana",
    ),
    "pl": (
        "pozdrawiam", "z poważaniem", "pozdrowienia", "serdecznie pozdrawiam", "z wyrazami szacunku", "dziękuję",
        "dzięki", "pozdrawiam serdecznie", "z pozdrowieniami", "miłego dnia", "łączę pozdrowienia", "do usłyszenia",
        "z góry dziękuję",
    ),
    "sv": (
        "med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "vänlig hälsning", "hälsningar", "mvh",
        "bästa hälsningar", "tack", "tack på förhand", "vänligen", "vh", "trevlig helg", "med bästa hälsningar",
    ),
    "da": (
        "med venlig hilsen", "venlig hilsen", "mange hilsner", "bedste hilsner", "hilsen", "hilsner", "mvh", "tak",
        "med venlige hilsner", "de bedste hilsner", "på forhånd tak", "kh", "vh", "god weekend",
    ),
    "no": (
        "med vennlig hilsen", "vennlig hilsen", "hilsen", "mvh", "beste hilsen", "takk", "vennlige hilsner",
        "på forhånd takk", "med hilsen", "ha en fin dag", "god helg",
    ),
    "fi": (
        "ystävällisin terveisin", "terveisin", "parhain terveisin", "kiitos", "kiitos etukäteen", "yst. terv.", "yt",
        "t", "terv", "hyvää viikonloppua", "kunnioittavasti",
    ),
    "cs": (
        "s pozdravem", "s přátelským pozdravem", "děkuji", "děkuji předem", "díky", "s úctou", "hezký den", "zdraví",
        "srdečně zdraví", "přeji hezký den", "s přáním hezkého dne",
    ),
    "uk": (
        "з повагою", "дякую", "щиро дякую", "з найкращими побажаннями", "гарного дня", "на все добре",
        "заздалегідь дякую", "до зустрічі", "з вдячністю",
    ),
    "tr": (
        "saygılarımla", "saygılar", "iyi çalışmalar", "teşekkürler", "teşekkür ederim", "sevgiler", "selamlar",
        "iyi günler", "en iyi dileklerimle", "kolay gelsin",
    ),
}  # fmt: skip

# What telephones and mail programs add of their own accord.
SENT_FROM: Rows = {
    "en": ("Sent from my", "Sent from", "Sent via", "Sent with", "Get Outlook for", "Sent on the go"),
    "de": ("Von meinem", "Gesendet von meinem", "Gesendet von", "Gesendet mit", "Diese Nachricht wurde von meinem"),
    "fr": ("Envoyé de mon", "Envoyé depuis mon", "Envoyé à partir de", "Télécharger Outlook pour"),
    "es": ("Enviado desde mi", "Enviado desde", "Obtener Outlook para"),
    "nl": ("Verstuurd vanaf mijn", "Verzonden vanaf mijn", "Verzonden met", "Verstuurd vanaf"),
    "ru": ("Отправлено с", "Отправлено из", "Послано с"),
    "it": ("Inviato da", "Inviato dal mio", "Scarica Outlook per"),
    "pt": ("Enviado do meu", "Enviado a partir do", "Enviado via", "Obter o Outlook para"),
    "pl": ("Wysłano z", "Wysłane z", "Pobierz aplikację Outlook"),
    "sv": ("Skickat från min", "Skickat från"),
    "da": ("Sendt fra min", "Sendt fra"),
    "no": ("Sendt fra min", "Sendt fra"),
    "fi": ("Lähetetty laitteesta", "Lähetetty iPhonesta"),
    "cs": ("Odesláno z",),
    "uk": ("Надіслано з", "Відправлено з"),
    "tr": ("iPhone'umdan gönderildi", "iPad'imden gönderildi"),
}  # fmt: skip

# What begins an afterthought below the signature.
POSTSCRIPTS: Rows = {
    "en": ("p.s.", "ps:", "ps.", "p.s", "pps"),
    "ru": ("з.ы.", "п.с."),
    "pl": ("p.s.",),
}

# Small words that sentences are made of, and names, titles and addresses are not: they tell prose from a signature.
PROSE: Rows = {
    "en": (
        "i", "you", "we", "he", "she", "they", "it", "is", "are", "was", "were", "be", "been", "am", "have", "has",
        "had", "do", "does", "did", "will", "would", "can", "could", "should", "may", "might", "must", "shall", "not",
        "no", "but", "if", "that", "this", "these", "those", "there", "which", "who", "what", "when", "where", "how",
        "why", "my", "your", "our", "their", "his", "her", "its", "me", "us", "them", "him", "so", "as", "than",
        "then", "just", "also", "please", "let", "about", "because", "any", "some", "i'm", "i'll", "i've", "i'd",
        "it's", "don't", "can't", "we're", "we'll", "you're", "you'll", "that's", "didn't", "doesn't", "isn't", "to",
        "get", "make", "know", "think", "need", "want", "see", "here", "into", "only", "other", "more", "very", "too",
    ),
    "de": (
        "ich", "du", "wir", "ihr", "sie", "er", "es", "ist", "sind", "war", "waren", "bin", "habe", "haben", "hat",
        "hatte", "hatten", "wird", "werden", "würde", "kann", "können", "könnte", "könnten", "soll", "muss", "nicht",
        "kein", "keine", "aber", "wenn", "dass", "das", "dies", "diese", "dieser", "was", "wann", "wo", "wie", "mein",
        "meine", "ihre", "ihren", "ihnen", "mir", "uns", "mich", "noch", "auch", "bitte", "nur", "schon", "sehr",
        "oder", "weil", "damit", "ein", "eine", "einen", "als", "dann", "dazu", "gerne", "gern", "hier",
    ),
    "fr": (
        "je", "tu", "nous", "vous", "il", "elle", "ils", "est", "sont", "suis", "été", "était", "ai", "avons", "avez",
        "ont", "sera", "serait", "peut", "pouvez", "pourriez", "ne", "pas", "mais", "si", "que", "qui", "ce", "cette",
        "ces", "cela", "quand", "où", "comment", "mon", "ma", "mes", "votre", "vos", "notre", "nos", "me", "plus",
        "aussi", "une", "un", "pour", "dans", "avec", "sur", "j'ai", "c'est", "n'est", "très", "merci", "être", "bien",
    ),
    "es": (
        "yo", "nosotros", "usted", "es", "son", "está", "están", "estoy", "fue", "era", "he", "ha", "han", "hemos",
        "puede", "puedo", "podría", "no", "pero", "si", "que", "este", "esta", "eso", "cuando", "donde", "cómo", "mi",
        "su", "sus", "nuestro", "me", "te", "nos", "le", "también", "más", "muy", "porque", "para", "con", "una",
        "un", "por", "ser", "estar", "tiene", "tengo", "ya",
    ),
    "nl": (
        "ik", "je", "jij", "u", "wij", "we", "hij", "zij", "ze", "het", "is", "zijn", "was", "waren", "ben", "heb",
        "heeft", "hebben", "had", "wordt", "worden", "zal", "zou", "kan", "kunnen", "kunt", "moet", "niet", "geen",
        "maar", "als", "dat", "dit", "deze", "die", "wat", "wanneer", "waar", "hoe", "mijn", "uw", "jouw", "ons",
        "onze", "mij", "ook", "nog", "al", "graag", "een", "naar", "met", "voor", "om",
    ),
    "ru": (
        "я", "мы", "вы", "ты", "он", "она", "они", "это", "этот", "эта", "был", "была", "были", "было", "будет",
        "есть", "не", "нет", "но", "если", "что", "чтобы", "как", "когда", "где", "мой", "наш", "ваш", "вас", "вам",
        "нам", "мне", "меня", "их", "его", "ее", "её", "так", "тоже", "уже", "ещё", "еще", "очень", "только", "может",
        "можно", "в", "на", "с", "по", "для", "и", "к", "за", "из", "от", "о",
    ),
    "it": (
        "io", "noi", "voi", "lei", "è", "sono", "era", "ho", "ha", "hai", "abbiamo", "avete", "hanno", "sarà", "può",
        "possiamo", "potrebbe", "non", "ma", "se", "che", "questo", "questa", "quando", "dove", "come", "mio", "mia",
        "suo", "sua", "nostro", "vostro", "mi", "ci", "vi", "anche", "più", "molto", "perché", "per", "con", "una",
        "un", "del", "della", "essere", "già",
    ),
    "pt": (
        "eu", "nós", "você", "vocês", "é", "são", "está", "estão", "estou", "foi", "era", "tem", "tenho", "temos",
        "pode", "posso", "poderia", "não", "mas", "se", "que", "este", "esta", "isso", "quando", "onde", "como", "meu",
        "minha", "seu", "sua", "nosso", "me", "também", "mais", "muito", "porque", "para", "com", "uma", "um", "por",
        "ser", "estar", "já",
    ),
    "pl": (
        "ja", "my", "pan", "pani", "państwo", "jest", "są", "był", "była", "było", "będzie", "mam", "ma", "mamy",
        "może", "mogę", "można", "nie", "ale", "jeśli", "że", "to", "ten", "ta", "co", "kiedy", "gdzie", "jak", "mój",
        "nasz", "mi", "się", "też", "już", "jeszcze", "bardzo", "tylko", "na", "w", "z", "do", "o", "dla", "czy",
        "proszę",
    ),
    "sv": (
        "jag", "du", "vi", "ni", "han", "hon", "de", "det", "är", "var", "har", "hade", "blir", "ska", "skulle", "kan",
        "kunde", "måste", "inte", "men", "om", "att", "den", "detta", "vad", "när", "hur", "min", "din", "vår", "mig",
        "dig", "oss", "också", "mycket", "bara", "ett", "en", "för", "med", "på", "till",
    ),
    "da": (
        "jeg", "du", "vi", "i", "han", "hun", "de", "det", "er", "var", "har", "havde", "bliver", "skal", "skulle",
        "kan", "kunne", "må", "ikke", "men", "hvis", "at", "den", "dette", "hvad", "hvornår", "hvor", "hvordan", "min",
        "din", "vores", "mig", "dig", "os", "også", "meget", "kun", "et", "en", "for", "med", "på", "til",
    ),
    "no": (
        "jeg", "du", "vi", "dere", "han", "hun", "de", "det", "er", "var", "har", "hadde", "blir", "skal", "skulle",
        "kan", "kunne", "må", "ikke", "men", "hvis", "at", "den", "dette", "hva", "når", "hvor", "hvordan", "min",
        "din", "vår", "meg", "deg", "oss", "også", "veldig", "bare", "et", "en", "for", "med", "på", "til",
    ),
    "fi": (
        "minä", "sinä", "me", "te", "hän", "he", "se", "on", "ovat", "oli", "olen", "olemme", "ei", "en", "emme",
        "mutta", "jos", "että", "tämä", "joka", "mitä", "milloin", "missä", "miten", "voi", "voin", "voimme",
        "voisitko", "myös", "vielä", "vain", "kun", "ja", "tai", "ole", "olisi", "minun", "sinun", "kanssa",
    ),
    "cs": (
        "já", "ty", "my", "vy", "je", "jsou", "byl", "byla", "bylo", "bude", "mám", "má", "máme", "může", "mohu",
        "můžeme", "ne", "není", "ale", "pokud", "že", "to", "ten", "ta", "co", "kdy", "kde", "jak", "můj", "náš",
        "mi", "se", "si", "také", "už", "ještě", "velmi", "jen", "na", "v", "s", "z", "do", "o", "pro", "aby",
        "prosím", "vás", "vám",
    ),
    "uk": (
        "я", "ми", "ви", "ти", "він", "вона", "вони", "це", "цей", "ця", "був", "була", "було", "буде", "є", "не",
        "немає", "але", "якщо", "що", "щоб", "як", "коли", "де", "мій", "наш", "ваш", "вас", "вам", "нам", "мені",
        "його", "її", "так", "також", "вже", "ще", "дуже", "тільки", "може", "можна", "в", "у", "на", "з", "по",
        "для", "і", "та", "до", "від", "про",
    ),
    "tr": (
        "ben", "sen", "biz", "siz", "o", "bu", "şu", "değil", "var", "yok", "ama", "eğer", "için", "ile", "ve",
        "veya", "ne", "zaman", "nerede", "nasıl", "benim", "sizin", "bizim", "bana", "size", "bize", "çok", "daha",
        "da", "de", "mi", "mı", "bir", "gibi", "kadar", "olarak", "olan", "olduğu", "lütfen",
    ),
}  # fmt: skip
