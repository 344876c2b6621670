"""On which side of the desk a writer sits: the recruiter's, the client's, the candidate's."""

from enum import StrEnum


class Side(StrEnum):
    RECRUITER = "recruiter"
    CLIENT = "client"
    CANDIDATE = "candidate"
    UNKNOWN = "unknown"
