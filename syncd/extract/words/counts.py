"""Numbers that people write out, per language: what a hundred is made of."""

from collections.abc import Mapping
from dataclasses import dataclass

Values = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Counting:
    """Words below twenty, the tens, and what joins the two; `units_first` is "fünfundvierzig"."""

    small: Values
    tens: Values
    joins: tuple[str, ...]
    units_first: bool = False


COUNTING: Mapping[str, Counting] = {
    "en": Counting(
        {
            "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
            "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
            "seventeen": 17, "eighteen": 18, "nineteen": 19,
        },
        {
            "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
            "eighty": 80, "ninety": 90,
        },
        ("-", " "),
    ),
    "de": Counting(
        {
            "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
            "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
            "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
        },
        {
            "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
            "achtzig": 80, "neunzig": 90,
        },
        ("und",),
        units_first=True,
    ),
    "fr": Counting(
        {
            "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
            "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
            "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19,
        },
        {
            "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
            "soixante-dix": 70, "quatre-vingt": 80, "quatre-vingts": 80, "octante": 80, "nonante": 90,
            "quatre-vingt-dix": 90,
        },
        ("-", " ", " et ", "-et-"),
    ),
    "es": Counting(
        {
            "un": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
            "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
            "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veintiún": 21, "veintiuno": 21,
            "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26,
            "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
        },
        {
            "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
            "ochenta": 80, "noventa": 90,
        },
        (" y ",),
    ),
    "nl": Counting(
        {
            "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
            "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15,
            "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19,
        },
        {
            "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
            "negentig": 90,
        },
        ("en", "ën"),
        units_first=True,
    ),
    "ru": Counting(
        {
            "один": 1, "одну": 1, "два": 2, "две": 2, "двух": 2, "три": 3, "трёх": 3, "трех": 3, "четыре": 4,
            "пять": 5, "шесть": 6, "семь": 7, "восемь": 8, "девять": 9, "десять": 10, "одиннадцать": 11,
            "двенадцать": 12, "тринадцать": 13, "четырнадцать": 14, "пятнадцать": 15, "шестнадцать": 16,
            "семнадцать": 17, "восемнадцать": 18, "девятнадцать": 19,
        },
        {
            "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70,
            "восемьдесят": 80, "девяносто": 90, "сто": 100,
        },
        (" ",),
    ),
}  # fmt: skip

# What is counted by a figure that is no sum: "30 hours a week".
COUNTED: Mapping[str, tuple[str, ...]] = {
    "en": (
        "hours", "hour", "hrs", "days", "weeks", "months", "years", "yrs", "minutes", "mins", "miles", "km", "people",
        "staff",
    ),
    "de": (
        "stunden", "std", "wochenstunden", "tage", "tagen", "wochen", "monate", "monaten", "jahre", "jahren", "minuten",
        "kilometer", "leute", "mitarbeiter",
    ),
    "fr": ("heures", "jours", "semaines", "mois", "ans", "kilomètres", "personnes"),
    "es": ("horas", "días", "semanas", "meses", "años", "minutos", "kilómetros", "personas"),
    "nl": ("uur", "uren", "dagen", "weken", "maanden", "jaar", "minuten", "mensen"),
    "ru": ("часов", "часа", "дней", "недель", "месяцев", "лет", "минут", "км", "человек"),
}  # fmt: skip
