package org.jiaotu.fact;

/** How a value bounds the truth: 达 eq, 以上 ge, 超 and 余 gt, 以内 le, 不足 lt, 约 and 近 approx. */
public enum Comparator {
    EQ,
    GE,
    GT,
    LE,
    LT,
    APPROX
}
