#!/usr/bin/env python3
"""Asks the data cube's integrity constraints (W3C RDF Data Cube, section 11) of a server: cube.py http://localhost:3030/"""
import pathlib
import sys
import urllib.parse
import urllib.request

ENDPOINT = sys.argv[1].rstrip("/") + "/sparql"
CONSTRAINTS = pathlib.Path(__file__).parent.parent / "resources" / "graph" / "cube.txt"


def broken(constraint):
    data = urllib.parse.urlencode({"query": constraint}).encode()
    request = urllib.request.Request(ENDPOINT, data, {"Accept": "text/csv"})
    with urllib.request.urlopen(request, timeout=120) as response:
        return response.read().decode().split()[-1] == "true"


checked = 0
for block in CONSTRAINTS.read_text(encoding="utf-8").split("\n\n"):
    if "\nASK" in block:
        name = block.strip().splitlines()[0].lstrip("# ")
        if broken(block):
            sys.exit(f"cube: broken: {name}")
        checked += 1
if not checked:
    sys.exit(f"cube: no constraint in {CONSTRAINTS}")
print(f"cube: integrity constraints that hold: {checked}")
