#!/usr/bin/env python3
"""Reads every RDF format and every result type of /sparql with rdflib: sparql.py http://localhost:3030/

Needs rdflib (Debian: python3-rdflib).
"""
import io
import sys
import urllib.parse
import urllib.request

import rdflib
from rdflib.compare import isomorphic
from rdflib.query import Result

ENDPOINT = sys.argv[1].rstrip("/") + "/sparql"
GRAPHS = {
    "text/turtle": "turtle",
    "application/n-triples": "nt",
    "application/rdf+xml": "xml",
    "application/ld+json": "json-ld",
}
RESULTS = {
    "application/sparql-results+json": "json",
    "application/sparql-results+xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
}
# No PREFIX line: the endpoint knows them.
OF_ONE = "{ SELECT ?s { ?s a jt:Observation } ORDER BY ?s LIMIT 5 }"
CONSTRUCT = f"CONSTRUCT {{ ?s ?p ?o }} {{ {OF_ONE} ?s ?p ?o }}"
DESCRIBE = f"DESCRIBE ?s {{ {OF_ONE} }}"
SELECT = "SELECT ?region ?name { ?region a jt:Region ; skos:prefLabel ?name . FILTER (LANG(?name) = 'zh') } ORDER BY ?region"
ASK = "ASK { ?s a jt:Region }"


def answer(accept, query=None, way="get"):
    address, data, headers = ENDPOINT, None, {"Accept": accept}
    if query and way == "get":
        address += "?" + urllib.parse.urlencode({"query": query})
    elif way == "form":
        data = urllib.parse.urlencode({"query": query}).encode()
    elif way == "direct":
        data = query.encode()
        headers["Content-Type"] = "application/sparql-query"
    with urllib.request.urlopen(urllib.request.Request(address, data, headers), timeout=60) as response:
        kind = response.headers.get_content_type()
        same(f"type of what was asked for as {accept}", kind, accept)
        return response.read()


def same(what, found, wanted):
    if found != wanted:
        sys.exit(f"sparql: {what}: {found}, not {wanted}")


def graphs():
    for name, query in (("CONSTRUCT", CONSTRUCT), ("DESCRIBE", DESCRIBE), ("service description", None)):
        first = None
        for accept, format in GRAPHS.items():
            graph = rdflib.Graph().parse(data=answer(accept, query), format=format, publicID=ENDPOINT)
            if first is None:
                first = graph
                same(f"{name} is empty", len(first) == 0, False)
            same(f"{name} as {accept} is the graph that Turtle gives", isomorphic(first, graph), True)
        print(f"sparql: {name} read by rdflib in {len(GRAPHS)} formats: {len(first)} triples")


def results():
    wanted = None
    for accept, format in RESULTS.items():
        for way in ("get", "form", "direct"):
            result = Result.parse(io.BytesIO(answer(accept, SELECT, way)), format=format)
            rows = [tuple(str(value) for value in row) for row in result]
            wanted = wanted or rows
            same(f"rows as {accept} by {way}", rows, wanted)
    same("no region is found", len(wanted) == 0, False)
    print(f"sparql: SELECT read by rdflib in {len(RESULTS)} formats, each asked in 3 ways: {len(wanted)} rows")
    for accept in ("application/sparql-results+json", "application/sparql-results+xml"):
        result = Result.parse(io.BytesIO(answer(accept, ASK)), format=RESULTS[accept])
        same(f"ASK as {accept}", result.askAnswer, True)
    print("sparql: ASK read by rdflib in 2 formats")


graphs()
results()
