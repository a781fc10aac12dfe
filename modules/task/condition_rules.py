"""The conditions of an IAM statement: when it allows what it allows."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from modules.language.arns import OF_POLICIES
from modules.language.functions import is_match, joined, quoted
from modules.language.patterns import Matches
from modules.language.problems import Rule
from modules.language.value import Value, constant

_OPERATOR = (
    "(ForAllValues:|ForAnyValue:)?"
    "(String(Not)?(Equals(IgnoreCase)?|Like)|(Numeric|Date)((Not)?Equals|(Less|Greater)Than(Equals)?)"
    "|Arn(Not)?(Equals|Like)|(Not)?IpAddress|Bool|BinaryEquals)(IfExists)?"
    "|Null"
)

Operator = Annotated[
    str,
    Matches(
        _OPERATOR,
        "an operator of IAM as it is spelt there, such as StringEquals, ArnLike or Bool",
        name="condition_operator",
    ),
]
"""Source: IAM user guide, "IAM JSON policy elements: Condition operators"."""

Key = Annotated[
    str,
    Matches(
        rf"[A-Za-z0-9._-]{{1,128}}(/[ -9;-~\xa0-\xff]{{1,128}})?:{OF_POLICIES}{{1,256}}",
        "a condition key, <service>:<key> such as aws:ResourceTag/team",
    ),
]

Compared = Annotated[
    str, Matches(rf"{OF_POLICIES}{{0,1000}}", "up to 1000 letters, digits and signs of Latin-1")
]

Conditions = Annotated[
    dict[
        Operator,
        Annotated[
            dict[Key, Annotated[tuple[Compared, ...], Field(min_length=1, max_length=100)]],
            Field(min_length=1, max_length=20),
        ],
    ],
    Field(max_length=20),
]

_COMPARABLE = constant(
    "comparable",
    "|".join(
        (
            r"\S*(String|Binary)\S*( .*)?",
            r"\S*Numeric\S* -?[0-9]+([.][0-9]+)?",
            r"\S*Date\S* ([0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+)?)?|[0-9]{1,13})",
            r"\S*(Bool|Null)\S* (true|false)",
            r"\S*IpAddress\S* ([0-9.]{7,15}(/[0-9]{1,2})?|[0-9a-fA-F:]{2,39}(/[0-9]{1,3})?)",
            r"\S*Arn\S* ([*]|arn:.+|.*[$][{].*)",
        )
    ),
)
"""An operator and a value that it compares."""


def comparison_rule(conditions: Value[dict[str, Any]]) -> Rule:
    """Return the rule that each value is one that its operator compares.

    AWS takes others, and then the condition never holds, or with a negation always does.
    """
    pairs: Value[Any] = conditions.entries(
        lambda operator, keys: keys.values.flat.map(lambda value: joined(" ", [operator, value]))
    ).flat
    wrong = pairs.filter(lambda pair: ~is_match(pair, _COMPARABLE))
    return Rule(
        ("conditions",),
        wrong.length == 0,
        f"{quoted(wrong)} is never compared; write a number for Numeric, a date such as "
        "2027-01-31T00:00:00Z for Date, true or false for Bool and Null, an address or a range for "
        "IpAddress, an ARN for Arn",
    )
