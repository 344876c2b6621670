"""More titles, of trades and ranks as people tell them in a sentence: in a signature they would prove nothing."""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

TITLES: Rows = {
    "en": (
        "leading hand", "charge hand", "chargehand", "ganger", "gaffer", "shift lead", "head chef", "sous chef",
        "ward sister", "matron", "bursar", "headteacher", "headmaster", "headmistress", "principal", "provost",
        "rector", "vicar", "partner", "equity partner", "skipper", "first mate", "bosun", "purser", "conductor",
        "guard", "signaller", "shunter", "baker", "butcher", "brewer", "barista", "bartender", "waiter", "waitress",
        "housekeeper", "concierge", "porter", "groundsman", "gardener", "forester", "herdsman", "stockman",
        "dispatcher", "picker", "packer", "stevedore", "rigger", "scaffolder", "roofer", "bricklayer", "joiner",
        "carpenter", "plasterer", "glazier", "tiler", "quarryman", "miner", "sergeant", "corporal", "lieutenant",
        "inspector", "detective", "magistrate", "clerk of works", "choreographer", "dramaturg", "sommelier",
        "pastry chef", "paramedic", "sonographer", "radiographer", "optometrist", "vet", "metallurgist",
        "naval architect", "number two", "second in command", "line chef", "dean", "chancellor", "treasurer",
        "secretary", "quartermaster", "harbourmaster", "yardmaster", "stationmaster", "postmaster",
    ),
    "de": (
        "teamlead", "team lead", "schichtführer", "schichtleiter", "schichtleiterin", "oberarzt", "oberärztin",
        "chefarzt", "chefärztin", "polier", "vorarbeiter", "vorarbeiterin", "küchenchef", "küchenchefin", "sous-chef",
        "betriebsleiter", "betriebsleiterin", "filialleiter", "filialleiterin", "marktleiter", "marktleiterin",
        "rektor", "rektorin", "konrektor", "kapitän", "bürgermeister", "bürgermeisterin", "obermonteur",
        "hausmeister", "kranführer", "stationsleitung", "pflegedienstleiter", "werkleiter", "werksleiter",
        "prokurist", "prokuristin", "lead", "bereichsleiterin", "abteilungsleiter", "abteilungsleiterin",
        "generalsekretär", "vorsitzende", "chefredakteur", "chefredakteurin", "kassenwart", "obmann", "gruppenführer",
    ),
    "fr": (
        "cheffe de cuisine", "chef de cuisine", "sous-chef", "contremaître", "contremaîtresse", "capitaine",
        "maître de conférences", "proviseur", "proviseure", "principal", "bâtonnier", "greffier", "greffière",
        "doyen", "doyenne", "cadre de santé", "sage-femme", "maire", "trésorier", "trésorière", "régisseur",
        "régisseuse", "boulanger", "boulangère", "maraîcher", "éclusier", "brigadier", "sergent", "surveillant",
        "surveillante", "chef d'équipe", "cheffe d'équipe", "maître d'hôtel", "présidente d'honneur",
        "président d'honneur", "numéro deux",
    ),
    "es": (
        "capataz", "maestro", "maestra", "oficial", "alcalde", "alcaldesa", "rector", "rectora", "decano", "decana",
        "tesorero", "tesorera", "cocinero", "cocinera", "capitán", "patrón", "caporal", "mayordomo", "gerenta",
        "gerente", "supervisor", "superintendente", "notario", "notaria", "juez", "jueza", "fiscal", "vocal",
        "concejal", "concejala", "panadero", "panadera", "chef", "sargento", "teniente", "matrona", "párroco",
        "número dos",
    ),
    "nl": (
        "commissaris", "toezichthouder", "werfleider", "ploegbaas", "teamlead", "voorman", "hoofdverpleegkundige",
        "rector", "conciërge", "kok", "chef-kok", "chauffeur", "bakker", "lasser", "timmerman", "schipper",
        "griffier", "wethouder", "bedrijfsleider", "filiaalleider", "productieleider", "teamleider", "ploegleider",
        "penningmeester", "hoofdconducteur", "verzorgende", "souschef",
    ),
    "ru": (
        "начальник смены", "начальник", "бригадир", "старший смены", "главврач",
        "замдиректора", "завсклад", "завуч", "заведующ", "декан", "ректор", "капитан", "боцман", "шеф-повар",
        "су-шеф", "повар", "машинист", "диспетчер", "партнёр", "партнер", "казначе", "судь", "прокурор",
        "следовател", "агроном", "механик", "энергетик", "прораб", "технолог", "мастер", "председател",
        "старост", "вахтов",
    ),
}  # fmt: skip

BEFORE_TITLES: Rows = {
    "de": ("stellvertretende", "stellvertretender", "leitende", "leitender", "kommissarische", "kommissarischer",
           "erste", "erster"),
    "nl": ("adjunct", "waarnemend", "hoofd", "eerste", "plaatsvervangend"),
    "fr": ("premier", "première"),
    "es": ("jefe", "jefa", "subdirector", "subdirectora", "primer", "primera"),
    "ru": ("старший", "старшая", "старшим", "старшей", "ведущий", "ведущая", "ведущим", "ведущей", "главный",
           "главная", "главным", "главной", "заместитель", "заместителем", "первый", "первая", "первым", "первой"),
}  # fmt: skip
"""What may begin a title beside titles themselves."""
