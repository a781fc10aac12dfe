"""Where a service's images are kept."""

from __future__ import annotations

from typing import Any

from modules.bindings.aws import (
    EcrLifecyclePolicy,
    EcrRepository,
    EcrRepositoryEncryptionConfiguration,
)
from modules.bindings.core import Construct
from modules.bindings.expressions import attribute, json_text, token
from modules.specs.expression import Expression, When
from modules.specs.operations import chosen, items_present, starts_with
from modules.specs.service import TaskSpec

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
        spec: TaskSpec,
        key_arn: str,
        disposable: bool,
    ) -> None:
        """Create the repository.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: The repository's name.
            spec: The service; the tag that it runs is never expired.
            key_arn: Encrypts the images.
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
                EcrRepositoryEncryptionConfiguration(encryption_type="KMS", kms_key=token(key_arn))
            ],
            force_delete=token(disposable),
        )
        self.repository_arn = attribute(repository, "arn")
        self.repository_url = attribute(repository, "repository_url")
        self.image = chosen(spec.own_image, f"{self.repository_url}{spec.image}", spec.image)
        EcrLifecyclePolicy(
            self,
            "_lifecycle",
            repository=attribute(repository, "name"),
            policy=json_text({"rules": lifecycle_rules(spec)}),
        )


def lifecycle_rules(spec: TaskSpec) -> list[Any]:
    """Return the lifecycle: keep the last ten images, and the running one however old it is.

    An image that a rule of higher priority matches is never expired by a lower one, and a tag that
    cannot move matches one image at most, so the first rule expires nothing. Source: Amazon ECR
    user guide, "How lifecycle policies work".
    """
    tag = _tag(spec.image)
    running = _rule(
        f"Keep the running image {tag}",
        {"tagStatus": "tagged", "tagPatternList": [tag], "countNumber": 1},
    )
    rest = _rule(f"Keep the last {KEPT_IMAGES}", {"tagStatus": "any", "countNumber": KEPT_IMAGES})
    tagged = starts_with(spec.image, ":")
    first_if = When(tagged, {"rulePriority": 1, **running})
    return items_present([first_if, {"rulePriority": chosen(tagged, 2, 1), **rest}])


def _tag(image: Any) -> Any:
    if isinstance(image, Expression):
        return Expression(f'trimprefix(split("@", {image.text})[0], ":")', str)
    return image[1:].partition("@")[0]


def _rule(description: str, selection: dict[str, Any]) -> dict[str, Any]:
    return {
        "description": description,
        "selection": {**selection, "countType": "imageCountMoreThan"},
        "action": {"type": "expire"},
    }
