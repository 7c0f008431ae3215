package org.jiaotu.fact.rule;

/** A name that elements go by, which a rule cannot match without. */
record Clue(Aspect aspect, String name) {}
