locals {
  account_id = split(":", local.oidc_provider_arn)[4]
  partition  = split(":", local.oidc_provider_arn)[1]

  issuer = (
    var.gitlab_host != null ? var.gitlab_host : "token.actions.githubusercontent.com"
  )

  oidc_provider_arn = (
    var.oidc_provider != null
    ? var.oidc_provider.arn
    : one(aws_iam_openid_connect_provider.this[*].arn)
  )

  domains = {
    aws-cn    = "amazonaws.com.cn"
    aws-eusc  = "amazonaws.eu"
    aws-iso   = "c2s.ic.gov"
    aws-iso-b = "sc2s.sgov.gov"
    aws-iso-e = "cloud.adc-e.uk"
    aws-iso-f = "csp.hci.ic.gov"
  }
}
