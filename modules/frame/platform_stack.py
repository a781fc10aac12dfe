"""The base of deployed stacks: the provider and its tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from modules.bindings.aws import AwsProvider, AwsProviderAssumeRole, AwsProviderDefaultTags
from modules.bindings.core import Construct
from modules.frame.addressed_stack import AddressedStack


class PlatformStack(AddressedStack):
    """A stack that is deployed: with its provider and the tags of all resources."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        region: str,
        tags: Mapping[str, str],
        terraform_version: str,
        account_ids: Sequence[str] = (),
        assume_role: Mapping[str, Any] | None = None,
    ) -> None:
        """Create the stack with its provider.

        Args:
            scope: The app.
            id: The stack's name.
            region: AWS region of everything in it.
            tags: Tags of every resource.
            terraform_version: Oldest Terraform that can apply the stack.
            account_ids: Accounts that it may be deployed to. Default: any.
            assume_role: Role that deploys it, as the provider takes it. Default: none.
        """
        super().__init__(scope, id, terraform_version=terraform_version)
        AwsProvider(
            self,
            "_aws",
            region=region,
            default_tags=[AwsProviderDefaultTags(tags=dict(tags))],
            allowed_account_ids=[*account_ids] or None,
            assume_role=[AwsProviderAssumeRole(**assume_role)] if assume_role else None,
        )
