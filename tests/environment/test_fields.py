"""Each field of an environment moves exactly what it is for."""

import json
import re
from datetime import date

import pytest

from modules.environment.spec import EnvironmentSpec
from tests.service.given import ROUTED
from tests.support.difference import difference
from tests.support.environments import environment, least
from tests.support.moves import Move, untested

PROTECTED = {**ROUTED, "secrets.api": {"description": "For tests"}}

MOVES = [
    Move(
        "ci",
        {"repository": "example/shop"},
        {
            "+aws_iam_role.flow_logs.permissions_boundary",
            "+aws_iam_role.web_execution.permissions_boundary",
            "+aws_iam_role.web_task.permissions_boundary",
        },
    ),
    Move(
        "permissions_boundary",
        "arn:aws:iam::111122223333:policy/bounds",
        {
            "+aws_iam_role.flow_logs.permissions_boundary",
            "+aws_iam_role.web_execution.permissions_boundary",
            "+aws_iam_role.web_task.permissions_boundary",
        },
    ),
    Move(
        "account_id",
        "444455556666",
        {"provider.aws.0.allowed_account_ids", "terraform.backend.s3.allowed_account_ids"},
    ),
    Move(
        "deploy_role_arn",
        "arn:aws:iam::123456789012:role/deploy",
        {"+provider.aws.0.assume_role", "+terraform.backend.s3.assume_role"},
    ),
    Move(
        "kms_key_arn",
        "arn:aws:kms:us-east-1:123456789012:key/1",
        {
            *("+output.given", "output.kms_key_arn.value"),
            *("removed.0.from", "+removed.1", "+removed.2"),
            *(f"-aws_kms_{noun}.data" for noun in ("alias", "key", "key_policy")),
            "aws_cloudformation_stack.db.parameters.KmsKeyId",
            "aws_ecr_repository.web.encryption_configuration.0.kms_key",
            "aws_iam_role_policy.web_execution.policy.Statement.DecryptSecrets.Resource",
        },
        {"services.web.secrets.KEY": "db", "secrets.db.description": "For tests"},
    ),
    Move("tags", {"Team": "shop"}, {"+provider.aws.0.default_tags.0.tags.Team"}),
    # Quotas refuse; they change nothing.
    Move(
        "quotas",
        {
            "rules_per_security_group": 61,
            "rules_per_load_balancer": 101,
            "certificates_per_load_balancer": 26,
            "targets_per_load_balancer": 1001,
            "instances_per_namespace": 2001,
            "tasks_per_service": 5001,
        },
        set(),
    ),
    Move(
        "waivers",
        {"ELB.16": {"aws_lb.this": {"reason": "no web", "by": "Ada", "until": date.max}}},
        {"+output.waivers"},
    ),
    Move(
        "overrides",
        {"aws_vpc.this": {"enable_network_address_usage_metrics": True}},
        {"+aws_vpc.this.enable_network_address_usage_metrics", "+output.overrides"},
    ),
    Move(
        "disposable",
        True,
        {
            "-aws_efs_file_system.this",
            "aws_ecr_repository.web.force_delete",
            "aws_kms_key.data.deletion_window_in_days",
            "aws_kms_key.logs.deletion_window_in_days",
            "aws_lb.this.enable_deletion_protection",
            "aws_s3_bucket.access_logs.force_destroy",
            "aws_s3_bucket.server_access_logs.force_destroy",
            "aws_cloudformation_stack.api.parameters.DeletionPolicy",
        },
        PROTECTED,
    ),
    Move(
        "secrets",
        {"api": {"description": "For tests"}},
        {
            "+aws_cloudformation_stack.api",
            "+aws_secretsmanager_secret.api",
            "+aws_secretsmanager_secret_policy.api",
            "+removed",
            "+terraform_data.api_arn",
            "+terraform_data.api_made_with",
        },
    ),
]


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_each_field_of_an_environment_moves_exactly_this(move: Move) -> None:
    move.check()


def test_no_field_of_an_environment_is_left_out() -> None:
    with_a_table_of_their_own = {
        *("network", "logs", "cluster", "load_balancer", "load_balancers", "services", "jobs"),
        *("queues", "topics", "databases", "caches", "tables", "file_systems", "alarms"),
    }
    tested_below = {"project", "name", "region"}
    tested_elsewhere = {"stands_on"}  # With the file of another environment.
    assert untested(EnvironmentSpec, "", MOVES) == (
        with_a_table_of_their_own | tested_below | tested_elsewhere
    )


def test_a_region_moves_the_provider_and_the_zones_alone() -> None:
    zones = {"network.availability_zones": ["eu-west-1a", "eu-west-1b"]}
    moved = difference(environment(), environment({"region": "eu-west-1"}, zones))

    assert "provider.aws.0.region" in moved
    for place in moved - {"provider.aws.0.region"}:
        assert re.search(r"\.for_each\.(us-east|eu-west)-1[ab]$", place), place


@pytest.mark.parametrize(("field", "value"), [("project", "store"), ("name", "demo")])
def test_a_project_or_name_moves_nothing_but_names(field: str, value: str) -> None:
    old = environment()
    text = json.dumps(least().json)
    expected = text.replace(getattr(old, field), value)

    found = json.dumps(least({field: value}).json)
    # The state's bucket belongs to the tests; the hash in a cut name would change as well.
    assert found.replace("store-state", "shop-state") == expected.replace(
        "store-state", "shop-state"
    )
