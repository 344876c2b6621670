"""Where meetings take place: rooms, and the join blocks of video conferences with all their dial-in numbers."""

from dataclasses import dataclass
from random import Random

_ZOOM = """{host} is inviting you to a scheduled Zoom meeting.

Join Zoom Meeting
https://zoom.us/j/{digits}?pwd={word}

Meeting ID: {grouped}
Passcode: {code}

One tap mobile
+442079460911,,{digits}#,,,,*{code}# United Kingdom
+442079460912,,{digits}#,,,,*{code}# United Kingdom

Dial by your location
        +44 20 7946 0911 United Kingdom
        +44 20 7946 0912 United Kingdom
        +44 161 496 0911 United Kingdom
        +1 212 555 0191 US (New York)
        +49 30 23125 191 Germany
Find your local number: https://zoom.us/u/kb{word}"""

_TEAMS = """________________________________________________________________________________
Microsoft Teams meeting
Join on your computer, mobile app or room device
Click here to join the meeting
<https://teams.microsoft.com/l/meetup-join/19%3ameeting_{word}%40thread.v2/0>
Meeting ID: {grouped}
Passcode: {word}
Or call in (audio only)
+44 20 7946 0921,,{code}#   United Kingdom, London
Phone Conference ID: {code}#
________________________________________________________________________________"""

DIAL_INS = frozenset({
    "+442079460911", "+442079460912", "+441614960911", "+12125550191", "+493023125191", "+442079460921",
})  # fmt: skip
"""The numbers of the join blocks: nobody's."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a calendar entry says in LOCATION and DESCRIPTION."""

    location: str
    notes: str


def conference(kind: str, host: str, rng: Random) -> Place:
    """A `zoom` or `teams` room of its own."""
    digits = f"9{rng.randrange(10**10):010d}"
    filling = {
        "host": host,
        "digits": digits,
        "grouped": f"{digits[:3]} {digits[3:7]} {digits[7:]}",
        "code": f"{rng.randrange(10**5, 10**6)}",
        "word": "".join(rng.choice("abcdefghkmnpqrstuvwxyzABCDEFGHKMNPQRSTUVWXYZ") for _ in range(22)),
    }
    if kind == "zoom":
        return Place(f"https://zoom.us/j/{digits}", _ZOOM.format(**filling))
    return Place("Microsoft Teams Meeting", _TEAMS.format(**filling))
