# A cluster that is really made.

variables {
  name = "orders-test"
}

run "vpc" {
  module {
    source = "./tests/deployed/vpc"
  }
}

run "cluster" {
  variables {
    vpc_id = run.vpc.vpc_id
  }

  assert {
    condition = alltrue([
      output.cluster_arn == aws_ecs_cluster.this.arn,
      endswith(output.cluster_arn, "cluster/orders-test-cluster"),
    ])
    error_message = "The output tells another cluster."
  }
  assert {
    condition     = output.namespace_id == aws_service_discovery_private_dns_namespace.this.id
    error_message = "The output tells another namespace."
  }
}

# Running tasks reach each other by names below it.
run "namespace_renamed" {
  command = plan

  variables {
    vpc_id    = run.vpc.vpc_id
    namespace = "orders.internal"
  }

  expect_failures = [terraform_data.fixed]
}
