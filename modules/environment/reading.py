"""Reads files: whatever lies under a name, the answer is data or a sentence, never a wait."""

from __future__ import annotations

import json
import stat
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from modules.language.problems import Problem, SpecError

TOML = ".toml"

MAX_NESTING = 32
"""Most tables and lists inside each other; no field lies half as deep."""

_BYTE_ORDER_MARK = "\ufeff"


def read_toml(path: Path) -> dict[str, Any]:
    """Return the tables of a TOML file.

    Raises:
        SpecError: The file is not there, or no TOML.
    """
    tables: dict[str, Any] = _read(path, source_of(path), "TOML", tomllib.loads)
    return tables


def read_json(path: Path) -> Any:
    """Return what a JSON file holds, without Terraform's comments: properties named ``//``.

    Raises:
        SpecError: The file is not there, or no JSON.
    """
    return _read(path, path.name, "JSON", _loads)


def toml_files(directory: Path) -> list[Path]:
    """Return the files of a folder that end in ``.toml``, sorted; none if there is no folder.

    Raises:
        SpecError: The folder cannot be read, or the ending of a file is in capital letters.
    """
    try:
        paths = sorted(directory.iterdir())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise _error(str(directory), f"cannot be read: {error.strerror}") from None
    for path in paths:
        if path.suffix != TOML and path.suffix.lower() == TOML:
            raise _error(source_of(path), f"is not read; rename it to {path.stem}{TOML}")
    return [path for path in paths if path.suffix == TOML]


def source_of(path: Path) -> str:
    """Return what messages call a file: ``environments/dev.toml``."""
    return f"{path.parent.name}/{path.name}"


def _read(path: Path, source: str, language: str, parse: Callable[[str], Any]) -> Any:
    try:
        data = parse(_text(path))
        _require_shallow(data)
    except OSError as error:
        words = f"[Errno {error.errno}] {error.strerror}"  # without the path, which is not ours
    except UnicodeDecodeError as error:
        words = f"byte {error.start} is not of UTF-8; save it as UTF-8"
    except ValueError as error:  # of the language with its line, or of what lies there
        words = str(error)
    except RecursionError:
        words = _TOO_DEEP
    else:
        return data
    raise _error(source, f"cannot be read as {language}: {words}")


def _text(path: Path) -> str:
    """Return the text of a regular file: reading a pipe would wait for its writer."""
    if path.is_symlink() and not path.exists():
        raise ValueError(f"it is a link to {path.readlink()}, which is not there; remove it")
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise ValueError("it is a pipe, a socket or a device; write a file in its place")
    text = path.read_text(encoding="utf-8")
    if text.startswith(_BYTE_ORDER_MARK):
        raise ValueError("it begins with a byte order mark; save it as UTF-8 without one")
    return text


_TOO_DEEP = f"tables or lists lie in each other more than {MAX_NESTING} deep; no field does"


def _require_shallow(data: Any) -> None:
    """Raise a ValueError for data on which others would run out of stack."""
    level = [data]
    for _ in range(MAX_NESTING + 1):
        tables = [item.values() for item in level if isinstance(item, dict)]
        lists = [item for item in level if isinstance(item, list)]
        level = [item for items in (*tables, *lists) for item in items]
    if level:
        raise ValueError(_TOO_DEEP)


def _loads(text: str) -> Any:
    return json.loads(text, object_pairs_hook=_table, parse_constant=_refuse)


def _table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = {key: value for key, value in pairs if key != "//"}
    twice = sorted(key for key in table if sum(key == name for name, _ in pairs) > 1)
    if twice:
        raise ValueError(f'"{twice[0]}" is given twice; remove one of them')
    return table


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON; write a number")


def _error(source: str, rule: str) -> SpecError:
    return SpecError(source, [Problem((), rule)])
