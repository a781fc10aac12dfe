"""What the alarms of a platform watch: all that it makes, by names that are known at once."""

from __future__ import annotations

_ROUTE = """{{
        load_balancer_arn_suffix = local.load_balancers[local.load_balancer_of[name]].arn_suffix
        target_group_arn         = module.service[name].{}
      }}"""

WATCHED = {
    "container_insights": (
        'try(var.cluster.container_insights, null) == "disabled" ? false : '
        "var.alarms.container_insights"
    ),
    "services": """{
      for name, one in var.services : name => { max_capacity = try(one.scaling.max_capacity, null) }
    }""",
    "routes": f"""merge(
      {{
        for name in keys(local.load_balancer_of) : name => {_ROUTE.format("target_group_arn")}
        if var.services[name].route != null
      }},
      [
        for name in keys(local.load_balancer_of) : {{
          for route in keys(var.services[name].routes) : "${{name}}-route-${{route}}" =>
          {_ROUTE.format("target_group_arns[route]")}
        }}
      ]...
    )""",
    "queue_arns": """{
      for name in distinct(flatten([
        for one in concat(values(var.services)[*].consumes, values(var.jobs)[*].consumes) :
        keys(one)
      ])) : name => module.queue[name].queue_arn
    }""",
    "dead_letter_queue_arns": """merge(
      { for name in keys(var.queues) : "${name}-dlq" => module.queue[name].dead_letter_queue_arn },
      {
        for name, job in var.jobs : "${name}-dead-letters" => module.job[name].dead_letter_queue_arn
        if job.schedule != null
      },
    )""",
    "databases": """{
      for name, one in var.databases : name => {
        identifier = module.database[name].identifier
        engine     = one.engine
      }
    }""",
    "nat_gateway_ids": "merge({}, module.network[*].nat_gateway_ids...)",
    "certificate_arns": """merge(
      {
        for name, one in var.load_balancers : name => module.load_balancer[name].certificate_arn
        if one.plain_http != true && !contains(keys(coalesce(one.waivers, {})), "plain_http")
      },
      [
        for name, one in var.load_balancers : {
          for key, arn in coalesce(one.additional_certificate_arns, {}) :
          "${name}-additional-${key}" => arn
        }
      ]...
    )""",
}
"""Inputs of the module `alarms`, by name."""
