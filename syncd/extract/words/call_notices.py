"""How telephone systems word their mails about calls, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Somebody rang in vain.
MISSED: Rows = {
    "en": ("missed call", "missed calls", "you missed a call", "missed a call", "unanswered call", "call missed",
           "new missed call", "lost call"),
    "de": ("verpasster anruf", "verpassten anruf", "entgangener anruf", "entgangenen anruf", "verpasste anrufe",
           "anruf in abwesenheit", "unbeantworteter anruf", "verpasstes gespräch", "entgangene anrufe",
           "neuer anruf von"),
    "fr": ("appel manqué", "appels manqués", "appel en absence", "appel perdu", "appel non répondu"),
    "es": ("llamada perdida", "llamadas perdidas", "llamada no contestada", "llamada no atendida"),
    "nl": ("gemiste oproep", "gemist gesprek", "gemiste gesprekken", "gemiste oproepen", "oproep gemist"),
    "ru": ("пропущенный вызов", "пропущенный звонок", "пропущенные звонки", "пропущен звонок", "неотвеченный вызов",
           "пропущенные вызовы", "потерянный звонок", "непринятый вызов", "непринятый звонок",
           "вы пропустили звонок"),
    "it": ("chiamata persa", "chiamate perse", "chiamata senza risposta", "chiamata non risposta"),
    "pt": ("chamada perdida", "chamada não atendida", "chamadas perdidas", "ligação perdida",
        "chamadas não atendidas"),
    "pl": ("nieodebrane połączenie", "nieodebrane polaczenie", "połączenie nieodebrane", "nieodebrane połączenia"),
    "sv": ("missat samtal", "missade samtal", "obesvarat samtal"),
    "da": ("mistet opkald", "ubesvaret opkald", "ubesvarede opkald", "tabt opkald"),
    "no": ("tapt anrop", "ubesvart anrop", "ubesvarte anrop", "tapte anrop"),
    "fi": ("vastaamaton puhelu", "vastaamattomia puheluita", "vastaamattomat puhelut"),
    "cs": ("zmeškaný hovor", "zmeškané hovory", "nepřijatý hovor"),
    "uk": ("пропущений дзвінок", "пропущений виклик", "пропущені дзвінки"),
    "tr": ("cevapsız arama", "cevapsız çağrı", "cevapsız aramalar", "kaçırılan arama"),
}  # fmt: skip

# Somebody left a message.
VOICEMAIL: Rows = {
    "en": ("voicemail", "voice mail", "voice message", "voice-mail", "voicemessage", "vm message",
        "audio message from"),
    "de": ("sprachnachricht", "sprachnachrichten", "voicemail", "mailbox-nachricht", "anrufbeantworter",
           "nachricht auf der mailbox", "voice-mail", "voicebox", "nachricht auf ihrer mailbox"),
    "fr": ("message vocal", "messagerie vocale", "message sur votre répondeur", "message répondeur", "répondeur"),
    "es": ("mensaje de voz", "correo de voz", "buzón de voz"),
    "nl": ("voicemailbericht", "ingesproken bericht", "spraakbericht", "voicemail"),
    "ru": ("голосовое сообщение", "голосовая почта", "голосовой почты", "голосовое письмо", "голосовую почту"),
    "it": ("messaggio vocale", "segreteria telefonica", "messaggio in segreteria"),
    "pt": ("mensagem de voz", "correio de voz", "caixa postal", "correio de voz"),
    "pl": ("wiadomość głosowa", "poczta głosowa", "wiadomość w poczcie głosowej"),
    "sv": ("röstmeddelande", "röstbrevlåda"),
    "da": ("talebesked", "telefonsvarer", "voicemail"),
    "no": ("talemelding", "telefonsvarer", "talepost"),
    "fi": ("ääniviesti", "vastaajaviesti", "puheposti"),
    "cs": ("hlasová zpráva", "hlasová schránka", "hlasové schránky"),
    "uk": ("голосове повідомлення", "голосова пошта"),
    "tr": ("sesli mesaj", "sesli posta", "telesekreter"),
}  # fmt: skip

# What labels the caller, at the beginning of a line.
CALLER: Rows = {
    "en": ("from", "caller", "caller id", "caller number", "caller name", "calling number", "number", "phone number",
           "phone", "call from", "cid", "callerid", "name", "contact", "caller's number", "message from", "customer"),
    "de": ("von", "anrufer", "rufnummer", "telefonnummer", "nummer", "anrufernummer", "rufnummer des anrufers",
        "anruf von",
           "absender", "name"),
    "fr": ("de", "appelant", "numéro", "numéro de l'appelant", "numéro appelant", "appel de", "correspondant", "nom"),
    "es": ("de", "llamante", "número", "teléfono", "llamada de", "número de teléfono", "nombre", "origen"),
    "nl": ("van", "beller", "nummer", "telefoonnummer", "oproep van", "naam"),
    "ru": ("от", "от кого", "номер", "номер звонившего", "звонивший", "абонент", "номер абонента", "кто звонил",
        "телефон",
           "клиент", "номер клиента", "номер телефона", "имя", "звонок от", "входящий номер", "аон", "звонил"),
    "it": ("da", "chiamante", "numero", "numero chiamante", "telefono", "chiamata da", "nome"),
    "pt": ("de", "chamador", "número", "telefone", "chamada de", "nome", "originador"),
    "pl": ("od", "dzwoniący", "numer", "numer telefonu", "numer dzwoniącego", "nazwa"),
    "sv": ("från", "nummer", "uppringare", "telefonnummer", "samtal från", "namn"),
    "da": ("fra", "nummer", "opkald fra", "telefonnummer", "opkalder", "navn"),
    "no": ("fra", "nummer", "anrop fra", "telefonnummer", "oppringer", "navn"),
    "fi": ("soittaja", "numero", "puhelinnumero", "lähettäjä", "nimi"),
    "cs": ("od", "volající", "číslo", "telefonní číslo", "číslo volajícího", "jméno"),
    "uk": ("від", "номер", "абонент", "телефон", "номер абонента", "ім'я", "хто дзвонив"),
    "tr": ("arayan", "numara", "telefon", "arayan numara", "kimden", "telefon numarası", "isim"),
}  # fmt: skip

# What labels the line that was rung, whose number is ours.
CALLED: Rows = {
    "en": ("to", "called", "called number", "dialled number", "dialed number", "extension", "ext", "did",
        "your number",
           "mailbox", "recipient", "destination", "line", "queue", "called party", "reply to", "call us",
           "on your number",
           "for", "on line", "support", "access your voicemail", "dial", "call your", "your extension"),
    "de": ("an", "ihre nummer", "ihre rufnummer", "durchwahl", "nebenstelle", "angerufene nummer", "ziel",
        "zielrufnummer", "für",
           "empfänger", "gewählte nummer", "leitung"),
    "fr": ("à", "numéro appelé", "votre numéro", "poste", "destinataire", "ligne", "vers"),
    "es": ("a", "para", "número llamado", "su número", "extensión", "destino", "destinatario", "línea"),
    "nl": ("aan", "gebeld nummer", "uw nummer", "toestel", "bestemming", "naar"),
    "ru": ("кому", "на номер", "ваш номер", "внутренний номер", "набранный номер", "куда", "линия",
        "виртуальный номер",
           "вызываемый номер", "на"),
    "it": ("a", "numero chiamato", "il tuo numero", "interno", "destinatario"),
    "pt": ("para", "número chamado", "seu número", "ramal", "extensão", "destino"),
    "pl": ("do", "numer wywoływany", "twój numer", "numer wewnętrzny"),
    "sv": ("till", "ditt nummer", "anknytning"),
    "da": ("til", "dit nummer", "lokalnummer"),
    "no": ("til", "ditt nummer", "internnummer"),
    "fi": ("vastaanottaja", "numeroosi", "alanumero"),
    "cs": ("komu", "na číslo", "vaše číslo", "linka"),
    "uk": ("кому", "на номер", "ваш номер", "внутрішній номер"),
    "tr": ("aranan", "kime", "numaranız", "dahili"),
}  # fmt: skip

# What labels how long the message is, or how long it rang.
LENGTH: Rows = {
    "en": ("duration", "length", "message length", "call duration", "voicemail duration", "seconds", "long",
        "time of message"),
    "de": ("dauer", "länge", "nachrichtenlänge", "gesprächsdauer", "anrufdauer"),
    "fr": ("durée", "longueur", "duree"),
    "es": ("duración", "longitud", "duracion"),
    "nl": ("duur", "lengte", "gespreksduur"),
    "ru": ("длительность", "продолжительность", "время ожидания", "длина"),
    "it": ("durata", "lunghezza"),
    "pt": ("duração", "duracao", "tempo"),
    "pl": ("czas trwania", "długość", "czas"),
    "sv": ("längd", "varaktighet"),
    "da": ("varighed", "længde"),
    "no": ("varighet", "lengde"),
    "fi": ("kesto", "pituus"),
    "cs": ("délka", "trvání", "doba trvání"),
    "uk": ("тривалість",),
    "tr": ("süre", "süresi", "uzunluk"),
}  # fmt: skip

# What labels the moment.
MOMENT: Rows = {
    "en": ("date", "time", "received", "when", "call time", "date/time", "date and time", "called at", "received at",
           "time of call", "date received"),
    "de": ("datum", "zeit", "uhrzeit", "zeitpunkt", "empfangen", "datum/uhrzeit", "wann", "eingegangen",
        "anrufzeit", "am"),
    "fr": ("date", "heure", "reçu", "reçu le", "date et heure", "le"),
    "es": ("fecha", "hora", "recibido", "fecha y hora"),
    "nl": ("datum", "tijd", "tijdstip", "ontvangen"),
    "ru": ("дата", "время", "дата и время", "время звонка", "когда", "получено", "дата звонка"),
    "it": ("data", "ora", "ricevuto", "data e ora"),
    "pt": ("data", "hora", "recebido", "data e hora"),
    "pl": ("data", "godzina", "odebrano", "czas połączenia"),
    "sv": ("datum", "tid", "mottaget"),
    "da": ("dato", "tid", "tidspunkt", "modtaget"),
    "no": ("dato", "tid", "tidspunkt", "mottatt"),
    "fi": ("päivämäärä", "aika", "päiväys", "vastaanotettu"),
    "cs": ("datum", "čas", "přijato"),
    "uk": ("дата", "час", "дата та час"),
    "tr": ("tarih", "saat", "zaman"),
}  # fmt: skip

# What stands before the caller in a sentence.
FROM_CALLER: Rows = {
    "en": ("from", "call by", "called you", "by"),
    "de": ("von", "durch"),
    "fr": ("de", "du", "par", "de la part de"),
    "es": ("de", "del", "desde"),
    "nl": ("van", "door"),
    "ru": ("от", "с номера", "с", "от абонента", "номера"),
    "it": ("da", "dal"),
    "pt": ("de", "do", "da"),
    "pl": ("od", "z numeru", "z"),
    "sv": ("från",),
    "da": ("fra",),
    "no": ("fra",),
    "fi": ("soittajalta", "numerosta"),
    "cs": ("od", "z čísla"),
    "uk": ("від", "з номера", "з"),
    "tr": ("arayan",),
}

# Units of length.
MINUTES = ("minutes", "minute", "mins", "min", "m", "minuten", "minuto", "minutos", "minuti", "минут", "минуты",
"минута", "мин",
           "minut", "minuter", "minutter", "minuuttia", "minuty", "хвилин", "хв", "dakika", "dk")  # fmt: skip
SECONDS = ("seconds", "second", "secs", "sec", "s", "sekunden", "sekunde", "sek", "secondes", "seconde", "segundos",
"segundo", "seg",
           "seconden", "секунд", "секунды", "секунда", "сек", "с", "secondi", "sekund", "sekundy", "sekunder",
           "sekuntia", "sekunt",
           "секунди", "saniye", "sn")  # fmt: skip

# Nobody's name.
WITHHELD = (
    "unknown", "unknown caller", "anonymous", "private", "private number", "withheld", "restricted", "blocked",
    "unavailable",
    "no caller id", "wireless caller", "unbekannt", "anonym", "unterdrückt", "unbekannter anrufer", "inconnu",
    "numéro masqué",
    "masqué", "desconocido", "anónimo", "onbekend", "anoniem", "неизвестный", "неизвестно", "скрытый номер", "скрыт",
    "sconosciuto", "anonimo", "desconhecido", "nieznany", "zastrzeżony", "okänt", "ukendt", "ukjent", "tuntematon",
    "neznámý",
    "невідомий", "bilinmeyen", "external call", "external number", "extern", "caller", "a caller", "someone",
    "out of area",
    "a wireless caller", "your", "mobile", "an unknown number", "unknown number",
)  # fmt: skip

# Local parts and domains of those who tell of calls.
SYSTEMS = ("voicemail", "voicemails", "vm", "pbx", "asterisk", "freepbx", "telefonie", "telephony", "phone",
"phones", "unityconnection",
          "callmanager", "fritzbox", "missedcall", "missedcalls", "calls", "call", "anrufe", "anruf", "voice",
          "voip", "telefon", "vats",
          "elastix", "3cx", "unity", "messages", "anrufbeantworter", "mailbox", "sprachbox", "fax2mail",
          "telefonanlage", "ats", "messagerie", "messagerievocale", "repondeur", "buzon", "buzonvoz", "buzondevoz",
          "centralita", "centralino", "segreteria", "centrala", "pocztaglosowa", "standard", "switchboard",
          "telefoncentrale", "vaxel", "telefonvaxel", "ustredna", "santral", "correiodevoz",
          "antwoordapparaat")  # fmt: skip
EXCHANGES = (
    "ringcentral", "3cx", "dialpad", "aircall", "zoom", "vonage", "sipgate", "placetel", "fritz", "avm",
    "mango-office", "uiscom",
    "zadarma", "8x8", "ooma", "grasshopper", "openphone", "quo", "justcall", "nextiva", "mitel", "avaya", "cisco",
    "webex", "starface",
    "nfon", "teams", "microsoft", "vodafone", "telekom", "o2", "telefonica", "orange", "ovh", "keyyo", "ringover",
    "cloudtalk", "kixie",
    "goto", "jive", "gamma", "horizon", "bt", "sonetel", "twilio", "google", "kpn", "voys", "telavox", "megafon",
    "mts", "beeline",
    "rostelecom", "telphin", "novofon", "binotel", "ringostat", "netgsm", "verimor", "gigaset", "swyx",
    "innovaphone", "auerswald",
    "easybell", "voipfone", "soho66", "dialogflow", "callrail", "intermedia", "mightycall", "phone", "line2",
    "evoice", "yeastar", "grandstream", "wildix",
)  # fmt: skip
