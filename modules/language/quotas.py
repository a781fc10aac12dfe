"""AWS's quotas: what is counted, how many there may be, and whether AWS raises the number."""

from __future__ import annotations

from typing import Annotated, NamedTuple

from pydantic import Field

_DOCS = "docs.aws.amazon.com"
_CLOUDWATCH = f"{_DOCS}/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html"
_LOGS = f"{_DOCS}/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html"
_EVENTS = f"{_DOCS}/eventbridge/latest/userguide/eb-quota.html"
_ECS = f"{_DOCS}/general/latest/gr/ecs-service.html"
_ELB = f"{_DOCS}/elasticloadbalancing/latest/application/load-balancer-limits.html"
_NLB = f"{_DOCS}/elasticloadbalancing/latest/network/load-balancer-limits.html"
_IAM = f"{_DOCS}/IAM/latest/UserGuide/reference_iam-quotas.html"
_MAP = f"{_DOCS}/general/latest/gr/cloud_map.html"
_DYNAMODB = f"{_DOCS}/amazondynamodb/latest/developerguide/ServiceQuotas.html"
_RDS = f"{_DOCS}/AmazonRDS/latest/UserGuide/CHAP_Limits.html"
_ELASTICACHE = f"{_DOCS}/general/latest/gr/elasticache-service.html"
_SCALING = f"{_DOCS}/autoscaling/application/userguide/application-auto-scaling-quotas.html"
_SCHEDULER = f"{_DOCS}/scheduler/latest/UserGuide/scheduler-quotas.html"
_SQS_POLICIES = f"{_DOCS}/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html"
_TAGS = f"{_DOCS}/tag-editor/latest/userguide/best-practices-and-strats.html"
_VPC = f"{_DOCS}/vpc/latest/userguide/amazon-vpc-limits.html"
_ADDRESSES = f"{_DOCS}/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html"
_FARGATE = f"{_DOCS}/AmazonECS/latest/developerguide/throttling.html"

RaisedRules = Annotated[int, Field(ge=61, le=200)]
"""Rules of a security group: more than the default, and 1,000 on an interface with five groups."""


class Quota(NamedTuple):
    """A quota of AWS, with the value that a new account has."""

    counted: str
    """What is counted, in AWS's words."""

    value: int
    """The largest number, unless AWS has raised it."""

    source: str
    """AWS's page about it, without `https` and slashes."""

    field: str = ""
    """Field of ``[quotas]`` that tells of a raised value; empty if an environment has none."""

    code: str = ""
    """Service and quota in Service Quotas, ``vpc/L-0EA8095F``; empty if it is not there."""

    adjustable: bool = True
    """Whether AWS raises it."""

    per_account: bool = False
    """Whether other environments of the account and region use it up too."""


RULES_PER_LOAD_BALANCER = Quota(
    "rules per load balancer",
    100,
    _ELB,
    "rules_per_load_balancer",
    "elasticloadbalancing/L-7EED9B64",
)
CERTIFICATES_PER_LOAD_BALANCER = Quota(
    "certificates per load balancer, without the default one",
    25,
    _ELB,
    "certificates_per_load_balancer",
    "elasticloadbalancing/L-9365A611",
)
TARGETS_PER_LOAD_BALANCER = Quota(
    "targets per load balancer",
    1000,
    _ELB,
    "targets_per_load_balancer",
    "elasticloadbalancing/L-7E6692B2",
)
TARGET_GROUPS_PER_LOAD_BALANCER = Quota(
    "target groups per load balancer",
    100,
    _ELB,
    code="elasticloadbalancing/L-822D1B1B",
    adjustable=False,
)
LISTENERS_PER_NETWORK_LOAD_BALANCER = Quota(
    "listeners per network load balancer", 50, _NLB, adjustable=False
)
CONDITION_VALUES_PER_RULE = Quota("condition values per rule", 5, _ELB, adjustable=False)
PATTERN_SIGNS_PER_RULE = Quota("asterisks and question marks per rule", 6, _ELB, adjustable=False)
RULES_PER_SECURITY_GROUP = Quota(
    "rules per security group and direction",
    60,
    _VPC,
    "rules_per_security_group",
    "vpc/L-0EA8095F",
)
SECURITY_GROUPS_PER_TASK = Quota("security groups per task", 5, _ECS, adjustable=False)
SECURITY_GROUPS = Quota(
    "security groups per region", 2500, _VPC, code="vpc/L-E79EC296", per_account=True
)
SUBNETS_PER_VPC = Quota("subnets per VPC", 200, _VPC, code="vpc/L-407747CB")
INTERFACE_ENDPOINTS_PER_VPC = Quota("interface endpoints per VPC", 50, _VPC, code="vpc/L-29B6F2EB")
ELASTIC_IPS = Quota(
    "Elastic IP addresses per region", 5, _ADDRESSES, code="ec2/L-0263D0A3", per_account=True
)
INSTANCES_PER_NAMESPACE = Quota(
    "instances per Cloud Map namespace", 2000, _MAP, "instances_per_namespace"
)
INSTANCES_PER_SERVICE = Quota("instances per Cloud Map service", 1000, _MAP, adjustable=False)
TASKS_PER_SERVICE = Quota("tasks per service", 5000, _ECS, "tasks_per_service")
TARGET_GROUPS_PER_SERVICE = Quota("target groups per service", 5, _ECS, adjustable=False)
CONTAINERS_PER_TASK = Quota("containers per task definition", 10, _ECS, adjustable=False)
TASK_DEFINITION_BYTES = Quota("bytes of a task definition", 64 * 1024, _ECS, adjustable=False)
VCPUS = Quota(
    "vCPUs of on-demand Fargate", 6, _FARGATE, code="fargate/L-3032A538", per_account=True
)
SCALABLE_TARGETS = Quota(
    "scalable targets of ECS",
    3000,
    _SCALING,
    code="application-autoscaling/L-782A3EE2",
    per_account=True,
)
SCHEDULES_PER_TARGET = Quota(
    "scheduled actions per scalable target",
    200,
    _SCALING,
    code="application-autoscaling/L-95848B5F",
    adjustable=False,
)
SCHEDULE_GROUPS = Quota("schedule groups per region", 500, _SCHEDULER, per_account=True)
DB_CLUSTERS = Quota(
    "database clusters per region", 40, _RDS, code="rds/L-952B80B8", per_account=True
)
DB_INSTANCES = Quota(
    "database instances per region", 40, _RDS, code="rds/L-7B6409FD", per_account=True
)
TABLES = Quota("tables per region", 2500, _DYNAMODB, code="dynamodb/L-F98FE922", per_account=True)
ALARMS = Quota("metric alarms per region", 5000, _CLOUDWATCH, per_account=True)
EVENT_RULES = Quota("rules of the default event bus", 300, _EVENTS, per_account=True)
LOG_RESOURCE_POLICIES = Quota(
    "resource policies of CloudWatch Logs per region",
    10,
    _LOGS,
    adjustable=False,
    per_account=True,
)
ROLES = Quota("IAM roles per account", 1000, _IAM, code="iam/L-FE177D64", per_account=True)
INLINE_POLICY_CHARACTERS = Quota(
    "characters of a role's inline policies", 10_240, _IAM, adjustable=False
)
SECRETS_PER_ROLE = Quota(
    "secrets in a role's inline policies, 160 characters each", 50, _IAM, adjustable=False
)
CACHE_NODES = Quota(
    "cache nodes per region", 300, _ELASTICACHE, code="elasticache/L-DFE45DF3", per_account=True
)
POLICIES_PER_ROLE = Quota("managed policies of a task role", 10, _IAM, code="iam/L-0DA4ABF3")
SENDERS_PER_QUEUE = Quota(
    "topics in a queue's policy, 120 bytes each", 60, _SQS_POLICIES, adjustable=False
)
TAGS_PER_RESOURCE = Quota("tags per resource", 50, _TAGS, adjustable=False)

QUOTAS = tuple(value for value in tuple(globals().values()) if type(value) is Quota)
"""All of them, in the order of this file."""
