"""The directory from the command line, as an admin keeps it."""

from tests.unit.cli.conftest import Run


def test_a_record_is_kept_by_hand_and_tells_how_it_came_to_be(synced: Run) -> None:
    assert synced("people", "set", "1", "title", "Director").out == 'the title of Priya Patel is "Director"\n'
    assert synced("people", "add-point", "1", "07911 123 499", "--label", "mobile", "--why", "she said so").code == 0
    [item] = [row["id"] for row in synced("ledger", "--json").json if row["message_id"]]
    dead = synced(
        "people", "mark-dead", "1", "P.Patel@client.example", "--why", "550 no such user", "--item", str(item)
    )
    assert dead.out == "p.patel@client.example of Priya Patel is marked dead\n"
    points = {point["value"]: point for point in synced("people", "points", "1", "--json").json}
    assert points["+447911123499"]["quote"] == "she said so"
    assert points["p.patel@client.example"]["valid"] is False
    assert points["p.patel@client.example"]["dead"]["item"] == item
    shown = synced("people", "show", "1")
    assert f'(item {item}): "550 no such user"' in shown.out
    assert synced("people", "show", "1", "--json").json["emails"] == ["priya@client.example"]
    fields = [change["field"] for change in synced("people", "history", "1", "--json").json]
    assert fields == ["created", "title", "phone", "email"]
    assert synced("people", "mark-alive", "1", "p.patel@client.example").code == 0
    assert synced("people", "remove-point", "1", "020 7946 0123").code == 0
    assert "command line" in synced("people", "history", "1").out


def test_what_cannot_be_is_a_usage_error_that_says_what_can(synced: Run) -> None:
    for words, told in (
        (("set", "1", "shoe", "9"), "shoe is no field of a person"),
        (("add-point", "1", "call me"), "is no address, number or page"),
        (("mark-dead", "1", "x@y.example"), "`syncd people points 1` shows what is"),
        (("mark-dead", "1", "priya@client.example", "--item", "99"), "there is no item 99"),
        (("history", "77"), "there is no person 77"),
    ):
        refused = synced("people", *words)
        assert (refused.code, told in refused.err) == (2, True), refused.err
