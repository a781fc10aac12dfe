"""The module ``ci``."""

from __future__ import annotations

from modules.ci.ci import Ci
from modules.ci.inputs import CiInputs
from modules.ci.policies import TYPES
from modules.frame.module_face import Face, Outputs
from modules.frame.module_stack import ModuleStack, Output
from modules.language.names import Names


def build(stack: ModuleStack, var: CiInputs) -> Outputs:
    """Create the roles."""
    ci = Ci(
        stack,
        "_ci",
        spec=var,
        names=Names(var.name),
        environment=str(var.environment),
        region=str(var.region),
        state_at=(str(var.bucket), str(var.key)),
        types=TYPES,
        kms_key_arn=var.kms_key_arn,
    )
    return {
        "plan_role_arn": Output(ci.plan_role_arn, "ARN of the role that plans."),
        "save_role_arn": Output(ci.save_role_arn, "ARN of the role that plans and saves the plan."),
        "deploy_role_arn": Output(ci.deploy_role_arn, "ARN of the role that deploys."),
        "push_role_arn": Output(ci.push_role_arn, "ARN of the role that pushes images."),
        "permissions_boundary_arn": Output(
            ci.boundary_arn,
            "ARN of the boundary of every role that is made; the input permissions_boundary of the "
            "modules that make some.",
        ),
        "oidc_provider_arn": Output(
            ci.oidc_provider_arn, "ARN of the identity provider, for further modules."
        ),
    }


FACE = Face(
    "ci",
    "Roles with which GitHub Actions or GitLab plans, deploys and pushes images: no stored key, no "
    "more rights than the resources of these modules need.",
    CiInputs,
    build,
)
