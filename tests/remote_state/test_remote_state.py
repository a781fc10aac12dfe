"""The state bucket forgets nothing at once, and nobody deletes it with what it holds."""

from modules.remote_state.face import FACE
from modules.remote_state.remote_state import RemoteState
from modules.remote_state.spec import RemoteStateSpec
from tests.support.difference import differing
from tests.support.environments import app, scratch
from tests.support.synthesized import Synthesized


def remote_state(**changes: object) -> Synthesized:
    arguments = {"bucket": "shop-state", "region": "eu-west-1", **changes}
    spec = RemoteStateSpec.model_validate(arguments)
    return scratch(lambda stack: RemoteState(stack, "_remote_state", spec=spec))


def test_it_is_one_protected_bucket_under_the_given_name() -> None:
    found = remote_state()

    assert [address.partition(".")[2] for address in found.addresses()] == ["this"] * 7
    found.has("aws_s3_bucket.this", bucket="shop-state", force_destroy=False)
    found.has("aws_s3_bucket_versioning.this", versioning_configuration={"status": "Enabled"})
    assert list(found.statements("aws_s3_bucket_policy.this")) == ["TlsOnly"]


def test_states_never_expire_and_overwritten_ones_stay_for_a_year() -> None:
    [rule] = remote_state().resource("aws_s3_bucket_lifecycle_configuration.this")["rule"]

    assert "expiration" not in rule
    assert rule["noncurrent_version_expiration"] == [{"noncurrent_days": 365}]


def test_each_field_moves_exactly_one_thing() -> None:
    least = remote_state().json

    assert differing(least, remote_state(bucket="other").json) == {"aws_s3_bucket.this.bucket"}
    assert differing(least, remote_state(noncurrent_version_expiration_days=30).json) == {
        "aws_s3_bucket_lifecycle_configuration.this.rule.0"
        ".noncurrent_version_expiration.0.noncurrent_days"
    }


def test_its_name_is_known_once_it_is_closed_and_versioned() -> None:
    output = Synthesized.of(FACE.stack(app())).json["output"]["bucket"]

    assert output["depends_on"] == ["aws_s3_bucket_policy.this", "aws_s3_bucket_versioning.this"]
