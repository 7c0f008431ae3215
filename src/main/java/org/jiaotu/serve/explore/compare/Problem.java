package org.jiaotu.serve.explore.compare;

import java.util.List;
import org.jiaotu.serve.explore.Link;

/**
 * Why what was asked for cannot be shown.
 *
 * @param key of the message
 * @param value what the message tells of: a name that nothing is called, a number
 * @param candidates what may have been meant, each leading to the comparison with it
 */
public record Problem(String key, String value, List<Link> candidates) {
    static Problem of(String key, Object value) {
        return new Problem(key, String.valueOf(value), List.of());
    }
}
