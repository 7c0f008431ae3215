package org.jiaotu.serve.explore.programme;

import org.jiaotu.serve.explore.Link;

/**
 * Another programme that the same regions run.
 *
 * @param programme which
 * @param regions how many of them
 */
public record Related(Link programme, int regions) {}
