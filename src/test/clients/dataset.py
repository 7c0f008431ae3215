#!/usr/bin/env python3
"""Reads /.well-known/void with rdflib, downloads what it names and counts what it counts: dataset.py http://localhost:3030/

Needs rdflib (Debian: python3-rdflib).
"""
import sys
import urllib.parse
import urllib.request

import rdflib
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, SH, VOID

SD = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")

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
dataset = about.value(rdflib.URIRef(where), FOAF.primaryTopic)

same("triples", int(about.value(dataset, VOID.triples)), ask("{ ?s ?p ?o }"))
for part in about.objects(dataset, VOID.classPartition):
    type = about.value(part, VOID["class"])
    same(f"entities of {type}", int(about.value(part, VOID.entities)), ask(f"{{ ?s a <{type}> }}"))
for part in about.objects(dataset, VOID.propertyPartition):
    name = about.value(part, VOID.property)
    same(f"uses of {name}", int(about.value(part, VOID.triples)), ask(f"{{ ?s <{name}> ?o }}"))
linksets = [part for part in about.objects(dataset, VOID.subset) if (part, RDF.type, VOID.Linkset) in about]
same("a linkset is named", len(linksets) > 0, True)
for linkset in linksets:
    target = about.value(linkset, VOID.objectsTarget)
    predicates = " ".join(f"<{predicate}>" for predicate in about.objects(linkset, VOID.linkPredicate))
    # GeoNames has one address for what it says and one for what it names.
    things = str(target).replace("https://www.geonames.org/", "https://sws.geonames.org/")
    links = f'{{ VALUES ?p {{ {predicates} }} ?s ?p ?o FILTER STRSTARTS(STR(?o), "{things}") }}'
    same(f"links to {target}", int(about.value(linkset, VOID.triples)), ask(links))
graphs = [part for part in about.objects(dataset, VOID.subset) if (part, RDF.type, VOID.Dataset) in about]
for graph in graphs:
    same(f"triples of {graph}", int(about.value(graph, VOID.triples)), ask(f"{{ GRAPH <{graph}> {{ ?s ?p ?o }} }}"))
print(f"dataset: named graphs described: {len(graphs)}")
print(f"dataset: classes, properties, linksets: {len(list(about.objects(None, VOID['class'])))}, "
      f"{len(list(about.objects(None, VOID.property)))}, {len(linksets)}")

distributions = list(about.objects(dataset, DCAT.distribution))
same("a licence is named", about.value(dataset, DCTERMS.license) is None, False)
for distribution in distributions:
    download = about.value(distribution, DCAT.downloadURL)
    same(f"licence of {download}", about.value(distribution, DCTERMS.license), about.value(dataset, DCTERMS.license))
    with urllib.request.urlopen(download, timeout=120) as response:
        same(f"{download} is empty", len(response.read()) == 0, False)
        said = about.value(distribution, DCAT.mediaType)
        if said:
            same(f"type of {download}", response.headers.get_content_type(), said.split("/media-types/")[1])
print(f"dataset: downloads that answer with the type and licence that DCAT tells: {len(distributions)}")

service = rdflib.Graph().parse(data=fetch(ADDRESS + "sparql", "text/turtle"), format="turtle", publicID=ADDRESS + "sparql")
named = set(service.objects(None, SD.name))
same("named graphs of the service description", named, set(graphs))
prefixes = [(service.value(one, SH.prefix), service.value(one, SH.namespace)) for one in service.objects(None, SH.declare)]
same("jt: is declared", "jt" in [str(prefix) for prefix, _ in prefixes], True)
for prefix, namespace in prefixes:
    query = urllib.parse.urlencode({"query": f"SELECT (STR({prefix}:x) AS ?iri) {{ }}"})
    said = fetch(ADDRESS + "sparql?" + query, "text/csv").decode().split()[1]
    same(f"what {prefix}: means without PREFIX", said, f"{namespace}x")
print(f"dataset: named graphs and prefixes of the service description: {len(named)}, {len(prefixes)}")
