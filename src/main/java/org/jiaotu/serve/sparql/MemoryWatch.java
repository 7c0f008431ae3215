package org.jiaotu.serve.sparql;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Calls for help when the heap is nearly full of what a garbage collection has left. A query that sorts or groups all pairs of
 * triples would otherwise take the whole server with it.
 */
public final class MemoryWatch implements AutoCloseable {
    private static final double NEARLY_FULL = 0.85;

    private final List<NotificationEmitter> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
            .filter(NotificationEmitter.class::isInstance)
            .map(NotificationEmitter.class::cast)
            .toList();
    private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private final NotificationListener listener;
    private final AtomicBoolean watching = new AtomicBoolean(true);

    /** @param help what to do then; called by a thread of the virtual machine's, so it should not take long */
    public MemoryWatch(Runnable help) {
        listener = (notification, nothing) -> {
            if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
                look(GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()), help);
            }
        };
        collectors.forEach(collector -> collector.addNotificationListener(listener, null, null));
    }

    /** Watches no longer; a second call, as when the program is told to end, does nothing. */
    @Override
    public void close() {
        if (watching.getAndSet(false)) {
            collectors.forEach(this::leave);
        }
    }

    /** A minor collection leaves garbage too; only a major one tells how full the heap is. */
    private void look(GarbageCollectionNotificationInfo collection, Runnable help) {
        if (left(collection) < NEARLY_FULL * Runtime.getRuntime().maxMemory()) {
            return;
        }
        if (collection.getGcAction().equals("end of minor GC")) {
            CompletableFuture.runAsync(System::gc);
        } else {
            help.run();
        }
    }

    /** What a collection has left in the heap, in bytes. */
    private long left(GarbageCollectionNotificationInfo collection) {
        Map<String, MemoryUsage> after = collection.getGcInfo().getMemoryUsageAfterGc();
        return heap.stream().mapToLong(pool -> after.get(pool).getUsed()).sum();
    }

    private void leave(NotificationEmitter collector) {
        try {
            collector.removeNotificationListener(listener);
        } catch (ListenerNotFoundException e) {
            throw new IllegalStateException("a collector lost its listener", e);
        }
    }
}
