"""What a table is made of, and who may use it."""

from __future__ import annotations

import json
from typing import Any

from tests.network.test_network import CLOSED
from tests.support.environments import least
from tests.support.synthesized import Synthesized

KEY = "${aws_kms_key.data.arn}"
ARN = "${aws_dynamodb_table.orders.arn}"
TABLE = "aws_dynamodb_table.orders"
ORDERS: dict[str, Any] = {
    "tables.orders": {"hash_key": "order_id", "attributes": {"order_id": "S"}}
}
WAY = "aws_vpc_security_group_egress_rule.web_egress_dynamodb"


def statements(found: Synthesized, address: str) -> list[dict[str, Any]]:
    given: list[dict[str, Any]] = json.loads(found.resource(address)["policy"])["Statement"]
    return given


def test_a_table_is_encrypted_paid_by_use_restorable_and_protected() -> None:
    least(ORDERS).has(
        TABLE,
        name="shop-orders-test",
        billing_mode="PAY_PER_REQUEST",
        server_side_encryption={"enabled": True, "kms_key_arn": KEY},
        point_in_time_recovery={"enabled": True},
        deletion_protection_enabled=True,
    )


def test_a_disposable_table_can_be_destroyed_with_its_items() -> None:
    least({**ORDERS, "disposable": True}).has(
        TABLE, point_in_time_recovery={"enabled": False}, deletion_protection_enabled=False
    )


def test_whoever_reads_a_table_may_read_it_and_its_indexes_and_decrypt_them_alone() -> None:
    found = least({**ORDERS, "services.web.reads": {"orders": "shows orders"}})
    read, decrypt = statements(found, "aws_iam_role_policy.web_task")

    assert read["Action"] == [
        "dynamodb:BatchGetItem",
        "dynamodb:ConditionCheckItem",
        "dynamodb:DescribeTable",
        "dynamodb:GetItem",
        "dynamodb:Query",
        "dynamodb:Scan",
    ]
    assert read["Resource"] == [ARN, f"{ARN}/index/*"]
    assert (decrypt["Action"], decrypt["Resource"]) == ("kms:Decrypt", KEY)
    context = {"kms:EncryptionContext:aws:dynamodb:tableName": ["shop-orders-test"]}
    assert decrypt["Condition"] == {"StringEquals": context}


def test_whoever_writes_a_table_may_change_its_items_and_read_none() -> None:
    found = least({**ORDERS, "services.web.writes": {"orders": "keeps orders"}})
    write, encrypt = statements(found, "aws_iam_role_policy.web_task")

    assert write["Action"] == [
        "dynamodb:BatchWriteItem",
        "dynamodb:DeleteItem",
        "dynamodb:DescribeTable",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
    ]
    assert (write["Resource"], encrypt["Resource"]) == (ARN, KEY)


def test_rights_on_tables_stand_beside_those_that_a_service_has_by_itself() -> None:
    own = [{"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::shop/*"]}]
    found = least(
        {
            **ORDERS,
            "services.web.reads": {"orders": "shows orders"},
            "services.web.task_role_statements": own,
        }
    )

    given = [one["Action"] for one in statements(found, "aws_iam_role_policy.web_task")]
    assert given[0] == "s3:GetObject"
    assert len(given) == 3


def test_a_job_uses_a_table_and_finds_it_as_a_service_does() -> None:
    job = {"image": "example.com/report:1", "writes": {"orders": "archives orders"}}
    found = least({**ORDERS, "jobs.report": job})
    write, _ = statements(found, "aws_iam_role_policy.report_task")

    assert write["Resource"] == ARN
    definition = found.resource("aws_ecs_task_definition.report")["container_definitions"]
    variable = {"name": "ORDERS_NAME", "value": "${aws_dynamodb_table.orders.name}"}
    assert variable in json.loads(definition)[0]["environment"]


def test_without_a_way_to_the_internet_those_who_use_tables_alone_reach_dynamodb() -> None:
    reads = {"services.web.reads": {"orders": "shows orders"}}
    found = least(CLOSED, {**ORDERS, **reads, "services.other": {"image": ":1"}})

    found.has(
        WAY,
        prefix_list_id="${aws_vpc_endpoint.dynamodb.prefix_list_id}",
        from_port=443,
        description="DynamoDB, where its tables are",
    )
    kind = "aws_vpc_security_group_egress_rule"
    assert f"{kind}.other_egress_dynamodb" not in found.addresses()
    waits = found.resource("aws_ecs_service.web")["depends_on"]
    assert "aws_vpc_endpoint_route_table_association.dynamodb_private" in waits
    assert WAY not in least({**ORDERS, **reads}).addresses()


def test_the_outputs_tell_who_uses_a_table_for_what() -> None:
    users = {"services.web.reads": {"orders": "shows"}, "services.web.writes": {"orders": "keeps"}}
    told = least({**ORDERS, **users}).json["output"]["tables"]["value"]["orders"]

    assert (told["read_by"], told["written_by"]) == ({"web": "shows"}, {"web": "keeps"})
    assert "tables" not in least().json["output"]
