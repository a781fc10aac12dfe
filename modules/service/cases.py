"""What the module ``service`` takes and refuses."""

from __future__ import annotations

from modules.cluster.cases import STRATEGIES
from modules.language.cases import Cases, Changes, join, wrong
from modules.language.cases_of_ids import id_rule, ids, key_arns, policy_arns
from modules.language.cases_of_kinds import nulls, reasons, texts
from modules.language.cases_of_names import names, platform_names, table_names
from modules.language.cases_of_nulls import null_tables
from modules.language.cases_of_tags import tags
from modules.language.cases_of_waivers import waiver_reasons
from modules.network.cases import RETENTION
from modules.service.cases_of_conditions import FURTHER_CONDITIONS
from modules.service.cases_of_containers import CONTAINERS
from modules.service.cases_of_egress import EGRESS, to
from modules.service.cases_of_execute_command import EXECUTE_COMMAND
from modules.service.cases_of_https_targets import TARGETS
from modules.service.cases_of_ingress import INGRESS
from modules.service.cases_of_listeners import LISTENERS, NETWORK
from modules.service.cases_of_messages import BACKLOGS, MESSAGES
from modules.service.cases_of_metrics import CALCULATED
from modules.service.cases_of_parts import GIVEN_PARTS
from modules.service.cases_of_ports import PORTS
from modules.service.cases_of_quotas import QUOTAS
from modules.service.cases_of_reads import READS
from modules.service.cases_of_rollout import ROLLOUT
from modules.service.cases_of_routes import ALONE, ROUTES
from modules.service.cases_of_routing import ROUTING, routed
from modules.service.cases_of_scaling import SCALING
from modules.service.cases_of_secrets import SECRETS
from modules.service.cases_of_several_routes import SEVERAL_ROUTES
from modules.service.cases_of_sign_in import SIGN_IN
from modules.service.cases_of_target_groups import TARGET_GROUPS
from modules.service.cases_of_variables import VARIABLES
from modules.service.inputs import ServiceInputs
from modules.task.cases_of_health_checks import CONTROL
from modules.task.cases_of_log_options import LOG_OPTIONS
from modules.task.cases_of_nulls import BESIDE_NULLS
from modules.task.cases_of_several import SEVERAL
from modules.task.cases_of_sidecars import SIDECARS
from modules.task.cases_of_tasks import TASK

CLUSTER = "write the ARN of an ECS cluster: arn:aws:ecs:<region>:<account>:cluster/<name>"
NAMESPACE = "write the id of a Cloud Map namespace: ns-0123456789abcdef"


def caller(
    name: str = "web", description: str = "reads orders", group: str = "sg-00000000000000002"
) -> Changes:
    """Return somebody who may connect."""
    return {"callers": {name: {"security_group_id": group, "description": description}}}


CALLERS = join(
    {"callers": {}},
    table_names("callers", caller),
    reasons("callers.web.description", lambda reason: caller(description=reason)),
    ids("sg", "callers.web.security_group_id", lambda group: caller(group=group)),
    wrong(
        "callers: 201",
        {"callers": {f"c{number}": caller()["callers"]["web"] for number in range(201)}},
        "callers: 201 given; give at most 200",
        also="callers: 201 rules let traffic into its security group, one for each caller, for "
        "each source of ingress and for a load balancer, and AWS allows 60; let fewer services "
        "call it, or have AWS raise it and write the new value to quotas.rules_per_security_group",
    ),
)

SILENT = join(
    {"port": 0},
    wrong(
        "callers of port 0",
        {"port": 0, **caller()},
        "callers: nobody can connect, port is 0; remove them, or give the port on which the "
        "service listens",
    ),
    wrong(
        "requests to port 0",
        {"port": 0, **routed()},
        "load_balancer: no request can reach the service, port is 0; remove it, or give the port "
        "on which the service listens",
    ),
)

CASES = Cases(
    ServiceInputs,
    {
        "platform": "shop",
        "name": "api",
        "vpc_id": "vpc-00000000000000001",
        "subnet_ids": ["subnet-00000000000000001"],
        "cluster_arn": "arn:aws:ecs:eu-west-1:111122223333:cluster/shop",
        "namespace_id": "ns-0000000000000001",
    },
    platform_names("platform"),
    names("name", 32),
    wrong("no subnet", {"subnet_ids": []}, "subnet_ids: 0 given; give at least 1"),
    wrong(
        "subnets: 17",
        {"subnet_ids": [f"subnet-{number:017x}" for number in range(17)]},
        "subnet_ids: 17 given; give at most 16",
    ),
    ids("vpc", "vpc_id"),
    ids("subnet", "subnet_ids.0", lambda subnet: {"subnet_ids": [subnet]}),
    {"cluster_arn": "arn:aws-cn:ecs:cn-north-1:111122223333:cluster/Shop_1"},
    texts(
        "cluster_arn",
        CLUSTER,
        *(
            "shop",
            "arn:aws:ecs:eu-west-1:111122223333:service/shop",
            "arn:aws:ecs:eu-west-1:1111:cluster/shop",
            "arn:aws:ecs:eu-west-1:111122223333:cluster/",
        ),
    ),
    texts("namespace_id", NAMESPACE, "orders.local", "ns-", "srv-0123456789abcdef", ""),
    TASK,
    SIDECARS,
    LOG_OPTIONS,
    SEVERAL,
    CONTAINERS,
    {"image": "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/orders:1"},
    VARIABLES,
    SECRETS,
    READS,
    waiver_reasons("root_user", user="0"),
    SILENT,
    GIVEN_PARTS,
    EXECUTE_COMMAND,
    STRATEGIES,
    ROLLOUT,
    SCALING,
    MESSAGES,
    BACKLOGS,
    ROUTING,
    ROUTES,
    SEVERAL_ROUTES,
    FURTHER_CONDITIONS,
    TARGET_GROUPS,
    SIGN_IN,
    LISTENERS,
    CALLERS,
    TARGETS,
    EGRESS,
    INGRESS,
    PORTS,
    wrong(
        "port 443 of an https target",
        to(cidr_ipv4="0.0.0.0/0", port=443),
        'https_targets: "tcp 443 443 0.0.0.0/0" is in egress too, and AWS takes each rule once; '
        "remove it there",
    ),
    QUOTAS,
    {"logs.retention_days": 1},
    wrong(
        "logs kept for 2 days", {"logs.retention_days": 2}, f"logs.retention_days: 2 {RETENTION}"
    ),
    policy_arns("permissions_boundary"),
    key_arns("kms_key_arn"),
    key_arns("logs.kms_key_arn"),
    ids("sg", "security_group.id"),
    tags(),
    {"disposable": True},
    nulls(
        subnet_ids__1=(
            {"subnet_ids": ["subnet-00000000000000001", None]},
            f"subnet_ids: null: {id_rule('subnet')}",
        ),
        command__1=({"command": ["serve", None]}, f"command: null: {CONTROL}"),
        health_check_command__0=(
            {"health_check_command": [None]},
            f"health_check_command: null: {CONTROL}",
        ),
        environment__LEVEL=({"environment": {"LEVEL": None}}, f"environment: null: {CONTROL}"),
        security_group__id=(
            {"security_group": {"id": None}},
            f"security_group.id: null: {id_rule('sg')}",
        ),
        load_balancer__target_security_group__id=(
            routed(target_security_group={"id": None}),
            f"load_balancer.target_security_group.id: null: {id_rule('sg')}",
        ),
        callers__web__security_group_id=(
            {"callers": {"web": {"security_group_id": None, "description": "reads"}}},
            f"callers.security_group_id: null: {id_rule('sg')}",
        ),
    ),
    null_tables(
        ServiceInputs,
        {
            **BESIDE_NULLS,
            "scaling.custom_metrics.target_value": {
                "scaling.custom_metrics.orders.namespace": "shop",
                "scaling.custom_metrics.orders.metric_name": "waiting",
            },
            "scaling.custom_metrics.metrics": {"scaling.custom_metrics.orders.metrics": CALCULATED},
            "scaling.step_policies.step_adjustments": {
                "scaling.step_policies.orders.step_adjustments": [
                    {"metric_interval_lower_bound": 0, "scaling_adjustment": 1}
                ]
            },
            "routes": {"load_balancer": ALONE},
            "listeners": {"network_load_balancer": NETWORK},
        },
    ),
)
