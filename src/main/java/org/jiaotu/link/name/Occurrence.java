package org.jiaotu.link.name;

import java.util.List;

/**
 * A part of a name, {@code end} exclusive, with the regions that it may name: 遵义 in 贵州遵义播州.
 */
record Occurrence(int start, int end, List<Naming> namings) {
    int length() {
        return end - start;
    }

    boolean overlaps(Occurrence other) {
        return start < other.end && other.start < end;
    }
}
