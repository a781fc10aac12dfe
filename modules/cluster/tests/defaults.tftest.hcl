# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name   = "orders-test"
  vpc_id = "vpc-00000000000000001"
}

run "least_input" {
  command = plan

  assert {
    condition     = output.cluster_name == "orders-test-cluster"
    error_message = "The cluster is called otherwise: ${output.cluster_name}."
  }
  assert {
    condition     = { for setting in aws_ecs_cluster.this.setting : setting.name => setting.value } == { containerInsights = "enabled" }
    error_message = "Nobody sees what the tasks use."
  }
  assert {
    condition     = aws_ecs_cluster_capacity_providers.this.capacity_providers == toset(["FARGATE", "FARGATE_SPOT"])
    error_message = "The cluster does not run both kinds of Fargate."
  }
  assert {
    condition = [
      for share in aws_ecs_cluster_capacity_providers.this.default_capacity_provider_strategy :
      "${share.capacity_provider} ${share.base} ${share.weight}"
    ] == ["FARGATE 1 1"]
    error_message = "Tasks do not run on demand where nobody says where."
  }
  assert {
    condition     = output.capacity_provider_strategy == tomap({ FARGATE = { base = 1, weight = 1 } })
    error_message = "Services are told another strategy than the cluster has."
  }
  assert {
    condition     = length(aws_ecs_cluster.this.configuration) == 0 && output.execute_command == null
    error_message = "Sessions are recorded that no service allows."
  }
  assert {
    condition = alltrue([
      output.namespace == "orders-test.local",
      aws_service_discovery_private_dns_namespace.this.vpc == "vpc-00000000000000001",
    ])
    error_message = "Services do not find each other under the name of the platform."
  }
  assert {
    condition = alltrue([
      length(aws_ecs_cluster.this.tags) == 0,
      length(aws_service_discovery_private_dns_namespace.this.tags) == 0,
    ])
    error_message = "Something carries tags that nobody gave."
  }
}
