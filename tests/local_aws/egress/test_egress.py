"""A service reaches the database of another team, which finds the platform by its outputs."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from commands.tools.cdktf_cli import QUIET, plugin_cache, program
from commands.tools.mirror import provider_environment
from tests.local_aws.platform.project import Change, Project
from tests.local_aws.platform.scenarios import make_state_bucket
from tests.local_aws.routes.shop import BUCKET, STACK, toml
from tests.support.roots import copied_root
from tests.terraform.conftest import Terraform

Rules = set[tuple[str, str, str, str]]

SERVICE = "aws_ecs_service.web"
OPEN = "aws_vpc_security_group_egress_rule"
RULE = "aws_vpc_security_group_{}_rule.web_egress_database"
BASE: dict[str, Any] = {
    "project": "shop",
    "disposable": True,
    "network": {
        "availability_zones": ["us-east-1a", "us-east-1b"],
        "flow_logs": False,
        "query_log": True,
    },
}
SINGLE = {"nat_gateways": "single"}
CLOSED = {"nat_gateways": "none", "interface_endpoints": ["ecr.api", "ecr.dkr", "logs"]}
PARTNERS = {
    "partner": {
        "cidr_ipv4": "203.0.113.0/24",
        "from_port": 8000,
        "to_port": 8100,
        "description": "books",
    },
    "ping": {
        "cidr_ipv4": "203.0.113.0/24",
        "protocol": "icmp",
        "from_port": 8,
        "to_port": -1,
        "description": "checks",
    },
    "six": {"cidr_ipv6": "2001:db8::/32", "protocol": "-1", "description": "moves data"},
}


class Platform:
    """The platform, and the root of the team that owns the database."""

    def __init__(self, project: Project, folder: Path) -> None:
        self.project = project
        env = project.env | QUIET
        found = provider_environment(folder, env, program=program(env)) or plugin_cache(env)
        self.database = Terraform(copied_root(Path(__file__).parent, folder / "team"), env | found)

    def deploy(self, phase: str, *, network: dict[str, Any] = SINGLE, **web: Any) -> Change:
        """Deploys the service with some fields; nothing may be left to do."""
        service = {"image": ":1.0.0", **web}
        file = self.project.environment("dev")
        ways = {**BASE["network"], **network}
        file.write_text(toml({**BASE, "network": ways, "services": {"web": service}}))
        change = self.project.apply(STACK, phase)
        assert change.second_plan.empty, change.second_plan.report
        return change

    def outputs_of_the_team(self) -> dict[str, Any]:
        """Applies the root of the team, which reads the state of the platform."""
        self.database("init", "-input=false")
        self.database("apply", "-input=false", "-auto-approve")
        outputs = json.loads(self.database("output", "-json"))
        return {name: output["value"] for name, output in outputs.items()}

    def interface(self, cluster: str) -> dict[str, Any]:
        """Reads where the tasks of the service run, and in which groups."""
        [service] = self.project.read.ecs_services(cluster).values()
        found: dict[str, Any] = service["networkConfiguration"]["awsvpcConfiguration"]
        return found

    def rules(self) -> Rules:
        """Reads the rules of all groups, without those to AWS."""
        found = self.project.read.security_group_rules()
        return {rule for rule in found if "443" not in rule[1]}


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:
    """An empty local AWS."""
    folder = tmp_path_factory.mktemp("egress")
    project = Project(folder)
    for path in Path(project.folder, "environments").iterdir():
        path.unlink()
    s3 = {"bucket": BUCKET, "region": "us-east-1", "encrypt": True, "use_lockfile": True}
    backend = json.dumps({"terraform": {"backend": {"s3": s3}}})
    (project.folder / "backend.tf.json").write_text(backend)
    make_state_bucket(project, BUCKET)
    yield Platform(project, folder)
    project.stop()


def overlapping(log: str) -> Iterator[bool]:
    """Yield whether a new rule is there before the service, and the old one after, of both."""
    changes = log.index(f"{SERVICE}: Modifying"), log.index(f"{SERVICE}: Modifications complete")
    for side in ("egress", "ingress"):
        rule = RULE.format(side)
        is_before = log.index(f'{rule}["5433"]: Creation complete') < changes[0]
        yield is_before and changes[1] < log.index(f'{rule}["5432"]: Destroying')


def test_a_database_of_another_team_is_reached_moved_and_left(platform: Platform) -> None:
    platform.deploy("alone")
    told = platform.outputs_of_the_team()
    groups, outputs = told["security_group_ids"], told["platform"]
    assert platform.rules() == set()
    assert len(outputs["private_subnet_ids"]) == len(outputs["public_subnet_ids"]) == 2
    assert list(outputs["nat_gateway_public_ips"]) == ["us-east-1a"]

    database = {
        "port": 5432,
        "referenced_security_group_id": groups["database"],
        "both_sides": True,
        "description": "orders",
    }
    clients = [groups["database-clients"]]
    platform.deploy(
        "reached", egress={"database": database, **PARTNERS}, security_group_ids=clients
    )
    network = platform.interface(outputs["ecs_cluster_name"])
    assert set(network["securityGroups"]) == {outputs["web_security_group_id"], *clients}
    assert set(network["subnets"]) == set(outputs["private_subnet_ids"])
    assert len(platform.rules()) == 5

    moved = platform.deploy(
        "moved",
        egress={"database": {**database, "port": 5433}, **PARTNERS},
        security_group_ids=clients,
        environment={"DATABASE_PORT": "5433"},
    )
    assert moved.actions == {
        **{f'{RULE.format(side)}["5433"]': "add" for side in ("egress", "ingress")},
        **{f'{RULE.format(side)}["5432"]': "destroy" for side in ("egress", "ingress")},
        "aws_ecs_task_definition.web": "replace",
        SERVICE: "change",
    }
    log = (platform.project.folder / "logs" / "moved" / f"terraform-apply-{STACK}.log").read_text()
    assert [*overlapping(log)] == [True, True]

    left = platform.deploy(
        "left",
        network=CLOSED,
        security_group_ids=clients,
        environment={"DATABASE_PORT": "5433"},
    )
    assert platform.rules() == set()
    # The service does not change, and reaches AWS all the time.
    assert SERVICE not in left.actions
    log = (platform.project.folder / "logs" / "left" / f"terraform-apply-{STACK}.log").read_text()
    next_ways = log.index('aws_vpc_endpoint.interface["logs"]: Creation complete')
    for former in ('aws_route.private_internet["us-east-1a"]', f"{OPEN}.web_to_internet"):
        assert next_ways < log.index(f"{former}: Destroying")


def test_tasks_with_public_addresses_run_in_public_subnets(platform: Platform) -> None:
    outputs = platform.outputs_of_the_team()["platform"]
    platform.deploy(
        "public",
        network={"nat_gateways": "none"},
        assign_public_ip=True,
        waivers={"public_ip": "costs least"},
    )
    network = platform.interface(outputs["ecs_cluster_name"])
    assert network["assignPublicIp"] == "ENABLED"
    assert set(network["subnets"]) == set(outputs["public_subnet_ids"])
