package org.jiaotu.document;

/**
 * Lines put together: a heading or a paragraph.
 *
 * @param first its first line
 * @param text all of its lines, normalised
 * @param heading whether it is a heading
 */
record Block(Line first, MappedText text, boolean heading) {}
