"""French: frames of who does what to whom."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "se|me|vous|te présenter", "essai|test|journée|audition|oral|entretien*|jury",
        "deuxième|second|dernier tour|entretien|échange",
    ),
    "WANTS": (
        "rencontrer|rencontrerons|recevoir|recevrons|verrai|verrons|voir|recevons|auditionner|convoquons|convier",
        "qu'il|qu'elle|qu'ils vienne|viennent|se|passe",
        "<THIRD> … peut|doit|pourra|viendra venir|se|passer|à|le", "faites|fais … venir",
        "envoyez|envoie|amenez le|la|les|moi",
    ),
    "GOES": (
        "je passe|vais|suis … voir|entretien|reçu|convoqué*|attendu*",
        "ils|on|elle m'|m' … appelé*|convoqué*|invité*|proposé*",
        "<THIRD> sera|est là|présent|attendu|convoqué|prévenu*|confirmé*",
    ),
    "YOU_SEEN": (
        "vous|t'|te reçoivent|reçoit|attend|attendent|verra|recevra|recevront",
        "vous êtes|tu es attendu*|reçu*|convoqué*", "veulent|veut|souhaite* vous|te|t'",
    ),
    "SEE_YOU": (
        "on|nous se|nous mange|voit|déjeune|retrouve|parle|appelle|voyons|retrouvons", "vous et moi",
        "pour ma visite", "bien noté|calé|bloqué|réservé",
        "je vous|t'|te attends|attend|reçois|rejoins|retrouve", "passez|passe|venez|viens à|me|nous|au|donc",
        "rendez-vous|rdv pris|noté|fixé|calé",
    ),
    "CV": (
        "c.v.|cv|parcours|fiche*|dossier*|candidature*|profil*|curriculum",
        "trois|deux|quatre profils|noms|candidats",
    ),
    "HERE": (
        "voici|voilà|voyez|ci-joint*|ci-dessous|trouverez",
        "je te|vous dépose|glisse|joins|transmets|envoie|présente|propose|soumets",
    ),
    "ATTACH": (
        "au bas de ce|cet mail|message", "j' attache|adjoins|annexe|glisse", "que j' attache|attaché|joins|joint",
        "en pj|annexe|fichier|copie", "ci-joint*|ci-dessous|ci-après",
    ),
    "PUT_FORWARD": (
        "votre|ton|son dossier|cv|profil|candidature … est|a été|chez|transmis*|parti*|envoyé*|entre",
        "parti*|transmis*|déposé*|remis* … chez|au|à l'|à la",
        "vous ai|t'ai|l'ai|ai … recommandé*|proposé*|positionné*|présenté*",
    ),
    "OFFERS": (
        "mis|mettons|mets sur la table",
        "soumis|adressé|envoyé|proposé|fait … conditions|offre|proposition|contrat|poste",
        "lui|vous|me|m'|t' proposons|propose|proposent|offrent|offre|ai proposé",
        "conditions chiffrées|financières",
        "veulent|veut|souhaitent|prennent me|m'|vous|le|la embaucher|engager|prendre|recruter", "en faveur de",
        "promesse d'|d embauche",
    ),
    "HIRE": (
        "on|nous le|la|les prend|prenons|engage|engageons|embauche|embauchons|garde|retient",
        "c'est|ce sera lui|elle", "choisi|retenu|porté … choix|sur",
    ),
    "ACCEPTS_JOB": (
        "dit|dis|dit-elle oui", "c'est oui|d'accord|signé|bon", "j'|il|elle accepte|ai accepté|a accepté",
        "je prends|viens le|la|poste|place|chez", "marché conclu", "je suis partant*|des vôtres",
    ),
    "SIGN": (
        "signé|signée|signés|paraphé|signe|signature|contresigné", "contrat … revenu|retourné|signé|renvoyé|reçu",
    ),
    "STARTED": (
        "intégré|rejoint|pris … le|l'|ses|son cabinet|équipe|fonctions|poste|société",
        "a|ai commencé|débuté|démarré|démissionné|posé", "premier|première jour|semaine|journée",
        "en poste depuis",
    ),
    "REJECT": (
        "ne|n' … fera|ferai|fait|font|feront … affaire",
        "ne|n' … retiens|retenons|retient|retiendrons|garde|convient",
        "ne|n' … correspond|poursuivons|suite|donnons|convaincu*|plu",
        "ni l'une|l'un|lui|elle ni", "candidature … s'arrête|arrête|rejetée|écartée|close",
        "pas le bon|notre|ce|l'homme|la profil|personne",
        "en|ont|avons pris|choisi|préféré|retenu un|une|quelqu'un autre",
        "un|une autre candidat*|personne|plus", "malheureusement|désolé*|hélas … non|pas|pris|retenu",
        "c'est non", "trop|pas assez généraliste|junior|senior|jeune|cher|expérimenté*|solide",
    ),
    "WITHDRAW": (
        "jette|jeter l'éponge", "je|j' ne|n' … vais|irai|viendrai|continue|poursuis|souhaite … plus|pas",
        "vais|irai pas chez|à|finalement", "finalement … pas|non|renonce*",
        "renonce|désiste|retire|abandonne*|décline", "changé d'avis",
        "préfère|préféré|décidé … rester|reste|renoncer|arrêter", "me|se retire|désiste",
    ),
    "OTHER_JOB": (
        "mon|un|une autre oncle|boîte|poste|emploi|offre|place me|m'|prend|accepté|trouvé",
        "trouvé|accepté|pris … ailleurs|autre|mieux|plus",
    ),
    "UNINTERESTED": (
        "pas|plus … pour moi|intéressé*|disponible|à l'écoute|en recherche|envie|bouger|changer",
        "je|j' suis|reste … où je|bien où|là où|correct*|heureu*|content*|bien",
        "pas pour moi", "bien|très bien|heureux où|là je|suis", "sans|aucune façon|intention|envie|merci",
        "retirez|enlevez|supprimez-moi|mes|moi",
    ),
    "NO_NEED": (
        "inutile … poursuivre|insister|rappeler|relancer|écrire",
        "ne|n' … faisons|travaillons|passons|recourons|avons … cabinet*|agence*|intermédiaire*",
        "ne|n' … faisons|travaillons|passons|recourons|avons … recruteur*|besoin|poste*",
        "pourvoyons|recrutons|gérons … cooptation|nous-mêmes|interne|seuls|direct",
        "gel des embauches|recrutements", "pas|aucun besoin|recrutement|poste",
    ),
}  # fmt: skip
