"""The inputs of the Terraform module ``logs``."""

from __future__ import annotations

from modules.frame.inputs import DisposableInputs
from modules.language.value import Value


class LogsInputs(DisposableInputs):
    """The inputs of the module ``logs``."""

    databases: Value[bool] = Value(False)
    """Whether databases of the platform have logs too, in groups that RDS names."""

    web_acls: Value[bool] = Value(False)
    """Whether AWS WAF logs too what it finds before load balancers of the platform: ``waf`` of the
    module ``load_balancer``."""
