"""Phrases as a tree of tokens: which of them stand among the words of a sentence, the longest at each place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

Notions: TypeAlias = int
"""A set of notions: one bit each."""

Phrase: TypeAlias = tuple[int, int, Notions]
"""The first token of a phrase, the one behind its last, and what it means."""

Forms: TypeAlias = tuple[str, ...]
"""A token, the stems of it that phrases know, and the classes it is in."""


@dataclass(slots=True)
class Node:
    """Where a phrase may go on, and what it means if it ends here (None: it does not)."""

    following: dict[str, "Node"] = field(default_factory=dict)
    gap: "Node | None" = None
    notions: Notions | None = None


Starts: TypeAlias = tuple[Node, ...]
"""What phrases may begin with one token."""


def going_on(starts: Starts, after: Forms) -> Starts:
    """Those which end with their first token, or may go on with the one behind it."""
    return tuple(
        node
        for node in starts
        if node.notions is not None or node.gap is not None or not node.following.keys().isdisjoint(after)
    )


@dataclass(frozen=True, slots=True)
class Tree:
    """The phrases of one language. Those under one beginning are planted when a text first holds that."""

    gap: int
    """Words that may stand where a phrase has "…"."""
    within: Notions
    """What counts inside a longer phrase too."""
    root: dict[str, Node] = field(default_factory=dict)

    def plant(self, parts: Sequence[str], notions: Notions) -> None:
        node = self.root.setdefault(parts[0], Node())
        for part in parts[1:]:
            if part == "…":
                node.gap = node = node.gap or Node()
            else:
                node = node.following.setdefault(part, Node())
        node.notions = (node.notions or 0) | notions

    def starts(self, forms: Forms) -> Starts:
        return tuple(self.root[form] for form in forms if form in self.root)

    def phrases(self, forms: Sequence[Forms], starts: Sequence[Starts]) -> Sequence[Phrase]:
        """The longest phrases, from left to right; in one of them, what ends behind it or counts within."""
        found: list[Phrase] = []
        behind = 0
        for at, nodes in enumerate(starts):
            if at < behind or not nodes:
                continue
            end, notions = self._longest(nodes, forms, at)
            if end > at:
                behind = end
                if notions:
                    found.append((at, end, notions))
                    if end > at + 1:
                        found += self._inside(forms, starts, range(at + 1, end))
        return found

    def _inside(self, forms: Sequence[Forms], starts: Sequence[Starts], inside: range) -> Iterator[Phrase]:
        for at in inside:
            if starts[at]:
                end, notions = self._longest(starts[at], forms, at)
                if said := notions if end > inside.stop else notions & self.within:
                    yield at, end, said

    def _longest(self, nodes: Starts, forms: Sequence[Forms], at: int) -> tuple[int, Notions]:
        """Where the longest phrase ends that begins with the token at `at`; `at` itself where none does."""
        best, notions = at, 0
        after = forms[at + 1] if at + 1 < len(forms) else ()
        for node in nodes:
            if node.notions is not None:
                if best <= at:
                    best, notions = at + 1, node.notions
                elif best == at + 1:
                    notions |= node.notions
            if node.gap is None and (not node.following or node.following.keys().isdisjoint(after)):
                continue
            end, found = self._on(node, forms, at + 1)
            if end > at + 1:
                notions = found if end > best else notions | found if end == best else notions
                best = max(best, end)
        return best, notions

    def _on(self, node: Node, forms: Sequence[Forms], at: int) -> tuple[int, Notions]:
        """Where the longest phrase through a node ends; `at` itself where none goes on.

        A phrase is a few words long and holds a gap or two: the work at one token has a bound of its own.
        """
        best, notions = at, 0
        if node.following and at < len(forms):
            for form in forms[at]:
                following = node.following.get(form)
                if following is None:
                    continue
                end, found = (at + 1, following.notions)
                if following.following or following.gap is not None:
                    longer, said = self._on(following, forms, at + 1)
                    end, found = (longer, said) if longer > at + 1 else (end, found)
                if found is not None and end > best:
                    best, notions = end, found
                elif found and end == best:
                    notions |= found
        if node.gap is not None:
            end, found = self._behind_gap(node.gap, forms, at)
            if end > best:
                best, notions = end, found
        return best, notions

    def _behind_gap(self, node: Node, forms: Sequence[Forms], at: int) -> tuple[int, Notions]:
        """As `_on`, of a phrase that goes on at this token or at one of the next few; 0 where none does."""
        best, notions = 0, 0
        following = node.following.keys()
        for start in range(at, min(at + self.gap + 1, len(forms))):
            if not following.isdisjoint(forms[start]):  # hardly any word goes on with the phrase
                end, found = self._on(node, forms, start)
                if end > start and end > best:
                    best, notions = end, found
            if len(forms[start][0]) == 1 and not forms[start][0].isalnum():
                break
        return best, notions
