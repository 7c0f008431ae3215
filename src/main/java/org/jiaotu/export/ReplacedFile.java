package org.jiaotu.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jiaotu.document.UserException;

/** A file that is written aside and moved into its place when it is whole: a reader sees the old one or the new one. */
public final class ReplacedFile {
    private ReplacedFile() {}

    /** What goes into the file. */
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; when {@code body} fails, what was there stays there.
     *
     * @throws UserException when the file cannot be written, or is none (a folder, a device)
     */
    public static void write(Path file, Body body) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UserException(file + ": not a file that can be replaced; give another name");
        }
        try {
            replace(Files.exists(file) ? file.toRealPath() : file, body);
        } catch (IOException | UncheckedIOException e) {
            throw new UserException(file + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }

    private static void replace(Path file, Body body) throws IOException {
        Path aside = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING))) {
                body.write(out);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
