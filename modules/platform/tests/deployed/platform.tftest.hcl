# A platform that is really deployed, without what AWS takes minutes to make. For the local AWS alone,
# which starts tasks without an image to pull or a secret to read.

variables {
  name       = "orders-whole"
  disposable = true
  network    = { availability_zones = ["us-east-1a", "us-east-1b"], nat_gateways = "single", flow_logs = false }
  secrets    = { partner = { description = "Key for the API of a partner" } }
  queues     = { shipments = {} }
  tables     = { labels = { hash_key = "id", attributes = { id = "S" } } }
  topics     = { events = { subscriptions = { shipments = {} } } }

  services = {
    api = {
      calls     = { stock = "reserves what is ordered" }
      publishes = { events = "tells of each order" }
      secrets   = { PARTNER_API_KEY = "partner" }
    }
    stock = {
      calls    = { api = "tells what is sold out" }
      consumes = { shipments = "sends parcels" }
      writes   = { labels = "keeps labels" }
    }
  }

  jobs = { report = { image = ":1.0.0", calls = { api = "asks for the orders of a day" } } }
}

run "services_that_call_each_other" {
  assert {
    condition = alltrue([
      for name, service in output.services : service.service_name == "orders-whole-${name}"
    ])
    error_message = "A service is called otherwise."
  }
  assert {
    condition = alltrue([
      output.services["api"].security_group_id == aws_security_group.service["api"].id,
      output.jobs["report"].security_group_id == aws_security_group.job["report"].id,
    ])
    error_message = "Tasks are in another group."
  }
  assert {
    condition     = output.topics["events"].topic_arn == local.topic_arns["events"]
    error_message = "The topic has another ARN than the queue expects."
  }
}

run "one_service_less" {
  variables {
    services = { api = { publishes = { events = "tells of each order" } } }
    jobs     = {}
  }

  assert {
    condition     = keys(output.services) == ["api"] && length(output.jobs) == 0
    error_message = "What nobody asks for stays."
  }
}
