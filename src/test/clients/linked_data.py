#!/usr/bin/env python3
"""Looks up 200 IRIs of the graph, chosen at random, by each Accept header, with curl: linked_data.py http://localhost:3030/ [SEED]"""
import csv
import io
import random
import subprocess
import sys
import urllib.parse
import urllib.request

ADDRESS = sys.argv[1].rstrip("/")
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
IRIS = 200
# What is asked for, and the type that must come; none where it must be refused.
ACCEPTED = [
    ("text/html", "text/html"),
    ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
    ("text/turtle", "text/turtle"),
    ("application/n-triples", "application/n-triples"),
    ("application/rdf+xml", "application/rdf+xml"),
    ("application/ld+json", "application/ld+json"),
    ("text/html;q=0.3, text/turtle;q=0.7", "text/turtle"),
    ("*/*", "text/html"),
    ("image/png", None),
]
# The IRIs of things, of named graphs too.
KNOWN = """SELECT DISTINCT ?s {
  { ?s ?p ?o } UNION { ?x ?p ?s FILTER isIRI(?s) } UNION { GRAPH ?s { } }
  FILTER STRSTARTS(STR(?s), "https://w3id.org/jiaotu/id/")
} ORDER BY ?s"""


class Response:
    def __init__(self, said):
        head, size = said.rsplit("\nsize ", 1)
        lines = head.strip().splitlines()
        self.status = int(lines[0].split()[1])
        self.size = int(size)
        self.headers = {}
        for name, _, value in (line.partition(":") for line in lines[1:]):
            self.headers[name.lower()] = ", ".join(filter(None, [self.get(name.lower()), value.strip()]))

    def get(self, name):
        return self.headers.get(name, "")

    def type(self):
        return self.get("content-type").split(";")[0]


def curl(requests):
    """The responses to some addresses with their headers, all by one curl."""
    quoted = lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    config = "\nnext\n".join(
        "\n".join(
            [f"url = {quoted(address)}", 'output = "/dev/null"', 'dump-header = "-"', "silent", "show-error"]
            + [r'write-out = "\nsize %{size_download}\n====\n"']
            + [f"header = {quoted(f'{name}: {value}')}" for name, value in headers.items()]
        )
        for address, headers in requests
    )
    said = subprocess.run(["curl", "--config", "-"], input=config, capture_output=True, text=True, check=True).stdout
    return [Response(one) for one in said.split("\n====\n")[:-1]]


def check(what, holds):
    if not holds:
        sys.exit(f"linked_data: seed {SEED}: {what}")


def iris():
    query = urllib.parse.urlencode({"query": KNOWN})
    request = urllib.request.Request(f"{ADDRESS}/sparql?{query}", headers={"Accept": "text/csv"})
    with urllib.request.urlopen(request, timeout=60) as response:
        return [row["s"] for row in csv.DictReader(io.StringIO(response.read().decode()))]


def look_up(addresses, accept, wanted):
    seen = curl([(address, {"Accept": accept}) for address in addresses])
    check(f"{len(seen)} answers to {len(addresses)} requests", len(seen) == len(addresses))
    for address, one in zip(addresses, seen):
        check(f"{address} as {accept}: Vary is {one.get('vary')}", "accept" in one.get("vary").lower())
        check(f"{address} as {accept}: {one.status}", one.status == (303 if wanted else 406))
        check(f"{address} has no alternates: {one.get('link')}", not wanted or tells_alternates(one))
    if wanted:
        follow([urllib.parse.urljoin(ADDRESS, one.get("location")) for one in seen], accept, wanted)


def tells_alternates(response):
    kinds = {wanted for _, wanted in ACCEPTED if wanted}
    return all(f'rel="alternate"; type="{kind}"' in response.get("link") for kind in kinds)


def follow(addresses, accept, wanted):
    documents = curl([(address, {"Accept": accept}) for address in addresses])
    for address, one in zip(addresses, documents):
        check(f"{address} as {accept}: {one.status} {one.type()}", (one.status, one.type()) == (200, wanted))
        check(f"{address} is empty", one.size > 0)
        check(f"{address} as {accept}: Vary is {one.get('vary')}", "accept" in one.get("vary").lower())
    tags = [{"Accept": accept, "If-None-Match": one.get("etag")} for one in documents]
    for address, one in zip(addresses, curl(list(zip(addresses, tags)))):
        check(f"{address}: {one.status} for its own ETag, not 304", one.status == 304)


def address(iri, unsafe=""):
    path = urllib.parse.quote(iri.split("/id/", 1)[1], safe="/%")
    return ADDRESS + "/id/" + "".join(f"%{ord(letter):02X}" if letter in unsafe else letter for letter in path)


known = iris()
chosen = random.Random(SEED).sample(known, min(IRIS, len(known)))
schemes = [iri for iri in known if "/id/scheme/" in iri]
check(f"{len(schemes)} vocabularies", len(schemes) >= 6)
for accept, wanted in ACCEPTED:
    look_up([address(iri) for iri in chosen + schemes], accept, wanted)
    if wanted:
        follow([ADDRESS + "/ontology", ADDRESS + "/ontology/0.1.0"], accept, wanted)
look_up([address(iri, "aeinrt0123456789") for iri in chosen], "text/turtle", "text/turtle")
missing = curl([(f"{ADDRESS}/id/none/of/these", {"Accept": "text/turtle"})])[0]
check(f"an unknown thing: {missing.status}, not 404", missing.status == 404)
print(f"linked_data: seed {SEED}: {len(chosen)} of {len(known)} IRIs, the ontology and {len(schemes)} vocabularies looked up by "
      f"{len(ACCEPTED)} Accept headers")
