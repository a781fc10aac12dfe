"""What an environment and the state may ask for, and what is refused.

The rules of what a module takes too have their cases beside that module.
"""

from __future__ import annotations

from typing import Any

from modules.environment.cases_of_addresses import ADDRESSES
from modules.environment.cases_of_alarms import ALARMS
from modules.environment.cases_of_audits import AUDITS
from modules.environment.cases_of_balancers import BALANCERS
from modules.environment.cases_of_caches import CACHES
from modules.environment.cases_of_closed_networks import CLOSED
from modules.environment.cases_of_containers import CONTAINERS
from modules.environment.cases_of_databases import DATABASES
from modules.environment.cases_of_egress import REACHED
from modules.environment.cases_of_families import FAMILIES
from modules.environment.cases_of_file_systems import FILE_SYSTEMS
from modules.environment.cases_of_given import GIVEN
from modules.environment.cases_of_given_balancers import GIVEN_BALANCERS
from modules.environment.cases_of_images import IMAGES
from modules.environment.cases_of_ingress import LET_IN
from modules.environment.cases_of_jobs import JOBS
from modules.environment.cases_of_listeners import LISTENERS
from modules.environment.cases_of_messages import MESSAGES
from modules.environment.cases_of_overrides import OVERRIDES
from modules.environment.cases_of_permissions import PERMISSIONS
from modules.environment.cases_of_ports import PORTS
from modules.environment.cases_of_quotas import QUOTAS
from modules.environment.cases_of_reads import READS
from modules.environment.cases_of_renames import RENAMES
from modules.environment.cases_of_routes import BALANCER, ROUTES
from modules.environment.cases_of_secrets import SECRETS
from modules.environment.cases_of_services import CALLS, SERVICES, WAIVERS, services
from modules.environment.cases_of_steps import STEPS
from modules.environment.cases_of_tables import TABLES
from modules.environment.spec import EnvironmentSpec
from modules.language.cases import Case, Cases, Changes, join, wrong
from modules.language.cases_of_kinds import texts
from modules.language.cases_of_names import domain_names, names, platform_names
from modules.language.cases_of_tags import tags
from modules.remote_state.backend_spec import BackendSpec
from modules.remote_state.cases import BUCKET, KEPT
from modules.remote_state.cases_of_backend import REFUSALS, REGION, ROLES, VALUES
from modules.remote_state.spec import RemoteStateSpec


def zones(region: str) -> Changes:
    """Return two zones of a region."""
    return {"network.availability_zones": [f"{region}{letter}" for letter in "ab"]}


def of_another_type(field: str, value: Any, message: str) -> Case:
    """Return a service with a value that is of another type than its field."""
    path = f"services.api.{field}"
    return wrong(f"{field} of another type: {value}", {path: value}, f"{path}: {message}")


WHOLE = "is not a whole number; write one, without quotes"

REQUESTS = join(
    wrong(
        "requests to port 0",
        {"load_balancer": BALANCER, **services(api={"port": 0, "route": {"priority": 1}})},
        "services.api.route: no request can reach the service, port is 0; remove it, or give the "
        "port on which the service listens",
    ),
)

TYPES = join(
    of_another_type("port", "8080", f'"8080" {WHOLE}'),
    of_another_type("port", True, f"true {WHOLE}"),
    of_another_type("command", "serve", '"serve" is not a list; put it in square brackets'),
    of_another_type("calls", ["stock"], '["stock"] is not a table; put its fields in curly braces'),
    of_another_type("route", "/*", '"/*" is not a table; put its fields in curly braces'),
    wrong(
        "flow_logs of another type",
        {"network.flow_logs": "yes"},
        'network.flow_logs: "yes" is neither true nor false; write one of them, without quotes',
    ),
    wrong(
        "zones that are no list",
        {"network.availability_zones": "eu-west-1a"},
        'network.availability_zones: "eu-west-1a" is not a list; put it in square brackets',
    ),
)

MISSING = join(
    wrong(
        "network without zones",
        {"network": {}},
        "network.availability_zones: is required; name two zones, or a VPC that exists in vpc_id",
    ),
    wrong(
        "load balancer without ranges",
        {"load_balancer": {"plain_http": True}},
        "load_balancer.ingress_cidr_blocks: is required",
    ),
    wrong("secret without words", {"secrets.db": {}}, "secrets.db.description: is required"),
    wrong(
        "route without a priority",
        {"services.api.route": {}, "load_balancer": BALANCER},
        "services.api.route.priority: is required",
    ),
    wrong(
        "empty schedule",
        {"services.api.scaling": {"schedules": {"night": {}}}},
        *(
            f"services.api.scaling.schedules.night.{field}: is required"
            for field in ("schedule", "min_capacity", "max_capacity")
        ),
    ),
    wrong(
        "empty statement",
        {"services.api.task_role_statements": [{}]},
        "services.api.task_role_statements.0.actions: is required",
        "services.api.task_role_statements.0.resources: is required",
    ),
)

NAMES = join(
    platform_names("project", 16),
    names("name", 16),
    texts("region", REGION, "eu", "1", "", "us-nowhere-9", "us-east-1a"),
    {"region": "us-gov-west-1", **zones("us-gov-west-1")},
    wrong(
        "zones of another region",
        {"region": "eu-central-1"},
        *(
            f'network.availability_zones: "eu-west-1{letter}" is no zone of region eu-central-1; '
            f"write eu-central-1{letter} or change the region"
            for letter in "ab"
        ),
    ),
    domain_names("cluster.namespace"),
    texts(
        "permissions_boundary",
        "write the ARN of an IAM policy",
        *("boundary", "arn:foo:iam::111122223333:policy/b"),
    ),
    tags("environment", "Project", "MANAGEDBY"),
    {"region": "eusc-de-east-1", **zones("eusc-de-east-1")},
)

ACCOUNTS = join(
    {"account_id": "111122223333", "deploy_role_arn": "arn:aws:iam::111122223333:role/ci/deploy"},
    {
        "account_id": None,
        "disposable": True,
        "deploy_role_arn": "arn:aws:iam::444455556666:role/deploy",
    },
    wrong(
        "production in any account",
        {"account_id": None},
        "account_id: is required of an environment that is not disposable; write the id of its AWS "
        "account, which `aws sts get-caller-identity` shows",
    ),
    texts(
        "account_id", "write the 12 digits of an AWS account's id", "1111-2222-3333", "11112222", ""
    ),
    wrong(
        "account without quotes",
        {"account_id": 111122223333},
        "account_id: 111122223333 is not text; put it in quotes",
    ),
    texts(
        "deploy_role_arn",
        "write the ARN of an IAM role",
        *("deploy", "arn:aws:iam::111122223333:user/deploy", "arn:aws:sts::111122223333:role/a"),
    ),
    wrong(
        "role of another account",
        {"deploy_role_arn": "arn:aws:iam::444455556666:role/deploy"},
        "deploy_role_arn: is a role of account 444455556666, the environment's account_id is "
        "111122223333; name a role of that account",
    ),
)


ENVIRONMENT = Cases(
    EnvironmentSpec,
    {
        "project": "shop",
        "name": "dev",
        "account_id": "111122223333",
        "region": "eu-west-1",
        "network.availability_zones": ["eu-west-1a", "eu-west-1b"],
        "services": {"api": {}},
    },
    NAMES,
    ACCOUNTS,
    TYPES,
    MISSING,
    SERVICES,
    WAIVERS,
    REQUESTS,
    RENAMES,
    FAMILIES,
    CALLS,
    REACHED,
    LET_IN,
    PORTS,
    FILE_SYSTEMS,
    SECRETS,
    READS,
    CONTAINERS,
    ROUTES,
    BALANCERS,
    LISTENERS,
    GIVEN_BALANCERS,
    CLOSED,
    QUOTAS,
    IMAGES,
    PERMISSIONS,
    STEPS,
    JOBS,
    MESSAGES,
    DATABASES,
    CACHES,
    TABLES,
    AUDITS,
    OVERRIDES,
    ADDRESSES,
    ALARMS,
    GIVEN,
)

STATE = Cases(
    RemoteStateSpec,
    {"bucket": "shop-state", "region": "eu-west-1"},
    BUCKET,
    KEPT,
    ROLES,
)

BACKEND = Cases(
    BackendSpec,
    {"bucket": "shop-state", "region": "eu-west-1"},
    BUCKET,
    REFUSALS,
    ROLES,
    VALUES,
)
