"""Which folders of a recruiter's mailbox are read."""

import pytest

from syncd.errors import SourceError
from syncd.sources import utf7
from syncd.sources.imap import folders
from syncd.sources.imap.answers import MalformedError
from syncd.sources.imap.folders import Folder


def mailbox(*names: str, delimiter: str = "/", **flags: str) -> list[Folder]:
    return [
        Folder(name, utf7.encode(name), frozenset(flags.get(name, "").encode().split()), delimiter) for name in names
    ]


def read(there: list[Folder]) -> set[str]:
    return {folder.name for folder in folders.in_scope("alice-mail", there, ())}


def test_what_the_server_marks_is_left_out_whatever_it_is_called() -> None:
    there = mailbox("INBOX", "Müll", "Weg", "Halb", Müll=r"\junk \hasnochildren", Weg=r"\trash", Halb=r"\drafts")
    assert read(there) == {"INBOX"}
    assert folders.left_out(there) == {"Müll": "junk", "Weg": "trash", "Halb": "drafts"}


def test_a_recruiters_own_folder_may_be_called_spam_where_the_server_marks_another() -> None:
    assert read(mailbox("INBOX", "Spam", "Quarantine", Quarantine=r"\junk")) == {"INBOX", "Spam"}


@pytest.mark.parametrize(
    ("language", "names"),
    {
        "English": ("Junk", "Deleted Items", "Drafts"),
        "German": ("Spamverdacht", "Gelöschte Elemente", "Entwürfe"),
        "French": ("Courrier indésirable", "Éléments supprimés", "Brouillons"),
        "Spanish": ("Correo no deseado", "Elementos eliminados", "Borradores"),
        "Italian": ("Posta indesiderata", "Cestino", "Bozze"),
        "Portuguese": ("Lixo Eletrônico", "Itens Excluídos", "Rascunhos"),
        "Dutch": ("Ongewenste e-mail", "Verwijderde items", "Concepten"),
        "Polish": ("Wiadomości-śmieci", "Kosz", "Kopie robocze"),
        "Czech": ("Nevyžádaná pošta", "Odstraněná pošta", "Koncepty"),
        "Slovak": ("Nevyžiadaná pošta", "Odstránená pošta", "Koncepty"),
        "Hungarian": ("Levélszemét", "Törölt elemek", "Piszkozatok"),
        "Swedish": ("Skräppost", "Papperskorgen", "Utkast"),
        "Danish": ("Uønsket mail", "Papirkurv", "Kladder"),
        "Norwegian": ("Søppelpost", "Slettede elementer", "Utkast"),
        "Finnish": ("Roskaposti", "Poistetut", "Luonnokset"),
        "Russian": ("Спам", "Корзина", "Черновики"),
        "Ukrainian": ("Спам", "Кошик", "Чернетки"),
        "Bulgarian": ("Нежелана поща", "Изтрити", "Чернови"),
        "Turkish": ("Önemsiz E-posta", "Çöp Kutusu", "Taslaklar"),
        "Greek": ("Ανεπιθύμητα", "Κάδος", "Πρόχειρα"),
        "Romanian": ("Mesaje nedorite", "Elemente șterse", "Ciorne"),
        "Japanese": ("迷惑メール", "ゴミ箱", "下書き"),
        "Chinese": ("垃圾邮件", "已删除邮件", "草稿箱"),
        "Korean": ("스팸함", "휴지통", "임시보관함"),
        "Hebrew": ("דואר זבל", "אשפה", "טיוטות"),
        "Arabic": ("البريد العشوائي", "المهملات", "المسودات"),
    }.items(),
)
def test_without_marks_the_names_of_many_languages_are_known(language: str, names: tuple[str, str, str]) -> None:
    there = mailbox("INBOX", *names, "Kunden")
    assert list(folders.left_out(there).values()) == ["junk", "trash", "drafts"], language
    assert read(there) == {"INBOX", "Kunden"}


def test_case_and_the_composition_of_accents_do_not_matter() -> None:
    assert read(mailbox("INBOX", "ENTWU\u0308RFE")) == {"INBOX"}


@pytest.mark.parametrize("top", ["[Gmail]", "[Google Mail]"])
def test_gmails_own_folders_are_known_in_every_language(top: str) -> None:
    there = mailbox("INBOX", top, f"{top}/Todos", f"{top}/Papelera", f"{top}/Enviados", **{top: r"\noselect"})
    assert read(there) == {"INBOX", f"{top}/Enviados"}


def test_a_recruiters_to_do_folder_is_not_all_mail_in_spanish() -> None:
    assert "Todos" in read(mailbox("INBOX", "Todos"))


def test_folders_below_the_inbox_are_known_as_those_at_the_top() -> None:
    assert read(mailbox("INBOX", "INBOX.Trash", "INBOX.Clients", delimiter=".")) == {"INBOX", "INBOX.Clients"}


def test_a_client_called_trash_ltd_is_read() -> None:
    assert "Clients/Trash" in read(mailbox("INBOX", "Clients", "Clients/Trash"))


def test_folders_that_were_thrown_away_are_in_the_trash() -> None:
    there = mailbox("INBOX", "Trash", "Trash/Old clients", "Trash/Old clients/2019")
    assert read(there) == {"INBOX"}


def test_a_folder_that_only_holds_folders_is_left_out_and_those_in_it_are_read() -> None:
    there = mailbox("INBOX", "Clients", "Clients/Northwind", Clients=r"\noselect")
    assert read(there) == {"INBOX", "Clients/Northwind"}
    assert folders.left_out(there) == {"Clients": "holds folders only"}


def test_named_folders_are_read_and_no_others_not_even_in_the_trash() -> None:
    there = mailbox("INBOX", "Trash", "Clients")
    assert [folder.name for folder in folders.in_scope("alice-mail", there, ("inbox", "Trash"))] == ["INBOX", "Trash"]
    assert set(folders.reasons(there, ("INBOX", "Trash"))) == {"Clients"}


def test_all_folders_that_are_missing_are_told_at_once() -> None:
    with pytest.raises(SourceError) as caught:
        folders.in_scope("alice-mail", mailbox("INBOX"), ("Clients", "Réunions"))
    assert caught.value.reason == "no such folder: “Clients”, “Réunions”"


def test_the_inbox_comes_first_and_each_folder_once() -> None:
    there = folders.listed(
        [
            [(b'(\\HasNoChildren) "/" Archive', None)],
            [(b'(\\HasNoChildren \\Sent) "/" "Sent Items"', None)],
            [(b"(\\HasNoChildren) NIL inbox", None)],
            [(b'() "/" {11}', b"Entw&APw-rf"), (b"", None)],
            [(b'() "/" Archive', None)],
            [(b'() "\\\\" "say \\"hi\\""', None)],
        ]
    )
    assert [folder.name for folder in there] == ["INBOX", "Archive", "Sent Items", "Entwürf", 'say "hi"']
    assert there[2].flags == {b"\\hasnochildren", b"\\sent"}
    assert [folder.delimiter for folder in there] == ["", "/", "/", "/", "\\"]


@pytest.mark.parametrize("name", [b'"badly "quoted" name"', b'"open', b"two words", b"[Gmail]/Spam", b"12"])
def test_a_badly_quoted_name_is_still_a_folder(name: bytes) -> None:
    assert len(folders.listed([[(b'() "/" ' + name, None)]])) == 1


def test_an_answer_that_is_no_list_is_no_empty_mailbox() -> None:
    with pytest.raises(MalformedError):
        folders.listed([[(b"hello", None)]])
