"""How a load balancer may reach a service."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_ids import id_rule
from modules.language.cases_of_kinds import quoted, texts, whole_number

BALANCER = {
    "listener_arn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/alb/1/2",
    "arn_suffix": "app/alb/1",
    "security_group_id": "sg-00000000000000001",
    "priority": 10,
}

PATH = "write a path that starts with a slash, such as /health"
PATTERN = (
    f"{PATH} or /img/*; up to 128 letters, digits and _-.$/~\"'@:+&, with * for any text and ? for "
    "any character"
)
HOST = "write a host name without scheme and path, such as shop.example.com or *.example.com"
LISTENER = (
    "write the ARN of a listener of an application load balancer: "
    "arn:aws:elasticloadbalancing:<region>:<account>:listener/app/<name>/<id>/<id>"
)
SUFFIX = "write the end of an application load balancer's ARN: app/<name>/<id>"
COUNT = "{} values together with the other conditions; write 1 to 5, the most that a rule takes"
CODES = "write status codes such as 200 or 200-299, or 0 for GRPC"


def balancer(path: str, least: int, most: int, **beside: Any) -> Group:
    """Return the bounds of a number of the table ``load_balancer``."""
    given = {f"load_balancer__{name}": value for name, value in {**BALANCER, **beside}.items()}
    return whole_number(f"load_balancer.{path}", least, most, **given)


def routed(**fields: Any) -> Changes:
    """Return a load balancer with some fields."""
    return {"load_balancer": {**BALANCER, **fields}}


def checked(**fields: Any) -> Changes:
    """Return a load balancer whose health check has some fields."""
    return routed(health_check=fields)


def named(field: str, rule: str, *values: str) -> Group:
    """Return texts that name no part of a load balancer, and the lack of one."""
    return join(
        texts(f"load_balancer.{field}", rule, *values, made=lambda value: routed(**{field: value})),
        wrong(
            f"load_balancer.{field} null",
            routed(**{field: None}),
            f"load_balancer.{field}: null is not text; put it in quotes",
            instead=f"load_balancer.{field}: null: {rule}",
        ),
    )


NUMBERS = join(
    whole_number(
        "load_balancer.priority",
        1,
        50000,
        load_balancer=BALANCER,
        # Another way in, for without a priority there is none.
        routes={"admin": {"priority": 20, "path_patterns": ["/admin/*"]}},
    ),
    balancer("deregistration_delay_seconds", 0, 900),
    balancer("health_check_grace_period_seconds", 0, 2147483647),
    balancer("health_check.interval_seconds", 5, 300, health_check__timeout_seconds=2),
    balancer("health_check.timeout_seconds", 2, 120, health_check__interval_seconds=300),
    balancer("health_check.healthy_threshold", 2, 10),
    balancer("health_check.unhealthy_threshold", 2, 10),
)

CONDITIONS = join(
    routed(path_patterns=["/*/*/*"], host_headers=["*.a.example", "*.*.b.example"]),
    wrong(
        "seven asterisks",
        routed(path_patterns=["/*/*/*", "/*"], host_headers=["*.a.example", "*.*.b.example"]),
        "load_balancer.path_patterns: 7 asterisks and question marks together with the "
        "other conditions; a rule takes 6 at most",
    ),
    routed(path_patterns=["/a", "/b/*"], host_headers=["a.example", "b.example", "c.example"]),
    routed(path_patterns=[], host_headers=["a.example"]),
    routed(path_patterns=["/img/?.png", "*.html", "/a_b-c.d$/~'@:+&\"", "?" + "a" * 127]),
    routed(host_headers=["*.example.com", "Shop_1.example.com", f"{'h' * 120}.example", "?.a"]),
    *(
        wrong(
            f"conditions: {len(paths) + len(hosts)}",
            routed(path_patterns=paths, host_headers=hosts),
            f"load_balancer.path_patterns: {COUNT.format(len(paths) + len(hosts))}",
        )
        for paths, hosts in (
            ([], []),
            (["/a", "/b", "/c"], ["a.example", "b.example", "c.example"]),
        )
    ),
    *(
        wrong(
            f'path pattern "{path}"',
            routed(path_patterns=["/a", path]),
            f"load_balancer.path_patterns.1: {quoted(path)}: {PATTERN}",
        )
        for path in ("orders", "/%20", "/d e", "/f#g", "", f"/{'a' * 128}", "/ä", "/a\0")
    ),
    *(
        wrong(
            f"path patterns: {number}",
            routed(path_patterns=["/a"] * number),
            f"load_balancer.path_patterns: {number} given; give at most 5",
            also=f"load_balancer.path_patterns: {COUNT.format(number)}",
        )
        for number in (6,)
    ),
    *(
        wrong(
            f"host headers: {number}",
            routed(host_headers=["a.example"] * number),
            f"load_balancer.host_headers: {number} given; give at most 5",
            also=f"load_balancer.path_patterns: {COUNT.format(number + 1)}",
        )
        for number in (6,)
    ),
    texts(
        "load_balancer.host_headers.1",
        HOST,
        *("https://shop.example.com/x", "", "a b_c", "*", "shop", "shop.example.com:443"),
        *("shop.*", "shop.example.com/x", "10.0.0.1", "käse.example"),
        made=lambda host: routed(host_headers=["a.example", host]),
        shown="host header",
    ),
    wrong(
        "host header of 129 characters",
        routed(host_headers=[f"{'h' * 121}.example"]),
        f'load_balancer.host_headers.0: "{"h" * 78}… is too long; give at most 128 characters',
    ),
    wrong(
        "load_balancer.host_headers.1 null",
        routed(host_headers=["a.example", None]),
        "load_balancer.host_headers.1: null is not text; put it in quotes",
        instead=f"load_balancer.host_headers: null: {HOST}",
    ),
)

CHECK = join(
    checked(path="/health", matcher="200,301-302"),
    checked(matcher="200-299,404"),
    checked(path="/health?deep=1"),
    checked(path=f"/{'a' * 1023}"),
    texts(
        "load_balancer.health_check.path",
        PATH,
        *("health", "", "/a b", "/a#b", "http://a.example/health"),
        made=lambda path: checked(path=path),
    ),
    wrong(
        "health check of a path of 1025 characters",
        checked(path=f"/{'a' * 1024}"),
        f'load_balancer.health_check.path: "/{"a" * 77}… is too long; give at most 1024 characters',
    ),
    *(
        wrong(
            f'health check for "{codes}"',
            checked(matcher=codes),
            f'load_balancer.health_check.matcher: "{codes}": {CODES}',
        )
        for codes in (
            "2xx",
            "100",
            "500",
            "5,200",
            "0-100",
            "200, 204",
            "",
            "200-300-400",
            "200,",
            "-200",
        )
    ),
    wrong(
        "health check for codes the wrong way round",
        checked(matcher="200,299-200"),
        'load_balancer.health_check.matcher: "299-200" ends before it begins; write the lower code '
        "first",
    ),
    checked(interval_seconds=15, timeout_seconds=14),
    wrong(
        "health check that ends after the next one starts",
        checked(interval_seconds=10, timeout_seconds=10),
        "load_balancer.health_check.timeout_seconds: 10 is not below interval_seconds 10; lower "
        "it or raise the other",
    ),
)

ROUTING = join(
    NUMBERS,
    CONDITIONS,
    CHECK,
    named(
        "listener_arn",
        LISTENER,
        "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/alb/1",
        "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/net/nlb/1/2",
        "https",
    ),
    named("arn_suffix", SUFFIX, "alb", "net/nlb/1", "loadbalancer/app/alb/1", ""),
    named("security_group_id", id_rule("sg"), "web", "sg-x1"),
)
