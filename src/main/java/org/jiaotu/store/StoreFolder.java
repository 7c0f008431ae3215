package org.jiaotu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;

/**
 * How a store lies on disk.
 *
 * <pre>
 * jiaotu-store      says that this is a store, and of which format
 * current           the name of the generation in use; replaced atomically
 * generation-…/     a TDB2 database and, in text/ and search/, its indexes; never changed once it is the current one
 * readers/          a view of a generation for each process that reads it
 * build.lock        held while a build runs
 * </pre>
 */
final class StoreFolder {
    static final String GENERATION = "generation-";

    private static final String FORMAT = "jiaotu-store 1";
    private static final String MARKER = "jiaotu-store";

    private final Path folder;

    private final boolean made;

    private StoreFolder(Path folder, boolean made) {
        this.folder = folder;
        this.made = made;
    }

    /** A store that is there. */
    static StoreFolder existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserException(folder + ": no such store; make it with: build PATH… --store " + folder);
        }
        if (!Files.exists(folder.resolve(MARKER))) {
            throw new UserException(folder + ": not a Jiaotu store; give a folder that build has made");
        }
        return new StoreFolder(folder, false).checked();
    }

    /** A store to build into: one that is there, or a folder that is empty or not there. */
    static StoreFolder forBuild(Path folder) throws IOException {
        if (Files.exists(folder.resolve(MARKER))) {
            return existing(folder);
        }
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new UserException(
                    folder + ": not empty and not a Jiaotu store; nothing was changed; give another folder");
        }
        boolean made = !Files.exists(folder);
        Files.createDirectories(folder);
        StoreFolder store = new StoreFolder(folder, made);
        store.replace(MARKER, FORMAT);
        return store;
    }

    /** The generation in use, or empty when no build was finished yet. */
    Optional<Path> current() {
        try {
            return Optional.of(
                    generation(Files.readString(folder.resolve("current")).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.resolve("current"), e);
        }
    }

    private Path generation(String name) {
        if (!name.startsWith(GENERATION)) {
            throw new UserException(
                    folder + ": the store is damaged (current names no build); remove the folder and build it again");
        }
        return folder.resolve(name);
    }

    /** Makes a generation the one in use. */
    void setCurrent(Path generation) throws IOException {
        replace("current", generation.getFileName().toString());
    }

    /** Makes a store without a finished build what it was before: an empty folder, or none. */
    void removeUnfinished() throws IOException {
        if (current().isPresent()) {
            return;
        }
        Folders.remove(readers());
        Files.deleteIfExists(folder.resolve(MARKER));
        Files.deleteIfExists(buildLock());
        if (made && isEmptyFolder(folder)) {
            Files.delete(folder);
        }
    }

    List<Path> generations() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(GENERATION))
                    .sorted()
                    .toList();
        }
    }

    Path readers() throws IOException {
        return Files.createDirectories(folder.resolve("readers"));
    }

    Path buildLock() {
        return folder.resolve("build.lock");
    }

    Path path() {
        return folder;
    }

    private StoreFolder checked() {
        try {
            String format = Files.readString(folder.resolve(MARKER)).strip();
            if (!format.equals(FORMAT)) {
                throw new UserException(folder + ": a store of another version (" + format + " instead of " + FORMAT
                        + "); build it anew in another folder");
            }
            return this;
        } catch (IOException e) {
            throw new UserException(folder + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** The old text or the new one, never a part of it, even if the power fails. */
    private void replace(String file, String text) throws IOException {
        Path aside = folder.resolve(file + ".new");
        try (FileChannel channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(aside, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
