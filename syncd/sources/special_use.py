"""What servers and mail programs of many languages call junk, trash, drafts and the folder of all mail."""

from unicodedata import normalize

JUNK, TRASH, DRAFTS, ALL = "junk", "trash", "drafts", "all mail"

ATTRIBUTES = {
    b"\\junk": JUNK,
    b"\\spam": JUNK,
    b"\\trash": TRASH,
    b"\\drafts": DRAFTS,
    b"\\all": ALL,
    b"\\allmail": ALL,
}
"""RFC 6154 §2, and what Gmail said before it."""

_NAMES = {
    JUNK: """
        junk | junk mail | junk e-mail | junk email | spam | bulk mail | bulk | spambox | suspected spam
        junk-e-mail | spam-verdacht | spamverdacht | unerwünscht | pourriel | pourriels | courrier indésirable
        indésirables | correo no deseado | correo basura | no deseado | posta indesiderata | indesiderata
        lixo eletrónico | lixo eletrônico | lixo electrónico | correio eletrónico não solicitado
        ongewenste e-mail | ongewenste post | ongewenst | wiadomości-śmieci | wiadomości śmieci | niechciane
        nevyžádaná pošta | nevyžádané | nevyžiadaná pošta | levélszemét | spam-mappen | skräppost | skräp
        søppelpost | uønsket e-post | uønsket | uønsket mail | uønsket e-mail | roskaposti | спам
        нежелательная почта | небажана пошта | небажані | нежелана поща | önemsiz | önemsiz e-posta | gereksiz
        gereksiz posta | ανεπιθύμητη αλληλογραφία | ανεπιθύμητα | mesaje spam | spam-uri | mesaje nedorite
        neželjena pošta | neželena pošta | 迷惑メール | 垃圾邮件 | 垃圾郵件 | 垃圾信件 | 广告邮件 | 스팸함 | 스팸
        정크 메일 | דואר זבל | ספאם | البريد غير الهام | البريد العشوائي | رسائل غير مرغوب فيها
    """,
    TRASH: """
        trash | bin | deleted | deleted items | deleted messages | deleted mail | rubbish | wastebasket
        papierkorb | gelöscht | gelöschte elemente | gelöschte objekte | gelöschte nachrichten | corbeille
        éléments supprimés | messages supprimés | papelera | elementos eliminados | eliminados
        mensajes eliminados | cestino | posta eliminata | elementi eliminati | eliminata | lixo | lixeira
        itens excluídos | itens eliminados | excluídos | mensagens excluídas | prullenbak | verwijderde items
        verwijderd | verwijderde berichten | kosz | elementy usunięte | usunięte | koš | odstraněná pošta
        odstraněné | kôš | odstránená pošta | odstránené položky | lomtár | törölt elemek | kuka | törölt
        papperskorg | papperskorgen | borttagna objekt | borttaget | papirkurv | papirkorg | slettede elementer
        slettet | slettet post | slettede | roskakori | poistetut | poistetut kohteet | корзина | удаленные
        удалённые | удаленные элементы | кошик | видалені | видалені елементи | кошче | изтрити | изтрити елементи
        çöp | çöp kutusu | silinmiş öğeler | silinmiş | κάδος απορριμμάτων | κάδος | διαγραμμένα
        διαγραμμένα στοιχεία | coș de gunoi | coș | elemente șterse | gunoi | smeće | otpad | izbrisane stavke
        obrisano | izbrisano | ゴミ箱 | ごみ箱 | 削除済みアイテム | 已删除 | 已删除邮件 | 已删除邮件夹
        已刪除的郵件 | 刪除的郵件 | 垃圾桶 | 回收桶 | 废件箱 | 휴지통 | 지운 편지함 | 지운 편지 | אשפה
        פריטים שנמחקו | المهملات | العناصر المحذوفة
    """,
    DRAFTS: """
        drafts | draft | draft messages | entwürfe | entwurf | brouillons | brouillon | borradores | borrador
        bozze | bozza | rascunhos | rascunho | concepten | concept | kopie robocze | szkice | wersje robocze
        robocze | koncepty | rozepsané | rozpísané | piszkozatok | vázlatok | utkast | kladder | kladde
        luonnokset | черновики | черновик | чернетки | чернови | taslaklar | taslak | πρόχειρα | ciorne | schițe
        skice | nacrti | osnutki | 下書き | 草稿 | 草稿箱 | 草稿匣 | 草稿夹 | 임시보관함 | 임시 보관함 | טיוטות
        المسودات | مسودات
    """,
    ALL: """
        all mail | all messages | alle nachrichten | alle e-mails | tous les messages | todos | todos los mensajes
        todo el correo | tutti i messaggi | todos os e-mails | todo o correio | todo correio | alle berichten
        wszystkie | wszystkie wiadomości | všechny zprávy | všetky správy | minden levél | összes levél
        alla mail | alla mejl | all e-post | alle mails | alle e-mail | kaikki viestit | вся почта | уся пошта
        вся пошта | цялата поща | tüm postalar | όλα τα μηνύματα | όλη η αλληλογραφία | toate mesajele | sva pošta
        vsa pošta | すべてのメール | 所有邮件 | 所有郵件 | 전체보관함 | 전체 보관함 | כל הדואר | כל ההודעות
        كل البريد | جميع الرسائل
    """,
}


def key(name: str) -> str:
    """The same for all spellings of a name: case and composition of accents do not matter."""
    return normalize("NFC", normalize("NFC", name).casefold()).strip()


ROLES = {key(name): role for role, names in _NAMES.items() for line in names.splitlines() for name in line.split("|")}
"""Role by localised name."""

ROLES.pop("", None)

GMAIL = ("[gmail]", "[google mail]")
"""Gmail keeps its own folders below one of these; only there is a folder of all mail known by its name."""
