"""How mail servers word their bounces: in English, and Exchange, Gmail and many providers in their users' languages."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# How the subject of a bounce begins or what it contains.
SUBJECTS: Rows = {
    "en": (
        "undeliverable", "undelivered", "undelivered mail", "delivery status notification", "mail delivery failed",
        "mail delivery failure", "delivery failure", "delivery failed", "delivery has failed", "failure notice",
        "returned mail", "returned to sender", "message not delivered", "mail not delivered", "could not be delivered",
        "mail could not be delivered", "delivery notification", "delivery report", "nondeliverable", "non-deliverable",
        "nondelivery", "non-delivery", "delivery problem", "mail delivery problem", "problem delivering",
        "mail system error", "mail error", "mail failed", "failed mail", "mail failure", "failure delivery",
        "processing error", "delivery error", "delivery delayed", "mail delivery delayed", "delivery incomplete",
        "delayed mail", "warning: message", "warning: could not send", "mail delivery warning", "message blocked",
        "message status - undeliverable", "message undeliverable", "message delivery has failed", "address not found",
        "permanent delivery failure", "email delivery failure", "user unknown", "rejected mail",
        "automatically rejected", "your message was not delivered", "your message wasn't delivered",
        "your message could not be delivered", "your message couldn't be delivered", "your mail could not be delivered",
        "your email could not be delivered", "your e-mail could not be delivered",
        "your message has not been delivered",
    ),
    "de": (
        "unzustellbar", "zustellung fehlgeschlagen", "nicht zustellbar", "unzustellbare nachricht",
        "fehler bei der zustellung", "nachricht nicht zugestellt", "ihre nachricht konnte nicht",
        "ihre nachricht wurde nicht", "ihre e-mail konnte nicht",
    ),
    "fr": (
        "non remis", "échec de remise", "non distribuable", "échec de la remise", "message non délivré",
        "echec de la remise", "votre message n'a pas pu", "votre courriel n'a pas pu", "votre message n'a pas été",
    ),
    "es": (
        "no se puede entregar", "no entregado", "error de entrega", "fallo en la entrega", "no se ha podido entregar",
    ),
    "nl": ("onbestelbaar", "niet bezorgd", "bezorging mislukt", "kan niet worden bezorgd"),
    "ru": ("не доставлено", "недоставленное сообщение", "ошибка доставки", "не удалось доставить"),
    "it": ("non recapitabile", "mancata consegna", "errore di consegna", "consegna non riuscita"),
    "pt": ("não entregue", "falha na entrega", "não foi possível entregar", "não é possível entregar"),
    "pl": ("niedostarczona", "niedostarczone", "nie można dostarczyć", "błąd dostarczania"),
    "sv": ("kunde inte levereras", "kan inte levereras", "olevererbart"),
    "da": ("kan ikke leveres", "ikke leveret", "kunne ikke leveres"),
    "no": ("kan ikke leveres", "ikke levert", "kunne ikke leveres"),
    "fi": ("ei voida toimittaa", "toimitus epäonnistui", "ei voitu toimittaa"),
    "cs": ("nelze doručit", "nedoručitelné", "nedoručená zpráva"),
    "uk": ("не доставлено", "помилка доставки", "не вдалося доставити"),
    "tr": ("teslim edilemedi", "iletilemedi", "teslim edilemez"),
}  # fmt: skip

# What says that a mail did not arrive.
FAILED: Rows = {
    "en": (
        "could not be delivered", "couldn't be delivered", "couldn’t be delivered", "could not deliver",
        "cannot be delivered", "can not be delivered", "can't be delivered", "cannot deliver", "not been delivered",
        "was not delivered", "wasn't delivered", "wasn’t delivered", "were not delivered", "not delivered to",
        "not be delivered", "undelivered", "undeliverable", "not deliverable", "non-deliverable", "did not reach",
        "unable to deliver", "not able to deliver", "wasn't able to deliver", "weren't able to deliver",
        "had permanent fatal errors", "had transient non-fatal errors", "permanent fatal delivery errors",
        "did not receive a copy", "had delivery problems", "delivery problem", "delivery failure", "delivery failed",
        "delivery has failed", "failed delivery", "failed to deliver", "delivery to the following", "non-delivery",
        "could not be sent", "could not be reached", "could not be processed", "returned to sender", "returned mail",
        "has been returned", "is being returned", "being returned to you", "mail returned",
        "returned to you because", "delivery error", "failed to send", "failed recipient",
        "has been rejected", "was rejected", "automatically rejected", "rejected your message",
        "were rejected", "address not found",
        "message blocked", "message not delivered", "undelivered mail", "failure notice",
        "delivery status notification",
        "delivery notification", "delivery report", "has been postponed", "has been delayed", "delivery delayed",
        "is delayed", "delivery incomplete", "not yet been delivered", "have not been delivered", "mailbox is full",
        "recipient inbox full", "unknown user", "user unknown", "no such user", "unknown recipient",
        "invalid recipient", "does not exist", "delivery error report", "intended recipient", "will be retried",
        "unable to send", "affected recipients", "recipients were affected", "unreachable recipient",
    ),
    "de": (
        "nicht zugestellt", "nicht zustellbar", "unzustellbar", "nicht ausgeliefert", "nicht übermittelt",
        "fehler bei der nachrichtenzustellung", "zustellung fehlgeschlagen", "fehler bei der zustellung",
        "zustellungsfehler", "zustellung an", "nicht erreicht", "konnte nicht versendet", "nicht versendet werden",
        "adresse nicht gefunden", "zustellung verzögert", "verzögert", "konnte nicht geliefert",
        "nachricht wurde blockiert", "existiert nicht", "abgelehnt",
    ),
    "fr": (
        "pas pu être remis", "pas pu etre remis", "pas été remis", "pas pu être délivré", "pas pu etre delivre",
        "pas pu être distribué", "pas pu être transmis", "pas pu être envoyé", "pas pu être livré",
        "échec de la remise", "echec de la remise", "échec de remise", "non remis", "non délivré", "non distribué",
        "impossible de remettre", "impossible de délivrer", "adresse introuvable", "remise retardée", "retardé",
        "n'existe pas", "a été rejeté", "message bloqué", "pas été distribué", "pas été délivré",
    ),
    "es": (
        "no se pudo entregar", "no se ha podido entregar", "no se puede entregar", "no se ha entregado",
        "no pudo ser entregado", "no ha podido ser entregado", "no ha sido entregado", "no se entregó",
        "error de entrega", "no entregado", "no se ha encontrado la dirección", "no se encontró la dirección",
        "entrega retrasada", "se ha retrasado", "no existe", "ha sido rechazado", "mensaje bloqueado",
    ),
    "nl": (
        "niet worden bezorgd", "niet worden afgeleverd", "niet bezorgd", "niet afgeleverd", "niet worden geleverd",
        "onbestelbaar", "aflevering is mislukt", "bezorging is mislukt", "is mislukt", "adres niet gevonden",
        "vertraagd", "bestaat niet", "geweigerd",
    ),
    "ru": (
        "не удалось доставить", "не может быть доставлено", "не может быть доставлена", "не доставлено",
        "не было доставлено", "не доставлена", "невозможно доставить", "сбой доставки", "ошибка доставки",
        "адрес не найден", "недоставленное", "не существует", "задержана", "отложена", "задерживается",
        "было отклонено", "отклонил", "заблокировано",
    ),
    "it": (
        "non è stato recapitato", "non è stato consegnato", "impossibile recapitare", "impossibile consegnare",
        "recapito non riuscito", "mancata consegna", "consegna non riuscita", "non può essere recapitato",
        "non recapitabile", "indirizzo non trovato", "ritardato", "non esiste", "messaggio bloccato",
    ),
    "pt": (
        "não foi entregue", "não pôde ser entregue", "não pode ser entregue", "não foi possível entregar",
        "falha na entrega", "falha de entrega", "endereço não encontrado", "atrasada", "não existe", "foi rejeitada",
        "mensagem bloqueada",
    ),
    "pl": (
        "nie mogła zostać dostarczona", "nie została dostarczona", "nie można dostarczyć", "nie powiodło się",
        "nie udało się dostarczyć", "niedostarczona", "nie znaleziono adresu", "opóźnione", "opóźniona",
        "nie istnieje",
    ),
    "sv": (
        "kunde inte levereras", "inte levereras", "gick inte att leverera", "inte levererats", "har inte levererats",
        "leveransfel", "adressen hittades inte", "fördröjd", "försenad", "finns inte",
    ),
    "da": ("kunne ikke leveres", "ikke leveres", "ikke leveret", "mislykkedes", "forsinket", "findes ikke"),
    "no": ("kunne ikke leveres", "ikke leveres", "ikke levert", "mislyktes", "forsinket", "finnes ikke"),
    "fi": ("ei voitu toimittaa", "ei voida toimittaa", "epäonnistui", "viivästynyt", "ei löydy", "ei toimitettu"),
    "cs": ("nelze doručit", "nepodařilo doručit", "nebyla doručena", "nebylo doručeno", "se nezdařilo", "neexistuje",
           "zpožděno", "adresa nenalezena"),
    "uk": ("не вдалося доставити", "не доставлено", "не може бути доставлено", "не було доставлено", "не існує",
           "помилка доставки", "адресу не знайдено"),
    "tr": ("teslim edilemedi", "iletilemedi", "ulaştırılamadı", "gönderilemedi", "teslim edilemiyor",
        "başarısız oldu",
           "teslimat başarısız", "adres bulunamadı", "gecikti", "bulunamadı"),
    "zh": ("退信", "无法投递", "无法发送到", "无法送达", "投递失败", "发送失败", "不存在", "系统退信"),
    "ja": ("配信できません", "届けられません", "送信できません", "配信不能", "ディレクトリのリストにありません"),
}  # fmt: skip

# How the subject of a report begins that says that the mail got there.
ARRIVED: Rows = {
    "en": ("delivered:", "relayed:", "expanded:", "successful mail delivery", "message delivered",
           "delivery status notification (success)", "delivery status notification (relay)", "delivery receipt",
           "delivery report (success)"),
    "de": ("zugestellt:", "weitergeleitet:", "übermittelt:", "relayed:", "erfolgreiche zustellung"),
    "fr": ("remis :", "remis:", "relayé :", "relayé:", "transmis :", "message remis"),
    "es": ("entregado:", "retransmitido:", "mensaje entregado"),
    "nl": ("bezorgd:", "afgeleverd:", "doorgegeven:"),
    "ru": ("доставлено:", "ретранслировано:", "сообщение доставлено"),
    "it": ("recapitato:", "consegnato:", "inoltrato:"),
    "pt": ("entregue:", "retransmitida:", "retransmitido:"),
    "pl": ("dostarczone:", "dostarczono:", "przekazano:"),
    "sv": ("levererat:", "vidarebefordrat:"),
    "da": ("leveret:", "videresendt:"),
    "no": ("levert:", "videresendt:"),
    "fi": ("toimitettu:", "välitetty:"),
    "cs": ("doručeno:", "předáno:"),
    "uk": ("доставлено:", "переслано:"),
    "tr": ("teslim edildi:", "geçirildi:"),
}  # fmt: skip

# What labels the address that failed, at the beginning of a line.
LABELS = (
    "to", "recipient", "recipients", "rcpt to", "final-recipient", "original-recipient", "unknown user", "user",
    "address", "failed address", "failed recipient", "failed recipients", "unreachable recipient",
    "invalid recipient",
    "addressee", "delivery to", "error-for", "undeliverable address", "invalid final delivery userid", "failed",
    "rejected", "intended recipient", "recipient address", "addressed to", "affected recipient", "e-mail address",
    "email address", "unknown recipient", "recipient email", "recipients affected", "could not deliver to",
    "unable to deliver to", "unable to deliver message to", "undeliverable to", "mail address", "problem recipient",
    "x-failed-recipients", "empfänger", "empfängeradresse", "adresse", "an", "destinataire", "destinataires",
    "adresse du destinataire", "destinatario", "destinatarios", "dirección", "para", "ontvanger", "geadresseerde",
    "aan",
    "получатель", "адрес", "кому", "destinatário", "odbiorca", "adresat", "do", "mottagare", "modtager", "mottaker",
    "vastaanottaja", "příjemce", "komu", "одержувач", "alıcı", "kime", "收件人", "收信人", "宛先",
)  # fmt: skip

# What stands before it in a sentence.
BEFORE_ADDRESS = (
    "delivery to", "message to", "mail to", "email to", "e-mail to", "deliver mail to", "delivered to",
    "unknown user",
    "user unknown", "rcpt to:", "recipient", "sent to", "following address", "following addresses", "mailbox",
    "deliver the message to", "deliver to", "account", "for user", "addressed to", "generated from", "attempts:",
    "undeliverable to", "is full:", "addressed to email address :", "following recipient", "following recipients",
    "following recipient(s):", "following user", "address", "the user", "intended for", "to the address",
    "message for", "mail for", "couldn't be delivered to", "delivered to the following", "this address", "can't find",
    "nachricht an", "e-mail an", "mail an", "adresse", "empfänger", "postfach", "zustellung an", "message à",
    "votre message à", "courrier à", "l'adresse", "destinataire", "boîte", "mensaje a", "correo a", "mensaje para",
    "la dirección", "bericht aan", "e-mail aan", "het adres", "сообщение для", "письмо для", "письмо на", "адрес",
    "на адрес", "сообщение на", "адресу", "получателю", "для", "messaggio a", "l'indirizzo", "indirizzo",
    "mensagem para",
    "o endereço", "wiadomość do", "wiadomości do", "adres", "meddelande till", "meddelandet till", "besked til",
    "melding til", "meldingen til", "viesti vastaanottajalle", "zpráva pro", "zprávu pro", "повідомлення для",
    "无法发送到", "收件人", "收信人", "邮箱",
)  # fmt: skip

# What stands behind it.
BEHIND_ADDRESS = (
    "failed", "could not", "was not", "is not", "does not exist", "unknown", "no such", "not found",
    "unavailable", "is full", "has been disabled", "user unknown", "isn't", "couldn't", "couldn’t", "wasn't",
    "is unknown", "has exceeded", "is over", "over quota", "rejected", "has been delayed", "is delayed", "has been",
    "doesn't exist", "bounced", "did not", "konnte nicht", "wurde nicht", "ist nicht", "existiert nicht", "n'a pas",
    "n'existe", "est pleine", "no se", "no existe", "no pudo", "kan niet", "kon niet", "is niet", "bestaat niet",
    "не удалось", "не может", "не существует", "не найден", "non è", "non esiste", "não foi", "não existe",
    "não pôde",
    "nie została", "nie mogła", "nie istnieje", "kunde inte", "finns inte", "kunne ikke", "findes ikke",
    "finnes ikke",
    "ei voitu", "nelze", "neexistuje", "nebyla", "не існує", "не вдалося", "teslim edilemedi", "adresine",
    "bulunamadı",
    "alıcısına", "不存在",
)  # fmt: skip

# What stands before an address that can help, or that wrote the mail.
NOT_FAILED = (
    "contact", "contact us", "from", "from:", "sender", "sender:", "mail from:", "mail from", "reply to", "reply-to",
    "write to", "please contact", "mailto:", "message-id", "message-id:", "id", "behalf of", "assistance", "help",
    "support", "return-path:", "please mail", "please email", "problem to", "report to", "administrator",
    "postmaster",
    "forward to", "e-mail us", "email us", "questions", "by", "original sender:", "von", "von:", "absender",
    "absender:", "wenden sie sich an", "kontaktieren sie", "expéditeur", "de:", "de :", "contactez", "remitente",
    "póngase en contacto con", "afzender", "van:", "neem contact op met", "отправитель", "от:", "обратитесь",
    "mittente",
    "da:", "contattare", "remetente", "nadawca", "od:", "avsändare", "från:", "afsender", "fra:", "gönderen", "发件人",
    "message from", "mail from your address", "sent by", "x-sender:", "envelope-from",
)  # fmt: skip

# The header of the mail that failed, as some servers tell it again.
TO_LABELS = ("an", "à", "para", "aan", "кому", "a", "do", "till", "til", "komu", "kime")
ECHOED = (
    "subject", "sent", "date", "from", "message-id", "betreff", "gesendet", "datum", "von", "objet", "envoyé", "de",
    "asunto", "enviado", "fecha", "onderwerp", "verzonden", "тема", "отправлено", "дата", "oggetto", "inviato",
    "assunto", "temat", "wysłano", "ämne", "emne", "sendt", "skickat", "aihe", "předmět", "konu",
)  # fmt: skip

# What stands above the mail that came back, in other languages than English.
ORIGINALS = (
    "kopie ihrer nachricht", "kopie ihrer e-mail", "kopie der nachricht", "kopie der e-mail", "kopie van uw bericht",
    "kopie van het bericht", "copie de votre message", "copie de ce message", "copia de su mensaje",
    "copia del mensaje", "en-têtes du message", "kopfzeilen der nachricht", "kopfzeilen der ursprünglichen nachricht",
    "ursprüngliche nachrichtenkopfzeilen", "encabezados de mensaje originales", "заголовки исходного сообщения",
    "исходные заголовки", "копия вашего письма", "копия письма", "intestazioni originali del messaggio",
    "cabeçalhos originais da mensagem", "originele berichtkoppen", "oryginalne nagłówki",
)  # fmt: skip
