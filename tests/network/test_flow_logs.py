"""All traffic of the VPC is recorded, encrypted."""

from tests.support.environments import least
from tests.support.synthesized import Synthesized


def test_accepted_and_rejected_traffic_is_recorded_each_minute(dev: Synthesized) -> None:
    assert dev.resource("aws_flow_log.this") == {
        "vpc_id": "${aws_vpc.this.id}",
        "traffic_type": "ALL",
        "max_aggregation_interval": 60,
        "log_destination": "${aws_cloudwatch_log_group.flow_logs.arn}",
        "iam_role_arn": "${aws_iam_role.flow_logs.arn}",
        "tags": {"Name": "payment-flow-logs-dev"},
        "depends_on": ["aws_iam_role_policy.flow_logs"],
    }


def test_the_record_is_encrypted(dev: Synthesized) -> None:
    dev.has("aws_cloudwatch_log_group.flow_logs", kms_key_id="${aws_kms_key.logs.arn}")


def test_the_role_writes_to_its_own_group_alone(dev: Synthesized) -> None:
    group = "${aws_cloudwatch_log_group.flow_logs.arn}"
    assert dev.statements("aws_iam_role_policy.flow_logs") == {
        "WriteFlowLogs": {
            "Effect": "Allow",
            "Action": ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            "Resource": [group, f"{group}:*"],
        },
        "FindLogGroup": {
            "Effect": "Allow",
            "Action": "logs:DescribeLogGroups",
            "Resource": (
                "arn:${data.aws_partition.partition.partition}:logs:"
                "${data.aws_region.region.id}:${data.aws_caller_identity.current.account_id}"
                ":log-group:*"
            ),
        },
    }


def test_the_role_serves_flow_logs_of_this_account_alone(dev: Synthesized) -> None:
    trust = dev.statements("aws_iam_role.flow_logs", "assume_role_policy")["Trust"]
    account_id = "${data.aws_caller_identity.current.account_id}"

    assert trust["Principal"] == {"Service": "vpc-flow-logs.amazonaws.com"}
    assert trust["Condition"] == {
        "StringEquals": {"aws:SourceAccount": account_id},
        "ArnLike": {
            "aws:SourceArn": "arn:${data.aws_partition.partition.partition}:ec2:"
            f"${{data.aws_region.region.id}}:{account_id}:vpc-flow-log/*"
        },
    }


def test_no_flow_logs_leave_nothing_of_them_behind() -> None:
    found = least({"network.flow_logs": False})

    found.has_no("aws_flow_log")
    found.only("aws_cloudwatch_log_group", "web")
    found.only("aws_iam_role", "web_execution", "web_task")
