"""An environment with a load balancer, and what is judged of it."""

from __future__ import annotations

from typing import Any

from commands.evidence.judged import Evidence, judge
from tests.support.environments import environment, synthesized

BALANCED: dict[str, Any] = {
    "load_balancer": {"ingress_cidr_blocks": ["203.0.113.0/24"], "plain_http": True},
    "services.web.route": {"priority": 100},
}


BALANCER = "aws_lb.this"


def judged(*changes: dict[str, Any]) -> Evidence:
    """Return the evidence of a small environment, with changes."""
    spec = environment(BALANCED, *changes)
    return judge(spec, "shop-test", synthesized(spec).json)


def waivers(**controls: dict[str, Any]) -> dict[str, Any]:
    return {"waivers": {name.replace("_", "."): waived for name, waived in controls.items()}}
