output "deploy_role_arn" {
  description = "ARN of the role that deploys."
  value       = aws_iam_role.deploy.arn
}

output "oidc_provider_arn" {
  description = "ARN of the identity provider, for further modules."
  value       = local.oidc_provider_arn
}

output "permissions_boundary_arn" {
  description = "ARN of the boundary of every role that is made; the input permissions_boundary of the modules that make some."
  value       = aws_iam_policy.boundary.arn
}

output "plan_role_arn" {
  description = "ARN of the role that plans."
  value       = aws_iam_role.plan.arn
}

output "push_role_arn" {
  description = "ARN of the role that pushes images."
  value       = aws_iam_role.push.arn
}

output "save_role_arn" {
  description = "ARN of the role that plans and saves the plan."
  value       = aws_iam_role.save.arn
}
