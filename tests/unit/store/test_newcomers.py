"""What items say of somebody who may be added, put together."""

import json

from syncd.model.people import PersonRecord
from syncd.store import newcomers

_TITLE = newcomers.pack(PersonRecord(name="Priya Patel", title="Head of Finance", emails=("priya@client.example",)))
_ADDRESS = newcomers.pack(PersonRecord(name="Priya Patel", emails=("priya@client.example",)))


def test_what_is_known_of_a_newcomer_is_the_same_text_whichever_item_came_first() -> None:
    one, other = newcomers.joined(_TITLE, _ADDRESS), newcomers.joined(_ADDRESS, _TITLE)
    assert json.dumps(one) == json.dumps(other) == json.dumps(_TITLE)
