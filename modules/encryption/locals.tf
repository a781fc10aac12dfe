locals {
  account_id = split(":", aws_kms_key.data.arn)[4]
  partition  = split(":", aws_kms_key.data.arn)[1]
}
