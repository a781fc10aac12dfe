"""Judges each IAM policy of plans by parliament."""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from commands.policy.findings import OF_SOMEBODY, Finding, Planned
from commands.tools.errors import CommandError

ANY_RESOURCE = "RESOURCE_STAR"


def parliament(resources: Iterable[Planned]) -> list[Finding]:
    """Judges each policy that is known, of whatever resource bears it.

    Raises:
        CommandError: parliament has failed.
    """
    borne = [(one, text) for one in resources for text in _policies(one)]
    with TemporaryDirectory() as directory:
        for number, (one, policy) in enumerate(borne):
            (Path(directory) / f"{number}.json").write_text(json.dumps(_whole(one, policy)))
        # A program: as a library it warns of what Python has deprecated.
        said = subprocess.run(
            [Path(sys.executable).with_name("parliament"), "--directory", directory, "--json"],
            capture_output=True,
            text=True,
            check=False,
        )
    if said.stderr:
        raise CommandError("policy", f"parliament: {said.stderr.strip()}")
    found = [json.loads(line) for line in said.stdout.splitlines()]
    return sorted(
        {
            Finding(told["issue"], one.plan, one.address, f"{told['title']} {told['detail']}")
            for told in found
            for one, _ in [borne[int(Path(told["location"]["filepath"]).stem)]]
            if told["issue"] != ANY_RESOURCE or one.type in OF_SOMEBODY
        }
    )


def _policies(resource: Planned) -> Iterator[dict[str, Any]]:
    for value in resource.values.values():
        if isinstance(value, str) and value.startswith("{") and '"Statement"' in value:
            yield json.loads(value)


def _whole(resource: Planned, policy: dict[str, Any]) -> dict[str, Any]:
    """Return a policy with a resource, also where AWS takes none: in that of whom a role trusts."""
    if resource.type in OF_SOMEBODY:
        return policy
    statements = policy["Statement"]
    several = statements if isinstance(statements, list) else [statements]
    return {**policy, "Statement": [{"Resource": "*", **one} for one in several]}
