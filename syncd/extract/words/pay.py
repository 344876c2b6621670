"""How people tell what they earn and what they ask for, per language.

A `*` stands for any ending.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# What is said of pay that somebody asks for.
WANTED: Rows = {
    "en": (
        "looking for", "looking at", "expect*", "my target", "want", "wants", "i'd want", "asking", "minimum",
        "desired salary", "salary requirement*", "salary required", "required salary", "charge", "charges", "after",
        "seeking", "seeks", "hoping for", "aiming for", "accept", "need", "needs", "below", "less than", "lower than",
        "move for", "upwards of", "at least", "happy with", "in the region of", "consider", "ideally",
        "target salary", "would do it for", "no less than", "not under", "under", "hoping", "hope for",
        "make the jump", "to move", "to jump", "to leave", "figure of", "somewhere between", "ask for", "asking for",
        "would ask", "tempt me", "for me to move", "my number is", "would need", "i'd need", "i'd like", "would like",
        "prefer", "preferred", "floor", "bottom line", "think about", "my ask", "salary expectations", "expectations",
        "looking to", "looking to earn", "wouldn't look at", "wouldn't get out of bed", "wouldn't consider",
        "wouldn't move", "to get out of bed", "sights on", "my range", "range of", "ballpark", "in the range",
        "market for", "targeting", "aim", "aiming", "my rate would be", "rate would be", "i'd say", "fewer than",
        "won't move", "would take", "i'd take", "i'd accept", "open to", "in mind", "upwards", "mark", "or more",
        "plus", "or above", "come in around", "expectation", "shift for", "stir for", "budge for", "for under",
        "wouldn't shift", "not shift", "not stir", "make it worth", "see me happy", "make me happy", "i should think",
        "i'd be wanting", "wanting", "expecting", "expected", "exp ctc", "expected ctc", "ctc", "emoluments",
        "would consider", "reasonable", "my figure", "my price", "that's my figure", "i require", "i like to earn",
        "to earn", "my minimum", "nothing under", "not less than", "not for less", "for no less", "requirement",
        "tariff", "my fee is", "i cost", "i go for", "cash in hand", "would suit", "suit me", "suits me", "would do",
        "do me", "would move me", "move me", "i'll take", "i come", "is where i'd sign", "where i'd sign", "i'd sign",
        "shall be content with", "content with", "he's after", "she's after", "haggle", "fair", "won't leave",
        "leave the porch", "no less", "my day costs", "make the rent work", "is little enough", "little enough",
        "asks", "sign for", "would swing it", "swing it", "would get me", "get me out", "prise me", "prised away",
        "lure me", "i'd go for", "settle for", "do it for", "bed for", "out of bed", "crawl out", "i'm on",
        "no getting", "nothing less", "won't budge", "quid", "look for", "i'd look for", "here's my number",
        "put me down for", "ring me if", "in return for", "worth my while",
    ),
    "de": (
        "gehaltsvorstellung*", "gehaltswunsch", "wunschgehalt", "vorstellung*", "stelle mir", "stellt sich",
        "wünsche mir", "wünscht sich", "mindestens", "möchte", "unter", "lohnvorstellung*", "will", "verlange",
        "verlangt", "erwarte", "erwartet", "gehaltlich", "wäre ich dabei", "vergütungswunsch", "gehaltsziel", "ab",
        "nicht unter", "sollte", "sollten", "mindestgehalt", "zielgehalt", "gehaltsrahmen", "wunsch",
        "wunschvorstellung", "schwebt mir", "gehaltsforderung", "zielgröße", "würde ich wechseln",
        "wechsle ich nicht", "stelle ich mir", "strebe", "anstrebe", "angestrebt", "gern", "gerne", "hoffe auf",
        "brauche", "bräuchte", "dachte an", "dachte so an", "brauchen wir nicht reden", "rede ich nicht",
        "nicht darunter", "wäre schön", "wär schön", "wären schön", "verdienen", "gehaltserwartung*", "gehaltsspanne",
        "honorarvorstellung*", "fordere", "zufrieden mit", "wünsche", "rechne mit", "rechnet mit", "nehme", "nimmt",
        "käme ab", "fixum", "akzeptiere", "mir reichen", "reicht mir", "reichen mir", "wäre gut", "wär gut", "peile",
        "anpeile", "bitte um", "zahlt mir", "sollen", "soll es sein", "muss es sein", "müssen es sein",
        "müssten es sein", "komme ich", "bett nicht", "räume ich", "räumen", "drunter", "darunter", "untergrenze",
        "schmerzgrenze", "verhandlungsbasis", "pro stunde nehme",
    ),
    "fr": (
        "prétention*", "souhait*", "vise", "demande", "en dessous de", "recherche", "au moins", "minimum",
        "rémunération souhaitée", "il me faut", "il me faudrait", "j'attends", "espère", "à partir de",
        "à hauteur de", "ne descendrai pas", "plancher", "cible", "aimerais", "voudrais", "attente*", "aspire",
        "désire", "idéalement", "espérer", "souhaiterais", "fourchette", "minimal", "pas moins de", "moins de",
        "à moins de", "prétends", "objectif", "besoin de", "pas en bas de", "demanderais", "mini", "autour de",
        "côté paie", "il faudrait", "sous", "bougerai pas", "bouge pas", "je prends", "prendrais", "accepte",
        "accepterais", "il me faudra", "en voudrait", "voudrait", "touche", "je facture", "facturé",
        "me ferait bouger", "signerais", "je signe à", "reste où je suis", "je demande", "mon prix", "je compte",
        "compter", "prix plancher", "ça m'irait", "m'irait", "me va", "je suis à",
    ),
    "es": (
        "expectativa*", "pretensi*", "busco", "busca", "pido", "pide", "movería", "aspir*", "quiero", "quiere",
        "salario deseado", "mínimo", "al menos", "por menos de", "espero cobrar", "me gustaría", "rango", "aspiro",
        "desearía", "quisiera", "gustaría", "necesito", "no menos de", "por debajo de", "ideal*", "mi banda",
        "no me muevo", "me apaño", "mi caché", "caché", "me conformo", "con menos de", "trabajo con",
        "banda salarial", "deseo", "deseado", "pediría", "solicito", "espero", "estaría en", "objetivo",
        "a partir de", "acepto", "aceptaría", "me va bien", "me vale", "me sirve", "me arreglo", "como mínimo",
        "de mínimo", "cobraría", "firmo", "firmaría", "querría", "quedaría en", "mi precio", "mi tarifa", "con eso",
        "me basta", "tarifa", "voy a", "a la hora", "ofrézcanme", "no me levanto",
    ),
    "nl": (
        "passend", "fijn zijn", "mik ik", "mik", "vertrek ik van", "kom ik mijn bed", "onder", "minimum",
        "salariswens", "salarisindicatie", "salarisverwachting", "wil", "wens*", "vraag", "vraagt", "zoek", "zoekt",
        "minimaal", "ten minste", "verwacht", "onder de", "streef", "zou willen", "minstens", "verlang", "salariseis",
        "mik op", "richt", "idealiter", "graag", "niet onder", "hoop op", "verdienen", "naar", "denk aan", "gewenst",
        "gewenste", "bandbreedte", "neem ik", "neem", "accepteer", "zou tevreden", "tevreden zijn met",
        "tevreden met", "uitgangspunt", "reken op", "reken ik", "moet het zijn", "bed niet uit", "teken ik",
        "teken voor", "genoegen met", "kost ik", "mijn prijs", "ga ik voor", "p/u", "haal je me",
    ),
    "ru": (
        "зарплатные ожидания", "ожидани*", "ожидаю", "ожидает", "рассчитыва*", "хочу", "хочет", "хотел*", "прошу",
        "желаем*", "не меньше", "не менее", "от", "интересует", "хотелось", "хотел бы", "хотела бы", "устроит",
        "устроила", "минимум", "претендую", "претендует", "желаю", "нужно", "нужна", "надеюсь", "ориентируюсь",
        "хватит", "сорвал*", "надо", "меньше не", "готова за", "готов за", "ориентир", "планка", "вилка",
        "зарабатывать", "получать", "комфорт*", "интересна", "беру", "возьму", "соглашусь", "согласен", "согласна",
        "пошла", "пошёл бы", "пошла бы", "не пойду", "не интересно", "меньше", "меня устроит", "моя цена",
        "моя ставка", "ставка", "в месяц на руки", "интересуют", "подпишусь",
    ),
    "it": ("richiest*", "richiedo", "chiedo", "chiede", "desider*", "almeno", "cerco", "pretes*", "aspettativ*"),
    "pt": ("pretend*", "pretens*", "peço", "pede", "expectativa*", "procuro", "pelo menos"),
    "pl": ("oczekuj*", "oczekiwania", "chcę", "chciał*", "minimum", "co najmniej"),
    "sv": ("löneanspråk", "önsk*", "vill ha", "förvänt*", "minst"),
    "da": ("lønønske*", "ønsker", "forventer", "mindst"),
    "no": ("lønnskrav", "lønnsønske", "ønsker", "forventer", "minst"),
    "fi": ("palkkatoive", "palkkapyyntö", "toivon", "vähintään"),
    "cs": ("požaduji", "očekávám", "představa", "chci", "alespoň"),
    "uk": ("очікування", "очікую", "хочу", "бажан*", "розраховую", "не менше"),
    "tr": ("maaş beklentim", "beklentim", "beklenti", "istiyorum", "en az"),
}  # fmt: skip

# What is said of pay that somebody has.
EARNED: Rows = {
    "en": (
        "current salary", "present salary", "current package", "present package", "currently earn*", "currently on",
        "currently making", "currently at", "earn", "earns", "earning", "i am on", "i'm on", "is on", "he's on",
        "she's on", "from cardiff on", "pay me", "making", "i make", "i'm at", "i get", "on £*", "on a salary of",
        "my salary is", "my pay is", "paid", "right now on", "current base", "my base is", "my current", "take home",
        "i'm paid", "at the moment", "right now", "now on", "i bring home", "presently", "today i earn", "drawing",
        "i draw", "taking home", "pull in", "pulling in", "bring home", "they pay me", "currently paid",
        "currently earning", "on the books at",
    ),
    "de": (
        "aktuelles gehalt", "verdiene", "verdient", "derzeit", "aktuell", "bekomme", "jetziges gehalt", "zurzeit",
        "momentan", "gegenwärtig", "beziehe", "mein gehalt ist", "erhalte", "derzeitiges gehalt", "aktuell verdiene",
        "im moment", "jetzt", "bekomme derzeit", "verdient derzeit", "kriege", "bekommt derzeit",
    ),
    "fr": (
        "salaire actuel", "actuellement", "gagne", "perçois", "perçoit", "touche", "rémunération actuelle",
        "mon salaire", "salaire est de", "en ce moment", "aujourd'hui", "reçois", "suis payé", "suis payée", "suis à",
        "je touche", "touche actuellement", "il touche", "elle touche", "payé", "payée",
    ),
    "es": (
        "salario actual", "gano", "gana", "cobro", "cobra", "actualmente", "sueldo actual", "ahora mismo", "percibo",
        "recibo", "mi sueldo", "mi salario es", "estoy en", "actual", "ahora gano", "cobro ahora",
    ),
    "nl": (
        "huidige salaris", "huidig salaris", "verdien", "verdient", "krijg", "nu", "momenteel", "ontvang",
        "mijn salaris is", "mijn huidige", "op dit moment", "zit op", "zit nu op",
    ),
    "ru": (
        "текущая зарплата", "получаю", "получает", "зарабатываю", "сейчас", "текущий", "текущая", "на данный момент",
        "зарабатывает", "платят мне", "моя зарплата", "моя зп", "на руки сейчас", "нынешн*",
    ),
    "it": ("guadagno", "guadagna", "prendo", "ral attuale"),
    "pt": ("ganho", "ganha", "recebo", "salário atual"),
    "pl": ("zarabiam", "zarabia", "obecnie"),
    "sv": ("tjänar", "nuvarande lön"),
}  # fmt: skip

# What amounts of pay are called: by itself it is the writer's where nothing speaks of a job.
PAY: Rows = {
    "en": (
        "salary", "rate", "package", "money", "day rate", "daily rate", "hourly rate", "my hourly", "wage", "basic",
        "rate wise", "ote", "remuneration", "compensation", "pay", "a year", "an hour", "earnings", "my figure",
        "per annum", "wages",
    ),
    "de": (
        "gehalt", "tagessatz", "stundensatz", "satz", "lohn", "honorar", "jahresgehalt", "brutto", "im monat",
        "im jahr", "die stunde", "stundenlohn", "jahresbrutto", "monatlich",
    ),
    "fr": (
        "salaire", "tjm", "tarif", "rémunération", "brut annuel", "taux horaire", "taux journalier", "fixe", "paie",
        "taux",
    ),
    "es": (
        "salario", "tarifa", "brutos", "sueldo", "renta", "retribución", "la hora", "al mes", "al año",
    ),
    "nl": (
        "salaris", "tarief", "uurtarief", "dagtarief", "loon", "per uur", "per maand", "per jaar", "uurloon",
        "maandloon", "jaarinkomen",
    ),
    "ru": (
        "зарплат*", "ставка", "зп", "в месяц", "в час", "в год", "оклад", "на руки",
    ),
    "it": ("stipendio", "tariffa", "ral", "retribuzione"),
    "pt": ("salário", "tarifa", "remuneração", "ordenado"),
    "pl": ("wynagrodzenie", "stawka", "pensja"),
    "sv": ("lön", "timpris", "dagpris"),
    "da": ("løn", "timepris"),
    "no": ("lønn", "timepris"),
    "fi": ("palkka", "tuntihinta"),
    "cs": ("mzda", "plat", "sazba"),
    "uk": ("зарплат*", "ставка"),
    "tr": ("maaş", "ücret"),
}  # fmt: skip

# Who pays earns nothing by it: "I pay 25 a year for the club".
SPENT: Rows = {
    "en": ("i pay", "i paid", "i'm paying"),
    "de": ("ich zahle", "zahle ich"),
    "fr": ("je paie", "je paye"),
    "es": ("pago",),
    "nl": ("ik betaal", "betaal ik"),
    "ru": ("плачу",),
}

# Behind an amount: what is offered is too little, and nobody's pay.
TOO_LITTLE: Rows = {
    "en": (
        "below what", "less than what", "less than i", "lower than what", "lower than i", "under what", "too low",
        "too little", "not enough", "short of what",
    ),
    "de": ("zu wenig", "weniger als ich", "weniger als das", "unter dem, was", "unter meinem"),
    "fr": ("trop peu", "moins que", "en dessous de ce", "inférieur*", "pas assez"),
    "es": ("muy poco", "menos de lo", "por debajo de lo", "poco para"),
    "nl": ("te weinig", "minder dan ik", "minder dan wat", "onder wat"),
    "ru": ("мало", "меньше, чем", "ниже"),
}  # fmt: skip

# Money that is nobody's pay.
OTHER_MONEY: Rows = {
    "en": (
        "fee", "fees", "invoice*", "deposit", "rent", "turnover", "turned over", "revenue", "overtime", "parking",
        "train", "ticket*", "cost", "costs", "price", "profit", "sales", "mortgage", "loan", "budget*", "saved",
        "spend", "landlord", "lease", "bonus of", "is payable", "payable on", "payable within", "scheme", "discount",
        "grew", "raised", "landlady", "holiday let", "quote", "rental", "hotel", "package deal", "all in for",
        "subscription", "insurance", "council tax", "tuition", "repair*", "roll it", "coffee machine",
    ),
    "de": (
        "rechnung", "miete", "umsatz", "kosten", "kostet", "preis", "vermieter", "kaution", "budget*", "gebühr",
        "projekt", "wohnung kostet", "vermieterin", "hotel", "nebenkosten", "warm", "kaltmiete", "reparatur",
        "versicherung", "beitrag", "urlaub", "jahresabschluss",
    ),
    "fr": (
        "loyer", "facture", "chiffre d'affaires", "coût*", "prix", "budget", "frais", "caution", "prime de",
        "propriétaire", "locataire", "hôtel", "vacances", "devis", "assurance", "abonnement", "réparation",
        "la semaine tout compris", "par personne", "séminaire",
    ),
    "es": (
        "alquiler", "factura*", "facturamos", "coste", "precio", "presupuesto", "obra", "fianza", "casero", "casera",
        "dueño", "dueña", "hotel", "seguro", "hipoteca", "reparación", "cuota", "pagábamos", "paga el", "póliza",
        "prima",
    ),
    "nl": (
        "huur", "factuur", "omzet", "kosten", "kost", "prijs", "budget", "borg", "verhuurder", "huisbaas",
        "te besteden", "hotel", "verzekering", "reparatie", "te bezichtigen", "abonnement", "offerte", "huurcontract",
        "verlengen",
    ),
    "ru": (
        "аренд*", "оборот*", "счёт", "счет", "стоит", "стоимость", "бюджет*", "залог", "хозяйка", "хозяин", "хозяева",
        "гостиниц*", "ипотек*", "страховк*", "ремонт*", "коммунал*", "кредит*", "койка", "общежит*", "билет*",
    ),
    "it": ("affitto", "fattura*", "costo", "prezzo"),
    "pt": ("renda", "fatura", "custo", "preço"),
    "pl": ("czynsz", "faktura", "koszt"),
    "sv": ("hyra", "faktura", "kostar"),
}  # fmt: skip

PERIODS: Mapping[str, tuple[str, ...]] = {
    "day": ("day", "daily", "tag", "jour", "día", "dag", "pd", "p/d", "diem", "täglich", "giorno", "dia", "день",
            "dzień", "diarios"),
    "hour": (
        "hour", "hourly", "stunde", "heure", "l'heure", "uur", "hr", "ph", "p/h", "p/u", "p.u.", "hora", "час", "ora",
        "h", "std", "godzinę", "timme",
    ),
    "month": ("month", "monthly", "monat", "monatlich", "mois", "mes", "maand", "месяц", "mensual", "mensuales",
              "mensuel", "mensuels", "pcm", "pm", "mese", "mês", "miesięcznie", "miesiąc", "månaden", "månad",
              "måneden", "kk", "měsíčně", "mensili", "mensais", "місяць", "ay"),
    "year": (
        "year", "annum", "pa", "p.a.", "p.a", "p/a", "jahr", "jährlich", "an", "année", "annuel", "annuels", "anuales",
        "anual", "año", "jaar", "yr", "annually", "yearly", "per year", "annui", "anno", "ano", "anuais", "rocznie",
        "год", "året", "jahresgehalt", "l'an",
    ),
}  # fmt: skip

# Right before a bare figure of two digits, which is an age: "I'm 45 and based in Leeds".
AGES: Mapping[str, tuple[str, ...]] = {
    "en": ("i'm", "i am"),
    "de": ("ich bin", "bin"),
    "fr": ("j'ai",),
    "es": ("tengo",),
    "nl": ("ik ben", "ben"),
    "ru": ("мне",),
}

# Behind a figure without a currency: how long something takes, and no pay: "5 jaar ervaring".
YEARS = ("jaar", "jahr", "año", "год", "year")

BEFORE_PERIODS = (
    "for", "per", "a", "an", "pro", "im", "in", "par", "al", "por", "brutto", "brutos", "brut", "bruto", "gross",
    "base", "в", "p", "die", "the", "each", "la", "de", "i", "lordi", "all'", "basic", "plus", "net", "netto", "na",
    "per each",
    "om", "o",
)  # fmt: skip

# Words anywhere in the sentence that tell what an amount is paid for.
RATES: Mapping[str, tuple[str, ...]] = {
    "day": ("day rate", "daily rate", "day costs", "a day's", "dagprijs",
            "tagessatz", "tjm", "dagtarief", "taux journalier", "tarifa diaria", "per diem",
            "dagpris"),
    "hour": ("hourly rate", "stundensatz", "uurtarief", "hourly", "taux horaire", "stundenlohn", "timpris", "timepris",
             "tarifa por hora"),
}  # fmt: skip
