"""What a database is made of, and what those get who read it."""

from __future__ import annotations

import json

import pytest

from modules.environment.database_problems import FOUND_IN, read_variables
from modules.language.problems import SpecError
from tests.database.given import ARCHIVE, ORDERS, READ
from tests.support.environments import environment, least
from tests.support.synthesized import Synthesized

DISPOSABLE = {"disposable": True}
MYSQL = {"databases.orders.engine": "aurora-mysql", "databases.orders.engine_version": "8.0"}
KEY = "${aws_kms_key.data.arn}"


def of_databases(found: Synthesized) -> list[str]:
    there = set(least().addresses())
    return [one for one in found.addresses() if one not in there]


def keys(found: Synthesized, address: str) -> list[str]:
    return list(found.resource(address)["for_each"])


def test_the_least_database_is_exactly_these_resources() -> None:
    assert of_databases(least(ORDERS)) == [
        "aws_cloudwatch_log_group.orders_database",
        "aws_db_subnet_group.orders",
        "aws_rds_cluster.orders",
        "aws_rds_cluster_instance.orders",
        "aws_rds_cluster_instance.orders_first",
        "aws_rds_cluster_parameter_group.orders",
        "aws_route_table.isolated",
        "aws_route_table_association.isolated",
        "aws_security_group.orders_database",
        "aws_subnet.isolated",
        "terraform_data.orders_final_snapshot",
    ]


def test_the_least_database_of_rds_is_exactly_these_resources() -> None:
    found = of_databases(least(ARCHIVE))

    assert [one for one in found if one.endswith("archive") or "archive_" in one] == [
        "aws_cloudwatch_log_group.archive_database",
        "aws_db_instance.archive",
        "aws_db_parameter_group.archive",
        "aws_db_subnet_group.archive",
        "aws_security_group.archive_database",
        "terraform_data.archive_final_snapshot",
    ]


@pytest.mark.parametrize(
    ("given", "address"), [(ORDERS, "aws_rds_cluster.orders"), (ARCHIVE, "aws_db_instance.archive")]
)
def test_a_database_is_encrypted_backed_up_and_kept(given: dict[str, str], address: str) -> None:
    least(given).has(
        address,
        storage_encrypted=True,
        kms_key_id=KEY,
        manage_master_user_password=True,
        master_user_secret_kms_key_id=KEY,
        iam_database_authentication_enabled=True,
        backup_retention_period=7,
        copy_tags_to_snapshot=True,
        deletion_protection=True,
        skip_final_snapshot=False,
    )
    least(given, DISPOSABLE).has(address, deletion_protection=False, skip_final_snapshot=True)


def test_each_last_snapshot_has_a_name_of_its_own() -> None:
    least(ORDERS).has(
        "aws_rds_cluster.orders",
        final_snapshot_identifier="shop-orders-test-final-${terraform_data.orders_final_snapshot.id}",
    )


def test_instances_have_insights_and_minor_upgrades() -> None:
    for given, address in (
        (ORDERS, "aws_rds_cluster_instance.orders_first"),
        (ORDERS, "aws_rds_cluster_instance.orders"),
        (ARCHIVE, "aws_db_instance.archive"),
    ):
        least(given).has(
            address,
            performance_insights_enabled=True,
            performance_insights_kms_key_id=KEY,
            auto_minor_version_upgrade=True,
            publicly_accessible=False,
        )


def test_a_second_instance_takes_over_unless_the_database_is_disposable() -> None:
    instances = "aws_rds_cluster_instance.orders"

    assert keys(least(ORDERS), instances) == ["2"]
    assert least(ORDERS, DISPOSABLE).addresses("aws_rds_cluster_instance") == [
        "aws_rds_cluster_instance.orders_first"
    ]
    least(ARCHIVE).has("aws_db_instance.archive", multi_az=True)
    least(ARCHIVE, DISPOSABLE).has("aws_db_instance.archive", multi_az=False)


def test_instances_change_after_the_first_so_that_one_of_them_answers() -> None:
    found = least(ORDERS)

    further = found.resource("aws_rds_cluster_instance.orders")
    assert further["depends_on"] == ["aws_rds_cluster_instance.orders_first"]
    assert found.resource("aws_rds_cluster_instance.orders_first")["identifier"].endswith("-1")
    assert found.json["moved"] == [
        {
            "from": 'aws_rds_cluster_instance.orders["1"]',
            "to": "aws_rds_cluster_instance.orders_first",
        }
    ]


@pytest.mark.parametrize(
    ("given", "group", "parameter"),
    [
        (ORDERS, "aws_rds_cluster_parameter_group.orders", ("rds.force_ssl", "1")),
        (MYSQL, "aws_rds_cluster_parameter_group.orders", ("require_secure_transport", "ON")),
        (ARCHIVE, "aws_db_parameter_group.archive", ("rds.force_ssl", "1")),
    ],
)
def test_a_parameter_group_takes_tls_alone(
    given: dict[str, str], group: str, parameter: tuple[str, str]
) -> None:
    parameters = least(given).resource(group)["parameter"]

    assert parameter in {(one["name"], one["value"]) for one in parameters}


def test_the_family_follows_from_the_major_version() -> None:
    version = {"databases.orders.engine_version": "8.0.mysql_aurora.3.08.0"}
    group = "aws_rds_cluster_parameter_group.orders"

    least(MYSQL, version).has(group, family="aurora-mysql8.0")
    least(ORDERS, {"databases.orders.engine_version": "16.6"}).has(
        group, family="aurora-postgresql16"
    )


def test_logs_are_encrypted_and_kept_as_those_of_services_are() -> None:
    found = least(ORDERS)
    address = "aws_cloudwatch_log_group.orders_database"

    found.has(
        address,
        for_each={"postgresql": "postgresql"},
        name="/aws/rds/cluster/shop-orders-test/${each.key}",
        kms_key_id="${aws_kms_key.logs.arn}",
        retention_in_days=30,
    )
    assert address in found.resource("aws_rds_cluster.orders")["depends_on"]
    assert "log-group:/aws/rds/*/shop-*" in found.resource("aws_kms_key_policy.logs")["policy"]
    assert "/aws/rds" not in least().resource("aws_kms_key_policy.logs")["policy"]


def test_whoever_reads_a_database_finds_it() -> None:
    found = least(READ)
    [container] = json.loads(found.resource("aws_ecs_task_definition.web")["container_definitions"])
    variables = {one["name"]: one["value"] for one in container["environment"]}
    secrets = {one["name"]: one["valueFrom"] for one in container["secrets"]}
    arn = "${aws_rds_cluster.orders.master_user_secret[0].secret_arn}"

    assert variables == {
        "ORDERS_HOST": "${aws_rds_cluster.orders.endpoint}",
        "ORDERS_NAME": "app",
        "ORDERS_PORT": "5432",
        "ORDERS_READER_HOST": "${aws_rds_cluster.orders.reader_endpoint}",
        "SERVICE_NAME": "web",
    }
    assert secrets == {
        "ORDERS_PASSWORD": f"{arn}:password::",
        "ORDERS_USERNAME": f"{arn}:username::",
    }
    assert sorted({*variables, *secrets} - {"SERVICE_NAME"}) == read_variables("orders")
    assert len(FOUND_IN) == 6


def test_the_execution_role_alone_reads_the_password() -> None:
    found = least(READ)
    statements = json.loads(found.resource("aws_iam_role_policy.web_execution")["policy"])
    by_name = {one["Sid"]: one for one in statements["Statement"]}

    arn = "${aws_rds_cluster.orders.master_user_secret[0].secret_arn}"
    assert by_name["ReadSecrets"]["Resource"] == arn
    assert by_name["DecryptSecrets"]["Resource"] == KEY
    assert "aws_iam_role_policy.web_task" not in found.addresses()


def test_a_read_opens_both_sides_with_its_reason() -> None:
    found = least(READ)
    own, other = "${aws_security_group.web.id}", "${aws_security_group.orders_database.id}"

    for address, side, opposite in (
        ("aws_vpc_security_group_egress_rule.web_to_orders_database", own, other),
        ("aws_vpc_security_group_ingress_rule.web_into_orders_database", other, own),
    ):
        found.has(
            address,
            security_group_id=side,
            referenced_security_group_id=opposite,
            from_port="${each.value}" if "for_each" not in found.resource(address) else 5432,
            description="keeps orders",
        )
    assert not [one for one in least(ORDERS).addresses() if "into_orders" in one]


def test_no_task_starts_before_its_database_answers() -> None:
    service = least(READ).resource("aws_ecs_service.web")

    instances = {"aws_rds_cluster_instance.orders", "aws_rds_cluster_instance.orders_first"}
    assert instances <= {*service["depends_on"]}


def test_a_job_reads_as_a_service_does() -> None:
    job = {
        "jobs.report": {
            "image": "example.com/report:1",
            "schedule": "cron(0 2 * * ? *)",
            "reads": {"archive": "counts"},
        }
    }
    found = least(ARCHIVE, job)

    schedule = found.resource("aws_scheduler_schedule.report")
    assert "aws_db_instance.archive" in schedule["depends_on"]
    definition = found.resource("aws_ecs_task_definition.report")["container_definitions"]
    assert "${aws_db_instance.archive.address}" in definition


def test_a_database_in_a_network_that_exists_stands_where_it_says() -> None:
    ids = [f"subnet-{number:017x}" for number in range(4)]
    network = {"vpc_id": "vpc-00000000000000001", "private_subnet_ids": ids[:2]}
    own = {**network, "isolated_subnet_ids": ids[2:]}

    found = least(ORDERS, {"network": own})
    found.has("aws_db_subnet_group.orders", subnet_ids=ids[2:])
    least(ORDERS, {"network": network}).has("aws_db_subnet_group.orders", subnet_ids=ids[:2])
    vpc = found.json["data"]["aws_vpc"]
    [conditions] = [one["lifecycle"]["postcondition"] for one in vpc.values()]
    assert "data.aws_subnet.isolated" in conditions[-1]["condition"]
    assert "a database needs two" in conditions[-1]["error_message"]


def test_outputs_tell_where_databases_are() -> None:
    assert least(ORDERS).json["output"]["databases"]["value"]["orders"] == {
        "arn": "${aws_rds_cluster.orders.arn}",
        "endpoint": "${aws_rds_cluster.orders.endpoint}",
        "reader_endpoint": "${aws_rds_cluster.orders.reader_endpoint}",
        "port": 5432,
        "database_name": "app",
        "master_user_secret_arn": "${aws_rds_cluster.orders.master_user_secret[0].secret_arn}",
        "security_group_id": "${aws_security_group.orders_database.id}",
    }
    assert "databases" not in least().json["output"]


def test_a_service_and_a_database_do_not_share_an_address() -> None:
    with pytest.raises(SpecError, match="would share addresses with service"):
        environment(ORDERS, {"services.orders-database": {}})
