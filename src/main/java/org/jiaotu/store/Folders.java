package org.jiaotu.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Folders as a whole: removed, or linked file by file. */
final class Folders {
    private Folders() {}

    /** Copies the files of a database that nobody writes to; its lock is left out. */
    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new Copier(from, to, (copy, file) -> Files.copy(file, copy)));
    }

    /** Removes a folder with all in it, if it is there. */
    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Remover());
        }
    }

    /**
     * Gives a folder's files second names in another folder: they outlive the removal of the first. Files that are written
     * while a database is only read, its journal, are copied, and its lock is left out.
     */
    static void link(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new Copier(from, to, Folders::linkOrCopy));
    }

    private static final class Remover extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }

    private static void linkOrCopy(Path copy, Path file) throws IOException {
        if (file.toString().endsWith(".jrnl")) {
            Files.copy(file, copy);
            return;
        }
        try {
            Files.createLink(copy, file);
        } catch (UnsupportedOperationException e) {
            Files.copy(file, copy);
        }
    }

    /** What becomes of a file in the other folder. */
    private interface Taking {
        void take(Path copy, Path file) throws IOException;
    }

    private static final class Copier extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;
        private final Taking taking;

        Copier(Path from, Path to, Taking taking) {
            this.from = from;
            this.to = to;
            this.taking = taking;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!file.toString().endsWith(".lock")) {
                taking.take(to.resolve(from.relativize(file)), file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
