"""A load balancer that exists, to whose listener an environment adds its rules."""

from __future__ import annotations

from typing import Any, Literal

from modules.environment.cases_of_balancers import AT_ADMIN, AT_PUBLIC, behind
from modules.environment.cases_of_given_networks import SUBNETS, given
from modules.environment.cases_of_routes import BALANCER
from modules.environment.cases_of_services import services
from modules.language.cases import Case, Changes, join, wrong
from modules.language.cases_of_ids import id_rule
from modules.language.cases_of_kinds import choice, texts

LISTENER = "listener/app/theirs/0123456789abcdef/0123456789abcdef"
ARN = f"arn:aws:elasticloadbalancing:eu-west-1:111122223333:{LISTENER}"
GIVEN = {"listener_arn": ARN, "security_group_id": "sg-0123456789abcdef0"}


def _given(**fields: Any) -> Changes:
    return {"load_balancer": {**GIVEN, **fields}}


def _of_created(field: str, value: Any) -> Case:
    return wrong(
        f"{field} of a load balancer that exists",
        _given(**{field: value}),
        f"load_balancer.{field}: is of a load balancer that is created, and listener_arn gives one "
        "that exists; remove one of them",
    )


def _of_existing(field: str, value: Any) -> Case:
    return wrong(
        f"{field} of a load balancer that is created",
        {"load_balancer": {**BALANCER, field: value}},
        f"load_balancer.{field}: is of a load balancer that exists; give its listener_arn or "
        "remove it",
    )


GIVEN_BALANCERS = join(
    _given(),
    _given(both_sides=False, protocol="HTTP"),
    behind(AT_PUBLIC, AT_ADMIN, public=BALANCER, admin=GIVEN),
    {
        **_given(),
        **services(api={"route": {"priority": 1, "protocol_version": "GRPC"}}),
    },
    wrong(
        "gRPC behind a listener of HTTP",
        {
            **_given(protocol="HTTP"),
            **services(api={"route": {"priority": 1, "protocol_version": "GRPC"}}),
        },
        "services.api.route.protocol_version: GRPC needs HTTPS from the client on; give the load "
        "balancer certificate_arn or domain_name instead of plain_http, or write HTTP1",
    ),
    wrong(
        "listener without the group of its load balancer",
        {"load_balancer": {"listener_arn": ARN}},
        "load_balancer.security_group_id: is required with listener_arn; write the group of that "
        "load balancer",
    ),
    *(
        _of_created(field, value)
        for field, value in {
            "ingress_cidr_blocks": ["203.0.113.0/24"],
            "plain_http": True,
            "internal": True,
            "idle_timeout_seconds": 61,
            "waivers": {"plain_http": "why"},
        }.items()
    ),
    *(
        _of_existing(field, value)
        for field, value in {
            "security_group_id": "sg-0123456789abcdef0",
            "both_sides": False,
            "protocol": "HTTP",
        }.items()
    ),
    {**given(), "load_balancer": {**BALANCER, "internal": True}},
    {**given(), **_given()},
    wrong(
        "internal load balancer in one subnet that exists",
        {
            **given(private_subnet_ids=SUBNETS[:1]),
            "load_balancer": {**BALANCER, "internal": True},
        },
        'network.private_subnet_ids: 1 given, and load balancer "public" needs two, of two '
        "availability zones; name those of that VPC",
    ),
    texts(
        "load_balancer.listener_arn",
        "write the ARN of a listener of an application load balancer: "
        "arn:aws:elasticloadbalancing:<region>:<account>:listener/app/<name>/<id>/<id>",
        *(ARN.replace("listener/", "loadbalancer/"), ARN.replace("/app/", "/net/"), "theirs"),
        made=lambda arn: _given(listener_arn=arn),
    ),
    texts(
        "load_balancer.security_group_id",
        id_rule("sg"),
        "theirs",
        made=lambda group: _given(security_group_id=group),
    ),
    choice(
        "load_balancer.protocol",
        Literal["HTTP", "HTTPS"],
        "TLS",
        given=_given(protocol="TLS"),
    ),
    *(
        wrong(
            f"listener of another {what}",
            _given(listener_arn=ARN.replace(own, other)),
            f'load_balancer.listener_arn: "{ARN.replace(own, other)}" is of another {what}; write '
            f"a listener of {own}",
        )
        for what, own, other in (
            ("region", "eu-west-1", "us-east-1"),
            ("account", "111122223333", "444455556666"),
        )
    ),
)
