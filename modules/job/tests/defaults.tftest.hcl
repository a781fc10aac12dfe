# The least that the module takes, and what it makes of it.

mock_provider "aws" {
  source = "./tests"
}

variables {
  platform    = "orders-test"
  name        = "report"
  image       = "example.com/report:1"
  vpc_id      = "vpc-00000000000000001"
  subnet_ids  = ["subnet-00000000000000001", "subnet-00000000000000002"]
  cluster_arn = "arn:aws:ecs:us-east-1:111122223333:cluster/orders-test-cluster"
}

run "task" {
  command = plan

  assert {
    condition = alltrue([
      aws_ecs_task_definition.this.family == "orders-test-report",
      aws_ecs_task_definition.this.cpu == "1024",
      aws_ecs_task_definition.this.memory == "2048",
    ])
    error_message = "A task has another size or family."
  }
  assert {
    condition     = !can(jsondecode(aws_ecs_task_definition.this.container_definitions)[0].portMappings)
    error_message = "A job listens on a port."
  }
}

run "started_by_hand" {
  command = plan

  assert {
    condition = length(concat(
      aws_scheduler_schedule.this,
      aws_scheduler_schedule_group.this,
      aws_sqs_queue.dead_letters,
      aws_iam_role.scheduler,
      aws_iam_role_policy.scheduler,
    )) == 0
    error_message = "Something starts a job that nobody gave a schedule."
  }
  assert {
    condition     = output.schedule_arn == null && output.dead_letter_queue_url == null
    error_message = "The outputs tell of a schedule that is not there."
  }
}
