"""IAM policy documents as plain data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from modules.language.data import json_text
from modules.language.expression import When
from modules.language.value import Value

Statement = dict[str, Any]
Statements = Sequence[Statement | When] | Value[tuple[Statement, ...]]
Texts = Sequence[str] | Value[Any]
"""A list of texts, known or planned."""

Conditions = Mapping[str, Mapping[str, str | Sequence[str] | Value[Any]]]


def statement(
    sid: str,
    *,
    actions: Texts,
    resources: Texts = (),
    principals: Mapping[str, str | Sequence[str]] | None = None,
    conditions: Conditions | Value[Any] | None = None,
    effect: str = "Allow",
) -> Statement:
    """Return a statement; arguments that are not given are omitted.

    Args:
        sid: Statement id, of letters and digits; empty for none.
        actions: ``service:Action`` names.
        resources: ARNs. Trust policies have none.
        principals: Principals, in resource-based policies: ``{"Service": …}`` or ``{"AWS": …}``.
        conditions: Values by key by operator.
        effect: ``Allow`` or ``Deny``.
    """
    parts: Statement = {"Sid": sid} if sid else {}
    parts["Effect"] = effect
    if principals:
        parts["Principal"] = dict(principals)
    parts["Action"] = _one_or_more(actions)
    if Value.of(resources).is_planned or resources:
        parts["Resource"] = _one_or_more(resources)
    given: Value[Any] = Value.of(conditions)
    if given.is_planned:
        parts["Condition"] = When(given.length > 0, given)
    elif conditions:
        parts["Condition"] = {operator: dict(keys) for operator, keys in given.known.items()}
    return parts


def tls_only(actions: Texts, resources: Texts) -> Statement:
    """Return the statement of a resource's policy that refuses whoever comes without TLS."""
    return statement(
        "TlsOnly",
        effect="Deny",
        actions=actions,
        principals={"AWS": "*"},
        resources=resources,
        conditions={"Bool": {"aws:SecureTransport": "false"}},
    )


def document(statements: Statements) -> str:
    """Return a policy in the form in which AWS returns it, so that a second plan is empty."""
    return json_text({"Version": "2012-10-17", "Statement": statements})


def _one_or_more(values: Texts) -> Any:
    if Value.of(values).is_planned:
        return values
    # IAM stores a list of one as the plain value.
    return values[0] if len(values) == 1 else list(values)
