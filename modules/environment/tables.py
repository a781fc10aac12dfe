"""The tables of an environment, and what those get who use them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

from modules.bindings.core import Construct
from modules.environment.outputs import Outputs
from modules.environment.service_names import label, table_variable
from modules.environment.spec import EnvironmentSpec
from modules.environment.table_problems import GATEWAY, needs_gateway
from modules.frame.module_stack import Output
from modules.language.names import Names
from modules.language.value import Value
from modules.network.egress import allow_egress
from modules.network.egress_spec import EgressSpec
from modules.network.gateway import Gateway
from modules.network.security_group import HTTPS, SecurityGroup
from modules.service.caller_spec import CallerSpec
from modules.table.access import Statements, read_statements, write_statements
from modules.table.table import Table
from modules.task.statement_spec import StatementSpec

CallerT = TypeVar("CallerT", bound=CallerSpec)


class Tables(NamedTuple):
    """The tables of an environment, and the way to them."""

    spec: EnvironmentSpec
    made: Mapping[str, Table]
    """The tables by name."""

    key_arn: Value[str | None]
    gateway: Gateway | None

    def connect(self, group: SecurityGroup, caller: CallerSpec) -> None:
        """Let a service or job reach DynamoDB, where it does not reach the internet."""
        if self.gateway is not None and needs_gateway(self.spec, caller):
            way = EgressSpec(
                description=Value("DynamoDB, where its tables are"),
                port=Value(HTTPS),
                prefix_list_id=Value(self.gateway.prefix_list_id),
            )
            allow_egress(group, Value({GATEWAY: way}))
            group.connections.wait_for_addresses(self.gateway.ready)

    def variables(self, caller: CallerSpec) -> dict[str, str]:
        """Return the environment variables in which a service or job finds its tables."""
        used = self.spec.tables_used(caller)
        return {table_variable(name): self.made[name].table_name for name in used}

    def granted(self, caller: CallerT) -> CallerT:
        """Return a service or job whose task role may use its tables."""
        allowed = caller.task_role_statements.known
        for names, statements in (
            (self.spec.tables_read(caller), read_statements),
            (tuple(caller.writes), write_statements),
        ):
            if names:
                tables = [self.made[name] for name in names]
                arns = [table.table_arn for table in tables]
                found = statements(arns, [table.name for table in tables], self.key_arn)
                allowed = (*allowed, *_specs(found))
        return caller.model_copy(update={"task_role_statements": Value(allowed)})


def _specs(statements: Statements) -> Sequence[StatementSpec]:
    return [
        StatementSpec.model_construct(
            None,
            actions=Value(one["actions"]),
            resources=Value(one["resources"]),
            conditions=Value(one["conditions"]),
        )
        for one in statements.known
    ]


def create_tables(
    scope: Construct,
    spec: EnvironmentSpec,
    *,
    names: Names,
    key_arn: Value[str | None],
    gateway: Gateway | None,
) -> Tables:
    """Create the tables.

    Args:
        scope: The stack.
        spec: The environment's spec.
        names: Creates physical names.
        key_arn: KMS key that encrypts their items.
        gateway: The way to DynamoDB inside of the VPC, if it is known.
    """
    group = Construct(scope, "_tables")
    made = {
        name: Table(
            group,
            label(name),
            noun=name,
            spec=table,
            names=names,
            key_arn=key_arn,
            disposable=Value(spec.disposable),
        )
        for name, table in spec.tables.items()
    }
    return Tables(spec, made, key_arn, gateway)


def table_outputs(tables: Tables) -> Outputs:
    """Yield what tells of the tables, by name; nothing where there is none."""
    if tables.made:
        callers = tables.spec.callers.items()
        told = {
            name: {
                "arn": table.table_arn,
                "name": table.table_name,
                **{
                    word: {who[1]: uses[name] for who, uses in found if name in uses}
                    for word, found in {
                        "read_by": [(who, caller.reads) for who, caller in callers],
                        "written_by": [(who, caller.writes) for who, caller in callers],
                    }.items()
                },
            }
            for name, table in tables.made.items()
        }
        yield "tables", Output(told, "The tables, and who uses each for what.")
