"""The environments under `examples`: each is deployed, and its next plan is empty."""

import json
import re
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest

from commands.policy.findings import Finding
from commands.policy.waivers import (
    EVERYWHERE,
    HOUSE,
    house,
    problems_of,
    sections,
    unused,
    unwaived,
)
from commands.tools.errors import CommandError
from modules.environment.files import read_environments
from modules.environment.spec import EnvironmentSpec
from tests.local_aws.judged import DISPOSABLE, GONE, MODULES, WAIVERS, Plans
from tests.local_aws.platform.project import Project, SecondPlan, plan_again
from tests.local_aws.platform.scenarios import make_state_bucket
from tests.local_aws.theirs import ZONES, Theirs
from tests.support.project import ROOT

FILES = sorted((ROOT / "examples" / "environments").glob("*.toml"))
BUCKET = "shop-state"
CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"
TOGETHER = 4
STANDS = ROOT / "examples" / "environments" / "dotnet.toml"
"""The one that stands on what exists."""


class Examples(NamedTuple):
    """A project with these environments, and what they name of others."""

    project: Project
    theirs: Theirs
    before: str
    """What AWS told of that before anything was deployed."""


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Examples]:
    """The environments with the ids of what exists."""
    project = Project(tmp_path_factory.mktemp("examples"))
    folder = project.environment("any").parent
    for file in folder.iterdir():
        file.unlink()
    theirs, acm = Theirs(project.read), project.read.client("acm")
    certificate = acm.request_certificate(DomainName="shop.example.com")["CertificateArn"]
    for file in FILES:
        text = file.read_text()
        for named, found in {CERTIFICATE: certificate, **theirs.ids}.items():
            text = text.replace(named, found)
        (folder / file.name).write_text(text)
    s3 = {"bucket": BUCKET, "region": "us-east-1", "encrypt": True, "use_lockfile": True}
    backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
    (project.folder / "backend.tf.json").write_text(backend)
    make_state_bucket(project, BUCKET)
    yield Examples(project, theirs, theirs.look())
    project.stop()


@pytest.fixture(scope="module")
def project(examples: Examples) -> Project:
    """Their project."""
    return examples.project


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> Plans:
    """Their plans, before and after they are deployed."""
    return Plans(tmp_path_factory.mktemp("plans"))


@pytest.fixture(scope="module")
def second_plans(project: Project, plans: Plans) -> dict[str, SecondPlan]:
    """What is still to do in each after its deployment; some at a time, for they mostly wait."""
    platform = project.cdktf("deployed")
    platform.synth()

    def deployed(file: Path) -> SecondPlan:
        stack = f"shop-{file.stem}"
        plans.before(platform, stack)
        platform.terraform(stack, "apply", "-input=false", "before")
        second_plan = plan_again(platform, stack, "-out=after")
        plans.keep(platform, stack, "after")
        return second_plan

    with ThreadPoolExecutor(TOGETHER) as executor:
        done = executor.map(deployed, FILES)
        return {file.stem: plan for file, plan in zip(FILES, done, strict=True)}


@pytest.mark.parametrize("name", [file.stem for file in FILES])
def test_an_example_is_deployed_and_planned_again_empty(
    second_plans: dict[str, SecondPlan], name: str
) -> None:
    assert second_plans[name].empty, second_plans[name].report


@pytest.fixture(scope="module")
def judged(
    second_plans: dict[str, SecondPlan],
    project: Project,
    plans: Plans,
    tmp_path_factory: pytest.TempPathFactory,
) -> list[Finding]:
    """What is found in all plans: of each before and after, and of some examples of modules."""
    file = project.environment(GONE.removeprefix("shop-"))
    file.write_text(DISPOSABLE)
    platform = project.cdktf("judged", output="judged")
    platform.synth()
    file.unlink()
    plans.before(platform, GONE)
    plans.of_modules(platform.env | {"AWS_REGION": "eu-west-1"}, tmp_path_factory.mktemp("modules"))
    assert len([*plans.folder.iterdir()]) == 2 * len(second_plans) + 1 + len(MODULES)
    return plans.judged(project.env)


def test_whatever_is_found_has_a_waiver_that_says_why(
    project: Project, judged: list[Finding]
) -> None:
    gone = EnvironmentSpec.parse(
        {"name": "gone", **tomllib.loads(DISPOSABLE)}, source="environments/gone.toml"
    )
    of_modules = [one for one in judged if one.plan in MODULES]
    of_examples = unwaived(judged, house("environments", WAIVERS))
    problems = [
        problem
        for spec in [*read_environments(project.folder / "environments", {}), gone]
        for problem in problems_of(
            spec, [one for one in of_examples if one.plan.rpartition("-")[0] == f"shop-{spec.name}"]
        )
    ]

    assert problems == []
    assert unwaived(of_modules, house(EVERYWHERE) + house("modules", WAIVERS)) == []


@pytest.mark.parametrize("file", [HOUSE, WAIVERS], ids=lambda file: file.parent.name)
def test_every_waiver_of_the_house_waives_something(file: Path, judged: list[Finding]) -> None:
    waivers = [one for section in sections(file) for one in house(section, file)]

    assert len(waivers) > 10
    assert unused(judged, waivers) == []


@pytest.mark.usefixtures("second_plans")
def test_alarms_reach_a_topic_and_events_a_log_or_a_sentence(project: Project) -> None:
    sns, events, metrics = map(project.read.client, ("sns", "events", "cloudwatch"))
    [topic] = [
        one["TopicArn"]
        for one in sns.list_topics()["Topics"]
        if one["TopicArn"].endswith(":shop-alarms-observed")
    ]
    policy = json.loads(sns.get_topic_attributes(TopicArn=topic)["Attributes"]["Policy"])
    alarms = metrics.describe_alarms(AlarmNamePrefix="shop-")["MetricAlarms"]
    told = {
        rule: events.list_targets_by_rule(Rule=f"shop-{rule}-observed")["Targets"][0]["Arn"]
        for rule in ("failed-deployments", "failed-tasks", "stopped-tasks")
    }
    [resource_policy] = project.read.client("logs").describe_resource_policies()["resourcePolicies"]

    assert {one["Principal"]["Service"] for one in policy["Statement"][1:]} == {
        "cloudwatch.amazonaws.com",
        "events.amazonaws.com",
    }
    assert {arn for one in alarms for arn in one["AlarmActions"] if "sns" in arn} == {topic}
    assert {one["AlarmName"] for one in alarms} >= {
        "shop-tracked-server-errors-observed",
        "shop-tracked-tasks-missing-observed",
        "shop-us-east-1a-nat-ports-observed",
    }
    assert told.pop("stopped-tasks").endswith(":log-group:/aws/events/shop-observed/ecs")
    assert {*told.values()} == {topic}
    assert resource_policy["policyName"] == "shop-events-observed"
    [dashboard] = metrics.list_dashboards()["DashboardEntries"]
    body = metrics.get_dashboard(DashboardName=dashboard["DashboardName"])["DashboardBody"]
    assert "Running tasks" in [one["properties"]["title"] for one in json.loads(body)["widgets"]]


def refused(project: Project, phase: str, pattern: str, instead: str) -> str:
    """Return what Terraform says of the file with another text for a pattern."""
    file = project.environment(STANDS.stem)
    text = file.read_text()
    file.write_text(re.sub(pattern, instead, text))
    platform = project.cdktf(phase)
    platform.synth()
    with pytest.raises(CommandError) as error:
        plan_again(platform, f"shop-{STANDS.stem}")
    file.write_text(text)
    return " ".join(str(error.value).replace("│", " ").split())


@pytest.mark.usefixtures("second_plans")
def test_what_runs_in_a_vpc_that_exists_does_not_move_to_one_that_is_made(project: Project) -> None:
    made = f"[network]\navailability_zones = {json.dumps(ZONES)}\n\n[load_balancer]"
    said = refused(project, "made", r"(?s)\[network\].*\[load_balancer\]", made)

    assert 'network.cidr_block: "10.0.0.0/16" is asked for, and "vpc_id = vpc-' in said
    assert 'cluster.namespace: "shop.local" is asked for, and "platform.local, arn = ' in said


@pytest.mark.usefixtures("second_plans")
def test_a_plan_says_where_a_vpc_that_exists_does_not_serve(examples: Examples) -> None:
    project, (first, other, third, _) = examples.project, examples.theirs.subnet_ids
    [elsewhere, *_] = project.read("ec2", "describe_subnets", "Subnets[?DefaultForAz].SubnetId")

    foreign = refused(project, "foreign", first, elsewhere)
    in_one_zone = f'private_subnet_ids = ["{other}"]\npublic_subnet_ids = ["{first}", "{third}"]'
    narrow = refused(project, "narrow", "(?s)private_subnet_ids.*?public_[^\n]*", in_one_zone)

    assert f"network.private_subnet_ids: {elsewhere} is in vpc-" in foreign
    assert "network.public_subnet_ids: all are in one availability zone" in narrow
    assert f"network.private_subnet_ids: some are in {ZONES[1]}" in narrow


@pytest.mark.usefixtures("second_plans")
def test_what_exists_outlives_what_stands_on_it_and_so_do_keys(examples: Examples) -> None:
    (project, theirs, before), stack = examples, f"shop-{STANDS.stem}"
    file = project.environment(STANDS.stem)
    key = f'kms_key_arn = "{theirs.key_arn}"'
    file.write_text(f"disposable = true\n{key}\nlogs.{key}\n{file.read_text()}")

    change = project.apply(stack, "disposable, with a key of theirs")
    project.destroy(stack, "ended")

    assert change.second_plan.empty, change.second_plan.report
    assert change.addresses("forget") == {
        f"aws_kms_{noun}.{label}" for noun in ("key", "key_policy") for label in ("data", "logs")
    }
    assert change.addresses("destroy") == {"aws_kms_alias.data", "aws_kms_alias.logs"}
    assert not change.addresses("replace") | change.addresses("add")
    assert theirs.look() == before
