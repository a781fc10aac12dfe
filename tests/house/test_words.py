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

REGIONS = "modules/language/regions.py"
"""The list of the regions that there are."""

AGENT = "modules/task/agent_rules.py"
"""The directories in a container that the agent of ECS Exec writes to."""

GUARDDUTY = "modules/task/guardduty_spec.py"
"""AWS's accounts that have GuardDuty's agent, by region."""

PRODUCT = re.compile(r"(?<!BucketRequest)payment|fraud|(?<!wild)card", re.IGNORECASE)


CODE = [source for source in sources() if not Path(source.path).name.startswith("cases")]
"""Sources without the test cases, which are full of examples."""


def by_path(source: Source) -> str:
    return source.path


@pytest.mark.parametrize("source", sources(), ids=by_path)
def test_no_code_says_what_the_platform_is_for(source: Source) -> None:
    assert [text for text in strings(source.tree) if PRODUCT.search(text)] == []


@pytest.mark.parametrize("what", sorted(FORBIDDEN))
@pytest.mark.parametrize("source", CODE, ids=by_path)
def test_no_code_names_a_place(source: Source, what: str) -> None:
    found = [text for text in strings(source.tree) if FORBIDDEN[what].search(text)]
    if (source.path, what) in ((REGIONS, "a region"), (AGENT, "an absolute path")):
        return
    if source.path == GUARDDUTY and what in ("a region", "an account"):
        return
    if is_pure(source):
        found = [text for text in found if EXAMPLES not in text]

    assert [text for text in found if (source.path, text) != DEFAULT_REGION] == []


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
