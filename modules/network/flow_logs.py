"""Flow logs of the VPC."""

from __future__ import annotations

from modules.bindings.aws import FlowLog
from modules.bindings.core import Construct
from modules.bindings.resources import reference
from modules.iam.account import Account
from modules.iam.policy import Statement, statement
from modules.iam.role import ServiceRole
from modules.language.names import Names
from modules.logs.log_groups import LogGroups

AGGREGATION_SECONDS = 60
"""Aggregation interval of a record: the shorter of AWS's two, to see an incident in minutes."""


class FlowLogs(Construct):
    """Flow logs of a VPC, accepted and rejected traffic, in an encrypted log group."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        names: Names,
        account: Account,
        logs: LogGroups,
        vpc_id: str,
    ) -> None:
        """Create the log group, the role that writes to it and the flow log."""
        super().__init__(scope, id)
        self.group = group = logs.create(self, "flow_logs", area="vpc", name="flow-logs")
        group_arn = reference(group, "arn")
        role = ServiceRole(
            Construct(self, "_role"),
            "flow_logs",
            name=names.of("aws_iam_role", "flow-logs"),
            account=account,
            service="vpc-flow-logs.amazonaws.com",
            source_arn=account.arn("ec2", "vpc-flow-log/*"),
            statements=_statements(group_arn, account),
        )
        FlowLog(
            self,
            "_flow_log",
            vpc_id=vpc_id,
            traffic_type="ALL",
            log_destination=group_arn,
            iam_role_arn=role.role_arn,
            max_aggregation_interval=AGGREGATION_SECONDS,
            tags={"Name": names.of("aws_vpc", "flow-logs")},
            depends_on=role.policies,
        )


def _statements(group_arn: str, account: Account) -> list[Statement]:
    return [
        statement(
            "WriteFlowLogs",
            actions=["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            resources=[group_arn, f"{group_arn}:*"],
        ),
        statement(
            "FindLogGroup",
            actions=["logs:DescribeLogGroups"],
            # The call lists groups, so it takes no single one.
            resources=[account.arn("logs", "log-group:*")],
        ),
    ]
