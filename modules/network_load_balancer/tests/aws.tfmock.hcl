# What AWS would say, where no account is asked.

mock_resource "aws_kms_key" {
  override_during = plan
  defaults = {
    arn = "arn:aws:kms:us-east-1:111122223333:key/1"
  }
}

mock_resource "aws_security_group" {
  override_during = plan
  defaults = {
    arn = "arn:aws:ec2:us-east-1:111122223333:security-group/sg-1"
  }
}

mock_resource "aws_vpc" {
  override_during = plan
  defaults = {
    arn = "arn:aws:ec2:us-east-1:111122223333:vpc/vpc-1"
  }
}
