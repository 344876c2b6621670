"""Forms of names that are one person's, and pairs that look like it and are two people's."""

import pytest

from syncd.matchers.naming.compare import compare


@pytest.mark.parametrize(
    ("name", "other"),
    [
        pytest.param("Morag MacAllister", "Morag McAllister", id="Mac and Mc"),
        pytest.param("Jean-Bernard Lemoine", "JB Lemoine", id="two initials in one"),
        pytest.param("Univ.-Prof. Dr. Gerda Zwirner", "Gerda Zwirner", id="an Austrian title"),
        pytest.param("Giuseppe Fontanella", "Beppe Fontanella", id="a short form"),
        pytest.param("Ana Lucía Ortega Ruiz", "Ana Ortega", id="one of two surnames"),
        pytest.param("Oluwabukunmi Adeyanju", "Oluwa Adeyanju", id="the beginning of a name that no list has"),
        pytest.param("Cheung Ka-Lok", "Simon Ka Lok Cheung", id="the surname first, and a Western name besides"),
        pytest.param("Bae Sung-jae", "Sungjae Pae", id="a Korean surname as another writes it"),
        pytest.param("Bùi Thị Thanh Hương", "Huong Bui Thi Thanh", id="three words in another order"),
        pytest.param("Qadir Hosseini", "Kader Hossaini", id="Arabic as others spell it, in both parts"),
        pytest.param("Kazimierz Lewandowski", "Kazik Lewandowski", id="a Polish short form"),
        pytest.param("Hsiao Wen-hsiung", "Xiao Wenxiong", id="Chinese after Wade and Giles, and in Pinyin"),
        pytest.param("Choi Sung-kyung", "Seonggyeong Choe", id="Korean as one pleases"),
        pytest.param("Amy Wong Mei-Ling", "Mei Ling Wong", id="the surname between a Western and a Chinese name"),
        pytest.param("Wong Mei-Ling Amy", "Amy Wong", id="a Western name behind"),
        pytest.param("Phan Thị Ánh", "Anh Phan", id="Vietnamese, two given names of which either may be a surname"),
        pytest.param("Elçin Rəhimov", "Elchin Rahimov", id="an Azeri's letters"),
        pytest.param("Әсел Қанатова", "Asel Kanatova", id="letters that Kazakhs have and Russians have not"),
        pytest.param("Valentyna Hryhorchuk", "Valentina Grigorchuk", id="Ukrainian and Russian, both in Latin letters"),
        pytest.param("Γεώργιος Μπακάλης", "Giorgos Bakalis", id="Greek letters that stand for one sound"),
        pytest.param("Majid Al-Nahyan", "Majid Nahyan", id="an Arabic article with a hyphen"),
        pytest.param("Barnaby St. Clair", "Barnaby Saint Clair", id="Saint in short"),
        pytest.param("Thos. Wm. Ridley", "Thomas William Ridley", id="abbreviations of long ago"),
        pytest.param("Mohd. Rafiq Sattar", "Mohammad Rafiq Sattar", id="an abbreviation of today"),
        pytest.param("Niamh Ní Dhomhnaill", "Niamh O'Donnell", id="an Irish surname in English"),
        pytest.param("Saskia van 't Hoogt", "Saskia Hoogt", id="a clipped article"),
        pytest.param("Алексей Пажин", "Alexej Paschin", id="how Germans write a Russian sound"),
        pytest.param("Kang Kook-hwan", "Kang Gukhwan", id="a syllable with a w"),
        pytest.param("Valdis Kalnovskis", "Valdis Kalnovski", id="a Latvian ending"),
        pytest.param("ridley_thomas", "Thomas Ridley", id="an underscore between"),
        pytest.param("Mordechai Azulai", "Motti Azulai", id="a Hebrew short form"),
        pytest.param("Kang Young-ho", "Kang Yeong-ho", id="a Korean given name as another writes it"),
        pytest.param("Алексей Пажин", "Aleksey Pazhin", id="how the English write that sound"),
    ],
)
def test_a_form_of_a_name_is_the_same_persons(name: str, other: str) -> None:
    assert compare(name, other).probability > 0.5
    assert compare(other, name).probability > 0.5


@pytest.mark.parametrize(
    ("name", "other"),
    [
        pytest.param("Andrew Lockwood", "Andrea Lockwood", id="he and she"),
        pytest.param("Nicholas Lockwood", "Nicola Lockwood", id="he and she, a name cut short"),
        pytest.param("Ellen Lockwood", "Helen Lockwood", id="two names of one root"),
        pytest.param("Ana Ortega Ruiz", "Ana Ruiz Molina", id="her mother's name is another's father's"),
        pytest.param("NG Wei", "Nora Wei", id="Ng is no pair of initials"),
        pytest.param("Zhao Rui", "Zhao Rua", id="two Chinese names, the surname first"),
        pytest.param("Jang Ha-neul", "Jang Ha-rin", id="two Korean names of one first syllable"),
        pytest.param("Hitesh Bhandari", "Jitesh Bhandari", id="two Indian names a letter apart"),
        pytest.param("Nihal Aksu", "Nilay Aksu", id="two Turkish names"),
        pytest.param("Ruth Becker", "Ruth Beckers-Lorenz", id="a surname alike, and another besides"),
        pytest.param("Anna Brink", "Hanna Brink", id="two forms of a name that one country has"),
        pytest.param("Pekka Saari", "Petri Saari", id="two forms of Peter that Finland has"),
        pytest.param("Robert Brink", "Rupert Brink", id="two names that were one long ago"),
        pytest.param("Rajesh Iyer", "Rajeshwari Iyer", id="an Indian man's and a woman's name"),
        pytest.param("Marios Brink", "Maria Brink", id="a Greek man's and a woman's name"),
        pytest.param("Park Soo-jin", "Park Min-jin", id="two Korean names of one last syllable"),
        pytest.param("Lothar Müller", "Lothar Möller", id="Müller and Möller"),
        pytest.param("Dina Lee", "Tina Lee", id="Western names before a surname that is Chinese, too"),
        pytest.param("Rena Kim", "Lena Kim", id="Western names before a Korean surname"),
        pytest.param("Lina Long", "Rina Long", id="a surname that is English and Chinese"),
        pytest.param("Janel Lee", "Chanel Lee", id="Western names that are no Pinyin"),
        pytest.param("Lon Kim", "Ron Kim", id="Western names of a syllable"),
        pytest.param("Gang Li", "Kang Li", id="two names in Pinyin"),
        pytest.param("Wang Bing", "Wang Ping", id="two names in Pinyin, the surname first"),
        pytest.param("Wang Lei", "Huang Lei", id="two surnames in Pinyin, before the given name"),
        pytest.param("Chan Wei Ming", "Tan Wei Ming", id="two surnames, before two given names"),
        pytest.param("Иван Жаров", "Ivan Sharov", id="two Russian sounds that Germans write alike"),
        pytest.param("John Brink", "Jackie Brink", id="a woman's name that was a man's short form"),
        pytest.param("Georgina Brink", "George Brink", id="a short form that is a man's name"),
        pytest.param("Monika Brink", "Mona Brink", id="Monika and Mona"),
        pytest.param("Alois Brink", "Lois Brink", id="Alois and Lois"),
        pytest.param("Elena Brink", "Ileana Brink", id="Elena and Ileana"),
        pytest.param("Emmanuel Brink", "Emma Brink", id="Emmanuel and Emma"),
        pytest.param("Frans Brink", "Frank Brink", id="Frans and Frank"),
        pytest.param("Evangelia Brink", "Eva Brink", id="Evangelia and Eva"),
        pytest.param("Bogusław Brink", "Bogdan Brink", id="Bogusław and Bogdan"),
        pytest.param("Antonio Brink", "Antonello Brink", id="Antonio and Antonello"),
        pytest.param("Margaretha Brink", "Margriet Brink", id="Margaretha and Margriet"),
        pytest.param("Ivan Brink", "Ivica Brink", id="Ivan and Ivica"),
        pytest.param("Rajendra Brink", "Rajan Brink", id="Rajendra and Rajan"),
    ],
)
def test_names_that_look_alike_are_two_peoples(name: str, other: str) -> None:
    assert compare(name, other).probability < 0.5
