"""Physical names: fitted to AWS's limits, stable, and never given twice."""

import pytest

from modules.language.names import LIMITS, Names
from modules.language.value import Value

LONG = "a-service-with-a-rather-long-name"


@pytest.fixture
def names() -> Names:
    return Names("shop", "dev")


@pytest.mark.parametrize("resource_type", sorted(LIMITS))
def test_a_name_is_project_noun_and_environment(names: Names, resource_type: str) -> None:
    assert names.of(resource_type, "api") == "shop-api-dev"


def test_paths_begin_with_project_and_environment(names: Names) -> None:
    assert names.prefix == "shop-dev"


@pytest.mark.parametrize(("resource_type", "limit"), sorted(LIMITS.items()))
def test_a_name_keeps_its_limit_to_the_last_character(
    names: Names, resource_type: str, limit: int
) -> None:
    longest = "x" * (limit - len("shop--dev"))

    assert names.of(resource_type, longest) == f"shop-{longest}-dev"
    assert len(names.of(resource_type, f"{longest}x")) == limit


def test_a_limit_is_the_one_that_aws_documents() -> None:
    assert (LIMITS["aws_lb"], LIMITS["aws_lb_target_group"], LIMITS["aws_iam_role"]) == (32, 32, 64)
    assert LIMITS["aws_s3_bucket"] + len("-") + 26 == 63
    assert LIMITS["aws_security_group"] + len("-") + 26 <= 255


def test_a_cut_name_is_the_same_in_each_run() -> None:
    assert Names("shop", "dev").of("aws_lb", LONG) == "shop-a-service-with-a-rat-f298a3"


def test_cut_names_differ_where_only_the_end_does(names: Names) -> None:
    one, other = (names.of("aws_lb", f"{LONG}-{end}") for end in ("one", "two"))

    assert one != other
    assert one[:-6] == other[:-6]
    assert names.of("aws_lb", f"{LONG}-one") != Names("shop", "prod").of("aws_lb", f"{LONG}-one")


def test_a_cut_leaves_no_double_hyphen(names: Names) -> None:
    cut = len("shop-") + len("x" * 19)
    name = names.of("aws_lb", f"{'x' * 19}-{'y' * 20}")

    assert cut == 32 - 7 - 1
    assert name.startswith(f"shop-{'x' * 19}-")
    assert "--" not in name


def test_a_version_ends_the_name_and_changes_it(names: Names) -> None:
    plain = names.of("aws_lb_target_group", "api")
    one, other = (names.of("aws_lb_target_group", "api", version=v) for v in ("8080", "9000"))

    assert len({plain, one, other}) == 3
    assert one[:-6] == other[:-6] == "shop-api-dev-"
    assert one == Names("shop", "dev").of("aws_lb_target_group", "api", version="8080")


def test_a_name_is_given_to_one_noun_only(names: Names, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("modules.language.names.sha256", lambda text: Value("0" * 64))
    names.of("aws_lb", f"{LONG}-one")

    with pytest.raises(ValueError, match="rename one") as error:
        names.of("aws_lb", f"{LONG}-two")

    assert str(error.value) == (
        f'aws_lb: "{LONG}-one" and "{LONG}-two" would both be named '
        '"shop-a-service-with-a-rat-000000"; rename one'
    )


def test_the_same_noun_and_another_type_may_ask_again(names: Names) -> None:
    assert names.of("aws_lb", LONG) == names.of("aws_lb", LONG)
    assert names.of("aws_lb", LONG) == names.of("aws_lb_target_group", LONG)


def test_a_name_inside_a_module_is_prefix_and_noun() -> None:
    names = Names("shop-dev")

    assert names.prefix == "shop-dev"
    assert names.of("aws_ecs_cluster", "cluster") == "shop-dev-cluster"


def test_a_planned_name_is_cut_only_where_aws_has_a_limit_that_it_may_reach() -> None:
    names = Names(Value.planned("var.name", str))

    assert names.prefix == "${var.name}"
    assert names.of("aws_ecs_cluster", "cluster") == "${var.name}-cluster"
    assert names.of("aws_lb", "alb") == (
        '${length("${var.name}-alb") <= 32 ? "${var.name}-alb" : '
        '"${trimsuffix(substr("${var.name}-alb", 0, 25), "-")}-'
        '${substr(sha256("${var.name}-alb\\n"), 0, 6)}"}'
    )
    assert names.of("aws_ecs_cluster", "a", version="1").startswith("${trimsuffix(substr(")


def test_what_is_never_cut_is_longer_than_every_name() -> None:
    longest = max(part for part in LIMITS.values() if part < 80)
    of_a_queue = f"{'p' * 33}-{'n' * 32}-dead-letters"

    assert (
        longest < len(of_a_queue) <= 80 <= min(part for part in LIMITS.values() if part > longest)
    )
