"""French: turns of phrase, put together of words that may stand for each other."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "CLOCK": (
        "midi", "même heure", "à 7|8|9|10|11|14|15|16|17|18 heures",
    ),
    "INTERVIEW": (
        "essai", "en entretien", "journée d' essai|immersion", "deuxième|second|premier|dernier entretien|tour",
        "pour un|l' entretien",
    ),
    "WANTS": (
        "envoyez|envoie|adressez - le|la|les|moi", "envoyez-le|envoyez-la|envoie-le|envoie-la|envoyez-moi|recevez-le",
        "recevrai|recevrons|recevra|recevoir … m.|mme|lui|le|la|candidat|gars|monsieur|madame",
        "reçois|verrais|verrai|verrons|voir … m.|mme|lui|le|la|candidat|gars|monsieur|madame",
        "souhaite|souhaitons|veux|voulons … le|la|les|votre … voir|recevoir|rencontrer|revoir",
        "aimerais|aimerions|peux|pouvons|voudrais … le|la|les|votre … voir|recevoir|rencontrer|revoir",
        "peux|pouvons|veux|souhaite voir|recevoir|rencontrer", "sera|seront reçu*", "qu' il|elle vienne|passe",
        "convoquer|convoquez", "verrais|verrai bien", "le|la|les recevoir|rencontrer|convoquer",
        "dites-lui|dis-lui de venir|passer", "le|la verrai|recevrai|recevrons",
    ),
    "GOES": (
        "je passe un|l'|mon", "c'est calé|bon|confirmé avec", "calé|confirmé|fixé avec",
        "ils m' ont|a appelé|convoqué*", "convocation", "je suis|serai convoqué*|reçu*|attendu*", "ma venue",
        "il|elle demandera|viendra|sera", "m' a|ont convoqué*|proposé un",
    ),
    "YOU_SEEN": (
        "souhaite|souhaitent|veut|veulent|aimerait vous|te rencontrer|voir|recevoir",
        "vous|te recevra|recevront|reçoit|attend|attendent|rencontrera|verra|convoque",
        "vous|te rencontrer|recevoir|voir",
    ),
    "SUIT": (
        "ok|va|entendu|parfait|d' accord|noté|bon pour", "va pour", "c' est parfait|bon|noté|ok|entendu|calé pour",
        "me convient|va", "ça me|nous va|convient", "je suis|serai disponible|libre|sorti", "je peux|pourrai",
        "présentez-vous", "convient",
    ),
    "SEE_YOU": (
        "je vous|t'|te attends|appelle|rappelle|verrai|rejoins", "je t'|vous appelle",
        "on se voit|appelle|retrouve|rappelle", "on|nous décale|décalons|avance|repousse|reporte notre|le|à",
        "décale|reporte notre", "à mardi|lundi|mercredi|jeudi|vendredi|demain", "demandez-moi",
        "notre point|rendez-vous|rdv|appel|réunion|visio", "vous recevra|recevrai|reçois", "attends donc",
    ),
    "CV": (
        "profils|profil|dossiers|dossier|candidature|candidatures|cv|cvs", "curriculum", "votre|son dossier|cv|profil",
    ),
    "HERE": (
        "voici|voilà", "ci-joint*", "en pièce jointe", "vous|te trouverez|trouveras", "comme convenu|promis|demandé",
        "je vous|te présente|propose|soumets|adresse", "l' honneur", "nouvelle candidature", "ci-après", "encore un*",
    ),
    "PUT_FORWARD": (
        "j' ai transmis|envoyé|adressé|proposé|présenté|positionné* … cv|dossier|profil|candidature|vous",
        "transmis|envoyé|adressé … votre|ton|vos cv|dossier|candidature|profil",
        "vous|t' ai|avons positionné*|proposé*|présenté*", "profils|cv|dossiers … partis|transmis|envoyés",
        "votre|ton dossier|cv … est|chez|parti|entre", "positionné*",
    ),
    "WILL_SEND": (
        "avant de|d' transmettre|envoyer|adresser", "pouvez-vous|peux-tu|pourriez-vous … envoyer|adresser|transmettre",
        "il me faut", "hâte de", "bien reçu", "as-tu|avez-vous|tu as … envoyé|transmis", "vous adresse|envoie ma|mon",
    ),
    "OFFERS": (
        "proposé|propose|proposons|offre|offrons|offert … poste|cdi|contrat|place",
        "fait|faire|faisons|fais|formulé … offre|proposition|promesse",
        "transmis|envoyé|adressé|reçu|confirmons|confirme … offre|proposition|promesse",
        "proposition|promesse d' embauche", "promesse|proposition|offre … reçue|reçu|envoyée|signée|jointe",
        "vous|te|lui propose … k|€|euros|brut", "vous propose", "offre est|arrivée",
    ),
    "HIRE": (
        "on|nous l' embauche|engage|prend|prenons|embauchons|recrute",
        "on|nous prend|prenons|embauche|retient|retenons|recrute m.|mme|le|la|votre|monsieur|madame",
        "ils|elle me|te|vous veulent|prennent|veut|prend", "l' embauche", "l' embaucher|engager|recruter",
        "a|avons retenu votre|sa|m.|mme", "c' est oui pour",
    ),
    "ACCEPTS_JOB": (
        "a|ai|j'ai|avons accepté", "accepte|acceptons|accepté … offre|proposition|poste", "dit|dis oui", "j' accepte",
        "il|elle|mme|m. accepte", "c' est d' accord|ok",
    ),
    "SIGN": (
        "signé|signée|signés", "c' est signé", "contre-signé",
    ),
    "STARTED": (
        "démission", "en poste depuis", "je commence|démarre|débute",
        "a|ai commencé|démarré|débuté|pris … poste|fonctions|lundi|hier", "premier jour|journée", "a rejoint",
        "posé ma|sa démission", "vous|tu pouvez|peux facturer", "est arrivé* … lundi|hier|matin",
    ),
    "REJECT": (
        "ce|c' sera|est non|un non", "pas … suite|retenu*|retenir|convaincu*|retenons",
        "ne … convainc|convient|convainquent|correspond", "non merci", "aucun* des|de … convaincu*|retenu*|convient",
        "ne … retenons|retiendrons|retenus|poursuivrons|donnerons", "n' a|ont|est … pas … retenu*|convaincu*",
        "pas pour nous", "nous écartons|passons", "on passe", "sera non", "candidature … écartée|refusée|rejetée",
        "négatif|négative",
    ),
    "OTHER": (
        "poste … pourvu|fermé|gelé|supprimé", "pourvu en|par",
        "préféré|choisi|retenu|pris|opté pour … autre|quelqu'un|candidat|interne", "quelqu' un d' autre",
        "un autre candidat|profil", "une autre candidate|personne", "en interne",
    ),
    "UNFIT": (
        "trop cher|chère|junior|senior|juste|jeune|vert|léger|loin", "pas assez", "manque d'|de", "ne correspond",
        "pas le bon|profil", "hors budget", "surqualifié*",
    ),
    "WITHDRAW": (
        "retire|retirer|retirez|retirons … candidature", "se désiste|désister|retire", "me retire|désiste|désengage",
        "ne … plus … poursuivre|continuer|donner|intéressé*", "préfère rester|arrêter|renoncer",
        "je renonce|laisse|abandonne|stoppe", "ne pas donner suite", "a renoncé|jeté|abandonné", "changé d' avis",
        "s' est désisté*",
    ),
    "DECLINE": (
        "décline|refuse|décliné|refusé|décliner|refuser … offre|proposition|poste",
        "ne … pas … accepter|accepte|prendre|donner", "dit non à", "ne vais|peux pas accepter",
    ),
    "OTHER_JOB": (
        "rester|reste où|chez|dans|ici", "trouvé|accepté|signé autre|ailleurs|un autre|mieux",
        "mon patron|employeur … augmenté|gardé",
    ),
    "UNINTERESTED": (
        "pas intéressé*|disponible|l'écoute|intéressée", "pas à l' écoute", "bien où|là|dans",
        "ne plus m'|me|nous appeler|contacter|relancer|solliciter|écrire", "ne cherche", "ne m' intéresse",
        "sans façon", "pas de changement", "très bien|heureux|satisfait*|content* … où|dans|chez|mon",
    ),
    "NO_NEED": (
        "pas|aucun besoin|recrutement|poste|projet", "embauches|recrutements … gelé*|gel", "gel des",
        "par nos propres moyens", "nous recrutons … nous-mêmes|directement|interne|propres", "ne travaillons pas",
        "avec des cabinets|agences", "pas besoin de|d'", "ne … pas … cabinet*|agence*|intermédiaire*",
        "rien|pas … ouvert|prévu", "tout en interne",
    ),
    "TRADE": (
        "facture|facturation", "contrat-cadre", "webinaire", "colis", "offre spéciale", "annonces", "comptabilité",
        "le poste :", "deux entretiens", "cdi ,",
    ),
    "ELSEWHERE": (
        "le mois dernier|passé", "l' an|année dernier|dernière", "à la poste", "autre cabinet|agence",
    ),
}  # fmt: skip
