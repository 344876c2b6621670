"""The tags of a mail's HTML, each once: a short text to search, for most paragraphs have the same."""

import re
from functools import lru_cache

LONGEST = 2_000
"""Characters of a tag."""
_TAG = re.compile(rf"<(\w{{1,12}}\s[^>]{{1,{LONGEST}}})")


@lru_cache(maxsize=1)
def of(html: str) -> str:
    """The tags that have attributes, in no order."""
    return "\n".join(set(_TAG.findall(html)))
