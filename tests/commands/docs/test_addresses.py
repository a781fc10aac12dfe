"""The list of addresses: one per instance, of whatever stacks a project has."""

import os
import shutil
from pathlib import Path

from commands.docs.addresses import FOLDER, addresses, files
from commands.tools.synthesis import synthesized
from tests.commands.projects import with_environments
from tests.support.project import ROOT


def test_an_instance_is_listed_by_its_key() -> None:
    stack = {
        "resource": {
            "aws_vpc": {"this": {}},
            "aws_subnet": {"private": {"for_each": {"us-east-1b": 1, "us-east-1a": 2}}},
        },
        "data": {"aws_region": {"this": {}}},
    }

    assert addresses(stack) == [
        'aws_subnet.private["us-east-1a"]',
        'aws_subnet.private["us-east-1b"]',
        "aws_vpc.this",
    ]


def test_a_project_has_a_file_for_each_of_its_stacks_whatever_the_user_s_variables(
    tmp_path: Path,
) -> None:
    project = with_environments(tmp_path, dev="", live="")
    # Python and `main.py` look beside the file itself, so that is no link.
    shutil.copy(ROOT / "main.py", project)
    for name in ("backend.tf.json", "modules"):
        (project / name).symlink_to(ROOT / name)

    variables = os.environ | {"ENVIRONMENT_SUFFIX": "pr-1", "AWS_REGION": "eu-west-1"}
    found = files(synthesized(project, variables))

    assert set(found) == {
        f"{FOLDER}/{stack}.txt" for stack in ("remote-state", "shop-dev", "shop-live")
    }
    assert 'aws_subnet.private["us-east-1a"]\n' in found[f"{FOLDER}/shop-dev.txt"]
    assert "aws_ecs_service.web\n" in found[f"{FOLDER}/shop-live.txt"]
