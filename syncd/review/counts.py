"""Counts in words, as the pages and the command line tell them."""

ONE = {
    "activities": "activity",
    "new activities": "new activity",
    "people": "person",
    "jobs": "job",
    "items": "item",
    "folders": "folder",
    "sources": "source",
    "recruiters": "recruiter",
    "rows": "row",
    "robots": "robot",
    "automatic replies": "automatic reply",
    "notifications": "notification",
    "calendar notices": "calendar notice",
    "tasks and notes": "task or note",
    "contact cards": "contact card",
    "e-mails": "e-mail",
    "calls": "call",
    "meetings": "meeting",
    "video meetings": "video meeting",
    "messages on social networks": "message on social networks",
    "meetings agreed": "meeting agreed",
    "CVs sent": "CV sent",
    "interviews arranged": "interview arranged",
    "offers": "offer",
    "placements": "placement",
}
"""What a single one of them is called; all other words serve for one as for many."""


def counted(count: int, words: str) -> str:
    """`1 robot`, `3 robots`."""
    return f"{count} {ONE.get(words, words) if count == 1 else words}"
