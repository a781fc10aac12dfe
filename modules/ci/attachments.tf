resource "aws_iam_role_policy_attachment" "deploy_read_balancers" {
  policy_arn = aws_iam_policy.read_balancers.arn
  role       = aws_iam_role.deploy.id
}

resource "aws_iam_role_policy_attachment" "deploy_read_messages" {
  policy_arn = aws_iam_policy.read_messages.arn
  role       = aws_iam_role.deploy.id
}

resource "aws_iam_role_policy_attachment" "deploy_read_network" {
  policy_arn = aws_iam_policy.read_network.arn
  role       = aws_iam_role.deploy.id
}

resource "aws_iam_role_policy_attachment" "deploy_read_services" {
  policy_arn = aws_iam_policy.read_services.arn
  role       = aws_iam_role.deploy.id
}

resource "aws_iam_role_policy_attachment" "deploy_read_stores" {
  policy_arn = aws_iam_policy.read_stores.arn
  role       = aws_iam_role.deploy.id
}

resource "aws_iam_role_policy_attachment" "deploy_write_balancers" {
  policy_arn = aws_iam_policy.write_balancers.arn
  role       = aws_iam_role.deploy.id
}

resource "aws_iam_role_policy_attachment" "deploy_write_messages" {
  policy_arn = aws_iam_policy.write_messages.arn
  role       = aws_iam_role.deploy.id
}

resource "aws_iam_role_policy_attachment" "deploy_write_network" {
  policy_arn = aws_iam_policy.write_network.arn
  role       = aws_iam_role.deploy.id
}

resource "aws_iam_role_policy_attachment" "deploy_write_services" {
  policy_arn = aws_iam_policy.write_services.arn
  role       = aws_iam_role.deploy.id
}

resource "aws_iam_role_policy_attachment" "deploy_write_stores" {
  policy_arn = aws_iam_policy.write_stores.arn
  role       = aws_iam_role.deploy.id
}

resource "aws_iam_role_policy_attachment" "plan_read_balancers" {
  policy_arn = aws_iam_policy.read_balancers.arn
  role       = aws_iam_role.plan.id
}

resource "aws_iam_role_policy_attachment" "plan_read_messages" {
  policy_arn = aws_iam_policy.read_messages.arn
  role       = aws_iam_role.plan.id
}

resource "aws_iam_role_policy_attachment" "plan_read_network" {
  policy_arn = aws_iam_policy.read_network.arn
  role       = aws_iam_role.plan.id
}

resource "aws_iam_role_policy_attachment" "plan_read_services" {
  policy_arn = aws_iam_policy.read_services.arn
  role       = aws_iam_role.plan.id
}

resource "aws_iam_role_policy_attachment" "plan_read_stores" {
  policy_arn = aws_iam_policy.read_stores.arn
  role       = aws_iam_role.plan.id
}

resource "aws_iam_role_policy_attachment" "save_read_balancers" {
  policy_arn = aws_iam_policy.read_balancers.arn
  role       = aws_iam_role.save.id
}

resource "aws_iam_role_policy_attachment" "save_read_messages" {
  policy_arn = aws_iam_policy.read_messages.arn
  role       = aws_iam_role.save.id
}

resource "aws_iam_role_policy_attachment" "save_read_network" {
  policy_arn = aws_iam_policy.read_network.arn
  role       = aws_iam_role.save.id
}

resource "aws_iam_role_policy_attachment" "save_read_services" {
  policy_arn = aws_iam_policy.read_services.arn
  role       = aws_iam_role.save.id
}

resource "aws_iam_role_policy_attachment" "save_read_stores" {
  policy_arn = aws_iam_policy.read_stores.arn
  role       = aws_iam_role.save.id
}
