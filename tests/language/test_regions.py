"""The regions, zones and partitions that there are."""

import json
import re
from pathlib import Path

import botocore

from modules.language.arns import PARTITION
from modules.language.regions import REGIONS, partition_of, region_of
from modules.language.value import Value

SDK = json.loads((Path(botocore.__file__).parent / "data" / "partitions.json").read_text())


def test_the_regions_are_those_of_the_sdk() -> None:
    known = {
        partition["id"]: sorted(name for name in partition["regions"] if "global" not in name)
        for partition in SDK["partitions"]
    }

    assert {name: sorted(regions) for name, regions in REGIONS.items()} == known


def test_each_partition_is_one_in_an_arn() -> None:
    assert all(re.fullmatch(PARTITION, name) for name in REGIONS)
    assert not re.fullmatch(PARTITION, "aws-foo")


def test_a_region_is_in_a_partition_and_a_zone_in_a_region() -> None:
    assert partition_of("cn-north-1") == "aws-cn"
    assert region_of(Value("us-gov-west-1b")) == "us-gov-west-1"
