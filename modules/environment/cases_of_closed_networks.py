"""What an environment without a way to the internet can be, and what it cannot."""

from __future__ import annotations

from typing import Any

from modules.environment.cases_of_images import pushed
from modules.environment.cases_of_secrets import ELSEWHERE, KEYED
from modules.environment.cases_of_services import services
from modules.language.cases import Changes, join, wrong

ENDPOINTS = ["ecr.api", "ecr.dkr", "logs"]
PUBLISHED = "ghcr.io/acme/report:1"
WATCHED = {"cluster.guardduty_runtime_monitoring": True}
NAMES = "*.shop.local"
IMAGE = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"


def closed(*endpoints: str) -> Changes:
    """Return a network without a way to the internet."""
    return {"network.nat_gateways": "none", "network.interface_endpoints": list(endpoints)}


def public(**fields: Any) -> Changes:
    """Return a service whose tasks have addresses of the internet."""
    waivers = {"public_ip": "costs least"}
    return {"services": {"api": {"assign_public_ip": True, "waivers": waivers, **fields}}}


CLOSED = join(
    {**closed(*ENDPOINTS), "services.api.image": ":1"},
    wrong(
        "closed network without endpoints and images of its own",
        closed("ecr.dkr"),
        "network.interface_endpoints: ecr.api, logs missing; without NAT gateways tasks reach AWS "
        'through endpoints alone, add them or set nat_gateways = "single"',
        pushed(IMAGE),
    ),
    wrong(
        "closed network with a scaled service and without an image of its own",
        {**closed(*ENDPOINTS), "services.api.scaling": {}},
        pushed(IMAGE, "scaling.min_capacity = 0"),
    ),
    {**closed(), **public()},
    {**closed(), **public(secrets={"A": "db"}), "secrets": {"db": KEYED}},
    wrong(
        "closed network with one service inside",
        {**closed(), "services": {**public()["services"], "jobs": {"image": ":1"}}},
        "network.interface_endpoints: ecr.api, ecr.dkr, logs missing; without NAT gateways tasks "
        'reach AWS through endpoints alone, add them or set nat_gateways = "single"',
    ),
    wrong(
        "closed network with a job whose image is elsewhere",
        {**closed(*ENDPOINTS), "services.api.image": ":1", "jobs.report.image": PUBLISHED},
        f'jobs.report.image: "{PUBLISHED}" cannot be pulled without NAT gateways; push it to the '
        'job\'s own repository and write ":<tag>", or to another repository of ECR in eu-west-1. '
        "The first deployment makes its own: push before the job starts",
    ),
    {**closed(*ENDPOINTS), "services.api.desired_count": 0},
    {**closed(*ENDPOINTS), "services.api.scaling.min_capacity": 0},
    wrong(
        "closed network without the endpoint of secrets",
        {
            **closed(*ENDPOINTS),
            "secrets": {"db": KEYED},
            **services(api={"image": ":1", "secrets": {"A": "db"}}),
        },
        "network.interface_endpoints: secretsmanager missing; without NAT gateways tasks reach AWS "
        'through endpoints alone, add it or set nat_gateways = "single"',
    ),
    {
        **closed(*ENDPOINTS, "ssm"),
        **services(api={"image": ":1", "secrets": {"A": "/shop/key"}}),
    },
    wrong(
        "closed network without the endpoint of parameters",
        {
            **closed(*ENDPOINTS, "secretsmanager"),
            **services(api={"image": ":1", "secrets": {"A": "/shop/key"}}),
        },
        "network.interface_endpoints: ssm missing; without NAT gateways tasks reach AWS through "
        'endpoints alone, add it or set nat_gateways = "single"',
    ),
    {
        **closed(*ENDPOINTS, "ssmmessages", "kms"),
        **services(api={"image": ":1", "enable_execute_command": True}),
    },
    wrong(
        "closed network without the endpoints of ECS Exec",
        {
            **closed(*ENDPOINTS),
            **services(api={"image": ":1", "enable_execute_command": True}),
        },
        *(
            f"network.interface_endpoints: {endpoint} missing; without NAT gateways tasks reach "
            'AWS through endpoints alone, add it or set nat_gateways = "single"'
            for endpoint in ("ssmmessages", "kms")
        ),
    ),
    {**closed(), **public(enable_execute_command=True)},
    {**closed(*ENDPOINTS, "guardduty-data"), **services(api={"image": ":1"}), **WATCHED},
    wrong(
        "closed network without the endpoint of GuardDuty's agent",
        {**closed(*ENDPOINTS), **services(api={"image": ":1"}), **WATCHED},
        "network.interface_endpoints: guardduty-data missing; without NAT gateways tasks reach AWS "
        'through endpoints alone, add it or set nat_gateways = "single"',
    ),
    wrong(
        "agent of GuardDuty in a region where AWS has none",
        {
            **WATCHED,
            "region": "ap-southeast-6",
            "network.availability_zones": ["ap-southeast-6a", "ap-southeast-6b"],
        },
        "cluster.guardduty_runtime_monitoring: AWS names no repository of GuardDuty's agent in "
        "ap-southeast-6; remove it",
    ),
    wrong(
        "closed network with a secret of another region",
        {
            **closed(*ENDPOINTS, "secretsmanager"),
            **services(api={"image": ":1", "secrets": {"A": ELSEWHERE}}),
        },
        f'services.api.secrets.A: "{ELSEWHERE}" is in us-east-1, and endpoints lead to eu-west-1 '
        'alone; replicate it there or set nat_gateways = "single"',
    ),
    {
        "network.dns_firewall_allowed_domains": [NAMES, "public.ecr.aws"],
        "services.api.image": IMAGE,
    },
    {"network.dns_firewall_allowed_domains": [NAMES], "services.api.image": ":1"},
    {
        "network.dns_firewall_allowed_domains": [NAMES],
        "services.api.image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1",
    },
    wrong(
        "names of services that nobody may look up",
        {"network.dns_firewall_allowed_domains": ["example.com"], "services.api.image": ":1"},
        f'network.dns_firewall_allowed_domains: "{NAMES}" is missing, and services find each other '
        "by such names; add it",
    ),
    *(
        wrong(
            f"image {image} of a registry whose name nobody may look up",
            {
                "network.dns_firewall_allowed_domains": [NAMES],
                "services.api.image": ":1",
                "jobs.report.image": image,
            },
            f'jobs.report.image: "{image}" cannot be pulled, "{registry}" is not in '
            "network.dns_firewall_allowed_domains; add it, and the names from which it has its "
            "layers fetched",
        )
        for image, registry in {
            PUBLISHED: "ghcr.io",
            "redis:7": "registry-1.docker.io",
            "docker.io/library/redis:7": "registry-1.docker.io",
            "registry.example.com:5000/report:1": "registry.example.com",
        }.items()
    ),
)
