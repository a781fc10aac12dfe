"""Nothing takes the commercial partition for granted."""

import pytest
from botocore.loaders import create_loader

from modules.iam.partitions import domain_of, endpoint_prefix, partition_of
from modules.language.value import Value
from modules.network.endpoints_spec import InterfaceEndpoint
from tests.support.environments import least


def prefix(service: str, region: str) -> str:
    domain = domain_of(Value(partition_of(region)))
    return endpoint_prefix(Value(service), Value(region), domain).known


def test_each_region_that_botocore_knows_is_in_its_partition_with_its_domain() -> None:
    partitions = create_loader().load_data("partitions")["partitions"]
    regions = {
        (partition["id"], partition["outputs"]["dnsSuffix"], region)
        for partition in partitions
        for region in partition["regions"]
        if not region.endswith("-global")
    }

    assert len(regions) > 40
    for partition, domain, region in regions:
        assert partition_of(region) == partition, region
        assert domain_of(Value(partition)).known == domain, partition


@pytest.mark.parametrize(
    ("region", "service", "expected"),
    [
        ("eu-west-1", "ecr.api", "com.amazonaws"),
        ("us-gov-west-1", "ecr.api", "com.amazonaws"),
        ("cn-north-1", "ecr.api", "cn.com.amazonaws"),
        ("cn-northwest-1", "sts", "cn.com.amazonaws"),
        ("cn-north-1", "ec2", "cn.com.amazonaws"),
        ("us-gov-west-1", "ec2", "com.amazonaws"),
        ("us-iso-east-1", "ec2", "gov.ic.c2s"),
        ("us-isob-west-1", "ec2", "com.amazonaws"),
        ("cn-north-1", "logs", "com.amazonaws"),
        ("cn-north-1", "secretsmanager", "com.amazonaws"),
        ("eusc-de-east-1", "ecr.dkr", "eu.amazonaws"),
        ("us-iso-east-1", "sqs", "gov.ic.c2s"),
        ("us-isob-east-1", "sns", "gov.sgov.sc2s"),
        ("us-isof-south-1", "ecr.api", "gov.ic.hci.csp"),
        ("eu-isoe-west-1", "ecr.dkr", "uk.adc-e.cloud"),
    ],
)
def test_the_name_of_an_endpoint_begins_as_its_region_has_it(
    region: str, service: InterfaceEndpoint, expected: str
) -> None:
    assert prefix(service, region) == expected


def test_a_stack_in_china_names_endpoints_and_cloudwatch_logs_as_china_does() -> None:
    found = least(
        {
            "region": "cn-north-1",
            "network.availability_zones": ["cn-north-1a", "cn-north-1b"],
            "network.interface_endpoints": ["ecr.api", "logs"],
        }
    )
    region = "${data.aws_region.region.id}"

    renamed = (
        '["ec2", "ecr.api", "ecr.dkr", "elasticfilesystem", "kinesis-streams", "lambda", '
        '"monitoring", "sqs", "states", "sts", "xray"]'
    )
    found.has(
        "aws_vpc_endpoint.interface",
        service_name=f'${{contains({renamed}, each.key) ? "cn.com.amazonaws" : "com.amazonaws"}}'
        f".{region}.${{each.key}}",
    )
    found.has("aws_vpc_endpoint.s3", service_name=f"com.amazonaws.{region}.s3")
    statements = found.statements("aws_kms_key_policy.logs")
    assert statements["CloudWatchLogs"]["Principal"] == {
        "Service": f"logs.{region}.amazonaws.com.cn"
    }
