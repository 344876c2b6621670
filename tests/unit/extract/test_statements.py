"""The sender's own sentences, and what of them is plainly said."""

from inspect import unwrap

import pytest

from syncd.extract import limits, statements, zones
from syncd.extract.statements import language, moods, passages, sentences
from syncd.extract.statements.moods import Mood
from syncd.model.extraction import Zone, ZonedLine
from tests.unit.extract.test_work import HOSTILE, Counter

SENTENCES = [
    ("en", "We meet at 2 p.m. on Friday.", "Bring approx. 60k of paper, e.g. the CVs."),
    ("en", "He can do 3 p.m. Thursday.", "Mr. Hale and Dr. Osei will be there."),
    ("en", "See ref. no. 5 and J. Smith's note at www.acme.example/cv.pdf.", "Thanks!"),
    ("en", "No.", "We passed on him."),
    ("en", "See you on Friday at 10.", "Tom"),
    ("en", "ok great, thanks!", "will ring you tmrw"),
    ("de", "Am 14. März um 10.30 Uhr, z. B. in St. Gallen.", "Danke!"),
    ("de", "Frau Müller startet am 1. Juni.", "Hr. Dr. Weber bzw. Fr. Kurz kommen dazu."),
    ("de", "Zur 2. Runde kommt sie am 3. gern.", "Bis dann"),
    ("fr", "Mme. Girard vient à 15h30.", "Env. 50 k€, p.ex. avec prime."),
    ("es", "La Sra. Ibáñez viene a las 10.30 h. con su CV.", "Gracias."),
    ("nl", "Dhr. De Vries komt om 14.00 uur, d.w.z. na de lunch.", "Tot dan!"),
    ("ru", "Собеседование в 10.30, ул. Лесная, зарплата 60 тыс. руб. в месяц.", "Ждём вас."),
    ("pl", "Spotkanie o godz. 10, np. w biurze.", "Do zobaczenia."),
]


@pytest.mark.parametrize(("spoken", "first", "second"), SENTENCES, ids=[f"{s[0]}: {s[1][:24]}" for s in SENTENCES])
def test_a_full_stop_inside_a_time_or_a_shortened_word_ends_no_sentence(spoken: str, first: str, second: str) -> None:
    assert sentences.split(f"{first} {second}", spoken) == (first, second)


def test_a_sentence_ends_where_the_blank_after_it_was_forgotten() -> None:
    assert sentences.split("Thanks.See you on Friday", "en") == ("Thanks.", "See you on Friday")


WRAPPED = """Hi Tom,

thanks for coming in yesterday. The client would like to see Priya on
Thursday at ten, and they have asked for two references before that
day.

To bring:
- passport
- a printed CV
  and the form

See you then
Ann

--
Ann Hale
Head of Talent

On Monday Tom wrote:
> Has she accepted?
"""


def test_wrapped_lines_are_one_paragraph_and_list_entries_stay_apart() -> None:
    own = passages.own(zones.split(WRAPPED))
    assert own[1].startswith("thanks for coming in yesterday. The client would like to see Priya on Thursday at ten,")
    assert own[1].endswith("before that day.")
    assert "To bring:" in own
    assert "- passport" in own
    assert "- a printed CV and the form" in own


def test_nothing_quoted_and_no_signature_is_among_the_sentences() -> None:
    told = " ".join(statements.read(zones.split(WRAPPED)).sentences)
    assert "accepted" not in told
    assert "Head of Talent" not in told


@pytest.mark.parametrize(
    ("spoken", "text"),
    [
        ("en", "The client would like to see her."),
        ("de", "Der Kunde möchte sie gern sehen."),
        ("fr", "Le client souhaite la rencontrer."),
        ("es", "El cliente quiere ver a la candidata."),
        ("nl", "De klant wil haar graag spreken."),
        ("ru", "Клиент готов встретиться с ней."),
        ("it", "Il cliente vuole incontrare la candidata."),
        ("pl", "Klient chce się z nią spotkać."),
        ("uk", "Клієнт хоче зустрітися з нею, дякую."),
        ("en", "12345"),
        ("ru", "ОК"),
    ],
)
def test_small_words_tell_the_language(spoken: str, text: str) -> None:
    assert language.guess([text]) == spoken


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Meine Durchwahl lautet anders.", "de"),
        ("Claire a quitté Corvia.", "fr"),
        ("Marta deja la empresa.", "es"),
        ("Mijn telefoonnummer verandert.", "nl"),
        ("Claire left Corvia.", "en"),
        ("Anfang November geht es los.", "de"),
        ("Nos horaires restent inchangés.", "fr"),
        ("Buenas tardes.", "es"),
        ("Anna Lowe heet nu Anna Carter.", "nl"),
    ],
)
def test_a_language_is_told_by_few_words_that_are_not_its_small_ones(text: str, spoken: str) -> None:
    assert language.guess([text]) == spoken


MOODS = [
    ("en", "Has Priya accepted the offer?", "accepted", Mood.QUESTION),
    ("en", "Priya accepted the offer, can you send the contract?", "accepted", Mood.PLAIN),
    ("en", "Has Priya accepted, or is she still thinking?", "accepted", Mood.QUESTION),
    ("en", "Friday 9am works, ok?", "works", Mood.QUESTION),
    ("en", "If they make an offer, I accept.", "accept", Mood.CONDITION),
    ("en", "I hope that they make an offer", "offer", Mood.WISH),
    ("en", "We haven't had an offer yet", "offer", Mood.NEGATION),
    ("en", "He said they made an offer", "offer", Mood.REPORT),
    ("en", "The interview was last week", "interview", Mood.PAST),
    ("en", "Please find attached her CV, let me know if you like it", "CV", Mood.PLAIN),
    ("en", "Please send me her CV", "CV", Mood.REQUEST),
    ("en", "No problem, Friday at ten it is", "Friday", Mood.PLAIN),
    ("en", "We didn’t make an offer", "offer", Mood.NEGATION),
    ("de", "Hat sie den Vertrag unterschrieben?", "unterschrieben", Mood.QUESTION),
    ("de", "Wir hoffen, dass er unterschreibt.", "unterschreibt", Mood.WISH),
    ("de", "Falls er zusagt, starten wir am Montag.", "starten", Mood.CONDITION),
    ("de", "Er hat nicht unterschrieben.", "unterschrieben", Mood.NEGATION),
    ("fr", "Si elle accepte, nous signons lundi.", "signons", Mood.CONDITION),
    ("fr", "Nous espérons qu'il acceptera.", "acceptera", Mood.WISH),
    ("es", "¿Ha aceptado María?", "aceptado", Mood.QUESTION),
    ("es", "No ha aceptado.", "aceptado", Mood.NEGATION),
    ("nl", "Als hij tekent, start hij maandag.", "start", Mood.CONDITION),
    ("nl", "Heeft zij getekend?", "getekend", Mood.QUESTION),
    ("ru", "Если она согласится, выйдет в июне.", "выйдет", Mood.CONDITION),
    ("ru", "Она не подписала контракт.", "подписала", Mood.NEGATION),
    ("ru", "Мы надеемся, что он примет оффер.", "примет", Mood.WISH),
    ("it", "Se accetta, firmiamo lunedì.", "firmiamo", Mood.CONDITION),
    ("pl", "Czy podpisała umowę?", "podpisała", Mood.QUESTION),
]


@pytest.mark.parametrize(("spoken", "text", "word", "mood"), MOODS, ids=[f"{m[0]}: {m[1][:32]}" for m in MOODS])
def test_what_is_asked_denied_or_hoped_for_is_not_plainly_said(spoken: str, text: str, word: str, mood: Mood) -> None:
    start = text.index(word)
    assert moods.at(moods.clauses(text, spoken), start, start + len(word)) & ~Mood.REQUEST == mood & ~Mood.REQUEST
    if mood is Mood.REQUEST:
        assert moods.at(moods.clauses(text, spoken), start, start + len(word)) == mood


def test_clauses_cover_the_sentence_without_a_gap() -> None:
    text = "Yes, Friday works – but if it rains (it may), we stay inside; ok?"
    told = moods.clauses(text, "en")
    assert "".join(text[clause.start : clause.end] for clause in told) == text


STATED = {**HOSTILE, "full stops": ". " * 100_000, "abbreviations": "z. B. " * 50_000, "asked": "what if, " * 50_000}


@pytest.mark.parametrize("text", STATED.values(), ids=STATED.keys())
def test_a_hostile_letter_falls_into_sentences_and_clauses_in_one_pass(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends, looks = Counter(sentences._ends), Counter(moods._own)
    monkeypatch.setattr(sentences, "_ends", ends)
    monkeypatch.setattr(moods, "_own", looks)
    told = statements.read([ZonedLine(line, Zone.BODY) for line in text[:200_000].split("\n")])
    anew = unwrap(moods.clauses)  # what is remembered is no work
    clauses = sum(len(anew(sentence, told.language)) for sentence in told.sentences)
    assert ends.calls <= 200_000
    assert looks.calls == clauses
    assert all(len(sentence) <= limits.SENTENCE_CHARS.most for sentence in told.sentences)
    assert sum(map(len, told.sentences)) <= 200_000
