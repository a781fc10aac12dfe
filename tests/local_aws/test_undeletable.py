"""What is looked into before it is destroyed, as AWS tells it."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from commands.stacks.undeletable import require_deletable
from commands.tools.errors import CommandError

Connect = Callable[[str], Any]

MANIFEST = (
    '{"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", '
    '"config": {"mediaType": "application/vnd.oci.image.config.v1+json", '
    '"size": 1, "digest": "sha256:%s"}, "layers": []}'
)


def plan(kind: str, **before: Any) -> dict[str, Any]:
    """A plan that destroys one resource."""
    change = {"actions": ["delete"], "before": before, "after": None}
    return {"resource_changes": [{"address": f"{kind}.web", "type": kind, "change": change}]}


def test_a_repository_goes_only_without_images(local: Connect) -> None:
    name = f"shop-{uuid4().hex[:8]}"
    local("ecr").create_repository(repositoryName=name)
    content = plan("aws_ecr_repository", name=name, force_delete=False)

    require_deletable(content, "shop-prod", "/a project", local, whole=False)
    manifest = MANIFEST % ("a" * 64)
    local("ecr").put_image(repositoryName=name, imageManifest=manifest, imageTag="1.0")

    with pytest.raises(CommandError, match="AWS deletes none that holds images"):
        require_deletable(content, "shop-prod", "/a project", local, whole=False)


def test_a_bucket_goes_only_without_objects_and_former_versions(local: Connect) -> None:
    bucket, s3 = f"shop-{uuid4().hex[:8]}", local("s3")
    s3.create_bucket(Bucket=bucket)
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    content = plan("aws_s3_bucket", bucket=bucket, force_destroy=False)

    require_deletable(content, "shop-prod", "/a project", local, whole=False)
    s3.put_object(Bucket=bucket, Key="log", Body=b"GET /")
    s3.delete_object(Bucket=bucket, Key="log")

    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)
    with pytest.raises(CommandError, match="AWS deletes none that holds objects"):
        require_deletable(content, "shop-prod", "/a project", local, whole=False)
