"""Images are scanned, immutable, encrypted, and what may run is never expired."""

import json

import pytest

from tests.support.environments import least
from tests.support.synthesized import Synthesized

DIGEST = f"@sha256:{'0' * 64}"


def test_a_repository_is_scanned_immutable_and_encrypted(prod: Synthesized) -> None:
    prod.only("aws_ecr_repository", "api_gateway", "payment_processor", "fraud_detector")
    assert prod.resource("aws_ecr_repository.api_gateway") == {
        "name": "payment-api-gateway-prod",
        "image_tag_mutability": "IMMUTABLE",
        "image_scanning_configuration": {"scan_on_push": True},
        "encryption_configuration": [
            {"encryption_type": "KMS", "kms_key": "${aws_kms_key.data.arn}"}
        ],
        "force_delete": False,
        # Another key would replace it, with its images.
        "lifecycle": {"ignore_changes": ["encryption_configuration"]},
    }


def test_only_a_disposable_environment_deletes_a_repository_with_its_images(
    dev: Synthesized, staging: Synthesized
) -> None:
    dev.has("aws_ecr_repository.api_gateway", force_delete=True)
    staging.has("aws_ecr_repository.api_gateway", force_delete=False)


@pytest.mark.parametrize(
    "image", [":1.4.2", ":v1", ":latest", "example.com/web:1", f"nginx:1{DIGEST}"]
)
def test_whatever_runs_the_policy_is_the_same_and_keeps_every_tagged_image(image: str) -> None:
    found = least({"services.web.image": image})

    found.has("aws_ecr_lifecycle_policy.web", repository="${aws_ecr_repository.web.id}")
    policy = json.loads(found.resource("aws_ecr_lifecycle_policy.web")["policy"])
    assert policy == {
        "rules": [
            {
                "rulePriority": 1,
                "description": "Keep tagged images, and the last 10 without a tag",
                "selection": {
                    "tagStatus": "untagged",
                    "countType": "imageCountMoreThan",
                    "countNumber": 10,
                },
                "action": {"type": "expire"},
            }
        ]
    }


def test_nothing_expires_where_an_image_runs_by_its_digest_alone() -> None:
    least({"services.web.image": DIGEST}).only("aws_ecr_lifecycle_policy")
