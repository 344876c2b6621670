"""How people say who follows whom, per language.

A row's entries are turns of phrase; `syncd/extract/announcements/turns.py` says how they are written.
"""

from collections.abc import Mapping

Rows = Mapping[str, tuple[str, ...]]

# Who follows the writer, or the one who has left: `{name}`.
SUCCEEDED: Rows = {
    "en": (
        "[my|his|her|their|the] [successor|replacement] [is|will be|,] {name}",
        ("{name} [will take over|will be taking over|has taken over|is taking over|takes over|will be replacing|is "
         "replacing|has replaced|will replace] [from me|my |me|for me|your |the |all |as |her |his ]"),
        "{name} [will succeed|succeeds|is succeeding] me",
        ("[your|the] new … [contact|point of contact|account manager|contact person|consultant] [is|will be|:] "
         "{name}"),
        ("[from|as of|going forward|from now on] …… your … [contact|point of contact|account manager|contact "
         "person] [is|will be] {name}"),
        ("{name} [will be|is] your [new … |][point of contact|account manager|contact for all|contact from|contact "
         "going forward|new contact|main contact from]"),
        "{name} will be looking after [your|my|the|all] [account|accounts|vacancies|roles|clients|desk]",
        ("hand[ing|ed] over [my |all |the |][accounts|work|clients|vacancies|desk|everything|responsibilities|"
         "projects|role|duties|portfolio] to {name}"),
        "{name} [will be|is] my [successor|replacement]", "replaced by {name}",
    ),
    "de": (
        "[meine|mein|die|der|seine|ihre|ihr] nachfolger(?:in)? (?:ist|wird|heißt|:) {name}",
        "{name} (?:übernimmt|wird) (?:ab … |… )?(?:meine|meinen|meine aufgaben|meine nachfolge|ihre betreuung)",
        ("[ihr|ihre|dein|deine] neue[r|] (?:ansprechpartner|ansprechpartnerin|ansprechperson|kontakt) (?:ist|wird|"
         "heißt|:)(?: ab …)? {name}"),
        "{name} ist (?:ab sofort |künftig |nun |jetzt )?[ihr|ihre|dein|deine] neue[r|] ansprech",
        "meine aufgaben übernimmt (?:ab sofort |künftig )?{name}", "meine nachfolge (?:übernimmt|tritt) {name}",
    ),
    "fr": (
        "mon successeur (?:est|sera) {name}", "[ma |]remplaçant[e|] (?:est|sera) {name}",
        ("{name} (?:me remplace|prend ma suite|prend le relais|reprend mes|me succède|prendra ma suite|prendra le "
         "relais|me remplacera|me succédera)"),
        "[votre|ton] nouve(?:l|au|lle) (?:contact|interlocuteur|interlocutrice) (?:est|sera|:) {name}",
        "{name} (?:est|sera) (?:désormais )?votre (?:nouveau |nouvel |nouvelle )?(?:contact|interlocut)",
        "je suis remplacée? par {name}",
    ),
    "es": (
        "mi (?:sucesor|sucesora|sustituto|sustituta|reemplazo) (?:es|será) {name}",
        "[su|tu|vuestro] nuev[o|a] (?:contacto|persona de contacto|interlocutor) (?:es|será) {name}",
        "{name} (?:me sustituye|me reemplaza|ocupará mi puesto|me sustituirá|asumirá mis|me releva)",
    ),
    "nl": (
        "mijn (?:opvolger|opvolgster|vervanger) (?:is|wordt) {name}",
        "[je|uw] nieuwe contactpersoon (?:is|wordt) {name}",
        "{name} (?:neemt mijn|volgt mij op|vervangt mij|neemt het van mij over)",
    ),
    "ru": (
        "[мой|моя] (?:преемник|преемница)(?: —| -|:)? {name}", "вместо меня (?:теперь )?(?:будет |работает )?{name}",
        "[ваш|ваше] нов(?:ый|ое) (?:контакт|контактное лицо|менеджер)(?: —| -|:)? {name}",
        "меня (?:заменит|заменяет|сменит) {name}",
    ),
    "it": (
        "il mio (?:successore|sostituto) (?:è|sarà) {name}",
        "(?:il )?(?:suo|tuo|vostro) nuovo (?:contatto|referente) (?:è|sarà) {name}",
    ),
    "pt": ("[o |]meu (?:sucessor|substituto) (?:é|será) {name}", "(?:o )?seu novo contato (?:é|será) {name}"),
    "pl": ("mo(?:im następcą jest|ją następczynią jest) {name}",),
    "sv": ("min efterträdare är {name}", "din nya kontaktperson är {name}"),
}  # fmt: skip

# Whom the writer follows: `{name}`.
SUCCEEDS: Rows = {
    "en": (
        "i[ have|'ve| am|'m| will be|'ll be] [now |just |recently |][taken over|taking over] from {name}",
        "i[ am|'m| will be|'ll be| have|'ve] [now |][replacing|replaced|succeeding] {name}~",
        "[taken over|taking over] [his|her|their|the] … from {name}",
    ),
    "de": (
        "ich (?:bin|habe) (?:die nachfolge|die nachfolgerin|der nachfolger) von {name}",
        "ich habe … von {name} übernommen", "ich übernehme … von {name}",
    ),
    "fr": ("je (?:remplace|succède à) {name}", "j'ai (?:remplacé|succédé à|pris la suite de) {name}"),
    "es": ("(?:sustituyo|reemplazo|sucedo) a {name}",),
    "nl": ("ik (?:vervang|volg) {name} (?:op|als)", "ik heb … van {name} overgenomen"),
    "ru": ("я (?:работаю |теперь )?вместо {name}",),
}  # fmt: skip

# To whom one is sent who writes to somebody gone: `{who}`. It counts only beside that news.
REDIRECTS: Rows = {
    "en": (
        "[please |kindly |do |][contact|email|e-mail|write to|reach out to|speak to|get in touch with|call] {who}",
        "[address|direct|send|forward|refer] …… to {who}", "[reach out to|in touch with] {who}",
        "for …… [contact|email|to] {who}",
    ),
    "de": (
        ("wenden sie sich (?:bitte |künftig |ab sofort |in zukunft |stattdessen |an meine kollegin |an meinen "
         "kollegen )*(?:an )?{who}"),
        "wende dich (?:bitte |künftig |ab sofort )*an {who}",
        "[kontaktieren|schreiben] sie (?:bitte |stattdessen )?{who}", "an {who} (?:wenden|richten|schreiben)",
    ),
    "fr": (
        "contacter (?:désormais )?{who}", "contactez (?:désormais )?{who}",
        "(?:adresser|écrire|adressez|écrivez|tourner|vous adresser) …… à {who}", "adresser à {who}",
    ),
    "es": (
        ("(?:contacto con|contactar con|contacta con|contacte con|escribir a|escriba a|escribe a|diríjase a|"
         "dirigirse a|dirija …… a) {who}"),
    ),
    "nl": (
        ("(?:contact op(?:nemen)? met|neem (?:dan |voortaan )?contact op met|mailen naar|wenden tot|terecht bij|"
         "sturen naar|mail naar) {who}"),
    ),
    "ru": (
        ("(?:обращайтесь|обращаться|пишите|писать|напишите|свяжитесь|связаться)(?: пожалуйста)?(?: к| с| на| по "
         "адресу)? {who}"),
    ),
    "it": ("(?:contattare|contatti|contatta|scrivere a|rivolgersi a|scrivi a|scriva a) {who}",),
    "pt": ("(?:contactar|contacte|contatar|contate|escrever para|entre em contato com|escreva para) {who}",),
    "pl": ("(?:kontakt z|kontaktować się z|pisać do|skontaktować się z) {who}",),
    "sv": ("(?:kontakta|vänd dig till|vänligen kontakta|mejla) {who}",),
}  # fmt: skip
