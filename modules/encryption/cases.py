"""What the module ``encryption`` takes and refuses."""

from __future__ import annotations

from modules.encryption.inputs import EncryptionInputs
from modules.language.cases import Cases, Changes, wrong
from modules.language.cases_of_ids import topic_arns
from modules.language.cases_of_names import platform_names
from modules.language.cases_of_tags import tags


def long_arns(number: int) -> Changes:
    """Return a number of topics with the longest names."""
    start = "arn:aws:sns:eu-west-1:111122223333:"
    return {"topic_arns": [f"{start}{one:0256}" for one in range(number)]}


CASES = Cases(
    EncryptionInputs,
    {"name": "shop"},
    platform_names("name"),
    {"disposable": True},
    topic_arns("topic_arns.0", lambda arn: {"topic_arns": [arn]}),
    wrong(
        "topic_arns: 201",
        {"topic_arns": [f"arn:aws:sns:eu-west-1:111122223333:t{number}" for number in range(201)]},
        "topic_arns: 201 given; give at most 200",
    ),
    long_arns(95),
    wrong(
        "ARNs of topics of 28227 bytes",
        long_arns(96),
        "topic_arns: have 28227 bytes, and the policy of a key has room for 28000; give fewer",
    ),
    tags(),
)
