#!/usr/bin/env python3
"""Reconciles as OpenRefine does: manifest, batches, suggest, preview, extend. reconcile.py http://localhost:3030/"""
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

SERVICE = urllib.parse.urljoin(sys.argv[1], "reconcile")
REGION = "https://w3id.org/jiaotu/ontology#Region"
failed = False


def check(what, holds):
    global failed
    failed |= not holds
    print(("ok     " if holds else "FAILED ") + "reconcile: " + what)


def ask(address, form=None):
    data = urllib.parse.urlencode({k: json.dumps(v, ensure_ascii=False) for k, v in form.items()}).encode() if form else None
    request = urllib.request.Request(address, data, {"Origin": "http://127.0.0.1:3333"})
    with urllib.request.urlopen(request, timeout=60) as response:
        return response.headers, response.read().decode("utf-8")


def ask_json(address, form=None):
    return json.loads(ask(address, form)[1])


def with_id(template, id):
    return template.replace("{{id}}", urllib.parse.quote(id, safe=""))


def service(place, **parameters):
    return place["service_url"] + place["service_path"] + "?" + urllib.parse.urlencode(parameters)


headers, body = ask(SERVICE)
manifest = json.loads(body)
check("the manifest speaks 0.2", "0.2" in manifest["versions"])
check("any site may ask", headers["Access-Control-Allow-Origin"] == "*")

# OpenRefine first asks about ten cells without a type, and offers the types of what it gets.
cells = ["遵义", "贵州遵义", "Zunyi City", "普洱", "重慶", "520300", "德州 市", "张掖", "乌海海南区", "恩施州"]
guess = ask_json(SERVICE, {"queries": {f"q{i}": {"query": cell, "limit": 3} for i, cell in enumerate(cells)}})
firsts = [guess[f"q{i}"]["result"][0] for i in range(len(cells))]
check("ten cells are guessed to be regions", all(first["type"][0]["id"] == REGION for first in firsts))
check("each of them is a sure match", all(first["match"] for first in firsts))

column = [
    ("遵义", None, "520300", True),
    ("海南", "乌海市", "150303", True),
    ("海南省", None, "460000", True),
    ("海南", None, "460000", False),
    ("朝阳区", "北京", "110105", True),
    ("朝阳区", "长春市", "220104", True),
    ("朝阳区", None, "110105", False),
]
parent = ask_json(service(manifest["suggest"]["property"], prefix="part"))["result"][0]["id"]
queries = {}
for i, (name, within, _, _) in enumerate(column):
    queries[f"q{i}"] = {"query": name, "type": REGION, "type_strict": "should", "limit": 6}
    if within:
        queries[f"q{i}"]["properties"] = [{"pid": parent, "v": within}]
results = ask_json(SERVICE, {"queries": queries})
for i, (name, within, code, sure) in enumerate(column):
    first = results[f"q{i}"]["result"][0]
    check(f"{name} {within or ''} is {code}, {'sure' if sure else 'not sure'}",
          first["id"].endswith("/region/" + code) and first["match"] == sure)

zunyi = results["q0"]["result"][0]["id"]
check("the id lies in the identifier space", zunyi.startswith(manifest["identifierSpace"]))
headers, page = ask(with_id(manifest["preview"]["url"], zunyi))
check("the preview is a page that may be framed",
      "遵义市" in page and "frame-ancestors *" in headers["Content-Security-Policy"])
_, page = ask(with_id(manifest["view"]["url"], zunyi))
check("the view leads to the page of the thing", "遵义市" in page and "520300" in page)
entities = ask_json(service(manifest["suggest"]["entity"], prefix="zuny", type=REGION))["result"]
check("zuny is completed", entities[0]["id"] == zunyi)
types = ask_json(service(manifest["suggest"]["type"], prefix="reg"))["result"]
check("reg is completed", types[0]["id"] == REGION)

proposed = ask_json(service(manifest["extend"]["propose_properties"], type=REGION))["properties"]
check("properties are proposed", {"代码 code", "隶属 part of"} <= {p["name"] for p in proposed})
extended = ask_json(SERVICE, {"extend": {"ids": [zunyi], "properties": [{"id": p["id"], "settings": {"limit": "3"}} for p in proposed]}})
row = {meta["name"]: extended["rows"][zunyi][meta["id"]] for meta in extended["meta"]}
check("the code is told", row["代码 code"] == [{"str": "520300"}])
check("the province is told as an entity", [v["name"] for v in row["隶属 part of"]] == ["贵州省"])
check("the programmes are told, three of them", len(row["实施 implements"]) == 3)

try:
    ask(SERVICE, {"queries": {str(i): {"query": "遵义"} for i in range(10_000)}})
    check("a batch of 10,000 is refused", False)
except urllib.error.HTTPError as refusal:
    check("a batch of 10,000 is refused in words",
          refusal.code == 413 and str(manifest["batchSize"]) in json.loads(refusal.read())["message"])

sys.exit(failed)
