#!/usr/bin/env python3
"""Fits the weights of data/rules/confidence.txt on annotated articles.

    fit.py SCORE_PY GOLD_DIR FACTS.jsonl [GOLD_DIR FACTS.jsonl ...] > data/rules/confidence.txt

SCORE_PY is the scorer whose matching decides what is right; GOLD_DIR and FACTS.jsonl are gold and the output of
`jiaotu extract` on its documents. A fact is right when value, unit, indicator and region are. The model is a logistic
regression with an L2 penalty over the features that Confidence.java names; needs nothing but Python 3.
"""
import glob
import importlib.util
import json
import math
import os
import sys
from collections import Counter, defaultdict

PENALTY, RARE, ROUNDS, RATE = 2.0, 4, 1500, 0.5
# The rules were learnt on some of the same articles, so the fit is too sure of itself: the bias is taken so much lower.
CAUTION = 1.8
SIZES, TERM = (20, 14, 10, 7, 5, 4, 3, 0), 5


def features(o):
    """The features of a fact; the same as those of Confidence.java."""
    size = len(o["indicator"])
    out = ["bias", "rule:" + o["rule"], "kind:" + o["kind"]]
    out += [next(f"size:{n}" for n in SIZES if size >= n)]
    out += ["known-term" if size >= TERM else "known-word"] if o.get("concept") else []
    out += ["quoted"] if "“" in o["indicator"] else []
    out += ["institution"] if o.get("subject") else []
    out += ["listed"] if "、" in o["indicator"] else []
    out += ["percent"] if o["unit"] == "%" else []
    out += ["dated"] if o.get("period") else []
    out += [f"start:{o['indicator'][0]}", f"end:{o['indicator'][-1]}"] if o["indicator"] else []
    return out


def examples(score, gold_dir, facts):
    gold, pred = defaultdict(list), defaultdict(list)
    for f in sorted(glob.glob(os.path.join(gold_dir, "*.jsonl"))):
        for line in open(f, encoding="utf8"):
            o = json.loads(line)
            gold[o["doc"]].append(o)
    for line in open(facts, encoding="utf8"):
        o = json.loads(line)
        pred[o["doc"]].append(o)
    for doc in sorted(gold):
        hit, _, extra = score.pair([o for o in gold[doc] if o["type"] == "observation"],
                                   [o for o in pred[doc] if o["type"] == "observation"], score.overlap, 0.34)
        for g, p in hit:
            if g.get("optional"):
                continue
            right = (score.same_number(g["value"], p["value"]) and score.same_unit(g["unit"], p["unit"])
                     and score.alike(g["indicator"], p["indicator"], 0.6) and g["kind"] == p["kind"]
                     and (score.same_place(g["region"], p["region"])
                          or bool(g.get("subject") and p.get("subject") and score.alike(g["subject"], p["subject"], 0.7))))
            yield features(p), right
        for p in extra:
            yield features(p), False


def fit(rows):
    count = Counter(f for fs, _ in rows for f in set(fs))
    names = sorted(f for f, n in count.items() if n >= RARE)
    weights = dict.fromkeys(names, 0.0)
    for _ in range(ROUNDS):
        gradient = {f: -PENALTY * w / len(rows) * (f != "bias") for f, w in weights.items()}
        for fs, right in rows:
            miss = right - 1 / (1 + math.exp(-sum(weights.get(f, 0) for f in fs)))
            for f in fs:
                if f in weights:
                    gradient[f] += miss / len(rows)
        for f in names:
            weights[f] += RATE * gradient[f] * 4
    return weights


def main():
    spec = importlib.util.spec_from_file_location("score", sys.argv[1])
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    rows = [r for gold, facts in zip(sys.argv[2::2], sys.argv[3::2]) for r in examples(score, gold, facts)]
    print("# The weights of the features that tell how sure an observation is, in log-odds: see Confidence.java.")
    print(f"# Fitted by src/build/confidence/fit.py on {len(rows)} annotated figures, {sum(r for _, r in rows)} of them right.")
    for name, weight in sorted(fit(rows).items()):
        print(f"{name} {weight - CAUTION * (name == 'bias'):.2f}")


if __name__ == "__main__":
    main()
