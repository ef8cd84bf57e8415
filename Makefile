# Two commands matter: `make run` serves the site with real data, `make test` checks everything.
.DEFAULT_GOAL := help
SHELL := /bin/bash

.PHONY: help run test figures conformance bench bench-geocode bench-peers release frontend clean

help:            ## this list
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*## */\t/'

run:             ## build, fill bussola.gpkg from data/, serve on 127.0.0.1:8080
	@.ci/build-and-run

test:            ## install what the tests need, run every check, leave nothing running
	@.ci/test

figures:         ## measure against real lists that are not part of the project: make figures DATA=FOLDER
	@test -n "$(DATA)" || { echo "say where the lists are: make figures DATA=FOLDER (see tests/README.md)"; exit 2; }
	BUSSOLA_DATA="$(abspath $(DATA))" cargo test --locked --test figures -- --nocapture --test-threads=1

conformance:     ## ask the official test cases of the standards, which are not part of the project: make conformance DATA=FOLDER
	@test -n "$(DATA)" || { echo "say where they are: make conformance DATA=FOLDER (see tests/README.md)"; exit 2; }
	BUSSOLA_DATA="$(abspath $(DATA))" cargo test --locked --test conformance -- --nocapture --test-threads=1
	.ci/hsds "$(DATA)/standards/hsds"

bench:           ## measure the search, HTTP and the ingest, in release mode; PostGIS too where BUSSOLA_TEST_POSTGRES is set
	cargo bench -p bussola-engine --bench search
	cargo bench -p bussola --bench http
	cargo bench -p bussola --bench postgis
	cargo bench -p bussola --bench ingest

bench-geocode:   ## CPU per address: make bench-geocode DATA=FOLDER ANNCSU=FOLDER (see tests/bench/geocode.rs)
	BUSSOLA_DATA="$(DATA)" BUSSOLA_ANNCSU="$(ANNCSU)" cargo bench -p bussola --bench geocode

bench-peers: release ## CPU per request beside tipg, pygeoapi, martin and PostGIS over a million desks: make bench-peers [MARTIN=PROGRAM]
	.ci/postgis install
	folder=$$(mktemp -d) && chmod 755 "$$folder" && trap '.ci/postgis stop "$$folder"' EXIT && \
	    url=$$(.ci/postgis start "$$folder") && \
	    python3 tests/bench/peers/run.py --bussola target/release/bussola --postgis "$$url" $(if $(MARTIN),--martin "$(MARTIN)")

release:         ## the optimised binary, target/release/bussola
	@.ci/frontend
	@.ci/wasm
	cargo build --release --locked

frontend:        ## the styles and scripts, frontend/dist
	@.ci/frontend

clean:           ## remove everything that was built
	rm -rf target frontend/dist frontend/node_modules tests/e2e/node_modules tests/hours/node_modules tests/clients/node_modules tiles/build/node_modules
