"""How the tables of a platform become inputs of the modules that it calls, in Terraform's words."""

from __future__ import annotations

from collections.abc import Mapping

from modules.platform import mounts


def _made_or_given(noun: str, outputs: Mapping[str, str]) -> str:
    """Return what a module has made, or what is given of the same kind, as one object.

    Args:
        noun: The module.
        outputs: Its outputs, by what the input calls them.
    """
    parts = (
        f"{name} = concat(module.{noun}[*].{output}, var.existing_{noun}[*].{name})[0]"
        for name, output in outputs.items()
    )
    return "{\n" + "\n".join(parts) + "\n}"


def _alike(*names: str) -> dict[str, str]:
    return {name: name for name in names}


LOCALS = {
    "network": _made_or_given(
        "network",
        _alike(
            "vpc_id",
            "private_subnet_ids",
            "private_subnet_ids_by_zone",
            "public_subnet_ids",
            "isolated_subnet_ids",
            "https_targets",
        ),
    ),
    "cluster": _made_or_given(
        "cluster",
        {
            "arn": "cluster_arn",
            **_alike("namespace_id", "namespace", "capacity_provider_strategy", "execute_command"),
            **_alike("guardduty_runtime_monitoring"),
        },
    ),
    "load_balancers": """merge(
      {
        for name, one in module.load_balancer : name => {
          listener_arn          = one.listener_arn
          arn_suffix            = one.arn_suffix
          security_group_id     = one.security_group_id
          both_sides            = true
          target_security_group = { id = one.target_security_group_id }
        }
      },
      {
        for name, one in var.existing_load_balancers : name => {
          listener_arn          = one.listener_arn
          arn_suffix            = join("/", slice(split("/", one.listener_arn), 1, 4))
          security_group_id     = one.security_group_id
          both_sides            = one.both_sides
          target_security_group = null
        }
      },
    )""",
    "load_balancer_of": """{
      for name, service in var.services : name => (
        service.load_balancer != null
        ? service.load_balancer
        : concat(keys(var.load_balancers), keys(var.existing_load_balancers))[0]
      )
      if service.route != null || length(service.routes) > 0
    }""",
    "network_load_balancers": """merge(
      {
        for name, one in module.network_load_balancer : name => {
          arn               = one.arn
          security_group_id = one.security_group_id
          both_sides        = true
          certificate_arn   = one.certificate_arn
          ssl_policy        = one.ssl_policy
        }
      },
      var.existing_network_load_balancers,
    )""",
    "network_load_balancer_of": """{
      for name, service in var.services : name => (
        service.network_load_balancer != null ? service.network_load_balancer : concat(
          keys(var.network_load_balancers),
          keys(var.existing_network_load_balancers),
        )[0]
      )
      if length(service.listeners) > 0
    }""",
    "mounts": mounts.MOUNTS,
    "authenticates": """{
      for name in keys(local.load_balancer_of) : name => anytrue([
        for route in concat(var.services[name].route[*], values(var.services[name].routes)) :
        route.authenticate_cognito != null
      ])
    }""",
    "target_ports": """{
      for name in keys(local.load_balancer_of) : name => compact(flatten([
        for route in concat(var.services[name].route[*], values(var.services[name].routes)) : [
          route.port != null ? route.port : lookup(
            { for key, one in var.services[name].containers : key => one.port },
            route.container != null ? route.container : name,
            var.services[name].port,
          ),
          try(route.health_check.port, null),
        ]
      ]))
    }""",
    "topic_arns": """{
      for name, topic in var.topics : name => join(":", [
        "arn",
        split(":", local.cluster.arn)[1],
        "sns",
        split(":", local.cluster.arn)[3],
        split(":", local.cluster.arn)[4],
        "${var.name}-${name}${topic.fifo_topic == true ? ".fifo" : ""}",
      ])
    }""",
}
"""Local values, by name: what is made and what is given look the same to all that stands on it."""
