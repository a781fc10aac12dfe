"""`modules` knows no product, no account and no place: those are data."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.sources import Source, is_pure, sources, strings

FORBIDDEN = {
    "an absolute path": re.compile(r"(?<![\w/}:*.$])/(usr|home|root|opt|work|tmp|var|etc)/"),
    "an endpoint": re.compile(
        r"https?://(?!\{|$|docs\.aws\.amazon\.com/)|localhost|127\.0\.0\.1|4566|\.amazonaws\.com\b/"
    ),
    "an account": re.compile(r"(?<!\d)\d{12}(?!\d)"),
    "a region": re.compile(r"\b(us|eu|ap|sa|ca|me|af|il)-(gov-)?[a-z]+-\d[a-h]?\b"),
}

EXAMPLES = "eu-west-1"
"""The region that messages and examples of specs name."""

DEFAULT_REGION = ("modules/environment/spec.py", "us-east-1")
"""The one place that chooses a region."""

NAMED_ON_PURPOSE = {
    # The list of the regions that there are.
    ("modules/language/regions.py", "a region"),
    # The directories in a container that the agent of ECS Exec writes to.
    ("modules/task/agent_rules.py", "an absolute path"),
    # AWS's accounts that have GuardDuty's agent, by region.
    ("modules/task/guardduty_spec.py", "a region"),
    ("modules/task/guardduty_spec.py", "an account"),
}

PRODUCT = re.compile(r"(?<!BucketRequest)payment|fraud|(?<!wild)card", re.IGNORECASE)


CODE = [source for source in sources() if not Path(source.path).name.startswith("cases")]
"""Sources without the test cases, which are full of examples."""


def may_stand(source: Source, what: str, text: str) -> bool:
    return (
        (source.path, what) in NAMED_ON_PURPOSE
        or (source.path, text) == DEFAULT_REGION
        or (is_pure(source) and EXAMPLES in text)
    )


def test_no_code_says_what_the_platform_is_for() -> None:
    assert [
        (source.path, text)
        for source in sources()
        for text in strings(source.tree)
        if PRODUCT.search(text)
    ] == []


@pytest.mark.parametrize("what", sorted(FORBIDDEN))
def test_no_code_names_a_place(what: str) -> None:
    assert [
        (source.path, text)
        for source in CODE
        for text in strings(source.tree)
        if FORBIDDEN[what].search(text) and not may_stand(source, what, text)
    ] == []


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("an absolute path", "/opt/mirror"),
        ("an absolute path", "read /home/me"),
        ("an endpoint", "https://sts.amazonaws.com"),
        ("an endpoint", "localhost:5000"),
        ("an account", "arn:aws:iam::123456789012:root"),
        ("a region", "us-east-1"),
        ("a region", "logs.eu-central-1.amazonaws.com"),
        ("a region", "us-gov-west-1a"),
    ],
)
def test_the_patterns_find_what_they_are_for(what: str, text: str) -> None:
    assert FORBIDDEN[what].search(text)
