# A job that is really made, started each night, then by hand alone.

variables {
  platform   = "orders-test"
  name       = "report"
  image      = ":1.4.2"
  disposable = true
}

run "ground" {
  module {
    source = "./tests/deployed/ground"
  }
}

run "each_night" {
  variables {
    vpc_id      = run.ground.vpc_id
    subnet_ids  = run.ground.subnet_ids
    cluster_arn = run.ground.cluster_arn
    schedule    = "cron(0 2 * * ? *)"
    tags        = { Team = "orders" }
  }

  assert {
    condition = {
      for statement in jsondecode(one(aws_iam_role_policy.scheduler).policy).Statement :
      statement.Sid => statement.Resource
      } == {
      RunTask        = "${replace(aws_ecs_task_definition.this.arn, "/:[0-9]+$/", "")}:*"
      TagTask        = "${replace(var.cluster_arn, ":cluster/", ":task/")}/*"
      PassRoles      = [output.execution_role_arn, output.task_role_arn]
      KeepWhatFailed = output.dead_letter_queue_arn
    }
    error_message = "The schedule may start or pass something else."
  }
  assert {
    condition     = one(one(aws_scheduler_schedule.this).target).arn == var.cluster_arn
    error_message = "The schedule starts tasks elsewhere."
  }
  assert {
    condition     = one(aws_scheduler_schedule_group.this).tags == tomap({ Team = "orders" })
    error_message = "The group of the schedule does not carry the tags."
  }
}

run "each_hour" {
  variables {
    vpc_id      = run.ground.vpc_id
    subnet_ids  = run.ground.subnet_ids
    cluster_arn = run.ground.cluster_arn
    schedule    = "rate(1 hour)"
    image       = ":1.4.3"
  }

  assert {
    condition = (
      output.schedule_arn == run.each_night.schedule_arn
      && output.dead_letter_queue_url == run.each_night.dead_letter_queue_url
    )
    error_message = "Another time replaces the schedule or its queue."
  }
  assert {
    condition = alltrue([
      for parameters in one(one(aws_scheduler_schedule.this).target).ecs_parameters :
      parameters.task_definition_arn == output.task_definition_arn
    ])
    error_message = "The schedule starts the former revision."
  }
}

run "by_hand" {
  variables {
    vpc_id      = run.ground.vpc_id
    subnet_ids  = run.ground.subnet_ids
    cluster_arn = run.ground.cluster_arn
  }

  assert {
    condition     = output.schedule_arn == null && length(aws_sqs_queue.dead_letters) == 0
    error_message = "The schedule stays."
  }
}
