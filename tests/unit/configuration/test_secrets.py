"""A password is found where the configuration says, and a missing one is named without being shown."""

from pathlib import Path

import pytest

from syncd.configuration.secrets import SecretError, SecretRef, resolve


def test_a_file_is_read_without_its_line_end(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("hunter2 \n")
    assert resolve(SecretRef(file="secret"), tmp_path) == "hunter2 "


def test_a_credential_comes_from_the_unit(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("hunter2")
    assert resolve(SecretRef(credential="mail"), tmp_path, {"CREDENTIALS_DIRECTORY": str(tmp_path)}) == "hunter2"


def test_a_command_prints_it(tmp_path: Path) -> None:
    assert resolve(SecretRef(command=("echo", "hunter2")), tmp_path) == "hunter2"


def test_the_environment_holds_it(tmp_path: Path) -> None:
    assert resolve(SecretRef(env="P"), tmp_path, {"P": "hunter2"}) == "hunter2"


@pytest.mark.parametrize(
    ("ref", "reason"),
    [
        (SecretRef(file="none"), "No such file"),
        (SecretRef(file="~nosuchuser/secret"), "no such user"),
        (SecretRef(file="empty"), "is empty"),
        (SecretRef(file="binary"), "not UTF-8"),
        (SecretRef(credential="mail"), "start syncd by its systemd unit"),
        (SecretRef(env="P"), "variable P is not set"),
        (SecretRef(command=("false",)), "ended with 1"),
        (SecretRef(command=("/none/such",)), "No such file"),
    ],
)
def test_a_missing_secret_says_what_is_missing(tmp_path: Path, ref: SecretRef, reason: str) -> None:
    (tmp_path / "empty").write_text("\n")
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    with pytest.raises(SecretError, match=reason):
        resolve(ref, tmp_path, {})


@pytest.mark.parametrize("ways", [{}, {"file": "a", "env": "b"}, {"command": ()}])
def test_just_one_way_is_given(ways: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"just one of|is empty"):
        SecretRef.model_validate(ways)
