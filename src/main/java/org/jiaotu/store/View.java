package org.jiaotu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;

/**
 * One reader's own names for the files of a generation.
 *
 * <p>TDB2 lets one process at a time into a folder. With second names for the same files any number of processes read one
 * generation (a server, and a query beside it), and the generation can be removed under them.
 */
final class View implements AutoCloseable {
    private static final int ATTEMPTS = 20;
    private static final String LOCK = ".lock";

    private final Path folder;
    private final Path lockFile;
    private final FileLocked lock;

    private View(Path folder, Path lockFile, FileLocked lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** A view of the store's current generation. */
    static View of(StoreFolder store) throws IOException {
        String name = UUID.randomUUID().toString();
        Path lockFile = store.readers().resolve(name + LOCK);
        FileLocked lock = FileLocked.tryLock(lockFile).orElseThrow();
        View view = new View(store.readers().resolve(name), lockFile, lock);
        try {
            view.link(store);
            FileSizes.check(view.folder, store.path());
            return view;
        } catch (IOException | RuntimeException e) {
            view.close();
            throw e;
        }
    }

    /** Removes the views of readers that have died. */
    static void removeDead(StoreFolder store) throws IOException {
        for (Path lockFile : lockFiles(store)) {
            var lock = FileLocked.tryLock(lockFile);
            if (lock.isPresent()) {
                String name = lockFile.getFileName().toString();
                new View(
                                lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length())),
                                lockFile,
                                lock.get())
                        .close();
            }
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        Folders.remove(folder);
        Files.deleteIfExists(lockFile);
        lock.close();
    }

    /** A build may swap and remove the generation while it is being linked: then there is a newer one. */
    private void link(StoreFolder store) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Path generation = current(store);
            try {
                Folders.link(generation, folder);
                return;
            } catch (NoSuchFileException e) {
                Folders.remove(folder);
                if (attempt == ATTEMPTS || store.current().equals(Optional.of(generation))) {
                    throw new UserException(generation + ": gone or incomplete; build the store again", e);
                }
            }
        }
    }

    /** The store's current generation. */
    static Path current(StoreFolder store) {
        return store.current()
                .orElseThrow(() -> new UserException(
                        store.path() + ": holds no finished build; run build again with --store " + store.path()));
    }

    private static List<Path> lockFiles(StoreFolder store) throws IOException {
        try (Stream<Path> entries = Files.list(store.readers())) {
            return entries.filter(entry -> entry.getFileName().toString().endsWith(LOCK))
                    .toList();
        }
    }
}
