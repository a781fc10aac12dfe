"""A stack whose addresses a person can read and type."""

from __future__ import annotations

from modules.bindings import construct_tree
from modules.bindings.core import Construct, Node, TerraformElement, TerraformStack


class AddressedStack(TerraformStack):
    """A stack whose addresses a person can read and type.

    An address is the path of construct ids, joined by underscores. An id that starts with an
    underscore is left out: there is only one such construct, or the id repeats the resource's type.
    So ``services/api_gateway/_service`` becomes ``aws_ecs_service.api_gateway``, and a path of such
    ids alone ``this``.
    """

    def __init__(self, scope: Construct, id: str, *, terraform_version: str) -> None:
        """Create the stack.

        Args:
            scope: The app.
            id: The stack's name.
            terraform_version: Oldest Terraform that can apply the stack.
        """
        super().__init__(scope, id)
        # cdktn checks arguments against the target versions of the stack; cdktf does not.
        runs_on = dict.fromkeys(("terraform", "opentofu"), f">={terraform_version}")
        self.node.set_context("targetVersions", runs_on)
        self._path = construct_tree.path(self)
        self._paths: dict[tuple[str, str], str] = {}
        # OpenTofu and Terraform read the full source alike; cdktf writes the short one.
        self.add_override("terraform.required_providers.aws.source", "hashicorp/aws")
        self.add_override("terraform.required_version", f">= {terraform_version}")

    def _allocate_logical_id(self, tf_element: TerraformElement | Node) -> str:
        """Return the logical id of an element, the last part of its address.

        Raises:
            ValueError: Another element of that type has the same one.
        """
        if isinstance(tf_element, Node):
            path = str(tf_element.path)
        else:
            path = construct_tree.path(tf_element)
        ids = path.removeprefix(f"{self._path}/").split("/")
        names = [id for id in ids if not id.startswith("_")]
        label = "_".join(names) or "this"
        kind = type(tf_element).__name__
        taken = self._paths.setdefault((kind, label), path)
        if taken != path:
            raise ValueError(
                f'"{taken}" and "{path}" would both have the address "{kind}.{label}"; rename one'
            )
        return label
