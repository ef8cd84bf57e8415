#!/usr/bin/env python3
"""Judges the HSDS API of a running server by the official schemas of HSDS 3.1.

    .ci/hsds FOLDER

makes the store that it wants, with one desk that has a row in every table, and `make conformance` calls that.
FOLDER has `schema/` with `openapi.json`, a file per table and `compiled/`, as in the specification's repository.
Every list is read page by page, in rows and in full, every object by its identifier, every endpoint with every
parameter of the official description; then the package, row by row. Ends with 1 on any violation, and also when
anything that should have been judged was not there.
"""

import csv
import io
import json
import sys
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

FORMATS = ("uuid", "uri", "email", "date-time")

# The official description says that one service at a location is a service (its schema is that of a service), while
# its text says that it is a service at a location. The answer is judged by both, so it has two keys more.
BEYOND_SCHEMA = {"/service_at_locations/{id}": {"name", "status"}}

# A parameter that narrows nothing down by itself, for each that the official description has.
SAMPLES = {
    "search": "a",
    "page": "1",
    "per_page": "2",
    "format": "json",
    "minimal": "false",
    "full": "true",
    "full_service": "true",
    "modified_after": "2000-01-01T00:00:00Z",
    "top_only": "true",
    "proximity": "20000",
}


class Judge:
    """Counts what was judged and keeps what was wrong."""

    def __init__(self, folder):
        self.schemas = folder / "schema"
        files = {file.name: json.loads(file.read_text()) for file in sorted(self.schemas.glob("*.json"))}
        if len(files) < 20:
            sys.exit(f"{self.schemas} has not the schemas of HSDS")
        resources = [(name, Resource.from_contents(text, default_specification=DRAFT202012)) for name, text in files.items()]
        self.registry = Registry().with_resources(resources)
        self.tables = files
        self.description = files["openapi.json"]
        self.checker = FormatChecker()
        missing = [name for name in FORMATS if name not in self.checker.checkers]
        if missing:
            sys.exit(f"formats {missing} are not checked; install 'jsonschema[format-nongpl]'")
        self.rows = {}
        self.violations = []

    def compiled(self, name):
        return json.loads((self.schemas / "compiled" / f"{name}.json").read_text())

    def violation(self, what, detail):
        self.rows.setdefault(what, [0, 0])[1] += 1
        self.violations.append(f"{what}: {detail}")

    def judge(self, what, document, schema, beyond=frozenset()):
        self.rows.setdefault(what, [0, 0])[0] += 1
        validator = Draft202012Validator(schema, registry=self.registry, format_checker=self.checker)
        for error in validator.iter_errors(document):
            path = "/".join(str(part) for part in error.absolute_path)
            self.violation(what, f"{document.get('id')} at {path}: {error.message[:200]}")
        for path in self.unknown(document, schema, beyond):
            self.violation(what, f"{document.get('id')} has {path}, which the schema does not know")

    def unknown(self, document, schema, beyond, path=""):
        """Keys that a schema does not name."""
        if "$ref" in schema:
            schema = self.tables[schema["$ref"]]
        if isinstance(document, list):
            for member in document:
                yield from self.unknown(member, schema.get("items", {}), frozenset(), path)
        elif isinstance(document, dict) and "properties" in schema:
            properties = schema["properties"]
            for key, value in document.items():
                if key in properties:
                    yield from self.unknown(value, properties[key], frozenset(), f"{path}/{key}")
                elif key not in beyond:
                    yield f"{path}/{key}"

    def report(self):
        width = max(len(what) for what in self.rows)
        print(f"{'judged':{width}}  documents  violations")
        for what, (documents, violations) in self.rows.items():
            print(f"{what:{width}}  {documents:9}  {violations:10}")
        for violation in self.violations[:40]:
            print(f"  {violation}")
        total = sum(documents for documents, _ in self.rows.values())
        empty = [what for what, (documents, _) in self.rows.items() if documents == 0]
        print(f"{total} documents, {len(self.violations)} violations")
        if empty:
            print(f"nothing was judged of: {', '.join(empty)}")
        return 1 if self.violations or empty or total == 0 else 0


class Client:
    """Asks one server, at its pace."""

    def __init__(self, base):
        self.base = base.rstrip("/")

    def ask(self, path, method="GET", **query):
        url = self.base + path + ("?" + urllib.parse.urlencode(query) if query else "")
        request = urllib.request.Request(url, method=method, headers={"accept": "*/*"})
        try:
            with urllib.request.urlopen(request, timeout=180) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()

    def json(self, path, method="GET", **query):
        status, _, body = self.ask(path, method, **query)
        if status != 200:
            raise SystemExit(f"{method} {path} {query}: {status} {body[:300]}")
        return json.loads(body)

    def pages(self, path, **query):
        number = 1
        while True:
            page = self.json(path, page=number, per_page=100, **query)
            yield page
            if page["last_page"]:
                return
            number += 1


def page_schema(judge):
    schema = dict(judge.description["components"]["schemas"]["Page"])
    schema["required"] = list(schema["properties"])
    schema["properties"] = {**schema["properties"], "contents": {"type": "array"}}
    return schema


def lists(judge, client):
    """Every list in rows, in full and as lines; answers the identifiers of each."""
    taxonomy, term = judge.tables["taxonomy.json"], judge.tables["taxonomy_term.json"]
    ids = {}
    for path, row, full in [
        ("/organizations", judge.compiled("organization_list"), judge.compiled("organization")),
        ("/services", judge.compiled("service_list"), judge.compiled("service")),
        ("/service_at_locations", judge.compiled("service_at_location_list"), judge.compiled("service_at_location")),
        ("/taxonomies", taxonomy, None),
        ("/taxonomy_terms", term, None),
    ]:
        ids[path] = []
        for page in client.pages(path):
            judge_page(judge, f"{path} page", page)
            for one in page["contents"]:
                judge.judge(path, one, row)
                ids[path].append(one["id"])
        if len(ids[path]) != page["total_items"] or len(set(ids[path])) != len(ids[path]):
            judge.violation(path, f"{len(ids[path])} objects on all pages, {page['total_items']} are said to be there")
        if full is not None:
            for page in client.pages(path, full="true"):
                for one in page["contents"]:
                    judge.judge(f"{path}?full=true", one, full)
                    # What is told in full can also be read as a row.
                    judge.judge(f"{path}?full=true as rows", keys_of(one, row), row)
        lines = client.ask(path, format="ndjson")[2].splitlines()
        for line in lines:
            judge.judge(f"{path}?format=ndjson", json.loads(line), row)
        if [json.loads(line)["id"] for line in lines] != ids[path]:
            judge.violation(f"{path}?format=ndjson", "other objects than on the pages")
        if client.json(path, "POST", per_page=3) != client.json(path, per_page=3):
            judge.violation(path, "POST answers otherwise than GET")
    for page in client.pages("/organizations", full_service="true"):
        for one in page["contents"]:
            judge.judge("/organizations?full_service=true", one, judge.compiled("organization"))
    return ids


def keys_of(document, schema):
    return {key: value for key, value in document.items() if key in schema["properties"] and not isinstance(value, list)} | {
        key: keys_of(document[key], schema["properties"][key])
        for key in ("organization", "location", "service")
        if key in document and key in schema["properties"]
    }


def judge_page(judge, what, page):
    judge.judge(what, page, page_schema(judge))
    n_objects = len(page["contents"])
    if page["size"] != n_objects or page["empty"] != (n_objects == 0):
        judge.violation(what, f"says {page['size']} objects and empty {page['empty']}, has {n_objects}")
    if page["first_page"] != (page["page_number"] == 1):
        judge.violation(what, "says that it is the first page")
    if page["last_page"] != (page["page_number"] >= page["total_pages"]):
        judge.violation(what, "says that it is the last page")


def one_by_one(judge, client, ids):
    schemas = {
        "/organizations": [judge.compiled("organization")],
        "/services": [judge.compiled("service")],
        "/service_at_locations": [judge.compiled("service_at_location")],
        "/taxonomies": [judge.tables["taxonomy.json"]],
        "/taxonomy_terms": [judge.tables["taxonomy_term.json"]],
    }
    for path, known in ids.items():
        what = f"{path}/{{id}}"
        for id in known:
            document = client.json(f"{path}/{id}")
            if document["id"] != id:
                judge.violation(what, f"{document['id']} instead of {id}")
            for schema in schemas[path]:
                judge.judge(what, document, schema, BEYOND_SCHEMA.get(what, frozenset()))
            if what in BEYOND_SCHEMA:
                as_service = {key: document[key] for key in ("id", "name", "status")}
                judge.judge(f"{what} as a service", as_service, judge.compiled("service"))
    for path in ids:
        status, headers, body = client.ask(f"{path}/00000000-0000-0000-0000-000000000000")
        problem = json.loads(body)
        if status != 404 or headers["content-type"] != "application/problem+json" or problem["status"] != 404:
            judge.violation(f"{path}/{{id}}", f"{status} for what is not there")


def every_parameter(judge, client, ids):
    """Each parameter of the official description is taken, alone and with all others."""
    desk = client.json(f"/service_at_locations/{ids['/service_at_locations'][0]}")
    attribute = desk["attributes"][0]["taxonomy_term"]
    samples = dict(SAMPLES)
    samples["taxonomy_term_id"] = samples["parent_id"] = attribute["id"]
    samples["taxonomy_id"] = attribute["taxonomy_id"]
    samples["organization_id"] = desk["service"]["organization_id"]
    rows = client.json("/service_at_locations", full="true", per_page=100)["contents"]
    pinned = [row["location"] for row in rows if "latitude" in row["location"]]
    postcodes = [address["postal_code"] for location in pinned for address in location["addresses"] if address["postal_code"]]
    if not postcodes:
        raise SystemExit("no desk with a pin has a postcode")
    samples["postcode"] = postcodes[0]
    for path, item in judge.description["paths"].items():
        for method in ("get", "post"):
            operation = item.get(method)
            if operation is None:
                continue
            what = f"{method.upper()} {path}, parameters"
            names = [name_of(judge, parameter) for parameter in operation.get("parameters", [])]
            judge.rows.setdefault(what, [0, 0])
            address = path.replace("{id}", ids[path.removesuffix("/{id}")][0]) if "{id}" in path else path
            queries = [{}] + [{name: samples[name]} for name in names if name != "proximity"]
            queries.append({name: samples[name] for name in names})
            for query in queries:
                status, _, body = client.ask(address, method.upper(), **query)
                judge.rows[what][0] += 1
                if status != 200:
                    judge.violation(what, f"{query}: {status} {body[:200]}")


def name_of(judge, parameter):
    if "$ref" in parameter:
        parameter = judge.description["components"]["parameters"][parameter["$ref"].rsplit("/", 1)[1]]
    return parameter["name"]


def package(judge, client):
    """Rows of both packages by the schema of their table, with what tables need besides."""
    _, _, body = client.ask("/package.zip")
    files = zipfile.ZipFile(io.BytesIO(body))
    described = json.loads(files.read("datapackage.json"))
    whole = client.json("/package.json")
    for resource in described["resources"]:
        name, path = resource["name"], resource["path"]
        schema = dict(judge.tables[f"{name}.json"])
        schema["required"] = schema["required"] + schema.get("tabular_required", [])
        if judge.tables[f"{name}.json"]["path"] != path:
            judge.violation("package", f"{path} should be called {schema['path']}")
        numbers = {field["name"] for field in resource["schema"]["fields"] if field["type"] == "number"}
        rows = list(csv.DictReader(io.TextIOWrapper(files.open(path), "utf-8", newline="")))
        what = f"package.zip {path}"
        judge.rows.setdefault(what, [0, 0])
        for row in rows:
            # An empty cell is an empty text where the schema asks for a text.
            values = {key: value for key, value in row.items() if value or key in schema["required"]}
            judge.judge(what, {key: float(value) if key in numbers else value for key, value in values.items()}, schema)
        for row in whole[path]:
            judge.judge(f"package.json {path}", row, schema)
        if [row["id"] for row in rows] != [row["id"] for row in whole[path]]:
            judge.violation(what, "other rows than in package.json")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    judge, client = Judge(Path(sys.argv[2])), Client(sys.argv[1])
    base = client.json("/")
    schema = judge.description["paths"]["/"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    judge.judge("/", base, {**schema, "required": list(schema["properties"])})
    if base["version"] != "3.1":
        judge.violation("/", f"version {base['version']}")
    ids = lists(judge, client)
    one_by_one(judge, client, ids)
    every_parameter(judge, client, ids)
    package(judge, client)
    sys.exit(judge.report())


if __name__ == "__main__":
    main()
