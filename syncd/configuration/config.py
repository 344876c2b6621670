"""The configuration: a TOML file becomes Settings, or a list of everything that is wrong with it."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from pydantic import ValidationError

from syncd.configuration import misspelt
from syncd.configuration.secrets import SecretError, SecretRef, resolve
from syncd.configuration.settings import Settings
from syncd.errors import ConfigError, ConfigProblem
from syncd.model import addresses

SYSTEM_FILE = Path("/etc/syncd/syncd.toml")


def find(explicit: Path | None, environ: Mapping[str, str]) -> Path:
    """Which file to read: the one asked for, $SYNCD_CONFIG, /etc/syncd, then XDG. Raises ConfigError."""
    if explicit or environ.get("SYNCD_CONFIG"):
        return explicit or Path(environ["SYNCD_CONFIG"])
    xdg = Path(environ.get("XDG_CONFIG_HOME") or "~/.config").expanduser() / "syncd/syncd.toml"
    places = (SYSTEM_FILE, xdg)
    found = next((place for place in places if _is_there(place)), None)
    if found is None:
        looked = " and ".join(str(place) for place in places)
        advice = "write one (config/syncd.example.toml shows every setting) and name it with --config"
        raise ConfigError("", [ConfigProblem("", f"no configuration in {looked}; {advice}")])
    return found


def _is_there(place: Path) -> bool:
    try:
        return place.is_file()
    except PermissionError:
        # In a folder that is closed to us: reading it says so, where "no configuration" would send an admin astray.
        return True


def load(file: Path) -> Settings:
    """Read and check a configuration. Raises ConfigError with every problem at once."""
    try:
        with file.open("rb") as stream:
            data = tomllib.load(stream)
    except OSError as error:
        raise ConfigError(str(file), [ConfigProblem("", f"cannot be read: {error.strerror}")]) from None
    except UnicodeDecodeError:
        raise ConfigError(str(file), [ConfigProblem("", "is not TOML: save it as UTF-8 text")]) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(str(file), [ConfigProblem("", f"is not TOML: {error}")]) from None
    if "base" in data:
        raise ConfigError(str(file), [ConfigProblem("base", "unknown key; remove it")])
    return parse(data, file)


def parse(data: Mapping[str, Any], file: Path) -> Settings:
    """Settings from what a TOML file holds. Raises ConfigError with every problem at once."""
    base = file.absolute().parent
    contradictions = [*_duplicates(data), *_strangers(data)]
    try:
        settings = Settings.model_validate({**_tuples(data), "base": base})
    except ValidationError as error:
        problems = [*misspelt.problems(error.errors(), data), *contradictions, *_missing_secrets(data, base)]
        raise ConfigError(str(file), problems) from None
    if contradictions:
        raise ConfigError(str(file), [*contradictions, *_missing_secrets(data, base)])
    return settings


def secrets(settings: Settings, file: Path, names: Iterable[str] | None = None) -> dict[str, str]:
    """Source name → its password, for the sources named (all of them if None). Raises ConfigError."""
    found, problems = secrets_there(settings, names)
    if problems:
        raise ConfigError(str(file), problems)
    return found


def secrets_there(
    settings: Settings, names: Iterable[str] | None = None
) -> tuple[dict[str, str], tuple[ConfigProblem, ...]]:
    """As `secrets`, those that can be read, and why the others cannot."""
    wanted = None if names is None else set(names)
    found: dict[str, str] = {}
    problems = []
    for source in settings.sources:
        ref = source.secret
        if ref is None or (wanted is not None and source.name not in wanted):
            continue
        try:
            found[source.name] = resolve(ref, settings.base)
        except SecretError as error:
            problems.append(ConfigProblem(f"sources.{source.name}.password", str(error)))
    return found, tuple(problems)


def redacted(settings: Settings) -> dict[str, Any]:
    """The settings as they are in force, defaults included, without any secret."""
    shown = settings.model_dump(mode="json", exclude_none=True)
    url = urlsplit(settings.store.url)
    if url.password:
        host = url.netloc.rpartition("@")[2]
        shown["store"]["url"] = urlunsplit(url._replace(netloc=f"{url.username or ''}:***@{host}"))
    return shown


def schema() -> dict[str, Any]:
    """The configuration's JSON Schema."""
    described = Settings.model_json_schema()
    described["properties"].pop("base")
    return described


def _tuples(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_tuples(entry) for entry in value)
    if isinstance(value, dict):
        return {key: _tuples(entry) for key, entry in value.items()}
    return value


# Contradictions are told beside what is malformed, so these read the file's own tables, whatever stands in them.


def _tables(data: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    found = data.get(name)
    return [table for table in found if isinstance(table, Mapping)] if isinstance(found, list | tuple) else []


def _texts(table: Mapping[str, Any], *names: str) -> set[str]:
    """The addresses and extensions that a recruiter is known by."""
    found: list[Any] = []
    for name in names:
        value = table.get(name)
        found += value if isinstance(value, list | tuple) else [value]
    return {addresses.normalise(text) or text for text in found if isinstance(text, str)}


def _duplicates(data: Mapping[str, Any]) -> Iterable[ConfigProblem]:
    for name, count in Counter(str(source.get("name", "")) for source in _tables(data, "sources")).items():
        if name and count > 1:
            yield ConfigProblem(f"sources.{name}", f"{count} sources have this name; give each its own")
    recruiters = _tables(data, "recruiters")
    named = Counter(text for table in recruiters for text in _texts(table, "email", "aliases", "extensions"))
    for address, count in named.items():
        if count > 1:
            yield ConfigProblem("recruiters", f"{address} belongs to {count} recruiters; only one can have it")


def _strangers(data: Mapping[str, Any]) -> Iterable[ConfigProblem]:
    recruiters = {text for table in _tables(data, "recruiters") for text in _texts(table, "email")}
    for source in _tables(data, "sources"):
        for owner in _texts(source, "owner") - recruiters:
            text = f"{owner} is no recruiter's email; add it under [[recruiters]]"
            yield ConfigProblem(f"sources.{source.get('name', '')}.owner", text)


def _missing_secrets(data: Mapping[str, Any], base: Path) -> Iterable[ConfigProblem]:
    """Secrets that are not where the file says. No command is run for a configuration that is wrong anyway."""
    for source in _tables(data, "sources"):
        try:
            ref = SecretRef.model_validate(source.get("password"))
            if ref.command is None:
                resolve(ref, base)
        except ValidationError:
            continue
        except SecretError as error:
            yield ConfigProblem(f"sources.{source.get('name', '')}.password", str(error))
