#!/usr/bin/env python3
"""Asks for what must be refused, with curl, and looks that the next query is answered within a second: refusals.py http://localhost:3030/"""
import subprocess
import sys
import tempfile
import time

ADDRESS = sys.argv[1].rstrip("/")
SPARQL = ADDRESS + "/sparql"
QUERY = ["--get", SPARQL, "--data-urlencode"]
ENDLESS = "query=SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
FOREVER = "query=ASK { FILTER REGEX('" + "," * 60 + "', '^(.*?,){30}P') }"
INSERT = "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }"
LOAD = "LOAD <file:///etc/passwd>"
OTHER_HOST = "http://127.0.0.1:9/sparql"
UPDATE = ["--header", "Content-Type: application/sparql-update", "--data"]


def refusals(big):
    """What is asked, with the statuses that it may have and what must be said."""
    yield "an update", [SPARQL, *UPDATE, INSERT], {415}, "application/sparql-update"
    yield "an update as a form", [SPARQL, "--data-urlencode", "update=" + INSERT], {400}, ""
    yield "an update as a query", [*QUERY, "query=" + INSERT], {400}, "INSERT"
    yield "an update at /update", [ADDRESS + "/update", *UPDATE, INSERT], {404}, "nothing at this address"
    yield "a graph put into the store", [SPARQL + "?default", "--request", "PUT", "--data", "<urn:a> <urn:b> <urn:c> ."], {405}, ""
    yield "a deletion", [SPARQL + "?default", "--request", "DELETE"], {405}, ""
    yield "LOAD", [SPARQL, *UPDATE, LOAD], {415}, ""
    yield "LOAD as a form", [SPARQL, "--data-urlencode", "update=" + LOAD], {400}, ""
    yield "LOAD as a query", [*QUERY, "query=" + LOAD], {400}, "LOAD"
    yield "SERVICE", [*QUERY, f"query=SELECT * {{ SERVICE <{OTHER_HOST}> {{ ?s ?p ?o }} }}"], {403}, "SERVICE is refused"
    yield "SERVICE SILENT", [*QUERY, f"query=SELECT * {{ SERVICE SILENT <{OTHER_HOST}> {{ ?s ?p ?o }} }}"], {403}, "SERVICE"
    yield "SERVICE by a variable", [*QUERY, f"query=ASK {{ BIND (<{OTHER_HOST}> AS ?x) SERVICE ?x {{ }} }}"], {403}, "SERVICE"
    yield "10 MB as a query", [SPARQL, "--header", "Content-Type: application/sparql-query", "--data-binary", "@" + big], {413}, "too long"
    yield "10 MB as a form", [SPARQL, "--data-urlencode", "query@" + big], {413}, "too long"
    yield "10 MB in chunks", [SPARQL, "--header", "Content-Type: application/sparql-query", "--header",
                              "Transfer-Encoding: chunked", "--data-binary", "@" + big], {413}, "too long"
    for path in ("/id/../../etc/passwd", "/../../../etc/passwd", "/assets/../../pom.xml", "/assets/%2e%2e/%2e%2e/pom.xml",
                 "/assets/..%2f..%2fpom.xml", "/data/..%5c..%5cx.ttl", "/export/../../../../etc/passwd", "/queries/..%00",
                 "/page//etc/passwd", "/id/x/../../../etc/passwd"):
        yield f"the path {path}", ["--path-as-is", ADDRESS + path], {400, 404}, ""
    yield "a query that counts for ever", [*QUERY, ENDLESS], {503}, "took longer than"
    yield "a regular expression without end", [*QUERY, FOREVER], {503}, "took longer than"


def curl(arguments):
    """The status of an answer and its text, headers and all."""
    wrote = "\nstatus %{http_code}"
    said = subprocess.run(["curl", "--silent", "--show-error", "--include", "--max-time", "120", "--write-out", wrote, *arguments],
                          capture_output=True, text=True, check=True).stdout
    text, status = said.rsplit("\nstatus ", 1)
    return int(status), text


def check(what, holds):
    if not holds:
        sys.exit(f"refusals: {what}")


def still_answers(after):
    started = time.monotonic()
    status, text = curl(["--get", SPARQL, "--data-urlencode", "query=SELECT ?n { ?r jt:code '520300' ; skos:prefLabel ?n }"])
    seconds = time.monotonic() - started
    check(f"after {after}: {status}: {text}", status == 200 and "遵义市" in text)
    check(f"after {after} the next query took {seconds:.1f} s", seconds < 1)
    return seconds


def triples():
    return curl(["--get", SPARQL, "--data-urlencode", "query=SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "--header", "Accept: text/csv"])[1].split()[-1]


with tempfile.NamedTemporaryFile("w") as file:
    file.write("SELECT * { ?s ?p '" + "x" * 10_000_000 + "' }")
    file.flush()
    before = triples()
    slowest = still_answers("nothing")
    asked = 0
    for what, arguments, statuses, said in refusals(file.name):
        status, text = curl(arguments)
        check(f"{what}: {status}, not {statuses}: {text[:1000]}", status in statuses)
        check(f"{what}: {text[:1000]}", said in text and "root:" not in text and "<project" not in text)
        check(f"{what}: no other site may read why: {text[:1000]}", "access-control-allow-origin: *" in text.lower())
        slowest = max(slowest, still_answers(what))
        asked += 1
    check("something was changed", triples() == before)
print(f"refusals: {asked} refused as they should be, nothing changed; the slowest next query took {slowest:.2f} s")
