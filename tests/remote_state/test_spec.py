"""Where the state may be kept."""

from modules.remote_state.spec import RemoteStateSpec

STATE = {"bucket": "shop-state", "region": "eu-west-1"}


def test_an_overwritten_state_is_kept_for_a_year() -> None:
    spec = RemoteStateSpec.parse(STATE, source="")

    assert (spec.bucket, spec.region) == ("shop-state", "eu-west-1")
    assert spec.noncurrent_version_expiration_days == 365
