"""A route of an environment, which knows its load balancers by name."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.fields import Name
from modules.language.value import Value
from modules.service.route_spec import RouteSpec


class BalancedRouteSpec(RouteSpec):
    """A rule of a load balancer that sends matching requests to the service.

    A request matches if it matches each condition that is given, by one of its values.
    """

    load_balancer: Value[Name | None] = Value(None)
    """Load balancer that has the rule, by its name in ``load_balancers``. Default: the only one.

    At another one the route has another target group, since AWS lets none belong to two: the new
    one is there first. Requests to the former one find no rule from then on.
    """


BalancedRoutes = Annotated[dict[Name, BalancedRouteSpec], Field(max_length=5)]
