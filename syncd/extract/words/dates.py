"""How days and months are named, one row a language; forms of one word are separated by "|"."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# January to December, as they stand beside a day: inflected, and their abbreviations.
MONTHS: Rows = {
    "en": (
        "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug",
        "september|sept|sep", "october|oct", "november|nov", "december|dec",
    ),
    "de": (
        "januar|jänner|jän", "februar|feber", "märz|mrz|mär|maerz", "april", "mai", "juni", "juli", "august",
        "september", "oktober|okt", "november", "dezember|dez",
    ),
    "fr": (
        "janvier|janv", "février|fevrier|févr|fév|fevr", "mars", "avril|avr", "mai", "juin", "juillet|juil",
        "août|aout", "septembre", "octobre", "novembre", "décembre|decembre|déc",
    ),
    "es": (
        "enero|ene", "febrero", "marzo", "abril|abr", "mayo", "junio", "julio", "agosto|ago",
        "septiembre|setiembre", "octubre", "noviembre", "diciembre|dic",
    ),
    "nl": (
        "januari", "februari", "maart|mrt", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ),
    "ru": (
        "января|январь|январе|янв", "февраля|февраль|феврале|фев", "марта|март|марте|мар", "апреля|апрель|апреле|апр",
        "мая|май|мае", "июня|июнь|июне|июн", "июля|июль|июле|июл", "августа|август|августе|авг",
        "сентября|сентябрь|сентябре|сент|сен", "октября|октябрь|октябре|окт", "ноября|ноябрь|ноябре|ноя",
        "декабря|декабрь|декабре|дек",
    ),
    "it": (
        "gennaio|gen|genn", "febbraio|febbr", "marzo", "aprile", "maggio|mag|magg", "giugno|giu", "luglio|lug",
        "agosto", "settembre|sett", "ottobre|ott", "novembre", "dicembre|dic",
    ),
    "pt": (
        "janeiro", "fevereiro|fev", "março|marco", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
        "novembro", "dezembro|dez",
    ),
    "pl": (
        "stycznia|styczeń|styczniu|sty", "lutego|luty|lutym|lut", "marca|marzec|marcu", "kwietnia|kwiecień|kwietniu",
        "maja|maj|maju", "czerwca|czerwiec|czerwcu", "lipca|lipiec|lipcu", "sierpnia|sierpień|sierpniu",
        "września|wrzesień|wrześniu", "października|październik|październiku", "listopada|listopad|listopadzie",
        "grudnia|grudzień|grudniu",
    ),
    "sv": (
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ),
    "da": (
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
        "december",
    ),
    "no": (
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember|des",
    ),
    "fi": (
        "tammikuuta|tammikuun|tammikuussa", "helmikuuta|helmikuun|helmikuussa", "maaliskuuta|maaliskuun|maaliskuussa",
        "huhtikuuta|huhtikuun|huhtikuussa", "toukokuuta|toukokuun|toukokuussa", "kesäkuuta|kesäkuun|kesäkuussa",
        "heinäkuuta|heinäkuun|heinäkuussa", "elokuuta|elokuun|elokuussa", "syyskuuta|syyskuun|syyskuussa",
        "lokakuuta|lokakuun|lokakuussa", "marraskuuta|marraskuun|marraskuussa", "joulukuuta|joulukuun|joulukuussa",
    ),
    "cs": (
        "ledna|leden|lednu", "února|únor|únoru", "března|březen|březnu", "dubna|duben|dubnu", "května|květen|květnu",
        "června|červen|červnu", "července|červenec|červenci", "srpna|srpen|srpnu", "září", "října|říjen|říjnu",
        "listopadu|listopad", "prosince|prosinec|prosinci",
    ),
    "uk": (
        "січня|січень|січні", "лютого|лютий|лютому", "березня|березень|березні", "квітня|квітень|квітні",
        "травня|травень|травні", "червня|червень|червні", "липня|липень|липні", "серпня|серпень|серпні",
        "вересня|вересень|вересні", "жовтня|жовтень|жовтні", "листопада|листопад|листопаді",
        "грудня|грудень|грудні",
    ),
    "tr": (
        "ocak", "şubat|subat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım",
        "aralık",
    ),
}  # fmt: skip

# Monday to Sunday, as said of one day: "on Mondays" names none.
WEEKDAYS: Rows = {
    "en": (
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ),
    "de": (
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend", "sonntag",
    ),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles|miercoles", "jueves", "viernes", "sábado|sabado", "domingo"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "ru": (
        "понедельник|понедельника|понедельнику", "вторник|вторника|вторнику", "среду|среда|среды|среде",
        "четверг|четверга|четвергу", "пятницу|пятница|пятницы|пятнице", "субботу|суббота|субботы|субботе",
        "воскресенье|воскресенья|воскресенью",
    ),
    "it": ("lunedì|lunedi", "martedì|martedi", "mercoledì|mercoledi", "giovedì|giovedi", "venerdì|venerdi", "sabato",
           "domenica"),
    "pt": (
        "segunda-feira|segunda feira|na segunda|até segunda", "terça-feira|terça feira|na terça|até terça",
        "quarta-feira|quarta feira|na quarta|até quarta", "quinta-feira|quinta feira|na quinta|até quinta",
        "sexta-feira|sexta feira|na sexta|até sexta", "no sábado", "no domingo",
    ),
    "pl": (
        "poniedziałek|poniedziałku", "wtorek|wtorku", "środę|środa|środy", "czwartek|czwartku", "piątek|piątku",
        "sobotę|sobota|soboty", "niedzielę|niedziela|niedzieli",
    ),
    "sv": ("måndag|måndagen", "tisdag|tisdagen", "onsdag|onsdagen", "torsdag|torsdagen", "fredag|fredagen",
           "lördag|lördagen", "söndag|söndagen"),
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "no": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "fi": (
        "maanantaina|maanantaihin|maanantaista|maanantai", "tiistaina|tiistaihin|tiistaista|tiistai",
        "keskiviikkona|keskiviikkoon|keskiviikosta|keskiviikko", "torstaina|torstaihin|torstaista|torstai",
        "perjantaina|perjantaihin|perjantaista|perjantai", "lauantaina|lauantaihin|lauantaista|lauantai",
        "sunnuntaina|sunnuntaihin|sunnuntaista|sunnuntai",
    ),
    "cs": ("pondělí", "úterý|úterka", "středu|středa|středy", "čtvrtek|čtvrtka", "pátek|pátku",
        "sobotu|sobota|soboty",
           "neděli|neděle"),
    "uk": (
        "понеділок|понеділка", "вівторок|вівторка", "середу|середа|середи", "четвер|четверга",
        "п'ятницю|п'ятниця|п'ятниці",
        "суботу|субота|суботи", "неділю|неділя|неділі",
    ),
    "tr": ("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar günü"),
}  # fmt: skip

# Read as a day of the week only beside a date: "sun" and "mar" are words of their own.
SHORT_WEEKDAYS: Rows = {
    "en": ("mon", "tues|tue", "wed", "thurs|thur|thu", "fri", "sat", "sun"),
    "de": ("mo", "di", "mi", "do", "fr", "sa", "so"),
    "fr": ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    "it": ("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
    "pt": ("seg", "ter", "qua", "qui", "sex", "sáb", "dom"),
    "pl": ("pon", "wt", "śr", "czw", "pt", "sob", "niedz"),
    "sv": ("mån", "tis", "ons", "tors|tor", "fre", "lör", "sön"),
    "da": ("man", "tir", "ons", "tor", "fre", "lør", "søn"),
    "no": ("man", "tir", "ons", "tor", "fre", "lør", "søn"),
    "fi": ("ma", "ti", "ke", "to", "pe", "la", "su"),
    "cs": ("po", "út", "st", "čt", "pá", "so", "ne"),
    "uk": ("пн", "вт", "ср", "чт", "пт", "сб", "нд"),
    "tr": ("pzt", "sal", "çar", "per", "cum", "cmt", "paz"),
}

# Today, tomorrow, the day after tomorrow.
NEAR: Rows = {
    "en": ("today|tonight|this afternoon|this evening|this morning", "tomorrow|tmrw", "day after tomorrow"),
    "de": ("heute", "morgen", "übermorgen"),
    "fr": ("aujourd'hui|ce soir|cet après-midi", "demain", "après-demain"),
    "es": ("hoy|esta tarde", "mañana", "pasado mañana"),
    "nl": ("vandaag|vanmiddag|vanavond", "morgen", "overmorgen"),
    "ru": ("сегодня", "завтра", "послезавтра"),
    "it": ("oggi|stasera", "domani", "dopodomani"),
    "pt": ("hoje", "amanhã", "depois de amanhã"),
    "pl": ("dzisiaj|dziś", "jutro|jutra", "pojutrze"),
    "sv": ("idag|i dag", "imorgon|i morgon", "i övermorgon"),
    "da": ("i dag", "i morgen", "i overmorgen"),
    "no": ("i dag", "i morgen", "i overmorgen"),
    "fi": ("tänään", "huomenna|huomiseen", "ylihuomenna"),
    "cs": ("dnes", "zítra|zítřka", "pozítří"),
    "uk": ("сьогодні", "завтра", "післязавтра"),
    "tr": ("bugün", "yarın", "öbür gün"),
}

# The week after this one.
NEXT_WEEK: Rows = {
    "en": ("next week", "week after this"),
    "de": ("nächste woche", "nächster woche", "kommende woche", "kommender woche"),
    "fr": ("la semaine prochaine", "semaine prochaine"),
    "es": ("la próxima semana", "la semana que viene", "próxima semana"),
    "nl": ("volgende week", "komende week"),
    "ru": ("на следующей неделе", "следующей неделе", "следующей недели"),
    "it": ("la prossima settimana", "settimana prossima", "prossima settimana"),
    "pt": ("na próxima semana", "próxima semana", "semana que vem"),
    "pl": ("w przyszłym tygodniu", "przyszłym tygodniu", "następnym tygodniu"),
    "sv": ("nästa vecka",),
    "da": ("i næste uge", "næste uge"),
    "no": ("neste uke",),
    "fi": ("ensi viikolla", "ensi viikon"),
    "cs": ("příští týden", "příštím týdnu"),
    "uk": ("наступного тижня", "наступному тижні"),
    "tr": ("gelecek hafta", "haftaya", "önümüzdeki hafta"),
}

# What stands before a month and makes it the month's beginning, end or middle.
START_OF = (
    "early", "beginning of", "the beginning of", "start of", "the start of", "first week of", "the first week of",
    "first week in", "first days of", "the first days of", "début d'",
    "anfang", "beginn", "erste woche", "erste woche im", "ersten woche im",
    "début", "debut", "le début de", "première semaine de", "la première semaine de", "premiers jours de",
    "principios de", "inicios de", "comienzos de", "primera semana de", "la primera semana de", "primeros de",
    "begin", "begin van", "eerste week van", "de eerste week van", "начала", "начале", "начало", "первых числах",
    "первой неделе", "inizio", "inizio di", "início de", "começo de", "początku", "początek", "början av", "starten av",
    "starten af", "begyndelsen av", "begynnelsen av", "začátku", "začátkem", "початку",
)  # fmt: skip
SECOND_WEEK_OF = (
    "second week of", "second week in", "2nd week of", "2nd week in", "zweite woche im", "zweiten woche im",
    "zweite woche", "zweiten woche", "deuxième semaine de", "deuxième semaine d'", "segunda semana de",
    "tweede week van", "второй неделе", "второй недели",
)  # fmt: skip
END_OF = (
    "last week of", "last week in", "last days of", "letzte woche im", "letzten woche im", "dernière semaine de",
    "dernière semaine d'", "fin d'", "última semana de", "laatste week van", "последней неделе", "последних числах",
    "end of", "ende", "fin", "fin de", "finales de", "final de", "eind", "eind van", "конца", "fine",
    "fine di", "final de", "fim de", "końca", "koniec", "slutet av", "slutningen av", "slutten av", "udgangen af",
    "konce", "кінця",
)  # fmt: skip
MID = (
    "third week of", "third week in", "3rd week of", "3rd week in", "dritte woche im", "dritten woche im",
    "troisième semaine de", "tercera semana de", "derde week van", "третьей неделе",
    "mid", "mid-", "mid of", "middle of", "second half of", "zweite hälfte", "zweiten hälfte", "deuxième quinzaine de",
    "segunda quincena de", "tweede helft van", "second fortnight of", "второй половине", "второй половины", "half",
    "mitte", "mi-", "mediados de", "medio", "середины", "metà", "meados de", "połowy",
    "poloviny",
)  # fmt: skip
# What stands before a month of which no day is said.
IN_MONTH = ("in", "im", "en", "w", "v", "в", "i", "em", "a", "au mois de", "next", "this")

# Before a day of the week, and behind one: the day a week behind the next such day, "a week on Monday", "Friday week".
WEEK_ON = ("a week on", "week on", "a week from", "a week come")
WEEK_BEHIND = {
    "en": ("week",),
    "de": ("in einer woche", "in acht tagen", "über eine woche"),
    "fr": ("en huit",),
    "nl": ("over een week", "over acht dagen"),
}
# Repetition: no single day.
EVERY = (
    "every", "each", "jeden", "jedem", "chaque", "cada", "todos los", "elke", "iedere", "каждый", "каждую", "каждое",
    "ogni", "każdy", "każdą", "varje", "hver", "joka", "každý", "každou", "кожен", "кожну", "her",
)  # fmt: skip
LAST = (
    "last", "letzten", "vergangenen", "afgelopen", "vorige", "прошлый", "прошлую", "в прошлый", "förra", "sidste",
    "forrige", "pasado", "viime", "minulý", "geçen",
)  # fmt: skip

# Tomorrow in one place, morning in another.
ALSO_MORNING = frozenset({"morgen", "mañana"})
NOT_TOMORROW = (
    "guten", "am", "jeden", "heute", "gestern", "früh am", "goede", "'s", "la", "de la", "por la", "buena", "god",
    "diesen", "den",
)  # fmt: skip

ALL_SHORT_WEEKDAYS = tuple(form for row in SHORT_WEEKDAYS.values() for cell in row for form in cell.split("|"))
