"""How machines acknowledge what reached them, say that nobody wrote, and offer to silence them, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# That somebody's words arrived; a payment, an order or a parcel is none.
RECEIVED: Rows = {
    "en": (
        "received your message", "received your email", "received your e-mail", "received your mail",
        "received your enquiry", "received your inquiry", "received your request", "received your application",
        "got your request", "got your message", "receipt of your message", "receipt of your email",
        "receipt of your e-mail", "receipt of your application", "receipt of your enquiry",
        "thank you for contacting",
        "thanks for contacting", "thank you for getting in touch",
        "thank you for your email, which has been received",
        "your message has been received", "your email has been received", "your request has been received",
        "your enquiry has been received", "your application has been received",
    ),
    "de": (
        "eingang ihrer", "eingang deiner", "ihre nachricht erhalten", "ihre e-mail erhalten", "ihre anfrage erhalten",
        "ihre bewerbung erhalten", "bei uns eingegangen", "eingangsbestätigung", "die wir erhalten haben",
        "haben ihre nachricht", "haben ihre anfrage",
    ),
    "fr": (
        "bien reçu votre", "accusé de réception", "accusons réception", "accuse réception", "avons reçu votre",
        "votre message a bien été reçu", "votre demande a bien été", "votre candidature a bien été", "bien été reçu",
        "réception de votre",
    ),
    "es": (
        "hemos recibido su", "hemos recibido tu", "acuse de recibo", "confirmamos la recepción",
        "recibido su mensaje",
        "recibido su solicitud", "recibido tu mensaje", "su mensaje ha sido recibido",
    ),
    "nl": (
        "uw bericht ontvangen", "je bericht ontvangen", "uw e-mail ontvangen", "je e-mail ontvangen",
        "ontvangstbevestiging", "goede orde ontvangen", "uw aanvraag ontvangen", "uw sollicitatie ontvangen",
        "ontvangst van uw", "ontvangst van je",
    ),
    "ru": (
        "письмо получено", "обращение получено", "сообщение получено", "получили ваше", "запрос получен",
        "заявка получена", "обращение принято", "заявка принята", "обращение зарегистрировано",
    ),
    "it": (
        "ricevuto il suo", "ricevuto la sua", "ricevuto il tuo", "ricevuto la tua", "ricevuto il vostro",
        "ricevuto la vostra", "conferma di ricezione", "conferma di ricevimento",
    ),
    "pt": (
        "recebemos a sua", "recebemos o seu", "recebemos sua", "recebemos seu", "confirmamos a receção",
        "confirmamos o recebimento", "aviso de receção", "mensagem foi recebida", "pedido foi recebido",
    ),
    "pl": (
        "otrzymaliśmy twoj", "otrzymaliśmy państwa", "otrzymaliśmy pan", "potwierdzamy otrzymanie",
        "potwierdzenie otrzymania", "potwierdzamy jej otrzymanie",
        "potwierdzamy wpłynięcie", "wiadomość dotarła", "zgłoszenie zostało przyjęte",
    ),
    "sv": ("tagit emot ditt", "mottagit ditt", "har mottagits", "mottagningsbekräftelse", "fått ditt meddelande"),
    "da": ("modtaget din", "modtaget jeres", "kvittering for modtagelse"),
    "no": ("mottatt din", "mottatt henvendelsen", "mottaksbekreftelse"),
    "fi": ("olemme vastaanottaneet", "viestisi on vastaanotettu", "vastaanottokuittaus"),
    "cs": ("obdrželi jsme", "potvrzujeme přijetí", "potvrzení o přijetí", "byla přijata"),
    "uk": ("отримали ваш", "лист отримано", "звернення отримано", "запит отримано"),
    "tr": ("mesajınız alınmıştır", "mesajınızı aldık", "talebiniz alınmıştır", "e-postanız alınmıştır"),
}  # fmt: skip

# That nobody wrote this.
UNWRITTEN: Rows = {
    "en": (
        "automatic message", "automated message", "automatic email", "automated email", "automatic e-mail",
        "automatic acknowledg", "automated acknowledg", "automatic confirmation", "automatic response",
        "automated response", "automatic reply", "automated reply", "automatically generated",
        "generated automatically", "auto-generated", "do not reply", "don't reply",
        "please type your reply above", "reply above this line",
    ),
    "de": ("automatisch erzeugt", "automatisch erstellt", "automatisch generiert", "automatische e-mail",
           "automatische nachricht", "automatische antwort", "automatische bestätigung", "automatisch versendet",
           "automatisch versandt", "antworten sie nicht auf", "nicht auf diese"),
    "fr": ("message automatique", "mail automatique", "e-mail automatique", "courriel automatique",
           "réponse automatique", "généré automatiquement", "envoyé automatiquement", "ne pas répondre",
           "merci de ne pas y répondre", "ne répondez pas"),
    "es": ("mensaje automático", "correo automático", "respuesta automática", "generado automáticamente",
           "no responda", "no responder", "no conteste"),
    "nl": ("automatisch bericht", "automatische e-mail", "automatische bevestiging", "automatisch gegenereerd",
           "automatisch verzonden", "niet beantwoorden", "niet te beantwoorden", "niet op dit bericht"),
    "ru": ("сформировано автоматически", "создано автоматически", "отправлено автоматически",
           "автоматическое сообщение", "автоматическое уведомление", "автоматический ответ", "не отвечайте",
           "отвечать на него не нужно", "не требует ответа"),
    "it": ("messaggio automatico", "generato automaticamente", "generata automaticamente", "risposta automatica",
           "non rispondere", "e-mail automatica", "inviato automaticamente"),
    "pt": ("mensagem automática", "gerada automaticamente", "resposta automática", "não responda",
    "e-mail automático",
           "enviada automaticamente"),
    "pl": ("wygenerowana automatycznie", "wiadomość automatyczna", "automatyczna odpowiedź", "nie odpowiadać",
           "nie odpowiadaj", "generowana automatycznie", "wysłana automatycznie"),
    "sv": ("automatiskt meddelande", "automatiskt genererat", "automatiskt svar", "svara inte"),
    "da": ("automatisk besked", "automatisk svar", "automatisk genereret", "svar ikke på"),
    "no": ("automatisk melding", "automatisk svar", "automatisk generert", "ikke svar på"),
    "fi": ("automaattinen viesti", "automaattinen vastaus", "automaattisesti", "älä vastaa"),
    "cs": ("automatická zpráva", "automaticky vygenerov", "automatická odpověď", "neodpovídejte"),
    "uk": ("сформовано автоматично", "створено автоматично", "автоматична відповідь", "не відповідайте"),
    "tr": ("otomatik mesaj", "otomatik olarak", "otomatik yanıt", "lütfen yanıtlamayın", "cevaplamayın"),
}  # fmt: skip

# What the foot of a tool's notification offers.
SILENCING: Rows = {
    "en": ("notification settings", "notification preferences", "manage notifications", "manage your notifications",
           "turn off notifications", "email notifications", "manage your email settings"),
    "de": ("benachrichtigungen verwalten", "benachrichtigungseinstellungen", "benachrichtigungen abbestellen",
           "e-mail-benachrichtigungen", "benachrichtigungen anpassen"),
    "fr": ("paramètres de notification", "gérer vos notifications", "gérer les notifications",
           "préférences de notification", "gérez vos notifications"),
    "es": ("configuración de notificaciones", "gestionar notificaciones", "administrar notificaciones",
           "preferencias de notificación", "ajustes de notificaciones"),
    "nl": ("meldingen beheren", "meldingsinstellingen", "notificatie-instellingen", "meldingen uitschakelen"),
    "ru": ("настройки уведомлений", "управление уведомлениями", "настроить уведомления", "отключить уведомления"),
    "it": ("impostazioni di notifica", "gestisci notifiche", "gestisci le notifiche", "impostazioni delle notifiche"),
    "pt": ("configurações de notificação", "gerir notificações", "gerenciar notificações",
           "definições de notificação"),
    "pl": ("ustawienia powiadomień", "zarządzaj powiadomieniami"),
    "sv": ("aviseringsinställningar", "hantera aviseringar", "notisinställningar"),
    "da": ("notifikationsindstillinger", "administrer notifikationer"),
    "no": ("varslingsinnstillinger", "administrer varsler"),
    "fi": ("ilmoitusasetukset", "hallitse ilmoituksia"),
    "cs": ("nastavení oznámení", "spravovat oznámení"),
    "uk": ("налаштування сповіщень", "керувати сповіщеннями"),
    "tr": ("bildirim ayarları", "bildirimleri yönet"),
}  # fmt: skip

# How people announce an absence to those who know them.
REMINDERS = (
    "reminder", "just to let you know", "as you may know", "erinnerung", "zur erinnerung", "rappel", "pour rappel",
    "recordatorio", "herinnering", "напоминаю", "напоминание", "promemoria", "lembrete", "przypominam",
    "przypomnienie", "påminnelse", "muistutus", "připomínám", "нагадую", "hatırlatma",
)  # fmt: skip
