package org.jiaotu.document;

/**
 * A document as the user has it: every offset of every fact points into {@link #text()}.
 *
 * @param name the file's name without its ending, for example {@code 01-zunyi}
 * @param text the decoded text, line breaks as they stand in the file, a byte order mark included; positions are UTF-16
 *     code units
 */
public record Source(String name, String text) {}
