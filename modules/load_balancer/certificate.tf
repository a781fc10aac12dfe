resource "aws_acm_certificate" "this" {
  count = var.domain_name != null ? 1 : 0

  domain_name       = var.domain_name
  tags              = var.tags
  validation_method = "DNS"

  # The listener holds the old one until it has the new one.
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_acm_certificate_validation" "this" {
  count = var.domain_name != null ? 1 : 0

  certificate_arn         = one(aws_acm_certificate.this[*].arn)
  validation_record_fqdns = [one(aws_route53_record.validation[*].fqdn)]
}

resource "aws_route53_record" "alias" {
  count = var.domain_name != null ? 1 : 0

  name    = var.domain_name
  type    = "A"
  zone_id = var.hosted_zone_id

  alias {
    name                   = aws_lb.this.dns_name
    evaluate_target_health = true
    zone_id                = aws_lb.this.zone_id
  }
}

resource "aws_route53_record" "alias_ipv6" {
  count = (var.domain_name != null ? var.ip_address_type == "dualstack" : false) ? 1 : 0

  name    = var.domain_name
  type    = "AAAA"
  zone_id = var.hosted_zone_id

  alias {
    name                   = aws_lb.this.dns_name
    evaluate_target_health = true
    zone_id                = aws_lb.this.zone_id
  }
}

# ACM asks for the same record again when a certificate is renewed or replaced.
resource "aws_route53_record" "validation" {
  count = var.domain_name != null ? 1 : 0

  allow_overwrite = true
  ttl             = 60
  zone_id         = var.hosted_zone_id

  name = tolist(
    one(aws_acm_certificate.this[*].domain_validation_options)
  )[0].resource_record_name

  type = tolist(
    one(aws_acm_certificate.this[*].domain_validation_options)
  )[0].resource_record_type

  records = [
    tolist(one(aws_acm_certificate.this[*].domain_validation_options))[0].resource_record_value,
  ]
}
