"""Controls of ECR."""

from __future__ import annotations

from modules.controls.control import Control, Seen, beside, one_of
from modules.controls.resources import Resource, Stack

REPOSITORY = ("aws_ecr_repository",)
SHOWN = "tests/service/test_service.py"


def _own_key(resource: Resource, _: Stack) -> Seen:
    kind = resource.get("encryption_configuration.encryption_type")
    key = resource.get("encryption_configuration.kms_key")
    return Seen("encryption_configuration", f"{kind}: {key}", kind == "KMS" and bool(key))


CONTROLS = (
    Control(
        "ECR.1",
        "ECR private repositories should have image scanning configured",
        REPOSITORY,
        one_of("image_scanning_configuration.scan_on_push", True),
        SHOWN,
        pci=("6.2.3", "6.2.4"),
    ),
    Control(
        "ECR.2",
        "ECR private repositories should have tag immutability configured",
        REPOSITORY,
        one_of("image_tag_mutability", "IMMUTABLE", default="MUTABLE"),
        SHOWN,
    ),
    Control(
        "ECR.3",
        "ECR repositories should have at least one lifecycle policy configured",
        REPOSITORY,
        beside("aws_ecr_lifecycle_policy", "repository"),
        SHOWN,
    ),
    Control(
        "ECR.5",
        "ECR repositories should be encrypted with customer managed AWS KMS keys",
        REPOSITORY,
        _own_key,
        SHOWN,
        fsbp=False,
    ),
)
