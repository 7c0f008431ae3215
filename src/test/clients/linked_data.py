#!/usr/bin/env python3
"""Looks up 200 IRIs of the graph, chosen at random, by each Accept header: linked_data.py http://localhost:3030/ [SEED]"""
import csv
import http.client
import io
import random
import sys
import urllib.parse

ADDRESS = urllib.parse.urlsplit(sys.argv[1])
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
connection = http.client.HTTPConnection(ADDRESS.hostname, ADDRESS.port or 80, timeout=60)


def get(path, accept, **headers):
    connection.request("GET", path, headers={"Accept": accept, **headers})
    response = connection.getresponse()
    body = response.read()
    return response, body


def check(what, holds):
    if not holds:
        sys.exit(f"linked_data: seed {SEED}: {what}")


def iris():
    query = "SELECT DISTINCT ?s { ?s ?p ?o FILTER (isIRI(?s) && CONTAINS(STR(?s), '/id/')) } ORDER BY ?s"
    _, body = get("/sparql?" + urllib.parse.urlencode({"query": query}), "text/csv")
    return [row["s"] for row in csv.DictReader(io.StringIO(body.decode()))]


def look_up(iri, accept, wanted):
    path = urllib.parse.quote("/id/" + iri.split("/id/", 1)[1], safe="/%")
    seen, _ = get(path, accept)
    check(f"{path} as {accept}: Vary is {seen.getheader('Vary')}", "Accept" in (seen.getheader("Vary") or ""))
    if wanted is None:
        check(f"{path} as {accept}: {seen.status}, not 406", seen.status == 406)
        return
    check(f"{path} as {accept}: {seen.status}, not 303", seen.status == 303)
    there = urllib.parse.urlsplit(seen.getheader("Location")).path
    document, body = get(there, accept)
    kind = (document.getheader("Content-Type") or "").split(";")[0]
    check(f"{there} as {accept}: {document.status} {kind}, not 200 {wanted}", (document.status, kind) == (200, wanted))
    check(f"{there} is empty", len(body) > 0)
    tag = document.getheader("ETag")
    again, _ = get(there, accept, **{"If-None-Match": tag or ""})
    check(f"{there}: {again.status} for its own ETag, not 304", again.status == 304)


known = iris()
chosen = random.Random(SEED).sample(known, min(IRIS, len(known)))
for iri in chosen:
    for accept, wanted in ACCEPTED:
        look_up(iri, accept, wanted)
missing, _ = get("/id/none/of/these", "text/turtle")
check(f"an unknown thing: {missing.status}, not 404", missing.status == 404)
print(f"linked_data: seed {SEED}: {len(chosen)} of {len(known)} IRIs looked up by {len(ACCEPTED)} Accept headers")
