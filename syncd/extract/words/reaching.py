"""How people say that their number or mail address is a new one, per language.

A row's entries are turns of phrase; `syncd/extract/announcements/turns.py` says how they are written.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What a telephone number is called: `{phone}`.
PHONE: Rows = {
    "en": (
        ("[work |office |direct |personal |private |mobile |cell |phone |telephone |contact |uk |landline |desk "
         "][phone |telephone |mobile |]number[s|]"),
        "number[s|]", "mobile[s|]", "mob", "cell[phone|]", "phone", "tel", "direct [dial|line]", "ddi", "landline",
        "extension",
    ),
    "de": (
        "[handy|mobil|telefon|mobilfunk|ruf|festnetz|büro|dienst|]nummer[n|]", "durchwahl", "handy", "telefon",
        "rufnummer", "mobile nummer", "telefonische durchwahl",
    ),
    "fr": (
        "numéro[s|][ de| direct|][ téléphone| portable| mobile| tél|]", "portable", "mobile", "ligne directe", "tél",
        "téléphone", "coordonnées téléphoniques",
    ),
    "es": (
        "número[ de| directo|][ teléfono| móvil| contacto| celular|]", "móvil", "teléfono[ móvil| directo|]", "celular",
    ),
    "nl": (
        "[mobiele |directe |vaste |][telefoon|mobiele |06-|doorkies|]nummer", "mobiel", "telefoon", "doorkiesnummer",
    ),
    "ru": ("[мобильный |рабочий |прямой |]номер[ телефона| мобильного|]", "[мобильный |рабочий |]телефон", "мобильный"),
    "it": ("numero[ di|][ cellulare| telefono|]", "cellulare", "telefono"),
    "pt": ("número[ de|][ telemóvel| telefone| celular|]", "telemóvel", "celular", "telefone"),
    "pl": ("numer[ telefonu| komórki|]", "telefon", "komórka"),
    "sv": ("[mobil|telefon|direkt|]nummer", "mobil", "telefon"),
}  # fmt: skip

# What a mail address is called: `{mail}`.
MAIL: Rows = {
    "en": ("[personal |work |private |contact |][e-mail|email|mail][ address|]", "address", "e-mail", "email"),
    "de": ("[e-mail|email|mail]-?adresse", "e-mail", "email", "mail", "adresse"),
    "fr": ("adresse[ mail| e-mail| email| électronique| de messagerie| courriel|]", "[e-mail|email|mail|courriel]"),
    "es": ("[dirección de |cuenta de |][correo|e-mail|email|mail][ electrónico|]", "dirección"),
    "nl": ("[e-mailadres|emailadres|mailadres|adres|e-mail|email|mail]",),
    "ru": (
        "адрес[ электронной почты| почты|]", "[e-mail|email|имейл|емейл|почта]", "электронная почта",
        "электронный адрес",
    ),
    "it": ("[indirizzo |][e-mail|email|mail]", "indirizzo"),
    "pt": ("[endereço de |][e-mail|email|correio eletrónico]", "endereço"),
    "pl": ("[adres |][e-mail|email|mail|mailowy]", "adres"),
    "sv": ("[e-postadress|mejladress|mailadress|e-post|mejl]",),
}  # fmt: skip

# A number stands in the same sentence, or in the next. `{name}`: whose it is, if not the writer's.
NEW_NUMBER: Rows = {
    "en": (
        "[my|our] new {phone}", "my new [one|no]", "[my|our] … {phone} has [now |recently |just |]changed",
        "[my|our] … {phone} [is changing|changed|was changed|has been changed]",
        "[my|our] [current |]{phone} [is now|will be|is going to be|will change|will now be]",
        "[i have|i've|i just|i've just|i have just] [got |changed to |switched to |]a new {phone}",
        "i[ have| got|'ve got] a new {phone}", "i[ have|'ve|] [just |recently |]changed my {phone}",
        "i[ have|'ve|] … [got|changed|switched] … new {phone}",
        ("^(?:[please note|note|nb|n b|ps|here is|this is|please save|please find](?::|) )?(?:my |the |our )?new "
         "{phone}(?= is| from| as of| will| ?\\W{0,3}{digit}|\\W{0,2}$|(?::|,|–|-))"),
        "[change|changes] of [phone |mobile |telephone |]number", "from a new {phone}",
        "[you can|can be|please|pls|kindly] now [reach|reached|call|contact|get|ring|phone|text|contacted] ",
        ("[reach|call|get|contact|ring|phone|text] me … [from now on|going forward|from today|in future|in the "
         "future]"),
        ("[reach|call|get|contact|ring|phone|text] me [on|at] {number}[,|] [from now on|going forward|from today|in "
         "future|instead]"),
        ("^(?:[please|and|so|but] )?[from now on|going forward|in future|from today|with immediate effect|as of "
         "\\w+|as from \\w+|effective \\w+|from \\w+][,|] (?:please |i |you |can |kindly |may |should |be )*[call|"
         "reach|ring|contact|phone|use|text|reached|get] "),
        "^[from now on|going forward|in future|from today][,|] my [only |main |]{phone} [is|will be] ",
        "[please |]use {number} [instead|from now on|going forward|in future]",
        "[please |]use … {number} [instead|from now on|going forward]",
        "[swap|replace|exchange] (?:my |the |{phone} )*{number}",
        "[change|update] my (?:old )?{phone} (?:number )?[to|with]", "the number you have for me",
        "{name}'s new {phone}", "{name} has [got |]a new {phone}", "{name} has changed [her|his|their] {phone}",
        "direct [dial|line] [is now|has changed|will be|changed]",
        "^(?:please note )?the new {phone} (?:to reach me |for me )[is|will be]",
    ),
    "de": (
        "[mein|meine|meiner|unsere] neue[ |r |n |s ]{phone}",
        "[mein|meine] [alte |bisherige |]{phone} hat sich [geändert|ab|zum|jetzt]",
        "[mein|meine] {phone} [lautet jetzt|ist jetzt|ist nun|lautet nun|lautet ab]",
        "ich habe [jetzt |nun |ab sofort |seit … |]eine? neue[ |s |n ]{phone}",
        ("^(?:[bitte beachten sie|bitte notieren|hier|achtung|bitte] )?(?:[meine|die] )?neue[ |s |r ]{phone}(?= "
         "lautet| ist| ab|\\W{0,3}{digit}|\\W{0,2}$|:)"),
        "erreich[en|st|t] [sie|du|ihr] mich [ab sofort|jetzt|nun|künftig|zukünftig|ab|von nun an] ",
        ("[ab sofort|künftig|zukünftig|von nun an|jetzt|nun|ab jetzt] [unter|erreichbar unter|telefonisch unter|nur "
         "noch unter] {number}"),
        "bin ich [ab sofort|jetzt|nun|künftig|zukünftig] … [unter|erreichbar]", "{phone} [hat|haben] sich geändert",
        "[ab sofort|künftig|bitte] … {number} [statt|anstatt|anstelle]",
    ),
    "fr": (
        "[mon|notre] nouveau {phone}", "[ma|notre] nouvelle ligne",
        "[mon|notre] {phone} [a changé|change|est désormais|est maintenant|sera]", "j'ai changé de {phone}",
        "j'ai un nouveau {phone}",
        "^(?:[voici|merci de noter|veuillez noter](?::|) )?(?:le |mon )?nouveau {phone}(?= est|\\W{0,4}{digit}| :)",
        "[désormais|dorénavant|maintenant] me joindre",
        "me [joindre|contacter|appeler] [désormais|dorénavant|maintenant]",
        "[joignable|joindre] [désormais|dorénavant|maintenant] ",
        "[désormais|dorénavant],? [je suis joignable|vous pouvez me joindre|appelez-moi]", "changement de numéro",
    ),
    "es": (
        "[mi|nuestro] nuevo {phone}", "[mi|el] {phone} ha cambiado",
        "[mi|el] {phone} [ahora es|es ahora|será|pasa a ser]", "he cambiado de {phone}", "tengo (?:un )?nuevo {phone}",
        "tengo un {phone} nuevo",
        "^(?:[este es|aquí tienes|os paso|te paso] )?(?:mi |el )?nuevo {phone}(?= es|\\W{0,3}{digit}|:)",
        ("[a partir de ahora|a partir de hoy|desde ahora|desde hoy|ahora] … [localizarme|llamarme|contactarme|"
         "contactar conmigo]"),
        "cambio de [número|teléfono|móvil]",
    ),
    "nl": (
        "[mijn|ons] nieuwe {phone}", "[mijn|ons] {phone} is [gewijzigd|veranderd|nu|voortaan|vanaf]",
        "ik heb een nieuw {phone}",
        "^(?:[let op|graag noteren](?::|) )?(?:mijn )?nieuw[e|] {phone}(?= is|\\W{0,3}{digit}|:)",
        "[vanaf nu|voortaan|vanaf vandaag|vanaf heden] … [bereiken|bereikbaar|bellen]",
        "ben ik [voortaan|vanaf nu|nu] ", "[bereiken|bereikbaar] [voortaan|vanaf nu] ",
    ),
    "ru": (
        "[мой|наш] новый {phone}", "у меня (?:теперь )?нов[ый|ая] {phone}",
        "[сменился|изменился|поменялся|сменила|сменил|поменял|поменяла] (?:мой )?{phone}",
        "[мой|у меня] {phone} [изменился|сменился|поменялся|теперь]", "^(?:мой )?новый {phone}(?=\\W{0,4}{digit}|:)",
        "[теперь|отныне|с сегодняшнего дня] … [звоните|по номеру|по телефону|по тел]",
        "у меня [изменился|сменился|поменялся] {phone}", "я [сменил|сменила|поменял|поменяла] {phone}",
    ),
    "it": (
        "[il |][mio|nostro] nuovo {phone}", "ho cambiato {phone}", "ho un nuovo {phone}", "^nuovo {phone}:",
        "il mio {phone} è cambiato",
    ),
    "pt": (
        "[meu|nosso] novo {phone}", "mudei de {phone}", "tenho um novo {phone}", "^novo {phone}:", "meu {phone} mudou",
    ),
    "pl": (
        "[mój|nasz] nowy {phone}", "mam nowy {phone}", "^nowy {phone}:", "zmieniłam? {phone}",
        "zmienił się mój {phone}",
    ),
    "sv": (
        "[mitt|min|vårt] nya {phone}", "jag har [ett |en |fått |]nytt {phone}", "^nytt {phone}:",
        "[bytt|byter] {phone}",
    ),
}  # fmt: skip

# An address stands in the same sentence, in the next, or in the signature; or it is the sender's.
NEW_EMAIL: Rows = {
    "en": (
        "[my|our] new {mail}", "[my|our] {mail} [has |is |was |][now |recently |]chang",
        "[my|our] {mail} [is now|will be|will change|will now be]",
        "[from|as of|starting] … my {mail} (?:address )?will be",
        ("^(?:[please note|note|nb|here is|please save](?::|) )?(?:my |the )?new {mail}(?= is| from| as of|"
         "\\W{0,3}{email}|(?::))"),
        "i[ have|'ve|] (?:[moved|switched|changed] to )a new {mail}", "i[ have|'ve] [got |]a new {mail}",
        "i[ have|'ve|] [just |recently |]changed my {mail}", "this is my new {mail}", "from (?:a|my) new {mail}",
        "[please |pls |]use {email} [from now on|going forward|instead|in future|from today]",
        ("[reach|contact|write to|email|mail|get|find] me [at|on|under|via|] ?{email}[,|] [from now on|going "
         "forward|instead|in future]"),
        ("[from now on|going forward|in future|from today|as of \\w+|from \\w+] (?:on )?(?:please |i |you |can |now "
         "|kindly |may |be )*[reach|contact|write|email|mail|use|reached|find] … {email}"),
        "[you can|please|can be] now [reach|contact|email|write to|mail|find|reached] … {email}",
        "[future|all further|any further] [mail|mails|e-mails|emails|messages|correspondence] to {email}",
        "replace {email} [with|by] {email}", "no longer use {email}", "[stay|keep] in touch\\W{1,3}(?:… )?{email}",
        "[rather than|instead of] the (?:old|work|company) (?:one|address|email)",
    ),
    "de": (
        "[mein|meine|meiner|unsere] neue[ |n |r ]{mail}", "[mein|meine|die] {mail} hat sich geändert",
        "[mein|meine] {mail} [lautet jetzt|ist jetzt|lautet künftig|lautet ab|lautet nun|ist nun]",
        "^(?:bitte beachten sie )?(?:meine |die )?neue {mail}(?= lautet| ist|\\W{0,3}{email}|:)",
        "[nutzen|verwenden|benutzen] sie [ab sofort|künftig|zukünftig|bitte|ab jetzt] … {email}",
        "[nutze|verwende|benutze] [bitte |][ab sofort|künftig|zukünftig] … {email}",
        "[ab sofort|künftig|zukünftig] … [unter|an] {email}", "ich habe eine neue {mail}",
        "[ab sofort|künftig|zukünftig] … erreich\\w+ … {email}",
    ),
    "fr": (
        "[ma|mon|notre] nouvel(?:le)? {mail}",
        "[ma|mon|notre] {mail} [a changé|change|est désormais|est maintenant|sera]", "j'ai changé d'{mail}",
        "j'ai une nouvelle {mail}",
        "^(?:[voici|merci de noter|veuillez noter] )?(?:la |ma )?nouvelle {mail}(?= est| :|:)",
        "[désormais|dorénavant|maintenant] … {email}", "changement d'{mail}",
    ),
    "es": (
        "[mi|nuestra|nuestro] nuev[o|a] {mail}", "[mi|nuestro] {mail} [ha cambiado|ahora es|es ahora|será]",
        "he cambiado de {mail}", "tengo (?:un |una )?nuev[o|a] {mail}", "^nuev[o|a] {mail}(?= es|:)",
        "[a partir de ahora|a partir de hoy|desde ahora|desde hoy|en adelante] … {email}",
    ),
    "nl": (
        "[mijn|ons] nieuwe {mail}", "[mijn|ons] {mail} is [gewijzigd|veranderd|nu|voortaan|vanaf]",
        "ik heb een nieuw {mail}", "^nieuw[e|] {mail}(?= is|:)",
        "[vanaf nu|voortaan|vanaf vandaag|vanaf heden] … {email}",
    ),
    "ru": (
        "[мой|моя|наш|наша] нов[ый|ая] {mail}", "у меня (?:теперь )?нов[ый|ая] {mail}", "^нов[ый|ая] {mail}\\W",
        "[сменился|изменился|поменялся|сменилась|изменилась] … {mail}",
        "[мой|моя] {mail} [изменился|сменился|изменилась|сменилась|теперь]",
        "[теперь|отныне] … [пишите|писать] … {email}",
    ),
    "it": ("[mio|mia|nostro] nuov[o|a] {mail}", "ho cambiato {mail}", "^nuov[o|a] {mail}:"),
    "pt": ("[meu|minha|nosso] nov[o|a] {mail}", "mudei de {mail}", "^nov[o|a] {mail}:"),
    "pl": ("[mój|nasz] nowy {mail}", "mam nowy {mail}", "^nowy {mail}:"),
    "sv": ("[min|mitt|vår] nya {mail}", "^ny {mail}:", "jag har (?:en )?ny {mail}"),
}  # fmt: skip

# What makes the number or the address behind it the one that is given up.
OLD: Rows = {
    "en": (
        "old", "previous", "former", "instead of", "rather than", "used to be", "was", "replace", "swap", "from",
        "change", "not", "replaces", "replacing", "no longer", "no longer use", "and not", "delete", "ditch", "prior",
    ),
    "de": (
        "alte", "alten", "bisherige", "bisherigen", "statt", "anstatt", "anstelle von", "früher", "vorher", "war",
        "nicht mehr", "von", "ersetzt",
    ),
    "fr": (
        "ancien", "ancienne", "au lieu du", "au lieu de", "à la place du", "à la place de", "était", "remplace le",
        "remplace",
    ),
    "es": (
        "antiguo", "anterior", "viejo", "en lugar del", "en lugar de", "en vez del", "en vez de", "era", "sustituye al",
    ),
    "nl": ("oude", "in plaats van", "i.p.v.", "was", "vervangt", "vorige"),
    "ru": ("старый", "старого", "вместо", "прежний", "был"),
    "it": ("vecchio", "invece di", "al posto di", "era"),
    "pt": ("antigo", "em vez de", "era"),
    "pl": ("stary", "zamiast", "poprzedni"),
    "sv": ("gamla", "istället för"),
}  # fmt: skip

# What does so standing behind it.
GIVEN_UP: Rows = {
    "en": (
        "no longer", "is dead", "will be switched off", "will be off", "is the old", "has been cut", "stops",
        "will stop", "is switched off", "(old)", "will be closed", "will cease", "won't work", "doesn't work",
    ),
    "de": ("ist nicht mehr", "funktioniert nicht mehr", "ist abgeschaltet", "wird abgeschaltet", "nicht mehr gültig"),
    "fr": ("ne fonctionne plus", "n'est plus", "ne sera plus"),
    "es": ("ya no",),
    "nl": ("werkt niet meer", "vervalt", "is niet meer"),
    "ru": ("больше не", "не работает", "не действует"),
}  # fmt: skip
