"""The tables among the inputs of the module ``service``: scaling, load balancer, who is open."""

from __future__ import annotations

from typing import Any

from tests.terraform.inputs.cases import Bounds, Case, Changes, bounds

BALANCER = {
    "listener_arn": "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/alb/1/2",
    "arn_suffix": "app/alb/1",
    "security_group_id": "sg-1",
    "priority": 10,
}

NIGHT = {"schedule": "cron(0 22 * * ? *)", "min_capacity": 0, "max_capacity": 1}


BELOW = "{} is more than max_capacity {}; lower it or raise the other"


def balancer(place: str, least: int, most: int, **beside: Any) -> Bounds:
    given = {f"load_balancer__{name}": value for name, value in {**BALANCER, **beside}.items()}
    return bounds(f"load_balancer.{place}", least, most, **given)


def night(place: str, least: int, most: int, also: str, **beside: Any) -> Bounds:
    given = {f"scaling__schedules__night__{n}": value for n, value in {**NIGHT, **beside}.items()}
    return bounds(f"scaling.schedules.night.{place}", least, most, also=also, **given)


NUMBERS = (
    balancer("priority", 1, 50000),
    balancer("deregistration_delay_seconds", 0, 3600),
    balancer("health_check_grace_period_seconds", 0, 2147483647),
    balancer("health_check.interval_seconds", 5, 300, health_check__timeout_seconds=2),
    balancer("health_check.timeout_seconds", 2, 120, health_check__interval_seconds=300),
    balancer("health_check.healthy_threshold", 2, 10),
    balancer("health_check.unhealthy_threshold", 2, 10),
    bounds(
        "scaling.min_capacity",
        0,
        5000,
        also=f"scaling.min_capacity: {BELOW.format(5001, 5000)}",
        scaling__max_capacity=5000,
        desired_count=5000,
    ),
    bounds(
        "scaling.max_capacity",
        0,
        5000,
        also=f"scaling.min_capacity: {BELOW.format(0, -1)}",
        scaling__min_capacity=0,
        desired_count=0,
    ),
    bounds("scaling.cpu_target_percent", 1, 100),
    bounds("scaling.memory_target_percent", 1, 100),
    bounds("scaling.requests_per_target", 1, load_balancer=BALANCER),
    bounds("scaling.scale_in_cooldown_seconds", 0, 3600),
    bounds("scaling.scale_out_cooldown_seconds", 0, 3600),
    night(
        "min_capacity",
        0,
        5000,
        f"scaling.schedules.min_capacity: {BELOW.format(5001, 5000)}",
        max_capacity=5000,
    ),
    night(
        "max_capacity",
        0,
        5000,
        f"scaling.schedules.min_capacity: {BELOW.format(0, -1)}",
        min_capacity=0,
    ),
)


def routed(**fields: Any) -> Changes:
    return {"load_balancer": {**BALANCER, **fields}}


def checked(**fields: Any) -> Changes:
    return routed(health_check=fields)


def scheduled(name: str = "night", **fields: Any) -> Changes:
    return {"scaling.schedules": {name: {**NIGHT, **fields}}}


def called(name: str = "web", why: str = "reads orders") -> Changes:
    return {"callers": {name: {"security_group_id": "sg-2", "description": why}}}


def reached(name: str = "lan", why: str = "asks", **target: str) -> Changes:
    return {"https_targets": {name: {"description": why, **target}}}


TABLES = Bounds(
    right=[
        *(changes for number in NUMBERS for changes in number.right),
        routed(path_patterns=["/a", "/b/*"], host_headers=["a.example", "b.example", "c.example"]),
        routed(path_patterns=[], host_headers=["a.example"]),
        checked(path="/health", matcher="200,301-302"),
        {"scaling": {}},
        {"scaling.min_capacity": 2, "scaling.max_capacity": 2},
        scheduled(schedule="rate(1 hour)", timezone="Europe/Berlin"),
        scheduled("n" * 32, schedule="at(2030-01-01T00:00:00)"),
        called("w" * 32, "a" * 255),
        called(why="all of ._-:/()#,@[]+=&;{}!$* and a-z"),
        {"https_targets": {}},
        reached(cidr_ipv4="10.0.0.0/16"),
        reached("s3", prefix_list_id="pl-1"),
        reached("t" * 32, "a" * 255, referenced_security_group_id="sg-1"),
    ],
    wrong=[
        *(case for number in NUMBERS for case in number.wrong),
        Case(routed(host_headers=["a.example", None])),
        Case(routed(listener_arn=None)),
        Case(routed(arn_suffix=None)),
        Case(routed(security_group_id=None)),
        Case({"callers": {"web": {"security_group_id": None, "description": "reads"}}}),
        Case(routed(path_patterns=["orders"])),
        Case(routed(path_patterns=["/a", "/b?c", "/d e"])),
        Case(routed(path_patterns=[])),
        Case(routed(path_patterns=["/a", "/b", "/c"], host_headers=["a", "b", "c"])),
        Case(checked(path="health")),
        Case(checked(matcher="2xx")),
        Case(checked(matcher="500")),
        Case(checked(interval_seconds=10, timeout_seconds=10)),
        Case({"scaling.min_capacity": 3, "scaling.max_capacity": 2, "desired_count": 3}),
        Case({"scaling.min_capacity": 3}),
        Case({"scaling": {}, "desired_count": 11}),
        Case({"scaling.requests_per_target": 100}),
        Case(scheduled("Night")),
        Case(scheduled("n" * 33)),
        Case(scheduled(schedule="daily")),
        Case(scheduled(schedule="cron()")),
        Case(scheduled(min_capacity=2)),
        Case(called("Web")),
        Case(called("w" * 33)),
        Case(called(why="größer")),
        Case(called(why="")),
        Case(called(why="a\nb")),
        Case(called(why="a" * 256)),
        Case(reached("Lan", prefix_list_id="pl-1")),
        Case(reached("t" * 33, prefix_list_id="pl-1")),
        Case(reached(why="?", prefix_list_id="pl-1")),
        Case(reached(why="a" * 256, prefix_list_id="pl-1")),
        Case(reached()),
        Case(reached(prefix_list_id="pl-1", cidr_ipv4="10.0.0.0/16")),
    ],
)
