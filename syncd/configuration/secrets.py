"""Where a password comes from: a file, a systemd credential, a command or the environment; never the configuration."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, model_validator

COMMAND_SECONDS = 30


class SecretRef(BaseModel):
    """A reference to a secret: just one of the four ways."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    file: str | None = None
    credential: str | None = None
    command: tuple[str, ...] | None = None
    env: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _no_plain_text(cls, value: object) -> object:
        if isinstance(value, str):
            # The text itself must not be echoed: whoever wrote it here meant it to be secret.
            raise ValueError('a password does not belong in this file; write { file = "/path" } and put it there')
        if isinstance(value, dict) and isinstance(value.get("command"), list):
            return {**value, "command": tuple(value["command"])}
        return value

    @model_validator(mode="after")
    def _one_way(self) -> "SecretRef":
        if sum(way is not None for way in (self.file, self.credential, self.command, self.env)) != 1:
            raise ValueError("give just one of file, credential, command or env")
        if self.command == ():
            raise ValueError("the command is empty")
        return self


class SecretError(Exception):
    """A secret is not there; the text says what is missing and never what the secret is."""


def resolve(ref: SecretRef, base: Path, environ: Mapping[str, str] = os.environ) -> str:
    """The secret itself, without its line end. `base` is what a relative file is relative to.

    Raises SecretError.
    """
    if ref.file is not None:
        return _read(base / _at_home(ref.file), "file")
    if ref.credential is not None:
        directory = environ.get("CREDENTIALS_DIRECTORY")
        if not directory:
            raise SecretError(f"credential {ref.credential}: no credentials here; start syncd by its systemd unit")
        return _read(Path(directory) / ref.credential, "credential")
    if ref.env is not None:
        if not environ.get(ref.env):
            raise SecretError(f"environment variable {ref.env} is not set")
        return environ[ref.env]
    return _output(ref.command or ())


def _at_home(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise SecretError(f"file {text}: there is no such user") from None


def _read(path: Path, way: Literal["file", "credential"]) -> str:
    try:
        secret = path.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise SecretError(f"{way} {path}: {reason}") from None
    if not secret:
        raise SecretError(f"{way} {path} is empty")
    return secret


def _output(command: tuple[str, ...]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - the admin's own command, from the admin's own file
            command, capture_output=True, timeout=COMMAND_SECONDS, check=False, text=True, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else type(error).__name__
        raise SecretError(f"command {command[0]}: {reason}") from None
    secret = done.stdout.rstrip("\r\n")
    if done.returncode != 0 or not secret:
        raise SecretError(f"command {command[0]} ended with {done.returncode} and gave no secret")
    return secret
