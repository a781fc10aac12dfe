locals {
  account_id   = split(":", aws_vpc.this.arn)[4]
  partition    = split(":", aws_vpc.this.arn)[1]
  region       = split(":", aws_vpc.this.arn)[3]
  zone_letters = ["a", "b", "c", "d", "e", "f", "g", "h"]

  domains = {
    aws-cn    = "amazonaws.com.cn"
    aws-eusc  = "amazonaws.eu"
    aws-iso   = "c2s.ic.gov"
    aws-iso-b = "sc2s.sgov.gov"
    aws-iso-e = "cloud.adc-e.uk"
    aws-iso-f = "csp.hci.ic.gov"
  }

  renamed_endpoints = {
    cn-north-1      = ["ecr.api", "ecr.dkr", "monitoring", "sqs", "sts"]
    cn-northwest-1  = ["ecr.api", "ecr.dkr", "monitoring", "sqs", "sts"]
    eu-isoe-west-1  = ["ecr.api", "ecr.dkr"]
    eusc-de-east-1  = ["ecr.api", "ecr.dkr"]
    us-iso-east-1   = ["ecr.api", "ecr.dkr", "sns", "sqs"]
    us-iso-west-1   = ["ecr.api", "ecr.dkr", "monitoring", "sns", "sqs"]
    us-isob-east-1  = ["ecr.api", "ecr.dkr", "sns", "sqs"]
    us-isob-west-1  = ["ecr.api", "ecr.dkr"]
    us-isof-east-1  = ["ecr.api", "ecr.dkr"]
    us-isof-south-1 = ["ecr.api", "ecr.dkr"]
  }
}
