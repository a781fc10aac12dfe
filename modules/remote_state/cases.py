"""What the module ``remote_state`` takes and refuses."""

from __future__ import annotations

from modules.language.cases import Cases, join, wrong
from modules.language.cases_of_ids import key_arns
from modules.language.cases_of_kinds import texts, too_long, whole_number
from modules.language.cases_of_tags import tags
from modules.remote_state.inputs import RemoteStateInputs

BUCKET = join(
    {"bucket": "abc"},
    {"bucket": f"1{'b' * 61}2"},
    texts(
        "bucket",
        "write lower-case letters, digits and hyphens, as S3 takes them",
        *("Shop-State", "shop-state-", "-shop-state", "shop.state", "shop_state"),
        *("192.168.5.4", "shop..state", "shop.mrap"),
    ),
    wrong(
        "bucket of 2 characters",
        {"bucket": "ab"},
        'bucket: "ab" is too short; give at least 3 characters',
    ),
    too_long("bucket", 63),
    {"bucket": "shop-xn--state"},
    *(
        wrong(
            f"bucket that S3 keeps for itself: {name}",
            {"bucket": name},
            f'bucket: "{name}" begins or ends as S3 keeps for names of its own; choose one without '
            "xn--, sthree-, amzn-s3-demo- in front and -s3alias, --ol-s3, --x-s3, --table-s3, -an "
            "at the end",
        )
        for name in (
            *("xn--shop", "sthree-shop", "sthree-configurator-shop", "amzn-s3-demo-shop"),
            *("shop-s3alias", "shop--ol-s3", "shop--use1-az4--x-s3", "shop--table-s3"),
            "shop-123456789012-eu-west-1-an",
        )
    ),
)
"""The bucket's name: of the module, of the stack, and of the backend."""

KEPT = whole_number("noncurrent_version_expiration_days", 30, 36500)

CASES = Cases(
    RemoteStateInputs,
    {"bucket": "shop-state"},
    BUCKET,
    KEPT,
    whole_number("server_access_logs_expiration_days", 90, 36500),
    key_arns("kms_key_arn"),
    tags(),
)
