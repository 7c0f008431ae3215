package org.jiaotu.serve.explore.article;

/**
 * A heading or a paragraph of a text.
 *
 * @param heading whether it is a heading: 一、把师资建设作为头等大事
 * @param start where its first line begins in the text
 * @param end where its last line ends, exclusive
 */
record Block(boolean heading, int start, int end) {}
