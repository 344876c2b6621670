"""Dutch: what milestones are told in."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "INTERVIEW": (
        "sollicitatiegesprek*", "interview", "interviews", "tweede gesprek", "eerste gesprek", "derde gesprek",
        "eindgesprek", "2e gesprek", "1e gesprek", "tweede ronde", "laatste ronde", "kennismakingsgesprek",
        "gesprek bij", "voor een gesprek", "het gesprek met", "voor het gesprek", "proefdag", "meeloopdag",
        "vervolggesprek", "arbeidsvoorwaardengesprek", "selectiegesprek", "je gesprek", "uw gesprek",
        "gesprek voor de functie", "gesprek staat",
    ),
    "TALK": (
        "afspraak", "gesprek", "overleg", "meeting", "call", "koffie", "lunch", "belafspraak", "bespreking", "bezoek",
        "videocall", "intake", "kop koffie", "teams", "zoom", "intakegesprek", "telefoongesprek",
    ),
    "WANTS": (
        "graag ontmoeten", "graag spreken", "graag uitnodigen", "nodigt je uit", "nodigt u uit", "wil je spreken",
        "wil u spreken", "uitnodigen voor", "willen hem spreken", "willen haar spreken", "wil hem spreken",
        "wil haar spreken", "kennismaken met", "graag kennismaken", "wil je zien", "wil je ontmoeten", "hem ontmoeten",
        "haar ontmoeten", "hem zien", "haar zien", "graag zien", "op gesprek", "uitnodigen op", "graag … spreken",
        "graag … ontmoeten", "nodigen je uit", "graag op gesprek", "kennis maken met", "nodigen … uit", "wil … spreken",
        "willen … spreken", "wil … ontmoeten", "willen … ontmoeten", "wil … uitnodigen", "willen … uitnodigen",
    ),
    "HIM": (
        "schikt dat hem", "schikt haar", "schikt hem", "komt hem uit", "komt haar uit", "kan hij om", "kan zij om",
        "kan ze om", "kan hij op", "kan ze op", "kan hij donderdag", "past hem", "past haar", "kan hij dan",
        "kan ze dan",
    ),
    "ARRANGE": (
        "uitnodigen", "inplannen", "plannen", "regelen", "laat hem weten", "laat haar weten", "wil je hem",
        "wil je haar", "kun je hem", "kun je haar", "vraag hem", "vraag haar", "nodig", "plan je",
        "kun je … uitnodigen", "doorgeven aan", "geef je het door", "inplan",
    ),
    "CHOSEN": (
        "uitgenodigd voor een gesprek", "uitgenodigd voor het gesprek", "uitgenodigd op gesprek",
        "uitgenodigd voor een interview", "uitgenodigd voor een tweede", "uitnodiging voor het gesprek",
        "uitnodiging voor een gesprek", "door naar de tweede", "door naar de volgende ronde",
        "geselecteerd voor een gesprek", "uitgenodigd voor een sollicitatiegesprek", "mag op gesprek",
        "mag je op gesprek",
    ),
    "CONFIRM": (
        "bevestig", "bevestigd", "bevestigen", "staat gepland", "gepland", "ingepland", "staat vast", "vastgelegd",
        "geboekt", "is op", "vindt plaats", "afgesproken", "staat genoteerd", "genoteerd", "geregeld", "herinnering",
        "vastgezet", "staat in de agenda", "gereserveerd",
    ),
    "MOVE": (
        "verplaatst", "verplaatsen", "verplaats", "verzet", "verzetten", "verschoven", "verschuiven", "schuiven",
        "naar voren", "in plaats van", "is nu", "wordt nu", "omgezet",
    ),
    "CANCEL": (
        "geannuleerd", "annuleren", "gaat niet door", "afgezegd", "afzeggen", "vervalt", "gecanceld",
        "kan niet doorgaan", "gaat helaas niet door", "niet doorgaan", "zeg … af", "verhinderd", "komt te vervallen",
    ),
    "SUIT": (
        "is prima", "is goed", "prima", "akkoord", "komt goed uit", "komt mij goed uit", "komt me goed uit", "schikt",
        "schikt mij", "past", "past mij", "past me", "past prima", "kan", "is perfect", "lukt", "is oké", "is ok",
        "komt uit", "uitstekend", "kan ik", "is akkoord", "is uitstekend", "komt ons goed uit", "past goed",
        "klinkt goed", "komt prima uit", "werkt voor mij", "schikt prima", "lukt mij",
    ),
    "WOULD_SUIT": (
        "zou goed uitkomen", "zou perfect zijn", "zou mooi zijn", "zou prima zijn", "zou kunnen", "zou mij passen",
        "zou mij goed uitkomen",
    ),
    "YES": (
        "ja", "prima", "akkoord", "oké", "ok", "goed", "perfect", "top", "leuk", "graag", "helemaal goed", "super",
        "uitstekend", "afgesproken", "genoteerd", "is goed", "fijn", "mooi", "zeker", "deal", "klinkt goed",
    ),
    "SEE_YOU": (
        "tot maandag", "tot dinsdag", "tot woensdag", "tot donderdag", "tot vrijdag", "tot morgen", "tot dan",
        "zien we elkaar", "we zien elkaar", "ik zie je", "zie je", "zie ik je", "spreken we elkaar",
        "we spreken elkaar", "ik spreek je", "spreek je", "ik bel je", "ik bel u", "bel ik je", "bel ik u", "bel me",
        "onze afspraak", "ons gesprek", "ons overleg", "onze call", "onze lunch", "onze meeting", "ik kom naar",
        "kom ik naar", "ik hoor je", "hoor je dan", "ik verwacht je", "verwacht je", "verwachten je",
        "bij jullie op kantoor", "bij ons op kantoor", "bij ons op", "ik kom langs", "kom ik langs", "spreken elkaar",
        "treffen we elkaar", "ik ben er", "zien elkaar", "kom gerust langs", "kom langs", "dan bellen we", "bellen we",
        "ontvangen je",
    ),
    "INVITED": (
        "uitnodiging geaccepteerd", "je uitnodiging geaccepteerd", "uitnodiging verstuurd", "uitnodiging gestuurd",
        "agenda-uitnodiging", "agendaverzoek", "uitnodiging verzonden", "vergaderverzoek", "uitnodiging aangenomen",
        "uitnodiging is verstuurd",
    ),
    "UNSUITED": (
        "kan ik niet", "kan niet", "komt niet uit", "schikt niet", "past niet", "lukt niet", "lukt mij niet",
        "niet beschikbaar", "helaas niet", "ben ik er niet", "zit ik vol", "op vakantie", "ben ik weg",
        "komt mij niet uit", "past mij niet", "komt me niet uit",
    ),
    "CV": (
        "cv", "cv's", "cvs", "curriculum vitae", "profiel", "profielen", "shortlist", "kandidaatprofiel*",
        "kandidatenprofiel*", "voorselectie", "longlist", "kandidaten voor", "kandidaat voor", "drie kandidaten",
        "twee kandidaten", "je cv", "uw cv", "je profiel", "uw profiel", "kandidaatvoorstel",
    ),
    "MY_CV": (
        "mijn cv", "mijn profiel", "mijn sollicitatie", "mijn motivatie", "ik zoek een nieuwe", "ik zoek werk",
        "ik zoek een baan", "mijn curriculum vitae", "op zoek naar een nieuwe uitdaging", "ik solliciteer",
        "mijn motivatiebrief",
    ),
    "CANDIDATE": (
        "kandidaat", "kandidaten", "kandidate", "sollicitant", "sollicitanten",
    ),
    "ATTACH": (
        "bijgaand", "bijgevoegd", "bijgesloten", "in de bijlage", "als bijlage", "hierbij", "hier is", "hier zijn",
        "bijlage", "zoals besproken", "zoals beloofd", "zoals afgesproken", "hieronder", "aangehecht", "vind je",
        "vindt u", "tref je", "treft u",
    ),
    "SENT": (
        "gestuurd", "verstuurd", "verzonden", "doorgestuurd", "ingediend", "gemaild", "toegestuurd", "voorgelegd",
        "geüpload", "gedeeld", "aangeboden", "opgestuurd", "ligt bij de", "ligt nu bij",
    ),
    "SENDING": (
        "stuur ik", "ik stuur", "stuur ik je", "stuur ik jullie", "graag stel ik", "stel ik je", "stel ik u",
        "presenteer ik", "ik presenteer", "ontvang je", "ontvangt u", "stuur je hierbij", "sturen wij", "leg ik je",
        "leg ik u", "introduceer ik", "deel ik", "ik stel je", "doe ik je", "doe ik u", "mail ik je",
    ),
    "PUT_FORWARD": (
        "je voorgesteld", "u voorgesteld", "voorgesteld bij", "voorgesteld aan", "je aangeboden bij",
        "je profiel voorgelegd", "je geïntroduceerd", "je naar voren geschoven", "voorgedragen", "je voorgelegd",
    ),
    "RECEIVED_CV": (
        "bedankt voor de cv", "bedankt voor het cv", "bedankt voor de cv's", "bedankt voor de profielen",
        "dank voor de", "dank voor het", "cv's ontvangen", "cv ontvangen", "feedback op", "reactie op",
        "terugkoppeling op", "bekijken", "bekeken", "ik kijk er", "die je stuurde", "die je hebt gestuurd", "gelezen",
        "doorgenomen", "bedankt voor je cv", "bedankt voor je sollicitatie", "bedankt voor je profiel", "beoordeeld",
        "bedankt voor de kandidaten",
    ),
    "WILL_SEND": (
        "stuur je morgen", "ik stuur je morgen", "ik stuur jullie morgen", "ik stuur u morgen", "stuur ik je morgen",
        "stuur ik morgen", "zal ik je", "stuur me", "stuur mij", "stuur ons", "kun je me", "kun je mij", "kun je ons",
        "kunt u ons", "zal sturen", "ga ik sturen", "nog sturen", "wil ontvangen", "mag ik je cv", "mag ik je profiel",
        "graag ontvang ik", "nodig van", "volgt", "volgen", "zou je", "kun je", "binnenkort",
    ),
    "OFFER": (
        "aanbod", "contractvoorstel", "voorstel", "aanbieding", "contractaanbod", "arbeidsvoorwaardenvoorstel",
        "baanaanbod", "een aanbod", "arbeidsovereenkomst", "conceptcontract", "aanbodbrief", "offer",
    ),
    "OFFERS": (
        "een aanbod doen", "een aanbod gedaan", "doet je een aanbod", "doet u een aanbod", "doen je een aanbod",
        "een contract aanbieden", "contract aanbieden", "de functie aanbieden", "de baan aanbieden",
        "de functie aan te bieden", "de baan aan te bieden", "bieden … de functie aan", "bieden … de baan aan",
        "bieden … een contract aan", "bieden … een aanbod", "bieden … graag de functie aan",
        "bieden … graag een contract", "de functie aan", "een voorstel doen", "een voorstel gedaan", "graag een aanbod",
        "doen … een aanbod", "doe … een aanbod", "aanbod te doen", "contract aan te bieden", "de functie aangeboden",
        "de baan aangeboden", "een contract aangeboden", "biedt je de functie", "biedt je een contract",
        "willen … aanbieden", "wil je een contract", "wil … een contract",
    ),
    "HAS_OFFER": (
        "hebt een aanbod", "heb een aanbod", "heeft een aanbod", "aanbod ontvangen", "aanbod gekregen", "aanbod van",
        "aanbod voor", "contractvoorstel voor", "contractvoorstel ontvangen", "aanbod verhoogd", "aanbod verbeterd",
        "nieuw aanbod", "beter aanbod", "aanbod binnen", "aanbod is", "contractvoorstel van", "schriftelijk aanbod",
        "het aanbod is", "voorstel van de klant", "aanbod ligt",
    ),
    "MONEY": (
        "€*", "euro", "salaris", "bruto", "per maand",
    ),
    "HIRE": (
        "graag aannemen", "aan te nemen", "wil je aannemen", "wil u aannemen", "willen hem aannemen",
        "willen haar aannemen", "hebt de baan", "hebt de functie", "bent aangenomen", "aangenomen!",
        "je bent het geworden", "je hebt de baan", "voor jou gekozen", "graag in dienst nemen",
        "wil je in dienst nemen", "in dienst te nemen", "kiezen voor jou", "willen … aannemen", "wil … aannemen",
    ),
    "ACCEPT": (
        "geaccepteerd", "accepteert", "accepteer", "aangenomen", "akkoord met het aanbod", "akkoord op het aanbod",
        "neemt … aan", "neem … aan",
    ),
    "ACCEPTS_JOB": (
        "aanbod geaccepteerd", "aanbod aangenomen", "accepteer het aanbod", "accepteert het aanbod",
        "accepteer de functie", "accepteer de baan", "accepteert de functie", "accepteert de baan", "neem het aanbod",
        "neemt het aanbod", "functie geaccepteerd", "baan geaccepteerd", "heeft ja gezegd", "zegt ja",
        "gaat akkoord met het aanbod", "ga akkoord met het aanbod", "accepteer jullie aanbod",
        "is akkoord met het aanbod", "heeft geaccepteerd", "mondeling akkoord", "accepteer het voorstel",
        "voorstel geaccepteerd", "aanbod graag aan", "accepteer graag",
    ),
    "SIGN": (
        "contract getekend", "getekende contract", "contract ondertekend", "ondertekende contract", "heeft getekend",
        "heb getekend", "heeft ondertekend", "getekend", "getekende", "ondertekend", "ondertekende", "tekende",
    ),
    "CONTRACT": (
        "contract", "arbeidsovereenkomst", "arbeidscontract", "heeft getekend", "contract getekend",
        "getekende contract", "contract ondertekend", "ondertekende contract", "heb getekend", "heeft ondertekend",
    ),
    "STARTED": (
        "is begonnen", "vandaag begonnen", "is gestart", "gestart bij ons", "bij ons begonnen", "eerste dag",
        "eerste werkdag", "in dienst getreden", "ontslag genomen", "zijn ontslag ingediend", "haar ontslag ingediend",
        "mijn ontslag ingediend", "is goed begonnen", "ben begonnen", "baan opgezegd", "contract opgezegd",
    ),
    "START": (
        "start op", "begint op", "begin op", "begint per", "start per", "start maandag", "begint maandag", "start bij",
        "start", "begin", "begint", "startdatum", "treedt in dienst", "in dienst per", "komt in dienst", "ik start",
        "ik begin",
    ),
    "JOB": (
        "functie", "baan", "rol", "positie", "vacature",
    ),
    "REJECT": (
        "wijzen … af", "wijs … af", "afgewezen", "afwijzen", "afwijzing", "niet verder", "gaan we niet",
        "niet geselecteerd", "niet uitgekozen", "niet gekozen", "niet doorgaan met", "niet door met",
        "is het niet geworden", "bent het niet geworden", "helaas niet geworden", "niet uitnodigen",
        "nodigen … niet uit", "nee van ons", "een nee", "geen match", "niet op gesprek", "niet in aanmerking",
        "valt af", "vallen af", "niet overtuigd", "tegen … besloten", "zien het niet zitten", "niet aannemen",
    ),
    "OTHER": (
        "andere kandidaat", "iemand anders", "een ander gekozen", "vacature is vervuld", "vacature vervuld",
        "functie is vervuld", "intern ingevuld", "interne kandidaat", "is ingevuld", "reeds vervuld", "al vervuld",
        "on hold", "in de wacht", "vacature is gesloten", "vacature gesloten", "intern opgelost", "voor een ander",
        "niet meer open", "is vervuld", "intern vervuld", "is inmiddels",
    ),
    "UNFIT": (
        "sluit niet aan", "past niet", "te junior", "te senior", "te duur", "te weinig ervaring", "overgekwalificeerd",
        "onvoldoende", "mist ervaring", "niet de juiste", "niet geschikt", "niet wat we zoeken", "ontbreekt",
        "voldoet niet", "niet passend", "niet helemaal wat", "hij mist", "zij mist", "ze mist", "te licht", "te zwaar",
        "niet genoeg ervaring",
    ),
    "PROGRESS": (
        "verder met", "doorgaan met", "verder gaan", "verder gaan met", "uitnodigen", "door met",
    ),
    "FIT": (
        "sluit aan", "past bij", "geschikt", "voldoet", "wat we zoeken", "juiste match", "een match",
    ),
    "WITHDRAW": (
        "trek … in", "trekt … in", "trek mijn sollicitatie", "sollicitatie in", "teruggetrokken", "terugtrekken",
        "trekt zich terug", "trek me terug", "trek mij terug", "haakt af", "haak af", "afgehaakt", "uit de procedure",
        "uit het proces", "niet langer geïnteresseerd", "niet meer geïnteresseerd", "niet langer beschikbaar",
        "niet meer beschikbaar", "sollicitatie intrekken", "ziet ervan af", "zie ervan af", "zie er toch van af",
        "ziet er toch van af", "stop met de procedure", "stopt met de procedure", "bedankt voor de eer",
        "heeft zich bedacht", "geen interesse meer",
    ),
    "DECLINE": (
        "aanbod afgeslagen", "aanbod afgewezen", "aanbod geweigerd", "sla het aanbod", "slaat het aanbod",
        "wijs het aanbod", "wijst het aanbod", "niet in op het aanbod", "niet in op jullie aanbod",
        "accepteer het aanbod niet", "aanbod niet aan", "aanbod niet accepteren", "aanbod niet aan te nemen",
        "aanbod niet te accepteren", "neem het aanbod niet", "aanbod af", "bedankt voor het aanbod",
        "functie afgewezen", "niet geaccepteerd", "niet te accepteren", "niet accepteren", "bedankt voor de baan",
    ),
    "OTHER_JOB": (
        "bij mijn huidige werkgever", "bij haar huidige werkgever", "bij zijn huidige werkgever", "ik blijf bij",
        "blijft bij", "iets anders gevonden", "blijft zitten", "blijf zitten waar", "te blijven",
    ),
    "UNINTERESTED": (
        "geen interesse", "niet geïnteresseerd", "niet op zoek", "niet op zoek naar een andere baan",
        "niet op zoek naar ander werk", "niet open voor", "prima op mijn plek", "goed op mijn plek", "zit goed",
        "zit prima", "tevreden met mijn", "tevreden in mijn", "geen behoefte aan", "niet het juiste moment",
        "niet het goede moment", "niets voor mij", "niet voor mij", "erg naar mijn zin", "naar mijn zin",
        "blijf nog even", "niet van baan", "wil niet wisselen", "geen plannen om", "niet meer benaderen",
        "niet meer mailen", "uit je bestand", "uit jullie bestand", "net begonnen bij", "voorlopig niet",
        "niet toe aan", "sta niet open", "sta momenteel niet open", "nee bedankt", "nee dank je",
        "niet interessant voor mij", "spreekt me niet aan",
    ),
    "INTEREST": (
        "geïnteresseerd", "interesse", "op zoek naar een andere", "sta open",
    ),
    "NO_NEED": (
        "geen vacatures", "nemen nu niemand aan", "nemen niemand aan", "vacaturestop", "geen openstaande",
        "niet met bureaus", "niet met recruiters", "niet met werving", "geen behoefte aan", "geen personeel nodig",
        "werven zelf", "werven intern", "via eigen recruitment", "aannamestop", "geen gebruik van", "geen bureaus",
        "niet met uitzendbureaus", "niet met externe", "nemen momenteel niemand aan", "nemen op dit moment niemand",
        "zoeken niemand", "zoeken momenteel niemand", "geen externe bureaus", "geen plek", "hebben niemand nodig",
        "doen we zelf", "vaste leveranciers",
    ),
    "HOPE": (
        "hoop", "hopen", "hopelijk", "verwachten een", "misschien", "proberen", "wachten op", "wacht op",
        "denk na over", "nadenken over", "denkt na", "bedenktijd", "voordat", "nog geen", "nog niet", "overweeg",
    ),
    "ELSEWHERE": (
        "ander bureau", "vorig jaar", "vorige week", "vorige maand", "krant", "journalist", "artikel", "tijdschrift",
    ),
    "PENDING": (
        "nog geen besluit", "nog niet besloten", "geen beslissing",
    ),
    "TRADE": (
        "speciale aanbieding", "korting", "aanbieding van de week", "nieuwsbrief", "uitschrijven", "factuur",
        "facturen", "leverancier", "leveranciers", "vacatureplaatsingen", "offerte", "voorwaarden", "inkoopnummer",
        "tarief", "abonnement", "webinar", "licentie", "stage", "stagiair", "huurcontract", "onderhoudscontract",
        "software", "training", "cursus", "geheimhouding*",
    ),
    "OTHERS": (
        "teamoverleg", "intern overleg", "teammeeting", "training", "afwezig", "werkoverleg", "directieoverleg",
    ),
    "I": (
        "ik", "mij", "me", "mijn",
    ),
    "NOTHING": (
        "feedback op het gesprek", "hoe ging je gesprek", "hoe was je gesprek", "hoe ging het gesprek",
        "sollicitatietips", "wij bieden een", "functioneringsgesprek", "goed gesprek", "fijn gesprek",
        "prettig gesprek", "leuk gesprek", "kan je", "kan ik je", "kan het", "kan worden", "bedrijfsprofiel",
        "geen aanbod", "begin ik", "aan het begin", "begin van", "in het begin", "te beginnen",
        "akkoord met de voorwaarden", "past bij het team",
    ),
    "NEW_JOB": (
        "ander|andere baan|aanbod|functie|bedrijf|werkgever|job|plek", "tegenbod|tegenaanbod|tegenvoorstel", "elders",
        "ergens|iets anders",
    ),
    "TAKES": (
        "aangenomen|geaccepteerd|gevonden|getekend|gekozen|gekregen|accepteer|neem|kies|begonnen",
    ),
}  # fmt: skip
