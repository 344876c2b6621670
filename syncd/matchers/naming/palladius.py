"""Chinese names as Russians write them, syllable by syllable, by the table of Palladius (Kafarov 1888)."""

from collections.abc import Mapping
from functools import cache, lru_cache

_ONSETS = "b:б p:п m:м f:ф d:д t:т n:н l:л g:г k:к h:х j:цз q:ц x:с zh:чж ch:ч sh:ш r:ж z:цз c:ц s:с"
_RHYMES = (
    "a:а o:о e:э i:и u:у ai:ай ei:эй ao:ао ou:оу an:ань en:энь ang:ан eng:эн ong:ун ia:я ie:е iao:яо iu:ю ian:янь"
    " in:инь iang:ян ing:ин iong:юн ua:уа uo:о uai:уай ui:уй uan:уань un:унь uang:уан ue:юэ"
)
_SPOKEN_IN_FRONT, _FRONT = "u:юй ue:юэ uan:юань un:юнь", frozenset("jqx")
"""What "u" is behind these, where others write it with two dots."""
_WHOLE = (
    "zhi:чжи chi:чи shi:ши ri:жи zi:цзы ci:цы si:сы hui:хуэй a:а ai:ай an:ань ang:ан ao:ао e:э en:энь er:эр o:о ou:оу"
    " ya:я ye:е yao:яо you:ю yan:янь yin:инь yang:ян ying:ин yong:юн yi:и yu:юй yue:юэ yuan:юань yun:юнь"
    " wa:ва wo:во wai:вай wei:вэй wan:вань wen:вэнь wang:ван weng:вэн wu:у"
)
_LONGEST = 6
_HARD, _BEFORE = "н", frozenset("аэоуяеюий")
"""What ends a syllable in "n", and what may not stand behind it without a sign."""
_MOST = 4


@lru_cache(maxsize=4096)
def written(word: str) -> tuple[str, ...]:
    """How Russians write a folded word that is made of Chinese syllables, in each way to cut it; none for any other."""
    begun: list[list[str]] = [[] for _ in range(len(word) + 1)]
    begun[0].append("")
    for at in range(len(word)):
        for size in range(1, _LONGEST + 1):
            said = _syllables().get(word[at : at + size])
            if said and at + size <= len(word):
                begun[at + size] += [_joined(before, said) for before in begun[at][:_MOST]]
    return tuple(dict.fromkeys(begun[-1])) if word else ()


def _joined(before: str, said: str) -> str:
    parted = before.endswith(_HARD) and said[0] in _BEFORE
    return f"{before}ъ{said}" if parted else before + said


@cache
def _syllables() -> Mapping[str, str]:
    front = _table(_SPOKEN_IN_FRONT)
    made = {
        onset + rhyme: sound + (front.get(rhyme, said) if onset in _FRONT else said)
        for onset, sound in _table(_ONSETS).items()
        for rhyme, said in _table(_RHYMES).items()
    }
    return made | _table(_WHOLE)


def _table(text: str) -> dict[str, str]:
    return {latin: cyrillic for latin, _, cyrillic in (pair.partition(":") for pair in text.split())}
