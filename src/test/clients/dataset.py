#!/usr/bin/env python3
"""Reads /.well-known/void with rdflib, downloads what it names and counts what it counts: dataset.py http://localhost:3030/

Needs rdflib (Debian: python3-rdflib).
"""
import sys
import urllib.parse
import urllib.request

import rdflib
from rdflib.namespace import DCAT, RDF, VOID

ADDRESS = sys.argv[1].rstrip("/") + "/"


def fetch(address, accept="*/*"):
    request = urllib.request.Request(address, headers={"Accept": accept})
    with urllib.request.urlopen(request, timeout=120) as response:
        return response.read()


def ask(pattern):
    query = urllib.parse.urlencode({"query": "SELECT (COUNT(*) AS ?n) " + pattern})
    return int(fetch(ADDRESS + "sparql?" + query, "text/csv").decode().split()[1])


def same(what, found, wanted):
    if found != wanted:
        sys.exit(f"dataset: {what}: {found}, not {wanted}")


where = ADDRESS + ".well-known/void"
about = rdflib.Graph().parse(data=fetch(where, "text/turtle"), format="turtle", publicID=where)
dataset = about.value(predicate=RDF.type, object=VOID.Dataset)

same("triples", int(about.value(dataset, VOID.triples)), ask("{ ?s ?p ?o }"))
for part in about.objects(dataset, VOID.classPartition):
    type = about.value(part, VOID["class"])
    same(f"entities of {type}", int(about.value(part, VOID.entities)), ask(f"{{ ?s a <{type}> }}"))
for part in about.objects(dataset, VOID.propertyPartition):
    name = about.value(part, VOID.property)
    same(f"uses of {name}", int(about.value(part, VOID.triples)), ask(f"{{ ?s <{name}> ?o }}"))
linksets = list(about.objects(dataset, VOID.subset))
same("a linkset is named", len(linksets) > 0, True)
print(f"dataset: classes, properties, linksets: {len(list(about.objects(None, VOID['class'])))}, "
      f"{len(list(about.objects(None, VOID.property)))}, {len(linksets)}")

downloads = sorted(set(about.objects(None, DCAT.downloadURL)))
for download in downloads:
    same(f"{download} is empty", len(fetch(download)) == 0, False)
print(f"dataset: downloads that answer: {len(downloads)}")
