"""Two layers of one environment: what the upper one takes away, and which one is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from modules.environment.files import read_environments
from modules.environment.layers import merge_tables
from modules.environment.spec import EnvironmentSpec
from modules.language.problems import SpecsError

BASE = """
project = "shop"
account_id = "111122223333"
network.availability_zones = ["us-east-1a", "us-east-1b"]
permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
[load_balancer]
ingress_cidr_blocks = ["0.0.0.0/0"]
plain_http = true
[services.web.scaling]
max_capacity = 5
[services.web]
port = 9000
environment.LEVEL = "info"
[services.api]
"""


def read(tmp_path: Path, own: str, base: str = BASE) -> EnvironmentSpec:
    directory = tmp_path / "environments"
    directory.mkdir()
    (directory / "base.toml").write_text(base)
    (directory / "dev.toml").write_text(own)
    return read_environments(directory, {})[0]


def complaint(tmp_path: Path, own: str, base: str = BASE) -> str:
    with pytest.raises(SpecsError) as error:
        read(tmp_path, own, base)
    return str(error.value)


@pytest.mark.parametrize("nothing", ["false", "{}"])
def test_what_the_base_says_is_taken_away(tmp_path: Path, nothing: str) -> None:
    spec = read(tmp_path, f"load_balancer = {nothing}\nservices.web.scaling = {nothing}")

    assert spec.load_balancer is None
    assert spec.services["web"].scaling == None  # noqa: E711  (a value compares itself)
    assert spec.services["web"].port == 9000


def test_false_takes_away_values_and_entries_too(tmp_path: Path) -> None:
    spec = read(
        tmp_path,
        "permissions_boundary = false\nservices.api = false\n"
        "services.web = { port = false, environment = { LEVEL = false } }",
    )

    assert (spec.permissions_boundary, [*spec.services]) == (None, ["web"])
    assert (spec.services["web"].port, spec.services["web"].environment) == (8080, {})


OPTIONAL_TABLES = [
    *("load_balancer", "services.web.route", "services.web.scaling", "tags", "secrets.key"),
    *("services.web.scaling.schedules", "services.web.scaling.custom_metrics"),
    *("services.web.scaling.custom_metrics.age", "services.web.capacity_provider_strategy"),
    *("services.web.environment", "services.web.secrets", "services.web.calls", "logs", "quotas"),
]


def below(table: str, content: Any) -> dict[str, Any]:
    for name in reversed(table.split(".")):
        content = {name: content}
    return dict(content)


@pytest.mark.parametrize("nothing", [False, {}])
@pytest.mark.parametrize("table", OPTIONAL_TABLES)
def test_every_optional_table_of_the_base_can_be_taken_away(table: str, nothing: object) -> None:
    base = below(table, {"any": {"thing": 1}}) | {"region": "us-east-1"}

    merged = merge_tables(base, below(table, nothing))

    outer = table.rpartition(".")[0]
    assert merged == {**(below(outer, {}) if outer else {}), "region": "us-east-1"}


def test_false_is_a_value_where_one_is_asked_for(tmp_path: Path) -> None:
    assert read(tmp_path, "network.flow_logs = false").network.flow_logs == False  # noqa: E712


def test_false_takes_nothing_away_where_nothing_is(tmp_path: Path) -> None:
    own = "services.api.scaling = false\n[services.new.scaling]"

    spec = read(tmp_path, own)

    assert spec.services["api"].scaling == None  # noqa: E711
    assert spec.services["new"].scaling != None  # noqa: E711


@pytest.mark.parametrize(
    ("own", "message"),
    [
        (
            "services.wbe = false",
            "services\n  - wbe: false is not a table; put its fields in curly braces",
        ),
        ("regoin = false", '\n  - regoin: is no field of this table; did you mean "region"?'),
        ("network = false", "\n  - network: is required"),
    ],
)
def test_false_in_the_wrong_place_is_refused(tmp_path: Path, own: str, message: str) -> None:
    expected = f"environments/dev.toml: {message}".replace(": \n", ":\n")

    assert complaint(tmp_path, own) == expected


def test_a_mistake_is_one_of_the_file_that_holds_it(tmp_path: Path) -> None:
    base = BASE.replace("port = 9000", 'port = 70000\ncommand = ["a", 3]')

    assert complaint(tmp_path, "services.api.port = 70001", base) == (
        "environments/base.toml: services.web\n"
        "  - command[1]: 3 is not text; put it in quotes\n"
        "  - port: 70000 is too large; give at most 65535\n"
        "environments/dev.toml: services.api\n"
        "  - port: 70001 is too large; give at most 65535"
    )


BALANCER = """
project = "shop"
account_id = "111122223333"
network.availability_zones = ["us-east-1a", "us-east-1b"]
services.web = {}
[load_balancer]
ingress_cidr_blocks = ["0.0.0.0/0"]
"""


def files(tmp_path: Path, **texts: str) -> Path:
    directory = tmp_path / "environments"
    directory.mkdir()
    for name, text in texts.items():
        (directory / f"{name}.toml").write_text(BALANCER + text)
    return directory


DOMAIN = 'domain_name = "dev.example.com"\nhosted_zone_id = "Z1"'


def test_a_preview_has_a_domain_of_its_own(tmp_path: Path) -> None:
    specs = read_environments(files(tmp_path, dev=DOMAIN), {"ENVIRONMENT_SUFFIX": "pr-1"})

    domains = [spec.load_balancer and spec.load_balancer.domain_name.known for spec in specs]
    assert domains == ["dev.example.com", "pr-1.dev.example.com"]


def test_a_preview_has_a_domain_of_its_own_for_each_load_balancer(tmp_path: Path) -> None:
    admin = '[load_balancers.admin]\ningress_cidr_blocks = ["0.0.0.0/0"]\n' + DOMAIN
    admin = f"plain_http = true\n{admin}".replace("dev.", "admin.")
    specs = read_environments(files(tmp_path, dev=admin), {"ENVIRONMENT_SUFFIX": "pr-1"})

    domains = [spec.balancers["admin"].domain_name.known for spec in specs]
    assert domains == ["admin.example.com", "pr-1.admin.example.com"]


def test_a_preview_takes_no_certificate_of_another_name(tmp_path: Path) -> None:
    arn = "arn:aws:acm:us-east-1:111122223333:certificate/1"
    directory = files(tmp_path, dev=f'certificate_arn = "{arn}"')

    with pytest.raises(SpecsError, match="certificate_arn: is for the names of the environment"):
        read_environments(directory, {"ENVIRONMENT_SUFFIX": "pr-1"})


def test_two_environments_have_two_domains(tmp_path: Path) -> None:
    with pytest.raises(SpecsError) as error:
        read_environments(files(tmp_path, dev=DOMAIN, prod=DOMAIN), {})

    assert str(error.value) == (
        "environments/prod.toml: load_balancer\n"
        '  - domain_name: gives the name "dev.example.com", which environments/dev.toml gives '
        "too; rename one of them"
    )


def test_no_environment_is_named_as_the_stack_of_the_state(tmp_path: Path) -> None:
    directory = files(tmp_path, state="plain_http = true")
    text = (directory / "state.toml").read_text().replace('"shop"', '"remote"')
    (directory / "state.toml").write_text(text)

    with pytest.raises(SpecsError, match='name "remote-state", which the stack of the state'):
        read_environments(directory, {})


OVERRIDDEN = f"""{BASE}
[overrides."aws_lb.this"]
enable_http2 = true
xff_header_processing_mode = "preserve"
[overrides."aws_vpc.this"]
tags.Team = "shop"
"""


@pytest.mark.parametrize(
    ("own", "left"),
    [
        (
            'overrides."aws_lb.this".enable_http2 = false',
            {
                "aws_lb.this": {"enable_http2": False, "xff_header_processing_mode": "preserve"},
                "aws_vpc.this": {"tags": {"Team": "shop"}},
            },
        ),
        ('overrides."aws_lb.this" = false', {"aws_vpc.this": {"tags": {"Team": "shop"}}}),
        ('overrides."aws_lb.this" = {}', {"aws_vpc.this": {"tags": {"Team": "shop"}}}),
        ("overrides = false", {}),
        (
            'overrides."aws_vpc.this".tags.Owner = "web"\noverrides."aws_lb.this" = false',
            {"aws_vpc.this": {"tags": {"Team": "shop", "Owner": "web"}}},
        ),
    ],
)
def test_false_is_the_value_of_an_overridden_argument_and_takes_away_a_resource(
    tmp_path: Path, own: str, left: dict[str, Any]
) -> None:
    assert read(tmp_path, own, OVERRIDDEN).overrides == left
