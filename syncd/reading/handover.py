"""Values of ours as bytes, to be handed to another process of ours."""

import io
import pickle
from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter
from typing import Any

_Reducer = Callable[[Any], tuple[Any, ...]]


def packed(values: object) -> bytes:
    stream = io.BytesIO()
    pickler = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(values)
    return stream.getvalue()


def unpacked(octets: bytes | bytearray) -> Any:
    """What was `packed`. Only for what a process of ours has sent: it runs whatever the bytes say."""
    return pickle.loads(octets)  # noqa: S301


class _Reducers(dict[type, _Reducer]):
    """Class → how its values are pickled. A dataclass is called again with its fields.

    By themselves, those with slots look at each of their fields in Python at both ends, which takes twice as long.
    """

    def __missing__(self, kind: type) -> _Reducer:
        if "__dataclass_fields__" not in kind.__dict__:
            raise KeyError(kind)
        self[kind] = reducer = _reducer(kind)
        return reducer


def _reducer(kind: type) -> _Reducer:
    names = [field.name for field in fields(kind) if field.init]
    if len(names) < 2:
        return lambda value: (kind, tuple(getattr(value, name) for name in names))
    of = attrgetter(*names)
    return lambda value: (kind, of(value))


_REDUCERS = _Reducers()
