"""How seldom garbage is looked for, once what a program needs is loaded."""

import gc

SELDOM = 20_000
"""Objects that are made before: reading and storing make many, and hardly any that refer to each other."""


def look_seldom() -> None:
    """From here on; what is there stays for good, and is looked through no more."""
    gc.freeze()
    gc.set_threshold(SELDOM)
    gc.enable()
