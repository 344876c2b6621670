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
    pytest.param("Astrid Holm (f. Brink)", "Astrid Brink", id="a former surname in Danish"),
    pytest.param("Ewa Brink (z d. Gorczak)", "Ewa Gorczak", id="a former surname in Polish"),
    pytest.param("Ioana Brink (născută Vlad)", "Ioana Vlad", id="a former surname in Romanian"),
    pytest.param("Helen Brink (maiden name Pym)", "Helen Pym", id="a former surname in English"),
    pytest.param("Kovácsné Mária", "Mária Kovács", id="a Hungarian wife's name"),
    pytest.param("Ng Siew Ling, Rachel", "Rachel S.L. Ng", id="a Western name and Chinese initials"),
    pytest.param("Yip Wing Sze, Catherine", "Catherine W.S. Yip", id="a Western name and Cantonese initials"),
    pytest.param("Cathrine Brink", "Catherine Brink", id="a vowel that is not said"),
    pytest.param("Bashiru Brink", "Bashir Brink", id="an Arabic name in Hausa"),
    pytest.param("Deepa Subramaniam", "Deepa Subramanian", id="a Tamil surname in two spellings"),
    pytest.param("Tunde Brink", "Olatunde Brink", id="the half of a Yoruba name"),
    pytest.param("Emeka Brink", "Nnaemeka Brink", id="the half of an Igbo name"),
    pytest.param("Hari Menon", "Harikrishnan Menon", id="the half of an Indian name"),
    pytest.param("Cabdiraxmaan Xasan", "Abdirahman Hassan", id="Somali letters"),
    pytest.param("Siarhei Navitski", "Sergey Novitsky", id="an unstressed vowel in Belarus"),
    pytest.param("Volodymyr Hrynko", "Vladimir Grinko", id="a Ukrainian surname in Russian"),
    pytest.param("Евгений Жданов", "Eugen Schdanow", id="a Russian surname as Germans write it"),
    pytest.param("Sarah Kemble-Royce", "Sarah Royce-Kemble", id="a double surname turned round"),
    pytest.param("Brandt - Zeitler, Nora", "Nora Brandt-Zeitler", id="spaces about a hyphen"),
    pytest.param("hmarchbanks", "Helena Marchbanks", id="the first half of an address"),
    pytest.param("jvandijk", "Jan van Dijk", id="the first half of an address with a particle"),
    pytest.param("helenamarchbanks", "Helena Marchbanks", id="a name in one word"),
    pytest.param("jm.delorme", "Jean-Marc Delorme", id="two initials in an address"),
    pytest.param("Robert L. Brink Jr.", "Robert Brink", id="a generation left out, with an initial"),
    pytest.param("Júlio Brink Filho", "Julio Brink", id="a generation left out, with an accent"),
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
    pytest.param("Robert A. Brink", "Roberta Brink", id="an initial that makes a woman's name"),
    pytest.param("Dragan Živanov", "ZIVANOV DRAGANA", id="his and her given names turned round"),
    pytest.param("Goran Živkov", "ZIVKOV GORANA", id="his and a rarer one of hers turned round"),
    pytest.param("Nuri Brink", "Nuriye Brink", id="a Turkish man and woman"),
    pytest.param("Andreas Krüger", "Andreas Kröger", id="two German vowels"),
    pytest.param("Astrid Holm (f. Brink)", "Astrid Lund", id="another former surname"),
    pytest.param("Kovácsné Mária", "Márta Kovács", id="two Hungarian women"),
    pytest.param("Ng Siew Ling, Rachel", "Roger S.L. Ng", id="two Western names before Chinese initials"),
    pytest.param("Jason Ho Kin Fai", "Jason C.W. Ho", id="other Chinese initials"),
    pytest.param("Harikrishnan Menon", "Harishankar Menon", id="two Indian names with one half"),
    pytest.param("Adewale Brink", "Adekunle Brink", id="two Yoruba names with one half"),
    pytest.param("Ana García López", "Ana López García", id="two Spanish surnames turned round"),
    pytest.param("Sarah Kemble-Royce", "Susan Royce-Kemble", id="sisters, one double surname turned round"),
    pytest.param("hmarchbanks", "Rosa Marchbanks", id="the first half of another's address"),
    pytest.param("jm.delorme", "Jean-Luc Delorme", id="other initials in an address"),
    pytest.param("M. Ali Brink", "Mehmet Akif Brink", id="an initial before another name"),
    pytest.param("Kate Brink", "Kay Brink", id="two that are short for one"),
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
