"""What makes a number, an address or a post the one that counts from today, per language.

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

NEW: Rows = {
    "en": (
        "new",
        "newer",
        "replacement",
        "different",
        "shiny new",
        "fresh",
        "another",
        "updated",
        "changed",
        "second",
        "alternative",
        "correct",
    ),
    "de": (
        "neue",
        "neuer",
        "neues",
        "neuen",
        "neu",
        "geänderte",
        "geändertes",
        "geänderten",
        "andere",
        "anderen",
        "anderes",
        "neuem",
        "neuere",
        "aktualisierte",
        "aktuelle",
        "frische",
    ),
    "fr": ("nouveau", "nouvelle", "nouvel", "nouveaux", "nouvelles", "autre", "changé de"),
    "es": ("nuevo", "nueva", "nuevos", "nuevas", "otro", "otra", "actualizado", "actualizada"),
    "nl": ("nieuw", "nieuwe", "ander", "andere", "gewijzigde", "gewijzigd", "veranderd", "nieuwere"),
    "ru": (
        "новый",
        "новая",
        "новое",
        "новые",
        "новым",
        "новой",
        "новому",
        "новую",
        "нового",
        "новых",
        "другой",
        "другую",
        "сменился",
        "изменился",
        "изменившийся",
    ),
    "it": ("nuovo", "nuova"),
    "pt": ("novo", "nova"),
    "pl": ("nowy", "nowa", "nowe"),
    "sv": ("ny", "nytt", "nya"),
    "da": ("ny", "nyt", "nye"),
    "no": ("ny", "nytt", "nye"),
    "fi": ("uusi", "uuden"),
    "cs": ("nový", "nová", "nové"),
    "uk": ("новий", "нова", "нове"),
    "tr": ("yeni",),
}

CHANGED: Rows = {
    "en": (
        "changed", "has changed", "have changed", "change of", "changes to", "switched", "swapped", "got a new",
        "moved to", "moving to", "replaced", "ported", "rebranded", "becomes", "amend", "update your", "update ur",
        "replace the", "correct the", "updated", "set up my own", "had to get", "we're all", "replace", "swap",
        "changing", "has been changed", "been replaced", "replaces", "supersedes", "superseded", "switching",
        "has moved", "have moved", "migrated", "migrating", "moved off", "moved over", "new provider",
        "changed provider", "has become", "have become", "became", "updating", "amended", "amending", "transferred",
        "put me down", "save that", "save this", "note that my", "note my", "make a note of", "ought to be",
        "should now be", "should read", "should be",
    ),
    "de": (
        "geändert", "gewechselt", "getauscht", "umgestellt", "umgezogen", "wechsel", "änderung", "ersetzen sie",
        "aktualisieren", "fusion", "umfirmierung", "umstellung", "gekriegt", "gilt", "wechselt", "wechseln", "ändert",
        "ändern", "geändert hat", "geändert haben", "lautet", "umbenannt", "migriert", "aktualisieren sie", "ersetzt",
        "ändern sie", "tauschen", "anpassen", "notieren sie", "notiert euch", "notieren",
    ),
    "fr": (
        "changé", "change", "changeons", "changement", "devient", "modifié*", "change de", "remplacez", "mettre à jour",
        "changeront", "changera", "a été changé", "est devenu", "est devenue", "deviendra", "migré", "passons à",
        "passé à", "remplacer", "remplace", "mis à jour", "mettez à jour", "notez", "noter", "modifier", "j'ai changé",
        "renommé*",
    ),
    "es": (
        "cambiado", "cambió", "cambié", "cambie", "cambio de", "cambiamos", "pasa a ser", "estrenamos", "actuali*",
        "cambiar", "cambia", "cambiará", "cambian", "pasado a ser", "pasa a", "se convierte en", "migrado", "sustituye",
        "sustituir", "sustituid", "sustituya", "modificado", "modificar", "toma nota", "anota", "apunta", "tomad nota",
        "actualiza*",
    ),
    "nl": (
        "gewijzigd", "veranderd", "wijziging", "gewisseld", "wordt", "overgestapt", "vervang", "wijzigt", "wijzigen",
        "verandert", "is geworden", "werd", "omgezet", "overgezet", "vervangen", "vervangt", "aanpassen", "noteer",
        "pas aan", "bijwerken", "ander nummer", "gewisseld van", "wordt vanaf nu",
    ),
    "ru": (
        "сменил*", "изменил*", "поменял*", "смена", "обновите", "изменён", "поправьте", "изменит*", "сменит*", "меняю",
        "меняем", "меняется", "поменялся", "поменялась", "обновил*", "замените", "запишите", "записывай*",
        "переехал* на", "перешл* на", "исправьте", "внесите",
    ),
    "it": ("cambiato", "cambiata", "cambio di", "cambia"),
    "pt": ("mudei de", "mudou", "passou a ser", "mudança de", "alterado", "alterou"),
    "pl": ("zmieni*", "zmiana"),
    "sv": ("bytt", "ändrat*", "ändrats", "byter"),
    "da": ("skiftet", "ændret"),
    "no": ("byttet", "endret"),
    "fi": ("vaihtu*", "muuttu*", "vaihdoin"),
    "cs": ("změni*", "změna"),
    "uk": ("змінив*", "змінил*", "зміна"),
    "tr": ("değişti", "değiştirdim"),
}  # fmt: skip

# From today on, and no more the way it was.
FROM_NOW: Rows = {
    "en": (
        "now", "from now on", "from here on", "these days", "going forward", "in future", "for future", "any future",
        "from then", "as of", "as from", "from today", "from monday", "from then", "with effect from",
        "with immediate effect", "henceforth", "instead", "rather than", "at present", "nowadays", "as of this morning",
        "the one to use", "best to use", "all future", "only on", "current number", "can be found", "replace the",
        "as of next", "as of monday", "after that", "afterwards", "thereafter", "from here", "moving forward",
        "today onwards", "onwards", "wherever i am", "henceforward", "until further notice", "for good", "directly on",
        "should read", "from next", "from this", "from tomorrow", "from friday", "from june", "from july",
    ),
    "de": (
        "jetzt", "nun", "ab sofort", "ab heute", "künftig", "zukünftig", "ab jetzt", "von nun an", "stattdessen",
        "ab morgen", "seit heute", "seit kurzem", "inzwischen", "mit sofortiger wirkung", "neuerdings", "statt",
        "ab dem", "nur noch", "ab dann", "in zukunft", "mittlerweile", "seit neuestem", "ab montag", "ab dienstag",
        "ab mittwoch", "ab donnerstag", "ab freitag", "ab nächster woche", "ab juni", "ab juli", "ab dem 1", "ab 1",
        "fortan", "ab diesem", "gilt ab", "für mich gilt", "bitte nur", "nur noch an", "ab nun", "seit gestern",
        "seit montag", "seit dieser woche", "ab kommender woche", "direkt unter", "von jetzt an",
    ),
    "fr": (
        "désormais", "dorénavant", "maintenant", "à compter du", "à compter de", "à présent", "plutôt",
        "à partir de maintenant", "à partir d'aujourd'hui", "dès maintenant", "à partir du", "à l'avenir", "dès lundi",
        "dès demain", "dès aujourd'hui", "à partir de lundi", "à partir de demain", "dès à présent", "à compter",
        "désormais au", "dorénavant au", "plutôt au", "plutôt à", "directement au", "dès le", "depuis ce matin",
        "depuis hier", "depuis lundi",
    ),
    "es": (
        "ahora", "a partir de ahora", "a partir de hoy", "desde ahora", "desde hoy", "en adelante", "a partir del",
        "de ahora en adelante", "en lugar de", "mejor", "a partir del lunes", "a partir de mañana", "desde mañana",
        "desde el lunes", "desde ayer", "en el futuro", "de hoy en adelante", "en lo sucesivo", "en vez de",
        "desde este", "desde la semana", "a partir de", "en su lugar",
    ),
    "nl": (
        "nu", "voortaan", "vanaf nu", "vanaf vandaag", "in het vervolg", "met ingang van", "per direct", "vanaf",
        "alleen nog", "in plaats van", "voortaan op", "vanaf maandag", "vanaf morgen", "per 1", "per maandag",
        "met ingang", "voor de toekomst", "in de toekomst", "sinds vandaag", "sinds gisteren", "sinds kort",
        "tegenwoordig", "inmiddels", "van nu af aan", "vast nummer", "definitief",
    ),
    "ru": (
        "теперь", "отныне", "с сегодняшнего дня", "впредь", "вместо", "на новый", "уже", "с понедельника",
        "с завтрашнего дня", "с этого дня", "с сегодняшнего", "с этой недели", "в дальнейшем", "только на",
        "теперь только", "на этот", "с июня", "с июля", "отныне на",
    ),
    "it": ("d'ora in poi", "ora", "adesso", "da oggi", "da adesso", "in futuro"),
    "pt": ("agora", "a partir de agora", "doravante", "a partir de hoje", "passa a ser"),
    "pl": ("teraz", "od teraz", "od dziś", "od dzisiaj", "odtąd"),
    "sv": ("nu", "från idag", "från och med", "numera", "framöver", "i fortsättningen", "hädanefter"),
    "da": ("nu", "fra i dag", "fremover", "fra nu af"),
    "no": ("nå", "fra i dag", "fremover", "heretter"),
    "fi": ("nyt", "tästä lähtien", "jatkossa"),
    "cs": ("nyní", "teď", "odteď", "nově"),
    "uk": ("тепер", "відтепер", "відсьогодні"),
    "tr": ("artık", "bundan sonra", "bundan böyle"),
}  # fmt: skip

# What was used before is gone.
GONE: Rows = {
    "en": (
        "lost my phone", "lost my mobile", "is dead", "ones bust", "one's bust", "no longer have", "no longer in use",
        "no longer works", "no longer use", "cut off", "switched off", "bin the", "scrap the", "delete the",
        "discard the", "forget the", "ignore the old", "don't use", "nicked my", "stole my", "stolen", "my old",
        "the old", "our old", "old one", "old number", "has gone", "is gone", "wouldn't port", "closing it",
        "being closed", "closing it down", "closing that", "i'm closing", "giving up", "bounces", "gets deleted",
        "deleted", "losing access", "lose access", "hacked", "full of spam", "ditching", "won't have got through",
        "goes back to my employer", "retiring our", "dropped my phone", "broke my phone", "left my phone",
        "smashed my phone", "not on my", "has been disconnected", "will be switched off", "shut down", "expires",
        "won't work after", "stops working", "is no more", "fell in", "gone through the wash", "will bounce",
        "will be closed", "is closing", "closes", "closing", "closed", "lose this account", "lose this address",
        "losing this", "off your list", "no longer be monitored", "won't be monitored", "not monitored",
        "no longer monitored", "isn't monitored", "no longer checked", "don't check", "hardly check", "rarely check",
        "hardly look", "hardly open", "hardly use", "rarely use", "stop using", "stopped using", "no longer using",
        "not using", "goes dark", "goes dead", "went dead", "gone dead", "deactivated", "disabled", "decommissioned",
        "disconnected", "being disconnected", "cancelled", "being cancelled", "discontinued", "retired",
        "being retired", "will stop working", "will cease", "stops on", "ceases", "handed back", "hand back",
        "handed in my", "given back", "switching off", "turned off", "cut me off", "out of service", "out of use",
        "no use any more", "scrapped", "binned", "obsolete", "defunct", "no longer active", "not active", "inactive",
        "dying", "died", "packed up", "packed in", "broke", "broken", "stopped working", "has stopped", "dead now",
        "lost my", "has been lost", "was lost", "was stolen", "was nicked", "is being ported", "off the books",
        "on its way out", "not going to work", "doesn't work any", "won't reach me", "won't get to me",
        "no longer reach", "won't be reading", "stop reading", "no longer read", "not be read", "won't be read",
        "no longer be read", "ignore the", "dispose of", "remove the", "strike out",
    ),
    "de": (
        "altes handy", "alte handy", "alte nummer", "bisherige", "alte ist", "alten nummer", "die andere ist",
        "gestohlen", "geklaut", "verloren", "abgeschaltet", "lösche ich", "lösche das", "gilt nicht mehr",
        "funktioniert nicht mehr", "nicht mehr gültig", "nicht mehr erreichbar", "kaputt", "altes postfach",
        "alte postfach", "die alte", "alte adresse", "entfällt", "löschen", "nicht mehr aktiv", "nicht mehr genutzt",
        "nicht mehr verwendet", "nicht mehr gelesen", "nicht mehr abgerufen", "nicht mehr besetzt",
        "nicht mehr geschaltet", "nicht mehr verfügbar", "nicht mehr in betrieb", "wird abgeschaltet", "wird gelöscht",
        "wird geschlossen", "gelöscht", "geschlossen", "deaktiviert", "gekündigt", "abgemeldet", "stillgelegt",
        "außer betrieb", "defekt", "weg ist", "ist weg", "ist tot", "ist hin", "aufgegeben", "verliere ich",
        "vergessen sie", "streichen sie", "vergiss die", "vergesst die", "lese ich nicht mehr", "rufe ich nicht mehr",
        "nutze ich nicht mehr", "läuft aus", "wird eingestellt", "eingestellt", "gibt es nicht mehr",
        "existiert nicht mehr", "ins wasser gefallen", "kaputtgegangen", "dieses konto", "dieses postfach",
    ),
    "fr": (
        "ancien*", "volé mon", "perdu mon", "ne marche plus", "marche plus", "n'utilise plus", "ne fonctionne plus",
        "je ferme", "résiliée", "n'est plus valable", "cassé mon", "sera supprimée", "n'existe plus", "résilié",
        "résiliés", "coupé", "coupée", "désactivé*", "supprimé*", "hors service", "plus consultée", "plus consulté",
        "plus valable", "plus active", "plus actif", "plus en service", "plus utilisé*", "ne sera plus", "n'est plus",
        "cessera", "sera fermé*", "fermée", "fermé", "fermerai", "clôturé*", "volé", "volée", "perdu", "cassé",
        "obsolète", "n'utiliserai plus", "ne consulte plus", "oubliez", "abandonne", "je quitte cette adresse",
        "périmé*", "ne répond plus", "plus accès",
    ),
    "es": (
        "anterior", "el otro", "la otra", "robado", "perdí", "perdido", "ya no funciona", "se me rompió", "lo cierro",
        "no uses más", "antigua", "antiguo", "dejará de funcionar", "dejo de usar", "viejo", "vieja", "ya no uso",
        "ya no utilizo", "ya no está activ*", "ya no existe", "ya no miro", "ya no leo", "ya no consulto",
        "dado de baja", "dada de baja", "doy de baja", "cancelad*", "desactivad*", "eliminad*", "cerrad*", "cierro",
        "se cierra", "cerrarán", "cerraremos", "no funciona", "no funcionará", "robaron", "roto", "rota", "rompió",
        "averiad*", "fuera de servicio", "olvida el", "olvidad el", "borra el", "borrad el", "bórrala", "bórralo",
        "caduca*", "dejará de", "deja de funcionar", "dejo esta", "dejo de", "pierdo el acceso", "no usaré más",
        "inactiv*",
    ),
    "nl": (
        "oude", "gestolen", "kwijt", "gaat dicht", "werkt niet meer", "geen vaste lijn", "vervalt", "gebruik ik niet",
        "stuk", "sluit ik", "niet meer in gebruik", "niet meer actief", "niet meer gelezen", "niet meer gebruikt",
        "lees ik niet", "niet meer geldig", "bestaat niet meer", "opgeheven", "opgezegd", "afgesloten",
        "afgesloten wordt", "wordt opgeheven", "wordt gesloten", "wordt afgesloten", "gesloten", "verwijderd",
        "verwijderen", "vergeet", "defect", "verloren", "verdwenen", "buiten gebruik", "niet bereikbaar op", "stopt",
        "stoppen", "verloopt", "doe ik weg", "gooi maar weg", "kapot", "gejat", "oud",
    ),
    "ru": (
        "стар*", "потерял*", "украли", "взломали", "больше не пользу*", "не работает", "утопил*", "недоступен",
        "прежн*", "отключ*", "больше не использу*", "больше не действ*", "больше не провер*", "больше не чита*",
        "не действует", "не активен", "закрыва*", "закро*", "закрыт*", "удал*", "сломал*", "разби*", "заблокир*",
        "потерян*", "утерян*", "не читаю", "не проверяю", "забудьте", "прошлый", "предыдущ*", "недейств*", "перестан*",
        "сгорел*", "сменил* оператора",
    ),
    "it": ("perso il telefono", "vecchi*", "rubato", "non uso più"),
    "pt": ("antig*", "perdi o", "roubaram", "já não uso"),
    "pl": ("stary", "stare", "zgubi*", "skradzi*", "nie używam"),
    "sv": ("gamla", "tappat", "stulen"),
    "da": ("gamle", "mistet"),
    "no": ("gamle", "mistet"),
    "fi": ("vanha*",),
    "cs": ("star*", "ztratil*"),
    "uk": ("стар*", "загуби*"),
    "tr": ("eski",),
}  # fmt: skip

# What undoes all that: it has not changed, or is for a while only.
UNCHANGED: Rows = {
    "en": (
        "hasn't changed", "has not changed", "haven't changed", "not changed", "same number", "still the same",
        "as before", "didn't change", "have not changed", "no new", "don't have a new", "the same as ever",
        "never changed", "is unchanged", "remain the same", "on silent", "will get a new", "will create a new",
        "did not change", "is still", "are still",
    ),
    "de": ("nicht geändert", "keine neue", "dieselbe nummer", "unverändert", "bleibt gleich", "die gleiche nummer"),
    "fr": ("n'a pas changé", "pas changé", "le même numéro", "le meme numero", "restent les mêmes", "inchangé*"),
    "es": ("no ha cambiado", "el mismo número", "mismo número", "no he cambiado", "sigue siendo"),
    "nl": ("niet veranderd", "niet gewijzigd", "hetzelfde nummer", "zelfde nummer"),
    "ru": ("не изменился", "не менял*", "тот же номер", "не сменился", "не изменилась", "прежний номер"),
    "it": ("non è cambiato", "stesso numero"),
    "pt": ("não mudou", "mesmo número"),
    "pl": ("nie zmieni*", "ten sam numer"),
    "sv": ("samma nummer",),
}  # fmt: skip

# Only for today.
FOR_TODAY: Rows = {
    "en": (
        "tonight", "this afternoon", "this morning", "until", "till", "today", "later", "call me now", "for the call",
        "for today", "now please", "right now", "straight away", "when you get",
    ),
    "de": ("heute noch", "heute nachmittag", "bis heute", "gerade", "später", "vor 16 uhr"),
    "fr": ("ce soir", "cet après-midi", "vers midi", "jusqu'à", "tout à l'heure"),
    "es": ("esta tarde", "hasta", "luego", "cuando puedas"),
    "nl": ("vanavond", "vanmiddag", "tot vanavond", "straks", "ff"),
    "ru": ("сегодня вечером", "до вечера", "после обеда", "перезвоните"),
}  # fmt: skip

# Numbers and addresses that are nobody's telephone or mailbox.
OF_THINGS: Rows = {
    "en": (
        "account number*", "conf call", "conf. call", "call scheduled", "call is cancelled", "call has been cancelled",
        "call was cancelled", "sort code", "vacancy number", "job number", "invoice*", "policy number", "order number",
        "reference number", "advert", "supplier number", "vacancy", "number of", "candidates dial", "conference",
        "dial-in", "voicemail from", "phone interview", "contract: call", "to upgrade", "applications to",
        "all applications", "send the cv", "candidate's number", "asked for a new", "receptionist", "starter", "bank",
        "did not change your", "confirm your", "by clicking", "voicemail", "missed call", "voice message",
        "support number", "support line", "support desk", "helpline", "help line", "hotline", "help desk", "helpdesk",
        "customer service*", "service number", "service line", "order line", "remittance*", "statements to",
        "booking line", "reception number",
    ),
    "de": (
        "auftrag*", "rechnung*", "bestellnummer", "kundennummer", "bestätigen sie ihre", "unterlagen", "iban",
        "sprachnachricht", "anruf in abwesenheit", "verpasster anruf", "hotline", "servicenummer", "supportnummer",
        "kundendienst", "kundenservice", "zahlungsavis*",
    ),
    "fr": (
        "commande", "fournisseur", "rib", "facture*", "dossier", "confirmer votre", "message vocal",
        "messagerie vocale", "appel manqué", "service client", "hotline", "numéro d'assistance", "ligne d'assistance",
    ),
    "es": (
        "pedido*", "factura*", "los cv", "cuenta bancaria", "expediente", "mensaje de voz", "buzón de voz",
        "llamada perdida", "atención al cliente", "número de soporte", "línea de soporte",
    ),
    "nl": (
        "bestelling", "ordernummer", "factuur*", "stukken", "voicemailbericht", "gemiste oproep", "ingesproken",
        "klantenservice", "helpdesk", "supportnummer", "servicenummer",
    ),
    "ru": ("заказ*", "счёт*", "счет*", "резюме на", "договор*", "голосовое", "пропущенный", "поддержк*", "горяч*"),
}  # fmt: skip

# A question that asks to use it, and not what it is.
ASKING: Rows = {
    "en": ("would you mind", "could you", "can you", "please"),
    "de": ("könnten sie", "könntest du", "würden sie", "würdest du", "kannst du", "können sie"),
    "fr": ("pourriez-vous", "peux-tu", "pouvez-vous", "pourrais-tu"),
    "es": ("podrías", "podría", "puedes", "puede"),
    "nl": ("kunt u", "kun je", "wil je", "wilt u", "willen jullie"),
}

# For good, whatever else is said of today.
FOR_GOOD: Rows = {
    "en": ("for good", "forever", "permanently", "until further notice", "from now on", "keeping this"),
    "de": ("dauerhaft", "für immer", "bis auf weiteres"),
    "fr": ("définitivement", "pour de bon"),
    "es": ("definitivamente", "para siempre"),
    "nl": ("definitief", "voorgoed", "blijvend"),
    "ru": ("насовсем", "навсегда", "постоянно"),
}
