locals {
  account_id           = split(":", aws_vpc.this.arn)[4]
  endpoint_account_ids = concat([local.account_id], var.endpoint_account_ids)
  partition            = split(":", aws_vpc.this.arn)[1]
  region               = split(":", aws_vpc.this.arn)[3]
  words                = "[\\t\\n\\r ]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*"
  zone_letters         = ["a", "b", "c", "d", "e", "f", "g", "h"]

  nat_allocation_ids = merge(
    { for key, instance in aws_eip.nat : key => instance.id },
    var.nat_elastic_ip_allocation_ids,
  )

  availability_zone = join("|", [
    "(af-south-1|ap-east-1|ap-east-2|ap-northeast-1|ap-northeast-2|ap-northeast-3|ap-south-1",
    "ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-southeast-4|ap-southeast-5",
    "ap-southeast-6|ap-southeast-7|ca-central-1|ca-west-1|eu-central-1|eu-central-2|eu-north-1",
    "eu-south-1|eu-south-2|eu-west-1|eu-west-2|eu-west-3|il-central-1|me-central-1|me-south-1",
    "me-west-1|mx-central-1|sa-east-1|sa-west-1|us-east-1|us-east-2|us-west-1|us-west-2|cn-north-1",
    "cn-northwest-1|eusc-de-east-1|us-iso-east-1|us-iso-west-1|us-isob-east-1|us-isob-west-1",
    "eu-isoe-west-1|us-isof-east-1|us-isof-south-1|us-gov-east-1|us-gov-west-1)[a-h]",
  ])

  domains = {
    aws-cn    = "amazonaws.com.cn"
    aws-eusc  = "amazonaws.eu"
    aws-iso   = "c2s.ic.gov"
    aws-iso-b = "sc2s.sgov.gov"
    aws-iso-e = "cloud.adc-e.uk"
    aws-iso-f = "csp.hci.ic.gov"
  }

  renamed_endpoints = {
    cn-north-1 = [
      "ec2",
      "ecr.api",
      "ecr.dkr",
      "elasticfilesystem",
      "kinesis-streams",
      "lambda",
      "monitoring",
      "sqs",
      "states",
      "sts",
      "xray",
    ]
    cn-northwest-1 = [
      "ec2",
      "ecr.api",
      "ecr.dkr",
      "elasticfilesystem",
      "kinesis-streams",
      "lambda",
      "monitoring",
      "sqs",
      "states",
      "sts",
      "xray",
    ]
    eu-isoe-west-1  = ["ecr.api", "ecr.dkr"]
    eusc-de-east-1  = ["ecr.api", "ecr.dkr"]
    us-iso-east-1   = ["ec2", "ecr.api", "ecr.dkr", "elasticfilesystem", "sns", "sqs"]
    us-iso-west-1   = ["ec2", "ecr.api", "ecr.dkr", "elasticfilesystem", "monitoring", "sns", "sqs"]
    us-isob-east-1  = ["ec2", "ecr.api", "ecr.dkr", "elasticfilesystem", "sns", "sqs"]
    us-isob-west-1  = ["ecr.api", "ecr.dkr"]
    us-isof-east-1  = ["ecr.api", "ecr.dkr"]
    us-isof-south-1 = ["ecr.api", "ecr.dkr"]
  }
}
