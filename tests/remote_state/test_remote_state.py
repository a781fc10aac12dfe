"""The state bucket forgets nothing at once, and nobody deletes it with what it holds."""

from collections import Counter

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

    kinds = Counter(address.partition(".")[2] for address in found.addresses())
    assert kinds == {"this": 8, "server_access_logs": 7}
    found.has("aws_s3_bucket.this", bucket="shop-state", force_destroy=False)
    found.has("aws_s3_bucket_versioning.this", versioning_configuration={"status": "Enabled"})
    assert list(found.statements("aws_s3_bucket_policy.this")) == ["TlsOnly"]


def test_states_never_expire_and_overwritten_ones_stay_for_a_year() -> None:
    [rule] = remote_state().resource("aws_s3_bucket_lifecycle_configuration.this")["rule"]

    assert "expiration" not in rule
    assert rule["noncurrent_version_expiration"] == [{"noncurrent_days": 365}]


def test_each_field_moves_exactly_one_thing() -> None:
    least = remote_state().json

    assert differing(least, remote_state(bucket="other").json) == {
        "aws_s3_bucket.this.bucket",
        "aws_s3_bucket.server_access_logs.bucket_prefix",
    }
    assert differing(least, remote_state(server_access_logs_expiration_days=90).json) == {
        "aws_s3_bucket_lifecycle_configuration.server_access_logs.rule.0.expiration.0.days"
    }
    assert differing(least, remote_state(noncurrent_version_expiration_days=30).json) == {
        "aws_s3_bucket_lifecycle_configuration.this.rule.0"
        ".noncurrent_version_expiration.0.noncurrent_days"
    }


KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
ENCRYPTION = "aws_s3_bucket_server_side_encryption_configuration"


def test_states_may_be_encrypted_with_a_key_of_the_customer() -> None:
    least, found = remote_state(), remote_state(kms_key_arn=KEY)

    rule = f"{ENCRYPTION}.this.rule.0"
    default = f"{rule}.apply_server_side_encryption_by_default"
    assert differing(least.json, found.json) == {
        f"+{rule}.bucket_key_enabled",
        f"+{default}.kms_master_key_id",
        f"{default}.sse_algorithm",
    }
    [given] = found.resource(f"{ENCRYPTION}.this")["rule"]
    assert given == {
        "apply_server_side_encryption_by_default": {
            "kms_master_key_id": KEY,
            "sse_algorithm": "aws:kms",
        },
        "bucket_key_enabled": True,
    }


def test_who_reads_states_is_logged_for_a_year_with_s3_s_own_key() -> None:
    found = remote_state(kms_key_arn=KEY)

    found.has(
        "aws_s3_bucket_logging.this",
        bucket="${aws_s3_bucket.this.id}",
        target_bucket="${aws_s3_bucket.server_access_logs.id}",
    )
    found.has("aws_s3_bucket.server_access_logs", bucket_prefix="shop-state-logs-")
    [rule] = found.resource("aws_s3_bucket_lifecycle_configuration.server_access_logs")["rule"]
    assert rule["expiration"] == [{"days": 365}]
    found.has(
        f"{ENCRYPTION}.server_access_logs",
        rule=[{"apply_server_side_encryption_by_default": {"sse_algorithm": "AES256"}}],
    )
    # Terraform knows no account of a bucket; S3 logs into none of another account.
    assert found.statements("aws_s3_bucket_policy.server_access_logs")["ServerAccessLogs"][
        "Condition"
    ] == {"ArnLike": {"aws:SourceArn": "${aws_s3_bucket.this.arn}"}}


def test_its_name_is_known_once_it_is_closed_and_versioned() -> None:
    output = Synthesized.of(FACE.stack(app())).json["output"]["bucket"]

    assert output["depends_on"] == ["aws_s3_bucket_policy.this", "aws_s3_bucket_versioning.this"]
