package org.jiaotu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;

/**
 * Which files a finished generation has, and how long they are, in a file of its own.
 *
 * <p>TDB2 makes a missing file anew, empty, and answers from what is left: a damaged store would give wrong answers.
 */
final class FileSizes {
    private static final String NAME = "sizes";

    private FileSizes() {}

    /** Notes the files of a generation that is finished. */
    static void write(Path generation) throws IOException {
        try (Stream<Path> files = Files.walk(generation)) {
            List<String> lines = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .map(file -> line(generation, file))
                    .sorted()
                    .toList();
            Files.write(generation.resolve(NAME), lines);
        }
    }

    /**
     * Looks whether the files are all there and none was cut short.
     *
     * @param generation the generation, or a view of it
     * @param store what the message calls it
     * @throws UserException when one is not
     */
    static void check(Path generation, Path store) throws IOException {
        for (String line : lines(generation, store)) {
            String[] columns = line.split("\t", 2);
            Path file = generation.resolve(columns[1]);
            if (!Files.exists(file) || Files.size(file) < Long.parseLong(columns[0])) {
                throw damaged(store, columns[1]);
            }
        }
    }

    private static List<String> lines(Path generation, Path store) throws IOException {
        try {
            return Files.readAllLines(generation.resolve(NAME));
        } catch (NoSuchFileException e) {
            throw damaged(store, NAME);
        }
    }

    private static UserException damaged(Path store, String file) {
        return new UserException(store + ": the store is damaged (" + file.replace('\\', '/')
                + " is missing or cut short); remove the folder and build it again");
    }

    private static String line(Path generation, Path file) {
        return file.toFile().length() + "\t" + generation.relativize(file);
    }
}
