"""A stack whose addresses a person can read and type."""

from __future__ import annotations

from modules.bindings import places
from modules.bindings.core import Construct, Node, TerraformElement, TerraformStack


class AddressedStack(TerraformStack):
    """A stack whose addresses a person can read and type.

    An address is the path of construct ids, joined by underscores. An id that starts with an
    underscore is silent: it names a part of which there is one, or repeats what the resource's type
    says already. So ``services/api_gateway/_service`` becomes ``aws_ecs_service.api_gateway``, and
    a path of silent ids alone ``this``.
    """

    def __init__(self, scope: Construct, id: str, *, terraform_version: str) -> None:
        """Create the stack.

        Args:
            scope: The app.
            id: The stack's name.
            terraform_version: Oldest Terraform that can apply the stack.
        """
        super().__init__(scope, id)
        self._id = id
        # cdktn asks what the stack runs on before it lets an argument pass; cdktf does not look.
        runs_on = dict.fromkeys(("terraform", "opentofu"), f">={terraform_version}")
        self._node = self.node
        self._node.set_context("targetVersions", runs_on)
        self._paths: dict[tuple[str, str], str] = {}
        self._announced: set[str] = set()
        self._announces = True
        # OpenTofu and Terraform read the full source alike; cdktf writes the short one.
        self.add_override("terraform.required_providers.aws.source", "hashicorp/aws")
        self.add_override("terraform.required_version", f">= {terraform_version}")

    def logical_id(self, tf_element: TerraformElement | Node) -> str:
        """Return the last part of an address.

        Raises:
            ValueError: Something else of that type has it already.
        """
        path = self._path(tf_element)
        parts = [part for part in path.split("/")[1:] if not part.startswith("_")]
        label = "_".join(parts) or "this"
        kind = type(tf_element).__name__
        taken = self._paths.setdefault((kind, label), path)
        if taken != path:
            raise ValueError(
                f'"{taken}" and "{path}" would both have the address "{kind}.{label}"; rename one'
            )
        return label

    def _allocate_logical_id(self, tf_element: TerraformElement | Node) -> str:
        # Node asks. Python itself takes the shorter way, to logical_id.
        self._announce(asked=self._path(tf_element))
        return self.logical_id(tf_element)

    def _announce(self, *, asked: str) -> None:
        """Give Node all addresses at once when it asks for one: each question is a round trip.

        preload.cjs finds them in the metadata of the stack. Where it is not at work, Node asks for
        what it was given, and gets each answer as it asks.
        """
        self._announces = self._announces and asked not in self._announced
        if not self._announces:
            return
        news = {
            path: self.logical_id(made)
            for made in places.made_below(self, within=TerraformStack)
            if isinstance(made, TerraformElement)
            and (path := self._path(made)) not in self._announced
        }
        self._announced |= news.keys()
        self._node.add_metadata("addresses", news)

    def _path(self, tf_element: TerraformElement | Node) -> str:
        if isinstance(tf_element, Node):
            return str(tf_element.path)
        found = places.path(tf_element, below=TerraformStack)
        # A construct's text is its path too, and one round trip to Node instead of two.
        return "/".join((self._id, *found[1])) if found else str(tf_element.to_string())
