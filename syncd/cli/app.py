"""The command line: global options, the commands, and what every kind of failure ends with."""

import gc
import logging
import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from syncd import events, garbage
from syncd.cli.commands import Commands
from syncd.errors import ConfigError, ParseError, SourceError, StoreError

FAILED, USAGE, TRY_AGAIN, CONFIGURATION = 1, 2, 75, 78
"""Exit codes besides 0, after sysexits.h where it has one."""


class LogFormat(StrEnum):
    """How events are written: for people, or for what reads logs."""

    AUTO = "auto"
    TEXT = "text"
    JSON = "json"


app = typer.Typer(
    name="syncd",
    cls=Commands,
    help="Logs what a recruitment agency does: mail, calendars and calls become activities on the right people.",
    epilog="Exit codes: 0 ok, 1 something failed, 2 usage, 75 try again later, 78 configuration.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback()
def _global(
    context: typer.Context,
    config: Annotated[
        Path | None,
        typer.Option(
            "-c",
            "--config",
            metavar="FILE",
            help="Else $SYNCD_CONFIG, /etc/syncd/syncd.toml, ~/.config/syncd/syncd.toml.",
        ),
    ] = None,
    log_format: Annotated[
        LogFormat,
        typer.Option("--log-format", help="Of events on stderr; auto: text on a terminal, else json."),
    ] = LogFormat.AUTO,
) -> None:
    if not gc.isenabled():
        garbage.look_seldom()
    _log_to_stderr(log_format)
    # `desk` makes of it what a command asks for; not every one does, and loading that takes longer than some.
    context.obj = config


def run(words: Sequence[str]) -> None:
    """Run the command that these words say and exit."""
    try:
        app(args=list(words), prog_name="syncd")
    except ConfigError as error:
        _say(*(": ".join(filter(None, (error.file, p.key, p.text))) for p in error.problems))
        sys.exit(CONFIGURATION)
    except StoreError as error:
        _say(f"{error.reason}; {error.advice}" if error.advice else error.reason)
        sys.exit(TRY_AGAIN if error.busy else FAILED)
    except SourceError as error:
        _say(str(error))
        sys.exit(FAILED)
    except ParseError as error:
        _say(error.cause)
        sys.exit(FAILED)
    except BrokenPipeError:
        # Whoever read our output has seen enough (`syncd ledger | head`).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)
    except Exception as error:
        if not _is_of_the_database(error):
            raise
        # Whatever the store did not foresee; the statement and its parameters would hold people's data.
        _say(f"the database refused: {type(error).__name__}; run `syncd db check`")
        sys.exit(FAILED)


def _is_of_the_database(error: Exception) -> bool:
    # A command that never loaded the library cannot fail with its errors, and need not load it to find out.
    library = sys.modules.get("sqlalchemy.exc")
    return library is not None and isinstance(error, library.SQLAlchemyError)


def _say(*sentences: str) -> None:
    from syncd.cli.output import note

    for sentence in sentences:
        note(sentence)


def _log_to_stderr(how: LogFormat) -> None:
    """Events on stderr, one a line; libraries only from warning on: their debug lines hold subjects."""
    as_json = how is LogFormat.JSON or (how is LogFormat.AUTO and not sys.stderr.isatty())
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    events.configure(as_json=as_json)
