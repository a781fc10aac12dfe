"""Services that run images of another service's repository."""

from __future__ import annotations

from typing import Any

from tests.support.environments import least
from tests.support.synthesized import Synthesized

DIGEST = f"@sha256:{'0' * 64}"
SHARED = {"services.stock": {"image": ":1"}, "services.web.image_of": "stock"}


def image(found: Synthesized, service: str) -> str:
    return str(found.container(service)["image"])


def forgotten(found: Synthesized) -> list[str]:
    blocks: list[dict[str, Any]] = found.json.get("removed", [])
    return [block["from"] for block in blocks if block["from"].startswith("aws_ecr")]


def test_without_an_image_it_runs_what_the_other_service_runs() -> None:
    found = least(SHARED)

    assert image(found, "web") == image(found, "stock")
    assert image(found, "web") == "${aws_ecr_repository.stock.repository_url}:1"


def test_with_a_tag_it_runs_another_image_of_the_same_repository() -> None:
    found = least({**SHARED, "services.web.image": ":2"})

    assert image(found, "web") == "${aws_ecr_repository.stock.repository_url}:2"


def test_an_image_that_another_service_runs_by_its_digest_is_never_expired() -> None:
    found = least({**SHARED, "services.web.image": DIGEST})

    assert "aws_ecr_lifecycle_policy.stock" not in found.addresses()


def test_a_repository_that_the_service_had_stays_with_its_images_under_any_name() -> None:
    found = least({**SHARED, "services.web.renamed_from": "site"})

    assert forgotten(found) == [
        "aws_ecr_lifecycle_policy.site",
        "aws_ecr_lifecycle_policy.web",
        "aws_ecr_repository.site",
        "aws_ecr_repository.web",
    ]


def test_a_disposable_environment_destroys_it() -> None:
    assert forgotten(least({**SHARED, "disposable": True})) == []
