package org.jiaotu.serve.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that a page gave: {@code peers.csv} and what is in it. */
public record Download(String name, byte[] content) {
    /** What the browser calls a file that is still on its way. */
    private static final String UNFINISHED = ".crdownload";

    public String text() {
        return new String(content, UTF_8);
    }

    /** The file in a folder, once it is whole. */
    static Optional<Download> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Download::isWhole).findFirst().map(Download::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWhole(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(UNFINISHED)
                && !name.startsWith(".")
                && file.toFile().length() > 0;
    }

    private static Download read(Path file) {
        try {
            return new Download(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
