"""Names as they are written in their own countries: what pairs of names are made up from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Culture:
    """Given names of men and of women, and surnames; of a surname with a slash the second is a woman's.

    Spaces inside a name are written as "_" below.
    """

    men: tuple[str, ...]
    women: tuple[str, ...]
    surnames: tuple[str, ...]
    double_surname: bool = False
    particles: tuple[str, ...] = ()
    family_first: bool = False


def _culture(
    men: str,
    women: str,
    surnames: str,
    particles: str = "",
    *,
    double_surname: bool = False,
    family_first: bool = False,
) -> Culture:
    before = tuple(filter(None, particles.split("|")))
    return Culture(_words(men), _words(women), _words(surnames), double_surname, before, family_first)


def _words(written: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in written.split())


CULTURES = {
    "english": _culture(
        "Adrian Alistair Barnaby Cedric Clive Dominic Duncan Eamon Frederick Gareth Graham Hugh Jasper Kenneth Laurence"
        " Malcolm Nigel Oscar Percival Quentin Ronald Rupert Sebastian Timothy Walter Zachary Gregory Leonard Russell",
        "Abigail Beatrice Bridget Cordelia Constance Dorothy Eleanor Felicity Georgina Harriet Imogen Josephine Lydia"
        " Matilda Nora Penelope Rosalind Sylvia Tabitha Ursula Winifred Yvonne Gillian Hilary Marjorie Judith Rosemary",
        "Ainsworth Bickerstaff Crabtree Dunmore Eastwood Fairclough Goodwin Hathersage Ibbotson Jessop Kirkbride Lister"
        " MacAllister McBride O'Shea O'Connell Pemberton Quigley Ramsbottom Strickland Thackeray Underwood Vickers"
        " Wetherby Yardley Blackburn Fitzgerald MacGregor Stephenson Harrison Thompson Walker Wilson Phillips Clarke",
    ),
    "german": _culture(
        "Achim Bernhard Christoph Detlef Eberhard Friedrich Götz Hans-Peter Heinrich Ingo Jörg Karl-Heinz Lothar Matthias"
        " Norbert Ottmar Reinhard Siegfried Torsten Ulrich Volker Wilhelm Klaus-Dieter Rüdiger Günter Hermann",
        "Adelheid Bärbel Cornelia Dörte Elfriede Friederike Gerlinde Hannelore Ilse Jutta Karin Lieselotte Mechthild"
        " Notburga Ottilie Roswitha Swantje Traudl Ulrike Verena Waltraud Anne-Kathrin Eva-Maria Käte Gisela",
        "Ackermann Bärwald Christiansen Döring Eßer Förster Größner Hübner Jürgens Köster Lütjens Mößner Nöthen Östreich"
        " Pfäffle Röder Schäuble Schönborn Süßmuth Trütschler Überall Völker Weißenfels Zöllner Kühn Görlitz Brömel",
        "von|von der|zu|von und zu",
    ),
    "french": _culture(
        "Aurélien Baptiste Cédric Damien Étienne Fabrice Gaël Hervé Jean-Luc Jean-Marc Jérôme Loïc Mathieu Noël Olivier"
        " Pascal Rémi Sébastien Thibault Yves Pierre-Yves Grégoire Stéphane Régis Didier Arnaud",
        "Adèle Bénédicte Céline Dorothée Édith Florence Geneviève Hélène Inès Joséphine Léa Marie-Claire Noémie Océane"
        " Pénélope Raphaëlle Solène Thérèse Valérie Anne-Laure Véronique Brigitte Mireille Odile",
        "Aubert Bérenger Châtelain Delacroix Étévé Fournier Gaillard Hébert Lemaître Ménard Noël Perrault Renaudin"
        " Saint-Clair Thévenin Vasseur Desprès Lévêque Forêt Château Barbéry Cordonnier",
        "de|de la|du|d'",
    ),
    "spanish": _culture(
        "Álvaro Benito Cristóbal Damián Emilio Fermín Gonzalo Hernán Ignacio Joaquín Lázaro Mateo Nicolás Óscar Pascual"
        " Rubén Santiago Tomás Ulises Vicente José_Antonio Juan_Carlos Miguel_Ángel Javier Fernando",
        "Ainhoa Beatriz Concepción Dolores Encarnación Fátima Guadalupe Inmaculada Jimena Lucía Mercedes Nieves Pilar"
        " Rocío Soledad Teresa Victoria Ximena María_Elena Ana_Belén María_del_Carmen Consuelo Marisol",
        "Aguirre Benítez Cárdenas Domínguez Echeverría Fernández Gutiérrez Hernández Ibarra Jiménez Lázaro Mendoza Núñez"
        " Ordóñez Peñalver Quintana Rodríguez Sánchez Téllez Urrutia Velázquez Zúñiga Muñiz Ocaña",
        double_surname=True,
    ),
    "portuguese": _culture(
        "Afonso Bernardo Caetano Duarte Estêvão Gonçalo Henrique João Leonardo Martim Nuno Otávio Rogério Sérgio Tomás"
        " Vasco Luís_Filipe Pedro_Miguel Thiago",
        "Alícia Benedita Conceição Débora Estela Fabíola Graça Helena Inês Júlia Leonor Margarida Natália Patrícia Rosário"
        " Sónia Vitória Ana_Paula Maria_João",
        "Abrantes Baptista Cordeiro Damasceno Esteves Figueiredo Guimarães Leitão Magalhães Negrão Pacheco Queirós Ribeiro"
        " Saldanha Teixeira Valadares Conceição Simões Brandão",
        "da|dos|de",
        double_surname=True,
    ),
    "italian": _culture(
        "Alessio Bruno Carmelo Domenico Ettore Fabrizio Gianluca Gaetano Ludovico Massimo Niccolò Ottavio Pasquale"
        " Raffaele Salvatore Tommaso Vincenzo Gian_Marco Giuseppe Francesco Antonio",
        "Antonella Benedetta Carlotta Donatella Eleonora Federica Ginevra Ilaria Loredana Mariangela Nicoletta Ornella"
        " Raffaella Serafina Tiziana Viola Maria_Teresa Giovanna Francesca",
        "Amato Barbieri Colombo D'Angelo De_Santis Esposito Fontana Gallo Lombardi Marchetti Nardone Orsini Pellegrini"
        " Ricci Santoro Tedesco Vitale Zanetti Di_Stefano La_Rosa Dell'Acqua",
    ),
    "dutch": _culture(
        "Adriaan Bastiaan Cornelis Diederik Evert Floris Gerrit Hendrik Jeroen Koen Leendert Maarten Niels Pim Reinier"
        " Sjoerd Theodoor Wouter Jan-Willem Ruud",
        "Annelies Brechtje Carlijn Desirée Eefje Femke Geertruida Hanneke Ilse Josephine Katrijn Loes Mieke Nienke Roos"
        " Saskia Tineke Willemijn Anne-Marie Ingeborg",
        "Aalbers Brouwer Claassen Dekker Engelen Groot Haan Heuvel Jong Kuijpers Linden Mulder Noord Pol Rijn Schaaf"
        " Steen Timmermans Veen Wal Zwart Broek Laan Bos",
        "van|van den|van der|de|ter|ten|van 't",
    ),
    "nordic": _culture(
        "Åke Bjørn Christer Dag Eskil Frode Göran Håkon Ingemar Jørn Kåre Lennart Magnus Øystein Pär Rasmus Sigurd"
        " Torbjörn Ulf Väinö Jukka Lars-Erik Mikkel",
        "Åsa Birgitta Cecilie Dagny Ebba Frøydis Gunilla Hjördis Ingrid Jorunn Kerstin Liselott Märta Ragnhild Sølvi"
        " Tove Ulla Vigdis Anna-Lena Päivi Signe",
        "Åkesson Bjørnstad Carlström Dahlgren Ekström Frøland Grönlund Hämäläinen Isaksson Jørgensen Kjær Lindqvist"
        " Mørk Nyström Øvergård Pettersson Rønning Sjöberg Thorvaldsen Wahlström Mäkelä Søgaard Ahlström",
        "af|av",
    ),
    "polish": _culture(
        "Bartłomiej Czesław Dariusz Eugeniusz Grzegorz Henryk Jarosław Kazimierz Łukasz Mieczysław Przemysław Radosław"
        " Sławomir Tadeusz Wojciech Zbigniew Krzysztof Stanisław Tomasz",
        "Agnieszka Bożena Danuta Elżbieta Grażyna Halina Jadwiga Krystyna Łucja Małgorzata Renata Stanisława Teresa"
        " Urszula Wiesława Zofia Katarzyna Joanna Aleksandra",
        "Adamczyk Błaszczyk Czarnecki/Czarnecka Dąbrowski/Dąbrowska Gołębiewski/Gołębiewska Jabłoński/Jabłońska Krawczyk"
        " Łuczak Mazurek Olszewski/Olszewska Pawłowski/Pawłowska Świątek Szczepański/Szczepańska Wróbel Żurawski/Żurawska",
    ),
    "czech": _culture(
        "Bohumil Dalibor František Jaroslav Květoslav Ladislav Miloš Otakar Radek Stanislav Václav Zdeněk Tomáš Ondřej",
        "Božena Dagmar Eliška Jaroslava Květa Libuše Markéta Radka Šárka Věra Zdeňka Jiřina Kateřina",
        "Bureš/Burešová Dvořák/Dvořáková Fiala/Fialová Hájek/Hájková Kučera/Kučerová Marek/Marková Němec/Němcová"
        " Procházka/Procházková Růžička/Růžičková Šimek/Šimková Vlček/Vlčková Zeman/Zemanová Říha/Říhová",
    ),
    "russian": _culture(
        "Аркадий Борис Валерий Геннадий Денис Егор Захар Игорь Кирилл Леонид Максим Николай Олег Павел Роман Степан"
        " Тимофей Фёдор Эдуард Юрий Ярослав Владимир Александр Виктор Дмитрий Пётр Семён Григорий",
        "Алла Вера Галина Дарья Евгения Жанна Зинаида Ирина Ксения Лариса Марина Надежда Оксана Полина Раиса Светлана"
        " Тамара Ульяна Эльвира Юлия Яна Наталия Валентина Татьяна Елизавета Людмила",
        "Абрамов/Абрамова Белоусов/Белоусова Воронцов/Воронцова Голубев/Голубева Дьячков/Дьячкова Ершов/Ершова"
        " Журавлёв/Журавлёва Зайцев/Зайцева Исаев/Исаева Крылов/Крылова Лыткин/Лыткина Мясников/Мясникова"
        " Никифоров/Никифорова Овчинников/Овчинникова Пухов/Пухова Рыбаков/Рыбакова Сафонов/Сафонова Тихонов/Тихонова"
        " Устинов/Устинова Филатов/Филатова Харитонов/Харитонова Цыганков/Цыганкова Чижов/Чижова Шилов/Шилова"
        " Щукин/Щукина Юсупов/Юсупова Якушев/Якушева Грачевский/Грачевская Хмельницкий/Хмельницкая Жигалов/Жигалова",
    ),
    "ukrainian": _culture(
        "Андрій Богдан Віталій Григорій Євген Іван Михайло Олександр Петро Сергій Тарас Ярослав",
        "Ганна Дарина Зоряна Ірина Леся Мар'яна Оксана Світлана Соломія Юлія",
        "Бондаренко Власенко Гриценко Довженко Захарченко Іщенко Кравчук Лисенко Мельничук Олійник Поліщук Савченко"
        " Ткачук Федоренко Хоменко Чорновол Шульга Яковенко",
    ),
    "greek": _culture(
        "Αντώνης Βασίλης Γεώργιος Δημήτρης Ηλίας Κωνσταντίνος Λεωνίδας Νικόλαος Παναγιώτης Σπύρος Χρήστος",
        "Αγγελική Βασιλική Δέσποινα Ελένη Ιωάννα Κατερίνα Μαρία Όλγα Σοφία Χριστίνα",
        "Αλεξίου Βλάχος Γαλάνης Δημητρίου Καραγιάννης Μαρκόπουλος Νικολαΐδης Οικονόμου Παππάς Σταματίου",
    ),
    "turkish": _culture(
        "Ahmet Burak Çağlar Doğan Emre Gökhan Hüseyin İbrahim Kağan Mehmet Oğuz Özgür Serkan Şükrü Tuğrul Ümit Yiğit",
        "Ayşegül Buğra Çiğdem Dilek Elif Gülşen Hatice İpek Kübra Nurgül Özlem Songül Şeyma Tuğba Ülkü Zeynep",
        "Akbulut Bayraktar Çelik Demirtaş Erdoğan Güneş Işık Karagöz Öztürk Sağlam Şimşek Türkoğlu Uğurlu Yavuz Çakır",
    ),
    "south asian": _culture(
        "Abhishek Bhavesh Chandrasekhar Deepak Gaurav Harish Jagdish Karthik Lakshman Mukesh Nikhil Pradeep Rajesh"
        " Sandeep Tejas Venkatesh Vikram Yash Arvind Suresh",
        "Aishwarya Bhavana Chitra Deepika Gayatri Indira Jyoti Kavitha Lakshmi Meenakshi Nandini Pooja Radhika Sangeeta"
        " Tanvi Usha Vidya Sunita Anjali",
        "Agarwal Banerjee Chatterjee Deshmukh Ghosh Iyer Jayaraman Krishnamurthy Mukherjee Nambiar Pillai Ramachandran"
        " Srinivasan Thakur Venkataraman Choudhury Bhattacharya Gowda",
    ),
    "arabic": _culture(
        "Abdallah Bilal Faisal Hassan Ibrahim Jamal Khalid Mahmoud Mohamed Nasser Omar Rashid Saeed Tariq Yousef Ziad"
        " Abdul_Rahman Hussein Mustafa",
        "Aisha Basma Dalal Fatima Hanan Iman Khadija Layla Maryam Nadia Rania Salma Yasmine Zainab Noor Samira",
        "Al-Amin Al-Hashimi Al-Najjar Aziz Ben_Youssef Darwish El-Sayed Farouk Haddad Ibn_Saud Khoury Mansour"
        " Qasim Rahman Sharif Abu_Zayd Bouazizi El_Khatib",
    ),
    "chinese": _culture(
        "Wei Jian Haoran Zhi-Qiang Xiao-Ming Guo-Hua Jun-Jie Wei-Lin Ze-Yu Ming Bo Yong Peng Lei Tao Chao Tian-Yu"
        " Kai-Wen Chi-Wai Tai-Man Ka-Ho Siu-Fung Jia-Hao",
        "Mei Xiao-Ling Li-Hua Yan Xin-Yi Mei-Ling Yu-Ting Hui-Min Jing Li Na Ying Fang Xue Shu-Fen Ya-Wen Wing-Yan"
        " Pui-Shan Zi-Han Yi-Nuo",
        "Wang Zhang Chen Huang Liu Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Xie Deng Chan Wong Cheung"
        " Leung Lam Chow Kwok Lau Yeung Tsang Tse Ng Hsu Tsai",
        family_first=True,
    ),
    "korean": _culture(
        "Min-ho Ji-hoon Sang-woo Seung-hyun Dong-hyun Jae-won Jun-seo Tae-yang Young-ho Sung-min Hyun-woo Kyung-soo",
        "Ji-yeon Soo-jin Eun-ji Min-seo Hye-jin Yoo-na Seo-yeon Da-eun Mi-kyung Young-hee Ha-eun Su-bin",
        "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Noh",
        family_first=True,
    ),
    "vietnamese": _culture(
        "Văn_Hùng Minh_Quân Quốc_Anh Hoàng_Anh Đức_Thắng Hữu_Phước Ngọc_Thạch Thanh_Tùng Xuân_Bách Tuấn_Kiệt Bảo Long",
        "Thị_Mai Thị_Lan Ngọc_Linh Thu_Thủy Phương_Thảo Thị_Hoa Mỹ_Duyên Kim_Ngân Bích_Ngọc Thùy_Trang Yến Hà",
        "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý",
        family_first=True,
    ),
    "japanese": _culture(
        "Kenji Takeshi Hiroshi Daisuke Yūto Shōta Ken'ichi Kōhei Ryūichi Yūki Tarō Hideo Masahiro Sōta Kazuya",
        "Yuki Sakura Haruka Hanako Akemi Yōko Kyōko Yumiko Ayaka Naoko Keiko Mariko Sayuri",
        "Tanaka Yamamoto Watanabe Kobayashi Ishikawa Satō Itō Katō Saitō Kudō Ōtani Ōno Endō Kondō Suzuki Ogawa Morita",
        family_first=True,
    ),
    "hungarian": _culture(
        "László Gábor Miklós Zoltán Ferenc Sándor István Tamás Lajos Károly György Bálint Attila Győző",
        "Zsófia Katalin Ilona Margit Erzsébet Eszter Ágnes Zsuzsanna Judit Réka Ildikó Enikő",
        "Szűcs Nagy Kovács Szabó Tóth Horváth Varga Halász Kocsis Fekete Őri Bíró Székely Vörös",
        family_first=True,
    ),
    "romanian": _culture(
        "Ștefan Gheorghe Constantin Vasile Mihai Dumitru Ionuț Răzvan Cătălin Bogdan Liviu",
        "Ecaterina Ioana Mădălina Ileana Anca Cătălina Lăcrămioara Simona Smaranda",
        "Popescu Ionescu Țuțuianu Dumitrescu Șerban Bălan Mureșan Stănescu Vlădescu Crăciun",
    ),
    "hebrew": _culture(
        "Yitzhak Moshe Shlomo Avraham Yaakov Menachem Eliezer Shmuel Yehuda Tzvi Amnon Gideon Noam",
        "Rivka Tzipora Chana Leah Devorah Avigail Yael Batsheva Shoshana Noa Tamar",
        "Cohen Levy Mizrahi Ben-David Rosenbaum Feldman Friedmann Shapiro Biton Azoulay Katz Ben-Ami Goldstein",
    ),
    "persian": _culture(
        "Mohammad_Reza Hossein Behrouz Masoud Farhad Mehdi Gholam_Hossein Dariush Kourosh Saeid",
        "Fatemeh Zahra Shirin Nasrin Laleh Parvin Maryam Mahnaz Soheila Roya",
        "Ghorbani Karimi Ahmadi Hosseini Rezaei Moradi Jafari Sadeghi Tehrani Khosravi Daneshvar",
    ),
    "malay": _culture(
        "Muhammad_Faizal Ahmad_Zaki Azlan Budi Agus Hendra Rizal Shahrul Bambang Eko Joko",
        "Siti_Nurhaliza Nur_Aisyah Dewi Sri_Wahyuni Rohani Putri Ratna Fitri",
        "Rahman Ismail Abdullah Setiawan Wijaya Santoso Hassan Susanto Hidayat Kurniawan",
        "bin|binti",
    ),
    "east african": _culture(
        "Tadesse Bekele Abebe Haile Girma Kamau Njoroge Otieno Kipchoge Juma Mwangi",
        "Wanjiru Achieng Wambui Nyambura Tigist Hirut Selamawit Almaz Akinyi Zawadi",
        "Wolde Tesfaye Gebremariam Mengistu Kariuki Odhiambo Wekesa Mutua Kimani Onyango Desta",
    ),
    "southern african": _culture(
        "Sibusiso Nkosinathi Thabiso Bongani Themba Vusumuzi Tendai Farai Sandile Tatenda",
        "Thandiwe Nomthandazo Zanele Lungile Phumzile Nonhlanhla Rutendo Ntombizodwa",
        "Nkosi Dlamini Mokoena Ndlovu Khumalo Moyo Sithole Mahlangu Chikwanha Zulu",
    ),
    "west african": _culture(
        "Adebayo Babatunde Chukwuemeka Emeka Kofi Kwabena Oluwaseun Tunde Ifeanyi Yaw Obinna Mamadou Ousmane Olumide"
        " Oluwatobi Adekunle Chinedu Ikechukwu Kelechi Ugochukwu Kwaku Souleymane Olanrewaju",
        "Abena Adaeze Chiamaka Folake Ngozi Oluchi Temitope Yewande Ama Fatou Aminata Ifeoma Ifeoluwa Oluwakemi"
        " Chidinma Abimbola Omolara Nkechinyere Uchenna Tolulope Amarachi",
        "Adeyemi Boateng Chukwu Diallo Ezeoke Okonkwo Owusu Mensah Nwosu Traoré Balogun Afolabi Asante Koné Ogunleye"
        " Akinwande Okafor Eze Bello Nwachukwu",
    ),
}
