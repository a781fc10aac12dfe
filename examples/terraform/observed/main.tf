# Traces to an OpenTelemetry collector, logs through Fluent Bit by FireLens, and alarms that somebody
# gets, in one call.
# The same as the file examples/environments/observed.toml.

terraform {
  required_version = ">= 1.10"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100"
    }
  }
}

provider "aws" {
  region              = "us-east-1"
  allowed_account_ids = ["123456789012"]

  default_tags {
    tags = {
      Project     = "shop"
      Environment = "observed"
      ManagedBy   = "terraform"
    }
  }
}

module "platform" {
  source = "../../../modules/platform"

  name    = "shop-observed"
  cluster = { namespace = "shop.local" }
  network = { availability_zones = ["us-east-1a", "us-east-1b"], nat_gateways = "single" }
  alarms  = { email = "on-call@example.com", response_time_milliseconds = 500 }

  load_balancers = {
    public = {
      ingress_cidr_blocks = ["0.0.0.0/0"]
      certificate_arn     = "arn:aws:acm:us-east-1:123456789012:certificate/1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"
    }
  }

  services = {
    tracked = {
      image                = ":5.2.0"
      environment          = { OTEL_EXPORTER_OTLP_ENDPOINT = "http://localhost:4317" }
      container_depends_on = { collector = "START", log-router = "START" }
      route                = { priority = 100, health_check = { path = "/livez" } }

      log_options = {
        Name              = "cloudwatch_logs"
        region            = "us-east-1"
        log_group_name    = "/shop/tracked"
        log_stream_prefix = "task-"
      }

      containers = {
        collector = {
          image            = "public.ecr.aws/aws-observability/aws-otel-collector:v0.43.3"
          command          = ["--config=/etc/ecs/ecs-default-config.yaml"]
          port             = 4317
          cpu_units        = 64
          memory_mib       = 256
          essential        = false
          create_log_group = true
        }
        log-router = {
          image                    = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5"
          user                     = "0"
          readonly_root_filesystem = false
          memory_reservation_mib   = 64
          firelens                 = { options = { enable-ecs-log-metadata = "true" } }
          waivers = {
            root_user                = "FireLens runs as root alone"
            writable_root_filesystem = "its start writes its configuration"
          }
        }
      }
    }
  }

  task_role_statements = {
    tracked = [
      {
        actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        resources = ["arn:aws:logs:us-east-1:123456789012:log-group:/shop/tracked:*"]
      },
      {
        actions   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords", "cloudwatch:PutMetricData"]
        resources = ["*"]
      },
    ]
  }
}
