"""Where the state may be kept."""

import pytest

from modules.specs.remote_state import RemoteStateSpec
from tests.specs.building import problems

STATE = {"bucket": "shop-state", "region": "eu-west-1"}


def test_an_overwritten_state_is_kept_for_a_year() -> None:
    spec = RemoteStateSpec.parse(STATE, source="")

    assert (spec.bucket, spec.region) == ("shop-state", "eu-west-1")
    assert spec.noncurrent_version_expiration_days == 365


def test_bucket_and_region_are_required() -> None:
    assert problems(RemoteStateSpec, {}) == ["bucket: is required", "region: is required"]


@pytest.mark.parametrize("bucket", ["Shop", "-shop", "shop-", "shop.state", "a_b", "x"])
def test_a_bucket_has_a_name_that_s3_takes(bucket: str) -> None:
    assert problems(RemoteStateSpec, STATE | {"bucket": bucket}) == [
        f'bucket: "{bucket}": write lower-case letters, digits and hyphens, as S3 takes them'
    ]


@pytest.mark.parametrize(
    ("bucket", "message"),
    [
        ("ab", '"ab" is too short; give at least 3 characters'),
        ("a" * 64, f'"{"a" * 64}" is too long; give at most 63 characters'),
    ],
)
def test_a_bucket_has_3_to_63_characters(bucket: str, message: str) -> None:
    assert problems(RemoteStateSpec, STATE | {"bucket": bucket}) == [f"bucket: {message}"]


def test_a_state_can_be_brought_back_for_thirty_days_at_least() -> None:
    field = "noncurrent_version_expiration_days"

    assert problems(RemoteStateSpec, STATE | {field: 29}) == [
        f"{field}: 29 is too small; give at least 30"
    ]
