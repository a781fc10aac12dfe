"""The image repository of a task."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from modules.bindings.aws import (
    EcrLifecyclePolicy,
    EcrRepository,
    EcrRepositoryEncryptionConfiguration,
)
from modules.bindings.conditions import when
from modules.bindings.core import Construct
from modules.bindings.resources import put, reference
from modules.language.data import json_text
from modules.language.value import Value
from modules.task.container_spec import ContainerSpec
from modules.task.spec import TaskSpec

KEPT_UNTAGGED_IMAGES = 10


class Registry(Construct):
    """An ECR repository: scanned, immutable, encrypted; every tagged image is kept.

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
        other_images: Sequence[Value[str]] = (),
    ) -> None:
        """Create the repository.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: The repository's name.
            spec: The task; whatever it runs is never expired.
            key_arn: KMS key that encrypts the images.
            disposable: Whether deleting the repository deletes its images.
            other_images: What other services run of the repository. Default: nothing.
        """
        super().__init__(scope, id)
        self.is_made = spec.create_repository
        """Whether there is a repository: none where the images are elsewhere."""
        self.repository_arn: str | None = None
        self.repository_url: str | None = None
        own = when(self, "_own", self.is_made)
        if own is None:
            return
        repository = _repository(own.scope, name, spec, key_arn, disposable)
        self.repository_arn = reference(repository, "arn")
        self.repository_url = reference(repository, "repository_url")
        _expire_untagged(own.scope, repository, when_true=_all_have_tags(spec, other_images))

    def image(self, spec: ContainerSpec) -> Value[str]:
        """Return the full reference of the image that a container runs."""
        return spec.own_image.then(f"{self.repository_url}{spec.image}", spec.image)


def _repository(
    scope: Construct,
    name: str,
    spec: TaskSpec,
    key_arn: Value[str | None],
    disposable: Value[bool],
) -> EcrRepository:
    return EcrRepository(
        scope,
        "_repository",
        name=name,
        image_tag_mutability=put(spec.image_tag_mutability),
        image_scanning_configuration={"scan_on_push": True},
        encryption_configuration=[
            EcrRepositoryEncryptionConfiguration(encryption_type="KMS", kms_key=put(key_arn))
        ],
        force_delete=put(disposable),
        # A repository keeps its key: another one would replace it, with its images.
        lifecycle={"ignore_changes": ["encryption_configuration"]},
    )


def _all_have_tags(spec: TaskSpec, other_images: Sequence[Value[str]]) -> Value[bool]:
    """Return whether no image is deployed by its digest alone, which may have no tag."""
    by_digest = spec.containers.values.filter(lambda one: one.image.starts_with("@"))
    tagged = ~spec.image.starts_with("@") & (by_digest.length == 0)
    for image in other_images:
        tagged = tagged & ~image.starts_with("@")
    return tagged


def _expire_untagged(
    scope: Construct, repository: EcrRepository, *, when_true: Value[bool]
) -> None:
    expiring = when(scope, "_expiring", when_true)
    if expiring is not None:
        EcrLifecyclePolicy(
            expiring.scope,
            "_lifecycle",
            # Not its name: a repository that is made again has lost its policy, too.
            repository=reference(repository, "id"),
            policy=json_text({"rules": [lifecycle_rule()]}),
        )


def lifecycle_rule() -> dict[str, Any]:
    """Return the only lifecycle rule: of the images without a tag, the last ten are kept.

    ECR does not know what runs, and a rule selects by tag, order and age alone. So an image with a
    tag is never expired: it may run here, by its tag or its digest, in another service, or again
    after a rollback. The rule names no tag, or each release would re-create the policy.
    """
    return {
        "rulePriority": 1,
        "description": f"Keep tagged images, and the last {KEPT_UNTAGGED_IMAGES} without a tag",
        "selection": {
            "tagStatus": "untagged",
            "countType": "imageCountMoreThan",
            "countNumber": KEPT_UNTAGGED_IMAGES,
        },
        "action": {"type": "expire"},
    }
