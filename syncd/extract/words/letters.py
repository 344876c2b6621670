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
