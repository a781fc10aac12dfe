"""A route that earlier ones take everything from is refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modules.environment.shadowed import covers
from modules.language.problems import SpecError
from tests.support.environments import environment

BALANCER = {"load_balancer": {"ingress_cidr_blocks": ["0.0.0.0/0"], "plain_http": True}}


def routed(**routes: dict[str, Any]) -> str:
    """Return what is said of the routes of some services."""
    services = {f"services.{name}": {"route": route} for name, route in routes.items()}
    try:
        environment(BALANCER, services)
    except SpecError as error:
        return str(error)
    return ""


def route(
    priority: int, *paths: str, hosts: tuple[str, ...] = (), **further: Any
) -> dict[str, Any]:
    found = {"priority": priority, "host_headers": list(hosts), **further}
    return found | ({"path_patterns": list(paths)} if paths or hosts else {})


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (route(1), route(2)),
        (route(1), route(2, "/b/*")),
        (route(1, "/a/*"), route(2, "/a/?/x", "/a/b")),
        (route(1, "/*", hosts=("*.a.example",)), route(2, "/x", hosts=("B.a.example",))),
        (route(1, "*"), route(2, "/*", hosts=("a.example",))),
        (route(1, hosts=("a.example",)), route(2, "/x", hosts=("a.example",))),
        (route(1), route(2, http_headers={"X-A": ["1"]}, source_ips=["10.0.0.0/8"])),
        (
            route(1, http_headers={"X-A": ["V*"]}),
            route(2, "/x", http_headers={"x-a": ["v1", "v2"], "X-B": ["1"]}),
        ),
        (route(1, query_strings={"V": ["*"]}), route(2, query_strings={"v": ["1"]})),
        (
            route(1, http_request_methods=["GET", "HEAD"]),
            route(2, http_request_methods=["GET"]),
        ),
        (route(1, source_ips=["10.0.0.0/8"]), route(2, source_ips=["10.1.0.0/16"])),
    ],
)
def test_a_route_behind_one_that_takes_all_is_refused(
    first: dict[str, Any], second: dict[str, Any]
) -> None:
    assert routed(a=first, b=second) == (
        'test: services.b\n  - route: no request reaches it: "a" with a lower priority takes all '
        "of them; give this route the lower priority, or that one narrower conditions"
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (route(2), route(1, "/a/*")),
        (route(1, "/a/*"), route(2)),
        (route(1, "/a/*"), route(2, "/a")),
        (route(1, "/a/*"), route(2, "/a/*", "/b/*")),
        (route(1, "/*", hosts=("a.example",)), route(2)),
        (route(1, "/?"), route(2, "/*")),
        (route(1, http_headers={"X-A": ["*"]}), route(2)),
        (route(1, http_headers={"X-A": ["1"]}), route(2, http_headers={"X-A": ["1", "2"]})),
        (route(1, http_headers={"v": ["1"]}), route(2, query_strings={"v": ["1"]})),
        (route(1, query_strings={"v": ["1"], "w": ["1"]}), route(2, query_strings={"v": ["1"]})),
        (route(1, http_request_methods=["GET"]), route(2, http_request_methods=["POST"])),
        (route(1, source_ips=["10.1.0.0/16"]), route(2, source_ips=["10.0.0.0/8"])),
        (route(1, source_ips=["0.0.0.0/0"]), route(2, source_ips=["::/0"])),
    ],
)
def test_a_route_that_something_reaches_is_taken(
    first: dict[str, Any], second: dict[str, Any]
) -> None:
    assert routed(a=first, b=second) == ""


def test_two_earlier_routes_may_take_all_together() -> None:
    said = routed(a=route(1, "/a/*"), b=route(2, "/b/*"), c=route(3, "/a/x", "/b/x"))

    assert '"a" and "b" with a lower priority takes all of them' in said


PATTERNS = st.text("ab*?", max_size=6)


@given(PATTERNS, PATTERNS, st.text("ab", max_size=6))
def test_whatever_a_covered_pattern_matches_the_wider_one_matches(
    wide: str, narrow: str, text: str
) -> None:
    if covers(wide, narrow) and covers(narrow, text):
        assert covers(wide, text)
