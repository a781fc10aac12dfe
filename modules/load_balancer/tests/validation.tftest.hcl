# What the module refuses. Above each run stands what a person reads.

variables {
  name                = "orders-test"
  vpc_id              = "vpc-1"
  subnet_ids          = ["subnet-1", "subnet-2"]
  ingress_cidr_blocks = ["203.0.113.0/24"]
  certificate_arn     = "arn:aws:acm:us-east-1:111122223333:certificate/orders"
}

# name: "Orders": write lower-case letters, digits and single hyphens, with a letter first
run "name_in_upper_case" {
  command = plan

  variables {
    name = "Orders"
  }

  expect_failures = [var.name]
}

# name: "a-name-of-thirty-four-characters-x" is too long; give at most 33 characters
run "long_name" {
  command = plan

  variables {
    name = "a-name-of-thirty-four-characters-x"
  }

  expect_failures = [var.name]
}

# name: "internal-orders" cannot begin names: AWS refuses "internal-" for load balancers; choose
# another
run "name_that_load_balancers_cannot_have" {
  command = plan

  variables {
    name = "internal-orders"
  }

  expect_failures = [var.name]
}

# name: "sg-orders" cannot begin names: AWS refuses "sg-" for security groups; choose another
run "name_that_security_groups_cannot_have" {
  command = plan

  variables {
    name = "sg-orders"
  }

  expect_failures = [var.name]
}

# ingress_cidr_blocks: 0 given; give at least 1
run "no_clients" {
  command = plan

  variables {
    ingress_cidr_blocks = []
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# ingress_cidr_blocks: 26 given; give at most 25
run "more_clients_than_a_security_group_holds" {
  command = plan

  variables {
    ingress_cidr_blocks = [for index in range(26) : "10.0.${index}.0/24"]
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# ingress_cidr_blocks: "203.0.113.7": write an IPv4 range such as 10.0.0.0/16
run "client_by_address" {
  command = plan

  variables {
    ingress_cidr_blocks = ["203.0.113.7"]
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# ingress_cidr_blocks: "203.0.113.7/24": write 203.0.113.0/24
run "client_with_bits_behind_the_prefix" {
  command = plan

  variables {
    ingress_cidr_blocks = ["203.0.113.7/24"]
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# ingress_cidr_blocks: "203.0.113.0/24" and "203.0.113.128/25" overlap; keep the wider one
run "clients_within_clients" {
  command = plan

  variables {
    ingress_cidr_blocks = ["203.0.113.0/24", "203.0.113.128/25"]
  }

  expect_failures = [var.ingress_cidr_blocks]
}

# subnet_ids: 1 given; give at least 2
run "one_subnet" {
  command = plan

  variables {
    subnet_ids = ["subnet-1"]
  }

  expect_failures = [var.subnet_ids]
}

# subnet_ids: null is not text; put it in quotes
run "subnet_that_is_null" {
  command = plan

  variables {
    subnet_ids = ["subnet-1", "subnet-2", null]
  }

  expect_failures = [var.subnet_ids]
}

# access_logs_expiration_days: 90.5 is not a whole number; write one
run "fractional_days" {
  command = plan

  variables {
    access_logs_expiration_days = 90.5
  }

  expect_failures = [var.access_logs_expiration_days]
}

# access_logs_expiration_days: 0 is too small; give at least 1
run "no_days" {
  command = plan

  variables {
    access_logs_expiration_days = 0
  }

  expect_failures = [var.access_logs_expiration_days]
}

# access_logs_expiration_days: 3654 is too large; give at most 3653
run "many_days" {
  command = plan

  variables {
    access_logs_expiration_days = 3654
  }

  expect_failures = [var.access_logs_expiration_days]
}

# certificate_arn: "orders": write the ARN of an ACM certificate:
# arn:aws:acm:<region>:<account>:certificate/<id>
run "certificate_by_name" {
  command = plan

  variables {
    certificate_arn = "orders"
  }

  expect_failures = [var.certificate_arn]
}

# certificate_arn: nothing says how clients connect; give certificate_arn, or domain_name with
# hosted_zone_id, or plain_http = true
run "nothing_to_connect_with" {
  command = plan

  variables {
    certificate_arn = null
  }

  expect_failures = [var.certificate_arn]
}

# certificate_arn: certificate_arn, domain_name and plain_http exclude each other; keep one of them
run "two_ways_to_connect" {
  command = plan

  variables {
    plain_http = true
  }

  expect_failures = [var.certificate_arn]
}

# domain_name: "shop": write a domain name of two labels or more, such as shop.local
run "domain_of_one_label" {
  command = plan

  variables {
    domain_name     = "shop"
    hosted_zone_id  = "Z0123456789ABCDEFGHIJ"
    certificate_arn = null
  }

  expect_failures = [var.domain_name]
}

# domain_name: "orders-a.orders-a.…" is too long; give at most 253 characters
run "long_domain" {
  command = plan

  variables {
    domain_name     = join(".", [for index in range(32) : "orders-a"])
    hosted_zone_id  = "Z0123456789ABCDEFGHIJ"
    certificate_arn = null
  }

  expect_failures = [var.domain_name]
}

# domain_name: domain_name and hosted_zone_id go together; give both
run "domain_without_a_zone" {
  command = plan

  variables {
    domain_name     = "shop.example.com"
    certificate_arn = null
  }

  expect_failures = [var.domain_name]
}

# hosted_zone_id: "example.com": write the id of a Route 53 hosted zone, such as
# Z0123456789ABCDEFGHIJ
run "zone_by_name" {
  command = plan

  variables {
    hosted_zone_id  = "example.com"
    domain_name     = "shop.example.com"
    certificate_arn = null
  }

  expect_failures = [var.hosted_zone_id]
}

# idle_timeout_seconds: 60.5 is not a whole number; write one
run "fractional_timeout" {
  command = plan

  variables {
    idle_timeout_seconds = 60.5
  }

  expect_failures = [var.idle_timeout_seconds]
}

# idle_timeout_seconds: 0 is too small; give at least 1
run "no_timeout" {
  command = plan

  variables {
    idle_timeout_seconds = 0
  }

  expect_failures = [var.idle_timeout_seconds]
}

# idle_timeout_seconds: 4001 is too large; give at most 4000
run "long_timeout" {
  command = plan

  variables {
    idle_timeout_seconds = 4001
  }

  expect_failures = [var.idle_timeout_seconds]
}

# tags: null is not text; put it in quotes
run "tag_without_a_value" {
  command = plan

  variables {
    tags = { Team = null }
  }

  expect_failures = [var.tags]
}
