package org.jiaotu.serve.sparql;

/** How {@link ResultWriter} writes rows: lined up for reading, or for other programs. */
public enum ResultFormat {
    TABLE,
    CSV,
    JSON
}
