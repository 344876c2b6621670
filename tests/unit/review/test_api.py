"""What other programs on this machine may ask: the same as the command line says."""

from typing import Any

import httpx2
import pytest

from syncd import directory
from tests.unit.activities.agency import AGENCY
from tests.unit.pipeline.conftest import office
from tests.unit.pipeline.office import PRIYA, Office
from tests.unit.review.test_page import page

__all__ = ["office", "page"]


def asked(page: httpx2.Client, path: str, **words: str | int) -> Any:
    answer = page.get(path, params=words)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["cache-control"] == "no-store"
    return answer.json()


@pytest.mark.parametrize("text", ["pria patell", "79460123", "client ltd", PRIYA, "nobody at all"])
def test_people_are_found_as_the_command_line_finds_them(page: httpx2.Client, office: Office, text: str) -> None:
    found = asked(page, "/api/people/find", q=text)
    assert found == directory.found(office.database, text)
    assert [one["name"] for one in found][:1] == ([] if text.startswith("nobody") else ["Priya Patel"])


@pytest.mark.parametrize(
    "words", [{"email": PRIYA}, {"name": "Priya Patel", "company": "Client"}, {"phone": "02079460123"}]
)
def test_who_is_meant_is_told_as_the_pipeline_decides_it(
    page: httpx2.Client, office: Office, words: dict[str, str]
) -> None:
    told = asked(page, "/api/match", **words)
    assert told == directory.matched(office.database, directory.Query(**words), AGENCY.region, office.now)
    assert told[0]["name"] == "Priya Patel"
    assert told[0]["reasons"]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/people/find", 422),
        ("/api/people/find?q=%20", 422),
        ("/api/people/find?q=x&limit=0", 422),
        (f"/api/people/find?q={'x' * 401}", 422),
        ("/api/match", 422),
        ("/api/match?email=nonsense", 422),
        ("/api/nothing", 404),
    ],
)
def test_what_cannot_be_answered_says_so_as_json(page: httpx2.Client, path: str, status: int) -> None:
    answer = page.get(path)
    assert answer.status_code == status
    assert answer.json()["error"]


def test_another_site_cannot_ask_through_a_name_of_its_own(page: httpx2.Client) -> None:
    refused = page.get("/api/people/find?q=priya", headers={"Host": "evil.example"})
    assert refused.status_code == 400
    assert "Priya" not in refused.text
    assert page.post("/api/match").status_code == 405
