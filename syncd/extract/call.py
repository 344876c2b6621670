"""A call record with its numbers in E.164."""

from syncd.extract import phones
from syncd.model.call import Call
from syncd.model.reading import CallReading


def read(call: Call, *, region: str) -> CallReading:
    """Both numbers normalised; `region` (ISO 3166-1) is for numbers without a country code."""
    return CallReading(call, phones.given(call.caller, region), phones.given(call.callee, region))
