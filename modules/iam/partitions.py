"""What differs between AWS's partitions: domains, and the names of endpoint services."""

from __future__ import annotations

from modules.language.functions import function, split
from modules.language.value import Value, constant

_DOMAIN = "amazonaws.com"
"""Domain of the commercial partition, and of AWS GovCloud."""

_DOMAINS = {
    "aws-cn": "amazonaws.com.cn",
    "aws-eusc": "amazonaws.eu",
    "aws-iso": "c2s.ic.gov",
    "aws-iso-b": "sc2s.sgov.gov",
    "aws-iso-e": "cloud.adc-e.uk",
    "aws-iso-f": "csp.hci.ic.gov",
}
"""Domain of each other partition. Source: botocore, ``partitions.json``, ``dnsSuffix``."""

_CONSOLES = {
    "aws-cn": "console.amazonaws.cn",
    "aws-eusc": "console.amazonaws-eusc.eu",
    "aws-us-gov": "console.amazonaws-us-gov.com",
}
"""Host of the console of each other partition that has one on the internet."""

_REGIONS = {
    "cn-": "aws-cn",
    "eu-isoe-": "aws-iso-e",
    "eusc-": "aws-eusc",
    "us-gov-": "aws-us-gov",
    "us-iso-": "aws-iso",
    "us-isob-": "aws-iso-b",
    "us-isof-": "aws-iso-f",
}
"""Partition of the regions that begin with a text. Source: as above, ``regionRegex``."""

_ECR = ("ecr.api", "ecr.dkr")

_OF_CHINA = (
    *("ec2", *_ECR, "elasticfilesystem", "kinesis-streams", "lambda", "monitoring", "sqs"),
    *("states", "sts", "xray"),
)

_RENAMED_ENDPOINTS = {
    "cn-north-1": _OF_CHINA,
    "cn-northwest-1": _OF_CHINA,
    "eu-isoe-west-1": _ECR,
    "eusc-de-east-1": _ECR,
    "us-iso-east-1": ("ec2", *_ECR, "elasticfilesystem", "sns", "sqs"),
    "us-iso-west-1": ("ec2", *_ECR, "elasticfilesystem", "monitoring", "sns", "sqs"),
    "us-isob-east-1": ("ec2", *_ECR, "elasticfilesystem", "sns", "sqs"),
    "us-isob-west-1": _ECR,
    "us-isof-east-1": _ECR,
    "us-isof-south-1": _ECR,
}
"""Services whose endpoint bears the reversed domain of its partition, by region.

All others, and S3's gateway everywhere, bear ``com.amazonaws``. Source: AWS CDK,
``aws-ec2/lib/vpc-endpoint.ts``, read from ``aws ec2 describe-vpc-endpoint-services``.
"""

_KNOWN_DOMAINS = constant("domains", _DOMAINS)
_KNOWN_CONSOLES = constant("consoles", _CONSOLES)
_KNOWN_RENAMED_ENDPOINTS = constant("renamed_endpoints", _RENAMED_ENDPOINTS)

_joined = function("join", str, lambda separator, texts: separator.join(texts))
_reversed = function("reverse", tuple[str, ...], lambda texts: tuple(reversed(texts)))


def partition_of(region: str) -> str:
    """Return the partition of a region."""
    return next((name for prefix, name in _REGIONS.items() if region.startswith(prefix)), "aws")


def domain_of(partition: Value[str]) -> Value[str]:
    """Return the domain of a partition."""
    return _KNOWN_DOMAINS.get(partition, _DOMAIN)


def console_of(partition: Value[str]) -> Value[str]:
    """Return the host of the console of a partition."""
    return _KNOWN_CONSOLES.get(partition, "console.aws.amazon.com")


def endpoint_prefix(service: Value[str], region: Value[str], domain: Value[str]) -> Value[str]:
    """Return the beginning of an endpoint service's name: ``com.amazonaws``.

    Args:
        service: Last part of the name, such as ``ecr.api``.
        region: Its region.
        domain: Domain of the region's partition.
    """
    common = _reversed_domain(Value(_DOMAIN))
    renamed = _KNOWN_RENAMED_ENDPOINTS.get(region, ())
    if not renamed.is_planned and not renamed.known:
        return common
    return renamed.contains(service).then(_reversed_domain(domain), common)


def _reversed_domain(domain: Value[str]) -> Value[str]:
    return _joined(".", _reversed(split(".", domain)))
