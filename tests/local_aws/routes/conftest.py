"""A shop whose routes and names change while it is deployed on a local AWS of its own."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.local_aws.platform.project import Project
from tests.local_aws.platform.scenarios import make_state_bucket
from tests.local_aws.routes.shop import BUCKET, Shop


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """An empty local AWS, and a project with no environment yet."""
    project = Project(tmp_path_factory.mktemp("shop"))
    for path in Path(project.folder, "environments").iterdir():
        path.unlink()
    s3 = {"bucket": BUCKET, "region": "us-east-1", "encrypt": True, "use_lockfile": True}
    backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
    (project.folder / "backend.tf.json").write_text(backend)
    make_state_bucket(project, BUCKET)
    yield Shop(project)
    project.stop()
