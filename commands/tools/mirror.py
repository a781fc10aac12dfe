"""Finds the Terraform providers where the public registry cannot be reached.

The rule, in this order:
1. `TF_CLI_CONFIG_FILE` names an existing file: the user has configured where providers come from.
2. The public registry answers: Terraform needs no help.
3. A folder that holds the AWS provider: `TF_PLUGIN_MIRROR`, then the folders in which Terraform
   itself looks, then any folder directly under /opt. A CLI configuration is written for the run.
"""

import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from commands.tools.errors import CommandError

# Each program asks its own registry for a provider that is named without one.
REGISTRIES = {"terraform": "registry.terraform.io", "tofu": "registry.opentofu.org"}
REGISTRY_TIMEOUT_SECONDS = 3
CLI_CONFIG_NAME = "terraform.cli.tfrc"


def provider_environment(
    directory: Path,
    env: Mapping[str, str],
    *,
    program: str = "terraform",
    optional_software: Path = Path("/opt"),
) -> dict[str, str]:
    """Returns the environment variables with which Terraform finds its providers.

    Args:
        directory: Where a CLI configuration is written if the run needs one.
        env: The environment of the run.
        program: `terraform` or `tofu`.
        optional_software: The folder whose subfolders are looked at last.

    Returns:
        Nothing where Terraform finds them by itself, else those that name the configuration.

    Raises:
        CommandError: Neither the registry nor a mirror is there. Says what was tried.
    """
    configured = env.get("TF_CLI_CONFIG_FILE", "")
    registry = REGISTRIES[program]
    if (configured and Path(configured).is_file()) or registry_answers(registry):
        return {}
    candidates = mirror_candidates(env, optional_software)
    for candidate in candidates:
        if (candidate / registry / "hashicorp" / "aws").is_dir():
            return {
                "TF_CLI_CONFIG_FILE": str(_write_cli_config(directory, candidate)),
                # An unpacked mirror is linked, not copied: a cache in the home folder is no gain.
                "CDKTF_DISABLE_PLUGIN_CACHE_ENV": "1",
            }
    raise _nothing_found(registry, configured, candidates)


@cache
def registry_answers(registry: str) -> bool:
    """Asks the registry for its service document, once per process."""
    url = f"https://{registry}/.well-known/terraform.json"
    try:
        with urllib.request.urlopen(url, timeout=REGISTRY_TIMEOUT_SECONDS) as answer:
            return "providers.v1" in json.load(answer)
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError):
        return False


def mirror_candidates(env: Mapping[str, str], optional_software: Path) -> list[Path]:
    """Lists the folders that may be a mirror, in the order in which they are looked at."""
    home = Path(env.get("HOME", "~")).expanduser()
    data_home = env.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    data_folders = [
        data_home,
        *(env.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":"),
    ]
    named = env.get("TF_PLUGIN_MIRROR")
    optional = sorted(optional_software.iterdir()) if optional_software.is_dir() else []
    return [
        *([Path(named).expanduser().absolute()] if named else []),
        home / ".terraform.d" / "plugins",
        *(Path(folder) / "terraform" / "plugins" for folder in data_folders if folder),
        home / "Library" / "Application Support" / "io.terraform" / "plugins",
        Path("/Library/Application Support/io.terraform/plugins"),
        *(folder for folder in optional if folder.is_dir()),
    ]


def _write_cli_config(directory: Path, mirror: Path) -> Path:
    path = directory.absolute() / CLI_CONFIG_NAME
    directory.mkdir(parents=True, exist_ok=True)
    include = ", ".join(json.dumps(f"{registry}/*/*") for registry in REGISTRIES.values())
    path.write_text(
        "disable_checkpoint = true\n"
        "provider_installation {\n"
        "  filesystem_mirror {\n"
        f"    path    = {json.dumps(str(mirror))}\n"
        f"    include = [{include}]\n"
        "  }\n"
        "}\n"
    )
    return path


def _nothing_found(registry: str, configured: str, candidates: list[Path]) -> CommandError:
    return CommandError(
        "Terraform providers: none can be found",
        f"TF_CLI_CONFIG_FILE: {f'{configured} does not exist' if configured else 'is not set'}",
        f"https://{registry}: no answer within {REGISTRY_TIMEOUT_SECONDS} s",
        f"mirror: no {registry}/hashicorp/aws in " + ", ".join(map(str, candidates)),
        "repair: set TF_PLUGIN_MIRROR to a folder that `terraform providers mirror <folder>` has "
        "filled, or TF_CLI_CONFIG_FILE to a CLI configuration that names your own mirror",
    )
