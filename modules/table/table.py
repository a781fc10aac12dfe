"""A table of DynamoDB."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import DynamodbTable
from modules.bindings.core import Construct, Postcondition
from modules.bindings.resources import arguments, blocks, put, reference
from modules.language.names import Names
from modules.language.value import Value
from modules.table.spec import IndexSpec, TableSpec


class Table(Construct):
    """A table, encrypted, that AWS refuses to delete unless it is disposable.

    This resource is stateful: a table that is destroyed takes its items along.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        noun: str,
        spec: TableSpec,
        names: Names,
        key_arn: Value[str | None],
        disposable: Value[bool],
    ) -> None:
        """Create the table.

        Args:
            scope: Parent construct.
            id: Construct id.
            noun: Name of the table within the environment.
            spec: The table's spec.
            names: Creates physical names.
            key_arn: KMS key of the items; none: DynamoDB has its own.
            disposable: Whether it may be destroyed with its items.
        """
        super().__init__(scope, id)
        name = names.of("aws_dynamodb_table", noun)
        table = DynamodbTable(
            self,
            "_table",
            name=name,
            billing_mode="PAY_PER_REQUEST",
            hash_key=put(spec.hash_key),
            range_key=put(spec.range_key),
            deletion_protection_enabled=put(~disposable),
            point_in_time_recovery={"enabled": put(~disposable)},
            server_side_encryption={"enabled": True, "kms_key_arn": put(key_arn)},
            lifecycle=_lifecycle(spec),
        )
        _describe_items(table, spec)
        self.table_arn = reference(table, "arn")
        self.table_name = reference(table, "name")
        self.name = name
        """Its name as it is written."""


def _describe_items(table: DynamodbTable, spec: TableSpec) -> None:
    """Say which attributes items have, by which they are found, and when they expire."""
    arguments(
        table,
        attribute=blocks(spec.attributes, lambda key, kind: {"name": key, "type": kind}),
        global_secondary_index=blocks(spec.global_secondary_indexes, _index),
        ttl=blocks(
            spec.ttl_attribute_name,
            lambda: {"attribute_name": spec.ttl_attribute_name, "enabled": True},
        ),
    )


def _index(name: Value[str], index: IndexSpec) -> dict[str, Any]:
    chosen = index.non_key_attributes
    return {
        "name": name,
        "hash_key": index.hash_key,
        "range_key": index.range_key,
        "projection_type": index.projection_type,
        "non_key_attributes": (chosen.length > 0).then(chosen, None),
    }


def _lifecycle(spec: TableSpec) -> dict[str, Any] | None:
    # The provider leaves it on when it is removed, and DynamoDB would go on deleting items.
    is_off: Value[bool] = Value.planned("!try(one(self.ttl).enabled, false)", bool)
    is_as_asked = spec.ttl_attribute_name.is_given | is_off
    if not is_as_asked.is_planned:
        return None
    attribute = '${join("", self.ttl[*].attribute_name)}'
    left_on = Postcondition(
        condition=str(is_as_asked),
        error_message=(
            f"ttl_attribute_name: {attribute} is deployed, and Terraform does "
            "not switch it off: write it again, or do it yourself before: aws dynamodb "
            "update-time-to-live --table-name ${self.name} --time-to-live-specification "
            f"Enabled=false,AttributeName={attribute}"
        ),
    )
    return {"postcondition": [left_on]}
