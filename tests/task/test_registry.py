"""Images are scanned, immutable, encrypted, and the last ten stay."""

import json
from typing import Any

import pytest

from modules.language.data import resolved
from modules.task.registry import lifecycle_rules
from modules.task.spec import TaskSpec
from tests.support.environments import least
from tests.support.synthesized import Synthesized

DIGEST = f"@sha256:{'0' * 64}"
LAST_TEN = {
    "description": "Keep the last 10",
    "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 10},
    "action": {"type": "expire"},
}


def lifecycle(image: str) -> Any:
    return resolved(lifecycle_rules(TaskSpec.parse({"image": image}, source="")))


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
    }


def test_only_a_disposable_environment_deletes_a_repository_with_its_images(
    dev: Synthesized, staging: Synthesized
) -> None:
    dev.has("aws_ecr_repository.api_gateway", force_delete=True)
    staging.has("aws_ecr_repository.api_gateway", force_delete=False)


@pytest.mark.parametrize("image", ["example.com/web:1", "example.com/web:1" + DIGEST, DIGEST])
def test_the_last_ten_images_are_kept(image: str) -> None:
    assert lifecycle(image) == [{"rulePriority": 1, **LAST_TEN}]


def test_the_tag_in_use_is_kept_however_old_it_is() -> None:
    assert lifecycle(":1.4.2") == [
        {
            "rulePriority": 1,
            "description": "Keep the running image 1.4.2",
            "selection": {
                "tagStatus": "tagged",
                "tagPatternList": ["1.4.2"],
                "countType": "imageCountMoreThan",
                "countNumber": 1,
            },
            "action": {"type": "expire"},
        },
        {"rulePriority": 2, **LAST_TEN},
    ]


def test_the_rules_belong_to_the_service_s_repository() -> None:
    found = least({"services.web.image": ":1"})

    found.has("aws_ecr_lifecycle_policy.web", repository="${aws_ecr_repository.web.name}")
    policy = json.loads(found.resource("aws_ecr_lifecycle_policy.web")["policy"])
    assert policy == {"rules": lifecycle(":1")}
