"""An admin's file becomes settings, or everything that is wrong with it at once."""

import json
import tomllib
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from syncd import assembly
from syncd.configuration import config
from syncd.configuration.settings import SOURCES, Section, Settings, duration, region_zones
from syncd.errors import ConfigError, SourceError
from syncd.model.filling import FillPolicy
from syncd.sources.imap import ImapSource
from syncd.sources.locked import LockedSource

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
MINIMAL = '[agency]\nname = "Northbridge Talent"\ndomains = ["northbridge.example"]\n'
ALICE = '[[recruiters]]\nname = "Alice Moreau"\nemail = "alice@northbridge.example"\n'


def load(tmp_path: Path, text: str) -> Settings:
    file = tmp_path / "syncd.toml"
    file.write_text(text)
    return config.load(file)


def problems(tmp_path: Path, text: str) -> dict[str, str]:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, text)
    return {problem.key: problem.text for problem in caught.value.problems}


def imap(**changes: str) -> str:
    keys = {
        "name": '"mail"',
        "type": '"imap"',
        "host": '"imap.example"',
        "username": '"alice"',
        "password": '{ env = "PASSWORD" }',
        **changes,
    }
    return "[[sources]]\n" + "".join(f"{key} = {value}\n" for key, value in keys.items())


def test_three_lines_are_a_configuration(tmp_path: Path) -> None:
    settings = load(tmp_path, MINIMAL)
    assert settings.web.address == ("127.0.0.1", 8025)
    assert str(settings.agency.zone) == "Europe/London"


def test_everything_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        '[agency]\nregin = "GB"\ndomains = ["a.example"]\n'
        + imap(port='"993"', since='"1y"')
        + imap(name='"other"', type='"imapp"'),
    )
    assert found["agency.name"] == "is missing"
    assert found["agency.regin"] == 'unknown key; did you mean "region"?'
    assert "whole number" in found["sources.mail.port"]
    assert '"365d"' in found["sources.mail.since"]
    assert found["sources.other"].startswith("unknown type; known are imap, caldav, feed, folder, calls")


@pytest.mark.parametrize(
    ("text", "key", "said"),
    [
        (MINIMAL + imap(port="993.0"), "sources.mail.port", "has to be a whole number, without quotes or a point"),
        (MINIMAL + imap(port="70000"), "sources.mail.port", "has to be less than 65536"),
        (MINIMAL + imap(host="993"), "sources.mail.host", 'has to be text in quotes ("…")'),
        (MINIMAL + imap(host='""'), "sources.mail.host", "is empty"),
        (MINIMAL + imap(tls='"ssl"'), "sources.mail.tls", "has to be 'implicit', 'starttls' or 'none'"),
        (MINIMAL + imap(folders='"INBOX"'), "sources.mail.folders", "has to be a list in brackets ([…])"),
        (MINIMAL + imap(password="3"), "sources.mail.password", "has to be a table in braces ({ … })"),
        (MINIMAL + imap(password='{ fil = "x" }'), "sources.mail.password.fil", 'unknown key; did you mean "file"?'),
        (MINIMAL + imap(name='"her mail"'), "sources.her mail.name", "begins with a letter or a digit"),
        (MINIMAL + ALICE + "targets = 5\n", "recruiters.Alice Moreau.targets", "has to be a table in braces ({ … })"),
        (MINIMAL + "[matching]\nautomatic = 99\n", "matching.automatic", "has to be 1 at most"),
        (MINIMAL + '[matching]\nautomatic = "high"\n', "matching.automatic", "has to be a number, without quotes"),
        (MINIMAL + "[sync]\nper_host = 0\n", "sync.per_host", "has to be 1 at least"),
        ('[agency]\nname = "N"\ndomains = []\n', "agency.domains", "has to name 1 at least"),
        ("sync = 5\n" + MINIMAL, "sync", "is a table: write [sync] above its keys"),
        ('recruiters = ["Alice"]\n' + MINIMAL, "recruiters.1", "write [[recruiters]] above each of them"),
        (MINIMAL + ALICE.replace("[[recruiters]]", "[recruiters]"), "recruiters", "write [[recruiters]] above each"),
        (MINIMAL + imap().replace("[[sources]]", "[sources]"), "sources", "write [[sources]] above each of them"),
    ],
)
def test_what_is_wrong_with_a_value_is_said_in_the_words_of_the_file(
    tmp_path: Path, text: str, key: str, said: str
) -> None:
    found = problems(tmp_path, text)
    assert found[key].startswith(said)
    assert "nput" not in str(found), "the library's own words"


def test_a_misspelt_key_is_not_taken_for_one_that_stands_there_as_well(tmp_path: Path) -> None:
    assert (
        problems(tmp_path, MINIMAL + imap(hostname='"x.example"'))["sources.mail.hostname"] == "unknown key; remove it"
    )
    renamed = imap().replace("host =", "hostname =")
    assert problems(tmp_path, MINIMAL + renamed)["sources.mail.hostname"] == 'unknown key; did you mean "host"?'


def test_contradictions_and_missing_secrets_are_said_beside_what_is_malformed(tmp_path: Path) -> None:
    source = imap(password='{ file = "none" }', owner='"bob@northbridge.example"', prot="993")
    found = problems(tmp_path, MINIMAL + source)
    assert set(found) == {"sources.mail.prot", "sources.mail.owner", "sources.mail.password"}


def test_a_password_in_the_file_is_refused_and_not_repeated(tmp_path: Path) -> None:
    found = problems(tmp_path, MINIMAL + imap(password='"hunter2"'))
    assert "does not belong in this file" in found["sources.mail.password"]
    assert "hunter2" not in str(found)


@pytest.mark.parametrize("host", ["imap.example", "192.0.2.7", "127.0.0.1.evil.example"])
def test_a_password_never_goes_over_the_network_in_the_clear(tmp_path: Path, host: str) -> None:
    assert "in the clear" in problems(tmp_path, MINIMAL + imap(host=f'"{host}"', tls='"none"'))["sources.mail"]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1"])
def test_plain_imap_is_allowed_on_this_machine(tmp_path: Path, host: str) -> None:
    assert load(tmp_path, MINIMAL + imap(host=f'"{host}"', tls='"none"')).sources


def test_the_page_is_only_served_to_this_machine(tmp_path: Path) -> None:
    assert "no sign-in" in problems(tmp_path, MINIMAL + '[web]\nlisten = "0.0.0.0:80"\n')["web.listen"]


def test_an_owner_must_be_a_recruiter(tmp_path: Path) -> None:
    found = problems(tmp_path, MINIMAL + ALICE + imap(owner='"bob@northbridge.example"'))
    assert "is no recruiter" in found["sources.mail.owner"]


def test_two_sources_of_one_name_would_mix_up_the_ledger(tmp_path: Path) -> None:
    assert "2 sources" in problems(tmp_path, MINIMAL + imap() + imap())["sources.mail"]


def test_an_address_belongs_to_one_recruiter(tmp_path: Path) -> None:
    bob = '[[recruiters]]\nname = "Bob"\nemail = "bob@x.example"\naliases = ["Alice@northbridge.example"]\n'
    assert "belongs to 2 recruiters" in problems(tmp_path, MINIMAL + ALICE + bob)["recruiters"]


def test_a_target_that_cannot_be_counted_is_refused(tmp_path: Path) -> None:
    assert (
        "calls cannot be counted"
        in problems(tmp_path, MINIMAL + ALICE + "targets = { calls = 40 }\n")["recruiters.Alice Moreau"]
    )


def test_a_preset_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    text = MINIMAL + '[[sources]]\nname = "calls"\ntype = "calls"\npath = "calls.csv"\nformat = "astersk"\n'
    assert "asterisk" in problems(tmp_path, text)["sources.calls.format"]


def test_a_file_that_is_no_toml_is_said_to_be_none(tmp_path: Path) -> None:
    assert "is not TOML" in problems(tmp_path, "[agency\n")[""]
    (tmp_path / "latin.toml").write_bytes(b'name = "Z\xfcrich"')
    with pytest.raises(ConfigError, match="save it as UTF-8"):
        config.load(tmp_path / "latin.toml")


def test_a_missing_file_is_told_apart_from_a_broken_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read: No such file"):
        config.load(tmp_path / "none.toml")


def test_without_a_file_an_admin_learns_where_it_is_looked_for(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"no configuration in /etc/syncd/syncd\.toml and"):
        config.find(None, {"XDG_CONFIG_HOME": str(tmp_path)})


def test_a_file_in_a_folder_of_others_is_not_taken_for_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """/etc/syncd is often root's alone, and somebody else runs `syncd status`."""

    def refused(_: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_file", refused)
    assert config.find(None, {"XDG_CONFIG_HOME": str(tmp_path)}) == config.SYSTEM_FILE


def test_every_missing_secret_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PASSWORD", raising=False)
    settings = load(tmp_path, MINIMAL + imap() + imap(name='"other"', password='{ file = "none" }'))
    with pytest.raises(ConfigError) as caught:
        config.secrets(settings, tmp_path / "syncd.toml")
    assert [problem.key for problem in caught.value.problems] == ["sources.mail.password", "sources.other.password"]


def test_a_secret_of_a_source_that_is_not_asked_for_is_not_needed(tmp_path: Path) -> None:
    settings = load(tmp_path, MINIMAL + imap(password='{ file = "none" }'))
    assert config.secrets(settings, tmp_path / "syncd.toml", names=()) == {}


def test_shown_settings_hold_no_secret(tmp_path: Path) -> None:
    url = "postgresql+psycopg://syncd:hunter2@db.example/syncd"
    shown = config.redacted(load(tmp_path, MINIMAL + f'[store]\nurl = "{url}"\n' + imap()))
    assert "hunter2" not in json.dumps(shown)
    assert shown["store"]["url"] == "postgresql+psycopg://syncd:***@db.example/syncd"
    assert shown["sources"][0]["password"] == {"env": "PASSWORD"}


def test_a_relative_database_lies_beside_the_configuration(tmp_path: Path) -> None:
    settings = load(tmp_path, MINIMAL + '[store]\nurl = "sqlite:///syncd.db"\n')
    assert settings.store_url() == f"sqlite:///{tmp_path}/syncd.db"


@pytest.mark.parametrize("text", ["", "5", "d", "0d", "-1d", "1y", "1 d", "9999999d"])
def test_a_length_of_time_has_a_number_and_a_unit(text: str) -> None:
    with pytest.raises(ValueError, match="no length of time"):
        duration(text)


def test_a_region_knows_its_time() -> None:
    assert (region_zones()["DE"], region_zones()["US"]) == ("Europe/Berlin", "America/New_York")


@pytest.mark.parametrize("path", ["~nosuchuser/mail", "mail\\u0000"])
def test_a_path_that_leads_nowhere_is_named(tmp_path: Path, path: str) -> None:
    folder = f'[[sources]]\nname = "mail"\ntype = "folder"\npath = "{path}"\n'
    assert "is no path" in problems(tmp_path, MINIMAL + folder)["sources.mail.path"]
    assert "is no path" in problems(tmp_path, MINIMAL + imap(ca_file=f'"{path}"'))["sources.mail.ca_file"]
    assert "is no path" in problems(tmp_path, MINIMAL + f'[store]\nurl = "sqlite:///{path}"\n')["store.url"]


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+psycopg://syncd:hunter2@db.example:abc/syncd",
        "postgresql+psycopg://syncd:hunter2@db.example:65536/syncd",
        "postgresql+psycopg://syncd:hunter2@[::1/syncd",
        "mysql://syncd:hunter2@db.example/syncd",
    ],
)
def test_a_database_address_that_is_none_is_named_and_its_password_is_not(tmp_path: Path, url: str) -> None:
    found = problems(tmp_path, MINIMAL + f'[store]\nurl = "{url}"\n')
    assert "postgresql+psycopg://" in found["store.url"]
    assert "hunter2" not in str(found)


def test_our_own_addresses_are_compared_like_those_of_mails(tmp_path: Path) -> None:
    alice = '[[recruiters]]\nname = "Alice"\nemail = " Alice@Büro.example"\naliases = ["a.moreau@BÜRO.example"]\n'
    owned = imap(owner='"alice@xn--bro-hoa.example"')
    settings = load(tmp_path, MINIMAL.replace("northbridge.example", "Büro.example") + alice + owned)
    us = assembly.agency(settings)
    assert us.recruiter("a.moreau@xn--bro-hoa.example") == "alice@xn--bro-hoa.example"
    assert us.is_own("jobs@xn--bro-hoa.example")


MAILBOXES = "".join(
    f'[[sources]]\nname = "{name}"\ntype = "imap"\nhost = "imap.example"\nusername = "{name}"\n'
    f'password = {{ file = "{name}.password" }}\n'
    for name in ("alice", "bob")
)


def test_a_password_that_cannot_be_read_keeps_no_other_mailbox_from_being_read(tmp_path: Path) -> None:
    """A vault that is down at night must not be the end of everybody's mail."""
    (tmp_path / "bob.password").write_text("secret")
    settings = load(tmp_path, MINIMAL + MAILBOXES)
    found, [problem] = config.secrets_there(settings)
    assert (found, problem.key) == ({"bob": "secret"}, "sources.alice.password")
    roster = roster_of(settings, found)
    with pytest.raises(SourceError) as raised:
        roster.sources["alice"].check()
    assert (raised.value.state, raised.value.reason) == ("needs_login", "its password cannot be read")
    assert roster.with_passwords_anew(["alice"], NOW) is None
    (tmp_path / "alice.password").write_text("secret")
    unlocked = roster.with_passwords_anew(["alice"], NOW)
    assert unlocked is not None
    assert isinstance(unlocked.sources["alice"], ImapSource)
    assert unlocked.sources["bob"] is roster.sources["bob"]


def test_a_password_that_is_the_same_as_before_changes_no_source(tmp_path: Path) -> None:
    for name in ("alice", "bob"):
        (tmp_path / f"{name}.password").write_text("secret")
    settings = load(tmp_path, MINIMAL + MAILBOXES)
    roster = roster_of(settings, config.secrets_there(settings)[0])
    assert roster.with_passwords_anew(["alice", "bob"], NOW) is None
    (tmp_path / "bob.password").write_text("another")
    changed = roster.with_passwords_anew(["alice"], NOW)
    assert changed is None


def test_of_a_command_that_gives_another_password_each_time_one_is_tried_until_its_source_signs_in(
    tmp_path: Path,
) -> None:
    """Were each tried within minutes, the server would lock the account."""
    counting = f'{{ command = ["sh", "-c", "echo >> {tmp_path}/times; wc -l {tmp_path}/times"] }}'
    (tmp_path / "bob.password").write_text("secret")
    settings = load(tmp_path, MINIMAL + MAILBOXES.replace('{ file = "alice.password" }', counting))
    roster = roster_of(settings, config.secrets_there(settings)[0])
    tried = roster.with_passwords_anew(["alice", "bob"], NOW)
    assert tried is not None
    assert tried.with_passwords_anew(["alice", "bob"], NOW) is None
    (tmp_path / "bob.password").write_text("mended")
    mended = tried.with_passwords_anew(["alice", "bob"], NOW)
    assert mended is not None
    assert mended.sources["alice"] is tried.sources["alice"]
    assert mended.sources["bob"] is not tried.sources["bob"]
    (tmp_path / "bob.password").write_text("mended again")
    mended = mended.with_passwords_anew(["alice", "bob"], NOW)
    assert mended is not None
    assert mended.with_passwords_anew(["alice"], NOW) is None
    assert mended.with_passwords_anew([], NOW) is None
    assert mended.with_passwords_anew(["alice"], NOW) is not None


def test_a_password_that_cannot_be_read_by_a_reload_stays_as_it_was_where_its_source_does(tmp_path: Path) -> None:
    """A vault that is down for a moment takes nobody's mailbox away."""
    settings = load(tmp_path, MINIMAL + MAILBOXES)
    roster = roster_of(settings, {"alice": "secret", "bob": "secret"}, load(tmp_path, MINIMAL + MAILBOXES))
    assert roster.renewed(NOW).sources == roster.sources
    moved = load(tmp_path, MINIMAL + MAILBOXES.replace("imap.example", "other.example", 1))
    roster = roster_of(settings, {"alice": "secret", "bob": "secret"}, moved)
    renewed = roster.renewed(NOW)
    assert isinstance(renewed.sources["alice"], LockedSource)
    assert renewed.sources["bob"] is roster.sources["bob"]


def roster_of(settings: Settings, secrets: Mapping[str, str], after: Settings | None = None) -> assembly.Roster:
    """A roster that a reload gives `after`, with the passwords that are there."""

    def passwords(settings: Settings, names: Collection[str] | None = None) -> Mapping[str, str]:
        return config.secrets_there(settings, names)[0]

    again = after or settings
    return assembly.Roster(settings, secrets, NOW, lambda: (again, passwords(again)), passwords)


@pytest.mark.parametrize("domain", ["", "jane@northbridge.example", "north bridge"])
def test_a_domain_that_is_none_is_refused(tmp_path: Path, domain: str) -> None:
    text = MINIMAL.replace("northbridge.example", domain)
    assert "is no domain" in problems(tmp_path, text)["agency.domains.1"]


EXAMPLE = Path(__file__).parents[3] / "config" / "syncd.example.toml"


def test_the_example_is_a_configuration() -> None:
    assert config.load(EXAMPLE).agency.name == "Northbridge Talent"


def test_the_example_shows_every_setting_with_its_default() -> None:
    """Read with its commented-out settings in force, it must still be the same configuration."""
    lines = EXAMPLE.read_text().splitlines()
    told = [line.removeprefix("# ") if line.startswith("# ") and " = " in line else line for line in lines]
    written: dict[str, Any] = tomllib.loads("\n".join(told))
    plain: dict[str, Any] = tomllib.loads(EXAMPLE.read_text())
    for name, section in {k: v.annotation for k, v in Settings.model_fields.items()}.items():
        if isinstance(section, type) and issubclass(section, Section):
            _shows(section, written.get(name, {}), plain.get(name, {}))
    recruiter = Settings.model_fields["recruiters"].annotation
    _shows(recruiter.__args__[0], written["recruiters"][0], plain["recruiters"][0])  # type: ignore[union-attr]
    by_type = {kind.model_fields["type"].annotation.__args__[0]: kind for kind in SOURCES}  # type: ignore[union-attr]
    for shown, in_force in zip(written["sources"], plain["sources"], strict=True):
        _shows(by_type[shown["type"]], shown, in_force)
    assert {source["type"] for source in plain["sources"]} == set(by_type)


def _shows(section: type[Section], written: dict[str, Any], in_force: dict[str, Any]) -> None:
    assert set(written) == set(section.model_fields), section.__name__
    for name, value in written.items():
        field = section.model_fields[name]
        if name not in in_force and name not in {"timezone", "owner", "ca_file", "username", "password", "format"}:
            default = field.get_default(call_default_factory=True)
            if default is not None:
                assert (list(default) if isinstance(default, tuple) else default) == value, f"{section.__name__}.{name}"


@pytest.mark.parametrize(
    ("written", "key", "said"),
    [
        pytest.param("automatic = 1.5", "matching.automatic", "has to be 1 at most", id="more than certain"),
        pytest.param("automatic = 0.5", "matching.automatic", "has to be more than 0.5", id="as likely as not"),
        pytest.param('ask = "never"', "matching.ask", "number", id="a word"),
        pytest.param("ask = 0.99\nautomatic = 0.9", "matching", "ask = 0.99 is above automatic = 0.9", id="crossed"),
        pytest.param("automatc = 0.9", "matching.automatc", 'did you mean "automatic"?', id="misspelt"),
    ],
)
def test_thresholds_that_make_no_sense_are_said(tmp_path: Path, written: str, key: str, said: str) -> None:
    assert said in problems(tmp_path, f"{MINIMAL}[matching]\n{written}\n")[key]


def test_how_sure_is_sure_enough_is_set_by_the_admin(tmp_path: Path) -> None:
    matching = load(tmp_path, f"{MINIMAL}[matching]\nautomatic = 1\nask = 0.2\n").matching
    assert (matching.automatic, matching.ask) == (1, 0.2)


def test_which_empty_fields_are_filled_is_set_by_the_admin(tmp_path: Path) -> None:
    assert load(tmp_path, MINIMAL).proposals.policy == FillPolicy(())
    policy = load(tmp_path, f'{MINIMAL}[proposals]\nfill = ["title", "phone"]\nsure = 0.95\n').proposals.policy
    assert policy == FillPolicy(("title", "phone"), 0.95)


def test_a_field_that_nothing_may_fill_is_said(tmp_path: Path) -> None:
    said = problems(tmp_path, f'{MINIMAL}[proposals]\nfill = ["email"]\n')
    assert "'title', 'company'" in said["proposals.fill.1"]
