# Articles and YAML in, a briefing site out. `make help` lists the targets.

PYTHON ?= python3
SEEDS  ?= seeds
SITE   ?= site
PORT   ?= 8000
VENV   := .venv
RUN    := $(VENV)/bin/python
PIP    := $(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:

# Another folder of seeds is built without touching this one's docs/.
DOCS   := $(if $(filter $(abspath seeds),$(abspath $(SEEDS))),--docs docs,--no-docs)

.PHONY: help site check format schemas test serve lint bench verify audit sbom lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo "What else helps to write seeds (new, quote, suggest, explain, diff …): $(RUN) -m generator --help"

site: $(VENV)/.ready ## build everything into site/ (SEEDS=dir SITE=dir builds another topic)
	@$(RUN) -m generator build --seeds $(SEEDS) $(DOCS) --site $(SITE)

check: $(VENV)/.ready ## check the seeds and write nothing
	@$(RUN) -m generator check --seeds $(SEEDS)

format: $(VENV)/.ready ## lay the seed files out in one way; remarks and meaning stay
	@$(RUN) -m generator format --seeds $(SEEDS)

schemas: $(VENV)/.ready ## write the schemas with which editors complete and check seed files
	@$(RUN) -m generator schema --seeds $(SEEDS)

test: $(VENV)/.ready-test ## run all tests
	@$(RUN) -m pytest -n auto tests

serve: $(VENV)/.ready ## live preview: saving a seed file rebuilds and reloads (SEEDS=dir PORT=8001)
	@$(RUN) -m preview --seeds $(SEEDS) $(filter-out --no-docs,$(DOCS)) --port $(PORT)

lint: $(VENV)/.ready-test ## check the style of the code
	@$(RUN) -m ruff check generator preview tests && $(RUN) -m ruff format --check --quiet generator preview tests

bench: $(VENV)/.ready-test ## measure time and size on made-up topics of growing size
	@$(RUN) -m tests.bench.scale

verify: $(VENV)/.ready ## prove the built site again, offline (SITE=dir for another one)
	@$(RUN) -m generator verify $(SITE)

audit: $(VENV)/.ready-test ## look for packages that do not fit or have known vulnerabilities (needs a network)
	@$(RUN) -m pip check
	@$(RUN) -m pip_audit --disable-pip --require-hashes -r requirements.txt

sbom: $(VENV)/.ready-test ## write sbom.json: what the program is made of, as CycloneDX
	@$(VENV)/bin/cyclonedx-py requirements --output-reproducible --pyproject pyproject.toml -o sbom.json requirements.txt

lock: ## renew requirements.txt and requirements-test.txt from pyproject.toml (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
	  --no-emit-index-url --upgrade --quiet -o requirements.txt
	uv pip compile pyproject.toml --extra test -c requirements.txt --universal --python-version 3.11 --generate-hashes \
	  --no-annotate --no-header --no-emit-index-url --upgrade --quiet -o requirements-test.txt

clean: ## remove the environment and the built site
	rm -rf $(VENV) site

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3"; exit 2; }
	@echo "Making a Python environment in $(VENV)/ …"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.ready: requirements.txt | $(VENV)/bin/python
	@echo "Installing the packages of requirements.txt, once; this takes a minute …"
	@$(PIP) -r requirements.txt
	@touch $@

$(VENV)/.ready-test: requirements-test.txt $(VENV)/.ready
	@echo "Installing the packages of requirements-test.txt, once …"
	@$(PIP) -r requirements-test.txt
	@touch $@
