# Two commands are enough: `make run` opens the app with sample data, `make test` runs every check there is.

.DEFAULT_GOAL := help
.PHONY: help run build test test-swift test-calendars test-browser lint format bench simulate install uninstall clean

ARGS ?=
PREFIX ?= /usr/local

help: ## what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## open the app with sample data (ARGS="--port 8090" passes options on)
	@scripts/run $(ARGS)

build: ## the program alone, for debugging
	@scripts/build

test: ## lint, the Swift tests, the calendars and the browser tests
	@scripts/test

test-swift: ## the Swift tests alone (ARGS="--filter Journey")
	@scripts/test-swift $(ARGS)

test-calendars: ## calendars and invitations beside others' readers (ARGS="--count 1500")
	@scripts/test-calendars $(ARGS)

test-browser: ## the browser tests alone (ARGS="-k people")
	@scripts/test-browser $(ARGS)

lint: ## the formatter's rules and the repository's own
	@scripts/lint

format: ## write the sources as the formatter would
	@swift format --in-place --recursive --parallel Sources Tests Package.swift

bench: ## measure a release build with 1,000 and 30,000 people
	@scripts/bench $(ARGS)

simulate: ## whether the week's plan keeps its word: 10,000 seekers, half a year
	@scripts/simulate $(ARGS)

install: ## build for release and copy to PREFIX (/usr/local)
	@scripts/install "$(PREFIX)"

uninstall: ## remove what install copied
	@rm -f "$(PREFIX)/bin/cortado" && rm -rf "$(PREFIX)/share/cortado"

clean: ## remove what was built
	@rm -rf .build .venv Benchmarks/results BrowserTests/shots
