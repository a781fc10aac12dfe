# Listeners of a network load balancer that lead to a service.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform     = "orders-test"
  name         = "broker"
  vpc_id       = "vpc-00000000000000001"
  subnet_ids   = ["subnet-00000000000000001"]
  cluster_arn  = "arn:aws:ecs:us-east-1:111122223333:cluster/orders-test-cluster"
  namespace_id = "ns-0000000000000001"
  network_load_balancer = {
    arn               = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/net/edge/1"
    security_group_id = "sg-00000000000000001"
    certificate_arn   = "arn:aws:acm:us-east-1:111122223333:certificate/orders"
  }
}

run "plain_and_encrypted" {
  command = plan

  variables {
    port = 1883
    listeners = {
      plain = { port = 1883 }
      encrypted = {
        port                              = 8883
        protocol                          = "TLS"
        target_port                       = 9883
        preserve_client_ip                = true
        proxy_protocol_v2                 = true
        deregistration_delay_seconds      = 120
        health_check_grace_period_seconds = 90
        health_check                      = { path = "/healthz", port = 9000 }
      }
    }
  }

  assert {
    condition = {
      for name, listener in aws_lb_listener.this :
      name => join(" ", [listener.protocol, listener.port, listener.load_balancer_arn])
      } == {
      plain     = "TCP 1883 arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/net/edge/1"
      encrypted = "TLS 8883 arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/net/edge/1"
    }
    error_message = "The listeners are others."
  }
  assert {
    condition = alltrue([
      aws_lb_listener.this["encrypted"].certificate_arn == "arn:aws:acm:us-east-1:111122223333:certificate/orders",
      aws_lb_listener.this["encrypted"].ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06",
      aws_lb_listener.this["plain"].certificate_arn == null,
    ])
    error_message = "TLS is offered otherwise."
  }
  assert {
    condition = alltrue([
      aws_lb_target_group.listeners["encrypted"].protocol == "TCP",
      aws_lb_target_group.listeners["encrypted"].preserve_client_ip == "true",
      aws_lb_target_group.listeners["encrypted"].proxy_protocol_v2,
      aws_lb_target_group.listeners["encrypted"].deregistration_delay == "120",
      aws_lb_target_group.listeners["plain"].preserve_client_ip == "false",
      one(aws_lb_target_group.listeners["plain"].health_check[*].protocol) == "TCP",
      one(aws_lb_target_group.listeners["encrypted"].health_check[*].protocol) == "HTTP",
      one(aws_lb_target_group.listeners["encrypted"].health_check[*].path) == "/healthz",
      one(aws_lb_target_group.listeners["encrypted"].health_check[*].port) == "9000",
    ])
    error_message = "The target groups are others."
  }
  assert {
    condition = alltrue([
      toset(aws_ecs_service.this.load_balancer[*].container_port) == toset([1883, 9883]),
      aws_ecs_service.this.health_check_grace_period_seconds == 90,
      jsondecode(aws_ecs_task_definition.this.container_definitions)[0].portMappings[*].containerPort == [1883, 9883],
    ])
    error_message = "ECS registers tasks elsewhere, or waits for less than the longest period."
  }
  assert {
    condition = alltrue([
      for rules in [
        aws_vpc_security_group_egress_rule.network_load_balancer_to_service,
        aws_vpc_security_group_ingress_rule.network_load_balancer_into_service,
      ] : toset(keys(rules)) == toset(["1883", "9883", "9000"])
    ])
    error_message = "The load balancer does not reach its targets and their health checks alone."
  }
}

run "sticky_behind_a_group_of_others" {
  command = plan

  variables {
    network_load_balancer = {
      arn               = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/net/edge/1"
      security_group_id = "sg-00000000000000001"
      both_sides        = false
      ssl_policy        = "ELBSecurityPolicy-TLS13-1-3-2021-06"
    }
    listeners = { db = { port = 5432, stickiness = "source_ip" } }
  }

  assert {
    condition = alltrue([
      one(aws_lb_target_group.listeners["db"].stickiness[*].enabled),
      one(aws_lb_target_group.listeners["db"].stickiness[*].type) == "source_ip",
    ])
    error_message = "Connections of one address lead to several tasks."
  }
  assert {
    condition = alltrue([
      length(aws_vpc_security_group_egress_rule.network_load_balancer_to_service) == 0,
      keys(aws_vpc_security_group_ingress_rule.network_load_balancer_into_service) == ["8080"],
    ])
    error_message = "A rule is written on the group of others, or none on that of the service."
  }
}
