package org.jiaotu.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the articles' files in the paths a user gives: files as they are, folders with all that is below them.
 *
 * <p>Files of a folder come sorted by path; hidden ones and those of an unknown ending are passed over, and so is a
 * README, which is about the folder. Example:
 * {@code 综述/} gives {@code 综述/01-遵义.txt, 综述/02-德州.txt}. Throws {@link UserException} for a path that is not there, a
 * file named outright that has another ending, and a folder without any article.
 */
public final class SourceFinder {
    /** The files, each once, in the order of the paths. */
    public List<Path> find(List<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        paths.forEach(path -> files.addAll(below(path)));
        return List.copyOf(files);
    }

    private static List<Path> below(Path path) {
        if (!Files.exists(path)) {
            throw new UserException(path + ": no such file or folder; check the path");
        }
        return Files.isDirectory(path) ? inFolder(path) : List.of(named(path));
    }

    private static Path named(Path file) {
        if (!SourceReader.isSupported(file)) {
            throw new UserException(file + ": cannot be read; save it as plain text (.txt or .md) first");
        }
        return file;
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> isVisible(folder.relativize(file)))
                    .filter(file -> SourceReader.isSupported(file) && !isAboutFolder(file))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UserException(folder + ": no article in this folder; put .txt or .md files there");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new UserException(folder + ": cannot be listed; check that you may open it", e);
        }
    }

    private static boolean isAboutFolder(Path file) {
        return file.getFileName().toString().toUpperCase(Locale.ROOT).startsWith("README");
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
