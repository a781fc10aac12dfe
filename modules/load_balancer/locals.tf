locals {
  account_id = split(":", aws_security_group.load_balancer.arn)[4]
  headers    = var.response_headers
  is_https   = !(var.plain_http || contains(keys(var.waivers), "plain_http"))
  words      = "[\\t\\n\\r ]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*"

  waf_capacity_units = {
    AWSManagedRulesAmazonIpReputationList = 25
    AWSManagedRulesAnonymousIpList        = 50
    AWSManagedRulesCommonRuleSet          = 700
    AWSManagedRulesKnownBadInputsRuleSet  = 200
    AWSManagedRulesAdminProtectionRuleSet = 100
    AWSManagedRulesSQLiRuleSet            = 200
    AWSManagedRulesLinuxRuleSet           = 200
    AWSManagedRulesUnixRuleSet            = 100
    AWSManagedRulesWindowsRuleSet         = 200
    AWSManagedRulesPHPRuleSet             = 100
    AWSManagedRulesWordPressRuleSet       = 100
  }

  waf_priorities = {
    AWSManagedRulesAmazonIpReputationList = 10
    AWSManagedRulesAnonymousIpList        = 20
    AWSManagedRulesCommonRuleSet          = 30
    AWSManagedRulesKnownBadInputsRuleSet  = 40
    AWSManagedRulesAdminProtectionRuleSet = 50
    AWSManagedRulesSQLiRuleSet            = 60
    AWSManagedRulesLinuxRuleSet           = 70
    AWSManagedRulesUnixRuleSet            = 80
    AWSManagedRulesWindowsRuleSet         = 90
    AWSManagedRulesPHPRuleSet             = 100
    AWSManagedRulesWordPressRuleSet       = 110
  }
}
