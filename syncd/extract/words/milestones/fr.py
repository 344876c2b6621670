"""French: what milestones are told in."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "entretien", "entretiens", "l'entretien", "d'entretien", "entretien d'embauche", "deuxième entretien",
        "second entretien", "premier entretien", "dernier entretien", "entrevue", "l'entrevue", "2e entretien",
        "1er entretien", "entretien final", "tour final", "journée d'essai", "jour d'essai", "deuxième tour",
    ),
    "TALK": (
        "rendez-vous", "rdv", "réunion", "appel", "échange", "déjeuner", "café", "point", "visio", "rencontre",
        "échange téléphonique", "visioconférence", "l'appel", "d'appel", "call", "coup de fil", "entrevue commerciale",
        "petit-déjeuner", "brief", "teams", "zoom",
    ),
    "WANTS": (
        "rencontrer", "recevoir", "convoquer", "souhaite vous voir", "souhaite la voir", "souhaite le voir",
        "souhaitons la voir", "souhaitons le voir", "souhaite vous rencontrer", "vous recevoir", "vous recevra",
        "la voir", "le voir", "les voir", "veut la voir", "veut le voir", "veut vous voir", "voir en entretien",
        "le recevoir", "la recevoir", "vous attend", "vous voir en",
    ),
    "HIM": (
        "est-ce que ça lui", "lui conviendrait", "lui convient", "lui irait", "est-il disponible",
        "est-elle disponible", "peut-il venir", "peut-elle venir", "pourrait-il", "pourrait-elle",
    ),
    "ARRANGE": (
        "convoquer", "organiser", "organisez", "planifier", "caler", "fixer", "prévenir", "prévenez", "dites-lui",
        "lui dire", "pouvez-vous convoquer", "pouvez-vous organiser", "invitez", "inviter", "lui demander",
        "programmer", "proposer un rendez-vous", "lui confirmer", "l'informer", "pouvez-vous lui",
    ),
    "CHOSEN": (
        "sélectionné pour un entretien", "sélectionnée pour un entretien", "convié à un entretien",
        "conviée à un entretien", "invité à un entretien", "invitée à un entretien", "convoqué en entretien",
        "convoquée en entretien", "retenu pour un entretien", "retenue pour un entretien", "convoqué à un",
        "convoquée à un", "convocation à l'entretien", "convocation pour l'entretien", "vous invite à un entretien",
        "vous invite pour un",
    ),
    "CONFIRM": (
        "confirme", "confirmé", "confirmée", "confirmons", "fixé", "fixée", "prévu", "prévue", "calé", "calée",
        "est noté", "c'est noté", "réservé", "réservée", "programmé", "programmée", "aura lieu", "planifié",
        "planifiée", "convenu", "rappel", "arrangé", "organisé", "entendu", "est bon pour", "validé", "validée",
    ),
    "MOVE": (
        "décalé", "décalée", "décaler", "décalons", "reporté", "reportée", "reporter", "reportons", "déplacé",
        "déplacée", "déplacer", "avancé", "avancée", "avancer", "au lieu de", "repoussé", "repoussée", "repousser",
    ),
    "CANCEL": (
        "annulé", "annulée", "annuler", "annulons", "n'aura pas lieu", "empêchement", "ne pourra pas", "ne viendra pas",
        "est souffrant", "je dois annuler", "supprimé", "ne peux plus",
    ),
    "SUIT": (
        "me convient", "nous convient", "convient", "convient parfaitement", "me va", "nous va", "ça marche",
        "me va bien", "c'est parfait", "est parfait", "c'est bon", "est bon", "c'est bien", "me va très bien",
        "ok pour", "d'accord pour", "parfait pour", "entendu pour", "c'est noté", "bien noté", "c'est ok",
        "partant pour", "disponible à", "je serai là", "me va parfaitement", "c'est d'accord", "va pour", "ça me va",
        "c'est entendu", "va très bien", "noté pour",
    ),
    "WOULD_SUIT": (
        "conviendrait", "me conviendrait", "serait parfait", "serait bien", "m'irait", "nous irait", "serait idéal",
        "nous conviendrait",
    ),
    "YES": (
        "oui", "d'accord", "parfait", "entendu", "ok", "très bien", "super", "volontiers", "avec plaisir", "c'est noté",
        "bien sûr", "noté", "ça marche", "c'est parfait", "impeccable", "génial", "excellent", "bien reçu",
    ),
    "SEE_YOU": (
        "à lundi", "à mardi", "à mercredi", "à jeudi", "à vendredi", "à demain", "on se voit", "nous nous voyons",
        "on se retrouve", "on s'appelle", "on se parle", "je vous appelle", "je vous appellerai", "je t'appelle",
        "au plaisir de vous rencontrer", "au plaisir de vous voir", "notre rendez-vous", "notre rdv", "notre appel",
        "notre réunion", "notre rencontre", "notre échange", "notre déjeuner", "vous pouvez m'appeler", "appelez-moi",
        "j'attends votre appel", "je passerai", "je viendrai", "rendez-vous dans", "vous accueillir", "retrouvons-nous",
        "voyons-nous", "rendez-vous à", "on se cale", "retrouve à", "nous nous retrouvons", "je serai à",
        "on se retrouvera", "je t'attends", "je vous attends", "à tout à l'heure", "nous nous verrons",
        "dans vos bureaux", "dans nos bureaux",
    ),
    "INVITED": (
        "accepté votre invitation", "accepté l'invitation", "invitation envoyée", "envoyé une invitation",
        "envoie une invitation", "invitation teams", "invitation outlook", "invitation calendrier",
        "j'ai accepté votre",
    ),
    "UNSUITED": (
        "ne convient pas", "ne me convient pas", "pas disponible", "n'est pas possible", "ne suis pas disponible",
        "ne peux pas", "indisponible", "pas possible", "ne me va pas", "suis pris", "suis prise", "en déplacement",
        "en congé", "ne marche pas",
    ),
    "CV": (
        "cv", "c.v.", "curriculum vitae", "profil", "profils", "candidature", "candidatures", "short-list", "shortlist",
        "short list", "présélection", "liste restreinte", "dossier de candidature", "dossiers de candidature",
        "sélection", "dossier du candidat", "dossier de compétences", "le profil", "un profil", "trois profils",
        "votre cv", "votre candidature", "votre profil", "ma sélection", "notre sélection", "long list",
    ),
    "MY_CV": (
        "mon cv", "ma candidature", "mon profil", "mon curriculum vitae", "ma lettre de motivation", "je postule",
        "je recherche un poste", "je cherche un poste", "mon dossier", "ma recherche",
    ),
    "CANDIDATE": (
        "candidat", "candidate", "candidats", "candidates",
    ),
    "ATTACH": (
        "ci-joint", "ci-jointe", "ci-joints", "ci-jointes", "en pièce jointe", "en pj", "pièces jointes",
        "pièce jointe", "voici", "veuillez trouver", "vous trouverez", "trouverez ci-joint", "ci-dessous", "ci-après",
        "comme convenu", "en annexe", "joint", "joints", "je joins", "tu trouveras", "en attaché",
    ),
    "SENT": (
        "envoyé", "envoyée", "envoyés", "envoyées", "transmis", "transmise", "transmises", "soumis", "soumise",
        "présenté", "présentée", "adressé", "adressée", "fait suivre", "partagé", "fait parvenir", "déposé",
    ),
    "SENDING": (
        "je vous adresse", "je vous envoie", "je vous transmets", "je vous présente", "je vous soumets", "je t'envoie",
        "je vous fais parvenir", "nous vous adressons", "nous vous transmettons", "je me permets de vous",
        "permets de vous présenter", "permets de vous envoyer", "nous vous présentons", "nous vous proposons",
        "je vous propose", "je te transmets", "je vous fais suivre", "j'ai le plaisir de vous présenter",
        "nous vous envoyons", "plaisir de vous adresser", "je vous joins",
    ),
    "PUT_FORWARD": (
        "présenté votre candidature", "transmis votre candidature", "proposé votre candidature", "positionné sur",
        "positionnée sur", "présenté votre profil", "transmis votre profil", "vous ai positionné", "vous ai présenté",
        "vous ai positionnée", "proposé votre profil", "envoyé votre candidature", "soumis votre candidature",
    ),
    "RECEIVED_CV": (
        "merci pour le cv", "merci pour les cv", "merci pour ces", "reçu les cv", "reçu le cv", "retour sur",
        "retours sur", "merci pour les profils", "merci pour le profil", "les cv que vous", "bien reçu",
        "merci pour votre", "après étude", "étudié", "examiné", "que vous m'avez", "que vous nous avez", "regarde cela",
        "je regarde", "merci pour l'envoi", "relance", "merci pour vos",
    ),
    "WILL_SEND": (
        "enverrai", "enverrons", "transmettrai", "vais vous envoyer", "envoyez-moi", "envoyez-nous", "nous envoyer",
        "m'envoyer", "pouvez-vous m'", "me faire parvenir", "nous faire parvenir", "faire parvenir quelques",
        "me transmettre", "nous transmettre", "ferai parvenir", "vous ferai", "aurez", "vais transmettre",
        "vous envoyer demain", "puis-je", "puis-je transmettre", "bientôt",
    ),
    "OFFER": (
        "offre", "l'offre", "offre d'emploi ferme", "proposition", "proposition d'embauche", "promesse d'embauche",
        "offre d'embauche", "une offre", "une proposition", "proposition de contrat", "lettre d'offre",
        "lettre d'engagement", "offre écrite", "offre ferme", "d'offre",
    ),
    "OFFERS": (
        "faire une offre", "fait une offre", "faire une proposition", "fait une proposition", "font une offre",
        "vous fait une offre", "faisons une offre", "lui faire une offre", "lui faire une proposition",
        "proposer le poste", "proposer un contrat", "propose le poste", "proposons le poste", "proposer un cdi",
        "proposent le poste", "proposition d'embauche à", "offrir le poste", "vous offre le poste", "lui proposer le",
        "lui offrir", "vous propose le poste", "vous propose un", "formuler une offre", "formule une offre",
        "faire une proposition d'embauche", "offre le poste", "lui proposer un", "vous fait une proposition",
        "lui proposons", "faire à", "lui fait une offre", "proposons un cdi",
    ),
    "HAS_OFFER": (
        "reçu une offre", "reçu une proposition", "reçu l'offre", "reçu la proposition", "une offre pour",
        "offre pour vous", "promesse d'embauche de", "promesse d'embauche pour", "offre de la part",
        "a augmenté son offre", "nouvelle offre", "offre améliorée", "revu son offre", "avez une offre", "ai une offre",
        "une offre de", "a revu l'offre", "l'offre est de", "notre offre est", "lettre d'offre pour",
    ),
    "MONEY": (
        "€*", "euros", "salaire", "brut", "fixe", "rémunération", "k€",
    ),
    "HIRE": (
        "souhaite vous embaucher", "souhaite vous recruter", "souhaitons recruter", "souhaitons l'embaucher",
        "souhaitons embaucher", "souhaite l'embaucher", "souhaite le recruter", "souhaite la recruter",
        "veut vous embaucher", "veut l'embaucher", "avez le poste", "as le poste", "obtenu le poste",
        "vous avez été retenu", "vous avez été retenue", "avons choisi madame", "avons choisi monsieur",
        "a retenu votre candidature", "souhaitons l'engager", "vous êtes retenu", "vous êtes retenue",
        "souhaite vous engager", "retenons sa candidature", "retenons la candidature", "souhaitons le recruter",
        "souhaitons la recruter",
    ),
    "ACCEPT": (
        "accepte", "accepté", "acceptée", "acceptent", "acceptation",
    ),
    "ACCEPTS_JOB": (
        "accepte l'offre", "j'accepte l'offre", "j'accepte votre offre", "j'accepte votre proposition",
        "j'accepte le poste", "j'accepte la proposition", "j'accepte avec", "accepte votre offre",
        "accepte votre proposition", "accepte le poste", "accepte la proposition", "accepté l'offre",
        "accepté votre offre", "accepté le poste", "accepté la proposition", "accepté votre proposition", "a dit oui",
        "a accepté", "accepte avec plaisir", "a donné son accord", "accepte avec joie", "accepté verbalement",
        "accepte avec grand plaisir", "accepte avec enthousiasme", "a confirmé son arrivée",
    ),
    "SIGN": (
        "a signé", "a contresigné", "contrat signé", "contrat est signé", "j'ai signé", "signé", "signée", "signés",
        "signature", "contresigné", "contresignée",
    ),
    "CONTRACT": (
        "contrat", "contrats", "contrat de travail", "promesse d'embauche", "a signé", "a contresigné", "contrat signé",
        "contrat est signé", "j'ai signé", "le contrat", "son contrat", "mon contrat",
    ),
    "STARTED": (
        "a commencé chez", "a commencé aujourd'hui", "a commencé ce", "a démarré chez", "a démarré ce",
        "a démarré aujourd'hui", "premier jour", "a rejoint nos équipes", "a pris son poste", "a pris ses fonctions",
        "nous a rejoints", "a rejoint l'équipe", "ma démission", "sa démission", "a démissionné", "a commencé lundi",
        "a commencé hier", "s'intègre bien", "bien commencé", "j'ai démissionné",
    ),
    "START": (
        "commence le", "commencera", "commencerai", "démarre le", "démarrera", "démarre", "débute le", "débutera",
        "prend son poste", "prendra ses fonctions", "prendra son poste", "prise de poste", "rejoindra", "rejoint",
        "arrivée le", "entrée en fonction", "date de début", "commence lundi", "je commence", "intégrera",
        "nous rejoint",
    ),
    "JOB": (
        "poste", "emploi", "fonction", "place",
    ),
    "REJECT": (
        "ne retenons pas", "pas retenue", "pas retenu", "ne donnerons", "pas suite à sa", "pas donner suite",
        "refusons", "nous refusons", "ne souhaitons pas poursuivre", "pas poursuivre", "pas le retenir",
        "pas la retenir", "pas été retenue", "pas été retenu", "pas été sélectionné", "pas été sélectionnée",
        "pas sélectionné", "défavorable", "c'est non pour", "c'est un non", "ne pas retenir", "ne pas poursuivre",
        "pas aller plus loin", "n'irons pas plus loin", "pas convaincus", "pas convaincu", "ne pas donner suite",
        "écarté", "écartée", "écartons", "réponse négative", "retour négatif", "avis négatif", "n'a pas retenu",
        "n'avons pas retenu", "déclinons", "ne souhaite pas poursuivre", "n'a pas été retenue", "n'a pas été retenu",
        "pas donner une suite favorable", "suite défavorable",
    ),
    "OTHER": (
        "autre candidat", "autre candidate", "une autre personne", "quelqu'un d'autre", "poste est pourvu",
        "poste pourvu", "poste a été pourvu", "pourvu en interne", "candidat interne", "promotion interne",
        "en interne", "recrutement est gelé", "mis en attente", "plus d'actualité", "poste est gelé", "autre profil",
        "poste n'est plus", "est suspendu", "déjà pourvu", "été pourvu", "candidature interne",
    ),
    "UNFIT": (
        "ne correspond pas", "correspond pas", "ne correspondent pas", "pas assez", "trop junior", "trop senior",
        "trop cher", "trop chère", "surqualifié", "surqualifiée", "pas adapté", "pas adaptée", "manque d'expérience",
        "lui manque", "pas le bon profil", "pas le profil", "n'est pas fait pour", "insuffisant", "insuffisante",
        "il manque", "trop jeune", "pas suffisamment", "manque de",
    ),
    "PROGRESS": (
        "poursuivre", "donner suite", "suite à sa candidature", "aller plus loin", "suite favorable", "continuer avec",
    ),
    "FIT": (
        "correspond", "adapté", "convaincu", "convaincus", "retenu", "retenue",
    ),
    "WITHDRAW": (
        "retire ma candidature", "retirer ma candidature", "retire sa candidature", "retiré sa candidature",
        "retirer sa candidature", "s'est désisté", "s'est désistée", "me désister", "me désiste", "se désiste",
        "se retire du", "s'est retiré", "s'est retirée", "abandonne le processus", "me retirer", "me retire",
        "se retirer", "plus intéressé par", "plus intéressée par", "ne souhaite plus", "ne souhaite plus poursuivre",
        "mettre fin à ma candidature", "désistement", "ne plus donner suite", "sortir du processus", "renonce au",
        "renonce à", "a renoncé", "jette l'éponge",
    ),
    "DECLINE": (
        "décliné l'offre", "décline l'offre", "décline votre offre", "refusé l'offre", "refuse l'offre",
        "refuser l'offre", "décliner l'offre", "décliner votre", "refuser votre", "refusé la proposition",
        "décline la proposition", "décline votre proposition", "décliné la proposition", "pas suite à cette offre",
        "pas accepter l'offre", "n'accepte pas", "pas accepter votre", "refuse votre", "décliné votre", "refusé votre",
        "pas suite à votre offre", "pas suite à votre proposition", "refusé le poste", "décliné le poste",
        "ne pas accepter", "refuser le poste", "pas suite à l'offre", "a décliné", "a refusé",
    ),
    "OTHER_JOB": (
        "rester chez mon", "reste chez mon", "rester chez son", "reste chez son", "rester dans", "reste dans",
        "accepté un poste", "accepté un autre", "signé ailleurs", "rester à mon poste", "décidé de rester",
        "accepté une autre", "préfère rester", "trouvé un autre", "trouvé autre chose", "reste en poste",
    ),
    "UNINTERESTED": (
        "pas intéressé", "pas intéressée", "ne suis pas intéressé", "ne suis pas intéressée", "pas à l'écoute",
        "ne cherche pas", "ne recherche pas", "très bien dans mon", "bien dans mon poste", "pas en recherche",
        "ne souhaite pas changer", "ne souhaite pas bouger", "pas de changement", "pas ouvert", "pas ouverte",
        "épanoui dans", "épanouie dans", "pas le bon moment", "ne m'intéresse pas", "plus me contacter",
        "me retirer de vos", "heureux dans mon", "heureuse dans mon", "pas d'actualité pour", "satisfait de mon",
        "satisfaite de mon", "pas en veille", "ne suis pas en recherche", "pas envie de changer",
        "pas de projet de changement", "non merci", "ne plus me", "viens de prendre un", "n'envisage pas",
    ),
    "INTEREST": (
        "intéressé", "intéressée", "à l'écoute", "m'intéresse", "recherche active",
    ),
    "NO_NEED": (
        "ne recrutons pas", "pas de besoin", "aucun besoin", "pas de recrutement", "gel des embauches",
        "gel des recrutements", "pas appel à des cabinets", "pas de cabinet", "pas avec des cabinets",
        "recrutons en direct", "recrutons nous-mêmes", "pas de poste ouvert", "pas de poste à pourvoir", "aucun poste",
        "aucun recrutement", "pas avec les cabinets", "pas avec des agences", "pas appel aux cabinets",
        "n'embauchons pas", "pas besoin de vos services", "recrutement en interne", "sans passer par",
        "pas de cabinets", "cabinets de recrutement", "recrutements sont gelés", "embauches sont gelées",
    ),
    "HOPE": (
        "espère", "espérons", "espérant", "j'espère", "attend une", "dans l'attente", "pense que", "peut-être",
        "envisage", "envisageons", "réfléchis", "réfléchir", "avant de", "toujours pas", "pas encore", "pourrait",
        "attendons",
    ),
    "ELSEWHERE": (
        "l'an dernier", "l'année dernière", "la semaine dernière", "le mois dernier", "journaliste", "presse",
        "article", "autre cabinet",
    ),
    "PENDING": (
        "pas encore décidé", "pas encore pris", "réflexion", "pas pris de décision",
    ),
    "TRADE": (
        "offre spéciale", "offre exceptionnelle", "promotion", "remise", "réduction", "newsletter", "désabonner",
        "facture", "factures", "fournisseur", "fournisseurs", "honoraires", "vos annonces", "nos annonces",
        "bon de commande", "comptabilité", "devis", "appel d'offres", "conditions générales", "webinaire", "abonnement",
        "logiciel", "livraison", "moins 30", "tarif", "tarifs", "offre commerciale", "bail", "stagiaire", "stage",
    ),
    "OTHERS": (
        "réunion d'équipe", "réunion interne", "comité de direction", "formation", "séminaire", "absent du bureau",
        "absence du bureau",
    ),
    "I": (
        "je", "j'ai", "me", "mon", "ma",
    ),
    "NOTHING": (
        "nous offrons", "offre un salaire", "offres d'emploi", "offre d'emploi", "nouvelles de l'entretien",
        "entretien annuel", "entretien des locaux", "entretien des", "entretiens annuels", "contrat d'entretien",
        "produits d'entretien", "s'est passé votre entretien", "retour de l'entretien", "suite à l'entretien",
        "point de vue", "à ce point", "contrat de prestation", "contrat cadre", "signature de mail", "à bientôt",
        "pas reçu d'offre", "d'offre de leur part", "ne manquez pas", "pas assez de temps", "l'entretien s'est",
        "signé notre convention", "acceptez", "veuillez accepter", "accepte vos conditions", "acceptons vos conditions",
    ),
    "NEW_JOB": (
        "autre poste|offre|opportunité|entreprise|proposition|emploi|cdi|société|employeur",
        "contre-offre|contre-proposition", "poste|emploi|travail ailleurs", "poste plus près|proche", "autre chose",
        "ailleurs",
    ),
    "TAKES": (
        "accepte|accepté|acceptée|trouvé|signé|pris|choisi|obtenu|prends|préféré|opté",
    ),
}  # fmt: skip
