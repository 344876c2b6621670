"""Names as one country and its neighbours write them, and two people's that only look so."""

import pytest

from syncd.matchers.naming.compare import compare
from syncd.matchers.naming.words import parse

_ONE = [
    pytest.param("Nikolajs Brink", "Nikolai Brink", id="a Russian name with the ending of Latvia"),
    pytest.param("Sergejus Brink", "Sergey Brink", id="a Russian name with the ending of Lithuania"),
    pytest.param("Ainars Holmbergs", "Ainars Holmberg", id="a surname with the ending of Latvia"),
    pytest.param("Vytautas Sokolovas", "Vytautas Sokolov", id="a surname with the ending of Lithuania"),
    pytest.param("Ivan Marozau", "Ivan Morozov", id="Belarus writes a surname by its sound"),
    pytest.param("Ivan Dzianisau", "Ivan Denisov", id="a consonant that is soft in Belarus"),
    pytest.param("Petr Harachenka", "Petr Gorachenko", id="an h that is a g in Russia"),
    pytest.param("Ivan Tarasionak", "Ivan Tarasenok", id="a vowel that Russia writes with one letter"),
    pytest.param("Yauhen Brink", "Evgeny Brink", id="a given name of Belarus"),
    pytest.param("Ara Bedoyan", "Ara Petoyan", id="an Armenian surname in East and West"),
    pytest.param("Krikor Brink", "Grigor Brink", id="an Armenian given name in East and West"),
    pytest.param("Gruffydd Brink", "Gruffudd Brink", id="a Welsh name in two spellings"),
    pytest.param("Llywelyn ap Gwyn", "Llewelyn Gwyn", id="whose son he is, and a Welsh name in two spellings"),
    pytest.param("Oisín Ó Laoghaire", "Oisin O'Leary", id="an Irish surname in English"),
    pytest.param("Ευστάθιος Μπρίνκος", "Stathis Brinkos", id="short for a Greek name in Greek letters"),
    pytest.param("Xristina Brinkou", "Christina Brinkou", id="a Greek letter that looks like another"),
    pytest.param("W/Gebriel Brink", "Woldegebriel Brink", id="half a name that Ethiopians cut to a letter"),
    pytest.param("Vüqar Cəbrayılzadə", "Vugar Jabrayilzade", id="an Azeri's letters by their sound"),
    pytest.param("Xurshid Brink", "Khurshid Brink", id="an Uzbek letter by its sound"),
    pytest.param("Igor Tchoubine", "Igor Chubin", id="a Russian surname as the French write it"),
    pytest.param("Tsai Chih-hung", "Cai Zhihong", id="a syllable of Wade and Giles before an h"),
    pytest.param("Tsai Tzu-chia", "Cai Zijia", id="a syllable that Wade and Giles write otherwise than its parts"),
    pytest.param("Chang Chia-ling", "Zhang Jialing", id="what looks like Pinyin, and is Wade's and Giles's"),
    pytest.param("王大明 Henry", "Henry Wang", id="Chinese characters and what he is called"),
    pytest.param("Trần Thị Mai", "Mai Tran", id="a Vietnamese name turned round whose words are all surnames"),
    pytest.param("Rosa Glez. Ibarrola", "Rosa González", id="a Spanish surname cut in the middle"),
    pytest.param("Jhonatan Quispe", "Jonathan Quispe", id="an English name as Peru writes it"),
    pytest.param("Wm. Brink", "Bill Brink", id="a name that is cut, and what is short for it"),
    pytest.param("Fdo. Cebrián", "Nando Cebrián", id="a Spanish name that is cut, and what is short for it"),
    pytest.param("J.Ph. Morvan", "Jean-Philippe Morvan", id="two names cut, in one"),
    pytest.param("M.S. Rahmani", "Mohammad S. Rahmani", id="initials that are no title"),
    pytest.param("Jenifer Brink", "Jenny Brink", id="short for a name with a letter missing"),
    pytest.param("Hermi Brink", "Hermine Brink", id="short for a woman's name, and no man's"),
    pytest.param("Robert Brink Jr.", "Bob Brink", id="a junior by a short form"),
    pytest.param("DE LA BRINE Hugues", "Hugues Delabrine", id="particles in capitals before a surname in capitals"),
    pytest.param("Mme BRINE épouse MARTEL Sylvie", "Sylvie Martel", id="a married name in capitals"),
    pytest.param("Nora Brink (ehem. Lindt)", "Nora Lindt", id="a former surname in German"),
    pytest.param("Ciara Mc Donagh-Fay", "Ciara McDonagh", id="a space behind Mc"),
]

_TWO = [
    pytest.param("Andris Brink", "Andrejs Brink", id="a Latvian and a Russian form of one name"),
    pytest.param("Juris Brink", "Jurijs Brink", id="a Latvian and a Russian form that sound alike"),
    pytest.param("Cemal Brink", "Kemal Brink", id="two Turkish names that sound alike"),
    pytest.param("김지훈", "Ji-hyun Kim", id="Korean letters and another name"),
    pytest.param("Vũ Thị Mai", "Vũ Thị Mây", id="Vietnamese names with their marks"),
    pytest.param("Anton Belov", "Anton Belkov", id="two Slavic surnames of one root"),
    pytest.param("Petr Novák", "Petr Nováček", id="two Czech surnames of one root"),
    pytest.param("Erik Lindberg", "Erik Lindborg", id="two surnames made of two parts"),
    pytest.param("Karl Bergmann", "Karl Borgmann", id="two German surnames made of two parts"),
    pytest.param("Ivan Romanov", "Romanovsky Ivan", id="a longer surname turned round"),
    pytest.param("M. MOREAU Marin", "Maria Moreau", id="Monsieur, and an initial"),
    pytest.param("M. Jean Moreau", "Marie Moreau", id="Monsieur before a man's name"),
    pytest.param("M. Claude Morel", "Mme Claude Morel", id="Monsieur and Madame"),
    pytest.param("Robin Hale (Mrs)", "Mr Robin Hale", id="a title in brackets"),
    pytest.param("Robert Brink Jr.", "Robert Brink Sr.", id="father and son"),
]


@pytest.mark.parametrize(("name", "other"), _ONE)
def test_a_name_as_its_country_writes_it_is_the_same_persons(name: str, other: str) -> None:
    assert compare(name, other).probability > 0.5
    assert compare(other, name).probability > 0.5


@pytest.mark.parametrize(("name", "other"), _TWO)
def test_names_that_a_country_tells_apart_are_two_peoples(name: str, other: str) -> None:
    assert compare(name, other).probability < 0.5
    assert compare(other, name).probability < 0.5


def test_whoever_is_called_by_a_letter_before_two_names_is_no_monsieur() -> None:
    assert compare("M. Alice Brink", "Mary Alice Brink").probability > 0.5
    assert parse("M. Alice Brink").sex == ""
