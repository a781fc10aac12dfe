"""Where a service's images are kept."""

from __future__ import annotations

import json
from typing import Any

from modules.bindings.aws import (
    EcrLifecyclePolicy,
    EcrRepository,
    EcrRepositoryEncryptionConfiguration,
)
from modules.bindings.core import Construct
from modules.bindings.expressions import attribute
from modules.encryption.key import EncryptionKey
from modules.specs.service import ServiceSpec

KEPT_IMAGES = 10


class Registry(Construct):
    """An ECR repository: scanned, immutable, encrypted, with the last ten images kept.

    This resource is stateful: unless it is disposable, AWS refuses to delete it while it holds an
    image.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str,
        spec: ServiceSpec,
        key: EncryptionKey,
        disposable: bool,
    ) -> None:
        """Create the repository.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: The repository's name.
            spec: The service; the tag that it runs is never expired.
            key: Encrypts the images.
            disposable: Whether deleting the repository deletes its images.
        """
        super().__init__(scope, id)
        repository = EcrRepository(
            self,
            "_repository",
            name=name,
            image_tag_mutability="IMMUTABLE",
            image_scanning_configuration={"scan_on_push": True},
            encryption_configuration=[
                EcrRepositoryEncryptionConfiguration(encryption_type="KMS", kms_key=key.key_arn)
            ],
            force_delete=disposable,
        )
        self.repository_arn = attribute(repository, "arn")
        self.image: str = (
            f"{attribute(repository, 'repository_url')}{spec.image}"
            if spec.own_image
            else spec.image
        )
        EcrLifecyclePolicy(
            self,
            "_lifecycle",
            repository=attribute(repository, "name"),
            policy=json.dumps({"rules": lifecycle_rules(spec)}),
        )


def lifecycle_rules(spec: ServiceSpec) -> list[dict[str, Any]]:
    """Return the lifecycle: keep the last ten images, and the running one however old it is.

    An image that a rule of higher priority matches is never expired by a lower one, and a tag that
    cannot move matches one image at most, so the first rule expires nothing. Source: Amazon ECR
    user guide, "How lifecycle policies work".
    """
    rules = []
    if spec.own_image and spec.image.startswith(":"):
        tag = spec.image[1:].partition("@")[0]
        rules.append(
            _rule(
                f"Keep the running image {tag}",
                {"tagStatus": "tagged", "tagPatternList": [tag], "countNumber": 1},
            )
        )
    rules.append(
        _rule(f"Keep the last {KEPT_IMAGES}", {"tagStatus": "any", "countNumber": KEPT_IMAGES})
    )
    return [{"rulePriority": place, **rule} for place, rule in enumerate(rules, start=1)]


def _rule(description: str, selection: dict[str, Any]) -> dict[str, Any]:
    return {
        "description": description,
        "selection": {**selection, "countType": "imageCountMoreThan"},
        "action": {"type": "expire"},
    }
