"""The picture of an environment: each part, each way with its reason, and nothing else."""

import re
from pathlib import Path

import pytest

from commands.docs.picture import LONGEST, label, picture, shortened
from modules.environment.files import read_environments
from modules.environment.spec import EnvironmentSpec
from tests.commands.projects import with_environments
from tests.support.environments import environment
from tests.support.project import PAYMENT_PROJECT, ROOT

FOLDERS = (ROOT / "examples" / "environments", PAYMENT_PROJECT / "environments")
ALL = {
    f"{spec.project}-{spec.name}": spec
    for folder in FOLDERS
    for spec in read_environments(folder, {})
}
ID = r"[a-z][a-z0-9_]*"
TEXT = r'"(?:[\w .,\-/()\']|#\d+;)*"'
SHAPES = (
    rf"\[{TEXT}\]",
    rf"\[\[{TEXT}\]\]",
    rf"\(\[{TEXT}\]\)",
    rf"\[\({TEXT}\)\]",
    rf"\[/{TEXT}/\]",
    rf">{TEXT}\]",
    rf"\{{\{{{TEXT}\}}\}}",
)
GRAMMAR = re.compile(
    "|".join(
        (
            r"flowchart LR",
            rf"  subgraph vpc\[{TEXT}\]",
            r"  end",
            rf" {{2,4}}{ID}({'|'.join(SHAPES)})",
            rf"  {ID} -->\|{TEXT}\| {ID}",
            r"  classDef given stroke-dasharray: 5 5",
            rf"  class {ID}(,{ID})* given",
        )
    )
)
"""Every line that a picture has. Mermaid's own parser takes each of these forms."""

HOSTILE = [
    "end",
    'x"] end "quoted" [x] {y} (z) <b>&amp;',
    "`code` **bold** #35; #quot; ;",
    '%%{init: {"theme": "dark"}}%% %% comment',
    "style a:b #fff; classDef c:d#e; class x y",
    "-->|x| --- subgraph",
    'click a href "javascript:alert(1)"',
    "a\nb\r\n%% c",
    "Größe 漢字 🙂",
    "x" * 500,
]


def drawn(spec: EnvironmentSpec) -> list[str]:
    lines = picture(spec).splitlines()
    assert [line for line in lines if not GRAMMAR.fullmatch(line)] == []
    return [line.strip() for line in lines]


@pytest.mark.parametrize("name", ALL)
def test_each_line_is_of_the_grammar_and_names_what_is_drawn(name: str) -> None:
    lines = drawn(ALL[name])

    ways = [re.match(rf"({ID}) -->\|.*\| ({ID})$", line) for line in lines]
    ends = {end for way in ways if way for end in way.groups()}
    nodes = [match[1] for line in lines if (match := re.match(rf'({ID})[^ a-z]*"', line))]
    assert ends <= set(nodes)
    assert len(nodes) == len(set(nodes))


def test_the_reasons_of_the_file_stand_on_the_arrows() -> None:
    lines = drawn(ALL["shop-worker-queue"])

    assert 'topics_order_events -->|"each message of the topic"| queues_shipments' in lines
    assert 'services_orders -->|"tells of each order"| topics_order_events' in lines
    assert 'jobs_invoicing[["job invoicing, rate(15 minutes)"]]' in lines
    assert 'tables_labels[("table labels")]' in lines


def test_clients_of_both_families_come_in() -> None:
    edge = {
        "type": "network",
        "ingress_cidr_blocks": ["203.0.113.0/24"],
        "ip_address_type": "dualstack",
        "ingress_ipv6_cidr_blocks": ["2001:db8::/32"],
    }
    found = picture(environment({"network.ipv6": True, "load_balancers.edge": edge}))

    assert 'clients_clients -->|"from 203.0.113.0/24, 2001#58;db8#58;#58;/32"|' in found
    assert f'subgraph vpc["{label("shop-test, VPC 10.0.0.0/16 and IPv6")}"]' in found


def test_a_job_says_when_it_starts() -> None:
    lines = drawn(ALL["shop-migration"])

    assert [line for line in lines if line.startswith("jobs_") and "[[" in line] == [
        'jobs_migration[["job migration, before orders"]]',
        'jobs_settlement[["job settlement, cron(30 2 #42; #42; #63; #42;)"]]',
        'jobs_backfill[["job backfill, started by hand"]]',
    ]


def test_what_exists_is_dashed_and_said() -> None:
    lines = drawn(ALL["shop-second-team"])

    assert lines[2] == 'subgraph vpc["shop-second-team, in vpc-0123456789abcdef0, which exists"]'
    assert 'load_balancers_shared{{"load balancer shared, exists"}}' in lines
    assert lines[-1] == "class load_balancers_shared given"


def test_an_environment_on_another_one_shows_what_it_reaches_there(tmp_path: Path) -> None:
    child = """
        stands_on = "live"
        [services.shop]
        image = ":1"
        calls."live/web" = "asks"
        route = { priority = 5, load_balancer = "public" }
        egress.web = { cidr_ipv4 = "10.9.0.0/16", port = 1, description = "asks, too" }
    """
    folder = with_environments(tmp_path, live="", team=child) / "environments"
    [_, team] = read_environments(folder, {})
    lines = drawn(team)

    assert lines[1] == 'subgraph vpc["shop-team, in the network of live"]'
    assert 'load_balancers_public{{"load balancer public, exists"}}' in lines
    assert 'services_live__web["service live/web"]' in lines
    assert 'services_shop -->|"asks"| services_live__web' in lines
    assert lines[-1] == "class load_balancers_public,services_live__web,egress_web given"


def test_what_is_outside_is_drawn_outside() -> None:
    lines = drawn(ALL["shop-redis-api"])

    redis = 'egress_redis(["outside redis, tcp 6379 10.40.0.0/24"])'
    assert lines.index(redis) > lines.index("end")
    assert 'services_api -->|"keeps sessions in Redis"| egress_redis' in lines


def test_who_connects_directly_is_drawn_outside() -> None:
    lines = drawn(ALL["shop-arm-spot"])

    senders = 'ingress_senders(["outside senders, tcp 8443 0.0.0.0/0"])'
    assert lines.index(senders) > lines.index("end")
    assert 'ingress_senders -->|"send their pictures, by TLS"| services_resizer' in lines


@pytest.mark.parametrize(("other", "ids"), [(5432, {"db"}), (3306, {"api__db", "web__db"})])
def test_what_two_call_alike_outside_is_one_part_only_if_it_is_the_same(
    other: int, ids: set[str]
) -> None:
    target = {"cidr_ipv4": "10.9.0.0/16", "port": 5432, "description": "keeps it"}
    changes = {
        "services.web.egress": {"db": target},
        "services.api": {"image": ":1", "egress": {"db": {**target, "port": other}}},
    }
    lines = drawn(environment(changes))

    assert {line.split("(")[0] for line in lines if "([" in line} == {f"egress_{id}" for id in ids}


def test_parts_of_different_tables_may_have_the_same_name() -> None:
    spec = environment(
        {"services.end": {"image": ":1", "consumes": {"end": "a; b"}}, "queues.end": {}}
    )
    lines = drawn(spec)

    assert 'services_end["service end"]' in lines
    assert 'queues_end[/"queue end"/]' in lines
    assert 'services_end -->|"a#59; b"| queues_end' in lines


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_has_no_meaning_of_its_own(text: str) -> None:
    found = label(text)

    assert re.fullmatch(TEXT[1:-1], found)
    assert "\n" not in found
    restored = re.sub(r"#(\d+);", lambda match: chr(int(match[1])), found)
    assert restored == " ".join(text.split())


def test_a_long_reason_is_cut_between_words() -> None:
    assert shortened("short") == "short"
    assert shortened("word " * 40) == ("word " * (LONGEST // 5)).strip() + " …"
    assert len(shortened("x" * 500)) == LONGEST + 2


def test_the_order_of_a_file_is_the_order_of_the_picture(tmp_path: Path) -> None:
    before = drawn(environment({"services.api": {"image": ":1"}}))
    after = drawn(environment({"services.api": {"image": ":1"}, "services.zoo": {"image": ":1"}}))

    assert [line for line in after if line not in before] == ['services_zoo["service zoo"]']
