locals {
  account_id = split(":", aws_kms_key.logs.arn)[4]
  partition  = split(":", aws_kms_key.logs.arn)[1]
  region     = split(":", aws_kms_key.logs.arn)[3]

  domains = {
    aws-cn    = "amazonaws.com.cn"
    aws-eusc  = "amazonaws.eu"
    aws-iso   = "c2s.ic.gov"
    aws-iso-b = "sc2s.sgov.gov"
    aws-iso-e = "cloud.adc-e.uk"
    aws-iso-f = "csp.hci.ic.gov"
  }
}
