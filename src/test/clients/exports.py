#!/usr/bin/env python3
"""Opens every download of a running server with the tools that people use, and counts: exports.py http://localhost:3030/

Needs rdflib and networkx (Debian: python3-rdflib python3-networkx).
"""
import csv
import io
import json
import re
import sys
import urllib.parse
import urllib.request

import networkx
import rdflib
from networkx.readwrite.gexf import GEXF

ADDRESS = sys.argv[1].rstrip("/") + "/"
JT = "PREFIX jt: <https://w3id.org/jiaotu/ontology#> "
# What makes an edge of the network, by its kind; an edge is a pair, however many facts say so.
EDGES = {
    "implements": "?a a jt:Region ; jt:code ?code . ?f jt:region ?a ; jt:programme ?b",
    "reports": "?a a jt:Region ; jt:code ?code . ?f jt:region ?a ; jt:indicator ?b ; jt:repeats false",
    "outcome": "?a a jt:Programme . ?f jt:outcomeOf ?a ; jt:indicator ?b ; jt:repeats false",
}


def fetch(path):
    with urllib.request.urlopen(ADDRESS + path, timeout=120) as response:
        return response.read()


def ask(pattern):
    query = urllib.parse.urlencode({"query": JT + pattern})
    request = urllib.request.Request(ADDRESS + "sparql?" + query, headers={"Accept": "text/csv"})
    with urllib.request.urlopen(request, timeout=120) as response:
        return int(response.read().decode().split()[1])


def same(what, found, wanted):
    if found != wanted:
        sys.exit(f"exports: {what}: {found} instead of {wanted}")
    print(f"exports: {what}: {found}")


def rdf():
    quads = rdflib.Dataset(default_union=True)
    quads.parse(data=fetch("export/jiaotu.nq").decode(), format="nquads")
    merged = set(quads.triples((None, None, None)))
    same("triples in N-Quads, as SPARQL counts them", len(merged), ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"))
    for name, form in ("jiaotu.ttl", "turtle"), ("jiaotu.jsonld", "json-ld"):
        graph = rdflib.Graph().parse(data=fetch("export/" + name).decode(), format=form)
        same(f"triples in {name} that N-Quads do not have", len(set(graph) - merged), 0)
        same(f"triples in {name}", len(graph), len(merged))
    return merged


def network():
    # The reader knows the namespaces of GEXF up to 1.2; that of 1.3 is told to it.
    GEXF.versions["1.3"] = dict(
        GEXF.versions["1.2draft"], NS_GEXF="http://gexf.net/1.3", NS_VIZ="http://gexf.net/1.3/viz", VERSION="1.3"
    )
    pairs = " UNION ".join(f"{{ {pattern} }}" for pattern in EDGES.values())
    ends = " UNION ".join(
        f"{{ SELECT DISTINCT ?n {{ {pattern} . BIND (?{end} AS ?n) }} }}" for pattern in EDGES.values() for end in "ab"
    )
    edges = ask(f"SELECT (COUNT(*) AS ?n) {{ SELECT DISTINCT ?a ?b {{ {pairs} }} }}")
    nodes = ask(f"SELECT (COUNT(DISTINCT ?n) AS ?c) {{ {ends} }}")
    weight = sum(ask(f"SELECT (COUNT(DISTINCT ?f) AS ?n) {{ {EDGES[kind]} }}") for kind in ("implements", "reports"))
    gexf = networkx.read_gexf(io.BytesIO(fetch("export/jiaotu.gexf")))
    graphml = networkx.read_graphml(io.BytesIO(fetch("export/jiaotu.graphml")))
    for name, graph in ("GEXF", gexf), ("GraphML", graphml):
        same(f"nodes in {name}", graph.number_of_nodes(), nodes)
        same(f"edges in {name}", graph.number_of_edges(), edges)
        told = [edge for *_, edge in graph.edges(data=True) if edge["kind"] != "outcome"]
        same(f"weight of what regions do in {name}", int(sum(edge["weight"] for edge in told)), weight)
        same(
            f"kinds of nodes in {name}",
            {node["kind"] for _, node in graph.nodes(data=True)},
            {"region", "programme", "indicator"},
        )
        same(f"nodes without a label in {name}", sum(not node["label"] for _, node in graph.nodes(data=True)), 0)
    same("nodes that differ", set(gexf) ^ {node["iri"] for _, node in graphml.nodes(data=True)}, set())


def table(triples):
    """Reads the table as a CSVW reader does: every cell is a statement that the graph holds."""
    description = json.loads(fetch("export/observations.csv-metadata.json"))
    schema = description["tableSchema"]
    rows = list(csv.DictReader(io.StringIO(fetch("export/" + description["url"]).decode("utf-8"), newline="")))
    same("rows of the table", len(rows), ask("SELECT (COUNT(*) AS ?n) { ?s a jt:Observation }"))
    same("columns of the table", list(rows[0]), [column["name"] for column in schema["columns"]])
    cells = 0
    for row in rows:
        for column in schema["columns"]:
            if row[column["name"]] and not column.get("suppressOutput"):
                cells += 1
                statement = said(row, column, schema)
                if statement not in triples:
                    sys.exit(f"exports: {column['name']}: the graph does not hold {statement}")
    print(f"exports: cells of the table that the graph holds: {cells}")


def said(row, column, schema):
    fill = lambda template: re.sub(r"\{\+?(\w+)\}", lambda name: row[name[1]], template)
    subject = rdflib.URIRef(fill(column.get("aboutUrl", schema["aboutUrl"])))
    if "valueUrl" in column:
        return subject, rdflib.URIRef(column["propertyUrl"]), rdflib.URIRef(fill(column["valueUrl"]))
    datatype = column["datatype"] if isinstance(column["datatype"], str) else column["datatype"]["base"]
    value = row[column["name"]]
    if "lang" in column:
        literal = rdflib.Literal(value, lang=column["lang"])
    elif datatype == "string":
        literal = rdflib.Literal(value)
    else:
        literal = rdflib.Literal(value, datatype=rdflib.XSD[datatype])
    return subject, rdflib.URIRef(column["propertyUrl"]), literal


table(rdf())
network()
