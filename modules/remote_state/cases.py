"""What the module ``remote_state`` takes and refuses."""

from __future__ import annotations

from modules.language.cases import Cases, join, wrong
from modules.language.cases_of_kinds import nulls, texts, too_long, whole_number
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
    whole_number("noncurrent_version_expiration_days", 30),
)
"""The bucket itself: of the module, and of the stack."""

CASES = Cases(RemoteStateInputs, {"bucket": "shop-state"}, BUCKET, nulls())
