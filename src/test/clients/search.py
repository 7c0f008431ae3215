#!/usr/bin/env python3
"""Searches as a person types and as a program asks: search.py http://localhost:3030/"""
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

ADDRESS = sys.argv[1].rstrip("/")
FIRST = {
    "遵义": "遵义市",
    "zunyi": "遵义市",
    "Zun Yi": "遵义市",
    "zys": "遵义市",
    "贵州省遵义市": "遵义市",
    "遵義": "遵义市",
    "xgxp": "县管校聘",
    "xgxpgg": "县管校聘",
    "縣管校聘": "县管校聘",
    "chongqing": "重庆市",
}
TEXT_QUERY = 'SELECT ?text { (?s ?score ?text) text:query (rdfs:label "%s" 5) . ?s a %s } ORDER BY DESC(?score)'
IN_SPARQL = {
    ("县管校聘", "jt:Programme"): "县管校聘",
    ("縣管校聘", "jt:Programme"): "县管校聘",
    ("zunyi", "jt:Region"): "遵义市",
}


def answer(path, accept, **parameters):
    request = urllib.request.Request(f"{ADDRESS}{path}?{urllib.parse.urlencode(parameters)}", headers={"Accept": accept})
    with urllib.request.urlopen(request, timeout=60) as response:
        return response.read().decode()


def same(what, found, wanted):
    if found != wanted:
        sys.exit(f"search: {what}: {found}, not {wanted}")


for words, label in FIRST.items():
    results = json.loads(answer("/search", "application/json", q=words))["results"]
    same(f"first for {words}", results[0]["label"], label)
    same(f"{label} stands on the page for {words}", label in answer("/search", "text/html", q=words).replace("<mark>", "").replace("</mark>", ""), True)
print(f"search: {len(FIRST)} names by characters, pinyin and initials, as JSON and as a page")

for (words, kind), label in IN_SPARQL.items():
    bindings = json.loads(answer("/sparql", "application/sparql-results+json", query=TEXT_QUERY % (words, kind)))["results"]["bindings"]
    same(f"text:query for {words}", bindings[0]["text"]["value"], label)
print(f"search: text:query in SPARQL, {len(IN_SPARQL)} times")

MISTAKES = (
    ("/search", {"q": "x", "type": "planet"}),
    ("/search", {"q": "长" * 500}),
    ("/sparql", {"query": 'SELECT * { ?s text:query "(" }'}),
    ("/sparql", {"query": 'SELECT * { (?s ?score ?text) text:query ("教" "highlight:m:999999999") }'}),
)
for path, parameters in MISTAKES:
    try:
        answer(path, "application/json", **parameters)
        sys.exit(f"search: {path} took {parameters}")
    except urllib.error.HTTPError as e:
        same(f"status of {parameters}", e.code, 400)
print("search: mistakes are refused")
