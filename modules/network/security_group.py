"""A security group that starts closed."""

from __future__ import annotations

from modules.bindings import aws
from modules.bindings.core import Construct
from modules.bindings.expressions import address, for_each
from modules.network.connections import Connections, tcp

HTTPS_PORT = 443


class SecurityGroup(Construct):
    """A security group without a rule, and the sentences that add some.

    It is created before its predecessor is deleted, under a name that AWS has not seen yet: a group
    cannot be deleted while a network interface holds it.
    """

    def __init__(
        self, scope: Construct, id: str, *, name: str, label: str, vpc_id: str, port: int | None
    ) -> None:
        """Create the group.

        Args:
            scope: Parent construct.
            id: Construct id.
            name: The group's name; Terraform adds a suffix.
            label: What the owner is called, in the addresses of rules.
            vpc_id: The VPC.
            port: TCP port that the owner listens on, if any.
        """
        super().__init__(scope, id)
        group = aws.SecurityGroup(
            self,
            "_security_group",
            name_prefix=f"{name}-",
            # A changed description would replace the group, so it says nothing that may change.
            description=f"Traffic of {name}",
            vpc_id=vpc_id,
            tags={"Name": name},
            lifecycle={"create_before_destroy": True},
        )
        self.connections = Connections(self, name=label, group=group, port=port)

    @property
    def security_group_id(self) -> str:
        """Id of the group."""
        return self.connections.security_group_id

    def allow_from_cidr_blocks(
        self, id: str, cidr_blocks: list[str], *, port: int, why: str
    ) -> str:
        """Let address ranges connect to a port, one rule per range; return the rules' address."""
        rule = aws.VpcSecurityGroupIngressRule(
            self,
            id,
            security_group_id=self.security_group_id,
            cidr_ipv4="${each.key}",
            **tcp(port, why),
        )
        for_each(rule, cidr_blocks)
        return address(rule)

    def allow_https_to_internet(self, *, why: str) -> None:
        """Open the way to port 443 anywhere."""
        self.connections.depend_on(
            aws.VpcSecurityGroupEgressRule(
                self,
                "to_internet",
                security_group_id=self.security_group_id,
                cidr_ipv4="0.0.0.0/0",
                **tcp(HTTPS_PORT, why),
            )
        )

    def allow_https_to_group(self, peer: SecurityGroup, *, why: str) -> None:
        """Open the way to port 443 of a group that lets its callers in by a rule of its own."""
        self.connections.depend_on(
            aws.VpcSecurityGroupEgressRule(
                self,
                f"to_{peer.connections.name}",
                security_group_id=self.security_group_id,
                referenced_security_group_id=peer.security_group_id,
                **tcp(HTTPS_PORT, why),
            )
        )

    def allow_https_to_prefix_list(self, id: str, prefix_list_id: str, *, why: str) -> None:
        """Open the way to port 443 of an AWS service that has a gateway endpoint."""
        self.connections.depend_on(
            aws.VpcSecurityGroupEgressRule(
                self,
                id,
                security_group_id=self.security_group_id,
                prefix_list_id=prefix_list_id,
                **tcp(HTTPS_PORT, why),
            )
        )
