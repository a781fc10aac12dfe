"""A preview: a disposable copy of dev, asked for by environment variables."""

from __future__ import annotations

from pathlib import Path

import pytest

from modules.environment.alarms_spec import AnyAlarmsSpec, alarms_of
from modules.environment.files import read_environments
from modules.environment.spec import EnvironmentSpec
from modules.language.problems import SpecsError

BASE = """
project = "shop"
account_id = "123456789012"
[network]
cidr_block = "10.1.0.0/16"
availability_zones = ["us-east-1a", "us-east-1f"]
[services.api]
"""


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Hold `dev` and `prod` on top of a base."""
    directory = tmp_path / "environments"
    directory.mkdir()
    for name, text in {"base": BASE, "dev": "services.api.port = 9000", "prod": ""}.items():
        (directory / f"{name}.toml").write_text(text)
    return directory


def preview(directory: Path, **variables: str) -> EnvironmentSpec:
    """Return the preview `pr-123`, which comes after the environments of the files."""
    *files, last = read_environments(directory, {"ENVIRONMENT_SUFFIX": "pr-123"} | variables)
    assert [spec.name for spec in files] == ["dev", "prod"]
    return last


def complaint(directory: Path, suffix: str, **variables: str) -> str:
    with pytest.raises(SpecsError) as error:
        read_environments(directory, {"ENVIRONMENT_SUFFIX": suffix} | variables)
    return str(error.value)


def test_a_preview_is_a_disposable_copy_of_dev_under_its_own_name(directory: Path) -> None:
    dev = read_environments(directory, {})[0]

    assert not dev.disposable
    assert preview(directory) == dev.model_copy(
        update={"name": "pr-123", "disposable": True, "alarms": AnyAlarmsSpec(enabled=False)}
    )


def test_a_preview_wakes_nobody_and_takes_no_room_for_a_log_of_events(directory: Path) -> None:
    (directory / "dev.toml").write_text('alarms.email = "on-call@example.com"')

    assert alarms_of(preview(directory)) is None


def test_a_preview_is_in_the_account_of_dev_and_is_deployed_by_its_role(directory: Path) -> None:
    role = "arn:aws:iam::123456789012:role/deploy"
    (directory / "dev.toml").write_text(f'deploy_role_arn = "{role}"')

    spec = preview(directory)

    assert (spec.account_id, spec.deploy_role_arn) == ("123456789012", role)


@pytest.mark.parametrize("variables", [{}, {"ENVIRONMENT_SUFFIX": ""}, {"AWS_REGION": "x"}])
def test_without_a_suffix_there_is_no_preview(directory: Path, variables: dict[str, str]) -> None:
    assert [spec.name for spec in read_environments(directory, variables)] == ["dev", "prod"]


def test_in_another_region_the_zones_keep_their_letters(directory: Path) -> None:
    spec = preview(directory, AWS_REGION="eu-west-1")

    assert spec.region == "eu-west-1"
    assert spec.network.availability_zones == ("eu-west-1a", "eu-west-1f")
    assert spec.network.cidr_block == "10.1.0.0/16"


IN_A_VPC = """
[network]
cidr_block = false
availability_zones = false
vpc_id = "vpc-0a1b2c3d"
private_subnet_ids = ["subnet-0a1b2c3d"]
[cluster]
namespace_id = "ns-1"
namespace = "theirs.local"
"""


def test_beside_dev_in_its_vpc_a_preview_has_a_namespace_of_its_own(directory: Path) -> None:
    (directory / "dev.toml").write_text(IN_A_VPC)

    spec = preview(directory, AWS_REGION="us-east-1")

    assert spec.network.vpc_id == "vpc-0a1b2c3d"
    assert (spec.namespace, spec.cluster.namespace_id.known) == ("shop-pr-123.local", None)


def test_a_preview_of_what_stands_in_a_vpc_is_in_its_region(directory: Path) -> None:
    (directory / "dev.toml").write_text(IN_A_VPC)

    assert complaint(directory, "pr-1", AWS_REGION="eu-west-1") == (
        "ENVIRONMENT_SUFFIX=pr-1, environments/dev.toml:\n"
        "  - region: network.vpc_id: exists in us-east-1, and a copy stands on the same; set "
        "AWS_REGION to us-east-1, or leave it out"
    )


def test_the_region_moves_the_preview_alone(directory: Path) -> None:
    variables = {"ENVIRONMENT_SUFFIX": "pr-123", "AWS_REGION": "eu-west-1"}

    regions = [spec.region for spec in read_environments(directory, variables)]

    assert regions == ["us-east-1", "us-east-1", "eu-west-1"]


@pytest.mark.parametrize("region", ["", "us-east-1"])
def test_without_another_region_the_preview_stays_where_dev_is(
    directory: Path, region: str
) -> None:
    spec = preview(directory, AWS_REGION=region)

    assert (spec.region, spec.network.availability_zones[0]) == ("us-east-1", "us-east-1a")


@pytest.mark.parametrize("suffix", ["dev", "prod"])
def test_the_suffix_is_no_environment_that_there_is(directory: Path, suffix: str) -> None:
    assert complaint(directory, suffix) == (
        f"ENVIRONMENT_SUFFIX={suffix}, environments/dev.toml:\n"
        f'  - name: "{suffix}" has an environment file of its own; choose another suffix'
    )


@pytest.mark.parametrize(
    ("suffix", "message"),
    [
        ("pull-request-1234", '"pull-request-1234" is too long; give at most 16 characters'),
        *(
            (
                suffix,
                f'"{suffix}": write lower-case letters, digits and single hyphens, with a letter '
                "first",
            )
            for suffix in ["PR-1", "pr_1", "1", "feature/x", "pr-", " "]
        ),
    ],
)
def test_the_suffix_is_a_name_that_an_environment_may_have(
    directory: Path, suffix: str, message: str
) -> None:
    assert complaint(directory, suffix) == (
        f"ENVIRONMENT_SUFFIX={suffix}, environments/dev.toml:\n  - name: {message}"
    )


def test_a_region_that_is_none_is_refused(directory: Path) -> None:
    message = complaint(directory, "pr-1", AWS_REGION="Ireland")

    assert message.startswith(
        "ENVIRONMENT_SUFFIX=pr-1, environments/dev.toml:\n"
        '  - region: "Ireland": write a region\'s code such as eu-west-1'
    )


def test_a_preview_needs_a_dev_to_copy(directory: Path) -> None:
    (directory / "dev.toml").unlink()

    assert complaint(directory, "pr-1") == (
        "ENVIRONMENT_SUFFIX=pr-1, environments/dev.toml:\n"
        "  - a preview is a copy of dev.toml, which is not there; write it"
    )


@pytest.mark.parametrize(
    "network", ["network = 3", "network.availability_zones = 3", "network.availability_zones = [3]"]
)
def test_a_broken_dev_breaks_its_preview_with_words_too(directory: Path, network: str) -> None:
    (directory / "base.toml").write_text(f'{network}\nproject = "shop"\n[services.api]')

    message = complaint(directory, "pr-1", AWS_REGION="eu-west-1")

    assert message.startswith("environments/base.toml:")
    assert "account_id" in message
