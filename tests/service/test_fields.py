"""What each field of a service moves, and nothing else."""

from datetime import date

import pytest

from modules.service.spec import ServiceSpec
from tests.database.test_fields import DATABASE_MOVES
from tests.queue.test_fields import QUEUE_MOVES
from tests.service.given import ROUTED
from tests.service.test_container_fields import SIDECAR_MOVES
from tests.service.test_given_parts import PART_MOVES
from tests.service.test_listeners import LISTENER_MOVES
from tests.service.test_routes import ROUTES_MOVES
from tests.support.moves import Move, untested
from tests.support.synthesized import Synthesized
from tests.table.test_fields import TABLE_MOVES

TASK = "aws_ecs_task_definition.web"
CONTAINER = f"{TASK}.container_definitions.web"
LIMIT = f"{CONTAINER}.ulimits.nofile"
SERVICE = "aws_ecs_service.web"
TARGET = "aws_appautoscaling_target.web"
POLICIES = ("aws_appautoscaling_policy.web_cpu", "aws_appautoscaling_policy.web_memory")
RULE = "aws_lb_listener_rule.public_100"
HOLDER = "aws_lb_listener_rule.public_50000"
TARGET_GROUP = "aws_lb_target_group.web"
OUT = "aws_vpc_security_group_egress_rule"
INTO = "aws_vpc_security_group_ingress_rule"
NAMES = {
    *(f"aws_{kind}.web.name" for kind in ("cloudwatch_log_group", "ecr_repository")),
    *(f"aws_{kind}.web.name" for kind in ("ecs_service", "service_discovery_service")),
    f"{SERVICE}.lifecycle.postcondition.0.error_message",
    f"{TASK}.family",
    "aws_iam_role.web_execution.name",
    "aws_iam_role.web_task.name",
    "aws_security_group.web.description",
    "aws_security_group.web.name_prefix",
    "aws_security_group.web.tags.Name",
}
"""What a service is called in AWS."""
READ = "aws_iam_role_policy.web_execution.policy.Statement"
KEY = "arn:aws:kms:us-east-1:111122223333:key/shop"
SECRET = {"secrets.api": {"description": "For tests"}}
FOREIGN = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop/api-AbCdEf"
PARAMETER = {"services.web.secrets.API_KEY": {"arn": "/shop/api/key"}}
AS_ROOT = {"services.web": {"user": "0", "waivers": {"root_user": {"reason": "why"}}}}
OPENED = {"services.web.ulimits.nofile": {"soft_limit": 2, "hard_limit": 4}}
RESTARTED: dict[str, object] = {"services.web.restart_policy": {}}
CHECKED = {"services.web.health_check.command": ["true"]}
SHELL = {
    f"{SERVICE}.enable_execute_command",
    f"{SERVICE}.depends_on",
    "+aws_iam_role_policy.web_task_execute_command",
    f"+{CONTAINER}.mountPoints",
    f"+{TASK}.volume",
}
"""What ECS Exec is to a service, beside what it is to the cluster."""
SHELL_ELSEWHERE = {"services.stock.enable_execute_command": True}
READ_ONLY = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
BUCKET_STATEMENT = {"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::b/*"]}

MOVES = [
    Move("services.web.image", "example.com/web:1", {f"{CONTAINER}.image"}),
    Move(
        "services.web.image",
        ":1",
        {f"{CONTAINER}.image"},
    ),
    Move(
        "services.web.image",
        "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shared/web:1",
        {
            f"{CONTAINER}.image",
            f"+{READ}.PullOtherImage",
        },
    ),
    Move("services.web.command", ["serve"], {f"+{CONTAINER}.command"}),
    Move("services.web.user", "1000:1000", {f"{CONTAINER}.user"}),
    Move("services.web.entry_point", ["/bin/serve"], {f"+{CONTAINER}.entryPoint"}),
    Move("services.web.working_directory", "/srv", {f"+{CONTAINER}.workingDirectory"}),
    Move(
        "services.web",
        {"user": "root", "waivers": {"root_user": "image of a vendor"}},
        {f"{CONTAINER}.user", f"-{CONTAINER}.linuxParameters.capabilities", "+output.waivers"},
    ),
    Move(
        "services.web",
        {"readonly_root_filesystem": False, "waivers": {"writable_root_filesystem": "logs"}},
        {f"{CONTAINER}.readonlyRootFilesystem", "+output.waivers"},
    ),
    Move(
        "services.web.waivers",
        {"root_user": "image of another vendor"},
        {"output.waivers.value.services.web.waivers.root_user"},
        AS_ROOT,
    ),
    Move(
        "services.web.waivers.root_user.until",
        date.max,
        {"output.waivers.value.services.web.waivers.root_user"},
        AS_ROOT,
    ),
    Move(
        "services.web.waivers.root_user.by",
        "Ada",
        {"output.waivers.value.services.web.waivers.root_user"},
        AS_ROOT,
    ),
    Move(
        "services.web.waivers.root_user.reason",
        "image of another vendor",
        {"output.waivers.value.services.web.waivers.root_user"},
        AS_ROOT,
    ),
    Move("services.web.tmpfs", {"/var/run": 16}, {f"+{CONTAINER}.linuxParameters.tmpfs.1"}),
    Move(
        "services.web.linux_capabilities_drop",
        ["KILL"],
        {f"{CONTAINER}.linuxParameters.capabilities.drop"},
    ),
    Move(
        "services.web.ulimits",
        {"nofile": {"soft_limit": 2, "hard_limit": 4}},
        {f"+{CONTAINER}.ulimits"},
    ),
    *(
        Move(f"services.web.ulimits.nofile.{field}", 3, {f"{LIMIT}.{name}"}, OPENED)
        for field, name in (("soft_limit", "softLimit"), ("hard_limit", "hardLimit"))
    ),
    Move("services.web.stop_timeout_seconds", 60, {f"{CONTAINER}.stopTimeout"}),
    Move("services.web.start_timeout_seconds", 60, {f"+{CONTAINER}.startTimeout"}),
    Move("services.web.restart_policy", {}, {f"+{CONTAINER}.restartPolicy"}),
    Move(
        "services.web.restart_policy.restart_attempt_period_seconds",
        60,
        {f"{CONTAINER}.restartPolicy.restartAttemptPeriod"},
        RESTARTED,
    ),
    Move(
        "services.web.restart_policy.ignored_exit_codes",
        [0],
        {f"+{CONTAINER}.restartPolicy.ignoredExitCodes"},
        RESTARTED,
    ),
    Move("services.web.health_check", {"command": ["true"]}, {f"+{CONTAINER}.healthCheck"}),
    *(
        Move(f"services.web.health_check.{field}", value, {place}, CHECKED)
        for field, value, place in (
            ("command", ["false"], f"{CONTAINER}.healthCheck.command"),
            ("interval_seconds", 10, f"{CONTAINER}.healthCheck.interval"),
            ("timeout_seconds", 10, f"{CONTAINER}.healthCheck.timeout"),
            ("retries", 10, f"{CONTAINER}.healthCheck.retries"),
            ("start_period_seconds", 10, f"+{CONTAINER}.healthCheck.startPeriod"),
        )
    ),
    Move("services.web.cpu_architecture", "ARM64", {f"{TASK}.runtime_platform.cpu_architecture"}),
    Move("services.web.ephemeral_storage_gib", 50, {f"+{TASK}.ephemeral_storage"}),
    Move(
        "services.web.log_mode",
        "blocking",
        {
            f"{CONTAINER}.logConfiguration.options.mode",
            f"-{CONTAINER}.logConfiguration.options.max-buffer-size",
        },
    ),
    Move(
        "services.web.log_max_buffer_size_mib",
        25,
        {f"{CONTAINER}.logConfiguration.options.max-buffer-size"},
    ),
    Move(
        "services.web.port",
        0,
        {
            f"-{CONTAINER}.portMappings",
            "-aws_service_discovery_service.web",
            f"-{SERVICE}.service_registries",
        },
    ),
    Move(
        "services.web",
        {"port": 80, "waivers": {"privileged_port": "image of a vendor"}},
        {
            f"{CONTAINER}.portMappings.0.containerPort",
            f"{CONTAINER}.portMappings.0.hostPort",
            f"+{CONTAINER}.systemControls",
            "+output.waivers",
        },
    ),
    Move(
        "services.web.port",
        9000,
        {
            f"{CONTAINER}.portMappings.0.containerPort",
            f"{CONTAINER}.portMappings.0.hostPort",
            f"{SERVICE}.load_balancer.0.container_port",
            *(f"{INTO}.load_balancer_into_web.{port}" for port in ("from_port", "to_port")),
            *(
                f"{change}{rule}.for_each.{port}"
                for rule in (f"{OUT}.load_balancer_to_targets", f"{INTO}.load_balancer_into_web")
                for change, port in (("-", 8080), ("+", 9000))
            ),
        },
        ROUTED,
    ),
    Move("services.web.cpu_units", 512, {f"{TASK}.cpu"}),
    Move("services.web.memory_mib", 4096, {f"{TASK}.memory"}),
    Move("services.web.tmp_size_mib", 128, {f"{CONTAINER}.linuxParameters.tmpfs.0.size"}),
    Move(
        "services.web.desired_count",
        3,
        {f"{SERVICE}.desired_count", f"{TARGET}.min_capacity", f"{TARGET}.max_capacity"},
    ),
    Move("services.web.environment", {"LEVEL": "info"}, {f"+{CONTAINER}.environment.LEVEL"}),
    Move(
        "services.web.secrets",
        {"API_KEY": "api"},
        {
            f"+{CONTAINER}.secrets",
            f"+{READ}.ReadSecrets",
            f"+{READ}.DecryptSecrets",
        },
        SECRET,
    ),
    Move(
        "services.web.secrets",
        {
            "A": f"{FOREIGN}:key",
            "B": FOREIGN,
        },
        {f"+{CONTAINER}.secrets", f"+{READ}.ReadSecrets"},
    ),
    Move(
        "services.web.secrets",
        {"API_KEY": "/shop/api/key"},
        {f"+{CONTAINER}.secrets", f"+{READ}.ReadParameters"},
    ),
    Move(
        "services.web.secrets",
        {"API_KEY": {"arn": "/shop/api/key", "kms_key_arn": KEY}},
        {f"+{CONTAINER}.secrets", f"+{READ}.ReadParameters", f"+{READ}.DecryptSecrets"},
    ),
    Move(
        "services.web.secrets.API_KEY.arn",
        "/shop/key",
        {f"{CONTAINER}.secrets.API_KEY.valueFrom", f"{READ}.ReadParameters.Resource"},
        PARAMETER,
    ),
    Move(
        "services.web.secrets.API_KEY.key",
        "user",
        {f"{CONTAINER}.secrets.API_KEY.valueFrom"},
        {"services.web.secrets.API_KEY": {"arn": FOREIGN}},
    ),
    Move(
        "services.web.secrets.API_KEY.kms_key_arn",
        KEY,
        {f"+{READ}.DecryptSecrets"},
        PARAMETER,
    ),
    Move(
        "services.web.image_tag_mutability",
        "MUTABLE",
        {"aws_ecr_repository.web.image_tag_mutability"},
    ),
    Move(
        "services.web.image_of",
        "stock",
        {
            "-aws_ecr_repository.web",
            "-aws_ecr_lifecycle_policy.web",
            "+removed",
            f"{CONTAINER}.image",
            f"{READ}.PullImage.Resource",
        },
        {"services.stock": {"image": ":1"}},
    ),
    Move(
        "services.web.repository_credentials",
        FOREIGN,
        {f"+{CONTAINER}.repositoryCredentials", f"+{READ}.ReadSecrets"},
        {"services.web.image": "ghcr.io/acme/web:1"},
    ),
    Move(
        "services.web.environment_files",
        ["arn:aws:s3:::shop-config/web.env"],
        {
            f"+{CONTAINER}.environmentFiles",
            f"+{READ}.ReadEnvironmentFiles",
            f"+{READ}.LocateEnvironmentFiles",
        },
    ),
    Move(
        "services.web.calls",
        {"stock": "counts"},
        {
            f"+{CONTAINER}.environment.STOCK_URL",
            f"+{OUT}.web_to_stock",
            f"+{INTO}.web_into_stock",
            f"{SERVICE}.depends_on",
            "aws_ecs_service.stock.depends_on",
        },
        {"services.stock": {}},
    ),
    Move(
        "services.web",
        {"assign_public_ip": True, "waivers": {"public_ip": "costs least"}},
        {
            "+output.waivers",
            f"{SERVICE}.network_configuration.assign_public_ip",
            f"{SERVICE}.network_configuration.subnets",
            f"{SERVICE}.depends_on",
        },
    ),
    Move(
        "services.web.egress",
        {"db": {"description": "orders", "port": 5432, "cidr_ipv4": "10.1.0.0/16"}},
        {f"+{OUT}.web_egress_db", f"{SERVICE}.depends_on"},
    ),
    Move(
        "services.web.ports",
        {"metrics": 9090},
        {f"+{CONTAINER}.portMappings.1"},
    ),
    Move(
        "services.web.ingress",
        {"office": {"description": "looks", "port": 8080, "cidr_ipv4": "10.1.0.0/16"}},
        {f"+{INTO}.web_ingress_office", f"{SERVICE}.depends_on"},
    ),
    Move(
        "services.web.security_group_ids",
        ["sg-00000000000000001"],
        {f"{SERVICE}.network_configuration.security_groups"},
    ),
    Move("services.web.health_check_command", ["true"], {f"+{CONTAINER}.healthCheck"}),
    Move(
        "services.web.route",
        {"priority": 100},
        {
            f"+{RULE}",
            f"+{HOLDER}",
            f"+{TARGET_GROUP}",
            f"+{OUT}.load_balancer_to_targets",
            f"+{INTO}.load_balancer_into_web",
            f"{SERVICE}.network_configuration.security_groups",
            f"+{SERVICE}.load_balancer",
            f"+{SERVICE}.health_check_grace_period_seconds",
            f"{SERVICE}.depends_on",
            f"{SERVICE}.lifecycle.ignore_changes",
        },
        {"load_balancer": ROUTED["load_balancer"]},
    ),
    Move(
        "services.web.scaling",
        {},
        {
            f"{TARGET}.min_capacity",
            f"{TARGET}.max_capacity",
            *(f"+{policy}" for policy in POLICIES),
        },
    ),
    Move(
        "services.web.task_role_statements",
        [BUCKET_STATEMENT],
        {"+aws_iam_role_policy.web_task", f"{SERVICE}.depends_on"},
    ),
    Move(
        "services.web.task_role_statements",
        [{**BUCKET_STATEMENT, "conditions": {"Bool": {"aws:SecureTransport": ["true"]}}}],
        {"+aws_iam_role_policy.web_task.policy.Statement.0.Condition"},
        {"services.web.task_role_statements": [BUCKET_STATEMENT]},
    ),
    *(
        Move(f"services.web.{field}", value, {f"{SERVICE}.{field}"})
        for field, value in (
            ("deployment_minimum_healthy_percent", 50),
            ("deployment_maximum_percent", 150),
            ("availability_zone_rebalancing", "DISABLED"),
        )
    ),
    Move("services.web.deployment_alarms", ["Errors of the shop"], {f"+{SERVICE}.alarms"}),
    Move(
        "services.web.capacity_provider_strategy",
        {"FARGATE": {"base": 1, "weight": 1}, "FARGATE_SPOT": {"weight": 3}},
        {f"+{SERVICE}.capacity_provider_strategy.1"},
    ),
    *(
        Move(
            "services.web.task_role_policy_arns",
            arns,
            {"+aws_iam_role_policy_attachment.web_task", f"{SERVICE}.depends_on"},
        )
        for arns in ({"read": READ_ONLY}, [READ_ONLY])
    ),
    Move("services.web.enable_execute_command", True, SHELL, SHELL_ELSEWHERE),
    Move("services.web.renamed_from", "site", NAMES),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_is_left_out() -> None:
    moves = [
        *MOVES,
        *SIDECAR_MOVES,
        *ROUTES_MOVES,
        *PART_MOVES,
        *QUEUE_MOVES,
        *TABLE_MOVES,
        *DATABASE_MOVES,
        *LISTENER_MOVES,
    ]

    assert untested(ServiceSpec, "services.web", moves) == set()


def test_the_least_service_is_exactly_these_resources(web: Synthesized) -> None:
    of_the_service = [a for a in web.addresses() if a.partition(".")[2].startswith("web")]

    assert of_the_service == [
        TARGET,
        "aws_cloudwatch_log_group.web",
        "aws_ecr_lifecycle_policy.web",
        "aws_ecr_repository.web",
        SERVICE,
        TASK,
        "aws_iam_role.web_execution",
        "aws_iam_role.web_task",
        "aws_iam_role_policy.web_execution",
        "aws_security_group.web",
        "aws_service_discovery_service.web",
        "aws_vpc_security_group_egress_rule.web_to_internet",
        "terraform_data.web_scaling",
    ]
