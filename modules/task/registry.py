"""The image repository of a task."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    EcrLifecyclePolicy,
    EcrRepository,
    EcrRepositoryEncryptionConfiguration,
)
from modules.bindings.core import Construct
from modules.bindings.resources import put, reference
from modules.language.data import json_text
from modules.language.expression import When
from modules.language.functions import split, trimprefix
from modules.language.value import Value
from modules.task.spec import TaskSpec

KEPT_IMAGES = 10


class Registry(Construct):
    """An ECR repository: scanned, immutable, encrypted, with the last ten images kept.

    This resource is stateful: unless it is disposable, AWS refuses to delete it while it contains
    images.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str,
        spec: TaskSpec,
        key_arn: Value[str | None],
        disposable: Value[bool],
    ) -> None:
        """Create the repository.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: The repository's name.
            spec: The task; the tag that it runs is never expired.
            key_arn: KMS key that encrypts the images.
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
                EcrRepositoryEncryptionConfiguration(encryption_type="KMS", kms_key=put(key_arn))
            ],
            force_delete=put(disposable),
        )
        self.repository_arn = reference(repository, "arn")
        self.repository_url = reference(repository, "repository_url")
        self.image = spec.own_image.then(f"{self.repository_url}{spec.image}", spec.image)
        EcrLifecyclePolicy(
            self,
            "_lifecycle",
            repository=reference(repository, "name"),
            policy=json_text({"rules": lifecycle_rules(spec)}),
        )


def lifecycle_rules(spec: TaskSpec) -> list[Any]:
    """Return the lifecycle rules: keep the last ten images, and the running one however old it is.

    An image that a rule of higher priority matches is never expired by a lower one, and an
    immutable tag matches one image at most, so the first rule expires nothing. Source: Amazon ECR
    user guide, "How lifecycle policies work".
    """
    # Used only if the image is a tag of the own repository: ":1.4.2", maybe with a digest.
    tag = trimprefix(split("@", spec.image)[0], ":")
    running = _rule(
        f"Keep the running image {tag}",
        {"tagStatus": "tagged", "tagPatternList": [tag], "countNumber": 1},
    )
    rest = _rule(f"Keep the last {KEPT_IMAGES}", {"tagStatus": "any", "countNumber": KEPT_IMAGES})
    is_tag = spec.image.starts_with(":")
    return [
        When(is_tag, {"rulePriority": 1, **running}),
        {"rulePriority": is_tag.then(2, 1), **rest},
    ]


def _rule(description: str, selection: dict[str, Any]) -> dict[str, Any]:
    return {
        "description": description,
        "selection": {**selection, "countType": "imageCountMoreThan"},
        "action": {"type": "expire"},
    }
