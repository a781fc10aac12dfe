# How clients connect, and everything else that changes the structure, each both ways.

mock_provider "aws" {
  source = "./tests"
}

variables {
  name                = "orders-test"
  vpc_id              = "vpc-00000000000000001"
  subnet_ids          = ["subnet-00000000000000001", "subnet-00000000000000002"]
  ingress_cidr_blocks = ["203.0.113.0/24"]
}

run "services_on_several_ports" {
  command = plan

  variables {
    plain_http    = true
    target_ports  = [8080, 9000]
    authenticates = true
  }

  assert {
    condition = [
      for rule in aws_vpc_security_group_egress_rule.load_balancer_to_cognito : [rule.cidr_ipv4, rule.from_port, rule.to_port]
    ] == [["0.0.0.0/0", 443, 443]]
    error_message = "The load balancer cannot ask Cognito who signs in."
  }

  assert {
    condition = {
      for port, rule in aws_vpc_security_group_egress_rule.load_balancer_to_targets :
      port => "${rule.ip_protocol} ${rule.from_port} ${rule.to_port}"
    } == { "8080" = "tcp 8080 8080", "9000" = "tcp 9000 9000" }
    error_message = "The load balancer reaches other ports of the services behind it."
  }
}

run "certificate_of_ones_own" {
  command = plan

  variables {
    certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/orders"
  }

  assert {
    condition     = one(aws_lb_listener.https[*].certificate_arn) == "arn:aws:acm:us-east-1:111122223333:certificate/orders"
    error_message = "HTTPS is served with another certificate."
  }
  assert {
    condition     = length(aws_acm_certificate.this) == 0 && length(aws_acm_certificate_validation.this) == 0
    error_message = "A certificate is made though one is given."
  }
}

run "domain" {
  command = plan

  variables {
    domain_name    = "shop.example.com"
    hosted_zone_id = "Z0123456789ABCDEFGHIJ"
  }

  assert {
    condition = alltrue([
      one(aws_acm_certificate.this[*].domain_name) == "shop.example.com",
      one(aws_acm_certificate.this[*].validation_method) == "DNS",
      length(aws_acm_certificate_validation.this) == 1,
    ])
    error_message = "No certificate is made for the domain."
  }
  assert {
    condition = alltrue([
      length(aws_route53_record.validation) == 1,
      one(aws_route53_record.validation[*].zone_id) == "Z0123456789ABCDEFGHIJ",
    ])
    error_message = "Nobody proves to ACM whose the domain is."
  }
  assert {
    condition = alltrue([
      one(aws_route53_record.alias[*].name) == "shop.example.com",
      one(aws_route53_record.alias[*].type) == "A",
      one(aws_route53_record.alias[*].zone_id) == "Z0123456789ABCDEFGHIJ",
    ])
    error_message = "The domain does not lead to the load balancer."
  }
  assert {
    condition = alltrue([
      length(aws_lb_listener.https) == 1,
      one(aws_lb_listener.http.default_action[*].type) == "redirect",
    ])
    error_message = "HTTP does not lead to HTTPS."
  }
}

run "plain_http" {
  command = plan

  variables {
    plain_http = true
  }

  assert {
    condition = alltrue([
      length(aws_lb_listener.https) == 0,
      length(aws_vpc_security_group_ingress_rule.load_balancer_from_https) == 0,
    ])
    error_message = "Port 443 is open, and nobody listens there."
  }
  assert {
    condition = alltrue([
      one(aws_lb_listener.http.default_action[*].type) == "fixed-response",
      one(flatten(aws_lb_listener.http.default_action[*].fixed_response[*].status_code)) == "404",
      length(flatten(aws_lb_listener.http.default_action[*].redirect)) == 0,
    ])
    error_message = "Without HTTPS nothing can lead there."
  }
  assert {
    condition     = length(aws_acm_certificate.this) == 0 && length(aws_route53_record.alias) == 0
    error_message = "A certificate or a record is made for plain HTTP."
  }
}

run "access_logs_off" {
  command = plan

  variables {
    plain_http  = true
    access_logs = false
  }

  assert {
    condition     = length(aws_lb.this.access_logs) == 0
    error_message = "Requests are logged though nobody wants it."
  }
  assert {
    condition = alltrue([
      length(aws_s3_bucket.access_logs) == 0,
      length(aws_s3_bucket_policy.access_logs) == 0,
      length(aws_s3_bucket_versioning.access_logs) == 0,
      length(aws_s3_bucket_public_access_block.access_logs) == 0,
      length(aws_s3_bucket_ownership_controls.access_logs) == 0,
      length(aws_s3_bucket_lifecycle_configuration.access_logs) == 0,
      length(aws_s3_bucket_server_side_encryption_configuration.access_logs) == 0,
    ])
    error_message = "A part of the bucket is left."
  }
  assert {
    condition     = output.access_log_bucket == null
    error_message = "The output names a bucket that is not there."
  }
}

run "access_logs_kept_for_a_year" {
  command = plan

  variables {
    plain_http                  = true
    access_logs_expiration_days = 365
  }

  assert {
    condition     = one(flatten(one(aws_s3_bucket_lifecycle_configuration.access_logs).rule[*].expiration[*].days)) == 365
    error_message = "Access logs are kept for another time."
  }
}

run "disposable" {
  command = plan

  variables {
    plain_http = true
    disposable = true
  }

  assert {
    condition     = !aws_lb.this.enable_deletion_protection && one(aws_s3_bucket.access_logs[*].force_destroy)
    error_message = "A preview cannot be removed at once."
  }
}

run "several_clients" {
  command = plan

  variables {
    plain_http          = true
    ingress_cidr_blocks = ["203.0.113.0/24", "198.51.100.7/32"]
  }

  assert {
    condition     = keys(aws_vpc_security_group_ingress_rule.load_balancer_from_http) == ["198.51.100.7/32", "203.0.113.0/24"]
    error_message = "Others than the clients that are named may connect."
  }
}

run "long_name" {
  command = plan

  variables {
    name       = "a-name-of-thirty-three-characters"
    plain_http = true
  }

  assert {
    condition     = length(aws_lb.this.name) <= 32 && startswith(aws_lb.this.name, "a-name-of-thirty-three-ch-")
    error_message = "A load balancer's name has 32 characters at most: ${aws_lb.this.name}."
  }
  assert {
    condition     = length(one(aws_s3_bucket.access_logs[*].bucket_prefix)) <= 37
    error_message = "A bucket's prefix has 37 characters at most."
  }
}

run "idle_timeout_and_tags" {
  command = plan

  variables {
    domain_name          = "shop.example.com"
    hosted_zone_id       = "Z0123456789ABCDEFGHIJ"
    idle_timeout_seconds = 300
    tags                 = { Team = "orders" }
  }

  assert {
    condition     = aws_lb.this.idle_timeout == 300
    error_message = "Idle connections are closed after another time."
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_lb.this.tags, aws_lb_listener.http.tags, aws_security_group.load_balancer.tags],
        aws_lb_listener.https[*].tags,
        aws_acm_certificate.this[*].tags,
        aws_s3_bucket.access_logs[*].tags,
        values(aws_vpc_security_group_ingress_rule.load_balancer_from_http)[*].tags,
        values(aws_vpc_security_group_ingress_rule.load_balancer_from_https)[*].tags,
      ) : tags.Team == "orders"
    ])
    error_message = "A resource does not carry the tags."
  }
}

run "plain_http_for_a_reason" {
  command = plan

  variables {
    waivers          = { plain_http = "clients are in this VPC" }
    internal         = true
    access_logs      = false
    connection_logs  = true
    response_headers = { x_frame_options = "DENY", server_enabled = false }
  }

  assert {
    condition     = aws_lb.this.internal && length(aws_lb_listener.https) == 0
    error_message = "The load balancer faces the internet, or serves HTTPS without a certificate."
  }
  assert {
    condition     = length(aws_lb.this.access_logs) == 0 && one(aws_lb.this.connection_logs).enabled
    error_message = "Connections are not logged, or requests are."
  }
  assert {
    condition = alltrue([
      aws_lb_listener.http.routing_http_response_x_frame_options_header_value == "DENY",
      !aws_lb_listener.http.routing_http_response_server_enabled,
    ])
    error_message = "Responses have other headers."
  }
}

run "certificates_and_headers" {
  command = plan

  variables {
    certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/orders"
    ssl_policy      = "ELBSecurityPolicy-TLS13-1-3-2021-06"
    additional_certificate_arns = {
      shop = "arn:aws:acm:us-east-1:111122223333:certificate/shop"
    }
    response_headers = {
      strict_transport_security        = "max-age=31536000"
      content_security_policy          = "default-src 'self'"
      x_content_type_options           = "nosniff"
      access_control_allow_origin      = "*"
      access_control_allow_methods     = "GET"
      access_control_allow_headers     = "X-Request-Id"
      access_control_allow_credentials = "true"
      access_control_expose_headers    = "X-Request-Id"
      access_control_max_age_seconds   = 600
    }
  }

  assert {
    condition = {
      for name, added in aws_lb_listener_certificate.additional : name => added.certificate_arn
    } == { shop = "arn:aws:acm:us-east-1:111122223333:certificate/shop" }
    error_message = "Other certificates are added to the listener."
  }
  assert {
    condition     = one(aws_lb_listener.https[*].ssl_policy) == "ELBSecurityPolicy-TLS13-1-3-2021-06"
    error_message = "Another version of TLS is offered."
  }
  assert {
    condition = alltrue(flatten([
      for https in aws_lb_listener.https : [
        https.routing_http_response_strict_transport_security_header_value == "max-age=31536000",
        https.routing_http_response_content_security_policy_header_value == "default-src 'self'",
        https.routing_http_response_x_content_type_options_header_value == "nosniff",
        https.routing_http_response_access_control_allow_origin_header_value == "*",
        https.routing_http_response_access_control_allow_methods_header_value == "GET",
        https.routing_http_response_access_control_allow_headers_header_value == "X-Request-Id",
        https.routing_http_response_access_control_allow_credentials_header_value == "true",
        https.routing_http_response_access_control_expose_headers_header_value == "X-Request-Id",
        https.routing_http_response_access_control_max_age_header_value == "600",
      ]
    ]))
    error_message = "Responses have other headers."
  }
}

run "waf_that_counts" {
  command = plan

  variables {
    plain_http = true
    tags       = { Team = "orders" }
    waf        = {}
    logs = {
      kms_key_arn    = "arn:aws:kms:us-east-1:111122223333:key/1"
      retention_days = 365
    }
  }

  assert {
    condition = {
      for rule in one(aws_wafv2_web_acl.this[*].rule) : rule.name => [
        rule.priority,
        length(one(rule.override_action[*].count)),
        length(one(rule.override_action[*].none)),
      ]
      } == {
      AWSManagedRulesAmazonIpReputationList = [10, 1, 0]
      AWSManagedRulesCommonRuleSet          = [30, 1, 0]
      AWSManagedRulesKnownBadInputsRuleSet  = [40, 1, 0]
    }
    error_message = "Other rule groups judge requests, in another order, or one of them blocks."
  }
  assert {
    condition = alltrue([
      one(aws_wafv2_web_acl.this[*].scope) == "REGIONAL",
      length(aws_wafv2_web_acl_association.this) == 1,
      one(aws_wafv2_web_acl.this[*].tags) == tomap({ Team = "orders" }),
    ])
    error_message = "The web ACL is not in front of the load balancer."
  }
  assert {
    condition = alltrue(flatten([
      for group in aws_cloudwatch_log_group.waf : [
        group.name == "aws-waf-logs-orders-test-alb",
        group.kms_key_id == "arn:aws:kms:us-east-1:111122223333:key/1",
        group.retention_in_days == 365,
      ]
    ]))
    error_message = "What is found is logged elsewhere, without the key, or for another time."
  }
  assert {
    condition = [
      for field in one(aws_wafv2_web_acl_logging_configuration.this).redacted_fields : one(field.single_header).name
    ] == ["authorization", "cookie"]
    error_message = "Logs contain secrets of clients."
  }
}

run "waf_that_blocks" {
  command = plan

  variables {
    plain_http = true
    waf = {
      action              = "block"
      rate_limit          = 2000
      managed_rule_groups = ["AWSManagedRulesCommonRuleSet", "AWSManagedRulesSQLiRuleSet"]
      counted_rules = {
        AWSManagedRulesCommonRuleSet = ["SizeRestrictions_BODY"]
        AWSManagedRulesSQLiRuleSet   = ["*"]
      }
    }
  }

  assert {
    condition = {
      for rule in one(aws_wafv2_web_acl.this[*].rule) : rule.name => flatten(
        rule.statement[*].managed_rule_group_statement[*].rule_action_override[*].name
      ) if length(one(rule.override_action[*].none) != null ? one(rule.override_action[*].none) : []) == 1
    } == { AWSManagedRulesCommonRuleSet = ["SizeRestrictions_BODY"] }
    error_message = "Another rule counts than the one that is named, or a group does not block."
  }
  assert {
    condition = [
      for rule in one(aws_wafv2_web_acl.this[*].rule) : [
        length(one(rule.action).block),
        one(flatten(rule.statement[*].rate_based_statement[*].limit)),
      ] if rule.name == "rate-limit"
    ] == [[1, 2000]]
    error_message = "Clients are limited otherwise."
  }
}

run "waf_of_others" {
  command = plan

  variables {
    plain_http = true
    waf = {
      web_acl = { arn = "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/orders/1" }
    }
  }

  assert {
    condition     = one(aws_wafv2_web_acl_association.this[*].web_acl_arn) == var.waf.web_acl.arn
    error_message = "Another web ACL judges requests."
  }
  assert {
    condition = alltrue([
      length(aws_wafv2_web_acl.this) == 0,
      length(aws_cloudwatch_log_group.waf) == 0,
      length(aws_wafv2_web_acl_logging_configuration.this) == 0,
    ])
    error_message = "A web ACL is made though one is given."
  }
}

run "clients_with_certificates_of_authorities" {
  command = plan

  variables {
    certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/orders"
    tags            = { Team = "orders" }
    mutual_authentication = {
      mode = "verify"
      ca_certificates_bundle = {
        s3_bucket         = "certificate-authorities"
        s3_key            = "partners.pem"
        s3_object_version = "1"
      }
    }
  }

  assert {
    condition = [
      for store in aws_lb_trust_store.this : [
        store.name,
        store.ca_certificates_bundle_s3_bucket,
        store.ca_certificates_bundle_s3_key,
        store.ca_certificates_bundle_s3_object_version,
        store.tags.Team,
      ]
    ] == [["orders-test-alb", "certificate-authorities", "partners.pem", "1", "orders"]]
    error_message = "Certificates of other authorities are taken."
  }
  assert {
    condition = flatten(aws_lb_listener.https[*].mutual_authentication[*].mode) == ["verify"] && alltrue([
      for asked in flatten(aws_lb_listener.https[*].mutual_authentication[*]) : asked.ignore_client_certificate_expiry == false
    ])
    error_message = "Nobody judges certificates, or expired ones are taken."
  }
}

run "clients_with_certificates_of_a_trust_store" {
  command = plan

  variables {
    certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/orders"
    mutual_authentication = {
      mode                             = "verify"
      ignore_client_certificate_expiry = true
      trust_store = {
        arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:truststore/partners/1"
      }
    }
  }

  assert {
    condition = length(aws_lb_trust_store.this) == 0 && alltrue([
      for asked in flatten(aws_lb_listener.https[*].mutual_authentication[*]) :
      asked.trust_store_arn == var.mutual_authentication.trust_store.arn && asked.ignore_client_certificate_expiry
    ])
    error_message = "Another trust store says whose certificates are taken."
  }
}

run "clients_without_certificates" {
  command = plan

  variables {
    certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/orders"
  }

  assert {
    condition     = flatten(aws_lb_listener.https[*].mutual_authentication[*].mode) == ["off"]
    error_message = "Clients are asked for certificates."
  }
}

run "dual_stack" {
  command = plan

  variables {
    ip_address_type     = "dualstack"
    ingress_cidr_blocks = ["0.0.0.0/0"]
    domain_name         = "shop.example.com"
    hosted_zone_id      = "Z0123456789"
  }

  assert {
    condition     = aws_lb.this.ip_address_type == "dualstack" && aws_route53_record.alias_ipv6[0].type == "AAAA"
    error_message = "Clients find no address of IPv6."
  }
  assert {
    condition = alltrue([
      for rules in [
        aws_vpc_security_group_ingress_rule.load_balancer_from_http_ipv6,
        aws_vpc_security_group_ingress_rule.load_balancer_from_https_ipv6,
      ] : keys(rules) == ["::/0"]
    ])
    error_message = "Clients of IPv6 may not connect, though all of IPv4 may."
  }
}

run "some_clients_of_ipv6" {
  command = plan

  variables {
    ip_address_type          = "dualstack"
    ingress_ipv6_cidr_blocks = ["2001:db8::/32"]
    plain_http               = true
  }

  assert {
    condition     = keys(aws_vpc_security_group_ingress_rule.load_balancer_from_http_ipv6) == ["2001:db8::/32"] && length(aws_vpc_security_group_ingress_rule.load_balancer_from_https_ipv6) == 0
    error_message = "Other clients of IPv6 may connect."
  }
}
