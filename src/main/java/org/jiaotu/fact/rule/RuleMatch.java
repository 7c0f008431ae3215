package org.jiaotu.fact.rule;

/**
 * A rule and where its pattern matched.
 *
 * @param rule the rule
 * @param found where
 */
public record RuleMatch(Rule rule, PatternMatch found) {}
