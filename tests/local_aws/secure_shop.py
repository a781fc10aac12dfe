"""Another team's platform with HTTPS, and where its requests go."""

from typing import Any

from tests.local_aws.test_scaled_services import PLATFORM, Shop


class SecureShop(Shop):
    """Their platform with HTTPS."""

    certificate_arn = ""

    def says(self, *tables: str) -> None:
        certified = f'certificate_arn = "{self.certificate_arn}"'
        platform = PLATFORM.replace("plain_http = true", certified)
        self.project.environment("dev").write_text(platform + "".join(tables))

    @property
    def group(self) -> dict[str, Any]:
        """The only target group."""
        [group] = self.read.client("elbv2").describe_target_groups()["TargetGroups"]
        return dict(group)

    @property
    def served(self) -> dict[str, tuple[str, int]]:
        """The container and port that each target group is for, by the protocol version."""
        [service] = self.read.ecs_services("shop-cluster-dev").values()
        groups = self.read.client("elbv2").describe_target_groups()["TargetGroups"]
        names = {one["TargetGroupArn"]: one["TargetGroupName"][:-7] for one in groups}
        return {
            names[one["targetGroupArn"]]: (one["containerName"], one["containerPort"])
            for one in service["loadBalancers"]
        }

    @property
    def forwarded(self) -> dict[str, str]:
        """The priority of each rule that forwards requests, and where to."""
        return self.forwarded_at("shop-alb-dev")

    def forwarded_at(self, name: str) -> dict[str, str]:
        """The same of the load balancer with a name."""
        client = self.read.client("elbv2")
        [balancer] = client.describe_load_balancers(Names=[name])["LoadBalancers"]
        listeners = client.describe_listeners(LoadBalancerArn=balancer["LoadBalancerArn"])
        rules = [
            rule
            for listener in listeners["Listeners"]
            for rule in client.describe_rules(ListenerArn=listener["ListenerArn"])["Rules"]
        ]
        return {
            rule["Priority"]: action["TargetGroupArn"].split("/")[1][:-7]
            for rule in rules
            for action in rule["Actions"]
            if "TargetGroupArn" in action
        }

    def listening(self, name: str) -> dict[int, tuple[str, str, str]]:
        """By the port of each listener its protocol, and the group that it leads to and checks."""
        client = self.read.client("elbv2")
        [balancer] = client.describe_load_balancers(Names=[name])["LoadBalancers"]
        assert (balancer["Type"], len(balancer["SecurityGroups"])) == ("network", 1)
        groups = client.describe_target_groups()["TargetGroups"]
        by_arn = {one["TargetGroupArn"]: one for one in groups}
        listeners = client.describe_listeners(LoadBalancerArn=balancer["LoadBalancerArn"])
        found = {}
        for one in listeners["Listeners"]:
            [action] = one["DefaultActions"]
            group = by_arn[action["TargetGroupArn"]]
            checked = group["HealthCheckProtocol"]
            found[one["Port"]] = (one["Protocol"], group["TargetGroupName"][:-7], checked)
        return found

    @property
    def done_with_requests(self) -> list[str]:
        """What the only rule with priority 100 does with requests, in this order."""
        client = self.read.client("elbv2")
        [balancer] = client.describe_load_balancers(Names=["shop-alb-dev"])["LoadBalancers"]
        listeners = client.describe_listeners(LoadBalancerArn=balancer["LoadBalancerArn"])
        [rule] = [
            rule
            for listener in listeners["Listeners"]
            for rule in client.describe_rules(ListenerArn=listener["ListenerArn"])["Rules"]
            if rule["Priority"] == "100"
        ]
        return [action["Type"] for action in sorted(rule["Actions"], key=lambda one: one["Order"])]

    @property
    def attributes(self) -> dict[str, str]:
        """What the target group does beside its health check."""
        found = self.read.client("elbv2").describe_target_group_attributes(
            TargetGroupArn=self.group["TargetGroupArn"]
        )
        return {one["Key"]: one["Value"] for one in found["Attributes"]}

    def judged_by(self, load_balancer_arn: str) -> dict[str, dict[str, Any]]:
        """What each rule of the web ACL in front of a load balancer does."""
        client = self.read.client("wafv2")
        acl = client.get_web_acl_for_resource(ResourceArn=load_balancer_arn)["WebACL"]
        log = client.get_logging_configuration(ResourceArn=acl["ARN"])["LoggingConfiguration"]
        [destination] = log["LogDestinationConfigs"]
        assert ":log-group:aws-waf-logs-shop-dev-" in destination
        return {rule["Name"]: rule.get("OverrideAction") or rule["Action"] for rule in acl["Rules"]}

    @property
    def asked_of_clients(self) -> tuple[str, str | None]:
        """Who judges certificates of clients, and the name of the trust store."""
        client = self.read.client("elbv2")
        [balancer] = client.describe_load_balancers(Names=["shop-alb-dev"])["LoadBalancers"]
        listeners = client.describe_listeners(LoadBalancerArn=balancer["LoadBalancerArn"])
        [asked] = [
            one["MutualAuthentication"] for one in listeners["Listeners"] if one["Port"] == 443
        ]
        stores = client.describe_trust_stores()["TrustStores"]
        names = {one["TrustStoreArn"]: one["Name"] for one in stores}
        return asked["Mode"], names.get(asked.get("TrustStoreArn"))

    def theirs(self) -> tuple[str, str]:
        """The listener and the security group of a load balancer that others have created."""
        client, ec2 = self.read.client("elbv2"), self.read.client("ec2")
        subnets = [one["SubnetId"] for one in ec2.describe_subnets()["Subnets"]][:2]
        group = ec2.create_security_group(GroupName="theirs", Description="Theirs")["GroupId"]
        [balancer] = client.create_load_balancer(
            Name="theirs", Subnets=subnets, SecurityGroups=[group]
        )["LoadBalancers"]
        [listener] = client.create_listener(
            LoadBalancerArn=balancer["LoadBalancerArn"],
            Protocol="HTTP",
            Port=80,
            DefaultActions=[
                {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}
            ],
        )["Listeners"]
        return listener["ListenerArn"], group
