"""What the module ``remote_state`` takes and refuses."""

from __future__ import annotations

from modules.language.cases import Cases, join, wrong
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
    ),
    wrong(
        "bucket of 2 characters",
        {"bucket": "ab"},
        'bucket: "ab" is too short; give at least 3 characters',
    ),
    too_long("bucket", 63),
    {"bucket": "food-xn--a"},
    texts(
        "bucket",
        "write a name without a beginning or an end that S3 keeps for itself (xn--, sthree-, "
        "amzn-s3-demo-; -s3alias, --ol-s3, --x-s3, --table-s3)",
        *("xn--food", "food-s3alias", "sthree-a", "amzn-s3-demo-a", "a--ol-s3", "a--x-s3"),
    ),
    whole_number("noncurrent_version_expiration_days", 30, 36500),
)
"""The bucket itself: of the module, and of the stack."""

CASES = Cases(RemoteStateInputs, {"bucket": "shop-state"}, BUCKET, tags())
