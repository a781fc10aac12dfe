# Several routes to a service, to its containers and their ports.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform     = "orders-test"
  name         = "api"
  vpc_id       = "vpc-00000000000000001"
  subnet_ids   = ["subnet-00000000000000001"]
  cluster_arn  = "arn:aws:ecs:us-east-1:111122223333:cluster/orders-test-cluster"
  namespace_id = "ns-0000000000000001"
}

run "grpc_beside_rest" {
  command = plan

  variables {
    port = 8080
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
      priority          = 10
    }
    routes = {
      grpc = {
        priority                          = 5
        port                              = 9090
        protocol_version                  = "GRPC"
        path_patterns                     = ["/orders.Orders/*"]
        health_check_grace_period_seconds = 120
      }
    }
  }

  assert {
    condition = alltrue([
      aws_lb_target_group.routes["grpc"].protocol_version == "GRPC",
      one(aws_lb_target_group.this[*].protocol_version) == "HTTP1",
      one(aws_lb_target_group.routes["grpc"].health_check[*].matcher) == "12",
      startswith(aws_lb_target_group.routes["grpc"].name, "orders-test-api-grpc-"),
      aws_lb_target_group.routes["grpc"].name != one(aws_lb_target_group.this[*].name),
    ])
    error_message = "The routes do not have a target group each."
  }
  assert {
    condition = alltrue([
      one(aws_lb_listener_rule.this[*].priority) == 10,
      aws_lb_listener_rule.routes["grpc"].priority == 5,
      one(flatten(aws_lb_listener_rule.routes["grpc"].condition[*].path_pattern[*].values)) == "/orders.Orders/*",
    ])
    error_message = "The rules match other requests."
  }
  assert {
    condition = alltrue([
      toset(aws_ecs_service.this.load_balancer[*].container_name) == toset(["api"]),
      toset(aws_ecs_service.this.load_balancer[*].container_port) == toset([8080, 9090]),
      aws_ecs_service.this.health_check_grace_period_seconds == 120,
    ])
    error_message = "ECS registers tasks elsewhere, or waits for less than the longest period."
  }
  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].portMappings[*].containerPort == [8080, 9090]
    error_message = "The container does not have both ports."
  }
  assert {
    condition     = toset(keys(aws_vpc_security_group_ingress_rule.load_balancer_into_service)) == toset(["8080", "9090"])
    error_message = "The load balancer does not reach both ports."
  }
}

run "a_proxy_before_the_code_and_a_second_way_to_it" {
  command = plan

  variables {
    port = 0
    load_balancer = {
      listener_arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/alb/1/1"
      arn_suffix        = "app/alb/1"
      security_group_id = "sg-00000000000000001"
    }
    containers = {
      proxy = { image = "example.com/proxy:1", port = 8081 }
    }
    routes = {
      all   = { priority = 100, container = "proxy" }
      admin = { priority = 10, port = 9000, path_patterns = ["/admin/*"] }
    }
  }

  assert {
    condition = alltrue([
      length(aws_lb_target_group.this) == 0,
      length(aws_lb_listener_rule.this) == 0,
      toset(keys(aws_lb_target_group.routes)) == toset(["all", "admin"]),
    ])
    error_message = "There is a group beside those of the routes."
  }
  assert {
    condition = { for one in aws_ecs_service.this.load_balancer : one.container_name => one.container_port } == {
      proxy = 8081
      api   = 9000
    }
    error_message = "ECS registers other containers."
  }
  assert {
    condition = [
      for container in jsondecode(aws_ecs_task_definition.this.container_definitions) : container.portMappings[*].containerPort
    ] == [[9000], [8081]]
    error_message = "The containers have other ports."
  }
  assert {
    condition     = toset(keys(aws_vpc_security_group_ingress_rule.load_balancer_into_service)) == toset(["8081", "9000"])
    error_message = "The load balancer reaches other ports."
  }
}
