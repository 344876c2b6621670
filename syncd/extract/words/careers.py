"""How people say that they left, joined or rose, per language.

A row's entries are turns of phrase; `syncd/extract/announcements/turns.py` says how they are written.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What stands for a company's name where it is clear which one is meant: `{the_company}`.
THE_COMPANY: Rows = {
    "en": ("the [company|business|firm|organisation|organization|agency|team|group]", "here", "us"),
    "de": ("[das|dem|im|unser|unserem] [unternehmen|haus|firma|betrieb]", "die firma", "der firma", "uns"),
    "fr": ("[la |l'|notre |cette ][société|entreprise|équipe|agence|maison|structure]",),
    "es": ("[la |nuestra |esta ][empresa|compañía|organización|firma]",),
    "nl": ("[het|ons|dit] bedrijf", "de [organisatie|firma|zaak]", "ons"),
    "ru": ("[в |из |нашей |этой |]компани[и|ю]", "у нас", "здесь"),
    "it": ("l'azienda", "[in|dall'|nell']azienda", "la società"),
    "pt": ("a empresa", "[na|da] empresa"),
    "pl": ("firm[y|ie|ę]",),
    "sv": ("företaget", "bolaget"),
}  # fmt: skip

# The writer has left, or is about to.
LEFT: Rows = {
    "en": (
        ("i[ have|'ve] [just |recently |now |also |already |since |sadly |finally |]left [my [job|role|position] at "
         "|]{company}"),
        "i[ have|'ve] [just |recently |now |also |already |since |sadly |finally |]left {the_company}",
        "^(?:[hi|hello|hey],? |so |and |well,? )?i left [my [job|role|position] at |]{company}~",
        "i left {the_company} [last|yesterday|this|on|at the end|recently]",
        ("i[ am|'m| will be|'ll be| shall be] [now |sadly |also |actually |]leaving [my [job|role|position|post] at "
         "|]{company}"),
        "i[ am|'m| will be|'ll be] [now |sadly |also |actually |]leaving {the_company}",
        "(?:and|so) [will be|am|i'll be|i am|i'm] leaving {company}",
        "(?:and|so) [will be|am|i'll be|i am|i'm] leaving {the_company}",
        "no longer [work|working|works|employed|be working] [for|at|with|by] {company}",
        "no longer [work|working|employed|be working] [[for|at|with|by] |]{the_company}",
        "i[ am|'m] no longer [with|at|part of|a part of|working at] {company}",
        "i[ am|'m] no longer [with|at|part of|a part of] {the_company}",
        "my last [working |official |][day|week|shift] [here |][at|with] {company}",
        "[my last [working |official |]day] [at|with] {the_company}",
        "i[ have|'ve|] … resigned from [my [position|role|post|job] [at|with] |]{company}",
        "i[ have|'ve| am|'m| will be] retir[ed|ing] from {company}", "retir[ed|ing] from {company}",
        "i[ have|'ve| am|'m|] [moved|moving] on from {company}",
        "i[ will|'ll|] [be |]finish[ing|ed|] [up |]at {company}", "i[ have|'ve] … parted ways with {company}",
        "decided to leave {company}", "decided to leave {the_company}",
        ("after … [at|with] {company},? i[ am|'m| have|'ve| will be] [leaving|left|moving on|decided to leave|"
         "decided to move on]"),
        "[my time|my journey] [at|with] {company} [is coming|has come|comes|ends|ended|came]",
        "i[ have|'ve] handed in my notice [at|with|to] {company}", "my [resignation|departure] from {company}",
    ),
    "de": (
        "ich habe {company} [verlassen|zum|am|ende]", "ich habe {the_company} [verlassen|zum|am|ende]",
        "ich verlasse {company}", "ich verlasse {the_company}", "verlasse ich {company}", "verlasse ich {the_company}",
        "ich werde {company} (?!nicht)… verlassen", "ich werde {the_company} … verlassen",
        "nicht mehr [bei|für|bei der|für die|in der] {company} [tätig|beschäftigt|da|angestellt]",
        "[bin|bin ich] nicht mehr (?:bei|für|in) (?:der |die )?{company}",
        "nicht mehr (?:bei |für |in )?{the_company} [tätig|beschäftigt]?",
        "arbeite (?:ich )?nicht mehr (?:bei|für|in) (?:der |die )?{company}",
        "letzter [arbeitstag|tag] bei (?:der )?{company}", "ich scheide … aus (?:der )?{company} aus",
        "ich bin … aus (?:der )?{company} ausgeschieden", "ich bin … aus dem unternehmen ausgeschieden",
    ),
    "fr": (
        "j'ai quitté [mes fonctions chez |mon poste chez |]{company}", "j'ai quitté {the_company}",
        "je quitte [mes fonctions chez |mon poste chez |]{company}", "je quitte {the_company}",
        "je quitterai {company}", "je quitterai {the_company}", "je ne travaille plus [chez|pour|dans|à] {company}",
        "je ne travaille plus [chez|pour|dans|à] {the_company}",
        "je ne fais plus partie [de|du|des effectifs de|de l'équipe] ?{company}",
        "je ne fais plus partie (?:de |des effectifs de )?{the_company}",
        "je ne suis plus [chez|en poste chez|salarié[e|] de|employé[e|] [chez|par]|au sein de] {company}",
        "mon dernier jour [chez|à|au sein de] {company}",
    ),
    "es": (
        "(?<!te )(?<!le )(?<!os )he dejado [de trabajar en |mi puesto en |]{company}",
        "he dejado [de trabajar en |mi puesto en |]{the_company}", "dejo {company}", "dejo {the_company}",
        "dejaré {company}", "ya no trabajo [en|para|con] {company}", "ya no trabajo [en|para|con] {the_company}",
        "ya no (?:formo parte|estoy|pertenezco) [de|en|a] {company}",
        "ya no (?:formo parte|estoy|pertenezco) [de|en|a] {the_company}", "mi último día [en|con] {company}",
        "me [voy|marcho|he ido|he marchado] de {company}", "me [voy|marcho|he ido|he marchado] de {the_company}",
    ),
    "nl": (
        "ik werk niet (?:meer|langer) [bij|voor] {company}", "ik werk niet (?:meer|langer) [bij|voor] {the_company}",
        "niet (?:meer|langer) werkzaam [bij|voor] {company}", "niet (?:meer|langer) werkzaam [bij|voor] {the_company}",
        "ik ga weg bij {company}", "[vertrek|stop] ik bij {company}", "ik [vertrek|stop] … bij {company}",
        "ik heb {company} verlaten", "ik verlaat {company}", "verlaat ik {company}",
        "mijn laatste [werkdag|dag] bij {company}", "ik neem afscheid van {company}",
        "ik ben … [vertrokken|gestopt|weggegaan] bij {company}",
    ),
    "ru": (
        "больше не работаю [в|на] {company}", "больше не работаю (?:в )?{the_company}",
        "больше не работаю(?=[,.]|$| и)", "[ухожу|увольняюсь|уволилась|уволился|ушёл|ушел|ушла] из {company}",
        "[ухожу|увольняюсь|уволилась|уволился] {the_company}", "мой последний рабочий день в {company}",
        "мой последний день в {company}", "[покидаю|покинул|покинула] {company}",
        "[покидаю|покинул|покинула] {the_company}",
    ),
    "it": (
        "non lavoro più (?:in|per|presso|da) {company}", "non lavoro più {the_company}", "ho lasciato {company}",
        "lascio {company}", "mio ultimo giorno (?:in|presso) {company}",
    ),
    "pt": (
        "já não trabalho (?:na|no|em|para a|para) {company}", "não trabalho mais (?:na|no|em|para) {company}",
        "já não trabalho {the_company}", "[deixei|deixo|saí d] ?[a|o|] ?{company}",
    ),
    "pl": (
        "nie pracuję już (?:w|dla) {company}", "nie pracuję już w {the_company}", "odchodzę z {company}",
        "odchodzę z {the_company}", "[opuściłam|opuściłem|opuszczam] {company}",
    ),
    "sv": (
        "jag har slutat (?:på|hos|i) {company}", "jag slutar (?:på|hos|i) {company}",
        "jag arbetar inte längre (?:på|hos|för) {company}", "jag har lämnat {company}",
        "jag jobbar inte längre (?:på|hos|för) {company}",
    ),
}  # fmt: skip

# Somebody else has left: `{name}`.
LEFT_BY: Rows = {
    "en": (
        "{name} [has|has now|has since|has recently] left {company}",
        "{name} [has|has now|has since|has recently] left {the_company}", "{name} left {the_company}",
        "{name} [is|is now] no longer [with|at|working for|working at|employed by|employed at|part of] {company}",
        ("{name} [is|is now] no longer [with|at|working for|working at|employed by|employed at|part of] "
         "{the_company}"),
        "{name} no longer works [for|at|with|] ?{company}", "{name} no longer works [for |at |with |]{the_company}",
        "{name} is leaving {company}", "{name} is leaving {the_company}",
    ),
    "de": (
        "{name} ist nicht mehr (?:bei |für |in )?(?:der )?{company}",
        "{name} ist nicht mehr (?:bei |für |in )?{the_company}", "{name} hat {the_company} verlassen",
        "{name} hat {company} verlassen", "{name} arbeitet nicht mehr (?:bei|für) (?:der )?{company}",
        "{name} arbeitet nicht mehr (?:bei|für) {the_company}",
    ),
    "fr": (
        "{name} a quitté {the_company}", "{name} ne travaille plus (?:chez|dans|pour) {company}",
        "{name} ne fait plus partie (?:de |des effectifs de )?{the_company}",
        "{name} ne travaille plus (?:chez|dans|pour) {the_company}",
    ),
    "es": (
        "{name} ya no trabaja (?:en|con|para) {company}", "{name} ya no trabaja (?:en|con|para) {the_company}",
        "{name} ha dejado {the_company}",
    ),
    "nl": (
        "{name} werkt niet (?:meer|langer) (?:bij|voor) {company}",
        "{name} werkt niet (?:meer|langer) (?:bij|voor) {the_company}",
        "{name} is niet (?:meer|langer) werkzaam (?:bij|voor) {company}",
        "{name} is niet (?:meer|langer) werkzaam (?:bij|voor) {the_company}",
    ),
    "ru": (
        "{name} больше не работает (?:в )?{the_company}", "{name} больше не работает в {company}",
        "{name} (?:уволился|уволилась|ушла|ушёл) {the_company}",
    ),
}  # fmt: skip

# The writer has joined a company, or is about to.
JOINED: Rows = {
    "en": (
        "i[ have|'ve] [just |recently |now |also |already |since |finally |]joined [the team at |]{company}",
        "i [recently |just |]joined {company}~",
        ("i[ am|'m| will be|'ll be| shall be] [now |also |soon |delighted to be |excited to be |]joining [the team "
         "at |]{company}"),
        "i[ am|'m] … to be joining {company}", "leaving … and joining {company}",
        "(?:and|then) (?:i )?[have |]joined {company}",
        "(?:and|then|now) (?:i )?(?:am )?(?:now )?work [for|at] {company}",
        "i[ have|'ve] [just |recently |now |]moved [over |across |]to {company}~",
        ("i[ have|'ve|] [just |recently |][started|begun|accepted|taken|taken on|taken up|got] … [role|job|position|"
         "post] [at|with] {company}"),
        ("i[ have|'ve|] [just |recently |][started|begun|accepted|taken|taken on|taken up|got] … [role|job|position|"
         "post] as …… [at|with] {company}"),
        "starting … [role|job|position|post] [at|with] {company}",
        "starting … [role|job|position|post] as …… [at|with] {company}",
        "i[ have|'ve|] [just |recently |][started|begun] [working |work |][at|with|for] {company}",
        "i[ am|'m| will be|'ll be] start[ing|] [at|with] {company}", "i now work [for|at|with] {company}",
        "i[ am|'m] now [working |employed |][at|for|by] {company}", "i[ am|'m] now with {company}~",
        "my new [employer|company|firm] is (?:called )?{company}", "i[ have|'ve] switched to {company}~",
        "i[ will|'ll] (?:be )?start(?:ing)? [at|with] {company}", "i[ will|'ll] join {company}",
    ),
    "de": (
        "ich habe zu(?:r|m)? {company} gewechselt",
        "ich bin (?:jetzt |nun |kürzlich |… )?zu(?:r|m)? {company} gewechselt",
        "ich wechsle (?:… )?zu(?:r|m)? {company}",
        "arbeite ich (?:jetzt |nun |als …… |… )?(?:bei|für) (?:der |die |dem )?{company}",
        "ich arbeite (?:jetzt|nun|seit …|ab …|künftig) (?:bei|für) (?:der |die |dem )?{company}",
        "ich bin (?:seit|ab) … (?:bei|für) (?:der |die |dem )?{company}",
        "bin ich (?:jetzt |nun |neu )?bei (?:der |dem )?{company}",
        "ich bin (?:jetzt|nun|neu) bei (?:der |dem )?{company}",
        "ich habe (?:bei|in) (?:der |dem )?{company} angefangen",
        "mein neuer arbeitgeber ist (?:die |der |das )?{company}", "ich fange … bei (?:der |dem )?{company} an",
    ),
    "fr": (
        "j'ai rejoint [les équipes de |l'équipe de |le groupe |la société |]{company}",
        "je rejoins [les équipes de |l'équipe de |le groupe |la société |]{company}",
        "je travaille (?:désormais|maintenant|dorénavant) (?:chez|pour) {company}",
        "je suis (?:désormais|maintenant) chez {company}", "j'ai intégré {company}",
        "j'ai pris (?:un nouveau poste|mes fonctions) chez {company}", "je rejoindrai {company}",
        "mon nouvel employeur est {company}",
    ),
    "es": (
        "me he incorporado a {company}", "me incorporo a {company}", "me incorporé a {company}~",
        "me he unido a {company}", "ahora trabajo (?:en|para|con) {company}", "trabajo ahora (?:en|para) {company}",
        "he empezado (?:a trabajar )?en {company}", "he fichado por {company}", "mi nueva empresa es {company}",
        "me uno a {company}", "he cambiado a {company}~",
    ),
    "nl": (
        "ik werk (?:nu|inmiddels|sinds … |tegenwoordig|voortaan) (?:bij|voor) {company}",
        "werk ik (?:nu |voortaan |… )?(?:bij|voor) {company}", "ik ben (?:… )?overgestapt naar {company}",
        "ik ben (?:… )?begonnen (?:bij|als …… bij) {company}", "ik begin (?:… )?bij {company}",
        "ik ben (?:nu|sinds …) (?:werkzaam )?bij {company}", "mijn nieuwe werkgever is {company}",
        "ik ga (?:… )?werken (?:bij|voor) {company}", "ik ga (?:… )?aan de slag bij {company}",
    ),
    "ru": (
        "(?:теперь|сейчас) (?:я )?работаю (?:в|на) {company}", "я (?:теперь|сейчас|уже) работаю (?:в|на) {company}",
        "(?<!хочу )(?:перешёл|перешел|перешла|перехожу) (?:на работу )?в {company}",
        "(?:устроился|устроилась|вышел на работу|вышла на работу|присоединился|присоединилась) (?:в|к) {company}",
        "моя новая компания:? (?:— )?{company}",
    ),
    "it": (
        "ora lavoro (?:in|per|presso|da) {company}", "lavoro ora (?:in|per|presso) {company}",
        "sono entrat[o|a] in {company}", "sono passat[o|a] (?:a|in) {company}",
    ),
    "pt": ("agora trabalho (?:na|no|em|para a) {company}", "[juntei-me|entrei] (?:à|na|no|a) {company}"),
    "pl": (
        "(?:teraz|obecnie) pracuję (?:w|dla) {company}", "dołączyłam? do {company}", "dołączyłem do {company}",
        "przeszłam? do {company}",
    ),
    "sv": (
        "jag har börjat (?:på|hos|i) {company}", "jag (?:arbetar|jobbar) nu (?:på|hos|för) {company}",
        "jag börjar (?:på|hos) {company}",
    ),
}  # fmt: skip

# What stands between a new company and the title held there.
AS: Rows = {
    "en": ("as",),
    "de": ("als",),
    "fr": ("en tant que", "comme", "en qualité de", "au poste de", "en tant qu'"),
    "es": ("como", "en calidad de", "de"),
    "nl": ("als",),
    "ru": ("на должность", "на позицию", "в должности", "на должности", "в качестве"),
    "it": ("come", "in qualità di"),
    "pt": ("como",),
    "pl": ("jako", "na stanowisko"),
    "sv": ("som",),
}  # fmt: skip

# The writer has a new title.
TITLED: Rows = {
    "en": (
        ("i[ have been|'ve been| was| got| have just been|'ve just been| have recently been| was recently| was "
         "just] [just |recently |]promoted [to|into] [the [role|position|post] of |be |]{title}"),
        ("i[ have been|'ve been| was| have just been] [just |recently |]appointed [as |to be |to the [role|position|"
         "post] of |]{title}"),
        "i[ have been|'ve been| was] … named {title}", "i[ am|'m] now {title}",
        ("my [new |][job title|title|role|position] [is now|has changed to|changed to|will be|has been changed to] "
         "{title}"),
        "my new [job title|title|role|position|job] is {title}",
        ("[taken on|taken up|taken over|stepped into|moved into|assumed|started in] the [role|position|post] of "
         "{title}"),
        "i[ have|'ve] (?:got )?a new [title|role|position|job][:| as| -|,] {title}",
        "into a new [role|position|post] as {title}",
        "[as of|from|since|effective|starting] …… i[ am|'m| will be|'ll be| have been|'ve been] {title}",
        "[started|accepted|taken|begun] … [role|position|job|post] as {title}", "i[ have|'ve|] become {title}",
        "i[ have|'ve|] been made {title}", "^new [title|job title|role][:| -] {title}",
    ),
    "de": (
        "ich (?:wurde|bin) (?:… )?zu[m|r] {title} (?:befördert|ernannt)", "[ab sofort|seit …|ab …] bin ich {title}",
        "ich bin (?:jetzt|nun|ab sofort|seit ……) {title}", "bin ich (?:jetzt |nun |… )?(?:der |die )?neue[r|] {title}",
        "meine neue (?:position|funktion|rolle|stelle)(?: ist|:| lautet) {title}",
        "mein (?:neuer )?titel (?:ist|lautet) (?:jetzt |nun )?{title}",
        "ich habe die (?:position|rolle|leitung) (?:als|der|des) {title} übernommen", "bin ich seit … {title}",
        "und (?:bin|arbeite) dort (?:jetzt |nun )?(?:als )?{title}",
    ),
    "fr": (
        "j'ai été (?:promu|nommé|promue|nommée) (?:au poste de |en tant que )?{title}",
        "je suis (?:désormais|maintenant|dorénavant) {title}", "je viens d'être (?:promu|nommé|promue|nommée) {title}",
        "mon nouveau (?:poste|titre) (?:est|:) (?:celui de )?{title}",
        "je (?:deviens|prends le poste de|prends mes fonctions de) {title}", "mon titre est désormais {title}",
    ),
    "es": (
        "he sido (?:ascendid|nombrad|promovid|promocionad)[o|a] (?:a |como )?{title}",
        "me han (?:ascendido|nombrado|promovido|promocionado) (?:a |como )?{title}",
        "mi nuevo (?:cargo|puesto|título) (?:es|será)(?: el)? (?:de )?{title}", "ahora soy {title}",
        "soy (?:ahora|el nuevo|la nueva) {title}",
    ),
    "nl": (
        "ik ben (?:… )?(?:gepromoveerd tot|benoemd tot) {title}", "mijn nieuwe (?:functie|functietitel|rol) is {title}",
        "ik ben (?:nu|sinds …|vanaf …|voortaan) {title}", "[sinds|vanaf|per] …… ben ik {title}",
    ),
    "ru": (
        "меня (?:назначили|повысили до|перевели на должность) {title}",
        "я (?:назначен|назначена|теперь|повышен до|повышена до) {title}", "моя новая должность(?::| —| -)? {title}",
        "(?:теперь|отныне) я {title}", "я стал[а|] {title}",
    ),
    "it": ("sono stat[o|a] (?:promoss|nominat)[o|a] (?:a )?{title}", "(?:ora sono|sono ora) (?:il |la )?{title}"),
    "pt": ("fui (?:promovid|nomead)[o|a] (?:a )?{title}", "(?:agora sou|sou agora) {title}"),
    "pl": ("(?:zostałam|zostałem) (?:awansowan[a|y] na |mianowan[a|y] )?{title}", "moje nowe stanowisko to {title}"),
    "sv": ("jag har (?:blivit )?befordra[d|ts] till {title}", "jag är nu {title}", "min nya titel är {title}"),
}  # fmt: skip
