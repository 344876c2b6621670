"""How machines word their mails, per language."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# How the subject of a calendar program's mail begins.
CALENDAR: Rows = {
    "en": (
        "invitation:", "updated invitation:", "accepted:", "declined:", "tentative:", "tentatively accepted:",
        "canceled:", "cancelled:", "canceled event:", "cancelled event:", "new time proposed:",
        "meeting forward notification:",
    ),
    "de": ("einladung:", "zugesagt:", "abgelehnt:", "abgesagt:", "mit vorbehalt:", "aktualisierte einladung:"),
    "fr": ("invitation :", "accepté :", "refusé :", "annulé :", "provisoire :"),
    "es": ("invitación:", "aceptado:", "aceptada:", "rechazado:", "cancelado:", "provisional:"),
    "nl": ("uitnodiging:", "geaccepteerd:", "afgewezen:", "geannuleerd:", "voorlopig:"),
    "ru": ("приглашение:", "принято:", "отклонено:", "отменено:", "под вопросом:"),
    "it": ("invito:", "accettato:", "rifiutato:", "annullato:"),
    "pt": ("convite:", "aceito:", "aceite:", "recusado:", "cancelado:"),
    "pl": ("zaproszenie:", "zaakceptowano:", "odrzucono:", "odwołano:"),
    "sv": ("inbjudan:", "accepterat:", "avböjt:", "inställt:"),
    "da": ("invitation:", "accepteret:", "afvist:", "aflyst:"),
    "no": ("invitasjon:", "godtatt:", "avslått:", "avlyst:"),
    "fi": ("kutsu:", "hyväksytty:", "hylätty:", "peruutettu:"),
    "cs": ("pozvánka:", "přijato:", "odmítnuto:", "zrušeno:"),
    "uk": ("запрошення:", "прийнято:", "відхилено:", "скасовано:"),
    "tr": ("davet:", "kabul edildi:", "reddedildi:", "iptal edildi:"),
}  # fmt: skip

# What the foot of a newsletter offers.
UNSUBSCRIBE: Rows = {
    "en": ("unsubscribe", "opt out of", "manage your preferences", "manage preferences", "update your preferences",
           "email preferences", "view this email in your browser", "view in browser"),
    "de": ("abmelden", "abbestellen", "newsletter abmelden", "austragen", "im browser anzeigen",
        "im browser ansehen"),
    "fr": ("se désabonner", "désabonner", "désinscrire", "désinscription", "version en ligne"),
    "es": ("darse de baja", "darte de baja", "cancelar suscripción", "cancelar la suscripción",
        "ver en el navegador"),
    "nl": ("uitschrijven", "afmelden", "bekijk in browser", "bekijk online"),
    "ru": ("отписаться", "отказаться от рассылки", "отписаться от рассылки"),
    "it": ("annulla iscrizione", "disiscriv", "cancellati", "cancella iscrizione", "annullare l'iscrizione"),
    "pt": ("cancelar inscrição", "cancelar a inscrição", "descadastrar", "cancelar subscrição", "anular subscrição"),
    "pl": ("wypisz się", "zrezygnuj z subskrypcji", "rezygnacja z subskrypcji", "wypisać się"),
    "sv": ("avregistrera", "avprenumerera", "avsluta prenumeration"),
    "da": ("afmeld", "afmeld nyhedsbrev"),
    "no": ("meld deg av", "avslutt abonnement", "avmeld"),
    "fi": ("peruuta tilaus", "peru tilaus", "lopeta tilaus"),
    "cs": ("odhlásit", "odhlásit se", "odhlášení"),
    "uk": ("відписатися", "відмовитися від розсилки"),
    "tr": ("abonelikten çık", "abonelikten ayrıl", "üyelikten çık"),
}  # fmt: skip

# Local parts of those who write to many at once; compared like ROBOTS.
SENDERS_TO_MANY = frozenset(
    {
        "news", "newsletter", "newsletters", "marketing", "mailing", "mailings", "campaign", "campaigns", "digest",
        "updates", "update", "info", "hello", "hi", "team", "events", "event", "offers", "promo", "promotions",
        "deals",
        "noreply", "community", "editor", "redaktion", "kontakt", "contact", "service", "shop", "sales", "webinar",
        "webinars", "insights", "members", "subscriptions", "rassylka", "email", "mail", "e", "announcements", "jobs",
        "jobalert", "jobalerts", "careers", "customerservice", "kundenservice", "nieuwsbrief", "boletin", "actu",
    }
)  # fmt: skip

# Local parts of addresses that nobody reads; compared without dots, hyphens and underscores.
ROBOTS = (
    "noreply", "donotreply", "dontreply", "neverreply", "mailerdaemon", "postmaster", "notification",
    "notifications", "notify", "alert", "alerts", "autoconfirm", "automailer", "bounce", "bounces", "daemon",
    "robot", "mailbot", "automated", "newsletter", "nichtantworten", "keineantwort", "nepasrepondre", "noresponder",
    "nietbeantwoorden", "nonrispondere", "naoresponda", "nieodpowiadaj", "ikkesvar", "svarikke", "systemmessage",
    "messagerobot", "eventinvites", "mailer", "maildeliverysystem", "mdaemon", "noreplay", "norespond", "nobody",
    "reminder", "reminders", "jobalert", "jobalerts", "jobagent", "jobmail", "jobmailer", "workflow", "cron", "root",
    "wwwdata", "apache", "system", "automation", "autoreply", "autoresponder", "notifier", "mailrobot", "messenger",
    "donotrespond", "unmonitored", "keineantworten", "bittenichtantworten", "antwortenichtmoeglich", "nereagujte",
    "neodpovidat", "eivastata", "nepaskoresponder", "svaraej", "svarainte", "yanitlamayin", "cevaplamayin",
    "neotvechat", "notresponder", "naoresponder", "nonrispondete", "ticketsystem", "servicedesknotifications",
)  # fmt: skip

# What robots' local parts contain in whatever company ("jobs-noreply").
SILENT = ("noreply", "donotreply", "dontreply", "nichtantworten", "nepasrepondre", "notifications", "mailerdaemon")
