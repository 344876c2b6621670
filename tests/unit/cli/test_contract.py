"""The commands and the JSON keys that scripts rely on."""

import io
from pathlib import Path

import pytest

from syncd.model.statements import Milestone
from tests.unit.cli.conftest import Run
from tests.unit.pipeline.office import mail

ACTIVITY = {
    "id", "key", "kind", "direction", "at", "minutes", "subject", "snippet", "recruiters", "people", "company", "job",
    "milestones", "counts", "status",
}  # fmt: skip
LEDGER = {
    "id", "source", "folder", "uidvalidity", "uid", "href", "message_id", "disposition", "reason", "cause", "activity",
    "seen_at",
}  # fmt: skip
PERSON = {
    "id", "external_id", "name", "roles", "emails", "phones", "company", "title", "location", "salary", "status",
    "owner", "completeness",
}  # fmt: skip
PROPOSAL = {"id", "kind", "person", "field", "old", "new", "quote", "item", "confidence", "candidates", "why"}
MESSAGE = {
    "file", "kind", "from", "to", "cc", "date", "subject", "automatic", "reply", "signature", "zones", "forwarded",
    "phones", "contact", "announcements", "milestones", "bounce", "facts",
}  # fmt: skip
KPIS = {"email_sent", "email_received", "call_made", "call_received", "meeting", "video_meeting", "social"}


def test_sync_tells_what_became_of_everything(syncd: Run) -> None:
    sources = syncd("sync", "--json").json["sources"]
    keys = {"name", "seen", "logged", "skipped", "queued", "failed", "activities", "seconds", "error"}
    assert [set(source) for source in sources] == [keys, keys]
    for source in sources:
        assert source["seen"] == sum(source[word] for word in ("logged", "skipped", "queued", "failed"))
    assert sum(source["seen"] for source in sources) == 5


def test_a_second_sync_sees_nothing_new(synced: Run) -> None:
    assert {source["seen"] for source in synced("sync", "--json").json["sources"]} == {0}


def test_activities_are_listed_newest_first(synced: Run) -> None:
    rows = synced("activities", "--json").json
    assert {frozenset(row) for row in rows} == {frozenset(ACTIVITY)}
    assert [row["at"] for row in rows] == sorted((row["at"] for row in rows), reverse=True)
    [person] = rows[0]["people"]
    assert set(person) == {"id", "external_id", "name", "role", "origin", "confidence", "reasons"}


def test_activities_of_one_day_one_recruiter_and_one_person(synced: Run) -> None:
    of_day = synced("activities", "--json", "--since", "2026-03-03", "--until", "2026-03-03").json
    assert [row["kind"] for row in of_day] == ["meeting"]
    assert synced("activities", "--json", "--recruiter", "bob@northbridge.example").json == []
    assert {row["kind"] for row in synced("activities", "--json", "--person", "2").json} == {"call"}


def test_the_ledger_has_a_row_for_every_item(synced: Run) -> None:
    rows = synced("ledger", "--json").json
    assert {frozenset(row) for row in rows} == {frozenset(LEDGER)}
    assert len(rows) == 5
    [failed] = synced("ledger", "--json", "--disposition", "failed", "--source", "alice").json
    assert "truncated" in failed["cause"]


def test_a_mended_item_is_logged_by_a_retry(synced: Run, agency: Path) -> None:
    (agency / "alice" / "broken.ics").write_bytes((agency / "alice" / "meeting.ics").read_bytes())
    [failed] = synced("ledger", "--json", "--disposition", "failed").json
    assert synced("retry", str(failed["id"])).code == 0
    assert synced("ledger", "--json", "--disposition", "failed").json == []


def test_a_retry_that_fails_again_says_so(synced: Run) -> None:
    assert synced("retry").code == 1


def test_verify_proves_that_nothing_is_missing(synced: Run, agency: Path) -> None:
    told = synced("verify", "--json")
    assert (told.code, told.json["ok"]) == (0, True)
    (agency / "alice" / "two.eml").write_bytes(mail(Message_ID="<two@client.example>"))
    missed = synced("verify")
    assert missed.code == 1
    assert "missing: .: two.eml" in missed.out
    assert "syncd sync alice" in missed.out


def test_status_tells_how_each_source_is(synced: Run, agency: Path) -> None:
    (agency / "calls.csv").unlink()
    assert synced("sync").code == 1
    alice, calls = synced("status", "--json").json["sources"]
    assert (alice["state"], alice["coverage"]["seen"]) == ("ok", 3)
    assert calls["state"] != "ok"
    assert calls["error"]
    assert calls["next_try"]


def test_check_lists_folders_and_says_what_is_wrong(syncd: Run, agency: Path) -> None:
    assert [source["ok"] for source in syncd("check", "--json").json["sources"]] == [True, True]
    (agency / "calls.csv").unlink()
    told = syncd("check")
    assert told.code == 1
    assert "what to do:" in told.out


def test_people_are_listed_shown_and_found(synced: Run) -> None:
    rows = synced("people", "list", "--json").json
    assert {frozenset(row) for row in rows} == {frozenset(PERSON)}
    assert synced("people", "show", "1", "--json").json == rows[0]
    assert synced("people", "find", "pria patell", "--json").json[0]["name"] == "Priya Patel"
    assert synced("people", "find", "p.patel@client.example", "--json").json[0]["name"] == "Priya Patel"
    assert synced("people", "find", "07911 123 456", "--json").json[0]["name"] == "Tom Wright"


def test_an_import_can_be_tried_before_it_is_done(syncd: Run) -> None:
    told = syncd("people", "import", "people.csv", "--dry-run")
    assert told.code == 0
    assert "line 2: add Priya Patel" in told.out
    assert "a dry run, nothing was written; without --dry-run: 2 people added" in told.out
    assert syncd("people", "list", "--json").json == []
    rehearsed = syncd("people", "import", "people.csv", "--dry-run", "--json").json
    assert set(rehearsed) == {"dry_run", "created", "updated", "unchanged", "erased", "rows", "problems"}
    assert {frozenset(row) for row in rehearsed["rows"]} == {
        frozenset({"line", "id", "name", "outcome", "changes", "left_alone"})
    }


def test_a_dry_run_tells_once_of_what_cannot_be_read(syncd: Run, agency: Path) -> None:
    (agency / "messy.csv").write_text("name,emails\nEva Stone,eva@stone.example\nBob Hill,bob@\n")
    tried = syncd("people", "import", "messy.csv", "--dry-run")
    assert (tried.code, tried.err) == (1, "")
    *rows, summary = tried.out.splitlines()
    assert rows == ["line 2: add Eva Stone", 'line 3: has "bob@" among its emails, which is no address']
    assert summary.endswith("without --dry-run: 1 person added, 0 updated, 0 unchanged, 1 to be mended first")
    assert "mend the line and import the file again" in syncd("people", "import", "messy.csv").err


def test_match_answers_one_query_or_a_file_of_them(synced: Run, agency: Path) -> None:
    [best] = synced("match", "--email", "priya@client.example", "--json").json
    assert {"id", "name", "confidence", "reasons", "evidence", "automatic", "why"} <= set(best)
    assert best["automatic"]
    assert best["why"].startswith("automatic: ")
    assert [set(one) for one in best["evidence"]] == [{"kind", "words", "score"}]
    (agency / "asked.jsonl").write_text('{"phone": "07911 123456"}\n{"name": "Nobody Here"}\n')
    found = synced("match", "--from", "asked.jsonl").lines
    assert [[one["name"] for one in line] for line in found] == [["Tom Wright"], []]
    assert "nobody in the directory fits" in synced("match", "--name", "Nobody Here").out


def test_match_says_of_half_a_name_who_is_called_so_is_found_otherwise(synced: Run) -> None:
    said = synced("match", "--name", "Patel").out
    assert "Patel is half a name, which many may have: syncd people find Patel shows who is called so" in said
    assert "Priya Patel" in synced("people", "find", "Patel").out
    assert synced("people", "find", "Zxqwv").err == "syncd: nobody on record fits Zxqwv\n"


def test_an_activity_is_shown_with_whom_it_names_and_why(synced: Run) -> None:
    [first, *_] = [one for one in synced("activities", "--json").json if one["people"]]
    shown = synced("show", str(first["id"]), "--json").json
    assert set(shown) == set(first) | {"mentions"}
    [said] = shown["mentions"]
    assert (said["person"], said["why"].partition(":")[0]) == (first["people"][0]["id"], "automatic")
    told = synced("show", str(first["id"])).out
    assert "recruiter:  alice@northbridge.example" in told
    assert "automatic: " in told
    assert "by itself" in told
    assert synced("show", "999").code == 2


def test_the_queue_is_answered_from_the_command_line(synced: Run) -> None:
    [asked] = synced("review", "list", "--json").json
    assert set(asked) == PROPOSAL
    assert (asked["kind"], asked["new"]) == ("who_is_this", "+447911123499")
    assert synced("review", "assign", str(asked["id"]), "--person", "1").code == 0
    assert synced("review", "list", "--kind", "who_is_this", "--json").json == []
    assert synced("review", "undo", str(asked["id"])).code == 0
    assert synced("review", "assign", str(asked["id"])).code == 2
    assert synced("review", "assign", str(asked["id"]), "1").code == 0
    assert synced("review", "undo", str(asked["id"])).code == 0
    assert synced("review", "reject", str(asked["id"])).code == 0
    assert synced("review", "accept", str(asked["id"])).code == 2


def test_the_most_certain_question_comes_first(synced: Run, agency: Path) -> None:
    (agency / "alice" / "new.eml").write_bytes(
        mail(sender="Nadia Okafor <nadia@okafor.example>", Message_ID="<n@okafor.example>")
    )
    (agency / "alice" / "new2.eml").write_bytes(
        mail(sender="Priya Patel <priya@home.example>", Message_ID="<p@home.example>")
    )
    synced("sync", "alice")
    sure = [one["confidence"] for one in synced("review", "list", "--json").json]
    assert len(set(sure)) > 1
    assert sure == sorted(sure, reverse=True)


def test_several_questions_are_answered_together_or_none_of_them(synced: Run, agency: Path) -> None:
    for name in ("nadia", "priya"):
        sender = f"{name} okafor <{name}@okafor.example>".title()
        (agency / "alice" / f"{name}.eml").write_bytes(mail(sender=sender, Message_ID=f"<{name}@okafor.example>"))
    synced("sync", "alice")
    waiting = [str(one["id"]) for one in synced("review", "list", "--json").json]
    assert len(waiting) == 3
    refused = synced("review", "reject", *waiting, "77")
    assert (refused.code, refused.out) == (2, "")
    assert "there is no proposal 77" in refused.err
    assert len(synced("review", "list", "--json").json) == 3
    assert len(synced("review", "reject", *waiting).out.splitlines()) == 3
    assert synced("review", "list", "--json").json == []
    assert synced("review", "undo", *waiting).code == 0
    assert len(synced("review", "list", "--json").json) == 3


def test_a_retry_leaves_out_what_no_configured_source_holds(synced: Run, agency: Path) -> None:
    [failed] = synced("ledger", "--json", "--disposition", "failed").json
    config = (agency / "syncd.toml").read_text()
    (agency / "syncd.toml").write_text(config.replace('name = "alice"', 'name = "alice-mail"'))
    told = synced("retry")
    assert told.code == 0
    assert "1 failed item of alice was left out: no source of that name is configured" in told.err
    named = synced("retry", str(failed["id"]))
    assert named.code == 2
    assert "no source of that name is configured" in " ".join(named.err.replace("│", "").split())


def test_a_line_that_names_nobody_is_answered_with_nobody(syncd: Run, agency: Path) -> None:
    syncd("people", "import", "people.csv")
    lines = '{}\n{"name": " "}\n{"phone": "abc"}\n{"email": "no address"}\n{"name": "Tom Wright", "phone": "abc"}\n'
    (agency / "asked.jsonl").write_text(lines)
    told = syncd("match", "--from", "asked.jsonl")
    assert told.code == 0
    assert [[one["name"] for one in line] for line in told.lines] == [[], [], [], [], ["Tom Wright"]]


def test_an_address_is_looked_up_however_it_is_written(syncd: Run, agency: Path) -> None:
    (agency / "people.csv").write_text("name,emails\nJürgen Groß,j@Groß.example\n")
    syncd("people", "import", "people.csv")
    [found] = syncd("match", "--email", "J@xn--gro-7ka.example", "--json").json
    assert found["name"] == "Jürgen Groß"
    assert syncd("match", "--email", " J@groß.example", "--json").json == [found]


def test_kpis_count_what_was_logged(synced: Run) -> None:
    told = synced("kpis", "--from", "2026-03-02", "--to", "2026-03-08", "--by", "week", "--json")
    assert {"from", "to", "by", "rows"} == set(told.json)
    assert (told.json["from"], told.json["to"], told.json["by"]) == ("2026-03-02", "2026-03-08", "week")
    alice = told.json["rows"][0]
    assert set(alice) == {"recruiter", "period", "kpis", "milestones", "targets", "per_milestone"}
    assert set(alice["kpis"]) == KPIS
    assert alice["kpis"] | {"email_received": 1, "call_received": 1, "meeting": 1} == alice["kpis"]
    assert alice["targets"] == {"call": 40}
    assert list(alice["milestones"]) == list(Milestone)


def test_extract_prints_one_object_a_line(syncd: Run, agency: Path) -> None:
    told = syncd("extract", "alice/one.eml", "alice/meeting.ics", "--json", "--zones")
    message, meeting = told.lines
    assert set(message) == MESSAGE
    assert next(iter(message)) == "file"
    assert message["zones"][0] == {"line": "Hello,", "zone": "greeting"}
    assert set(meeting["event"]) == {
        "uid", "recurrence_id", "sequence", "status", "start", "end", "all_day", "organizer", "attendees", "kind",
        "conference_url",
    }  # fmt: skip


def test_extract_says_what_was_left_out_of_each_sort_of_file(syncd: Run, agency: Path) -> None:
    (agency / "long.eml").write_text("From: jane@acme.example\n\n" + "Thank you for it.\n\n" * 250)
    event = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260303T100000Z\r\n{}END:VEVENT\r\n"
    described = "DESCRIPTION:" + "x\\n" * 450 + "\r\n"
    (agency / "long.ics").write_text(f"BEGIN:VCALENDAR\r\n{event.format(described)}END:VCALENDAR\r\n")
    told = syncd("extract", "long.eml", "long.ics", "alice/one.eml", "--json")
    mail, meeting, short = told.lines
    assert "only the first 200 of 250 sentences for milestones read" in mail["defects"]
    assert meeting["defects"] == ["only the first 400 of 452 lines of the event read"]
    assert "defects" not in short


def test_a_file_that_cannot_be_read_does_not_stop_the_others(syncd: Run) -> None:
    told = syncd("extract", "none.eml", "alice/one.eml", "--json")
    assert told.code == 1
    assert [set(line) == {"file", "error"} for line in told.lines] == [True, False]


def test_a_person_can_have_everything_kept_about_them(synced: Run) -> None:
    kept = synced("export-person", "1").json
    assert set(kept) == {
        "person", "extra", "contact_points", "history", "activities", "proposals", "decisions", "signatures", "told",
    }  # fmt: skip


def test_what_was_asked_and_decided_about_a_person_is_theirs_to_have(synced: Run, agency: Path) -> None:
    [asked] = synced("review", "list", "--json").json
    assert synced("export-person", "2").json["proposals"] == []
    synced("review", "assign", str(asked["id"]), "--person", "2")
    kept = synced("export-person", "2").json
    assert kept["proposals"] == [{**asked, "state": "accepted"}]
    [decided] = kept["decisions"]
    assert set(decided) == {
        "id", "at", "by", "action", "proposal", "field", "value", "person", "until", "undone_at",
    }  # fmt: skip
    assert (decided["action"], decided["proposal"], decided["value"]) == ("assign", asked["id"], "+447911123499")
    assert synced("export-person", "1").json["decisions"] == []


def test_a_decision_says_what_was_asked_and_of_whom(synced: Run) -> None:
    [asked] = synced("review", "list", "--json").json
    synced("review", "assign", str(asked["id"]), "--person", "1")
    [made] = synced("decisions", "list", "--json").json
    assert (made["question"], made["name"]) == ("Who is this? +447911123499", "Priya Patel")
    assert "Who is this? +447911123499" in synced("decisions", "list").out


def test_a_rule_on_a_name_is_told_as_it_was_written(synced: Run) -> None:
    assert "Nora Abel is nobody we keep" in synced("decisions", "ignore", "Nora Abel").out
    assert "Nora Brown always is Tom Wright" in synced("decisions", "assign", "Nora Brown", "--person", "2").out


def test_a_sender_is_ignored_until_that_is_undone(synced: Run) -> None:
    [asked] = synced("review", "list", "--json").json
    assert "1 activity decided again" in synced("decisions", "ignore", "07911 123499").out
    assert synced("review", "list", "--json").json == []
    [made] = synced("decisions", "list", "--json").json
    assert (made["action"], made["field"], made["value"]) == ("ignore", "phone", "+447911123499")
    assert synced("decisions", "undo", str(made["id"])).code == 0
    assert synced("review", "list", "--json").json == [asked]
    assert synced("decisions", "list", "--json").json == []
    assert len(synced("decisions", "list", "--all", "--json").json) == 1


def test_an_activity_is_taken_off_a_person_and_put_on_another(synced: Run) -> None:
    one = next(one for one in synced("activities", "--json").json if len(one["people"]) == 1)
    [was] = [person["id"] for person in one["people"]]
    other = 3 - was
    assert synced("decisions", "unlink", str(one["id"]), "--person", str(was)).code == 0
    assert synced("decisions", "link", str(one["id"]), "--person", str(other)).code == 0
    [shown] = [again for again in synced("activities", "--json").json if again["id"] == one["id"]]
    assert [(person["id"], person["origin"]) for person in shown["people"]] == [(other, "manual")]


def test_somebody_who_cannot_be_told_from_what_was_typed_is_a_usage_error(synced: Run) -> None:
    told = synced("decisions", "ignore", "vendor")
    assert told.code == 2
    assert "write jane@acme.example, acme.example" in " ".join(told.err.split())


def test_a_question_that_may_be_about_a_person_is_in_the_export(synced: Run, agency: Path) -> None:
    (agency / "alice" / "new.eml").write_bytes(
        mail(sender="Priya Patel <priya@home.example>", Message_ID="<new@home.example>")
    )
    synced("sync", "alice")
    [asked] = [one for one in synced("review", "list", "--json").json if one["new"] == "priya@home.example"]
    assert [one["id"] for one in asked["candidates"]] == [1]
    assert synced("export-person", "1").json["proposals"] == [{**asked, "state": "open"}]
    synced("review", "reject", str(asked["id"]))
    assert [one["state"] for one in synced("export-person", "1").json["proposals"]] == ["rejected"]


def test_somebody_is_erased_once_that_is_confirmed(synced: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    asked = synced("forget", "1")
    assert asked.code == 1
    assert "will be gone for good" in asked.err
    assert len(synced("people", "list", "--json").json) == 2
    assert "is erased" in synced("people", "forget", "1", "--yes").out
    assert len(synced("people", "list", "--json").json) == 1
    assert synced("verify").code == 0
    assert synced("decisions", "list", "--json").json[0]["action"] == "forget"
    assert synced("decisions", "allow", "priya@client.example").code == 0
    assert synced("decisions", "allow", "priya@client.example").code == 2
    assert synced("decisions", "allow", "P-1").code == 0
    refused = synced("decisions", "allow", "P-1")
    assert (refused.code, "P-1 was not erased" in refused.err) == (2, True)


def test_what_is_left_of_an_erased_persons_activity_is_shown(synced: Run) -> None:
    [mail_id] = [one["id"] for one in synced("activities", "--json").json if one["subject"] == "Shortlist"]
    synced("forget", "1", "--yes")
    assert synced("show", str(mail_id), "--json").json["mentions"] == []
    assert "email" in synced("show", str(mail_id)).out


def test_the_database_is_checked_and_backed_up(synced: Run, agency: Path) -> None:
    assert synced("db", "check").code == 0
    assert synced("db", "backup", "copy.db").code == 0
    assert (agency / "copy.db").stat().st_size > 0
    assert synced("db", "upgrade").code == 0


def test_the_configuration_is_checked_shown_and_described(syncd: Run, agency: Path) -> None:
    assert "2 sources, 2 recruiters" in syncd("config", "check").out
    assert "calls: ok, 1 folder\n" in syncd("check").out
    for file in (agency / "alice").iterdir():
        file.unlink()
    assert "alice: ok, 0 folders: nothing to read was found there\n" in syncd("check").out
    assert syncd("config", "show").json["agency"]["name"] == "Northbridge Talent"
    assert "properties" in syncd("config", "schema").json


@pytest.mark.parametrize("words", [("-c", "syncd.toml", "status"), ("status", "-c", "syncd.toml")])
def test_the_configuration_is_named_before_or_after_the_command(
    syncd: Run, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.delenv("SYNCD_CONFIG")
    assert syncd(*words).code == 0


def test_who_waits_for_an_answer_is_named_in_the_list_of_activities(synced: Run) -> None:
    assert "+447911123499 (not on record)" in synced("activities").out
