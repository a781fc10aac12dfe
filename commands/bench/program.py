"""The program that is measured: `python -m commands.bench.program <services> <folder>`.

One environment whose services come in threes: one is routed and calls the other two, one calls the
last, all scale, two read secrets.
"""

import sys
from typing import Any

from modules.bindings.core import App
from modules.environment.spec import EnvironmentSpec
from modules.environment.stack import EnvironmentStack

STATE = {"bucket": "bench-state", "region": "us-east-1", "encrypt": True, "use_lockfile": True}


def environment(count: int) -> EnvironmentSpec:
    """Returns an environment of so many services."""
    return EnvironmentSpec.parse(tables(count), source="bench")


def tables(count: int) -> dict[str, Any]:
    """Returns the tables of an environment of so many services."""
    return {
        "project": "bench",
        "name": "all",
        "disposable": True,
        "network": {"availability_zones": ["us-east-1a", "us-east-1b", "us-east-1c"]},
        "load_balancer": {"ingress_cidr_blocks": ["0.0.0.0/0"], "plain_http": True},
        # 200 services of up to 10 tasks, twice as many in a rollout; a third is behind it.
        "quotas": {"instances_per_namespace": 4000, "targets_per_load_balancer": 1340},
        "secrets": {"database": {"description": "Password of the database"}},
        "services": {_name(number): _service(number, count) for number in range(count)},
    }


def _name(number: int) -> str:
    return f"service-{number:03}"


def _service(number: int, count: int) -> dict[str, Any]:
    position = number % 3
    last = min(number - position + 3, count)
    service: dict[str, Any] = {
        "scaling": {},
        "calls": {_name(callee): "asks for its share" for callee in range(number + 1, last)},
    }
    if position == 0:
        service["route"] = {"priority": 1 + number, "path_patterns": [f"/{number}/*"]}
    else:
        service["secrets"] = {"DATABASE_PASSWORD": "database"}
    return service


def main(count: int, outdir: str) -> None:
    """Synthesizes the environment."""
    app = App(outdir=outdir)
    EnvironmentStack(app, spec=environment(count), state=STATE)
    app.synth()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
