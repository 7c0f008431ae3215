package org.jiaotu.document;

/** A stretch of a source, {@code end} exclusive. */
record Range(int start, int end) {}
