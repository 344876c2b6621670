"""French: what milestones are told in."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "l'entretien", "d'entretien", "entretien", "entretien d'embauche", "second entretien", "deuxième entretien",
    ),
    "WANTS": (
        "souhaite rencontrer", "souhaitons rencontrer", "aimerait rencontrer", "aimerions rencontrer", "souhaite voir",
    ),
    "CONFIRM": (
        "confirmé", "confirmée", "confirme", "confirmons", "est fixé", "est calé",
    ),
    "MOVE": (
        "reporté", "reporter", "décalé", "décaler",
    ),
    "CANCEL": (
        "annul*", "ne peux pas", "ne pourrai pas",
    ),
    "TALK": (
        "rendez-vous", "réunion", "appel", "rdv",
    ),
    "SUIT": (
        "me convient", "nous convient", "ça me va", "me va", "c'est parfait", "convient parfaitement",
        "c'est bon pour moi",
    ),
    "SEE_YOU": (
        "on se voit", "nous nous voyons", "notre rendez-vous", "je vous appelle", "rendez-vous confirmé",
        "à bientôt donc",
    ),
    "CV": (
        "cv", "profil", "profils", "candidatures", "shortlist",
    ),
    "MY_CV": (
        "mon cv", "ma candidature", "mon profil", "mon curriculum",
    ),
    "ATTACH": (
        "ci-joint", "ci-joints", "en pièce jointe", "pièce jointe", "vous trouverez",
    ),
    "SENT": (
        "transmis", "envoyé", "présenté", "adressé",
    ),
    "RECEIVED_CV": (
        "merci pour", "merci de", "bien reçu",
    ),
    "WILL_SEND": (
        "enverrai", "envoyez", "pouvez-vous", "vais envoyer",
    ),
    "OFFERS": (
        "faire une offre", "une offre à", "proposer le poste", "offre d'embauche", "reçu une offre",
        "souhaite vous embaucher", "offrir le poste", "embaucher",
    ),
    "ACCEPTS_JOB": (
        "accepté l'offre", "accepte l'offre", "accepté le poste", "accepte le poste", "signé le contrat",
        "signé son contrat", "signé mon contrat", "contrat signé", "a signé", "j'ai signé", "a commencé chez nous",
        "accepte votre offre", "accepté votre offre",
    ),
    "REJECT": (
        "pas retenu", "pas retenue", "ne retenons pas", "pas donner suite", "ne donnerons pas suite",
        "n'a pas été retenu*", "ne sera pas retenu*",
    ),
    "OTHER": (
        "un autre candidat", "une autre candidate", "poste est pourvu", "poste a été pourvu",
    ),
    "WITHDRAW": (
        "retirer ma candidature", "retire ma candidature", "retirer du processus", "se retire", "me retire",
        "retiré sa candidature",
    ),
    "DECLINE": (
        "décliné", "décline", "refusé l'offre", "refuse l'offre", "refuser l'offre", "décliner l'offre",
    ),
    "OTHER_JOB": (
        "contre-offre", "un autre poste",
    ),
    "UNINTERESTED": (
        "pas intéressé", "pas intéressée", "pas à l'écoute", "ne souhaite pas changer", "pas en recherche",
        "ne m'intéresse pas",
    ),
    "NO_NEED": (
        "aucun besoin", "pas de besoin", "ne recrutons pas", "gel des embauches", "pas besoin d'un cabinet",
    ),
    "TRADE": (
        "facture", "remise", "promotion", "newsletter", "imprimante", "offre spéciale", "devis",
    ),
    "HOPE": (
        "espère", "espérons", "j'attends",
    ),
    "UNSUITED": (
        "ne me convient pas", "ne convient pas", "pas disponible",
    ),
}  # fmt: skip
