"""How the load balancer speaks to tasks, chooses one and checks them."""

from __future__ import annotations

from typing import Any, Literal

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_kinds import choice, texts
from modules.service.cases_of_routing import balancer, checked, routed

SHORT = "is too short; give 30 to 900, or 0 for none"
ALONE = "goes with round_robin alone; remove it or load_balancing_algorithm_type"
STICKY = "load_balancer.stickiness"
COOKIE = "write the name of a cookie, up to 256 letters, digits and !#$%&'*+.^_`|~-"


def grpc(**check: Any) -> Changes:
    """Return a route over gRPC whose health check has some fields."""
    return routed(protocol_version="GRPC", health_check=check)


def sticky(**fields: Any) -> Changes:
    """Return a route with a cookie."""
    return routed(stickiness=fields)


def named(name: str) -> Changes:
    """Return a route with a cookie of the service."""
    return sticky(type="app_cookie", cookie_name=name)


PROTOCOLS = join(
    routed(protocol="HTTPS", protocol_version="HTTP2"),
    grpc(),
    grpc(matcher="0,5-12,99", path="/grpc.health.v1.Health/Check"),
    checked(port=9000),
    balancer("health_check.port", 1, 65535),
    choice("load_balancer.protocol", Literal["HTTP", "HTTPS"], "TCP", given=routed(protocol="TCP")),
    choice(
        "load_balancer.protocol_version",
        Literal["HTTP1", "HTTP2", "GRPC"],
        "HTTP3",
        given=routed(protocol_version="HTTP3"),
    ),
    *(
        wrong(
            f"codes {codes} of {version}",
            routed(protocol_version=version, health_check={"matcher": codes}),
            f'load_balancer.health_check.matcher: "{codes}" is no code of {version}; write 0 to '
            "99 for GRPC, and 200 to 499 otherwise",
        )
        for codes, version in (("0-12", "HTTP1"), ("200", "GRPC"), ("0", "HTTP2"))
    ),
    wrong(
        "codes of gRPC the wrong way round",
        grpc(matcher="0,12-9"),
        'load_balancer.health_check.matcher: "12-9" ends before it begins; write the lower code '
        "first",
    ),
    *(
        wrong(
            f"health check of gRPC on {path}",
            grpc(path=path),
            f'load_balancer.health_check.path: "{path}" is no method of GRPC; write '
            "/package.Service/Method",
        )
        for path in ("/", "/health", "/a/b/c")
    ),
)

CHOICE = join(
    choice(
        "load_balancer.load_balancing_algorithm_type",
        Literal["round_robin", "least_outstanding_requests", "weighted_random"],
        "random",
        given=routed(load_balancing_algorithm_type="random"),
    ),
    balancer("slow_start_seconds", 0, 900),
    routed(slow_start_seconds=30),
    routed(load_balancing_algorithm_type="weighted_random"),
    wrong(
        "slow start of 29 seconds",
        routed(slow_start_seconds=29),
        f"load_balancer.slow_start_seconds: 29 {SHORT}",
    ),
    wrong(
        "slow start of an algorithm that has none",
        routed(slow_start_seconds=60, load_balancing_algorithm_type="least_outstanding_requests"),
        f"load_balancer.slow_start_seconds: 60 {ALONE}",
    ),
)

STICKINESS = join(
    sticky(type="lb_cookie"),
    named("SESSION-1_a"),
    named("c" * 256),
    balancer("stickiness.cookie_duration_seconds", 1, 604800, stickiness__type="lb_cookie"),
    choice(
        f"{STICKY}.type",
        Literal["lb_cookie", "app_cookie"],
        "source_ip",
        given=sticky(type="source_ip"),
    ),
    texts(f"{STICKY}.cookie_name", COOKIE, "", "a b", "a;b", "c" * 257, made=named),
    wrong(
        "cookie of the load balancer",
        named("AWSALBTG"),
        f'{STICKY}.cookie_name: "AWSALBTG": write a name that does not begin with "AWSALB", as '
        "AWS's own cookies do",
    ),
    wrong(
        "cookie without a name",
        sticky(type="app_cookie"),
        f"{STICKY}.cookie_name: nothing says which cookie the service sets; name it, or set type "
        "to lb_cookie",
    ),
    wrong(
        "cookie with a second name",
        sticky(type="lb_cookie", cookie_name="SESSION"),
        f"{STICKY}.cookie_name: the load balancer names its own cookie; remove it, or set type to "
        "app_cookie",
    ),
)

TARGET_GROUPS = join(PROTOCOLS, CHOICE, STICKINESS)
