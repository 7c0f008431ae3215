package org.jiaotu.mention;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * The names of the classes that a word belongs to, one to five of them: 达 is of reach and trail.
 *
 * <p>Rules ask for classes of words all the time, and nearly always the answer is no: a mask of the names' hashes gives it
 * without looking at them.
 */
final class ClassSet extends AbstractSet<String> {
    private final List<String> names;
    private final long mask;

    ClassSet(Collection<String> names) {
        this.names = List.copyOf(names);
        mask = names.stream().mapToLong(ClassSet::bit).reduce(0, (one, other) -> one | other);
    }

    private static long bit(Object name) {
        return 1L << name.hashCode();
    }

    @Override
    public boolean contains(Object name) {
        return (mask & bit(name)) != 0 && names.contains(name);
    }

    @Override
    public Iterator<String> iterator() {
        return names.iterator();
    }

    @Override
    public int size() {
        return names.size();
    }
}
