"""An environment that stands on a network, a namespace and a cluster that exist."""

from __future__ import annotations

import pytest

from modules.cluster.any_spec import AnyClusterSpec
from modules.cluster.spec import ClusterSpec
from modules.environment.usage import uses
from modules.language import quotas
from modules.logs.any_spec import AnyLogsSpec
from modules.logs.spec import LogsSpec
from modules.network.any_spec import AnyNetworkSpec
from modules.network.spec import NetworkSpec
from tests.support.environments import Changes, environment, least
from tests.support.moves import Move, untested

VPC, OTHER_VPC = "vpc-0123456789abcdef0", "vpc-0123456789abcdef1"
SUBNETS = [f"subnet-0123456789abcdef{number}" for number in range(4)]
CLUSTER = "arn:aws:ecs:us-east-1:123456789012:cluster/theirs"
NAMESPACE = "ns-0123456789abcdef"
BALANCER = {"ingress_cidr_blocks": ["10.0.0.0/8"], "plain_http": True}
NETWORK = {"vpc_id": VPC, "private_subnet_ids": SUBNETS[:2], "public_subnet_ids": SUBNETS[2:]}
GIVEN: Changes = {
    "network": NETWORK,
    "cluster": {"arn": CLUSTER, "namespace_id": NAMESPACE, "namespace": "theirs.local"},
    "load_balancer": BALANCER,
    "services.web": {"route": {"priority": 1}},
}
TARGETS = {
    "internet": {"description": "AWS services and partners over HTTPS", "cidr_ipv4": "0.0.0.0/0"},
    "the-proxy": {"description": "Proxy", "cidr_ipv4": "10.0.0.0/24"},
}
OF_S3 = {"description": "Image layers", "prefix_list_id": "pl-0123456789abcdef0"}
OF_IPV6 = {"description": "Partner", "cidr_ipv6": "2001:db8::/32"}
OF_ENDPOINTS = {"description": "AWS", "referenced_security_group_id": "sg-0123456789abcdef0"}
KEY = "arn:aws:kms:us-east-1:123456789012:key/1"
SESSIONS = {
    "log_group_arn": "arn:aws:logs:us-east-1:123456789012:log-group:/ecs/theirs",
    "kms_key_arn": KEY,
}

FIXED = "terraform_data.fixed.for_each"
TIERS = ("private", "public")

MOVES = [
    Move(
        "network.vpc_id",
        OTHER_VPC,
        {
            "aws_lb_target_group.web.vpc_id",
            "aws_security_group.load_balancer.vpc_id",
            "aws_security_group.load_balancer_targets.vpc_id",
            "aws_security_group.web.vpc_id",
            *(
                f"data.aws_subnet.{tier}.lifecycle.postcondition.0.{part}"
                for tier in TIERS
                for part in ("condition", "error_message")
            ),
            "data.aws_vpc.this.id",
            "output.given.value.network.vpc_id",
            "output.vpc_id.value",
            f"{FIXED}.network.cidr_block.value",
        },
        GIVEN,
    ),
    Move(
        "network.private_subnet_ids",
        SUBNETS[1:2],
        {
            f"-data.aws_subnet.private.for_each.{SUBNETS[0]}",
            "aws_ecs_service.web.network_configuration.subnets",
            "output.private_subnet_ids.value",
        },
        GIVEN,
    ),
    Move(
        "network.public_subnet_ids",
        [*SUBNETS[2:], "subnet-0123456789abcdef9"],
        {
            "+data.aws_subnet.public.for_each.subnet-0123456789abcdef9",
            "aws_lb.this.subnets",
            "output.public_subnet_ids.value",
        },
        GIVEN,
    ),
    Move(
        "network.https_targets",
        TARGETS,
        {
            "+aws_vpc_security_group_egress_rule.web_to_the_proxy",
            "aws_ecs_service.web.depends_on",
        },
        GIVEN,
    ),
    *(
        Move(
            f"network.https_targets.{name}",
            target,
            {
                f"+aws_vpc_security_group_egress_rule.web_to_{name}",
                "aws_ecs_service.web.depends_on",
            },
            {**GIVEN, "network.https_targets.internet": TARGETS["internet"]},
        )
        for name, target in {"s3": OF_S3, "endpoints": OF_ENDPOINTS, "six": OF_IPV6}.items()
    ),
    Move(
        "cluster.arn",
        CLUSTER.replace("theirs", "another"),
        {
            "aws_appautoscaling_target.web.resource_id",
            "aws_ecs_service.web.cluster",
            "output.cluster_arn.value",
            "output.ecs_cluster_name.value",
            "output.given.value.cluster.arn",
            f"{FIXED}.cluster.namespace.value",
        },
        GIVEN,
    ),
    Move(
        "cluster.namespace_id",
        "ns-1",
        {
            "aws_service_discovery_service.web.dns_config.namespace_id",
            "output.given.value.cluster.namespace_id",
            "output.namespace_arn.value",
            "output.namespace_id.value",
            f"{FIXED}.cluster.namespace.value",
        },
        GIVEN,
    ),
    Move(
        "cluster.execute_command",
        SESSIONS,
        {
            "+output.execute_command",
            *(
                f"+aws_iam_role_policy.web_task_execute_command.policy.Statement.{right}"
                for right in ("DecryptSessions", "FindLogGroup", "RecordSessions")
            ),
        },
        {**GIVEN, "services.web.enable_execute_command": True},
    ),
    Move(
        "logs.kms_key_arn",
        KEY,
        {
            *("+output.given", "output.logs_kms_key_arn.value", "+removed"),
            *(f"-aws_kms_{noun}.logs" for noun in ("alias", "key", "key_policy")),
            *(
                place
                for group in ("flow_logs", "web")
                for place in (
                    f"-aws_cloudwatch_log_group.{group}.depends_on",
                    f"aws_cloudwatch_log_group.{group}.kms_key_id",
                )
            ),
        },
    ),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_of_what_is_given_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_of_what_is_given_is_left_out() -> None:
    of_made = NetworkSpec.model_fields.keys() | ClusterSpec.model_fields.keys()

    # What databases stand in is moved along with them.
    assert untested(AnyNetworkSpec, "network", MOVES) <= of_made | {"isolated_subnet_ids"}
    assert untested(AnyClusterSpec, "cluster", MOVES) <= of_made
    assert untested(AnyLogsSpec, "logs", MOVES) <= LogsSpec.model_fields.keys()


@pytest.mark.parametrize("key", ["kms_key_arn", "logs.kms_key_arn"])
def test_a_key_that_was_made_stays_when_another_is_given(key: str) -> None:
    label = "logs" if "logs" in key else "data"

    removed = least({key: KEY}).json["removed"]
    assert removed == [
        {"from": f"{kind}.{label}", "lifecycle": {"destroy": False}}
        for kind in ("aws_kms_key", "aws_kms_key_policy")
    ]


def test_a_repository_keeps_the_key_that_it_was_made_with() -> None:
    lifecycle = least().resource("aws_ecr_repository.web")["lifecycle"]

    assert lifecycle == {"ignore_changes": ["encryption_configuration"]}


def test_nothing_of_a_network_a_cluster_and_a_namespace_that_exist_is_made() -> None:
    found = least(GIVEN)

    kinds = {address.partition(".")[0] for address in found.addresses()}
    assert not kinds & {
        *("aws_vpc", "aws_subnet", "aws_route_table", "aws_default_security_group", "aws_flow_log"),
        *("aws_default_network_acl", "aws_default_route_table"),
        *("aws_vpc_endpoint", "aws_nat_gateway", "aws_eip", "aws_internet_gateway"),
        *("aws_ecs_cluster", "aws_ecs_cluster_capacity_providers"),
        "aws_service_discovery_private_dns_namespace",
    }
    found.has("aws_lb.this", subnets=SUBNETS[2:])
    found.has("aws_ecs_service.web", cluster=CLUSTER)
    assert found.outputs["given"] == {
        "network.vpc_id": VPC,
        "cluster.arn": CLUSTER,
        "cluster.namespace_id": NAMESPACE,
    }
    assert "nat_gateway_public_ips" not in found.outputs


def test_callers_find_a_service_in_the_namespace_that_exists() -> None:
    found = least(GIVEN, {"services.web.calls.stock": "counts", "services.stock": {}})

    urls = [one for one in found.container("web")["environment"] if one["name"] == "STOCK_URL"]
    assert urls == [{"name": "STOCK_URL", "value": "http://stock.theirs.local:8080"}]


def test_a_cluster_that_exists_serves_a_namespace_that_is_made() -> None:
    found = least({"cluster.arn": CLUSTER})

    found.only("aws_service_discovery_private_dns_namespace", "this")
    found.has_no("aws_ecs_cluster")


def test_a_namespace_that_is_made_in_a_vpc_of_others_has_a_name_of_its_own() -> None:
    assert environment({"network": NETWORK}).namespace == "shop-test.local"


def test_a_load_balancer_alone_asks_for_the_zones_of_subnets() -> None:
    web: Changes = {
        "network": {"vpc_id": VPC, "public_subnet_ids": SUBNETS},
        "services.web": {"assign_public_ip": True, "waivers": {"public_ip": "costs least"}},
    }

    def asked(*changes: Changes) -> int:
        vpc = least(*changes).json["data"]["aws_vpc"]["this"]
        return len(vpc["lifecycle"]["postcondition"])

    balanced: Changes = {"load_balancer": BALANCER, "services.web.route.priority": 1}
    assert [asked(web), asked(web, balanced), asked(GIVEN)] == [1, 2, 3]


def test_a_load_balancer_with_ipv6_alone_asks_for_subnets_that_have_it() -> None:
    dual_stack: Changes = {"load_balancer.ip_address_type": "dualstack"}

    def asked(*changes: Changes) -> list[bool]:
        subnets = least(GIVEN, *changes).json["data"]["aws_subnet"]
        texts = [str(subnets[tier]["lifecycle"]["postcondition"]) for tier in TIERS]
        return ["self.ipv6_cidr_block" in text for text in texts]

    v6: Changes = {"load_balancer.ingress_ipv6_cidr_blocks": ["fd00::/8"]}
    assert [asked(), asked(dual_stack, v6)] == [[False, False], [False, True]]


def test_what_is_given_and_what_is_made_are_remembered_in_one_place() -> None:
    made, given = (
        {fixed.field: fixed.value for fixed in environment(changes).fixed()}
        for changes in ({}, GIVEN)
    )

    assert made.keys() == given.keys()
    assert given["network.cidr_block"] == f"vpc_id = {VPC}"
    assert given["cluster.namespace"] == (
        f"theirs.local, arn = {CLUSTER}, namespace_id = {NAMESPACE}"
    )


def test_the_parts_of_a_network_that_exists_count_against_no_quota_of_ours() -> None:
    def used(*changes: Changes) -> dict[quotas.Quota, int]:
        return {use.quota: use.used.known for use in uses(environment(*changes))}

    inside: Changes = {
        "network": {**NETWORK, "https_targets": {"vpc": {**TARGETS["the-proxy"]}}}
        | {"interface_endpoints": ["ecr.api", "ecr.dkr", "logs"]},
        "services.web.image": ":1",
    }
    made, given = used(), used(inside)

    assert {quotas.SUBNETS_PER_VPC, quotas.ELASTIC_IPS} <= made.keys() - given.keys()
    assert (made[quotas.ROLES], given[quotas.ROLES]) == (3, 2)
    assert given[quotas.SECURITY_GROUPS] == 1
