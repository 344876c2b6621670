"""People whose names stand in Arabic or Hebrew letters, and in Latin ones: of names that no list that ships spells."""

import random
from functools import cache

from syncd.matchers.naming import abjads, given, spelling, surnames

Draw = random.Random

_GIVEN = """
أدهم adham | أنيس anis | أوس aws | باهر baher | بهاء bahaa | تيسير tayseer | ثريا thuraya | جنى jana | جود joud
حسام hussam | حكيم hakim | حلمي helmy | خلود kholoud | دانية dania | ربيع rabi | رغد raghad | رفيق rafik | رهف rahaf
زاهر zaher | زكي zaki | سهى suha | سهير sohair | شاكر shakir | شوقي shawki | صابر saber | ضياء diaa | عاطف atef
عبير abeer | عفاف afaf | عقيل aqil | غازي ghazi | فاروق farouk | فتحي fathi | فرح farah | قيس qais | كنان kinan
لبنى lubna | لمى lama | مأمون mamoun | مجاهد mujahid | مسلم muslim | مفيد mufid | ممدوح mamdouh | مهند muhannad
مي mai | ناجي naji | نائل nael | نعيم naim | نوال nawal | نوف nouf | هاشم hashim | وداد widad | يزن yazan | يسرى yusra
אביב aviv | אבנר avner | אדם adam | אופיר ofir | אייל eyal | אמיר amir | גבריאל gavriel | דורון doron | דליה dalia
הדס hadas | הילה hila | זהר zohar | יגאל yigal | יניב yaniv | כפיר kfir | לילך lilach | מורן moran | נדב nadav
סיגל sigal | עופר ofer | ערן eran | צבי zvi | קרן keren | רז raz | רפאל rafael | שגיא sagi | שחר shahar | שני shani
"""
_SURNAMES = """
العتيبي otaibi | الشمري shammari | القحطاني qahtani | الدوسري dosari | الحربي harbi | الزهراني zahrani | الغامدي ghamdi
المطيري mutairi | النجار najjar | الحداد haddad | الخطيب khatib | الشامي shami | المصري masri | البغدادي baghdadi
حجازي hijazi | درويش darwish | بركات barakat | زيدان zidan | سرور sorour | شاهين shahin | صباغ sabbagh | طنطاوي tantawi
عطية attia | غانم ghanem | فرحات farhat | قنديل qandil | كنعان kanaan | لطفي lotfi | مرسي morsi | نجم najm | هلال hilal
وهبة wahba | يعقوب yaqoub | بوعزيز bouaziz | بنعلي benali | تميمي tamimi | جبر jabr | حمدان hamdan | خوري khoury
אביטן avitan | אוחנה ohana | ביטון biton | ברגר berger | גבאי gabay | דהן dahan | הורוביץ horovitz | וקנין vaknin
זילבר zilber | חדד hadad | טננבאום tenenbaum | כץ katz | מזרחי mizrahi | סגל segal | פרץ peretz | שפירא shapira
"""
_ALONE, _MOST = 0.5, 40
"""How often but one of two parts of a name is another's, and names that are looked at for each."""

Pair = tuple[str, str]


def one(draw: Draw) -> Pair:
    """One person's name, in those letters and in Latin ones."""
    (first, in_latin), (last, last_in_latin) = draw.choice(_read(_GIVEN)), draw.choice(_read(_SURNAMES))
    return f"{first} {last}", f"{in_latin} {last_in_latin}".title()


def two(draw: Draw) -> Pair | None:
    """Of two people, whose names share their consonants."""
    (first, in_latin), (last, last_in_latin) = draw.choice(_read(_GIVEN)), draw.choice(_read(_SURNAMES))
    others = _beside(first, in_latin, surname=False)
    last_ones = _beside(last, last_in_latin, surname=True)
    if others and (draw.random() < _ALONE or not last_ones):
        return f"{first} {last}", f"{draw.choice(others)} {last_in_latin}".title()
    return (f"{first} {last}", f"{in_latin} {draw.choice(last_ones)}".title()) if last_ones else None


@cache
def _read(table: str) -> tuple[Pair, ...]:
    pairs = (row.split() for line in table.strip().splitlines() for row in line.split(" | "))
    return tuple((native, latin) for native, latin in pairs)


@cache
def _beside(native: str, latin: str, *, surname: bool) -> tuple[str, ...]:
    """Other names that may stand for the same consonants, spelt otherwise than this one is said."""
    known = {*given.all_known(), *(surnames.all_known() if surname else ())}
    others = sorted(name for name in known if abjads.may_be(native, (name,)))
    return tuple(name for name in others if not _is_one(name, latin))[:_MOST]


def _is_one(name: str, latin: str) -> bool:
    return not set(spelling.sounds(name)).isdisjoint(spelling.sounds(latin)) or given.are_one_abroad(name, latin)
