resource "aws_route53_resolver_firewall_domain_list" "allowed" {
  count = length(var.dns_firewall_allowed_domains) > 0 ? 1 : 0

  tags = var.tags

  name = (
    length("${var.name}-allowed") <= 64
    ? "${var.name}-allowed"
    : "${trimsuffix(substr("${var.name}-allowed", 0, 57), "-")}-${substr(sha256("${var.name}-allowed\n"), 0, 6)}"
  )

  domains = distinct(concat(
    [
      "*.${lookup(local.domains, local.partition, "amazonaws.com")}",
      "*.api.aws",
      "*.compute.internal",
      "*.ec2.internal",
      "*.in-addr.arpa",
    ],
    var.dns_firewall_allowed_domains,
  ))
}

resource "aws_route53_resolver_firewall_domain_list" "others" {
  count = length(var.dns_firewall_allowed_domains) > 0 ? 1 : 0

  domains = ["*"]
  tags    = var.tags

  name = (
    length("${var.name}-others") <= 64
    ? "${var.name}-others"
    : "${trimsuffix(substr("${var.name}-others", 0, 57), "-")}-${substr(sha256("${var.name}-others\n"), 0, 6)}"
  )
}

resource "aws_route53_resolver_firewall_rule" "allowed" {
  count = length(var.dns_firewall_allowed_domains) > 0 ? 1 : 0

  name                               = "allowed"
  action                             = "ALLOW"
  firewall_domain_list_id            = one(aws_route53_resolver_firewall_domain_list.allowed[*].id)
  firewall_domain_redirection_action = "TRUST_REDIRECTION_DOMAIN"
  firewall_rule_group_id             = one(aws_route53_resolver_firewall_rule_group.this[*].id)
  priority                           = 100
}

resource "aws_route53_resolver_firewall_rule" "others" {
  count = length(var.dns_firewall_allowed_domains) > 0 ? 1 : 0

  name                    = "others"
  action                  = "BLOCK"
  block_response          = "NXDOMAIN"
  firewall_domain_list_id = one(aws_route53_resolver_firewall_domain_list.others[*].id)
  firewall_rule_group_id  = one(aws_route53_resolver_firewall_rule_group.this[*].id)
  priority                = 200

  depends_on = [aws_route53_resolver_firewall_rule.allowed]
}

resource "aws_route53_resolver_firewall_rule_group" "this" {
  count = length(var.dns_firewall_allowed_domains) > 0 ? 1 : 0

  tags = var.tags

  name = (
    length("${var.name}-dns") <= 64
    ? "${var.name}-dns"
    : "${trimsuffix(substr("${var.name}-dns", 0, 57), "-")}-${substr(sha256("${var.name}-dns\n"), 0, 6)}"
  )
}

resource "aws_route53_resolver_firewall_rule_group_association" "this" {
  count = length(var.dns_firewall_allowed_domains) > 0 ? 1 : 0

  firewall_rule_group_id = one(aws_route53_resolver_firewall_rule_group.this[*].id)
  priority               = 101
  tags                   = var.tags
  vpc_id                 = aws_vpc.this.id

  name = (
    length("${var.name}-dns") <= 64
    ? "${var.name}-dns"
    : "${trimsuffix(substr("${var.name}-dns", 0, 57), "-")}-${substr(sha256("${var.name}-dns\n"), 0, 6)}"
  )

  depends_on = [
    aws_route53_resolver_firewall_rule.allowed,
    aws_route53_resolver_firewall_rule.others,
  ]
}
