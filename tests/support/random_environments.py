"""Environments at random, for what has to hold between any two of them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.service.given import ROUTED

NAMES = ["web", "api", "jobs", "shop", "stock", "mail", "cart"]
PRIORITIES = [1, 2, 3, 49999, 50000]


@st.composite
def environments(draw: st.DrawFn) -> dict[str, Any]:
    """A few services, some with a route, some on another port, some that call others."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=7, unique=True))
    priorities = draw(st.permutations(PRIORITIES))
    services: dict[str, dict[str, Any]] = {name: {} for name in names}
    for name, priority in zip(names, priorities, strict=False):
        if draw(st.booleans()):
            services[name]["route"] = {"priority": priority, "path_patterns": [f"/{name}/*"]}
    for name in names:
        services[name]["port"] = draw(st.sampled_from([8080, 9000]))
        called = draw(st.lists(st.sampled_from(names), max_size=2, unique=True))
        services[name]["calls"] = {callee: "asks" for callee in called if callee != name}
    return {"load_balancer": ROUTED["load_balancer"], "services": services}
