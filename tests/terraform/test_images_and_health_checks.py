"""Images and health checks are read alike, whether by Python or by Terraform."""

from __future__ import annotations

from pathlib import Path

from modules.language.value import Value
from modules.task.ecr import is_well_named, repository_of
from modules.task.health_check import can_pass, health_check
from tests.terraform.console import evaluated, plain

DIGEST = f"@sha256:{'0' * 64}"

IMAGES = [
    "111122223333.dkr.ecr.us-east-1.amazonaws.com/team/orders:1.0",
    f"111122223333.dkr.ecr.us-east-1.amazonaws.com/a_b.c-d{DIGEST}",
    f"111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders:1{DIGEST}",
    "111122223333.dkr.ecr-fips.us-gov-west-1.amazonaws.com/orders:1",
    "111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/orders:1",
    "111122223333.dkr-ecr.eu-west-1.on.aws/orders:1",
    "111122223333.dkr.ecr.us-isob-east-1.sc2s.sgov.gov/orders:1",
    "111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu/orders:1",
    "111122223333.dkr.ecr.cn-north-1.amazonaws.com/orders:1",
    "111122223333.dkr.ecr.us-east-1.amazonaws.com:1",
    "11112222333.dkr.ecr.us-east-1.amazonaws.com/orders:1",
    "public.ecr.aws/nginx/nginx:1",
    "ghcr.io/team.dkr.ecr/orders:1",
    ":1.0",
    DIGEST,
]

COMMANDS = [
    ("CMD-SHELL", "curl -f localhost || exit 1"),
    ("CMD-SHELL", " "),
    ("CMD-SHELL",),
    ("CMD-SHELL", "a", "b"),
    ("CMD", "test", "-n", ""),
    ("CMD", "curl localhost"),
    ("CMD", "curl", "||", "exit"),
    ("CMD",),
    ("curl -f localhost || exit 1",),
    ("curl", "-f"),
    ("/healthy",),
    ("curl localhost", "-f"),
    ("curl", "&&", "true"),
    ("NONE",),
    ("cmd_shell", "true"),
    ("CMD curl localhost",),
    (" ",),
    ("",),
    ("two\nlines",),
]


def test_the_repository_of_an_image_is_the_same_whoever_reads_it(tmp_path: Path) -> None:
    planned = [Value.planned(f"local.images[{number}]", str) for number in range(len(IMAGES))]
    known = [Value(image) for image in IMAGES]
    questions = (repository_of, is_well_named)

    asked = [str(question(image)) for question in questions for image in planned]
    found = evaluated(tmp_path, asked, images=IMAGES)

    assert found == plain([question(image).known for question in questions for image in known])


def test_a_health_check_is_the_same_whoever_reads_it(tmp_path: Path) -> None:
    kind = tuple[str, ...]
    planned = [Value.planned(f"local.commands[{number}]", kind) for number in range(len(COMMANDS))]
    known = [Value(command) for command in COMMANDS]
    questions = (can_pass, lambda command: health_check(Value(None), command).value["command"])

    asked = [str(question(command)) for question in questions for command in planned]
    found = evaluated(tmp_path, asked, commands=COMMANDS)

    assert found == plain([question(command).known for question in questions for command in known])
    assert True in found
    assert False in found
