"""What else is accepted, rejected, offered, signed: things, relatives, other times, the press; per language.

A clause that names one of them is about that, and not about a candidate and a job.
"""

from collections.abc import Mapping

PHRASES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "APPROACH": (
            "thanks|thank|cheers|ta … thinking of me|us", "thanks|thank … getting|reaching in|out|touch",
            "thanks|thank … your|the call|message|note|mail|email|letter", "nice|good|lovely to hear from",
            "kind|good of you to think",
        ),
        "PROMISE": (
            "let's|lets meet|do|say|speak|talk|catch|move|push|make|go|lock", "let us meet|speak|talk",
            "let 's|us push|move|make|do|say|go|lock", "let's go for",
            "speak|talk|catch tomorrow|monday|tuesday|wednesday|thursday|friday|on|at", "catch up on",
            "i'll call|ring|phone you", "i will call|ring you", "i'll ring|call", "i'll give you a call|ring",
            "i will give you a call", "i … ring|call you",
        ),
        "HELP": (
            "help|support|advice|guidance|tips|assistance|feedback|lift|hand",
        ),
        "THING": (
            "invoice*", "payment*|card|transaction*", "prices|pricing", "the|your|our|their|this price",
            "quote|quotes|quotation|quotations", "the|those|these|your|my|first|two|both dates",
            "proposed|suggested dates|date|times|slot|slots", "purchase order*", "an order", "the|your|our|my order",
            "orders|ordered", "parcel*", "delivery|deliveries", "shipment*", "discount*", "voucher*", "coupon*",
            "invitation to|for", "party|dinner|barbecue|wedding|reception drinks", "lease*", "landlord*", "tenant*",
            "flat|flats|apartment*", "house|houses|mortgage*", "floor|suite|premises|warehouse lease", "loan*",
            "permit*", "planning permission|application", "licence|license application", "visa", "insurance",
            "subscription*", "newsletter*", "webinar*", "demo|demonstration", "free trial", "software",
            "app|apps|version|update|upgrade", "policy|petition|motion|bill|law|budget request", "pay rise|deal",
            "trade union|works council|union", "strike", "parking", "desk|desks|laptop*|printer*|chair*|furniture",
            "ticket*", "receipt*", "expenses|expense", "claim|claims", "timesheet*", "coffee|tea|drink|lift",
            "apology|apologies", "cookies", "school*", "university|college|degree", "nursery|kindergarten",
            "work experience|placement year|internship*|traineeship*", "placement|placements at",
            "my|his|her|a|six-month|month|year|school placement", "advert|ad|ads", "the portal", "terms of business",
            "these|our terms", "conditions", "fee|fees", "the|your … %", "cash",
            "parts|goods|stock|samples|material|materials", "tender|bid|bids", "supplier*", "vendor*",
            "contractor's quote", "survey*", "article*|paper|manuscript", "meeting room", "holiday|leave request*",
            "refund*", "password*|login*", "nda|non-disclosure", "new|extended contract for cleaning|catering|software",
            "the car|van|machine|building|hall|line", "merger", "planning", "grant", "sponsorship", "speaker slot",
        ),
        "KIN": (
            "my|his|her|our wife|husband|partner|brother|sister|son|daughter|mother|father",
            "my|his|her|our friend|cousin|neighbour|mate", "a friend|mate|neighbour|colleague of",
            "wife's|husband's|sister's|brother's|son's|daughter's", "competitor of|has", "competitors of|have",
            "a competitor|rival|neighbour", "competitor|rival|another firm of", "their|our competitors|rivals",
            "other people|candidates|firms|companies", "agency's|agencies candidate|candidates|person",
        ),
        "ANYONE": (
            "candidates who|that|usually|often|always|sometimes|tend|get", "people who|that|usually|often|always",
            "anyone|anybody|someone|somebody|those|whoever who", "every|each|any|most|many candidate|candidates|person",
            "the candidate|person accepts|signs|starts|withdraws|leaves|joins|declines", "a candidate|person who",
            "nobody|none is|are|gets", "so-called", "either|both party|parties|sides", "by|of both|all parties|sides",
        ),
        "AGO": (
            "last year|summer|winter|autumn|spring|month|time", "years|months|weeks ago",
            "in|since|from|until 201*|200*|199*", "at the time|previously|formerly|originally", "back then|in",
            "used to", "in the past", "when i|we was|were", "during my|his|her studies|degree|apprenticeship",
            "my old|previous|former|last job|firm|company|employer", "the last agency|one|person|time",
            "in january|february|spring|summer last", "two|three|ten|five|four years",
        ),
        "PRESS": (
            "radio|tv|television|podcast*|newspaper*|magazine*|journalist*|reporter*|press|bbc|guardian|gazette|herald",
            "the times|mirror|telegraph|sun", "newsletter", "article", "gave|gives|giving|give an interview",
            "interview with the founder|minister|mayor|author|singer|actor|president|ceo of", "dame|minister|mayor",
            "interview room|rooms", "my interview with the new|receptionist", "conference|webinar|panel discussion",
        ),
    },
    "de": {
        "APPROACH": (
            "danke|dank … nachricht|anfrage|anruf|kontaktaufnahme|mail", "an mich|uns denken|gedacht",
        ),
        "PROMISE": (
            "wir hören uns", "hören wir uns", "sprechen wir", "wir sprechen uns", "telefonieren wir",
            "wir telefonieren", "ich rufe sie|dich an", "rufe ich sie|dich", "rufe sie|dich an",
            "telefonieren|sprechen|hören wir|uns", "ich wähle|rufe … an", "melden … am|an", "ich melde mich um",
            "rufen sie mich", "ruf mich", "hören uns",
        ),
        "HELP": (
            "hilfe|unterstützung|beratung|tipps",
        ),
        "THING": (
            "rechnung*", "preis*", "kostenvoranschl*", "terminvorschl*", "termine|vorschläge", "bestellung*|auftrag",
            "paket*", "lieferung*", "rabatt*", "gutschein*", "sommerfest|feier|party|abendessen|hochzeit|grillfest",
            "mietvertrag*", "vermieter*", "wohnung*", "haus|hauses|büro|etage|stock|stockwerk",
            "kredit*|darlehen|hypothek*", "bauantrag*|antrag|antrags|anträge", "genehmigung*", "bauamt", "visum",
            "versicherung*", "abo|abonnement", "newsletter", "webinar*|seminar*", "software|update|version|system",
            "gewerkschaft*", "betriebsrat", "tarif*", "parkplatz|parkplätze|stellplatz",
            "laptop*|drucker|stuhl|stühle|möbel", "bürostuhl|bürostühle", "spesen*|reisekosten*", "kaffee|tee",
            "schule|kita|kindergarten|universität|uni|studienplatz", "praktikum|praktika|praktikant*", "anzeige*",
            "stellenanzeige*", "konditionen|bedingungen|agb", "honorar*|gebühr*", "kündigungsfrist", "lieferant*",
            "ausschreibung*", "fördermittel|zuschuss", "urlaubsantrag", "maschine*|halle|hallen", "geheimhaltung*",
            "entschuldigung", "ihre|eure|die einladung zum|zur",
        ),
        "KIN": (
            "meine|mein|meiner|meinen|seine|ihre|unser frau|mann|bruder|schwester|sohn|tochter|freund|freundin|partner",
            "ein freund|bekannter|kollege|nachbar|wettbewerber|konkurrent",
            "wettbewerber|konkurrenz|mitbewerber von|hat", "eine bekannte|freundin|kollegin",
            "andere firmen|leute|kandidaten",
        ),
        "ANYONE": (
            "kandidaten|bewerber|leute , die", "jeder|jeden|jedem kandidat|kandidaten|bewerber", "wer|niemand",
            "der|des|die kandidat|kandidaten|bewerber|bewerbers … unterschrieben|unterschreibt|unterschrift|annimmt",
            "beide|beiden|beiderseits seiten|parteien|unterschrieben",
        ),
        "AGO": (
            "letztes|voriges|vergangenes|letzten|vorigen|vergangenen jahr|jahres|monat|sommer|winter|herbst",
            "vor … jahren|monaten|wochen", "damals|früher|seinerzeit|ursprünglich", "in|seit 201*|200*|199*",
            "201*|200*", "während des|meines studiums|studium", "im studium", "bei meinem letzten|vorigen|alten",
        ),
        "PRESS": (
            "radio|fernsehen|rundfunk|podcast|zeitung*|lokalzeitung|zeitschrift|journalist*|reporter*|presse|spiegel",
            "gab|gibt|geben|gegeben … interview", "interview mit dem gründer|minister|bürgermeister",
            "tagung|konferenz",
        ),
    },
    "fr": {
        "APPROACH": (
            "merci … votre|ton message|appel|mail|sollicitation", "pensé|penser à moi|nous", "gentil",
        ),
        "PROMISE": (
            "on s'appelle", "on se parle", "je vous appelle|appellerai", "je t'appelle", "je t'|vous appelle",
            "je vous|t'|te appelle|rappelle", "on se appelle|rappelle", "appelez-moi", "vous pouvez m'appeler",
        ),
        "HELP": (
            "aide|soutien|conseil|conseils|accompagnement",
        ),
        "THING": (
            "facture*", "prix|devis|tarif|tarifs", "dates|créneaux proposées|proposés|proposé", "commande*", "colis",
            "livraison*", "remise|rabais|réduction", "bon d'achat", "soirée|fête|dîner|mariage|invitation à",
            "bail|loyer|propriétaire|locataire", "appartement|étage|bureaux|locaux", "la|une|notre|ma maison à",
            "prêt|crédit|hypothèque", "permis", "demande de", "visa", "assurance*", "abonnement*", "newsletter",
            "webinaire|séminaire|conférence", "logiciel|version|application mobile|mise à jour", "syndicat*",
            "comité d'entreprise", "augmentation de|générale", "parking|stationnement", "ordinateur*|imprimante|bureau",
            "fauteuil*|chaise*|meubles", "notes de frais|frais", "café|thé|verre", "école|crèche|université|licence",
            "stage|stages|stagiaire*|alternance", "annonce|annonces", "conditions", "honoraires|commission",
            "fournisseur*", "appel d'offres", "subvention", "congés|congé", "machine", "excuses", "gamme",
            "confidentialité",
        ),
        "KIN": (
            "ma|mon|mes|sa|son femme|mari|frère|sœur|soeur|fils|fille|ami|amie|compagnon|compagne|cousin|voisin",
            "un|une ami|amie|collègue|concurrent|voisin", "concurrent|concurrents",
            "d'autres|autres entreprises|candidats",
        ),
        "ANYONE": (
            "lorsque|dès|quand|si le|la|un|une candidat|candidate", "les|des candidats qui", "chaque|tout candidat",
            "ceux qui", "les|des deux parties",
        ),
        "AGO": (
            "l'an|l'année dernier|dernière|passé|passée", "il y a … ans|mois|semaines",
            "à l'époque|autrefois|auparavant", "en|depuis 201*|200*|199*", "pendant|durant mes études",
            "mon ancien|ancienne|précédent emploi|poste|employeur", "le mois|l'été|l'hiver dernier|passé",
            "an|mois|année dernier|dernière|passé|passée",
        ),
        "PRESS": (
            "radio|télé|télévision|podcast|journal|magazine|journaliste|presse|échos|figaro",
            "donné|donne|donner|accordé un|une entretien|interview", "interview de|du|avec", "conférence|salon",
        ),
    },
    "es": {
        "APPROACH": (
            "gracias … tu|su|vuestro mensaje|correo|llamada", "pensar en mí|nosotros",
            "gracias por llamar|escribir|contactar",
        ),
        "PROMISE": (
            "hablamos", "te|le|os llamo|llamaré", "nos hablamos|llamamos", "llámame", "llámeme",
        ),
        "HELP": (
            "ayuda|apoyo|consejo|consejos",
        ),
        "THING": (
            "factura*", "precio*|tarifa|tarifas", "fechas|horarios propuestas|propuestos", "pedido|pedidos", "paquete*",
            "entrega*", "descuento*", "vale|cupón", "fiesta|cena|boda|invitación a", "alquiler|arrendador",
            "propietario|inquilino|casero", "piso|casa|planta|oficinas|local|nave", "préstamo|crédito|hipoteca",
            "licencia|permiso", "visado", "seguro*", "suscripción", "boletín", "seminario|webinar|curso",
            "software|versión|aplicación|actualización", "sindicato|comité", "subida salarial", "aparcamiento|parking",
            "ordenador*|impresora|silla|sillas|muebles", "gastos", "café|copa",
            "escuela|colegio|guardería|universidad|carrera", "prácticas|becario*", "anuncio|anuncios", "condiciones",
            "honorarios|comisión", "proveedor*", "licitación", "subvención", "vacaciones", "máquina", "disculpas",
            "confidencialidad",
        ),
        "KIN": (
            "mi|su mujer|marido|hermano|hermana|hijo|hija|amigo|amiga|pareja|primo|vecino|cuñado",
            "un|una amigo|amiga|compañero|competidor|conocido", "la competencia|competidores", "otras empresas",
        ),
        "ANYONE": (
            "cuando|si|una vez que el|la|un candidato|candidata", "los candidatos que", "cada candidato", "quienes",
            "ambas partes",
        ),
        "AGO": (
            "el|la año|mes|verano|semana pasado|pasada", "hace … años|meses|semanas", "en aquel entonces|antiguamente",
            "en|desde 201*|200*|199*", "durante la|mi|mis carrera|estudios",
            "mi anterior|antiguo empleo|trabajo|empresa",
        ),
        "PRESS": (
            "radio|tele|televisión|podcast|periódico|revista|periodista|prensa", "el país|mundo",
            "dio|da|dar|concedió una|la entrevista", "entrevista a", "conferencia|congreso",
        ),
    },
    "nl": {
        "APPROACH": (
            "bedankt|dank … bericht|mail|telefoontje", "aan me|mij|ons denkt|denken|dacht",
        ),
        "PROMISE": (
            "ik bel je|u", "bel ik je|u", "bel me", "ik spreek je", "spreek je", "spreken we elkaar",
            "we spreken elkaar", "spreken elkaar", "dan bellen we", "bellen we", "dan bel|spreek", "meld je|u",
            "ik bel",
        ),
        "HELP": (
            "hulp|steun|advies|ondersteuning",
        ),
        "THING": (
            "factuur|facturen", "prijs|prijzen|offerte|offertes", "data|datums|voorgestelde", "bestelling|bestellingen",
            "pakket|pakketje", "levering*", "korting*", "bon|cadeaubon", "feest|zomerfeest|borrel|etentje|bruiloft",
            "huur*|verhuurder|huurder", "huis|appartement|woning|verdieping|pand|hypotheek", "lening|krediet",
            "vergunning*|bouwvergunning", "aanvraag", "visum", "verzekering*", "abonnement*", "nieuwsbrief",
            "webinar|seminar|cursus", "software|versie|update|systeem", "vakbond|ondernemingsraad", "loonsverhoging",
            "parkeerplaats*|parkeren", "laptop*|printer|stoel|stoelen|bureaustoelen|meubels", "declaratie*|onkosten",
            "koffie|thee|biertje", "school|crèche|universiteit|studie", "stage|stages|stagiair*", "advertentie*",
            "voorwaarden|tarief|tarieven", "fee|honorarium", "leverancier*", "aanbesteding*", "subsidie", "verlof*",
            "machine|hal", "excuses", "geheimhouding*", "uitnodiging voor",
        ),
        "KIN": (
            "mijn|zijn|haar vrouw|man|broer|zus|zoon|dochter|vriend|vriendin|partner|neef|nicht|buurman",
            "een vriend|vriendin|collega|concurrent|kennis", "concurrent|concurrenten",
            "andere bedrijven|mensen|kandidaten",
        ),
        "ANYONE": (
            "zodra|als|wanneer de|een kandidaat", "kandidaten|mensen die", "elke|iedere kandidaat",
            "wie|beide partijen",
        ),
        "AGO": (
            "vorig|vorige|afgelopen jaar|maand|zomer|winter", "jaar|jaren|maanden|weken geleden",
            "destijds|vroeger|toen", "in|sinds 201*|200*|199*", "tijdens mijn studie|opleiding",
            "mijn vorige|oude baan|werkgever|bedrijf",
        ),
        "PRESS": (
            "radio|tv|televisie|podcast|krant|tijdschrift|journalist|pers|volkskrant|telegraaf",
            "gaf|geeft|geven een interview", "interview met onze|de|een baas|oprichter|minister", "congres|conferentie",
        ),
    },
    "ru": {
        "APPROACH": (
            "спасибо … сообщение|письмо|звонок", "что вспомнили|подумали",
        ),
        "PROMISE": (
            "созвонимся", "созваниваемся", "позвоню вам", "я позвоню", "наберу вас", "наберу",
            "позвоню|наберу|перезвоню вам|тебе|завтра|в",
        ),
        "HELP": (
            "помощь|поддержк*|совет*|консультаци*",
        ),
        "THING": (
            "счёт|счет|счета|счёта", "цена|цену|цены|смета|смету", "даты", "заказ|заказа|заказы", "посылк*", "доставк*",
            "скидк*", "праздник*|вечеринк*|ужин|свадьб*", "аренд*|арендодатель",
            "квартир*|дом|этаж*|офис|офисные|помещени*", "кредит*|ипотек*|займ", "разрешени*|лицензи*",
            "заявк*|заявлени*", "виз*", "страховк*", "подписк*", "рассылк*", "вебинар*|семинар*|курс|курсы",
            "верси*|обновлени*|система|программ*", "профсоюз*", "парков*", "ноутбук*|принтер*|кресл*|мебел*",
            "расход*|командировочн*", "кофе|чай", "школ*|садик|университет*|вуз*", "практик*|стажировк*", "объявлени*",
            "услови*", "вознаграждени*|гонорар*|комисси*", "поставщик*", "тендер*", "отпуск*", "цех|станок",
            "извинени*", "неразглашени*", "приглашение на",
        ),
        "KIN": (
            "моя|мой|мою|моего|его|её|ее жена|муж|брат|сестра|сын|дочь|друг|подруга|знакомый|сосед", "один знакомый",
            "конкурент*", "другие компании|кандидаты|люди",
        ),
        "ANYONE": (
            "когда|если|после|как только … кандидат|кандидатом|кандидата", "кандидаты , которые",
            "каждый|каждого кандидат*", "обеими|обе сторонами|стороны", "те , кто", "подписан* … кандидатом",
        ),
        "AGO": (
            "в прошлом|прошлым году|месяце|летом", "прошлым летом", "лет|года|месяцев|недель назад",
            "тогда|раньше|когда-то", "в|с 201*|200*|199*", "во время учёбы|учебы", "прошлой|предыдущей работе|компании",
        ),
        "PRESS": (
            "радио|телевидени*|подкаст*|газет*|журнал*|журналист*|пресс*", "дал|даёт|дать интервью",
            "интервью нашего|с", "конференци*",
        ),
    },
}  # fmt: skip
