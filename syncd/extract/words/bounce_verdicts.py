"""How mail servers say that they keep trying, that they gave up, and what kept them from delivering."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What says that the server has not given up yet.
DELAYED: Rows = {
    "en": (
        "has been delayed", "is delayed", "are delayed", "delivery delayed", "delayed mail", "message delayed",
        "delivery is delayed", "mail delayed", "notification (delay)", "(delay)", "delayed:", "will be retried",
        "will be re-tried", "will keep trying", "will continue to try", "will continue trying", "will retry",
        "will try again", "still trying", "still being retried", "no action is required", "not yet been delivered",
        "warning message only", "warning only", "advisory-only", "do not need to resend", "not need to resend",
        "delivery attempts will continue", "attempts to deliver the message will continue", "has been postponed",
        "delivery incomplete", "will be attempted again", "continue to attempt", "has been deferred",
        "could not be delivered yet", "hasn't been delivered yet", "has not been delivered yet", "keep retrying",
        "have not been delivered yet", "could not yet be delivered", "continues to try",
    ),
    "de": (
        "noch nicht zugestellt", "verzögert", "weiterhin versuch", "erneut versuch", "weitere zustellversuche",
        "zustellversuche werden fortgesetzt", "müssen die nachricht nicht erneut senden",
    ),
    "fr": ("retardé", "retardée", "sera retenté", "continuera d'essayer", "nouvelles tentatives",
           "continuer d'essayer", "pas encore été remis", "pas encore été distribué"),
    "es": ("retrasad", "retrasado", "se seguirá intentando", "seguirá intentando", "continuará intentando",
           "aún no se ha entregado", "todavía no se ha entregado", "volverá a intentar"),
    "nl": ("vertraagd", "nog niet bezorgd", "nog niet afgeleverd", "blijft proberen", "opnieuw geprobeerd"),
    "ru": ("задержана", "задерживается", "отложена", "еще не доставлено", "ещё не доставлено", "попытки доставки",
           "будет повторять", "продолжит попытки", "будут продолжены", "повторные попытки"),
    "it": ("ritardato", "ritardata", "non è stato ancora recapitato", "continuerà a tentare", "ancora tentativi"),
    "pt": ("atrasada", "ainda não foi entregue", "continuará tentando", "continuará a tentar", "continuaremos"),
    "pl": ("opóźnion", "opóźnione", "opóźniona", "jeszcze nie została dostarczona", "kolejne próby"),
    "sv": ("fördröjd", "fördröjts", "försenad", "försenats", "fortsätter att försöka", "ännu inte levererats"),
    "da": ("forsinket", "endnu ikke leveret", "fortsætter med at forsøge", "vil fortsat"),
    "no": ("forsinket", "ennå ikke levert", "fortsetter å prøve"),
    "fi": ("viivästynyt", "viivästyy", "ei ole vielä toimitettu", "yritetään uudelleen", "yrittää edelleen"),
    "cs": ("zpožděn", "zpožděno", "dosud nebyla doručena", "zatím nebyla", "další pokusy"),
    "uk": ("затримано", "затримується", "ще не доставлено", "повторні спроби"),
    "tr": ("gecikti", "ertelendi", "henüz teslim edilemedi", "denemeye devam", "yeniden denenecek"),
}  # fmt: skip

# What says that the server has given up, whatever kept it from delivering.
GIVEN_UP: Rows = {
    "en": (
        "giving up", "given up", "gave up", "not going to try again", "in the queue too long", "in queue too long",
        "retry timeout exceeded", "permanent error", "permanent failure", "permanent fatal", "fatal error",
        "fatal delivery error", "failed permanently", "message expired", "delivery expired", "message too old",
        "could not be delivered for", "attempt(s) to deliver", "unsuccessful delivery attempt", "not be retried",
        "no further attempt", "no more attempt", "despite repeated attempts", "too many attempts", "retries exceeded",
        "will be deleted from queue", "removed from the mail queue", "removed from the queue", "maximum retries",
        "retry time not reached for any host after a long failure period", "time limit exceeded",
        "delivery time expired",
    ),
    "de": ("dauerhafter fehler", "dauerhaften fehler", "endgültig nicht", "endgültig fehlgeschlagen",
           "keine weiteren zustellversuche", "aufgegeben", "permanenter fehler", "permanenten fehler"),
    "fr": ("erreur permanente", "échec définitif", "abandon", "aucune nouvelle tentative", "délai expiré"),
    "es": ("error permanente", "fallo permanente", "no se volverá a intentar", "tiempo de espera agotado"),
    "nl": ("permanente fout", "definitief mislukt", "niet opnieuw geprobeerd", "opgegeven"),
    "ru": ("постоянная ошибка", "попытки прекращены", "больше не будет", "окончательно", "истекло время"),
    "it": ("errore permanente", "errore definitivo", "tentativi esauriti"),
    "pt": ("erro permanente", "falha permanente", "não haverá novas tentativas"),
    "pl": ("błąd trwały", "trwały błąd", "zaprzestano prób"),
    "sv": ("permanent fel",),
    "da": ("permanent fejl",),
    "no": ("permanent feil",),
    "fi": ("pysyvä virhe",),
    "cs": ("trvalá chyba",),
    "uk": ("постійна помилка", "спроби припинено"),
    "tr": ("kalıcı hata",),
}  # fmt: skip

# How the subject says that the mail comes back, which no server does with one that it still tries to deliver.
CAME_BACK: Rows = {
    "en": ("return", "failure", "failed", "fail to", "not delivered", "rejected", "undeliverable", "non-delivery"),
    "de": ("unzustellbar", "fehlgeschlagen", "nicht zustellbar", "zustellfehler"),
    "fr": ("non remis", "échec", "non distribu", "retourné"),
    "es": ("no se puede entregar", "fallo", "error de entrega", "devuelto"),
    "nl": ("onbestelbaar", "mislukt", "kon niet worden"),
    "ru": ("не удалось", "не удается", "недоставленное", "ошибка", "не доставлено"),
    "it": ("non riuscit", "mancata consegna", "non recapitabile"),
    "pt": ("não é possível", "falha", "não foi possível"),
    "pl": ("niedostarczon", "nie można dostarczyć", "zwrócon"),
    "sv": ("kan inte levereras", "kunde inte levereras"),
    "da": ("kan ikke leveres", "kunne ikke leveres"),
    "no": ("kan ikke leveres", "kunne ikke leveres"),
    "fi": ("ei voi toimittaa", "ei voida toimittaa", "ei voitu toimittaa"),
    "cs": ("nedoručiteln", "nelze doručit"),
    "uk": ("не вдалося", "не доставлено"),
    "tr": ("teslim edilem", "iletilemedi"),
}  # fmt: skip

# What says so of a single attempt.
TEMPORARY = (
    "temporary", "temporarily", "try again later", "try later", "greylist", "graylist", "deferred",
    "too many connections",
    "vorübergehend", "vorübergehende", "temporaire", "temporairement", "temporalmente", "tijdelijk", "временно",
    "temporaneamente", "temporariamente", "tymczasowo", "tillfälligt", "midlertidig", "dočasně", "geçici",
)  # fmt: skip

# What says that there is no room for the mail today.
FULL: Rows = {
    "en": (
        "mailbox full", "mailbox is full", "mail box full", "mail box is full", "mailbox too full", "full mailbox",
        "mailbox size limit", "inbox is full", "inbox full", "over quota", "overquota", "over the quota",
        "over its quota", "over their quota", "quota exceeded", "exceeded quota", "exceeded storage", "disk quota",
        "exceeding their quota", "exceeds quota", "exceed mailbox quota", "exceed quota", "exceeded the quota",
        "quota violation", "exceeded its quota", "exceeded their quota", "exceeded his quota", "mail quota",
        "mailbox quota", "storage quota", "out of storage", "out of storage space", "insufficient storage",
        "insufficient disk space", "not enough space", "not enough storage", "space not enough", "storage limit",
        "disk full", "mailfolder is full", "mail folder is full", "over the maximum allowed", "mailbox exceeds",
        "mailbox exceeded", "mailbox has exceeded", "account is full", "account over quota",
        "exceeding receiving limits",
    ),
    "de": ("postfach ist voll", "postfach voll", "postfach des empfängers ist voll", "speicherplatz",
           "mailbox ist voll", "mailbox voll", "postfach überfüllt", "kontingent", "posteingang ist voll",
           "zu viele mails", "zuviele mails"),
    "fr": ("boîte pleine", "boite pleine", "boîte est pleine", "boite du destinataire pleine", "quota dépassé",
           "boîte aux lettres pleine", "boîte aux lettres est pleine", "messagerie est pleine",
           "boîte de réception est pleine", "boîte de réception du destinataire est pleine"),
    "es": ("buzón lleno", "buzón está lleno", "buzon lleno", "cuota excedida", "bandeja de entrada está llena",
           "bandeja llena", "superado la cuota", "supera la cuota"),
    "nl": ("postvak is vol", "postvak vol", "mailbox is vol", "mailbox vol", "postvak in is vol", "inbox is vol"),
    "ru": ("ящик переполнен", "переполнен", "ящик заполнен", "ящик полон", "превышена квота", "нет места"),
    "it": ("casella piena", "casella è piena", "casella di posta piena", "casella di posta è piena",
        "quota superata"),
    "pt": ("caixa cheia", "caixa de correio cheia", "caixa de entrada está cheia", "está cheia", "cota excedida"),
    "pl": ("skrzynka jest pełna", "skrzynka pełna", "przepełniona", "przekroczono limit", "przekroczony limit"),
    "sv": ("brevlådan är full", "inkorgen är full", "postlådan är full"),
    "da": ("postkassen er fuld", "indbakken er fuld", "postkasse er fuld"),
    "no": ("postkassen er full", "innboksen er full", "postboksen er full"),
    "fi": ("postilaatikko on täynnä", "postilaatikko täynnä", "saapuneet-kansio on täynnä"),
    "cs": ("schránka je plná", "schránka plná", "překročena kvóta"),
    "uk": ("скринька переповнена", "переповнен"),
    "tr": ("kutusu dolu", "kota aşıldı", "kotası dolu", "kutusu doldu"),
    "zh": ("已满", "容量不足", "超出限制"),
}  # fmt: skip

# What says that the mail was not wanted, wherever the address stands: spam, viruses, size, the sender's own server.
UNWANTED = (
    "spam", "junk", "blacklist", "black list", "blocklist", "block list", "blocked", "spamhaus", "unsolicited", "virus",
    "malware", "content rejected", "message size", "message too large", "message is too large", "size limit",
    "exceeds size", "too big", "relaying denied", "relay access denied", "relay not permitted", "authentication",
    "spf check", "dmarc", "not authorized", "not authorised", "permission", "policy",
    "policies", "as a relay", "requires confirmation", "not accepting mail with", "reputation", "suppression list",
    "zu groß", "blockiert", "trop volumineux", "bloqué", "demasiado grande", "bloqueado", "te groot", "geblokkeerd",
    "слишком больш", "заблокирован", "спам",
)  # fmt: skip

# What says that nobody has the address, however else the server puts it.
NOBODY = (
    "user unknown", "unknown user", "no such", "does not exist", "doesn't exist", "not found", "couldn't be found",
    "unknown recipient", "recipient unknown", "invalid recipient", "invalid mailbox", "unknown address", "no mailbox",
    "not a valid", "not listed", "disabled", "no longer", "inactive", "unbekannt", "nicht gefunden", "existiert nicht",
    "inconnu", "introuvable", "n'existe pas", "desconocido", "no existe", "onbekend", "bestaat niet", "не существует",
    "не найден", "unrouteable", "host not found", "nxdomain",
)  # fmt: skip
