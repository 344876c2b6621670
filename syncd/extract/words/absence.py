"""How people say until when they are away, per language.

A row's entries are turns of phrase; `syncd/extract/announcements/turns.py` says how they are written.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What somebody is who is away: `{away}`.
AWAY_STATES: Rows = {
    "en": (
        "out of [the |][office|town|country]", "out (?:of|until|from)", "away",
        ("on [annual |parental |maternity |paternity |sick |study |family |extended |compassionate |medical |unpaid "
         "|][leave|holiday|holidays|vacation|sabbatical|honeymoon|secondment]"),
        "off [work|sick|until|from]", "travel[l|]ing", "not in the office", "unavailable", "ooo", "on a business trip",
        "on jury duty", "on my [annual |summer |][holiday|holidays|leave|vacation|honeymoon]", "on … leave",
    ),
    "de": (
        "nicht (?:im haus|im büro|da|erreichbar|am platz|anwesend)", "abwesend",
        "(?:im|in|auf) (?:urlaub|elternzeit|mutterschutz|ferien|dienstreise|geschäftsreise)", "außer haus", "unterwegs",
        "nicht zu erreichen", "verreist",
    ),
    "fr": (
        "absent[e|]", "en (?:congés?|vacances|déplacement|congé maternité|congé parental|arrêt maladie|rtt)",
        "hors du bureau", "indisponible",
    ),
    "es": (
        "fuera de (?:la )?oficina", "ausente", "de (?:vacaciones|baja|permiso|viaje)", "de baja (?:maternal|paternal)",
    ),
    "nl": (
        "afwezig", "(?:met|op) (?:vakantie|verlof)", "niet (?:aanwezig|op kantoor|bereikbaar)",
        "(?:met|op) (?:zwangerschapsverlof|ouderschapsverlof)", "vrij",
    ),
    "ru": (
        "в (?:отпуске|командировке|декрете|декретном отпуске)", "отсутствую", "отсутствовать", "на больничном",
        "не в офисе", "вне офиса",
    ),
    "it": ("fuori (?:ufficio|sede)", "in (?:ferie|vacanza|maternità|congedo)", "assente"),
    "pt": ("fora do escritório", "de (?:férias|licença)", "ausente"),
    "pl": ("na (?:urlopie|zwolnieniu|delegacji|macierzyńskim)", "nieobecn[y|a]", "poza biurem"),
    "sv": ("på (?:semester|tjänsteresa)", "föräldraledig", "frånvarande", "inte på kontoret", "ledig"),
}  # fmt: skip

# Being away; the last day, or a range of days, stands in the same sentence.
AWAY: Rows = {
    "en": (
        "i[ am|'m| will be|'ll be] [currently |now |also |still |afraid i am |]{away}", "{name} [is|will be] {away}",
        "^(?:[out of [the |]office|ooo|away|on holiday|on leave|on annual leave|on vacation])",
        "i[ am|'m| will be|'ll be] … on …leave", "and am {away}",
    ),
    "de": (
        "[ich |]bin (?:ich )?(?:… )?{away}", "^(?:abwesend|nicht im büro|im urlaub|urlaub)",
        "[ich |]befinde (?:ich )?mich (?:… )?{away}", "ich habe (?:… )?(?:urlaub|elternzeit|frei)",
        "ich habe (?:bis|vom) …… (?:urlaub|elternzeit|frei)", "ich bin (?:bis|vom) …… {away}",
    ),
    "fr": (
        "je (?:suis|serai) (?:actuellement |… )?{away}", "^(?:absent|absente|en congés?|en vacances)",
        "je serai {away}",
    ),
    "es": (
        "(?:estoy|estaré|me encuentro) (?:actualmente |… )?{away}",
        "^(?:fuera de (?:la )?oficina|ausente|de vacaciones)",
    ),
    "nl": (
        "ik ben (?:momenteel |… )?{away}", "ben ik {away}", "^(?:afwezig|met vakantie|niet aanwezig)",
        "ik ben (?:tot|van) …… {away}",
    ),
    "ru": ("(?:я |)(?:буду |нахожусь |сейчас )?{away}", "меня не будет"),
    "it": ("(?:sono|sarò) (?:… )?{away}", "^(?:fuori ufficio|in ferie|assente)"),
    "pt": ("(?:estou|estarei) (?:… )?{away}", "^(?:ausente|de férias)"),
    "pl": ("(?:jestem|będę) (?:… )?{away}", "^(?:nieobecn|na urlopie|poza biurem)"),
    "sv": ("jag är (?:… )?{away}", "^(?:frånvarande|på semester)"),
}  # fmt: skip

# Being back; the day stands in the same sentence.
BACK: Rows = {
    "en": (
        "i[ will|'ll| shall|] [be back|return](?! to you| with| the| your| a| this| it| my| any)",
        "i[ am|'m] (?:back|returning)(?! to you| with| the)",
        "^(?:back|returning|return|i return|will be back|i'm back)(?! to you| with| the| your)",
        "[and |, |]will (?:be back|return)(?! to you| with)", "[, |and ]returning",
        "[, |and ][am |be ]?back (?:in the office |at work |at my desk |in |at )?on",
        "my return (?:to the office |to work )?on", "my return (?:will be|is) on", "back in the office",
    ),
    "de": (
        ("[ich |]bin (?:ich )?(?:…… )?wieder (?:für sie |für euch |gerne |persönlich )*(?:im (?:büro|haus|dienst)|"
         "da|erreichbar|zurück|für)"),
        "bin ich (?:…… )?(?:wieder|zurück)", "ich bin (?:…… )?(?:wieder|zurück)", "^(?:zurück|wieder)",
        "kehre (?:ich )?…… zurück",
    ),
    "fr": (
        "je (?:serai|suis) (?:de retour|à nouveau|de nouveau)", "je (?:reviens|rentre|reviendrai|rentrerai)",
        "^(?:de retour|retour)", "mon retour",
    ),
    "es": (
        ("(?<!\\w)(?:vuelvo|volveré|regreso|regresaré|me reincorporo|me reincorporaré|estaré de vuelta|estaré de "
         "regreso)"),
        "^(?:de vuelta|vuelta)", "mi (?:vuelta|regreso)",
    ),
    "nl": (
        "ik ben (?:…… )?weer (?:terug|bereikbaar|aanwezig|op kantoor)", "ben ik (?:…… )?(?:weer|terug)",
        "ik ben (?:…… )?terug", "^(?:terug|weer)", "keer ik terug",
    ),
    "ru": ("(?:вернусь|возвращаюсь|выйду|буду на месте|буду в офисе|буду на связи|выхожу)(?! к)",),
    "it": ("(?:rientro|rientrerò|torno|tornerò|sarò di nuovo|sarò di ritorno)",),
    "pt": ("(?:regresso|regressarei|volto|voltarei|retorno|estarei de volta)",),
    "pl": ("(?:wracam|wrócę|będę z powrotem|będę ponownie)",),
    "sv": ("(?:jag är|är) (?:… )?tillbaka", "(?:åter|tillbaka) (?:på|den|i)"),
}  # fmt: skip
