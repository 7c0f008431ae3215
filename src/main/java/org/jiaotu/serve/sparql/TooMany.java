package org.jiaotu.serve.sparql;

import org.jiaotu.serve.http.Messages;

/** An answer has more rows or triples than the server gives at once. */
final class TooMany extends RuntimeException {
    /** @param most how many it may have */
    TooMany(long most) {
        super(Messages.of("too-many", most));
    }
}
