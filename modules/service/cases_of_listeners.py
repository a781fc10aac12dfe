"""Which ports of a network load balancer may lead to a service."""

from __future__ import annotations

from typing import Any, Literal, get_args

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_ids import id_rule
from modules.language.cases_of_kinds import choice, texts, whole_number
from modules.language.cases_of_names import table_names
from modules.load_balancer.cases_of_listeners import CERTIFICATE, CERTIFICATE_RULE
from modules.load_balancer.tls_spec import SslPolicies
from modules.service.cases_of_routing import BALANCER, PATH, routed
from modules.task.cases_of_sidecars import proxy

NETWORK: Changes = {
    "arn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/1",
    "security_group_id": "sg-00000000000000001",
}
ARN = (
    "write the ARN of a network load balancer: "
    "arn:aws:elasticloadbalancing:<region>:<account>:loadbalancer/net/<name>/<id>"
)
ONE = "listeners.db"
HEALTH = f"{ONE}.health_check"


def listening(**fields: Any) -> Changes:
    """Return a listener with some fields."""
    return several(db=fields)


def several(**listeners: Any) -> Changes:
    """Return listeners at ports of their own."""
    ports = enumerate(listeners.items(), start=5432)
    given = {name: {"port": port, **fields} for port, (name, fields) in ports}
    return {"listeners": given, "network_load_balancer": NETWORK}


def _at(**fields: Any) -> Changes:
    """Return a network load balancer with some fields."""
    return {"network_load_balancer": {**NETWORK, **fields}}


def _bounds(path: str, least: int, most: int, **beside: Any) -> Group:
    given: dict[str, Any] = {"network_load_balancer": NETWORK, "listeners__db__port": 5432}
    fields = {f"listeners__db__{name}": value for name, value in beside.items()}
    return whole_number(f"{ONE}.{path}", least, most, **(given | fields))


FIELDS = join(
    listening(preserve_client_ip=True, proxy_protocol_v2=True, stickiness="source_ip"),
    listening(target_port=5432, health_check={"path": "/healthz", "port": 9000}),
    {
        **listening(protocol="TLS"),
        **_at(certificate_arn=f"{CERTIFICATE}/1", ssl_policy=get_args(SslPolicies)[-1]),
    },
    whole_number(f"{ONE}.port", 1, 65535, network_load_balancer=NETWORK),
    _bounds("deregistration_delay_seconds", 0, 900),
    _bounds("health_check_grace_period_seconds", 0, 2147483647),
    _bounds("health_check.port", 1, 65535),
    _bounds("health_check.interval_seconds", 5, 300, health_check__timeout_seconds=2),
    _bounds("health_check.timeout_seconds", 2, 120, health_check__interval_seconds=300),
    _bounds("health_check.healthy_threshold", 2, 10),
    _bounds("health_check.unhealthy_threshold", 2, 10),
    choice(f"{ONE}.protocol", Literal["TCP", "TLS"], "UDP", given=listening(protocol="UDP")),
    choice(
        f"{ONE}.stickiness",
        Literal["source_ip"],
        "lb_cookie",
        given=listening(stickiness="lb_cookie"),
    ),
    texts(
        f"{HEALTH}.path",
        PATH,
        *("health", ""),
        made=lambda path: listening(health_check={"path": path}),
    ),
    wrong(
        "long path of a listener's health check",
        listening(health_check={"path": "/" + "o" * 1024}),
        f'{HEALTH}.path: "/{"o" * 77}… is too long; give at most 1024 characters',
    ),
    wrong(
        "timeout of a listener's health check",
        listening(health_check={"interval_seconds": 5, "timeout_seconds": 5}),
        f"{HEALTH}.timeout_seconds: 5 is not below interval_seconds 5; lower it or raise the other",
    ),
    wrong(
        "stickiness of TLS",
        {
            **listening(protocol="TLS", stickiness="source_ip"),
            **_at(certificate_arn=f"{CERTIFICATE}/1"),
        },
        f"{ONE}.stickiness: is of TCP alone; remove it, or let the service end TLS itself",
    ),
    table_names("listeners", lambda name: several(**{name: {}})),
    wrong(
        "six listeners",
        several(**{f"l{number}": {} for number in range(6)}),
        "listeners: 6 given; give at most 5",
    ),
)

TARGETS = join(
    {**listening(target_port=9000), "port": 0},
    whole_number(
        f"{ONE}.target_port",
        1,
        65535,
        network_load_balancer=NETWORK,
        listeners__db__port=5432,
        user="0",
        waivers={"root_user": "image of a vendor"},
    ),
    wrong(
        "listener of a service without a port",
        {**listening(), "port": 0},
        f"{ONE}.target_port: is required, port of the service is 0; give the port on which it "
        "takes connections",
    ),
    wrong(
        "listener that leads to a port of root",
        listening(target_port=80),
        f"{ONE}.target_port: 80 needs root; lead to 1024 or above, or to the port of the service "
        "itself",
    ),
    wrong(
        "listener that leads to the port of a sidecar",
        {**proxy(port=9000), **listening(target_port=9000)},
        f'{ONE}.target_port: 9000 is the port of "proxy", and containers share one network; lead '
        "to another port",
    ),
    wrong(
        "route and listener to a port of two containers",
        {
            **proxy(),
            **listening(target_port=9000),
            "routes": {"admin": {"priority": 20, "container": "proxy", "port": 9000}},
            "load_balancer": {**BALANCER, "priority": None},
        },
        "routes: lead to port 9000 of several containers, which share one network; give each its "
        "own",
    ),
)

BALANCERS = join(
    {"network_load_balancer": NETWORK},
    _at(both_sides=False),
    wrong(
        "listener without a load balancer",
        {"listeners": {"db": {"port": 5432}}},
        "listeners: need a network load balancer; give network_load_balancer or remove them",
    ),
    wrong(
        "listener of TLS without a certificate",
        listening(protocol="TLS"),
        'listeners: "db" of TLS need a certificate; give network_load_balancer one, or write TCP',
    ),
    wrong(
        "port of two listeners",
        several(a={"port": 9000}, b={"port": 9000}),
        "listeners: port 9000 is given twice; choose another",
    ),
    texts(
        "network_load_balancer.arn",
        ARN,
        *("arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/edge/1", ""),
        made=lambda arn: _at(arn=arn),
    ),
    texts(
        "network_load_balancer.security_group_id",
        id_rule("sg"),
        "group",
        made=lambda group: _at(security_group_id=group),
    ),
    texts(
        "network_load_balancer.certificate_arn",
        CERTIFICATE_RULE,
        "arn:aws:iam::111122223333:server-certificate/1",
        made=lambda arn: _at(certificate_arn=arn),
    ),
    choice(
        "network_load_balancer.ssl_policy",
        SslPolicies,
        "ELBSecurityPolicy-2016-08",
        given=_at(ssl_policy="ELBSecurityPolicy-2016-08"),
    ),
    *(
        wrong(
            f"network_load_balancer.{field} null",
            _at(**{field: None}),
            f"network_load_balancer.{field}: null is not text; put it in quotes",
            instead=f"network_load_balancer.{field}: null: {rule}",
        )
        for field, rule in {"arn": ARN, "security_group_id": id_rule("sg")}.items()
    ),
)

FIVE = several(**{f"l{number}": {} for number in range(5)})

LISTENERS = join(
    FIELDS,
    TARGETS,
    BALANCERS,
    FIVE,
    wrong(
        "five listeners and a route",
        {**FIVE, **routed()},
        "routes: 6 target groups get its tasks, one for each route and listener, and AWS allows 5, "
        "never more; give it fewer routes, or divide it into two services",
    ),
)
