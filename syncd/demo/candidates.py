"""The candidates of the sample agency, in the state a real directory is in: some of them half-empty."""

from syncd.demo.party import Mailer, Number, Party, Standing

_OUTLOOK, _GMAIL, _PLAIN = Mailer.OUTLOOK, Mailer.GMAIL, Mailer.PLAIN


def _candidate(
    number: int,
    key: str,
    name: str,
    emails: str,
    phones: str,
    title: str,
    company: str,
    location: str,
    salary: str,
    owner: str,
    mailer: Mailer,
    status: str = "available",
) -> Party:
    numbers = tuple(
        Number("mobile" if shown.startswith("07") else "home", shown) for shown in phones.split("; ") if shown
    )
    return Party(
        key, name, tuple(emails.split("; ")), Standing.CANDIDATE, ("candidate",), numbers, numbers[:1],
        company, title, location, salary, status, owner, f"C-{number}", mailer,
    )  # fmt: skip


CANDIDATES = (
    _candidate(1001, "priya", "Priya Nair", "priya.nair@mailbox.example", "07911 123421",
               "Controls Engineer", "Dunmore Pumps", "Stockport", "£47,000", "alice", _GMAIL),
    _candidate(1002, "tomasz", "Tomasz Zieliński", "t.zielinski@mailbox.example", "07911 123422",
               "Automation Engineer", "Dunmore Pumps", "Salford", "£46,500", "alice", _GMAIL),
    _candidate(1003, "oliver", "Oliver Whitcombe", "oliver.whitcombe@inbox.example", "07911 123423; 0161 496 0301",
               "Mechanical Design Engineer", "Vale Castings", "Bolton", "£51,000", "alice", _OUTLOOK),
    _candidate(1004, "sian", "Siân Llewellyn", "sian.llewellyn@inbox.example", "07911 123424",
               "Project Manager", "Severn Civil", "York", "£59,000", "alice", _PLAIN),
    _candidate(1005, "ngozi", "Ngozi Okafor", "ngozi@okafor.example", "07911 123425",
               "Signalling Engineer", "Trackform", "Leeds", "£56,000", "alice", _GMAIL),
    _candidate(1006, "soren", "Søren Kjærgaard", "soren.kjaergaard@post.example", "07911 123426",
               "Naval Architect", "Havn Design", "Bristol", "£57,000", "alice", _OUTLOOK),
    _candidate(1007, "callum", "Callum MacDougall", "callum.macdougall@inbox.example", "07911 123427",
               "Marine Engineer", "Clyde Hull Works", "Glasgow", "", "alice", _PLAIN),
    _candidate(1008, "mehmet", "Mehmet Yıldız", "mehmet.yildiz@post.example", "07911 123428",
               "Design Engineer", "Vale Castings", "Manchester", "£49,000", "alice", _GMAIL),
    _candidate(1009, "imogen", "Imogen Castle", "imogen.castle@mailbox.example", "",
               "Systems Engineer", "", "Sheffield", "", "alice", _PLAIN),
    _candidate(1010, "zoe", "Zoë Fairbairn", "zoe@fairbairn.example", "07911 123430",
               "Data Engineer", "Lattice Retail", "London", "£71,000", "ben", _GMAIL),
    _candidate(1011, "lukasz", "Łukasz Wójcik", "lukasz.wojcik@mailbox.example", "07911 123431",
               "Platform Engineer", "Lattice Retail", "Croydon", "£73,000", "ben", _GMAIL),
    _candidate(1012, "yuki", "Yuki Tanabe", "yuki.tanabe@post.example", "07911 123432",
               "Machine Learning Engineer", "Opal Mobility", "London", "£88,000", "ben", _PLAIN),
    _candidate(1013, "dmitri", "Dmitri Volkov", "dmitri.volkov@inbox.example", "07911 123433",
               "Research Engineer", "Opal Mobility", "Cambridge", "£84,000", "ben", _OUTLOOK),
    _candidate(1014, "fatima", "Fatima Al-Rashid", "fatima.alrashid@mailbox.example", "07911 123434",
               "Data Scientist", "Sorrel Energy", "London", "£69,000", "ben", _GMAIL),
    _candidate(1015, "jose", "José Ángel Ruiz Mena", "ja.ruiz@post.example", "07911 123435",
               "Laboratory Analyst", "Cobalt Assays", "London", "£43,000", "ben", _PLAIN),
    _candidate(1016, "weiling", "Wei-Ling Tan", "weiling.tan@mailbox.example", "07911 123436",
               "LIMS Specialist", "Cobalt Assays", "Reading", "£46,000", "ben", _GMAIL),
    _candidate(1017, "kwame", "Kwame Mensah", "kwame.mensah@inbox.example", "07911 123437",
               "Backend Engineer", "Sorrel Energy", "London", "£67,000", "ben", _GMAIL),
    _candidate(1018, "aoife", "Aoife Ní Bhriain", "aoife.nibhriain@post.example", "",
               "Analytics Engineer", "", "Belfast", "", "ben", _PLAIN),
    _candidate(1019, "hannah", "Hannah Braithwaite", "hannah.braithwaite@inbox.example", "07911 123439",
               "Management Accountant", "Ridings Homes", "Wolverhampton", "£48,000", "carys", _OUTLOOK),
    _candidate(1020, "jamal", "Jamal Abdi", "jamal.abdi@mailbox.example", "07911 123440",
               "Finance Analyst", "Ridings Homes", "Birmingham", "£44,000", "carys", _GMAIL),
    _candidate(1021, "beatriz", "Beatriz Gonçalves", "beatriz.goncalves@post.example", "07911 123441",
               "Paralegal", "Stourton Legal", "London", "£34,000", "carys", _GMAIL),
    _candidate(1022, "rhys", "Rhys Bevan", "rhys.bevan@inbox.example", "07911 123442; 029 2018 0303",
               "Deputy General Manager", "Gower House Hotel", "Swansea", "£45,000", "carys", _PLAIN),
    _candidate(1023, "elif", "Elif Şahin", "elif.sahin@mailbox.example", "07911 123443",
               "Shift Operations Manager", "Aire Bakeries", "Bradford", "£52,000", "carys", _GMAIL),
    _candidate(1024, "bartosz", "Bartosz Król", "bartosz.krol@mailbox.example", "07911 123444",
               "Transport Supervisor", "Fosse Haulage", "Coventry", "£36,000", "carys", _GMAIL),
    _candidate(1025, "harriet", "Harriet Pemberton", "harriet.pemberton@mailbox.example; harriet@pemberton.example",
               "07911 123445", "Legal Secretary", "Stourton Legal", "London", "£31,000", "carys", _PLAIN),
    _candidate(1026, "chloe", "Chloé Dubois", "chloe.dubois@post.example", "07911 123446",
               "Revenue Manager", "Gower House Hotel", "Cardiff", "£42,000", "carys", _OUTLOOK),
    _candidate(1027, "geraint", "Geraint Pugh", "geraint.pugh@inbox.example", "07911 123447",
               "Warehouse Manager", "Fosse Haulage", "Telford", "", "carys", _PLAIN, "placed"),
)  # fmt: skip
