"""The log of names that are looked up in a VPC."""

from __future__ import annotations

from modules.bindings.aws import (
    Route53ResolverQueryLogConfig,
    Route53ResolverQueryLogConfigAssociation,
)
from modules.bindings.core import Construct
from modules.bindings.resources import reference
from modules.language.names import Names
from modules.logs.log_groups import LogGroups


class QueryLog(Construct):
    """What Route 53 Resolver is asked, and what it answers, in an encrypted log group."""

    def __init__(
        self, scope: Construct, id: str, *, names: Names, logs: LogGroups, vpc_id: str
    ) -> None:
        """Create the log group, and have the resolver of the VPC write to it."""
        super().__init__(scope, id)
        self.group = logs.create(self, "query_log", area="vpc", name="query-log")
        config = Route53ResolverQueryLogConfig(
            self,
            "_config",
            name=names.of("aws_route53_resolver_query_log_config", "query-log"),
            destination_arn=reference(self.group, "arn"),
        )
        Route53ResolverQueryLogConfigAssociation(
            self,
            "_association",
            resolver_query_log_config_id=reference(config, "id"),
            resource_id=vpc_id,
        )
