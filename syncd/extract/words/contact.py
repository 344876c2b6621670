"""What signatures are made of, per language: titles, companies, streets, field labels, disclaimers."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Words that show that a line is somebody's job title.
TITLES: Rows = {
    "en": (
        "manager", "director", "officer", "engineer", "developer", "consultant", "recruiter", "analyst", "architect",
        "assistant", "associate", "partner", "president", "vice president", "vp", "head of", "lead", "chief", "ceo",
        "cto", "cfo", "coo", "cio", "hr", "specialist", "coordinator", "administrator", "executive", "founder",
        "co-founder", "advisor", "adviser", "accountant", "designer", "professor", "researcher", "scientist",
        "secretary", "supervisor", "representative", "counsel", "attorney", "lawyer", "paralegal", "trader", "buyer",
        "planner", "technician", "programmer", "controller", "owner", "business partner", "talent acquisition",
        "human resources", "sourcer", "account manager", "product owner", "scrum master", "committer", "evangelist",
        "principal", "chairman", "editor",
    ),
    "de": (
        "geschäftsführer", "geschäftsführerin", "leiter", "leiterin", "berater", "beraterin", "referent",
        "personalreferent", "personalreferentin", "personalberater", "personalberaterin", "entwickler", "ingenieur",
        "vorstand", "prokurist", "sachbearbeiter", "assistentin", "assistenz", "projektleiter", "teamleiter",
        "vertrieb",
    ),
    "fr": (
        "directeur", "directrice", "responsable", "chargé de", "chargée de", "chef de", "ingénieur", "développeur",
        "conseiller", "conseillère", "gérant", "recruteur", "recruteuse", "associé", "assistante", "consultante",
    ),
    "es": (
        "director", "directora", "gerente", "responsable de", "jefe de", "jefa de", "ingeniero", "ingeniera",
        "desarrollador", "técnico", "consultor", "consultora", "socio", "reclutador", "reclutadora", "asesor",
    ),
    "nl": ("directeur", "adviseur", "hoofd", "medewerker", "ontwikkelaar", "eigenaar", "teamleider", "projectleider"),
    "ru": (
        "директор", "менеджер", "руководитель", "начальник", "специалист", "инженер", "разработчик", "рекрутер",
        "консультант", "заместитель", "генеральный директор", "бухгалтер", "партнер", "партнёр",
    ),
    "it": (
        "direttore", "direttrice", "responsabile", "amministratore", "ingegnere", "consulente", "titolare",
        "selezionatore",
    ),
    "pt": (
        "diretor", "diretora", "gerente", "coordenador", "coordenadora", "engenheiro", "consultor", "sócio", "gestor",
    ),
    "pl": (
        "dyrektor", "kierownik", "specjalista", "specjalistka", "inżynier", "prezes", "konsultant", "rekruter",
        "menedżer",
    ),
    "sv": ("chef", "vd", "konsult", "utvecklare", "ingenjör", "rekryterare", "säljare", "projektledare"),
    "da": ("direktør", "chef", "konsulent", "udvikler", "ingeniør", "partner", "projektleder", "leder"),
    "no": ("daglig leder", "leder", "rådgiver", "konsulent", "utvikler", "ingeniør", "prosjektleder", "direktør"),
    "fi": ("johtaja", "toimitusjohtaja", "päällikkö", "konsultti", "asiantuntija", "rekrytoija", "kehittäjä"),
    "cs": ("ředitel", "ředitelka", "manažer", "manažerka", "vedoucí", "jednatel", "konzultant", "vývojář", "inženýr"),
    "uk": ("директор", "менеджер", "керівник", "спеціаліст", "фахівець", "інженер", "розробник", "рекрутер"),
    "tr": ("müdür", "müdürü", "yönetici", "uzman", "uzmanı", "mühendis", "danışman", "direktör", "genel müdür"),
}  # fmt: skip

# The legal forms and trade words that show that a line is a company.
COMPANIES: Rows = {
    "en": (
        "ltd", "limited", "llc", "llp", "inc", "incorporated", "corp", "corporation", "plc", "pty ltd", "group",
        "holdings", "company", "co", "recruitment", "solutions", "consulting", "technologies", "university",
        "foundation", "services", "partners", "associates", "talent", "staffing", "software", "systems", "bank",
        "institute", "international",
    ),
    "de": ("gmbh", "ag", "kg", "ohg", "ug", "gmbh & co. kg", "e.v.", "se", "gbr"),
    "fr": ("sas", "sarl", "sa", "eurl", "sasu"),
    "es": ("s.l.", "s.a.", "sl", "s.l.u."),
    "nl": ("b.v.", "bv", "n.v.", "nv"),
    "ru": ("ооо", "оао", "зао", "пао", "ао", "ип"),
    "it": ("s.r.l.", "srl", "s.p.a.", "spa"),
    "pt": ("lda", "ltda", "s.a."),
    "pl": ("sp. z o.o.", "s.a.", "sp. k."),
    "sv": ("ab",),
    "da": ("a/s", "aps"),
    "no": ("as", "asa"),
    "fi": ("oy", "oyj"),
    "cs": ("s.r.o.", "a.s."),
    "uk": ("тов", "тзов", "пат"),
    "tr": ("a.ş.", "ltd. şti."),
}  # fmt: skip

# Words of postal addresses.
STREETS: Rows = {
    "en": (
        "street", "road", "avenue", "lane", "drive", "boulevard", "square", "floor", "suite", "building", "house",
        "court", "place", "st", "rd", "ave", "blvd", "po box", "p.o. box", "parkway", "highway", "wharf", "quay",
        "park", "way",
    ),
    "de": ("straße", "strasse", "str.", "platz", "weg", "allee", "ufer", "gasse", "ring", "damm", "postfach"),
    "fr": ("rue", "avenue", "boulevard", "place", "chemin", "allée", "quai", "cedex", "bp"),
    "es": ("calle", "avenida", "plaza", "paseo", "c/", "avda", "pza"),
    "nl": ("straat", "laan", "plein", "gracht", "kade", "singel", "postbus"),
    "ru": ("улица", "ул.", "проспект", "пр-т", "пер.", "площадь", "наб.", "шоссе", "оф.", "офис", "дом", "д."),
    "it": ("via", "viale", "piazza", "corso", "largo"),
    "pt": ("rua", "avenida", "praça", "largo", "av."),
    "pl": ("ulica", "ul.", "aleja", "al.", "plac", "pl."),
    "sv": ("gatan", "vägen", "torget"),
    "da": ("gade", "vej", "plads", "allé"),
    "no": ("gate", "gata", "vei", "veien", "plass"),
    "fi": ("katu", "tie", "aukio"),
    "cs": ("ulice", "náměstí", "třída", "nám."),
    "uk": ("вулиця", "вул.", "проспект", "просп.", "площа"),
    "tr": ("sokak", "sok.", "cadde", "cad.", "caddesi", "mahallesi", "mah."),
}  # fmt: skip

# Labels before an e-mail address, a web page or a postal address.
LABELS: Rows = {
    "en": (
        "e-mail", "email", "mail", "web", "website", "www", "address", "skype", "linkedin", "twitter", "e", "w", "a",
        "url",
    ),
    "de": ("internet", "adresse", "anschrift"),
    "fr": ("courriel", "site", "adresse", "mél"),
    "es": ("correo", "dirección", "correo electrónico"),
    "nl": ("adres", "website"),
    "ru": ("почта", "эл. почта", "сайт", "адрес"),
    "it": ("sito", "indirizzo", "posta"),
    "pt": ("endereço", "morada", "sítio"),
    "pl": ("adres", "strona"),
    "sv": ("e-post", "adress", "webb"),
    "da": ("adresse", "e-mail"),
    "no": ("e-post", "adresse"),
    "fi": ("sähköposti", "osoite"),
    "cs": ("adresa", "e-mail"),
    "uk": ("пошта", "адреса", "сайт"),
    "tr": ("e-posta", "adres"),
}  # fmt: skip

# How the small print begins that lawyers add below signatures.
DISCLAIMERS: Rows = {
    "en": (
        "this e-mail", "this email", "this message", "the information contained", "the information in this",
        "confidential", "disclaimer", "privileged", "if you are not the intended", "please consider the environment",
        "registered in england", "registered office", "company registration", "unsubscribe", "the contents of this",
        "this communication", "caution", "please think before", "notice:", "external email", "company number",
        "vat reg", "this transmission", "virus-free", "this electronic message", "this electronic mail", "this mail",
        "this correspondence", "the preceding e-mail", "the preceding message", "the foregoing message",
        "the information transmitted", "information contained in this", "privileged/confidential", "confidentiality",
        "internet email confidentiality", "private and confidential", "strictly confidential", "important notice",
        "legal notice", "statement of confidentiality", "notice of confidentiality", "any views", "any unauthorised",
        "any unauthorized",
    ),
    "de": (
        "diese e-mail", "diese nachricht", "der inhalt dieser", "vertraulich", "amtsgericht", "handelsregister",
        "sitz der gesellschaft", "bitte denken sie an die umwelt", "registergericht", "hrb", "ust-id",
        "vertraulichkeitshinweis", "rechtlicher hinweis", "diese mail", "der inhalt der e-mail", "die in dieser e-mail",
    ),
    "fr": (
        "ce message", "ce courriel", "cet e-mail", "confidentialité", "pensez à l'environnement", "avertissement",
        "les informations contenues", "ce mail", "mentions légales", "message confidentiel",
    ),
    "es": (
        "este mensaje", "este correo", "aviso legal", "confidencialidad", "la información contenida",
        "antes de imprimir", "esta comunicación", "aviso de confidencialidad", "advertencia legal",
    ),
    "nl": (
        "dit bericht", "deze e-mail", "dit e-mailbericht", "de informatie in dit", "vertrouwelijk",
        "de inhoud van dit", "aan dit bericht",
    ),
    "ru": (
        "настоящее сообщение", "данное сообщение", "это сообщение", "конфиденциально", "информация содержащаяся",
        "уведомление о конфиденциальности",
    ),
    "it": ("questo messaggio", "questa e-mail", "le informazioni contenute", "avviso di riservatezza"),
    "pt": ("esta mensagem", "este e-mail", "aviso de confidencialidade", "as informações contidas"),
    "pl": ("ta wiadomość", "niniejsza wiadomość", "treść tej wiadomości", "poufne"),
    "sv": ("detta meddelande", "detta e-postmeddelande", "konfidentiellt"),
    "da": ("denne e-mail", "denne meddelelse", "fortrolig"),
    "no": ("denne e-posten", "denne meldingen", "konfidensielt"),
    "fi": ("tämä viesti", "tämä sähköposti", "luottamuksellinen"),
    "cs": ("tato zpráva", "tento e-mail", "důvěrné"),
    "uk": ("це повідомлення", "цей лист", "конфіденційно"),
    "tr": ("bu e-posta", "bu mesaj", "gizlilik"),
}  # fmt: skip

# Words that prove such small print; one of them stands within its first lines.
CONFIDENTIAL: Rows = {
    "en": (
        "confidential", "intended recipient", "privileged", "proprietary", "disclosure", "unauthorised",
        "unauthorized", "viruses", "intended solely", "intended only", "intended for", "the environment",
        "registered in", "named addressee", "confidentiality", "addressee", "addressees", "dissemination",
        "privileged/confidential",
    ),
    "de": (
        "vertraulich", "vertrauliche", "unbefugte", "empfänger", "umwelt", "vertraulichkeit", "irrtümlich", "adressat",
    ),
    "fr": (
        "confidentiel", "confidentielles", "destinataire", "destinataires", "l'environnement", "confidentialité",
        "confidentielle",
    ),
    "es": ("confidencial", "destinatario", "medio ambiente", "privilegiada", "confidencialidad", "confidenciales"),
    "nl": ("vertrouwelijk", "vertrouwelijke", "geadresseerde", "uitsluitend bestemd"),
    "ru": ("конфиденциальную", "конфиденциальна", "конфиденциальной", "получателем", "адресата"),
    "it": ("riservato", "riservate", "destinatario", "confidenziali"),
    "pt": ("confidencial", "confidenciais", "destinatário"),
    "pl": ("poufne", "adresatem", "adresata", "poufny"),
    "sv": ("konfidentiell", "konfidentiellt", "mottagaren", "avsedd"),
    "da": ("fortrolig", "fortrolige", "modtageren", "modtager"),
    "no": ("konfidensiell", "konfidensielt", "mottakeren", "mottaker"),
    "fi": ("luottamuksellinen", "luottamuksellista", "vastaanottajalle"),
    "cs": ("důvěrné", "důvěrný", "adresátovi", "příjemce"),
    "uk": ("конфіденційну", "конфіденційна", "одержувачем"),
    "tr": ("gizli", "gizlidir", "alıcısı"),
}  # fmt: skip

# The small words inside names.
NAME_PARTICLES = frozenset(
    {
        "van", "von", "de", "der", "den", "da", "di", "del", "della", "du", "des", "la", "le", "dos", "das", "do", "e",
        "y", "zu", "zur", "vom", "ten", "ter", "te", "bin", "ibn", "al", "el", "af", "av", "mac",
    }
)  # fmt: skip

# Goodbyes that stand shortened before a name, beside those of `letters.CLOSINGS`.
SHORT_CLOSINGS: Rows = {
    "en": ("kind rgds", "best rgds", "b. regards", "with regards", "warm wishes", "thanks & best"),
    "de": ("grüßle", "gruß aus", "beste grüsse aus", "mit besten grüssen aus", "liebe grüsse aus"),
    "fr": ("cdt", "bien cdlt", "cordialmt", "bien amicalement", "slts"),
    "es": ("sdos", "slds", "un saludo cordial", "saludos cordiales desde", "atte"),
    "nl": ("met vr. groet", "m.v.g", "vr. gr", "hartelijke gr"),
    "ru": ("с ув", "с ув-м", "с уваж"),
    "it": ("cordialità", "distinti saluti", "cordialm", "un caro saluto", "un cordiale saluto"),
    "pt": ("att", "atte", "cumps", "com os melhores cumprimentos", "abs", "abç"),
    "pl": ("pozdr", "z pow", "łączę pozdrowienia", "z wyrazami szacunku"),
    "sv": ("mvh", "vänligen", "hälsn", "bästa hälsningar", "vänl. hälsn"),
    "da": ("mvh", "venlig hilsen", "de bedste hilsner", "bedste hilsner"),
    "no": ("mvh", "vennlig hilsen", "med hilsen", "beste hilsen", "hilsen"),
    "fi": ("terv", "ystävällisin terv", "parhain terveisin", "terkuin"),
    "cs": ("s pozd", "zdraví", "s úctou", "přeji hezký den", "hezký den"),
    "uk": ("з пов", "з пошаною", "щиро ваш", "щиро ваша"),
    "tr": ("iyi çalışmalar", "saygılar", "sevgiler", "iyi günler"),
}  # fmt: skip
